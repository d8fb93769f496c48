-- A call holds the rulebook and the shape of facts that it uses, and only while
-- it uses them: however many pass through it, memory stays flat.
SET client_min_messages = warning;
BEGIN;
SELECT plan(22);

-- v is the sum of w1 to w6 and the number of the book.
CREATE FUNCTION book(i integer) RETURNS benefit.rulebook LANGUAGE sql IMMUTABLE
	RETURN benefit.rulebook(jsonb_build_object('format', 1,
		'variables', '{"v": {"kind": "number"}, "w1": {"kind": "number"}, "w2": {"kind": "number"}, "w3": {"kind": "number"},
			"w4": {"kind": "number"}, "w5": {"kind": "number"}, "w6": {"kind": "number"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'v', 'region', '000000', 'value', format('w1 + w2 + w3 + w4 + w5 + w6 + %s', i)))));

-- Numbers 1 to 6, as another row type for each i up to 4096.
CREATE FUNCTION facts(i integer) RETURNS record LANGUAGE plpgsql AS $$
DECLARE
	types constant text[] := '{int2,int4,int8,numeric}';
	result record;
BEGIN
	EXECUTE format('SELECT 1::%s AS w1, 2::%s AS w2, 3::%s AS w3, 4::%s AS w4, 5::%s AS w5, 6::%s AS w6',
		types[1 + i % 4], types[1 + i / 4 % 4], types[1 + i / 16 % 4], types[1 + i / 64 % 4], types[1 + i / 256 % 4], types[1 + i / 1024 % 4])
	INTO result;
	RETURN result;
END $$;

-- Of what the backend has allocated everything but PostgreSQL's own caches, where the row types are.
CREATE FUNCTION used() RETURNS numeric LANGUAGE sql
	RETURN (SELECT sum(total_bytes) FROM pg_backend_memory_contexts WHERE name NOT IN ('CacheMemoryContext', 'Record information cache', 'index info'));
CREATE FUNCTION kept(what text) RETURNS bigint LANGUAGE sql
	RETURN (SELECT count(*) FROM pg_backend_memory_contexts WHERE name = what);

-- What a query used in the middle and at its end; it gives i, which ends at n, and whether the answer is right.
CREATE FUNCTION measure(query text, n integer, OUT right_answers bigint, OUT growth numeric, OUT books bigint, OUT shapes bigint)
LANGUAGE plpgsql AS $$
BEGIN
	EXECUTE format('SELECT count(*) FILTER (WHERE good), max(used) FILTER (WHERE i = %1$s) - max(used) FILTER (WHERE i = %1$s / 4), max(books), max(shapes)
		FROM (SELECT i, good, CASE WHEN i %% (%1$s / 4) = 0 THEN used() END, CASE WHEN i %% (%1$s / 4) = 0 THEN kept(''pg_benefit rulebook'') END,
			CASE WHEN i %% (%1$s / 4) = 0 THEN kept(''pg_benefit shape'') END FROM (%2$s) q (i, good)) m (i, good, used, books, shapes)', n, query)
	INTO right_answers, growth, books, shapes;
END $$;

CREATE FUNCTION is_flat(query text, n integer, most_books integer, most_shapes integer, title text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	m record;
BEGIN
	m := measure(query, n);
	RETURN NEXT is(m.right_answers, n::bigint, title);
	RETURN NEXT ok(m.growth < 1000000 AND m.books <= most_books AND m.shapes <= most_shapes, title || ': memory is flat');
	RETURN NEXT diag(format('grew by %s bytes, %s rulebooks, %s shapes', m.growth, m.books, m.shapes));
END $$;

-- Rulebooks.

SELECT is_flat($$SELECT i, benefit.amount('v', '{"w1": 1, "w2": 2, "w3": 3, "w4": 4, "w5": 5, "w6": 6}'::jsonb, '110000', '2024-01-01', book(i)) = 21 + i
	FROM generate_series(1, 2000) i$$, 2000, 10, 100, 'two thousand rulebooks in one call');
SELECT is_flat($$SELECT i, benefit.call_numeric('v', '{w1,w2,w3,w4,w5,w6}', book(i), '110000', '2024-01-01', 1, 2, 3, 4, 5, 6::numeric) = 21 + i
	FROM generate_series(1, 2000) i$$, 2000, 10, 100, 'two thousand rulebooks in a typed call');

CREATE TABLE kept_book AS SELECT k, book(k) AS book FROM generate_series(0, 11) k;
ANALYZE kept_book;
SELECT is_flat($$SELECT i, benefit.amount('v', '{"w1": 1, "w2": 2, "w3": 3, "w4": 4, "w5": 5, "w6": 6}'::jsonb, '110000', '2024-01-01', (SELECT book FROM kept_book WHERE k = i % 12)) = 21 + i % 12
	FROM generate_series(1, 2000) i$$, 2000, 10, 100, 'a dozen rulebooks that come back');
SELECT is_flat($$SELECT i, benefit.amount('v', '{"w1": 1, "w2": 2, "w3": 3, "w4": 4, "w5": 5, "w6": 6}'::jsonb, '110000', '2024-01-01', (SELECT book FROM kept_book WHERE k = i % 2)) = 21 + i % 2
	FROM generate_series(1, 20000) i$$, 20000, 10, 100, 'two rulebooks that take turns');

-- What one call holds is not closed while another one goes through more than are kept open.
SELECT is_flat($$SELECT i, benefit.amount('care_allowance', '{"age": 72, "dibao": true, "functionally_disabled": true}'::jsonb, '350502', '2024-01-01') = 300
		AND benefit.amount('v', '{"w1": 1, "w2": 2, "w3": 3, "w4": 4, "w5": 5, "w6": 6}'::jsonb, '110000', '2024-01-01', book(i)) = 21 + i
	FROM generate_series(1, 1000) i$$, 1000, 10, 100, 'an edition beside a thousand rulebooks');

-- More of them in one statement than are kept open.
SELECT string_agg(format('benefit.amount(''v'', ''{"w1": 0, "w2": 0, "w3": 0, "w4": 0, "w5": 0, "w6": 0}''::jsonb, ''110000'', ''2024-01-01'', book(%s))', i), ' + ') AS calls
FROM generate_series(1, 20) i \gset
SELECT is(:calls, 210::numeric, 'twenty rulebooks in one statement');
SELECT cmp_ok(kept('pg_benefit rulebook'), '<=', 22::bigint, 'which are held as long as it runs');

-- A large one in a table is the same in every row that has it, and another in the next.
CREATE TABLE stored_book AS SELECT i, benefit.rulebook((book(i)::jsonb) || jsonb_build_object('policies', jsonb_build_object('p',
	jsonb_build_object('title_zh', repeat('规', 3000), 'title_en', repeat('x', 3000), 'region', '000000')))) AS book
FROM generate_series(1, 3) i;
SELECT is(count(*), 30::bigint, 'three large rulebooks, from a table')
FROM stored_book s, generate_series(1, 10) n
WHERE benefit.call_numeric('v', '{w1,w2,w3,w4,w5,w6}', book, '110000', '2024-01-01', n, 0, 0, 0, 0, 0) = n + s.i;
SELECT is(count(*), 30::bigint, 'in turns')
FROM (SELECT s.i, n, book FROM stored_book s, generate_series(1, 10) n ORDER BY n OFFSET 0) s
WHERE benefit.amount('v', jsonb_build_object('w1', n, 'w2', 0, 'w3', 0, 'w4', 0, 'w5', 0, 'w6', 0), '110000', '2024-01-01', book) = n + s.i;

-- Shapes of facts.

SELECT is_flat($$SELECT i, benefit.amount('v', facts(i), '110000', '2024-01-01', (SELECT book FROM kept_book WHERE k = 3)) = 24
	FROM generate_series(1, 4000) i$$, 4000, 10, 100, 'four thousand row types in one call');
-- What one call holds is not freed while another one goes through more than are kept.
SELECT is_flat($$SELECT i, benefit.amount('v', facts(7), '110000', '2024-01-01', (SELECT book FROM kept_book WHERE k = 3)) = 24
		AND benefit.call_numeric('v', '{w1,w2,w3,w4,w5,w6}', (SELECT book FROM kept_book WHERE k = 3), '110000', '2024-01-01', 1::int2, 2, 3, 4, 5, i) = 18 + i
		AND benefit.amount('v', facts(i), '110000', '2024-01-01', (SELECT book FROM kept_book WHERE k = 3)) = 24
	FROM generate_series(1, 1000) i$$, 1000, 10, 100, 'calls beside one another');

-- More shapes in one statement than are kept.
SELECT string_agg(format('benefit.amount(''v'', facts(%s), ''110000'', ''2024-01-01'', (SELECT book FROM kept_book WHERE k = 3))', i), ' + ') AS calls
FROM generate_series(1, 150) i \gset
SELECT is(:calls, 150 * 24::numeric, 'a hundred and fifty row types in one statement');

-- What fails gives back what it held.

CREATE FUNCTION fails(i integer) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	PERFORM benefit.amount('v', ROW(i, true), '110000', '2024-01-01', book(i))
		+ benefit.amount('v', '{"w1": true}'::jsonb, '110000', '2024-01-01', book(i));
	RETURN false;
EXCEPTION WHEN invalid_text_representation THEN
	RETURN true;
END $$;
SELECT is_flat('SELECT i, fails(i) FROM generate_series(1, 1000) i', 1000, 10, 100, 'a thousand rulebooks with a fact that is none');
SELECT count(benefit.amount('v', '{}'::jsonb, '110000', '2024-01-01', book(i))) AS counted FROM generate_series(5001, 5012) i \gset
SELECT cmp_ok(kept('pg_benefit rulebook'), '<=', 9::bigint, 'no rulebook is held any more');

SELECT * FROM finish();
ROLLBACK;
