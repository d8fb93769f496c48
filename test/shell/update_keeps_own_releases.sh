#!/usr/bin/env bash
# ALTER EXTENSION UPDATE brings new shipped rules, leaves an agency's own release as
# it is, and runs no code of the owner's. It goes to a version 1.1 that this test
# makes up, beside the 1.0 of the build: that raises the care allowance of Quanzhou
# from 300 to 320 yuan, and adds a rule.
#
# Alone: changes which version the server installs.

set -u -o pipefail
shopt -s extglob

. test/lib/tap.sh

sharedir=$SCRATCH/dest$("$PG_CONFIG" --sharedir)/extension
if [ ! -f "$sharedir/pg_benefit--base--1.0.sql" ]; then
	echo '1..0 # SKIP the extension is not installed in a folder of the test'
	exit
fi

# The second version is gone at the end, since other tests use the same server.
cp "$sharedir/pg_benefit.control" "$SCRATCH/pg_benefit.control.1.0"
trap 'cp "$SCRATCH/pg_benefit.control.1.0" "$sharedir/pg_benefit.control"; rm -f "$sharedir/pg_benefit--1.0--1.1.sql"' EXIT
sed -i "s/^default_version.*/default_version = '1.1'/" "$sharedir/pg_benefit.control"
cat >"$sharedir/pg_benefit--1.0--1.1.sql" <<'SQL'
\echo Use "ALTER EXTENSION pg_benefit UPDATE" to load this file. \quit

UPDATE benefit.rule SET value = '320' WHERE id = 'QZ-B-001';
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, shipped)
VALUES ('QZ-NEW', 'care_allowance', '350521', '[2024-01-01,)', 'age >= 100', '1000', true);
CREATE FUNCTION benefit.what_is_new() RETURNS text LANGUAGE sql IMMUTABLE RETURN 'a hundred years';
SELECT benefit.publish_shipped('pg_benefit 1.1');
SELECT benefit.create_function('care_allowance');
SQL

see="SELECT benefit.current_edition(),
	benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350503', '2024-06-30')"

# What a session that is open all the time sees: what it reads from the first
# descriptor, it answers on the second. Prepared, so that the plan outlives the
# update.
open_session() {
	coproc SESSION { psql -X -q -A -t -U agency -d "$1" 2>&1; }
	# shellcheck disable=SC2153
	session_pid=$SESSION_PID
	say "PREPARE see AS $see;"
}

say() {
	printf '%s\n' "$1" >&"${SESSION[1]}"
}

hear() {
	local line
	say "$1"
	read -r -t 60 line <&"${SESSION[0]}"
	echo "$line"
}

close_session() {
	say '\q'
	wait "$session_pid" 2>/dev/null
}

database() {
	createdb --owner=agency "$1"
	sql_as agency "$1" "CREATE EXTENSION pg_benefit VERSION '1.0'"
}

# Everything that an update could leave behind.
state() {
	sql_as agency "$1" "SELECT extversion FROM pg_extension WHERE extname = 'pg_benefit';
		SELECT r FROM benefit.rule r ORDER BY r.id;
		SELECT e.name, e.sha256, e.published_at, e.published_by FROM benefit.edition e ORDER BY e.name;
		$see"
}

test_shipped_edition() {
	local before
	database upgrade_shipped
	open_session upgrade_shipped
	is "$(hear 'EXECUTE see;')" 'pg_benefit 1.0|300.00' 'before the update a session sees the first edition'

	before=$(state upgrade_shipped)
	is "$(sql_as agency upgrade_shipped "BEGIN; ALTER EXTENSION pg_benefit UPDATE; $see; ROLLBACK; $see")" \
		"$(printf '%s\n' 'pg_benefit 1.1|320.00' 'pg_benefit 1.0|300.00')" \
		'a session sees its own update, and no longer after it rolled it back'
	is "$(state upgrade_shipped)" "$before" 'which leaves no trace'
	is "$(hear 'EXECUTE see;')" 'pg_benefit 1.0|300.00' 'in another session neither'

	is "$(sql_as agency upgrade_shipped 'ALTER EXTENSION pg_benefit UPDATE')" '' \
		'the owner, who is no superuser, updates the extension'
	is "$(hear 'EXECUTE see;')" 'pg_benefit 1.1|320.00' 'the next statement of the open session sees the new edition'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 100}'::jsonb, '350521', '2024-06-30');")" \
		'1000.00' 'a rule that is new gives its amount'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350503', '2024-06-30', 'pg_benefit 1.0');")" '300.00' 'and the old edition the old amount'
	is "$(hear "SELECT benefit.care_allowance('350503', '2024-06-30', age => 72, functionally_disabled => true, dibao => true);")" \
		'320.00' 'so does the typed function follow'
	is "$(hear "UPDATE benefit.rule SET value = '1' WHERE id = 'QZ-B-001';")" \
		'ERROR:  rule "QZ-B-001" came with pg_benefit and cannot be changed' 'what the update brought is shipped'
	close_session
}

test_local_release() {
	local output
	database upgrade_local
	sql_as agency upgrade_local "
		INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces)
		VALUES ('own', 'care_allowance', '350503', '(,)', 'age >= 60 and dibao', '500', 'QZ-B-001');
		SELECT benefit.publish('own 1');" >/dev/null
	open_session upgrade_local
	is "$(hear 'EXECUTE see;')" 'own 1|500.00' 'an agency has a release of its own'
	output=$(sql_as agency upgrade_local 'ALTER EXTENSION pg_benefit UPDATE')
	matches "$output" 'WARNING:  edition "own 1" stays current' 'the update says that it stays current'
	matches "$output" 'HINT:  The new shipped rules wait for benefit.publish()' 'and that new shipped rules wait'
	is "$(hear 'EXECUTE see;')" 'own 1|500.00' 'which it does'
	is "$(sql_as agency upgrade_local "SELECT id, region, condition, value, replaces FROM benefit.rule WHERE NOT shipped")" \
		'own|350503|age >= 60 AND dibao|500|QZ-B-001' 'the rule of its own is as it was'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350502', '2024-06-30');")" '300.00' 'elsewhere its release has the rules that it was made of'
	is "$(sql_as agency upgrade_local 'SELECT shipped, written_by, written_at IS NOT NULL, count(*) > 0 FROM benefit.rule GROUP BY 1, 2, 3 ORDER BY 1')" \
		"$(printf '%s\n' 'f|agency|t|t' 't||f|t')" 'and says who wrote it, and of the shipped ones nothing, old and new'
	is "$(hear "SELECT benefit.publish('own 2');")" 'own 2' 'it publishes again'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350502', '2024-06-30');")" '320.00' 'and has the new shipped rules'
	is "$(hear 'EXECUTE see;')" 'own 2|500.00' 'beside its own'
	close_session
}

# The script of a trusted extension runs as a superuser. The owner of the
# database has a function, an operator, a type and a cast of the names that it
# uses wherever he may create; he is refused a trigger, a rule, a policy, a
# default and a changed column where it writes.
test_trap() {
	local attempt traps allowed=
	database upgrade_trap
	while read -r attempt; do
		[[ $(sql_as agency upgrade_trap "$attempt") == *ERROR:*@(must be owner|permission denied)* ]] || allowed+="$attempt; "
	done <<-'SQL'
		CREATE TRIGGER a BEFORE INSERT OR UPDATE ON benefit.rule FOR EACH ROW EXECUTE FUNCTION public.catch()
		CREATE RULE a AS ON INSERT TO benefit.edition DO ALSO SELECT 1
		CREATE POLICY a ON benefit.rule
		ALTER TABLE benefit.rule ALTER COLUMN note_en SET DEFAULT 'x'
		ALTER TABLE benefit.rule ADD COLUMN extra text
		ALTER TABLE benefit.edition DISABLE TRIGGER guard
		ALTER TABLE benefit.policy ALTER COLUMN shipped TYPE text
		ALTER TABLE benefit.policy RENAME TO policy_
		DROP TABLE benefit.rule
		TRUNCATE benefit.rule
		ALTER SCHEMA benefit RENAME TO welfare
		CREATE FUNCTION benefit.amount(text, jsonb, text, text) RETURNS numeric LANGUAGE sql RETURN 1
		CREATE VIEW benefit.rules AS SELECT 1
		ALTER FUNCTION benefit.draft(boolean) SET search_path = public
		ALTER EXTENSION pg_benefit DROP TABLE benefit.edition
		CREATE CAST (benefit.expression AS integer) WITH INOUT AS IMPLICIT
	SQL
	is "$allowed" '' 'the owner of the database puts nothing on, in or in place of what is ours'

	traps="
		CREATE TABLE public.caught (what text, who text);
		GRANT ALL ON public.caught TO public;
		CREATE FUNCTION public.catch() RETURNS text LANGUAGE plpgsql AS \$\$
		BEGIN
			INSERT INTO public.caught VALUES ('function', current_user);
			RETURN 'caught';
		END
		\$\$;
		CREATE SCHEMA agency;
		DO \$\$
		DECLARE
			place text;
		BEGIN
			FOREACH place IN ARRAY '{public,agency,pg_temp}'::text[] LOOP
				EXECUTE format('CREATE FUNCTION %s.set_config(text, text, boolean) RETURNS text LANGUAGE sql AS ''SELECT public.catch()''', place);
				EXECUTE format('CREATE FUNCTION %s.publish_shipped(text) RETURNS text LANGUAGE sql AS ''SELECT public.catch()''', place);
				EXECUTE format('CREATE FUNCTION %s.create_function(text) RETURNS text LANGUAGE sql AS ''SELECT public.catch()''', place);
				EXECUTE format('CREATE FUNCTION %s.never(text, text) RETURNS boolean LANGUAGE sql AS ''SELECT public.catch() IS NULL''', place);
				EXECUTE format('CREATE OPERATOR %s.= (LEFTARG = text, RIGHTARG = text, FUNCTION = %s.never)', place, place);
				EXECUTE format('CREATE TYPE %s.text AS (a integer)', place);
				EXECUTE format('CREATE TABLE %s.rule (id pg_catalog.text, value pg_catalog.text)', place);
			END LOOP;
		END
		\$\$;"
	is "$(sql_as agency upgrade_trap "$traps SET search_path = public, agency, pg_temp, pg_catalog; ALTER EXTENSION pg_benefit UPDATE; SELECT pg_catalog.count(*) FROM public.caught")" \
		0 'and an update of the extension meets none of his code'
	is "$(sql_as agency upgrade_trap "$see; SELECT benefit.what_is_new()")" \
		"$(printf '%s\n' 'pg_benefit 1.1|320.00' 'a hundred years')" 'but does what it should'
	is "$(sql_as agency upgrade_trap "SELECT DISTINCT proowner::regrole FROM pg_proc WHERE pronamespace = 'benefit'::regnamespace")" \
		postgres 'and what it made is nobody else'"'"'s'
	matches "$(sql_as postgres upgrade_trap "SELECT benefit.publish_shipped('pg_benefit 1.2')")" 'only while the extension is created or updated' \
		'nobody calls what the script calls, not even a superuser'
}

# A superuser of another name creates and updates it; what it makes does not
# become his, nor anybody's who gets what he owned.
test_other_superuser() {
	createuser --superuser admin
	createdb --owner=agency upgrade_admin
	sql_as admin upgrade_admin "CREATE EXTENSION pg_benefit VERSION '1.0'; ALTER EXTENSION pg_benefit UPDATE" >/dev/null
	sql_as postgres upgrade_admin 'REASSIGN OWNED BY admin TO agency'
	is "$(sql_as agency upgrade_admin "SELECT extowner::regrole FROM pg_extension WHERE extname = 'pg_benefit'
		UNION ALL SELECT DISTINCT proowner::regrole FROM pg_proc WHERE pronamespace = 'benefit'::regnamespace
		UNION ALL SELECT DISTINCT relowner::regrole FROM pg_class WHERE relnamespace = 'benefit'::regnamespace
		UNION ALL SELECT nspowner::regrole FROM pg_namespace WHERE nspname = 'benefit'")" \
		"$(printf '%s\n' agency postgres postgres postgres)" 'a superuser of another name makes nothing his own'
	is "$(sql_as agency upgrade_admin "$see")" 'pg_benefit 1.1|320.00' 'and the extension computes'
	sql_as postgres upgrade_admin 'DROP OWNED BY admin CASCADE'
	dropuser admin
}

createuser --no-superuser agency
test_shipped_edition
test_local_release
test_trap
test_other_superuser
for name in shipped local trap admin; do
	dropdb "upgrade_$name"
done
finish
