-- zhengzhou.sql: shipped rules of Zhengzhou's plan for the old and the young,
-- which its government issued on 7 February 2023; its number is not in the text.
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

INSERT INTO benefit.policy (id, region, issued, issuer_zh, title_zh, title_en)
VALUES ('ZZ', '410100', '2023-02-07',
	'郑州市人民政府',
	'郑州市“十四五”时期“一老一小”整体解决方案',
	'Zhengzhou: overall plan for elder care and child care in the years to 2025');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('communities_with_elder_facility', 'number', 'community',
		'有养老设施的社区数', 'Communities with an elder-care facility'),
	('elder_care_professionals', 'number', 'person',
		'养老护理专业人才数', 'Trained professionals of elder care'),
	('counties_with_university', 'number', 'county',
		'有老年大学的区县数', 'Counties with a university for elders'),
	('elder_friendly_communities', 'number', 'community',
		'老年友好社区数', 'Communities friendly to elders'),
	('introduced_brands', 'number', 'brand',
		'引进养老品牌数', 'Elder-care brands brought in from elsewhere'),
	('local_brands', 'number', 'brand', '本地养老品牌数', 'Local elder-care brands'),
	('elder_friendly_institutions', 'number', 'institution',
		'老年友善医疗机构数', 'Medical institutions recognised as friendly to elders'),
	('medical_institutions', 'number', 'institution', '医疗机构总数', 'Medical institutions'),
	('tekun_disabled_centrally_supported', 'number', 'person',
		'集中供养的失能特困人数', 'Functionally disabled tekun persons in central support'),
	('county_tekun_facilities', 'number', 'facility',
		'县级特困供养设施数', 'Support facilities of the county for tekun persons'),
	('comprehensive_elder_centers', 'number', 'site',
		'综合养老服务中心数', 'Elder-service centres of all-round function'),
	('community_day_care_centers', 'number', 'site',
		'社区日间照料中心数', 'Day-care centres of communities'),
	('care_staff_trained', 'number', 'person',
		'已培训养老护理人数', 'Elder-care staff who were trained'),
	('rural_day_care_centers_operating', 'number', 'site',
		'运营的农村日照中心数', 'Rural day-care centres in operation'),
	('rural_day_care_centers', 'number', 'site',
		'农村日照中心总数', 'Rural day-care centres built'),
	('townships_with_elder_center', 'number', 'township',
		'有综合养老中心的乡镇数', 'Townships with a comprehensive elder-care centre'),
	('villages_with_day_care', 'number', 'village',
		'有日照中心的村数', 'Villages with a day-care centre'),
	('public_slots', 'number', 'slot', '公办托位数', 'Childcare places publicly run'),
	('publicly_built_privately_run_slots', 'number', 'slot',
		'公建民营托位数', 'Childcare places publicly built and privately run'),
	('elders_registered', 'number', 'person',
		'信息入网老人数', 'Elders whose data are in the network'),
	('universities_set_up', 'number', 'university', '已设开放大学数', 'Open universities set up'),
	('universities_planned', 'number', 'university', '应设开放大学数', 'Open universities planned'),
	('elder_universities', 'number', 'university', '老年大学数', 'Universities for elders'),
	('elder_university_students', 'number', 'person',
		'老年大学学员数', 'Students of universities for elders'),
	('able_willing_elders', 'number', 'person',
		'愿学能学老人数', 'Elders who are able and wish to study'),
	('points_built', 'number', 'site', '已建托育点数', 'Community childcare points built'),
	('points_required', 'number', 'site',
		'应建托育点数', 'Community childcare points that ought to be built'),
	('elder_care_land_area', 'number', 'm2', '养老设施用地面积', 'Land for elder-care facilities'),
	('county_guidance_centers', 'number', 'site',
		'区县托育指导中心数', 'Childcare guidance centres of the county')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('years_in_post', 'number', 'year', '在岗年限', 'Years in the post'),
	('medical_service_price', 'money', 'yuan', '医疗服务价格', 'Price of the medical service'),
	('doorstep_service_cost', 'money', 'yuan', '上门服务成本', 'Cost of coming to the home')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('has_outdoor_space', 'boolean', NULL, '有室外场地', 'Has outdoor ground of its own'),
	('childcare_floor_area', 'number', 'm2',
		'托育建筑面积', 'Floor area of the childcare facility'),
	('indoor_public_activity_space', 'boolean', NULL,
		'有室内公共活动空间', 'Has an indoor common space for activities'),
	('childcare_outdoor_area', 'number', 'm2',
		'托育室外面积', 'Outdoor area of the childcare facility'),
	('has_infirmary_or_nursing_station', 'boolean', NULL,
		'自设医务点', 'Has an infirmary or nursing station of its own'),
	('partner_medical_level', 'number', 'level',
		'签约医疗机构级别', 'Level of the partner medical institution'),
	('agreement_signed', 'boolean', NULL,
		'已签医疗协议', 'An agreement with a medical institution is signed'),
	('parenting_guidance_centers', 'number', 'site',
		'科学育儿指导中心数', 'Parenting guidance centres in the health centre'),
	('government_subsidy', 'boolean', NULL, '受政府补助', 'Receives a government subsidy'),
	('premises_free_or_low_rent', 'boolean', NULL,
		'场地无偿或低偿', 'Has its premises free or at a low rent'),
	('meets_award_criteria', 'boolean', NULL, '符合奖补条件', 'Meets the conditions of the award'),
	('scheme_issued', 'boolean', NULL,
		'补贴办法已出台', 'The scheme for the subsidy has been issued'),
	('subsidy_listed', 'boolean', NULL,
		'列入当地托育补贴', 'The scheme lists this kind of subsidy'),
	('premises_accepted', 'boolean', NULL, '用房已验收', 'The premises have been accepted'),
	('title_registered', 'boolean', NULL, '产权已登记', 'Title to the premises is registered'),
	('guidance_events_in_year', 'number', 'event',
		'当年育儿指导场次', 'Parenting guidance events held in the year'),
	('guidance_sites_covered', 'number', 'site',
		'已覆盖的指导点数', 'Estates and institutions reached by guidance'),
	('guidance_sites', 'number', 'site',
		'应覆盖的指导点数', 'Estates and institutions that guidance should reach')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('institution_slots', 'number', 'slot',
		'最大托育机构托位数', 'Places of the largest childcare institution there'),
	('institutions_meeting', 'number', 'institution',
		'符合要求的普惠托育机构数', 'Inclusive childcare institutions of exemplary effect'),
	('minutes_to_elder_care', 'number', 'minute',
		'到养老服务的分钟数', 'Minutes on foot to elder-care service'),
	('distance_to_elder_care', 'number', 'm', '到养老服务的距离', 'Distance to elder-care service'),
	('distance_to_childcare', 'number', 'm', '到托育的距离', 'Distance to childcare'),
	('childcare_facility_planned_with_housing', 'boolean', NULL,
		'托育设施与住宅同步规划', 'Childcare premises were planned together with the housing'),
	('childcare_facility_built_with_housing', 'boolean', NULL,
		'托育设施与住宅同步建设', 'Childcare premises were built together with the housing'),
	('minutes_to_learning', 'number', 'minute',
		'到老年学习的分钟数', 'Minutes on foot to a place of learning for elders')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts that are rates. 按单位计的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, per, title_zh, title_en, aliases)
SELECT f.*, ARRAY[f.title_zh]
FROM (VALUES
	('facility', 'premises_rent', 'money', 'yuan', 'month',
		'托育用房租金', 'Rent asked for the childcare premises')
) AS f (subject, name, kind, unit, per, title_zh, title_en);

-- Facts with further names. 另有别名的事实。
CALL benefit.add_variable('premises_supplied_by_county',
	'区县政府提供用房', 'The county supplies the premises',
	kind => 'boolean', subject => 'facility',
	aliases => '{区县政府提供用房,区县提供用房,政府提供用房}');
CALL benefit.add_variable('in_main_urban_area',
	'属市内各区或县(市)主城区',
	'Belongs to a city district or to the main urban area of a county',
	kind => 'boolean', subject => 'community',
	aliases => '{属市内各区或县(市)主城区,主城区,市内各区}');

CALL benefit.add_clause('ZZ-E-005', '一(一)3',
	'2018年起护理员按年限领岗位补贴',
	'Elder-care workers get a post allowance by their years in the post');
CALL benefit.add_variable('care_worker_post_allowance',
	'养老护理员岗位补贴', 'Post allowance for elder-care workers',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-005', 'care_worker_post_allowance',
	condition => $$occupation <@ 'elder_care_worker' AND years_in_post > 0$$,
	value => $$true$$, since => '2018-01-01',
	note_en => 'Existing scheme described in the background: amount by years in post not given. '
		'Starts 2018-01-01, as only the year is printed.');

CALL benefit.add_clause('ZZ-Q-007', '一(一)3',
	'养老服务技能培训年年办',
	'Elder-care skills are taught every year');

CALL benefit.add_clause('ZZ-E-026', '一(一)5',
	'品牌化、连锁化养老机构企业有奖补',
	'Elder-care institutions and enterprises with a chain or a brand get an award');

CALL benefit.add_clause('ZZ-T-020', '二(三); 二(四)1; 二(四)2 表二 row 1',
	'千人托位由1.46到6',
	'Childcare places per 1,000 residents: at least 6 by the end of 2025, from 1.46');
CALL benefit.add_rule('ZZ-T-020', 'childcare_slots_per_1000_target',
	value => $$6$$, baseline => 1.46, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-025', '二(三)',
	'三步走第一步千人两个托位',
	'Childcare places per 1,000 residents: at least 2 without a date');
CALL benefit.add_variable('childcare_slots_per_1000_first_step',
	'每千人口托位数第一步',
	'First step on the way to the target for childcare places per 1,000 residents',
	kind => 'number', unit => 'slot', per => '1000 residents', subject => 'region',
	measure => 'childcare_slots_per_1000', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-025', 'childcare_slots_per_1000_first_step',
	value => $$2$$, until => '2023-12-30',
	note_en => 'First step of three has no date. Due at once. '
		'The other reading: end of 2021 or 2022.');

CALL benefit.add_clause('ZZ-T-026', '二(三); 二(四)1',
	'2023年末千人四个托位',
	'Childcare places per 1,000 residents: at least 4 by the end of 2023');
CALL benefit.add_variable('childcare_slots_per_1000_second_step',
	'每千人口托位数第二步',
	'Second step on the way to the target for childcare places per 1,000 residents',
	kind => 'number', unit => 'slot', per => '1000 residents', subject => 'region',
	measure => 'childcare_slots_per_1000', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-026', 'childcare_slots_per_1000_second_step',
	value => $$4$$, until => '2025-12-30',
	note_en => 'Judged inside each street or township too ("within its area"). The other '
		'reading: city average only.');

CALL benefit.add_clause('ZZ-T-006', '二(四)1; 二(四)2 表一 row 6',
	'养老机构护理型床位由41%到六成',
	'Share of nursing beds among the beds of elder-care institutions: '
		'at least 60 percent by the end of 2025, from 41');
CALL benefit.add_rule('ZZ-T-006', 'institution_nursing_bed_share_target',
	value => $$60$$, baseline => 41, until => '2025-12-31',
	note_en => '"Or above" includes 60.');

CALL benefit.add_clause('ZZ-T-015', '二(四)1; 二(四)2 表一 row 16',
	'养老床位由4.8万到7.2万张',
	'Beds for elder care, in ten thousands: at least 7.2 by the end of 2025, from 4.8');
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
	value => $$7.2$$, baseline => 4.8, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-016', '二(四)1; 二(四)2 表一 row 17',
	'外来知名养老品牌十个',
	'Elder-care brands brought in from elsewhere: at least 10 by the end of 2025');
CALL benefit.add_variable('introduced_elder_care_brands_target',
	'引进养老品牌数目标', 'Target number: elder-care brands brought in from elsewhere',
	kind => 'number', unit => 'brand', subject => 'region',
	measure => 'introduced_brands', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-016', 'introduced_elder_care_brands_target',
	value => $$10$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-017', '二(四)1; 二(四)2 表一 row 18',
	'本地养老品牌十个',
	'Local elder-care brands: at least 10 by the end of 2025');
CALL benefit.add_variable('local_elder_care_brands_target',
	'本地养老品牌数目标', 'Target number: local elder-care brands',
	kind => 'number', unit => 'brand', subject => 'region',
	measure => 'local_brands', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-017', 'local_elder_care_brands_target',
	value => $$10$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-021', '二(四)1; 二(四)2 表二 row 2',
	'普惠托位占九成以上',
	'Share of inclusive places among childcare places: at least 90 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-021', 'inclusive_childcare_slot_share_target',
	value => $$90$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-024', '二(四)1; 二(四)2 表二 row 5',
	'托位由1.7万增至7.28万',
	'Childcare places, in ten thousands: at least 7.28 by the end of 2025, from 1.7');
CALL benefit.add_figure('childcare_slots_in_10000s',
	'托位数(万)', 'Childcare places, in ten thousands',
	unit => '10000 slots', aliases => '{托位数万数}',
	value => $$slots / 10000$$);
CALL benefit.add_variable('childcare_slots_in_10000s_target',
	'托位数(万)目标', 'Target for childcare places, in ten thousands',
	kind => 'number', unit => '10000 slots', subject => 'region',
	measure => 'childcare_slots_in_10000s', direction => 'at_least', aliases => '{托位数万数目标}');
CALL benefit.add_rule('ZZ-T-024', 'childcare_slots_in_10000s_target',
	value => $$7.28$$, baseline => 1.7, until => '2025-12-31');

CALL benefit.add_clause('ZZ-S-001', '二(四)1',
	'街道至少一家五十托位起的普惠托育',
	'A street has an exemplary inclusive childcare institution with 50 places or more');
CALL benefit.add_variable('inclusive_childcare_institution_provided',
	'镇街普惠托育机构达标',
	'Street or township has an inclusive childcare institution of the size required',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first');
CALL benefit.add_variable('inclusive_institution_slots_required',
	'镇街普惠托育机构托位下限',
	'Least places of an inclusive childcare institution of a street or township',
	kind => 'number', unit => 'slot', subject => 'community',
	measure => 'institution_slots', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-001', 'inclusive_childcare_institution_provided',
	condition => $$area_kind = 'street'$$,
	value => $$institutions_meeting >= 1 AND institution_slots >= 50$$,
	note_en => 'Counted are inclusive institutions of exemplary effect in the street; the '
		'places are those of the largest.');
CALL benefit.add_rule('ZZ-S-001-slots', 'inclusive_institution_slots_required',
	condition => $$area_kind = 'street'$$,
	value => $$50$$);

CALL benefit.add_clause('ZZ-S-002', '二(四)1',
	'乡镇至少一家三十托位起的普惠托育',
	'A township has an exemplary inclusive childcare institution with 30 places or more');
CALL benefit.add_rule('ZZ-S-002', 'inclusive_childcare_institution_provided',
	condition => $$area_kind = 'township'$$,
	value => $$institutions_meeting >= 1 AND institution_slots >= 30$$,
	note_en => 'Counted are inclusive institutions of exemplary effect in the township; the '
		'places are those of the largest.');
CALL benefit.add_rule('ZZ-S-002-slots', 'inclusive_institution_slots_required',
	condition => $$area_kind = 'township'$$,
	value => $$30$$);

CALL benefit.add_clause('ZZ-S-003', '二(四)1',
	'社区各有二十托位起的托育机构',
	'A community has a childcare institution with 20 places or more');
CALL benefit.add_variable('community_childcare_institution_provided',
	'社区托育机构达标', 'Community has a childcare institution of the size required',
	kind => 'boolean', subject => 'community',
	hit_policy => 'first');
CALL benefit.add_variable('community_institution_slots_required',
	'社区托育机构托位下限', 'Least places of a childcare institution of a community',
	kind => 'number', unit => 'slot', subject => 'community',
	measure => 'institution_slots', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-003', 'community_childcare_institution_provided',
	value => $$childcare_institutions >= 1 AND institution_slots >= 20$$,
	note_en => 'One institution per community is implied.');
CALL benefit.add_rule('ZZ-S-003-slots', 'community_institution_slots_required',
	value => $$20$$);

CALL benefit.add_clause('ZZ-S-004', '二(四)1',
	'城市居家养老一刻钟可达',
	'In towns elder-care service is at most 15 minutes away on foot');
CALL benefit.add_variable('minutes_to_elder_care_limit',
	'养老圈分钟数上限', 'Most minutes on foot to elder-care service',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_elder_care', direction => 'at_most');
CALL benefit.add_rule('ZZ-S-004', 'minutes_to_elder_care_limit',
	condition => $$urban$$,
	value => $$15$$,
	note_en => 'A quarter of an hour is 15 minutes. On foot.');

CALL benefit.add_clause('ZZ-S-005', '二(四)1',
	'农村居家养老千米可达',
	'In the countryside elder-care service is at most 1,000 m away');
CALL benefit.add_variable('distance_to_elder_care_limit',
	'养老圈距离上限', 'Greatest distance to elder-care service',
	kind => 'number', unit => 'm', subject => 'community',
	measure => 'distance_to_elder_care', direction => 'at_most');
CALL benefit.add_rule('ZZ-S-005', 'distance_to_elder_care_limit',
	condition => $$NOT urban$$,
	value => $$1000$$);

CALL benefit.add_clause('ZZ-T-001', '二(四)2 表一 row 1',
	'养老保险该保的全保',
	'Share of insurable people in basic pension insurance: 100 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-001', 'basic_pension_insurance_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"All who should be insured" is read as 100 percent; the table has '
		'words in place of a number.');

CALL benefit.add_clause('ZZ-T-002', '二(四)2 表一 row 2',
	'医保参保率维持高于95',
	'Share of insurable people in basic medical insurance: '
		'more than 95 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-002', 'basic_medical_insurance_rate_to_exceed',
	value => $$95$$, until => '2025-12-31',
	note_en => 'The start is printed as more than 95 too. Strict: 95 itself is not enough.');

CALL benefit.add_clause('ZZ-T-003', '二(四)2 表一 row 3',
	'失能特困集中供养六成',
	'Share in central support of all functionally disabled tekun persons: '
		'at least 60 percent by the end of 2025');
CALL benefit.add_figure('tekun_disabled_central_support_rate',
	'失能特困集中供养率', 'Share in central support of all functionally disabled tekun persons',
	unit => 'percent',
	value => $$100 * tekun_disabled_centrally_supported / disabled_tekun$$);
CALL benefit.add_variable('tekun_disabled_central_support_rate_target',
	'失能特困集中供养率目标',
	'Target for the share in central support of all functionally disabled tekun persons',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_disabled_central_support_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-003', 'tekun_disabled_central_support_rate_target',
	value => $$60$$, until => '2025-12-31',
	note_en => 'Counted against all disabled tekun. The other reading: those willing.');

CALL benefit.add_clause('ZZ-T-004', '二(四)2 表一 row 4',
	'社区养老设施由57%到全覆盖',
	'Share of communities with an elder-care facility: 100 percent by the end of 2025, from 57');
CALL benefit.add_figure('community_elder_facility_coverage',
	'社区养老设施覆盖率', 'Share of communities with an elder-care facility',
	unit => 'percent',
	value => $$100 * communities_with_elder_facility / communities$$);
CALL benefit.add_variable('community_elder_facility_coverage_target',
	'社区养老设施覆盖率目标', 'Target for the share of communities with an elder-care facility',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_elder_facility_coverage', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-004', 'community_elder_facility_coverage_target',
	value => $$100$$, baseline => 57, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-005', '二(四)2 表一 row 5; 三(六)1',
	'新区养老配套核实全部达标',
	'Share of new residential areas with the elder-care premises they need: 100 percent '
		'by the end of 2025, as it was');
CALL benefit.add_rule('ZZ-T-005', 'new_housing_elder_facility_compliance_rate_target',
	value => $$100$$, baseline => 100, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-007', '二(四)2 表一 row 7',
	'六十五岁起老人健康管理65%',
	'Share of residents aged 65 or over under health management: '
		'at least 65 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-007', 'health_management_rate_65_up_target',
	value => $$65$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-008', '二(四)2 表一 row 8',
	'特殊困难老人当月全部走访',
	'Share of elders in special hardship visited in the month: 100 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-008', 'special_hardship_elder_monthly_visit_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Measured month by month.');

CALL benefit.add_clause('ZZ-T-009', '二(四)2 表一 row 9',
	'预期寿命由80到81岁',
	'Life expectancy at birth: at least 81 years by the end of 2025, from 80');
CALL benefit.add_rule('ZZ-T-009', 'life_expectancy_target',
	value => $$81$$, baseline => 80, until => '2025-12-31');

CALL benefit.add_clause('ZZ-F-001', '二(四)2 表一 row 10',
	'福彩金用于养老须高于五成五',
	'More than 55 percent of welfare-lottery money goes to elder care by the end of 2025, from 50');
CALL benefit.add_variable('welfare_lottery_elder_spending_to_exceed',
	'福彩金养老支出须超过额', 'Amount that welfare-lottery spending on elder care must exceed',
	kind => 'money', unit => 'yuan', subject => 'region',
	measure => 'spent_on_elder_care', direction => 'above', scale => 2, rounding => 'up');
CALL benefit.add_figure('welfare_lottery_elder_share',
	'福彩金养老支出占比', 'Share of welfare-lottery money spent on elder care',
	unit => 'percent',
	value => $$CASE WHEN spent_on_elder_care <= welfare_lottery_fund
		THEN 100 * spent_on_elder_care / welfare_lottery_fund END$$,
	note_en => 'Money of a former year may be spent too: what is more than the fund is no share of it.');
CALL benefit.add_variable('welfare_lottery_elder_share_to_exceed',
	'福彩金养老支出占比须超过值',
	'Share of welfare-lottery money for elder care that must be exceeded',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'welfare_lottery_elder_share', direction => 'above');
CALL benefit.add_rule('ZZ-F-001', 'welfare_lottery_elder_spending_to_exceed',
	value => $$welfare_lottery_fund * 55 / 100$$,
	until => '2025-12-31',
	note_en => 'Strict: a spending equal to the amount is not enough. The share is of the '
		'welfare-lottery fund; the other reading is of the budget.');
CALL benefit.add_rule('ZZ-F-001-share', 'welfare_lottery_elder_share_to_exceed',
	value => $$55$$, baseline => 50, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-010', '二(四)2 表一 row 11',
	'养老护理专才一万人',
	'Trained professionals of elder care: at least 10,000 by the end of 2025');
CALL benefit.add_variable('elder_care_professionals_target',
	'养老护理专业人才数目标', 'Target number: trained professionals of elder care',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'elder_care_professionals', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-010', 'elder_care_professionals_target',
	value => $$10000$$, until => '2025-12-31',
	note_en => 'A like number is to be trained by the end of 2022 (ZZ-T-030): two clauses.');

CALL benefit.add_clause('ZZ-T-011', '二(四)2 表一 row 12',
	'每千老人一名社工',
	'Social workers per 1,000 elders: at least 1 by the end of 2025');
CALL benefit.add_rule('ZZ-T-011', 'social_workers_per_1000_elders_target',
	value => $$1$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-012', '二(四)2 表一 row 13',
	'区县(市)个个有老年大学',
	'Share of counties with a university for elders: 100 percent by the end of 2025');
CALL benefit.add_figure('counties_with_elder_university_share',
	'有老年大学的区县占比', 'Share of counties with a university for elders',
	unit => 'percent',
	value => $$100 * counties_with_university / counties$$);
CALL benefit.add_variable('counties_with_elder_university_share_target',
	'有老年大学的区县占比目标', 'Target for the share of counties with a university for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'counties_with_elder_university_share', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-012', 'counties_with_elder_university_share_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The table has words in place of a number: every county.');

CALL benefit.add_clause('ZZ-T-013', '二(四)2 表一 row 14',
	'经常学习的老人由两成到三成',
	'Share of elders who take part in education: at least 30 percent by the end of 2025, from 20');
CALL benefit.add_rule('ZZ-T-013', 'elder_education_participation_rate_target',
	value => $$30$$, baseline => 20, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-014', '二(四)2 表一 row 15',
	'老年友好社区七十个',
	'Communities friendly to elders: at least 70 by the end of 2025');
CALL benefit.add_variable('elder_friendly_communities_target',
	'老年友好社区数目标', 'Target number: communities friendly to elders',
	kind => 'number', unit => 'community', subject => 'region',
	measure => 'elder_friendly_communities', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-014', 'elder_friendly_communities_target',
	value => $$70$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-022', '二(四)2 表二 row 3',
	'社区托育全覆盖',
	'Share of communities with a childcare service: 100 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-022', 'community_childcare_coverage_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-023', '二(四)2 表二 row 4',
	'托育从业者全部有证',
	'Share of childcare staff with a certificate: 100 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-023', 'childcare_staff_certified_rate_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-T-027', '三(五)1',
	'2022年末每区县一所以上失能特困照护设施',
	'Support facilities of the county for tekun persons: '
		'at least 1 in each county by the end of 2022');
CALL benefit.add_variable('county_tekun_facilities_target',
	'县级特困供养设施数目标', 'Target number: support facilities of the county for tekun persons',
	kind => 'number', unit => 'facility', per => 'county', subject => 'region',
	measure => 'county_tekun_facilities', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-027', 'county_tekun_facilities_target',
	value => $$1$$, until => '2025-12-31',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-E-001', '三(五)1',
	'重残失能等五类老人定期走访',
	'Elders who are severely or functionally disabled, left behind, in an empty nest or of special '
		'family-planning families are visited regularly');
CALL benefit.add_rule('ZZ-E-001', 'regular_elder_visits',
	condition => $$age >= 60
		AND (severe_disability OR functionally_disabled OR left_behind OR empty_nest
			OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'The list, which ends with "etc.", is taken as closed. The other reading: open list, '
		'further groups may be added. An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('ZZ-E-002', '三(五)1',
	'农村留守老人享关爱',
	'Elders left behind in the countryside are cared for');
CALL benefit.add_rule('ZZ-E-002', 'rural_left_behind_elder_care',
	condition => $$age >= 60 AND rural AND left_behind$$,
	value => $$true$$,
	note_en => 'An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('ZZ-E-003', '三(五)1',
	'城乡特困集中供养,失能者有照护',
	'Every tekun person who wants it gets central support');
CALL benefit.add_rule('ZZ-E-003', 'tekun_central_support',
	condition => $$tekun AND willing_central_support$$,
	value => $$true$$,
	note_en => 'To be willing is taken as a condition.');

CALL benefit.add_clause('ZZ-E-004', '三(五)1',
	'无独立登记条件者作分院由法人机构管',
	'Support institutions that cannot register are run as branches of one that can');

CALL benefit.add_clause('ZZ-Q-002', '三(五)1; 表一 row 8',
	'特殊困难老人每人当月起码见一次',
	'Elders in special hardship are visited once a month or more');
CALL benefit.add_rule('ZZ-Q-002', 'monthly_elder_visits_required',
	condition => $$age >= 60
		AND (severe_disability OR functionally_disabled OR left_behind OR empty_nest
			OR special_fp_family)$$,
	value => $$1$$,
	note_en => 'Once a month follows from the indicator name (monthly visit rate). '
		'The body says only "regular".');

CALL benefit.add_clause('ZZ-S-020', '三(五)2',
	'区县依托妇幼保健单位设托育指导中心',
	'A county has a childcare guidance centre');
CALL benefit.add_variable('county_guidance_centers_required',
	'区县应设托育指导中心数', 'Childcare guidance centres required of a county',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'county_guidance_centers', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-020', 'county_guidance_centers_required',
	condition => $$region IN ('410102', '410103', '410104', '410105', '410106', '410108', '410122',
		'410181', '410182', '410183', '410184', '410185')$$,
	value => $$1$$,
	note_en => 'The number follows from the singular. Asked of each county, not of the city.');

CALL benefit.add_clause('ZZ-S-021', '三(五)2',
	'社区卫生中心(卫生院)设科学育儿指导点',
	'A community or township health centre has a parenting guidance centre');
CALL benefit.add_variable('parenting_guidance_centers_required',
	'应设育儿指导中心数', 'Parenting guidance centres required of a health centre',
	kind => 'number', unit => 'site', subject => 'facility',
	measure => 'parenting_guidance_centers', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('ZZ-S-021', 'parenting_guidance_centers_required',
	condition => $$facility_kind <@ 'community_health_center'
		OR facility_kind <@ 'township_health_center'$$,
	value => $$1$$,
	note_en => 'The number follows from the singular. Every centre. '
		'The other reading: where suitable.');

CALL benefit.add_clause('ZZ-Q-001', '三(五)2',
	'育儿指导一年四场起且覆盖全部楼院机构',
	'Parenting guidance is held four times a year or more and reaches '
		'every estate and institution');
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
	value => $$guidance_events_in_year >= 4 AND guidance_sites_covered = guidance_sites$$,
	note_en => 'Per guidance centre. The other reading: per site. Both conditions needed.');
CALL benefit.add_rule('ZZ-Q-001-events', 'guidance_events_required',
	value => $$4$$);
CALL benefit.add_rule('ZZ-Q-001-sites', 'guidance_sites_covered_required',
	value => $$guidance_sites$$);

CALL benefit.add_clause('ZZ-E-006', '三(五)3',
	'拿补助或低偿场地的机构须做普惠',
	'Institutions with a subsidy or with free or cheap premises have to offer inclusive service');
CALL benefit.add_variable('inclusive_service_duty',
	'受助机构普惠义务', 'Duty to offer inclusive service in return for support',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-006', 'inclusive_service_duty',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND (government_subsidy OR premises_free_or_low_rent)$$,
	value => $$true$$,
	note_en => 'A duty, not a benefit. Either subsidy or premises is '
		'enough. The other reading: both.');

CALL benefit.add_clause('ZZ-E-024', '三(五)3',
	'机关事业国企带头,园区、用人单位、幼儿园可办托育',
	'Public bodies lead in inclusive childcare; parks, employers and kindergartens may run it');

CALL benefit.add_clause('ZZ-E-007', '三(五)4',
	'非营利机构辖区内可设多个非法人网点',
	'A non-profit institution may have several outlets in its area');

CALL benefit.add_clause('ZZ-E-008', '三(五)4',
	'各类市场主体扶持一样',
	'State, private and foreign operators are supported alike');

CALL benefit.add_clause('ZZ-T-028', '三(六)1; 三(八)3',
	'2022年末综合功能养老中心百家',
	'Elder-service centres of all-round function: at least 100 by the end of 2022');
CALL benefit.add_variable('comprehensive_elder_centers_target',
	'综合养老服务中心数目标', 'Target number: elder-service centres of all-round function',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'comprehensive_elder_centers', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-028', 'comprehensive_elder_centers_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'Repeated out of place in 三(八)3 as "street elder-care service centres": '
		'taken as the same hundred. The other reading: another hundred. The deadline lies before '
		'the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-029', '三(六)1; 三(八)3',
	'2022年末社区日照中心千家',
	'Day-care centres of communities: at least 1,000 by the end of 2022');
CALL benefit.add_variable('community_day_care_centers_target',
	'社区日间照料中心数目标', 'Target number: day-care centres of communities',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'community_day_care_centers', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-029', 'community_day_care_centers_target',
	value => $$1000$$, until => '2025-12-31',
	note_en => 'Repeated out of place in 三(八)3. Taken once. The deadline lies before '
		'the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-030', '三(六)1',
	'2022年末培训护理技能人员万名',
	'Elder-care staff who were trained: at least 10,000 by the end of 2022');
CALL benefit.add_variable('elder_care_staff_trained_target',
	'已培训养老护理人数目标', 'Target number: elder-care staff who were trained',
	kind => 'number', unit => 'person', subject => 'region',
	measure => 'care_staff_trained', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-030', 'elder_care_staff_trained_target',
	value => $$10000$$, until => '2025-12-31',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-031', '三(六)1',
	'2022年末已建农村日照中心全部运营',
	'Share of rural day-care centres in operation: 100 percent by the end of 2022');
CALL benefit.add_figure('rural_day_care_operating_rate',
	'农村日照中心运营率', 'Share of rural day-care centres in operation',
	unit => 'percent',
	value => $$100 * rural_day_care_centers_operating / rural_day_care_centers$$);
CALL benefit.add_variable('rural_day_care_operating_rate_target',
	'农村日照中心运营率目标', 'Target for the share of rural day-care centres in operation',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'rural_day_care_operating_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-031', 'rural_day_care_operating_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-T-032', '三(六)1',
	'2025年末乡镇都有综合养老中心',
	'Share of townships with a comprehensive elder-care centre: 100 percent by the end of 2025');
CALL benefit.add_figure('township_elder_center_coverage',
	'乡镇综合养老中心覆盖率', 'Share of townships with a comprehensive elder-care centre',
	unit => 'percent',
	value => $$100 * townships_with_elder_center / townships$$);
CALL benefit.add_variable('township_elder_center_coverage_target',
	'乡镇综合养老中心覆盖率目标',
	'Target for the share of townships with a comprehensive elder-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_elder_center_coverage', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-032', 'township_elder_center_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"Each township one" is read as: 100 percent.');

CALL benefit.add_clause('ZZ-T-033', '三(六)1',
	'半数的村建有日照中心',
	'Share of villages with a day-care centre: at least 50 percent by the end of 2025');
CALL benefit.add_figure('village_day_care_share',
	'村日照中心覆盖率', 'Share of villages with a day-care centre',
	unit => 'percent',
	value => $$100 * villages_with_day_care / villages$$);
CALL benefit.add_variable('village_day_care_share_target',
	'村日照中心覆盖率目标', 'Target for the share of villages with a day-care centre',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'village_day_care_share', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-033', 'village_day_care_share_target',
	value => $$50$$, until => '2025-12-31');

CALL benefit.add_clause('ZZ-S-006', '三(六)1',
	'规划人均养老用地0.2平起',
	'There are 0.2 m2 of land for elder-care facilities per planned resident');
CALL benefit.add_variable('elder_care_land_area_required',
	'应配养老用地面积', 'Land for elder-care facilities that is required',
	kind => 'number', unit => 'm2', subject => 'region',
	measure => 'elder_care_land_area', direction => 'at_least');
CALL benefit.add_rule('ZZ-S-006', 'elder_care_land_area_required',
	value => $$0.2 * population$$,
	note_en => 'Population is planned residents. The other reading: elders.');

CALL benefit.add_clause('ZZ-S-007', '三(六)1',
	'老旧小区百户二十平且不低于二百平',
	'Built-up areas have 20 m2 for elder care per 100 households, and 200 m2 or more in all');
CALL benefit.add_rule('ZZ-S-007', 'elder_care_area_required',
	condition => $$NOT is_new$$,
	value => $$CASE WHEN households > 0 THEN greatest(20 * households / 100, 200) ELSE 0 END$$,
	note_en => 'Pro rata and not rounded. The other reading: only full hundreds of households count. '
		'No households, no area. Both floors hold together.');

CALL benefit.add_clause('ZZ-S-008', '三(六)1',
	'老旧小区养老设施下限二百平',
	'Built-up areas have 200 m2 or more for elder care, however few the households');
CALL benefit.add_variable('elder_care_area_floor',
	'养老用房面积底线', 'Least floor area for elder care, however few the households',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'elder_care_area', direction => 'at_least');
CALL benefit.add_rule('ZZ-S-008', 'elder_care_area_floor',
	condition => $$NOT is_new$$,
	value => $$200$$,
	note_en => 'Floor on the whole provision. The other reading: each site.');

CALL benefit.add_clause('ZZ-S-009', '三(六)1',
	'养老设施四个环节与住宅同步',
	'Elder-care premises are planned, built, accepted and handed over no later than the housing');
CALL benefit.add_rule('ZZ-S-009', 'elder_facility_in_step_with_housing',
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('ZZ-T-034', '三(六)2',
	'公办加公建民营托位过半',
	'Share of places publicly run or publicly built and privately run: '
		'at least 50 percent by the end of 2025');
CALL benefit.add_figure('public_childcare_slot_share',
	'公办与公建民营托位占比', 'Share of places publicly run or publicly built and privately run',
	unit => 'percent',
	value => $$100 * (public_slots + publicly_built_privately_run_slots) / slots$$);
CALL benefit.add_variable('public_childcare_slot_share_target',
	'公办与公建民营托位占比目标',
	'Target for the share of places publicly run or publicly built and privately run',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'public_childcare_slot_share', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-034', 'public_childcare_slot_share_target',
	value => $$50$$, until => '2025-12-31',
	note_en => 'Counted against slots of inclusive community points. The other reading: all slots.');

CALL benefit.add_clause('ZZ-T-035', '三(六)2',
	'新区和农村改造托育配套全达标',
	'Share of new residential areas with childcare premises: 100 percent by the end of 2025');
CALL benefit.add_rule('ZZ-T-035', 'new_housing_childcare_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'New urban housing and rural rebuilding. No date in the text: '
		'the end of the plan is taken.');

CALL benefit.add_clause('ZZ-T-040', '三(六)2',
	'该建的社区普惠托育点全建',
	'Share of the required community childcare points that are built: '
		'100 percent by the end of 2025');
CALL benefit.add_figure('childcare_point_completion_rate',
	'社区托育点应建率', 'Share of the required community childcare points that are built',
	unit => 'percent',
	value => $$100 * points_built / points_required$$);
CALL benefit.add_variable('childcare_point_completion_rate_target',
	'社区托育点应建率目标',
	'Target for the share of the required community childcare points that are built',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'childcare_point_completion_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-040', 'childcare_point_completion_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"All that ought to be built" is read as 100 percent of those required. The other '
		'reading: no numeric target.');

CALL benefit.add_clause('ZZ-S-010', '三(六)2',
	'城区托育以三百米为半径',
	'In townships of city districts and county seats childcare is at most 300 m away');
CALL benefit.add_variable('distance_to_childcare_limit',
	'托育圈距离上限', 'Greatest distance to childcare',
	kind => 'number', unit => 'm', subject => 'community',
	measure => 'distance_to_childcare', direction => 'at_most');
CALL benefit.add_rule('ZZ-S-010', 'distance_to_childcare_limit',
	condition => $$area_kind IN ('street', 'township') AND in_main_urban_area$$,
	value => $$300$$,
	note_en => 'Applies to townships and streets in city districts and main urban '
		'areas of counties only. No date.');

CALL benefit.add_clause('ZZ-S-011', '三(六)2',
	'城区常住千人六个托位',
	'Townships of city districts and county seats have 6 childcare places per 1,000 residents');
CALL benefit.add_rule('ZZ-S-011', 'childcare_slots_required',
	condition => $$area_kind IN ('street', 'township') AND in_main_urban_area$$,
	value => $$6 * population / 1000$$,
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('ZZ-S-012', '三(六)2',
	'新小区和农村改造千人六托位',
	'New housing has 6 childcare places per 1,000 residents');
CALL benefit.add_rule('ZZ-S-012', 'childcare_slots_required',
	condition => $$is_new$$,
	value => $$6 * population / 1000$$,
	note_en => 'Pro rata and rounded up to a whole place. '
		'The other reading: only full thousands count.');

CALL benefit.add_clause('ZZ-S-013', '三(六)2',
	'缺室外场地的老区托育每托位八平起',
	'In built-up areas childcare without outdoor ground has 8 m2 a '
		'place and an indoor common space');
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
	condition => $$NOT is_new AND NOT has_outdoor_space$$,
	value => $$childcare_floor_area >= 8 * slots AND indoor_public_activity_space$$,
	note_en => 'By the places planned, and only where there is no outdoor ground.');
CALL benefit.add_rule('ZZ-S-013-area', 'childcare_floor_area_required',
	condition => $$NOT is_new AND NOT has_outdoor_space$$,
	value => $$8 * slots$$);

CALL benefit.add_clause('ZZ-S-014', '三(六)2',
	'新区每托位建筑六平起',
	'In new areas childcare has 6 m2 of floor area a place');
CALL benefit.add_rule('ZZ-S-014', 'childcare_floor_area_required',
	condition => $$is_new$$,
	value => $$6 * slots$$);

CALL benefit.add_clause('ZZ-S-015', '三(六)2',
	'新区每托位室外两平起',
	'In new areas childcare has 2 m2 of outdoor area a place');
CALL benefit.add_variable('childcare_outdoor_area_required',
	'应配托育室外面积', 'Outdoor area required of a childcare facility',
	kind => 'number', unit => 'm2', subject => 'facility',
	measure => 'childcare_outdoor_area', direction => 'at_least');
CALL benefit.add_rule('ZZ-S-015', 'childcare_outdoor_area_required',
	condition => $$is_new$$,
	value => $$2 * slots$$);

CALL benefit.add_clause('ZZ-S-016', '三(六)2',
	'托育设施四个环节与住宅同步',
	'Childcare premises of new housing are planned, built, accepted and handed '
		'over no later than the housing');
CALL benefit.add_rule('ZZ-S-016', 'childcare_facility_in_step_with_housing',
	condition => $$is_new$$,
	value => $$childcare_facility_planned_with_housing AND childcare_facility_built_with_housing
		AND childcare_facility_acceptance <= housing_acceptance
		AND childcare_facility_delivery <= housing_delivery$$,
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('ZZ-P-005', '三(六)2',
	'老区托育用房由区县政府免费提供',
	'Premises in built-up areas are free of charge for inclusive childcare');
CALL benefit.add_variable('childcare_premises_rent_cap',
	'托育用房租金上限', 'Highest rent for inclusive childcare premises',
	kind => 'money', unit => 'yuan', per => 'month', subject => 'facility',
	measure => 'premises_rent', direction => 'at_most', scale => 2, rounding => 'down');
CALL benefit.add_rule('ZZ-P-005', 'childcare_premises_rent_cap',
	condition => $$NOT is_new AND facility_kind <@ 'childcare_facility' AND inclusive
		AND premises_supplied_by_county$$,
	value => $$0$$);

CALL benefit.add_clause('ZZ-T-036', '三(六)3',
	'2022年末老人信息全部入网',
	'Share of elders whose data are in the network: 100 percent by the end of 2022');
CALL benefit.add_figure('elder_information_network_rate',
	'老人信息入网率', 'Share of elders whose data are in the network',
	unit => 'percent',
	value => $$100 * elders_registered / elders$$);
CALL benefit.add_variable('elder_information_network_rate_target',
	'老人信息入网率目标', 'Target for the share of elders whose data are in the network',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_information_network_rate', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-036', 'elder_information_network_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'The deadline lies before the day of issue: due at once.');

CALL benefit.add_clause('ZZ-E-009', '三(七)1',
	'新办医养结合一窗办,老年心理中心参照',
	'New institutions of medical and elder care are settled at one counter');

CALL benefit.add_clause('ZZ-E-010', '三(七)1',
	'医疗机构用现有条件办养老可直接备案',
	'Medical institutions that open elder care with what they have only file');

CALL benefit.add_clause('ZZ-E-011', '三(七)1',
	'医疗机构办养老合条件享同样扶持',
	'Elder care run by medical institutions has the same support');

CALL benefit.add_clause('ZZ-E-012', '三(七)1',
	'社会办医养结合不设总量上限',
	'Private institutions of medical and elder care are not limited in number');

CALL benefit.add_clause('ZZ-E-013', '三(七)1',
	'合条件的内设医疗机构签医保协议',
	'Medical units that meet the conditions get an insurance agreement');

CALL benefit.add_clause('ZZ-S-018', '三(七)2',
	'养老机构自设医务点或与一级起医院签约',
	'An elder-care institution has an infirmary or nursing station, or an agreement with '
		'a graded medical institution');
CALL benefit.add_variable('elder_institution_medical_cover',
	'养老机构医疗保障到位', 'Elder-care institution has medical cover, its own or by agreement',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'first');
CALL benefit.add_rule('ZZ-S-018', 'elder_institution_medical_cover',
	condition => $$facility_kind <@ 'elder_care_institution'$$,
	value => $$has_infirmary_or_nursing_station
		OR agreement_signed AND partner_medical_level >= 1$$,
	note_en => 'Either way is enough.');

CALL benefit.add_clause('ZZ-E-014', '三(七)2',
	'资源富余地区二级以下(含)机构可转型',
	'Medical institutions up to level 2 may turn to elder care where there are more than enough');

CALL benefit.add_clause('ZZ-T-018', '三(七)3; 二(四)2 表一 row 19',
	'设老年科的综合医院由48.6到超65',
	'Share of general hospitals of level 2 or above with geriatrics: more than 65 percent '
		'by the end of 2025, from 48.6');
CALL benefit.add_variable('general_hospitals_with_geriatrics_share_to_exceed',
	'综合医院设老年科占比须超过值',
	'Value to be exceeded by the share of general hospitals of level 2 or above with geriatrics',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'general_hospitals_with_geriatrics_share', direction => 'above');
CALL benefit.add_rule('ZZ-T-018', 'general_hospitals_with_geriatrics_share_to_exceed',
	value => $$65$$, baseline => 48.6, until => '2025-12-31',
	note_en => 'The body says 65 or above, the table more than 65: the table is followed. '
		'The other reading: 65 is enough.');

CALL benefit.add_clause('ZZ-T-019', '三(七)3; 二(四)2 表一 row 20',
	'老年友善医疗机构超过85',
	'Share of all medical institutions that are friendly to elders: '
		'more than 85 percent by the end of 2025');
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
	value => $$85$$, until => '2025-12-31',
	note_en => 'The body says 85 or above, the table more than 85: the table is followed. '
		'The other reading: 85 is enough.');

CALL benefit.add_clause('ZZ-P-002', '三(七)4',
	'居家医疗收费为医疗价加上门成本费',
	'Medical care at home costs the medical price plus the cost of coming');
CALL benefit.add_variable('home_sickbed_charge',
	'家庭病床收费', 'Charge for medical care at home',
	kind => 'money', unit => 'yuan', per => 'visit', subject => 'person',
	hit_policy => 'min', scale => 2);
CALL benefit.add_rule('ZZ-P-002', 'home_sickbed_charge',
	value => $$medical_service_price + doorstep_service_cost$$,
	note_en => 'The medical part is reimbursed under insurance rules, the cost of coming '
		'is not. The mode is optional.');

CALL benefit.add_clause('ZZ-T-037', '三(八)1',
	'2023年以前市县开放大学设置完',
	'Share of the planned open universities that are set up: 100 percent by the end of 2022');
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
	value => $$100$$, until => '2025-12-31',
	note_en => '"Before 2023" is read as by 2022-12-31, which precedes the issue date: due at once. '
		'The other reading: by the end of 2023.');

CALL benefit.add_clause('ZZ-T-038', '三(八)1',
	'2025年以前每区县一所以上老年大学',
	'Universities for elders: at least 1 in each county by the end of 2024');
CALL benefit.add_variable('elder_universities_target',
	'老年大学数目标', 'Target number: universities for elders',
	kind => 'number', unit => 'university', per => 'county', subject => 'region',
	measure => 'elder_universities', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-038', 'elder_universities_target',
	value => $$1$$, until => '2025-12-31',
	note_en => '"Before 2025" is read as by 2024-12-31. The other reading: by the end of 2025.');

CALL benefit.add_clause('ZZ-T-039', '三(八)1',
	'愿学能学的老人半数在读',
	'Share of able and willing elders who study at a university for elders: '
		'at least 50 percent by the end of 2024');
CALL benefit.add_figure('elder_university_student_share',
	'老年大学在读率', 'Share of able and willing elders who study at a university for elders',
	unit => 'percent',
	value => $$100 * elder_university_students / able_willing_elders$$);
CALL benefit.add_variable('elder_university_student_share_target',
	'老年大学在读率目标',
	'Target for the share of able and willing elders who study at a university for elders',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'elder_university_student_share', direction => 'at_least');
CALL benefit.add_rule('ZZ-T-039', 'elder_university_student_share_target',
	value => $$50$$, until => '2025-12-31',
	note_en => 'Counted against elders with the conditions, ability and wish to study. "Before '
		'2025" is read as by 2024-12-31.');

CALL benefit.add_clause('ZZ-S-017', '三(八)1',
	'老年学习以15分钟可达为限',
	'A place of learning for elders is at most 15 minutes away on foot');
CALL benefit.add_variable('minutes_to_learning_limit',
	'学习圈分钟数上限', 'Most minutes on foot to a place of learning for elders',
	kind => 'number', unit => 'minute', subject => 'community',
	measure => 'minutes_to_learning', direction => 'at_most');
CALL benefit.add_rule('ZZ-S-017', 'minutes_to_learning_limit',
	value => $$15$$,
	note_en => 'On foot.');

CALL benefit.add_clause('ZZ-E-027', '三(八)2',
	'托育人才按紧缺工种列入培训规划',
	'Childcare staff are trained as a shortage occupation');

CALL benefit.add_clause('ZZ-S-019', '四(十)',
	'成员单位各设联络员一名',
	'Each member body names a liaison officer');

CALL benefit.add_clause('ZZ-Q-003', '四(十)',
	'成员单位全体会一年一次',
	'The leading group meets in full once a year');

CALL benefit.add_clause('ZZ-Q-004', '四(十)',
	'成员单位一年书面报一次',
	'Member bodies report in writing once a year');

CALL benefit.add_clause('ZZ-Q-005', '四(十)',
	'领导小组半年一例会',
	'The leading group meets every half-year');

CALL benefit.add_clause('ZZ-Q-006', '四(十)',
	'联席会一季一次',
	'The joint meeting is held every quarter');

CALL benefit.add_clause('ZZ-E-015', '四(十一)',
	'目录内托育设施和非营利机构划拨供地',
	'Childcare facilities and non-profit institutions in the allocation '
		'catalogue get land without auction');

CALL benefit.add_clause('ZZ-E-016', '四(十一)',
	'闲置商办、宾馆、仓储、校舍厂房可办养老',
	'Idle offices, hotels, warehouses, schools and factories may house elder care');

CALL benefit.add_clause('ZZ-P-003', '四(十一)',
	'目录外用地底价按规划用途评估定',
	'The reserve price of land outside the catalogue is appraised by its planned use');

CALL benefit.add_clause('ZZ-P-004', '四(十一)',
	'配建养老用房验收登记后零价移交民政',
	'Elder-care premises are handed over free of charge once accepted and registered');
CALL benefit.add_rule('ZZ-P-004', 'elder_premises_transfer_price_cap',
	condition => $$premises_accepted AND title_registered$$,
	value => $$0$$);

CALL benefit.add_clause('ZZ-E-017', '四(十二)',
	'合条件养老设施得建设和运营奖补',
	'Elder-care facilities that meet the conditions get an award for building or for running');
CALL benefit.add_variable('elder_facility_award',
	'养老设施建设运营奖补', 'Award for building or running an elder-care facility',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-017', 'elder_facility_award',
	condition => $$facility_kind <@ 'elder_care_facility' AND meets_award_criteria
		AND award_kind IN ('construction', 'operation')$$,
	value => $$true$$,
	note_en => 'No amounts in the text.');

CALL benefit.add_clause('ZZ-E-018', '四(十二)',
	'托育运营、建设、托位三种补贴待出台',
	'Childcare institutions get a subsidy for building, running or places once a scheme is issued');
CALL benefit.add_variable('childcare_subsidy',
	'托育补贴', 'Childcare subsidy for building, running or places',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-018', 'childcare_subsidy',
	condition => $$facility_kind <@ 'childcare_facility'
		AND (subsidy_kind IN ('operation', 'construction', 'slot') OR subsidy_listed)
		AND scheme_issued$$,
	value => $$true$$,
	note_en => 'The scheme is yet to be worked out: nothing is due until it is issued. Who gets it is '
		'not said: every place that takes children in. The list of subsidies ends with "etc.": '
		'whether the scheme lists another one is a fact to be given.');

CALL benefit.add_clause('ZZ-E-019', '四(十二)',
	'计生家庭享各项帮扶',
	'Families that kept to family planning are supported');
CALL benefit.add_variable('fp_family_support',
	'计生家庭帮扶', 'Support for family-planning families',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('ZZ-E-019', 'fp_family_support',
	condition => $$family_planning_family$$,
	value => $$true$$);

CALL benefit.add_clause('ZZ-E-020', '四(十二)',
	'合条件机构和社区家庭服务享税费优惠',
	'Institutions and community family services that meet the conditions have preferences in tax');

CALL benefit.add_clause('ZZ-P-001', '四(十二)',
	'养老托育机构四项公用费按居民价',
	'Elder-care and childcare institutions pay household prices for '
		'electricity, water, gas and heat');
CALL benefit.add_rule('ZZ-P-001', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('electricity', 'water', 'gas', 'heat')$$,
	value => $$'residential'$$,
	note_en => 'Where metering is hard a fixed quantity or ratio is the quantity.');
CALL benefit.add_rule('ZZ-P-001-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('electricity', 'water', 'gas', 'heat')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('ZZ-E-021', '四(十三)',
	'合条件个人和小微企业得贷款贴息',
	'Individuals and small firms that meet the conditions get interest subsidies on loans');

CALL benefit.add_clause('ZZ-E-022', '四(十四)',
	'合条件项目可申请中央投资',
	'Projects that meet the conditions may apply for central investment');

CALL benefit.add_clause('ZZ-E-025', '四(十五)',
	'三类养老托育技能人才可参评奖项津贴',
	'Skilled carers of three occupations may be chosen for honours and allowances');

CALL benefit.add_clause('ZZ-E-023', '四(十六)',
	'托育从业者须有资格且不在黑名单',
	'Childcare staff are qualified and not on the blacklist');
