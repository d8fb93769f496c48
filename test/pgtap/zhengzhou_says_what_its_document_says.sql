-- Zhengzhou's clauses answer as the text of its plan has it. Beside each case stand the
-- few words of the text that decide; what is expected comes from them and from
-- arithmetic of its own.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, CASE jsonb_typeof(value) WHEN 'number' THEN trim_scale(value::numeric)::text ELSE value #>> '{}' END, nullif(missing, '{}'), CASE WHEN invalid <> '{}' THEN 'not believed ' || invalid::text END) FROM assess(variable, facts, region, on_date)
$$;

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	-- a standard with a deadline is asked when the time is up
	('ZZ-S-001', '2023年底前', 'inclusive_childcare_institution_provided', '410102'::region, date '2023-12-30', '{"area_kind": "街道", "institutions_meeting": 0, "exemplary_institution_slots": 0}', 'no_rule'),
	('ZZ-S-001', '2023年底前', 'inclusive_childcare_institution_provided', '410102', '2023-12-31', '{"area_kind": "街道", "institutions_meeting": 0, "exemplary_institution_slots": 0}', 'decided false'),
	('ZZ-S-001', '不少于50个托位规模', 'inclusive_childcare_institution_provided', '410102', '2024-06-30', '{"area_kind": "街道", "institutions_meeting": 1, "exemplary_institution_slots": 50}', 'decided true'),
	('ZZ-S-001', '且具有示范效应', 'inclusive_childcare_institution_provided', '410102', '2024-06-30', '{"area_kind": "街道", "institutions_meeting": 1, "exemplary_institution_slots": 30, "institution_slots": 60}', 'decided false'),
	('ZZ-S-002', '每个乡镇…30个托位', 'inclusive_institution_slots_required', '410122', '2024-06-30', '{"area_kind": "乡"}', 'decided 30'),
	('ZZ-S-002', '2023年底前', 'inclusive_institution_slots_required', '410122', '2023-06-30', '{"area_kind": "乡"}', 'no_rule'),
	('ZZ-S-003', '2025年底前', 'community_childcare_institution_provided', '410102', '2025-12-30', '{"area_kind": "社区", "childcare_institutions": 0, "institution_slots": 0}', 'no_rule'),
	('ZZ-S-003', '不少于20个托位', 'community_childcare_institution_provided', '410102', '2025-12-31', '{"area_kind": "社区", "childcare_institutions": 1, "institution_slots": 19}', 'decided false'),
	('ZZ-S-003', '每个社区', 'community_institution_slots_required', '410102', '2025-12-31', '{"area_kind": "街道"}', 'default'),
	('ZZ-S-004', '2025年底前…城市', 'minutes_to_elder_care_limit', '410102', '2025-12-30', '{"urban": true}', 'no_rule'),
	('ZZ-S-004', '一刻钟', 'minutes_to_elder_care_limit', '410102', '2025-12-31', '{"urban": true}', 'decided 15'),
	('ZZ-S-005', '农村“1000米”', 'distance_to_elder_care_limit', '410122', '2025-12-31', '{"urban": false}', 'decided 1000'),
	('ZZ-S-005', '2025年底前', 'distance_to_elder_care_limit', '410122', '2023-06-30', '{"urban": false}', 'no_rule'),
	('ZZ-Q-002', '月探访率 2025年', 'monthly_elder_visits_required', '410102', '2025-12-30', '{"age": 65, "circumstances": ["空巢"]}', 'no_rule'),
	('ZZ-Q-002', '月探访率 100%', 'monthly_elder_visits_required', '410102', '2025-12-31', '{"age": 65, "circumstances": ["空巢"]}', 'decided 1'),
	('ZZ-E-001', '定期探访', 'regular_elder_visits', '410102', '2023-06-30', '{"age": 65, "circumstances": ["空巢"]}', 'decided true'),
	-- 2, 4 and 6 places, each in its time
	('ZZ-T-025', '“2、4、6”', 'childcare_slots_per_1000_first_step', '410100', '2023-06-30', '{}', 'decided 2'),
	('ZZ-T-026', '2023年底前…4个', 'childcare_slots_per_1000_second_step', '410100', '2024-06-30', '{}', 'decided 4'),
	('ZZ-T-020', '分阶段', 'childcare_slots_per_1000_target', '410100', '2023-06-30', '{}', 'no_rule'),
	('ZZ-T-020', '2025年底前…6个', 'childcare_slots_per_1000_target', '410100', '2024-06-30', '{}', 'decided 6'),
	('ZZ-T-026', '辖区内', 'childcare_slots_per_1000_second_step', '410102001', '2023-12-30', '{}', 'no_rule'),
	('ZZ-T-026', '辖区内', 'childcare_slots_per_1000_second_step', '410102001', '2023-12-31', '{}', 'decided 4'),
	('ZZ-T-026', '街道、乡镇', 'childcare_slots_per_1000_second_step', '410102', '2023-12-31', '{}', 'no_rule'),
	-- who owes it: the city, each county, each township
	('ZZ-T-015', '全市…总量', 'elder_care_beds_in_10000s_target', '410102', '2024-06-30', '{}', 'no_rule'),
	('ZZ-T-015', '全市…总量', 'elder_care_beds_in_10000s_target', '410100', '2024-06-30', '{}', 'decided 7.2'),
	('ZZ-T-028', '全市建成', 'comprehensive_elder_centers_target', '410182', '2024-06-30', '{}', 'no_rule'),
	('ZZ-T-036', '全市老年人', 'elder_information_network_rate_target', '410182', '2024-06-30', '{}', 'no_rule'),
	('ZZ-T-027', '每个区县(市)', 'county_tekun_facilities_target', '410100', '2024-06-30', '{}', 'no_rule'),
	('ZZ-T-027', '每个区县(市)', 'county_tekun_facilities_target', '410182', '2024-06-30', '{}', 'decided 1'),
	('ZZ-T-038', '每区县(市)', 'elder_universities_target', '410100', '2024-06-30', '{}', 'no_rule'),
	('ZZ-T-038', '每区县(市)', 'elder_universities_target', '410105', '2024-06-30', '{}', 'decided 1'),
	('ZZ-T-039', '本区域', 'elder_university_student_share_target', '410105', '2024-06-30', '{}', 'decided 50'),
	('ZZ-T-039', '本区域', 'elder_university_student_share_target', '410100', '2024-06-30', '{}', 'no_rule'),
	('ZZ-S-020', '各区县(市)', 'county_guidance_centers_required', '410106', '2024-06-30', '{}', 'decided 1'),
	('ZZ-S-020', '各区县(市)', 'county_guidance_centers_required', '410106001', '2024-06-30', '{}', 'no_rule'),
	('ZZ-S-022', '乡镇(街道)', 'childcare_safety_system_established', '410106001', '2024-06-30', '{"childcare_safety_system_issued": false}', 'decided false'),
	('ZZ-S-022', '各区县(市)', 'childcare_safety_system_established', '410100', '2024-06-30', '{"childcare_safety_system_issued": false}', 'no_rule'),
	('ZZ-S-006', '分区分级', 'elder_care_land_area_required', '410102', '2024-06-30', '{"planned_population": 1000}', 'decided 200'),
	('ZZ-S-006', '人均', 'elder_care_land_area_required', '410102001', '2024-06-30', '{"planned_population": 1000}', 'no_rule'),
	-- of what a share is
	('ZZ-T-006', '养老机构', 'institution_nursing_bed_share', '410100', '2024-06-30', '{"elder_care_institution_nursing_beds": 60, "elder_care_institution_beds": 100, "elder_care_beds": 400}', 'decided 60'),
	('ZZ-T-034', '其中', 'public_childcare_slot_share', '410100', '2024-06-30', '{"community_point_public_slots": 20, "community_point_publicly_built_slots": 30, "community_point_slots": 100, "slots": 1000}', 'decided 50'),
	('ZZ-T-032', '每个乡镇', 'township_elder_center_coverage', '410100', '2024-06-30', '{"townships_with_elder_center": 70, "rural_townships": 70, "townships": 180}', 'decided 100'),
	('ZZ-T-004', '城乡社区', 'community_elder_facility_coverage', '410100', '2024-06-30', '{"communities_with_elder_facility": 2000, "communities_and_villages": 4000, "communities": 1500}', 'decided 50'),
	('ZZ-T-035', '和农村综合改造建设', 'new_housing_childcare_compliance_rate', '410100', '2024-06-30', '{"new_housing_projects_with_childcare": 9, "new_housing_projects": 12, "new_areas": 10}', 'decided 75'),
	-- what the text asks besides
	('ZZ-S-007', '老旧小区', 'elder_care_area_required', '410102', '2024-06-30', '{"old_estate": false, "is_new": false, "households": 3000}', 'default'),
	('ZZ-S-007', '每百户20平方米', 'elder_care_area_required', '410102', '2024-06-30', '{"old_estate": true, "households": 3000}', 'decided 600'),
	('ZZ-S-007', '最低不小于200', 'elder_care_area_required', '410102', '2024-06-30', '{"old_estate": true, "households": 400}', 'decided 200'),
	('ZZ-S-008', '老旧小区', 'elder_care_area_floor', '410102', '2024-06-30', '{"is_new": false}', 'undetermined {old_estate}'),
	('ZZ-S-009', '新建住宅小区', 'elder_facility_in_step_with_housing', '410102', '2024-06-30', '{"is_new": false, "elder_facility_planned_with_housing": false}', 'default'),
	('ZZ-S-012', '城镇新建', 'childcare_slots_required', '410122', '2024-06-30', '{"is_new": true, "urban": false, "rural_rebuilding": false, "area_kind": "村", "population": 2000}', 'default'),
	('ZZ-S-012', '农村综合改造', 'childcare_slots_required', '410122', '2024-06-30', '{"is_new": false, "rural_rebuilding": true, "area_kind": "村", "population": 2000}', 'decided 12'),
	('ZZ-S-013', '普惠托育用房', 'childcare_premises_adequate', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "养老院", "has_outdoor_space": false}', 'default'),
	('ZZ-S-013', '无偿提供', 'childcare_floor_area_required', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "托育机构", "inclusive": true, "premises_supplied_by_county": false, "has_outdoor_space": false, "rural_rebuilding": false, "slots": 50}', 'default'),
	('ZZ-S-013', '8平方米', 'childcare_floor_area_required', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "托育机构", "inclusive": true, "premises_supplied_by_county": true, "has_outdoor_space": false, "rural_rebuilding": false, "slots": 50}', 'decided 400'),
	('ZZ-S-014', '托育服务设施', 'childcare_floor_area_required', '410102', '2024-06-30', '{"is_new": true, "facility_kind": "养老院", "slots": 50}', 'default'),
	('ZZ-S-014', '6平方米', 'childcare_floor_area_required', '410102', '2024-06-30', '{"is_new": true, "facility_kind": "托育机构", "facility_rural": false, "rural_rebuilding": false, "slots": 50}', 'decided 300'),
	('ZZ-S-015', '不小于2平方米', 'childcare_outdoor_area_required', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "托育机构", "rural_rebuilding": true, "slots": 50}', 'decided 100'),
	('ZZ-P-005', '由区县政府…提供', 'childcare_premises_rent_cap', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "托育机构", "inclusive": true}', 'undetermined {premises_supplied_by_county}'),
	('ZZ-P-005', '普惠', 'childcare_premises_rent_cap', '410102', '2024-06-30', '{"is_new": false, "facility_kind": "托育机构", "inclusive": false}', 'default'),
	('ZZ-P-004', '配建', 'elder_premises_transfer_price_cap', '410102', '2024-06-30', '{"facility_kind": "养老院", "premises_built_with_estate": false, "premises_accepted": true, "title_registered": true}', 'default'),
	('ZZ-P-004', '养老服务用房', 'elder_premises_transfer_price_cap', '410102', '2024-06-30', '{"facility_kind": "托育机构", "premises_built_with_estate": true, "premises_accepted": true, "title_registered": true}', 'default'),
	('ZZ-P-004', '无偿移交', 'elder_premises_transfer_price_cap', '410102', '2024-06-30', '{"facility_kind": "日间照料中心", "premises_built_with_estate": true, "premises_accepted": true, "title_registered": true}', 'decided 0'),
	('ZZ-Q-001', '社区卫生服务中心(卫生院)', 'guidance_events_required', '410102', '2024-06-30', '{"facility_kind": "养老院"}', 'default'),
	('ZZ-Q-001', '不少于4次', 'guidance_events_required', '410102', '2024-06-30', '{"facility_kind": "科学育儿指导服务中心"}', 'decided 4'),
	('ZZ-Q-001', '不少于4次', 'guidance_events_required', '410102', '2024-06-30', '{"facility_kind": "托育指导中心"}', 'default'),
	('ZZ-P-002', '居家医疗', 'home_sickbed_charge', '410102', '2024-06-30', '{"receives_home_medical_care": false}', 'default'),
	-- lists that end with "etc."
	('ZZ-E-001', '等特殊困难老年人', 'regular_elder_visits', '410102', '2024-06-30', '{"age": 65, "circumstances": ["低保"]}', 'undetermined {other_visit_group_recognised}'),
	('ZZ-E-001', '等特殊困难老年人', 'regular_elder_visits', '410102', '2024-06-30', '{"age": 65, "circumstances": [], "other_visit_group_recognised": true}', 'decided true'),
	('ZZ-E-001', '老年人', 'regular_elder_visits', '410102', '2024-06-30', '{"age": 59, "other_visit_group_recognised": true}', 'default false'),
	('ZZ-E-018', '等各项补贴', 'childcare_subsidy', '410102', '2024-06-30', '{"facility_kind": "托育机构", "subsidy_kind": "社保补贴", "scheme_issued": true}', 'undetermined {subsidy_listed}'),
	('ZZ-E-018', '研究出台', 'childcare_subsidy', '410102', '2024-06-30', '{"facility_kind": "托育机构", "subsidy_kind": "托位", "scheme_issued": false}', 'default false'),
	-- classes of facilities
	('ZZ-E-006', '养老托育服务机构', 'inclusive_service_duty', '410102', '2024-06-30', '{"facility_kind": "日间照料中心", "government_subsidy": true}', 'decided true'),
	('ZZ-E-017', '各类养老服务设施', 'elder_facility_award', '410102', '2024-06-30', '{"facility_kind": "老年食堂", "meets_award_criteria": true, "award_kind": "建设"}', 'decided true'),
	('ZZ-P-001', '用热', 'utility_price_class', '410102', '2024-06-30', '{"facility_kind": "托班", "utility": "供暖"}', 'decided residential'),
	('ZZ-S-018', '养老机构', 'elder_institution_medical_cover', '410102', '2024-06-30', '{"facility_kind": "日间照料中心"}', 'default'),
	('ZZ-S-018', '一级及以上', 'elder_institution_medical_cover', '410102', '2024-06-30', '{"facility_kind": "敬老院", "has_infirmary_or_nursing_station": false, "agreement_signed": true, "partner_medical_level": 1}', 'decided true'),
	-- persons
	('ZZ-E-019', '计划生育家庭', 'fp_family_support', '410102', '2024-06-30', '{"age": 30, "circumstances": ["计生特殊家庭"]}', 'decided true'),
	('ZZ-E-028', '婴幼儿家庭', 'infant_rearing_guidance', '410102', '2024-06-30', '{"child_age_months": 35}', 'decided true'),
	('ZZ-E-028', '婴幼儿家庭', 'infant_rearing_guidance', '410102', '2024-06-30', '{"infant_family": false}', 'default false'),
	('ZZ-E-028', '婴幼儿', 'infant_rearing_guidance', '410102', '2024-06-30', '{"birth_date": "2022-05-01"}', 'decided true'),
	('ZZ-E-029', '为老年人提供…优待', 'elder_medical_visit_preference', '410102', '2024-06-30', '{"birth_date": "1964-06-30"}', 'decided true'),
	('ZZ-E-029', '为老年人提供…优待', 'elder_medical_visit_preference', '410102', '2024-06-30', '{"birth_date": "1964-07-01"}', 'default false'),
	('ZZ-E-023', '黑名单', 'childcare_work_requirements_met', '410102', '2024-06-30', '{"occupation": "保育员", "childcare_work_qualified": true, "on_childcare_blacklist": true}', 'default false'),
	('ZZ-E-023', '职业资格准入', 'childcare_work_requirements_met', '410102', '2024-06-30', '{"occupation": "育婴员", "childcare_work_qualified": true, "on_childcare_blacklist": false}', 'decided true'),
	('ZZ-E-005', '岗位年限', 'care_worker_post_allowance', '410102', '2024-06-30', '{"occupation": "养老护理员", "years_in_post": 3}', 'decided true'),
	('ZZ-E-026', '养老服务机构(企业)', 'chain_brand_award', '410102', '2024-06-30', '{"facility_kind": "养老服务企业", "chain_or_brand": true, "meets_award_criteria": true}', 'decided true'),
	-- meetings and reports of the city
	('ZZ-Q-003', '每年…1次全体', 'full_meetings_required', '410100', '2024-06-30', '{}', 'decided 1'),
	('ZZ-Q-004', '成员单位每年', 'member_bodies_reporting_required', '410100', '2024-06-30', '{"member_bodies": 24}', 'decided 24'),
	('ZZ-Q-005', '每半年', 'leading_group_meetings_required', '410102', '2024-06-30', '{}', 'no_rule'),
	('ZZ-S-019', '各成员单位…一名联络员', 'member_bodies_with_liaison_required', '410100', '2024-06-30', '{"member_bodies": 24}', 'decided 24')
) v(clause, words, variable, region, on_date, facts, expected);

-- More than, and at least; the way from where the text begins, which is the end of 2020.

SELECT is(concat_ws(' ', s.required, s.actual, s.met, s.shortfall, round(s.progress, 4)), expected, format('%s %s: %s of %s', clause, words, v.variable, facts))
FROM (VALUES
	('ZZ-T-018', '>65%', 'general_hospitals_with_geriatrics_share_to_exceed', '{"general_hospitals_with_geriatrics": 65, "general_hospitals_level2_up": 100}', '65 65 f 0 1.0000'),
	('ZZ-T-019', '>85%', 'elder_friendly_medical_institution_share_to_exceed', '{"elder_friendly_institutions": 86, "medical_institutions": 100}', '85 86 t 0'),
	('ZZ-T-002', '>95%', 'basic_medical_insurance_rate_to_exceed', '{"medical_insured": 95, "medical_insurable": 100}', '95 95 f 0'),
	('ZZ-T-006', '41% 60%', 'institution_nursing_bed_share_target', '{"elder_care_institution_nursing_beds": 505, "elder_care_institution_beds": 1000}', '60 50.5 f 9.5 0.5000'),
	('ZZ-T-026', '1.46 4', 'childcare_slots_per_1000_second_step', '{"slots": 400, "population": 100000}', '4 4 t 0 1.0000'),
	('ZZ-F-001', '50% >55%', 'welfare_lottery_elder_share_to_exceed', '{"welfare_lottery_fund": 1000, "spent_on_elder_care": 550}', '55 55 f 0 1.0000')
) v(clause, words, variable, facts, expected), standards(v.facts::jsonb, '410100', '2024-06-30') s
WHERE s.variable = v.variable;
SELECT is((SELECT string_agg(DISTINCT baseline_on::text, ',') FROM rule WHERE id LIKE 'ZZ-%' AND baseline IS NOT NULL AND shipped), '2020-12-31', '2020年完成值');
SELECT is_empty($$SELECT id FROM rule WHERE id LIKE 'ZZ-%' AND baseline IS NOT NULL AND baseline_on IS NULL AND shipped$$, 'each baseline has its day');

-- How far a clause binds, by its own words.

SELECT is(c.force, expected, format('%s %s', id, words))
FROM (VALUES
	('ZZ-E-016', '鼓励', 'encourages'), ('ZZ-E-014', '支持', 'encourages'), ('ZZ-E-022', '支持', 'encourages'), ('ZZ-E-025', '支持', 'encourages'), ('ZZ-P-002', '可采取', 'encourages'),
	('ZZ-E-018', '逐步', 'aims'), ('ZZ-E-023', '逐步', 'aims'), ('ZZ-Q-005', '原则上', 'aims'), ('ZZ-Q-006', '原则上', 'aims'),
	('ZZ-S-020', '要', 'orders'), ('ZZ-E-006', '应当', 'orders'), ('ZZ-S-006', '必须', 'orders'), ('ZZ-T-040', '应建尽建', 'orders'),
	('ZZ-E-017', '给予', 'grants'), ('ZZ-E-019', '全面落实', 'grants'), ('ZZ-P-001', '执行居民价格', 'grants')
) v(id, words, expected) JOIN clause c USING (id);
SELECT is_empty($$SELECT id FROM clause WHERE policy = 'ZZ' AND force IS NULL$$, 'each clause says it');

-- Texts: the figure and the year of each target in both languages, the words of
-- officers, notes in both languages, and no English in Chinese.

SELECT is_empty($$
	SELECT c.id, r.value::text, c.summary_zh, c.summary_en FROM clause c JOIN rule r ON r.id = c.id JOIN variable v ON v.name = r.variable
	WHERE c.id ~ '^ZZ-[TF]' AND (c.summary_zh !~ '20\d\d年' OR replace(c.summary_en, ',', '') !~ '20\d\d'
		OR strpos(c.summary_zh, regexp_replace(r.value::text, '^.* \* ([0-9.]+) / 100$', '\1')) = 0
		OR strpos(replace(c.summary_en, ',', ''), regexp_replace(r.value::text, '^.* \* ([0-9.]+) / 100$', '\1')) = 0)$$, 'each target');
SELECT is_empty($$SELECT id, section, summary_zh FROM clause WHERE policy = 'ZZ' AND (concat(section, summary_zh) ~ '[A-Za-z]{2}|老人|[0-9]平(?!方)|日照中心' )$$, 'Chinese of officers');
SELECT is_empty($$SELECT id FROM rule WHERE id LIKE 'ZZ-%' AND shipped AND ((note_zh IS NULL) <> (note_en IS NULL)
	OR (note_en ~* 'other reading') <> (note_zh ~ '另一种理解'))$$, 'notes say the same in both languages');

SELECT * FROM finish();
ROLLBACK;
