-- common.sql: shipped variables that no single document owns, and how those are
-- measured that several cities set targets for. The standard circumstances are
-- variables without a row.
--
-- First the facts; then figures, each with the value that it has everywhere; then
-- the variables, each after the figure it is measured by.
--
-- 各市文件共用的事实、指标（add_figure，各地同一算法）与条款所定事项（add_variable，其计量
-- 口径列在前面）。标准人员情形（如失能、低保）可直接写入条件，不在此列。

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('elder_care_beds', 'number', 'bed', '养老床位数', 'Beds for elder care', NULL),
	('nursing_beds', 'number', 'bed', '护理型床位数', 'Elder-care beds of the nursing kind', NULL),
	('elder_care_institution_nursing_beds', 'number', 'bed', '养老机构护理型床位数',
		'Nursing beds of elder-care institutions', NULL),
	('elders', 'number', 'person', '老年人口数', 'Residents aged 60 or over', NULL),
	('townships_covered', 'number', 'township', '有综合性养老服务机构的乡镇(街道)数',
		'Townships and subdistricts with an all-round elder-care institution',
		'有综合养老机构的乡镇数'),
	('townships', 'number', 'township', '乡镇(街道)总数', 'Townships and subdistricts',
		'乡镇街道总数'),
	('elder_care_institutions', 'number', 'institution', '养老机构总数',
		'Elder-care institutions', NULL),
	('general_hospitals_with_geriatrics', 'number', 'hospital',
		'设老年医学科的二级及以上综合医院数',
		'General hospitals of level 2 or above with a geriatrics department',
		'设老年科的综合医院数'),
	('general_hospitals_level2_up', 'number', 'hospital', '二级及以上综合医院数',
		'General hospitals of level 2 or above', '二级以上综合医院数'),
	('townships_with_school', 'number', 'township', '有老年学校的乡镇(街道)数',
		'Townships and subdistricts with a school for elders', '有老年学校的乡镇数'),
	('villages', 'number', 'village', '村(社区)总数',
		'Villages, with communities where the indicator counts them', '村社总数'),
	('education_participants', 'number', 'person', '参加教育活动的老年人数',
		'Elders who take part in education', '参加教育的老人数'),
	('managed_65_up', 'number', 'person', '接受健康管理的65岁及以上老年人数',
		'Residents aged 65 or over under health management', '六十五岁以上健康管理人数'),
	('residents_65_up', 'number', 'person', '65岁及以上老年人口数', 'Residents aged 65 or over',
		'六十五岁以上人口数'),
	('new_areas_with_elder_facility', 'number', 'residential area',
		'养老服务设施配建达标的新建居住区数',
		'New residential areas with the elder-care premises they need', '配建养老设施的新区数'),
	('new_areas', 'number', 'residential area', '新建居住区总数', 'New residential areas', NULL),
	('tekun_willing_unable_selfcare_centrally_supported', 'number', 'person',
		'有意愿且已集中供养的不能自理特困人员数',
		'Willing tekun persons unable to care for themselves, in central support',
		'有意愿且集中供养的不能自理特困人数'),
	('willing_unable_selfcare_tekun', 'number', 'person',
		'有集中供养意愿的生活不能自理特困人员数',
		'Tekun persons unable to care for themselves who want central support',
		'愿集中供养的不能自理特困人数'),
	('pension_insured', 'number', 'person', '基本养老保险参保人数',
		'People in basic pension insurance', '养老保险参保人数'),
	('pension_insurable', 'number', 'person', '基本养老保险应参保人数',
		'People who should be in basic pension insurance', '养老保险应保人数'),
	('demonstration_childcare_institutions', 'number', 'institution', '示范性托育机构数',
		'Model childcare institutions', '示范托育机构数'),
	('childcare_staff', 'number', 'person', '托育机构从业人员数',
		'Staff of childcare institutions', '托育从业人数'),
	('communities_with_childcare', 'number', 'community', '有托育服务的社区数',
		'Communities with a childcare service', '有托育的社区数'),
	('communities', 'number', 'community', '社区总数', 'Communities', NULL),
	('new_areas_with_childcare', 'number', 'residential area', '配建托育服务设施的新建居住区数',
		'New residential areas with childcare premises', '配建托育设施的新区数'),
	('welfare_lottery_fund', 'money', 'yuan', '本级留成的福利彩票公益金',
		'Welfare-lottery fund kept at this level', '福彩公益金留成'),
	('spent_on_elder_care', 'money', 'yuan', '福利彩票公益金用于养老服务的支出',
		'Welfare-lottery money spent on elder care', '福彩金养老支出'),
	('medical_insured', 'number', 'person', '基本医疗保险参保人数',
		'People in basic medical insurance', '医保参保人数'),
	('medical_insurable', 'number', 'person', '基本医疗保险应参保人数',
		'People who should be in basic medical insurance', '医保应保人数'),
	('communities_with_home_care', 'number', 'community', '有居家社区养老服务的社区数',
		'Communities with home and community elder care', '有居家养老服务的社区数'),
	('social_workers', 'number', 'person', '社会工作者数', 'Social workers', NULL),
	('special_hardship_elders', 'number', 'person', '特殊困难老年人总数',
		'Elders in special hardship', '特殊困难老人总数'),
	('life_expectancy', 'number', 'year of age', '人均预期寿命', 'Life expectancy at birth', NULL),
	('managed_infants', 'number', 'person', '接受健康管理的婴幼儿数',
		'Infants under health management', '健康管理的婴幼儿数'),
	('infants', 'number', 'person', '3岁以下婴幼儿数', 'Infants under three years', '婴幼儿总数'),
	('certified_staff', 'number', 'person', '托育机构持证从业人员数',
		'Childcare staff with a certificate', '持证托育人数'),
	('inclusive_slots', 'number', 'slot', '普惠性托位数', 'Inclusive childcare places',
		'普惠托位数'),
	('integrated_medical_elder_institutions', 'number', 'institution', '医养结合机构数',
		'Institutions that unite medical and elder care', NULL),
	('disabled_tekun', 'number', 'person', '失能特困人员数',
		'Functionally disabled tekun persons', '失能特困人数'),
	('special_hardship_elders_visited_in_month', 'number', 'person',
		'当月已探访的特殊困难老年人数', 'Elders in special hardship visited in the month',
		'当月探访的特殊困难老人数'),
	('counties', 'number', 'county', '县(市、区)总数', 'Counties and districts', '区县总数')
) AS f (name, kind, unit, title_zh, title_en, former);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('child_age_months', 'number', 'month of age', '婴幼儿月龄',
		'Age of the child in completed months', NULL),
	('rural', 'boolean', NULL, '居住在农村', 'Lives in a rural area', '住在农村'),
	('cared_functionally_disabled', 'boolean', NULL, '被照护者失能',
		'The person cared for is functionally disabled', NULL),
	('cared_dementia', 'boolean', NULL, '被照护者失智', 'The person cared for has dementia', NULL),
	('standard_sports_fee', 'money', 'yuan', '体育设施普通收费标准',
		'Ordinary fee of the sports facility', '体育设施普通收费'),
	('willing_central_support', 'boolean', NULL, '有集中供养意愿',
		'Wishes to live in central support', '愿意集中供养'),
	('visits_in_month', 'number', 'visit', '当月探访次数', 'Visits in the month', NULL)
) AS f (name, kind, unit, title_zh, title_en, former);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('utility_quantity', 'number', 'unit', '公用事业用量', 'Quantity used of the utility', NULL),
	('transfer_price', 'money', 'yuan', '养老服务用房移交价格',
		'Price asked for handing over the premises', '用房移交价')
) AS f (name, kind, unit, title_zh, title_en, former);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('households', 'number', 'household', '户数', 'Households', NULL),
	('elder_facility_planned_with_housing', 'boolean', NULL, '养老服务设施与住宅同步规划',
		'Elder-care premises were planned together with the housing', '养老设施与住宅同步规划'),
	('elder_facility_built_with_housing', 'boolean', NULL, '养老服务设施与住宅同步建设',
		'Elder-care premises were built together with the housing', '养老设施与住宅同步建设'),
	('elder_facility_acceptance', 'date', NULL, '养老服务设施验收日期',
		'Day on which the elder-care premises were accepted', '养老设施验收日'),
	('housing_acceptance', 'date', NULL, '住宅验收日期', 'Day on which the housing was accepted',
		'住宅验收日'),
	('elder_facility_delivery', 'date', NULL, '养老服务设施交付日期',
		'Day on which the elder-care premises were handed over', '养老设施交付日'),
	('housing_delivery', 'date', NULL, '住宅交付日期', 'Day on which the housing was handed over',
		'住宅交付日'),
	('childcare_facility_acceptance', 'date', NULL, '托育服务设施验收日期',
		'Day on which the childcare premises were accepted', '托育设施验收日'),
	('childcare_facility_delivery', 'date', NULL, '托育服务设施交付日期',
		'Day on which the childcare premises were handed over', '托育设施交付日'),
	('urban', 'boolean', NULL, '位于城市', 'Is in an urban area', '属城市')
) AS f (name, kind, unit, title_zh, title_en, former);

-- Facts about whatever the rule is about. 依规则所指对象的事实。
INSERT INTO benefit.variable (name, kind, unit, title_zh, title_en, aliases)
SELECT f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('childcare_institutions', 'number', 'institution', '托育机构数',
		'Childcare institutions in the area', NULL),
	('slots', 'number', 'slot', '托位数', 'Childcare places', NULL),
	('population', 'number', 'person', '人口数', 'Residents', NULL),
	('is_new', 'boolean', NULL, '属于新建', 'Is newly built, as against the built-up area',
		'属新建'),
	('elder_care_area', 'number', 'm2', '养老服务用房面积', 'Floor area for elder care',
		'养老用房面积'),
	('mother_infant_rooms', 'number', 'room', '母婴室数', 'Mother-and-infant rooms', NULL)
) AS f (name, kind, unit, title_zh, title_en, former);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.subject, f.name, f.kind, f.unit, f.per, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former], NULL)
FROM (VALUES
	('facility', 'residential_unit_price', 'number', 'yuan', 'unit', '居民类价格单价',
		'Unit price of the utility for households', '居民用价')
) AS f (subject, name, kind, unit, per, title_zh, title_en, former);

-- Facts with further names. 另有别名的事实。
CALL benefit.add_variable('birth_date',
	'出生日期', 'Date of birth',
	kind => 'date', subject => 'person',
	aliases => '{出生日期,生日}');
CALL benefit.add_variable('built',
	'已建成', 'The facility is built',
	kind => 'boolean', subject => 'facility',
	aliases => '{已建成,是否已建成}');
CALL benefit.add_variable('operating_normally',
	'正常运营', 'The facility is in normal operation',
	kind => 'boolean', subject => 'facility',
	aliases => '{正常运营,是否正常运营}');
CALL benefit.add_variable('inclusive',
	'普惠性', 'The facility is an inclusive one, with public support for a bounded price',
	kind => 'boolean', subject => 'facility',
	aliases => '{普惠性,普惠,是否普惠性}');
CALL benefit.add_variable('publicly_owned',
	'公办', 'The facility is run by the government',
	kind => 'boolean', subject => 'facility',
	aliases => '{公办,政府举办,公办机构,publicly run}');
CALL benefit.add_variable('publicly_built_privately_run',
	'公建民营', 'The facility was built by the government and is run privately',
	kind => 'boolean', subject => 'facility',
	aliases => '{公建民营,公办民营}');
CALL benefit.add_variable('elder_care_institution_beds',
	'养老机构床位数', 'Beds of elder-care institutions',
	kind => 'number', unit => 'bed', subject => 'region',
	aliases => '{养老机构床位数,机构床位}');
CALL benefit.add_variable('price',
	'收费标准', 'Price charged',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'facility',
	aliases => '{收费标准,收费,价格}');
CALL benefit.add_variable('market_price',
	'同类服务市场价', 'Market price of like services in the same place',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'facility',
	aliases => '{同类服务市场价,市场价,市场价格}');

-- Facts that no shipped rule asks. They are what the kind of a facility does not say,
-- and what conditions of awards begin with. 本地规则常用、现有条款未问及的事实。
CALL benefit.add_variable('non_profit',
	'非营利性', 'The facility is run without profit',
	kind => 'boolean', subject => 'facility',
	aliases => '{非营利性,非营利,民办非企业,民非}');
CALL benefit.add_variable('facility_rural',
	'位于农村', 'The facility is in a rural place',
	kind => 'boolean', subject => 'facility',
	aliases => '{位于农村,农村设施}');
CALL benefit.add_variable('integrated_medical_elder',
	'医养结合', 'The facility unites medical and elder care',
	kind => 'boolean', subject => 'facility',
	aliases => '{医养结合,医养结合机构}');
CALL benefit.add_variable('filed',
	'已备案', 'The facility is on file with the authority',
	kind => 'boolean', subject => 'facility',
	aliases => '{已备案,备案}');
CALL benefit.add_variable('operator_is_enterprise',
	'企业举办', 'The facility is run by an enterprise',
	kind => 'boolean', subject => 'facility',
	aliases => '{企业举办,企业运营}');

-- Figures that clauses of several cities use. 多市条款共用的指标。
CALL benefit.add_figure('age',
	'周岁年龄', 'Age in completed years',
	unit => 'year of age', subject => 'person', aliases => '{年龄,周岁,周岁年龄}',
	value => $$years_between(birth_date, on_date)$$,
	note_zh => '按周岁计算，生日当天满一周岁。',
	note_en => 'A year is completed on the birthday.');

CALL benefit.add_figure('general_hospitals_with_geriatrics_share',
	'二级及以上综合医院设老年医学科占比',
	'Share of general hospitals of level 2 or above with geriatrics',
	unit => 'percent',
	aliases => '{二级及以上综合医院设老年医学科占比,综合医院设老年科占比}',
	value => $$100 * general_hospitals_with_geriatrics / general_hospitals_level2_up$$);

CALL benefit.add_figure('townships_with_elder_school_share',
	'有老年学校的乡镇(街道)占比', 'Share of townships and subdistricts with a school for elders',
	unit => 'percent',
	aliases => '{有老年学校的乡镇(街道)占比,有老年学校的乡镇占比}',
	value => $$100 * townships_with_school / townships$$);

-- What clauses of several cities set. 多市条款所定的事项。
CALL benefit.add_variable('affordable_price_cap',
	'普惠养老价格上限', 'Highest price an inclusive elder-care facility may charge',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'facility',
	measure => 'price', direction => 'at_most', scale => 2, rounding => 'down',
	aliases => '{普惠价上限,普惠养老价格上限}');

CALL benefit.add_variable('utility_charge',
	'按居民类价格计收的公用事业费用', 'Charge for a utility at household prices',
	kind => 'number', unit => 'yuan', per => 'bill', subject => 'facility',
	hit_policy => 'min',
	aliases => '{按居民类价格计收的公用事业费用,居民价公用事业费}');

CALL benefit.add_variable('elder_care_beds_target',
	'养老床位数目标', 'Target number: beds for elder care',
	kind => 'number', unit => 'bed', subject => 'region',
	measure => 'elder_care_beds', direction => 'at_least');

CALL benefit.add_figure('institution_nursing_bed_share',
	'养老机构护理型床位占比', 'Share of nursing beds among the beds of elder-care institutions',
	unit => 'percent',
	value => $$100 * elder_care_institution_nursing_beds / elder_care_institution_beds$$);
CALL benefit.add_variable('institution_nursing_bed_share_target',
	'养老机构护理型床位占比目标',
	'Target for the share of nursing beds among the beds of elder-care institutions',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'institution_nursing_bed_share', direction => 'at_least');

CALL benefit.add_figure('township_comprehensive_elder_care_coverage',
	'乡镇(街道)综合性养老服务机构覆盖率',
	'Share of townships and subdistricts with an all-round elder-care institution',
	unit => 'percent',
	aliases => '{乡镇(街道)综合性养老服务机构覆盖率,乡镇综合养老机构覆盖率}',
	value => $$100 * townships_covered / townships$$);
CALL benefit.add_variable('township_comprehensive_elder_care_coverage_target',
	'乡镇综合性养老服务机构覆盖率目标',
	'Target for the share of townships and subdistricts with an all-round elder-care institution',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_comprehensive_elder_care_coverage', direction => 'at_least',
	aliases => '{乡镇综合性养老服务机构覆盖率目标,乡镇综合养老机构覆盖率目标}');

CALL benefit.add_figure('elder_education_participation_rate',
	'老年人教育活动参与率', 'Share of elders who take part in education',
	unit => 'percent',
	aliases => '{老年人教育活动参与率,老年教育参与率}',
	value => $$100 * education_participants / elders$$);
CALL benefit.add_variable('elder_education_participation_rate_target',
	'老年人教育活动参与率目标', 'Target for the share of elders who take part in education',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_education_participation_rate', direction => 'at_least',
	aliases => '{老年人教育活动参与率目标,老年教育参与率目标}');

CALL benefit.add_figure('health_management_rate_65_up',
	'65岁及以上老年人健康管理率', 'Share of residents aged 65 or over under health management',
	unit => 'percent',
	aliases => '{65岁及以上老年人健康管理率,六十五岁以上健康管理率}',
	value => $$100 * managed_65_up / residents_65_up$$);
CALL benefit.add_variable('health_management_rate_65_up_target',
	'65岁及以上老年人健康管理率目标',
	'Target for the share of residents aged 65 or over under health management',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'health_management_rate_65_up', direction => 'at_least',
	aliases => '{65岁及以上老年人健康管理率目标,六十五岁以上健康管理率目标}');

CALL benefit.add_figure('new_housing_elder_facility_compliance_rate',
	'新建居住区养老服务设施配建达标率',
	'Share of new residential areas with the elder-care premises they need',
	unit => 'percent',
	aliases => '{新建居住区养老服务设施配建达标率,新建区养老配建达标率}',
	value => $$100 * new_areas_with_elder_facility / new_areas$$);
CALL benefit.add_variable('new_housing_elder_facility_compliance_rate_target',
	'新建居住区养老服务设施配建达标率目标',
	'Target for the share of new residential areas with the elder-care premises they need',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'new_housing_elder_facility_compliance_rate', direction => 'at_least',
	aliases => '{新建居住区养老服务设施配建达标率目标,新建区养老配建达标率目标}');

CALL benefit.add_figure('tekun_unable_selfcare_central_support_rate',
	'生活不能自理特困人员集中供养率',
	'Share in central support of willing tekun persons unable to care for themselves',
	unit => 'percent',
	aliases => '{生活不能自理特困人员集中供养率,不能自理特困集中供养率}',
	value => $$100 * tekun_willing_unable_selfcare_centrally_supported / willing_unable_selfcare_tekun$$);
CALL benefit.add_variable('tekun_unable_selfcare_central_support_rate_target',
	'生活不能自理特困人员集中供养率目标',
	'Target for the share in central support of willing tekun persons '
		'unable to care for themselves',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_unable_selfcare_central_support_rate', direction => 'at_least',
	aliases => '{生活不能自理特困人员集中供养率目标,不能自理特困集中供养率目标}');

CALL benefit.add_figure('basic_pension_insurance_rate',
	'基本养老保险参保率', 'Share of insurable people in basic pension insurance',
	unit => 'percent',
	value => $$100 * pension_insured / pension_insurable$$);
CALL benefit.add_variable('basic_pension_insurance_rate_target',
	'基本养老保险参保率目标',
	'Target for the share of insurable people in basic pension insurance',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'basic_pension_insurance_rate', direction => 'at_least');

CALL benefit.add_figure('childcare_slots_per_1000',
	'每千人口托位数', 'Childcare places per 1,000 residents',
	unit => 'slot', per => '1000 residents',
	value => $$1000 * slots / population$$);
CALL benefit.add_variable('childcare_slots_per_1000_target',
	'每千人口托位数目标', 'Target for childcare places per 1,000 residents',
	kind => 'number', unit => 'slot', per => '1000 residents', subject => 'region',
	measure => 'childcare_slots_per_1000', direction => 'at_least');

CALL benefit.add_variable('demonstration_childcare_institutions_target',
	'示范性托育机构数目标', 'Target number: model childcare institutions',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'demonstration_childcare_institutions', direction => 'at_least',
	aliases => '{示范性托育机构数目标,示范托育机构数目标}');

CALL benefit.add_figure('community_childcare_coverage',
	'社区托育服务覆盖率', 'Share of communities with a childcare service',
	unit => 'percent',
	aliases => '{社区托育服务覆盖率,社区托育覆盖率}',
	value => $$100 * communities_with_childcare / communities$$);
CALL benefit.add_variable('community_childcare_coverage_target',
	'社区托育服务覆盖率目标', 'Target for the share of communities with a childcare service',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_childcare_coverage', direction => 'at_least',
	aliases => '{社区托育服务覆盖率目标,社区托育覆盖率目标}');

CALL benefit.add_figure('new_housing_childcare_coverage',
	'新建居住区托育服务设施配建率', 'Share of new residential areas with childcare premises',
	unit => 'percent',
	aliases => '{新建居住区托育服务设施配建率,新建区托育配建率}',
	value => $$100 * new_areas_with_childcare / new_areas$$);
CALL benefit.add_variable('new_housing_childcare_coverage_target',
	'新建居住区托育服务设施配建率目标',
	'Target for the share of new residential areas with childcare premises',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'new_housing_childcare_coverage', direction => 'at_least',
	aliases => '{新建居住区托育服务设施配建率目标,新建区托育配建率目标}');

CALL benefit.add_variable('basic_care_priority',
	'基本养老服务重点保障', 'Priority for basic elder care',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	beneficiary => 'elder');

CALL benefit.add_variable('purchased_home_service',
	'政府购买居家上门服务', 'Home service bought by the government',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{政府购买居家上门服务,政府购买上门服务}',
	beneficiary => 'elder');

CALL benefit.add_variable('rural_left_behind_elder_care',
	'农村留守老年人关爱服务', 'Care for elders left behind in the countryside',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{农村留守老年人关爱服务,农村留守老人关爱服务}',
	beneficiary => 'elder');

CALL benefit.add_variable('family_carer_training',
	'家庭照护者免费培训', 'Free training for family carers',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	beneficiary => 'carer');

CALL benefit.add_variable('elder_premises_transfer_price_cap',
	'养老服务用房移交价格上限', 'Highest price for handing over elder-care premises',
	kind => 'money', unit => 'yuan', subject => 'facility',
	measure => 'transfer_price', direction => 'at_most', scale => 2, rounding => 'down',
	aliases => '{养老服务用房移交价格上限,养老用房移交价上限}');

CALL benefit.add_variable('elder_care_area_required',
	'应配建养老服务用房面积', 'Floor area for elder care that is required',
	kind => 'number', unit => 'm2', subject => 'community',
	measure => 'elder_care_area', direction => 'at_least',
	aliases => '{应配建养老服务用房面积,应配养老用房面积}');

CALL benefit.add_variable('childcare_slots_required',
	'应配建托位数', 'Childcare places that are required',
	kind => 'number', unit => 'slot', subject => 'community',
	measure => 'slots', direction => 'at_least', scale => 0, rounding => 'up',
	aliases => '{应配建托位数,应配托位数}');

CALL benefit.add_variable('elder_facility_in_step_with_housing',
	'养老服务设施与住宅同步交付', 'Elder-care premises are ready no later than the housing',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first',
	aliases => '{养老服务设施与住宅同步交付,养老设施与住宅同步交付}');

CALL benefit.add_variable('childcare_facility_in_step_with_housing',
	'托育服务设施与住宅同步交付', 'Childcare premises are ready no later than the housing',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first',
	aliases => '{托育服务设施与住宅同步交付,托育设施与住宅同步交付}');

CALL benefit.add_variable('welfare_lottery_elder_spending_required',
	'福利彩票公益金养老服务支出下限', 'Least welfare-lottery money to be spent on elder care',
	kind => 'money', unit => 'yuan', subject => 'region',
	measure => 'spent_on_elder_care', direction => 'at_least', scale => 2, rounding => 'up',
	aliases => '{福利彩票公益金养老服务支出下限,福彩金养老支出下限}');

CALL benefit.add_figure('basic_medical_insurance_rate',
	'基本医疗保险参保率', 'Share of insurable people in basic medical insurance',
	unit => 'percent',
	value => $$100 * medical_insured / medical_insurable$$);
CALL benefit.add_variable('basic_medical_insurance_rate_to_exceed',
	'基本医疗保险参保率须高于',
	'Rate that the share of insurable people in basic medical insurance must exceed',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'basic_medical_insurance_rate', direction => 'above',
	aliases => '{基本医疗保险参保率须高于,基本医疗保险参保率须超过值}');

CALL benefit.add_figure('home_community_care_coverage',
	'居家社区养老服务覆盖率', 'Share of communities with home and community elder care',
	unit => 'percent',
	aliases => '{居家社区养老服务覆盖率,居家社区养老覆盖率}',
	value => $$100 * communities_with_home_care / communities$$);
CALL benefit.add_variable('home_community_care_coverage_target',
	'居家社区养老服务覆盖率目标',
	'Target for the share of communities with home and community elder care',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'home_community_care_coverage', direction => 'at_least',
	aliases => '{居家社区养老服务覆盖率目标,居家社区养老覆盖率目标}');

CALL benefit.add_figure('social_workers_per_1000_elders',
	'每千名老年人社会工作者数', 'Social workers per 1,000 elders',
	unit => 'person', per => '1000 elders',
	aliases => '{每千名老年人社会工作者数,每千名老人社工数}',
	value => $$1000 * social_workers / elders$$);
CALL benefit.add_variable('social_workers_per_1000_elders_target',
	'每千名老年人社会工作者数目标', 'Target for social workers per 1,000 elders',
	kind => 'number', unit => 'person', per => '1000 elders', subject => 'region',
	measure => 'social_workers_per_1000_elders', direction => 'at_least',
	aliases => '{每千名老年人社会工作者数目标,每千名老人社工数目标}');

CALL benefit.add_variable('life_expectancy_target',
	'人均预期寿命目标', 'Target for life expectancy at birth',
	kind => 'number', unit => 'year of age', subject => 'region',
	measure => 'life_expectancy', direction => 'at_least');

CALL benefit.add_figure('infant_health_management_rate',
	'婴幼儿健康管理率', 'Share of infants under health management',
	unit => 'percent',
	value => $$100 * managed_infants / infants$$);
CALL benefit.add_variable('infant_health_management_rate_target',
	'婴幼儿健康管理率目标', 'Target for the share of infants under health management',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_health_management_rate', direction => 'at_least');

CALL benefit.add_figure('childcare_staff_certified_rate',
	'托育机构从业人员持证率', 'Share of childcare staff with a certificate',
	unit => 'percent',
	aliases => '{托育机构从业人员持证率,托育人员持证率}',
	value => $$100 * certified_staff / childcare_staff$$);
CALL benefit.add_variable('childcare_staff_certified_rate_target',
	'托育机构从业人员持证率目标', 'Target for the share of childcare staff with a certificate',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'childcare_staff_certified_rate', direction => 'at_least',
	aliases => '{托育机构从业人员持证率目标,托育人员持证率目标}');

CALL benefit.add_figure('inclusive_childcare_slot_share',
	'普惠性托位占比', 'Share of inclusive places among childcare places',
	unit => 'percent',
	aliases => '{普惠性托位占比,普惠托位占比}',
	value => $$100 * inclusive_slots / slots$$);
CALL benefit.add_variable('inclusive_childcare_slot_share_target',
	'普惠性托位占比目标', 'Target for the share of inclusive places among childcare places',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'inclusive_childcare_slot_share', direction => 'at_least',
	aliases => '{普惠性托位占比目标,普惠托位占比目标}');

CALL benefit.add_variable('integrated_medical_elder_institutions_target',
	'医养结合机构数目标', 'Target number: institutions that unite medical and elder care',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'integrated_medical_elder_institutions', direction => 'at_least');

CALL benefit.add_variable('elder_service_subsidy',
	'养老服务补贴', 'Elder service subsidy',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	beneficiary => 'elder');

CALL benefit.add_variable('tekun_central_support',
	'特困人员集中供养', 'Central support of tekun persons',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{特困人员集中供养,特困集中供养}');

CALL benefit.add_figure('special_hardship_elder_monthly_visit_rate',
	'特殊困难老年人月探访率', 'Share of elders in special hardship visited in the month',
	unit => 'percent',
	aliases => '{特殊困难老年人月探访率,特殊困难老人月探访率}',
	value => $$100 * special_hardship_elders_visited_in_month / special_hardship_elders$$);
CALL benefit.add_variable('special_hardship_elder_monthly_visit_rate_target',
	'特殊困难老年人月探访率目标',
	'Target for the share of elders in special hardship visited in the month',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'special_hardship_elder_monthly_visit_rate', direction => 'at_least',
	aliases => '{特殊困难老年人月探访率目标,特殊困难老人月探访率目标}');

CALL benefit.add_variable('regular_elder_visits',
	'老年人定期探访', 'Regular visits to elders who need them',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{老年人定期探访,老人定期探访}',
	beneficiary => 'elder');

CALL benefit.add_variable('monthly_elder_visits_required',
	'每月应探访次数', 'Visits an elder is to be paid in a month',
	kind => 'number', unit => 'visit', subject => 'person',
	measure => 'visits_in_month', direction => 'at_least', scale => 0, rounding => 'up',
	beneficiary => 'elder');
