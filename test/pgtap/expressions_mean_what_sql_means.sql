-- An expression means what it means in SQL: random ones, with PostgreSQL's own
-- evaluation as the oracle, and each of them as a rule besides, which the fast
-- and the exact program must answer alike. PostgreSQL rounds a quotient that has
-- no end, and we do not: what hangs on one is asked of quotients_are_exact.sql.
-- SEED=… repeats a run, ROWS=… sets how many expressions there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '20000') AS expressions \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SELECT plan(7);

-- What PostgreSQL has no function for.

CREATE FUNCTION pg_temp.least_known(a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE least(a, b) END $$;
CREATE FUNCTION pg_temp.least_known(a date, b date) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE least(a, b) END $$;
CREATE FUNCTION pg_temp.greatest_known(a numeric, b numeric, c numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN a IS NULL OR b IS NULL OR c IS NULL THEN NULL ELSE greatest(a, b, c) END $$;
CREATE FUNCTION pg_temp.greatest_known(a date, b date) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN a IS NULL OR b IS NULL THEN NULL ELSE greatest(a, b) END $$;
-- A quotient, where PostgreSQL's is exact. Of a zero it is remembered that it was
-- divided by: in a rule that is not known, where an expression goes on with a null.
CREATE FUNCTION pg_temp.quotient(a numeric, b numeric) RETURNS numeric LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	IF b <> 0 AND a / b * b <> a THEN
		RAISE division_by_zero USING MESSAGE = 'without end';
	END IF;
	IF b = 0 THEN
		PERFORM set_config('test.zero', 'yes', false);
	END IF;
	RETURN a / nullif(b, 0);
END $$;
CREATE FUNCTION pg_temp.remainder(a numeric, b numeric) RETURNS numeric LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	IF b = 0 THEN
		PERFORM set_config('test.zero', 'yes', false);
	END IF;
	RETURN mod(a, nullif(b, 0));
END $$;
CREATE FUNCTION pg_temp.years(a date, b date) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT extract(year FROM b) - extract(year FROM a) - ((extract(month FROM b), extract(day FROM b)) < (extract(month FROM a), extract(day FROM a)))::int $$;
CREATE FUNCTION pg_temp.months(a date, b date) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT 12 * (extract(year FROM b) - extract(year FROM a)) + extract(month FROM b) - extract(month FROM a) - (extract(day FROM b) < extract(day FROM a))::int $$;
CREATE FUNCTION pg_temp.days(a date, b date) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT (b - a)::numeric $$;
CREATE FUNCTION pg_temp.step(x numeric, a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN x >= 10.5 THEN b WHEN x >= 0 THEN a END $$;
CREATE FUNCTION pg_temp.marginal(x numeric, a numeric, b numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN x IS NULL THEN NULL ELSE greatest(least(x, 1000) - 100, 0) * a + greatest(x - 1000, 0) * b END $$;

-- A number rounded in a direction, to places; to the nearest, ties to the even digit.
CREATE FUNCTION pg_temp.down_to(x numeric, places int) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT trunc(x, places) - CASE WHEN x < trunc(x, places) THEN trunc(1 / numeric '10' ^ places, greatest(places, 0)) ELSE 0 END $$;
CREATE FUNCTION pg_temp.up_to(x numeric, places int) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT -pg_temp.down_to(-x, places) $$;
CREATE FUNCTION pg_temp.away(x numeric, places int) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN x < 0 THEN pg_temp.down_to(x, places) ELSE pg_temp.up_to(x, places) END $$;
CREATE FUNCTION pg_temp.half_even(x numeric, places int) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE
	WHEN x - pg_temp.down_to(x, places) <> pg_temp.up_to(x, places) - x THEN round(x, places)
	WHEN mod(trunc(pg_temp.down_to(x, places) * numeric '10' ^ places), 2) = 0 THEN pg_temp.down_to(x, places)
	ELSE pg_temp.up_to(x, places) END $$;
-- Thresholds that do not rise are remembered as a zero is.
CREATE FUNCTION pg_temp.rise(t anyelement, u anyelement) RETURNS boolean LANGUAGE plpgsql VOLATILE STRICT AS $$
BEGIN
	IF t >= u THEN
		PERFORM set_config('test.zero', 'yes', false);
	END IF;
	RETURN t < u;
END $$;
CREATE FUNCTION pg_temp.step(x numeric, t numeric, a numeric, u numeric, b numeric) RETURNS numeric LANGUAGE sql VOLATILE AS
$$ SELECT CASE WHEN pg_temp.rise(t, u) THEN CASE WHEN x >= u THEN b WHEN x >= t THEN a END END $$;
CREATE FUNCTION pg_temp.step(x date, t date, a numeric, u date, b numeric) RETURNS numeric LANGUAGE sql VOLATILE AS
$$ SELECT CASE WHEN pg_temp.rise(t, u) THEN CASE WHEN x >= u THEN b WHEN x >= t THEN a END END $$;
CREATE FUNCTION pg_temp.marginal(x numeric, t numeric, a numeric, u numeric, b numeric) RETURNS numeric LANGUAGE sql VOLATILE AS
$$ SELECT CASE WHEN pg_temp.rise(t, u) AND x IS NOT NULL THEN greatest(least(x, u) - t, 0) * a + greatest(x - u, 0) * b END $$;

-- Expressions.

-- An expression of a kind (n number, p condition, d date, t text): as a rule
-- writes it, and as PostgreSQL is asked, with $n for the facts. In a form,
-- @n stands for a number further down; after ~ comes PostgreSQL's form, with
-- the same places, where it is another.
CREATE FUNCTION pg_temp.write(kind text, depth int) RETURNS text[] LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	forms text[];
	form text;
	ours text[];
	theirs text[];
	result text[];
	part text[];
BEGIN
	IF depth <= 0 OR random() < 0.12 THEN
		forms := CASE kind
			WHEN 'n' THEN ARRAY['a~$1', 'b~$2', 'c~$3', 'f~$4', 'a~$1', 'b~$2', 'c~$3', 'f~$4',
				'0', '1', '2', '3', '7', '10', '-1', '0.5', '-0.5', '2.5', '-2.5', '1.005', '-1.005', '0.125', '70', '100', '12.50', '1000', '99999.99', '0.01', '0.000000001',
				'123456789012345678901234567890.5', '0.00000000000000000001', '9223372036854775807', '-92233720368547758.08', 'null']
			WHEN 'p' THEN ARRAY['p~$5', 'q~$6', 'r~$7', 'p~$5', 'q~$6', 'r~$7', 'true', 'false', 'null',
				'region <@ ''350500''~$13 OPERATOR(benefit.<@) region ''350500''', 'region @> ''350502''~$13 OPERATOR(benefit.@>) region ''350502''']
			WHEN 'd' THEN ARRAY['d~$8', 'e~$9', 'd~$8', 'e~$9', 'on_date~$12', 'date ''2024-02-29''', 'date ''1964-02-29''', 'date ''2023-02-28''', 'date ''2024-03-01''', 'date ''1999-12-31''']
			ELSE ARRAY['t~$10', 'u~$11', 't~$10', 'u~$11', '''甲''', '''x''', '''it''''s''', '''''']
		END;
		form := forms[1 + floor(random() * cardinality(forms))::int];
		result := string_to_array(form, '~');
		IF cardinality(result) = 1 THEN
			result := result || CASE
				WHEN form = 'null' AND kind = 'p' THEN 'NULL::boolean'
				WHEN form = 'null' THEN 'NULL::numeric'
				WHEN kind = 'n' THEN 'numeric ''' || form || ''''
				WHEN kind = 't' THEN form || '::text'
				ELSE form END;
		END IF;
		RETURN result;
	END IF;
	forms := CASE kind
		WHEN 'n' THEN ARRAY['@n + @n', '@n - @n', '@n * @n', '@n / @n~pg_temp.quotient(@n, @n)', '@n + @n * @n', '@n - @n - @n', '@n * @n / 100~pg_temp.quotient(@n * @n, 100)', '@n / 4~pg_temp.quotient(@n, 4)', '@n / 3~pg_temp.quotient(@n, 3)',
			'- @n', 'abs(@n)', 'sign(@n)', 'floor(@n)', 'ceil(@n)', 'round(@n)', 'round(@n, 2)', 'round(@n, 1)', 'round(@n, -1)', 'round(@n, 6)', 'trunc(@n)', 'trunc(@n, 1)', 'trunc(@n, -2)',
			'floor(@n, 2)~pg_temp.down_to(@n, 2)', 'floor(@n, -1)~pg_temp.down_to(@n, -1)', 'ceil(@n, 1)~pg_temp.up_to(@n, 1)', 'ceil(@n, 3)~pg_temp.up_to(@n, 3)', 'ceil(@n, -2)~pg_temp.up_to(@n, -2)',
			'round(@n, 2, ''half_up'')~round(@n, 2)', 'round(@n, 1, ''down'')~trunc(@n, 1)', 'round(@n, 2, ''up'')~pg_temp.away(@n, 2)', 'round(@n, 0, ''half_even'')~pg_temp.half_even(@n, 0)', 'round(@n, 2, ''half_even'')~pg_temp.half_even(@n, 2)', 'round(@n, -1, ''half_even'')~pg_temp.half_even(@n, -1)',
			-- of plain numbers: PostgreSQL rounds the power of a quotient
			'power(trunc(@n, 3), 2)', 'power(floor(@n, 2), 0)~power(pg_temp.down_to(@n, 2), 0)', 'power(round(@n, 2), 3)',
			-- of literals that do not rise there is no rule
			'step_scale(@n, nullif(@n, 3), @n, nullif(@n, 7), @n)~pg_temp.step(@n, nullif(@n, 3), @n, nullif(@n, 7), @n)', 'step_scale(@d, nullif(@d, on_date), @n, coalesce(@d, @d), @n)~pg_temp.step(@d, nullif(@d, $12), @n, coalesce(@d, @d), @n)',
			'marginal_scale(@n, nullif(@n, 3), @n, nullif(@n, 7), @n)~pg_temp.marginal(@n, nullif(@n, 3), @n, nullif(@n, 7), @n)', 'marginal_scale(@n, 0, @n, nullif(@n, 3), @n)~pg_temp.marginal(@n, 0, @n, nullif(@n, 3), @n)',
			'mod(@n, @n)~pg_temp.remainder(@n, @n)', 'coalesce(@n, @n)', 'coalesce(@n, @n, @n)', 'nullif(@n, @n)', 'least(@n, @n)~pg_temp.least_known(@n, @n)', 'greatest(@n, @n, @n)~pg_temp.greatest_known(@n, @n, @n)',
			'case when @p then @n else @n end', 'case when @p then @n when @p then @n end', 'case @n when @n then @n when @n then @n else @n end', 'case @t when @t then @n else @n end', 'case @p when @p then @n when @p then @n end',
			'years_between(@d, @d)~pg_temp.years(@d, @d)', 'months_between(@d, @d)~pg_temp.months(@d, @d)', 'days_between(@d, @d)~pg_temp.days(@d, @d)', '@d - @d~(@d - @d)::numeric',
			'step_scale(@n, 0, @n, 10.5, @n)~pg_temp.step(@n, @n, @n)', 'marginal_scale(@n, 100, @n, 1000, @n)~pg_temp.marginal(@n, @n, @n)']
		WHEN 'p' THEN ARRAY['@n = @n', '@n <> @n', '@n < @n', '@n <= @n', '@n > @n', '@n >= @n', '@n >= @n', '@p = @p', '@p <> @p', '@p < @p', '@p >= @p', '@d = @d', '@d < @d', '@d >= @d', '@t = @t', '@t <> @t',
			'@p and @p', '@p or @p', '@p and @p and @p', '@p or @p or @p', 'not @p', '@n between @n and @n', '@n not between @n and @n', '@d between @d and @d', '@p not between @p and @p',
			'@n in (@n, @n)', '@n not in (@n, @n, @n)', '@d in (@d, @d)', '@t in (@t, @t)', '@t not in (@t, @t)', '@p in (@p, @p)',
			'@n is null', '@d is not null', '@p is null', '@t is null', '@p is true', '@p is not true', '@p is false', '@p is not false',
			'case when @p then @p else @p end', 'case @d when @d then @p end', 'coalesce(@p, @p)', 'nullif(@p, @p)',
			'years_between(@d, on_date) >= 60~pg_temp.years(@d, $12) >= 60', 'years_between(@d, on_date) < 1~pg_temp.years(@d, $12) < 1', '18 > years_between(@d, on_date)~18 > pg_temp.years(@d, $12)', 'years_between(@d, on_date) <= 24~pg_temp.years(@d, $12) <= 24', '0 < years_between(@d, on_date)~0 < pg_temp.years(@d, $12)', 'years_between(@d, on_date) >= 0~pg_temp.years(@d, $12) >= 0', 'years_between(@d, on_date) > -2~pg_temp.years(@d, $12) > -2', 'years_between(@d, on_date) between -1 and 60~pg_temp.years(@d, $12) between -1 and 60']
		WHEN 'd' THEN ARRAY['coalesce(@d, @d)', 'nullif(@d, @d)', 'case when @p then @d else @d end', 'least(@d, @d)~pg_temp.least_known(@d, @d)', 'greatest(@d, @d)~pg_temp.greatest_known(@d, @d)', 'step_scale(@n, 0, @d)~case when @n >= 0 then @d end',
			'add_months(@d, 1)~(@d + interval ''1 month'')::date', 'add_months(@d, -13)~(@d - interval ''13 months'')::date', 'add_months(@d, mod(trunc(@n), 50))~(@d + make_interval(months => mod(trunc(@n), 50)::int))::date',
			'month_start(@d)~date_trunc(''month'', @d)::date', 'month_end(@d)~(date_trunc(''month'', @d) + interval ''1 month - 1 day'')::date']
		ELSE ARRAY['coalesce(@t, @t)', 'nullif(@t, @t)', 'case when @p then @t else @t end', 'case @n when @n then @t else @t end']
	END;
	form := forms[1 + floor(random() * cardinality(forms))::int];
	ours := string_to_array(split_part(form, '~', 1), '@');
	theirs := string_to_array(CASE WHEN form LIKE '%~%' THEN split_part(form, '~', 2) ELSE form END, '@');
	result := ARRAY[ours[1], theirs[1]];
	FOR i IN 2 .. cardinality(ours) LOOP
		part := pg_temp.write(left(ours[i], 1), depth - 1);
		result := ARRAY[
			result[1] || '(' || part[1] || ')' || substr(ours[i], 2),
			result[2] || '(' || part[2] || ')' || substr(theirs[i], 2)];
	END LOOP;
	RETURN result;
END $$;

-- Facts.

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT nullif(choices[1 + floor(random() * cardinality(choices))::int], '?') $$;

-- Of a type that a table would have; the fast program treats each in its way.
CREATE TEMP TABLE fact AS
SELECT n AS id,
	pg_temp.pick('?', '0', '1', '-1', '3', '7', '60', '2147483647', '-2147483648')::int AS a,
	pg_temp.pick('?', '0', '0.01', '300', '12.50', '-0.05', '2.55', '4000', '92233720368547758.07')::yuan AS b,
	pg_temp.pick('?', '0', '2', '-5', '10', '1000', '9223372036854775807', '-9223372036854775808')::bigint AS c,
	pg_temp.pick('?', '0', '0.5', '-2.5', '1.005', '10.50', '1250', '0.00000000001', '98765432109876543210.125')::numeric AS f,
	pg_temp.pick('?', 't', 'f')::boolean AS p,
	pg_temp.pick('?', 't', 'f')::boolean AS q,
	pg_temp.pick('?', 't', 'f')::boolean AS r,
	pg_temp.pick('?', '1964-02-29', '1964-03-01', '2000-02-29', '2023-02-28', '2024-02-29', '2024-03-31', '1899-12-31')::date AS d,
	pg_temp.pick('?', '1964-02-28', '2004-02-29', '2005-02-28', '2023-03-01', '2025-01-01')::date AS e,
	pg_temp.pick('?', '', '甲', 'x', 'it''s')::text AS t,
	pg_temp.pick('?', '', '甲', 'x', 'X')::text AS u,
	pg_temp.pick('2024-02-29', '2024-02-28', '2023-02-28', '2023-03-01', '2024-03-31')::date AS on_date,
	pg_temp.pick('350500', '350502', '350000', '000000', '330500', '350502001003')::region AS region
FROM generate_series(1, 400) n;
-- A quarter of the rows lacks nothing.
UPDATE fact SET a = coalesce(a, 5), b = coalesce(b, '1.10'), c = coalesce(c, 4), f = coalesce(f, 0.1),
	p = coalesce(p, true), q = coalesce(q, false), r = coalesce(r, true),
	d = coalesce(d, '1990-05-05'), e = coalesce(e, '1991-06-06'), t = coalesce(t, 't'), u = coalesce(u, 'u')
WHERE id <= 100;
ALTER TABLE fact ADD given jsonb, ADD complete boolean;
UPDATE fact SET given = jsonb_build_object('a', a::numeric, 'b', b::numeric, 'c', c::numeric, 'f', f,
	'p', p, 'q', q, 'r', r, 'd', d, 'e', e, 't', t, 'u', u);
UPDATE fact SET complete = jsonb_strip_nulls(given) = given;

-- Both answers, an error as its SQLSTATE.

SELECT set_config('test.expressions', :'expressions', false) \g /dev/null
CREATE TEMP TABLE tried (n int, kind text, fact int, source text, condition text, oracle text, answer text, decision text, zero boolean);
-- Where it divides, a number may have other decimals: the same ones only where it is a quotient and nothing else.
CREATE FUNCTION pg_temp.same(kind text, source text, answer text, oracle text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT answer IS NOT DISTINCT FROM oracle OR oracle = '22012'
		OR kind = 'n' AND source ~ '/' AND answer !~ '^[0-9A-Z]{5} ' AND oracle !~ '^[0-9A-Z]{5}$' AND answer::numeric IS NOT DISTINCT FROM oracle::numeric
$$;

DO $$
DECLARE
	expressions int := current_setting('test.expressions');
	written text[];
	condition text[];
	decision text;
	kinds text[] := '{n,n,n,n,n,n,p,p,p,d,t}';
	kind text;
	f fact;
	facts fact[] := ARRAY(SELECT x FROM fact x ORDER BY id);
	oracle text;
	answer text;
BEGIN
	FOR n IN 1 .. expressions LOOP
		kind := kinds[1 + floor(random() * 11)::int];
		f := facts[1 + floor(random() * 400)::int];
		written := pg_temp.write(kind, 1 + floor(random() * 3)::int);
		PERFORM set_config('test.zero', 'no', false);
		BEGIN
			EXECUTE 'SELECT to_jsonb(' || written[2] || ')::text' INTO oracle
			USING f.a::numeric, f.b::numeric, f.c::numeric, f.f, f.p, f.q, f.r, f.d, f.e, f.t, f.u, f.on_date, f.region;
		EXCEPTION WHEN OTHERS THEN
			oracle := SQLSTATE;
		END;
		BEGIN
			answer := evaluate(written[1]::expression, f.given, f.region, f.on_date)::text;
		EXCEPTION WHEN OTHERS THEN
			answer := SQLSTATE || ' ' || SQLERRM;
		END;
		-- as a rule, under this condition or none
		condition := CASE WHEN random() < 0.4 THEN pg_temp.write('p', 1 + floor(random() * 2)::int) END;
		decision := oracle;
		IF condition IS NOT NULL THEN
			BEGIN
				EXECUTE 'SELECT CASE WHEN ' || condition[2] || ' THEN $14 END' INTO decision
				USING f.a::numeric, f.b::numeric, f.c::numeric, f.f, f.p, f.q, f.r, f.d, f.e, f.t, f.u, f.on_date, f.region, oracle;
			EXCEPTION WHEN division_by_zero THEN
				decision := SQLSTATE;
			END;
		END IF;
		INSERT INTO tried VALUES (n, kind, f.id, written[1], condition[1], oracle, answer, decision, current_setting('test.zero') = 'yes');
	END LOOP;
END $$;

SELECT is((SELECT count(*) FROM tried), :expressions::bigint, :'expressions' || ' expressions were tried');
SELECT is_empty($$
	SELECT n, source, given, on_date, region, oracle, answer
	FROM tried JOIN fact ON fact.id = fact
	WHERE NOT pg_temp.same(kind, source, answer, oracle) ORDER BY length(source) LIMIT 5$$,
	'evaluate() answers as PostgreSQL does, to the last decimal');
SELECT cmp_ok((SELECT count(*) FROM tried WHERE oracle = '22012'), '<', (SELECT count(*) / 5 FROM tried), 'few hang on a quotient without end');
SELECT cmp_ok((SELECT min(known) FROM (SELECT count(DISTINCT answer) FROM tried WHERE kind <> 'p' GROUP BY kind) k(known)), '>', 3::bigint,
	'and not with the same everywhere');

-- As rules: the typed call, which runs the fast program, and the exact one.

CREATE FUNCTION pg_temp.book(variables jsonb, rules jsonb) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1, 'policies', '{}'::jsonb, 'clauses', '{}'::jsonb,
		'variables', (
			SELECT jsonb_object_agg(key, '{"title_zh": "x", "title_en": "x", "hit_policy": "unique", "rounding": "half_up"}' || value)
			FROM jsonb_each(variables)),
		'rules', (
			SELECT jsonb_object_agg(key, '{"region": "000000", "priority": 0}' || value)
			FROM jsonb_each(rules))))
$$;


CREATE TEMP TABLE ruled (n int, never text[], fast text, exact text, by_jsonb text);

DO $$
DECLARE
	inputs jsonb := '{"a": {"kind": "number"}, "b": {"kind": "money"}, "c": {"kind": "number"}, "f": {"kind": "number"},
		"p": {"kind": "boolean"}, "q": {"kind": "boolean"}, "r": {"kind": "boolean"},
		"d": {"kind": "date"}, "e": {"kind": "date"}, "t": {"kind": "text"}, "u": {"kind": "text"}}';
	variables jsonb;
	rules jsonb;
	book rulebook;
	never text[];
	tested record;
	f fact;
	fast text;
	exact text;
	by_jsonb text;
BEGIN
	FOR block IN 0 .. (SELECT max(n) / 50 FROM tried) LOOP
		SELECT jsonb_object_agg('x' || n, jsonb_build_object('kind', v.kind)),
			jsonb_object_agg('r' || n, jsonb_strip_nulls(jsonb_build_object('variable', 'x' || n, 'value', source, 'condition', condition)))
		INTO variables, rules
		FROM tried
		CROSS JOIN LATERAL (SELECT CASE tried.kind WHEN 'n' THEN 'number' WHEN 'p' THEN 'boolean' WHEN 'd' THEN 'date' ELSE 'text' END) v(kind)
		WHERE n / 50 = block;
		CONTINUE WHEN rules IS NULL;
		book := pg_temp.book(inputs || variables, rules);
		FOR tested IN SELECT * FROM tried WHERE n / 50 = block LOOP
			SELECT * INTO f FROM fact WHERE id = tested.fact;
			-- a third of the calls never give some of the facts
			never := CASE WHEN random() < 0.33 THEN ARRAY(
				SELECT name FROM unnest('{a,b,c,f,p,q,r,d,e,t,u}'::text[]) name WHERE random() < 0.3) ELSE '{}' END;
			f := jsonb_populate_record(f, (SELECT coalesce(jsonb_object_agg(name, NULL), '{}') FROM unnest(never) name));
			f.given := (SELECT f.given || coalesce(jsonb_object_agg(name, NULL), '{}') FROM unnest(never) name);
			BEGIN
				EXECUTE format('SELECT to_jsonb(call_%s(%L, ''{a,b,c,f,p,q,r,d,e,t,u}'', $1, $2, $3, %s))::text',
					CASE tested.kind WHEN 'n' THEN 'numeric' WHEN 'p' THEN 'boolean' WHEN 'd' THEN 'date' ELSE 'text' END,
					'x' || tested.n,
					(SELECT string_agg(CASE WHEN name = ANY (never) THEN 'NULL' ELSE '$' || place + 3 END, ', ' ORDER BY place)
						FROM unnest('{a,b,c,f,p,q,r,d,e,t,u}'::text[]) WITH ORDINALITY names(name, place)))
				INTO fast
				USING book, f.region, f.on_date, f.a, f.b, f.c, f.f, f.p, f.q, f.r, f.d, f.e, f.t, f.u;
			EXCEPTION WHEN OTHERS THEN
				fast := SQLSTATE || ' ' || SQLERRM;
			END;
			BEGIN
				SELECT (assess('x' || tested.n, f, f.region, f.on_date, book)).value::text,
					(assess('x' || tested.n, f.given, f.region, f.on_date, book)).value::text
				INTO exact, by_jsonb;
			EXCEPTION WHEN OTHERS THEN
				exact := SQLSTATE || ' ' || SQLERRM;
			END;
			INSERT INTO ruled VALUES (tested.n, never, fast, exact, by_jsonb);
		END LOOP;
	END LOOP;
END $$;

SELECT is_empty($$
	SELECT n, kind, source, condition, given, never, on_date, region, fast, exact
	FROM tried JOIN fact ON fact.id = fact JOIN ruled USING (n)
	WHERE fast IS DISTINCT FROM exact ORDER BY length(source) + coalesce(length(condition), 0) LIMIT 5$$,
	'a typed call answers as assess() does');
SELECT is_empty($$
	SELECT n, kind, source, condition, given, never, on_date, region, by_jsonb, exact
	FROM tried JOIN fact ON fact.id = fact JOIN ruled USING (n)
	WHERE by_jsonb IS DISTINCT FROM exact ORDER BY length(source) + coalesce(length(condition), 0) LIMIT 5$$,
	'facts of a record and of a JSON object lead to the same answer');
SELECT is_empty($$
	SELECT n, kind, source, condition, given, on_date, region, exact, decision
	FROM tried JOIN fact ON fact.id = fact JOIN ruled USING (n)
	WHERE complete AND never = '{}' AND NOT pg_temp.same(kind, source, exact, decision) AND NOT zero ORDER BY length(source) + coalesce(length(condition), 0) LIMIT 5$$,
	'where every fact is known, a rule has the value that PostgreSQL gives it');

SELECT * FROM finish();
