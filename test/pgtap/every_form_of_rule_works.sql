-- The forms that benefit rules take in many places can be said: each as a small
-- rulebook, beside what it gives, worked out by hand.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(171);

-- Variables as {name: "kind [hit policy] [default=…] [scale=…] [rounding=…]"},
-- rules as [variable, condition or null, value, {further fields}].
CREATE FUNCTION pg_temp.book(variables jsonb, rules jsonb) RETURNS rulebook LANGUAGE sql IMMUTABLE AS $$
	SELECT rulebook(jsonb_build_object('format', 1, 'policies', '{}'::jsonb, 'clauses', '{}'::jsonb,
		'variables', (
			SELECT jsonb_object_agg(key, jsonb_strip_nulls(jsonb_build_object(
				'title_zh', key, 'title_en', key,
				'kind', split_part(value, ' ', 1),
				'hit_policy', coalesce(substring(value FROM ' (unique|first|any|min|max|sum|count)\M'), 'unique'),
				'default', substring(value FROM 'default=(\S+)'),
				'scale', coalesce(substring(value FROM 'scale=(\S+)')::int, CASE WHEN value LIKE 'money%' THEN 2 END),
				'rounding', coalesce(substring(value FROM 'rounding=(\S+)'), 'half_up'))))
			FROM jsonb_each_text(variables)),
		'rules', (
			SELECT jsonb_object_agg('r' || n, jsonb_strip_nulls(jsonb_build_object(
				'variable', rule -> 0, 'region', '000000', 'priority', 0, 'condition', rule -> 1, 'value', rule -> 2)
				|| coalesce(rule -> 3, '{}')))
			FROM jsonb_array_elements(rules) WITH ORDINALITY r(rule, n))))
$$;

-- Cases: [facts, answer, {"on": day, "in": region, "of": variable}]. The answer
-- is the value, or the status where there is none; x on 2024-06-30 unless said.
CREATE FUNCTION pg_temp.form(number int, title text, variables jsonb, rules jsonb, VARIADIC cases jsonb[])
RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	book rulebook := pg_temp.book(variables, rules);
	tested jsonb;
	o outcome;
BEGIN
	FOREACH tested IN ARRAY cases LOOP
		SELECT * INTO o FROM assess(coalesce(tested #>> '{2,of}', 'x'), tested -> 0,
			coalesce(tested #>> '{2,in}', '350502')::region, coalesce(tested #>> '{2,on}', '2024-06-30')::date, book);
		RETURN NEXT is(coalesce(o.value #>> '{}', o.status::text), tested ->> 1, format('%s %s: %s %s', number, title, tested -> 0, tested -> 2));
	END LOOP;
END $$;

-- Choosing an amount.

SELECT pg_temp.form(1, 'age bands', '{"age": "number", "x": "money default=0"}',
	'[["x", "age >= 60", "step_scale(age, 60, 50, 80, 100, 90, 300)"]]',
	'[{"age": 59}, "0.00"]', '[{"age": 60}, "50.00"]', '[{"age": 79}, "50.00"]', '[{"age": 80}, "100.00"]', '[{"age": 90}, "300.00"]', '[{}, "undetermined"]');

-- Several kinds of disability move a person up one row of the table.
SELECT pg_temp.form(2, 'pairs of kind and grade', '{"kind": "text", "grade": "number", "kinds": "number", "place": "number", "x": "money max default=0"}',
	$$[["place", null, "case when kinds >= 2 then greatest(grade - 1, 1) else grade end"],
	["x", "place = 1", "300"], ["x", "place = 2 and kind in ('mental', 'intellectual', 'several')", "200"], ["x", "place = 2", "150"], ["x", "place = 3 and kind = 'mental'", "100"]]$$,
	'[{"kind": "mental", "grade": 1, "kinds": 1}, "300.00"]', '[{"kind": "mental", "grade": 2, "kinds": 1}, "200.00"]', '[{"kind": "vision", "grade": 2, "kinds": 1}, "150.00"]',
	'[{"kind": "vision", "grade": 2, "kinds": 2}, "300.00"]', '[{"kind": "several", "grade": 3, "kinds": 2}, "200.00"]', '[{"kind": "vision", "grade": 3, "kinds": 1}, "0.00"]', '[{"kind": "vision", "grade": 1, "kinds": 3}, "300.00"]');

-- Grade 1 of disability is the worst, level 5 of care the heaviest.
SELECT pg_temp.form(3, 'ordered levels of either direction', '{"grade": "number", "care_level": "number", "x": "money max default=0"}',
	'[["x", "grade <= 2", "120"], ["x", "care_level >= 4", "200"]]',
	'[{"grade": 2, "care_level": 3}, "120.00"]', '[{"grade": 3, "care_level": 4}, "200.00"]', '[{"grade": 3, "care_level": 3}, "0.00"]', '[{"grade": 1, "care_level": 5}, "200.00"]');

SELECT pg_temp.form(4, 'two-way table with half-open bounds', '{"persons": "number", "income": "money", "x": "money default=0"}',
	'[["x", "persons >= 1 and income >= 0", "case when persons >= 3 then step_scale(income, 0, 900, 1000, 600, 2000, 0) else step_scale(income, 0, 500, 1000, 200, 2000, 0) end"]]',
	'[{"persons": 2, "income": 999.99}, "500.00"]', '[{"persons": 2, "income": 1000}, "200.00"]', '[{"persons": 3, "income": 1999.99}, "600.00"]', '[{"persons": 3, "income": 2000}, "0.00"]');

SELECT pg_temp.form(5, 'equal to a base standard', '{"base": "money", "x": "money"}',
	'[["base", null, "740", {"before": "2024-01-01"}], ["base", null, "790", {"from": "2024-01-01"}], ["x", null, "base"]]',
	'[{}, "740.00", {"on": "2023-12-31"}]', '[{}, "790.00", {"on": "2024-01-01"}]');

-- 1.3 x 650 = 845
SELECT pg_temp.form(6, 'multiple of a base with a local floor', '{"base": "money", "x": "money max"}',
	'[["base", null, "650"], ["x", null, "base * 1.3"], ["x", null, "900", {"region": "350582"}], ["x", null, "800", {"region": "350583"}]]',
	'[{}, "845.00"]', '[{}, "900.00", {"in": "350582"}]', '[{}, "845.00", {"in": "350583"}]');

-- B = 1.5 x 700 = 1050, C = 0.6 x 1050 = 630
SELECT pg_temp.form(7, 'chained bases', '{"a": "money", "b": "money", "c": "money"}',
	'[["a", null, "700"], ["b", null, "1.5 * a"], ["c", null, "0.6 * b"]]',
	'[{}, "1050.00", {"of": "b"}]', '[{}, "630.00", {"of": "c"}]', '[{"a": 1000}, "900.00", {"of": "c"}]');

-- 3 x 700 - 1850.40 = 249.60, up to the yuan 250; per head 700 - 616.80 = 83.20
SELECT pg_temp.form(8, 'difference to a standard', '{"standard": "money", "persons": "number", "income": "money", "household": "money default=0 scale=0 rounding=up", "head": "money"}',
	'[["standard", null, "700"], ["household", null, "greatest(standard * persons - income, 0)"], ["head", null, "greatest(standard - income / persons, 0)"]]',
	'[{"persons": 3, "income": 1850.40}, "250", {"of": "household"}]', '[{"persons": 3, "income": 1850.40}, "83.20", {"of": "head"}]', '[{"persons": 2, "income": 1850.40}, "0", {"of": "household"}]');

-- 1200 - 980.50 = 219.50
SELECT pg_temp.form(9, 'top-up to a stated sum', '{"pension": "money", "x": "money"}', '[["x", null, "greatest(1200 - pension, 0)"]]',
	'[{"pension": 980.50}, "219.50"]', '[{"pension": 1200}, "0.00"]', '[{"pension": 1300}, "0.00"]');

SELECT pg_temp.form(10, 'a floor that may rise, a cap that may fall', '{"floor": "money max", "cap": "money min"}',
	'[["floor", null, "300", {"region": "350500"}], ["floor", null, "350", {"region": "350582"}], ["floor", null, "250", {"region": "350583"}],
	["cap", null, "3000", {"region": "350500"}], ["cap", null, "2800", {"region": "350582"}], ["cap", null, "3200", {"region": "350583"}]]',
	'[{}, "350.00", {"of": "floor", "in": "350582"}]', '[{}, "300.00", {"of": "floor", "in": "350583"}]', '[{}, "2800.00", {"of": "cap", "in": "350582"}]', '[{}, "3000.00", {"of": "cap", "in": "350583"}]');

-- Means.

-- 1.5 x 800 = 1200, from July 1.5 x 840 = 1260
SELECT pg_temp.form(11, 'strict and inclusive limits', '{"income": "money", "standard": "money", "x": "boolean default=false", "y": "boolean default=false"}',
	'[["standard", null, "800", {"before": "2024-07-01"}], ["standard", null, "840", {"from": "2024-07-01"}], ["x", null, "income < standard * 1.5"], ["y", null, "income <= standard * 1.5"]]',
	'[{"income": 1199.99}, "true"]', '[{"income": 1200}, "false"]', '[{"income": 1200}, "true", {"of": "y"}]', '[{"income": 1200.01}, "false", {"of": "y"}]', '[{"income": 1259.99}, "true", {"on": "2024-07-01"}]');

-- 500 free, the next 500 by half: 1300 counts as 250 + 300
SELECT pg_temp.form(12, 'tiered disregards', '{"income": "money", "x": "money"}', '[["x", null, "marginal_scale(income, 500, 0.5, 1000, 1)"]]',
	'[{"income": 500}, "0.00"]', '[{"income": 700}, "100.00"]', '[{"income": 1300}, "550.00"]');

-- 1000 - 0.5 x (1100 - 800) = 850; beyond 2000 each yuan takes a yuan off the 300
SELECT pg_temp.form(13, 'taper, and smoothing above a limit', '{"income": "money", "taper": "money", "smooth": "money"}',
	'[["taper", null, "greatest(1000 - 0.5 * greatest(income - 800, 0), 0)"], ["smooth", null, "greatest(300 - greatest(income - 2000, 0), 0)"]]',
	'[{"income": 1100}, "850.00", {"of": "taper"}]', '[{"income": 2800}, "0.00", {"of": "taper"}]', '[{"income": 2000}, "300.00", {"of": "smooth"}]', '[{"income": 2100.25}, "199.75", {"of": "smooth"}]');

-- 61 minutes are 3 begun half-hours of 15
SELECT pg_temp.form(14, 'steps of a begun unit', '{"minutes": "number", "x": "money"}', '[["x", null, "ceil(minutes / 30) * 15"]]',
	'[{"minutes": 61}, "45.00"]', '[{"minutes": 60}, "30.00"]', '[{"minutes": 0}, "0.00"]');

-- 4000 x 0.6 + 3000 x 0.8 = 4800; 4000 x 0.6 + 5000 x 0.8 = 6400, capped
SELECT pg_temp.form(15, 'marginal scale with a cap', '{"cost": "money", "x": "money"}', '[["x", null, "least(marginal_scale(cost, 1000, 0.6, 5000, 0.8), 6000)"]]',
	'[{"cost": 8000}, "4800.00"]', '[{"cost": 10000}, "6000.00"]', '[{"cost": 1000}, "0.00"]');

SELECT pg_temp.form(16, 'entry threshold', '{"cost": "money", "x": "money"}', '[["x", null, "case when cost > 200 then cost * 0.5 else 0 end"]]',
	'[{"cost": 200}, "0.00"]', '[{"cost": 200.02}, "100.01"]');

-- Caps and shares.

-- half of the first 3000; half, but 1200 at most
SELECT pg_temp.form(17, 'cap before the share, and after it', '{"cost": "money", "before": "money", "after": "money"}',
	'[["before", null, "least(cost, 3000) * 0.5"], ["after", null, "least(cost * 0.5, 1200)"]]',
	'[{"cost": 4000}, "1500.00", {"of": "before"}]', '[{"cost": 4000}, "1200.00", {"of": "after"}]', '[{"cost": 2000}, "1000.00", {"of": "after"}]');

SELECT pg_temp.form(18, 'running cap over a year', '{"cost": "money", "paid_this_year": "money", "x": "money"}', '[["x", null, "least(cost * 0.5, greatest(5000 - paid_this_year, 0))"]]',
	'[{"cost": 3000, "paid_this_year": 4000}, "1000.00"]', '[{"cost": 3000, "paid_this_year": 1000}, "1500.00"]', '[{"cost": 3000, "paid_this_year": 5200}, "0.00"]');

-- 70 percent of 3333.33 is 2333.331
SELECT pg_temp.form(19, 'percentage of a market rate', '{"market": "money", "x": "money rounding=down", "y": "money rounding=up"}', '[["x", null, "market * 70 / 100"], ["y", null, "market * 70 / 100"]]',
	'[{"market": 3333.33}, "2333.33"]', '[{"market": 3333.33}, "2333.34", {"of": "y"}]');

-- 27 February to 1 March of a leap year, both counted: 4 days
SELECT pg_temp.form(20, 'per day', '{"entered": "date", "left_on": "date", "x": "money"}', '[["x", null, "(days_between(entered, left_on) + 1) * 20"]]',
	'[{"entered": "2024-02-27", "left_on": "2024-03-01"}, "80.00"]', '[{"entered": "2023-02-27", "left_on": "2023-03-01"}, "60.00"]');

SELECT pg_temp.form(21, 'per bed and month by star', '{"star": "number", "bed_months": "number", "x": "money"}', '[["x", null, "bed_months * case star when 5 then 300 when 4 then 250 when 3 then 200 else 100 end"]]',
	'[{"star": 4, "bed_months": 100}, "25000.00"]', '[{"star": 1, "bed_months": 7}, "700.00"]');

SELECT pg_temp.form(22, 'per place with a price condition', '{"places": "number", "price": "money", "x": "money default=0"}', '[["x", "price <= 1000", "places * 2000"]]',
	'[{"places": 30, "price": 1000}, "60000.00"]', '[{"places": 30, "price": 1000.01}, "0.00"]');

-- 120.5 m2 x 90 days x 0.5 = 5422.50; from the second year x 0.4 = 4338.00
SELECT pg_temp.form(23, 'per area and day, stepped by year', '{"area": "number", "days": "number", "opened": "date", "x": "money"}', '[["x", null, "area * days * step_scale(years_between(opened, on_date), 0, 0.5, 1, 0.4, 2, 0.3)"]]',
	'[{"area": 120.5, "days": 90, "opened": "2023-07-01"}, "5422.50"]', '[{"area": 120.5, "days": 90, "opened": "2023-06-30"}, "4338.00"]');

-- 1000 x 1.2 x 0.6 = 720, at least 800; x 0.9 = 1080
SELECT pg_temp.form(24, 'product of coefficients with a minimum', '{"c": "number", "d": "number", "x": "money"}', '[["x", null, "greatest(1000 * c * d, 800)"]]',
	'[{"c": 1.2, "d": 0.6}, "800.00"]', '[{"c": 1.2, "d": 0.9}, "1080.00"]');

SELECT pg_temp.form(25, 'nested least and greatest', '{"a": "money", "x": "money"}', '[["x", null, "least(greatest(a * 0.1, 50), 300)"]]',
	'[{"a": 300}, "50.00"]', '[{"a": 1234}, "123.40"]', '[{"a": 9999}, "300.00"]');

-- 1200 x 7 / 12 = 700
SELECT pg_temp.form(26, 'grade by tier, cut for short service', '{"grade": "number", "tier": "text", "months": "number", "x": "money"}',
	$$[["x", null, "case grade when 1 then case tier when 'a' then 2000 else 1500 end else case tier when 'a' then 1200 else 900 end end * least(months, 12) / 12"]]$$,
	'[{"grade": 2, "tier": "a", "months": 7}, "700.00"]', '[{"grade": 1, "tier": "b", "months": 30}, "1500.00"]', '[{"grade": 2, "tier": "b", "months": 5}, "375.00"]');

-- Once, order, number.

SELECT pg_temp.form(27, 'once, and the difference on an upgrade', '{"level": "number", "granted": "money", "x": "money"}', '[["x", null, "greatest(step_scale(level, 1, 1000, 2, 2000, 3, 3000) - coalesce(granted, 0), 0)"]]',
	'[{"level": 3}, "3000.00"]', '[{"level": 3, "granted": 2000}, "1000.00"]', '[{"level": 3, "granted": 3000}, "0.00"]', '[{"level": 2, "granted": 3000}, "0.00"]');

SELECT pg_temp.form(28, 'rates by ordinal', '{"amount": "money", "ordinal": "number", "x": "money"}', '[["x", null, "amount * case ordinal when 1 then 1 when 2 then 0.6 else 0.3 end"]]',
	'[{"amount": 250, "ordinal": 1}, "250.00"]', '[{"amount": 250, "ordinal": 2}, "150.00"]', '[{"amount": 250, "ordinal": 4}, "75.00"]');

-- 49 when the child died, 60 today
SELECT pg_temp.form(29, 'the age that counts, the age that pays', '{"birth_date": "date", "event": "date", "x": "money default=0"}', '[["x", "years_between(birth_date, event) >= 49 and years_between(birth_date, on_date) >= 60", "590"]]',
	'[{"birth_date": "1964-06-30", "event": "2013-06-30"}, "590.00"]', '[{"birth_date": "1964-06-30", "event": "2013-06-29"}, "0.00"]', '[{"birth_date": "1964-07-01", "event": "2014-01-01"}, "0.00"]');

SELECT pg_temp.form(30, 'exclusive groups', '{"a": "boolean", "b": "boolean", "choice": "text", "together": "money sum default=0", "chosen": "money default=0", "highest": "money max default=0"}',
	$$[["together", "a", "100"], ["together", "b", "60"], ["chosen", "a and choice = 'a'", "100"], ["chosen", "b and choice = 'b'", "60"], ["highest", "a", "100"], ["highest", "b", "60"]]$$,
	'[{"a": true, "b": true}, "160.00", {"of": "together"}]', '[{"a": true, "b": true, "choice": "b"}, "60.00", {"of": "chosen"}]', '[{"a": true, "b": true}, "100.00", {"of": "highest"}]', '[{"a": false, "b": true}, "60.00", {"of": "highest"}]', '[{"a": true}, "100.00", {"of": "highest"}]', '[{"a": true}, "undetermined", {"of": "together"}]');

-- 500 x 0.9 - 50 = 400; 380 x 0.9 - 50 = 292, not below 300
SELECT pg_temp.form(31, 'ordered reductions with a floor', '{"price": "money", "first_cut": "money", "x": "money"}', '[["first_cut", null, "price * 0.9"], ["x", null, "greatest(first_cut - 50, 300)"]]',
	'[{"price": 500}, "400.00"]', '[{"price": 380}, "300.00"]');

SELECT pg_temp.form(32, 'complement of a used share', '{"used": "number", "x": "money"}', '[["x", null, "1000 * (1 - least(used, 1))"]]',
	'[{"used": 0.35}, "650.00"]', '[{"used": 1.2}, "0.00"]');

-- 700 x (1 + 0.5 + 2 x 0.3) = 1470
SELECT pg_temp.form(33, 'household equation', '{"adults": "number", "children": "number", "x": "money"}', '[["x", null, "700 * (1 + 0.5 * (adults - 1) + 0.3 * children)"]]',
	'[{"adults": 2, "children": 2}, "1470.00"]', '[{"adults": 1, "children": 0}, "700.00"]');

SELECT pg_temp.form(34, 'phase-out over months', '{"employed": "date", "x": "money"}', '[["x", null, "600 * step_scale(months_between(employed, on_date), 0, 1, 3, 0.5, 6, 0)"]]',
	'[{"employed": "2024-04-01"}, "600.00"]', '[{"employed": "2024-03-30"}, "300.00"]', '[{"employed": "2023-12-30"}, "0.00"]', '[{"employed": "2023-12-31"}, "300.00"]');

SELECT pg_temp.form(35, 'duration from contributions', '{"contributed": "number", "x": "number"}', '[["x", null, "step_scale(contributed, 0, 0, 1, 3, 5, 12, 10, 24)"]]',
	'[{"contributed": 0.5}, "0"]', '[{"contributed": 5}, "12"]', '[{"contributed": 30}, "24"]');

SELECT pg_temp.form(36, 'residence, absence, hours', '{"resident_since": "date", "days_absent": "number", "hours": "number", "x": "boolean"}', '[["x", null, "years_between(resident_since, on_date) >= 5 and days_absent <= 30 and hours >= 40"]]',
	'[{"resident_since": "2019-06-30", "days_absent": 30, "hours": 40}, "true"]', '[{"resident_since": "2019-07-01", "days_absent": 0, "hours": 40}, "false"]', '[{"resident_since": "2000-01-01", "days_absent": 31}, "false"]', '[{"resident_since": "2000-01-01", "days_absent": 3}, "undetermined"]');

SELECT pg_temp.form(37, 'look-back and waiting', '{"last_paid": "date", "insured_since": "date", "x": "boolean"}', '[["x", null, "coalesce(months_between(last_paid, on_date) >= 12, true) and months_between(insured_since, on_date) >= 6"]]',
	'[{"last_paid": "2023-06-30", "insured_since": "2023-12-30"}, "true"]', '[{"last_paid": "2023-07-01", "insured_since": "2020-01-01"}, "false"]', '[{"insured_since": "2020-01-01"}, "true"]');

-- Time.

-- Months by the calendar: whole months since the first of a month.
SELECT pg_temp.form(38, 'start in the next month, and late applications', '{"applied": "date", "entitled_from": "date", "month": "number", "applied_month": "number", "entitled_month": "number", "x": "money default=0", "back": "money"}',
	'[["month", null, "months_between(date ''1900-01-01'', on_date)"], ["applied_month", null, "months_between(date ''1900-01-01'', applied)"], ["entitled_month", null, "months_between(date ''1900-01-01'', entitled_from)"],
	["x", "month > applied_month", "100"], ["back", null, "100 * greatest(least(applied_month - entitled_month, 3), 0)"]]',
	'[{"applied": "2024-05-31"}, "100.00", {"on": "2024-06-01"}]', '[{"applied": "2024-05-01"}, "0.00", {"on": "2024-05-31"}]', '[{"applied": "2024-05-31", "entitled_from": "2024-03-31"}, "200.00", {"of": "back"}]', '[{"applied": "2024-05-31", "entitled_from": "2023-01-15"}, "300.00", {"of": "back"}]');

SELECT pg_temp.form(39, 'stop in the month after death', '{"died": "date", "x": "money default=0"}',
	'[["x", "died is null or months_between(date ''1900-01-01'', on_date) <= months_between(date ''1900-01-01'', died)", "100"]]',
	'[{}, "100.00"]', '[{"died": "2024-06-01"}, "100.00"]', '[{"died": "2024-05-31"}, "0.00"]');

SELECT pg_temp.form(40, 'suspension with and without back-pay', '{"suspended": "boolean", "months_suspended": "number", "at_fault": "boolean", "x": "money first default=0"}',
	'[["x", "suspended", "0", {"priority": 2}], ["x", "at_fault", "100", {"priority": 1}], ["x", null, "100 * (1 + months_suspended)"]]',
	'[{"suspended": true}, "0.00"]', '[{"suspended": false, "months_suspended": 3, "at_fault": false}, "400.00"]', '[{"suspended": false, "months_suspended": 3, "at_fault": true}, "100.00"]');

-- (350 - 300) x 4
SELECT pg_temp.form(41, 'arrears', '{"old_rate": "money", "raised_on": "date", "x": "money"}', '[["x", null, "(350 - old_rate) * months_between(raised_on, on_date)"]]',
	'[{"old_rate": 300, "raised_on": "2024-02-29"}, "200.00"]');

SELECT pg_temp.form(42, 'overpayment recovered', '{"overpaid": "money", "net_paid": "money", "x": "money"}', '[["x", null, "least(overpaid, net_paid)"]]',
	'[{"overpaid": 500, "net_paid": 320}, "320.00"]', '[{"overpaid": 100, "net_paid": 320}, "100.00"]');

-- One base of 790 from July for dibao, from October for tekun at 1.3 times.
SELECT pg_temp.form(43, 'two clocks', '{"base_for_dibao": "money", "base_for_tekun": "money", "published": "boolean", "dibao_pay": "money", "tekun_pay": "money", "arrears": "money default=0"}',
	'[["base_for_dibao", null, "740", {"before": "2024-07-01"}], ["base_for_dibao", null, "790", {"from": "2024-07-01"}], ["base_for_tekun", null, "740", {"before": "2024-10-01"}], ["base_for_tekun", null, "790", {"from": "2024-10-01"}],
	["dibao_pay", null, "base_for_dibao"], ["tekun_pay", null, "base_for_tekun * 1.3"], ["arrears", "months_between(date ''2024-07-01'', on_date) = 2", "2 * 50", {"from": "2024-09-01"}]]',
	'[{}, "790.00", {"of": "dibao_pay", "on": "2024-08-01"}]', '[{}, "962.00", {"of": "tekun_pay", "on": "2024-08-01"}]', '[{}, "1027.00", {"of": "tekun_pay", "on": "2024-10-01"}]',
	'[{}, "no_rule", {"of": "arrears", "on": "2024-08-31"}]', '[{}, "100.00", {"of": "arrears", "on": "2024-09-15"}]', '[{}, "0.00", {"of": "arrears", "on": "2024-10-01"}]');

SELECT pg_temp.form(44, 'gaps and repeals', '{"x": "money"}',
	'[["x", null, "100", {"before": "2023-01-01"}], ["x", null, "120", {"from": "2023-07-01"}], ["x", null, null, {"from": "2024-06-01", "replaces": "r2"}], ["x", null, "150", {"from": "2024-06-01", "region": "350582", "replaces": "r3"}]]',
	'[{}, "100.00", {"on": "2022-12-31"}]', '[{}, "no_rule", {"on": "2023-01-01"}]', '[{}, "120.00", {"on": "2024-05-31"}]', '[{}, "no_rule", {"on": "2024-06-01"}]', '[{}, "150.00", {"on": "2024-06-01", "in": "350582"}]');

SELECT pg_temp.form(45, 'credits that lapse', '{"hours": "number", "earned": "date", "x": "number"}', '[["x", null, "case when months_between(earned, on_date) < 24 then hours else 0 end"]]',
	'[{"hours": 12, "earned": "2022-07-01"}, "12"]', '[{"hours": 12, "earned": "2022-06-30"}, "0"]');

-- 60 percent for who applies by 30 June, the rest on acceptance
SELECT pg_temp.form(46, 'by batch and deadline', '{"applied": "date", "accepted": "boolean", "grant_total": "money", "x": "money sum default=0"}', '[["x", "applied <= date ''2024-06-30''", "grant_total * 0.6"], ["x", "accepted", "grant_total * 0.4"]]',
	'[{"applied": "2024-06-30", "accepted": false, "grant_total": 10000}, "6000.00"]', '[{"applied": "2024-06-30", "accepted": true, "grant_total": 10000}, "10000.00"]', '[{"applied": "2024-07-01", "accepted": true, "grant_total": 10000}, "4000.00"]');

-- Facilities.

-- 130 x 0.015 = 1.95, less 1 employed: 0.95 x 60,000
SELECT pg_temp.form(47, 'quota levy with fractions', '{"staff": "number", "employed": "number", "wage": "money", "x": "money"}', '[["x", null, "greatest(staff * 0.015 - employed, 0) * wage"]]',
	'[{"staff": 130, "employed": 1, "wage": 60000}, "57000.00"]', '[{"staff": 130, "employed": 2, "wage": 60000}, "0.00"]');

-- 1200 households: 240 m2, at least 350; 2050: 410
SELECT pg_temp.form(48, 'provisioning', '{"persons": "number", "households": "number", "stations": "number", "area": "number scale=0 rounding=up"}', '[["stations", null, "greatest(ceil(persons / 3000), 1)"], ["area", null, "greatest(households / 100 * 20, 350)"]]',
	'[{"persons": 100}, "1", {"of": "stations"}]', '[{"persons": 3000}, "1", {"of": "stations"}]', '[{"persons": 3001}, "2", {"of": "stations"}]', '[{"households": 1200}, "350", {"of": "area"}]', '[{"households": 2051}, "411", {"of": "area"}]');

-- 12.5 and 13.5; 2.5 x 5; per step 3 x round(1.5) = 6, at the end round(4.5) = 5
SELECT pg_temp.form(49, 'rounding by rule', '{"a": "number", "up": "money scale=0 rounding=up", "down": "money scale=0 rounding=down", "half_up": "money scale=0", "half_even": "money scale=0 rounding=half_even", "to_five": "money", "step": "number", "by_step": "number", "at_end": "number scale=0"}',
	'[["up", null, "a"], ["down", null, "a"], ["half_up", null, "a"], ["half_even", null, "a"], ["to_five", null, "round(a / 5) * 5"], ["step", null, "round(a / 9)"], ["by_step", null, "3 * step"], ["at_end", null, "3 * a / 9"]]',
	'[{"a": 12.01}, "13", {"of": "up"}]', '[{"a": 12.99}, "12", {"of": "down"}]', '[{"a": 12.5}, "13", {"of": "half_up"}]', '[{"a": 12.5}, "12", {"of": "half_even"}]', '[{"a": 13.5}, "14", {"of": "half_even"}]', '[{"a": -12.5}, "-13", {"of": "half_up"}]', '[{"a": -12.01}, "-13", {"of": "up"}]',
	'[{"a": 12.5}, "15.00", {"of": "to_five"}]', '[{"a": 12.4}, "10.00", {"of": "to_five"}]', '[{"a": 13.5}, "6", {"of": "by_step"}]', '[{"a": 13.5}, "5", {"of": "at_end"}]');

-- 2 x 4 = 8, 5 x 5 = 25 capped at 20: 28
SELECT pg_temp.form(50, 'points with caps and a threshold', '{"a": "number", "b": "number", "points": "number sum", "x": "boolean"}', '[["points", null, "least(a * 2, 10)"], ["points", null, "least(b * 5, 20)"], ["x", null, "points >= 25"]]',
	'[{"a": 4, "b": 5}, "28", {"of": "points"}]', '[{"a": 4, "b": 5}, "true"]', '[{"a": 2, "b": 4}, "false"]', '[{"a": 5, "b": 3}, "true"]', '[{"a": 4}, "undetermined"]');

SELECT * FROM finish();
