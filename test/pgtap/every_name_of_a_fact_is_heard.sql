-- A fact may be given under each of its names: all of them are heard, in JSON, in
-- a row and in a typed call. They are believed where they agree, else named.
SET search_path = public, benefit;
SET client_min_messages = warning;
BEGIN;
SELECT plan(39);

INSERT INTO variable (name, kind, title_zh, title_en, aliases, default_value) VALUES
	('fee_y', 'money', '费', 'Fee', '{费甲,费乙,费丙}', NULL),
	('size_y', 'number', '数', 'Size', ARRAY['数甲', '数乙'] || ARRAY(SELECT '数' || i FROM generate_series(1, 300) i), NULL),
	('both_y', 'number', '两项', 'Both', '{}', NULL);
INSERT INTO rule (id, variable, region, valid, value) VALUES ('both_y', 'both_y', '000000', '(,)', 'fee_y * 1000 + size_y');
SELECT publish('heard') \g /dev/null

-- status value; missing; invalid
CREATE FUNCTION pg_temp.told(o outcome) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.status, trim_scale((o.value #>> '{}')::numeric), 'missing ' || nullif(array_to_string(o.missing, ','), ''), 'invalid ' || nullif(array_to_string(o.invalid, ','), '')) $$;
CREATE TEMP TABLE given (facts jsonb, expected text);
INSERT INTO given VALUES
	('{"fee_y": 7, "size_y": 1}', 'decided 7001'),
	('{"fee_y": 7, "费甲": 7.00, "费乙": "7", "费丙": 7.0, "size_y": 1}', 'decided 7001'),
	('{"费甲": 7, "费乙": 7, "费丙": 7, "size_y": 1}', 'decided 7001'),
	('{"fee_y": 7, "费甲": 7, "费乙": 8, "size_y": 1}', 'undetermined missing fee_y invalid fee_y'),
	('{"fee_y": 7, "费甲": 8, "费乙": 7, "size_y": 1}', 'undetermined missing fee_y invalid fee_y'),
	('{"fee_y": 8, "费甲": 7, "费乙": 7, "size_y": 1}', 'undetermined missing fee_y invalid fee_y'),
	('{"fee_y": 7, "费甲": 7, "费乙": 7, "费丙": 8, "size_y": 1}', 'undetermined missing fee_y invalid fee_y'),
	('{"fee_y": null, "费甲": 7, "费乙": null, "size_y": 1, "数甲": null}', 'decided 7001'),
	('{"fee_y": 7, "费甲": 8, "size_y": 1, "数乙": 2}', 'undetermined missing fee_y,size_y invalid fee_y,size_y'),
	('{"费丙": 7, "数甲": 1, "数乙": 1}', 'decided 7001');
SELECT is(pg_temp.told(assess('both_y', facts, '350502', '2024-01-01')), expected, 'JSON: ' || facts::text) FROM given;

-- A row of the same facts, in the types in which a table would have them.
CREATE FUNCTION pg_temp.answer(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	answer text;
BEGIN
	EXECUTE 'SELECT ' || call INTO answer;
	RETURN answer;
END $$;
SELECT is(pg_temp.answer(format('pg_temp.told(assess(''both_y'', f, ''350502'', ''2024-01-01'')) FROM (SELECT %s) f',
		(SELECT string_agg(format('%s::%s AS %I', coalesce(value, 'NULL'), CASE WHEN key ~ '[甲丙]' THEN 'numeric' WHEN key LIKE '费%' OR key = 'fee_y' THEN 'yuan' ELSE 'int' END, key), ', ')
			FROM (SELECT key, quote_literal(value) AS value FROM jsonb_each_text(facts)) e))), expected, 'row: ' || facts::text) FROM given;
SELECT is(pg_temp.answer(format('call_numeric(''both_y'', %L, NULL, ''350502'', ''2024-01-01'', %s)::numeric::int', (SELECT array_agg(key ORDER BY key) FROM jsonb_object_keys(facts) key),
		(SELECT string_agg(coalesce(quote_literal(value), 'NULL'), ', ' ORDER BY key) FROM jsonb_each_text(facts)))), substring(expected, 'decided (.*)'), 'call: ' || facts::text) FROM given;

-- Rows of one query that repeat this fact, that one, both or none, and another edition among them.
SELECT is((SELECT array_agg(coalesce(pg_temp.told(assess('both_y', facts, '350502', '2024-01-01')), '-') ORDER BY i)
		FROM (SELECT i, CASE i % 4 WHEN 0 THEN '{"fee_y": 7, "size_y": 1}' WHEN 1 THEN '{"fee_y": 7, "费甲": 8, "size_y": 1}'
			WHEN 2 THEN '{"fee_y": 7, "size_y": 1, "数甲": 1}' ELSE '{"fee_y": 7, "费乙": 7, "size_y": 1, "数乙": 2}' END::jsonb AS facts FROM generate_series(0, 7) i) f),
	ARRAY['decided 7001', 'undetermined missing fee_y invalid fee_y', 'decided 7001', 'undetermined missing size_y invalid size_y',
		'decided 7001', 'undetermined missing fee_y invalid fee_y', 'decided 7001', 'undetermined missing size_y invalid size_y'], 'rows that repeat now this, now that');
SELECT is((SELECT array_agg(concat_ws(' ', o.status, o.value) ORDER BY i) FROM generate_series(1, 4) i,
		assess(CASE WHEN i % 2 = 0 THEN 'both_y' ELSE 'age' END, CASE WHEN i % 2 = 0 THEN '{"fee_y": 7, "费甲": 7, "size_y": 1}' ELSE '{"age": 7, "年龄": 7}' END::jsonb,
			'350502', '2024-01-01', CASE WHEN i % 2 = 0 THEN 'heard' ELSE 'pg_benefit 1.0' END) o),
	'{"decided 7","decided 7001.00","decided 7","decided 7001.00"}', 'editions that take turns');

-- As many names as there are.
CREATE TEMP TABLE many AS SELECT jsonb_object_agg('数' || i, 5) || '{"fee_y": 1}' AS facts FROM generate_series(1, 300) i;
SELECT is((SELECT pg_temp.told(assess('both_y', facts, '350502', '2024-01-01')) FROM many), 'decided 1005', 'three hundred names that agree');
SELECT is((SELECT count(*) FROM many, generate_series(1, 300, 23) i WHERE pg_temp.told(assess('both_y', jsonb_set(facts, ARRAY['数' || i], '6'), '350502', '2024-01-01')) = 'undetermined missing size_y invalid size_y'),
	14::bigint, 'and one that does not, wherever it stands');

-- A circumstance has names and terms too; true is what any of them says.
SELECT is(pg_temp.told(assess('both_y', '{}', '350502', '2024-01-01')), 'undetermined missing fee_y,size_y', 'nothing given, nothing invalid');
SELECT is(holds('dibao', facts::jsonb, '350502', '2024-01-01'), expected, facts) FROM (VALUES
	('{"dibao": true, "低保": true}', true), ('{"dibao": false, "低保": false}', false), ('{"dibao": null, "低保": true}', true), ('{"dibao": true, "低保": false}', true)) v (facts, expected);

SELECT * FROM finish();
ROLLBACK;
