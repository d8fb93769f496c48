-- What Zhenjiang's document says in its deciding words, read again: each case fails under
-- the rule as it was, or shows that it was right. The values are from the text and worked
-- out by hand.
BEGIN;
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE FUNCTION pg_temp.said(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', status, value #>> '{}', nullif(missing, '{}'), CASE WHEN invalid <> '{}' THEN 'not believed ' || invalid::text END) FROM assess(variable, facts, region, on_date)
$$;

-- Who has what, and from which day on.

SELECT is(pg_temp.said(variable, facts::jsonb, region, on_date), expected, format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	-- no day of its own: the year of the paper that it cites
	('ZJ-E-002', '苏政办发〔2021〕75号', 'elder_accident_insurance', '321102'::region, date '1985-06-30', '{"age": 75}', 'no_rule'),
	('ZJ-E-002', '苏政办发〔2021〕75号', 'elder_accident_insurance', '321102', '2020-12-31', '{"age": 75}', 'no_rule'),
	('ZJ-E-002', '苏政办发〔2021〕75号', 'elder_accident_insurance', '321102', '2021-01-01', '{"age": 75}', 'decided true'),
	('ZJ-B-001', '苏政办发〔2021〕75号', 'dibao_standard_unified', '321100', '2020-12-31', '{"urban_standard": 900, "rural_standard": 900}', 'no_rule'),
	('ZJ-E-001', '60周岁以上困难', 'purchased_home_service', '321102', '2024-06-30', '{"age": 60, "circumstances": ["困难群众"]}', 'decided true'),
	('ZJ-E-001', '60周岁以上困难', 'purchased_home_service', '321102', '2024-06-30', '{"age": 79, "circumstances": []}', 'default false'),
	('ZJ-E-001', '80周岁以上高龄', 'purchased_home_service', '321102', '2024-06-30', '{"birth_date": "1944-06-30"}', 'decided true'),
	('ZJ-E-001', '80周岁以上高龄', 'purchased_home_service', '321102', '2024-06-30', '{"birth_date": "1944-07-01", "circumstances": []}', 'default false'),
	('ZJ-E-002', '60周岁以上', 'elder_accident_insurance', '321183', '2024-06-30', '{"age": 59}', 'default false'),
	('ZJ-E-003', '农村留守', 'regular_elder_visits', '321183', '2024-06-30', '{"age": 70, "circumstances": ["留守老人"], "rural": true}', 'decided true'),
	('ZJ-E-003', '农村留守', 'regular_elder_visits', '321183', '2024-06-30', '{"age": 70, "circumstances": ["留守老人"], "rural": false}', 'default false'),
	('ZJ-E-003', '重点独居', 'regular_elder_visits', '321102', '2024-06-30', '{"age": 70, "circumstances": ["重点独居"], "rural": false}', 'decided true'),
	-- of two lists of special hardship the one of this programme
	('ZJ-E-004', '特殊困难老年人家庭', 'home_adaptation', '321102', '2024-06-30', '{"age": 70, "circumstances": ["special_hardship"]}', 'undetermined {on_adaptation_list}'),
	('ZJ-E-004', '特殊困难老年人家庭', 'home_adaptation', '321102', '2024-06-30', '{"age": 70, "适老化改造对象": true}', 'decided true'),
	('ZJ-E-005', '失能半失能', 'bottom_line_elder_care', '321102', '2024-06-30', '{"age": 70, "circumstances": ["半失能"]}', 'decided true'),
	('ZJ-E-005', '计划生育家庭特殊家庭', 'bottom_line_elder_care', '321102', '2024-06-30', '{"age": 60, "circumstances": ["计生特殊家庭"]}', 'decided true'),
	('ZJ-E-005', '特困…低保', 'bottom_line_elder_care', '321102', '2024-06-30', '{"age": 70, "circumstances": ["独居"]}', 'default false'),
	-- the family or the infant; its date of birth settles that it is one
	('ZJ-E-006', '家庭或婴幼儿', 'infant_family_needed_service', '321102', '2024-06-30', '{"birth_date": "2022-05-01", "care_difficulty": true}', 'decided true'),
	('ZJ-E-006', '家庭或婴幼儿', 'infant_family_needed_service', '321102', '2024-06-30', '{"birth_date": "1990-05-01", "child_age_months": 35, "care_difficulty": true}', 'decided true'),
	('ZJ-E-006', '家庭或婴幼儿', 'infant_family_needed_service', '321102', '2024-06-30', '{"birth_date": "1990-05-01", "child_age_months": 36, "care_difficulty": true}', 'default false'),
	('ZJ-E-006', '确有照护困难', 'infant_family_needed_service', '321102', '2024-06-30', '{"child_age_months": 20, "照护有困难": false}', 'default false'),
	('ZJ-E-007', '养老护理员', 'free_care_worker_training', '321102', '2024-06-30', '{"occupation": "养老护理员"}', 'decided true'),
	('ZJ-E-007', '养老护理员', 'free_care_worker_training', '321102', '2024-06-30', '{"occupation": "保育师"}', 'default false'),
	-- in all of the city, and so in each county
	('ZJ-B-001', '大市范围内', 'dibao_standard_unified', '321100', '2024-06-30', '{"urban_standard": 900, "rural_standard": 900}', 'decided true'),
	('ZJ-B-001', '大市范围内', 'dibao_standard_unified', '321183', '2024-06-30', '{"urban_standard": 900, "rural_standard": 899}', 'decided false'),
	('ZJ-B-001', '大市范围内', 'dibao_standard_unified', '321183101', '2024-06-30', '{"urban_standard": 900, "rural_standard": 900}', 'no_rule')
) v(clause, words, variable, region, on_date, facts, expected);

-- What is required, what there is, whether it is met, and what is missing to say so.

SELECT is((SELECT concat_ws(' ', c.status, trim_scale(c.required), trim_scale(c.actual), c.met, nullif(c.missing, '{}')) FROM comply(variable, facts::jsonb, region, on_date) c), expected,
	format('%s %s: %s in %s on %s, %s', clause, words, variable, region, on_date, facts))
FROM (VALUES
	('ZJ-T-001', '全市', 'elder_care_beds_per_1000_elders_target', '321100'::region, date '2024-06-30', '{"elder_care_beds": 4090, "elders": 100000}', 'decided 41 40.9 f'),
	('ZJ-T-001', '全市', 'elder_care_beds_per_1000_elders_target', '321183', '2024-06-30', '{"elder_care_beds": 4100, "elders": 100000}', 'no_rule 41'),
	('ZJ-T-001', '到2025年', 'elder_care_beds_per_1000_elders_target', '321100', '2026-01-01', '{"elder_care_beds": 4100, "elders": 100000}', 'no_rule 41'),
	('ZJ-T-002', '有集中供养意愿', 'tekun_unable_selfcare_central_support_rate_target', '321100', '2024-06-30',
		'{"tekun_willing_unable_selfcare_centrally_supported": 300, "willing_unable_selfcare_tekun": 300}', 'decided 100 100 t'),
	-- employees and residents
	('ZJ-T-003', '乡基本养老保险', 'pension_contribution_rate_target', '321100', '2024-06-30', '{"pension_paying": 1800, "pension_insurable": 2000}', 'decided 90 90 t'),
	('ZJ-T-003', '90以上', 'pension_contribution_rate_target', '321100', '2024-06-30', '{"城乡基本养老保险缴费人数": 1799, "pension_insurable": 2000}', 'decided 90 89.95 f'),
	('ZJ-T-008', '老年人家庭医生', 'elder_family_doctor_contract_rate_target', '321100', '2024-06-30', '{"elders_with_family_doctor": 65, "elders": 100}', 'decided 65 65 t'),
	('ZJ-T-009', '新增', 'adapted_households_target', '321100', '2024-06-30', '{"adapted_households": 2020}', 'decided 4000 2020 f'),
	-- of institutions: beds and social workers
	('ZJ-T-014', '机构养老床位', 'institution_nursing_bed_share_target', '321100', '2024-06-30',
		'{"elder_care_institution_nursing_beds": 700, "elder_care_institution_beds": 1000, "elder_care_beds": 2000, "nursing_beds": 700}', 'decided 70 70 t'),
	('ZJ-T-021', '百张养老机构床位', 'social_workers_per_100_beds_target', '321100', '2024-06-30', '{"institution_social_workers": 99, "elder_care_institution_beds": 10000}', 'decided 1 0.99 f'),
	('ZJ-T-021', '百张养老机构床位', 'social_workers_per_100_beds_target', '321100', '2024-06-30', '{"social_workers": 2000, "elder_care_institution_beds": 10000}', 'undetermined 1 {institution_social_workers}'),
	('ZJ-T-024', '1.8', 'childcare_slots_per_1000_target', '321100', '2024-06-30', '{"slots": 450, "population": 100000}', 'decided 4.5 4.5 t'),
	('ZJ-T-025', '100', 'infant_basic_public_service_coverage_target', '321100', '2024-06-30', '{"infants_served": 9705, "infants": 10000}', 'decided 100 97.05 f'),
	-- a target of 2025 is no duty to each elder before its day
	('ZJ-Q-001', '2025目标值', 'monthly_elder_visits_required', '321102', '2025-12-30', '{"age": 70, "circumstances": ["special_hardship"], "visits_in_month": 0}', 'no_rule 0'),
	('ZJ-Q-001', '2025目标值', 'monthly_elder_visits_required', '321102', '2025-12-31', '{"age": 70, "circumstances": ["special_hardship"], "visits_in_month": 0}', 'decided 1 0 f'),
	('ZJ-T-004', '月探访率', 'special_hardship_elder_monthly_visit_rate_target', '321100', '2024-06-30',
		'{"special_hardship_elders": 200, "special_hardship_elders_visited_in_month": 199}', 'decided 100 99.5 f')
) v(clause, words, variable, region, on_date, facts, expected);

-- From where: the start of 2020, which those that are new have none of.

SELECT is((SELECT trim_scale(round(s.progress, 4))::text FROM standards(facts::jsonb, '321100', '2024-06-30') s WHERE s.variable = v.variable), expected, format('%s %s: the way of %s', clause, words, facts))
FROM (VALUES
	('ZJ-T-001', '40.8', 'elder_care_beds_per_1000_elders_target', '{"elder_care_beds": 4090, "elders": 100000}', '0.5'),
	('ZJ-T-009', '新增', 'adapted_households_target', '{"adapted_households": 3010}', NULL),
	('ZJ-T-019', '累计', 'elder_care_training_person_times_target', '{"training_person_times": 7500}', '0.5'),
	('ZJ-T-021', '0.34', 'social_workers_per_100_beds_target', '{"institution_social_workers": 67, "elder_care_institution_beds": 10000}', '0.5')
) v(clause, words, variable, facts, expected);
SELECT is_empty($$SELECT id FROM rule WHERE clause LIKE 'ZJ-%' AND (baseline IS NULL) <> (baseline_on IS NULL)$$, 'each start has its day');
SELECT set_eq($$SELECT DISTINCT baseline_on FROM rule WHERE clause LIKE 'ZJ-%' AND baseline IS NOT NULL$$, $$VALUES (date '2020-12-31')$$, 'which is the end of 2020');

-- The figures of the city are asked of the city alone.

SELECT is_empty($$SELECT r.id FROM rule r JOIN variable v ON v.name = r.variable WHERE r.clause LIKE 'ZJ-%' AND (v.subject = 'region') <> (r.level IS NOT NULL)$$,
	'each figure of the city has a level, and nothing else');
SELECT set_eq($$SELECT variable FROM standards('{"facility_kind": "敬老院", "elder_care_beds": 120}', '321102', '2024-06-30')$$, '{dibao_standard_unified}'::text[],
	'a home in a county is asked none of its totals');

-- How far each clause binds: 约束性 and 预期性.

SELECT is(string_agg(substr(id, 6), ' ' ORDER BY id), expected, 'targets: ' || force)
FROM clause JOIN (VALUES ('orders', '002 004 006 007 010 011 013 014 015 017 018 021'), ('aims', '001 003 005 008 009 012 016 019 020 022 023 024 025 026 027')) v(force, expected) USING (force)
WHERE id LIKE 'ZJ-T-%' GROUP BY force, expected;
SELECT is_empty($$SELECT id FROM clause WHERE id LIKE 'ZJ-T-%' AND (force = 'orders') <> (summary_zh LIKE '%约束性%' AND summary_en LIKE '%binding%')$$, 'and the summaries say so');
SELECT is_empty($$SELECT id FROM clause WHERE id LIKE 'ZJ-%' AND force IS NULL$$, 'each clause binds in one of four ways');

-- What officers sign.

SELECT is_empty($$SELECT id, section, summary_zh FROM clause WHERE id LIKE 'ZJ-%' AND (summary_zh ~ '老人|[a-zA-Z]|,' OR section ~ '[a-z]' OR length(summary_zh) > 60)$$, 'summaries and sections are in Chinese, and short');
SELECT is_empty($$SELECT id, summary_zh, summary_en FROM clause WHERE id LIKE 'ZJ-T-%' AND NOT (summary_zh ~ '2025年' AND summary_en ~ '2025'
	AND replace(summary_zh, '2025年', '') ~ '[0-9]' AND replace(summary_en, '2025', '') ~ '[0-9]')$$, 'that of a target has its figure and its year, in both languages');
SELECT is_empty($$SELECT id FROM rule WHERE clause LIKE 'ZJ-%' AND ((note_zh IS NULL) OR (note_en IS NULL) OR note_zh ~ '另一种理解' <> (note_en ~* 'other reading'))$$,
	'each note is in both languages, and tells the other reading in both');

SELECT * FROM finish();
ROLLBACK;
