-- region.sql: the type region: administrative divisions by their codes.

CREATE TYPE benefit.region;

CREATE FUNCTION benefit.region_in(pg_catalog.cstring)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_region_in'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.region_out(benefit.region)
RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'benefit_region_out'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.region_recv(pg_catalog.internal)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_region_recv'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE FUNCTION benefit.region_send(benefit.region)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_region_send'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

CREATE TYPE benefit.region (
	INPUT = benefit.region_in,
	OUTPUT = benefit.region_out,
	RECEIVE = benefit.region_recv,
	SEND = benefit.region_send,
	LIKE = pg_catalog.int8
);

COMMENT ON TYPE benefit.region IS 'administrative division of China: a 6-digit GB/T 2260 code, of any year, or a 9- or 12-digit statistical code; 000000 is the nation';
COMMENT ON FUNCTION benefit.region_in(pg_catalog.cstring) IS 'reads a code of 6, 9 or 12 digits, to the county, township or village; 22P02 for anything else and for a code that leaves out a level';
COMMENT ON FUNCTION benefit.region_out(benefit.region) IS 'writes 6 digits down to the county, 12 below';
COMMENT ON FUNCTION benefit.region_recv(pg_catalog.internal) IS 'binary input: eight bytes, the 12 digits as a number; 22P03 if they are no code';
COMMENT ON FUNCTION benefit.region_send(benefit.region) IS 'binary output: eight bytes, the 12 digits as a number';

-- Text of any kind is read by assignment, so that a column of codes can be
-- inserted into one of this type, or altered to it. An implicit cast would make
-- text @> text mean something; a function therefore wants code::region.

CREATE CAST (pg_catalog.text AS benefit.region) WITH INOUT AS ASSIGNMENT;
CREATE CAST (pg_catalog."varchar" AS benefit.region) WITH INOUT AS ASSIGNMENT;
CREATE CAST (pg_catalog.bpchar AS benefit.region) WITH INOUT AS ASSIGNMENT;

COMMENT ON CAST (pg_catalog.text AS benefit.region) IS 'reads a code, as region_in does';
COMMENT ON CAST (pg_catalog."varchar" AS benefit.region) IS 'reads a code, as region_in does';
COMMENT ON CAST (pg_catalog.bpchar AS benefit.region) IS 'reads a code, as region_in does';

CREATE FUNCTION benefit.int4_region(pg_catalog.int4)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_int4_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int4_region(pg_catalog.int4) IS 'the division with this code of 6 or 9 digits, 0 for the nation; 22P02 for anything else';

CREATE CAST (pg_catalog.int4 AS benefit.region) WITH FUNCTION benefit.int4_region(pg_catalog.int4);

COMMENT ON CAST (pg_catalog.int4 AS benefit.region) IS 'the division with this code of 6 or 9 digits, 0 for the nation; 22P02 for anything else';

CREATE FUNCTION benefit.int8_region(pg_catalog.int8)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_int8_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.int8_region(pg_catalog.int8) IS 'the division with this code of 6, 9 or 12 digits, 0 for the nation; 22P02 for anything else';

CREATE CAST (pg_catalog.int8 AS benefit.region) WITH FUNCTION benefit.int8_region(pg_catalog.int8);

COMMENT ON CAST (pg_catalog.int8 AS benefit.region) IS 'the division with this code of 6, 9 or 12 digits, 0 for the nation; 22P02 for anything else';

CREATE FUNCTION benefit.numeric_region(pg_catalog.numeric)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_numeric_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.numeric_region(pg_catalog.numeric) IS 'the division with this code of 6, 9 or 12 digits, 0 for the nation; 22P02 for anything else, decimals included';

CREATE CAST (pg_catalog.numeric AS benefit.region) WITH FUNCTION benefit.numeric_region(pg_catalog.numeric);

COMMENT ON CAST (pg_catalog.numeric AS benefit.region) IS 'the division with this code of 6, 9 or 12 digits, 0 for the nation; 22P02 for anything else, decimals included';

CREATE FUNCTION benefit.region_int4(benefit.region)
RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'benefit_region_int4'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_int4(benefit.region) IS 'the code of 6 digits; 22003 for a township or village';

CREATE CAST (benefit.region AS pg_catalog.int4) WITH FUNCTION benefit.region_int4(benefit.region);

COMMENT ON CAST (benefit.region AS pg_catalog.int4) IS 'the code of 6 digits; 22003 for a township or village';

CREATE FUNCTION benefit.region_int8(benefit.region)
RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'benefit_region_int8'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_int8(benefit.region) IS 'the code of 12 digits';

CREATE CAST (benefit.region AS pg_catalog.int8) WITH FUNCTION benefit.region_int8(benefit.region);

COMMENT ON CAST (benefit.region AS pg_catalog.int8) IS 'the code of 12 digits';

-- Comparison is that of int8: a division comes directly before its parts.

CREATE FUNCTION benefit.region_lt(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8lt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_lt(benefit.region, benefit.region) IS 'implementation of <';

CREATE FUNCTION benefit.region_le(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8le'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_le(benefit.region, benefit.region) IS 'implementation of <=';

CREATE FUNCTION benefit.region_eq(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8eq'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_eq(benefit.region, benefit.region) IS 'implementation of =';

CREATE FUNCTION benefit.region_ne(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8ne'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_ne(benefit.region, benefit.region) IS 'implementation of <>';

CREATE FUNCTION benefit.region_ge(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8ge'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_ge(benefit.region, benefit.region) IS 'implementation of >=';

CREATE FUNCTION benefit.region_gt(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'int8gt'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_gt(benefit.region, benefit.region) IS 'implementation of >';

CREATE OPERATOR benefit.< (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_lt,
	COMMUTATOR = OPERATOR(benefit.>),
	NEGATOR = OPERATOR(benefit.>=),
	RESTRICT = pg_catalog.scalarltsel,
	JOIN = pg_catalog.scalarltjoinsel
);

COMMENT ON OPERATOR benefit.< (benefit.region, benefit.region) IS 'less than by code: a division comes before its parts';

CREATE OPERATOR benefit.<= (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_le,
	COMMUTATOR = OPERATOR(benefit.>=),
	NEGATOR = OPERATOR(benefit.>),
	RESTRICT = pg_catalog.scalarlesel,
	JOIN = pg_catalog.scalarlejoinsel
);

COMMENT ON OPERATOR benefit.<= (benefit.region, benefit.region) IS 'less than or equal by code: a division comes before its parts';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_eq,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES,
	MERGES
);

COMMENT ON OPERATOR benefit.= (benefit.region, benefit.region) IS 'equal';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_ne,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);

COMMENT ON OPERATOR benefit.<> (benefit.region, benefit.region) IS 'not equal';

CREATE OPERATOR benefit.>= (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_ge,
	COMMUTATOR = OPERATOR(benefit.<=),
	NEGATOR = OPERATOR(benefit.<),
	RESTRICT = pg_catalog.scalargesel,
	JOIN = pg_catalog.scalargejoinsel
);

COMMENT ON OPERATOR benefit.>= (benefit.region, benefit.region) IS 'greater than or equal by code: a division comes before its parts';

CREATE OPERATOR benefit.> (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_gt,
	COMMUTATOR = OPERATOR(benefit.<),
	NEGATOR = OPERATOR(benefit.<=),
	RESTRICT = pg_catalog.scalargtsel,
	JOIN = pg_catalog.scalargtjoinsel
);

COMMENT ON OPERATOR benefit.> (benefit.region, benefit.region) IS 'greater than by code: a division comes before its parts';

CREATE FUNCTION benefit.region_cmp(benefit.region, benefit.region)
RETURNS pg_catalog.int4
AS 'btint8cmp'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF;

COMMENT ON FUNCTION benefit.region_cmp(benefit.region, benefit.region) IS 'negative, zero or positive as the first is less, equal or greater';

CREATE FUNCTION benefit.region_sortsupport(pg_catalog.internal)
RETURNS pg_catalog.void
AS 'btint8sortsupport'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_sortsupport(pg_catalog.internal) IS 'sort support: eight bytes by value';

CREATE FUNCTION benefit.region_hash(benefit.region)
RETURNS pg_catalog.int4
AS 'hashint8'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_hash(benefit.region) IS 'hash of 32 bits';

CREATE FUNCTION benefit.region_hash_extended(benefit.region, pg_catalog.int8)
RETURNS pg_catalog.int8
AS 'hashint8extended'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_hash_extended(benefit.region, pg_catalog.int8) IS 'hash of 64 bits with a seed';

CREATE OPERATOR FAMILY benefit.region_btree_ops USING btree;

CREATE OPERATOR CLASS benefit.region_btree_ops
DEFAULT FOR TYPE benefit.region USING btree FAMILY benefit.region_btree_ops AS
	OPERATOR 1 benefit.<,
	OPERATOR 2 benefit.<=,
	OPERATOR 3 benefit.=,
	OPERATOR 4 benefit.>=,
	OPERATOR 5 benefit.>,
	FUNCTION 1 benefit.region_cmp(benefit.region, benefit.region),
	FUNCTION 2 (benefit.region, benefit.region) benefit.region_sortsupport(pg_catalog.internal),
	FUNCTION 4 (benefit.region, benefit.region) pg_catalog.btequalimage(pg_catalog.oid);

CREATE OPERATOR FAMILY benefit.region_hash_ops USING hash;

CREATE OPERATOR CLASS benefit.region_hash_ops
DEFAULT FOR TYPE benefit.region USING hash FAMILY benefit.region_hash_ops AS
	OPERATOR 1 benefit.=,
	FUNCTION 1 benefit.region_hash(benefit.region),
	FUNCTION 2 benefit.region_hash_extended(benefit.region, pg_catalog.int8);

COMMENT ON OPERATOR FAMILY benefit.region_btree_ops USING btree IS 'order of region by code: a division comes before its parts';
COMMENT ON OPERATOR FAMILY benefit.region_hash_ops USING hash IS 'equality of region';
COMMENT ON OPERATOR CLASS benefit.region_btree_ops USING btree IS 'order of region by code: a division comes before its parts';
COMMENT ON OPERATOR CLASS benefit.region_hash_ops USING hash IS 'equality of region';

CREATE FUNCTION benefit.region_smaller(benefit.region, benefit.region)
RETURNS benefit.region
AS 'int8smaller'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_smaller(benefit.region, benefit.region) IS 'the one of two divisions that comes first';

CREATE FUNCTION benefit.region_larger(benefit.region, benefit.region)
RETURNS benefit.region
AS 'int8larger'
LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_larger(benefit.region, benefit.region) IS 'the one of two divisions that comes last';

CREATE AGGREGATE benefit.min(benefit.region) (
	SFUNC = benefit.region_smaller,
	STYPE = benefit.region,
	COMBINEFUNC = benefit.region_smaller,
	SORTOP = OPERATOR(benefit.<),
	PARALLEL = SAFE
);

CREATE AGGREGATE benefit.max(benefit.region) (
	SFUNC = benefit.region_larger,
	STYPE = benefit.region,
	COMBINEFUNC = benefit.region_larger,
	SORTOP = OPERATOR(benefit.>),
	PARALLEL = SAFE
);

COMMENT ON AGGREGATE benefit.min(benefit.region) IS 'the division that comes first in the order of codes; null if there is none';
COMMENT ON AGGREGATE benefit.max(benefit.region) IS 'the division that comes last in the order of codes; null if there is none';

CREATE FUNCTION benefit.level(benefit.region)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_region_level_name'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.level(benefit.region) IS 'nation, province, prefecture, county, township or village';

CREATE FUNCTION benefit.parent(benefit.region)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_region_parent_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.parent(benefit.region) IS 'the division directly above; null for the nation';

CREATE FUNCTION benefit.region_at(region benefit.region, level pg_catalog.text)
RETURNS benefit.region
AS 'MODULE_PATHNAME', 'benefit_region_at'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_at(benefit.region, pg_catalog.text) IS 'the division of a level, as level() names it, that the region lies in or is: region_at(village, ''county''); null if there is none, for a region of a higher level and where a prefecture has no counties; 22023 for a level that there is not';

CREATE FUNCTION benefit.region_contains_support(pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_region_contains_support'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_contains_support(pg_catalog.internal) IS 'planner support: constant @> column is a range of a btree index';

CREATE FUNCTION benefit.region_contained_support(pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_region_contained_support'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.region_contained_support(pg_catalog.internal) IS 'planner support: column <@ constant is a range of a btree index';

CREATE FUNCTION benefit.region_contains(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_region_contains_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
SUPPORT benefit.region_contains_support;

COMMENT ON FUNCTION benefit.region_contains(benefit.region, benefit.region) IS 'implementation of @>';

CREATE FUNCTION benefit.region_contained(benefit.region, benefit.region)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_region_contained_region'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF
SUPPORT benefit.region_contained_support;

COMMENT ON FUNCTION benefit.region_contained(benefit.region, benefit.region) IS 'implementation of <@';

CREATE OPERATOR benefit.@> (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_contains,
	COMMUTATOR = OPERATOR(benefit.<@),
	RESTRICT = pg_catalog.matchingsel,
	JOIN = pg_catalog.matchingjoinsel
);

COMMENT ON OPERATOR benefit.@> (benefit.region, benefit.region) IS 'the second is the first or a part of it';

CREATE OPERATOR benefit.<@ (
	LEFTARG = benefit.region,
	RIGHTARG = benefit.region,
	FUNCTION = benefit.region_contained,
	COMMUTATOR = OPERATOR(benefit.@>),
	RESTRICT = pg_catalog.matchingsel,
	JOIN = pg_catalog.matchingjoinsel
);

COMMENT ON OPERATOR benefit.<@ (benefit.region, benefit.region) IS 'the first is the second or a part of it';
