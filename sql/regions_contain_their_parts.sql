-- A region contains those whose codes begin as its own, in an index too, and has a name.
SET search_path = benefit, pg_temp;

-- Six digits, nine or twelve; what is written is six down to the county, and
-- twelve below. 460001 and what was in it are of the years when Hainan's counties
-- stood directly under the province.
SELECT code, code::region AS region, level(code::region), parent(code::region)
FROM (VALUES
	('000000'), ('000000000000'), ('350000'), ('350500'), ('350500000000'), ('350502'), ('350502001000'), ('350502001003'),
	('000000000'), ('350500000'), ('350502001'), ('441900'), ('441900003'), ('441900003000'), ('441900003001'), ('429021'), ('460001'), ('460001002'), ('999999999999'), ('  350500 ')
) v (code);

-- Refused: 22P02, with the forms that are accepted.
SELECT '35050'::region;
SELECT '000500'::region;
SELECT '350005'::region;
SELECT '350502000003'::region;
DO $$
DECLARE
	entry text;
	message text;
	hint text;
BEGIN
	FOREACH entry IN ARRAY ARRAY['', ' ', '35', '3505', '3505000', '35050000000', '3505000000000', '350500350500350500', 'abcdef', '35050x', '3505 02', '-350500', '+350500', '35.500',
		'35050200', '3505020010', '000001', '000502001', '350002001', '460000001', '110001', '000500001000', '000000001000', '000000000001', '350000001000', '350000001001', '350005001000', '350500000003', '３５０５００']
	LOOP
		BEGIN
			PERFORM entry::region;
			RAISE EXCEPTION 'accepted: "%"', entry;
		EXCEPTION WHEN invalid_text_representation THEN
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
			IF message <> format('invalid input syntax for type region: "%s"', entry) OR hint NOT LIKE '%6 digits%9%12%' THEN
				RAISE EXCEPTION 'unhelpful: %, %', message, hint;
			END IF;
		END;
	END LOOP;
	IF current_setting('server_version_num')::int >= 160000 THEN
		EXECUTE $q$
			DO $d$
			BEGIN
				ASSERT pg_input_is_valid('350500', 'benefit.region');
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('35050', 'benefit.region')) = '22P02';
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('000500', 'benefit.region')) = '22P02';
			END
			$d$
		$q$;
	END IF;
END
$$;

-- What is far too long is refused, and not repeated whole.
DO $$
DECLARE
	message text;
BEGIN
	PERFORM repeat('350502', 1000000)::region;
EXCEPTION WHEN invalid_text_representation THEN
	GET STACKED DIAGNOSTICS message = MESSAGE_TEXT;
	IF message !~ '^invalid input syntax for type region: "[0-9]{200}\.\.\."$' THEN
		RAISE EXCEPTION 'unhelpful: %', message;
	END IF;
END
$$;

-- Columns of any text type, and of numbers, hold codes too.
SELECT '350500'::text::region, '350500'::char(6)::region, '350500'::char(12)::region, '350500'::varchar(6)::region, '350500'::region::text || '!',
	350500::region, 350502001003::region, 0::region, 350500000000::region, 350502001::region, 350502001::bigint::region,
	350500::numeric::region, 350502001.00::region, 350502001003::numeric::region, 0.0::region, '350505'::numeric(10,2)::region;
SELECT '350500'::region::int, '350500'::region::bigint, '350502001003'::region::bigint, '000000'::region::int;
\set VERBOSITY sqlstate
SELECT 35050::region;
SELECT 3505::region;
SELECT 500::region;
SELECT (-350500)::region;
SELECT 3505000::region;
SELECT 35050200100::region;
SELECT 350005::region;
SELECT 1000000000000::region;
SELECT 35050200::region;
SELECT 350005001::region;
SELECT (-9223372036854775808)::region;
SELECT 350502.5::region;
SELECT (-350502.0)::region;
SELECT 35050::numeric::region;
SELECT 1e100::region;
SELECT 'NaN'::numeric::region;
SELECT 'Infinity'::numeric::region;
SELECT '350502001003'::region::int;
\set VERBOSITY default

SELECT 350502.5::region;
-- Text is read by assignment, so that a column of it can be moved or altered; a
-- function wants the cast.
CREATE TEMP TABLE coded_as_text (c char(6), v varchar(12), t text);
INSERT INTO coded_as_text VALUES ('350502', '350502001', '350500');
CREATE TEMP TABLE coded_as_region (c region, v region, t region);
INSERT INTO coded_as_region SELECT * FROM coded_as_text;
ALTER TABLE coded_as_text ALTER c TYPE region, ALTER v TYPE region, ALTER t TYPE region;
SELECT * FROM coded_as_region NATURAL JOIN coded_as_text;
\set VERBOSITY terse
SELECT level('350502'::char(6));
\set VERBOSITY default
SELECT level('350502'::char(6)::region);
DROP TABLE coded_as_text, coded_as_region;

-- Every division contains itself and what is below it, by its own level.
SELECT whole, array_agg(part ORDER BY part) FILTER (WHERE whole @> part) AS contains
FROM unnest('{000000,350000,350500,350502,350502001000,350502001003,441900,441900003000,441900003001,460000,460001}'::region[]) whole,
	unnest('{000000,350000,350500,350502,350502001000,350502001003,350503,350600,360000,441900,441900003000,441900003001,441900004000,460001,460001002000,460002,460100}'::region[]) part
GROUP BY whole
ORDER BY whole;
SELECT count(*) AS tried,
	count(*) FILTER (WHERE (a.code <@ b.code) <> (b.code @> a.code)) AS not_commuting,
	count(*) FILTER (WHERE (a.code <@ b.code) <>
		coalesce(b.code IN (a.code, parent(a.code), parent(parent(a.code)), parent(parent(parent(a.code)))), false)) AS not_by_parents
FROM division a, division b
WHERE a.code <@ '350000' AND a.retired IS NULL;
SELECT '350500'::region <@ NULL, parent(NULL::region), level(NULL::region);
-- The division of a level, and of no level where a city has no counties, or a county, of another
-- time, no city.
SELECT r, region_at(r, 'village') AS village, region_at(r, 'township') AS township, region_at(r, 'county') AS county,
	region_at(r, 'prefecture') AS prefecture, region_at(r, 'province') AS province, region_at(r, 'nation') AS nation
FROM unnest('{350502001003,350502001000,350502,350500,350000,000000,441900003001,460001002000}'::region[]) r;
SELECT count(*) AS tried, count(*) FILTER (WHERE region_at(code, level(code)) = code AND code <@ region_at(code, 'province')) AS right
FROM division WHERE level <> 'nation';
SELECT region_at('350502', 'County');
SELECT region_at(NULL, 'county'), region_at('350502', NULL);

-- A subtree is one range of a btree index.
CREATE TABLE public.person (id int, region region);
INSERT INTO public.person
SELECT row_number() OVER (), (code::bigint + t * 1000)::region
FROM division, generate_series(1, 20) t
WHERE level = 'county' AND retired IS NULL;
INSERT INTO public.person SELECT -1, code FROM division WHERE retired IS NULL;
CREATE INDEX person_region ON public.person (region);
CREATE INDEX person_hash ON public.person USING hash (region);
ANALYZE public.person;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE region <@ '350500';
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE '350502001000' @> region;
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE region_contained(region, '000000');
-- Not the other way round, and not for what is not constant.
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE region @> '350500';
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE '350500' <@ region;
PREPARE below (region) AS SELECT count(*) FROM public.person WHERE region <@ $1;
SET plan_cache_mode = force_generic_plan;
EXPLAIN (COSTS OFF) EXECUTE below ('350500');
RESET plan_cache_mode;
DEALLOCATE below;
-- 19 tells of an empty result what it replaces.
DO $$
DECLARE
	line text;
BEGIN
	FOR line IN EXPLAIN (COSTS OFF) SELECT count(*) FROM public.person WHERE region <@ NULL LOOP
		IF line !~ 'Replaces' THEN
			RAISE INFO '%', line;
		END IF;
	END LOOP;
END
$$;
-- The index and the table agree, at every level.
CREATE TEMP TABLE tally (code region, by_index bigint, by_table bigint);
INSERT INTO tally (code) VALUES ('000000'), ('350000'), ('350500'), ('350502'), ('350502001000'), ('350502001001'), ('999999'), ('441900');
DO $$
DECLARE
	wanted region;
	found bigint;
BEGIN
	FOR wanted IN SELECT code FROM tally
	LOOP
		EXECUTE format('SELECT count(*) FROM public.person WHERE region <@ %L', wanted) INTO found;
		UPDATE tally SET by_index = found WHERE code = wanted;
	END LOOP;
	SET LOCAL enable_indexscan = off;
	SET LOCAL enable_indexonlyscan = off;
	SET LOCAL enable_seqscan = on;
	FOR wanted IN SELECT code FROM tally
	LOOP
		EXECUTE format('SELECT count(*) FROM public.person WHERE region <@ %L', wanted) INTO found;
		UPDATE tally SET by_table = found WHERE code = wanted;
	END LOOP;
END
$$;
SELECT code, by_index = by_table AS agree, by_index > 0 AS any FROM tally ORDER BY code;
-- Quanzhou: 12 counties of 20 townships, and 13 rows of the divisions themselves.
SELECT by_index FROM tally WHERE code = '350500';
RESET enable_seqscan;
RESET enable_bitmapscan;
-- A function that is not ours, with our planner support: its constant is not
-- taken for a region.
CREATE FUNCTION public.is_within(text, text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
SUPPORT benefit.region_contained_support AS 'BEGIN RETURN starts_with($1, $2); END';
CREATE FUNCTION public.is_within(bigint, bigint) RETURNS boolean LANGUAGE plpgsql IMMUTABLE
SUPPORT benefit.region_contained_support AS 'BEGIN RETURN $1 >= $2; END';
CREATE TABLE public.stranger AS SELECT n::text AS name, n AS number FROM generate_series(1::bigint, 100) n;
CREATE INDEX ON public.stranger (name);
CREATE INDEX ON public.stranger (number);
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.stranger WHERE public.is_within(name, '9');
SELECT count(*) FROM public.stranger WHERE public.is_within(name, '9');
EXPLAIN (COSTS OFF) SELECT count(*) FROM public.stranger WHERE public.is_within(number, 90);
SELECT count(*) FROM public.stranger WHERE public.is_within(number, 90);
RESET enable_seqscan;
DROP TABLE public.stranger;
DROP FUNCTION public.is_within(text, text), public.is_within(bigint, bigint);
-- The planner sees how many rows a subtree has.
DO $$
DECLARE
	plan json;
	estimate numeric;
	actual numeric;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT * FROM public.person WHERE region <@ ''350000''' INTO plan;
	SELECT count(*) INTO actual FROM public.person WHERE region <@ '350000';
	estimate := plan -> 0 -> 'Plan' ->> 'Plan Rows';
	IF estimate NOT BETWEEN actual / 3 AND actual * 3 THEN
		RAISE EXCEPTION 'estimated % rows of %', estimate, actual;
	END IF;
END
$$;

-- Order, hashing, the first and the last.
SELECT array_agg(r ORDER BY r) FROM unnest('{360000,350502001003,000000,350600,350502,350000,350502001000}'::region[]) r;
SELECT count(DISTINCT region) FROM public.person;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM public.person JOIN division ON division.code = person.region;
RESET enable_nestloop;
SET enable_hashjoin = off;
RESET enable_mergejoin;
SELECT count(*) FROM public.person JOIN division ON division.code = person.region;
RESET enable_hashjoin;
SELECT min(region), max(region) FROM public.person;
SELECT min(region), max(region) FROM public.person WHERE id = 0;
SELECT min(region), max(region), min(parent(region)) FROM public.person WHERE region <@ '350500' AND region <> '350500';
-- from the ends of the index, without a look at the rest
DO $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT json) SELECT min(region), max(region) FROM public.person' INTO plan;
	IF plan::text NOT LIKE '%"Scan Direction": "Backward"%' THEN
		RAISE EXCEPTION '%', plan;
	END IF;
END
$$;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET enable_indexonlyscan = off;
SET enable_indexscan = off;
SELECT min(region), max(region), min(region) FILTER (WHERE region <@ '350500') AS first FROM public.person;
RESET enable_indexscan;
RESET enable_indexonlyscan;
RESET min_parallel_table_scan_size;
RESET parallel_tuple_cost;
RESET parallel_setup_cost;
RESET max_parallel_workers_per_gather;
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcintype = 'region'::regtype ORDER BY opcname;
DROP TABLE public.person;

-- Binary form: the twelve digits as eight bytes, validated like text.
SELECT region_send('000000'), ('x' || encode(region_send('350502001003'), 'hex'))::bit(64)::bigint;
\getenv abs_builddir PG_ABS_BUILDDIR
\set file :abs_builddir '/results/region.bin'
CREATE TEMP TABLE coded (code region);
CREATE TEMP TABLE digits (code bigint);
INSERT INTO coded SELECT code FROM division;
COPY coded TO :'file' (FORMAT binary);
COPY digits FROM :'file' (FORMAT binary);
SELECT count(*) FROM digits JOIN division ON division.code::bigint = digits.code;
TRUNCATE coded;
COPY coded FROM :'file' (FORMAT binary);
SELECT count(*) FROM coded;
\set VERBOSITY sqlstate
TRUNCATE digits;
INSERT INTO digits VALUES (500000000);
COPY digits TO :'file' (FORMAT binary);
COPY coded FROM :'file' (FORMAT binary);
UPDATE digits SET code = -1;
COPY digits TO :'file' (FORMAT binary);
COPY coded FROM :'file' (FORMAT binary);
UPDATE digits SET code = 1000000000000;
COPY digits TO :'file' (FORMAT binary);
COPY coded FROM :'file' (FORMAT binary);
\set VERBOSITY default

-- The divisions: 31 provinces and 3 regions beside them, every county with those above it;
-- a code stands or is retired, and has one row by the table's key.
SELECT level, count(*) FILTER (WHERE retired IS NULL) AS standing, count(retired) AS retired FROM division GROUP BY level ORDER BY count(*);
SELECT count(*) FROM division d WHERE retired IS NULL AND code <> '000000' AND NOT EXISTS (SELECT FROM division p WHERE p.retired IS NULL AND p.code = parent(d.code));
SELECT code, name_zh FROM division WHERE (code <@ '350500' OR code <@ '330500' OR code <@ '321100' OR code <@ '410100') AND retired IS NULL ORDER BY code;
-- Codes of earlier years keep their name, and a rule or a column takes them as
-- any other. Districts of Beijing, Shanghai and Sanming went into others in 2010,
-- 2009 and 2021, Chaohu was divided in August 2011, Hami became a city of another
-- code in 2016. Laiwu was decreed to be a district of Jinan in the last days of
-- 2018: the list of 2019 is the first without it. Of codes given up before 2003,
-- as Jinjiang county and Chongqing in Sichuan, the sources do not say the year.
SELECT code, division_name(code), retired, level(code)
FROM unnest('{110103,110104,310119,341400,350402,350403,350522,371200,510200,652200}'::region[]) code
LEFT JOIN division USING (code)
ORDER BY code;
SELECT code, name_zh, retired FROM division WHERE code <@ '350000' AND retired IS NOT NULL ORDER BY code;
-- How many codes each year's list is the first without.
SELECT string_agg(format('%s %s', retired, codes), ', ' ORDER BY retired) FROM (SELECT retired, count(*) AS codes FROM division GROUP BY retired) y WHERE retired IS NOT NULL;
SELECT count(*) FROM division WHERE retired NOT BETWEEN 2003 AND 2023 OR name_zh !~ '^[一-龥、]+$';
SELECT division_name('000000'), division_name('350583'), division_name('350527'), division_name('500152'), division_name(parent('500152')), division_name('441900'),
	division_name('350599'), division_name('350502001000');
-- An agency adds its townships, and may say that one is no more; level follows the code.
BEGIN;
INSERT INTO division (code, name_zh) VALUES ('350502001000', '开元街道');
UPDATE division SET retired = 2026 WHERE code = '350502001000';
SELECT code, name_zh, level, retired, shipped FROM division WHERE NOT shipped;
SELECT division_name('350502001000');
ROLLBACK;
\set VERBOSITY sqlstate
INSERT INTO division (code, name_zh) VALUES ('350500', '泉州');
INSERT INTO division (code, name_zh) VALUES ('350502001000', '');
INSERT INTO division (code, name_zh, retired) VALUES ('350502001000', '开元街道', 26);
\set VERBOSITY default
SELECT c.condition
FROM pg_extension, unnest(extconfig, extcondition) c (config, condition)
WHERE extname = 'pg_benefit' AND c.config = 'division'::regclass;

SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'benefit'::regnamespace AND obj_description(p.oid, 'pg_proc') IS NULL
	AND EXISTS (SELECT FROM unnest(proargtypes || prorettype) t WHERE t = 'region'::regtype) AND proname ~ 'region|level|parent|division';
SELECT o.oid::regoperator FROM pg_operator o WHERE oprnamespace = 'benefit'::regnamespace AND obj_description(o.oid, 'pg_operator') IS NULL
	AND 'region'::regtype IN (oprleft, oprright);
DROP TABLE coded, digits, tally;
