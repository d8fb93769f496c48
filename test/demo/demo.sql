-- demo.sql: what pg_benefit does, shown on an agency's own tables.
--
-- Each query is printed as it is sent, then its answer, then the time it took.
-- The psql variable language, en or zh, is that of titles, units and reasons.

\set QUIET on
SET client_min_messages = warning;
\pset footer off
\pset null '-'

\echo 'pg_benefit: a welfare agency computes allowances, subsidies and price caps in SQL'
\echo '================================================================================='
\echo
\echo 'Loading the sample: an invented register of 200,000 persons (600 of them entered twice)'
\echo 'and 2,000 care facilities in five cities, and yearly figures of the cities. It is the same on'
\echo 'every run.'
\echo

CREATE EXTENSION pg_benefit;
\ir sample.sql
\if :{?language}
\else
	\set language en
\endif
SET benefit.language = :'language';
SELECT
	CASE :'language' WHEN 'zh' THEN '应得' ELSE 'due' END AS due,
	CASE :'language' WHEN 'zh' THEN '不应得' ELSE 'not due' END AS not_due,
	CASE :'language' WHEN 'zh' THEN '尚不清楚' ELSE 'not known yet' END AS not_known
\gset

\set ECHO queries

-- The operators, such as <@ for "lies in", are found by the search_path.
SET search_path = welfare, benefit, public;
\echo
\timing on
SELECT
	k.city AS "city 市",
	count(*) AS "persons",
	round(100.0 * count(*) FILTER (WHERE p.birth_date <= '1965-06-30') / count(*), 1) AS "60 and over, %",
	count(*) FILTER (WHERE p.circumstances @> '{dibao}') AS "on dibao 低保",
	count(*) FILTER (WHERE p.circumstances @> '{functionally_disabled}') AS "functionally disabled 失能",
	(SELECT count(*) FROM facility f JOIN county c ON c.code = f.county::region WHERE c.city = k.city) AS "facilities"
FROM person p
JOIN county k ON k.code = p.county
WHERE p.duplicate_of IS NULL
GROUP BY k.city
ORDER BY count(*) DESC;
\timing off
\set ECHO none

\echo
\echo
\echo 'Before the roll: what the registers give'
\echo '----------------------------------------'
\echo
\echo 'check_facts() reads a table once and says of each column which fact it is, and what of it would not'
\echo 'be believed. The register of persons is in order.'
\echo

\set ECHO queries
\timing on
SELECT column_name AS "column", fact, title, status, rows, nulls, not_believed AS "not believed"
FROM check_facts('person', '{care_allowance}', date '2025-06-30');
\timing off
\set ECHO none

\echo
\echo 'A list of facilities as it might be sent in is not: kinds misspelt, divisions that are none, and a'
\echo 'column whose name is nearly that of a fact. Capitals do no harm.'
\echo

\set ECHO queries
CREATE VIEW sent_in AS
SELECT
	name,
	CASE id % 100 WHEN 7 THEN left(county, 4) || '99' ELSE county END AS region,
	CASE WHEN id % 50 = 3 THEN replace(facility_kind, 'care', 'cair') ELSE upper(facility_kind) END AS facility_kind,
	built,
	in_subsidy_scope,
	operating_normaly
FROM facility AS f (id, name, county, facility_kind, built, in_subsidy_scope, operating_normaly);
\timing on
SELECT column_name AS "column", fact, status, nulls, not_believed AS "bad", examples, reason
FROM check_facts('sent_in', '{operating_subsidy}', date '2025-12-31');
\timing off
\set ECHO none

\echo
\echo
\echo '1. The month''s roll of the care allowance 失能老人护理补贴, June 2025'
\echo '--------------------------------------------------------------------'
\echo
\echo 'Quanzhou 泉州 pays it to elders of 60 and over who cannot look after themselves 失能 and'
\echo 'whose family lives on dibao 低保 or is a special family-planning family 计生特殊家庭.'
\echo 'The rule ships with the extension; the query only says whom, where and when. The last column is'
\echo 'what the sum leaves out: persons of whom it is not known yet whether they are due anything.'
\echo

\set ECHO queries
\timing on
SELECT
	coalesce(p.county::text, 'all') AS "code",
	coalesce(division_name(p.county), '泉州市') AS "county 区县",
	count(*) FILTER (WHERE p.due > '0.00') AS "persons paid",
	sum(p.due) AS "sum, yuan a month",
	in_words(sum(p.due)) AS "in words 大写",
	count(*) - count(p.due) AS "left out"
FROM (
	SELECT
		county,
		care_allowance(
			region => region,
			on_date => date '2025-06-30',
			birth_date => birth_date,
			circumstances => circumstances) AS due
	FROM person
	WHERE duplicate_of IS NULL AND region <@ '350500'
) p
GROUP BY ROLLUP (p.county)
ORDER BY p.county;
\timing off
\set ECHO none

\echo
\echo 'Why everybody else is not on the roll. "No rule" is not "nothing due": this edition holds'
\echo 'no care allowance for the other cities. "Undetermined" is neither: a fact is missing that'
\echo 'could change the answer, such as a date of birth. Nobody is paid or refused by a guess.'
\echo 'total() tells all of it in one call: "decided" are paid, "by_default" is a rule here that does'
\echo 'not apply, and "invalid" would be a fact that is not believed.'
\echo

\set ECHO queries
\timing on
SELECT
	k.city AS "city 市",
	(total(a)).*
FROM person p
JOIN county k ON k.code = p.county
CROSS JOIN assess('care_allowance', p, p.region, date '2025-06-30') a
WHERE p.duplicate_of IS NULL
GROUP BY k.city
ORDER BY count(*) DESC;
\timing off
\set ECHO none

\echo
\echo 'What the agency has to find out. Of the many unknown facts only those are named that matter:'
\echo 'a child whose circumstances nobody looked into is not asked for them.'
\echo

\set ECHO queries
\timing on
SELECT
	a.missing AS "missing facts",
	count(*) AS "persons"
FROM person p
CROSS JOIN assess('care_allowance', p, p.region, date '2025-06-30') a
WHERE p.duplicate_of IS NULL
	AND p.region <@ '350500'
	AND a.status = 'undetermined'
GROUP BY a.missing
ORDER BY count(*) DESC, a.missing;
\timing off
\set ECHO none

\echo
\echo
\echo '2. One person''s outcome, with the clause it rests on'
\echo '----------------------------------------------------'
\echo

\pset expanded on
\set ECHO queries
\timing on
SELECT
	p.name AS "name (invented)",
	p.id_number AS "identity number (invented)",
	p.birth_date AS "born",
	division_name(p.county) AS "lives in",
	labels(p.circumstances) AS "circumstances",
	a.status AS "status",
	(SELECT concat(e.value, ' ', e.unit, '/', e.per)
		FROM entitlements(p, p.region, date '2025-06-30') e
		WHERE e.variable = a.variable) AS "care allowance",
	o.number AS "document",
	o.title_:language AS "its title",
	c.section AS "section",
	c.summary_en AS "what it says",
	c.summary_zh AS "内容"
FROM person p
CROSS JOIN assess('care_allowance', p, p.region, date '2025-06-30') a
JOIN clause c ON c.id = ANY (a.clauses)
JOIN policy o ON o.id = c.policy
WHERE p.region <@ '350582'
ORDER BY p.id
LIMIT 1;
\timing off
\set ECHO none
\pset expanded off

\echo
\echo
\echo '3. Operating subsidies 运营补贴 of the year 2025 in Quanzhou, by kind of facility'
\echo '--------------------------------------------------------------------------------'
\echo
\echo 'The city sets floors: at least so much a year for a facility that is in scope, built and in'
\echo 'normal operation; comply() holds what was paid against what is due. A facility that has no'
\echo 'claim is due 0.00. The county here is char(6), as tables have it, and cast to region. Not compared'
\echo 'are those of which what is due or what was paid is not known.'
\echo

\set ECHO queries
\timing on
SELECT
	f.facility_kind AS "kind of facility",
	count(*) AS "facilities",
	count(*) FILTER (WHERE s.due > '0.00') AS "with a claim",
	count(*) FILTER (WHERE s.due IS NULL) AS "undetermined",
	sum(s.due) AS "due, yuan a year",
	count(*) FILTER (WHERE NOT c.met) AS "paid too little",
	sum(c.shortfall) AS "still to pay, yuan",
	count(*) - count(c.shortfall) AS "not compared"
FROM facility f
CROSS JOIN operating_subsidy(
	region => f.county::region,
	on_date => date '2025-12-31',
	facility_kind => f.facility_kind,
	in_subsidy_scope => f.in_subsidy_scope,
	built => f.built,
	operating_normally => f.operating_normally) AS s (due)
CROSS JOIN comply('operating_subsidy', f, f.county::region, date '2025-12-31') c
WHERE f.county::region <@ '350500'
GROUP BY f.facility_kind
ORDER BY sum(s.due) DESC;
\timing off
\set ECHO none

\echo
\echo
\echo '4. Prices above the cap of inclusive 普惠 elder care, June 2025'
\echo '--------------------------------------------------------------'
\echo
\echo 'From 2025 both Huzhou 湖州 and Tongnan 潼南 cap the price at 70 percent of the market price:'
\echo 'Huzhou that of every elder-care facility, Tongnan that of institutions, to which a care centre'
\echo 'does not belong. Other cities have no cap in this edition. Undetermined is a facility whose'
\echo 'price, market price or inclusiveness is not known.'
\echo

\set ECHO queries
\timing on
SELECT
	k.city AS "city 市",
	count(*) AS "facilities",
	count(*) FILTER (WHERE c.status = 'default') AS "no cap",
	count(*) FILTER (WHERE c.met) AS "within the cap",
	count(*) FILTER (WHERE NOT c.met) AS "above it",
	sum(c.shortfall) AS "above by, yuan a month",
	count(*) FILTER (WHERE c.status = 'undetermined') AS "undetermined"
FROM facility f
JOIN county k ON k.code = f.county::region
CROSS JOIN comply('affordable_price_cap', f, k.code, date '2025-06-30') c
WHERE c.status <> 'no_rule'
GROUP BY k.city
ORDER BY count(*) DESC;
\timing off
\set ECHO none

\echo
\echo 'The ten that are furthest above it, with the clause that caps them.'
\echo

\set ECHO queries
\timing on
SELECT
	f.name AS "facility (invented)",
	f.market_price AS "market price",
	c.required AS "cap, yuan a month",
	c.actual AS "price, yuan a month",
	c.shortfall AS "above by, yuan",
	c.clauses AS "clause"
FROM facility f
CROSS JOIN comply('affordable_price_cap', f, f.county::region, date '2025-06-30') c
WHERE NOT c.met
ORDER BY c.shortfall DESC, f.id
LIMIT 10;
\timing off
\set ECHO none

\echo
\echo
\echo '5. A county pays more: its own rule, published, and the same roll again'
\echo '----------------------------------------------------------------------'
\echo
\echo 'Suppose that Jinjiang 晋江 pays 400 yuan from July 2025. This is a row in a table. It changes'
\echo 'nothing until it is published as an edition, and an edition never changes again.'
\echo

\set ECHO queries
\timing on
INSERT INTO rule (id, variable, region, valid, condition, value, note_en)
VALUES ('JJ-care', 'care_allowance', '350582', '[2025-07-01,)',
	'age >= 60 and functionally_disabled and (dibao or special_fp_family)', '400',
	'Invented for this demonstration');
\echo
SELECT publish('Jinjiang 2025', note => 'Jinjiang pays 400') AS "published";
\timing off
\set ECHO none

\echo
\echo 'The roll of July by both editions. Of the rules that apply the highest amount counts, so a'
\echo 'county may pay more than its city, but never less; the rule of the city needs no change.'
\echo

\set ECHO queries
\timing on
SELECT
	coalesce(division_name(p.county), '泉州市') AS "county 区县",
	count(*) FILTER (WHERE p.now > '0.00') AS "persons paid",
	sum(p.before) AS "as shipped, yuan",
	sum(p.now) AS "as published now, yuan",
	nullif(sum(p.now) - sum(p.before), '0.00') AS "more by, yuan",
	count(*) - count(p.now) AS "left out"
FROM (
	SELECT
		county,
		care_allowance(region, date '2025-07-31', birth_date, circumstances) AS now,
		care_allowance(region, date '2025-07-31', birth_date, circumstances,
			edition => 'pg_benefit 1.0') AS before
	FROM person
	WHERE duplicate_of IS NULL AND region <@ '350500'
) p
GROUP BY ROLLUP (p.county)
ORDER BY p.county;
\timing off
\set ECHO none

\echo
\echo 'The day decides, too: the rate of June stays what it was.'
\echo

\set ECHO queries
\timing on
SELECT
	care_allowance('350582', day, date '1950-01-01', '{失能,低保}') AS "an elder of Jinjiang",
	care_allowance('350581', day, date '1950-01-01', '{失能,低保}') AS "an elder of Shishi",
	day AS "on"
FROM (VALUES (date '2025-06-30'), ('2025-07-01')) AS d (day);
\timing off
\set ECHO none

\echo
\echo
\echo '6. Everything one elder is entitled to, in each of the five cities, June 2025'
\echo '----------------------------------------------------------------------------'
\echo
\echo 'An invented woman of 82, and what her file says of her. The set of circumstances has been'
\echo 'looked into: what is not in it is known not to be so. What the file does not mention, such as'
\echo 'a fee that somebody charged, is not known.'
\echo

\set ECHO queries
CREATE VIEW one_elder AS
SELECT
	date '1943-05-20' AS birth_date,
	'{functionally_disabled,dibao,living_alone,economic_hardship,in_hardship,special_hardship,ltci_insured}'::circumstances
		AS circumstances,
	true AS assessed,
	false AS rural,
	false AS parent,
	'none' AS occupation;
\set ECHO none

\echo
\echo 'entitlements() asks every rule of a place at once. First how many benefits for persons there'
\echo 'are in each city, and what becomes of them for her. A city whose document says more about'
\echo 'children and carers has more of them that she is not due, or that nobody can tell yet.'
\echo

\set ECHO queries
\timing on
SELECT
	k.city AS "city 市",
	count(*) AS "benefits",
	count(*) FILTER (WHERE e.status = 'decided' AND e.value <> 'false') AS "due",
	count(*) FILTER (WHERE e.status = 'undetermined') AS "not known yet",
	count(*) FILTER (WHERE e.status = 'default' OR e.value = 'false') AS "not due"
FROM county k
CROSS JOIN one_elder o
CROSS JOIN entitlements(o, k.code, date '2025-06-30') e
WHERE k.code IN ('350581', '330502', '500152', '410105', '321102')
	AND e.subject = 'person'
GROUP BY k.city
ORDER BY k.city COLLATE "C";
\timing off
\set ECHO none

\echo
\echo 'What is due to her in at least one of the cities. A dash means that no rule of the city''s'
\echo 'document is about it.'
\echo

\set ECHO queries
\timing on
SELECT
	e.title AS "benefit",
	max(e.outcome) FILTER (WHERE e.city = '泉州市') AS "Quanzhou 泉州",
	max(e.outcome) FILTER (WHERE e.city = '湖州市') AS "Huzhou 湖州",
	max(e.outcome) FILTER (WHERE e.city = '潼南区') AS "Tongnan 潼南",
	max(e.outcome) FILTER (WHERE e.city = '郑州市') AS "Zhengzhou 郑州",
	max(e.outcome) FILTER (WHERE e.city = '镇江市') AS "Zhenjiang 镇江"
FROM (
	SELECT
		k.city,
		e.variable,
		e.title,
		e.status = 'decided' AND e.value <> 'false' AS due,
		CASE
			WHEN e.status = 'undetermined' THEN :'not_known'
			WHEN e.status = 'default' OR e.value = 'false' THEN :'not_due'
			WHEN e.value = 'true' THEN :'due'
			ELSE concat(e.value, ' ', e.unit)
		END AS outcome
	FROM county k
	CROSS JOIN one_elder o
	CROSS JOIN entitlements(o, k.code, date '2025-06-30') e
	WHERE k.code IN ('350581', '330502', '500152', '410105', '321102')
		AND e.subject = 'person'
) e
GROUP BY e.variable, e.title
HAVING bool_or(e.due)
ORDER BY count(*) FILTER (WHERE e.due) DESC, e.variable;
\timing off
\set ECHO none

\echo
\echo 'The whole answer for Quanzhou, as the function gives it: what is due with its clause, then'
\echo 'what is not known yet with the facts that would settle it, then what is not due.'
\echo

\set ECHO queries
\timing on
SELECT e.title AS "benefit", e.status, e.value, e.reason AS "why"
FROM one_elder o
CROSS JOIN entitlements(o, '350581', date '2025-06-30') e
WHERE e.subject = 'person';
\timing off
\set ECHO none

\echo
\echo
\echo '7. What a new housing estate must provide, in three cities'
\echo '---------------------------------------------------------'
\echo
\echo 'An invented estate of 1,500 households and 4,200 residents: 430 square metres for elder care,'
\echo '240 for childcare, and 40 childcare places; some distances have not been measured. standards()'
\echo 'holds what there is against every standard of the place. 40 places for children are enough in'
\echo 'Zhengzhou 郑州 and too few in the other two. A standard that does not ask for anything here is'
\echo 'left out, such as the area for elder care that Zhengzhou asks of built-up places alone.'
\echo

\set ECHO queries
\timing on
SELECT
	s.title AS "standard",
	k.city AS "city 市",
	trim_scale(s.required) AS "required",
	trim_scale(s.actual) AS "actual",
	s.unit AS "unit",
	s.met AS "met",
	trim_scale(nullif(s.shortfall, 0)) AS "misses by",
	s.clauses AS "clauses"
FROM county k
CROSS JOIN (
	SELECT
		1500 AS households,
		4200 AS population,
		true AS is_new,
		true AS urban,
		'city_district_township' AS area_kind,
		true AS site_conditions_met,
		430 AS elder_care_area,
		240 AS childcare_area,
		40 AS slots,
		0 AS childcare_sites,
		12 AS minutes_to_elder_care,
		12 AS minutes_to_childcare,
		320 AS distance_to_childcare
) estate
CROSS JOIN standards(estate, k.code, date '2025-06-30') s
WHERE k.code IN ('350502', '330502', '410105')
	AND s.subject = 'community'
	AND s.required IS NOT NULL
ORDER BY s.variable, k.code;
\timing off
\set ECHO none

\echo
\echo
\echo '8. How far the five cities are with their targets for 2025, in Chinese'
\echo '---------------------------------------------------------------------'
\echo
\echo 'The figures are invented; the targets are those of the documents. First how many targets and'
\echo 'other standards are in force for each city as a whole, and how many of them are met at the end of'
\echo 'the year. A figure that has not come in leaves its target neither met nor missed. The columns'
\echo 'are: city, in force, met, not met, not known yet.'
\echo

\set ECHO queries
SET benefit.language = 'zh';
\timing on
SELECT
	c.city AS "城市",
	count(*) AS "现行目标",
	count(*) FILTER (WHERE s.met) AS "已达到",
	count(*) FILTER (WHERE NOT s.met) AS "未达到",
	count(*) FILTER (WHERE s.met IS NULL) AS "尚不清楚"
FROM city_figures c
CROSS JOIN standards(c.figures, c.code, date '2025-12-31') s
WHERE s.subject = 'region' AND s.status <> 'default'
GROUP BY c.city, c.code
ORDER BY count(*) DESC, c.code;
\timing off
\set ECHO none

\echo
\echo 'Of each city the four targets not met that have come the shortest way from where its document'
\echo 'says they began, in percent of the way to the target. Below zero it has gone backwards. The'
\echo 'document of Tongnan 潼南 says of no target where it began. The columns are: city, target, required,'
\echo 'actual, unit, misses by, progress, clauses.'
\echo

\set ECHO queries
\timing on
SELECT
	t.city AS "城市",
	t.title AS "目标",
	trim_scale(t.required) AS "要求",
	round(t.actual, 2) AS "现状",
	t.unit || coalesce('/' || t.per, '') AS "单位",
	trim_scale(round(t.shortfall, 2)) AS "差距",
	round(100 * t.progress) AS "进度%",
	t.clauses AS "条款"
FROM (
	SELECT c.city, c.code, s.*,
		row_number() OVER (PARTITION BY c.code ORDER BY s.progress, s.actual / nullif(s.required, 0), s.variable) AS place
	FROM city_figures c
	CROSS JOIN standards(c.figures, c.code, date '2025-12-31') s
	WHERE s.subject = 'region' AND NOT s.met
) t
WHERE t.place <= 4
ORDER BY t.code, t.place;
\timing off
\set ECHO none

\echo
\echo 'And what is still missing, so that somebody can ask for it.'
\echo

\set ECHO queries
\timing on
SELECT c.city AS "城市", s.title AS "目标", s.reason AS "原因"
FROM city_figures c
CROSS JOIN standards(c.figures, c.code, date '2025-12-31') s
WHERE s.subject = 'region' AND s.status = 'undetermined'
ORDER BY c.code, s.variable;
\timing off
\set ECHO none

\echo
\echo 'That is all. README.md goes on from here.'
