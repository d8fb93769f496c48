-- Amounts compute exactly: random ones, with PostgreSQL's numeric as the oracle.
-- SEED=… repeats a run, ROWS=… sets how many cases there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '20000') AS cases \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SET lc_monetary = 'C';
SELECT plan(21);

-- A number of up to so many digits before the point and after it, of any size and sign.
CREATE FUNCTION pg_temp.number(before int, after int) RETURNS numeric LANGUAGE sql VOLATILE AS $$
	SELECT CASE WHEN random() < 0.5 THEN -1 ELSE 1 END
		* trunc((random()::numeric * 1e15 + random()::numeric) * power(10::numeric, before - 15 - floor(random() * before)::int), floor(random() * (after + 1))::int)
$$;
-- What an expression gives, or the SQLSTATE of its error.
CREATE FUNCTION pg_temp.answer(expression text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE 'SELECT ' || expression INTO answer;
	RETURN answer;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END
$$;

CREATE TEMP TABLE sample AS
SELECT id, a, b, factor, floating, factor <> 0 AS divides, part, random() < 0.1 AS absent
FROM (
	SELECT id, pg_temp.number(12, 2) AS a, pg_temp.number(12, 2) AS b,
		CASE WHEN random() < 0.2 THEN (random() * 40 - 20)::int / 8.0 ELSE pg_temp.number(4, 12) END AS factor,
		(CASE WHEN random() < 0.5 THEN pg_temp.number(4, 2)::text ELSE (random() * 100)::text END)::float8 AS floating,
		floor(random() * 50)::int AS part
	FROM generate_series(1, :cases) id
) s;
-- No cast depends on how many digits a float is printed with.
SET extra_float_digits = -15;
CREATE TEMP VIEW case_of AS SELECT *, a::yuan AS ya, b::yuan AS yb FROM sample;

-- Values.

SELECT is_empty('SELECT * FROM case_of WHERE ya::numeric <> a OR ya::text <> round(a, 2)::text OR a::text::yuan <> ya OR (a::text || CASE WHEN a = trunc(a) AND scale(a) = 0 THEN ''.000'' ELSE ''000'' END)::yuan <> ya', 'to and from numeric and text');
SELECT is_empty($$SELECT * FROM case_of WHERE to_char(a, 'FM999,999,999,999,990.00')::yuan <> ya OR to_char(ya, 'FM999,999,999,999,990.00') <> to_char(a, 'FM999,999,999,999,990.00')$$, 'with commas');
SELECT is_empty('SELECT * FROM case_of WHERE ((a / 10000)::text || ''万'')::yuan <> ya', 'in ten thousands');
SELECT is_empty('SELECT * FROM case_of WHERE ya::float8 <> a::float8 OR ya::float8::yuan <> ya OR a::float8::yuan <> ya', 'to and from float8');
SELECT is_empty('SELECT * FROM case_of WHERE ya::money <> a::money OR ya::money::yuan <> ya', 'to and from money');
SELECT is_empty('SELECT * FROM case_of WHERE to_jsonb(ya) <> to_jsonb(a) OR (jsonb_populate_record(NULL::case_of, jsonb_build_object(''ya'', a::numeric(20,6)))).ya <> ya', 'to and from JSON');

-- Arithmetic.

SELECT is_empty('SELECT * FROM case_of WHERE ya + yb <> a + b OR ya + b <> a + b OR a + yb <> a + b OR ya - yb <> a - b OR ya - b <> a - b OR a - yb <> a - b OR -ya <> -a OR abs(ya) <> abs(a)', 'sums and differences');
SELECT is_empty('SELECT * FROM case_of WHERE ya * factor <> round(a * factor, 2) OR factor * ya <> round(a * factor, 2)', 'shares');
-- half away from zero by whole numbers, which no quotient has rounded before
SELECT is_empty('SELECT * FROM case_of WHERE divides AND ya / factor <> sign(a) * sign(factor) * div(200 * abs(a) + abs(factor), 2 * abs(factor)) / 100', 'parts');
SELECT is_empty('SELECT * FROM case_of WHERE ya * part <> a * part OR part <> 0 AND ya / nullif(part, 0) <> sign(a) * div(200 * abs(a) + part, 2 * part) / 100', 'multiples and parts by integers');
SELECT is_empty('SELECT * FROM case_of WHERE b <> 0 AND ya / nullif(yb, 0) <> round(a, 2) / round(nullif(b, 0), 2)', 'ratios');

-- A float is the decimal that it is printed as with all its digits.
CREATE FUNCTION pg_temp.decimal(number float8) RETURNS numeric LANGUAGE sql SET extra_float_digits = 1 AS 'SELECT number::text::numeric';
CREATE FUNCTION pg_temp.decimal(number float4) RETURNS numeric LANGUAGE sql SET extra_float_digits = 1 AS 'SELECT number::text::numeric';
SELECT is_empty('SELECT * FROM case_of WHERE ya * floating <> round(a * pg_temp.decimal(floating), 2) OR floating::float4 * ya <> round(a * pg_temp.decimal(floating::float4), 2)', 'shares by floats');
SELECT is_empty('SELECT * FROM case_of WHERE (ya < floating, ya = floating, floating::float4 >= ya) <> (a < pg_temp.decimal(floating), a = pg_temp.decimal(floating), pg_temp.decimal(floating::float4) >= a)', 'comparison with floats');
SELECT is_empty($$
	SELECT id, kind, value, got, wanted FROM (
		SELECT id, kind, value, pg_temp.answer(format('%L::%s::yuan::numeric', value, kind)) AS got,
			CASE WHEN wanted = trunc(wanted, 2) THEN round(wanted, 2)::text ELSE '22003' END AS wanted
		FROM (
			SELECT id, 'float8' AS kind, pg_temp.decimal(floating)::text AS value, pg_temp.decimal(floating) AS wanted FROM sample WHERE id <= 1000
			UNION ALL SELECT id, 'float4', pg_temp.decimal(floating::float4)::text, pg_temp.decimal(floating::float4) FROM sample WHERE id <= 1000
			UNION ALL SELECT id, 'numeric', factor::text, factor FROM sample WHERE id <= 1000
		) v
	) w WHERE got IS DISTINCT FROM wanted$$, 'a number is an amount or an error');
SELECT is_empty($$
	SELECT id, a, factor, got, wanted FROM (
		SELECT id, a, factor, pg_temp.answer(format('(%L::yuan + %s)::numeric', a, factor)) AS got,
			CASE WHEN factor = trunc(factor, 2) THEN round(a + factor, 2)::text ELSE '22003' END AS wanted
		FROM sample WHERE id <= 1000
	) w WHERE got IS DISTINCT FROM wanted$$, 'what is added is exact or an error');

-- Comparison, order.

SELECT is_empty('SELECT * FROM case_of WHERE (ya < yb, ya <= yb, ya = yb, ya <> yb, ya >= yb, ya > yb) <> (a < b, a <= b, a = b, a <> b, a >= b, a > b)', 'comparison of amounts');
SELECT is_empty('SELECT * FROM case_of, LATERAL (SELECT CASE WHEN id % 2 = 0 THEN factor ELSE a + factor / 1000000000000 END) n (n)
	WHERE (ya < n, ya <= n, ya = n, ya <> n, ya >= n, ya > n, n < ya, n <= ya, n = ya, n <> ya, n >= ya, n > ya) <> (a < n, a <= n, a = n, a <> n, a >= n, a > n, n < a, n <= a, n = a, n <> a, n >= a, n > a)', 'comparison with numbers');
SELECT is((SELECT array_agg(ya::numeric ORDER BY ya, id) FROM case_of), (SELECT array_agg(a ORDER BY a, id) FROM sample), 'order');

-- Aggregates and windows.

SELECT is_empty('
	SELECT * FROM (
		SELECT part, sum(ya)::numeric AS sum, avg(ya) AS mean, min(ya)::numeric AS least, max(ya)::numeric AS most,
			sum(round(a, 2)) AS sum_a, avg(round(a, 2)) AS mean_a, min(a) AS least_a, max(a) AS most_a
		FROM case_of WHERE NOT absent GROUP BY part
	) g WHERE (sum, mean, least, most) <> (sum_a, mean_a, least_a, most_a)', 'aggregates');
SELECT is_empty('
	SELECT * FROM (
		SELECT (sum(y) OVER w)::numeric AS sum, avg(y) OVER w AS mean, sum(n) OVER w AS sum_a, avg(n) OVER w AS mean_a
		FROM (SELECT id, part, CASE WHEN absent THEN NULL ELSE ya END AS y, CASE WHEN absent THEN NULL ELSE round(a, 2) END AS n FROM case_of) s
		WINDOW w AS (PARTITION BY part ORDER BY id ROWS BETWEEN 3 PRECEDING AND 1 FOLLOWING)
	) g WHERE (sum, mean) IS DISTINCT FROM (sum_a, mean_a)', 'windows that move');
SELECT is_empty('
	SELECT * FROM (
		SELECT count(*) OVER (PARTITION BY part ORDER BY ya RANGE BETWEEN ''1000000.50'' PRECEDING AND 7 FOLLOWING) AS near,
			count(*) OVER (PARTITION BY part ORDER BY a RANGE BETWEEN 1000000.50 PRECEDING AND 7 FOLLOWING) AS near_a
		FROM case_of
	) g WHERE near <> near_a', 'windows by range');

SELECT * FROM finish();
