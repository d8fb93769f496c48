#!/usr/bin/env bash
# Runs the suite on a build that counts how often each line of C runs, and tells
# which lines none does: which they are, and how many by file, worst first. Fails
# where the suite does, or reaches less than 96 percent.
#
#   test/with-server.sh -t -m COVERAGE=1 test/coverage.sh [NAME]...
#
# with names as test/run.sh has them. A backend adds its counts where the object
# lies that was compiled, when it ends; one that is killed adds none.

set -u -o pipefail

least=96

# Lines of code as "reached file line text", each once for every place where gcov
# counts it: the code of a header in each file that includes it.
lines() {
	find extension -name '*.gcno' -exec gcov --stdout {} + 2>/dev/null | awk -F : '
		$2 + 0 == 0 && $3 == "Source" { file = $4; next }
		file ~ /^extension\// && $2 + 0 > 0 {
			count = $1
			gsub(/ /, "", count)
			if (count == "-")
				next
			text = $0
			sub(/^[^:]*:[^:]*:/, "", text)
			printf "%d\t%s\t%d\t%s\n", count !~ /^[#=]/, file, $2, text
		}' | sort -t "$(printf '\t')" -k 2,2 -k 3,3n -k 1,1nr | awk -F '\t' '$2 != file || $3 != line; { file = $2; line = $3 }'
}

test/run.sh "$@"
status=$?

# When the server has stopped, every backend has ended.
pg_ctl stop --pgdata="$SCRATCH/data" --mode=fast --silent
lines >"$SCRATCH/lines"
printf '\nLines that no test reaches:\n'
awk -F '\t' '$1 == 0 { printf "%s:%d:%s\n", $2, $3, $4 }' "$SCRATCH/lines"
printf '\nLines reached, of all:\n'
awk -F '\t' '{ all[$2]++; reached[$2] += $1 } END { for (file in all) printf "%6.2f %% %5d of %5d  %s\n", 100 * reached[file] / all[file], reached[file], all[file], file }' \
	"$SCRATCH/lines" | sort -n
awk -F '\t' -v least=$least '
	{ all++; reached += $1 }
	END {
		if (all == 0) {
			print "There are no counts: this needs a build with COVERAGE=1"
			exit 1
		}
		printf "%6.2f %% %5d of %5d  in all, where %d %% are asked for\n", 100 * reached / all, reached, all, least
		exit 100 * reached < least * all
	}' "$SCRATCH/lines" && [ "$status" -eq 0 ]
