-- author.sql: who wrote the rows of the rule tables, and when.

CREATE FUNCTION benefit.note_author() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_note_author';
COMMENT ON FUNCTION benefit.note_author() IS 'Trigger: written_by and written_at are who writes the row and when, or what a dump says that is being restored';

REVOKE EXECUTE ON FUNCTION benefit.note_author() FROM PUBLIC;

CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.unit
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
CREATE TRIGGER note_author BEFORE INSERT OR UPDATE ON benefit.subject
	FOR EACH ROW EXECUTE FUNCTION benefit.note_author();
