#!/usr/bin/env bash
# The demo runs to its end, and its figures are what plain SQL gives that knows
# nothing of the extension's rules. Its sample is the same on every version.

set -u -o pipefail

tests=0

ok() {
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests - $2"
	else
		echo "not ok $tests - $2"
		[ $# -lt 3 ] || printf '# %s\n' "${3//$'\n'/$'\n# '}"
	fi
}

# is GOT EXPECTED TITLE
is() {
	[ -n "$1" ] && [ "$1" = "$2" ]
	ok $? "$3" "$(printf 'got:      %s\nexpected: %s' "$1" "$2")"
}

query() {
	psql -X -q -A -t -v ON_ERROR_STOP=1 -d demo -c 'SET search_path = welfare, benefit, public' -c "$1" 2>&1
}

# As the cells of the demo's table after a heading, without their padding.
table_after() {
	awk -v heading="$1" '
		/^-[-+]*$/ && found == 1 { found = 2; next }
		index($0, heading) && /\|/ { found = 1; next }
		found == 2 && (NF == 0 || !/\|/) { exit }
		found == 2 { gsub(/ *\| */, "|"); gsub(/^ +| +$/, ""); print }
	' "$SCRATCH/demo.log"
}

test_run() {
	bash test/demo.sh >"$SCRATCH/demo.log" 2>&1
	ok $? 'the demo runs' "$(tail -n 20 "$SCRATCH/demo.log")"
	is "$(grep -E 'ERROR|WARNING|NOTICE' "$SCRATCH/demo.log"; echo none)" none 'and says nothing that it should not'
	is "$(tail -n 1 "$SCRATCH/demo.log")" 'That is all. README.md goes on from here.' 'to its end'
}

test_sample() {
	is "$(query "SELECT count(*), count(*) FILTER (WHERE duplicate_of IS NULL), count(DISTINCT id_number) + count(*) FILTER (WHERE id_number IS NULL)
			FROM person")" \
		'200600|200000|200000' '200,000 persons are in it, each with an identity number of their own'
	is "$(query "SELECT count(*) FROM facility; SELECT count(DISTINCT (county, facility_kind, name)) FROM facility")" \
		$'2000\n2000' 'and 2,000 facilities'
	# The remainder of the 18 digits, weighted by powers of two, must be 1.
	is "$(query "SELECT count(*) FROM (
			SELECT sum((CASE digit WHEN 'X' THEN 10 ELSE digit::integer END) * (2::bigint ^ (18 - place))::bigint) % 11 AS remainder
			FROM person, string_to_table(id_number, NULL) WITH ORDINALITY d (digit, place)
			WHERE id_number IS NOT NULL AND id <= 5000
			GROUP BY id) c
		WHERE remainder <> 1")" \
		0 'the check digits are right'
	is "$(query "SELECT count(*) FROM person WHERE substr(id_number, 7, 8) <> to_char(birth_date, 'YYYYMMDD')
			OR (substr(id_number, 17, 1)::integer % 2 = 1) <> (sex = 'male')")" \
		0 'and the numbers fit dates of birth and sexes'
	is "$(query "SELECT md5(string_agg(p::text, E'\n' ORDER BY id)) FROM person p")" \
		fb50fe6014e901505b6e80f67c6175e9 'the persons are the same on every run and version'
	is "$(query "SELECT md5(string_agg(f::text, E'\n' ORDER BY id)) FROM facility f")" \
		5883f7e0ba1a1ff5d7b175da03c19c56 'and the facilities'
}

# The expected figures come from what the clauses say, written anew in plain SQL
# over text, with age() for ages.
test_figures() {
	local dependent="birth_date + interval '60 years' <= date '2025-06-30'
		AND 'functionally_disabled' = ANY (circumstances::text[])
		AND ('dibao' = ANY (circumstances::text[]) OR 'special_fp_family' = ANY (circumstances::text[]))"
	local claim="f.county LIKE '3505%' AND f.in_subsidy_scope AND f.built AND f.operating_normally"

	is "$(table_after 'sum, yuan a month' | cut -d '|' -f 1,3,4)" \
		"$(query "SELECT coalesce(left(region::text, 6), 'all'), count(*), count(*) * 300.00
			FROM person WHERE duplicate_of IS NULL AND region::text LIKE '3505%' AND $dependent
			GROUP BY ROLLUP (left(region::text, 6)) ORDER BY left(region::text, 6)")" \
		'the roll is what plain SQL gives'
	is "$(table_after 'rule here, not due')" \
		"$(query "SELECT k.city, count(*),
				count(*) FILTER (WHERE s.answer), count(*) FILTER (WHERE NOT s.answer), count(*) FILTER (WHERE s.answer IS NULL),
				count(*) - count(*) FILTER (WHERE left(p.region::text, 4) = '3505')
			FROM person p JOIN county k ON k.code::text = left(p.region::text, 6)
			CROSS JOIN LATERAL (SELECT CASE WHEN left(p.region::text, 4) = '3505' THEN $dependent ELSE NULL END AS answer) s
			WHERE duplicate_of IS NULL GROUP BY k.city ORDER BY 2 DESC" |
			awk -F '|' -v OFS='|' '$6 > 0 { $5 = 0 } { print }')" \
		'so are the statuses, with unknowns as SQL has them'
	is "$(table_after 'with a claim' | cut -d '|' -f 1,3,5,6,7 | sed 's/|-$/|0/')" \
		"$(query "SELECT facility_kind, count(*) FILTER (WHERE rate > 0 AND answer), coalesce(sum(rate) FILTER (WHERE answer), 0) + 0.00,
				count(*) FILTER (WHERE answer AND subsidy_paid < rate), coalesce(sum(rate - subsidy_paid) FILTER (WHERE answer AND subsidy_paid < rate), 0)
			FROM (SELECT f.*, $claim AS answer, CASE facility_kind WHEN 'home_community_care_center' THEN 20000
					WHEN 'rural_home_care_station' THEN 5000 ELSE 0 END AS rate
				FROM facility f WHERE county LIKE '3505%') f
			GROUP BY facility_kind ORDER BY 3 DESC")" \
		'the subsidies by kind'
	is "$(table_after 'within the cap' | cut -d '|' -f 1,2,4,5,6)" \
		"$(query "SELECT city, count(*), count(*) FILTER (WHERE price <= cap), count(*) FILTER (WHERE price > cap), sum(price - cap) FILTER (WHERE price > cap)
			FROM (SELECT k.city, f.price, CASE WHEN f.inclusive THEN trunc(f.market_price * 0.7, 2) END AS cap
				FROM facility f JOIN county k ON k.code::text = f.county
				WHERE k.city IN ('湖州市', '潼南区')) f
			GROUP BY city ORDER BY 2 DESC")" \
		'the prices above the cap by city'
	is "$(table_after 'facility (invented)' | cut -d '|' -f 1,3,5)" \
		"$(query "SELECT name, round(market_price * 0.7, 2), price - round(market_price * 0.7, 2) FROM facility
			WHERE inclusive AND (county LIKE '3305%' OR county = '500152') AND price > market_price * 0.7
			ORDER BY 3 DESC, id LIMIT 10")" \
		'and the ten that are furthest above'
	is "$(table_after 'as published now' | cut -d '|' -f 1-4 | tail -n 1)" \
		"$(query "SELECT '泉州市', count(*), count(*) * 300.00, sum(CASE WHEN left(region::text, 6) = '350582' THEN 400.00 ELSE 300.00 END)
			FROM person WHERE duplicate_of IS NULL AND region::text LIKE '3505%' AND ${dependent/06-30/07-31}")" \
		'the roll with the rate that a county published'
}

test_run
test_sample
test_figures
dropdb demo
dropuser demo
echo "1..$tests"
