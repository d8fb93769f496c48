-- check_facts.sql: what a relation gives as facts, looked at before a roll is made of it.

-- VOLATILE and PARALLEL UNSAFE, as whatever a view may call that is checked.
CREATE FUNCTION benefit.check_facts(relation pg_catalog.regclass, variables pg_catalog.text[] DEFAULT NULL,
	on_date pg_catalog.date DEFAULT CURRENT_DATE, edition pg_catalog.text DEFAULT NULL,
	OUT column_name pg_catalog.text, OUT fact pg_catalog.text, OUT title pg_catalog.text, OUT status pg_catalog.text,
	OUT rows pg_catalog.int8, OUT nulls pg_catalog.int8, OUT unreadable pg_catalog.int8, OUT not_believed pg_catalog.int8,
	OUT examples pg_catalog.text[], OUT reason pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_check_facts'
LANGUAGE C VOLATILE PARALLEL UNSAFE COST 1000000 ROWS 50;
COMMENT ON FUNCTION benefit.check_facts(pg_catalog.regclass, pg_catalog.text[], pg_catalog.date, pg_catalog.text) IS
'What a table or view gives as facts, before a roll is made of its rows: reads it once, with the rights of whoever asks, and gives a row for each column, then for each fact that one of the variables needs and no column gives (column_name is null), the most urgent first. fact is what the column is taken for by its name: a variable, the set circumstances, or region, which is a column of that type or name; null for none. title and reason are in the language of benefit.language. status: refused (a call with such a row fails, for the type of the column or for values that are not of the kind), no_rule (of a variable asked for: no rule is in force on that day where the rows are), used, missing, assumed (missing, but a default counts), not_needed (a fact that does not bear on the variables asked for), ignored (no fact has the name; reason has the nearest one). rows counts the rows read, nulls those that are null in the column, unreadable those whose value is not of the kind, such as letters for a number, not_believed those whose value a call would not believe: no code, outside the domain, unlike another column of the same fact, false against a circumstance that a set or a rule says is so, or a division that benefit.division does not have (townships and villages count as known where it has none beside them). examples are up to three such values. What rules say of a row they say for its region, that of the column region, or else of the first column of that type, or else the nation. Without variables nothing is missing or not_needed. 42704 if there is no such variable or edition, 42809 if the relation has no rows, 22004 if it is null.';
