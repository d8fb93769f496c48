-- What nobody means to do is answered or refused, and in time: numbers at the
-- limits, expressions and rulebooks made to be slow, facts whose shape changes
-- from row to row.

SET client_min_messages = warning;
BEGIN;
SELECT plan(32);

CREATE FUNCTION book(variables jsonb, rules jsonb) RETURNS benefit.rulebook
	LANGUAGE sql IMMUTABLE
	RETURN benefit.rulebook(jsonb_build_object('format', 1, 'variables', variables, 'rules', rules));

-- v = value, in the whole country for ever; w is a number
CREATE FUNCTION book(value text, variable jsonb DEFAULT '{"kind": "number"}') RETURNS benefit.rulebook
	LANGUAGE sql IMMUTABLE
	RETURN book(jsonb_build_object('v', variable, 'w', '{"kind": "number"}'::jsonb),
		jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'value', value)));

-- Decimals.

SELECT is(
	benefit.amount('v', '{"w": 3}'::jsonb, '110000', '2024-01-01', book(v, jsonb_build_object('kind', 'number', 'scale', s)))::text,
	(benefit.assess('v', '{"w": 3}'::jsonb, '110000', '2024-01-01', book(v, jsonb_build_object('kind', 'number', 'scale', s)))).value::text,
	format('%s at the scale %s is the same with and without its reasons', v, s))
FROM unnest('{1,w / 8}'::text[]) v, unnest('{0,9,10,18,19,20}'::int[]) s;

-- Expressions that ask one term twice, in another that is asked twice, and so on.

SET LOCAL statement_timeout = '20s';

-- A call around a term, n times.
CREATE FUNCTION nested(call text, arguments text, n int, inner_term text) RETURNS text
	LANGUAGE sql IMMUTABLE
	RETURN repeat(call || '(', n) || inner_term || repeat(arguments || ')', n);

SELECT is(benefit.evaluate(nested('nullif', ',1000', 90, 'days_between(''2024-01-01'', on_date)')::benefit.expression,
	on_date => '2024-01-08'), '7', 'ninety times nullif');
SELECT is(benefit.evaluate(nested('marginal_scale', ',0,1,10,0.5,20,0', 90, 'days_between(''2024-01-01'', on_date)')::benefit.expression,
	on_date => '2024-01-08'), '7', 'ninety times a scale by bands');
SELECT is(benefit.evaluate(nested('step_scale', ',0,5,5,7,10,1', 90, 'days_between(''2024-01-01'', on_date)')::benefit.expression,
	on_date => '2024-01-08'), '7', 'ninety times a scale by steps');
SELECT is(
	ARRAY[benefit.amount('v', '{"w": 7}'::jsonb, '110000', '2024-01-01', b),
		benefit.amount('v', '{}'::jsonb, '110000', '2024-01-01', b)],
	'{7,NULL}', 'and in a rule')
FROM book(nested('marginal_scale', ',0,1,10,0.5,20,0', 40, nested('nullif', ',1000', 20, 'w * w / w'))) b;

-- The text of a rulebook.

SELECT results_eq(
	$$SELECT f.message
		FROM (VALUES (' 200-01-01'), ('2024- 1- 1'), ('+200-01-01'), ('2024-01-01'), ('2023-02-29')) d (day),
			benefit.findings(jsonb_build_object('format', 1, 'variables', '{"v": {"kind": "number"}}'::jsonb,
				'rules', jsonb_build_object('r', jsonb_build_object(
					'variable', 'v', 'region', '000000', 'from', day, 'value', '1')))) f$$,
	$$VALUES ('" 200-01-01" is not a date'), ('"2024- 1- 1" is not a date'),
		('"+200-01-01" is not a date'), ('there is no day "2023-02-29"')$$,
	'a date has ten characters, all of them in their place');
SELECT set_has(
	$$SELECT f.id, f.message FROM benefit.findings('{"format": 1, "variables": {"v": {"kind": "number"}}, "rules": {
		"a": {"variable": "v", "region": "000000", "value": "1", "replaces": "b"},
		"b": {"variable": "v", "region": "000000", "value": "2", "replaces": "a"},
		"c": {"variable": "v", "region": "000000", "value": "3", "replaces": "c"},
		"d": {"variable": "v", "region": "000001", "value": "3"},
		"e": {"variable": "v", "region": "000000", "value": "1", "overrides": "g"},
		"f": {"variable": "v", "region": "000000", "value": "2", "overrides": "e"},
		"g": {"variable": "v", "region": "000000", "value": "3", "overrides": "f"}}}') f$$,
	$$VALUES ('a', 'the rule replaces itself, directly or through others'),
		('c', 'the rule replaces itself'),
		('d', '"000001" is not a region'),
		('e', 'the rule overrides itself, directly or through others')$$,
	'rules that replace or override each other, and regions that are none, are found and do no harm');

-- 2000 rules of one variable and region
CREATE FUNCTION faults(more jsonb) RETURNS bigint LANGUAGE sql IMMUTABLE
	RETURN (SELECT count(*) FROM benefit.findings(jsonb_build_object('format', 1, 'variables', '{"v": {"kind": "number"}}'::jsonb,
		'rules', more)));
SELECT is(faults(jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'region', '000000', 'value', '1',
	'replaces', 'r' || nullif(i - 1, 0)))), 0::bigint, 'each replaces the one before it')
FROM generate_series(1, 2000) i;
SELECT is(faults(jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'region', '000000', 'value', '1'))),
	1999::bigint, 'or collides with it')
FROM generate_series(1, 2000) i;
SELECT is(faults(jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'region', '000000', 'value', '1',
	'from', '2000-01-01'::date + i, 'before', '2000-01-02'::date + i))), 0::bigint, 'or ends where the next one begins')
FROM generate_series(1, 2000) i;

-- Facts of another shape from row to row.

CREATE TABLE fact AS SELECT w, w % 2 = 0 AS known FROM generate_series(1, 100000) w;
CREATE TABLE scenario AS SELECT n, book('w * ' || n) AS book FROM generate_series(1, 2) n;

CREATE FUNCTION memory_in_use() RETURNS bigint
	LANGUAGE sql RETURN (SELECT sum(used_bytes) FROM pg_backend_memory_contexts);

-- What a query leaves in memory while it runs.
CREATE FUNCTION growth(query text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	start bigint := memory_in_use();
	most bigint := 0;
	n int := 0;
	r record;
BEGIN
	FOR r IN EXECUTE query LOOP
		n := n + 1;
		IF n % 10000 = 0 THEN
			most := greatest(most, memory_in_use() - start);
		END IF;
	END LOOP;
	RETURN most;
END
$$;

SELECT cmp_ok(growth($$
	SELECT benefit.amount('v', CASE WHEN f.known THEN f END, '110000', '2024-01-01', (SELECT book FROM scenario WHERE n = 1))
	FROM fact f$$), '<', 4000000::bigint, 'facts that are null in every other row leave nothing behind');
SELECT cmp_ok(growth($$
	SELECT benefit.amount('v', f, '110000', '2024-01-01', s.book)
	FROM fact f, LATERAL (SELECT book FROM scenario OFFSET f.w * 0) s$$),
	'<', 4000000::bigint, 'nor do rulebooks that take turns');
SELECT is(
	(SELECT sum(benefit.amount('v', CASE WHEN f.known THEN f END, '110000', '2024-01-01', s.book))
	FROM fact f, LATERAL (SELECT book FROM scenario OFFSET f.w * 0) s),
	(SELECT sum(w::numeric) * 3 FROM fact WHERE known), 'and the amounts are right');

-- a row type that is altered while a call is kept
CREATE TABLE altered (w int, other text DEFAULT 'x');
INSERT INTO altered VALUES (1);
CREATE FUNCTION amounts_of_altered() RETURNS numeric[] LANGUAGE plpgsql AS $$
DECLARE
	change text;
	r record;
	amounts numeric[] := '{}';
BEGIN
	FOREACH change IN ARRAY ARRAY[
		'ALTER TABLE altered ADD z int DEFAULT 5',
		'ALTER TABLE altered ALTER w TYPE numeric USING w + 0.25',
		'ALTER TABLE altered DROP w',
		'ALTER TABLE altered RENAME z TO w']
	LOOP
		EXECUTE change;
		FOR r IN EXECUTE 'SELECT a FROM altered a' LOOP
			amounts := amounts || benefit.amount('v', r.a, '110000', '2024-01-01', '{"format": 1, "variables": {"v": {"kind": "number"}, "w": {"kind": "number"}},
				"rules": {"r": {"variable": "v", "region": "000000", "value": "w * 2"}}}'::benefit.rulebook);
		END LOOP;
	END LOOP;
	RETURN amounts;
END
$$;
SELECT is(amounts_of_altered(), '{2,2.50,NULL,10}', 'a row type may be altered between two calls');

-- a fact that is named often is read once; long lists and objects are given up
SET LOCAL statement_timeout = '60s';
SELECT is(benefit.evaluate(e, f), 'false', 'a long list of circumstances beside a long expression')
FROM (SELECT string_agg('dibao', ' or ')::benefit.expression AS e FROM generate_series(1, 1500)) e,
	(SELECT jsonb_build_object('circumstances', jsonb_agg('hiv_child'::text)) AS f FROM generate_series(1, 50000)) f;
SELECT is(benefit.evaluate(e, jsonb_build_object('t', repeat('x', 65536))), 'false', 'a long text beside one')
FROM (SELECT string_agg('t = ''y''', ' or ')::benefit.expression AS e FROM generate_series(1, 600)) e;
SELECT throws_ok($$SELECT benefit.evaluate('t = ''y''', jsonb_build_object('t', repeat('x', 65537)))$$, '54000', 'fact "t" is too long');
RESET statement_timeout;
CREATE FUNCTION is_cancelled(query text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE query;
	RETURN false;
EXCEPTION WHEN query_canceled THEN
	RETURN true;
END
$$;
CREATE TABLE long_facts AS
SELECT jsonb_build_object('circumstances', jsonb_agg('hiv_child'::text)) AS list, jsonb_object_agg('no_such_fact_' || i, 1) AS object
FROM generate_series(1, 500000) i;
SET LOCAL statement_timeout = '50ms';
SELECT ok(is_cancelled(format('SELECT benefit.amount(%L, %I, ''350502'', ''2025-06-30'') FROM long_facts', 'care_allowance', facts)), facts || ': cancelled')
FROM unnest('{list}'::text[]) facts;
SELECT ok(is_cancelled(format('SELECT benefit.amount(%L, %I, ''350502'', ''2025-06-30'') FROM long_facts', 'care_allowance', facts)), facts || ': cancelled')
FROM unnest('{object}'::text[]) facts;
RESET statement_timeout;

-- a float is the decimal that it is printed as, in every form of a call
SELECT is(ARRAY[benefit.amount('m', f, '110000', '2025-01-01', r), benefit.amount('m', to_jsonb(f), '110000', '2025-01-01', r),
		benefit.call_yuan('m', '{y}', r, '110000', '2025-01-01', f.y)::numeric, f.y::benefit.yuan::numeric],
	array_fill(12345678901234.56, ARRAY[4]), 'money as float8')
FROM (SELECT book('{"m": {"kind": "money"}, "y": {"kind": "money"}}'::jsonb, '{"r": {"variable": "m", "region": "000000", "value": "y"}}') AS r) r, (SELECT 12345678901234.56::float8 AS y) f;
SELECT is(ARRAY[benefit.amount('n', f, '110000', '2025-01-01', r), benefit.amount('n', to_jsonb(f), '110000', '2025-01-01', r), benefit.call_numeric('n', '{x}', r, '110000', '2025-01-01', f.x)],
	array_fill(0.30000000000000004, ARRAY[3]), 'a number as float8')
FROM (SELECT book('{"n": {"kind": "number"}, "x": {"kind": "number"}}'::jsonb, '{"r": {"variable": "n", "region": "000000", "value": "x"}}') AS r) r, (SELECT 0.1::float8 + 0.2::float8 AS x) f;

SELECT * FROM finish();
ROLLBACK;
