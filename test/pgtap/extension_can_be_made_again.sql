-- The extension is dropped and created again in one session,
-- which has kept plans and opened editions of the first.
SELECT plan(7);
CREATE FUNCTION pg_temp.amount() RETURNS numeric LANGUAGE plpgsql AS $$
BEGIN
	RETURN benefit.amount('care_allowance',
		'{"age": 72, "functionally_disabled": true, "dibao": true}', '350500', '2024-06-30');
END
$$;
SELECT benefit.publish('before') \g /dev/null
SELECT is(pg_temp.amount(), 300.00, 'before');
DROP EXTENSION pg_benefit;
SELECT throws_ok('SELECT pg_temp.amount()', '3F000', NULL, 'without the extension');
CREATE EXTENSION pg_benefit;
SELECT is(benefit.current_edition(), 'pg_benefit 1.0', 'the edition of the new extension');
SELECT is(pg_temp.amount(), 300.00, 'after');
INSERT INTO benefit.rule (id, variable, region, valid, value, replaces)
VALUES ('local', 'care_allowance', '350500', '(,)', '400', 'QZ-B-001');
SELECT benefit.publish('after') \g /dev/null
SELECT is(pg_temp.amount(), 400.00, 'a change after it');
SELECT throws_ok($$ DELETE FROM benefit.rule WHERE id = 'QZ-B-001' $$, '23001');
SELECT is((SELECT count(*) FROM benefit.check_rules()), 0::bigint, 'nothing wrong with the rules');
SELECT * FROM finish();
