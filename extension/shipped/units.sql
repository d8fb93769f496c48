-- units.sql: what the shipped rules count in, and what they speak of.
--
-- A unit is shown by its title, and by its name in English where it has no other: in
-- Chinese as one counts, 家, 个, 张, for what is counted the title of the variable says.
-- The years of a life are 岁, those of the calendar 年; months likewise. What the rules say of a subject that is a duty is
-- owed by the government of the region: benefit.standards() lists it, and
-- benefit.entitlements() does not.
--
-- 单位与主体：中文按量词书写（家、个、张、人次），所计何物见变量名称；年龄和寿命用“岁”，
-- 婴幼儿用“月龄”，期间用“年”“月”。

INSERT INTO benefit.unit (name, title_zh, title_en) VALUES
	('10000 beds', '万张', '10,000 beds'),
	('10000 elders', '万名老年人', '10,000 elders'),
	('10000 persons', '万人', '10,000 persons'),
	('10000 slots', '万个', '10,000 places'),
	('100 beds', '百张床位', NULL),
	('100 households', '百户', NULL),
	('1000 elders', '千名老年人', '1,000 elders'),
	('1000 residents', '千人口', '1,000 residents'),
	('area', '个', NULL),
	('bed', '张', NULL),
	('bill', '账期', NULL),
	('brand', '个', NULL),
	('check', '次', 'health check'),
	('college', '所', NULL),
	('community', '个', NULL),
	('consortium', '个', NULL),
	('county', '县(市、区)', NULL),
	('course', '门', NULL),
	('day', '天', NULL),
	('enterprise', '家', NULL),
	('evaluation', '次', NULL),
	('event', '场', NULL),
	('facility', '处', NULL),
	('facility and year', '处·年', NULL),
	('hospital', '家', NULL),
	('household', '户', NULL),
	('institution', '家', NULL),
	('item', '项', NULL),
	('kindergarten', '所', NULL),
	('km2', '平方公里', NULL),
	('level', '级', NULL),
	('m', '米', NULL),
	('m2', '平方米', NULL),
	('minute', '分钟', NULL),
	('month', '月', NULL),
	('month of age', '月龄', 'month'),
	('percent', '%', NULL),
	('person', '人', NULL),
	('person and month', '人·月', NULL),
	('person time', '人次', 'attendance'),
	('platform', '个', NULL),
	('report', '次', NULL),
	('residential area', '个', NULL),
	('room', '间', NULL),
	('school', '所', NULL),
	('site', '处', NULL),
	('slot', '个', NULL),
	('star', '星', NULL),
	('street', '个', 'subdistrict'),
	('township', '个', NULL),
	('unit', '计量单位', NULL),
	('university', '所', NULL),
	('village', '个', NULL),
	('visit', '次', NULL),
	('year', '年', NULL),
	('year of age', '岁', 'year'),
	('yuan', '元', NULL);

INSERT INTO benefit.subject (name, title_zh, title_en, duty) VALUES
	('person', '个人', 'A person', false),
	('facility', '机构和设施', 'An institution or a facility', false),
	('community', '社区', 'A community or a housing estate', false),
	('region', '地区', 'A region and its government', true);
