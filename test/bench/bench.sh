#!/usr/bin/env bash
# Prints what a row costs by each way of computing it; see bench.sql. ROWS=n
# measures on another number of rows than 5 million.
set -eu
cd "$(dirname "$0")"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp trivial.c "$scratch"
# shellcheck disable=SC2016
printf 'MODULES = trivial\nPGXS := $(shell $(PG_CONFIG) --pgxs)\ninclude $(PGXS)\n' > "$scratch/Makefile"
make -s -C "$scratch" PG_CONFIG="${PG_CONFIG:-pg_config}" with_llvm=no trivial.so
chmod 711 "$scratch"
run() {
	psql -X -q -v rows="${ROWS:-5000000}" -v trivial="$scratch/trivial.so" -f bench.sql
}

# The first call in a new session: connects, then prints how long it took.
first_call() {
	for _ in 1 2 3 4 5; do
		psql -X -q -t <<-SQL | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'
			SET benefit.edition = '$1';
			\timing on
			SELECT benefit.amount('care_allowance', '{"age": 70}'::jsonb, '350501', '2024-06-30');
		SQL
	done | sort -n | sed -n 3p
}

run
echo "first call in a new session, median of 5:"
echo "  the shipped rules  $(first_call 'pg_benefit 1.0') ms"
echo "  30,000 rules       $(first_call 'bench 30000') ms"
