# Machines of Debian's releases, as chroots: for versions.sh and machines.sh,
# shellcheck shell=bash
# which source this file.
#
#   /var/cache/pg_benefit/
#       bookworm/ trixie/ ...   bare releases, 220 MB each, only ever copied
#       archives/               packages that were fetched, for all of them
#       postgresql-17/ ...      what versions.sh runs in, kept
#       machine/                what machines.sh tries, removed each time
#
# A run sees its tree through namespaces of its own, so that nothing that it
# starts, mounts or writes to /tmp outlasts it. A tree is removed only with
# --one-file-system, should something be mounted in it all the same.

cache=/var/cache/pg_benefit
log=
job=
stopping=
passed=0
failed=0

die() {
	printf '%s\n' "$*" >&2
	exit 1
}

# As root, or not at all; with the script's own name and arguments.
begin() {
	if [ "$(id -u)" -ne 0 ]; then
		command -v sudo >/dev/null || skip_all 'neither root nor sudo is here'
		exec sudo -- "$@"
	fi
	trap cleanup EXIT
	trap 'stop 129' HUP
	trap 'stop 130' INT
	trap 'stop 143' TERM
	log=$(mktemp)
	require_debootstrap
	mkdir -p "$cache/archives"
	# One run at a time: two would fill the same tree.
	exec 8<"$cache"
	run flock 8
}

skip_all() {
	echo "Skipped: $1"
	echo '0 passed, 0 failed'
	exit 0
}

require_debootstrap() {
	command -v debootstrap >/dev/null && return
	command -v apt-get >/dev/null || skip_all 'there is no debootstrap'
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
	run unshare --mount --propagation private --ipc --pid --fork --kill-child bash -eu -c "$@" </dev/null 8<&-
}

# debootstrap mounts /proc in the tree it fills: hence the namespace. A release
# that debootstrap is too old to know is like sid; an archive frozen on some
# day is past its Valid-Until; and no machine of these need survive a power cut.
# shellcheck disable=SC2016
base_script='
root=$1 release=$2
script=/usr/share/debootstrap/scripts/$release
[ -e "$script" ] || script=/usr/share/debootstrap/scripts/sid
debootstrap --variant=minbase "$release" "$root" "" "$script"
echo "Acquire::Check-Valid-Until \"false\";" > "$root/etc/apt/apt.conf.d/90pg_benefit"
echo force-unsafe-io > "$root/etc/dpkg/dpkg.cfg.d/pg_benefit"
'

# make_machine RELEASE FOLDER
make_machine() {
	local base=$cache/$1 root=$2
	if [ ! -d "$base" ]; then
		echo "Fetching Debian $1"
		remove_machine "$base.partial"
		in_namespace "$base_script" make_base "$base.partial" "$1" >"$log" 2>&1 ||
			{ tail -n 30 "$log" >&2; die "Debian $1 could not be fetched."; }
		mv "$base.partial" "$base"
	fi
	remove_machine "$root.partial"
	remove_machine "$root"
	cp --archive --reflink=auto "$base" "$root.partial" || die "No room for $root"
	mv "$root.partial" "$root"
}

remove_machine() {
	rm -rf --one-file-system "$1"
}

# in_machine FOLDER COMMAND...: in its copy of the project, at $tree_inside,
# with nothing of the caller's environment but SEED and TESTS.
tree_inside=/srv/pg_benefit
# shellcheck disable=SC2016
machine_script='
root=$1 tree=$2 cache=$3 inside=$4
shift 4
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=1777 tmpfs "$root/tmp"
mkdir -p "$root/dev/shm" "$root/dev/pts" "$root$inside"
mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=666,mode=620 devpts "$root/dev/pts"
mount --bind "$root/dev/pts/ptmx" "$root/dev/ptmx"
mount --bind "$cache/archives" "$root/var/cache/apt/archives"
cp /etc/resolv.conf /etc/hosts "$root/etc/"
mount -t tmpfs -o mode=755 tmpfs "$root$inside"
tar --create --directory="$tree" --exclude-vcs . | tar --extract --no-same-owner --directory="$root$inside"
exec chroot "$root" env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
	SEED="${SEED:-}" TESTS="${TESTS:-}" bash -c "cd \"\$0\" && exec \"\$@\"" "$inside" "$@"
'

in_machine() {
	local root=$1
	shift
	in_namespace "$machine_script" in_machine "$root" "$tree" "$cache" "$tree_inside" "$@"
}

# The last line of counts in the log, for a demo or a test may print one too.
add_counts() {
	local counts
	counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1)
	[ -n "$counts" ] || counts='0 passed, 1 failed'
	passed=$((passed + $(sed -E 's/^([0-9]+) passed.*/\1/' <<<"$counts")))
	failed=$((failed + $(sed -E 's/.* ([0-9]+) failed.*/\1/' <<<"$counts")))
}

end() {
	printf '\n%s\n' "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
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
	# unshare turns a deaf ear to anything milder; its child ends with it.
	[ -z "$job" ] || kill -KILL "$job" 2>/dev/null
	wait
	rm -f "$log"
}
