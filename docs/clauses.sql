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
		CASE WHEN r.region = '000000' THEN 'all places' ELSE division_name(coalesce(r.region, p.region)) END,
		coalesce(to_char(lower(coalesce(r.valid, daterange(p.issued, NULL))), 'YYYY-MM-DD'), 'ever'),
		concat_ws(': ', r.id, pg_temp.cell(r.note_en))), E'\n' ORDER BY c.bit, r.region, r.id COLLATE "C"))
FROM rule r
JOIN circumstance c ON c.name = r.variable
LEFT JOIN clause l ON l.id = r.clause
LEFT JOIN policy p ON p.id = l.policy
WHERE r.shipped;


CREATE TEMP TABLE worked_case (id text, clause text, inputs text, as_of text, expected text, why text);
\copy worked_case FROM 'test/cases/worked-cases.csv' (FORMAT csv, HEADER)

-- What there is to say of each rule of a clause: how it was read, and how to read it otherwise.
CREATE TEMP VIEW remark AS
SELECT r.clause, r.id AS rule, line.place, s.number,
	format('- %s%s%s', line.word, CASE WHEN r.id <> r.clause THEN format(' (rule %s)', r.id) END, line.said) AS text
FROM rule r
LEFT JOIN untold u ON u.rule = r.id
LEFT JOIN switched s ON s.rule = r.id
CROSS JOIN LATERAL (VALUES
	(1, '读法', '：' || pg_temp.cell(r.note_zh)),
	(2, 'Reading', ': ' || pg_temp.cell(concat_ws(' ', r.note_en, u.other))),
	(3, 'To take the other reading', ': ' || CASE s.change
		WHEN 'condition' THEN format('condition: `%s` %s', btrim(s.before), coalesce('becomes `' || nullif(s.after, '') || '`', 'is left out'))
		WHEN 'value' THEN format('value: `%s` %s', btrim(s.before), coalesce('becomes `' || nullif(s.after, '') || '`', 'is left out'))
		WHEN 'baseline' THEN format('baseline: `%s` becomes `%s`', s.before, s.after)
		WHEN 'valid' THEN format('valid: `%s`', s.valid)
		WHEN 'repeal' THEN 'repeal it'
		WHEN 'strict' THEN 'a variable of your own with direction `above`'
		WHEN 'at_least' THEN 'a variable of your own with direction `at_least`'
		WHEN 'fact' THEN 'hand over as the fact: ' || pg_temp.cell(s.after)
		ELSE 'no other rule: ' || pg_temp.cell(s.after)
	END)) line (place, word, said)
WHERE line.said IS NOT NULL AND btrim(line.said, '：: ') <> '' AND (line.place = 3 OR coalesce(s.number, 1) = 1) AND (line.place < 3 OR s.rule IS NOT NULL);

SELECT E'\n## Every clause' || string_agg(format(
	E'\n\n### %s %s\n\n%s%s. %s clauses, %s of them computed.%s%s',
	p.title_zh, p.title_en, coalesce(p.number, 'Without a number in the text'),
	coalesce(', issued ' || to_char(p.issued, 'YYYY-MM-DD'), ', without a date of its own: its rules begin on ' || to_char(lower(p.valid), 'YYYY-MM-DD'), ', without a date: its rules have an open start'),
	c.clauses, c.computed, c.blocks, E'\n\n#### Administrative\n\n| clause | section | force | 摘要 | in short |\n|---|---|---|---|---|\n' || c.rows), ''
	ORDER BY array_position('{QZ,HZ,TN,ZZ,ZJ}', p.id::text))
FROM policy p
CROSS JOIN LATERAL (
	SELECT count(*) AS clauses, count(c.variable) AS computed,
		string_agg(format(E'\n\n#### %s %s\n\n%s%s `%s`\n\n- %s\n- %s%s%s', c.id, c.section, v.title_zh, coalesce(' · ' || c.force, ''), c.variable, pg_temp.cell(c.summary_zh), pg_temp.cell(c.summary_en),
			(SELECT string_agg(E'\n' || r.text, '' ORDER BY r.rule COLLATE "C", r.place, r.number) FROM remark r WHERE r.clause = c.id),
			(SELECT E'\n- Cases: ' || string_agg(w.id, ', ' ORDER BY w.id COLLATE "C") FROM worked_case w WHERE w.clause = c.id)), '' ORDER BY c.id COLLATE "C")
			FILTER (WHERE c.variable IS NOT NULL) AS blocks,
		string_agg(format('| %s | %s | %s | %s | %s |', c.id, pg_temp.cell(c.section), c.force, pg_temp.cell(c.summary_zh), pg_temp.cell(c.summary_en)), E'\n' ORDER BY c.id COLLATE "C")
			FILTER (WHERE c.variable IS NULL) AS rows
	FROM clause c
	LEFT JOIN variable v ON v.name = c.variable
	WHERE c.policy = p.id AND c.shipped
) c
WHERE p.shipped;
