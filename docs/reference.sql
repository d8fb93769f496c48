-- reference.sql: prints what stands in reference.md below its mark, from the
-- catalog and the shipped tables of a database with the extension.

\set QUIET on
\set ON_ERROR_STOP on
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
SET search_path = pg_catalog, benefit;
SELECT FROM benefit.current_edition() \g /dev/null

CREATE FUNCTION pg_temp.cell(text) RETURNS text LANGUAGE sql
	RETURN coalesce(replace(replace($1, '|', '\|'), '*', '\*'), '');

CREATE FUNCTION pg_temp.code(text) RETURNS text LANGUAGE sql
	RETURN '`' || replace($1, '|', '\|') || '`';

-- What belongs to the extension.
CREATE TEMP VIEW member AS
SELECT d.classid, d.objid
FROM pg_depend d
JOIN pg_extension e ON e.oid = d.refobjid AND e.extname = 'pg_benefit'
WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e';

-- ---- types

SELECT E'\n## Types\n\n| type | what it is |\n|---|---|';
SELECT format('| `%s` | %s%s |', t.typname, pg_temp.cell(obj_description(t.oid, 'pg_type')),
	(SELECT '; one of ' || string_agg(pg_temp.code(e.enumlabel), ', ' ORDER BY e.enumsortorder)
	FROM pg_enum e WHERE e.enumtypid = t.oid))
FROM pg_type t
JOIN member m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid
WHERE t.typcategory <> 'A' AND NOT EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind <> 'c')
ORDER BY t.typname COLLATE "C";

SELECT format(E'\n### Columns of `%s`\n\n| column | type | what it holds |\n|---|---|---|\n%s', c.relname,
	string_agg(format('| `%s` | `%s` | %s |', a.attname, format_type(a.atttypid, a.atttypmod),
		pg_temp.cell(col_description(c.oid, a.attnum))), E'\n' ORDER BY a.attnum))
FROM pg_class c
JOIN pg_type t ON t.typrelid = c.oid
JOIN member m ON m.classid = 'pg_type'::regclass AND m.objid = t.oid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind = 'c'
GROUP BY c.oid, c.relname
ORDER BY c.relname COLLATE "C";

-- ---- functions

CREATE TEMP VIEW listed_function AS
SELECT
	p.oid, p.proname,
	CASE
		WHEN p.prokind = 'a' THEN 'Aggregates'
		WHEN p.oid IN (SELECT unnest(ARRAY[t.typinput, t.typoutput, t.typreceive, t.typsend]) FROM pg_type t)
			OR p.oid IN (SELECT o.oprcode FROM pg_operator o)
			OR p.oid IN (SELECT a.amproc FROM pg_amproc a)
			OR p.oid IN (SELECT f.prosupport FROM pg_proc f)
			OR p.oid IN (SELECT unnest(ARRAY[g.aggtransfn, g.aggfinalfn, g.aggcombinefn, g.aggserialfn, g.aggdeserialfn,
				g.aggmtransfn, g.aggminvtransfn, g.aggmfinalfn]) FROM pg_aggregate g)
			OR p.prorettype = 'trigger'::regtype
			OR obj_description(p.oid, 'pg_proc') LIKE 'For the extension''s own script%'
			THEN 'Functions behind types, operators, aggregates and triggers'
		ELSE 'Functions'
	END AS section,
	format('%s(%s)', p.proname, pg_get_function_arguments(p.oid)) AS call,
	pg_get_function_result(p.oid) AS result,
	CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END AS volatility,
	obj_description(p.oid, 'pg_proc') AS comment
FROM pg_proc p
JOIN member m ON m.classid = 'pg_proc'::regclass AND m.objid = p.oid;

SELECT format(E'\n## %s\n\n| function | gives | | what it does |\n|---|---|---|---|\n%s', section,
	string_agg(format('| %s | %s | %s | %s |', pg_temp.code(call), pg_temp.code(result), volatility, pg_temp.cell(comment)),
		E'\n' ORDER BY proname COLLATE "C", call COLLATE "C"))
FROM listed_function
GROUP BY section
ORDER BY array_position('{Functions,Aggregates}', section), section COLLATE "C";

-- ---- operators, casts, operator families

SELECT E'\n## Operators\n\n| operator | gives | what it tells |\n|---|---|---|';
SELECT format('| %s | `%s` | %s |',
	pg_temp.code(concat_ws(' ', CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END, o.oprname, format_type(o.oprright, NULL))),
	format_type(o.oprresult, NULL), pg_temp.cell(obj_description(o.oid, 'pg_operator')))
FROM pg_operator o
JOIN member m ON m.classid = 'pg_operator'::regclass AND m.objid = o.oid
ORDER BY format_type(greatest(o.oprleft, o.oprright), NULL) COLLATE "C", o.oprname COLLATE "C",
	format_type(o.oprleft, NULL) COLLATE "C", format_type(o.oprright, NULL) COLLATE "C";

SELECT E'\n## Casts\n\n| from | to | applies | what it does |\n|---|---|---|---|';
SELECT format('| `%s` | `%s` | %s | %s |', format_type(c.castsource, NULL), format_type(c.casttarget, NULL),
	CASE c.castcontext WHEN 'i' THEN 'everywhere' WHEN 'a' THEN 'on assignment' ELSE 'where it is written' END,
	pg_temp.cell(obj_description(c.oid, 'pg_cast')))
FROM pg_cast c
JOIN member m ON m.classid = 'pg_cast'::regclass AND m.objid = c.oid
ORDER BY format_type(c.castsource, NULL) COLLATE "C", format_type(c.casttarget, NULL) COLLATE "C";

SELECT E'\n## Operator families\n\n| family | method | default for | what it is |\n|---|---|---|---|';
SELECT format('| `%s` | %s | %s | %s |', f.opfname, a.amname,
	(SELECT string_agg(pg_temp.code(format_type(c.opcintype, NULL)), ', ' ORDER BY format_type(c.opcintype, NULL) COLLATE "C")
	FROM pg_opclass c WHERE c.opcfamily = f.oid AND c.opcdefault),
	pg_temp.cell(obj_description(f.oid, 'pg_opfamily')))
FROM pg_opfamily f
JOIN pg_am a ON a.oid = f.opfmethod
JOIN member m ON m.classid = 'pg_opfamily'::regclass AND m.objid = f.oid
ORDER BY f.opfname COLLATE "C", a.amname COLLATE "C";

-- ---- tables and settings

SELECT format(E'\n## %s `%s`\n\n%s.\n\n| column | type | what it holds |\n|---|---|---|\n%s',
	CASE c.relkind WHEN 'v' THEN 'View' ELSE 'Table' END, c.relname,
	pg_temp.cell(rtrim(obj_description(c.oid, 'pg_class'), '.')),
	string_agg(format('| `%s` | `%s` | %s |', a.attname, format_type(a.atttypid, a.atttypmod),
		pg_temp.cell(col_description(c.oid, a.attnum))), E'\n' ORDER BY a.attnum))
FROM pg_class c
JOIN member m ON m.classid = 'pg_class'::regclass AND m.objid = c.oid
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'v')
GROUP BY c.oid, c.relkind, c.relname
ORDER BY c.relkind, c.relname COLLATE "C";

SELECT E'\n## Settings\n\n| setting | values | what it sets |\n|---|---|---|';
SELECT format('| `%s` | %s | %s %s |', s.name, coalesce(array_to_string(s.enumvals, ', '), CASE s.vartype WHEN 'bool' THEN 'on, off' ELSE 'text' END), s.short_desc, s.extra_desc)
FROM pg_settings s
WHERE s.name LIKE 'benefit.%'
ORDER BY s.name COLLATE "C";

-- ---- the shipped vocabulary

SELECT E'\n## Standard circumstances\n\nEach is also a boolean variable of its name.\n\n| name | 名称 | also read | what it says of a person |\n|---|---|---|---|';
SELECT format('| `%s` | %s | %s | %s |', name, term_zh, array_to_string(synonyms_zh, '、'), pg_temp.cell(meaning))
FROM benefit.circumstance
ORDER BY bit;

CREATE TEMP VIEW listed_variable AS
SELECT v.*,
	(SELECT string_agg(DISTINCT coalesce(p.id, CASE WHEN r.region = '000000'::benefit.region THEN 'all' END), ' ')
	FROM benefit.rule r
	LEFT JOIN benefit.clause c ON c.id = r.clause
	LEFT JOIN benefit.policy p ON p.id = c.policy AND p.shipped
	WHERE r.variable = v.name AND r.shipped) AS cities
FROM benefit.variable v
WHERE v.shipped;

SELECT format(E'\n## Variables: %s\n\n| name | kind | unit | 名称 | title | %s |\n|---|---|---|---|---|%s|\n%s', section, heading, dashes,
	string_agg(format('| `%s` | %s | %s | %s | %s |', name, kind,
		pg_temp.cell(concat_ws(' per ', unit, per)),
		title_zh || CASE WHEN others <> '' THEN ' (' || others || ')' ELSE '' END,
		pg_temp.cell(title_en) || ' | ' || rest), E'\n' ORDER BY name COLLATE "C"))
FROM (
	SELECT v.*,
		(SELECT coalesce(string_agg(a, '、'), '') FROM unnest(v.aliases) a WHERE a <> v.title_zh) AS others,
		CASE
			WHEN cities IS NULL THEN 'facts'
			WHEN direction IS NOT NULL THEN 'standards and targets'
			ELSE 'computed'
		END AS section,
		CASE
			WHEN cities IS NULL THEN 'asked of | believed where'
			WHEN direction IS NOT NULL THEN 'bounds | policy | rules of'
			ELSE 'policy | default | rules of'
		END AS heading,
		CASE WHEN cities IS NULL THEN '---|---' ELSE '---|---|---' END AS dashes,
		CASE
			WHEN cities IS NULL THEN concat(subject, ' | ', CASE WHEN kind = 'text' THEN 'a code of it' ELSE pg_temp.code(domain::text) END)
			WHEN direction IS NOT NULL THEN format('%s `%s` | %s%s | %s', direction, measure, hit_policy,
				coalesce(', ' || scale || ' decimals ' || replace(rounding, '_', ' '), ''), cities)
			ELSE format('%s%s | %s | %s', hit_policy,
				coalesce(', ' || scale || ' decimals ' || replace(rounding, '_', ' '), ''), coalesce(default_value, ''), cities)
		END AS rest
	FROM listed_variable v
) v
GROUP BY section, heading, dashes
ORDER BY array_position('{facts,computed}', section), section;

-- Of each text variable the codes, a class before all below it.
WITH RECURSIVE tree AS (
	SELECT c.*, ARRAY[c.code] AS path
	FROM benefit.code c
	WHERE c.shipped AND c.parent IS NULL
	UNION ALL
	SELECT c.*, t.path || c.code
	FROM benefit.code c
	JOIN tree t ON t.variable = c.variable AND t.code = c.parent
)
SELECT format(E'\n## Codes of `%s`\n\n| code | in the class | 名称 | title | also read |\n|---|---|---|---|---|\n%s', variable,
	string_agg(format('| `%s` | %s | %s | %s | %s |', code, coalesce('`' || parent || '`', ''),
		title_zh, pg_temp.cell(title_en), pg_temp.cell(array_to_string(aliases, '、'))), E'\n' ORDER BY path COLLATE "C"))
FROM tree
GROUP BY variable
ORDER BY variable COLLATE "C";
