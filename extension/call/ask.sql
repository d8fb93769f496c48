-- ask.sql: what SQL calls to compute a variable that it names. Every form takes an
-- edition last, or a rulebook in its place.
--
-- The facts are jsonb, a row, or JSON as text. That there is text in each form is
-- what lets PostgreSQL choose where all arguments are plain literals.

CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 200;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The outcome of a variable for these facts: value, status, rules, clauses, and what is missing, not believed and assumed. The facts are a JSON object; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_jsonb_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 200;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_text'
LANGUAGE C STABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The same for facts written as JSON text, so that a plain literal needs no cast.';
CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_text_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same for facts written as JSON text, so that a plain literal needs no cast, by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_record'
LANGUAGE C STABLE PARALLEL SAFE COST 200;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The outcome of a variable for these facts: value, status, rules, clauses, and what is missing, not believed and assumed. The facts are a row whose columns are named as the variables or their aliases; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.assess(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.outcome
AS 'MODULE_PATHNAME', 'benefit_assess_record_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 200;
COMMENT ON FUNCTION benefit.assess(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The value of a number or an amount of money (in its unit, yuan for money); null if it is undetermined, no rule is in force, or the default is null. 42804 for a variable of another kind. The facts are a JSON object; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_jsonb_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_text'
LANGUAGE C STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The same for facts written as JSON text, so that a plain literal needs no cast.';
CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_text_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same for facts written as JSON text, so that a plain literal needs no cast, by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_record'
LANGUAGE C STABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The value of a number or an amount of money (in its unit, yuan for money); null if it is undetermined, no rule is in force, or the default is null. 42804 for a variable of another kind. The facts are a row whose columns are named as the variables or their aliases; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.amount(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_amount_record_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.amount(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The value of a boolean variable; null if it is undetermined or no rule is in force. 42804 for a variable of another kind. The facts are a JSON object; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_jsonb_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_text'
LANGUAGE C STABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The same for facts written as JSON text, so that a plain literal needs no cast.';
CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_text_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 100;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same for facts written as JSON text, so that a plain literal needs no cast, by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_record'
LANGUAGE C STABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The value of a boolean variable; null if it is undetermined or no rule is in force. 42804 for a variable of another kind. The facts are a row whose columns are named as the variables or their aliases; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.holds(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_holds_record_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 50;
COMMENT ON FUNCTION benefit.holds(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text) IS
'Whether the measure of a standard keeps the bound that the rules set. 42804 if the variable is not a standard. The facts are a JSON object; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.jsonb,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_jsonb_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.jsonb, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';

CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_text'
LANGUAGE C STABLE PARALLEL SAFE COST 800;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The same for facts written as JSON text, so that a plain literal needs no cast.';
CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.text,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_text_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 800;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.text, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same for facts written as JSON text, so that a plain literal needs no cast, by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_record'
LANGUAGE C STABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text) IS
'Whether the measure of a standard keeps the bound that the rules set. 42804 if the variable is not a standard. The facts are a row whose columns are named as the variables or their aliases; a fact that is null or absent is not known, one that no rule knows is ignored, 22P02 or 42804 names one of an unfit type. By the named edition, else the current one. Null if the variable, region or date is null or the date infinite. 42704 if there is no such variable or edition, 21000 if the answer hangs on rules that contradict each other, 22003 if a fact, or a number that the answer hangs on, has more than 1000 digits before or after the point.';
CREATE FUNCTION benefit.comply(variable pg_catalog.text, facts pg_catalog.record,
	region benefit.region, on_date pg_catalog.date, rulebook benefit.rulebook)
RETURNS benefit.compliance
AS 'MODULE_PATHNAME', 'benefit_comply_record_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 400;
COMMENT ON FUNCTION benefit.comply(pg_catalog.text, pg_catalog.record, benefit.region, pg_catalog.date, benefit.rulebook) IS
'The same by a rulebook given as a value, which needs no table: fit for other servers and for whatever must be IMMUTABLE. Null if the rulebook is null.';
