-- What power(), add_months(), month_start(), month_end() and scales of computed
-- thresholds give at their edges, in evaluate(), in the typed call and in outcomes.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(65);

-- A rule with this value in a book of its own.
CREATE FUNCTION pg_temp.book(value text, kind text) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1,
		'variables', jsonb_build_object('v', jsonb_build_object('kind', kind), 'x', '{"kind": "number"}'::jsonb, 'n', '{"kind": "number"}'::jsonb, 'd', '{"kind": "date"}'::jsonb),
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'value', value))))
$$;
-- What it gives by that way, or the error.
CREATE FUNCTION pg_temp.tried(way text, value text, x numeric, n numeric, d date, kind text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	facts jsonb := jsonb_build_object('x', x, 'n', n, 'd', d);
BEGIN
	CASE way
		WHEN 'evaluate' THEN
			result := evaluate(value::expression, facts, '000000', '2024-06-30') #>> '{}';
		WHEN 'assess' THEN
			result := (assess('v', facts, '000000', '2024-06-30', pg_temp.book(value, kind))).value #>> '{}';
		ELSE
			EXECUTE format('SELECT call_%s(''v'', ''{x,n,d}'', $1, ''000000'', ''2024-06-30'', $2, $3, $4)::text', CASE kind WHEN 'number' THEN 'numeric' ELSE kind END)
			INTO result USING pg_temp.book(value, kind), x, n, d;
	END CASE;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

CREATE TEMP TABLE trial (i int GENERATED ALWAYS AS IDENTITY, value text, x numeric, n numeric, d date, kind text, given text);
INSERT INTO trial (value, x, n, d, kind, given) VALUES
	-- powers are PostgreSQL's as long as they can be written
	('power(x, n)', 2, 10, NULL, 'number', power(2::numeric, 10)::text),
	('power(x, n)', 1.05, 10, NULL, 'number', power(1.05::numeric, 10)::text),
	('power(x, n)', -1.5, 3, NULL, 'number', power(-1.5::numeric, 3)::text),
	('power(x, n)', 0, 0, NULL, 'number', power(0::numeric, 0)::text),
	('power(x, n)', 0, 5, NULL, 'number', power(0::numeric, 5)::text),
	('power(x, n)', 10, 999, NULL, 'number', power(10::numeric, 999)::text),
	('power(x, n)', 1, 10000, NULL, 'number', power(1::numeric, 10000)::text),
	('power(x, n)', -1, 9999, NULL, 'number', power(-1::numeric, 9999)::text),
	('power(x, n)', 1.0001, 9855, NULL, 'number', power(1.0001::numeric, 9855)::text),
	('power(x, n)', 0.5, 100, NULL, 'number', power(0.5::numeric, 100)::text),
	('power(x, 1.5 * n)', 3, 2, NULL, 'number', power(3::numeric, 3)::text),
	-- beyond that they are an error, and soon
	('power(x, n)', 10, 1000, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', 9999, 10000, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', -123456789012345678901234567890, 9999, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', 0.001, 9999, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', 2, 10001, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', 2, 1e300, NULL, 'number', '22003 a computed number has too many digits'),
	('power(x, n)', 2, -1e300, NULL, 'number', '22003 a computed number has too many digits'),
	('power(power(x, n), n)', 10, 50, NULL, 'number', '22003 a computed number has too many digits'),
	-- what has no power has no value
	('power(x, n)', 0, -1, NULL, 'number', NULL),
	('power(x, n)', 2, 0.5, NULL, 'number', NULL),
	('power(x, n)', NULL, 2, NULL, 'number', NULL),
	-- months
	('add_months(d, n)', NULL, 1, '2024-01-31', 'date', '2024-02-29'),
	('add_months(d, n)', NULL, 1, '2023-01-31', 'date', '2023-02-28'),
	('add_months(d, n)', NULL, -1, '2024-03-31', 'date', '2024-02-29'),
	('add_months(d, n)', NULL, -12, '2024-02-29', 'date', '2023-02-28'),
	('add_months(d, n)', NULL, 0, '2024-02-29', 'date', '2024-02-29'),
	('add_months(d, n)', NULL, 2.00, '2024-12-31', 'date', '2025-02-28'),
	('add_months(d, n)', NULL, 119987, '0001-01-31', 'date', '9999-12-31'),
	('add_months(d, n)', NULL, 0.5, '2024-01-31', 'date', NULL),
	('add_months(d, n)', NULL, 1e30, '2024-01-31', 'date', NULL),
	('add_months(d, n)', NULL, -99999999, '2024-01-31', 'date', NULL),
	('month_start(d)', NULL, NULL, '2024-02-29', 'date', '2024-02-01'),
	('month_end(d)', NULL, NULL, '2024-02-01', 'date', '2024-02-29'),
	('month_end(d)', NULL, NULL, '2100-02-01', 'date', '2100-02-28'),
	('month_end(d)', NULL, NULL, '2023-12-31', 'date', '2023-12-31'),
	-- from the first month after the 65th birthday to the end of the one in which it ends
	('on_date >= add_months(month_start(d), 65 * 12 + 1) and on_date <= month_end(add_months(d, 66 * 12))', NULL, NULL, '1959-05-31', 'boolean', 'true'),
	-- thresholds that rise, do not, and are not known
	('step_scale(x, n, 10, n * 2, 20)', 5, 5, NULL, 'number', '10'),
	('step_scale(x, n, 10, n * 2, 20)', 10, 5, NULL, 'number', '20'),
	('step_scale(x, n, 10, n * 2, 20)', 4, 5, NULL, 'number', NULL),
	('step_scale(x, n, 10, n * 2, 20)', 10, 0, NULL, 'number', NULL),
	('step_scale(x, n, 10, n * 2, 20)', 10, -5, NULL, 'number', NULL),
	('step_scale(x, n, 10, n * 2, 20)', 10, NULL, NULL, 'number', NULL),
	('coalesce(step_scale(x, n, 10, 3, 20, n * 2, 30), -1)', 10, 4, NULL, 'number', '-1'),
	('step_scale(on_date, d, 1, add_months(d, 6), 2, add_months(d, 12), 3)', NULL, NULL, '2023-12-31', 'number', '2'),
	('marginal_scale(x, 0, 0.1, n, 0.2)', 150, 100, NULL, 'number', '20.0'),
	('marginal_scale(x, 0, 0.1, n, 0.2)', 150, 0, NULL, 'number', NULL),
	('marginal_scale(x, n, 0.1)', 150, 100, NULL, 'number', '5.0');

SELECT is(pg_temp.tried('evaluate', value, x, n, d, kind), given, format('%s of %s, %s, %s', value, x, left(n::text, 10), d))
FROM trial ORDER BY i;
SELECT is_empty(format($$SELECT value, left(x::text, 40), left(n::text, 40), d, left(pg_temp.tried(%1$L, value, x, n, d, kind), 80), left(given, 80)
	FROM trial WHERE pg_temp.tried(%1$L, value, x, n, d, kind) IS DISTINCT FROM given ORDER BY i LIMIT 5$$, way), 'the same by ' || way)
FROM unnest('{typed call,assess}'::text[]) way;
SELECT is((assess('v', '{"x": 10, "n": null}'::jsonb, '000000', '2024-06-30', pg_temp.book('step_scale(x, n, 10, n * 2, 20)', 'number'))).missing, '{n}', 'a threshold that is not known is missing');
SELECT is((assess('v', '{"x": 10, "n": 0}'::jsonb, '000000', '2024-06-30', pg_temp.book(value, 'number'))).status::text, 'undetermined', value || ' is not decided')
FROM unnest('{"step_scale(x, n, 10, n * 2, 20)","marginal_scale(x, 0, 0.1, n, 0.2)","power(n, -1)"}'::text[]) value;

-- Known beforehand, and in a value of which the decimals are told.
SELECT is(pg_temp.tried('typed call', 'case when ' || test || ' then 1 / 3 else 2 end', NULL, NULL, NULL, 'number'), NULL, 'nor is what hangs on ' || test)
FROM unnest('{1 / 0 > 1,"step_scale(3, 9 / 3, 1, 3, 2) > 1","power(0, -1) > 1","add_months(on_date, 1 / 2) > on_date"}'::text[]) test;
SELECT is(pg_temp.tried('typed call', value, NULL, NULL, 'infinity', 'date'), 'infinity', value || ' of a day without end is that')
FROM unnest('{"month_end(d)","month_start(d)","add_months(d, -3)"}'::text[]) value;
SELECT is(pg_temp.tried('typed call', 'month_start(d)', NULL, NULL, '4713-01-01 BC', 'date'), '4713-01-01 BC', 'the calendar begins');
SELECT is(pg_temp.tried('typed call', 'add_months(d, -12)', NULL, NULL, '4713-01-01 BC', 'date'), NULL, 'nothing was before it');
SELECT is(pg_temp.tried('typed call', 'month_end(d)', NULL, NULL, '5874897-12-01', 'date'), '5874897-12-31', 'and ends');

-- All of the calendar, against PostgreSQL.
SELECT is_empty($$
	SELECT d, n FROM generate_series(date '2019-12-25', '2024-03-05', '1 day') t (d), generate_series(-30, 30, 5) n
	WHERE evaluate('add_months(d, n)', jsonb_build_object('d', d::date, 'n', n)) #>> '{}' <> to_char(d + make_interval(months => n), 'YYYY-MM-DD') LIMIT 5$$,
	'add_months is what an interval of months adds');

SELECT * FROM finish();
