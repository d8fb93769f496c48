-- What a document says once stands once: its region and its days hold for its rules,
-- a title in one language does for both, and an end of days that is none is none.
SET client_min_messages = warning;
BEGIN;
SELECT plan(32);
SET LOCAL search_path = benefit, public;

INSERT INTO variable (name, kind, title_zh) VALUES ('meal_allowance', 'money', '就餐补贴'), ('meal_days', 'number', '就餐天数');
INSERT INTO variable (name, kind) VALUES ('meal_price', 'money');
INSERT INTO variable (name, kind, title_en) VALUES ('cook_allowance', 'money', 'Allowance for cooks');
INSERT INTO policy (id, title_zh, region, issued, valid) VALUES
	('ML', '就餐补贴办法', '350502', '2024-03-01', NULL),
	('ML2', '就餐补贴办法(修订)', '350502', '2025-06-20', '[2025-07-01,2026-06-30]'),
	('ML3', '就餐补贴办法(无日期)', '350503', NULL, NULL);
INSERT INTO clause (id, policy, summary_zh, variable) VALUES
	('ML-1', 'ML', '每餐五元', 'meal_allowance'), ('ML2-1', 'ML2', '每餐六元', 'meal_allowance'), ('ML3-1', 'ML3', '每餐四元', 'meal_allowance');

-- Region and days.

INSERT INTO rule (id, variable, region, valid, value, clause, replaces) VALUES
	('ML-1', 'meal_allowance', NULL, NULL, 'meal_days * 5', 'ML-1', NULL),
	('ML2-1', 'meal_allowance', NULL, NULL, 'meal_days * meal_price', 'ML2-1', 'ML-1'),
	('ML3-1', 'meal_allowance', NULL, NULL, 'meal_days * 4', 'ML3-1', NULL),
	('price', 'meal_price', '000000', '(,)', '6', NULL, NULL);
CREATE FUNCTION pg_temp.written(rule text) RETURNS text LANGUAGE sql RETURN (
	SELECT concat_ws(' ', r ->> 'region', r ->> 'from', r ->> 'before') FROM draft() d, LATERAL (SELECT d -> 'rules' -> rule) x (r));
SELECT is(pg_temp.written('ML-1'), '350502 2024-03-01', 'a rule has the region of its document, from the day of issue on');
SELECT is(pg_temp.written('ML2-1'), '350502 2025-07-01 2026-07-01', 'or on the days that the document names');
SELECT is(pg_temp.written('ML3-1'), '350503', 'or on all days where it has no date');
SELECT is((SELECT (region IS NULL, valid IS NULL) FROM rule WHERE id = 'ML-1'), (true, true), 'the row itself leaves them to the document');
UPDATE rule SET region = '350500', valid = '[2024-05-01,2024-12-31]' WHERE id = 'ML-1';
SELECT is(pg_temp.written('ML-1'), '350500 2024-05-01 2025-01-01', 'a rule that has its own keeps them');
UPDATE rule SET region = NULL WHERE id = 'ML-1';
SELECT is(pg_temp.written('ML-1'), '350502 2024-05-01 2025-01-01', 'each by itself');
UPDATE rule SET region = '350500', valid = NULL WHERE id = 'ML-1';
SELECT is(pg_temp.written('ML-1'), '350500 2024-03-01', 'and the other way');
UPDATE rule SET region = NULL WHERE id = 'ML-1';
SELECT throws_ok(format('INSERT INTO rule (id, variable, region, valid, value) VALUES (%L, %L, %L, %L, %L)', 'x', 'meal_price', region, valid, '1'), '23514',
	'new row for relation "rule" violates check constraint "rule_without_a_clause_has_region_and_valid"', concat_ws(' ', 'without a clause it needs both:', region, valid))
FROM (VALUES ('350502', NULL), (NULL, '(,)'), (NULL, NULL)) v (region, valid);
SELECT throws_ok($$UPDATE rule SET clause = NULL WHERE id = 'ML-1'$$, '23514');

SELECT is_empty('SELECT * FROM check_rules()', 'publish() takes them');
SELECT publish('meals') \g /dev/null
SELECT is(amount('meal_allowance', '{"meal_days": 10}', place::region, on_date::date), amount::numeric, format('%s on %s', place, on_date))
FROM (VALUES ('350502', '2024-03-01', 50), ('350502', '2025-06-30', 50), ('350502', '2025-07-01', 60), ('350502', '2026-06-30', 60), ('350502', '2026-07-01', 50),
	('350503', '1999-01-01', 40), ('350502', '2024-02-29', NULL)) v (place, on_date, amount);

-- What is published stays; what is not follows the document.
UPDATE policy SET region = '350504', issued = '2024-04-01' WHERE id = 'ML';
SELECT is(pg_temp.written('ML-1'), '350504 2024-04-01', 'until it is published a rule follows its document');
SELECT is(amount('meal_allowance', '{"meal_days": 10}', '350502', '2024-03-01'), 50.00, 'from then on it stays as it was');

-- Titles.

SET LOCAL benefit.language = 'en';
SELECT results_eq($$SELECT title, reason FROM entitlements('{"meal_days": 10}', '350502', '2025-07-01') WHERE variable = 'meal_allowance'$$,
	$$VALUES ('就餐补贴', '就餐补贴办法(修订): 每餐六元')$$, 'where there is no English title or summary, readers of English have the Chinese one');
SET LOCAL benefit.language = 'zh';
SELECT is((SELECT string_agg(DISTINCT title, ' ') FROM in_force('350502', '2025-07-01') WHERE variable IN ('meal_allowance', 'meal_price')), '就餐补贴',
	'a step without a title is in no report');
SELECT is((SELECT (o.rules, o.value) FROM assess('meal_price', '{}', '350502', '2025-07-01') o), ('{price}'::text[], '6.00'::jsonb), 'and is computed and cited like any other');
SELECT ok(draft() -> 'variables' -> 'meal_price' ?| '{title_zh,title_en}' IS FALSE, 'a rulebook has no title that nobody wrote');

-- An end that is none.

UPDATE policy SET valid = '[2025-07-01,9999-12-31]' WHERE id = 'ML2';
SELECT is((SELECT valid FROM policy WHERE id = 'ML2'), '[2025-07-01,)', 'a last day of 9999-12-31 means that there is none');
UPDATE rule SET valid = '[2025-07-01,9999-12-31)' WHERE id = 'ML2-1';
SELECT is((SELECT valid FROM rule WHERE id = 'ML2-1'), '[2025-07-01,)', 'also where it is written as the day after the last');
UPDATE rule SET valid = '[2025-07-01,9999-12-30]' WHERE id = 'ML2-1';
SELECT is((SELECT valid FROM rule WHERE id = 'ML2-1'), '[2025-07-01,)', 'which is the same range');
UPDATE rule SET valid = '[9999-12-31,9999-12-31]' WHERE id = 'ML2-1';
SELECT is((SELECT valid FROM rule WHERE id = 'ML2-1'), '[9999-12-31,)', 'as a first day it is a day');
SELECT throws_ok($$UPDATE rule SET valid = '[2025-07-01,10000-01-01]' WHERE id = 'ML2-1'$$, '23514');
SELECT throws_ok($$UPDATE policy SET valid = '[2025-07-01,infinity)' WHERE id = 'ML2'$$, '23514');
SELECT throws_ok($$UPDATE policy SET valid = 'empty' WHERE id = 'ML2'$$, '23514');

SELECT * FROM finish();
ROLLBACK;
