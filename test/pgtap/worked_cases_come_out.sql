-- Every clause of the five documents gives what was computed by hand from its
-- text, and the shipped rules leave no clause out.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE TEMP TABLE worked (id text, clause_id text, inputs jsonb, as_of date, expected jsonb, why text);
\copy worked FROM 'test/cases/worked-cases.csv' WITH (FORMAT csv, HEADER)

-- A clause may set several variables: whether something is due, and how much.
CREATE TEMP VIEW part AS
SELECT DISTINCT r.clause, v.name, v.kind, v.direction, v.name = c.variable AS main
FROM rule r JOIN clause c ON c.id = r.clause JOIN variable v ON v.name = r.variable;

CREATE FUNCTION pg_temp.same(expected text, got numeric) RETURNS boolean LANGUAGE sql AS $$
	-- a case with decimals is rounded to them
	SELECT CASE WHEN scale(expected::numeric) > 0 THEN round(got, scale(expected::numeric)) ELSE got END
		IS NOT DISTINCT FROM expected::numeric
$$;

-- What comes out of a case where something is expected; in the words of the case.
CREATE FUNCTION pg_temp.outcome(w worked) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	region region := w.inputs ->> 'region_code';
	facts jsonb := w.inputs - 'region_code';
	main text;
	due text;
	kept text;
	bound text;
	charge text;
	result jsonb := '{}';
	o outcome;
	c compliance;
	start numeric;
BEGIN
	SELECT name INTO main FROM part p WHERE p.clause = w.clause_id AND p.main;
	SELECT name INTO due FROM part p WHERE p.clause = w.clause_id ORDER BY kind = 'boolean' DESC, p.main DESC, name LIMIT 1;
	SELECT name INTO kept FROM part p WHERE p.clause = w.clause_id AND kind = 'boolean' AND NOT (w.expected ? 'eligible' AND name = due);
	SELECT name INTO bound FROM part p WHERE p.clause = w.clause_id AND direction IS NOT NULL ORDER BY p.main DESC, name LIMIT 1;
	SELECT name INTO charge FROM part p
	WHERE p.clause = w.clause_id AND kind IN ('number', 'money') AND direction IS NULL ORDER BY p.main DESC, name LIMIT 1;

	-- eligible, or not: by a boolean, or an amount above zero
	o := assess(due, facts, region, w.as_of);
	result := result || jsonb_build_object('cited', w.clause_id = ANY (o.clauses), 'status', o.status,
		'eligible', CASE jsonb_typeof(o.value) WHEN 'boolean' THEN o.value WHEN 'number' THEN to_jsonb(o.value::numeric > 0) END);

	o := assess(main, facts, region, w.as_of);
	result := result || jsonb_build_object('main_cited', w.clause_id = ANY (o.clauses), 'price_class', o.value);
	IF jsonb_typeof(o.value) = 'number' THEN
		result := result || jsonb_build_object('amount_yuan', o.value, 'fee_yuan', o.value);
	END IF;

	IF charge IS NOT NULL THEN
		result := result || jsonb_build_object('charge_yuan', (assess(charge, facts, region, w.as_of)).value);
	END IF;
	IF kept IS NOT NULL THEN
		o := assess(kept, facts, region, w.as_of);
		result := result || jsonb_build_object('compliant', o.value, 'attained', o.value);
	END IF;
	IF bound IS NOT NULL THEN
		c := comply(bound, facts, region, w.as_of);
		SELECT r.baseline INTO start FROM rule r WHERE r.id = ANY (c.rules) AND r.clause = w.clause_id;
		result := result || jsonb_build_object('minimum', c.required, 'minimum_yuan', c.required, 'maximum', c.required,
				'shortfall', c.shortfall, 'excess', c.shortfall, 'gap', c.shortfall, 'actual', c.actual, 'change', c.actual,
				'progress', (c.actual - start) / nullif(c.required - start, 0),
				'unit', (SELECT concat_ws('/', unit, per) FROM variable WHERE name = bound))
			|| CASE WHEN kept IS NULL THEN jsonb_build_object('compliant', c.met, 'attained', c.met) ELSE '{}' END;
	END IF;
	-- two clauses state beside what they require another figure
	IF w.clause_id = 'ZZ-F-001' THEN
		c := comply('welfare_lottery_elder_share_to_exceed', facts, region, w.as_of);
		IF c.met IS DISTINCT FROM (result ->> 'compliant')::boolean THEN
			RAISE 'the share and the amount disagree: %', c;
		END IF;
		result := result || jsonb_build_object('actual', c.actual);
	ELSIF w.clause_id = 'HZ-T-017' THEN
		result := result || jsonb_build_object('change', result -> 'charge_yuan');
	END IF;
	RETURN result;
END $$;

-- Of the case, what the outcome does not bear out; null if all is well.
CREATE FUNCTION pg_temp.fault(w worked) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	got jsonb := pg_temp.outcome(w);
	stated record;
BEGIN
	IF w.expected -> 'applicable' = 'false' OR w.expected -> 'eligible' = 'false' THEN
		-- another clause may answer
		RETURN CASE WHEN (got -> 'cited')::boolean OR w.expected -> 'applicable' = 'false' AND (got -> 'main_cited')::boolean
			THEN 'the clause answers though it has nothing to say: ' || got::text END;
	ELSIF w.expected -> 'eligible' = 'null' THEN
		RETURN CASE WHEN got ->> 'status' <> 'undetermined' OR got ->> 'eligible' IS NOT NULL THEN 'it is not undetermined: ' || got::text END;
	END IF;
	FOR stated IN SELECT key, value FROM jsonb_each_text(w.expected) LOOP
		IF NOT got ? stated.key THEN
			RETURN 'nothing says ' || stated.key || ': ' || got::text;
		ELSIF stated.value IS NULL OR stated.key IN ('eligible', 'compliant', 'attained', 'price_class') THEN
			IF got ->> stated.key IS DISTINCT FROM stated.value THEN
				RETURN stated.key || ' is ' || coalesce(got ->> stated.key, 'null');
			END IF;
		ELSIF stated.key = 'unit' THEN
			IF stated.value NOT IN (got ->> 'unit', split_part(got ->> 'unit', '/', 1)) THEN
				RETURN 'the unit is ' || (got ->> 'unit');
			END IF;
		ELSIF NOT pg_temp.same(stated.value, (got ->> stated.key)::numeric) THEN
			RETURN stated.key || ' is ' || coalesce(got ->> stated.key, 'null');
		END IF;
	END LOOP;
	RETURN CASE WHEN NOT (got -> 'cited')::boolean AND NOT (got -> 'main_cited')::boolean AND NOT w.expected @> '{"minimum": null}'
		THEN 'the clause is not cited: ' || got::text END;
END $$;

SELECT is(pg_temp.fault(w), NULL, format('%s %s %s: %s', clause_id, w.id, as_of, why))
FROM worked w JOIN clause c ON c.id = clause_id WHERE c.variable IS NOT NULL ORDER BY clause_id, w.id;

-- Nothing is left out.

SELECT results_eq($$
	SELECT policy, count(*), count(variable), (SELECT count(*) FROM worked w JOIN clause d ON d.id = clause_id WHERE d.policy = c.policy AND d.variable IS NOT NULL)
	FROM clause c WHERE shipped GROUP BY policy ORDER BY policy$$,
	$$VALUES ('HZ' COLLATE "C", 143::bigint, 138::bigint, 234::bigint), ('QZ', 87, 76, 174), ('TN', 59, 47, 77), ('ZJ', 36, 36, 50), ('ZZ', 104, 86, 141)$$,
	'clauses of each document, those that are computed, and their cases');
SELECT is_empty('SELECT clause_id FROM worked WHERE clause_id NOT IN (SELECT id FROM clause)', 'each case is of a clause');
SELECT is_empty('SELECT id FROM clause WHERE shipped AND variable IS NOT NULL EXCEPT SELECT clause_id FROM worked',
	'each clause that is computed has a worked case');
SELECT is_empty('SELECT id FROM clause WHERE shipped AND variable IS NOT NULL EXCEPT SELECT clause FROM part WHERE main',
	'each clause that is computed has a rule for its variable');
SELECT is_empty('SELECT r.id FROM rule r JOIN clause c ON c.id = r.clause WHERE c.variable IS NULL', 'an administrative clause has none');
SELECT is_empty($$SELECT id FROM rule r WHERE shipped AND clause IS NULL AND (region <> '000000' OR id <> variable)
		AND NOT EXISTS (SELECT FROM circumstance WHERE name = r.variable AND r.region = '000000' AND r.note_en IS NOT NULL)$$,
	'each rule rests on a clause, but those that say how something is measured, and of the nation what implies a circumstance');
SELECT is_empty($$SELECT r.id FROM rule r JOIN clause c ON c.id = r.clause JOIN policy p ON p.id = c.policy WHERE r.shipped AND NOT r.region <@ p.region$$,
	'a rule is in force where its document is');
SELECT set_eq($$SELECT id::text FROM rule WHERE shipped AND clause IS NOT NULL AND region IS NOT NULL$$,
	'{QZ-E-025,QZ-E-025-jinjiang}'::text[], 'and in all of it, which it need not say, but for one clause that names two counties');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND kind IN ('number', 'money') AND unit IS NULL$$, 'each number has a unit');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND (title_zh !~ '[一-龥]' OR title_en !~ '^[A-Z]' OR title_en ~ '[一-龥]')$$,
	'each variable has a title in Chinese and in English');
SELECT is_empty($$SELECT id FROM clause WHERE shipped AND (summary_zh !~ '[一-龥]' OR summary_en !~ '^[A-Z0-9]' OR summary_en ~ '[一-龥]')$$,
	'each clause has a summary in Chinese and in English');
SELECT is_empty($$
	SELECT name FROM variable v WHERE shipped AND NOT EXISTS (SELECT FROM rule WHERE variable = v.name)
		AND NOT EXISTS (SELECT FROM variable s WHERE s.measure = v.name)
		AND NOT EXISTS (SELECT FROM rule r WHERE concat_ws(' ', r.condition, r.value) ~ ('\m' || v.name || '\M'))
		-- facts about a facility that only local rules ask
		AND name NOT IN ('non_profit', 'facility_rural', 'integrated_medical_elder', 'filed', 'operator_is_enterprise')$$,
	'each variable is used');
SELECT is_empty($$
	SELECT DISTINCT key FROM worked w JOIN clause c ON c.id = clause_id, jsonb_object_keys(inputs) key
	WHERE c.variable IS NOT NULL AND key <> 'region_code'
	EXCEPT SELECT name FROM variable EXCEPT SELECT name FROM circumstance$$,
	'each fact of the cases has a variable of its name');
SELECT is_empty('SELECT * FROM check_rules()', 'there is nothing to say against the rules');

SELECT * FROM finish();
