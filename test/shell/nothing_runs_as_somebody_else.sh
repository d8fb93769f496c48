#!/usr/bin/env bash
# The owner of the database as the adversary: whatever he does with what he has,
# nothing of his runs as somebody else, nothing immutable changes, no crash. He
# has no rights but CREATE on his database; "victim" is a superuser who computes,
# publishes, dumps and updates in it. (The traps for an update are in
# update_keeps_own_releases.sh.)

set -u -o pipefail
shopt -s extglob

. test/lib/tap.sh

# As the role; statements from the second argument, or else from standard input.
# Prints bare values, and errors with their SQLSTATE. An error does not end it.
as() {
	local role=$1
	shift
	PGOPTIONS='-c client_min_messages=warning' psql -X -q -A -t -v VERBOSITY=verbose -U "$role" -d security ${1+-c "$1"} 2>&1 |
		grep -vE '^(LOCATION|LINE [0-9]+|CONTEXT|QUERY|psql:.*NOTICE)|^ *\^$'
}

# What the owner would have a superuser run: it makes him one.
trap_body="BEGIN IF (SELECT rolsuper FROM pg_catalog.pg_roles WHERE rolname = current_user) THEN EXECUTE 'ALTER ROLE intruder SUPERUSER'; END IF;"

is_no_superuser() {
	is "$(as victim "SELECT rolsuper FROM pg_roles WHERE rolname = 'intruder'")" f "$1"
	as victim 'ALTER ROLE intruder NOSUPERUSER'
}

test_editions() {
	local copy="INSERT INTO benefit.edition (name, content, sha256, published_at, published_by, origin) SELECT"
	as intruder "SELECT benefit.publish('first')" >/dev/null
	is "$(as intruder "SELECT name, published_by, origin, published_at <= now() FROM benefit.edition WHERE name = 'first'")" \
		'first|intruder|published|t' 'publish() says who published, when and where'
	matches "$(as intruder "$copy 'tomorrow', content, sha256, now() + '1 day', 'x', 'published' FROM benefit.edition WHERE shipped")" \
		'23514: edition "tomorrow" cannot have been published in the future' 'an edition of the future is refused'
	matches "$(as intruder "$copy 'infinite', content, sha256, 'infinity', 'x', 'published' FROM benefit.edition WHERE shipped")" \
		'23514' 'and one of the end of time'
	matches "$(as intruder "$copy 'false', content, repeat('0', 64), now(), 'x', 'published' FROM benefit.edition WHERE shipped")" \
		23514 'one with another digest'
	matches "$(as intruder "$copy 'broken', '{\"format\": 1, \"rules\": {\"r\": {\"variable\": \"x\", \"region\": \"000000\", \"value\": \"1\"}}}', repeat('0', 64), now(), 'x', 'published'")" \
		'rulebook has 1 fault' 'and one with a fault'
	as intruder "$copy 'taken over', content, sha256, '2020-01-01', 'mayor', 'published' FROM benefit.edition WHERE shipped"
	is "$(as intruder "SELECT published_by, origin FROM benefit.edition WHERE name = 'taken over'")" 'mayor|imported' \
		'the owner may put one in, which says so'
	is "$(as intruder "SET row_security = off; $copy 'brought back', content, sha256, '2020-01-02', 'mayor', 'published' FROM benefit.edition WHERE shipped;
		$copy 'brought on', content, sha256, '2020-01-03', 'mayor', 'imported' FROM benefit.edition WHERE shipped;
		SELECT name, origin FROM benefit.edition WHERE name LIKE 'brought%' ORDER BY name")" \
		"$(printf '%s\n' 'brought back|restored' 'brought on|imported')" 'as one from a dump does'
	as intruder 'GRANT INSERT ON benefit.edition TO colleague' >/dev/null
	matches "$(as colleague "$copy 'mine', content, sha256, now(), 'x', 'published' FROM benefit.edition WHERE shipped")" \
		'42501: permission denied for table edition' 'which is not his to grant'
	as intruder 'GRANT EXECUTE ON FUNCTION benefit.publish TO colleague WITH GRANT OPTION'
	is "$(as colleague "SELECT benefit.publish('of the colleague'); SELECT published_by FROM benefit.edition WHERE name = 'of the colleague'")" \
		"$(printf '%s\n' 'of the colleague' colleague)" 'to publish is, and needs no right on any table'
	matches "$(as onlooker "SELECT benefit.publish('of nobody')")" 42501 'who was not granted it does not publish'
	matches "$(as colleague "DELETE FROM benefit.edition WHERE name = 'first'")" 42501 'nor delete'
	as victim "ALTER DATABASE security OWNER TO onlooker"
	is "$(as onlooker "SELECT benefit.publish('of the new owner')")" 'of the new owner' 'who owns the database publishes in it'
	as victim "ALTER DATABASE security OWNER TO intruder"
	matches "$(as onlooker "SELECT benefit.publish('no more')")" 42501 'as long as he does'
	is "$(as intruder "SELECT benefit.publish('after all'); SELECT benefit.current_edition()")" \
		"$(printf '%s\n' 'after all' 'after all')" 'and publishing goes on after all of that'
}

# Not even what a superuser hangs on the table of editions, unless it is tame.
test_restricted() {
	as victim "CREATE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN CREATE TEMP TABLE kept (); RETURN NEW; END';
		CREATE TRIGGER keep AFTER INSERT ON benefit.edition FOR EACH ROW EXECUTE FUNCTION public.keep()"
	matches "$(as intruder "SELECT benefit.publish('kept')")" '42501: cannot create temporary table within security-restricted operation' \
		'a trigger of a superuser runs restricted while somebody publishes'
	as victim "CREATE OR REPLACE FUNCTION public.keep() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN SET ROLE intruder; RETURN NEW; END'"
	matches "$(as intruder "SELECT benefit.publish('kept')")" '42501: cannot set parameter "role" within security-definer function' \
		'and takes no role'
	as victim 'DROP FUNCTION public.keep() CASCADE'
	is "$(as intruder "SELECT benefit.publish('kept')")" kept 'without it there is nothing to restrict'
}

# What logical replication, which fires no ordinary trigger, could do.
test_replication() {
	local statement
	for statement in "UPDATE benefit.edition SET name = name" 'DELETE FROM benefit.edition' 'TRUNCATE benefit.edition' \
		"UPDATE benefit.rule SET value = '1' WHERE shipped" 'DELETE FROM benefit.policy WHERE shipped' 'TRUNCATE benefit.rule' \
		"UPDATE benefit.variable SET shipped = true WHERE shipped" 'DELETE FROM benefit.division' 'DELETE FROM benefit.clause' \
		"INSERT INTO benefit.division (code, name_zh, shipped) VALUES ('990000', 'x', true)"; do
		matches "$(as victim "SET session_replication_role = replica; $statement")" 23001 "as a replica: $statement"
	done
}

# The functions behind the triggers, where they do not belong.
test_trigger_functions() {
	local function arguments time level event statement output broken=
	as intruder 'CREATE TABLE public.t (id text, shipped boolean)'
	matches "$(as intruder "CREATE TRIGGER a BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped()")" \
		'42501: permission denied for function' 'nobody else makes a trigger of them'
	matches "$(as victim 'SELECT benefit.guard_edition()')" '0A000\|39P01\|42883' 'nor calls them'
	output=$(while read -r function arguments; do
		for time in BEFORE AFTER; do
			for level in ROW STATEMENT; do
				for event in INSERT UPDATE DELETE; do
					case $event in
						INSERT) statement="INSERT INTO public.t VALUES (NULL, false), ('a', NULL)" ;;
						UPDATE) statement="UPDATE public.t SET id = CASE WHEN id IS NULL THEN 'x' END" ;;
						DELETE) statement="DELETE FROM public.t" ;;
					esac
					cat <<-SQL
						TRUNCATE public.t;
						INSERT INTO public.t VALUES (NULL, false), ('b', true);
						CREATE TRIGGER a $time $event ON public.t FOR EACH $level EXECUTE FUNCTION benefit.$function($arguments);
						$statement;
						DROP TRIGGER a ON public.t;
					SQL
				done
			done
		done
	done <<-'L' | as victim
		guard_shipped
		guard_edition
		announce_edition
		note_author
		resolve_variable 'id'
		verify_policy
		verify_variable
		verify_names
		verify_rule
		verify_link 'overrides'
		verify_reference 'id','rule'
		verify_unused 'rule','clause'
	L
	)
	is "$(grep -c 39P01 <<<"$output") $(grep -vc 39P01 <<<"$output")" '144 0' 'on another table each raises, at every time and level'

	broken=
	while read -r statement; do
		output=$(as victim "BEGIN; CREATE TRIGGER zz $statement; ROLLBACK")
		[[ $output == *39P01:* ]] || broken+="$statement: $output; "
	done <<-'L'
		BEFORE INSERT ON benefit.edition FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_edition(); INSERT INTO benefit.edition (name, content, sha256, published_at, published_by) SELECT 'zz', content, sha256, now(), 'x' FROM benefit.edition WHERE shipped
		BEFORE UPDATE ON benefit.rule FOR EACH STATEMENT EXECUTE FUNCTION benefit.verify_rule(); UPDATE benefit.rule SET shipped = shipped WHERE false
		BEFORE UPDATE ON benefit.variable FOR EACH STATEMENT EXECUTE FUNCTION benefit.verify_variable(); UPDATE benefit.variable SET shipped = shipped WHERE false
		AFTER UPDATE ON benefit.variable FOR EACH STATEMENT EXECUTE FUNCTION benefit.verify_names(); UPDATE benefit.variable SET shipped = shipped WHERE false
		AFTER UPDATE ON benefit.rule FOR EACH STATEMENT EXECUTE FUNCTION benefit.verify_link('replaces'); UPDATE benefit.rule SET shipped = shipped WHERE false
		AFTER UPDATE ON benefit.rule FOR EACH STATEMENT EXECUTE FUNCTION benefit.verify_unused('rule', 'clause'); UPDATE benefit.rule SET shipped = shipped WHERE false
		BEFORE UPDATE ON benefit.rule FOR EACH STATEMENT EXECUTE FUNCTION benefit.resolve_variable('variable'); UPDATE benefit.rule SET shipped = shipped WHERE false
		AFTER INSERT ON benefit.policy FOR EACH ROW EXECUTE FUNCTION benefit.note_author(); INSERT INTO benefit.policy (id, title_zh, title_en, region) VALUES ('zz', 'x', 'x', '000000')
		AFTER INSERT ON benefit.policy FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped(); INSERT INTO benefit.policy (id, title_zh, title_en, region) VALUES ('zz', 'x', 'x', '000000')
		BEFORE INSERT ON benefit.policy FOR EACH ROW EXECUTE FUNCTION benefit.verify_rule(); INSERT INTO benefit.policy (id, title_zh, title_en, region) VALUES ('zz', 'x', 'x', '000000')
	L
	is "$broken" '' 'on a table of ours too, at a level or event that is not theirs'
}

test_typed_functions() {
	local signature="(region benefit.region, on_date date, birth_date date, circumstances benefit.circumstances, age numeric, functionally_disabled boolean, dibao boolean, special_fp_family boolean, edition text DEFAULT NULL)"
	as intruder "CREATE FUNCTION public.care_allowance$signature RETURNS benefit.yuan LANGUAGE plpgsql AS \$f\$ $trap_body RETURN 0::benefit.yuan; END \$f\$;
		COMMENT ON FUNCTION public.care_allowance IS 'Made by benefit.create_function().'" >/dev/null
	matches "$(as victim "SELECT benefit.create_function('care_allowance', schema => 'public')")" \
		'42501: function public.care_allowance.* belongs to role "intruder"' 'create_function() adopts nothing of another role'
	matches "$(as victim "SELECT benefit.drop_function('care_allowance', schema => 'public')")" 42501 'nor drops it'
	as intruder 'DROP FUNCTION public.care_allowance' >/dev/null
	is "$(as intruder "SELECT benefit.create_function('care_allowance', schema => 'public') IS NOT NULL, benefit.create_function('care_allowance', schema => 'public') IS NOT NULL")" \
		't|t' 'its own it brings up to date'
	matches "$(as intruder "SELECT benefit.create_function('age', schema => 'public')")" '42939: variable "age" has the name of a function of PostgreSQL' \
		"none takes the name of one of PostgreSQL's"
	matches "$(as intruder "SELECT benefit.create_function('care_allowance', schema => 'benefit')")" 42939 'none is made in our schema'
	as intruder 'DROP FUNCTION public.care_allowance' >/dev/null
	is "$(as intruder "CREATE SCHEMA own; SET search_path = benefit, own, public;
		SELECT count(*) > 20, count(*) FILTER (WHERE f::text LIKE '%care_allowance(%') FROM benefit.create_functions('person') f;
		SELECT DISTINCT pronamespace::regnamespace FROM pg_proc WHERE proowner = 'intruder'::regrole AND proname = 'care_allowance'")" \
		"$(printf '%s\n' 't|1' own)" 'create_functions() makes all of a subject, in the first schema that is his'
	matches "$(as intruder "SELECT benefit.create_functions('nobody')")" '42704: no variable has the subject "nobody"' 'and names a subject that is none'
	as intruder 'DROP SCHEMA own CASCADE' >/dev/null
}

# A caller's benefit.edition inside a function that runs with the rights of
# another role; the pin is of a scenario that pays more.
test_definer() {
	local pay="SELECT public.pay()" pin="SET benefit.edition = 'generous'"
	as intruder "INSERT INTO benefit.rule (id, variable, region, valid, value, replaces) VALUES ('generous', 'care_allowance', '350502', '(,)', '9999', 'QZ-B-001');
		SELECT benefit.publish('generous', kind => 'scenario'); DELETE FROM benefit.rule WHERE id = 'generous'" >/dev/null
	as victim "CREATE FUNCTION public.due() RETURNS numeric LANGUAGE plpgsql STABLE AS \$f\$
		BEGIN RETURN benefit.amount('care_allowance', '{\"age\": 70, \"dibao\": true, \"functionally_disabled\": true}'::jsonb, '350502', '2025-01-01'); END \$f\$;
		CREATE FUNCTION public.pay() RETURNS numeric LANGUAGE sql SECURITY DEFINER AS 'SELECT public.due()';
		CREATE FUNCTION public.pay_named() RETURNS benefit.yuan LANGUAGE sql SECURITY DEFINER AS
			\$f\$SELECT benefit.care_allowance('350502', '2025-01-01', age => 70, dibao => true, functionally_disabled => true, edition => 'pg_benefit 1.0')\$f\$;
		CREATE FUNCTION public.pay_current() RETURNS numeric LANGUAGE sql SECURITY DEFINER SET benefit.edition = '' AS 'SELECT public.due()'" >/dev/null
	is "$(as colleague "SELECT public.due(); $pay")" "$(printf '%s\n' 300.00 300.00)" 'without a pin both compute by the current edition'
	is "$(as colleague "$pin; SELECT public.due()")" 9999.00 'a pin counts for whoever has set it'
	matches "$(as colleague "$pin; $pay")" '42501: "benefit.edition" of a caller does not decide' 'in a SECURITY DEFINER function it is an error'
	matches "$(as colleague "$pin; SELECT public.due(), public.pay()")" '42501: "benefit.edition" of a caller does not decide' \
		'also where the same call was computed outside of it'
	is "$(as colleague "$pin; SELECT public.pay_named(), public.pay_current()")" '300.00|300.00' 'but for one that names its edition, or resets the pin'
	as victim "ALTER DATABASE security SET benefit.edition = 'pg_benefit 1.0'"
	is "$(as colleague "$pay")" 300.00 'a pin of the database counts for every function'
	as victim 'ALTER DATABASE security RESET benefit.edition'

	matches "$(as colleague "SET benefit.require_edition = on; SELECT public.due()")" '55000: no edition was named' \
		'where an edition is required, a call without one is an error'
	is "$(as colleague "SET benefit.require_edition = on; SELECT public.pay_named(), benefit.current_edition(); SET benefit.edition = 'generous'; SELECT public.due()")" \
		"$(printf '%s\n' '300.00|after all' 9999.00)" 'and one with a name or a pin is none'
	matches "$(as colleague "SELECT public.due(); SET benefit.editon = 'generous'")" 'benefit.editon' 'a setting of ours that is misspelt is an error'
	as victim 'DROP FUNCTION public.pay(), public.pay_named(), public.pay_current(), public.due()'
}

# Superusers at work in the database.
test_victims() {
	as intruder "CREATE FUNCTION public.isempty(daterange) RETURNS boolean LANGUAGE plpgsql AS \$f\$ $trap_body RETURN pg_catalog.isempty(\$1); END \$f\$;
		CREATE FUNCTION public.amount(text, jsonb, text, text) RETURNS numeric LANGUAGE plpgsql AS \$f\$ $trap_body RETURN 0; END \$f\$;
		CREATE SCHEMA victim;
		CREATE FUNCTION victim.draft(boolean) RETURNS jsonb LANGUAGE plpgsql AS \$f\$ $trap_body RETURN '{}'; END \$f\$;
		CREATE FUNCTION victim.never(text, text) RETURNS boolean LANGUAGE plpgsql AS \$f\$ $trap_body RETURN false; END \$f\$;
		CREATE OPERATOR victim.= (LEFTARG = text, RIGHTARG = text, FUNCTION = victim.never);
		CREATE VIEW victim.edition AS SELECT * FROM benefit.edition;
		GRANT USAGE ON SCHEMA victim TO PUBLIC" >/dev/null
	is "$(as victim "SET search_path = victim, public, benefit, pg_catalog; SELECT benefit.amount('care_allowance', '{}'::jsonb, '350502', '2025-01-01') IS NULL;
		SELECT benefit.publish('by a superuser'); SELECT pg_catalog.count(*) FROM benefit.check_rules()")" \
		"$(printf '%s\n' t 'by a superuser' 0)" 'a superuser computes, publishes and checks'
	is_no_superuser 'and meets no code of the owner'
	pg_dump -U victim security >/dev/null
	is_no_superuser 'nor does pg_dump'
	is "$(as victim "DROP EXTENSION pg_benefit CASCADE; SET search_path = victim, public; CREATE EXTENSION pg_benefit; SELECT benefit.current_edition()" | tail -n 1)" \
		'pg_benefit 1.0' 'he drops and creates the extension'
	is_no_superuser 'and meets none there'
	as victim 'ALTER SCHEMA benefit OWNER TO intruder'
	matches "$(as victim "SELECT benefit.amount('care_allowance', '{}'::jsonb, '350502', '2025-01-01')")" '55000: schema "benefit" is not the one that pg_benefit made' \
		'a schema that was given away computes nothing'
	as victim 'ALTER SCHEMA benefit OWNER TO postgres'
	is "$(as victim "SELECT benefit.current_edition()")" 'pg_benefit 1.0' 'until it is given back'
}

# A symbol that is neither hidden nor one of these could be another library's.
test_symbols() {
	local library
	library=$(find "$SCRATCH/dest" "$("$PG_CONFIG" --pkglibdir)" -name pg_benefit.so 2>/dev/null | head -n 1)
	if ! command -v nm >/dev/null; then
		skip 'what the library exports' 'nm is not here'
		return
	fi
	is "$(comm -23 <(nm -D --defined-only "$library" | awk '{ print $3 }' | grep -vxE 'pg_finfo_.*|Pg_magic_func|_PG_init|benefit_check_database' | sort) \
		<(as victim "SELECT prosrc FROM pg_proc WHERE probin LIKE '%pg_benefit'" | sort -u))" \
		'' 'the library exports what SQL calls, and nothing else'
}

createuser --no-superuser intruder
createuser --no-superuser colleague
createuser --no-superuser onlooker
createuser --superuser victim
createdb --owner=intruder security
as intruder 'CREATE EXTENSION pg_benefit'
test_editions
test_replication
test_trigger_functions
test_typed_functions
test_definer
test_restricted
test_victims
test_symbols
dropdb security
dropuser intruder
dropuser victim
dropuser colleague
dropuser onlooker
finish
