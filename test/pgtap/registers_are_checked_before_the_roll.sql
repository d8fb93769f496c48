-- check_facts() tells of every column which fact it is taken for, and what of it a
-- call would refuse or not believe, before a roll is made; inputs() tells which facts
-- a variable asks for, there and then.
\ir ../lib/random.sql
SET search_path = public, benefit;
SET benefit.language = 'en';
SET client_min_messages = warning;
BEGIN;
SELECT plan(111);

-- A book of its own, so that these tests do not change with the shipped rules.
INSERT INTO variable (name, kind, title_zh, title_en, aliases, unit, domain, default_value) VALUES
	('t_price', 'money', '测试价格', 'Test price', '{测价}', 'yuan', 't_price >= 0', NULL),
	('t_beds', 'number', '测试床位', 'Test beds', '{}', 'bed', 't_beds BETWEEN 0 AND 10000', NULL),
	('t_nursing', 'number', '测试护理床位', 'Test nursing beds', '{}', 'bed', NULL, NULL),
	('t_born', 'date', '测试出生', 'Test birth', '{}', NULL, 't_born <= on_date AND years_between(t_born, on_date) <= 130', NULL),
	('t_age', 'number', '测试年龄', 'Test age', '{}', NULL, NULL, NULL),
	('t_kind', 'text', '测试类型', 'Test kind', '{}', NULL, NULL, NULL),
	('t_open', 'boolean', '测试开放', 'Test open', '{}', NULL, NULL, NULL),
	('t_rate', 'number', '测试比例', 'Test rate', '{}', NULL, NULL, '0.5'),
	('t_limit', 'number', '测试限额', 'Test limit', '{}', NULL, NULL, NULL),
	('t_people', 'number', '测试人数', 'Test people', '{}', NULL, NULL, NULL),
	('t_note', 'text', '测试备注', 'Test note', '{}', NULL, NULL, NULL);
UPDATE variable SET domain = 't_nursing <= t_beds' WHERE name = 't_nursing';
UPDATE variable SET domain = 't_born IS NULL OR t_age = years_between(t_born, on_date)' WHERE name = 't_age';
UPDATE variable SET domain = 't_people <= t_limit' WHERE name = 't_people';
INSERT INTO code (variable, code, title_zh, title_en, aliases, parent) VALUES
	('t_kind', 'service', '测试服务', 'Test service', '{}', NULL),
	('t_kind', 'home', '测试养老院', 'Test home', '{测试福利院}', 'service'),
	('t_kind', 'station', '测试服务站', 'Test station', '{测试福利院}', 'service'),
	('t_kind', 'shop', '测试商店', NULL, '{}', NULL);
INSERT INTO variable (name, kind, title_zh, title_en, unit, per, hit_policy, default_value, direction, measure) VALUES
	('t_grant', 'money', '测试补助', 'Test grant', 'yuan', 'month', 'max', '0', NULL, NULL),
	('t_cap', 'money', '测试上限', 'Test cap', 'yuan', NULL, 'min', NULL, 'at_most', 't_price');
INSERT INTO rule (id, variable, region, valid, condition, value) VALUES
	('t1', 't_grant', '350500', '[2020-01-01,)', 't_kind <@ ''service'' AND t_age >= 60 AND dibao', 't_beds * t_rate'),
	('t2', 't_grant', '330500', '[2020-01-01,)', 't_open', 't_price / 10'),
	('t3', 't_cap', '350500', '[2020-01-01,)', NULL, 't_nursing * 10'),
	('t4', 't_age', '000000', '(,)', NULL, 'years_between(t_born, on_date)'),
	('t5', 't_limit', '350500', '(,2025-01-01)', NULL, '10'),
	('t6', 't_limit', '350500', '[2025-01-01,)', NULL, '20'),
	-- what is open there is a case of hiv_child, for this test
	('t7', 'hiv_child', '350500', '(,)', 't_open', 'true');
SELECT publish('checked') \g /dev/null

-- What is asserted of a relation: its rows without titles and counts of rows.
CREATE FUNCTION told(relation regclass, variables text[] DEFAULT NULL, day date DEFAULT '2025-06-30')
RETURNS TABLE (col text, fact text, status text, nulls bigint, unreadable bigint, not_believed bigint, examples text[])
LANGUAGE sql BEGIN ATOMIC
	SELECT column_name, fact, status, nulls, unreadable, not_believed, examples FROM benefit.check_facts(relation, variables, day);
END;
CREATE FUNCTION told_of(relation regclass, name text, variables text[] DEFAULT NULL, day date DEFAULT '2025-06-30') RETURNS text
LANGUAGE sql RETURN (SELECT concat_ws(' ', fact, status, nulls, coalesce(unreadable::text, '-'), coalesce(not_believed::text, '-'), examples)
	FROM benefit.check_facts(relation, variables, day) WHERE column_name = name);
CREATE FUNCTION why(relation regclass, name text, variables text[] DEFAULT NULL) RETURNS text
LANGUAGE sql RETURN (SELECT reason FROM benefit.check_facts(relation, variables, '2025-06-30') WHERE column_name = name);

-- Facts outside their domains, codes that are none, and what is fine.

CREATE TABLE home (id integer PRIMARY KEY, 名称 text, gone text, t_price numeric(10,2), t_beds integer, t_nursing integer,
	t_born date, t_age integer, t_kind varchar(20), t_open boolean, region region);
ALTER TABLE home DROP COLUMN gone;
INSERT INTO home VALUES
	(1, '甲', 100, 20, 10, '1950-03-08', 75, 'home', true, '350502'),
	(2, '乙', -1, 20, 21, '1950-03-08', 74, ' HOME', false, '350502'),
	(3, '丙', 0, NULL, 999, '2126-01-01', 75, 'ｈｏｍｅ', NULL, '350582'),
	(4, '丁', NULL, 20000, 15000, NULL, 200, '测试养老院', true, NULL),
	(5, '戊', -2, -1, 0, '1894-01-01', NULL, 'hoem', true, '350502'),
	(6, '己', -1, 3, 3, '1895-01-01', 130, '测试福利院', true, '350502'),
	(7, '庚', -3, 3, 3, '2025-06-30', 0, 'shop', true, '350502'),
	(8, '辛', -4, 3, 3, '2025-07-01', 0, '', true, '350502');
SELECT results_eq($$SELECT * FROM told('home')$$, $$ VALUES
	('t_price', 't_price', 'used', 1::bigint, 0::bigint, 5::bigint, '{-1.00,-2.00,-3.00}'::text[]),
	('t_born', 't_born', 'used', 1, 0, 3, '{2126-01-01,1894-01-01,2025-07-01}'),
	('t_kind', 't_kind', 'used', 0, 0, 3, '{hoem,测试福利院,""}'),
	('t_beds', 't_beds', 'used', 1, 0, 2, '{20000,-1}'),
	('t_nursing', 't_nursing', 'used', 0, 0, 1, '{21}'),
	('t_age', 't_age', 'used', 1, 0, 1, '{74}'),
	('t_open', 't_open', 'used', 1, 0, 0, NULL),
	('region', 'region', 'used', 1, 0, 0, NULL),
	('id', NULL, 'ignored', 0, NULL, NULL, NULL),
	('名称', NULL, 'ignored', 0, NULL, NULL, NULL) $$,
	'what is not believed comes first, counted, with up to three values that differ; a fact of which the other is not believed is');
SELECT is(min(rows)::text || max(rows), '88', 'each row tells how many were read') FROM check_facts('home');
SELECT is(why('home', 't_price'), 'Test price -1.00 (t_price >= 0 does not hold)', 'the first value is told with its domain');
SELECT is(why('home', 't_kind'), 'Test kind "hoem" (no known code; perhaps "home"); Test kind "测试福利院" (it may be Test home or Test station); Test kind "" (no known code)', 'of texts the codes that may be meant');
SELECT is(why('home', 't_open'), NULL, 'of what is good nothing is said');
SELECT is(why('home', 'id'), 'no fact has this name', 'a column that is no fact is ignored');
SET benefit.language = 'zh';
SELECT results_eq($$SELECT title, reason FROM check_facts('home', NULL, '2025-06-30') WHERE column_name IN ('t_born', 't_kind', 'region', '名称')$$, $$ VALUES
	('测试出生', '测试出生“2126-01-01”(不满足 t_born <= on_date AND years_between(t_born, on_date) <= 130)'),
	('测试类型', '测试类型“hoem”(没有这一代码,是否为“home”);测试类型“测试福利院”(既可指测试养老院,也可指测试服务站);测试类型“”(没有这一代码)'),
	('行政区划', NULL), (NULL, '没有这一名称的事实') $$, 'in Chinese for who reads Chinese');
SET benefit.language = 'en';
SELECT is(told_of('home', 't_born', NULL, '2126-06-30'), 't_born used 1 0 4 {1950-03-08,1894-01-01,1895-01-01}', 'on another day another date is believed');
SELECT is(told_of('home', 't_born', NULL, '2024-06-30'), 't_born used 1 0 3 {2126-01-01,2025-06-30,2025-07-01}', 'who is not born yet is not');

-- Names: near ones, aliases, two for one fact.

CREATE TABLE named (测价 numeric, t_price yuan, t_pice numeric, "t_beds " integer, "T_beds" integer, t_opn boolean, "Odd ""name""" text, regon char(6),
	circumstance circumstances, 测试床 integer);
INSERT INTO named VALUES (1, 1, 1), (1, 2, 1), (NULL, 3, 1), (-1, NULL, 1), (-1, -2, 1);
SELECT results_eq($$SELECT col, fact, status, nulls, not_believed, examples FROM told('named')$$, $$ VALUES
	('测价', 't_price', 'used', 1::bigint, 3::bigint, '{1,-1}'::text[]),
	('t_price', 't_price', 'used', 1, 2, '{2.00,-2.00}'),
	('t_beds ', NULL, 'ignored', 5, NULL, NULL), ('T_beds', NULL, 'ignored', 5, NULL, NULL), ('t_opn', NULL, 'ignored', 5, NULL, NULL),
	('regon', NULL, 'ignored', 5, NULL, NULL), ('circumstance', NULL, 'ignored', 5, NULL, NULL),
	('t_pice', NULL, 'ignored', 0, NULL, NULL), ('Odd "name"', NULL, 'ignored', 5, NULL, NULL), ('测试床', NULL, 'ignored', 5, NULL, NULL) $$,
	'two columns of one fact that differ are both not believed, and a name that is nearly a fact''s comes before others');
SELECT is(why('named', '测价'), 'Test price (given as 1.00 and as 2.00); Test price -1.00 (t_price >= 0 does not hold)', 'both values are told');
SELECT is(why('named', 't_opn'), 'no fact has this name (perhaps "t_open")', 'the fact that is meant is named');
SELECT is(why('named', 'T_beds'), 'no fact has this name (perhaps "t_beds")', 'a capital is another name');
SELECT is(why('named', 't_pice'), 'no fact has this name', 'a fact that has its column is not meant');
SELECT is(why('named', 'regon') || why('named', 'circumstance'), 'no fact has this name (perhaps "region")no fact has this name (perhaps "circumstances")', 'the region and the set are names too');
SELECT is(why('named', '测试床'), 'no fact has this name', 'between short Chinese words nothing is guessed');
SELECT is(why('named', 't_opn', '{t_cap}'), 'no fact has this name', 'nor is what nothing asks for meant');

-- Circumstances.

CREATE TABLE child (t_open boolean, circumstances text[], dibao boolean, 低保 boolean, hiv_child boolean, region integer);
INSERT INTO child VALUES
	(true, '{低保}', true, NULL, true, 350502),
	(true, '{dibao}', false, NULL, false, 350502),	-- dibao by the set, hiv_child by the rule
	(true, NULL, false, true, false, 330502),	-- dibao by the other column; no rule there
	(NULL, '{}', false, false, false, 350502),
	(false, '{dibao}', NULL, false, NULL, 350502),
	(true, '{}', NULL, NULL, false, NULL);	-- nobody knows where
SELECT results_eq($$SELECT col, fact, status, nulls, unreadable, not_believed, examples FROM told('child')$$, $$ VALUES
	('dibao', 'dibao', 'used', 2::bigint, 0::bigint, 2::bigint, '{f}'::text[]),
	('低保', 'dibao', 'used', 3, 0, 1, '{f}'), ('hiv_child', 'hiv_child', 'used', 1, 0, 1, '{f}'),
	('t_open', 't_open', 'used', 1, 0, 0, NULL), ('circumstances', 'circumstances', 'used', 1, 0, 0, NULL), ('region', 'region', 'used', 1, 0, 0, NULL) $$,
	'false beside a set, a rule or a column that says true is not believed, true is, and rules count where the row is');
SELECT is(why('child', 'dibao'), 'receives the minimum living allowance, or is of a family that does (denied beside what says so)', 'and why');

-- Rules that tell what is believed, where and when.

CREATE TABLE people (t_people integer, region region);
INSERT INTO people VALUES (15, '350502'), (15, '330502'), (15, NULL), (25, '350502001003'), (5, '350500');
SELECT is(told_of('people', 't_people', NULL, '2024-12-31'), 't_people used 0 0 2 {15,25}', 'a limit of 10 is that of the day');
SELECT is(told_of('people', 't_people', NULL, '2025-01-01'), 't_people used 0 0 1 {25}', 'and 20 on the next one');
SELECT is(told_of('people', 't_people', NULL, '2024-12-31'), 't_people used 0 0 2 {15,25}', 'as often as it is asked');
SELECT is((SELECT array_agg(coalesce((assess('t_people', p, '350502', d::date)).value::text, 'unknown') ORDER BY d, t_people) FROM people p, unnest('{2024-12-31,2025-01-01}'::text[]) d WHERE p.region = '350500' OR p.region = '350502'),
	'{5,unknown,5,15}', 'a call believes by the rules of its day too');
CREATE VIEW lived AS SELECT t_people, region AS b, '330502'::region AS a FROM people;
SELECT is(told_of('lived', 't_people'), 't_people used 0 0 1 {25}', 'the first column of the type is where a row is');
CREATE VIEW lived_elsewhere AS SELECT '330502'::region AS a, t_people, region AS b FROM people;
SELECT is(told_of('lived_elsewhere', 't_people'), 't_people used 0 0 0', 'wherever that is');
CREATE VIEW lived_somewhere AS SELECT '330502'::region AS a, t_people, region::text FROM people;
SELECT is(told_of('lived_somewhere', 't_people'), 't_people used 0 0 1 {25}', 'unless one is called region');
CREATE VIEW lived_nowhere AS SELECT t_people FROM people;
SELECT is(told_of('lived_nowhere', 't_people'), 't_people used 0 0 0', 'without any it is the nation');

-- Divisions.

SAVEPOINT places;

CREATE TABLE place (region text, county region, no region);
INSERT INTO place VALUES
	('350502', '350502', NULL), (' 350502 ', '350502001', NULL), ('350502001003', '350502001003', NULL), ('000000', '000000', NULL),
	('350599', '350599', NULL), ('350599001003', '350599001', NULL), ('35050', NULL, NULL), ('Quanzhou', NULL, NULL), ('', NULL, NULL), ('441900101', '441900101', NULL), (NULL, '350500001', NULL);
SELECT results_eq($$SELECT * FROM told('place')$$, $$ VALUES
	('region', 'region', 'refused', 1::bigint, 3::bigint, 2::bigint, '{35050,Quanzhou,""}'::text[]),
	('county', 'region', 'used', 3, 0, 3, '{350599,350599001000,350500001000}'),
	('no', 'region', 'used', 11, 0, 0, NULL) $$, 'codes without a division, and texts that are no code');
SELECT is(why('place', 'region'), 'some values are no code of a division; some codes are those of no known division', 'and why');
INSERT INTO division (code, name_zh) VALUES ('350502001', '海滨街道');
INSERT INTO place VALUES ('350502002', NULL, NULL), ('350502001', NULL, NULL), ('350503001', NULL, NULL);
SELECT is(told_of('place', 'region'), 'region refused 1 3 3 {35050,Quanzhou,""}', 'where townships are entered, one that is not is unknown');
CREATE TABLE numbered (region bigint);
INSERT INTO numbered VALUES (350502), (350502001003), (0), (350599), (3505), (-1);
SELECT is(told_of('numbered', 'region'), 'region refused 0 2 1 {3505,-1,350599}', 'a number is a code too');
CREATE TABLE numbered_finely (region numeric(10,2));
INSERT INTO numbered_finely VALUES (350502), (0), (350599), (350502.5);
SELECT is(told_of('numbered_finely', 'region'), 'region refused 0 1 1 {350502.50,350599.00}', 'so it is with decimals');
CREATE TABLE misplaced (region point);
INSERT INTO misplaced VALUES ('(1,2)');
SELECT is(told_of('misplaced', 'region') || why('misplaced', 'region'), 'region refused 0 - -a call refuses a column of type point, since it should be region', 'a point is none');
ROLLBACK TO SAVEPOINT places;

-- Values that are not of the kind, where a call would fail.

CREATE TYPE colour AS ENUM ('home', '72');
CREATE DOMAIN birthday AS date;
CREATE TABLE raw (t_price text, t_beds char(8), t_nursing colour, t_born timestamp, t_open text, t_age double precision, t_limit numeric, t_people json,
	t_kind char(20), t_rate text[], circumstances text, t_note integer, region text);
INSERT INTO raw VALUES
	('100', '20', '72', '2025-01-01', 'yes', 'NaN', 'NaN', '1', 'home', NULL, '低保、失能', 1, '350502'),
	('¥100', '20.5x', 'home', '2025-01-01', '是', 'Infinity', 'Infinity', '1', 'Home', NULL, '{dibao,nobody}', 1, '350502'),
	('100.001', ' 20', 'home', NULL, '否', 1, 1e1001, '1', 'hom', NULL, '低保失能', 1, '350502'),
	('-5', '-20', NULL, NULL, 'f', 1, 1, NULL, NULL, NULL, '{}', 1, '350502');
SELECT results_eq($$SELECT col, fact, status, nulls, unreadable, not_believed, CASE WHEN col <> 't_limit' THEN examples END FROM told('raw')$$, $$ VALUES
	('t_price', 't_price', 'refused', 0::bigint, 2::bigint, 1::bigint, '{¥100,100.001,-5}'::text[]),
	('t_nursing', 't_nursing', 'refused', 1, 2, 1, '{home,72}'),
	('t_limit', 't_limit', 'refused', 0, 3, 0, NULL),
	('t_beds', 't_beds', 'refused', 0, 1, 1, '{"20.5x   ","-20     "}'),
	('t_open', 't_open', 'refused', 0, 2, 0, '{是,否}'),
	('t_age', 't_age', 'refused', 0, 2, 0, '{NaN,Infinity}'),
	('circumstances', 'circumstances', 'refused', 0, 2, 0, '{"{dibao,nobody}",低保失能}'),
	('t_born', 't_born', 'refused', 2, NULL, NULL, NULL),
	('t_people', 't_people', 'refused', 1, NULL, NULL, NULL),
	('t_rate', 't_rate', 'refused', 4, NULL, NULL, NULL),
	('t_note', 't_note', 'refused', 0, NULL, NULL, NULL),
	('t_kind', 't_kind', 'used', 1, 0, 1, '{"hom                 "}'),
	('region', 'region', 'used', 0, 0, 0, NULL) $$, 'they are counted, in text too, and types that are no such fact are told');
SELECT is(why('raw', 't_price'), 'a call refuses a column of type text, since it should be money; some values are not of the kind money; Test price -5.00 (t_price >= 0 does not hold)', 'a text column is refused');
SELECT is(why('raw', 't_born'), 'a call refuses a column of type timestamp without time zone, since it should be date', 'so is a timestamp');
SELECT is(why('raw', 't_age'), 'some values are not of the kind number', 'a number that is none is not of the kind');
SELECT is(why('raw', 'circumstances'), 'a call refuses a column of type text, since it should be circumstances; some values have a word that says no circumstance', 'a set as text has its words');
SELECT throws_ok(format('SELECT assess(''t_grant'', r, ''350502'', ''2025-06-30'') FROM (SELECT %I FROM raw) r', col), NULL, NULL, 'a call fails by ' || col)
FROM told('raw') WHERE status = 'refused' AND fact <> 'region' ORDER BY col;
CREATE TABLE good (t_price yuan, t_beds smallint, t_nursing real, t_born birthday, t_open boolean, t_kind colour, circumstances circumstances);
INSERT INTO good VALUES (1, 2, 1.5, '2020-01-01', true, 'home', '{dibao}'), (NULL, NULL, NULL, 'infinity', NULL, '72', NULL);
SELECT results_eq($$SELECT col, status, nulls, unreadable, not_believed FROM told('good') ORDER BY col COLLATE "C"$$, $$ VALUES
	('circumstances', 'used', 1::bigint, 0::bigint, 0::bigint), ('t_beds', 'used', 1, 0, 0), ('t_born', 'used', 0, 0, 1), ('t_kind', 'used', 0, 0, 1),
	('t_nursing', 'used', 1, 0, 0), ('t_open', 'used', 1, 0, 0), ('t_price', 'used', 1, 0, 0) $$, 'every type that a call takes is read');
CREATE TABLE sets (circumstances varchar(20)[]);
INSERT INTO sets VALUES ('{dibao,低保}'), ('{}'), ('{dibao,NULL}'), ('{nobody}');
SELECT is(told_of('sets', 'circumstances'), 'circumstances refused 0 2 0 {"{dibao,NULL}","{nobody}"}', 'an array has a word, or a null, that says nothing');

-- What is asked for.

SELECT results_eq($$SELECT * FROM told('home', '{t_grant,t_cap}') WHERE col IS NULL OR fact IS NULL$$, $$ VALUES
	(NULL, 'dibao', 'missing', NULL::bigint, NULL::bigint, NULL::bigint, NULL::text[]),
	(NULL, 't_rate', 'assumed', NULL, NULL, NULL, NULL),
	('id', NULL, 'ignored', 0, NULL, NULL, NULL), ('名称', NULL, 'ignored', 0, NULL, NULL, NULL) $$, 'a fact that no column gives is missing, or a default counts');
SELECT results_eq($$SELECT fact, title, reason FROM check_facts('home', '{t_grant,t_cap}', '2025-06-30') WHERE column_name IS NULL$$, $$ VALUES
	('dibao', 'receives the minimum living allowance, or is of a family that does', 'no column gives it, and it is asked for by: Test grant'),
	('t_rate', 'Test rate', 'no column gives it, and its default counts: 0.5') $$, 'with what it is needed for');
SELECT is(concat_ws('|', told_of('home', 't_open', '{t_grant}'), told_of('home', 't_price', '{t_grant}'), told_of('home', 't_price', '{t_cap}')),
	't_open not_needed 1 0 0|t_price not_needed 1 0 5 {-1.00,-2.00,-3.00}|t_price used 1 0 5 {-1.00,-2.00,-3.00}', 'what does not bear on it is not needed; what a bound is held against is');
SELECT is(concat_ws('|', told_of('home', 't_born', '{t_grant}'), told_of('home', 't_beds', '{t_cap}')), 't_born used 1 0 3 {2126-01-01,1894-01-01,2025-07-01}|t_beds used 1 0 2 {20000,-1}',
	'what is computed from, and what only tells whether another is believed, is needed');
CREATE TABLE bare (region region);
SELECT results_eq($$SELECT fact, status, reason FROM check_facts('bare', '{t_cap,t_grant,t_cap}', '2025-06-30') WHERE column_name IS NULL$$, $$ VALUES
	('t_nursing', 'missing', 'no column gives it, and it is asked for by: Test cap'),
	('t_price', 'missing', 'no column gives it, and it is asked for by: Test cap; Test grant'), ('t_kind', 'missing', 'no column gives it, and it is asked for by: Test grant'),
	('t_born', 'missing', 'no column gives it, and it is asked for by: Test grant'), ('dibao', 'missing', 'no column gives it, and it is asked for by: Test grant'),
	('t_beds', 'missing', 'no column gives it, and it is asked for by: Test grant'), ('t_open', 'missing', 'no column gives it, and it is asked for by: Test grant'),
	('t_rate', 'assumed', 'no column gives it, and its default counts: 0.5') $$,
	'without a row whatever is in force anywhere is needed, in the order of asking');
INSERT INTO bare VALUES ('330502001003'), ('330500'), ('110000');
SELECT results_eq($$SELECT fact, status FROM told('bare', '{t_grant}')$$, $$ VALUES ('t_open', 'missing'), ('t_price', 'missing'), ('region', 'used') $$, 'with rows, what is in force where they are');
SELECT results_eq($$SELECT fact, status, reason FROM check_facts('bare', '{t_cap,t_grant}', '2025-06-30') WHERE column_name IS NULL$$, $$ VALUES
	('t_cap', 'no_rule', 'no rule of it is in force on the day where the rows are'),
	('t_open', 'missing', 'no column gives it, and it is asked for by: Test grant'), ('t_price', 'missing', 'no column gives it, and it is asked for by: Test grant') $$, 'a variable that has no rule there is told');
SELECT results_eq($$SELECT fact, status FROM told('bare', '{t_cap,t_grant}', '2019-12-31')$$, $$ VALUES ('t_cap', 'no_rule'), ('t_grant', 'no_rule'), ('region', 'used') $$, 'or on that day');
CREATE TABLE aged (t_age integer, circumstances text[], t_kind text, t_beds integer, t_rate numeric, region region);
INSERT INTO aged VALUES (70, '{}', 'home', 10, 1, '350502');
SELECT is_empty($$SELECT * FROM told('aged', '{t_grant}') WHERE status <> 'used'$$, 'who gives what is computed need not give what from, and a set gives every circumstance');
SELECT results_eq($$SELECT fact, status FROM told('aged', '{t_price,dibao}')$$, $$ VALUES ('t_price', 'missing'), ('circumstances', 'used'), ('region', 'used'),
	('t_age', 'not_needed'), ('t_kind', 'not_needed'), ('t_beds', 'not_needed'), ('t_rate', 'not_needed') $$, 'a fact is asked for by itself');
SELECT is_empty($$SELECT * FROM told('aged', '{}') WHERE status <> 'used'$$, 'nothing is asked for');

-- Every relation that has rows.

CREATE TABLE whole (t_beds integer, part integer, doubled integer GENERATED ALWAYS AS (t_beds * 2) STORED) PARTITION BY RANGE (part);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10);
CREATE TABLE high (gone text, part integer, t_beds integer, doubled integer GENERATED ALWAYS AS (t_beds * 2) STORED);
ALTER TABLE high DROP COLUMN gone;
ALTER TABLE whole ATTACH PARTITION high FOR VALUES FROM (10) TO (20);
INSERT INTO whole VALUES (-1, 1), (-2, 11), (3, 11);
SELECT is(concat_ws('|', told_of('whole', 't_beds'), told_of('high', 't_beds')), 't_beds used 0 0 2 {-1,-2}|t_beds used 0 0 1 {-2}', 'a partitioned table and its part');
CREATE TABLE parent (t_beds integer);
CREATE TABLE heir () INHERITS (parent);
INSERT INTO heir VALUES (-7);
ALTER TABLE parent ADD COLUMN t_price numeric DEFAULT -1;
SELECT is(concat_ws('|', told_of('parent', 't_beds'), told_of('parent', 't_price')), 't_beds used 0 0 1 {-7}|t_price used 0 0 1 {-1}', 'what is inherited, and the default of a column added later');
CREATE MATERIALIZED VIEW seen AS SELECT -5 AS t_beds;
CREATE SCHEMA "Odd ""schema";
CREATE TABLE "Odd ""schema"."Table; --""" (t_beds integer, 测价 integer);
INSERT INTO "Odd ""schema"."Table; --""" VALUES (-6, -8);
SELECT is(concat_ws('|', told_of('seen', 't_beds'), told_of('"Odd ""schema"."Table; --"""', '测价')), 't_beds used 0 0 1 {-5}|t_price used 0 0 1 {-8}', 'a materialized view, and a name with quotes');
CREATE TEMP TABLE home (t_beds integer);
INSERT INTO home VALUES (-9);
SELECT is(concat_ws('|', told_of('pg_temp.home', 't_beds'), told_of('public.home', 't_beds')), 't_beds used 0 0 1 {-9}|t_beds used 1 0 2 {20000,-1}', 'two tables of one name');
DROP TABLE pg_temp.home;
CREATE EXTENSION postgres_fdw;
DO $$ BEGIN EXECUTE format('CREATE SERVER here FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host %L, port %L, dbname %L)', current_setting('unix_socket_directories'), current_setting('port'), current_database()); END $$;
CREATE USER MAPPING FOR CURRENT_USER SERVER here;
CREATE FOREIGN TABLE afar (t_beds integer OPTIONS (column_name 'bit'), term_zh text) SERVER here OPTIONS (schema_name 'benefit', table_name 'circumstance');
SELECT is(told_of('afar', 't_beds'), 't_beds used 0 0 0', 'a foreign table');
CREATE TABLE empty (t_beds text, t_price numeric, id integer);
SELECT results_eq($$SELECT col, status, nulls, unreadable, not_believed FROM told('empty')$$, $$ VALUES
	('t_beds', 'refused', 0::bigint, 0::bigint, 0::bigint), ('t_price', 'used', 0, 0, 0), ('id', 'ignored', 0, NULL, NULL) $$, 'no rows');
CREATE TABLE nothing ();
INSERT INTO nothing DEFAULT VALUES;
SELECT is_empty($$SELECT * FROM told('nothing')$$, 'no columns');
SELECT results_eq($$SELECT fact, rows FROM check_facts('nothing', '{t_beds}')$$, $$ VALUES ('t_beds', 1::bigint) $$, 'no columns, and something that is missing');
SELECT is((SELECT count(*) > 0 FROM told('benefit.rule')), true, 'a table of the extension''s own');
DO $$ BEGIN EXECUTE (SELECT format('CREATE TABLE wide (%s)', string_agg(format('%I %s', name, CASE kind WHEN 'money' THEN 'yuan' WHEN 'number' THEN 'numeric' ELSE kind END), ', '))
	FROM variable WHERE name NOT IN (SELECT variable FROM rule)); END $$;
INSERT INTO wide DEFAULT VALUES;
SELECT results_eq($$SELECT count(*) > 300, every(status = 'used' AND nulls = 1 AND not_believed = 0) FROM told('wide')$$, $$ VALUES (true, true) $$, 'every fact that there is, in one table');

CREATE SEQUENCE counter;
CREATE TYPE pair AS (t_beds integer);
SELECT throws_ok(format('SELECT check_facts(%L)', name), '42809', format('"%s" has no rows of facts', name), name || ' has no rows') FROM unnest('{counter,pair,home_pkey}'::text[]) name;
SELECT throws_ok($$SELECT check_facts('nobody')$$, '42P01', NULL, 'there is no such relation');
SELECT throws_ok($$SELECT check_facts(4294967295)$$, '42P01', 'relation with OID 4294967295 does not exist', 'nor one of this OID');
SELECT throws_ok($$SELECT check_facts(NULL)$$, '22004', 'no relation to check', 'silence would look as if all were well');
SELECT throws_ok($$SELECT check_facts('home', '{t_grunt}')$$, '42704', 'variable "t_grunt" does not exist', 'there is no such variable');
SELECT throws_ok($$SELECT check_facts('home', '{t_grant,NULL}')$$, '22004', 'null among the names of variables', 'null names none');
SELECT throws_ok(format('SELECT check_facts(''home'', NULL, %L)', day), '22023', 'facts are checked for a day, which is neither null nor infinite', format('%L is no day', day)) FROM unnest('{infinity,NULL}'::date[]) day;
SELECT throws_ok($$SELECT check_facts('home', NULL, '2025-01-01', 'nil')$$, '42704', NULL, 'there is no such edition');
SELECT is((SELECT count(*) FROM check_facts('home', NULL, '2025-01-01', 'pg_benefit 1.0') WHERE fact LIKE 't\_%'), 0::bigint, 'another edition knows other facts');
SELECT is((SELECT array_agg(col || ' ' || not_believed ORDER BY col COLLATE "C") FROM (VALUES ('home'), ('people')) r (name), told(name::regclass) WHERE not_believed > 0),
	'{"t_age 1","t_beds 2","t_born 3","t_kind 3","t_nursing 1","t_people 1","t_price 5"}', 'one relation after the other in one query');

-- With whose rights.

CREATE ROLE registrar;
CREATE TABLE ours (t_beds integer, owner name);
INSERT INTO ours VALUES (-1, 'registrar'), (-2, 'somebody');
ALTER TABLE ours ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON ours USING (owner = current_user);
CREATE VIEW through AS SELECT * FROM ours;
SET ROLE registrar;
SELECT throws_ok($$SELECT check_facts('ours')$$, '42501', 'permission denied for table ours', 'who may not read may not check');
RESET ROLE;
GRANT SELECT ON ours, through TO registrar;
SET ROLE registrar;
SELECT is(told_of('ours', 't_beds'), 't_beds used 0 0 1 {-1}', 'who may read some rows checks these');
SELECT is(told_of('through', 't_beds'), 't_beds used 0 0 2 {-1,-2}', 'a view shows what its owner may read');
RESET ROLE;

-- As a call believes each row, so it is counted: over rows at random.

CREATE TABLE mixed AS
SELECT
	CASE WHEN random() < 0.8 THEN round((random() * 10 - 2)::numeric, 2) END AS t_price,
	CASE WHEN random() < 0.8 THEN (random() * 30 - 5)::integer END AS t_beds,
	CASE WHEN random() < 0.8 THEN (random() * 30 - 5)::integer END AS t_nursing,
	CASE WHEN random() < 0.8 THEN date '2026-01-01' - (random() * 3000)::integer END AS t_born,
	CASE WHEN random() < 0.8 THEN (random() * 9)::integer END AS t_age,
	(ARRAY['home', 'HOME ', 'hoem', '测试福利院', '测试商店', NULL, '', 'service'])[1 + floor(random() * 8)] AS t_kind,
	(ARRAY[true, false, NULL])[1 + floor(random() * 3)] AS t_open,
	(ARRAY[true, false, NULL])[1 + floor(random() * 3)] AS dibao,
	(ARRAY[true, false, NULL])[1 + floor(random() * 3)] AS hiv_child,
	(ARRAY['{}', '{dibao}', '{hiv_child,dibao}', NULL]::circumstances[])[1 + floor(random() * 4)] AS circumstances,
	(random() * 30)::integer AS t_people,
	(ARRAY['350502', '350582001', '330500', '110000']::region[])[1 + floor(random() * 4)] AS region
FROM generate_series(1, coalesce(nullif(:'rows', '')::integer, 2000));
SELECT results_eq($$SELECT fact, not_believed FROM told('mixed') WHERE fact NOT IN ('circumstances', 'region') ORDER BY fact COLLATE "C"$$,
	$$SELECT name, count(*) FILTER (WHERE name = ANY (a.invalid))
	FROM mixed m, unnest('{t_price,t_beds,t_nursing,t_born,t_age,t_kind,t_open,dibao,hiv_child,t_people}'::text[]) name,
		assess(name, m, m.region, '2025-06-30') a
	GROUP BY name ORDER BY name COLLATE "C"$$, 'as many as a call finds invalid');
CREATE TEMP TABLE alone AS SELECT * FROM check_facts('mixed', NULL, '2025-06-30');
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT is(to_jsonb(f) - '{examples,reason}'::text[], to_jsonb(a) - '{examples,reason}'::text[], 'as many in parallel: ' || f.column_name)
FROM check_facts('mixed', NULL, '2025-06-30') f JOIN alone a USING (column_name) WHERE f.column_name IN ('t_price', 'region');
SELECT ok(min(not_believed) > 0, 'and some of each') FROM told('mixed') WHERE fact NOT IN ('circumstances', 'region', 't_open');

-- However long it takes.

CREATE VIEW endless AS SELECT i::integer AS t_beds, '350502'::region AS region, repeat('x', 1000) AS t_note FROM generate_series(1, 1000000000) i;
CREATE FUNCTION is_cancelled(query text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE query;
	RETURN false;
EXCEPTION WHEN query_canceled THEN
	RETURN true;
END $$;
SET LOCAL statement_timeout = '300ms';
SELECT ok(is_cancelled($$SELECT check_facts('endless')$$), 'it can be cancelled');
RESET statement_timeout;
CREATE FUNCTION used_memory(i bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
	used bigint;
BEGIN
	IF i % 20000 <> 0 THEN
		RETURN 0;
	END IF;
	SELECT sum(total_bytes) INTO used FROM pg_backend_memory_contexts WHERE name NOT IN ('CacheMemoryContext', 'index info');
	PERFORM set_config('checked.used', concat_ws(',', nullif(current_setting('checked.used', true), ''), used), false);
	RETURN used;
END $$;
CREATE VIEW long AS SELECT (i % 20000)::integer AS t_beds, repeat('x', 2000) || i AS t_kind, repeat('y', 2000) AS t_note,
	(350502001000 + i % 900)::region AS region, used_memory(i) AS used FROM generate_series(1, 100000) i;
SELECT is(told_of('long', 't_kind') LIKE 't\_kind used 0 0 100000 %', true, 'many rows, of long texts that are no code');
SELECT cmp_ok((SELECT max(u::bigint) - min(u::bigint) FROM unnest(string_to_array(current_setting('checked.used'), ',')) u), '<', 1000000::bigint, 'take no more memory than few');

-- Which facts can matter.

SELECT results_eq($$SELECT name, title, kind, unit, source, role, domain, default_value FROM inputs('t_grant', '350502', '2025-06-30')$$, $$ VALUES
	('t_kind', 'Test kind', 'text', NULL, 'fact', 'decides', NULL, NULL::jsonb),
	('t_born', 'Test birth', 'date', NULL, 'fact', 'decides', 't_born <= on_date AND years_between(t_born, on_date) <= 130', NULL),
	('t_beds', 'Test beds', 'number', 'bed', 'fact', 'decides', 't_beds BETWEEN 0 AND 10000', NULL),
	('t_rate', 'Test rate', 'number', NULL, 'fact', 'decides', NULL, '0.5'),
	('dibao', 'receives the minimum living allowance, or is of a family that does', 'boolean', NULL, 'circumstance', 'decides', NULL, NULL),
	('t_age', 'Test age', 'number', NULL, 'computed', 'decides', 't_born IS NULL OR t_age = years_between(t_born, on_date)', NULL) $$,
	'by the rules in force there: facts, circumstances, and what is computed from others');
SELECT results_eq($$SELECT name, source, role FROM inputs('t_grant', '330521', '2025-06-30')$$, $$ VALUES ('t_open', 'fact', 'decides'), ('t_price', 'fact', 'decides') $$, 'by other rules elsewhere');
SELECT is_empty($$SELECT * FROM inputs('t_grant', '330521', '2019-12-31')$$, 'no rule, no fact');
SELECT results_eq($$SELECT name, source, role FROM inputs('t_cap', '350502', '2025-06-30')$$, $$ VALUES
	('t_nursing', 'fact', 'decides'), ('t_price', 'fact', 'measured'), ('t_beds', 'fact', 'cross_check') $$, 'what it bounds, and what tells whether others are believed, are marked');
SELECT results_eq($$SELECT name, source, role FROM unnest('{350502,110000}'::region[]) region, inputs('t_people', region, '2025-06-30')$$, $$ VALUES
	('t_people', 'fact', 'decides'), ('t_limit', 'computed', 'cross_check'), ('t_people', 'fact', 'decides'), ('t_limit', 'fact', 'cross_check') $$, 'a fact is its own input; what is computed here is given elsewhere');
SELECT results_eq($$SELECT name, source, role FROM inputs('hiv_child', '350502', '2025-06-30') WHERE name IN ('hiv_child', 't_open')$$, $$ VALUES
	('hiv_child', 'circumstance', 'decides'), ('t_open', 'fact', 'implies') $$, 'what implies a circumstance is marked');
SELECT is((SELECT codes FROM inputs('t_kind', '110000', '2025-06-30')), '[{"code": "service", "title": "Test service"}, {"code": "home", "title": "Test home", "parent": "service"},
	{"code": "station", "title": "Test station", "parent": "service"}, {"code": "shop", "title": "测试商店"}]'::jsonb, 'codes, each class before what is in it');
SET benefit.language = 'zh';
SELECT is((SELECT concat_ws(' ', title, unit, codes -> 0) FROM inputs('t_kind', '110000', '2025-06-30')) || (SELECT title || unit FROM inputs('t_beds', '110000', '2025-06-30')),
	'测试类型 {"code": "service", "title": "测试服务"}测试床位张', 'in Chinese for who reads Chinese');
SET benefit.language = 'en';
SELECT is_empty(format('SELECT * FROM inputs(%L, %L, %L)', v, r, d), format('%L, %L, %L: null asks nothing', v, r, d))
FROM (VALUES (NULL, '110000', '2025-01-01'), ('t_beds', NULL, '2025-01-01'), ('t_beds', '110000', NULL), ('t_beds', '110000', 'infinity')) v (v, r, d);
SELECT throws_ok($$SELECT inputs('t_bed', '110000', '2025-01-01')$$, '42704', 'variable "t_bed" does not exist', 'there is no such variable');
SELECT throws_ok($$SELECT inputs('t_beds', '110000', '2025-01-01', 'pg_benefit 1.0')$$, '42704', NULL, 'nor in that edition');
SELECT is_empty($$SELECT v.variable FROM (SELECT DISTINCT variable FROM in_force('350502', '2025-06-30')) v, LATERAL inputs(v.variable, '350502', '2025-06-30') i
	GROUP BY v.variable HAVING count(*) <> count(DISTINCT i.name) OR bool_or(i.name = v.variable AND i.source <> 'circumstance')$$, 'of every variable each is listed once, and not itself');
SELECT is_empty($$SELECT v.variable, f.missing FROM (SELECT DISTINCT variable FROM in_force('350502', '2025-06-30')) v, LATERAL assess(v.variable, '{}'::jsonb, '350502', '2025-06-30') a, unnest(a.missing) f (missing)
	WHERE f.missing NOT IN (SELECT name FROM inputs(v.variable, '350502', '2025-06-30'))$$, 'what a call can miss is among them');

SELECT * FROM finish();
ROLLBACK;
