-- domains.sql: what a shipped fact can be at all. A fact of which its domain is false is
-- not believed, and counts as not given; what only breaks a rule, a price above the cap
-- or premises handed over late, is believed.
--
-- Where a domain compares with another fact it holds as long as that is not given. The
-- part names its whole and never the reverse, so that of the two the part is not
-- believed; what goes stale, such as an age, names what stays true, the date of birth.
-- No domain wants a circumstance: in a set that is given, what is not named is false,
-- and a good fact would be disbelieved. Of a text its codes are the domain (codes.sql),
-- and of most flags either value is believable. A figure that is reckoned from counts
-- has a domain too, for statistics hand it over.
--
-- 事实可信的范围：不在范围内的视为未提供；违反规定（如收费超过上限）不等于不可信。部分与
-- 整体矛盾时不信部分，年龄与出生日期矛盾时不信年龄。

-- What is counted comes in whole numbers, and none is fewer than none. 计数。
UPDATE benefit.variable AS v
SET domain = format('%1$s = floor(%1$s) AND %1$s >= 0', v.name)::benefit.expression
WHERE v.kind = 'number' AND v.per IS NULL
	AND v.unit NOT IN ('m', 'm2', 'minute', 'percent', 'unit')
	AND NOT EXISTS (SELECT FROM benefit.rule AS r WHERE r.variable = v.name);

-- Amounts, areas, ways, quantities, and what is reckoned for a head or a bed. 金额、面积等。
UPDATE benefit.variable AS v
SET domain = format('%s >= 0', v.name)::benefit.expression
WHERE v.domain IS NULL AND v.kind IN ('number', 'money') AND v.unit <> 'percent'
	AND NOT EXISTS (SELECT FROM benefit.rule AS r
		WHERE r.variable = v.name AND r.clause IS NOT NULL)
	-- a change may go either way
	AND v.name !~ '_(change|growth)$';

-- Shares. 比率。
UPDATE benefit.variable AS v
SET domain = format(CASE WHEN v.name IN (
	-- there may be more than were required or planned, or more beds than people
	'childcare_point_completion_rate', 'community_elder_facility_compliance_rate',
	'fully_disabled_elder_place_rate', 'mother_infant_facility_rate',
	'open_university_completion_rate', 'village_hut_completion_rate')
	THEN '%s >= 0' ELSE '%s BETWEEN 0 AND 100' END, v.name)::benefit.expression
WHERE v.unit = 'percent'
	AND NOT EXISTS (SELECT FROM benefit.rule AS r
		WHERE r.variable = v.name AND r.clause IS NOT NULL);

-- A part is at most the whole. 部分不大于整体。
UPDATE benefit.variable AS v
SET domain = format('%s AND (%s IS NULL OR %s <= %2$s)',
	v.domain, w.whole, v.name)::benefit.expression
FROM (VALUES
	('able_willing_elders', '{elder_university_students}'),
	('activity_areas', '{activity_areas_with_center}'),
	('carers', '{senior_carers}'),
	('centers_in_scope', '{centers_with_point}'),
	('childcare_institutions', '{demonstration_childcare_institutions,'
		'filed_childcare_institutions,institutions_meeting}'),
	('childcare_staff', '{certified_staff,nursery_staff,qualified_staff}'),
	('children_0_3', '{screened_children,tcm_managed_children}'),
	('communities', '{communities_with_childcare,communities_with_home_care,'
		'communities_with_meals,elder_friendly_communities,'
		'elder_friendly_demo_communities}'),
	('communities_and_villages', '{communities_with_elder_facility}'),
	('community_point_slots', '{community_point_publicly_built_slots}'),
	('counties', '{counties_with_hospital,counties_with_university}'),
	('disabled_tekun', '{disabled_tekun_cared,tekun_disabled_centrally_supported,'
		'willing_disabled_tekun}'),
	('elder_care_area', '{elder_care_site_area}'),
	('elder_care_beds', '{elder_care_institution_beds,nursing_beds}'),
	('elder_care_institution_beds', '{dementia_beds}'),
	('elder_care_service_institutions', '{digital_institutions}'),
	('elder_care_institutions', '{graded_institutions,institutions_3_star_up,'
		'institutions_contracted,institutions_with_code,institutions_with_medical_service,'
		'smart_elder_homes}'),
	('elders', '{able_willing_elders,education_participants,elders_registered,elders_served,'
		'elders_with_family_doctor,fully_disabled_elders,residents_65_up,special_hardship_elders,'
		'sports_participants}'),
	('elders_admitted', '{admitted_hardship_aged,admitted_hardship_disabled_or_dementia,'
		'admitted_hardship_special_fp}'),
	('eligible_complete_communities', '{compliant_communities}'),
	('eligible_infants', '{eligible_infants_enrolled}'),
	('future_communities', '{future_communities_covered}'),
	('general_hospitals_level2_up', '{general_hospitals_with_geriatrics}'),
	('guidance_areas', '{guidance_areas_with_center}'),
	('guidance_sites', '{guidance_sites_covered}'),
	('hospitals_in_scope', '{general_hospitals_level2_up,hospitals_with_geriatrics}'),
	('infants', '{eligible_infants,infants_enrolled,infants_guided,infants_served,'
		'managed_infants}'),
	('institution_slots', '{exemplary_institution_slots}'),
	('level3_tcm_hospitals', '{hospitals_with_rehab}'),
	('member_bodies', '{member_bodies_reported,member_bodies_with_liaison}'),
	('medical_institutions', '{elder_friendly_institutions,medical_institutions_in_scope,'
		'primary_care_institutions}'),
	('medical_institutions_in_scope', '{elder_friendly_institutions_in_scope}'),
	('medical_insurable', '{medical_insured}'),
	('mother_infant_facilities', '{mother_infant_facilities_standard}'),
	('mother_infant_rooms', '{mother_infant_rooms_standard}'),
	('new_areas', '{new_areas_with_childcare,new_areas_with_elder_facility}'),
	('new_housing_projects', '{new_housing_projects_with_childcare}'),
	('new_medical_beds', '{elder_rehab_nursing_hospice_beds}'),
	('parents', '{informed_parents}'),
	('pension_insurable', '{pension_insured,pension_paying}'),
	('population', '{children_0_3,elders,infants,resident_elders}'),
	('primary_care_institutions', '{institutions_with_center}'),
	('residents_65_up', '{managed_65_up,residents_80_up}'),
	('residents_80_up', '{assessed_80_up}'),
	('rural_day_care_centers', '{rural_day_care_centers_operating}'),
	('rural_homes', '{homes_grade2_up}'),
	('rural_kindergartens', '{kindergartens_with_class}'),
	('rural_tekun_beds', '{rural_tekun_nursing_beds}'),
	('rural_townships', '{townships_with_elder_center}'),
	('slots', '{community_point_slots,inclusive_slots}'),
	('special_hardship_elders', '{special_hardship_elders_visited,'
		'special_hardship_elders_visited_in_month}'),
	('streets', '{streets_with_center}'),
	('townships', '{smart_elder_demo_townships,streets,rural_townships,townships_covered,'
		'townships_with_guidance_center,townships_with_institution,townships_with_point,'
		'townships_with_school,townships_with_university}'),
	('villages', '{villages_with_day_care,villages_with_school}'),
	('willing_disabled_tekun', '{tekun_willing_disabled_centrally_supported}'),
	('willing_unable_selfcare_tekun', '{tekun_willing_unable_selfcare_centrally_supported}')) AS w (whole, parts)
WHERE v.name = ANY (w.parts::text[]);

-- What has a domain of its own. 单独规定的。
UPDATE benefit.variable AS v
SET domain = d.domain::benefit.expression
FROM (VALUES
	-- 1900-01-01 is the day zero of spreadsheets
	('birth_date', $$birth_date <= on_date AND years_between(birth_date, on_date) <= 130
		AND birth_date <> date '1900-01-01'$$),
	('age', $$age = floor(age) AND age BETWEEN 0 AND 130
		AND (birth_date IS NULL OR age = years_between(birth_date, on_date))$$),
	-- of another person than the date of birth
	('cared_elder_age', $$cared_elder_age = floor(cared_elder_age)
		AND cared_elder_age BETWEEN 0 AND 130$$),
	('cared_is_elder', $$cared_elder_age IS NULL OR cared_is_elder = (cared_elder_age >= 60)$$),
	-- The row may be that of a parent: the date of birth is the child's only where it is
	-- a child's. An older child is a no, and no error.
	('child_age_months', $$child_age_months = floor(child_age_months)
		AND child_age_months BETWEEN 0 AND 1560
		AND (birth_date IS NULL OR years_between(birth_date, on_date) >= 14
			OR child_age_months = months_between(birth_date, on_date))$$),
	('days_since_birth', $$days_since_birth = floor(days_since_birth)
		AND days_since_birth BETWEEN 0 AND 47500
		AND (birth_date IS NULL OR years_between(birth_date, on_date) >= 14
			OR days_since_birth = days_between(birth_date, on_date))
		AND (child_age_months IS NULL
			OR days_since_birth BETWEEN 28 * child_age_months AND 31 * (child_age_months + 1))$$),
	-- work begins at 16
	('years_in_post', $$years_in_post >= 0 AND years_in_post <= 80
		AND (birth_date IS NULL OR years_in_post <= years_between(birth_date, on_date) - 16)$$),
	('is_child', $$NOT is_child OR birth_date IS NULL OR years_between(birth_date, on_date) < 18$$),
	('infant_family', $$infant_family OR child_age_months IS NULL OR child_age_months >= 36$$),
	('is_staff', $$NOT is_staff OR (is_pupil IS NULL OR NOT is_pupil)
		AND (is_new_infant IS NULL OR NOT is_new_infant)$$),
	('rural_or_remote', $$rural_or_remote OR rural IS NULL OR NOT rural$$),
	-- What has not happened is no fact yet; no register is older than the republic.
	('housing_acceptance',
		$$housing_acceptance <= on_date AND housing_acceptance >= date '1949-10-01'$$),
	('housing_delivery',
		$$housing_delivery <= on_date AND housing_delivery >= date '1949-10-01'$$),
	('elder_facility_acceptance',
		$$elder_facility_acceptance <= on_date AND elder_facility_acceptance >= date '1949-10-01'$$),
	('elder_facility_delivery',
		$$elder_facility_delivery <= on_date AND elder_facility_delivery >= date '1949-10-01'$$),
	('childcare_facility_acceptance', $$childcare_facility_acceptance <= on_date
		AND childcare_facility_acceptance >= date '1949-10-01'$$),
	('childcare_facility_delivery', $$childcare_facility_delivery <= on_date
		AND childcare_facility_delivery >= date '1949-10-01'$$),
	('old_estate', $$NOT old_estate OR is_new IS NULL OR NOT is_new$$),
	('operating_normally', $$NOT operating_normally OR built IS NULL OR built$$),
	('confirmed_inclusive', $$NOT confirmed_inclusive OR inclusive IS NULL OR inclusive$$),
	-- a market price of nothing would cap every price at nothing
	('market_price', $$market_price > 0$$),
	-- who receives it was found to meet its conditions
	('meets_dibao_criteria', $$meets_dibao_criteria OR NOT dibao$$),
	('meets_tekun_criteria', $$meets_tekun_criteria OR NOT tekun$$),
	('assessment_qualifies', $$NOT assessment_qualifies OR assessed IS NULL OR assessed$$),
	-- a divisor
	('growth_years', $$growth_years > 0$$),
	-- nine items are free: a tenth is a no
	('item_number', $$item_number = floor(item_number) AND item_number >= 1$$),
	-- five grades, and 0 for none
	('star_rating', $$star_rating = floor(star_rating) AND star_rating BETWEEN 0 AND 5$$),
	-- three levels, and 0 for none
	('partner_medical_level', $$partner_medical_level IN (0, 1, 2, 3)$$),
	('founded_medical_level', $$founded_medical_level IN (0, 1, 2, 3)$$),
	('life_expectancy', $$life_expectancy BETWEEN 20 AND 110$$),
	('childcare_rate_change', $$childcare_rate_change BETWEEN -100 AND 100$$),
	('elder_density', $$elder_density >= 0 AND elder_density <= 1000000$$),
	('community_point_public_slots',
		$$community_point_public_slots = floor(community_point_public_slots)
		AND community_point_public_slots >= 0
		AND (community_point_slots IS NULL
			OR community_point_public_slots + coalesce(community_point_publicly_built_slots, 0)
				<= community_point_slots)$$),
	('elder_care_institution_nursing_beds',
		$$elder_care_institution_nursing_beds = floor(elder_care_institution_nursing_beds)
		AND elder_care_institution_nursing_beds >= 0
		AND (elder_care_institution_beds IS NULL
			OR elder_care_institution_nursing_beds <= elder_care_institution_beds)
		AND (nursing_beds IS NULL OR elder_care_institution_nursing_beds <= nursing_beds)$$)
) AS d (name, domain)
WHERE v.name = d.name;
