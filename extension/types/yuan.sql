-- The type yuan: exact amounts of money, as whole numbers of fen.
--
-- How amounts and numbers meet in an expression:
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

CREATE TYPE benefit.yuan;

CREATE FUNCTION benefit.yuan_in(pg_catalog.cstring)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_out(benefit.yuan)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_recv(pg_catalog.internal)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_send(benefit.yuan)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE benefit.yuan (
	INPUT = benefit.yuan_in,
	OUTPUT = benefit.yuan_out,
	RECEIVE = benefit.yuan_recv,
	SEND = benefit.yuan_send,
	LIKE = pg_catalog.int8,
	CATEGORY = 'N'
);

COMMENT ON TYPE benefit.yuan IS 'exact amount of money in yuan with two decimals, from -92233720368547758.08 to 92233720368547758.07';
COMMENT ON FUNCTION benefit.yuan_in(pg_catalog.cstring) IS 'reads 300, 300.50, 20,000, ¥300, 300元, 2万 or 2.5万元; 22P02 for anything else and for more than two decimals that count, 22003 beyond the range';
COMMENT ON FUNCTION benefit.yuan_out(benefit.yuan) IS 'writes yuan with two decimals and nothing else: 300.00';
COMMENT ON FUNCTION benefit.yuan_recv(pg_catalog.internal) IS 'binary input: eight bytes, fen';
COMMENT ON FUNCTION benefit.yuan_send(benefit.yuan) IS 'binary output: eight bytes, fen';

-- numeric under another name, see above.

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
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float8_number(pg_catalog.float8) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE CAST (pg_catalog.float8 AS benefit.number) WITH FUNCTION benefit.float8_number(pg_catalog.float8) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.float8 AS benefit.number) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE FUNCTION benefit.float4_number(pg_catalog.float4)
RETURNS benefit.number
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float4_number(pg_catalog.float4) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

CREATE CAST (pg_catalog.float4 AS benefit.number) WITH FUNCTION benefit.float4_number(pg_catalog.float4) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.float4 AS benefit.number) IS 'the shortest decimal that is read back as the same, 0.1 for 0.1';

-- Casts

CREATE FUNCTION benefit.int2_yuan(pg_catalog.int2)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int2_yuan(pg_catalog.int2) IS 'a whole number of yuan';

CREATE CAST (pg_catalog.int2 AS benefit.yuan) WITH FUNCTION benefit.int2_yuan(pg_catalog.int2) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int2 AS benefit.yuan) IS 'a whole number of yuan';

CREATE FUNCTION benefit.int4_yuan(pg_catalog.int4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int4_yuan(pg_catalog.int4) IS 'a whole number of yuan';

CREATE CAST (pg_catalog.int4 AS benefit.yuan) WITH FUNCTION benefit.int4_yuan(pg_catalog.int4) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int4 AS benefit.yuan) IS 'a whole number of yuan';

CREATE FUNCTION benefit.int8_yuan(pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int8_yuan(pg_catalog.int8) IS 'a whole number of yuan; 22003 beyond the range';

CREATE CAST (pg_catalog.int8 AS benefit.yuan) WITH FUNCTION benefit.int8_yuan(pg_catalog.int8) AS IMPLICIT;

COMMENT ON CAST (pg_catalog.int8 AS benefit.yuan) IS 'a whole number of yuan; 22003 beyond the range';

CREATE FUNCTION benefit.numeric_yuan(pg_catalog.numeric)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.numeric_yuan(pg_catalog.numeric) IS 'a number of yuan; 22003 if it has more than two decimals that count, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.numeric AS benefit.yuan) WITH FUNCTION benefit.numeric_yuan(pg_catalog.numeric) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.numeric AS benefit.yuan) IS 'a number of yuan; 22003 if it has more than two decimals that count, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.yuan_numeric(benefit.yuan)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_numeric(benefit.yuan) IS 'the amount in yuan, with two decimals';

CREATE CAST (benefit.yuan AS pg_catalog.numeric) WITH FUNCTION benefit.yuan_numeric(benefit.yuan) AS IMPLICIT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.numeric) IS 'the amount in yuan, with two decimals';

CREATE FUNCTION benefit.yuan_int4(benefit.yuan)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_int4(benefit.yuan) IS 'the amount in yuan; 22003 if it has fen or is beyond the range, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.int4) WITH FUNCTION benefit.yuan_int4(benefit.yuan);

COMMENT ON CAST (benefit.yuan AS pg_catalog.int4) IS 'the amount in yuan; 22003 if it has fen or is beyond the range, never rounded';

CREATE FUNCTION benefit.yuan_int8(benefit.yuan)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_int8(benefit.yuan) IS 'the amount in yuan; 22003 if it has fen, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.int8) WITH FUNCTION benefit.yuan_int8(benefit.yuan);

COMMENT ON CAST (benefit.yuan AS pg_catalog.int8) IS 'the amount in yuan; 22003 if it has fen, never rounded';

CREATE FUNCTION benefit.float8_yuan(pg_catalog.float8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float8_yuan(pg_catalog.float8) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.float8 AS benefit.yuan) WITH FUNCTION benefit.float8_yuan(pg_catalog.float8) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.float8 AS benefit.yuan) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.float4_yuan(pg_catalog.float4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.float4_yuan(pg_catalog.float4) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE CAST (pg_catalog.float4 AS benefit.yuan) WITH FUNCTION benefit.float4_yuan(pg_catalog.float4) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.float4 AS benefit.yuan) IS 'the amount that the number is printed as, in its shortest form; 22003 if that has more than two decimals, is beyond the range or is not finite; never rounded';

CREATE FUNCTION benefit.yuan_float8(benefit.yuan)
RETURNS pg_catalog.float8
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_float8(benefit.yuan) IS 'the nearest binary fraction, as percentile_cont() wants it; up to 2^53 fen it casts back to the same amount';

CREATE CAST (benefit.yuan AS pg_catalog.float8) WITH FUNCTION benefit.yuan_float8(benefit.yuan) AS ASSIGNMENT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.float8) IS 'the nearest binary fraction, as percentile_cont() wants it; up to 2^53 fen it casts back to the same amount';

-- STABLE, since money counts in units of lc_monetary. Whose money it is nobody
-- says: it is taken for yuan.

CREATE FUNCTION benefit.money_yuan(pg_catalog.money)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.money_yuan(pg_catalog.money) IS 'the same number of yuan; 22003 if the locale has more decimals than two and they count, or beyond the range';

CREATE CAST (pg_catalog.money AS benefit.yuan) WITH FUNCTION benefit.money_yuan(pg_catalog.money) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.money AS benefit.yuan) IS 'the same number of yuan; 22003 if the locale has more decimals than two and they count, or beyond the range';

CREATE FUNCTION benefit.yuan_money(benefit.yuan)
RETURNS pg_catalog.money
AS 'MODULE_PATHNAME'
LANGUAGE c STABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_money(benefit.yuan) IS 'the same number; 22003 if the locale has fewer decimals than the amount, never rounded';

CREATE CAST (benefit.yuan AS pg_catalog.money) WITH FUNCTION benefit.yuan_money(benefit.yuan) AS ASSIGNMENT;

COMMENT ON CAST (benefit.yuan AS pg_catalog.money) IS 'the same number; 22003 if the locale has fewer decimals than the amount, never rounded';

CREATE FUNCTION benefit.yuan_json(benefit.yuan)
RETURNS pg_catalog.json
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_json(benefit.yuan) IS 'a JSON number, so that to_jsonb and row_to_json write 300.00 and not "300.00"';

CREATE CAST (benefit.yuan AS pg_catalog.json) WITH FUNCTION benefit.yuan_json(benefit.yuan);

COMMENT ON CAST (benefit.yuan AS pg_catalog.json) IS 'a JSON number, so that to_jsonb and row_to_json write 300.00 and not "300.00"';

-- Comparison of amounts is that of int8: the order of the type is the integer's.

CREATE FUNCTION benefit.yuan_lt(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8lt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_lt(benefit.yuan, benefit.yuan) IS 'implementation of <';

CREATE FUNCTION benefit.yuan_le(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8le'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_le(benefit.yuan, benefit.yuan) IS 'implementation of <=';

CREATE FUNCTION benefit.yuan_eq(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8eq'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_eq(benefit.yuan, benefit.yuan) IS 'implementation of =';

CREATE FUNCTION benefit.yuan_ne(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8ne'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_ne(benefit.yuan, benefit.yuan) IS 'implementation of <>';

CREATE FUNCTION benefit.yuan_ge(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8ge'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_ge(benefit.yuan, benefit.yuan) IS 'implementation of >=';

CREATE FUNCTION benefit.yuan_gt(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.bool
AS 'int8gt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_gt(benefit.yuan, benefit.yuan) IS 'implementation of >';

CREATE OPERATOR benefit.< (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_lt,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.yuan, benefit.yuan) IS 'less than';

CREATE OPERATOR benefit.<= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_le,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.yuan, benefit.yuan) IS 'less than or equal';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_eq,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);

COMMENT ON OPERATOR benefit.= (benefit.yuan, benefit.yuan) IS 'equal';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_ne,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.yuan, benefit.yuan) IS 'not equal';

CREATE OPERATOR benefit.>= (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_ge,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.yuan, benefit.yuan) IS 'greater than or equal';

CREATE OPERATOR benefit.> (
	LEFTARG = benefit.yuan,
	RIGHTARG = benefit.yuan,
	FUNCTION = benefit.yuan_gt,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.yuan, benefit.yuan) IS 'greater than';

CREATE FUNCTION benefit.yuan_cmp(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.int4
AS 'btint8cmp'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.yuan_cmp(benefit.yuan, benefit.yuan) IS 'negative, zero or positive as the first is less, equal or greater';

CREATE FUNCTION benefit.yuan_sortsupport(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'btint8sortsupport'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sortsupport(pg_catalog.internal) IS 'sort support: eight bytes by value';

CREATE FUNCTION benefit.yuan_in_range(benefit.yuan, benefit.yuan, benefit.yuan, pg_catalog.bool, pg_catalog.bool)
RETURNS pg_catalog.bool
AS 'in_range_int8_int8'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_in_range(benefit.yuan, benefit.yuan, benefit.yuan, pg_catalog.bool, pg_catalog.bool) IS 'for RANGE frames of windows: is the first within the third of the second';

CREATE FUNCTION benefit.yuan_hash(benefit.yuan)
RETURNS pg_catalog.int4
AS 'hashint8'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_hash(benefit.yuan) IS 'hash of 32 bits';

CREATE FUNCTION benefit.yuan_hash_extended(benefit.yuan, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'hashint8extended'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_hash_extended(benefit.yuan, pg_catalog.int8) IS 'hash of 64 bits with a seed';

CREATE OPERATOR FAMILY benefit.yuan_btree_ops USING btree;

CREATE OPERATOR CLASS benefit.yuan_btree_ops
DEFAULT FOR TYPE benefit.yuan USING btree FAMILY benefit.yuan_btree_ops AS
	OPERATOR 1 benefit.<,
	OPERATOR 2 benefit.<=,
	OPERATOR 3 benefit.=,
	OPERATOR 4 benefit.>=,
	OPERATOR 5 benefit.>,
	FUNCTION 1 benefit.yuan_cmp(benefit.yuan, benefit.yuan),
	FUNCTION 2 (benefit.yuan, benefit.yuan) benefit.yuan_sortsupport(pg_catalog.internal),
	FUNCTION 3 benefit.yuan_in_range(benefit.yuan, benefit.yuan, benefit.yuan, pg_catalog.bool, pg_catalog.bool),
	FUNCTION 4 (benefit.yuan, benefit.yuan) pg_catalog.btequalimage(pg_catalog.oid);

CREATE OPERATOR FAMILY benefit.yuan_hash_ops USING hash;

CREATE OPERATOR CLASS benefit.yuan_hash_ops
DEFAULT FOR TYPE benefit.yuan USING hash FAMILY benefit.yuan_hash_ops AS
	OPERATOR 1 benefit.=,
	FUNCTION 1 benefit.yuan_hash(benefit.yuan),
	FUNCTION 2 benefit.yuan_hash_extended(benefit.yuan, pg_catalog.int8);

COMMENT ON OPERATOR FAMILY benefit.yuan_btree_ops USING btree IS 'order of yuan';
COMMENT ON OPERATOR FAMILY benefit.yuan_hash_ops USING hash IS 'equality of yuan';
COMMENT ON OPERATOR CLASS benefit.yuan_btree_ops USING btree IS 'order of yuan';
COMMENT ON OPERATOR CLASS benefit.yuan_hash_ops USING hash IS 'equality of yuan';

-- Comparison with numbers is exact: the number need not be an amount. These
-- operators belong to no index; an amount written as one ('299.50') does.

CREATE FUNCTION benefit.yuan_lt_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_lt_number(benefit.yuan, benefit.number) IS 'implementation of <';

CREATE FUNCTION benefit.yuan_le_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_le_number(benefit.yuan, benefit.number) IS 'implementation of <=';

CREATE FUNCTION benefit.yuan_eq_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_eq_number(benefit.yuan, benefit.number) IS 'implementation of =';

CREATE FUNCTION benefit.yuan_ne_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_ne_number(benefit.yuan, benefit.number) IS 'implementation of <>';

CREATE FUNCTION benefit.yuan_ge_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_ge_number(benefit.yuan, benefit.number) IS 'implementation of >=';

CREATE FUNCTION benefit.yuan_gt_number(benefit.yuan, benefit.number)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.yuan_gt_number(benefit.yuan, benefit.number) IS 'implementation of >';

CREATE FUNCTION benefit.number_lt_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_lt_yuan(benefit.number, benefit.yuan) IS 'implementation of <';

CREATE FUNCTION benefit.number_le_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_le_yuan(benefit.number, benefit.yuan) IS 'implementation of <=';

CREATE FUNCTION benefit.number_eq_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_eq_yuan(benefit.number, benefit.yuan) IS 'implementation of =';

CREATE FUNCTION benefit.number_ne_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_ne_yuan(benefit.number, benefit.yuan) IS 'implementation of <>';

CREATE FUNCTION benefit.number_ge_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 3;

COMMENT ON FUNCTION benefit.number_ge_yuan(benefit.number, benefit.yuan) IS 'implementation of >=';

CREATE FUNCTION benefit.number_gt_yuan(benefit.number, benefit.yuan)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME'
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

-- Arithmetic

CREATE FUNCTION benefit.yuan_add(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_add(benefit.yuan, benefit.yuan) IS 'implementation of +';

CREATE FUNCTION benefit.yuan_add_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_add_number(benefit.yuan, benefit.number) IS 'implementation of +';

CREATE FUNCTION benefit.number_add_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_add_yuan(benefit.number, benefit.yuan) IS 'implementation of +';

CREATE FUNCTION benefit.yuan_subtract(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_subtract(benefit.yuan, benefit.yuan) IS 'implementation of -';

CREATE FUNCTION benefit.yuan_subtract_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_subtract_number(benefit.yuan, benefit.number) IS 'implementation of -';

CREATE FUNCTION benefit.number_subtract_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_subtract_yuan(benefit.number, benefit.yuan) IS 'implementation of -';

CREATE FUNCTION benefit.yuan_multiply_int8(benefit.yuan, pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_multiply_int8(benefit.yuan, pg_catalog.int8) IS 'implementation of *';

CREATE FUNCTION benefit.int8_multiply_yuan(pg_catalog.int8, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int8_multiply_yuan(pg_catalog.int8, benefit.yuan) IS 'implementation of *';

CREATE FUNCTION benefit.yuan_multiply_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_multiply_number(benefit.yuan, benefit.number) IS 'implementation of *';

CREATE FUNCTION benefit.number_multiply_yuan(benefit.number, benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.number_multiply_yuan(benefit.number, benefit.yuan) IS 'implementation of *';

CREATE FUNCTION benefit.yuan_divide_int2(benefit.yuan, pg_catalog.int2)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int2(benefit.yuan, pg_catalog.int2) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_int4(benefit.yuan, pg_catalog.int4)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int4(benefit.yuan, pg_catalog.int4) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_int8(benefit.yuan, pg_catalog.int8)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_divide_int8(benefit.yuan, pg_catalog.int8) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide_number(benefit.yuan, benefit.number)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_divide_number(benefit.yuan, benefit.number) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_divide(benefit.yuan, benefit.yuan)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5;

COMMENT ON FUNCTION benefit.yuan_divide(benefit.yuan, benefit.yuan) IS 'implementation of /';

CREATE FUNCTION benefit.yuan_negate(benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_negate(benefit.yuan) IS 'implementation of unary -';

CREATE FUNCTION benefit.abs(benefit.yuan)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'yuan_abs'
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

CREATE FUNCTION benefit.in_words(benefit.yuan)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'yuan_in_words'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10;

COMMENT ON FUNCTION benefit.in_words(benefit.yuan) IS 'the amount in formal Chinese words: 20000 gives 贰万元整';

-- Aggregates

CREATE FUNCTION benefit.yuan_smaller(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'int8smaller'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_smaller(benefit.yuan, benefit.yuan) IS 'the smaller of two amounts';

CREATE FUNCTION benefit.yuan_larger(benefit.yuan, benefit.yuan)
RETURNS benefit.yuan
AS 'int8larger'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_larger(benefit.yuan, benefit.yuan) IS 'the larger of two amounts';

CREATE FUNCTION benefit.yuan_sum_add(pg_catalog.internal, benefit.yuan)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_add(pg_catalog.internal, benefit.yuan) IS 'transition of sum and avg';

CREATE FUNCTION benefit.yuan_sum_remove(pg_catalog.internal, benefit.yuan)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_remove(pg_catalog.internal, benefit.yuan) IS 'inverse transition of sum and avg, for moving windows';

CREATE FUNCTION benefit.yuan_sum_combine(pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_combine(pg_catalog.internal, pg_catalog.internal) IS 'adds up two partial sums';

CREATE FUNCTION benefit.yuan_sum_serialize(pg_catalog.internal)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_serialize(pg_catalog.internal) IS 'state of a partial sum for another process';

CREATE FUNCTION benefit.yuan_sum_deserialize(pg_catalog.bytea, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_deserialize(pg_catalog.bytea, pg_catalog.internal) IS 'state of a partial sum from another process';

CREATE FUNCTION benefit.yuan_sum_final(pg_catalog.internal)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_final(pg_catalog.internal) IS 'final function of sum';

CREATE FUNCTION benefit.yuan_avg_final(pg_catalog.internal)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_avg_final(pg_catalog.internal) IS 'final function of avg';

CREATE AGGREGATE benefit.min(benefit.yuan) (
	SFUNC = benefit.yuan_smaller,
	STYPE = benefit.yuan,
	COMBINEFUNC = benefit.yuan_smaller,
	SORTOP = OPERATOR(benefit.<),
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE benefit.min(benefit.yuan) IS 'the least amount; null if there is none';

CREATE AGGREGATE benefit.max(benefit.yuan) (
	SFUNC = benefit.yuan_larger,
	STYPE = benefit.yuan,
	COMBINEFUNC = benefit.yuan_larger,
	SORTOP = OPERATOR(benefit.>),
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE benefit.max(benefit.yuan) IS 'the greatest amount; null if there is none';

CREATE AGGREGATE benefit.sum(benefit.yuan) (
	SFUNC = benefit.yuan_sum_add,
	STYPE = pg_catalog.internal,
	SSPACE = 24,
	FINALFUNC = benefit.yuan_sum_final,
	COMBINEFUNC = benefit.yuan_sum_combine,
	SERIALFUNC = benefit.yuan_sum_serialize,
	DESERIALFUNC = benefit.yuan_sum_deserialize,
	MSFUNC = benefit.yuan_sum_add,
	MINVFUNC = benefit.yuan_sum_remove,
	MSTYPE = pg_catalog.internal,
	MSSPACE = 24,
	MFINALFUNC = benefit.yuan_sum_final,
	PARALLEL = SAFE
);

CREATE AGGREGATE benefit.avg(benefit.yuan) (
	SFUNC = benefit.yuan_sum_add,
	STYPE = pg_catalog.internal,
	SSPACE = 24,
	FINALFUNC = benefit.yuan_avg_final,
	COMBINEFUNC = benefit.yuan_sum_combine,
	SERIALFUNC = benefit.yuan_sum_serialize,
	DESERIALFUNC = benefit.yuan_sum_deserialize,
	MSFUNC = benefit.yuan_sum_add,
	MINVFUNC = benefit.yuan_sum_remove,
	MSTYPE = pg_catalog.internal,
	MSSPACE = 24,
	MFINALFUNC = benefit.yuan_avg_final,
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE benefit.sum(benefit.yuan) IS 'the sum of the amounts; null if there is none, 22003 if it is beyond the range of yuan, which no order of the rows changes';
COMMENT ON AGGREGATE benefit.avg(benefit.yuan) IS 'the mean of the amounts as numeric; null if there is none';
