#!/usr/bin/env bash
# Runs the suite on the server that test/with-server.sh has started, and closes
# with the line "N passed, N failed" over everything that ran.
#
#   test/with-server.sh -t test/run.sh [NAME]...
#
# NAME limits the run to the files of that name, in any of these:
#
#   sql/NAME.sql                    pg_regress; install always comes first
#   test/isolation/specs/NAME.spec  pg_isolation_regress
#   test/pgtap/NAME.sql             pgTAP, in a database of its own with pgtap and pg_benefit
#   test/shell/NAME.sh              any program that prints TAP
#
# What counts is a file of pg_regress and an assertion of TAP. A file that ends
# without having failed an assertion, but not well, counts as one failure.
#
# They run side by side, as many as there are processors, on the one server: so
# each file names its databases and roles in a way of its own. One that changes
# what the others see as well says so in a line that begins with "# Alone:", and
# runs when they have ended.

set -u -o pipefail

names=" $* "
output=$SCRATCH/output
passed=0
failed=0
skipped=0

# What runs, in the order of the output: a title, and a function with arguments.
titles=()
declare -A commands
alone=()
shown=0

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

run_pg_regress() {
	make -s installcheck "PG_CONFIG=$PG_CONFIG" "$@"
}

plan_regress() {
	local files
	mapfile -t files < <(select_files sql/*.sql | grep -vx install)
	[ ${#files[@]} -gt 0 ] || wanted install || return 0
	mkdir -p "$output/regress"
	titles+=(regress)
	commands[regress]="run_pg_regress ISOLATION= 'REGRESS=install ${files[*]}' \
		'REGRESS_OPTS=--outputdir=$output/regress --dbname=contrib_regression'"
}

plan_isolation() {
	local files
	mapfile -t files < <(select_files test/isolation/specs/*.spec)
	[ ${#files[@]} -gt 0 ] || return 0
	mkdir -p "$output/isolation"
	titles+=(isolation)
	commands[isolation]="run_pg_regress REGRESS= 'ISOLATION=${files[*]}' \
		'ISOLATION_OPTS=--inputdir=test/isolation --outputdir=$output/isolation --load-extension=pg_benefit --dbname=isolation_regression'"
}

run_pgtap() {
	createdb "pgtap_$1" &&
		psql -X -q -d "pgtap_$1" -v ON_ERROR_STOP=1 -c 'CREATE EXTENSION pgtap' -c 'CREATE EXTENSION pg_benefit'
	pg_prove --verbose --dbname "pgtap_$1" "test/pgtap/$1.sql"
}

run_shell() {
	prove --verbose --exec bash "test/shell/$1.sh"
}

# Of the files that are slow first, so that no processor waits for the last one.
plan_programs() {
	local name
	for name in $(select_files test/shell/*.sh); do
		if grep -q '^# Alone:' "test/shell/$name.sh"; then
			alone+=("shell_$name")
		else
			titles+=("shell_$name")
		fi
		commands[shell_$name]="run_shell $name"
	done
	for name in $(select_files test/pgtap/*.sql); do
		titles+=("pgtap_$name")
		commands[pgtap_$name]="run_pgtap $name"
	done
}

# In the background; its end is a file of its status and seconds.
start() {
	(
		start=$SECONDS
		eval "${commands[$1]}" >"$output/$1.log" 2>&1 </dev/null
		echo "$? $((SECONDS - start))" >"$output/$1.new"
		mv "$output/$1.new" "$output/$1.end"
	) &
}

# Of those that ended, as far as the ones before have ended too.
show_ended() {
	local title
	while [ "$shown" -lt ${#titles[@]} ] && [ -f "$output/${titles[$shown]}.end" ]; do
		title=${titles[$shown]}
		# shellcheck disable=SC2046
		count "$title" $(cat "$output/$title.end") || show_failure "$title"
		shown=$((shown + 1))
	done
}

run_all() {
	local title running=0 processors
	processors=$(nproc)
	for title in "${titles[@]}"; do
		while [ "$running" -ge "$processors" ]; do
			wait -n
			running=$((running - 1))
			show_ended
		done
		start "$title"
		running=$((running + 1))
	done
	while [ "$running" -gt 0 ]; do
		wait -n
		running=$((running - 1))
		show_ended
	done
	for title in "${alone[@]}"; do
		titles+=("$title")
		start "$title"
		wait
		show_ended
	done
}

# Adds up a log of TAP, or of pg_regress before 16, and prints the file's line.
count() {
	local title=$1 status=$2 seconds=$3 log=$output/$1.log ok bad skip
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
	printf '%-48s %5d passed  %3d failed  %3d s\n' "$title" "$ok" "$bad" "$seconds"
	[ "$bad" -eq 0 ]
}

# Failed files of pg_regress with their differences; failed assertions with their
# diagnostics; of what just ended, its end. Of a random test the seed besides,
# which repeats it.
show_failure() {
	local log=$output/$1.log
	grep -E '^# seed ' "$log"
	grep -qE '^not ok|\.\.\. +FAILED' "$log" || tail -n 30 "$log"
	if [ -d "$output/$1" ]; then
		grep -E '^not ok|\.\.\. +FAILED' "$log"
		find "$output/$1" -name '*.diffs' -exec head -n 300 {} +
	else
		awk '/^not ok/ { show = !/# *(TODO|todo)/ } /^ok/ { show = 0 } show && /^(not ok|#|psql:)/' "$log" | head -n 200
	fi
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

mkdir -p "$output"
plan_regress
plan_isolation
plan_programs
run_all
check_server
report
