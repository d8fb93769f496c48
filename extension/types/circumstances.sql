-- circumstances.sql: the type circumstances: sets of standard personal circumstances.

CREATE TYPE benefit.circumstances;

CREATE FUNCTION benefit.circumstances_in(pg_catalog.cstring)
RETURNS benefit.circumstances
AS 'MODULE_PATHNAME', 'benefit_circumstances_in'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.circumstances_out(benefit.circumstances)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'benefit_circumstances_out'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.circumstances_recv(pg_catalog.internal)
RETURNS benefit.circumstances
AS 'MODULE_PATHNAME', 'benefit_circumstances_recv'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.circumstances_send(benefit.circumstances)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_circumstances_send'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE benefit.circumstances (
	INPUT = benefit.circumstances_in,
	OUTPUT = benefit.circumstances_out,
	RECEIVE = benefit.circumstances_recv,
	SEND = benefit.circumstances_send,
	LIKE = pg_catalog.int8
);

COMMENT ON TYPE benefit.circumstances IS 'set of standard personal circumstances, {dibao,functionally_disabled}; benefit.circumstance lists them';
COMMENT ON FUNCTION benefit.circumstances_in(pg_catalog.cstring) IS 'reads English names and Chinese terms, with or without braces; 22P02 for an unknown one, with the nearest known as hint, unless that or the unknown one has three Chinese characters or fewer';
COMMENT ON FUNCTION benefit.circumstances_out(benefit.circumstances) IS 'writes the English names in the order of benefit.circumstance';
COMMENT ON FUNCTION benefit.circumstances_recv(pg_catalog.internal) IS 'binary input: eight bytes, one bit for each; 22P03 for a bit that means nothing';
COMMENT ON FUNCTION benefit.circumstances_send(benefit.circumstances) IS 'binary output: eight bytes, one bit for each';

-- A text is cast through the input and output functions. text[] is cast by
-- assignment only: an implicit cast would leave text[] @> text[] undecided.

CREATE FUNCTION benefit.text_array_circumstances(pg_catalog.text[])
RETURNS benefit.circumstances
AS 'MODULE_PATHNAME', 'benefit_text_array_circumstances'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.text_array_circumstances(pg_catalog.text[]) IS 'the set of the circumstances named, in English or Chinese; 22P02 for an unknown one, 22004 for a null';

CREATE CAST (pg_catalog.text[] AS benefit.circumstances) WITH FUNCTION benefit.text_array_circumstances(pg_catalog.text[]) AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.text[] AS benefit.circumstances) IS 'the set of the circumstances named, in English or Chinese; 22P02 for an unknown one, 22004 for a null';

CREATE FUNCTION benefit.circumstances_text_array(benefit.circumstances)
RETURNS pg_catalog.text[]
AS 'MODULE_PATHNAME', 'benefit_circumstances_text_array'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_text_array(benefit.circumstances) IS 'the English names in the order of benefit.circumstance';

CREATE CAST (benefit.circumstances AS pg_catalog.text[]) WITH FUNCTION benefit.circumstances_text_array(benefit.circumstances) AS ASSIGNMENT;

COMMENT ON CAST (benefit.circumstances AS pg_catalog.text[]) IS 'the English names in the order of benefit.circumstance';

CREATE FUNCTION benefit.labels(benefit.circumstances)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_circumstances_labels'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.labels(benefit.circumstances) IS 'the Chinese terms joined by 、 in the order of benefit.circumstance; empty for the empty set';

-- Comparison is that of int8, for DISTINCT, GROUP BY and ORDER BY.

CREATE FUNCTION benefit.circumstances_lt(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8lt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_lt(benefit.circumstances, benefit.circumstances) IS 'implementation of <';

CREATE FUNCTION benefit.circumstances_le(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8le'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_le(benefit.circumstances, benefit.circumstances) IS 'implementation of <=';

CREATE FUNCTION benefit.circumstances_eq(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8eq'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_eq(benefit.circumstances, benefit.circumstances) IS 'implementation of =';

CREATE FUNCTION benefit.circumstances_ne(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8ne'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_ne(benefit.circumstances, benefit.circumstances) IS 'implementation of <>';

CREATE FUNCTION benefit.circumstances_ge(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8ge'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_ge(benefit.circumstances, benefit.circumstances) IS 'implementation of >=';

CREATE FUNCTION benefit.circumstances_gt(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'int8gt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_gt(benefit.circumstances, benefit.circumstances) IS 'implementation of >';

CREATE OPERATOR benefit.< (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_lt,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.circumstances, benefit.circumstances) IS 'less than, which has no meaning of its own';

CREATE OPERATOR benefit.<= (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_le,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.circumstances, benefit.circumstances) IS 'less than or equal, which has no meaning of its own';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_eq,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);

COMMENT ON OPERATOR benefit.= (benefit.circumstances, benefit.circumstances) IS 'equal';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_ne,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.circumstances, benefit.circumstances) IS 'not equal';

CREATE OPERATOR benefit.>= (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_ge,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.circumstances, benefit.circumstances) IS 'greater than or equal, which has no meaning of its own';

CREATE OPERATOR benefit.> (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_gt,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.circumstances, benefit.circumstances) IS 'greater than, which has no meaning of its own';

CREATE FUNCTION benefit.circumstances_cmp(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.int4
AS 'btint8cmp'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_cmp(benefit.circumstances, benefit.circumstances) IS 'negative, zero or positive as the first is less, equal or greater';

CREATE FUNCTION benefit.circumstances_sortsupport(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'btint8sortsupport'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_sortsupport(pg_catalog.internal) IS 'sort support: eight bytes by value';

CREATE FUNCTION benefit.circumstances_hash(benefit.circumstances)
RETURNS pg_catalog.int4
AS 'hashint8'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_hash(benefit.circumstances) IS 'hash of 32 bits';

CREATE FUNCTION benefit.circumstances_hash_extended(benefit.circumstances, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'hashint8extended'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_hash_extended(benefit.circumstances, pg_catalog.int8) IS 'hash of 64 bits with a seed';

CREATE OPERATOR FAMILY benefit.circumstances_btree_ops USING btree;

CREATE OPERATOR CLASS benefit.circumstances_btree_ops
DEFAULT FOR TYPE benefit.circumstances USING btree FAMILY benefit.circumstances_btree_ops AS
	OPERATOR 1 benefit.<,
	OPERATOR 2 benefit.<=,
	OPERATOR 3 benefit.=,
	OPERATOR 4 benefit.>=,
	OPERATOR 5 benefit.>,
	FUNCTION 1 benefit.circumstances_cmp(benefit.circumstances, benefit.circumstances),
	FUNCTION 2 (benefit.circumstances, benefit.circumstances) benefit.circumstances_sortsupport(pg_catalog.internal),
	FUNCTION 4 (benefit.circumstances, benefit.circumstances) pg_catalog.btequalimage(pg_catalog.oid);

CREATE OPERATOR FAMILY benefit.circumstances_hash_ops USING hash;

CREATE OPERATOR CLASS benefit.circumstances_hash_ops
DEFAULT FOR TYPE benefit.circumstances USING hash FAMILY benefit.circumstances_hash_ops AS
	OPERATOR 1 benefit.=,
	FUNCTION 1 benefit.circumstances_hash(benefit.circumstances),
	FUNCTION 2 benefit.circumstances_hash_extended(benefit.circumstances, pg_catalog.int8);

COMMENT ON OPERATOR FAMILY benefit.circumstances_btree_ops USING btree IS 'order of circumstances, which has no meaning of its own';
COMMENT ON OPERATOR FAMILY benefit.circumstances_hash_ops USING hash IS 'equality of circumstances';
COMMENT ON OPERATOR CLASS benefit.circumstances_btree_ops USING btree IS 'order of circumstances, which has no meaning of its own';
COMMENT ON OPERATOR CLASS benefit.circumstances_hash_ops USING hash IS 'equality of circumstances';

CREATE FUNCTION benefit.circumstances_contains(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_circumstances_contains'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_contains(benefit.circumstances, benefit.circumstances) IS 'implementation of @>';

CREATE FUNCTION benefit.circumstances_contained(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_circumstances_contained'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_contained(benefit.circumstances, benefit.circumstances) IS 'implementation of <@';

CREATE FUNCTION benefit.circumstances_overlaps(benefit.circumstances, benefit.circumstances)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_circumstances_overlaps'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.circumstances_overlaps(benefit.circumstances, benefit.circumstances) IS 'implementation of &&';

CREATE FUNCTION benefit.circumstances_union(benefit.circumstances, benefit.circumstances)
RETURNS benefit.circumstances
AS 'int8or'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_union(benefit.circumstances, benefit.circumstances) IS 'implementation of |';

CREATE FUNCTION benefit.circumstances_intersection(benefit.circumstances, benefit.circumstances)
RETURNS benefit.circumstances
AS 'int8and'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_intersection(benefit.circumstances, benefit.circumstances) IS 'implementation of &';

CREATE FUNCTION benefit.circumstances_difference(benefit.circumstances, benefit.circumstances)
RETURNS benefit.circumstances
AS 'MODULE_PATHNAME', 'benefit_circumstances_difference'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.circumstances_difference(benefit.circumstances, benefit.circumstances) IS 'implementation of -';

CREATE OPERATOR benefit.@> (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_contains,
	COMMUTATOR = OPERATOR(benefit.<@),
	RESTRICT = pg_catalog.matchingsel,
	JOIN = pg_catalog.matchingjoinsel
);

COMMENT ON OPERATOR benefit.@> (benefit.circumstances, benefit.circumstances) IS 'the first has every circumstance of the second';

CREATE OPERATOR benefit.<@ (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_contained,
	COMMUTATOR = OPERATOR(benefit.@>),
	RESTRICT = pg_catalog.matchingsel,
	JOIN = pg_catalog.matchingjoinsel
);

COMMENT ON OPERATOR benefit.<@ (benefit.circumstances, benefit.circumstances) IS 'the second has every circumstance of the first';

CREATE OPERATOR benefit.&& (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_overlaps,
	COMMUTATOR = OPERATOR(benefit.&&),
	RESTRICT = pg_catalog.matchingsel,
	JOIN = pg_catalog.matchingjoinsel
);

COMMENT ON OPERATOR benefit.&& (benefit.circumstances, benefit.circumstances) IS 'the two have a circumstance in common';

CREATE OPERATOR benefit.| (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_union,
	COMMUTATOR = OPERATOR(benefit.|)
);

COMMENT ON OPERATOR benefit.| (benefit.circumstances, benefit.circumstances) IS 'the circumstances of either';

CREATE OPERATOR benefit.& (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_intersection,
	COMMUTATOR = OPERATOR(benefit.&)
);

COMMENT ON OPERATOR benefit.& (benefit.circumstances, benefit.circumstances) IS 'the circumstances of both';

CREATE OPERATOR benefit.- (
	LEFTARG = benefit.circumstances,
	RIGHTARG = benefit.circumstances,
	FUNCTION = benefit.circumstances_difference
);

COMMENT ON OPERATOR benefit.- (benefit.circumstances, benefit.circumstances) IS 'the circumstances of the first that the second has not';
