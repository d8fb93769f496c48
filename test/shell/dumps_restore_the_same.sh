#!/usr/bin/env bash
# A dump brings back all that the owner of a database keeps in the extension: its
# rules, editions, functions and rights, and whatever is computed by them.

set -u -o pipefail

. test/lib/tap.sh

role=restore_owner

as_owner() {
	psql -X -q -A -t -v ON_ERROR_STOP=1 -U "$role" "$@" 2>&1
}

# same TITLE QUERY: the answers in both databases are equal, and there are some.
same() {
	is_some "$(as_owner -d benefit_after -c "$2")" "$(as_owner -d benefit_before -c "$2")" "$1"
}

# Where an edition comes from, which a restore changes, is asked for by itself.
dump() {
	pg_dump -U "$role" -d "$1" | grep -vE '^(--|\\(un)?restrict )' | sed 's/\tpublished\t/\trestored\t/'
}

createuser "$role"
createuser restore_officer
createdb -O "$role" benefit_before
createdb -O "$role" benefit_after
createdb -O "$role" benefit_parallel

succeeds 'the owner creates the extension' as_owner -d benefit_before -c 'CREATE EXTENSION pg_benefit'
succeeds 'drops it, and creates it again in one session' \
	as_owner -d benefit_before -c 'DROP EXTENSION pg_benefit' -c 'CREATE EXTENSION pg_benefit'
succeeds 'keeps rules, editions and functions of its own' as_owner -d benefit_before -f - <<'SQL'
INSERT INTO benefit.policy (id, number, title_zh, title_en, region, valid)
VALUES ('LC', NULL, '鲤城区实施细则', 'Licheng: rules of application', '350502', '[2024-07-01,9999-12-31]'), ('LC2', NULL, '修订', NULL, '350502', NULL);
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, hit_policy, direction, measure) VALUES
	('meal_price', 'money', '餐费', 'Price of a meal', '{餐费}', 'unique', NULL, NULL),
	('meal_cap', 'money', '餐费上限', 'Cap of the price of a meal', '{}', 'min', 'at_most', 'meal_price'),
	('meal_step', 'number', NULL, NULL, '{}', 'unique', NULL, NULL);
INSERT INTO benefit.clause (id, policy, summary_zh, summary_en, variable)
VALUES ('LC-1', 'LC', '餐费封顶', 'A cap on meals', 'meal_cap'), ('LC2-1', 'LC2', '餐费封顶', NULL, NULL);
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces, clause) VALUES
	('LC-1-new', 'meal_cap', '350502', '[2024-07-01,)', '年龄 >= 60', '餐费 * 0.9', NULL, 'LC-1'),
	('LC-2', 'care_allowance', '350502', '[2024-01-01,)', 'age >= 60 and 失能', '400', 'QZ-B-001', NULL);
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('A-of-LC', 'meal_cap', '350502', '(,)', NULL, 'LC-1-new');
INSERT INTO benefit.rule (id, variable, condition, value, overrides, clause)
VALUES ('A-exception', 'meal_cap', 'age >= 80', '5', 'LC-1-new', 'LC-1'), ('A-second', 'meal_cap', 'age >= 90', '4', 'A-exception', 'LC2-1');
INSERT INTO benefit.division (code, name_zh) VALUES ('350502001003', '某社区');
INSERT INTO benefit.unit (name, title_zh) VALUES ('meal', '餐');
INSERT INTO benefit.subject (name, duty) VALUES ('town', true);
GRANT UPDATE ON benefit.rule TO restore_officer;
SELECT benefit.publish('2024', 'first');
UPDATE benefit.rule SET value = '450' WHERE id = 'LC-2';
SELECT benefit.publish('2025');
SELECT benefit.publish('what if', kind => 'scenario');
GRANT EXECUTE ON FUNCTION benefit.publish TO restore_officer;
GRANT INSERT, UPDATE, DELETE ON benefit.rule TO restore_officer WITH GRANT OPTION;
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
succeeds 'an officer changes a rule' psql -X -q -v ON_ERROR_STOP=1 -U restore_officer -d benefit_before -c "UPDATE benefit.rule SET note_en = 'by an officer' WHERE id = 'LC-2'"
dump benefit_before >"$SCRATCH/before.sql"
succeeds 'restores the dump' as_owner -d benefit_after -f "$SCRATCH/before.sql"
dump benefit_after >"$SCRATCH/after.sql"
succeeds 'the dump of what was restored is the same' diff "$SCRATCH/before.sql" "$SCRATCH/after.sql"

is "$(pg_dump -U "$role" --format=custom --file="$SCRATCH/before.dump" benefit_before 2>&1)" '' 'pg_dump has nothing to warn of'
# As pg_dump --create sets it before anything is restored.
psql -X -q -c "ALTER DATABASE benefit_parallel SET benefit.edition = '2024'"
succeeds 'restores it in parallel, tables in any order, where an edition is pinned' \
	pg_restore -U "$role" --exit-on-error --jobs=4 --dbname=benefit_parallel "$SCRATCH/before.dump"
dump benefit_parallel >"$SCRATCH/parallel.sql"
succeeds 'and that is the same too' diff "$SCRATCH/before.sql" "$SCRATCH/parallel.sql"

is "$(as_owner -d benefit_parallel -c 'SELECT benefit.current_edition()')" 2024 'which is the one that then is used'
is "$(as_owner -d benefit_after -c "SELECT string_agg(DISTINCT origin, ' ') FROM benefit.edition WHERE NOT shipped")" restored \
	'editions say that they were restored'

createdb -O "$role" benefit_super
succeeds 'a superuser restores it for the owner, with the rights that he granted' \
	pg_restore -U postgres --exit-on-error --dbname=benefit_super "$SCRATCH/before.dump"
is "$(as_owner -d benefit_super -c "SELECT has_function_privilege(r, 'benefit.publish(text, text, text)', 'EXECUTE'),
	has_table_privilege(r, 'benefit.rule', 'INSERT') FROM unnest('{$role,restore_officer}'::text[]) r" \
	-c "SET client_min_messages = warning; SELECT benefit.publish('by the owner')")" $'t|t\nt|t\nby the owner' 'who then publishes, as those do to whom he granted it'

same 'the same edition is current' 'SELECT benefit.current_edition()'
same 'the shipped edition is the same' 'SELECT name, sha256 FROM benefit.edition WHERE shipped'
same 'the editions are the same' \
	'SELECT name, kind, sha256, CASE WHEN NOT shipped THEN published_at END, published_by, note, shipped FROM benefit.edition ORDER BY 1'
same 'the rules are the same, with who wrote them and when' 'SELECT r FROM benefit.rule r ORDER BY r.id'
is "$(as_owner -d benefit_super -c 'SELECT written_by, count(*) FROM benefit.rule GROUP BY 1 ORDER BY 1')" \
	"$(as_owner -d benefit_before -c 'SELECT written_by, count(*) FROM benefit.rule GROUP BY 1 ORDER BY 1')" 'also where a superuser restored them'
is "$(as_owner -d benefit_before -c "SELECT written_by FROM benefit.rule WHERE id = 'LC-2'")" restore_officer 'an officer among these'
for table in policy clause variable unit subject; do
	same "every $table is the same" "SELECT t FROM benefit.$table t ORDER BY 1"
done
same 'what would be published is the same' 'SELECT benefit.draft()'
same 'the table is the same' 'SELECT p FROM person p ORDER BY p.id'
same 'the view gives the same' 'SELECT c FROM caps c ORDER BY c.id'
succeeds 'publishes in the restored database' as_owner -d benefit_after -c "SELECT benefit.publish('2026')"
succeeds 'drops the extension with all that needs it' as_owner -d benefit_after -c 'DROP EXTENSION pg_benefit CASCADE'

dropdb benefit_before
dropdb benefit_after
dropdb benefit_parallel
dropdb benefit_super
dropuser "$role"
dropuser restore_officer
finish
