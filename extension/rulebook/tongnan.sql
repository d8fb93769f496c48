-- tongnan.sql: shipped rules of 潼南府办发〔2022〕6号, Tongnan's plan for elder
-- care and child care.

INSERT INTO benefit.policy (id, number, title_zh, title_en, issuer_zh, region, issued, shipped)
VALUES
	('TN', '潼南府办发〔2022〕6号', '潼南区促进养老托育服务健康发展实施方案',
		'Tongnan (Chongqing): plan for the sound development of elder care and child care',
		'重庆市潼南区人民政府办公室', '500152', '2022-01-23', true);

INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable, shipped)
VALUES
	('TN-P-001', 'TN', '二(七)',
		'普惠养老收费以同等市场价八成封顶',
		'An inclusive elder-care price is at most 80 percent of the market price of like services',
		'affordable_price_cap', true),
	('TN-P-002', 'TN', '二(七)',
		'2025年起普惠养老以市场价七成封顶',
		'From 2025 an inclusive elder-care price is at most 70 percent of the market price',
		'affordable_price_cap', true);

INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause, note, shipped)
VALUES
	('TN-P-001', 'affordable_price_cap', '500152', '[2022-01-23,2025-01-01)',
		'inclusive', 'market_price * 80 / 100', 'TN-P-001',
		'In force from the day of issue until the lower cap begins.',
		true),
	('TN-P-002', 'affordable_price_cap', '500152', '[2025-01-01,)',
		'inclusive', 'market_price * 70 / 100', 'TN-P-002',
		'"By 2025" is read as from its first day.',
		true);
