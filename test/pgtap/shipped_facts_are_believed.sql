-- What a register may well hold is believed of every shipped fact, in whatever of its
-- names a code is written; what cannot be is not believed, and is named.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT no_plan();

CREATE TEMP TABLE worked (id text, clause_id text, inputs jsonb, as_of date, expected jsonb, why text);
\copy worked FROM 'test/cases/worked-cases.csv' WITH (FORMAT csv, HEADER)
-- an administrative clause asks for no facts
DELETE FROM worked WHERE clause_id IN (SELECT id FROM clause WHERE variable IS NULL);

-- A fact alone: its own answer is what is given, if that is believed.
CREATE FUNCTION pg_temp.believed(fact text, facts jsonb, on_date date DEFAULT '2025-06-30', region region DEFAULT '350502') RETURNS boolean LANGUAGE sql AS $$
	SELECT o.status = 'decided' AND NOT fact = ANY (o.invalid) FROM assess(fact, facts, region, on_date) o
$$;
CREATE TEMP VIEW fact AS
SELECT v.* FROM variable v
WHERE shipped AND NOT EXISTS (SELECT FROM rule r WHERE r.variable = v.name AND r.shipped AND r.clause IS NOT NULL);

-- Every fact.

SELECT is_empty($$SELECT name FROM fact WHERE kind IN ('number', 'money', 'date') AND domain IS NULL AND name !~ '_(change|growth)$'$$,
	'each number and each date has a domain, but for changes, which may have either sign');
SELECT is_empty($$SELECT name FROM variable v WHERE shipped AND kind = 'text' AND NOT EXISTS (SELECT FROM code c WHERE c.variable = v.name)$$,
	'each text has codes');
SELECT is_empty($$SELECT v.name, c.name FROM variable v JOIN circumstance c ON v.domain::text ~ ('\m' || c.name || '\M') WHERE v.domain::text <> format('%s OR NOT %s', v.name, c.name)$$,
	'no domain wants a circumstance');
SELECT is_empty($$SELECT w.id, f.key, f.value, o FROM worked w, jsonb_each(inputs - 'region_code') f, assess(f.key, inputs - 'region_code', (inputs ->> 'region_code')::region, as_of) o
	WHERE f.value <> 'null' AND (f.key = ANY (o.invalid) OR o.status <> 'decided')$$,
	'each fact of the worked cases is believed');
SELECT cmp_ok((SELECT count(*) FROM worked, jsonb_each(inputs - 'region_code') f WHERE f.value <> 'null'), '>', 900::bigint, 'of which there are hundreds');

-- Numbers.

SELECT is_empty($$SELECT name FROM fact WHERE kind IN ('number', 'money') AND domain IS NOT NULL AND pg_temp.believed(name, jsonb_build_object(name, -1))
	AND name <> 'childcare_rate_change'$$, 'nothing is counted or measured below zero');
SELECT is_empty($$SELECT name FROM fact WHERE kind IN ('number', 'money') AND NOT pg_temp.believed(name, jsonb_build_object(name, CASE name WHEN 'partner_medical_level' THEN 3 WHEN 'founded_medical_level' THEN 2 WHEN 'star_rating' THEN 5 WHEN 'life_expectancy' THEN 80 ELSE 10 END))$$,
	'ten of each is believed, but for grades');
SELECT is_empty($$SELECT name FROM fact WHERE kind = 'number' AND per IS NULL AND unit NOT IN ('m', 'm2', 'minute', 'percent', 'unit', 'year', 'year of age') AND name !~ '_(change|growth|in_10000s|sites)$'
		AND (pg_temp.believed(name, jsonb_build_object(name, 2.5)) OR NOT pg_temp.believed(name, jsonb_build_object(name, 2)))$$,
	'two and a half persons, beds or institutions are not, two are');
SELECT is_empty($$SELECT name FROM fact WHERE unit = 'percent' AND domain IS NOT NULL AND pg_temp.believed(name, jsonb_build_object(name, 100.1))
	<> (name IN ('childcare_point_completion_rate', 'community_elder_facility_compliance_rate', 'fully_disabled_elder_place_rate',
		'mother_infant_facility_rate', 'open_university_completion_rate', 'village_hut_completion_rate'))$$,
	'no more than all of a whole, but what was built may be more than was required');

-- Parts of a whole.

CREATE TEMP TABLE share AS
SELECT v.name AS part, w[1] AS whole FROM variable v, regexp_matches(v.domain::text, '\((\w+) IS NULL OR (\w+) <= \1\)', 'g') w WHERE v.shipped AND w[2] = v.name;
SELECT is((SELECT count(*) FROM share), 111::bigint, 'a hundred and eleven parts have a whole');
SELECT is_empty('SELECT s.part FROM share s JOIN share t ON t.part = s.whole AND t.whole = s.part', 'and none of these is a part of its part');
SELECT is_empty($$SELECT * FROM share WHERE pg_temp.believed(part, jsonb_build_object(part, 11, whole, 10))$$, 'eleven of ten are not believed');
SELECT is_empty($$SELECT * FROM share WHERE NOT pg_temp.believed(whole, jsonb_build_object(part, 11, whole, 10))$$, 'the ten are');
SELECT is_empty($$SELECT * FROM share WHERE NOT pg_temp.believed(part, jsonb_build_object(part, 10, whole, 10))$$, 'ten of ten are');
SELECT is_empty($$SELECT * FROM share WHERE NOT pg_temp.believed(part, jsonb_build_object(part, 10))$$, 'and ten of nobody knows how many');
SELECT is_empty($$SELECT * FROM share WHERE NOT pg_temp.believed(part, jsonb_build_object(part, 10, whole, -1))$$, 'or of a whole that is not believed itself');
SELECT is(pg_temp.believed('community_point_public_slots', facts::jsonb), expected, 'public places: ' || facts) FROM (VALUES
	('{"community_point_public_slots": 60, "community_point_publicly_built_slots": 40, "community_point_slots": 100}', true), ('{"community_point_public_slots": 61, "community_point_publicly_built_slots": 40, "community_point_slots": 100}', false),
	('{"community_point_public_slots": 100, "community_point_slots": 100}', true), ('{"community_point_public_slots": 101, "community_point_slots": 100}', false), ('{"community_point_public_slots": 101}', true)) v(facts, expected);

-- Days.

SELECT is_empty($$SELECT name FROM fact WHERE kind = 'date' AND (pg_temp.believed(name, jsonb_build_object(name, '2025-07-01'), '2025-06-30')
	OR NOT pg_temp.believed(name, jsonb_build_object(name, '2025-06-30'), '2025-06-30') OR NOT pg_temp.believed(name, jsonb_build_object(name, '2025-07-01'), '2025-07-01'))$$,
	'what lies ahead has not happened, but it will have');
SELECT is_empty($$SELECT name FROM fact WHERE kind = 'date' AND pg_temp.believed(name, jsonb_build_object(name, '1900-01-01'), '2025-06-30')$$, 'the day zero of spreadsheets is no day');
SELECT is(pg_temp.believed('birth_date', jsonb_build_object('birth_date', born)), expected, 'born ' || born) FROM (VALUES
	('1894-06-30', false), ('1894-07-01', true), ('1900-01-02', true), ('2025-06-30', true), ('2025-07-01', false), ('2205-03-08', false)) v(born, expected);

-- Of one person, family and child.

SELECT is(pg_temp.believed(fact, facts::jsonb), expected, fact || ' of ' || facts) FROM (VALUES
	('age', '{"age": 75, "birth_date": "1950-03-08"}', true), ('age', '{"age": 74, "birth_date": "1950-03-08"}', true), ('birth_date', '{"age": 74, "birth_date": "1950-03-08"}', true),
	('age', '{"age": 130}', true), ('age', '{"age": 131}', false), ('age', '{"age": 75.5}', false), ('age', '{"age": 75, "birth_date": "2050-03-08"}', true),
	('cared_elder_age', '{"cared_elder_age": 92, "birth_date": "1970-01-01"}', true), ('cared_elder_age', '{"cared_elder_age": 192}', false),
	('child_age_months', '{"child_age_months": 17, "birth_date": "2024-01-31"}', false), ('child_age_months', '{"child_age_months": 16, "birth_date": "2024-01-31"}', true),
	('child_age_months', '{"child_age_months": 17, "birth_date": "1990-01-31"}', true), ('child_age_months', '{"child_age_months": 900}', true),
	('days_since_birth', '{"days_since_birth": 30, "birth_date": "2025-05-31"}', true), ('days_since_birth', '{"days_since_birth": 31, "birth_date": "2025-05-31"}', false),
	('days_since_birth', '{"days_since_birth": 700, "child_age_months": 22}', true), ('days_since_birth', '{"days_since_birth": 700, "child_age_months": 20}', false),
	('years_in_post', '{"years_in_post": 12.5, "birth_date": "1990-01-01"}', true), ('years_in_post', '{"years_in_post": 20, "birth_date": "1990-01-01"}', false),
	('is_child', '{"is_child": true, "birth_date": "2007-07-01"}', true), ('is_child', '{"is_child": true, "birth_date": "2007-06-30"}', false),
	('is_child', '{"is_child": false, "birth_date": "2020-06-30"}', true), ('infant_family', '{"infant_family": false, "child_age_months": 35}', false),
	('infant_family', '{"infant_family": false, "child_age_months": 36}', true), ('infant_family', '{"infant_family": true, "child_age_months": 60}', true),
	('is_staff', '{"is_staff": true, "is_pupil": true}', false), ('is_staff', '{"is_staff": true, "is_pupil": false}', true), ('is_staff', '{"is_staff": true}', true),
	('rural_or_remote', '{"rural_or_remote": false, "rural": true}', false), ('rural_or_remote', '{"rural_or_remote": true, "rural": false}', true)) v(fact, facts, expected)
WHERE fact <> 'age' OR facts !~ '74|2050';
-- an age that the date of birth belies is computed anew; a date that is not believed belies nothing
SELECT is((SELECT concat_ws(' ', status, value, invalid) FROM assess('age', '{"age": 74, "birth_date": "1950-03-08"}'::jsonb, '350502', '2025-06-30')), 'decided 75 {age}', 'a stale age');
SELECT is((SELECT concat_ws(' ', status, value) FROM assess('age', '{"age": 75, "birth_date": "2050-03-08"}'::jsonb, '350502', '2025-06-30')), 'decided 75', 'an age beside a birth that is yet to come');

-- Of facilities, estates and prices. What breaks a rule is believed.

SELECT is(pg_temp.believed(fact, facts::jsonb), expected, fact || ' of ' || facts) FROM (VALUES
	('operating_normally', '{"operating_normally": true, "built": false}', false), ('operating_normally', '{"operating_normally": true}', true), ('built', '{"operating_normally": true, "built": false}', true),
	('confirmed_inclusive', '{"confirmed_inclusive": true, "inclusive": false}', false), ('confirmed_inclusive', '{"confirmed_inclusive": true, "inclusive": true}', true),
	('old_estate', '{"old_estate": true, "is_new": true}', false), ('old_estate', '{"old_estate": true, "is_new": false}', true),
	('market_price', '{"market_price": 0}', false), ('price', '{"price": 0}', true), ('price', '{"price": 9000, "market_price": 3000}', true),
	('elder_facility_delivery', '{"elder_facility_delivery": "2025-01-01", "elder_facility_acceptance": "2025-03-01", "housing_delivery": "2024-01-01"}', true),
	('star_rating', '{"star_rating": 0}', true), ('star_rating', '{"star_rating": 6}', false), ('partner_medical_level', '{"partner_medical_level": 0}', true),
	('partner_medical_level', '{"partner_medical_level": 4}', false), ('item_number', '{"item_number": 10}', true), ('item_number', '{"item_number": 0}', false),
	('growth_years', '{"growth_years": 0}', false), ('life_expectancy', '{"life_expectancy": 800}', false), ('elder_density', '{"elder_density": 7500}', true),
	('childcare_rate_change', '{"childcare_rate_change": -100}', true), ('childcare_rate_change', '{"childcare_rate_change": -101}', false),
	('elder_care_institution_nursing_beds', '{"elder_care_institution_nursing_beds": 60, "elder_care_institution_beds": 100, "nursing_beds": 59}', false)) v(fact, facts, expected);

-- Codes: by code, title or alias, in any width and case.

CREATE TEMP TABLE word AS
SELECT DISTINCT variable, code, word FROM code c, unnest(c.aliases || c.code || c.title_zh || c.title_en) word WHERE c.shipped;
CREATE TEMP TABLE double_word AS
SELECT variable, word FROM word GROUP BY variable, word HAVING count(DISTINCT code) > 1;
SELECT is((SELECT string_agg(word, ' ' ORDER BY variable, word COLLATE "C") FROM double_word), '养老服务站 居家养老服务站 照料中心 社区养老服务站 社区居家养老服务站 福利院 护工 护理员', 'these words have two meanings');
SELECT is_empty($$SELECT w.*, o FROM word w, assess(w.variable, jsonb_build_object(w.variable, w.word), '350502', '2025-06-30') o
	WHERE o.value #>> '{}' IS DISTINCT FROM w.code AND (w.variable, word) NOT IN (TABLE double_word)$$, 'each other word is read as the code it belongs to');
SELECT is_empty($$SELECT d.*, o FROM double_word d, assess(d.variable, jsonb_build_object(d.variable, d.word), '350502', '2025-06-30') o WHERE o.value IS NOT NULL OR o.invalid <> ARRAY[d.variable]$$,
	'they are asked back');
SELECT is_empty($$SELECT w.*, o FROM word w, assess(w.variable, jsonb_build_object(w.variable, ' ' || upper(w.word) || '　'), '350502', '2025-06-30') o
	WHERE o.value #>> '{}' IS DISTINCT FROM w.code AND (w.variable, word) NOT IN (TABLE double_word)$$, 'in capitals and between blanks too');
SELECT is((SELECT value #>> '{}' FROM assess('facility_kind', jsonb_build_object('facility_kind', word), '350502', '2025-06-30')), expected, word) FROM (VALUES
	('ｎｕｒｓｉｎｇ　ｈｏｍｅ', 'elder_care_institution'), ('公办养老机构', 'elder_care_institution'), ('农村社区居家养老服务站（幸福院）', 'rural_home_care_station'),
	('inclusive_childcare_institution', 'childcare_institution'), ('养老机溝', NULL), ('市', NULL), ('', NULL)) v(word, expected);
SELECT is_empty($$SELECT c.variable, c.code FROM code c JOIN code p USING (variable) WHERE c.shipped AND (c.parent IS NOT NULL AND p.code = c.parent) IS NULL$$, 'each class is there');
SELECT is_empty($$SELECT variable, code FROM code WHERE shipped AND (title_zh !~ '[一-龥]' OR title_en !~ '^[A-Z]' OR title_en ~ '[一-龥]')$$, 'each code has a title in Chinese and in English');

-- Kinds and classes in the rules: what a clause says of a class holds of all in it.

SELECT is((SELECT concat_ws(' ', status, value, nullif(missing, '{}'), nullif(invalid, '{}')) FROM assess(variable, facts::jsonb, region, '2025-06-30')), expected, format('%s in %s of %s', variable, region, facts))
FROM (VALUES
	('utility_price_class', '350502'::region, '{"facility_kind": "照料中心", "utility": "水"}', 'undetermined {facility_kind} {facility_kind}'),
	('utility_price_class', '350502', '{"facility_kind": "居家社区养老服务照料中心", "utility": "水"}', 'decided "residential"'),
	('utility_price_class', '350502', '{"facility_kind": "老年食堂", "utility": "水"}', 'default'),
	('utility_price_class', '330502', '{"facility_kind": "普惠托育机构", "utility": "水"}', 'decided "residential"'),
	('utility_price_class', '330502', '{"facility_kind": "养老院", "utility": "水"}', 'default'),
	('utility_price_class', '330502', '{"facility_kind": "托育机构", "utility": "供暖"}', 'default'),
	('elder_facility_award', '410102', '{"facility_kind": "养老院", "meets_award_criteria": true, "award_kind": "运营"}', 'decided true'),
	('elder_facility_award', '410102', '{"facility_kind": "托育机构", "meets_award_criteria": true, "award_kind": "运营"}', 'default false'),
	('elder_admission_subsidy', '330502', '{"facility_kind": "敬老院", "elders_admitted": 20}', 'decided true'),
	('elder_admission_subsidy', '330502', '{"facility_kind": "养老服务设施", "elders_admitted": 20}', 'undetermined {facility_kind}'),
	('elder_admission_subsidy', '330502', '{"facility_kind": "日间照料中心", "elders_admitted": 20}', 'default false'),
	('inclusive_childcare_award', '330502', '{"facility_kind": "托育机构", "inclusive": true, "childcare_award_scheme_issued": true}', 'decided true'),
	('inclusive_childcare_award', '330502', '{"facility_kind": "普惠托育机构", "childcare_award_scheme_issued": true}', 'undetermined {inclusive}'),
	('inclusive_childcare_award', '330502', '{"facility_kind": "亲子小屋", "childcare_award_scheme_issued": true}', 'decided true'),
	('operating_subsidy', '350502', '{"facility_kind": "居家养老服务站", "in_subsidy_scope": true, "built": true, "operating_normally": true}', 'undetermined {facility_kind} {facility_kind}'),
	('affordable_price_cap', '330502', '{"facility_kind": "托育机构", "inclusive": true, "market_price": 4000}', 'default'),
	('affordable_price_cap', '330502', '{"facility_kind": "日间照料中心", "inclusive": true, "market_price": 4000}', 'decided 2800.00'),
	('affordable_price_cap', '500152', '{"facility_kind": "日间照料中心", "inclusive": true, "market_price": 4000}', 'default'),
	('affordable_price_cap', '500152', '{"facility_kind": "敬老院", "confirmed_inclusive": true, "market_price": 4000}', 'decided 2800.00'),
	('ltci_severe_disability_coverage', '500152', '{"ltci_insured": true, "disability_level": "完全失能"}', 'decided true'),
	('ltci_severe_disability_coverage', '500152', '{"ltci_insured": true, "disability_level": "中度"}', 'default false'),
	('free_care_worker_training', '321102', '{"occupation": "护理员"}', 'undetermined {occupation} {occupation}'),
	('free_care_worker_training', '321102', '{"occupation": "养老护理员"}', 'decided true'),
	('free_care_worker_training', '321102', '{"occupation": "养老服务从业人员"}', 'undetermined {occupation}'),
	('general_practitioners_required', '330502', '{"facility_kind": "基层医疗卫生机构"}', 'undetermined {facility_kind}'),
	('general_practitioners_required', '330502', '{"facility_kind": "卫生院"}', 'decided 1'), ('general_practitioners_required', '330502', '{"facility_kind": "医院"}', 'default'),
	('child_admission_fee_cap', '350502', '{"is_child": true, "venue_kind": "文化场馆", "listed_for_children": false}', 'undetermined {venue_kind}'),
	-- a list that ends with "etc." is open
	('purchased_home_service', '350502', '{"age": 70, "meets_local_criteria": true, "home_service": "助餐"}', 'decided true'),
	('purchased_home_service', '350502', '{"age": 70, "meets_local_criteria": true, "home_service": "助浴"}', 'undetermined {home_service_listed}'),
	('purchased_home_service', '350502', '{"age": 70, "meets_local_criteria": true, "home_service": "助浴", "home_service_listed": true}', 'decided true'),
	('purchased_home_service', '350502', '{"age": 70, "meets_local_criteria": true, "home_service": "助浴", "home_service_listed": false}', 'default false'),
	('child_admission_fee_cap', '350502', '{"is_child": true, "venue_kind": "博物馆"}', 'undetermined {listed_for_children}'),
	('child_admission_fee_cap', '350502', '{"is_child": true, "venue_kind": "电影院"}', 'default'),
	('small_care_business_rent_relief', '350502', '{"landlord_sector": "医院", "tenant_kind": "个体户", "tenant_business": "养老和托育"}', 'undetermined {landlord_sector_listed}'),
	('small_care_business_rent_relief', '350502', '{"landlord_sector": "民营", "tenant_kind": "个体户", "tenant_business": "养老"}', 'default false'),
	-- the place is in the code
	('ltci_pilot_coverage', '350582', '{"ltci_insured": true}', 'decided true'), ('ltci_pilot_coverage', '350581102', '{"ltci_insured": true}', 'decided true'), ('ltci_pilot_coverage', '350583', '{"ltci_insured": true}', 'no_rule'),
	('service_centers_required', '330500', '{}', 'decided 1'), ('service_centers_required', '330523', '{}', 'decided 1'), ('service_centers_required', '330523100', '{}', 'no_rule'),
	('county_guidance_centers_required', '410185', '{}', 'decided 1'), ('county_guidance_centers_required', '410100', '{}', 'no_rule'),
	('distance_to_childcare_limit', '410102', '{"area_kind": "街道", "in_main_urban_area": true}', 'decided 300'), ('distance_to_childcare_limit', '410182', '{"area_kind": "乡"}', 'undetermined {in_main_urban_area}')
) v(variable, region, facts, expected);

SELECT * FROM finish();
