-- zhenjiang.sql: shipped rules of Zhenjiang's plan for the old and the young.
-- What is published of it, the first page, bears neither number, issuer nor
-- date: the rules have no first day, and the targets end with the plan in 2025.
--
-- First the facts that the rules ask for; then the clauses in the order of the
-- document, a block each: where it stands and what it says, which variable it sets
-- and how that is measured (unless a clause before, or common.sql, says so), and by
-- which rules. A rule reads: when the condition holds, or always without one, the
-- variable has the value, from the day of issue (or since another one) on, until
-- the end of the last day if one is given; the note says how a doubtful text was
-- read. A clause without a rule is administrative: it is recorded, and computes
-- nothing.
--
-- 先列规则用到的事实，再按文件次序列出条款，每条一段：add_clause 是出处与摘要，
-- add_variable 是所定事项，add_figure 是其计量口径（前文或 common.sql 已列的不再重复），
-- add_rule 是规则：条件 condition 成立时（无条件则一律）取值 value；自发布之日（有 since 则
-- 自该日）起，有 until 则至该日止（含该日）；note 说明存疑文字如何理解。没有规则的条款属
-- 行政性内容，只作记载。

INSERT INTO benefit.policy (id, region, title_zh, title_en)
VALUES ('ZJ', '321100',
	'镇江市“一老一小”整体解决方案',
	'Zhenjiang: overall plan for elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('resident_pension_paying', 'number', 'person',
		'居民养老保险缴费人数', 'People who pay into the residents'' pension insurance'),
	('resident_pension_insurable', 'number', 'person',
		'居民养老保险应缴人数', 'People who should pay into the residents'' pension insurance'),
	('elders_served', 'number', 'person', '享上门服务老人数', 'Elders who get services at home'),
	('assessed_80_up', 'number', 'person',
		'八十岁以上已评估人数', 'Residents aged 80 or over whose abilities were assessed'),
	('residents_80_up', 'number', 'person', '八十岁以上人口数', 'Residents aged 80 or over'),
	('elders_with_family_doctor', 'number', 'person',
		'签约家庭医生的老人数', 'Elders under contract with a family doctor'),
	('adapted_households', 'number', 'household', '适老化改造户数', 'Homes adapted for elders'),
	('streets_with_center', 'number', 'street',
		'建成综合养老中心的街道数', 'Urban streets with a comprehensive elder-care centre'),
	('streets', 'number', 'street', '城市街道总数', 'Urban streets'),
	('elder_living_communities', 'number', 'community',
		'颐养住区数', 'Housing areas made for elders'),
	('counties_with_hospital', 'number', 'county',
		'建成护理院的区县数', 'Counties with a nursing hospital'),
	('rural_tekun_nursing_beds', 'number', 'bed',
		'农村特困机构护理床位数', 'Nursing beds of rural tekun institutions'),
	('rural_tekun_beds', 'number', 'bed', '农村特困机构床位数', 'Beds of rural tekun institutions'),
	('graded_institutions', 'number', 'institution',
		'等级养老机构数', 'Elder-care institutions that hold a grade'),
	('rural_regional_centers', 'number', 'site',
		'农村区域养老中心数', 'Regional elder-care centres in rural areas'),
	('tekun_disabled_institutions', 'number', 'institution',
		'失能失智特困供养机构数', 'Institutions fit for disabled or demented tekun persons'),
	('training_person_times', 'number', 'person time',
		'养老培训人次', 'Attendances at elder-care training'),
	('newly_certified_carers', 'number', 'person',
		'新增等级认定护理员数', 'Care workers newly certified with a grade'),
	('elder_care_jobs_added', 'number', 'person', '养老领域新增就业数', 'Jobs added in elder care'),
	('provincial_demo_elder_enterprises', 'number', 'enterprise',
		'省级养老示范企业数', 'Model elder-care enterprises of the province'),
	('infants_served', 'number', 'person',
		'享公共服务婴幼儿数', 'Infants who get basic public services'),
	('infants_guided', 'number', 'person',
		'受早期发展指导婴幼儿数', 'Infants whose families get guidance on early development'),
	('quality_demo_points', 'number', 'site',
		'优质托育示范点数', 'Model points of quality childcare')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('care_difficulty', 'boolean', NULL, '照护有困难', 'The family has difficulty with care')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('region', 'urban_standard', 'money', 'yuan', 'month',
		'城市低保标准', 'Minimum living allowance standard in towns'),
	('region', 'rural_standard', 'money', 'yuan', 'month',
		'农村低保标准', 'Minimum living allowance standard in the countryside')
) AS f (subject, name, kind, unit, per, title_zh, title_en);

-- Facts with further names. 另有别名的事实。
CALL benefit.add_variable('on_adaptation_list',
	'列入居家适老化改造对象', 'Is on the list for adaptation of the home',
	kind => 'boolean', subject => 'person',
	aliases => '{列入居家适老化改造对象,适老化改造对象}');

CALL benefit.add_clause('ZJ-E-001', '一(一)',
	'困难六十岁起、高龄八十岁起享上门服务',
	'Elders in hardship, and everybody aged 80 or over, get service at '
		'home bought by the government');
CALL benefit.add_rule('ZJ-E-001', 'purchased_home_service',
	condition => $$age >= 60 AND in_hardship OR age >= 80$$,
	value => $$true$$,
	note_en => 'Reported as in place by 2020 and read as a standing rule. 60 and 80 themselves are '
		'enough. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-E-002', '一(一)',
	'六十岁起老人意外险由政府统一买',
	'Elders are insured against accidents by the government');
CALL benefit.add_variable('elder_accident_insurance',
	'老人意外伤害险统保', 'Accident insurance for elders paid by the government',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZJ-E-002', 'elder_accident_insurance',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_en => 'Reported as in place. 60 itself is enough. Premium and benefit not given. '
		'The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-E-003', '一(一)',
	'留守农村或重点独居的老人有走访',
	'Left-behind elders in the countryside and elders who live alone and are on '
		'the list are visited regularly');
CALL benefit.add_rule('ZJ-E-003', 'regular_elder_visits',
	condition => $$age >= 60 AND (rural AND left_behind OR key_living_alone)$$,
	value => $$true$$,
	note_en => '"Rural" is read as governing left-behind only. The other reading: both. The document '
		'bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-E-004', '一(一)',
	'特殊困难老人家庭可做菜单式适老改造',
	'Elders in special hardship have their homes adapted');
CALL benefit.add_variable('home_adaptation',
	'家庭适老化改造', 'Adaptation of the home for elders in special hardship',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZJ-E-004', 'home_adaptation',
	condition => $$age >= 60 AND on_adaptation_list$$,
	value => $$true$$,
	note_en => 'Special hardship is read as the list of this programme, not as the one of those who '
		'are visited (ZJ-Q-001). The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-E-007', '一(一)',
	'护理员培训不收费',
	'Elder-care workers are trained free of charge');
CALL benefit.add_variable('free_care_worker_training',
	'护理员免费培训', 'Free training for elder-care workers',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZJ-E-007', 'free_care_worker_training',
	condition => $$occupation <@ 'elder_care_worker'$$,
	value => $$true$$,
	note_en => 'Existing programme. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-B-001', '一(一)',
	'城乡低保同一标准',
	'Town and countryside have one minimum living allowance standard');
CALL benefit.add_variable('dibao_standard_unified',
	'城乡低保标准一致', 'Town and countryside have the same minimum living allowance standard',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first');
CALL benefit.add_rule('ZJ-B-001', 'dibao_standard_unified',
	value => $$urban_standard = rural_standard$$,
	note_en => 'Reported as achieved and read as a rule of parity; no amount is given. The document '
		'bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-E-005', '三',
	'特困低保等四类老人兜底养老',
	'Tekun, dibao, special family-planning, disabled and partly disabled '
		'elders have care of last resort');
CALL benefit.add_variable('bottom_line_elder_care',
	'兜底养老服务', 'Elder care of last resort',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZJ-E-005', 'bottom_line_elder_care',
	condition => $$age >= 60
		AND (tekun OR dibao OR special_fp_family OR functionally_disabled
			OR partly_functionally_disabled)$$,
	value => $$true$$,
	note_en => 'The text lists them without a means test. The document bears no '
		'date, so the start is open.');

CALL benefit.add_clause('ZJ-E-006', '三',
	'照护有难处的婴幼儿家庭得必要服务',
	'Families with a child under three and difficulty in care get the service they need');
CALL benefit.add_variable('infant_family_needed_service',
	'婴幼儿家庭必要服务', 'Needed service for families with difficulty in infant care',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZJ-E-006', 'infant_family_needed_service',
	condition => $$child_age_months < 36 AND care_difficulty$$,
	value => $$true$$,
	note_en => 'The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-001', '表1 row 1; 三',
	'每千老人床位由40.8到41张',
	'Beds for elder care per 1,000 elders: at least 41 by the end of 2025, from 40.8');
CALL benefit.add_figure('elder_care_beds_per_1000_elders',
	'每千名老人养老床位数', 'Beds for elder care per 1,000 elders',
	unit => 'bed', per => '1000 elders',
	value => $$1000 * elder_care_beds / elders$$);
CALL benefit.add_variable('elder_care_beds_per_1000_elders_target',
	'每千名老人养老床位数目标', 'Target for beds for elder care per 1,000 elders',
	kind => 'number', unit => 'bed', per => '1000 elders', subject => 'region',
	measure => 'elder_care_beds_per_1000_elders', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-001', 'elder_care_beds_per_1000_elders_target',
	value => $$41$$, baseline => 40.8, until => '2025-12-31',
	note_en => 'An expected indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-002', '表1 row 2; 三',
	'愿住的失能特困者全部集中供养',
	'Share in central support of willing tekun persons unable to care for themselves: '
		'100 percent by the end of 2025');
CALL benefit.add_rule('ZJ-T-002', 'tekun_unable_selfcare_central_support_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The body limits it to those willing, the table does not: the body is followed. '
		'A binding indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-003', '表1 row 3',
	'参保缴费率守住九成以上',
	'Share of insurable people who pay into the residents'' pension insurance: at least 90 percent '
		'by the end of 2025, as it was');
CALL benefit.add_figure('resident_pension_contribution_rate',
	'居民养老保险缴费率',
	'Share of insurable people who pay into the residents'' pension insurance',
	unit => 'percent',
	value => $$100 * resident_pension_paying / resident_pension_insurable$$);
CALL benefit.add_variable('resident_pension_contribution_rate_target',
	'居民养老保险缴费率目标',
	'Target for the share of insurable people who pay into the residents'' pension insurance',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'resident_pension_contribution_rate', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-003', 'resident_pension_contribution_rate_target',
	value => $$90$$, baseline => 90, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. "Kept above '
		'90" includes 90. The other reading: strictly above. An expected indicator. The document '
		'bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-004', '表1 row 4',
	'特殊困难老人当月全部走访',
	'Share of elders in special hardship visited in the month: 100 percent by the end of 2025');
CALL benefit.add_rule('ZJ-T-004', 'special_hardship_elder_monthly_visit_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. One value '
		'only printed: read as the 2025 target. The other reading: the 2020 base. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-Q-001', '表1 row 4',
	'特殊困难老人每人当月起码见一次',
	'Elders in special hardship are visited once a month or more');
CALL benefit.add_rule('ZJ-Q-001', 'monthly_elder_visits_required',
	condition => $$age >= 60 AND special_hardship$$,
	value => $$1$$,
	note_en => 'Follows from the indicator name. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-005', '表1 row 5',
	'预期寿命由78.75到80岁',
	'Life expectancy at birth: at least 80 years by the end of 2025, from 78.75');
CALL benefit.add_rule('ZJ-T-005', 'life_expectancy_target',
	value => $$80$$, baseline => 78.75, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-006', '表1 row 6; 三',
	'上门服务老人由11.84到18',
	'Share of elders who get services at home: at least 18 percent by the end of 2025, from 11.84');
CALL benefit.add_figure('elder_home_service_coverage',
	'老人上门服务覆盖率', 'Share of elders who get services at home',
	unit => 'percent',
	value => $$100 * elders_served / elders$$);
CALL benefit.add_variable('elder_home_service_coverage_target',
	'老人上门服务覆盖率目标', 'Target for the share of elders who get services at home',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_home_service_coverage', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-006', 'elder_home_service_coverage_target',
	value => $$18$$, baseline => 11.84, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-007', '表1 row 7',
	'八十岁起老人能力评估由18到80',
	'Share of residents aged 80 or over whose abilities were assessed: at least 80 percent '
		'by the end of 2025, from 18');
CALL benefit.add_figure('ability_assessment_coverage_80_up',
	'八十岁以上能力评估率', 'Share of residents aged 80 or over whose abilities were assessed',
	unit => 'percent',
	value => $$100 * assessed_80_up / residents_80_up$$);
CALL benefit.add_variable('ability_assessment_coverage_80_up_target',
	'八十岁以上能力评估率目标',
	'Target for the share of residents aged 80 or over whose abilities were assessed',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'ability_assessment_coverage_80_up', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-007', 'ability_assessment_coverage_80_up_target',
	value => $$80$$, baseline => 18, until => '2025-12-31',
	note_en => 'A binding indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-008', '表1 row 8',
	'家庭医生签约由60.05到65',
	'Share of elders under contract with a family doctor: at least 65 percent by '
		'the end of 2025, from 60.05');
CALL benefit.add_figure('elder_family_doctor_contract_rate',
	'老人家庭医生签约率', 'Share of elders under contract with a family doctor',
	unit => 'percent',
	value => $$100 * elders_with_family_doctor / elders$$);
CALL benefit.add_variable('elder_family_doctor_contract_rate_target',
	'老人家庭医生签约率目标', 'Target for the share of elders under contract with a family doctor',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_family_doctor_contract_rate', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-008', 'elder_family_doctor_contract_rate_target',
	value => $$65$$, baseline => 60.05, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. Counted '
		'against elders, as in the background. The other reading: all residents. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-009', '表1 row 9',
	'适老化改造由2020户到4000户',
	'Homes adapted for elders: at least 4,000 by the end of 2025, from 2,020');
CALL benefit.add_variable('adapted_households_target',
	'适老化改造户数目标', 'Target number: homes adapted for elders',
	kind => 'number', unit => 'household', subject => 'region',
	measure => 'adapted_households', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-009', 'adapted_households_target',
	value => $$4000$$, baseline => 2020, until => '2025-12-31',
	note_en => 'Newly added homes count in the plan period, while the start of 2,020 homes belongs '
		'to the five years before: 4,000 new ones are asked. The other reading: 4,000 in all. '
		'Here 2020 is a quantity, not a year. An expected indicator. The document bears no '
		'date, so the start is open.');

CALL benefit.add_clause('ZJ-T-010', '表1 row 10',
	'城市街道综合养老中心由20到全建成',
	'Share of urban streets with a comprehensive elder-care centre: '
		'100 percent by the end of 2025, from 20');
CALL benefit.add_figure('street_elder_center_completion_rate',
	'街道综合养老中心建成率', 'Share of urban streets with a comprehensive elder-care centre',
	unit => 'percent',
	value => $$100 * streets_with_center / streets$$);
CALL benefit.add_variable('street_elder_center_completion_rate_target',
	'街道综合养老中心建成率目标',
	'Target for the share of urban streets with a comprehensive elder-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'street_elder_center_completion_rate', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-010', 'street_elder_center_completion_rate_target',
	value => $$100$$, baseline => 20, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-011', '表1 row 11',
	'新区养老配建全达标',
	'Share of new residential areas with the elder-care premises they need: '
		'100 percent by the end of 2025');
CALL benefit.add_rule('ZJ-T-011', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-012', '表1 row 12',
	'新建或改建颐养住区两个',
	'Housing areas made for elders: at least 2 by the end of 2025');
CALL benefit.add_variable('elder_living_communities_target',
	'颐养住区数目标', 'Target number: housing areas made for elders',
	kind => 'number', unit => 'community', subject => 'region',
	measure => 'elder_living_communities', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-012', 'elder_living_communities_target',
	value => $$2$$, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-013', '表1 row 13',
	'市(区)护理院由66.7到全建成',
	'Share of counties with a nursing hospital: 100 percent by the end of 2025, from 66.7');
CALL benefit.add_figure('county_nursing_hospital_rate',
	'县级护理院建成率', 'Share of counties with a nursing hospital',
	unit => 'percent',
	value => $$100 * counties_with_hospital / counties$$);
CALL benefit.add_variable('county_nursing_hospital_rate_target',
	'县级护理院建成率目标', 'Target for the share of counties with a nursing hospital',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'county_nursing_hospital_rate', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-013', 'county_nursing_hospital_rate_target',
	value => $$100$$, baseline => 66.7, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-014', '表1 row 14; 三',
	'养老机构护理型床位由59.76到70',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 70 percent by the end of 2025, from 59.76');
CALL benefit.add_rule('ZJ-T-014', 'institution_nursing_bed_share_target',
	value => $$70$$, baseline => 59.76, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-015', '表1 row 15',
	'农村特困机构护理型床位由50到55',
	'Share of nursing beds in rural tekun institutions: at least 55 percent '
		'by the end of 2025, from 50');
CALL benefit.add_figure('rural_tekun_nursing_bed_share',
	'农村特困机构护理床位占比', 'Share of nursing beds in rural tekun institutions',
	unit => 'percent',
	value => $$100 * rural_tekun_nursing_beds / rural_tekun_beds$$);
CALL benefit.add_variable('rural_tekun_nursing_bed_share_target',
	'农村特困机构护理床位占比目标',
	'Target for the share of nursing beds in rural tekun institutions',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_tekun_nursing_bed_share', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-015', 'rural_tekun_nursing_bed_share_target',
	value => $$55$$, baseline => 50, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. Label broken '
		'over a page. A binding indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-016', '表1 row 16; 三',
	'评上等级的养老机构占七成',
	'Share of elder-care institutions that hold a grade: at least 70 percent by the end of 2025');
CALL benefit.add_figure('graded_elder_institution_share',
	'等级养老机构占比', 'Share of elder-care institutions that hold a grade',
	unit => 'percent',
	value => $$100 * graded_institutions / elder_care_institutions$$);
CALL benefit.add_variable('graded_elder_institution_share_target',
	'等级养老机构占比目标', 'Target for the share of elder-care institutions that hold a grade',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'graded_elder_institution_share', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-016', 'graded_elder_institution_share_target',
	value => $$70$$, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-017', '表1 row 17',
	'标准化农村区域中心由3到12家',
	'Regional elder-care centres in rural areas: at least 12 by the end of 2025, from 3');
CALL benefit.add_variable('rural_regional_elder_centers_target',
	'农村区域养老中心数目标', 'Target number: regional elder-care centres in rural areas',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'rural_regional_centers', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-017', 'rural_regional_elder_centers_target',
	value => $$12$$, baseline => 3, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-018', '表1 row 18',
	'能收失能失智特困的机构由3到4家',
	'Institutions fit for disabled or demented tekun persons: '
		'at least 4 by the end of 2025, from 3');
CALL benefit.add_variable('tekun_disabled_institutions_target',
	'失能失智特困供养机构数目标',
	'Target number: institutions fit for disabled or demented tekun persons',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'tekun_disabled_institutions', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-018', 'tekun_disabled_institutions_target',
	value => $$4$$, baseline => 3, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-019', '表1 row 19',
	'培训由5000到10000人次',
	'Attendances at elder-care training: at least 10,000 by the end of 2025, from 5,000');
CALL benefit.add_variable('elder_care_training_person_times_target',
	'养老培训人次目标', 'Target number: attendances at elder-care training',
	kind => 'number', unit => 'person time', subject => 'region',
	measure => 'training_person_times', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-019', 'elder_care_training_person_times_target',
	value => $$10000$$, baseline => 5000, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-020', '表1 row 20',
	'新增经等级认定护理员两千',
	'Care workers newly certified with a grade: at least 2,000 by the end of 2025');
CALL benefit.add_variable('newly_certified_carers_target',
	'新增等级认定护理员数目标', 'Target number: care workers newly certified with a grade',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'newly_certified_carers', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-020', 'newly_certified_carers_target',
	value => $$2000$$, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. An expected '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-021', '表1 row 21',
	'百张机构床位由0.34到1名社工',
	'Social workers per 100 beds of elder-care institutions: '
		'at least 1 by the end of 2025, from 0.34');
CALL benefit.add_figure('social_workers_per_100_beds',
	'每百张机构床位社工数', 'Social workers per 100 beds of elder-care institutions',
	unit => 'person', per => '100 beds',
	value => $$100 * social_workers / elder_care_institution_beds$$);
CALL benefit.add_variable('social_workers_per_100_beds_target',
	'每百张机构床位社工数目标',
	'Target for social workers per 100 beds of elder-care institutions',
	kind => 'number', unit => 'person', per => '100 beds', subject => 'region',
	measure => 'social_workers_per_100_beds', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-021', 'social_workers_per_100_beds_target',
	value => $$1$$, baseline => 0.34, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. A binding '
		'indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-022', '表1 row 22',
	'养老行业新吸纳四千人就业',
	'Jobs added in elder care: at least 4,000 by the end of 2025');
CALL benefit.add_variable('elder_care_jobs_added_target',
	'养老领域新增就业数目标', 'Target number: jobs added in elder care',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'elder_care_jobs_added', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-022', 'elder_care_jobs_added_target',
	value => $$4000$$, until => '2025-12-31',
	note_en => 'The unit is lost between its brackets: persons. The other reading, ten '
		'thousand persons, is implausible. An expected indicator. The document bears no '
		'date, so the start is open.');

CALL benefit.add_clause('ZJ-T-023', '表1 row 23',
	'省级养老示范企业三家',
	'Model elder-care enterprises of the province: at least 3 by the end of 2025');
CALL benefit.add_variable('provincial_demo_elder_enterprises_target',
	'省级养老示范企业数目标', 'Target number: model elder-care enterprises of the province',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'provincial_demo_elder_enterprises', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-023', 'provincial_demo_elder_enterprises_target',
	value => $$3$$, until => '2025-12-31',
	note_en => 'An expected indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-024', '表1 row 24; 三',
	'千人托位由1.8到4.5',
	'Childcare places per 1,000 residents: at least 4.5 by the end of 2025, from 1.8');
CALL benefit.add_rule('ZJ-T-024', 'childcare_slots_per_1000_target',
	value => $$4.5$$, baseline => 1.8, until => '2025-12-31',
	note_en => 'The start of the row''s label is lost and was restored from the context. The '
		'background says 2.4 for a later date: the table, 1.8, is followed. An expected indicator. '
		'The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-025', '表1 row 25; 三',
	'婴幼儿公共服务由97.05到全覆盖',
	'Share of infants who get basic public services: 100 percent by the end of 2025, from 97.05');
CALL benefit.add_figure('infant_basic_public_service_coverage',
	'婴幼儿公共服务覆盖率', 'Share of infants who get basic public services',
	unit => 'percent',
	value => $$100 * infants_served / infants$$);
CALL benefit.add_variable('infant_basic_public_service_coverage_target',
	'婴幼儿公共服务覆盖率目标', 'Target for the share of infants who get basic public services',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_basic_public_service_coverage', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-025', 'infant_basic_public_service_coverage_target',
	value => $$100$$, baseline => 97.05, until => '2025-12-31',
	note_en => 'The body says kept at 100, the table starts from 97.05: the table is followed. An '
		'expected indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-026', '表1 row 26',
	'早期发展指导守住全覆盖',
	'Share of infants whose families get guidance on early development: 100 percent '
		'by the end of 2025, as it was');
CALL benefit.add_figure('infant_early_development_guidance_coverage',
	'早期发展指导覆盖率', 'Share of infants whose families get guidance on early development',
	unit => 'percent',
	value => $$100 * infants_guided / infants$$);
CALL benefit.add_variable('infant_early_development_guidance_coverage_target',
	'早期发展指导覆盖率目标',
	'Target for the share of infants whose families get guidance on early development',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_early_development_guidance_coverage', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-026', 'infant_early_development_guidance_coverage_target',
	value => $$100$$, baseline => 100, until => '2025-12-31',
	note_en => 'An expected indicator. The document bears no date, so the start is open.');

CALL benefit.add_clause('ZJ-T-027', '表1 row 27; 三',
	'托育优质示范点十家',
	'Model points of quality childcare: at least 10 by the end of 2025');
CALL benefit.add_variable('quality_childcare_demo_points_target',
	'优质托育示范点数目标', 'Target number: model points of quality childcare',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'quality_demo_points', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-027', 'quality_childcare_demo_points_target',
	value => $$10$$, until => '2025-12-31',
	note_en => 'An expected indicator. The document bears no date, so the start is open.');
