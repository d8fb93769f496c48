-- The shipped rules hold at their edges: first and last days, counties and neighbours,
-- facts that are missing, zero, very large, one beside the line, or at odds with
-- one another. The days and the expected values come from the register and from
-- arithmetic of their own, not from the rules: test/cases/clause-register.csv and
-- test/cases/clause-edges.csv.
SET search_path = benefit, public;
SET client_min_messages = warning;
SET benefit.language = 'en';
SELECT no_plan();

CREATE TEMP TABLE worked (id text, clause_id text, inputs jsonb, as_of date, expected jsonb, why text);
\copy worked FROM 'test/cases/worked-cases.csv' WITH (FORMAT csv, HEADER)
-- What the register says of each clause: where it is in force, a place in it to ask for (null:
-- the whole), days (null: no end, or an open start), the start of a target, its facts, and
-- its condition as SQL.
CREATE TEMP TABLE span (clause text PRIMARY KEY, region region, place region, first_day date, last_day date, baseline numeric, facts text, condition text);
\copy span FROM 'test/cases/clause-register.csv' WITH (FORMAT csv, HEADER)
UPDATE span SET place = region WHERE place IS NULL;
-- Without a variable it is that of the clause. Expected is the value, or of a bound
-- required|actual|met|shortfall.
CREATE TEMP TABLE edge (clause text, variable text, on_date date, facts jsonb, expected text, progress numeric, why text);
\copy edge FROM 'test/cases/clause-edges.csv' WITH (FORMAT csv, HEADER)

CREATE TEMP TABLE part AS
SELECT DISTINCT r.clause, v.name AS variable, v.kind, v.direction
FROM rule r JOIN variable v ON v.name = r.variable WHERE r.shipped AND r.clause IS NOT NULL;
UPDATE edge e SET variable = c.variable FROM clause c WHERE c.id = e.clause AND e.variable IS NULL;
-- Rules as they are published: with the region and the days of their document, where they have none of their own.
CREATE TEMP VIEW published AS
SELECT key AS id, value ->> 'variable' AS variable, value ->> 'value' AS value, value ->> 'clause' AS clause,
	(value ->> 'region')::region AS region, value ->> 'level' AS level, daterange((value ->> 'from')::date, (value ->> 'before')::date) AS valid
FROM edition, jsonb_each(content::jsonb -> 'rules')
WHERE shipped;
CREATE TEMP TABLE city AS SELECT id AS policy, region FROM policy WHERE shipped;

-- All clauses are there.

SELECT is((SELECT count(*) FROM span), 383::bigint, 'the register has 383 clauses to compute');
SELECT set_eq('SELECT clause FROM span', 'SELECT id::text FROM clause WHERE shipped AND variable IS NOT NULL',
	'each of them has a variable');
SELECT set_eq('SELECT clause FROM span', 'SELECT clause::text FROM part', 'and rules');
SELECT is_empty($$SELECT c.id FROM clause c WHERE variable IS NOT NULL AND NOT EXISTS (SELECT FROM part p WHERE p.clause = c.id AND p.variable = c.variable)$$,
	'a rule of a clause answers with the variable of the clause');
SELECT is_empty($$SELECT r.id FROM rule r WHERE shipped AND clause IS NULL AND (region <> '000000' OR valid <> '(,)' OR id <> variable)
		AND variable NOT IN (SELECT name FROM circumstance)$$,
	'only what is measured rests on no clause, and what implies a circumstance everywhere');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND (title_zh !~ '[一-龥]' OR title_en !~ '^[A-Z]' OR title_en ~ '[一-龥]')$$,
	'each variable has both titles');
SELECT is_empty($$SELECT title FROM (SELECT title_zh AS title FROM variable UNION ALL SELECT title_en FROM variable) t GROUP BY title HAVING count(*) > 1$$,
	'no two variables share a title');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND (kind IN ('number', 'money')) <> (unit IS NOT NULL)$$,
	'each number has a unit, and nothing else has one: none of them is a bare number');
SELECT is_empty($$
	SELECT alias FROM (SELECT DISTINCT name, unnest(aliases || name) AS alias FROM variable
		UNION ALL SELECT DISTINCT name, unnest(synonyms_zh || ARRAY[term_zh, name]) FROM circumstance) a
	GROUP BY alias HAVING count(*) > 1$$, 'an alias is of one variable or circumstance');
SELECT is_empty('SELECT * FROM check_rules()', 'check_rules() finds nothing');

-- A witness of each clause: facts for which it answers.

CREATE FUNCTION pg_temp.cites(clause text, facts jsonb, region region, on_date date) RETURNS boolean LANGUAGE sql AS $$
	SELECT bool_or(p.clause = ANY ((assess(p.variable, facts, region, on_date)).clauses)) FROM part p WHERE p.clause = cites.clause
$$;
CREATE TEMP TABLE witness AS
SELECT DISTINCT ON (e.clause) e.clause, e.place AS region, first_day, last_day, f.facts,
	coalesce(first_day, date '2023-06-30') AS on_date
FROM span e JOIN (
	SELECT clause_id AS clause, inputs - 'region_code' AS facts, 0 AS rank, id FROM worked
	UNION ALL SELECT clause, facts, 1, why FROM edge
	UNION ALL VALUES
		('HZ-E-006', '{"needs_assessed": true, "dementia_test_passed": true, "meets_admission_criteria": true}'::jsonb, 2, ''),
		('HZ-E-017', '{"facility_kind": "kindergarten_nursery_class", "nursery_class_registered": true}', 2, ''),
		('HZ-P-007', '{"age": 60, "sports_fee": 5, "standard_sports_fee": 10}', 2, ''),
		('QZ-E-007', '{"special_fp_family": true}', 2, ''),
		('TN-E-002', '{"age": 60, "assessed": true, "assessment_qualifies": true}', 2, ''),
		('TN-E-016', '{"facility_kind": "childcare_institution", "confirmed_inclusive": true}', 2, ''),
		('ZZ-E-018', '{"facility_kind": "childcare_institution", "subsidy_kind": "slot", "scheme_issued": true}', 2, ''),
		-- what lies after the first day is not believed on it
		('QZ-S-007', '{"elder_facility_planned_with_housing": true, "elder_facility_built_with_housing": true, "elder_facility_acceptance": "2021-05-01", "housing_acceptance": "2021-05-02", "elder_facility_delivery": "2021-06-01", "housing_delivery": "2021-06-02"}', 2, ''),
		('QZ-S-008', '{"is_new": true, "childcare_facility_acceptance": "2021-05-01", "housing_acceptance": "2021-05-02", "childcare_facility_delivery": "2021-06-01", "housing_delivery": "2021-06-02"}', 2, ''),
		('ZZ-S-009', '{"is_new": true, "elder_facility_planned_with_housing": true, "elder_facility_built_with_housing": true, "elder_facility_acceptance": "2021-05-01", "housing_acceptance": "2021-05-02", "elder_facility_delivery": "2021-06-01", "housing_delivery": "2021-06-02"}', 2, ''),
		('ZZ-S-016', '{"is_new": true, "urban": true, "rural_rebuilding": false, "childcare_facility_planned_with_housing": true, "childcare_facility_built_with_housing": true, "childcare_facility_acceptance": "2021-05-01", "housing_acceptance": "2021-05-02", "childcare_facility_delivery": "2021-06-01", "housing_delivery": "2021-06-02"}', 2, '')) f USING (clause)
WHERE pg_temp.cites(e.clause, f.facts, e.place, coalesce(first_day, date '2023-06-30'))
ORDER BY e.clause, f.facts::text ~ ': "?(0|0\.0*|null|-.*)"?[,}]', rank, f.id;
SELECT is_empty('SELECT clause FROM span EXCEPT SELECT clause FROM witness', 'each clause answers on its first day');

SELECT is_empty($$
	SELECT s.clause, s.baseline, r.baseline FROM span s JOIN clause c ON c.id = s.clause JOIN rule r ON r.clause = c.id
	WHERE r.baseline IS DISTINCT FROM s.baseline AND (r.baseline IS NOT NULL OR r.id = s.clause AND s.clause <> 'ZZ-F-001')$$,
	'each target starts where the register says, or says nothing of it');

-- Days.

SELECT is_empty($$SELECT clause, first_day FROM witness WHERE pg_temp.cites(clause, facts, region, first_day - 1)$$, 'none answers the day before its first');
SELECT is_empty($$SELECT clause, last_day FROM witness WHERE NOT pg_temp.cites(clause, facts, region, coalesce(last_day, '9999-12-31'))$$,
	'each answers on its last day, or for ever');
SELECT is_empty($$SELECT clause, last_day FROM witness WHERE pg_temp.cites(clause, facts, region, last_day + 1)$$, 'none answers the day after its last');
SELECT is_empty($$SELECT clause FROM witness WHERE first_day IS NULL AND NOT pg_temp.cites(clause, facts, region, '0001-01-01')$$,
	'a document without a date has always been in force');
SELECT is((SELECT string_agg(DISTINCT region::text, ',') FROM witness WHERE first_day IS NULL), NULL, 'which none is: Zhenjiang''s begins with the year of the paper that it cites');
CREATE TEMP TABLE day AS
SELECT DISTINCT d AS on_date FROM span, unnest(ARRAY[first_day - 1, first_day, last_day, last_day + 1, '0001-01-01', '9999-12-31']) d WHERE d IS NOT NULL;
-- what is asked of counties alone is not in force in the city itself
SELECT set_eq(format('SELECT DISTINCT clause FROM (SELECT DISTINCT place FROM span WHERE region = %L) s, in_force(place, %L) WHERE clause IS NOT NULL', region, on_date),
	format('SELECT clause FROM span WHERE region = %L AND coalesce(first_day <= %L, true) AND coalesce(last_day >= %2$L, true)', region, on_date),
	format('in force in %s on %s', region, on_date))
FROM city, day ORDER BY region, on_date;

-- Places.

SELECT is((SELECT string_agg(format('%s %s', c.region, (SELECT count(*) FROM division d WHERE d.code <@ c.region AND d.code <> c.region AND d.retired IS NULL)), ', ' ORDER BY c.region) FROM city c),
	'321100 6, 330500 5, 350500 12, 410100 12, 500152 0', 'the cities have all their counties; Tongnan is one itself');
SELECT is_empty($$
	SELECT w.clause, d.code FROM witness w JOIN part p USING (clause) JOIN division d ON d.code <@ w.region AND d.code <> w.region
	WHERE assess(p.variable, w.facts, d.code, w.on_date) IS DISTINCT FROM assess(p.variable, w.facts, w.region, w.on_date)
		AND NOT EXISTS (SELECT FROM rule r WHERE r.variable = p.variable AND r.clause = w.clause AND r.level IS NOT NULL)$$,
	'each county of a city has what the city has, but for what is asked of divisions of one level');
SELECT is_empty($$
	SELECT w.clause, elsewhere FROM witness w, unnest('{350500,330500,500152,410100,321100,350600,330400,500151,410200,321000,110000,350000,330000}'::region[]) elsewhere
	WHERE elsewhere <> w.region AND pg_temp.cites(w.clause, w.facts, elsewhere, w.on_date)$$,
	'no clause answers in another city, next to it or around it');
SELECT is_empty($$
	SELECT w.clause, elsewhere FROM witness w JOIN part p USING (clause), unnest('{350600,330400,500151,410200,321000,110000}'::region[]) elsewhere
	WHERE (assess(p.variable, w.facts, elsewhere, w.on_date)).status <> 'no_rule'$$,
	'where no document is in force, nothing is said of it');

-- What is not known.

-- All worked cases beside the witnesses.
CREATE TEMP TABLE known AS
SELECT clause, region, on_date, facts FROM witness
UNION SELECT clause, place, coalesce(last_day, greatest(first_day, as_of)), inputs - 'region_code' FROM span JOIN worked ON clause_id = clause
	-- of two facts that are missing each may matter; nothing times what is missing is nothing
	WHERE inputs::text !~ ': "?(0|0\.0*|null)"?[,}]';
-- Of each of their facts, what it might be: every value that the rules compare
-- it with, and one beside.
CREATE TEMP TABLE rule_text AS
SELECT v.name AS variable, string_agg(concat_ws(' ', r.condition::text, r.value::text, m.value::text), ' ') AS words
FROM part p JOIN variable v ON v.name = p.variable JOIN rule r ON r.variable = v.name LEFT JOIN rule m ON m.variable = v.measure AND m.shipped
GROUP BY v.name;
CREATE TEMP TABLE fact_kind AS
SELECT name, kind FROM variable UNION ALL SELECT name, 'boolean' FROM circumstance;
CREATE TEMP TABLE trial AS
SELECT w.clause, p.variable, p.direction, w.region, w.on_date, f.key, w.facts - f.key AS others, a.value
FROM known w JOIN part p USING (clause) JOIN rule_text t USING (variable), jsonb_each(w.facts) f JOIN fact_kind k ON k.name = f.key
	-- what rules decide from other facts is asked for as those
		AND (k.name = 'age' OR k.name IN (SELECT name FROM circumstance) OR NOT EXISTS (SELECT FROM rule WHERE variable = k.name))
CROSS JOIN LATERAL (
	SELECT to_jsonb(b) AS value FROM unnest('{true,false}'::boolean[]) b WHERE k.kind = 'boolean'
	UNION SELECT to_jsonb(n + d)
	FROM (SELECT (regexp_matches(t.words, '\m\d+(?:\.\d+)?\M', 'g'))[1]::numeric AS n
		UNION SELECT (value #>> '{}')::numeric FROM jsonb_each(w.facts) WHERE value #>> '{}' ~ '^-?\d+(\.\d+)?$'
		UNION VALUES (0), (1e12)) n, unnest('{-1,0,1}'::numeric[]) d WHERE k.kind IN ('number', 'money')
	UNION SELECT to_jsonb(s) FROM (SELECT code AS s FROM code WHERE variable = k.name UNION VALUES ('something else')) s WHERE k.kind = 'text'
	UNION SELECT to_jsonb((value #>> '{}')::date + d) FROM jsonb_each(w.facts), unnest('{-1,0,1}'::int[]) d
	WHERE k.kind = 'date' AND value #>> '{}' ~ '^\d{4}-\d\d-\d\d$') a;
SELECT is_empty('SELECT clause FROM span EXCEPT SELECT clause FROM trial', 'each clause asks for something');

-- PostgreSQL itself evaluates the condition of the register.
CREATE FUNCTION pg_temp.holds(s span, facts jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	result boolean;
BEGIN
	EXECUTE format('SELECT %s FROM jsonb_to_record($1) AS f(%s)', coalesce(s.condition, 'true'), s.facts) INTO result USING facts;
	RETURN result;
END $$;
SELECT is_empty($$
	SELECT clause, variable, facts, holds, o FROM (
		SELECT t.clause, t.variable, f.facts, pg_temp.holds(s, f.facts) AS holds, assess(t.variable, f.facts, t.region, t.on_date) AS o
		FROM trial t JOIN span s USING (clause), LATERAL (VALUES (t.others || jsonb_build_object(t.key, t.value)), (t.others)) f(facts)) x
	-- where a fact is not known, or not believed, whatever it may be can come to the same
	WHERE (clause = ANY ((o).clauses)) <> holds AND (o).invalid = '{}'
		-- what it requires may not be known, or another clause may require more
		AND NOT (holds AND (o).status = 'undetermined')$$,
	'a clause answers where its condition in the register holds');

-- Whether it matters, as the outcomes have it; and what is said without it.
CREATE TEMP TABLE lack AS
SELECT clause, variable, direction, region, on_date, key, others,
	count(DISTINCT coalesce((o).value, 'null')) > 1 AS matters
FROM (SELECT t.*, assess(variable, others || jsonb_build_object(key, t.value), region, on_date) AS o FROM trial t) x
GROUP BY 1, 2, 3, 4, 5, 6, 7;
SELECT is_empty($$
	SELECT clause, variable, key, matters, o FROM (SELECT l.*, assess(variable, others, region, on_date) AS o FROM lack l) x
	WHERE ((o).status <> 'undetermined' AND matters
		OR (CASE key WHEN 'age' THEN 'birth_date' ELSE key END = ANY ((o).missing)) <> matters)
		-- but a right to pay less stands until fees are given that belie it
		AND NOT (key LIKE '%fee' AND key NOT LIKE 'standard%' AND variable IN (SELECT variable FROM rule WHERE value::text LIKE '%fee IS NULL OR %'))$$,
	'an outcome names each missing fact that matters, and no other');
SELECT is_empty($$
	SELECT clause, variable, key FROM lack
	WHERE assess(variable, others, region, on_date) IS DISTINCT FROM assess(variable, others || jsonb_build_object(key, NULL), region, on_date)$$,
	'null is as missing');
CREATE TEMP TABLE lack_to_comply AS
SELECT clause, variable, region, on_date, key, others,
	count(DISTINCT ((c).required, (c).met, (c).shortfall, (c).status)) > 1 AS matters
FROM (SELECT t.*, comply(variable, others || jsonb_build_object(key, t.value), region, on_date) AS c FROM trial t WHERE direction IS NOT NULL) x
GROUP BY 1, 2, 3, 4, 5, 6;
SELECT is_empty($$
	SELECT clause, variable, key, matters, c FROM (SELECT l.*, comply(variable, others, region, on_date) AS c FROM lack_to_comply l) x
	WHERE matters AND ((c).status <> 'undetermined' OR (c).met IS NOT NULL)
		OR (CASE key WHEN 'age' THEN 'birth_date' ELSE key END = ANY ((c).missing)) <> matters$$,
	'comply() names each missing fact that matters, and no other');
SELECT is_empty($$
	SELECT w.clause, p.variable, o FROM witness w JOIN part p USING (clause), assess(p.variable, '{}'::jsonb, w.region, w.on_date) o
	WHERE o IS DISTINCT FROM assess(p.variable, (SELECT jsonb_object_agg(key, NULL) FROM jsonb_each(w.facts)), w.region, w.on_date)
		OR CASE WHEN EXISTS (SELECT FROM rule r WHERE r.clause = w.clause AND r.variable = p.variable AND (r.condition IS NOT NULL
				-- the place alone, or what another fact may deny
				AND r.id NOT IN ('HZ-S-018-bases', 'HZ-S-018-centers') OR r.value::text ~ '^(?!true|false)[a-z(]|[a-z]{3} |\* [a-z]'))
			THEN o.status <> 'undetermined' OR o.value IS NOT NULL OR o.missing = '{}' ELSE o.status <> 'decided' OR o.missing <> '{}' END$$,
	'without facts only what is the same for all is decided');
SELECT is_empty($$
	SELECT w.clause, p.variable, c FROM witness w JOIN part p USING (clause), comply(p.variable, '{}'::jsonb, w.region, w.on_date) c
	WHERE p.direction IS NOT NULL AND (c.status <> 'undetermined' OR c.actual IS NOT NULL OR c.met IS NOT NULL OR c.shortfall IS NOT NULL OR c.missing = '{}')$$,
	'and nothing complies, and nothing fails to');

-- Numbers: zero, very large, one below, on and above each line.

CREATE FUNCTION pg_temp.outcome(e edge) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	region region := (SELECT place FROM span c WHERE c.clause = e.clause);
	c compliance;
BEGIN
	IF strpos(e.expected, '|') = 0 OR e.expected IS NULL THEN
		RETURN (SELECT CASE jsonb_typeof(o.value) WHEN 'number' THEN trim_scale(o.value::numeric)::text ELSE o.value #>> '{}' END
			FROM assess(e.variable, e.facts, region, e.on_date) o);
	END IF;
	c := comply(e.variable, e.facts, region, e.on_date);
	-- what gives no number is not known, though no fact is missing but for those that are not believed, and
	-- the one share that its rule does not tell
	IF (c.required IS NULL OR c.actual IS NULL) AND (NOT array_remove(c.missing, 'welfare_lottery_elder_share') <@ c.invalid OR c.status NOT IN ('undetermined', 'default')) THEN
		RETURN c;
	END IF;
	RETURN format('%s|%s|%s|%s', trim_scale(c.required), trim_scale(c.actual), c.met, trim_scale(c.shortfall));
END $$;
SELECT cmp_ok((SELECT count(DISTINCT clause) FROM edge), '>=', 60::bigint, 'clauses with values worked out by hand');
SELECT is(string_agg(format('%s: %s %s, not %s', why, facts, pg_temp.outcome(e), expected), '; ') FILTER (WHERE pg_temp.outcome(e) IS DISTINCT FROM expected),
	NULL, format('%s: %s values at the edges', clause, count(*)))
FROM edge e GROUP BY clause ORDER BY clause;
SELECT is_empty($$
	SELECT e.clause, e.facts, e.progress, s.progress, s.* FROM edge e JOIN span d USING (clause), standards(e.facts, d.place, e.on_date) s
	WHERE s.variable = e.variable AND e.progress IS NOT NULL AND (NOT e.clause = ANY (s.clauses) OR round(s.progress, 6) IS DISTINCT FROM e.progress)$$,
	format('the way from the baseline, in %s values', (SELECT count(progress) FROM edge)));
SELECT is_empty($$
	SELECT e.clause, e.facts, s FROM edge e JOIN span d USING (clause), standards(e.facts, d.place, e.on_date) s
	WHERE s.variable = e.variable AND e.expected ~ '\|\|\|$' AND (s.progress IS NOT NULL OR s.met IS NOT NULL OR s.shortfall IS NOT NULL)$$,
	'and none without a number');

-- Facts at odds with one another.

CREATE TEMP TABLE measure AS
SELECT v.name AS variable, r.value::text AS formula,
	(SELECT array_agg(DISTINCT name) FROM variable n WHERE r.value::text ~ ('\m' || n.name || '\M')) AS facts,
	-- the whole may be less than the part: more was built than planned, or there are more beds than people
	v.name IN ('fully_disabled_elder_place_rate', 'village_hut_completion_rate', 'mother_infant_facility_rate', 'community_elder_facility_compliance_rate',
		'open_university_completion_rate', 'childcare_point_completion_rate') AS may_exceed
FROM variable v JOIN rule r ON r.variable = v.name AND r.region = '000000' AND r.clause IS NULL
WHERE v.shipped AND v.name <> 'age';
SELECT is((SELECT count(*) FROM measure), 102::bigint, 'a hundred and two things are measured from others');
SELECT is((SELECT count(*) FROM measure WHERE cardinality(facts) = 1), 4::bigint, 'four in another unit only, which show what they are given');
SELECT is_empty($$
	SELECT m.variable, f, o FROM measure m, unnest(facts) f,
		assess(m.variable, (SELECT jsonb_object_agg(g, CASE WHEN f = g THEN -1 ELSE 7 END) FROM unnest(facts) g), '000000', '2024-01-01') o
	WHERE cardinality(facts) > 1 AND (o.status, o.value IS NULL, o.missing, o.invalid) <> ('undetermined', true, ARRAY[f], ARRAY[f])$$,
	'no count, amount or rate is negative');
SELECT is_empty($$
	SELECT m.variable, o FROM measure m,
		assess(m.variable, (SELECT jsonb_object_agg(g, -7) FROM unnest(facts) g), '000000', '2024-01-01') o
	WHERE cardinality(facts) > 1 AND (o.status <> 'undetermined' OR o.value IS NOT NULL OR o.missing <> o.invalid OR NOT facts <@ o.invalid)$$,
	'nor do two negative ones make a good one');
SELECT is_empty($$
	SELECT m.variable, part, whole, o FROM measure m JOIN variable v ON v.name = m.variable AND v.unit = 'percent' AND cardinality(m.facts) = 2,
		unnest(facts) one, unnest(facts) other, generate_series(-1, 4) part, generate_series(-1, 4) whole,
		assess(m.variable, jsonb_build_object(one, part, other, whole), '000000', '2024-01-01') o
	WHERE m.formula ~ format('100 \* %s / %s\M', one, other)
		AND o.value::numeric IS DISTINCT FROM CASE WHEN part >= 0 AND whole > 0 AND (part <= whole OR may_exceed) THEN 100.0 * part / whole END
		AND coalesce(abs(o.value::numeric - 100.0 * part / nullif(whole, 0)) > 1e-9, true)$$,
	'a share is of a part of the whole, or is none');
SELECT is_empty($$
	SELECT m.variable, f, o FROM measure m, unnest(facts) f,
		assess(m.variable, (SELECT jsonb_object_agg(g, CASE WHEN f <> g THEN 7 END) FROM unnest(facts) g), '000000', '2024-01-01') o
	WHERE (o.status, o.value IS NULL, o.missing) IS DISTINCT FROM ('undetermined', true, ARRAY[f])$$,
	'a fact that is missing is still missed');
SELECT is((SELECT string_agg(concat_ws(' ', s.variable, s.required, s.actual, s.met, s.shortfall, s.progress, s.status, s.missing), ', ')
		FROM standards('{"nursing_beds": 70, "elder_care_beds": 60}', '500152', '2024-06-30') s WHERE s.variable = 'nursing_bed_share_target'),
	'nursing_bed_share_target 60 undetermined {nursing_beds}', 'more nursing beds than beds');
SELECT is_empty($$
	SELECT r.id, o FROM published r JOIN variable v ON v.name = r.variable AND v.direction IS NOT NULL,
		assess(r.variable, (SELECT jsonb_object_agg(name, -1) FROM variable WHERE kind IN ('number', 'money') AND name <> r.variable)
			|| (SELECT facts FROM witness w WHERE w.clause = r.clause) || jsonb_build_object('households', -1, 'population', -1, 'slots', -1, 'employees', -1,
				'resident_elders', -1, 'new_medical_beds', -1, 'welfare_lottery_fund', -1), r.region, '2025-06-30') o
	WHERE r.value::text ~ '\m(households|population|slots|employees|resident_elders|new_medical_beds|welfare_lottery_fund)\M' AND o.value <> 'null'$$,
	'and nothing is required of fewer than none');

-- Whole answers.

CREATE TEMP TABLE asked AS
SELECT c.region, d.on_date, f.facts, f.what
FROM city c, (VALUES (date '2022-01-22'), ('2022-12-31'), ('2023-06-30'), ('2025-06-30'), ('2026-01-01')) d(on_date),
	(SELECT '{}'::jsonb AS facts, 'nothing' AS what
	-- no, and zero; of a text a code that no clause names; and where zero is not believed what is
	UNION ALL SELECT jsonb_object_agg(name, coalesce(b.value, CASE kind WHEN 'boolean' THEN 'false' WHEN 'date' THEN '"2020-01-01"' ELSE '0' END::jsonb)), 'nil'
	FROM fact_kind k LEFT JOIN jsonb_each('{"birth_date": "1950-01-01", "infant_family": true, "life_expectancy": 70, "market_price": 1, "growth_years": 1, "item_number": 10,
		"facility_kind": "clinic", "occupation": "other", "utility": "telecom", "award_kind": "admission", "subsidy_kind": "training", "insurance_kind": "medical",
		"landlord_sector": "private", "tenant_kind": "natural_person", "tenant_business": "other", "place_kind": "residential_area", "disability_level": "intact", "functionally_disabled_from": "severe",
		"defect_kind": "other", "home_service": "visit", "infant_service": "tcm_health", "venue_kind": "theatre", "area_kind": "village",
		"childcare_rate_kind": "inclusive_slot_share", "pension_kind": "personal_pension"}') b ON b.key = k.name
	WHERE k.name IN (SELECT name FROM circumstance) OR NOT EXISTS (SELECT FROM rule WHERE variable = k.name AND shipped)
	UNION ALL SELECT '{"age": 82, "dibao": true, "functionally_disabled": true, "special_fp_family": false, "elder_care_beds": 60000, "nursing_beds": 30000}', 'an elder') f;
CREATE TEMP TABLE entitled AS SELECT a.region AS place, a.on_date, a.what, e.* FROM asked a, entitlements(a.facts, a.region, a.on_date) WITH ORDINALITY e;
CREATE TEMP TABLE standing AS SELECT a.region AS place, a.on_date, a.what, s.* FROM asked a, standards(a.facts, a.region, a.on_date) WITH ORDINALITY s;
CREATE TEMP VIEW due AS
SELECT DISTINCT a.region AS place, a.on_date, a.what, a.facts, v.name AS variable, v.kind, v.direction, v.subject
FROM asked a JOIN published r ON r.region @> a.region AND r.valid @> a.on_date AND coalesce(r.level = level(a.region), true) AND r.clause IS NOT NULL JOIN variable v ON v.name = r.variable;
SELECT results_eq('SELECT place, on_date, what, variable COLLATE "default" FROM entitled ORDER BY place, on_date, what, variable COLLATE "C"',
	$$SELECT place, on_date, what, variable COLLATE "default" FROM due WHERE (direction IS NULL OR kind = 'money') AND subject <> 'region' ORDER BY place, on_date, what, due.variable COLLATE "C"$$,
	'entitlements() has a row of each benefit in force, and one only');
SELECT results_eq('SELECT place, on_date, what, variable COLLATE "default" FROM standing ORDER BY place, on_date, what, variable COLLATE "C"',
	$$SELECT place, on_date, what, variable COLLATE "default" FROM due WHERE direction IS NOT NULL OR (kind = 'boolean' AND subject = 'region') ORDER BY place, on_date, what, due.variable COLLATE "C"$$,
	'standards() has a row of each standard in force, and one only');
SELECT is_empty($$
	SELECT e.* FROM entitled e JOIN asked a ON (a.region, a.on_date, a.what) = (e.place, e.on_date, e.what), assess(e.variable, a.facts, a.region, a.on_date) o
	WHERE (e.status, e.value, e.clauses, e.missing) IS DISTINCT FROM (o.status, o.value, o.clauses, o.missing)$$, 'an entitlement is what assess() says');
SELECT is_empty($$
	SELECT s.* FROM standing s JOIN variable v ON v.name = s.variable AND v.direction IS NOT NULL
		JOIN asked a ON (a.region, a.on_date, a.what) = (s.place, s.on_date, s.what), comply(s.variable, a.facts, a.region, a.on_date) c
	WHERE (s.required, s.actual, s.met, s.shortfall, s.status, s.clauses, s.missing)
		IS DISTINCT FROM (c.required, c.actual, c.met, c.shortfall, c.status, c.clauses, c.missing)$$, 'a standard is what comply() says');
SELECT is_empty($$
	SELECT s.* FROM standing s JOIN variable v ON v.name = s.variable AND v.direction IS NULL
		JOIN asked a ON (a.region, a.on_date, a.what) = (s.place, s.on_date, s.what), assess(s.variable, a.facts, a.region, a.on_date) o
	WHERE (s.met, s.status, s.clauses, s.missing) IS DISTINCT FROM (o.value::boolean, o.status, o.clauses, o.missing)
		OR coalesce(s.required, s.actual, s.shortfall, s.progress) IS NOT NULL$$, 'a duty without figures is what assess() says');
SELECT is_empty($$SELECT * FROM entitled WHERE what = 'nothing' AND status <> 'decided' AND (status <> 'undetermined' OR missing = '{}')$$,
	'who is not known is not refused');
SELECT is_empty($$SELECT * FROM entitled WHERE what = 'nil' AND (status = 'undetermined' OR missing <> '{}')$$, 'who is known to have nothing is not left waiting');
SELECT is_empty($$SELECT * FROM standing WHERE what = 'nothing' AND (status <> 'undetermined' OR missing = '{}' OR met IS NOT NULL)$$,
	'without facts no standard is kept, and none broken');
SELECT is_empty($$SELECT * FROM standing WHERE what = 'nil' AND (NOT missing <@ invalid OR unit = 'percent' AND actual IS NOT NULL
	AND variable NOT IN ('chronic_premature_mortality_target', 'townships_with_elder_school_share_change', 'childcare_rate_change_to_exceed'))$$,
	'where all counts are zero, no share is a number');
-- In the reader's order: what is due, what is not known, what is not due, each by clause.
CREATE FUNCTION pg_temp.first_clause(variable text, place region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT min(clause COLLATE "C") FROM published r WHERE r.variable = first_clause.variable AND r.region @> place AND r.valid @> on_date
		AND coalesce(r.level = level(place), true)
$$;
SELECT is_empty($$
	SELECT * FROM (SELECT e.*, row_number() OVER (PARTITION BY place, on_date, what ORDER BY
		CASE WHEN value = 'true' OR jsonb_typeof(value) = 'number' AND value::text::numeric > 0 OR jsonb_typeof(value) = 'string' THEN 0
			WHEN status = 'undetermined' THEN 1 ELSE 2 END,
		pg_temp.first_clause(variable, place, on_date) COLLATE "C", variable COLLATE "C") AS wanted FROM entitled e) o WHERE wanted <> ordinality$$,
	'entitlements in the order of a reader');
SELECT is_empty($$
	SELECT * FROM (SELECT s.*, row_number() OVER (PARTITION BY place, on_date, what ORDER BY
		pg_temp.first_clause(variable, place, on_date) COLLATE "C", variable COLLATE "C") AS wanted FROM standing s) o WHERE wanted <> ordinality$$,
	'standards in the order of their clauses');
SELECT is_empty($$SELECT e.variable, e.title FROM (SELECT variable, title, reason, unit, per FROM entitled UNION SELECT variable, title, reason, unit, per FROM standing) e JOIN variable v ON v.name = e.variable
	WHERE e.title <> v.title_en OR e.reason !~ '[a-z]' OR concat(e.title, e.unit, e.per) ~ '[一-龥]'$$, 'titles, reasons and units in English');
SET benefit.language = 'zh';
SELECT is_empty($$
	SELECT r.* FROM asked a, LATERAL (SELECT variable, title, reason, unit, per FROM entitlements(a.facts, a.region, a.on_date)
		UNION ALL SELECT variable, title, reason, unit, per FROM standards(a.facts, a.region, a.on_date)) r JOIN variable v ON v.name = r.variable
	WHERE r.title <> v.title_zh OR r.reason !~ '[一-龥]' OR concat(r.reason, r.unit, r.per) ~ '[a-z]{4}'$$, 'titles, reasons and units in Chinese');
SELECT is_empty($$
	SELECT f.variable, f.title, f.summary FROM city c, in_force(c.region, '2025-06-30') f JOIN variable v ON v.name = f.variable LEFT JOIN clause l ON l.id = f.clause
	WHERE (f.title, f.summary) IS DISTINCT FROM (v.title_zh, l.summary_zh)$$, 'and so is what is in force');

SELECT * FROM finish();
