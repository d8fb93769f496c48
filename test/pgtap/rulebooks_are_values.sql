-- A rulebook is a value: it equals those of its content, keeps the vocabulary of
-- circumstances that it was written with, and holds no two rules that meet where
-- none may. SEED=… repeats a run.
\ir ../lib/random.sql

SET search_path = benefit, public;
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();

CREATE FUNCTION pg_temp.content(variables jsonb, rules jsonb DEFAULT '{}', more jsonb DEFAULT '{}') RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('format', 1, 'variables', variables, 'rules', rules) || more
$$;
-- One rule: v = value, everywhere and always.
CREATE FUNCTION pg_temp.one_rule(value text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'value', value))
$$;

-- Equality.

CREATE TEMP TABLE book AS
SELECT n, rulebook(pg_temp.content('{"v": {"kind": "number"}}', pg_temp.one_rule((n % 3)::text))) AS book
FROM generate_series(1, 9) n;
SELECT is(
	(SELECT bool_and((a.book = b.book) = (a.n % 3 = b.n % 3) AND (a.book <> b.book) = (a.n % 3 <> b.n % 3)) FROM book a, book b),
	true, 'rulebooks are equal if their content is');
SELECT is(
	'{"format": 1, "rules": {}, "variables": {"v": {"kind": "number"}}}'::rulebook,
	'{"variables":{"v":{"kind":"text","kind":"number"}},"rules":{},"format":1}'::rulebook,
	'however it was written');
SELECT is((SELECT count(*) FROM (SELECT DISTINCT book FROM book) d)::int, 3, 'DISTINCT');
SELECT results_eq('SELECT count(*)::int, min(n) FROM book GROUP BY book ORDER BY 2', 'VALUES (3, 1), (3, 2), (3, 3)', 'GROUP BY');
SELECT is((SELECT count(*) FROM book WHERE book IN (SELECT book FROM book WHERE n = 2))::int, 3, 'IN');
SELECT is((SELECT count(*) FROM book WHERE n <= 3 AND book NOT IN (SELECT book FROM book WHERE n = 2))::int, 2, 'NOT IN');
SELECT is((SELECT count(*) FROM (SELECT book FROM book UNION SELECT book FROM book) u)::int, 3, 'UNION');
SET LOCAL enable_nestloop = off;
SELECT is((SELECT count(*) FROM book a JOIN book b USING (book))::int, 27, 'a join by hash');
RESET enable_nestloop;
CREATE TEMP TABLE part (book rulebook) PARTITION BY HASH (book);
CREATE TEMP TABLE part_0 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE part_1 PARTITION OF part FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO part SELECT book FROM book;
CREATE INDEX ON part USING hash (book);
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*) FROM part p WHERE p.book = b.book)::int, 3, 'a hash index over partitions by hash')
FROM book b WHERE n = 1;
RESET enable_seqscan;
SELECT is((SELECT count(*) FROM edition e WHERE e.content = (SELECT content FROM edition WHERE shipped))::int, 1, 'an edition is found by its content');

-- A growing vocabulary.

-- A rulebook that knows all circumstances but the last, as one that was made
-- before that came, with variables that have its name and its terms.
SELECT name AS last_name, term_zh AS last_term, synonyms_zh[1] AS last_synonym, bit AS last_bit
FROM circumstance ORDER BY bit DESC LIMIT 1 \gset
CREATE FUNCTION pg_temp.older(known int, name text, term text, synonym text) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT pg_temp.content(
		jsonb_build_object('v', '{"kind": "number"}'::jsonb, 'w', '{"kind": "boolean"}'::jsonb,
			name, jsonb_build_object('kind', 'number', 'aliases', jsonb_build_array(term)),
			'x', jsonb_build_object('kind', 'number', 'aliases', jsonb_build_array(synonym))),
		jsonb_build_object(
			'v', jsonb_build_object('variable', 'v', 'region', '000000', 'value', name || ' * 100 + ' || term || ' * 10 + ' || synonym, 'condition', 'dibao'),
			'w', jsonb_build_object('variable', 'w', 'region', '000000', 'value', '低保 or tekun')),
		jsonb_build_object('circumstances', known))
$$;
CREATE TEMP TABLE old AS
SELECT rulebook(pg_temp.older(:last_bit, :'last_name', :'last_term', :'last_synonym')) AS book;
SELECT is(amount('v', jsonb_build_object('dibao', true, :'last_name', 3, 'x', 4), '110000', '2024-01-01', book), 334::numeric,
	'a name that became that of a circumstance means what it meant')
FROM old;
SELECT is(amount('v', jsonb_build_object('低保', true, :'last_term', 3, :'last_synonym', 4), '110000', '2024-01-01', book), 334::numeric,
	'and its terms do')
FROM old;
SELECT is(amount('v', jsonb_build_object('circumstances', jsonb_build_array('dibao', :'last_name'), :'last_name', 3, 'x', 4), '110000', '2024-01-01', book), 334::numeric,
	'a set of circumstances may hold what the rulebook does not know')
FROM old;
SELECT is((assess('v', jsonb_build_object('circumstances', jsonb_build_array('dibao', :'last_name')), '110000', '2024-01-01', book)).missing,
	ARRAY['x', :'last_name'], 'and settles no variable of that name')
FROM old;
SELECT is(holds('w', jsonb_build_object('circumstances', jsonb_build_array('tekun', :'last_name')), '110000', '2024-01-01', book), true,
	'what it knows is read from the set')
FROM old;
CREATE TEMP TABLE person (circumstances circumstances, "x" int);
SELECT format('ALTER TABLE person ADD %I numeric', :'last_term') \gexec
INSERT INTO person VALUES (format('{dibao,%s}', :'last_name')::circumstances, 4, 3);
SELECT is(amount('v', person, '110000', '2024-01-01', book), 334::numeric, 'so it is in rows')
FROM old, person;
SELECT is(excerpt(book, 'v')::jsonb -> 'circumstances', to_jsonb(:last_bit), 'an excerpt knows as much')
FROM old;
SELECT is(amount('v', jsonb_build_object('dibao', true, :'last_name', 3, 'x', 4), '110000', '2024-01-01', excerpt(book, 'v')), 334::numeric, 'and gives the same')
FROM old;
SELECT is(book::text::rulebook, book, 'it is read back as it was written') FROM old;
SELECT set_has(
	format('SELECT code, message FROM findings(%L)', pg_temp.older(:last_bit + 1, :'last_name', :'last_term', :'last_synonym')),
	format($$VALUES ('23505', 'a variable cannot have the name "%s"'), ('23505', 'a variable cannot have the name "%s"'), ('23505', 'a variable cannot have the name "%s"')$$,
		:'last_name', :'last_term', :'last_synonym'),
	'a rulebook that knows the circumstance cannot have such variables');
SELECT results_eq(
	format('SELECT code, message, hint FROM findings(%L)', '{"format": 1, "circumstances": ' || :last_bit + 2 || '}'),
	format($$VALUES ('0A000', 'the rulebook knows %s circumstances, and this release %s', 'A newer release of pg_benefit made the rulebook, and can read it.')$$, :last_bit + 2, :last_bit + 1),
	'one that knows more than this release says so');
SELECT is((SELECT array_agg(DISTINCT code) FROM unnest('{-1,1.5,"\"36\"","[]"}'::jsonb[]) c, findings(jsonb_build_object('format', 1, 'circumstances', c))),
	'{0A000,42804}'::text[], 'how many is a number');
SELECT is(draft() -> 'circumstances', to_jsonb(:last_bit + 1), 'what the tables publish knows all of them');

-- The first release has 38, and a rulebook that does not say how many knows these. Their
-- names, terms and synonyms stay as they are for good: one more would take a name
-- from rulebooks that have it. What is new comes as a circumstance of its own.
SELECT is(
	(SELECT md5(string_agg(concat_ws(' ', bit, name, term_zh, array_to_string(synonyms_zh, ' ')), E'\n' ORDER BY bit)) FROM circumstance WHERE bit < 38),
	'6c0398292d1f3e6630ac8346f8e90422', 'the vocabulary of the first release is what it is');
SELECT is((SELECT count(*) FROM circumstance c, findings(pg_temp.content(jsonb_build_object(c.name, '{"kind": "number"}'::jsonb))) WHERE c.bit < 38)::int, 38,
	'without a number it is that vocabulary');

-- Rules that meet: random rules of a unique variable, against the definition.

CREATE TEMP TABLE random_rule AS
SELECT b, i,
	('{000000,350000,350500,350502,360000}'::text[])[1 + floor(random() * 5)::int] AS region,
	nullif(floor(random() * 8)::int, 0) AS first_day,
	CASE WHEN random() < 0.8 THEN 9 + floor(random() * 5)::int - floor(random() * 6)::int END AS end_day,
	CASE WHEN random() < 0.4 THEN 'w > 1' END AS condition,
	CASE WHEN random() < 0.5 AND i > 1 THEN 1 + floor(random() * (i - 1))::int END AS replaces,
	CASE WHEN random() < 0.3 AND i > 1 THEN 1 + floor(random() * (i - 1))::int END AS overrides,
	random() < 0.35 AS repeals
FROM generate_series(1, 300) b, generate_series(1, 8) i;
DELETE FROM random_rule WHERE first_day >= end_day;
UPDATE random_rule r SET replaces = NULL
WHERE NOT EXISTS (SELECT FROM random_rule o WHERE o.b = r.b AND o.i = r.replaces);
UPDATE random_rule r SET overrides = NULL
WHERE NOT EXISTS (SELECT FROM random_rule o WHERE o.b = r.b AND o.i = r.overrides);
UPDATE random_rule SET repeals = false WHERE replaces IS NULL;
UPDATE random_rule SET condition = NULL, overrides = NULL WHERE repeals;

-- Every day of every rule, at every region: what is active there, what replaces it, what is in force.
CREATE TEMP TABLE replaced AS
WITH RECURSIVE way AS (
	SELECT b, i, replaces AS target FROM random_rule WHERE replaces IS NOT NULL
	UNION
	SELECT w.b, w.i, r.replaces FROM way w JOIN random_rule r ON r.b = w.b AND r.i = w.target WHERE r.replaces IS NOT NULL
)
TABLE way;
CREATE TEMP TABLE active AS
SELECT b, i, at, day, region, condition, repeals
FROM random_rule, unnest('{000000,350000,350500,350502,360000}'::text[]) at, generate_series(0, 14) day
WHERE at::region <@ region::region AND (first_day IS NULL OR day >= first_day) AND (end_day IS NULL OR day < end_day);
CREATE TEMP TABLE overridden AS
WITH RECURSIVE way AS (
	SELECT b, i, overrides AS target FROM random_rule WHERE overrides IS NOT NULL
	UNION
	SELECT w.b, w.i, r.overrides FROM way w JOIN random_rule r ON r.b = w.b AND r.i = w.target WHERE r.overrides IS NOT NULL
)
TABLE way;
ANALYZE random_rule, replaced, active;
-- What is repealed is as if it were not there: the last rule first, for each replaces one before it.
DO $$
BEGIN
	FOR step IN REVERSE 8 .. 2 LOOP
		DELETE FROM active a USING active o, random_rule r
		WHERE o.i = step AND o.repeals AND r.b = o.b AND r.i = o.i AND a.b = o.b AND a.at = o.at AND a.day = o.day AND a.i = r.replaces;
	END LOOP;
END $$;
CREATE TEMP TABLE in_force AS
SELECT b, at, day, i, region, condition FROM active WHERE NOT repeals
EXCEPT
SELECT a.b, a.at, a.day, a.i, a.region, a.condition FROM active a
JOIN replaced p ON p.b = a.b AND p.target = a.i
JOIN active o ON o.b = p.b AND o.i = p.i AND o.at = a.at AND o.day = a.day AND NOT o.repeals;
ANALYZE in_force;
CREATE TEMP TABLE meeting AS
SELECT DISTINCT r.b, r.i, o.i AS other, o.region = r.region AS same_region
FROM in_force r JOIN in_force o ON o.b = r.b AND o.at = r.at AND o.day = r.day AND o.i <> r.i AND o.condition IS NOT DISTINCT FROM r.condition
WHERE r.at = r.region AND NOT EXISTS (SELECT FROM overridden v WHERE v.b = r.b AND (v.i, v.target) IN ((r.i, o.i), (o.i, r.i)));
CREATE TEMP TABLE told AS
SELECT b, substring(f.id FROM 2)::int AS i, substring(f.message FROM '^the rule applies together with rule "r(\d)", and the hit policy of "v" is unique$')::int AS other
FROM (
	SELECT b, pg_temp.content('{"v": {"kind": "number"}, "w": {"kind": "number"}}', jsonb_object_agg('r' || i, jsonb_strip_nulls(jsonb_build_object(
		'variable', 'v', 'region', region, 'from', '2000-01-01'::date + first_day, 'before', '2000-01-01'::date + end_day,
		'condition', condition, 'value', CASE WHEN NOT repeals THEN i::text END, 'replaces', 'r' || replaces, 'overrides', 'r' || overrides)))) AS content
	FROM random_rule GROUP BY b) c,
	findings(c.content) f;
SELECT is_empty('SELECT * FROM told EXCEPT SELECT b, i, other FROM meeting', 'two rules that are told to meet do');
SELECT is_empty($$SELECT b, i FROM meeting WHERE NOT same_region EXCEPT SELECT b, i FROM told$$,
	'a rule that meets one of a region around it is told');
SELECT is_empty($$
	SELECT m.b, m.i, m.other FROM meeting m
	WHERE same_region AND NOT EXISTS (SELECT FROM told t WHERE t.b = m.b AND t.i IN (m.i, m.other))$$,
	'of two of one region at least one is');
SELECT cmp_ok((SELECT count(*) FROM told), '>', 100::bigint, 'there are some');
SELECT cmp_ok((SELECT count(*) FROM random_rule r WHERE NOT EXISTS (SELECT FROM told t WHERE t.b = r.b AND t.i = r.i)), '>', 100::bigint, 'and others');

SELECT * FROM finish();
ROLLBACK;
