#!/usr/bin/env bash
# Runs the suite on the server that test/with-server.sh has started, and closes
# with the line "N passed, N failed" over everything that ran.
#
#   test/with-server.sh test/run.sh [NAME]...
#
# NAME limits the run to the files of that name, in any of these:
#
#   sql/NAME.sql                    pg_regress; install always comes first
#   test/isolation/specs/NAME.spec  pg_isolation_regress
#   test/pgtap/NAME.sql             pgTAP, in a database of its own with pgtap and pg_benefit
#   test/tap/NAME.sh                any program that prints TAP
#
# What counts is a file of pg_regress and an assertion of TAP. A file that ends
# without having failed an assertion, but not well, counts as one failure.

set -u -o pipefail

names=" $* "
output=$SCRATCH/output
passed=0
failed=0
skipped=0

wanted() {
	[ "$names" = '  ' ] || [[ $names == *" $1 "* ]]
}

# The wanted ones among files, by name.
select_files() {
	local file name
	for file in "$@"; do
		name=$(basename "${file%.*}")
		if [ -f "$file" ] && wanted "$name"; then
			echo "$name"
		fi
	done
}

# Adds up a log of TAP, or of pg_regress before 16, and prints the file's line.
count() {
	local title=$1 status=$2 log=$3 seconds=$4 ok bad skip
	ok=$(grep -cE '^ok [0-9]+|\.\.\. +ok( |$)' "$log")
	bad=$(grep -E '^not ok [0-9]+|\.\.\. +FAILED' "$log" | grep -vcE '# *(TODO|todo)')
	skip=$(grep -cE '^ok [0-9]+.*# *(SKIP|skip)|^not ok [0-9]+.*# *(TODO|todo)' "$log")
	ok=$((ok - $(grep -cE '^ok [0-9]+.*# *(SKIP|skip)' "$log")))
	if [ "$status" -ne 0 ] && [ "$bad" -eq 0 ]; then
		bad=1
	fi
	passed=$((passed + ok))
	failed=$((failed + bad))
	skipped=$((skipped + skip))
	printf '%-32s %5d passed  %3d failed  %3d s\n' "$title" "$ok" "$bad" "$seconds"
	[ "$bad" -eq 0 ]
}

run_pg_regress() {
	local title=$1 start=$SECONDS status
	shift
	make -s installcheck "PG_CONFIG=$PG_CONFIG" "$@" >"$output/$title.log" 2>&1
	status=$?
	count "$title" $status "$output/$title.log" $((SECONDS - start)) || {
		grep -E '^not ok|\.\.\. +FAILED' "$output/$title.log" || tail -n 20 "$output/$title.log"
		find "$output/$title" -name '*.diffs' -exec head -n 300 {} +
	}
}

run_regress() {
	local files
	mapfile -t files < <(select_files sql/*.sql | grep -vx install)
	[ ${#files[@]} -gt 0 ] || wanted install || return 0
	run_pg_regress regress ISOLATION= "REGRESS=install ${files[*]}" \
		"REGRESS_OPTS=--outputdir=$output/regress --dbname=contrib_regression"
}

run_isolation() {
	local files
	mapfile -t files < <(select_files test/isolation/specs/*.spec)
	[ ${#files[@]} -gt 0 ] || return 0
	run_pg_regress isolation REGRESS= "ISOLATION=${files[*]}" \
		"ISOLATION_OPTS=--inputdir=test/isolation --outputdir=$output/isolation --load-extension=pg_benefit --dbname=isolation_regression"
}

# Failed assertions with their diagnostics; of a file that just ended, its end.
show_tap() {
	grep -qE '^not ok' "$1" || tail -n 30 "$1"
	awk '/^not ok/ { show = !/# *(TODO|todo)/ } /^ok/ { show = 0 } show && /^(not ok|#|psql:)/' "$1" | head -n 200
}

run_prove() {
	local title=$1 start=$SECONDS status
	shift
	"$@" >"$output/$title.log" 2>&1
	status=$?
	count "$title" $status "$output/$title.log" $((SECONDS - start)) || show_tap "$output/$title.log"
}

run_pgtap() {
	local name
	for name in $(select_files test/pgtap/*.sql); do
		createdb "pgtap_$name" &&
			psql -X -q -d "pgtap_$name" -v ON_ERROR_STOP=1 \
				-c 'CREATE EXTENSION pgtap' -c 'CREATE EXTENSION pg_benefit'
		run_prove "pgtap_$name" pg_prove --verbose --dbname "pgtap_$name" "test/pgtap/$name.sql"
	done
}

run_tap() {
	local name
	for name in $(select_files test/tap/*.sh); do
		run_prove "tap_$name" prove --verbose --exec bash "test/tap/$name.sh"
	done
}

# A crash that every test outlived is a failure all the same.
check_server() {
	if grep -E 'terminated by signal|PANIC:|TRAP:' "$SCRATCH/server.log"; then
		failed=$((failed + 1))
	fi
}

report() {
	if [ $((passed + failed)) -eq 0 ]; then
		echo "There is no test of the name$names"
		failed=1
	elif [ "$failed" -gt 0 ]; then
		# Without the errors of statements, most of which a test provoked.
		printf '\nThe end of the server log:\n'
		grep -E ' (LOG|WARNING|FATAL|PANIC|TRAP):' "$SCRATCH/server.log" | tail -n 20
		echo
	fi
	if [ "$skipped" -gt 0 ]; then
		echo "$passed passed, $failed failed, $skipped skipped"
	else
		echo "$passed passed, $failed failed"
	fi
	[ "$failed" -eq 0 ]
}

mkdir -p "$output/regress" "$output/isolation"
run_regress
run_isolation
run_pgtap
run_tap
check_server
report
