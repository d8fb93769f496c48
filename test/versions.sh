#!/usr/bin/env bash
# Builds pg_benefit without warnings and runs the whole suite on every version
# of PostgreSQL that it is for, each in the release of Debian that has it.
#
#   test/versions.sh [MAJOR]...
#
# Needs root (or sudo) and debootstrap, which it installs. Where the machines
# are, and that they are kept (2 GB each), is told in test/lib/chroot.sh. TESTS
# limits the run to the files of these names, as with make test.

set -u -o pipefail
unset CDPATH

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
# shellcheck source=test/lib/chroot.sh
. "$tree/test/lib/chroot.sh"

release_of() {
	case $1 in
		15) echo bookworm ;;
		16) echo none ;;
		17) echo trixie ;;
		18) echo forky ;;
		19) echo forky with experimental ;;
		*) die "No release of Debian is known here that has PostgreSQL $1." ;;
	esac
}

# Of experimental no more than PostgreSQL itself. It has no pgTAP, whose files
# for the version before serve as well.
# shellcheck disable=SC2016
experimental_script='
set -e
echo "deb http://deb.debian.org/debian experimental main" >/etc/apt/sources.list.d/experimental.list
printf "Package: src:postgresql-%s:any\nPin: release a=experimental\nPin-Priority: 500\n" "$0" \
	>/etc/apt/preferences.d/pg_benefit
apt-get update -q
cd /tmp
apt-get download -q "postgresql-$(($0 - 1))-pgtap"
dpkg --extract postgresql-*-pgtap*.deb /
'

prepare() {
	local major=$1 root=$2 release=$3 extra=$4
	echo "Preparing PostgreSQL $major under $root"
	make_machine "$release" "$root.new"
	if [ -n "$extra" ]; then
		in_machine "$root.new" bash -c "$experimental_script" "$major" >"$log" 2>&1 ||
			{ tail -n 30 "$log" >&2; die "Debian's experimental could not be added."; }
	fi
	mv "$root.new" "$root"
}

main() {
	local major release extra root
	begin "$tree/test/versions.sh" "$@"
	[ $# -gt 0 ] || set -- 15 16 17 18 19
	for major in "$@"; do
		printf '\n'
		read -r release extra < <(release_of "$major")
		[ -n "$release" ] || exit 1
		if [ "$release" = none ]; then
			echo "PostgreSQL $major skipped: not in any suite"
			continue
		fi
		root=$cache/postgresql-$major
		[ -d "$root" ] || prepare "$major" "$root" "$release" "$extra"
		# shellcheck disable=SC2086
		in_machine "$root" env "PG_MAJOR=$major" test/with-server.sh -t test/run.sh ${TESTS:-} >"$log" 2>&1
		cat "$log"
		add_counts
	done
	end
}

main "$@"; exit
