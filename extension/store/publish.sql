-- publish.sql: from the tables to an edition.

CREATE FUNCTION benefit.draft(only_shipped boolean DEFAULT false) RETURNS jsonb
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000
	RETURN jsonb_strip_nulls(jsonb_build_object(
		'format', 1,
		'circumstances', (SELECT count(*) FROM benefit.list_circumstances()),
		'units', (
			SELECT coalesce(jsonb_object_agg(u.name, jsonb_build_object(
				'title_zh', u.title_zh,
				'title_en', u.title_en)), '{}')
			FROM benefit.unit u
			WHERE u.shipped OR NOT only_shipped),
		'subjects', (
			SELECT coalesce(jsonb_object_agg(s.name, jsonb_build_object(
				'title_zh', s.title_zh,
				'title_en', s.title_en,
				'duty', nullif(s.duty, false))), '{}')
			FROM benefit.subject s
			WHERE s.shipped OR NOT only_shipped),
		'policies', (
			SELECT coalesce(jsonb_object_agg(p.id, jsonb_build_object(
				'number', p.number,
				'title_zh', p.title_zh,
				'title_en', p.title_en,
				'issuer_zh', p.issuer_zh,
				'region', p.region::text,
				'issued', to_char(p.issued, 'YYYY-MM-DD'))), '{}')
			FROM benefit.policy p
			WHERE p.shipped OR NOT only_shipped),
		'clauses', (
			SELECT coalesce(jsonb_object_agg(c.id, jsonb_build_object(
				'policy', c.policy,
				'section', c.section,
				'summary_zh', c.summary_zh,
				'summary_en', c.summary_en,
				'force', c.force,
				'text_zh', c.text_zh,
				'variable', c.variable)), '{}')
			FROM benefit.clause c
			WHERE c.shipped OR NOT only_shipped),
		'variables', (
			SELECT coalesce(jsonb_object_agg(v.name, jsonb_build_object(
				'kind', v.kind,
				'title_zh', v.title_zh,
				'title_en', v.title_en,
				'aliases', nullif(v.aliases, '{}'),
				'subject', v.subject,
				'unit', v.unit,
				'per', v.per,
				'hit_policy', v.hit_policy,
				'domain', v.domain::text,
				'default', v.default_value,
				'scale', CASE WHEN v.kind = 'money' THEN coalesce(v.scale, 2) ELSE v.scale END,
				'rounding', v.rounding,
				'measure', v.measure,
				'direction', v.direction,
				'beneficiary', v.beneficiary,
				'ask_zh', v.ask_zh,
				'ask_en', v.ask_en,
				'changed_by', v.changed_by,
				'sensitive', nullif(v.sensitive, false))), '{}')
			FROM benefit.variable v
			WHERE v.shipped OR NOT only_shipped),
		'codes', (
			SELECT coalesce(jsonb_object_agg(l.variable, l.codes), '{}')
			FROM (
				SELECT c.variable, jsonb_object_agg(c.code, jsonb_build_object(
					'title_zh', c.title_zh,
					'title_en', c.title_en,
					'aliases', nullif(c.aliases, '{}'),
					'parent', c.parent)) AS codes
				FROM benefit.code c
				WHERE c.shipped OR NOT only_shipped
				GROUP BY c.variable) l),
		'rules', (
			SELECT coalesce(jsonb_object_agg(r.id, jsonb_build_object(
				'variable', r.variable,
				'region', coalesce(r.region, p.region)::text,
				'from', to_char(lower(coalesce(r.valid, p.valid, daterange(p.issued, NULL))), 'YYYY-MM-DD'),
				'before', to_char(upper(coalesce(r.valid, p.valid)), 'YYYY-MM-DD'),
				'level', r.level,
				'priority', r.priority,
				'condition', r.condition::text,
				'value', r.value::text,
				'baseline', r.baseline::text,
				'baseline_on', to_char(r.baseline_on, 'YYYY-MM-DD'),
				'replaces', r.replaces,
				'overrides', r.overrides,
				'clause', r.clause,
				'note_zh', r.note_zh,
				'note_en', r.note_en)), '{}')
			FROM benefit.rule r
			LEFT JOIN benefit.clause c ON c.id = r.clause
			LEFT JOIN benefit.policy p ON p.id = c.policy
			WHERE r.shipped OR NOT only_shipped)));
COMMENT ON FUNCTION benefit.draft(boolean) IS 'What publish() would freeze now, in the JSON form of a rulebook; of the shipped rows alone if only_shipped';

CREATE FUNCTION benefit.check_rules()
	RETURNS TABLE (item text, id text, field text, code text, message text, detail text, hint text)
	LANGUAGE sql STABLE PARALLEL SAFE COST 20000 ROWS 10
	BEGIN ATOMIC
		SELECT f.item, f.id, f.field, f.code, f.message, f.detail, f.hint
		FROM benefit.findings(benefit.draft()) f;
	END;
COMMENT ON FUNCTION benefit.check_rules() IS 'Everything that keeps the rules from being published, one fault a row; no row if publish() would take them';

CREATE FUNCTION benefit.publish(name text, note text DEFAULT NULL, kind text DEFAULT 'release')
	RETURNS text
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_publish';
COMMENT ON FUNCTION benefit.publish(text, text, text) IS 'Freezes the rules as an edition of this name, and returns the name. Faults in the rules are an error that lists the first twenty and counts the rest (23514), a name in use is 23505, a name or kind that cannot be is 22023. The edition says who published it and when. The owners of the extension and of the database may call it, and those whom they grant EXECUTE.';
REVOKE EXECUTE ON FUNCTION benefit.publish(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION benefit.publish(text, text, text) TO @extowner@, pg_database_owner WITH GRANT OPTION;

CREATE FUNCTION benefit.publish_shipped(name text) RETURNS text
	LANGUAGE c STRICT AS 'MODULE_PATHNAME', 'benefit_publish_shipped';
COMMENT ON FUNCTION benefit.publish_shipped(text) IS 'For the extension''s own script: publishes the shipped rules';
REVOKE ALL ON FUNCTION benefit.publish_shipped(text) FROM PUBLIC;
