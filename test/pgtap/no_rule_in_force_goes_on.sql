-- A computed variable of which no rule is in force there and then, and which
-- nobody gave, cannot be looked up: what hangs on it alone has the status no_rule,
-- and missing names it. Where a missing fact could lead around it, that is asked
-- for. The expected outcomes follow from the rules as they stand here.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

-- standard has rules in 350502 until the end of 2024, and everywhere from 2026 on;
-- grade is a text with a rule in 350503, hard a circumstance with one there.
CREATE TEMP TABLE book AS SELECT rulebook '{"format": 1,
	"variables": {
		"standard": {"kind": "money", "title_en": "Standard"}, "income": {"kind": "money"}, "members": {"kind": "number"}, "rural": {"kind": "boolean"}, "grade": {"kind": "text"},
		"lack": {"kind": "money", "title_en": "Lack", "default": "0"}, "lack_a_head": {"kind": "number"}, "urban_lack": {"kind": "money", "default": "0"}, "highest": {"kind": "money", "hit_policy": "max", "default": "0"},
		"graded": {"kind": "number", "default": "0"}, "poor": {"kind": "boolean"}, "floor": {"kind": "number", "direction": "at_least", "measure": "lack_a_head"}, "roof": {"kind": "money", "direction": "at_least", "measure": "standard"}},
	"rules": {
		"s-1": {"variable": "standard", "region": "350502", "before": "2025-01-01", "value": "700"},
		"s-2": {"variable": "standard", "region": "000000", "from": "2026-01-01", "value": "900"},
		"g-1": {"variable": "grade", "region": "350503", "value": "''A''"},
		"h-1": {"variable": "economic_hardship", "region": "350503", "condition": "rural", "value": "true"},
		"lack": {"variable": "lack", "region": "350500", "value": "greatest(standard - income, 0)"},
		"head": {"variable": "lack_a_head", "region": "350500", "value": "(standard - income) / members"},
		"urban": {"variable": "urban_lack", "region": "350500", "condition": "not rural", "value": "standard"},
		"m-1": {"variable": "highest", "region": "350500", "value": "standard"}, "m-2": {"variable": "highest", "region": "350500", "condition": "rural", "value": "100"},
		"graded": {"variable": "graded", "region": "350500", "condition": "grade = ''A'' or rural", "value": "1"},
		"poor": {"variable": "poor", "region": "350500", "value": "economic_hardship"},
		"floor": {"variable": "floor", "region": "350500", "value": "1"}, "roof": {"variable": "roof", "region": "350500", "value": "1"}}}' AS book;

CREATE TEMP TABLE given (standard numeric, income numeric, members int, rural boolean, grade text, economic_hardship boolean);
CREATE FUNCTION pg_temp.outcome(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.status, o.value, 'missing ' || nullif(array_to_string(o.missing, ','), ''),
		CASE WHEN by_record.status <> o.status OR by_record.missing <> o.missing THEN 'but a record ' || by_record.status END)
	FROM book, assess(variable, facts, region, on_date, book) o, assess(variable, jsonb_populate_record(NULL::given, facts), region, on_date, book) by_record
$$;
CREATE TEMP TABLE told (title text, variable text, facts jsonb, region region, on_date date, expected text);
INSERT INTO told VALUES
	('in force', 'lack', '{"income": 500}', '350502', '2024-12-31', 'decided 200.00'),
	('repealed', 'lack', '{"income": 500}', '350502', '2025-01-01', 'no_rule missing standard'),
	('not there', 'lack', '{"income": 500}', '350503', '2024-12-31', 'no_rule missing standard'),
	('there again', 'lack', '{"income": 500}', '350503', '2026-01-01', 'decided 400.00'),
	('somebody gave it', 'lack', '{"income": 500, "standard": 600}', '350503', '2025-01-01', 'decided 100.00'),
	('a fact is missing, and a rule is in force', 'lack', '{}', '350502', '2024-12-31', 'undetermined missing income'),
	('the variable itself', 'standard', '{}', '350502', '2025-01-01', 'no_rule'),
	('a rule that is not asked', 'urban_lack', '{"rural": true}', '350502', '2025-01-01', 'default 0.00'),
	('one that is', 'urban_lack', '{"rural": false}', '350502', '2025-01-01', 'no_rule missing standard'),
	('a fact could lead around it', 'urban_lack', '{}', '350502', '2025-01-01', 'undetermined missing rural,standard'),
	('another test decides', 'graded', '{"rural": true}', '350502', '2025-01-01', 'decided 1'),
	('none does', 'graded', '{"rural": false}', '350502', '2025-01-01', 'no_rule missing grade'),
	('one may', 'graded', '{}', '350502', '2025-01-01', 'undetermined missing grade,rural'),
	('what is at least something is not known either', 'highest', '{"rural": true}', '350502', '2025-01-01', 'no_rule missing standard'),
	('a circumstance is a fact, whatever implies it elsewhere', 'poor', '{}', '350502', '2025-01-01', 'undetermined missing economic_hardship'),
	('a fact that nothing computes', 'lack_a_head', '{"standard": 1}', '350502', '2025-01-01', 'undetermined missing income,members');
SELECT is(pg_temp.outcome(variable, facts, region, on_date), expected, title) FROM told;

-- a standard whose measure hangs on it
CREATE FUNCTION pg_temp.kept(variable text, facts jsonb, region region, on_date date) RETURNS text LANGUAGE sql AS
$$ SELECT concat_ws(' ', c.status, c.required, c.actual, c.met, c.missing) FROM book, comply(variable, facts, region, on_date, book) c $$;
SELECT is(pg_temp.kept('floor', '{"income": 500, "members": 2}', '350502', '2024-12-31'), 'decided 1 100.0000000000000000 t {}', 'comply(): in force');
SELECT is(pg_temp.kept('floor', '{"income": 500, "members": 2}', '350502', '2025-01-01'), 'no_rule 1 {standard}', 'comply(): repealed');
SELECT is(pg_temp.kept('floor', '{"income": 500}', '350502', '2024-12-31'), 'undetermined 1 {members}', 'comply(): a fact of the measure is missing');
SELECT is(pg_temp.kept('roof', '{}', '350502', '2025-01-01'), 'no_rule 1.00 {standard}', 'comply(): the measure itself');
SELECT is(pg_temp.kept('floor', '{}', '330502', '2025-01-01'), 'no_rule {}', 'comply(): the standard itself');

-- The reason names it.
INSERT INTO edition (name, kind, content, sha256, published_at, published_by) SELECT 'no rule', 'scenario', book, sha256_of(book), now(), current_user FROM book;
SELECT is(e.reason, 'no rule is in force here on this day of: Standard', 'the reason names it') FROM entitlements('{"income": 500}'::jsonb, '350502', '2025-01-01', 'no rule') e WHERE e.variable = 'lack';
SET benefit.language = 'zh';
SELECT is(e.reason, '当地当日没有规定的事项:Standard', 'in Chinese too') FROM entitlements('{"income": 500}'::jsonb, '350502', '2025-01-01', 'no rule') e WHERE e.variable = 'lack';
SELECT finish();
