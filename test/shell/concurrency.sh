#!/usr/bin/env bash
# Two sessions change a rule and publish, over and over, while two others
# compute: every statement has the amounts of one edition, and that of its own.

set -u -o pipefail

publications=40
number=0

result() {
	number=$((number + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $number - $2"
	else
		echo "not ok $number - $2"
		head -n 20 "$SCRATCH/concurrency.log" | sed 's/^/# /'
	fi
}

sql() {
	psql -X -q -A -t -v ON_ERROR_STOP=1 -d concurrency "$@"
}

# The name of an edition ends with the amount that it pays.
publish() {
	local i
	for i in $(seq "$publications"); do
		cat <<-SQL
			BEGIN;
			UPDATE benefit.rule SET value = '$1$((1000 + i))' WHERE id = 'own';
			SELECT benefit.publish('edition $1$((1000 + i))') \g /dev/null
			COMMIT;
		SQL
	done | sql
}

# A line for each statement whose rows are not all of one edition, which must
# not be older than the one before it.
compute() {
	sql -v statement="$1" <<-'SQL'
		CREATE TEMP TABLE seen (edition text, amount benefit.yuan, n bigint, published timestamptz, statement serial);
		SELECT format('INSERT INTO seen SELECT benefit.current_edition(), amount, count(*), (SELECT max(published_at) FROM benefit.edition) FROM (%s) t (amount) GROUP BY amount', :'statement')
		FROM generate_series(1, 300) \gexec
		SELECT 'mixed: ' || s FROM seen s WHERE n <> 2000 OR edition <> 'edition ' || trunc(amount::numeric)::text;
		SELECT 'older: ' || t FROM (SELECT s, published < lag(published) OVER (ORDER BY statement) AS older FROM seen s) t WHERE older;
		SELECT 'seen ' || (count(DISTINCT edition) > 1) FROM seen;
	SQL
}

createdb concurrency
sql >"$SCRATCH/concurrency.log" 2>&1 <<-'SQL'
	SET client_min_messages = warning;
	CREATE EXTENSION pg_benefit;
	INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
	VALUES ('own', 'care_allowance', '350502', '(,)', '1', 'QZ-B-001');
	SELECT benefit.publish('edition 1');
SQL
result $? 'a database with a release'

compute "SELECT benefit.care_allowance('350502', '2024-06-30', age => 60 + i % 40) FROM generate_series(1, 2000) i" \
	>"$SCRATCH/typed.log" 2>&1 &
typed=$!
compute "SELECT benefit.amount('care_allowance', jsonb_build_object('age', 60 + i % 40), '350502', '2024-06-30')::benefit.yuan FROM generate_series(1, 2000) i" \
	>"$SCRATCH/amount.log" 2>&1 &
amount=$!
publish 1 >"$SCRATCH/publish1.log" 2>&1 &
first=$!
publish 2 >"$SCRATCH/publish2.log" 2>&1 &
second=$!

wait "$first"
status=$?
wait "$second"
status=$((status + $?))
cat "$SCRATCH/publish1.log" "$SCRATCH/publish2.log" >"$SCRATCH/concurrency.log"
result "$status" 'two sessions publish without disturbing each other'

for name in typed amount; do
	wait "${!name}"
	status=$?
	cp "$SCRATCH/$name.log" "$SCRATCH/concurrency.log"
	[ "$status" -eq 0 ] && [ "$(cat "$SCRATCH/$name.log")" = 'seen true' ]
	result $? "$name: no statement mixes two editions, none goes back to an older one, and new ones are seen"
done

sql -c "SELECT count(*), count(DISTINCT published_at), count(DISTINCT sha256) FROM benefit.edition WHERE NOT shipped" \
	>"$SCRATCH/concurrency.log" 2>&1
[ "$(cat "$SCRATCH/concurrency.log")" = "$((2 * publications + 1))|$((2 * publications + 1))|$((2 * publications + 1))" ]
result $? 'every edition has its time and its content'

# Content follows the order of publication: the last one has the rule as it is.
sql -c "SELECT benefit.current_edition() = 'edition ' || value FROM benefit.rule WHERE id = 'own'" \
	>"$SCRATCH/concurrency.log" 2>&1
[ "$(cat "$SCRATCH/concurrency.log")" = t ]
result $? 'the current edition has the rule as it stands in the table'

dropdb concurrency
echo "1..$number"
