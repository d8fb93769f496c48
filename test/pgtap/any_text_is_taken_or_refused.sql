-- Whatever is typed as an expression is taken or refused with a reason, and the
-- canonical form means what the text meant. SEED=… repeats a run.
\ir ../lib/random.sql

SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(4);

-- What the parser says to any text: "taken", or the class of the fault.
CREATE FUNCTION pg_temp.outcome(source text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	canonical text;
BEGIN
	canonical := source::expression;
	IF canonical::expression::text IS DISTINCT FROM canonical THEN
		RETURN 'not canonical: ' || canonical;
	END IF;
	RETURN 'taken';
EXCEPTION
	WHEN OTHERS THEN
		RETURN left(SQLSTATE, 2);
END $$;

CREATE TEMP TABLE vocabulary AS
SELECT ARRAY['a', 'b', 'c', 'p', '年龄', '"Q x"', '"select"', 'json', '1', '2', '1.50', '.5', '1e3', '-', '-', '+', '*', '/', '(', ')', '(', ')', '=', '<>', '<', '<=', '>', '>=', '!=', '<@', '@>', '||', '%', '::date', '::int', '.', ',', ';', '[', ']', '$1',
	'AND', 'OR', 'NOT', 'IS', 'NULL', 'IS NULL', 'IS NOT TRUE', 'TRUE', 'FALSE', 'BETWEEN', 'AND', 'NOT BETWEEN', 'IN', 'NOT IN', '(1, 2)', 'CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'LIKE', 'DISTINCT', 'FROM t', 'SELECT', 'EXISTS', 'ANY', 'ARRAY', 'ROW', 'INTERVAL', 'AT TIME ZONE', 'COLLATE', 'AS', 'OVER ()',
	'date ''2024-02-29''', 'date ''2023-02-29''', '''x''', '''it''''s''', 'E''\n''', 'E''\xff''', 'U&"a"', 'B''1''', '$$x$$', '''', '"', '-- x', '/* x */', '/*', E'\n', '，',
	'on_date', 'region', 'current_date', 'least(', 'coalesce(', 'nullif(', 'round(', 'abs(', 'step_scale(a, 1, 2)', 'now()', 'pg_sleep(', 'x =>', 'VARIADIC'] AS tokens;

CREATE TEMP TABLE typed AS
SELECT (
	SELECT string_agg(tokens[1 + floor(random() * cardinality(tokens))::int], ' ' ORDER BY i)
	FROM generate_series(1, 1 + floor(random() * 9)::int + 0 * n) i
) AS source
FROM generate_series(1, 20000) n, vocabulary;

CREATE TEMP TABLE judged AS SELECT source, pg_temp.outcome(source) AS outcome FROM typed;
SELECT is_empty($$SELECT source, outcome FROM judged WHERE outcome NOT IN ('taken', '42', '0A', '22') LIMIT 5$$,
	'any text is taken, or refused with a fault of class 42, 0A or 22');
SELECT cmp_ok((SELECT count(*) FROM judged WHERE outcome = 'taken'), '>', 100::bigint, 'the texts are not all nonsense');

-- Expressions with every parenthesis that could be, of a type that PostgreSQL accepts too.
CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT choices[1 + floor(random() * cardinality(choices))::int] $$;

CREATE FUNCTION pg_temp.write(kind text, depth int) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	form text;
	place text;
	result text := '';
BEGIN
	-- n, p, d stand for a number, a condition, a date further down
	form := CASE
		WHEN kind = 'n' AND depth = 0 THEN pg_temp.pick('a', 'b', '1.50', '-2', '7', 'NULL::n')
		WHEN kind = 'p' AND depth = 0 THEN pg_temp.pick('p', 'q', 'TRUE', 'FALSE', 'NULL::p', '(region <@ ''350500'')')
		WHEN kind = 'd' THEN pg_temp.pick('d', 'on_date', '(date ''2024-02-29'')')
		WHEN kind = 'n' THEN pg_temp.pick('@n + @n', '@n - @n', '@n * @n', '@n / nullif(@n, 0)', '- @n', 'abs(@n)', 'coalesce(@n, @n)', 'greatest(@n, @n)', 'CASE WHEN @p THEN @n ELSE @n END', 'CASE @n WHEN @n THEN @n WHEN @n THEN @n END', 'nullif(@n, @n)', 'round(@n, 1)', '@n')
		ELSE pg_temp.pick('@n = @n', '@n <> @n', '@n < @n', '@n >= @n', '@p = @p', '@p < @p', '@d <= @d', '@p AND @p', '@p OR @p', '@p AND @p AND @p', 'NOT @p', '@n BETWEEN @n AND @n', '@p NOT BETWEEN @p AND @p', '@n IN (@n, @n)', '@p NOT IN (@p)', '@n IS NULL', '@p IS NOT NULL', '@p IS TRUE', '@p IS NOT FALSE', 'CASE WHEN @p THEN @p END', 'coalesce(@p, @p)', '@p')
	END;
	FOREACH place IN ARRAY regexp_split_to_array(form, '(?=@[npd])') LOOP
		result := result || CASE WHEN place LIKE '@%'
			THEN '(' || pg_temp.write(substr(place, 2, 1), depth - 1) || ')' || substr(place, 3)
			ELSE place END;
	END LOOP;
	RETURN replace(replace(result, 'NULL::n', 'nullif(a, a)'), 'NULL::p', 'nullif(p, p)');
END $$;

CREATE TEMP TABLE fact (a numeric, b numeric, p boolean, q boolean, d date, on_date date, region region);
INSERT INTO fact
SELECT a, 3 - a * b, p, q, date '2024-02-28' + b, date '2024-03-01', r
FROM unnest(ARRAY[0, 1.5, -2, NULL]) a, unnest(ARRAY[0, 1, 2]) b, unnest(ARRAY[true, false, NULL]) p, unnest(ARRAY[true, false]) q, unnest('{350502,110000}'::region[]) r;

CREATE FUNCTION pg_temp.means_the_same(source text, canonical text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	same boolean;
BEGIN
	EXECUTE format('SELECT bool_and((%s) IS NOT DISTINCT FROM (%s)) FROM fact', source, canonical) INTO same;
	RETURN same;
END $$;

CREATE TEMP TABLE written AS
SELECT source, source::expression::text AS canonical
FROM (SELECT pg_temp.write(CASE WHEN n % 2 = 0 THEN 'n' ELSE 'p' END, 1 + n % 4) FROM generate_series(1, 3000) n) w (source);
SELECT is_empty($$SELECT * FROM written WHERE canonical::expression::text <> canonical LIMIT 5$$,
	'the canonical form of the canonical form is itself');
SELECT is_empty($$SELECT * FROM written WHERE NOT pg_temp.means_the_same(source, canonical) LIMIT 5$$,
	'PostgreSQL gives the same answer with the parentheses left out');

SELECT * FROM finish();
