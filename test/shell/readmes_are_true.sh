#!/usr/bin/env bash
# Both READMEs are true: the blocks of SQL of each run in order in one session
# of a database owner, and print what the block of text after them says.

set -u -o pipefail

. test/lib/blocks.sh

# The SQL alone, without its comments.
sql_of() {
	sed -n '/^```sql$/,/^```$/p' "$1" | sed -E 's/ *--.*//'
}

createuser --no-superuser readme
test_blocks README.md readme 15
test_blocks README.zh-CN.md readme 15
difference=$(diff <(sql_of README.md) <(sql_of README.zh-CN.md))
ok $? 'both show the same SQL' "$difference"
dropuser readme
finish
