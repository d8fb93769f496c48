-- quanzhou.sql: shipped rules of 泉政办〔2022〕57号, Quanzhou's plan for the old
-- and the young.
--
-- First the facts that the rules ask for; then the clauses in the order of the
-- document, a block each: where it stands, what it says and how far it binds, which
-- variable it sets and how that is measured (unless a clause before, or common.sql,
-- says so), and by which rules. A rule reads: when the condition holds, or always
-- without one, the variable has the value, from the day of issue (or since another
-- one) on, until the end of the last day if one is given; with a level it is asked
-- of divisions of that level alone: prefecture of the city itself, county of each
-- of its counties. The note says how a doubtful text was read. A clause without a
-- rule is administrative: it is recorded, and computes nothing.
--
-- How far a clause binds: 鼓励, 支持 and 引导 encourage; 推动, 推进, 打造, 逐步 and 稳步 aim; what
-- a sentence gives to somebody without such a word is granted, and what it sets so
-- is ordered. The targets of chapter 一 and of both tables have no softening word
-- and are not marked as expected (预期性): they are orders.
--
-- 先列规则用到的事实，再按文件次序列出条款，每条一段：add_clause 是出处、摘要与约束程度，
-- add_variable 是所定事项，add_figure 是其计量口径（前文或 common.sql 已列的不再重复），
-- add_rule 是规则：条件 condition 成立时（无条件则一律）取值 value；自发布之日（有 since 则
-- 自该日）起，有 until 则至该日止（含该日）；有 level 则只适用于该级行政区：prefecture 指全市，
-- county 指每个县（市、区）；note 说明存疑文字如何理解。没有规则的条款属行政性内容，只作记载。
-- 约束程度：鼓励、支持、引导为倡导；推动、推进、打造、逐步、稳步为力争；未用此类词语而给予
-- 某人的为授予，未用此类词语而提出要求的为必须。第一章及两表的指标未用此类词语，也未标注
-- 预期性，均为必须。

INSERT INTO benefit.policy (id, region, issued, number, issuer_zh, title_zh, title_en)
VALUES ('QZ', '350500', '2022-12-29',
	'泉政办〔2022〕57号', '泉州市人民政府办公室',
	'泉州市“一老一小”整体解决方案',
	'Quanzhou: overall plan for elder care and child care');

-- Facts about a region, with an older name where there is one. 地区的事实（末列为旧称）。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.older], NULL)
FROM (VALUES
	('integration_points', 'number', 'site',
		'医疗卫生和养老服务资源整合点数', 'Sites where medical and elder care are brought together',
		'医养资源整合点数'),
	('county_nursing_homes', 'number', 'site',
		'县级老年养护院数', 'County-level nursing homes for elders, built so far', '县级养护院数'),
	('institutions_3_star_up', 'number', 'institution',
		'三星级以上养老机构数', 'Elder-care institutions rated three stars or more',
		'三星以上养老机构数'),
	('villages_with_school', 'number', 'village',
		'建有老年学校的村和社区数', 'Villages and communities with a school for elders',
		'有老年学校的村社数'),
	('demonstration_elder_enterprises', 'number', 'enterprise',
		'示范性养老服务企业数', 'Model enterprises of elder care', '示范养老企业数'),
	('ltci_participants', 'number', 'person',
		'长期护理保险试点参加人数', 'People insured in the long-term care insurance pilot',
		'长护险参加人数'),
	('hospitals_with_rehab', 'number', 'hospital',
		'设康复科的三级中医院数',
		'Level 3 hospitals of Chinese medicine with a rehabilitation department', NULL),
	('level3_tcm_hospitals', 'number', 'hospital',
		'三级中医院总数', 'Level 3 hospitals of Chinese medicine', NULL),
	('elder_friendly_institutions_in_scope', 'number', 'institution',
		'范围内老年友善医疗卫生机构数',
		'Medical institutions of those kinds recognised as friendly to elders',
		'范围内老年友善医疗机构数'),
	('medical_institutions_in_scope', 'number', 'institution',
		'老年友善创建范围内医疗卫生机构总数',
		'Medical institutions of the kinds that should be friendly to elders',
		'纳入友善评价的医疗机构数'),
	('municipal_guidance_centers', 'number', 'site',
		'市级公办托育指导中心数', 'Public childcare guidance centres of the city',
		'市级托育指导中心数'),
	('filed_childcare_institutions', 'number', 'institution',
		'备案托育服务机构数', 'Childcare institutions that are on file', '备案托育机构数'),
	('nursery_staff', 'number', 'person',
		'托育机构保育人员数', 'Nursery staff (baoyu renyuan) of childcare institutions', NULL),
	('qualified_staff', 'number', 'person',
		'培训合格或持证的托育从业人员数',
		'Childcare staff who passed training or hold a certificate', '培训合格或持证的托育人数'),
	('county_childcare_centers', 'number', 'site',
		'县级区域综合托育中心数', 'Regional childcare centres of the counties', '县级托育中心数'),
	('sites_with_facility', 'number', 'site',
		'已配置标准化母婴设施的场所和单位数',
		'Public places and employers that have mother-and-infant facilities',
		'已设母婴设施的场所数'),
	('sites_required', 'number', 'site',
		'应配置母婴设施的场所和单位数',
		'Public places and employers that ought to have mother-and-infant facilities',
		'应设母婴设施的场所数'),
	('institutions_with_medical_service', 'number', 'institution',
		'能提供医疗卫生服务的养老机构数',
		'Elder-care institutions that offer medical service in some form', '能看病的养老机构数'),
	('deductible_standard', 'money', 'yuan',
		'普通起付线', 'Deductible of major-illness insurance that applies to everybody', NULL),
	('deductible_applied', 'money', 'yuan',
		'困难群众起付线', 'Deductible of major-illness insurance for people in hardship',
		'实际起付线'),
	('reimbursement_rate_standard', 'number', 'percent',
		'普通报销比例', 'Reimbursement rate of major-illness insurance that applies to everybody', NULL),
	('reimbursement_rate_applied', 'number', 'percent',
		'困难群众报销比例', 'Reimbursement rate of major-illness insurance for people in hardship',
		'实际报销比例'),
	('required_share', 'number', 'percent',
		'上级规定的福彩公益金养老支出比例', 'Share for elder care that higher authorities ask',
		'上级规定的养老占比')
) AS f (name, kind, unit, title_zh, title_en, older);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.older], NULL)
FROM (VALUES
	('meets_dibao_criteria', 'boolean', NULL,
		'符合低保条件', 'Meets the conditions of the minimum living allowance', NULL),
	('meets_tekun_criteria', 'boolean', NULL,
		'符合特困条件', 'Meets the conditions of tekun support', NULL),
	('other_group_recognised', 'boolean', NULL,
		'另经主管部门认定为同类重点群体',
		'The authority has recognised another group, that of the person, beside those listed',
		NULL),
	('infant_service_listed', 'boolean', NULL,
		'列入当地婴幼儿服务', 'The place has listed the service for infants', NULL),
	('meets_local_criteria', 'boolean', NULL,
		'符合当地条件', 'Meets the conditions set locally', NULL),
	('home_service_listed', 'boolean', NULL,
		'列入当地上门服务', 'The place has listed the service at home', NULL),
	('meets_fp_reward_criteria', 'boolean', NULL,
		'符合农村计划生育家庭奖励扶助条件',
		'Meets the conditions of the reward for rural family-planning families', NULL),
	('meets_fp_special_assistance_criteria', 'boolean', NULL,
		'符合计划生育特殊家庭特别扶助条件',
		'Meets the conditions of the special assistance for special family-planning families', NULL),
	('cared_elder_age', 'number', 'year of age',
		'被照护老年人年龄', 'Age of the elder who is cared for', '被照护老人年龄'),
	('is_child', 'boolean', NULL, '是儿童', 'Is a child, as the venue defines it', NULL),
	('admission_fee', 'money', 'yuan', '门票价', 'Admission fee charged', NULL),
	('venue_has_conditions', 'boolean', NULL,
		'场馆有条件', 'The venue is in a position to charge less', NULL),
	('child_sports_fee', 'money', 'yuan',
		'儿童体育收费', 'Fee the sports facility charges a child', NULL)
) AS f (name, kind, unit, title_zh, title_en, older);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.older], NULL)
FROM (VALUES
	('layoffs', 'number', 'person', '裁员人数', 'Employees laid off', NULL),
	('low_layoff', 'boolean', NULL,
		'少裁员', 'Few employees were laid off, by the local measure', '裁员较少'),
	('landlord_sector_listed', 'boolean', NULL, '列入减租系统',
		'The place counts the sector of the landlord among those that may lower a rent', NULL),
	('serves_basic_need', 'boolean', NULL,
		'满足基本养老服务需求', 'Serves basic elder-care needs', '服务基本需求'),
	('serves_advanced_age', 'boolean', NULL,
		'服务高龄老年人', 'Serves elders of advanced age', '服务高龄老人'),
	('serves_functionally_disabled', 'boolean', NULL,
		'服务失能老年人', 'Serves functionally disabled elders', '服务失能老人'),
	('founded_medical_level', 'number', 'level',
		'举办的医疗机构级别', 'Level of the medical institution that the home is to run', NULL),
	('founded_medical_kind_excluded', 'boolean', NULL,
		'属不适用两证合一的医疗机构',
		'Is an emergency centre or station, a clinical laboratory, or one of foreign, Hong Kong, '
			'Macao or Taiwan capital of the kinds that the text leaves out', NULL),
	('elder_care_site_area', 'number', 'm2',
		'单处养老用房建筑面积', 'Floor area of a single elder-care site', '单处养老用房面积'),
	('center_area', 'number', 'm2',
		'照料中心面积', 'Floor area of the care centre of a town or subdistrict', NULL),
	('has_six_functions', 'boolean', NULL,
		'照料中心六项功能齐全', 'The centre has all six functions', '六项功能齐全'),
	('has_five_functions', 'boolean', NULL,
		'区域养老服务中心五项功能齐全', 'The centre has all five functions', NULL)
) AS f (name, kind, unit, title_zh, title_en, older);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('minutes_to_convenience', 'number', 'minute',
		'到便民服务的分钟数', 'Minutes on foot to everyday services')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('region', 'assistance_standard_previous', 'money', 'yuan', 'month',
		'上期救助标准', 'Social assistance standard of the period before'),
	('region', 'assistance_standard_current', 'money', 'yuan', 'month',
		'本期救助标准', 'Social assistance standard now'),
	('region', 'pension_standard_previous', 'money', 'yuan', 'month',
		'上期养老金标准', 'Pension standard of the period before'),
	('region', 'pension_standard_current', 'money', 'yuan', 'month',
		'本期养老金标准', 'Pension standard now')
) AS f (subject, name, kind, unit, per, title_zh, title_en);

-- Facts with further names. 另有别名的事实。
CALL benefit.add_variable('listed_for_children',
	'列入向儿童免费开放名单', 'The venue is on the local list of those free for children',
	kind => 'boolean', subject => 'person',
	aliases => '{列入向儿童免费开放名单,向儿童免费开放}');
CALL benefit.add_variable('provides_hospice_care',
	'能提供安宁疗护', 'The institution can offer hospice care',
	kind => 'boolean', subject => 'facility',
	aliases => '{能提供安宁疗护,有安宁疗护条件,开设安宁疗护}');
CALL benefit.add_variable('in_subsidy_scope',
	'是否纳入补助范围', 'The facility is within the scope of subsidies',
	kind => 'boolean', subject => 'facility',
	aliases => '{纳入补助范围}');
CALL benefit.add_variable('subsidy_paid',
	'已发运营补贴', 'Operating subsidy paid',
	kind => 'money', unit => 'yuan', per => 'facility and year', subject => 'facility',
	aliases => '{已发补贴,已发运营补贴}');

CALL benefit.add_clause('QZ-T-001', '一(一)；表1第1行',
	'全市养老服务床位总量由2020年46781张增至2025年56000张',
	'Beds for elder care in the whole city: at least 56,000 by the end of 2025, '
		'from 46,781 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-001', 'elder_care_beds_target',
	value => $$56000$$, level => 'prefecture',
	baseline => 46781, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '正文为5.6万张，表列56000张，两处一致。“全市”总量由市级承担，不向单个县或机构考核。',
	note_en => 'The total is that of the whole city: it is asked of no county and of no home.');

CALL benefit.add_clause('QZ-T-002', '一(一)；表1第2行',
	'全市养老机构床位中护理型床位占比由2020年54.8%提高到2025年60%',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 60 percent by the end of 2025, from 54.8 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-002', 'institution_nursing_bed_share_target',
	value => $$60$$, level => 'prefecture',
	baseline => 54.8, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '正文称“机构”、表列“养老机构”，以养老机构床位为分母，社区和居家床位不计。正文为超过60%，'
		'表列60.0，按表列理解，达到60%即可。另一种理解：须超过60%。',
	note_en => 'Counted among the beds of institutions, which the text and the table both name. '
		'The body says more than 60, the table 60.0: the table is followed, so 60 is enough. '
		'The other reading: strictly more than 60.');

CALL benefit.add_clause('QZ-T-003', '一(一)',
	'2025年按全市老年人口计，每千名老年人有养老护理型床位12张',
	'Nursing beds per 1,000 elders in the whole city: at least 12 by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('nursing_beds_per_1000_elders',
	'每千名老年人护理型床位数', 'Nursing beds per 1,000 elders',
	unit => 'bed', per => '1000 elders',
	aliases => '{每千名老年人护理型床位数,每千名老人护理型床位数}',
	value => $$1000 * nursing_beds / elders$$);
CALL benefit.add_variable('nursing_beds_per_1000_elders_target',
	'每千名老年人护理型床位数目标', 'Target for nursing beds per 1,000 elders',
	kind => 'number', unit => 'bed', per => '1000 elders', subject => 'region',
	measure => 'nursing_beds_per_1000_elders', direction => 'at_least',
	aliases => '{每千名老年人护理型床位数目标,每千名老人护理型床位数目标}');
CALL benefit.add_rule('QZ-T-003', 'nursing_beds_per_1000_elders_target',
	value => $$12$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '年份取发展目标及表1所属的2025年。老年人按60周岁以上常住人口计。另一种理解：按60周岁以上户籍人口计。',
	note_en => 'The year is that of the goals and of table 1. Elders are residents aged 60 or over. '
		'The other reading: registered residents aged 60 or over.');

CALL benefit.add_clause('QZ-T-004', '一(一)',
	'到2025年逐县（市、区）至少有1个医疗卫生与养老服务的资源整合点',
	'Sites where medical and elder care are brought together: '
		'at least 1 in each county by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('medical_elder_integration_points_target',
	'医疗卫生和养老服务资源整合点数目标',
	'Target number: sites where medical and elder care are brought together',
	kind => 'number', unit => 'site', per => 'county', subject => 'region',
	measure => 'integration_points', direction => 'at_least',
	aliases => '{医疗卫生和养老服务资源整合点数目标,医养资源整合点数目标}');
CALL benefit.add_rule('QZ-T-004', 'medical_elder_integration_points_target',
	value => $$1$$, level => 'county', until => '2025-12-31',
	note_zh => '逐县（市、区）考核，全市合计1个不算达标。原文“至少”与“以上”并用，按1个及以上理解。另一种理解：须多于1个。',
	note_en => 'Judged in each county: one in the whole city is not enough. "At least one or more" '
		'is read as 1 or more. The other reading: more than 1.');

CALL benefit.add_clause('QZ-T-005', '一(一)；表1第4行',
	'有综合功能养老服务机构的乡镇（街道），占全市比例由2020年18.4%提高到2025年60%',
	'Share of townships with an all-round elder-care institution: at least 60 percent '
		'by the end of 2025, from 18.4 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-005', 'township_comprehensive_elder_care_coverage_target',
	value => $$60$$, level => 'prefecture',
	baseline => 18.4, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-008', '一(一)；表1第6行',
	'全市二级以上综合医院中，设老年医学科的由2020年50%提高到2025年70%',
	'Share of general hospitals of level 2 or above with geriatrics: at least 70 percent '
		'by the end of 2025, from 50 in 2020',
	force => 'orders');
CALL benefit.add_variable('general_hospitals_with_geriatrics_share_target',
	'综合医院设老年医学科占比目标',
	'Target for the share of general hospitals of level 2 or above with geriatrics',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'general_hospitals_with_geriatrics_share', direction => 'at_least',
	aliases => '{综合医院设老年医学科占比目标,综合医院设老年科占比目标}');
CALL benefit.add_rule('QZ-T-008', 'general_hospitals_with_geriatrics_share_target',
	value => $$70$$, level => 'prefecture',
	baseline => 50, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '正文为超过70%，表列70，按表列理解，达到70%即可。另一种理解：须超过70%。',
	note_en => 'The body says more than 70, the table 70: the table is followed, so 70 is enough. The '
		'other reading: strictly more than 70.');

CALL benefit.add_clause('QZ-T-013', '一(一)；表1第11行',
	'全市示范性养老服务企业2025年不少于10个（2020年为2个）',
	'Model enterprises of elder care in the whole city: at least 10 by the end of 2025, '
		'from 2 in 2020',
	force => 'orders');
CALL benefit.add_variable('demonstration_elder_enterprises_target',
	'示范性养老服务企业数目标', 'Target number: model enterprises of elder care',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'demonstration_elder_enterprises', direction => 'at_least',
	aliases => '{示范性养老服务企业数目标,示范养老企业数目标}');
CALL benefit.add_rule('QZ-T-013', 'demonstration_elder_enterprises_target',
	value => $$10$$, level => 'prefecture',
	baseline => 2, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '“10个以上”含10个，与表列≥10一致。',
	note_en => '"10 or more" includes 10, as the sign of the table does.');

CALL benefit.add_clause('QZ-T-018', '一(一)',
	'全市三级中医院设置康复科的比例2025年达到75%',
	'Share of level 3 Chinese-medicine hospitals with rehabilitation: '
		'at least 75 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('level3_tcm_hospitals_with_rehab_share',
	'三级中医院设康复科占比', 'Share of level 3 Chinese-medicine hospitals with rehabilitation',
	unit => 'percent',
	value => $$100 * hospitals_with_rehab / level3_tcm_hospitals$$);
CALL benefit.add_variable('level3_tcm_hospitals_with_rehab_share_target',
	'三级中医院设康复科占比目标',
	'Target for the share of level 3 Chinese-medicine hospitals with rehabilitation',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'level3_tcm_hospitals_with_rehab_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-018', 'level3_tcm_hospitals_with_rehab_share_target',
	value => $$75$$, level => 'prefecture', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-019', '一(一)',
	'综合、康复医院和护理院、基层机构四类合计，2025年全市老年友善机构占80%',
	'Share of the medical institutions in scope that are friendly to elders: at least '
		'80 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('elder_friendly_share_of_institutions_in_scope',
	'范围内老年友善医疗机构占比',
	'Share of the medical institutions in scope that are friendly to elders',
	unit => 'percent',
	value => $$100 * elder_friendly_institutions_in_scope / medical_institutions_in_scope$$);
CALL benefit.add_variable('elder_friendly_share_of_institutions_in_scope_target',
	'范围内老年友善医疗机构占比目标',
	'Target for the share of the medical institutions in scope that are friendly to elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_friendly_share_of_institutions_in_scope', direction => 'at_least');
CALL benefit.add_rule('QZ-T-019', 'elder_friendly_share_of_institutions_in_scope_target',
	value => $$80$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '四类机构合并计算。另一种理解：每一类均须达到80%。',
	note_en => 'General and rehabilitation hospitals, nursing homes and primary-care institutions are '
		'taken together. The other reading: 80 percent in each class.');

CALL benefit.add_clause('QZ-T-020', '一(二)',
	'到2025年全市至少有2个能带动、能指导同行的示范性婴幼儿照护服务机构',
	'Model childcare institutions in the whole city: at least 2 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('demonstration_childcare_institutions_floor',
	'示范性婴幼儿照护服务机构数下限',
	'Least number of model childcare institutions, apart from the plan''s table',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'demonstration_childcare_institutions', direction => 'at_least',
	aliases => '{示范性婴幼儿照护服务机构数下限,示范托育机构数下限}');
CALL benefit.add_rule('QZ-T-020', 'demonstration_childcare_institutions_floor',
	value => $$2$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '表2中名称相近的指标列有2和95（QZ-T-026），正文的2个作为单独的下限保留。另一种理解：以表列数取代。',
	note_en => 'The plan''s table has 2 and 95 for a like-named indicator (QZ-T-026): 2 is kept as a '
		'target of its own. The other reading: the table''s figure takes its place.');

CALL benefit.add_clause('QZ-T-021', '一(二)；表2第7行',
	'到2025年建成市级公办托育指导中心1个',
	'Public childcare guidance centres of the city: at least 1 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('municipal_childcare_guidance_centers_target',
	'市级公办托育指导中心数目标', 'Target number: public childcare guidance centres of the city',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'municipal_guidance_centers', direction => 'at_least',
	aliases => '{市级公办托育指导中心数目标,市级托育指导中心数目标}');
CALL benefit.add_rule('QZ-T-021', 'municipal_childcare_guidance_centers_target',
	value => $$1$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '只计市级公办的中心；表2未列基值。',
	note_en => 'Only public centres of the city count. The table gives no start.');

CALL benefit.add_clause('QZ-T-022', '一(二)',
	'到2025年每个县（市、区）建成婴幼儿照护服务机构不少于1个',
	'Childcare institutions in the area: at least 1 in each county by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('childcare_institutions_target',
	'婴幼儿照护服务机构数目标', 'Target number: childcare institutions in the area',
	kind => 'number', unit => 'institution', per => 'county', subject => 'region',
	measure => 'childcare_institutions', direction => 'at_least',
	aliases => '{婴幼儿照护服务机构数目标,托育机构数目标}');
CALL benefit.add_rule('QZ-T-022', 'childcare_institutions_target',
	value => $$1$$, level => 'county', until => '2025-12-31',
	note_zh => '逐县（市、区）考核，全市合计1个不算达标。',
	note_en => 'Judged in each county: one in the whole city is not enough.');

CALL benefit.add_clause('QZ-T-023', '一(二)',
	'2023年全市3岁以下婴幼儿托位按每千人口计3.2个（2020年为0.79个）',
	'Childcare places per 1,000 residents of the city: at least 3.2 in 2023, from 0.79 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-023', 'childcare_slots_per_1000_target',
	value => $$3.2$$, level => 'prefecture', baseline => 0.79, baseline_on => '2020-12-31',
	since => '2023-01-01', until => '2023-12-31',
	note_zh => '年度数适用于该年度全年，2022年末尚不适用。另一种理解：只在年末考核。',
	note_en => 'The figure of a year applies throughout that year, and not before. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-T-024', '一(二)',
	'2024年全市3岁以下婴幼儿托位按每千人口计3.9个（2020年为0.79个）',
	'Childcare places per 1,000 residents of the city: at least 3.9 in 2024, from 0.79 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-024', 'childcare_slots_per_1000_target',
	value => $$3.9$$, level => 'prefecture', baseline => 0.79, baseline_on => '2020-12-31',
	since => '2024-01-01', until => '2024-12-31',
	note_zh => '年度数适用于该年度全年。另一种理解：只在年末考核。',
	note_en => 'The figure of a year applies throughout that year. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-T-025', '一(二)；表2第1行',
	'2025年全市3岁以下婴幼儿托位按每千人口计4.5个（2020年为0.79个）',
	'Childcare places per 1,000 residents of the city: at least 4.5 in 2025, from 0.79 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-025', 'childcare_slots_per_1000_target',
	value => $$4.5$$, level => 'prefecture', baseline => 0.79, baseline_on => '2020-12-31',
	since => '2025-01-01', until => '2025-12-31',
	note_zh => '年度数适用于该年度全年。另一种理解：只在年末考核。',
	note_en => 'The figure of a year applies throughout that year. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-B-004', '二(一)1',
	'最低生活保障、特困供养等救助标准适时调整、稳步提高（未定幅度和期限）',
	'The social assistance standard is adjusted in due time and steadily raised; '
		'no amount and no interval is set',
	force => 'aims');
CALL benefit.add_figure('assistance_standard_change',
	'救助标准变动', 'Change of the social assistance standard',
	kind => 'money', unit => 'yuan', per => 'month',
	value => $$assistance_standard_current - assistance_standard_previous$$);
CALL benefit.add_variable('assistance_standard_change_to_exceed',
	'救助标准变动须超过值', 'Change that the social assistance standard must exceed',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'region',
	measure => 'assistance_standard_change', direction => 'above', scale => 2, rounding => 'up');
CALL benefit.add_rule('QZ-B-004', 'assistance_standard_change_to_exceed',
	value => $$0$$,
	note_zh => '“提高”即高于原标准，持平不算提高；期限未定，与哪一期比较由使用者确定。另一种理解：不降低即可。',
	note_en => 'A raise is a rise: a standard that stays the same has not been raised. No interval is '
		'set, so whoever asks says with which period he compares. '
		'The other reading: it is enough that the standard does not fall.');

CALL benefit.add_clause('QZ-E-001', '二(一)1',
	'有经济困难且属失能、失智、重残、高龄、空巢、留守、计划生育特殊家庭之一（或另经认定）的老年人，优先列为基本养老服务重点保障对象',
	'Elders in economic hardship who are functionally disabled, demented, severely disabled, of '
		'advanced age, empty-nesters, left behind or of special family-planning families, and '
		'others so recognised, come first in basic elder care',
	force => 'grants');
CALL benefit.add_rule('QZ-E-001', 'basic_care_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (functionally_disabled OR dementia OR severe_disability OR age >= 80 OR empty_nest
			OR left_behind OR special_fp_family OR other_group_recognised)$$,
	value => $$true$$,
	note_zh => '“经济困难的”限定所列各类人员。另一种理解：只限定第一类。所列以“等”结尾：其他群体须另经认定，'
		'未有说法之前不作否定。另一种理解：仅限所列各类。文件未界定高龄，按80周岁以上理解。另一种理解：'
		'按当地另定年龄。文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the first '
		'group. The list ends with "etc.": whether the authority has recognised another group is a '
		'fact to be given, and until then nobody outside the list is refused. The other reading: '
		'the list is closed. Advanced age is not defined here and is taken to be 80 '
		'or older. The other reading: another locally set age. An elder is not defined here and is '
		'taken to be 60 or older. The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-002', '二(一)1',
	'困难老年人够条件的，及时享受低保或特困供养',
	'Elders in hardship who meet the conditions of dibao or tekun support are taken into it in time',
	force => 'grants');
CALL benefit.add_variable('assistance_inclusion',
	'困难老年人应纳入救助', 'Elder in hardship to be taken into dibao or tekun support',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false',
	aliases => '{困难老年人应纳入救助,困难老人应纳入救助}');
CALL benefit.add_rule('QZ-E-002', 'assistance_inclusion',
	condition => $$age >= 60
		AND (meets_dibao_criteria OR meets_dibao_criteria IS NULL AND dibao
			OR meets_tekun_criteria OR meets_tekun_criteria IS NULL AND tekun)$$,
	value => $$true$$,
	note_zh => '已享受其中一项的，视为符合其条件。文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'Who receives either was found to meet its conditions. An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-003', '二(一)1',
	'老年人能力综合评估全面开展，采用全国统一标准',
	'Elders'' abilities are assessed throughout, by the national standard',
	force => 'orders');
CALL benefit.add_variable('elder_ability_assessment',
	'老年人能力评估', 'Assessment of an elder''s abilities',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-003', 'elder_ability_assessment',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_zh => '文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-004', '二(一)1',
	'有婴幼儿的家庭定期得到六项基本服务：新生儿访视、营养、发育、接种、安全、防病，以及当地另列的项目',
	'Families with a child under three regularly get basic services: newborn visits, nutrition, '
		'growth, vaccination, safety, disease control, and others that are listed',
	force => 'grants');
CALL benefit.add_variable('infant_family_basic_services',
	'婴幼儿家庭基本服务', 'Basic services for families with an infant',
	kind => 'boolean', subject => 'person', beneficiary => 'infant_family',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-004', 'infant_family_basic_services',
	condition => $$CASE WHEN child_age_months IS NULL AND age < 14 THEN age < 3
			ELSE child_age_months < 36 END
		AND (infant_service IN ('newborn_visit', 'nutrition', 'growth', 'vaccination', 'safety',
			'disease_control') OR infant_service_listed)$$,
	value => $$true$$,
	note_zh => '婴幼儿指未满36个月；由儿童本人的出生日期可知的，不再问月龄。未规定频次。服务项目以“等”结尾：'
		'当地是否另列其他项目，需提供。',
	note_en => 'An infant is under 36 months old; where the row is that of a child its date of birth '
		'says so. How often is not said. The list of services ends '
		'with "etc.": whether the place has listed another service is a fact to be given.');

CALL benefit.add_clause('QZ-B-001', '二(一)2',
	'低保家庭和计划生育特殊困难家庭中的失能老年人，每人每月发给护理补贴300元',
	'A functionally disabled elder of a dibao or special family-planning family is '
		'paid 300 yuan a month for care',
	force => 'grants');
CALL benefit.add_variable('care_allowance',
	'失能老年人护理补贴', 'Care allowance for functionally disabled elders',
	kind => 'money', unit => 'yuan', per => 'person and month', subject => 'person',
	beneficiary => 'elder', hit_policy => 'max', default_value => '0.00',
	aliases => '{护理补贴,失能老年人护理补贴,失能老人护理补贴}');
CALL benefit.add_rule('QZ-B-001', 'care_allowance',
	condition => $$age >= 60 AND functionally_disabled AND (dibao OR special_fp_family)$$,
	value => $$300$$,
	note_zh => '老年人按60周岁以上理解。低保、计划生育特殊家庭居其一即可，兼具也只发一份。另一种理解：须兼具两者。'
		'计划生育特殊困难家庭是计划生育特殊家庭的旧称。特困人员不在其列：失能的特困人员凭此条不得补贴。'
		'半失能不在其列。文件未定起发日：公文生成日期和落款均为2022年12月29日，取该日。另一种理解：'
		'自网上发布的2023年1月9日起。',
	note_en => 'An elder is 60 or older. Either kind of family is enough, and both are paid once. '
		'The other reading: both kinds of family at once. The text uses the older name of the '
		'special family-planning family. Tekun is neither of the two: a disabled tekun person has '
		'nothing by this clause; nor has who is partly disabled. The text gives no first day: the '
		'heading and the signature both have 29 December 2022, which is taken. The other reading: '
		'from 9 January 2023, when the text was put online.');

CALL benefit.add_clause('QZ-B-005', '二(一)2',
	'退休人员和城乡居民两类养老金标准逐步提高（未定幅度和期限）',
	'The standards of the employees'' and the residents'' basic pension are gradually raised; '
		'no amount and no interval is set',
	force => 'aims');
CALL benefit.add_figure('pension_standard_change',
	'养老金标准变动', 'Change of the pension standard',
	kind => 'money', unit => 'yuan', per => 'month',
	value => $$pension_standard_current - pension_standard_previous$$);
CALL benefit.add_variable('pension_standard_change_to_exceed',
	'养老金标准变动须超过值', 'Change that the pension standard must exceed',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'region',
	measure => 'pension_standard_change', direction => 'above', scale => 2, rounding => 'up');
CALL benefit.add_variable('pension_raise_due',
	'养老金应逐步提高', 'Pension of a kind that is to be raised step by step',
	kind => 'boolean', subject => 'region',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-B-005', 'pension_standard_change_to_exceed',
	condition => $$pension_kind <@ 'employee_basic_pension' OR pension_kind = 'resident_basic_pension'$$,
	value => $$0$$,
	note_zh => '“提高”即高于原标准，持平不算提高；期限未定，与哪一期比较由使用者确定。另一种理解：不降低即可。',
	note_en => 'A raise is a rise: a standard that stays the same has not been raised. No interval is '
		'set, so whoever asks says with which period he compares. '
		'The other reading: it is enough that the standard does not fall.');
CALL benefit.add_rule('QZ-B-005-due', 'pension_raise_due',
	condition => $$pension_kind <@ 'employee_basic_pension' OR pension_kind = 'resident_basic_pension'$$,
	value => $$true$$);

CALL benefit.add_clause('QZ-E-005', '二(一)2',
	'老年人符合当地条件的，由政府购买助餐、助行、助医、康复等上门服务',
	'Elders who meet the local conditions get meals, mobility, medical, rehabilitation and other '
		'listed service at home, bought by the government',
	force => 'grants');
CALL benefit.add_rule('QZ-E-005', 'purchased_home_service',
	condition => $$age >= 60 AND meets_local_criteria
		AND (home_service IN ('meal', 'mobility', 'medical', 'rehabilitation')
			OR home_service_listed)$$,
	value => $$true$$,
	note_zh => '条件不在本文件中，需提供。服务项目以“等”结尾：当地是否另列其他项目，需提供。老年人按60周岁以上理解。'
		'另一种理解：65周岁以上。',
	note_en => 'The conditions are not in the text: a fact to be given. The list of services ends '
		'with "etc.": whether the place has listed another one is a fact to be given. An elder is taken to be 60 or '
		'older; the other reading is 65 or older.');

CALL benefit.add_clause('QZ-E-006', '二(一)2',
	'农村计划生育家庭按制度规定享受奖励扶助',
	'Rural family-planning families get the reward that its scheme lays down',
	force => 'grants');
CALL benefit.add_variable('rural_fp_family_reward',
	'农村计划生育家庭奖励扶助', 'Reward for rural family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{农村计划生育家庭奖励扶助,农村计生家庭奖扶}');
CALL benefit.add_rule('QZ-E-006', 'rural_fp_family_reward',
	condition => $$rural_family_planning_family AND meets_fp_reward_criteria$$,
	value => $$true$$,
	note_zh => '本文件只要求落实该制度：年龄、金额等条件由国家制度规定，是否符合需提供，不以家庭类别代替。',
	note_en => 'The text carries out a scheme: age, amount and other conditions are set by national '
		'rules, not here, so whether they are met is a fact to be given; the kind of family is not enough.');

CALL benefit.add_clause('QZ-E-007', '二(一)2',
	'计划生育特殊家庭按制度规定享受特别扶助',
	'Special family-planning families get the special assistance that its scheme lays down',
	force => 'grants');
CALL benefit.add_variable('special_fp_family_assistance',
	'计划生育特殊家庭特别扶助', 'Special assistance for special family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{计划生育特殊家庭特别扶助,计生特殊家庭特扶}');
CALL benefit.add_rule('QZ-E-007', 'special_fp_family_assistance',
	condition => $$special_fp_family AND meets_fp_special_assistance_criteria$$,
	value => $$true$$,
	note_zh => '本文件只要求落实该制度：年龄、金额等条件由国家制度规定，是否符合需提供。',
	note_en => 'The text carries out a scheme: age, amount and other conditions are set by national '
		'rules, not here, so whether they are met is a fact to be given.');

CALL benefit.add_clause('QZ-E-008', '二(一)2',
	'计划生育特殊家庭老年人享有住院护理补贴保险',
	'Elders of special family-planning families are insured for care in hospital',
	force => 'grants');
CALL benefit.add_variable('special_fp_inpatient_care_insurance',
	'计划生育特殊家庭住院护理补贴保险',
	'Insurance of care in hospital for elders of special family-planning families',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false',
	aliases => '{计划生育特殊家庭住院护理补贴保险,计生特殊家庭住院护理险}');
CALL benefit.add_rule('QZ-E-008', 'special_fp_inpatient_care_insurance',
	condition => $$age >= 60 AND special_fp_family$$,
	value => $$true$$,
	note_zh => '文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-009', '二(一)2',
	'城乡居民大病保险的支付向困难群众倾斜',
	'The residents'' major-illness insurance pays people in hardship on better terms',
	force => 'orders');
CALL benefit.add_variable('major_illness_insurance_preference',
	'大病保险倾斜', 'Better terms of major-illness insurance for people in hardship',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-009', 'major_illness_insurance_preference',
	condition => $$in_hardship$$,
	value => $$true$$,
	note_zh => '谁是困难群众，由人员情形确定；待遇参数另见QZ-B-006。',
	note_en => 'Who is to be favoured; the terms themselves are QZ-B-006.');

CALL benefit.add_clause('QZ-B-006', '二(一)2',
	'困难群众的大病保险起付线低于普通标准、报销比例高于普通标准（未定数额）',
	'The major-illness insurance of people in hardship has a lower deductible and a higher '
		'reimbursement rate than everybody''s; no figures are set',
	force => 'orders');
CALL benefit.add_variable('major_illness_terms_kept',
	'大病保险倾斜落实', 'Terms of major-illness insurance are better for people in hardship',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first');
CALL benefit.add_rule('QZ-B-006', 'major_illness_terms_kept',
	value => $$deductible_applied < deductible_standard
		AND reimbursement_rate_applied > reimbursement_rate_standard$$,
	note_zh => '这是制度参数，向地区而不向个人核对；文件未列数额，只能核对方向。“降低”“提高”即与普通标准不同，持平不算。'
		'两项均列明，故均须落实。另一种理解：均不差于普通标准即可。',
	note_en => 'Parameters of the scheme, asked of the region and of no person. No figures in the '
		'text: only the direction can be checked. Lower and higher are meant as such: what everybody '
		'has is no better term. Both measures are named, so both are asked. '
		'The other reading: neither is worse than for everybody.');

CALL benefit.add_clause('QZ-P-004', '二(一)3',
	'新建城区和住宅区的社区养老用房与住宅同步交付，不收取费用',
	'Community elder-care premises of new urban areas and housing are handed over free of charge',
	force => 'orders');
CALL benefit.add_rule('QZ-P-004', 'elder_premises_transfer_price_cap',
	condition => $$is_new AND (facility_kind IS NULL OR facility_kind <@ 'elder_care_facility')$$,
	value => $$0$$,
	note_zh => '只适用于新建城区和住宅区；用房类型已知且不属养老服务设施的，不适用。',
	note_en => 'Of new urban areas and housing only. Premises of another kind that is given are none for elders.');

CALL benefit.add_clause('QZ-S-001', '二(一)3',
	'新建城区和住宅小区的社区养老用房：每百户30平方米起，单处400平方米起（建筑面积）',
	'New urban areas and housing estates have 30 m2 or more for elder care per 100 households, '
		'in sites of 400 m2 or more each',
	force => 'orders');
CALL benefit.add_rule('QZ-S-001', 'elder_care_area_required',
	condition => $$is_new$$,
	value => $$CASE WHEN households > 0 THEN greatest(30 * households / 100, 400) ELSE 0 END$$,
	note_zh => '按户数比例计算，不取整。另一种理解：只计满百户部分。没有住户则无须配建。单处下限（QZ-S-002）一并计入，'
		'总面积不低于400平方米。另一种理解：只按比例。',
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. The single-site floor of QZ-S-002 is built in, so the total is '
		'never under 400. The other reading: ratio alone.');

CALL benefit.add_clause('QZ-S-002', '二(一)3',
	'新建城区和住宅小区的社区养老用房，单处建筑面积400平方米起',
	'A single elder-care site of new urban areas and housing estates has 400 m2 or more',
	force => 'orders');
CALL benefit.add_variable('elder_care_site_area_required',
	'单处养老用房面积下限', 'Least floor area of a single elder-care site',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'elder_care_site_area', direction => 'at_least');
CALL benefit.add_rule('QZ-S-002', 'elder_care_site_area_required',
	condition => $$is_new AND (facility_kind IS NULL OR facility_kind <@ 'elder_care_facility')$$,
	value => $$400$$,
	note_zh => '每一处都须达到；类型已知且不属养老服务设施的，不适用。',
	note_en => 'Every single site is tested. Another kind that is given is no site for elders.');

CALL benefit.add_clause('QZ-S-003', '二(一)3',
	'老城区和已建成住宅区的社区养老用房：每百户20平方米起（建筑面积）',
	'Old urban areas and existing housing have 20 m2 or more for elder care per 100 households',
	force => 'orders');
CALL benefit.add_rule('QZ-S-003', 'elder_care_area_required',
	condition => $$NOT is_new$$,
	value => $$20 * households / 100$$,
	note_zh => '按户数比例计算，不取整。另一种理解：只计满百户部分。没有住户则无须配备。单处下限不适用于已建成区。',
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. No single-site floor for built-up areas.');

CALL benefit.add_clause('QZ-S-004', '二(一)3',
	'鼓励镇街集中设一处居家社区养老服务照料中心：面积2000平方米以上，六项功能齐备',
	'Towns and subdistricts are encouraged to set up one care centre of 2,000 m2 or more with all '
		'six functions',
	force => 'encourages');
CALL benefit.add_variable('town_care_center_adequate',
	'镇街照料中心达标', 'Care centre of a town or subdistrict is large enough and has all functions',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_variable('center_area_required',
	'照料中心面积下限', 'Least floor area of the care centre of a town or subdistrict',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'center_area', direction => 'at_least');
CALL benefit.add_rule('QZ-S-004', 'town_care_center_adequate',
	condition => $$facility_kind <@ 'home_community_care_center'$$,
	value => $$center_area >= 2000 AND has_six_functions$$,
	note_zh => '原文为“鼓励”，不达标不算违反。另一种理解：具有约束力。六项功能（日间照料、助餐配餐、短期托养、精神慰藉、'
		'文化娱乐、上门服务）均须具备。另一种理解：只看面积。只适用于居家社区养老服务照料中心。',
	note_en => 'The wording encourages and does not bind, so a failed check is advisory; the other '
		'reading is that it binds. All six functions are asked (day care, meals, short stay, '
		'comfort, recreation, home service); the other reading is the area alone. Asked of home and '
		'community care centres only.');
CALL benefit.add_rule('QZ-S-004-area', 'center_area_required',
	condition => $$facility_kind <@ 'home_community_care_center'$$,
	value => $$2000$$);

CALL benefit.add_clause('QZ-S-005', '二(一)3',
	'新建居住区的托位：每千人口10个起，随居住区规划建设',
	'New residential areas are planned and built with 10 or more childcare places per 1,000 residents',
	force => 'orders');
CALL benefit.add_rule('QZ-S-005', 'childcare_slots_required',
	condition => $$is_new$$,
	value => $$10 * population / 1000$$,
	note_zh => '按人口比例计算，进为整数。另一种理解：只计满千人部分。',
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('QZ-S-006', '二(一)3',
	'老城区和已建成居住区的托位：每千人口6个起',
	'Old urban areas and existing residential areas have 6 or more childcare places per 1,000 residents',
	force => 'orders');
CALL benefit.add_rule('QZ-S-006', 'childcare_slots_required',
	condition => $$NOT is_new$$,
	value => $$6 * population / 1000$$,
	note_zh => '按人口比例计算，进为整数。另一种理解：只计满千人部分。',
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('QZ-S-007', '二(一)3',
	'新建城区和住宅区的社区养老用房，从规划、建设到验收、交付均不晚于住宅',
	'Elder-care premises of new urban areas and housing are planned, built, accepted and handed '
		'over together with the housing',
	force => 'orders');
CALL benefit.add_rule('QZ-S-007', 'elder_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_zh => '只适用于新建城区和住宅区。“同步”按不晚于住宅理解。另一种理解：同一日。',
	note_en => 'Of new urban areas and housing only. "At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('QZ-S-008', '二(一)3',
	'新建居住区托育设施的验收和交付均不晚于住宅',
	'Childcare premises of new residential areas are accepted and handed over together with the housing',
	force => 'orders');
CALL benefit.add_rule('QZ-S-008', 'childcare_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$childcare_facility_acceptance <= housing_acceptance
		AND childcare_facility_delivery <= housing_delivery$$,
	note_zh => '托育设施只列了验收和交付两项。“同步”按不晚于住宅理解。另一种理解：同一日。',
	note_en => 'Only acceptance and delivery are named for childcare. "At the same time" is read as '
		'not later than the housing. The other reading: same day.');

CALL benefit.add_clause('QZ-E-024', '二(二)1',
	'鼓励机关企事业、社会组织、社区办普惠托育，支持妇幼保健和社区医疗机构设托育设施，鼓励有条件的幼儿园办托幼班',
	'Public bodies, enterprises, social organisations, communities, maternal hospitals, community '
		'health institutions and kindergartens that can are encouraged to offer childcare',
	force => 'encourages');

CALL benefit.add_clause('QZ-E-010', '二(二)3',
	'养老托育服务机构没有裁员或少裁员的，返还失业保险费（稳岗返还）',
	'Elder-care and childcare institutions that lay off nobody or few get '
		'back unemployment contributions',
	force => 'grants');
CALL benefit.add_variable('stable_employment_refund',
	'失业保险稳岗返还', 'Refund of unemployment insurance for keeping staff',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false',
	aliases => '{失业保险稳岗返还,稳岗返还}');
CALL benefit.add_rule('QZ-E-010', 'stable_employment_refund',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND (layoffs = 0 OR low_layoff)$$,
	value => $$true$$,
	note_zh => '少裁员的标准不在本文件中，需提供。',
	note_en => 'What counts as few is not said: a fact to be given.');

CALL benefit.add_clause('QZ-E-011', '二(二)3',
	'养老托育服务机构的失业、工伤保险费率继续阶段性降低',
	'Elder-care and childcare institutions go on paying reduced rates of '
		'unemployment and work-injury insurance',
	force => 'grants');
CALL benefit.add_variable('reduced_social_insurance_rate',
	'社保费率阶段性降低', 'Reduced rate of a branch of social insurance',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-011', 'reduced_social_insurance_rate',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND insurance_kind IN ('unemployment', 'work_injury')$$,
	value => $$true$$,
	note_zh => '原文两处误植，按失业保险、工伤保险理解。另一种理解：照字面，则无此险种。该句未列对象，一般政策惠及所有'
		'用人单位；本节为养老托育优惠政策，故只对养老托育服务机构作出回答。',
	note_en => 'Two misprints are read as unemployment and work-injury insurance. '
		'The other reading: literal. The sentence names nobody and general policy reaches all '
		'employers; it stands among preferences of care institutions, and is answered for them.');

CALL benefit.add_clause('QZ-E-012', '二(二)3',
	'鼓励教育、科研等系统的出租单位，为从事养老托育的小微企业和个体工商户减免租金',
	'Schools, research bodies and others so listed are encouraged to lower the rent of small '
		'elder-care and childcare businesses',
	force => 'encourages');
CALL benefit.add_variable('small_care_business_rent_relief',
	'养老托育小微企业和个体工商户租金减免',
	'Rent relief for small elder-care and childcare businesses',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false',
	aliases => '{养老托育小微企业和个体工商户租金减免,小微养老托育减租}');
CALL benefit.add_rule('QZ-E-012', 'small_care_business_rent_relief',
	condition => $$(landlord_sector IN ('education', 'research')
			OR landlord_sector IN ('health', 'government', 'other_public_institution',
				'state_enterprise') AND landlord_sector_listed)
		AND (tenant_kind <@ 'small_micro_enterprise' OR tenant_kind = 'sole_proprietor')
		AND tenant_business <@ 'care_service'$$,
	value => $$true$$,
	note_zh => '未定数额。系统以“等”结尾：当地是否将其他公共系统列入，需提供；民营、个人和村（居）集体出租的不在其列。'
		'原文为“鼓励”，未减免不算违反。另一种理解：具有约束力。',
	note_en => 'No amount. The list of sectors ends with "etc.": whether the place counts another '
		'public one among them is a fact to be given; a private landlord or a village is none. The wording encourages and does not bind, so a failed check is advisory. '
		'The other reading: it binds.');

CALL benefit.add_clause('QZ-P-001', '二(二)3',
	'养老托育服务机构的水、电、气、热四项，按居民生活类价格计收',
	'Elder-care and childcare institutions pay household prices for '
		'water, electricity, gas and heat',
	force => 'grants');
CALL benefit.add_rule('QZ-P-001', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas', 'heat')$$,
	value => $$'residential'$$,
	note_zh => '包括用热在内共四项；不限普惠性机构。',
	note_en => 'Four utilities including heat; whether the institution is inclusive is not asked.');
CALL benefit.add_rule('QZ-P-001-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas', 'heat')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('QZ-Q-001', '二(二)3',
	'水、电、气等业务对养老托育服务机构限时办结（未定时限）',
	'Applications of elder-care and childcare institutions for water, electricity and gas are '
		'settled within a time limit, which is not given',
	force => 'orders');

CALL benefit.add_clause('QZ-P-002', '二(二)4',
	'推进儿童免费入馆，包括图书馆、文化馆、美术馆及当地另列的文化场馆',
	'Children are to enter libraries, cultural centres, art galleries and other listed venues free '
		'of charge: work towards it goes on',
	force => 'aims');
CALL benefit.add_variable('child_admission_fee_cap',
	'儿童门票上限', 'Highest admission fee for a child',
	kind => 'money', unit => 'yuan', per => 'visit', subject => 'person', beneficiary => 'child',
	measure => 'admission_fee', direction => 'at_most', scale => 2, rounding => 'down');
CALL benefit.add_rule('QZ-P-002', 'child_admission_fee_cap',
	condition => $$(age < 18 OR age IS NULL AND is_child)
		AND (venue_kind <@ 'library' OR venue_kind <@ 'cultural_center'
			OR venue_kind <@ 'art_gallery' OR venue_kind <@ 'cultural_venue' AND listed_for_children)$$,
	value => $$0$$,
	note_zh => '文件未界定儿童，按未满18周岁理解，年龄不详的以场馆认定为准。场馆以“等”结尾：当地是否将其他文化场馆列入，'
		'需提供。原文为“推进”，收费不算违反。另一种理解：具有约束力。',
	note_en => 'Who counts as a child is not said: under 18, and where the age is not known, whoever '
		'the venue takes as one. The list of places ends with '
		'"etc.": whether the place has listed another cultural venue is a fact to be given. The '
		'wording promotes and does not bind, so a failed '
		'check is advisory; the other reading is that it binds.');

CALL benefit.add_clause('QZ-P-003', '二(二)4',
	'推动公共体育设施在有条件时对儿童少收费或不收费',
	'Public sports facilities that are in a position to do so are to charge children little or '
		'nothing: work towards it goes on',
	force => 'aims');
CALL benefit.add_variable('child_sports_fee_reduced',
	'儿童体育收费优惠', 'Child pays less than the ordinary sports fee, or nothing',
	kind => 'boolean', subject => 'person', beneficiary => 'child',
	hit_policy => 'first');
CALL benefit.add_rule('QZ-P-003', 'child_sports_fee_reduced',
	condition => $$(age < 18 OR age IS NULL AND is_child) AND venue_has_conditions$$,
	value => $$child_sports_fee IS NULL OR child_sports_fee < standard_sports_fee OR child_sports_fee = 0$$,
	note_zh => '文件未界定儿童，按未满18周岁理解，年龄不详的以场馆认定为准。低收费按低于普通收费理解。原文为“推动”，'
		'未优惠不算违反。另一种理解：具有约束力。',
	note_en => 'A child is under 18, or whoever the venue takes as one where the age is not known. '
		'A low fee is read as one below the ordinary fee. The wording promotes and does not '
		'bind, so a failed check is advisory. The other reading: it binds.');

CALL benefit.add_clause('QZ-E-013', '二(三)1',
	'鼓励政府以补贴和购买服务优先保障特殊困难老年人：有经济困难且属高龄、重残、失能、半失能、独居、计划生育特殊家庭之一（或另经认定）',
	'Subsidies and bought services are encouraged to serve first the elders in economic hardship '
		'who are of advanced age, severely disabled, wholly or partly functionally disabled, living '
		'alone or of special family-planning families, and others so recognised',
	force => 'encourages');
CALL benefit.add_variable('hardship_elder_service_priority',
	'特殊困难老年人服务优先', 'Priority in services and subsidies for elders in hardship',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false',
	aliases => '{特殊困难老年人服务优先,困难老人服务优先}');
CALL benefit.add_rule('QZ-E-013', 'hardship_elder_service_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (age >= 80 OR severe_disability OR functionally_disabled
			OR partly_functionally_disabled OR living_alone OR special_fp_family
			OR other_group_recognised)$$,
	value => $$true$$,
	note_zh => '原文以“鼓励”起首，只是倡导。“经济困难的”限定所列各类人员。另一种理解：只限定第一类。所列以“等”结尾：'
		'其他群体须另经认定，未有说法之前不作否定。另一种理解：仅限所列各类。文件未界定高龄，按80周岁以上理解。'
		'另一种理解：按当地另定年龄。',
	note_en => 'The sentence begins with an encouragement. Economic hardship is asked of every group listed. The other reading: only the first '
		'group. The list ends with "etc.": whether the authority has recognised another group is a '
		'fact to be given, and until then nobody outside the list is refused. The other reading: '
		'the list is closed. Advanced age is not defined here and is taken to be 80 '
		'or older. The other reading: another locally set age.');

CALL benefit.add_clause('QZ-E-014', '二(三)1',
	'对农村留守老年人的关爱服务予以加强',
	'Care for elders left behind in the countryside is to be strengthened',
	force => 'orders');
CALL benefit.add_rule('QZ-E-014', 'rural_left_behind_elder_care',
	condition => $$age >= 60 AND rural AND left_behind$$,
	value => $$true$$,
	note_zh => '“农村留守老人”既指居住农村又指留守，两项都问。文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'The term means both, in the countryside and left behind: both are asked. An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-015', '二(三)1',
	'推动对家庭照护者开展公益培训，照护对象为失能、失智或高龄老年人',
	'Free training of those who care at home for functionally disabled, demented or very old '
		'elders is promoted',
	force => 'aims');
CALL benefit.add_rule('QZ-E-015', 'family_carer_training',
	condition => $$family_carer AND (cared_elder_age >= 80
		OR cared_is_elder AND (cared_functionally_disabled OR cared_dementia))$$,
	value => $$true$$,
	note_zh => '原文为“推动”。文件未界定高龄，按80周岁以上理解。另一种理解：按当地另定年龄。公益培训按免费理解。',
	note_en => 'The wording promotes. Advanced age is not defined here and is taken to be 80 or older. The other reading: '
		'another locally set age. Public-good training read as free.');

CALL benefit.add_clause('QZ-E-029', '二(三)1',
	'婴幼儿家庭由妇幼保健、托育、学前教育、社区等力量提供照护指导',
	'Families with a child under three get guidance on care from maternal and child health, '
		'childcare, preschools and communities',
	force => 'grants');
CALL benefit.add_rule('QZ-E-029', 'family_rearing_guidance',
	condition => $$CASE WHEN child_age_months IS NULL AND age < 14 THEN age < 3
		ELSE child_age_months < 36 END$$,
	value => $$true$$,
	note_zh => '婴幼儿指未满36个月；由儿童本人的出生日期可知的，不再问月龄。由谁提供指导不作为条件。',
	note_en => 'An infant is under 36 months old; where the row is that of a child its date of birth '
		'says so. Who gives the guidance is no condition.');

CALL benefit.add_clause('QZ-B-002', '二(三)2',
	'照料中心列入补助范围、建成并正常运营的，由县（市、区）发给运营补贴，每个每年20000元以上',
	'A county pays each home and community care centre that is in scope, built and in normal '
		'operation 20,000 yuan a year or more',
	force => 'grants');
CALL benefit.add_variable('operating_subsidy',
	'运营补贴下限', 'Least operating subsidy of a care facility',
	kind => 'money', unit => 'yuan', per => 'facility and year', subject => 'facility',
	measure => 'subsidy_paid', direction => 'at_least', default_value => '0.00',
	aliases => '{运营补贴,运营补贴下限}');
CALL benefit.add_rule('QZ-B-002', 'operating_subsidy',
	condition => $$facility_kind <@ 'home_community_care_center' AND in_subsidy_scope AND built
		AND operating_normally$$,
	value => $$20000$$,
	note_zh => '此为下限，县（市、区）可以提高。不满一年按一年计。另一种理解：按月折算。',
	note_en => 'A floor: a county may set more. A part of a year counts as a year. '
		'The other reading: a part of a year is paid in part.');

CALL benefit.add_clause('QZ-B-003', '二(三)2',
	'农村居家养老服务站（幸福院）由县（市、区）发给运营补贴，每个每年5000元以上',
	'A county pays each rural home-care station (xingfuyuan) 5,000 yuan a year or more',
	force => 'grants');
CALL benefit.add_rule('QZ-B-003', 'operating_subsidy',
	condition => $$facility_kind <@ 'rural_home_care_station' AND in_subsidy_scope AND built
		AND operating_normally$$,
	value => $$5000$$,
	note_zh => '此为下限。纳入补助范围、已建成且正常运营三项条件同样适用于农村站点。另一种理解：只适用于照料中心。',
	note_en => 'A floor. Scope, building and operation are taken to be asked of rural stations too. '
		'The other reading: they are asked of the care centres only.');

CALL benefit.add_clause('QZ-S-009', '二(三)2',
	'打造便民生活圈，15分钟可达',
	'Everyday services are to be within 15 minutes: work towards it goes on',
	force => 'aims');
CALL benefit.add_variable('minutes_to_convenience_limit',
	'便民圈分钟数上限', 'Most minutes on foot to everyday services',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_convenience', direction => 'at_most');
CALL benefit.add_rule('QZ-S-009', 'minutes_to_convenience_limit',
	value => $$15$$,
	note_zh => '原文为“打造”，未定完成时间。未说明出行方式，按步行理解。另一种理解：按其他出行方式。',
	note_en => 'No day is set by which it is done. How one travels is not said: on foot. '
		'The other reading: by another way of travel.');

CALL benefit.add_clause('QZ-S-010', '二(三)2',
	'鼓励乡镇（街道）建区域养老服务中心，五项功能齐备：托养、日间照料、上门、供需对接、资源统筹',
	'Townships and subdistricts are encouraged to build a regional elder-care centre with '
		'residential care, day care, home service, matching of supply and demand, and coordination',
	force => 'encourages');
CALL benefit.add_variable('area_elder_center_adequate',
	'区域养老服务中心达标', 'Regional elder-care centre has all functions',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_rule('QZ-S-010', 'area_elder_center_adequate',
	condition => $$facility_kind <@ 'comprehensive_elder_service_center'$$,
	value => $$has_five_functions$$,
	note_zh => '原文为“鼓励”，不达标不算违反。另一种理解：具有约束力。功能以“等”结尾，只核对列明的五项。',
	note_en => 'The wording encourages and does not bind, so a failed check is advisory; the other '
		'reading is that it binds. The list of functions ends with "etc.": the five named are asked.');

CALL benefit.add_clause('QZ-E-030', '二(三)3',
	'支持办长者食堂和老年助餐点，有需要的老年人可堂食，也可送餐',
	'Canteens of elder-care institutions and community centres and meal points of towns and '
		'villages are supported, which serve or bring meals to elders who need them',
	force => 'encourages');
CALL benefit.add_variable('elder_meal_service',
	'老年助餐服务', 'Meal service for elders',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-030', 'elder_meal_service',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_zh => '原文为“支持”，只是倡导。有无需要由老年人自己提出，不另询问。文件未界定老年人，按60周岁以上理解。另一种理解：65周岁以上。',
	note_en => 'The text supports and does not bind. Who needs it says so by asking for it. '
		'An elder is not defined here and is taken to be 60 or older. The other reading: 65 or older.');

CALL benefit.add_clause('QZ-T-034', '二(四)1',
	'2025年全市养老机构均能向入住老年人提供医疗卫生服务（100%，形式不限）',
	'Share of elder-care institutions that offer medical service in some form: '
		'100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('elder_institutions_with_medical_service_share',
	'能提供医疗卫生服务的养老机构占比',
	'Share of elder-care institutions that offer medical service',
	unit => 'percent',
	aliases => '{能提供医疗卫生服务的养老机构占比,能看病的养老机构占比}',
	value => $$100 * institutions_with_medical_service / elder_care_institutions$$);
CALL benefit.add_variable('elder_institutions_with_medical_service_share_target',
	'能提供医疗卫生服务的养老机构占比目标',
	'Target for the share of elder-care institutions that offer medical service',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_institutions_with_medical_service_share', direction => 'at_least',
	aliases => '{能提供医疗卫生服务的养老机构占比目标,能看病的养老机构占比目标}');
CALL benefit.add_rule('QZ-T-034', 'elder_institutions_with_medical_service_share_target',
	value => $$100$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '任何形式的医疗卫生服务均计入。',
	note_en => 'Any form of service counts.');

CALL benefit.add_clause('QZ-E-025', '二(四)1；表1第12行',
	'石狮、晋江两市的长期护理保险：总结经验，健全筹资与保障',
	'The long-term care insurance of Shishi and Jinjiang is summed up and developed; '
		'whoever is insured there is in the pilot',
	force => 'aims');
CALL benefit.add_variable('ltci_pilot_coverage',
	'长期护理保险试点覆盖', 'Covered by a long-term care insurance pilot, by county',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{长期护理保险试点覆盖,长护险试点覆盖}');
CALL benefit.add_rule('QZ-E-025', 'ltci_pilot_coverage',
	condition => $$ltci_insured$$,
	value => $$true$$, region => '350581',
	note_zh => '石狮市。文件点名两市已开展长期护理保险，视为试点地区；其自身不另行授予待遇。另一种理解：本文件并未确定试点地区。',
	note_en => 'Shishi. The two cities are named as those with the scheme. Taken as the pilot areas; '
		'the text itself adds no benefit. '
		'The other reading: pilot areas not fixed by the text.');
CALL benefit.add_rule('QZ-E-025-jinjiang', 'ltci_pilot_coverage',
	condition => $$ltci_insured$$,
	value => $$true$$, region => '350582',
	note_zh => '晋江市，同上。',
	note_en => 'Jinjiang, as QZ-E-025.');

CALL benefit.add_clause('QZ-E-019', '二(四)2',
	'引导部分医院（二级及以下）转为医养结合机构，收治高龄、重病、失能和半失能老年人',
	'Some hospitals up to level 2 are guided to turn to medical care of aged, gravely ill and '
		'wholly or partly disabled elders',
	force => 'encourages');

CALL benefit.add_clause('QZ-E-020', '二(四)2',
	'支持医院（二级以上）办养老机构，开设康复护理型床位',
	'Hospitals of level 2 or above are supported in opening elder-care institutions and beds for '
		'rehabilitation and nursing',
	force => 'encourages');

CALL benefit.add_clause('QZ-E-021', '二(四)2',
	'推动医疗卫生机构在有条件时开展安宁疗护，对象为疾病终末期患者',
	'Medical institutions that can are moved to offer hospice care to patients in the last stage '
		'of an illness',
	force => 'aims');
CALL benefit.add_variable('hospice_care',
	'安宁疗护', 'Hospice care',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-021', 'hospice_care',
	condition => $$terminal_stage AND provides_hospice_care$$,
	value => $$true$$,
	note_zh => '限于有条件的医疗卫生机构：该机构能否提供，需提供。',
	note_en => 'Where the institution has the conditions: a fact to be given.');

CALL benefit.add_clause('QZ-E-016', '二(四)3',
	'养老机构办医（二级及以下，五类除外），设置审批与执业登记两证合一',
	'Elder-care institutions may open medical institutions up to level 2, five kinds left out, '
		'with approval and licence in one step',
	force => 'grants');
CALL benefit.add_variable('one_step_medical_permit',
	'设置审批与执业登记两证合一', 'Approval and licence of a medical institution in one step',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-016', 'one_step_medical_permit',
	condition => $$facility_kind <@ 'elder_care_institution' AND founded_medical_level <= 2
		AND NOT founded_medical_kind_excluded$$,
	value => $$true$$,
	note_zh => '除外的五类：急救中心、急救站、临床检验中心、中外合资合作医疗机构、港澳台独资医疗机构。未定级的按0级填，属二级以下。',
	note_en => 'The five kinds left out: emergency centres, emergency stations, clinical laboratories, '
		'Sino-foreign joint institutions, and those wholly owned from Hong Kong, Macao or Taiwan. '
		'What has no level counts as 0, below level 2.');

CALL benefit.add_clause('QZ-E-017', '二(四)3',
	'推动养老机构内设的诊所、医务室、护理站等改为备案登记',
	'Clinics, health stations, infirmaries and nursing stations inside '
		'elder-care institutions are moved to filing in place of a licence',
	force => 'aims');

CALL benefit.add_clause('QZ-E-018', '二(四)3',
	'养老机构所设医疗卫生机构合乎条件的，列为基本医疗保险定点',
	'Medical units of elder-care institutions that meet the conditions are '
		'designated for basic medical insurance',
	force => 'grants');

CALL benefit.add_clause('QZ-E-026', '二(四)3',
	'支持养老机构建护理型床位，限于满足基本需求、服务高龄和失能老年人的机构',
	'Elder-care institutions that serve basic needs and aged or disabled elders '
		'are supported in building nursing beds',
	force => 'encourages');
CALL benefit.add_variable('nursing_bed_support',
	'护理型床位建设支持', 'Support for building nursing beds',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-026', 'nursing_bed_support',
	condition => $$facility_kind <@ 'elder_care_institution' AND serves_basic_need
		AND (serves_advanced_age OR serves_functionally_disabled)$$,
	value => $$true$$,
	note_zh => '“高龄及失能”按服务其中一类即可理解。另一种理解：两类都须服务。',
	note_en => '"Advanced-age and disabled" is read as: '
		'either group is enough. The other reading: both.');

CALL benefit.add_clause('QZ-E-023', '三(一)',
	'支持在低效存量用地和商服用地上办养老托育',
	'The use of idle land and of land for commerce and services for elder care and childcare is supported',
	force => 'encourages');

CALL benefit.add_clause('QZ-E-027', '三(二)',
	'鼓励养老托育机构与职业院校共建实训基地，合乎国家投资要求的给予支持',
	'Training bases run with vocational colleges are encouraged; those that meet the conditions '
		'of the national investment scheme are supported',
	force => 'grants');

CALL benefit.add_clause('QZ-F-001', '三(二)',
	'本级留成福利彩票公益金的养老支出比例，不低于中央和省的规定',
	'Welfare-lottery money kept at a level goes to elder care at no less than the share '
		'that higher authorities ask',
	force => 'orders');
CALL benefit.add_rule('QZ-F-001', 'welfare_lottery_elder_spending_required',
	value => $$welfare_lottery_fund * required_share / 100$$,
	note_zh => '比例由中央和省的政策规定，不在本文件中，需提供；不以全国55%代替。各级以本级留成计，故不限层级。',
	note_en => 'The share follows central and provincial policy and is not in the text: a fact to be '
		'given. The 55 percent of the nation is not taken for it. Each level has its own fund, so the '
		'rule is asked of all.');

CALL benefit.add_clause('QZ-F-002', '三(二)',
	'地方政府专项债券可用于建设养老托育设施',
	'Elder-care and childcare facilities are among what special bonds of the government may pay for',
	force => 'orders');

CALL benefit.add_clause('QZ-E-022', '三(三)',
	'家政服务、健康照护、养老护理等六类职业（工种）列入全市急需紧缺目录',
	'Six occupations of housekeeping and care, and others, stand in the city''s catalogue of shortage occupations',
	force => 'orders');

CALL benefit.add_clause('QZ-E-028', '三(三)',
	'保育、育婴等职业（工种）的技能培训和认定广泛开展',
	'Nursery workers, infant carers and others are widely trained and certified',
	force => 'orders');

CALL benefit.add_clause('QZ-T-006', '表1第3行',
	'全市累计建成县级老年养护院2025年12个（2020年为10个）',
	'County-level nursing homes for elders, built so far in the whole city: at least 12 by the end '
		'of 2025, from 10 in 2020',
	force => 'orders');
CALL benefit.add_variable('county_nursing_homes_target',
	'县级老年养护院数目标', 'Target number: county-level nursing homes for elders, built so far',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_nursing_homes', direction => 'at_least',
	aliases => '{县级老年养护院数目标,县级养护院数目标}');
CALL benefit.add_rule('QZ-T-006', 'county_nursing_homes_target',
	value => $$12$$, level => 'prefecture',
	baseline => 10, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '“县级”指养护院的级别，12个是全市累计数。',
	note_en => 'The homes are those of counties; 12 is the count of the whole city.');

CALL benefit.add_clause('QZ-T-007', '表1第5行',
	'全市养老机构中评为三星级以上的，由2020年12.5%提高到2025年22%',
	'Share of elder-care institutions with three stars or more: at least 22 percent '
		'by the end of 2025, from 12.5 in 2020',
	force => 'orders');
CALL benefit.add_figure('three_star_institution_share',
	'三星级以上养老机构占比', 'Share of elder-care institutions with three stars or more',
	unit => 'percent',
	aliases => '{三星级以上养老机构占比,三星以上养老机构占比}',
	value => $$100 * institutions_3_star_up / elder_care_institutions$$);
CALL benefit.add_variable('three_star_institution_share_target',
	'三星级以上养老机构占比目标',
	'Target for the share of elder-care institutions with three stars or more',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'three_star_institution_share', direction => 'at_least',
	aliases => '{三星级以上养老机构占比目标,三星以上养老机构占比目标}');
CALL benefit.add_rule('QZ-T-007', 'three_star_institution_share_target',
	value => $$22$$, level => 'prefecture',
	baseline => 12.5, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '以全部养老机构为分母。另一种理解：只以已参加评定的机构为分母。',
	note_en => 'Counted against all elder-care institutions. '
		'The other reading: rated institutions only.');

CALL benefit.add_clause('QZ-T-009', '表1第7行',
	'全市乡镇（街道）2025年仍全部有老年学校（100%，与2020年相同）',
	'Share of townships with a school for elders: 100 percent by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_variable('townships_with_elder_school_share_target',
	'有老年学校的乡镇占比目标', 'Target for the share of townships with a school for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'townships_with_elder_school_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-009', 'townships_with_elder_school_share_target',
	value => $$100$$, level => 'prefecture',
	baseline => 100, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-010', '表1第8行',
	'全市有老年学校的村和社区，由2020年93.5%提高到2025年95%',
	'Share of villages and communities with a school for elders: at least 95 percent '
		'by the end of 2025, from 93.5 in 2020',
	force => 'orders');
CALL benefit.add_figure('villages_with_elder_school_share',
	'有老年学校的村和社区占比', 'Share of villages and communities with a school for elders',
	unit => 'percent',
	aliases => '{有老年学校的村和社区占比,有老年学校的村社占比}',
	value => $$100 * villages_with_school / villages$$);
CALL benefit.add_variable('villages_with_elder_school_share_target',
	'有老年学校的村和社区占比目标',
	'Target for the share of villages and communities with a school for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'villages_with_elder_school_share', direction => 'at_least',
	aliases => '{有老年学校的村和社区占比目标,有老年学校的村社占比目标}');
CALL benefit.add_rule('QZ-T-010', 'villages_with_elder_school_share_target',
	value => $$95$$, level => 'prefecture',
	baseline => 93.5, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-011', '表1第9行',
	'全市老年教育参与率由2020年29.8%提高到2025年32%',
	'Share of elders who take part in education: '
		'at least 32 percent by the end of 2025, from 29.8 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-011', 'elder_education_participation_rate_target',
	value => $$32$$, level => 'prefecture',
	baseline => 29.8, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-012', '表1第10行',
	'全市65岁及以上老年人的健康管理率由2020年72.62%提高到2025年75%以上',
	'Share of residents aged 65 or over under health management: at least 75 percent by '
		'the end of 2025, from 72.62 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-012', 'health_management_rate_65_up_target',
	value => $$75$$, level => 'prefecture',
	baseline => 72.62, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '“65岁以上”含65岁。',
	note_en => '"65 or above" includes 65.');

CALL benefit.add_clause('QZ-T-014', '表1第12行',
	'长期护理保险试点的参加人数由2020年24万人增至2025年80万人',
	'People in the long-term care insurance pilot, in ten thousands: '
		'at least 80 by the end of 2025, from 24 in 2020',
	force => 'orders');
CALL benefit.add_figure('ltci_participants_in_10000s',
	'长期护理保险试点参加人数(万人)',
	'People in the long-term care insurance pilot, in ten thousands',
	unit => '10000 persons', aliases => '{长期护理保险试点参加万人数,长护险参加人数万数}',
	value => $$ltci_participants / 10000$$);
CALL benefit.add_variable('ltci_participants_in_10000s_target',
	'长期护理保险试点参加人数(万人)目标',
	'Target for people in the long-term care insurance pilot, in ten thousands',
	kind => 'number', unit => '10000 persons', subject => 'region',
	measure => 'ltci_participants_in_10000s', direction => 'at_least',
	aliases => '{长期护理保险试点参加万人数目标,长护险参加人数万数目标}');
CALL benefit.add_rule('QZ-T-014', 'ltci_participants_in_10000s_target',
	value => $$80$$, level => 'prefecture',
	baseline => 24, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '试点地区为正文点名的石狮、晋江，表中未列；数字为各试点地区合计，由市级承担。',
	note_en => 'Pilot areas are those named elsewhere in the text (Shishi, Jinjiang). '
		'The table does not list them. The figure is their total, asked of the city.');

CALL benefit.add_clause('QZ-T-015', '表1第13行',
	'全市新建居住区的养老服务设施2025年仍全部达标（100%，与2020年相同）',
	'Share of new residential areas with the elder-care premises they need: 100 percent '
		'by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-015', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, level => 'prefecture',
	baseline => 100, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-016', '表1第14行',
	'全市生活不能自理的特困人员有集中供养需求的，2025年仍全部集中供养（100%，与2020年相同）',
	'Share in central support of willing tekun persons unable to care for themselves: 100 percent '
		'by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-016', 'tekun_unable_selfcare_central_support_rate_target',
	value => $$100$$, level => 'prefecture',
	baseline => 100, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '只以有集中供养需求的人员为分母。',
	note_en => 'Counted against those who want central support.');

CALL benefit.add_clause('QZ-T-017', '表1第15行',
	'全市基本养老保险参保率2025年不低于95%（2020年为95%）',
	'Share of insurable people in basic pension insurance: at least 95 percent '
		'by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-017', 'basic_pension_insurance_rate_target',
	value => $$95$$, level => 'prefecture',
	baseline => 95, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-026', '表2第2行',
	'全市示范性婴幼儿照护服务机构由2020年2个增至2025年95个',
	'Model childcare institutions in the whole city: at least 95 by the end of 2025, from 2 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-026', 'demonstration_childcare_institutions_target',
	value => $$95$$, level => 'prefecture',
	baseline => 2, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '表格失去框线，按2为基值、95为目标值理解；正文另有至少2个（QZ-T-020）。另一种理解：单元格错位，目标为正文的2个，95属于下一行。',
	note_en => 'The table has lost its lines: 2 is read as the start and 95 as the target; the body has '
		'at least 2 (QZ-T-020). '
		'The other reading: the cells slipped, the target is 2 as in the body, and '
		'95 belongs to the next row.');

CALL benefit.add_clause('QZ-T-027', '表2第3行',
	'全市备案托育服务机构由2020年2个增至2025年95个以上（不含95个）',
	'Childcare institutions that are on file: more than 95 by the end of 2025, from 2 in 2020',
	force => 'orders');
CALL benefit.add_variable('filed_childcare_institutions_to_exceed',
	'备案托育服务机构数须超过值',
	'Number that must be exceeded: childcare institutions that are on file',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'filed_childcare_institutions', direction => 'above',
	aliases => '{备案托育服务机构数须超过值,备案托育机构数须超过值}');
CALL benefit.add_rule('QZ-T-027', 'filed_childcare_institutions_to_exceed',
	value => $$95$$, level => 'prefecture',
	baseline => 2, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '表格失去框线，按2为基值理解。另一种理解：基值为95。表列>95，恰为95个不算达标。',
	note_en => 'The table has lost its lines: the start is read as 2; the other reading is 95. '
		'Strict: 95 itself is not enough.');

CALL benefit.add_clause('QZ-T-028', '表2第4行',
	'全市托育机构保育人员由2020年0.23万人增至2025年0.53万人',
	'Nursery staff of childcare institutions, in ten thousands: '
		'at least 0.53 by the end of 2025, from 0.23 in 2020',
	force => 'orders');
CALL benefit.add_figure('nursery_staff_in_10000s',
	'托育机构保育人员数(万人)', 'Nursery staff of childcare institutions, in ten thousands',
	unit => '10000 persons', aliases => '{托育机构保育人员万人数}',
	value => $$nursery_staff / 10000$$);
CALL benefit.add_variable('nursery_staff_in_10000s_target',
	'托育机构保育人员数(万人)目标',
	'Target for nursery staff of childcare institutions, in ten thousands',
	kind => 'number', unit => '10000 persons', subject => 'region',
	measure => 'nursery_staff_in_10000s', direction => 'at_least',
	aliases => '{托育机构保育人员万人数目标}');
CALL benefit.add_rule('QZ-T-028', 'nursery_staff_in_10000s_target',
	value => $$0.53$$, level => 'prefecture',
	baseline => 0.23, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '只计保育人员，不计管理、医护、后勤等其他从业人员（下一行才是从业人员）。',
	note_en => 'Nursery staff only, and not all who work there: the next row of the table names those.');

CALL benefit.add_clause('QZ-T-029', '表2第5行',
	'全市托育从业人员中培训合格或持证的，由2020年98%提高到2025年100%',
	'Share of childcare staff who passed training or hold a certificate: 100 percent '
		'by the end of 2025, from 98 in 2020',
	force => 'orders');
CALL benefit.add_figure('childcare_staff_qualified_rate',
	'托育人员合格或持证率', 'Share of childcare staff who passed training or hold a certificate',
	unit => 'percent',
	value => $$100 * qualified_staff / childcare_staff$$);
CALL benefit.add_variable('childcare_staff_qualified_rate_target',
	'托育人员合格或持证率目标',
	'Target for the share of childcare staff who passed training or hold a certificate',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'childcare_staff_qualified_rate', direction => 'at_least');
CALL benefit.add_rule('QZ-T-029', 'childcare_staff_qualified_rate_target',
	value => $$100$$, level => 'prefecture',
	baseline => 98, baseline_on => '2020-12-31', until => '2025-12-31',
	note_zh => '培训合格或持证，居其一即计入。',
	note_en => 'Either will do, the training or the certificate.');

CALL benefit.add_clause('QZ-T-030', '表2第6行',
	'全市有托育服务设施的社区，由2020年54%提高到2025年60%以上',
	'Share of communities with a childcare service: at least 60 percent '
		'by the end of 2025, from 54 in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-030', 'community_childcare_coverage_target',
	value => $$60$$, level => 'prefecture',
	baseline => 54, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-031', '表2第8行',
	'2025年全市县级区域综合托育中心达到12个',
	'Regional childcare centres of the counties, in the whole city: at least 12 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('county_childcare_centers_target',
	'县级区域综合托育中心数目标', 'Target number: regional childcare centres of the counties',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_childcare_centers', direction => 'at_least',
	aliases => '{县级区域综合托育中心数目标,县级托育中心数目标}');
CALL benefit.add_rule('QZ-T-031', 'county_childcare_centers_target',
	value => $$12$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '“县级”指中心的级别，12个是全市合计数。表中未列基值。',
	note_en => 'The centres are those of counties; 12 is the count of the whole city. '
		'The table gives no start.');

CALL benefit.add_clause('QZ-T-032', '表2第9行',
	'全市新建居住社区2025年仍全部配有托育服务设施（100%，与2020年相同）',
	'Share of new residential areas with childcare premises: '
		'100 percent by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_rule('QZ-T-032', 'new_housing_childcare_coverage_target',
	value => $$100$$, level => 'prefecture',
	baseline => 100, baseline_on => '2020-12-31', until => '2025-12-31');

CALL benefit.add_clause('QZ-T-033', '表2第10行',
	'2025年全市公共场所和用人单位标准化母婴设施应建尽建（100%）',
	'Share of the public places and employers that ought to have standard mother-and-infant '
		'facilities and do: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('mother_infant_facility_rate',
	'母婴设施配置率', 'Share of the places that ought to have mother-and-infant facilities and do',
	unit => 'percent',
	value => $$100 * sites_with_facility / sites_required$$);
CALL benefit.add_variable('mother_infant_facility_rate_target',
	'母婴设施配置率目标',
	'Target for the share of the places that ought to have mother-and-infant facilities and do',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'mother_infant_facility_rate', direction => 'at_least');
CALL benefit.add_rule('QZ-T-033', 'mother_infant_facility_rate_target',
	value => $$100$$, level => 'prefecture', until => '2025-12-31',
	note_zh => '“应建尽建”按100%理解，表中未列基值。另一种理解：未定数字。',
	note_en => '"All that ought to have them" is read as 100 percent. '
		'The other reading: no figure is set.');
