-- yuan_cast.sql: casts between amounts and the numeric types of PostgreSQL: none of them rounds.

CREATE FUNCTION benefit.int2_yuan(pg_catalog.int2)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_int2_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int2_yuan(pg_catalog.int2) IS 'a whole number of yuan';

CREATE CAST (pg_catalog.int2 AS benefit.yuan) WITH FUNCTION benefit.int2_yuan(pg_catalog.int2) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int2 AS benefit.yuan) IS 'a whole number of yuan';

CREATE FUNCTION benefit.int4_yuan(pg_catalog.int4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_int4_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int4_yuan(pg_catalog.int4) IS 'a whole number of yuan';

CREATE CAST (pg_catalog.int4 AS benefit.yuan) WITH FUNCTION benefit.int4_yuan(pg_catalog.int4) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int4 AS benefit.yuan) IS 'a whole number of yuan';

CREATE FUNCTION benefit.int8_yuan(pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_int8_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int8_yuan(pg_catalog.int8) IS 'a whole number of yuan; 22003 beyond the range';

CREATE CAST (pg_catalog.int8 AS benefit.yuan) WITH FUNCTION benefit.int8_yuan(pg_catalog.int8) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int8 AS benefit.yuan) IS 'a whole number of yuan; 22003 beyond the range';

CREATE FUNCTION benefit.numeric_yuan(pg_catalog.numeric)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_numeric_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.numeric_yuan(pg_catalog.numeric) IS 'a number of yuan; 22003 if it has more than two decimals that count, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.numeric AS benefit.yuan) WITH FUNCTION benefit.numeric_yuan(pg_catalog.numeric) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.numeric AS benefit.yuan) IS 'a number of yuan; 22003 if it has more than two decimals that count, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.yuan_numeric(benefit.yuan)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_yuan_numeric'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_numeric(benefit.yuan) IS 'the amount in yuan, with two decimals';

CREATE CAST (benefit.yuan AS pg_catalog.numeric) WITH FUNCTION benefit.yuan_numeric(benefit.yuan) AS IMPLICIT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.numeric) IS 'the amount in yuan, with two decimals';

CREATE FUNCTION benefit.yuan_int4(benefit.yuan)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'benefit_yuan_int4'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_int4(benefit.yuan) IS 'the amount in yuan; 22003 if it has fen or is beyond the range, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.int4) WITH FUNCTION benefit.yuan_int4(benefit.yuan);

COMMENT ON CAST (benefit.yuan AS pg_catalog.int4) IS 'the amount in yuan; 22003 if it has fen or is beyond the range, never rounded';

CREATE FUNCTION benefit.yuan_int8(benefit.yuan)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'benefit_yuan_int8'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_int8(benefit.yuan) IS 'the amount in yuan; 22003 if it has fen, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.int8) WITH FUNCTION benefit.yuan_int8(benefit.yuan);

COMMENT ON CAST (benefit.yuan AS pg_catalog.int8) IS 'the amount in yuan; 22003 if it has fen, never rounded';

CREATE FUNCTION benefit.float8_yuan(pg_catalog.float8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_float8_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float8_yuan(pg_catalog.float8) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.float8 AS benefit.yuan) WITH FUNCTION benefit.float8_yuan(pg_catalog.float8) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.float8 AS benefit.yuan) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.float4_yuan(pg_catalog.float4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_float4_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float4_yuan(pg_catalog.float4) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.float4 AS benefit.yuan) WITH FUNCTION benefit.float4_yuan(pg_catalog.float4) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.float4 AS benefit.yuan) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.yuan_float8(benefit.yuan)
RETURNS pg_catalog.float8
AS 'MODULE_PATHNAME', 'benefit_yuan_float8'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_float8(benefit.yuan) IS 'the nearest binary fraction, as percentile_cont() wants it; up to 2^53 fen it casts back to the same amount';

CREATE CAST (benefit.yuan AS pg_catalog.float8) WITH FUNCTION benefit.yuan_float8(benefit.yuan) AS ASSIGNMENT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.float8) IS 'the nearest binary fraction, as percentile_cont() wants it; up to 2^53 fen it casts back to the same amount';

-- STABLE, since money counts in units of lc_monetary. Whose money it is nobody
-- says: it is taken for yuan.

CREATE FUNCTION benefit.money_yuan(pg_catalog.money)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_money_yuan'
LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.money_yuan(pg_catalog.money) IS 'the same number of yuan; 22003 if the locale has more decimals than two and they count, or beyond the range';

CREATE CAST (pg_catalog.money AS benefit.yuan) WITH FUNCTION benefit.money_yuan(pg_catalog.money) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.money AS benefit.yuan) IS 'the same number of yuan; 22003 if the locale has more decimals than two and they count, or beyond the range';

CREATE FUNCTION benefit.yuan_money(benefit.yuan)
RETURNS pg_catalog.money
AS 'MODULE_PATHNAME', 'benefit_yuan_money'
LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_money(benefit.yuan) IS 'the same number; 22003 if the locale has fewer decimals than the amount, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.money) WITH FUNCTION benefit.yuan_money(benefit.yuan) AS ASSIGNMENT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.money) IS 'the same number; 22003 if the locale has fewer decimals than the amount, never rounded';
