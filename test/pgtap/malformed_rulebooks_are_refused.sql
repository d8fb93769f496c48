-- A text that is no rulebook is refused, each part of it for what is wrong with it;
-- findings() lists what the cast counts.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(21);

-- What is wrong, one finding a line: where, the SQLSTATE and the message.
CREATE FUNCTION pg_temp.said(content jsonb) RETURNS text LANGUAGE sql AS $$
	SELECT string_agg(concat_ws(' ', item, id, field) || ': ' || code || ' ' || message, E'\n') FROM findings(content)
$$;

SELECT is(pg_temp.said(content), said, content::text) FROM (VALUES
	('[]'::jsonb, 'rulebook: 22P02 a rulebook is a JSON object'),
	('"{}"', 'rulebook: 22P02 a rulebook is a JSON object'),
	('{}', 'rulebook format: 0A000 a rulebook of format 1 was expected'),
	('{"format": 2}', 'rulebook format: 0A000 a rulebook of format 1 was expected'),
	('{"format": "1"}', E'rulebook format: 42804 an integer was expected\nrulebook format: 0A000 a rulebook of format 1 was expected'),
	('{"format": 1}', NULL),
	('{"format": 1, "variables": [], "rules": 3}', E'rulebook variables: 42804 an object was expected\nrulebook rules: 42804 an object was expected'),
	('{"format": 1, "units": [], "subjects": 1}', E'rulebook units: 42804 an object was expected\nrulebook subjects: 42804 an object was expected'),
	('{"format": 1, "units": {" x": {}, "y": {"title_zh": ""}}}', E'unit y title_zh: 22023 the text is empty\nunit  x: 42602 " x" cannot be a name'),
	('{"format": 1, "subjects": {"x": {"duty": "yes"}}}', 'subject x duty: 42804 true or false was expected'),
	('{"format": 1, "units": {"x": {"duty": true}}}', 'unit x: 22023 the unit has an unknown field'),
	('{"format": 1, "variables": {"x": 1}}', E'variable x: 22P02 an object was expected\nvariable x kind: 23502 a variable needs a kind'),
	('{"format": 1, "variables": {"x": {"title_en": "X"}}}', 'variable x kind: 23502 a variable needs a kind'),
	('{"format": 1, "variables": {"x": {"kind": 1}}}', E'variable x kind: 42804 a string was expected\nvariable x kind: 23502 a variable needs a kind'),
	('{"format": 1, "variables": {"x": {"kind": "number", "aliases": "y"}}}', 'variable x aliases: 42804 a list of names was expected'),
	('{"format": 1, "variables": {"x": {"kind": "number", "aliases": [1]}}}', 'variable x aliases: 42804 a list of names was expected'),
	('{"format": 1, "variables": {"x": {"kind": "number"}}, "rules": {"r": {"variable": "x", "region": "000000", "value": 1}}}',
		E'rule r value: 42804 a string was expected\nrule r value: 23502 a rule needs a value, or a rule that it repeals'),
	('{"format": 1, "variables": {"x": {"kind": "number"}}, "rules": {"r": {"variable": "x", "region": "000000", "value": "1", "condition": true}}}',
		'rule r condition: 42804 a string was expected')) v (content, said);
SELECT throws_ok($$SELECT '{"format": 1, "variables": {"x": {"kind": 1}, "y": []}}'::rulebook$$, '42804', 'rulebook has 4 faults', 'the cast counts them');

-- A place in a long expression is shown with what stands around it.
CREATE FUNCTION pg_temp.place(value text) RETURNS text LANGUAGE sql AS $$
	SELECT detail FROM findings(jsonb_build_object('format', 1, 'variables', '{"x": {"kind": "number"}}'::jsonb,
		'rules', jsonb_build_object('r', jsonb_build_object('variable', 'x', 'region', '000000', 'value', value))))
$$;
SELECT alike(pg_temp.place(format('CASE WHEN ''%s'' = ''月'' THEN 1 ELSE y END', repeat('年', 500))),
	'At character 532 of: ... 年%年'' = ''月'' THEN 1 ELSE y END', 'the end of a long expression is shown');
SELECT alike(pg_temp.place(format('CASE WHEN y THEN 1 END + CASE WHEN ''%s'' = ''月'' THEN 1 END', repeat('年', 500))),
	'At character 11 of: CASE WHEN y THEN 1 END + CASE WHEN ''年%年 ...', 'or its beginning');

SELECT * FROM finish();
