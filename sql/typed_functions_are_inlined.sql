-- A typed function is planned as the call that it stands for, whoever made it, and
-- its caller is told what is wrong.
SET search_path = public, benefit;
CREATE TABLE elder (id int, r region, born date, c circumstances, price yuan, b rulebook);
CREATE ROLE regress_clerk;
CREATE SCHEMA regress_clerk AUTHORIZATION regress_clerk;
GRANT SELECT ON elder TO regress_clerk;

-- A typed function is inlined to the call it stands for, facts by name.
EXPLAIN (VERBOSE, COSTS OFF) SELECT care_allowance(r, '2024-06-30', born, c) FROM elder;
EXPLAIN (VERBOSE, COSTS OFF) SELECT id FROM elder WHERE care_allowance(region => r, on_date => born + 3, birth_date => born, dibao => true) > yuan '0';
EXPLAIN (VERBOSE, COSTS OFF) SELECT affordable_price_cap(r, '2025-01-01', inclusive => true, market_price => price, edition => 'pg_benefit 1.0') FROM elder;
SELECT create_function('childcare_slots_required', schema => 'public');
EXPLAIN (VERBOSE, COSTS OFF) SELECT childcare_slots_required('350500', '2024-06-30', population => id) FROM elder;
SELECT drop_function('childcare_slots_required', schema => 'public');

-- A role that owns nothing makes one of its own.
SET ROLE regress_clerk;
SELECT create_function('care_allowance');
SELECT create_function('care_allowance', schema => 'regress_clerk');
SELECT create_function('care_allowance', true, 'regress_clerk');
SELECT create_function('care_allowance', schema => 'public');
EXPLAIN (VERBOSE, COSTS OFF) SELECT regress_clerk.care_allowance(r, '2024-06-30', born, c) FROM elder;
EXPLAIN (VERBOSE, COSTS OFF) SELECT sum(regress_clerk.care_allowance_by_rulebook(b, r, '2024-06-30', born, c)) FROM elder;
SELECT regress_clerk.care_allowance(region '350500', '2024-06-30', '1950-01-01', '{dibao,functionally_disabled}');
SELECT drop_function('care_allowance', schema => 'regress_clerk');
SELECT drop_function('care_allowance', schema => 'regress_clerk');
SELECT drop_function('care_allowance', true, 'regress_clerk');
SELECT drop_function('care_allowance');
-- Inputs have none; neither has a circumstance, nor what does not exist.
SELECT create_function('birth_date', schema => 'regress_clerk');
SELECT create_function('dibao', schema => 'regress_clerk');
SELECT create_function('care_allowence', schema => 'regress_clerk');
SELECT create_function('care_allowance', schema => 'no_such');
RESET ROLE;

-- What is immutable is computed when a query is planned.
EXPLAIN (VERBOSE, COSTS OFF) SELECT amount('x', '{}'::jsonb, '350500', '2024-06-30', rulebook '{"format": 1, "variables": {"x": {"kind": "number", "title_zh": "x", "title_en": "x", "hit_policy": "unique", "rounding": "half_up"}}, "rules": {"r": {"variable": "x", "region": "000000", "priority": 0, "value": "7 / 2"}}, "policies": {}, "clauses": {}}');

-- Workers
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT sum(care_allowance(r, '2024-06-30', born, c)) FROM elder;
RESET parallel_setup_cost;
RESET parallel_tuple_cost;
RESET min_parallel_table_scan_size;
RESET max_parallel_workers_per_gather;

-- Errors, with what helps.
SELECT assess('care_allowence', '{}'::jsonb, '350500', '2024-06-30');
SELECT amount('care_allowance', '{}'::jsonb, '350500', '2024-06-30', 'pg_benefit 0.9');
SELECT amount('built', '{}'::jsonb, '350500', '2024-06-30');
SELECT holds('age', '{}'::jsonb, '350500', '2024-06-30');
SELECT amount('birth_date', '{}'::jsonb, '350500', '2024-06-30');
SELECT comply('care_allowance', '{}'::jsonb, '350500', '2024-06-30');
SELECT amount('age', '{"birth_date": "1964-02-30"}'::jsonb, '350500', '2024-06-30');
SELECT amount('care_allowance', '{"circumstances": ["dibbao"]}'::jsonb, '350500', '2024-06-30');
SELECT amount('care_allowance', '[]'::jsonb, '350500', '2024-06-30');
SELECT amount('age', e, '350500', '2024-06-30') FROM (SELECT timestamp '1964-02-29' AS birth_date) e;
SELECT amount('age', e, '350500', '2024-06-30') FROM (SELECT text '1964-02-29' AS "出生日期") e;
SELECT amount('care_allowance', e, '350500', '2024-06-30') FROM (SELECT 3 AS circumstances) e;
SELECT call_yuan('age', '{age}', NULL::text, '350500', '2024-06-30', 70);
SELECT call_numeric('age', '{age,birth_date}', NULL::text, '350500', '2024-06-30', 70);
SELECT call_numeric('age', ARRAY['age', 'n' || i], NULL::text, '350500', '2024-06-30', 70, 1) FROM generate_series(1, 2) i;
SELECT call_numeric('age', '{age,birth_date}', NULL::text, '350500', '2024-06-30', VARIADIC ARRAY[1, 2]);

-- Two rules that exclude each other by their policy
SELECT assess('x', '{}'::jsonb, '350502', '2024-06-30', rulebook '{"format": 1, "variables": {"x": {"kind": "number", "title_zh": "x", "title_en": "x", "hit_policy": "unique", "rounding": "half_up"}}, "rules": {"a": {"variable": "x", "region": "000000", "priority": 0, "value": "1"}, "b": {"variable": "x", "region": "350500", "priority": 0, "value": "2", "condition": "on_date > date ''2024-01-01''"}}, "policies": {}, "clauses": {}}');

-- Expressions alone.
SELECT evaluate('7 / 2'), evaluate('round(-2.5)'), evaluate('1 / 0'), evaluate('years_between(d, on_date)', '{"d": "2004-02-29"}', on_date => '2005-02-28');
SELECT evaluate('income * 0.7', '{}');
SELECT evaluate('income * 0.7', '{"income": "high"}');
SELECT evaluate('income * 0.7', '{"income": true}');
SELECT evaluate('income * 0.7', '{"income": [1]}');

DROP SCHEMA regress_clerk;
DROP TABLE elder;
DROP ROLE regress_clerk;
