-- total.sql: sums of outcomes that tell what they leave out.

CREATE TYPE benefit.total AS (
	rows pg_catalog.int8,
	sum benefit.yuan,
	decided pg_catalog.int8,
	by_default pg_catalog.int8,
	undetermined pg_catalog.int8,
	no_rule pg_catalog.int8,
	not_asked pg_catalog.int8,
	invalid pg_catalog.int8,
	assumed pg_catalog.int8
);
COMMENT ON TYPE benefit.total IS
'What benefit.total(outcome) gives: a sum of amounts, of how many outcomes, and what they are. decided, by_default, undetermined, no_rule and not_asked add up to rows; the last three are not in the sum. invalid and assumed count across them.';
COMMENT ON COLUMN benefit.total.rows IS 'How many outcomes there are.';
COMMENT ON COLUMN benefit.total.sum IS 'The sum of their amounts, in yuan; null if none has one.';
COMMENT ON COLUMN benefit.total.decided IS 'How many of them a rule, or the fact itself, gave: they are in the sum.';
COMMENT ON COLUMN benefit.total.by_default IS 'To how many no rule applies: the default is in the sum, if it is not null.';
COMMENT ON COLUMN benefit.total.undetermined IS 'How many are not known for want of a fact: not in the sum.';
COMMENT ON COLUMN benefit.total.no_rule IS 'How many have no rule in force in their region on their day: not in the sum.';
COMMENT ON COLUMN benefit.total.not_asked IS 'How many outcomes are null, because the region or the day is: not in the sum.';
COMMENT ON COLUMN benefit.total.invalid IS 'To how many of all these a fact was given that is not believed and could change the answer.';
COMMENT ON COLUMN benefit.total.assumed IS 'For how many of all these the default of a fact that is not given counted.';

CREATE FUNCTION benefit.total_add(pg_catalog.internal, benefit.outcome)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_total_add'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_add(pg_catalog.internal, benefit.outcome) IS 'transition of total';

CREATE FUNCTION benefit.total_remove(pg_catalog.internal, benefit.outcome)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_total_remove'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_remove(pg_catalog.internal, benefit.outcome) IS 'inverse transition of total, for moving windows';

CREATE FUNCTION benefit.total_combine(pg_catalog.internal, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_total_combine'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_combine(pg_catalog.internal, pg_catalog.internal) IS 'adds up two partial totals';

CREATE FUNCTION benefit.total_serialize(pg_catalog.internal)
RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_total_serialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_serialize(pg_catalog.internal) IS 'state of a partial total for another process';

CREATE FUNCTION benefit.total_deserialize(pg_catalog.bytea, pg_catalog.internal)
RETURNS pg_catalog.internal
AS 'MODULE_PATHNAME', 'benefit_total_deserialize'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_deserialize(pg_catalog.bytea, pg_catalog.internal) IS 'state of a partial total from another process';

CREATE FUNCTION benefit.total_final(pg_catalog.internal)
RETURNS benefit.total
AS 'MODULE_PATHNAME', 'benefit_total_final'
LANGUAGE C IMMUTABLE PARALLEL SAFE;
COMMENT ON FUNCTION benefit.total_final(pg_catalog.internal) IS 'final function of total';

CREATE AGGREGATE benefit.total(benefit.outcome) (
	SFUNC = benefit.total_add,
	STYPE = pg_catalog.internal,
	SSPACE = 88,
	FINALFUNC = benefit.total_final,
	COMBINEFUNC = benefit.total_combine,
	SERIALFUNC = benefit.total_serialize,
	DESERIALFUNC = benefit.total_deserialize,
	MSFUNC = benefit.total_add,
	MINVFUNC = benefit.total_remove,
	MSTYPE = pg_catalog.internal,
	MSSPACE = 88,
	MFINALFUNC = benefit.total_final,
	PARALLEL = SAFE
);
COMMENT ON AGGREGATE benefit.total(benefit.outcome) IS
'The sum of the amounts of outcomes, with how many there are and how many are not in it, by their status: SELECT (total(a)).* FROM elder e CROSS JOIN assess(''care_allowance'', e, e.region, date ''2025-06-30'') a. 42804 names a variable whose value is no amount of money, 22003 a sum beyond the range of yuan.';
