-- result.sql: what an evaluation answers.

CREATE TYPE benefit.status AS ENUM ('decided', 'default', 'no_rule', 'undetermined');
COMMENT ON TYPE benefit.status IS
'How an outcome came about. decided: a rule (or the fact itself) gave the value; default: rules are in force here, none applies; no_rule: nothing is in force in this region on this date, of the variable or of a computed one that the answer hangs on, which missing names; undetermined: a missing fact could change the answer, or a rule has no result.';

CREATE TYPE benefit.outcome AS (
	variable pg_catalog.text,
	status benefit.status,
	value pg_catalog.jsonb,
	amount benefit.yuan,
	unit pg_catalog.text,
	rules pg_catalog.text[],
	clauses pg_catalog.text[],
	missing pg_catalog.text[],
	invalid pg_catalog.text[],
	assumed pg_catalog.text[]
);
COMMENT ON TYPE benefit.outcome IS
'The answer of benefit.assess(): a value with its reasons.';
COMMENT ON COLUMN benefit.outcome.variable IS 'The variable that was asked for.';
COMMENT ON COLUMN benefit.outcome.status IS 'How the value came about.';
COMMENT ON COLUMN benefit.outcome.value IS 'A number, boolean or string (dates as YYYY-MM-DD); null unless the status is decided or default, and for a default that is null.';
COMMENT ON COLUMN benefit.outcome.amount IS 'The value in yuan if the variable is of kind money, to add up; null if it is not, and where the value is.';
COMMENT ON COLUMN benefit.outcome.unit IS 'The unit of the value; null if it has none.';
COMMENT ON COLUMN benefit.outcome.rules IS 'The rules that gave the value; empty if none did. Of an undetermined one, the rules that have no result, such as one that divides by what comes out as 0.';
COMMENT ON COLUMN benefit.outcome.clauses IS 'The clauses of these rules.';
COMMENT ON COLUMN benefit.outcome.missing IS 'The facts that could still change the answer, among them one that is 0 where it is divided by, and no others, but that a fact with which a rule computes may be one that could not; empty where the answer is decided. Where the status is no_rule, the computed variables of which no rule is in force.';
COMMENT ON COLUMN benefit.outcome.invalid IS 'The facts that are given, but not believed, and could change the answer: they counted as not given.';
COMMENT ON COLUMN benefit.outcome.assumed IS 'The facts that are not given, and for which the default of their variable counted.';

CREATE TYPE benefit.compliance AS (
	required pg_catalog.numeric,
	actual pg_catalog.numeric,
	met pg_catalog.bool,
	shortfall pg_catalog.numeric,
	status benefit.status,
	rules pg_catalog.text[],
	clauses pg_catalog.text[],
	missing pg_catalog.text[],
	invalid pg_catalog.text[],
	assumed pg_catalog.text[]
);
COMMENT ON TYPE benefit.compliance IS
'The answer of benefit.comply(): what a standard requires beside what there is.';
COMMENT ON COLUMN benefit.compliance.required IS 'The bound that the rules set, in the unit of the standard; null if none applies or it is undetermined.';
COMMENT ON COLUMN benefit.compliance.actual IS 'The measured variable; null if it is not known.';
COMMENT ON COLUMN benefit.compliance.met IS 'Is the bound kept? Null if either side is null, and where the clause only encourages it.';
COMMENT ON COLUMN benefit.compliance.shortfall IS 'How far the measure is beyond the bound: below what is required, or above what is allowed; 0 if it is not. Null if either side is null.';
COMMENT ON COLUMN benefit.compliance.status IS 'How the bound came about; undetermined also if only the measure is missing, and no_rule if no rule is in force of what that hangs on.';
COMMENT ON COLUMN benefit.compliance.rules IS 'The rules that set the bound; beside them those that the measure hangs on and that have no result.';
COMMENT ON COLUMN benefit.compliance.clauses IS 'The clauses of these rules.';
COMMENT ON COLUMN benefit.compliance.missing IS 'The facts that could still change the answer.';
COMMENT ON COLUMN benefit.compliance.invalid IS 'The facts that are given, but not believed, and could change the answer, on either side: they counted as not given.';
COMMENT ON COLUMN benefit.compliance.assumed IS 'The facts that are not given, and for which the default of their variable counted, on either side.';
