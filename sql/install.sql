-- Installs the extension for the files that follow, and shows what a DBA sees.
CREATE EXTENSION pg_benefit;
SELECT extname, extversion, extnamespace::regnamespace, extrelocatable
FROM pg_extension
WHERE extname = 'pg_benefit';
SELECT obj_description(oid, 'pg_extension') FROM pg_extension WHERE extname = 'pg_benefit';
-- It stays in its schema, and does not fit a second time.
ALTER EXTENSION pg_benefit SET SCHEMA public;
CREATE EXTENSION pg_benefit;
CREATE EXTENSION IF NOT EXISTS pg_benefit;
