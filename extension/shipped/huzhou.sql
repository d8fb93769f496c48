-- huzhou.sql: shipped rules of 湖政发〔2022〕17号, Huzhou's plan for the old and
-- the young.
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
VALUES ('HZ', '330500', '2022-09-30',
	'湖政发〔2022〕17号', '湖州市人民政府',
	'湖州市“一老一小”整体解决方案',
	'Huzhou: overall plan for elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('dementia_beds', 'number', 'bed', '认知障碍床位数', 'Beds for people with dementia'),
	('sports_participants', 'number', 'person',
		'经常健身的老人数', 'Elders who exercise regularly'),
	('care_workers', 'number', 'person', '持证护理员数', 'Care workers with a certificate'),
	('tekun_willing_disabled_centrally_supported', 'number', 'person',
		'有意愿且集中供养的失能特困人数',
		'Willing functionally disabled tekun persons in central support'),
	('willing_disabled_tekun', 'number', 'person',
		'愿集中供养的失能特困人数', 'Functionally disabled tekun persons who want central support'),
	('care_consortia', 'number', 'consortium',
		'康养联合体数', 'Consortia of health care and elder care'),
	('rehab_aid_platforms', 'number', 'platform',
		'康复辅具平台数', 'Platforms that fit rehabilitation aids'),
	('special_hardship_elders_visited', 'number', 'person',
		'已探访的特殊困难老人数', 'Elders in special hardship who were visited'),
	('leading_elder_enterprises', 'number', 'enterprise',
		'养老骨干企业数', 'Leading enterprises of elder care'),
	('elder_friendly_demo_communities', 'number', 'community',
		'老年友好示范社区数', 'Model communities friendly to elders'),
	('smart_elder_homes', 'number', 'institution',
		'智慧养老院数', 'Elder-care homes of the smart kind'),
	('digital_institutions', 'number', 'institution',
		'数字化管理的养老机构数', 'Elder-care institutions under digital management'),
	('institutions_with_code', 'number', 'institution',
		'用一床一码的养老机构数', 'Elder-care institutions where every bed has its code'),
	('screened_children', 'number', 'person',
		'已筛查发育的儿童数', 'Children under three screened for their development'),
	('children_0_3', 'number', 'person', '三岁以下儿童数', 'Children under three years'),
	('infants_enrolled', 'number', 'person', '入托婴幼儿数', 'Infants in childcare'),
	('provincial_enrolment_rate', 'number', 'percent',
		'全省入托率', 'Average rate of infants in childcare in the province'),
	('slots_start', 'number', 'slot',
		'期初幼儿园托位数', 'Kindergarten places for infants at the start of the period'),
	('slots_end', 'number', 'slot',
		'期末幼儿园托位数', 'Kindergarten places for infants at the end of the period'),
	('growth_years', 'number', 'year', '增长年数', 'Years over which the growth is measured'),
	('institutions_with_center', 'number', 'institution',
		'有儿童健康中心的基层机构数', 'Primary-care institutions with a child health centre'),
	('primary_care_institutions', 'number', 'institution',
		'基层医疗机构总数', 'Primary-care institutions'),
	('mother_infant_facilities_standard', 'number', 'site',
		'达标的公共母婴设施数',
		'Mother-and-infant facilities of public places that meet the standard'),
	('mother_infant_facilities', 'number', 'site',
		'公共母婴设施总数', 'Mother-and-infant facilities of public places'),
	('informed_parents', 'number', 'person',
		'知晓育儿知识的家长数', 'Parents who know the essentials of child rearing'),
	('parents', 'number', 'person', '受调查家长数', 'Parents counted'),
	('townships_with_guidance_center', 'number', 'township',
		'有托育指导中心的乡镇数', 'Townships with a childcare guidance centre'),
	('townships_with_institution', 'number', 'township',
		'有托育机构的乡镇数', 'Townships and streets with a childcare institution'),
	('eligible_infants_enrolled', 'number', 'person',
		'已入托的保障婴幼儿数', 'Infants of welfare homes and dibao families who are in childcare'),
	('eligible_infants', 'number', 'person',
		'应入托的保障婴幼儿数',
		'Infants of welfare homes and dibao families who qualify for childcare'),
	('childcare_service_centers', 'number', 'site',
		'托育综合指导中心数',
		'Centres of childcare service and guidance of the city and its counties'),
	('sunflower_huts', 'number', 'site', '亲子小屋数', 'Parent-and-child huts'),
	('childcare_professionals', 'number', 'person',
		'托育专业人才数', 'Trained professionals of childcare'),
	('colleges_with_childcare_class', 'number', 'college',
		'开托育专业的高职数', 'Vocational colleges with a course in childcare'),
	('leading_childcare_enterprises', 'number', 'enterprise',
		'托育骨干企业数', 'Leading enterprises of childcare'),
	('digital_childcare_platforms', 'number', 'platform',
		'托育数字平台数', 'Digital platforms for childcare'),
	('hospitals_with_geriatrics', 'number', 'hospital',
		'范围内设老年科的医院数',
		'Hospitals in scope, general and Chinese medicine, with a geriatrics department'),
	('hospitals_in_scope', 'number', 'hospital',
		'应设老年科的医院数',
		'General hospitals of level 2 or above and Chinese-medicine '
			'hospitals of grade 2A or above'),
	('rehab_nursing_beds', 'number', 'bed',
		'医疗康护床位数', 'Beds of medical institutions for rehabilitation and nursing'),
	('chronic_premature_mortality', 'number', 'percent',
		'慢病过早死亡率', 'Premature mortality from major chronic diseases'),
	('institutions_contracted', 'number', 'institution',
		'已签约医疗的养老机构数',
		'Elder-care institutions under contract with a medical institution'),
	('guidance_areas_with_center', 'number', 'area',
		'已建托育指导中心的辖区数',
		'City, counties and townships that have a childcare guidance centre'),
	('guidance_areas', 'number', 'area',
		'应建托育指导中心的辖区数', 'City, counties and townships counted together'),
	('mother_infant_rooms_standard', 'number', 'room',
		'达省标的母婴室数', 'Mother-and-infant rooms that meet the provincial standard'),
	('rate_previous', 'number', 'percent', '上期托育比率', 'Childcare rate of the period before'),
	('rate_current', 'number', 'percent', '本期托育比率', 'Childcare rate now'),
	('communities_with_meals', 'number', 'community',
		'有老年助餐的社区数', 'Communities with a meal service for elders'),
	('future_communities_covered', 'number', 'community',
		'有养老托育的未来社区数', 'Future-style communities with elder care and childcare'),
	('future_communities', 'number', 'community', '未来社区总数', 'Future-style communities'),
	('compliant_communities', 'number', 'community',
		'托育达标的完整社区数', 'Complete communities that meet the childcare standard'),
	('eligible_complete_communities', 'number', 'community',
		'符合条件的完整社区数', 'Complete communities that qualify'),
	('family_rearing_instructors_trained', 'number', 'person',
		'养育指导员数', 'Instructors of family rearing who were trained'),
	('homes_grade2_up', 'number', 'institution',
		'二级以上农村敬老院数', 'Rural elder homes of national grade 2 or above'),
	('rural_homes', 'number', 'institution', '农村敬老院总数', 'Rural elder homes'),
	('kindergartens_with_class', 'number', 'kindergarten',
		'办托班的农村幼儿园数', 'Rural kindergartens with a nursery class'),
	('rural_kindergartens', 'number', 'kindergarten', '农村幼儿园总数', 'Rural kindergartens'),
	('new_continuing_care_institutions', 'number', 'institution',
		'新增接续性医疗机构数', 'New medical institutions for continuing care'),
	('disabled_elder_places', 'number', 'bed',
		'失能老人接续床位数', 'Beds for fully disabled elders in continuing-care institutions'),
	('fully_disabled_elders', 'number', 'person', '完全失能老人数', 'Fully disabled elders'),
	('tcm_managed_children', 'number', 'person',
		'中医药管理的儿童数', 'Children under three under health management of Chinese medicine'),
	('quality_elder_schools', 'number', 'school',
		'老年教育优质校数', 'Quality schools of elder education'),
	('elder_courses', 'number', 'course',
		'老年教育特色课程数', 'Special courses of elder education'),
	('townships_with_university', 'number', 'township',
		'有老年大学的乡镇数', 'Townships with a university or academy for elders'),
	('activity_areas_with_center', 'number', 'area',
		'有老年活动中心的辖区数', 'City and counties that have an activity centre for elders'),
	('activity_areas', 'number', 'area',
		'应有老年活动中心的辖区数',
		'City and counties that ought to have an activity centre for elders'),
	('senior_carers', 'number', 'person',
		'高级工以上护理人数', 'Carers of senior skill grade or above'),
	('carers', 'number', 'person', '护理人员总数', 'Carers'),
	('smart_elder_platforms', 'number', 'platform',
		'智慧养老平台数', 'Digital platforms for elder care'),
	('village_huts', 'number', 'site', '村级亲子小屋数', 'Parent-and-child huts in villages'),
	('village_huts_required', 'number', 'site',
		'应建村级亲子小屋数', 'Parent-and-child huts that villages ought to have'),
	('centers_with_point', 'number', 'site',
		'设老年教学点的站点数',
		'Care centres and institutions in scope with a teaching point for elders'),
	('centers_in_scope', 'number', 'site',
		'应设老年教学点的站点数', 'Care centres and institutions in scope of teaching points'),
	('covered_previous', 'number', 'institution',
		'上期补贴机构数', 'Institutions covered in the period before'),
	('covered_current', 'number', 'institution', '本期补贴机构数', 'Institutions covered now'),
	('resident_elders', 'number', 'person', '常住老年人口数', 'Elders with permanent residence'),
	('service_centers', 'number', 'site',
		'托育服务中心数', 'Childcare service centres of this city or county'),
	('training_bases', 'number', 'site',
		'托育实训基地数', 'Childcare training bases of this city or county')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('centrally_supported', 'boolean', NULL, '已集中供养', 'Lives in central support'),
	('needs_assessed', 'boolean', NULL, '已做需求评估', 'Care needs were assessed'),
	('dementia_test_passed', 'boolean', NULL,
		'认知评估合格', 'The special cognitive assessment bears out the need'),
	('meets_admission_criteria', 'boolean', NULL,
		'符合收住条件', 'Meets the conditions of admission'),
	('rural_or_remote', 'boolean', NULL, '农村或偏远', 'Lives in a rural or remote place'),
	('kindergarten_has_conditions', 'boolean', NULL,
		'幼儿园有条件', 'The kindergarten is in a position to run a nursery class'),
	('parent', 'boolean', NULL, '是家长', 'Is a parent of the child'),
	('parent_needs_care', 'boolean', NULL, '父母需照护', 'A parent is in need of care'),
	('childcare_profession_listed', 'boolean', NULL, '列入托育培训职业',
		'The place counts the occupation among those of childcare that it trains'),
	('completed_training', 'boolean', NULL, '完成培训', 'Has completed the training'),
	('completed_appraisal', 'boolean', NULL, '完成技能鉴定', 'Has completed the skill appraisal'),
	('days_since_birth', 'number', 'day', '出生天数', 'Days since birth'),
	('standard_meal_fee', 'money', 'yuan', '普通餐费', 'Ordinary price of a meal'),
	('meal_fee', 'money', 'yuan', '实际餐费', 'Price this elder pays for a meal'),
	('permanent_resident', 'boolean', NULL, '是常住人口', 'Is a permanent resident'),
	('item_number', 'number', 'item', '免费项目序号', 'Number of the item on the free list'),
	('in_welfare_home', 'boolean', NULL, '在福利院', 'Lives in a child welfare home'),
	('meets_free_childcare_criteria', 'boolean', NULL,
		'符合免费入托条件', 'Meets the conditions of free childcare'),
	('standard_cultural_fee', 'money', 'yuan',
		'文化设施普通收费', 'Ordinary fee of the cultural facility'),
	('cultural_fee', 'money', 'yuan', '老人文化收费', 'Fee the cultural facility charges an elder'),
	('sports_fee', 'money', 'yuan', '老人体育收费', 'Fee the sports facility charges an elder'),
	('visits_made', 'number', 'visit', '已探访次数', 'Visits made'),
	('required_visits', 'number', 'visit', '应探访次数', 'Visits that the elder''s tier asks for')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('elders_admitted', 'number', 'person', '收住老人数', 'Elders admitted'),
	('operating', 'boolean', NULL, '在运行', 'Is in operation'),
	('star_rating', 'number', 'star', '机构星级', 'Stars the institution is rated with'),
	('nursery_class_registered', 'boolean', NULL, '托班已登记', 'The nursery class is registered'),
	('meets_subsidy_criteria', 'boolean', NULL,
		'符合补贴条件', 'Meets the conditions of the subsidy'),
	('employees', 'number', 'person', '园区员工数', 'Employees of the industrial park'),
	('park_childcare_sites', 'number', 'site',
		'园区托育设施处数', 'Childcare sites of the industrial park'),
	('general_practitioners', 'number', 'person',
		'全科医生数', 'General practitioners who serve children'),
	('child_health_doctors', 'number', 'person', '儿童保健医生数', 'Doctors of child health care'),
	('new_medical_beds', 'number', 'bed',
		'新增医疗床位数', 'Beds added by the primary-care institution'),
	('elder_rehab_nursing_hospice_beds', 'number', 'bed',
		'新增老年康护安宁床位数',
		'Added beds for rehabilitation, nursing and hospice care of elders')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('distance_to_elder_institution', 'number', 'm',
		'到养老机构的距离', 'Distance to the nearest elder-care institution'),
	('site_conditions_met', 'boolean', NULL, '有设点条件', 'Conditions for a site are given'),
	('childcare_sites', 'number', 'site',
		'托育设施处数', 'Childcare sites in the residential area'),
	('minutes_to_childcare', 'number', 'minute', '到托育的分钟数', 'Minutes on foot to childcare'),
	('minutes_to_fitness', 'number', 'minute',
		'到健身设施的分钟数', 'Minutes on foot to a fitness facility')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about whatever the rule is about. 依规则所指对象的事实。
INSERT INTO benefit.variable (name, kind, unit, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('childcare_area', 'number', 'm2', '托育用房面积', 'Floor area for childcare')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('region', 'elder_subsidy_standard_previous', 'money', 'yuan', 'month',
		'上期养老服务补贴标准', 'Elder service subsidy standard of the period before'),
	('region', 'elder_subsidy_standard_current', 'money', 'yuan', 'month',
		'本期养老服务补贴标准', 'Elder service subsidy standard now'),
	('region', 'operating_subsidy_standard_previous', 'money', 'yuan', 'year',
		'上期机构运营补贴标准', 'Operating subsidy standard of the period before'),
	('region', 'operating_subsidy_standard_current', 'money', 'yuan', 'year',
		'本期机构运营补贴标准', 'Operating subsidy standard now'),
	('person', 'standard_residential_fee', 'money', 'yuan', 'month',
		'普通托养费', 'Ordinary fee for residential care'),
	('person', 'residential_fee', 'money', 'yuan', 'month',
		'实际托养费', 'Fee charged for residential care'),
	('community', 'elder_density', 'number', 'person', 'km2',
		'老年人口密度', 'Elders per square kilometre'),
	('region', 'premises_standard_previous', 'number', 'm2', '100 households',
		'上期养老用房标准', 'Standard for home-care premises before'),
	('region', 'premises_standard_current', 'number', 'm2', '100 households',
		'本期养老用房标准', 'Standard for home-care premises now')
) AS f (subject, name, kind, unit, per, title_zh, title_en);

CALL benefit.add_clause('HZ-T-043', '二(三)',
	'综合二级起、中医二甲起的医院六成设老年科',
	'Share of general and Chinese-medicine hospitals in scope with geriatrics: at least '
		'60 percent by the end of 2025');
CALL benefit.add_figure('hospitals_with_geriatrics_share',
	'应设医院老年科设置率',
	'Share of general and Chinese-medicine hospitals in scope with geriatrics',
	unit => 'percent',
	value => $$100 * hospitals_with_geriatrics / hospitals_in_scope$$);
CALL benefit.add_variable('hospitals_with_geriatrics_share_target',
	'应设医院老年科设置率目标',
	'Target for the share of general and Chinese-medicine hospitals in scope with geriatrics',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'hospitals_with_geriatrics_share', direction => 'at_least');
CALL benefit.add_rule('HZ-T-043', 'hospitals_with_geriatrics_share_target',
	value => $$60$$, until => '2025-12-31',
	note_en => 'Scope: general hospitals of level 2 or above plus TCM hospitals of grade '
		'2A or above, taken together.');

CALL benefit.add_clause('HZ-T-044', '二(三); 三(三)',
	'每千老人医疗类康护床位6.1张',
	'Medical beds for rehabilitation and nursing per 1,000 elders: '
		'at least 6.1 by the end of 2025');
CALL benefit.add_figure('rehab_nursing_beds_per_1000_elders',
	'每千名老人医疗康护床位数', 'Medical beds for rehabilitation and nursing per 1,000 elders',
	unit => 'bed', per => '1000 elders',
	value => $$1000 * rehab_nursing_beds / elders$$);
CALL benefit.add_variable('rehab_nursing_beds_per_1000_elders_target',
	'每千名老人医疗康护床位数目标',
	'Target for medical beds for rehabilitation and nursing per 1,000 elders',
	kind => 'number', unit => 'bed', per => '1000 elders', subject => 'region',
	measure => 'rehab_nursing_beds_per_1000_elders', direction => 'at_least');
CALL benefit.add_rule('HZ-T-044', 'rehab_nursing_beds_per_1000_elders_target',
	value => $$6.1$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-045', '二(三)',
	'慢病过早死亡率降到不超8.5',
	'Premature mortality from major chronic diseases: at most 8.5 percent by the end of 2025');
CALL benefit.add_variable('chronic_premature_mortality_target',
	'慢病过早死亡率目标', 'Target for premature mortality from major chronic diseases',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'chronic_premature_mortality', direction => 'at_most');
CALL benefit.add_rule('HZ-T-045', 'chronic_premature_mortality_target',
	value => $$8.5$$, until => '2025-12-31',
	note_en => '"Or below" includes 8.5.');

CALL benefit.add_clause('HZ-T-046', '二(三); 三(三)',
	'养老机构与医疗机构全部签约',
	'Share of elder-care institutions under contract with a medical institution: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('medical_elder_contract_rate',
	'养老机构医疗签约率',
	'Share of elder-care institutions under contract with a medical institution',
	unit => 'percent',
	value => $$100 * institutions_contracted / elder_care_institutions$$);
CALL benefit.add_variable('medical_elder_contract_rate_target',
	'养老机构医疗签约率目标',
	'Target for the share of elder-care institutions under contract with a medical institution',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'medical_elder_contract_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-046', 'medical_elder_contract_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Full coverage is all elder-care institutions. The other reading: all elders.');

CALL benefit.add_clause('HZ-T-047', '二(三)',
	'市、县、乡三层指导中心都建全',
	'Share of city, counties and townships with a childcare guidance centre: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('three_tier_childcare_guidance_coverage',
	'三级托育指导中心建成率',
	'Share of city, counties and townships with a childcare guidance centre',
	unit => 'percent',
	value => $$100 * guidance_areas_with_center / guidance_areas$$);
CALL benefit.add_variable('three_tier_childcare_guidance_coverage_target',
	'三级托育指导中心建成率目标',
	'Target for the share of city, counties and townships with a childcare guidance centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'three_tier_childcare_guidance_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-047', 'three_tier_childcare_guidance_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The city, its counties and its townships are counted together.');

CALL benefit.add_clause('HZ-T-048', '二(三)',
	'母婴室全部合省标',
	'Share of mother-and-infant rooms up to the provincial standard: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('mother_infant_room_standard_rate',
	'母婴室达省标率', 'Share of mother-and-infant rooms up to the provincial standard',
	unit => 'percent',
	value => $$100 * mother_infant_rooms_standard / mother_infant_rooms$$);
CALL benefit.add_variable('mother_infant_room_standard_rate_target',
	'母婴室达省标率目标',
	'Target for the share of mother-and-infant rooms up to the provincial standard',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'mother_infant_room_standard_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-048', 'mother_infant_room_standard_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Kept apart from table row 28, which counts public places only.');

CALL benefit.add_clause('HZ-T-049', '二(三)',
	'覆盖率、托班设置率、入托率都要上升',
	'Childcare coverage of communities, nursery classes of kindergartens and the share of infants '
		'in childcare all rise by the end of 2025');
CALL benefit.add_figure('childcare_rate_change',
	'托育比率变动', 'Change of a childcare rate',
	unit => 'percent',
	value => $$rate_current - rate_previous$$);
CALL benefit.add_variable('childcare_rate_change_to_exceed',
	'托育比率变动须超过值', 'Change that a childcare rate must exceed',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'childcare_rate_change', direction => 'above');
CALL benefit.add_rule('HZ-T-049', 'childcare_rate_change_to_exceed',
	condition => $$childcare_rate_kind IN ('community_childcare_coverage',
		'kindergarten_nursery_class_rate', 'infant_enrolment_rate')$$,
	value => $$0$$, until => '2025-12-31',
	note_en => '"Clearly higher" has no number: strictly higher.');

CALL benefit.add_clause('HZ-T-067', '二(三); 专栏3-5',
	'该建的村级亲子小屋全部建成',
	'Share of the required village parent-and-child huts that are built: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('village_hut_completion_rate',
	'村级亲子小屋应建率', 'Share of the required village parent-and-child huts that are built',
	unit => 'percent',
	value => $$100 * village_huts / village_huts_required$$);
CALL benefit.add_variable('village_hut_completion_rate_target',
	'村级亲子小屋应建率目标',
	'Target for the share of the required village parent-and-child huts that are built',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'village_hut_completion_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-067', 'village_hut_completion_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"All that ought to be built" is read as 100 percent of those required. The other '
		'reading: no numeric target.');

CALL benefit.add_clause('HZ-T-050', '三(一)1',
	'城乡社区都有老年助餐',
	'Share of communities with a meal service for elders: 100 percent by the end of 2025');
CALL benefit.add_figure('community_meal_service_coverage',
	'社区老年助餐覆盖率', 'Share of communities with a meal service for elders',
	unit => 'percent',
	value => $$100 * communities_with_meals / communities$$);
CALL benefit.add_variable('community_meal_service_coverage_target',
	'社区老年助餐覆盖率目标', 'Target for the share of communities with a meal service for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_meal_service_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-050', 'community_meal_service_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('HZ-B-001', '三(一)1',
	'养老服务补贴标准逐步上调',
	'The standard of the elder service subsidy does not fall');
CALL benefit.add_figure('elder_subsidy_standard_change',
	'养老服务补贴标准变动', 'Change of the elder service subsidy standard',
	kind => 'money', unit => 'yuan', per => 'month',
	value => $$elder_subsidy_standard_current - elder_subsidy_standard_previous$$);
CALL benefit.add_variable('elder_subsidy_standard_change_required',
	'养老服务补贴标准变动下限', 'Least change of the elder service subsidy standard',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'region',
	measure => 'elder_subsidy_standard_change', direction => 'at_least', scale => 2,
	rounding => 'up');
CALL benefit.add_rule('HZ-B-001', 'elder_subsidy_standard_change_required',
	value => $$0$$,
	note_en => '"Gradually raised" is read as: must not fall. '
		'The other reading: must rise each year.');

CALL benefit.add_clause('HZ-B-002', '三(一)1',
	'运行补助标准和覆盖面都要扩',
	'The operating subsidy of institutions falls neither in its '
		'standard nor in the number covered');
CALL benefit.add_variable('institution_operating_subsidy_rising',
	'机构运营补贴提标扩面', 'Operating subsidy of institutions falls neither in rate nor in reach',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first');
CALL benefit.add_figure('operating_subsidy_standard_change',
	'机构运营补贴标准变动', 'Change of the operating subsidy standard',
	kind => 'money', unit => 'yuan', per => 'year',
	value => $$operating_subsidy_standard_current - operating_subsidy_standard_previous$$);
CALL benefit.add_variable('operating_subsidy_standard_change_required',
	'机构运营补贴标准变动下限', 'Least change of the operating subsidy standard',
	kind => 'money', unit => 'yuan', per => 'year', subject => 'region',
	measure => 'operating_subsidy_standard_change', direction => 'at_least', scale => 2,
	rounding => 'up');
CALL benefit.add_figure('covered_institutions_change',
	'补贴机构数变动', 'Change in the number of institutions covered',
	unit => 'institution',
	value => $$covered_current - covered_previous$$);
CALL benefit.add_variable('covered_institutions_change_required',
	'补贴机构数变动下限', 'Least change in the number of institutions covered',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'covered_institutions_change', direction => 'at_least');
CALL benefit.add_rule('HZ-B-002', 'institution_operating_subsidy_rising',
	value => $$operating_subsidy_standard_current >= operating_subsidy_standard_previous
		AND covered_current >= covered_previous$$,
	note_en => 'Both rate and coverage must not fall.');
CALL benefit.add_rule('HZ-B-002-standard', 'operating_subsidy_standard_change_required',
	value => $$0$$);
CALL benefit.add_rule('HZ-B-002-number', 'covered_institutions_change_required',
	value => $$0$$);

CALL benefit.add_clause('HZ-E-001', '三(一)1',
	'困难老人中高龄空巢失能等由公办机构兜底',
	'Elders in economic hardship who are aged, alone, disabled, demented or of special '
		'family-planning families come first in basic care');
CALL benefit.add_rule('HZ-E-001', 'basic_care_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (age >= 80 OR empty_nest OR living_alone OR functionally_disabled OR dementia
			OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the first '
		'group. Empty nest and living alone: either is enough. The other reading: both together. '
		'80 is stated in the text for the subsidy rule and used for all advanced-age rules here.');

CALL benefit.add_clause('HZ-E-002', '三(一)1',
	'困难的失能失智者和八十岁起老人都进补贴',
	'Elders in economic hardship who are disabled, demented or aged 80 or over '
		'get the elder service subsidy');
CALL benefit.add_rule('HZ-E-002', 'elder_service_subsidy',
	condition => $$age >= 60 AND economic_hardship
		AND (functionally_disabled OR dementia OR age >= 80)$$,
	value => $$true$$,
	note_en => 'Economic hardship read as governing both groups. The other reading: every person aged '
		'80 or over regardless of means. 80 itself is enough.');

CALL benefit.add_clause('HZ-E-003', '三(一)1',
	'不能自理的特困人员优先集中供养',
	'Tekun persons who cannot care for themselves and want central support come first');
CALL benefit.add_variable('tekun_central_support_priority',
	'特困集中供养优先', 'Priority in central support of tekun persons',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-003', 'tekun_central_support_priority',
	condition => $$tekun AND (unable_selfcare OR functionally_disabled) AND willing_central_support$$,
	value => $$true$$,
	note_en => 'The plan measures what it promises to those unable to care for themselves by '
		'functionally disabled ones (HZ-T-012), so either will do.');

CALL benefit.add_clause('HZ-E-004', '三(一)1; 专栏3-1',
	'愿进机构的特困者一个不落',
	'Every tekun person who wants it gets central support');
CALL benefit.add_rule('HZ-E-004', 'tekun_central_support',
	condition => $$tekun AND willing_central_support$$,
	value => $$true$$);

CALL benefit.add_clause('HZ-E-007', '三(一)1',
	'养老机构收住老人可得补贴',
	'Elder-care institutions get a subsidy for the elders they admit');
CALL benefit.add_variable('elder_admission_subsidy',
	'老人收住补贴', 'Subsidy for admitting elders',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-007', 'elder_admission_subsidy',
	condition => $$facility_kind <@ 'elder_care_institution' AND elders_admitted > 0$$,
	value => $$true$$,
	note_en => 'No amount in the text.');

CALL benefit.add_clause('HZ-E-008', '三(一)1',
	'运行中的老年食堂有奖补',
	'Elders'' canteens in operation get an award');
CALL benefit.add_variable('elder_canteen_award',
	'老年食堂奖补', 'Award for running an elders'' canteen',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-008', 'elder_canteen_award',
	condition => $$facility_kind <@ 'elder_canteen' AND operating$$,
	value => $$true$$,
	note_en => 'No amount in the text.');

CALL benefit.add_clause('HZ-E-009', '三(一)1',
	'评上三星或更高的机构得奖金',
	'Elder-care institutions with three stars or more get an award');
CALL benefit.add_variable('star_rating_award',
	'星级评定奖励', 'Award for a star rating',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-009', 'star_rating_award',
	condition => $$facility_kind <@ 'elder_care_institution' AND star_rating >= 3$$,
	value => $$true$$,
	note_en => 'No amount in the text. 3 itself is enough.');

CALL benefit.add_clause('HZ-P-001', '三(一)1',
	'2025年起普惠价以同类市场价七成封顶',
	'From 2025 an inclusive price is at most 70 percent of the market price of like services');
CALL benefit.add_rule('HZ-P-001', 'affordable_price_cap',
	condition => $$(facility_kind IS NULL OR facility_kind <@ 'elder_care_facility') AND inclusive$$,
	value => $$market_price * 70 / 100$$, since => '2025-01-01',
	note_en => '"By 2025" is read as from its first day. The text states an aim. It speaks of '
		'elder-care facilities of any kind, as the question does: another kind that is given, such '
		'as childcare, has no cap.');

CALL benefit.add_clause('HZ-P-002', '三(一)1',
	'生活困难或计生特殊户的五类老人用餐减免',
	'Elders in hardship who are disabled, demented, aged 80 or over or alone pay less than '
		'the ordinary price of a meal');
CALL benefit.add_variable('elder_meal_fee_reduced',
	'老人餐费已减免', 'Elder pays less than the ordinary price of a meal, or nothing',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('HZ-P-002', 'elder_meal_fee_reduced',
	condition => $$age >= 60 AND (living_hardship OR special_fp_family)
		AND (functionally_disabled OR dementia OR age >= 80 OR empty_nest OR living_alone)$$,
	value => $$meal_fee < standard_meal_fee OR meal_fee = 0$$,
	note_en => 'Hardship or a special family, and one of the states besides. The other reading: any '
		'one of them is enough. How much less is not said.');

CALL benefit.add_clause('HZ-P-008', '三(一)1',
	'重点保障老人托养不收或少收费',
	'Elders with priority in basic care pay less than the ordinary fee for '
		'residential care, or nothing');
CALL benefit.add_variable('residential_care_fee_reduced',
	'托养费已优惠',
	'Elder with priority pays less than the ordinary fee for residential care, or nothing',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('HZ-P-008', 'residential_care_fee_reduced',
	condition => $$basic_care_priority AND facility_kind <@ 'elder_care_institution'
		AND (publicly_owned OR publicly_built_privately_run)$$,
	value => $$residential_fee < standard_residential_fee OR residential_fee = 0$$,
	note_en => 'Priority is that of HZ-E-001. A low fee is read as one below the ordinary fee. Public '
		'homes are asked, and those publicly built and privately run: the kind and the owner are '
		'facts about the home where the elder lives.');

CALL benefit.add_clause('HZ-S-001', '三(一)1',
	'以万名常住老人为单元配三百张床起',
	'There are 300 beds for elder care per 10,000 resident elders');
CALL benefit.add_variable('elder_care_beds_required',
	'应配养老床位数', 'Beds for elder care that are required',
	kind => 'number', unit => 'bed', subject => 'region',
	measure => 'elder_care_beds', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-001', 'elder_care_beds_required',
	value => $$300 * resident_elders / 10000$$,
	note_en => 'Pro rata and rounded up to a whole bed. The other reading: '
		'only full units of 10,000 elders count.');

CALL benefit.add_clause('HZ-S-002', '三(一)1',
	'老人密度7500起的住区半公里内有机构',
	'Where 7,500 elders or more live on a square kilometre, an institution is at most 500 m away');
CALL benefit.add_variable('distance_to_elder_institution_limit',
	'到养老机构距离上限', 'Greatest distance to an elder-care institution',
	kind => 'number', unit => 'm', subject => 'community',
	measure => 'distance_to_elder_institution', direction => 'at_most');
CALL benefit.add_rule('HZ-S-002', 'distance_to_elder_institution_limit',
	condition => $$elder_density >= 7500$$,
	value => $$500$$,
	note_en => 'Density exactly 7500 is stated in both bands: put in the high band. '
		'The other reading: medium band.');

CALL benefit.add_clause('HZ-S-003', '三(一)1',
	'老人密度2500起的住区一公里内有机构',
	'Where 2,500 to under 7,500 elders live on a square kilometre, an '
		'institution is at most 1,000 m away');
CALL benefit.add_rule('HZ-S-003', 'distance_to_elder_institution_limit',
	condition => $$elder_density >= 2500 AND elder_density < 7500$$,
	value => $$1000$$,
	note_en => '2,500 itself belongs here. Below 2500 the text sets no radius.');

CALL benefit.add_clause('HZ-Q-001', '三(一)1',
	'六类特殊困难老人按层级走访',
	'Elders in special hardship are visited as often as the tier they belong to asks');
CALL benefit.add_variable('elder_visits_required',
	'应探访老人次数', 'Visits an elder is to be paid, by the tier',
	kind => 'number', unit => 'visit', subject => 'person',
	measure => 'visits_made', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-Q-001', 'elder_visits_required',
	condition => $$age >= 60
		AND (empty_nest OR living_alone OR functionally_disabled OR severe_disability
			OR age >= 80 OR special_fp_family)$$,
	value => $$required_visits$$,
	note_en => 'How often differs by tier and is not in the text: a fact to be given. '
		'The list, which ends with "etc.", is taken as closed. The other reading: open list, '
		'further groups may be added.');

CALL benefit.add_clause('HZ-E-010', '三(一)2',
	'零到六岁残障或孤独症儿童享康复',
	'Disabled and autistic children from birth to the age of six get rehabilitation');
CALL benefit.add_variable('disabled_child_rehabilitation',
	'残障孤独症儿童康复', 'Rehabilitation of disabled and autistic children',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-010', 'disabled_child_rehabilitation',
	condition => $$age <= 6 AND (disabled_child OR autistic_child)$$,
	value => $$true$$,
	note_en => 'Up to the seventh birthday. The other reading: up to the sixth birthday.');

CALL benefit.add_clause('HZ-E-011', '三(一)2',
	'偏远农村肢残儿童可就近训练',
	'Rural and remote children with physical disability or cerebral palsy get '
		'rehabilitation close to home');
CALL benefit.add_variable('nearby_child_rehabilitation',
	'肢残儿童就近康复', 'Rehabilitation close to home for physically disabled rural children',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-011', 'nearby_child_rehabilitation',
	condition => $$(rural_or_remote OR rural_or_remote IS NULL AND rural)
		AND (physically_disabled_child OR cerebral_palsy)$$,
	value => $$true$$,
	note_en => 'The text says to explore it, so a failed check is advisory. The list, which ends with '
		'"etc.", is taken as closed.');

CALL benefit.add_clause('HZ-E-012', '三(一)2',
	'三类出生缺陷可得救助',
	'Three groups of birth defects, metabolic, structural and functional, get relief');
CALL benefit.add_variable('birth_defect_relief',
	'出生缺陷救助', 'Relief for birth defects',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-012', 'birth_defect_relief',
	condition => $$defect_kind <@ 'inherited_metabolic' OR defect_kind <@ 'congenital_structural'
		OR defect_kind <@ 'functional'$$,
	value => $$true$$,
	note_en => 'Three programmes named, amounts elsewhere.');

CALL benefit.add_clause('HZ-E-013', '三(一)2',
	'六种困境情形的儿童分类保障',
	'Six classes of children in difficulty are protected, orphans and '
		'severely ill children among them');
CALL benefit.add_variable('disadvantaged_child_protection',
	'困境儿童分类保障', 'Protection of children in difficulty, by class',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-013', 'disadvantaged_child_protection',
	condition => $$disadvantaged_child$$,
	value => $$true$$,
	note_en => 'The six groups named are children in difficulty (rule HZ-E-013-groups). The list ends '
		'with "etc.": who is recognised as such a child for another reason is one too. The other '
		'reading: left-behind children as well.');

CALL benefit.add_clause('HZ-E-014', '三(一)2',
	'孤儿、留守与困境儿童有基本医保障',
	'Orphans, left-behind children and children in difficulty have medical security');
CALL benefit.add_variable('disadvantaged_child_medical_security',
	'困境儿童医疗保障', 'Medical security of children in difficulty',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-014', 'disadvantaged_child_medical_security',
	condition => $$orphan OR left_behind_child OR disadvantaged_child$$,
	value => $$true$$);

CALL benefit.add_clause('HZ-E-015', '三(一)2',
	'幼儿园托班收两岁到三岁幼儿',
	'Children from 24 to under 36 months may attend a nursery class of a '
		'kindergarten that has the conditions');
CALL benefit.add_variable('nursery_class_admission',
	'幼儿园托班招收', 'Admission to a nursery class of a kindergarten',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-015', 'nursery_class_admission',
	condition => $$child_age_months >= 24 AND child_age_months < 36
		AND kindergarten_has_conditions$$,
	value => $$true$$,
	note_en => '24 to under 36 months. The other reading: to under 48 months.');

CALL benefit.add_clause('HZ-E-016', '三(一)2',
	'普惠托育和亲子小屋建设运营有奖补',
	'Inclusive childcare institutions and parent-and-child huts get an award');
CALL benefit.add_variable('inclusive_childcare_award',
	'普惠托育奖补', 'Award for inclusive childcare',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-016', 'inclusive_childcare_award',
	condition => $$facility_kind <@ 'childcare_institution' AND inclusive
		OR facility_kind <@ 'sunflower_hut'$$,
	value => $$true$$,
	note_en => 'No amount in the text.');

CALL benefit.add_clause('HZ-E-032', '三(一)2',
	'疫情时托育企业享纾困',
	'Childcare enterprises get relief in an epidemic');

CALL benefit.add_clause('HZ-E-034', '三(一)2',
	'机关企事业、园区、国企、社会力量等可办普惠托育',
	'Public bodies, parks, state firms, private investors and kindergartens '
		'may run inclusive childcare');

CALL benefit.add_clause('HZ-P-003', '三(一)2',
	'常住人口九项缺陷防治免费',
	'Permanent residents have nine items of birth-defect prevention free of charge');
CALL benefit.add_variable('birth_defect_item_fee',
	'出生缺陷防治项目收费', 'Fee for an item of birth-defect prevention',
	kind => 'money', unit => 'yuan', per => 'item', subject => 'person',
	hit_policy => 'min', scale => 2, rounding => 'down');
CALL benefit.add_rule('HZ-P-003', 'birth_defect_item_fee',
	condition => $$permanent_resident AND item_number >= 1 AND item_number <= 9$$,
	value => $$0$$,
	note_en => 'The nine items are not listed here: identified by number.');

CALL benefit.add_clause('HZ-P-004', '三(一)2',
	'福利院、低保户合条件婴幼儿就近免费入普惠托育',
	'Qualifying infants of welfare homes and dibao families attend '
		'inclusive childcare free of charge');
CALL benefit.add_variable('welfare_dibao_infant_childcare_fee',
	'保障婴幼儿托育费', 'Childcare fee for infants of welfare homes and dibao families',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'person',
	hit_policy => 'min', scale => 2, rounding => 'down');
CALL benefit.add_rule('HZ-P-004', 'welfare_dibao_infant_childcare_fee',
	condition => $$child_age_months < 36 AND (in_welfare_home OR dibao)
		AND meets_free_childcare_criteria AND facility_kind <@ 'childcare_institution' AND inclusive$$,
	value => $$0$$,
	note_en => 'The criteria qualify both groups. The other reading: only dibao families.');

CALL benefit.add_clause('HZ-S-013', '三(一)2',
	'托育以15分钟可达为限',
	'Childcare is at most 15 minutes away on foot');
CALL benefit.add_variable('minutes_to_childcare_limit',
	'托育圈分钟数上限', 'Most minutes on foot to childcare',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_childcare', direction => 'at_most');
CALL benefit.add_rule('HZ-S-013', 'minutes_to_childcare_limit',
	value => $$15$$,
	note_en => 'How one travels is not said: on foot.');

CALL benefit.add_clause('HZ-T-051', '三(二)',
	'未来社区都设养老托育机构',
	'Share of future-style communities with elder care and childcare: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('future_community_care_coverage',
	'未来社区养老托育覆盖率', 'Share of future-style communities with elder care and childcare',
	unit => 'percent',
	value => $$100 * future_communities_covered / future_communities$$);
CALL benefit.add_variable('future_community_care_coverage_target',
	'未来社区养老托育覆盖率目标',
	'Target for the share of future-style communities with elder care and childcare',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'future_community_care_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-051', 'future_community_care_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('HZ-T-055', '三(二)',
	'2022年末农村敬老院都到国标二级',
	'Share of rural elder homes of grade 2 or above: 100 percent by the end of 2022');
CALL benefit.add_figure('rural_elder_home_grade2_rate',
	'农村敬老院二级达标率', 'Share of rural elder homes of grade 2 or above',
	unit => 'percent',
	value => $$100 * homes_grade2_up / rural_homes$$);
CALL benefit.add_variable('rural_elder_home_grade2_rate_target',
	'农村敬老院二级达标率目标', 'Target for the share of rural elder homes of grade 2 or above',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_elder_home_grade2_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-055', 'rural_elder_home_grade2_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"Level 2 or above" includes level 2.');

CALL benefit.add_clause('HZ-T-056', '三(二)',
	'农村幼儿园都办托班',
	'Share of rural kindergartens with a nursery class: 100 percent by the end of 2025');
CALL benefit.add_figure('rural_kindergarten_nursery_class_rate',
	'农村幼儿园托班覆盖率', 'Share of rural kindergartens with a nursery class',
	unit => 'percent',
	value => $$100 * kindergartens_with_class / rural_kindergartens$$);
CALL benefit.add_variable('rural_kindergarten_nursery_class_rate_target',
	'农村幼儿园托班覆盖率目标', 'Target for the share of rural kindergartens with a nursery class',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_kindergarten_nursery_class_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-056', 'rural_kindergarten_nursery_class_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('HZ-E-018', '三(二)',
	'孩子满三岁前父母都有育儿假',
	'Parents of a child under three have parental leave');
CALL benefit.add_variable('parental_leave',
	'育儿假', 'Parental leave',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-018', 'parental_leave',
	condition => $$parent AND child_age_months < 36$$,
	value => $$true$$,
	note_en => 'Up to the day before the third birthday. The other reading: the birthday '
		'included. Days not stated here.');

CALL benefit.add_clause('HZ-E-019', '三(二)',
	'独生子女可请假陪护父母',
	'Only children have leave to care for a parent who needs it');
CALL benefit.add_variable('only_child_care_leave',
	'独生子女陪护假', 'Leave of an only child to care for a parent',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-019', 'only_child_care_leave',
	condition => $$only_child AND parent_needs_care$$,
	value => $$true$$,
	note_en => 'Length and age of the parent not stated here.');

CALL benefit.add_clause('HZ-E-020', '三(二)',
	'失能失智老人家属培训由政府买单',
	'Family carers of disabled or demented people are trained free of charge');
CALL benefit.add_rule('HZ-E-020', 'family_carer_training',
	condition => $$family_carer AND (cared_functionally_disabled OR cared_dementia)$$,
	value => $$true$$,
	note_en => 'In the purchase catalogue: free to the family.');

CALL benefit.add_clause('HZ-E-021', '三(二)',
	'养育照护指导列入基本公共服务',
	'Families with a child under three get guidance on rearing');
CALL benefit.add_variable('family_rearing_guidance',
	'家庭养育指导', 'Guidance on rearing for families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-021', 'family_rearing_guidance',
	condition => $$child_age_months < 36$$,
	value => $$true$$,
	note_en => 'Age not given in the sentence. Under 36 months is taken from the chapter subject.');

CALL benefit.add_clause('HZ-E-027', '三(二)',
	'社区托育享税费优惠',
	'Community childcare has preferences in tax and fees');

CALL benefit.add_clause('HZ-T-057', '三(三)',
	'新增接续类医疗机构十家起',
	'New medical institutions for continuing care: at least 10 by the end of 2025');
CALL benefit.add_variable('new_continuing_care_institutions_target',
	'新增接续性医疗机构数目标', 'Target number: new medical institutions for continuing care',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'new_continuing_care_institutions', direction => 'at_least');
CALL benefit.add_rule('HZ-T-057', 'new_continuing_care_institutions_target',
	value => $$10$$, until => '2025-12-31',
	note_en => 'Counts new ones only.');

CALL benefit.add_clause('HZ-T-058', '三(三)',
	'接续机构床位够三成完全失能老人入住',
	'Continuing-care beds per 100 fully disabled elders: at least 30 percent by the end of 2025');
CALL benefit.add_figure('fully_disabled_elder_place_rate',
	'完全失能老人床位满足率', 'Continuing-care beds per 100 fully disabled elders',
	unit => 'percent',
	value => $$100 * disabled_elder_places / fully_disabled_elders$$);
CALL benefit.add_variable('fully_disabled_elder_place_rate_target',
	'完全失能老人床位满足率目标', 'Target for continuing-care beds per 100 fully disabled elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'fully_disabled_elder_place_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-058', 'fully_disabled_elder_place_rate_target',
	value => $$30$$, until => '2025-12-31',
	note_en => 'Beds of continuing-care medical institutions against fully disabled elders. The other '
		'reading: 30 percent of those who want a place.');

CALL benefit.add_clause('HZ-T-059', '三(三)',
	'医养结合机构五十家',
	'Institutions that unite medical and elder care: at least 50 by the end of 2025');
CALL benefit.add_rule('HZ-T-059', 'integrated_medical_elder_institutions_target',
	value => $$50$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-060', '三(三)',
	'零到三岁中医药管理覆盖八成五',
	'Share of children under three under health management of Chinese medicine: at least '
		'85 percent by the end of 2025');
CALL benefit.add_figure('tcm_health_management_rate_0_3',
	'三岁以下中医药管理率',
	'Share of children under three under health management of Chinese medicine',
	unit => 'percent',
	value => $$100 * tcm_managed_children / children_0_3$$);
CALL benefit.add_variable('tcm_health_management_rate_0_3_target',
	'三岁以下中医药管理率目标',
	'Target for the share of children under three under health management of Chinese medicine',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tcm_health_management_rate_0_3', direction => 'at_least');
CALL benefit.add_rule('HZ-T-060', 'tcm_health_management_rate_0_3_target',
	value => $$85$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-E-031', '三(三)',
	'老年、康复、护理三类床位先配',
	'Geriatric, rehabilitation and nursing beds come first in medical provision');

CALL benefit.add_clause('HZ-E-035', '三(三)',
	'医养结合机构享税费、用地、补助三类优惠',
	'Institutions that unite medical and elder care have preferences in tax, land and subsidy');

CALL benefit.add_clause('HZ-S-019', '三(三)',
	'基层新增床位多半为老年康复护理安宁床',
	'More than half of the beds a health centre adds are for rehabilitation, '
		'nursing and hospice care of elders');
CALL benefit.add_variable('elder_beds_among_new_to_exceed',
	'新增老年床位须超过数', 'Number of added beds that those for elders must exceed',
	kind => 'number', unit => 'bed', subject => 'facility',
	measure => 'elder_rehab_nursing_hospice_beds', direction => 'above');
CALL benefit.add_rule('HZ-S-019', 'elder_beds_among_new_to_exceed',
	condition => $$facility_kind <@ 'township_health_center'
		OR facility_kind <@ 'community_health_center'$$,
	value => $$new_medical_beds / 2$$,
	note_en => '"Mainly" is read as more than half. No number in the text.');

CALL benefit.add_clause('HZ-T-064', '三(四)',
	'市和各区县都有老年活动中心',
	'Share of city and counties with an activity centre for elders: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('elder_activity_center_coverage',
	'老年活动中心覆盖率', 'Share of city and counties with an activity centre for elders',
	unit => 'percent',
	value => $$100 * activity_areas_with_center / activity_areas$$);
CALL benefit.add_variable('elder_activity_center_coverage_target',
	'老年活动中心覆盖率目标',
	'Target for the share of city and counties with an activity centre for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_activity_center_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-064', 'elder_activity_center_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('HZ-T-068', '三(四)',
	'乡镇居家中心和较大养老机构都设教学点',
	'Share of the centres in scope with a teaching point for elders: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('elder_teaching_point_coverage',
	'老年教学点布点率', 'Share of the centres in scope with a teaching point for elders',
	unit => 'percent',
	value => $$100 * centers_with_point / centers_in_scope$$);
CALL benefit.add_variable('elder_teaching_point_coverage_target',
	'老年教学点布点率目标',
	'Target for the share of the centres in scope with a teaching point for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_teaching_point_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-068', 'elder_teaching_point_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The scope is the home-care centres of townships and the larger institutions; how '
		'large is not said. To complete the network is read as 100 percent.');

CALL benefit.add_clause('HZ-P-006', '三(四)',
	'文化设施对老人免费或打折',
	'Elders pay less than the ordinary fee of cultural facilities, or nothing');
CALL benefit.add_variable('elder_cultural_fee_reduced',
	'老人文化收费已优惠', 'Elder pays less than the ordinary cultural fee, or nothing',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('HZ-P-006', 'elder_cultural_fee_reduced',
	condition => $$age >= 60$$,
	value => $$cultural_fee < standard_cultural_fee OR cultural_fee = 0$$,
	note_en => 'The wording encourages and does not bind, so a failed check is advisory. '
		'The other reading: it binds.');

CALL benefit.add_clause('HZ-P-007', '三(四)',
	'体育场所对老人免费或打折',
	'Elders pay less than the ordinary fee of sports facilities, or nothing');
CALL benefit.add_variable('elder_sports_fee_reduced',
	'老人体育收费已优惠', 'Elder pays less than the ordinary sports fee, or nothing',
	kind => 'boolean', subject => 'person',
	hit_policy => 'first');
CALL benefit.add_rule('HZ-P-007', 'elder_sports_fee_reduced',
	condition => $$age >= 60$$,
	value => $$sports_fee < standard_sports_fee OR sports_fee = 0$$,
	note_en => 'The wording encourages and does not bind, so a failed check is advisory. '
		'The other reading: it binds.');

CALL benefit.add_clause('HZ-S-014', '三(四)',
	'城区健身以10分钟可达为限',
	'In towns a fitness facility is at most 10 minutes away on foot');
CALL benefit.add_variable('minutes_to_fitness_limit',
	'健身圈分钟数上限', 'Most minutes on foot to a fitness facility',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_fitness', direction => 'at_most');
CALL benefit.add_rule('HZ-S-014', 'minutes_to_fitness_limit',
	condition => $$urban$$,
	value => $$10$$,
	note_en => 'How one travels is not said: on foot.');

CALL benefit.add_clause('HZ-S-015', '三(四)',
	'乡镇健身以15分钟可达为限',
	'In the countryside a fitness facility is at most 15 minutes away on foot');
CALL benefit.add_rule('HZ-S-015', 'minutes_to_fitness_limit',
	condition => $$NOT urban$$,
	value => $$15$$,
	note_en => 'How one travels is not said: on foot.');

CALL benefit.add_clause('HZ-T-065', '三(六)',
	'护理类人员中高级工起占18%',
	'Share of carers of senior skill grade or above: at least 18 percent by the end of 2025');
CALL benefit.add_figure('senior_grade_carer_share',
	'高级工以上护理人员占比', 'Share of carers of senior skill grade or above',
	unit => 'percent',
	value => $$100 * senior_carers / carers$$);
CALL benefit.add_variable('senior_grade_carer_share_target',
	'高级工以上护理人员占比目标', 'Target for the share of carers of senior skill grade or above',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'senior_grade_carer_share', direction => 'at_least');
CALL benefit.add_rule('HZ-T-065', 'senior_grade_carer_share_target',
	value => $$18$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-E-026', '三(六)',
	'托育人员培训、鉴定有补贴',
	'Childcare workers who complete a training or an appraisal get a subsidy');
CALL benefit.add_variable('childcare_training_subsidy',
	'托育培训鉴定补贴', 'Subsidy for training or appraisal of childcare workers',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-026', 'childcare_training_subsidy',
	condition => $$(occupation <@ 'childcare_worker' OR childcare_profession_listed)
		AND (completed_training OR completed_appraisal)$$,
	value => $$true$$,
	note_en => 'No amount in the text. It says childcare "etc.": whether the place counts another '
		'occupation among these is a fact to be given.');

CALL benefit.add_clause('HZ-E-030', '三(六)',
	'养老托育从业者有证才可上岗',
	'Elder-care and childcare staff work with a certificate');

CALL benefit.add_clause('HZ-E-036', '三(六)',
	'托育相关专业列入紧缺专业目录',
	'Courses in childcare stand in the catalogue of shortage courses');

CALL benefit.add_clause('HZ-S-016', '三(六)',
	'每家基层机构一名以上全科医生看儿童',
	'A township or community health centre has a general practitioner for children');
CALL benefit.add_variable('general_practitioners_required',
	'应有全科医生数', 'General practitioners required of a health centre',
	kind => 'number', unit => 'person', subject => 'facility',
	measure => 'general_practitioners', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-016', 'general_practitioners_required',
	condition => $$facility_kind <@ 'township_health_center'
		OR facility_kind <@ 'community_health_center'$$,
	value => $$1$$);

CALL benefit.add_clause('HZ-S-017', '三(六)',
	'每家基层机构两名以上儿保医生',
	'A township or community health centre has two doctors of child health care');
CALL benefit.add_variable('child_health_doctors_required',
	'应有儿童保健医生数', 'Doctors of child health care required of a health centre',
	kind => 'number', unit => 'person', subject => 'facility',
	measure => 'child_health_doctors', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-017', 'child_health_doctors_required',
	condition => $$facility_kind <@ 'township_health_center'
		OR facility_kind <@ 'community_health_center'$$,
	value => $$2$$);

CALL benefit.add_clause('HZ-Q-002', '四(二)',
	'重要指标一年统计一次',
	'The main indicators are counted once a year');

CALL benefit.add_clause('HZ-E-022', '四(三)',
	'合条件托育机构享社保补贴',
	'Childcare institutions that meet the conditions get a social insurance subsidy');
CALL benefit.add_variable('childcare_social_insurance_subsidy',
	'托育机构社保补贴', 'Social insurance subsidy for childcare institutions',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-022', 'childcare_social_insurance_subsidy',
	condition => $$facility_kind <@ 'childcare_institution' AND meets_subsidy_criteria$$,
	value => $$true$$,
	note_en => 'The conditions stand elsewhere: a fact to be given.');

CALL benefit.add_clause('HZ-E-033', '四(三)',
	'合条件项目可申请中央投资',
	'Projects that meet the conditions may apply for central investment');

CALL benefit.add_clause('HZ-E-023', '四(四)',
	'在划拨目录内的新托育项目划拨供地',
	'New childcare facilities in the allocation catalogue get land without auction');

CALL benefit.add_clause('HZ-E-024', '四(四)',
	'改建达标并验收的点位不必变更用途',
	'Sites rebuilt to the safety standard and accepted need no change of land use');

CALL benefit.add_clause('HZ-E-025', '四(四)',
	'四类低效存量用地可办养老托育',
	'Four kinds of idle land and buildings may be used for elder care and childcare');

CALL benefit.add_clause('HZ-S-020', '四(四)',
	'社区养老用房配建标准上调并入法',
	'The standard for home-care premises rises');
CALL benefit.add_figure('premises_standard_change',
	'养老用房标准变动', 'Change of the standard for home-care premises',
	unit => 'm2', per => '100 households',
	value => $$premises_standard_current - premises_standard_previous$$);
CALL benefit.add_variable('premises_standard_change_to_exceed',
	'养老用房标准变动须超过值', 'Change that the standard for home-care premises must exceed',
	kind => 'number', unit => 'm2', per => '100 households', subject => 'region',
	measure => 'premises_standard_change', direction => 'above');
CALL benefit.add_rule('HZ-S-020', 'premises_standard_change_to_exceed',
	value => $$0$$,
	note_en => '"Raise" is read as: strictly higher.');

CALL benefit.add_clause('HZ-S-021', '四(七)',
	'有条件的公共场所设老幼专席与快速通道',
	'Public places with the conditions have priority seats and a fast '
		'lane for the old and the young');

CALL benefit.add_clause('HZ-T-001', '表2-1 row 1',
	'养老参保率由98升到99',
	'Share of insurable people in basic pension insurance: at least 99 percent '
		'by the end of 2025, from 98');
CALL benefit.add_rule('HZ-T-001', 'basic_pension_insurance_rate_target',
	value => $$99$$, baseline => 98, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-002', '表2-1 row 2',
	'医保参保率须高于99.5',
	'Share of insurable people in basic medical insurance: more than 99.5 percent '
		'by the end of 2025, from 99');
CALL benefit.add_rule('HZ-T-002', 'basic_medical_insurance_rate_to_exceed',
	value => $$99.5$$, baseline => 99, until => '2025-12-31',
	note_en => 'Strict: 99.5 itself is not enough.');

CALL benefit.add_clause('HZ-T-003', '表2-1 row 3; 二(三)',
	'六十五岁起老人健康管理不少于73%',
	'Share of residents aged 65 or over under health management: '
		'at least 73 percent by the end of 2025');
CALL benefit.add_rule('HZ-T-003', 'health_management_rate_65_up_target',
	value => $$73$$, until => '2025-12-31',
	note_en => '"Or above" includes 73.');

CALL benefit.add_clause('HZ-T-004', '表2-1 row 4',
	'居家社区养老由91%到全覆盖',
	'Share of communities with home and community elder care: '
		'100 percent by the end of 2025, from 91');
CALL benefit.add_rule('HZ-T-004', 'home_community_care_coverage_target',
	value => $$100$$, baseline => 91, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-005', '表2-1 row 5',
	'新区养老设施配建都要达标',
	'Share of new residential areas with the elder-care premises they need: '
		'100 percent by the end of 2025');
CALL benefit.add_rule('HZ-T-005', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-006', '表2-1 row 6; 二(三); 三(一)1',
	'养老机构护理型床位比重由55.5到六成',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 60 percent by the end of 2025, from 55.5');
CALL benefit.add_rule('HZ-T-006', 'institution_nursing_bed_share_target',
	value => $$60$$, baseline => 55.5, until => '2025-12-31',
	note_en => '"Or above" includes 60.');

CALL benefit.add_clause('HZ-T-007', '表2-1 row 7; 专栏3-1',
	'每万老人认知障碍床位到二十张',
	'Dementia beds per 10,000 elders: at least 20 by the end of 2025, from 3.38');
CALL benefit.add_figure('dementia_beds_per_10000_elders',
	'每万名老人认知障碍床位数', 'Dementia beds per 10,000 elders',
	unit => 'bed', per => '10000 elders',
	value => $$10000 * dementia_beds / elders$$);
CALL benefit.add_variable('dementia_beds_per_10000_elders_target',
	'每万名老人认知障碍床位数目标', 'Target for dementia beds per 10,000 elders',
	kind => 'number', unit => 'bed', per => '10000 elders', subject => 'region',
	measure => 'dementia_beds_per_10000_elders', direction => 'at_least');
CALL benefit.add_rule('HZ-T-007', 'dementia_beds_per_10000_elders_target',
	value => $$20$$, baseline => 3.38, until => '2025-12-31',
	note_en => 'Elders are aged 60 or over: the text counts registered '
		'residents of 60 or over in 2020.');

CALL benefit.add_clause('HZ-T-008', '表2-1 row 8',
	'经常学习的老人达一半',
	'Share of elders who take part in education: '
		'at least 50 percent by the end of 2025, from 45.7');
CALL benefit.add_rule('HZ-T-008', 'elder_education_participation_rate_target',
	value => $$50$$, baseline => 45.7, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-009', '表2-1 row 9',
	'经常健身的老人达28%',
	'Share of elders who exercise regularly: at least 28 percent by the end of 2025');
CALL benefit.add_figure('elder_sports_participation_rate',
	'老人经常健身率', 'Share of elders who exercise regularly',
	unit => 'percent',
	value => $$100 * sports_participants / elders$$);
CALL benefit.add_variable('elder_sports_participation_rate_target',
	'老人经常健身率目标', 'Target for the share of elders who exercise regularly',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_sports_participation_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-009', 'elder_sports_participation_rate_target',
	value => $$28$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-010', '表2-1 row 10; 二(三); 三(六)',
	'每万老人持证护理员由13到28人',
	'Certified care workers per 10,000 elders: at least 28 by the end of 2025, from 13');
CALL benefit.add_figure('care_workers_per_10000_elders',
	'每万名老人持证护理员数', 'Certified care workers per 10,000 elders',
	unit => 'person', per => '10000 elders',
	value => $$10000 * care_workers / elders$$);
CALL benefit.add_variable('care_workers_per_10000_elders_target',
	'每万名老人持证护理员数目标', 'Target for certified care workers per 10,000 elders',
	kind => 'number', unit => 'person', per => '10000 elders', subject => 'region',
	measure => 'care_workers_per_10000_elders', direction => 'at_least');
CALL benefit.add_rule('HZ-T-010', 'care_workers_per_10000_elders_target',
	value => $$28$$, baseline => 13, until => '2025-12-31',
	note_en => 'The body gives more than 10 for the start, the table 13: the table is followed.');

CALL benefit.add_clause('HZ-T-011', '表2-1 row 11',
	'每千老人社工由30到40人',
	'Social workers per 1,000 elders: at least 40 by the end of 2025, from 30');
CALL benefit.add_rule('HZ-T-011', 'social_workers_per_1000_elders_target',
	value => $$40$$, baseline => 30, until => '2025-12-31',
	note_en => 'The figures look high per 1,000, for Zhengzhou sets 1; they are kept as printed. The '
		'other reading: per 10,000, or a misprint.');

CALL benefit.add_clause('HZ-T-012', '表2-1 row 12',
	'愿意的失能特困者全部集中供养',
	'Share in central support of willing functionally disabled tekun persons: 100 percent '
		'by the end of 2025, as it was');
CALL benefit.add_figure('tekun_willing_disabled_central_support_rate',
	'愿集中供养失能特困供养率',
	'Share in central support of willing functionally disabled tekun persons',
	unit => 'percent',
	value => $$100 * tekun_willing_disabled_centrally_supported / willing_disabled_tekun$$);
CALL benefit.add_variable('tekun_willing_disabled_central_support_rate_target',
	'愿集中供养失能特困供养率目标',
	'Target for the share in central support of willing functionally disabled tekun persons',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_willing_disabled_central_support_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-012', 'tekun_willing_disabled_central_support_rate_target',
	value => $$100$$, baseline => 100, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-013', '表2-1 row 13; 二(三); 三(三)',
	'康养联合体由7到100家',
	'Consortia of health care and elder care: at least 100 by the end of 2025, from 7');
CALL benefit.add_variable('care_consortia_target',
	'康养联合体数目标', 'Target number: consortia of health care and elder care',
	kind => 'number', unit => 'consortium', subject => 'region',
	measure => 'care_consortia', direction => 'at_least');
CALL benefit.add_rule('HZ-T-013', 'care_consortia_target',
	value => $$100$$, baseline => 7, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-014', '表2-1 row 14',
	'市县康复辅具平台三个',
	'Platforms that fit rehabilitation aids: at least 3 by the end of 2025');
CALL benefit.add_variable('rehab_aid_platforms_target',
	'康复辅具平台数目标', 'Target number: platforms that fit rehabilitation aids',
	kind => 'number', unit => 'platform', subject => 'region',
	measure => 'rehab_aid_platforms', direction => 'at_least');
CALL benefit.add_rule('HZ-T-014', 'rehab_aid_platforms_target',
	value => $$3$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-015', '表2-1 row 15; 二(三)',
	'特殊困难老人全部定期走访',
	'Share of elders in special hardship who were visited: 100 percent by the end of 2025');
CALL benefit.add_figure('special_hardship_elder_visit_rate',
	'特殊困难老人探访率', 'Share of elders in special hardship who were visited',
	unit => 'percent',
	value => $$100 * special_hardship_elders_visited / special_hardship_elders$$);
CALL benefit.add_variable('special_hardship_elder_visit_rate_target',
	'特殊困难老人探访率目标',
	'Target for the share of elders in special hardship who were visited',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'special_hardship_elder_visit_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-015', 'special_hardship_elder_visit_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"Regular" carries no interval: measured over the reporting period the user gives.');

CALL benefit.add_clause('HZ-T-016', '表2-1 row 16',
	'预期寿命由83.3到83.5岁',
	'Life expectancy at birth: at least 83.5 years by the end of 2025, from 83.3');
CALL benefit.add_rule('HZ-T-016', 'life_expectancy_target',
	value => $$83.5$$, baseline => 83.3, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-017', '表2-1 row 17',
	'比例以83.33为底逐步上升',
	'Share of townships with a school for elders: '
		'above the 83.33 percent it was by the end of 2025');
CALL benefit.add_variable('townships_with_elder_school_share_to_exceed',
	'有老年学校的乡镇占比须超过值',
	'Value that the share of townships with a school for elders must exceed',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'townships_with_elder_school_share', direction => 'above');
CALL benefit.add_variable('townships_with_elder_school_share_change',
	'有老年学校的乡镇占比变动',
	'Change of the share of townships with a school for elders since the base',
	kind => 'number', unit => 'percent', subject => 'region',
	hit_policy => 'max');
CALL benefit.add_rule('HZ-T-017', 'townships_with_elder_school_share_to_exceed',
	value => $$83.33$$, baseline => 83.33, until => '2025-12-31',
	note_en => '"Gradually raise" has no number and is read as above the start. The other reading: '
		'not below it. A box of the same text (HZ-T-063) sets 80 percent, under this start.');
CALL benefit.add_rule('HZ-T-017-change', 'townships_with_elder_school_share_change',
	value => $$townships_with_elder_school_share - 83.33$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-018', '表2-1 row 18',
	'养老骨干企业由14到20家',
	'Leading enterprises of elder care: at least 20 by the end of 2025, from 14');
CALL benefit.add_variable('leading_elder_enterprises_target',
	'养老骨干企业数目标', 'Target number: leading enterprises of elder care',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'leading_elder_enterprises', direction => 'at_least');
CALL benefit.add_rule('HZ-T-018', 'leading_elder_enterprises_target',
	value => $$20$$, baseline => 14, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-019', '表2-1 row 19',
	'老年友好示范社区二十个',
	'Model communities friendly to elders: at least 20 by the end of 2025');
CALL benefit.add_variable('elder_friendly_demo_communities_target',
	'老年友好示范社区数目标', 'Target number: model communities friendly to elders',
	kind => 'number', unit => 'community', subject => 'region',
	measure => 'elder_friendly_demo_communities', direction => 'at_least');
CALL benefit.add_rule('HZ-T-019', 'elder_friendly_demo_communities_target',
	value => $$20$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-020', '表2-1 row 20',
	'县区智慧养老院十个',
	'Elder-care homes of the smart kind: at least 10 by the end of 2025');
CALL benefit.add_variable('smart_elder_homes_target',
	'智慧养老院数目标', 'Target number: elder-care homes of the smart kind',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'smart_elder_homes', direction => 'at_least');
CALL benefit.add_rule('HZ-T-020', 'smart_elder_homes_target',
	value => $$10$$, until => '2025-12-31',
	note_en => 'Ten in the whole city. The other reading: ten per county.');

CALL benefit.add_clause('HZ-T-021', '表2-1 row 21',
	'养老服务机构全部数字化管理',
	'Share of elder-care institutions under digital management: 100 percent by the end of 2025');
CALL benefit.add_figure('elder_institution_digital_management_rate',
	'养老机构数字化管理率', 'Share of elder-care institutions under digital management',
	unit => 'percent',
	value => $$100 * digital_institutions / elder_care_institutions$$);
CALL benefit.add_variable('elder_institution_digital_management_rate_target',
	'养老机构数字化管理率目标',
	'Target for the share of elder-care institutions under digital management',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_institution_digital_management_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-021', 'elder_institution_digital_management_rate_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-022', '表2-1 row 22',
	'一床一码应用覆盖所有养老机构',
	'Share of elder-care institutions where every bed has its code: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('one_bed_one_code_coverage',
	'一床一码覆盖率', 'Share of elder-care institutions where every bed has its code',
	unit => 'percent',
	value => $$100 * institutions_with_code / elder_care_institutions$$);
CALL benefit.add_variable('one_bed_one_code_coverage_target',
	'一床一码覆盖率目标',
	'Target for the share of elder-care institutions where every bed has its code',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'one_bed_one_code_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-022', 'one_bed_one_code_coverage_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-023', '表2-1 row 23; 二(三); 三(三)',
	'婴幼儿健康管理由九成到九成五以上',
	'Share of infants under health management: at least 95 percent by the end of 2025, from 90');
CALL benefit.add_rule('HZ-T-023', 'infant_health_management_rate_target',
	value => $$95$$, baseline => 90, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-024', '表2-1 row 24',
	'零到三岁发育筛查不少于95%',
	'Share of children under three screened for their development: at least 95 percent '
		'by the end of 2025, from 90');
CALL benefit.add_figure('child_development_screening_rate',
	'三岁以下发育筛查率', 'Share of children under three screened for their development',
	unit => 'percent',
	value => $$100 * screened_children / children_0_3$$);
CALL benefit.add_variable('child_development_screening_rate_target',
	'三岁以下发育筛查率目标',
	'Target for the share of children under three screened for their development',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'child_development_screening_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-024', 'child_development_screening_rate_target',
	value => $$95$$, baseline => 90, until => '2025-12-31',
	note_en => 'Under three is under 36 months. The table prints no unit: percent is taken.');

CALL benefit.add_clause('HZ-T-025', '表2-1 row 25',
	'入托率要超过全省均值',
	'Share of infants in childcare: above the average of the province by the '
		'end of 2025, from 4.65 percent');
CALL benefit.add_figure('infant_childcare_enrolment_rate',
	'婴幼儿入托率', 'Share of infants in childcare',
	unit => 'percent',
	value => $$100 * infants_enrolled / infants$$);
CALL benefit.add_variable('infant_childcare_enrolment_rate_to_exceed',
	'婴幼儿入托率须超过值', 'Value to be exceeded by the share of infants in childcare',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'infant_childcare_enrolment_rate', direction => 'above');
CALL benefit.add_rule('HZ-T-025', 'infant_childcare_enrolment_rate_to_exceed',
	value => $$provincial_enrolment_rate$$, baseline => 4.65, until => '2025-12-31',
	note_en => 'The average of the province is a fact to be given. Strict: '
		'the average itself is not enough. The body prints 8.41 for the rate of the time; the '
		'start of the table, 4.65, is kept.');

CALL benefit.add_clause('HZ-T-026', '表2-1 row 26',
	'幼儿园托位平均每年增加三百个起',
	'Kindergarten places for infants added per year, on average: at least 300 by the end of 2025');
CALL benefit.add_figure('kindergarten_slots_annual_growth',
	'幼儿园托位年均增量', 'Kindergarten places for infants added per year, on average',
	unit => 'slot', per => 'year',
	value => $$(slots_end - slots_start) / growth_years$$);
CALL benefit.add_variable('kindergarten_slots_annual_growth_target',
	'幼儿园托位年均增量目标',
	'Target for kindergarten places for infants added per year, on average',
	kind => 'number', unit => 'slot', per => 'year', subject => 'region',
	measure => 'kindergarten_slots_annual_growth', direction => 'at_least');
CALL benefit.add_rule('HZ-T-026', 'kindergarten_slots_annual_growth_target',
	value => $$300$$, until => '2025-12-31',
	note_en => 'Arithmetic mean over the years given. The other reading: 300 in every single year.');

CALL benefit.add_clause('HZ-T-027', '表2-1 row 27; 二(三)',
	'一半基层卫生机构有儿童健康中心',
	'Share of primary-care institutions with a child health centre: '
		'at least 50 percent by the end of 2025');
CALL benefit.add_figure('child_health_center_coverage',
	'儿童健康中心覆盖率', 'Share of primary-care institutions with a child health centre',
	unit => 'percent',
	value => $$100 * institutions_with_center / primary_care_institutions$$);
CALL benefit.add_variable('child_health_center_coverage_target',
	'儿童健康中心覆盖率目标',
	'Target for the share of primary-care institutions with a child health centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'child_health_center_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-027', 'child_health_center_coverage_target',
	value => $$50$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-028', '表2-1 row 28',
	'母婴设施标准化由六成到全部',
	'Share of public mother-and-infant facilities up to standard: '
		'100 percent by the end of 2025, from 60');
CALL benefit.add_figure('public_mother_infant_standard_rate',
	'公共母婴设施标准化率', 'Share of public mother-and-infant facilities up to standard',
	unit => 'percent',
	value => $$100 * mother_infant_facilities_standard / mother_infant_facilities$$);
CALL benefit.add_variable('public_mother_infant_standard_rate_target',
	'公共母婴设施标准化率目标',
	'Target for the share of public mother-and-infant facilities up to standard',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'public_mother_infant_standard_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-028', 'public_mother_infant_standard_rate_target',
	value => $$100$$, baseline => 60, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-029', '表2-1 row 29; 二(三); 三(六)',
	'托育从业者八成以上有证',
	'Share of childcare staff with a certificate: at least 80 percent by the end of 2025');
CALL benefit.add_rule('HZ-T-029', 'childcare_staff_certified_rate_target',
	value => $$80$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-030', '表2-1 row 30; 三(二)',
	'育儿知识普及由85%到95%以上',
	'Share of parents who know the essentials of child rearing: at least 95 percent '
		'by the end of 2025, from 85');
CALL benefit.add_figure('parenting_knowledge_rate',
	'育儿知识知晓率', 'Share of parents who know the essentials of child rearing',
	unit => 'percent',
	value => $$100 * informed_parents / parents$$);
CALL benefit.add_variable('parenting_knowledge_rate_target',
	'育儿知识知晓率目标',
	'Target for the share of parents who know the essentials of child rearing',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'parenting_knowledge_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-030', 'parenting_knowledge_rate_target',
	value => $$95$$, baseline => 85, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-031', '表2-1 row 31; 二(三)',
	'普惠托位六成以上',
	'Share of inclusive places among childcare places: at least 60 percent by the end of 2025');
CALL benefit.add_rule('HZ-T-031', 'inclusive_childcare_slot_share_target',
	value => $$60$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-032', '表2-1 row 32',
	'指导中心覆盖每个乡镇',
	'Share of townships with a childcare guidance centre: 100 percent by the end of 2025');
CALL benefit.add_figure('township_childcare_guidance_coverage',
	'乡镇托育指导中心覆盖率', 'Share of townships with a childcare guidance centre',
	unit => 'percent',
	value => $$100 * townships_with_guidance_center / townships$$);
CALL benefit.add_variable('township_childcare_guidance_coverage_target',
	'乡镇托育指导中心覆盖率目标',
	'Target for the share of townships with a childcare guidance centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_childcare_guidance_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-032', 'township_childcare_guidance_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Base is one municipal centre, target is "all townships covered": '
		'read as 100 percent of townships.');

CALL benefit.add_clause('HZ-T-033', '表2-1 row 33; 二(三)',
	'乡镇托育机构大体全覆盖',
	'Share of townships with a childcare institution: 100 percent by the end of 2025');
CALL benefit.add_figure('township_childcare_institution_coverage',
	'乡镇托育机构覆盖率', 'Share of townships with a childcare institution',
	unit => 'percent',
	value => $$100 * townships_with_institution / townships$$);
CALL benefit.add_variable('township_childcare_institution_coverage_target',
	'乡镇托育机构覆盖率目标', 'Target for the share of townships with a childcare institution',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_childcare_institution_coverage', direction => 'at_least');
CALL benefit.add_rule('HZ-T-033', 'township_childcare_institution_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"Basically full" has no number: 100 percent is taken, gap reported. The other '
		'reading: a tolerance such as 95.');

CALL benefit.add_clause('HZ-T-034', '表2-1 row 34',
	'福利院与低保户合条件婴幼儿全部入托',
	'Share in childcare of qualifying infants of welfare homes and dibao families: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('welfare_dibao_infant_enrolment_rate',
	'保障婴幼儿入托率',
	'Share in childcare of qualifying infants of welfare homes and dibao families',
	unit => 'percent',
	value => $$100 * eligible_infants_enrolled / eligible_infants$$);
CALL benefit.add_variable('welfare_dibao_infant_enrolment_rate_target',
	'保障婴幼儿入托率目标',
	'Target for the share in childcare of qualifying infants of welfare homes and dibao families',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'welfare_dibao_infant_enrolment_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-034', 'welfare_dibao_infant_enrolment_rate_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-035', '表2-1 row 35; 二(三); 专栏3-4',
	'千人托位由1.65到4.6',
	'Childcare places per 1,000 residents: at least 4.6 by the end of 2025, from 1.65');
CALL benefit.add_rule('HZ-T-035', 'childcare_slots_per_1000_target',
	value => $$4.6$$, baseline => 1.65, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-036', '表2-1 row 36; 二(三)',
	'市与区县综合指导中心六家',
	'Centres of childcare service and guidance of the city and its counties: '
		'at least 6 by the end of 2025');
CALL benefit.add_variable('childcare_service_centers_target',
	'托育综合指导中心数目标',
	'Target number: centres of childcare service and guidance of the city and its counties',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'childcare_service_centers', direction => 'at_least');
CALL benefit.add_rule('HZ-T-036', 'childcare_service_centers_target',
	value => $$6$$, until => '2025-12-31',
	note_en => 'One for the city and one for each of five counties or districts.');

CALL benefit.add_clause('HZ-T-037', '表2-1 row 37',
	'亲子小屋由5家到150家',
	'Parent-and-child huts: at least 150 by the end of 2025, from 5');
CALL benefit.add_variable('sunflower_huts_target',
	'亲子小屋数目标', 'Target number: parent-and-child huts',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'sunflower_huts', direction => 'at_least');
CALL benefit.add_rule('HZ-T-037', 'sunflower_huts_target',
	value => $$150$$, baseline => 5, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-038', '表2-1 row 38',
	'托育专才由200到1000人',
	'Trained professionals of childcare: at least 1,000 by the end of 2025, from 200');
CALL benefit.add_variable('childcare_professionals_target',
	'托育专业人才数目标', 'Target number: trained professionals of childcare',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'childcare_professionals', direction => 'at_least');
CALL benefit.add_rule('HZ-T-038', 'childcare_professionals_target',
	value => $$1000$$, baseline => 200, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-039', '表2-1 row 39; 三(六)',
	'起码一所高职开托育专业',
	'Vocational colleges with a course in childcare: at least 1 by the end of 2025');
CALL benefit.add_variable('colleges_with_childcare_class_target',
	'开托育专业的高职数目标', 'Target number: vocational colleges with a course in childcare',
	kind => 'number', unit => 'college', subject => 'region',
	measure => 'colleges_with_childcare_class', direction => 'at_least');
CALL benefit.add_rule('HZ-T-039', 'colleges_with_childcare_class_target',
	value => $$1$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-040', '表2-1 row 40',
	'托育骨干企业十家',
	'Leading enterprises of childcare: at least 10 by the end of 2025');
CALL benefit.add_variable('leading_childcare_enterprises_target',
	'托育骨干企业数目标', 'Target number: leading enterprises of childcare',
	kind => 'number', unit => 'enterprise', subject => 'region',
	measure => 'leading_childcare_enterprises', direction => 'at_least');
CALL benefit.add_rule('HZ-T-040', 'leading_childcare_enterprises_target',
	value => $$10$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-041', '表2-1 row 41',
	'示范托育机构五十家',
	'Model childcare institutions: at least 50 by the end of 2025');
CALL benefit.add_rule('HZ-T-041', 'demonstration_childcare_institutions_target',
	value => $$50$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-042', '表2-1 row 42',
	'建一个托育数字平台',
	'Digital platforms for childcare: at least 1 by the end of 2025');
CALL benefit.add_variable('digital_childcare_platforms_target',
	'托育数字平台数目标', 'Target number: digital platforms for childcare',
	kind => 'number', unit => 'platform', subject => 'region',
	measure => 'digital_childcare_platforms', direction => 'at_least');
CALL benefit.add_rule('HZ-T-042', 'digital_childcare_platforms_target',
	value => $$1$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-E-005', '专栏3-1',
	'分散供养特困者都有委托照料',
	'Tekun persons outside central support are cared for by someone entrusted with it');
CALL benefit.add_variable('tekun_entrusted_care',
	'分散特困委托照料', 'Entrusted care for tekun persons who live at home',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-005', 'tekun_entrusted_care',
	condition => $$tekun AND NOT centrally_supported$$,
	value => $$true$$);

CALL benefit.add_clause('HZ-E-006', '专栏3-1',
	'两项评估合格者入认知障碍专区',
	'Elders assessed as needing it, by a cognitive test too, and fit for admission '
		'get a place in a dementia ward');
CALL benefit.add_variable('dementia_ward_admission',
	'认知障碍专区收住', 'Admission to a dementia ward',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-006', 'dementia_ward_admission',
	condition => $$needs_assessed AND dementia_test_passed AND meets_admission_criteria$$,
	value => $$true$$,
	note_en => 'Needs assessment and special cognitive assessment both required.');

CALL benefit.add_clause('HZ-E-017', '专栏3-3',
	'托班登记后享普惠补贴',
	'Registered nursery classes of kindergartens get the inclusive subsidy');
CALL benefit.add_variable('nursery_class_subsidy',
	'登记托班普惠补贴', 'Inclusive subsidy for a registered nursery class',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-017', 'nursery_class_subsidy',
	condition => $$facility_kind <@ 'kindergarten_nursery_class' AND nursery_class_registered$$,
	value => $$true$$,
	note_en => 'No amount in the text.');

CALL benefit.add_clause('HZ-P-005', '专栏3-3',
	'托育机构水电气按居民价',
	'Childcare institutions pay household prices for water, electricity and gas');
CALL benefit.add_rule('HZ-P-005', 'utility_price_class',
	condition => $$facility_kind <@ 'childcare_institution'
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$'residential'$$,
	note_en => 'Childcare only and no heat in this text.');
CALL benefit.add_rule('HZ-P-005-charge', 'utility_charge',
	condition => $$facility_kind <@ 'childcare_institution'
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('HZ-S-018', '专栏3-3',
	'市县各一个托育中心、一个实训基地',
	'The city and each county have a childcare service centre and a training base');
CALL benefit.add_variable('childcare_center_and_base_provided',
	'托育中心与实训基地齐备', 'City or county has a childcare service centre and a training base',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first');
CALL benefit.add_variable('service_centers_required',
	'应设托育服务中心数', 'Childcare service centres required of a city or county',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'service_centers', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_variable('training_bases_required',
	'应设托育实训基地数', 'Childcare training bases required of a city or county',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'training_bases', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-018', 'childcare_center_and_base_provided',
	condition => $$region IN ('330500', '330502', '330503', '330521', '330522', '330523')$$,
	value => $$service_centers >= 1 AND training_bases >= 1$$,
	note_en => 'One place may serve as both. Asked of the city and of each county, not of what lies '
		'below them.');
CALL benefit.add_rule('HZ-S-018-centers', 'service_centers_required',
	condition => $$region IN ('330500', '330502', '330503', '330521', '330522', '330523')$$,
	value => $$1$$);
CALL benefit.add_rule('HZ-S-018-bases', 'training_bases_required',
	condition => $$region IN ('330500', '330502', '330503', '330521', '330522', '330523')$$,
	value => $$1$$);

CALL benefit.add_clause('HZ-T-052', '专栏3-4',
	'新小区全部有托育设施',
	'Share of new residential areas with childcare premises: 100 percent by the end of 2025');
CALL benefit.add_rule('HZ-T-052', 'new_housing_childcare_coverage_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-T-053', '专栏3-4',
	'合条件完整社区六成达托育标准',
	'Share of qualifying complete communities up to the childcare standard: '
		'at least 60 percent by the end of 2025');
CALL benefit.add_figure('complete_community_childcare_rate',
	'完整社区托育达标率', 'Share of qualifying complete communities up to the childcare standard',
	unit => 'percent',
	value => $$100 * compliant_communities / eligible_complete_communities$$);
CALL benefit.add_variable('complete_community_childcare_rate_target',
	'完整社区托育达标率目标',
	'Target for the share of qualifying complete communities up to the childcare standard',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'complete_community_childcare_rate', direction => 'at_least');
CALL benefit.add_rule('HZ-T-053', 'complete_community_childcare_rate_target',
	value => $$60$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-S-004', '专栏3-4',
	'新社区千人托位十个起',
	'New communities have 10 childcare places per 1,000 residents');
CALL benefit.add_rule('HZ-S-004', 'childcare_slots_required',
	condition => $$is_new$$,
	value => $$10 * population / 1000$$,
	note_en => 'Pro rata and rounded up to a whole place. The other reading: only full thousands '
		'count. 10 itself is enough.');

CALL benefit.add_clause('HZ-S-005', '专栏3-4',
	'待建、在建、已建社区不足的加快补',
	'Existing communities have 10 childcare places per 1,000 residents too');
CALL benefit.add_rule('HZ-S-005', 'childcare_slots_required',
	condition => $$NOT is_new$$,
	value => $$10 * population / 1000$$,
	note_en => 'Waiting, under construction and built communities are held to the same 10 per 1,000. '
		'The other reading: only told to speed up, no figure.');

CALL benefit.add_clause('HZ-S-006', '专栏3-4',
	'新区托育用房百户十五平且不低于二百平',
	'New housing has 15 m2 for childcare per 100 households, and 200 m2 or more in all');
CALL benefit.add_variable('childcare_area_required',
	'应配托育用房面积', 'Floor area for childcare that is required',
	kind => 'number', unit => 'm2', subject => 'community',
	measure => 'childcare_area', direction => 'at_least');
CALL benefit.add_rule('HZ-S-006', 'childcare_area_required',
	condition => $$is_new$$,
	value => $$CASE WHEN households > 0 THEN greatest(15 * households / 100, 200) ELSE 0 END$$,
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. Both floors hold together.');

CALL benefit.add_clause('HZ-S-007', '专栏3-4',
	'新区托育用房下限二百平',
	'New housing has 200 m2 or more for childcare, however few the households');
CALL benefit.add_variable('childcare_area_floor',
	'托育用房面积底线', 'Least floor area for childcare, however few the households',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'childcare_area', direction => 'at_least');
CALL benefit.add_rule('HZ-S-007', 'childcare_area_floor',
	condition => $$is_new$$,
	value => $$200$$,
	note_en => 'Floor on the whole provision. The other reading: on each site.');

CALL benefit.add_clause('HZ-S-008', '专栏3-4',
	'已建区托育用房百户十平且不低于一百五十平',
	'Built-up areas have 10 m2 for childcare per 100 households, and 150 m2 or more in all');
CALL benefit.add_rule('HZ-S-008', 'childcare_area_required',
	condition => $$NOT is_new$$,
	value => $$CASE WHEN households > 0 THEN greatest(10 * households / 100, 150) ELSE 0 END$$,
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. Both floors hold together.');

CALL benefit.add_clause('HZ-S-009', '专栏3-4',
	'已建区托育用房下限一百五十平',
	'Built-up areas have 150 m2 or more for childcare, however few the households');
CALL benefit.add_rule('HZ-S-009', 'childcare_area_floor',
	condition => $$NOT is_new$$,
	value => $$150$$,
	note_en => 'Floor on the whole provision. The other reading: on each site.');

CALL benefit.add_clause('HZ-S-010', '专栏3-4',
	'新区三四千户设一处,再多三千户加一处',
	'New housing has a childcare site for each 3,000 households, where conditions allow');
CALL benefit.add_variable('childcare_sites_required',
	'应设托育处数', 'Childcare sites that are required',
	kind => 'number', unit => 'site', subject => 'community',
	measure => 'childcare_sites', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-010', 'childcare_sites_required',
	condition => $$is_new AND site_conditions_met$$,
	value => $$floor(households / 3000)$$,
	note_en => 'One site from 3,000 households, two from 6,000, three from 9,000: a community of '
		'3,000 that grows by 3,000 gets a second site. Other readings: further sites count from '
		'the upper edge of 4,000, or each begun 3,000 counts. Below 3,000 none is asked. The text '
		'speaks of residents and counts households.');

CALL benefit.add_clause('HZ-S-011', '专栏3-4',
	'已建区有条件时三四千户一处,递增同前',
	'Built-up areas have a childcare site for each 3,000 households, where conditions allow');
CALL benefit.add_rule('HZ-S-011', 'childcare_sites_required',
	condition => $$NOT is_new AND site_conditions_met$$,
	value => $$floor(households / 3000)$$,
	note_en => 'Counted as for new housing (HZ-S-010), with the same other readings.');

CALL benefit.add_clause('HZ-S-012', '专栏3-4',
	'园区员工每满一万人配一处托育',
	'Industrial parks have a childcare site for each full 10,000 employees');
CALL benefit.add_variable('park_childcare_sites_required',
	'园区应设托育处数', 'Childcare sites required of an industrial park',
	kind => 'number', unit => 'site', subject => 'facility',
	measure => 'park_childcare_sites', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('HZ-S-012', 'park_childcare_sites_required',
	value => $$floor(employees / 10000)$$,
	note_en => '"Each time 10,000 is reached" is read as: full ten-thousands. '
		'The other reading: rounded up.');

CALL benefit.add_clause('HZ-T-054', '专栏3-5',
	'培养合格指导员两千名',
	'Instructors of family rearing who were trained: at least 2,000 by the end of 2025');
CALL benefit.add_variable('family_rearing_instructors_trained_target',
	'养育指导员数目标', 'Target number: instructors of family rearing who were trained',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'family_rearing_instructors_trained', direction => 'at_least');
CALL benefit.add_rule('HZ-T-054', 'family_rearing_instructors_trained_target',
	value => $$2000$$, until => '2025-12-31');

CALL benefit.add_clause('HZ-E-028', '专栏3-6',
	'生命头千日有保健指导',
	'Newborns get health care for their first thousand days');
CALL benefit.add_variable('first_1000_days_care',
	'生命早期千天保健', 'Health care in the first thousand days',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-028', 'first_1000_days_care',
	condition => $$days_since_birth <= 1000$$,
	value => $$true$$,
	note_en => 'The text speaks of the newborn: counted from birth. The other reading: '
		'from conception, that is about 730 days after birth.');

CALL benefit.add_clause('HZ-E-029', '专栏3-6',
	'农村留守儿童是早期发展重点',
	'Left-behind children in the countryside get early development service');
CALL benefit.add_variable('left_behind_child_development',
	'留守儿童早期发展服务', 'Early development service for left-behind rural children',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('HZ-E-029', 'left_behind_child_development',
	condition => $$rural AND left_behind_child$$,
	value => $$true$$,
	note_en => 'Left-behind children named as the example of weak groups.');

CALL benefit.add_clause('HZ-T-061', '专栏3-7',
	'老年教育好学校约十所',
	'Quality schools of elder education: at least 10 by the end of 2025');
CALL benefit.add_variable('quality_elder_schools_target',
	'老年教育优质校数目标', 'Target number: quality schools of elder education',
	kind => 'number', unit => 'school', subject => 'region',
	measure => 'quality_elder_schools', direction => 'at_least');
CALL benefit.add_rule('HZ-T-061', 'quality_elder_schools_target',
	value => $$10$$, until => '2025-12-31',
	note_en => '"About 10" is read as: at least 10. The other reading: a band such as 9 to 11.');

CALL benefit.add_clause('HZ-T-062', '专栏3-7',
	'老年教育特色课约十门',
	'Special courses of elder education: at least 10 by the end of 2025');
CALL benefit.add_variable('elder_education_courses_target',
	'老年教育特色课程数目标', 'Target number: special courses of elder education',
	kind => 'number', unit => 'course', subject => 'region',
	measure => 'elder_courses', direction => 'at_least');
CALL benefit.add_rule('HZ-T-062', 'elder_education_courses_target',
	value => $$10$$, until => '2025-12-31',
	note_en => '"About 10" is read as: at least 10. The other reading: a band such as 9 to 11.');

CALL benefit.add_clause('HZ-T-063', '专栏3-7',
	'八成以上乡镇有老年大学或学堂',
	'Share of townships with a university or academy for elders: '
		'at least 80 percent by the end of 2025');
CALL benefit.add_figure('townships_with_elder_university_share',
	'有老年大学的乡镇占比', 'Share of townships with a university or academy for elders',
	unit => 'percent',
	value => $$100 * townships_with_university / townships$$);
CALL benefit.add_variable('townships_with_elder_university_share_target',
	'有老年大学的乡镇占比目标',
	'Target for the share of townships with a university or academy for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'townships_with_elder_university_share', direction => 'at_least');
CALL benefit.add_rule('HZ-T-063', 'townships_with_elder_university_share_target',
	value => $$80$$, until => '2025-12-31',
	note_en => 'Below the 83.33 that the table starts from (HZ-T-017), so taken as another thing: '
		'a university or academy, not a school. The other reading: the same indicator, of '
		'which 80 is a floor already met.');

CALL benefit.add_clause('HZ-T-066', '专栏3-10',
	'建一个养老综合平台',
	'Digital platforms for elder care: at least 1 by the end of 2025');
CALL benefit.add_variable('smart_elder_platforms_target',
	'智慧养老平台数目标', 'Target number: digital platforms for elder care',
	kind => 'number', unit => 'platform', subject => 'region',
	measure => 'smart_elder_platforms', direction => 'at_least');
CALL benefit.add_rule('HZ-T-066', 'smart_elder_platforms_target',
	value => $$1$$, until => '2025-12-31');
