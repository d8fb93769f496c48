-- yuan_number.sql: the type number, numeric under another name, and how amounts and numbers
-- meet in an expression:
--
--	* An integer becomes an amount wherever one is wanted (implicit cast), so
--	  that coalesce(sum(y), 0), y > 100 and y + 1 need no cast.
--	* An amount becomes a numeric wherever one is wanted, which loses nothing:
--	  round(y, 1), to_char(y, '9,999.00'), stddev(y) and coalesce(y, 0.00) are
--	  numeric's. The other way is by assignment only, and decimals that no
--	  amount has are an error.
--	* y * 0.85 and y > 299.5 are operators of their own. They cannot be
--	  declared for numeric: then 2 * 0.85 would have two equally good readings,
--	  since 2 may become an amount, and fail. They are declared for
--	  benefit.number, which is numeric under another name: numeric and the
--	  binary fractions turn into it, integers do not, and 2 * 0.85 stays the
--	  business of PostgreSQL. It is the preferred type of its category, so that
--	  these operators win over those of numeric, and y * '0.8' is no question.
--
-- Nothing of this can touch a statement without an amount: what casts lead to
-- benefit.number, only the operators below make use of, each beside an amount.
-- For the same reason there is no round(yuan, integer) or percentile_cont(...)
-- WITHIN GROUP (ORDER BY yuan): beside them round('2.5', '1') would have two
-- readings, and percentile_cont(1) WITHIN GROUP (ORDER BY '2') too.

CREATE TYPE benefit.number;

CREATE FUNCTION benefit.number_in(pg_catalog.cstring, pg_catalog.oid, pg_catalog.int4)
RETURNS benefit.number
AS 'numeric_in'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.number_out(benefit.number)
RETURNS pg_catalog.cstring
AS 'numeric_out'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.number_recv(pg_catalog.internal, pg_catalog.oid, pg_catalog.int4)
RETURNS benefit.number
AS 'numeric_recv'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.number_send(benefit.number)
RETURNS pg_catalog.bytea
AS 'numeric_send'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE benefit.number (
	INPUT = benefit.number_in,
	OUTPUT = benefit.number_out,
	RECEIVE = benefit.number_recv,
	SEND = benefit.number_send,
	LIKE = pg_catalog.numeric,
	CATEGORY = 'N',
	PREFERRED = true
);

COMMENT ON TYPE benefit.number IS 'a numeric beside an amount, as in amount * 0.85; for operators of yuan only, columns are better numeric';
COMMENT ON FUNCTION benefit.number_in(pg_catalog.cstring, pg_catalog.oid, pg_catalog.int4) IS 'reads what numeric reads';
COMMENT ON FUNCTION benefit.number_out(benefit.number) IS 'writes what numeric writes';
COMMENT ON FUNCTION benefit.number_recv(pg_catalog.internal, pg_catalog.oid, pg_catalog.int4) IS 'binary input as of numeric';
COMMENT ON FUNCTION benefit.number_send(benefit.number) IS 'binary output as of numeric';

CREATE CAST (pg_catalog.numeric AS benefit.number) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (benefit.number AS pg_catalog.numeric) WITHOUT FUNCTION AS IMPLICIT;

COMMENT ON CAST (pg_catalog.numeric AS benefit.number) IS 'the same value';
COMMENT ON CAST (benefit.number AS pg_catalog.numeric) IS 'the same value';

CREATE FUNCTION benefit.float8_number(pg_catalog.float8)
RETURNS benefit.number
AS 'MODULE_PATHNAME', 'benefit_float8_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float8_number(pg_catalog.float8) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE CAST (pg_catalog.float8 AS benefit.number) WITH FUNCTION benefit.float8_number(pg_catalog.float8) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.float8 AS benefit.number) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE FUNCTION benefit.float4_number(pg_catalog.float4)
RETURNS benefit.number
AS 'MODULE_PATHNAME', 'benefit_float4_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float4_number(pg_catalog.float4) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE CAST (pg_catalog.float4 AS benefit.number) WITH FUNCTION benefit.float4_number(pg_catalog.float4) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.float4 AS benefit.number) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

-- Comparison with numbers is exact: the number need not be an amount. These
-- operators belong to no index; an amount written as one ('299.50') does.

CREATE FUNCTION benefit.yuan_lt_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_lt_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_lt_number(benefit.yuan, benefit.number) IS 'implementation of <';

CREATE FUNCTION benefit.yuan_le_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_le_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_le_number(benefit.yuan, benefit.number) IS 'implementation of <=';

CREATE FUNCTION benefit.yuan_eq_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_eq_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_eq_number(benefit.yuan, benefit.number) IS 'implementation of =';

CREATE FUNCTION benefit.yuan_ne_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_ne_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_ne_number(benefit.yuan, benefit.number) IS 'implementation of <>';

CREATE FUNCTION benefit.yuan_ge_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_ge_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_ge_number(benefit.yuan, benefit.number) IS 'implementation of >=';

CREATE FUNCTION benefit.yuan_gt_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_yuan_gt_number'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_gt_number(benefit.yuan, benefit.number) IS 'implementation of >';

CREATE FUNCTION benefit.number_lt_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_lt_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_lt_yuan(benefit.number, benefit.yuan) IS 'implementation of <';

CREATE FUNCTION benefit.number_le_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_le_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_le_yuan(benefit.number, benefit.yuan) IS 'implementation of <=';

CREATE FUNCTION benefit.number_eq_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_eq_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_eq_yuan(benefit.number, benefit.yuan) IS 'implementation of =';

CREATE FUNCTION benefit.number_ne_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_ne_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_ne_yuan(benefit.number, benefit.yuan) IS 'implementation of <>';

CREATE FUNCTION benefit.number_ge_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_ge_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_ge_yuan(benefit.number, benefit.yuan) IS 'implementation of >=';

CREATE FUNCTION benefit.number_gt_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_number_gt_yuan'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_gt_yuan(benefit.number, benefit.yuan) IS 'implementation of >';

CREATE OPERATOR benefit.< (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_lt_number,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.yuan, benefit.number) IS 'less than, exactly; the number may have any decimals';

CREATE OPERATOR benefit.<= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_le_number,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.yuan, benefit.number) IS 'less than or equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_eq_number,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel
);

COMMENT ON OPERATOR benefit.= (benefit.yuan, benefit.number) IS 'equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_ne_number,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.yuan, benefit.number) IS 'not equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.>= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_ge_number,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.yuan, benefit.number) IS 'greater than or equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.> (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.number,
	FUNCTION = benefit.yuan_gt_number,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.yuan, benefit.number) IS 'greater than, exactly; the number may have any decimals';

CREATE OPERATOR benefit.< (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_lt_yuan,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.number, benefit.yuan) IS 'less than, exactly; the number may have any decimals';

CREATE OPERATOR benefit.<= (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_le_yuan,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.number, benefit.yuan) IS 'less than or equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_eq_yuan,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel
);

COMMENT ON OPERATOR benefit.= (benefit.number, benefit.yuan) IS 'equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_ne_yuan,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.number, benefit.yuan) IS 'not equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.>= (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_ge_yuan,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.number, benefit.yuan) IS 'greater than or equal, exactly; the number may have any decimals';

CREATE OPERATOR benefit.> (
	LEFTARG = benefit.number,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.number_gt_yuan,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.number, benefit.yuan) IS 'greater than, exactly; the number may have any decimals';
