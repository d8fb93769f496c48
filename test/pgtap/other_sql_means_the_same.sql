-- What a statement without us means does not change: each of the expressions
-- below has the same type and value, or the same error, in a database without
-- the extension and in one with it and its schema in the search path, as the
-- README has it. Casts are known everywhere, functions and operators by the path;
-- so the extension is really dropped in between.
SET client_min_messages = warning;
SET search_path = pg_temp, public;
SET timezone = 'UTC';
SELECT plan(7);

CREATE TEMP TABLE expression (id int GENERATED ALWAYS AS IDENTITY, kind text, expression text, before text, after text);

-- By hand: what a report is made of.

INSERT INTO expression (kind, expression)
SELECT 'by hand', unnest(ARRAY[
	$$abs('-1')$$, $$abs(-1)$$, $$abs(-1.5)$$, $$abs('-1'::float4)$$, $$abs(-1::smallint)$$, $$round('2.5')$$, $$round(2.5)$$, $$round(2.5, 0)$$, $$round('2.55', 1)$$, $$round('2.55', '1')$$,
	$$round(5, -1)$$, $$round(5)$$, $$round(2.5::float8)$$, $$trunc('2.5')$$, $$trunc(2.55, 1)$$, $$trunc(5)$$, $$floor('2.5')$$, $$ceil('2.5')$$, $$ceiling(2.5)$$, $$sign('-2')$$,
	$$mod('7', '3')$$, $$mod(7, 3)$$, $$mod(7, '3')$$, $$power('2', '3')$$, $$sqrt('2')$$, $$div(7, 2)$$, $$width_bucket('5', '0', '10', '5')$$, $$width_bucket(5, 0, 10, 5)$$,
	$$'1' + '2'$$, $$1 + '2'$$, $$'1' + 2$$, $$1 + 2.5$$, $$2 * 0.85$$, $$2 * '0.85'$$, $$2::bigint * 0.85$$, $$2::smallint * 3$$, $$2 * 1.5::float8$$, $$0.1::float8 + 0.2$$, $$7 / 2$$, $$7 / '2'$$,
	$$'7' / '2'$$, $$7.0 / 2$$, $$-'5'$$, $$- 5$$, $$+'5'$$, $$7 % 3$$, $$'7' % 3$$, $$2 ^ 3$$, $$2 > '1'$$, $$'2' > '10'$$, $$2 > 1.5$$, $$2::bigint = 2.0$$, $$1.5 = 1.5::float8$$,
	$$'a' < 'b'$$, $$'a' = 'a '::char(3)$$, $$'a'::char(3) = 'a'::text$$, $$'a'::varchar = 'a'$$, $$'a'::name = 'a'$$, $$'a' || 'b'$$, $$'a' || 1$$, $$1 || 'a'$$, $$'a'::char(3) || 'b'$$, $$1 || 2$$,
	$$1 = NULL$$, $$NULL + NULL$$, $$NULL = NULL$$, $$coalesce(1, 2.5)$$, $$coalesce(NULL, '1')$$, $$coalesce(1, '2')$$, $$greatest(1, 2.5, '3')$$, $$least('a', 'b')$$, $$nullif(1, 1.0)$$, $$nullif('a', 'b')$$,
	$$CASE WHEN true THEN 1 ELSE 2.5 END$$, $$CASE '1' WHEN 1 THEN 'a' END$$, $$1 IN (1, 2.5)$$, $$'1' IN ('1', '2')$$, $$1 IN ('1', 2)$$, $$2 BETWEEN '1' AND 2.5$$, $$1 = ANY ('{1,2}')$$, $$1 = ANY (ARRAY[1, 2.5])$$,
	$$age('2001-01-01')::text <> ''$$, $$age('2020-01-01', '2001-02-03')$$, $$age(date '2020-01-01', date '2001-02-03')$$, $$age(timestamp '2020-01-01', '2001-02-03')$$, $$age('2020-01-01', date '2001-02-03')$$,
	$$date '2024-02-29' + 1$$, $$date '2024-02-29' - 1$$, $$date '2024-02-29' - '2024-01-01'$$, $$date '2024-02-29' - date '2024-01-01'$$, $$date '2024-02-29' + '1 month'$$, $$date '2024-02-29' + interval '1 month'$$, $$'2024-02-29' + 1$$,
	$$'2024-02-29' < date '2024-03-01'$$, $$interval '1 day' * 2$$, $$2 * interval '1 day'$$, $$interval '1 day' * '2'$$, $$interval '1 day' / 2$$, $$timestamp '2024-02-29' - '1 day'$$, $$extract(year FROM date '2024-02-29')$$, $$date_part('year', '2024-02-29'::date)$$,
	$$to_char(1234.5, 'FM9,999.00')$$, $$to_char(5, '999')$$, $$to_char('5', '999')$$, $$to_char(date '2024-02-29', 'YYYYMMDD')$$, $$to_char(interval '1 day', 'DD')$$, $$to_char(5::smallint, '999')$$, $$to_char(5::float4, '999')$$, $$to_number('12.5', '99.9')$$,
	$$sha256('abc')$$, $$sha256('abc'::bytea)$$, $$sha256('abc'::text)$$, $$md5('abc')$$, $$jsonb('{}')$$, $$jsonb('{}'::text)$$, $$jsonb(1)$$, $$jsonb(NULL)$$, $$'{}'::jsonb$$, $$jsonb '{"a":1}' - 'a'$$, $$jsonb '{"a":1}' @> '{"a":1}'$$,
	$$jsonb '[1]' || '[2]'$$, $$to_jsonb(1.50)$$, $$to_jsonb('a'::text)$$, $$jsonb_build_object('a', 1.0, 'b', '2')$$, $$json_build_array(1, 2.5, 'x')$$,
	$$'{1,2}'::int[] @> '{1}'$$, $$ARRAY[1,2] @> ARRAY[1]$$, $$ARRAY['a'] && ARRAY['b']$$, $$ARRAY['a'] <@ '{a,b}'$$, $$ARRAY[1] || 2$$, $$'{1}' @> '{1}'$$, $$'{1}' && '{1}'$$, $$ARRAY[1.5, 2]$$, $$ARRAY[1, '2']$$,
	$$int4range(1, 3) @> 2$$, $$int4range(1, 3) @> '2'$$, $$2 <@ int4range(1, 3)$$, $$'[1,3)'::int4range && '[2,4)'$$, $$'[2024-01-01,)'::daterange @> date '2024-02-29'$$, $$'[2024-01-01,)'::daterange @> '2024-02-29'$$, $$int4range(1, 3) - '[2,3)'$$, $$'[1,3)' @> 2$$,
	$$5 & 3$$, $$5 | 3$$, $$'5' & 3$$, $$5 & '3'$$, $$'5' | '3'$$, $$B'10' | B'01'$$, $$B'10' & '01'$$, $$inet '10.0.0.1' - '10.0.0.0'$$, $$inet '10.0.0.1' & '10.0.0.0'$$, $$'12.34'::money * 2$$, $$'12.34'::money + '1'$$, $$'12.34'::money / '2'$$, $$'12.34'::money > '1'$$,
	$$'350502'::char(6) = '350502'$$, $$'350502'::char(6) < '350503'$$, $$'350502'::char(6) @> '350502'$$, $$'350502'::text <@ '350502'$$, $$'350502'::varchar @> '350502'::text$$, $$350502::numeric = '350502'$$, $$min('350502'::char(6))$$, $$max('350502'::varchar)$$,
	$$(SELECT sum(x) FROM (VALUES (1), (2)) v(x))$$, $$(SELECT sum(x) FROM (VALUES (1), (2.5)) v(x))$$, $$(SELECT avg(x) FROM (VALUES (1), (2)) v(x))$$, $$(SELECT min(x) FROM (VALUES ('a'), ('b')) v(x))$$, $$(SELECT max(x) FROM (VALUES (date '2024-02-29'), ('2024-01-01')) v(x))$$, $$(SELECT max(x) FROM (VALUES (NULL), (NULL)) v(x))$$,
	$$(SELECT count(*) FROM (VALUES (1), (2)) v(x))$$, $$(SELECT stddev(x) FROM (VALUES (1), (2)) v(x))$$, $$(SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM (VALUES (1), (2)) v(x))$$, $$(SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM (VALUES (1.5), (2)) v(x))$$,
	$$(SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY x) FROM (VALUES ('a'), ('b')) v(x))$$, $$(SELECT mode() WITHIN GROUP (ORDER BY x) FROM (VALUES ('a'), ('b')) v(x))$$, $$(SELECT sum(x) OVER (ORDER BY x RANGE BETWEEN 1 PRECEDING AND CURRENT ROW) FROM (VALUES (1)) v(x))$$,
	$$(SELECT string_agg(x, ',') FROM (VALUES ('a'), ('b')) v(x))$$, $$(SELECT x FROM (SELECT 1 AS x UNION SELECT 1.0) u)$$, $$(SELECT x FROM (SELECT NULL AS x UNION SELECT '1') u)$$, $$(SELECT array_agg(x) FROM generate_series(1, 3) x)$$, $$(SELECT array_agg(x) FROM generate_series('1', '3') x)$$,
	$$(SELECT array_agg(x) FROM generate_series(1, 3.5) x)$$, $$(SELECT array_agg(x) FROM generate_series(1::smallint, 3::bigint) x)$$, $$(SELECT array_agg(x) FROM generate_series('2024-01-01', '2024-01-02', interval '1 day') x)$$,
	$$length('abc')$$, $$left('abc', 2)$$, $$substr('350502', 1, 2)$$, $$substring('350502', '3(.)')$$, $$lpad('5', 3, '0')$$, $$replace('a', 'a', 'b')$$, $$concat('a', 1, NULL)$$, $$format('%s', 1.50)$$, $$upper('a')$$, $$starts_with('350502', '35')$$, $$'350502' LIKE '3505%'$$, $$'350502' ~ '^35'$$,
	$$'a' > ALL (ARRAY['b'])$$, $$(1, 2) < (1, 3)$$, $$(1, 'a') = (1, 'a')$$, $$ROW(1, 2.5) = ROW(1, 2.5)$$, $$point '(1,2)' + '(1,1)'$$, $$point '(1,2)' * 2$$, $$box '(1,1),(0,0)' @> '(0.5,0.5)'$$, $$circle '((0,0),1)' @> point '(0,0)'$$, $$'(1,2)' <@ box '(3,3),(0,0)'$$,
	$$tsquery 'a' && 'b'$$, $$'a' @> 'b'$$, $$to_tsvector('simple', 'a') @@ 'a'$$, $$pg_typeof(1)$$, $$pg_typeof('1')$$, $$pg_typeof(2 * 0.85)$$, $$1::oid = 1$$, $$'1'::oid < '2'$$, $$'pg_class'::regclass = 1259$$, $$row_number() OVER ()$$, $$1.5::float4 * 2$$, $$1.5::float4 * 2.5$$
]);

-- From the catalog: every operator symbol and every function name that we
-- share with PostgreSQL, on a value of each type that a column has

CREATE TEMP TABLE operand AS
SELECT * FROM unnest(ARRAY[
	$$'2'$$, $$NULL$$, $$2::int2$$, $$2$$, $$2::int8$$, $$2.5$$, $$2.5::float4$$, $$2.5::float8$$, $$'2'::money$$, $$2::oid$$, $$'2'::text$$, $$'2'::varchar$$, $$'2'::char(1)$$, $$'x'::name$$, $$'\x02'::bytea$$, $$true$$,
	$$date '2024-02-29'$$, $$timestamp '2024-02-29'$$, $$timestamptz '2024-02-29'$$, $$time '12:00'$$, $$interval '2 days'$$, $$ARRAY[2]$$, $$ARRAY['2']$$, $$ARRAY[2.5]$$, $$'{"a":1}'::jsonb$$, $$'{"a":1}'::json$$,
	$$'[1,3)'::int4range$$, $$'[1,3)'::numrange$$, $$'[2024-01-01,)'::daterange$$, $$B'10'$$, $$inet '10.0.0.1'$$, $$ROW(1, 2)$$
]) WITH ORDINALITY o (literal, n);

CREATE TEMP TABLE shared AS
SELECT DISTINCT 'operator' AS kind, o.oprname::text AS name, NULL::int AS arguments
FROM pg_operator o
JOIN pg_operator c ON c.oprname = o.oprname AND c.oprnamespace = 'pg_catalog'::regnamespace
WHERE o.oprnamespace = 'benefit'::regnamespace
UNION
SELECT DISTINCT CASE c.prokind WHEN 'a' THEN 'aggregate' ELSE 'function' END, c.proname, c.pronargs
FROM pg_proc p
JOIN pg_proc c ON c.proname = p.proname AND c.pronamespace = 'pg_catalog'::regnamespace
WHERE p.pronamespace = 'benefit'::regnamespace
UNION
-- a type's name is a function too: jsonb('{}')
SELECT DISTINCT 'function', t.typname, 1
FROM pg_proc p
JOIN pg_type t ON t.typname = p.proname AND t.typnamespace = 'pg_catalog'::regnamespace
WHERE p.pronamespace = 'benefit'::regnamespace;

INSERT INTO expression (kind, expression)
SELECT s.kind, format('%s %s %s', l.literal, s.name, r.literal) FROM shared s, operand l, operand r WHERE s.kind = 'operator'
UNION ALL
SELECT 'prefix', format('%s %s', s.name, r.literal) FROM shared s, operand r WHERE s.kind = 'operator' AND s.name IN ('+', '-', '|', '@')
UNION ALL
SELECT s.kind, format('%s(%s)', s.name, l.literal) FROM shared s, operand l WHERE s.arguments = 1
UNION ALL
SELECT s.kind, format('%s(%s) WITHIN GROUP (ORDER BY %s)', s.name, l.literal, r.literal) FROM shared s, operand l, operand r WHERE s.kind = 'aggregate' AND s.arguments = 2
UNION ALL
SELECT s.kind, format('%s(%s, %s)', s.name, l.literal, r.literal) FROM shared s, operand l, operand r WHERE s.arguments = 2;

-- Each of them without the extension and with it.

CREATE FUNCTION pg_temp.answer(expression text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE format('SELECT pg_catalog.concat_ws('' '', pg_catalog.pg_typeof(a.x), a.x) FROM (SELECT %s) AS a (x)', expression) INTO answer;
	RETURN answer;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END
$$;

DROP EXTENSION pg_benefit;
SET search_path = public;
UPDATE pg_temp.expression SET before = pg_temp.answer(expression);

CREATE EXTENSION pg_benefit;
SET search_path = public, benefit;
UPDATE pg_temp.expression SET after = pg_temp.answer(expression);

SET search_path = pg_temp, public;
SELECT cmp_ok((SELECT count(*) FROM expression WHERE kind = 'by hand'), '>=', 100::bigint, 'a hundred usual expressions');
SELECT cmp_ok((SELECT count(*) FROM expression WHERE kind = 'by hand' AND before !~ '^[0-9A-Z]{5}$'), '>=', 150::bigint, 'most of them mean something');
SELECT cmp_ok((SELECT count(*) FROM expression WHERE kind = 'operator'), '>=', 10000::bigint, 'ten thousand pairs of operands');
SELECT is_empty(format('SELECT expression, before, after FROM expression WHERE kind = %L AND before IS DISTINCT FROM after', kind), 'the same with the extension: ' || kind)
FROM unnest('{by hand,operator,prefix,function or aggregate}'::text[]) kind WHERE kind <> 'function or aggregate';
SELECT is_empty($$SELECT expression, before, after FROM expression WHERE kind IN ('function', 'aggregate') AND before IS DISTINCT FROM after$$, 'the same with the extension: functions and aggregates');

SELECT * FROM finish();
