-- What an argument is follows from the function that was declared. An aggregate
-- of anybody's tells a function the types of its own arguments, and whatever is
-- binary-coercible to a declared type may stand there: varchar for text, a
-- domain for what it is over, a row type for record.
SET client_min_messages = warning;
BEGIN;
SELECT plan(80);

CREATE ROLE anybody;
CREATE SCHEMA theirs AUTHORIZATION anybody;
SET LOCAL search_path = theirs, public;
SET ROLE anybody;

CREATE DOMAIN sheet AS jsonb;
CREATE DOMAIN note AS text;
CREATE DOMAIN label AS varchar(4000);
CREATE TYPE person AS (age numeric, dibao boolean, functionally_disabled boolean, market_price numeric, price numeric, inclusive boolean);
CREATE DOMAIN neighbour AS person;
CREATE DOMAIN book AS benefit.rulebook;
CREATE FUNCTION keep(text, text) RETURNS text LANGUAGE sql IMMUTABLE RETURN coalesce($1, $2);

-- The same facts, by what they are declared as.
CREATE TABLE form (type text, facts text);
INSERT INTO form
SELECT type, quote_literal('{"age": 72, "dibao": true, "functionally_disabled": true, "market_price": 4000, "price": 2801, "inclusive": true}') || '::' || type
FROM unnest('{jsonb,sheet,text,varchar,note,label}'::text[]) type
UNION ALL
SELECT type, '(72, true, true, 4000, 2801, true)::person::' || type FROM unnest('{person,neighbour,record}'::text[]) type;

-- 70 percent of a market price of 4,000 may be asked, and 2,801 is asked.
CREATE TABLE question (name text, variable text, region text, answer text);
INSERT INTO question VALUES
	('amount', 'care_allowance', '350502', '300.00'),
	('holds', 'dibao', '350502', 'true'),
	('assess', 'care_allowance', '350502', '(care_allowance,decided,300.00,300.00,yuan,{QZ-B-001},{QZ-B-001},{},{},{})'),
	('comply', 'affordable_price_cap', '330502', '(2800.00,2801.00,f,1.00,decided,{HZ-P-001},{HZ-P-001},{},{},{})');

-- What a call gives as text, or its error.
CREATE FUNCTION answer(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
BEGIN
	EXECUTE 'SELECT (' || call || ')::text' INTO result;
	RETURN result;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

SELECT is(answer(format('benefit.%s(text %L, %s, %L, date ''2025-01-01'')', name, variable, facts, region)), answer,
	format('%s, called with facts as %s', name, type))
FROM question, form
ORDER BY name, type;

-- The final function of an ordered-set aggregate gets the direct arguments.

SELECT format('CREATE AGGREGATE %1$s_of_%2$s(%2$s, benefit.region, date, label ORDER BY text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.%1$s)', name, type)
FROM question, form
WHERE type <> 'record' \gexec

SELECT is(answer(format('%s_of_%s(%s, %L, ''2025-01-01'', NULL) WITHIN GROUP (ORDER BY %L)', name, type, facts, region, variable)), answer,
	format('%s, as a final function with facts as %s', name, type))
FROM question, form
WHERE type <> 'record'
ORDER BY name, type;

SELECT is(answer(format('amount_of_%s(%s, ''350502'', ''2025-01-01'', ''no such'') WITHIN GROUP (ORDER BY %L)', type, facts, variable)), '42704 edition "no such" does not exist',
	format('an edition in a domain, with facts as %s', type))
FROM question, form
WHERE name = 'amount' AND type IN ('text', 'label', 'sheet', 'person');

-- A call site is kept over the groups, whose arguments differ.
SELECT results_eq(
	$$SELECT amount_of_varchar(facts, '350502', '2025-01-01', NULL) WITHIN GROUP (ORDER BY 'care_allowance')::text
	FROM (VALUES (1, '{"age": 59, "dibao": true, "functionally_disabled": true}'::varchar),
		(2, '{"age": 60, "dibao": true, "functionally_disabled": true}')) v (id, facts)
	GROUP BY id, facts ORDER BY id$$,
	$$VALUES ('0.00'), ('300.00')$$, 'a final function of two groups');

-- By rulebook: it is a domain over one, and another one in each group.

CREATE FUNCTION made_of(value text) RETURNS book LANGUAGE sql IMMUTABLE
	RETURN benefit.rulebook(jsonb_build_object('format', 1, 'variables', '{"v": {"kind": "number"}, "w": {"kind": "number"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'value', value))));
CREATE TYPE one AS (w integer);
CREATE AGGREGATE by_sheet(sheet, benefit.region, date, book ORDER BY text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.amount);
CREATE AGGREGATE by_row(one, benefit.region, date, book ORDER BY text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.amount);
CREATE AGGREGATE by_note(note, benefit.region, date, book ORDER BY text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.amount);
SELECT results_eq(
	$$SELECT by_sheet(format('{"w": %s}', i)::sheet, '350502', '2025-01-01', made_of('w * ' || i)) WITHIN GROUP (ORDER BY 'v'),
		by_row(ROW(i)::one, '350502', '2025-01-01', made_of('w * ' || i)) WITHIN GROUP (ORDER BY 'v'),
		by_note(format('{"w": %s}', i), '350502', '2025-01-01', made_of('w * ' || i)) WITHIN GROUP (ORDER BY 'v')
	FROM generate_series(1, 3) i GROUP BY i ORDER BY i$$,
	'VALUES (1::numeric, 1::numeric, 1::numeric), (4, 4, 4), (9, 9, 9)', 'a final function by rulebook, whose rulebook changes');

-- A final function of an ordinary aggregate gets nulls beside the state.

CREATE FUNCTION keep(text, sheet, benefit.region, date, text) RETURNS text LANGUAGE sql IMMUTABLE RETURN coalesce($1, 'care_allowance');
CREATE AGGREGATE nothing(sheet, benefit.region, date, text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.amount, FINALFUNC_EXTRA);
SELECT is(answer(format('nothing(%s, ''350502'', ''2025-01-01'', NULL)', facts)), NULL, 'of ' || type) FROM form WHERE type IN ('jsonb', 'sheet');
CREATE FUNCTION never(text, sheet, benefit.region, date, text) RETURNS text LANGUAGE sql IMMUTABLE RETURN NULL;
CREATE AGGREGATE moved(sheet, benefit.region, date, text) (SFUNC = keep, STYPE = text, FINALFUNC = benefit.amount, FINALFUNC_EXTRA,
	MSFUNC = keep, MINVFUNC = never, MSTYPE = text, MFINALFUNC = benefit.amount, MFINALFUNC_EXTRA);
SELECT results_eq(
	$$SELECT moved('{"age": 72}'::sheet, '350502', '2025-01-01', NULL) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM generate_series(1, 3) i$$,
	'VALUES (NULL::numeric), (NULL), (NULL)', 'in a moving window');

-- Typed calls: only what was planned tells the types of its facts, and what they are called.

CREATE AGGREGATE stepped(text[], text, benefit.region, date, VARIADIC "any") (SFUNC = benefit.call_text, STYPE = text, INITCOND = 'facility_kind');
SELECT is(answer('stepped(''{facility_kind}'', NULL, ''350502'', ''2025-01-01'', 4660)'),
	'22023 the variable and the names of its facts must be constants', 'a typed call as a transition function');
SELECT is(answer('(SELECT max(s) FROM (SELECT stepped(''{facility_kind}'', NULL, ''350502'', ''2025-01-01'', 4660) OVER () s) w)'),
	'22023 the variable and the names of its facts must be constants', 'and in a window');
CREATE AGGREGATE ended(text[], text, benefit.region, date, VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = concat_ws, STYPE = text, FINALFUNC = benefit.call_text);
SELECT is(answer('ended(''{facility_kind}'', NULL, ''350502'', ''2025-01-01'', 4660) WITHIN GROUP (ORDER BY 4660)'),
	'22023 the variable and the names of its facts must be constants', 'a typed call as a final function');

ROLLBACK;
