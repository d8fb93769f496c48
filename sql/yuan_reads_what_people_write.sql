-- The type yuan reads amounts as people write them, refuses others, and computes with them.
SET search_path = benefit, pg_temp;

-- The forms that people write.
SELECT entry, entry::yuan AS amount
FROM (VALUES
	('300'), ('300.5'), ('-300'), ('+300'), ('0'), ('-0.01'),
	('¥300'), ('￥300'), ('-¥300'), ('¥-300'), (E' \t300 \n'),
	('20,000'), ('1,234,567.89'), ('-20,000'),
	('2万'), ('2.5万'), ('2万元'), ('300元'), ('¥2.5万元'), ('1.23456万'), ('1.234567万'), ('10,000万'),
	('300.0000'), ('-300.500000'), ('0.000'), ('2.50000000万'), ('1.2345670万元')
) v (entry);

-- Refused, never rounded: SQLSTATE 22P02, with the value and what is accepted.
DO $$
DECLARE
	entry text;
	message text;
	hint text;
BEGIN
	FOREACH entry IN ARRAY ARRAY[
		'', ' ', 'abc', '1e3', 'NaN', 'Infinity', '12.345', '300.001', '300.0010', '0.005', '1.2345678万', '1.23456780万', '300.', '.5', '-', '+-3', '-¥-3', '¥¥3',
		'2,00', '20,00', '2000,000', ',200', '1,000,00', '2,000,', '1.000,5', '300.', '300.0,00', '3 00', '2 万', '2元万', '2万万', '300元整', '0x10', '３００', '300$']
	LOOP
		BEGIN
			PERFORM entry::yuan;
			RAISE EXCEPTION 'accepted: "%"', entry;
		EXCEPTION WHEN invalid_text_representation THEN
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
			IF message <> format('invalid input syntax for type yuan: "%s"', entry) OR hint = '' THEN
				RAISE EXCEPTION 'unhelpful: %, %', message, hint;
			END IF;
		END;
	END LOOP;
END
$$;
SELECT '12.345'::yuan;
SELECT '1e3'::yuan;
SELECT ''::yuan;

-- The range is that of 64 bits of fen; beyond it is 22003.
SELECT '92233720368547758.07'::yuan, '-92233720368547758.08'::yuan, '9223372036854.775807万'::yuan;
\set VERBOSITY sqlstate
SELECT '92233720368547758.08'::yuan;
SELECT '-92233720368547758.09'::yuan;
SELECT '9223372036854.775808万'::yuan;
SELECT repeat('9', 1000)::yuan;
\set VERBOSITY default
-- What is far too long is refused, and not repeated whole; blanks do not count.
DO $$
DECLARE
	entry text;
	message text;
BEGIN
	FOREACH entry IN ARRAY ARRAY[repeat('9', 1001), repeat('9', 10000000), '300.' || repeat('0', 10000000), repeat('万', 1000)]
	LOOP
		BEGIN
			PERFORM entry::yuan;
			RAISE EXCEPTION 'accepted';
		EXCEPTION WHEN invalid_text_representation THEN
			GET STACKED DIAGNOSTICS message = MESSAGE_TEXT;
			IF message <> format('invalid input syntax for type yuan: "%s..."', left(entry, 200 / octet_length(left(entry, 1)))) THEN
				RAISE EXCEPTION 'unhelpful: %', message;
			END IF;
		END;
	END LOOP;
END
$$;
SELECT (repeat(' ', 1000000) || '300.00' || repeat(' ', 1000000))::yuan, ('300.' || repeat('0', 500))::yuan;

-- From 16 on the errors of input are soft.
DO $$
BEGIN
	IF current_setting('server_version_num')::int >= 160000 THEN
		EXECUTE $q$
			DO $d$
			BEGIN
				ASSERT pg_input_is_valid('2万', 'benefit.yuan');
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('12.345', 'benefit.yuan')) = '22P02';
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('abc', 'benefit.yuan')) = '22P02';
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('1e', 'benefit.yuan')) = '22P02';
				ASSERT (SELECT sql_error_code FROM pg_input_error_info('92233720368547758.08', 'benefit.yuan')) = '22003';
			END
			$d$
		$q$;
	END IF;
END
$$;

-- Integers become amounts by themselves, so that conditions need no cast.
CREATE TEMP TABLE price (item text, amount yuan);
INSERT INTO price VALUES ('a', 100), ('b', 299.50), ('c', '300'), ('d', NULL), ('e', 20000);
SELECT item FROM price WHERE amount > 100 ORDER BY item;
SELECT item FROM price WHERE amount = 300;
SELECT item FROM price WHERE 300 <= amount ORDER BY item;
SELECT item FROM price WHERE amount > 299.5 ORDER BY item;
SELECT item FROM price WHERE 299.495 < amount AND amount < 299.505;
SELECT item FROM price WHERE amount BETWEEN 100 AND 299.5 ORDER BY item;
SELECT item FROM price WHERE amount IN (100, 300) ORDER BY item;
SELECT item FROM price WHERE amount IN (100, 299.5) ORDER BY item;
SELECT item FROM price WHERE amount = ANY (ARRAY[100, 300]) ORDER BY item;
SELECT item FROM price WHERE amount > (SELECT avg(amount) FROM price);
SELECT item, coalesce(amount, 0), greatest(amount, 250), CASE WHEN amount > 250 THEN amount ELSE 0 END
FROM price
ORDER BY item;
SELECT pg_typeof(coalesce(0, amount)), pg_typeof(amount + 1), pg_typeof(2 * amount), pg_typeof(amount * 0.85),
	pg_typeof(amount / 3), pg_typeof(amount / 1.5), pg_typeof(amount / amount), pg_typeof(0.5 + amount)
FROM price
LIMIT 1;

-- A literal or a parameter without a type is a number beside * and an amount
-- beside the rest.
SELECT amount * '0.85' AS share, '0.85' * amount AS share, amount + '0.01' AS sum, amount / '2' AS ratio, amount > '299.5' AS above, amount * NULL AS nothing
FROM price
ORDER BY item;
PREPARE untyped AS SELECT $1 * amount, amount * $2, amount - $3, amount / $4, amount >= $5, coalesce(amount, $6) FROM price ORDER BY item;
SELECT parameter_types FROM pg_prepared_statements WHERE name = 'untyped';
EXECUTE untyped ('0.85', '0.333', '0.01', '3', '299.50', '0.01');
DEALLOCATE untyped;

-- A binary fraction is the decimal that it is printed as: 0.1 is a tenth.
SELECT amount * 0.1::float8 AS "8", amount * 0.1::float4 AS "4", 1.5::float8 * amount AS half, amount / 0.3::float8 AS part, amount + 0.01::float8 AS sum,
	amount > 299.495::float8 AS above, amount = 299.5::float4 AS same
FROM price
ORDER BY item;
SELECT '0.05'::yuan * 0.1::float8, '0.05'::yuan * 0.5::float4, '100'::yuan * 1.005::float8, '300.1'::yuan = 300.1::float8, '300.1'::yuan = 300.1::float4, '300'::yuan < 'NaN'::float8, '300'::yuan > '-Infinity'::float4;

-- An amount is a numeric wherever one is wanted: where it meets one, in
-- rounding, formats and statistics.
SELECT coalesce(amount, 0.00), greatest(amount, 250.5), CASE WHEN amount > 250 THEN amount ELSE 0.5 END, round(amount / 7), round(amount, -1), trunc(amount), ceil(amount * 0.333), floor(amount * 0.333),
	to_char(amount, 'FM999,990.00'), mod(amount, 7), width_bucket(amount, 0, 1000, 10)
FROM price
ORDER BY item;
SELECT pg_typeof(coalesce(amount, 0.00)), pg_typeof(round(amount)), pg_typeof(coalesce(amount, 0.00)::yuan) FROM price LIMIT 1;
SELECT amount FROM price UNION SELECT 0.5 ORDER BY amount;
-- 100, 299.50, 300, 20000: the mean is 5174.875.
SELECT sum(amount) * 0.5, sum(amount) * '0.5', round(avg(amount), 2)::yuan, stddev_pop(amount), var_samp(amount),
	percentile_disc(0.5) WITHIN GROUP (ORDER BY amount), percentile_disc('{0.25,0.75}'::float8[]) WITHIN GROUP (ORDER BY amount), mode() WITHIN GROUP (ORDER BY amount),
	percentile_cont(0.5) WITHIN GROUP (ORDER BY amount::float8)
FROM price;

-- Beside whatever number or literal, an operator has one reading: what comes of it
-- is an amount, a truth, or for a quotient of two amounts a number.
CREATE FUNCTION pg_temp.type_of(expression text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	type text;
BEGIN
	EXECUTE 'SELECT pg_typeof(' || expression || ')' INTO type;
	RETURN type;
EXCEPTION WHEN OTHERS THEN
	RETURN SQLSTATE;
END
$$;
SELECT symbol, pg_temp.type_of(format('yuan ''3'' %s %s', symbol, operand)) AS on_the_right, pg_temp.type_of(format('%2$s %1$s yuan ''3''', symbol, operand)) AS on_the_left, string_agg(operand, ' ' ORDER BY n) AS operands
FROM unnest('{+,-,*,/,<,<=,=,<>,>=,>}'::text[]) WITH ORDINALITY s (symbol, k),
	unnest('{''2'',"NULL",2::int2,2,2::int8,2.5,2.5::float4,2.5::float8,yuan ''2''}'::text[]) WITH ORDINALITY o (operand, n)
GROUP BY k, symbol, on_the_right, on_the_left
ORDER BY k, min(n);

-- Casts from numbers are exact or an error.
SELECT 12.340::yuan, 300::int2::yuan, 300::int8::yuan, (-0.10)::yuan, '300.50'::yuan::numeric, '300'::yuan::int, '-300'::yuan::bigint;
SELECT 12.345::yuan;
SELECT 300.0000::yuan, 300.01::float8::yuan, 300.01::float4::yuan, 0.1::float8::yuan, 3e2::float4::yuan, 1e15::float8::yuan, '-0'::float8::yuan, 32767::int2::yuan;
SELECT 300.001::float8::yuan;
SELECT (0.1::float8 + 0.2::float8)::yuan;
SELECT '300.01'::yuan::float8, pg_typeof('300.01'::yuan::float8), '90071992547409.92'::yuan::float8::yuan, '0.01'::yuan::float8::yuan;
-- PostgreSQL's money is what its locale makes of it: in C, two decimals.
SET lc_monetary = 'C';
SELECT '300.01'::money::yuan, '300.01'::yuan::money::numeric, '-92233720368547758.08'::yuan::money::yuan, '92233720368547758.07'::money::yuan;
-- Where it has none, an amount with fen is an error; where it has three, so is the third.
DO $$
BEGIN
	BEGIN
		SET lc_monetary = 'ja_JP.UTF-8';
		ASSERT '300'::yuan::money = 300::money AND 300::money::yuan = '300'::yuan;
		BEGIN
			PERFORM '300.50'::yuan::money;
			RAISE EXCEPTION 'rounded';
		EXCEPTION WHEN numeric_value_out_of_range THEN
			ASSERT SQLERRM = 'amount 300.50 is no exact amount of type money', SQLERRM;
		END;
	EXCEPTION WHEN invalid_parameter_value THEN
		NULL;
	END;
	BEGIN
		SET lc_monetary = 'ar_KW.UTF-8';
		ASSERT '300.50'::yuan::money::yuan = '300.50'::yuan AND 300.120::money::yuan = '300.12'::yuan;
		BEGIN
			PERFORM 300.125::money::yuan;
			RAISE EXCEPTION 'rounded';
		EXCEPTION WHEN numeric_value_out_of_range THEN
			ASSERT SQLERRM = 'number 300.125 is no exact amount in yuan', SQLERRM;
		END;
	EXCEPTION WHEN invalid_parameter_value THEN
		NULL;
	END;
END
$$;
RESET lc_monetary;
-- By assignment too, so that a column of any of these can be moved or altered.
CREATE TEMP TABLE register (n numeric(10,4), f float8, r float4, m money, i int2);
INSERT INTO register VALUES (300.5, 300.5, 300.5, 300.5, 300);
CREATE TEMP TABLE moved (n yuan, f yuan, r yuan, m yuan, i yuan);
INSERT INTO moved SELECT * FROM register;
ALTER TABLE register ALTER n TYPE yuan, ALTER f TYPE yuan, ALTER r TYPE yuan, ALTER m TYPE yuan, ALTER i TYPE yuan;
SELECT * FROM moved NATURAL JOIN register;
DROP TABLE register, moved;
\set VERBOSITY sqlstate
SELECT 'NaN'::float8::yuan;
SELECT '-Infinity'::float8::yuan;
SELECT 1e17::float8::yuan;
SELECT 0.001::float4::yuan;
SELECT '300'::yuan * 'Infinity'::float8;
SELECT '300'::yuan + 0.005::float8;
SELECT 'NaN'::numeric::yuan;
SELECT 'Infinity'::numeric::yuan;
SELECT 92233720368547758.08::yuan;
SELECT 1e1000::yuan;
SELECT 92233720368547759::int8::yuan;
SELECT '300.50'::yuan::int;
SELECT '300.50'::yuan::bigint;
SELECT '3000000000'::yuan::int;
INSERT INTO price VALUES ('f', 1.005);
\set VERBOSITY default
-- An amount is a number in JSON, and text as it is written.
SELECT to_jsonb('300.5'::yuan), '300.5'::yuan || '', pg_typeof(to_jsonb('300'::yuan) -> 0);

-- Sums and differences.
SELECT '300'::yuan + '0.01', '300'::yuan - 0.01, 1 - '0.99'::yuan, 0.5 + '300'::yuan, - '300'::yuan, abs('-300'::yuan);
-- Shares round half away from zero: 0.05 * 0.5 is 0.025, 0.15 * 0.3 is 0.045, 10.01 * 0.333 is 3.33333.
SELECT '0.05'::yuan * 0.5, '-0.05'::yuan * 0.5, 0.3 * '0.15'::yuan, '10.01'::yuan * 0.333, '300'::yuan * 3, 3 * '-300'::yuan, '0.01'::yuan * 0.4999999999999999999999999;
-- Parts: 100 / 3 is 33.333, 0.05 / 2 is 0.025, 0.01 / 2 is 0.005.
SELECT '100'::yuan / 3, '0.05'::yuan / 2, '-0.05'::yuan / 2, '0.05'::yuan / -2, '0.01'::yuan / 3, '0.01'::yuan / 2::int2, '100'::yuan / 7::int8, '100'::yuan / 0.3;
-- 0.01 / 2.00...01 is a little less than half a fen, however many zeros there are.
SELECT '0.01'::yuan / 2.000000000000000000000000000000000000000000000000000000000001, '0.01'::yuan / 1.9999999999999999999999999999999999999999999999999, '-0.01'::yuan / 2.0;
SELECT '300'::yuan / '200'::yuan, '1'::yuan / '3'::yuan, '-92233720368547758.08'::yuan / 9223372036854775807, '-92233720368547758.08'::yuan / (-9223372036854775807 - 1);
-- Integer division agrees with exact numeric division over many operands.
SELECT count(*) AS tried, count(*) FILTER (WHERE a / d <> round(a::numeric / d, 2)) AS differ
FROM (SELECT n * 0.01::yuan AS a, d FROM generate_series(-120, 120) n, unnest('{-9,-7,-4,-3,-2,-1,1,2,3,4,6,7,8,9,11}'::int[]) d) v;

\set VERBOSITY sqlstate
SELECT '92233720368547758.07'::yuan + '0.01';
SELECT '-92233720368547758.08'::yuan - 1;
SELECT '92233720368547758.07'::yuan * 2;
SELECT 2 * '-92233720368547758.08'::yuan;
SELECT '92233720368547758.07'::yuan * 1.5;
SELECT '92233720368547758.07'::yuan / 0.5;
SELECT '300'::yuan * 'NaN'::numeric;
SELECT '300'::yuan * 'Infinity'::numeric;
SELECT '300'::yuan / 'Infinity'::numeric;
SELECT '300'::yuan + 0.005;
SELECT - '-92233720368547758.08'::yuan;
SELECT abs('-92233720368547758.08'::yuan);
SELECT '-92233720368547758.08'::yuan / -1;
SELECT '300'::yuan / 0;
SELECT '300'::yuan / 0::int8;
SELECT '300'::yuan / 0.0;
SELECT '300'::yuan / '0'::yuan;
\set VERBOSITY default

-- Comparison with numbers knows every decimal, NaN and infinity.
SELECT '300'::yuan = 300.00, '300'::yuan <> 300.001, '300'::yuan < 300.001, 299.999 < '300'::yuan, '300'::yuan >= 300.0, 300.001 <= '300'::yuan,
	'300'::yuan < 'Infinity'::numeric, '300'::yuan > '-Infinity'::numeric, '300'::yuan < 'NaN'::numeric, 1e30 > '300'::yuan;

-- Aggregates; null is skipped, nothing gives null.
SELECT count(amount), sum(amount), avg(amount), min(amount), max(amount), sum(amount) = '20699.50' AS as_text FROM price;
SELECT sum(amount), avg(amount), min(amount), max(amount), coalesce(sum(amount), 0) FROM price WHERE item = 'd';
SELECT avg(a) = avg(a::numeric) AS same_mean, avg(a) FROM unnest('{300,300.01,-0.02}'::yuan[]) a;
-- A sum may pass the range on its way, but not at its end.
SELECT sum(a) FROM unnest('{92233720368547758.07,92233720368547758.07,-92233720368547758.08}'::yuan[]) a;
SELECT sum(a) FROM unnest('{-92233720368547758.08,-0.01,0.01}'::yuan[]) a;
SELECT sum(a) FROM unnest('{92233720368547758.07,0.01}'::yuan[]) a;
SELECT sum(a) FROM unnest('{-92233720368547758.08,-92233720368547758.08,-92233720368547758.08}'::yuan[]) a;
SELECT avg(a) FROM unnest('{-92233720368547758.08,-92233720368547758.08,-92233720368547758.08}'::yuan[]) a;
SELECT avg(a) FROM unnest('{92233720368547758.07,92233720368547758.07,92233720368547758.07}'::yuan[]) a;

-- Windows that move take amounts out again; RANGE counts in yuan.
SELECT item, amount,
	sum(amount) OVER (ORDER BY item ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS two_rows,
	avg(amount) OVER (ORDER BY item ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS mean,
	count(*) OVER (ORDER BY amount RANGE BETWEEN 200 PRECEDING AND '0.50' FOLLOWING) AS near
FROM price
ORDER BY item;

-- Partial sums from several processes, of which some saw nothing or only nulls.
CREATE TABLE public.payment (part int, amount yuan) PARTITION BY LIST (part);
CREATE TABLE public.payment_1 PARTITION OF public.payment FOR VALUES IN (1);
CREATE TABLE public.payment_2 PARTITION OF public.payment FOR VALUES IN (2);
CREATE TABLE public.payment_3 PARTITION OF public.payment FOR VALUES IN (3);
INSERT INTO public.payment SELECT 1, n * 0.01::yuan FROM generate_series(1, 20000) n;
INSERT INTO public.payment SELECT 2, NULL FROM generate_series(1, 100);
ANALYZE public.payment;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET enable_partitionwise_aggregate = on;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT sum(amount), avg(amount), min(amount), max(amount) FROM public.payment_1;
-- 20000 * 20001 / 2 fen
SELECT sum(amount), avg(amount), min(amount), max(amount) FROM public.payment_1;
SET parallel_leader_participation = off;
SELECT sum(amount), avg(amount), min(amount), max(amount) FROM public.payment;
SELECT part, sum(amount), avg(amount) FROM public.payment GROUP BY part ORDER BY part;
SELECT sum(amount), avg(amount) FROM public.payment WHERE part > 1;
RESET parallel_leader_participation;
RESET max_parallel_workers_per_gather;
RESET enable_partitionwise_aggregate;
RESET min_parallel_table_scan_size;
RESET parallel_tuple_cost;
RESET parallel_setup_cost;
DROP TABLE public.payment;

-- Order, indexes, hashing.
SELECT array_agg(a ORDER BY a) FROM unnest('{3,-92233720368547758.08,0.01,-0.01,92233720368547758.07,0}'::yuan[]) a;
CREATE TEMP TABLE roll AS SELECT n AS id, (n % 1000)::int * 0.5::yuan AS amount FROM generate_series(1, 10000) n;
CREATE INDEX ON roll (amount);
CREATE INDEX ON roll USING hash (amount);
ANALYZE roll;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM roll WHERE amount >= 499 AND amount < '499.50';
SELECT count(*) FROM roll WHERE amount >= 499 AND amount < '499.50';
SELECT min(amount), max(amount) FROM roll;
RESET enable_seqscan;
RESET enable_bitmapscan;
SET enable_mergejoin = off;
SET enable_nestloop = off;
SELECT count(*) FROM roll a JOIN roll b USING (amount) WHERE a.id <= 1000;
RESET enable_nestloop;
SET enable_hashjoin = off;
SELECT count(*) FROM roll a JOIN roll b USING (amount) WHERE a.id <= 1000;
RESET enable_hashjoin;
RESET enable_mergejoin;
SELECT count(DISTINCT amount) FROM roll;
CREATE TEMP TABLE hashed (amount yuan) PARTITION BY HASH (amount);
CREATE TEMP TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TEMP TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO hashed SELECT amount FROM roll;
SELECT count(*) FROM hashed WHERE amount = '0.50';
SELECT opcname, amvalidate(oid) FROM pg_opclass WHERE opcintype = 'yuan'::regtype ORDER BY opcname;

-- Binary form: fen in eight bytes, there and back. 300.00 is 0x7530.
SELECT yuan_send('300'), yuan_send('-0.01'), yuan_send('-92233720368547758.08');
\getenv abs_builddir PG_ABS_BUILDDIR
\set file :abs_builddir '/results/yuan.bin'
COPY price TO :'file' (FORMAT binary);
CREATE TEMP TABLE price_again (LIKE price);
COPY price_again FROM :'file' (FORMAT binary);
SELECT count(*) FROM price JOIN price_again USING (item) WHERE price.amount IS NOT DISTINCT FROM price_again.amount;

-- In words, as a receipt has it.
SELECT amount, in_words(amount)
FROM unnest('{20000,300,1005.07,0.50,0,0.05,0.55,-300,10,15,110,1001,1010,1100,10001,10010,10100,100000,
	101000,107000.53,1680.32,16409.02,325.04,1000000,20305000,100000000,100000005,100001000,100010000,105000000,200000000500,
	1000000000000,1000000010000,10000000000000000,92233720368547758.07,-92233720368547758.08}'::yuan[]) amount;

-- Every function, operator and cast that the type brings is described.
SELECT p.oid::regprocedure FROM pg_proc p WHERE pronamespace = 'benefit'::regnamespace AND obj_description(p.oid, 'pg_proc') IS NULL
	AND proname ~ '^(yuan|number)_|_(yuan|number)$|^(abs|in_words|min|max|sum|avg)$';
SELECT c.oid, pg_describe_object('pg_cast'::regclass, c.oid, 0) FROM pg_cast c
WHERE '{yuan,number,region,circumstances,expression}'::regtype[] && ARRAY[castsource, casttarget]::regtype[] AND obj_description(c.oid, 'pg_cast') IS NULL;
SELECT o.oid::regoperator FROM pg_operator o WHERE oprnamespace = 'benefit'::regnamespace AND obj_description(o.oid, 'pg_operator') IS NULL
	AND 'yuan'::regtype IN (oprleft, oprright);
DROP TABLE price, price_again, roll, hashed;
