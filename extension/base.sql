\echo Use "CREATE EXTENSION pg_benefit" to load this file. \quit

-- base.sql: the version that every installation starts from, an empty schema
-- that belongs to the extension; the next script, in the same CREATE EXTENSION,
-- fills it. PostgreSQL reads a script whole in the encoding of the database, so
-- that only a script in ASCII, which this one is, can refuse a database.
--
-- It is the library that refuses, when it is loaded or asked here, so that its
-- reasons can be translated. What asks it is made in pg_catalog, where nobody but
-- a superuser could have put another function of that name, and is gone before
-- anybody else sees it.

CREATE FUNCTION pg_catalog.benefit_check_database() RETURNS pg_catalog.void
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_check_database';
SELECT pg_catalog.benefit_check_database();
DROP FUNCTION pg_catalog.benefit_check_database();

-- What a trusted extension creates belongs to the bootstrap superuser, unless a
-- superuser of another name creates it. Here it always does: nothing of it may
-- pass to somebody else with what that superuser owned.
SELECT pg_catalog.set_config('role', r.rolname, true)
FROM pg_catalog.pg_roles AS r
WHERE r.oid = 10 AND r.rolname <> current_user;

CREATE SCHEMA benefit;
COMMENT ON SCHEMA benefit IS 'What pg_benefit brings: types, functions, and the tables of rules and editions. Nobody creates in it; typed functions of an agency go to a schema of its own.';
GRANT USAGE ON SCHEMA benefit TO PUBLIC;
