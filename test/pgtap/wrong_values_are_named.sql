-- A value that is not of the kind of its fact is an error that names the fact, the
-- value and the column, the same in JSON, in a row and in a typed call.
SET search_path = public, benefit;
SET client_min_messages = warning;
BEGIN;
SELECT plan(67);

INSERT INTO variable (name, kind, title_zh, title_en, aliases) VALUES
	('is_b', 'boolean', '真假', 'A boolean', '{真假项}'),
	('is_n', 'number', '数', 'A number', '{数项}'),
	('is_m', 'money', '钱', 'Money', '{钱项}'),
	('is_t', 'text', '字', 'A text', '{字项}'),
	('is_d', 'date', '日', 'A date', '{日项}'),
	('asked', 'number', '所问', 'What is asked', '{}');
INSERT INTO rule (id, variable, region, valid, condition, value) VALUES
	('asked', 'asked', '000000', '(,)', 'is_b and is_t = ''x'' and is_d = on_date and dibao', 'is_n + is_m');
SELECT publish('kinds') \g /dev/null

-- The SQLSTATE, message, detail and hint of what a call raises.
CREATE FUNCTION pg_temp.raised(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	detail text;
	hint text;
BEGIN
	EXECUTE 'SELECT ' || call;
	RETURN 'nothing';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws('|', SQLSTATE, SQLERRM, nullif(detail, ''), nullif(hint, ''));
END $$;

-- A wrong value as JSON, as an SQL value that a column of a fit type can hold, and
-- as a literal of a typed call; null where it cannot come so.
CREATE TEMP TABLE wrong (name text, alias text, json text, sql text, literal text, wanted text, shown text, hint text);
INSERT INTO wrong VALUES
	('is_b', '真假项', '"maybe"', NULL, 'maybe', 'a boolean', 'maybe', NULL),
	('is_b', '真假项', '1', NULL, NULL, 'a boolean', '1', NULL),
	('is_n', '数项', '"many"', NULL, 'many', 'a number', 'many', NULL),
	('is_n', '数项', '"NaN"', 'float8 ''NaN''', 'NaN', 'a number', 'NaN', NULL),
	('is_n', '数项', '[3]', NULL, NULL, 'a number', '[3]', NULL),
	('is_m', '钱项', '"three"', NULL, 'three', 'an amount in yuan and fen', 'three', NULL),
	('is_m', '钱项', '10.001', '10.001', '10.001', 'an amount in yuan and fen', '10.001', NULL),
	('is_m', '钱项', '"Infinity"', 'numeric ''Infinity''', NULL, 'an amount in yuan and fen', 'Infinity', NULL),
	('is_t', '字项', '5', NULL, NULL, 'a text', '5', NULL),
	('is_d', '日项', '"1964-02-30"', NULL, '1964-02-30', 'a date', '1964-02-30', NULL),
	('circumstances', 'circumstances', '["dibao", "dibbao"]', '''{dibao,dibbao}''::text[]', '{dibao,dibbao}', 'a circumstance', 'dibbao', 'Perhaps you meant "dibao".'),
	('circumstances', 'circumstances', '"{dibao,dibbao}"', '''{dibao,dibbao}''::varchar[]', 'dibao、dibbao', 'a circumstance', 'dibbao', 'Perhaps you meant "dibao".'),
	('circumstances', 'circumstances', '[7]', NULL, NULL, 'a circumstance', '7', 'The view benefit.circumstance lists the known ones.'),
	('circumstances', 'circumstances', '[null]', '''{NULL}''::text[]', NULL, 'a circumstance', 'null', 'The view benefit.circumstance lists the known ones.'),
	('circumstances', 'circumstances', '{"dibao": true}', NULL, NULL, 'a list of circumstances', '{"dibao": true}', NULL),
	('circumstances', 'circumstances', '"{dibao"', NULL, '{dibao', 'a list of circumstances', '{dibao', NULL);

CREATE FUNCTION pg_temp.told(w wrong, place text) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws('|', '22P02', format('fact "%s" has a value that is not %s: "%s"', w.name, w.wanted, w.shown), place, w.hint) $$;
SELECT is(pg_temp.raised(format('amount(''asked'', ''{"%s": %s}''::jsonb, ''350502'', ''2025-06-30'')', name, json)), pg_temp.told(w, NULL), format('JSON: %s %s', name, json)) FROM wrong w;
SELECT is(pg_temp.raised(format('assess(''asked'', ''{"%s": %s}'', ''350502'', ''2025-06-30'')', alias, json)),
	pg_temp.told(w, CASE WHEN alias <> name THEN format('It is given as "%s".', alias) END), format('JSON as text, by another name: %s %s', alias, json)) FROM wrong w;
SELECT is(pg_temp.raised(format('(SELECT amount(''asked'', f, ''350502'', ''2025-06-30'') FROM (SELECT %s AS %I) f)', sql, given)), pg_temp.told(w, format('It stands in column "%s".', given)), format('row: %s %s', given, sql))
FROM wrong w CROSS JOIN LATERAL (SELECT name UNION SELECT alias) n (given) WHERE sql IS NOT NULL;
SELECT is(pg_temp.raised(format('call_numeric(''asked'', ''{%s}'', NULL, ''350502'', ''2025-06-30'', %L)', given, literal)),
	pg_temp.told(w, CASE WHEN given <> name THEN format('It is given as "%s".', given) END), format('call: %s %s', given, literal))
FROM wrong w CROSS JOIN LATERAL (SELECT name UNION SELECT alias) n (given) WHERE literal IS NOT NULL;
SELECT is(pg_temp.raised($$(SELECT count(*) FROM entitlements('{"is_n": "many"}', '350502', '2025-06-30'))$$), '22P02|fact "is_n" has a value that is not a number: "many"', 'a report');
SELECT is(pg_temp.raised(format('amount(''asked'', ''{"is_n": "%s"}'', ''350502'', ''2025-06-30'')', repeat('many ', 100))),
	format('22P02|fact "is_n" has a value that is not a number: "%s..."', repeat('many ', 40)), 'of a long value the beginning is shown');
SELECT is(pg_temp.raised($$evaluate('x > 1', '{"x": [1]}')$$), '22P02|fact "x" has a value that is not a number, boolean or string: "[1]"', 'an expression alone');

-- Where no value of the type can be the fact, the type is refused, once.
SELECT is(pg_temp.raised(call), format('42804|fact "%s" cannot be of type %s|It is %s.|%s', name, type, wanted, hint), call) FROM (VALUES
	('(SELECT amount(''asked'', f, ''350502'', ''2025-06-30'') FROM (SELECT 1 AS "真假项") f)', 'is_b', 'integer', 'a boolean. It stands in column "真假项"', 'Cast it, or give the column another name if it means something else.'),
	('(SELECT amount(''asked'', f, ''350502'', ''2025-06-30'') FROM (SELECT timestamp ''2025-01-01'' AS "日项") f)', 'is_d', 'timestamp without time zone', 'a date. It stands in column "日项"', 'Cast it: "日项"::date.'),
	('call_numeric(''asked'', ''{is_n}'', NULL, ''350502'', ''2025-06-30'', text ''3'')', 'is_n', 'text', 'a number', 'Cast it, or give the column another name if it means something else.'),
	('call_numeric(''asked'', ''{数项}'', NULL, ''350502'', ''2025-06-30'', text ''3'')', 'is_n', 'text', 'a number. It is given as "数项"', 'Cast it, or give the column another name if it means something else.')) v (call, name, type, wanted, hint);

-- So it is of a number that is too long.
SELECT is(pg_temp.raised(call), '22003|fact "is_n" has too many digits|A number may have 1000 digits before the point and as many after it.' || place, call) FROM (VALUES
	('amount(''asked'', ''{"is_n": 1e1200}'', ''350502'', ''2025-06-30'')', ''),
	('amount(''asked'', ''{"数项": 1e1200}'', ''350502'', ''2025-06-30'')', ' It is given as "数项".'),
	('(SELECT amount(''asked'', f, ''350502'', ''2025-06-30'') FROM (SELECT 1e1200 AS is_n) f)', ' It stands in column "is_n".'),
	('call_numeric(''asked'', ''{is_n}'', NULL, ''350502'', ''2025-06-30'', 1e1200)', '')) v (call, place);

SELECT * FROM finish();
ROLLBACK;
