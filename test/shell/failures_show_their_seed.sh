#!/usr/bin/env bash
# A run of the suite says why it failed: failed assertions with their diagnostics,
# the end of a test that ended early, and the seed of either, where it has one.

set -u -o pipefail

. test/lib/tap.sh

# A tree of tests that know how they end, each of 60 lines of output.
suite=$SCRATCH/suite
mkdir -p "$suite/test/shell"
touch "$suite/server.log"
write() {
	{ echo 'echo "# seed 4711"; seq 60'; cat; } >"$suite/test/shell/$1.sh"
}

run() {
	(cd "$suite" && SCRATCH=$suite bash "$OLDPWD/test/run.sh" "$@" 2>&1)
}

write passes <<<'echo "ok 1 - a promise"; echo 1..1'
write fails <<<'echo "not ok 1 - a promise"; echo "# broken"; echo "ok 2 - another"; echo 1..2'
write dies <<<'echo "ok 1 - a promise"; echo "out of luck"; exit 3'
write is_killed <<<'echo "ok 1 - a promise"; kill -KILL $$'
write stops <<<'echo "ok 1 - a promise"; echo "1..2"'

output=$(run passes)
is "$? $(grep -c seed <<<"$output") $(tail -n 1 <<<"$output")" '0 0 1 passed, 0 failed' 'what passes shows no seed'
output=$(run fails)
is "$? $(grep -A 2 '^# seed' <<<"$output")" $'1 # seed 4711\nnot ok 1 - a promise\n# broken' 'a failed assertion comes with the seed'
for name in dies is_killed stops; do
	output=$(run $name)
	is "$? $(grep '^# seed' <<<"$output")" '1 # seed 4711' "a test that $name shows the seed"
	is "$(grep -E '^[0-9]+ passed' <<<"$output")" '1 passed, 1 failed' 'and is a failure'
done
output=$(run dies)
matches "$output" '^out of luck$' 'with the end of what it said'
finish
