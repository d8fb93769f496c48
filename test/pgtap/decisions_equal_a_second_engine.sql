-- Random rulebooks are decided as by a second implementation in SQL: which rules are in
-- force, which hit, which of these give way to exceptions, what the hit policy and the rounding make of them, and, by
-- trying every completion of the facts that are not given, what is missing.
-- Rules that contradict each other make a value that may be any: whether an
-- outcome hangs on it is told by trying some in its place.
-- SEED=… repeats a run, ROWS=… sets how many rulebooks there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '600') AS books \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SELECT plan(13);
SELECT set_config('test.books', :'books', false) \g /dev/null

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT nullif(choices[1 + floor(random() * cardinality(choices))::int], '?') $$;

-- The second implementation.

-- 350500 contains whatever starts with 3505.
CREATE FUNCTION pg_temp.lies_in(inner_code text, outer_code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT rpad(inner_code, 12, '0') LIKE CASE WHEN outer_code = '000000' THEN '' ELSE regexp_replace(outer_code, '(00|(?<=^.{6})000)+$', '') END || '%' $$;

CREATE FUNCTION pg_temp.rounded(value numeric, scale int, rounding text) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN scale IS NULL THEN value
		WHEN rounding = 'half_up' THEN round(value, scale)
		WHEN rounding = 'down' THEN trunc(value, scale)
		WHEN rounding = 'up' THEN sign(value) * ceil(abs(value) * 10::numeric ^ scale) / 10::numeric ^ scale
		ELSE sign(value) * (whole + CASE WHEN rest > 0.5 OR rest = 0.5 AND mod(whole, 2) = 1 THEN 1 ELSE 0 END) / 10::numeric ^ scale
	END
	FROM (SELECT trunc(abs(value) * 10::numeric ^ scale) AS whole, abs(value) * 10::numeric ^ scale - trunc(abs(value) * 10::numeric ^ scale) AS rest) parts
$$;

CREATE TEMP TABLE rule_of (book int, id text, region text, valid daterange, priority int, condition text, value text, replaces text, overrides text,
	PRIMARY KEY (book, id));

-- A variable that rules of its own compute, by other dates and regions, see w1 to w3.
CREATE FUNCTION pg_temp.w(region text, on_date date, n1 numeric, m2 numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN on_date < '2024-12-31' AND pg_temp.lies_in(region, '350502') AND n1 >= 3 THEN -5
		WHEN on_date >= '2024-02-29' AND pg_temp.lies_in(region, '350500') THEN m2 + 1
		ELSE m2 * 2 END
$$;

-- c0, c1 and ck have the same rules in every book, see keep_book. Each is one
-- value, or, where its rules contradict each other, any value.
CREATE FUNCTION pg_temp.c0(policy text, amounts numeric[], k1 boolean, k2 boolean, k3 boolean) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN count(*) = 0 THEN '{0}'
		WHEN count(*) > 1 AND (policy = 'unique' OR min(amount) <> max(amount)) THEN '{-1000000,1,2,3,1000000,NULL}'
		ELSE (array_agg(amount ORDER BY place))[1:1] END
	FROM unnest(amounts, ARRAY[k1, k2, k3]) WITH ORDINALITY rule(amount, hits, place) WHERE hits
$$;
-- The greatest of 10, where c0 > 1, and of 10 or 20, where k3.
CREATE FUNCTION pg_temp.c1(policy text, amounts numeric[], k1 boolean, k2 boolean, k3 boolean) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE
		WHEN k3 THEN ARRAY[CASE WHEN policy = 'any' THEN 10 ELSE 20 END]
		WHEN cardinality(c0) > 1 THEN '{-1000000,5,10,1000000,NULL}'
		WHEN c0[1] > 1 THEN '{10}' ELSE '{5}' END
	FROM pg_temp.c0(policy, amounts, k1, k2, k3) c0
$$;
CREATE FUNCTION pg_temp.ck(k1 boolean, k2 boolean) RETURNS boolean[] LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN k1 AND k2 THEN '{t,f,NULL}' ELSE ARRAY[k1] END $$;

-- A rule that no other repeals, but for repeals that are repealed themselves.
CREATE FUNCTION pg_temp.stands(of_book int, of_id text, of_region text, of_date date) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
	RETURN NOT EXISTS (SELECT FROM rule_of WHERE book = of_book AND replaces = of_id AND value IS NULL
		AND valid @> of_date AND pg_temp.lies_in(of_region, region) AND pg_temp.stands(of_book, id, of_region, of_date));
END $$;

-- In the order in which "first" asks them.
CREATE FUNCTION pg_temp.in_force(of_book int, of_region text, of_date date) RETURNS text[] LANGUAGE sql STABLE AS $$
	WITH RECURSIVE candidate AS (
		SELECT * FROM rule_of WHERE book = of_book AND valid @> of_date AND pg_temp.lies_in(of_region, region)
			AND value IS NOT NULL AND pg_temp.stands(of_book, id, of_region, of_date)
	), replaced AS (
		SELECT replaces AS id FROM candidate WHERE replaces IS NOT NULL
		UNION
		SELECT r.replaces FROM replaced JOIN rule_of r ON r.book = of_book AND r.id = replaced.id WHERE r.replaces IS NOT NULL
	)
	SELECT coalesce(array_agg(id ORDER BY priority DESC,
		length(CASE WHEN region = '000000' THEN '' ELSE regexp_replace(region, '(00)+$', '') END) DESC,
		lower(valid) DESC NULLS LAST, id COLLATE "C"), '{}')
	FROM candidate
	WHERE id NOT IN (SELECT id FROM replaced)
$$;

-- Which rule is an exception to which, through others too, as a>b.
CREATE FUNCTION pg_temp.exceptions(of_book int) RETURNS text[] LANGUAGE sql STABLE AS $$
	WITH RECURSIVE way AS (
		SELECT id, overrides FROM rule_of WHERE book = of_book AND overrides IS NOT NULL
		UNION
		SELECT w.id, r.overrides FROM way w JOIN rule_of r ON r.book = of_book AND r.id = w.overrides WHERE r.overrides IS NOT NULL
	)
	SELECT array_agg(id || '>' || overrides) FROM way
$$;

-- What the policy makes of rules in force, in that order. The rules are by place;
-- failing are those whose value may be any; beats are exceptions.
CREATE FUNCTION pg_temp.combine(policy text, ids text[], beats text[], hits boolean[], amounts numeric[], failing boolean[], fallback numeric, scale int, rounding text,
	OUT status text, OUT value numeric, OUT raw numeric, OUT places int[]) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	place int;
BEGIN
	places := '{}';
	IF cardinality(hits) = 0 THEN
		status := 'no_rule';
		RETURN;
	END IF;
	places := array_positions(hits, true);
	IF beats IS NOT NULL THEN
		places := ARRAY(SELECT p FROM unnest(places) p WHERE NOT EXISTS (SELECT FROM unnest(places) o WHERE ids[o] || '>' || ids[p] = ANY (beats)) ORDER BY p);
	END IF;
	IF cardinality(places) = 0 THEN
		status := 'default';
		raw := fallback;
		value := pg_temp.rounded(fallback, scale, rounding);
		RETURN;
	END IF;
	status := 'decided';
	IF policy = 'count' AND NOT EXISTS (SELECT FROM unnest(places) p WHERE failing[p]) THEN
		raw := cardinality(places);
	ELSIF policy = 'unique' AND cardinality(places) > 1 OR failing[places[1]]
		OR policy <> 'first' AND EXISTS (SELECT FROM unnest(places) p WHERE failing[p]) THEN
		status := 'conflict';
	ELSIF policy IN ('first', 'unique') THEN
		places := places[1:1];
		raw := amounts[places[1]];
	ELSE
		raw := amounts[places[1]];
		FOREACH place IN ARRAY places[2:] LOOP
			CASE policy
				WHEN 'sum' THEN raw := raw + amounts[place];
				WHEN 'min' THEN raw := CASE WHEN amounts[place] < raw THEN amounts[place] ELSE raw END;
				WHEN 'max' THEN raw := CASE WHEN amounts[place] > raw THEN amounts[place] ELSE raw END;
				-- any: they must agree on what is paid
				ELSE IF pg_temp.rounded(amounts[place], scale, rounding) <> pg_temp.rounded(raw, scale, rounding) THEN status := 'conflict'; END IF;
			END CASE;
		END LOOP;
		IF policy IN ('min', 'max') THEN
			places := ARRAY(SELECT p FROM unnest(places) p WHERE amounts[p] = raw);
		END IF;
	END IF;
	IF status = 'conflict' THEN
		raw := NULL;
	END IF;
	value := pg_temp.rounded(raw, scale, rounding);
END $$;

-- The same where some conditions are any, which matters if trying both ways shows
-- it; slight is what is lost when a total is rounded.
CREATE FUNCTION pg_temp.combine_open(policy text, ids text[], beats text[], hits boolean[], open boolean[], amounts numeric[], failing boolean[], fallback numeric, scale int, rounding text,
	OUT status text, OUT value numeric, OUT raw numeric, OUT places int[], OUT slight boolean) LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
	place int := array_position(open, true);
	yes record;
	no record;
BEGIN
	IF place IS NULL THEN
		SELECT *, false INTO status, value, raw, places, slight FROM pg_temp.combine(policy, ids, beats, hits, amounts, failing, fallback, scale, rounding);
		RETURN;
	END IF;
	open[place] := false;
	hits[place] := true;
	yes := pg_temp.combine_open(policy, ids, beats, hits, open, amounts, failing, fallback, scale, rounding);
	hits[place] := false;
	no := pg_temp.combine_open(policy, ids, beats, hits, open, amounts, failing, fallback, scale, rounding);
	slight := yes.slight OR no.slight OR policy = 'sum' AND yes.raw IS DISTINCT FROM no.raw AND yes.value IS NOT DISTINCT FROM no.value;
	IF yes.status = 'conflict' OR no.status = 'conflict' OR yes.value IS DISTINCT FROM no.value THEN
		status := 'conflict';
	ELSE
		SELECT no.status, no.value, no.raw, no.places INTO status, value, raw, places;
	END IF;
END $$;

-- Random rulebooks.

CREATE TEMP TABLE book (n int PRIMARY KEY, once boolean, kind text, policy text, fallback numeric, scale int, rounding text, c_policy text, c_values numeric[], content rulebook);
CREATE TEMP TABLE atom (fact text, ours text);
-- Half of the rulebooks use each fact once: there what is missing can be told exactly.
INSERT INTO atom VALUES
	('b1', 'b1'), ('b1', 'not b1'), ('b2', 'b2'), ('b2', 'b2 = true'), ('b3', 'b3'),
	('b3', 'case when b3 then true else false end'),
	('b4', 'b4 is true'), ('b4', 'coalesce(b4, false)'), ('b4', 'b4 is not null'),
	('dibao', 'dibao'), ('tekun', 'tekun'), ('tekun', 'not tekun'),
	('n1', 'n1 >= 10'), ('n1', 'n1 in (1, 5)'), ('n1', 'n1 between 2.5 and 9.99'), ('n1', 'not (10 > n1)'),
	('t1', 't1 = ''x'''), ('t1', 't1 in (''x'', ''y'')'), ('t1', 't1 <> ''y'''),
	('d1', 'years_between(d1, on_date) >= 60'),
	('d1', 'years_between(d1, on_date) < 18'),
	('d1', 'd1 < date ''1990-01-01'''),
	('w', 'w > 10'), ('w', 'w in (-5, 3.5)'),
	('k', 'ck'), ('k', 'not ck'), ('k', 'case when ck then false else true end'),
	('c', 'c0 > 1'), ('c', 'c0 in (1, 2)'), ('c', 'c0 is null'), ('c', 'coalesce(c0, 2) >= 2'), ('c', 'c0 > 1 or b1'), ('c', 'b3 and c0 <= 2'),
	('c', 'c1 = 10'), ('c', 'c1 between c0 and 10'), ('c', 'case when c0 > 1 then b1 else true end'), ('c', 'c0 > 1 is not false'),
	(NULL, 'on_date >= date ''2024-02-29'''),
	(NULL, 'region <@ ''350500''');

CREATE TEMP TABLE refused (book int, policy text, message text);
CREATE FUNCTION pg_temp.keep_book(of_n int, of_once boolean, of_kind text, of_policy text, of_fallback text, of_scale int, of_rounding text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	c_policy text := pg_temp.pick('any', 'unique');
	c_values text[] := ARRAY[pg_temp.pick('2', '3', '1'), pg_temp.pick('2', '2.0', '3'), pg_temp.pick('2.00', '1')];
BEGIN
	INSERT INTO book SELECT of_n, of_once, of_kind, of_policy, of_fallback::numeric, of_scale, of_rounding, c_policy, c_values::numeric[],
		rulebook(jsonb_build_object('format', 1, 'policies', '{}'::jsonb, 'clauses', '{}'::jsonb,
			'variables', (
				SELECT jsonb_object_agg(name, jsonb_build_object('kind', kind, 'title_zh', 'x', 'title_en', 'x', 'hit_policy', 'unique', 'rounding', 'half_up'))
				FROM (VALUES ('b1', 'boolean'), ('b2', 'boolean'), ('b3', 'boolean'), ('b4', 'boolean'),
					('k1', 'boolean'), ('k2', 'boolean'), ('k3', 'boolean'),
					('n1', 'number'), ('t1', 'text'), ('d1', 'date'), ('m1', 'money'), ('m2', 'number')) input(name, kind))
				|| '{"w": {"kind": "number", "title_zh": "w", "title_en": "w", "hit_policy": "first", "rounding": "half_up"},
					"c1": {"kind": "number", "title_zh": "c", "title_en": "c", "hit_policy": "max", "rounding": "half_up", "default": "5"},
					"ck": {"kind": "boolean", "title_zh": "c", "title_en": "c", "hit_policy": "any", "rounding": "half_up", "default": "false"}}'
				|| jsonb_build_object('c0', jsonb_build_object('kind', 'number', 'title_zh', 'c', 'title_en', 'c', 'hit_policy', c_policy, 'rounding', 'half_up', 'default', '0'))
				|| jsonb_build_object('x', jsonb_strip_nulls(jsonb_build_object('kind', of_kind, 'title_zh', 'x', 'title_en', 'x',
					'hit_policy', of_policy, 'rounding', of_rounding, 'scale', of_scale, 'default', of_fallback))),
			'rules', (
				SELECT jsonb_object_agg(id, jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', region, 'priority', priority,
					'from', lower(valid), 'before', upper(valid), 'condition', r.condition, 'value', r.value, 'replaces', replaces, 'overrides', overrides)))
				FROM rule_of r WHERE book = of_n)
				|| '{"w1": {"variable": "w", "region": "000000", "priority": 0, "value": "m2 * 2"},
					"w2": {"variable": "w", "region": "350500", "priority": 0, "from": "2024-02-29", "value": "m2 + 1", "replaces": "w1"},
					"w3": {"variable": "w", "region": "350502", "priority": 5, "before": "2024-12-31", "condition": "n1 >= 3", "value": "-5"},
					"c11": {"variable": "c1", "region": "000000", "priority": 0, "condition": "c0 > 1", "value": "10"},
					"ck1": {"variable": "ck", "region": "000000", "priority": 0, "condition": "k1", "value": "true"},
					"ck2": {"variable": "ck", "region": "000000", "priority": 0, "condition": "k2", "value": "false"}}'
				|| jsonb_build_object('c12', jsonb_build_object('variable', 'c1', 'region', '000000', 'priority', 0, 'condition', 'k3',
					'value', CASE c_policy WHEN 'any' THEN '10' ELSE '20' END))
				|| (SELECT jsonb_object_agg('c0' || i, jsonb_build_object('variable', 'c0', 'region', '000000', 'priority', 3 - i, 'condition', 'k' || i, 'value', c_values[i]))
					FROM generate_series(1, 3) i)));
END $$;
CREATE FUNCTION pg_temp.make_book(of_n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	of_once boolean := of_n % 2 = 0;
	of_policy text := (ARRAY['unique', 'first', 'any', 'min', 'max', 'sum', 'count'])[1 + of_n % 7];
	of_kind text := CASE WHEN of_policy = 'count' OR random() < 0.5 THEN 'number' ELSE 'money' END;
	of_scale int := CASE WHEN of_kind = 'money' THEN floor(random() * 3)::int ELSE pg_temp.pick('?', '0', '1', '2', '4')::int END;
	of_rounding text := pg_temp.pick('half_up', 'half_even', 'up', 'down');
	of_fallback text := pg_temp.pick('?', '0', '100', '200', '1.25');
	spare text[] := ARRAY['b1', 'b2', 'b3', 'b4', 'dibao', 'tekun', 'n1', 't1', 'd1', 'm1', 'm2', 'k'];
	condition text;
	value text;
	part atom;
	ends text[];
	earlier text[] := '{}';
BEGIN
	IF NOT of_once THEN
		spare := spare || '{w,c}';
	END IF;
	IF of_policy = 'count' THEN
		of_scale := NULL;
		of_fallback := CASE WHEN of_fallback = '1.25' THEN '0' ELSE of_fallback END;
	END IF;
	FOR i IN 1 .. 1 + floor(random() * 6)::int LOOP
		condition := NULL;
		FOR j IN 1 .. CASE WHEN random() < 0.15 THEN 0 ELSE 1 + floor(random() * 2)::int END LOOP
			-- what holds of any value, as c0 > 1 OR c0 IS NULL OR ..., could be told only by reasoning
			SELECT * INTO part FROM atom WHERE (fact IS NULL AND random() < 0.3 OR fact = ANY (spare))
				AND (condition !~ '\mc[01]\M' OR fact <> 'c') IS NOT FALSE AND (condition !~ '\mck\M' OR fact <> 'k') IS NOT FALSE ORDER BY random() LIMIT 1;
			EXIT WHEN NOT FOUND;
			IF of_once THEN
				spare := array_remove(spare, part.fact);
			END IF;
			condition := coalesce(condition || pg_temp.pick(' and ', ' or '), '') || '(' || part.ours || ')';
		END LOOP;
		-- what lies between bounds could be told only by reasoning about ranges
		value := pg_temp.pick('0', '100', '200', '300', '100', '200', '300', '100.00', '2.5', '-2.5', '1.005', '-0.125', '333.335', '0.015', '1.25', 'm1', 'm2 * 70 / 100', 'm2 / 8', '- m1',
			CASE WHEN of_once THEN '100' ELSE 'greatest(m1, 100)' END, CASE WHEN of_once THEN '200' ELSE 'case when b1 then 100 else 200.5 end' END,
			CASE WHEN of_once THEN '300' ELSE 'w / 4 + m1' END, CASE WHEN of_once THEN '5' ELSE 'w' END,
			'2.50', '200.0', 'case when ck then 100 else 100 end',
			-- or none
			CASE WHEN of_once THEN '100' ELSE pg_temp.pick('case when b2 then 100 end', 'nullif(m1, 300)', 'case when n1 >= 10 then m2 when n1 >= 3 then 200 end', 'case when ck then 5 end') END,
			CASE WHEN of_once THEN '100' ELSE pg_temp.pick('c0', 'c0 / 4 + m1', 'case when ck then 100 else 200.5 end', 'c1 * m2', 'step_scale(c0, 0, 100, 2, 200)', 'marginal_scale(c1, 0, 100, 7, 10)',
				'coalesce(c0, 1)', 'case when b1 then c0 else 5 end', 'greatest(m1, c0)', 'case when c0 > 1 and b1 then 100 else 200 end', 'c0 - c1') END);
		-- a rule that adds as much as the default is
		IF of_policy = 'sum' AND random() < 0.5 THEN
			value := coalesce(of_fallback, value);
		END IF;
		IF value LIKE '%m1%' AND NOT 'm1' = ANY (spare) OR value LIKE '%m2%' AND NOT 'm2' = ANY (spare) OR value LIKE '%b1%' AND NOT 'b1' = ANY (spare)
			OR value LIKE '%ck%' AND NOT 'k' = ANY (spare) THEN
			value := '100';
		ELSIF of_once THEN
			spare := ARRAY(SELECT s FROM unnest(spare) s WHERE position(s IN value) = 0);
		END IF;
		ends := ARRAY[pg_temp.pick('?', '?', '?', '2022-12-29', '2024-02-29'), pg_temp.pick('?', '?', '?', '2024-03-01', '2025-01-01')];
		INSERT INTO rule_of VALUES (of_n, 'r' || i, pg_temp.pick('000000', '000000', '000000', '350000', '350500', '350500', '350502', '330500', '350502001003'),
			daterange(ends[1]::date, ends[2]::date), floor(random() * 3)::int - 1, condition, value,
			CASE WHEN i > 1 AND random() < 0.4 THEN 'r' || 1 + floor(random() * (i - 1))::int END,
			CASE WHEN i > 1 AND random() < 0.3 THEN 'r' || 1 + floor(random() * (i - 1))::int END);
		IF random() < 0.3 THEN
			UPDATE rule_of r SET value = NULL, condition = NULL, overrides = NULL WHERE book = of_n AND id = 'r' || i AND replaces IS NOT NULL;
		END IF;
	END LOOP;
	BEGIN
		PERFORM pg_temp.keep_book(of_n, of_once, of_kind, of_policy, of_fallback, of_scale, of_rounding);
	EXCEPTION WHEN check_violation OR cardinality_violation THEN
		-- rules that collide whatever the facts are
		INSERT INTO refused VALUES (of_n, of_policy, SQLERRM);
		PERFORM pg_temp.keep_book(of_n, of_once, of_kind, 'first', of_fallback, of_scale, of_rounding);
	END;
END $$;
SELECT count(pg_temp.make_book(n)) FROM generate_series(1, :books) n \g /dev/null

-- Subjects, and every completion of what is not given of them.

CREATE TEMP TABLE subject AS
SELECT book, row_number() OVER ()::int AS n,
	pg_temp.pick('350502001003', '350502', '350503', '350500', '350000', '330500', '000000', '350502') AS region,
	pg_temp.pick('2022-12-28', '2022-12-29', '2023-12-31', '2024-02-28', '2024-02-29', '2024-03-01', '2024-12-31', '2025-01-01')::date AS on_date,
	pg_temp.pick('?', 't', 'f')::boolean AS b1,
	pg_temp.pick('?', 't', 'f')::boolean AS b2,
	pg_temp.pick('?', 't', 'f')::boolean AS b3,
	pg_temp.pick('?', 't', 'f')::boolean AS b4,
	pg_temp.pick('?', 't', 'f')::boolean AS dibao,
	pg_temp.pick('?', 't', 'f')::boolean AS tekun,
	pg_temp.pick('?', 't', 't', 'f', 'f')::boolean AS k1,
	pg_temp.pick('?', 't', 't', 'f', 'f')::boolean AS k2,
	pg_temp.pick('?', 't', 'f', 'f', 'f')::boolean AS k3,
	pg_temp.pick('?', '1', '3', '10', '2.5', '7.125')::numeric AS n1,
	pg_temp.pick('?', 'x', 'y', 'z')::text AS t1,
	pg_temp.pick('?', '1950-01-01', '1964-02-29', '2006-03-01', '2020-02-29')::date AS d1,
	pg_temp.pick('?', '1.00', '-2.25', '300.00', '0.05', '5.00')::numeric AS m1,
	pg_temp.pick('?', '1', '-2.5', '0.015', '4000')::numeric AS m2,
	NULL::jsonb AS given
FROM generate_series(1, :books) book, generate_series(1, 10);
UPDATE subject SET b1 = coalesce(b1, true), b2 = coalesce(b2, false), b3 = coalesce(b3, true), dibao = coalesce(dibao, false), tekun = coalesce(tekun, true),
	k1 = coalesce(k1, true), k2 = coalesce(k2, true), k3 = coalesce(k3, false),
	n1 = coalesce(n1, 10), t1 = coalesce(t1, 'x'), d1 = coalesce(d1, '1964-03-01'), m1 = coalesce(m1, 12.34), m2 = coalesce(m2, 2.5)
WHERE n % 5 < 2;
UPDATE subject s SET given = to_jsonb(s) - ARRAY['book', 'n', 'region', 'on_date', 'given'];

-- A fact that is missing and that a rule of the book asks for takes every of
-- these values. Where b4 stands, the rules say what its absence means.
CREATE TEMP TABLE sample (fact text, value text);
INSERT INTO sample VALUES ('b1', 't'), ('b1', 'f'), ('b2', 't'), ('b2', 'f'), ('b3', 't'), ('b3', 'f'), ('dibao', 't'), ('dibao', 'f'), ('tekun', 't'), ('tekun', 'f'),
	('k1', 't'), ('k1', 'f'), ('k2', 't'), ('k2', 'f'), ('k3', 't'), ('k3', 'f'),
	('n1', '1'), ('n1', '3'), ('n1', '10'), ('t1', 'x'), ('t1', 'y'), ('t1', 'z'),
	('d1', '1950-01-01'), ('d1', '1985-01-01'), ('d1', '2020-01-01'), ('m1', '-100000'), ('m1', '2.25'), ('m1', '100000'), ('m2', '-150000'), ('m2', '0.015'), ('m2', '150000');
CREATE TEMP TABLE asked AS
SELECT b.n AS book, s.fact, s.value
FROM book b JOIN sample s ON EXISTS (
	SELECT FROM rule_of r WHERE r.book = b.n AND concat_ws(' ', r.condition, r.value) ~ ('\m(' || s.fact || CASE WHEN s.fact IN ('n1', 'm2') THEN '|w' WHEN s.fact IN ('k1', 'k2') THEN '|c0|c1|ck' WHEN s.fact = 'k3' THEN '|c0|c1' ELSE '' END || ')\M'));

CREATE TEMP TABLE completion AS
WITH RECURSIVE open_fact AS (
	SELECT s.n, a.fact, array_agg(a.value) AS choices, row_number() OVER (PARTITION BY s.n ORDER BY a.fact) AS place
	FROM subject s JOIN asked a USING (book)
	WHERE s.given -> a.fact = 'null' GROUP BY s.n, a.fact
), filled(n, place, facts) AS (
	SELECT n, 0::bigint, '{}'::jsonb FROM subject
	UNION ALL
	SELECT f.n, o.place, f.facts || jsonb_build_object(o.fact, choice)
	FROM filled f JOIN open_fact o ON o.n = f.n AND o.place = f.place + 1 CROSS JOIN LATERAL unnest(o.choices) choice
)
SELECT s.book, f.n AS subject, f.facts AS filled, c.*
FROM filled f JOIN subject s ON s.n = f.n
CROSS JOIN LATERAL jsonb_populate_record(s, f.facts) AS c(book_, n_, region, on_date, b1, b2, b3, b4, dibao, tekun, k1, k2, k3, n1, t1, d1, m1, m2, given)
WHERE NOT EXISTS (SELECT FROM open_fact o WHERE o.n = f.n AND o.place > f.place);
CREATE INDEX ON completion (book);

-- The outcome of every completion.

CREATE TEMP TABLE expected (subject int, filled jsonb, status text, value numeric, raw numeric, slight boolean, rules text[]);
CREATE FUNCTION pg_temp.asked_of_postgres(ours text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT regexp_replace(regexp_replace(regexp_replace(replace(replace(ours, 'years_between(d1, on_date)', 'extract(year FROM age(on_date, d1))'),
		'region <@ ''350500''', 'pg_temp.lies_in(region, ''350500'')'), '\mw\M', 'pg_temp.w(region, on_date, n1, m2)', 'g'),
		'step_scale\((c.), 0, 100, 2, 200\)', '(case when \1 >= 2 then 200 when \1 >= 0 then 100 end)'),
		'marginal_scale\((c.), 0, 100, 7, 10\)', '(case when \1 > 7 then 700 + (\1 - 7) * 10 when \1 >= 0 then \1 * 100 when \1 < 0 then 0 end)')
$$;
-- A query for what a condition or a value of a rule is, whether it is any, and
-- whether it may be null or not: where a c is any, each of some values is tried in
-- its place. None of the c is ever null.
CREATE FUNCTION pg_temp.tried(ours text, type text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN ours ~ '\m(c0|c1|ck)\M'
		THEN format('SELECT CASE WHEN count(DISTINCT %1$s) = 1 THEN (array_agg(v))[1] END, count(DISTINCT %1$s) > 1, count(DISTINCT v IS NULL) FILTER (WHERE is_value) > 1 FROM (SELECT %2$s AS v, %4$s AS is_value FROM %3$s) tried',
			CASE type WHEN 'numeric' THEN 'coalesce(trim_scale(v)::text, ''null'')' ELSE 'coalesce(v::text, ''null'')' END, theirs,
			(SELECT string_agg(format('unnest(any_%1$s) %1$s', c), ', ') FROM unnest('{c0,c1,ck}'::text[]) c WHERE ours ~ ('\m' || c || '\M')),
			(SELECT string_agg(c || ' IS NOT NULL', ' AND ') FROM unnest('{c0,c1,ck}'::text[]) c WHERE ours ~ ('\m' || c || '\M')))
		ELSE format('SELECT %s, false, false', theirs) END
	FROM (SELECT format('(%s)::%s', pg_temp.asked_of_postgres(ours), type)) t(theirs)
$$;
CREATE FUNCTION pg_temp.expect(of_book int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	b book;
	ids text[];
	places int[];
	list text;
	tested record;
	combined record;
	subject_seen int := 0;
	beats text[] := pg_temp.exceptions(of_book);
	r text[];
BEGIN
	SELECT * INTO b FROM book WHERE n = of_book;
	SELECT array_agg(id ORDER BY id), string_agg(format('SELECT %L AS id, * FROM (%s) condition(hits, open, ignored), (%s) value(amount, failing, unsure)', id,
		pg_temp.tried(coalesce(condition, 'true'), 'boolean'), pg_temp.tried(coalesce(value, 'NULL'), 'numeric')), ' UNION ALL ')
	INTO ids, list
	FROM rule_of WHERE book = of_book;
	FOR tested IN EXECUTE 'SELECT subject, filled, region, on_date, rule.*
		FROM completion
		CROSS JOIN LATERAL (SELECT pg_temp.c0($2, $3, k1, k2, k3), pg_temp.c1($2, $3, k1, k2, k3), pg_temp.ck(k1, k2)) c(any_c0, any_c1, any_ck)
		CROSS JOIN LATERAL (
			-- a rule without a value does not hit; what value it is does not matter to a count
			SELECT array_agg(coalesce(hits, false) AND (amount IS NOT NULL OR failing) ORDER BY id) AS hits, array_agg(open AND (amount IS NOT NULL OR failing) ORDER BY id) AS open,
				array_agg(amount ORDER BY id) AS amounts, array_agg(CASE $4 WHEN ''count'' THEN unsure ELSE failing END ORDER BY id) AS failing
			FROM (' || list || ') rule) rule
		WHERE book = $1 ORDER BY subject' USING of_book, b.c_policy, b.c_values, b.policy LOOP
		IF subject_seen <> tested.subject THEN
			subject_seen := tested.subject;
			r := pg_temp.in_force(of_book, tested.region, tested.on_date);
			places := ARRAY(SELECT array_position(ids, id) FROM unnest(r) WITH ORDINALITY u(id, o) ORDER BY o);
		END IF;
		combined := pg_temp.combine_open(b.policy, r, beats, ARRAY(SELECT tested.hits[p] FROM unnest(places) WITH ORDINALITY u(p, o) ORDER BY o),
			ARRAY(SELECT tested.open[p] FROM unnest(places) WITH ORDINALITY u(p, o) ORDER BY o),
			ARRAY(SELECT tested.amounts[p] FROM unnest(places) WITH ORDINALITY u(p, o) ORDER BY o),
			ARRAY(SELECT tested.failing[p] FROM unnest(places) WITH ORDINALITY u(p, o) ORDER BY o), b.fallback, b.scale, b.rounding);
		INSERT INTO expected VALUES (tested.subject, tested.filled, combined.status, combined.value, combined.raw, combined.slight,
			ARRAY(SELECT r[p] FROM unnest(combined.places) p ORDER BY 1));
	END LOOP;
END $$;
SELECT count(pg_temp.expect(n)) FROM book \g /dev/null
CREATE INDEX ON expected (subject);

-- What the extension answers.

-- By a typed call, its facts as parameters and as constants, and by assess() and
-- amount(), their facts as a record and as a JSON object.
CREATE TEMP TABLE given (b1 boolean, b2 boolean, b3 boolean, b4 boolean, circumstances circumstances, dibao boolean, tekun boolean,
	k1 boolean, k2 boolean, k3 boolean, n1 numeric, t1 text, d1 date, m1 yuan, m2 numeric, note text);
CREATE TEMP TABLE answered (subject int, forms text[], status text, value text, rules text[], missing text[]);
DO $$
DECLARE
	columns text[] := ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = 'given'::regclass AND attnum > 0 AND attname <> 'note' ORDER BY attnum);
	parameters text := (SELECT string_agg('$4.' || name, ', ' ORDER BY place) FROM unnest(columns) WITH ORDINALITY c(name, place));
	constants text;
	tested record;
	f given;
	o outcome;
	queries text[];
	forms text[];
	form text;
BEGIN
	FOR tested IN SELECT b.content, b.kind, s.* FROM subject s JOIN book b ON b.n = s.book ORDER BY s.n LOOP
		f := jsonb_populate_record(NULL::given, tested.given || '{"note": "other"}');
		-- A set says everything about its circumstances, so both or none.
		IF f.dibao IS NOT NULL AND f.tekun IS NOT NULL AND random() < 0.7 THEN
			f.circumstances := array_remove(ARRAY[CASE WHEN f.dibao THEN 'dibao' END, CASE WHEN f.tekun THEN 'tekun' END], NULL)::circumstances;
			f.dibao := NULL;
			f.tekun := NULL;
		END IF;
		SELECT string_agg(coalesce(quote_literal(to_jsonb(f) ->> name) || '::' || format_type(atttypid, NULL), 'NULL'), ', ' ORDER BY attnum)
		INTO constants
		FROM unnest(columns) name JOIN pg_attribute ON attrelid = 'given'::regclass AND attname = name;
		queries := ARRAY(
			SELECT format('SELECT call_%s(''x'', %L, $1, $2, $3, %s)::text', CASE tested.kind WHEN 'money' THEN 'yuan' ELSE 'numeric' END, columns, facts)
			FROM unnest(ARRAY[parameters, constants]) facts)
			|| '{"SELECT (assess(''x'', $4, $2, $3, $1)).value::text", "SELECT amount(''x'', $4, $2, $3, $1)::text", "SELECT amount(''x'', $5, $2, $3, $1)::text"}'::text[];
		forms := '{}';
		FOREACH form IN ARRAY queries LOOP
			BEGIN
				EXECUTE form INTO form USING tested.content, tested.region::region, tested.on_date, f, tested.given;
				-- an amount of yuan has two decimals, whatever the scale
				form := coalesce(CASE tested.kind WHEN 'money' THEN trim_scale(form::numeric)::text ELSE form END, 'null');
			EXCEPTION WHEN OTHERS THEN
				form := SQLSTATE;
			END;
			forms := forms || form;
		END LOOP;
		BEGIN
			o := assess('x', tested.given, tested.region::region, tested.on_date, tested.content);
			INSERT INTO answered VALUES (tested.n, forms, o.status, o.value, ARRAY(SELECT unnest(o.rules) ORDER BY 1), o.missing);
		EXCEPTION WHEN OTHERS THEN
			INSERT INTO answered VALUES (tested.n, forms, CASE SQLSTATE WHEN '21000' THEN 'conflict' ELSE SQLSTATE END, NULL, '{}', '{}');
		END;
	END LOOP;
END $$;

-- Comparison.

CREATE TEMP VIEW shown AS
SELECT s.n AS subject, b.policy, b.once, b.kind, b.fallback, b.scale, b.rounding, s.region, s.on_date, jsonb_strip_nulls(s.given) AS given, b.c_policy, b.c_values,
	-- IS NULL and the like say what it means that something is missing
	EXISTS (SELECT FROM rule_of r WHERE r.book = b.n AND concat_ws(' ', r.condition, r.value) ~ 'c0 is|1 is|coalesce\(c') AS absence,
	(SELECT string_agg(concat_ws(' ', r.id, r.region, r.valid, r.priority, '[' || r.condition || ']', '->', coalesce(r.value, 'repeal'), 'replaces ' || r.replaces, 'overrides ' || r.overrides), '; ' ORDER BY r.id)
		FROM rule_of r WHERE r.book = b.n AND r.valid @> s.on_date AND pg_temp.lies_in(s.region, r.region)) AS rules
FROM subject s JOIN book b ON b.n = s.book;
-- What a completion comes to: a conflict is one. A total is rounded at the end,
-- so what changes it before may be lost then.
ALTER TABLE expected ADD answer text, ADD raw_answer text;
UPDATE expected SET
	answer = CASE status WHEN 'conflict' THEN status ELSE coalesce(trim_scale(value)::text, 'null') END,
	raw_answer = CASE status WHEN 'conflict' THEN status ELSE coalesce(trim_scale(raw)::text, 'null') END;
CREATE TEMP TABLE possible AS
SELECT subject, count(*) AS completions, bool_or(status = 'conflict') AS conflicts, bool_or(slight) AS slight,
	count(DISTINCT answer) AS answers, count(DISTINCT raw_answer) AS raw_answers
FROM expected GROUP BY subject;
CREATE INDEX ON possible (subject);

SELECT cmp_ok((SELECT min(n) FROM (SELECT count(*) AS n FROM answered GROUP BY status) c), '>', (:books / 10)::bigint, 'every status comes up often');
SELECT is_empty($$
	SELECT shown.*, a.status, a.value, e.status, e.value
	FROM expected e JOIN possible USING (subject) JOIN answered a USING (subject) JOIN shown USING (subject)
	WHERE completions = 1 AND e.filled = '{}' AND NOT e.slight AND (a.status, a.value::numeric) IS DISTINCT FROM (e.status, e.value)
	ORDER BY length(shown.rules) LIMIT 5$$,
	'with every fact known, status and value are those of the second implementation');
SELECT is_empty($$
	SELECT shown.*, a.status, a.value, e.status, e.value
	FROM expected e JOIN possible USING (subject) JOIN answered a USING (subject) JOIN shown USING (subject)
	WHERE completions = 1 AND e.filled = '{}' AND e.status <> 'conflict' AND kind = 'number' AND scale IS NULL AND a.value IS DISTINCT FROM e.value::text
		-- what comes of a quotient may show others
		AND NOT (shown.rules ~ '/' AND a.value::numeric = e.value)
	ORDER BY length(shown.rules) LIMIT 5$$,
	'and so are the decimals where nothing rounds: of equal values, those of the rule asked first');
SELECT is_empty($$
	SELECT shown.*, a.rules, e.rules
	FROM expected e JOIN possible USING (subject) JOIN answered a USING (subject) JOIN shown USING (subject)
	WHERE completions = 1 AND NOT e.slight AND e.status = 'decided' AND a.rules IS DISTINCT FROM e.rules
	ORDER BY length(shown.rules) LIMIT 5$$,
	'and so are the rules that it names');
SELECT is_empty($$
	SELECT shown.*, forms, a.status, a.value
	FROM answered a JOIN shown USING (subject) CROSS JOIN LATERAL unnest(forms) form
	WHERE form <> CASE WHEN a.status = 'conflict' THEN '21000' WHEN a.value IS NULL THEN 'null' WHEN kind = 'money' THEN trim_scale(a.value::numeric)::text ELSE a.value END
	ORDER BY length(shown.rules) LIMIT 5$$,
	'typed calls, amount() and assess(), of facts in any form, answer alike to the last decimal, or raise the same');
SELECT is_empty($$
	SELECT shown.*, a.status, a.value, e.filled, e.status, e.value
	FROM answered a JOIN expected e USING (subject) JOIN shown USING (subject)
	WHERE NOT absence AND a.status NOT IN ('undetermined', 'conflict') AND (e.status = 'conflict' OR e.value IS DISTINCT FROM a.value::numeric)
	ORDER BY length(shown.rules) LIMIT 5$$,
	'no completion changes what is not undetermined');
SELECT is_empty($$
	SELECT shown.*, e.filled, e.status, e.value
	FROM answered a JOIN expected e USING (subject) JOIN shown USING (subject)
	WHERE NOT absence AND NOT e.slight AND a.status = 'conflict' AND e.status <> 'conflict'
	ORDER BY length(shown.rules) LIMIT 5$$,
	'a conflict is raised only where every completion leads to one');
SELECT is_empty($$
	SELECT shown.*, a.status, a.missing, p.completions
	FROM answered a JOIN possible p USING (subject) JOIN shown USING (subject)
	WHERE once AND NOT p.slight AND CASE policy WHEN 'sum' THEN raw_answers ELSE answers END = 1 AND a.status = 'undetermined'
		-- a value that may be the one that makes no difference is among them, and so is a test that is never false
		AND NOT (conflicts AND (a.missing && '{m1,m2,k1,k2}' OR shown.rules ~ '\[[^]]*ck[^]]* (and|or) |\[[^]]* (and|or) [^]]*ck'))
	ORDER BY length(shown.rules) LIMIT 5$$,
	'what every completion agrees on, a conflict too, is not undetermined, where rules share no fact');
SELECT is_empty($$
	SELECT shown.*, f.missing, f.filled, f.answers
	FROM (
		SELECT e.subject, a.missing, named.filled, array_agg(DISTINCT e.answer) AS answers
		FROM answered a JOIN expected e USING (subject)
		CROSS JOIN LATERAL (SELECT coalesce(jsonb_object_agg(f.key, f.value), '{}') FROM jsonb_each(e.filled) f WHERE f.key = ANY (a.missing)) named(filled)
		WHERE a.status = 'undetermined'
		GROUP BY e.subject, a.missing, named.filled) f
	JOIN shown USING (subject)
	WHERE NOT absence AND cardinality(f.answers) > 1
	ORDER BY length(shown.rules) LIMIT 5$$,
	'what is missing, once known, decides, whatever else is not');
SELECT is_empty($$
	SELECT shown.*, a.missing, m.fact AS needless
	FROM answered a JOIN possible p USING (subject) CROSS JOIN LATERAL unnest(a.missing) m(fact) JOIN shown USING (subject)
	WHERE NOT conflicts AND NOT p.slight AND once AND NOT EXISTS (
		SELECT FROM expected e WHERE e.subject = a.subject
		GROUP BY e.filled - m.fact
		HAVING count(DISTINCT CASE policy WHEN 'sum' THEN raw_answer ELSE answer END) > 1)
	ORDER BY length(shown.rules) LIMIT 5$$,
	'every fact called missing can change the answer, where rules share no fact');
SELECT is_empty($$
	SELECT shown.*, a.status, a.missing FROM answered a JOIN shown USING (subject)
	WHERE (a.status = 'undetermined') <> (cardinality(a.missing) > 0) OR (a.status = 'undetermined' AND (a.value IS NOT NULL OR a.rules <> '{}'))
	ORDER BY length(shown.rules) LIMIT 5$$,
	'nothing is missing but where the outcome is undetermined, which has no value and no rule');
SELECT is_empty($$SELECT shown.*, a.status, a.missing FROM answered a JOIN shown USING (subject)
	WHERE a.status NOT IN ('decided', 'default', 'no_rule', 'undetermined', 'conflict') LIMIT 5$$,
	'no error but a conflict');

-- Two rules on the same condition, or on none, collide where both are in force and none is an exception to the other.
CREATE TEMP TABLE collision AS
SELECT DISTINCT b.n AS book
FROM book b
CROSS JOIN (VALUES ('350502001003'), ('350502'), ('350500'), ('350000'), ('330500'), ('000000')) region(code)
CROSS JOIN (VALUES (date '1900-01-01'), ('2022-12-29'), ('2024-02-29'), ('2024-03-01'), ('2025-01-01')) day(day)
CROSS JOIN LATERAL pg_temp.in_force(b.n, region.code, day.day) ids
WHERE b.n % 7 = 0 AND EXISTS (
	SELECT FROM rule_of r JOIN rule_of s USING (book)
	WHERE book = b.n AND r.id = ANY (ids) AND s.id = ANY (ids) AND r.id < s.id AND r.condition IS NOT DISTINCT FROM s.condition
		AND NOT coalesce(ARRAY[r.id || '>' || s.id, s.id || '>' || r.id] && pg_temp.exceptions(b.n), false));
SELECT is_empty($$
	SELECT book, r.policy, message, (
		SELECT string_agg(concat_ws(' ', id, region, valid, '[' || condition || ']', '->', coalesce(value, 'repeal'), 'replaces ' || replaces, 'overrides ' || overrides), '; ' ORDER BY id) FROM rule_of WHERE rule_of.book = r.book)
	FROM refused r WHERE book NOT IN (SELECT book FROM collision) ORDER BY 1 LIMIT 5$$,
	'a rulebook is refused only where rules of a unique variable are bound to collide');

SELECT * FROM finish();
