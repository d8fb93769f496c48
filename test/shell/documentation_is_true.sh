#!/usr/bin/env bash
# The documentation is true: the blocks of the guide print what it says, the
# pages made from the catalog are not stale, and every switch to another reading
# that clauses.md offers can be published.

set -u -o pipefail

. test/lib/blocks.sh

test_page() {
	local difference
	difference=$(diff "docs/$1.md" <(docs/page.sh "$1"))
	ok $? "docs/$1.md is what docs/page.sh makes" "$(head -n 40 <<<"$difference")"
}

readings() {
	psql -X -q -A -t -v ON_ERROR_STOP=1 -d readings -c 'SET search_path = public, benefit' -f docs/readings.sql "$@" 2>&1
}

test_readings() {
	local output number
	createdb readings
	psql -X -q -d readings -c 'CREATE EXTENSION pg_benefit'

	output=$(readings -c "SELECT r.id FROM rule r WHERE r.note_en ILIKE '%other reading%' AND r.id NOT IN (SELECT rule FROM reading)")
	ok $((${#output} > 0)) 'every doubtful rule has a switch' "$output"

	output=$(readings -c "SELECT rule, change, before FROM switched WHERE NOT fits" \
		-c "SELECT rule FROM reading WHERE rule NOT IN (SELECT id FROM rule WHERE shipped)" \
		-c "SELECT id FROM rule WHERE id IN (SELECT rule FROM reading) AND id NOT IN (SELECT rule FROM untold) AND note_en NOT ILIKE '%other reading%'")
	ok $((${#output} > 0)) 'every switch fits the shipped rule, and its other reading is told' "$output"

	for number in 1 2 3 4; do
		output=$(readings -c "
			INSERT INTO rule (id, variable, region, valid, level, condition, value, baseline, replaces, clause)
			SELECT 'other-' || rule, variable, region, valid, level, condition::expression, value::expression, baseline, rule, clause
			FROM switched
			WHERE number = $number AND change IN ('condition', 'value', 'baseline', 'valid') OR number = $number AND change = 'repeal'" \
			-c 'SELECT * FROM check_rules()' -c "DELETE FROM rule WHERE NOT shipped")
		ok $((${#output} > 0)) "the switches of number $number pass check_rules()" "$output"
	done
	dropdb readings
}

createuser --createrole reader
test_blocks docs/guide.md reader 20
dropuser policy_officer
test_blocks docs/reference.md reader 5
test_blocks docs/clauses.md reader 1
dropuser reader
test_page reference
test_page clauses
test_readings
finish
