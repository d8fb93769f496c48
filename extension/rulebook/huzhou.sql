-- huzhou.sql: shipped rules of 湖政发〔2022〕17号, Huzhou's plan for the old and
-- the young.

INSERT INTO benefit.policy (id, number, title_zh, title_en, issuer_zh, region, issued, shipped)
VALUES
	('HZ', '湖政发〔2022〕17号', '湖州市“一老一小”整体解决方案',
		'Huzhou: overall plan for elder care and child care', '湖州市人民政府',
		'330500', '2022-09-30', true);

INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable, shipped)
VALUES
	('HZ-P-001', 'HZ', '三(一)1',
		'2025年起普惠价以同类市场价七成封顶',
		'From 2025 an inclusive price is at most 70 percent of the market price of like services',
		'affordable_price_cap', true);

INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause, note, shipped)
VALUES
	('HZ-P-001', 'affordable_price_cap', '330500', '[2025-01-01,)',
		'inclusive', 'market_price * 70 / 100', 'HZ-P-001',
		'"By 2025" is read as from its first day. The text states an aim.',
		true);
