#!/usr/bin/env bash
# Both READMEs are true: the blocks of SQL of each run in order in one session
# of a database owner, and print what the block of text after them says.

set -u -o pipefail

tests=0

ok() {
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests - $2"
	else
		echo "not ok $tests - $2"
		[ $# -lt 3 ] || printf '# %s\n' "${3//$'\n'/$'\n# '}"
	fi
}

# Writes NUMBER.sql and NUMBER.text for every block of SQL; the text is empty
# where no block of text follows at once.
split_blocks() {
	awk -v folder="$2" '
		/^```sql$/ { number++; file = folder "/" number ".sql"; printf "" >(folder "/" number ".text"); next }
		/^```text$/ && closed == NR - 1 { file = folder "/" number ".text"; next }
		/^```$/ { file = ""; closed = NR; next }
		file != "" { print >file }
	' "$1"
}

# The blocks in one session, the output of each between marks.
run_blocks() {
	local number=1
	while [ -f "$1/$number.sql" ]; do
		printf '\\echo @@ %d\n' $number
		cat "$1/$number.sql"
		number=$((number + 1))
	done | psql -X -q -U readme -d readme 2>&1 |
		awk -v folder="$1" '/^@@ [0-9]+$/ { file = folder "/" $2 ".out"; printf "" >file; next } { print >file }'
}

# Without what Markdown does not show.
bare() {
	sed -E 's/ +$//' "$1" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
}

test_readme() {
	local file=$1 folder=$SCRATCH/$1 number=1 difference
	mkdir "$folder"
	createdb --owner=readme readme
	split_blocks "$file" "$folder"
	run_blocks "$folder"
	while [ -f "$folder/$number.sql" ]; do
		difference=$(diff <(bare "$folder/$number.text") <(bare "$folder/$number.out"))
		ok $? "$file, block $number: $(head -n 1 "$folder/$number.sql")" "$difference"
		number=$((number + 1))
	done
	[ $number -gt 15 ]
	ok $? "$file has its blocks of SQL"
	dropdb readme
}

# The SQL alone, without its comments.
sql_of() {
	sed -n '/^```sql$/,/^```$/p' "$1" | sed -E 's/ *--.*//'
}

createuser --no-superuser readme
test_readme README.md
test_readme README.zh-CN.md
difference=$(diff <(sql_of README.md) <(sql_of README.zh-CN.md))
ok $? 'both show the same SQL' "$difference"
dropuser readme
echo "1..$tests"
