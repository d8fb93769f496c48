-- sample.sql: a welfare agency's own database, invented: 200,000 persons and
-- 2,000 facilities of five cities, and what each city counted at the end of 2025.
--
--	welfare.county ──< welfare.person
--	               ──< welfare.facility
--	welfare.city_figures
--
-- Nothing here is drawn from chance: every attribute hangs on a hash of the
-- row's number and of the attribute's name, so that each run, on any version
-- and under any plan, makes the same rows. Shares of ages, sex and states are
-- near those that the cities publish; names and identity numbers are made up.

CREATE SCHEMA welfare;

-- The counties of four cities, and a district that is a city's size in itself.
-- How many persons and facilities the sample has in a county, and how many of a
-- hundred persons are 60 or older there.
CREATE TABLE welfare.county (
	code benefit.region PRIMARY KEY,
	city text NOT NULL,
	persons integer NOT NULL,
	facilities integer NOT NULL,
	percent_60 numeric NOT NULL
);
INSERT INTO welfare.county VALUES
	-- Quanzhou 泉州
	('350502', '泉州市',  3000,  30, 16.0), ('350503', '泉州市',  4900,  45, 16.0), ('350504', '泉州市',  1800,  30, 16.0),
	('350505', '泉州市',  2500,  35, 16.0), ('350521', '泉州市',  7200,  75, 16.0), ('350524', '泉州市',  7000, 110, 16.0),
	('350525', '泉州市',  2900,  60, 16.0), ('350526', '泉州市',  2300,  45, 16.0), ('350581', '泉州市',  4800,  50, 16.0),
	('350582', '泉州市', 14300, 120, 16.0), ('350583', '泉州市', 10300, 120, 16.0),
	-- Huzhou 湖州
	('330502', '湖州市',  7100, 120, 26.6), ('330503', '湖州市',  3800,  75, 26.6), ('330521', '湖州市',  3800,  75, 26.6),
	('330522', '湖州市',  4700, 100, 26.6), ('330523', '湖州市',  4100,  80, 26.6),
	-- Tongnan 潼南
	('500152', '潼南区',  4800, 150, 25.0),
	-- Zhengzhou 郑州
	('410102', '郑州市', 10300,  40, 12.0), ('410103', '郑州市',  9400,  40, 12.0), ('410104', '郑州市',  8900,  35, 12.0),
	('410105', '郑州市', 15300,  60, 12.0), ('410106', '郑州市',  1500,  10, 12.0), ('410108', '郑州市',  4300,  20, 12.0),
	('410122', '郑州市',  9900,  40, 12.0), ('410181', '郑州市',  5600,  35, 12.0), ('410182', '郑州市',  5100,  30, 12.0),
	('410183', '郑州市',  5700,  35, 12.0), ('410184', '郑州市',  6900,  30, 12.0), ('410185', '郑州市',  5100,  30, 12.0),
	-- Zhenjiang 镇江
	('321102', '镇江市',  4200,  50, 23.6), ('321111', '镇江市',  2700,  35, 23.6), ('321112', '镇江市',  2300,  35, 23.6),
	('321181', '镇江市',  6900,  75, 23.6), ('321182', '镇江市',  2200,  30, 23.6), ('321183', '镇江市',  4400,  50, 23.6);

-- A register keeps what it learned when it learned it: some dates of birth and
-- some states are not known, some regions are finer than others, and some
-- persons were entered twice.
CREATE TABLE welfare.person (
	id bigint PRIMARY KEY,
	name text NOT NULL,
	id_number char(18),
	sex text NOT NULL CHECK (sex IN ('male', 'female')),
	birth_date date,
	region benefit.region NOT NULL,
	county benefit.region GENERATED ALWAYS AS (left(region::text, 6)::benefit.region) STORED,
	circumstances benefit.circumstances,
	duplicate_of bigint REFERENCES welfare.person
);
COMMENT ON COLUMN welfare.person.region IS 'Where the person lives: a county, or a township in it';
COMMENT ON COLUMN welfare.person.county IS 'The county of the region';
COMMENT ON COLUMN welfare.person.circumstances IS 'States of the person; null until they have been looked into';
COMMENT ON COLUMN welfare.person.duplicate_of IS 'The first entry of a person who was entered twice';

-- As such tables are met: codes are characters, prices are numeric.
CREATE TABLE welfare.facility (
	id integer PRIMARY KEY,
	name text NOT NULL,
	county char(6) NOT NULL,
	facility_kind text NOT NULL,
	built boolean NOT NULL,
	in_subsidy_scope boolean,
	operating_normally boolean,
	inclusive boolean,
	price numeric(9,2),
	market_price numeric(9,2),
	subsidy_paid numeric(9,2)
);
COMMENT ON COLUMN welfare.facility.price IS 'Yuan a month';
COMMENT ON COLUMN welfare.facility.market_price IS 'Yuan a month that like services cost in the same place';
COMMENT ON COLUMN welfare.facility.subsidy_paid IS 'Operating subsidy of the year 2025, yuan';

-- ---- the generator

-- A number from 0 to below 1.
CREATE FUNCTION welfare.draw(row_number bigint, attribute text) RETURNS double precision
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (hashint8extended(row_number, hashtextextended(attribute COLLATE "C", 1)) & 1073741823)::double precision
		/ 1073741824;

CREATE FUNCTION welfare.pick(choices text[], row_number bigint, attribute text) RETURNS text
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN choices[1 + floor(welfare.draw(row_number, attribute) * cardinality(choices))::integer];

-- The identity number of the 17 digits, with its check digit (GB 11643: ISO
-- 7064, MOD 11-2).
CREATE FUNCTION welfare.with_check_digit(digits text) RETURNS text
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN digits || substr('10X98765432', 1 + (
		7 * substr(digits, 1, 1)::integer + 9 * substr(digits, 2, 1)::integer + 10 * substr(digits, 3, 1)::integer
		+ 5 * substr(digits, 4, 1)::integer + 8 * substr(digits, 5, 1)::integer + 4 * substr(digits, 6, 1)::integer
		+ 2 * substr(digits, 7, 1)::integer + 1 * substr(digits, 8, 1)::integer + 6 * substr(digits, 9, 1)::integer
		+ 3 * substr(digits, 10, 1)::integer + 7 * substr(digits, 11, 1)::integer + 9 * substr(digits, 12, 1)::integer
		+ 10 * substr(digits, 13, 1)::integer + 5 * substr(digits, 14, 1)::integer + 8 * substr(digits, 15, 1)::integer
		+ 4 * substr(digits, 16, 1)::integer + 2 * substr(digits, 17, 1)::integer) % 11, 1);

-- Ages on 30 June 2025. Between 60 and 100 in bands of five years.
CREATE FUNCTION welfare.draw_age(id bigint, percent_60 numeric) RETURNS integer
	LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE
		WHEN welfare.draw(id, 'age group') < percent_60 / 100 THEN
			CASE
				WHEN welfare.draw(id, 'age band') < 0.306 THEN 60
				WHEN welfare.draw(id, 'age band') < 0.579 THEN 65
				WHEN welfare.draw(id, 'age band') < 0.753 THEN 70
				WHEN welfare.draw(id, 'age band') < 0.872 THEN 75
				WHEN welfare.draw(id, 'age band') < 0.947 THEN 80
				WHEN welfare.draw(id, 'age band') < 0.985 THEN 85
				WHEN welfare.draw(id, 'age band') < 0.997 THEN 90
				ELSE 95
			END + floor(welfare.draw(id, 'age in band') * 5)::integer
		-- Of those below 60 about 23 of a hundred are children.
		WHEN welfare.draw(id, 'child') < 0.23 THEN floor(welfare.draw(id, 'age in band') * 15)::integer
		ELSE 15 + floor(welfare.draw(id, 'age in band') * 45)::integer
	END;

-- ---- persons

-- Each county's residents in turn, numbered in an order that mixes the counties.
CREATE TEMPORARY TABLE resident AS
SELECT
	row_number() OVER (ORDER BY welfare.draw(r.n, 'order'), r.n) AS id,
	r.county,
	r.percent_60
FROM (
	SELECT c.code AS county, c.percent_60, row_number() OVER (ORDER BY c.code, i) AS n
	FROM welfare.county c
	CROSS JOIN LATERAL generate_series(1, c.persons) AS i
) r;

CREATE TEMPORARY TABLE aged AS
SELECT
	r.id,
	r.county,
	a.age,
	date '2025-06-30' - floor((a.age + welfare.draw(r.id, 'birthday')) * 365.2425)::integer AS birth_date,
	CASE
		WHEN welfare.draw(r.id, 'sex') < CASE WHEN a.age >= 80 THEN 0.40 WHEN a.age >= 60 THEN 0.49 ELSE 0.52 END
		THEN 'male' ELSE 'female'
	END AS sex,
	-- One in five is registered elsewhere.
	CASE
		WHEN welfare.draw(r.id, 'registered elsewhere') < 0.20
		THEN (SELECT array_agg(c.code::text ORDER BY c.code) FROM welfare.county c)
			[1 + floor(welfare.draw(r.id, 'registered in') * 35)::integer]
		ELSE r.county::text
	END AS registered_in
FROM resident r
CROSS JOIN LATERAL (SELECT welfare.draw_age(r.id, r.percent_60) AS age OFFSET 0) a;

-- What decides the states. Want and disability grow with age, and want is
-- commoner with a disability.
CREATE TEMPORARY TABLE state AS
SELECT
	d.id,
	d.age,
	d.disabled,
	d.functionally_disabled,
	d.disability,
	-- In a hundred of the persons.
	CASE WHEN d.age >= 60 THEN 3.0 ELSE 0.8 END * CASE WHEN d.disabled THEN 4 ELSE 1 END AS want
FROM (
	SELECT
		f.id,
		f.age,
		f.functionally_disabled,
		f.disability,
		f.disability OR f.functionally_disabled AS disabled
	FROM (
		SELECT
			a.id,
			a.age,
			a.age >= 60 AND welfare.draw(a.id, 'functional disability')
				< CASE WHEN a.age >= 80 THEN 0.20 WHEN a.age >= 70 THEN 0.10 ELSE 0.06 END AS functionally_disabled,
			welfare.draw(a.id, 'disability')
				< CASE WHEN a.age >= 60 THEN 0.06 ELSE 0.02 END AS disability
		FROM aged a
		OFFSET 0
	) f
	OFFSET 0
) d;

INSERT INTO welfare.person (id, name, id_number, sex, birth_date, region, circumstances)
SELECT
	a.id,
	welfare.pick('{王,李,张,刘,陈,杨,黄,赵,吴,周,徐,孙,马,朱,胡,郭,何,林,高,罗,郑,梁,谢,宋,唐,许,邓,冯,韩,曹,曾,彭,萧,蔡,潘,田,董,袁,于,余,叶,蒋,杜,苏,魏,程,吕,丁,沈,任}',
			a.id, 'surname')
		|| CASE WHEN welfare.draw(a.id, 'short name') < 0.15 THEN '' ELSE
			welfare.pick('{文,志,秀,玉,建,国,丽,海,春,晓,明,永,金,桂,美,淑,德,荣,家,宝,世,天,雅,思,子,新,月,庆,振,少}',
				a.id, 'first of name') END
		|| welfare.pick('{英,华,兰,珍,芳,平,强,军,敏,静,林,云,生,福,贵,梅,霞,勇,杰,琴,辉,燕,玲,香,凤,龙,清,安,涛,宁}',
			a.id, 'last of name'),
	-- Some entries are still without papers.
	CASE WHEN welfare.draw(a.id, 'papers') >= 0.002 THEN
		welfare.with_check_digit(a.registered_in || to_char(a.birth_date, 'YYYYMMDD')
			-- The order among those of one place and day, odd for men.
			|| to_char((a.place_in_day * 2 + CASE a.sex WHEN 'male' THEN 1 ELSE 0 END) % 1000, 'FM000'))
	END,
	a.sex,
	CASE WHEN welfare.draw(a.id, 'papers') >= 0.002 THEN a.birth_date END,
	-- One in fifty is known by the township.
	CASE WHEN welfare.draw(a.id, 'township') < 0.02
		THEN a.county::text || to_char(1 + floor(welfare.draw(a.id, 'which township') * 9), 'FM000') || '000'
		ELSE a.county::text
	END::benefit.region,
	CASE WHEN welfare.draw(a.id, 'looked into') >= 0.005 THEN array_remove(ARRAY[
		CASE WHEN welfare.draw(a.id, 'want') * 100 < s.want THEN 'dibao'
			WHEN welfare.draw(a.id, 'want') * 100 < s.want * 1.19 THEN 'dibao_margin'
			WHEN welfare.draw(a.id, 'want') * 100 < s.want * 1.35 THEN 'tekun' END,
		CASE WHEN s.functionally_disabled THEN 'functionally_disabled'
			WHEN a.age >= 60 AND welfare.draw(a.id, 'functional disability') BETWEEN 0.20 AND 0.28
			THEN 'partly_functionally_disabled' END,
		CASE WHEN s.disability THEN 'disability' END,
		CASE WHEN s.disability AND welfare.draw(a.id, 'severity') < CASE WHEN a.age >= 60 THEN 0.35 ELSE 0.27 END
			THEN 'severe_disability' END,
		CASE WHEN a.age >= 70 AND welfare.draw(a.id, 'dementia') < 0.06 THEN 'dementia' END,
		CASE WHEN a.age >= 60 AND welfare.draw(a.id, 'nest') < 0.40 THEN 'empty_nest' END,
		CASE WHEN a.age >= 60 AND welfare.draw(a.id, 'nest') < 0.10 THEN 'living_alone' END,
		CASE WHEN a.age >= 50 AND welfare.draw(a.id, 'family') < 0.003 THEN 'special_fp_family' END
	], NULL)::benefit.circumstances END
FROM (
	SELECT a.*, row_number() OVER (PARTITION BY a.registered_in, a.birth_date, a.sex ORDER BY a.id) - 1
		+ floor(welfare.draw(hashtext(a.registered_in || a.birth_date::text), 'first of day') * 500)::integer AS place_in_day
	FROM aged a
) a
JOIN state s ON s.id = a.id
ORDER BY a.id;

-- Three in a thousand were entered a second time.
INSERT INTO welfare.person (id, name, id_number, sex, birth_date, region, circumstances, duplicate_of)
SELECT 200000 + row_number() OVER (ORDER BY welfare.draw(p.id, 'entered twice'), p.id),
	p.name, p.id_number, p.sex, p.birth_date, p.region, p.circumstances, p.id
FROM welfare.person p
WHERE p.id_number IS NOT NULL
ORDER BY welfare.draw(p.id, 'entered twice'), p.id
LIMIT 600;

-- ---- facilities

INSERT INTO welfare.facility
WITH site AS (
	SELECT
		row_number() OVER (ORDER BY c.code, i) AS id,
		c.code AS county,
		i AS number
	FROM welfare.county c
	CROSS JOIN LATERAL generate_series(1, c.facilities) AS i
), kind AS (
	SELECT
		s.id,
		s.county,
		s.number,
		CASE
			WHEN welfare.draw(s.id, 'kind') < 0.10 THEN 'elder_care_institution'
			WHEN welfare.draw(s.id, 'kind') < 0.35 THEN 'home_community_care_center'
			WHEN welfare.draw(s.id, 'kind') < 0.90 THEN 'rural_home_care_station'
			ELSE 'elder_canteen'
		END AS facility_kind,
		welfare.draw(s.id, 'built') < 0.95 AS built
	FROM site s
), fact AS (
	SELECT
		k.*,
		k.facility_kind IN ('elder_care_institution', 'home_community_care_center') AS by_month,
		welfare.draw(k.id, 'inclusive') < 0.65 AS inclusive,
		CASE WHEN welfare.draw(k.id, 'scope') < 0.83 THEN true WHEN welfare.draw(k.id, 'scope') < 0.98 THEN false END
			AS in_subsidy_scope,
		CASE WHEN NOT k.built THEN false
			WHEN welfare.draw(k.id, 'operating') < 0.90 THEN true WHEN welfare.draw(k.id, 'operating') < 0.985 THEN false END
			AS operating_normally,
		(CASE k.facility_kind WHEN 'elder_care_institution' THEN 180 ELSE 120 END
			+ floor(welfare.draw(k.id, 'market price') * 300))::numeric * 10 AS market_price
	FROM kind k
)
SELECT
	f.id,
	benefit.division_name(f.county)
		-- 17 and 14, so that no two of a county's first 238 share a name.
		|| substr('永福安康和瑞长松景金南东新春柏鹤嘉', 1 + f.number % 17, 1)
		|| substr('乐寿泰宁年霞晖园溪山桥林平祥', 1 + f.number % 14, 1)
		|| CASE f.facility_kind
			WHEN 'elder_care_institution' THEN '养老院'
			WHEN 'home_community_care_center' THEN '照料中心'
			WHEN 'rural_home_care_station' THEN '村幸福院'
			ELSE '长者食堂'
		END,
	f.county::text,
	f.facility_kind,
	f.built,
	f.in_subsidy_scope,
	f.operating_normally,
	CASE WHEN NOT f.by_month THEN false WHEN welfare.draw(f.id, 'inclusive known') < 0.98 THEN f.inclusive END,
	CASE WHEN f.by_month AND welfare.draw(f.id, 'price known') < 0.98 THEN
		round(f.market_price * CASE WHEN f.inclusive THEN 0.50 + 0.25 * welfare.draw(f.id, 'price')::numeric
			ELSE 0.85 + 0.30 * welfare.draw(f.id, 'price')::numeric END, -1) END,
	CASE WHEN f.by_month AND welfare.draw(f.id, 'market known') < 0.97 THEN f.market_price END,
	-- The agency of Quanzhou (泉州) has paid most of what it should.
	CASE WHEN f.county::text LIKE '3505%' AND f.facility_kind IN ('home_community_care_center', 'rural_home_care_station')
		AND welfare.draw(f.id, 'payment known') < 0.99
	THEN CASE WHEN f.in_subsidy_scope AND f.operating_normally
			AND welfare.draw(f.id, 'paid') < 0.96 THEN
				CASE f.facility_kind WHEN 'home_community_care_center' THEN 20000 ELSE 5000 END
				* CASE WHEN welfare.draw(f.id, 'paid') < 0.90 THEN 1 WHEN welfare.draw(f.id, 'paid') < 0.94 THEN 0.75 ELSE 0.5 END
			ELSE 0 END
	END
FROM fact f;

-- ---- figures of the cities

-- What each city counted at the end of 2025, by the names of the extension's
-- variables; null where the count has not come in. Invented, some way on from
-- where the cities' plans begin. A figure that is judged county by county is
-- that of the county which has the least.
CREATE TABLE welfare.city_figures (
	code benefit.region PRIMARY KEY,
	city text NOT NULL,
	figures jsonb NOT NULL
);
INSERT INTO welfare.city_figures VALUES
	('350500', '泉州市', '{
		"elder_care_beds": 53100, "nursing_beds": 31450, "elder_care_institution_beds": 45300,
		"elder_care_institution_nursing_beds": 26840, "elders": 1446000, "integration_points": 1, "townships": 163,
		"townships_covered": 115, "county_nursing_homes": 12, "elder_care_institutions": 221,
		"institutions_3_star_up": 38, "general_hospitals_level2_up": 48, "general_hospitals_with_geriatrics": 35,
		"townships_with_school": 163, "villages": 2420, "villages_with_school": 2303,
		"education_participants": 458000, "residents_65_up": 983000, "managed_65_up": 737000,
		"demonstration_elder_enterprises": 5, "ltci_participants": null, "new_areas": 58,
		"new_areas_with_elder_facility": 58, "willing_unable_selfcare_tekun": 640,
		"tekun_willing_unable_selfcare_centrally_supported": 640,
		"pension_insurable": 6216000, "pension_insured": 5905000, "level3_tcm_hospitals": 4,
		"hospitals_with_rehab": null, "medical_institutions_in_scope": 262, "elder_friendly_institutions_in_scope": 214,
		"demonstration_childcare_institutions": 61, "municipal_guidance_centers": 1, "childcare_institutions": 214,
		"population": 8880000, "slots": 36400, "filed_childcare_institutions": 48, "childcare_staff": 5480,
		"qualified_staff": 5480, "communities": 460, "communities_with_childcare": 279,
		"county_childcare_centers": 12, "new_areas_with_childcare": 58, "sites_required": 340,
		"sites_with_facility": null, "institutions_with_medical_service": 221,
		"assistance_standard_current": 885, "assistance_standard_previous": 860}'),
	('330500', '湖州市', '{
		"pension_insurable": 2408000, "pension_insured": 2382000, "medical_insurable": 3371000,
		"medical_insured": 3346000, "residents_65_up": 636000, "managed_65_up": 478000, "communities": 1160,
		"communities_with_home_care": 1160, "new_areas": 37, "new_areas_with_elder_facility": 37,
		"elder_care_beds": 36200, "elder_care_institution_beds": 31800, "elder_care_institution_nursing_beds": 18870,
		"elders": 935000, "dementia_beds": 1870,
		"education_participants": 441000, "sports_participants": null, "care_workers": 2480, "social_workers": 32720,
		"willing_disabled_tekun": 418, "tekun_willing_disabled_centrally_supported": 418, "care_consortia": 65,
		"rehab_aid_platforms": 3, "special_hardship_elders": 28050, "special_hardship_elders_visited": 27210,
		"life_expectancy": 83.5, "townships": 72, "townships_with_school": 61, "leading_elder_enterprises": 22,
		"elder_friendly_demo_communities": 20, "smart_elder_homes": 9, "elder_care_institutions": 104,
		"digital_institutions": 104, "institutions_with_code": null, "infants": 64000, "managed_infants": 61120,
		"children_0_3": 64000, "screened_children": null, "slots_end": 61850, "slots_start": 61200, "growth_years": 2,
		"primary_care_institutions": 88, "institutions_with_center": 38, "mother_infant_facilities": 91,
		"mother_infant_facilities_standard": 91, "childcare_staff": 3100, "certified_staff": 2430, "parents": 52000,
		"informed_parents": null, "slots": 15200, "inclusive_slots": 9390, "townships_with_guidance_center": 72,
		"townships_with_institution": 72, "eligible_infants": 74, "eligible_infants_enrolled": 72,
		"population": 3440000, "childcare_service_centers": 5, "sunflower_huts": 186, "childcare_professionals": 920,
		"colleges_with_childcare_class": 1, "leading_childcare_enterprises": 10,
		"demonstration_childcare_institutions": 46, "digital_childcare_platforms": 1, "hospitals_in_scope": 33,
		"hospitals_with_geriatrics": 19, "rehab_nursing_beds": 5700, "chronic_premature_mortality": 8.2,
		"institutions_contracted": 104, "guidance_areas": 78, "guidance_areas_with_center": 78,
		"mother_infant_rooms": 74, "mother_infant_rooms_standard": 67, "communities_with_meals": 1160,
		"future_communities": 42, "future_communities_covered": 42, "new_areas_with_childcare": 37,
		"eligible_complete_communities": 142, "compliant_communities": 83, "family_rearing_instructors_trained": 2000,
		"rural_homes": 58, "homes_grade2_up": 50, "rural_kindergartens": 96, "kindergartens_with_class": 96,
		"new_continuing_care_institutions": 10, "fully_disabled_elders": 21000, "disabled_elder_places": 5670,
		"integrated_medical_elder_institutions": 52, "tcm_managed_children": 50270, "quality_elder_schools": 10,
		"elder_courses": 10, "townships_with_university": 51, "activity_areas": 91, "activity_areas_with_center": 79,
		"carers": 2560, "senior_carers": 484, "smart_elder_platforms": 1, "village_huts_required": 142,
		"village_huts": 128, "centers_in_scope": 40, "centers_with_point": 40,
		"elder_subsidy_standard_current": 520, "elder_subsidy_standard_previous": 500,
		"operating_subsidy_standard_current": 2400, "operating_subsidy_standard_previous": 2400,
		"covered_current": 88, "covered_previous": 80, "premises_standard_current": 30, "premises_standard_previous": 25}'),
	('500152', '潼南区', '{
		"elder_care_beds": 4710, "nursing_beds": 2883, "population": 690000, "slots": 2790, "townships": 23,
		"townships_with_point": 14, "infants": 13100, "managed_infants": 10490, "communities": 301,
		"communities_with_home_care": 301, "township_homes_socialised": 23, "township_social_care_centers": 22,
		"mutual_aid_points": 139, "townships_covered": 23, "tekun_disabled_care_centers": 1, "disabled_tekun": 125,
		"disabled_tekun_cared": null, "required_facilities": 46, "compliant_facilities": 46,
		"integrated_medical_elder_institutions": 4, "elder_education_centers": 22,
		"elder_education_stations": 87, "elder_education_points": 139}'),
	('410100', '郑州市', '{
		"pension_insurable": 9156000, "pension_insured": 8240000, "medical_insurable": 12818000,
		"medical_insured": 12542000, "disabled_tekun": 2140, "tekun_disabled_centrally_supported": 1186, "communities": 1050,
		"communities_with_elder_facility": 1050, "new_areas": 104, "new_areas_with_elder_facility": 104,
		"elder_care_beds": 63500, "elder_care_institution_beds": 52000, "elder_care_institution_nursing_beds": 31200,
		"residents_65_up": 1149000, "managed_65_up": 650000,
		"special_hardship_elders": 50700, "special_hardship_elders_visited_in_month": null, "life_expectancy": 80.9,
		"elder_care_professionals": 9000, "elders": 1690000, "social_workers": 1740, "counties": 16,
		"counties_with_university": 16, "education_participants": 524000, "elder_friendly_communities": 68,
		"introduced_brands": 9, "local_brands": 10, "general_hospitals_level2_up": 93,
		"general_hospitals_with_geriatrics": 59, "medical_institutions": 268, "elder_friendly_institutions": null,
		"population": 13080000, "slots": 66100, "inclusive_slots": 54970, "communities_with_childcare": 1050,
		"childcare_staff": 11770, "certified_staff": 11420, "county_tekun_facilities": 1,
		"comprehensive_elder_centers": 105, "community_day_care_centers": 980, "care_staff_trained": 9000,
		"rural_day_care_centers": 612, "rural_day_care_centers_operating": 612, "townships": 184,
		"townships_with_elder_center": 184, "villages": 1690, "villages_with_day_care": 862, "public_slots": 18900,
		"publicly_built_privately_run_slots": 9300, "new_areas_with_childcare": 104, "elders_registered": 1521000,
		"universities_planned": 9, "universities_set_up": 9, "elder_universities": 1, "able_willing_elders": null,
		"elder_university_students": 54000, "points_required": 66, "points_built": 66,
		"spent_on_elder_care": 138000000, "welfare_lottery_fund": 240000000}'),
	('321100', '镇江市', '{
		"elders": 845000, "elder_care_beds": 34400, "willing_unable_selfcare_tekun": 640,
		"tekun_willing_unable_selfcare_centrally_supported": 640, "pension_insurable": 1288000, "pension_paying": 1159000,
		"special_hardship_elders": 25350, "special_hardship_elders_visited_in_month": 25350, "life_expectancy": 79.2,
		"elders_served": 165000, "residents_80_up": 131000, "assessed_80_up": 96680,
		"elders_with_family_doctor": null, "adapted_households": 4300, "streets": 22, "streets_with_center": 22,
		"new_areas": 41, "new_areas_with_elder_facility": 41, "elder_living_communities": 2, "counties": 7,
		"counties_with_hospital": 7, "elder_care_institution_beds": 27800, "elder_care_institution_nursing_beds": 17610,
		"rural_tekun_beds": 4820,
		"rural_tekun_nursing_beds": 2711, "elder_care_institutions": 118, "graded_institutions": 81,
		"rural_regional_centers": 8, "tekun_disabled_institutions": 4, "training_person_times": null,
		"newly_certified_carers": 2040, "institution_social_workers": 250, "elder_care_jobs_added": 4000,
		"provincial_demo_elder_enterprises": 3, "population": 3220000, "slots": 16660, "infants": 48600,
		"infants_served": 48600, "infants_guided": 48600, "quality_demo_points": 10}');

DROP FUNCTION welfare.draw_age, welfare.with_check_digit, welfare.pick, welfare.draw;
DROP TABLE resident, aged, state;
ANALYZE welfare.person, welfare.facility, welfare.county, welfare.city_figures;
