-- yuan_sum.sql: aggregates of amounts.

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
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_add'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_add(pg_catalog.internal, benefit.yuan) IS 'transition of sum and avg';

CREATE FUNCTION benefit.yuan_sum_remove(pg_catalog.internal, benefit.yuan)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_remove'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_remove(pg_catalog.internal, benefit.yuan) IS 'inverse transition of sum and avg, for moving windows';

CREATE FUNCTION benefit.yuan_sum_combine(pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_combine'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_combine(pg_catalog.internal, pg_catalog.internal) IS 'adds up two partial sums';

CREATE FUNCTION benefit.yuan_sum_serialize(pg_catalog.internal)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_serialize'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_serialize(pg_catalog.internal) IS 'state of a partial sum for another process';

CREATE FUNCTION benefit.yuan_sum_deserialize(pg_catalog.bytea, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_deserialize'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_deserialize(pg_catalog.bytea, pg_catalog.internal) IS 'state of a partial sum from another process';

CREATE FUNCTION benefit.yuan_sum_final(pg_catalog.internal)
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_yuan_sum_final'
LANGUAGE c IMMUTABLE PARALLEL SAFE;

COMMENT ON FUNCTION benefit.yuan_sum_final(pg_catalog.internal) IS 'final function of sum';

CREATE FUNCTION benefit.yuan_avg_final(pg_catalog.internal)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_yuan_avg_final'
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
