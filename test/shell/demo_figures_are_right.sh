#!/usr/bin/env bash
# The demo runs to its end, and its figures are what plain SQL gives that knows
# nothing of the extension's rules. Its sample is the same on every version.

set -u -o pipefail

. test/lib/tap.sh

# What is compared as text holds dates.
export PGDATESTYLE=ISO

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
	bash test/demo/demo.sh >"$SCRATCH/demo.log" 2>&1
	ok $? 'the demo runs' "$(tail -n 20 "$SCRATCH/demo.log")"
	is_some "$(grep -E 'ERROR|WARNING|NOTICE' "$SCRATCH/demo.log"; echo none)" none 'and says nothing that it should not'
	is_some "$(tail -n 1 "$SCRATCH/demo.log")" 'That is all. README.md goes on from here.' 'to its end'
}

test_sample() {
	is_some "$(query "SELECT count(*), count(*) FILTER (WHERE duplicate_of IS NULL), count(DISTINCT id_number) + count(*) FILTER (WHERE id_number IS NULL)
			FROM person")" \
		'200600|200000|200000' '200,000 persons are in it, each with an identity number of their own'
	is_some "$(query "SELECT count(*) FROM facility; SELECT count(DISTINCT (county, facility_kind, name)) FROM facility")" \
		$'2000\n2000' 'and 2,000 facilities'
	# The remainder of the 18 digits, weighted by powers of two, must be 1.
	is_some "$(query "SELECT count(*) FROM (
			SELECT sum((CASE digit WHEN 'X' THEN 10 ELSE digit::integer END) * (2::bigint ^ (18 - place))::bigint) % 11 AS remainder
			FROM person, string_to_table(id_number, NULL) WITH ORDINALITY d (digit, place)
			WHERE id_number IS NOT NULL AND id <= 5000
			GROUP BY id) c
		WHERE remainder <> 1")" \
		0 'the check digits are right'
	is_some "$(query "SELECT count(*) FROM person WHERE substr(id_number, 7, 8) <> to_char(birth_date, 'YYYYMMDD')
			OR (substr(id_number, 17, 1)::integer % 2 = 1) <> (sex = 'male')")" \
		0 'and the numbers fit dates of birth and sexes'
	is_some "$(query "SELECT md5(string_agg(p::text, E'\n' ORDER BY id)) FROM person p")" \
		fb50fe6014e901505b6e80f67c6175e9 'the persons are the same on every run and version'
	is_some "$(query "SELECT md5(string_agg(f::text, E'\n' ORDER BY id)) FROM facility f")" \
		5883f7e0ba1a1ff5d7b175da03c19c56 'and the facilities'
}

# The expected figures come from what the clauses say, written anew in plain SQL
# over text, with age() for ages.
test_figures() {
	local dependent="birth_date + interval '60 years' <= date '2025-06-30'
		AND 'functionally_disabled' = ANY (circumstances::text[])
		AND ('dibao' = ANY (circumstances::text[]) OR 'special_fp_family' = ANY (circumstances::text[]))"
	local claim="f.county LIKE '3505%' AND f.in_subsidy_scope AND f.built AND f.operating_normally"

	is_some "$(table_after 'not believed' | cut -d '|' -f 1,2,4,5,6,7 | grep -E '^(birth_date|circumstances|region)')" \
		"$(query "SELECT c, c, 'used', count(*), count(*) FILTER (WHERE to_jsonb(p) ->> c IS NULL), 0
			FROM person p, unnest('{birth_date,circumstances,region}'::text[]) c GROUP BY c ORDER BY array_position('{birth_date,region,circumstances}', c)")" \
		'the register is in order before the roll'
	is_some "$(table_after 'bad |' | cut -d '|' -f 1-5 | grep -E '^(facility_kind|region|operating)')" \
		"$(query "SELECT 'facility_kind', 'facility_kind', 'used', 0, count(*) FILTER (WHERE id % 50 = 3 AND facility_kind LIKE '%care%') FROM facility
			UNION ALL SELECT 'region', 'region', 'used', 0, count(*) FILTER (WHERE id % 100 = 7) FROM facility
			UNION ALL SELECT 'operating_normaly', '-', 'ignored', count(*) FILTER (WHERE operating_normally IS NULL), NULL FROM facility" | sed 's/|$/|-/')" \
		'and what is wrong with the list that was sent in is counted'
	is_some "$(table_after 'sum, yuan a month' | cut -d '|' -f 1,3,4,6)" \
		"$(query "SELECT coalesce(left(region::text, 6), 'all'), count(*) FILTER (WHERE $dependent), count(*) FILTER (WHERE $dependent) * 300.00,
				count(*) FILTER (WHERE ($dependent) IS NULL)
			FROM person WHERE duplicate_of IS NULL AND region::text LIKE '3505%'
			GROUP BY ROLLUP (left(region::text, 6)) ORDER BY left(region::text, 6)")" \
		'the roll is what plain SQL gives, with what its sum leaves out'
	is_some "$(table_after 'by_default' | sed 's/|-|/||/')" \
		"$(query "SELECT k.city, count(*), nullif(count(*) FILTER (WHERE s.answer) * 300.00, 0),
				count(*) FILTER (WHERE s.answer), count(*) FILTER (WHERE NOT s.answer), count(*) FILTER (WHERE s.answer IS NULL),
				count(*) - count(*) FILTER (WHERE left(p.region::text, 4) = '3505'), 0, 0, 0
			FROM person p JOIN county k ON k.code::text = left(p.region::text, 6)
			CROSS JOIN LATERAL (SELECT CASE WHEN left(p.region::text, 4) = '3505' THEN $dependent ELSE NULL END AS answer) s
			WHERE duplicate_of IS NULL GROUP BY k.city ORDER BY 2 DESC" |
			awk -F '|' -v OFS='|' '$7 > 0 { $6 = 0 } { print }')" \
		'so are the statuses, with unknowns as SQL has them'
	is_some "$(table_after 'with a claim' | cut -d '|' -f 1,3,5,6,7 | sed 's/|-$/|0/')" \
		"$(query "SELECT facility_kind, count(*) FILTER (WHERE rate > 0 AND answer), coalesce(sum(rate) FILTER (WHERE answer), 0) + 0.00,
				count(*) FILTER (WHERE answer AND subsidy_paid < rate), coalesce(sum(rate - subsidy_paid) FILTER (WHERE answer AND subsidy_paid < rate), 0)
			FROM (SELECT f.*, $claim AS answer, CASE facility_kind WHEN 'home_community_care_center' THEN 20000
					WHEN 'rural_home_care_station' THEN 5000 ELSE 0 END AS rate
				FROM facility f WHERE county LIKE '3505%') f
			GROUP BY facility_kind ORDER BY 3 DESC")" \
		'the subsidies by kind'
	is_some "$(table_after 'within the cap' | cut -d '|' -f 1,2,4,5,6)" \
		"$(query "SELECT city, count(*), count(*) FILTER (WHERE price <= cap), count(*) FILTER (WHERE price > cap), sum(price - cap) FILTER (WHERE price > cap)
			FROM (SELECT k.city, f.price, CASE WHEN f.inclusive AND (k.city = '湖州市' OR f.facility_kind = 'elder_care_institution')
					THEN trunc(f.market_price * 0.7, 2) END AS cap
				FROM facility f JOIN county k ON k.code::text = f.county
				WHERE k.city IN ('湖州市', '潼南区')) f
			GROUP BY city ORDER BY 2 DESC")" \
		'the prices above the cap by city'
	is_some "$(table_after 'facility (invented)' | cut -d '|' -f 1,3,5)" \
		"$(query "SELECT name, round(market_price * 0.7, 2), price - round(market_price * 0.7, 2) FROM facility
			WHERE inclusive AND (county LIKE '3305%' OR county = '500152' AND facility_kind = 'elder_care_institution') AND price > market_price * 0.7
			ORDER BY 3 DESC, id LIMIT 10")" \
		'and the ten that are furthest above'
	is_some "$(table_after 'as published now' | cut -d '|' -f 1-4,6 | tail -n 1)" \
		"$(query "SELECT '泉州市', count(*) FILTER (WHERE paid), count(*) FILTER (WHERE paid) * 300.00,
				sum(CASE WHEN left(region::text, 6) = '350582' THEN 400.00 ELSE 300.00 END) FILTER (WHERE paid), count(*) - count(paid)
			FROM (SELECT region, ${dependent/06-30/07-31} AS paid FROM person WHERE duplicate_of IS NULL AND region::text LIKE '3505%') p")" \
		'the roll with the rate that a county published'
}

# What the documents ask, worked out by hand for the facts of the demo.
test_whole_answers() {
	local table

	table=$(table_after 'Quanzhou 泉州')
	is_some "$(grep '^Care allowance' <<<"$table")" \
		'Care allowance for functionally disabled elders|300.00 yuan|-|-|-|-' \
		'of the five cities only Quanzhou pays the elder a care allowance'
	is_some "$(grep '^Elder service subsidy' <<<"$table")" 'Elder service subsidy|-|due|due|-|-' \
		'Huzhou and Tongnan a service subsidy'
	is_some "$(grep -E '^(Accident|Regular visits)' <<<"$table")" \
		$'Accident insurance for elders paid by the government|-|-|-|-|due\nRegular visits to elders who need them|-|-|-|due|not due' \
		'Zhenjiang insures her, and Zhengzhou visits her'
	is_some "$(table_after 'not known yet' | awk -F '|' '$2 == $3 + $4 + $5 { n++ } END { print n }')" 5 \
		'every benefit is due, not due or not known yet'
	is_some "$(for place in 1 2 3 4 5; do
			table_after 'not known yet' | sed -n "${place}p" | cut -d '|' -f 1,3
		done)" \
		"$(for city in 泉州市:2 湖州市:3 潼南区:4 郑州市:5 镇江市:6; do
			echo "${city%:*}|$(cut -d '|' -f "${city#*:}" <<<"$table" | grep -cE '^(due|.* yuan)$')"
		done)" \
		'and the table by benefit has all that is due'
	is_some "$(table_after ' why ' | cut -d '|' -f 2 | uniq -c | awk '{ print $2 }' | paste -s -d ' ')" 'decided undetermined default' \
		'the answer for one city begins with what is due'

	table=$(table_after 'misses by |')
	is_some "$(grep 'area for elder care' <<<"$table" | cut -d '|' -f 2-)" \
		"泉州市|$((1500 * 30 / 100))|430|m2|f|$((450 - 430))|{QZ-S-001}" \
		'the estate has too small an area for elder care in Quanzhou, and no such standard in the others'
	is_some "$(grep 'area for childcare' <<<"$table" | cut -d '|' -f 2-)" \
		"湖州市|$((1500 * 15 / 100))|240|m2|t|-|{HZ-S-006}" \
		'area enough for childcare in Huzhou'
	is_some "$(grep 'Childcare places' <<<"$table" | cut -d '|' -f 2-7)" \
		"$(printf '%s\n' "湖州市|$((4200 * 10 / 1000))|40|slot|f|2" "泉州市|$((4200 * 10 / 1000))|40|slot|f|2" \
			"郑州市|$(((4200 * 6 + 999) / 1000))|40|slot|t|-")" \
		'and childcare places enough in Zhengzhou alone'

	# Each target of Tongnan as the document has it, in plain SQL.
	is_some "$(table_after '现行目标' | grep '^潼南区' | cut -d '|' -f 3,4)" \
		"$(query "SELECT count(*) FILTER (WHERE met), count(*) FILTER (WHERE NOT met)
			FROM city_figures c (code, city, f)
			CROSS JOIN LATERAL (VALUES
				((f ->> 'elder_care_beds')::numeric >= 5000), ((f ->> 'nursing_beds')::numeric >= 0.60 * (f ->> 'elder_care_beds')::numeric),
				((f ->> 'slots')::numeric >= 0.0045 * (f ->> 'population')::numeric), ((f ->> 'townships_with_point')::numeric >= 0.60 * (f ->> 'townships')::numeric),
				((f ->> 'managed_infants')::numeric >= 0.92 * (f ->> 'infants')::numeric), ((f ->> 'communities_with_home_care')::numeric = (f ->> 'communities')::numeric),
				((f ->> 'township_homes_socialised')::numeric >= 23), ((f ->> 'township_social_care_centers')::numeric >= 23),
				((f ->> 'mutual_aid_points')::numeric >= 144), ((f ->> 'townships_covered')::numeric = (f ->> 'townships')::numeric),
				((f ->> 'tekun_disabled_care_centers')::numeric >= 1), ((f ->> 'disabled_tekun_cared')::numeric = (f ->> 'disabled_tekun')::numeric),
				((f ->> 'compliant_facilities')::numeric = (f ->> 'required_facilities')::numeric), ((f ->> 'integrated_medical_elder_institutions')::numeric >= 5),
				((f ->> 'elder_education_stations')::numeric >= 87),
				((f ->> 'elder_education_centers')::numeric + (f ->> 'elder_education_stations')::numeric + (f ->> 'elder_education_points')::numeric >= 254)) t (met)
			WHERE c.code = '500152'")" \
		'as many targets of Tongnan are met and missed as its document says'
	is_some "$(table_after '现行目标' | awk -F '|' '$2 == $3 + $4 + $5 { n++ } END { print n }')" 5 \
		'every target is met, missed or not known yet'
	is_some "$(table_after '进度%' | cut -d '|' -f 1,3,4,6- | grep -E 'ZJ-T-001|ZZ-T-020|QZ-T-007|HZ-T-013')" \
		"$(query "SELECT city, required, round(actual, 2), trim_scale(round(required - actual, 2)),
				round(100 * (actual - baseline) / (required - baseline)), '{' || clause || '}'
			FROM (SELECT c.code, c.city, t.required, t.baseline, t.clause,
					t.per * (c.figures ->> t.part)::numeric / coalesce((c.figures ->> t.whole)::numeric, 1) AS actual
				FROM (VALUES
					('321100', 'ZJ-T-001', 41, 40.8, 1000, 'elder_care_beds', 'elders'),
					('410100', 'ZZ-T-020', 6, 1.46, 1000, 'slots', 'population'),
					('350500', 'QZ-T-007', 22, 12.5, 100, 'institutions_3_star_up', 'elder_care_institutions'),
					('330500', 'HZ-T-013', 100, 7, 1, 'care_consortia', NULL)) t (code, clause, required, baseline, per, part, whole)
				JOIN city_figures c ON c.code = t.code::region) t
			ORDER BY code")" \
		'the progress is what plain SQL gives'
	is_some "$(table_after '原因' | grep -c '尚不清楚')" "$(table_after '现行目标' | awk -F '|' '{ n += $5 } END { print n }')" \
		'and everything that is missing is named, in Chinese'
}

test_language() {
	dropdb demo
	dropuser demo
	PG_BENEFIT_LANGUAGE=zh bash test/demo/demo.sh >"$SCRATCH/demo.log" 2>&1
	ok $? 'the demo runs in Chinese' "$(tail -n 20 "$SCRATCH/demo.log")"
	is_some "$(table_after 'Quanzhou 泉州' | grep 300.00)" '失能老年人护理补贴|300.00 元|-|-|-|-' 'with titles and units'
	is_some "$(table_after 'Quanzhou 泉州' | grep '[a-z]'; echo none)" none 'and no English beside them'
	is_some "$(sed -n 's/^care allowance *| //p' "$SCRATCH/demo.log")" '300.00 元/人·月' 'nor in what one person is due'
}

test_run
test_sample
test_figures
test_whole_answers
test_language
dropdb demo
dropuser demo
finish
