-- The tables refuse what no rulebook may say, each by its SQLSTATE, and what is
-- published is seen by statements that were planned before.
BEGIN;
SELECT plan(91);

-- Shipped rows and editions.

SELECT throws_ok($$ UPDATE benefit.rule SET note_en = note_en WHERE id = 'QZ-B-001' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.rule $$, '23001');
SELECT throws_ok($$ UPDATE benefit.variable SET unit = 'fen' WHERE name = 'price' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.policy WHERE id = 'HZ' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.clause WHERE id = 'HZ-P-001' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.division $$, '23001');
SELECT throws_ok($$ TRUNCATE benefit.division $$, '23001');
SELECT throws_ok($$ TRUNCATE benefit.rule $$, '23001');
SELECT throws_ok($$ TRUNCATE benefit.edition $$, '23001');
SELECT throws_ok($$ UPDATE benefit.edition SET note = 'x' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.edition $$, '23001');
SELECT throws_ok($$
	INSERT INTO benefit.division (code, name_zh, shipped) VALUES ('350502001003', '某村', true) $$, '23001');
SELECT lives_ok($$
	INSERT INTO benefit.division (code, name_zh) VALUES ('350502001003', '某村') $$, 'a local division');
SELECT lives_ok($$
	UPDATE benefit.division SET name_zh = '另村' WHERE NOT shipped $$, 'a local division is changed');
SELECT lives_ok($$ DELETE FROM benefit.division WHERE NOT shipped $$, 'a local division is deleted');

-- Units and subjects.

SELECT throws_ok($$ UPDATE benefit.unit SET title_zh = 'x' WHERE name = 'yuan' $$, '23001');
SELECT throws_ok($$ DELETE FROM benefit.subject WHERE name = 'region' $$, '23001');
SELECT throws_ok($$ TRUNCATE benefit.unit $$, '23001');
SELECT throws_ok($$ INSERT INTO benefit.subject (name, shipped) VALUES ('x', true) $$, '23001');
SELECT throws_ok(format('INSERT INTO benefit.unit (name) VALUES (%L)', name), '23514')
FROM (VALUES (''), (' meal'), (E'me\tal'), (repeat('元', 22))) v (name);

-- Variables.

CREATE FUNCTION pg_temp.refused(assignments text, state text) RETURNS text
LANGUAGE sql AS $$
	SELECT throws_ok(format(
		'INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, hit_policy, default_value,
			scale, rounding, direction, measure)
		SELECT name, kind, title_zh, title_en, aliases, hit_policy, default_value,
			scale, rounding, direction, measure
		FROM jsonb_populate_record((SELECT v FROM benefit.variable v WHERE v.name = ''price''),
			''{"name": "floor", "aliases": []}''::jsonb || %L)', assignments), state, NULL, assignments);
$$;
SELECT pg_temp.refused('{"name": "Floor"}', '42602');
SELECT pg_temp.refused('{"name": "楼"}', '42602');
SELECT pg_temp.refused('{"name": "price"}', '23505');
SELECT pg_temp.refused('{"name": null}', '23502');
SELECT pg_temp.refused('{"name": "circumstances"}', '42939');
SELECT pg_temp.refused('{"name": "on_date"}', '42939');
SELECT pg_temp.refused('{"name": "edition"}', '42939');
SELECT pg_temp.refused('{"name": "tekun"}', '23505');
SELECT pg_temp.refused('{"aliases": ["特困"]}', '23505');
SELECT pg_temp.refused('{"aliases": ["年龄"]}', '23505');
SELECT pg_temp.refused('{"aliases": ["floor"]}', '23505');
SELECT pg_temp.refused('{"aliases": [null]}', '22004');
SELECT pg_temp.refused('{"aliases": [""]}', '42602');
SELECT pg_temp.refused('{"kind": "int"}', '22023');
SELECT pg_temp.refused('{"kind": "text", "hit_policy": "min"}', '22023');
SELECT pg_temp.refused('{"hit_policy": "last"}', '22023');
SELECT pg_temp.refused('{"scale": 3}', '22023');
SELECT pg_temp.refused('{"kind": "number", "scale": 21}', '22023');
SELECT pg_temp.refused('{"kind": "date", "scale": 0}', '22023');
SELECT pg_temp.refused('{"rounding": "nearest"}', '22023');
SELECT pg_temp.refused('{"measure": "market_price"}', '22023');
SELECT pg_temp.refused('{"measure": "no_price", "direction": "at_most"}', '23503');
SELECT pg_temp.refused('{"measure": "floor", "direction": "at_most"}', '22023');
SELECT pg_temp.refused('{"default_value": "1.001"}', '22P02');
SELECT pg_temp.refused('{"kind": "number", "default_value": "one"}', '22P02');
SELECT pg_temp.refused('{"kind": "date", "default_value": "today"}', '22007');

-- Rules.

CREATE FUNCTION pg_temp.refused_rule(assignments text, state text) RETURNS text
LANGUAGE sql AS $$
	SELECT throws_ok(format(
		'INSERT INTO benefit.rule
		SELECT r.* FROM jsonb_populate_record((SELECT r FROM benefit.rule r WHERE r.id = ''QZ-B-001''),
			''{"id": "local", "shipped": false}''::jsonb || %L) r', assignments), state, NULL, assignments);
$$;
SELECT pg_temp.refused_rule('{"variable": "allowance"}', '42704');
SELECT pg_temp.refused_rule('{"condition": "agee > 1"}', '42704');
SELECT pg_temp.refused_rule('{"condition": "age >"}', '42601');
SELECT pg_temp.refused_rule('{"condition": "age"}', '42804');
SELECT pg_temp.refused_rule('{"value": "birth_date"}', '42804');
SELECT pg_temp.refused_rule('{"value": "pg_sleep(1)"}', '0A000');
SELECT pg_temp.refused_rule('{"region": "000500"}', '22P02');
SELECT pg_temp.refused_rule('{"valid": "empty"}', '23514');
SELECT pg_temp.refused_rule('{"valid": "[2024-01-02,2024-01-01]"}', '22000');
SELECT pg_temp.refused_rule('{"valid": "[-infinity,2024-01-01]"}', '23514');
SELECT pg_temp.refused_rule('{"replaces": "HZ-P-001"}', '23503');
SELECT pg_temp.refused_rule('{"replaces": "local"}', '22023');
SELECT pg_temp.refused_rule('{"replaces": "no_such"}', '23503');
SELECT pg_temp.refused_rule('{"overrides": "HZ-P-001"}', '23503');
SELECT pg_temp.refused_rule('{"overrides": "local"}', '22023');
SELECT pg_temp.refused_rule('{"overrides": "no_such"}', '23503');
SELECT pg_temp.refused_rule('{"value": null, "condition": null, "replaces": "QZ-B-001", "overrides": "QZ-B-001"}', '22023');
SELECT pg_temp.refused_rule('{"value": null}', '23502');
SELECT pg_temp.refused_rule('{"baseline": "NaN"}', '22P02');
SELECT pg_temp.refused_rule('{"clause": "none"}', '23503');

-- Rules that replace or override one another, in a circle.

INSERT INTO benefit.rule (id, variable, region, valid, value, overrides) VALUES
	('general', 'care_allowance', '350502', '(,)', '1', NULL), ('special', 'care_allowance', '350502', '(,)', '2', 'general'), ('more_special', 'care_allowance', '350502', '(,)', '3', 'special');
SELECT throws_ok($$ UPDATE benefit.rule SET overrides = 'more_special' WHERE id = 'general' $$, '22023', 'the rule overrides itself, directly or through others');
SELECT throws_ok($$ UPDATE benefit.rule SET replaces = CASE id WHEN 'general' THEN 'special' ELSE 'general' END WHERE id IN ('general', 'special') $$, '22023',
	'the rule replaces itself, directly or through others');
SELECT throws_ok($$ DELETE FROM benefit.rule WHERE id = 'special' $$, '23503', 'rule "special" is still in use');
DELETE FROM benefit.rule WHERE NOT shipped;

-- A county's own rules.

INSERT INTO benefit.rule (id, variable, region, valid, condition, value) VALUES
	('raised', 'operating_subsidy', '350502', '[2024-01-01,)', 'facility_kind = ''rural_home_care_station''', '8000'),
	('lowered', 'operating_subsidy', '350503', '[2024-01-01,)', 'facility_kind = ''rural_home_care_station''', '3000'),
	('tightened', 'affordable_price_cap', '330502', '[2025-01-01,)', 'inclusive', 'market_price * 60 / 100'),
	('loosened', 'affordable_price_cap', '330503', '[2025-01-01,)', 'inclusive', 'market_price * 90 / 100');
INSERT INTO benefit.rule (id, variable, region, valid, replaces)
VALUES ('repealed', 'operating_subsidy', '350504', '[2024-01-01,2025-01-01)', 'QZ-B-003');
SELECT benefit.publish('counties') \g /dev/null

CREATE FUNCTION pg_temp.subsidy(county text, on_date date DEFAULT '2024-06-30') RETURNS SETOF record
LANGUAGE sql AS $$
	SELECT a.value, a.status::text, a.rules
	FROM benefit.assess('operating_subsidy', '{"facility_kind": "rural_home_care_station",
		"in_subsidy_scope": true, "built": true, "operating_normally": true}'::jsonb, county::benefit.region, on_date) a;
$$;
CREATE FUNCTION pg_temp.cap(county text) RETURNS numeric
LANGUAGE sql AS $$
	SELECT benefit.amount('affordable_price_cap', '{"inclusive": true, "market_price": "1000.01"}'::jsonb,
		county::benefit.region, '2025-06-30');
$$;
SELECT results_eq($$ SELECT * FROM pg_temp.subsidy('350505') AS s (value jsonb, status text, rules text[]) $$,
	$$ VALUES ('5000.00'::jsonb, 'decided', '{QZ-B-003}'::text[]) $$, 'a county without rules has the floor of the city');
SELECT results_eq($$ SELECT * FROM pg_temp.subsidy('350502') AS s (value jsonb, status text, rules text[]) $$,
	$$ VALUES ('8000.00'::jsonb, 'decided', '{raised}'::text[]) $$, 'a county that raises it has its own');
SELECT results_eq($$ SELECT * FROM pg_temp.subsidy('350503') AS s (value jsonb, status text, rules text[]) $$,
	$$ VALUES ('5000.00'::jsonb, 'decided', '{QZ-B-003}'::text[]) $$, 'a county cannot go below it');
SELECT results_eq($$ SELECT * FROM pg_temp.subsidy('350504') AS s (value jsonb, status text, rules text[]) $$,
	$$ VALUES ('0.00'::jsonb, 'default', '{}'::text[]) $$, 'unless a rule repeals it there');
SELECT results_eq($$ SELECT * FROM pg_temp.subsidy('350504', '2025-01-01') AS s (value jsonb, status text, rules text[]) $$,
	$$ VALUES ('5000.00'::jsonb, 'decided', '{QZ-B-003}'::text[]) $$, 'which ends with the repeal');
SELECT is(pg_temp.cap('330500'), 700.00, 'the cap of the city is rounded down');
SELECT is(pg_temp.cap('330502'), 600.00, 'a county tightens it');
SELECT is(pg_temp.cap('330503'), 700.00, 'and cannot loosen it');
DELETE FROM benefit.rule WHERE NOT shipped;

-- Two rules of a unique variable that cannot but meet.

INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('meets', 'age', '350502', '[2024-01-01,)', '1');
SELECT results_eq($$ SELECT item, id, code, message FROM benefit.check_rules() $$,
	$$ VALUES ('rule', 'meets', '21000', 'the rule applies together with rule "age", and the hit policy of "age" is unique') $$,
	'a conflict that is certain is found before any report meets it');
SELECT throws_ok($$ SELECT benefit.publish('meets') $$, '23514');
UPDATE benefit.rule SET replaces = 'age' WHERE id = 'meets';
SELECT is_empty($$ SELECT * FROM benefit.check_rules() $$, 'none where one replaces the other');
UPDATE benefit.rule SET replaces = NULL, condition = 'birth_date > on_date' WHERE id = 'meets';
SELECT is_empty($$ SELECT * FROM benefit.check_rules() $$, 'nor where a condition may keep them apart');
INSERT INTO benefit.rule (id, variable, region, valid, condition, value)
	VALUES ('meets_too', 'age', '350502001000', '[2025-01-01,)', 'birth_date > on_date', '2');
SELECT is((SELECT string_agg(id, ',') FROM benefit.check_rules()), 'meets_too', 'the same condition does not');
DELETE FROM benefit.rule WHERE id = 'meets_too';
UPDATE benefit.rule SET valid = '[2024-01-01,)', condition = NULL WHERE id = 'meets';
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
	VALUES ('parts_them', 'age', '350502', '[2024-01-01,2025-01-01)', '2', 'meets');
UPDATE benefit.rule SET condition = 'birth_date > on_date' WHERE id = 'parts_them';
SELECT is((SELECT string_agg(id, ',') FROM benefit.check_rules()), 'meets', 'one that begins later is found too');
DELETE FROM benefit.rule WHERE NOT shipped;

-- What is published is seen at once.

PREPARE current AS SELECT benefit.current_edition();
SELECT results_eq('current', $$ VALUES ('counties') $$, 'the newest release is current');
SELECT benefit.publish('local') \g /dev/null
SELECT results_eq('current', $$ VALUES ('local') $$, 'a prepared statement sees a new edition');
SELECT throws_ok($$ SELECT benefit.publish('local') $$, '23505');
SELECT throws_ok($$ SELECT benefit.publish('other', kind => 'x') $$, '22023');
SELECT throws_ok($$ SET LOCAL benefit.edition = 'x'; SELECT benefit.current_edition() $$, '42704');
SELECT * FROM finish();
ROLLBACK;
