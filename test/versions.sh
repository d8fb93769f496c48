#!/usr/bin/env bash
# Builds pg_benefit without warnings and runs the whole suite on PostgreSQL 17
# and 18, which Debian has in trixie and forky.
#
#   test/versions.sh [MAJOR]...
#
# Needs root (or sudo) and debootstrap, which it installs. Each release lives in
# a chroot under /var/cache/pg_benefit, 2 GB, made on the first run in a few
# minutes and kept. A run sees it through a mount and a process namespace of its
# own, so that nothing it starts or writes to /tmp outlasts it.

set -u -o pipefail

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
cache=/var/cache/pg_benefit
log=
job=
stopping=

die() {
	printf '%s\n' "$*" >&2
	exit 1
}

release_of() {
	case $1 in
		15) echo bookworm ;;
		17) echo trixie ;;
		18) echo forky ;;
		*) die "No release of Debian is known here that has PostgreSQL $1." ;;
	esac
}

require_debootstrap() {
	command -v debootstrap >/dev/null && return
	echo 'Installing debootstrap'
	apt-get update -q >"$log" 2>&1
	DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
		-o DPkg::Lock::Timeout=600 debootstrap >>"$log" 2>&1 || { cat "$log" >&2; die 'No debootstrap.'; }
}

# So that a signal reaches the trap at once, and the trap the job.
run() {
	local status
	"$@" &
	job=$!
	wait "$job"
	status=$?
	job=
	return $status
}

# A namespace ends with all its processes when the first one does.
in_namespace() {
	run unshare --mount --propagation private --pid --fork --kill-child bash -eu -c "$@"
}

# debootstrap mounts /proc in the tree it fills: hence the namespace, and
# --one-file-system where a tree is removed. A release that debootstrap is too
# old to know is like sid; an archive frozen on some day is past its Valid-Until.
# shellcheck disable=SC2016
make_script='
root=$1 release=$2
script=/usr/share/debootstrap/scripts/$release
[ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
debootstrap --variant=minbase --include=make "$release" "$root" "" "$script"
echo "Acquire::Check-Valid-Until \"false\";" > "$root/etc/apt/apt.conf.d/90pg_benefit"
'

make_chroot() {
	local root=$1 release=$2 partial=$1.partial
	[ -d "$root" ] && return
	echo "Preparing Debian $release under $root"
	rm -rf --one-file-system "$partial"
	in_namespace "$make_script" make_chroot "$partial" "$release" >"$log" 2>&1 </dev/null ||
		{ tail -n 30 "$log" >&2; die "Debian $release could not be prepared."; }
	mv "$partial" "$root"
}

# shellcheck disable=SC2016
suite_script='
root=$1 tree=$2 major=$3
mount -t proc proc "$root/proc"
mount -t tmpfs tmpfs "$root/tmp"
mkdir -p "$root/dev/shm"
mount -t tmpfs tmpfs "$root/dev/shm"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mkdir "$root/tmp/tree"
tar --create --directory="$tree" --exclude-vcs . | tar --extract --no-same-owner --directory="$root/tmp/tree"
chmod 1777 "$root/tmp" "$root/dev/shm"
exec chroot "$root" env -i HOME=/root LANG=C.UTF-8 PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
	PG_MAJOR="$major" SEED="${SEED:-}" make --no-print-directory -C /tmp/tree test
'

run_suite() {
	local major=$1 root=$2
	printf '\nPostgreSQL %s\n' "$major"
	run_logged "$suite_script" run_suite "$root" "$tree" "$major"
}

run_logged() {
	in_namespace "$@" </dev/null >"$log" 2>&1
	cat "$log"
}

# The last such line, for a demo or a test may print one too.
add_counts() {
	local counts
	counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
	[ -n "$counts" ] || counts='0 passed, 1 failed'
	passed=$((passed + $(sed -E 's/^([0-9]+) passed.*/\1/' <<<"$counts")))
	failed=$((failed + $(sed -E 's/.* ([0-9]+) failed.*/\1/' <<<"$counts")))
}

# make hands on a SIGTERM that the whole group got too: the second one must not
# end the cleaning up.
stop() {
	[ -z "$stopping" ] || return 0
	stopping=1
	exit "$1"
}

cleanup() {
	stopping=1
	trap '' INT TERM HUP
	[ -z "$job" ] || kill -TERM "$job" 2>/dev/null
	wait
	rm -f "$log"
}

main() {
	local major root
	[ "$(id -u)" -eq 0 ] || exec sudo "$0" "$@"
	[ $# -gt 0 ] || set -- 17 18
	trap cleanup EXIT
	trap 'stop 129' HUP
	trap 'stop 130' INT
	trap 'stop 143' TERM
	log=$(mktemp)
	passed=0
	failed=0
	require_debootstrap
	mkdir -p "$cache"
	# One run at a time: two would fill the same tree.
	exec 8<"$cache"
	flock 8
	for major in "$@"; do
		root=$cache/$(release_of "$major") || exit 1
		make_chroot "$root" "$(release_of "$major")"
		run_suite "$major" "$root"
		add_counts
	done
	printf '\n%s\n' "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
}

main "$@"
