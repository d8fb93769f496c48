-- create_function() makes a function of any variable that rules compute, with a
-- result of its kind, or says why not; it takes nothing that is not its own.
SET search_path = public, benefit;
SET client_min_messages = warning;
BEGIN;
SELECT plan(17);

INSERT INTO variable (name, kind, title_zh, title_en)
SELECT name, kind, name, name
FROM (VALUES ('grade', 'text'), ('due_on', 'date'), ('is_due', 'boolean'), ('paid', 'money'), ('points', 'number'), ('everything', 'number'), (repeat('a', 51), 'number'), (repeat('b', 52), 'number')) v (name, kind)
UNION ALL
SELECT 'fact_' || i, 'number', 'x', 'x' FROM generate_series(1, 95) i;
INSERT INTO rule (id, variable, region, valid, condition, value) VALUES
	('grade', 'grade', '000000', '(,)', 'fact_1 > 1', '''high'''),
	('due_on', 'due_on', '000000', '(,)', NULL, 'birth_date'),
	('is_due', 'is_due', '000000', '(,)', NULL, 'fact_1 > 1'),
	('paid', 'paid', '000000', '(,)', NULL, 'fact_1'),
	('points', 'points', '000000', '(,)', NULL, 'fact_1'),
	('long', repeat('a', 51), '000000', '(,)', NULL, 'fact_1'),
	('longer', repeat('b', 52), '000000', '(,)', NULL, 'fact_1');
INSERT INTO rule (id, variable, region, valid, value)
SELECT 'everything', 'everything', '000000', '(,)', string_agg('fact_' || i, ' + ') FROM generate_series(1, 95) i;
SELECT publish('functions') \g /dev/null

SELECT is(create_function(v, schema => 'public')::text, v || expected, v) FROM (VALUES
	('grade', '(region,date,numeric,text)'), ('due_on', '(region,date,date,text)'), ('is_due', '(region,date,numeric,text)'),
	('paid', '(region,date,numeric,text)'), ('points', '(region,date,numeric,text)')) f (v, expected);
SELECT results_eq(
	$$SELECT grade('350500', '2024-01-01', fact_1 => 2), due_on('350500', '2024-01-01', birth_date => '2000-02-29'), is_due('350500', '2024-01-01', fact_1 => 2),
		paid('350500', '2024-01-01', fact_1 => 2.345), points('350500', '2024-01-01', fact_1 => 2.345)$$,
	$$VALUES ('high', date '2000-02-29', true, yuan '2.35', 2.345)$$, 'each answers in its kind');
SELECT is(grade('350500', '2024-01-01', fact_1 => 1), NULL, 'and where no rule applies not at all');

-- Beside the facts it takes a region, a day and an edition, and calls what takes two arguments more.
SELECT create_function('everything', schema => 'public') AS everything \gset
SELECT is((SELECT cardinality(proargnames) FROM pg_proc WHERE oid = :'everything'::regprocedure), 98, 'a function takes as many facts as PostgreSQL lets it hand on');
INSERT INTO variable (name, kind, title_zh, title_en) VALUES ('one_more', 'number', 'x', 'x');
UPDATE rule SET value = value::text || ' + one_more' WHERE id = 'everything';
SELECT publish('one more') \g /dev/null
SELECT throws_ok($$SELECT create_function('everything', schema => 'public')$$, '54023', 'variable "everything" has too many inputs for a function', 'and no more');
SELECT throws_ok($$SELECT create_function('one_more', schema => 'public')$$, '42809', 'variable "one_more" is a fact, which no rule computes', 'a fact has no function');

-- That by rulebook says so in its name, which has to fit into PostgreSQL's 63 bytes.
SELECT is(create_function(repeat('a', 51), true, 'public')::text, repeat('a', 51) || '_by_rulebook(rulebook,region,date,numeric)', 'a long name');
SELECT throws_ok($$SELECT create_function(repeat('b', 52), true, 'public')$$, '42622', format('variable "%s" has too long a name for a function by rulebook', repeat('b', 52)), 'one that is too long');
SELECT is(create_function(repeat('b', 52), schema => 'public')::text, repeat('b', 52) || '(region,date,numeric,text)', 'but not by edition');
SELECT throws_ok($$SELECT drop_function(repeat('b', 52), true, 'public')$$, '42883', NULL, 'nothing was made of that');

-- A function of that name which another extension brought.
ALTER EXTENSION pgtap ADD FUNCTION grade;
SELECT throws_ok(format('SELECT %s(''grade'', schema => ''public'')', f), '55000',
	'function public.grade(benefit.region,pg_catalog.date,numeric,pg_catalog.text) came with an extension and stays as it is', f || '() leaves that of an extension alone')
FROM (VALUES ('create_function'), ('drop_function')) v (f);
ALTER EXTENSION pgtap DROP FUNCTION grade;
SELECT lives_ok($$SELECT create_function('grade', schema => 'public')$$, 'its own it makes anew');

SELECT * FROM finish();
ROLLBACK;
