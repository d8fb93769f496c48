#!/usr/bin/env bash
# Runs a command beside a private PostgreSQL server that can CREATE EXTENSION pg_benefit.
#
#   test/with-server.sh [-t] [-c SETTING=VALUE]... [-m VARIABLE=VALUE]... COMMAND [ARGUMENT]...
#
# -t is for tests: pgTAP is there too, a warning of the compiler is an error, and
# a run that does not come as far as COMMAND closes with the line of a failed suite.
# -c is of the server's configuration, -m of what make builds.
#
# It installs the Debian packages whose files are missing, builds a copy of this
# tree, and removes everything but the packages at the end, also when it is
# interrupted. The clusters of the machine are never touched. As root the work
# is done as the user postgres, otherwise as the caller, who then is asked for
# sudo only where a package is missing.
#
#   /tmp/pg_benefit.XXXXXX/
#       source/      copy of the tree; COMMAND runs here
#       dest/        PostgreSQL as installed, with make install DESTDIR= into it
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
unset CDPATH

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 125
settings=()
make_variables=()
testing=
scratch=
installer=
group=
child=
server=
stopping=

usage() {
	sed -n '2,/^$/s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
	exit 125
}

# Standard output belongs to COMMAND.
say() {
	printf '%s\n' "$*" >&2
}

die() {
	say "$*"
	[ -z "$testing" ] || echo '0 passed, 1 failed'
	exit 125
}

# The version that the distribution is made for.
major_of_distribution() {
	local codename major=
	# shellcheck disable=SC1091
	codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
	case $codename in
		bookworm) major=15 ;;
		trixie) major=17 ;;
		forky) major=18 ;;
		*) major=$(apt-cache depends postgresql 2>/dev/null | sed -nE 's/.*Depends: postgresql-([0-9]+)$/\1/p' | head -n 1) ;;
	esac
	echo "${major:-15}"
}

# That one, unless only others are installed: then the newest of them.
default_major() {
	local own installed
	own=$(major_of_distribution)
	installed=$(ls -d /usr/lib/postgresql/*/bin/postgres 2>/dev/null | cut -d / -f 5 | awk '$1 >= 15' | sort -n)
	if [ -z "$installed" ] || grep -qx "$own" <<<"$installed"; then
		echo "$own"
	else
		tail -n 1 <<<"$installed"
	fi
}

choose_postgres() {
	if [ -z "${PG_CONFIG:-}" ] && ! command -v apt-get >/dev/null; then
		PG_CONFIG=pg_config
	fi
	if [ -n "${PG_CONFIG:-}" ]; then
		PG_CONFIG=$(command -v "$PG_CONFIG") || die 'PG_CONFIG names no program.'
		PG_CONFIG=$(cd "$(dirname "$PG_CONFIG")" && pwd)/$(basename "$PG_CONFIG")
		PG_MAJOR=$("$PG_CONFIG" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/')
		bindir=$("$PG_CONFIG" --bindir)
		sharedir=$("$PG_CONFIG" --sharedir)
		libdir=$("$PG_CONFIG" --pkglibdir)
		headers=$("$PG_CONFIG" --includedir-server)
		localedir=$("$PG_CONFIG" --localedir)
		pgxs=$("$PG_CONFIG" --pgxs)
	else
		PG_MAJOR=${PG_MAJOR:-$(default_major)}
		bindir=/usr/lib/postgresql/$PG_MAJOR/bin
		sharedir=/usr/share/postgresql/$PG_MAJOR
		libdir=/usr/lib/postgresql/$PG_MAJOR/lib
		headers=/usr/include/postgresql/$PG_MAJOR/server
		localedir=/usr/share/locale
		pgxs=$libdir/pgxs/src/makefiles/pgxs.mk
		PG_CONFIG=$bindir/pg_config
	fi
}

# What PostgreSQL was built with, by the name of a variable of its makefile.
built_with() {
	sed -nE "s/^$1[[:space:]]*=[[:space:]]*//p" "${pgxs%/makefiles/pgxs.mk}/Makefile.global" 2>/dev/null
}

# The folder of a pgTAP, which is SQL and serves every version: this version's
# own, or else another one's.
find_pgtap() {
	local control
	for control in "$sharedir" /usr/share/postgresql/*; do
		control=$control/extension/pgtap.control
		[ ! -f "$control" ] || { dirname "$control"; return; }
	done
}

# The Debian packages whose files are not there, one a line; each file is
# looked for as that file, whatever brought it. What the rest of PostgreSQL was
# built with is only known when its makefiles are there: hence this is asked
# again after packages came.
missing_packages() {
	local program compiler
	for program in postgres initdb; do
		[ -x "$bindir/$program" ] || echo "postgresql-$PG_MAJOR"
	done
	for program in "$PG_CONFIG" "$bindir/psql" "$bindir/pg_isready" "$pgxs"; do
		[ -f "$program" ] || echo "postgresql-client-$PG_MAJOR"
	done
	[ -f "$headers/postgres.h" ] || echo "postgresql-server-dev-$PG_MAJOR"
	compiler=$(built_with CC)
	compiler=${compiler%% *}
	command -v "${compiler:-gcc}" >/dev/null || case $compiler in
		*clang*) basename "$compiler" ;;
		*) echo gcc ;;
	esac
	[ -f /usr/include/stdio.h ] || echo libc6-dev
	command -v make >/dev/null || echo make
	if [ "$(built_with with_llvm)" = yes ]; then
		compiler=$(built_with CLANG)
		command -v "$compiler" >/dev/null || basename "$compiler"
		compiler=$(built_with LLVM_BINPATH)
		[ -x "$compiler/llvm-lto" ] || basename "${compiler%/bin}"
		[ -f "$libdir/llvmjit.so" ] || [ "$PG_MAJOR" -lt 18 ] || echo "postgresql-$PG_MAJOR-jit"
	fi
	for program in setpriv:util-linux setsid:util-linux flock:util-linux tar sed:sed find:findutils \
		grep diff:diffutils awk:mawk; do
		command -v "${program%:*}" >/dev/null || echo "${program#*:}"
	done
	[ -n "$testing" ] || return
	[ -n "$(find_pgtap)" ] || echo "postgresql-$(case $bindir in
		/usr/lib/postgresql/*) echo "$PG_MAJOR" ;;
		*) major_of_distribution ;;
	esac)-pgtap"
	for program in regress/pg_regress isolation/pg_isolation_regress isolation/isolationtester; do
		[ -x "$libdir/pgxs/src/test/$program" ] || echo "postgresql-client-$PG_MAJOR"
	done
	command -v prove >/dev/null || echo perl
	command -v xgettext >/dev/null || echo gettext
	command -v pg_prove >/dev/null || echo libtap-parser-sourcehandler-pgtap-perl
}

# Run by root, with the names of packages. What can be ended at any time, to
# fetch them, ends with standard input, that is with the script that called;
# what cannot, to unpack them, is shielded from signals and ends by itself.
#
# The lock holds back a second run of ours, and the loop waits for other people:
# apt itself waits for dpkg's lock, but not for that of its lists. Only while
# dpkg runs, a file keeps Debian from making a cluster nobody asked for. No
# service is started or restarted either.
# shellcheck disable=SC2016
install_script='
set -u
exec 3<&0 </dev/null 2>&1 9</var/lib/dpkg
trap : INT TERM HUP
export DEBIAN_FRONTEND=noninteractive SYSTEMD_OFFLINE=1 NEEDRESTART_SUSPEND=1
folder=/etc/postgresql-common/createcluster.d
file=$folder/pg_benefit-test.conf
apt_get="apt-get -q -y --no-install-recommends -o DPkg::Lock::Timeout=600"

setsid sh -c "
	exec 3<&-
	flock 9
	for try in \$(seq 60); do
		said=\$(apt-get update -q 2>&1)
		echo \"\$said\"
		case \$said in
			*lists/lock*) sleep 2 ;;
			*) break ;;
		esac
	done
	exec $apt_get install --download-only \"\$@\"
" sh "$@" &
fetch=$!
{
	cat <&3
	while kill -TERM -- "-$fetch" || kill -TERM "$fetch"; do
		sleep 0.2
	done
} >/dev/null 2>&1 9<&- &
watch=$!
exec 3<&-
wait "$fetch"
status=$?
kill "$watch" 2>/dev/null || exit 1
[ "$status" -eq 0 ] || exit "$status"

trap "rm -f $file" EXIT
setsid --wait $apt_get install \
	-o DPkg::Pre-Invoke::="mkdir -p $folder && echo create_main_cluster = false >$file" \
	-o DPkg::Post-Invoke::="rm -f $file" "$@" 9<&-
'

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		exec "$@"
	else
		exec sudo -- "$@"
	fi
}

install_packages() {
	local packages before=
	while
		mapfile -t packages < <(missing_packages | sort -u)
		[ ${#packages[@]} -gt 0 ]
	do
		[ "${packages[*]}" != "$before" ] || die "Still missing: $before"
		before=${packages[*]}
		command -v apt-get >/dev/null || die "Missing, by their Debian names: $before"
		[ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null ||
			die "These packages are missing, and neither root nor sudo is here to install them: $before
As root: apt-get install --no-install-recommends $before"
		say "Installing $before"
		exec 8> >(as_root sh -c "$install_script" sh "${packages[@]}" >"$scratch/apt.log")
		installer=$!
		wait "$installer" || {
			installer=
			tail -n 30 "$scratch/apt.log" >&2
			die "These packages could not be installed: $before
As root: apt-get install --no-install-recommends $before"
		}
		installer=
		exec 8>&-
	done
}

end_installer() {
	exec 8>&-
	if kill -0 "$installer" 2>/dev/null; then
		say 'Waiting for the installation of packages to end'
		wait "$installer"
	fi
}

# PostgreSQL refuses root. /tmp whatever TMPDIR says, since root's own is
# closed to the user postgres, and a socket's path has to be short.
make_scratch() {
	scratch=$(mktemp -d /tmp/pg_benefit.XXXXXX) || die 'No scratch folder.'
	printf '#!/bin/sh\n' >"$scratch/run"
	chmod 700 "$scratch/run"
	"$scratch/run" 2>/dev/null || die '/tmp is mounted noexec: nothing that is built there could run.'
}

# From here on nothing of the caller's environment counts: it could change the
# language, the server that libpq finds, or what make does. pdeathsig covers
# the one end of this script that no trap sees.
prepare_user() {
	local variable
	locale=C.UTF-8
	[ "$(LC_ALL=$locale locale charmap 2>/dev/null)" = UTF-8 ] || locale=C
	prefix=(setpriv)
	if [ "$(id -u)" -eq 0 ]; then
		owner=postgres
		id "$owner" >/dev/null 2>&1 || die 'PostgreSQL refuses root, and there is no user postgres here: run this as somebody else.'
		prefix+=("--reuid=$owner" "--regid=$(id -g "$owner")" --init-groups)
		"${prefix[@]}" "$PG_CONFIG" --version >/dev/null 2>&1 || die "The user $owner cannot run $PG_CONFIG."
	else
		owner=$(id -un)
	fi
	# Bash has its background jobs ignore what Ctrl-C sends.
	environment=(env --default-signal=INT,QUIT -i
		"HOME=$scratch" "TMPDIR=$scratch" "PATH=$scratch/dest$bindir:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin" "LANG=$locale"
		"SCRATCH=$scratch" "PG_CONFIG=$PG_CONFIG" "PG_MAJOR=$PG_MAJOR"
		"PGHOST=$scratch/socket" PGPORT=5432 PGUSER=postgres PGDATABASE=postgres PGCLIENTENCODING=UTF8)
	for variable in TERM COLUMNS SEED ROWS "${!PG_BENEFIT_@}"; do
		[ -z "${!variable+set}" ] || environment+=("$variable=${!variable}")
	done
}

copy_source() {
	mkdir "$scratch/source" "$scratch/dest" "$scratch/socket"
	tar --create --directory="$tree" --exclude-vcs --exclude='*.o' --exclude='*.bc' --exclude='*.so' \
		--exclude='./pg_benefit--*.sql*' --exclude=./results --exclude=./output_iso . |
		tar --extract --no-same-owner --directory="$scratch/source"
	# A 1 of the first is a file that somebody wrote or removed meanwhile.
	[[ ${PIPESTATUS[*]} == [01]' 0' ]] || die 'The tree could not be copied.'
}

# An installation of links, in which pg_benefit can be installed: PostgreSQL
# looks for everything where it lies as seen from its own programs, so that
# these alone have to be copies.
copy_postgres() {
	mkdir -p "$scratch/dest$bindir" "$scratch/dest$sharedir" "$scratch/dest$libdir"
	cp "$bindir"/* "$scratch/dest$bindir" &&
		cp --recursive --symbolic-link "$sharedir/." "$scratch/dest$sharedir" &&
		cp --recursive --symbolic-link "$libdir/." "$scratch/dest$libdir" || die 'PostgreSQL could not be copied.'
	find "$scratch/dest" -name 'pg_benefit*' -prune -exec rm -rf {} +
	find "$localedir" -name "*-$PG_MAJOR.mo" \
		-exec cp --parents --symbolic-link --target-directory="$scratch/dest" {} + 2>/dev/null
	[ -z "$testing" ] || cp --symbolic-link --update "$(find_pgtap)"/pgtap* "$scratch/dest$sharedir/extension" 2>/dev/null
}

hand_over() {
	chown -R --no-dereference "$owner" "$scratch"
	chmod 711 "$scratch"
	# Whoever can open the socket is superuser.
	chmod 700 "$scratch/socket"
}

# In the background and a process group of its own: so a signal reaches the
# trap at once, and the trap reaches all that the command has started.
run() {
	local status
	setsid "${prefix[@]}" --pdeathsig TERM "${environment[@]}" "$@" <&0 &
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

# At a terminal, which is not handed to another process group: Ctrl-C belongs to
# the command, psql for one goes on.
run_at_terminal() {
	local status
	trap : INT
	"${prefix[@]}" --pdeathsig HUP "${environment[@]}" "$@" <&0 &
	child=$!
	while
		wait "$child"
		status=$?
		kill -0 "$child" 2>/dev/null
	do :; done
	child=
	return $status
}

end_child() {
	kill -HUP "$child" 2>/dev/null || return 0
	sleep 0.5
	kill -KILL "$child" 2>/dev/null
}

build() {
	run make -s -C "$scratch/source" -j "$(nproc)" install "DESTDIR=$scratch/dest" \
		"PG_CONFIG=$PG_CONFIG" "WERROR=$testing" "${make_variables[@]}" >"$scratch/build.log" 2>&1 ||
		{ cat "$scratch/build.log" >&2; die 'The build failed.'; }
	if [ -n "$testing" ] && grep -q 'warning:' "$scratch/build.log"; then
		cat "$scratch/build.log" >&2
		die 'The build gave warnings.'
	fi
}

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
		lc_messages = 'C'
		log_checkpoints = off
		log_line_prefix = '%m [%p] %d '
	CONF
	[ ${#settings[@]} -eq 0 ] || printf '%s\n' "${settings[@]}"
}

start_server() {
	local tick
	# In the foreground of a session of its own, where no signal interrupts it:
	# it would leave shared memory behind.
	setsid "${prefix[@]}" "${environment[@]}" initdb --pgdata="$scratch/data" --username=postgres --auth=trust --encoding=UTF8 \
		--locale="$locale" --no-sync --no-instructions >"$scratch/initdb.log" 2>&1 ||
		{ cat "$scratch/initdb.log" >&2; die 'initdb failed.'; }
	write_configuration >>"$scratch/data/postgresql.conf"

	# Messages are English. Only in the locale C does LANGUAGE count for nothing: so
	# SET lc_messages = 'C.UTF-8' makes them Chinese, where no locale is installed.
	# Not by pg_ctl, so that the server is our own child from its first moment.
	setsid "${prefix[@]}" --pdeathsig QUIT "${environment[@]}" LANGUAGE=zh_CN \
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
	[ -z "$installer" ] || end_installer
	[ -z "$child" ] || end_child
	[ -z "$group" ] || end_group
	[ -z "$server" ] || stop_server
	[ -z "$scratch" ] || rm -rf --one-file-system "$scratch"
}

run_command() {
	cd "$scratch/source" || die 'The copy of the tree is gone.'
	if [ -t 0 ]; then
		run_at_terminal "$@"
	else
		run "$@"
	fi
}

main() {
	local option value
	while getopts tc:m: option; do
		case $option in
			t) testing=1 ;;
			c)
				value=${OPTARG#*=}
				settings+=("${OPTARG%%=*} = '${value//\'/\'\'}'")
				;;
			m) make_variables+=("$OPTARG") ;;
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
	say "On $("$PG_CONFIG" --version) of $bindir"
	prepare_user
	copy_source
	copy_postgres
	hand_over
	build
	start_server
	run_command "$@"
}

main "$@"; exit
