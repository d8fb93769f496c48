#!/usr/bin/env bash
# In a database whose messages are Chinese, every message of ours is: the catalog
# has each text that gettext is asked for, and none is said another way.

set -u -o pipefail

. test/lib/tap.sh

# Statements that fail, in every layer, with a message, a detail or a hint.
statements() {
	cat <<-'SQL'
		SELECT '1.234'::benefit.yuan
		SELECT 'x'::benefit.yuan
		SELECT 'x'::benefit.region
		SELECT '350502'::benefit.region + 1
		SELECT 'dibaoo'::benefit.circumstances
		SELECT 'now() > 1'::benefit.expression
		SELECT 'age >= 60 AND'::benefit.expression
		SELECT 'a LIKE b'::benefit.expression
		SELECT 'step_scale(a, 2)'::benefit.expression
		SELECT benefit.evaluate('a < b', '{"a": "x", "b": "y"}')
		SELECT benefit.evaluate('x', '{}')
		SELECT benefit.evaluate('x + date ''2024-02-29''', '{"x": 1}')
		SELECT '{"format": 1, "rules": {"a": {"variable": "b", "region": "1"}}}'::jsonb::benefit.rulebook
		SELECT '{"format": 2}'::jsonb::benefit.rulebook
		SELECT '{"format": 1, "variables": {"b": {"kind": "number"}}, "rules": {"a": {"variable": "b", "region": "000000", "value": "1 + "}}}'::jsonb::benefit.rulebook
		SELECT benefit.assess('care_allowances', '{}', '350502', '2024-06-30')
		SELECT benefit.amount('care_allowance', '{"age": "old"}', '350502', '2024-06-30')
		SELECT benefit.amount('care_allowance', '{"circumstances": 7}', '350502', '2024-06-30')
		SELECT benefit.amount('care_allowance', '[]', '350502', '2024-06-30')
		SELECT benefit.comply('care_allowance', '{}', '350502', '2024-06-30')
		SELECT benefit.holds('care_allowance', '{}', '350502', '2024-06-30')
		SELECT benefit.amount('care_allowance', t, '350502', '2024-06-30') FROM (SELECT now() AS birth_date) t
		SELECT benefit.check_facts(NULL)
		SELECT benefit.check_facts('benefit.rule', NULL, 'infinity')
		SELECT benefit.check_facts('benefit.rule', '{NULL}')
		SELECT benefit.check_facts('benefit.rule_pkey')
		SELECT benefit.check_facts(1)
		SELECT benefit.create_function('age')
		SELECT benefit.create_functions('nothing')
		SELECT benefit.drop_function('age')
		SELECT benefit.publish(NULL)
		SELECT benefit.publish('x', kind => 'y')
		SELECT benefit.publish('pg_benefit 1.0')
		UPDATE benefit.rule SET priority = 7 WHERE shipped
		DELETE FROM benefit.variable WHERE shipped
		TRUNCATE benefit.rule
		INSERT INTO benefit.policy (id, title_zh, region, shipped) VALUES ('x', 'x', '000000', true)
		INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('age', 'number', 'x', 'x')
		INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('no name', 'number', 'x', 'x')
		INSERT INTO benefit.variable (name, kind, title_zh, title_en) VALUES ('x', 'money_', 'x', 'x')
		INSERT INTO benefit.variable (name, kind, title_zh, title_en, scale) VALUES ('x', 'text', 'x', 'x', 2)
		INSERT INTO benefit.rule (id, variable, region, valid, value) VALUES ('x', 'nobody', '000000', '(,)', '1')
		INSERT INTO benefit.rule (id, variable, region, valid) VALUES ('x', 'care_allowance', '000000', '(,)')
		INSERT INTO benefit.rule (id, variable, region, valid, value, clause) VALUES ('x', 'care_allowance', '000000', '(,)', '1', 'x')
		INSERT INTO benefit.rule (id, variable, region, valid, value, condition) VALUES ('x', 'care_allowance', '000000', '(,)', '1', 'agee > 1')
		INSERT INTO benefit.rule (id, variable, value, clause, overrides) VALUES ('x', 'care_allowance', '1', 'QZ-B-001', 'x')
		INSERT INTO benefit.rule (id, variable, value, clause, overrides) VALUES ('x', 'care_allowance', '1', 'QZ-B-001', 'HZ-P-001')
		SELECT benefit.set_rate('care_allowance', '350502', 400, '2025-07-01')
		SELECT benefit.set_rate('care_allowance', '350502', -400, '2025-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '350502', 400.001, '2025-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '350502', 200, '2025-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '350502', 300, '2025-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '410105', 300, '2025-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '350502', 400, '2020-07-01', 'x')
		SELECT benefit.set_rate('care_allowance', '350502', 400, '2020-07-01', 'QZ')
		SELECT benefit.set_rate('birth_date', '350502', 400, '2020-07-01', 'x')
		SET benefit.edition = 'nothing'; SELECT benefit.current_edition()
	SQL
}

# What a failing statement says, a line each of message, detail and hint.
said() {
	psql -X -q -d messages -v VERBOSITY=verbose -c "SET lc_messages = 'C.UTF-8'" -c 'BEGIN' -c "$1" 2>&1 |
		sed -nE 's/^(错误|ERROR|DETAIL|HINT|描述|提示): +([0-9A-Z]{5}: )?/\1 /p'
}

pot=extension/po/pg_benefit.pot
make -s "$pot" "PG_CONFIG=$PG_CONFIG" >/dev/null 2>&1
[ "$(grep -c '^msgid ' $pot)" -gt 300 ]
ok $? 'the texts that gettext is asked for are found'
for catalog in extension/po/*.po; do
	is "$(msgcmp --use-fuzzy "$catalog" "$pot" 2>&1)" '' "$catalog translates every one of them"
	is "$(msgattrib --only-fuzzy "$catalog")" '' 'and each for sure'
	is "$(msgattrib --only-obsolete "$catalog")" '' 'and nothing else'
	is "$(msgfmt --check --output-file=/dev/null "$catalog" 2>&1)" '' 'and is well formed'
done

if ! speaks_chinese; then
	skip 'Chinese messages' 'PostgreSQL does not speak Chinese here'
	finish
	exit
fi
createdb messages
psql -X -q -d messages -c 'CREATE EXTENSION pg_benefit'
english=
while IFS= read -r statement; do
	lines=$(said "$statement")
	if [ -z "$lines" ] || grep -vqP '\p{Han}' <<<"$(sed -E 's/^(错误|描述|提示) //' <<<"$lines")"; then
		english+="$statement"$'\n'"$lines"$'\n'
	fi
done < <(statements)
is "$english" '' 'what fails says so in Chinese, and nothing of it in English'
is "$(psql -X -q -A -t -d messages -c "SET lc_messages = 'C'" -c 'SELECT benefit.publish(NULL)' 2>&1)" \
	'ERROR:  an edition needs a name' 'and in English where messages are English'
finish
