-- check_facts() tells of every column which fact it is taken for, and what of it a
-- call would refuse or not believe, before a roll is made; inputs() tells which facts
-- a variable asks for, there and then.
\ir ../lib/random.sql
SET search_path = public, benefit;
SET benefit.language = 'en';
SET client_min_messages = warning;
BEGIN;
SELECT plan(90);

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
SELECT is(why('home', 't_price'), 'not so in some rows: t_price >= 0', 'a domain is shown');
SELECT is(why('home', 't_kind'), 'not among the codes: hoem (perhaps home); 测试福利院 (perhaps home or station); ', 'so are the codes that may be meant');
SELECT is(why('home', 't_open'), NULL, 'of what is good nothing is said');
SELECT is(why('home', 'id'), 'no fact has this name', 'a column that is no fact is ignored');
SET benefit.language = 'zh';
SELECT results_eq($$SELECT title, reason FROM check_facts('home', NULL, '2025-06-30') WHERE column_name IN ('t_born', 't_kind', 'region', '名称')$$, $$ VALUES
	('测试出生', '有的行不满足:t_born <= on_date AND years_between(t_born, on_date) <= 130'),
	('测试类型', '不在代码之列:hoem(或许是 home)、测试福利院(或许是 home 或 station)、'),
	('行政区划', NULL), (NULL, '没有这一名称的事实') $$, 'in Chinese for who reads Chinese');
SET benefit.language = 'en';
SELECT is(told_of('home', 't_born', NULL, '2126-06-30'), 't_born used 1 0 7 {1950-03-08,1894-01-01,1895-01-01}', 'on another day another date is believed');
SELECT is(told_of('home', 't_born', NULL, '2024-06-30'), 't_born used 1 0 4 {2126-01-01,1894-01-01,2025-06-30}', 'who is not born yet is not');

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
SELECT is(why('named', '测价'), 'differs from t_price; not so in some rows: t_price >= 0', 'the other column is named');
SELECT is(why('named', 't_opn'), 'no fact has this name (perhaps t_open)', 'the fact that is meant is named');
SELECT is(why('named', 'T_beds'), 'no fact has this name (perhaps t_beds)', 'a capital is another name');
SELECT is(why('named', 't_pice'), 'no fact has this name', 'a fact that has its column is not meant');
SELECT is(why('named', 'regon') || why('named', 'circumstance'), 'no fact has this name (perhaps region)no fact has this name (perhaps circumstances)', 'the region and the set are names too');
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
SELECT is(why('child', 'dibao'), 'false where a set of circumstances, a rule or another column says true', 'and why');

-- Rules that tell what is believed, where and when.

CREATE TABLE people (t_people integer, region region);
INSERT INTO people VALUES (15, '350502'), (15, '330502'), (15, NULL), (25, '350502001003'), (5, '350500');
SELECT is(told_of('people', 't_people', NULL, '2024-12-31'), 't_people used 0 0 2 {15,25}', 'a limit of 10 is that of the day');
SELECT is(told_of('people', 't_people', NULL, '2025-01-01'), 't_people used 0 0 1 {25}', 'and 20 on the next one');
SELECT is(told_of('people', 't_people', NULL, '2024-12-31'), 't_people used 0 0 2 {15,25}', 'as often as it is asked');
SELECT is((SELECT array_agg(coalesce((assess('t_people', p, '350502', d::date)).value::text, 'unknown') ORDER BY d) FROM people p, unnest('{2024-12-31,2025-01-01}'::text[]) d WHERE p.region = '350500' OR p.region = '350502'),
	'{unknown,5,15,5}', 'a call believes by the rules of its day too');
CREATE VIEW lived AS SELECT t_people, region AS b, '330502'::region AS a FROM people;
SELECT is(told_of('lived', 't_people'), 't_people used 0 0 1 {25}', 'the first column of the type is where a row is');
CREATE VIEW lived_elsewhere AS SELECT '330502'::region AS a, t_people, region AS b FROM people;
SELECT is(told_of('lived_elsewhere', 't_people'), 't_people used 0 0 0', 'wherever that is');
CREATE VIEW lived_somewhere AS SELECT '330502'::region AS a, t_people, region::text FROM people;
SELECT is(told_of('lived_somewhere', 't_people'), 't_people used 0 0 1 {25}', 'unless one is called region');
CREATE VIEW lived_nowhere AS SELECT t_people FROM people;
SELECT is(told_of('lived_nowhere', 't_people'), 't_people used 0 0 0', 'without any it is the nation');

-- Divisions.

CREATE TABLE place (region text, county region, no region);
INSERT INTO place VALUES
	('350502', '350502', NULL), (' 350502 ', '350502001', NULL), ('350502001003', '350502001003', NULL), ('000000', '000000', NULL),
	('350599', '350599', NULL), ('350599001003', '350599001', NULL), ('35050', NULL, NULL), ('Quanzhou', NULL, NULL), ('', NULL, NULL), ('441900101', '441900101', NULL), (NULL, '350500001', NULL);
SELECT results_eq($$SELECT * FROM told('place')$$, $$ VALUES
	('region', 'region', 'refused', 1::bigint, 3::bigint, 2::bigint, '{35050,Quanzhou,""}'::text[]),
	('county', 'region', 'used', 3, 0, 3, '{350599,350599001000,350500001000}'),
	('no', 'region', 'used', 11, 0, 0, NULL) $$, 'codes without a division, and texts that are no code');
SELECT is(why('place', 'region'), 'some values are no code of a division; no such division is known', 'and why');
INSERT INTO division (code, name_zh) VALUES ('350502001', '海滨街道');
INSERT INTO place VALUES ('350502002', NULL, NULL), ('350502001', NULL, NULL), ('350503001', NULL, NULL);
SELECT is(told_of('place', 'region'), 'region refused 1 3 3 {35050,Quanzhou,""}', 'where townships are entered, one that is not is unknown');
SELECT is(told_of('numbered', 'region'), 'region refused 0 2 1 {3505,-1,350599}', 'numbers are codes too')
FROM (SELECT 1) s WHERE (SELECT count(*) FROM pg_class WHERE relname = 'numbered') = 1;
