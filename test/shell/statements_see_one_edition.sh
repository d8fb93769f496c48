#!/usr/bin/env bash
# Every statement has the amounts of one edition, and that of its own, while two
# other sessions change a rule and publish, over and over.

set -u -o pipefail

. test/lib/tap.sh

publications=40

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
	done | sql_as postgres concurrency
}

# A line for each statement whose rows are not all of one edition, which must
# not be older than the one before it.
compute() {
	{ printf '\\set statement %s\n' "'${1//\'/\'\'}'"; cat; } <<-'SQL' | sql_as postgres concurrency
		CREATE TEMP TABLE seen (edition text, amount benefit.yuan, n bigint, published timestamptz, statement serial);
		SELECT format('INSERT INTO seen SELECT benefit.current_edition(), amount, count(*), (SELECT max(published_at) FROM benefit.edition) FROM (%s) t (amount) GROUP BY amount', :'statement')
		FROM generate_series(1, 300) \gexec
		SELECT 'mixed: ' || s FROM seen s WHERE n <> 2000 OR edition <> 'edition ' || trunc(amount::numeric)::text;
		SELECT 'older: ' || t FROM (SELECT s, published < lag(published) OVER (ORDER BY statement) AS older FROM seen s) t WHERE older;
		SELECT 'seen ' || (count(DISTINCT edition) > 1) FROM seen;
	SQL
}

createdb concurrency
succeeds 'a database with a release' sql_as postgres concurrency "
	SET client_min_messages = warning;
	CREATE EXTENSION pg_benefit;
	INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
	VALUES ('own', 'care_allowance', '350502', '(,)', '1', 'QZ-B-001');
	SELECT benefit.publish('edition 1');"

compute "SELECT benefit.care_allowance('350502', '2024-06-30', age => 60 + i % 40) FROM generate_series(1, 2000) i" >"$SCRATCH/typed.log" &
typed=$!
compute "SELECT benefit.amount('care_allowance', jsonb_build_object('age', 60 + i % 40), '350502', '2024-06-30')::benefit.yuan FROM generate_series(1, 2000) i" \
	>"$SCRATCH/amount.log" &
amount=$!
publish 1 >"$SCRATCH/first.log" &
first=$!
publish 2 >"$SCRATCH/second.log" &
second=$!

for name in first second; do
	wait "${!name}"
	ok $? "the $name session publishes undisturbed" "$(head -n 20 "$SCRATCH/$name.log")"
done
for name in typed amount; do
	wait "${!name}"
	is "$(head -n 20 "$SCRATCH/$name.log")" 'seen true' \
		"$name: no statement mixes two editions, none goes back to an older one, and new ones are seen"
done

number=$((2 * publications + 1))
is "$(sql_as postgres concurrency "SELECT count(*), count(DISTINCT published_at), count(DISTINCT sha256) FROM benefit.edition WHERE NOT shipped")" \
	"$number|$number|$number" 'every edition has its time and its content'
# Content follows the order of publication: the last one has the rule as it is.
is "$(sql_as postgres concurrency "SELECT benefit.current_edition() = 'edition ' || value FROM benefit.rule WHERE id = 'own'")" \
	t 'the current edition has the rule as it stands in the table'
dropdb concurrency
finish
