-- bench.sql: what a row costs, by every way to compute one month's care allowance.
--
-- :rows rows; each figure is the median of 5 runs in one process, without
-- parallel workers and JIT unless it says so. All ways of a table run in turn,
-- so that a ratio compares what ran side by side.

\set ON_ERROR_STOP on
\pset footer off
SET client_min_messages = warning;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET work_mem = '256MB';

CREATE EXTENSION pg_benefit;
SET search_path = public, benefit;
CREATE FUNCTION trivial(bigint, date, date, bigint) RETURNS bigint
	AS :'trivial', 'trivial' LANGUAGE C IMMUTABLE PARALLEL SAFE;
CREATE FUNCTION trivial(benefit.region, date, date, benefit.circumstances) RETURNS bigint
	AS :'trivial', 'trivial' LANGUAGE C IMMUTABLE PARALLEL SAFE;

-- One table with our types, and one with the integers that a hand-written
-- report uses: the same rows, the same widths. Bit 0 dibao, 1 disabled, 2 family.
CREATE TABLE person_int AS
SELECT (350500 + 1 + (hashint8(i) & 2147483647) % 50)::bigint * 1000000 AS county,
	date '1925-01-01' + (hashint8(i + 1000000007) & 2147483647) % 28800 AS birth_date,
	((hashint8(i + 2000000011) & 2147483647) % 8)::bigint AS flags,
	((hashint8(i + 3000000019) & 2147483647) % 800000)::bigint AS price
FROM generate_series(1, :rows) i;
CREATE TABLE person AS
SELECT county::benefit.region AS region, birth_date,
	((CASE WHEN flags & 1 <> 0 THEN '{dibao}' ELSE '{}' END)::benefit.circumstances
	| (CASE WHEN flags & 2 <> 0 THEN '{functionally_disabled}' ELSE '{}' END)::benefit.circumstances)
	| (CASE WHEN flags & 4 <> 0 THEN '{special_fp_family}' ELSE '{}' END)::benefit.circumstances
	AS circumstances,
	(price / 100.0)::numeric(12,2)::benefit.yuan AS market_price
FROM person_int;
-- What a household lacks of a standard a head, which is a rule of its own.
CREATE TABLE household AS
SELECT county::benefit.region AS region, (price / 100.0)::numeric(12,2)::benefit.yuan AS family_income,
	1 + (hashint8(price) & 2147483647) % 6 AS members
FROM person_int;
SELECT benefit.rulebook('{"format": 1,
	"variables": {"family_income": {"kind": "money"}, "members": {"kind": "number"}, "standard": {"kind": "money"}, "per_head": {"kind": "number"},
		"top_up": {"kind": "money", "scale": 0, "rounding": "up", "default": "0"}},
	"rules": {
		"1": {"variable": "standard", "region": "350500", "value": "700"},
		"2": {"variable": "per_head", "region": "000000", "value": "family_income / members"},
		"3": {"variable": "top_up", "region": "350500", "condition": "per_head < standard", "value": "(standard - per_head) * members"}}}') AS top_up \gset
-- What kind a home is, as a register has it, and as an integer.
CREATE TABLE home AS
SELECT n AS size, ('{nursing_home,养老院,hospice,Canteen,食堂,childrens_home}'::text[])[n] AS kind
FROM person_int, LATERAL (SELECT (1 + (hashint8(price) & 2147483647) % 6)::int AS n) s;
SELECT benefit.rulebook('{"format": 1,
	"variables": {"size": {"kind": "number"}, "kind": {"kind": "text"}, "by_size": {"kind": "number", "default": "0"},
		"by_class": {"kind": "number", "default": "0"}, "by_kind": {"kind": "number", "default": "0"}},
	"codes": {"kind": {"institution": {"title_zh": "养老机构"}, "nursing_home": {"title_zh": "养老院", "parent": "institution"},
		"hospice": {"title_zh": "安宁院", "parent": "institution"}, "canteen": {"title_zh": "食堂"}, "childrens_home": {"title_zh": "儿童院"}}},
	"rules": {
		"1": {"variable": "by_size", "region": "350500", "condition": "size <= 3", "value": "1"},
		"2": {"variable": "by_class", "region": "350500", "condition": "kind <@ ''institution''", "value": "1"},
		"3": {"variable": "by_kind", "region": "350500", "condition": "kind = ''nursing_home''", "value": "1"}}}') AS homes \gset
VACUUM (ANALYZE, FREEZE) home;
VACUUM (ANALYZE, FREEZE) person_int;
VACUUM (ANALYZE, FREEZE) person;
VACUUM (ANALYZE, FREEZE) household;

CREATE FUNCTION allowance_plpgsql(county bigint, birth_date date, flags bigint, on_date date)
RETURNS numeric LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
	IF county BETWEEN 350500000000 AND 350599999999 AND on_date >= date '2022-12-29' THEN
		IF birth_date <= on_date - interval '60 years'
			AND flags & 2 <> 0 AND (flags & 1 <> 0 OR flags & 4 <> 0) THEN
			RETURN 300;
		END IF;
		RETURN 0;
	END IF;
	RETURN NULL;
END $$;

CREATE TABLE rate (first bigint, last bigint, valid daterange, min_age int,
	all_flags bigint, any_flags bigint, amount numeric);
INSERT INTO rate VALUES
	(350500000000, 350599999999, '[2022-12-29,)', 60, 2, 5, 300),
	(330500000000, 330599999999, '[2022-12-29,)', 60, 2, 5, 250),
	(500152000000, 500152999999, '[2022-12-29,)', 60, 2, 5, 200),
	(410100000000, 410199999999, '[2022-12-29,)', 60, 2, 5, 200),
	(321100000000, 321199999999, '[2022-12-29,)', 60, 2, 5, 200),
	(350500000000, 350599999999, '[2020-01-01,2022-12-29)', 60, 2, 5, 200);
ANALYZE rate;

CREATE TABLE way (id int PRIMARY KEY, part text, what text, query text, base int);
INSERT INTO way VALUES
(1, '1 one month', 'bare scan', 'SELECT count(*) FROM person', 3),
(2, '1 one month', 'trivial C function of the same columns',
 $$SELECT count(trivial(region, birth_date, date '2024-06-30', circumstances)) FROM person$$, 3),
(3, '1 one month', 'CASE over integers, folded by hand',
 $$SELECT count(CASE WHEN county BETWEEN 350500000000 AND 350599999999
	THEN CASE WHEN flags & 2 <> 0 AND flags & 5 <> 0 AND birth_date <= date '1964-06-30'
	THEN 30000 ELSE 0 END END) FROM person_int$$, 3),
(4, '1 one month', 'CASE with age() and numeric',
 $$SELECT count(CASE WHEN county BETWEEN 350500000000 AND 350599999999
	THEN CASE WHEN extract(year FROM age(timestamp '2024-06-30', birth_date)) >= 60
	AND flags & 2 <> 0 AND flags & 5 <> 0 THEN 300.00 ELSE 0.00 END END) FROM person_int$$, 3),
(5, '1 one month', 'PL/pgSQL function',
 $$SELECT count(allowance_plpgsql(county, birth_date, flags, date '2024-06-30')) FROM person_int$$, 3),
(6, '1 one month', 'lateral join to a table of rates',
 $$SELECT count(r.amount) FROM person_int p, LATERAL (SELECT coalesce(max(amount) FILTER (WHERE
	p.birth_date <= date '2024-06-30' - make_interval(years => min_age)
	AND p.flags & all_flags = all_flags AND p.flags & any_flags <> 0), 0) AS amount FROM rate
	WHERE p.county BETWEEN first AND last AND valid @> date '2024-06-30') r$$, 3),
(7, '1 one month', 'benefit.care_allowance(...)',
 $$SELECT count(benefit.care_allowance(region => region, on_date => date '2024-06-30',
	birth_date => birth_date, circumstances => circumstances)) FROM person$$, 3),
(8, '1 one month', 'benefit.affordable_price_cap(...)',
 $$SELECT count(benefit.affordable_price_cap(region => '330502', on_date => date '2025-06-30',
	inclusive => true, market_price => market_price)) FROM person$$, 3),
(9, '1 one month', 'benefit.amount(..., record, ...)',
 $$SELECT count(benefit.amount('care_allowance', p, p.region, date '2024-06-30')) FROM person p$$, 7),
(10, '1 one month', 'benefit.amount(..., jsonb, ...)',
 $$SELECT count(benefit.amount('care_allowance', jsonb_build_object('birth_date', birth_date,
	'circumstances', circumstances::text), region, date '2024-06-30')) FROM person$$, 7),
(11, '1 one month', 'benefit.assess(..., record, ...)',
 $$SELECT count(benefit.assess('care_allowance', p, p.region, date '2024-06-30')) FROM person p$$, 7),
(12, '1 one month', 'a top-up per head, which divides',
 format($$SELECT count(benefit.call_yuan('top_up', '{family_income,members}', %L::benefit.rulebook, region, date '2024-06-30',
	family_income, members)) FROM household$$, :'top_up'), 7),
(13, '1 one month', 'the same over numerics',
 format($$SELECT count(benefit.call_yuan('top_up', '{family_income,members}', %L::benefit.rulebook, region, date '2024-06-30',
	family_income::numeric, members::numeric)) FROM household$$, :'top_up'), 7),
(14, '1 one month', 'a test of an integer',
 format($$SELECT count(benefit.call_numeric('by_size', '{size}', %L::benefit.rulebook, '350502', date '2024-06-30', size)) FROM home$$, :'homes'), 14),
(15, '1 one month', 'a test of a class of codes',
 format($$SELECT count(benefit.call_numeric('by_class', '{kind}', %L::benefit.rulebook, '350502', date '2024-06-30', kind)) FROM home$$, :'homes'), 14),
(16, '1 one month', 'a test of a code',
 format($$SELECT count(benefit.call_numeric('by_kind', '{kind}', %L::benefit.rulebook, '350502', date '2024-06-30', kind)) FROM home$$, :'homes'), 14);

CREATE TABLE measurement (way int, run int, ns float8);

-- Runs every way of a part once per round, in turn.
CREATE PROCEDURE measure(part_wanted text, rounds int) LANGUAGE plpgsql AS $$
DECLARE
	w record;
	started timestamptz;
	n float8 := (SELECT count(*) FROM person);
BEGIN
	FOR w IN SELECT * FROM way WHERE part = part_wanted ORDER BY id LOOP
		EXECUTE w.query;	-- the caches are warm from here on
	END LOOP;
	FOR round IN 1 .. rounds LOOP
		FOR w IN SELECT * FROM way WHERE part = part_wanted ORDER BY id LOOP
			started := clock_timestamp();
			EXECUTE w.query;
			INSERT INTO measurement VALUES (w.id, round,
				extract(epoch FROM clock_timestamp() - started) * 1e9 / n);
		END LOOP;
	END LOOP;
END $$;

CREATE VIEW result AS
SELECT w.id, w.part, w.what, round(m.ns::numeric, 1) AS ns_per_row,
	round((m.ns / b.ns)::numeric, 2) AS ratio, bw.what AS compared_with
FROM way w
JOIN (SELECT way, percentile_cont(0.5) WITHIN GROUP (ORDER BY ns) AS ns FROM measurement GROUP BY way) m ON m.way = w.id
JOIN (SELECT way, percentile_cont(0.5) WITHIN GROUP (ORDER BY ns) AS ns FROM measurement GROUP BY way) b ON b.way = w.base
JOIN way bw ON bw.id = w.base;

CALL measure('1 one month', 5);
\set heading 'one month, ' :rows ' rows'
SELECT what AS :"heading", ns_per_row AS "ns a row", ratio, compared_with AS "compared with"
FROM result WHERE part = '1 one month' ORDER BY id;

-- Two workers and an idle leader, beside one process.
CREATE PROCEDURE use_workers(workers int) LANGUAGE plpgsql AS $$
BEGIN
	PERFORM set_config('max_parallel_workers_per_gather', workers::text, false);
	PERFORM set_config('parallel_leader_participation', 'off', false);
	PERFORM set_config('parallel_setup_cost', '0', false);
	PERFORM set_config('parallel_tuple_cost', '0', false);
	PERFORM set_config('min_parallel_table_scan_size', '0', false);
END $$;
INSERT INTO way VALUES
(20, '2 workers', 'one process', (SELECT query FROM way WHERE id = 7), 20),
(21, '2 workers', '2 workers', (SELECT query FROM way WHERE id = 7), 20);
CREATE PROCEDURE measure_workers(rounds int) LANGUAGE plpgsql AS $$
DECLARE
	w record;
	started timestamptz;
	n float8 := (SELECT count(*) FROM person);
BEGIN
	FOR round IN 0 .. rounds LOOP
		FOR w IN SELECT * FROM way WHERE part = '2 workers' ORDER BY id LOOP
			CALL use_workers(CASE w.id WHEN 21 THEN 2 ELSE 0 END);
			started := clock_timestamp();
			EXECUTE w.query;
			IF round > 0 THEN
				INSERT INTO measurement VALUES (w.id, round,
					extract(epoch FROM clock_timestamp() - started) * 1e9 / n);
			END IF;
		END LOOP;
	END LOOP;
	CALL use_workers(0);
END $$;
CALL measure_workers(5);
SELECT what AS "benefit.care_allowance(...)", ns_per_row AS "ns a row", round(1 / ratio, 2) AS "times as fast"
FROM result WHERE part = '2 workers' ORDER BY id;

-- The shipped rules.
\timing on
SELECT benefit.publish('bench shipped'), (SELECT count(*) FROM benefit.rule) AS rules;
\timing off

-- A release of 30,000 local rules: ten each, of two years, for 3,000 counties.
INSERT INTO benefit.policy (id, number, title_zh, title_en, region) VALUES
	('BENCH', 'bench', '基准测试', 'Benchmark', '000000');
INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable) VALUES
	('BENCH-1', 'BENCH', '1', '基准测试', 'Benchmark', 'care_allowance');
CREATE TABLE county AS
SELECT ((p * 10000 + q * 100 + c)::bigint * 1000000)::benefit.region AS region,
	row_number() OVER (ORDER BY p, q, c) AS nth
FROM generate_series(33, 38) p, generate_series(1, 10) q, generate_series(1, 50) c;
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause)
SELECT format('bench-%s-%s', region, y), 'care_allowance', region,
	daterange(make_date(2005 + 2 * y, 1, 1), make_date(2007 + 2 * y, 1, 1)),
	'age >= 60 and functionally_disabled and (dibao or special_fp_family)',
	(100 + 10 * y + nth % 7 + (nth % 3) * 200)::text::benefit.expression, 'BENCH-1'
FROM county, generate_series(0, 9) y;
\timing on
SELECT benefit.publish('bench 30000');
\timing off
INSERT INTO way VALUES
(30, '3 rules', 'the shipped rules', $$SELECT count(benefit.care_allowance(region => region, on_date => date '2024-06-30',
	birth_date => birth_date, circumstances => circumstances, edition => 'pg_benefit 1.0')) FROM person$$, 30),
(31, '3 rules', '30,000 rules of 3,000 counties', $$SELECT count(benefit.care_allowance(region => region, on_date => date '2024-06-30',
	birth_date => birth_date, circumstances => circumstances, edition => 'bench 30000')) FROM person$$, 30);
CALL measure('3 rules', 5);
SELECT what AS "benefit.care_allowance(...)", ns_per_row AS "ns a row", ratio, compared_with AS "compared with"
FROM result WHERE part = '3 rules' ORDER BY id;

-- The same persons all over the 3,000 counties, each asked about a day of its own.
CREATE TABLE person_day AS
SELECT c.region, date '2005-01-01' + (hashint8(i) & 2147483647) % 7305 AS on_date,
	p.birth_date, p.circumstances
FROM (SELECT row_number() OVER () AS i, * FROM person) p
JOIN county c ON c.nth = 1 + (hashint8(i + 4000000007) & 2147483647) % 3000;
VACUUM (ANALYZE, FREEZE) person_day;
INSERT INTO way VALUES
(40, '4 days', 'one day', $$SELECT count(benefit.care_allowance(region => region, on_date => date '2024-06-30',
	birth_date => birth_date, circumstances => circumstances)) FROM person_day$$, 40),
(41, '4 days', 'a day of its own on every row, 20 years', $$SELECT count(benefit.care_allowance(region => region, on_date => on_date,
	birth_date => birth_date, circumstances => circumstances)) FROM person_day$$, 40);
\c -
SET search_path = public, benefit;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SELECT benefit.amount('care_allowance', '{"age": 70}'::jsonb, '350501', '2024-06-30') IS NULL AS opened \gset
SELECT sum(total_bytes) AS before FROM pg_backend_memory_contexts \gset
SELECT count(benefit.care_allowance(region => region, on_date => on_date,
	birth_date => birth_date, circumstances => circumstances)) AS counted FROM person_day \gset
SELECT sum(total_bytes) AS after FROM pg_backend_memory_contexts \gset
CALL measure('4 days', 5);
SELECT what AS "3,000 counties, 30,000 rules", ns_per_row AS "ns a row", ratio, compared_with AS "compared with"
FROM result WHERE part = '4 days' ORDER BY id;
SELECT pg_size_pretty(:after - :before::numeric) AS "the backend grew by";
