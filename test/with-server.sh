#!/usr/bin/env bash
# Runs a command beside a private PostgreSQL server that can CREATE EXTENSION pg_benefit.
#
#   test/with-server.sh [-t] [-c SETTING=VALUE]... COMMAND [ARGUMENT]...
#
# -t is for tests: a warning of the compiler is an error, and a run that does
# not come as far as COMMAND closes with the line of a failed suite.
#
# It installs the Debian packages that are missing, builds a copy of this tree,
# and removes everything but the packages at the end, also when interrupted.
# The clusters of the machine are never touched. As root the work is done as
# the user postgres, otherwise as the caller, who then is asked for sudo only
# where a package is missing.
#
#   /tmp/pg_benefit.XXXXXX/
#       source/      copy of the tree; COMMAND runs here
#       dest/        make install DESTDIR=
#       data/        the cluster, superuser postgres
#       socket/      the server listens here and nowhere else
#       build.log  server.log
#
# COMMAND sees PGHOST, PGPORT, PGUSER, PGDATABASE, PG_CONFIG, PG_MAJOR, SCRATCH
# (the folder above), PostgreSQL's programs in PATH, and of the caller's
# environment only TERM, COLUMNS, SEED, ROWS and what is named PG_BENEFIT_*.
#
# PG_MAJOR selects another PostgreSQL of Debian's, and PG_CONFIG any other one.
# The exit status is that of COMMAND, or 125 when it could not be started.

set -u -o pipefail

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 125
settings=()
testing=
scratch=
group=
server=
stopping=

usage() {
	sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
	exit 125
}

die() {
	printf '%s\n' "$*" >&2
	[ -z "$testing" ] || echo '0 passed, 1 failed'
	exit 125
}

# The version that the distribution is made for, or the newest at hand.
default_major() {
	local codename
	# shellcheck disable=SC1091
	codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
	case $codename in
		bookworm) echo 15 ;;
		trixie) echo 17 ;;
		forky) echo 18 ;;
		*) find /usr/lib/postgresql -mindepth 3 -name postgres 2>/dev/null |
			sed -E 's,.*/([0-9]+)/bin/.*,\1,' | sort -n | tail -n 1 ;;
	esac
}

choose_postgres() {
	if [ -n "${PG_CONFIG:-}" ]; then
		PG_CONFIG=$(command -v "$PG_CONFIG") || die 'PG_CONFIG names no program.'
		PG_MAJOR=$("$PG_CONFIG" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
		bindir=$("$PG_CONFIG" --bindir)
		sharedir=$("$PG_CONFIG" --sharedir)
		libdir=$("$PG_CONFIG" --pkglibdir)
		headers=$("$PG_CONFIG" --includedir-server)
	else
		PG_MAJOR=${PG_MAJOR:-$(default_major)}
		[ -n "$PG_MAJOR" ] || PG_MAJOR=15
		bindir=/usr/lib/postgresql/$PG_MAJOR/bin
		sharedir=/usr/share/postgresql/$PG_MAJOR
		libdir=/usr/lib/postgresql/$PG_MAJOR/lib
		headers=/usr/include/postgresql/$PG_MAJOR/server
		PG_CONFIG=$bindir/pg_config
	fi
}

# The Debian packages whose files are not there, one a line.
missing_packages() {
	[ -x "$bindir/postgres" ] || echo "postgresql-$PG_MAJOR"
	[ -f "$headers/postgres.h" ] || echo "postgresql-server-dev-$PG_MAJOR"
	[ -f "$sharedir/extension/pgtap.control" ] || echo "postgresql-$PG_MAJOR-pgtap"
	[ -f "$libdir/llvmjit.so" ] || [ "$PG_MAJOR" -lt 18 ] || echo "postgresql-$PG_MAJOR-jit"
	command -v pg_prove >/dev/null || echo libtap-parser-sourcehandler-pgtap-perl
	command -v gcc >/dev/null || echo gcc
	[ -f /usr/include/stdio.h ] || echo libc6-dev
	command -v make >/dev/null || echo make
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "These packages are missing, and neither root nor sudo is here to install them: ${packages[*]}"
	fi
}

# Run by root with the names of packages. The lock holds back a second run of
# ours: apt itself waits for dpkg's lock, but not for that of its lists. The
# file keeps Debian from making and starting a cluster nobody asked for.
# shellcheck disable=SC2016
install_script='
set -u
exec 9<&-
export DEBIAN_FRONTEND=noninteractive
folder=/etc/postgresql-common/createcluster.d
file=$folder/pg_benefit-test.conf
trap "rm -f $file" EXIT
mkdir -p "$folder"
echo "create_main_cluster = false" > "$file"
apt-get update -q
apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 "$@"
'

install_packages() {
	local packages
	mapfile -t packages < <(missing_packages)
	[ ${#packages[@]} -gt 0 ] || return 0
	command -v apt-get >/dev/null || die "Missing, by their Debian names: ${packages[*]}"

	exec 9</var/lib/dpkg
	flock 9
	mapfile -t packages < <(missing_packages)
	if [ ${#packages[@]} -gt 0 ]; then
		echo "Installing ${packages[*]}"
		as_root sh -c "$install_script" sh "${packages[@]}" >"$scratch/apt.log" 2>&1 ||
			{ tail -n 30 "$scratch/apt.log" >&2; die 'The packages could not be installed.'; }
	fi
	exec 9<&-
	mapfile -t packages < <(missing_packages)
	[ ${#packages[@]} -eq 0 ] || die "Still missing: ${packages[*]}"
}

# PostgreSQL refuses root. /tmp whatever TMPDIR says, since root's own is
# closed to the user postgres, and a socket's path has to be short.
make_scratch() {
	scratch=$(mktemp -d /tmp/pg_benefit.XXXXXX) || die 'No scratch folder.'
}

# From here on nothing of the caller's environment counts: it could change the
# language, the server that libpq finds, or what make does. pdeathsig covers
# the one end of this script that no trap sees.
prepare_user() {
	local variable
	prefix=(setpriv)
	if [ "$(id -u)" -eq 0 ]; then
		owner=postgres
		prefix+=("--reuid=$owner" "--regid=$(id -g "$owner")" --init-groups)
	else
		owner=$(id -un)
	fi
	environment=("HOME=$scratch" "PATH=$bindir:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" LANG=C.UTF-8
		"SCRATCH=$scratch" "PG_CONFIG=$PG_CONFIG" "PG_MAJOR=$PG_MAJOR"
		"PGHOST=$scratch/socket" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres PGCLIENTENCODING=UTF8)
	for variable in TERM COLUMNS SEED ROWS "${!PG_BENEFIT_@}"; do
		[ -z "${!variable+set}" ] || environment+=("$variable=${!variable}")
	done
}

copy_source() {
	mkdir "$scratch/source" "$scratch/dest" "$scratch/socket"
	tar --create --directory="$tree" --exclude-vcs --exclude='*.o' --exclude='*.bc' --exclude='*.so' \
		--exclude='./pg_benefit--*.sql' --exclude=./results --exclude=./output_iso . |
		tar --extract --directory="$scratch/source" || die 'The tree could not be copied.'
	chown -R "$owner" "$scratch"
	chmod 711 "$scratch"
	# Whoever can open the socket is superuser.
	chmod 700 "$scratch/socket"
}

# In the background and a process group of its own: so a signal reaches the
# trap at once, and the trap reaches all that the command has started.
run() {
	local status
	setsid "${prefix[@]}" --pdeathsig TERM env -i "${environment[@]}" "$@" <&0 &
	group=$!
	wait "$group"
	status=$?
	end_group
	return $status
}

end_group() {
	local tick
	if kill -TERM -- "-$group" 2>/dev/null; then
		for tick in $(seq 50); do
			kill -0 -- "-$group" 2>/dev/null || break
			sleep 0.1
		done
		[ "$tick" -lt 50 ] || kill -KILL -- "-$group" 2>/dev/null
	fi
	group=
}

build() {
	run make -s -C "$scratch/source" -j "$(nproc)" install "DESTDIR=$scratch/dest" \
		"PG_CONFIG=$PG_CONFIG" "WERROR=$testing" >"$scratch/build.log" 2>&1 ||
		{ cat "$scratch/build.log" >&2; die 'The build failed.'; }
	if [ -n "$testing" ] && grep -q 'warning:' "$scratch/build.log"; then
		cat "$scratch/build.log" >&2
		die 'The build gave warnings.'
	fi
}

# Where the server finds what lies under dest/: 18 has settings of its own,
# Debian's builds before it have one of Debian's.
write_configuration() {
	cat <<-CONF
		listen_addresses = ''
		unix_socket_directories = '$scratch/socket'
		unix_socket_permissions = 0700
		port = 5432
		fsync = off
		synchronous_commit = off
		full_page_writes = off
		timezone = 'UTC'
		log_checkpoints = off
		log_line_prefix = '%m [%p] %d '
	CONF
	if [ "$PG_MAJOR" -ge 18 ]; then
		echo "extension_control_path = '$scratch/dest$sharedir:\$system'"
		echo "dynamic_library_path = '$scratch/dest$libdir:\$libdir'"
	elif grep -q extension_destdir "$bindir/postgres"; then
		echo "extension_destdir = '$scratch/dest'"
	else
		die "$bindir/postgres loads extensions only from its own folders: install there and run make installcheck."
	fi
	[ ${#settings[@]} -eq 0 ] || printf '%s\n' "${settings[@]}"
}

start_server() {
	local tick
	# In the foreground of a session of its own, where no signal interrupts it:
	# it would leave shared memory behind.
	setsid "${prefix[@]}" env -i "${environment[@]}" initdb --pgdata="$scratch/data" --username=postgres --auth=trust --encoding=UTF8 \
		--locale=C.UTF-8 --no-sync --no-instructions >"$scratch/initdb.log" 2>&1 ||
		{ cat "$scratch/initdb.log" >&2; die 'initdb failed.'; }
	write_configuration >>"$scratch/data/postgresql.conf"

	# Not by pg_ctl, so that the server is our own child from its first moment.
	setsid "${prefix[@]}" --pdeathsig QUIT env -i "${environment[@]}" \
		postgres -D "$scratch/data" </dev/null >>"$scratch/server.log" 2>&1 &
	server=$!
	for tick in $(seq 600); do
		env -i "$bindir/pg_isready" -q -U postgres -h "$scratch/socket" -p 5432 && return 0
		kill -0 "$server" 2>/dev/null || break
		sleep 0.1
	done
	cat "$scratch/server.log" >&2
	die "The server did not start ($tick)."
}

stop_server() {
	local tick
	kill -QUIT "$server" 2>/dev/null || return 0
	for tick in $(seq 150); do
		kill -0 "$server" 2>/dev/null || break
		sleep 0.1
	done
	[ "$tick" -lt 150 ] || kill -KILL "$server" 2>/dev/null
	wait "$server" 2>/dev/null
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
	[ -z "$group" ] || end_group
	[ -z "$server" ] || stop_server
	[ -z "$scratch" ] || rm -rf --one-file-system "$scratch"
}

run_command() {
	cd "$scratch/source" || die 'The copy of the tree is gone.'
	if [ -t 0 ]; then
		# At a terminal: Ctrl-C belongs to the command, psql for one goes on.
		trap : INT
		"${prefix[@]}" --pdeathsig TERM env -i "${environment[@]}" "$@"
	else
		run "$@"
	fi
}

main() {
	local option
	while getopts tc: option; do
		case $option in
			t) testing=1 ;;
			c) settings+=("${OPTARG%%=*} = '${OPTARG#*=}'") ;;
			*) usage ;;
		esac
	done
	shift $((OPTIND - 1))
	[ $# -gt 0 ] || usage

	trap cleanup EXIT
	trap 'stop 129' HUP
	trap 'stop 130' INT
	trap 'stop 143' TERM
	choose_postgres
	make_scratch
	install_packages
	prepare_user
	copy_source
	build
	start_server
	run_command "$@"
}

main "$@"
