-- Installs the extension for the files that follow, and shows what a DBA sees.
SELECT name, default_version, installed_version FROM pg_available_extensions WHERE name = 'pg_benefit';
SELECT version, superuser, trusted, relocatable, schema, requires
FROM pg_available_extension_versions
WHERE name = 'pg_benefit';
CREATE EXTENSION pg_benefit;
SELECT extname, extversion, extnamespace::regnamespace, extrelocatable
FROM pg_extension
WHERE extname = 'pg_benefit';
-- It stays in its schema, and does not fit a second time.
ALTER EXTENSION pg_benefit SET SCHEMA public;
CREATE EXTENSION pg_benefit;
CREATE EXTENSION IF NOT EXISTS pg_benefit;
