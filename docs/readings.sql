-- readings.sql: how an agency switches a doubtful clause to the other reading.
--
-- One row a switch. change says what the local rule that replaces the shipped
-- one has in place of its own; before and after are texts within it:
--
--		condition, value, baseline
--							before becomes after
--		valid				the days on which the local rule is in force
--		strict, at_least	no rule: a variable of another direction, above or at_least
--		repeal				no value: the shipped rule is out of force
--		fact				no rule: another count is handed over as the fact
--		use					no rule: the same answer is used otherwise
--
-- The note of the shipped rule tells the reading taken and the other one.

CREATE TEMP TABLE reading (rule text, change text, before text, after text,
	position integer GENERATED ALWAYS AS IDENTITY);
INSERT INTO reading (rule, change, before, after) VALUES
	('QZ-B-001', 'condition', 'dibao OR special_fp_family', 'dibao AND special_fp_family'),
	('QZ-B-001', 'valid', NULL, '[2023-01-09,)'),
	('QZ-B-002', 'fact', NULL, 'subsidy_paid scaled to a whole year, for a centre that opened within the year'),
	('QZ-B-003', 'condition', ' AND in_subsidy_scope AND built AND operating_normally', ''),
	('QZ-B-004', 'strict', NULL, NULL),
	('QZ-B-005', 'strict', NULL, NULL),
	('QZ-E-001', 'condition', 'economic_hardship AND (functionally_disabled OR dementia', '(economic_hardship AND functionally_disabled OR dementia'),
	('QZ-E-001', 'condition', 'special_fp_family)', 'special_fp_family OR living_alone)'),
	('QZ-E-001', 'condition', 'age >= 80', 'age >= 70'),
	('QZ-E-001', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-002', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-003', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-005', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-008', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-011', 'repeal', NULL, NULL),
	('QZ-E-012', 'use', NULL, 'a relief not granted counts as a breach'),
	('QZ-E-013', 'condition', 'economic_hardship AND (age >= 80 OR', '(economic_hardship AND age >= 80 OR'),
	('QZ-E-013', 'condition', 'special_fp_family)', 'special_fp_family OR empty_nest)'),
	('QZ-E-013', 'condition', 'age >= 80', 'age >= 70'),
	('QZ-E-014', 'condition', 'age >= 60', 'age >= 65'),
	('QZ-E-015', 'condition', 'cared_elder_age >= 80', 'cared_elder_age >= 70'),
	('QZ-E-025', 'use', NULL, 'a rule of your own for the whole city, with the same condition'),
	('QZ-E-026', 'condition', 'serves_advanced_age OR', 'serves_advanced_age AND'),
	('QZ-P-002', 'use', NULL, 'a fee above 0 counts as a breach'),
	('QZ-P-003', 'use', NULL, 'false counts as a breach'),
	('QZ-S-001', 'value', '30 * households / 100', '30 * floor(households / 100)'),
	('QZ-S-001', 'value', 'greatest(30 * households / 100, 400)', '30 * households / 100'),
	('QZ-S-003', 'value', '20 * households / 100', '20 * floor(households / 100)'),
	('QZ-S-004', 'value', ' AND has_six_functions', ''),
	('QZ-S-004', 'use', NULL, 'false counts as a breach'),
	('QZ-S-005', 'value', '10 * population / 1000', '10 * floor(population / 1000)'),
	('QZ-S-006', 'value', '6 * population / 1000', '6 * floor(population / 1000)'),
	('QZ-S-007', 'value', '<=', '='),
	('QZ-S-009', 'fact', NULL, 'minutes by the way of travel that is meant'),
	('QZ-T-002', 'strict', NULL, NULL),
	('QZ-T-003', 'fact', NULL, 'elders: registered residents aged 60 or over'),
	('QZ-T-004', 'value', '1', '2'),
	('QZ-T-007', 'fact', NULL, 'elder_care_institutions: rated ones only'),
	('QZ-T-008', 'strict', NULL, NULL),
	('QZ-T-019', 'fact', NULL, 'both counts of one class of institutions; one call a class'),
	('QZ-T-020', 'repeal', NULL, NULL),
	('QZ-T-023', 'valid', NULL, '[2023-12-31,2024-01-01)'),
	('QZ-T-024', 'valid', NULL, '[2024-12-31,2025-01-01)'),
	('QZ-T-025', 'valid', NULL, '[2025-12-31,2026-01-01)'),
	('QZ-T-026', 'value', '95', '2'),
	('QZ-T-027', 'baseline', '2', '95'),
	('QZ-T-033', 'repeal', NULL, NULL),
	('HZ-B-001', 'at_least', NULL, NULL),
	('HZ-B-002', 'value', ' > ', ' >= '),
	('HZ-E-001', 'condition', 'economic_hardship AND (age >= 80 OR', '(economic_hardship AND age >= 80 OR'),
	('HZ-E-001', 'condition', 'empty_nest OR living_alone', 'empty_nest AND living_alone'),
	('HZ-E-002', 'condition', 'economic_hardship AND (functionally_disabled OR dementia OR age >= 80)',
		'(economic_hardship AND (functionally_disabled OR dementia) OR age >= 80)'),
	('HZ-E-002', 'valid', NULL, '[2022-10-08,)'),
	('HZ-E-008', 'condition', 'elder_canteen', 'elder_meal_facility'),
	('HZ-E-010', 'condition', 'age <= 6', 'age < 6'),
	('HZ-E-013', 'condition', 'disadvantaged_child', '(disadvantaged_child OR left_behind_child)'),
	('HZ-E-015', 'condition', 'BETWEEN 24 AND 35', 'BETWEEN 24 AND 47'),
	('HZ-E-016', 'condition', 'facility_kind <@ ''childcare_institution'' AND inclusive',
		'(facility_kind <@ ''childcare_institution'' OR facility_kind = ''family_childcare_point'') AND inclusive'),
	('HZ-E-018', 'fact', NULL, 'child_age_months: still 35 on the third birthday itself'),
	('HZ-E-024', 'condition', 'facility_kind <@ ''elder_care_facility'' OR facility_kind <@ ''childcare_facility''',
		'facility_kind <@ ''home_community_care_institution'' OR facility_kind <@ ''community_childcare'''),
	('HZ-E-027', 'condition', '''community_childcare''', '''childcare_facility'''),
	('HZ-E-028', 'condition', '<= 1000', '<= 730'),
	('HZ-E-037', 'condition', 'special_hardship', 'economic_hardship'),
	('HZ-E-039', 'condition', '<= 28', '<= 1000'),
	('HZ-P-001', 'valid', NULL, '[2025-12-31,)'),
	('HZ-P-002', 'condition', '(living_hardship OR special_fp_family) AND (functionally_disabled',
		'(living_hardship OR special_fp_family OR functionally_disabled'),
	('HZ-P-004', 'condition', '(in_welfare_home OR dibao) AND meets_free_childcare_criteria',
		'(in_welfare_home OR dibao AND meets_free_childcare_criteria)'),
	('HZ-P-004', 'condition', 'facility_kind <@ ''childcare_institution''',
		'(facility_kind <@ ''childcare_institution'' OR facility_kind = ''kindergarten_nursery_class'')'),
	('HZ-P-005', 'condition', 'facility_kind <@ ''childcare_institution''',
		'(facility_kind <@ ''childcare_institution'' OR facility_kind = ''kindergarten_nursery_class'')'),
	('HZ-P-006', 'use', NULL, 'false counts as a breach'),
	('HZ-P-007', 'use', NULL, 'false counts as a breach'),
	('HZ-Q-001', 'condition', 'special_hardship',
		'(empty_nest OR living_alone OR functionally_disabled OR severe_disability OR age >= 80 OR special_fp_family)'),
	('HZ-S-001', 'value', '300 * resident_elders / 10000', '300 * floor(resident_elders / 10000)'),
	('HZ-S-001', 'fact', NULL, 'elder_care_institution_beds: all beds for elder care'),
	('HZ-S-002', 'condition', '>=', '>'),
	('HZ-S-004', 'value', '10 * population / 1000', '10 * floor(population / 1000)'),
	('HZ-S-005', 'repeal', NULL, NULL),
	('HZ-S-006', 'value', '15 * households / 100', '15 * floor(households / 100)'),
	('HZ-S-007', 'fact', NULL, 'childcare_area of one site; one call a site'),
	('HZ-S-008', 'value', '10 * households / 100', '10 * floor(households / 100)'),
	('HZ-S-009', 'fact', NULL, 'childcare_area of one site; one call a site'),
	('HZ-S-010', 'value', 'floor(households / 3000)',
		'CASE WHEN households < 3000 THEN 0 ELSE 1 + floor(greatest(households - 4000, 0) / 3000) END'),
	('HZ-S-010', 'value', 'floor(', 'ceil('),
	('HZ-S-011', 'value', 'floor(households / 3000)',
		'CASE WHEN households < 3000 THEN 0 ELSE 1 + floor(greatest(households - 4000, 0) / 3000) END'),
	('HZ-S-011', 'value', 'floor(', 'ceil('),
	('HZ-S-012', 'value', 'floor(', 'ceil('),
	('HZ-T-006', 'fact', NULL, 'both counts, of all beds for elder care'),
	('HZ-T-011', 'value', '40', '4'),
	('HZ-T-017', 'at_least', NULL, NULL),
	('HZ-T-020', 'use', NULL, 'ask for each county with its own count, in place of the city''s'),
	('HZ-T-026', 'fact', NULL, 'the least growth of the years'),
	('HZ-T-033', 'value', '100', '95'),
	('HZ-T-046', 'fact', NULL, 'both counts, of elders'),
	('HZ-T-055', 'valid', NULL, '[2022-09-30,2023-01-01)'),
	('HZ-T-058', 'fact', NULL, 'the number of those who want a place'),
	('HZ-T-061', 'value', '10', '9'),
	('HZ-T-062', 'value', '10', '9'),
	('HZ-T-063', 'repeal', NULL, NULL),
	('HZ-T-067', 'repeal', NULL, NULL),
	('HZ-T-069', 'repeal', NULL, NULL),
	('HZ-T-070', 'repeal', NULL, NULL),
	('TN-E-001', 'condition', 'economic_hardship AND (functionally_disabled OR', '(economic_hardship AND functionally_disabled OR'),
	('TN-E-001', 'condition', 'age >= 80', 'age >= 70'),
	('TN-E-002', 'condition', 'age >= 60', 'age >= 65'),
	('TN-E-003', 'condition', 'age >= 80 OR functionally_disabled', 'age >= 80 AND functionally_disabled'),
	('TN-E-003', 'condition', 'age >= 80', 'age >= 70'),
	('TN-E-005', 'fact', NULL, 'admitted_hardship_aged: all of advanced age, of whatever means'),
	('TN-E-015', 'condition', 'age >= 60', 'age >= 65'),
	('TN-P-001', 'valid', NULL, '[2021-12-31,2025-01-01)'),
	('TN-P-002', 'valid', NULL, '[2025-12-31,)'),
	('TN-Q-001', 'condition', 'is_new_infant OR is_pupil OR is_staff', 'is_new_infant'),
	('TN-Q-002', 'fact', NULL, 'the number of evaluations held in October'),
	('TN-S-001', 'value', '<=', '='),
	('TN-T-002', 'fact', NULL, 'both counts, of beds in institutions'),
	('TN-T-010', 'use', NULL, 'judged from 1 January 2022, not only at the end of that year'),
	('TN-T-015', 'repeal', NULL, NULL),
	('ZZ-E-001', 'condition', 'empty_nest OR', 'empty_nest OR living_alone OR'),
	('ZZ-E-001', 'condition', 'age >= 60', 'age >= 65'),
	('ZZ-E-002', 'condition', 'age >= 60', 'age >= 65'),
	('ZZ-E-006', 'condition', 'government_subsidy OR', 'government_subsidy AND'),
	('ZZ-F-001', 'fact', NULL, 'welfare_lottery_fund: the budget'),
	('ZZ-Q-001', 'use', NULL, 'ask for each site with its own events'),
	('ZZ-S-006', 'fact', NULL, 'population: elders'),
	('ZZ-S-007', 'value', '20 * households / 100', '20 * floor(households / 100)'),
	('ZZ-S-008', 'fact', NULL, 'elder_care_area of one site; one call a site'),
	('ZZ-S-009', 'value', '<=', '='),
	('ZZ-S-011', 'value', '6 * population / 1000', '6 * floor(population / 1000)'),
	('ZZ-S-012', 'value', '6 * population / 1000', '6 * floor(population / 1000)'),
	('ZZ-S-016', 'value', '<=', '='),
	('ZZ-S-021', 'use', NULL, 'ask only for centres that are suited'),
	('ZZ-T-003', 'fact', NULL, 'the number of those willing'),
	('ZZ-T-018', 'at_least', NULL, NULL),
	('ZZ-T-019', 'at_least', NULL, NULL),
	('ZZ-T-025', 'valid', NULL, '[2022-12-31,2023-12-31)'),
	('ZZ-T-026', 'use', NULL, 'ask for the city only'),
	('ZZ-T-028', 'value', '100', '200'),
	('ZZ-T-034', 'fact', NULL, 'all places'),
	('ZZ-T-037', 'use', NULL, 'judged at the end of 2023, not before'),
	('ZZ-T-038', 'use', NULL, 'judged at the end of 2025, not before'),
	('ZZ-T-040', 'repeal', NULL, NULL),
	('ZJ-E-003', 'condition', 'rural AND left_behind OR key_living_alone', 'rural AND (left_behind OR key_living_alone)'),
	('ZJ-T-003', 'strict', NULL, NULL),
	('ZJ-T-004', 'repeal', NULL, NULL),
	('ZJ-T-008', 'fact', NULL, 'both counts, of all residents'),
	('ZJ-T-009', 'fact', NULL, 'all homes adapted so far, those before the plan included'),
	('ZJ-T-022', 'value', '4000', '40000000');

-- The other reading, where the note of the shipped rule does not tell it.
CREATE TEMP TABLE untold (rule text, other text);
INSERT INTO untold VALUES
	('QZ-B-001', 'The other readings: both kinds of family at once; from 9 January 2023, when the text was put online.'),
	('QZ-B-002', 'The other reading: a part of a year is paid in part.'),
	('QZ-B-003', 'The other reading: they are asked of the care centres only.'),
	('QZ-S-009', 'The other reading: by another way of travel.'),
	('HZ-P-001', 'The other reading: from 31 December 2025.'),
	('TN-P-001', 'The other reading: from the end of 2021, when institutions were to be confirmed.'),
	('TN-P-002', 'The other reading: from 31 December 2025. TN-P-001 then has to last as long: replace it too.');

-- The texts of a local rule, where the switch is one.
CREATE TEMP VIEW switched AS
SELECT
	r.rule,
	row_number() OVER (PARTITION BY r.rule ORDER BY r.position) AS number,
	r.change, r.before, r.after,
	s.variable, s.region, s.clause,
	CASE WHEN r.change = 'valid' THEN r.after::daterange ELSE s.valid END AS valid,
	CASE r.change
		WHEN 'repeal' THEN NULL
		WHEN 'condition' THEN replace(s.condition::text, r.before, r.after)
		ELSE s.condition::text
	END AS condition,
	CASE r.change
		WHEN 'repeal' THEN NULL
		WHEN 'value' THEN replace(s.value::text, r.before, r.after)
		ELSE s.value::text
	END AS value,
	CASE WHEN r.change = 'baseline' THEN r.after::numeric ELSE s.baseline END AS baseline,
	CASE r.change
		WHEN 'condition' THEN strpos(s.condition::text, r.before) > 0
		WHEN 'value' THEN strpos(s.value::text, r.before) > 0
		ELSE true
	END AS fits
FROM reading r
JOIN benefit.rule s ON s.id = r.rule;
