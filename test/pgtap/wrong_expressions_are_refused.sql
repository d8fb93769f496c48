-- An expression that can mean nothing is refused before it is published, where it
-- is wrong, with what is wrong and what to write in its place.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(61);

-- What is said of a condition: the SQLSTATE, the character, the message and what helps.
CREATE FUNCTION pg_temp.said(condition text) RETURNS text LANGUAGE sql AS $$
	SELECT coalesce((
		SELECT concat_ws(' ', code, substring(detail FROM '^At character (\d+)'), message, 
			'(' || nullif(split_part(detail, ' of: ' || condition || ' ', 2), '') || ')', hint)
		FROM findings(jsonb_build_object('format', 1,
			'variables', '{"x": {"kind": "number"}, "n": {"kind": "number"}, "b": {"kind": "boolean"}, "t": {"kind": "text"}, "d": {"kind": "date"}}'::jsonb,
			'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', '1', 'condition', condition))))), 'taken')
$$;

SELECT is(pg_temp.said(condition), said, condition) FROM (VALUES
	-- the order of texts is the collation's, and regions lie in one another
	($$t < 'b'$$, '42804 3 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$'a' >= t$$, '42804 5 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$'a' < 'b'$$, '42804 5 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$t BETWEEN 'a' AND 'b'$$, '42804 3 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$least(t, 'x') = 'x'$$, '42804 1 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$t = greatest('a', 'b')$$, '42804 5 a text has no order here (The order of texts depends on a collation.) Compare with =, <> or IN.'),
	($$region >= '350500'$$, '42804 8 a region has no order here Compare with =, <>, IN, <@ or @>.'),
	($$greatest(region, region) = region$$, '42804 1 a region has no order here Compare with =, <>, IN, <@ or @>.'),
	($$t IN ('a', 'b') AND t <> 'c'$$, 'taken'),
	($$b > false AND d > '2024-01-01' AND n > '1'$$, 'taken'),

	-- a scale begins where the one before it ends
	($$step_scale(n, 1, 10, 1, 20) = 1$$, '22023 22 the thresholds of step_scale must rise'),
	($$step_scale(n, 1, 10, 2, 20, 1.99, 30) = 1$$, '22023 29 the thresholds of step_scale must rise'),
	($$step_scale(n, 1.99, 10, 2, 20) = 1$$, 'taken'),
	($$step_scale(d, date '2024-01-01', 1, date '2024-01-01', 2) = 1$$, '22023 37 the thresholds of step_scale must rise'),
	($$step_scale(d, '2024-01-02', 1, '2024-01-01', 2) = 1$$, '22023 32 the thresholds of step_scale must rise'),
	($$step_scale(d, '2024-01-01', 1, '2024-01-02', 2) = 1$$, 'taken'),
	($$marginal_scale(n, 0, 0.1, 0, 0.2) = 1$$, '22023 27 the thresholds of marginal_scale must rise'),
	($$marginal_scale(n, 100, 0.1, 0, 0.2) = 1$$, '22023 29 the thresholds of marginal_scale must rise'),
	($$marginal_scale(n, 0, 0.1, 100, 0.2) = 1$$, 'taken'),

	($$step_scale(n, 1, 10, n, 20, 0, 30) = 1$$, '22023 29 the thresholds of step_scale must rise'),
	($$step_scale(n, n, 10, 1, 20, n, 30) = 1$$, 'taken'),
	($$step_scale(d, '2024-01-02', 1, d, 2, '2024-01-01', 3) = 1$$, '22023 38 the thresholds of step_scale must rise'),
	($$marginal_scale(n, n, 0.1, n + 1, 0.2) = 1$$, 'taken'),
	($$step_scale(n, t, 10) = 1$$, '42804 15 a number was expected, this is a text'),
	($$step_scale(d, add_months(d, 12), 10) = 1$$, 'taken'),

	-- a date stays a date, a number of them whole
	($$add_months(n, 1) = d$$, '42804 12 a date was expected, this is a number'),
	($$add_months(d, d) = d$$, '42804 15 a number was expected, this is a date'),
	($$add_months('2024-01-31', n) = month_end(d) AND add_months(d, '1') > d$$, 'taken'),
	($$month_start(d) = 1$$, '42804 18 a date was expected, this is a number'),
	($$power(n, d) = 1$$, '42804 10 a number was expected, this is a date'),
	($$round(n, 2, 'half_even') = power(n, n)$$, 'taken'),

	-- what is quoted is what its place asks for
	($$n = 'x'$$, '22P02 5 "x" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),
	($$n = '1e'$$, '22P02 5 "1e" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),
	($$- 'x' = 1$$, '22P02 1 "x" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),
	($$n = '1e5' AND n > '1e-3' AND n > - '5'$$, 'taken'),
	($$b AND 'maybe'$$, '22P02 7 "maybe" is not a condition Write true or false, or compare it with something.'),
	($$coalesce('perhaps', NULL)$$, '22P02 10 "perhaps" is not a condition Write true or false, or compare it with something.'),
	($$coalesce('yes', NULL) AND b = 'off'$$, 'taken'),
	($$region = '35'$$, '22P02 10 "35" is not a region (A region is a code of 6 digits (GB/T 2260), or one of 9 or 12 digits, in which no level is missing.)'),
	($$d = '2024-02-30'$$, '22008 5 there is no day "2024-02-30"'),
	($$d = '1.1.2024'$$, '22007 5 "1.1.2024" is not a date (A date is written YYYY-MM-DD, such as 2024-02-29.)'),
	($$on_date > 'today'$$, '22007 11 "today" is not a date (A date is written YYYY-MM-DD, such as 2024-02-29.)'),
	($$'x' IS NULL$$, 'taken'),
	($$coalesce('1', n, 'x') IS NULL$$, '22P02 18 "x" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),
	($$nullif(n, 'x') = 1$$, '22P02 11 "x" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),
	($$CASE WHEN b THEN 1 ELSE 'x' END = 1$$, '22P02 25 "x" is not a number (A number is decimal digits with at most one point, such as 60 or -0.5.)'),

	-- nothing is made into another kind of thing
	($$t = 1$$, '42804 5 a text was expected, this is a number'),
	($$t = date '2024-01-01'$$, '42804 5 a text was expected, this is a date'),
	($$n$$, '42804 1 a condition was expected, this is a number'),
	($$b OR d$$, '42804 6 a condition was expected, this is a date'),
	($$CASE WHEN n THEN 1 END = 1$$, '42804 11 a condition was expected, this is a number'),
	($$coalesce(n, t) = 1$$, '42804 13 a number was expected, this is a text'),
	($$abs(t) = 1$$, '42804 5 a number was expected, this is a text'),
	($$step_scale(t, 1, 10) = 1$$, '42804 15 a text was expected, this is a number'),
	($$step_scale(n, 1, 10, 2, t) = 1$$, '42804 25 a number was expected, this is a text'),
	($$years_between(t, d) = 1$$, '42804 15 a date was expected, this is a text'),
	($$region <@ n$$, '42804 11 a region was expected, this is a number'),
	($$d - 1 = d$$, '42804 3 a date takes part in no arithmetic but date - date Use years_between, months_between or days_between, and compare the number, or add_months for another date.'),
	($$d - d = 1$$, 'taken'),

	-- names
	($$年令 > 1$$, '42704 1 variable "年令" does not exist'),
	($$"n，m" > 1$$, '42704 1 variable "n，m" does not exist')
) v (condition, said);

SELECT * FROM finish();
