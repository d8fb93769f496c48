\echo Use "CREATE EXTENSION pg_benefit" to load this file. \quit

-- head.sql: how every script of the extension begins.
--
-- The search_path is pg_catalog, pg_temp: a name or an operator without a
-- schema means pg_catalog's, and what is ours is written with its schema.
-- Nobody else's code runs while a script does. All tables are ours, and only
-- the bootstrap superuser could put a trigger, a rule or a default on them.

-- The owner of everything, as base.sql says.
SELECT pg_catalog.set_config('role', r.rolname, true)
FROM pg_catalog.pg_roles AS r
WHERE r.oid = 10 AND r.rolname <> current_user;

-- Where tables go is for the database to say, not for the session.
SET LOCAL default_tablespace = '';
SET LOCAL default_table_access_method = heap;
