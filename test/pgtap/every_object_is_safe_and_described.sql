-- What must hold for every object of the extension, whatever the layer: a new
-- function or type is checked here without a line being added.
SELECT plan(25);

-- Since 17 arrays and the row types of tables are members of their own, too.
CREATE TEMP VIEW member AS
SELECT d.classid, d.objid
FROM pg_depend d
JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
WHERE d.deptype = 'e' AND e.extname = 'pg_benefit'
	AND NOT (d.classid = 'pg_type'::regclass AND d.objid IN (
		SELECT typarray FROM pg_type
		UNION
		SELECT reltype FROM pg_class WHERE relkind <> 'c'));

CREATE TEMP VIEW routine AS
SELECT p.*, p.oid::regprocedure AS routine, l.lanname
FROM member m
JOIN pg_proc p ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid
JOIN pg_language l ON l.oid = p.prolang;

CREATE TEMP VIEW base_type AS
SELECT t.*
FROM member m
JOIN pg_type t ON m.classid = 'pg_type'::regclass AND m.objid = t.oid
WHERE t.typtype = 'b';

CREATE TEMP VIEW relation AS
SELECT c.*, c.oid::regclass AS relation
FROM member m
JOIN pg_class c ON m.classid = 'pg_class'::regclass AND m.objid = c.oid;

CREATE TEMP VIEW operator_of_ours AS
SELECT o.*, o.oid::regoperator AS operator
FROM member m
JOIN pg_operator o ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid;

SELECT isnt_empty('TABLE routine', 'the extension has functions to look at');

SELECT is_empty(
	$$SELECT pg_describe_object(classid, objid, 0)
	FROM member
	WHERE obj_description(objid, (SELECT relname FROM pg_class WHERE oid = classid)) IS NULL
		AND NOT (classid = 'pg_class'::regclass AND objid IN (SELECT oid FROM relation WHERE relkind IN ('S', 'i')))$$,
	'every object has a comment');

SELECT is_empty(
	$$SELECT routine FROM routine
	WHERE proparallel <> 's' AND provolatile <> 'v' AND prorettype <> 'trigger'::regtype$$,
	'every function that changes nothing is PARALLEL SAFE');

SELECT is_empty(
	$$SELECT prosrc FROM routine WHERE lanname = 'c' GROUP BY prosrc HAVING count(DISTINCT proargtypes::text) > 1$$,
	'no C function has to find out which of several types its arguments are');

SELECT is_empty(
	$$SELECT routine FROM routine WHERE prosecdef$$,
	'no function runs as its owner');

SELECT is_empty(
	$$SELECT routine FROM routine
	WHERE lanname NOT IN ('c', 'internal') AND prokind <> 'a' AND prosqlbody IS NULL
		AND NOT coalesce(array_to_string(proconfig, ' ') LIKE '%search_path=%', false)$$,
	'no body is parsed under the search_path of the caller');

-- Two words are compared without a call; all else is PostgreSQL's to answer for.
SELECT is_empty(
	$$SELECT routine FROM routine
	WHERE proleakproof
		AND routine NOT IN (
			'benefit.region_contains(benefit.region, benefit.region)', 'benefit.region_contained(benefit.region, benefit.region)',
			'benefit.circumstances_contains(benefit.circumstances, benefit.circumstances)',
			'benefit.circumstances_contained(benefit.circumstances, benefit.circumstances)',
			'benefit.circumstances_overlaps(benefit.circumstances, benefit.circumstances)')
		AND NOT (lanname = 'internal' AND EXISTS (
			SELECT FROM pg_proc p
			WHERE p.pronamespace = 'pg_catalog'::regnamespace AND p.prosrc = routine.prosrc AND p.proleakproof))$$,
	'only comparisons that can neither raise nor leak are LEAKPROOF');

SELECT is_empty(
	$$SELECT routine FROM routine
	JOIN base_type t ON routine.oid IN (typinput, typoutput, typreceive, typsend)
	WHERE provolatile <> 'i' OR NOT proisstrict$$,
	'input and output are IMMUTABLE and STRICT');

SELECT is_empty(
	$$SELECT typname FROM base_type WHERE typreceive = 0 OR typsend = 0 OR typarray = 0$$,
	'every type has a binary form and arrays');

SELECT is_empty(
	$$SELECT routine FROM routine
	JOIN pg_aggregate a ON a.aggfnoid = routine.oid
	WHERE aggcombinefn = 0
		OR aggtranstype = 'internal'::regtype AND (aggserialfn = 0 OR aggdeserialfn = 0)$$,
	'every aggregate can be computed in parts');

SELECT is_empty(
	$$SELECT opcname FROM member m
	JOIN pg_opclass c ON m.classid = 'pg_opclass'::regclass AND m.objid = c.oid
	WHERE NOT amvalidate(c.oid)$$,
	'every operator class is valid');

SELECT is_empty(
	$$SELECT operator FROM operator_of_ours
	WHERE oprresult = 'boolean'::regtype AND (oprrest = 0 OR oprjoin = 0)$$,
	'every operator that can stand in WHERE has estimators');

SELECT is_empty(
	$$SELECT operator FROM operator_of_ours o
	WHERE (oprcanhash OR oprcanmerge) AND oprcom = 0
		OR oprcanhash AND NOT EXISTS (
			SELECT FROM pg_amop a
			JOIN pg_am ON pg_am.oid = a.amopmethod
			WHERE a.amopopr = o.oid AND amname = 'hash')
		OR oprcanmerge AND NOT EXISTS (
			SELECT FROM pg_amop a
			JOIN pg_am ON pg_am.oid = a.amopmethod
			WHERE a.amopopr = o.oid AND amname = 'btree')$$,
	'an operator that says it hashes or merges is in a class that does');

SELECT is_empty(
	$$SELECT operator FROM operator_of_ours o
	WHERE oprcom <> 0 AND NOT EXISTS (SELECT FROM operator_of_ours c WHERE c.oid = o.oprcom AND c.oprcom = o.oid AND c.oprcode <> 0)
		OR oprnegate <> 0 AND NOT EXISTS (SELECT FROM operator_of_ours n WHERE n.oid = o.oprnegate AND n.oprnegate = o.oid AND n.oprcode <> 0)$$,
	'commutators and negators come in pairs');

SELECT is_empty(
	$$SELECT relation FROM relation WHERE relrowsecurity$$,
	'no table has row security, which a dump would restore twice');

SELECT is_empty(
	$$SELECT relation FROM relation
	JOIN pg_attribute a ON a.attrelid = relation.oid AND a.attname = 'shipped'
	CROSS JOIN pg_extension e
	WHERE e.extname = 'pg_benefit' AND relkind = 'r'
		AND (array_position(e.extconfig, relation.oid) IS NULL
			OR e.extcondition[array_position(e.extconfig, relation.oid)] <> 'WHERE NOT shipped')$$,
	'a dump keeps the rows of every table that were not shipped, and only those');

SELECT is_empty(
	$$SELECT pg_describe_object(classid, objid, 0) FROM member, pg_identify_object(classid, objid, 0) i
	WHERE i.schema <> 'benefit'$$,
	'everything that has a schema is in schema benefit');

SELECT is_empty(
	$$SELECT pg_describe_object(d.classid, d.objid, 0)
	FROM pg_shdepend d
	JOIN pg_database b ON b.oid = d.dbid AND b.datname = current_database()
	JOIN member m ON m.classid = d.classid AND m.objid = d.objid
	WHERE d.deptype = 'o'
	UNION ALL
	SELECT relation::text FROM relation WHERE relowner <> 10
	UNION ALL
	SELECT routine::text FROM routine WHERE proowner <> 10
	UNION ALL
	SELECT nspname FROM pg_namespace WHERE nspname = 'benefit' AND nspowner <> 10$$,
	'everything belongs to the bootstrap superuser');

SELECT is(
	(SELECT count(*) FROM member WHERE classid = 'pg_namespace'::regclass AND objid = 'benefit'::regnamespace),
	1::bigint,
	'the schema is part of the extension');

SELECT is_empty(
	$$SELECT a.grantee::regrole, a.privilege_type
	FROM pg_namespace n, aclexplode(n.nspacl) a
	WHERE n.nspname = 'benefit' AND a.grantee <> 10 AND NOT (a.grantee = 0 AND a.privilege_type = 'USAGE')$$,
	'nobody creates in the schema');

SELECT is_empty(
	$$SELECT relation, a.grantee::regrole, a.privilege_type
	FROM relation, aclexplode(relation.relacl) a
	WHERE a.grantee <> 10 AND (a.privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
		OR a.grantee = 0 AND a.privilege_type <> 'SELECT')$$,
	'who is granted something on a table gets to its rows, and everybody reads');

SELECT is_empty(
	$$SELECT routine FROM routine WHERE prorettype = 'trigger'::regtype AND has_function_privilege('public', oid, 'EXECUTE')$$,
	'no trigger function is anybody''s to use');

SELECT is_empty(
	$$SELECT tgrelid::regclass, tgname FROM pg_trigger
	JOIN relation ON relation.oid = tgrelid
	WHERE tgname LIKE 'guard%' AND tgenabled <> 'A' OR tgenabled = 'D'$$,
	'guards fire always');

SELECT is_empty(
	$$SELECT relation FROM relation WHERE reltablespace <> 0$$,
	'every table is in the tablespace of the database');

SELECT set_eq(
	$$SELECT proname::text FROM routine
	WHERE obj_description(oid, 'pg_proc') LIKE '%Made by benefit.create_function().'$$,
	'{care_allowance,operating_subsidy,affordable_price_cap}'::text[],
	'the typed functions that come with it are those that the README names');

SELECT * FROM finish();
