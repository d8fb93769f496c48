-- verify.sql: a policy, a variable and a rule are what a rulebook takes.

CREATE FUNCTION benefit.verify_policy() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_policy';
COMMENT ON FUNCTION benefit.verify_policy() IS 'Trigger: a last day of 9999-12-31 is none';

CREATE FUNCTION benefit.verify_variable() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_variable';
COMMENT ON FUNCTION benefit.verify_variable() IS 'Trigger: a variable is one that a rulebook may have, and its default is written as its kind writes it (42602, 42939 or 23505 for a name; 22023 for what does not fit together; 22P02 for a default)';

CREATE FUNCTION benefit.verify_names() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_names';
COMMENT ON FUNCTION benefit.verify_names() IS 'Trigger: no two variables share a name or alias (23505)';

CREATE FUNCTION benefit.verify_rule() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_rule';
COMMENT ON FUNCTION benefit.verify_rule() IS 'Trigger: a rule has the shape of one (22023, 23502), its expressions know their variables and are of the right type, and a last day of 9999-12-31 is none';

CREATE FUNCTION benefit.verify_domain() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_domain';
COMMENT ON FUNCTION benefit.verify_domain() IS 'Trigger: the domain of a variable is a condition (42804) that knows its variables (42703)';

REVOKE EXECUTE ON FUNCTION benefit.verify_policy(), benefit.verify_variable(),
	benefit.verify_names(), benefit.verify_rule(), benefit.verify_domain() FROM PUBLIC;

CREATE TRIGGER verify BEFORE INSERT OR UPDATE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_policy();

CREATE TRIGGER verify BEFORE INSERT OR UPDATE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_variable();
CREATE TRIGGER verify_names AFTER INSERT OR UPDATE OF name, aliases ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_names();
CREATE TRIGGER verify_domain AFTER INSERT OR UPDATE OF domain ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_domain();

CREATE TRIGGER verify BEFORE INSERT OR UPDATE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_rule();
