-- An age is counted by its anniversaries, also before the birth, whichever way it is
-- compared: on the days around a birthday, by the fast program and by the exact one.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(52);

-- How an age is compared with a number of years, beside the same in SQL.
CREATE TEMP TABLE comparison AS
SELECT format(written, years) AS written, format(sql, years) AS sql, years,
	rulebook(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "boolean"}, "d": {"kind": "date"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', format(written, years))))) AS book
FROM (VALUES
	('years_between(d, on_date) > %s', '$1 > %s'),
	('years_between(d, on_date) >= %s', '$1 >= %s'),
	('years_between(d, on_date) < %s', '$1 < %s'),
	('years_between(d, on_date) <= %s', '$1 <= %s'),
	('years_between(d, on_date) = %s', '$1 = %s'),
	('%s > years_between(d, on_date)', '%s > $1'),
	('%s >= years_between(d, on_date)', '%s >= $1'),
	('%s < years_between(d, on_date)', '%s < $1'),
	('%s <= years_between(d, on_date)', '%s <= $1'),
	('years_between(d, on_date) BETWEEN -1 AND %s', '$1 BETWEEN -1 AND %s')) form (written, sql)
CROSS JOIN (VALUES (-10000), (-60), (-1), (0), (1), (60)) v (years)
WHERE years > -10000 OR written LIKE 'years%>%';

-- The days before, on and after the birthday at that age and the two beside it.
CREATE TEMP TABLE birthday AS
SELECT years, born, (born + make_interval(years => years + beside))::date + day AS on_date
FROM (VALUES (-60), (-1), (0), (1), (60)) v (years)
CROSS JOIN (VALUES (date '1964-02-29'), ('1963-03-01'), ('1960-12-31'), ('2000-02-29')) b (born)
CROSS JOIN generate_series(-1, 1) beside
CROSS JOIN generate_series(-1, 1) day
UNION ALL VALUES (60, date '4713-01-01 BC', date '4660-01-01 BC'), (1, '4713-01-01 BC', '4713-06-01 BC'), (60, NULL, '2024-01-01'),
	(-60, '5874897-12-31', '5874838-01-01'), (-60, '5874897-12-31', '5874837-12-30'), (-1, '5874897-12-31', '5874896-12-31'),
	(-10000, '9999-12-31', '0001-01-01'), (-10000, '11999-12-31', '1999-12-31'), (-10000, '12000-01-01', '1999-12-31');

CREATE FUNCTION pg_temp.by_sql(sql text, born date, on_date date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	result boolean;
BEGIN
	EXECUTE 'SELECT ' || sql INTO result USING extract(year FROM on_date) - extract(year FROM born)
		- ((extract(month FROM on_date), extract(day FROM on_date)) < (extract(month FROM born), extract(day FROM born)))::int;
	RETURN result;
END $$;

SELECT is(
	string_agg(format('%s on %s: %s in the typed call, %s with reasons, not %s', born, on_date, typed, assessed, by_sql), '; ')
		FILTER (WHERE typed IS DISTINCT FROM by_sql OR assessed IS DISTINCT FROM by_sql),
	NULL, written)
FROM (
	SELECT c.written, born, on_date,
		call_boolean('x', '{d}', c.book, '000000', on_date, born) AS typed,
		(assess('x', f, '000000', on_date, c.book)).value::boolean AS assessed,
		pg_temp.by_sql(c.sql, born, on_date) AS by_sql
	FROM comparison c JOIN birthday USING (years) CROSS JOIN LATERAL (SELECT born AS d) f
	OFFSET 0) answer
GROUP BY written
ORDER BY written;

SELECT * FROM finish();
