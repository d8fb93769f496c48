#!/usr/bin/env bash
# ALTER EXTENSION UPDATE, in the hands of a bureau's DBA: to a version 1.1 that
# this test makes up, beside the 1.0 of the build. It raises the care allowance
# of Quanzhou from 300 to 320 yuan, and adds a rule.
#
# Alone: changes which version the server installs.

set -u -o pipefail

. test/tap.sh

sharedir=$SCRATCH/dest$("$PG_CONFIG" --sharedir)/extension
if [ ! -f "$sharedir/pg_benefit--1.0.sql" ]; then
	echo '1..0 # SKIP the extension is not installed in a folder of the test'
	exit
fi

# The second version, and a third that is made wrongly; both are gone at the
# end, since other tests use the same server.
cp "$sharedir/pg_benefit.control" "$SCRATCH/pg_benefit.control.1.0"
trap 'cp "$SCRATCH/pg_benefit.control.1.0" "$sharedir/pg_benefit.control"; rm -f "$sharedir"/pg_benefit--1.0--1.?.sql' EXIT
sed -i "s/^default_version.*/default_version = '1.1'/" "$sharedir/pg_benefit.control"
cat >"$sharedir/pg_benefit--1.0--1.1.sql" <<'SQL'
\echo Use "ALTER EXTENSION pg_benefit UPDATE" to load this file. \quit

SELECT benefit.ship($ship$
	UPDATE benefit.rule SET value = '320' WHERE id OPERATOR(pg_catalog.=) 'QZ-B-001'
$ship$);
SELECT benefit.ship($ship$
	INSERT INTO benefit.rule (id, variable, region, valid, condition, value, shipped)
	VALUES ('QZ-NEW', 'care_allowance', '350521', '[2024-01-01,)', 'age >= 100', '1000', true)
$ship$);
SELECT benefit.publish_shipped('pg_benefit 1.1');
SQL
cat >"$sharedir/pg_benefit--1.0--1.2.sql" <<'SQL'
UPDATE benefit.rule SET value = '320' WHERE id OPERATOR(pg_catalog.=) 'QZ-B-001';
SQL

see="SELECT benefit.current_edition(),
	benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350503', '2024-06-30')"

# What a session that is open all the time sees: what it reads from the first
# descriptor, it answers on the second. Prepared, so that the plan outlives the
# update.
open_session() {
	coproc SESSION { psql -X -q -A -t -U bureau -d "$1" 2>&1; }
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
	createdb --owner=bureau "$1"
	sql_as bureau "$1" "CREATE EXTENSION pg_benefit VERSION '1.0'"
}

# Everything that an update could leave behind.
state() {
	sql_as bureau "$1" "SELECT extversion FROM pg_extension WHERE extname = 'pg_benefit';
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
	is "$(sql_as bureau upgrade_shipped "BEGIN; ALTER EXTENSION pg_benefit UPDATE; $see; ROLLBACK; $see")" \
		"$(printf '%s\n' 'pg_benefit 1.1|320.00' 'pg_benefit 1.0|300.00')" \
		'a session sees its own update, and no longer after it rolled it back'
	is "$(state upgrade_shipped)" "$before" 'which leaves no trace'
	is "$(hear 'EXECUTE see;')" 'pg_benefit 1.0|300.00' 'in another session neither'

	is "$(sql_as bureau upgrade_shipped 'ALTER EXTENSION pg_benefit UPDATE')" '' \
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
	sql_as bureau upgrade_local "
		INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces)
		VALUES ('own', 'care_allowance', '350503', '(,)', 'age >= 60 and dibao', '500', 'QZ-B-001');
		SELECT benefit.publish('own 1');" >/dev/null
	open_session upgrade_local
	is "$(hear 'EXECUTE see;')" 'own 1|500.00' 'a bureau has a release of its own'
	output=$(sql_as bureau upgrade_local 'ALTER EXTENSION pg_benefit UPDATE')
	matches "$output" 'WARNING:  edition "own 1" stays current' 'the update says that it stays current'
	matches "$output" 'HINT:  The new shipped rules wait for benefit.publish()' 'and that new shipped rules wait'
	is "$(hear 'EXECUTE see;')" 'own 1|500.00' 'which it does'
	is "$(sql_as bureau upgrade_local "SELECT id, region, condition, value, replaces FROM benefit.rule WHERE NOT shipped")" \
		'own|350503|age >= 60 AND dibao|500|QZ-B-001' 'the rule of its own is as it was'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350502', '2024-06-30');")" '300.00' 'elsewhere its release has the rules that it was made of'
	is "$(hear "SELECT benefit.publish('own 2');")" 'own 2' 'it publishes again'
	is "$(hear "SELECT benefit.amount('care_allowance', '{\"age\": 72, \"functionally_disabled\": true, \"dibao\": true}'::jsonb,
		'350502', '2024-06-30');")" '320.00' 'and has the new shipped rules'
	is "$(hear 'EXECUTE see;')" 'own 2|500.00' 'beside its own'
	close_session
}

# The script of a trusted extension runs as a superuser.
test_trap() {
	database upgrade_trap
	sql_as bureau upgrade_trap "
		CREATE TABLE public.caught (what text, who text);
		CREATE FUNCTION public.catch() RETURNS trigger LANGUAGE plpgsql AS \$\$
		BEGIN
			INSERT INTO public.caught VALUES (tg_table_name, current_user);
			RETURN new;
		END
		\$\$;
		CREATE TRIGGER a BEFORE INSERT OR UPDATE ON benefit.rule FOR EACH ROW EXECUTE FUNCTION public.catch();
		CREATE TRIGGER a BEFORE INSERT ON benefit.edition FOR EACH ROW EXECUTE FUNCTION public.catch();"
	matches "$(sql_as bureau upgrade_trap "ALTER EXTENSION pg_benefit UPDATE TO '1.2'")" \
		'must be changed through benefit.ship()' 'a script that changes rows by itself fails'
	is "$(sql_as bureau upgrade_trap "ALTER EXTENSION pg_benefit UPDATE; SELECT DISTINCT what, who FROM public.caught ORDER BY 1")" \
		"$(printf '%s\n' 'edition|bureau' 'rule|bureau')" "the owner's triggers gain no rights by an update"
	matches "$(sql_as bureau upgrade_trap "SELECT benefit.ship('SELECT 1')")" 'permission denied' \
		'nobody calls what the script calls'
	matches "$(sql_as postgres upgrade_trap "SELECT benefit.ship('SELECT 1')")" 'only while the extension is created or updated' \
		'not even a superuser'
}

# lifecycle.sh leaves the role
createuser --no-superuser bureau 2>/dev/null
test_shipped_edition
test_local_release
test_trap
for name in shipped local trap; do
	dropdb "upgrade_$name"
done
finish
