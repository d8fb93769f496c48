-- typed_call.sql: what typed functions are inlined to.

CREATE FUNCTION benefit.call_yuan(variable pg_catalog.text, names pg_catalog.text[],
	edition pg_catalog.text, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_call_yuan'
LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_yuan(pg_catalog.text, pg_catalog.text[], pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog."any") IS
'What the typed function of a money variable is inlined to: the value for the facts, named in the same order; the variable and the names must be constants. Null as benefit.amount() is.';
CREATE FUNCTION benefit.call_yuan(variable pg_catalog.text, names pg_catalog.text[],
	rulebook benefit.rulebook, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS benefit.yuan
AS 'MODULE_PATHNAME', 'benefit_call_yuan_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_yuan(pg_catalog.text, pg_catalog.text[], benefit.rulebook, benefit.region, pg_catalog.date, pg_catalog."any") IS
'The same by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.call_numeric(variable pg_catalog.text, names pg_catalog.text[],
	edition pg_catalog.text, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_call_numeric'
LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_numeric(pg_catalog.text, pg_catalog.text[], pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog."any") IS
'What the typed function of a number variable is inlined to: the value for the facts, named in the same order; the variable and the names must be constants. Null as benefit.amount() is.';
CREATE FUNCTION benefit.call_numeric(variable pg_catalog.text, names pg_catalog.text[],
	rulebook benefit.rulebook, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.numeric
AS 'MODULE_PATHNAME', 'benefit_call_numeric_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_numeric(pg_catalog.text, pg_catalog.text[], benefit.rulebook, benefit.region, pg_catalog.date, pg_catalog."any") IS
'The same by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.call_boolean(variable pg_catalog.text, names pg_catalog.text[],
	edition pg_catalog.text, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_call_boolean'
LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_boolean(pg_catalog.text, pg_catalog.text[], pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog."any") IS
'What the typed function of a boolean variable is inlined to: the value for the facts, named in the same order; the variable and the names must be constants. Null as benefit.amount() is.';
CREATE FUNCTION benefit.call_boolean(variable pg_catalog.text, names pg_catalog.text[],
	rulebook benefit.rulebook, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_call_boolean_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_boolean(pg_catalog.text, pg_catalog.text[], benefit.rulebook, benefit.region, pg_catalog.date, pg_catalog."any") IS
'The same by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.call_text(variable pg_catalog.text, names pg_catalog.text[],
	edition pg_catalog.text, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_call_text'
LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_text(pg_catalog.text, pg_catalog.text[], pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog."any") IS
'What the typed function of a text variable is inlined to: the value for the facts, named in the same order; the variable and the names must be constants. Null as benefit.amount() is.';
CREATE FUNCTION benefit.call_text(variable pg_catalog.text, names pg_catalog.text[],
	rulebook benefit.rulebook, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_call_text_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_text(pg_catalog.text, pg_catalog.text[], benefit.rulebook, benefit.region, pg_catalog.date, pg_catalog."any") IS
'The same by a rulebook given as a value. Null if the rulebook is null.';

CREATE FUNCTION benefit.call_date(variable pg_catalog.text, names pg_catalog.text[],
	edition pg_catalog.text, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.date
AS 'MODULE_PATHNAME', 'benefit_call_date'
LANGUAGE C STABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_date(pg_catalog.text, pg_catalog.text[], pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog."any") IS
'What the typed function of a date variable is inlined to: the value for the facts, named in the same order; the variable and the names must be constants. Null as benefit.amount() is.';
CREATE FUNCTION benefit.call_date(variable pg_catalog.text, names pg_catalog.text[],
	rulebook benefit.rulebook, region benefit.region, on_date pg_catalog.date, VARIADIC facts pg_catalog."any")
RETURNS pg_catalog.date
AS 'MODULE_PATHNAME', 'benefit_call_date_by_rulebook'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.call_date(pg_catalog.text, pg_catalog.text[], benefit.rulebook, benefit.region, pg_catalog.date, pg_catalog."any") IS
'The same by a rulebook given as a value. Null if the rulebook is null.';
