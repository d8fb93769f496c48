#!/usr/bin/env bash
# A database owner who is not a superuser creates the extension, keeps rules of
# its own in it, and dumps and restores the database.

set -u -o pipefail

role=regress_benefit_owner
number=0

result() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $2"
	else
		echo "not ok $number - $2"
		sed 's/^/# /' "$SCRATCH/restore.log"
	fi
}

as_owner() {
	psql -X -q -A -t -v ON_ERROR_STOP=1 -U "$role" "$@"
}

ok() {
	local title=$1
	shift
	"$@" >"$SCRATCH/restore.log" 2>&1
	result $? "$title"
}

# The answers of a query in both databases are equal, and there are some.
same() {
	local title=$1 query=$2 before after
	before=$(as_owner -d benefit_before -c "$query" 2>&1)
	after=$(as_owner -d benefit_after -c "$query" 2>&1)
	printf 'before: %s\nafter:  %s\n' "$before" "$after" >"$SCRATCH/restore.log"
	[ -n "$before" ] && [ "$before" = "$after" ]
	result $? "$title"
}

# Where an edition comes from, which a restore changes, is asked for by itself.
dump() {
	pg_dump -U "$role" -d "$1" | grep -vE '^(--|\\(un)?restrict )' | sed 's/\tpublished\t/\trestored\t/'
}

createuser "$role"
createuser regress_benefit_officer
createdb -O "$role" benefit_before
createdb -O "$role" benefit_after
createdb -O "$role" benefit_parallel

ok 'the owner creates the extension' as_owner -d benefit_before -c 'CREATE EXTENSION pg_benefit'
ok 'drops it, and creates it again in one session' \
	as_owner -d benefit_before -c 'DROP EXTENSION pg_benefit' -c 'CREATE EXTENSION pg_benefit'
ok 'keeps rules, editions and functions of its own' as_owner -d benefit_before -f - <<'SQL'
INSERT INTO benefit.policy (id, number, title_zh, title_en, region)
VALUES ('LC', NULL, '鲤城区实施细则', 'Licheng: rules of application', '350502');
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, hit_policy, direction, measure) VALUES
	('meal_price', 'money', '餐费', 'Price of a meal', '{餐费}', 'unique', NULL, NULL),
	('meal_cap', 'money', '餐费上限', 'Cap of the price of a meal', '{}', 'min', 'at_most', 'meal_price');
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en, variable)
VALUES ('LC-1', 'LC', '餐费封顶', 'A cap on meals', 'meal_cap');
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces, clause) VALUES
	('LC-1-new', 'meal_cap', '350502', '[2024-07-01,)', '年龄 >= 60', '餐费 * 0.9', NULL, 'LC-1'),
	('LC-2', 'care_allowance', '350502', '[2024-01-01,)', 'age >= 60 and 失能', '400', 'QZ-B-001', NULL);
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('A-of-LC', 'meal_cap', '350502', '(,)', NULL, 'LC-1-new');
INSERT INTO benefit.division (code, name_zh) VALUES ('350502001003', '某社区');
SELECT benefit.publish('2024', 'first');
UPDATE benefit.rule SET value = '450' WHERE id = 'LC-2';
SELECT benefit.publish('2025');
SELECT benefit.publish('what if', kind => 'scenario');
GRANT EXECUTE ON FUNCTION benefit.publish TO regress_benefit_officer;
GRANT INSERT, UPDATE, DELETE ON benefit.rule TO regress_benefit_officer WITH GRANT OPTION;
SELECT benefit.create_function('meal_cap');
SELECT benefit.create_function('care_allowance', by_rulebook => true, schema => 'public');
CREATE TABLE person (id int PRIMARY KEY, place benefit.region, states benefit.circumstances, paid benefit.yuan);
CREATE INDEX ON person (place);
CREATE INDEX ON person USING hash (paid);
INSERT INTO person VALUES (1, '350502001003', '{dibao,functionally_disabled}', '2万'), (2, NULL, NULL, '-0.01');
CREATE VIEW caps AS
SELECT p.id, public.meal_cap(p.place, '2024-08-01', age => 61, meal_price => p.paid) AS cap
FROM person p;
SQL
dump benefit_before >"$SCRATCH/before.sql"
ok 'restores the dump' as_owner -d benefit_after -f "$SCRATCH/before.sql"
dump benefit_after >"$SCRATCH/after.sql"
ok 'the dump of what was restored is the same' diff "$SCRATCH/before.sql" "$SCRATCH/after.sql"

pg_dump -U "$role" --format=custom --file="$SCRATCH/before.dump" benefit_before >"$SCRATCH/restore.log" 2>&1
[ ! -s "$SCRATCH/restore.log" ]
result $? 'pg_dump has nothing to warn of'
# As pg_dump --create sets it before anything is restored.
psql -X -q -c "ALTER DATABASE benefit_parallel SET benefit.edition = '2024'"
ok 'restores it in parallel, tables in any order, where an edition is pinned' \
	pg_restore -U "$role" --exit-on-error --jobs=4 --dbname=benefit_parallel "$SCRATCH/before.dump"
dump benefit_parallel >"$SCRATCH/parallel.sql"
ok 'and that is the same too' diff "$SCRATCH/before.sql" "$SCRATCH/parallel.sql"

[ "$(as_owner -d benefit_parallel -c 'SELECT benefit.current_edition()')" = 2024 ]
result $? 'which is the one that then is used'
[ "$(as_owner -d benefit_after -c "SELECT string_agg(DISTINCT origin, ' ') FROM benefit.edition WHERE NOT shipped")" = restored ]
result $? 'editions say that they were restored'

createdb -O "$role" benefit_super
ok 'a superuser restores it for the owner, with the rights that he granted' \
	pg_restore -U postgres --exit-on-error --dbname=benefit_super "$SCRATCH/before.dump"
[ "$(as_owner -d benefit_super -c "SELECT has_function_privilege(r, 'benefit.publish(text, text, text)', 'EXECUTE'),
	has_table_privilege(r, 'benefit.rule', 'INSERT') FROM unnest('{$role,regress_benefit_officer}'::text[]) r" \
	-c "SELECT benefit.publish('by the owner')" 2>/dev/null)" = "$(printf '%s\n' 't|t' 't|t' 'by the owner')" ]
result $? 'who then publishes, as those do to whom he granted it'

same 'the same edition is current' 'SELECT benefit.current_edition()'
same 'the shipped edition is the same' 'SELECT name, sha256 FROM benefit.edition WHERE shipped'
same 'the editions are the same' \
	'SELECT name, kind, sha256, CASE WHEN NOT shipped THEN published_at END, published_by, note, shipped FROM benefit.edition ORDER BY 1'
same 'the rules are the same' 'SELECT r FROM benefit.rule r ORDER BY r.id'
same 'the table is the same' 'SELECT p FROM person p ORDER BY p.id'
same 'the view gives the same' 'SELECT c FROM caps c ORDER BY c.id'
ok 'publishes in the restored database' as_owner -d benefit_after -c "SELECT benefit.publish('2026')"
ok 'drops the extension with all that needs it' as_owner -d benefit_after -c 'DROP EXTENSION pg_benefit CASCADE'

dropdb benefit_before
dropdb benefit_after
dropdb benefit_parallel
dropdb benefit_super
dropuser "$role"
dropuser regress_benefit_officer
echo "1..$number"
