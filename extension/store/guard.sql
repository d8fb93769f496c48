-- guard.sql: what nobody changes: the rows that came with the extension, and the
-- editions.
--
-- Triggers of one kind fire in the order of their names: guard before resolve and
-- verify. Guards fire always: what logical replication brings passes them too.

CREATE FUNCTION benefit.guard_shipped() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_guard_shipped';
COMMENT ON FUNCTION benefit.guard_shipped() IS 'Trigger: only the extension''s own script adds, changes or removes shipped rows (23001)';

CREATE FUNCTION benefit.guard_edition() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_guard_edition';
COMMENT ON FUNCTION benefit.guard_edition() IS 'Trigger: no edition is changed, and no release is removed (23001)';

CREATE FUNCTION benefit.announce_edition() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_announce_edition';
COMMENT ON FUNCTION benefit.announce_edition() IS 'Trigger: tells every session that another edition may be current';

REVOKE EXECUTE ON FUNCTION benefit.guard_shipped(), benefit.guard_edition(),
	benefit.announce_edition() FROM PUBLIC;

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.policy
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.clause
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.variable
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.rule
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.unit
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.unit
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.subject
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.subject
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.code
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.code
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.edition
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_edition();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.edition
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_edition();
-- By row, for logical replication fires no other trigger.
CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON benefit.edition
	FOR EACH ROW EXECUTE FUNCTION benefit.announce_edition();
CREATE TRIGGER announce_truncate AFTER TRUNCATE ON benefit.edition
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.announce_edition();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.division
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.division
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

ALTER TABLE benefit.policy
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.clause
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.variable
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.rule
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.unit
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.subject
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.code
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.division
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.edition
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate,
	ENABLE ALWAYS TRIGGER announce, ENABLE ALWAYS TRIGGER announce_truncate;
