#!/usr/bin/env bash
# Prints docs/NAME.md anew: what stands above its mark is written by hand, the
# rest is what docs/NAME.sql makes from a database with the extension.
#
#   test/with-server.sh docs/page.sh NAME

set -e -u -o pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=docs
database=docs_$1
createdb "$database"
trap 'dropdb "$database"' EXIT
psql -X -q -d "$database" -c 'CREATE EXTENSION pg_benefit'
sed '/^<!-- made by /q' "$folder/$1.md"
PGDATESTYLE=ISO psql -X -q -d "$database" -f "$folder/$1.sql"
