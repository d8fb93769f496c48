# What the tests under test/shell/ are written with: prints TAP. To be sourced.
# shellcheck shell=bash

tests=0
failures=0

# ok STATUS TITLE [DIAGNOSTICS]
ok() {
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests - $2"
	else
		failures=$((failures + 1))
		echo "not ok $tests - $2"
		[ $# -lt 3 ] || printf '# %s\n' "${3//$'\n'/$'\n# '}"
	fi
}

# is GOT EXPECTED TITLE; of texts of many lines it shows what differs.
is() {
	if [ "$1" = "$2" ]; then
		ok 0 "$3"
	elif [[ $1$2 == *$'\n'*$'\n'* ]]; then
		ok 1 "$3" "$(diff --label expected --label got --unified=0 <(printf '%s\n' "$2") <(printf '%s\n' "$1") | head -n 30)"
	else
		ok 1 "$3" "$(printf 'got:      %s\nexpected: %s' "$1" "$2")"
	fi
}

# is_some GOT EXPECTED TITLE: nothing is not enough, should even nothing be expected.
is_some() {
	if [ -n "$1" ]; then
		is "$@"
	else
		ok 1 "$3" 'got nothing'
	fi
}

# matches GOT PATTERN TITLE
matches() {
	grep -q -- "$2" <<<"$1"
	ok $? "$3" "$(printf 'got:           %s\ndoes not match %s' "$1" "$2")"
}

# succeeds TITLE COMMAND...
succeeds() {
	local title=$1 output status
	shift
	output=$("$@" 2>&1)
	status=$?
	ok $status "$title" "$output"
}

# skip TITLE REASON
skip() {
	tests=$((tests + 1))
	echo "ok $tests - $1 # SKIP $2"
}

# sql_as ROLE DATABASE [STATEMENTS]: from standard input if none are given.
# Prints bare values, and errors as VERBOSITY says, which psql knows.
sql_as() {
	local role=$1 database=$2
	shift 2
	psql -X -q -A -t -v ON_ERROR_STOP=1 -v VERBOSITY="${VERBOSITY:-default}" -U "$role" -d "$database" ${1+-c "$1"} 2>&1
}

# Does the server speak Chinese under lc_messages = 'C.UTF-8'? Only where it has its
# own Chinese messages, and where LANGUAGE counts in that locale: in newer C
# libraries it does not.
speaks_chinese() {
	[[ $(psql -X -q -d postgres -c "SET lc_messages = 'C.UTF-8'" -c 'SELECT 1 / 0' 2>&1) == 错误* ]]
}

# Closes the output of a file.
finish() {
	echo "1..$tests"
}
