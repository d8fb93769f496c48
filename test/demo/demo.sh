#!/usr/bin/env bash
# Runs test/demo/demo.sql on the server that test/with-server.sh has started,
# as a bureau's DBA: owner of the database, but no superuser.
#
# PG_BENEFIT_LANGUAGE=zh gives titles, units and reasons in Chinese.

set -eu

script=test/demo/demo.sql
if [ ! -f "$script" ]; then
	echo "There is no $script." >&2
	exit 1
fi

createuser --no-superuser demo
createdb --owner=demo demo
exec psql -X --username=demo --dbname=demo --set=ON_ERROR_STOP=1 \
	--set=language="${PG_BENEFIT_LANGUAGE:-en}" --file="$script"
