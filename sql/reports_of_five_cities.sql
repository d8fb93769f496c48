-- What ten invented people are told in each of the five cities, and what six places owe:
-- the whole lists, so that whoever changes a rule sees whom it changes.
SET search_path = benefit, public;
SET benefit.language = 'zh';
\pset format unaligned
\pset tuples_only on
\pset fieldsep ' | '

CREATE TEMP TABLE city (n int, name text, city region, county region);
INSERT INTO city VALUES (1, '泉州', '350500', '350502'), (2, '湖州', '330500', '330502'), (3, '潼南', '500152', '500152'), (4, '郑州', '410100', '410102'), (5, '镇江', '321100', '321102');

CREATE TEMP TABLE resident (n int, who text, facts jsonb, beneficiary text);
INSERT INTO resident VALUES
	(1, '八十五岁低保失能老年人', '{"birth_date": "1940-01-15", "circumstances": ["低保", "失能"]}', 'elder'),
	(2, '五岁残疾儿童', '{"birth_date": "2020-03-08", "circumstances": ["残疾儿童"]}', 'child'),
	(3, '尚未出生的孩子', '{"birth_date": "2025-11-01", "circumstances": []}', 'infant'),
	(4, '十一岁事实无人抚养儿童', '{"birth_date": "2014-05-01", "circumstances": ["事实无人抚养儿童"]}', 'child'),
	(5, '五十五岁家庭照护者', '{"birth_date": "1970-02-02", "circumstances": ["家庭照护者"]}', 'carer'),
	(6, '六十七岁计生特殊家庭父母', '{"birth_date": "1958-07-01", "circumstances": ["计生特殊家庭"]}', 'elder'),
	(7, '六十二岁有收入退休人员', '{"birth_date": "1963-01-01", "circumstances": []}', 'elder'),
	(8, '七十岁外县老年人', '{"birth_date": "1955-01-01", "circumstances": [], "permanent_resident": false}', 'elder'),
	(9, '只知道姓名的老年人', '{"name": "张三"}', 'elder'),
	(10, '百岁老人', '{"birth_date": "1924-12-31", "circumstances": []}', 'elder');

-- A line each of what is due, of what is encouraged, and of what is not known yet; how many are not due.
SELECT r.n || ' ' || r.who, c.name, line
FROM resident r
CROSS JOIN city c
CROSS JOIN LATERAL (
	SELECT 500 + ordinality AS place, concat_ws(' ', clauses[1], title, direction, required, unit, CASE WHEN met IS NOT NULL THEN 'met ' || met END, force, nullif(missing, '{}')) AS line
	FROM standards(r.facts, c.county, '2025-06-30') WITH ORDINALITY WHERE subject = 'person' AND status <> 'default'
	UNION ALL
	SELECT ordinality AS place, concat_ws(' ', clauses[1], title, nullif(value #>> '{}', 'true'), '(' || direction || ')', force, nullif(missing, '{}'), 'not believed ' || nullif(invalid, '{}')::text) AS line
	FROM entitlements(r.facts, c.county, '2025-06-30', beneficiary => r.beneficiary) WITH ORDINALITY
	WHERE NOT (status IN ('default', 'decided') AND (value IS NULL OR value IN ('false', '0.00', '0')))
	UNION ALL
	SELECT 1000, 'not due: ' || count(*) FROM entitlements(r.facts, c.county, '2025-06-30', beneficiary => r.beneficiary)
	WHERE status IN ('default', 'decided') AND (value IS NULL OR value IN ('false', '0.00', '0'))) l
ORDER BY r.n, c.n, place;

-- Of the elders, children and carers whose age and circumstances are known nobody is asked more than six things.
SELECT r.n, c.name, count(DISTINCT fact)
FROM resident r
CROSS JOIN city c
CROSS JOIN LATERAL entitlements(r.facts, c.county, '2025-06-30', beneficiary => r.beneficiary) e
CROSS JOIN LATERAL unnest(e.missing) fact
WHERE r.n NOT IN (3, 9)
GROUP BY r.n, c.n, c.name
HAVING count(DISTINCT fact) > 6
ORDER BY r.n, c.n;

-- What places owe.

CREATE TEMP TABLE place (n int, what text, in_city boolean, subject text, facts jsonb);
INSERT INTO place VALUES
	(1, '全市', true, 'region', '{}'),
	(2, '县区', false, 'region', '{}'),
	(3, '新建小区', false, 'community', '{"is_new": true, "households": 1200, "population": 3300, "planned_population": 3300, "elder_care_area": 380, "childcare_area": 170, "slots": 35, "urban": true}'),
	(4, '老旧小区', false, 'community', '{"is_new": false, "households": 800, "population": 2200, "elder_care_area": 100, "childcare_area": 60, "slots": 12, "urban": true, "old_estate": true}'),
	(5, '普惠托育机构', false, 'facility', '{"facility_kind": "托育机构", "inclusive": true, "slots": 60}'),
	(6, '公办养老院', false, 'facility', '{"facility_kind": "养老院", "publicly_owned": true, "inclusive": false, "elder_care_beds": 120, "nursing_beds": 70}');

SELECT p.n || ' ' || p.what, c.name, concat_ws(' ', s.clauses[1], s.title, s.direction, s.required, s.unit, CASE WHEN s.met IS NOT NULL THEN 'met ' || s.met END, s.force, CASE WHEN p.subject <> 'region' THEN nullif(s.missing, '{}') END)
FROM place p
CROSS JOIN city c
CROSS JOIN LATERAL standards(p.facts, CASE WHEN p.in_city THEN c.city ELSE c.county END, '2025-06-30') WITH ORDINALITY s
WHERE s.subject = p.subject AND s.status <> 'default' AND s.required IS DISTINCT FROM 0 AND NOT (p.n = 2 AND c.city = c.county)
ORDER BY p.n, c.n, s.ordinality;

-- What else the rules say of them: grants to them, and duties without figures.
SELECT p.n || ' ' || p.what, c.name, concat_ws(' ', e.clauses[1], e.title, nullif(e.value #>> '{}', 'true'), '(' || e.direction || ')', e.force, nullif(e.missing, '{}'))
FROM place p
CROSS JOIN city c
CROSS JOIN LATERAL entitlements(p.facts, c.county, '2025-06-30') WITH ORDINALITY e
WHERE e.subject = p.subject AND e.direction IS NULL AND NOT (e.status IN ('default', 'decided') AND (e.value IS NULL OR e.value IN ('false', '0.00', '0')))
ORDER BY p.n, c.n, e.ordinality;
