-- Circumstances are sets of states that have names in two languages.
SET search_path = benefit, pg_temp;

-- English names and Chinese terms, in braces or not, with the commas people type.
SELECT entry, entry::circumstances AS circumstances, labels(entry::circumstances)
FROM (VALUES
	('{}'), ('{dibao}'), ('{functionally_disabled,dibao}'), (' { "dibao" , tekun } '), ('dibao'), ('低保'), ('低保、失能'), ('{低保，失能；独居}'), ('低保; 空巢'),
	('{低保户,dibao,最低生活保障}'), ('计划生育特殊家庭'), ('计生特困户'), ('半失能,失智'), ('{ }')
) v (entry);

-- An unknown one is named, with the nearest that is known.
SELECT '{dibao,functionaly_disabled}'::circumstances;
SELECT '低宝'::circumstances;
SELECT '{xyz}'::circumstances;
SELECT '{Dibao}'::circumstances;
SELECT 'dibao tekun'::circumstances;
SELECT '{dibao'::circumstances;
DO $$
DECLARE
	entry text;
BEGIN
	FOREACH entry IN ARRAY ARRAY['', ' ', '{', '}', '{dibao', 'dibao}', '{dibao,}', '{,dibao}', '{dibao,,tekun}', '{dibao}x', '{{dibao}}', '{"dibao}', '{""}', '{dibao"}', '{NULL}',
		'低保、', '、', '低', repeat('x', 1000), repeat('低', 1000), '{"' || repeat('a', 300) || '"}']
	LOOP
		BEGIN
			PERFORM entry::circumstances;
			RAISE EXCEPTION 'accepted: "%"', entry;
		EXCEPTION WHEN invalid_text_representation THEN
			NULL;
		END;
	END LOOP;
	IF current_setting('server_version_num')::int >= 160000 THEN
		EXECUTE $q$
			DO $d$
			BEGIN
				ASSERT pg_input_is_valid('{低保}', 'benefit.circumstances');
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('{xyz}', 'benefit.circumstances')) = '22P02';
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('{dibao', 'benefit.circumstances')) = '22P02';
			END
			$d$
		$q$;
	END IF;
END
$$;

-- A list may name all there are, in every way; what is far longer is refused, and
-- not repeated whole.
SELECT string_agg(concat_ws('、', name, term_zh, nullif(array_to_string(synonyms_zh, '，'), '')), ';')::circumstances = array_agg(name)::circumstances AS all_ways FROM circumstance;
DO $$
DECLARE
	entry text;
	message text;
BEGIN
	FOREACH entry IN ARRAY ARRAY[repeat('低保,', 10000000), repeat('x', 10000000), '{' || repeat('x', 16000) || '}', '{"' || repeat('低', 1000) || '"}']
	LOOP
		BEGIN
			PERFORM entry::circumstances;
			RAISE EXCEPTION 'accepted';
		EXCEPTION WHEN invalid_text_representation THEN
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT;
			IF octet_length(message) > 300 OR message NOT LIKE '%..."' THEN
				RAISE EXCEPTION 'unhelpful: %', message;
			END IF;
		END;
	END LOOP;
END
$$;
SELECT ARRAY['dibao', repeat('x', 10000000)]::circumstances;

-- To and from arrays of names.
SELECT ARRAY['tekun', '低保']::circumstances, '{}'::text[]::circumstances, '{dibao,tekun}'::circumstances::text[], '{}'::circumstances::text[];
SELECT '{dibao}'::text::circumstances, '{dibao}'::circumstances || '', ARRAY[ARRAY['tekun'], ARRAY['dibao']]::circumstances;
SELECT ARRAY['dibao', NULL]::circumstances;
SELECT ARRAY['dibaos']::circumstances;
CREATE TEMP TABLE elder (id int, circumstances circumstances);
INSERT INTO elder SELECT 1, ARRAY['dibao', 'living_alone'];
INSERT INTO elder VALUES (2, '{tekun}'), (3, '{}'), (4, NULL), (5, '{dibao}');

-- Sets.
SELECT id, circumstances @> '{dibao}' AS has, '{dibao}' <@ circumstances AS has_too, circumstances <@ '{dibao,tekun}' AS within, circumstances && '{tekun,living_alone}' AS overlaps,
	circumstances | '{tekun}' AS "or", circumstances & '{dibao,tekun}' AS "and", circumstances - '{dibao}' AS less, circumstances = '{dibao}' AS same, circumstances <> '{dibao}' AS other
FROM elder
ORDER BY id;
SELECT '{}'::circumstances <@ '{}', '{}'::circumstances @> '{}', '{}'::circumstances && '{}', '{dibao}'::circumstances @> '{}';
-- All 2^6 pairs of sets of three agree with what arrays say.
WITH name (n) AS (SELECT ARRAY['dibao', 'tekun', 'hiv_child']),
subset (t) AS (SELECT coalesce((SELECT array_agg(n[i]) FROM generate_series(1, 3) i WHERE s & (1 << (i - 1)) <> 0), '{}') FROM name, generate_series(0, 7) s)
SELECT count(*) AS tried,
	count(*) FILTER (WHERE (a.t::circumstances @> b.t::circumstances) <> (a.t @> b.t)
		OR (a.t::circumstances <@ b.t::circumstances) <> (a.t <@ b.t)
		OR (a.t::circumstances && b.t::circumstances) <> (a.t && b.t)
		OR a.t::circumstances | b.t::circumstances <> (a.t || b.t)::circumstances
		OR a.t::circumstances - b.t::circumstances <> ARRAY(SELECT unnest(a.t) EXCEPT SELECT unnest(b.t))::circumstances
		OR a.t::circumstances & b.t::circumstances <> ARRAY(SELECT unnest(a.t) INTERSECT SELECT unnest(b.t))::circumstances) AS differ
FROM subset a, subset b;

-- DISTINCT, GROUP BY, ORDER BY, joins, indexes.
SELECT circumstances, count(*) FROM elder GROUP BY circumstances ORDER BY circumstances;
SELECT count(DISTINCT circumstances) FROM elder;
CREATE INDEX ON elder (circumstances);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM elder WHERE circumstances = '{低保}';
SELECT id FROM elder WHERE circumstances = '{低保}';
RESET enable_seqscan;
RESET enable_bitmapscan;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM elder a JOIN elder b USING (circumstances);
RESET enable_nestloop;
RESET enable_mergejoin;
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcintype = 'circumstances'::regtype ORDER BY opcname;

-- Binary form: one bit each, and no bit without a meaning.
SELECT circumstances_send('{}'), circumstances_send('{dibao,functionally_disabled}');
\getenv abs_builddir PG_ABS_BUILDDIR
\set file :abs_builddir '/results/circumstances.bin'
CREATE TEMP TABLE again (id int, circumstances circumstances);
COPY elder TO :'file' (FORMAT binary);
COPY again FROM :'file' (FORMAT binary);
SELECT count(*) FROM elder JOIN again USING (id) WHERE elder.circumstances IS NOT DISTINCT FROM again.circumstances;
CREATE TEMP TABLE word (id int, bits bigint);
INSERT INTO word VALUES (1, 1::bigint << 62);
COPY word TO :'file' (FORMAT binary);
\set VERBOSITY sqlstate
COPY again FROM :'file' (FORMAT binary);
\set VERBOSITY default

-- The vocabulary. Bits and names stand in users' tables: this list only grows.
SELECT bit, name, term_zh FROM circumstance ORDER BY bit;
SELECT count(*) = count(DISTINCT name) AND count(*) = count(DISTINCT term_zh) AND max(bit) = count(*) - 1 AND bool_and(meaning <> '') AS sound FROM circumstance;
-- Every name, term and synonym is read as the one entry it stands in.
SELECT name, spelling
FROM circumstance, unnest(ARRAY[name, term_zh] || synonyms_zh) spelling
WHERE ARRAY[spelling]::circumstances <> ARRAY[name]::circumstances OR labels(ARRAY[spelling]::circumstances) <> term_zh;
SELECT array_agg(name ORDER BY bit)::circumstances::text[] = array_agg(name ORDER BY bit) AS all_at_once FROM circumstance;

SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'benefit'::regnamespace AND obj_description(p.oid, 'pg_proc') IS NULL AND proname ~ 'circumstances|labels';
SELECT o.oid::regoperator FROM pg_operator o WHERE oprnamespace = 'benefit'::regnamespace AND obj_description(o.oid, 'pg_operator') IS NULL
	AND 'circumstances'::regtype IN (oprleft, oprright);
DROP TABLE elder, again, word;
