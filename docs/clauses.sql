-- clauses.sql: prints what stands in clauses.md below its mark, from the
-- shipped tables of a database with the extension.

\set QUIET on
\set ON_ERROR_STOP on
\pset format unaligned
\pset tuples_only on
SET client_min_messages = warning;
SET search_path = public, benefit;
\ir readings.sql

CREATE FUNCTION pg_temp.cell(text) RETURNS text LANGUAGE sql
	RETURN coalesce(replace(replace($1, '|', '\|'), '*', '\*'), '');

SELECT format(E'\n## Rules of circumstances\n\n| circumstance | 名称 | where the condition holds | in | from | rule, and why |\n|---|---|---|---|---|---|\n%s',
	string_agg(format('| `%s` | %s | `%s` | %s | %s | %s |', c.name, c.term_zh, r.condition,
		CASE WHEN r.region = '000000' THEN 'all places' ELSE division_name(r.region) END,
		coalesce(to_char(lower(r.valid), 'YYYY-MM-DD'), 'ever'),
		concat_ws(': ', r.id, pg_temp.cell(r.note_en))), E'\n' ORDER BY c.bit, r.region, r.id COLLATE "C"))
FROM rule r
JOIN circumstance c ON c.name = r.variable
WHERE r.shipped;

SELECT format(E'\n## Doubtful clauses and the other reading\n\n| clause | rule of | reading taken, and the other | to take the other |\n|---|---|---|---|');
SELECT format('| %s%s | `%s` | %s | %s |',
	s.clause,
	CASE WHEN s.rule <> s.clause THEN format(' (rule %s)', s.rule) ELSE '' END,
	s.variable,
	pg_temp.cell(concat_ws(' ', r.note_en, u.other)),
	string_agg(
		CASE s.change
			WHEN 'condition' THEN format('condition: `%s` %s', btrim(s.before), coalesce('becomes `' || nullif(s.after, '') || '`', 'is left out'))
			WHEN 'value' THEN format('value: `%s` %s', btrim(s.before), coalesce('becomes `' || nullif(s.after, '') || '`', 'is left out'))
			WHEN 'baseline' THEN format('baseline: `%s` becomes `%s`', s.before, s.after)
			WHEN 'valid' THEN format('valid: `%s`', s.valid)
			WHEN 'repeal' THEN 'repeal it'
			WHEN 'strict' THEN 'a variable of your own with direction `above`'
			WHEN 'at_least' THEN 'a variable of your own with direction `at_least`'
			WHEN 'fact' THEN 'hand over as the fact: ' || pg_temp.cell(s.after)
			ELSE 'no other rule: ' || pg_temp.cell(s.after)
		END, '; or ' ORDER BY s.number))
FROM switched s
JOIN rule r ON r.id = s.rule
LEFT JOIN untold u ON u.rule = s.rule
GROUP BY s.clause, s.rule, s.variable, r.note_en, u.other
ORDER BY array_position('{QZ,HZ,TN,ZZ,ZJ}', split_part(s.clause, '-', 1)), s.clause COLLATE "C", s.rule COLLATE "C";

SELECT E'\n## Every clause' || string_agg(format(
	E'\n\n### %s %s\n\n%s%s. %s clauses, %s of them computed.\n\n| clause | section | variable | 摘要 | in short |\n|---|---|---|---|---|\n%s',
	p.title_zh, p.title_en, coalesce(p.number, 'Without a number in the text'),
	coalesce(', issued ' || to_char(p.issued, 'YYYY-MM-DD'), ', without a date of its own: its rules begin on ' || to_char(lower(p.valid), 'YYYY-MM-DD'), ', without a date: its rules have an open start'),
	c.clauses, c.computed, c.rows), '' ORDER BY array_position('{QZ,HZ,TN,ZZ,ZJ}', p.id::text))
FROM policy p
CROSS JOIN LATERAL (
	SELECT count(*) AS clauses, count(c.variable) AS computed,
		string_agg(format('| %s | %s | %s | %s | %s |', c.id, pg_temp.cell(c.section),
			coalesce('`' || c.variable || '`', 'administrative'),
			pg_temp.cell(c.summary_zh), pg_temp.cell(c.summary_en)), E'\n' ORDER BY c.id COLLATE "C") AS rows
	FROM clause c
	WHERE c.policy = p.id AND c.shipped
) c
WHERE p.shipped;
