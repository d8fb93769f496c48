-- A sum of outcomes tells how many there are, what is in it and what is not:
-- random outcomes, with count(*) and numeric as the oracle.
-- SEED=… repeats a run, ROWS=… sets how many outcomes there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '20000') AS cases \gset

SET search_path = public, benefit;
SET client_min_messages = warning;
SET jit = off;
SELECT plan(16);

-- Outcomes of the register of the README, and their total.
CREATE TABLE elder (name text, birth_date date, region region, circumstances circumstances);
INSERT INTO elder VALUES
	('decided', '1950-03-08', '350502', '{dibao,functionally_disabled}'),
	('default', '1948-11-20', '350582', '{dibao}'),
	('decided', '1957-02-28', '350582001000', '{functionally_disabled,special_fp_family}'),
	('undetermined', NULL, '350583', '{functionally_disabled,dibao}'),
	('undetermined', '1940-10-01', '350583', NULL),
	('no rule', '1941-01-15', '410105', '{functionally_disabled,dibao}'),
	('not asked', '1941-01-15', NULL, '{functionally_disabled,dibao}');
SELECT is((SELECT total(a)::text FROM elder e, assess('care_allowance', e, e.region, '2025-06-30') a), '(7,600.00,2,1,2,1,1,0,0)', 'of outcomes in FROM');
SELECT is((SELECT total(assess('care_allowance', e, e.region, '2025-06-30'))::text FROM elder e), '(7,600.00,2,1,2,1,1,0,0)', 'of outcomes computed in place');
SELECT is((SELECT total(a)::text FROM elder e, assess('care_allowance', e, e.region, NULL) a), '(7,,0,0,0,0,7,0,0)', 'where nothing was asked there is no sum');
SELECT is((SELECT total(a)::text FROM (SELECT NULL::outcome AS a WHERE false) n), '(0,,0,0,0,0,0,0,0)', 'of nothing');
SELECT is((SELECT string_agg(t::text, ' ' ORDER BY region) FROM (SELECT e.region, total(a) FILTER (WHERE a.status <> 'default') AS t
		FROM elder e, assess('care_allowance', e, e.region, '2025-06-30') a WHERE region <@ '350582' GROUP BY region) g),
	'(0,,0,0,0,0,0,0,0) (1,300.00,1,0,0,0,0,0,0)', 'of some of them, in groups');

-- What is not money is no part of a sum, and is not left out in silence either.
SELECT throws_ok($$SELECT total(a) FROM assess('age', '{"age": 70}', '350502', '2025-06-30') a$$, '42804', 'the value of variable "age" is no amount of money', 'a number');
SELECT throws_ok($$SELECT total(a) FROM assess('dibao', '{"dibao": false}', '350502', '2025-06-30') a$$, '42804', 'the value of variable "dibao" is no amount of money', 'a boolean');
SELECT is((SELECT total(a)::text FROM assess('age', '{}', '350502', '2025-06-30') a), '(1,,0,0,1,0,0,0,0)', 'what is not known is counted, whatever it would be');

-- Random ones, a tenth of them with arrays too long to stay in their rows.
CREATE TABLE answer AS
SELECT id, part, amount,
	CASE WHEN absent < 0.05 THEN NULL ELSE ROW('x', status, CASE WHEN amount IS NOT NULL THEN to_jsonb(amount::numeric) END, amount, 'yuan', long, '{}', missing, invalid, assumed)::outcome END AS outcome
FROM (
	SELECT id, part, status, absent, CASE WHEN status = 'decided' OR status = 'default' AND random() < 0.9 THEN (trunc((random() * 2e12 - 1e12)::numeric, 2))::yuan END AS amount,
		CASE WHEN random() < 0.1 THEN ARRAY(SELECT md5(random()::text) FROM generate_series(1, 100 + id % 7)) ELSE '{}' END AS long,
		CASE WHEN status = 'undetermined' THEN '{a}'::text[] ELSE '{}' END AS missing,
		CASE WHEN random() < 0.2 THEN '{b,c}'::text[] ELSE '{}' END AS invalid, CASE WHEN random() < 0.3 THEN '{d}'::text[] ELSE '{}' END AS assumed
	FROM (SELECT id, floor(random() * 50)::int AS part, random() AS absent,
			(enum_range(NULL::status))[1 + floor(random() * 4)::int] AS status
		FROM generate_series(1, :cases) id) s
) o;
CREATE VIEW told AS
SELECT id, part, (outcome).status AS status, (outcome).amount::numeric AS amount,
	cardinality((outcome).invalid) > 0 AS invalid, cardinality((outcome).assumed) > 0 AS assumed FROM answer;
\set counts 'count(*), sum(amount)::yuan, count(*) FILTER (WHERE status = ''decided''), count(*) FILTER (WHERE status = ''default''), count(*) FILTER (WHERE status = ''undetermined''), count(*) FILTER (WHERE status = ''no_rule''), count(*) FILTER (WHERE status IS NULL), count(*) FILTER (WHERE invalid), count(*) FILTER (WHERE assumed)'
\set over 'count(*) OVER w, (sum(amount) OVER w)::yuan, count(*) FILTER (WHERE status = ''decided'') OVER w, count(*) FILTER (WHERE status = ''default'') OVER w, count(*) FILTER (WHERE status = ''undetermined'') OVER w, count(*) FILTER (WHERE status = ''no_rule'') OVER w, count(*) FILTER (WHERE status IS NULL) OVER w, count(*) FILTER (WHERE invalid) OVER w, count(*) FILTER (WHERE assumed) OVER w'
SELECT results_eq('SELECT part, (total(outcome)).* FROM answer GROUP BY part ORDER BY part', 'SELECT part, ' || :'counts' || ' FROM told GROUP BY part ORDER BY part', 'as counted one by one');
SELECT results_eq('SELECT id, (t).* FROM (SELECT id, total(outcome) OVER (PARTITION BY part ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING) AS t FROM answer) s ORDER BY id',
	'SELECT id, ' || :'over' || ' FROM told WINDOW w AS (PARTITION BY part ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING) ORDER BY id', 'in windows that move');

SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SET parallel_leader_participation = off;
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text;
	plan text := '';
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		plan := plan || line;
	END LOOP;
	RETURN plan;
END $$;
SELECT matches(pg_temp.plan_of('SELECT total(outcome) FROM answer'), 'Finalize Aggregate.*Partial Aggregate', 'workers make parts of it');
SELECT results_eq('SELECT (total(outcome)).* FROM answer', 'SELECT ' || :'counts' || ' FROM (SELECT * FROM told OFFSET 0) t', 'which add up to the same');
SELECT results_eq('SELECT (total(outcome)).* FROM answer WHERE part < 0', 'VALUES (0::bigint, NULL::yuan, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint)', 'of nothing, by workers');
SELECT results_eq('SELECT part, (total(outcome)).* FROM answer GROUP BY part ORDER BY part', 'SELECT part, ' || :'counts' || ' FROM (SELECT * FROM told OFFSET 0) t GROUP BY part ORDER BY part', 'in groups too');

-- Beyond the range of an amount, which no order of the rows changes.
CREATE TABLE large AS
SELECT ROW('x', 'decided', to_jsonb(amount), amount::yuan, 'yuan', '{}', '{}', '{}', '{}', '{}')::outcome AS outcome, n
FROM (VALUES (1, 92233720368547758.07), (2, 92233720368547758.07), (3, -92233720368547758.08), (4, 0.01)) v (n, amount);
SELECT throws_ok('SELECT total(outcome) FROM large WHERE n < 3', '22003', 'yuan out of range', 'a sum that no amount holds');
SELECT is((SELECT total(outcome)::text FROM large), '(4,92233720368547758.07,4,0,0,0,0,0,0)', 'but it may pass beyond on its way');

SELECT * FROM finish();
