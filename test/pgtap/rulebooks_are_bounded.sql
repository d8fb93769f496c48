-- Reading and checking a rulebook takes time and memory in proportion to its
-- text, has limits that it names, and can be cancelled, even of those that were
-- made to be slow or large. The time limit is for what would else take hours.
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();
SET LOCAL statement_timeout = '300s';

-- The pattern n times, # being 1 to n, as the items of a section.
CREATE FUNCTION pg_temp.many(key text, pattern text, n int) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_object_agg(key || i, replace(replace(pattern, '##', (i - 1)::text), '#', i::text)::jsonb) FROM generate_series(1, n) i
$$;
CREATE FUNCTION pg_temp.content(variables jsonb, rules jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('format', 1, 'variables', '{"v": {"kind": "number"}}' || variables, 'rules', rules)
$$;

-- What is wrong with the content: the message, how many faults are shown, and how many more there are.
CREATE FUNCTION pg_temp.refused(content jsonb, OUT code text, OUT message text, OUT shown int, OUT more text, OUT rows bigint, OUT last text)
LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	SELECT count(*), (array_agg(f.message ORDER BY n DESC))[1] INTO rows, last FROM benefit.findings(content) WITH ORDINALITY f (item, id, field, code, message, detail, hint, n);
	PERFORM content::benefit.rulebook;
EXCEPTION
	WHEN query_canceled THEN
		RAISE;
	WHEN OTHERS THEN
		GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
		code := SQLSTATE;
		message := SQLERRM;
		shown := regexp_count(detail, '^(rule|variable|rulebook)\M', 1, 'n');
		more := substring(detail FROM '\nand (\d+) more$');
		IF length(detail) > 50000 THEN
			message := 'the detail has a length of ' || length(detail);
		END IF;
END $$;

SELECT results_eq($$SELECT * FROM pg_temp.refused(pg_temp.content(jsonb_build_object('w',
		jsonb_build_object('kind', 'number', 'aliases', (SELECT jsonb_agg('alias_' || i) FROM generate_series(1, 30000) i)))))$$,
	$$VALUES ('54000', 'rulebook has 1 fault', 1, NULL, 1::bigint, 'a variable cannot have 30000 aliases')$$,
	'30,000 aliases are too many');
SELECT throws_ok($$INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
		SELECT 'w', 'number', 'x', 'x', array_agg('alias_' || i) FROM generate_series(1, 30000) i$$,
	'54000', 'a variable cannot have 30000 aliases', 'in the table too');
SELECT throws_ok($$INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
		SELECT 'w', 'number', 'x', 'x', array_agg('alias_' || i) FROM generate_series(1, 1001) i$$, '54000');
SELECT lives_ok($$INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
		SELECT 'w_' || n, 'number', 'x', 'x', array_agg('alias_' || n || '_' || i) FROM generate_series(1, 1000) i, generate_series(1, 20) n GROUP BY n$$,
	'1,000 are not, of many variables');
SELECT throws_ok($$INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases) VALUES ('w', 'number', 'x', 'x', '{alias_7_1000}')$$, '23505',
	'variables "w" and "w_7" cannot share the name "alias_7_1000"', 'and none of them is free');
SELECT lives_ok($$INSERT INTO benefit.rule (id, variable, region, valid, value)
		SELECT 'w' || i, 'w_1', '000000', '(,)', ('alias_2_' || i)::benefit.expression FROM generate_series(1, 500) i$$,
	'expressions find them');
DELETE FROM benefit.rule WHERE NOT shipped;
DELETE FROM benefit.variable WHERE NOT shipped;

SELECT results_eq($$SELECT * FROM pg_temp.refused(pg_temp.content(pg_temp.many('name_of_variable_', '{"kind": "number"}', 30000),
		pg_temp.many('r', '{"variable": "v", "region": "000000", "value": "nam_of_variable_#"}', 4000)))$$,
	$$VALUES ('42704', 'rulebook has 4000 faults', 20, '3980', 4000::bigint, 'variable "nam_of_variable_4000" does not exist')$$,
	'4,000 unknown names among 30,000 known');
SELECT results_eq($$SELECT * FROM pg_temp.refused(pg_temp.content('{}',
		(SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'region', '000000', 'value', '1', 'from', '2000-01-01'::date + i, 'before', '2010-01-01'::date + i))
		FROM generate_series(1, 800) i)))$$,
	$$VALUES ('21000', 'rulebook has 799 faults', 20, '779', 799::bigint, 'the rule applies together with rule "r1", and the hit policy of "v" is unique')$$,
	'800 rules that overlap');
SELECT results_eq($$SELECT * FROM pg_temp.refused(pg_temp.content('{}',
		pg_temp.many('r', '{"variable": "v", "region": "000000", "value": "1", "no": 1}', 99900)))$$,
	$$VALUES ('22023', 'rulebook has 99900 faults', 20, '99880', 10001::bigint, 'there are 89900 more faults')$$,
	'99,900 faults: twenty are shown, and the rest counted');
SELECT results_eq($$SELECT code, message, shown, more FROM pg_temp.refused(pg_temp.content('{}', jsonb_build_object('r',
		jsonb_build_object('variable', repeat('x', 1000000), 'region', repeat('x', 1000000), 'from', repeat('x', 1000000), 'clause', repeat('x', 1000000),
			'replaces', repeat('x', 1000000), 'baseline', repeat('x', 1000000), 'value', repeat('x', 1000000)))
		|| jsonb_build_object(repeat('y', 1000000), '{}'::jsonb)))$$,
	$$VALUES ('42704', 'rulebook has 10 faults', 10, NULL)$$,
	'texts of a megabyte are not quoted whole');
SELECT results_eq($$SELECT code, message, shown FROM pg_temp.refused(pg_temp.content(
		jsonb_build_object('w', jsonb_build_object('kind', repeat('x', 1000000), 'hit_policy', repeat('x', 1000000), 'measure', repeat('x', 1000000), 'aliases', jsonb_build_array(repeat('x', 1000000))),
			repeat('z', 1000000), jsonb_build_object('kind', 'number', 'default', repeat('x', 1000000)))))$$,
	$$VALUES ('42622', 'rulebook has 6 faults', 6)$$, 'nor are those of variables');
SELECT results_eq($$SELECT code, message, last FROM pg_temp.refused(pg_temp.content('{}', pg_temp.many('r', '{}', 500001)))$$,
	$$VALUES ('54000', 'rulebook has 1 fault', 'a rulebook cannot have more than 500000 rules')$$, '500,001 rules are too many');

SELECT is(benefit.amount('v', '{}'::jsonb, '110101', '2000-01-01'::date + 20000, b), 20000::numeric, '30,000 rules, each of which replaces the one before, on a day each')
FROM benefit.rulebook(pg_temp.content('{}',
	(SELECT jsonb_object_agg('r' || i, jsonb_strip_nulls(jsonb_build_object('variable', 'v', 'region', '000000', 'value', i::text,
		'replaces', 'r' || nullif(i - 1, 0), 'from', '2000-01-01'::date + i, 'before', '2000-01-01'::date + i + 1)))
	FROM generate_series(1, 30000) i))) b;
SELECT is(benefit.amount('v', '{}'::jsonb, '110101', '2000-01-01', b), 1::numeric, '20,000 repeals of one rule, each repealed')
FROM benefit.rulebook(pg_temp.content('{}', '{"r": {"variable": "v", "region": "000000", "value": "1"}}'
	|| pg_temp.many('a', '{"variable": "v", "region": "000000", "replaces": "r"}', 20000)
	|| pg_temp.many('b', '{"variable": "v", "region": "000000", "replaces": "a#"}', 20000))) b;
SELECT is(benefit.amount('v', '{}'::jsonb, '110101', '2000-01-01', b), 1::numeric, '100 repeals, each of the one before')
FROM benefit.rulebook(pg_temp.content('{}', '{"r0": {"variable": "v", "region": "000000", "value": "1"}}'
	|| pg_temp.many('r', '{"variable": "v", "region": "000000", "replaces": "r##"}', 100))) b;
SELECT results_eq($$SELECT code, message, last FROM pg_temp.refused(pg_temp.content('{}', '{"r0": {"variable": "v", "region": "000000", "value": "1"}}'
	|| pg_temp.many('r', '{"variable": "v", "region": "000000", "replaces": "r##"}', 101)))$$,
	$$VALUES ('54000', 'rulebook has 1 fault', 'more than 100 repeals repeal one another')$$, 'a hundred and one are too many');
SELECT results_eq($$SELECT code, message, last FROM pg_temp.refused(pg_temp.content('{}', '{"r0": {"variable": "v", "region": "000000", "value": "1"}}'
	|| pg_temp.many('r', '{"variable": "v", "region": "000000", "value": "1", "overrides": "r##"}', 101)))$$,
	$$VALUES ('54000', 'rulebook has 1 fault', 'the rule overrides more than 100 rules, one through another')$$, 'so are a hundred and one exceptions to one another');
SELECT is(benefit.amount('v', '{"w": 50005}'::jsonb, '110101005000', '2000-01-06', b), 50005::numeric, '100,000 rules in 1,000 townships')
FROM benefit.rulebook(pg_temp.content('{"w": {"kind": "number"}}',
	(SELECT jsonb_object_agg('r' || i, jsonb_build_object('variable', 'v', 'region', (110101000000 + 1000 * (i % 1000))::text, 'value', i::text,
		'condition', 'w = ' || i, 'from', '2000-01-01'::date + i % 10))
	FROM generate_series(1, 100000) i))) b;
SELECT is_empty($$SELECT f.message FROM benefit.findings(pg_temp.content(pg_temp.many('w', '{"kind": "number"}', 30000) || '{"w0": {"kind": "number"}}',
		pg_temp.many('r', '{"variable": "w#", "region": "000000", "value": "w##"}', 30000))) f$$,
	'30,000 variables, each of which asks for the one before');
SELECT results_eq($$SELECT * FROM pg_temp.refused(pg_temp.content(pg_temp.many('w', '{"kind": "number"}', 30000) || '{"w0": {"kind": "number"}}',
		pg_temp.many('r', '{"variable": "w#", "region": "000000", "value": "w##"}', 30000) || '{"r0": {"variable": "w0", "region": "000000", "value": "w30000"}}'))$$,
	$$VALUES ('42P19', 'rulebook has 1 fault', 1, NULL, 1::bigint, 'the variable depends on itself: w0 -> w30000 -> w29999 -> w29998 -> w29997 -> w29996 -> w29995 -> w29994 -> w29993 -> w29992 -> ... -> w0')$$,
	'and a ring of them');

-- What a restore lets through publish() tells, twenty and the number of the rest.
SET LOCAL row_security = off;
INSERT INTO benefit.rule (id, variable, region, valid, value) SELECT 'r' || i, 'no_such_' || i, '000000', '(,)', '1' FROM generate_series(1, 100) i;
SET LOCAL row_security = on;
CREATE FUNCTION pg_temp.published(OUT message text, OUT shown int, OUT last text) LANGUAGE plpgsql AS $$
DECLARE
	detail text;
BEGIN
	PERFORM benefit.publish('faulty');
EXCEPTION
	WHEN check_violation THEN
		GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
		message := SQLERRM;
		shown := regexp_count(detail, '^rule "', 1, 'n');
		last := substring(detail FROM '\n([^\n]*)$');
END $$;
SELECT results_eq('SELECT * FROM pg_temp.published()', $$VALUES ('cannot publish "faulty": the rules have 100 faults', 20, 'and 80 more')$$,
	'publish() shows twenty faults and counts the rest');
SELECT is((SELECT count(*) FROM benefit.check_rules())::int, 100, 'check_rules() lists all');
DELETE FROM benefit.rule WHERE NOT shipped;

-- A failure leaves nothing behind in the session.
-- Without PostgreSQL's own catalog caches, which grow by what was looked up.
CREATE FUNCTION pg_temp.memory_in_use() RETURNS bigint LANGUAGE sql RETURN (SELECT sum(total_bytes) FROM pg_backend_memory_contexts WHERE name <> 'CacheMemoryContext');
CREATE FUNCTION pg_temp.fail(n int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
	FOR i IN 1 .. n LOOP
		BEGIN
			PERFORM format('{"format": 1, "variables": {"v": {"kind": "number"}}, "rules": {"r": {"variable": "v", "region": "000000", "value": "v + %s"}}}', i)::benefit.rulebook;
		EXCEPTION WHEN invalid_recursion THEN
			NULL;
		END;
	END LOOP;
END $$;
SELECT pg_temp.fail(10) \g /dev/null
SELECT pg_temp.memory_in_use() AS before \gset
SELECT pg_temp.fail(5000) \g /dev/null
SELECT cmp_ok(pg_temp.memory_in_use(), '<', :before::bigint + 1000000, 'rulebooks that are refused leave no memory in use');

-- What takes its time can be cancelled.

\unset ON_ERROR_STOP
\set VERBOSITY sqlstate
-- 20,000 days in the nation, and 20,000 villages that replace the last of them, and with it all
SELECT pg_temp.content('{}', (SELECT jsonb_object_agg('n' || i, jsonb_strip_nulls(jsonb_build_object('variable', 'v', 'region', '000000', 'value', i::text,
		'replaces', 'n' || nullif(i - 1, 0), 'from', '1950-01-01'::date + i, 'before', '1950-01-01'::date + i + 1)))
	FROM generate_series(1, 20000) i)
	|| (SELECT jsonb_object_agg('v' || i, jsonb_build_object('variable', 'v', 'region', 110101000000 + (i / 900 + 1) * 1000 + i % 900 + 1 || '', 'value', i::text, 'replaces', 'n20000'))
	FROM generate_series(1, 20000) i)) AS content \gset
SAVEPOINT s;
SET LOCAL statement_timeout = '500ms';
SELECT count(*) FROM benefit.findings(:'content');
\set state :SQLSTATE
ROLLBACK TO s;
SELECT matches(:'state'::text, '^(57014|00000)$', 'a search for rules that meet');

SELECT pg_temp.content((SELECT jsonb_object_agg('w' || n, jsonb_build_object('kind', 'number', 'aliases', (SELECT jsonb_agg('alias_' || n || '_' || i) FROM generate_series(1, 1000) i)))
	FROM generate_series(1, 1000) n), pg_temp.many('r', '{"variable": "v", "region": "000000", "value": "alia_#"}', 10)) AS content \gset
SAVEPOINT s;
SET LOCAL statement_timeout = '500ms';
SELECT count(*) FROM benefit.findings(:'content');
\set state :SQLSTATE
ROLLBACK TO s;
SELECT matches(:'state'::text, '^(57014|00000)$', 'a million names');

SELECT * FROM finish();
ROLLBACK;
