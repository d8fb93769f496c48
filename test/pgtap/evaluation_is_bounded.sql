-- What a call takes is bounded, in time and in memory; it can be cancelled soon,
-- and leaves nothing behind.
SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SELECT plan(41);

CREATE FUNCTION pg_temp.book(variables jsonb, rules jsonb) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1, 'variables', variables, 'rules', (SELECT jsonb_object_agg(key, '{"region": "000000"}' || value) FROM jsonb_each(rules))))
$$;

-- Numbers have at most 1,000 digits before the point and 1,000 after it.

CREATE TEMP TABLE form (title text, query text);
INSERT INTO form VALUES
	('call', $$SELECT call_numeric('x', '{n}', $1, '000000', '2025-01-01', $2)$$),
	('record', $$SELECT amount('x', f, '000000', '2025-01-01', $1) FROM (SELECT $2 AS n) f$$),
	('JSON', $$SELECT amount('x', jsonb_build_object('n', $2), '000000', '2025-01-01', $1)$$),
	('assess', $$SELECT (assess('x', jsonb_build_object('n', $2), '000000', '2025-01-01', $1)).value::text::numeric$$),
	('evaluate', $$SELECT evaluate('sign(n)', jsonb_build_object('n', $2))::text::numeric + CASE WHEN $1 IS NULL THEN 1 ELSE 0 END$$);
CREATE FUNCTION pg_temp.answer(query text, n numeric) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	book rulebook := pg_temp.book('{"n": {"kind": "number"}, "x": {"kind": "number"}}', '{"r": {"variable": "x", "value": "sign(n)"}}');
	answer numeric;
	detail text;
BEGIN
	EXECUTE query INTO answer USING book, n;
	RETURN answer::text;
EXCEPTION WHEN numeric_value_out_of_range THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
	-- a row says besides in which column it stands
	RETURN SQLERRM || '. ' || replace(detail, ' It stands in column "n".', '');
END $$;
SELECT is(pg_temp.answer(query, n), expected, title || ': ' || what)
FROM form CROSS JOIN (VALUES
	('1,000 digits on both sides', (repeat('9', 1000) || '.' || repeat('9', 1000))::numeric, '1'),
	('1,001 before the point', 1e1000, 'fact "n" has too many digits. A number may have 1000 digits before the point and as many after it.'),
	('1,001 after it', 1e-1001, 'fact "n" has too many digits. A number may have 1000 digits before the point and as many after it.')) number(what, n, expected);
SELECT is(evaluate('n > 1e300', jsonb_build_object('n', '1.7976931348623157e308'::float8)), 'true', 'every double precision fits');
SELECT throws_ok($$SELECT evaluate('n * n', jsonb_build_object('n', 1e500))$$, '22003', 'a computed number has too many digits', 'no result may have more');

-- Everything can be cancelled.

-- The time that it takes until it is cancelled, or null if it was not.
CREATE FUNCTION pg_temp.cancelled_after(query text, book rulebook, n numeric) RETURNS interval LANGUAGE plpgsql AS $$
DECLARE
	started timestamptz := clock_timestamp();
BEGIN
	EXECUTE query USING book, n;
	RETURN NULL;
EXCEPTION WHEN query_canceled THEN
	RETURN clock_timestamp() - started;
END $$;
CREATE TEMP TABLE heavy AS SELECT pg_temp.book('{"n": {"kind": "number"}, "x": {"kind": "number", "hit_policy": "sum"}}',
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'x', 'value', '1', 'condition',
		(SELECT string_agg('n * n / n > ' || i + j, ' and ') FROM generate_series(1, 250) j))) FROM generate_series(1, 300) i)) AS book;
CREATE TEMP TABLE cancelled (title text, after interval);
-- built before the time runs
SET statement_timeout = '20s';
INSERT INTO cancelled SELECT title, pg_temp.cancelled_after(query, book, 0) FROM form, heavy WHERE title <> 'evaluate';
SET statement_timeout = '300ms';
INSERT INTO cancelled SELECT 'call', pg_temp.cancelled_after(query, book, (repeat('7', 500) || '.' || repeat('7', 500))::numeric) FROM form, heavy WHERE title = 'call';
INSERT INTO cancelled SELECT 'assess', pg_temp.cancelled_after(query, book, (repeat('7', 500) || '.' || repeat('7', 500))::numeric) FROM form, heavy WHERE title = 'assess';
RESET statement_timeout;
SELECT is((SELECT count(*) FROM cancelled WHERE after < '3s'), 2::bigint, 'thousands of products of long numbers are given up where they stand, by both programs');

-- What is left behind.

-- everything but PostgreSQL's own caches
CREATE FUNCTION pg_temp.used() RETURNS bigint LANGUAGE sql AS $$
	SELECT sum(total_bytes)::bigint FROM pg_backend_memory_contexts WHERE name NOT IN ('CacheMemoryContext', 'Record information cache', 'index info', 'CachedPlanQuery', 'CachedPlanSource', 'CachedPlan')
$$;

-- A chain of variables that is too long for the stack. Which days have the same
-- rules is found before, on a day before there are any.
CREATE TEMP TABLE chain AS SELECT pg_temp.book(
	(SELECT '{"n": {"kind": "number"}}' || jsonb_object_agg('x' || i, '{"kind": "number"}'::jsonb) FROM generate_series(1, 300) i),
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'x' || i, 'from', '2020-01-01', 'value', CASE i WHEN 1 THEN 'n' ELSE format('x%s + %s / 7', i - 1, i) END)) FROM generate_series(1, 300) i)) AS book;
CREATE FUNCTION pg_temp.fails(on_date date) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM amount('x300', '{"n": 1}'::jsonb, '000000', on_date, book) FROM chain;
	RETURN false;
EXCEPTION WHEN statement_too_complex THEN
	RETURN true;
END $$;
SELECT is(pg_temp.fails('2019-01-01'), false, 'no program, no failure');
SET max_stack_depth = '100kB';
SELECT pg_temp.fails('2025-01-01') \g /dev/null
SELECT pg_temp.used() AS before \gset
SELECT is((SELECT count(*) FROM generate_series(1, 300) WHERE pg_temp.fails('2025-01-01')), 300::bigint, 'a build fails');
SELECT pg_temp.used() - :before AS grown \gset
SELECT cmp_ok(:grown, '<', 65536, 'and leaves nothing, as often as it fails');
RESET max_stack_depth;
SELECT is(pg_temp.fails('2025-01-01'), false, 'with more stack it succeeds');

-- Calls of every form, for regions and days of their own, each row of one of
-- several shapes; the second time as the first.
CREATE TEMP TABLE varied AS
SELECT i, ((350501 + i % 83)::bigint * 1000000 + 1000 * (i % 997 + 1) + i % 13)::text::region AS region,
	date '2018-01-01' + i * 7 % 4000 AS on_date, date '1920-01-01' + i % 36500 AS birth_date,
	'{dibao,functionally_disabled}'::circumstances AS circumstances, true AS dibao, i % 100 AS age
FROM generate_series(1, 75000) i;
CREATE FUNCTION pg_temp.call_all() RETURNS numeric LANGUAGE sql AS $$
	SELECT sum(coalesce(care_allowance(v.region, v.on_date, birth_date => v.birth_date, circumstances => v.circumstances)::numeric, 0.01)
		+ coalesce(CASE i % 4
			WHEN 0 THEN amount('care_allowance', r0, v.region, v.on_date)
			WHEN 1 THEN amount('care_allowance', r1, v.region, v.on_date)
			WHEN 2 THEN (assess('care_allowance', r2, v.region, v.on_date)).value::text::numeric
			ELSE amount('care_allowance', jsonb_build_object('age', v.age, 'circumstances', v.circumstances), v.region, v.on_date) END, 0.02)
		+ coalesce(holds('elder_service_subsidy', r1, v.region, v.on_date)::int, 0.03)
		+ coalesce(amount('affordable_price_cap', r3, v.region, v.on_date), 0.04))
	FROM varied v
	CROSS JOIN LATERAL (SELECT v.birth_date, v.circumstances) r0
	CROSS JOIN LATERAL (SELECT v.birth_date, v.dibao, true AS functionally_disabled) r1
	CROSS JOIN LATERAL (SELECT v.age, v.dibao, v.i AS n) r2
	CROSS JOIN LATERAL (SELECT v.age::numeric * 100 AS market_price, true AS inclusive) r3
$$;
SELECT pg_temp.used() AS before \gset
SELECT pg_temp.call_all() AS first \gset
-- what was built before this test may have been forgotten on the way
SELECT pg_temp.call_all() AS second \gset
-- and what the server keeps of its own catalogs is there
SELECT pg_temp.used() AS warm, pg_temp.call_all() AS ignored \gset
SELECT pg_temp.used() AS between \gset
SELECT pg_temp.call_all() AS third \gset
SELECT is(ARRAY[:second, :third]::numeric[], ARRAY[:first, :first]::numeric[], 'the second and third time give the same');
SELECT cmp_ok(pg_temp.used() - :between, '<', 65536::bigint, 'and takes no more memory');
SELECT cmp_ok(:between - :before, '<', 32000000, 'and the first time little');

-- Of a rulebook in which every day brings another rule, and rules are long, the
-- programs of all days would be more than twice as large as what may be kept.
CREATE TEMP TABLE daily AS SELECT pg_temp.book('{"n": {"kind": "number"}, "x": {"kind": "number", "hit_policy": "max", "default": "0"}}',
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'x', 'value', i::text, 'from', date '2020-01-01' + i, 'condition',
		(SELECT string_agg(format('n * %s > %s', j, i), ' and ') FROM generate_series(1, 40) j))) FROM generate_series(1, 200) i)) AS book;
CREATE FUNCTION pg_temp.call_daily() RETURNS TABLE (answers numeric, most bigint) LANGUAGE plpgsql AS $$
DECLARE
	day int;
	n jsonb := '{"n": 1000}';
BEGIN
	answers := 0;
	most := 0;
	FOR day IN 1 .. 200 LOOP
		answers := answers + (SELECT amount('x', n, '000000', date '2020-01-01' + day, book) + (assess('x', n, '000000', date '2020-01-01' + day, book)).value::text::numeric FROM daily);
		most := greatest(most, pg_temp.used());
	END LOOP;
	RETURN NEXT;
END $$;
SELECT pg_temp.used() AS before \gset
-- on day n it is n, twice
SELECT unnest(ARRAY[is(answers, 40200::numeric, 'what was forgotten is built anew'), cmp_ok(most - :before, '<', 170000000::bigint, 'and what is kept has a bound')])
FROM pg_temp.call_daily();

-- Many rules, each as long as it may be.

-- Of a rulebook's parsed expressions some are kept, by what they take: these take
-- 60 MB. On a day before there are rules nothing else is.
CREATE TEMP TABLE long AS SELECT pg_temp.book('{"x": {"kind": "number"}, "v": {"kind": "number", "hit_policy": "first"}}',
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'v', 'value', '1', 'from', '2020-01-01', 'condition',
		(SELECT format('x in (%s)', string_agg((i + k)::text, ',')) FROM generate_series(1, 1900) k))) FROM generate_series(1, 300) i)) AS book;
SELECT pg_temp.used() AS before \gset
SELECT is((SELECT amount('v', '{"x": 1}'::jsonb, '000000', '2019-01-01', book) FROM long), NULL, 'no rule yet');
SELECT cmp_ok(pg_temp.used() - :before, '<', 30000000::bigint, 'few of many long expressions are kept parsed');

-- One program of some 500 MB; how much depends on the version of PostgreSQL.
CREATE TEMP TABLE too_long AS SELECT pg_temp.book('{"x": {"kind": "number"}, "v": {"kind": "number", "hit_policy": "first"}}',
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'v', 'value', '1', 'condition',
		(SELECT format('x in (%s)', string_agg(k::text, ',')) FROM generate_series(10, 1900) k))) FROM generate_series(1, 1700) i)) AS book;
SELECT throws_ok($$SELECT assess('v', '{"x": 1}'::jsonb, '000000', '2025-01-01', book) FROM too_long$$, '54000', 'the rules that decide "v" are too large', 'a program has a bound');
SELECT throws_ok($$SELECT amount('v', '{"x": 1}'::jsonb, '000000', '2025-01-01', book) FROM too_long$$, '54000', 'the rules that decide "v" are too large', 'in every form');

-- What one evaluation takes is still there in the same row. 12,000 references to
-- a variable that is missing, the last of 20,000.
CREATE TEMP TABLE wide AS SELECT pg_temp.book(
	(SELECT '{"v": {"kind": "number", "hit_policy": "sum"}}' || jsonb_object_agg('w' || i, '{"kind": "number"}'::jsonb) FROM generate_series(10001, 30000) i),
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'v', 'value', '1', 'condition',
		(SELECT string_agg('w30000 > ' || i + k, ' and ') FROM generate_series(1, 600) k))) FROM generate_series(1, 20) i)) AS book;
SELECT assess('v', '{}'::jsonb, '000000', '2025-01-01', book) FROM wide \g /dev/null
SELECT pg_temp.used() AS before \gset
SELECT cmp_ok(used - :before, '<', 8000000::bigint, 'missing facts take memory by how often they are asked for, not by how many variables there are')
FROM (SELECT (assess('v', '{}'::jsonb, '000000', '2025-01-01', book)).status, pg_temp.used() AS used FROM wide OFFSET 0) row
WHERE status = 'undetermined';

-- 300,000 numbers of 1 kB in one evaluation, by both programs.
CREATE TEMP TABLE lengthy AS SELECT pg_temp.book('{"n": {"kind": "number"}, "v": {"kind": "number", "hit_policy": "sum"}}',
	(SELECT jsonb_object_agg(i, jsonb_build_object('variable', 'v', 'value', '1', 'condition', format('greatest(%s) > 0', rtrim(repeat('-n,', 995), ',')))) FROM generate_series(1, 302) i)) AS book,
	jsonb_build_object('n', (repeat('9', 1000) || '.' || repeat('9', 1000))::numeric) AS n;
SELECT throws_ok($$SELECT amount('v', n, '000000', '2025-01-01', book) FROM lengthy$$, '54000', 'the rules take too much memory to be evaluated', 'an evaluation has a bound');
SELECT throws_ok($$SELECT assess('v', n, '000000', '2025-01-01', book) FROM lengthy$$, '54000', 'the rules take too much memory to be evaluated', 'in every form');

-- What is missing is tried out, within bounds, however rules nest what they compute, however often each asks for what
-- the one before it leaves open, and however many facts there are.
SET statement_timeout = '20s';
CREATE FUNCTION pg_temp.missing(variables jsonb, rules jsonb) RETURNS name[] LANGUAGE sql AS $$
	SELECT ARRAY(SELECT unnest((assess('v', '{}'::jsonb, '000000', '2025-01-01', pg_temp.book('{"v": {"kind": "boolean", "hit_policy": "first", "default": "false"}}' || variables, rules))).missing) ORDER BY 1)
$$;
SELECT is(pg_temp.missing('{"a": {"kind": "number"}, "b": {"kind": "number"}}', jsonb_build_object('r', jsonb_build_object('variable', 'v', 'value', value))), expected, left(value, 20) || '…')
FROM (VALUES (repeat('a - (b - (', 40) || 'a' || repeat('))', 40) || ' > 5', '{a,b}'::name[]), (repeat('round(', 30) || 'a' || repeat(' / 3, 2)', 30) || ' > 5', '{a}'),
	(repeat('abs(1 - ', 20) || 'a' || repeat(')', 20) || ' > 5', '{a}')) v(value, expected);
SELECT is(pg_temp.missing((SELECT jsonb_object_agg('v' || i, '{"kind": "number"}'::jsonb) || '{"a": {"kind": "number", "domain": "a > 0"}}' FROM generate_series(0, 40) i),
	(SELECT jsonb_object_agg('v' || i, jsonb_build_object('variable', 'v' || i, 'value', format('v%s + v%s', i - 1, i - 1))) FROM generate_series(1, 40) i)
		|| '{"v0": {"variable": "v0", "value": "a"}, "r": {"variable": "v", "value": "v40 > 5"}}'), '{a}', 'what is asked twice at each of 40 steps');
SELECT is(cardinality(pg_temp.missing((SELECT jsonb_object_agg('w' || i, '{"kind": "boolean"}'::jsonb) FROM generate_series(1, 3000) i),
	(SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'condition', format('w%s IS NOT NULL AND w%s', i, i + 1), 'value', 'true')) FROM generate_series(1, 2999) i)
		|| '{"r": {"variable": "v", "condition": "w1", "value": "true"}}')), 3000, '3,000 facts, each of which is asked for where the one before it is given');
SELECT is(cardinality(pg_temp.missing((SELECT jsonb_object_agg('w' || i, '{"kind": "number"}'::jsonb) FROM generate_series(1, 20000) i),
	(SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'condition', format('w%s > 5', i), 'value', 'true')) FROM generate_series(1, 20000) i))), 20000, '20,000 facts');
-- Numbers of 950 digits, of which each sum of quotients takes milliseconds.
SELECT is(cardinality((assess('v', facts, '000000', '2025-01-01', book)).missing), 20, 'facts beside long quotients')
FROM (
	SELECT jsonb_build_object('x', ('7' || repeat('3', 949))::numeric, 'y', ('3' || repeat('7', 949))::numeric) AS facts,
		pg_temp.book('{"v": {"kind": "number", "hit_policy": "sum", "default": "0"}, "x": {"kind": "number"}, "y": {"kind": "number"}}' || (SELECT jsonb_object_agg('b' || i, '{"kind": "boolean"}'::jsonb) FROM generate_series(1, 20) i),
			(SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'condition', format('1 / (x + %s) + 1 / (y + %s) > 0 AND b%s', i, 2 * i + 1, i), 'value', (1 << i)::text)) FROM generate_series(1, 20) i)) AS book) b;
RESET statement_timeout;
SELECT finish();
