-- Who is favoured by a text is not refused because a set names what implies the word of
-- the text and not the word itself; what an agency must decide is asked, and what implies
-- nothing gives nothing.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, value #>> '{}', nullif(missing, '{}'), CASE WHEN invalid <> '{}' THEN 'not believed ' || invalid::text END) FROM assess(variable, facts, region, on_date)
$$;

-- The word follows from what the set names.

SELECT is(pg_temp.said(variable, facts::jsonb, region, '2025-06-30'), expected, format('%s: %s in %s, %s', clause, variable, region, facts))
FROM (VALUES
	('HZ-E-002', 'elder_service_subsidy', '330502'::region, '{"age": 85, "circumstances": ["低保"]}', 'decided true'),
	('HZ-E-002', 'elder_service_subsidy', '330502', '{"age": 65, "circumstances": ["特困", "失能"]}', 'decided true'),
	('HZ-E-002', 'elder_service_subsidy', '330502', '{"age": 65, "circumstances": ["失能"]}', 'default false'),
	('TN-E-003', 'elder_service_subsidy', '500152', '{"age": 65, "circumstances": ["特困", "失能"], "assessed": true}', 'decided true'),
	('TN-E-003', 'elder_service_subsidy', '500152', '{"age": 65, "circumstances": ["特困", "失能"]}', 'undetermined {assessed}'),
	('TN-E-001', 'public_institution_care_priority', '500152', '{"age": 65, "circumstances": ["低保", "失智"]}', 'decided true'),
	('QZ-E-001', 'basic_care_priority', '350502', '{"age": 65, "circumstances": ["失能", "低保"]}', 'decided true'),
	('QZ-E-013', 'hardship_elder_service_priority', '350502', '{"age": 65, "circumstances": ["失能", "低保"]}', 'decided true'),
	('QZ-E-013', 'hardship_elder_service_priority', '350502', '{"age": 65, "circumstances": ["重点独居", "低保"]}', 'decided true'),
	('QZ-E-009', 'major_illness_insurance_preference', '350502', '{"circumstances": ["低保"]}', 'decided true'),
	('QZ-E-009', 'major_illness_insurance_preference', '350502', '{"circumstances": ["特困"]}', 'decided true'),
	('QZ-E-009', 'major_illness_insurance_preference', '350502', '{"circumstances": ["经济困难"]}', 'default false'),
	('QZ-E-002', 'assistance_inclusion', '350502', '{"age": 65, "circumstances": ["特困"]}', 'decided true'),
	('QZ-E-002', 'assistance_inclusion', '350502', '{"age": 65, "circumstances": [], "meets_tekun_criteria": false}', 'undetermined {meets_dibao_criteria}'),
	('QZ-E-002', 'assistance_inclusion', '350502', '{"age": 65, "circumstances": ["五保"], "meets_tekun_criteria": false}', 'decided true not believed {meets_tekun_criteria}'),
	('ZJ-E-001', 'purchased_home_service', '321102', '{"age": 65, "circumstances": ["低保"]}', 'decided true'),
	('ZJ-E-001', 'purchased_home_service', '321102', '{"age": 65, "circumstances": ["特困"]}', 'decided true'),
	('ZJ-E-001', 'purchased_home_service', '321102', '{"age": 65, "circumstances": []}', 'default false'),
	('HZ-E-003', 'tekun_central_support_priority', '330502', '{"circumstances": ["特困", "失能"], "willing_central_support": true}', 'decided true'),
	('HZ-E-003', 'tekun_central_support_priority', '330502', '{"circumstances": ["特困", "半失能"], "willing_central_support": true}', 'default false'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["重残儿童"]}', 'decided true'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["残疾"]}', 'decided true'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["重度残疾"]}', 'decided true'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["肢残儿童"]}', 'decided true'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["脑瘫"]}', 'decided true'),
	('HZ-E-010', 'disabled_child_rehabilitation', '330502', '{"age": 5, "circumstances": ["孤儿"]}', 'default false'),
	('HZ-E-011', 'nearby_child_rehabilitation', '330502', '{"age": 5, "rural": true, "circumstances": ["脑瘫"], "qualified_institution_nearby": true}', 'decided true'),
	('HZ-E-013', 'disadvantaged_child_protection', '330502', '{"age": 9, "circumstances": ["困境儿童"]}', 'decided true'),
	('HZ-E-013', 'disadvantaged_child_protection', '330502', '{"age": 9, "circumstances": ["艾滋病儿童"]}', 'decided true'),
	('HZ-E-013', 'disadvantaged_child_protection', '330502', '{"age": 9, "circumstances": ["重度残疾"]}', 'decided true'),
	('HZ-E-013', 'disadvantaged_child_protection', '330502', '{"age": 9, "circumstances": ["留守儿童"]}', 'undetermined {other_disadvantaged_child_recognised}'),
	('HZ-E-014', 'disadvantaged_child_medical_security', '330502', '{"age": 9, "circumstances": ["事实无人抚养儿童"]}', 'decided true'),
	('TN-E-022', 'home_service_family', '500152', '{"child_age_months": 20}', 'decided true'),
	('TN-E-022', 'home_service_family', '500152', '{"age": 30, "infant_family": false}', 'default false'),
	('ZZ-E-019', 'fp_family_support', '410102', '{"circumstances": ["计生特殊家庭"]}', 'decided true'),
	('ZZ-E-019', 'fp_family_support', '410102', '{"circumstances": ["农村计生家庭"]}', 'decided true'),
	('ZZ-E-019', 'fp_family_support', '410102', '{"circumstances": ["only_child"]}', 'default false'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "重度失能Ⅱ级"}', 'decided 300.00'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "能力完好"}', 'default 0.00'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["低保"]}', 'default 0.00'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "重失能"}', 'undetermined {disability_level,functionally_disabled_from} not believed {disability_level}'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 59, "circumstances": ["低保"], "disability_level": "重失能"}', 'default 0.00'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "dibao": true}', 'undetermined {functionally_disabled}'),
	-- what people assume, and no text says
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["失能", "特困"]}', 'default 0.00'),
	('QZ-B-001', 'care_allowance', '350502', '{"age": 65, "circumstances": ["重度残疾", "低保"]}', 'default 0.00'),
	('HZ-E-004', 'tekun_central_support', '330502', '{"circumstances": ["计生特困家庭"], "willing_central_support": true}', 'default false'),
	('QZ-E-014', 'rural_left_behind_elder_care', '350502', '{"age": 65, "circumstances": ["留守老人"], "rural": false}', 'default false'),
	('HZ-E-001', 'basic_care_priority', '330502', '{"age": 65, "circumstances": ["计生特殊家庭"]}', 'default false'),
	('ZJ-E-003', 'regular_elder_visits', '321102', '{"age": 65, "circumstances": ["独居"], "rural": true}', 'default false'),
	('ZJ-E-004', 'home_adaptation', '321102', '{"age": 65, "circumstances": ["独居"]}', 'undetermined {on_adaptation_list}')
) v(clause, variable, region, facts, expected);

-- Where and when.

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s in %s on %s, %s', variable, region, on_date, facts))
FROM (VALUES
	('special_hardship', '321102'::region, date '2022-09-30', '{"age": 65, "circumstances": ["独居"]}', 'decided false'),
	('special_hardship', '321102', '2022-10-01', '{"age": 65, "circumstances": ["独居"]}', 'decided true'),
	('special_hardship', '321102', '2022-10-01', '{"age": 59, "circumstances": ["独居"]}', 'decided false'),
	('special_hardship', '330502', '2022-09-29', '{"age": 85, "circumstances": []}', 'decided false'),
	('special_hardship', '330502', '2022-09-30', '{"age": 85, "circumstances": []}', 'decided true'),
	('special_hardship', '330602', '2025-06-30', '{"age": 85, "circumstances": []}', 'decided false'),
	('special_hardship', '350502', '2025-06-30', '{"age": 65, "circumstances": ["半失能", "特困"]}', 'decided true'),
	('special_hardship', '410102', '2025-06-30', '{"age": 65, "circumstances": ["半失能", "特困"]}', 'decided false'),
	('special_hardship', '410102', '2025-06-30', '{"age": 65, "circumstances": ["空巢"]}', 'decided true'),
	('special_hardship', '110101', '2025-06-30', '{"circumstances": ["空巢"]}', 'undetermined {birth_date}'),
	('physically_disabled_child', '330502', '2025-06-30', '{"age": 17, "circumstances": ["脑瘫"]}', 'decided true'),
	('physically_disabled_child', '330502', '2025-06-30', '{"age": 18, "circumstances": ["脑瘫"]}', 'decided false'),
	('physically_disabled_child', '350502', '2025-06-30', '{"age": 17, "circumstances": ["脑瘫"]}', 'decided false'),
	('disadvantaged_child', '330502', '2025-06-30', '{"circumstances": ["孤儿"]}', 'decided true'),
	('disadvantaged_child', '350502', '2025-06-30', '{"circumstances": ["孤儿"]}', 'decided false'),
	('disadvantaged_child', '350502', '2025-06-30', '{"circumstances": ["监护缺失儿童"]}', 'decided true')
) v(variable, region, on_date, facts, expected);

-- What a place decides: unknown until somebody says, and never false by silence.

SELECT is(pg_temp.said(variable, facts::jsonb, region, '2025-06-30'), expected, format('%s in %s, %s', variable, region, facts))
FROM (VALUES
	('basic_care_priority', '350502'::region, '{"age": 85, "circumstances": ["低保边缘"]}', 'undetermined {dibao_margin_is_economic_hardship}'),
	('basic_care_priority', '350502', '{"age": 85, "circumstances": ["低保边缘"], "低保边缘视为经济困难": true}', 'decided true'),
	('basic_care_priority', '350502', '{"age": 85, "circumstances": ["低保边缘"], "dibao_margin_is_economic_hardship": false}', 'default false'),
	('basic_care_priority', '350502', '{"age": 85, "circumstances": ["低保边缘", "经济困难"]}', 'decided true'),
	('basic_care_priority', '350502', '{"age": 85, "circumstances": []}', 'default false'),
	('major_illness_insurance_preference', '350502', '{"circumstances": ["低保边缘"]}', 'undetermined {dibao_margin_is_in_hardship}'),
	('purchased_home_service', '321102', '{"age": 65, "circumstances": ["低保边缘"]}', 'undetermined {dibao_margin_is_in_hardship}'),
	('elder_meal_fee_reduced', '330502', '{"age": 85, "circumstances": ["低保边缘"], "meal_fee": 5, "standard_meal_fee": 8}', 'undetermined {dibao_margin_is_living_hardship}'),
	-- the level of functional disability from which it counts
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "中度失能"}', 'undetermined {functionally_disabled_from}'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "轻度失能", "失能起算等级": "轻度失能"}', 'decided 300.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "轻度失能", "失能起算等级": "中度"}', 'default 0.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "中度失能", "失能起算等级": "中度"}', 'decided 300.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "中度失能", "失能起算等级": "重度"}', 'default 0.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保"], "disability_level": "完全失能"}', 'decided 300.00'),
	('bottom_line_elder_care', '321102', '{"age": 65, "circumstances": [], "disability_level": "中度失能", "失能起算等级": "重度"}', 'decided true'),
	('bottom_line_elder_care', '321102', '{"age": 65, "circumstances": [], "disability_level": "轻度失能", "失能起算等级": "中度"}', 'decided true'),
	('bottom_line_elder_care', '321102', '{"age": 65, "circumstances": [], "disability_level": "中度失能", "失能起算等级": "中度"}', 'decided true'),
	('partly_functionally_disabled', '321102', '{"circumstances": [], "disability_level": "中度失能", "失能起算等级": "中度"}', 'decided false'),
	('partly_functionally_disabled', '321102', '{"circumstances": [], "disability_level": "中度失能"}', 'undetermined {functionally_disabled_from}'),
	-- who cannot care for themselves
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保", "生活不能自理"]}', 'undetermined {unable_selfcare_is_functionally_disabled}'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保", "生活不能自理"], "生活不能自理视为失能": true}', 'decided 300.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保", "生活不能自理"], "生活不能自理视为失能": false}', 'default 0.00'),
	('care_allowance', '350502', '{"age": 65, "circumstances": ["低保", "生活不能自理", "失能"]}', 'decided 300.00'),
	-- who may be an empty-nester
	('basic_care_priority', '350502', '{"age": 65, "circumstances": ["低保", "独居"], "other_group_recognised": false}', 'undetermined {living_alone_is_empty_nest}'),
	('basic_care_priority', '350502', '{"age": 65, "circumstances": ["低保", "独居"], "独居视为空巢": true}', 'decided true'),
	('basic_care_priority', '350502', '{"age": 65, "circumstances": ["低保", "独居"], "独居视为空巢": false, "other_group_recognised": false}', 'default false'),
	('basic_care_priority', '330502', '{"age": 65, "circumstances": ["低保", "留守老人"]}', 'undetermined {left_behind_is_empty_nest}'),
	('basic_care_priority', '330502', '{"age": 65, "circumstances": ["低保", "留守老人"], "留守视为空巢": true}', 'decided true'),
	('basic_care_priority', '330502', '{"age": 65, "circumstances": ["低保", "独居", "留守老人"]}', 'decided true'),
	('basic_care_priority', '350502', '{"age": 65, "dibao": true, "functionally_disabled": false, "dementia": false, "severe_disability": false, "empty_nest": false, "left_behind": false, "special_fp_family": false, "other_group_recognised": false}', 'default false'),
	-- children who are supported
	('major_illness_insurance_preference', '350502', '{"circumstances": ["孤儿"]}', 'undetermined {supported_child_is_in_hardship}'),
	('major_illness_insurance_preference', '350502', '{"circumstances": ["艾滋病儿童"], "保障儿童视为困难群众": true}', 'decided true'),
	('major_illness_insurance_preference', '350502', '{"circumstances": ["困境儿童"]}', 'default false'),
	-- a fact that denies what follows is not believed, and what follows holds
	('basic_care_priority', '350502', '{"age": 85, "circumstances": ["低保"], "economic_hardship": false}', 'decided true not believed {economic_hardship}'),
	('disadvantaged_child_protection', '330502', '{"age": 9, "orphan": true, "disadvantaged_child": false}', 'decided true not believed {disadvantaged_child}'),
	('disadvantaged_child_protection', '330502', '{"age": 9, "orphan": false, "disadvantaged_child": false}', 'default false')
) v(variable, region, facts, expected);
INSERT INTO rule (id, variable, region, valid, value, note_zh) VALUES
	('HZ-margin', 'dibao_margin_is_economic_hardship', '330500', '[2025-01-01,)', 'true', '湖州口径'),
	('WX-margin', 'dibao_margin_is_economic_hardship', '330502', '[2025-07-01,)', 'false', '吴兴口径');
UPDATE rule SET replaces = 'HZ-margin' WHERE id = 'WX-margin';
SELECT publish('as Huzhou has it');
SELECT is(pg_temp.said('elder_service_subsidy', '{"age": 85, "circumstances": ["低保边缘"]}', region, on_date), expected, format('%s on %s', region, on_date))
FROM (VALUES ('330521'::region, date '2025-07-01', 'decided true'), ('330502', '2025-06-30', 'decided true'), ('330502', '2025-07-01', 'default false')) v(region, on_date, expected);

-- A set, whichever way it comes, leaves open what the place must decide, and only that.

CREATE TEMP TABLE elder AS
SELECT (CASE WHEN n & 1 <> 0 THEN '{失能}' ELSE '{}' END::circumstances | CASE WHEN n & 2 <> 0 THEN '{生活不能自理}' ELSE '{}' END::circumstances
	| CASE WHEN n & 4 <> 0 THEN '{低保}' ELSE '{}' END::circumstances | CASE WHEN n & 8 <> 0 THEN '{独居}' ELSE '{}' END::circumstances
	| CASE WHEN n & 16 <> 0 THEN '{留守老人}' ELSE '{}' END::circumstances | CASE WHEN n & 32 <> 0 THEN '{空巢}' ELSE '{}' END::circumstances) AS circumstances,
	date '1960-01-01' AS birth_date,
	CASE WHEN n & 4 = 0 THEN 0 WHEN n & 1 <> 0 THEN 300 WHEN n & 2 = 0 THEN 0 END AS allowance,
	CASE WHEN n & 4 = 0 THEN false WHEN n & 41 <> 0 THEN true WHEN n & 18 <> 0 THEN NULL ELSE false END AS priority
FROM generate_series(0, 63) n
UNION ALL SELECT NULL, date '1960-01-01', NULL, NULL;
SELECT is_empty($$SELECT e, given FROM elder e, LATERAL care_allowance(region => '350502', on_date => '2025-06-30', birth_date => birth_date, circumstances => circumstances) given
	WHERE given IS DISTINCT FROM allowance::yuan$$, 'as an argument');
SELECT is_empty($$SELECT f, given FROM (SELECT circumstances, birth_date, allowance FROM elder) f, LATERAL amount('care_allowance', f, '350502', '2025-06-30') given WHERE given IS DISTINCT FROM allowance$$, 'in a row');
SELECT is_empty($$SELECT f, given FROM (SELECT circumstances, birth_date, priority FROM elder) f, LATERAL holds('basic_care_priority', f, '330502', '2025-06-30') given
	WHERE given IS DISTINCT FROM priority$$, 'with two that leave it open');
SELECT is_empty($$SELECT f, given FROM (SELECT circumstances, birth_date, allowance FROM elder) f,
	LATERAL amount('care_allowance', jsonb_strip_nulls(jsonb_build_object('circumstances', circumstances::text, 'birth_date', birth_date)), '350502', '2025-06-30') given WHERE given IS DISTINCT FROM allowance$$, 'in JSON');

-- Each rule of a circumstance says where it comes from, and none goes round in a circle.

SELECT is_empty($$SELECT id FROM rule WHERE shipped AND variable IN (SELECT name FROM circumstance) AND (coalesce(note_zh, note_en) IS NULL OR value::text <> 'true' OR (region = '000000') <> (clause IS NULL))$$,
	'that of a city cites its clause, and each has a note');
SELECT is((SELECT count(*) FROM rule WHERE shipped AND variable IN (SELECT name FROM circumstance)), 26::bigint, 'there are 26 of them');
SELECT is_empty('SELECT * FROM check_rules()', 'and nothing is said against them');

-- A column that denies a circumstance is believed while nothing says more than that it may be: it is not null.
SELECT is(amount('x', f, '350500', '2024-06-30', rulebook(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "number", "default": "0"}}'::jsonb,
	'rules', jsonb_build_object('i', '{"variable": "tekun", "region": "000000", "condition": "dementia", "value": "true"}'::jsonb,
		'r', jsonb_build_object('variable', 'x', 'region', '000000', 'condition', condition, 'value', '1'))))), expected, 'denied: ' || condition)
FROM (SELECT false AS tekun) f, (VALUES ('tekun IS NULL', 0::numeric), ('coalesce(tekun, true)', 0), ('tekun IS NOT FALSE', 0), ('tekun IS FALSE', 1)) v(condition, expected);

SELECT * FROM finish();
ROLLBACK;
