#!/usr/bin/env bash
# Tries the commands of the README on machines of many kinds: from nothing at
# all to two PostgreSQL side by side, for users with and without rights, twice
# at once, and interrupted wherever it hurts.
#
#   test/machines.sh [MACHINE]...     one or more of those at the end of this file
#
# Needs root (or sudo) and debootstrap, which it installs, and takes some
# minutes for each. What a machine is, is told in test/lib/chroot.sh; this script
# calls itself in there, to print TAP. Of the suite only some quick files run:
# it is the way to them that is tried, test/versions.sh runs all.

set -u -o pipefail
unset CDPATH

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
# shellcheck source=test/lib/chroot.sh
. "$tree/test/lib/chroot.sh"
# shellcheck source=test/lib/tap.sh
. "$tree/test/lib/tap.sh"

quick='install every_object_is_safe_and_described'

# attempt COMMAND...: away from any terminal, in a process group of its own.
# Output and status are kept for what follows.
attempt() {
	output=$(setsid --wait "$@" 2>&1 </dev/null)
	status=$?
}

# attempt_as USER COMMAND..., works_as USER TITLE COMMAND...
attempt_as() {
	local user=$1
	shift
	attempt setpriv --reuid="$user" --regid="$user" --init-groups env -i "HOME=/home/$user" PATH=/usr/bin:/bin "$@"
}

# works TITLE COMMAND...: a run of the suite, or of anything else.
works() {
	local title=$1
	shift
	attempt "$@"
	succeeded "$title"
}

works_as() {
	local user=$1 title=$2
	shift 2
	attempt_as "$user" "$@"
	succeeded "$title"
}

succeeded() {
	local title=$1
	if [ "$status" -eq 0 ] && grep -qE '^[1-9][0-9]* passed, 0 failed|^That is all' <<<"$output"; then
		ok 0 "$title"
	else
		ok 1 "$title" "$(tail -n 40 <<<"$output")"
	fi
}

installed() {
	sed -n 's/^Installing //p' <<<"$output"
}

apt() {
	DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@" >/root/apt.log 2>&1 || { cat /root/apt.log; exit 1; }
}

# install PACKAGE...: by hand, as the machine's owner did long ago.
install() {
	apt update
	apt install --no-install-recommends "$@"
}

# Processes, but for this script and what it runs just now, all of which is in
# one process group; those of the machine's own server come and go.
processes() {
	local process line
	for process in /proc/[0-9]*; do
		line=$(tr '\0' ' ' <"$process/cmdline") && [ -n "$line" ] || continue
		read -r _ _ _ _ group _ < <(sed 's/(.*)/x/' "$process/stat") || continue
		[ "$group" = "$own_group" ] || [[ $line == *autovacuum\ worker* ]] || echo "${process#/proc/} $line"
	done 2>/dev/null
}

# All that a run could leave behind, but for packages.
state() {
	processes
	find /tmp /dev/shm /etc/postgresql-common/createcluster.d -mindepth 1 -maxdepth 1 2>/dev/null
	ipcs -m | grep 0x
	! command -v pg_lsclusters >/dev/null || pg_lsclusters -h
	dpkg --audit
}

remember() {
	before=$(state | sort)
}

# What is there and was not when it was remembered, after up to so many half seconds.
traces() {
	local tick now
	for tick in $(seq "${1:-1}"); do
		now=$(comm -13 <(echo "$before") <(state | sort))
		[ -n "$now" ] || break
		sleep 0.5
	done
	echo "$now"
}

leaves_nothing() {
	is "$(traces)" '' "$1"
}

machine_bare() {
	is "$(command -v make gcc psql)" '' 'a bare machine'
	# shellcheck disable=SC2086
	works 'what CI runs installs all that it needs' .ci/run $quick
	matches "$output" '^On PostgreSQL 15.* of /usr/lib/postgresql/15/bin$' 'and says which PostgreSQL it takes'
	leaves_nothing 'and leaves nothing but packages: no cluster, no file, no process'
	works 'make test' make test "TESTS=$quick"
	is "$(installed)" '' 'has nothing to install the second time'
	works 'make demo' make demo
	leaves_nothing 'and leaves nothing'

	for locale in C POSIX zh_CN.GB18030; do
		works "in the locale $locale" env "LC_ALL=$locale" "LANG=$locale" make test "TESTS=$quick"
	done
	# shellcheck disable=SC2016
	works 'whatever else the environment holds' env CDPATH=/tmp:/ TMPDIR=/none PGHOST=none PGPORT=1 PGDATA=/none PGOPTIONS=-cnone=1 \
		MAKEFLAGS=-n POSIXLY_CORRECT=1 BASH_ENV=/none bash -c 'umask 077; exec "$0" "$@"' test/with-server.sh -t test/run.sh install every_object_is_safe_and_described
	mv /usr/lib/locale/C.utf8 /root/
	works 'without a locale of UTF-8' make test "TESTS=$quick"
	mv /root/C.utf8 /usr/lib/locale/

	mkdir -p '/srv/福利 规则/pg benefit' /srv/read_only
	cp -a . '/srv/福利 规则/pg benefit'
	works 'in a path with blanks and Chinese' make -C '/srv/福利 规则/pg benefit' test "TESTS=$quick"
	works 'also in the locale C' env LC_ALL=C make -C '/srv/福利 规则/pg benefit' test "TESTS=$quick"
	mount --bind . /srv/read_only
	mount -o remount,bind,ro /srv/read_only
	is "$(touch /srv/read_only/file 2>&1 | grep -c 'Read-only')" 1 'in a checkout that is read-only'
	works 'make test' make -C /srv/read_only test "TESTS=$quick"
	useradd --create-home guest
	works_as guest 'as an ordinary user too, where nothing is missing' make -C /srv/read_only test "TESTS=$quick"
	works_as guest 'make demo' make -C /srv/read_only demo
	umount /srv/read_only
	leaves_nothing 'and leaves nothing'

	mount -o remount,noexec /tmp
	attempt make test "TESTS=$quick"
	matches "$output" 'noexec' 'where nothing in /tmp may be run it says so'
	is "$(tail -n 2 <<<"$output" | head -n 1) $((status != 0))" '0 passed, 1 failed 1' 'and fails'
	mount -o remount,exec /tmp
	leaves_nothing 'and leaves nothing'

	rm -rf --one-file-system /usr/bin/apt-get
	apt_gone=$(command -v gcc)
	mv "$apt_gone" /root/gcc
	attempt make test "TESTS=$quick"
	matches "$output" '^Missing, by their Debian names: gcc$' 'where there is no apt-get it says what is missing'
	mv /root/gcc "$apt_gone"
	works 'and works without it, where nothing is' env PG_CONFIG=/usr/lib/postgresql/15/bin/pg_config make test "TESTS=$quick"
}

# What the machine's own cluster shows of itself.
see_cluster() {
	pg_lsclusters -h
	setpriv --reuid=postgres --regid=postgres --init-groups psql -X -A -t -d register \
		-c 'SELECT pg_postmaster_start_time(), sum(i) FROM t' -c 'SELECT datname FROM pg_database ORDER BY 1' \
		-c 'SELECT rolname FROM pg_roles ORDER BY 1' -c "SELECT name FROM pg_available_extensions WHERE name = 'pg_benefit'"
}

machine_postgresql() {
	local seen
	install postgresql make
	is "$(pg_lsclusters -h | awk '{ print $1, $2 }')" '15 main' 'a machine with PostgreSQL and its cluster'
	pg_ctlcluster 15 main start
	setpriv --reuid=postgres --regid=postgres --init-groups createdb register
	setpriv --reuid=postgres --regid=postgres --init-groups psql -q -d register -c 'CREATE TABLE t AS SELECT generate_series(1, 1000) i'
	seen=$(see_cluster)
	remember
	works 'make test' make test "TESTS=$quick"
	is "$(installed | grep -ow 'postgresql-15\|postgresql-server-dev-15\|postgresql-15-pgtap' | paste -s -d ' ')" \
		'postgresql-15-pgtap postgresql-server-dev-15' 'installs the headers and pgTAP'
	works 'make demo' make demo
	leaves_nothing 'and leaves nothing'
	is "$(see_cluster)" "$seen" 'the cluster has run all the time and is as it was'

	pg_ctlcluster 15 main stop
	remember
	touch /root/stopped
	apt remove postgresql-15-pgtap postgresql-server-dev-15
	works 'make test beside a cluster that is stopped' make test "TESTS=$quick"
	is "$(pg_lsclusters -h | awk '{ print $4 }')" down 'which stays so'
	is "$(find /var/lib/postgresql /etc/postgresql -newer /root/stopped)" '' 'and as it was'
	leaves_nothing 'and nothing else is left'
}

machine_pgtap() {
	install postgresql-15 postgresql-15-pgtap make
	remember
	works 'make test on a machine with PostgreSQL and pgTAP' make test "TESTS=$quick"
	is "$(installed | grep -ow 'postgresql[^ ]*' | paste -s -d ' ')" 'postgresql-server-dev-15' 'installs nothing else of PostgreSQL than its headers'
	works 'make demo' make demo
	apt remove gcc libc6-dev postgresql-client-15 || true
	works 'make test after others have gone' make test "TESTS=$quick"
	mv /usr/include/postgresql/15/server/postgres.h /root/
	attempt make test "TESTS=$quick"
	matches "$output" 'Still missing: postgresql-server-dev-15' 'a package without its file is said to be missing'
	attempt make
	matches "$output" 'development files are needed' 'by make alone too'
	leaves_nothing 'and nothing is left'
}

machine_side_by_side() {
	install postgresql-15
	# Which makes it a Debian 13 that has kept the PostgreSQL of 12.
	echo 'deb http://deb.debian.org/debian trixie main' >/etc/apt/sources.list.d/trixie.list
	install base-files postgresql-17 make
	remember
	is "$(ls /usr/lib/postgresql/*/bin/postgres | paste -s -d ' ')" \
		'/usr/lib/postgresql/15/bin/postgres /usr/lib/postgresql/17/bin/postgres' 'a machine with PostgreSQL 15 and 17'
	works 'make test' make test "TESTS=$quick"
	matches "$output" '^On PostgreSQL 17.* of /usr/lib/postgresql/17/bin$' 'takes that of the distribution, and says so'
	works 'PG_MAJOR takes the other' env PG_MAJOR=15 make test "TESTS=$quick"
	matches "$output" '^On PostgreSQL 15.* of /usr/lib/postgresql/15/bin$' 'and says so'
	works 'make demo of the other' env PG_MAJOR=15 make demo
	works 'PG_CONFIG too' env PG_CONFIG=/usr/lib/postgresql/15/bin/pg_config make test "TESTS=$quick"
	apt purge postgresql-17 postgresql-client-17
	remember
	works 'make test on a machine with PostgreSQL 15 alone' make test "TESTS=$quick"
	matches "$output" '^On PostgreSQL 15.* of /usr/lib/postgresql/15/bin$' 'takes what is there'
	is "$(installed | grep -oE 'postgresql-[0-9]+( |$)')" '' 'and installs no other'
	leaves_nothing 'and nothing is left'
}

# typed PROGRAM TEXT COMMAND [SECONDS]: at a terminal, where the text is typed
# once the program runs, and which is gone after so many seconds.
typed() {
	output=$(timeout --signal=KILL "${4:-300}" script --quiet --return --command "$3" /dev/null \
		< <(until runs "$1"; do sleep 0.2; done; sleep 2; printf '%s' "$2"; sleep 300))
	status=$?
}

machine_users() {
	local user names='gcc .* make .* postgresql-15 postgresql-15-pgtap .* postgresql-server-dev-15'
	for user in guest worker clerk; do
		useradd --create-home --shell /bin/bash "$user"
	done
	attempt_as guest .ci/run
	matches "$output" "^These packages are missing, and neither root nor sudo is here to install them: $names" 'without sudo the packages are named'
	matches "$output" "^As root: apt-get install --no-install-recommends $names" 'and the command'
	is "$(tail -n 1 <<<"$output") $status" '0 passed, 1 failed 125' 'and the run fails'
	leaves_nothing 'and leaves nothing'

	install sudo make
	echo 'clerk:secret' | chpasswd
	echo 'clerk ALL=(ALL) ALL' >/etc/sudoers.d/clerk
	echo 'worker ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/worker
	attempt_as clerk make test "TESTS=$quick"
	matches "$output" 'sudo: a terminal is required\|sudo: a password is required' 'without a terminal sudo says that it needs one'
	matches "$output" '^As root: apt-get install --no-install-recommends .* postgresql-server-dev-15' 'and the command for root is named'
	leaves_nothing 'and nothing is left'
	attempt_as guest make demo
	matches "$output" '^These packages could not be installed: ' 'who may not use sudo is told'
	leaves_nothing 'and nothing is left'

	typed sudo $'\003' "setpriv --reuid=clerk --regid=clerk --init-groups env HOME=/home/clerk make test"
	matches "$output" 'password for clerk' 'at a terminal sudo asks for the password'
	is "$(traces 10)" '' 'and Ctrl-C there leaves nothing'
	interrupt worker TERM fetch
	interrupt worker KILL fetch
	typed sudo $'secret\n' "setpriv --reuid=clerk --regid=clerk --init-groups env HOME=/home/clerk make test 'TESTS=$quick'"
	matches "$output" '^[0-9]* passed, 0 failed' 'with the password make test works'
	leaves_nothing 'and leaves nothing'
	apt remove postgresql-15-pgtap gcc
	works_as worker 'for a user who needs no password make test works without a terminal' make test "TESTS=$quick"
	works_as worker 'make demo' make demo
	leaves_nothing 'and leaves nothing'
	typed psql $'\\pset pager off\nSELECT 6 * 7 AS answer;\n\\q\n' "setpriv --reuid=worker --regid=worker --init-groups env HOME=/home/worker test/with-server.sh psql"
	matches "$output" 42 'at a terminal psql answers'
	leaves_nothing 'and leaves nothing when it is quit'
	typed psql $'SELECT pg_sleep(600);\n' 'test/with-server.sh psql' 40
	is "$(traces 20)" '' 'or when the terminal is gone'
}

machine_twice() {
	local first second
	mkdir -p /var/lib/apt/lists
	# Somebody else reads the lists of packages meanwhile.
	perl -MFcntl -e 'open(F, "+>", "/var/lib/apt/lists/lock");
		my $lock = pack("ssx4qql", F_WRLCK, 0, 0, 0, 0); fcntl(F, F_SETLK, $lock) or die; sleep 20' &
	for _ in 1 2; do
		# shellcheck disable=SC2086
		setsid .ci/run $quick >/root/first 2>&1 &
		first=$!
		# shellcheck disable=SC2086
		setsid .ci/run $quick >/root/second 2>&1 &
		second=$!
		wait $first
		is "$? $(grep -oE '^[1-9][0-9]* passed, 0 failed' /root/first | cut -d ' ' -f 2-)" '0 passed, 0 failed' 'of two runs at once the one'
		wait $second
		is "$? $(grep -oE '^[1-9][0-9]* passed, 0 failed' /root/second | cut -d ' ' -f 2-)" '0 passed, 0 failed' 'and the other'
		leaves_nothing 'and neither leaves anything'
	done
}

# Whether a run has come so far. Asked often, hence of few processes.
at_stage() {
	case $1 in
		fetch) runs apt-get && ! at_stage unpack ;;
		unpack) [ -f /etc/postgresql-common/createcluster.d/pg_benefit-test.conf ] ;;
		build) runs cc1 ;;
		initdb) runs initdb ;;
		command) compgen -G '/tmp/pg_benefit.*/output' >/dev/null ;;
	esac
}

runs() {
	grep -qx "$1" /proc/[0-9]*/comm 2>/dev/null
}

# interrupt USER SIGNAL STAGE [GROUP]: the script alone, or make and all that it
# has started, as a terminal does.
interrupt() {
	local user=$1 signal=$2 stage=$3 group=${4:+-} title="$2 at stage $3${4:+, to all}" tick whom
	local run=(test/with-server.sh -t test/run.sh every_object_is_safe_and_described decisions_equal_a_second_engine)
	[ -z "$group" ] || run=(make test 'TESTS=every_object_is_safe_and_described decisions_equal_a_second_engine')
	[ "$user" = root ] || run=(setpriv "--reuid=$user" "--regid=$user" --init-groups "${run[@]}")
	remember
	setsid env --default-signal=INT,QUIT,HUP,TERM "${run[@]}" >/root/log 2>&1 </dev/null &
	whom=$!
	for tick in $(seq 3000); do
		! at_stage "$stage" || break
		kill -0 $whom 2>/dev/null || break
		sleep 0.02
	done
	if ! kill "-$signal" -- "$group$whom" 2>/dev/null; then
		ok 1 "$title" "never came to it: $(tail -n 20 /root/log)"
		return
	fi
	for tick in $(seq 120); do
		kill -0 $whom 2>/dev/null || break
		sleep 0.5
	done
	wait $whom
	[ $? -ne 0 ]
	ok $? "$title: the run fails" "$(tail -n 20 /root/log)"
	if [ "$signal" = KILL ]; then
		# The folder stays, but nobody is in it, and what dpkg has begun is ended.
		for tick in $(seq 60); do
			[ -n "$(comm -13 <(echo "$before") <(processes | sort))" ] || break
			sleep 0.5
		done
		rm -rf /tmp/pg_benefit.*
	fi
	is "$(traces 4)" '' "$title: nothing is left"
}

machine_interrupted() {
	local signal
	install make
	for signal in INT TERM HUP KILL; do
		interrupt root $signal fetch
	done
	interrupt root INT fetch all
	for signal in INT TERM HUP KILL; do
		interrupt root $signal unpack
		apt purge postgresql-15 postgresql-client-common
	done
	interrupt root INT unpack all
	for signal in INT TERM HUP KILL; do
		interrupt root $signal build
		interrupt root $signal initdb
		interrupt root $signal command
	done
	interrupt root INT command all
	interrupt root TERM command all
	works 'make test works after all that' make test "TESTS=$quick"
	leaves_nothing 'and leaves nothing'
}

all='bare postgresql pgtap side_by_side users twice interrupted'

main() {
	local machine start counts
	if [ "${1:-}" = inside ]; then
		read -r _ _ _ _ own_group _ </proc/self/stat
		remember
		machine_"$2"
		finish
		return
	fi
	begin "$tree/test/machines.sh" "$@"
	# shellcheck disable=SC2086
	[ $# -gt 0 ] || set -- $all
	for machine in "$@"; do
		start=$SECONDS
		make_machine bookworm "$cache/machine"
		in_machine "$cache/machine" bash test/machines.sh inside "$machine" >"$log" 2>&1
		remove_machine "$cache/machine"
		printf '\nMachine %s, %d s\n' "$machine" $((SECONDS - start))
		cat "$log"
		passed=$((passed + $(grep -c '^ok ' "$log")))
		counts=$(grep -c '^not ok ' "$log")
		# A machine that did not come to its end is a failure too.
		[ "$counts" -gt 0 ] || grep -q '^1\.\.[1-9]' "$log" || counts=1
		failed=$((failed + counts))
	done
	end
}

main "$@"; exit
