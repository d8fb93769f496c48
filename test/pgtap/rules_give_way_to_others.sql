-- Which of several rules gives way to which: a rule replaces another, a repeal gives
-- back what the repealed one had taken, day by day and region by region; and a rule
-- that is an exception to another takes its place where it hits.
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();

-- A rulebook of one variable x. A rule is the name, region, first day, day after the
-- last, condition, value, what it replaces and what it overrides, each a word; a dash is none.
CREATE FUNCTION pg_temp.book(policy text, rules text) RETURNS benefit.rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT benefit.rulebook(jsonb_build_object('format', 1,
		'variables', jsonb_build_object('x', jsonb_build_object('kind', 'number', 'hit_policy', policy), 'a', '{"kind": "boolean"}'::jsonb, 'b', '{"kind": "boolean"}'::jsonb, 'c', '{"kind": "boolean"}'::jsonb, 'n', '{"kind": "number"}'::jsonb, 'm', '{"kind": "number"}'::jsonb),
		'rules', (
			SELECT jsonb_object_agg(w[1], jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', w[2],
				'from', nullif(w[3], '-'), 'before', nullif(w[4], '-'), 'condition', nullif(w[5], '-'), 'value', nullif(w[6], '-'), 'replaces', nullif(w[7], '-'), 'overrides', nullif(w[8], '-'))))
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

-- Exceptions. A rule is the name, condition, value and what it overrides.

CREATE FUNCTION pg_temp.exceptions(policy text, rules text, priorities jsonb DEFAULT '{}') RETURNS benefit.rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT benefit.rulebook(jsonb_set(content, '{rules}', (
		SELECT jsonb_object_agg(id, rule || jsonb_build_object('priority', coalesce(priorities -> id, '0'))) FROM jsonb_each(content -> 'rules') r (id, rule))))
	FROM benefit.jsonb(pg_temp.book('sum', regexp_replace(btrim(rules, E' \n\t'), '(\S+)\s+(\S+)\s+(\S+)\s+(\S+)', '\1 000000 - - \2 \3 - \4', 'g'))) c,
		jsonb_set(c, '{variables,x,hit_policy}', to_jsonb(policy)) content
$$;
-- What becomes of x: the value and its rules, what is missing, or the error.
CREATE FUNCTION pg_temp.answer(book benefit.rulebook, facts jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	o benefit.outcome;
BEGIN
	o := benefit.assess('x', facts, '350502', '2024-06-30', book);
	RETURN CASE o.status WHEN 'undetermined' THEN o.missing::text ELSE concat_ws(' ', o.value, array_to_string(o.rules, '+')) END;
EXCEPTION WHEN cardinality_violation THEN
	RETURN 'conflict';
END $$;
CREATE FUNCTION pg_temp.answers(title text, book benefit.rulebook, VARIADIC cases text[]) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT is(pg_temp.answer(book, c[1]::jsonb), c[2], title || ': ' || c[1]) FROM unnest(cases) t, LATERAL string_to_array(t, ' -> ') c
$$;

SELECT pg_temp.answers('an exception takes the place of the rule where it hits', pg_temp.exceptions('unique', '
		general a 300 -
		special b 200 general'),
	'{"a": true, "b": true} -> 200 special', '{"a": true, "b": false} -> 300 general', '{"a": false, "b": true} -> 200 special', '{"a": false, "b": false} -> ',
	'{"a": true} -> {b}', '{"b": true} -> 200 special', '{"b": false} -> {a}', '{"a": false} -> {b}', '{} -> {a,b}');
SELECT pg_temp.answers('what comes to the same is not asked', pg_temp.exceptions('unique', '
		general a 200 -
		special b 200 general'),
	'{"a": true} -> 200 general', '{"b": true} -> 200 special', '{"b": false} -> {a}');
SELECT pg_temp.answers('the lower amount counts although the policy is max', pg_temp.exceptions('max', '
		general a 300 -
		special b 200 general
		other   c 250 -'),
	'{"a": true, "b": true, "c": false} -> 200 special', '{"a": true, "b": true, "c": true} -> 250 other', '{"a": true, "b": false, "c": true} -> 300 general',
	'{"a": true, "b": true} -> {c}', '{"a": true, "c": true} -> {b}', '{"b": true, "c": true} -> 250 other', '{"a": true, "c": false} -> {b}');
SELECT pg_temp.answers('of a sum the overridden part is left out', pg_temp.exceptions('sum', '
		general a 100 -
		special b 30 general
		other   - 50 -'),
	'{"a": true, "b": true} -> 80 other+special', '{"a": true, "b": false} -> 150 general+other', '{"a": false, "b": false} -> 50 other', '{"a": true} -> {b}', '{"b": true} -> 80 other+special');
SELECT pg_temp.answers('and of a count', pg_temp.exceptions('count', '
		general a 1 -
		special b 1 general
		other   - 1 -'),
	'{"a": true, "b": true} -> 2 other+special', '{"a": true, "b": false} -> 2 general+other', '{"a": true} -> 2 general+other', '{"a": false} -> {b}', '{"b": true} -> 2 other+special');
SELECT pg_temp.answers('of rules asked in order the exception takes the place, though it is asked last', pg_temp.exceptions('first', '
		general a 1 -
		other   c 2 -
		special b 3 general', '{"general": 2, "other": 1}'),
	'{"a": true, "b": true, "c": false} -> 3 special', '{"a": true, "b": true, "c": true} -> 2 other', '{"a": true, "b": false} -> 1 general', '{"a": true, "c": true} -> {b}', '{"a": true, "b": true} -> {c}', '{"c": true, "b": true} -> 2 other');
SELECT pg_temp.answers('an exception to an exception takes the place of both, whether the middle one hits or not', pg_temp.exceptions('unique', '
		general a 100 -
		special b 80 general
		again   c 60 special'),
	'{"a": true, "b": true, "c": true} -> 60 again', '{"a": true, "b": false, "c": true} -> 60 again', '{"a": true, "b": true, "c": false} -> 80 special', '{"a": true, "b": false, "c": false} -> 100 general',
	'{"c": true} -> 60 again', '{"a": true, "c": false} -> {b}', '{"b": true} -> {c}', '{} -> {a,b,c}');
SELECT pg_temp.answers('two exceptions to one rule may contradict each other', pg_temp.exceptions('unique', '
		general - 100 -
		special b 80 general
		other   c 60 general'),
	'{"b": true, "c": true} -> conflict', '{"b": true, "c": false} -> 80 special', '{"b": false, "c": false} -> 100 general', '{"b": true} -> {c}', '{"c": false} -> {b}');
SELECT pg_temp.answers('rules that contradict each other do so no more where an exception leaves one', pg_temp.exceptions('unique', '
		general a 100 -
		rival   - 50 -
		special b 80 rival'),
	'{"a": true, "b": false} -> conflict', '{"a": true, "b": true} -> conflict', '{"a": false, "b": true} -> 80 special', '{"a": true} -> conflict', '{"a": false} -> {b}', '{} -> {a,b}');
SELECT pg_temp.answers('rules that must agree do where an exception has taken one away', pg_temp.exceptions('any', '
		general - 100 -
		same    - 80 -
		special b 80 general'),
	'{"b": true} -> 80 same+special', '{"b": false} -> conflict', '{} -> {b}');
SELECT pg_temp.answers('what has no known value yet is missing with what decides whether it counts', pg_temp.exceptions('sum', '
		general - n -
		special b m general'),
	'{} -> {b,m,n}', '{"n": 5} -> {b,m}', '{"n": 5, "m": 7} -> {b}', '{"n": 5, "m": 5} -> 5 general', '{"b": true, "n": 5} -> {m}', '{"b": false, "m": 5} -> {n}');
SELECT pg_temp.answers('an exception that has no value leaves the rule', pg_temp.exceptions('unique', '
		general - 100 -
		special b nullif(n,5) general'),
	'{"b": true, "n": 5} -> 100 general', '{"b": true, "n": 7} -> 7 special', '{"b": false} -> 100 general', '{"n": 5} -> 100 general', '{"b": true} -> {n}', '{"n": 7} -> {b}', '{} -> {b,n}');
SELECT pg_temp.answers('and so does one of a count', pg_temp.exceptions('count', '
		general - 100 -
		other   - 100 -
		special b nullif(n,5) general'),
	'{"b": true, "n": 5} -> 2 general+other', '{"b": true, "n": 7} -> 2 other+special', '{} -> 2 general+other');
-- The 2,048 ways of eleven rules are not tried, but their facts are.
SELECT pg_temp.answers('what very many open rules agree on is not asked', benefit.rulebook(jsonb_build_object('format', 1,
	'variables', '{"x": {"kind": "number", "hit_policy": "max"}}' || (SELECT jsonb_object_agg('f' || i, '{"kind": "boolean"}'::jsonb) FROM generate_series(10, 20) i),
	'rules', '{"general": {"variable": "x", "region": "000000", "value": "1"}}' || (
		SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'x', 'region', '000000', 'condition', 'f' || i, 'value', '1', 'overrides', 'general')) FROM generate_series(10, 20) i))),
	'{"f20": false} -> 1 general', '{} -> 1 general+r10',
	'{"f10": true, "f11": false} -> 1 r10', '{"f10": false, "f11": false, "f12": false, "f13": false, "f14": false, "f15": false, "f16": false, "f17": false, "f18": false, "f19": false, "f20": false} -> 1 general');

-- Nor are the values of so many facts; but what a rule has no value without decides whether it hits.
SELECT is(cardinality((benefit.assess('x', '{}'::jsonb, '350502', '2024-06-30', benefit.rulebook(jsonb_build_object('format', 1,
	'variables', '{"x": {"kind": "number", "hit_policy": "unique"}, "b": {"kind": "boolean"}, "n": {"kind": "number"}}' || (SELECT jsonb_object_agg('f' || i, '{"kind": "boolean"}'::jsonb) FROM generate_series(1, 30) i),
	'rules', '{"general": {"variable": "x", "region": "000000", "value": "100"}, "special": {"variable": "x", "region": "000000", "condition": "b", "value": "80", "overrides": "rival"}}' || jsonb_build_object(
		'rival', jsonb_build_object('variable', 'x', 'region', '000000', 'condition', (SELECT string_agg('f' || i, ' OR ') FROM generate_series(1, 30) i), 'value', 'nullif(n, 5)')))))).missing),
	32, 'where too many facts are missing for trying them out, what a rule may have no value for is among them');

-- An exception is one where and when it is in force, of that rule alone.
SELECT is(benefit.amount('x', '{"a": true}'::jsonb, place::benefit.region, on_date::date, pg_temp.book('max', '
		general 000000 -          -          - 300 - -
		new     000000 2026-01-01 -          - 320 general -
		special 350502 2024-07-01 2027-01-01 a 200 - general
		more    350500 -          2025-07-01 a 100 - special')), amount::numeric, format('%s on %s', place, on_date))
FROM (VALUES ('350503', '2024-07-01', 100), ('350503', '2025-07-01', 300), ('350502', '2024-07-01', 100), ('350502', '2025-07-01', 200),
	('350502', '2026-01-01', 320), ('350502', '2027-01-01', 320), ('350600', '2024-07-01', 300)) v (place, on_date, amount);
-- Rules on one condition that cannot but hit together are refused, unless one overrides the other.
SELECT results_eq(format('SELECT id, message FROM benefit.findings(%L)', jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "number"}}'::jsonb, 'rules', '{
		"a": {"variable": "x", "region": "000000", "value": "1"},
		"b": {"variable": "x", "region": "350500", "value": "2", "overrides": "a"},
		"c": {"variable": "x", "region": "350502", "value": "3", "overrides": "b"}}' || more)), expected, title)
FROM (VALUES ('{}'::jsonb, 'SELECT NULL, NULL WHERE false', 'exceptions do not collide'),
	('{"d": {"variable": "x", "region": "350502", "value": "4", "overrides": "a"}}', $$VALUES ('d', 'the rule applies together with rule "b", and the hit policy of "x" is unique')$$, 'two exceptions to one rule do')) v (more, expected, title);
SELECT * FROM finish();
ROLLBACK;
