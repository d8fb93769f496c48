-- A call of SQL answers or says why not, whatever it is given, and goes by the
-- edition that is current when its statement begins.
SET search_path = public, benefit;
SET client_min_messages = warning;
SELECT plan(167);

-- No such thing, and not that kind of thing.

SELECT throws_ok(call, state, message, call) FROM (VALUES
	($$SELECT assess('care_allowence', '{}'::jsonb, '350500', '2024-01-01')$$, '42704', 'variable "care_allowence" does not exist'),
	($$SELECT amount('护理补助', '{}'::jsonb, '350500', '2024-01-01')$$, '42704', 'variable "护理补助" does not exist'),
	($$SELECT amount('', '{}'::jsonb, '350500', '2024-01-01')$$, '42704', 'variable "" does not exist'),
	($$SELECT holds('no_such', '{}'::jsonb, '350500', '2024-01-01')$$, '42704', 'variable "no_such" does not exist'),
	($$SELECT comply('no_such', '{}'::jsonb, '350500', '2024-01-01')$$, '42704', 'variable "no_such" does not exist'),
	($$SELECT assess('age', '{}'::jsonb, '350500', '2024-01-01', 'no such')$$, '42704', 'edition "no such" does not exist'),
	($$SELECT care_allowance('350500', '2024-01-01', edition => 'no such')$$, '42704', 'edition "no such" does not exist'),
	($$SELECT amount('age', '{}'::jsonb, '350500', '2024-01-01', '')$$, '42704', 'edition "" does not exist'),
	($$SELECT amount('built', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "built" is of kind boolean'),
	($$SELECT amount('birth_date', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "birth_date" is of kind date'),
	($$SELECT amount('facility_kind', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "facility_kind" is of kind text'),
	($$SELECT amount('dibao', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "dibao" is of kind boolean'),
	($$SELECT holds('age', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "age" is of kind number'),
	($$SELECT holds('care_allowance', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "care_allowance" is of kind money'),
	($$SELECT comply('care_allowance', '{}'::jsonb, '350500', '2024-01-01')$$, '42804', 'variable "care_allowance" is not a standard'),
	($$SELECT call_yuan('age', '{age}', NULL::text, '350500', '2024-01-01', 1)$$, '42804', 'variable "age" is of kind number, not money'),
	($$SELECT call_boolean('age', '{age}', NULL::text, '350500', '2024-01-01', 1)$$, '42804', 'variable "age" is of kind number, not boolean'),
	($$SELECT call_numeric('age', '{age,birth_date}', NULL::text, '350500', '2024-01-01', 1)$$, '22023', '2 names for 1 facts'),
	($$SELECT call_numeric('age', '{age}', NULL::text, '350500', '2024-01-01', VARIADIC ARRAY[1])$$, '0A000', 'facts cannot be given as an array')
) v(call, state, message);

-- Facts of the wrong type.

-- The SQLSTATE and the message of what a call raises.
CREATE FUNCTION pg_temp.raised(call text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE call;
	RETURN 'nothing';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
SELECT alike(pg_temp.raised(format('SELECT assess(''care_allowance'', %L::jsonb, ''350500'', ''2024-01-01'')', facts)),
	format('22P02 fact "%s" has a value that is not %%', name), 'JSON: ' || facts)
FROM (VALUES
	('{"birth_date": 17}', 'birth_date'),
	('{"birth_date": "1964-02-30"}', 'birth_date'),
	('{"birth_date": "2023-02-29"}', 'birth_date'),
	('{"birth_date": "29/02/1964"}', 'birth_date'),
	('{"birth_date": "infinity"}', 'birth_date'),
	('{"birth_date": ""}', 'birth_date'),
	('{"birth_date": ["1964-02-29"]}', 'birth_date'),
	('{"dibao": 1}', 'dibao'),
	('{"dibao": "maybe"}', 'dibao'),
	('{"dibao": {}}', 'dibao'),
	('{"age": true}', 'age'),
	('{"age": "old"}', 'age'),
	('{"age": "NaN"}', 'age'),
	('{"age": "Infinity"}', 'age'),
	('{"age": [70]}', 'age'),
	('{"circumstances": ["dibbao"]}', 'circumstances'),
	('{"circumstances": [1]}', 'circumstances')) v(facts, name);
SELECT throws_ok(format('SELECT assess(''care_allowance'', %L::jsonb, ''350500'', ''2024-01-01'')', facts), '22P02', 'facts are not a JSON object', 'JSON: ' || facts)
FROM (VALUES ('[1]'), ('"x"'), ('3'), ('null')) v(facts);

SELECT throws_ok(format('SELECT amount(''care_allowance'', f, ''350500'', ''2024-01-01'') FROM (SELECT %s) f', facts), '42804',
	format('fact "%s" cannot be of type %s', name, type), 'record: ' || facts)
FROM (VALUES
	('timestamp ''1990-01-01'' AS birth_date', 'birth_date', 'timestamp without time zone'),
	('timestamptz ''1990-01-01'' AS birth_date', 'birth_date', 'timestamp with time zone'),
	('text ''1990-01-01'' AS birth_date', 'birth_date', 'text'),
	('1990 AS "出生日期"', 'birth_date', 'integer'),
	('1 AS dibao', 'dibao', 'integer'),
	('text ''t'' AS dibao', 'dibao', 'text'),
	('text ''70'' AS age', 'age', 'text'),
	('true AS age', 'age', 'boolean'),
	('NULL::date AS age', 'age', 'date'),
	('text ''{dibao}'' AS circumstances', 'circumstances', 'text'),
	('NULL::bigint AS circumstances', 'circumstances', 'bigint')) v(facts, name, type);
SELECT throws_ok($$SELECT amount('care_allowance', f, '350500', '2024-01-01') FROM (SELECT '{dibbao}'::text[] AS circumstances) f$$, '22P02',
	'fact "circumstances" has a value that is not a circumstance: "dibbao"', 'record: a name in an array that is no circumstance');
SELECT throws_ok($$SELECT call_yuan('care_allowance', '{birth_date}', NULL::text, '350500', '2024-01-01', timestamp '1990-01-01')$$, '42804',
	'fact "birth_date" cannot be of type timestamp without time zone', 'call: a fact of an unfit type');

-- What is not a number in a column of numbers is named too.
SELECT alike(pg_temp.raised(format('SELECT assess(''care_allowance'', f, ''350500'', ''2024-01-01'') FROM (SELECT %s AS age, ''{dibao,functionally_disabled}''::text[] AS circumstances) f', fact)),
	'22P02 fact "age" %', fact || ' is no age')
FROM (VALUES ('numeric ''NaN'''), ('float8 ''NaN'''), ('float8 ''Infinity'''), ('float4 ''-Infinity''')) v(fact);
SELECT alike(pg_temp.raised($$SELECT care_allowance('350500', '2024-01-01', age => 'NaN', circumstances => '{dibao,functionally_disabled}')$$), '22P02 fact "age" %', 'nor in a typed call');
-- An amount of money has no tenth of a fen, given or asked for.
SELECT alike(pg_temp.raised(format('SELECT assess(%L, ''{"market_price": 10.001, "price": 10.001, "inclusive": true}''::jsonb, ''330500'', ''2025-01-01'')', variable)),
	'22P02 fact "%price" has a value that is not %', variable || ' of a price of 10.001')
FROM (VALUES ('price'), ('affordable_price_cap')) v(variable);

-- Types that a table may have.

SELECT is(amount('care_allowance', f, '350500', '2024-01-01')::text, '300.00', 'record of every type that fits')
FROM (SELECT 70::smallint AS age, '{低保}'::varchar[] AS circumstances, true AS functionally_disabled) f;
SELECT is(amount('operating_subsidy', f, '350500', '2024-01-01')::text, '5000.00', 'char(n) loses its padding')
FROM (SELECT 'rural_home_care_station'::char(40) AS facility_kind, true AS built, true AS in_subsidy_scope, true AS operating_normally) f;
CREATE TYPE pg_temp.kind AS ENUM ('home_community_care_center', 'rural_home_care_station');
SELECT is(amount('operating_subsidy', f, '350500', '2024-01-01')::text, '20000.00', 'an enum is a text')
FROM (SELECT 'home_community_care_center'::pg_temp.kind AS facility_kind, true AS built, true AS in_subsidy_scope, true AS operating_normally) f;
CREATE DOMAIN pg_temp.price AS numeric(10, 2);
SELECT is(amount('affordable_price_cap', f, '330500', '2025-01-01')::text, '2800.00', 'a domain is what it is over')
FROM (SELECT 4000::pg_temp.price AS market_price, true AS "普惠") f;
SELECT is(amount('affordable_price_cap', f, '330500', '2025-01-01')::text, '2800.00', format('market price as %s', pg_typeof(market_price)))
FROM (VALUES (1)) v CROSS JOIN LATERAL (SELECT 4000::bigint AS market_price, true AS inclusive) f;
SELECT is(amount('affordable_price_cap', f, '330500', '2025-01-01')::text, '2800.35', 'market price as double precision')
FROM (SELECT 4000.5::float8 AS market_price, true AS inclusive) f;
SELECT is(amount('affordable_price_cap', f, '330500', '2025-01-01')::text, '2800.35', 'market price as real')
FROM (SELECT 4000.5::float4 AS market_price, true AS inclusive) f;
SELECT is(amount('affordable_price_cap', f, '330500', '2025-01-01')::text, '2800.35', 'market price as yuan')
FROM (SELECT yuan '4000.5' AS market_price, true AS inclusive) f;

CREATE TABLE facility (id int, facility_kind text, gone int, price numeric, market_price numeric, inclusive boolean);
INSERT INTO facility VALUES (1, 'elder_care_institution', 9, 2801, 4000, true), (2, 'elder_care_institution', 9, 2800, 4000, true), (3, 'elder_care_institution', NULL, 9999, 4000, false);
ALTER TABLE facility DROP COLUMN gone;
SELECT is((SELECT array_agg(id || ' ' || coalesce(c.shortfall::text, '-') ORDER BY id) FROM facility f, comply('affordable_price_cap', f, '330500', '2025-01-01') c),
	'{"1 1.00","2 0.00","3 -"}', 'a table as it is, with columns that no rule knows and one that was dropped');
ALTER TABLE facility ADD COLUMN "价格" text;
SELECT throws_ok($$SELECT amount('price', f, '330500', '2025-01-01') FROM facility f$$, '42804', 'fact "price" cannot be of type text', 'a column by the name of an alias counts');
SELECT is((assess('affordable_price_cap', f, '330500', '2025-01-01')).value, '2800.00', 'and with reasons a smallint too')
FROM (SELECT 4000::smallint AS market_price, true AS inclusive) f;
SELECT is((assess('care_allowance', f, '350500', '2024-01-01')).value, '300.00', 'smallint years with reasons')
FROM (SELECT 70::smallint AS age, true AS dibao, true AS functionally_disabled) f;

-- In a typed call a quoted literal is what the fact is.
SELECT is(call_numeric('age', '{birth_date}', NULL::text, '350500', '2024-01-01', '1952-01-01'), 72::numeric, 'a date as a literal');
SELECT is(call_numeric('age', '{age}', NULL::text, '350500', '2024-01-01', '72'), 72::numeric, 'a number');
SELECT is(call_numeric('elder_care_area', '{elder_care_area}', NULL::text, '350500', '2024-01-01', yuan '72.50'), 72.50, 'an amount as a number');
SELECT is(call_yuan('affordable_price_cap', '{inclusive,market_price}', NULL::text, '330500', '2025-01-01', 'yes', '4000.50'), yuan '2800.35', 'a condition and an amount');
SELECT throws_ok($$SELECT call_numeric('age', '{age}', NULL::text, '350500', '2024-01-01', 'many')$$, '22P02', 'fact "age" has a value that is not a number: "many"', 'and no other');
SELECT throws_ok($$SELECT call_yuan('affordable_price_cap', '{inclusive,market_price}', NULL::text, '330500', '2025-01-01', true, 1e1200)$$,
	'22003', 'fact "market_price" has too many digits', 'no amount has a thousand digits');
SELECT throws_ok($$SELECT holds('dibao', '{"circumstances": 3}'::jsonb, '350500', '2024-01-01')$$, '22P02',
	'fact "circumstances" has a value that is not a list of circumstances: "3"', 'a number is no set');

-- A text is compared as it is written, however it is stored.
CREATE TABLE stored (compressed text, beside text);
ALTER TABLE stored ALTER beside SET STORAGE EXTERNAL;
INSERT INTO stored SELECT t, t FROM repeat('家', 3000) t;
SELECT is(call_boolean('x', '{t}', rulebook(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "boolean"}, "t": {"kind": "text"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', format('t = ''%s''', word))))), '350500', '2024-01-01', t),
	word = t, 'a text of 3,000 characters, ' || how)
FROM stored CROSS JOIN LATERAL (VALUES (compressed, 'compressed'), (beside, 'beside the row')) s (t, how)
CROSS JOIN (VALUES (repeat('家', 3000)), (repeat('家', 2999) || '园')) w (word);

-- A state and its contrary in one condition are what SQL makes of them, also where it is not known which.
SELECT is(array_agg(call_boolean('x', '{circumstances}', rulebook(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "boolean"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', condition)))), '350500', '2024-01-01', c)
		ORDER BY c NULLS LAST),
	expected, condition)
FROM (VALUES
	('dibao AND NOT dibao', '{f,f,f,f}'::boolean[]),
	('dibao AND NOT dibao AND tekun', '{f,f,f,f}'),
	('dibao OR NOT dibao', '{t,t,t,t}'),
	('tekun OR dibao OR NOT dibao', '{t,t,t,t}'),
	('dibao AND NOT tekun', '{f,t,f,NULL}'),
	('NOT dibao OR tekun', '{t,f,t,NULL}')) v (condition, expected)
CROSS JOIN (VALUES ('{}'::circumstances), ('{dibao}'), ('{dibao,tekun}'), (NULL)) s (c)
GROUP BY condition, expected;

-- A fact given twice is believed where both say the same, in any order.
SELECT is(amount('age', f, '350500', '2024-01-01'), NULL, 'of two columns for one fact that differ neither is believed')
FROM (SELECT 10 AS "年龄", 72 AS age) f;
SELECT is(amount('age', f, '350500', '2024-01-01'), NULL, 'whichever stands first')
FROM (SELECT 72 AS age, 10 AS "年龄") f;
SELECT is(amount('age', f, '350500', '2024-01-01'), 10::numeric, 'but one that is null says nothing')
FROM (SELECT 10 AS "年龄", NULL::integer AS age) f;
SELECT is(holds('dibao', f, '350500', '2024-01-01'), true, 'a state is there where a column or the set has it')
FROM (SELECT true AS "低保", false AS dibao, '{dibao}'::circumstances AS circumstances) f;
SELECT is(amount('age', f, '350500', '2024-01-01'), 24::numeric, 'and an age that the date of birth belies is computed anew')
FROM (SELECT date '2000-01-01' AS birth_date, 72 AS "年龄") f;
SELECT is(holds('dibao', f, '350500', '2024-01-01'), true, 'and a column that denies it beside the set is not believed')
FROM (SELECT '{dibao}'::circumstances AS circumstances, false AS "低保") f;
SELECT is(amount('age', '{"年龄": 10, "age": 72}'::jsonb, '350500', '2024-01-01'), NULL, 'in JSON too');
SELECT is(holds('dibao', '{"no rule knows": [1, {"x": null}], "低保": true}'::jsonb, '350500', '2024-01-01'), true, 'facts that no rule knows are ignored');
SELECT is((assess('care_allowance', '{}'::text, '350500', '2024-01-01')).status::text, 'undetermined', 'facts as a plain literal');

-- Nothing, and the ends of time.

SELECT is(answer, NULL, 'null: ' || call) FROM (
	SELECT 'region', assess('care_allowance', '{}'::jsonb, NULL, '2024-01-01')::text
	UNION ALL SELECT 'date', assess('care_allowance', '{}'::jsonb, '350500', NULL)::text
	UNION ALL SELECT 'variable', assess(NULL, '{}'::jsonb, '350500', '2024-01-01')::text
	UNION ALL SELECT 'date infinite', assess('care_allowance', '{}'::jsonb, '350500', 'infinity')::text
	UNION ALL SELECT 'date minus infinite', assess('care_allowance', '{}'::jsonb, '350500', '-infinity')::text
	UNION ALL SELECT 'comply, region', comply('operating_subsidy', '{}'::jsonb, NULL, '2024-01-01')::text
	UNION ALL SELECT 'amount, date', amount('age', '{"age": 3}'::jsonb, '350500', NULL)::text
	UNION ALL SELECT 'holds, region', holds('dibao', '{"dibao": true}'::jsonb, NULL, '2024-01-01')::text
	UNION ALL SELECT 'typed, region', care_allowance(NULL, '2024-01-01', date '1950-01-01', '{dibao,functionally_disabled}')::text
	UNION ALL SELECT 'typed, date', care_allowance('350500', NULL, date '1950-01-01', '{dibao,functionally_disabled}')::text
	UNION ALL SELECT 'typed, date infinite', care_allowance('350500', 'infinity', date '1950-01-01', '{dibao,functionally_disabled}')::text
	UNION ALL SELECT 'typed, birth infinite', care_allowance('350500', '2024-01-01', 'infinity', '{dibao,functionally_disabled}')::text
	UNION ALL SELECT 'typed, birth minus infinite', care_allowance('350500', '2024-01-01', '-infinity', '{dibao,functionally_disabled}')::text
	UNION ALL SELECT 'rulebook', assess('age', '{}'::jsonb, '350500', '2024-01-01', NULL::rulebook)::text
	UNION ALL SELECT 'expression', evaluate(NULL)::text) v(call, answer);
SELECT is((assess('care_allowance', NULL::jsonb, '350500', '2024-01-01')).status::text, 'undetermined', 'facts that are null are not known');
SELECT is(amount('age', f, '000000', f.on_date), f.years, format('born %s, on %s', f.birth_date, f.on_date)) FROM (SELECT birth_date::date, on_date::date, years::numeric FROM (VALUES
	-- nobody is older than 130, or not born yet
	('0001-01-01', '0131-12-31', 130), ('0001-01-01', '0132-01-01', NULL), ('0001-01-01', '9999-12-31', NULL), ('9999-12-31', '0001-01-01', NULL),
	('0001-01-01', '0001-12-31', 0), ('4713-01-01 BC', '0001-01-01', NULL), ('5874897-12-31', '2024-01-01', NULL), ('4713-01-01 BC', '5874897-12-31', NULL),
	('2024-01-02', '2024-01-01', NULL), ('2024-01-01', '2024-01-01', 0)) v(birth_date, on_date, years)) f;
SELECT is(care_allowance('350500', '9999-12-31', '9939-12-31', '{dibao,functionally_disabled}')::text, '300.00', '60 in the year 9999');
SELECT is(care_allowance('350500', '9999-12-31', '9940-01-01', '{dibao,functionally_disabled}')::text, '0.00', 'not yet 60 in the year 9999');
SELECT is((assess('care_allowance', '{"age": 70}'::jsonb, '350500', '0001-01-01')).status::text, 'no_rule', 'no rule in the year 1');
SELECT is(care_allowance('350500', '2024-01-01', '2030-01-01', '{dibao,functionally_disabled}')::text, NULL, 'who is not born yet has an age that nobody knows');

-- The current edition, from one statement to the next.

INSERT INTO variable (name, kind, title_zh, title_en) VALUES ('rate', 'money', '标准', 'Rate');
INSERT INTO rule (id, variable, region, valid, value) VALUES ('rate', 'rate', '000000', '(,)', '100');
SELECT publish('100', kind => 'scenario') \g /dev/null
UPDATE rule SET value = '200' WHERE id = 'rate';
SELECT publish('200') \g /dev/null
SELECT is(current_edition(), '200', 'a release is current at once, a scenario is not');
SELECT is(create_function('rate')::text, 'rate(region,date,text)', 'a typed function of a rate without inputs');
CREATE FUNCTION pg_temp.rates() RETURNS text LANGUAGE sql STABLE AS $$
	SELECT concat_ws(' ', rate('350500', '2024-01-01'), amount('rate', '{}'::jsonb, '350500', '2024-01-01'), (assess('rate', f, '350500', '2024-01-01')).value)
	FROM (SELECT 1 AS x) f
$$;
SELECT is(pg_temp.rates(), '200.00 200.00 200.00', 'every call answers by it');
PREPARE rates AS SELECT rate('350500', '2024-01-01')::text;
CREATE TEMP TABLE prepared AS EXECUTE rates;
CREATE TEMP TABLE prepared_again AS EXECUTE rates;
DO $$
DECLARE
	seen text[] := '{}';
BEGIN
	FOR i IN 3 .. 12 LOOP
		UPDATE rule SET value = (i * 100)::text::expression WHERE id = 'rate';
		PERFORM publish((i * 100)::text);
		seen := seen || pg_temp.rates() || rate('350500', '2024-01-01')::text || amount('rate', '{}'::jsonb, '350500', '2024-01-01')::text;
		IF pg_temp.rates() <> format('%1$s.00 %1$s.00 %1$s.00', i * 100) OR rate('350500', '2024-01-01') <> (i * 100)::yuan THEN
			RAISE EXCEPTION 'of edition %: %', i * 100, seen;
		END IF;
	END LOOP;
END $$;
SELECT pass('a loop of PL/pgSQL sees each edition that it publishes');
CREATE TEMP TABLE prepared_later AS EXECUTE rates;
SELECT is((SELECT array_agg(rate ORDER BY rate DESC) FROM (TABLE prepared UNION ALL TABLE prepared_again UNION ALL TABLE prepared_later) p), '{200.00,200.00,1200.00}', 'a prepared statement answers by the edition of the day');
SELECT is((SELECT string_agg(amount('rate', '{}'::jsonb, '350500', '2024-01-01', e)::text, ' ' ORDER BY n) FROM (VALUES (1, '100'), (2, NULL), (3, '300'), (4, '100')) v(n, e)),
	'100.00 1200.00 300.00 100.00', 'an edition by row');
DO $$
DECLARE
	e text;
BEGIN
	FOR i IN 1 .. 30 LOOP
		e := (1 + i % 12) * 100;
		IF rate('350500', '2024-01-01', edition => e) <> e::yuan OR amount('rate', '{}'::jsonb, '350500', '2024-01-01', e) <> e::numeric THEN
			RAISE EXCEPTION 'edition % answers %', e, rate('350500', '2024-01-01', edition => e);
		END IF;
	END LOOP;
END $$;
SELECT pass('and by turn of a loop');
DO $$
DECLARE
	b rulebook;
BEGIN
	FOR i IN 1 .. 30 LOOP
		b := (SELECT content FROM edition WHERE name = ((1 + i % 12) * 100)::text);
		IF amount('rate', '{}'::jsonb, '350500', '2024-01-01', b) <> (1 + i % 12) * 100
			OR call_yuan('rate', '{x}', b, '350500', '2024-01-01', i) <> ((1 + i % 12) * 100)::yuan THEN
			RAISE EXCEPTION 'of rulebook %', i;
		END IF;
	END LOOP;
END $$;
SELECT pass('so with rulebooks');
SELECT is((SELECT string_agg(amount('rate', '{}'::jsonb, '350500', '2024-01-01', content)::text, ' ' ORDER BY name::int) FROM edition WHERE name ~ '^\d+$'),
	'100.00 200.00 300.00 400.00 500.00 600.00 700.00 800.00 900.00 1000.00 1100.00 1200.00', 'more rulebooks in a statement than are kept open');

SET benefit.edition = '300';
SELECT is(pg_temp.rates() || ' ' || current_edition(), '300.00 300.00 300.00 300', 'a session may pin an edition');
SELECT is(rate('350500', '2024-01-01', edition => '100')::text, '100.00', 'one that is named wins over it');
SELECT is((SELECT rate FROM rate('350500', '2024-01-01') rate)::text, '300.00', 'in FROM too');
SET benefit.edition = 'no such';
SELECT throws_ok('SELECT rate(''350500'', ''2024-01-01'')', '42704', 'edition "no such" does not exist', 'pinning one that is not there is an error when it is asked');
RESET benefit.edition;
SELECT is(pg_temp.rates(), '1200.00 1200.00 1200.00', 'unpinned');
BEGIN;
SET LOCAL benefit.edition = '200';
SELECT is(pg_temp.rates(), '200.00 200.00 200.00', 'for a transaction');
COMMIT;
SELECT is(pg_temp.rates(), '1200.00 1200.00 1200.00', 'and not beyond');

BEGIN;
UPDATE rule SET value = '1300' WHERE id = 'rate';
SELECT publish('1300') \g /dev/null
SELECT is(pg_temp.rates(), '1300.00 1300.00 1300.00', 'a transaction sees what it publishes');
SAVEPOINT before;
UPDATE rule SET value = '1400' WHERE id = 'rate';
SELECT publish('1400') \g /dev/null
SELECT is(pg_temp.rates(), '1400.00 1400.00 1400.00', 'twice');
ROLLBACK TO before;
SELECT is(pg_temp.rates(), '1300.00 1300.00 1300.00', 'back to a savepoint');
ROLLBACK;
SELECT is(pg_temp.rates(), '1200.00 1200.00 1200.00', 'and back to where it began');
-- The same name with another content must not be mistaken for the one rolled back.
UPDATE rule SET value = '1301' WHERE id = 'rate';
SELECT publish('1300') \g /dev/null
SELECT is(pg_temp.rates(), '1301.00 1301.00 1301.00', 'a name used again after a rollback has its new content');

-- What IMMUTABLE is for.

CREATE TABLE elder AS
SELECT i AS id, (ARRAY['350502', '350582', '350600']::region[])[1 + i % 3] AS region, date '1930-01-01' + i % 30000 AS birth_date,
	CASE WHEN i % 2 = 0 THEN '{dibao,functionally_disabled}' ELSE '{dibao}' END::circumstances AS circumstances
FROM generate_series(1, 60000) i;
ANALYZE elder;
SELECT create_function('care_allowance', true, 'public') \g /dev/null
SELECT is(concat_ws(' ', provolatile, proparallel), 'i s', 'by rulebook it is immutable and parallel safe') FROM pg_proc WHERE proname = 'care_allowance_by_rulebook' AND pronamespace = 'public'::regnamespace;
SELECT is(concat_ws(' ', provolatile, proparallel), 's s', 'by edition it is stable and parallel safe') FROM pg_proc WHERE proname = 'care_allowance' AND pronamespace = 'benefit'::regnamespace;
-- The rulebook becomes part of the index's definition, which holds less than a
-- page: an excerpt is called for.
CREATE FUNCTION pg_temp.part(variable text) RETURNS rulebook LANGUAGE sql STABLE AS
$$ SELECT excerpt(content, variable) FROM edition WHERE name = 'pg_benefit 1.0' $$;
PREPARE by_part AS SELECT v, region, assess(v, facts, region, day, pg_temp.part(v)) FROM
	unnest('{care_allowance,operating_subsidy,affordable_price_cap,nursing_bed_share_target,elder_care_area_required}'::text[]) v,
	unnest('{350502,330502,500152,410102,321102,110000}'::region[]) region, unnest('{2022-12-29,2025-06-30}'::date[]) day,
	unnest(ARRAY['{}', '{"age": 70, "functionally_disabled": true, "dibao": true}',
		'{"facility_kind": "rural_home_care_station", "in_subsidy_scope": true, "built": true, "operating_normally": true}',
		'{"inclusive": true, "market_price": 1000}', '{"is_new": true, "households": 2000}']::jsonb[]) facts;
PREPARE by_whole AS SELECT v, region, assess(v, facts, region, day, 'pg_benefit 1.0') FROM
	unnest('{care_allowance,operating_subsidy,affordable_price_cap,nursing_bed_share_target,elder_care_area_required}'::text[]) v,
	unnest('{350502,330502,500152,410102,321102,110000}'::region[]) region, unnest('{2022-12-29,2025-06-30}'::date[]) day,
	unnest(ARRAY['{}', '{"age": 70, "functionally_disabled": true, "dibao": true}',
		'{"facility_kind": "rural_home_care_station", "in_subsidy_scope": true, "built": true, "operating_normally": true}',
		'{"inclusive": true, "market_price": 1000}', '{"is_new": true, "households": 2000}']::jsonb[]) facts;
SELECT results_eq('by_part', 'by_whole', 'an excerpt answers as the whole book does');
SELECT throws_ok($$ SELECT pg_temp.part('care_alowance') $$, '42704');
SELECT lives_ok(format('CREATE INDEX elder_due ON elder (public.care_allowance_by_rulebook(%L::rulebook, region, ''2024-06-30'', birth_date, circumstances))', pg_temp.part('care_allowance')),
	'an index may stand on it');
SELECT throws_ok('CREATE INDEX ON elder (benefit.care_allowance(region, ''2024-06-30'', birth_date, circumstances))', '42P17', NULL, 'not on one that follows the edition');
-- Born by 30 June 1964: 12,600 of the days from 1930-01-01, twice over in 60,000 rows.
SELECT is((SELECT count(*) FROM elder WHERE region <@ region '350500' AND birth_date <= '1964-06-30' AND id % 2 = 0), due, 'as many as plain SQL counts')
FROM (SELECT count(*) AS due FROM elder WHERE care_allowance(region, '2024-06-30', birth_date, circumstances) > yuan '0') d;
SET enable_seqscan = off;
DO $$
DECLARE
	line text;
	plan text := '';
	b text := pg_temp.part('care_allowance');
BEGIN
	FOR line IN EXECUTE format('EXPLAIN (COSTS OFF) SELECT count(*) FROM elder WHERE public.care_allowance_by_rulebook(%L::rulebook, region, ''2024-06-30'', birth_date, circumstances) = yuan ''300''', b) LOOP
		plan := plan || line;
	END LOOP;
	PERFORM set_config('test.plan', substring(plan FROM 'elder_due'), false);
	EXECUTE format('SELECT count(*) FROM elder WHERE public.care_allowance_by_rulebook(%L::rulebook, region, ''2024-06-30'', birth_date, circumstances) = yuan ''300''', b) INTO line;
	PERFORM set_config('test.found', line, false);
END $$;
RESET enable_seqscan;
SELECT is(current_setting('test.plan', true), 'elder_due', 'and is used');
SELECT is(current_setting('test.found')::bigint, count(*), 'with the same rows') FROM elder WHERE region <@ region '350500' AND birth_date <= '1964-06-30' AND id % 2 = 0;
ALTER TABLE elder ADD rulebook rulebook;
SELECT lives_ok($$ALTER TABLE elder ADD due yuan GENERATED ALWAYS AS (public.care_allowance_by_rulebook(rulebook, region, '2024-06-30', birth_date, circumstances)) STORED$$, 'and a generated column');

-- Parallel workers.

CREATE FUNCTION pg_temp.roll() RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	line text;
	plan text := '';
	total text;
BEGIN
	FOR line IN EXPLAIN (COSTS OFF) SELECT sum(care_allowance(region, '2024-06-30', birth_date, circumstances)) FROM elder LOOP
		plan := plan || line;
	END LOOP;
	SELECT concat_ws(' ', sum(care_allowance(region, '2024-06-30', birth_date, circumstances)), sum(amount('care_allowance', e, region, '2024-06-30')),
		count((assess('care_allowance', to_jsonb(e) - 'circumstances', region, '2024-06-30')).status) FILTER (WHERE id < 1000))
	INTO total FROM elder e;
	RETURN total || CASE WHEN plan LIKE '%Partial Aggregate%' THEN ' by workers' ELSE ' alone' END;
END $$;
SET max_parallel_workers_per_gather = 0;
SELECT set_config('test.alone', pg_temp.roll(), false) \g /dev/null
SELECT is(current_setting('test.alone'), concat_ws(' ', due, due, 999, 'alone'), 'the roll of one process is what plain SQL sums')
FROM (SELECT sum(yuan '300') AS due FROM elder WHERE region <@ region '350500' AND birth_date <= '1964-06-30' AND id % 2 = 0) d;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET parallel_leader_participation = off;
SELECT is(pg_temp.roll(), replace(current_setting('test.alone'), 'alone', 'by workers'), 'and so is that of two workers');
SET benefit.edition = '200';
SELECT is(pg_temp.roll(), replace(current_setting('test.alone'), 'alone', 'by workers'), 'which know what the session has pinned');
SELECT is((SELECT array_agg(DISTINCT rate(region, '2024-06-30')::text) FROM elder), '{200.00}', 'as its answers show');
RESET benefit.edition;
BEGIN;
UPDATE rule SET value = '1500' WHERE id = 'rate';
SELECT publish('1500') \g /dev/null
SELECT is((SELECT array_agg(DISTINCT rate(region, '2024-06-30')::text) FROM elder), '{1500.00}', 'and what its transaction has published');
ROLLBACK;
SELECT is((SELECT array_agg(DISTINCT rate(region, '2024-06-30')::text) FROM elder), '{1301.00}', 'and no longer');

-- Out and in again, in a session that has called.

DROP TABLE elder;
DROP FUNCTION pg_temp.rates, pg_temp.roll;
DEALLOCATE rates;
DROP EXTENSION pg_benefit CASCADE;
CREATE EXTENSION pg_benefit;
SELECT is(benefit.care_allowance('350500', '2024-06-30', '1950-01-01', '{dibao,functionally_disabled}')::text, '300.00', 'the extension computes after it was dropped and made again');
SELECT set_eq($$SELECT unnest((benefit.assess('care_allowance', '{"age": 70}'::jsonb, '350500', '2024-06-30')).missing)$$, '{functionally_disabled,dibao,special_fp_family}'::text[], 'with every call');

SELECT * FROM finish();
