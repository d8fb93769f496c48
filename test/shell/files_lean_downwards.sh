#!/usr/bin/env bash
# A stranger finds his way through extension/: no file leans on a layer above its
# own, no two files lean on each other, no name means two things.
#
# What a file includes is read from its text, what it calls from its object, as
# the linker sees it. Files of one folder may call each other where all of them
# include one private header of that folder, which is one that has no .c of its
# own: so does the recursion of a walk through a tree.

# shellcheck source=test/lib/tap.sh
. test/lib/tap.sh

cd extension || exit
layers=$(sed -n 's/^LAYERS = //p' ../Makefile)

# Reads pairs of files, the second of which the first leans on; prints those
# that run upwards. pg_benefit.c, which starts everything, stands above all.
upwards() {
	awk -v layers="$layers" '
		BEGIN {
			for (i = split(layers, names, " "); i > 0; i--)
				rank[names[i]] = i
			rank["compat.h"] = 0
			rank["pg_benefit.c"] = 99
		}
		{
			from = $1; to = $2
			sub("/.*", "", from); sub("/.*", "", to)
			if (rank[from] < rank[to])
				print $1, "leans on", $2
		}'
}

list_includes() {
	grep -oE '^#include "[a-z_/]+\.h"' -- *.[ch] */*.[ch] |
		sed -E 's/^([^:]+):#include "(.*)"/\1 \2/' |
		while read -r file header; do
			[ ! -f "$header" ] || echo "$file $header"
		done
}

# Of every object, by its source, what it defines and wants; then who wants what
# is another's.
list_calls() {
	local object
	for object in *.o */*.o; do
		nm -P "$object" | sed "s#^#${object%.o}.c #"
	done | awk '
		$3 ~ /^[A-TV-Z]$/ { home[$2] = $1 }
		$3 == "U" { wanted[$1 " " $2] }
		END {
			for (pair in wanted) {
				split(pair, part, " ")
				if (part[2] in home && home[part[2]] != part[1])
					print part[1], home[part[2]]
			}
		}' | sort -u
}

# The headers behind which files may call each other.
private='program/builder.h evaluate/exact.h evaluate/fast.h'

# For the search, the files that share a private header are one.
circles() {
	awk -v private="$private" '
		BEGIN {
			for (i = split(private, names, " "); i > 0; i--)
				is_private[names[i]] = 1
		}
		NR == FNR {
			if ($2 in is_private)
				room[$1] = $2
			next
		}
		{
			from = $1 in room ? room[$1] : $1
			to = $2 in room ? room[$2] : $2
			if (from != to)
				print from, to
		}' <(echo "$includes") <(echo "$calls") | tsort 2>&1 >/dev/null
}

includes=$(list_includes)
calls=$(list_calls)
is "$(ls -d -- */ | tr -d / | grep -vx po | sort)" "$(tr ' ' '\n' <<<"$layers" | sort)" 'every folder is a layer'
is "$(upwards <<<"$includes")" '' 'no include runs upwards'
is "$(upwards <<<"$calls")" '' 'no call runs upwards'
[ "$(wc -l <<<"$calls")" -gt 50 ]
ok $? 'the objects were there to be read'
is "$(circles)" '' 'no two files call each other'
for header in $private; do
	is "$(awk -v header="$header" '$2 == header { print $1 }' <<<"$includes" | grep -v "^${header%/*}/")" '' "$header is private to its folder"
done
is "$(grep -hoE '^[a-z_0-9]+\(' -- */*.c | sort | uniq -d)" '' 'no two functions have one name'
is "$(wc -l -- */*.c */*.h | awk '$2 != "total" && $1 > 900')" '' 'no file has more than 900 lines'
is "$(grep -nE '^[[:space:]]*(/\*|--|\*) ?-{3,}|^/\* ?[-=*]{3,}' -- *.[ch] */*.[ch] */*.sql *.sql)" '' 'no banner'
is "$(grep -oE '`[a-z_]+(/[A-Za-z_-]+)*/?(\.[a-z]+)?`' README.md | tr -d '`' | grep -E '[/.]' | sort -u | while read -r file; do [ -e "$file" ] || [ -e "../$file" ] || [ "${file%%.*}" = benefit ] || ls */"$file" >/dev/null 2>&1 || echo "$file"; done)" '' 'what README.md names is there'
is "$(for file in *.sql */*.sql; do sed -n 1,4p "$file" | grep -q "^-- $(basename "$file"): " || echo "$file"; done)" "" "every script opens with its name and its sentence"
is "$(for file in */*.[ch]; do sed -n 2p "$file" | grep -qx " \* $(basename "$file")" || echo "$file"; done)" '' 'every file opens with its name and its sentence'
finish
