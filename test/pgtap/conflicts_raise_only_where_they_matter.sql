-- Rules that contradict each other, numbers that are too long, and equal values
-- of unequal decimals: every form of a call answers alike, and an error is raised
-- only where the answer hangs on it. The expected answers follow from the rules
-- as they stand here.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

-- c is 2 where k1, 3 where k2, else 0; u is 1 where k1, 2 where k2, and null
-- where neither; long has 1,000 digits. x has the rules and the policy of a case.
CREATE FUNCTION pg_temp.book(policy text, rules text, fallback text) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1,
		'variables', (
			SELECT jsonb_object_agg(name, jsonb_build_object('kind', kind, 'hit_policy', hit_policy) || CASE WHEN "default" IS NULL THEN '{}' ELSE jsonb_build_object('default', "default") END)
			FROM (VALUES ('k1', 'boolean', 'unique', NULL), ('k2', 'boolean', 'unique', NULL), ('flag', 'boolean', 'unique', NULL), ('m', 'number', 'unique', NULL), ('long', 'number', 'unique', NULL),
				('c', 'number', 'any', '0'), ('u', 'number', 'unique', NULL), ('x', 'number', policy, fallback)) v(name, kind, hit_policy, "default")),
		'rules', '{
			"c-1": {"variable": "c", "region": "000000", "condition": "k1", "value": "2"},
			"c-2": {"variable": "c", "region": "000000", "condition": "k2", "value": "3"},
			"u-1": {"variable": "u", "region": "000000", "condition": "k1", "value": "1"},
			"u-2": {"variable": "u", "region": "000000", "condition": "k2", "value": "2"}}'
			|| (SELECT jsonb_object_agg('x-' || place, jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', '000000', 'priority', -place,
				'condition', nullif(split_part(rule, '-> ', 1), ''), 'value', split_part(rule, '-> ', 2))))
				FROM unnest(string_to_array(rules, '; ')) WITH ORDINALITY r(rule, place))))
$$;

CREATE TEMP TABLE given (k1 boolean, k2 boolean, flag boolean, m numeric, long numeric, c numeric);
-- One form of call after the other; those that answer differently stand side by side.
CREATE FUNCTION pg_temp.answers(book rulebook, facts jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	f given := jsonb_populate_record(NULL::given, facts);
	o outcome;
	query text;
	answer text;
	all_answers text[] := '{}';
BEGIN
	FOREACH query IN ARRAY ARRAY[
		'SELECT call_numeric(''x'', ''{k1,k2,flag,m,long,c}'', $1, ''000000'', ''2025-01-01'', $3.k1, $3.k2, $3.flag, $3.m, $3.long, $3.c)::text',
		format('SELECT call_numeric(''x'', ''{k1,k2,flag,m,long,c}'', $1, ''000000'', ''2025-01-01'', %s, %s, %s, %s, %s, %s)::text',
			coalesce(f.k1::text, 'NULL'), coalesce(f.k2::text, 'NULL'), coalesce(f.flag::text, 'NULL'), coalesce(f.m || '::numeric', 'NULL'), coalesce(f.long || '::numeric', 'NULL'), coalesce(f.c || '::numeric', 'NULL')),
		'SELECT amount(''x'', $3, ''000000'', ''2025-01-01'', $1)::text',
		'SELECT amount(''x'', $2, ''000000'', ''2025-01-01'', $1)::text',
		'SELECT (assess(''x'', $3, ''000000'', ''2025-01-01'', $1)).value::text'] LOOP
		BEGIN
			EXECUTE query INTO answer USING book, facts, f;
			answer := coalesce(answer, 'null');
		EXCEPTION WHEN OTHERS THEN
			answer := SQLSTATE;
		END;
		all_answers := all_answers || answer;
	END LOOP;
	BEGIN
		o := assess('x', facts, '000000', '2025-01-01', book);
		-- what is missing stands for the null
		all_answers := array_replace(all_answers, 'null', coalesce(nullif(array_to_string(o.missing, ' '), ''), 'null')) || coalesce(o.value::text, nullif(array_to_string(o.missing, ' '), ''), 'null');
	EXCEPTION WHEN OTHERS THEN
		all_answers := all_answers || SQLSTATE;
	END;
	RETURN (SELECT string_agg(DISTINCT a, ' | ') FROM unnest(all_answers) a);
END $$;

CREATE TEMP TABLE told (title text, policy text, rules text, fallback text, facts jsonb, expected text);
INSERT INTO told VALUES
	('a test beside it decides', 'first', 'c > 1 OR flag -> 300', '0', '{"k1": true, "k2": true, "flag": true}', '300'),
	('whichever is written first', 'first', 'flag OR c > 1 -> 300', '0', '{"k1": true, "k2": true, "flag": true}', '300'),
	('nothing else decides', 'first', 'c > 1 OR flag -> 300', '0', '{"k1": true, "k2": true, "flag": false}', '21000'),
	('a missing fact could decide', 'first', 'c > 1 OR flag -> 300', '0', '{"k1": true, "k2": true}', 'flag'),
	('and so AND', 'first', 'flag AND c > 1 -> 300', '0', '{"k1": true, "k2": true}', 'flag'),
	('one false is enough', 'first', 'c > 1 AND flag -> 300', '0', '{"k1": true, "k2": true, "flag": false}', '0'),
	('rules that agree', 'first', 'c > 1 -> 300', '0', '{"k1": true, "k2": false}', '300'),
	('an open rule may come to contradict', 'first', 'c > 1 -> 300', '0', '{"k1": true}', 'k2'),
	('a rule that a missing fact leaves open', 'first', 'c > 1 -> 300; flag -> 300', '0', '{"k1": true, "k2": true}', 'flag'),
	('the default is what the rule would give', 'first', 'c > 1 -> 300', '300', '{"k1": true, "k2": true}', '300'),
	('IS NULL asks for the value', 'first', 'c IS NULL -> 300', '0', '{"k1": true, "k2": true}', '21000'),
	('IS NOT TRUE too', 'first', '(c > 1) IS NOT TRUE -> 300', '0', '{"k1": true, "k2": true}', '21000'),
	('COALESCE asks for it', 'first', '-> coalesce(c, 1)', '0', '{"k1": true, "k2": true}', '21000'),
	('behind a value it does not', 'first', '-> coalesce(m, c)', '0', '{"k1": true, "k2": true, "m": 7}', '7'),
	('behind a fact that may be given it waits for that', 'first', '-> coalesce(m, c)', '0', '{"k1": true, "k2": true}', 'm'),
	('CASE asks for the test', 'first', '-> CASE WHEN c > 1 THEN 1 ELSE 2 END', '0', '{"k1": true, "k2": true}', '21000'),
	('unless both ways are the same', 'first', '-> CASE WHEN c > 1 THEN m ELSE 5 END', '0', '{"k1": true, "k2": true, "m": 5}', '5'),
	('what is not reached does not matter', 'first', '-> CASE WHEN flag THEN 1 ELSE c END', '0', '{"k1": true, "k2": true, "flag": true}', '1'),
	('what is reached does', 'first', '-> CASE WHEN flag THEN 1 ELSE c END', '0', '{"k1": true, "k2": true, "flag": false}', '21000'),
	('NULLIF compares', 'first', '-> nullif(c, 2)', '0', '{"k1": true, "k2": true}', '21000'),
	('arithmetic hangs on all its arguments', 'first', '-> m + c', '0', '{"k1": true, "k2": true}', '21000'),
	('whichever comes first', 'first', '-> c + m', '0', '{"k1": true, "k2": true}', '21000'),
	('beside a null too', 'first', '-> 1 / (m - m) + c', '0', '{"k1": true, "k2": true, "m": 1}', '21000'),
	('and a null that is written', 'first', '-> coalesce(null + c, 1)', '0', '{"k1": true, "k2": true}', '21000'),
	('a scale', 'first', '-> step_scale(c, 0, 10, 2, 20)', '0', '{"k1": true, "k2": true}', '21000'),
	('another scale', 'first', '-> marginal_scale(c, 0, 10, 2, 20)', '0', '{"k1": true, "k2": true}', '21000'),
	('unique: two hits', 'unique', 'k1 -> 1; k2 -> 2', '0', '{"k1": true, "k2": true}', '21000'),
	('unique: a hit, and a rule that would be another', 'unique', 'c > 1 -> 1; m > 2 -> 2', '0', '{"k1": true, "k2": true, "m": 5}', '21000'),
	('unique: the rule that is open makes it two or none', 'unique', 'c > 1 -> 1; flag -> 2', '0', '{"k1": true, "k2": true}', '21000'),
	('unique: it would be the default', 'unique', 'c > 1 -> 0; flag -> 2', '0', '{"k1": true, "k2": true}', 'flag'),
	('any: the others say the same', 'any', 'c > 1 -> 7; m = 5 -> 7.0', '0', '{"k1": true, "k2": true, "m": 5}', '7.0'),
	('any: another one could', 'any', 'c > 1 -> 7; flag -> 7', '0', '{"k1": true, "k2": true}', 'flag'),
	('max: a greater one hits', 'max', 'c > 1 -> 7; m = 5 -> 8', '0', '{"k1": true, "k2": true, "m": 5}', '8'),
	('max: a greater one could', 'max', 'c > 1 -> 7; flag -> 8', '0', '{"k1": true, "k2": true}', 'flag'),
	('max: a smaller one could not help', 'max', 'c > 1 -> 7; flag -> 6', '0', '{"k1": true, "k2": true}', '21000'),
	('min: of an unknown value nothing can be said', 'min', 'c > 1 -> 7; m = 5 -> c', '0', '{"k1": true, "k2": true, "m": 5}', '21000'),
	('sum: a zero does not matter', 'sum', 'c > 1 -> 0; m = 5 -> 8', '1', '{"k1": true, "k2": true, "m": 5}', '8'),
	('sum: anything else does', 'sum', 'c > 1 -> 1; flag -> 8', '0', '{"k1": true, "k2": true}', '21000'),
	('count: values are not asked for', 'count', 'm = 5 -> c; flag -> 8', '0', '{"k1": true, "k2": true, "m": 5, "flag": true}', '2'),
	('count: conditions are', 'count', 'c > 1 -> 1; flag -> 8', '0', '{"k1": true, "k2": true, "flag": true}', '21000'),
	('first: what comes before it decides', 'first', 'm = 5 -> 8; c > 1 -> 7', '0', '{"k1": true, "k2": true, "m": 5}', '8'),
	('first: what comes behind it says the same', 'first', 'c > 1 -> 7; m = 5 -> 7', '0', '{"k1": true, "k2": true, "m": 5}', '7'),
	('through another variable', 'first', 'u + c > 1 OR flag -> 7', '0', '{"k1": true, "k2": true, "flag": true}', '7'),
	('a fact that is given instead', 'first', 'c > 1 -> 7', '0', '{"k1": true, "k2": true, "c": 3}', '7'),
	-- of a known zero nothing is asked
	('sum: an open zero', 'sum', 'flag -> 0; m = 5 -> 8', '1', '{"m": 5}', '8'),
	('sum: an open zero, the default and another open rule', 'sum', 'flag -> 0; k1 -> m', '0', '{"m": 5}', 'k1'),
	('sum: an open zero beside an unknown value', 'sum', 'flag -> 0; k1 -> m', '0', '{"k1": true}', 'm'),
	('sum: without a default a zero is something', 'sum', 'flag -> 0', NULL, '{}', 'flag'),
	-- of equal values the one asked first
	('max', 'max', 'k1 -> 2.5; m = 5 -> 2.50; k2 -> 2.500', '0', '{"k1": false, "k2": true, "m": 5}', '2.50'),
	('max: the other way round', 'max', 'k1 -> 2.500; m = 5 -> 2.50; k2 -> 2.5', '0', '{"k1": false, "k2": true, "m": 5}', '2.50'),
	('min', 'min', 'k1 -> 1; k2 -> 2.5; m = 5 -> 2.50', '0', '{"k1": false, "k2": true, "m": 5}', '2.5'),
	('min: of computed ones', 'min', 'k2 -> m / 2; m = 5 -> 2.50', '0', '{"k1": false, "k2": true, "m": 5}', '2.5000000000000000'),
	('any', 'any', 'k1 -> 2; k2 -> 2.50; m = 5 -> 2.5', '0', '{"k1": false, "k2": true, "m": 5}', '2.50');
-- 1,000 digits are as many as a number may have
INSERT INTO told
SELECT title, 'first', rule, '0', facts::jsonb || jsonb_build_object('m', 5, 'long', repeat('9', 1000)::numeric), expected
FROM (VALUES
	('a long number may be compared', 'long > 1 -> 300', '{}', '300'),
	('not computed with', 'long + 1 > 1 -> 300', '{}', '22003'),
	('nor multiplied', 'long * long > 1 -> 300', '{}', '22003'),
	('nor brought to many decimals', 'long / 0.00000001 > 1 -> 300', '{}', '22003'),
	('where another test decides', 'long * long > 1 OR flag -> 300', '{"flag": true}', '300'),
	('whichever comes first', 'flag OR long * long > 1 -> 300', '{"flag": true}', '300'),
	('a missing fact could decide', 'long * long > 1 OR flag -> 300', '{}', 'flag'),
	('beside a null', '-> coalesce(null + long * long, 1)', '{}', '22003'),
	('beside a missing fact', '-> coalesce(u + long * long, 1)', '{"k1": false, "k2": false}', '22003')) v(title, rule, facts, expected);
INSERT INTO told VALUES ('a total of long numbers', 'sum', 'm = 5 -> long; k1 -> long', '0', jsonb_build_object('m', 5, 'k1', true, 'long', repeat('9', 1000)::numeric), '22003');
INSERT INTO told VALUES ('a rule is counted if it has a value, of which there are more than one', 'count', 'flag -> u', NULL, '{"k1": true, "k2": true, "flag": true}', '1'),
	('or perhaps none', 'count', 'flag -> step_scale(u, 2, 5)', NULL, '{"k1": true, "k2": true, "flag": true}', '21000'),
	('a hit is as good as none where the default is one', 'count', 'c > 1 -> 5', '1', '{"k1": true, "k2": true}', '1'),
	('but not beside another hit', 'count', 'c > 1 -> 5; flag -> 0', '1', '{"k1": true, "k2": true, "flag": true}', '21000');
SELECT is(pg_temp.answers(pg_temp.book(policy, rules, fallback), facts), expected, policy || ': ' || title || ': ' || rules) FROM told;

-- Where nothing is required, what is measured does not matter.
CREATE FUNCTION pg_temp.kept(facts jsonb) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	book rulebook := '{"format": 1,
		"variables": {"k1": {"kind": "boolean"}, "k2": {"kind": "boolean"}, "flag": {"kind": "boolean"}, "c": {"kind": "number", "hit_policy": "any"},
			"bound": {"kind": "number", "direction": "at_least", "measure": "c"}},
		"rules": {"c-1": {"variable": "c", "region": "000000", "condition": "k1", "value": "2"}, "c-2": {"variable": "c", "region": "000000", "condition": "k2", "value": "3"},
			"bound": {"variable": "bound", "region": "000000", "condition": "flag", "value": "1"}}}';
BEGIN
	RETURN (SELECT concat_ws(' ', status, missing, met) FROM comply('bound', facts, '000000', '2025-01-01', book));
EXCEPTION WHEN cardinality_violation THEN
	RETURN SQLSTATE;
END $$;
SELECT is(pg_temp.kept('{"k1": true, "k2": true, "flag": true}'), '21000', 'comply() hangs on the measure');
SELECT is(pg_temp.kept('{"k1": true, "k2": true, "flag": false}'), 'default {}', 'not where nothing is required');
SELECT is(pg_temp.kept('{"k1": true, "k2": true}'), 'undetermined {flag}', 'nor where that is not known yet');
SELECT is(pg_temp.kept('{"k1": true, "flag": true}'), 'undetermined {k2}', 'and a measure that is not known yet is asked for');
SELECT is(pg_temp.kept('{"k1": true, "k2": false, "flag": true}'), 'decided {} t', 'a standard is kept or not where both sides are known');

-- The error names the rules, wherever it is raised.
SELECT throws_ok($$SELECT amount('x', '{"k1": true, "k2": true}'::jsonb, '000000', '2025-01-01', pg_temp.book('first', 'c > 1 -> 300', '0'))$$,
	'21000', 'rules of "c" that must agree do not', 'the message is that of the rules that do not agree');
SELECT finish();
