-- What an identity number tells is what GB 11643 says of it, and of what is none
-- nothing is told. Numbers are made here, with the check digit reckoned in SQL;
-- two are the standard's own examples. SEED=… repeats a run.
\ir ../lib/random.sql

SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(11);

CREATE FUNCTION pg_temp.told(number text) RETURNS text LANGUAGE sql RETURN
	concat_ws(' ', id_is_valid(number)::text, id_birth_date(number), id_sex(number));

SELECT is(pg_temp.told(number), told, what)
FROM (VALUES
	(1, '11010519491231002X', 'true 1949-12-31 female', 'an example of the standard, whose check character is X'),
	(2, '440524188001010014', 'true 1880-01-01 male', 'another one, of the century before'),
	(3, '110105491231002', 'true 1949-12-31 female', 'the first as it was before 1999')) v (n, number, told, what)
ORDER BY n;

-- The check: 2 to the power of the place, counted from the right, times the
-- digit, and all of it 1 modulo 11; X is 10.
CREATE FUNCTION pg_temp.with_check(digits text) RETURNS text LANGUAGE sql IMMUTABLE RETURN
	digits || (
		SELECT CASE (12 - sum(substr(digits, 18 - place, 1)::int * 2 ^ place)::bigint % 11) % 11 WHEN 10 THEN 'X' ELSE ((12 - sum(substr(digits, 18 - place, 1)::int * 2 ^ place)::bigint % 11) % 11)::text END
		FROM generate_series(1, 17) place);

CREATE TEMP TABLE made AS
SELECT pg_temp.with_check(division || to_char(born, 'YYYYMMDD') || lpad(ord::text, 3, '0')) AS number, division, born, ord
FROM (
	SELECT (11 + floor(random() * 80))::int || lpad(floor(random() * 10000)::text, 4, '0') AS division,
		date '1850-01-01' + floor(random() * 90000)::int AS born, floor(random() * 1000)::int AS ord
	FROM generate_series(1, 20000)) random;

SELECT is_empty($$SELECT number, pg_temp.told(number) FROM made
	WHERE pg_temp.told(number) IS DISTINCT FROM format('true %s %s', born, CASE ord % 2 WHEN 1 THEN 'male' ELSE 'female' END) LIMIT 5$$,
	'20,000 numbers tell the date and the sex that they were made of, to the year 2096');
SELECT is_empty($$SELECT number FROM made
	WHERE born BETWEEN '1900-01-01' AND '1999-12-31'
		AND (id_birth_date(division || to_char(born, 'YYMMDD') || lpad(ord::text, 3, '0')), id_sex(division || to_char(born, 'YYMMDD') || lpad(ord::text, 3, '0')))
			IS DISTINCT FROM (born, id_sex(number)) LIMIT 5$$,
	'of 15 digits they are of the century from 1900 on');
SELECT is_empty($$
	SELECT number, overlay(number PLACING digit FROM place) FROM (SELECT number FROM made LIMIT 500) m, generate_series(1, 18) place, unnest('{0,1,2,3,4,5,6,7,8,9}'::text[]) digit
	WHERE substr(number, place, 1) <> digit AND id_is_valid(overlay(number PLACING digit FROM place))
	UNION ALL
	SELECT number, overlay(number PLACING reverse(substr(number, place, 2)) FROM place) FROM made, generate_series(1, 16) place
	WHERE substr(number, place, 1) <> substr(number, place + 1, 1) AND id_is_valid(overlay(number PLACING reverse(substr(number, place, 2)) FROM place))
	LIMIT 5$$,
	'no digit can be wrong, and no two beside each other exchanged');
SELECT is_empty($$SELECT number, day FROM (SELECT * FROM made LIMIT 200) m,
	unnest('{19000229,20230229,20240230,19990431,20241301,20240001,20240100,20240132,00000101}'::text[]) day
	WHERE pg_temp.told(pg_temp.with_check(division || day || lpad(ord::text, 3, '0'))) <> 'false'
		OR id_is_valid(pg_temp.with_check(division || day || lpad(ord::text, 3, '0'))) IS DISTINCT FROM false LIMIT 5$$,
	'a day that no calendar has is no date of birth, though the number checks');
SELECT is(id_birth_date(pg_temp.with_check('35050220240229001')), '2024-02-29', 'the leap day of a leap year is one');

-- As registers have it.
SELECT is_empty($$SELECT left(written, 40), pg_temp.told(written) FROM unnest(ARRAY[
	'11010519491231002x', ' 11010519491231002X ', E'\t11010519491231002X\r\n', '　11010519491231002X　', E'\u00A011010519491231002X',
	'１１０１０５１９４９１２３１００２Ｘ', '１１０１０５１９４９１２３１００２ｘ', '110105491231002   ', '１１０１０５４９１２３１００２', rpad('11010519491231002X', 100000)]) written
	WHERE pg_temp.told(written) <> 'true 1949-12-31 female'$$,
	'blanks around it, full width and a small x do not matter');
SELECT is_empty($$SELECT left(written, 40), pg_temp.told(written) FROM unnest(ARRAY[
	'', ' ', 'X', '无', '11010519491231002', '11010519491231002XX', '011010519491231002X', '110105 19491231002X', '11010519491231002 X', '11010519491231002Χ',
	'1101051949123100X2', '11010549123100X', '11010549123100', '1101054912310021', '110105491331002', '010105491231002', '-11010519491231002', '+1101051949123100', '1101051949123100.2',
	'11010519491231002×', '①1010519491231002X', repeat('1', 100000), '11010519491231002X,11010519491231002X']) written
	WHERE pg_temp.told(written) <> 'false' LIMIT 5$$,
	'what is none tells nothing');
SELECT is(ROW(id_is_valid(NULL), id_birth_date(NULL), id_sex(NULL))::text, '(,,)', 'null of null');

SELECT * FROM finish();
