-- Each case stands beside the words of 泉政办〔2022〕57号 that decide it: the former rule
-- gave another answer, or the words show that it was right. Expected values are from the
-- text and from arithmetic by hand.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status,
		-- an amount of money keeps its cents
		CASE WHEN amount IS NULL AND jsonb_typeof(value) = 'number' THEN trim_scale(value::numeric)::text ELSE value #>> '{}' END, nullif(ARRAY(SELECT unnest(missing) ORDER BY 1), '{}')) FROM assess(variable, facts, region, on_date)
$$;

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	-- who owes a total
	('QZ-T-001', '全市…总量', 'elder_care_beds_target', '350500'::region, date '2024-06-30', '{}', 'decided 56000'),
	('QZ-T-001', '全市…总量', 'elder_care_beds_target', '350502', '2024-06-30', '{"elder_care_beds": 3000}', 'no_rule'),
	('QZ-T-001', '全市…总量', 'elder_care_beds_target', '350502001', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-003', '全市', 'nursing_beds_per_1000_elders_target', '350582', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-005', '乡镇(街道)…覆盖率', 'township_comprehensive_elder_care_coverage_target', '350521', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-006', '累计数量', 'county_nursing_homes_target', '350500', '2024-06-30', '{}', 'decided 12'),
	('QZ-T-006', '累计数量', 'county_nursing_homes_target', '350521', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-014', '试点地区', 'ltci_participants_in_10000s_target', '350581', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-021', '市级公办', 'municipal_childcare_guidance_centers_target', '350521', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-031', '县级…数量', 'county_childcare_centers_target', '350500', '2024-06-30', '{}', 'decided 12'),
	('QZ-T-031', '县级…数量', 'county_childcare_centers_target', '350505', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-034', '全市', 'elder_institutions_with_medical_service_share_target', '350502', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-004', '每个县(市、区)', 'medical_elder_integration_points_target', '350521', '2024-06-30', '{}', 'decided 1'),
	('QZ-T-004', '每个县(市、区)', 'medical_elder_integration_points_target', '350500', '2024-06-30', '{"integration_points": 1}', 'no_rule'),
	('QZ-T-004', '每个县(市、区)', 'medical_elder_integration_points_target', '350521101', '2024-06-30', '{}', 'no_rule'),
	('QZ-T-022', '每个县(市、区)', 'childcare_institutions_target', '350583', '2024-06-30', '{}', 'decided 1'),
	('QZ-T-022', '每个县(市、区)', 'childcare_institutions_target', '350500', '2024-06-30', '{"childcare_institutions": 1}', 'no_rule'),
	-- days
	('QZ-T-023', '2023年', 'childcare_slots_per_1000_target', '350500', '2022-12-31', '{}', 'no_rule'),
	('QZ-T-023', '2023年', 'childcare_slots_per_1000_target', '350500', '2023-01-01', '{}', 'decided 3.2'),
	('QZ-T-024', '2024年', 'childcare_slots_per_1000_target', '350500', '2024-01-01', '{}', 'decided 3.9'),
	('QZ-T-025', '2025年', 'childcare_slots_per_1000_target', '350500', '2025-12-31', '{}', 'decided 4.5'),
	('QZ-T-025', '2025年', 'childcare_slots_per_1000_target', '350500', '2026-01-01', '{}', 'no_rule'),
	('QZ-B-001', '公文生成日期', 'care_allowance', '350502', '2022-12-28', '{"age": 70, "circumstances": ["低保", "失能"]}', 'no_rule'),
	('QZ-B-001', '公文生成日期', 'care_allowance', '350502', '2022-12-29', '{"age": 70, "circumstances": ["低保", "失能"]}', 'decided 300.00'),
	-- institutions, nursery staff
	('QZ-T-002', '养老机构', 'institution_nursing_bed_share', '350500', '2024-06-30', '{"nursing_beds": 700, "elder_care_beds": 1000}',
		'undetermined {elder_care_institution_beds,elder_care_institution_nursing_beds}'),
	('QZ-T-002', '养老机构', 'institution_nursing_bed_share', '350500', '2024-06-30', '{"elder_care_institution_nursing_beds": 300, "elder_care_institution_beds": 500, "nursing_beds": 310, "elder_care_beds": 1000}', 'decided 60'),
	('QZ-T-028', '保育人员', 'nursery_staff_in_10000s', '350500', '2024-06-30', '{"childcare_staff": 5300}', 'undetermined {nursery_staff}'),
	('QZ-T-028', '保育人员', 'nursery_staff_in_10000s', '350500', '2024-06-30', '{"childcare_staff": 9000, "nursery_staff": 5300}', 'decided 0.53'),
	('QZ-T-028', '保育人员', 'nursery_staff_in_10000s', '350500', '2024-06-30', '{"childcare_staff": 5000, "nursery_staff": 5300}', 'undetermined {nursery_staff}'),
	-- lists that end with 等
	('QZ-E-001', '等老年人', 'basic_care_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["经济困难"]}', 'undetermined {other_group_recognised}'),
	('QZ-E-001', '等老年人', 'basic_care_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["经济困难"], "另经主管部门认定为同类重点群体": true}', 'decided true'),
	('QZ-E-001', '等老年人', 'basic_care_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["经济困难"], "other_group_recognised": false}', 'default false'),
	('QZ-E-001', '经济困难的', 'basic_care_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["失能"]}', 'default false'),
	('QZ-E-001', '重度残疾', 'basic_care_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["低保", "重度残疾"]}', 'decided true'),
	('QZ-E-013', '等特殊困难', 'hardship_elder_service_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["经济困难"]}', 'undetermined {other_group_recognised}'),
	('QZ-E-013', '半失能', 'hardship_elder_service_priority', '350502', '2024-06-30', '{"age": 65, "circumstances": ["低保", "半失能"]}', 'decided true'),
	('QZ-E-004', '等服务', 'infant_family_basic_services', '350502', '2024-06-30', '{"child_age_months": 6, "infant_service": "oral_eye_care"}', 'undetermined {infant_service_listed}'),
	('QZ-E-012', '教育、科研等', 'small_care_business_rent_relief', '350502', '2024-06-30', '{"landlord_sector": "国企", "tenant_kind": "小微企业", "tenant_business": "托育"}', 'undetermined {landlord_sector_listed}'),
	('QZ-P-002', '美术馆等', 'child_admission_fee_cap', '350502', '2024-06-30', '{"age": 9, "venue_kind": "科技馆"}', 'undetermined {listed_for_children}'),
	-- new housing
	('QZ-P-004', '新建城区和住宅区', 'elder_premises_transfer_price_cap', '350502', '2024-06-30', '{"is_new": true}', 'decided 0.00'),
	('QZ-P-004', '新建城区和住宅区', 'elder_premises_transfer_price_cap', '350502', '2024-06-30', '{"is_new": false}', 'default'),
	('QZ-P-004', '新建城区和住宅区', 'elder_premises_transfer_price_cap', '350502', '2024-06-30', '{}', 'undetermined {is_new}'),
	('QZ-P-004', '养老服务设施用房', 'elder_premises_transfer_price_cap', '350502', '2024-06-30', '{"is_new": true, "facility_kind": "托育机构"}', 'default'),
	('QZ-S-007', '新建城区和住宅区', 'elder_facility_in_step_with_housing', '350502', '2024-06-30', '{"is_new": false, "elder_facility_planned_with_housing": false}', 'default'),
	('QZ-S-007', '同步规划', 'elder_facility_in_step_with_housing', '350502', '2024-06-30', '{"is_new": true, "elder_facility_planned_with_housing": false}', 'decided false'),
	('QZ-S-001', '单处…400平方米', 'elder_care_area_required', '350502', '2024-06-30', '{"is_new": true, "households": 1200}', 'decided 400'),
	('QZ-S-003', '每百户不低于20平方米', 'elder_care_area_required', '350502', '2024-06-30', '{"is_new": false, "households": 1200}', 'decided 240'),
	('QZ-S-005', '每千人口不少于10个', 'childcare_slots_required', '350502', '2024-06-30', '{"is_new": true, "population": 2350}', 'decided 24'),
	-- the kind of facility that the text names
	('QZ-S-002', '养老服务设施', 'elder_care_site_area_required', '350502', '2024-06-30', '{"is_new": true, "facility_kind": "托育机构"}', 'default'),
	('QZ-S-004', '照料中心', 'center_area_required', '350502', '2024-06-30', '{}', 'undetermined {facility_kind}'),
	('QZ-S-004', '照料中心', 'center_area_required', '350502', '2024-06-30', '{"facility_kind": "养老院"}', 'default'),
	('QZ-S-004', '六项', 'town_care_center_adequate', '350502', '2024-06-30', '{"facility_kind": "居家社区养老服务照料中心", "center_area": 2500, "has_six_functions": false}', 'decided false'),
	('QZ-S-010', '区域养老服务中心', 'area_elder_center_adequate', '350502', '2024-06-30', '{"facility_kind": "区域养老服务中心", "has_five_functions": true}', 'decided true'),
	('QZ-S-010', '区域养老服务中心', 'area_elder_center_adequate', '350502', '2024-06-30', '{"facility_kind": "日间照料中心", "has_five_functions": true}', 'default'),
	('QZ-P-001', '养老托育服务机构', 'utility_price_class', '350502', '2024-06-30', '{"facility_kind": "日间照料中心", "utility": "用热"}', 'decided residential'),
	('QZ-B-003', '农村', 'operating_subsidy', '350502', '2024-06-30', '{"facility_kind": "城市社区居家养老服务站", "in_subsidy_scope": true, "built": true, "operating_normally": true}', 'default 0.00'),
	-- schemes, and terms that are better
	('QZ-E-006', '落实…制度', 'rural_fp_family_reward', '350502', '2024-06-30', '{"age": 30, "circumstances": ["农村计生家庭"]}', 'undetermined {meets_fp_reward_criteria}'),
	('QZ-E-006', '落实…制度', 'rural_fp_family_reward', '350502', '2024-06-30', '{"circumstances": []}', 'default false'),
	('QZ-E-007', '落实…制度', 'special_fp_family_assistance', '350502', '2024-06-30', '{"circumstances": ["计生特殊家庭"]}', 'undetermined {meets_fp_special_assistance_criteria}'),
	('QZ-E-007', '落实…制度', 'special_fp_family_assistance', '350502', '2024-06-30', '{"circumstances": ["计生特殊家庭"], "meets_fp_special_assistance_criteria": true}', 'decided true'),
	('QZ-B-006', '降低起付线', 'major_illness_terms_kept', '350502', '2024-06-30', '{"deductible_standard": 10000, "deductible_applied": 10000, "reimbursement_rate_standard": 60, "reimbursement_rate_applied": 65}', 'decided false'),
	('QZ-B-006', '提高报销比例', 'major_illness_terms_kept', '350502', '2024-06-30', '{"deductible_standard": 10000, "deductible_applied": 5000, "reimbursement_rate_standard": 60, "reimbursement_rate_applied": 65}', 'decided true'),
	('QZ-B-001', '低保和计生特殊困难家庭', 'care_allowance', '350502', '2024-06-30', '{"age": 70, "circumstances": ["特困", "失能"]}', 'default 0.00'),
	('QZ-B-001', '失能老年人', 'care_allowance', '350502', '2024-06-30', '{"age": 70, "circumstances": ["低保", "半失能"]}', 'default 0.00'),
	('QZ-E-014', '农村留守老人', 'rural_left_behind_elder_care', '350502', '2024-06-30', '{"age": 70, "circumstances": ["留守老人"]}', 'undetermined {rural}'),
	('QZ-E-021', '有条件的', 'hospice_care', '350502', '2024-06-30', '{"circumstances": ["疾病终末期"]}', 'undetermined {provides_hospice_care}'),
	('QZ-E-025', '石狮、晋江', 'ltci_pilot_coverage', '350581', '2024-06-30', '{"ltci_insured": true}', 'decided true'),
	('QZ-E-025', '石狮、晋江', 'ltci_pilot_coverage', '350502', '2024-06-30', '{"ltci_insured": true}', 'no_rule'),
	-- what a date of birth settles
	('QZ-P-002', '儿童', 'child_admission_fee_cap', '350502', '2024-06-30', '{"birth_date": "1949-06-30"}', 'default'),
	('QZ-P-002', '儿童', 'child_admission_fee_cap', '350502', '2024-06-30', '{"birth_date": "2006-07-01", "venue_kind": "图书馆"}', 'decided 0.00'),
	('QZ-P-002', '儿童', 'child_admission_fee_cap', '350502', '2024-06-30', '{"birth_date": "2006-06-30", "venue_kind": "图书馆"}', 'default'),
	('QZ-P-003', '儿童', 'child_sports_fee_reduced', '350502', '2024-06-30', '{"age": 75}', 'default'),
	('QZ-P-003', '有条件的', 'child_sports_fee_reduced', '350502', '2024-06-30', '{"age": 9, "standard_sports_fee": 20, "child_sports_fee": 20}', 'undetermined {venue_has_conditions}'),
	('QZ-E-004', '婴幼儿家庭', 'infant_family_basic_services', '350502', '2024-06-30', '{"birth_date": "2019-06-30"}', 'default false'),
	('QZ-E-029', '婴幼儿家庭', 'family_rearing_guidance', '350502', '2024-06-30', '{"birth_date": "2021-07-01"}', 'decided true'),
	('QZ-E-029', '婴幼儿家庭', 'family_rearing_guidance', '350502', '2024-06-30', '{"birth_date": "2021-06-30"}', 'default false'),
	('QZ-E-029', '婴幼儿家庭', 'family_rearing_guidance', '350502', '2024-06-30', '{"age": 30, "child_age_months": 20}', 'decided true'),
	-- recorded before as administrative, or not at all
	('QZ-E-016', '二级及以下', 'one_step_medical_permit', '350502', '2024-06-30', '{"facility_kind": "养老院", "founded_medical_level": 2, "founded_medical_kind_excluded": false}', 'decided true'),
	('QZ-E-016', '二级及以下', 'one_step_medical_permit', '350502', '2024-06-30', '{"facility_kind": "养老院", "founded_medical_level": 3}', 'default false'),
	('QZ-E-016', '不含', 'one_step_medical_permit', '350502', '2024-06-30', '{"facility_kind": "养老院", "founded_medical_level": 1, "founded_medical_kind_excluded": true}', 'default false'),
	('QZ-E-016', '养老机构', 'one_step_medical_permit', '350502', '2024-06-30', '{"facility_kind": "日间照料中心", "founded_medical_level": 1}', 'default false'),
	('QZ-E-030', '有需要的老年人', 'elder_meal_service', '350502', '2024-06-30', '{"age": 60}', 'decided true'),
	('QZ-E-030', '老年人', 'elder_meal_service', '350502', '2024-06-30', '{"age": 59}', 'default false')
) v(clause, words, variable, region, on_date, facts, expected);

-- Required, actual, and what is lacking, by hand; what is asked of a county's row.

SELECT is((SELECT concat_ws('|', trim_scale(c.required), trim_scale(c.actual), trim_scale(c.shortfall), c.status) FROM comply(variable, facts::jsonb, region, '2024-06-30') c), expected, format('%s %s: %s', clause, words, facts))
FROM (VALUES
	('QZ-T-001', '5.6万张', 'elder_care_beds_target', '350500'::region, '{"elder_care_beds": 50000}', '56000|50000|6000|decided'),
	('QZ-T-002', '60.0', 'institution_nursing_bed_share_target', '350500', '{"elder_care_institution_nursing_beds": 540, "elder_care_institution_beds": 1000}', '60|54|6|decided'),
	('QZ-T-027', '>95', 'filed_childcare_institutions_to_exceed', '350500', '{"filed_childcare_institutions": 95}', '95|95|0|decided'),
	('QZ-B-004', '稳步提高', 'assistance_standard_change_to_exceed', '350500', '{"assistance_standard_previous": 700, "assistance_standard_current": 700}', '0|0|0|decided'),
	('QZ-B-005', '逐步提高', 'pension_standard_change_to_exceed', '350500', '{"pension_kind": "城乡居民基础养老金", "pension_standard_previous": 150, "pension_standard_current": 165}', '0|15|0|decided')
) v(clause, words, variable, region, facts, expected);

SELECT results_eq($$SELECT DISTINCT s.variable COLLATE "default" FROM standards('{"facility_kind": "elder_care_institution", "elder_care_beds": 120}', '350502', '2024-06-30') s
		JOIN rule r ON r.variable = s.variable AND r.clause ~ '^QZ-T-' AND r.shipped ORDER BY 1$$,
	$$VALUES ('childcare_institutions_target'), ('medical_elder_integration_points_target')$$,
	'of the targets a county is asked for those of each county alone');
SELECT is_empty($$SELECT r.id FROM rule r WHERE r.clause ~ '^QZ-T-' AND r.shipped AND r.level IS DISTINCT FROM CASE WHEN r.clause IN ('QZ-T-004', 'QZ-T-022') THEN 'county' ELSE 'prefecture' END$$,
	'and the city for all others');
SELECT is_empty($$SELECT id FROM rule WHERE clause ~ '^QZ-' AND shipped AND baseline IS NOT NULL AND baseline_on IS DISTINCT FROM '2020-12-31'$$, '2020…基值: the end of 2020');

-- How far each clause binds.

SELECT is(c.force, f.force, format('%s %s', f.id, f.words)) FROM (VALUES
	('QZ-B-001', '给予', 'grants'), ('QZ-B-002', '给予不低于', 'grants'), ('QZ-B-004', '稳步提高', 'aims'), ('QZ-B-005', '逐步提高', 'aims'),
	('QZ-E-012', '鼓励其', 'encourages'), ('QZ-E-013', '鼓励通过', 'encourages'), ('QZ-E-015', '推动', 'aims'), ('QZ-E-019', '引导', 'encourages'),
	('QZ-E-020', '支持', 'encourages'), ('QZ-E-021', '推动有条件的', 'aims'), ('QZ-E-023', '支持', 'encourages'), ('QZ-E-024', '鼓励', 'encourages'),
	('QZ-E-026', '支持', 'encourages'), ('QZ-E-030', '支持', 'encourages'), ('QZ-P-001', '严格落实', 'grants'), ('QZ-P-002', '推进', 'aims'),
	('QZ-P-003', '推动有条件的', 'aims'), ('QZ-S-001', '不少于', 'orders'), ('QZ-S-004', '鼓励', 'encourages'), ('QZ-S-009', '打造', 'aims'),
	('QZ-S-010', '鼓励', 'encourages'), ('QZ-T-001', '达到', 'orders'), ('QZ-F-001', '保证', 'orders')) f(id, words, force) JOIN clause c ON c.id = f.id;

-- As an officer would sign it.

SELECT is_empty($$SELECT id, force FROM clause WHERE policy = 'QZ' AND shipped AND force IS NULL$$, 'each clause says how far it binds');
SELECT is_empty($$SELECT id, summary_zh, summary_en FROM clause WHERE id ~ '^QZ-T-' AND shipped
		AND (summary_zh !~ '20(23|24|25)年' OR summary_en !~ '20(23|24|25)' OR replace(summary_zh, '年', '') !~ '[0-9]+(\.[0-9]+)?(张|个|%|万人)'
			OR regexp_replace(summary_en, '20[0-9]{2}', '', 'g') !~ '[0-9]')$$, 'each target has its figure and its year');
SELECT is_empty($$SELECT id FROM clause WHERE policy = 'QZ' AND shipped AND (section ~* '[a-z]' OR summary_zh ~* '[a-z]' OR summary_zh ~ '老人[^照]' OR summary_zh ~ '老人$' OR summary_zh ~ '[0-9]平([^方]|$)')$$,
	'Chinese has no English words, and the terms of the administration');
SELECT is_empty($$SELECT id FROM rule WHERE clause ~ '^QZ-' AND shipped AND (note_zh IS NULL) <> (note_en IS NULL)$$, 'a note is in both languages');
SELECT is_empty($$SELECT id FROM rule WHERE clause ~ '^QZ-' AND shipped AND variable NOT IN (SELECT name FROM circumstance)
		AND (note_en ~* 'other reading') <> (note_zh ~ '另一种理解')$$, 'another reading is told in both');

SELECT * FROM finish();
ROLLBACK;
