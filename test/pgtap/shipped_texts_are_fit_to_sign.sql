-- What the shipped rows say is fit for the hand of an officer: administrative Chinese and
-- plain English, a target with its figure and its year, a unit as people write it, a
-- reading in both languages, and for every fact a question that a clerk can ask.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

-- All texts in Chinese and in English, by where they stand.
CREATE TEMP TABLE said AS
SELECT 'variable ' || name AS place, 'title' AS what, title_zh AS zh, title_en AS en FROM variable WHERE shipped
UNION ALL SELECT 'variable ' || name, 'question', ask_zh, ask_en FROM variable WHERE shipped
UNION ALL SELECT format('code %s of %s', code, variable), 'title', title_zh, title_en FROM code WHERE shipped
UNION ALL SELECT 'unit ' || name, 'unit', title_zh, title_en FROM unit WHERE shipped
UNION ALL SELECT 'subject ' || name, 'title', title_zh, title_en FROM subject WHERE shipped
UNION ALL SELECT 'policy ' || id, 'title', title_zh, title_en FROM policy WHERE shipped
UNION ALL SELECT 'clause ' || id, 'summary', summary_zh, summary_en FROM clause WHERE shipped
UNION ALL SELECT 'rule ' || id, 'note', note_zh, note_en FROM rule WHERE shipped;
DELETE FROM said WHERE zh IS NULL AND en IS NULL;
SELECT cmp_ok((SELECT count(*) FROM said), '>', 1500::bigint, 'there are many texts');

-- What a person would write in Latin letters: a standard, a class as A级, 5+X, a clause.
CREATE FUNCTION pg_temp.chinese_of(text) RETURNS text LANGUAGE sql AS $$
	SELECT regexp_replace($1, 'GB(/T)? ?[0-9]+(\.[0-9]+)?(-[0-9]{4})?|[ABC]{1,5}级|[0-9]\+[NX]|WiFi|APP|(HZ|QZ|TN|ZZ|ZJ)-[A-Z]-[0-9]{3}(-[a-z]+)?', '', 'g')
$$;
-- Names in which 老人 is a part that nobody may change, and what is quoted.
CREATE FUNCTION pg_temp.without_fixed_names(text) RETURNS text LANGUAGE sql AS $$
	SELECT regexp_replace($1, '“[^”]*”|《[^》]*》|养老机构跟着老人走|老人节', '', 'g')
$$;

-- Chinese is Chinese.

SELECT is_empty($$SELECT place, what, zh FROM said WHERE pg_temp.chinese_of(zh) ~ '[A-Za-z]'$$, 'no English stands in Chinese');
SELECT is_empty($$SELECT place, what, zh FROM said WHERE zh !~ '[一-龥]' AND what <> 'unit'$$, 'all Chinese has Chinese in it');
SELECT is_empty($$SELECT place, what, en FROM said WHERE what <> 'note' AND en ~ '[一-龥]'$$, 'no Chinese stands in English, but for words that a note explains');
SELECT is_empty($$SELECT place, what, zh FROM said WHERE pg_temp.without_fixed_names(zh) ~ '老人'$$, 'elders are 老年人');
SELECT is_empty($$SELECT place, what, zh FROM said WHERE zh ~ '(^|[^公水持不太和生均])平(起|以|$|/)|[0-9]平([^方台均稳等原安衡行]|$)'$$, 'an area is in 平方米');
SELECT is_empty($$SELECT place, what, en FROM said WHERE what <> 'note' AND en ~* '\mstreets?\M'$$, 'a 街道 is a subdistrict');
SELECT is_empty($$SELECT id, section FROM clause WHERE shipped AND section ~ '[A-Za-z]'$$, 'sections are written as the documents do');
SELECT is_empty($$SELECT place, what, zh, en FROM said WHERE what NOT IN ('unit', 'note') AND (zh IS NULL OR en IS NULL)$$, 'each text is there in both languages');
SELECT is_empty($$SELECT name, title_zh, aliases FROM variable WHERE shipped AND octet_length(title_zh) <= 63 AND title_zh <> ALL (aliases)$$,
	'each title in Chinese is a name of its variable');

-- Clauses.

-- What a target sets, it says; what else bounds a figure says so where the rule has a number.
CREATE TEMP TABLE bound AS
SELECT c.id, c.id ~ '-T-' AS target, c.summary_zh, c.summary_en,
	EXISTS (SELECT FROM rule r WHERE r.clause = c.id AND r.shipped AND regexp_replace(r.value::text, '\m10+\M', '', 'g') ~ '(^|[^0-9.])([2-9]|[1-9][0-9]+|0\.[0-9]+)([^0-9]|$)') AS numeric,
	regexp_replace(c.summary_zh, '(19|20)[0-9]{2}年', '', 'g') AS zh, regexp_replace(c.summary_en, '\m(19|20)[0-9]{2}\M', '', 'g') AS en
FROM clause c JOIN variable v ON v.name = c.variable WHERE c.shipped AND v.direction IS NOT NULL;
CREATE FUNCTION pg_temp.has_figure_zh(text) RETURNS boolean LANGUAGE sql AS $$
	SELECT $1 ~ '[0-9]|全部|全覆盖|应.尽|均|[一二两三四五六七八九十百千]+[个家处所张名次倍项间]|半数|一半|免费|无偿|翻番'
$$;
CREATE FUNCTION pg_temp.has_figure_en(text) RETURNS boolean LANGUAGE sql AS $$
	SELECT $1 ~* '[0-9]|\m(all|every|each|one|two|three|four|five|six|seven|eight|nine|ten|half|once|twice|double|free|nothing|no)\M'
$$;
SELECT is_empty($$SELECT id, summary_zh FROM bound WHERE target AND (summary_zh !~ '(19|20)[0-9]{2}年' OR NOT pg_temp.has_figure_zh(zh))$$, 'each target has its figure and its year in Chinese');
SELECT is_empty($$SELECT id, summary_en FROM bound WHERE target AND (summary_en !~ '\m(19|20)[0-9]{2}\M' OR NOT pg_temp.has_figure_en(en))$$, 'and in English');
SELECT is_empty($$SELECT id, summary_zh FROM bound WHERE numeric AND NOT target AND NOT pg_temp.has_figure_zh(zh)$$, 'what else is bounded by a number has it in Chinese');
SELECT is_empty($$SELECT id, summary_en FROM bound WHERE numeric AND NOT target AND NOT pg_temp.has_figure_en(en)$$, 'and in English');
SELECT is_empty($$SELECT id FROM clause WHERE shipped AND force IS NULL$$, 'each clause says how far it binds');
SELECT is_empty($$SELECT id, note_zh, note_en FROM rule WHERE shipped AND (note_zh IS NULL) <> (note_en IS NULL)$$, 'each note is there in both languages');

-- Units.

SELECT is_empty($$SELECT DISTINCT u.name FROM variable v, LATERAL (VALUES (v.unit), (v.per)) u(name) LEFT JOIN unit USING (name)
	WHERE v.shipped AND u.name IS NOT NULL AND (unit.title_zh IS NULL OR unit.title_zh !~ '[一-龥]' AND unit.title_zh <> '%')$$,
	'each unit has a Chinese form');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND unit IN ('year', 'month') AND name ~ '(^|_)age(_|$)|life_expectancy'$$, 'an age is in 岁 and 月龄');

-- Benefits of a person.

SELECT is_empty($$SELECT name, subject, beneficiary FROM variable v WHERE shipped AND beneficiary IS NOT NULL
	AND (subject IS DISTINCT FROM 'person' OR beneficiary NOT IN ('elder', 'child', 'infant', 'infant_family', 'carer', 'care_worker')
		OR NOT EXISTS (SELECT FROM rule r WHERE r.variable = v.name AND r.clause IS NOT NULL))$$,
	'what is for somebody is a benefit of a person');

-- Facts, and how they are asked for.

CREATE TEMP VIEW fact AS
SELECT * FROM variable v WHERE shipped AND NOT EXISTS (SELECT FROM rule r WHERE r.variable = v.name AND r.shipped);
SELECT is_empty($$SELECT subject, name FROM fact WHERE changed_by IS NULL$$, 'of each fact it is said who can change it');
SELECT is_empty($$SELECT subject, name FROM fact WHERE subject IS DISTINCT FROM 'region' AND (ask_zh IS NULL OR ask_en IS NULL)$$,
	'each fact of a person, a facility or a community has its question');
SELECT is_empty($$SELECT name, ask_zh, ask_en FROM variable WHERE shipped AND (ask_zh !~ '？$|没有(评定|定级)的填0。$' OR ask_en !~ '^[A-Z].*(\?|None counts as 0\.)$' OR ask_zh ~ '[?,;:]')$$,
	'which is one');
SELECT is_empty($$SELECT ask_zh, array_agg(name) FROM variable WHERE shipped AND ask_zh IS NOT NULL GROUP BY ask_zh HAVING count(*) > 1$$, 'no two facts have the same question');
SELECT is_empty($$SELECT ask_en, array_agg(name) FROM variable WHERE shipped AND ask_en IS NOT NULL GROUP BY ask_en HAVING count(*) > 1$$, 'in either language');
SELECT is_empty($$SELECT name FROM variable WHERE shipped AND sensitive AND ask_zh IS NULL$$, 'only what is asked is sensitive');
SELECT is_empty($$SELECT name, sensitive FROM variable WHERE shipped AND sensitive <> (name IN ('cared_dementia', 'defect_kind', 'dementia_test_passed', 'in_welfare_home', 'on_childcare_blacklist'))$$,
	'illness, the loss of a family and offences are, and nothing else');
SELECT is((SELECT changed_by FROM variable WHERE name = fact), expected, fact || ' is changed by ' || expected) FROM (VALUES
	('birth_date', 'record'), ('age', 'time'), ('child_age_months', 'time'), ('disability_level', 'authority'), ('assessed', 'authority'), ('inclusive', 'authority'),
	('completed_training', 'applicant'), ('willing_central_support', 'applicant'), ('filed', 'applicant'), ('households', 'record'), ('defect_kind', 'nobody'),
	('elders', 'record'), ('elder_care_beds', 'authority'), ('living_alone_is_empty_nest', 'authority')) v(fact, expected);

SELECT * FROM finish();
