-- The tables and the text of a rulebook take the same variables, rules, clauses
-- and policies, and whatever they take can be published, read, made a function
-- of and called.
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();

-- What the tables say, and what a rulebook says.

-- NULL if the statement succeeds, which is undone, else the SQLSTATE.
CREATE FUNCTION pg_temp.refusal(statement text, VARIADIC arguments text[]) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE statement USING arguments;
	RAISE EXCEPTION SQLSTATE 'TAKEN';
EXCEPTION
	WHEN SQLSTATE 'TAKEN' THEN
		RETURN NULL;
	WHEN OTHERS THEN
		RETURN SQLSTATE;
END $$;

CREATE FUNCTION pg_temp.variable_refusal(fields jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT pg_temp.refusal('INSERT INTO benefit.variable
			(name, kind, title_zh, title_en, aliases, hit_policy, default_value, scale, rounding, direction, measure)
		SELECT name, kind, title_zh, title_en, coalesce(aliases, ''{}''), coalesce(hit_policy, ''unique''), default_value,
			scale, coalesce(rounding, ''half_up''), direction, measure
		FROM jsonb_populate_record(NULL::benefit.variable, $1[1]::jsonb)',
		('{"name": "tried", "kind": "number", "title_zh": "x", "title_en": "x"}' || fields)::text)
$$;
CREATE FUNCTION pg_temp.content(variables jsonb, rules jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('format', 1, 'variables', variables, 'rules', rules)
$$;
CREATE FUNCTION pg_temp.variable_finding(fields jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT min(f.code)
	FROM (SELECT '{"name": "tried", "kind": "number", "title_zh": "x", "title_en": "x"}' || fields) v (v),
		benefit.findings(pg_temp.content('{"other": {"kind": "number"}}' || jsonb_build_object(v ->> 'name',
			v - 'name' - 'default_value'
				|| CASE WHEN v ? 'default_value' THEN jsonb_build_object('default', v -> 'default_value') ELSE '{}' END))) f
$$;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('other', 'number', 'x', 'x');

-- Names and aliases.

CREATE TEMP TABLE word AS
SELECT DISTINCT w AS word
FROM (
	SELECT word FROM pg_get_keywords()
	UNION ALL
	-- keywords of other versions
	SELECT unnest('{json,json_array,json_arrayagg,json_exists,json_object,json_objectagg,json_query,json_scalar,json_serialize,json_table,json_value,merge_action,system_user,graph_table}'::text[])
	UNION ALL
	SELECT unnest('{abs,sign,floor,ceil,ceiling,round,trunc,mod,years_between,months_between,days_between,step_scale,marginal_scale,date,now,plain,a1,_,__a,a_b}'::text[])
	UNION ALL
	SELECT unnest(ARRAY['', ' ', 'a b', ' a', 'a ', E'a\tb', E'a\nb', E'a\n', E'\x01', E'a\x7f', 'a"b', '"', '""', 'a''b', '''', E'\\', E'a\\b', E'a\\',
		'{a}', 'a,b', '1a', '1', 'A', 'Plain', 'NULL', 'a-b', 'a.b', 'a$b', '$1', 'a/*b', '--', ';', '%s', '%', 'a(b)', '?', '@', 'U&"a"', 'é', 'é', '😀',
		'甲', '甲 乙', '年龄甲', '且', '或', '非', '且慢', '并且', '或者', '或许', '非农甲', 'ａｇｅ', '１', '价格（元）', '≥', '×', '“甲”', '，', '。',
		'circumstances', 'edition', 'on_date', 'region', 'rulebook', 'circumstance', 'dibao', '低保', '低保户', 'Dibao',
		repeat('a', 63), repeat('a', 64), repeat('甲', 21), repeat('甲', 22), repeat('"', 63), repeat('x', 100000),
		E'\u0080', E'\u009f', E'a\u00a0b', E'\u00ad', E'a\u200b', E'\u202ea', E'\u2028', E'\u2060a', E'\ufeffa', E'\u3000a', E'a\u3000b'])
) w (w)
WHERE NOT EXISTS (SELECT FROM benefit.variable v WHERE v.name = w OR w = ANY (v.aliases));

CREATE TEMP TABLE judged AS
SELECT word,
	pg_temp.variable_refusal(jsonb_build_object('name', word)) AS name_refusal,
	pg_temp.variable_finding(jsonb_build_object('name', word)) AS name_finding,
	pg_temp.variable_refusal(jsonb_build_object('aliases', ARRAY[word])) AS alias_refusal,
	pg_temp.variable_finding(jsonb_build_object('aliases', ARRAY[word])) AS alias_finding
FROM word;
SELECT is_empty($$SELECT left(word, 70), name_refusal, name_finding FROM judged WHERE name_refusal IS DISTINCT FROM name_finding$$,
	'table and rulebook take the same names, and refuse the others for the same reason');
SELECT is_empty($$SELECT left(word, 70), alias_refusal, alias_finding FROM judged WHERE alias_refusal IS DISTINCT FROM alias_finding$$,
	'and the same aliases');

-- A name is a word that quote_identifier() leaves as it is on every version.
SELECT set_eq(
	$$SELECT word FROM judged WHERE name_refusal IS NULL$$,
	$$SELECT word FROM word
		WHERE word ~ '^[a-z_][a-z0-9_]*$' AND octet_length(word) <= 63 AND quote_ident(word) = word
			AND word <> ALL ('{circumstances,edition,on_date,region,rulebook,dibao,json,json_array,json_arrayagg,json_exists,json_object,json_objectagg,json_query,json_scalar,json_serialize,json_table,json_value,merge_action,system_user,graph_table}')$$,
	'a name is a lower-case word that SQL reads as a name');
SELECT set_eq(
	$$SELECT word FROM judged WHERE alias_refusal IS NOT NULL$$,
	$$SELECT unnest(ARRAY['', ' ', ' a', 'a ', E'a\tb', E'a\nb', E'a\n', E'\x01', E'a\x7f', '且', '或', '非', '并且', '或者',
		'circumstances', 'edition', 'on_date', 'region', 'rulebook', 'dibao', '低保', '低保户',
		repeat('a', 64), repeat('甲', 22), repeat('x', 100000),
		E'\u0080', E'\u009f', E'a\u00a0b', E'\u00ad', E'a\u200b', E'\u202ea', E'\u2028', E'\u2060a', E'\ufeffa', E'\u3000a'])$$,
	'an alias is any text that can be seen and is no other name');
SELECT is(pg_temp.variable_refusal('{"aliases": [["a", "b"], ["c", "d"]]}'), '2202E', 'aliases are one list');
SELECT is(pg_temp.variable_finding('{"aliases": [["a", "b"]]}'), '42804', 'in a rulebook too');
SELECT results_eq(
	$$SELECT pg_temp.variable_refusal(v), pg_temp.variable_finding(v)
		FROM unnest('{"{\"aliases\": [\"甲\", \"乙\", \"甲\"]}","{\"aliases\": [\"tried\"]}"}'::jsonb[]) v$$,
	$$VALUES ('23505', '23505'), ('23505', '23505')$$,
	'none is said twice');

-- No two variables share a name, whichever of their names it is.
UPDATE benefit.variable SET aliases = '{另}' WHERE name = 'other';
CREATE FUNCTION pg_temp.shared(fields jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT f.code || ' ' || f.item || ' ' || f.id || ': ' || f.message
	FROM benefit.findings(pg_temp.content('{"other": {"kind": "number", "aliases": ["另"]}}' || fields)) f
$$;
SELECT is(pg_temp.variable_refusal(f), '23505', format('a table with %s', f))
FROM (VALUES ('{"name": "other"}'::jsonb), ('{"aliases": ["other"]}'), ('{"aliases": ["另"]}'), ('{"aliases": ["甲", "另"]}')) v (f);
SELECT is(pg_temp.shared('{"tried": {"kind": "number", "aliases": ["other"]}}'), '23505 variable tried: variables "tried" and "other" cannot share the name "other"',
	'a rulebook refuses an alias that is the name of another');
SELECT is(pg_temp.shared('{"tried": {"kind": "number", "aliases": ["甲", "另"]}}'), '23505 variable tried: variables "tried" and "other" cannot share the name "另"',
	'and one that is an alias of another');
SELECT is(pg_temp.shared('{"另": {"kind": "number"}}') IS NOT NULL, true, 'and a name that is one');
SELECT is(pg_temp.shared('{"tried": {"kind": "number", "aliases": ["甲", "乙"]}}'), NULL, 'and no other');

-- What was taken works.

CREATE SCHEMA made;
CREATE TEMP TABLE taken AS
SELECT word, row_number() OVER (ORDER BY word)::int AS n, name_refusal IS NULL AS is_name, alias_refusal IS NULL AS is_alias
FROM judged;

-- Each name as a fact that a rule asks for, and as a variable that a rule computes;
-- each alias as another name of a fact.
INSERT INTO benefit.variable (name, kind, title_zh, title_en)
SELECT word, 'boolean', 'x', 'x' FROM taken WHERE is_name;
INSERT INTO benefit.variable (name, kind, title_zh, title_en)
SELECT 'asks_for_' || n, 'number', 'x', 'x' FROM taken WHERE is_name;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
SELECT 'asks_for_' || n, 'asks_for_' || n, '000000', '(,)', (word || ' and not ' || word || ' is null and ' || word || ' = ' || word)::benefit.expression, '1'
FROM taken WHERE is_name;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
SELECT 'aliased_' || n, 'boolean', 'x', 'x', ARRAY[word] FROM taken WHERE is_alias AND NOT is_name;
INSERT INTO benefit.variable (name, kind, title_zh, title_en)
SELECT 'asks_by_alias_' || n, 'number', 'x', 'x' FROM taken WHERE is_alias AND NOT is_name;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
SELECT 'asks_by_alias_' || n, 'asks_by_alias_' || n, '000000', '(,)', ('"' || replace(word, '"', '""') || '"')::benefit.expression, '1'
FROM taken WHERE is_alias AND NOT is_name;
SELECT is_empty($$SELECT * FROM benefit.check_rules() LIMIT 5$$, 'whatever the tables took may be published');
SELECT benefit.publish('facts') \g /dev/null

-- The one value that a query gives, or its error.
CREATE FUNCTION pg_temp.called(query text, VARIADIC arguments text[] DEFAULT '{}') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE query INTO result USING arguments;
	RETURN result;
EXCEPTION
	WHEN OTHERS THEN
		RETURN SQLERRM;
END $$;
SELECT is_empty(
	$$SELECT word, c FROM taken,
		pg_temp.called(format('SELECT benefit.create_function(%L, schema => ''made'')', 'asks_for_' || n)) f,
		pg_temp.called(format('SELECT made.%I(region => ''110000'', on_date => ''2024-01-01'', %I => true)', 'asks_for_' || n, word), f) c
	WHERE is_name AND c IS DISTINCT FROM '1'$$,
	'a name is the name of a parameter');
SELECT is_empty(
	$$SELECT word, c FROM taken,
		pg_temp.called('SELECT benefit.amount($1[1], jsonb_build_object($1[2], true), ''110000'', ''2024-01-01'')', 'asks_by_alias_' || n, word) c
	WHERE is_alias AND NOT is_name AND c IS DISTINCT FROM '1'$$,
	'an alias is the name of a fact, and an expression can name it');

INSERT INTO benefit.rule (id, variable, region, valid, value)
SELECT 'computes_' || n, word, '000000', '(,)', 'true' FROM taken WHERE is_name;
SELECT benefit.publish('computed') \g /dev/null
-- What is called as functions of PostgreSQL are makes none.
SELECT is_empty(
	$$SELECT word, c FROM taken,
		pg_temp.called(format('SELECT benefit.create_function(%L, schema => ''made'')', word)) f,
		pg_temp.called(format('SELECT made.%I(region => ''110000'', on_date => ''2024-01-01'')', word), f) c
	WHERE is_name AND word NOT IN (SELECT proname FROM pg_proc WHERE pronamespace = 'pg_catalog'::regnamespace)
		AND c IS DISTINCT FROM 'true'$$,
	'a name is the name of a function');

-- Ids.

CREATE TEMP TABLE id_judged AS
SELECT word,
	pg_temp.refusal('INSERT INTO benefit.policy (id, title_zh, title_en, region) VALUES ($1[1], ''x'', ''x'', ''000000'')', word) IS NULL AS policy,
	pg_temp.refusal('INSERT INTO benefit.clause (id, policy, summary_zh, summary_en) VALUES ($1[1], ''QZ'', ''x'', ''x'')', word) IS NULL AS clause,
	pg_temp.refusal('INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ($1[1], ''other'', ''000000'', ''(,)'', ''1'')', word) IS NULL AS rule,
	NOT EXISTS (SELECT FROM benefit.findings(jsonb_build_object('format', 1, 'policies', jsonb_build_object(word, '{"region": "000000"}'::jsonb)))) AS policy_found,
	NOT EXISTS (SELECT FROM benefit.findings(jsonb_build_object('format', 1, 'clauses', jsonb_build_object(word, '{}'::jsonb)))) AS clause_found,
	NOT EXISTS (SELECT FROM benefit.findings(pg_temp.content('{"other": {"kind": "number"}}',
		jsonb_build_object(word, '{"variable": "other", "region": "000000", "value": "1"}'::jsonb)))) AS rule_found
FROM word;
SELECT is_empty($$SELECT left(j.word, 70), j FROM id_judged j WHERE (policy, clause, rule) IS DISTINCT FROM (policy_found, clause_found, rule_found)$$,
	'table and rulebook take the same ids');
SELECT set_eq(
	$$SELECT word FROM id_judged WHERE NOT policy OR NOT clause OR NOT rule$$,
	$$SELECT word FROM word WHERE word ~ '[[:space:][:cntrl:]]' OR octet_length(word) NOT BETWEEN 1 AND 63
		OR word ~ '[\u0080-\u00a0\u00ad\u200b\u2028\u202e\u2060\u3000\ufeff]'$$,
	'an id is a word of 1 to 63 bytes that can be seen');

-- Variables.

CREATE TEMP TABLE trial (fields jsonb);
INSERT INTO trial
SELECT jsonb_strip_nulls(jsonb_build_object('kind', k, 'hit_policy', h, 'scale', s))
FROM unnest('{boolean,number,money,text,date,int,"",Number}'::text[]) k,
	unnest('{unique,first,any,min,max,sum,count,last,""}'::text[]) h,
	unnest('{null,-1,0,2,3,20,21,32767}'::int[]) s;
INSERT INTO trial
SELECT jsonb_strip_nulls(jsonb_build_object('kind', k, 'direction', d, 'measure', m, 'rounding', r))
FROM unnest('{boolean,number,money,text,date}'::text[]) k, unnest('{null,at_least,at_most,above,below,"",equal}'::text[]) d,
	unnest('{null,other,tried,no_such}'::text[]) m, unnest('{half_up,half_even,up,down,nearest,""}'::text[]) r;
INSERT INTO trial
SELECT jsonb_build_object('kind', k, 'default_value', d)
FROM unnest('{boolean,number,money,text,date}'::text[]) k,
	unnest(ARRAY['', ' ', '0', '1', '1.50', ' 1.5 ', '-0.01', '1.001', '1e3', '1e1000', '0x10', '1_000', 'NaN', 'Infinity', '20,000', '2万', '2万元', '1.234567万', '¥300',
		'92233720368547758.07', '92233720368547758.08', 'true', 't', 'yes', 'on', 'maybe', '2024-02-29', ' 2024-02-29', '2023-02-29', '0001-01-01', '0000-01-01', '9999-12-31',
		'10000-01-01', '2024-1-1', '01/02/2024', 'today', 'infinity', '甲', E'a\nb', repeat('x', 16384), repeat('x', 16385)]) d;
INSERT INTO trial VALUES ('{"aliases": ["甲"], "direction": "at_most", "measure": "甲"}');
INSERT INTO trial
SELECT jsonb_build_object(t, '') FROM unnest('{title_zh,title_en}'::text[]) t;
SELECT is_empty($$
	SELECT left(fields::text, 200), r, f
	FROM (SELECT fields, pg_temp.variable_refusal(fields) AS r, pg_temp.variable_finding(fields) AS f FROM trial OFFSET 0) t
	WHERE (r IS NULL) <> (f IS NULL) LIMIT 10$$, 'table and rulebook take the same variables');
SELECT is(
	(SELECT count(*) FROM trial WHERE pg_temp.variable_refusal(fields) IS NULL)::int BETWEEN 100 AND (SELECT count(*) - 100 FROM trial), true,
	'not all of them, and not none');

-- A default means in both what it means in one of them.
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value)
SELECT 'defaults_' || n, fields ->> 'kind', 'x', 'x', fields ->> 'default_value'
FROM (SELECT fields, row_number() OVER () AS n FROM trial WHERE fields ? 'default_value') t
WHERE pg_temp.variable_refusal(fields) IS NULL;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
SELECT name, name, '000000', '(,)', 'false',
	CASE kind WHEN 'boolean' THEN 'true' WHEN 'text' THEN '''x''' WHEN 'date' THEN '''2024-01-01''' ELSE '1' END::benefit.expression
FROM benefit.variable WHERE starts_with(name, 'defaults_');
SELECT benefit.publish('defaults') \g /dev/null
SELECT is_empty(
	$$SELECT fields, v.default_value, a.value, b.value
	FROM (SELECT fields, row_number() OVER () AS n FROM trial WHERE fields ? 'default_value') t
	JOIN benefit.variable v ON v.name = 'defaults_' || n,
		benefit.assess(v.name, '{}'::jsonb, '110000', '2024-01-01') a,
		benefit.assess('v', '{}'::jsonb, '110000', '2024-01-01', benefit.rulebook(pg_temp.content(
			jsonb_build_object('v', jsonb_build_object('kind', fields -> 'kind', 'default', fields -> 'default_value')),
			jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'condition', 'false', 'value',
				CASE fields ->> 'kind' WHEN 'boolean' THEN 'true' WHEN 'text' THEN '''x''' WHEN 'date' THEN '''2024-01-01''' ELSE '1' END))))) b
	WHERE a.value::text IS DISTINCT FROM b.value::text OR a.status <> 'default' OR b.status <> 'default'$$,
	'and the same defaults, to the same values');
SELECT results_eq(
	$$SELECT DISTINCT fields ->> 'default_value', v.default_value COLLATE "default"
	FROM (SELECT fields, row_number() OVER () AS n FROM trial WHERE fields ? 'default_value') t
	JOIN benefit.variable v ON v.name = 'defaults_' || n
	WHERE v.default_value <> fields ->> 'default_value' AND v.kind IN ('number', 'money')
	ORDER BY 1, 2$$,
	$$VALUES (' 1.5 ', '1.5'), (' 1.5 ', '1.50'), ('0', '0.00'), ('1', '1.00'), ('1.234567万', '12345.67'), ('1e3', '1000'),
		('20,000', '20000.00'), ('2万', '20000.00'), ('2万元', '20000.00'), ('¥300', '300.00') ORDER BY 1, 2$$,
	'a table keeps a default as its kind writes it');

-- While a dump is restored a row is let through as it is, but for its default; what is wrong with it is told later.
SAVEPOINT restoring;
SET LOCAL row_security = off;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value, hit_policy) VALUES
	('restored', 'money', 'x', 'x', '2万元', 'unique'), ('Restored', 'number', 'x', 'x', '1e3', 'unique'), ('restored_count', 'money', 'x', 'x', 'x', 'count');
SELECT results_eq(
	$$SELECT name COLLATE "default", default_value FROM benefit.variable WHERE name IN ('restored', 'Restored', 'restored_count') ORDER BY default_value$$,
	$$VALUES ('Restored', '1000'), ('restored', '20000.00'), ('restored_count', 'x')$$, 'a default is kept as its kind writes it in a restore too');
SELECT results_eq('SELECT id, field, code FROM benefit.check_rules() ORDER BY code DESC',
	$$VALUES ('Restored', NULL, '42602'), ('restored_count', 'default', '22P02'), ('restored_count', 'hit_policy', '22023')$$, 'check_rules() asks what the table did not');
ROLLBACK TO restoring;

-- Rules.

CREATE TEMP TABLE rule_trial (fields jsonb);
INSERT INTO rule_trial
SELECT jsonb_strip_nulls(jsonb_build_object('value', v, 'condition', c, 'replaces', r, 'baseline', b))
FROM unnest('{null,1,"",null + 1}'::text[]) v, unnest('{null,true,"",1}'::text[]) c, unnest('{null,tried,first,no_such}'::text[]) r,
	unnest('{null,1,NaN,Infinity,-Infinity,-1.5,1e3,1e999,1e1000,1e-1000,1e-1001}'::text[]) b;
INSERT INTO rule_trial
SELECT jsonb_strip_nulls(jsonb_build_object('value', '1', 'from', f, 'before', b))
FROM unnest('{null,2024-01-01,2023-02-29,0001-01-01,0000-01-01,9999-12-30,9999-12-31,10000-01-01,infinity,-infinity}'::text[]) f,
	unnest('{null,2024-01-01,2024-01-02,0001-01-01,0001-01-02,9999-12-30,9999-12-31,10000-01-02,infinity,-infinity}'::text[]) b;
INSERT INTO rule_trial
SELECT jsonb_strip_nulls(jsonb_build_object('value', v, 'replaces', r, 'overrides', o))
FROM unnest('{null,1}'::text[]) v, unnest('{null,first}'::text[]) r, unnest('{null,tried,first,no_such,elsewhere,""}'::text[]) o;
INSERT INTO rule_trial
SELECT jsonb_build_object('value', '1', 'region', r) FROM unnest('{000000,110000,110001,350502001003,350502001,35,"",x,350502000003}'::text[]) r;
INSERT INTO rule_trial
SELECT jsonb_build_object('value', '1', 'variable', v) FROM unnest('{other,dibao,"",no_such,another_one}'::text[]) v;

INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('another_one', 'number', 'x', 'x');
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('first', 'other', '990000', '(,)', '1'), ('elsewhere', 'another_one', '990000', '(,)', '1');
SELECT is_empty($$
	SELECT fields, r, f
	FROM (
		SELECT fields,
			pg_temp.refusal('INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces, overrides, baseline)
				SELECT ''tried'', r ->> ''variable'', (r ->> ''region'')::benefit.region, daterange((r ->> ''from'')::date, (r ->> ''before'')::date),
					(r ->> ''condition'')::benefit.expression, (r ->> ''value'')::benefit.expression, r ->> ''replaces'', r ->> ''overrides'', (r ->> ''baseline'')::numeric
				FROM (SELECT $1[1]::jsonb) r (r)', ('{"variable": "other", "region": "000000"}' || fields)::text) AS r,
			(SELECT min(code) FROM benefit.findings(pg_temp.content('{"other": {"kind": "number", "hit_policy": "max"}, "another_one": {"kind": "number", "hit_policy": "max"}}', jsonb_build_object(
				'first', '{"variable": "other", "region": "990000", "value": "1"}'::jsonb,
				'elsewhere', '{"variable": "another_one", "region": "990000", "value": "1"}'::jsonb,
				'tried', '{"variable": "other", "region": "000000"}'::jsonb || fields)))) AS f
		FROM rule_trial OFFSET 0) t
	WHERE (r IS NULL) <> (f IS NULL) LIMIT 10$$, 'table and rulebook take the same rules');

-- Policies and clauses.

SELECT is_empty($$
	SELECT fields, r, f
	FROM (
		SELECT fields,
			pg_temp.refusal('INSERT INTO benefit.policy (id, number, title_zh, title_en, issuer_zh, region, issued)
				SELECT ''tried'', number, title_zh, title_en, issuer_zh, region, issued FROM jsonb_populate_record(NULL::benefit.policy, $1[1]::jsonb)',
				('{"title_zh": "x", "title_en": "x", "region": "000000"}' || fields)::text) AS r,
			(SELECT min(code) FROM benefit.findings(jsonb_build_object('format', 1, 'policies', jsonb_build_object('tried',
				'{"title_zh": "x", "title_en": "x", "region": "000000"}' || fields)))) AS f
		FROM unnest(ARRAY['{}', '{"number": ""}', '{"number": "x"}', '{"title_zh": ""}', '{"title_en": ""}', '{"issuer_zh": ""}', '{"region": null}', '{"region": "1"}',
			'{"issued": "2024-02-29"}', '{"issued": "2023-02-29"}', '{"issued": "0001-01-01"}', '{"issued": "9999-12-31"}', '{"issued": "10000-01-01"}', '{"issued": "infinity"}', '{"issued": "0001-01-01 BC"}']::jsonb[]) fields
		OFFSET 0) t
	WHERE (r IS NULL) <> (f IS NULL)$$, 'table and rulebook take the same policies');
SELECT is_empty($$
	SELECT fields, r, f
	FROM (
		SELECT fields,
			pg_temp.refusal('INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable)
				SELECT ''tried'', policy, section, summary_zh, summary_en, variable FROM jsonb_populate_record(NULL::benefit.clause, $1[1]::jsonb)',
				('{"policy": "QZ", "summary_zh": "x", "summary_en": "x"}' || fields)::text) AS r,
			(SELECT min(code) FROM benefit.findings('{"format": 1, "policies": {"QZ": {"region": "000000"}}, "variables": {"other": {"kind": "number"}}}'
				|| jsonb_build_object('clauses', jsonb_build_object('tried', '{"policy": "QZ", "summary_zh": "x", "summary_en": "x"}' || fields)))) AS f
		FROM unnest(ARRAY['{}', '{"policy": "no_such"}', '{"section": ""}', '{"summary_zh": ""}', '{"summary_en": ""}', '{"variable": "other"}', '{"variable": "dibao"}', '{"variable": "no_such"}', '{"variable": ""}']::jsonb[]) fields
		OFFSET 0) t
	WHERE (r IS NULL) <> (f IS NULL)$$, 'table and rulebook take the same clauses');

SELECT * FROM finish();
ROLLBACK;
