-- A rule whose value or condition comes out null, although its facts are known,
-- does not hit: others decide, or the default. What has no result, as a division
-- by zero, is not known, and the fact is named that is to blame, or the rule. The
-- expected outcomes follow from the rules as they stand here.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

-- n, d, a, b are numbers, born a date; c is a + b where its own rule computes it,
-- z a number with a decided default of 0.
CREATE FUNCTION pg_temp.book(policy text, rules text, fallback text) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1,
		'variables', (
			SELECT jsonb_object_agg(name, jsonb_strip_nulls(jsonb_build_object('kind', kind, 'hit_policy', hit_policy, 'default', "default", 'title_en', title, 'scale', scale)))
			FROM (VALUES ('k1', 'boolean', 'unique', NULL, 'Key', NULL), ('k2', 'boolean', 'unique', NULL, NULL, NULL), ('n', 'number', 'unique', NULL, 'Sum', NULL), ('d', 'number', 'unique', NULL, 'Members', NULL),
				('a', 'number', 'unique', NULL, 'Adults', NULL), ('b', 'number', 'unique', NULL, 'Children', NULL), ('c', 'number', 'unique', NULL, 'Heads', NULL), ('z', 'number', 'unique', '0', 'Spare', NULL),
				('born', 'date', 'unique', NULL, 'Born', NULL), ('x', 'money', policy, fallback, 'Grant', NULL)) v(name, kind, hit_policy, "default", title, scale)),
		'rules', '{"c-1": {"variable": "c", "region": "000000", "value": "a + b"}}'
			|| (SELECT jsonb_object_agg('x-' || place, jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', '000000', 'priority', -place,
				'condition', nullif(split_part(rule, '-> ', 1), ''), 'value', split_part(rule, '-> ', 2))))
				FROM unnest(string_to_array(rules, '; ')) WITH ORDINALITY r(rule, place))))
$$;

-- The outcome; beside it what differs in another form of call.
CREATE TEMP TABLE given (k1 boolean, k2 boolean, n numeric, d int, a int, b int, c int, z int, born date);
CREATE FUNCTION pg_temp.outcome(book rulebook, facts jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	f given := jsonb_populate_record(NULL::given, facts);
	o outcome := assess('x', f, '000000', '2025-01-01', book);
	amount numeric := amount('x', f, '000000', '2025-01-01', book);
	typed yuan := call_yuan('x', '{k1,k2,n,d,a,b,c,z,born}', book, '000000', '2025-01-01', f.k1, f.k2, f.n, f.d, f.a, f.b, f.c, f.z, f.born);
BEGIN
	RETURN concat_ws(' ', o.status, o.value, 'missing ' || nullif(array_to_string(o.missing, ','), ''), 'invalid ' || nullif(array_to_string(o.invalid, ','), ''),
		'rules ' || nullif(array_to_string(o.rules, ','), ''),
		CASE WHEN amount IS DISTINCT FROM o.value::text::numeric THEN 'but amount ' || coalesce(amount::text, 'null') END,
		CASE WHEN typed::numeric IS DISTINCT FROM o.value::text::numeric THEN 'but typed ' || coalesce(typed::text, 'null') END);
END $$;

CREATE TEMP TABLE told (title text, policy text, rules text, fallback text, facts jsonb, expected text);
INSERT INTO told VALUES
	('CASE without ELSE', 'first', '-> CASE WHEN n > 5 THEN 10 END', '1', '{"n": 3}', 'default 1.00'),
	('and where it has a value', 'first', '-> CASE WHEN n > 5 THEN 10 END', '1', '{"n": 6}', 'decided 10.00 rules x-1'),
	('below the first step', 'first', '-> step_scale(n, 10, 100, 20, 200)', '1', '{"n": 3}', 'default 1.00'),
	('on the first step', 'first', '-> step_scale(n, 10, 100, 20, 200)', '1', '{"n": 10}', 'decided 100.00 rules x-1'),
	('NULLIF', 'first', '-> nullif(n, 3)', '1', '{"n": 3}', 'default 1.00'),
	('a written null', 'first', 'k1 -> null; k2 -> 2', '1', '{"k1": true, "k2": true}', 'decided 2.00 rules x-2'),
	('a variable without a value', 'first', '-> c * nullif(n, 3)', '1', '{"n": 3, "a": 1, "b": 2}', 'default 1.00'),
	('without a default there is no value', 'first', '-> nullif(n, 3)', NULL, '{"n": 3}', 'default'),
	('the next rule decides', 'first', '-> nullif(n, 3); -> 7', '1', '{"n": 3}', 'decided 7.00 rules x-2'),
	('unique: it is no second hit', 'unique', 'k1 -> nullif(n, 3); k2 -> 7', '1', '{"n": 3, "k1": true, "k2": true}', 'decided 7.00 rules x-2'),
	('any', 'any', 'k1 -> nullif(n, 3); k2 -> 7', '1', '{"n": 3, "k1": true, "k2": true}', 'decided 7.00 rules x-2'),
	('max', 'max', '-> nullif(n, 3); -> 7', '1', '{"n": 3}', 'decided 7.00 rules x-2'),
	('min', 'min', '-> nullif(n, 3); -> 7', '1', '{"n": 3}', 'decided 7.00 rules x-2'),
	('sum', 'sum', '-> nullif(n, 3); -> 7; -> 2', '1', '{"n": 3}', 'decided 9.00 rules x-2,x-3'),
	('a condition that is null', 'first', 'nullif(n, 3) > 1 -> 7', '1', '{"n": 3}', 'default 1.00'),
	('beside one that decides', 'first', 'nullif(n, 3) > 1 OR k1 -> 7', '1', '{"n": 3, "k1": true}', 'decided 7.00 rules x-1'),
	('as a test of CASE', 'first', '-> CASE WHEN nullif(n, 3) > 1 THEN 5 ELSE 6 END', '1', '{"n": 3}', 'decided 6.00 rules x-1'),
	-- what may turn out null
	('it may hit', 'first', '-> CASE WHEN k1 THEN 5 END; -> 7', '1', '{}', 'undetermined missing k1'),
	('it does', 'first', '-> CASE WHEN k1 THEN 5 END; -> 7', '1', '{"k1": true}', 'decided 5.00 rules x-1'),
	('it does not', 'first', '-> CASE WHEN k1 THEN 5 END; -> 7', '1', '{"k1": false}', 'decided 7.00 rules x-2'),
	('what follows may be asked', 'first', '-> nullif(n, 3); k1 -> 7', '1', '{}', 'undetermined missing n,k1'),
	('a value that is never null hits', 'first', '-> n * 2; k1 -> 7', '1', '{}', 'undetermined missing n'),
	-- a divisor of zero
	('a fact', 'first', '-> n / d', '1', '{"n": 3, "d": 0}', 'undetermined missing d invalid d'),
	('a fact that is missing', 'first', '-> n / d', '1', '{"n": 3}', 'undetermined missing d'),
	('both are', 'first', '-> n / d', '1', '{"d": 0}', 'undetermined missing d,n invalid d'),
	('as a modulus', 'first', '-> mod(n, d)', '1', '{"n": 3, "d": 0}', 'undetermined missing d invalid d'),
	('over a fraction', 'first', '-> mod(n / 7, d) + 1', '1', '{"n": 3, "d": 0}', 'undetermined missing d invalid d'),
	('in a condition', 'first', 'n / d > 2 -> 5', '1', '{"n": 3, "d": 0}', 'undetermined missing d invalid d'),
	('in a condition that would change nothing', 'first', 'n / d > 2 -> 1', '1', '{"n": 3, "d": 0}', 'default 1.00'),
	('in one that another test decides', 'first', 'n / d > 2 OR k1 -> 5', '1', '{"n": 3, "d": 0, "k1": true}', 'decided 5.00 rules x-1'),
	('behind a rule that decides', 'first', 'k1 -> 5; -> n / d', '1', '{"n": 3, "d": 0, "k1": true}', 'decided 5.00 rules x-1'),
	('where it is not asked', 'first', '-> CASE WHEN d = 0 THEN 0 ELSE n / d END', '1', '{"n": 3, "d": 0}', 'decided 0.00 rules x-1'),
	('where it is guarded', 'first', '-> n / nullif(d, 0); -> 7', '1', '{"n": 3, "d": 0}', 'decided 7.00 rules x-2'),
	('where a value stands in', 'first', '-> coalesce(n / d, 8)', '1', '{"n": 3, "d": 0}', 'decided 8.00 rules x-1'),
	('a computed one', 'first', '-> n / (a + b)', '1', '{"n": 3, "a": 0, "b": 0}', 'undetermined rules x-1'),
	('of a variable that rules compute', 'first', '-> n / c', '1', '{"n": 3, "a": 1, "b": -1}', 'undetermined rules x-1'),
	('of one that is given instead', 'first', '-> n / c', '1', '{"n": 3, "c": 0}', 'undetermined missing a,b invalid c'),
	('which rules compute where it is no use', 'first', '-> n / c', '1', '{"n": 3, "c": 0, "a": 1, "b": 2}', 'decided 1.00 invalid c rules x-1'),
	('a default that was decided', 'first', '-> n / z', '1', '{"n": 3}', 'undetermined missing z'),
	('a written zero', 'first', 'k1 -> n / 0', '1', '{"n": 3, "k1": true}', 'undetermined rules x-1'),
	('a written zero that nobody asks for', 'first', 'k1 -> n / 0', '1', '{"n": 3, "k1": false}', 'default 1.00'),
	('a computed one and a missing fact', 'first', 'k1 -> n / (a + b)', '1', '{"n": 3, "a": 0, "b": 0}', 'undetermined missing k1 rules x-1'),
	('two rules', 'sum', '-> n / (a + b); -> n / (a - b)', '1', '{"n": 3, "a": 0, "b": 0}', 'undetermined rules x-1,x-2'),
	-- thresholds that do not rise
	('of a scale', 'first', '-> step_scale(n, a, 1, b, 2)', '1', '{"n": 3, "a": 2, "b": 2}', 'undetermined rules x-1'),
	('of a scale that rises', 'first', '-> step_scale(n, a, 1, b, 2)', '1', '{"n": 3, "a": 2, "b": 3}', 'decided 2.00 rules x-1'),
	('of a scale that does not reach so far down', 'first', '-> step_scale(n, a, 1, b, 2); -> 7', '1', '{"n": 1, "a": 2, "b": 3}', 'decided 7.00 rules x-2'),
	('of one that nobody asks for', 'first', 'k1 -> step_scale(n, a, 1, b, 2)', '1', '{"n": 3, "a": 2, "b": 2, "k1": false}', 'default 1.00'),
	('of one of which a threshold is missing', 'first', '-> step_scale(n, a, 1, b, 2)', '1', '{"n": 3, "a": 2}', 'undetermined missing b'),
	-- a time that has no end
	('an infinite date', 'first', '-> years_between(born, on_date)', '1', '{"born": "infinity"}', 'undetermined missing born invalid born'),
	('one that is compared only', 'first', 'born > on_date -> 7', '1', '{"born": "infinity"}', 'decided 7.00 rules x-1'),
	('a computed one', 'first', '-> days_between(on_date, least(born, date ''2030-01-01''))', '1', '{"born": "-infinity"}', 'undetermined rules x-1');
SELECT is(pg_temp.outcome(pg_temp.book(policy, rules, fallback), facts), expected, policy || ': ' || title || ': ' || rules || ' of ' || facts) FROM told;

-- count is of those that have a value
CREATE FUNCTION pg_temp.counted(facts jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.status, o.value, o.missing, amount('x', facts, '000000', '2025-01-01', book))
	FROM (SELECT rulebook '{"format": 1, "variables": {"n": {"kind": "number"}, "k": {"kind": "boolean"}, "x": {"kind": "number", "hit_policy": "count"}},
		"rules": {"1": {"variable": "x", "region": "000000", "value": "nullif(n, 3)"}, "2": {"variable": "x", "region": "000000", "condition": "k", "value": "n"}}}') b(book)
	CROSS JOIN LATERAL assess('x', facts, '000000', '2025-01-01', book) o
$$;
SELECT is(pg_temp.counted('{"n": 3, "k": true}'), 'decided 1 {} 1', 'count: one has no value');
SELECT is(pg_temp.counted('{"n": 4, "k": true}'), 'decided 2 {} 2', 'count: both have');
SELECT is(pg_temp.counted('{"k": true}'), 'undetermined {n}', 'count: the value is asked for where it may be null');
SELECT is(pg_temp.counted('{"n": 4}'), 'undetermined {k}', 'count: and the condition');

-- The reason shows the divisor, or the fact.
CREATE TEMP TABLE reason (rules text, facts jsonb, english text, chinese text);
INSERT INTO reason VALUES
	('-> n / (a + b)', '{"n": 3, "a": 0, "b": 0}', 'the divisor is zero: a + b (by rule x-1)', '除数为零:a + b (依规则x-1)'),
	('k1 -> mod(n, a * b)', '{"n": 3, "a": 0, "b": 0}', 'the divisor is zero: a * b (by rule x-1); not known yet: Key', '除数为零:a * b (依规则x-1);尚不清楚:Key'),
	('-> n / d', '{"n": 3, "d": 0}', 'given, but not believed: Members 0 (nothing can be divided by it)', '所给事实不可采信:Members“0”(不能作除数)'),
	('-> months_between(born, on_date)', '{"born": "infinity"}', 'given, but not believed: Born infinity (no time can be reckoned from it)', '所给事实不可采信:Born“infinity”(无从推算时间)'),
	('-> days_between(on_date, least(born, on_date))', '{"born": "-infinity"}', 'of an infinite date: days_between(on_date, least(born, on_date)) (by rule x-1)', '日期为无穷:days_between(on_date, least(born, on_date)) (依规则x-1)'),
	('-> step_scale(n, a, 1, a + b, 2)', '{"n": 3, "a": 2, "b": 0}', 'the thresholds do not rise: step_scale(n, a, 1, a + b, 2) (by rule x-1)', '分段起点没有递增:step_scale(n, a, 1, a + b, 2) (依规则x-1)'),
	('-> marginal_scale(n, a / 3, 1, b / 3, 2)', '{"n": 3, "a": 2, "b": 1}', 'the thresholds do not rise: marginal_scale(n, a / 3, 1, b / 3, 2) (by rule x-1)', '分段起点没有递增:marginal_scale(n, a / 3, 1, b / 3, 2) (依规则x-1)'),
	('-> power(n, a / b)', '{"n": 3, "a": 1, "b": 2}', 'not a whole number: a / b (by rule x-1)', '不是整数:a / b (依规则x-1)'),
	('-> power(a + b, -1)', '{"a": 1, "b": -1}', 'the divisor is zero: power(a + b, -1) (by rule x-1)', '除数为零:power(a + b, -1) (依规则x-1)'),
	('month_end(add_months(on_date, a * b)) > on_date -> 7', '{"a": 1000000, "b": 1000}', 'no such day in any calendar: add_months(on_date, a * b) (by rule x-1)', '历法中没有这一天:add_months(on_date, a * b) (依规则x-1)');
-- a report goes by an edition
INSERT INTO edition (name, kind, content, sha256, published_at, published_by) SELECT rules, 'scenario', book, sha256_of(book), now(), current_user FROM reason, pg_temp.book('first', rules, '0') book;
SELECT is(e.reason, english, rules)
FROM reason, entitlements(jsonb_populate_record(NULL::given, facts), '000000', '2025-01-01', rules) e WHERE variable = 'x';
SET benefit.language = 'zh';
SELECT is(e.reason, chinese, rules || ', in Chinese')
FROM reason, entitlements(jsonb_populate_record(NULL::given, facts), '000000', '2025-01-01', rules) e WHERE variable = 'x';
RESET benefit.language;

-- A standard is not met by what has no value.
SELECT is((SELECT concat_ws(' ', c.status, c.met, c.missing, c.invalid)
	FROM comply('x', '{"n": 3, "d": 0, "a": 1, "b": 1}'::jsonb, '000000', '2025-01-01',
		rulebook('{"format": 1, "variables": {"n": {"kind": "number"}, "d": {"kind": "number"}, "m": {"kind": "number"}, "x": {"kind": "number", "direction": "at_least", "measure": "m"}},
			"rules": {"1": {"variable": "x", "region": "000000", "value": "1"}, "2": {"variable": "m", "region": "000000", "value": "n / d"}}}')) c),
	'undetermined {d} {d}', 'comply() names the divisor of the measure');

-- An expression alone goes on with a null.
SELECT is(evaluate(source, '{"n": 3, "d": 0}')::text, expected, source::text)
FROM (VALUES (expression 'n / d', NULL), ('n / d is null', 'true'), ('coalesce(n / d, 5)', '5'), ('case when n / d > 1 then 1 else 2 end', '2'), ('mod(n, d)', NULL)) e(source, expected);
SELECT finish();
