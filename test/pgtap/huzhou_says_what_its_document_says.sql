-- Huzhou's rules say what 湖政发〔2022〕17号 says: each case stands beside the few words
-- that decide it, and what must come out was worked out from these by hand.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, CASE jsonb_typeof(value) WHEN 'number' THEN trim_scale(value::numeric)::text ELSE value #>> '{}' END, nullif(missing, '{}'))
	FROM assess(variable, facts, region, on_date)
$$;

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	-- a total or a share of the city is asked of the city
	('HZ-T-006', '养老机构…占比', 'institution_nursing_bed_share_target', '330500'::region, date '2024-06-30', '{}', 'decided 60'),
	('HZ-T-006', '养老机构…占比', 'institution_nursing_bed_share_target', '330502', '2024-06-30', '{}', 'no_rule'),
	('HZ-T-013', '康养联合体100家', 'care_consortia_target', '330521', '2024-06-30', '{"facility_kind": "elder_care_institution"}', 'no_rule'),
	('HZ-T-035', '每千人口', 'childcare_slots_per_1000_target', '330522', '2024-06-30', '{}', 'no_rule'),
	('HZ-T-020', '县(区)智慧养老院', 'smart_elder_homes_target', '330523', '2024-06-30', '{}', 'no_rule'),
	('HZ-T-036', '市和区县…6家', 'childcare_service_centers_target', '330503', '2024-06-30', '{}', 'no_rule'),
	('HZ-S-020', '纳入地方立法', 'premises_standard_change_to_exceed', '330502', '2024-06-30', '{}', 'no_rule'),
	('HZ-S-018', '市、县两级', 'service_centers_required', '330500', '2024-06-30', '{}', 'decided 1'),
	('HZ-S-018', '市、县两级', 'training_bases_required', '330521', '2024-06-30', '{}', 'decided 1'),
	('HZ-S-018', '市、县两级', 'service_centers_required', '330521100', '2024-06-30', '{}', 'no_rule'),
	('HZ-S-018', '市、县两级', 'childcare_center_and_base_provided', '330521', '2024-06-30', '{"service_centers": 1, "training_bases": 0}', 'decided false'),
	-- of institutions, of institutions that provide services
	('HZ-T-007', '养老机构认知障碍床位', 'dementia_beds_per_10000_elders', '330500', '2024-06-30', '{"养老机构认知障碍床位数": 1425, "elders": 712500}', 'decided 20'),
	('HZ-T-007', '养老机构认知障碍床位', 'dementia_beds_per_10000_elders', '330500', '2024-06-30', '{"dementia_beds": 120, "elder_care_institution_beds": 100, "elders": 60000}', 'undetermined {dementia_beds}'),
	('HZ-T-021', '养老服务机构', 'elder_institution_digital_management_rate', '330500', '2024-06-30', '{"digital_institutions": 90, "elder_care_institutions": 90}', 'undetermined {elder_care_service_institutions}'),
	('HZ-T-021', '养老服务机构', 'elder_institution_digital_management_rate', '330500', '2024-06-30', '{"digital_institutions": 270, "elder_care_institutions": 180, "elder_care_service_institutions": 300}', 'decided 90'),
	('HZ-T-022', '养老机构覆盖率', 'one_bed_one_code_coverage', '330500', '2024-06-30', '{"institutions_with_code": 45, "elder_care_institutions": 180}', 'decided 25'),
	-- deadlines, and the day of the signature
	('HZ-T-055', '2022年底', 'rural_elder_home_grade2_rate_target', '330500', '2023-01-01', '{}', 'decided 100'),
	('HZ-T-045', '8.5%以下', 'chronic_premature_mortality_target', '330500', '2026-01-01', '{}', 'no_rule'),
	('HZ-P-001', '到2025年', 'affordable_price_cap', '330502', '2024-12-31', '{"inclusive": true, "market_price": 3000}', 'no_rule'),
	('HZ-P-001', '普惠性养老设施', 'affordable_price_cap', '330502', '2025-01-01', '{"facility_kind": "托育机构", "inclusive": true, "market_price": 3000}', 'default'),
	('HZ-E-002', '2022年9月30日', 'elder_service_subsidy', '330502', '2022-09-30', '{"age": 80, "economic_hardship": true}', 'decided true'),
	('HZ-E-002', '2022年9月30日', 'elder_service_subsidy', '330502', '2022-09-29', '{"age": 80, "economic_hardship": true}', 'no_rule'),
	-- the elders, children and infants of the text
	('HZ-E-006', '老年人', 'dementia_ward_admission', '330502', '2024-06-30', '{"age": 59, "needs_assessed": true, "dementia_test_passed": true, "meets_admission_criteria": true}', 'default false'),
	('HZ-E-006', '老年人', 'dementia_ward_admission', '330502', '2024-06-30', '{"age": 60, "needs_assessed": true, "dementia_test_passed": true, "meets_admission_criteria": true}', 'decided true'),
	('HZ-E-020', '老年人家庭成员', 'family_carer_training', '330502', '2024-06-30', '{"family_carer": true, "cared_dementia": true}', 'undetermined {cared_is_elder}'),
	('HZ-E-020', '老年人家庭成员', 'family_carer_training', '330502', '2024-06-30', '{"family_carer": true, "cared_dementia": true, "cared_is_elder": false}', 'default false'),
	('HZ-E-013', '儿童', 'disadvantaged_child_protection', '330502', '2024-06-30', '{"birth_date": "1949-05-01"}', 'default false'),
	('HZ-E-013', '儿童', 'disadvantaged_child_protection', '330502', '2024-06-30', '{"orphan": true}', 'undetermined {birth_date}'),
	('HZ-E-014', '儿童', 'disadvantaged_child_medical_security', '330502', '2024-06-30', '{"birth_date": "1949-05-01"}', 'default false'),
	('HZ-E-011', '儿童', 'nearby_child_rehabilitation', '330502', '2024-06-30', '{"birth_date": "1949-05-01"}', 'default false'),
	('HZ-E-029', '儿童', 'left_behind_child_development', '330502', '2024-06-30', '{"birth_date": "1949-05-01", "rural": true}', 'default false'),
	('HZ-E-028', '新生儿…1000天', 'first_1000_days_care', '330502', '2024-06-30', '{"birth_date": "1949-05-01"}', 'default false'),
	('HZ-E-028', '新生儿…1000天', 'first_1000_days_care', '330502', '2024-06-30', '{"birth_date": "2021-10-04"}', 'decided true'),
	('HZ-E-028', '新生儿…1000天', 'first_1000_days_care', '330502', '2024-06-30', '{"birth_date": "2021-10-03"}', 'default false'),
	('HZ-E-015', '2-3岁', 'nursery_class_admission', '330502', '2024-06-30', '{"birth_date": "2022-06-30", "kindergarten_has_conditions": true}', 'decided true'),
	('HZ-E-015', '2-3岁', 'nursery_class_admission', '330502', '2024-06-30', '{"birth_date": "2021-06-30", "kindergarten_has_conditions": true}', 'default false'),
	('HZ-E-021', '家庭养育照护指导', 'family_rearing_guidance', '330502', '2024-06-30', '{"birth_date": "2023-01-01"}', 'decided true'),
	('HZ-E-021', '家庭养育照护指导', 'family_rearing_guidance', '330502', '2024-06-30', '{"birth_date": "1992-01-01", "child_age_months": 17}', 'decided true'),
	('HZ-P-004', '婴幼儿', 'welfare_dibao_infant_childcare_fee', '330502', '2024-06-30', '{"birth_date": "2023-01-01", "dibao": true, "meets_free_childcare_criteria": true, "facility_kind": "普惠托育机构", "inclusive": true}', 'decided 0'),
	-- conditions that the text states
	('HZ-E-011', '符合条件的…医疗机构', 'nearby_child_rehabilitation', '330502', '2024-06-30', '{"age": 5, "rural": true, "cerebral_palsy": true}', 'undetermined {qualified_institution_nearby}'),
	('HZ-E-011', '符合条件的…医疗机构', 'nearby_child_rehabilitation', '330502', '2024-06-30', '{"age": 5, "rural": true, "cerebral_palsy": true, "qualified_institution_nearby": true}', 'decided true'),
	('HZ-E-016', '出台…奖补政策', 'inclusive_childcare_award', '330502', '2024-06-30', '{"facility_kind": "亲子小屋"}', 'undetermined {childcare_award_scheme_issued}'),
	('HZ-E-016', '出台…奖补政策', 'inclusive_childcare_award', '330502', '2024-06-30', '{"facility_kind": "亲子小屋", "childcare_award_scheme_issued": true}', 'decided true'),
	('HZ-P-008', '公办养老机构(含公建民营)', 'residential_care_fee_reduced', '330502', '2024-06-30', '{"basic_care_priority": true, "facility_kind": "养老院", "publicly_owned": false, "publicly_built_privately_run": false, "residential_fee": 100, "standard_residential_fee": 200}', 'default'),
	('HZ-P-008', '公办养老机构(含公建民营)', 'residential_care_fee_reduced', '330502', '2024-06-30', '{"basic_care_priority": true, "facility_kind": "养老院", "publicly_owned": false, "publicly_built_privately_run": true, "residential_fee": 100, "standard_residential_fee": 200}', 'decided true'),
	('HZ-S-007', '婴幼儿照护服务用房', 'childcare_area_floor', '330502', '2024-06-30', '{"facility_kind": "养老院", "is_new": true}', 'default'),
	('HZ-S-007', '婴幼儿照护服务用房', 'childcare_area_floor', '330502', '2024-06-30', '{"facility_kind": "托育机构", "is_new": true}', 'decided 200'),
	('HZ-S-012', '产业园区', 'park_childcare_sites_required', '330502', '2024-06-30', '{"facility_kind": "托育机构", "employees": 30000}', 'default'),
	('HZ-S-010', '有条件的', 'childcare_sites_required', '330502', '2024-06-30', '{"is_new": true, "households": 6000}', 'undetermined {site_conditions_met}'),
	-- lists that end with 等: nobody is refused in silence
	('HZ-Q-001', '等特殊困难老年人', 'elder_visits_required', '330502', '2024-06-30', '{"age": 70, "circumstances": [], "required_visits": 2}', 'undetermined {other_hardship_elder_recognised}'),
	('HZ-Q-001', '等特殊困难老年人', 'elder_visits_required', '330502', '2024-06-30', '{"age": 70, "circumstances": [], "required_visits": 2, "other_hardship_elder_recognised": true}', 'decided 2'),
	('HZ-Q-001', '等特殊困难老年人', 'elder_visits_required', '330502', '2024-06-30', '{"age": 70, "circumstances": ["特殊困难老年人"], "required_visits": 2}', 'decided 2'),
	('HZ-E-013', '等困境儿童', 'disadvantaged_child_protection', '330502', '2024-06-30', '{"age": 9, "circumstances": []}', 'undetermined {other_disadvantaged_child_recognised}'),
	('HZ-E-013', '等困境儿童', 'disadvantaged_child_protection', '330502', '2024-06-30', '{"age": 9, "disadvantaged_child": true}', 'decided true'),
	('HZ-E-011', '等残疾儿童', 'nearby_child_rehabilitation', '330502', '2024-06-30', '{"age": 5, "rural": true, "circumstances": ["残疾儿童"], "qualified_institution_nearby": true}', 'undetermined {other_child_group_recognised}'),
	('HZ-E-029', '留守儿童等', 'left_behind_child_development', '330502', '2024-06-30', '{"age": 2, "rural": true, "circumstances": []}', 'undetermined {other_child_group_recognised}'),
	('HZ-E-029', '3岁以下婴幼儿', 'left_behind_child_development', '330502', '2024-06-30', '{"age": 9, "rural": true, "circumstances": ["留守儿童"]}', 'default false'),
	('HZ-P-002', '用餐实行费用减免', 'elder_meal_fee_reduced', '330502', '2024-06-30', '{"age": 85, "circumstances": ["低保", "失能"]}', 'decided true'),
	('HZ-P-002', '用餐实行费用减免', 'elder_meal_fee_reduced', '330502', '2024-06-30', '{"age": 85, "circumstances": ["低保", "失能"], "meal_fee": 12, "standard_meal_fee": 12}', 'decided false'),
	('HZ-P-002', '用餐实行费用减免', 'elder_meal_fee_reduced', '330502', '2024-06-30', '{"age": 85, "circumstances": ["低保", "失能"], "meal_fee": 11.99, "standard_meal_fee": 12}', 'decided true'),
	('HZ-P-002', '用餐实行费用减免', 'elder_meal_fee_reduced', '330502', '2024-06-30', '{"age": 85, "circumstances": ["低保", "失能"], "meal_fee": 12}', 'undetermined {standard_meal_fee}'),
	('HZ-E-026', '托育服务等', 'childcare_training_subsidy', '330502', '2024-06-30', '{"occupation": "护士", "completed_training": true}', 'undetermined {childcare_profession_listed}'),
	-- shown to have been right
	('HZ-E-001', '空巢独居', 'basic_care_priority', '330502', '2024-06-30', '{"age": 65, "circumstances": ["低保", "空巢"]}', 'decided true'),
	('HZ-E-002', '经济困难的…高龄', 'elder_service_subsidy', '330502', '2024-06-30', '{"age": 85, "circumstances": []}', 'default false'),
	('HZ-E-003', '优先满足…不能自理', 'tekun_central_support_priority', '330502', '2024-06-30', '{"circumstances": ["特困", "失能"], "willing_central_support": true}', 'decided true'),
	('HZ-E-010', '0-6周岁', 'disabled_child_rehabilitation', '330502', '2024-06-30', '{"birth_date": "2017-07-01", "circumstances": ["重残儿童"]}', 'decided true'),
	('HZ-E-010', '0-6周岁', 'disabled_child_rehabilitation', '330502', '2024-06-30', '{"birth_date": "2017-06-30", "circumstances": ["重残儿童"]}', 'default false'),
	('HZ-P-005', '托育机构用水用电用气', 'utility_price_class', '330502', '2024-06-30', '{"facility_kind": "普惠托育机构", "utility": "气"}', 'decided residential'),
	('HZ-P-002', '计划生育特殊家庭', 'elder_meal_fee_reduced', '330502', '2024-06-30', '{"age": 82, "living_hardship": false, "special_fp_family": true, "meal_fee": 8, "standard_meal_fee": 12}', 'decided true'),
	-- statements that had no rule
	('HZ-E-037', '提供居家养老服务', 'purchased_home_service', '330502', '2024-06-30', '{"age": 65, "circumstances": ["失能"]}', 'decided true'),
	('HZ-E-037', '提供居家养老服务', 'purchased_home_service', '330502', '2024-06-30', '{"age": 55, "circumstances": ["失能"]}', 'default false'),
	('HZ-E-038', '3岁以下婴幼儿', 'infant_integrated_care', '330502', '2024-06-30', '{"birth_date": "2021-07-01"}', 'decided true'),
	('HZ-E-038', '3岁以下婴幼儿', 'infant_integrated_care', '330502', '2024-06-30', '{"birth_date": "2021-06-30"}', 'default false'),
	('HZ-E-039', '指导家长…新生儿', 'newborn_family_guidance', '330502', '2024-06-30', '{"birth_date": "2024-06-02"}', 'decided true'),
	('HZ-E-039', '指导家长…新生儿', 'newborn_family_guidance', '330502', '2024-06-30', '{"birth_date": "2024-06-01"}', 'default false'),
	('HZ-E-040', '社区内有需要的家庭', 'dementia_family_support', '330502', '2024-06-30', '{"cared_dementia": true, "family_needs_support": true}', 'undetermined {dementia_ward_in_community}'),
	('HZ-E-023', '划拨用地目录', 'allocated_land', '330502', '2024-06-30', '{"facility_kind": "托育机构", "is_new": true, "in_allocation_catalogue": true}', 'decided true'),
	('HZ-E-024', '过渡期…养老托育点', 'land_use_change_waived', '330502', '2024-06-30', '{"facility_kind": "日间照料中心", "rebuilt_to_safety_standard": true, "rebuild_accepted": true, "in_transition_period": true}', 'decided true'),
	('HZ-E-024', '通过验收', 'land_use_change_waived', '330502', '2024-06-30', '{"facility_kind": "日间照料中心", "rebuilt_to_safety_standard": true, "rebuild_accepted": false, "in_transition_period": true}', 'default false'),
	('HZ-E-027', '社区托育服务', 'community_childcare_tax_preference', '330502', '2024-06-30', '{"facility_kind": "社区托育点"}', 'decided true'),
	('HZ-E-030', '持证上岗', 'care_staff_certified', '330502', '2024-06-30', '{"occupation": "养老护理员", "work_certificate": false}', 'decided false'),
	('HZ-E-032', '托育企业纾困', 'epidemic_childcare_relief', '330502', '2024-06-30', '{"facility_kind": "托育企业", "epidemic_period": true}', 'decided true'),
	('HZ-E-035', '医养结合机构…优惠', 'integrated_care_preference', '330502', '2024-06-30', '{"integrated_medical_elder": true}', 'decided true'),
	('HZ-S-021', '专席及绿色通道', 'priority_seats_and_lane_provided', '330502', '2024-06-30', '{"place_kind": "车站", "place_has_conditions": true, "has_priority_seats": true, "has_green_lane": false}', 'decided false')
) v(clause, words, variable, region, on_date, facts, expected);

-- 提高 is one word: what is left unchanged was not raised.

CREATE FUNCTION pg_temp.kept(variable text, facts jsonb, region region) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, met, trim_scale(shortfall)) FROM comply(variable, facts, region, '2024-06-30')
$$;
SELECT is(pg_temp.kept(variable, facts::jsonb, region), expected, format('%s %s: %s in %s, %s', clause, words, variable, region, facts))
FROM (VALUES
	('HZ-B-001', '逐步提高', 'elder_subsidy_standard_change_to_exceed', '330500'::region, '{"elder_subsidy_standard_previous": 200, "elder_subsidy_standard_current": 200}', 'decided f 0'),
	('HZ-B-001', '逐步提高', 'elder_subsidy_standard_change_to_exceed', '330521', '{"elder_subsidy_standard_previous": 200, "elder_subsidy_standard_current": 220}', 'decided t 0'),
	('HZ-B-002', '提标', 'operating_subsidy_standard_change_to_exceed', '330500', '{"operating_subsidy_standard_previous": 200, "operating_subsidy_standard_current": 200}', 'decided f 0'),
	('HZ-B-002', '扩面', 'covered_institutions_change_to_exceed', '330500', '{"covered_previous": 90, "covered_current": 91}', 'decided t 0'),
	('HZ-S-001', '将养老机构分多处设置', 'elder_care_beds_required', '330502', '{"resident_elders": 10000, "elder_care_institution_beds": 299, "elder_care_beds": 400}', 'decided f 1'),
	('HZ-S-020', '提高', 'premises_standard_change_to_exceed', '330500', '{"premises_standard_previous": 20, "premises_standard_current": 20}', 'decided f 0'),
	('HZ-T-017', '逐步提高', 'townships_with_elder_school_share_to_exceed', '330500', '{"townships_with_school": 8333, "townships": 10000}', 'decided f 0'),
	('HZ-T-002', '>99.5', 'basic_medical_insurance_rate_to_exceed', '330500', '{"medical_insured": 995, "medical_insurable": 1000}', 'decided f 0'),
	('HZ-T-069', '2+5', 'smart_elder_demo_bases_target', '330500', '{"smart_elder_demo_bases": 1}', 'decided f 1'),
	('HZ-T-070', '2+5', 'smart_elder_demo_townships_target', '330500', '{"smart_elder_demo_townships": 5}', 'decided t 0'),
	('HZ-Q-002', '年度统计', 'indicator_reports_required', '330500', '{"indicator_reports_in_year": 0}', 'decided f 1'),
	('HZ-S-019', '为主', 'elder_beds_among_new_to_exceed', '330502', '{"facility_kind": "卫生院", "new_medical_beds": 40, "elder_rehab_nursing_hospice_beds": 20}', 'decided f 0')
) v(clause, words, variable, region, facts, expected);

-- How far a clause binds, by its words.

SELECT is((SELECT force FROM clause WHERE id = clause), expected, clause || ' ' || words)
FROM (VALUES
	('HZ-E-002', '全部纳入补贴范围', 'grants'), ('HZ-P-005', '执行', 'grants'), ('HZ-T-054', '到2025年…2000名', 'orders'), ('HZ-T-053', '60%以上', 'orders'),
	('HZ-T-016', '力争', 'aims'), ('HZ-T-055', '力争', 'aims'), ('HZ-P-001', '力争', 'aims'), ('HZ-B-001', '逐步', 'aims'), ('HZ-T-017', '逐步', 'aims'),
	('HZ-T-058', '基本满足', 'aims'), ('HZ-T-050', '推动', 'aims'), ('HZ-T-006', '三(一)1', 'orders'), ('HZ-E-011', '探索支持', 'encourages'),
	('HZ-E-015', '支持有条件的', 'encourages'), ('HZ-P-006', '鼓励', 'encourages'), ('HZ-P-007', '鼓励', 'encourages'), ('HZ-E-033', '争取', 'aims')
) v(clause, words, expected);
SELECT is_empty($$SELECT id FROM clause WHERE policy = 'HZ' AND shipped AND force IS NULL$$, 'each clause says how far it binds');

-- Texts: a target has its figure and its year, in both languages; no English in Chinese, no 老人.

SELECT is_empty($$SELECT id, summary_zh FROM clause WHERE id ~ '^HZ-T-' AND (summary_zh !~ '202[25]年' OR regexp_replace(summary_zh, '20\d\d年', '', 'g') !~ '\d|全省平均')$$, 'figure and year in Chinese');
SELECT is_empty($$SELECT id, summary_en FROM clause WHERE id ~ '^HZ-T-' AND (summary_en !~ '202[25]' OR regexp_replace(summary_en, '\m20\d\d\M', '', 'g') !~ '\d')$$, 'and in English');
SELECT is_empty($$SELECT id FROM clause WHERE policy = 'HZ' AND shipped AND (summary_zh ~ '[A-Za-z]|老人|[0-9]平(?!方)' OR section ~ '[A-Za-z]')$$, 'Chinese is Chinese');
SELECT is_empty($$SELECT r.id FROM rule r JOIN clause c ON c.id = r.clause WHERE c.policy = 'HZ' AND r.shipped AND (r.note_zh IS NULL) <> (r.note_en IS NULL)$$, 'a note is in both languages');
SELECT is_empty($$SELECT r.id FROM rule r JOIN clause c ON c.id = r.clause WHERE c.policy = 'HZ' AND r.shipped AND (r.note_zh LIKE '%另一种理解%') <> (r.note_en ILIKE '%other reading%')
	AND r.id NOT IN ('HZ-S-011')$$, 'and tells the other reading in both');
SELECT is_empty($$SELECT r.id FROM rule r WHERE r.shipped AND r.clause ~ '^HZ-' AND r.baseline IS NOT NULL AND r.baseline_on <> '2020-12-31'$$, 'a start is that of 2020');
SELECT is_empty($$SELECT r.id FROM rule r WHERE r.shipped AND r.clause ~ '^HZ-T-' AND r.level IS DISTINCT FROM 'prefecture'$$, 'targets are the city''s');

SELECT * FROM finish();
ROLLBACK;
