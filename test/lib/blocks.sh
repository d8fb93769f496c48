# Runs the blocks of SQL in a page of Markdown. To be sourced.
# shellcheck shell=bash

. test/lib/tap.sh

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

# The blocks in one session, the output of each between marks; dates as the
# page writes them.
run_blocks() {
	local number=1
	while [ -f "$1/$number.sql" ]; do
		printf '\\echo @@ %d\n' $number
		cat "$1/$number.sql"
		number=$((number + 1))
	done | PGDATESTYLE=ISO psql -X -q -U "$2" -d "$2" 2>&1 |
		awk -v folder="$1" '/^@@ [0-9]+$/ { file = folder "/" $2 ".out"; printf "" >file; next } { print >file }'
}

# Without what Markdown does not show.
bare() {
	sed -E 's/ +$//' "$1" | sed -e :a -e '/^\n*$/{$d;N;ba' -e '}'
}

# Without the place of an error: a later version shows it of more errors.
placeless() {
	sed '/^LINE [0-9]*: /,/^ *\^$/d'
}

# The file's blocks, in a database of the role's own; at least so many.
test_blocks() {
	local file=$1 role=$2 least=$3 folder=$SCRATCH/$1 number=1 difference
	mkdir -p "$folder"
	createdb --owner="$role" "$role"
	split_blocks "$file" "$folder"
	run_blocks "$folder" "$role"
	while [ -f "$folder/$number.sql" ]; do
		difference=$(diff <(bare "$folder/$number.text") <(bare "$folder/$number.out")) ||
			diff <(bare "$folder/$number.text") <(bare "$folder/$number.out" | placeless) >/dev/null
		ok $? "$file, block $number: $(head -n 1 "$folder/$number.sql")" "$difference"
		number=$((number + 1))
	done
	[ $number -gt "$least" ]
	ok $? "$file has its blocks of SQL"
	dropdb "$role"
}
