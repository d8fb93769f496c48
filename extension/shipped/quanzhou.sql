-- quanzhou.sql: shipped rules of 泉政办〔2022〕57号, Quanzhou's plan for the old
-- and the young.
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

INSERT INTO benefit.policy (id, region, issued, number, issuer_zh, title_zh, title_en)
VALUES ('QZ', '350500', '2022-12-29',
	'泉政办〔2022〕57号', '泉州市人民政府办公室',
	'泉州市“一老一小”整体解决方案',
	'Quanzhou: overall plan for elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('integration_points', 'number', 'site',
		'医养资源整合点数', 'Sites where medical and elder care are brought together'),
	('county_nursing_homes', 'number', 'site',
		'县级养护院数', 'County-level nursing homes for elders, built so far'),
	('institutions_3_star_up', 'number', 'institution',
		'三星以上养老机构数', 'Elder-care institutions rated three stars or more'),
	('villages_with_school', 'number', 'village',
		'有老年学校的村社数', 'Villages and communities with a school for elders'),
	('demonstration_elder_enterprises', 'number', 'enterprise',
		'示范养老企业数', 'Model enterprises of elder care'),
	('ltci_participants', 'number', 'person',
		'长护险参加人数', 'People insured in the long-term care insurance pilot'),
	('hospitals_with_rehab', 'number', 'hospital',
		'设康复科的三级中医院数',
		'Level 3 hospitals of Chinese medicine with a rehabilitation department'),
	('level3_tcm_hospitals', 'number', 'hospital',
		'三级中医院总数', 'Level 3 hospitals of Chinese medicine'),
	('elder_friendly_institutions_in_scope', 'number', 'institution',
		'范围内老年友善医疗机构数',
		'Medical institutions of those kinds recognised as friendly to elders'),
	('medical_institutions_in_scope', 'number', 'institution',
		'纳入友善评价的医疗机构数',
		'Medical institutions of the kinds that should be friendly to elders'),
	('municipal_guidance_centers', 'number', 'site',
		'市级托育指导中心数', 'Childcare guidance centres run by the city'),
	('filed_childcare_institutions', 'number', 'institution',
		'备案托育机构数', 'Childcare institutions that are on file'),
	('qualified_staff', 'number', 'person',
		'培训合格或持证的托育人数', 'Childcare staff who passed training or hold a certificate'),
	('county_childcare_centers', 'number', 'site',
		'县级托育中心数', 'Regional childcare centres of the counties'),
	('sites_with_facility', 'number', 'site',
		'已设母婴设施的场所数',
		'Public places and employers that have mother-and-infant facilities'),
	('sites_required', 'number', 'site',
		'应设母婴设施的场所数',
		'Public places and employers that ought to have mother-and-infant facilities'),
	('institutions_with_medical_service', 'number', 'institution',
		'能看病的养老机构数', 'Elder-care institutions that offer medical service in some form'),
	('required_share', 'number', 'percent',
		'上级规定的养老占比', 'Share for elder care that higher authorities ask')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('meets_dibao_criteria', 'boolean', NULL,
		'符合低保条件', 'Meets the conditions of the minimum living allowance'),
	('meets_tekun_criteria', 'boolean', NULL,
		'符合特困条件', 'Meets the conditions of tekun support'),
	('infant_service_listed', 'boolean', NULL,
		'列入当地婴幼儿服务', 'The place has listed the service for infants'),
	('meets_local_criteria', 'boolean', NULL, '符合当地条件', 'Meets the conditions set locally'),
	('home_service_listed', 'boolean', NULL,
		'列入当地上门服务', 'The place has listed the service at home'),
	('deductible_standard', 'money', 'yuan', '普通起付线', 'Deductible that applies to everybody'),
	('deductible_applied', 'money', 'yuan', '实际起付线', 'Deductible applied to this person'),
	('reimbursement_rate_standard', 'number', 'percent',
		'普通报销比例', 'Reimbursement rate that applies to everybody'),
	('reimbursement_rate_applied', 'number', 'percent',
		'实际报销比例', 'Reimbursement rate applied to this person'),
	('cared_elder_age', 'number', 'year', '被照护老人年龄', 'Age of the elder who is cared for'),
	('is_child', 'boolean', NULL, '是儿童', 'Is a child, as the venue defines it'),
	('admission_fee', 'money', 'yuan', '门票价', 'Admission fee charged'),
	('venue_has_conditions', 'boolean', NULL,
		'场馆有条件', 'The venue is in a position to charge less'),
	('child_sports_fee', 'money', 'yuan',
		'儿童体育收费', 'Fee the sports facility charges a child')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('layoffs', 'number', 'person', '裁员人数', 'Employees laid off'),
	('low_layoff', 'boolean', NULL,
		'裁员较少', 'Few employees were laid off, by the local measure'),
	('landlord_sector_listed', 'boolean', NULL, '列入减租系统',
		'The place counts the sector of the landlord among those that may lower a rent'),
	('serves_basic_need', 'boolean', NULL, '服务基本需求', 'Serves basic elder-care needs'),
	('serves_advanced_age', 'boolean', NULL, '服务高龄老人', 'Serves elders of advanced age'),
	('serves_functionally_disabled', 'boolean', NULL,
		'服务失能老人', 'Serves functionally disabled elders'),
	('elder_care_site_area', 'number', 'm2',
		'单处养老用房面积', 'Floor area of a single elder-care site'),
	('center_area', 'number', 'm2',
		'照料中心面积', 'Floor area of the care centre of a town or street'),
	('has_six_functions', 'boolean', NULL, '六项功能齐全', 'The centre has all six functions')
) AS f (name, kind, unit, title_zh, title_en);

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

CALL benefit.add_clause('QZ-T-001', '一(一); 表1 row 1',
	'全市养老床位由四万六千余增至五万六千',
	'Beds for elder care: at least 56,000 by the end of 2025, from 46,781');
CALL benefit.add_rule('QZ-T-001', 'elder_care_beds_target',
	value => $$56000$$, baseline => 46781, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-002', '一(一); 表1 row 2',
	'机构床位中护理型的比重,表列六成',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 60 percent by the end of 2025, from 54.8');
CALL benefit.add_rule('QZ-T-002', 'institution_nursing_bed_share_target',
	value => $$60$$, baseline => 54.8, until => '2025-12-31',
	note_en => 'The body says more than 60, the table 60.0: the table is followed, so 60 is enough. '
		'The other reading: strictly more than 60.');

CALL benefit.add_clause('QZ-T-003', '一(一)',
	'按每千名老人计的护理型床位,目标十二张',
	'Nursing beds per 1,000 elders: at least 12 by the end of 2025');
CALL benefit.add_figure('nursing_beds_per_1000_elders',
	'每千名老人护理型床位数', 'Nursing beds per 1,000 elders',
	unit => 'bed', per => '1000 elders',
	value => $$1000 * nursing_beds / elders$$);
CALL benefit.add_variable('nursing_beds_per_1000_elders_target',
	'每千名老人护理型床位数目标', 'Target for nursing beds per 1,000 elders',
	kind => 'number', unit => 'bed', per => '1000 elders', subject => 'region',
	measure => 'nursing_beds_per_1000_elders', direction => 'at_least');
CALL benefit.add_rule('QZ-T-003', 'nursing_beds_per_1000_elders_target',
	value => $$12$$, until => '2025-12-31',
	note_en => 'Elders are residents aged 60 or over. The other reading: '
		'registered residents aged 60 or over.');

CALL benefit.add_clause('QZ-T-004', '一(一)',
	'各县级区域都要有医养资源整合点',
	'Sites where medical and elder care are brought together: '
		'at least 1 in each county by the end of 2025');
CALL benefit.add_variable('medical_elder_integration_points_target',
	'医养资源整合点数目标',
	'Target number: sites where medical and elder care are brought together',
	kind => 'number', unit => 'site', per => 'county', subject => 'region',
	measure => 'integration_points', direction => 'at_least');
CALL benefit.add_rule('QZ-T-004', 'medical_elder_integration_points_target',
	value => $$1$$, until => '2025-12-31',
	note_en => '"At least one or more" is read as 1 or more. The other reading: more than 1.');

CALL benefit.add_clause('QZ-T-005', '一(一); 表1 row 4',
	'有综合功能养老机构的乡镇街道占六成',
	'Share of townships with an all-round elder-care institution: at least 60 percent '
		'by the end of 2025, from 18.4');
CALL benefit.add_rule('QZ-T-005', 'township_comprehensive_elder_care_coverage_target',
	value => $$60$$, baseline => 18.4, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-008', '一(一); 表1 row 6',
	'二级及更高综合医院开老年医学科的占比',
	'Share of general hospitals of level 2 or above with geriatrics: at least 70 percent '
		'by the end of 2025, from 50');
CALL benefit.add_variable('general_hospitals_with_geriatrics_share_target',
	'综合医院设老年科占比目标',
	'Target for the share of general hospitals of level 2 or above with geriatrics',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'general_hospitals_with_geriatrics_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-008', 'general_hospitals_with_geriatrics_share_target',
	value => $$70$$, baseline => 50, until => '2025-12-31',
	note_en => 'The body says more than 70, the table 70: the table is followed, so 70 is enough. The '
		'other reading: strictly more than 70.');

CALL benefit.add_clause('QZ-T-013', '一(一); 表1 row 11',
	'扶持示范养老企业不少于十家',
	'Model enterprises of elder care: at least 10 by the end of 2025, from 2');
CALL benefit.add_variable('demonstration_elder_enterprises_target',
	'示范养老企业数目标', 'Target number: model enterprises of elder care',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'demonstration_elder_enterprises', direction => 'at_least');
CALL benefit.add_rule('QZ-T-013', 'demonstration_elder_enterprises_target',
	value => $$10$$, baseline => 2, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-018', '一(一)',
	'三级中医院设康复科的占比',
	'Share of level 3 Chinese-medicine hospitals with rehabilitation: '
		'at least 75 percent by the end of 2025');
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
	value => $$75$$, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-019', '一(一)',
	'综合、康复、护理类及基层机构中友善机构占八成',
	'Share of the medical institutions in scope that are friendly to elders: at least '
		'80 percent by the end of 2025');
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
	value => $$80$$, until => '2025-12-31',
	note_en => 'General and rehabilitation hospitals, nursing homes and primary-care institutions are '
		'taken together. The other reading: 80 percent in each class.');

CALL benefit.add_clause('QZ-T-020', '一(二)',
	'有指导功能的示范托育机构至少两个',
	'Model childcare institutions: at least 2 by the end of 2025');
CALL benefit.add_variable('demonstration_childcare_institutions_floor',
	'示范托育机构数下限',
	'Least number of model childcare institutions, apart from the plan''s table',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'demonstration_childcare_institutions', direction => 'at_least');
CALL benefit.add_rule('QZ-T-020', 'demonstration_childcare_institutions_floor',
	value => $$2$$, until => '2025-12-31',
	note_en => 'The plan''s table has 2 and 95 for a like-named indicator (QZ-T-026): 2 is kept as a '
		'target of its own. The other reading: the table''s figure takes its place.');

CALL benefit.add_clause('QZ-T-021', '一(二); 表2 row 7',
	'公办的市级托育指导中心建一家',
	'Childcare guidance centres run by the city: at least 1 by the end of 2025');
CALL benefit.add_variable('municipal_childcare_guidance_centers_target',
	'市级托育指导中心数目标', 'Target number: childcare guidance centres run by the city',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'municipal_guidance_centers', direction => 'at_least');
CALL benefit.add_rule('QZ-T-021', 'municipal_childcare_guidance_centers_target',
	value => $$1$$, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-022', '一(二)',
	'各县级区域起码一家托育机构',
	'Childcare institutions in the area: at least 1 in each county by the end of 2025');
CALL benefit.add_variable('childcare_institutions_target',
	'托育机构数目标', 'Target number: childcare institutions in the area',
	kind => 'number', unit => 'institution', per => 'county', subject => 'region',
	measure => 'childcare_institutions', direction => 'at_least');
CALL benefit.add_rule('QZ-T-022', 'childcare_institutions_target',
	value => $$1$$, until => '2025-12-31',
	note_en => 'Judged county by county.');

CALL benefit.add_clause('QZ-T-023', '一(二)',
	'2023年度千人托位的阶段值3.2',
	'Childcare places per 1,000 residents: at least 3.2 by the end of 2023, from 0.79');
CALL benefit.add_rule('QZ-T-023', 'childcare_slots_per_1000_target',
	value => $$3.2$$, baseline => 0.79, until => '2023-12-31',
	note_en => 'The figure of a year applies throughout that year. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-T-024', '一(二)',
	'2024年度千人托位的阶段值3.9',
	'Childcare places per 1,000 residents: at least 3.9 by the end of 2024, from 0.79');
CALL benefit.add_rule('QZ-T-024', 'childcare_slots_per_1000_target',
	value => $$3.9$$, baseline => 0.79, since => '2024-01-01', until => '2024-12-31',
	note_en => 'The figure of a year applies throughout that year. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-T-025', '一(二); 表2 row 1',
	'2025年度千人托位的阶段值4.5',
	'Childcare places per 1,000 residents: at least 4.5 by the end of 2025, from 0.79');
CALL benefit.add_rule('QZ-T-025', 'childcare_slots_per_1000_target',
	value => $$4.5$$, baseline => 0.79, since => '2025-01-01', until => '2025-12-31',
	note_en => 'The figure of a year applies throughout that year. The other reading: '
		'only at the end of the year.');

CALL benefit.add_clause('QZ-B-004', '二(一)1',
	'低保、特困救助标准只升不降',
	'The social assistance standard does not fall from one period to the next');
CALL benefit.add_figure('assistance_standard_change',
	'救助标准变动', 'Change of the social assistance standard',
	kind => 'money', unit => 'yuan', per => 'month',
	value => $$assistance_standard_current - assistance_standard_previous$$);
CALL benefit.add_variable('assistance_standard_change_required',
	'救助标准变动下限', 'Least change of the social assistance standard',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'region',
	measure => 'assistance_standard_change', direction => 'at_least', scale => 2, rounding => 'up');
CALL benefit.add_rule('QZ-B-004', 'assistance_standard_change_required',
	value => $$0$$,
	note_en => '"Steadily raised when due" is read as: must not fall. '
		'The other reading: must rise every year.');

CALL benefit.add_clause('QZ-E-001', '二(一)1',
	'困难且属失能等六类的老人先纳入保障',
	'Elders in economic hardship who are disabled, demented, of advanced age, alone or of special '
		'family-planning families come first in basic care');
CALL benefit.add_rule('QZ-E-001', 'basic_care_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (functionally_disabled OR dementia OR severe_disability OR age >= 80 OR empty_nest
			OR left_behind OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the first '
		'group. The list, which ends with "etc.", is taken as closed. The other reading: open '
		'list, further groups may be added. Advanced age is not defined here and is taken to be 80 '
		'or older. The other reading: another locally set age. An elder is not defined here and is '
		'taken to be 60 or older. The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-002', '二(一)1',
	'够条件的困难老人及时进低保或特困',
	'Elders who meet the conditions of dibao or tekun support are taken into it');
CALL benefit.add_variable('assistance_inclusion',
	'困难老人应纳入救助', 'Elder in hardship to be taken into dibao or tekun support',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-002', 'assistance_inclusion',
	condition => $$age >= 60
		AND (meets_dibao_criteria OR meets_dibao_criteria IS NULL AND dibao
			OR meets_tekun_criteria OR meets_tekun_criteria IS NULL AND tekun)$$,
	value => $$true$$,
	note_en => 'Who receives either was found to meet its conditions. An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-003', '二(一)1',
	'老人普遍接受统一标准的能力评估',
	'Every elder may have their abilities assessed');
CALL benefit.add_variable('elder_ability_assessment',
	'老年人能力评估', 'Assessment of an elder''s abilities',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-003', 'elder_ability_assessment',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-004', '二(一)1',
	'婴幼儿家庭可得访视、营养、接种等六项',
	'Families with a child under three get six basic services, from newborn visits to vaccination');
CALL benefit.add_variable('infant_family_basic_services',
	'婴幼儿家庭基本服务', 'Basic services for families with an infant',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-004', 'infant_family_basic_services',
	condition => $$child_age_months < 36
		AND (infant_service IN ('newborn_visit', 'nutrition', 'growth', 'vaccination', 'safety',
			'disease_control') OR infant_service_listed)$$,
	value => $$true$$,
	note_en => 'An infant is under 36 months old. How often is not said. The list of services ends '
		'with "etc.": whether the place has listed another service is a fact to be given.');

CALL benefit.add_clause('QZ-B-001', '二(一)2',
	'低保户或计生特困户的失能老人按月领护理补贴三百元',
	'A functionally disabled elder of a dibao or special family-planning family is '
		'paid 300 yuan a month for care');
CALL benefit.add_variable('care_allowance',
	'失能老人护理补贴', 'Care allowance for functionally disabled elders',
	kind => 'money', unit => 'yuan', per => 'person and month', subject => 'person',
	hit_policy => 'max', default_value => '0.00', aliases => '{护理补贴,失能老人护理补贴}');
CALL benefit.add_rule('QZ-B-001', 'care_allowance',
	condition => $$age >= 60 AND functionally_disabled AND (dibao OR special_fp_family)$$,
	value => $$300$$,
	note_en => 'An elder is 60 or older. Either kind of family is enough, and both are paid once. The '
		'text gives no first day: that of issue is taken.');

CALL benefit.add_clause('QZ-B-005', '二(一)2',
	'退休和城乡居民两类养老金逐步上调',
	'The standard of the employees'' and the residents'' basic pension does not fall');
CALL benefit.add_figure('pension_standard_change',
	'养老金标准变动', 'Change of the pension standard',
	kind => 'money', unit => 'yuan', per => 'month',
	value => $$pension_standard_current - pension_standard_previous$$);
CALL benefit.add_variable('pension_standard_change_required',
	'养老金标准变动下限', 'Least change of the pension standard',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'region',
	measure => 'pension_standard_change', direction => 'at_least', scale => 2, rounding => 'up');
CALL benefit.add_variable('pension_raise_due',
	'养老金应逐步提高', 'Pension of a kind that is to be raised step by step',
	kind => 'boolean', subject => 'region',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-B-005', 'pension_standard_change_required',
	condition => $$pension_kind <@ 'employee_basic_pension' OR pension_kind = 'resident_basic_pension'$$,
	value => $$0$$,
	note_en => '"Gradually raised" is read as: must not fall. '
		'The other reading: must rise every year.');
CALL benefit.add_rule('QZ-B-005-due', 'pension_raise_due',
	condition => $$pension_kind <@ 'employee_basic_pension' OR pension_kind = 'resident_basic_pension'$$,
	value => $$true$$);

CALL benefit.add_clause('QZ-E-005', '二(一)2',
	'合条件老人享助餐、助行、助医、康复上门',
	'Elders who meet the local conditions get meals, mobility, medical or rehabilitation service '
		'at home, bought by the government');
CALL benefit.add_rule('QZ-E-005', 'purchased_home_service',
	condition => $$age >= 60 AND meets_local_criteria
		AND (home_service IN ('meal', 'mobility', 'medical', 'rehabilitation')
			OR home_service_listed)$$,
	value => $$true$$,
	note_en => 'The conditions are not in the text: a fact to be given. The list of services ends '
		'with "etc.": whether the place has listed another one is a fact to be given. An elder is taken to be 60 or '
		'older; the other reading is 65 or older.');

CALL benefit.add_clause('QZ-E-006', '二(一)2',
	'农村计生户享奖扶',
	'Rural families that kept to family planning get a reward');
CALL benefit.add_variable('rural_fp_family_reward',
	'农村计生家庭奖扶', 'Reward for rural family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-006', 'rural_fp_family_reward',
	condition => $$rural_family_planning_family$$,
	value => $$true$$,
	note_en => 'Age and amount are set by national rules, not here.');

CALL benefit.add_clause('QZ-E-007', '二(一)2',
	'计生特殊家庭享特扶',
	'Special family-planning families get special assistance');
CALL benefit.add_variable('special_fp_family_assistance',
	'计生特殊家庭特扶', 'Special assistance for special family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-007', 'special_fp_family_assistance',
	condition => $$special_fp_family$$,
	value => $$true$$,
	note_en => 'Amount set elsewhere.');

CALL benefit.add_clause('QZ-E-008', '二(一)2',
	'计生特殊家庭老人有住院护理补贴险',
	'Elders of special family-planning families are insured for care in hospital');
CALL benefit.add_variable('special_fp_inpatient_care_insurance',
	'计生特殊家庭住院护理险',
	'Insurance of care in hospital for elders of special family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-008', 'special_fp_inpatient_care_insurance',
	condition => $$age >= 60 AND special_fp_family$$,
	value => $$true$$,
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-009', '二(一)2',
	'困难群众起付线更低、报销更高',
	'People in hardship have a deductible no higher, and a reimbursement '
		'rate no lower, than everybody');
CALL benefit.add_variable('major_illness_insurance_preference',
	'大病保险倾斜', 'Better terms of major-illness insurance for people in hardship',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_variable('major_illness_terms_kept',
	'大病保险倾斜落实', 'Terms of major-illness insurance are no worse than those for everybody',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('QZ-E-009', 'major_illness_insurance_preference',
	condition => $$in_hardship$$,
	value => $$true$$,
	note_en => 'No figures in the text: only the direction of both parameters can be checked.');
CALL benefit.add_rule('QZ-E-009-terms', 'major_illness_terms_kept',
	condition => $$in_hardship$$,
	value => $$deductible_applied <= deductible_standard
		AND reimbursement_rate_applied >= reimbursement_rate_standard$$);

CALL benefit.add_clause('QZ-P-004', '二(一)3',
	'新区配建养老用房移交不收钱',
	'Elder-care premises of new housing are handed over free of charge');
CALL benefit.add_rule('QZ-P-004', 'elder_premises_transfer_price_cap',
	value => $$0$$,
	note_en => 'Applies to new urban areas and housing.');

CALL benefit.add_clause('QZ-S-001', '二(一)3',
	'新区养老用房按百户三十平起算,且不低于单处下限',
	'New housing has 30 m2 for elder care per 100 households, and 400 m2 or more in all');
CALL benefit.add_rule('QZ-S-001', 'elder_care_area_required',
	condition => $$is_new$$,
	value => $$CASE WHEN households > 0 THEN greatest(30 * households / 100, 400) ELSE 0 END$$,
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. The single-site floor of QZ-S-002 is built in, so the total is '
		'never under 400. The other reading: ratio alone.');

CALL benefit.add_clause('QZ-S-002', '二(一)3',
	'单处用房面积下限四百平',
	'A single elder-care site of new housing has 400 m2 or more');
CALL benefit.add_variable('elder_care_site_area_required',
	'单处养老用房面积下限', 'Least floor area of a single elder-care site',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'elder_care_site_area', direction => 'at_least');
CALL benefit.add_rule('QZ-S-002', 'elder_care_site_area_required',
	condition => $$is_new AND (facility_kind IS NULL OR facility_kind <@ 'elder_care_facility')$$,
	value => $$400$$,
	note_en => 'Every single site is tested. Another kind that is given is no site for elders.');

CALL benefit.add_clause('QZ-S-003', '二(一)3',
	'已建区按百户二十平配养老用房',
	'Built-up areas have 20 m2 for elder care per 100 households');
CALL benefit.add_rule('QZ-S-003', 'elder_care_area_required',
	condition => $$NOT is_new$$,
	value => $$20 * households / 100$$,
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. No single-site floor for built-up areas.');

CALL benefit.add_clause('QZ-S-004', '二(一)3',
	'镇街统设照料中心,面积和六项功能都要齐',
	'The care centre of a town or street has 2,000 m2 or more and all six functions');
CALL benefit.add_variable('town_care_center_adequate',
	'镇街照料中心达标', 'Care centre of a town or street is large enough and has all functions',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_variable('center_area_required',
	'照料中心面积下限', 'Least floor area of the care centre of a town or street',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'center_area', direction => 'at_least');
CALL benefit.add_rule('QZ-S-004', 'town_care_center_adequate',
	condition => $$facility_kind IS NULL OR facility_kind <@ 'home_community_care_center'$$,
	value => $$center_area >= 2000 AND has_six_functions$$,
	note_en => 'The wording encourages and does not bind, so a failed check is advisory; the other '
		'reading is that it binds. All six functions are asked (day care, meals, short stay, '
		'comfort, recreation, home service); the other reading is the area alone.');
CALL benefit.add_rule('QZ-S-004-area', 'center_area_required',
	condition => $$facility_kind IS NULL OR facility_kind <@ 'home_community_care_center'$$,
	value => $$2000$$);

CALL benefit.add_clause('QZ-S-005', '二(一)3',
	'新居住区千人配托位十个起',
	'New housing has 10 childcare places per 1,000 residents');
CALL benefit.add_rule('QZ-S-005', 'childcare_slots_required',
	condition => $$is_new$$,
	value => $$10 * population / 1000$$,
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('QZ-S-006', '二(一)3',
	'已建区千人配托位六个起',
	'Built-up areas have 6 childcare places per 1,000 residents');
CALL benefit.add_rule('QZ-S-006', 'childcare_slots_required',
	condition => $$NOT is_new$$,
	value => $$6 * population / 1000$$,
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('QZ-S-007', '二(一)3',
	'养老用房规划、建设、验收、交付不晚于住宅',
	'Elder-care premises are planned, built, accepted and handed over no later than the housing');
CALL benefit.add_rule('QZ-S-007', 'elder_facility_in_step_with_housing',
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('QZ-S-008', '二(一)3',
	'新区托育设施验收交付不晚于住宅',
	'Childcare premises of new housing are accepted and handed over no later than the housing');
CALL benefit.add_rule('QZ-S-008', 'childcare_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$childcare_facility_acceptance <= housing_acceptance
		AND childcare_facility_delivery <= housing_delivery$$,
	note_en => 'Only acceptance and delivery are named for childcare.');

CALL benefit.add_clause('QZ-E-024', '二(二)1',
	'机关企事业、社会组织、妇幼院、幼儿园等可办托育',
	'Public bodies, enterprises, social organisations, maternal hospitals and kindergartens '
		'may run inclusive childcare');

CALL benefit.add_clause('QZ-E-010', '二(二)3',
	'不裁或少裁员的养老托育单位可得稳岗返还',
	'Elder-care and childcare institutions that lay off nobody or few get '
		'back unemployment contributions');
CALL benefit.add_variable('stable_employment_refund',
	'稳岗返还', 'Refund of unemployment insurance for keeping staff',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-010', 'stable_employment_refund',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND (layoffs = 0 OR low_layoff)$$,
	value => $$true$$,
	note_en => 'What counts as few is not said: a fact to be given.');

CALL benefit.add_clause('QZ-E-011', '二(二)3',
	'两项保险费率继续按阶段性政策下调',
	'Elder-care and childcare institutions pay reduced rates of '
		'unemployment and work-injury insurance');
CALL benefit.add_variable('reduced_social_insurance_rate',
	'社保费率阶段性降低', 'Reduced rate of a branch of social insurance',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-011', 'reduced_social_insurance_rate',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND insurance_kind IN ('unemployment', 'work_injury')$$,
	value => $$true$$,
	note_en => 'Two misprints are read as unemployment and work-injury insurance. '
		'The other reading: literal. General policy taken to reach all employers, checked '
		'here for care institutions.');

CALL benefit.add_clause('QZ-E-012', '二(二)3',
	'教科系统房东对小微、个体租户减租',
	'Small elder-care and childcare businesses that rent from schools or research bodies '
		'may have their rent lowered');
CALL benefit.add_variable('small_care_business_rent_relief',
	'小微养老托育减租', 'Rent relief for small elder-care and childcare businesses',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-012', 'small_care_business_rent_relief',
	condition => $$(landlord_sector IN ('education', 'research')
			OR landlord_sector IN ('health', 'government', 'other_public_institution',
				'state_enterprise') AND landlord_sector_listed)
		AND (tenant_kind <@ 'small_micro_enterprise' OR tenant_kind = 'sole_proprietor')
		AND tenant_business <@ 'care_service'$$,
	value => $$true$$,
	note_en => 'No amount. The list of sectors ends with "etc.": whether the place counts another '
		'public one among them is a fact to be given; a private landlord or a village is none. The wording encourages and does not bind, so a failed check is advisory. '
		'The other reading: it binds.');

CALL benefit.add_clause('QZ-P-001', '二(二)3',
	'养老托育机构四项公用费按居民价',
	'Elder-care and childcare institutions pay household prices for '
		'water, electricity, gas and heat');
CALL benefit.add_rule('QZ-P-001', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas', 'heat')$$,
	value => $$'residential'$$,
	note_en => 'Four utilities including heat.');
CALL benefit.add_rule('QZ-P-001-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas', 'heat')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('QZ-Q-001', '二(二)3',
	'水电气申办设时限',
	'Applications for water, electricity and gas are settled within a time limit');

CALL benefit.add_clause('QZ-P-002', '二(二)4',
	'图书、文化、美术三类馆对儿童零票价',
	'Children enter libraries, cultural centres and art galleries free of charge');
CALL benefit.add_variable('child_admission_fee_cap',
	'儿童门票上限', 'Highest admission fee for a child',
	kind => 'money', unit => 'yuan', per => 'visit', subject => 'person',
	measure => 'admission_fee', direction => 'at_most', scale => 2, rounding => 'down');
CALL benefit.add_rule('QZ-P-002', 'child_admission_fee_cap',
	condition => $$is_child AND (venue_kind <@ 'library' OR venue_kind <@ 'cultural_center'
			OR venue_kind <@ 'art_gallery' OR venue_kind <@ 'cultural_venue' AND listed_for_children)$$,
	value => $$0$$,
	note_en => 'Who counts as a child is not said: a fact to be given. The list of places ends with '
		'"etc.": whether the place has listed another cultural venue is a fact to be given. The wording encourages and does not bind, so a failed '
		'check is advisory; the other reading is that it binds.');

CALL benefit.add_clause('QZ-P-003', '二(二)4',
	'公共体育设施对儿童减价或不收费',
	'Sports facilities that can do so charge children less than the ordinary fee, or nothing');
CALL benefit.add_variable('child_sports_fee_reduced',
	'儿童体育收费已优惠', 'Child pays less than the ordinary sports fee, or nothing',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('QZ-P-003', 'child_sports_fee_reduced',
	condition => $$is_child AND venue_has_conditions$$,
	value => $$child_sports_fee < standard_sports_fee OR child_sports_fee = 0$$,
	note_en => 'A low fee is read as one below the ordinary fee. The wording encourages and does not '
		'bind, so a failed check is advisory. The other reading: it binds.');

CALL benefit.add_clause('QZ-E-013', '二(三)1',
	'困难高龄、重残、半失能及失能、独居等先得补贴或服务',
	'Elders in economic hardship who are aged, disabled, alone or of special family-planning '
		'families come first in services and subsidies');
CALL benefit.add_variable('hardship_elder_service_priority',
	'困难老人服务优先', 'Priority in services and subsidies for elders in hardship',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-013', 'hardship_elder_service_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (age >= 80 OR severe_disability OR functionally_disabled
			OR partly_functionally_disabled OR living_alone OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the first '
		'group. The list, which ends with "etc.", is taken as closed. The other reading: open '
		'list, further groups may be added. Advanced age is not defined here and is taken to be 80 '
		'or older. The other reading: another locally set age.');

CALL benefit.add_clause('QZ-E-014', '二(三)1',
	'农村留守老人纳入关爱',
	'Elders left behind in the countryside are cared for');
CALL benefit.add_rule('QZ-E-014', 'rural_left_behind_elder_care',
	condition => $$age >= 60 AND rural AND left_behind$$,
	value => $$true$$,
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('QZ-E-015', '二(三)1',
	'照看失能失智或高龄老人的家人可免费受训',
	'Family carers of disabled, demented or very old people are trained free of charge');
CALL benefit.add_rule('QZ-E-015', 'family_carer_training',
	condition => $$family_carer
		AND (cared_functionally_disabled OR cared_dementia OR cared_elder_age >= 80)$$,
	value => $$true$$,
	note_en => 'Advanced age is not defined here and is taken to be 80 or older. The other reading: '
		'another locally set age. Public-good training read as free.');

CALL benefit.add_clause('QZ-B-002', '二(三)2',
	'照料中心列入补助且正常运转,年补下限两万元',
	'A home and community care centre in scope and in operation is '
		'paid 20,000 yuan a year or more');
CALL benefit.add_variable('operating_subsidy',
	'运营补贴下限', 'Least operating subsidy of a care facility',
	kind => 'money', unit => 'yuan', per => 'facility and year', subject => 'facility',
	measure => 'subsidy_paid', direction => 'at_least', default_value => '0.00',
	aliases => '{运营补贴,运营补贴下限}');
CALL benefit.add_rule('QZ-B-002', 'operating_subsidy',
	condition => $$facility_kind <@ 'home_community_care_center' AND in_subsidy_scope AND built
		AND operating_normally$$,
	value => $$20000$$,
	note_en => 'A floor: a county may set more. A part of a year counts as a year.');

CALL benefit.add_clause('QZ-B-003', '二(三)2',
	'农村站点(幸福院)列入补助且正常运转,年补下限五千元',
	'A rural home-care station in scope and in operation is paid 5,000 yuan a year or more');
CALL benefit.add_rule('QZ-B-003', 'operating_subsidy',
	condition => $$facility_kind <@ 'rural_home_care_station' AND in_subsidy_scope AND built
		AND operating_normally$$,
	value => $$5000$$,
	note_en => 'Scope, building and operation are taken to be asked of rural stations too.');

CALL benefit.add_clause('QZ-S-009', '二(三)2',
	'便民圈以15分钟可达为限',
	'Everyday services are at most 15 minutes away on foot');
CALL benefit.add_variable('minutes_to_convenience_limit',
	'便民圈分钟数上限', 'Most minutes on foot to everyday services',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_convenience', direction => 'at_most');
CALL benefit.add_rule('QZ-S-009', 'minutes_to_convenience_limit',
	value => $$15$$,
	note_en => 'How one travels is not said: on foot.');

CALL benefit.add_clause('QZ-S-010', '二(三)2',
	'区域中心应具备五项功能',
	'A regional elder-care centre has five functions');

CALL benefit.add_clause('QZ-T-034', '二(四)1',
	'养老机构都能以某种方式给住养老人看病',
	'Share of elder-care institutions that offer medical service: 100 percent by the end of 2025');
CALL benefit.add_figure('elder_institutions_with_medical_service_share',
	'能看病的养老机构占比', 'Share of elder-care institutions that offer medical service',
	unit => 'percent',
	value => $$100 * institutions_with_medical_service / elder_care_institutions$$);
CALL benefit.add_variable('elder_institutions_with_medical_service_share_target',
	'能看病的养老机构占比目标',
	'Target for the share of elder-care institutions that offer medical service',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_institutions_with_medical_service_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-034', 'elder_institutions_with_medical_service_share_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Any form of service counts.');

CALL benefit.add_clause('QZ-E-025', '二(四)1; 表1 row 12',
	'石狮、晋江长护险参保人',
	'Insured residents of Shishi and Jinjiang are in the long-term care insurance pilot');
CALL benefit.add_variable('ltci_pilot_coverage',
	'长护险试点覆盖', 'Covered by a long-term care insurance pilot, by county',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-025', 'ltci_pilot_coverage',
	condition => $$ltci_insured$$,
	value => $$true$$, region => '350581',
	note_en => 'Shishi. The two cities are named as those with the scheme. Taken as the pilot areas. '
		'The other reading: pilot areas not fixed by the text.');
CALL benefit.add_rule('QZ-E-025-jinjiang', 'ltci_pilot_coverage',
	condition => $$ltci_insured$$,
	value => $$true$$, region => '350582',
	note_en => 'Jinjiang.');

CALL benefit.add_clause('QZ-E-019', '二(四)2',
	'二级以下(含)医院可转型收治四类老人',
	'Hospitals up to level 2 may turn to medical care of elders');

CALL benefit.add_clause('QZ-E-020', '二(四)2',
	'二级及以上医院可办养老机构、开护理床位',
	'Hospitals of level 2 or above may open elder-care institutions and nursing beds');

CALL benefit.add_clause('QZ-E-021', '二(四)2',
	'临终期病人可得安宁疗护',
	'Patients in the last stage of an illness have access to hospice care');
CALL benefit.add_variable('hospice_care',
	'安宁疗护', 'Hospice care',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-021', 'hospice_care',
	condition => $$terminal_stage AND provides_hospice_care$$,
	value => $$true$$,
	note_en => 'Where the institution has the conditions: a fact to be given.');

CALL benefit.add_clause('QZ-E-016', '二(四)3',
	'养老机构办低级别(至二级)医疗点可合并办证',
	'Elder-care institutions may open medical units up to level 2 with '
		'approval and licence in one step');

CALL benefit.add_clause('QZ-E-017', '二(四)3',
	'养老机构内设诊所等只备案',
	'Clinics, health stations, infirmaries and nursing stations inside '
		'elder-care institutions only file');

CALL benefit.add_clause('QZ-E-018', '二(四)3',
	'养老机构自设医疗点合规即可进医保定点',
	'Medical units of elder-care institutions that meet the conditions are '
		'designated for medical insurance');

CALL benefit.add_clause('QZ-E-026', '二(四)3',
	'服务高龄失能者的机构可得护理床建设支持',
	'Elder-care institutions that serve basic needs of aged or disabled elders '
		'get support for nursing beds');
CALL benefit.add_variable('nursing_bed_support',
	'护理型床位建设支持', 'Support for building nursing beds',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('QZ-E-026', 'nursing_bed_support',
	condition => $$facility_kind <@ 'elder_care_institution' AND serves_basic_need
		AND (serves_advanced_age OR serves_functionally_disabled)$$,
	value => $$true$$,
	note_en => '"Advanced-age and disabled" is read as: '
		'either group is enough. The other reading: both.');

CALL benefit.add_clause('QZ-E-023', '三(一)',
	'低效存量和商服用地可办养老托育',
	'Idle land and land for commerce and services may be used for elder care and childcare');

CALL benefit.add_clause('QZ-E-027', '三(二)',
	'与职校共建实训基地且合条件的予以支持',
	'Training bases run with vocational colleges are supported');

CALL benefit.add_clause('QZ-F-001', '三(二)',
	'本级留成福彩金用于养老的比例随上级规定',
	'Welfare-lottery money goes to elder care at no less than the share '
		'that higher authorities ask');
CALL benefit.add_rule('QZ-F-001', 'welfare_lottery_elder_spending_required',
	value => $$welfare_lottery_fund * required_share / 100$$,
	note_en => 'The share follows central and provincial policy and is not in the text: a fact to be '
		'given. The 55 percent of the nation is not taken for it.');

CALL benefit.add_clause('QZ-F-002', '三(二)',
	'养老托育设施可列专项债',
	'Elder-care and childcare facilities may be paid from special bonds');

CALL benefit.add_clause('QZ-E-022', '三(三)',
	'六类家政照护工种列入紧缺目录',
	'Six occupations of housekeeping and care stand in the catalogue of shortage occupations');

CALL benefit.add_clause('QZ-E-028', '三(三)',
	'保育、育婴类工种开展培训认定',
	'Nursery and infant-care workers are trained and certified');

CALL benefit.add_clause('QZ-T-006', '表1 row 3',
	'县级养护院累计由十家到十二家',
	'County-level nursing homes for elders, built so far: at least 12 by the end of 2025, from 10');
CALL benefit.add_variable('county_nursing_homes_target',
	'县级养护院数目标', 'Target number: county-level nursing homes for elders, built so far',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_nursing_homes', direction => 'at_least');
CALL benefit.add_rule('QZ-T-006', 'county_nursing_homes_target',
	value => $$12$$, baseline => 10, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-007', '表1 row 5',
	'评定三星及以上的机构所占比重',
	'Share of elder-care institutions with three stars or more: at least 22 percent '
		'by the end of 2025, from 12.5');
CALL benefit.add_figure('three_star_institution_share',
	'三星以上养老机构占比', 'Share of elder-care institutions with three stars or more',
	unit => 'percent',
	value => $$100 * institutions_3_star_up / elder_care_institutions$$);
CALL benefit.add_variable('three_star_institution_share_target',
	'三星以上养老机构占比目标',
	'Target for the share of elder-care institutions with three stars or more',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'three_star_institution_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-007', 'three_star_institution_share_target',
	value => $$22$$, baseline => 12.5, until => '2025-12-31',
	note_en => 'Counted against all elder-care institutions. '
		'The other reading: rated institutions only.');

CALL benefit.add_clause('QZ-T-009', '表1 row 7',
	'乡镇街道全部有老年学校',
	'Share of townships with a school for elders: 100 percent by the end of 2025, as it was');
CALL benefit.add_variable('townships_with_elder_school_share_target',
	'有老年学校的乡镇占比目标', 'Target for the share of townships with a school for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'townships_with_elder_school_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-009', 'townships_with_elder_school_share_target',
	value => $$100$$, baseline => 100, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-010', '表1 row 8',
	'村和社区开办老年学校的占比',
	'Share of villages and communities with a school for elders: at least 95 percent '
		'by the end of 2025, from 93.5');
CALL benefit.add_figure('villages_with_elder_school_share',
	'有老年学校的村社占比', 'Share of villages and communities with a school for elders',
	unit => 'percent',
	value => $$100 * villages_with_school / villages$$);
CALL benefit.add_variable('villages_with_elder_school_share_target',
	'有老年学校的村社占比目标',
	'Target for the share of villages and communities with a school for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'villages_with_elder_school_share', direction => 'at_least');
CALL benefit.add_rule('QZ-T-010', 'villages_with_elder_school_share_target',
	value => $$95$$, baseline => 93.5, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-011', '表1 row 9',
	'参加老年教育的老人占比',
	'Share of elders who take part in education: '
		'at least 32 percent by the end of 2025, from 29.8');
CALL benefit.add_rule('QZ-T-011', 'elder_education_participation_rate_target',
	value => $$32$$, baseline => 29.8, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-012', '表1 row 10',
	'六十五岁及以上老人健康管理比例',
	'Share of residents aged 65 or over under health management: at least 75 percent by '
		'the end of 2025, from 72.62');
CALL benefit.add_rule('QZ-T-012', 'health_management_rate_65_up_target',
	value => $$75$$, baseline => 72.62, until => '2025-12-31',
	note_en => '"65 or above" includes 65.');

CALL benefit.add_clause('QZ-T-014', '表1 row 12',
	'试点地区长护险参保由24万到80万人',
	'People in the long-term care insurance pilot, in ten thousands: '
		'at least 80 by the end of 2025, from 24');
CALL benefit.add_figure('ltci_participants_in_10000s',
	'长护险参加人数(万)', 'People in the long-term care insurance pilot, in ten thousands',
	unit => '10000 persons', aliases => '{长护险参加人数万数}',
	value => $$ltci_participants / 10000$$);
CALL benefit.add_variable('ltci_participants_in_10000s_target',
	'长护险参加人数(万)目标',
	'Target for people in the long-term care insurance pilot, in ten thousands',
	kind => 'number', unit => '10000 persons', subject => 'region',
	measure => 'ltci_participants_in_10000s', direction => 'at_least',
	aliases => '{长护险参加人数万数目标}');
CALL benefit.add_rule('QZ-T-014', 'ltci_participants_in_10000s_target',
	value => $$80$$, baseline => 24, until => '2025-12-31',
	note_en => 'Pilot areas are those named elsewhere in the text (Shishi, Jinjiang). '
		'The table does not list them.');

CALL benefit.add_clause('QZ-T-015', '表1 row 13',
	'新居住区养老设施配建全部达标',
	'Share of new residential areas with the elder-care premises they need: 100 percent '
		'by the end of 2025, as it was');
CALL benefit.add_rule('QZ-T-015', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, baseline => 100, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-016', '表1 row 14',
	'愿意集中供养且不能自理的特困者全部供养',
	'Share in central support of willing tekun persons unable to care for themselves: 100 percent '
		'by the end of 2025, as it was');
CALL benefit.add_rule('QZ-T-016', 'tekun_unable_selfcare_central_support_rate_target',
	value => $$100$$, baseline => 100, until => '2025-12-31',
	note_en => 'Counted against those who want central support.');

CALL benefit.add_clause('QZ-T-017', '表1 row 15',
	'基本养老参保率保持九成五以上',
	'Share of insurable people in basic pension insurance: at least 95 percent '
		'by the end of 2025, as it was');
CALL benefit.add_rule('QZ-T-017', 'basic_pension_insurance_rate_target',
	value => $$95$$, baseline => 95, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-026', '表2 row 2',
	'表2列示范机构由2到95,与正文至少2个不同',
	'Model childcare institutions: at least 95 by the end of 2025, from 2');
CALL benefit.add_rule('QZ-T-026', 'demonstration_childcare_institutions_target',
	value => $$95$$, baseline => 2, until => '2025-12-31',
	note_en => 'The table has lost its lines: 2 is read as the start and 95 as the target. '
		'The other reading: the cells slipped, the target is 2 as in the body, and '
		'95 belongs to the next row.');

CALL benefit.add_clause('QZ-T-027', '表2 row 3',
	'完成备案的托育机构须多于95个',
	'Childcare institutions that are on file: more than 95 by the end of 2025, from 2');
CALL benefit.add_variable('filed_childcare_institutions_to_exceed',
	'备案托育机构数须超过值',
	'Number that must be exceeded: childcare institutions that are on file',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'filed_childcare_institutions', direction => 'above');
CALL benefit.add_rule('QZ-T-027', 'filed_childcare_institutions_to_exceed',
	value => $$95$$, baseline => 2, until => '2025-12-31',
	note_en => 'The table has lost its lines: the start is read as 2; the other reading is 95. '
		'Strict: 95 itself is not enough.');

CALL benefit.add_clause('QZ-T-028', '表2 row 4',
	'保育人员由2300增至5300人',
	'Staff of childcare institutions, in ten thousands: '
		'at least 0.53 by the end of 2025, from 0.23');
CALL benefit.add_figure('childcare_staff_in_10000s',
	'托育从业人数(万)', 'Staff of childcare institutions, in ten thousands',
	unit => '10000 persons', aliases => '{托育从业人数万数}',
	value => $$childcare_staff / 10000$$);
CALL benefit.add_variable('childcare_staff_in_10000s_target',
	'托育从业人数(万)目标', 'Target for staff of childcare institutions, in ten thousands',
	kind => 'number', unit => '10000 persons', subject => 'region',
	measure => 'childcare_staff_in_10000s', direction => 'at_least',
	aliases => '{托育从业人数万数目标}');
CALL benefit.add_rule('QZ-T-028', 'childcare_staff_in_10000s_target',
	value => $$0.53$$, baseline => 0.23, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-029', '表2 row 5',
	'托育从业者合格或持证须到百分百',
	'Share of childcare staff who passed training or hold a certificate: 100 percent '
		'by the end of 2025, from 98');
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
	value => $$100$$, baseline => 98, until => '2025-12-31',
	note_en => 'Either will do, the training or the certificate.');

CALL benefit.add_clause('QZ-T-030', '表2 row 6',
	'社区托育覆盖由54%到至少六成',
	'Share of communities with a childcare service: at least 60 percent '
		'by the end of 2025, from 54');
CALL benefit.add_rule('QZ-T-030', 'community_childcare_coverage_target',
	value => $$60$$, baseline => 54, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-031', '表2 row 8',
	'县级综合托育中心十二个',
	'Regional childcare centres of the counties: at least 12 by the end of 2025');
CALL benefit.add_variable('county_childcare_centers_target',
	'县级托育中心数目标', 'Target number: regional childcare centres of the counties',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_childcare_centers', direction => 'at_least');
CALL benefit.add_rule('QZ-T-031', 'county_childcare_centers_target',
	value => $$12$$, until => '2025-12-31',
	note_en => 'The table gives no start.');

CALL benefit.add_clause('QZ-T-032', '表2 row 9',
	'新居住社区全部有托育配套',
	'Share of new residential areas with childcare premises: '
		'100 percent by the end of 2025, as it was');
CALL benefit.add_rule('QZ-T-032', 'new_housing_childcare_coverage_target',
	value => $$100$$, baseline => 100, until => '2025-12-31');

CALL benefit.add_clause('QZ-T-033', '表2 row 10',
	'该设母婴设施的场所全部设置',
	'Share of the places that ought to have mother-and-infant facilities and do: '
		'100 percent by the end of 2025');
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
	value => $$100$$, until => '2025-12-31',
	note_en => '"All that ought to have them" is read as 100 percent. '
		'The other reading: no figure is set.');
