-- Each row of the rule tables says who wrote it and when. No statement says otherwise,
-- and no edition depends on it.
SET client_min_messages = warning;
BEGIN;
SELECT no_plan();
CREATE ROLE author_officer;
CREATE ROLE author_colleague;
GRANT INSERT, UPDATE, DELETE ON benefit.policy, benefit.clause, benefit.variable, benefit.code, benefit.rule, benefit.unit, benefit.subject TO author_officer, author_colleague;

SELECT is_empty(format('SELECT * FROM benefit.%I WHERE shipped AND (written_by IS NOT NULL OR written_at IS NOT NULL)', t), 'nobody wrote what came with the extension: ' || t)
FROM unnest('{policy,clause,variable,code,rule,unit,subject}'::text[]) t;
SELECT set_eq($$SELECT attrelid::regclass::text FROM pg_attribute WHERE attname = 'written_by' AND attrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'benefit'::regnamespace AND relkind = 'r')$$,
	$$SELECT c.oid::regclass::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'shipped'
	WHERE c.relnamespace = 'benefit'::regnamespace AND c.relkind = 'r' AND c.relname NOT IN ('edition', 'division')$$,
	'every table of rules has it');

SET LOCAL ROLE author_officer;
INSERT INTO benefit.policy (id, title_zh, region, written_by, written_at) VALUES ('W', '办法', '350502', 'somebody', '2000-01-01');
INSERT INTO benefit.clause (id, policy, summary_zh, written_by, written_at) VALUES ('W-1', 'W', '条款', 'somebody', '2000-01-01');
INSERT INTO benefit.variable (name, kind, written_by, written_at) VALUES ('w', 'number', 'somebody', '2000-01-01');
INSERT INTO benefit.variable (name, kind) VALUES ('w_kind', 'text');
INSERT INTO benefit.code (variable, code, written_by, written_at) VALUES ('w_kind', 'a', 'somebody', '2000-01-01');
INSERT INTO benefit.rule (id, variable, value, clause, written_by, written_at) VALUES ('W-1', 'w', '1', 'W-1', 'somebody', '2000-01-01');
INSERT INTO benefit.unit (name, written_by, written_at) VALUES ('w', 'somebody', '2000-01-01');
INSERT INTO benefit.subject (name, written_by, written_at) VALUES ('w', 'somebody', '2000-01-01');
CREATE FUNCTION pg_temp.written() RETURNS TABLE (by text, at timestamptz) LANGUAGE sql AS $$
	SELECT written_by, written_at FROM benefit.policy WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.clause WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.variable WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.code WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.rule WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.unit WHERE NOT shipped
	UNION SELECT written_by, written_at FROM benefit.subject WHERE NOT shipped
$$;
GRANT ALL ON FUNCTION pg_temp.written() TO PUBLIC;
RESET ROLE;
SELECT results_eq('SELECT * FROM pg_temp.written()', $$VALUES ('author_officer', now())$$, 'it is who inserts a row, and not what he says');
SELECT md5(benefit.draft()::text) AS before \gset

SET LOCAL ROLE author_colleague;
UPDATE benefit.rule SET priority = priority WHERE id = 'W-1';
UPDATE benefit.clause SET written_by = 'somebody', written_at = NULL WHERE id = 'W-1';
RESET ROLE;
SELECT is((SELECT written_by FROM benefit.rule WHERE id = 'W-1'), 'author_colleague', 'or who changed it last');
SELECT is((SELECT (written_by, written_at) FROM benefit.clause WHERE id = 'W-1'), ('author_colleague'::text, now()), 'and not what he would have it be');
SELECT is((SELECT written_by FROM benefit.policy WHERE id = 'W'), 'author_officer', 'each row by itself');
SELECT is(md5(benefit.draft()::text), :'before', 'what is published is the same, whoever wrote it');

-- A dump is believed if who restores it may put in editions, too.
SET LOCAL ROLE author_colleague;
SET LOCAL row_security = off;
INSERT INTO benefit.unit (name, written_by, written_at) VALUES ('w2', 'somebody', '2000-01-01');
RESET ROLE;
INSERT INTO benefit.unit (name, written_by, written_at) VALUES ('w3', 'somebody', '2000-01-01');
UPDATE benefit.unit SET title_zh = '餐', written_by = 'somebody' WHERE name = 'w';
SET LOCAL row_security = on;
SELECT results_eq('SELECT name COLLATE "default", written_by, written_at FROM benefit.unit WHERE NOT shipped ORDER BY name',
	$$VALUES ('w', current_user::text COLLATE "default", now()), ('w2', 'author_colleague', now()), ('w3', 'somebody', '2000-01-01')$$,
	'nobody else can say that he restores, and a change is always of who makes it');

SELECT * FROM finish();
ROLLBACK;
