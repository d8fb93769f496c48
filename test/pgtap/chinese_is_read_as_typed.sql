-- An expression is read as it is typed with a Chinese input method on, and kept in
-- its canonical form; what is quoted stays as it is, and a fault points at what
-- was typed. The random part respells expressions sign by sign; SEED=… repeats a
-- run, ROWS=… sets how many there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '5000') AS expressions \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(78);

-- The canonical form, or the fault with its character.
CREATE FUNCTION pg_temp.fault(source text) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', code, substring(detail FROM '^At character (\d+)'), message, hint)
	FROM findings(jsonb_build_object('format', 1,
		'variables', '{"x": {"kind": "number"}, "a": {"kind": "number", "aliases": ["年龄"]}, "b": {"kind": "number", "aliases": ["价格（元）"]}, "p": {"kind": "boolean", "aliases": ["非农", "合格或持证"]}, "q": {"kind": "boolean"},
			"t": {"kind": "text", "aliases": ["类别"]}, "d": {"kind": "date", "aliases": ["日期"]}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', '1', 'condition', source))))
$$;
CREATE FUNCTION pg_temp.reading(source text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN source::expression::text;
EXCEPTION WHEN OTHERS THEN
	RETURN pg_temp.fault(source);
END $$;

SELECT is(pg_temp.reading(typed), canonical, typed)
FROM (VALUES
	(1, '年龄 ≥ 60 且 失能 且 （低保 或 计生特殊家庭）', '年龄 >= 60 AND 失能 AND (低保 OR 计生特殊家庭)'),
	(2, '年龄　≥　６０ 并且 非 低保', '年龄 >= 60 AND NOT 低保'),
	(3, '年龄＞＝６０ 或者 年龄＜18', '年龄 >= 60 OR 年龄 < 18'),
	(4, 'a≤1 且 a≠2 或 a＜＞3 或 a！＝４', 'a <= 1 AND a <> 2 OR a <> 3 OR a <> 4'),
	(5, 'a≧1 或 a≦2 或 a⩾3 或 a⩽4', 'a >= 1 OR a <= 2 OR a >= 3 OR a <= 4'),
	(6, '（ａ＋ｂ）×２÷３－１．５', '(a + b) * 2 / 3 - 1.5'),
	(7, 'ａ＊ｂ／２＝Ａ−ｂ', 'a * b / 2 = a - b'),
	(8, '类别＝“甲”', '类别 = ''甲'''),
	(9, '类别 ｉｎ （“甲”，‘乙’、「丙」、『丁』）', '类别 IN (''甲'', ''乙'', ''丙'', ''丁'')'),
	(10, 'ＣＡＳＥ ｗｈｅｎ　ｐ then １ ＥＬＳＥ ２ end', 'CASE WHEN p THEN 1 ELSE 2 END'),
	(11, 'years＿between（birth_date，on_date） ≥ 60', 'years_between(birth_date, on_date) >= 60'),
	(12, 'date“2024-02-29”≤ on＿date', 'date ''2024-02-29'' <= on_date'),
	(13, 'region ＜＠ ‘350500’', 'region <@ ''350500'''),
	-- inside quotes nothing is changed
	(20, '类别 = ''（甲）　且 “乙” ≥ ６０''', '类别 = ''（甲）　且 “乙” ≥ ６０'''),
	(21, '类别 = “（甲）　且 ''乙'' "丙" ≥ ６０”', '类别 = ''（甲）　且 ''''乙'''' "丙" ≥ ６０'''),
	(22, '类别 = “－－ 且 ／＊”', '类别 = ''－－ 且 ／＊'''),
	(23, '类别 = $$（甲） 且 “乙”$$ 且 p', '类别 = ''（甲） 且 “乙”'' AND p'),
	(24, '类别 = $标$（甲） $$ 且$标$ 且 p', '类别 = ''（甲） $$ 且'' AND p'),
	(25, '类别 = E''\''（甲） 且'' 且 p', '类别 = ''''''（甲） 且'' AND p'),
	(26, E'类别 = E''甲''\n''\\''且'' 且 p', '类别 = ''甲''''且'' AND p'),
	(27, '类别 = ''\'' 且 p', '类别 = ''\'' AND p'),
	(28, '"价格（元）" ≥ 60 且 "且" 且 "或者" 且 "非"', '"价格（元）" >= 60 AND "且" AND "或者" AND "非"'),
	(29, '＂价格（元）＂ ＞ ６０', '"价格（元）" > 60'),
	(30, '"a　b" = 1 或 "≥" = “x”', '"a　b" = 1 OR "≥" = ''x'''),
	(31, '类别＝＇甲＇', '类别 = ''甲'''),
	(32, '类别 ＝ “”', '类别 = '''''),
	(33, '类别 ＝ “E''\x''”', '类别 = ''E''''\x'''''''),
	(34, 'p 且 -- 且 “
 q', 'p AND q'),
	(35, 'p 或 /* 且 ≥ /* “ */ ’ */ q', 'p OR q'),
	(36, '类别 = “甲“ 或 类别 = ”乙”', '类别 = ''甲'' OR 类别 = ''乙'''),
	-- what stands side by side does not grow together
	(40, 'a －－1', 'a - -1'),
	(41, 'a-－1', 'a - -1'),
	(42, 'a－-1', 'a - -1'),
	(43, 'a ≥－1', 'a >= -1'),
	(44, 'a≥-1', 'a >= -1'),
	(45, 'a×-1', 'a * -1'),
	-- an operator is a word of its own
	(50, '非农 且 合格或持证', '非农 AND 合格或持证'),
	(51, '非（非农）或（p）', 'NOT 非农 OR p'),
	(52, '非 非 p', 'NOT NOT p'),
	(53, '（a＝1）且（a＝2）', 'a = 1 AND a = 2'),
	(55, 'a＞1 且
非 p', 'a > 1 AND NOT p')
) v (n, typed, canonical)
ORDER BY n;

-- A fault points at the character that was typed, and says what is meant by it.
SELECT is(pg_temp.fault(typed), fault, typed)
FROM (VALUES
	(1, '年龄 ≥ 60 且 坏名', '42704 11 variable "坏名" does not exist'),
	(2, '年龄　≥　６０　且　（p 或 ｎone）', '42704 16 variable "none" does not exist'),
	(3, '年龄 ≥ ≥ 60', '42601 6 syntax error at or near ">="'),
	(4, '年龄 ≥ 60 且', '42601 9 the expression breaks off after "and"'),
	(5, '类别 ＝ “甲', '42601 6 unterminated quoted string at or near "''甲"'),
	(6, '（类别 ＝ ‘甲’） 且 $1', '0A000 14 a parameter is not allowed in a rule'),
	(7, '类别 ＝ “甲”“乙”', '42601 9 syntax error at or near "''乙''"'),
	(8, '类别 ＝ ''甲''“乙”', '42601 9 syntax error at or near "''乙''"'),
	(9, '类别 ＝ “甲”''乙''', '42601 9 syntax error at or near "''乙''"'),
	(10, '类别 ＝ Ｅ''甲''', '0A000 6 a cast is not allowed in a rule A literal takes the type its place asks for; a date may be written date ''2024-02-29''.'),
	(11, '类别 ＝ E“甲\”', '0A000 6 a cast is not allowed in a rule A literal takes the type its place asks for; a date may be written date ''2024-02-29''.'),
	(12, '年龄 〉 60', '0A000 4 〉 is not allowed in a rule Greater is written >, and at least >= or ≥.'),
	(13, '年龄 《 60', '0A000 4 《 is not allowed in a rule Write < for less; a text stands in quotation marks.'),
	(14, '年龄 ≥ 60。5', '0A000 8 。 is not allowed in a rule A decimal point is written with a half-width full stop.'),
	(15, '年龄 ≥ 60；', '42601 8 syntax error at or near ";"'),
	(16, '年龄 ％ 2 ＝ 0', '0A000 4 operator % is not allowed in a rule Write mod(a, b).'),
	(17, '年龄 ＝＝ 2', '0A000 4 operator == is not allowed in a rule Equality is written with one =.'),
	(18, '年龄 ≥＝ 2', '42601 5 syntax error at or near "="'),
	(20, '＄＄x＄＄ ＝ 类别', '0A000 1 ＄ is not allowed in a rule'),
	(21, 'n，m ＞ 1', '0A000 3 a second value is not allowed in a rule'),
	(22, '年龄 ≥ 60 且 p且q', '42704 11 variable "p且q" does not exist The words 且, 或 and 非 stand by themselves, between blanks or signs.'),
	(23, '非p', '42704 1 variable "非p" does not exist The words 且, 或 and 非 stand by themselves, between blanks or signs.'),
	(24, '（p或者年龄＞60）', '42704 2 variable "p或者年龄" does not exist The words 且, 或 and 非 stand by themselves, between blanks or signs.'),
	(25, '非甲乙丙丁戊', '42704 1 variable "非甲乙丙丁戊" does not exist'),
	(27, '【年龄】 ≥ 60', '0A000 1 【 is not allowed in a rule Write ( and ).'),
	(28, '日期 ≥ “今天”', '22007 6 "今天" is not a date')
) v (n, typed, fault)
ORDER BY n;

SELECT is(substring(pg_temp.fault(typed) FROM '^42601 (\d+) '), place, typed)
FROM (VALUES ('年龄 ≥ ６０岁', '6'), ('年龄≥60且', '4'), ('年龄　≥　６０且　ｐ', '6')) v (typed, place);

-- Random expressions, canonical and then respelt.

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT choices[1 + floor(random() * cardinality(choices))::int] $$;

-- n, p, d and t stand for a number, a condition, a date and a text further down.
CREATE FUNCTION pg_temp.write(kind text, depth int) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	form text;
	place text;
	result text := '';
BEGIN
	form := CASE
		WHEN kind = 'n' AND depth <= 0 THEN pg_temp.pick('a', '年龄', '"价格（元）"', '"a b"', '1.50', '-2', '60', '0.0001', '12345', 'null')
		WHEN kind = 'p' AND depth <= 0 THEN pg_temp.pick('p', '非农', '合格或持证', '"且"', 'q', 'true', 'false', '(region <@ ''350500'')')
		WHEN kind = 'd' THEN pg_temp.pick('日期', 'on_date', 'date ''2024-02-29''')
		WHEN kind = 't' THEN pg_temp.pick('t', '类别', '''甲''', '''x（且）y''', '''it''''s "≥" ６''', '''''', '''a　b -- 非''')
		WHEN kind = 'n' THEN pg_temp.pick('@n + @n', '@n - @n', '@n * @n', '@n / @n', '- @n', 'abs(@n)', 'coalesce(@n, @n, @n)', 'greatest(@n, @n)', 'CASE WHEN @p THEN @n ELSE @n END', 'CASE @t WHEN @t THEN @n WHEN @t THEN @n END', 'nullif(@n, @n)', 'round(@n, 1)',
			'years_between(@d, @d)', 'step_scale(@n, 0, @n, 10.5, @n)', 'marginal_scale(@n, -1, @n, 1000, @n)')
		ELSE pg_temp.pick('@n = @n', '@n <> @n', '@n < @n', '@n <= @n', '@n >= @n', '@n > @n', '@d <= @d', '@t = @t', '@p AND @p', '@p OR @p', '@p AND @p AND @p', 'NOT @p', '@n BETWEEN @n AND @n', '@n NOT IN (@n, @n)', '@t IN (@t, @t)', '@n IS NULL', '@p IS NOT NULL', '@p IS TRUE', 'CASE WHEN @p THEN @p END')
	END;
	FOREACH place IN ARRAY regexp_split_to_array(form, '(?=@[npdt])') LOOP
		result := result || CASE WHEN place LIKE '@%'
			THEN '(' || pg_temp.write(substr(place, 2, 1), depth - 1) || ')' || substr(place, 3)
			ELSE place END;
	END LOOP;
	RETURN result;
END $$;

-- Some characters of a text at full width.
CREATE FUNCTION pg_temp.widened(token text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT string_agg(CASE WHEN c ~ '[!-~]' AND random() < 0.5 THEN chr(ascii(c) + 65248) ELSE c END, '' ORDER BY n)
	FROM regexp_split_to_table(token, '') WITH ORDINALITY t (c, n)
$$;

CREATE FUNCTION pg_temp.respelt(token text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE
		WHEN token LIKE '"%' THEN pg_temp.pick(token, CASE WHEN token ~ '""|＂' THEN token ELSE '＂' || btrim(token, '"') || '＂' END)
		WHEN token LIKE '''%' AND token !~ '[“”]' THEN pg_temp.pick(token,
			'“' || replace(substr(token, 2, length(token) - 2), '''''', '''') || '”', '‘' || replace(substr(token, 2, length(token) - 2), '''''', '''') || '’',
			'＇' || replace(substr(token, 2, length(token) - 2), '''''', '''') || '＇', '”' || replace(substr(token, 2, length(token) - 2), '''''', '''') || '“')
		WHEN token LIKE '''%' THEN token
		WHEN token = ' ' THEN pg_temp.pick(' ', '　', E'\n', '  ', E'\u00A0', '　 ', ' -- 且 “ ''' || E'\n', '/* 或 ’ " */')
		WHEN token = 'AND' THEN pg_temp.pick('且', '并且', 'and', 'ＡＮＤ')
		WHEN token = 'OR' THEN pg_temp.pick('或', '或者', 'Or', 'ＯＲ')
		WHEN token = 'NOT' THEN pg_temp.pick('非', 'Not', 'ＮＯＴ')
		WHEN token = '>=' THEN pg_temp.pick('≥', '＞＝', '>＝', '≧', '>=')
		WHEN token = '<=' THEN pg_temp.pick('≤', '＜＝', '＜=', '≦', '<=')
		WHEN token = '<>' THEN pg_temp.pick('≠', '＜＞', '!＝', '！＝')
		WHEN token = '*' THEN pg_temp.pick('×', '＊', '*')
		WHEN token = '/' THEN pg_temp.pick('÷', '／', '/')
		WHEN token = '-' THEN pg_temp.pick('−', '－', '-')
		WHEN token = ',' THEN pg_temp.pick('，', '、', ',')
		ELSE pg_temp.pick(token, pg_temp.widened(token))
	END
$$;

-- As tokens: texts, quoted names, words, signs of comparison, blanks, other signs. NOT of IS
-- NOT, NOT IN and NOT BETWEEN, and AND of BETWEEN, are those words too.
CREATE FUNCTION pg_temp.tokens(canonical text) RETURNS SETOF text LANGUAGE sql AS $$
	SELECT m[1] FROM regexp_matches(canonical, '(''(?:[^'']|'''')*''|"(?:[^"]|"")*"|\w+|<@|[<>=]+|.)', 'g') m
$$;

CREATE TEMP TABLE written AS
SELECT n, pg_temp.write(pg_temp.pick('n', 'p'), 1 + n % 4)::expression::text AS canonical FROM generate_series(1, :expressions) n;
CREATE TEMP TABLE typed AS
SELECT n, canonical, (SELECT string_agg(pg_temp.respelt(token), '' ORDER BY i) FROM pg_temp.tokens(canonical) WITH ORDINALITY t (token, i)) AS typed
FROM written;

SELECT is_empty($$SELECT typed, canonical, pg_temp.reading(typed) FROM typed WHERE pg_temp.reading(typed) IS DISTINCT FROM canonical ORDER BY length(canonical) LIMIT 5$$,
	:'expressions' || ' expressions, respelt, read back as they were');
SELECT cmp_ok((SELECT count(*) FROM typed WHERE typed ~ '且|或|非' AND typed ~ '≥|＜|×|（' AND typed ~ '“|‘|　|０|１'), '>', :expressions / 20::bigint, 'they were respelt');

-- One name of each becomes a parameter, which no rule may have: the fault is there.
CREATE TEMP TABLE spoilt AS
SELECT n, string_agg(word, '' ORDER BY i) AS typed, 1 + sum(length(word)) FILTER (WHERE i < at) AS place
FROM (
	SELECT n, i, at, CASE WHEN i = at THEN '$1' ELSE pg_temp.respelt(token) END AS word
	FROM (
		SELECT n, token, i, (array_agg(i) FILTER (WHERE token IN ('a', 'p', 'q', 't', '年龄', '类别', '日期', '非农')) OVER (PARTITION BY n))[1 + n % 3] AS at
		FROM written, pg_temp.tokens(canonical) WITH ORDINALITY t (token, i)) token
	WHERE at IS NOT NULL
	OFFSET 0) word
GROUP BY n;
UPDATE spoilt SET place = 1 WHERE place IS NULL;
SELECT is_empty($$SELECT typed, place, pg_temp.fault(typed) FROM spoilt WHERE pg_temp.fault(typed) IS DISTINCT FROM format('0A000 %s a parameter is not allowed in a rule', place) ORDER BY length(typed) LIMIT 5$$,
	'a fault in a respelt expression points at its character');
SELECT cmp_ok((SELECT count(*) FROM spoilt), '>', :expressions / 5::bigint, 'many were spoilt');

-- Any text is taken in one form, or refused.
CREATE TEMP TABLE scribble AS
SELECT (
	SELECT string_agg(tokens[1 + floor(random() * cardinality(tokens))::int], '' ORDER BY i)
	FROM generate_series(1, 1 + floor(random() * 12)::int + 0 * n) i
) AS source
FROM generate_series(1, 20000) n, (SELECT ARRAY['a', 'p', '年龄', '非农', ' ', '　', '且', '或', '非', '并且', '（', '）', '(', ')', '“', '”', '‘', '’', '''', '"', '＂', '＇', '「', '≥', '＝', '<', '＞', '－', '-', '／', '/', '＊', '*', '×', '，', '、', '。', '；', '＄', '$', '$$', 'E', 'Ｅ', 'U&', 'Ｕ＆', '\', '＼', '６', '0', '．', '.', 'x', 'date', E'\n', '＠', '！', '｜', '［', '】', '…', '😀', 'é', '_', '＿'] AS tokens) t;
CREATE FUNCTION pg_temp.outcome(source text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	canonical text;
BEGIN
	canonical := source::expression;
	RETURN CASE WHEN canonical::expression::text = canonical THEN 'taken' ELSE 'not canonical: ' || canonical END;
EXCEPTION WHEN OTHERS THEN
	RETURN left(SQLSTATE, 2);
END $$;
SELECT is_empty($$SELECT source, pg_temp.outcome(source) FROM scribble WHERE pg_temp.outcome(source) NOT IN ('taken', '42', '0A', '22') LIMIT 5$$,
	'any text is taken in a form that is read back, or refused');
SELECT cmp_ok((SELECT count(*) FROM scribble WHERE pg_temp.outcome(source) = 'taken'), '>', 200::bigint, 'many are taken');

SELECT is(pg_temp.outcome('“' || repeat('''', 8192) || '”'), '0A', 'a text that grows too long is refused');
SELECT is(('“' || repeat('''', 8000) || '”')::expression::text, '''' || repeat('''''', 8000) || '''', 'one that does not is taken');

SELECT * FROM finish();
