-- A clause answers alike in every form of call: six shipped ones, with worked cases
-- that were computed by hand from the texts, and what a county may do with the floors and caps of its city.
-- worked_cases_come_out.sql has the cases of all clauses.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(107);

CREATE TEMP TABLE worked (id text, clause_id text, inputs jsonb, as_of date, expected jsonb, why text);
\copy worked FROM 'test/cases/worked-cases.csv' WITH (FORMAT csv, HEADER)

-- Each case as JSON, as a row of a table, and through the typed function.

CREATE TEMP VIEW worked_case AS
SELECT w.id, clause_id, c.variable AS variable, as_of AS on_date, expected, why,
	(inputs ->> 'region_code')::region AS region,
	inputs - 'region_code' AS facts
FROM worked w JOIN clause c ON c.id = clause_id
WHERE c.variable IN ('care_allowance', 'operating_subsidy', 'affordable_price_cap');

CREATE TYPE pg_temp.register AS (age int, functionally_disabled boolean, dibao boolean, special_fp_family boolean,
	facility_kind varchar(40), in_subsidy_scope boolean, built boolean, operating_normally boolean, subsidy_paid numeric(12, 2),
	inclusive boolean, market_price yuan, price int, remark text);

CREATE TEMP TABLE answer AS
SELECT w.*, o AS by_jsonb, by_record, typed,
	CASE WHEN w.variable <> 'care_allowance' THEN comply(w.variable, w.facts, w.region, w.on_date) END AS complied,
	CASE WHEN w.variable <> 'care_allowance' THEN comply(w.variable, r, w.region, w.on_date) END AS complied_by_record
FROM worked_case w
CROSS JOIN LATERAL jsonb_populate_record(NULL::pg_temp.register, w.facts || '{"remark": "no rule asks"}') r
CROSS JOIN LATERAL assess(w.variable, w.facts, w.region, w.on_date) o
CROSS JOIN LATERAL assess(w.variable, r, w.region, w.on_date) by_record
CROSS JOIN LATERAL (
	SELECT CASE w.variable
		WHEN 'care_allowance' THEN care_allowance(w.region, w.on_date, age => r.age, functionally_disabled => r.functionally_disabled,
			dibao => r.dibao, special_fp_family => r.special_fp_family)
		WHEN 'operating_subsidy' THEN operating_subsidy(w.region, w.on_date, r.facility_kind, r.in_subsidy_scope, r.built, r.operating_normally)
		ELSE affordable_price_cap(w.region, w.on_date, r.facility_kind, r.inclusive, r.market_price)
	END AS typed) t;

-- Of the case, what the outcome does not bear out; null if all is well.
CREATE FUNCTION pg_temp.fault(a pg_temp.answer) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	value numeric := (a.by_jsonb).value::text::numeric;
	claims boolean := a.clause_id = ANY ((a.by_jsonb).clauses);
	stated text;
BEGIN
	IF a.by_jsonb IS DISTINCT FROM a.by_record THEN
		RETURN 'the record has another outcome: ' || a.by_record;
	ELSIF a.typed::numeric IS DISTINCT FROM value THEN
		RETURN 'the typed function has another value: ' || coalesce(a.typed::text, 'null');
	ELSIF a.complied IS DISTINCT FROM a.complied_by_record THEN
		RETURN 'comply() of the record has another answer';
	ELSIF a.expected -> 'applicable' = 'false' OR a.expected -> 'eligible' = 'false' THEN
		-- another clause may answer
		IF claims OR (a.by_jsonb).clauses = '{}' AND coalesce(value, 0) <> 0 THEN
			RETURN 'the clause answers though it has nothing to say: ' || a.by_jsonb;
		END IF;
		RETURN NULL;
	ELSIF a.expected -> 'eligible' = 'null' THEN
		RETURN CASE WHEN (a.by_jsonb).status <> 'undetermined' OR value IS NOT NULL THEN 'it is not undetermined: ' || a.by_jsonb END;
	ELSIF NOT claims THEN
		RETURN 'the clause is not cited: ' || a.by_jsonb;
	END IF;
	stated := coalesce(a.expected ->> 'amount_yuan', a.expected ->> 'minimum_yuan', a.expected ->> 'maximum');
	IF stated IS NOT NULL AND value IS DISTINCT FROM stated::numeric THEN
		RETURN 'the value is ' || coalesce(value::text, 'null');
	ELSIF a.expected -> 'eligible' = 'true' AND value IS NOT DISTINCT FROM 0 THEN
		RETURN 'the amount is 0';
	END IF;
	stated := coalesce(a.expected ->> 'shortfall', a.expected ->> 'excess');
	IF a.expected ? 'compliant' AND (a.complied).met IS DISTINCT FROM (a.expected ->> 'compliant')::boolean
		OR stated IS NOT NULL AND (a.complied).shortfall IS DISTINCT FROM stated::numeric
		OR a.expected ? 'compliant' AND (a.complied).required IS DISTINCT FROM value
		OR a.expected ? 'compliant' AND (a.complied).actual IS DISTINCT FROM coalesce(a.facts ->> 'subsidy_paid', a.facts ->> 'price')::numeric THEN
		RETURN 'comply() says ' || a.complied;
	END IF;
	RETURN NULL;
END $$;

SELECT is((SELECT string_agg(clause_id || ' ' || cases, ', ' ORDER BY clause_id) FROM (SELECT clause_id, count(*) AS cases FROM answer GROUP BY clause_id) c),
	'HZ-P-001 6, QZ-B-001 10, QZ-B-002 6, QZ-B-003 3, TN-P-001 2, TN-P-002 2', 'every worked case is there');
SELECT is(pg_temp.fault(a), NULL, format('%s %s %s: %s', clause_id, id, on_date, why)) FROM answer a ORDER BY clause_id, id;

-- Dates.

CREATE FUNCTION pg_temp.due(region region, on_date date, facts jsonb DEFAULT '{"age": 72, "functionally_disabled": true, "dibao": true}')
RETURNS text LANGUAGE sql AS
$$ SELECT concat_ws(' ', o.status, o.value) FROM assess('care_allowance', facts, region, on_date) o $$;
CREATE FUNCTION pg_temp.cap(region region, on_date date, facts jsonb DEFAULT '{"inclusive": true, "market_price": 3000}')
RETURNS text LANGUAGE sql AS
$$ SELECT concat_ws(' ', o.status, o.value, nullif(array_to_string(o.clauses, ','), '')) FROM assess('affordable_price_cap', facts, region, on_date) o $$;

SELECT is(pg_temp.due('350500', '2022-12-28'), 'no_rule', 'Quanzhou: the day before the first');
SELECT is(pg_temp.due('350500', '2022-12-29'), 'decided 300.00', 'Quanzhou: the first day');
SELECT is(pg_temp.due('350500', '9999-12-31'), 'decided 300.00', 'Quanzhou: no last day');
SELECT is(pg_temp.cap('330500', '2024-12-31'), 'no_rule', 'Huzhou: the day before the first');
SELECT is(pg_temp.cap('330500', '2025-01-01'), 'decided 2100.00 HZ-P-001', 'Huzhou: the first day');
SELECT is(pg_temp.cap('500152', '2022-01-22'), 'no_rule', 'Tongnan: the day before the first');
SELECT is(pg_temp.cap('500152', '2022-01-23'), 'decided 2400.00 TN-P-001', 'Tongnan: the first day of 80 percent');
SELECT is(pg_temp.cap('500152', '2024-12-31'), 'decided 2400.00 TN-P-001', 'Tongnan: the last day of 80 percent');
SELECT is(pg_temp.cap('500152', '2025-01-01'), 'decided 2100.00 TN-P-002', 'Tongnan: the first day of 70 percent');
SELECT is(pg_temp.cap('500152', '2025-01-01', '{"inclusive": true, "market_price": 3333.33}'), 'decided 2333.33 TN-P-002',
	'a cap is rounded down: 2333.331');
SELECT is(pg_temp.cap('500152', '2024-12-31', '{"inclusive": true, "market_price": 1234.57}'), 'decided 987.65 TN-P-001',
	'a cap is rounded down: 987.656');
SELECT is(pg_temp.cap('500152', '2025-01-01', '{"inclusive": false, "market_price": 3000}'), 'default', 'not inclusive: no cap');

-- Places.

SELECT is((SELECT count(*) FROM division WHERE code <@ region '350500' AND code <> region '350500' AND retired IS NULL), 12::bigint, 'Quanzhou has 12 counties, districts and cities');
SELECT is_empty($$
	SELECT code, name_zh FROM division
	WHERE code <@ region '350500'
		AND care_allowance(code, '2024-06-30', date '1950-01-01', '{失能,低保}') IS DISTINCT FROM yuan '300'$$,
	'each of them pays the allowance');
SELECT is_empty($$
	SELECT code, name_zh FROM division
	WHERE NOT code <@ region '350500'
		AND (care_allowance(code, '2024-06-30', date '1950-01-01', '{失能,低保}') IS NOT NULL
			OR (assess('care_allowance', '{}'::jsonb, code, '2024-06-30')).status <> 'no_rule')$$,
	'and nobody else does');
SELECT is(pg_temp.due('350502001003', '2024-06-30'), 'decided 300.00', 'a village of Quanzhou');
SELECT is(pg_temp.due('350599', '2024-06-30'), 'decided 300.00', 'a county of Quanzhou that no table knows');
SELECT is(pg_temp.due('350600', '2024-06-30'), 'no_rule', 'Zhangzhou, next to it');
SELECT is(pg_temp.due('350000', '2024-06-30'), 'no_rule', 'the province around it');
SELECT is(pg_temp.cap('500151', '2025-01-01'), 'no_rule', 'Tongliang, next to Tongnan');

-- What is not known.

CREATE FUNCTION pg_temp.lacking(variable text, facts jsonb, region region, on_date date DEFAULT '2025-01-01')
RETURNS text LANGUAGE sql AS $$
	SELECT o.status || coalesce(' ' || (o.value #>> '{}'), '') || coalesce(' ' || (SELECT string_agg(m, ',' ORDER BY m) FROM unnest(o.missing) m), '')
	FROM assess(variable, facts, region, on_date) o
$$;
SELECT is(pg_temp.lacking('care_allowance', facts::jsonb, '350500'), expected, 'care allowance, given ' || facts)
FROM (VALUES
	('{}', 'undetermined birth_date,dibao,functionally_disabled,special_fp_family'),
	('{"birth_date": "1950-01-01"}', 'undetermined dibao,functionally_disabled,special_fp_family'),
	('{"birth_date": "1990-01-01"}', 'default 0.00'),
	('{"functionally_disabled": false}', 'default 0.00'),
	('{"functionally_disabled": null, "age": 70, "dibao": true}', 'undetermined functionally_disabled'),
	('{"functionally_disabled": true, "age": null, "dibao": true}', 'undetermined birth_date'),
	('{"functionally_disabled": true, "birth_date": null, "dibao": false, "special_fp_family": false}', 'default 0.00'),
	('{"functionally_disabled": true, "age": 70}', 'undetermined dibao,special_fp_family'),
	('{"functionally_disabled": true, "age": 70, "dibao": false}', 'undetermined special_fp_family'),
	('{"functionally_disabled": true, "age": 70, "special_fp_family": false}', 'undetermined dibao'),
	('{"functionally_disabled": true, "age": 70, "dibao": true}', 'decided 300.00'),
	('{"circumstances": ["dibao", "functionally_disabled"]}', 'undetermined birth_date'),
	('{"circumstances": ["dibao"], "age": 70}', 'default 0.00'),
	('{"circumstances": [], "age": null}', 'default 0.00'),
	('{"circumstances": ["dibao"], "functionally_disabled": true, "age": 70}', 'decided 300.00'),
	('{"circumstances": ["dibao", "functionally_disabled"], "dibao": false, "age": 70}', 'decided 300.00'),
	('{"年龄": 70, "circumstances": ["低保", "失能"]}', 'decided 300.00'),
	('{"care_allowance": 250}', 'decided 250.00')) v(facts, expected);
SELECT is(pg_temp.lacking('operating_subsidy', facts::jsonb, '350500'), expected, 'operating subsidy, given ' || facts)
FROM (VALUES
	('{}', 'undetermined built,facility_kind,in_subsidy_scope,operating_normally'),
	('{"facility_kind": "home_community_care_center"}', 'undetermined built,in_subsidy_scope,operating_normally'),
	('{"facility_kind": "nursing home"}', 'default 0.00'),
	('{"facility_kind": "nursing_home"}', 'undetermined built,facility_kind,in_subsidy_scope,operating_normally'),
	('{"facility_kind": "rural_home_care_station", "built": true, "in_subsidy_scope": true}', 'undetermined operating_normally'),
	('{"built": true, "in_subsidy_scope": true, "operating_normally": true}', 'undetermined facility_kind'),
	('{"built": false}', 'default 0.00')) v(facts, expected);
SELECT is(pg_temp.lacking('affordable_price_cap', facts::jsonb, '330500'), expected, 'price cap, given ' || facts)
FROM (VALUES
	('{}', 'undetermined inclusive,market_price'),
	('{"inclusive": true}', 'undetermined market_price'),
	('{"market_price": 4000}', 'undetermined inclusive'),
	('{"inclusive": false}', 'default')) v(facts, expected);
SELECT is(concat_ws(' ', c.required, c.actual, c.met, c.shortfall, c.status, c.missing), '2800.00 undetermined {price}', 'a cap without a price cannot be complied with yet')
FROM comply('affordable_price_cap', '{"inclusive": true, "market_price": 4000}'::jsonb, '330500', '2025-01-01') c;
SELECT is(concat_ws(' ', c.required, c.actual, c.met, c.shortfall, c.status), '3000.00 no_rule', 'where nothing is in force, nothing is required')
FROM comply('affordable_price_cap', '{"price": 3000}'::jsonb, '330500', '2024-12-31') c;

-- Birthdays.

SELECT is(care_allowance('350500', on_date::date, born::date, '{dibao,functionally_disabled}'), due::yuan, format('born %s, on %s', born, on_date))
FROM (VALUES
	('1964-03-01', '2024-02-29', 0), ('1964-03-01', '2024-03-01', 300),
	('1964-02-29', '2024-02-28', 0), ('1964-02-29', '2024-02-29', 300),
	-- in a year without the day, the birthday is 1 March, as for PostgreSQL's age()
	('1968-02-29', '2028-02-28', 0), ('1968-02-29', '2028-02-29', 300),
	('1963-02-28', '2023-02-28', 300), ('1963-03-01', '2023-02-28', 0),
	-- nobody is born yet
	('2024-01-01', '2023-01-01', NULL)) v(born, on_date, due);
SELECT is(amount('age', f, '000000', f.on_date), f.years, format('age of one born %s on %s', f.birth_date, f.on_date))
FROM (SELECT birth_date::date, on_date::date, years::numeric FROM (VALUES
	('2004-02-29', '2005-02-28', 0), ('2004-02-29', '2005-03-01', 1), ('2004-02-29', '2008-02-28', 3), ('2004-02-29', '2008-02-29', 4),
	('2000-12-31', '2001-12-30', 0), ('2000-12-31', '2001-12-31', 1), ('2024-03-01', '2024-03-01', 0), ('2024-03-02', '2023-03-01', NULL)) v(birth_date, on_date, years)) f;

-- A county of its own mind.

INSERT INTO policy (id, title_zh, title_en, region) VALUES ('JJ', '晋江市规定', 'Rules of Jinjiang', '350582');
INSERT INTO clause (id, policy, summary_zh, summary_en) VALUES ('JJ-1', 'JJ', '提高标准', 'More than the city asks'), ('JJ-2', 'JJ', '价格上限', 'A lower cap');
INSERT INTO rule (id, variable, region, valid, condition, value, clause) VALUES
	('JJ-1', 'operating_subsidy', '350582', '[2024-01-01,)', 'facility_kind = ''home_community_care_center'' and in_subsidy_scope and built and operating_normally', '25000', 'JJ-1'),
	('NA-1', 'operating_subsidy', '350583', '[2024-01-01,)', 'facility_kind = ''home_community_care_center'' and in_subsidy_scope and built and operating_normally', '15000', NULL),
	('AJ-1', 'affordable_price_cap', '330523', '[2025-01-01,)', 'inclusive', 'market_price * 65 / 100', 'JJ-2'),
	('DQ-1', 'affordable_price_cap', '330521', '[2025-01-01,)', 'inclusive', 'market_price * 75 / 100', NULL);
SELECT is(publish('of the counties'), 'of the counties', 'the counties publish');

CREATE FUNCTION pg_temp.centre(region region, on_date date DEFAULT '2024-06-30') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.value, array_to_string(o.rules, ','), array_to_string(o.clauses, ','),
		operating_subsidy(region, on_date, 'home_community_care_center', true, true, true))
	FROM assess('operating_subsidy', '{"facility_kind": "home_community_care_center", "in_subsidy_scope": true, "built": true, "operating_normally": true}'::jsonb, region, on_date) o
$$;
SELECT is(pg_temp.centre('350582'), '25000.00 JJ-1 JJ-1 25000.00', 'a county that raises the floor has its own');
SELECT is(pg_temp.centre('350582', '2023-12-31'), '20000.00 QZ-B-002 QZ-B-002 20000.00', 'until then it is the city''s');
SELECT is(pg_temp.centre('350583'), '20000.00 QZ-B-002 QZ-B-002 20000.00', 'a county cannot go below the floor');
SELECT is(pg_temp.centre('350502'), '20000.00 QZ-B-002 QZ-B-002 20000.00', 'a county without rules has the floor');
SELECT is(concat_ws(' ', c.met, c.shortfall, c.rules), 'f 4000.00 {JJ-1}', 'compliance is with the county''s own')
FROM comply('operating_subsidy', '{"facility_kind": "home_community_care_center", "in_subsidy_scope": true, "built": true, "operating_normally": true, "subsidy_paid": 21000}'::jsonb, '350582', '2024-06-30') c;
SELECT is(pg_temp.cap('330523', '2025-06-30'), 'decided 1950.00 JJ-2', 'a county that tightens the cap has its own');
SELECT is(pg_temp.cap('330521', '2025-06-30'), 'decided 2100.00 HZ-P-001', 'a county cannot loosen the cap');
SELECT is(pg_temp.cap('330502', '2025-06-30'), 'decided 2100.00 HZ-P-001', 'a county without rules has the city''s');

SELECT * FROM finish();
