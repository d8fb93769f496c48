-- zhengzhou.sql: shipped rules of Zhengzhou's plan for the old and the young,
-- which its government signed on 7 February 2023; its number is not in the text, nor
-- the day on which it was posted.
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
-- A standard that is to be reached by a day is in force from that day on: before it
-- the clause says what is aimed at, and nobody is in breach of it. A target of the
-- plan is in force until the plan ends, with its baseline, so that the way can be seen.
--
-- 先列规则用到的事实，再按文件次序列出条款，每条一段：add_clause 是出处与摘要，
-- add_variable 是所定事项，add_figure 是其计量口径（前文或 common.sql 已列的不再重复），
-- add_rule 是规则：条件 condition 成立时（无条件则一律）取值 value；自发布之日（有 since 则
-- 自该日）起，有 until 则至该日止（含该日）；note 说明存疑文字如何理解。没有规则的条款属
-- 行政性内容，只作记载。限期达到的标准自期满之日起要求；规划目标在规划期内一直列示，并附基期值。

INSERT INTO benefit.policy (id, region, issued, issuer_zh, title_zh, title_en)
VALUES ('ZZ', '410100', '2023-02-07',
	'郑州市人民政府',
	'郑州市“十四五”时期“一老一小”整体解决方案',
	'Zhengzhou: overall plan for elder care and child care in the years to 2025');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former_title], NULL)
FROM (VALUES
	('communities_with_elder_facility', 'number', 'community',
		'有养老服务设施的城乡社区数', 'Communities and villages with an elder-care facility',
		'有养老设施的社区数'),
	('communities_and_villages', 'number', 'community',
		'城乡社区总数', 'Communities and villages', NULL),
	('elder_care_professionals', 'number', 'person',
		'养老护理专业人才数', 'Trained professionals of elder care', NULL),
	('counties_with_university', 'number', 'county',
		'有老年大学的区县数', 'Counties with a university for elders', NULL),
	('elder_friendly_communities', 'number', 'community',
		'老年友好型社区数', 'Communities friendly to elders', '老年友好社区数'),
	('introduced_brands', 'number', 'brand',
		'引进培育养老服务品牌数', 'Elder-care brands of influence, brought in or nurtured',
		'引进养老品牌数'),
	('local_brands', 'number', 'brand',
		'培强本地养老服务品牌数', 'Local elder-care brands that were strengthened',
		'本地养老品牌数'),
	('elder_friendly_institutions', 'number', 'institution',
		'老年友善医疗机构数', 'Medical institutions recognised as friendly to elders', NULL),
	('medical_institutions', 'number', 'institution',
		'医疗机构总数', 'Medical institutions', NULL),
	('tekun_disabled_centrally_supported', 'number', 'person',
		'集中供养的失能特困人数', 'Functionally disabled tekun persons in central support', NULL),
	('county_tekun_facilities', 'number', 'facility',
		'县级特困人员供养服务设施数', 'Support facilities of the county for tekun persons',
		'县级特困供养设施数'),
	('comprehensive_elder_centers', 'number', 'site',
		'综合养老服务中心数', 'Elder-service centres of all-round function', NULL),
	('community_day_care_centers', 'number', 'site',
		'社区日间照料中心数', 'Day-care centres of communities', NULL),
	('care_staff_trained', 'number', 'person',
		'已培训养老护理技能人员数', 'Elder-care staff who were trained', '已培训养老护理人数'),
	('rural_day_care_centers_operating', 'number', 'site',
		'运营的农村日间照料中心数', 'Rural day-care centres in operation',
		'运营的农村日照中心数'),
	('rural_day_care_centers', 'number', 'site',
		'农村日间照料中心总数', 'Rural day-care centres built', '农村日照中心总数'),
	('townships_with_elder_center', 'number', 'township',
		'有综合养老服务中心的乡镇数', 'Townships with a comprehensive elder-care centre',
		'有综合养老中心的乡镇数'),
	('rural_townships', 'number', 'township',
		'乡镇总数', 'Townships and towns, without subdistricts', NULL),
	('villages_with_day_care', 'number', 'village',
		'有日间照料中心的村数', 'Villages with a day-care centre', '有日照中心的村数'),
	('community_point_slots', 'number', 'slot',
		'社区普惠托育点托位数', 'Places of inclusive community childcare points', NULL),
	('community_point_public_slots', 'number', 'slot',
		'社区普惠托育点公办托位数', 'Places of inclusive community points that are publicly run',
		NULL),
	('community_point_publicly_built_slots', 'number', 'slot',
		'社区普惠托育点公建民营托位数',
		'Places of inclusive community points publicly built and privately run', NULL),
	('new_housing_projects', 'number', 'residential area',
		'城镇新建住宅小区和农村综合改造项目数',
		'New urban estates and projects of rural rebuilding', NULL),
	('new_housing_projects_with_childcare', 'number', 'residential area',
		'托育配套达标的新建和改造项目数',
		'New urban estates and projects of rural rebuilding with the childcare they need', NULL),
	('elders_registered', 'number', 'person',
		'信息入网老年人数', 'Elders whose data are in the network', '信息入网老人数'),
	('universities_set_up', 'number', 'university',
		'已设开放大学数', 'Open universities set up', NULL),
	('universities_planned', 'number', 'university',
		'应设开放大学数', 'Open universities planned', NULL),
	('elder_universities', 'number', 'university',
		'老年大学数', 'Universities for elders', NULL),
	('elder_university_students', 'number', 'person',
		'老年大学学员数', 'Students of universities for elders', NULL),
	('able_willing_elders', 'number', 'person',
		'有条件有能力有愿望学习的老年人数',
		'Elders who have the conditions, the ability and the wish to study', '愿学能学老人数'),
	('points_built', 'number', 'site',
		'已建社区普惠托育点数', 'Community childcare points built', '已建托育点数'),
	('points_required', 'number', 'site',
		'应建社区普惠托育点数', 'Community childcare points that ought to be built',
		'应建托育点数'),
	('elder_care_land_area', 'number', 'm2',
		'养老服务设施用地面积', 'Land for elder-care facilities', '养老设施用地面积'),
	('planned_population', 'number', 'person',
		'规划人口数', 'Residents for whom the plan is made', NULL),
	('county_guidance_centers', 'number', 'site',
		'区县托育指导中心数', 'Childcare guidance centres of the county', NULL),
	('childcare_safety_system_issued', 'boolean', NULL,
		'托育机构安全管理和责任追究制度已印发',
		'Rules on the safety of childcare institutions, and on who answers for it, are issued',
		NULL),
	('elder_care_trainings_in_year', 'number', 'event',
		'当年养老服务技能培训场次', 'Courses in elder-care skills held in the year', NULL),
	('member_bodies', 'number', 'member body',
		'领导小组成员单位数', 'Member bodies of the leading group', NULL),
	('member_bodies_reported', 'number', 'member body',
		'当年已书面报告履职的成员单位数',
		'Member bodies that reported in writing on their duties in the year', NULL),
	('member_bodies_with_liaison', 'number', 'member body',
		'已明确联络员的成员单位数', 'Member bodies that named a liaison officer', NULL),
	('full_meetings_in_year', 'number', 'meeting',
		'当年全体成员会议次数', 'Meetings of all members held in the year', NULL),
	('leading_group_meetings_in_half_year', 'number', 'meeting',
		'半年内领导小组例会次数', 'Regular meetings of the leading group in the half-year', NULL),
	('joint_meetings_in_quarter', 'number', 'meeting',
		'本季度联席会议次数', 'Joint meetings held in the quarter', NULL)
) AS f (name, kind, unit, title_zh, title_en, former_title);
INSERT INTO benefit.unit (name, title_zh) VALUES
	('meeting', '次会议'),
	('member body', '个成员单位')
ON CONFLICT DO NOTHING;

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('years_in_post', 'number', 'year', '在岗年限', 'Years in the post'),
	('other_visit_group_recognised', 'boolean', NULL,
		'另经主管部门认定的定期探访对象',
		'Recognised by the authority as another elder in special hardship to be visited'),
	('receives_home_medical_care', 'boolean', NULL,
		'接受居家医疗服务', 'Has medical care at home, such as a home sickbed or rounds'),
	('medical_service_price', 'money', 'yuan', '医疗服务价格', 'Price of the medical service'),
	('doorstep_service_cost', 'money', 'yuan', '上门服务成本', 'Cost of coming to the home'),
	('childcare_work_qualified', 'boolean', NULL,
		'具备托育职业资格', 'Has the occupational qualification for childcare'),
	('on_childcare_blacklist', 'boolean', NULL,
		'列入托育从业黑名单', 'Is on the blacklist of childcare staff')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former_title], NULL)
FROM (VALUES
	('has_outdoor_space', 'boolean', NULL,
		'有专门室外场地', 'Has outdoor ground of its own', '有室外场地'),
	('childcare_floor_area', 'number', 'm2',
		'托育建筑面积', 'Floor area of the childcare facility', NULL),
	('indoor_public_activity_space', 'boolean', NULL,
		'有室内公共活动空间', 'Has an indoor common space for activities', NULL),
	('childcare_outdoor_area', 'number', 'm2',
		'托育室外活动面积', 'Outdoor area of the childcare facility', '托育室外面积'),
	('has_infirmary_or_nursing_station', 'boolean', NULL,
		'内设医务室或护理站', 'Has an infirmary or nursing station of its own', '自设医务点'),
	('partner_medical_level', 'number', 'level',
		'签约医疗机构级别', 'Level of the partner medical institution', NULL),
	('agreement_signed', 'boolean', NULL,
		'已签医疗协议', 'An agreement with a medical institution is signed', NULL),
	('parenting_guidance_centers', 'number', 'site',
		'科学育儿指导服务中心数', 'Parenting guidance centres in the health centre',
		'科学育儿指导中心数'),
	('government_subsidy', 'boolean', NULL,
		'享受政府补助', 'Receives a government subsidy', '受政府补助'),
	('premises_free_or_low_rent', 'boolean', NULL,
		'无偿或低偿使用场地设施', 'Has its premises free or at a low rent', '场地无偿或低偿'),
	('meets_award_criteria', 'boolean', NULL,
		'符合奖补条件', 'Meets the conditions of the award', NULL),
	('chain_or_brand', 'boolean', NULL,
		'品牌化或连锁化运营', 'Is run as a brand or a chain', NULL),
	('scheme_issued', 'boolean', NULL,
		'补贴办法已出台', 'The scheme for the subsidy has been issued', NULL),
	('subsidy_listed', 'boolean', NULL,
		'列入当地托育补贴', 'The scheme lists this kind of subsidy', NULL),
	('premises_built_with_estate', 'boolean', NULL,
		'属住宅配建用房', 'The premises were built as a part of a housing estate', NULL),
	('premises_accepted', 'boolean', NULL,
		'用房已竣工验收合格', 'The premises have been accepted', '用房已验收'),
	('title_registered', 'boolean', NULL,
		'已办理不动产登记', 'Title to the premises is registered', '产权已登记'),
	('guidance_events_in_year', 'number', 'event',
		'当年育儿指导场次', 'Parenting guidance events held in the year', NULL),
	('guidance_sites_covered', 'number', 'site',
		'已覆盖的指导点数', 'Estates and institutions reached by guidance', NULL),
	('guidance_sites', 'number', 'site',
		'应覆盖的指导点数', 'Estates and institutions that guidance should reach', NULL)
) AS f (name, kind, unit, title_zh, title_en, former_title);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.name, f.kind, f.unit, f.title_zh, f.title_en,
	array_remove(ARRAY[f.title_zh, f.former_title], NULL)
FROM (VALUES
	('institution_slots', 'number', 'slot',
		'最大托育机构托位数', 'Places of the largest childcare institution there', NULL),
	('institutions_meeting', 'number', 'institution',
		'具有示范效应的普惠托育机构数', 'Inclusive childcare institutions of exemplary effect',
		'符合要求的普惠托育机构数'),
	('exemplary_institution_slots', 'number', 'slot',
		'最大示范性普惠托育机构托位数',
		'Places of the largest inclusive childcare institution of exemplary effect', NULL),
	('minutes_to_elder_care', 'number', 'minute',
		'到居家养老服务的步行分钟数', 'Minutes on foot to elder-care service',
		'到养老服务的分钟数'),
	('distance_to_elder_care', 'number', 'm',
		'到居家养老服务的距离', 'Distance to elder-care service', '到养老服务的距离'),
	('distance_to_childcare', 'number', 'm',
		'到托育服务的距离', 'Distance to childcare', '到托育的距离'),
	('childcare_facility_planned_with_housing', 'boolean', NULL,
		'托育设施与住宅同步规划', 'Childcare premises were planned together with the housing',
		NULL),
	('childcare_facility_built_with_housing', 'boolean', NULL,
		'托育设施与住宅同步建设', 'Childcare premises were built together with the housing', NULL),
	('minutes_to_learning', 'number', 'minute',
		'到老年学习场所的步行分钟数', 'Minutes on foot to a place of learning for elders',
		'到老年学习的分钟数')
) AS f (name, kind, unit, title_zh, title_en, former_title);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('facility', 'premises_rent', 'money', 'yuan', 'month',
		'托育用房租金', 'Rent asked for the childcare premises')
) AS f (subject, name, kind, unit, per, title_zh, title_en);

-- Facts with further names, and one of an estate and of what is built with it.
-- 另有别名的事实；小区及其配套设施共用的事实。
CALL benefit.add_variable('premises_supplied_by_county',
	'区县政府提供用房', 'The county supplies the premises',
	kind => 'boolean', subject => 'facility',
	aliases => '{区县政府提供用房,区县提供用房,政府提供用房}');
CALL benefit.add_variable('in_main_urban_area',
	'属市内各区或县(市)主城区',
	'Belongs to a city district or to the main urban area of a county',
	kind => 'boolean', subject => 'community',
	aliases => '{属市内各区或县(市)主城区,主城区,市内各区}');
CALL benefit.add_variable('rural_rebuilding',
	'属农村综合改造建设', 'Is a part of the comprehensive rebuilding of a village',
	kind => 'boolean',
	aliases => '{属农村综合改造建设,农村综合改造}');

CALL benefit.add_clause('ZZ-E-005', '一(一)3',
	'自2018年起建立养老护理员补贴制度,按岗位年限发放岗位补贴',
	'Since 2018 elder-care workers have had a post allowance by their years in the post',
	force => 'grants');
CALL benefit.add_variable('care_worker_post_allowance',
	'养老护理员岗位补贴', 'Post allowance for elder-care workers',
	kind => 'boolean', subject => 'person', beneficiary => 'care_worker',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-005', 'care_worker_post_allowance',
	condition => $$occupation <@ 'elder_care_worker' AND years_in_post > 0$$,
	value => $$true$$, since => '2018-01-01',
	note_zh => '背景部分所述现行制度,各年限的补贴金额文中未列。文中只有年份,自2018年1月1日起算。',
	note_en => 'Existing scheme described in the background: amount by years in post not given. '
		'Starts 2018-01-01, as only the year is printed.');

CALL benefit.add_clause('ZZ-Q-007', '一(一)3',
	'全市养老服务技能培训每年至少举办1场次',
	'The city regularly teaches elder-care skills every year: at least 1 course',
	force => 'aims');
CALL benefit.add_variable('elder_care_trainings_required',
	'每年应开展养老服务技能培训场次', 'Courses in elder-care skills to be held in a year',
	kind => 'number', unit => 'event', subject => 'region',
	measure => 'elder_care_trainings_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-007', 'elder_care_trainings_required',
	value => $$1$$, level => 'prefecture',
	note_zh => '背景部分所述已有做法,是预期延续,不是硬性要求。“每年定期”按每年至少1场次理解。',
	note_en => 'A practice that the background describes: that it goes on is expected, and not '
		'ordered. "Every year, regularly" is read as at least once a year.');

CALL benefit.add_clause('ZZ-E-026', '一(一)5',
	'养老服务机构、企业走品牌化和连锁化路子的,予以鼓励并给奖补扶持',
	'Elder-care service institutions and enterprises are encouraged to grow as brands or chains '
		'by awards and support',
	force => 'encourages');
CALL benefit.add_variable('chain_brand_award',
	'养老服务品牌化连锁化奖补', 'Award for elder-care brands and chains',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-026', 'chain_brand_award',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind = 'elder_care_enterprise')
		AND chain_or_brand AND meets_award_criteria$$,
	value => $$true$$,
	note_zh => '背景部分所述已有措施,文中无金额,奖补条件另有规定,故询问是否符合。',
	note_en => 'An existing measure in the background without amounts; its conditions stand '
		'elsewhere, so whether they are met is asked.');

CALL benefit.add_clause('ZZ-T-020', '二(三); 二(四)1; 二(四)2 表2第1行',
	'“五年三跨越”第三步:3岁以下托位每千人口2020年为1.46个,2025年底前达到6个',
	'Childcare places per 1,000 residents: at least 6 by the end of 2025, from 1.46 in 2020; '
		'the third of three steps',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-020', 'childcare_slots_per_1000_target',
	value => $$6$$, baseline => 1.46, baseline_on => '2020-12-31',
	since => '2024-01-01', until => '2025-12-31', level => 'prefecture',
	note_zh => '分“2、4、6”三步:第二步期限届满后,自2024年起以第三步为目标;此前为前两步。',
	note_en => 'The text goes up in steps of 2, 4 and 6: the third is the target from 2024 on, when '
		'the second is due; before it there are the first two.');
CALL benefit.add_rule('ZZ-T-020-areas', 'childcare_slots_per_1000_target',
	value => $$6$$, since => '2025-12-31', level => 'township',
	note_zh => '“辖区内”指各街道、乡镇的辖区,自2025年12月31日期满起要求。另一种理解:指每个社区的辖区。',
	note_en => '"Within its area" is that of each subdistrict and township, asked from the end of 2025 '
		'on. '
		'The other reading: the area of each community.');

CALL benefit.add_clause('ZZ-T-025', '二(三)',
	'“五年三跨越”第一步:每千人口托位数达到2个,在2023年底第二步到期之前,未另定年限',
	'Childcare places per 1,000 residents, first step: at least 2, without a date of its own, before '
		'the second step of the end of 2023',
	force => 'orders');
CALL benefit.add_variable('childcare_slots_per_1000_first_step',
	'每千人口托位数第一步',
	'First step on the way to the target for childcare places per 1,000 residents',
	kind => 'number', unit => 'slot', per => '1000 residents', subject => 'region',
	measure => 'childcare_slots_per_1000', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-025', 'childcare_slots_per_1000_first_step',
	value => $$2$$, baseline => 1.46, baseline_on => '2020-12-31',
	until => '2023-12-30', level => 'prefecture',
	note_zh => '三步中的第一步未定年限,自发布之日即要求。另一种理解:2021年底或2022年底。',
	note_en => 'First step of three has no date. Due at once. '
		'The other reading: end of 2021 or 2022.');

CALL benefit.add_clause('ZZ-T-026', '二(三); 二(四)1',
	'“五年三跨越”第二步:2023年底前3岁以下托位每千人口达到4个,街道、乡镇各自辖区同此要求',
	'Childcare places per 1,000 residents, second step: at least 4 by the end of 2023, in the city '
		'and in the area of each subdistrict and township',
	force => 'orders');
CALL benefit.add_variable('childcare_slots_per_1000_second_step',
	'每千人口托位数第二步',
	'Second step on the way to the target for childcare places per 1,000 residents',
	kind => 'number', unit => 'slot', per => '1000 residents', subject => 'region',
	measure => 'childcare_slots_per_1000', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-026', 'childcare_slots_per_1000_second_step',
	value => $$4$$, baseline => 1.46, baseline_on => '2020-12-31',
	until => '2025-12-30', level => 'prefecture',
	note_zh => '2023年内为目标,期满后为最低要求,至第三步到期前一日止。',
	note_en => 'The target of 2023, and from its end on the least, until the third step is due.');
CALL benefit.add_rule('ZZ-T-026-areas', 'childcare_slots_per_1000_second_step',
	value => $$4$$, since => '2023-12-31', until => '2025-12-30', level => 'township',
	note_zh => '“辖区内”在列举街道、乡镇之后,故各街道、乡镇也须达到,自2023年12月31日期满起要求。另一种理解:仅指全市平均。',
	note_en => '"Within its area" stands after the subdistricts and townships: judged in each of them '
		'too, from the end of 2023 on. The other reading: city average only.');

CALL benefit.add_clause('ZZ-T-006', '二(四)1; 二(四)2 表1第6行',
	'养老机构护理型养老床位占比由2020年的41%提高到2025年的60%以上',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 60 percent by the end of 2025, from 41 in 2020',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-006', 'institution_nursing_bed_share_target',
	value => $$60$$, baseline => 41, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '正文“60%以上”含60%。正文未写“养老机构”,以指标表为准,分母为养老机构床位。',
	note_en => '"Or above" includes 60. The body leaves out "of institutions", which the table has: '
		'the share is of their beds.');

CALL benefit.add_clause('ZZ-T-015', '二(四)1; 二(四)2 表1第16行',
	'全市养老床位总量由2020年的4.8万张增加到2025年的7.2万张',
	'Beds for elder care in the city, in ten thousands: at least 7.2 by the end of 2025, from 4.8 '
		'in 2020',
	force => 'orders');
CALL benefit.add_figure('elder_care_beds_in_10000s',
	'养老床位数(万)', 'Beds for elder care, in ten thousands',
	unit => '10000 beds', aliases => '{养老床位数万数}',
	value => $$elder_care_beds / 10000$$);
CALL benefit.add_variable('elder_care_beds_in_10000s_target',
	'养老床位数(万)目标', 'Target for beds for elder care, in ten thousands',
	kind => 'number', unit => '10000 beds', subject => 'region',
	measure => 'elder_care_beds_in_10000s', direction => 'at_least',
	aliases => '{养老床位数万数目标}');
CALL benefit.add_rule('ZZ-T-015', 'elder_care_beds_in_10000s_target',
	value => $$7.2$$, baseline => 4.8, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-016', '二(四)1; 二(四)2 表1第17行',
	'2025年底前引进和培育具有国内外影响力的养老服务品牌10个',
	'Elder-care brands of influence at home and abroad, brought in or nurtured: at least 10 by the '
		'end of 2025',
	force => 'orders');
CALL benefit.add_variable('introduced_elder_care_brands_target',
	'引进培育养老服务品牌数目标',
	'Target number: elder-care brands of influence, brought in or nurtured',
	kind => 'number', unit => 'brand', subject => 'region',
	measure => 'introduced_brands', direction => 'at_least',
	aliases => '{引进培育养老服务品牌数目标,引进养老品牌数目标}');
CALL benefit.add_rule('ZZ-T-016', 'introduced_elder_care_brands_target',
	value => $$10$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-017', '二(四)1; 二(四)2 表1第18行',
	'到2025年底前,培强本地养老服务品牌10个',
	'Local elder-care brands that were strengthened: at least 10 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('local_elder_care_brands_target',
	'培强本地养老服务品牌数目标', 'Target number: local elder-care brands that were strengthened',
	kind => 'number', unit => 'brand', subject => 'region',
	measure => 'local_brands', direction => 'at_least',
	aliases => '{培强本地养老服务品牌数目标,本地养老品牌数目标}');
CALL benefit.add_rule('ZZ-T-017', 'local_elder_care_brands_target',
	value => $$10$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-021', '二(四)1; 二(四)2 表2第2行',
	'普惠托位占全市托位的比例,2025年底前达到90%以上(含90%)',
	'Share of inclusive places among the childcare places of the city: at least 90 percent by the '
		'end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-021', 'inclusive_childcare_slot_share_target',
	value => $$90$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-024', '二(四)1; 二(四)2 表2第5行',
	'全市3岁以下婴幼儿托位数由2020年的1.7万个增加到2025年的7.28万个',
	'Childcare places in the city, in ten thousands: at least 7.28 by the end of 2025, from 1.7 in '
		'2020',
	force => 'orders');
CALL benefit.add_figure('childcare_slots_in_10000s',
	'托位数(万)', 'Childcare places, in ten thousands',
	unit => '10000 slots', aliases => '{托位数万数}',
	value => $$slots / 10000$$);
CALL benefit.add_variable('childcare_slots_in_10000s_target',
	'托位数(万)目标', 'Target for childcare places, in ten thousands',
	kind => 'number', unit => '10000 slots', subject => 'region',
	measure => 'childcare_slots_in_10000s', direction => 'at_least', aliases => '{托位数万数目标}');
CALL benefit.add_rule('ZZ-T-024', 'childcare_slots_in_10000s_target',
	value => $$7.28$$, baseline => 1.7, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-S-001', '二(四)1',
	'各街道2023年底前至少有1家托位50个以上(含50个)、起示范作用的普惠托育机构',
	'By the end of 2023 each subdistrict has at least 1 inclusive childcare institution of '
		'exemplary effect with 50 places or more',
	force => 'orders');
CALL benefit.add_variable('inclusive_childcare_institution_provided',
	'镇街示范性普惠托育机构达标',
	'Subdistrict or township has an inclusive childcare institution of the size required',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first',
	aliases => '{镇街示范性普惠托育机构达标,镇街普惠托育机构达标}');
CALL benefit.add_variable('inclusive_institution_slots_required',
	'镇街示范性普惠托育机构托位下限',
	'Least places of an inclusive childcare institution of a subdistrict or township',
	kind => 'number', unit => 'slot', subject => 'community',
	measure => 'exemplary_institution_slots', direction => 'at_least', scale => 0, rounding => 'up',
	aliases => '{镇街示范性普惠托育机构托位下限,镇街普惠托育机构托位下限}');
CALL benefit.add_rule('ZZ-S-001', 'inclusive_childcare_institution_provided',
	condition => $$area_kind = 'street'$$,
	value => $$institutions_meeting >= 1 AND exemplary_institution_slots >= 50$$,
	since => '2023-12-31',
	note_zh => '自2023年12月31日期满起要求。只计街道内具有示范效应的普惠机构,托位数取其中最大的一家。',
	note_en => 'Asked from the end of 2023 on. Counted are inclusive institutions of exemplary '
		'effect in the subdistrict; the places are those of the largest of them.');
CALL benefit.add_rule('ZZ-S-001-slots', 'inclusive_institution_slots_required',
	condition => $$area_kind = 'street'$$,
	value => $$50$$, since => '2023-12-31');

CALL benefit.add_clause('ZZ-S-002', '二(四)1',
	'各乡镇2023年底前至少有1家托位30个以上(含30个)、起示范作用的普惠托育机构',
	'By the end of 2023 each township has at least 1 inclusive childcare institution of '
		'exemplary effect with 30 places or more',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-002', 'inclusive_childcare_institution_provided',
	condition => $$area_kind = 'township'$$,
	value => $$institutions_meeting >= 1 AND exemplary_institution_slots >= 30$$,
	since => '2023-12-31',
	note_zh => '自2023年12月31日期满起要求。只计乡镇内具有示范效应的普惠机构,托位数取其中最大的一家。',
	note_en => 'Asked from the end of 2023 on. Counted are inclusive institutions of exemplary '
		'effect in the township; the places are those of the largest of them.');
CALL benefit.add_rule('ZZ-S-002-slots', 'inclusive_institution_slots_required',
	condition => $$area_kind = 'township'$$,
	value => $$30$$, since => '2023-12-31');

CALL benefit.add_clause('ZZ-S-003', '二(四)1',
	'各社区2025年底前有托位20个以上(含20个)的托育机构',
	'By the end of 2025 each community has a childcare institution with 20 places or more',
	force => 'orders');
CALL benefit.add_variable('community_childcare_institution_provided',
	'社区托育机构达标', 'Community has a childcare institution of the size required',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first');
CALL benefit.add_variable('community_institution_slots_required',
	'社区托育机构托位下限', 'Least places of a childcare institution of a community',
	kind => 'number', unit => 'slot', subject => 'community',
	measure => 'institution_slots', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-003', 'community_childcare_institution_provided',
	condition => $$area_kind = 'community'$$,
	value => $$childcare_institutions >= 1 AND institution_slots >= 20$$, since => '2025-12-31',
	note_zh => '自2025年12月31日期满起要求。“均建有”按每个社区至少1家理解;只问社区,不问街道、乡镇和村。',
	note_en => 'Asked from the end of 2025 on. One institution per community is implied. Communities '
		'are asked, and no subdistricts, townships or villages.');
CALL benefit.add_rule('ZZ-S-003-slots', 'community_institution_slots_required',
	condition => $$area_kind = 'community'$$,
	value => $$20$$, since => '2025-12-31');

CALL benefit.add_clause('ZZ-S-004', '二(四)1',
	'城市居家养老服务圈2025年底前以一刻钟(15分钟)可达为准',
	'By the end of 2025 elder-care service in towns is at most 15 minutes (a quarter of an hour) away',
	force => 'orders');
CALL benefit.add_variable('minutes_to_elder_care_limit',
	'居家养老服务圈步行时间上限', 'Most minutes on foot to elder-care service',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_elder_care', direction => 'at_most',
	aliases => '{居家养老服务圈步行时间上限,养老圈分钟数上限}');
CALL benefit.add_rule('ZZ-S-004', 'minutes_to_elder_care_limit',
	condition => $$urban$$,
	value => $$15$$, since => '2025-12-31',
	note_zh => '自2025年12月31日期满起要求。一刻钟即15分钟,按步行计。另一种理解:按其他出行方式计。',
	note_en => 'Asked from the end of 2025 on. A quarter of an hour is 15 minutes, on foot. '
		'The other reading: by another way of travel.');

CALL benefit.add_clause('ZZ-S-005', '二(四)1',
	'农村居家养老服务圈2025年底前以1000米为限',
	'By the end of 2025 elder-care service in the countryside is at most 1,000 m away',
	force => 'orders');
CALL benefit.add_variable('distance_to_elder_care_limit',
	'农村居家养老服务圈距离上限', 'Greatest distance to elder-care service',
	kind => 'number', unit => 'm', subject => 'community',
	measure => 'distance_to_elder_care', direction => 'at_most',
	aliases => '{农村居家养老服务圈距离上限,养老圈距离上限}');
CALL benefit.add_rule('ZZ-S-005', 'distance_to_elder_care_limit',
	condition => $$NOT urban$$,
	value => $$1000$$, since => '2025-12-31',
	note_zh => '自2025年12月31日期满起要求。',
	note_en => 'Asked from the end of 2025 on.');

CALL benefit.add_clause('ZZ-T-001', '二(四)2 表1第1行',
	'到2025年,基本养老保险应保尽保,参保率按100%计',
	'Share of insurable people in basic pension insurance: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-001', 'basic_pension_insurance_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '指标表以文字代替数字,“应保尽保”按应保人数的100%理解。文件落款为2023年2月7日,标题无日期,'
		'文号和上网日期文中未载,各条均自落款之日起算。',
	note_en => '"All who should be insured" is read as 100 percent; the table has '
		'words in place of a number. The text is signed 2023-02-07, and has no date in its heading, '
		'no number and no day of posting: all clauses begin on the day of the signature.');

CALL benefit.add_clause('ZZ-T-002', '二(四)2 表1第2行',
	'基本医疗保险参保率2020年高于95%,到2025年保持在95%以上(不含95%)',
	'Share of insurable people in basic medical insurance: '
		'more than 95 percent by the end of 2025, as in 2020',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-002', 'basic_medical_insurance_rate_to_exceed',
	value => $$95$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '基期值也印为“>95%”,无确数,故不列。严格大于,恰为95%不算达到。',
	note_en => 'The start is printed as more than 95 too, which is no number. '
		'Strict: 95 itself is not enough.');

CALL benefit.add_clause('ZZ-T-003', '二(四)2 表1第3行',
	'到2025年,失能特困人员集中供养率达到60%',
	'Share in central support of all functionally disabled tekun persons: '
		'at least 60 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('tekun_disabled_central_support_rate',
	'失能特困人员集中供养率', 'Share in central support of all functionally disabled tekun persons',
	unit => 'percent', aliases => '{失能特困人员集中供养率,失能特困集中供养率}',
	value => $$100 * tekun_disabled_centrally_supported / disabled_tekun$$);
CALL benefit.add_variable('tekun_disabled_central_support_rate_target',
	'失能特困人员集中供养率目标',
	'Target for the share in central support of all functionally disabled tekun persons',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_disabled_central_support_rate', direction => 'at_least',
	aliases => '{失能特困人员集中供养率目标,失能特困集中供养率目标}');
CALL benefit.add_rule('ZZ-T-003', 'tekun_disabled_central_support_rate_target',
	value => $$60$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '分母为全部失能特困人员。另一种理解:只计有集中供养意愿的。',
	note_en => 'Counted against all disabled tekun. The other reading: those willing.');

CALL benefit.add_clause('ZZ-T-004', '二(四)2 表1第4行',
	'城乡社区养老服务设施覆盖率由2020年的57%提高到2025年的100%',
	'Share of communities and villages with an elder-care facility: 100 percent by the end of 2025, '
		'from 57 in 2020',
	force => 'orders');
CALL benefit.add_figure('community_elder_facility_coverage',
	'城乡社区养老服务设施覆盖率', 'Share of communities and villages with an elder-care facility',
	unit => 'percent', aliases => '{城乡社区养老服务设施覆盖率,社区养老设施覆盖率}',
	value => $$100 * communities_with_elder_facility / communities_and_villages$$);
CALL benefit.add_variable('community_elder_facility_coverage_target',
	'城乡社区养老服务设施覆盖率目标',
	'Target for the share of communities and villages with an elder-care facility',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_elder_facility_coverage', direction => 'at_least',
	aliases => '{城乡社区养老服务设施覆盖率目标,社区养老设施覆盖率目标}');
CALL benefit.add_rule('ZZ-T-004', 'community_elder_facility_coverage_target',
	value => $$100$$, baseline => 57, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '“城乡社区”包括城市社区和村,分母两者都计。',
	note_en => 'Urban and rural communities: villages count too.');

CALL benefit.add_clause('ZZ-T-005', '二(四)2 表1第5行; 三(六)1',
	'新建居住区配建养老服务设施规划核实达标率2020年为100%,到2025年保持100%',
	'Share of new residential areas with the elder-care premises they need: 100 percent '
		'by the end of 2025, as it was in 2020',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-005', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, baseline => 100, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-007', '二(四)2 表1第7行',
	'65岁及以上老年人接受城乡社区规范健康管理的比例,2025年达到65%',
	'Share of residents aged 65 or over under health management: '
		'at least 65 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-007', 'health_management_rate_65_up_target',
	value => $$65$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-008', '二(四)2 表1第8行',
	'到2025年,特殊困难老年人月探访率达到100%',
	'Share of elders in special hardship visited in the month: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-008', 'special_hardship_elder_monthly_visit_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '逐月计算。',
	note_en => 'Measured month by month.');

CALL benefit.add_clause('ZZ-T-009', '二(四)2 表1第9行',
	'人均预期寿命由2020年的80岁提高到2025年的81岁',
	'Life expectancy at birth: at least 81 years by the end of 2025, from 80 in 2020',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-009', 'life_expectancy_target',
	value => $$81$$, baseline => 80, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-F-001', '二(四)2 表1第10行',
	'福利彩票公益金用于养老服务的比例由2020年的50%提高到2025年的55%以上(不含55%)',
	'More than 55 percent of welfare-lottery money goes to elder care by the end of 2025, from 50 '
		'in 2020',
	force => 'orders');
CALL benefit.add_variable('welfare_lottery_elder_spending_to_exceed',
	'福利彩票公益金用于养老服务支出(须高于)',
	'Amount that welfare-lottery spending on elder care must exceed',
	kind => 'money', unit => 'yuan', subject => 'region',
	measure => 'spent_on_elder_care', direction => 'above', scale => 2, rounding => 'up',
	aliases => '{福利彩票公益金用于养老服务支出须高于额,福彩金养老支出须超过额}');
CALL benefit.add_figure('welfare_lottery_elder_share',
	'福利彩票公益金用于养老服务比例', 'Share of welfare-lottery money spent on elder care',
	unit => 'percent', aliases => '{福利彩票公益金用于养老服务比例,福彩金养老支出占比}',
	value => $$CASE WHEN spent_on_elder_care <= welfare_lottery_fund
		THEN 100 * spent_on_elder_care / welfare_lottery_fund END$$,
	note_zh => '上年结转资金也可列支,超过当年公益金的支出不成其为占比。',
	note_en => 'Money of a former year may be spent too: what is more than the fund is no share of it.');
CALL benefit.add_variable('welfare_lottery_elder_share_to_exceed',
	'福利彩票公益金用于养老服务比例(须高于)',
	'Share of welfare-lottery money for elder care that must be exceeded',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'welfare_lottery_elder_share', direction => 'above',
	aliases => '{福利彩票公益金用于养老服务比例须高于值,福彩金养老支出占比须超过值}');
CALL benefit.add_rule('ZZ-F-001', 'welfare_lottery_elder_spending_to_exceed',
	value => $$welfare_lottery_fund * 55 / 100$$,
	until => '2025-12-31', level => 'prefecture',
	note_zh => '严格大于,支出恰等于该额不算达到。比例按福利彩票公益金计。另一种理解:按财政预算计。',
	note_en => 'Strict: a spending equal to the amount is not enough. The share is of the '
		'welfare-lottery fund; the other reading is of the budget.');
CALL benefit.add_rule('ZZ-F-001-share', 'welfare_lottery_elder_share_to_exceed',
	value => $$55$$, baseline => 50, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-010', '二(四)2 表1第11行',
	'到2025年,养老护理专业人才达到10000人',
	'Trained professionals of elder care: at least 10,000 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('elder_care_professionals_target',
	'养老护理专业人才数目标', 'Target number: trained professionals of elder care',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'elder_care_professionals', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-010', 'elder_care_professionals_target',
	value => $$10000$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '另有2022年底前培训10000人的要求(ZZ-T-030),作为两条。',
	note_en => 'A like number is to be trained by the end of 2022 (ZZ-T-030): two clauses.');

CALL benefit.add_clause('ZZ-T-011', '二(四)2 表1第12行',
	'到2025年,每千名老年人配套社会工作者1人',
	'Social workers per 1,000 elders: at least 1 by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-011', 'social_workers_per_1000_elders_target',
	value => $$1$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-012', '二(四)2 表1第13行',
	'老年大学覆盖各区县(市),2025年达到100%',
	'Share of counties with a university for elders: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('counties_with_elder_university_share',
	'有老年大学的区县占比', 'Share of counties with a university for elders',
	unit => 'percent',
	value => $$100 * counties_with_university / counties$$);
CALL benefit.add_variable('counties_with_elder_university_share_target',
	'有老年大学的区县占比目标', 'Target for the share of counties with a university for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'counties_with_elder_university_share', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-012', 'counties_with_elder_university_share_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '指标表以“每个区县(市)”代替数字,即全部区县。',
	note_en => 'The table has words in place of a number: every county.');

CALL benefit.add_clause('ZZ-T-013', '二(四)2 表1第14行',
	'经常参加教育活动的老年人占比由2020年的20%提高到2025年的30%',
	'Share of elders who regularly take part in education: at least 30 percent by the end of 2025, '
		'from 20 in 2020',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-013', 'elder_education_participation_rate_target',
	value => $$30$$, baseline => 20, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-014', '二(四)2 表1第15行',
	'到2025年,老年友好型社区达到70个',
	'Communities friendly to elders: at least 70 by the end of 2025',
	force => 'orders');
CALL benefit.add_variable('elder_friendly_communities_target',
	'老年友好型社区数目标', 'Target number: communities friendly to elders',
	kind => 'number', unit => 'community', subject => 'region',
	measure => 'elder_friendly_communities', direction => 'at_least',
	aliases => '{老年友好型社区数目标,老年友好社区数目标}');
CALL benefit.add_rule('ZZ-T-014', 'elder_friendly_communities_target',
	value => $$70$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-022', '二(四)2 表2第3行',
	'到2025年,社区托育服务覆盖率达到100%',
	'Share of communities with a childcare service: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-022', 'community_childcare_coverage_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-023', '二(四)2 表2第4行',
	'到2025年,托育从业人员持证上岗率达到100%',
	'Share of childcare staff with a certificate: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_rule('ZZ-T-023', 'childcare_staff_certified_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-T-027', '三(五)1',
	'各区县(市)应在2022年底前各有1所以上以照护失能、部分失能特困人员为主的县级供养服务设施',
	'Support facilities of the county that care above all for functionally disabled tekun persons: '
		'at least 1 in each county by the end of 2022',
	force => 'orders');
CALL benefit.add_variable('county_tekun_facilities_target',
	'县级特困人员供养服务设施数目标',
	'Target number: support facilities of the county for tekun persons',
	kind => 'number', unit => 'facility', per => 'county', subject => 'region',
	measure => 'county_tekun_facilities', direction => 'at_least',
	aliases => '{县级特困人员供养服务设施数目标,县级特困供养设施数目标}');
CALL benefit.add_rule('ZZ-T-027', 'county_tekun_facilities_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '逐个区县(市)核对,不以全市合计抵算。期限早于发布日,自发布之日即要求。',
	note_en => 'Asked of each county: one in the city does not do for all. '
		'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-E-001', '三(五)1',
	'对特殊困难老年人定期探访,重点为重度残疾、失能、留守、空巢和计划生育特殊家庭的老年人,及另经认定的',
	'Elders in special hardship are visited regularly: above all those severely or functionally '
		'disabled, left behind, in an empty nest or of special family-planning families, and others '
		'who are recognised',
	force => 'grants');
CALL benefit.add_rule('ZZ-E-001', 'regular_elder_visits',
	condition => $$age >= 60
		AND (severe_disability OR functionally_disabled OR left_behind OR empty_nest
			OR special_fp_family OR other_visit_group_recognised)$$,
	value => $$true$$,
	note_zh => '所列人员以“等”结尾:名单之外是否属于,看主管部门是否另行认定,未说明前不作否定。'
		'文中未定老年人年龄,按60周岁及以上理解。另一种理解:65周岁及以上。',
	note_en => 'The list ends with "etc.": whether somebody outside it belongs to it is a fact that '
		'the authority gives, and is no "no" before. An elder is not defined here and is taken to be '
		'60 or older. The other reading: 65 or older.');

CALL benefit.add_clause('ZZ-E-002', '三(五)1',
	'建立农村留守老年人关爱服务制度',
	'Elders left behind in the countryside are cared for',
	force => 'grants');
CALL benefit.add_rule('ZZ-E-002', 'rural_left_behind_elder_care',
	condition => $$age >= 60 AND rural AND left_behind$$,
	value => $$true$$,
	note_zh => '农村和留守两项都须具备。文中未定老年人年龄,按60周岁及以上理解。另一种理解:65周岁及以上。',
	note_en => 'Rural and left behind are both asked. '
		'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('ZZ-E-003', '三(五)1',
	'各区县(市)做好城乡特困人员集中供养,增强供养服务设施(敬老院)的失能照护能力',
	'Each county gives central support to the tekun persons of town and country, and better care to '
		'the disabled among them',
	force => 'grants');
CALL benefit.add_rule('ZZ-E-003', 'tekun_central_support',
	condition => $$tekun AND willing_central_support$$,
	value => $$true$$,
	note_zh => '文中未提意愿,按以本人愿意为前提理解。',
	note_en => 'The text does not speak of being willing, which is taken as a condition.');

CALL benefit.add_clause('ZZ-E-004', '三(五)1',
	'推广县域“1+N”供养服务联合体:尚不能独立登记的机构作分院,归有法人资格的机构统一管理',
	'Consortia of support institutions are promoted in the counties: one that cannot register yet '
		'may be run as a branch of one that is a legal person',
	force => 'encourages');

CALL benefit.add_clause('ZZ-Q-002', '三(五)1; 二(四)2 表1第8行',
	'到2025年,特殊困难老年人每人每月至少探访1次',
	'By the end of 2025 each elder in special hardship is visited at least once a month',
	force => 'orders');
CALL benefit.add_rule('ZZ-Q-002', 'monthly_elder_visits_required',
	condition => $$age >= 60
		AND (severe_disability OR functionally_disabled OR left_behind OR empty_nest
			OR special_fp_family OR other_visit_group_recognised)$$,
	value => $$1$$, since => '2025-12-31',
	note_zh => '正文只写“定期”,每月1次出自指标“月探访率”2025年目标值100%,故自2025年12月31日期满起要求;'
		'此前只要求定期探访。另一种理解:自发布之日起即每月1次。',
	note_en => 'The body says only "regular"; once a month follows from the indicator (monthly visit '
		'rate), which is to be 100 percent by 2025: asked from its end on, and until then visits are '
		'regular only. The other reading: from the day of issue.');

CALL benefit.add_clause('ZZ-E-028', '三(五)2',
	'婴幼儿家庭可得到所在地社区卫生服务中心、卫生院常年提供的育儿指导',
	'Families with infants have guidance on child rearing from the community or township health '
		'centre',
	force => 'grants');
CALL benefit.add_variable('infant_rearing_guidance',
	'婴幼儿家庭科学育儿指导', 'Guidance on child rearing for families with infants',
	kind => 'boolean', subject => 'person', beneficiary => 'infant_family',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-028', 'infant_rearing_guidance',
	condition => $$infant_family
		OR infant_family IS NULL AND (child_age_months < 36 OR age < 3)$$,
	value => $$true$$,
	note_zh => '婴幼儿指未满3周岁,以婴幼儿本人或其家庭提出均可。托育机构所得指导见ZZ-Q-001。',
	note_en => 'An infant is under three years old, and asked of may be the infant or the family. What institutions get stands in ZZ-Q-001.');

CALL benefit.add_clause('ZZ-S-020', '三(五)2',
	'各区县(市)依托妇幼保健机构建设托育指导中心1个',
	'Each county has a childcare guidance centre, built on its maternal and child health institution',
	force => 'orders');
CALL benefit.add_variable('county_guidance_centers_required',
	'区县应设托育指导中心数', 'Childcare guidance centres required of a county',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_guidance_centers', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-020', 'county_guidance_centers_required',
	value => $$1$$, level => 'county',
	note_zh => '文中未写数量,按每个区县(市)1个理解;对市本级不作要求。',
	note_en => 'The number follows from the singular. Asked of each county, not of the city.');

CALL benefit.add_clause('ZZ-S-021', '三(五)2',
	'社区卫生服务中心、卫生院各设科学育儿指导服务中心1个',
	'A community or township health centre has a parenting guidance centre',
	force => 'orders');
CALL benefit.add_variable('parenting_guidance_centers_required',
	'应设科学育儿指导服务中心数', 'Parenting guidance centres required of a health centre',
	kind => 'number', unit => 'site', subject => 'facility',
	measure => 'parenting_guidance_centers', direction => 'at_least', scale => 0, rounding => 'up',
	aliases => '{应设科学育儿指导服务中心数,应设育儿指导中心数}');
CALL benefit.add_rule('ZZ-S-021', 'parenting_guidance_centers_required',
	condition => $$facility_kind <@ 'community_health_center'
		OR facility_kind <@ 'township_health_center'$$,
	value => $$1$$,
	note_zh => '文中未写数量,按每个中心1个理解,各中心均须建立。另一种理解:有条件的才建立。',
	note_en => 'The number follows from the singular. Every centre. '
		'The other reading: where suitable.');

CALL benefit.add_clause('ZZ-Q-001', '三(五)2',
	'每年到社区、托育机构开展线下育儿指导不少于4次,对辖区社区楼院、托育机构全覆盖',
	'Parenting guidance is held on the spot at least 4 times a year and reaches '
		'every estate and childcare institution',
	force => 'orders');
CALL benefit.add_variable('parenting_guidance_events_adequate',
	'线下育儿指导达标', 'Parenting guidance is held often enough and reaches every site',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_variable('guidance_events_required',
	'应办育儿指导场次', 'Parenting guidance events required in a year',
	kind => 'number', unit => 'event', subject => 'facility',
	measure => 'guidance_events_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_variable('guidance_sites_covered_required',
	'应覆盖指导点数下限', 'Estates and institutions that guidance is required to reach',
	kind => 'number', unit => 'site', subject => 'facility',
	measure => 'guidance_sites_covered', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-001', 'parenting_guidance_events_adequate',
	condition => $$facility_kind <@ 'community_health_center'
		OR facility_kind <@ 'township_health_center'
		OR facility_kind = 'parenting_guidance_center'$$,
	value => $$guidance_events_in_year >= 4 AND guidance_sites_covered = guidance_sites$$,
	note_zh => '由社区卫生服务中心(卫生院)及其科学育儿指导服务中心承担,按每个中心计,两项都须达到。'
		'另一种理解:每个指导点各4次。',
	note_en => 'Asked of the health centres and of the parenting guidance centres that they set up. '
		'Per guidance centre. The other reading: per site. Both conditions needed.');
CALL benefit.add_rule('ZZ-Q-001-events', 'guidance_events_required',
	condition => $$facility_kind <@ 'community_health_center'
		OR facility_kind <@ 'township_health_center'
		OR facility_kind = 'parenting_guidance_center'$$,
	value => $$4$$);
CALL benefit.add_rule('ZZ-Q-001-sites', 'guidance_sites_covered_required',
	condition => $$facility_kind <@ 'community_health_center'
		OR facility_kind <@ 'township_health_center'
		OR facility_kind = 'parenting_guidance_center'$$,
	value => $$guidance_sites$$);

CALL benefit.add_clause('ZZ-E-006', '三(五)3',
	'养老托育服务机构接受政府补助,或者无偿、低偿使用场地设施的,须向社会提供普惠服务',
	'Elder-care and childcare institutions with a subsidy, or with free or cheap premises, have to '
		'offer inclusive service',
	force => 'orders');
CALL benefit.add_variable('inclusive_service_duty',
	'受助机构普惠服务义务', 'Duty to offer inclusive service in return for support',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false',
	aliases => '{受助机构普惠服务义务,受助机构普惠义务}');
CALL benefit.add_rule('ZZ-E-006', 'inclusive_service_duty',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND (government_subsidy OR premises_free_or_low_rent)$$,
	value => $$true$$,
	note_zh => '是义务而非待遇。补助与场地两项有其一即可;文中只写“普惠养老服务”,而主体包括托育,'
		'故托育机构同样承担。另一种理解:两项兼有才承担,或只由养老服务机构承担。',
	note_en => 'A duty, not a benefit. Either subsidy or premises is enough; what is owed is called '
		'inclusive elder care, yet those who owe it are childcare institutions too. '
		'The other reading: both are needed, or only elder care owes it.');

CALL benefit.add_clause('ZZ-E-024', '三(五)3',
	'机关、事业单位和国有企业带头办普惠托育,支持幼儿园增设托班,支持园区和用人单位建托育设施',
	'Public bodies and state enterprises are to lead in inclusive childcare; kindergartens, parks '
		'and employers are supported in running it',
	force => 'encourages');

CALL benefit.add_clause('ZZ-E-007', '三(五)4',
	'非营利性养老托育机构在登记地范围内可开设多个非法人服务网点',
	'A non-profit institution may have several outlets without legal personality in the area where '
		'it is registered',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-008', '三(五)4',
	'各类市场主体享受同等扶持政策',
	'All operators in the market, whoever owns them, are supported alike',
	force => 'grants');

CALL benefit.add_clause('ZZ-T-028', '三(六)1; 三(八)3',
	'全市综合功能的养老服务中心2022年底前达到100个',
	'Elder-service centres of all-round function in the city: at least 100 by the end of 2022',
	force => 'orders');
CALL benefit.add_variable('comprehensive_elder_centers_target',
	'综合养老服务中心数目标', 'Target number: elder-service centres of all-round function',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'comprehensive_elder_centers', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-028', 'comprehensive_elder_centers_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '三(八)3中错排重出,称“街道养老服务中心”,视为同一100个。另一种理解:另有100个。'
		'期限早于发布日,自发布之日即要求。',
	note_en => 'Repeated out of place in 三(八)3 as "subdistrict elder-care service centres": '
		'taken as the same hundred. The other reading: another hundred. The deadline lies before '
		'the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-029', '三(六)1; 三(八)3',
	'全市社区日间照料中心2022年底前达到1000个',
	'Day-care centres of communities in the city: at least 1,000 by the end of 2022',
	force => 'orders');
CALL benefit.add_variable('community_day_care_centers_target',
	'社区日间照料中心数目标', 'Target number: day-care centres of communities',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'community_day_care_centers', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-029', 'community_day_care_centers_target',
	value => $$1000$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '三(八)3中错排重出,只计一次。期限早于发布日,自发布之日即要求。',
	note_en => 'Repeated out of place in 三(八)3. Taken once. The deadline lies before '
		'the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-030', '三(六)1',
	'全市2022年底前培训养老护理技能人员10000人',
	'Elder-care staff who were trained in the city: at least 10,000 by the end of 2022',
	force => 'orders');
CALL benefit.add_variable('elder_care_staff_trained_target',
	'已培训养老护理技能人员数目标', 'Target number: elder-care staff who were trained',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'care_staff_trained', direction => 'at_least',
	aliases => '{已培训养老护理技能人员数目标,已培训养老护理人数目标}');
CALL benefit.add_rule('ZZ-T-030', 'elder_care_staff_trained_target',
	value => $$10000$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '期限早于发布日,自发布之日即要求。',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-031', '三(六)1',
	'农村日间照料中心已建成的,2022年底前全部(100%)投入运营',
	'Share of the rural day-care centres built that are in operation: 100 percent by the end of 2022',
	force => 'orders');
CALL benefit.add_figure('rural_day_care_operating_rate',
	'农村日间照料中心运营率', 'Share of rural day-care centres in operation',
	unit => 'percent', aliases => '{农村日间照料中心运营率,农村日照中心运营率}',
	value => $$100 * rural_day_care_centers_operating / rural_day_care_centers$$);
CALL benefit.add_variable('rural_day_care_operating_rate_target',
	'农村日间照料中心运营率目标', 'Target for the share of rural day-care centres in operation',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_day_care_operating_rate', direction => 'at_least',
	aliases => '{农村日间照料中心运营率目标,农村日照中心运营率目标}');
CALL benefit.add_rule('ZZ-T-031', 'rural_day_care_operating_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '期限早于发布日,自发布之日即要求。',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-032', '三(六)1',
	'乡镇综合养老服务中心2025年底前覆盖全部乡镇(100%)',
	'Share of townships with a comprehensive elder-care centre: 100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('township_elder_center_coverage',
	'乡镇综合养老服务中心覆盖率', 'Share of townships with a comprehensive elder-care centre',
	unit => 'percent', aliases => '{乡镇综合养老服务中心覆盖率,乡镇综合养老中心覆盖率}',
	value => $$100 * townships_with_elder_center / rural_townships$$);
CALL benefit.add_variable('township_elder_center_coverage_target',
	'乡镇综合养老服务中心覆盖率目标',
	'Target for the share of townships with a comprehensive elder-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_elder_center_coverage', direction => 'at_least',
	aliases => '{乡镇综合养老服务中心覆盖率目标,乡镇综合养老中心覆盖率目标}');
CALL benefit.add_rule('ZZ-T-032', 'township_elder_center_coverage_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '“每个乡镇”按乡镇总数的100%理解,分母只计乡镇,不含街道。',
	note_en => '"Each township one" is read as 100 percent of the townships, without subdistricts.');

CALL benefit.add_clause('ZZ-T-033', '三(六)1',
	'有日间照料中心的村2025年底前占50%',
	'Share of villages with a day-care centre: at least 50 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('village_day_care_share',
	'村级日间照料中心覆盖率', 'Share of villages with a day-care centre',
	unit => 'percent', aliases => '{村级日间照料中心覆盖率,村日照中心覆盖率}',
	value => $$100 * villages_with_day_care / villages$$);
CALL benefit.add_variable('village_day_care_share_target',
	'村级日间照料中心覆盖率目标', 'Target for the share of villages with a day-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'village_day_care_share', direction => 'at_least',
	aliases => '{村级日间照料中心覆盖率目标,村日照中心覆盖率目标}');
CALL benefit.add_rule('ZZ-T-033', 'village_day_care_share_target',
	value => $$50$$, until => '2025-12-31', level => 'prefecture');

CALL benefit.add_clause('ZZ-S-006', '三(六)1',
	'编制城市总体规划和控制性详细规划,养老服务设施用地必须达到人均0.2平方米以上',
	'City and detailed plans must set aside 0.2 m2 or more of land for elder-care facilities per '
		'planned resident',
	force => 'orders');
CALL benefit.add_variable('elder_care_land_area_required',
	'应配养老服务设施用地面积', 'Land for elder-care facilities that is required',
	kind => 'number', unit => 'm2', subject => 'region',
	measure => 'elder_care_land_area', direction => 'at_least',
	aliases => '{应配养老服务设施用地面积,应配养老用地面积}');
CALL benefit.add_rule('ZZ-S-006', 'elder_care_land_area_required',
	value => $$0.2 * planned_population$$, level => 'prefecture',
	note_zh => '人均按规划人口计。另一种理解:按老年人口计。',
	note_en => 'Per head of the planned residents. The other reading: elders.');
CALL benefit.add_rule('ZZ-S-006-counties', 'elder_care_land_area_required',
	value => $$0.2 * planned_population$$, level => 'county',
	note_zh => '“分区分级规划设置”,各区县(市)的规划同样适用。',
	note_en => 'The text has it planned by area and by level: the plans of the counties as well.');

CALL benefit.add_clause('ZZ-S-007', '三(六)1',
	'老旧小区养老服务设施缺少或不达标的,区县(市)按每百户20平方米补齐,且不低于200平方米',
	'In old estates without enough of it the county supplies 20 m2 for elder care per 100 '
		'households, and 200 m2 or more in all',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-007', 'elder_care_area_required',
	condition => $$old_estate$$,
	value => $$CASE WHEN households > 0 THEN greatest(20 * households / 100, 200) ELSE 0 END$$,
	note_zh => '只对老旧小区要求。按户数比例计算,不取整;无住户的不要求;两个下限同时适用。'
		'另一种理解:只按满百户计算。',
	note_en => 'Asked of old estates, and not of whatever is not new. '
		'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. Both floors hold together.');

CALL benefit.add_clause('ZZ-S-008', '三(六)1',
	'老旧小区的养老服务设施,不论户数多少,不低于200平方米',
	'Old estates have 200 m2 or more for elder care, however few the households',
	force => 'orders');
CALL benefit.add_variable('elder_care_area_floor',
	'养老服务设施面积底线', 'Least floor area for elder care, however few the households',
	kind => 'number', unit => 'm2', subject => 'community',
	measure => 'elder_care_area', direction => 'at_least',
	aliases => '{养老服务设施面积底线,养老用房面积底线}');
CALL benefit.add_rule('ZZ-S-008', 'elder_care_area_floor',
	condition => $$old_estate$$,
	value => $$200$$,
	note_zh => '按小区配套总量计。另一种理解:每处设施各不小于200平方米。',
	note_en => 'Floor on the whole provision of an estate. The other reading: each site.');

CALL benefit.add_clause('ZZ-S-009', '三(六)1',
	'新建住宅小区的养老服务设施与住宅“四同步”:规划、建设、验收、交付均不晚于住宅',
	'Elder-care premises of new estates are planned, built, accepted and handed over no later than '
		'the housing',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-009', 'elder_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_zh => '“同步”按不晚于住宅理解。另一种理解:同日。',
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('ZZ-T-034', '三(六)2',
	'社区普惠托育点的托位中,公办和公建民营合计2025年达到50%以上(含50%)',
	'Share of the places of inclusive community childcare points publicly run, or publicly built '
		'and privately run: at least 50 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('public_childcare_slot_share',
	'社区普惠托育点公办和公建民营托位占比',
	'Share of places publicly run or publicly built and privately run, of community points',
	unit => 'percent', aliases => '{社区普惠托育点公办和公建民营托位占比,公办与公建民营托位占比}',
	value => $$100 * (community_point_public_slots + community_point_publicly_built_slots)
		/ community_point_slots$$);
CALL benefit.add_variable('public_childcare_slot_share_target',
	'社区普惠托育点公办和公建民营托位占比目标',
	'Target for the share of places publicly run or publicly built, of community points',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'public_childcare_slot_share', direction => 'at_least',
	aliases => '{社区普惠托育点公办和公建民营托位占比目标,公办与公建民营托位占比目标}');
CALL benefit.add_rule('ZZ-T-034', 'public_childcare_slot_share_target',
	value => $$50$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '“其中”承社区普惠托育点,分子分母都只计社区普惠托育点的托位。另一种理解:全部托位。',
	note_en => '"Of these" goes on from the inclusive community points: only their places are '
		'counted, above and below. The other reading: all places.');

CALL benefit.add_clause('ZZ-T-035', '三(六)2',
	'城镇新建小区和农村综合改造项目的托育配套达标率2025年达到100%',
	'Share of new urban estates and of rural rebuilding with the childcare premises they need: '
		'100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('new_housing_childcare_compliance_rate',
	'新建和改造项目托育配套达标率',
	'Share of new urban estates and of rural rebuilding with the childcare premises they need',
	unit => 'percent',
	value => $$100 * new_housing_projects_with_childcare / new_housing_projects$$);
CALL benefit.add_variable('new_housing_childcare_compliance_rate_target',
	'新建和改造项目托育配套达标率目标',
	'Target for the share of new urban estates and of rural rebuilding with the childcare they need',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'new_housing_childcare_compliance_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-035', 'new_housing_childcare_compliance_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '城镇新建住宅小区与农村综合改造建设合并计算。文中未定年限,按规划期末计。',
	note_en => 'New urban housing and rural rebuilding. No date in the text: '
		'the end of the plan is taken.');

CALL benefit.add_clause('ZZ-T-040', '三(六)2',
	'社区普惠托育点应建尽建,2025年建成率达到100%',
	'Share of the required inclusive community childcare points that are built: '
		'100 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('childcare_point_completion_rate',
	'社区普惠托育点建成率', 'Share of the required community childcare points that are built',
	unit => 'percent', aliases => '{社区普惠托育点建成率,社区托育点应建率}',
	value => $$100 * points_built / points_required$$);
CALL benefit.add_variable('childcare_point_completion_rate_target',
	'社区普惠托育点建成率目标',
	'Target for the share of the required community childcare points that are built',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'childcare_point_completion_rate', direction => 'at_least',
	aliases => '{社区普惠托育点建成率目标,社区托育点应建率目标}');
CALL benefit.add_rule('ZZ-T-040', 'childcare_point_completion_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '“应建尽建”按应建数的100%理解。另一种理解:无数值目标。',
	note_en => '"All that ought to be built" is read as 100 percent of those required. The other '
		'reading: no numeric target.');

CALL benefit.add_clause('ZZ-S-010', '三(六)2',
	'市内各区和县(市)主城区的乡镇、街道,托育服务圈半径不超过300米',
	'In the townships and subdistricts of city districts and county seats childcare is at most 300 m away',
	force => 'orders');
CALL benefit.add_variable('distance_to_childcare_limit',
	'托育服务圈半径上限', 'Greatest distance to childcare',
	kind => 'number', unit => 'm', subject => 'community',
	measure => 'distance_to_childcare', direction => 'at_most',
	aliases => '{托育服务圈半径上限,托育圈距离上限}');
CALL benefit.add_rule('ZZ-S-010', 'distance_to_childcare_limit',
	condition => $$area_kind IN ('street', 'township') AND in_main_urban_area$$,
	value => $$300$$,
	note_zh => '仅适用于市内各区和各县(市)主城区所辖乡镇、街道,未定年限。上街区和各开发区是否属“市内各区”,'
		'文中未明,故询问。',
	note_en => 'Applies to townships and subdistricts in city districts and main urban '
		'areas of counties only. No date. Whether Shangjie and the development zones are such '
		'districts the text leaves open: it is asked.');

CALL benefit.add_clause('ZZ-S-011', '三(六)2',
	'市内各区和县(市)主城区的乡镇、街道,每千名常住人口托位6个',
	'The townships and subdistricts of city districts and county seats have 6 childcare places per '
		'1,000 residents',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-011', 'childcare_slots_required',
	condition => $$area_kind IN ('street', 'township') AND in_main_urban_area$$,
	value => $$6 * population / 1000$$,
	note_zh => '按常住人口比例计算,向上取整。另一种理解:只按满千人计算。',
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('ZZ-S-012', '三(六)2',
	'城镇新建小区和农村综合改造项目每千人口配建托位6个',
	'New urban estates and rural rebuilding have 6 childcare places per 1,000 residents',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-012', 'childcare_slots_required',
	condition => $$is_new AND urban OR rural_rebuilding$$,
	value => $$6 * population / 1000$$,
	note_zh => '城镇新建和农村综合改造两类。按人口比例计算,向上取整。另一种理解:只按满千人计算。',
	note_en => 'Both new housing in towns and the rebuilding of villages. '
		'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('ZZ-S-013', '三(六)2',
	'老城区和已建成居民区的普惠托育用房没有专门室外场地的,每托位建筑面积8平方米以上,并设室内公共活动空间',
	'In built-up areas inclusive childcare premises without outdoor ground have 8 m2 or more a '
		'place and an indoor common space',
	force => 'orders');
CALL benefit.add_variable('childcare_premises_adequate',
	'无室外场地托育用房达标',
	'Childcare premises without outdoor ground are large enough and have indoor common space',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_variable('childcare_floor_area_required',
	'应配托育建筑面积', 'Floor area required of a childcare facility',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'childcare_floor_area', direction => 'at_least');
CALL benefit.add_rule('ZZ-S-013', 'childcare_premises_adequate',
	condition => $$NOT is_new AND facility_kind <@ 'childcare_facility' AND inclusive
		AND premises_supplied_by_county AND NOT has_outdoor_space$$,
	value => $$childcare_floor_area >= 8 * slots AND indoor_public_activity_space$$,
	note_zh => '指由区县(市)政府无偿提供的普惠托育用房,按规划托位数计,仅限没有专门室外场地的。',
	note_en => 'It is said of the inclusive premises that the county supplies. '
		'By the places planned, and only where there is no outdoor ground.');
CALL benefit.add_rule('ZZ-S-013-area', 'childcare_floor_area_required',
	condition => $$NOT is_new AND facility_kind <@ 'childcare_facility' AND inclusive
		AND premises_supplied_by_county AND NOT has_outdoor_space$$,
	value => $$8 * slots$$);

CALL benefit.add_clause('ZZ-S-014', '三(六)2',
	'城镇新建小区和农村综合改造项目的托育设施,每托位建筑面积6平方米以上',
	'Childcare of new urban estates and of rural rebuilding has 6 m2 or more of floor area a place',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-014', 'childcare_floor_area_required',
	condition => $$facility_kind <@ 'childcare_facility'
		AND (is_new AND NOT facility_rural OR rural_rebuilding)$$,
	value => $$6 * slots$$,
	note_zh => '城镇以设施不在农村认定。',
	note_en => 'A facility is in a town if it is not in a rural place.');

CALL benefit.add_clause('ZZ-S-015', '三(六)2',
	'城镇新建小区和农村综合改造项目的托育设施,每托位室外活动面积2平方米以上',
	'Childcare of new urban estates and of rural rebuilding has 2 m2 or more of outdoor area a place',
	force => 'orders');
CALL benefit.add_variable('childcare_outdoor_area_required',
	'应配托育室外活动面积', 'Outdoor area required of a childcare facility',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'childcare_outdoor_area', direction => 'at_least',
	aliases => '{应配托育室外活动面积,应配托育室外面积}');
CALL benefit.add_rule('ZZ-S-015', 'childcare_outdoor_area_required',
	condition => $$facility_kind <@ 'childcare_facility'
		AND (is_new AND NOT facility_rural OR rural_rebuilding)$$,
	value => $$2 * slots$$,
	note_zh => '同ZZ-S-014。',
	note_en => 'As ZZ-S-014.');

CALL benefit.add_clause('ZZ-S-016', '三(六)2',
	'城镇新建小区和农村综合改造项目的托育设施与住宅“四同步”:规划、建设、验收、交付均不晚于住宅',
	'Childcare premises of new urban estates and of rural rebuilding are planned, built, accepted '
		'and handed over no later than the housing',
	force => 'orders');
CALL benefit.add_rule('ZZ-S-016', 'childcare_facility_in_step_with_housing',
	condition => $$is_new AND urban OR rural_rebuilding$$,
	value => $$childcare_facility_planned_with_housing AND childcare_facility_built_with_housing
		AND childcare_facility_acceptance <= housing_acceptance
		AND childcare_facility_delivery <= housing_delivery$$,
	note_zh => '“同步”按不晚于住宅理解。另一种理解:同日。',
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('ZZ-P-005', '三(六)2',
	'老城区和已建成居民区的普惠托育用房,由区县(市)政府筹集并无偿提供',
	'In built-up areas the county supplies premises for inclusive childcare free of charge',
	force => 'orders');
CALL benefit.add_variable('childcare_premises_rent_cap',
	'托育用房租金上限', 'Highest rent for inclusive childcare premises',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'facility',
	measure => 'premises_rent', direction => 'at_most', scale => 2, rounding => 'down');
CALL benefit.add_rule('ZZ-P-005', 'childcare_premises_rent_cap',
	condition => $$NOT is_new AND facility_kind <@ 'childcare_facility' AND inclusive
		AND premises_supplied_by_county$$,
	value => $$0$$,
	note_zh => '只对区县(市)政府提供的普惠托育用房要求,租用他人房屋的不在其内。',
	note_en => 'Asked of the inclusive premises that the county supplies, and of no others.');

CALL benefit.add_clause('ZZ-T-036', '三(六)3',
	'老年人信息2022年底前全部(100%)入网',
	'Share of the elders of the city whose data are in the network: 100 percent by the end of 2022',
	force => 'orders');
CALL benefit.add_figure('elder_information_network_rate',
	'老年人信息入网率', 'Share of elders whose data are in the network',
	unit => 'percent', aliases => '{老年人信息入网率,老人信息入网率}',
	value => $$100 * elders_registered / elders$$);
CALL benefit.add_variable('elder_information_network_rate_target',
	'老年人信息入网率目标', 'Target for the share of elders whose data are in the network',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_information_network_rate', direction => 'at_least',
	aliases => '{老年人信息入网率目标,老人信息入网率目标}');
CALL benefit.add_rule('ZZ-T-036', 'elder_information_network_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '期限早于发布日,自发布之日即要求。',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-E-009', '三(七)1',
	'新举办医养结合机构实施一窗受理,老年心理健康指导服务中心参照简化审批',
	'New institutions of medical and elder care are settled at one counter; centres for the mental '
		'health of elders follow the same simple way',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-010', '三(七)1',
	'医疗卫生机构以现有条件兴办养老服务的,凭已有资质简化手续,直接登记备案',
	'Medical institutions that offer elder care with what they have may file with the '
		'qualifications that they hold',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-011', '三(七)1',
	'医疗机构设立养老机构,符合条件的享受养老机构扶持政策',
	'Elder-care institutions set up by medical ones have the same support where they meet the '
		'conditions',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-012', '三(七)1',
	'社会办医养结合机构的区域总量不作规划限制',
	'Private institutions of medical and elder care are not limited in number',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-013', '三(七)1',
	'医养结合机构内设医疗机构符合条件的,纳入医保协议管理',
	'Medical units inside such institutions that meet the conditions get an insurance agreement',
	force => 'grants');

CALL benefit.add_clause('ZZ-S-018', '三(七)2',
	'养老机构须自设医务室或护理站,或者同附近一级以上(含一级)医疗机构签约',
	'An elder-care institution has an infirmary or nursing station, or an agreement with '
		'a medical institution of level 1 or above',
	force => 'orders');
CALL benefit.add_variable('elder_institution_medical_cover',
	'养老机构医疗服务保障到位',
	'Elder-care institution has medical cover, its own or by agreement',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first', aliases => '{养老机构医疗服务保障到位,养老机构医疗保障到位}');
CALL benefit.add_rule('ZZ-S-018', 'elder_institution_medical_cover',
	condition => $$facility_kind <@ 'elder_care_institution'$$,
	value => $$has_infirmary_or_nursing_station
		OR agreement_signed AND partner_medical_level >= 1$$,
	note_zh => '两种方式有其一即可。',
	note_en => 'Either way is enough.');

CALL benefit.add_clause('ZZ-E-014', '三(七)2',
	'支持二级及以下医疗机构在医疗资源充裕的地区转型从事康复、护理和医养结合',
	'Where there are more than enough, medical institutions up to level 2 are supported in turning '
		'to rehabilitation, nursing and elder care',
	force => 'encourages');

CALL benefit.add_clause('ZZ-E-029', '三(七)3',
	'老年人就医享受优待:多种途径预约、就诊快速通道、出入院一处办理等',
	'Elders have preferences in medical institutions: several ways to an appointment, a fast lane, '
		'admission and discharge at one counter, and the like',
	force => 'grants');
CALL benefit.add_variable('elder_medical_visit_preference',
	'老年人就医优待', 'Preferences for elders in medical institutions',
	kind => 'boolean', subject => 'person', beneficiary => 'elder',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-029', 'elder_medical_visit_preference',
	condition => $$age >= 60$$,
	value => $$true$$,
	note_zh => '“等”列的是优待内容,不是对象,对象为老年人。文中未定年龄,按60周岁及以上理解。另一种理解:65周岁及以上。',
	note_en => 'What ends with "etc." are the preferences, not those who have them. An elder is not '
		'defined here and is taken to be 60 or older. The other reading: 65 or older.');

CALL benefit.add_clause('ZZ-T-018', '三(七)3; 二(四)2 表1第19行',
	'设立老年医学科的二级及以上综合性医院占比由2020年的48.6%提高到2025年的65%以上(不含65%)',
	'Share of general hospitals of level 2 or above with geriatrics: more than 65 percent '
		'by the end of 2025, from 48.6 in 2020',
	force => 'orders');
CALL benefit.add_variable('general_hospitals_with_geriatrics_share_to_exceed',
	'综合医院设老年科占比须超过值',
	'Value to be exceeded by the share of general hospitals of level 2 or above with geriatrics',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'general_hospitals_with_geriatrics_share', direction => 'above');
CALL benefit.add_rule('ZZ-T-018', 'general_hospitals_with_geriatrics_share_to_exceed',
	value => $$65$$, baseline => 48.6, baseline_on => '2020-12-31',
	until => '2025-12-31', level => 'prefecture',
	note_zh => '正文为“65%以上”,指标表为“>65%”,以指标表为准。另一种理解:恰为65%即可。',
	note_en => 'The body says 65 or above, the table more than 65: the table is followed. '
		'The other reading: 65 is enough.');

CALL benefit.add_clause('ZZ-T-019', '三(七)3; 二(四)2 表1第20行',
	'到2025年,建成老年友善医疗机构的医疗机构占85%以上(不含85%)',
	'Share of all medical institutions that are friendly to elders: '
		'more than 85 percent by the end of 2025',
	force => 'orders');
CALL benefit.add_figure('elder_friendly_medical_institution_share',
	'老年友善医疗机构占比', 'Share of all medical institutions that are friendly to elders',
	unit => 'percent',
	value => $$100 * elder_friendly_institutions / medical_institutions$$);
CALL benefit.add_variable('elder_friendly_medical_institution_share_to_exceed',
	'老年友善医疗机构占比须超过值',
	'Value to be exceeded by the share of all medical institutions that are friendly to elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_friendly_medical_institution_share', direction => 'above');
CALL benefit.add_rule('ZZ-T-019', 'elder_friendly_medical_institution_share_to_exceed',
	value => $$85$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '正文为“85%以上”,指标表为“>85%”,以指标表为准。另一种理解:恰为85%即可。',
	note_en => 'The body says 85 or above, the table more than 85: the table is followed. '
		'The other reading: 85 is enough.');

CALL benefit.add_clause('ZZ-P-002', '三(七)4',
	'鼓励居家医疗上门服务,可按医疗服务价格加上门服务费收取,上门服务费以成本为限',
	'Medical care at home, which is encouraged, may be charged at the medical price plus the cost '
		'of coming',
	force => 'encourages');
CALL benefit.add_variable('home_sickbed_charge',
	'居家医疗服务收费', 'Charge for medical care at home',
	kind => 'money', unit => 'yuan', per => 'visit', subject => 'person',
	hit_policy => 'min', scale => 2, aliases => '{居家医疗服务收费,家庭病床收费}');
CALL benefit.add_rule('ZZ-P-002', 'home_sickbed_charge',
	condition => $$receives_home_medical_care$$,
	value => $$medical_service_price + doorstep_service_cost$$,
	note_zh => '“可采取”,属可选方式。医疗费用按医保规定报销,上门服务费不报销。',
	note_en => 'The medical part is reimbursed under insurance rules, the cost of coming '
		'is not. The mode is optional ("may").');

CALL benefit.add_clause('ZZ-T-037', '三(八)1',
	'市级和县级开放大学2023年之前(即2022年底前)全部设置到位(100%)',
	'Share of the open universities of the city and its counties that are set up: 100 percent before '
		'2023, that is by the end of 2022',
	force => 'orders');
CALL benefit.add_figure('open_university_completion_rate',
	'开放大学设置完成率', 'Share of the planned open universities that are set up',
	unit => 'percent',
	value => $$100 * universities_set_up / universities_planned$$);
CALL benefit.add_variable('open_university_completion_rate_target',
	'开放大学设置完成率目标',
	'Target for the share of the planned open universities that are set up',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'open_university_completion_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-037', 'open_university_completion_rate_target',
	value => $$100$$, until => '2025-12-31', level => 'prefecture',
	note_zh => '“2023年之前”按2022年12月31日理解,早于发布日,自发布之日即要求。另一种理解:2023年底前。',
	note_en => '"Before 2023" is read as by 2022-12-31, which precedes the issue date: due at once. '
		'The other reading: by the end of 2023.');

CALL benefit.add_clause('ZZ-T-038', '三(八)1',
	'各区县(市)应在2025年前(即2024年底前)各有1所以上老年大学',
	'Universities for elders: at least 1 in each county before 2025, that is by the end of 2024',
	force => 'orders');
CALL benefit.add_variable('elder_universities_target',
	'老年大学数目标', 'Target number: universities for elders',
	kind => 'number', unit => 'university', per => 'county', subject => 'region',
	measure => 'elder_universities', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-038', 'elder_universities_target',
	value => $$1$$, until => '2025-12-31', level => 'county',
	note_zh => '逐个区县(市)核对,不以全市合计抵算。“2025年前”按2024年12月31日理解。另一种理解:2025年底前。',
	note_en => 'Asked of each county: one in the city does not do for all. '
		'"Before 2025" is read as by 2024-12-31. The other reading: by the end of 2025.');

CALL benefit.add_clause('ZZ-T-039', '三(八)1',
	'各区县(市)老年大学在校学员占当地有条件、能力和愿望学习的老年人的比例,2025年前(即2024年底前)达到50%以上',
	'Share of the elders of each county with the conditions, ability and wish who study at a '
		'university for elders: at least 50 percent before 2025, that is by the end of 2024',
	force => 'orders');
CALL benefit.add_figure('elder_university_student_share',
	'老年大学在校学员占比', 'Share of able and willing elders who study at a university for elders',
	unit => 'percent', aliases => '{老年大学在校学员占比,老年大学在读率}',
	value => $$100 * elder_university_students / able_willing_elders$$);
CALL benefit.add_variable('elder_university_student_share_target',
	'老年大学在校学员占比目标',
	'Target for the share of able and willing elders who study at a university for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_university_student_share', direction => 'at_least',
	aliases => '{老年大学在校学员占比目标,老年大学在读率目标}');
CALL benefit.add_rule('ZZ-T-039', 'elder_university_student_share_target',
	value => $$50$$, until => '2025-12-31', level => 'county',
	note_zh => '“本区域”承“每区县(市)”,各区县分别计算;分母为有条件、有能力、有愿望学习的老年人口。'
		'“2025年前”按2024年12月31日理解。另一种理解:按全市计算。',
	note_en => '"This area" goes on from "each county": reckoned in each of them. Counted against '
		'elders with the conditions, ability and wish to study. "Before 2025" is read as by '
		'2024-12-31. The other reading: of the whole city.');

CALL benefit.add_clause('ZZ-S-017', '三(八)1',
	'学习场所15分钟可达,形成老年学习圈',
	'A place of learning for elders is at most 15 minutes away',
	force => 'aims');
CALL benefit.add_variable('minutes_to_learning_limit',
	'老年学习圈步行时间上限', 'Most minutes on foot to a place of learning for elders',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_learning', direction => 'at_most',
	aliases => '{老年学习圈步行时间上限,学习圈分钟数上限}');
CALL benefit.add_rule('ZZ-S-017', 'minutes_to_learning_limit',
	value => $$15$$,
	note_zh => '按步行计,未定年限。另一种理解:按其他出行方式计。',
	note_en => 'On foot, and without a date. The other reading: by another way of travel.');

CALL benefit.add_clause('ZZ-E-027', '三(八)2',
	'院校应把托育服务人才列为急需紧缺工种安排培训',
	'Colleges are to plan the training of childcare staff as a shortage occupation',
	force => 'orders');

CALL benefit.add_clause('ZZ-S-019', '四(十)',
	'领导小组各成员单位明确联络员1名',
	'Each member body of the leading group names 1 liaison officer',
	force => 'orders');
CALL benefit.add_variable('member_bodies_with_liaison_required',
	'应明确联络员的成员单位数', 'Member bodies that are required to name a liaison officer',
	kind => 'number', unit => 'member body', subject => 'region',
	measure => 'member_bodies_with_liaison', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-019', 'member_bodies_with_liaison_required',
	value => $$member_bodies$$, level => 'prefecture',
	note_zh => '每个成员单位1名,故已明确的单位数应等于成员单位总数;多于1名不算违反。',
	note_en => 'One in each body: as many bodies as there are must have named one. '
		'More than one is no breach.');

CALL benefit.add_clause('ZZ-Q-003', '四(十)',
	'每年召开成员单位全体会议1次',
	'The members of the leading groups meet in full once a year',
	force => 'orders');
CALL benefit.add_variable('full_meetings_required',
	'每年应召开全体成员会议次数', 'Meetings of all members to be held in a year',
	kind => 'number', unit => 'meeting', subject => 'region',
	measure => 'full_meetings_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-003', 'full_meetings_required',
	value => $$1$$, level => 'prefecture',
	note_zh => '“1次”按不少于1次理解。',
	note_en => 'Exactly one is read as at least one.');

CALL benefit.add_clause('ZZ-Q-004', '四(十)',
	'领导小组各成员单位每年书面报告履职情况1次',
	'Each member body of the leading group reports in writing once a year',
	force => 'orders');
CALL benefit.add_variable('member_bodies_reporting_required',
	'每年应书面报告履职的成员单位数',
	'Member bodies that are required to report in writing in a year',
	kind => 'number', unit => 'member body', subject => 'region',
	measure => 'member_bodies_reported', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-004', 'member_bodies_reporting_required',
	value => $$member_bodies$$, level => 'prefecture',
	note_zh => '每个成员单位1次,故当年已报告的单位数应等于成员单位总数。',
	note_en => 'One of each body: as many as there are must have reported in the year.');

CALL benefit.add_clause('ZZ-Q-005', '四(十)',
	'领导小组例会原则上每半年召开1次',
	'The leading group meets, in principle, once every half-year',
	force => 'aims');
CALL benefit.add_variable('leading_group_meetings_required',
	'每半年应召开领导小组例会次数', 'Regular meetings of the leading group to be held in a half-year',
	kind => 'number', unit => 'meeting', subject => 'region',
	measure => 'leading_group_meetings_in_half_year', direction => 'at_least',
	scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-005', 'leading_group_meetings_required',
	value => $$1$$, level => 'prefecture',
	note_zh => '“原则上”容许例外。',
	note_en => '"In principle" leaves room for exceptions.');

CALL benefit.add_clause('ZZ-Q-006', '四(十)',
	'联席会议原则上每季度召开1次',
	'The joint meeting is held, in principle, once every quarter',
	force => 'aims');
CALL benefit.add_variable('joint_meetings_required',
	'每季度应召开联席会议次数', 'Joint meetings to be held in a quarter',
	kind => 'number', unit => 'meeting', subject => 'region',
	measure => 'joint_meetings_in_quarter', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-Q-006', 'joint_meetings_required',
	value => $$1$$, level => 'prefecture',
	note_zh => '“原则上”容许例外。',
	note_en => '"In principle" leaves room for exceptions.');

CALL benefit.add_clause('ZZ-E-015', '四(十一)',
	'列入《划拨用地目录》的婴幼儿照护服务设施、非营利性照护服务机构,用地以划拨方式保障',
	'Childcare facilities and non-profit childcare institutions in the allocation '
		'catalogue are allotted their land',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-016', '四(十一)',
	'鼓励将闲置的商业办公、宾馆、仓储用房和乡村校舍、厂房改作养老机构和设施',
	'The use of idle offices, hotels, warehouses, and of idle village schools and workshops, for '
		'elder care is encouraged',
	force => 'encourages');

CALL benefit.add_clause('ZZ-P-003', '四(十一)',
	'《划拨用地目录》以外的托育用地有偿使用,底价按规划用途(教育、医卫、福利等)评估确定',
	'Land outside the catalogue is paid for; its reserve price is appraised by the use that the plan '
		'allows, such as education, health or welfare',
	force => 'orders');

CALL benefit.add_clause('ZZ-P-004', '四(十一)',
	'小区配建的养老服务用房,验收合格且已办不动产登记的,无偿交民政部门',
	'Elder-care premises built with an estate are handed over to civil affairs free of charge once '
		'accepted and registered',
	force => 'orders');
CALL benefit.add_rule('ZZ-P-004', 'elder_premises_transfer_price_cap',
	condition => $$facility_kind <@ 'elder_care_facility' AND premises_built_with_estate
		AND premises_accepted AND title_registered$$,
	value => $$0$$,
	note_zh => '只限配建的养老服务用房,自建自用的养老机构不在其内。',
	note_en => 'Only premises for elder care that were built with an estate, and not a home that '
		'somebody built for himself.');

CALL benefit.add_clause('ZZ-E-017', '四(十二)',
	'养老服务设施不分类别,符合条件的均可得到建设奖补和运营奖补',
	'Elder-care facilities of all kinds that meet the conditions get an award for building and for '
		'running',
	force => 'grants');
CALL benefit.add_variable('elder_facility_award',
	'养老设施建设运营奖补', 'Award for building or running an elder-care facility',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-017', 'elder_facility_award',
	condition => $$facility_kind <@ 'elder_care_facility' AND meets_award_criteria
		AND award_kind IN ('construction', 'operation')$$,
	value => $$true$$,
	note_zh => '文中无金额,条件另有规定,故询问是否符合。',
	note_en => 'No amounts in the text, and its conditions stand elsewhere.');

CALL benefit.add_clause('ZZ-E-018', '四(十二)',
	'研究制定补贴办法,逐步建立托育机构运营、建设、托位等项补贴',
	'Subsidies for running, building and places of childcare, and others, are to be set up step by '
		'step once a scheme is issued',
	force => 'aims');
CALL benefit.add_variable('childcare_subsidy',
	'托育补贴', 'Childcare subsidy for building, running or places',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-018', 'childcare_subsidy',
	condition => $$facility_kind <@ 'childcare_facility'
		AND (subsidy_kind IN ('operation', 'construction', 'slot') OR subsidy_listed)
		AND scheme_issued$$,
	value => $$true$$,
	note_zh => '办法尚待研究出台,出台前不发放。文中未写对象,凡收托婴幼儿的都计入。另一种理解:只限托育机构。'
		'补贴种类以“等”结尾,是否另列须由当地说明。',
	note_en => 'The scheme is yet to be worked out: nothing is due until it is issued. Who gets it is '
		'not said: every place that takes children in. The other reading: childcare institutions '
		'only. The list of subsidies ends with "etc.": '
		'whether the scheme lists another one is a fact to be given.');

CALL benefit.add_clause('ZZ-E-019', '四(十二)',
	'计划生育家庭的各项帮扶保障全面落实到位',
	'Families that kept to family planning have all the support that is laid down for them',
	force => 'grants');
CALL benefit.add_variable('fp_family_support',
	'计划生育家庭帮扶保障', 'Support for family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false',
	aliases => '{计划生育家庭帮扶保障,计生家庭帮扶}');
CALL benefit.add_rule('ZZ-E-019', 'fp_family_support',
	condition => $$family_planning_family$$,
	value => $$true$$,
	note_zh => '文中对象是计划生育家庭,未提年龄,故不问年龄。',
	note_en => 'The text speaks of families and of no age: none is asked.');

CALL benefit.add_clause('ZZ-E-020', '四(十二)',
	'符合条件的养老托育服务机构享受税收优惠,社区家庭服务业享受税费优惠',
	'Elder-care and childcare institutions that meet the conditions, and community family services, '
		'have preferences in taxes and fees',
	force => 'grants');

CALL benefit.add_clause('ZZ-P-001', '四(十二)',
	'养老托育机构的水、电、气、热费用按居民价格计收',
	'Elder-care and childcare institutions pay household prices for '
		'electricity, water, gas and heat',
	force => 'grants');
CALL benefit.add_rule('ZZ-P-001', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('electricity', 'water', 'gas', 'heat')$$,
	value => $$'residential'$$,
	note_zh => '“养老托育机构”按上一句的“养老托育服务机构”理解。另一种理解:只限养老机构和托育机构。'
		'难以计量的采取定比定量,以核定量为用量。',
	note_en => 'The institutions are those of the sentence before, which are called service '
		'institutions. The other reading: only homes with residential care and childcare institutions proper. '
		'Where metering is hard a fixed quantity or ratio is the quantity.');
CALL benefit.add_rule('ZZ-P-001-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('electricity', 'water', 'gas', 'heat')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('ZZ-E-021', '四(十三)',
	'个人和小微企业符合条件的,创业担保贷款给予贴息',
	'Individuals and small and micro enterprises that meet the conditions get interest subsidies on '
		'guaranteed start-up loans',
	force => 'grants');

CALL benefit.add_clause('ZZ-E-022', '四(十四)',
	'养老托育项目符合条件的,支持申报中央预算内投资',
	'Projects that meet the conditions are supported in applying for central investment',
	force => 'encourages');

CALL benefit.add_clause('ZZ-E-025', '四(十五)',
	'支持养老护理员、保育师、育婴员等技能人才参评技能奖项和政府特殊津贴',
	'Infant carers, nursery teachers, elder-care workers and the like are supported in standing for '
		'honours and allowances of skill',
	force => 'encourages');

CALL benefit.add_clause('ZZ-S-022', '四(十六)',
	'区县(市)和乡镇、街道均须有托育机构安全检查、保障和追责制度',
	'Each county, township and subdistrict has rules on the inspection and safety of childcare '
		'institutions, and on who answers for it',
	force => 'orders');
CALL benefit.add_variable('childcare_safety_system_established',
	'托育机构安全制度已建立', 'Rules on the safety of childcare institutions are in place',
	kind => 'boolean', subject => 'region',
	hit_policy => 'first');
CALL benefit.add_rule('ZZ-S-022', 'childcare_safety_system_established',
	value => $$childcare_safety_system_issued$$, level => 'county',
	note_zh => '逐个区县(市)核对。',
	note_en => 'Asked of each county.');
CALL benefit.add_rule('ZZ-S-022-townships', 'childcare_safety_system_established',
	value => $$childcare_safety_system_issued$$, level => 'township',
	note_zh => '逐个乡镇(街道)核对。',
	note_en => 'Asked of each township and subdistrict.');

CALL benefit.add_clause('ZZ-E-023', '四(十六)',
	'托育从业人员逐步实行资格准入,列入黑名单的不得从业',
	'Step by step, childcare staff need an occupational qualification and must not be on the '
		'blacklist',
	force => 'aims');
CALL benefit.add_variable('childcare_work_requirements_met',
	'符合托育从业准入要求', 'Meets what is asked of childcare staff',
	kind => 'boolean', subject => 'person', beneficiary => 'care_worker',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-023', 'childcare_work_requirements_met',
	condition => $$occupation <@ 'childcare_worker' AND childcare_work_qualified
		AND NOT on_childcare_blacklist$$,
	value => $$true$$,
	note_zh => '“逐步实施”,自何时起要求由当地规定;此处只说明是否符合。',
	note_en => 'Introduced step by step, from when on the place decides: it is only told whether '
		'somebody meets it.');
