-- One query gives a whole answer, in the reader's language: what is in force, what
-- a subject is entitled to, which standards are kept.
BEGIN;
SET search_path = public, benefit;
SET benefit.language = 'en';
SELECT plan(58);

-- A book of its own, so that these tests do not change with the shipped rules.
INSERT INTO policy (id, number, title_zh, title_en, region) VALUES
	('T', '测办〔2024〕1号', '测试办法', 'Test measures', '350500');
INSERT INTO variable (name, kind, title_zh, title_en, subject, unit, per, hit_policy, default_value) VALUES
	('meal_aid', 'money', '助餐补贴', 'Meal aid', 'person', 'yuan', 'month', 'max', '0'),
	('bus_free', 'boolean', '免费乘车', 'Free bus rides', 'person', NULL, NULL, 'any', 'false'),
	('beds', 'number', '床位数', 'Beds', 'region', 'bed', NULL, 'unique', NULL);
INSERT INTO variable (name, kind, title_zh, title_en, subject, unit, hit_policy, direction, measure) VALUES
	('beds_target', 'number', '床位目标', 'Beds wanted', 'region', 'bed', 'max', 'at_least', 'beds');
INSERT INTO clause (id, policy, section, summary_zh, summary_en, variable) VALUES
	('T-1', 'T', '一', '八十岁以上每月五十元', 'Fifty yuan a month from the age of 80', 'meal_aid'),
	('T-2', 'T', '二', '六十五岁以上免费乘车', 'Free bus rides from the age of 65', 'bus_free'),
	('T-3', 'T', '三', '床位由一百增至二百', 'Beds grow from 100 to 200', 'beds_target');
INSERT INTO rule (id, variable, region, valid, condition, value, baseline, clause) VALUES
	('T-1', 'meal_aid', '360000', '[2024-01-01,)', 'age >= 80', '50', NULL, 'T-1'),
	('T-2', 'bus_free', '360000', '[2024-01-01,2026-01-01)', 'age >= 65 and dibao', 'true', NULL, 'T-2'),
	('T-3', 'beds_target', '360000', '[2024-01-01,)', NULL, '200', '100', 'T-3');
SELECT publish('reports') \g /dev/null

-- In_force; besides, the shipped rules say everywhere how things are measured.
SELECT results_eq($$ SELECT variable, title, rule, rule_region::text, valid, condition, value, clause, document, section, summary
		FROM in_force('360102', '2025-12-31') WHERE rule = 'age' OR clause IS NOT NULL $$,
	$$ VALUES
	('meal_aid', 'Meal aid', 'T-1', '360000', '[2024-01-01,)'::daterange, 'age >= 80', '50', 'T-1', '测办〔2024〕1号', '一', 'Fifty yuan a month from the age of 80'),
	('bus_free', 'Free bus rides', 'T-2', '360000', '[2024-01-01,2026-01-01)', 'age >= 65 AND dibao', 'true', 'T-2', '测办〔2024〕1号', '二', 'Free bus rides from the age of 65'),
	('beds_target', 'Beds wanted', 'T-3', '360000', '[2024-01-01,)', NULL, '200', 'T-3', '测办〔2024〕1号', '三', 'Beds grow from 100 to 200'),
	('age', 'Age in completed years', 'age', '000000', '(,)', NULL, 'years_between(birth_date, on_date)', NULL, NULL, NULL, NULL) $$,
	'in force on the last day of a rule, clauses first');
SELECT set_eq($$ SELECT rule FROM in_force('360102', '2026-01-01') WHERE rule = 'age' OR clause IS NOT NULL $$, '{T-1,T-3,age}'::text[], 'not on the day after');
SELECT set_eq($$ SELECT rule FROM in_force('360102', '2023-12-31') WHERE rule = 'age' OR clause IS NOT NULL $$, '{age}'::text[], 'nor on the day before');
SELECT set_eq($$ SELECT rule FROM in_force('370000', '2025-01-01') WHERE rule = 'age' OR clause IS NOT NULL $$, '{age}'::text[], 'nor elsewhere');
SELECT is_empty($$ SELECT * FROM in_force(NULL, '2025-01-01') $$, 'no region, no rule');
SELECT is_empty($$ SELECT * FROM in_force('360102', NULL) $$, 'no day, no rule');
SELECT is_empty($$ SELECT * FROM in_force('360102', 'infinity') $$, 'infinity is no day');
SELECT set_eq($$ SELECT rule FROM in_force('360102', '2025-01-01', 'pg_benefit 1.0') WHERE rule = 'age' OR clause IS NOT NULL $$, '{age}'::text[], 'as another edition has it');
SELECT throws_ok($$ SELECT in_force('360102', '2025-01-01', 'nil') $$, '42704');

-- Entitlements.
SELECT results_eq($$ SELECT variable, status::text, value, amount, reason, clauses, missing, invalid, assumed
		FROM entitlements('{"age": 80, "dibao": true}', '360102', '2025-06-30') $$,
	$$ VALUES
	('meal_aid', 'decided', '50.00'::jsonb, yuan '50', '测办〔2024〕1号 一: Fifty yuan a month from the age of 80', '{T-1}'::text[], '{}'::text[], '{}'::text[], '{}'::text[]),
	('bus_free', 'decided', 'true', NULL, '测办〔2024〕1号 二: Free bus rides from the age of 65', '{T-2}', '{}', '{}', '{}') $$,
	'what is due, with its clause');
SELECT results_eq($$ SELECT variable, status::text, value, amount, reason, missing FROM entitlements('{"age": 79}', '360102', '2025-06-30') $$,
	$$ VALUES
	('bus_free', 'undetermined', NULL::jsonb, NULL::yuan, 'not known yet: receives the minimum living allowance, or is of a family that does', '{dibao}'::text[]),
	('meal_aid', 'default', '0.00', '0', 'the conditions of the rules in force are not met', '{}') $$,
	'what is not known yet stands before what is not due');
SELECT results_eq($$ SELECT variable, subject, unit, per FROM entitlements('{"age": 64, "dibao": true}', '360102', '2025-06-30') $$,
	$$ VALUES ('meal_aid', 'person', 'yuan', 'month'), ('bus_free', 'person', NULL, NULL) $$, 'of whom and in what it is asked');
SELECT is((SELECT string_agg(variable || ' ' || status, ', ') FROM entitlements(NULL::jsonb, '360102', '2025-06-30')),
	'meal_aid undetermined, bus_free undetermined', 'without facts everything is open');
SELECT is((SELECT string_agg(variable || ' ' || status, ', ') FROM entitlements('{"bus_free": true}', '360102', '2025-06-30')),
	'bus_free decided, meal_aid undetermined', 'a fact given for a benefit wins');
SELECT is((SELECT reason FROM entitlements('{"bus_free": true}', '360102', '2025-06-30') WHERE variable = 'bus_free'),
	'given as a fact', 'and says so');
SELECT is_empty($$ SELECT * FROM entitlements('{"age": 80}', '370000', '2025-06-30') $$, 'nothing in force, nothing to say');
SELECT is_empty($$ SELECT * FROM entitlements('{"age": 80}', NULL, '2025-06-30') $$, 'no region, no row');

CREATE TABLE person (id int, birth_date date, circumstances circumstances);
INSERT INTO person VALUES (1, '1945-06-30', '{dibao}'), (2, '1945-07-01', '{}'), (3, NULL, NULL);
SELECT results_eq($$ SELECT id, variable, status::text, missing
		FROM person p, LATERAL entitlements(p, '360102', '2025-06-30') ORDER BY id, variable $$,
	$$ VALUES (1, 'bus_free', 'decided', '{}'::text[]), (1, 'meal_aid', 'decided', '{}'),
	(2, 'bus_free', 'default', '{}'), (2, 'meal_aid', 'default', '{}'),
	(3, 'bus_free', 'undetermined', '{dibao,birth_date}'), (3, 'meal_aid', 'undetermined', '{birth_date}') $$,
	'for every row of a table');
SELECT results_eq($$ SELECT variable, status, value, amount, missing, invalid, assumed FROM entitlements((SELECT p FROM person p WHERE id = 1), '360102', '2025-06-30') $$,
	$$ SELECT (a).variable, (a).status, (a).value, (a).amount, (a).missing, (a).invalid, (a).assumed FROM (SELECT assess(v, p, '360102', '2025-06-30') a
		FROM person p, unnest('{meal_aid,bus_free}'::text[]) v WHERE p.id = 1) s $$, 'as assess() says of each');

-- A benefit is listed whether or not a clause is cited; the reason names the rule.
INSERT INTO variable (name, kind, title_zh, title_en, subject, unit, per, hit_policy, default_value) VALUES
	('old_age_aid', 'money', '高龄津贴', 'Old-age aid', NULL, 'yuan', 'person and month', 'max', '0'),
	('bus_rides', 'number', '免费乘次', 'Free rides', 'person', NULL, 'month', 'max', NULL),
	('home_visits', 'boolean', '上门探访', 'Visits at home', 'person', NULL, NULL, 'any', NULL),
	('both_aids', 'money', '两项补助', 'Both aids', 'person', 'yuan', 'month', 'sum', '0'),
	('age_class', 'text', '年龄段', 'Class of age', 'person', NULL, NULL, 'first', NULL),
	('half_age', 'number', '半数年龄', 'Half of the age', 'person', NULL, NULL, 'first', NULL),
	('hot_line', 'boolean', '设热线', 'Has a hot line', 'region', NULL, NULL, 'any', NULL);
INSERT INTO rule (id, variable, region, valid, condition, value, clause) VALUES
	('own-old', 'old_age_aid', '360102', '[2025-01-01,)', 'age >= 80', 'step_scale(age, 80, 50, 90, 100)', NULL),
	('own-rides', 'bus_rides', '000000', '[2025-01-01,)', NULL, '20', NULL),
	('own-visits', 'home_visits', '000000', '(,)', NULL, 'age >= 80', NULL),
	('own-aid', 'both_aids', '360102', '(,)', NULL, '1', NULL),
	('own-aid-cited', 'both_aids', '360102', '(,)', NULL, '2', 'T-1'),
	('own-aid-too', 'both_aids', '360102', '(,)', NULL, '4', NULL),
	('own-class', 'age_class', '000000', '(,)', 'age >= 0', '''old''', NULL),
	('own-half', 'half_age', '000000', '(,)', NULL, 'age / 2', NULL),
	('own-line', 'hot_line', '360102', '(,)', NULL, 'true', NULL);
SELECT publish('own') \g /dev/null
SELECT results_eq($$ SELECT variable, status::text, value #>> '{}', amount, reason, clauses FROM entitlements('{"age": 91, "dibao": false}', '360102', '2025-06-30') $$,
	$$ VALUES
	('both_aids', 'decided', '7.00', yuan '7', '测办〔2024〕1号 一: Fifty yuan a month from the age of 80; by rule own-aid; by rule own-aid-too', '{T-1}'::text[]),
	('meal_aid', 'decided', '50.00', '50', '测办〔2024〕1号 一: Fifty yuan a month from the age of 80', '{T-1}'),
	('age_class', 'decided', 'old', NULL, 'by rule own-class', '{}'),
	('bus_rides', 'decided', '20', NULL, 'by rule own-rides', '{}'),
	('home_visits', 'decided', 'true', NULL, 'by rule own-visits', '{}'),
	('old_age_aid', 'decided', '100.00', '100', 'by rule own-old', '{}'),
	('bus_free', 'default', 'false', NULL, 'the conditions of the rules in force are not met', '{}') $$,
	'what no clause speaks of comes behind what one does, and what is only reckoned does not come');
SELECT results_eq($$ SELECT variable, subject, unit, per FROM entitlements('{"age": 91}', '360102', '2025-06-30') WHERE variable = 'old_age_aid' $$,
	$$ VALUES ('old_age_aid', NULL, 'yuan', 'person and month') $$, 'with its own words');
SELECT set_eq($$ SELECT variable FROM entitlements('{}', '360103', '2025-06-30') $$, '{meal_aid,bus_free,bus_rides,home_visits,age_class}'::text[], 'where it is in force');
SELECT results_eq($$ SELECT variable, met, reason, clauses FROM standards('{"beds": 200}', '360102', '2025-06-30') $$,
	$$ VALUES ('beds_target', true, '测办〔2024〕1号 三: Beds grow from 100 to 200', '{T-3}'::text[]), ('hot_line', true, 'by rule own-line', '{}') $$, 'so are duties');
SET benefit.language = 'zh';
SELECT is((SELECT reason FROM entitlements('{"age": 91}', '360102', '2025-06-30') WHERE variable = 'both_aids'),
	'测办〔2024〕1号 一:八十岁以上每月五十元;依规则own-aid;依规则own-aid-too', 'in Chinese too');
SET benefit.language = 'en';
DELETE FROM rule WHERE id LIKE 'own-%';
SELECT publish('without one''s own') \g /dev/null

-- A variable without a title is a step inside a calculation.
INSERT INTO edition (name, content, sha256, published_at, published_by)
SELECT 'steps', content, sha256_of(content), now() - interval '1 year', 'somebody'
FROM (SELECT rulebook '{"format": 1, "policies": {"P": {"title_zh": "办法", "region": "360000"}},
	"clauses": {"P-1": {"policy": "P", "summary_zh": "一半"}},
	"variables": {
		"half": {"kind": "money"}, "is_old": {"kind": "boolean"}, "area_wanted": {"kind": "number", "direction": "at_least", "measure": "area"}, "area": {"kind": "number"},
		"age": {"kind": "number", "title_en": "Age"},
		"heating": {"kind": "money", "title_zh": "取暖补助"}},
	"rules": {
		"half": {"variable": "half", "region": "360000", "value": "500 / 2", "clause": "P-1"},
		"old": {"variable": "is_old", "region": "360000", "value": "age >= 80"},
		"area": {"variable": "area_wanted", "region": "360000", "value": "20"},
		"heating": {"variable": "heating", "region": "360000", "condition": "is_old", "value": "half", "clause": "P-1"}}}' AS content) b;
SELECT results_eq($$ SELECT variable, title, amount, reason FROM entitlements('{"age": 80}', '360102', '2025-06-30', 'steps') $$,
	$$ VALUES ('heating', '取暖补助', yuan '250', '办法: 一半') $$, 'entitlements() lists no step');
SELECT is_empty($$ SELECT variable FROM standards('{"area": 10}', '360102', '2025-06-30', 'steps') $$, 'nor does standards()');
SELECT set_eq($$ SELECT variable FROM in_force('360102', '2025-06-30', 'steps') $$, '{heating}'::text[], 'nor in_force()');
SELECT results_eq($$ SELECT status::text, amount, rules, clauses FROM assess('half', '{}', '360102', '2025-06-30', 'steps') $$,
	$$ VALUES ('decided', yuan '250', '{half}'::text[], '{P-1}'::text[]) $$, 'but it can be asked for, and cites its clause');
SELECT is((SELECT shortfall FROM comply('area_wanted', '{"area": 12.5}', '360102', '2025-06-30', 'steps')), 7.5, 'and be complied with');
SELECT results_eq($$ SELECT status::text, missing, reason FROM entitlements('{}', '360102', '2025-06-30', 'steps') $$,
	$$ VALUES ('undetermined', '{age}'::text[], 'not known yet: Age') $$, 'what is behind it is named');
SELECT is_empty($$ SELECT variable FROM entitlements('{"age": 80}', '350502', '2025-06-30', 'steps') $$, 'nothing where nothing is in force');

-- Standards.
SELECT results_eq($$ SELECT variable, required, actual, met, shortfall, round(progress, 4), status::text, clauses, missing, invalid, assumed
		FROM standards('{"beds": 145}', '360102', '2025-06-30') $$,
	$$ VALUES ('beds_target', 200::numeric, 145::numeric, false, 55::numeric, 0.4500, 'decided', '{T-3}'::text[], '{}'::text[], '{}'::text[], '{}'::text[]) $$,
	'45 of the 100 from 100 to 200 are done');
SELECT results_eq($$ SELECT met, shortfall, progress FROM standards('{"beds": 200}', '360102', '2025-06-30') $$,
	$$ VALUES (true, 0::numeric, 1::numeric) $$, 'at the end the progress is 1');
SELECT results_eq($$ SELECT met, shortfall, progress FROM standards('{"beds": 90}', '360102', '2025-06-30') $$,
	$$ VALUES (false, 110::numeric, -0.1) $$, 'below the baseline it is negative');
SELECT results_eq($$ SELECT required, actual, met, progress, status::text, missing, reason FROM standards('{}', '360102', '2025-06-30') $$,
	$$ VALUES (200::numeric, NULL::numeric, NULL::boolean, NULL::numeric, 'undetermined', '{beds}'::text[], 'not known yet: Beds') $$,
	'without the measure nothing is plausible');
SELECT is_empty($$ SELECT * FROM standards('{"beds": 1}', '360102', '2023-12-31') $$, 'no standard before the first day');
SELECT throws_ok($$ SELECT standards('{"beds": "many"}', '360102', '2025-06-30') $$, '22P02');
SELECT throws_ok($$ SELECT standards('[]', '360102', '2025-06-30') $$, '22P02');

SELECT matches((SELECT DISTINCT document FROM in_force('410102', '2025-06-30') WHERE clause LIKE 'ZZ-%'),
	'^Zhengzhou', 'a document without a number is called by its title');

SELECT is((SELECT concat_ws(' ', required, actual, shortfall) FROM standards('{"is_new": true, "households": 2000, "elder_care_area": 450}', '350502', '2025-06-30')
	WHERE variable = 'elder_care_area_required'), '600 450 150', 'numbers without the zeros of a division');

-- Facts that are not believed, and a share of nothing, are told from those that are missing.
SELECT results_eq($$ SELECT facts, actual, met, shortfall, progress, status::text, missing, invalid
		FROM (VALUES ('{"nursing_beds": 7, "elder_care_beds": 6}'::jsonb), ('{"nursing_beds": -1, "elder_care_beds": 6}'),
			('{"nursing_beds": -6, "elder_care_beds": -7}'), ('{"nursing_beds": 0, "elder_care_beds": 0}')) f(facts),
			standards(facts, '500152', '2025-06-30') WHERE variable = 'nursing_bed_share_target' $$,
	$$ SELECT facts::jsonb, NULL::numeric, NULL::boolean, NULL::numeric, NULL::numeric, 'undetermined', doubted::text[], doubted::text[]
		FROM (VALUES ('{"nursing_beds": 7, "elder_care_beds": 6}', '{nursing_beds}'), ('{"nursing_beds": -1, "elder_care_beds": 6}', '{nursing_beds}'),
			('{"nursing_beds": -6, "elder_care_beds": -7}', '{nursing_beds,elder_care_beds}'), ('{"nursing_beds": 0, "elder_care_beds": 0}', '{elder_care_beds}')) f(facts, doubted) $$,
	'a part larger than the whole, negative counts and none of none are no share');
SELECT results_eq($$ SELECT (c).required, (c).actual, (c).met, (c).shortfall, (c).missing
		FROM comply('nursing_bed_share_target', '{"nursing_beds": 7, "elder_care_beds": 6}'::jsonb, '500152', '2025-06-30') c $$,
	$$ VALUES (60::numeric, NULL::numeric, NULL::boolean, NULL::numeric, '{nursing_beds}'::text[]) $$, 'nor for comply()');
SELECT is((SELECT reason FROM standards('{"nursing_beds": 0, "elder_care_beds": 0}', '500152', '2025-06-30') WHERE variable = 'nursing_bed_share_target'),
	'given, but not believed: Beds for elder care 0 (nothing can be divided by it)', 'none of none is told as such');
SELECT is((SELECT status || ' ' || reason FROM standards('{"nursing_beds": 7}', '500152', '2025-06-30') WHERE variable = 'nursing_bed_share_target'),
	'undetermined not known yet: Beds for elder care', 'what is missing is still asked for');
SELECT is((SELECT concat_ws(' ', actual, met, shortfall, invalid) FROM standards('{"elder_care_beds": -5}', '350500', '2025-06-30') WHERE variable = 'elder_care_beds_target'),
	'{elder_care_beds}', 'a count that is not believed is no shortfall');

SELECT is_empty($$ SELECT * FROM standards('{"beds": 80}', NULL, '2025-06-30') $$, 'no region, no standard');
SELECT is_empty($$ SELECT * FROM standards('{"beds": 80}', '360102', 'infinity') $$, 'nor at the end of time');

-- Language.
SET benefit.language = 'zh';
SELECT is((SELECT reason FROM standards('{"nursing_beds": 0, "elder_care_beds": 0}', '500152', '2025-06-30') WHERE variable = 'nursing_bed_share_target'),
	'所给事实不可采信:养老床位数“0”(不能作除数)', 'none of none in Chinese');
SELECT is((SELECT title || '|' || summary FROM in_force('360102', '2025-06-30') WHERE rule = 'T-3'),
	'床位目标|床位由一百增至二百', 'titles and summaries in Chinese');
SELECT results_eq($$ SELECT title, reason FROM entitlements('{"age": 79}', '360102', '2025-06-30') $$,
	$$ VALUES ('免费乘车', '尚不清楚:低保'), ('助餐补贴', '现行规定的条件均不满足') $$, 'reasons in Chinese');
SELECT is((SELECT reason FROM standards('{"beds": 145}', '360102', '2025-06-30')),
	'测办〔2024〕1号 三:床位由一百增至二百', 'clauses in Chinese');
SELECT is((SELECT unit || '/' || per FROM entitlements('{"age": 79}', '360102', '2025-06-30') WHERE variable = 'meal_aid'),
	'元/月', 'units in Chinese');
-- Units and subjects are rows too, frozen with the edition.
INSERT INTO unit (name, title_zh) VALUES ('meal', '餐');
INSERT INTO subject (name, title_zh, title_en, duty) VALUES ('school', '学校', 'School', false), ('town', '镇', 'Town', true);
INSERT INTO variable (name, kind, title_zh, title_en, subject, unit, per, hit_policy) VALUES
	('meals', 'number', '供餐', 'Meals', 'school', 'meal', 'school day', 'max'),
	('market', 'boolean', '有集市', 'Has a market', 'town', NULL, NULL, 'any');
INSERT INTO clause (id, policy, summary_zh, summary_en, variable) VALUES
	('T-4', 'T', '每日一餐', 'A meal a day', 'meals'), ('T-5', 'T', '设集市', 'A market', 'market');
INSERT INTO rule (id, variable, region, valid, value, clause) VALUES
	('T-4', 'meals', '360000', '[2024-01-01,)', '1', 'T-4'), ('T-5', 'market', '360000', '[2024-01-01,)', 'true', 'T-5');
SELECT publish('words') \g /dev/null
UPDATE subject SET duty = false WHERE name = 'town';
SELECT results_eq($$ SELECT unit, per FROM entitlements('{}', '360102', '2025-06-30') WHERE variable = 'meals' $$,
	$$ VALUES ('餐', 'school day') $$, 'a unit of one''s own has its title, and one without a row its name');
SELECT set_eq($$ SELECT variable FROM standards('{}', '360102', '2025-06-30') WHERE variable IN ('meals', 'market') $$,
	'{market}'::text[], 'what is a duty of one''s own subject is a standard');
SELECT set_eq($$ SELECT variable FROM entitlements('{}', '360102', '2025-06-30') WHERE variable IN ('meals', 'market') $$,
	'{meals}'::text[], 'and no entitlement, as published, whatever is edited since');
SET benefit.language = 'en';
SELECT is((SELECT unit FROM entitlements('{}', '360102', '2025-06-30') WHERE variable = 'meals'), 'meal', 'in English by its name where it has no title');
SET benefit.language = 'zh';
SELECT is_empty($$ SELECT region, variable, unit, per
		FROM unnest('{350500,330500,500152,410100,321100}'::region[]) region, LATERAL (
			SELECT variable, unit, per FROM standards('{}', region, '2025-06-30')
			UNION ALL SELECT variable, unit, per FROM entitlements('{}', region, '2025-06-30')) r
		WHERE concat(unit, per) ~ '[a-z]' $$, 'every unit of the shipped rules has its Chinese term');
SELECT throws_ok($$ SET benefit.language = 'fr' $$, '22023');
SELECT * FROM finish();
ROLLBACK;
