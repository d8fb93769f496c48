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

# What lies below: pg_benefit.c, which starts everything, stands above all.
rank() {
	local position=1 layer
	case $1 in
		compat.h) echo 0 ;;
		*/*)
			for layer in $layers; do
				[ "$layer" != "${1%%/*}" ] || { echo $position; return; }
				position=$((position + 1))
			done
			;;
		*) echo 99 ;;
	esac
}

# Reads pairs of files, the second of which the first leans on; prints those
# that run upwards.
upwards() {
	local from to
	while read -r from to; do
		[ "$(rank "$from")" -ge "$(rank "$to")" ] || echo "$from leans on $to"
	done
}

includes() {
	grep -oE '^#include "[a-z_/]+\.h"' -- *.[ch] */*.[ch] |
		sed -E 's/^([^:]+):#include "(.*)"/\1 \2/' |
		while read -r file header; do
			[ ! -f "$header" ] || echo "$file $header"
		done
}

# Defined and wanted symbols of every object, by its source.
symbols() {
	local object
	for object in *.o */*.o; do
		nm -P "$object" | awk -v file="${object%.o}.c" '{ print file, $1, $2 }'
	done
}

calls() {
	symbols | awk '
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

# Stands for a file in the search for circles: itself, or the private header
# that it shares with others.
room() {
	local header
	for header in $(sed -nE 's/^#include "([a-z_/]+)\.h"/\1/p' "$1"); do
		if [ "${header%/*}" = "${1%/*}" ] && [ ! -f "$header.c" ] && [ -f "$header.h" ] &&
			[[ " $private " == *" $header.h "* ]]; then
			echo "$header.h"
			return
		fi
	done
	echo "$1"
}

# The headers behind which files may call each other.
private='program/builder.h evaluate/exact.h'

circles() {
	local from to
	calls | while read -r from to; do
		from=$(room "$from")
		to=$(room "$to")
		[ "$from" = "$to" ] || echo "$from $to"
	done | tsort 2>&1 >/dev/null
}

is "$(ls -d -- */ | tr -d / | grep -vx po | sort)" "$(tr ' ' '\n' <<<"$layers" | sort)" 'every folder is a layer'
is "$(includes | upwards)" '' 'no include runs upwards'
is "$(calls | upwards)" '' 'no call runs upwards'
[ "$(calls | wc -l)" -gt 50 ]
ok $? 'the objects were there to be read'
is "$(circles)" '' 'no two files call each other'
for header in $private; do
	is "$(includes | awk -v header="$header" '$2 == header { print $1 }' | grep -v "^${header%/*}/")" '' "$header is private to its folder"
done
is "$(grep -hoE '^[a-z_0-9]+\(' -- */*.c | sort | uniq -d)" '' 'no two functions have one name'
is "$(wc -l -- */*.c */*.h | awk '$2 != "total" && $1 > 900')" '' 'no file has more than 900 lines'
is "$(grep -nE '^[[:space:]]*(/\*|--|\*) ?-{3,}|^/\* ?[-=*]{3,}' -- *.[ch] */*.[ch] */*.sql *.sql)" '' 'no banner'
is "$(for file in */*.[ch]; do sed -n 2p "$file" | grep -qx " \* $(basename "$file")" || echo "$file"; done)" '' 'every file opens with its name and its sentence'
finish
