\echo Use "CREATE EXTENSION pg_benefit" to load this file. \quit

-- base.sql: the version that every installation starts from, an empty schema
-- that belongs to the extension; the next script, in the same CREATE EXTENSION,
-- fills it. PostgreSQL reads a script whole in the encoding of the database, so
-- that only a script in ASCII, which this one is, can refuse a database.

DO $$
DECLARE
	owner pg_catalog.text;
	content pg_catalog.text;
BEGIN
	IF pg_catalog.getdatabaseencoding() <> 'UTF8' THEN
		RAISE EXCEPTION 'pg_benefit needs a database with encoding UTF8'
			USING ERRCODE = 'feature_not_supported',
				DETAIL = pg_catalog.format('The encoding of this database is %s.',
					pg_catalog.getdatabaseencoding()),
				HINT = 'Create the database with ENCODING ''UTF8'' TEMPLATE template0.';
	END IF;

	SELECT pg_catalog.pg_get_userbyid(n.nspowner), (
		SELECT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)
		FROM pg_catalog.pg_depend AS d
		WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
			AND d.refobjid = n.oid AND d.deptype = 'n'
		ORDER BY d.classid, d.objid
		LIMIT 1)
	INTO owner, content
	FROM pg_catalog.pg_namespace AS n
	WHERE n.nspname = 'benefit';

	IF FOUND THEN
		RAISE EXCEPTION 'schema "benefit" already exists'
			USING ERRCODE = 'duplicate_schema',
				DETAIL = pg_catalog.format('It belongs to role "%s", and %s.', owner,
					coalesce('holds ' || content, 'is empty')),
				HINT = 'The extension makes the schema itself, as its own: rename or drop this one, and create the extension again.';
	END IF;
END
$$;

-- What a trusted extension creates belongs to the bootstrap superuser, unless a
-- superuser of another name creates it. Here it always does: nothing of it may
-- pass to somebody else with what that superuser owned.
SELECT pg_catalog.set_config('role', r.rolname, true)
FROM pg_catalog.pg_roles AS r
WHERE r.oid = 10 AND r.rolname <> current_user;

CREATE SCHEMA benefit;
COMMENT ON SCHEMA benefit IS 'What pg_benefit brings: types, functions, and the tables of rules and editions. Nobody creates in it; typed functions of an agency go to a schema of its own.';
GRANT USAGE ON SCHEMA benefit TO PUBLIC;
