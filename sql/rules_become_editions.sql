-- The tables hold rules and refuse what is none, and publish() makes an edition of them.
-- Nothing stays behind: a published edition could not be removed again.
\set VERBOSITY default

-- What is shipped.

SELECT id, number, region, issued, issuer_zh FROM benefit.policy ORDER BY id;
SELECT id, policy, section, variable, summary_zh FROM benefit.clause
WHERE id IN ('HZ-P-001', 'HZ-S-021', 'HZ-T-013', 'QZ-B-001', 'QZ-B-002', 'ZJ-T-012') ORDER BY id;
SELECT name, kind, aliases, unit, per, hit_policy, default_value, scale, rounding, direction, measure
FROM benefit.variable
WHERE name IN ('age', 'affordable_price_cap', 'birth_date', 'care_allowance', 'care_consortia', 'care_consortia_target', 'operating_subsidy', 'price', 'subsidy_paid')
ORDER BY name;
SELECT id, variable, region, valid, condition, value, baseline, clause FROM benefit.rule
WHERE variable IN ('age', 'affordable_price_cap', 'care_allowance', 'care_consortia_target', 'elder_living_communities_target', 'operating_subsidy') ORDER BY id;
SELECT name, kind, sha256 = encode(sha256(convert_to(content::text, 'UTF8')), 'hex') AS digest_is_right, shipped
FROM benefit.edition ORDER BY name;
SELECT benefit.current_edition();
SELECT * FROM benefit.check_rules();
SELECT benefit.draft() = benefit.draft(true) AS only_shipped_rows,
	benefit.draft() = content::jsonb AS as_published
FROM benefit.edition;

-- Shipped rows stay as they are.

UPDATE benefit.rule SET value = '301' WHERE id = 'QZ-B-001';
DELETE FROM benefit.rule WHERE id = 'QZ-B-001';
UPDATE benefit.rule SET shipped = false WHERE id = 'QZ-B-001';
INSERT INTO benefit.rule (id, variable, region, valid, value, shipped)
VALUES ('x', 'age', '350000', '(,)', '1', true);
TRUNCATE benefit.rule;
UPDATE benefit.variable SET hit_policy = 'sum' WHERE name = 'care_allowance';
DELETE FROM benefit.variable WHERE name = 'care_allowance';
UPDATE benefit.policy SET issued = NULL WHERE id = 'QZ';
UPDATE benefit.clause SET summary_en = 'other' WHERE id = 'QZ-B-001';
UPDATE benefit.division SET name_zh = 'other' WHERE code::text = '350500';
TRUNCATE benefit.policy CASCADE;
SELECT benefit.publish_shipped('pg_benefit 9.9');

-- Variables.

BEGIN;
SAVEPOINT s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('Floor', 'number', '楼层', 'Floor');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('region', 'text', '地区', 'Region');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('dibao', 'boolean', '低保', 'Dibao');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{失能}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{年龄}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{price}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{楼层,楼层}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{楼层,null}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', '{on_date}');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
VALUES ('floor', 'number', '楼层', 'Floor', ARRAY[repeat('楼', 22)]);
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('floor', 'integer', '楼层', 'Floor');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, hit_policy)
VALUES ('floor', 'text', '楼层', 'Floor', 'max');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, hit_policy)
VALUES ('floor', 'money', '楼层', 'Floor', 'count');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, scale) VALUES ('fee', 'money', '费用', 'Fee', 3);
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, direction) VALUES ('fee', 'money', '费用', 'Fee', 'at_most');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, direction, measure)
VALUES ('fee', 'money', '费用', 'Fee', 'at_most', 'pricee');
ROLLBACK TO s;

-- A default is kept as its kind writes it.
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES
	('a_money', 'money', '甲', 'A', '2万元'),
	('a_number', 'number', '甲', 'A', ' 1.50'),
	('a_boolean', 'boolean', '甲', 'A', 'yes'),
	('a_date', 'date', '甲', 'A', '2024-02-29'),
	('a_text', 'text', '甲', 'A', ' b ')
RETURNING name, default_value;
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES ('x', 'money', '甲', 'A', '1.234');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES ('x', 'number', '甲', 'A', 'NaN');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES ('x', 'boolean', '甲', 'A', 'maybe');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES ('x', 'date', '甲', 'A', '01/02/2024');
ROLLBACK TO s;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, default_value) VALUES ('x', 'date', '甲', 'A', '2023-02-29');
ROLLBACK TO s;

-- Two variables may exchange names in one statement.
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases) VALUES
	('a', 'number', '甲', 'A', '{甲}'), ('b', 'number', '乙', 'B', '{乙}');
UPDATE benefit.variable SET aliases = CASE name WHEN 'a' THEN '{乙}'::text[] ELSE '{甲}' END
WHERE name IN ('a', 'b')
RETURNING name, aliases;
ROLLBACK;

-- Rules.

BEGIN;
SAVEPOINT s;
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('r', 'care_alowance', '350502', '(,)', '1');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '(,)', '(SELECT 1)');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '(,)', '300 +');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
VALUES ('r', 'care_allowance', '350502', '(,)', 'agee >= 60', '300');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
VALUES ('r', 'care_allowance', '350502', '(,)', 'age', '300');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '(,)', 'dibao');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '(,)', 'age + birth_date + dibao');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('r', 'care_allowance', '35050', '(,)', '1');
ROLLBACK TO s;
-- A failing row would be shown with the time.
\set VERBOSITY terse
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '[2024-01-01,2024-01-01)', '1');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '[2024-01-01,infinity)', '1');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value)
VALUES ('r', 'care_allowance', '350502', '[2024-01-01,10000-01-01]', '1');
ROLLBACK TO s;
\set VERBOSITY default
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('r', 'care_allowance', '350502', '(,)', '1', 'QZ-B-002');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('r', 'care_allowance', '350502', '(,)', '1', 'r');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid) VALUES ('r', 'care_allowance', '350502', '(,)');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, condition, replaces)
VALUES ('r', 'care_allowance', '350502', '(,)', 'dibao', 'QZ-B-001');
ROLLBACK TO s;
INSERT INTO benefit.rule (id, variable, region, valid, value, clause)
VALUES ('r', 'care_allowance', '350502', '(,)', '1', 'QZ-B-0001');
ROLLBACK TO s;
\set VERBOSITY terse
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('a b', 'care_allowance', '350502', '(,)', '1');
\set VERBOSITY default
ROLLBACK TO s;

-- Aliases and Chinese terms of circumstances are names; a repeal has no value.
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces) VALUES
	('r', 'care_allowance', '350502', '[2024-01-01,)', '年龄 >= 80 and 失能', '500', 'QZ-B-001'),
	('q', 'care_allowance', '350503', '[2024-01-01,)', NULL, NULL, 'QZ-B-001')
RETURNING id, condition, value, replaces;
ROLLBACK;

-- References.

-- What is still in use is neither deleted nor renamed.
BEGIN;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, direction, measure) VALUES
	('fee_cap', 'money', '费用上限', 'Cap of a fee', 'at_most', 'fee'), ('fee', 'money', '费用', 'Fee', NULL, NULL);
INSERT INTO benefit.policy (id, title_zh, title_en, region) VALUES ('P', '政策', 'Policy', '350502');
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en, variable) VALUES ('P-1', 'P', '条款', 'Clause', 'fee_cap');
INSERT INTO benefit.rule (id, variable, region, valid, value, clause, replaces) VALUES
	('r', 'fee_cap', '350502', '(,)', '2', 'P-1', 'q'), ('q', 'fee_cap', '350502', '(,)', '1', NULL, NULL);
SAVEPOINT s;
DELETE FROM benefit.policy WHERE id = 'P';
ROLLBACK TO s;
UPDATE benefit.clause SET id = 'P-2' WHERE id = 'P-1';
ROLLBACK TO s;
DELETE FROM benefit.variable WHERE name = 'fee';
ROLLBACK TO s;
DELETE FROM benefit.rule WHERE id = 'q';
ROLLBACK TO s;
UPDATE benefit.rule SET variable = 'fee' WHERE id = 'q';
UPDATE benefit.rule SET note_en = 'x' WHERE id = 'r';
SELECT id, field, message FROM benefit.check_rules();
ROLLBACK TO s;
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en) VALUES ('P-2', 'PP', '条款', 'Clause');
ROLLBACK TO s;
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en, variable) VALUES ('P-2', 'P', '条款', 'Clause', 'fe');
ROLLBACK TO s;
DELETE FROM benefit.rule WHERE NOT shipped;
DELETE FROM benefit.clause WHERE NOT shipped;
DELETE FROM benefit.policy WHERE NOT shipped;
DELETE FROM benefit.variable WHERE NOT shipped;
ROLLBACK;

-- A dump is restored whatever the order of its tables; publish() verifies it.
BEGIN;
SET LOCAL row_security = off;
INSERT INTO benefit.rule (id, variable, region, valid, value, clause, replaces)
VALUES ('r', 'fee_cap', '350502', '(,)', 'fee', 'P-1', 'q');
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en, variable) VALUES ('P-1', 'P', '条款', 'Clause', 'fee_cap');
SELECT item, id, field, message FROM benefit.check_rules();
ROLLBACK;

-- Publishing.

-- What only the whole shows is refused there, all at once, and nothing stays.
BEGIN;
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES
	('a', 'number', '甲', 'A'), ('b', 'number', '乙', 'B'), ('c', 'number', '丙', 'C');
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES
	('a1', 'a', '350000', '(,)', 'b + 1'),
	('b1', 'b', '350000', '(,)', 'a + 1'),
	('b2', 'b', '350000', '(,)', 'c');
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES
	('c1', 'c', '350000', '(,)', '1'), ('c2', 'c', '350000', '(,)', '1');
SET LOCAL row_security = off;
UPDATE benefit.rule SET replaces = CASE id WHEN 'c1' THEN 'c2' ELSE 'c1' END WHERE variable = 'c';
SET LOCAL row_security = on;
UPDATE benefit.variable SET kind = 'text' WHERE name = 'c';
SELECT item, id, field, code, message, detail, hint FROM benefit.check_rules() ORDER BY item, id, field;
SAVEPOINT s;
SELECT benefit.publish('faulty');
ROLLBACK TO s;
SELECT count(*) FROM benefit.edition;
ROLLBACK;

BEGIN;
SAVEPOINT s;
SELECT benefit.publish('');
ROLLBACK TO s;
SELECT benefit.publish(NULL);
ROLLBACK TO s;
SELECT benefit.publish(' a');
ROLLBACK TO s;
SELECT benefit.publish(E'a\nb');
ROLLBACK TO s;
SELECT benefit.publish('pg_benefit 9.9');
ROLLBACK TO s;
SELECT benefit.publish('pg_benefit 1.0');
ROLLBACK TO s;
SELECT benefit.publish('a', kind => 'draft');
ROLLBACK TO s;

-- A release is current from the next statement on, a scenario never.
SELECT benefit.publish('2024', 'as shipped');
SELECT benefit.current_edition();
SELECT benefit.publish('what if', kind => 'scenario');
SELECT benefit.current_edition();
SELECT name, kind, note, published_by = current_user AS by_me, shipped
FROM benefit.edition ORDER BY published_at;
SAVEPOINT s;
SELECT benefit.publish('2024');
ROLLBACK TO s;
UPDATE benefit.edition SET note = 'other' WHERE name = '2024';
ROLLBACK TO s;
DELETE FROM benefit.edition WHERE name = '2024';
ROLLBACK TO s;
TRUNCATE benefit.edition;
ROLLBACK TO s;
DELETE FROM benefit.edition WHERE shipped;
ROLLBACK TO s;
\set VERBOSITY terse
INSERT INTO benefit.edition (name, content, sha256, published_at, published_by)
SELECT 'forged', content, repeat('0', 64), now(), 'nobody' FROM benefit.edition LIMIT 1;
\set VERBOSITY default
ROLLBACK TO s;
INSERT INTO benefit.edition (name, content, sha256, published_at, published_by, shipped)
SELECT 'pg_benefit 9.9', content, sha256, now(), 'nobody', true FROM benefit.edition LIMIT 1;
ROLLBACK TO s;
DELETE FROM benefit.edition WHERE kind = 'scenario' RETURNING name;

-- Each publication is later than the last, also within a transaction, and one
-- that is rolled back was never there.
SAVEPOINT s;
SELECT benefit.publish('2025');
SELECT benefit.current_edition();
ROLLBACK TO s;
SELECT benefit.current_edition();
SELECT benefit.publish('2025');
SELECT count(*), count(DISTINCT published_at) FROM benefit.edition;
ROLLBACK;
SELECT benefit.current_edition();

-- One edition for a session.

BEGIN;
SELECT benefit.publish('2024');
SELECT benefit.publish('2025');
SET LOCAL benefit.edition = '2024';
SELECT benefit.current_edition();
SAVEPOINT s;
SET LOCAL benefit.edition = '2o24';
SELECT benefit.current_edition();
ROLLBACK TO s;
SELECT benefit.current_edition();
SET LOCAL benefit.edition = '';
SELECT benefit.current_edition();
ROLLBACK;

-- Nobody's search_path matters.

BEGIN;
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.never(text, text) RETURNS boolean LANGUAGE sql RETURN 1 / 0 = 1;
CREATE OPERATOR hostile.= (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile.never);
CREATE OPERATOR hostile.<> (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile.never);
CREATE FUNCTION hostile.clock_timestamp() RETURNS timestamptz LANGUAGE sql RETURN '-infinity'::timestamptz;
CREATE FUNCTION hostile.unnest(text[]) RETURNS text LANGUAGE sql RETURN ('x'::text);
CREATE DOMAIN hostile.text AS pg_catalog.text CHECK (false);
CREATE DOMAIN hostile.date AS pg_catalog.date CHECK (false);
CREATE DOMAIN hostile.numeric AS pg_catalog.numeric CHECK (false);
SET LOCAL search_path = hostile, pg_catalog;
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases) VALUES ('a', 'number', '甲', 'A', '{甲}');
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
VALUES ('a1', 'a', '350000', '(,)', '市场价 > 1', 'age + 1');
SELECT benefit.publish('2024');
SELECT benefit.current_edition();
SELECT benefit.create_function('a');
SELECT benefit.create_function('a', by_rulebook => true);
SELECT benefit.drop_function('a', by_rulebook => true);
ROLLBACK;

-- Typed functions.

-- The planner puts the call in the place of the function.
EXPLAIN (VERBOSE, COSTS OFF)
SELECT benefit.care_allowance(d.code, '2024-06-30', age => 72) FROM benefit.division d;

BEGIN;
SAVEPOINT s;
SELECT benefit.create_function('care_alowance');
ROLLBACK TO s;
SELECT benefit.create_function(NULL);
ROLLBACK TO s;
SELECT benefit.create_function('price');
ROLLBACK TO s;
SELECT benefit.create_function('dibao');
ROLLBACK TO s;
SELECT benefit.create_function('care_allowance', schema => 'benefit');
ROLLBACK TO s;
SELECT benefit.create_function('care_allowance', schema => 'nowhere');
ROLLBACK TO s;
SELECT benefit.create_function('age');
ROLLBACK TO s;
SELECT benefit.drop_function('care_allowance', schema => 'benefit');
ROLLBACK TO s;
SELECT benefit.drop_function('care_allowance', schema => 'public');
ROLLBACK TO s;

-- By an alias it is the same function; made again it keeps its dependents.
SELECT benefit.create_function('护理补贴', schema => 'public');
CREATE VIEW public.v AS SELECT public.care_allowance('350500', '2024-06-30', age => 72);
SELECT benefit.create_function('care_allowance', schema => 'public');
SELECT benefit.create_function('care_allowance', by_rulebook => true, schema => 'public');
SELECT p.oid::regprocedure, p.provolatile, p.proparallel FROM pg_catalog.pg_proc p
WHERE p.pronamespace = 'public'::regnamespace AND p.proname IN ('care_allowance', 'care_allowance_by_rulebook')
ORDER BY p.pronargs DESC, 1;
SAVEPOINT s;
SELECT benefit.drop_function('care_allowance', schema => 'public');
ROLLBACK TO s;
DROP VIEW public.v;
SELECT benefit.drop_function('care_allowance', schema => 'public');
SELECT benefit.drop_function('care_allowance', true, 'public');

-- New inputs make a new function; one that somebody else wrote is left alone.
INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES
	('rooms', 'number', '房间数', 'Rooms'), ('room_fee', 'money', '房费', 'Room fee'), ('base_fee', 'money', '底价', 'Base fee');
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES
	('room_fee', 'room_fee', '350000', '(,)', '100'), ('base_fee', 'base_fee', '350000', '(,)', '50');
SELECT benefit.publish('2024');
SELECT benefit.create_function('room_fee');
SELECT benefit.create_function('base_fee');
SELECT pg_get_function_sqlbody('public.base_fee'::regproc);
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces) VALUES
	('room_fee2', 'room_fee', '350500', '(,)', 'rooms * 100', 'room_fee');
SELECT benefit.publish('2025');
SELECT benefit.create_function('room_fee');
SELECT pg_get_function_arguments('public.room_fee'::regproc);
SELECT pg_get_function_sqlbody('public.room_fee'::regproc);
SELECT obj_description('public.room_fee'::regproc, 'pg_proc');
SELECT benefit.drop_function('base_fee');
CREATE FUNCTION public.base_fee(region benefit.region, on_date date, edition text DEFAULT NULL)
	RETURNS benefit.yuan LANGUAGE sql RETURN 1::benefit.yuan;
SAVEPOINT s;
SELECT benefit.create_function('base_fee');
ROLLBACK TO s;
SELECT benefit.drop_function('base_fee');
ROLLBACK;

-- Who may do what.

CREATE ROLE regress_benefit_reader;
CREATE ROLE regress_benefit_officer;
BEGIN;
GRANT INSERT, UPDATE, DELETE ON benefit.rule, benefit.variable TO regress_benefit_officer;
GRANT EXECUTE ON FUNCTION benefit.publish TO regress_benefit_officer;
GRANT CREATE ON SCHEMA public TO regress_benefit_reader;
SET LOCAL ROLE regress_benefit_reader;
SELECT benefit.current_edition(), count(*) FROM benefit.check_rules();
SAVEPOINT s;
INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('r', 'age', '350000', '(,)', '1');
ROLLBACK TO s;
SELECT benefit.publish('2024');
ROLLBACK TO s;
SELECT benefit.publish_shipped('pg_benefit 9.9');
ROLLBACK TO s;
SET LOCAL search_path = public;
SELECT benefit.create_function('care_allowance');
EXPLAIN (VERBOSE, COSTS OFF)
SELECT public.care_allowance(d.code, '2024-06-30', age => 72) FROM benefit.division d;
SELECT benefit.drop_function('care_allowance');
RESET search_path;
SET LOCAL ROLE regress_benefit_officer;
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('r', 'care_allowance', '350502', '(,)', '400', 'QZ-B-001');
SELECT benefit.publish('2024');
SELECT e.name, e.published_by, e.origin FROM benefit.edition e WHERE e.name = benefit.current_edition();
SAVEPOINT s;
INSERT INTO benefit.edition (name, content, sha256, published_at, published_by)
SELECT 'forged', content, sha256, now(), 'nobody' FROM benefit.edition LIMIT 1;
ROLLBACK TO s;
DELETE FROM benefit.edition WHERE name = '2024';
ROLLBACK;
DROP ROLE regress_benefit_reader;
DROP ROLE regress_benefit_officer;
