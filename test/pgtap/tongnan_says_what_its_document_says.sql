-- What Tongnan's document says in its deciding words, read again: each case fails under the
-- rule as it was, or shows that it was right. The values are from the text and worked out
-- by hand.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, value #>> '{}', nullif(missing, '{}'), CASE WHEN invalid <> '{}' THEN 'not believed ' || invalid::text END) FROM assess(variable, facts, region, on_date)
$$;

-- Conditions that the words state.

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	-- the result, and not that there was an assessment
	('TN-E-002', '评估结果', 'assessed_elder_allowance_access', '500152'::region, date '2024-06-30', '{"age": 80, "assessed": true}', 'undetermined {assessment_qualifies}'),
	('TN-E-002', '评估结果', 'assessed_elder_allowance_access', '500152', '2024-06-30', '{"age": 80, "assessed": true, "评估结果符合补贴或服务条件": true}', 'decided true'),
	('TN-E-002', '评估结果', 'assessed_elder_allowance_access', '500152', '2024-06-30', '{"age": 80, "assessed": true, "assessment_qualifies": false}', 'default false'),
	('TN-E-002', '依据', 'assessed_elder_allowance_access', '500152', '2024-06-30', '{"age": 80, "assessed": false, "assessment_qualifies": true}', 'default false'),
	('TN-E-002', '老年人', 'assessed_elder_allowance_access', '500152', '2024-06-30', '{"age": 59, "assessed": true, "assessment_qualifies": true}', 'default false'),
	-- hardship of every group, and one elder is enough whatever else is not known
	('TN-E-005', '经济困难的…计划生育特殊家庭', 'hardship_elder_admission_subsidy', '500152', '2024-06-30', '{"facility_kind": "养老院", "收住经济困难的计划生育特殊家庭老年人数": 1}', 'decided true'),
	('TN-E-005', '经济困难的…高龄', 'hardship_elder_admission_subsidy', '500152', '2024-06-30', '{"facility_kind": "养老院", "admitted_hardship_disabled_or_dementia": 0, "admitted_hardship_aged": 0}', 'undetermined {admitted_hardship_special_fp}'),
	('TN-E-005', '养老服务机构', 'hardship_elder_admission_subsidy', '500152', '2024-06-30', '{"facility_kind": "日间照料中心", "admitted_hardship_aged": 2}', 'decided true'),
	('TN-E-005', '养老服务机构', 'hardship_elder_admission_subsidy', '500152', '2024-06-30', '{"facility_kind": "托育机构", "admitted_hardship_aged": 2}', 'default false'),
	-- new housing alone
	('TN-S-001', '新建住宅小区', 'elder_facility_in_step_with_housing', '500152', '2024-06-30', '{"is_new": false, "elder_facility_planned_with_housing": false}', 'default'),
	('TN-S-001', '新建住宅小区', 'elder_facility_in_step_with_housing', '500152', '2024-06-30', '{"is_new": true, "elder_facility_planned_with_housing": false}', 'decided false'),
	('TN-S-001', '新建住宅小区', 'elder_facility_in_step_with_housing', '500152', '2024-06-30', '{"elder_facility_planned_with_housing": false}', 'undetermined {is_new}'),
	-- exempt once accepted
	('TN-E-008', '非独立场所', 'childcare_site_land_use_kept', '500152', '2024-06-30', '{"facility_kind": "社区托育点", "independent_premises": false, "site_accepted": true}', 'decided true'),
	('TN-E-008', '通过验收', 'childcare_site_land_use_kept', '500152', '2024-06-30', '{"facility_kind": "社区托育点", "independent_premises": false, "site_accepted": false}', 'default false'),
	('TN-E-008', '按相关安全标准', 'childcare_site_land_use_kept', '500152', '2024-06-30', '{"facility_kind": "社区托育点", "independent_premises": true, "site_accepted": true}', 'undetermined {site_rebuilt_to_safety_standard}'),
	('TN-E-008', '托育点', 'childcare_site_land_use_kept', '500152', '2024-06-30', '{"facility_kind": "日间照料中心", "independent_premises": false, "site_accepted": true}', 'default false'),
	-- two groups, each by its own facts
	('TN-E-015', '居家老年人', 'home_dwelling_elder_service', '500152', '2024-06-30', '{"birth_date": "1949-05-01", "home_dwelling": true}', 'decided true'),
	('TN-E-015', '居家老年人', 'home_dwelling_elder_service', '500152', '2024-06-30', '{"birth_date": "1949-05-01"}', 'undetermined {home_dwelling}'),
	('TN-E-022', '婴幼儿家庭', 'home_service_family', '500152', '2024-06-30', '{"birth_date": "2022-05-01"}', 'decided true'),
	('TN-E-022', '婴幼儿家庭', 'home_service_family', '500152', '2024-06-30', '{"birth_date": "1949-05-01", "infant_family": false}', 'default false'),
	-- inclusive institutions of elder care
	('TN-P-001', '普惠养老机构', 'affordable_price_cap', '500152', '2024-12-31', '{"facility_kind": "养老院", "inclusive": true, "market_price": 3000}', 'decided 2400.00'),
	('TN-P-001', '普惠养老机构', 'affordable_price_cap', '500152', '2024-12-31', '{"facility_kind": "托育机构", "inclusive": true, "market_price": 3000}', 'default'),
	('TN-P-001', '普惠', 'affordable_price_cap', '500152', '2024-12-31', '{"facility_kind": "养老院", "market_price": 3000}', 'undetermined {inclusive,confirmed_inclusive}'),
	('TN-P-002', '到2025年', 'affordable_price_cap', '500152', '2025-01-01', '{"facility_kind": "养老院", "inclusive": true, "market_price": 3000}', 'decided 2100.00'),
	('TN-E-016', '集中确认', 'inclusive_support_package', '500152', '2024-06-30', '{"facility_kind": "社区托育点", "confirmed_inclusive": true}', 'decided true'),
	('TN-E-016', '集中确认', 'inclusive_support_package', '500152', '2024-06-30', '{"facility_kind": "社区托育点", "inclusive": true}', 'undetermined {confirmed_inclusive}'),
	-- water, electricity and gas, and no heat
	('TN-P-003', '用水用电、用气', 'utility_price_class', '500152', '2024-06-30', '{"facility_kind": "日间照料中心", "utility": "燃气"}', 'decided residential'),
	('TN-P-003', '用水用电、用气', 'utility_price_class', '500152', '2024-06-30', '{"facility_kind": "养老院", "utility": "供暖"}', 'default'),
	-- the fast lane is for elder-care institutions
	('TN-E-021', '为养老机构', 'medical_green_lane', '500152', '2024-06-30', '{"facility_kind": "敬老院"}', 'decided true'),
	('TN-E-021', '为养老机构', 'medical_green_lane', '500152', '2024-06-30', '{"facility_kind": "日间照料中心"}', 'default false'),
	-- the heavily disabled, of those insured
	('TN-E-004', '重度失能', 'ltci_severe_disability_coverage', '500152', '2024-06-30', '{"ltci_insured": true, "disability_level": "重度失能Ⅰ级"}', 'decided true'),
	('TN-E-004', '试点', 'ltci_severe_disability_coverage', '500152', '2024-06-30', '{"disability_level": "重度失能"}', 'undetermined {ltci_insured}'),
	-- hardship governs each group; to be disabled or to have dementia is enough
	('TN-E-001', '经济困难的', 'public_institution_care_priority', '500152', '2024-06-30', '{"age": 85, "circumstances": []}', 'default false'),
	('TN-E-001', '计划生育特殊家庭', 'public_institution_care_priority', '500152', '2024-06-30', '{"age": 65, "circumstances": ["低保", "计生特殊家庭"]}', 'decided true'),
	-- the day that the signature states, of two that it may be read as
	('TN-E-022', '2022123', 'home_service_family', '500152', '2022-01-22', '{"infant_family": true}', 'no_rule'),
	('TN-E-022', '2022123', 'home_service_family', '500152', '2022-01-23', '{"infant_family": true}', 'decided true'),
	('TN-E-022', '我区', 'home_service_family', '500151', '2024-06-30', '{"infant_family": true}', 'no_rule')
) v(clause, words, variable, region, on_date, facts, expected);

-- What is required, what there is, whether it is met, and what is missing to say so.

SELECT is((SELECT concat_ws(' ', c.status, trim_scale(c.required), trim_scale(c.actual), c.met, nullif(c.missing, '{}')) FROM comply(variable, facts::jsonb, '500152', on_date) c), expected,
	format('%s %s: %s on %s, %s', clause, words, variable, on_date, facts))
FROM (VALUES
	('TN-T-001', '5000张', 'elder_care_beds_target', date '2025-12-31', '{"elder_care_beds": 4999}', 'decided 5000 4999 f'),
	('TN-T-001', '到2025年', 'elder_care_beds_target', '2026-01-01', '{"elder_care_beds": 4999}', 'no_rule 4999'),
	('TN-T-002', '护理型床位占比', 'nursing_bed_share_target', '2024-06-30', '{"nursing_beds": 2700, "elder_care_beds": 4500, "elder_care_institution_beds": 4000}', 'decided 60 60 t'),
	('TN-T-004', '60%以上', 'township_inclusive_childcare_coverage_target', '2024-06-30', '{"townships_with_point": 12, "townships": 20}', 'decided 60 60 t'),
	('TN-T-015', '依托…开展', 'elder_education_stations_target', '2024-06-30', '{"elder_education_stations": 86}', 'decided 87 86 f'),
	('TN-T-016', '23个…87个…144个', 'elder_education_sites_target', '2024-06-30', '{"elder_education_centers": 23, "elder_education_stations": 87, "elder_education_points": 143}', 'decided 254 253 f'),
	('TN-T-017', '失能…专区', 'disabled_tekun_care_zones_target', '2024-06-30', '{"disabled_tekun_care_zones": 0}', 'decided 1 0 f'),
	('TN-T-018', '失智…专区', 'dementia_tekun_care_zones_target', '2024-06-30', '{"disabled_tekun_care_zones": 1}', 'undetermined 1 {dementia_tekun_care_zones}'),
	('TN-T-019', '示范区', 'tekun_demonstration_zones_target', '2024-06-30', '{"tekun_demonstration_zones": 1}', 'decided 1 1 t'),
	('TN-S-002', '具备条件', 'mother_infant_rooms_required', '2024-06-30', '{"place_kind": "车站", "mother_infant_rooms": 0}', 'undetermined 0 {room_conditions_met}'),
	('TN-S-003', '社区管辖人员', 'health_records_required', '2024-06-30', '{"facility_kind": "社区卫生服务中心", "社区管辖人数": 12000, "health_records": 11500}', 'decided 12000 11500 f'),
	('TN-S-003', '社区公共卫生服务机构', 'health_records_required', '2024-06-30', '{"facility_kind": "综合医院", "community_persons": 12000, "health_records": 0}', 'default 0'),
	('TN-P-005', '零成本', 'opening_fee_cap', '2024-06-30', '{"operator_is_enterprise": true, "opening_fee": 300}', 'decided 0 300 f'),
	('TN-Q-007', '零跑路', 'opening_errands_cap', '2024-06-30', '{"operator_is_enterprise": true, "opening_errands": 1}', 'decided 0 1 f'),
	('TN-Q-006', '最多跑一次', 'errands_cap', '2024-06-30', '{"errands": 1}', 'decided 1 1 t'),
	('TN-Q-001', '新入园', 'health_checks_required', '2024-06-30', '{"is_new_infant": true, "checks_in_year": 0}', 'decided 1 0 f'),
	('TN-Q-001', '师生', 'health_checks_required', '2024-06-30', '{"birth_date": "1949-05-01", "checks_in_year": 0}', 'undetermined 0 {is_staff}'),
	('TN-Q-001', '师生', 'health_checks_required', '2024-06-30', '{"birth_date": "1949-05-01", "is_staff": false, "checks_in_year": 0}', 'default 0'),
	('TN-Q-002', '托育机构', 'hygiene_evaluations_required', '2024-06-30', '{"facility_kind": "普惠托育机构", "evaluations_in_year": 0}', 'decided 1 0 f'),
	('TN-Q-003', '年度综合考核', 'operator_appraisals_required', '2024-06-30', '{"facility_kind": "敬老院", "公建民营": true, "operator_appraisals_in_year": 0}', 'decided 1 0 f'),
	('TN-Q-003', '运营机构', 'operator_appraisals_required', '2024-06-30', '{"facility_kind": "敬老院", "公建民营": false, "operator_appraisals_in_year": 0}', 'default 0'),
	('TN-Q-004', '每年', 'care_trainings_required', '2024-06-30', '{"care_trainings_in_year": 0}', 'decided 1 0 f'),
	('TN-Q-005', '职业技能大赛', 'skill_contests_required', '2024-06-30', '{"skill_contests_in_year": 1}', 'decided 1 1 t'),
	('TN-Q-008', '评选评优', 'award_rounds_required', '2024-06-30', '{"award_rounds_in_year": 0}', 'decided 1 0 f'),
	('TN-F-001', '80%以上', 'welfare_lottery_elder_spending_required', '2024-06-30', '{"welfare_lottery_fund": 1000000, "spent_on_elder_care": 800000}', 'decided 800000 800000 t')
) v(clause, words, variable, on_date, facts, expected);

-- The figures of the district are asked of the district, and not of a town in it.

SELECT is_empty($$SELECT r.id FROM rule r JOIN variable v ON v.name = r.variable WHERE r.clause LIKE 'TN-%' AND (v.subject = 'region') <> (r.level IS NOT NULL AND r.level = 'county')$$,
	'each figure of the district, and nothing else, is of its level');
SELECT is(pg_temp.said('elder_care_beds_target', '{}', '500152100', '2024-06-30'), 'no_rule', 'a town owes no 5,000 beds');
SELECT is_empty($$SELECT variable FROM standards('{"facility_kind": "敬老院", "elder_care_beds": 120}', '500152100', '2024-06-30') WHERE subject = 'region'$$,
	'the standards of a home in a town list no figures of the district');

-- How far each clause binds, by the word that decides.

SELECT is(c.force, expected, format('%s %s', clause, words))
FROM (VALUES
	('TN-T-001', '达到', 'orders'), ('TN-T-007', '持续推动', 'aims'), ('TN-T-008', '加快建设', 'aims'), ('TN-T-009', '推进', 'aims'), ('TN-T-010', '实现', 'orders'),
	('TN-T-015', '依托', 'aims'), ('TN-T-017', '规划建设', 'aims'), ('TN-E-004', '探索发展', 'aims'), ('TN-E-010', '鼓励', 'encourages'), ('TN-E-011', '鼓励', 'encourages'),
	('TN-E-018', '鼓励', 'encourages'), ('TN-E-019', '鼓励', 'encourages'), ('TN-E-017', '积极推动', 'aims'), ('TN-E-021', '推动', 'aims'), ('TN-P-004', '可按', 'grants'),
	('TN-E-003', '严格落实', 'grants'), ('TN-P-003', '严格落实', 'orders'), ('TN-Q-006', '深化', 'aims'), ('TN-Q-001', '都要', 'orders')
) v(clause, words, expected) JOIN clause c ON c.id = v.clause;
SELECT is_empty($$SELECT id FROM clause WHERE id LIKE 'TN-%' AND force IS NULL$$, 'each clause binds in one of four ways');

-- What officers sign.

SELECT is_empty($$SELECT id, summary_zh FROM clause WHERE id LIKE 'TN-%' AND (summary_zh ~ '老人|[0-9]平|[a-zA-Z]|,' OR length(summary_zh) > 60)$$, 'summaries are in Chinese, and short');
SELECT is_empty($$SELECT id, summary_zh, summary_en FROM clause WHERE id LIKE 'TN-T-%' AND NOT (summary_zh ~ '20[0-9]{2}年' AND summary_en ~ '20[0-9]{2}'
	AND regexp_replace(summary_zh, '20[0-9]{2}年', '') ~ '[0-9]' AND regexp_replace(summary_en, '20[0-9]{2}', '') ~ '[0-9]')$$, 'that of a target has its figure and its year, in both languages');
SELECT is_empty($$SELECT id FROM rule WHERE clause LIKE 'TN-%' AND ((note_zh IS NULL) <> (note_en IS NULL) OR note_zh ~ '另一种理解' <> (note_en ~* 'other reading') AND id <> 'TN-P-003-charge')$$,
	'each note is in both languages, and tells the other reading in both');

SELECT * FROM finish();
ROLLBACK;
