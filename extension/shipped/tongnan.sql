-- tongnan.sql: shipped rules of 潼南府办发〔2022〕6号, Tongnan's plan for elder
-- care and child care.
--
-- First the facts that the rules ask for; then the clauses in the order of the
-- document, a block each: where it stands and what it says, which variable it sets
-- and how that is measured (unless a clause before, or common.sql, says so), and by
-- which rules. A rule reads: when the condition holds, or always without one, the
-- variable has the value, from the day of issue (or since another one) on, until
-- the end of the last day if one is given; the note says how a doubtful text was
-- read. A clause without a rule is administrative: it is recorded, and computes
-- nothing. Tongnan is a county: what it owes as a whole has that level.
--
-- 先列规则用到的事实，再按文件次序列出条款，每条一段：add_clause 是出处与摘要，
-- add_variable 是所定事项，add_figure 是其计量口径（前文或 common.sql 已列的不再重复），
-- add_rule 是规则：条件 condition 成立时（无条件则一律）取值 value；自发布之日（有 since 则
-- 自该日）起，有 until 则至该日止（含该日）；note 说明存疑文字如何理解。没有规则的条款属
-- 行政性内容，只作记载。潼南是区，全区的指标只对区（level => 'county'）提出。

INSERT INTO benefit.policy (id, region, issued, number, issuer_zh, title_zh, title_en)
VALUES ('TN', '500152', '2022-01-23',
	'潼南府办发〔2022〕6号', '重庆市潼南区人民政府办公室',
	'潼南区促进养老托育服务健康发展实施方案',
	'Tongnan (Chongqing): plan for the sound development of elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.name, 'number', f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.alias], NULL)
FROM (VALUES
	('townships_with_point', 'township',
		'有普惠性托育点的乡镇(街道)数', 'Townships and subdistricts with an inclusive childcare point',
		'有普惠托育点的乡镇数'),
	('township_homes_socialised', 'institution',
		'社会化运营的镇街敬老院数', 'Township elder homes run by private operators',
		'社会化运营敬老院数'),
	('township_social_care_centers', 'site',
		'镇街社会化养老托育服务中心数',
		'Township centres of elder care and childcare run by private operators',
		'镇街养老托育中心数'),
	('mutual_aid_points', 'site',
		'村级养老互助点数', 'Village points of mutual aid for elders',
		'村级互助养老点数'),
	('tekun_disabled_care_centers', 'site',
		'区级失能特困人员集中照护中心数',
		'District centres of central care for functionally disabled tekun persons',
		'失能特困照护中心数'),
	('disabled_tekun_care_zones', 'site',
		'区域性失能特困人员集中照护专区数',
		'Regional zones of central care for functionally disabled tekun persons', NULL),
	('dementia_tekun_care_zones', 'site',
		'失智特困人员集中照护专区数', 'Zones of central care for tekun persons with dementia', NULL),
	('tekun_demonstration_zones', 'site',
		'特困人员集中照护示范区数', 'Demonstration zones of central care for tekun persons', NULL),
	('disabled_tekun_cared', 'person',
		'得到照护的失能特困人员数', 'Functionally disabled tekun persons who are cared for',
		'受照护失能特困人数'),
	('compliant_facilities', 'facility',
		'配建达标的社区养老服务设施数', 'Community elder-care premises that meet the standard',
		'达标社区养老设施数'),
	('required_facilities', 'facility',
		'应配建的社区养老服务设施数', 'Community elder-care premises that are required',
		'应配社区养老设施数'),
	('elder_education_centers', 'site',
		'开展老年教育的镇街养老服务中心数', 'Township elder-care centres that host elder education',
		NULL),
	('elder_education_stations', 'site',
		'开展老年教育的养老服务站数', 'Community elder-care stations that host elder education', NULL),
	('elder_education_points', 'site',
		'开展老年教育的互助养老点数', 'Points of mutual aid for elders that host elder education', NULL),
	('care_trainings_in_year', 'event',
		'当年养老托育服务培训期数', 'Courses of training for elder care and childcare in the year', NULL),
	('skill_contests_in_year', 'event',
		'当年养老托育职业技能大赛次数',
		'Contests of skill in elder care and childcare held in the year', NULL),
	('award_rounds_in_year', 'event',
		'当年养老托育机构和人才评选评优次数',
		'Selections of the best institutions and workers held in the year', NULL)
) AS f (name, unit, title_zh, title_en, alias);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.alias], NULL)
FROM (VALUES
	('assessed', 'boolean', NULL,
		'已作老年人能力评估', 'The elder''s abilities were assessed', '已作能力评估'),
	('assessment_qualifies', 'boolean', NULL,
		'评估结果符合补贴或服务条件',
		'The result of the assessment meets the conditions of the allowance or service', NULL),
	('infant_family', 'boolean', NULL,
		'属婴幼儿家庭', 'Is a family with an infant', '是婴幼儿家庭'),
	('home_dwelling', 'boolean', NULL,
		'居家养老', 'Lives at home, and in no institution', '居家生活'),
	('is_new_infant', 'boolean', NULL,
		'属新入园婴幼儿', 'Is an infant who newly enters', '是新入园婴幼儿'),
	('is_pupil', 'boolean', NULL, '属在园儿童', 'Is a child who attends', '是在园儿童'),
	('is_staff', 'boolean', NULL, '属教职工', 'Is on the staff', '是教职工'),
	('checks_in_year', 'number', 'check',
		'当年健康检查次数', 'Health checks in the year', '当年体检次数'),
	('errands', 'number', 'visit',
		'办理一件事跑动次数', 'Trips to the authority made for one matter', NULL)
) AS f (name, kind, unit, title_zh, title_en, alias);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.alias], NULL)
FROM (VALUES
	('admitted_hardship_disabled_or_dementia', 'number', 'person',
		'收住经济困难的失能失智老年人数',
		'Disabled or demented elders in economic hardship who were admitted',
		'收住困难失能失智老人数'),
	('admitted_hardship_aged', 'number', 'person',
		'收住经济困难的高龄老年人数',
		'Elders of advanced age in economic hardship who were admitted',
		'收住困难高龄老人数'),
	('admitted_hardship_special_fp', 'number', 'person',
		'收住经济困难的计划生育特殊家庭老年人数',
		'Elders of special family-planning families in economic hardship who were admitted', NULL),
	('confirmed_inclusive', 'boolean', NULL,
		'已确认普惠', 'Was confirmed as an inclusive provider', NULL),
	('room_conditions_met', 'boolean', NULL,
		'具备设置母婴室的条件', 'Conditions for a mother-and-infant room are given',
		'有设母婴室条件'),
	('evaluations_in_year', 'number', 'evaluation',
		'当年卫生评价次数', 'Hygiene evaluations in the year', NULL),
	('operator_appraisals_in_year', 'number', 'evaluation',
		'当年对运营机构的综合考核次数', 'Appraisals of the operator in the year', NULL),
	('independent_premises', 'boolean', NULL,
		'属独立场所', 'Has premises of its own, apart from others', NULL),
	('site_rebuilt_to_safety_standard', 'boolean', NULL,
		'托育点按安全标准改造建设', 'The childcare site was rebuilt to the safety standard', NULL),
	('site_accepted', 'boolean', NULL,
		'托育点已通过验收', 'The childcare site was accepted', NULL),
	('opening_errands', 'number', 'visit',
		'企业开办跑动次数', 'Trips to the authority made for opening the business', NULL),
	('health_records', 'number', 'person',
		'已建健康档案的社区管辖人数', 'Persons of the community who have a health record', NULL),
	('community_persons', 'number', 'person',
		'社区管辖人数', 'Persons under the community that the institution serves', NULL)
) AS f (name, kind, unit, title_zh, title_en, alias);
CALL benefit.add_variable('opening_fee',
	'企业开办收费', 'Fees charged for opening the business',
	kind => 'money', unit => 'yuan', subject => 'facility');

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, title_zh, title_en, aliases)
SELECT 'community', f.name, 'boolean', f.title_zh, f.title_en, ARRAY[f.title_zh, f.alias]
FROM (VALUES
	('elders_concentrated', '老年人集中', 'Many elders live there', '老年人聚居'),
	('disabled_concentrated',
		'残疾人集中', 'Many people with a disability live there', '残疾人聚居'),
	('old_estate', '属老旧小区', 'Is an old housing estate', '是老旧小区')
) AS f (name, title_zh, title_en, alias);

CALL benefit.add_clause('TN-T-001', '一',
	'到2025年，全区养老服务床位达到5000张',
	'The district has at least 5,000 beds for elder care by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('TN-T-001', 'elder_care_beds_target',
	value => $$5000$$, until => '2025-12-31', level => 'county',
	note_zh => '文件落款日期印作“2022123”，读作2022年1月23日：读作12月3日则晚于网页所载2022年11月22日'
		'的发布日期，文号也是当年第6号。规则自落款之日起，不自网页发布之日起。',
	note_en => 'The signature is printed as "2022123" and read as 23 January 2022: as 3 December it '
		'would be later than the posting of 22 November 2022 that the page states, and the paper is '
		'the sixth of its year. Rules begin on the day of the signature, and not of the posting.');

CALL benefit.add_clause('TN-T-002', '一',
	'到2025年，全区养老服务床位中护理型床位占60%',
	'Nursing beds are at least 60 percent of the elder-care beds of the district by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('nursing_bed_share',
	'护理型床位占比', 'Share of nursing beds among elder-care beds',
	unit => 'percent',
	value => $$100 * nursing_beds / elder_care_beds$$);
CALL benefit.add_variable('nursing_bed_share_target',
	'护理型床位占比目标', 'Target for the share of nursing beds among elder-care beds',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'nursing_bed_share', direction => 'at_least');
CALL benefit.add_rule('TN-T-002', 'nursing_bed_share_target',
	value => $$60$$, until => '2025-12-31', level => 'county',
	note_zh => '占比紧接全区养老服务床位总数，以全区养老床位为分母。另一种理解：只算养老机构床位。',
	note_en => 'The share follows upon the beds of the whole district and is counted against all of '
		'them. The other reading: institution beds only.');

CALL benefit.add_clause('TN-T-003', '一',
	'到2025年，全区每千人口托位数不少于4.5个',
	'The district has at least 4.5 childcare places per 1,000 residents by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('TN-T-003', 'childcare_slots_per_1000_target',
	value => $$4.5$$, until => '2025-12-31', level => 'county');

CALL benefit.add_clause('TN-T-004', '一',
	'到2025年，全区60%以上的乡镇(街道)有普惠性托育点',
	'At least 60 percent of the townships and subdistricts of the district have an inclusive childcare '
		'point by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('township_inclusive_childcare_coverage',
	'乡镇(街道)普惠性托育点覆盖率', 'Share of townships with an inclusive childcare point',
	unit => 'percent', aliases => '{乡镇(街道)普惠性托育点覆盖率,乡镇普惠托育点覆盖率}',
	value => $$100 * townships_with_point / townships$$);
CALL benefit.add_variable('township_inclusive_childcare_coverage_target',
	'乡镇(街道)普惠性托育点覆盖率目标',
	'Target for the share of townships with an inclusive childcare point',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_inclusive_childcare_coverage', direction => 'at_least',
	aliases => '{乡镇(街道)普惠性托育点覆盖率目标,乡镇普惠托育点覆盖率目标}');
CALL benefit.add_rule('TN-T-004', 'township_inclusive_childcare_coverage_target',
	value => $$60$$, until => '2025-12-31', level => 'county',
	note_zh => '“以上”含本数，恰为60%即达标。',
	note_en => '60 itself is enough.');

CALL benefit.add_clause('TN-T-005', '一',
	'到2025年，全区婴幼儿健康管理率达到92%',
	'At least 92 percent of the infants of the district are under health management by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('TN-T-005', 'infant_health_management_rate_target',
	value => $$92$$, until => '2025-12-31', level => 'county');

CALL benefit.add_clause('TN-E-015', '二(一)',
	'组织社工和志愿者上门，为居家老年人提供精神慰藉、安全防范等护理服务',
	'Elders who live at home are served there by social workers and volunteers, with comfort, '
		'safety and other care',
	force => 'grants');
CALL benefit.add_variable('home_dwelling_elder_service',
	'居家老年人上门服务', 'Service at home for elders who live at home',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder');
CALL benefit.add_rule('TN-E-015', 'home_dwelling_elder_service',
	condition => $$age >= 60 AND home_dwelling$$,
	value => $$true$$,
	note_zh => '文件未规定老年人年龄，按60周岁以上掌握。另一种理解：65周岁以上。服务项目未列完，此处只定对象。',
	note_en => 'An elder is not defined here and is taken to be 60 or older. The other reading: 65 '
		'or older. The list of services is open: only whom they are for is told.');

CALL benefit.add_clause('TN-E-022', '二(一)',
	'组织社工和志愿者上门，为婴幼儿家庭提供新生儿访视、疾病防控等管理服务',
	'Families with an infant are served at home, with visits to the newborn, disease control and '
		'other care',
	force => 'grants');
CALL benefit.add_variable('home_service_family',
	'婴幼儿家庭上门服务', 'Service at home for families with an infant',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'infant_family',
	aliases => '{婴幼儿家庭上门服务,居家服务对象家庭}');
CALL benefit.add_rule('TN-E-022', 'home_service_family',
	condition => $$infant_family OR infant_family IS NULL AND (child_age_months < 36 OR age < 3)$$,
	value => $$true$$,
	note_zh => '婴幼儿指未满36个月的儿童。本人即婴幼儿的，其家庭就是婴幼儿家庭。',
	note_en => 'An infant is under 36 months old. Who is one is of a family with an infant.');

CALL benefit.add_clause('TN-E-023', '二(一)',
	'组织社工和志愿者进社区、进家庭，对家庭照护者帮带培训',
	'Social workers and volunteers who come to communities and homes train family carers',
	force => 'grants');
CALL benefit.add_rule('TN-E-023', 'family_carer_training',
	condition => $$family_carer$$,
	value => $$true$$);

CALL benefit.add_clause('TN-T-006', '二(二)',
	'到2025年，城乡社区居家养老服务覆盖率达到100%',
	'All urban and rural communities (100 percent) have home and community elder care by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('TN-T-006', 'home_community_care_coverage_target',
	value => $$100$$, until => '2025-12-31', level => 'county',
	note_zh => '“全覆盖”即100%的城乡社区。',
	note_en => '"Full coverage" is read as 100 percent of communities.');

CALL benefit.add_clause('TN-T-007', '二(三)',
	'持续推动全区23个镇街敬老院社会化运营，到2025年不少于23个',
	'The district keeps moving its 23 township elder homes to private operators: 23 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('township_elder_homes_socialised_target',
	'社会化运营镇街敬老院数目标', 'Target number: township elder homes run by private operators',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'township_homes_socialised', direction => 'at_least',
	aliases => '{社会化运营镇街敬老院数目标,社会化运营敬老院数目标}');
CALL benefit.add_rule('TN-T-007', 'township_elder_homes_socialised_target',
	value => $$23$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无期限，以规划期末2025年底为限。“持续推动”是努力方向。',
	note_en => 'No date in the text: the end of the plan is taken. To keep moving is an aim.');

CALL benefit.add_clause('TN-T-008', '二(三)',
	'全区加快建设23个镇街社会化养老托育服务中心，到2025年不少于23个',
	'The district speeds up 23 township centres of elder care and childcare run by private '
		'operators: 23 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('township_social_care_centers_target',
	'镇街社会化养老托育服务中心数目标',
	'Target number: township centres of elder care and childcare run by private operators',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'township_social_care_centers', direction => 'at_least',
	aliases => '{镇街社会化养老托育服务中心数目标,镇街养老托育中心数目标}');
CALL benefit.add_rule('TN-T-008', 'township_social_care_centers_target',
	value => $$23$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无期限，以规划期末2025年底为限。“加快建设”未定完成之日，是努力方向。',
	note_en => 'No date in the text: the end of the plan is taken. To speed up, with no day of '
		'completion, is an aim.');

CALL benefit.add_clause('TN-T-009', '二(三)',
	'全区推进144个村级养老互助点建设，到2025年不少于144个',
	'The district goes on building 144 village points of mutual aid for elders: 144 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('village_mutual_aid_points_target',
	'村级养老互助点数目标', 'Target number: village points of mutual aid for elders',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'mutual_aid_points', direction => 'at_least',
	aliases => '{村级养老互助点数目标,村级互助养老点数目标}');
CALL benefit.add_rule('TN-T-009', 'village_mutual_aid_points_target',
	value => $$144$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无期限，以规划期末2025年底为限。“推进建设”是努力方向。',
	note_en => 'No date in the text: the end of the plan is taken. To go on building is an aim.');

CALL benefit.add_clause('TN-T-017', '二(三)',
	'全区规划建设1处区域性失能特困人员集中照护专区(2025年前)',
	'The district plans a regional zone of central care for functionally disabled tekun persons: '
		'1 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('disabled_tekun_care_zones_target',
	'区域性失能特困人员集中照护专区数目标',
	'Target number: regional zones of central care for functionally disabled tekun persons',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'disabled_tekun_care_zones', direction => 'at_least');
CALL benefit.add_rule('TN-T-017', 'disabled_tekun_care_zones_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无数量和期限：按1处、规划期末2025年底掌握。“规划建设”是努力方向。',
	note_en => 'No number and no date in the text: one, by the end of the plan. To plan is an aim.');

CALL benefit.add_clause('TN-T-018', '二(三)',
	'全区规划建设1处失智特困人员集中照护专区(2025年前)',
	'The district plans a zone of central care for tekun persons with dementia: 1 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('dementia_tekun_care_zones_target',
	'失智特困人员集中照护专区数目标',
	'Target number: zones of central care for tekun persons with dementia',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'dementia_tekun_care_zones', direction => 'at_least');
CALL benefit.add_rule('TN-T-018', 'dementia_tekun_care_zones_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无数量和期限：按1处、规划期末2025年底掌握。“规划建设”是努力方向。',
	note_en => 'No number and no date in the text: one, by the end of the plan. To plan is an aim.');

CALL benefit.add_clause('TN-T-019', '二(三)',
	'全区规划建设1处特困人员集中照护示范区(2025年前)',
	'The district plans a demonstration zone of central care for tekun persons: 1 by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('tekun_demonstration_zones_target',
	'特困人员集中照护示范区数目标',
	'Target number: demonstration zones of central care for tekun persons',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'tekun_demonstration_zones', direction => 'at_least');
CALL benefit.add_rule('TN-T-019', 'tekun_demonstration_zones_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '原文无数量和期限：按1处、规划期末2025年底掌握。“规划建设”是努力方向。',
	note_en => 'No number and no date in the text: one, by the end of the plan. To plan is an aim.');

CALL benefit.add_clause('TN-T-010', '二(三)',
	'到2022年，各镇街具有综合服务功能的养老机构覆盖率达到100%',
	'All townships and subdistricts (100 percent) have an elder-care institution of all-round function '
		'by the end of 2022',
	force => 'orders');
CALL benefit.add_rule('TN-T-010', 'township_comprehensive_elder_care_coverage_target',
	value => $$100$$, until => '2025-12-31', level => 'county',
	note_zh => '2022年底前完成，此后保持到规划期末。另一种理解：自2022年初起。',
	note_en => 'By the end of 2022, and kept until the end of the plan. The other reading: from the '
		'start of 2022.');

CALL benefit.add_clause('TN-T-011', '二(三)',
	'到2022年，建成1处区级失能特困人员集中照护中心',
	'The district has 1 centre of central care for functionally disabled tekun persons by the end of 2022',
	force => 'orders');
CALL benefit.add_variable('tekun_disabled_care_centers_target',
	'区级失能特困人员集中照护中心数目标',
	'Target number: district centres of central care for functionally disabled tekun persons',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'tekun_disabled_care_centers', direction => 'at_least',
	aliases => '{区级失能特困人员集中照护中心数目标,失能特困照护中心数目标}');
CALL benefit.add_rule('TN-T-011', 'tekun_disabled_care_centers_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '原文未写数量，一个区级中心即1处；2022年底前完成，此后保持到规划期末。',
	note_en => 'One centre: the number is implied by the singular. By the end of 2022, and kept '
		'until the end of the plan.');

CALL benefit.add_clause('TN-T-012', '二(三)',
	'到2022年，失能特困人员应救尽救、应养尽养(100%)',
	'All functionally disabled tekun persons (100 percent) are helped and cared for by the end of 2022',
	force => 'orders');
CALL benefit.add_figure('tekun_disabled_care_rate',
	'失能特困人员应养尽养率', 'Share of functionally disabled tekun persons who are cared for',
	unit => 'percent', aliases => '{失能特困人员应养尽养率,失能特困应养尽养率}',
	value => $$100 * disabled_tekun_cared / disabled_tekun$$);
CALL benefit.add_variable('tekun_disabled_care_rate_target',
	'失能特困人员应养尽养率目标',
	'Target for the share of functionally disabled tekun persons who are cared for',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_disabled_care_rate', direction => 'at_least',
	aliases => '{失能特困人员应养尽养率目标,失能特困应养尽养率目标}');
CALL benefit.add_rule('TN-T-012', 'tekun_disabled_care_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'county',
	note_zh => '“应救尽救、应养尽养”即100%；2022年底前完成，此后保持到规划期末。',
	note_en => '"All who should" is read as 100 percent. By the end of 2022, and kept until the end '
		'of the plan.');

CALL benefit.add_clause('TN-E-018', '二(三)',
	'鼓励利用农村公共服务设施、闲置校舍等建设非营利性托育机构',
	'The use of rural public buildings, idle schools and the like for non-profit childcare is encouraged',
	force => 'encourages');

CALL benefit.add_clause('TN-E-001', '二(四)',
	'公办养老机构重点满足经济困难的失能失智、高龄、计划生育特殊家庭老年人托养需求',
	'Public elder-care institutions serve first elders in economic hardship who are disabled, '
		'demented, of advanced age or of special family-planning families',
	force => 'grants');
CALL benefit.add_variable('public_institution_care_priority',
	'公办养老机构优先托养', 'Priority for a place in a public elder-care institution',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder',
	aliases => '{公办养老机构优先托养,公办机构优先收养}');
CALL benefit.add_rule('TN-E-001', 'public_institution_care_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (functionally_disabled OR dementia OR age >= 80 OR special_fp_family)$$,
	value => $$true$$,
	note_zh => '“经济困难”限定所列各类老年人。另一种理解：只限定第一类。老年人按60周岁以上、高龄按'
		'80周岁以上掌握，文件未作规定。另一种理解：当地另定的高龄年龄。失能、失智有其一即可。',
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the '
		'first group. Elders are taken to be 60 or older, and advanced age, which is not defined '
		'here, to be 80 or older. The other reading: another locally set age. To be disabled or '
		'to have dementia is enough.');

CALL benefit.add_clause('TN-E-013', '二(四)',
	'运营机构年度综合考核结果作为整改、解约或继续履约的依据',
	'By the result of the yearly appraisal an operator must mend, leaves or goes on',
	force => 'orders');

CALL benefit.add_clause('TN-E-019', '二(四); 二(六); 二(九)',
	'鼓励机关、学校、企事业单位、工业园区等利用自有土地或设施建设养老托育设施，支持有条件的幼儿园开设托幼班',
	'Public bodies, schools, enterprises and parks are encouraged to build for elder care and '
		'childcare on land of their own, and kindergartens that can to open nursery classes',
	force => 'encourages');

CALL benefit.add_clause('TN-Q-003', '二(四)',
	'对镇街敬老院的社会化运营机构每年开展1次综合考核评估',
	'The operator of a township elder home that is run privately is appraised once a year',
	force => 'orders');
CALL benefit.add_variable('operator_appraisals_required',
	'应作运营机构考核次数', 'Appraisals of the operator required in a year',
	kind => 'number', unit => 'evaluation', subject => 'facility',
	measure => 'operator_appraisals_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-003', 'operator_appraisals_required',
	condition => $$facility_kind <@ 'township_elder_home' AND publicly_built_privately_run$$,
	value => $$1$$,
	note_zh => '“年度”即每年1次。社会化运营的镇街敬老院即公建民营(公办民营)的敬老院。',
	note_en => 'Yearly is once a year. A township elder home in private operation is one that was '
		'built by the government and is run privately.');

CALL benefit.add_clause('TN-T-013', '二(五)',
	'到2022年，社区养老服务设施配建达标率达到100%',
	'All required community elder-care premises (100 percent) are up to standard by the end of 2022',
	force => 'orders');
CALL benefit.add_figure('community_elder_facility_compliance_rate',
	'社区养老服务设施配建达标率', 'Share of required community elder-care premises up to standard',
	unit => 'percent', aliases => '{社区养老服务设施配建达标率,社区养老设施配建达标率}',
	value => $$100 * compliant_facilities / required_facilities$$);
CALL benefit.add_variable('community_elder_facility_compliance_rate_target',
	'社区养老服务设施配建达标率目标',
	'Target for the share of required community elder-care premises up to standard',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_elder_facility_compliance_rate', direction => 'at_least',
	aliases => '{社区养老服务设施配建达标率目标,社区养老设施配建达标率目标}');
CALL benefit.add_rule('TN-T-013', 'community_elder_facility_compliance_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'county',
	note_zh => '2022年底前完成，此后保持到规划期末。',
	note_en => 'By the end of 2022, and kept until the end of the plan.');

CALL benefit.add_clause('TN-E-009', '二(五)',
	'老年人、残疾人集中的社区和老旧小区率先开展适老化改造',
	'Age-friendly retrofit starts in communities where elders or disabled people concentrate and '
		'in old estates',
	force => 'orders');
CALL benefit.add_variable('age_friendly_retrofit_priority',
	'率先开展适老化改造', 'Age-friendly retrofit comes here first',
	kind => 'boolean', subject => 'community',
	hit_policy => 'any', default_value => 'false',
	aliases => '{率先开展适老化改造,适老化改造先行}');
CALL benefit.add_rule('TN-E-009', 'age_friendly_retrofit_priority',
	condition => $$elders_concentrated OR disabled_concentrated OR old_estate$$,
	value => $$true$$,
	note_zh => '三者有其一即可。',
	note_en => 'Any one is enough.');

CALL benefit.add_clause('TN-S-001', '二(五)',
	'新建住宅小区的养老服务设施与住宅同步规划、建设、验收和交付使用',
	'The elder-care premises of new housing are planned, built, accepted and handed over no later '
		'than the housing',
	force => 'orders');
CALL benefit.add_rule('TN-S-001', 'elder_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_zh => '只对新建住宅小区；已建成小区的设施另行补足。“同步”指不晚于住宅。另一种理解：同一天。',
	note_en => 'Asked of new housing only: what is built already is supplied otherwise. "At the same '
		'time" is read as not later than the housing. The other reading: same day.');

CALL benefit.add_clause('TN-S-002', '二(五)',
	'具备条件的公共场所和用人单位普遍设置母婴室(不少于1间)',
	'Public places and employers that have the conditions have a mother-and-infant room each',
	force => 'orders');
CALL benefit.add_variable('mother_infant_rooms_required',
	'应设母婴室数', 'Mother-and-infant rooms that are required',
	kind => 'number', unit => 'room', subject => 'facility',
	measure => 'mother_infant_rooms', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-S-002', 'mother_infant_rooms_required',
	condition => $$(place_kind <@ 'public_place' OR place_kind = 'employer') AND room_conditions_met$$,
	value => $$1$$,
	note_zh => '原文未写数量，设置母婴室即至少1间。',
	note_en => 'The number follows from "set up a room".');

CALL benefit.add_clause('TN-E-008', '二(六)',
	'非独立场所的托育点或按安全标准改造建设的托育点，通过验收的不需变更土地和房屋性质',
	'Childcare sites in premises that are not their own, or rebuilt to the safety standard, need no '
		'change of the use of land and building once they are accepted',
	force => 'grants');
CALL benefit.add_variable('childcare_site_land_use_kept',
	'托育点免变更土地和房屋性质', 'The childcare site needs no change of the use of land and building',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-008', 'childcare_site_land_use_kept',
	condition => $$facility_kind <@ 'childcare_facility' AND site_accepted
		AND (NOT independent_premises OR site_rebuilt_to_safety_standard)$$,
	value => $$true$$,
	note_zh => '“通过验收”限定两种情形。另一种理解：非独立场所不以验收为条件。',
	note_en => 'Acceptance is asked in both cases. The other reading: not of premises that are not '
		'their own.');

CALL benefit.add_clause('TN-E-017', '二(六)',
	'积极推动党政机关和事业单位闲置办公用房、公租房等转为养老托育场所',
	'Idle offices of public bodies, public rental housing and the like are to be turned into places '
		'of elder care and childcare',
	force => 'aims');

CALL benefit.add_clause('TN-E-016', '二(七)',
	'经集中确认的普惠养老托育机构享受政策支持包(提供场地、减免租金、财政补贴等)',
	'Elder-care and childcare institutions confirmed as inclusive get the package of support: '
		'premises, lower rent, subsidies and more',
	force => 'grants');
CALL benefit.add_variable('inclusive_support_package',
	'普惠支持政策包', 'Package of support for confirmed inclusive providers',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-016', 'inclusive_support_package',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND confirmed_inclusive$$,
	value => $$true$$,
	note_zh => '2021年底起集中确认，以确认为准。原文无金额。',
	note_en => 'Confirmation exercise from the end of 2021: it decides. No amount.');

CALL benefit.add_clause('TN-P-001', '二(七)',
	'普惠养老机构收费不高于同等情况市场化养老价格的80%(2024年底前)',
	'An inclusive elder-care institution charges at most 80 percent of the market price of like '
		'services, until the end of 2024',
	force => 'orders');
CALL benefit.add_rule('TN-P-001', 'affordable_price_cap',
	condition => $$(facility_kind IS NULL OR facility_kind <@ 'elder_care_institution')
		AND (inclusive OR inclusive IS NULL AND confirmed_inclusive)$$,
	value => $$market_price * 80 / 100$$, until => '2024-12-31',
	note_zh => '自发布之日起，至较低上限开始之前。只限养老机构的收费：已写明是社区设施或托育机构的，没有上限；'
		'未写类型的按养老机构算，因为此项本身就是养老价格。已确认普惠的即为普惠。',
	note_en => 'In force from the day of issue until the lower cap begins. It speaks of elder-care '
		'institutions: another kind that is given, of a community or of childcare, has no cap; where '
		'none is given, the price is taken to be one of elder care, which alone is bounded here. Who '
		'was confirmed is inclusive.');

CALL benefit.add_clause('TN-P-002', '二(七)',
	'到2025年，普惠养老机构收费不高于同等情况市场化养老价格的70%',
	'From 2025 an inclusive elder-care institution charges at most 70 percent of the market price '
		'of like services',
	force => 'orders');
CALL benefit.add_rule('TN-P-002', 'affordable_price_cap',
	condition => $$(facility_kind IS NULL OR facility_kind <@ 'elder_care_institution')
		AND (inclusive OR inclusive IS NULL AND confirmed_inclusive)$$,
	value => $$market_price * 70 / 100$$, since => '2025-01-01',
	note_zh => '“到2025年”按自2025年1月1日起掌握：同一句写“2021年底”而此处无“底”字。机构范围和普惠的认定同TN-P-001。',
	note_en => '"By 2025" is read as from its first day: the same sentence writes the end of 2021, '
		'and no end here. Institutions and inclusive are those of TN-P-001.');

CALL benefit.add_clause('TN-T-014', '二(八)',
	'到2025年，全区医养结合机构达到5个',
	'The district has at least 5 institutions that unite medical and elder care by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('TN-T-014', 'integrated_medical_elder_institutions_target',
	value => $$5$$, until => '2025-12-31', level => 'county');

CALL benefit.add_clause('TN-E-010', '二(八)',
	'鼓励二级以下医院转型为医养结合机构',
	'Hospitals up to level 2 are encouraged to turn into institutions that unite medical and elder care',
	force => 'encourages');

CALL benefit.add_clause('TN-S-003', '二(八)',
	'社区公共卫生服务机构为社区管辖人员建立健康档案',
	'The health institution of a community keeps a health record of everybody under the community',
	force => 'orders');
CALL benefit.add_variable('health_records_required',
	'应建健康档案人数', 'Persons who are to have a health record',
	kind => 'number', unit => 'person', subject => 'facility',
	measure => 'health_records', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-S-003', 'health_records_required',
	condition => $$facility_kind = 'community_health_center'
		OR facility_kind = 'community_health_station'$$,
	value => $$community_persons$$,
	note_zh => '“建立完善”读作人人有档。社区公共卫生服务机构指社区卫生服务中心和服务站。另一种理解：也包括乡镇卫生院。',
	note_en => 'To set up and complete the records is read as one for everybody. The institutions '
		'are community health centres and stations. The other reading: township health centres too.');

CALL benefit.add_clause('TN-E-021', '二(八)',
	'推动医疗卫生机构为养老机构开通就诊绿色通道',
	'Medical institutions are to open a fast lane to treatment for elder-care institutions',
	force => 'aims');
CALL benefit.add_variable('medical_green_lane',
	'就诊绿色通道', 'Fast lane to treatment in medical institutions',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-021', 'medical_green_lane',
	condition => $$facility_kind <@ 'elder_care_institution'$$,
	value => $$true$$,
	note_zh => '“推动”是努力方向，对所有养老机构而言。另一种理解：只对已与医疗机构签约的养老机构。',
	note_en => 'It is an aim, and for every elder-care institution. The other reading: only for those '
		'that have a contract with a medical one.');

CALL benefit.add_clause('TN-T-015', '二(九)',
	'依托全区87个养老服务站开展嵌入式老年教育(到2025年)',
	'Elder education is run at the 87 elder-care stations of the district, by the end of 2025',
	force => 'aims');
CALL benefit.add_variable('elder_education_stations_target',
	'开展老年教育的养老服务站数目标',
	'Target number: community elder-care stations that host elder education',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'elder_education_stations', direction => 'at_least',
	aliases => '{开展老年教育的养老服务站数目标,社区养老服务站数目标}');
CALL benefit.add_rule('TN-T-015', 'elder_education_stations_target',
	value => $$87$$, until => '2025-12-31', level => 'county',
	note_zh => '原文是依托87个站开展老年教育，因此计开展老年教育的站，不计站的多少。原文无期限，以规划期末'
		'2025年底为限。另一种理解：只是说明现有网点，不是目标。',
	note_en => 'The sentence has elder education run at 87 stations: what is counted is stations that '
		'host it, and not stations. No date in the text: the end of the plan is taken. The other '
		'reading: mere description, and no target.');

CALL benefit.add_clause('TN-T-016', '二(九)',
	'依托全区镇街养老服务中心、养老服务站、互助养老点共254处开展嵌入式老年教育(到2025年)',
	'Elder education is run at 254 centres, stations and points of the district, by the end of 2025',
	force => 'aims');
CALL benefit.add_figure('elder_education_sites',
	'开展老年教育的中心、站、点总数', 'Centres, stations and points that host elder education',
	unit => 'site', aliases => '{开展老年教育的中心、站、点总数,老年教育站点总数}',
	value => $$elder_education_centers + elder_education_stations + elder_education_points$$);
CALL benefit.add_variable('elder_education_sites_target',
	'开展老年教育的中心、站、点总数目标',
	'Target for centres, stations and points that host elder education',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'elder_education_sites', direction => 'at_least',
	aliases => '{开展老年教育的中心、站、点总数目标,老年教育站点总数目标}');
CALL benefit.add_rule('TN-T-016', 'elder_education_sites_target',
	value => $$254$$, until => '2025-12-31', level => 'county',
	note_zh => '254是23、87、144之和，原文未印合计。原文无期限，以规划期末2025年底为限。另一种理解：只是说明'
		'现有网点，不是目标。',
	note_en => '254 is the sum of 23, 87 and 144 and not printed. No date in the text: '
		'the end of the plan is taken. The other reading: mere description, and no target.');

CALL benefit.add_clause('TN-E-002', '二(十)',
	'老年人能力评估结果作为领取老年人补贴、提供基本养老服务的依据',
	'By the result of the assessment of their abilities elders are paid allowances and given basic care',
	force => 'grants');
CALL benefit.add_variable('assessed_elder_allowance_access',
	'凭评估结果领取补贴、享受基本养老服务',
	'May have elder allowances and basic care by the result of the assessment',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false', beneficiary => 'elder',
	aliases => '{凭评估结果领取补贴、享受基本养老服务,评估后可领补贴}');
CALL benefit.add_rule('TN-E-002', 'assessed_elder_allowance_access',
	condition => $$age >= 60 AND assessed AND assessment_qualifies$$,
	value => $$true$$,
	note_zh => '依据是评估结果：作过评估还不够，结果须符合该项补贴或服务的条件。老年人按60周岁以上掌握。'
		'另一种理解：65周岁以上。',
	note_en => 'The result is the ground: to have been assessed is not enough, the result must meet '
		'the conditions of the allowance or service. An elder is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('TN-E-003', '二(十)',
	'严格落实经济困难的高龄、失能老年人养老服务补贴制度，以能力评估为依据',
	'Assessed elders in economic hardship who are of advanced age or disabled '
		'get the elder service subsidy',
	force => 'grants');
CALL benefit.add_rule('TN-E-003', 'elder_service_subsidy',
	condition => $$age >= 60 AND economic_hardship AND (age >= 80 OR functionally_disabled)
		AND assessed$$,
	value => $$true$$,
	note_zh => '本条落实的是国家现行的经济困难高龄、失能老年人补贴制度，高龄、失能有其一即可。另一种理解：原文'
		'没有顿号，须兼具。原文无金额。高龄按80周岁以上掌握，文件未作规定。另一种理解：当地另定的年龄。',
	note_en => 'The clause enforces the existing national scheme for hardship elders who are of '
		'advanced age or disabled, so either is enough. The other reading: both asked, as the '
		'words stand without a comma. Amount not in the text. Advanced age is not defined here and '
		'is taken to be 80 or older. The other reading: another locally set age.');

CALL benefit.add_clause('TN-E-004', '二(十)',
	'探索发展长期护理保险，试点聚焦重度失能人员的基本护理',
	'The pilot of long-term care insurance is for the basic care of insured persons with severe disability',
	force => 'aims');
CALL benefit.add_variable('ltci_severe_disability_coverage',
	'长期护理保险保障重度失能', 'Long-term care insurance covers severe disability',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{长期护理保险保障重度失能,长护险重度失能保障}');
CALL benefit.add_rule('TN-E-004', 'ltci_severe_disability_coverage',
	condition => $$ltci_insured AND disability_level <@ 'severe'$$,
	value => $$true$$,
	note_zh => '只保障重度失能，其他等级不在内。参保指已参加试点。标题为“探索发展”，属努力方向，待遇以试点办法为准。',
	note_en => 'Other levels are not covered. Insured is who is enrolled in the pilot. It is an aim: '
		'the heading says to explore, and what is paid stands in the rules of the pilot.');

CALL benefit.add_clause('TN-E-014', '二(十二)',
	'不断加大养老托育方面创业担保贷款、财政贴息贷款力度',
	'Guaranteed loans for founders and loans with subsidised interest for elder care and childcare '
		'are to grow',
	force => 'aims');

CALL benefit.add_clause('TN-E-012', '二(十四)',
	'对严重失信的养老托育服务机构依法实施联合惩戒',
	'Institutions of elder care and childcare in serious breach of trust are punished jointly, '
		'as the law has it',
	force => 'orders');

CALL benefit.add_clause('TN-Q-001', '二(十四)',
	'每年对新入园婴幼儿和师生各进行1次健康检查',
	'Infants who enter, children who attend and staff have a health check each year',
	force => 'orders');
CALL benefit.add_variable('health_checks_required',
	'每年应作健康检查次数', 'Health checks required in a year',
	kind => 'number', unit => 'check', subject => 'person',
	measure => 'checks_in_year', direction => 'at_least', scale => 0, rounding => 'up',
	aliases => '{每年应作健康检查次数,应作体检次数}');
CALL benefit.add_rule('TN-Q-001', 'health_checks_required',
	condition => $$(is_new_infant OR is_pupil) AND (age < 18) IS NOT FALSE OR is_staff$$,
	value => $$1$$,
	note_zh => '包括新入园婴幼儿以及全体师生。另一种理解：只限新入园者。成年人不问是否入园、在园。',
	note_en => 'Newly entering infants, and all teachers and pupils. '
		'The other reading: only those newly entering. Of an adult it is not asked whether she '
		'enters or attends.');

CALL benefit.add_clause('TN-Q-002', '二(十四)',
	'每年10月左右对托育机构进行1次卫生评价',
	'The hygiene of a childcare institution is evaluated once a year, about October',
	force => 'orders');
CALL benefit.add_variable('hygiene_evaluations_required',
	'每年应作卫生评价次数', 'Hygiene evaluations required in a year',
	kind => 'number', unit => 'evaluation', subject => 'facility',
	measure => 'evaluations_in_year', direction => 'at_least', scale => 0, rounding => 'up',
	aliases => '{每年应作卫生评价次数,应作卫生评价次数}');
CALL benefit.add_rule('TN-Q-002', 'hygiene_evaluations_required',
	condition => $$facility_kind <@ 'childcare_institution'$$,
	value => $$1$$,
	note_zh => '“10月左右”：当年有1次即可，不限月份。另一种理解：只限10月。',
	note_en => 'About October: once in the calendar year, month not enforced. '
		'The other reading: in October only.');

CALL benefit.add_clause('TN-P-005', '二(十六)',
	'推行“1+0+0”模式，企业开办零成本',
	'Opening a business costs no fee',
	force => 'orders');
CALL benefit.add_variable('opening_fee_cap',
	'企业开办收费上限', 'Highest fee for opening a business',
	kind => 'money', unit => 'yuan', subject => 'facility',
	measure => 'opening_fee', direction => 'at_most', scale => 2, rounding => 'down');
CALL benefit.add_rule('TN-P-005', 'opening_fee_cap',
	condition => $$operator_is_enterprise$$,
	value => $$0$$,
	note_zh => '“零成本”即企业开办不收费。该模式对所有企业，不限养老托育。',
	note_en => 'No cost is read as no fee of the authority. The mode is for all enterprises, and not '
		'for care alone.');

CALL benefit.add_clause('TN-Q-007', '二(十六)',
	'推行“1+0+0”模式，企业开办零跑路(跑动0次)',
	'Opening a business takes no trip to the authority (0 trips)',
	force => 'orders');
CALL benefit.add_variable('opening_errands_cap',
	'企业开办跑动次数上限', 'Most trips that opening a business may take',
	kind => 'number', unit => 'visit', subject => 'facility',
	measure => 'opening_errands', direction => 'at_most', scale => 0, rounding => 'down');
CALL benefit.add_rule('TN-Q-007', 'opening_errands_cap',
	condition => $$operator_is_enterprise$$,
	value => $$0$$,
	note_zh => '该模式对所有企业，不限养老托育。证照、印章和税控设备送上门。',
	note_en => 'The mode is for all enterprises, and not for care alone. Licence, seals and tax '
		'devices are brought to the applicant.');

CALL benefit.add_clause('TN-Q-006', '二(十六)',
	'深化“最多跑一次”改革，企业和群众办一件事跑动不超过1次',
	'The reform goes on by which a matter takes enterprises and people one trip at most',
	force => 'aims');
CALL benefit.add_variable('errands_cap',
	'办理一件事跑动次数上限', 'Most trips that a matter may take',
	kind => 'number', unit => 'visit', subject => 'person',
	measure => 'errands', direction => 'at_most', scale => 0, rounding => 'down');
CALL benefit.add_rule('TN-Q-006', 'errands_cap',
	value => $$1$$,
	note_zh => '“深化改革”是努力方向。以一件事计，不以一年计。',
	note_en => 'To carry the reform further is an aim. By the matter, and not by the year.');

CALL benefit.add_clause('TN-E-005', '三(十八)',
	'对接收经济困难的失能失智、高龄、计划生育特殊家庭老年人的养老服务机构给予倾斜补贴',
	'Providers of elder care that admit elders in economic hardship who are disabled, demented, '
		'of advanced age or of special family-planning families get a higher subsidy',
	force => 'grants');
CALL benefit.add_variable('hardship_elder_admission_subsidy',
	'接收经济困难老年人倾斜补贴', 'Higher subsidy for admitting elders in hardship',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false',
	aliases => '{接收经济困难老年人倾斜补贴,收住困难老人倾斜补贴}');
CALL benefit.add_rule('TN-E-005', 'hardship_elder_admission_subsidy',
	condition => $$facility_kind <@ 'elder_care_service_institution'
		AND (admitted_hardship_disabled_or_dementia > 0 OR admitted_hardship_aged > 0
			OR admitted_hardship_special_fp > 0)$$,
	value => $$true$$,
	note_zh => '原文无金额。接收1名即可。“经济困难”限定所列各类老年人。另一种理解：只限定第一类。',
	note_en => 'No amount in the text. One such elder is enough. Economic hardship is asked of every '
		'group listed. The other reading: only the first group.');

CALL benefit.add_clause('TN-E-006', '三(十八)',
	'全面落实养老托育服务机构税收优惠、行政事业性收费减免和建设补助、运营补贴等政策',
	'Institutions of elder care and childcare have the preferences in taxes and fees and the '
		'subsidies for building and running that other rules set',
	force => 'orders');

CALL benefit.add_clause('TN-P-003', '三(十八)',
	'养老托育机构用水、用电、用气按居民生活类价格收费',
	'Elder-care and childcare institutions pay household prices for water, electricity and gas',
	force => 'orders');
CALL benefit.add_rule('TN-P-003', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$'residential'$$,
	note_zh => '本文件没有用热。“养老托育机构”是同段“养老托育服务机构”的简称，包括社区设施。另一种理解：只指养老机构和托育机构。',
	note_en => 'No heat in this text. The words shorten the providers of care services that the '
		'paragraph begins with, those of a community among them. The other reading: only '
		'elder-care institutions and childcare institutions.');
CALL benefit.add_rule('TN-P-003-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$utility_quantity * residential_unit_price$$,
	note_zh => '机构范围同TN-P-003，另一种理解也相同。',
	note_en => 'Institutions are those of TN-P-003, and so is the other reading.');

CALL benefit.add_clause('TN-F-001', '三(十八)',
	'福利彩票公益金留存部分80%以上用于养老服务设施建设、运营补贴和政府购买社区居家基本公共养老服务',
	'At least 80 percent of the welfare-lottery money that the district keeps goes to elder care: '
		'premises, running them, and services that the government buys',
	force => 'orders');
CALL benefit.add_rule('TN-F-001', 'welfare_lottery_elder_spending_required',
	value => $$welfare_lottery_fund * 80 / 100$$, level => 'county',
	note_zh => '“以上”含本数。三项用途合并计算。原文未写期间，按年度计。',
	note_en => '80 itself is enough. The three uses count together. '
		'By the year, for the text gives no period.');

CALL benefit.add_clause('TN-E-007', '三(十九)',
	'符合划拨用地目录的养老托育用地可采取划拨方式供应',
	'Projects of elder care and childcare in the allocation catalogue may get land by allocation',
	force => 'grants');

CALL benefit.add_clause('TN-E-020', '三(十九)',
	'养老托育建设用地依法优先保障，农用地转用和新增用地指标适当倾斜',
	'Land for elder care and childcare comes first in the plans, with some preference in the quotas',
	force => 'orders');

CALL benefit.add_clause('TN-P-004', '三(十九)',
	'以出让方式供应的养老托育用地，出让底价可按基准地价确定',
	'The reserve price of land that is granted for elder care and childcare may be the benchmark price',
	force => 'grants');

CALL benefit.add_clause('TN-E-011', '三(二十)',
	'鼓励退休医务工作者、低龄老年人提供养老服务',
	'Retired medical workers and younger elders are encouraged to serve in elder care',
	force => 'encourages');

CALL benefit.add_clause('TN-Q-004', '三(二十)',
	'每年分类分期开展养老托育服务培训(不少于1期)',
	'The district holds training for elder care and childcare every year, at least one course',
	force => 'orders');
CALL benefit.add_variable('care_trainings_required',
	'每年应办养老托育服务培训期数', 'Courses of training required in a year',
	kind => 'number', unit => 'event', subject => 'region',
	measure => 'care_trainings_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-004', 'care_trainings_required',
	value => $$1$$, level => 'county',
	note_zh => '“每年”即每年至少1期；分类分期的数量由区确定。',
	note_en => 'Every year is read as at least one a year; how many classes and stages there are, the '
		'district decides.');

CALL benefit.add_clause('TN-Q-005', '三(二十)',
	'每年开展1次养老托育职业技能大赛',
	'The district holds a contest of skill in elder care and childcare once a year',
	force => 'orders');
CALL benefit.add_variable('skill_contests_required',
	'每年应办养老托育职业技能大赛次数', 'Contests of skill required in a year',
	kind => 'number', unit => 'event', subject => 'region',
	measure => 'skill_contests_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-005', 'skill_contests_required',
	value => $$1$$, level => 'county',
	note_zh => '“每年”即每年至少1次。',
	note_en => 'Every year is read as at least one a year.');

CALL benefit.add_clause('TN-Q-008', '三(二十)',
	'每年开展1次养老托育服务机构、人才评选评优',
	'The district selects the best institutions and workers of elder care and childcare once a year',
	force => 'orders');
CALL benefit.add_variable('award_rounds_required',
	'每年应办养老托育机构和人才评选评优次数', 'Selections of the best required in a year',
	kind => 'number', unit => 'event', subject => 'region',
	measure => 'award_rounds_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-008', 'award_rounds_required',
	value => $$1$$, level => 'county',
	note_zh => '“每年”即每年至少1次。',
	note_en => 'Every year is read as at least one a year.');
