-- yuan_arithmetic.sql: arithmetic with amounts.

CREATE FUNCTION benefit.yuan_add(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_add'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_add(benefit.yuan, benefit.yuan) IS 'implementation of +';

CREATE FUNCTION benefit.yuan_add_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_add_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_add_number(benefit.yuan, benefit.number) IS 'implementation of +';

CREATE FUNCTION benefit.number_add_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_number_add_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_add_yuan(benefit.number, benefit.yuan) IS 'implementation of +';

CREATE FUNCTION benefit.yuan_subtract(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_subtract'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_subtract(benefit.yuan, benefit.yuan) IS 'implementation of -';

CREATE FUNCTION benefit.yuan_subtract_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_subtract_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_subtract_number(benefit.yuan, benefit.number) IS 'implementation of -';

CREATE FUNCTION benefit.number_subtract_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_number_subtract_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_subtract_yuan(benefit.number, benefit.yuan) IS 'implementation of -';

CREATE FUNCTION benefit.yuan_multiply_int8(benefit.yuan, pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_multiply_int8'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_multiply_int8(benefit.yuan, pg_catalog.int8) IS 'implementation of *';

CREATE FUNCTION benefit.int8_multiply_yuan(pg_catalog.int8, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_int8_multiply_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int8_multiply_yuan(pg_catalog.int8, benefit.yuan) IS 'implementation of *';

CREATE FUNCTION benefit.yuan_multiply_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_multiply_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_multiply_number(benefit.yuan, benefit.number) IS 'implementation of *';

CREATE FUNCTION benefit.number_multiply_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_number_multiply_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_multiply_yuan(benefit.number, benefit.yuan) IS 'implementation of *';

CREATE FUNCTION benefit.yuan_divide_int2(benefit.yuan, pg_catalog.int2)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_divide_int2'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int2(benefit.yuan, pg_catalog.int2) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_int4(benefit.yuan, pg_catalog.int4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_divide_int4'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int4(benefit.yuan, pg_catalog.int4) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_int8(benefit.yuan, pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_divide_int8'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int8(benefit.yuan, pg_catalog.int8) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_divide_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_divide_number(benefit.yuan, benefit.number) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_yuan_divide'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_divide(benefit.yuan, benefit.yuan) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_negate(benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_negate'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_negate(benefit.yuan) IS 'implementation of unary -';

CREATE FUNCTION benefit.abs(benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_abs'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.abs(benefit.yuan) IS 'the amount without its sign; 22003 for the least amount';

CREATE OPERATOR benefit.+ (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_add,
	COMMUTATOR = OPERATOR(benefit.+)
);

COMMENT ON OPERATOR benefit.+ (benefit.yuan, benefit.yuan) IS 'sum; 22003 beyond the range';

CREATE OPERATOR benefit.+ (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_add_number,
	COMMUTATOR = OPERATOR(benefit.+)
);

COMMENT ON OPERATOR benefit.+ (benefit.yuan, benefit.number) IS 'sum; 22003 beyond the range, or if the number has more than two decimals that count';

CREATE OPERATOR benefit.+ (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_add_yuan,
	COMMUTATOR = OPERATOR(benefit.+)
);

COMMENT ON OPERATOR benefit.+ (benefit.number, benefit.yuan) IS 'sum; 22003 beyond the range, or if the number has more than two decimals that count';

CREATE OPERATOR benefit.- (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_subtract
);

COMMENT ON OPERATOR benefit.- (benefit.yuan, benefit.yuan) IS 'difference; 22003 beyond the range';

CREATE OPERATOR benefit.- (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_subtract_number
);

COMMENT ON OPERATOR benefit.- (benefit.yuan, benefit.number) IS 'difference; 22003 beyond the range, or if the number has more than two decimals that count';

CREATE OPERATOR benefit.- (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_subtract_yuan
);

COMMENT ON OPERATOR benefit.- (benefit.number, benefit.yuan) IS 'difference; 22003 beyond the range, or if the number has more than two decimals that count';

CREATE OPERATOR benefit.* (
	LEFTARG = benefit.yuan,
	RIGHTARG = pg_catalog.int8,
	FUNCTION = benefit.yuan_multiply_int8,
	COMMUTATOR = OPERATOR(benefit.*)
);

COMMENT ON OPERATOR benefit.* (benefit.yuan, pg_catalog.int8) IS 'multiple; 22003 beyond the range';

CREATE OPERATOR benefit.* (
	LEFTARG = pg_catalog.int8,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.int8_multiply_yuan,
	COMMUTATOR = OPERATOR(benefit.*)
);

COMMENT ON OPERATOR benefit.* (pg_catalog.int8, benefit.yuan) IS 'multiple; 22003 beyond the range';

CREATE OPERATOR benefit.* (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_multiply_number,
	COMMUTATOR = OPERATOR(benefit.*)
);

COMMENT ON OPERATOR benefit.* (benefit.yuan, benefit.number) IS 'share, rounded half away from zero to the fen; 22003 beyond the range';

CREATE OPERATOR benefit.* (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_multiply_yuan,
	COMMUTATOR = OPERATOR(benefit.*)
);

COMMENT ON OPERATOR benefit.* (benefit.number, benefit.yuan) IS 'share, rounded half away from zero to the fen; 22003 beyond the range';

CREATE OPERATOR benefit./ (
	LEFTARG = benefit.yuan,
	RIGHTARG = pg_catalog.int2,
	FUNCTION = benefit.yuan_divide_int2
);

COMMENT ON OPERATOR benefit./ (benefit.yuan, pg_catalog.int2) IS 'part, rounded half away from zero to the fen; 22012 for zero';

CREATE OPERATOR benefit./ (
	LEFTARG = benefit.yuan,
	RIGHTARG = pg_catalog.int4,
	FUNCTION = benefit.yuan_divide_int4
);

COMMENT ON OPERATOR benefit./ (benefit.yuan, pg_catalog.int4) IS 'part, rounded half away from zero to the fen; 22012 for zero';

CREATE OPERATOR benefit./ (
	LEFTARG = benefit.yuan,
	RIGHTARG = pg_catalog.int8,
	FUNCTION = benefit.yuan_divide_int8
);

COMMENT ON OPERATOR benefit./ (benefit.yuan, pg_catalog.int8) IS 'part, rounded half away from zero to the fen; 22012 for zero';

CREATE OPERATOR benefit./ (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_divide_number
);

COMMENT ON OPERATOR benefit./ (benefit.yuan, benefit.number) IS 'part, rounded half away from zero to the fen; 22012 for zero, 22003 beyond the range';

CREATE OPERATOR benefit./ (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_divide
);

COMMENT ON OPERATOR benefit./ (benefit.yuan, benefit.yuan) IS 'ratio of two amounts, with the precision of numeric division; 22012 for zero; a literal or parameter without a type is taken for an amount';

CREATE OPERATOR benefit.- (
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_negate
);

COMMENT ON OPERATOR benefit.- (NONE, benefit.yuan) IS 'the amount with the opposite sign; 22003 for the least amount';
