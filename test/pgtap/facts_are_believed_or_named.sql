-- A fact that cannot be true decides nothing: it counts as not given, and the
-- answer that hangs on it names it. What is believed is used; what is not, and
-- could not change the answer, disturbs nobody.
BEGIN;
SET search_path = public, benefit;
SELECT plan(209);

INSERT INTO variable (name, kind, title_zh, title_en, aliases, domain) VALUES
	('born', 'date', '生日', 'Born', '{}', 'born <= on_date AND years_between(born, on_date) <= 130'),
	('years', 'number', '岁数', 'Years', '{岁数}', 'years BETWEEN 0 AND 130 AND (born IS NULL OR years = years_between(born, on_date))'),
	('home', 'text', '机构', 'Home', '{测试机构}', NULL),
	('beds_x', 'number', '床位', 'Beds', '{}', 'beds_x = floor(beds_x) AND beds_x >= 0'),
	('care_beds_x', 'number', '护理床位', 'Care beds_x', '{}', 'care_beds_x = floor(care_beds_x) AND care_beds_x >= 0 AND (beds_x IS NULL OR care_beds_x <= beds_x)'),
	('fee_x', 'money', '收费', 'Fee', '{测试收费}', 'fee_x >= 0'),
	('settled_at', 'text', '所在', 'Where', '{}', 'settled_at <> '''' AND region <@ ''350000'''),
	('margin_counts', 'boolean', '边缘计入', 'Margin counts', '{}', NULL);
INSERT INTO variable (name, kind, title_zh, title_en, default_value) VALUES
	('quota_x', 'number', '名额', 'Quota', '7'),
	('grant_x', 'money', '补助', 'Grant', '0'),
	('is_elder', 'boolean', '老人', 'Elder', 'false'),
	('is_poor', 'boolean', '困难', 'Poor', 'false'),
	('share_x', 'number', '占比', 'Share', NULL),
	('paid_x', 'money', '实付', 'Paid', NULL),
	('by_home', 'number', '类别分', 'By home', '0'),
	('seats', 'number', '座位', 'Seats', NULL),
	('here', 'boolean', '在此', 'Here', 'false'),
	('free_x', 'boolean', '不限', 'Free', 'false'),
	('just_class', 'boolean', NULL, NULL, 'false'),
	('just_kind', 'boolean', NULL, NULL, 'false'),
	('just_other', 'boolean', NULL, NULL, 'false'),
	('just_none', 'boolean', NULL, NULL, 'false'),
	('just_case', 'boolean', NULL, NULL, 'false'),
	('just_null', 'boolean', NULL, NULL, 'false'),
	('just_turned', 'boolean', NULL, NULL, 'false'),
	('just_either', 'boolean', NULL, NULL, 'false'),
	('known_x', 'boolean', '已知', 'Known', 'false'),
	('sure_x', 'boolean', '确认', 'Sure', 'false'),
	('cost_x', 'number', '费用', 'Cost', NULL),
	('rate_x', 'number', '比率', 'Rate', NULL);
INSERT INTO code (variable, code, title_zh, title_en, aliases, parent) VALUES
	('home', 'nursing_home', '养老院', 'Nursing home', '{敬老院,福利院,Home for elders}', 'institution'),
	('home', 'childrens_home', '儿童院', 'Children''s home', '{福利院}', NULL),
	('home', 'hospice', '安宁院', NULL, '{}', 'institution'),
	('home', 'institution', '养老机构', 'Institution', '{}', 'facility'),
	('home', 'canteen', '食堂', 'Canteen', '{}', 'facility'),
	('home', 'facility', '养老服务设施', 'Facility', '{}', NULL);
INSERT INTO rule (id, variable, region, valid, condition, value) VALUES
	('years', 'years', '000000', '(,)', NULL, 'years_between(born, on_date)'),
	('elder', 'is_elder', '000000', '(,)', 'years >= 60', 'true'),
	('grant', 'grant_x', '000000', '(,)', 'home <@ ''institution'' AND quota_x > 5', '300'),
	('poor', 'is_poor', '000000', '(,)', 'family_carer', 'true'),
	('poor-1', 'family_carer', '000000', '(,)', 'autistic_child OR hiv_child', 'true'),
	('poor-2', 'family_carer', '000000', '[2024-01-01,)', 'terminal_stage AND margin_counts', 'true'),
	('poor-3', '残疾儿童', '350500', '(,)', 'cerebral_palsy AND years < 18', 'true'),
	('share_x', 'share_x', '000000', '(,)', NULL, 'care_beds_x * 100 / beds_x'),
	('paid_x', 'paid_x', '000000', '(,)', NULL, 'fee_x'),
	('home-1', 'by_home', '000000', '(,)', 'home = ''养老院''', '1'),
	('home-2', 'by_home', '000000', '(,)', 'home IN (''Canteen'', ''hospice'')', '2'),
	('home-3', 'by_home', '000000', '(,)', 'home = ''institution''', '3'),
	('seats', 'seats', '000000', '(,)', NULL, 'quota_x + 1'),
	('class', 'just_class', '000000', '(,)', 'home = ''institution''', 'true'),
	('kind', 'just_kind', '000000', '(,)', 'home = ''hospice''', 'true'),
	('other', 'just_other', '000000', '(,)', 'home <> ''hospice''', 'true'),
	('none', 'just_none', '000000', '(,)', 'home NOT IN (''hospice'', ''canteen'')', 'true'),
	('case', 'just_case', '000000', '(,)', 'CASE home WHEN ''hospice'' THEN true ELSE false END', 'true'),
	('null', 'just_null', '000000', '(,)', 'nullif(home, ''hospice'') = ''canteen'' OR nullif(home, ''hospice'') = ''nursing_home''', 'true'),
	('turned', 'just_turned', '000000', '(,)', '''安宁院'' = home', 'true'),
	('either', 'just_either', '000000', '(,)', 'home = ''nursing_home'' OR home <> ''nursing_home'' AND home <@ ''institution''', 'true'),
	('here', 'here', '000000', '(,)', 'settled_at = ''x''', 'true'),
	('free', 'free_x', '000000', '(,)', 'home IS NULL OR home <@ ''institution''', 'true'),
	('known', 'known_x', '000000', '(,)', '(fee_x > 3) IS NOT NULL AND beds_x IS NOT NULL', 'true'),
	('sure', 'sure_x', '000000', '(,)', '(home = ''canteen'') IS NOT TRUE', 'true'),
	('cost', 'cost_x', '000000', '(,)', NULL, 'coalesce(fee_x * 2, beds_x, 5)'),
	('rate', 'rate_x', '000000', '(,)', NULL, 'CASE WHEN share_x IS NULL THEN 1 ELSE 2 END');
SELECT is((SELECT count(*) FROM check_rules())::int, 0, 'the rules are sound');
SELECT publish('believed') \g /dev/null
SELECT create_function(v, schema => 'public') FROM unnest('{years,is_elder,grant_x,is_poor,share_x,paid_x,by_home,seats,free_x,known_x,sure_x,cost_x,rate_x}'::text[]) v \g /dev/null

-- status value; missing; invalid; assumed
CREATE FUNCTION pg_temp.told(variable text, facts jsonb, region region DEFAULT '350500', on_date date DEFAULT '2024-06-30')
RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.status, o.value #>> '{}',
		'missing ' || nullif(array_to_string(ARRAY(SELECT unnest(o.missing) ORDER BY 1), ','), ''),
		'invalid ' || nullif(array_to_string(ARRAY(SELECT unnest(o.invalid) ORDER BY 1), ','), ''),
		'assumed ' || nullif(array_to_string(ARRAY(SELECT unnest(o.assumed) ORDER BY 1), ','), ''))
	FROM assess(variable, facts, region, on_date) o
$$;

-- Domains.

SELECT is(pg_temp.told(variable, facts::jsonb), expected, format('%s of %s', variable, facts)) FROM (VALUES
	('is_elder', '{"born": "1950-01-01"}', 'decided true'),
	('is_elder', '{"born": "2024-06-30"}', 'default false'),
	('is_elder', '{"born": "2024-07-01"}', 'undetermined missing born invalid born'),
	('is_elder', '{"born": "2150-01-01"}', 'undetermined missing born invalid born'),
	('is_elder', '{"born": "1893-07-01"}', 'decided true'),
	('is_elder', '{"born": "1893-06-30"}', 'undetermined missing born invalid born'),
	('years', '{"years": 74, "born": "1950-01-01"}', 'decided 74'),
	('years', '{"years": 73, "born": "1950-01-01"}', 'decided 74 invalid years'),
	('is_elder', '{"years": 61, "born": "1970-01-01"}', 'default false invalid years'),
	('is_elder', '{"years": 61, "born": "2150-01-01"}', 'decided true invalid born'),
	('is_elder', '{"years": -1}', 'undetermined missing born invalid years'),
	('is_elder', '{"years": -1, "born": "1950-01-01"}', 'decided true invalid years'),
	('share_x', '{"beds_x": 10, "care_beds_x": 10}', 'decided 100.0000000000000000'),
	('share_x', '{"beds_x": 10, "care_beds_x": 11}', 'undetermined missing care_beds_x invalid care_beds_x'),
	('share_x', '{"beds_x": 0.5, "care_beds_x": 11}', 'undetermined missing beds_x invalid beds_x'),
	('paid_x', '{"fee_x": -1}', 'undetermined missing fee_x invalid fee_x'),
	('paid_x', '{"fee_x": 0}', 'decided 0.00'),
	('fee_x', '{"fee_x": -1}', 'undetermined missing fee_x invalid fee_x'),
	('fee_x', '{"fee_x": 1}', 'decided 1.00'),
	('fee_x', '{}', 'no_rule'),
	('here', '{"settled_at": "x"}', 'decided true')) v(variable, facts, expected);
SELECT is(pg_temp.told('here', '{"settled_at": "x"}', '110000'), 'undetermined missing settled_at invalid settled_at', 'a domain may ask the region');
SELECT is(pg_temp.told('is_elder', '{"born": "2020-01-01"}', on_date => '2019-12-31'), 'undetermined missing born invalid born', 'and the day');
SELECT is(pg_temp.told('share_x', '{"care_beds_x": 11}'), 'undetermined missing beds_x', 'what is not known speaks against no fact');
SELECT is(pg_temp.told('grant_x', '{"home": "canteen", "quota_x": 2, "fee_x": -5, "born": "2150-01-01"}'), 'default 0.00', 'what cannot change the answer disturbs nobody');

-- Codes.

SELECT is(pg_temp.told('by_home', jsonb_build_object('home', home)), expected, format('home %s', to_jsonb(home))) FROM (VALUES
	('nursing_home', 'decided 1'), ('养老院', 'decided 1'), ('敬老院', 'decided 1'), ('Home for elders', 'decided 1'),
	('  nursing_home ', 'decided 1'), ('NURSING_HOME', 'decided 1'), ('ｎｕｒｓｉｎｇ＿ｈｏｍｅ', 'decided 1'), (E'\u3000养老院\u3000', 'decided 1'), (E'养老院\n', 'decided 1'),
	('Canteen', 'decided 2'), ('安宁院', 'decided 2'), ('childrens_home', 'default 0'),
	('institution', 'undetermined missing home'), ('facility', 'undetermined missing home'),
	('nursing  home', 'undetermined missing home invalid home'), ('nursing_hom', 'undetermined missing home invalid home'),
	('', 'undetermined missing home invalid home'), (' ', 'undetermined missing home invalid home'), (repeat('养老院', 10000), 'undetermined missing home invalid home'),
	('福利院', 'undetermined missing home invalid home'), (NULL, 'undetermined missing home')) v(home, expected);
SELECT is(pg_temp.told('home', '{"home": " 敬老院"}'), 'decided nursing_home', 'an answer calls it by its code');
SELECT is(pg_temp.told('grant_x', jsonb_build_object('home', home, 'quota_x', 6)), expected, format('in the class, home %s', home)) FROM (VALUES
	('nursing_home', 'decided 300.00'), ('养老机构', 'decided 300.00'), ('安宁院', 'decided 300.00'), ('食堂', 'default 0.00'), ('儿童院', 'default 0.00'),
	('养老服务设施', 'undetermined missing home'), ('福利院', 'undetermined missing home invalid home')) v(home, expected);
SELECT is(pg_temp.told('grant_x', '{"home": "facility", "quota_x": 2}'), 'default 0.00', 'a class that does not matter is not asked back');
SELECT is((SELECT array_agg(by_home(region => '350500', on_date => '2024-06-30', home => h) ORDER BY n)
	FROM unnest('{nursing_home,养老院, CANTEEN ,x,NULL,institution,facility}'::text[]) WITH ORDINALITY AS u(h, n)), '{1,1,2,NULL,NULL,NULL,NULL}', 'a typed call reads them too');
-- = means the code itself: none that lies below it is; of one that stands above it is not known, however it is asked.
SELECT is(pg_temp.told('just_' || asked, jsonb_build_object('home', home)), expected, format('%s, home %s', asked, home)) FROM (VALUES
	('class', 'institution', 'decided true'), ('class', 'nursing_home', 'default false'), ('class', 'canteen', 'default false'), ('class', 'facility', 'undetermined missing home'),
	('kind', 'hospice', 'decided true'), ('kind', 'institution', 'undetermined missing home'), ('kind', 'facility', 'undetermined missing home'), ('kind', 'canteen', 'default false'),
	('other', 'hospice', 'default false'), ('other', 'institution', 'undetermined missing home'), ('other', 'facility', 'undetermined missing home'), ('other', 'nursing_home', 'decided true'),
	('none', 'hospice', 'default false'), ('none', 'institution', 'undetermined missing home'), ('none', 'facility', 'undetermined missing home'), ('none', 'nursing_home', 'decided true'),
	('case', 'hospice', 'decided true'), ('case', 'institution', 'undetermined missing home'), ('case', 'canteen', 'default false'),
	('null', 'hospice', 'default false'), ('null', 'institution', 'undetermined missing home'), ('null', 'canteen', 'decided true'),
	('turned', 'hospice', 'decided true'), ('turned', 'institution', 'undetermined missing home'), ('turned', 'canteen', 'default false')) v(asked, home, expected);
SELECT is(pg_temp.told('just_either', jsonb_build_object('home', home)), expected, format('every kind of it, home %s', home)) FROM (VALUES
	('institution', 'decided true'), ('hospice', 'decided true'), ('facility', 'undetermined missing home')) v(home, expected);
SELECT is((SELECT sum(by_home(region => '350500', on_date => '2024-06-30', home => 'x' || i % 3000)) FROM generate_series(1, 20000) i), NULL, 'more spellings than are remembered');
SELECT is((SELECT sum(by_home(region => '350500', on_date => '2024-06-30', home => CASE WHEN i % 2 = 0 THEN '养老院' ELSE 'x' || i END)) FROM generate_series(1, 20000) i), 10000::numeric, 'and one among them');

-- What is not given is null. What is given and not believed is not: nobody knows.

SELECT is(pg_temp.told(variable, facts::jsonb), expected, format('%s of %s', variable, facts)) FROM (VALUES
	('free_x', '{}', 'decided true'), ('free_x', '{"home": "养老院"}', 'decided true'), ('free_x', '{"home": "canteen"}', 'default false'),
	('free_x', '{"home": "nursing_hom"}', 'undetermined missing home invalid home'), ('free_x', '{"home": "facility"}', 'undetermined missing home'),
	('free_x', '{"home": "养老院", "测试机构": "canteen"}', 'undetermined missing home invalid home'),
	('known_x', '{}', 'default false'), ('known_x', '{"fee_x": 1, "beds_x": 1}', 'decided true'), ('known_x', '{"fee_x": 1}', 'default false'),
	('known_x', '{"fee_x": -1}', 'default false'), ('known_x', '{"fee_x": -1, "beds_x": 1}', 'undetermined missing fee_x invalid fee_x'),
	('sure_x', '{}', 'decided true'), ('sure_x', '{"home": "x"}', 'undetermined missing home invalid home'), ('sure_x', '{"home": "食堂"}', 'default false'),
	('cost_x', '{}', 'decided 5'), ('cost_x', '{"beds_x": 3}', 'decided 3'), ('cost_x', '{"fee_x": 1, "beds_x": 0.5}', 'decided 2.00'),
	('cost_x', '{"fee_x": -1, "beds_x": 3}', 'undetermined missing fee_x invalid fee_x'), ('cost_x', '{"beds_x": 0.5}', 'undetermined missing beds_x invalid beds_x'),
	('rate_x', '{}', 'decided 1'), ('rate_x', '{"beds_x": 4, "care_beds_x": 2}', 'decided 2'), ('rate_x', '{"beds_x": 4}', 'decided 1'),
	('rate_x', '{"beds_x": 4, "care_beds_x": 5}', 'undetermined missing care_beds_x invalid care_beds_x')) v(variable, facts, expected);
SELECT is((SELECT array_agg(free_x(region => '350500', on_date => '2024-06-30', home => h) ORDER BY n)
	FROM unnest('{nursing_home,canteen,x,NULL,institution,facility}'::text[]) WITH ORDINALITY AS u(h, n)), '{t,f,NULL,t,t,NULL}', 'in typed calls');
SELECT is(sure_x(region => '350500', on_date => '2024-06-30', home => 'x'), NULL, 'not even of what is true only of a null');
SELECT is((SELECT array_agg(cost_x(region => '350500', on_date => '2024-06-30', fee_x => f, beds_x => b) ORDER BY n)
	FROM (VALUES (1, -1::yuan, 3), (2, 1, 3), (3, NULL, 3), (4, NULL, 0.5), (5, NULL, NULL)) v(n, f, b)), '{NULL,2.00,3,NULL,5}', 'in a choice of facts');
SELECT is((SELECT array_agg(known_x(region => '350500', on_date => '2024-06-30', fee_x => f, beds_x => b) ORDER BY n)
	FROM (VALUES (1, -1::yuan, 3), (2, 1, 3), (3, NULL, 3), (4, -1, NULL)) v(n, f, b)), '{NULL,t,f,f}', 'and where two are asked together');
SELECT is((SELECT array_agg(amount('cost_x', f, '350500', '2024-06-30') ORDER BY fee_x) FROM (VALUES (-1, 3), (1, 3)) f(fee_x, beds_x)), '{NULL,2}', 'and in rows');

-- Given twice.

SELECT is(pg_temp.told('paid_x', facts::jsonb), expected, 'twice: ' || facts) FROM (VALUES
	('{"fee_x": 5, "测试收费": 5.00}', 'decided 5.00'), ('{"fee_x": 5, "测试收费": 6}', 'undetermined missing fee_x invalid fee_x'),
	('{"fee_x": 5, "测试收费": null}', 'decided 5.00'), ('{"测试收费": 6}', 'decided 6.00')) v(facts, expected);
SELECT is(pg_temp.told('by_home', '{"home": "养老院", "测试机构": "nursing_home"}'), 'decided 1', 'two spellings of one code agree');
SELECT is(pg_temp.told('by_home', '{"home": "养老院", "测试机构": "xx"}'), 'undetermined missing home invalid home', 'a spelling that is none does not');
SELECT is(pg_temp.told('years', '{"years": 74, "岁数": 73, "born": "1950-01-01"}'), 'decided 74 invalid years', 'rules compute what two names dispute');
SELECT is((SELECT (o).invalid FROM (SELECT assess('paid_x', f, '350500', '2024-06-30') o FROM (SELECT 5 AS fee_x, 6::yuan AS "测试收费") f) x), '{fee_x}', 'in a row too');
SELECT is((SELECT amount('paid_x', f, '350500', '2024-06-30') FROM (SELECT 5::numeric AS fee_x, '5.00'::yuan AS "测试收费") f), 5::numeric, 'columns of two types that agree are believed');

-- What implies circumstances.

SELECT is(pg_temp.told('is_poor', facts::jsonb), expected, 'poor: ' || facts) FROM (VALUES
	('{"circumstances": ["family_carer"]}', 'decided true'), ('{"circumstances": ["autistic_child"]}', 'decided true'),
	('{"circumstances": ["hiv_child", "living_alone"]}', 'decided true'), ('{"circumstances": ["living_alone"]}', 'default false'), ('{"circumstances": []}', 'default false'),
	('{"circumstances": ["terminal_stage"]}', 'undetermined missing margin_counts'),
	('{"circumstances": ["terminal_stage"], "margin_counts": true}', 'decided true'),
	('{"circumstances": ["terminal_stage"], "margin_counts": false}', 'default false'),
	('{"circumstances": ["autistic_child"], "family_carer": false}', 'decided true invalid family_carer'),
	('{"circumstances": ["family_carer"], "family_carer": false}', 'decided true invalid family_carer'),
	('{"autistic_child": true}', 'decided true'), ('{"family_carer": false}', 'default false'),
	('{"autistic_child": false, "hiv_child": false, "terminal_stage": false}', 'undetermined missing family_carer'),
	('{"circumstances": ["terminal_stage"], "family_carer": false}', 'default false')) v(facts, expected);
SELECT is(pg_temp.told('family_carer', '{"circumstances": ["hiv_child"]}'), 'decided true', 'a circumstance can be asked itself');
SELECT is((assess('family_carer', '{"circumstances": ["hiv_child"]}', '350500', '2024-06-30')).rules, '{poor-1}', 'and names the rule that implies it');
SELECT is(pg_temp.told('is_poor', '{"circumstances": ["terminal_stage"]}', on_date => '2023-12-31'), 'default false', 'an implication has its days');
SELECT is(pg_temp.told('disabled_child', '{"circumstances": ["cerebral_palsy"], "years": 10}', region::region), expected, 'and its region: ' || region)
FROM (VALUES ('350502', 'decided true'), ('110000', 'decided false')) v(region, expected);
SELECT is(pg_temp.told('disabled_child', '{"circumstances": ["cerebral_palsy"]}'), 'undetermined missing born', 'a set leaves open what a rule leaves open');
SELECT is((SELECT array_agg(is_poor(region => '350500', on_date => '2024-06-30', circumstances => c::circumstances, margin_counts => m) ORDER BY n)
	FROM (VALUES (1, '{autistic_child}', NULL), (2, '{terminal_stage}', NULL), (3, '{terminal_stage}', true), (4, '{left_behind}', false), (5, NULL, NULL)) v(n, c, m)),
	'{t,NULL,t,f,NULL}', 'in typed calls too');

-- Defaults that somebody decided.

SELECT is(pg_temp.told('seats', facts::jsonb), expected, 'seats: ' || facts) FROM (VALUES
	('{}', 'decided 8 assumed quota_x'), ('{"quota_x": null}', 'decided 8 assumed quota_x'), ('{"quota_x": 1}', 'decided 2')) v(facts, expected);
SELECT is(pg_temp.told('grant_x', '{"home": "canteen"}'), 'default 0.00', 'one that cannot change the answer is not told');
SELECT is(seats(region => '350500', on_date => '2024-06-30'), 8::numeric, 'a typed call assumes it too');
-- Also where it says that a fact is wrong, and what counts instead, or takes the place of null.
SELECT is((
		SELECT concat_ws(' ', o.status, o.value #>> '{}', 'invalid ' || nullif(array_to_string(o.invalid, ','), ''), 'assumed ' || nullif(array_to_string(o.assumed, ','), ''))
		FROM assess('x', facts::jsonb, '350500', '2024-06-30', rulebook(jsonb_build_object('format', 1,
			'variables', '{"q": {"kind": "number", "default": "7"}, "c": {"kind": "number", "domain": "c >= 0"}, "whole": {"kind": "number", "domain": "whole >= 0"}, "part": {"kind": "number", "domain": "whole IS NULL OR part <= whole"}, "x": {"kind": "number", "hit_policy": "first", "default": "0"}}'::jsonb,
			'rules', jsonb_build_object('i', '{"variable": "tekun", "region": "000000", "condition": "q > 5", "value": "true"}'::jsonb,
				'j', '{"variable": "economic_hardship", "region": "000000", "condition": "tekun AND dibao", "value": "true"}'::jsonb,
				'c', '{"variable": "c", "region": "000000", "value": "q * 2"}'::jsonb, 'r', jsonb_build_object('variable', 'x', 'region', '000000', 'condition', condition, 'value', '1'))))) o), expected, condition || ' of ' || facts)
FROM (VALUES ('tekun', '{"tekun": false}', 'decided 1 invalid tekun assumed q'), ('tekun', '{"tekun": false, "q": 1}', 'default 0'), ('tekun', '{"tekun": false, "q": 6}', 'decided 1 invalid tekun'),
	('c > 13', '{"c": -1}', 'decided 1 invalid c assumed q'), ('c > 13', '{"c": -1, "q": 7}', 'decided 1 invalid c'), ('coalesce(q, 1) > 3', '{}', 'decided 1 assumed q'), ('q IS NULL', '{}', 'default 0'),
	-- and a fact that is wrong, where it would tell whether another one is
	('part > 3', '{"part": 5, "whole": -1}', 'decided 1 invalid whole'), ('part > 3', '{"part": 2, "whole": -1}', 'default 0 invalid whole'), ('part > 3', '{"part": 5, "whole": 4}', 'undetermined invalid part'),
	('part > 3 OR part <= 3', '{"part": 5, "whole": -1}', 'decided 1'),
	('tekun IS NULL OR economic_hardship', '{"tekun": false, "economic_hardship": false, "q": 6, "dibao": true}', 'decided 1 invalid tekun,economic_hardship')) v(condition, facts, expected);

-- Reasons.

UPDATE variable SET title_en = 'Home' WHERE name = 'home';
CREATE FUNCTION pg_temp.reason(variable text, facts jsonb, language text DEFAULT 'en') RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('benefit.language', language, true);
	RETURN (SELECT e.reason FROM entitlements(facts, '350500', '2024-06-30') e WHERE e.variable = reason.variable);
END $$;
INSERT INTO policy (id, title_zh, title_en, region) VALUES ('T', '文件', 'Paper', '000000');
INSERT INTO clause (id, policy, section, summary_zh, summary_en) VALUES ('T-1', 'T', '一', '给', 'gives');
UPDATE rule SET clause = 'T-1' WHERE NOT shipped;
SELECT publish('with reasons') \g /dev/null
SELECT is(pg_temp.reason(variable, facts::jsonb, language), expected, expected) FROM (VALUES
	('is_elder', '{"born": "2150-01-01"}', 'en', 'given, but not believed: Born 2150-01-01 (born <= on_date AND years_between(born, on_date) <= 130 does not hold)'),
	('by_home', '{"home": "福利院"}', 'en', 'given, but not believed: Home "福利院" (it may be Nursing home or Children''s home)'),
	('by_home', '{"home": "福利院"}', 'zh', '所给事实不可采信:机构“福利院”(既可指养老院,也可指儿童院)'),
	('by_home', '{"home": "nursing_hom"}', 'en', 'given, but not believed: Home "nursing_hom" (no known code; perhaps "nursing_home")'),
	('by_home', '{"home": "养老机够"}', 'zh', '所给事实不可采信:机构“养老机够”(没有这一代码,是否为“养老机构”)'), ('by_home', '{"home": "农村养老机构"}', 'zh', '所给事实不可采信:机构“农村养老机构”(没有这一代码)'),
	('free_x', '{"home": "养老服务设施"}', 'zh', '尚不清楚:机构“养老服务设施”(过于宽泛,未指明是哪一种)'), ('free_x', '{"home": "facility"}', 'en', 'not known yet: Home "facility" (it does not say which kind)'),
	('paid_x', '{"fee_x": 5, "测试收费": 6}', 'en', 'given, but not believed: Fee (given as 5.00 and as 6.00)'),
	('is_poor', '{"circumstances": ["autistic_child"], "family_carer": false}', 'zh', '文件 一:给;所给事实不可采信:家庭照护者(与其他事实相反)')) v(variable, facts, language, expected);

-- What is no rule of belief.

SELECT throws_like(format('DO $do$ BEGIN UPDATE benefit.variable SET domain = %L WHERE name = %L; PERFORM benefit.publish(%L); END $do$', domain, variable, 'no'), expected, domain) FROM (VALUES
	('beds_x', 'beds_x + 1', '%a condition was expected, this is a number%'), ('beds_x', 'bds > 1', '%variable "bds" does not exist%'),
	('beds_x', 'care_beds_x < beds_x', '%1 fault%'), ('beds_x', 'beds_x > 5 AND beds_x < 5', '%1 fault%'), ('beds_x', 'beds_x < 1 AND beds_x BETWEEN 2 AND 3', '%1 fault%'),
	('beds_x', 'false', '%1 fault%'), ('beds_x', 'beds_x <> beds_x', '%1 fault%'), ('born', 'born < date ''2000-01-01'' AND born > date ''2000-01-01''', '%1 fault%')) v(variable, domain, expected);
SELECT throws_ok(statement, code, NULL, statement) FROM (VALUES
	($$INSERT INTO benefit.code (variable, code, parent) VALUES ('home', 'x', 'nowhere')$$, '23503'),
	($$INSERT INTO benefit.code (variable, code, parent) VALUES ('home', 'x', 'x')$$, '42P19'),
	($$UPDATE benefit.code SET parent = 'nursing_home' WHERE code = 'facility'$$, '42P19'),
	($$INSERT INTO benefit.code (variable, code) VALUES ('home', 'Canteen')$$, '23505'),
	($$INSERT INTO benefit.code (variable, code) VALUES ('home', 'ｃａｎｔｅｅｎ')$$, '23505'),
	($$INSERT INTO benefit.code (variable, code) VALUES ('beds_x', 'x')$$, '42804'),
	($$INSERT INTO benefit.code (variable, code) VALUES ('nothing', 'x')$$, '23503'),
	($$INSERT INTO benefit.code (variable, code) VALUES ('home', ' x')$$, '23514'),
	($$INSERT INTO benefit.code (variable, code, aliases) VALUES ('home', 'x', '{a,NULL}')$$, '23514'),
	($$DELETE FROM benefit.code WHERE code = 'facility'$$, '23503'),
	($$UPDATE benefit.code SET code = 'building' WHERE code = 'facility'$$, '23503'),
	($$DELETE FROM benefit.variable WHERE name = 'home'$$, '23503'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'is_poor', '000000', '(,)', 'home = ''nursing_hme''', 'true')$$, '42704'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'is_poor', '000000', '(,)', 'home <@ ''福利院''', 'true')$$, '42P08'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'is_poor', '000000', '(,)', 'settled_at <@ ''x''', 'true')$$, '42804'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'home', '000000', '(,)', NULL, '''nowhere''')$$, '42704'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'dibao', '000000', '(,)', 'hiv_child', 'false')$$, '22023'),
	($$INSERT INTO benefit.rule (id, variable, region, valid, condition, value, overrides) VALUES ('x', 'family_carer', '000000', '(,)', 'rural', 'true', 'poor-1')$$, '22023')) v(statement, code);
SELECT throws_like($$DO $do$ BEGIN
	INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES ('x', 'autistic_child', '000000', '(,)', 'family_carer', 'true');
	PERFORM benefit.publish('no'); END $do$ $$, '%1 fault%', 'implications in a circle');
SELECT is((SELECT count(*)::int FROM check_rules()), 0, 'all of that was refused');

-- Faults of a value, which tables refuse before.

SELECT is((SELECT string_agg(concat_ws(' ', item, id, field, code), '; ' ORDER BY id, code) FROM findings(content::jsonb)), expected, expected) FROM (VALUES
	('{"format": 1, "variables": {"k": {"kind": "text"}}, "codes": {"k": {"a": {"parent": "b"}}}}', 'code k.a parent 23503'),
	('{"format": 1, "variables": {"k": {"kind": "text"}}, "codes": {"k": {"a": {"parent": "b"}, "b": {"parent": "a"}}}}', 'code k.a parent 42P19; code k.b parent 42P19'),
	('{"format": 1, "variables": {"k": {"kind": "text"}}, "codes": {"k": {"a": {}, "A": {}}}}', 'code k.a 23505'),
	('{"format": 1, "variables": {"k": {"kind": "date"}}, "codes": {"k": {"a": {}}}}', 'variable k codes 42804'),
	('{"format": 1, "codes": {"k": {"a": {}}}}', 'variable k codes 42704'),
	('{"format": 1, "variables": {"k": {"kind": "text"}}, "codes": {"k": []}}', 'variable k codes 42804'),
	('{"format": 1, "variables": {"k": {"kind": "text"}}, "codes": {"k": {"a": {"color": "red"}}}}', 'code k.a 22023'),
	('{"format": 1, "variables": {"k": {"kind": "number", "domain": "k > 1 AND k < 0"}}}', 'variable k domain 22023'),
	('{"format": 1, "variables": {"k": {"kind": "number", "domain": "k"}}}', 'variable k domain 42804')) v(content, expected);

SELECT * FROM finish();
ROLLBACK;
