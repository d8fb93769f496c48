-- common.sql: shipped variables that no single document owns. The standard
-- circumstances are variables without a row.

INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, subject, unit, per,
	hit_policy, default_value, scale, rounding, direction, measure, shipped)
VALUES
	('birth_date', 'date', '出生日期', 'Date of birth', '{出生日期,生日}',
		'person', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('age', 'number', '周岁年龄', 'Age in completed years', '{年龄,周岁}',
		'person', 'year', NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('facility_kind', 'text', '设施类型', 'Kind of facility, by its code', '{设施类型,机构类型}',
		'facility', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('built', 'boolean', '是否已建成', 'The facility is built', '{已建成}',
		'facility', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('operating_normally', 'boolean', '是否正常运营', 'The facility is in normal operation', '{正常运营}',
		'facility', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('inclusive', 'boolean', '是否普惠性', 'The facility is an inclusive one, with public support for a bounded price', '{普惠,普惠性}',
		'facility', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('price', 'money', '收费标准', 'Price charged', '{收费,价格}',
		'facility', 'yuan', 'month', DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('market_price', 'money', '同类服务市场价', 'Market price of like services in the same place', '{市场价,市场价格}',
		'facility', 'yuan', 'month', DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('affordable_price_cap', 'money', '普惠养老价格上限', 'Highest price an inclusive elder-care facility may charge', '{普惠价上限,普惠养老价格上限}',
		'facility', 'yuan', 'month', 'min', NULL, 2, 'down', 'at_most', 'price', true);

INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause, note, shipped)
VALUES
	('age', 'age', '000000', '(,)', NULL, 'years_between(birth_date, on_date)', NULL,
		'A year is completed on the birthday.', true);
