-- reference.sql: what a row refers to is there, and stays.
--
-- References between the tables are kept by triggers, not by foreign keys:
-- pg_restore --jobs loads tables in any order, foreign keys among tables of an
-- extension notwithstanding, and pg_dump warns of a table that refers to itself
-- each time it runs. While a dump is restored nothing is verified; publish()
-- verifies everything once more.
--
-- What rows of the same statement may settle between them is verified after it.

CREATE FUNCTION benefit.resolve_variable() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_resolve_variable';
COMMENT ON FUNCTION benefit.resolve_variable() IS 'Trigger (column): an alias of a variable in the column becomes the name of the variable';

CREATE FUNCTION benefit.verify_reference() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_reference';
COMMENT ON FUNCTION benefit.verify_reference() IS 'Trigger (column, table): what the column names is in the table (23503)';

CREATE FUNCTION benefit.verify_link() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_link';
COMMENT ON FUNCTION benefit.verify_link() IS 'Trigger (column): a rule replaces, or overrides, one of its own variable (23503), and not itself through others (22023)';

CREATE FUNCTION benefit.verify_unused() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_unused';
COMMENT ON FUNCTION benefit.verify_unused() IS 'Trigger (table, column): no row of the table names in the column what is deleted or renamed (23503)';

CREATE FUNCTION benefit.verify_code() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_code';
COMMENT ON FUNCTION benefit.verify_code() IS 'Trigger: a code is of a text variable (42804), and its parent is a code of it too (23503) that does not lie below it (42P19)';

CREATE FUNCTION benefit.verify_code_unused() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_code_unused';
COMMENT ON FUNCTION benefit.verify_code_unused() IS 'Trigger: what is deleted or renamed is no parent of another code (23503)';

REVOKE EXECUTE ON FUNCTION benefit.resolve_variable(), benefit.verify_reference(),
	benefit.verify_link(), benefit.verify_unused(), benefit.verify_code(),
	benefit.verify_code_unused() FROM PUBLIC;

CREATE TRIGGER verify_unused_by_clause AFTER UPDATE OF id OR DELETE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('clause', 'policy');

CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF variable ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('variable');
CREATE TRIGGER verify_policy AFTER INSERT OR UPDATE OF policy ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('policy', 'policy');
CREATE TRIGGER verify_variable AFTER INSERT OR UPDATE OF variable ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('variable', 'variable');
CREATE TRIGGER verify_unused_by_rule AFTER UPDATE OF id OR DELETE ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'clause');

CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF measure ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('measure');
CREATE TRIGGER verify_measure AFTER INSERT OR UPDATE OF measure ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('measure', 'variable');
CREATE TRIGGER verify_unused_by_clause AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('clause', 'variable');
CREATE TRIGGER verify_unused_by_rule AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'variable');
CREATE TRIGGER verify_unused_by_variable AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('variable', 'measure');
CREATE TRIGGER verify_unused_by_code AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('code', 'variable');

CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF variable ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('variable');
CREATE TRIGGER verify_variable AFTER INSERT OR UPDATE OF variable ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('variable', 'variable');
CREATE TRIGGER verify_code AFTER INSERT OR UPDATE OF variable, code, parent ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_code();
CREATE TRIGGER verify_unused_by_code AFTER UPDATE OF variable, code OR DELETE ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_code_unused();

CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF variable ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('variable');
CREATE TRIGGER verify_clause AFTER INSERT OR UPDATE OF clause ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('clause', 'clause');
CREATE TRIGGER verify_replaces AFTER INSERT OR UPDATE OF replaces, variable ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_link('replaces');
CREATE TRIGGER verify_overrides AFTER INSERT OR UPDATE OF overrides, variable ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_link('overrides');
CREATE TRIGGER verify_unused_by_replaces AFTER UPDATE OF id OR DELETE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'replaces');
CREATE TRIGGER verify_unused_by_overrides AFTER UPDATE OF id OR DELETE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'overrides');
