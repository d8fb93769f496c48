-- A rule with a level is in force in divisions of that level and in no others, however
-- they are asked; what a document only encourages is owed by nobody; a bound says which;
-- and whoever asks what is there for some is told of no others.
\ir ../lib/random.sql
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

-- Levels: every division below two prefectures, asked in any order, against what SQL says.

CREATE TEMP TABLE place AS
SELECT region, level(region) AS level, row_number() OVER (ORDER BY random()) AS turn
FROM unnest('{000000,350000,350500,350502,350502001,350502001003,350502001004,350503,350503002,350600,350602,350602003,110000,110101}'::region[]) region;
CREATE TEMP TABLE draw AS
SELECT n AS book, jsonb_object_agg('r' || i, jsonb_strip_nulls(jsonb_build_object('variable', CASE WHEN i % 5 = 4 THEN 'y' ELSE 'x' END, 'region', region::text, 'level', wanted, 'value', (2 ^ i)::int::text
	|| CASE WHEN i = 8 THEN ' + coalesce(y, 0)' ELSE '' END,
	'from', CASE WHEN i % 3 = 0 THEN '2024-01-01' END))) AS rules
FROM generate_series(1, 60) n, generate_series(1, 9) i,
	LATERAL (SELECT region, level FROM place WHERE n > 0 AND i > 0 ORDER BY random() LIMIT 1) p,
	LATERAL (SELECT CASE WHEN random() < 0.6 THEN (SELECT level FROM place l WHERE p.region @> l.region ORDER BY random() LIMIT 1) END AS wanted) w
GROUP BY n;
CREATE TEMP TABLE made AS
SELECT book, rules, rulebook(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "number", "hit_policy": "sum"}, "y": {"kind": "number", "hit_policy": "sum"}}'::jsonb, 'rules', rules)) AS content FROM draw;
CREATE FUNCTION pg_temp.total(of_rules jsonb, of_variable text, place region, day date) RETURNS numeric LANGUAGE sql AS $$
	SELECT sum(split_part(r.value, ' ', 1)::numeric + CASE WHEN r.value LIKE '%y%' THEN coalesce(pg_temp.total(of_rules, 'y', place, day), 0) ELSE 0 END)
	FROM jsonb_each(of_rules) e, jsonb_to_record(e.value) r (variable text, region region, level text, value text, "from" date)
	WHERE r.variable = of_variable AND r.region @> place AND coalesce(r.level = level(place), true) AND day >= coalesce(r."from", day)
$$;
CREATE TEMP TABLE asked AS
SELECT m.book, m.rules, m.content, p.region, d.day, p.turn
FROM made m, place p, (VALUES (date '2023-06-30'), ('2024-06-30')) d(day)
ORDER BY m.book, p.turn;
SELECT is_empty($$
	SELECT book, region, day, given, pg_temp.total(rules, 'x', region, day), rules
	FROM (SELECT *, amount('x', '{}'::jsonb, region, day, content) AS given FROM asked ORDER BY book, turn) t
	WHERE given IS DISTINCT FROM pg_temp.total(rules, 'x', region, day)$$, 'by the levels of 60 random books');
SELECT is_empty($$
	SELECT book, region, day, status, rules FROM (SELECT a.*, (assess('x', '{}'::jsonb, region, day, content)).status FROM asked a ORDER BY book, turn DESC) t
	WHERE (status = 'no_rule') <> (pg_temp.total(rules, 'x', region, day) IS NULL)$$, 'in a division of another level no rule is in force');
SELECT is_empty($$SELECT book, region, given FROM (SELECT a.*, call_numeric('x', '{y}', content, region, day, NULL::numeric) AS given FROM asked a ORDER BY book, turn) t WHERE given IS DISTINCT FROM pg_temp.total(rules, 'x', region, day)$$, 'typed calls say the same');
SELECT cmp_ok((SELECT count(*) FROM asked WHERE pg_temp.total(rules, 'x', region, day) IS NOT NULL), '>', 300::bigint, 'most have an answer');

-- In the tables.

INSERT INTO variable (name, kind, title_zh, title_en, subject) VALUES ('wards', 'number', '病区', 'Wards', 'region');
INSERT INTO variable (name, kind, title_zh, title_en, subject, direction, measure, hit_policy) VALUES ('wards_target', 'number', '病区目标', 'Target of wards', 'region', 'at_least', 'wards', 'unique');
INSERT INTO policy (id, title_zh, region, issued) VALUES ('T', '测试文件', '350500', '2024-01-01');
INSERT INTO clause (id, policy, section, summary_zh, summary_en, force, variable) VALUES
	('T-1', 'T', '一', '全市病区不少于100个', 'The city has 100 wards', 'orders', 'wards_target'),
	('T-2', 'T', '二', '力争每县10个', 'Each county strives for 10', 'aims', 'wards_target'),
	('T-3', 'T', '三', '鼓励乡镇设1个', 'A township is encouraged to have one', 'encourages', 'wards_target'),
	('T-4', 'T', '四', '鼓励发放节日慰问', 'A gift is encouraged', 'encourages', NULL), ('T-5', 'T', '五', '发放补贴', 'A grant', 'grants', NULL), ('T-6', 'T', '六', '补贴不低于三百', 'A least amount', 'orders', NULL);
INSERT INTO rule (id, variable, level, value, clause) VALUES
	('T-1', 'wards_target', 'prefecture', '100', 'T-1'), ('T-2', 'wards_target', 'county', '10', 'T-2'), ('T-3', 'wards_target', 'township', '1', 'T-3');
INSERT INTO variable (name, kind, title_zh, title_en, subject, default_value, beneficiary) VALUES
	('gift', 'money', '节日慰问', 'Gift', 'person', '0', 'elder'), ('grant_x', 'money', '测试补贴', 'Grant', 'person', '0', 'child'), ('help', 'boolean', '测试帮扶', 'Help', 'person', 'false', NULL);
UPDATE variable SET hit_policy = 'any' WHERE name = 'help';
INSERT INTO variable (name, kind, title_zh, title_en, subject) VALUES ('paid', 'money', '实发', 'Paid', 'person');
INSERT INTO variable (name, kind, title_zh, title_en, subject, direction, measure, hit_policy, beneficiary) VALUES
	('least_x', 'money', '最低额', 'The least', 'person', 'at_least', 'paid', 'max', 'elder'), ('most', 'money', '最高额', 'The most', 'person', 'at_most', 'paid', 'min', 'carer');
INSERT INTO rule (id, variable, region, valid, condition, value, clause) VALUES
	('T-4', 'gift', NULL, NULL, 'age >= 60', '50', 'T-4'), ('T-5', 'grant_x', NULL, NULL, 'age < 18', '80', 'T-5'), ('T-6', 'least_x', NULL, NULL, NULL, '300', 'T-6'),
	('own', 'most', '350500', '(,)', NULL, '900', NULL), ('T-4-help', 'help', NULL, NULL, NULL, 'true', 'T-4'), ('T-5-help', 'help', NULL, NULL, 'age > 90', 'true', 'T-5');
SELECT lives_ok($$SELECT publish('bound')$$, 'rules with levels are published');
SELECT is(concat_ws(' ', c.required, c.met, c.shortfall, c.status, c.clauses), expected, format('of %s', region)) FROM (VALUES
	('350000'::region, 'no_rule {}'), ('350500', '100 f 95 decided {T-1}'), ('350502', '10 f 5 decided {T-2}'), ('350502001', '1 0 decided {T-3}'), ('350502001003', 'no_rule {}'), ('350600', 'no_rule {}')) v(region, expected),
	comply('wards_target', '{"wards": 5}'::jsonb, region, '2025-06-30') c;
SELECT is((SELECT string_agg(concat_ws(' ', variable, direction, required, met, force, clauses), '; ') FROM standards('{"wards": 5}'::jsonb, region, '2025-06-30') WHERE variable = 'wards_target'), expected, format('standards() of %s', region)) FROM (VALUES
	('350500'::region, 'wards_target at_least 100 f orders {T-1}'), ('350502', 'wards_target at_least 10 f aims {T-2}'), ('350502001', 'wards_target at_least 1 encourages {T-3}'), ('350502001003', NULL)) v(region, expected);
SELECT is((SELECT string_agg(concat_ws(' ', rule, level, force), ',' ORDER BY rule) FROM in_force(region, '2025-06-30') WHERE variable = 'wards_target'), expected, format('in_force() in %s', region)) FROM (VALUES
	('350500'::region, 'T-1 prefecture orders'), ('350503', 'T-2 county aims'), ('350000', NULL)) v(region, expected);
SELECT is((SELECT string_agg(reason, '') FROM standards('{"wards": 5}'::jsonb, region, '2025-06-30') WHERE variable = 'wards_target'), expected, 'the reason says how far it binds') FROM (VALUES
	('350500'::region, '测试文件 一: The city has 100 wards'), ('350502', '测试文件 二: Each county strives for 10 (striven for)'), ('350502001', '测试文件 三: A township is encouraged to have one (encouraged, and owed to nobody)')) v(region, expected);

-- What is encouraged is listed apart, and a bound says which.

CREATE FUNCTION pg_temp.listed(facts jsonb, beneficiary text) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' ', variable, for_whom, status, amount, direction, force), ', ' ORDER BY ordinality) FROM entitlements(facts, '350502', '2025-06-30', beneficiary => beneficiary) WITH ORDINALITY
	WHERE variable IN ('gift', 'grant_x', 'help', 'least_x', 'most')
$$;
SELECT is(pg_temp.listed('{"age": 95}', NULL), 'help decided grants, least_x elder decided 300.00 at_least orders, most carer decided 900.00 at_most, gift elder decided 50.00 encourages, grant_x child default 0.00 grants', 'of an elder');
SELECT is(pg_temp.listed('{"age": 9}', NULL), 'grant_x child decided 80.00 grants, least_x elder decided 300.00 at_least orders, most carer decided 900.00 at_most, help decided encourages, gift elder default 0.00 encourages', 'of a child');
SELECT is(pg_temp.listed('{}', NULL), 'least_x elder decided 300.00 at_least orders, most carer decided 900.00 at_most, help decided encourages, gift elder undetermined encourages, grant_x child undetermined grants', 'of whom nothing is known');
SELECT is(pg_temp.listed('{"age": 95}', 'child'), 'help decided grants, grant_x child default 0.00 grants', 'benefits for children, and for anybody');
SELECT is(pg_temp.listed('{"age": 95}', ' elder ,carer'), 'help decided grants, least_x elder decided 300.00 at_least orders, most carer decided 900.00 at_most, gift elder decided 50.00 encourages', 'of two kinds');
SELECT throws_ok($$SELECT * FROM entitlements('{}'::jsonb, '350502', '2025-06-30', beneficiary => 'elders')$$, '22023', 'no benefit is for "elders"', 'a name that no benefit has');
SELECT ok((SELECT bool_and(reason LIKE CASE variable WHEN 'least_x' THEN '%this is the least that may be set' ELSE '%this is the most that may be set' END) FROM entitlements('{}'::jsonb, '350502', '2025-06-30') WHERE variable IN ('least_x', 'most')), 'a bound is told in words');
SELECT is((SELECT count(*) FROM entitlements('{}'::jsonb, '350502', '2025-06-30', beneficiary => '')), (SELECT count(*) FROM entitlements('{}'::jsonb, '350502', '2025-06-30')), 'no name is all');
SELECT is((holds('help', '{"age": 9}'::jsonb, '350502', '2025-06-30'), amount('gift', '{"age": 70}'::jsonb, '350502', '2025-06-30'))::text, '(t,50.00)', 'holds() and amount() compute what is encouraged');

SELECT is((SELECT array_agg(DISTINCT subject) FROM entitlements('{}'::jsonb, '350502', '2025-06-30', beneficiary => 'elder')), '{person}', 'a person is told of no benefit of a facility');
SELECT cmp_ok((SELECT count(DISTINCT subject) FROM entitlements('{}'::jsonb, '350502', '2025-06-30')), '>', 1::bigint, 'who asks for all, of all');

-- What cannot be.

SELECT throws_ok($$INSERT INTO rule (id, variable, region, valid, level, value) VALUES ('l', 'wards_target', '350502', '(,)', 'prefecture', '1')$$, '22023', 'no prefecture lies in the region of the rule');
SELECT throws_ok($$INSERT INTO rule (id, variable, region, valid, level, value) VALUES ('l', 'wards_target', '350502', '(,)', 'district', '1')$$, '22023', '"district" is not a known value');
SELECT throws_ok($$INSERT INTO clause (id, policy, summary_zh, force) VALUES ('l', 'T', 'x', 'must')$$, '23514');
SELECT throws_ok($$UPDATE variable SET changed_by = 'clerk' WHERE name = 'wards'$$, '23514');
SELECT throws_ok($$UPDATE variable SET beneficiary = 'elder,child' WHERE name = 'gift'$$, '23514');
SELECT throws_ok($$INSERT INTO rule (id, variable, region, valid, value, baseline_on) VALUES ('l', 'wards_target', '350502', '(,)', '1', '2020-12-31')$$, '23514');
SELECT is((SELECT array_agg(f.field || ' ' || f.message ORDER BY f.field) FROM findings('{"format": 1, "variables": {"x": {"kind": "number", "changed_by": "clerk"}}, "policies": {"p": {"region": "000000"}}, "clauses": {"c": {"policy": "p", "force": "must", "summary_zh": "x"}},
	"rules": {"r": {"variable": "x", "region": "350502", "level": "province", "value": "1"}, "s": {"variable": "x", "region": "350502", "level": "ward", "value": "1"}}}') f),
	'{"changed_by \"clerk\" is not a known value","force \"must\" is not a known value","level no province lies in the region of the rule","level \"ward\" is not a known value"}', 'a rulebook is held to the same');
SELECT is((SELECT count(*) FROM findings('{"format": 1, "variables": {"x": {"kind": "number"}}, "rules": {"r": {"variable": "x", "region": "350500", "level": "prefecture", "value": "1"}, "s": {"variable": "x", "region": "350500", "level": "county", "value": "2"}}}')), 0::bigint, 'rules of two levels do not meet');

SELECT * FROM finish();
ROLLBACK;
