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
psql -X -q -v rows="${ROWS:-5000000}" -v trivial="$scratch/trivial.so" -f bench.sql
