-- A policy officer sets a county's own rate in one call, sees what it wrote, publishes
-- it, and reports pay by it from its day on and cite its document. What cannot be said
-- in one call is refused with the rows to write by hand.
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();
CREATE ROLE rate_officer;
CREATE ROLE rate_clerk;
GRANT INSERT ON benefit.policy, benefit.clause, benefit.rule TO rate_officer;
GRANT EXECUTE ON FUNCTION benefit.publish TO rate_officer;

-- The whole story.

CREATE FUNCTION pg_temp.due(place text, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.value, array_to_string(o.rules, '+'))
	FROM benefit.assess('care_allowance', '{"age": 70, "dibao": true, "functionally_disabled": true}'::jsonb, place::benefit.region, on_date) o
$$;
GRANT ALL ON FUNCTION pg_temp.due(text, date) TO PUBLIC;
SET LOCAL ROLE rate_officer;
SELECT results_eq($$SELECT item, id, content FROM benefit.set_rate('care_allowance', '350582', 400, '2025-07-01', document => '晋民〔2025〕18号', note => 'by the county')$$,
	$$VALUES ('policy', '晋民〔2025〕18号', '{"id": "晋民〔2025〕18号", "title_zh": "晋民〔2025〕18号", "region": "350582"}'::jsonb),
		('clause', '晋民〔2025〕18号-1', '{"id": "晋民〔2025〕18号-1", "policy": "晋民〔2025〕18号", "variable": "care_allowance",
			"summary_zh": "失能老年人护理补贴:400元/人·月", "summary_en": "Care allowance for functionally disabled elders: 400 yuan per person and month"}'),
		('rule', '晋民〔2025〕18号-1', '{"id": "晋民〔2025〕18号-1", "variable": "care_allowance", "region": "350582", "valid": "[2025-07-01,)", "priority": 0,
			"condition": "age >= 60 AND functionally_disabled AND (dibao OR special_fp_family)", "value": "400", "clause": "晋民〔2025〕18号-1", "note_zh": "by the county"}')$$,
	'an officer sets a county''s rate, and is told the rows that were written');
SELECT is(pg_temp.due('350582', '2025-07-01'), '300.00 QZ-B-001', 'until it is published nothing is computed by it');
SELECT benefit.publish('2025-07') \g /dev/null
SELECT is(pg_temp.due(place, on_date::date), due, format('%s on %s', place, on_date))
FROM (VALUES ('350582', '2025-06-30', '300.00 QZ-B-001'), ('350582', '2025-07-01', '400.00 晋民〔2025〕18号-1'), ('350582001001', '2030-01-01', '400.00 晋民〔2025〕18号-1'),
	('350583', '2025-07-01', '300.00 QZ-B-001')) v (place, on_date, due);
SET LOCAL benefit.language = 'zh';
SELECT is((SELECT reason FROM benefit.entitlements('{"age": 70, "dibao": true, "functionally_disabled": true}'::jsonb, '350582', '2025-07-01') WHERE variable = 'care_allowance'),
	'晋民〔2025〕18号:失能老年人护理补贴:400元/人·月', 'the reason cites the document');
SELECT is((SELECT written_by FROM benefit.rule WHERE id = '晋民〔2025〕18号-1'), 'rate_officer', 'and the row says who wrote it');

-- Once more, and once again.
SELECT throws_ok($$SELECT benefit.set_rate('care_allowance', '350582', 400.00, '2025-07-01', document => '晋民〔2025〕18号', note => 'by the county')$$, '42710',
	'"care_allowance" is 400.00 in region 350582 on 2025-07-01 already', 'the same call again is refused');
SELECT is((SELECT count(*) FROM benefit.rule WHERE NOT shipped)::int, 1, 'and has written nothing');
SELECT results_eq($$SELECT id, content ->> 'replaces' FROM benefit.set_rate('care_allowance', '350582', 450, '2026-07-01', document => '晋民〔2025〕18号') WHERE item <> 'policy'$$,
	$$VALUES ('晋民〔2025〕18号-2', NULL), ('晋民〔2025〕18号-2', '晋民〔2025〕18号-1')$$, 'a later rate of the county is instead of its earlier one, here of the same document');
SELECT lives_ok($$SELECT benefit.set_rate('失能老人护理补贴', '350582', 350, '2027-01-01', document => '晋江市护理补贴办法 修订')$$, 'which it may lower, down to the city''s; the variable by its alias');
SELECT is((SELECT id FROM benefit.policy WHERE title_zh = '晋江市护理补贴办法 修订'), '350582-2027-01-01', 'a title that is no word gets an id of the place and the day');
SELECT benefit.publish('2027') \g /dev/null
SELECT is(pg_temp.due('350582', on_date::date), due, on_date)
FROM (VALUES ('2025-12-31', '400.00 晋民〔2025〕18号-1'), ('2026-07-01', '450.00 晋民〔2025〕18号-2'), ('2027-01-01', '350.00 350582-2027-01-01-1')) v (on_date, due);
RESET ROLE;

-- Below the floor of the city, above a cap of it.

CREATE FUNCTION pg_temp.refusal(call text, OUT code text, OUT message text, OUT detail text, OUT hint text) LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'SELECT benefit.set_rate(' || call || ')';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
END $$;
SELECT results_eq($$SELECT code, message, hint FROM pg_temp.refusal($c$'care_allowance', '350583', 250, '2025-07-01', 'paper'$c$)$$,
	$$VALUES ('23514', '250 is lower than what rule "QZ-B-001" gives in region 350500', 'If the document may do so, call it with replaces => true.')$$, 'a county goes below its city only where it says so');
SELECT is((SELECT content ->> 'replaces' FROM benefit.set_rate('care_allowance', '350583', 250, '2025-07-01', 'paper', replaces => true) WHERE item = 'rule'), 'QZ-B-001', 'then it does');
SELECT results_eq($$SELECT code, message FROM pg_temp.refusal($c$'care_allowance', '350583', 280, '2026-07-01', 'paper'$c$)$$,
	$$VALUES ('23514', '280 is lower than what rule "QZ-B-001" gives in region 350500')$$, 'and has to say so again as long as it is');
SELECT lives_ok($$SELECT benefit.set_rate('care_allowance', '350583', 300, '2026-07-01', 'paper')$$, 'but not where it is as good');
SELECT is((SELECT content ->> 'replaces' FROM benefit.set_rate('care_allowance', '350503', 500, '2025-07-01', 'paper 3', replaces => true) WHERE item = 'rule'), 'QZ-B-001', 'a better rate may take the place as well');
SELECT is((SELECT content ->> 'replaces' FROM benefit.set_rate('care_allowance', '350500', 280, '2025-07-01', 'city paper') WHERE item = 'rule'), 'QZ-B-001', 'a city may lower its own');

INSERT INTO benefit.variable (name, kind, title_zh, hit_policy, unit, scale, default_value, direction, measure) VALUES
	('fee_cap', 'money', '收费上限', 'min', 'yuan', 0, NULL, 'at_most', 'price'),
	('points', 'number', '积分', 'sum', NULL, NULL, NULL, NULL, NULL),
	('hits', 'number', '次数', 'count', NULL, NULL, NULL, NULL, NULL),
	('grant_once', 'money', '一次性补助', 'unique', NULL, NULL, NULL, NULL, NULL),
	('ordered', 'money', '依次', 'first', NULL, NULL, NULL, NULL, NULL),
	('named', 'text', '名称', 'unique', NULL, NULL, NULL, NULL, NULL);
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, priority, baseline) VALUES
	('cap', 'fee_cap', '350500', '[2025-01-01,2026-01-01)', 'inclusive', '1000', 0, NULL),
	('p1', 'points', '350500', '(,)', 'dibao', '10', 0, 7),
	('h1', 'hits', '350500', '(,)', 'dibao', '1', 0, NULL),
	('g1', 'grant_once', '350500', '[2025-01-01,)', NULL, '5000', 0, NULL),
	('o1', 'ordered', '350500', '[2025-01-01,)', NULL, '1', 5, NULL),
	('n1', 'named', '350500', '(,)', NULL, '''x''', 0, NULL);
SELECT results_eq($$SELECT code, message FROM pg_temp.refusal($c$'fee_cap', '350502', 1200, '2025-07-01', 'cap paper'$c$)$$,
	$$VALUES ('23514', '1200 is higher than what rule "cap" allows in region 350500')$$, 'of a cap a county may not go above its city');
SELECT is((SELECT content - '{id,clause}'::text[] FROM benefit.set_rate('fee_cap', '350502', 800, '2025-07-01', 'cap paper') WHERE item = 'rule'),
	'{"variable": "fee_cap", "region": "350502", "valid": "[2025-07-01,2026-01-01)", "priority": 0, "condition": "inclusive", "value": "800"}'::jsonb, 'it may tighten it, as long as the city''s rule lasts');
SELECT is((SELECT content - '{id,clause}'::text[] FROM benefit.set_rate('points', '350502', 12.5, '2025-07-01', 'points paper') WHERE item = 'rule'),
	'{"variable": "points", "region": "350502", "valid": "[2025-07-01,)", "priority": 0, "condition": "dibao", "value": "12.5", "baseline": 7, "replaces": "p1"}'::jsonb, 'two that would be added up do not stand together');
SELECT is((SELECT content ->> 'replaces' FROM benefit.set_rate('grant_once', '350502', 6000, '2025-07-01', 'grant paper') WHERE item = 'rule'), 'g1', 'nor do two of which only one may apply');
SELECT is((SELECT content - '{id,clause}'::text[] FROM benefit.set_rate('ordered', '350502', 2, '2025-07-01', 'order paper') WHERE item = 'rule'),
	'{"variable": "ordered", "region": "350502", "valid": "[2025-07-01,)", "priority": 5, "value": "2"}'::jsonb, 'of those asked in order the county''s is asked first');
SELECT is_empty('SELECT * FROM benefit.check_rules()', 'all of that can be published');
SELECT benefit.publish('many') \g /dev/null
SELECT is(benefit.amount(variable, '{"inclusive": true, "dibao": true}'::jsonb, '350502', '2025-08-01'), amount::numeric, variable)
FROM (VALUES ('fee_cap', 800), ('points', 12.5), ('grant_once', 6000), ('ordered', 2)) v (variable, amount);

-- What is refused.

SELECT results_eq(format('SELECT code, message, detail FROM pg_temp.refusal(%L)', call), format('VALUES (%L, %L, %L)', code, message, detail), call)
FROM (VALUES
	($$'care_alowance', '350502', 400, '2025-07-01', 'paper'$$, '42704', 'variable "care_alowance" does not exist', ''),
	($$'care_allowance', '410105', 400, '2025-07-01', 'paper 4'$$, '42704', '"care_allowance" has no rule in region 410105', 'Rule "QZ-B-001" is one for region 350500.'),
	($$'price', '350502', 400, '2025-07-01', 'paper 4'$$, '42704', '"price" has no rule in region 350502', 'It has none anywhere: it is a fact.'),
	($$'care_allowance', '350502', 400, '2022-12-28', 'paper 4'$$, '42704', 'no rule of "care_allowance" is in force in region 350502 on 2022-12-28', 'Rule "QZ-B-001" is in force on the days [2022-12-29,).'),
	($$'fee_cap', '350502', 400, '2026-01-01', 'paper 4'$$, '42704', 'no rule of "fee_cap" is in force in region 350502 on 2026-01-01', 'Rule "350502-2025-07-01-1" is in force on the days [2025-07-01,2026-01-01).'),
	($$'care_allowance', '350502', -1, '2025-07-01', 'paper'$$, '22023', '-1 cannot be a rate', 'A rate is a number from zero on.'),
	($$'care_allowance', '350502', 'NaN', '2025-07-01', 'paper'$$, '22023', 'NaN cannot be a rate', 'A rate is a number from zero on.'),
	($$'care_allowance', '350502', 'Infinity', '2025-07-01', 'paper'$$, '22023', 'Infinity cannot be a rate', 'A rate is a number from zero on.'),
	($$'care_allowance', '350502', 400.005, '2025-07-01', 'paper'$$, '22023', '400.005 cannot be a rate of "care_allowance"', 'Its amounts have at most 2 decimals.'),
	($$'fee_cap', '350502', 400.5, '2025-07-01', 'paper'$$, '22023', '400.5 cannot be a rate of "fee_cap"', 'Its amounts have at most 0 decimals.'),
	($$'care_allowance', '350502', 1e18, '2025-07-01', 'paper'$$, '22003', 'yuan out of range', ''),
	($$'named', '350502', 1, '2025-07-01', 'paper'$$, '42804', 'variable "named" has no rate', 'It is of kind text.'),
	($$'hits', '350502', 1, '2025-07-01', 'paper'$$, '22023', 'variable "hits" has no rate', 'Its hit policy counts rules, whatever their values are.'),
	($$'care_allowance', '350502', 400, 'infinity', 'paper'$$, '22008', 'infinity cannot be the first day of a rate', 'It is a day of the years 1 to 9999.'),
	($$'care_allowance', '350502', 400, '2022-12-28', 'QZ'$$, '22023', 'document "QZ" was issued on 2022-12-29, after 2022-12-28', ''),
	($$'care_allowance', '350504', 400, '2025-07-01', '湖政发〔2022〕17号'$$, '22023', 'document "湖政发〔2022〕17号" is for region 330500, which does not contain 350504', ''),
	($$'affordable_price_cap', '330502', 2000, '2025-07-01', 'paper 5'$$, '0A000', 'rule "HZ-P-001" computes "affordable_price_cap", and gives no plain amount', 'It says: market_price * 70 / 100'),
	($$'operating_subsidy', '350502', 6000, '2025-07-01', 'paper 5'$$, '21000', 'several rules give "operating_subsidy" in region 350502 on 2025-07-01', 'They have conditions of their own, or are added up: QZ-B-002, QZ-B-003.'),
	($$'care_allowance', '350502', 400, '2025-07-01'$$, '22004', 'a rate needs a variable, a region, an amount, its first day and the document that sets it', ''),
	($$'care_allowance', '350502', 400, NULL, 'paper'$$, '22004', 'a rate needs a variable, a region, an amount, its first day and the document that sets it', ''),
	($$'care_allowance', '350502', 400, '2025-07-01', ' '$$, '22004', 'a rate needs a variable, a region, an amount, its first day and the document that sets it', '')
) v (call, code, message, detail);
SELECT is((SELECT hint FROM pg_temp.refusal($$'care_alowance', '350502', 400, '2025-07-01', 'paper'$$)), 'Perhaps you meant "care_allowance".', 'an unknown variable with the nearest name');
SELECT results_eq($$SELECT item, id FROM benefit.set_rate('care_allowance', '350504', 410, '2025-07-01', '泉政办〔2022〕57号')$$,
	$$VALUES ('clause', 'QZ-1'), ('rule', 'QZ-1')$$, 'a document that is there is found by its number, and not written again');
INSERT INTO benefit.policy (id, title_zh, region, valid) VALUES ('twin1', '同名文件', '350500', NULL), ('twin2', '同名文件', '350500', '[2026-01-01,2026-12-31]');
SELECT results_eq($$SELECT code, message, hint FROM pg_temp.refusal($c$'care_allowance', '350521', 410, '2026-07-01', '同名文件'$c$)$$,
	$$VALUES ('21000', '2 documents are called "同名文件"', 'Name the one that is meant by its id, as "twin1" is.')$$, 'a title that two of them have is not guessed');
SELECT results_eq($$SELECT code, message, detail FROM pg_temp.refusal($c$'care_allowance', '350521', 410, '2027-01-01', 'twin2'$c$)$$,
	$$VALUES ('22023', 'document "twin2" is not in force on 2027-01-01', 'Its days are [2026-01-01,2027-01-01).')$$, 'nor may a document set a rate outside its days');

-- What would count instead gives way to a rate that replaces it, whatever that had replaced itself.
SELECT results_eq($$SELECT content ->> 'replaces' FROM benefit.set_rate('care_allowance', '350582', 250, '2028-01-01', 'paper 8', replaces => true) WHERE item = 'rule'$$,
	$$VALUES ('350582-2027-01-01-1'), ('350500-2025-07-01-1')$$, 'all that is better is replaced');
SELECT results_eq($$SELECT code, message, detail FROM pg_temp.refusal($c$'care_allowance', '350582', 500, '2027-06-01', 'paper 8'$c$)$$,
	$$VALUES ('42710', '"care_allowance" has another rate in region 350582 from 2028-01-01 on', 'Rule "350582-2028-01-01-1" says so.')$$, 'a rate does not reach beyond the day of a later one in silence');
SELECT results_eq($$SELECT code, message FROM pg_temp.refusal($c$'care_allowance', '350599', 400, '2025-07-01', 'paper 8'$c$)$$,
	$$VALUES ('22023', 'region 350599 is no known division')$$, 'nor is one set where nobody lives');

-- The rows to write by hand are SQL.
CREATE FUNCTION pg_temp.by_hand(call text, before text, after text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE replace(substring((pg_temp.refusal(call)).hint FROM ':\n(.*)$'), before, after);
	RETURN (SELECT string_agg(message, '; ') FROM benefit.check_rules());
END $$;
SELECT is(pg_temp.by_hand($$'affordable_price_cap', '330502', 2000, '2025-07-01', '办法 (''试行'')'$$, '70 / 100', '60 / 100'), NULL, 'those of a formula');
SELECT is(pg_temp.by_hand($$'operating_subsidy', '350502', 6000, '2025-07-01', 'paper 6'$$, '''5000''', '''6000'''), NULL, 'those of several rules');
SELECT is(pg_temp.by_hand($$'care_allowance', '410105', 400, '2025-07-01', 'paper 7'$$, '', ''), NULL, 'that of a region without a rule');
SELECT benefit.publish('by hand') \g /dev/null
SELECT is(benefit.amount('affordable_price_cap', '{"inclusive": true, "market_price": 1000, "facility_kind": "elder_care_institution"}'::jsonb, '330502', '2025-07-01'), 600.00, 'they give the new value');
SELECT is(benefit.amount('operating_subsidy', '{"facility_kind": "rural_home_care_station", "in_subsidy_scope": true, "built": true, "operating_normally": true}'::jsonb, '350502', '2025-07-01'), 6000.00, 'in each of them');
SELECT results_eq($$SELECT status::text, amount FROM unnest('{70,5}'::int[]) age, benefit.assess('care_allowance', jsonb_build_object('age', age, 'circumstances', '["低保", "失能"]'::jsonb), '410105', '2025-07-01')$$,
	$$VALUES ('decided', '400'::benefit.yuan), ('default', '0')$$, 'or the rate, for whom another place has it');
SELECT is(benefit.amount('care_allowance', '{"age": 70, "circumstances": ["低保", "失能"]}'::jsonb, '350582', '2028-01-01'), 250.00, 'what is replaced counts no more');

-- Rights, and whose code runs.

SET LOCAL ROLE rate_clerk;
SELECT is((SELECT code FROM pg_temp.refusal($$'care_allowance', '350525', 400, '2025-07-01', 'paper 9'$$)), '42501', 'who may not write rules sets no rate');
RESET ROLE;
SELECT is_empty($$SELECT FROM benefit.policy WHERE title_zh = 'paper 9'$$, 'and leaves nothing behind');
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.never(text, text) RETURNS boolean LANGUAGE sql RETURN 1 / 0 = 1;
CREATE OPERATOR hostile.= (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile.never);
CREATE FUNCTION hostile.daterange(date, date) RETURNS daterange LANGUAGE sql RETURN '(,)'::daterange;
CREATE FUNCTION hostile.to_jsonb(anyelement) RETURNS jsonb LANGUAGE sql AS $$SELECT '{}'::jsonb$$;
GRANT USAGE ON SCHEMA hostile TO PUBLIC;
SET LOCAL ROLE rate_officer;
SET LOCAL search_path = hostile, pg_catalog, public;
SELECT benefit.set_rate('care_allowance', '350525', 400, '2025-07-01', 'paper 9') \g /dev/null
SELECT benefit.set_rate('care_allowance', '350525', 420, '2025-08-01', 'paper 9') \g /dev/null
RESET ROLE;
RESET search_path;
SELECT results_eq($$SELECT valid, value::text, replaces COLLATE "default" FROM benefit.rule WHERE region::text = '350525' AND NOT shipped ORDER BY valid$$,
	$$VALUES ('[2025-07-01,)'::daterange, '400', NULL), ('[2025-08-01,)', '420', '350525-2025-07-01-1')$$, 'nobody''s search path matters');
SELECT * FROM finish();
ROLLBACK;
