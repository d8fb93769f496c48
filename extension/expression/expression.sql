-- expression.sql: the type expression: the condition or the value of a rule, as canonical SQL.

CREATE TYPE benefit.expression;

CREATE FUNCTION benefit.expression_in(pg_catalog.cstring)
RETURNS benefit.expression
AS 'MODULE_PATHNAME', 'benefit_expression_in'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100;

CREATE FUNCTION benefit.expression_out(benefit.expression)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'benefit_expression_out'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.expression_recv(pg_catalog.internal)
RETURNS benefit.expression
AS 'MODULE_PATHNAME', 'benefit_expression_recv'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 100;

CREATE FUNCTION benefit.expression_send(benefit.expression)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_expression_send'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE benefit.expression (
	INPUT = benefit.expression_in,
	OUTPUT = benefit.expression_out,
	RECEIVE = benefit.expression_recv,
	SEND = benefit.expression_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = extended
);

COMMENT ON TYPE benefit.expression IS 'condition or value of a rule: a scalar SQL expression over variables, in canonical form; read in Chinese too: full-width signs, ≥ ≤ ≠ × ÷, 且 或 非, “ ”';
COMMENT ON FUNCTION benefit.expression_in(pg_catalog.cstring) IS 'reads an expression; 42601 or 0A000, with the position, for what a rule may not hold; variables are not looked up here';
COMMENT ON FUNCTION benefit.expression_out(benefit.expression) IS 'writes the canonical SQL text, the same on every version and under every setting';
COMMENT ON FUNCTION benefit.expression_recv(pg_catalog.internal) IS 'binary input: a version byte and the text, read as expression_in reads it';
COMMENT ON FUNCTION benefit.expression_send(benefit.expression) IS 'binary output: a version byte and the canonical text';

-- It is stored as text is. Into text it goes by assignment, since an implicit
-- cast would let every text function take it; out of text it is parsed.

CREATE CAST (benefit.expression AS pg_catalog.text) WITHOUT FUNCTION AS ASSIGNMENT;
COMMENT ON CAST (benefit.expression AS pg_catalog.text) IS 'the canonical SQL text';

CREATE CAST (pg_catalog.text AS benefit.expression) WITH INOUT AS ASSIGNMENT;
COMMENT ON CAST (pg_catalog.text AS benefit.expression) IS 'reads an expression, as expression_in does';

-- Comparison is by the bytes of the canonical text, for DISTINCT, GROUP BY and
-- ORDER BY: equal are expressions that are written alike, not those that mean
-- the same.

CREATE FUNCTION benefit.expression_lt(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'bytealt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_lt(benefit.expression, benefit.expression) IS 'implementation of <';

CREATE FUNCTION benefit.expression_le(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'byteale'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_le(benefit.expression, benefit.expression) IS 'implementation of <=';

CREATE FUNCTION benefit.expression_eq(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'byteaeq'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_eq(benefit.expression, benefit.expression) IS 'implementation of =';

CREATE FUNCTION benefit.expression_ne(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'byteane'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_ne(benefit.expression, benefit.expression) IS 'implementation of <>';

CREATE FUNCTION benefit.expression_ge(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'byteage'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_ge(benefit.expression, benefit.expression) IS 'implementation of >=';

CREATE FUNCTION benefit.expression_gt(benefit.expression, benefit.expression)
RETURNS pg_catalog.bool
AS 'byteagt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_gt(benefit.expression, benefit.expression) IS 'implementation of >';

CREATE OPERATOR benefit.< (
	FUNCTION = benefit.expression_lt,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.expression, benefit.expression) IS 'is written before';

CREATE OPERATOR benefit.<= (
	FUNCTION = benefit.expression_le,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.expression, benefit.expression) IS 'is written before or alike';

CREATE OPERATOR benefit.= (
	FUNCTION = benefit.expression_eq,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	HASHES, MERGES,
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel
);

COMMENT ON OPERATOR benefit.= (benefit.expression, benefit.expression) IS 'is written alike';

CREATE OPERATOR benefit.<> (
	FUNCTION = benefit.expression_ne,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.expression, benefit.expression) IS 'is written otherwise';

CREATE OPERATOR benefit.>= (
	FUNCTION = benefit.expression_ge,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.expression, benefit.expression) IS 'is written after or alike';

CREATE OPERATOR benefit.> (
	FUNCTION = benefit.expression_gt,
	LEFTARG = benefit.expression,
	RIGHTARG = benefit.expression,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.expression, benefit.expression) IS 'is written after';

CREATE FUNCTION benefit.expression_cmp(benefit.expression, benefit.expression)
RETURNS pg_catalog.int4
AS 'byteacmp'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.expression_cmp(benefit.expression, benefit.expression) IS 'btree comparison: -1, 0 or 1 by the bytes of the text';

CREATE FUNCTION benefit.expression_hash(benefit.expression)
RETURNS pg_catalog.int4
AS 'hashvarlena'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.expression_hash(benefit.expression) IS 'hash of the text';

CREATE FUNCTION benefit.expression_hash_extended(benefit.expression, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'hashvarlenaextended'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.expression_hash_extended(benefit.expression, pg_catalog.int8) IS 'seeded hash of the text';

CREATE OPERATOR FAMILY benefit.expression_ops USING btree;
COMMENT ON OPERATOR FAMILY benefit.expression_ops USING btree IS 'order of expressions by their text';

CREATE OPERATOR CLASS benefit.expression_ops
DEFAULT FOR TYPE benefit.expression USING btree FAMILY benefit.expression_ops AS
	OPERATOR 1 benefit.<,
	OPERATOR 2 benefit.<=,
	OPERATOR 3 benefit.=,
	OPERATOR 4 benefit.>=,
	OPERATOR 5 benefit.>,
	FUNCTION 1 benefit.expression_cmp(benefit.expression, benefit.expression),
	FUNCTION 4 pg_catalog.btequalimage(pg_catalog.oid);
COMMENT ON OPERATOR CLASS benefit.expression_ops USING btree IS 'order of expressions by their text';

CREATE OPERATOR FAMILY benefit.expression_ops USING hash;
COMMENT ON OPERATOR FAMILY benefit.expression_ops USING hash IS 'equality of expressions by their text';

CREATE OPERATOR CLASS benefit.expression_ops
DEFAULT FOR TYPE benefit.expression USING hash FAMILY benefit.expression_ops AS
	OPERATOR 1 benefit.=,
	FUNCTION 1 benefit.expression_hash(benefit.expression),
	FUNCTION 2 benefit.expression_hash_extended(benefit.expression, pg_catalog.int8);
COMMENT ON OPERATOR CLASS benefit.expression_ops USING hash IS 'equality of expressions by their text';
