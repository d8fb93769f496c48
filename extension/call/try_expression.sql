-- try_expression.sql: an expression alone, as whoever writes a rule tries it.

CREATE FUNCTION benefit.evaluate(expression benefit.expression, facts pg_catalog.jsonb DEFAULT '{}',
	region benefit.region DEFAULT '000000', on_date pg_catalog.date DEFAULT CURRENT_DATE)
RETURNS pg_catalog.jsonb
AS 'MODULE_PATHNAME', 'benefit_evaluate'
LANGUAGE C IMMUTABLE PARALLEL SAFE COST 1000;
COMMENT ON FUNCTION benefit.evaluate(benefit.expression, pg_catalog.jsonb, benefit.region, pg_catalog.date) IS
'The value of an expression with these facts as its variables, without any rulebook: what SELECT gives with its numbers as numeric, but that a quotient is not rounded before the value is written, as PostgreSQL writes a quotient, that least and greatest are null if an argument is, and that a division by zero is null. A JSON string is typed by its place, as a literal is. Null if the expression is null or its value is; a null fact is unknown, 42704 names a variable that is not among the facts, and 22003 says that a fact, or a number that the value hangs on, has more than 1000 digits before or after the point, or of a quotient 2000.';
