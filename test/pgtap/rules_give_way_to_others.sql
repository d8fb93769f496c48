-- Which of several rules gives way to which: a rule replaces another, a repeal gives
-- back what the repealed one had taken, day by day and region by region.
SET client_min_messages = warning;
BEGIN;
SELECT plan(12);

-- A rulebook of one variable x. A rule is the name, region, first day, day after the
-- last, condition, value and what it replaces, each a word; a dash is none.
CREATE FUNCTION pg_temp.book(policy text, rules text) RETURNS benefit.rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT benefit.rulebook(jsonb_build_object('format', 1,
		'variables', jsonb_build_object('x', jsonb_build_object('kind', 'number', 'hit_policy', policy), 'a', '{"kind": "boolean"}'::jsonb, 'b', '{"kind": "boolean"}'::jsonb, 'c', '{"kind": "boolean"}'::jsonb),
		'rules', (
			SELECT jsonb_object_agg(w[1], jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', w[2],
				'from', nullif(w[3], '-'), 'before', nullif(w[4], '-'), 'condition', nullif(w[5], '-'), 'value', nullif(w[6], '-'), 'replaces', nullif(w[7], '-'))))
			FROM regexp_split_to_table(btrim(rules, E' \n\t'), '\s*\n\s*') line, LATERAL regexp_split_to_array(line, '\s+') w)))
$$;
-- From which day on which rules are in force in the region, since 2023: all are, of a sum.
CREATE FUNCTION pg_temp.course(book benefit.rulebook, region benefit.region) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(day || ' ' || rules, ', ' ORDER BY day)
	FROM (
		SELECT day, rules, lag(rules) OVER (ORDER BY day) AS before
		FROM (
			SELECT d::date AS day, coalesce((SELECT nullif(string_agg(rule, '+' ORDER BY rule), '') FROM unnest((benefit.assess('x', '{}'::jsonb, region, d::date, book)).rules) rule), 'none') AS rules
			FROM generate_series(timestamp '2023-01-01', '2026-12-31', '1 day') d) t) t
	WHERE rules IS DISTINCT FROM before
$$;

SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		new     000000 2024-01-01 -          - 2 old
		undone  000000 2025-07-01 -          - - new'), '350502'),
	'2023-01-01 old, 2024-01-01 new, 2025-07-01 old', 'a rule whose replacement is repealed is in force again from that day');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		new     000000 2024-01-01 -          - 2 old
		newer   000000 2025-07-01 -          - 3 new'), '350502'),
	'2023-01-01 old, 2024-01-01 new, 2025-07-01 newer', 'one whose replacement is replaced is not');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		new     000000 2024-01-01 2025-01-01 - 2 old
		newer   000000 2025-07-01 -          - 3 new'), '350502'),
	'2023-01-01 old, 2024-01-01 new, 2025-01-01 old, 2025-07-01 newer', 'not even where the replacement had ended before');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		new     000000 2024-01-01 -          - 2 old
		undone  000000 2024-07-01 2025-01-01 - - new'), '350502'),
	'2023-01-01 old, 2024-01-01 new, 2024-07-01 old, 2025-01-01 new', 'a repeal that ends gives its force back to what it repealed');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		gone    000000 2024-01-01 -          - - old
		undone  000000 2025-07-01 -          - - gone'), '350502'),
	'2023-01-01 old, 2024-01-01 none, 2025-07-01 old', 'a repeal can be repealed');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          -          - 1 -
		gone    000000 2024-01-01 -          - - old
		instead 000000 2025-07-01 -          - 5 gone'), '350502'),
	'2023-01-01 old, 2024-01-01 none, 2025-07-01 instead', 'or replaced, which does not bring the repealed rule back');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		old     000000 -          2024-07-01 - 1 -
		new     000000 2024-01-01 2025-01-01 - 2 old
		undone  000000 2024-03-01 -          - - new'), '350502'),
	'2023-01-01 old, 2024-01-01 new, 2024-03-01 old, 2024-07-01 none', 'each on the days that it has itself');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		first   000000 -          -          - 1 -
		second  000000 2024-01-01 -          - 2 first
		other   000000 2024-06-01 -          - 3 first
		undone  000000 2025-01-01 -          - - second'), '350502'),
	'2023-01-01 first, 2024-01-01 second, 2024-06-01 other+second, 2025-01-01 other', 'what another rule replaces as well stays out of force');
SELECT is(pg_temp.course(pg_temp.book('sum', '
		nation  000000 -          -          - 1 -
		city    350500 2024-01-01 -          - 2 nation
		county  350502 2025-01-01 -          - - city'), place::benefit.region), course, 'a county repeals what its city has replaced: ' || place)
FROM (VALUES ('350502001003', '2023-01-01 nation, 2024-01-01 city, 2025-01-01 nation'),
	('350503', '2023-01-01 nation, 2024-01-01 city'), ('350600', '2023-01-01 nation')) v (place, course);

-- The search for rules that are bound to collide knows it: new is back for a day beside apart, and then old is.
SELECT results_eq($$SELECT id, message FROM benefit.findings('{"format": 1, "variables": {"x": {"kind": "number"}}, "rules": {
		"old": {"variable": "x", "region": "000000", "value": "1", "before": "2026-01-01"},
		"new": {"variable": "x", "region": "000000", "value": "2", "from": "2024-01-01", "before": "2025-01-01", "replaces": "old"},
		"other": {"variable": "x", "region": "000000", "value": "3", "from": "2024-06-01", "before": "2025-01-01", "replaces": "new"},
		"undone": {"variable": "x", "region": "000000", "from": "2024-06-01", "replaces": "other"},
		"apart": {"variable": "x", "region": "000000", "value": "4", "from": "2024-12-31"}}}')$$,
	$$VALUES ('old', 'the rule applies together with rule "apart", and the hit policy of "x" is unique'),
		('apart', 'the rule applies together with rule "new", and the hit policy of "x" is unique')$$, 'rules are found to collide by who is in force on the day');
SELECT * FROM finish();
ROLLBACK;
