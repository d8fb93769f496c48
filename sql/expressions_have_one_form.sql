-- An expression is written in one form, and refused where it is none that a rule may say.
SET search_path = benefit, public;

-- What is on the list, in canonical form.
SELECT source, source::expression AS canonical
FROM (VALUES
	-- literals
	('1'), ('1.50'), ('.5'), ('5.'), ('1e3'), ('1.5E-3'), ('12345678901234567890.00'), ('-1'), ('- 2147483648'), ('-0.0'), ('-(-5)'),
	('TRUE'), ('False'), ('NULL'), ('''a text'''), ('''it''''s'''), ('$$dollars$$'), ('E''tab\tand \\'''), ('''\n'''), ('U&''\5E74'''), ('''年'''),
	('date ''2024-02-29'''), ('''2024-02-29''::date'), ('CAST(''2024-02-29'' AS date)'), ('"date" ''0001-01-01'''), ('date ''9999-12-31'''),
	-- names
	('age'), ('AGE'), ('"AGE"'), ('"a b"'), ('"a""b"'), ('年龄'), ('"年龄"'), ('_1'), ('a$1'), ('"1a"'), ('on_date'), ('"on_date"'), ('ON_DATE'), ('region'), ('"Region"'),
	('"select"'), ('"user"'), ('"between"'), ('"left"'), ('name'), ('value'), ('date'), ('"json"'), ('"system_user"'), ('"merge_action"'), ('level'), ('"current_date"'),
	-- arithmetic
	('a+b'), ('a-b-c'), ('a-(b-c)'), ('a+b*c'), ('(a+b)*c'), ('a*(b/c)'), ('a/b/c'), ('-a'), ('- - a'), ('-a*b'), ('-(a*b)'), ('a- -b'), ('a - -5'), ('a--5
'), ('(-5)*a'), ('-''5'''),
	-- comparison and logic
	('a = b'), ('a != b'), ('a<>b'), ('a<b'), ('a <= b'), ('a>b'), ('a >=b'), ('(a = b) = (c = d)'), ('a + 1 > b * 2'),
	('p and q'), ('p AND q OR r'), ('p AND (q OR r)'), ('(p and q) and r'), ('p and (q and r)'), ('p or (q or (r or s))'), ('not p'), ('not not p'), ('not (p and q)'), ('not p and q'), ('not a = b'), ('(not p) = q'),
	('a between 1 and 2'), ('a between asymmetric 1 and 2'), ('a not between b+1 and c'), ('not a between 1 and 2'), ('a between (b = c) and d'), ('a between b and c and p'), ('(a between b and c) = p'),
	('a in (1)'), ('a in (1,b,null)'), ('a not in (1, 2)'), ('not a in (1)'), ('(a in (1)) in (true)'), ('a in (p or q, r)'),
	('a is null'), ('a is not null'), ('a isnull'), ('a notnull'), ('p is true'), ('p is not true'), ('p is false'), ('p is not false'), ('a = b is null'), ('a = (b is null)'), ('not p is null'), ('(not p) is null'), ('(p is null) is true'), ('p and q is true'), ('(p and q) is true'), ('-a is null'), ('a + b is null'),
	-- regions
	('region <@ ''350500'''), ('''350000'' @> region'), ('region = ''350500'''), ('region <@ ''350500'' and p'), ('(region <@ ''350500'') is true'), ('a <@ (b <@ c)'), ('a <@ b @> c'), ('a < b <@ c'),
	-- CASE
	('case when p then 1 end'), ('case when p then 1 else null end'), ('case when p then 1 when q then 2 else 3 end'), ('case a when 1 then ''x'' when 2 then ''y'' else ''z'' end'), ('case a + 1 when b then (case when p or q then 1 end) end * 2'),
	-- functions
	('greatest(a, 1, b)'), ('least(a)'), ('coalesce(a, 0)'), ('nullif(a, 0)'), ('abs(-a)'), ('sign(a)'), ('floor(a)'), ('ceil(a)'), ('Ceiling(a)'), ('round(a)'), ('round(a, 2)'), ('round(a, -20)'), ('trunc(a, 20)'), ('trunc(a)'), ('mod(a, 7)'),
	('FLOOR(a, 2)'), ('ceiling(a, -2)'), ('round(a, 2, ''half_even'')'), ('round(a, 0, $$up$$)'), ('power(a, 2)'), ('POWER(a, -n)'), ('add_months(d, 1)'), ('add_months(d, - 12 * n)'), ('Month_Start(d)'), ('month_end(on_date)'),
	('years_between(birth_date, on_date)'), ('months_between(a, b)'), ('days_between(a, b)'), ('step_scale(a, 0, 100, 5, 200)'), ('step_scale(d, ''2020-01-01'', ''x'')'), ('marginal_scale(a, 0, 0.03, 36000, 0.1)'), ('step_scale(a, base, 100, base*1.5, 200)'), ('marginal_scale(a, 0, 0.03, cap, 0.1)'),
	-- space and comments
	('  a	+
 b '), ('a /* a comment /* within */ */ + 1 -- the end'), ('ALL abs(ALL a)')
) AS accepted (source);

-- The canonical form is a fixed point, no setting changes it, and it changes none.
-- 19 reads strings by the standard alone.
CREATE TEMP TABLE accepted (source text, canonical text);
INSERT INTO accepted
SELECT e, e::expression
FROM unnest(ARRAY['"select" + "a""b"', '''it''''s \n'' = "A" OR date ''2024-02-29'' < on_date', '- -a * 1.50', 'CASE a WHEN 1 THEN ''x'' END', 'E''\\n''', '(a = b) = (c IN (1, 2))']) e;
SELECT current_setting('server_version_num')::integer < 190000 AS other_strings \gset
\if :other_strings
SET standard_conforming_strings = off;
SET escape_string_warning = on;
\endif
SET backslash_quote = off;
SET quote_all_identifiers = on;
SET "DateStyle" = 'SQL, DMY';
SET extra_float_digits = -10;
SET transform_null_equals = on;
CREATE TEMP TABLE settings AS SELECT name, setting FROM pg_settings;
SELECT canonical, canonical::expression::text = canonical AS fixed, source::expression::text = canonical AS same FROM accepted;
SELECT s.name, s.setting FROM settings JOIN pg_settings s USING (name) WHERE s.setting IS DISTINCT FROM settings.setting;
\if :other_strings
RESET standard_conforming_strings;
RESET escape_string_warning;
\endif
RESET backslash_quote;
RESET quote_all_identifiers;
RESET "DateStyle";
RESET extra_float_digits;
RESET transform_null_equals;

-- A fault shows the place within the expression, what is wrong, and what is allowed.
SELECT '年龄 >= 60 AND (SELECT true)'::expression;
SELECT 'age >= 60 AND'::expression;
SELECT 'age >= 60 AND date ''2023-02-29'' < birth_date'::expression;
-- Also where a function reads it, and the context stays.
DO $$ BEGIN PERFORM ('now()' || ' > 1')::benefit.expression; END $$;

CREATE FUNCTION pg_temp.fault(source text, OUT code text, OUT message text, OUT hint text) LANGUAGE plpgsql AS $$
BEGIN
	message := source::benefit.expression::text;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
END $$;

-- The way out.
SELECT source, f.*
FROM unnest(ARRAY['birth_date <= current_date', 'now() > 1', 'age(birth_date) > 60', 'rond(a, 2)', 'greatests(a, b)', 'length(a)', '"greatest"(a)', 'a % 2 = 0', 'a == b', 'p && q', 'a::numeric', 'p IS UNKNOWN',
	'round(a, 21)', 'round(a, b)', 'round(a, 0.5)', 'abs(a, b)', 'round()', 'mod(a)', 'step_scale(a, 1)', 'step_scale(a, 1, 2, 3)', 'step_scale(a, null, 1)', 'marginal_scale(a, null, 1)', 'coalesce()',
	'floor(a, b)', 'ceil(a, 1, 2)', 'round(a, 2, 3, 4)', 'round(a, 2, ''nearest'')', 'round(a, 2, half_even)', 'round(a, ''half_even'')', 'power(a)', 'power(a, 0.5)', 'power(a, 10001)', 'power(2, -10001)', 'add_months(d, 1.5)', 'add_months(d)', 'month_end()', 'pow(a, 2)', 'a ^ 2', 'last_day(d)']) source, pg_temp.fault(source) f;

-- Everything else is refused where it stands.
\set VERBOSITY terse
-- empty, more than one value, more than a value
SELECT ''::expression;
SELECT '  -- nothing'::expression;
SELECT '1, 2'::expression;
SELECT '1 AS x'::expression;
SELECT '1 x'::expression;
SELECT '1 "and"'::expression;
SELECT 'p AND q OR'::expression;
SELECT '1 FROM pg_class'::expression;
SELECT '1 FROM pg_sleep(1)'::expression;
SELECT 'DISTINCT 1'::expression;
SELECT '1 WHERE p'::expression;
SELECT '1 GROUP BY a'::expression;
SELECT '1 HAVING p'::expression;
SELECT '1 WINDOW w AS ()'::expression;
SELECT '1 ORDER BY a'::expression;
SELECT '1 LIMIT 1'::expression;
SELECT '1 OFFSET 1'::expression;
SELECT '1 FOR UPDATE'::expression;
SELECT '1;'::expression;
SELECT '1; DROP TABLE person'::expression;
SELECT '1 UNION SELECT 2'::expression;
SELECT 'SELECT 1'::expression;
SELECT 'VALUES (1)'::expression;
SELECT '*'::expression;
SELECT 'a := 1'::expression;
-- reading tables, calling code
SELECT 'a = (SELECT 1)'::expression;
SELECT 'a IN (SELECT 1)'::expression;
SELECT 'EXISTS (SELECT 1)'::expression;
SELECT 'a = ANY (SELECT 1)'::expression;
SELECT 'ARRAY(SELECT 1)'::expression;
SELECT 'a + pg_sleep(10)'::expression;
SELECT 'pg_read_file(''/etc/passwd'')'::expression;
SELECT 'generate_series(1, 10)'::expression;
SELECT 'pg_catalog.abs(a)'::expression;
SELECT 'public.abs(a)'::expression;
SELECT 'a OPERATOR(pg_catalog.+) b'::expression;
SELECT 'a OPERATOR(public.+) b'::expression;
SELECT 'OPERATOR(pg_catalog.-) b'::expression;
SELECT 'abs(DISTINCT a)'::expression;
SELECT 'abs(a) FILTER (WHERE p)'::expression;
SELECT 'abs(a) OVER ()'::expression;
SELECT 'abs(a ORDER BY a)'::expression;
SELECT 'abs(x => a)'::expression;
SELECT 'abs(x := a)'::expression;
SELECT 'abs(VARIADIC a)'::expression;
SELECT 'abs(*)'::expression;
SELECT 'abs() WITHIN GROUP (ORDER BY a)'::expression;
SELECT 'sum(a)'::expression;
SELECT 'count(*)'::expression;
SELECT 'row_number() OVER ()'::expression;
SELECT 'GROUPING(a)'::expression;
-- types and casts
SELECT 'a::int'::expression;
SELECT 'a::date'::expression;
SELECT '''2024-02-29''::pg_catalog.date'::expression;
SELECT '''2024-02-29''::date[]'::expression;
SELECT '''2024-02-29''::date(3)'::expression;
SELECT '1::date'::expression;
SELECT 'true::boolean'::expression;
SELECT 'date(3) ''2024-02-29'''::expression;
SELECT 'CAST(a AS text)'::expression;
SELECT 'interval ''1 day'''::expression;
SELECT 'timestamp ''2024-02-29'''::expression;
SELECT 'numeric ''1'''::expression;
SELECT 'B''101'''::expression;
SELECT 'X''1F'''::expression;
SELECT 'N''x'''::expression;
SELECT 'a COLLATE "C"'::expression;
SELECT 'ARRAY[1, 2]'::expression;
SELECT 'ROW(1, 2)'::expression;
SELECT '(1, 2)'::expression;
SELECT '(a, b) = (1, 2)'::expression;
SELECT 'a[1]'::expression;
SELECT '(a)[1:2]'::expression;
SELECT 'a.b'::expression;
SELECT 'a.b.c'::expression;
SELECT '(a).b'::expression;
SELECT 'a.*'::expression;
SELECT '$1 + 1'::expression;
SELECT 'DEFAULT'::expression;
SELECT 'U&"\0061"'::expression;
-- operators
SELECT '+a'::expression;
SELECT 'a ^ 2'::expression;
SELECT 'a || b'::expression;
SELECT '@ a'::expression;
SELECT 'a ~ ''x'''::expression;
SELECT 'a LIKE ''x%'''::expression;
SELECT 'a NOT ILIKE ''x'''::expression;
SELECT 'a SIMILAR TO ''x'''::expression;
SELECT 'a IS DISTINCT FROM b'::expression;
SELECT 'a IS NOT DISTINCT FROM b'::expression;
SELECT 'a BETWEEN SYMMETRIC 1 AND 2'::expression;
SELECT 'a NOT BETWEEN SYMMETRIC 1 AND 2'::expression;
SELECT 'a = ANY (b)'::expression;
SELECT 'a < ALL (b)'::expression;
SELECT 'p IS NOT UNKNOWN'::expression;
SELECT 'a IS DOCUMENT'::expression;
SELECT 'a IS NORMALIZED'::expression;
SELECT 'a AT TIME ZONE ''UTC'''::expression;
SELECT '(a, b) OVERLAPS (c, d)'::expression;
SELECT 'EXTRACT(year FROM a)'::expression;
SELECT 'SUBSTRING(a FROM 1)'::expression;
SELECT 'POSITION(a IN b)'::expression;
SELECT 'xmlelement(name a)'::expression;
SELECT 'xmlconcat(a)'::expression;
SELECT 'current_timestamp'::expression;
SELECT 'localtime'::expression;
SELECT 'current_user'::expression;
SELECT 'current_schema'::expression;
SELECT 'a < b < c'::expression;
SELECT 'a IN ()'::expression;
-- literals
SELECT 'a + 1e'::expression;
SELECT 'a + 1e1001'::expression;
SELECT 'a + 1e-1001'::expression;
SELECT 'a + 1e99999999999999999999'::expression;
SELECT 'date ''today'''::expression;
SELECT 'date ''infinity'''::expression;
SELECT 'date ''1/2/2024'''::expression;
SELECT 'date ''2024-2-9'''::expression;
SELECT 'date '' 2024-02-09'''::expression;
SELECT 'date ''10000-01-01'''::expression;
SELECT 'date ''0000-01-01'''::expression;
SELECT 'date ''2024-13-01'''::expression;
SELECT 'date ''2023-02-29'''::expression;
SELECT 'a = ''unfinished'::expression;
SELECT 'a = "unfinished'::expression;
SELECT 'a = ""'::expression;
SELECT 'E''\xff'''::expression;
SELECT 'a /* unfinished'::expression;
-- positions are characters, of the text and not of the line
SELECT '年龄 > 60 AND
 低保 ~ 1'::expression;
\set VERBOSITY default

-- Where the versions differ in what the grammar lets through, they agree in refusing it.
SELECT source
FROM unnest(ARRAY['0x10', '0b101', '0o17', '1_000', '1_0.5', '10a', '1.5x', '1年', 'json_object(''a'': 1)', 'json_array(1, 2)', 'json_value(a, ''$'')', 'json(a)', 'a IS JSON', 'json_arrayagg(a)', 'merge_action()', 'any_value(a)', 'xmlserialize(content a AS text)']) source, pg_temp.fault(source)
WHERE code NOT IN ('42601', '0A000') OR code IS NULL;

-- A name is whole or refused: what PostgreSQL would cut in silence is not the same name any more.
SELECT length(repeat('a', 63)::expression::text) AS longest, length(('"' || repeat('""', 63) || '"')::expression::text) AS quoted;
SELECT left(source, 8), f.*
FROM unnest(ARRAY[repeat('a', 64), '"' || repeat('a', 64) || '"', '"' || repeat('""', 64) || '"', repeat('年', 22), '1 + ' || repeat('a', 10000)]) source, pg_temp.fault(source) f;

-- Limits: length, number of parts, depth, and what a short text would grow to.
SELECT what, f.code, CASE WHEN f.code IS NULL THEN 'accepted' ELSE f.message END
FROM (VALUES
	('16384 bytes', '1' || repeat(' ', 16383)),
	('16385 bytes', '1' || repeat(' ', 16384)),
	('1999 items', 'a IN (' || repeat('1, ', 1997) || '1)'),
	('2000 items', 'a IN (' || repeat('1, ', 1998) || '1)'),
	('8000 items', 'a IN (' || repeat('1,', 7999) || '1)'),
	('sum of 100', 'a' || repeat('+a', 99)),
	('sum of 101', 'a' || repeat('+a', 100)),
	('sum of 8000', 'a' || repeat('+a', 8000)),
	('100 parentheses', repeat('(', 100) || 'a' || repeat(')', 100)),
	('101 parentheses', repeat('(', 101) || 'a' || repeat(')', 101)),
	('8000 parentheses', repeat('(', 8000) || 'a' || repeat(')', 8000)),
	('16000 open parentheses', repeat('(', 16000)),
	('99 times NOT', repeat('NOT ', 99) || 'p'),
	('100 times NOT', repeat('NOT ', 100) || 'p'),
	('4000 times NOT', repeat('NOT ', 4000) || 'p'),
	('8000 times minus', repeat('- ', 8000) || 'a'),
	('16000 signs', repeat('-+', 8000) || 'a'),
	('1000 times OR', 'p' || repeat(' OR p', 1000)),
	('1000 times OR, nested', repeat('p OR (', 1000) || 'p' || repeat(')', 1000)),
	('nested calls', repeat('abs(', 3000) || 'a' || repeat(')', 3000)),
	('CASE within CASE, doubling', repeat('CASE ', 20) || 'a' || repeat(' WHEN 1 THEN 2 WHEN 3 THEN 4 END', 20)),
	('CASE in the ELSE', repeat('CASE WHEN p THEN 1 ELSE ', 500) || '0' || repeat(' END', 500)),
	('a name in a CASE of many', 'CASE ' || repeat('a', 60) || repeat(' WHEN 1 THEN 2', 600) || ' END'),
	('digits', repeat('9', 1000) || '.' || repeat('9', 1000)),
	('more digits', repeat('9', 1001)),
	('many large powers', '1e999' || repeat(' + 1e999', 20)),
	('a long text', 'a = ''' || repeat('x', 16000) || ''''),
	('quotes that double', 'a = $$' || repeat('''', 9000) || '$$')
) AS limits (what, source), pg_temp.fault(source) f;

-- Whatever is accepted is accepted again as written, up to the limits.
SELECT bool_and(source::expression::text::expression::text = source::expression::text)
FROM unnest(ARRAY['CASE a' || repeat(' WHEN 1 THEN 2', 390) || ' END', repeat('NOT ', 99) || 'p', 'a IN (' || repeat('1, ', 1997) || '1)', '1e999' || repeat(' + 1e999', 14)]) source;

-- A type like others: null, equality, order, hash, toasting, casts.
SELECT NULL::expression IS NULL;
SELECT 'a+1'::expression = '( a + 1 )'::expression AS eq, 'a + 1'::expression = '1 + a'::expression AS ne, 'a'::expression < 'b'::expression AS lt, 'a'::expression <= 'a'::expression AS le, 'a'::expression > 'b'::expression AS gt, 'a'::expression >= 'b'::expression AS ge, 'a'::expression <> 'b'::expression AS ne;
CREATE TEMP TABLE rule (id int GENERATED ALWAYS AS IDENTITY, condition expression UNIQUE);
INSERT INTO rule (condition) VALUES ('age >= 60'), ('dibao AND age >= 80'), (NULL);
INSERT INTO rule (condition) VALUES ('((AGE))>=60');
INSERT INTO rule (condition) VALUES (('a IN (1' || repeat(', 1', 1900) || ')')::expression);
SELECT id, octet_length(condition::text), left(condition::text, 20) FROM rule ORDER BY condition;
SELECT condition::text, count(*) FROM (SELECT condition FROM rule WHERE id < 4 UNION ALL SELECT condition FROM rule WHERE id < 3) r GROUP BY condition ORDER BY condition::text COLLATE "C";
SELECT count(*) FROM rule a JOIN rule b USING (condition);
SELECT expression_hash(condition) = expression_hash('age >= 60'), expression_hash_extended(condition, 0) = expression_hash_extended('age >= 60', 0) FROM rule WHERE id = 1;
SELECT opcname, amname, amvalidate(o.oid) FROM pg_opclass o JOIN pg_am a ON a.oid = opcmethod WHERE opcintype = 'expression'::regtype ORDER BY amname;
CREATE TEMP TABLE note (line text);
INSERT INTO note SELECT condition FROM rule WHERE id = 1;
INSERT INTO rule (condition) SELECT line || ' and dibao' FROM note RETURNING condition;
SELECT line, line::expression FROM note;

-- Binary form: a version byte and the text, validated like text.
SELECT expression_send('a+1');
\getenv abs_builddir PG_ABS_BUILDDIR
\set file :abs_builddir '/results/expression.bin'
CREATE TEMP TABLE again (LIKE rule);
COPY rule TO :'file' (FORMAT binary);
COPY again FROM :'file' (FORMAT binary);
SELECT count(*) FROM rule JOIN again USING (id) WHERE rule.condition IS NOT DISTINCT FROM again.condition;
CREATE TEMP TABLE forged (condition bytea);
CREATE TEMP TABLE received (condition expression);
INSERT INTO forged VALUES ('\x01' || convert_to('((a))+1', 'UTF8'));
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
SELECT * FROM received;
\set VERBOSITY sqlstate
UPDATE forged SET condition = '\x01' || convert_to('pg_sleep(1)', 'UTF8');
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
UPDATE forged SET condition = '\x02' || convert_to('a', 'UTF8');
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
UPDATE forged SET condition = '';
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
UPDATE forged SET condition = '\x01';
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
UPDATE forged SET condition = '\x0161ff';
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
UPDATE forged SET condition = '\x016100';
COPY forged TO :'file' (FORMAT binary);
COPY received FROM :'file' (FORMAT binary);
\set VERBOSITY default

-- From 16 on a fault can be taken softly.
CREATE FUNCTION pg_temp.is_valid(source text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	valid boolean;
BEGIN
	IF current_setting('server_version_num')::int >= 160000 THEN
		EXECUTE 'SELECT pg_input_is_valid($1, ''benefit.expression'')' INTO valid USING source;
		RETURN valid;
	END IF;
	RETURN (pg_temp.fault(source)).code IS NULL;
END $$;
SELECT source, pg_temp.is_valid(source)
FROM unnest(ARRAY['a + 1', '', 'a +', 'a.b', 'date ''today''', '1e1001', 'now()', '''unfinished']) source;

-- Every object says what it is for.
SELECT pg_describe_object(classid, objid, objsubid)
FROM pg_depend
WHERE refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = 'pg_benefit') AND deptype = 'e'
	AND pg_describe_object(classid, objid, objsubid) ~ 'expression' AND pg_describe_object(classid, objid, objsubid) !~ '\[\]$'
	AND obj_description(objid, classid::regclass::name) IS NULL
ORDER BY 1;
