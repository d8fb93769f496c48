-- A row that is handed on whole is the row that SELECT * shows: rows stored
-- before a column was added have its default, wherever they come from.
SET search_path = public, benefit;
SET client_min_messages = warning;
BEGIN;
SELECT plan(43);

-- Of somebody of 72 who is disabled and receives dibao the allowance is 300.00.
CREATE FUNCTION due(facts anyelement) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN amount('care_allowance', facts, '350502', '2025-01-01');
END $$;

CREATE TABLE elder (id integer, name text, gone integer);
INSERT INTO elder VALUES (1, '甲', 1), (2, '乙', 2);
ALTER TABLE elder DROP COLUMN gone;
ALTER TABLE elder ADD COLUMN age numeric DEFAULT 72;
ALTER TABLE elder ADD COLUMN circumstances text[] DEFAULT '{dibao}', ADD COLUMN unknown text;
ALTER TABLE elder ADD COLUMN functionally_disabled boolean NOT NULL DEFAULT true;

-- In queries.

CREATE VIEW seen AS SELECT * FROM elder;
CREATE FUNCTION all_elders() RETURNS SETOF elder LANGUAGE sql RETURN (SELECT e FROM elder e LIMIT 1);
CREATE FUNCTION found() RETURNS SETOF elder LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY SELECT * FROM elder; END $$;
CREATE FUNCTION found_each() RETURNS SETOF elder LANGUAGE plpgsql AS $$ DECLARE r elder; BEGIN FOR r IN SELECT * FROM elder LOOP RETURN NEXT r; END LOOP; END $$;
CREATE FUNCTION found_records() RETURNS SETOF text LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM elder LOOP RETURN NEXT amount('care_allowance', r, '350502', '2025-01-01'); END LOOP; END $$;
SELECT is(got, '300.00', title) FROM (
	SELECT 'a table', due(e) FROM elder e
	UNION ALL SELECT 'a table in a plan of one call site', amount('care_allowance', e, '350502', '2025-01-01')::text FROM elder e
	UNION ALL SELECT 'a view', due(v) FROM seen v
	UNION ALL SELECT 'a subquery', due(s) FROM (SELECT * FROM elder OFFSET 0) s
	UNION ALL SELECT 'sorted', due(s.e) FROM (SELECT e FROM elder e ORDER BY name DESC OFFSET 0) s
	UNION ALL SELECT 'an aggregate', due(e) FROM (SELECT array_agg(e) FROM elder e) a(all_of_them), unnest(all_of_them) e
	UNION ALL SELECT 'a function', due(f) FROM all_elders() f
	UNION ALL SELECT 'a set from a query', due(f) FROM found() f
	UNION ALL SELECT 'a set row by row', due(f) FROM found_each() f
	UNION ALL SELECT 'records in a loop', f FROM found_records() f) v(title, got);

-- In triggers.

CREATE TABLE told (title text, got text);
CREATE TABLE kept (whole elder);
CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	copied record;
	typed elder;
BEGIN
	copied := OLD;
	typed := OLD;
	INSERT INTO told VALUES
		(format('OLD %s %s', TG_WHEN, TG_OP), amount('care_allowance', OLD, '350502', '2025-01-01')),
		(format('a copy %s %s', TG_WHEN, TG_OP), amount('care_allowance', copied, '350502', '2025-01-01')),
		(format('a copy of the type %s %s', TG_WHEN, TG_OP), due(typed));
	IF TG_OP = 'UPDATE' THEN
		INSERT INTO told VALUES (format('NEW %s %s', TG_WHEN, TG_OP), amount('care_allowance', NEW, '350502', '2025-01-01'));
		INSERT INTO kept VALUES (OLD);
		RETURN NEW;
	END IF;
	RETURN OLD;
END $$;
CREATE FUNCTION tell_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO told SELECT 'transition table ' || TG_OP, due(o) FROM old_rows o;
	RETURN NULL;
END $$;
CREATE TRIGGER before BEFORE UPDATE OR DELETE ON elder FOR EACH ROW EXECUTE FUNCTION tell();
CREATE TRIGGER after AFTER UPDATE OR DELETE ON elder FOR EACH ROW EXECUTE FUNCTION tell();
CREATE TRIGGER all_updated AFTER UPDATE ON elder REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
CREATE TRIGGER all_deleted AFTER DELETE ON elder REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION tell_all();
UPDATE elder SET name = '丙' WHERE id = 1;
WITH deleted AS (DELETE FROM elder WHERE id = 2 RETURNING elder) INSERT INTO told SELECT 'RETURNING', due(elder) FROM deleted;
SELECT is(got, '300.00', title) FROM told ORDER BY title;
SELECT is(due(whole), '300.00', 'kept in a column') FROM kept LIMIT 1;

-- Inherited and partitioned.

CREATE TABLE parent (id integer);
CREATE TABLE child () INHERITS (parent);
INSERT INTO parent VALUES (1);
INSERT INTO child VALUES (2);
ALTER TABLE parent ADD COLUMN age numeric DEFAULT 72, ADD COLUMN circumstances text[] DEFAULT '{dibao}', ADD COLUMN functionally_disabled boolean DEFAULT true;
ALTER TABLE child ALTER COLUMN age SET DEFAULT 3;	-- of new rows only
SELECT is(due(p), '300.00', 'inherited, row ' || id) FROM parent p;
CREATE TABLE whole (id integer) PARTITION BY RANGE (id);
CREATE TABLE low PARTITION OF whole FOR VALUES FROM (0) TO (10);
CREATE TABLE high (unneeded text, id integer);
ALTER TABLE high DROP COLUMN unneeded;
ALTER TABLE whole ATTACH PARTITION high FOR VALUES FROM (10) TO (20);
INSERT INTO whole VALUES (1), (11);
ALTER TABLE whole ADD COLUMN age numeric DEFAULT 72, ADD COLUMN circumstances text[] DEFAULT '{dibao}', ADD COLUMN functionally_disabled boolean DEFAULT true;
TRUNCATE told;
CREATE FUNCTION tell_part() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO told VALUES ('OLD of a partition', due(OLD));
	RETURN NEW;
END $$;
CREATE TRIGGER part BEFORE UPDATE ON whole FOR EACH ROW EXECUTE FUNCTION tell_part();
SELECT is(due(w), '300.00', 'partitioned, row ' || id) FROM whole w;
UPDATE whole SET id = id + 1;
SELECT is(got, '300.00', title) FROM told;

SELECT * FROM finish();
ROLLBACK;
