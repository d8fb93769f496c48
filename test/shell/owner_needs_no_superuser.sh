#!/usr/bin/env bash
# A bureau's DBA, who owns the database but is no superuser, creates, drops, dumps
# and restores the extension, and nothing in his search path captures what it does.
#
# To cover another layer add what an agency would make of it to fill_database,
# for dump and restore, and to use_everything, for the other parts.

set -u -o pipefail

. test/lib/tap.sh

# Errors with their SQLSTATE.
VERBOSITY=verbose

database() {
	createdb --owner=bureau "$@"
}

# The values of every layer, one line each. It must give the same answer after
# anything that happens to the extension, and under any search_path: hence the
# names of functions and operators that are the caller's own are qualified.
use_everything() {
	cat <<-'SQL'
		SELECT '2万元'::benefit.yuan OPERATOR(benefit.+) '0.50'::benefit.yuan;
		SELECT benefit.in_words('20000.50'::benefit.yuan);
		SELECT benefit.sum(v) FROM (VALUES ('1.10'::benefit.yuan), ('2.20')) AS t (v);
		SELECT '350502'::benefit.region OPERATOR(benefit.<@) '350500'::benefit.region;
		SELECT benefit.division_name('350502'::benefit.region);
		SELECT '{低保,失能}'::benefit.circumstances;
		SELECT benefit.labels('{dibao}'::benefit.circumstances);
	SQL
}

# What a dump has to bring back.
fill_database() {
	cat <<-'SQL'
		CREATE SCHEMA register;
		SET search_path = register, benefit, public;
		CREATE DOMAIN payment AS yuan CHECK (VALUE >= '0');
		CREATE TABLE elder (
			id bigint PRIMARY KEY,
			lives_in region NOT NULL,
			has circumstances NOT NULL DEFAULT '{}',
			paid payment DEFAULT '300.00',
			history yuan[],
			CHECK (lives_in <@ '350000')
		);
		INSERT INTO elder (id, lives_in, has, paid, history)
		SELECT i,
			CASE i % 3 WHEN 0 THEN '350502' WHEN 1 THEN '350503001002' ELSE '350200' END::region,
			CASE i % 2 WHEN 0 THEN '{dibao}' ELSE '{functionally_disabled,living_alone}' END::circumstances,
			(i * 1.25)::numeric::yuan,
			ARRAY['1.00', NULL, '99999.99']::yuan[]
		FROM generate_series(1, 1000) i;
		CREATE INDEX elder_region ON elder (lives_in, paid);
		CREATE INDEX elder_region_hash ON elder USING hash (lives_in);
		CREATE INDEX elder_circumstances ON elder (has);
		CREATE INDEX elder_county ON elder ((benefit.parent(lives_in))) WHERE has @> '{dibao}';
		CREATE TABLE roll (region region, paid yuan) PARTITION BY HASH (region);
		CREATE TABLE roll_0 PARTITION OF roll FOR VALUES WITH (MODULUS 2, REMAINDER 0);
		CREATE TABLE roll_1 PARTITION OF roll FOR VALUES WITH (MODULUS 2, REMAINDER 1);
		INSERT INTO roll SELECT lives_in, paid FROM elder;
		CREATE VIEW county_roll AS
			SELECT lives_in, sum(paid) AS paid, count(*) FILTER (WHERE has && '{dibao}') AS dibao
			FROM elder
			WHERE lives_in <@ '350500' AND paid > '10'
			GROUP BY lives_in;
		CREATE MATERIALIZED VIEW county_words AS SELECT lives_in, in_words(paid) FROM county_roll;
	SQL
}

test_trust() {
	database life
	succeeds 'an owner of the database who is no superuser creates the extension' \
		sql_as bureau life 'CREATE EXTENSION pg_benefit'
	is "$(sql_as bureau life "SELECT extowner::regrole FROM pg_extension WHERE extname = 'pg_benefit'")" \
		bureau 'and owns it'
	is "$(sql_as bureau life "SELECT string_agg(DISTINCT c.relowner::regrole::text, ' ')
		FROM pg_class c JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e'
			JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_benefit'
		WHERE c.relkind = 'r'")" \
		postgres 'and not its tables'
	is "$(sql_as bureau life "SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'benefit'")" \
		postgres 'nor its schema'
	expected=$(use_everything | sql_as bureau life)
	is "$(wc -l <<<"$expected")" "$(use_everything | grep -c .)" 'and every layer answers'
	is "$(use_everything | sql_as clerk life)" "$expected" 'and answers every other role'

	database closed
	matches "$(sql_as clerk closed 'CREATE EXTENSION pg_benefit')" 42501 \
		'who may create nothing in the database may not create the extension'
}

test_drop() {
	local output
	sql_as bureau life 'CREATE TABLE public.bill (amount benefit.yuan)'
	matches "$(sql_as bureau life 'DROP EXTENSION pg_benefit')" 2BP01 'DROP EXTENSION says that a table depends on it'

	output=$({ use_everything
		echo 'DROP EXTENSION pg_benefit CASCADE; CREATE EXTENSION pg_benefit;'
		use_everything
		echo 'BEGIN; DROP EXTENSION pg_benefit CASCADE; ROLLBACK;'
		use_everything; } | sql_as bureau life | grep -vE 'NOTICE|DETAIL|LOCATION|^drop cascades')
	is "$output" "$(printf '%s\n' "$expected" "$expected" "$expected")" \
		'a session uses, drops, creates and uses it again, and a rolled-back DROP does nothing'

	sql_as bureau life 'DROP EXTENSION pg_benefit CASCADE' >/dev/null
	is "$(sql_as bureau life "SELECT to_regnamespace('benefit')")" '' 'DROP EXTENSION leaves no schema'
	output=$({ echo 'BEGIN; CREATE EXTENSION pg_benefit;'
		use_everything
		echo 'ROLLBACK; CREATE EXTENSION pg_benefit;'
		use_everything; } | sql_as bureau life)
	is "$output" "$(printf '%s\n' "$expected" "$expected")" 'a rolled-back CREATE leaves nothing behind'
}

# The dump of a database, less its key of \restrict, drawn at random.
dump() {
	pg_dump --no-owner "$1" | grep -vE '^\\(un)?restrict' >"$SCRATCH/$1.sql"
}

is_restored() {
	dump "$1"
	succeeds 'to what was dumped' diff "$SCRATCH/life.sql" "$SCRATCH/$1.sql"
}

test_restore() {
	succeeds 'tables, indexes and views use the types' sql_as bureau life "$(fill_database)"
	dump life

	database plain
	succeeds 'a plain dump restores' sql_as bureau plain < <(pg_dump -U bureau life)
	is_restored plain

	pg_dump -U bureau --format=custom --file="$SCRATCH/life.dump" life
	database custom
	succeeds 'a custom dump restores, in parallel' \
		pg_restore -U bureau --exit-on-error --jobs=2 --dbname=custom "$SCRATCH/life.dump"
	is_restored custom

	database super
	succeeds 'a superuser restores the custom dump' \
		pg_restore --exit-on-error --dbname=super "$SCRATCH/life.dump"
	is_restored super

	is "$(use_everything | sql_as bureau custom)" "$expected" 'every layer answers after the restore'
	is "$(sql_as bureau custom 'SET enable_seqscan = off; SELECT * FROM register.county_roll ORDER BY 1')" \
		"$(sql_as bureau life 'SET enable_indexscan = off; SET enable_bitmapscan = off; SELECT * FROM register.county_roll ORDER BY 1')" \
		'and indexes made by the restore find what is there'
}

# Functions and operators of pg_catalog under their own signatures, and types
# and tables by their names, in the schema evil: each fails when it is used.
shadow_catalog() {
	cat <<-'SQL'
		CREATE SCHEMA evil;
		GRANT USAGE ON SCHEMA evil TO public;
		DO $$
		DECLARE
			r record;
		BEGIN
			FOR r IN
				SELECT p.proname AS name, oidvectortypes(p.proargtypes) AS arguments, p.prorettype::regtype AS result
				FROM pg_proc p
				WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prokind = 'f' AND p.provariadic = 0
					AND NOT p.proretset
					AND NOT EXISTS (
						SELECT FROM pg_type t
						WHERE t.typtype = 'p' AND t.oid IN (SELECT p.prorettype UNION SELECT unnest(p.proargtypes)))
			LOOP
				EXECUTE format($f$CREATE FUNCTION evil.%I(%s) RETURNS %s LANGUAGE plpgsql AS
					'BEGIN RAISE EXCEPTION ''captured: %s''; END'$f$, r.name, r.arguments, r.result, r.name);
			END LOOP;
			FOR r IN
				SELECT o.oprname AS name, o.oprleft::regtype AS l, o.oprright::regtype AS r, p.proname AS function
				FROM pg_operator o JOIN pg_proc p ON p.oid = o.oprcode
				WHERE o.oprnamespace = 'pg_catalog'::regnamespace AND o.oprkind = 'b'
					AND to_regprocedure(format('evil.%I(%s,%s)', p.proname, o.oprleft::regtype, o.oprright::regtype)) IS NOT NULL
			LOOP
				EXECUTE format('CREATE OPERATOR evil.%s (LEFTARG = %s, RIGHTARG = %s, FUNCTION = evil.%I)',
					r.name, r.l, r.r, r.function);
			END LOOP;
			FOR r IN
				SELECT t.typname AS name FROM pg_type t
				WHERE t.typnamespace = 'pg_catalog'::regnamespace AND t.typtype = 'b' AND t.typcategory <> 'A'
			LOOP
				EXECUTE format('CREATE DOMAIN evil.%I AS pg_catalog.bytea CHECK (false)', r.name);
			END LOOP;
			FOR r IN
				SELECT unnest('{pg_proc,pg_type,pg_class,pg_extension,policy,clause,variable,rule,edition,division}'::text[]) AS name
			LOOP
				EXECUTE format('CREATE TABLE evil.%I ()', r.name);
			END LOOP;
		END
		$$;
	SQL
}

test_search_path() {
	local path='SET search_path = evil, pg_catalog, pg_temp;'
	database hostile
	sql_as postgres hostile "$(shadow_catalog)"
	# A test of the trap itself.
	matches "$(sql_as bureau hostile "$path SELECT lower('A'::pg_catalog.text)")" captured 'a hostile search_path captures what is not qualified'
	matches "$(sql_as bureau hostile "$path SELECT 1 = 1")" captured 'operators too'
	succeeds 'CREATE EXTENSION is not captured' sql_as bureau hostile "$path CREATE EXTENSION pg_benefit"
	is "$({ echo "$path"; use_everything; } | sql_as bureau hostile)" "$expected" 'nor is any layer when it is used'
	succeeds 'nor DROP EXTENSION' sql_as bureau hostile "$path DROP EXTENSION pg_benefit"

	refuses_occupied 'and is empty' ''
	refuses_occupied 'and holds table benefit.edition' 'CREATE TABLE benefit.edition ()'
	refuses_occupied 'and holds function benefit.lower(character varying)' \
		'CREATE FUNCTION benefit.lower(varchar) RETURNS text LANGUAGE sql RETURN NULL::text'
	refuses_occupied 'and holds operator benefit.=(text,text)' \
		'CREATE OPERATOR benefit.= (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq)'
}

refuses_occupied() {
	local output
	database occupied
	sql_as bureau occupied "CREATE SCHEMA benefit; $2"
	output=$(sql_as bureau occupied 'CREATE EXTENSION pg_benefit')
	matches "$output" '42P06: schema "benefit" already exists' "a schema benefit that is there $1 is refused"
	matches "$output" "belongs to role \"bureau\", $1" 'and named with its owner'
	dropdb occupied
}

test_encoding() {
	local encoding
	for encoding in SQL_ASCII LATIN1 EUC_CN; do
		database --template=template0 --encoding=$encoding --locale=C "in_$encoding"
		matches "$(PGCLIENTENCODING=$encoding sql_as bureau "in_$encoding" 'CREATE EXTENSION pg_benefit')" \
			'0A000: pg_benefit needs a database with encoding UTF8' "a database in $encoding is refused"
	done
}

createuser --no-superuser bureau
createuser --no-superuser clerk
test_trust
test_drop
test_restore
test_search_path
test_encoding
finish
