-- yuan.sql: the type yuan: exact amounts of money, as whole numbers of fen.

CREATE TYPE benefit.yuan;

CREATE FUNCTION benefit.yuan_in(pg_catalog.cstring)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_in'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_out(benefit.yuan)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'benefit_yuan_out'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_recv(pg_catalog.internal)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_recv'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.yuan_send(benefit.yuan)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_yuan_send'
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

CREATE FUNCTION benefit.yuan_json(benefit.yuan)
RETURNS pg_catalog.json
AS 'MODULE_PATHNAME', 'benefit_yuan_json'
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
