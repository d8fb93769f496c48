\echo Use "CREATE EXTENSION pg_benefit" to load this file. \quit

-- The script runs with benefit first in the search_path, after pg_catalog
-- only. What somebody else left in a schema of that name could therefore
-- capture a name or an operator used below, or later what others call.
DO $$
DECLARE
	stranger pg_catalog.text;
BEGIN
	SELECT pg_catalog.pg_describe_object(o.classid, o.objid, 0)
	INTO stranger
	FROM (
		SELECT 'pg_catalog.pg_proc'::pg_catalog.regclass::pg_catalog.oid, p.oid
		FROM pg_catalog.pg_proc p
		WHERE p.pronamespace OPERATOR(pg_catalog.=) 'benefit'::pg_catalog.regnamespace::pg_catalog.oid
		UNION ALL
		SELECT 'pg_catalog.pg_operator'::pg_catalog.regclass::pg_catalog.oid, p.oid
		FROM pg_catalog.pg_operator p
		WHERE p.oprnamespace OPERATOR(pg_catalog.=) 'benefit'::pg_catalog.regnamespace::pg_catalog.oid
		UNION ALL
		SELECT 'pg_catalog.pg_type'::pg_catalog.regclass::pg_catalog.oid, t.oid
		FROM pg_catalog.pg_type t
		WHERE t.typnamespace OPERATOR(pg_catalog.=) 'benefit'::pg_catalog.regnamespace::pg_catalog.oid
	) o (classid, objid)
	LIMIT 1;

	IF stranger IS NOT NULL THEN
		RAISE EXCEPTION 'schema benefit is not empty'
			USING ERRCODE = 'duplicate_object',
				DETAIL = pg_catalog.format('It holds %s.', stranger),
				HINT = 'Move what is in it to another schema, or drop it, and create the extension again.';
	END IF;
END
$$;

