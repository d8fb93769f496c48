-- edition.sql: which edition is current.

CREATE FUNCTION benefit.current_edition() RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'benefit_current_edition';
COMMENT ON FUNCTION benefit.current_edition() IS 'Name of the edition used where none is named: the one that SET benefit.edition names, else the newest local release, else the newest shipped one (42704 if there is none). 42501 inside a SECURITY DEFINER function while its caller pins an edition';
