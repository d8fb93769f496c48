-- What is believed of facts, and what comes of facts that are not, is as a second implementation in SQL has it: texts are read
-- by code, title and alias, domains are held against what is believed of other facts, two names against one another, denials against
-- what says the contrary. What is left unknown takes every value of a few that would be believed, or stays away where rules ask whether
-- it is null, and that tells what is decided, missing, invalid, assumed.
-- Typed calls and rows answer as a JSON object does, and a fact that nobody asks for changes nothing.
-- SEED=… repeats a run, ROWS=… sets how many rulebooks there are.
\ir ../lib/random.sql
SELECT coalesce(nullif(:'rows', ''), '340') AS books \gset

SET search_path = benefit, public;
SET client_min_messages = warning;
SET jit = off;
SET join_collapse_limit = 1;
SET from_collapse_limit = 1;
SELECT plan(17);

CREATE FUNCTION pg_temp.pick(VARIADIC choices text[]) RETURNS text LANGUAGE sql VOLATILE AS
$$ SELECT nullif(choices[1 + floor(random() * cardinality(choices))::int], '?') $$;
CREATE FUNCTION pg_temp.lies_in(inner_code text, outer_code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT inner_code LIKE CASE WHEN outer_code = '000000' THEN '' ELSE regexp_replace(outer_code, '(00)+$', '') END || '%' $$;

-- Birthdays that have come, of one in the future less than none.
CREATE FUNCTION pg_temp.years(born date, day date) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT extract(year FROM day) - extract(year FROM born) - (to_char(day, 'MMDD') < to_char(born, 'MMDD'))::int $$;

-- Codes, as we read them.

CREATE TEMP TABLE code_of (code text PRIMARY KEY, title_zh text, title_en text, aliases text[], parent text);
INSERT INTO code_of VALUES
	('facility', '养老服务设施', 'Facility', '{}', NULL),
	('institution', '养老机构', 'Institution', '{Ｈｏｍｅｓ}', 'facility'),
	('nursing_home', '养老院', 'Nursing home', '{敬老院,福利院,Home for elders}', 'institution'),
	('hospice', '安宁院', NULL, '{"Last Home"}', 'institution'),
	('canteen', '食堂', 'Canteen', '{Kitchen,Hospice}', 'facility'),
	('childrens_home', '儿童院', 'Children''s home', '{福利院,KITCHEN}', NULL);
CREATE FUNCTION pg_temp.normal(word text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT lower(btrim(normalize(word, NFKC), E' \t\n\r')) $$;
CREATE TEMP TABLE name_of AS
SELECT code, pg_temp.normal(code) AS name, true AS is_code FROM code_of
UNION SELECT code, pg_temp.normal(name), false FROM code_of, unnest(ARRAY[title_zh, title_en] || aliases) name WHERE name IS NOT NULL;
-- A word of two codes is none, unless it is a code itself.
CREATE FUNCTION pg_temp.code_of(word text) RETURNS text LANGUAGE sql STABLE AS $$
	SELECT coalesce(min(code) FILTER (WHERE is_code), CASE WHEN count(DISTINCT code) = 1 THEN min(code) END)
	FROM name_of WHERE name = pg_temp.normal(word)
$$;
-- Each code with the classes above it, and itself.
CREATE TEMP TABLE below AS
WITH RECURSIVE way AS (
	SELECT code, code AS class FROM code_of
	UNION ALL SELECT w.code, c.parent FROM way w JOIN code_of c ON c.code = w.class WHERE c.parent IS NOT NULL
)
SELECT code, array_agg(class) AS classes FROM way GROUP BY code;
-- Is a code the class, or below it; is it just it? Of a code above it that is not known.
SELECT format('CREATE FUNCTION pg_temp.within(it text, class text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT (jsonb %L -> it ->> class)::boolean $$', jsonb_object_agg(code, classes))
FROM (SELECT b.code, jsonb_object_agg(c.code, CASE WHEN c.code = ANY (b.classes) THEN true WHEN b.code = ANY (c.classes) THEN NULL ELSE false END) AS classes FROM below b, below c GROUP BY b.code) b \gexec
CREATE FUNCTION pg_temp.equals(it text, code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN it = code THEN true WHEN pg_temp.within(it, code) IS NOT NULL THEN false END $$;

-- A class that is given is any that is below it; one that a fact may be is another kind, that none of those is.
CREATE FUNCTION pg_temp.is_within(it text, class text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(pg_temp.within(it, class), it IS NULL AND NULL) $$;
CREATE FUNCTION pg_temp.is_equals(it text, code text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT it = code $$;

-- The facts that a template names.
CREATE FUNCTION pg_temp.facts_in(template text) RETURNS text[] LANGUAGE sql IMMUTABLE AS
$$ SELECT array_agg(DISTINCT m[1]) FROM regexp_matches(template, '[@#](\w+)', 'g') m $$;

-- Expressions are written so: @n1 is what the fact is, #n1 the same where it matters that it is null.
CREATE FUNCTION pg_temp.ours(template text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT regexp_replace(template, '[@#](?=\w)', '', 'g') $$;
-- As SQL about the row s of a subject and what each fact is taken for: in one completion, or only what is believed.
CREATE FUNCTION pg_temp.plain(template text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(template,
		'years_between\(([@#]d1), on_date\)', 'pg_temp.years(\1, s.on_date)', 'g'),
		'([@#])t1 <@ (''\w+'')', 'pg_temp.within(\1t1_class, \2)', 'g'),
		'([@#])t1 = (''\w+'')', 'pg_temp.equals(\1t1_class, \2)', 'g'),
		'([@#])t1 <> (''\w+'')', 'NOT pg_temp.equals(\1t1_class, \2)', 'g'),
		'([@#])t1 in \((''\w+''), (''\w+'')\)', '(pg_temp.equals(\1t1_class, \2) OR pg_temp.equals(\1t1_class, \3))', 'g'),
		'case ([@#])t1 when (''\w+'') then', 'case when pg_temp.equals(\1t1_class, \2) then', 'g'),
		'region <@ (''\d+'')', 'pg_temp.lies_in(s.region, \1)', 'g'),
		'(?<![.])\mon_date', 's.on_date', 'g'),
		'''养老院''', '''nursing_home''')
$$;
CREATE FUNCTION pg_temp.completed(template text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(replace(pg_temp.plain(template), 'pg_temp.within(@t1_class', 'pg_temp.is_within(t1.class'),
		'pg_temp.equals\(@t1_class, (''\w+'')\)', '(s.t1 IS NOT DISTINCT FROM \1 OR pg_temp.is_equals(t1.class, \1))', 'g'),
		'pg_temp.(within|equals)\(#t1_class, (''\w+'')\)', '(CASE WHEN s.t1 IS NULL THEN pg_temp.is_\1(t1.g, \2) ELSE pg_temp.\1(t1.g, \2) END)', 'g'), '@(\w+)', '\1.v', 'g'), '#(\w+)', '\1.g', 'g')
$$;
-- The same where nothing is completed: null is unknown.
CREATE FUNCTION pg_temp.not_completed(template text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT pg_temp.completed(regexp_replace(template, '@(?=\w)', '#', 'g')) $$;
CREATE FUNCTION pg_temp.believed(template text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT regexp_replace(regexp_replace(regexp_replace(replace(pg_temp.plain(template), '1_class', '1'),
		'#(\w+) IS NULL', '(nullif(s.\1_s, ''doubtful'') = ''absent'')', 'g'),
		'coalesce\(#(\w+), (\w+)\)', '(CASE WHEN s.\1_s = ''doubtful'' THEN NULL ELSE coalesce(s.\1, \2) END)', 'g'),
		'@(\w+)', 's.\1', 'g')
$$;

-- The facts, in an order in which domains only name earlier ones, and values around the constants of all rules and domains.
CREATE TEMP TABLE fact (place serial, name text PRIMARY KEY, kind text, type text, samples text);
INSERT INTO fact (name, kind, type, samples) VALUES
	('d1', 'date', 'date', '{1850-01-01,1899-12-31,1920-05-05,1935-01-01,1950-01-01,1966-01-01,1985-01-01,1985-05-05,1989-12-31,1990-01-01,1995-05-05,2000-01-01,2005-01-01,2009-12-31,2020-01-01,2150-01-01}'),
	('t1', 'text', 'text', '{nursing_home,hospice,canteen,childrens_home,institution,facility}'),
	('t2', 'text', 'text', '{x,y,z,""}'),
	('b1', 'boolean', 'boolean', '{t,f}'),
	('n5', 'number', 'numeric', '{-100000,-1,0,1,2.5,3,4,5,5.5,6,40,50,60,100000}'),
	('n1', 'number', 'numeric', '{-100000,-4,-0.5,0,0.5,1,2,2.5,2.75,3,3.5,5,9.99,9.995,10,15,20,25,100,100000}'),
	('n2', 'number', 'numeric', '{-100000,-4,0,0.5,1,2,2.5,3,3.5,9.5,10,12,50,100,100000}'),
	('m1', 'money', 'numeric', '{-100000,-4,0,2,3,5,99,100,100.5,200,400,400.005,1000,1000.5,100000}'),
	('years', 'number', 'numeric', '{-100000,-1,0,40,59,59.5,60,75,80,100,130,131,100000}'),
	('c1', 'number', 'numeric', '{-100000,-1,0,0.5,1,3,5,7,100000}'),
	('dementia', 'circumstance', 'boolean', '{t,f}'),
	('tekun', 'circumstance', 'boolean', '{t,f}'),
	('dibao', 'circumstance', 'boolean', '{t,f}'),
	('economic_hardship', 'circumstance', 'boolean', '{t,f}'),
	('n3', 'number', 'numeric', '{-100000,-4,-0.25,0,1,1.5,2,2.25,2.5,2.75,3,4,99,100,150,200,100000}'),
	('spare', 'number', 'numeric', '{1}');

CREATE TEMP TABLE domain_of (variable text, choice int, template text, PRIMARY KEY (variable, choice));
INSERT INTO domain_of VALUES
	('d1', 1, '@d1 <= on_date'), ('d1', 2, '@d1 <= on_date AND years_between(@d1, on_date) <= 130'), ('d1', 3, '@d1 < date ''2010-01-01'''), ('d1', 4, '@d1 >= date ''1900-01-01'' AND @d1 <> date ''1985-05-05'''), ('d1', 5, 'years_between(@d1, on_date) >= 18 AND years_between(@d1, on_date) < 100'),
	('d1', 6, 'years_between(@d1, on_date) < 80 AND years_between(@d1, on_date) < 60'),
	('t1', 1, '@t1 <> ''canteen'''), ('t1', 2, 'region <@ ''350000'''), ('t1', 3, '@t1 <@ ''institution'' OR region <@ ''350500'''), ('t1', 4, 'NOT @t1 <@ ''institution'''),
	('t2', 1, '@t2 <> '''''), ('t2', 2, '@t2 IN (''x'', ''y'')'),
	('b1', 1, 'NOT @b1 OR on_date >= date ''2024-01-01'''), ('b1', 2, '@b1 OR region <@ ''350000'''),
	('n5', 1, '@n5 >= 0'), ('n5', 2, '@n5 = floor(@n5)'), ('n5', 3, '@n5 BETWEEN 0 AND 50'),
	('n1', 1, '@n1 BETWEEN 0 AND 100'), ('n1', 2, '@n1 = floor(@n1) AND @n1 >= 0'), ('n1', 3, '@n1 <= @n5'), ('n1', 4, '#d1 IS NULL OR @n1 <= years_between(@d1, on_date)'),
	('n1', 5, '@t1 = ''canteen'' OR @n1 >= 0'), ('n1', 6, '@n1 > 0 AND (@b1 OR @n1 < 100)'),
	('n2', 1, '@n2 >= 0 AND (#n1 IS NULL OR @n2 <= @n1)'), ('n2', 2, '@n2 <= @n1'), ('n2', 3, '@n2 <= coalesce(#n1, 10)'), ('n2', 4, '@n2 <> @n1'),
	('n2', 5, 'NOT #n1 IS NULL AND @n2 >= 0'), ('n2', 6, '@n2 >= 0'),
	('m1', 1, '@m1 >= 0'), ('m1', 2, '@m1 <= 1000 AND @m1 >= 0'), ('m1', 3, '@m1 >= @n1'), ('m1', 4, '@m1 <= 400.005 AND 2.999 < @m1'), ('m1', 5, '@m1 IN (3, 400)'),
	('years', 1, '@years BETWEEN 0 AND 130'), ('years', 2, '@years = floor(@years) AND @years >= 0 AND (#d1 IS NULL OR @years = years_between(@d1, on_date))'),
	('c1', 1, '@c1 > 0'), ('c1', 2, '@c1 <> @n1'),
	('n3', 1, '@n3 >= 0'), ('n3', 2, '@n3 <= @c1'), ('n3', 3, '@n3 <= @years'), ('n3', 4, '@economic_hardship OR @n3 >= 0'), ('n3', 5, '@n3 < 100 AND NOT @tekun'), ('n3', 6, '@n3 > -0.5 AND 2.5 > @n3'), ('n3', 7, '@n3 IN (1, 3)'), ('n3', 8, '@n3 <> 3 AND @n3 <> 150'), ('n3', 9, '@n3 < @n1 OR @n3 > @n1'), ('n3', 10, '@n3 * 2 = floor(@n3) + @n3 AND @n3 <= coalesce(#n2, 1)'),
	('spare', 1, '@spare >= 0');
-- What computes c1, and what implies circumstances.
CREATE TEMP TABLE cause (variable text, choice int, templates text[], PRIMARY KEY (variable, choice));
INSERT INTO cause VALUES
	('c1', 0, '{@n2 >= 10}'), ('c1', 1, '{@t1 = ''hospice''}'), ('c1', 2, '{"@b1 AND @n2 >= 10"}'), ('c1', 3, '{@n5 > 5}'), ('c1', 4, '{@t1 <@ ''institution''}'),
	('tekun', 1, '{@dementia}'), ('tekun', 2, '{@n5 > 5}'), ('tekun', 3, '{@dementia,@b1}'),
	('economic_hardship', 1, '{@dibao}'), ('economic_hardship', 2, '{"@dibao OR @tekun"}'), ('economic_hardship', 3, '{"@tekun AND @b1"}'),
	('economic_hardship', 4, '{@n1 >= 10}'), ('economic_hardship', 5, '{@dibao,@n1 > 3}'), ('economic_hardship', 6, '{@years >= 80}');

-- Random rulebooks; half of them use each fact once: there all can be told exactly, unless it is computed with.

CREATE TEMP TABLE atom (facts text[], template text, loose boolean DEFAULT false);
INSERT INTO atom VALUES
	('{b1}', '@b1'), ('{b1}', 'not @b1'), ('{b1}', '@b1 = true'), ('{b1}', '#b1 is true'), ('{b1}', '#b1 is not true'), ('{b1}', '#b1 is false'), ('{b1}', '#b1 is not false'),
	('{b1}', 'coalesce(#b1, false)'), ('{b1}', 'coalesce(#b1, true)'), ('{b1}', '#b1 is not null'),
	('{n1}', '@n1 >= 10'), ('{n1}', '@n1 in (1, 3)'), ('{n1}', '@n1 between 2.5 and 9.99'), ('{n1}', 'not (10 > @n1)'), ('{n1}', '@n1 <> 3'), ('{n1}', '#n1 is null'),
	('{n1}', '#n1 is not null'), ('{n1}', 'coalesce(#n1, 20) > 3'), ('{n1}', '(#n1 > 3) is not true'), ('{n1}', '(#n1 > 3) is not null'), ('{n1}', 'coalesce(#n1 > 3, true)'),
	('{n1}', 'case when @n1 > 3 then true else false end'),
	('{n2}', '@n2 >= 10'), ('{n2}', '@n2 = 3'), ('{n2}', '#n2 is null'), ('{n2}', 'coalesce(#n2, 1) < 3'),
	('{n1,n2}', '@n2 > @n1'), ('{n1,n2}', 'coalesce(#n1, #n2, 5) > 3'), ('{n1,n2}', 'coalesce(#n1 + #n2, 5) > 3'), ('{n1,n2}', '(#n1 > #n2) is null'), ('{b1,n1}', 'case when @b1 then @n1 > 3 else true end'),
	('{n3}', '@n3 > 2'), ('{n3}', '@n3 in (3, 150)'), ('{n3}', '#n3 is null'), ('{n3}', 'coalesce(#n3, 5) > 3'),
	('{n5}', '@n5 > 5'), ('{n5}', '#n5 is null'), ('{n5}', 'coalesce(#n5, 1) > 3'), ('{n5}', '@n5 <> 3'),
	('{m1}', '@m1 > 100'), ('{m1}', 'coalesce(#m1, 0) > 100'), ('{m1}', '#m1 is not null'),
	('{t1}', '@t1 = ''nursing_home'''), ('{t1}', '@t1 <> ''canteen'''), ('{t1}', '@t1 in (''养老院'', ''hospice'')'), ('{t1}', '@t1 <@ ''institution'''), ('{t1}', '@t1 <@ ''facility'''),
	('{t1}', 'not @t1 <@ ''institution'''), ('{t1}', '#t1 is null'), ('{t1}', '#t1 is not null'), ('{t1}', '(#t1 <@ ''institution'') is not true'), ('{t1}', 'coalesce(#t1 <@ ''institution'', true)'),
	('{t1}', '(#t1 = ''canteen'') is not true'), ('{t1}', '@t1 = ''institution'''), ('{t1}', 'case @t1 when ''canteen'' then true else false end'),
	('{t2}', '@t2 = ''x'''), ('{t2}', '#t2 is null'),
	('{d1}', '@d1 < date ''1990-01-01'''), ('{d1}', 'years_between(@d1, on_date) >= 60'), ('{d1}', '#d1 is null'), ('{d1}', 'coalesce(#d1, date ''2000-01-01'') < date ''1990-01-01'''),
	('{years}', '@years >= 60'), ('{years}', '@years >= 60'), ('{years}', '#years is null'), ('{years}', 'coalesce(#years, 70) >= 60'),
	('{c1}', '@c1 >= 5'), ('{c1}', '@c1 <> 1'), ('{c1}', '#c1 is null'), ('{c1}', 'coalesce(#c1, 5) >= 5'),
	('{dementia}', '@dementia'), ('{dementia}', '#dementia is null'), ('{dibao}', '@dibao'), ('{dibao}', 'not @dibao'), ('{tekun}', '@tekun'), ('{tekun}', 'not @tekun'), ('{tekun}', '#tekun is true'), ('{tekun}', '#tekun is null'),
	('{economic_hardship}', '@economic_hardship'), ('{economic_hardship}', '@economic_hardship'), ('{economic_hardship}', 'not @economic_hardship'), ('{economic_hardship}', 'coalesce(#economic_hardship, false)'),
	('{}', 'region <@ ''350500'''), ('{}', 'on_date >= date ''2024-01-01''');
-- Of these more may be called missing than could change the answer: not where each fact is used once.
INSERT INTO atom SELECT facts::text[], template, true FROM (VALUES
	('{b1,n2}', '(#b1 and #n2 >= 10) is null'), ('{b1,n1}', '(#b1 or #n1 > 3) is not true'), ('{b1,n1}', 'coalesce(#n1 > 3 and #b1, true)'), ('{b1,n1}', 'case when #n1 is null then @b1 else @n1 > 3 end'),
	('{b1,n1,t1}', 'case when @n1 > 3 then #t1 is null else @b1 end'), ('{b1,n1}', '(@n1 > 3) = @b1'), ('{n1,n2}', 'greatest(@n1, @n2) > 3'), ('{n1}', 'nullif(#n1, 3) is null'),
	('{t1}', '@t1 <@ ''institution'' and #t1 is not null'), ('{c1,n1}', '@c1 > @n1 or #c1 is null'), ('{dibao,tekun}', '(#dibao and #tekun) is not null')) a(facts, template);
CREATE TEMP TABLE given_value (facts text[], kinds text[], policies text[], template text);
INSERT INTO given_value VALUES
	('{n1}', '{number,money}', NULL, '@n1 * 2'), ('{n1,n2}', '{number,money}', NULL, '@n1 - @n2'), ('{m1}', '{number,money}', NULL, '@m1'), ('{n2}', '{number,money}', NULL, '@n2 + 1'), ('{n3}', '{number,money}', NULL, '@n3'),
	('{n2}', '{number,money}', '{first,sum}', 'coalesce(#n2, 50)'), ('{n1,n2}', '{number,money}', '{first,sum}', 'coalesce(#n2 * 2, #n1, 50)'), ('{b1}', '{number,money}', '{first,sum}', 'case when @b1 then 100 else 200 end'),
	('{b1,m1}', '{number,money}', '{first,sum}', 'case when @b1 then 100 else @m1 end'), ('{n5}', '{number,money}', NULL, '@n5 + 1'), ('{years}', '{number,money}', '{first,sum}', '@years'), ('{c1}', '{number,money}', '{first,sum}', '@c1 * 10'),
	('{t1}', '{number,money}', '{first,sum}', 'case when @t1 <@ ''institution'' then 100 else 300 end'),
	('{t1}', '{text}', NULL, '@t1'), ('{t2}', '{text}', NULL, '@t2'), ('{t2}', '{text}', NULL, 'coalesce(#t2, ''z'')'), ('{d1}', '{date}', NULL, '@d1'), ('{b1,d1}', '{date}', NULL, 'case when @b1 then @d1 else date ''2001-01-01'' end'),
	('{b1}', '{boolean}', NULL, '@b1'), ('{n1}', '{boolean}', NULL, '@n1 > 3'), ('{b1}', '{boolean}', NULL, 'coalesce(#b1, true)'), ('{t1}', '{boolean}', NULL, '@t1 <@ ''institution'''), ('{dibao}', '{boolean}', NULL, '@dibao');

CREATE TEMP TABLE book (n int PRIMARY KEY, once boolean, kind text, policy text, fallback text, domains jsonb, causes jsonb, places jsonb, asked text[], needed text[], content rulebook);
CREATE TEMP TABLE rule_of (book int, id text, region text, priority int, condition text, value text, PRIMARY KEY (book, id));

-- Which facts a book asks for, those behind what is computed too, and with domains those that tell what is believed.
CREATE FUNCTION pg_temp.facts_behind(names text[], causes jsonb, domains jsonb DEFAULT '{}') RETURNS text[] LANGUAGE sql STABLE AS $$
	WITH RECURSIVE behind(name) AS (
		SELECT unnest(names)
		UNION
		SELECT m[1] FROM behind b
		CROSS JOIN LATERAL (SELECT template FROM cause c CROSS JOIN unnest(templates) template WHERE c.variable = b.name AND c.choice = (causes ->> c.variable)::int
			UNION ALL SELECT '@d1' WHERE b.name = 'years'
			UNION ALL SELECT template FROM domain_of d WHERE d.variable = b.name AND d.choice = (domains ->> d.variable)::int) t
		CROSS JOIN LATERAL regexp_matches(t.template, '[@#](\w+)', 'g') m
	)
	SELECT array_agg(f.name ORDER BY place) FROM behind JOIN fact f USING (name)
$$;

CREATE FUNCTION pg_temp.make_book(of_n int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	b book;
	spare text[] := ARRAY(SELECT name FROM fact WHERE name <> 'spare');
	part record;
	condition text;
	value text;
	computed jsonb := '{}';
	used text[];
BEGIN
	b.n := of_n;
	b.once := of_n % 2 = 0;
	b.kind := pg_temp.pick('number', 'number', 'number', 'money', 'boolean', 'boolean', 'text', 'date');
	b.policy := CASE WHEN b.kind IN ('boolean', 'text', 'date') THEN 'first' ELSE pg_temp.pick('first', 'first', 'first', 'max', 'min', 'sum', CASE b.kind WHEN 'number' THEN 'count' ELSE 'max' END) END;
	b.fallback := CASE b.kind WHEN 'boolean' THEN pg_temp.pick('true', 'false', 'false') WHEN 'text' THEN pg_temp.pick('?', 'none', 'x') WHEN 'date' THEN pg_temp.pick('?', '2001-01-01') ELSE pg_temp.pick('?', '0', '0', '100') END;
	SELECT jsonb_object_agg(name, floor(random() * (1 + (SELECT count(*) FROM domain_of WHERE variable = name)))::int) INTO b.domains FROM fact;
	b.domains := b.domains || '{"spare": 1}';
	SELECT jsonb_object_agg(variable, choice) INTO b.causes
	FROM (SELECT variable, CASE variable WHEN 'c1' THEN floor(random() * 5) ELSE floor(random() * (1 + count(*))) END AS choice FROM cause GROUP BY variable) c;
	-- b1 only once
	IF b.once AND b.causes @> '{"tekun": 3, "economic_hardship": 3}' THEN
		b.causes := b.causes || '{"tekun": 1}';
	END IF;
	SELECT jsonb_object_agg(name, pg_temp.pick('000000', '000000', '350500')) INTO b.places FROM unnest('{years,c1,tekun,economic_hardship}'::text[]) name;
	FOR i IN 1 .. 1 + floor(random() * 4)::int LOOP
		condition := NULL;
		FOR j IN 1 .. CASE WHEN random() < 0.1 THEN 0 ELSE 1 + floor(random() * 2.3)::int END LOOP
			FOR try IN 1 .. 15 LOOP
				SELECT * INTO part FROM atom WHERE (facts <> '{}' OR random() < 0.1) AND NOT (loose AND b.once) ORDER BY random() LIMIT 1;
				used := coalesce(pg_temp.facts_behind(part.facts, b.causes), '{}');
				EXIT WHEN NOT b.once OR used <@ spare;
				part := NULL;
			END LOOP;
			CONTINUE WHEN part IS NULL;
			spare := ARRAY(SELECT unnest(spare) EXCEPT SELECT unnest(used));
			condition := CASE WHEN condition IS NULL THEN '' ELSE condition || pg_temp.pick(' and ', ' or ') END || '(' || part.template || ')';
		END LOOP;
		value := NULL;
		IF random() < 0.4 AND b.policy <> 'count' THEN
			SELECT template, facts INTO part FROM given_value WHERE b.kind = ANY (kinds) AND (policies IS NULL OR b.policy = ANY (policies))
				ORDER BY random() LIMIT 1;
			used := pg_temp.facts_behind(part.facts, b.causes);
			IF NOT b.once OR used <@ spare THEN
				value := part.template;
				spare := ARRAY(SELECT unnest(spare) EXCEPT SELECT unnest(used));
			END IF;
		END IF;
		value := coalesce(value, CASE b.kind WHEN 'boolean' THEN pg_temp.pick('true', 'true', 'false') WHEN 'text' THEN pg_temp.pick('''hospice''', '''x''', '''y''') WHEN 'date' THEN pg_temp.pick('date ''2001-01-01''', 'date ''1985-01-01''') ELSE pg_temp.pick('100', '200', '300', '0', '1.25', '-5') END);
		INSERT INTO rule_of VALUES (of_n, 'r' || i, pg_temp.pick('000000', '000000', '000000', '350500'), 10 - i, condition, value);
	END LOOP;
	SELECT pg_temp.facts_behind(array_agg(DISTINCT m[1]), b.causes) INTO b.asked FROM rule_of r CROSS JOIN LATERAL regexp_matches(concat_ws(' ', r.condition, r.value), '[@#](\w+)', 'g') m WHERE r.book = of_n;
	b.asked := coalesce(b.asked, '{}');
	b.needed := coalesce(pg_temp.facts_behind(b.asked, b.causes, b.domains), '{}');
	-- what computes the others
	SELECT jsonb_object_agg(c.variable || place, jsonb_build_object('variable', c.variable, 'region', b.places ->> c.variable, 'priority', 0, 'condition', pg_temp.ours(template), 'value', CASE c.variable WHEN 'c1' THEN '5' ELSE 'true' END))
	INTO computed
	FROM cause c CROSS JOIN unnest(templates) WITH ORDINALITY t(template, place) WHERE choice = (b.causes ->> variable)::int;
	computed := coalesce(computed, '{}') || jsonb_build_object('years1', jsonb_build_object('variable', 'years', 'region', b.places ->> 'years', 'priority', 0, 'value', 'years_between(d1, on_date)'));
	-- where what computes it may be null for what is not given and for what is not believed, both are called missing
	b.once := b.once AND NOT EXISTS (SELECT FROM rule_of r, jsonb_each_text(b.causes) c WHERE r.book = of_n AND concat_ws(' ', r.condition, r.value) ~ ('#' || c.key)
		AND CASE c.key WHEN 'c1' THEN c.value = '2' ELSE c.value <> '0' END);
	b.content := rulebook(jsonb_build_object('format', 1,
		'variables', (
			SELECT jsonb_object_agg(name, jsonb_strip_nulls(jsonb_build_object('kind', f.kind, 'title_zh', name, 'title_en', name, 'hit_policy', 'first', 'rounding', 'half_up',
				'domain', pg_temp.ours(d.template), 'default', CASE name WHEN 'n5' THEN '7' WHEN 'c1' THEN '1' END,
				'aliases', CASE WHEN name IN ('n1', 't1', 'm1', 'n5') THEN jsonb_build_array(name || 'b') END)))
			FROM fact f LEFT JOIN domain_of d ON d.variable = f.name AND d.choice = (b.domains ->> f.name)::int WHERE f.kind <> 'circumstance')
			|| jsonb_build_object('x', jsonb_strip_nulls(jsonb_build_object('kind', b.kind, 'title_zh', 'x', 'title_en', 'x', 'hit_policy', b.policy, 'rounding', 'half_up', 'default', b.fallback))),
		'codes', jsonb_build_object('t1', (SELECT jsonb_object_agg(code, jsonb_strip_nulls(jsonb_build_object('title_zh', title_zh, 'title_en', title_en, 'aliases', aliases, 'parent', parent))) FROM code_of)),
		'rules', computed || (
			SELECT jsonb_object_agg(id, jsonb_strip_nulls(jsonb_build_object('variable', 'x', 'region', region, 'priority', priority, 'condition', pg_temp.ours(r.condition), 'value', pg_temp.ours(r.value))))
			FROM rule_of r WHERE r.book = of_n)));
	INSERT INTO book SELECT b.*;
END $$;
SELECT count(pg_temp.make_book(n)) FROM generate_series(1, :books) n \g /dev/null

-- Subjects: what is given of them, good or bad.

CREATE FUNCTION pg_temp.misspelt(word text) RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT CASE floor(random() * 12)::int
		WHEN 0 THEN upper(word)
		WHEN 1 THEN '  ' || word || ' '
		WHEN 2 THEN E'\u3000' || word || E'\n'
		WHEN 3 THEN translate(word, 'abcdefghijklmnopqrstuvwxyzH_ ', E'ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚＨ＿\u3000')
		WHEN 4 THEN substr(word, 2)
		WHEN 5 THEN replace(word, 'o', '0')
		ELSE word END
$$;
CREATE FUNCTION pg_temp.any_word() RETURNS text LANGUAGE sql VOLATILE AS $$
	SELECT pg_temp.misspelt(pg_temp.pick('nursing_home', '养老院', '敬老院', 'Home for elders', 'hospice', '安宁院', 'Last Home', 'canteen', '食堂', 'Canteen', 'institution', '养老机构', 'Homes',
		'facility', '养老服务设施', 'childrens_home', 'Children''s home', '福利院', 'kitchen', 'x', ''))
$$;
SELECT pg_temp.pick('smallint', 'integer', 'bigint', 'numeric') AS type_1, pg_temp.pick('smallint', 'integer', 'bigint', 'numeric') AS type_2, pg_temp.pick('smallint', 'integer', 'bigint', 'numeric') AS type_3, pg_temp.pick('numeric', 'yuan') AS type_4 \gset
CREATE TEMP TABLE given (d1 date, t1 text, t1b text, t2 text, b1 boolean, n5 numeric, n5b :type_1, n1 numeric, n1b :type_2, n2 :type_3, m1 :type_4, m1b numeric, years :type_2, c1 :type_1,
	circumstances circumstances, dementia boolean, tekun boolean, "特困" boolean, dibao boolean, economic_hardship boolean, n3 :type_3, spare numeric);
CREATE TEMP TABLE subject AS
SELECT b.n AS book, row_number() OVER ()::int AS n, pg_temp.pick('350502', '350502', '350500', '350000', '330500') AS region,
	pg_temp.pick('2023-06-30', '2024-02-29', '2025-01-01')::date AS on_date, NULL::jsonb AS given, NULL::given AS record
FROM book b, generate_series(1, 18) i;
UPDATE subject s SET given = (
	SELECT coalesce(jsonb_object_agg(key, to_jsonb(value)), '{}') FROM (
		SELECT 'd1' AS key, to_jsonb(pg_temp.pick('?', '1950-01-01', '1964-02-29', '1985-05-05', '2006-03-01', '2150-01-01', '1850-01-01', '2024-02-29', '2025-01-01', '1894-02-28')) AS value
		UNION ALL SELECT 't1', CASE WHEN random() < 0.7 THEN to_jsonb(pg_temp.any_word()) END
		UNION ALL SELECT 't1b', CASE WHEN random() < 0.15 THEN to_jsonb(pg_temp.any_word()) END
		UNION ALL SELECT 't2', to_jsonb(pg_temp.pick('?', 'x', 'y', 'z', ''))
		UNION ALL SELECT 'b1', pg_temp.pick('?', 'true', 'false')::jsonb
		UNION ALL SELECT 'n5', pg_temp.pick('?', '?', '3', '10', '2.5', '-4')::jsonb
		UNION ALL SELECT 'n5b', pg_temp.pick('?', '?', '?', '?', '?', '3', '10')::jsonb
		UNION ALL SELECT 'n1', pg_temp.pick('?', '?', '?', '1', '3', '5', '10', '2.5', '-4', '150', '7.125', '0', '100', '-0.5')::jsonb
		UNION ALL SELECT 'n1b', pg_temp.pick('?', '?', '?', '?', '?', '3', '5', '-4')::jsonb
		UNION ALL SELECT 'n2', pg_temp.pick('?', '?', '3', '12', '4', '-4')::jsonb
		UNION ALL SELECT 'm1', pg_temp.pick('?', '?', '3', '12.00', '400', '-4', '1000.01')::jsonb
		UNION ALL SELECT 'm1b', pg_temp.pick('?', '?', '?', '?', '3.00', '12')::jsonb
		UNION ALL SELECT 'years', pg_temp.pick('?', '?', '?', '40', '75', '73', '-1')::jsonb
		UNION ALL SELECT 'c1', pg_temp.pick('?', '?', '?', '1', '5', '-1', '10')::jsonb
		UNION ALL SELECT 'circumstances', CASE WHEN random() < 0.4 THEN to_jsonb(array_remove(ARRAY[pg_temp.pick('?', 'dementia'), pg_temp.pick('?', '特困'), pg_temp.pick('?', '低保'), pg_temp.pick('?', '?', 'economic_hardship'), 'living_alone'], NULL)) END
		UNION ALL SELECT name, pg_temp.pick('?', '?', 'true', 'false')::jsonb FROM unnest('{dementia,tekun,dibao,economic_hardship}'::text[]) name
		UNION ALL SELECT '特困', pg_temp.pick('?', '?', '?', '?', 'true', 'false')::jsonb
		UNION ALL SELECT 'n3', pg_temp.pick('?', '?', '3', '1', '150', '-4')::jsonb
	) pair
	-- anew for each subject
	WHERE s.n > 0 AND (value IS NOT NULL OR random() < 0.2));
-- In a third of them everything is given once.
UPDATE subject SET given = '{"d1": "1964-03-01", "t1": "hospice", "t2": "x", "b1": true, "n1": 10, "n2": 3, "n3": 1, "m1": 12.34, "dementia": false, "tekun": true, "dibao": false, "economic_hardship": true}'
	|| jsonb_strip_nulls(given - '{t1b,n1b,n5b,m1b,特困}'::text[])
WHERE n % 3 = 0;
UPDATE subject SET record = jsonb_populate_record(NULL::given, given - 'circumstances');
UPDATE subject SET record.circumstances = (ARRAY(SELECT jsonb_array_elements_text(given -> 'circumstances'))::text)::circumstances WHERE given -> 'circumstances' <> 'null';

-- What is believed. A state is known, absent, doubtful (given and not believed), and of what is computed computed, or disbelieved where something else was given.

CREATE TEMP TABLE state (subject int, run int, book int, region text, on_date date, unbelieved text[] DEFAULT '{}', assumed text[] DEFAULT '{}', leaning jsonb DEFAULT '{}', PRIMARY KEY (subject, run));
DO $$ DECLARE f fact; BEGIN
	FOR f IN SELECT * FROM fact LOOP
		EXECUTE format('ALTER TABLE state ADD %1$s %2$s, ADD %1$s_s text, ADD %1$s_u %2$s[]', f.name, f.type);
	END LOOP;
END $$;
INSERT INTO state (subject, run, book, region, on_date) SELECT n, 1, book, region, on_date FROM subject;

-- The one value of all names of a fact: null and absent, or doubtful.
CREATE FUNCTION pg_temp.agreed(given jsonb, name text, OUT value text, OUT state text) LANGUAGE sql STABLE AS $$
	SELECT CASE WHEN count(*) > 0 AND count(*) = count(reading) AND count(DISTINCT same) = 1 THEN min(reading) END,
		CASE WHEN count(*) = 0 THEN 'absent' WHEN count(*) = count(reading) AND count(DISTINCT same) = 1 THEN 'known' ELSE 'doubtful' END
	FROM (
		SELECT reading, CASE WHEN name ~ '^[nm]' THEN trim_scale(reading::numeric)::text ELSE reading END AS same
		FROM (SELECT CASE name WHEN 't1' THEN pg_temp.code_of(given ->> key) ELSE given ->> key END AS reading
			FROM unnest(ARRAY[name, name || 'b']) key WHERE given ->> key IS NOT NULL) r) r
$$;

-- Whether a variable of a book is computed by rules in the region of s.
CREATE FUNCTION pg_temp.is_computed(name text) RETURNS text LANGUAGE sql AS $$ SELECT format('pg_temp.lies_in(s.region, b.places ->> %L)', name) $$;

DO $$
DECLARE
	f fact;
	domain text;
	implied text;
BEGIN
	FOR f IN SELECT * FROM fact ORDER BY place LOOP
		SELECT string_agg(format('WHEN %s THEN %s', choice, pg_temp.believed(template)), ' ') INTO domain FROM domain_of WHERE variable = f.name;
		IF f.kind = 'circumstance' THEN
			SELECT string_agg(format('WHEN %s THEN %s', choice, pg_temp.believed('(' || array_to_string(templates, ') OR (') || ')')), ' ') INTO implied FROM cause WHERE variable = f.name;
			implied := CASE WHEN implied IS NULL THEN 'false' ELSE format('CASE WHEN %s THEN CASE (b.causes ->> %L)::int %s ELSE false END ELSE false END', pg_temp.is_computed(f.name), f.name, implied) END;
			EXECUTE format($q$
				UPDATE state s SET %1$s = CASE WHEN says OR implied THEN true WHEN denies THEN false WHEN leaves_out THEN implied END,
					%1$s_s = CASE WHEN says THEN 'true' WHEN denies AND implied IS NOT TRUE THEN 'false' WHEN leaves_out THEN 'left' ELSE 'open' END,
					unbelieved = unbelieved || CASE WHEN denies AND (says OR implied) THEN '{%1$s}'::text[] ELSE '{}' END
				FROM (SELECT s.subject, given -> 'circumstances' ?| %2$L IS TRUE OR (given ->> %3$L)::boolean IS TRUE OR (given ->> %1$L)::boolean IS TRUE AS says,
						(given ->> %3$L)::boolean IS FALSE OR (given ->> %1$L)::boolean IS FALSE AS denies, jsonb_typeof(given -> 'circumstances') = 'array' IS TRUE AS leaves_out,
						%4$s AS implied
					FROM state s JOIN book b ON b.n = s.book JOIN subject g ON g.n = s.subject) t
				WHERE t.subject = s.subject$q$, f.name, CASE f.name WHEN 'tekun' THEN '{tekun,特困}' WHEN 'dibao' THEN '{dibao,低保}' ELSE '{' || f.name || '}' END,
				CASE f.name WHEN 'tekun' THEN '特困' ELSE '' END, implied);
		ELSE
			EXECUTE format('UPDATE state s SET %1$s = a.value::%2$s, %1$s_s = a.state FROM subject g CROSS JOIN LATERAL pg_temp.agreed(g.given, %1$L) a WHERE g.n = s.subject', f.name, f.type);
			EXECUTE format('UPDATE state s SET %1$s = NULL, %1$s_s = ''doubtful'' FROM book b WHERE b.n = s.book AND %1$s_s = ''known'' AND CASE (b.domains ->> %1$L)::int %2$s END IS FALSE', f.name, domain);
			EXECUTE format('UPDATE state s SET unbelieved = unbelieved || %1$L::text WHERE %1$s_s = ''doubtful''', f.name);
			IF f.name = 'n5' THEN
				UPDATE state SET n5 = 7, n5_s = 'known', assumed = assumed || 'n5'::text WHERE n5_s <> 'known';
			ELSIF f.name IN ('years', 'c1') THEN
				IF f.name = 'years' THEN
					implied := pg_temp.believed('years_between(@d1, on_date)');
				ELSE
					SELECT string_agg(format('WHEN %s THEN CASE WHEN %2$s THEN 5 WHEN NOT (%2$s) THEN 1 END', choice, pg_temp.believed(templates[1])), ' ') INTO implied FROM cause WHERE variable = 'c1';
					implied := 'CASE (b.causes ->> ''c1'')::int ' || implied || ' END';
				END IF;
				EXECUTE format('UPDATE state s SET %1$s_s = CASE %1$s_s WHEN ''absent'' THEN ''computed'' ELSE ''disbelieved'' END, %1$s = %2$s FROM book b WHERE b.n = s.book AND %1$s_s <> ''known'' AND %3$s',
					f.name, implied, pg_temp.is_computed(f.name));
			END IF;
		END IF;
	END LOOP;
END $$;
-- In a second run nothing is known of what is doubted, nor of what leans on it: what is believed, and perhaps would not be.
INSERT INTO state SELECT (jsonb_populate_record(s, jsonb_build_object('run', 2) || (SELECT jsonb_object_agg(name || '_s', 'doubtful') || jsonb_object_agg(name, NULL) FROM unnest(unbelieved || assumed) name))).*
FROM state s WHERE unbelieved || assumed <> '{}';
DO $$
DECLARE
	d domain_of;
	name text;
	named text;
BEGIN
	FOR d IN SELECT * FROM domain_of LOOP
		-- with what computes or implies the facts that it names
		SELECT string_agg(CASE WHEN f.name IN ('years', 'c1') THEN format('CASE WHEN s.%1$s_s = ''computed'' THEN pg_temp.facts_behind(''{%1$s}'', b.causes) ELSE ''{%1$s}'' END', f.name)
			WHEN f.kind = 'circumstance' THEN format('CASE WHEN s.%1$s_s <> ''doubtful'' AND pg_temp.lies_in(s.region, b.places ->> %1$L) THEN pg_temp.facts_behind(''{%1$s}'', b.causes) ELSE ''{%1$s}'' END', f.name)
			ELSE format('''{%s}''::text[]', f.name) END, ' || ') INTO named
		FROM unnest(array_remove(pg_temp.facts_in(d.template), d.variable)) n JOIN fact f ON f.name = n;
		CONTINUE WHEN named IS NULL;
		EXECUTE format('UPDATE state s SET leaning = leaning || jsonb_build_object(%1$L, (SELECT jsonb_agg(n) FROM unnest(unbelieved || assumed) n WHERE n = ANY (%4$s))) FROM book b
			WHERE b.n = s.book AND run = 2 AND %1$s_s = ''known'' AND (b.domains ->> %1$L)::int = %2$s AND unbelieved || assumed && (%4$s) AND (%3$s) IS NULL',
			d.variable, d.choice, pg_temp.believed(d.template), named);
	END LOOP;
	FOR name IN SELECT DISTINCT variable FROM domain_of LOOP
		EXECUTE format('UPDATE state SET %1$s = NULL, %1$s_s = ''doubtful'' WHERE leaning ? %1$L', name);
	END LOOP;
END $$;

-- Every completion of what is not known.

-- A domain, of a value v that a fact could have, beside the others as they are. Of those that may be asked for it is not
-- known whether they are given; all others stay away.
CREATE FUNCTION pg_temp.believable(template text, name text, asked text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
	SELECT pg_temp.believed(regexp_replace(regexp_replace(regexp_replace(regexp_replace(pg_temp.plain(template), 'pg_temp.(within|equals)\(@' || name || '_', 'pg_temp.is_\1(@' || name || '_', 'g'),
		'[@#]' || name || '(_class)?\M', 'v', 'g'),
		'#(' || any_asked || ') IS NULL', '(CASE WHEN s.\1_s NOT IN (''absent'', ''doubtful'') THEN false END)', 'g'),
		'coalesce\(#(' || any_asked || '), (\w+)\)', 's.\1', 'g'))
	FROM (VALUES (array_to_string(array_prepend('none', asked), '|'))) a(any_asked)
$$;
-- All that a book compares, as single comparisons where that is how they are joined.
CREATE FUNCTION pg_temp.comparisons(b book) RETURNS SETOF text LANGUAGE sql STABLE AS $$
	SELECT template FROM atom a WHERE EXISTS (SELECT FROM rule_of r WHERE r.book = b.n AND strpos(r.condition, '(' || a.template || ')') > 0)
	UNION SELECT template FROM given_value v WHERE EXISTS (SELECT FROM rule_of r WHERE r.book = b.n AND r.value = v.template)
	UNION SELECT part FROM cause c CROSS JOIN unnest(templates) template CROSS JOIN regexp_split_to_table(template, ' AND | OR ') part
		WHERE c.variable = ANY (b.asked) AND c.choice = (b.causes ->> c.variable)::int
$$;
-- Is a template a test of one fact against constants?
CREATE FUNCTION pg_temp.is_simple(template text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT cardinality(pg_temp.facts_in(template)) = 1 AND NOT template ~ '^(@\w+|@?\w+ [*+-] \w+|coalesce\(#n\w+( \* 2)?, \w+\)|coalesce\(#t2, ''z''\))$' OR template ~ '^@(b1|dementia|tekun|dibao|economic_hardship)$' $$;
-- The facts of which the rules of a book ask what they are, '@', or where it matters that they are null, '#': also through what is computed with them.
CREATE FUNCTION pg_temp.asked_by(b book, sign text) RETURNS text[] LANGUAGE sql STABLE AS $$
	SELECT coalesce(pg_temp.facts_behind(array_agg(DISTINCT m[1]), b.causes), '{}')
	FROM rule_of r CROSS JOIN LATERAL regexp_matches(concat_ws(' ', r.condition, r.value), sign || '(\w+)', 'g') m WHERE r.book = b.n
$$;
CREATE TEMP TABLE test_of AS SELECT b.n AS book, template, pg_temp.facts_in(template) AS facts, pg_temp.is_simple(template) AS simple FROM book b, pg_temp.comparisons(b) template;
CREATE INDEX ON test_of (book);
CREATE TEMP TABLE book_asks AS SELECT n AS book, pg_temp.asked_by(b, '@') AS values, array_remove(pg_temp.asked_by(b, '#'), 'n5') AS nulls FROM book b;
ANALYZE test_of, book_asks;
-- Of what a fact may be, one of each that the tests tell apart; the least and the greatest, where it is computed with or compared with others.
CREATE FUNCTION pg_temp.fill_universe(b book) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	f fact;
	domain text;
	simple text[];
	mixed boolean;
	candidates text;
	filter text;
	tests text;
	assignments text[] := '{}';
BEGIN
	FOR f IN SELECT * FROM fact WHERE name = ANY (b.asked) LOOP
		SELECT pg_temp.believable(template, f.name, (SELECT values FROM book_asks WHERE book = b.n)) INTO domain FROM domain_of WHERE variable = f.name AND choice = (b.domains ->> f.name)::int;
		domain := coalesce(domain, 'true');
		candidates := format('%L::%s[]%s', f.samples, f.type, CASE WHEN f.type = 'numeric' THEN ' || ARRAY[s.n5, s.n1, s.n2, s.c1, s.years, pg_temp.years(s.d1, s.on_date)]' ELSE '' END);
		-- what is asked of the years is asked of the date
		SELECT coalesce(array_agg(regexp_replace(pg_temp.plain(CASE f.name WHEN 'd1' THEN regexp_replace(template, '[@#]years', 'years_between(@d1, on_date)', 'g') ELSE template END), '[@#]' || f.name || '(_class)?\M', 'v', 'g')) FILTER (WHERE t.simple), '{}'),
			bool_or(NOT t.simple) IS TRUE INTO simple, mixed
		FROM test_of t WHERE book = b.n AND (f.name = ANY (facts) OR f.name = 'd1' AND 'years' = ANY (facts));
		IF f.type = 'boolean' THEN
			simple := '{v}';
		ELSIF f.name = 't1' THEN
			SELECT coalesce(array_agg(regexp_replace(test, 'pg_temp.(within|equals)\(', 'pg_temp.is_\1(', 'g')), '{}') || CASE WHEN mixed THEN '{v}'::text[] ELSE '{}' END INTO simple FROM unnest(simple) test;
		ELSIF mixed THEN
			simple := simple || CASE WHEN f.type = 'numeric' THEN ARRAY['v > 3'] WHEN f.type = 'date' THEN ARRAY['pg_temp.years(v, s.on_date) >= 60'] ELSE ARRAY['v'] END;
		END IF;
		filter := CASE WHEN domain = 'true' THEN 'true' ELSE format('s.run = 2 AND s.%s_s = ''doubtful'' OR (%s) IS NOT FALSE', f.name, domain) END;
		tests := (SELECT 'concat_ws(''/'', ' || string_agg('coalesce((' || t || ')::text, ''?'')', ', ') || ')' FROM unnest(simple || 'true'::text) t);
		assignments := assignments || format('%1$s_u = CASE WHEN s.%1$s_s IN (''absent'', ''open'', ''doubtful'') THEN coalesce((%2$s), ''{}'') END', f.name,
			CASE WHEN f.type = 'boolean' THEN format('SELECT array_agg(v) FROM unnest(''{f,t}''::boolean[]) v WHERE %s', filter)
				WHEN mixed THEN format('SELECT array_agg(DISTINCT e) FROM (SELECT min(v), max(v) FROM unnest(%s) v WHERE v IS NOT NULL AND (%s) GROUP BY %s) u(least, most) CROSS JOIN LATERAL (VALUES (least), (most)) e(e)', candidates, filter, tests)
				ELSE format('SELECT array_agg(v) FROM (SELECT min(v) FROM unnest(%s) v WHERE v IS NOT NULL AND (%s) GROUP BY %s) u(v)', candidates, filter, tests) END);
	END LOOP;
	IF assignments <> '{}' THEN
		EXECUTE format('UPDATE state s SET %s WHERE book = $1', array_to_string(assignments, ', ')) USING b.n;
	END IF;
END $$;
SELECT count(pg_temp.fill_universe(b)) FROM book b \g /dev/null

-- What a fact may be, v, and where it matters that it is null, g. One that stays away is null there, and elsewhere not known.
CREATE FUNCTION pg_temp.choices(state text, universe anyarray, asks_value boolean, asks_null boolean) RETURNS TABLE (v anyelement, g anyelement, away boolean) LANGUAGE sql IMMUTABLE AS $$
	SELECT v, v, false FROM unnest(universe) v WHERE state = 'doubtful' OR state IN ('absent', 'open') AND asks_value
	UNION ALL SELECT v, NULL, true FROM unnest(universe) v WHERE state IN ('absent', 'open', 'doubtful') AND asks_null AND asks_value
	UNION ALL SELECT universe[1], NULL, true WHERE state IN ('absent', 'open', 'doubtful') AND asks_null AND NOT asks_value
	UNION ALL SELECT NULL, NULL, false WHERE state NOT IN ('absent', 'open', 'doubtful')
$$;
CREATE TEMP TABLE expected (subject int, run int, completions int, least text, most text, statuses text[], rules text, agree boolean, missing text[]);
CREATE FUNCTION pg_temp.expect(of_book int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
	b book;
	f fact;
	r rule_of;
	sources text := '';
	seen text[] := '{}';			-- columns by which completions are told apart
	hidden text[] := '{}';			-- and by which those of one that stays away are
	columns text[] := '{}';			-- all these as expressions
	owners jsonb := '{}';			-- of each fact, its columns
	asks_value boolean;
	asks_null boolean;
	may_be_null text;
	in_two_ways text[] := '{}';			-- facts of which both is asked
	stages text := '';
	kept text := 'true';
	template text;
	condition text;
	hits text[] := '{}';
	amounts text[] := '{}';
	ids text[] := '{}';
	answer text;
	any_hit text;
	in_force text;
	type text;
	lists text := '';
	behind text;
	room text := '1::numeric';
BEGIN
	SELECT * INTO b FROM book WHERE n = of_book;
	FOR f IN SELECT * FROM fact WHERE name = ANY (b.asked) ORDER BY place LOOP
		SELECT f.name = ANY (values), f.name = ANY (nulls) INTO asks_value, asks_null FROM book_asks WHERE book = of_book;
		-- one that is doubted may not be given either, and then rules say what it is
		may_be_null := CASE WHEN NOT asks_null AND (f.name IN ('years', 'c1') OR b.causes ? f.name) THEN format('s.%s_s = ''doubtful'' AND pg_temp.lies_in(s.region, %L)', f.name, b.places ->> f.name) ELSE asks_null::text END;
		asks_null := may_be_null <> 'false';
		IF asks_value AND asks_null THEN
			in_two_ways := in_two_ways || f.name;
		END IF;
		room := room || format(' * CASE %1$s_s WHEN ''doubtful'' THEN %2$s WHEN ''absent'' THEN %3$s WHEN ''open'' THEN %3$s ELSE 1 END', f.name,
			format('(CASE WHEN %1$s_u = ''{}'' THEN 1000 ELSE cardinality(%1$s_u) END + %2$s)', f.name, CASE WHEN NOT asks_null THEN '0' WHEN asks_value THEN format('cardinality(%s_u)', f.name) ELSE '1' END),
			format('(CASE WHEN %1$s_u = ''{}'' THEN 1000 ELSE %2$s END + %3$s)', f.name, CASE WHEN asks_value THEN format('cardinality(%s_u)', f.name) ELSE '0' END, CASE WHEN NOT asks_null THEN '0' WHEN asks_value THEN format('cardinality(%s_u)', f.name) ELSE '1' END));
		seen := seen || ('o_' || f.name);
		columns := columns || CASE f.name WHEN 't1' THEN 'CASE WHEN NOT u_t1.away THEN concat(u_t1.v, CASE WHEN s.t1 IS NOT NULL THEN t1.class END) END AS o_t1' ELSE format('CASE WHEN NOT u_%1$s.away THEN u_%1$s.v END AS o_%1$s', f.name) END;
		IF asks_null THEN
			sources := sources || format(' CROSS JOIN LATERAL pg_temp.choices(s.%1$s_s, s.%1$s_u, %2$L, %3$s) AS u_%1$s', f.name, asks_value, may_be_null);
			seen := seen || ARRAY['away_' || f.name, 'absent_' || f.name];
			columns := columns || ARRAY[format('u_%1$s.away AS away_%1$s', f.name), format('s.%1$s_s IN (''absent'', ''open'') AND (%2$s) AS absent_%1$s', f.name, may_be_null)];
		ELSE
			sources := sources || format(' CROSS JOIN LATERAL (SELECT v, v, false FROM unnest(CASE WHEN s.%1$s_s IN (''absent'', ''open'', ''doubtful'') THEN s.%1$s_u ELSE ''{NULL}'' END) v) AS u_%1$s(v, g, away)', f.name);
		END IF;
		IF asks_null AND asks_value THEN
			hidden := hidden || ('h_' || f.name);
			columns := columns || format('CASE WHEN u_%1$s.away THEN u_%1$s.v END AS h_%1$s', f.name);
		END IF;
		owners := owners || jsonb_build_object(f.name, coalesce(owners -> f.name, '[]') || jsonb_build_array('o_' || f.name, 'away_' || f.name));
		IF f.kind = 'circumstance' THEN
			SELECT '(' || array_to_string(templates, ') OR (') || ')' INTO template FROM cause WHERE variable = f.name AND choice = (b.causes ->> f.name)::int;
			condition := CASE WHEN template IS NULL THEN 'false' ELSE format('(pg_temp.lies_in(s.region, %L) AND (%s))', b.places ->> f.name, pg_temp.completed(template)) END;
			sources := sources || format(' CROSS JOIN LATERAL (SELECT CASE s.%1$s_s WHEN ''true'' THEN true WHEN ''false'' THEN false WHEN ''left'' THEN coalesce(%2$s, false) ELSE u_%1$s.v OR (u_%1$s.away OR s.%1$s_s = ''open'') AND coalesce(%2$s, false) END, '
				'CASE WHEN s.%1$s_s = ''true'' THEN true WHEN s.%1$s_s = ''false'' THEN false WHEN s.%1$s_s = ''left'' THEN %3$s WHEN u_%1$s.away THEN nullif(%3$s, false) ELSE u_%1$s.v OR s.%1$s_s = ''open'' AND coalesce(%2$s, false) END) AS %1$s(v, g)', f.name, condition,
				CASE WHEN template IS NULL THEN 'false' ELSE format('(pg_temp.lies_in(s.region, %L) AND (%s))', b.places ->> f.name, pg_temp.not_completed(template)) END);
		ELSIF f.name IN ('years', 'c1') THEN
			-- null or not is not told, where it was given and not believed, and what computes it misses something
			IF asks_null THEN
				room := room || format(' * CASE WHEN %1$s_s = ''disbelieved'' AND %1$s IS NULL THEN 0 ELSE 1 END', f.name);
			END IF;
			IF f.name = 'years' THEN
				template := 'years_between(@d1, on_date)';
				condition := pg_temp.completed(template);
				behind := pg_temp.not_completed(template);
			ELSE
				SELECT templates[1] INTO template FROM cause WHERE variable = 'c1' AND choice = (b.causes ->> 'c1')::int;
				condition := format('(CASE WHEN %s THEN 5 ELSE 1 END)', pg_temp.completed(template));
				behind := format('(CASE WHEN %1$s THEN 5 WHEN NOT (%1$s) THEN 1 END)', pg_temp.not_completed(template));
			END IF;
			sources := sources || format(' CROSS JOIN LATERAL (SELECT CASE WHEN s.%1$s_s = ''known'' THEN s.%1$s WHEN s.%1$s_s IN (''absent'', ''doubtful'') AND NOT (u_%1$s.away AND %4$s) THEN u_%1$s.v ELSE %2$s END, '
				'CASE WHEN s.%1$s_s = ''known'' THEN s.%1$s WHEN s.%1$s_s IN (''absent'', ''doubtful'') AND NOT (u_%1$s.away AND %4$s) THEN u_%1$s.g ELSE %3$s END) AS %1$s(v, g)',
				f.name, condition, behind, format('pg_temp.lies_in(s.region, %L)', b.places ->> f.name));
		ELSIF f.name = 't1' THEN
			-- a class that is given may be any of those below it that would be believed, or another one
			SELECT pg_temp.believable(d.template, 't1', (SELECT values FROM book_asks WHERE book = of_book)) INTO template FROM domain_of d WHERE variable = 't1' AND choice = (b.domains ->> 't1')::int;
			sources := sources || format(' CROSS JOIN LATERAL (SELECT coalesce(s.t1, u_t1.v), coalesce(s.t1, u_t1.g), v FROM unnest(CASE s.t1 WHEN ''facility'' THEN ''{nursing_home,hospice,canteen,institution,facility}''::text[] WHEN ''institution'' THEN ''{nursing_home,hospice,institution}'' ELSE ARRAY[coalesce(s.t1, u_t1.v)] END) v WHERE s.t1 IN (''facility'', ''institution'') IS NOT TRUE OR (%s) IS NOT FALSE) AS t1(v, g, class)', coalesce(template, 'true'));
			room := room || ' * CASE t1 WHEN ''facility'' THEN 5 WHEN ''institution'' THEN 3 ELSE 1 END';
		ELSE
			sources := sources || format(' CROSS JOIN LATERAL (SELECT CASE s.%1$s_s WHEN ''known'' THEN s.%1$s ELSE u_%1$s.v END, CASE s.%1$s_s WHEN ''known'' THEN s.%1$s ELSE u_%1$s.g END) AS %1$s(v, g)', f.name);
		END IF;
	END LOOP;
	type := CASE b.kind WHEN 'number' THEN 'numeric' WHEN 'money' THEN 'numeric' ELSE b.kind END;
	FOR r IN SELECT * FROM rule_of WHERE book = of_book ORDER BY priority DESC LOOP
		sources := sources || format(' CROSS JOIN LATERAL (SELECT pg_temp.lies_in(s.region, %L), (%s)::%s) AS %s(in_force, amount)', r.region, pg_temp.completed(r.value), type, r.id);
		sources := sources || format(' CROSS JOIN LATERAL (SELECT %1$s.in_force AND %1$s.amount IS NOT NULL AND coalesce(%2$s, false) OFFSET 0) AS h_%1$s(hits)', r.id, pg_temp.completed(coalesce(r.condition, 'true')));
		ids := ids || r.id;
		hits := hits || format('h_%s.hits', r.id);
		amounts := amounts || format('CASE WHEN h_%1$s.hits THEN %1$s.amount END', r.id);
	END LOOP;
	in_force := (SELECT '(' || string_agg(i || '.in_force', ' OR ') || ')' FROM unnest(ids) i);
	any_hit := '(' || array_to_string(hits, ' OR ') || ')';
	answer := CASE b.policy
		WHEN 'first' THEN 'coalesce(' || array_to_string(amounts, ', ') || ')'
		WHEN 'max' THEN 'greatest(' || array_to_string(amounts, ', ') || ')'
		WHEN 'min' THEN 'least(' || array_to_string(amounts, ', ') || ')'
		WHEN 'sum' THEN (SELECT string_agg('coalesce(' || a || ', 0)', ' + ') FROM unnest(amounts) a)
		ELSE (SELECT string_agg(h || '::int', ' + ') FROM unnest(hits) h) END;
	answer := format('CASE WHEN %s THEN %s WHEN %s THEN %L::%s END', any_hit, answer, in_force, b.fallback, type);
	EXECUTE format('DELETE FROM state s WHERE book = $1 AND EXISTS (SELECT FROM state t WHERE t.subject = s.subject AND (%s) NOT BETWEEN 1 AND 100)', room) USING of_book;
	-- One that is not given stays so, unless it is asked for.
	FOR f IN SELECT * FROM fact WHERE name = ANY (in_two_ways) LOOP
		stages := stages || format('m_%1$s AS (SELECT DISTINCT subject, run FROM (SELECT subject, run FROM w WHERE %2$s GROUP BY subject, run%3$s HAVING min(answer) <> max(answer)) g), ', f.name,
			(SELECT string_agg(format('(NOT absent_%1$s OR away_%1$s)', x), ' AND ') FROM unnest(in_two_ways) x),
			(SELECT string_agg(', ' || x, '') FROM unnest(seen || hidden) x WHERE x <> 'h_' || f.name));
		kept := kept || format(' AND (NOT absent_%1$s OR away_%1$s OR (subject, run) IN (SELECT subject, run FROM m_%1$s))', f.name);
	END LOOP;
	-- What hangs on a fact that stays away, or on what lies below a class, is open. A fact matters where two of its values differ in the answer, or for one that was given, also a value and that it was not given.
	FOR f IN SELECT * FROM fact WHERE name = ANY (in_two_ways) LOOP
		lists := lists || format(' UNION SELECT subject, run, %1$L FROM m_%1$s', f.name);
	END LOOP;
	FOR f IN SELECT * FROM fact WHERE name = ANY (b.asked) LOOP
		lists := lists || format(' UNION SELECT subject, run, %1$L FROM (SELECT DISTINCT subject, run FROM (SELECT subject, run FROM seen WHERE %3$s GROUP BY subject, run%2$s HAVING min(answer) <> max(answer)) g) g', f.name,
			(SELECT string_agg(', ' || d, '') FROM unnest(seen) d WHERE NOT owners -> f.name ? d), CASE WHEN 'away_' || f.name = ANY (seen)
			THEN format('NOT away_%1$s OR NOT absent_%1$s', f.name) ELSE 'true' END);
	END LOOP;
	EXECUTE format('WITH w AS MATERIALIZED (
			SELECT s.subject, s.run%s, CASE WHEN NOT %s THEN ''no_rule'' WHEN %s THEN ''decided'' ELSE ''default'' END AS status, coalesce(a.answer::text, ''null'') AS answer, %s AS rules
			FROM state s%s CROSS JOIN LATERAL (SELECT %s) r(raw) CROSS JOIN LATERAL (SELECT %s) a(answer) WHERE s.book = $1),
		%s seen AS MATERIALIZED (SELECT subject, run%s, CASE WHEN min(answer) = max(answer) THEN min(answer) ELSE ''open '' || string_agg(DISTINCT answer, '' '' ORDER BY answer) END AS answer, count(*) AS n, min(rules) AS rules, array_agg(DISTINCT status) AS statuses FROM w WHERE %s GROUP BY subject, run%s),
		m AS (SELECT subject, run, array_agg(name ORDER BY name COLLATE "C") AS missing FROM (SELECT NULL::int AS subject, NULL::int AS run, NULL::text AS name%s) m GROUP BY subject, run)
		INSERT INTO expected SELECT e.*, coalesce(m.missing, ''{}'')
		FROM (SELECT subject, run, sum(n), min(answer) FILTER (WHERE answer NOT LIKE ''open %%''), max(answer) FILTER (WHERE answer NOT LIKE ''open %%''),
			array(SELECT DISTINCT s FROM unnest(string_to_array(string_agg(array_to_string(statuses, '',''), '','') FILTER (WHERE answer NOT LIKE ''open %%''), '','')) s ORDER BY s), min(rules), (SELECT count(DISTINCT answer) <= 1 FROM w WHERE w.subject = seen.subject AND w.run = seen.run AND %s)
			FROM seen GROUP BY subject, run) e LEFT JOIN m USING (subject, run)',
		(SELECT string_agg(', ' || d, '') FROM unnest(columns) d), in_force, any_hit,
		CASE b.policy WHEN 'first' THEN 'CASE ' || (SELECT string_agg(format('WHEN h_%s.hits THEN %L', i, i), ' ' ORDER BY n) FROM unnest(ids) WITH ORDINALITY u(i, n)) || ' END'
			ELSE 'concat_ws('','', ' || (SELECT string_agg(format('CASE WHEN h_%1$s.hits%2$s THEN %1$L END', i, CASE WHEN b.policy IN ('min', 'max') THEN format(' AND %s.amount = raw', i) ELSE '' END), ', ' ORDER BY i) FROM unnest(ids) i) || ')' END,
		sources, answer, CASE b.kind WHEN 'number' THEN 'trim_scale(raw)' WHEN 'money' THEN 'trim_scale(round(raw, 2))' ELSE 'raw' END,
		stages, (SELECT string_agg(', ' || d, '') FROM unnest(seen) d), kept, (SELECT string_agg(', ' || d, '') FROM unnest(seen) d), lists,
		(SELECT coalesce(string_agg('NOT away_' || x, ' AND '), 'true') FROM unnest(in_two_ways) x)) USING of_book;
END $$;
SELECT count(pg_temp.expect(n)) FROM book \g /dev/null
CREATE INDEX ON expected (subject, run);

-- What the extension answers.

CREATE TEMP TABLE answered (subject int PRIMARY KEY, o outcome, o_record outcome, o_needed outcome, error text);
CREATE TEMP TABLE form (subject int, form text, value text);
DO $$
DECLARE
	b book;
	names text[] := ARRAY(SELECT attname FROM pg_attribute WHERE attrelid = 'given'::regclass AND attnum > 0 ORDER BY attnum);
	columns text := (SELECT string_agg(format('(record).%I', name), ', ' ORDER BY place) FROM unnest(names) WITH ORDINALITY c(name, place));
	s record;
	call text;
	form text;
	constants text;
	given_names text[];
	needed jsonb;
BEGIN
	FOR b IN SELECT * FROM book ORDER BY n LOOP
		FOR s IN SELECT * FROM subject WHERE book = b.n LOOP
			SELECT '{"spare": -1}' || coalesce(jsonb_object_agg(key, value), '{}') INTO needed
			FROM jsonb_each(s.given) WHERE key = 'circumstances' OR CASE key WHEN '特困' THEN 'tekun' ELSE rtrim(key, 'b') END = ANY (b.needed);
			BEGIN
				INSERT INTO answered VALUES (s.n, assess('x', s.given, s.region::region, s.on_date, b.content), assess('x', s.record, s.region::region, s.on_date, b.content),
					assess('x', needed, s.region::region, s.on_date, b.content), NULL);
			EXCEPTION WHEN OTHERS THEN
				INSERT INTO answered VALUES (s.n, NULL, NULL, NULL, SQLERRM);
			END;
			IF s.n % 6 = 0 THEN
				-- half of them without a parameter for what is not given
				given_names := ARRAY(SELECT name FROM unnest(names) WITH ORDINALITY u(name, place) WHERE s.n % 12 = 0 OR to_jsonb(s.record) ->> name IS NOT NULL ORDER BY place);
				SELECT string_agg(coalesce(quote_literal(to_jsonb(s.record) ->> name) || '::' || format_type(atttypid, NULL), 'NULL'), ', ' ORDER BY attnum) INTO constants
				FROM unnest(given_names) name JOIN pg_attribute ON attrelid = 'given'::regclass AND attname = name;
				-- a set is no JSON array
				constants := regexp_replace(constants, E'''\\[([^]]*)\\]''::circumstances', '''{\1}''::circumstances');
				BEGIN
					EXECUTE format('SELECT call_%s(''x'', %L, $1, $2, $3, %s)::text', CASE b.kind WHEN 'money' THEN 'yuan' WHEN 'number' THEN 'numeric' ELSE b.kind END, given_names, constants)
					INTO form USING b.content, s.region::region, s.on_date;
				EXCEPTION WHEN OTHERS THEN
					form := SQLERRM;
				END;
				INSERT INTO form VALUES (s.n, 'constants', form);
			END IF;
		END LOOP;
		FOREACH call IN ARRAY (ARRAY[
			format('call_%s(''x'', %L, $1, region::region, on_date, %s)', CASE b.kind WHEN 'money' THEN 'yuan' WHEN 'number' THEN 'numeric' ELSE b.kind END, names, columns),
			format('%s(''x'', record, region::region, on_date, $1)', CASE b.kind WHEN 'boolean' THEN 'holds' ELSE 'amount' END),
			format('%s(''x'', given, region::region, on_date, $1)', CASE b.kind WHEN 'boolean' THEN 'holds' ELSE 'amount' END)])[:CASE WHEN b.kind IN ('text', 'date') THEN 1 ELSE 3 END] LOOP
			BEGIN
				EXECUTE format('INSERT INTO form SELECT n, %L, (%s)::text FROM subject WHERE book = $2', split_part(call, '(', 1), call) USING b.content, b.n;
			EXCEPTION WHEN OTHERS THEN
				INSERT INTO form SELECT n, call, SQLERRM FROM subject WHERE book = b.n;
			END;
		END LOOP;
	END LOOP;
END $$;

-- Some of the rulebooks as rows, published, by a typed function: without circumstances, which shipped rules imply too.
CREATE TEMP TABLE of_function (subject int, value text);
DO $$
DECLARE
	b book;
	values text[];
	subjects int[];
	of_x regprocedure;
	call text;
BEGIN
	FOR b IN SELECT * FROM book WHERE NOT needed && '{dementia,tekun,dibao,economic_hardship}' AND needed <> '{}' AND content::jsonb -> 'variables' -> 'x' ->> 'kind' <> 'date' ORDER BY n LIMIT 5 LOOP
		BEGIN
			INSERT INTO variable (name, kind, title_zh, title_en, hit_policy, aliases, default_value)
			SELECT key, value ->> 'kind', key, key, value ->> 'hit_policy', ARRAY(SELECT jsonb_array_elements_text(value -> 'aliases')), value ->> 'default'
			FROM jsonb_each(b.content::jsonb -> 'variables');
			INSERT INTO code (variable, code, title_zh, title_en, aliases, parent) SELECT 't1', code, title_zh, title_en, aliases, parent FROM code_of ORDER BY parent NULLS FIRST;
			UPDATE variable SET domain = value ->> 'domain' FROM jsonb_each(b.content::jsonb -> 'variables') WHERE key = name;
			INSERT INTO rule (id, variable, region, valid, priority, condition, value)
			SELECT 'test-' || key, value ->> 'variable', (value ->> 'region')::region, '(,)', (value ->> 'priority')::int, value ->> 'condition', value ->> 'value'
			FROM jsonb_each(b.content::jsonb -> 'rules') WHERE value ->> 'variable' NOT IN ('tekun', 'economic_hardship');
			PERFORM publish('test');
			of_x := create_function('x', schema => 'public');
			SELECT format('SELECT array_agg(public.x(%s)::text ORDER BY n), array_agg(n ORDER BY n) FROM subject WHERE book = $1',
				string_agg(format('%1$I => %2$s', name, CASE name WHEN 'region' THEN 'region::region' WHEN 'on_date' THEN 'on_date' ELSE format('(record).%I::%s', name, type::regtype) END), ', '))
			INTO call
			FROM pg_proc p CROSS JOIN LATERAL unnest(p.proargnames, p.proargtypes::oid[]) arg(name, type)
			WHERE p.oid = of_x AND name <> 'edition';
			EXECUTE call INTO values, subjects USING b.n;
			RAISE EXCEPTION USING ERRCODE = 'P0B00';
		EXCEPTION WHEN SQLSTATE 'P0B00' THEN
			INSERT INTO of_function SELECT * FROM unnest(subjects, values);
		END;
	END LOOP;
END $$;

-- Comparison.

CREATE FUNCTION pg_temp.plainly(value text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(CASE WHEN value ~ '^-?\d+(\.\d+)?$' THEN trim_scale(value::numeric)::text ELSE value END, 'null') $$;
CREATE TEMP TABLE compared AS
SELECT s.n AS subject, b.n AS book, b.once, b.kind, b.policy, b.fallback, s.region, s.on_date,
	(SELECT jsonb_object_agg(key, value) FROM jsonb_each(jsonb_strip_nulls(s.given)) WHERE key = 'circumstances' OR CASE key WHEN '特困' THEN 'tekun' ELSE rtrim(key, 'b') END = ANY (b.needed)) AS given,
	(SELECT string_agg(concat_ws(' ', r.id, r.region, '[' || r.condition || '] ->', r.value), '; ' ORDER BY r.id) FROM rule_of r WHERE r.book = b.n) AS rules,
	(SELECT string_agg(d.template, '; ') FROM domain_of d JOIN LATERAL jsonb_each_text(b.domains) e ON e.key = d.variable AND e.value = d.choice::text WHERE d.variable = ANY (b.needed)) AS domains,
	(SELECT string_agg(format('%s (%s) <- %s', c.variable, b.places ->> c.variable, array_to_string(c.templates, ' | ')), '; ')
		FROM cause c JOIN LATERAL jsonb_each_text(b.causes) e ON e.key = c.variable AND e.value = c.choice::text WHERE c.variable = ANY (b.needed)) AS causes,
	(a.o).status::text, pg_temp.plainly((a.o).value #>> '{}') AS value, a.error,
	ARRAY(SELECT unnest((a.o).missing) ORDER BY 1) AS missing, ARRAY(SELECT unnest((a.o).invalid) ORDER BY 1) AS invalid, ARRAY(SELECT unnest((a.o).assumed) ORDER BY 1) AS assumed,
	ARRAY(SELECT unnest((a.o).rules) ORDER BY 1) AS named,
	e.completions, e.agree, e.least, e.most, e.statuses, string_to_array(e.rules, ',') AS e_rules, e.missing AS e_missing, t.unbelieved, t.assumed AS taken,
	ARRAY(SELECT name FROM unnest(t.unbelieved) name WHERE name = ANY (d.missing || leans_on) ORDER BY 1) AS e_invalid, ARRAY(SELECT name FROM unnest(t.assumed) name WHERE name = ANY (d.missing || leans_on) ORDER BY 1) AS e_assumed,
	-- what no rule computes there
	ARRAY(SELECT name FROM unnest('{years,c1}'::text[]) name WHERE NOT pg_temp.lies_in(s.region, b.places ->> name)) AS uncomputed,
	NOT EXISTS (SELECT FROM book_asks a, unnest(values) name WHERE a.book = b.n AND to_jsonb(t) ->> (name || '_s') IN ('absent', 'open', 'doubtful')) AND NOT ('t1' = ANY (b.asked) AND t.t1 IN ('facility', 'institution') IS TRUE) AS known,
	-- an absent fact that is asked whether it is null stays so, unless it is asked for; of a class that is given, each of those below it is tried where it is asked for
	NOT EXISTS (SELECT FROM book_asks a, unnest(nulls) name WHERE a.book = b.n AND to_jsonb(t) ->> (name || '_s') IN ('absent', 'open')) AND (b.once OR NOT 't1' = ANY (b.asked) OR t.t1 IN ('facility', 'institution') IS NOT TRUE) AS told,
	-- no domain hangs on what other facts compute or imply: that is not told apart here
	NOT b.domains ->> 'n3' IN ('2', '4', '5') IS TRUE AS direct,
	-- nothing is computed with numbers, and they are compared with constants alone
	NOT EXISTS (SELECT FROM test_of c WHERE c.book = b.n AND NOT simple AND facts && '{n1,n2,n3,n5,m1,years,c1,d1}') AND NOT ('n3' = ANY (b.asked) AND b.domains @> '{"n3": 10}') AS plain
FROM subject s JOIN book b ON b.n = s.book JOIN answered a ON a.subject = s.n JOIN state t ON t.subject = s.n AND t.run = 1 JOIN expected e ON e.subject = s.n AND e.run = 1 LEFT JOIN expected d ON d.subject = s.n AND d.run = 2
	LEFT JOIN state t2 ON t2.subject = s.n AND t2.run = 2 CROSS JOIN LATERAL (SELECT ARRAY(SELECT jsonb_array_elements_text(value) FROM jsonb_each(t2.leaning) WHERE key = ANY (d.missing))) l(leans_on)
-- of a class that is given it is not told apart what it is, and whether that is null
WHERE (b.once OR t.t1 IN ('facility', 'institution') IS NOT TRUE OR NOT 't1' = ANY (SELECT unnest(nulls) FROM book_asks WHERE book = b.n))
	-- a class that is given is that code, and none of those below it, which one completion cannot say
	AND NOT (t.t1 = 'institution' AND EXISTS (SELECT FROM rule_of r WHERE r.book = b.n AND concat(r.condition, r.value) LIKE '%t1 = ''institution''%')) IS TRUE
	-- a bound that is another one where a fact stays away than where it is given is taken for none here
	AND NOT ((b.domains ->> 'n2' = '3' AND t.n2_s <> 'known' AND t.n1_s IN ('absent', 'open')) IS TRUE OR (b.domains ->> 'n3' = '10' AND t.n3_s <> 'known' AND t.n2_s IN ('absent', 'open')) IS TRUE);
CREATE FUNCTION pg_temp.shown(c compared) RETURNS text LANGUAGE sql AS $$
	SELECT format(E'book %s, subject %s: %s %s default %s\n  rules: %s\n  causes: %s\n  domains: %s\n  %s %s %s\n  the extension: %s %s %s, missing %s, invalid %s, assumed %s\n  here: %s of %s completions are from %s to %s, by %s, missing %s, invalid %s, assumed %s; not believed %s',
		c.book, c.subject, c.kind, c.policy, c.fallback, pg_temp.ours(c.rules), pg_temp.ours(c.causes), pg_temp.ours(c.domains), c.region, c.on_date, c.given,
		c.status, c.value, c.named, c.missing, c.invalid, c.assumed, c.statuses, c.completions, c.least, c.most, c.e_rules, c.e_missing, c.e_invalid, c.e_assumed, c.unbelieved)
$$;

SELECT cmp_ok((SELECT count(*) FROM compared), '>=', CASE WHEN :books >= 340 THEN 5000 ELSE 0 END::bigint, 'so many outcomes are compared');
SELECT '# ' || count(*) || ' outcomes, ' || count(*) FILTER (WHERE unbelieved && missing) || ' hang on what is not believed, ' || count(*) FILTER (WHERE invalid <> '{}') || ' have invalid facts, '
	|| count(*) FILTER (WHERE assumed <> '{}') || ' assumed ones' FROM compared;
SELECT cmp_ok((SELECT min(n) FROM (SELECT count(*) AS n FROM compared GROUP BY status) c), '>', (:books / 10)::bigint, 'every status comes up often');
SELECT is_empty($$SELECT error, pg_temp.shown(c) FROM compared c WHERE error IS NOT NULL ORDER BY length(pg_temp.shown(c)) LIMIT 3$$, 'no error');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c WHERE completions = 1 AND known AND (status <> statuses[1] OR value <> least) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'where all is known, status and value are those of the second implementation');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c WHERE completions = 1 AND known AND status = 'decided' AND named <> e_rules ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'and so are the rules');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (status IN ('decided', 'default') AND (least <> most OR value <> least OR missing <> '{}')) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'what is decided is so whatever the facts are that are not known or not believed');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	-- a text that is itself the value, and equals the default where a rule grants it, may be asked for all the same
	WHERE (plain AND told AND least = most AND agree AND e_missing = '{}' AND NOT (status = ANY (statuses) OR status = 'default' AND 'decided' = ANY (statuses)) AND NOT (kind = 'text' AND cardinality(statuses) > 1)) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'what every completion agrees on is decided, or the default');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (once AND plain AND missing <> e_missing) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'what is missing is what could change the answer, where each fact is used once and nothing computed with it');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (NOT e_missing <@ missing) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'and is among what is missing elsewhere');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (direct AND once AND NOT (e_invalid <@ invalid AND (NOT plain OR ARRAY(SELECT unnest(invalid) EXCEPT SELECT unnest(missing)) <@ e_invalid))) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'what is invalid is what is not believed and could change the answer, where each fact is used once');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (NOT invalid <@ unbelieved OR direct AND NOT e_invalid <@ invalid) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'and elsewhere it is among what is invalid, all of which is not believed');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (NOT ARRAY(SELECT unnest(missing) INTERSECT SELECT unnest(unbelieved)) <@ invalid) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'what is missing although it was given is invalid');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (NOT assumed <@ taken OR direct AND (once AND plain AND assumed <> e_assumed OR NOT e_assumed <@ assumed)) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'a default is told that could change the answer');
SELECT is_empty($$SELECT pg_temp.shown(c) FROM compared c
	WHERE (status = 'no_rule') <> (statuses = '{no_rule}' OR NOT status IN ('decided', 'default') AND missing <> '{}' AND missing <@ uncomputed AND invalid = '{}') ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'where nothing is missing but what no rule computes there, that is the status');
SELECT is_empty($$SELECT form, pg_temp.plainly(f.value) AS gives, pg_temp.shown(c) FROM form f JOIN compared c USING (subject) WHERE pg_temp.plainly(f.value) <> c.value ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'typed calls, amount() and holds() give the value of assess(), or null');
SELECT is_empty($$SELECT pg_temp.plainly(f.value) AS gives, pg_temp.shown(c) FROM of_function f JOIN compared c USING (subject) WHERE pg_temp.plainly(f.value) <> c.value AND NOT c.given ?| '{n1b,t1b,m1b,n5b}' ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'and so does the typed function of what is published');
SELECT is_empty($$SELECT o_record, o_needed, pg_temp.shown(c) FROM answered a JOIN compared c USING (subject)
	WHERE (o::text <> o_record::text OR o::text <> o_needed::text) ORDER BY length(pg_temp.shown(c)) LIMIT 3$$,
	'a row is as a JSON object, and facts that nothing asks for are no matter, whatever they are');
SELECT * FROM finish();
