-- years_between and months_between count the anniversaries that have come: as the
-- dates themselves say, over random pairs, leap days and ends of months, and both
-- ways round. SEED=… repeats a run, ROWS=… sets how many pairs there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '5000') AS pairs \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(8);

-- The day on which n months are completed: that day of the month n months on, or
-- the first of the month after it where it has no such day.
CREATE FUNCTION pg_temp.anniversary(day date, n int) RETURNS date LANGUAGE sql IMMUTABLE RETURN
	CASE WHEN extract(day FROM day + make_interval(months => n)) = extract(day FROM day)
		THEN day + make_interval(months => n)
		ELSE date_trunc('month', day) + make_interval(months => n + 1) END;

-- The last n whose anniversary has come: the right one lies near the days between
-- them, and the next one is still to come.
CREATE FUNCTION pg_temp.completed(a date, b date, months int) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN (
	SELECT max(n) FROM generate_series(floor((b - a) / (30.44 * months))::int - 2, floor((b - a) / (30.44 * months))::int + 2) n
	WHERE pg_temp.anniversary(a, n * months) <= b);

CREATE TEMP TABLE pair AS
SELECT a, b, a + offset_days AS near
FROM (
	SELECT
		date '1890-01-01' + floor(random() * 60000)::int AS a,
		date '1890-01-01' + floor(random() * 60000)::int AS b,
		floor(random() * 800)::int - 400 AS offset_days
	FROM generate_series(1, :pairs)) random
UNION ALL
-- the ends of all months of three years, one of them a leap year, and the days beside them
SELECT a, b, a
FROM generate_series(date '2023-01-01', date '2025-12-01', '1 month') m
CROSS JOIN generate_series(-3, 1) around
CROSS JOIN LATERAL (SELECT (m + '1 month')::date + around AS a) first
CROSS JOIN unnest(ARRAY[date '2023-02-28', '2024-02-28', '2024-02-29', '2024-03-01', '2023-12-31', '2024-04-30', '2025-01-31', '2000-02-29', '1964-02-29']) b;
UPDATE pair SET near = a WHERE near IS NULL;

CREATE TEMP TABLE counted AS
SELECT a, b,
	evaluate('years_between(a, b)', jsonb_build_object('a', a, 'b', b))::numeric AS years,
	evaluate('months_between(a, b)', jsonb_build_object('a', a, 'b', b))::numeric AS months
FROM (
	SELECT a, b FROM pair UNION ALL SELECT b, a FROM pair UNION ALL SELECT a, near FROM pair UNION ALL SELECT near, a FROM pair) p;

SELECT is_empty($$SELECT * FROM counted WHERE years <> pg_temp.completed(a, b, 12) LIMIT 5$$,
	'years are the anniversaries that have come');
SELECT is_empty($$SELECT * FROM counted WHERE months <> pg_temp.completed(a, b, 1) LIMIT 5$$,
	'so are months');
SELECT is_empty($$SELECT * FROM counted WHERE years <> floor(months / 12) LIMIT 5$$,
	'twelve months are a year, before the day too');
SELECT is_empty($$SELECT * FROM counted WHERE a <= b AND (years, months) <> (extract(year FROM age(b, a)), 12 * extract(year FROM age(b, a)) + extract(month FROM age(b, a))) LIMIT 5$$,
	'from the day on they are those of age()');
SELECT is_empty($$SELECT * FROM counted WHERE b < a AND (years > -1 OR months > -1) LIMIT 5$$,
	'before the day they are below 0');
SELECT cmp_ok((SELECT count(*) FROM counted WHERE extract(month FROM a) = 2 AND extract(day FROM a) = 29 AND b < a), '>', 20::bigint,
	'leap days are among them');
SELECT is(evaluate('years_between(d, on_date)', '{"d": "2025-07-01"}', on_date => '2025-06-30')::int, -1, 'on the day before the birth it is -1');
SELECT is(
	ARRAY[
		evaluate('years_between(d, on_date)', '{"d": "2024-02-29"}', on_date => '2023-03-01'),
		evaluate('years_between(d, on_date)', '{"d": "2024-02-29"}', on_date => '2023-02-28'),
		evaluate('months_between(d, on_date)', '{"d": "2025-03-31"}', on_date => '2025-03-01'),
		evaluate('months_between(d, on_date)', '{"d": "2025-03-31"}', on_date => '2025-02-28')]::text[],
	'{-1,-2,-1,-2}', 'a day that the year or month has not is the next one');

SELECT * FROM finish();
