-- codes.sql: the shipped variables that are texts, and what each can be. A register
-- writes the code, either title or an alias; a rule asks for a code, or by <@ for a
-- class with all below it.
--
-- A code that no clause names is there so that it can be told from those that one
-- names: it is a no, where a text that is no code is not believed. A class as a fact
-- leaves open which of its kinds is meant. A word of two meanings is an alias of both
-- codes, so that it is asked back and not guessed; so numbers of grades, which rise in
-- one scale and fall in another, and words that only a place can read are aliases of
-- none. Who owns or runs a facility, where it lies, and whether it is an inclusive one
-- are facts of their own (common.sql): the kind does not say it, though a word such as
-- 公办养老机构 is read as the kind.
--
-- 文本类事实及其代码：登记可写代码、中英文名称或别名；parent 是上一级类别。条款未提及的
-- 代码用于区分“不是”与“看不懂”。一词两义者列为两个代码的别名，系统会反问而不猜测。公办、
-- 普惠、位置等是另外的事实，不在类型之内。

-- A home with 10 beds or more that takes elders in day and night is a 养老机构, a
-- smaller one is a community's; both are 养老服务机构. A 护理院 and a 护理中心 are medical, a 养护院 is
-- not; 幸福院 is no home, although it is called one. A nursery class keeps the nature
-- of its kindergarten and is no 托育机构, and a hut for parents and children takes no
-- child into care.
CALL benefit.add_variable('facility_kind',
	'设施类型', 'Kind of facility, by its code',
	kind => 'text', subject => 'facility',
	aliases => '{设施类型,机构类型}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'facility_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('elder_care_facility', NULL, '养老服务设施', 'Elder-care facility, of any kind',
		'{各类养老服务设施,养老设施,elder care facility,eldercare facility,elder_care_site}'),
	('elder_care_service_institution', 'elder_care_facility',
		'养老服务机构', 'Institution that provides elder-care services',
		'{养老服务组织,elder care service institution,elder care provider}'),
	('elder_care_institution', 'elder_care_service_institution',
		'养老机构', 'Elder-care institution: residential care, 10 beds or more',
		'{养老院,老年公寓,民办养老机构,公办养老机构,护理型养老机构,elder care institution,'
			'elderly care institution,nursing home,residential care home,old people''s home}'),
	('township_elder_home', 'elder_care_institution',
		'敬老院', 'Elder home of a township or village, for tekun persons first',
		'{乡镇敬老院,农村敬老院,镇街敬老院,区域性敬老院,特困人员供养服务机构,'
			'特困人员供养服务设施,供养服务设施,供养服务机构,五保供养服务机构,福利中心,乡镇福利中心,'
			'rural elder home}'),
	('county_support_facility', 'elder_care_institution',
		'县级特困人员供养服务设施', 'Support facility of the county for tekun persons',
		'{县级供养服务设施,县级敬老院,失能特困人员集中照护中心,失能特困人员供养服务设施}'),
	('elder_nursing_institution', 'elder_care_institution',
		'养护院', 'Nursing institution for disabled elders',
		'{老年养护院,失能老年人养护院,县级老年养护院}'),
	('social_welfare_home', 'elder_care_institution', '社会福利院', 'Social welfare home',
		'{综合福利院,老年福利院,福利院老年部,social welfare institution,福利院}'),
	('home_community_care_institution', 'elder_care_service_institution',
		'居家社区养老服务机构', 'Home and community elder-care service institution',
		'{社区居家养老服务机构,居家和社区养老服务机构,社区养老服务机构,社区养老服务设施,'
			'居家社区养老服务设施,community elder care institution}'),
	('home_community_care_center', 'home_community_care_institution',
		'居家社区养老服务照料中心', 'Home and community elder-care centre of a town or subdistrict',
		'{居家养老服务照料中心,社区居家养老服务照料中心,养老服务照料中心,街道照料中心,'
			'home and community care center,home-community care centre,照料中心}'),
	('community_elder_care_station', 'home_community_care_institution',
		'城市社区居家养老服务站', 'Elder-care station of an urban community',
		'{社区居家养老服务站,社区养老服务站,养老服务站,urban home care station,居家养老服务站}'),
	('rural_home_care_station', 'home_community_care_institution',
		'农村社区居家养老服务站(幸福院)', 'Rural home elder-care station (xingfuyuan)',
		'{农村社区居家养老服务站,农村居家养老服务站,农村幸福院,幸福院,农村养老幸福院,'
			'rural happiness home,居家养老服务站,社区居家养老服务站,社区养老服务站,养老服务站}'),
	('comprehensive_elder_service_center', 'home_community_care_institution',
		'综合养老服务中心', 'Elder-service centre of all-round function',
		'{街道养老服务中心,街道综合性养老服务中心,乡镇综合养老服务中心,区域养老服务中心,'
			'区县综合型养老服务中心,镇街示范型居家养老服务中心,镇街养老服务中心,'
			'农村区域性养老服务中心,镇街社会化养老托育服务中心}'),
	('village_elder_service_center', 'home_community_care_institution',
		'村(社区)居家养老服务中心', 'Home elder-care centre of a village or community',
		'{村社居家养老服务中心,村社标准型居家养老服务中心,村级居家养老服务中心,'
			'标准化社区居家养老服务中心,社区居家养老服务中心,居家养老服务中心,照料中心}'),
	('day_care_center', 'home_community_care_institution',
		'日间照料中心', 'Day-care centre for elders',
		'{社区日间照料中心,农村日间照料中心,街道日间照料中心,老年人日间照料中心,日照中心,托老所,'
			'day care centre}'),
	('small_residential_care', 'home_community_care_institution',
		'社区嵌入式小微养老机构', 'Community care home with fewer than 10 beds',
		'{嵌入式养老机构,微型养老院,小微养老机构,embedded care home}'),
	('mutual_aid_point', 'home_community_care_institution',
		'互助养老点', 'Point of mutual aid for elders',
		'{村级互助养老点,村级养老互助点,互助养老服务点,农村互助养老点,互助幸福点}'),
	('elder_meal_facility', 'elder_care_facility', '老年助餐服务设施', 'Meal facility for elders',
		'{助餐设施,老年助餐设施}'),
	('elder_canteen', 'elder_meal_facility', '老年食堂', 'Canteen for elders',
		'{长者食堂,老年餐厅,社区老年食堂,elderly canteen,senior canteen}'),
	('elder_meal_point', 'elder_meal_facility', '老年助餐点', 'Meal point for elders',
		'{助餐点,助餐站点,老年人助餐点,送餐点,meal point}'),
	('elder_activity_center', 'elder_care_facility', '老年活动中心', 'Activity centre for elders',
		'{老年活动室,老年人活动中心,activity centre for the elderly}'),
	('childcare_facility', NULL,
		'托育服务设施', 'Childcare facility for children under three, of any kind',
		'{婴幼儿照护服务设施,托育设施,childcare facility,childcare_site}'),
	('childcare_institution', 'childcare_facility',
		'托育机构', 'Childcare institution for children under three',
		'{托育服务机构,婴幼儿照护服务机构,3岁以下婴幼儿照护服务机构,托育园,托育中心,托儿所,'
			'托育服务中心,childcare institution,childcare center,nursery,day nursery,普惠托育机构,'
			'普惠性托育机构,inclusive_childcare_institution}'),
	('community_childcare', 'childcare_institution', '社区托育点', 'Community childcare point',
		'{社区托育服务点,普惠托育社区驿站,社区托育服务机构,城市社区托育点,社区普惠托育点,'
			'普惠社区托育点,社区托育机构,community childcare}'),
	('comprehensive_childcare_center', 'childcare_institution',
		'托育综合服务中心', 'Comprehensive childcare service centre',
		'{综合托育服务中心,托育综合服务指导中心,区域综合托育中心,县级区域综合托育中心}'),
	('employer_childcare', 'childcare_institution',
		'用人单位托育点', 'Childcare run by an employer',
		'{单位自建托育,用人单位办托,福利性托育机构,园区托育设施,产业园区托育设施,'
			'employer childcare}'),
	('kindergarten_nursery_class', 'childcare_facility',
		'幼儿园托班', 'Nursery class of a kindergarten',
		'{托班,托幼班,幼儿园托幼班,幼儿园办托班,幼儿园托育班,kindergarten nursery class,'
			'nursery class}'),
	('family_childcare_point', 'childcare_facility',
		'家庭托育点', 'Family childcare point: in a dwelling, five children at most',
		'{家庭托育,家庭托育服务点,family childcare}'),
	('childcare_guidance_facility', NULL,
		'婴幼儿照护指导设施', 'Guidance facility for families with infants',
		'{育儿指导设施}'),
	('sunflower_hut', 'childcare_guidance_facility',
		'向日葵亲子小屋', 'Sunflower hut: parent-and-child site of a village or community',
		'{亲子小屋,婴幼儿照护服务驿站,村级婴幼儿照护服务驿站,向日葵小屋,parent-child hut}'),
	('childcare_guidance_center', 'childcare_guidance_facility',
		'婴幼儿照护服务指导中心', 'Childcare guidance centre',
		'{托育指导中心,托育服务指导中心,婴幼儿照护指导中心}'),
	('parenting_guidance_center', 'childcare_guidance_facility',
		'科学育儿指导服务中心', 'Parenting guidance centre of a health centre',
		'{科学育儿指导中心}'),
	('kindergarten', NULL, '幼儿园', 'Kindergarten, for children of three and over',
		'{公办幼儿园,民办幼儿园,普惠性幼儿园}'),
	('child_welfare_home', NULL, '儿童福利院', 'Child welfare home',
		'{儿童福利机构,child welfare institution,福利院}'),
	('medical_institution', NULL, '医疗卫生机构', 'Medical institution', '{医疗机构}'),
	('hospital', 'medical_institution', '医院', 'Hospital', '{综合医院}'),
	('tcm_hospital', 'hospital', '中医医院', 'Hospital of Chinese medicine',
		'{中医院,中西医结合医院,TCM hospital}'),
	('rehabilitation_hospital', 'hospital', '康复医院', 'Rehabilitation hospital',
		'{康复中心,康复医院(中心)}'),
	('geriatric_hospital', 'hospital', '老年医院', 'Geriatric hospital', '{老年病医院}'),
	('nursing_hospital', 'medical_institution',
		'护理院', 'Nursing hospital (a medical institution)',
		'{医疗护理院,nursing hospital}'),
	('nursing_center', 'medical_institution', '护理中心', 'Nursing centre', '{}'),
	('hospice_center', 'medical_institution', '安宁疗护中心', 'Hospice care centre',
		'{安宁疗护机构,hospice}'),
	('maternal_child_health_institution', 'medical_institution',
		'妇幼保健机构', 'Maternal and child health institution',
		'{妇幼保健院,妇幼保健中心,妇幼健康服务机构,MCH institution}'),
	('primary_care_institution', 'medical_institution',
		'基层医疗卫生机构', 'Primary-care institution',
		'{基层医疗机构,primary care institution}'),
	('township_health_center', 'primary_care_institution', '乡镇卫生院', 'Township health centre',
		'{卫生院,中心卫生院,镇卫生院,乡卫生院,township health center,township hospital}'),
	('community_health_center', 'primary_care_institution',
		'社区卫生服务中心', 'Community health service centre',
		'{社区卫生中心,社区医院,community health center,CHC}'),
	('community_health_station', 'primary_care_institution',
		'社区卫生服务站', 'Community health station',
		'{卫生服务站}'),
	('village_clinic', 'primary_care_institution', '村卫生室', 'Village clinic',
		'{卫生室,村卫生所}'),
	('clinic', 'primary_care_institution', '诊所', 'Clinic', '{门诊部,outpatient clinic}'),
	('infirmary', 'primary_care_institution', '医务室', 'Infirmary inside an institution',
		'{卫生所,内设医务室}'),
	('nursing_station', 'medical_institution', '护理站', 'Nursing station', '{社区护理站}'),
	('community_family_service', NULL, '社区家庭服务业', 'Community family services',
		'{家政服务机构,家政企业,家政服务企业,domestic service enterprise}'),
	('elder_care_enterprise', NULL, '养老服务企业', 'Elder-care enterprise (an operator)',
		'{养老企业,elder care enterprise}'),
	('childcare_enterprise', NULL, '托育企业', 'Childcare enterprise (an operator)',
		'{托育服务企业,childcare enterprise}')
) AS c (code, parent, title_zh, title_en, aliases);

-- 保育员 has been called 保育师 since 2021, and 育婴师 was the older name of 育婴员.
CALL benefit.add_variable('occupation',
	'职业', 'Occupation, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'occupation', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('elder_care_staff', NULL, '养老服务从业人员', 'Elder-care staff, of any occupation',
		'{养老从业人员,养老服务人员,养老机构从业人员}'),
	('elder_care_worker', 'elder_care_staff', '养老护理员', 'Elder-care worker (yanglao huliyuan)',
		'{老年护理员,养老护理,养老护理人员,持证养老护理员,elder_care_nurse,elderly care worker,'
			'elder care assistant,care worker,护理员,护工}'),
	('elder_attendant', 'elder_care_staff',
		'老年人照护员', 'Elder attendant (a specialty of domestic service)',
		'{老人照护员,老人照护,elder_carer}'),
	('elder_ability_assessor', 'elder_care_staff',
		'老年人能力评估师', 'Assessor of elders'' abilities',
		'{能力评估师,评估员}'),
	('elder_care_manager', 'elder_care_staff', '养老院院长', 'Manager of an elder-care institution',
		'{养老机构负责人,养老机构管理人员}'),
	('childcare_worker', NULL, '托育从业人员', 'Childcare worker, of any occupation',
		'{托育服务人员,托育机构从业人员,婴幼儿照护人员,托育人员,childcare worker,childcare staff}'),
	('nursery_teacher', 'childcare_worker', '保育师', 'Nursery teacher (formerly baoyuyuan)',
		'{保育员,保育人员,nursery_worker,nursery worker}'),
	('infant_carer', 'childcare_worker', '育婴员', 'Infant carer', '{育婴师,育儿师}'),
	('infant_development_guide', 'childcare_worker',
		'婴幼儿发展引导员', 'Guide of infant development',
		'{婴幼儿发展引导师,育儿指导员}'),
	('childcare_teacher', 'childcare_worker', '托育师', 'Childcare teacher', '{托育教师,托育老师}'),
	('medical_care_attendant', NULL, '医疗护理员', 'Medical care attendant',
		'{医院护工,medical nursing assistant,护理员,护工}'),
	('patient_attendant', NULL, '病患陪护', 'Patient attendant', '{病患陪护员,陪护,陪护员}'),
	('health_carer', NULL, '健康照护师', 'Health carer', '{健康照护员}'),
	('housekeeper', NULL, '家政服务员', 'Housekeeper', '{家政员,家政人员,domestic worker}'),
	('domestic_service', 'housekeeper', '家事服务员', 'Domestic service worker', '{家事服务}'),
	('maternity_matron', 'housekeeper', '月嫂', 'Maternity matron', '{母婴护理员}'),
	('nurse', NULL, '护士', 'Nurse', '{护师,注册护士,registered nurse}'),
	('physician', NULL, '医师', 'Physician', '{医生,医士,全科医生,doctor}'),
	('social_worker', NULL, '社会工作者', 'Social worker', '{社工,助理社会工作师}'),
	('other', NULL, '其他职业', 'Another occupation', '{其他,无业,退休,离退休}')
) AS c (code, parent, title_zh, title_en, aliases);

-- Gas is that of the pipe, which has a household tariff; bottled gas has none.
CALL benefit.add_variable('utility',
	'公用事业种类', 'Utility, by its code',
	kind => 'text', subject => 'facility');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'utility', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('water', NULL, '供水', 'Water', '{水,用水,自来水,水费,tap water,water supply}'),
	('electricity', NULL, '供电', 'Electricity', '{电,用电,电力,电费,power}'),
	('gas', NULL, '管道燃气', 'Piped gas', '{气,用气,燃气,管道气,天然气,煤气,燃气费,natural gas}'),
	('heat', NULL, '供热', 'Heating',
		'{热,用热,供暖,集中供热,暖气,采暖,热力,取暖费,district heating}'),
	('bottled_gas', NULL, '瓶装液化石油气', 'Bottled liquefied gas',
		'{液化石油气,液化气,瓶装燃气,LPG,bottled gas}'),
	('sewage', NULL, '污水处理', 'Sewage treatment', '{污水处理费,排水,sewerage}'),
	('telecom', NULL, '通信', 'Telecommunications',
		'{宽带,电话,有线电视,网络,broadband,telephone}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('utility_price_class',
	'公用事业价格类别', 'Price class of a utility, by its code',
	kind => 'text', subject => 'facility',
	hit_policy => 'first');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'utility_price_class', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('residential', NULL, '居民生活类价格', 'Household price',
		'{居民价,居民价格,居民类,居民生活,居民用价,民用,居民合表,household}'),
	('non_residential', NULL, '非居民类价格', 'Non-household price',
		'{非居民,非居民价,非居民用,non-household}'),
	('commercial_industrial', 'non_residential', '工商业价格', 'Commercial and industrial price',
		'{工商业,一般工商业,商业价,工业价,大工业,commercial}'),
	('special_trade', 'non_residential', '特种行业价格', 'Price of special trades (water)',
		'{特种行业,特种用水,特种用途,special}'),
	('agricultural', 'non_residential', '农业生产价格', 'Agricultural price',
		'{农业生产,农业用电,agriculture}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('award_kind',
	'奖补种类', 'Kind of award, by its code',
	kind => 'text', subject => 'facility');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'award_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('construction', NULL, '建设奖补', 'Award for construction',
		'{建设,建设补助,建设补贴,建设奖励,construction subsidy}'),
	('operation', NULL, '运营奖补', 'Award for operation',
		'{运营,运营补助,运营补贴,运营奖励,operating subsidy}'),
	('star_rating', NULL, '等级评定奖励', 'Award for the star rating', '{星级奖励,等级奖励}'),
	('chain_brand', NULL, '品牌连锁奖补', 'Award for brands and chains', '{连锁化奖补,品牌化奖补}'),
	('admission', NULL, '收住补贴', 'Subsidy for elders admitted', '{老年人收住补贴,床位补贴}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('subsidy_kind',
	'托育补贴种类', 'Kind of childcare subsidy, by its code',
	kind => 'text', subject => 'facility');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'subsidy_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('operation', NULL, '运营补贴', 'Operating subsidy', '{运营,运营补助,运营奖补}'),
	('construction', NULL, '建设补贴', 'Construction subsidy', '{建设,建设补助,建设奖补}'),
	('slot', NULL, '托位补贴', 'Subsidy per place', '{托位,托位补助,托位奖补,按托位补贴}'),
	('demonstration', NULL, '示范奖补', 'Award for model institutions', '{示范机构奖补,示范奖励}'),
	('social_insurance', NULL, '社会保险补贴', 'Social insurance subsidy', '{社保补贴}'),
	('training', NULL, '培训补贴', 'Training subsidy', '{职业培训补贴}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('insurance_kind',
	'社会保险险种', 'Branch of social insurance, by its code',
	kind => 'text', subject => 'facility',
	aliases => '{社会保险险种,社保险种}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'insurance_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('unemployment', NULL, '失业保险', 'Unemployment insurance', '{失业,失业险}'),
	('work_injury', NULL, '工伤保险', 'Work-injury insurance',
		'{工伤,工伤险,work injury insurance}'),
	('pension', NULL, '基本养老保险', 'Basic pension insurance', '{养老保险,职工养老保险,养老险}'),
	('medical', NULL, '基本医疗保险', 'Basic medical insurance', '{医疗保险,医保,职工医保}'),
	('maternity', NULL, '生育保险', 'Maternity insurance', '{生育险}'),
	('long_term_care', NULL, '长期护理保险', 'Long-term care insurance', '{长护险}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('landlord_sector',
	'出租方所属系统', 'Sector the landlord belongs to, by its code',
	kind => 'text', subject => 'facility',
	aliases => '{出租方所属系统,房东所属系统}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'landlord_sector', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('education', NULL, '教育系统', 'Education', '{教育,学校,高校,教育局}'),
	('research', NULL, '科研系统', 'Research', '{科研,科技,科研院所,科技系统}'),
	('health', NULL, '卫生健康系统', 'Health', '{卫生,卫健,医院}'),
	('government', NULL, '党政机关', 'Government', '{机关,政府,行政单位}'),
	('other_public_institution', NULL, '其他事业单位', 'Another public institution',
		'{事业单位,公益性事业单位}'),
	('state_enterprise', NULL, '国有企业', 'State-owned enterprise', '{国企,国资,国有资产}'),
	('collective', NULL, '村(居)集体', 'Village or community collective',
		'{村集体,集体经济组织,集体}'),
	('private', NULL, '民营或个人', 'Private', '{个人,民营,私人,自然人,民企}')
) AS c (code, parent, title_zh, title_en, aliases);

-- 小型微利企业 is a term of the tax law with other limits, and 中小微企业 has medium ones
-- among them: neither is an alias. 个人独资企业 is an enterprise, 个体工商户 is none.
CALL benefit.add_variable('tenant_kind',
	'承租方类型', 'Kind of tenant, by its code',
	kind => 'text', subject => 'facility',
	aliases => '{承租方类型,租户类型}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'tenant_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('small_micro_enterprise', NULL, '小微企业', 'Small or micro enterprise',
		'{小型微型企业,small and micro enterprise}'),
	('small_enterprise', 'small_micro_enterprise', '小型企业', 'Small enterprise', '{小企业}'),
	('micro_enterprise', 'small_micro_enterprise', '微型企业', 'Micro enterprise', '{微企,微企业}'),
	('sole_proprietor', NULL, '个体工商户', 'Individual business (getihu)',
		'{个体户,个体,个体经营户,个体经营,getihu,individual business}'),
	('medium_enterprise', NULL, '中型企业', 'Medium enterprise', '{}'),
	('large_enterprise', NULL, '大型企业', 'Large enterprise', '{大企业}'),
	('social_organization', NULL, '社会组织', 'Social organisation',
		'{民办非企业单位,民非,社会服务机构,社会团体,基金会,non-profit organisation}'),
	('public_institution', NULL, '事业单位', 'Public institution', '{}'),
	('natural_person', NULL, '自然人', 'Natural person', '{个人,individual}')
) AS c (code, parent, title_zh, title_en, aliases);

-- care_service is who does both, and lies above the two.
CALL benefit.add_variable('tenant_business',
	'承租方业务', 'Business of the tenant, by its code',
	kind => 'text', subject => 'facility',
	aliases => '{承租方业务,租户业务}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'tenant_business', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('care_service', NULL, '养老托育', 'Elder care and childcare',
		'{养老托育服务,一老一小,养老和托育}'),
	('elder_care', 'care_service', '养老', 'Elder care', '{养老服务,养老服务业,eldercare}'),
	('childcare', 'care_service', '托育', 'Childcare', '{托育服务,婴幼儿照护,托育业,child care}'),
	('domestic_service', NULL, '家政', 'Domestic service', '{家政服务,家政服务业}'),
	('early_education', NULL, '早教', 'Early education', '{早期教育,早教机构,亲子教育}'),
	('preschool', NULL, '学前教育', 'Preschool', '{幼儿园,幼教}'),
	('other', NULL, '其他业务', 'Another business', '{其他}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('place_kind',
	'场所类型', 'Kind of place, by its code',
	kind => 'text', subject => 'facility');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'place_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('public_place', NULL, '公共场所', 'Public place', '{公共场合}'),
	('transport_hub', 'public_place', '交通枢纽', 'Transport hub',
		'{车站,机场,火车站,汽车站,港口,地铁站,服务区}'),
	('shopping_mall', 'public_place', '商场', 'Shopping mall',
		'{商业综合体,超市,购物中心,商业中心}'),
	('hospital', 'public_place', '医疗场所', 'Medical place', '{医院,妇幼保健院,卫生院,医疗机构}'),
	('scenic_area', 'public_place', '旅游景区', 'Scenic area', '{景区,公园,旅游景点}'),
	('service_hall', 'public_place', '政务服务大厅', 'Government service hall',
		'{政务大厅,办事大厅,行政服务中心}'),
	('cultural_sports_place', 'public_place', '文体场馆', 'Cultural or sports place',
		'{体育场馆,图书馆,文化场馆}'),
	('employer', NULL, '用人单位', 'Employer', '{单位,企业,机关,企事业单位,工作场所,workplace}'),
	('industrial_park', NULL, '产业园区', 'Industrial park', '{工业园区,园区}'),
	('residential_area', NULL, '居住区', 'Residential area', '{小区,住宅小区,居民区}')
) AS c (code, parent, title_zh, title_en, aliases);

-- The five levels of GB/T 42195-2022, and the three that long-term care insurance
-- makes of the severe one. A disability card has grades of another thing.
CALL benefit.add_variable('disability_level',
	'失能等级', 'Level of functional disability, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'disability_level', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('intact', NULL, '能力完好', 'Able to care for themselves',
		'{自理,能自理,完全自理,基本正常,无失能,正常,able}'),
	('mild', NULL, '轻度失能', 'Mildly disabled', '{轻度,轻度受损,mild disability}'),
	('moderate', NULL, '中度失能', 'Moderately disabled', '{中度,中度受损,moderate disability}'),
	('severe', NULL, '重度失能', 'Severely disabled',
		'{重度,重度受损,severe disability (care)}'),
	('severe_1', 'severe', '重度失能Ⅰ级', 'Severely disabled, grade I',
		'{重度失能1级,重度失能一级,重度I级}'),
	('severe_2', 'severe', '重度失能Ⅱ级', 'Severely disabled, grade II',
		'{重度失能2级,重度失能二级,重度II级}'),
	('severe_3', 'severe', '重度失能Ⅲ级', 'Severely disabled, grade III',
		'{重度失能3级,重度失能三级,重度III级}'),
	('complete', 'severe', '完全失能', 'Completely disabled', '{全失能,完全丧失,complete disability}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('defect_kind',
	'出生缺陷种类', 'Kind of birth defect, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'defect_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('inherited_metabolic', NULL, '遗传代谢病', 'Inherited metabolic disease',
		'{遗传代谢性疾病,出生缺陷(遗传代谢病),代谢病}'),
	('phenylketonuria', 'inherited_metabolic', '苯丙酮尿症', 'Phenylketonuria', '{PKU}'),
	('congenital_hypothyroidism', 'inherited_metabolic',
		'先天性甲状腺功能减低症', 'Congenital hypothyroidism',
		'{甲低,先天性甲减,CH}'),
	('congenital_structural', NULL, '先天性结构畸形', 'Congenital structural malformation',
		'{结构畸形,先天畸形,先天性畸形,structural malformation}'),
	('congenital_heart_disease', 'congenital_structural',
		'先天性心脏病', 'Congenital heart disease',
		'{先心病,CHD}'),
	('cleft_lip_palate', 'congenital_structural', '唇腭裂', 'Cleft lip and palate', '{唇裂,腭裂}'),
	('functional', NULL, '功能性出生缺陷', 'Functional birth defect', '{功能性缺陷}'),
	('congenital_hearing_loss', 'functional', '先天性听力障碍', 'Congenital hearing loss',
		'{先天性耳聋,听力障碍}'),
	('chromosomal', NULL, '染色体病', 'Chromosomal disorder',
		'{唐氏综合征,21三体,染色体异常,Down syndrome}'),
	('other', NULL, '其他出生缺陷', 'Another birth defect', '{其他}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('home_service',
	'上门服务项目', 'Service at home, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'home_service', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('meal', NULL, '助餐', 'Meals', '{送餐,供餐,配餐,助餐服务,meal delivery}'),
	('mobility', NULL, '助行', 'Help with getting about', '{陪同出行,代步,助行服务}'),
	('medical', NULL, '助医', 'Help with medical care', '{陪诊,陪同就医,上门医疗,助医服务}'),
	('rehabilitation', NULL, '康复', 'Rehabilitation', '{康复护理,上门康复,康复服务,康复训练}'),
	('bathing', NULL, '助浴', 'Bathing', '{上门助浴,助浴服务}'),
	('cleaning', NULL, '助洁', 'Cleaning', '{保洁,家政,居家清洁}'),
	('emergency', NULL, '助急', 'Emergency help', '{紧急救援,应急救助}'),
	('errands', NULL, '代办', 'Errands', '{代购,助购,跑腿}'),
	('personal_care', NULL, '生活照料', 'Personal care', '{上门照护,基本照护,居家照护}'),
	('companionship', NULL, '精神慰藉', 'Company and comfort', '{心理慰藉,陪聊,精神关爱}'),
	('visit', NULL, '探访关爱', 'Visit', '{探访,巡访,电话问候}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('infant_service',
	'婴幼儿服务项目', 'Service for infants, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'infant_service', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('newborn_visit', NULL, '新生儿访视', 'Visit to the newborn',
		'{产后访视,新生儿家庭访视,newborn visit}'),
	('nutrition', NULL, '膳食营养', 'Nutrition', '{营养指导,喂养指导,儿童营养,营养与喂养}'),
	('growth', NULL, '生长发育', 'Growth and development', '{生长监测,发育监测,体格生长监测}'),
	('vaccination', NULL, '预防接种', 'Vaccination', '{疫苗接种,打疫苗,immunisation,immunization}'),
	('safety', NULL, '安全防护', 'Safety', '{意外伤害预防,安全教育,伤害预防}'),
	('disease_control', NULL, '疾病防控', 'Disease control',
		'{疾病预防,常见病防治,disease prevention}'),
	('rearing_guidance', NULL, '科学育儿指导', 'Guidance on child rearing',
		'{育儿指导,家庭养育指导,照护指导,亲子活动}'),
	('tcm_health', NULL, '中医药健康管理', 'Health management of Chinese medicine',
		'{中医药服务,小儿推拿}'),
	('oral_eye_care', NULL, '眼保健和口腔保健', 'Eye and oral care', '{眼保健,口腔保健,视力检查}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('venue_kind',
	'场馆类型', 'Kind of venue, by its code',
	kind => 'text', subject => 'person');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'venue_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('cultural_venue', NULL, '公共文化场馆', 'Public cultural venue',
		'{公益性文化场所,文化场馆,文化设施,cultural facility}'),
	('library', 'cultural_venue', '图书馆', 'Library', '{公共图书馆,少儿图书馆,public library}'),
	('cultural_center', 'cultural_venue', '文化馆', 'Cultural centre', '{群艺馆,群众艺术馆}'),
	('art_gallery', 'cultural_venue', '美术馆', 'Art gallery', '{画院美术馆,art museum}'),
	('museum', 'cultural_venue', '博物馆', 'Museum', '{博物院}'),
	('memorial', 'cultural_venue', '纪念馆', 'Memorial hall', '{烈士纪念馆}'),
	('science_museum', 'cultural_venue', '科技馆', 'Science museum', '{科学馆}'),
	('youth_palace', 'cultural_venue', '青少年宫', 'Youth palace',
		'{少年宫,青少年活动中心,儿童活动中心}'),
	('cultural_station', 'cultural_venue', '综合文化站', 'Township cultural station',
		'{乡镇综合文化站,文化站,综合性文化服务中心}'),
	('theatre', NULL, '剧院', 'Theatre', '{剧场,影剧院,电影院,cinema}'),
	('sports_venue', NULL, '公共体育设施', 'Public sports venue',
		'{体育馆,体育场,体育场馆,游泳馆,sports facility}'),
	('park', NULL, '公园', 'Park', '{动物园,植物园,景区}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('area_kind',
	'区域类型', 'Kind of area, by its code',
	kind => 'text', subject => 'community',
	aliases => '{区域类型,片区类型}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'area_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('street', NULL, '街道', 'Subdistrict (jiedao)', '{街道办事处,街道办,subdistrict}'),
	('township', NULL, '乡镇', 'Township or town', '{乡,镇,town,xiang,zhen}'),
	('village', NULL, '村', 'Village', '{行政村,村庄}'),
	('community', NULL, '社区', 'Community', '{城市社区,居委会}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('childcare_rate_kind',
	'所比较的托育服务指标', 'Which childcare rate is compared, by its code',
	kind => 'text', subject => 'region',
	aliases => '{所比较的托育服务指标,托育比率种类}');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'childcare_rate_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('community_childcare_coverage', NULL,
		'城乡社区婴幼儿照护服务机构覆盖率', 'Coverage of communities with childcare',
		'{社区托育覆盖率,社区覆盖率,社区托育服务覆盖率,community coverage}'),
	('kindergarten_nursery_class_rate', NULL,
		'幼儿园托班设置率', 'Share of kindergartens with a nursery class',
		'{托班设置率,托班率,幼儿园办托班率}'),
	('infant_enrolment_rate', NULL, '婴幼儿入托率', 'Share of infants in childcare',
		'{入托率,3岁以下婴幼儿入托率,enrolment rate}'),
	('inclusive_slot_share', NULL, '普惠性托位占比', 'Share of inclusive places', '{普惠托位占比}'),
	('staff_certified_rate', NULL, '托育机构从业人员持证率', 'Share of staff with a certificate',
		'{持证率,从业人员持证率}'),
	('infant_health_management_rate', NULL,
		'婴幼儿健康管理率', 'Share of infants under health management',
		'{健康管理率}'),
	('township_childcare_coverage', NULL,
		'乡镇(街道)托育机构覆盖率', 'Coverage of townships with a childcare institution',
		'{乡镇托育覆盖率,乡镇覆盖率}')
) AS c (code, parent, title_zh, title_en, aliases);

CALL benefit.add_variable('pension_kind',
	'养老金种类', 'Kind of pension, by its code',
	kind => 'text', subject => 'region');
INSERT INTO benefit.code (variable, code, parent, title_zh, title_en, aliases)
SELECT 'pension_kind', c.code, c.parent, c.title_zh, c.title_en, c.aliases::text[]
FROM (VALUES
	('employee_basic_pension', NULL, '退休人员基本养老金', 'Basic pension of retired employees',
		'{职工基本养老金,城镇职工基本养老金,职工养老金,职工养老保险,城镇职工养老,'
			'employee pension}'),
	('enterprise_employee_pension', 'employee_basic_pension',
		'企业退休人员基本养老金', 'Basic pension of retired employees of enterprises',
		'{企业职工养老金,企业养老金}'),
	('public_sector_pension', 'employee_basic_pension',
		'机关事业单位退休人员基本养老金', 'Basic pension of retired public servants',
		'{机关事业养老金,机关事业单位养老金}'),
	('resident_basic_pension', NULL, '城乡居民基础养老金', 'Basic pension of residents',
		'{居民养老金,城乡居民养老金,城居保,居民养老保险,城乡居民养老保险,resident pension}'),
	('occupational_annuity', NULL, '职业年金', 'Occupational annuity', '{}'),
	('enterprise_annuity', NULL, '企业年金', 'Enterprise annuity', '{}'),
	('personal_pension', NULL, '个人养老金', 'Personal pension', '{}')
) AS c (code, parent, title_zh, title_en, aliases);
