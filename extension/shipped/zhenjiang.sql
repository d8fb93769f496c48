-- zhenjiang.sql: shipped rules of Zhenjiang's plan for the old and the young.
-- What is published of it, the first page, bears neither number, issuer nor
-- date. It cites 苏政办发〔2021〕75号, so it is of 2021 at the earliest, and its targets
-- are those of the five years from 2021 on: its rules begin with that year, and the
-- targets end with the plan in 2025. What the table calls binding (约束性) must be
-- done; what it calls expected (预期性) is aimed at.
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
-- 行政性内容，只作记载。公布的是第一页，无文号和日期，文中引用苏政办发〔2021〕75号，规则自2021年起；
-- 全市的指标只对市（level => 'prefecture'）提出。

INSERT INTO benefit.policy (id, region, valid, title_zh, title_en)
VALUES ('ZJ', '321100', '[2021-01-01,)',
	'镇江市“一老一小”整体解决方案',
	'Zhenjiang: overall plan for elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.name, 'number', f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.alias], NULL)
FROM (VALUES
	('pension_paying', 'person',
		'城乡基本养老保险缴费人数', 'People who pay into basic pension insurance, of employees or residents',
		NULL),
	('elders_served', 'person',
		'接受居家上门服务的老年人数', 'Elders who get services at home',
		'享上门服务老人数'),
	('assessed_80_up', 'person',
		'80周岁及以上已作能力评估人数', 'Residents aged 80 or over whose abilities were assessed',
		'八十岁以上已评估人数'),
	('residents_80_up', 'person',
		'80周岁及以上人口数', 'Residents aged 80 or over',
		'八十岁以上人口数'),
	('elders_with_family_doctor', 'person',
		'签约家庭医生的老年人数', 'Elders under contract with a family doctor',
		'签约家庭医生的老人数'),
	('adapted_households', 'household',
		'新增居家适老化改造户数', 'Homes newly adapted for elders since the start of 2021',
		'适老化改造户数'),
	('streets_with_center', 'street',
		'建成综合性养老服务中心的城市街道数', 'Urban subdistricts with a comprehensive elder-care centre',
		'建成综合养老中心的街道数'),
	('streets', 'street',
		'城市街道总数', 'Urban subdistricts',
		NULL),
	('elder_living_communities', 'community',
		'新建、改建颐养住区数', 'Housing areas built or rebuilt for elders',
		'颐养住区数'),
	('counties_with_hospital', 'county',
		'建成护理院的县(市、区)数', 'Counties with a nursing hospital',
		'建成护理院的区县数'),
	('rural_tekun_nursing_beds', 'bed',
		'农村特困人员供养服务机构护理型床位数', 'Nursing beds of rural tekun institutions',
		'农村特困机构护理床位数'),
	('rural_tekun_beds', 'bed',
		'农村特困人员供养服务机构床位数', 'Beds of rural tekun institutions',
		'农村特困机构床位数'),
	('graded_institutions', 'institution',
		'等级养老机构数', 'Elder-care institutions that hold a grade',
		NULL),
	('rural_regional_centers', 'site',
		'标准化农村区域性养老服务中心数', 'Standard regional elder-care centres in rural areas',
		'农村区域养老中心数'),
	('tekun_disabled_institutions', 'institution',
		'可集中供养失能(失智)特困人员的机构数', 'Institutions fit for disabled or demented tekun persons',
		'失能失智特困供养机构数'),
	('training_person_times', 'person time',
		'养老服务人员培训人次', 'Attendances at training for elder-care staff',
		'养老培训人次'),
	('newly_certified_carers', 'person',
		'新增通过职业等级认定的养老护理员数', 'Care workers newly certified with a grade',
		'新增等级认定护理员数'),
	('institution_social_workers', 'person',
		'养老机构配备的社会工作者数', 'Social workers of elder-care institutions',
		NULL),
	('elder_care_jobs_added', 'person',
		'养老服务领域新增就业人数', 'Jobs added in elder care',
		'养老领域新增就业数'),
	('provincial_demo_elder_enterprises', 'enterprise',
		'省级养老服务高质量发展示范企业数', 'Model elder-care enterprises of the province',
		'省级养老示范企业数'),
	('infants_served', 'person',
		'享受基本公共服务的婴幼儿数', 'Infants who get basic public services',
		'享公共服务婴幼儿数'),
	('infants_guided', 'person',
		'接受早期发展指导的婴幼儿数', 'Infants whose families get guidance on early development',
		'受早期发展指导婴幼儿数'),
	('quality_demo_points', 'site',
		'婴幼儿照护优质服务示范点数', 'Model points of quality childcare',
		'优质托育示范点数')
) AS f (name, unit, title_zh, title_en, alias);

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
CALL benefit.add_variable('care_difficulty',
	'照护确有困难', 'The family has real difficulty with care',
	kind => 'boolean', subject => 'person',
	aliases => '{照护确有困难,照护有困难}');
CALL benefit.add_variable('on_adaptation_list',
	'列入居家适老化改造对象', 'Is on the list for adaptation of the home',
	kind => 'boolean', subject => 'person',
	aliases => '{列入居家适老化改造对象,适老化改造对象}');

CALL benefit.add_clause('ZJ-E-001', '一(一)',
	'60周岁以上困难老年人和80周岁以上高龄老年人享受政府购买的居家养老上门服务',
	'Elders of 60 or over in hardship, and everybody of 80 or over, get service at '
		'home bought by the government',
	force => 'grants');
CALL benefit.add_rule('ZJ-E-001', 'purchased_home_service',
	condition => $$age >= 60 AND in_hardship OR age >= 80$$,
	value => $$true$$,
	note_zh => '文件所称到2020年已全覆盖的制度，作为现行制度。“以上”含60周岁和80周岁。公布的文本无日期：文中引用'
		'苏政办发〔2021〕75号，最早为2021年，指标也从2021年起算，因此本市各条均自2021年1月1日起。',
	note_en => 'Reported as in place for everybody by 2020 and read as a standing rule. 60 and 80 '
		'themselves are enough. The text as it was posted bears no date: it cites 苏政办发〔2021〕75号, '
		'so it is of 2021 at the earliest, and its targets are of the five years from 2021 on. All '
		'rules of the city begin on 1 January 2021.');

CALL benefit.add_clause('ZJ-E-002', '一(一)',
	'60周岁以上老年人意外伤害保险由政府统一投保',
	'Everybody of 60 or over is insured against accidents by the government',
	force => 'grants');
CALL benefit.add_variable('elder_accident_insurance',
	'老年人意外伤害保险政府统保', 'Accident insurance for elders paid by the government',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder',
	aliases => '{老年人意外伤害保险政府统保,老人意外伤害险统保}');
CALL benefit.add_rule('ZJ-E-002', 'elder_accident_insurance',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_zh => '文件所称已全覆盖的制度，作为现行制度。“以上”含60周岁。保费和赔付标准原文未写。',
	note_en => 'Reported as in place and read as a standing rule. 60 itself is enough. Premium and '
		'benefit are not given.');

CALL benefit.add_clause('ZJ-E-003', '一(一)',
	'对农村留守老年人和重点独居老年人定期探访',
	'Left-behind elders in the countryside and elders who live alone and are on '
		'the list are visited regularly',
	force => 'grants');
CALL benefit.add_rule('ZJ-E-003', 'regular_elder_visits',
	condition => $$age >= 60 AND (rural AND left_behind OR key_living_alone)$$,
	value => $$true$$,
	note_zh => '“农村”只限定留守。另一种理解：同时限定重点独居。',
	note_en => '"Rural" is read as governing left-behind only. The other reading: both.');

CALL benefit.add_clause('ZJ-E-004', '一(一)',
	'对特殊困难老年人家庭实施“菜单式”居家适老化改造',
	'Elders in special hardship have their homes adapted, with measures to choose from',
	force => 'grants');
CALL benefit.add_variable('home_adaptation',
	'居家适老化改造', 'Adaptation of the home for elders in special hardship',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder',
	aliases => '{居家适老化改造,家庭适老化改造}');
CALL benefit.add_rule('ZJ-E-004', 'home_adaptation',
	condition => $$age >= 60 AND on_adaptation_list$$,
	value => $$true$$,
	note_zh => '文件所称已对2020户实施(2020是户数)，表1第9行续办，作为现行制度。此处的特殊困难指列入改造对象，'
		'不是探访对象(ZJ-Q-001)。',
	note_en => 'Reported as done for 2,020 homes, gone on with by ZJ-T-009, and read as a standing '
		'rule. Special hardship is read as the list of this programme, not as the one of those who '
		'are visited (ZJ-Q-001).');

CALL benefit.add_clause('ZJ-E-007', '一(一)',
	'对养老护理员实施免费培训',
	'Elder-care workers are trained free of charge',
	force => 'grants');
CALL benefit.add_variable('free_care_worker_training',
	'养老护理员免费培训', 'Free training for elder-care workers',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'care_worker',
	aliases => '{养老护理员免费培训,护理员免费培训}');
CALL benefit.add_rule('ZJ-E-007', 'free_care_worker_training',
	condition => $$occupation <@ 'elder_care_worker'$$,
	value => $$true$$,
	note_zh => '文件所称持续实施的培训，作为现行制度。',
	note_en => 'A programme that the text says goes on, read as a standing rule.');

CALL benefit.add_clause('ZJ-B-001', '一(一)',
	'全市范围内城乡低保标准统一',
	'Town and countryside have one minimum living allowance standard, in all of the city',
	force => 'aims');
CALL benefit.add_variable('dibao_standard_unified',
	'城乡低保标准统一', 'Town and countryside have the same minimum living allowance standard',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first',
	aliases => '{城乡低保标准统一,城乡低保标准一致}');
CALL benefit.add_rule('ZJ-B-001', 'dibao_standard_unified',
	value => $$urban_standard = rural_standard$$, level => 'prefecture',
	note_zh => '文件所称已实现，作为城乡一致的标准；原文无金额。',
	note_en => 'Reported as achieved and read as a rule of parity; no amount is given.');
CALL benefit.add_rule('ZJ-B-001-county', 'dibao_standard_unified',
	value => $$urban_standard = rural_standard$$, level => 'county',
	note_zh => '在大市范围内统一，各县(市、区)也一致。',
	note_en => 'One standard in all of the city is one in each county.');

CALL benefit.add_clause('ZJ-E-005', '三',
	'完善对特困、低保、计划生育特殊家庭和失能半失能老年人的兜底性养老服务',
	'Tekun, dibao, special family-planning, disabled and partly disabled '
		'elders have care of last resort',
	force => 'grants');
CALL benefit.add_variable('bottom_line_elder_care',
	'兜底性养老服务', 'Elder care of last resort',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder',
	aliases => '{兜底性养老服务,兜底养老服务}');
CALL benefit.add_rule('ZJ-E-005', 'bottom_line_elder_care',
	condition => $$age >= 60
		AND (tekun OR dibao OR special_fp_family OR functionally_disabled
			OR partly_functionally_disabled)$$,
	value => $$true$$,
	note_zh => '所列各类不问收入。老年人按60周岁以上掌握，与本文件其他各条一致。',
	note_en => 'The text lists them without a means test. Elders are 60 or older, as elsewhere in '
		'the text.');

CALL benefit.add_clause('ZJ-E-006', '三',
	'对照护确有困难的婴幼儿家庭或婴幼儿提供必要服务',
	'Families with a child under three, or the child, that have real difficulty in care get the '
		'service they need',
	force => 'grants');
CALL benefit.add_variable('infant_family_needed_service',
	'婴幼儿家庭必要服务', 'Needed service for families with difficulty in infant care',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'infant_family');
CALL benefit.add_rule('ZJ-E-006', 'infant_family_needed_service',
	condition => $$(child_age_months < 36 OR child_age_months IS NULL AND age < 3)
		AND care_difficulty$$,
	value => $$true$$,
	note_zh => '婴幼儿指未满36个月的儿童；登记的是家长时写婴幼儿月龄，登记的是婴幼儿本人时出生日期即可。',
	note_en => 'An infant is under 36 months old. In the row of a parent the months of the child say '
		'so, in that of the child its date of birth.');

CALL benefit.add_clause('ZJ-T-001', '表1第1行; 三',
	'到2025年，全市每千名老年人养老床位数由40.8张增至41张(预期性)',
	'The city has at least 41 beds for elder care per 1,000 elders by the end of 2025, up '
		'from 40.8 in 2020 (expected)',
	force => 'aims');
CALL benefit.add_figure('elder_care_beds_per_1000_elders',
	'每千名老年人养老床位数', 'Beds for elder care per 1,000 elders',
	unit => 'bed', per => '1000 elders', aliases => '{每千名老年人养老床位数,每千名老人养老床位数}',
	value => $$1000 * elder_care_beds / elders$$);
CALL benefit.add_variable('elder_care_beds_per_1000_elders_target',
	'每千名老年人养老床位数目标', 'Target for beds for elder care per 1,000 elders',
	kind => 'number', unit => 'bed', per => '1000 elders', subject => 'region',
	measure => 'elder_care_beds_per_1000_elders', direction => 'at_least',
	aliases => '{每千名老年人养老床位数目标,每千名老人养老床位数目标}');
CALL benefit.add_rule('ZJ-T-001', 'elder_care_beds_per_1000_elders_target',
	value => $$41$$, baseline => 40.8, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '预期性指标，是努力方向。',
	note_en => 'An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-002', '表1第2行; 三',
	'到2025年，全市有集中供养意愿的生活不能自理特困人员集中供养率达到100%(约束性)',
	'All willing tekun persons of the city who are unable to care for themselves (100 '
		'percent) are in central support by the end of 2025 (binding)',
	force => 'orders');
CALL benefit.add_rule('ZJ-T-002', 'tekun_unable_selfcare_central_support_rate_target',
	value => $$100$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '正文限于有集中供养意愿的，表中未写：从正文。约束性指标。',
	note_en => 'The body limits it to those willing, the table does not: the body is followed. A '
		'binding indicator.');

CALL benefit.add_clause('ZJ-T-003', '表1第3行',
	'到2025年，全市城乡基本养老保险参保缴费率保持在90%以上(预期性)',
	'At least 90 percent of those who should pay into basic pension insurance do so in the '
		'city until the end of 2025, as in 2020 (expected)',
	force => 'aims');
CALL benefit.add_figure('pension_contribution_rate',
	'城乡基本养老保险参保缴费率', 'Share of insurable people who pay into basic pension insurance',
	unit => 'percent',
	value => $$100 * pension_paying / pension_insurable$$);
CALL benefit.add_variable('pension_contribution_rate_target',
	'城乡基本养老保险参保缴费率目标', 'Target for the share of insurable people who pay into basic pension insurance',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'pension_contribution_rate', direction => 'at_least',
	aliases => '{城乡基本养老保险参保缴费率目标,基本养老保险缴费率目标}');
CALL benefit.add_rule('ZJ-T-003', 'pension_contribution_rate_target',
	value => $$90$$, baseline => 90, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。城乡基本养老保险包括职工和居民两种。另一种理解：只指城乡居民养老保险。'
		'“90以上”含90。另一种理解：不含90。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. Basic pension '
		'insurance of town and countryside is that of employees and of residents. The other '
		'reading: that of residents alone. "Kept above 90" includes 90. The other reading: '
		'strictly above. An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-004', '表1第4行',
	'到2025年，全市特殊困难老年人月探访率达到100%(约束性)',
	'All elders in special hardship of the city (100 percent) are visited every month by '
		'the end of 2025 (binding)',
	force => 'orders');
CALL benefit.add_rule('ZJ-T-004', 'special_hardship_elder_monthly_visit_rate_target',
	value => $$100$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。表中只印一个数，读作2025年目标。另一种理解：2020年完成数。'
		'约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. One value only is '
		'printed: read as the 2025 target. The other reading: the 2020 base. A binding '
		'indicator.');

CALL benefit.add_clause('ZJ-Q-001', '表1第4行',
	'自2025年底起，对特殊困难老年人每月至少探访1次(约束性)',
	'From the end of 2025 on, elders in special hardship are visited once a month or more (binding)',
	force => 'orders');
CALL benefit.add_rule('ZJ-Q-001', 'monthly_elder_visits_required',
	condition => $$age >= 60 AND special_hardship$$,
	value => $$1$$, since => '2025-12-31',
	note_zh => '由指标名称得出：月探访率100%即每人每月至少1次。该指标是2025年目标，到期之日起才对每位老年人成为要求，'
		'此前只有全市的指标ZJ-T-004。另一种理解：自方案之初起。',
	note_en => 'Follows from the name of the indicator: a monthly rate of 100 percent is a visit a '
		'month to everybody. It is a target of 2025, and a duty to each elder from its day on; '
		'before, there is only the target of the city, ZJ-T-004. The other reading: from the start of '
		'the plan.');

CALL benefit.add_clause('ZJ-T-005', '表1第5行',
	'到2025年，全市人均预期寿命由78.75岁提高到80岁(预期性)',
	'Life expectancy at birth in the city is at least 80 years by the end of 2025, up from '
		'78.75 in 2020 (expected)',
	force => 'aims');
CALL benefit.add_rule('ZJ-T-005', 'life_expectancy_target',
	value => $$80$$, baseline => 78.75, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. An expected '
		'indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-006', '表1第6行; 三',
	'到2025年，全市老年人接受居家上门服务覆盖率由11.84%提高到18%(约束性)',
	'At least 18 percent of the elders of the city get services at home by the end of 2025, '
		'up from 11.84 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('elder_home_service_coverage',
	'老年人居家上门服务覆盖率', 'Share of elders who get services at home',
	unit => 'percent', aliases => '{老年人居家上门服务覆盖率,老人上门服务覆盖率}',
	value => $$100 * elders_served / elders$$);
CALL benefit.add_variable('elder_home_service_coverage_target',
	'老年人居家上门服务覆盖率目标', 'Target for the share of elders who get services at home',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_home_service_coverage', direction => 'at_least',
	aliases => '{老年人居家上门服务覆盖率目标,老人上门服务覆盖率目标}');
CALL benefit.add_rule('ZJ-T-006', 'elder_home_service_coverage_target',
	value => $$18$$, baseline => 11.84, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-007', '表1第7行',
	'到2025年，全市80周岁及以上老年人能力评估覆盖率由18%提高到80%(约束性)',
	'The abilities of at least 80 percent of the residents of 80 or over were assessed by '
		'the end of 2025, up from 18 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('ability_assessment_coverage_80_up',
	'80周岁及以上老年人能力评估覆盖率', 'Share of residents aged 80 or over whose abilities were assessed',
	unit => 'percent', aliases => '{80周岁及以上老年人能力评估覆盖率,八十岁以上能力评估率}',
	value => $$100 * assessed_80_up / residents_80_up$$);
CALL benefit.add_variable('ability_assessment_coverage_80_up_target',
	'80周岁及以上老年人能力评估覆盖率目标', 'Target for the share of residents aged 80 or over whose abilities were assessed',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'ability_assessment_coverage_80_up', direction => 'at_least',
	aliases => '{80周岁及以上老年人能力评估覆盖率目标,八十岁以上能力评估率目标}');
CALL benefit.add_rule('ZJ-T-007', 'ability_assessment_coverage_80_up_target',
	value => $$80$$, baseline => 18, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '约束性指标。',
	note_en => 'A binding indicator.');

CALL benefit.add_clause('ZJ-T-008', '表1第8行',
	'到2025年，全市老年人家庭医生签约率由60.05%提高到65%(预期性)',
	'At least 65 percent of the elders of the city are under contract with a family doctor '
		'by the end of 2025, up from 60.05 in 2020 (expected)',
	force => 'aims');
CALL benefit.add_figure('elder_family_doctor_contract_rate',
	'老年人家庭医生签约率', 'Share of elders under contract with a family doctor',
	unit => 'percent', aliases => '{老年人家庭医生签约率,老人家庭医生签约率}',
	value => $$100 * elders_with_family_doctor / elders$$);
CALL benefit.add_variable('elder_family_doctor_contract_rate_target',
	'老年人家庭医生签约率目标', 'Target for the share of elders under contract with a family doctor',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_family_doctor_contract_rate', direction => 'at_least',
	aliases => '{老年人家庭医生签约率目标,老人家庭医生签约率目标}');
CALL benefit.add_rule('ZJ-T-008', 'elder_family_doctor_contract_rate_target',
	value => $$65$$, baseline => 60.05, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。按背景所述，以老年人为分母。另一种理解：以全体居民为分母。预期性指标，'
		'是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. Counted against '
		'elders, as in the background. The other reading: all residents. An expected indicator, '
		'which is an aim.');

CALL benefit.add_clause('ZJ-T-009', '表1第9行',
	'到2025年，全市新增居家适老化改造4000户，含社会老年人家庭(预期性)',
	'At least 4,000 homes of the city are newly adapted for elders by the end of 2025, '
		'those of elders who are in no hardship among them (expected)',
	force => 'aims');
CALL benefit.add_variable('adapted_households_target',
	'新增居家适老化改造户数目标', 'Target number: homes newly adapted for elders',
	kind => 'number', unit => 'household', subject => 'region',
	measure => 'adapted_households', direction => 'at_least',
	aliases => '{新增居家适老化改造户数目标,适老化改造户数目标}');
CALL benefit.add_rule('ZJ-T-009', 'adapted_households_target',
	value => $$4000$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。“新增”按2021年以来计。2020年一栏的2020户属上一个五年，'
		'不是这4000户的起点。另一种理解：累计4000户。此处2020是户数，不是年份。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. What is newly added '
		'counts from 2021 on. The 2,020 homes in the column of 2020 belong to the five years '
		'before and are no start of these 4,000. The other reading: 4,000 in all. Here 2020 is '
		'a quantity, not a year. An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-010', '表1第10行',
	'到2025年，全市城市街道综合性养老服务中心建成率由20%提高到100%(约束性)',
	'All urban subdistricts of the city (100 percent) have a comprehensive elder-care centre by '
		'the end of 2025, up from 20 percent in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('street_elder_center_completion_rate',
	'城市街道综合性养老服务中心建成率', 'Share of urban subdistricts with a comprehensive elder-care centre',
	unit => 'percent', aliases => '{城市街道综合性养老服务中心建成率,街道综合养老中心建成率}',
	value => $$100 * streets_with_center / streets$$);
CALL benefit.add_variable('street_elder_center_completion_rate_target',
	'城市街道综合性养老服务中心建成率目标', 'Target for the share of urban subdistricts with a comprehensive elder-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'street_elder_center_completion_rate', direction => 'at_least',
	aliases => '{城市街道综合性养老服务中心建成率目标,街道综合养老中心建成率目标}');
CALL benefit.add_rule('ZJ-T-010', 'street_elder_center_completion_rate_target',
	value => $$100$$, baseline => 20, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-011', '表1第11行',
	'到2025年，全市新建居住区配建养老服务设施达标率达到100%(约束性)',
	'All new residential areas of the city (100 percent) have the elder-care premises they '
		'need by the end of 2025 (binding)',
	force => 'orders');
CALL benefit.add_rule('ZJ-T-011', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-012', '表1第12行',
	'到2025年，全市新建、改建颐养住区2个(预期性)',
	'At least 2 housing areas of the city are built or rebuilt for elders by the end of '
		'2025 (expected)',
	force => 'aims');
CALL benefit.add_variable('elder_living_communities_target',
	'新建、改建颐养住区数目标', 'Target number: housing areas built or rebuilt for elders',
	kind => 'number', unit => 'community', subject => 'region',
	measure => 'elder_living_communities', direction => 'at_least',
	aliases => '{新建、改建颐养住区数目标,颐养住区数目标}');
CALL benefit.add_rule('ZJ-T-012', 'elder_living_communities_target',
	value => $$2$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. An expected '
		'indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-013', '表1第13行',
	'到2025年，全市各县(市、区)护理院建成率由66.7%提高到100%(约束性)',
	'All counties of the city (100 percent) have a nursing hospital by the end of 2025, up '
		'from 66.7 percent in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('county_nursing_hospital_rate',
	'县(市、区)护理院建成率', 'Share of counties with a nursing hospital',
	unit => 'percent', aliases => '{县(市、区)护理院建成率,县级护理院建成率}',
	value => $$100 * counties_with_hospital / counties$$);
CALL benefit.add_variable('county_nursing_hospital_rate_target',
	'县(市、区)护理院建成率目标', 'Target for the share of counties with a nursing hospital',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'county_nursing_hospital_rate', direction => 'at_least',
	aliases => '{县(市、区)护理院建成率目标,县级护理院建成率目标}');
CALL benefit.add_rule('ZJ-T-013', 'county_nursing_hospital_rate_target',
	value => $$100$$, baseline => 66.7, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-014', '表1第14行; 三',
	'到2025年，全市养老机构护理型床位数占比由59.76%提高到70%(约束性)',
	'Nursing beds are at least 70 percent of the beds of the elder-care institutions of the '
		'city by the end of 2025, up from 59.76 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_rule('ZJ-T-014', 'institution_nursing_bed_share_target',
	value => $$70$$, baseline => 59.76, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。以养老机构床位为分母。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. Counted against the '
		'beds of institutions. A binding indicator.');

CALL benefit.add_clause('ZJ-T-015', '表1第15行',
	'到2025年，全市农村特困人员供养服务机构护理型床位占比由50%提高到55%(约束性)',
	'Nursing beds are at least 55 percent of the beds of the rural tekun institutions of '
		'the city by the end of 2025, up from 50 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('rural_tekun_nursing_bed_share',
	'农村特困人员供养服务机构护理型床位占比', 'Share of nursing beds in rural tekun institutions',
	unit => 'percent', aliases => '{农村特困人员供养服务机构护理型床位占比,农村特困机构护理床位占比}',
	value => $$100 * rural_tekun_nursing_beds / rural_tekun_beds$$);
CALL benefit.add_variable('rural_tekun_nursing_bed_share_target',
	'农村特困人员供养服务机构护理型床位占比目标', 'Target for the share of nursing beds in rural tekun institutions',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_tekun_nursing_bed_share', direction => 'at_least',
	aliases => '{农村特困人员供养服务机构护理型床位占比目标,农村特困机构护理床位占比目标}');
CALL benefit.add_rule('ZJ-T-015', 'rural_tekun_nursing_bed_share_target',
	value => $$55$$, baseline => 50, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。名称跨页断开，合并读。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. The label is broken '
		'over a page and read as one. A binding indicator.');

CALL benefit.add_clause('ZJ-T-016', '表1第16行; 三',
	'到2025年，全市等级养老机构占比达到70%(预期性)',
	'At least 70 percent of the elder-care institutions of the city hold a grade by the end '
		'of 2025 (expected)',
	force => 'aims');
CALL benefit.add_figure('graded_elder_institution_share',
	'等级养老机构占比', 'Share of elder-care institutions that hold a grade',
	unit => 'percent',
	value => $$100 * graded_institutions / elder_care_institutions$$);
CALL benefit.add_variable('graded_elder_institution_share_target',
	'等级养老机构占比目标', 'Target for the share of elder-care institutions that hold a grade',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'graded_elder_institution_share', direction => 'at_least');
CALL benefit.add_rule('ZJ-T-016', 'graded_elder_institution_share_target',
	value => $$70$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。正文作等级养老服务机构，表作养老机构：从表。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. The body speaks of '
		'providers of elder care, the table of elder-care institutions: the table is followed. '
		'An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-017', '表1第17行',
	'到2025年，全市标准化农村区域性养老服务中心由3家增至12家(约束性)',
	'The city has at least 12 standard regional elder-care centres in rural areas by the '
		'end of 2025, up from 3 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_variable('rural_regional_elder_centers_target',
	'标准化农村区域性养老服务中心数目标', 'Target number: standard regional elder-care centres in rural areas',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'rural_regional_centers', direction => 'at_least',
	aliases => '{标准化农村区域性养老服务中心数目标,农村区域养老中心数目标}');
CALL benefit.add_rule('ZJ-T-017', 'rural_regional_elder_centers_target',
	value => $$12$$, baseline => 3, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-018', '表1第18行',
	'到2025年，全市具备失能(失智)特困人员集中供养服务功能的机构由3家增至4家(约束性)',
	'The city has at least 4 institutions fit for disabled or demented tekun persons by the '
		'end of 2025, up from 3 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_variable('tekun_disabled_institutions_target',
	'可集中供养失能(失智)特困人员的机构数目标', 'Target number: institutions fit for disabled or demented tekun persons',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'tekun_disabled_institutions', direction => 'at_least',
	aliases => '{可集中供养失能(失智)特困人员的机构数目标,失能失智特困供养机构数目标}');
CALL benefit.add_rule('ZJ-T-018', 'tekun_disabled_institutions_target',
	value => $$4$$, baseline => 3, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. A binding indicator.');

CALL benefit.add_clause('ZJ-T-019', '表1第19行',
	'到2025年，全市养老服务人员培训由5000人次增至10000人次(预期性)',
	'Elder-care staff of the city attended training at least 10,000 times by the end of '
		'2025, up from 5,000 in 2020 (expected)',
	force => 'aims');
CALL benefit.add_variable('elder_care_training_person_times_target',
	'养老服务人员培训人次目标', 'Target number: attendances at training for elder-care staff',
	kind => 'number', unit => 'person time', subject => 'region',
	measure => 'training_person_times', direction => 'at_least',
	aliases => '{养老服务人员培训人次目标,养老培训人次目标}');
CALL benefit.add_rule('ZJ-T-019', 'elder_care_training_person_times_target',
	value => $$10000$$, baseline => 5000, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。名称没有“新增”，背景也写累计5000人次，按累计计。另一种理解：'
		'2021年至2025年培训10000人次。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. The label does not '
		'say newly, and the background counts 5,000 in all: counted in all, those before 2021 '
		'included. The other reading: 10,000 from 2021 to 2025. An expected indicator, which is '
		'an aim.');

CALL benefit.add_clause('ZJ-T-020', '表1第20行',
	'到2025年，全市新增通过职业等级认定的养老护理员2000人(预期性)',
	'At least 2,000 elder-care workers of the city are newly certified with a grade by the '
		'end of 2025 (expected)',
	force => 'aims');
CALL benefit.add_variable('newly_certified_carers_target',
	'新增通过职业等级认定的养老护理员数目标', 'Target number: care workers newly certified with a grade',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'newly_certified_carers', direction => 'at_least',
	aliases => '{新增通过职业等级认定的养老护理员数目标,新增等级认定护理员数目标}');
CALL benefit.add_rule('ZJ-T-020', 'newly_certified_carers_target',
	value => $$2000$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. An expected '
		'indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-021', '表1第21行',
	'到2025年，全市每百张养老机构床位配备社会工作者由0.34人增至1人(约束性)',
	'The elder-care institutions of the city have at least 1 social worker per 100 beds by '
		'the end of 2025, up from 0.34 in 2020 (binding)',
	force => 'orders');
CALL benefit.add_figure('social_workers_per_100_beds',
	'每百张养老机构床位社会工作者数', 'Social workers of elder-care institutions per 100 of their beds',
	unit => 'person', per => '100 beds', aliases => '{每百张养老机构床位社会工作者数,每百张机构床位社工数}',
	value => $$100 * institution_social_workers / elder_care_institution_beds$$);
CALL benefit.add_variable('social_workers_per_100_beds_target',
	'每百张养老机构床位社会工作者数目标', 'Target for social workers of elder-care institutions per 100 of their beds',
	kind => 'number', unit => 'person', per => '100 beds', subject => 'region',
	measure => 'social_workers_per_100_beds', direction => 'at_least',
	aliases => '{每百张养老机构床位社会工作者数目标,每百张机构床位社工数目标}');
CALL benefit.add_rule('ZJ-T-021', 'social_workers_per_100_beds_target',
	value => $$1$$, baseline => 0.34, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。只计养老机构配备的社会工作者。约束性指标。',
	note_en => 'The start of the label is lost and was restored from the context. What counts is '
		'social workers of the institutions. A binding indicator.');

CALL benefit.add_clause('ZJ-T-022', '表1第22行',
	'到2025年，全市养老服务领域吸纳新增就业4000人(预期性)',
	'At least 4,000 jobs are added in elder care in the city by the end of 2025 (expected)',
	force => 'aims');
CALL benefit.add_variable('elder_care_jobs_added_target',
	'养老服务领域新增就业人数目标', 'Target number: jobs added in elder care',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'elder_care_jobs_added', direction => 'at_least',
	aliases => '{养老服务领域新增就业人数目标,养老领域新增就业数目标}');
CALL benefit.add_rule('ZJ-T-022', 'elder_care_jobs_added_target',
	value => $$4000$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。括号内单位缺失，读作人。另一种理解：万人，不合情理。预期性指标，'
		'是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. The unit is lost '
		'between its brackets: persons. The other reading, ten thousand persons, is '
		'implausible. An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-023', '表1第23行',
	'到2025年，全市培育省级养老服务高质量发展示范企业3家(预期性)',
	'The city has at least 3 model elder-care enterprises of the province by the end of '
		'2025 (expected)',
	force => 'aims');
CALL benefit.add_variable('provincial_demo_elder_enterprises_target',
	'省级养老服务高质量发展示范企业数目标', 'Target number: model elder-care enterprises of the province',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'provincial_demo_elder_enterprises', direction => 'at_least',
	aliases => '{省级养老服务高质量发展示范企业数目标,省级养老示范企业数目标}');
CALL benefit.add_rule('ZJ-T-023', 'provincial_demo_elder_enterprises_target',
	value => $$3$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '预期性指标，是努力方向。',
	note_en => 'An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-024', '表1第24行; 三',
	'到2025年，全市每千人口婴幼儿托位数由1.8个增至4.5个(预期性)',
	'The city has at least 4.5 childcare places per 1,000 residents by the end of 2025, up '
		'from 1.8 in 2020 (expected)',
	force => 'aims');
CALL benefit.add_rule('ZJ-T-024', 'childcare_slots_per_1000_target',
	value => $$4.5$$, baseline => 1.8, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '原表名称开头缺字，据上下文补全。背景另有2.4个，时间较晚：起点从表，1.8个。预期性指标，是努力方向。',
	note_en => 'The start of the label is lost and was restored from the context. The background says '
		'2.4 for a later date: the start is that of the table, 1.8. An expected indicator, '
		'which is an aim.');

CALL benefit.add_clause('ZJ-T-025', '表1第25行; 三',
	'到2025年，全市婴幼儿基本公共服务覆盖率由97.05%提高到100%(预期性)',
	'All infants of the city (100 percent) get basic public services by the end of 2025, up '
		'from 97.05 percent in 2020 (expected)',
	force => 'aims');
CALL benefit.add_figure('infant_basic_public_service_coverage',
	'婴幼儿基本公共服务覆盖率', 'Share of infants who get basic public services',
	unit => 'percent', aliases => '{婴幼儿基本公共服务覆盖率,婴幼儿公共服务覆盖率}',
	value => $$100 * infants_served / infants$$);
CALL benefit.add_variable('infant_basic_public_service_coverage_target',
	'婴幼儿基本公共服务覆盖率目标', 'Target for the share of infants who get basic public services',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_basic_public_service_coverage', direction => 'at_least',
	aliases => '{婴幼儿基本公共服务覆盖率目标,婴幼儿公共服务覆盖率目标}');
CALL benefit.add_rule('ZJ-T-025', 'infant_basic_public_service_coverage_target',
	value => $$100$$, baseline => 97.05, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '正文作保持100%，表中起点为97.05%：从表。预期性指标，是努力方向。',
	note_en => 'The body says kept at 100, the table starts from 97.05: the table is followed. An '
		'expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-026', '表1第26行',
	'到2025年，全市婴幼儿早期发展指导覆盖率保持100%(预期性)',
	'The families of all infants of the city (100 percent) get guidance on early '
		'development until the end of 2025, as in 2020 (expected)',
	force => 'aims');
CALL benefit.add_figure('infant_early_development_guidance_coverage',
	'婴幼儿早期发展指导覆盖率', 'Share of infants whose families get guidance on early development',
	unit => 'percent', aliases => '{婴幼儿早期发展指导覆盖率,早期发展指导覆盖率}',
	value => $$100 * infants_guided / infants$$);
CALL benefit.add_variable('infant_early_development_guidance_coverage_target',
	'婴幼儿早期发展指导覆盖率目标', 'Target for the share of infants whose families get guidance on early development',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_early_development_guidance_coverage', direction => 'at_least',
	aliases => '{婴幼儿早期发展指导覆盖率目标,早期发展指导覆盖率目标}');
CALL benefit.add_rule('ZJ-T-026', 'infant_early_development_guidance_coverage_target',
	value => $$100$$, baseline => 100, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '预期性指标，是努力方向。',
	note_en => 'An expected indicator, which is an aim.');

CALL benefit.add_clause('ZJ-T-027', '表1第27行; 三',
	'到2025年，全市建成婴幼儿照护优质服务示范点10家(预期性)',
	'The city has at least 10 model points of quality childcare by the end of 2025 '
		'(expected)',
	force => 'aims');
CALL benefit.add_variable('quality_childcare_demo_points_target',
	'婴幼儿照护优质服务示范点数目标', 'Target number: model points of quality childcare',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'quality_demo_points', direction => 'at_least',
	aliases => '{婴幼儿照护优质服务示范点数目标,优质托育示范点数目标}');
CALL benefit.add_rule('ZJ-T-027', 'quality_childcare_demo_points_target',
	value => $$10$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '预期性指标，是努力方向。',
	note_en => 'An expected indicator, which is an aim.');
