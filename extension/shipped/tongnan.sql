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
-- nothing.
--
-- 先列规则用到的事实，再按文件次序列出条款，每条一段：add_clause 是出处与摘要，
-- add_variable 是所定事项，add_figure 是其计量口径（前文或 common.sql 已列的不再重复），
-- add_rule 是规则：条件 condition 成立时（无条件则一律）取值 value；自发布之日（有 since 则
-- 自该日）起，有 until 则至该日止（含该日）；note 说明存疑文字如何理解。没有规则的条款属
-- 行政性内容，只作记载。

INSERT INTO benefit.policy (id, region, issued, number, issuer_zh, title_zh, title_en)
VALUES ('TN', '500152', '2022-01-23',
	'潼南府办发〔2022〕6号', '重庆市潼南区人民政府办公室',
	'潼南区促进养老托育服务健康发展实施方案',
	'Tongnan (Chongqing): plan for the sound development of elder care and child care');

-- Facts about a region. 地区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'region', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('townships_with_point', 'number', 'township',
		'有普惠托育点的乡镇数', 'Townships and streets with an inclusive childcare point'),
	('township_homes_socialised', 'number', 'institution',
		'社会化运营敬老院数', 'Township elder homes run by private operators'),
	('township_social_care_centers', 'number', 'site',
		'镇街养老托育中心数',
		'Township centres of elder care and childcare run by private operators'),
	('mutual_aid_points', 'number', 'site',
		'村级互助养老点数', 'Village points of mutual aid for elders'),
	('tekun_disabled_care_centers', 'number', 'site',
		'失能特困照护中心数', 'Care centres for functionally disabled tekun persons'),
	('disabled_tekun_cared', 'number', 'person',
		'受照护失能特困人数', 'Functionally disabled tekun persons who are cared for'),
	('compliant_facilities', 'number', 'facility',
		'达标社区养老设施数', 'Community elder-care premises that meet the standard'),
	('required_facilities', 'number', 'facility',
		'应配社区养老设施数', 'Community elder-care premises that are required'),
	('elder_care_stations', 'number', 'site', '社区养老服务站数', 'Community elder-care stations')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a person. 个人的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'person', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('assessed', 'boolean', NULL, '已作能力评估', 'Abilities were assessed'),
	('infant_family', 'boolean', NULL, '是婴幼儿家庭', 'Is a family with an infant'),
	('home_dwelling', 'boolean', NULL, '居家生活', 'Lives at home'),
	('is_new_infant', 'boolean', NULL, '是新入园婴幼儿', 'Is an infant who newly enters'),
	('is_pupil', 'boolean', NULL, '是在园儿童', 'Is a child who attends'),
	('is_staff', 'boolean', NULL, '是教职工', 'Is on the staff'),
	('checks_in_year', 'number', 'check', '当年体检次数', 'Health checks in the year')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a facility. 机构设施的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'facility', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('admitted_hardship_disabled_or_dementia', 'number', 'person',
		'收住困难失能失智老人数', 'Disabled or demented elders in hardship who were admitted'),
	('admitted_hardship_aged', 'number', 'person',
		'收住困难高龄老人数', 'Elders of advanced age in hardship who were admitted'),
	('admitted_special_fp', 'number', 'person',
		'收住计生特殊家庭老人数', 'Elders of special family-planning families who were admitted'),
	('confirmed_inclusive', 'boolean', NULL,
		'已确认普惠', 'Was confirmed as an inclusive provider'),
	('room_conditions_met', 'boolean', NULL,
		'有设母婴室条件', 'Conditions for a mother-and-infant room are given'),
	('evaluations_in_year', 'number', 'evaluation',
		'当年卫生评价次数', 'Hygiene evaluations in the year')
) AS f (name, kind, unit, title_zh, title_en);

-- Facts about a community. 社区的事实。
INSERT INTO benefit.variable (subject, name, kind, unit, title_zh, title_en, aliases)
SELECT 'community', f.*, ARRAY[f.title_zh]
FROM (VALUES
	('elders_concentrated', 'boolean', NULL, '老年人聚居', 'Many elders live there'),
	('disabled_concentrated', 'boolean', NULL,
		'残疾人聚居', 'Many people with a disability live there'),
	('old_estate', 'boolean', NULL, '是老旧小区', 'Is an old housing estate')
) AS f (name, kind, unit, title_zh, title_en);

CALL benefit.add_clause('TN-T-001', '一',
	'全区养老床位五千张',
	'Beds for elder care: at least 5,000 by the end of 2025');
CALL benefit.add_rule('TN-T-001', 'elder_care_beds_target',
	value => $$5000$$, until => '2025-12-31');

CALL benefit.add_clause('TN-T-002', '一',
	'护理型床位占六成',
	'Share of nursing beds among elder-care beds: at least 60 percent by the end of 2025');
CALL benefit.add_figure('nursing_bed_share',
	'护理型床位占比', 'Share of nursing beds among elder-care beds',
	unit => 'percent',
	value => $$100 * nursing_beds / elder_care_beds$$);
CALL benefit.add_variable('nursing_bed_share_target',
	'护理型床位占比目标', 'Target for the share of nursing beds among elder-care beds',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'nursing_bed_share', direction => 'at_least');
CALL benefit.add_rule('TN-T-002', 'nursing_bed_share_target',
	value => $$60$$, until => '2025-12-31',
	note_en => 'Counted against all elder-care beds of the district. '
		'The other reading: institution beds only.');

CALL benefit.add_clause('TN-T-003', '一',
	'千人托位不低于4.5个',
	'Childcare places per 1,000 residents: at least 4.5 by the end of 2025');
CALL benefit.add_rule('TN-T-003', 'childcare_slots_per_1000_target',
	value => $$4.5$$, until => '2025-12-31');

CALL benefit.add_clause('TN-T-004', '一',
	'六成以上镇街有普惠托育点',
	'Share of townships with an inclusive childcare point: at least 60 percent by the end of 2025');
CALL benefit.add_figure('township_inclusive_childcare_coverage',
	'乡镇普惠托育点覆盖率', 'Share of townships with an inclusive childcare point',
	unit => 'percent',
	value => $$100 * townships_with_point / townships$$);
CALL benefit.add_variable('township_inclusive_childcare_coverage_target',
	'乡镇普惠托育点覆盖率目标',
	'Target for the share of townships with an inclusive childcare point',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'township_inclusive_childcare_coverage', direction => 'at_least');
CALL benefit.add_rule('TN-T-004', 'township_inclusive_childcare_coverage_target',
	value => $$60$$, until => '2025-12-31',
	note_en => '60 itself is enough.');

CALL benefit.add_clause('TN-T-005', '一',
	'婴幼儿健康管理到92%',
	'Share of infants under health management: at least 92 percent by the end of 2025');
CALL benefit.add_rule('TN-T-005', 'infant_health_management_rate_target',
	value => $$92$$, until => '2025-12-31');

CALL benefit.add_clause('TN-E-015', '二(一)',
	'居家老人享慰藉防护,婴幼儿家庭享访视等',
	'Elders who live at home and families with an infant are served at home');
CALL benefit.add_variable('home_service_family',
	'居家服务对象家庭', 'Family to be served at home',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-015', 'home_service_family',
	condition => $$age >= 60 AND home_dwelling
		OR infant_family OR infant_family IS NULL AND child_age_months < 36$$,
	value => $$true$$,
	note_en => 'An infant is under 36 months old. An elder is not defined here and is taken to be 60 or older. '
		'The other reading: 65 or older.');

CALL benefit.add_clause('TN-T-006', '二(二)',
	'2025年居家养老覆盖全部城乡社区',
	'Share of communities with home and community elder care: 100 percent by the end of 2025');
CALL benefit.add_rule('TN-T-006', 'home_community_care_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"Full coverage" is read as 100 percent of communities.');

CALL benefit.add_clause('TN-T-007', '二(三)',
	'二十三家镇街敬老院全部社会化运营',
	'Township elder homes run by private operators: at least 23 by the end of 2025');
CALL benefit.add_variable('township_elder_homes_socialised_target',
	'社会化运营敬老院数目标', 'Target number: township elder homes run by private operators',
	kind => 'number', unit => 'institution', subject => 'region',
	measure => 'township_homes_socialised', direction => 'at_least');
CALL benefit.add_rule('TN-T-007', 'township_elder_homes_socialised_target',
	value => $$23$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('TN-T-008', '二(三)',
	'加快建成二十三个镇街综合中心',
	'Township centres of elder care and childcare run by private operators: '
		'at least 23 by the end of 2025');
CALL benefit.add_variable('township_social_care_centers_target',
	'镇街养老托育中心数目标',
	'Target number: township centres of elder care and childcare run by private operators',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'township_social_care_centers', direction => 'at_least');
CALL benefit.add_rule('TN-T-008', 'township_social_care_centers_target',
	value => $$23$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('TN-T-009', '二(三)',
	'村级互助点一百四十四处',
	'Village points of mutual aid for elders: at least 144 by the end of 2025');
CALL benefit.add_variable('village_mutual_aid_points_target',
	'村级互助养老点数目标', 'Target number: village points of mutual aid for elders',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'mutual_aid_points', direction => 'at_least');
CALL benefit.add_rule('TN-T-009', 'village_mutual_aid_points_target',
	value => $$144$$, until => '2025-12-31',
	note_en => 'No date in the text: the end of the plan is taken.');

CALL benefit.add_clause('TN-T-010', '二(三)',
	'2022年镇街都有综合功能养老机构',
	'Share of townships with an all-round elder-care institution: 100 percent by the end of 2022');
CALL benefit.add_rule('TN-T-010', 'township_comprehensive_elder_care_coverage_target',
	value => $$100$$, until => '2025-12-31',
	note_en => 'By the end of 2022. The other reading: from the start of 2022.');

CALL benefit.add_clause('TN-T-011', '二(三)',
	'2022年建成区级失能特困照护中心',
	'Care centres for functionally disabled tekun persons: at least 1 by the end of 2022');
CALL benefit.add_variable('tekun_disabled_care_centers_target',
	'失能特困照护中心数目标',
	'Target number: care centres for functionally disabled tekun persons',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'tekun_disabled_care_centers', direction => 'at_least');
CALL benefit.add_rule('TN-T-011', 'tekun_disabled_care_centers_target',
	value => $$1$$, until => '2025-12-31',
	note_en => 'One centre: the number is implied by the singular.');

CALL benefit.add_clause('TN-T-012', '二(三)',
	'失能特困者该养的都养',
	'Share of functionally disabled tekun persons who are cared for: '
		'100 percent by the end of 2022');
CALL benefit.add_figure('tekun_disabled_care_rate',
	'失能特困应养尽养率', 'Share of functionally disabled tekun persons who are cared for',
	unit => 'percent',
	value => $$100 * disabled_tekun_cared / disabled_tekun$$);
CALL benefit.add_variable('tekun_disabled_care_rate_target',
	'失能特困应养尽养率目标',
	'Target for the share of functionally disabled tekun persons who are cared for',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'tekun_disabled_care_rate', direction => 'at_least');
CALL benefit.add_rule('TN-T-012', 'tekun_disabled_care_rate_target',
	value => $$100$$, until => '2025-12-31',
	note_en => '"All who should" is read as 100 percent.');

CALL benefit.add_clause('TN-E-018', '二(三)',
	'农村公共设施、闲置校舍可办非营利托育',
	'Idle rural public buildings and schools may house non-profit childcare');

CALL benefit.add_clause('TN-E-001', '二(四)',
	'公办机构先收困难的高龄、失能失智等老人',
	'Elders in economic hardship who are disabled, demented, of advanced age or of special '
		'family-planning families come first for a place in a public institution');
CALL benefit.add_variable('public_institution_care_priority',
	'公办机构优先收养', 'Priority for a place in a public institution',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-001', 'public_institution_care_priority',
	condition => $$age >= 60 AND economic_hardship
		AND (functionally_disabled OR dementia OR age >= 80 OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'Economic hardship is asked of every group listed. The other reading: only the '
		'first group. Advanced age is not defined here and is taken to be 80 or older. The other '
		'reading: another locally set age.');

CALL benefit.add_clause('TN-E-013', '二(四)',
	'年度考核定续约、整改或解约',
	'The yearly appraisal decides whether an operator goes on, mends or leaves');

CALL benefit.add_clause('TN-E-019', '二(四); 二(六); 二(九)',
	'机关学校企事业园区等可用自有地办养老托育',
	'Public bodies, schools, enterprises, parks, kindergartens and individuals may '
		'run care on land of their own');

CALL benefit.add_clause('TN-Q-003', '二(四)',
	'社会化运营机构一年一考核',
	'Private operators of public homes are appraised once a year');

CALL benefit.add_clause('TN-T-013', '二(五)',
	'2022年社区养老配建全达标',
	'Share of required community elder-care premises up to standard: '
		'100 percent by the end of 2022');
CALL benefit.add_figure('community_elder_facility_compliance_rate',
	'社区养老设施配建达标率', 'Share of required community elder-care premises up to standard',
	unit => 'percent',
	value => $$100 * compliant_facilities / required_facilities$$);
CALL benefit.add_variable('community_elder_facility_compliance_rate_target',
	'社区养老设施配建达标率目标',
	'Target for the share of required community elder-care premises up to standard',
	kind => 'number', unit => 'percent', subject => 'region',
	measure => 'community_elder_facility_compliance_rate', direction => 'at_least');
CALL benefit.add_rule('TN-T-013', 'community_elder_facility_compliance_rate_target',
	value => $$100$$, until => '2025-12-31');

CALL benefit.add_clause('TN-E-009', '二(五)',
	'老人残疾人集中处和老旧小区先改造',
	'Age-friendly retrofit starts where elders or disabled people concentrate and in old estates');
CALL benefit.add_variable('age_friendly_retrofit_priority',
	'适老化改造先行', 'Age-friendly retrofit comes here first',
	kind => 'boolean', subject => 'community',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-009', 'age_friendly_retrofit_priority',
	condition => $$elders_concentrated OR disabled_concentrated OR old_estate$$,
	value => $$true$$,
	note_en => 'Any one is enough.');

CALL benefit.add_clause('TN-S-001', '二(五)',
	'养老设施规划到交付都不晚于新建小区',
	'Elder-care premises are planned, built, accepted and handed over no later than the housing');
CALL benefit.add_rule('TN-S-001', 'elder_facility_in_step_with_housing',
	value => $$elder_facility_planned_with_housing AND elder_facility_built_with_housing
		AND elder_facility_acceptance <= housing_acceptance
		AND elder_facility_delivery <= housing_delivery$$,
	note_en => '"At the same time" is read as not later than the housing. '
		'The other reading: same day.');

CALL benefit.add_clause('TN-S-002', '二(五)',
	'有条件的公共场所和单位设母婴室',
	'Public places and employers with the conditions have a mother-and-infant room');
CALL benefit.add_variable('mother_infant_rooms_required',
	'应设母婴室数', 'Mother-and-infant rooms that are required',
	kind => 'number', unit => 'room', subject => 'facility',
	measure => 'mother_infant_rooms', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-S-002', 'mother_infant_rooms_required',
	condition => $$(place_kind <@ 'public_place' OR place_kind = 'employer') AND room_conditions_met$$,
	value => $$1$$,
	note_en => 'The number follows from "set up a room".');

CALL benefit.add_clause('TN-E-008', '二(六)',
	'非独立或按安全标准改建且验收的托育点免变更',
	'Childcare sites that are not independent, or rebuilt to the safety standard, and '
		'accepted need no change of land use');

CALL benefit.add_clause('TN-E-017', '二(六)',
	'闲置公房、公租房等可改作养老托育',
	'Idle public buildings may be turned over to elder care and childcare');

CALL benefit.add_clause('TN-E-016', '二(七)',
	'确认的普惠机构可得场地、减租、补贴支持',
	'Elder-care and childcare institutions confirmed as inclusive get the package of support');
CALL benefit.add_variable('inclusive_support_package',
	'普惠支持政策包', 'Package of support for confirmed inclusive providers',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-016', 'inclusive_support_package',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND confirmed_inclusive$$,
	value => $$true$$,
	note_en => 'Confirmation exercise from the end of 2021. No amount.');

CALL benefit.add_clause('TN-P-001', '二(七)',
	'普惠养老收费以同等市场价八成封顶',
	'An inclusive elder-care price is at most 80 percent of the market price of like services');
CALL benefit.add_rule('TN-P-001', 'affordable_price_cap',
	condition => $$(facility_kind IS NULL OR facility_kind <@ 'elder_care_institution')
		AND (inclusive OR inclusive IS NULL AND confirmed_inclusive)$$,
	value => $$market_price * 80 / 100$$, until => '2024-12-31',
	note_en => 'In force from the day of issue until the lower cap begins. It speaks of elder-care '
		'institutions: another kind that is given, of a community or of childcare, has no cap. Who '
		'was confirmed is inclusive.');

CALL benefit.add_clause('TN-P-002', '二(七)',
	'2025年起普惠养老以市场价七成封顶',
	'From 2025 an inclusive elder-care price is at most 70 percent of the market price');
CALL benefit.add_rule('TN-P-002', 'affordable_price_cap',
	condition => $$(facility_kind IS NULL OR facility_kind <@ 'elder_care_institution')
		AND (inclusive OR inclusive IS NULL AND confirmed_inclusive)$$,
	value => $$market_price * 70 / 100$$, since => '2025-01-01',
	note_en => '"By 2025" is read as from its first day. Institutions and inclusive are those of '
		'TN-P-001.');

CALL benefit.add_clause('TN-T-014', '二(八)',
	'2025年医养结合机构五家',
	'Institutions that unite medical and elder care: at least 5 by the end of 2025');
CALL benefit.add_rule('TN-T-014', 'integrated_medical_elder_institutions_target',
	value => $$5$$, until => '2025-12-31');

CALL benefit.add_clause('TN-E-010', '二(八)',
	'二级以下(含)医院可转为医养结合',
	'Hospitals up to level 2 may turn to medical care of elders');

CALL benefit.add_clause('TN-T-015', '二(九)',
	'依托八十七个服务站办老年教育',
	'Community elder-care stations: at least 87 by the end of 2025');
CALL benefit.add_variable('elder_care_stations_target',
	'社区养老服务站数目标', 'Target number: community elder-care stations',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'elder_care_stations', direction => 'at_least');
CALL benefit.add_rule('TN-T-015', 'elder_care_stations_target',
	value => $$87$$, until => '2025-12-31',
	note_en => 'The sentence names the network in use, 23 centres, 87 stations and 144 points: '
		'87 is kept as a target. The other reading: mere description. No date in the text: '
		'the end of the plan is taken.');

CALL benefit.add_clause('TN-T-016', '二(九)',
	'中心、站、点合计254处办老年教育',
	'Centres, stations and points that host elder education: at least 254 by the end of 2025');
CALL benefit.add_figure('elder_education_sites',
	'老年教育站点总数', 'Centres, stations and points that host elder education',
	unit => 'site',
	value => $$township_social_care_centers + elder_care_stations + mutual_aid_points$$);
CALL benefit.add_variable('elder_education_sites_target',
	'老年教育站点总数目标', 'Target for centres, stations and points that host elder education',
	kind => 'number', unit => 'site', subject => 'region',
	measure => 'elder_education_sites', direction => 'at_least');
CALL benefit.add_rule('TN-T-016', 'elder_education_sites_target',
	value => $$254$$, until => '2025-12-31',
	note_en => '254 is the sum of 23, 87 and 144 and not printed. No date in the text: '
		'the end of the plan is taken.');

CALL benefit.add_clause('TN-E-002', '二(十)',
	'先评估后领补贴、享基本养老',
	'Elder allowances are open to elders whose abilities were assessed');
CALL benefit.add_variable('assessed_elder_allowance_access',
	'评估后可领补贴', 'May be paid an elder allowance, having been assessed',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-002', 'assessed_elder_allowance_access',
	condition => $$age >= 60 AND assessed$$,
	value => $$true$$,
	note_en => 'The assessment is the ground for any elder allowance: without it there is none. An '
		'elder is taken to be 60 or older; the other reading is 65 or older.');

CALL benefit.add_clause('TN-E-003', '二(十)',
	'又困难又高龄又失能者有养老服务补贴',
	'Assessed elders in economic hardship who are of advanced age or disabled '
		'get the elder service subsidy');
CALL benefit.add_rule('TN-E-003', 'elder_service_subsidy',
	condition => $$age >= 60 AND economic_hardship AND (age >= 80 OR functionally_disabled)
		AND assessed$$,
	value => $$true$$,
	note_en => 'The clause enforces the existing national scheme for hardship elders who are of '
		'advanced age or disabled, so either is enough. The other reading: both asked, as the '
		'words stand without a comma. Amount not in the text. Advanced age is not defined here and '
		'is taken to be 80 or older. The other reading: another locally set age.');

CALL benefit.add_clause('TN-E-004', '二(十)',
	'长护险试点管重度失能者',
	'Long-term care insurance covers insured persons with severe disability');
CALL benefit.add_variable('ltci_severe_disability_coverage',
	'长护险重度失能保障', 'Long-term care insurance covers severe disability',
	kind => 'boolean', subject => 'person',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-004', 'ltci_severe_disability_coverage',
	condition => $$ltci_insured AND disability_level <@ 'severe'$$,
	value => $$true$$,
	note_en => 'Other levels are not covered. Insured is who is enrolled in the pilot.');

CALL benefit.add_clause('TN-E-014', '二(十二)',
	'养老托育可申请创业担保和贴息贷款',
	'Elder-care and childcare businesses may apply for guaranteed and subsidised loans');

CALL benefit.add_clause('TN-E-012', '二(十四)',
	'严重失信机构受联合惩戒',
	'Institutions in serious distrust are punished jointly');

CALL benefit.add_clause('TN-Q-001', '二(十四)',
	'新入园婴幼儿和师生一年体检一次',
	'Infants who enter, children who attend and staff have a health check each year');
CALL benefit.add_variable('health_checks_required',
	'应作体检次数', 'Health checks required in a year',
	kind => 'number', unit => 'check', subject => 'person',
	measure => 'checks_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-001', 'health_checks_required',
	condition => $$is_new_infant OR is_pupil OR is_staff$$,
	value => $$1$$,
	note_en => 'Newly entering infants, and all teachers and pupils. '
		'The other reading: only those newly entering.');

CALL benefit.add_clause('TN-Q-002', '二(十四)',
	'托育机构一年一次卫生评价,约在十月',
	'A childcare institution has its hygiene evaluated each year');
CALL benefit.add_variable('hygiene_evaluations_required',
	'应作卫生评价次数', 'Hygiene evaluations required in a year',
	kind => 'number', unit => 'evaluation', subject => 'facility',
	measure => 'evaluations_in_year', direction => 'at_least', scale => 0, rounding => 'up');
CALL benefit.add_rule('TN-Q-002', 'hygiene_evaluations_required',
	condition => $$facility_kind <@ 'childcare_institution'$$,
	value => $$1$$,
	note_en => 'About October: once in the calendar year, month not enforced. '
		'The other reading: in October only.');

CALL benefit.add_clause('TN-P-005', '二(十六)',
	'开办企业不花钱、不跑腿',
	'Opening a business of elder care or childcare costs no fee and no errand');

CALL benefit.add_clause('TN-Q-006', '二(十六)',
	'办一件事至多到场一次',
	'A matter takes one errand at most');

CALL benefit.add_clause('TN-E-005', '三(十八)',
	'收困难失能、高龄、计生特殊家庭老人的机构多补',
	'Institutions that admit elders in hardship, disabled, demented, aged or of special '
		'family-planning families, get a higher subsidy');
CALL benefit.add_variable('hardship_elder_admission_subsidy',
	'收住困难老人倾斜补贴', 'Higher subsidy for admitting elders in hardship',
	kind => 'boolean', subject => 'facility',
	hit_policy => 'any', default_value => 'false');
CALL benefit.add_rule('TN-E-005', 'hardship_elder_admission_subsidy',
	condition => $$facility_kind <@ 'elder_care_service_institution'
		AND admitted_hardship_disabled_or_dementia + admitted_hardship_aged
			+ admitted_special_fp > 0$$,
	value => $$true$$,
	note_en => 'No amount in the text. One such elder is enough. Economic hardship is asked of every '
		'group listed. The other reading: only the first group.');

CALL benefit.add_clause('TN-E-006', '三(十八)',
	'养老托育机构享四类优惠',
	'Elder-care and childcare institutions have four kinds of '
		'preference in tax, fees and subsidies');

CALL benefit.add_clause('TN-P-003', '三(十八)',
	'养老托育机构水电气按居民价',
	'Elder-care and childcare institutions pay household prices for water, electricity and gas');
CALL benefit.add_rule('TN-P-003', 'utility_price_class',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$'residential'$$,
	note_en => 'No heat in this text.');
CALL benefit.add_rule('TN-P-003-charge', 'utility_charge',
	condition => $$(facility_kind <@ 'elder_care_service_institution'
			OR facility_kind <@ 'childcare_facility')
		AND utility IN ('water', 'electricity', 'gas')$$,
	value => $$utility_quantity * residential_unit_price$$);

CALL benefit.add_clause('TN-F-001', '三(十八)',
	'留存福彩金八成以上投养老设施、运营和购买服务',
	'80 percent or more of welfare-lottery money goes to elder care');
CALL benefit.add_rule('TN-F-001', 'welfare_lottery_elder_spending_required',
	value => $$welfare_lottery_fund * 80 / 100$$,
	note_en => '80 itself is enough. The three uses count together. '
		'By the year, for the text gives no period.');

CALL benefit.add_clause('TN-E-007', '三(十九)',
	'列入划拨目录者可划拨供地',
	'Projects in the allocation catalogue may get land without auction');

CALL benefit.add_clause('TN-E-020', '三(十九)',
	'养老托育用地先保,转用和新增指标倾斜',
	'Land for elder care and childcare comes first in the quotas');

CALL benefit.add_clause('TN-P-004', '三(十九)',
	'出让地底价可按基准地价',
	'The reserve price of granted land may be the benchmark price');

CALL benefit.add_clause('TN-E-011', '三(二十)',
	'退休医护与低龄老人可提供养老服务',
	'Retired medical workers and younger elders may serve in elder care');

CALL benefit.add_clause('TN-Q-004', '三(二十)',
	'养老托育培训逐年分批办',
	'Training for elder care and childcare is held every year');

CALL benefit.add_clause('TN-Q-005', '三(二十)',
	'技能大赛与评优一年各一回',
	'A contest of skills and a selection of the best are held once a year');
