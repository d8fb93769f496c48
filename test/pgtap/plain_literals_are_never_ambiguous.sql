-- A call whose arguments are all plain literals is understood: with and without an
-- edition, by position and by name, whatever of it is null.
SET search_path = public, benefit;
SET client_min_messages = warning;
BEGIN;
SELECT plan(77);

-- What a call gives as text, or its error.
CREATE FUNCTION pg_temp.answer(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE 'SELECT (' || call || ')::text' INTO result;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

-- A book in which the age is another one.
CREATE FUNCTION pg_temp.book() RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT '{"format": 1, "variables": {"care_allowance": {"kind": "money"}, "dibao_too": {"kind": "boolean"}, "age": {"kind": "number"},
			"cap": {"kind": "money", "direction": "at_most", "measure": "price"}, "price": {"kind": "money"}},
		"rules": {"r": {"variable": "care_allowance", "region": "000000", "value": "age"},
			"d": {"variable": "dibao_too", "region": "000000", "value": "dibao"},
			"c": {"variable": "cap", "region": "000000", "value": "100"}}}' $$;

-- The calls of a variable: with literals alone they answer as with every type told.
CREATE TEMP TABLE call (name text, variable text, facts text, region text, own text);
INSERT INTO call VALUES
	('assess', 'care_allowance', '{"age": 70, "dibao": true, "functionally_disabled": true}', '350502', 'care_allowance'),
	('amount', 'care_allowance', '{"age": 70, "dibao": true, "functionally_disabled": true}', '350502', 'care_allowance'),
	('holds', 'dibao', '{"dibao": true}', '350502', 'dibao_too'),
	('comply', 'affordable_price_cap', '{"inclusive": true, "market_price": 3000, "price": 2200.50}', '330502', 'cap');
CREATE TEMP TABLE told AS
SELECT c.*, pg_temp.answer(format('%s(%L::text, %L::jsonb, %L::region, date ''2025-06-30'')', name, variable, facts, region)) AS answer,
	pg_temp.answer(format('%s(%L::text, %L::jsonb, %L::region, date ''2025-06-30'', %L::rulebook)', name, own, facts, region, pg_temp.book())) AS by_book
FROM call c;
SELECT is_empty('SELECT name, answer, by_book FROM told WHERE answer IS NULL OR by_book IS NULL OR answer ~ ''^[0-9A-Z]{5} '' OR by_book ~ ''^[0-9A-Z]{5} ''', 'with types they answer');
SELECT is(pg_temp.answer(format('%s(%L, %L, %L, ''2025-06-30'')', name, variable, facts, region)), answer, name || ' of literals') FROM told;
SELECT is(pg_temp.answer(format('%s(%L, %L, %L, ''2025-06-30'', ''pg_benefit 1.0'')', name, variable, facts, region)), answer, name || ' of literals, with an edition') FROM told;
SELECT is(pg_temp.answer(format('%s(%L, %L, %L, ''2025-06-30'', ''an edition'')', name, variable, facts, region)), '42704 edition "an edition" does not exist', name || ' of literals, with one that there is not') FROM told;
SELECT is(pg_temp.answer(format('%s(%L, %L, %L, ''2025-06-30'', NULL)', name, variable, facts, region)), answer, name || ' of literals, without an edition') FROM told;
SELECT is(pg_temp.answer(name || format('(facts => %2$L, on_date => ''2025-06-30'', region => %3$L, variable => %1$L)', variable, facts, region)), answer, name || ' by names') FROM told;
SELECT is(pg_temp.answer(name || format('(%L, %L, edition => ''pg_benefit 1.0'', on_date => ''2025-06-30'', region => %L)', variable, facts, region)), answer, name || ' by names, with an edition') FROM told;
SELECT is(pg_temp.answer(name || format('(%L, %L, %L, ''2025-06-30'', rulebook => %L)', own, facts, region, pg_temp.book())), by_book, name || ' by a rulebook that is a literal') FROM told;
SELECT is(pg_temp.answer(name || format('(%L, %L, %L, ''2025-06-30'', %L::rulebook)', own, facts, region, pg_temp.book())), by_book, name || ' by a rulebook with literals beside it') FROM told;
SELECT is(pg_temp.answer(name || format('(%L, %L::text, %L, ''2025-06-30'', %L::rulebook)', own, facts, region, pg_temp.book())), by_book, name || ' by a rulebook, of a text') FROM told;
CREATE TEMP TABLE row AS SELECT 70 AS age, true AS dibao, true AS functionally_disabled, true AS inclusive, 3000 AS market_price, 2200.50 AS price;
SELECT is(pg_temp.answer(format('(SELECT %s(%L, f, %L, ''2025-06-30'', ''pg_benefit 1.0'')::text FROM row f)', name, variable, region)), answer, name || ' of a row, with literals beside it') FROM told;
SELECT is(pg_temp.answer(format('(SELECT %s(%L, f, %L, ''2025-06-30'', %L::rulebook)::text FROM row f)', name, own, region, pg_temp.book())), by_book, name || ' of a row, by a rulebook') FROM told;

-- Where one argument or all of them are null.
SELECT is(pg_temp.answer(name || '(NULL, NULL, NULL, NULL)'), NULL, name || ' of nulls') FROM call;
SELECT is(pg_temp.answer(name || '(NULL, NULL, NULL, NULL, NULL)'), NULL, name || ' of nulls, without an edition') FROM call;
SELECT is(pg_temp.answer(format('%s(%L, NULL, %L, ''2025-06-30'', ''pg_benefit 1.0'')', name, variable, region)),
	pg_temp.answer(format('%s(%L, ''{}''::jsonb, %L, ''2025-06-30'')', name, variable, region)), name || ' of facts that are null') FROM call;
SELECT is(pg_temp.answer(format('%s(%L, %L, %L, ''2025-06-30'', NULL::rulebook)', name, own, facts, region)), NULL, name || ' by a rulebook that is null') FROM call;

-- Reports.
SELECT is(pg_temp.answer(format('(SELECT string_agg(r::text, '' '') FROM %s(%s) r)', name, arguments)),
	pg_temp.answer(format('(SELECT string_agg(r::text, '' '') FROM %s(jsonb ''{"age": 70}'', region ''350502'', date ''2025-06-30'') r)', name)), format('%s(%s)', name, arguments))
FROM unnest('{entitlements,standards}'::text[]) name,
	unnest(ARRAY[$$'{"age": 70}', '350502', '2025-06-30'$$, $$'{"age": 70}', '350502', '2025-06-30', 'pg_benefit 1.0'$$, $$'{"age": 70}', '350502', '2025-06-30', NULL$$,
		$$region => '350502', facts => '{"age": 70}', on_date => '2025-06-30', edition => 'pg_benefit 1.0'$$]) arguments;

-- Typed functions of both kinds, in sight of one another, and what they are inlined to.
SELECT create_function('care_allowance', by_rulebook => true, schema => 'public') \g /dev/null
SELECT is(pg_temp.answer(call), '300.00', call) FROM unnest(ARRAY[
	$$care_allowance('350502', '2025-06-30', '1950-03-08', '{失能,低保}')$$,
	$$care_allowance('350502', '2025-06-30', '1950-03-08', '{失能,低保}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'pg_benefit 1.0')$$,
	$$care_allowance('350502', '2025-06-30', NULL, '{失能,低保}', '70')$$,
	$$care_allowance('350502', '2025-06-30', circumstances => '{失能,低保}', age => '70', edition => 'pg_benefit 1.0')$$,
	$$call_yuan('care_allowance', '{age,circumstances}', 'pg_benefit 1.0', '350502', '2025-06-30', '70', '{失能,低保}')$$,
	$$call_yuan('care_allowance', '{age,circumstances}', NULL, '350502', '2025-06-30', '70', '{失能,低保}')$$]) call;
SELECT is(pg_temp.answer(format('care_allowance_by_rulebook(%L, ''350502'', ''2025-06-30'', NULL, ''{}'', ''70'')', pg_temp.book())), '70.00', 'by a rulebook that is a literal');

-- No function of the schema is ambiguous, however many of its arguments are given.
CREATE FUNCTION pg_temp.state(call text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE 'PREPARE call AS ' || call;
	DEALLOCATE call;
	RETURN 'planned';
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END $$;
SELECT is_empty($$SELECT call FROM (
		SELECT DISTINCT format('SELECT benefit.%I(%s)', proname, array_to_string(array_fill('NULL'::text, ARRAY[given]), ', ')) AS call
		FROM pg_proc, generate_series((pronargs - pronargdefaults)::int, pronargs::int) given
		WHERE pronamespace = 'benefit'::regnamespace AND prokind = 'f' AND pronargs > 0) c
	WHERE pg_temp.state(call) = '42725'$$, 'no function is ambiguous');

SELECT * FROM finish();
ROLLBACK;
