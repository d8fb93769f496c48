-- What is missing is exact: of an undetermined outcome `missing` names the facts whose
-- values could change the answer, all of them and no other. Held by trying completions:
-- whatever believable values these facts get, the answer is settled, and for each of
-- them there are two completions that differ in it alone and in the answer.
-- Over the shipped rulebook, and over random ones of every form of rule.
-- SEED=… repeats a run, ROWS=… sets how many random rulebooks there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '1200') AS books \gset
-- How many percent of the outcomes may name a fact of which nothing is found that
-- it could change.
\set too_much 12
-- How many lines of completions are tried, at first and at last, to find something.
\set few_lines 8
\set more_lines 40
\set most_lines 300

SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SET work_mem = '256MB';
SET max_parallel_workers_per_gather = 0;
SELECT plan(59);

-- By hand: of the rules of x, a variable of the kind that is given, what is said where only these facts are known.

CREATE FUNCTION pg_temp.said(kind text, policy text, rules text[], facts jsonb DEFAULT '{}') RETURNS text LANGUAGE sql AS $$
	SELECT concat_ws(' ', o.status, o.value #>> '{}', CASE WHEN o.missing <> '{}' THEN ARRAY(SELECT unnest(o.missing) ORDER BY 1)::text END)
	FROM assess('x', facts, '350502', '2024-06-30', rulebook(jsonb_build_object('format', 1,
		'variables', jsonb_build_object('x', jsonb_build_object('kind', kind, 'hit_policy', policy, 'default', CASE kind WHEN 'boolean' THEN 'false' ELSE '0' END))
			|| '{"b": {"kind": "boolean"}, "b2": {"kind": "boolean"}, "n": {"kind": "number"}, "m": {"kind": "number"}, "beds": {"kind": "number", "domain": "beds >= 0"},
				"d": {"kind": "date"}, "k": {"kind": "text"}, "c": {"kind": "number"}, "same": {"kind": "number"}, "whole": {"kind": "number", "scale": 0}}',
		'codes', '{"k": {"care": {"title_zh": "x"}, "home": {"title_zh": "y", "parent": "care"}, "school": {"title_zh": "z"}}}'::jsonb,
		'rules', '{"c": {"variable": "c", "region": "000000", "value": "CASE WHEN b THEN 10.4 ELSE 20 END"}, "same": {"variable": "same", "region": "000000", "value": "n"}, "whole": {"variable": "whole", "region": "000000", "value": "c"}}'
			|| (SELECT jsonb_object_agg('r' || n, jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', '000000',
				'condition', CASE WHEN rule LIKE '% -> %' THEN split_part(rule, ' -> ', 1) END, 'value', CASE WHEN rule LIKE '% -> %' THEN split_part(rule, ' -> ', 2) ELSE rule END)))
				FROM unnest(rules) WITH ORDINALITY r(rule, n))))) o
$$;
SELECT is(pg_temp.said(kind, policy, rules, facts::jsonb), expected, concat_ws(' ', policy, rules, facts)) FROM (VALUES
	-- choices that lead to the same, alone and in rules
	('number', 'first', ARRAY['CASE WHEN b THEN 5 ELSE 5 END'], '{}', 'decided 5'),
	('boolean', 'first', '{CASE WHEN b THEN n >= 10 ELSE n >= 10 END}', '{}', 'undetermined {n}'),
	('boolean', 'first', '{b OR NOT b}', '{}', 'decided true'), ('boolean', 'first', '{b AND NOT b}', '{}', 'decided false'),
	('number', 'first', '{b -> 300,NOT b -> 300}', '{}', 'decided 300'), ('number', 'first', '{b -> 300,NOT b -> 301}', '{}', 'undetermined {b}'),
	('number', 'first', '{b AND b2 -> 300,b AND NOT b2 -> 300}', '{}', 'undetermined {b}'),
	-- bounds
	('boolean', 'first', '{"greatest(n, 100) >= 50"}', '{}', 'decided true'), ('boolean', 'first', '{"greatest(n, 100) >= 101"}', '{}', 'undetermined {n}'),
	('boolean', 'first', '{"least(n, 5) > 5"}', '{}', 'decided false'), ('boolean', 'first', '{"n > 10 OR n < 11"}', '{}', 'decided true'), ('boolean', 'first', '{"n > 10 OR n < 10"}', '{}', 'undetermined {n}'),
	('boolean', 'first', '{"beds + 1 > 0"}', '{}', 'decided true'), ('boolean', 'first', '{"beds + 1 > 1"}', '{}', 'undetermined {beds}'),
	('boolean', 'first', '{"least(300 * beds, 20000) >= 0"}', '{}', 'decided true'), ('boolean', 'first', '{"round(beds / 3, 1) > -0.05"}', '{}', 'decided true'),
	('number', 'max', '{20000,300 * beds}', '{}', 'undetermined {beds}'), ('number', 'min', '{-1,beds}', '{}', 'decided -1'), ('number', 'max', '{1,0 - beds,b -> 0}', '{}', 'decided 1'),
	-- what does not count here is nothing that a fact is compared with
	('boolean', 'first', '{"greatest(beds, CASE WHEN b THEN 5 ELSE n END) > 4"}', '{"b": true}', 'decided true'), ('number', 'min', '{b -> n,-1,beds}', '{"b": false}', 'decided -1'),
	-- sums, and what takes the place of what is not given
	('number', 'sum', '{3,b -> 0}', '{}', 'decided 3'), ('number', 'sum', '{3,b -> 1}', '{}', 'undetermined {b}'),
	('number', 'first', '{"coalesce(n, 7)"}', '{}', 'decided 7'), ('number', 'first', '{"coalesce(n, m)"}', '{"m": 4}', 'decided 4'),
	('number', 'first', '{n IS NULL -> 1,n > 0 -> 2}', '{}', 'decided 1'),
	-- what is not given stays away: where it does not matter what it is, what its absence leads to counts
	('boolean', 'first', '{k = ''home'' AND k <> ''home'' -> true,k IS NULL -> b}', '{}', 'undetermined {b}'),
	('number', 'first', '{n IS NULL AND n > 3 -> 1,n IS NULL AND n < 4 -> 1,b -> 2}', '{}', 'decided 1'),
	-- where it matters, it is asked for, with all that matters when it is given
	('boolean', 'first', '{b IS NOT NULL -> false,n >= 10 -> true,(n > 3) = b -> true}', '{}', 'undetermined {b,n}'),
	('number', 'first', '{b AND n > 5 -> 1,n IS NULL OR b2 -> 2}', '{}', 'undetermined {b,b2,n}'),
	('number', 'first', '{n IS NULL -> n * 2}', '{}', 'undetermined {n}'), ('number', 'first', '{n IS NULL -> n * 0}', '{}', 'decided 0'),
	-- codes and dates: who is born from 1964-07-01 on is not 60 yet
	('boolean', 'first', '{k = ''home'' OR k <> ''home''}', '{}', 'decided true'), ('boolean', 'first', '{k = ''home'' AND k <@ ''school''}', '{}', 'decided false'),
	('boolean', 'first', '{k <@ ''care'' AND b}', '{"k": "school"}', 'decided false'), ('boolean', 'first', '{k <@ ''care'' AND b}', '{}', 'undetermined {b,k}'),
	-- a class that is given is one of those below it, and no other
	('boolean', 'first', '{k <@ ''home'' AND (k <@ ''care'' OR b)}', '{"k": "care"}', 'undetermined {k}'), ('boolean', 'first', '{k <@ ''home'' OR k <@ ''school'' AND b}', '{"k": "care"}', 'undetermined {k}'),
	-- what is asked of one of those below it alone, and then changes nothing
	('boolean', 'first', '{CASE WHEN k = ''home'' THEN beds < 0 ELSE k <@ ''home'' END}', '{"k": "care"}', 'decided false'),
	('boolean', 'first', '{CASE WHEN k = ''home'' THEN beds > 0 ELSE k <@ ''home'' END}', '{"k": "care"}', 'undetermined {beds,k}'),
	('boolean', 'first', '{"years_between(d, on_date) >= 60 OR d > date ''1964-06-30''"}', '{}', 'decided true'),
	('boolean', 'first', '{"years_between(d, on_date) >= 60 OR d > date ''1964-07-01''"}', '{}', 'undetermined {d}'),
	-- dates far away, and numbers near to one another
	('boolean', 'first', '{"d > date ''9999-12-31''"}', '{}', 'undetermined {d}'), ('boolean', 'first', '{"years_between(d, on_date) > 2100"}', '{}', 'undetermined {d}'), ('boolean', 'first', '{"add_months(d, 12) < date ''0001-01-01''"}', '{}', 'undetermined {d}'),
	('boolean', 'first', ARRAY['n * 3 > 1 AND n * 3 < 1.' || repeat('0', 100) || '1'], '{}', 'undetermined {n}'), ('boolean', 'first', ARRAY['n * 3 > 1 AND n * 3 <= 1'], '{}', 'decided false'),
	('boolean', 'first', '{same < n}', '{}', 'decided false'),
	-- a count of one is as good as a default of one
	('number', 'count', '{b -> 5}', '{}', 'undetermined {b}'), ('number', 'count', '{"n > 2 -> 5",0}', '{}', 'undetermined {n}'),
	-- a value that another variable rounds is not rounded here: 10.5 is above 10.4
	('boolean', 'first', '{whole > 100 OR n > c AND n < 10.7}', '{}', 'undetermined {b,n}'), ('boolean', 'first', '{whole > 100 OR n > c AND n < 10.4}', '{}', 'decided false')) v(kind, policy, rules, facts, expected);

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT choices[1 + floor(random() * cardinality(choices))::int] $$;

-- Random rulebooks.

-- Facts with their domains, and what computes some of the variables.
CREATE TEMP TABLE fact (name text, kind text, domain text, fallback text);
INSERT INTO fact (name, kind) SELECT u, 'boolean' FROM unnest('{b1,b2,b3,b4}'::text[]) u;
INSERT INTO fact VALUES ('t1', 'text', NULL, NULL), ('kind', 'text', NULL, NULL), ('n1', 'number', NULL, NULL), ('n2', 'number', 'n2 >= 0', NULL),
	('n3', 'number', 'n3 = floor(n3) AND n3 BETWEEN 0 AND 120', NULL), ('m1', 'money', 'm1 >= 0', NULL),
	('d1', 'date', 'd1 <= on_date AND years_between(d1, on_date) <= 130', NULL), ('d2', 'date', NULL, NULL), ('known', 'number', NULL, '7');
CREATE TEMP TABLE kind_code (code text, parent text);
INSERT INTO kind_code VALUES ('care', NULL), ('home', 'care'), ('small_home', 'home'), ('large_home', 'home'), ('day', 'care'), ('school', NULL), ('other', NULL);

-- Forms of expressions. In braces stands what is put in: a condition, a value, a
-- boolean, a number, a date, a constant. Those of the form of a rulebook come often.
CREATE TEMP TABLE part (what text, form text, ours text);
INSERT INTO part VALUES
	('cond', '', '{b}'), ('cond', '', 'NOT {b}'), ('cond', '', '{n} >= {c}'), ('cond', '', '{n} < {c}'), ('cond', '', '{cond} AND {cond}'), ('cond', '', '{cond} OR {cond}'), ('cond', '', 'NOT {cond}'),
	('num', '', '{v}'), ('num', '', '{v}'), ('num', '', '{n}'),
	('cond', 'case', 'CASE WHEN {cond} THEN {b} ELSE {b} END'), ('cond', 'case', 'CASE WHEN {cond} THEN true ELSE false END'), ('cond', 'case', 'CASE WHEN {b} THEN {n} >= {c} ELSE {n} >= {c} END'),
	('cond', 'case', 'CASE WHEN {b} THEN {v} ELSE {v} END >= {v}'), ('cond', 'case', 'CASE {n} WHEN {c} THEN {b} WHEN {c} THEN {b} ELSE {b} END'),
	('num', 'case', 'CASE WHEN {cond} THEN {v} ELSE {v} END'), ('num', 'case', 'CASE WHEN {cond} THEN {v} WHEN {cond} THEN {v} ELSE {v} END'), ('num', 'case', 'CASE WHEN {cond} THEN {v} END'), ('num', 'case', 'CASE WHEN {cond} THEN {n} ELSE {n} END'),
	('cond', 'bound', 'greatest({n}, {c}) >= {c}'), ('cond', 'bound', 'least({n}, {c}) > {c}'), ('cond', 'bound', 'greatest({n}, {n}) >= {c}'), ('cond', 'bound', 'least(n2, {c}) >= 0'), ('cond', 'bound', '{n} BETWEEN {lo} AND {hi}'),
	('cond', 'bound', 'least({num}, {c}) < {c}'),
	('num', 'bound', 'least({n}, {c})'), ('num', 'bound', 'greatest({n}, {v})'), ('num', 'bound', 'greatest(least({n}, {c}), {c})'), ('num', 'bound', 'least(m1, {v})'), ('num', 'bound', 'greatest({v}, {num})'),
	('num', 'sum', 'CASE WHEN {cond} THEN 0 ELSE {v} END'), ('num', 'sum', 'CASE WHEN {cond} THEN {v} ELSE 0 END'), ('num', 'sum', '{n} * 0'), ('num', 'sum', '0'), ('num', 'sum', '- {v}'), ('cond', 'sum', '{b}'),
	('cond', 'correlated', 'b1 OR NOT b1'), ('cond', 'correlated', 'b1 AND NOT b2'), ('cond', 'correlated', 'NOT b1 AND b2'), ('cond', 'correlated', 'b1 = b2'), ('cond', 'correlated', 'b1 AND b2 OR b1 AND NOT b2'), ('cond', 'algebra', 'b1 <> b1'),
	('cond', 'correlated', 'b1'), ('cond', 'correlated', 'NOT b1'), ('cond', 'correlated', 'b1 OR b2'), ('cond', 'correlated', 'n1 >= {c} OR n1 < {c}'), ('cond', 'correlated', 'n1 > {c} AND n1 < {c}'),
	('num', 'correlated', 'CASE WHEN b1 THEN {v} ELSE {v} END'), ('num', 'correlated', 'CASE WHEN b1 THEN CASE WHEN b1 THEN {v} ELSE {v} END ELSE {v} END'), ('num', 'correlated', 'CASE WHEN b1 AND b2 THEN {v} WHEN b1 THEN {v} ELSE {v} END'),
	('cond', 'bands', 'n1 < {c}'), ('cond', 'bands', 'n1 >= {c}'), ('cond', 'bands', 'n1 >= {lo} AND n1 < {hi}'), ('cond', 'bands', 'n1 BETWEEN {lo} AND {hi}'), ('cond', 'bands', 'n1 IN ({c}, {c})'), ('cond', 'bands', 'n1 <> {c}'),
	('cond', 'bands', 'step_scale({n}, 0, {v}, 10, {v}) > {v}'),
	('num', 'bands', 'step_scale(n1, 0, {v}, 10, {v}, 60, {v})'), ('num', 'bands', 'marginal_scale(n1, 0, 0, 10, 5)'), ('num', 'bands', 'marginal_scale(n2, 0, 2, 10, 0)'), ('num', 'bands', 'CASE WHEN n1 < {c} THEN {v} WHEN n1 < {c} THEN {v} ELSE {v} END'),
	('cond', 'null', 'coalesce({b}, false)'), ('cond', 'null', 'coalesce({b}, {b})'), ('cond', 'null', '{b} IS NULL'), ('cond', 'null', '{n} IS NOT NULL'), ('cond', 'null', '{b} IS TRUE'), ('cond', 'null', '{b} IS NOT FALSE'),
	('cond', 'null', '({n} >= {c}) IS NOT TRUE'), ('cond', 'null', 'coalesce({n}, {c}) >= {c}'), ('cond', 'null', 'nullif({n}, {c}) IS NULL'), ('cond', 'null', '({n} > {c}) IS NULL'), ('cond', 'null', 'nullif({n}, {c}) > {c}'), ('cond', 'null', '({cond}) IS FALSE'),
	('num', 'null', 'coalesce({n}, {v})'), ('num', 'null', 'nullif({n}, {v})'), ('num', 'null', 'coalesce(nullif({n}, {c}), {v})'), ('num', 'null', 'CASE WHEN {n} IS NULL THEN {v} ELSE {v} END'), ('num', 'null', 'coalesce({n}, {n}, {v})'),
	('cond', 'codes', 'kind <@ ''home'''), ('cond', 'codes', 'kind <@ ''care'''), ('cond', 'codes', 'NOT kind <@ ''home'''), ('cond', 'codes', 'kind = ''day'''), ('cond', 'codes', 'kind IN (''day'', ''school'')'), ('cond', 'codes', 'kind <> ''small_home'''), ('cond', 'codes', 'kind = ''care'''),
	('cond', 'codes', 't1 = ''x'''), ('cond', 'codes', 't1 IN (''x'', ''y'')'), ('cond', 'codes', 't1 <> ''y'''), ('cond', 'null', 'kind IS NULL'), ('cond', 'codes', 'kind <@ ''care'' AND NOT kind <@ ''home'''),
	('num', 'codes', 'CASE kind WHEN ''day'' THEN {v} WHEN ''school'' THEN {v} ELSE {v} END'), ('num', 'codes', 'CASE WHEN kind <@ ''home'' THEN {v} WHEN kind <@ ''care'' THEN {v} ELSE {v} END'), ('num', 'codes', 'CASE t1 WHEN ''x'' THEN {v} ELSE {v} END'),
	('cond', 'dates', 'years_between({d}, on_date) >= {c}'), ('cond', 'dates', 'years_between({d}, on_date) < {c}'), ('cond', 'dates', 'months_between({d}, on_date) < {c}'), ('cond', 'dates', 'add_months({d}, {w}) <= on_date'), ('cond', 'dates', 'age >= {c}'), ('cond', 'dates', 'age < {c}'),
	('cond', 'dates', '{d} < date ''2000-02-29'''), ('cond', 'dates', 'years_between(d1, d2) >= {c}'), ('cond', 'dates', 'd1 < d2'), ('cond', 'dates', 'days_between({d}, on_date) >= {c}'), ('cond', 'dates', 'month_start(d1) = date ''2024-02-01'''), ('cond', 'dates', 'age BETWEEN {lo} AND {hi}'),
	('num', 'dates', 'years_between({d}, on_date)'), ('num', 'dates', 'least(age, {c})'), ('num', 'dates', 'greatest(months_between(d1, on_date), {c})'), ('num', 'dates', 'step_scale(age, 0, {v}, 18, {v}, 60, {v})'), ('num', 'dates', 'CASE WHEN age >= {c} THEN {v} ELSE {v} END'),
	('cond', 'computed', 'cb'), ('cond', 'computed', 'NOT cb'), ('cond', 'computed', 'cn >= {c}'), ('cond', 'computed', 'cn >= {v}'), ('cond', 'null', 'coalesce(cn, {c}) > {c}'), ('cond', 'null', 'cn IS NULL'), ('cond', 'null', 'cb IS TRUE'), ('cond', 'computed', 'cn > {n}'),
	('num', 'computed', 'cn'), ('num', 'computed', 'cn + {v}'), ('num', 'computed', 'CASE WHEN cb THEN cn ELSE {v} END'), ('num', 'computed', 'least(cn, {c})'), ('num', 'computed', 'CASE WHEN cn > {v} THEN {v} ELSE {v} END'), ('num', 'null', 'coalesce(cn, {v})'),
	('cond', 'arithmetic', '{n} * 300 >= {c}'), ('cond', 'arithmetic', 'n1 - n2 > {c}'), ('cond', 'arithmetic', 'n1 / n2 >= {c}'), ('cond', 'arithmetic', '{n} + {n} > {c}'), ('cond', 'arithmetic', 'abs({n}) > {c}'), ('cond', 'arithmetic', 'floor({n} / 10) = {c}'),
	('cond', 'arithmetic', 'mod(n3, 2) = 1'), ('cond', 'arithmetic', 'n1 * n2 >= {c}'), ('cond', 'algebra', '{n} - {n} >= 0'), ('cond', 'algebra', 'n2 * n2 >= 0'), ('cond', 'algebra', 'n3 / 120 <= 1'), ('cond', 'arithmetic', 'n2 + {c} >= {c}'),
	('num', 'arithmetic', '{n} * 300'), ('num', 'arithmetic', 'n1 - n2'), ('num', 'arithmetic', 'n1 / n2'), ('num', 'arithmetic', '{n} * {v} / 100'), ('num', 'arithmetic', 'floor({n} / 10)'), ('num', 'arithmetic', 'round({n} / 3, 1)'), ('num', 'algebra', '{n} - {n}'), ('num', 'arithmetic', 'sign({n}) * {v}'), ('num', 'arithmetic', 'n1 + known'),
	('cond', 'circumstances', 'dibao'), ('cond', 'circumstances', 'NOT dibao'), ('cond', 'circumstances', 'tekun'), ('cond', 'circumstances', 'family_carer'), ('cond', 'circumstances', 'dibao OR tekun'), ('cond', 'circumstances', 'family_carer AND NOT tekun'), ('cond', 'null', 'coalesce(dibao, false)'),
	('num', 'circumstances', 'CASE WHEN dibao THEN {v} WHEN family_carer THEN {v} ELSE {v} END'),
	('cond', 'exceptions', '{b}'), ('num', 'exceptions', '{v}');
-- What asks for the absence of a fact, and what only algebra tells to be the same anyway, stay among themselves.
CREATE TEMP TABLE form AS SELECT form, row_number() OVER (ORDER BY form) AS n FROM (SELECT DISTINCT form FROM part WHERE form <> '' UNION VALUES ('mixed'), ('mixed null')) f;

-- Puts in until nothing is left to put in; what began long ago ends with what is simple.
CREATE FUNCTION pg_temp.expression(template text, of_form text, bare boolean, booleans text[], numbers text[], dates text[], constants text[], amounts text[]) RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
	step int := 0;
	wanted text;
	put text;
	lesser text;
	greater text;
BEGIN
	LOOP
		wanted := substring(template FROM '\{(\w+)\}');
		EXIT WHEN wanted IS NULL;
		step := step + 1;
		IF wanted = 'lo' THEN
			SELECT (array_agg(c ORDER BY c::numeric))[1], (array_agg(c ORDER BY c::numeric))[2] INTO lesser, greater FROM (SELECT c FROM unnest(constants) c ORDER BY random() LIMIT 2) two;
		END IF;
		put := CASE wanted
			WHEN 'b' THEN pg_temp.pick(VARIADIC booleans) WHEN 'n' THEN pg_temp.pick(VARIADIC numbers) WHEN 'd' THEN pg_temp.pick(VARIADIC dates)
			WHEN 'c' THEN pg_temp.pick(VARIADIC constants) WHEN 'v' THEN pg_temp.pick(VARIADIC amounts) WHEN 'lo' THEN lesser WHEN 'hi' THEN greater
			WHEN 'w' THEN pg_temp.pick('1', '18', '60', '720')
			ELSE '(' || (SELECT p.ours FROM part p
				WHERE p.what = wanted AND (NOT bare OR p.ours !~ '\mc[bn]\M') AND (p.form <> 'null' OR of_form LIKE '%null') AND (p.form <> 'algebra' OR of_form = 'algebra')
					AND (step < 8 OR p.ours !~ '\{(cond|num)\}')
				ORDER BY random() * CASE WHEN p.form = of_form THEN 0.15 WHEN of_form LIKE 'mixed%' THEN 0.6 WHEN p.form = '' THEN 0.7 ELSE 3 END LIMIT 1) || ')' END;
		template := regexp_replace(template, '\{\w+\}', put);
	END LOOP;
	RETURN template;
END $$;

CREATE FUNCTION pg_temp.as_text(rules jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT string_agg(concat_ws(' ', key || ':', nullif(value ->> 'region', '000000'), 'from ' || (value ->> 'from'), 'p' || nullif(value ->> 'priority', '0'), '[' || (value ->> 'condition') || ']', '->', value ->> 'value',
		'replaces ' || (value ->> 'replaces'), 'overrides ' || (value ->> 'overrides')), '; ' ORDER BY key)
	FROM jsonb_each(rules)
$$;
CREATE TEMP TABLE book (n int PRIMARY KEY, form text, policy text, rules text, fails boolean, content rulebook);
CREATE TEMP TABLE refused (book int, form text, message text);
CREATE FUNCTION pg_temp.make_book(of_n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	of_form text := (SELECT form FROM form WHERE n = 1 + of_n % (SELECT count(*) FROM form));
	of_policy text := CASE WHEN of_form = 'sum' AND random() < 0.8 THEN 'sum' ELSE pg_temp.pick('unique', 'first', 'first', 'any', 'min', 'max', 'max', 'sum', 'count') END;
	of_kind text := CASE WHEN of_policy = 'count' THEN 'number' WHEN of_policy IN ('min', 'max', 'sum') THEN pg_temp.pick('number', 'number', 'money') ELSE pg_temp.pick('number', 'number', 'money', 'boolean') END;
	c_policy text := pg_temp.pick('unique', 'first', 'any', 'min', 'max', 'sum');
	b_policy text := pg_temp.pick('unique', 'first', 'any');
	booleans text[] := (ARRAY['b1', 'b2', 'b3', 'b4'])[1 : 1 + floor(random() * 4)::int];
	numbers text[] := ARRAY(SELECT u FROM unnest(ARRAY['n1', 'n2', 'n3', 'n1']) u ORDER BY random() LIMIT 1 + floor(random() * 2)::int);
	dates text[] := ARRAY(SELECT u FROM unnest(ARRAY['d1', 'd2', 'd1']) u ORDER BY random() LIMIT 1 + floor(random() * 1.5)::int);
	constants text[] := ARRAY(SELECT u FROM unnest(ARRAY['0', '1', '2.5', '5', '10', '18', '20', '50', '60', '100', '300']) u ORDER BY random() LIMIT 2 + floor(random() * 3)::int);
	amounts text[] := ARRAY(SELECT u FROM unnest(ARRAY['0', '100', '200', '300', '50', '10', '-5', '0.5']) u ORDER BY random() LIMIT 2 + floor(random() * 2)::int);
	rules jsonb := '{}';
BEGIN
	FOR i IN 1 .. 1 + floor(random() * 4)::int LOOP
		rules := rules || jsonb_build_object('r' || i, jsonb_strip_nulls(jsonb_build_object('variable', 'x',
			'region', pg_temp.pick('000000', '000000', '000000', '000000', '350500'), 'priority', floor(random() * 3)::int - 1,
			'from', CASE WHEN random() < 0.05 THEN '2024-07-01' END,
			'condition', CASE WHEN random() < 0.88 THEN pg_temp.expression('{cond}', of_form, false, booleans, numbers, dates, constants, amounts) END,
			'value', CASE WHEN of_kind <> 'boolean' THEN pg_temp.expression('{num}', of_form, false, booleans, numbers, dates, constants, amounts)
				WHEN random() < 0.7 THEN pg_temp.pick('true', 'false') ELSE pg_temp.expression('{cond}', of_form, false, booleans, numbers, dates, constants, amounts) END,
			'replaces', CASE WHEN i > 1 AND random() < CASE of_form WHEN 'exceptions' THEN 0.15 ELSE 0.03 END THEN 'r' || 1 + floor(random() * (i - 1))::int END,
			'overrides', CASE WHEN i > 1 AND random() < CASE of_form WHEN 'exceptions' THEN 0.6 ELSE 0.07 END THEN 'r' || 1 + floor(random() * (i - 1))::int END)));
	END LOOP;
	IF rules::text ~ '\mcn\M' THEN
		FOR i IN 1 .. 1 + floor(random() * 3)::int LOOP
			rules := rules || jsonb_build_object('cn' || i, jsonb_strip_nulls(jsonb_build_object('variable', 'cn', 'region', '000000', 'priority', -i,
				'condition', CASE WHEN random() < 0.85 THEN pg_temp.expression('{cond}', CASE WHEN of_form IN ('null', 'mixed null', 'algebra') AND random() < 0.5 THEN of_form ELSE pg_temp.pick('', 'mixed') END, true, booleans, numbers, dates, constants, amounts) END,
				'value', pg_temp.expression('{num}', CASE WHEN of_form IN ('null', 'mixed null', 'algebra') AND random() < 0.5 THEN of_form ELSE pg_temp.pick('', 'mixed') END, true, booleans, numbers, dates, constants, amounts))));
		END LOOP;
	END IF;
	IF rules::text ~ '\mcb\M' THEN
		FOR i IN 1 .. 1 + floor(random() * 2)::int LOOP
			rules := rules || jsonb_build_object('cb' || i, jsonb_strip_nulls(jsonb_build_object('variable', 'cb', 'region', '000000', 'priority', -i,
				'condition', pg_temp.expression('{cond}', CASE WHEN of_form IN ('null', 'mixed null', 'algebra') AND random() < 0.5 THEN of_form ELSE pg_temp.pick('', 'mixed') END, true, booleans, numbers, dates, constants, amounts), 'value', pg_temp.pick('true', 'false'))));
		END LOOP;
	END IF;
	IF rules::text ~ '\mage\M' THEN
		rules := rules || '{"age": {"variable": "age", "region": "000000", "value": "years_between(d1, on_date)"}}';
	END IF;
	IF rules::text ~ '\mfamily_carer\M' AND random() < 0.6 THEN
		rules := rules || '{"implies": {"variable": "family_carer", "region": "000000", "condition": "dibao OR tekun AND b1", "value": "true"}}';
	END IF;
	INSERT INTO book SELECT of_n, of_form, of_policy,
		pg_temp.as_text(rules),
		of_policy IN ('unique', 'any') OR rules ? 'cn1' AND c_policy IN ('unique', 'any') OR rules ? 'cb1' AND b_policy IN ('unique', 'any'),
		rulebook(jsonb_build_object('format', 1,
			'codes', jsonb_build_object('kind', (SELECT jsonb_object_agg(code, jsonb_strip_nulls(jsonb_build_object('parent', parent))) FROM kind_code)),
			'variables', (SELECT jsonb_object_agg(name, jsonb_strip_nulls(jsonb_build_object('kind', kind, 'domain', domain, 'default', fallback))) FROM fact)
				|| jsonb_strip_nulls(jsonb_build_object('age', '{"kind": "number"}'::jsonb,
					'cn', jsonb_build_object('kind', 'number', 'hit_policy', c_policy, 'default', nullif(pg_temp.pick('0', '100', '?'), '?')),
					'cb', jsonb_build_object('kind', 'boolean', 'hit_policy', b_policy, 'default', nullif(pg_temp.pick('false', 'false', '?'), '?')),
					'x', jsonb_build_object('kind', of_kind, 'hit_policy', of_policy,
						'scale', CASE WHEN of_kind = 'number' AND of_policy <> 'count' AND random() < 0.15 THEN 0 END,
						'default', CASE WHEN of_kind <> 'boolean' THEN nullif(pg_temp.pick('0', '0', '100', '?'), '?') ELSE nullif(pg_temp.pick('false', '?'), '?') END))),
			'rules', rules));
EXCEPTION WHEN check_violation OR cardinality_violation THEN
	INSERT INTO refused VALUES (of_n, of_form, SQLERRM);
END $$;
SELECT count(pg_temp.make_book(n)) FROM generate_series(1, :books) n \g /dev/null
SELECT cmp_ok((SELECT count(*) FROM refused), '<=', (:books / 20)::bigint, 'nearly all random rulebooks are sound');

-- Where and when is asked, with the rules that matter there as text.

CREATE TEMP TABLE place (p serial PRIMARY KEY, form text, book int, variable text, region region, on_date date, fails boolean, rules text);
INSERT INTO place (form, book, variable, region, on_date, fails, rules)
SELECT DISTINCT form, n, 'x', pg_temp.pick('350502', '350502', '110000')::region, pg_temp.pick('2024-02-29', '2025-06-30')::date, fails, rules FROM book, generate_series(1, 2);
INSERT INTO place (form, variable, region, on_date, fails)
SELECT DISTINCT ON (variable, region) 'shipped', variable, region, day, true FROM (
	SELECT r.variable, CASE r.region WHEN '000000' THEN '110000' ELSE r.region END AS region, pg_temp.pick('2023-01-01', '2024-02-29', '2025-06-30', '2025-12-31')::date AS day
	FROM rule r) s;
UPDATE place SET rules = (
	SELECT string_agg(concat_ws(' ', r.condition, r.value), '; ') FROM jsonb_each((SELECT excerpt(content, place.variable)::jsonb -> 'rules' FROM edition WHERE shipped)) e,
		jsonb_to_record(e.value) AS r(condition text, value text, region region)
	WHERE place.region <@ r.region)
WHERE form = 'shipped';

-- Which facts can matter there, and the values that they are tried with.

CREATE TEMP TABLE input (p int, fact text, kind text, domain text);
INSERT INTO input
SELECT p, f.name, f.kind, f.domain FROM place CROSS JOIN (SELECT name, kind, domain FROM fact WHERE fallback IS NULL UNION ALL VALUES ('dibao', 'boolean', NULL), ('tekun', 'boolean', NULL), ('family_carer', 'boolean', NULL)) f
WHERE book IS NOT NULL AND rules ~ ('\m' || f.name || '\M');
INSERT INTO input
SELECT p, i.name, i.kind, i.domain FROM place CROSS JOIN LATERAL inputs(variable, region, on_date) i WHERE book IS NULL AND i.source <> 'computed';

CREATE TEMP TABLE code_path AS
WITH RECURSIVE way AS (
	SELECT variable, code, code AS above FROM code
	UNION SELECT w.variable, w.code, c.parent FROM way w JOIN code c ON c.variable = w.variable AND c.code = w.above WHERE c.parent IS NOT NULL
), of_kind AS (
	SELECT code, code AS above FROM kind_code
	UNION SELECT w.code, c.parent FROM of_kind w JOIN kind_code c ON c.code = w.above WHERE c.parent IS NOT NULL
)
SELECT variable::text, code::text, above::text FROM way UNION ALL SELECT 'kind', code, above FROM of_kind;
CREATE TEMP TABLE class AS SELECT DISTINCT variable, above AS code FROM code_path WHERE code <> above;

CREATE TEMP TABLE choice (p int, fact text, value jsonb, rank int);
INSERT INTO choice SELECT p, fact, v, 1 FROM input, unnest('{true,false}'::jsonb[]) v WHERE kind = 'boolean';
INSERT INTO choice SELECT p, fact, to_jsonb(code), 1 FROM input JOIN code_path c ON c.variable = fact AND c.above = c.code;
INSERT INTO choice
SELECT DISTINCT p, fact, to_jsonb(t), 1 FROM input JOIN place USING (p) CROSS JOIN LATERAL (SELECT m[1] FROM regexp_matches(rules, '''([^'']*)''', 'g') m UNION VALUES ('else')) t(t)
WHERE kind = 'text' AND fact NOT IN (SELECT variable FROM code_path);

-- Numbers: the constants of the rules, what is around them, between them, and what two of them make.
CREATE TEMP TABLE number_of AS
SELECT DISTINCT p, i.m[1]::numeric AS n FROM place CROSS JOIN LATERAL regexp_matches(regexp_replace(rules || coalesce(' ' || (SELECT string_agg(domain, ' ') FROM input WHERE input.p = place.p AND domain IS NOT NULL), ''), 'date ''[^'']*''', '', 'g'), '(?<![\w.''])(\d+(?:\.\d+)?)', 'g') i(m);
DELETE FROM number_of o USING (SELECT p, n, row_number() OVER (PARTITION BY p ORDER BY n) AS k FROM number_of) r WHERE r.p = o.p AND r.n = o.n AND k > 12;
ANALYZE number_of, input, place;
CREATE TEMP TABLE near AS
SELECT p, n, 1 AS rank FROM number_of
UNION SELECT p, n + d, 1 FROM number_of, unnest('{1,-1}'::numeric[]) d
UNION SELECT p, n + d, 2 FROM number_of, unnest('{0.01,-0.01,0.5}'::numeric[]) d
UNION SELECT p, - n, 2 FROM number_of
UNION SELECT p, (n + lead(n) OVER (PARTITION BY p ORDER BY n)) / 2, 2 FROM number_of
UNION SELECT p, v, 1 FROM place, unnest('{0,1,-1,1000000}'::numeric[]) v
UNION SELECT p, v, 2 FROM place, unnest('{2,0.5,100000000,-1000000}'::numeric[]) v
UNION SELECT a.p, v, 3 FROM number_of a JOIN number_of b ON a.p = b.p AND random() < 0.2, unnest(ARRAY[a.n + b.n, a.n - b.n, a.n / nullif(b.n, 0), floor(a.n / nullif(b.n, 0)), ceil(a.n / nullif(b.n, 0)), a.n * b.n]) v;
INSERT INTO choice
SELECT p, fact, to_jsonb(v), min(rank) FROM input JOIN near USING (p) CROSS JOIN LATERAL (SELECT trim_scale(CASE kind WHEN 'money' THEN round(n, 2) ELSE round(n, 6) END)) r(v)
WHERE kind IN ('number', 'money') AND n IS NOT NULL GROUP BY p, fact, v;

-- Dates: those at which years, months or days until the day reach a constant, and those of the rules.
CREATE TEMP TABLE day_of AS
SELECT p, (on_date - make_interval(years => n::int))::date AS d, 1 AS rank FROM place JOIN number_of USING (p) WHERE n = floor(n) AND n <= 150
UNION SELECT p, (on_date - make_interval(months => n::int))::date, 2 FROM place JOIN number_of USING (p) WHERE n = floor(n) AND n <= 1500
UNION SELECT p, (on_date - n::int), 2 FROM place JOIN number_of USING (p) WHERE n = floor(n) AND n <= 50000
UNION SELECT p, i.m[1]::date, 1 FROM place CROSS JOIN LATERAL regexp_matches(rules, '''(\d{4}-\d\d-\d\d)''', 'g') i(m)
UNION SELECT p, on_date, 1 FROM place
UNION SELECT p, v, 2 FROM place, unnest('{1900-01-02,1950-06-01,1980-02-29,2010-12-31,2100-01-01}'::date[]) v;
INSERT INTO choice
SELECT p, fact, to_jsonb(d + e), min(rank + abs(e)) FROM input JOIN day_of USING (p), generate_series(-1, 1) e
WHERE kind = 'date' GROUP BY p, fact, d + e;
DELETE FROM choice c USING (SELECT ctid AS at, row_number() OVER (PARTITION BY p, fact ORDER BY rank, random()) AS k FROM choice) r WHERE c.ctid = at AND k > 48;
ANALYZE choice, place, input, book;

-- Only what is believed.
CREATE TEMP TABLE believed AS
SELECT c.*, class.code IS NOT NULL AS is_class
FROM choice c JOIN place USING (p) JOIN input i USING (p, fact) LEFT JOIN book b ON b.n = place.book LEFT JOIN class ON class.variable = fact AND to_jsonb(class.code) = value
WHERE i.domain IS NULL OR (
	SELECT (o).status = 'decided' AND (o).invalid = '{}'
	FROM (SELECT CASE WHEN book IS NULL THEN assess(fact, jsonb_build_object(fact, value), region, on_date) ELSE assess(fact, jsonb_build_object(fact, value), region, on_date, b.content) END AS o OFFSET 0) a);
CREATE INDEX ON believed (p, fact);
ANALYZE believed;

-- What is asked: nothing given, or some of the facts, and their outcomes.

CREATE FUNCTION pg_temp.assess_or_fail(variable text, facts jsonb, region region, on_date date, book rulebook) RETURNS outcome LANGUAGE plpgsql AS $$
DECLARE
	failed outcome;
BEGIN
	IF book IS NULL THEN
		RETURN assess(variable, facts, region, on_date);
	END IF;
	RETURN assess(variable, facts, region, on_date, book);
EXCEPTION WHEN OTHERS THEN
	failed.value := to_jsonb(SQLSTATE);
	failed.invalid := '{}';
	RETURN failed;
END $$;

CREATE TEMP TABLE asked AS
SELECT row_number() OVER (ORDER BY p)::int AS n, p, facts
FROM (
	SELECT DISTINCT p, CASE WHEN share > 0 THEN coalesce(g.facts, '{}') ELSE '{}' END
		|| CASE WHEN random() < 0.15 AND rules ~ '\m(dibao|tekun|family_carer)\M' THEN jsonb_build_object('circumstances', array_remove(ARRAY[pg_temp.pick('dibao', '?'), pg_temp.pick('tekun', '?', '?')], '?')) ELSE '{}' END AS facts
	FROM (SELECT p, rules, t, (ARRAY[0, 0.2, 0.4, 0.6])[1 + t % 4] AS share FROM place, generate_series(0, 11) t WHERE form = 'shipped' OR t < 4) q
	LEFT JOIN LATERAL (
		SELECT jsonb_object_agg(fact, value) AS facts FROM (
			SELECT DISTINCT ON (fact) fact, value FROM believed b
			WHERE b.p = q.p AND fact IN (SELECT i.fact FROM input i WHERE i.p = q.p AND random() < q.share) ORDER BY fact, random()) v) g ON true) a;

CREATE TEMP TABLE answered AS
SELECT a.n, a.p, a.facts, pg_temp.assess_or_fail(place.variable, a.facts, place.region, place.on_date, b.content) AS o
FROM asked a JOIN place USING (p) LEFT JOIN book b ON b.n = place.book;
-- What an outcome says, as text: null where it is undetermined.
CREATE FUNCTION pg_temp.answer(o outcome) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN o.status IS NULL THEN 'error ' || (o.value #>> '{}')
		WHEN o.status = 'no_rule' THEN 'no rule'
		WHEN o.status <> 'undetermined' THEN coalesce(CASE jsonb_typeof(o.value) WHEN 'number' THEN trim_scale((o.value #>> '{}')::numeric)::text ELSE o.value #>> '{}' END, 'null')
		WHEN o.rules <> '{}' OR o.invalid <> '{}' THEN 'no result' END
$$;

-- Where rules contradict each other the error does not tell of a circumstance that is denied though a rule implies it.
CREATE FUNCTION pg_temp.denied(o outcome, rules text, facts jsonb, region region, on_date date, book rulebook) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
	RETURN o.status IS NULL AND facts -> 'family_carer' = 'false' AND rules ~ 'implies:' AND (assess('family_carer', facts, region, on_date, book)).invalid <> '{}';
END $$;

-- Of what is settled nothing is missing: whatever the facts are that are not given, it stays.
CREATE TEMP TABLE settled AS
WITH list AS (
	SELECT p, fact, array_agg(value) AS choices FROM believed GROUP BY p, fact
)
SELECT a.n, a.p, a.facts, more, pg_temp.answer(a.o) AS before, pg_temp.assess_or_fail(variable, a.facts || more, region, on_date, b.content) AS o
FROM answered a JOIN place USING (p) LEFT JOIN book b ON b.n = place.book CROSS JOIN generate_series(1, 8) try
CROSS JOIN LATERAL (
	SELECT jsonb_object_agg(fact, choices[1 + floor(random() * cardinality(choices))::int + 0 * try]) FROM list
	WHERE list.p = a.p AND random() < 0.8 AND NOT a.facts ? fact AND NOT (a.facts ? 'circumstances' AND fact IN (SELECT name FROM circumstance))) m(more)
WHERE (a.o).status IS DISTINCT FROM 'undetermined' AND ((a.o).invalid = '{}') AND more IS NOT NULL
	AND place.rules !~ '\m(IS|coalesce|nullif)\M';
DELETE FROM settled s USING place, book b WHERE place.p = s.p AND b.n = place.book AND pg_temp.denied(o, place.rules, facts || more, region, on_date, b.content);

CREATE TEMP TABLE open_outcome AS
SELECT n, p, facts, (o).missing AS missing FROM answered WHERE (o).status = 'undetermined' AND (o).invalid = '{}' AND (o).rules = '{}';
CREATE UNIQUE INDEX ON open_outcome (n);

-- A circumstance that a rule implies may stay not given: what implies it settles the
-- answer, and need not be asked where the circumstance itself is known. So may what rules
-- ask the absence of: coalesce(a, b) asks for b only then.
CREATE TEMP TABLE implied AS
SELECT p, 'family_carer' AS fact FROM place WHERE rules ~ 'implies:'
UNION SELECT p, fact FROM input JOIN place USING (p) WHERE form LIKE '%null'
UNION SELECT p, fact FROM input JOIN place USING (p) WHERE book IS NULL AND fact IN (SELECT variable FROM rule);

-- The values of each fact that is missing. A completion of an outcome is a number: its digits say which values.
CREATE AGGREGATE pg_temp.product(bigint) (SFUNC = int8mul, STYPE = bigint, INITCOND = '1');
CREATE TEMP TABLE open_fact AS
WITH value AS (
	SELECT n, b.p, b.fact, value, is_class, rank FROM open_outcome o JOIN believed b ON b.p = o.p AND b.fact = ANY (missing)
	-- a class is a fact that is half known
	WHERE NOT facts ? b.fact OR EXISTS (SELECT FROM code_path c WHERE c.variable = b.fact AND c.code = b.value #>> '{}' AND c.above = facts ->> b.fact AND c.code <> c.above)
	-- what is about as much as another fact
	UNION SELECT n, p, i.fact, to_jsonb(round(value::numeric + d, CASE kind WHEN 'money' THEN 2 ELSE 6 END)), false, 1 FROM open_outcome o JOIN input i USING (p) CROSS JOIN jsonb_each(o.facts) CROSS JOIN generate_series(-1, 1) d
	WHERE i.fact = ANY (missing) AND kind IN ('number', 'money') AND jsonb_typeof(value) = 'number'
	UNION SELECT n, p, i.fact, to_jsonb(trim_scale(round(v, CASE kind WHEN 'money' THEN 2 ELSE 6 END))), false, 2
	FROM (
		SELECT o.n, p, missing, value::numeric AS given, c.n AS c FROM open_outcome o JOIN number_of c USING (p) CROSS JOIN jsonb_each(o.facts)
		WHERE jsonb_typeof(value) = 'number' AND random() < 0.15) g
	JOIN input i USING (p) CROSS JOIN unnest(ARRAY[given * c, given + c, given - c, c - given]) v
	WHERE i.fact = ANY (missing) AND kind IN ('number', 'money')
	-- or nothing
	UNION SELECT n, p, fact, NULL, false, 0 FROM open_outcome o JOIN implied i USING (p) WHERE fact = ANY (missing)
), chosen AS (
	SELECT n, fact, array_agg(value) AS choices, array_agg(value) FILTER (WHERE is_class) AS classes FROM (
		SELECT value.*, missing, row_number() OVER (PARTITION BY n, fact ORDER BY rank, random()) AS k FROM value JOIN open_outcome USING (n)) v
	WHERE k <= greatest(3, least(40, floor(1e17 ^ (1.0 / cardinality(missing)))))
	GROUP BY n, fact
)
SELECT n, fact, choices, cardinality(choices)::bigint AS radix, array_position(choices, NULL) - 1 AS void, classes,
	coalesce(pg_temp.product(cardinality(choices)) OVER (PARTITION BY n ORDER BY fact ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 1) AS stride
FROM chosen;
CREATE INDEX ON open_fact (n);
ANALYZE open_fact;
-- A completion gives a value to each of them, so what has no value to try cannot be tried.
CREATE TEMP TABLE untried AS
SELECT n, fact FROM open_outcome, unnest(missing) fact WHERE (n, fact) NOT IN (SELECT n, fact FROM open_fact);
DELETE FROM open_outcome WHERE n IN (SELECT n FROM untried);
DELETE FROM open_fact WHERE n IN (SELECT n FROM untried);

-- Completions and their answers. A fact that is not believed after all, for what another one is, makes none.

CREATE TEMP TABLE wanted (n int, i bigint);
CREATE TEMP TABLE tried (n int, i bigint, void boolean, answer text, too_little text[]);
CREATE FUNCTION pg_temp.completed(of_n int, of_i bigint) RETURNS jsonb LANGUAGE sql STABLE AS $$
	SELECT jsonb_object_agg(fact, choices[1 + of_i / stride % radix]) FROM open_fact WHERE n = of_n
$$;
CREATE FUNCTION pg_temp.try_wanted() RETURNS void LANGUAGE sql AS $$
	INSERT INTO tried
	SELECT n, i, void,
		coalesce(pg_temp.answer(o), CASE WHEN void THEN 'open' END),
		CASE WHEN (o).status = 'undetermined' AND (o).rules = '{}' AND (o).invalid = '{}' AND NOT void THEN (o).missing END
	FROM (
		SELECT w.n, w.i, w.facts, w.void, region, on_date, place.rules, content, CASE WHEN place.fails THEN pg_temp.assess_or_fail(variable, facts, region, on_date, content)
			ELSE assess(variable, facts, region, on_date, content) END AS o
		FROM (
			SELECT w.n, w.i, a.p, a.facts || f.facts AS facts, f.void
			FROM (SELECT DISTINCT n, i FROM wanted EXCEPT SELECT n, i FROM tried) w JOIN open_outcome a USING (n)
			CROSS JOIN LATERAL (SELECT jsonb_object_agg(fact, choices[1 + w.i / stride % radix]), coalesce(bool_or(w.i / stride % radix = void), false) FROM open_fact WHERE open_fact.n = w.n) f(facts, void)
			ORDER BY n OFFSET 0) w
		JOIN place USING (p) LEFT JOIN book b ON b.n = place.book
		OFFSET 0) t
	WHERE (o).invalid = '{}' AND NOT ((o).status IS NULL AND pg_temp.denied(o, rules, facts, region, on_date, content))
		-- what is divided by is 0
		OR (o).status = 'undetermined' AND NOT EXISTS (SELECT FROM unnest((o).invalid) v WHERE facts -> v IS DISTINCT FROM '0')
$$;

-- Completions by chance: of some lines most that can be false is false, or true, or stays not given.
CREATE FUNCTION pg_temp.by_chance(ns int[], lines int) RETURNS TABLE (n int, i bigint) LANGUAGE sql VOLATILE AS $$
	SELECT n, sum(stride * CASE WHEN random() < 0.8 AND favourite IS NOT NULL THEN favourite ELSE floor(random() * radix)::bigint END)::bigint
	FROM unnest(ns) n JOIN open_fact USING (n) CROSS JOIN generate_series(1, lines) line
	CROSS JOIN LATERAL (SELECT CASE line % 4 WHEN 1 THEN array_position(choices, 'false') - 1 WHEN 2 THEN array_position(choices, 'true') - 1 WHEN 3 THEN coalesce(void, array_position(choices, 'false') - 1) END) f(favourite)
	GROUP BY n, line
$$;
CREATE TEMP TABLE extent AS SELECT n, max(stride * radix) AS all_of_them FROM open_fact GROUP BY n;

-- All of them where they are few, else some, and those that differ from these in one fact.
INSERT INTO wanted
SELECT n, i FROM extent CROSS JOIN LATERAL generate_series(0, all_of_them - 1) i WHERE all_of_them <= 100;
INSERT INTO wanted
SELECT n, i + (floor(random() * radix)::bigint - i / stride % radix) * stride
FROM pg_temp.by_chance((SELECT array_agg(n) FROM extent WHERE all_of_them > 100), :few_lines) JOIN open_fact USING (n), generate_series(1, 6);
SELECT pg_temp.try_wanted() \g /dev/null

-- Outcomes that no completion is believed of, or none but what is divided by being 0, say
-- nothing: what is given of them cannot be.
DELETE FROM open_outcome o WHERE NOT EXISTS (SELECT FROM tried t WHERE t.n = o.n AND answer IS DISTINCT FROM 'no result');
DELETE FROM open_fact f WHERE NOT EXISTS (SELECT FROM open_outcome o WHERE o.n = f.n);
DELETE FROM tried t WHERE NOT EXISTS (SELECT FROM open_outcome o WHERE o.n = t.n);

-- What each fact changes: of completions that differ in it alone, are any two of different answers?
CREATE TEMP TABLE needless AS SELECT n, fact FROM open_fact;
CREATE TEMP TABLE changing (n int, fact text, i bigint);
CREATE FUNCTION pg_temp.compare() RETURNS void LANGUAGE sql AS $$
	INSERT INTO changing
	SELECT n, fact, i - i / stride % radix * stride FROM needless JOIN open_fact f USING (n, fact) JOIN tried USING (n)
	WHERE answer IS NOT NULL AND i / stride % radix IS DISTINCT FROM f.void
	GROUP BY 1, 2, 3
	HAVING min(answer) <> max(answer);
	DELETE FROM needless x USING (SELECT DISTINCT n, fact FROM changing) w WHERE x.n = w.n AND x.fact = w.fact;
$$;
SELECT pg_temp.compare() \g /dev/null

-- Of those that change nothing so far every value is tried more often, beside completions
-- where another fact changes something, and by chance.
CREATE TEMP TABLE base (n int, i bigint);
CREATE FUNCTION pg_temp.try_more(most int, of_shipped boolean) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	unsure int[] := ARRAY(SELECT DISTINCT n FROM needless JOIN open_outcome USING (n) JOIN place USING (p) WHERE (book IS NULL) = of_shipped);
	lines int;
BEGIN
	-- Where much is named in vain there is no need to look that closely.
	SELECT least(most, greatest(3, 150000 / greatest(sum(radix), 1))) INTO lines FROM needless JOIN open_fact USING (n, fact) WHERE n = ANY (unsure);
	TRUNCATE wanted, base;
	INSERT INTO base
	SELECT n, i + floor(random() * radix)::bigint * stride FROM (
		SELECT *, row_number() OVER (PARTITION BY n ORDER BY random()) AS k FROM changing WHERE n = ANY (unsure)) c JOIN open_fact USING (n, fact)
	WHERE k <= lines / 2;
	INSERT INTO base SELECT * FROM pg_temp.by_chance(unsure, lines);
	INSERT INTO wanted
	SELECT n, i + (d - i / stride % radix) * stride
	FROM (SELECT * FROM needless WHERE n = ANY (unsure)) needless JOIN open_fact USING (n, fact) JOIN extent USING (n)
	CROSS JOIN LATERAL (
		SELECT rest % stride + rest / stride * stride * radix AS i FROM generate_series(0, all_of_them / radix - 1) rest WHERE all_of_them / radix <= lines
		UNION ALL
		SELECT base.i FROM base WHERE base.n = needless.n AND all_of_them / radix > lines) l
	CROSS JOIN LATERAL generate_series(0, radix - 1) d;
	PERFORM pg_temp.try_wanted();
	PERFORM pg_temp.compare();
END $$;
SELECT pg_temp.try_more(10, shipped), pg_temp.try_more(:more_lines, shipped), pg_temp.try_more(:most_lines, shipped) FROM unnest('{f,t}'::boolean[]) shipped \g /dev/null

-- What came out.

CREATE TEMP VIEW shown AS
SELECT a.n, place.form, place.variable, policy, region, on_date, a.facts, missing, length(coalesce(b.rules, variable)) AS size,
	coalesce(b.rules, '') AS rules, CASE WHEN b.n IS NOT NULL THEN jsonb_path_query_array(b.content::jsonb, '$.variables.keyvalue() ? (@.key == "x" || @.key == "cn" || @.key == "cb").value') END AS variables
FROM open_outcome a JOIN place USING (p) LEFT JOIN book b ON b.n = place.book;
-- What is still open because it was completed by a class is no fault. Nor is it where what is
-- open then changes nothing: that is named too much, there.
CREATE FUNCTION pg_temp.can_differ(of_n int, completion jsonb, still_missing text[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
	o open_outcome := (SELECT o FROM open_outcome o WHERE n = of_n);
	of_place place := (SELECT place FROM place WHERE p = o.p);
	content rulebook := (SELECT book.content FROM book WHERE n = of_place.book);
BEGIN
	RETURN (SELECT count(DISTINCT pg_temp.answer(t.o)) > 1
		FROM (
			SELECT facts, pg_temp.assess_or_fail(of_place.variable, facts, of_place.region, of_place.on_date, content) AS o
			FROM (
				SELECT o.facts || completion || jsonb_object_agg(fact, value) AS facts
				FROM generate_series(1, 300) try CROSS JOIN LATERAL (
					SELECT DISTINCT ON (fact) fact, value FROM believed b
					WHERE b.p = of_place.p AND fact = ANY (still_missing) AND NOT is_class AND try > 0
						AND (NOT o.facts || completion ? fact OR EXISTS (SELECT FROM code_path c WHERE c.variable = fact AND c.code = value #>> '{}' AND c.above = (o.facts || completion) ->> fact))
					ORDER BY fact, random()) v
				GROUP BY try) f
			OFFSET 0) t
		WHERE (t.o).invalid = '{}' AND NOT ((t.o).status IS NULL AND pg_temp.denied(t.o, of_place.rules, facts, of_place.region, of_place.on_date, content)));
END $$;
CREATE TEMP TABLE too_little AS
SELECT DISTINCT ON (n) n, completion, still_missing
FROM (
	SELECT n, pg_temp.completed(n, i) AS completion, too_little AS still_missing, row_number() OVER (PARTITION BY n ORDER BY random()) AS k
	FROM tried t
	WHERE too_little IS NOT NULL AND EXISTS (
		SELECT FROM unnest(too_little) m WHERE NOT EXISTS (SELECT FROM open_fact f WHERE f.n = t.n AND f.fact = m AND f.choices[1 + t.i / stride % radix] = ANY (classes)))) c
WHERE k <= 5 AND pg_temp.can_differ(n, completion, still_missing);
CREATE TEMP TABLE same_anyway AS
SELECT n FROM tried GROUP BY n HAVING min(answer) = max(answer);

-- The smallest form of what is wrong with an outcome of a random rulebook: without the rules
-- and the facts that it does not take. It is named too little where a completion is given, and
-- otherwise a fact too much.
CREATE FUNCTION pg_temp.still_missing(of_n int, of_place place, book rulebook, facts jsonb, completion jsonb, needless text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
	o outcome := pg_temp.assess_or_fail(of_place.variable, facts, of_place.region, of_place.on_date, book);
	c outcome;
BEGIN
	IF o.status <> 'undetermined' OR o.status IS NULL OR o.invalid <> '{}' OR o.rules <> '{}' OR EXISTS (SELECT FROM unnest(o.missing) m WHERE m NOT IN (SELECT fact FROM open_fact WHERE n = of_n)) THEN
		RETURN NULL;
	ELSIF completion IS NOT NULL THEN
		c := pg_temp.assess_or_fail(of_place.variable, facts || (SELECT jsonb_object_agg(m, completion -> m) FROM unnest(o.missing) m), of_place.region, of_place.on_date, book);
		RETURN CASE WHEN c.status = 'undetermined' AND c.invalid = '{}' AND c.rules = '{}' AND NOT c.missing <@ o.missing THEN o.missing END;
	ELSIF needless <> ALL (o.missing) OR EXISTS (
		SELECT FROM (
			SELECT line, pg_temp.assess_or_fail(of_place.variable, facts || (SELECT jsonb_object_agg(f.fact, f.choices[1 + CASE WHEN f.fact = needless THEN d ELSE line.i / f.stride % f.radix END])
				FROM open_fact f WHERE f.n = of_n AND f.fact = ANY (o.missing)), of_place.region, of_place.on_date, book) AS o
			FROM pg_temp.by_chance(ARRAY[of_n], 60) line JOIN open_fact v ON v.n = of_n AND v.fact = needless CROSS JOIN LATERAL generate_series(0, v.radix - 1) d
			WHERE d IS DISTINCT FROM v.void OFFSET 0) t
		WHERE (t.o).status IS DISTINCT FROM 'undetermined' AND ((t.o).invalid = '{}') IS NOT FALSE
		GROUP BY line HAVING count(DISTINCT coalesce((t.o).value, 'null')) > 1) THEN
		RETURN NULL;
	END IF;
	RETURN o.missing;
END $$;
CREATE FUNCTION pg_temp.shrunk(of_n int, completion jsonb, needless text) RETURNS jsonb LANGUAGE plpgsql AS $$
DECLARE
	of_place place := (SELECT place FROM open_outcome JOIN place USING (p) WHERE n = of_n);
	content jsonb := (SELECT book.content::jsonb FROM book WHERE n = of_place.book);
	facts jsonb := (SELECT open_outcome.facts FROM open_outcome WHERE n = of_n);
	missing text[] := (SELECT open_outcome.missing FROM open_outcome WHERE n = of_n);
	path text[];
	part text;
	shorter rulebook;
	less text[];
BEGIN
	FOR path IN SELECT ARRAY['rules', key] FROM jsonb_each(content -> 'rules')
		UNION ALL SELECT ARRAY['rules', key, field] FROM jsonb_each(content -> 'rules'), unnest('{overrides,replaces,from,priority,condition}'::text[]) field WHERE value ? field LOOP
		CONTINUE WHEN content #> path IS NULL;
		BEGIN
			shorter := rulebook(content #- path);
		EXCEPTION WHEN OTHERS THEN
			-- another rule refers to it, or rules are bound to collide
			CONTINUE;
		END;
		less := pg_temp.still_missing(of_n, of_place, shorter, facts, completion, needless);
		IF less IS NOT NULL THEN
			content := content #- path;
			missing := less;
		END IF;
	END LOOP;
	FOR part IN SELECT jsonb_object_keys(facts) LOOP
		less := pg_temp.still_missing(of_n, of_place, rulebook(content), facts - part, completion, needless);
		IF less IS NOT NULL THEN
			facts := facts - part;
			missing := less;
		END IF;
	END LOOP;
	RETURN jsonb_strip_nulls(jsonb_build_object('rules', coalesce(pg_temp.as_text(content -> 'rules'), 'shipped'), 'facts', facts, 'missing', missing, 'needless', needless,
		'completion', (SELECT jsonb_object_agg(m, completion -> m) FROM unnest(missing) m WHERE completion ? m), 'region', of_place.region, 'on_date', of_place.on_date,
		'variables', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(content -> 'variables') WHERE key = 'x' OR key IN ('cn', 'cb') AND content ->> 'rules' ~ ('\m' || key || '\M')), 'variable', of_place.variable));
END $$;

SELECT '# ' || (SELECT count(*) FROM open_outcome) || ' undetermined outcomes, ' || (SELECT count(*) FROM tried) || ' completions, '
	|| (SELECT count(*) FROM too_little) || ' named too little, ' || (SELECT count(DISTINCT n) FROM needless) || ' too much, '
	|| (SELECT count(*) FROM same_anyway) || ' of these settled whatever the facts are';
SELECT format('# %s: %s outcomes, %s named too little, %s too much (%s %%), %s settled', rpad(form, 14), count(*), count(l.n), count(m.n), round(100.0 * count(m.n) / count(*), 1), count(s.n))
FROM shown LEFT JOIN too_little l USING (n) LEFT JOIN (SELECT DISTINCT n FROM needless) m USING (n) LEFT JOIN same_anyway s USING (n) GROUP BY form ORDER BY form;
SELECT '# facts in missing: ' || string_agg(size || ': ' || c, ', ' ORDER BY size) FROM (SELECT cardinality(missing) AS size, count(*) AS c FROM open_outcome GROUP BY 1) s;

SELECT cmp_ok((SELECT count(*) FROM open_outcome), '>=', (:books * 3)::bigint, 'there are many undetermined outcomes');
SELECT is_empty('SELECT * FROM untried JOIN answered USING (n) JOIN place USING (p) LIMIT 5', 'every fact that is missing is one that can be given');
SELECT is_empty($$SELECT p, n, facts || pg_temp.completed(n, i), answer FROM tried JOIN open_outcome USING (n) WHERE answer LIKE 'error%' AND answer <> 'error 21000'
	UNION ALL SELECT p, n, facts, (o).value #>> '{}' FROM answered WHERE (o).status IS NULL AND (o).value <> '"21000"' LIMIT 5$$, 'no error but of rules that contradict each other');
SELECT is_empty($$SELECT pg_temp.shrunk(n, completion, NULL), form, still_missing FROM (
		SELECT * FROM (SELECT DISTINCT ON (rules, variable) * FROM too_little JOIN shown USING (n)) d ORDER BY size LIMIT 5) l$$,
	'whatever values the missing facts get, the answer is settled');
SELECT is_empty($$SELECT p, n, variable, region, on_date, facts, before, more, pg_temp.answer(o), (o).missing, rules FROM settled JOIN place USING (p)
	WHERE (o).invalid = '{}' AND pg_temp.answer(o) <> before ORDER BY length(rules) LIMIT 5$$,
	'what is settled stays so whatever else is given');
SELECT cmp_ok((SELECT round(100.0 * count(m.n) / count(*), 2) FROM shown LEFT JOIN (SELECT DISTINCT n FROM needless) m USING (n) WHERE form <> 'algebra'), '<=', :too_much::numeric,
	'of outcomes that name a fact that changes nothing there are few');
SELECT '# named too much: ' || form || ' ' || pg_temp.shrunk(n, NULL, fact)::text FROM (
	SELECT * FROM (SELECT DISTINCT ON (form) * FROM shown JOIN needless USING (n) WHERE form <> 'algebra' ORDER BY form, size, n) f
	ORDER BY random() LIMIT 5) e;

SELECT * FROM finish();
