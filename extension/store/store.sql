-- store.sql: the rules as they are edited, and the editions they are frozen in.
--
--		policy ──< clause ──< rule >── variable			edited with plain DML
--		                       │
--		                    publish()
--		                       ▼
--		                    edition						never changed
--
-- Rows with "shipped" set came with the extension and follow its version; all
-- others are the agency's own, and only these are dumped. A local row may refer
-- to a shipped one: an update of the extension therefore never removes one.
--
-- References between the tables are kept by triggers, not by foreign keys:
-- pg_restore --jobs loads tables in any order, foreign keys among tables of an
-- extension notwithstanding, and pg_dump warns of a table that refers to itself
-- each time it runs. While a dump is restored nothing is verified; publish()
-- verifies everything once more.
--
-- What a variable and a rule may be is said once, in C, for these tables and for
-- the text of a rulebook alike; the triggers named verify ask it. The constraints
-- here are on what only a table has: nulls, ranges of days, keys.
--
-- Names compare in the C locale, so that no upgrade of the operating system's
-- collations can disturb the keys.
--
-- The tables belong to the bootstrap superuser, as all of the extension does.
-- The owner of the database edits their rows and says who else may; he can
-- neither alter a table nor disable or add a trigger. So what is immutable stays
-- so, and no code of his runs when somebody computes, publishes or dumps.

-- ---- tables

CREATE TABLE benefit.policy (
	id text COLLATE "C" NOT NULL
		CONSTRAINT policy_pkey PRIMARY KEY
		CONSTRAINT policy_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	number text
		CONSTRAINT policy_number_is_not_empty CHECK (number <> ''),
	title_zh text NOT NULL
		CONSTRAINT policy_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text NOT NULL
		CONSTRAINT policy_title_en_is_not_empty CHECK (title_en <> ''),
	issuer_zh text,
	region benefit.region NOT NULL,
	issued date
		CONSTRAINT policy_issued_is_a_year_from_1_to_9999
			CHECK (issued BETWEEN '0001-01-01' AND '9999-12-31'),
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.policy IS 'A published document that rules are drawn from';
COMMENT ON COLUMN benefit.policy.id IS 'Short code, without blanks: QZ';
COMMENT ON COLUMN benefit.policy.number IS 'Number the issuer gave it: 泉政办〔2022〕57号; null if it has none';
COMMENT ON COLUMN benefit.policy.title_zh IS 'Title in Chinese';
COMMENT ON COLUMN benefit.policy.title_en IS 'Title in English';
COMMENT ON COLUMN benefit.policy.issuer_zh IS 'Who issued it, in Chinese; null if that is not known';
COMMENT ON COLUMN benefit.policy.region IS 'Division the document is for';
COMMENT ON COLUMN benefit.policy.issued IS 'Day of issue; null if that is not known';
COMMENT ON COLUMN benefit.policy.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.variable (
	name text COLLATE "C" NOT NULL
		CONSTRAINT variable_pkey PRIMARY KEY,
	kind text NOT NULL,
	title_zh text NOT NULL
		CONSTRAINT variable_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text NOT NULL
		CONSTRAINT variable_title_en_is_not_empty CHECK (title_en <> ''),
	aliases text[] COLLATE "C" NOT NULL DEFAULT '{}',
	subject text,
	unit text,
	per text,
	hit_policy text NOT NULL DEFAULT 'unique',
	default_value text,
	scale smallint,
	rounding text NOT NULL DEFAULT 'half_up',
	direction text,
	measure text COLLATE "C",
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.variable IS 'Anything that has a name in a rule: a fact about a person, a facility or a region, or what rules compute';
COMMENT ON COLUMN benefit.variable.name IS 'Name in expressions, facts and typed functions: lower-case letters, digits and _, at most 63, and no word that SQL reads as another thing';
COMMENT ON COLUMN benefit.variable.kind IS 'boolean, number, money (yuan), text or date';
COMMENT ON COLUMN benefit.variable.title_zh IS 'Title in Chinese';
COMMENT ON COLUMN benefit.variable.title_en IS 'Title in English';
COMMENT ON COLUMN benefit.variable.aliases IS 'Other names that expressions and facts may use, Chinese terms as a rule: up to 1000, each any text of at most 63 bytes without outer blanks and with every character to be seen (in quotes in an expression, where it is no plain name); no two variables share a name';
COMMENT ON COLUMN benefit.variable.subject IS 'What it is a fact about: person, facility, region and so on; null if that does not matter';
COMMENT ON COLUMN benefit.variable.unit IS 'Unit of the value: yuan, year, bed; null if it has none';
COMMENT ON COLUMN benefit.variable.per IS 'What one value is for: person and month, facility and year; null if it is not a rate';
COMMENT ON COLUMN benefit.variable.hit_policy IS 'What decides among the rules that hit: unique, first, any; for numbers and money also min, max and sum, and for numbers count';
COMMENT ON COLUMN benefit.variable.default_value IS 'Value where rules are in force and none hits, as text of the kind, which is kept as the kind writes it; null for none';
COMMENT ON COLUMN benefit.variable.scale IS 'Decimals the value is rounded to, up to 20, and up to 2 for money; null leaves a number as it is, and money at 2';
COMMENT ON COLUMN benefit.variable.rounding IS 'How it is rounded: half_up (ties away from zero), half_even, up (away from zero) or down (towards zero)';
COMMENT ON COLUMN benefit.variable.direction IS 'For a standard, which is a number or money: at_least, at_most, above or below; null for any other variable';
COMMENT ON COLUMN benefit.variable.measure IS 'For a standard: the variable it bounds, a number or money, and another one; null for any other variable';
COMMENT ON COLUMN benefit.variable.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.clause (
	id text COLLATE "C" NOT NULL
		CONSTRAINT clause_pkey PRIMARY KEY
		CONSTRAINT clause_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	policy text COLLATE "C" NOT NULL,
	section text,
	summary_zh text NOT NULL
		CONSTRAINT clause_summary_zh_is_not_empty CHECK (summary_zh <> ''),
	summary_en text NOT NULL
		CONSTRAINT clause_summary_en_is_not_empty CHECK (summary_en <> ''),
	variable text COLLATE "C",
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.clause IS 'A place in a policy that says one thing';
COMMENT ON COLUMN benefit.clause.id IS 'Short code, without blanks, that outcomes cite: QZ-B-001';
COMMENT ON COLUMN benefit.clause.policy IS 'Policy it stands in';
COMMENT ON COLUMN benefit.clause.section IS 'Where in the policy: 二(一)2; null for the whole';
COMMENT ON COLUMN benefit.clause.summary_zh IS 'What it says, in Chinese, in words other than the document''s';
COMMENT ON COLUMN benefit.clause.summary_en IS 'What it says, in English';
COMMENT ON COLUMN benefit.clause.variable IS 'Variable whose value answers the clause; null if none does';
COMMENT ON COLUMN benefit.clause.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.rule (
	id text COLLATE "C" NOT NULL
		CONSTRAINT rule_pkey PRIMARY KEY
		CONSTRAINT rule_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	variable text COLLATE "C" NOT NULL,
	region benefit.region NOT NULL,
	valid daterange NOT NULL
		CONSTRAINT rule_valid_is_not_empty CHECK (NOT isempty(valid))
		CONSTRAINT rule_valid_is_open_or_from_year_1_to_9999
			CHECK ((lower_inf(valid) OR lower(valid) BETWEEN '0001-01-01' AND '9999-12-31')
				AND (upper_inf(valid) OR upper(valid) BETWEEN '0001-01-01' AND '9999-12-31')),
	priority integer NOT NULL DEFAULT 0,
	condition benefit.expression,
	value benefit.expression,
	baseline numeric,
	replaces text COLLATE "C",
	clause text COLLATE "C",
	note text,
	shipped boolean NOT NULL DEFAULT false
);
CREATE INDEX rule_variable_idx ON benefit.rule (variable);
CREATE INDEX rule_replaces_idx ON benefit.rule (replaces) WHERE replaces IS NOT NULL;
COMMENT ON TABLE benefit.rule IS 'In this region, on these dates, when the condition holds, the variable has this value, because of this clause';
COMMENT ON COLUMN benefit.rule.id IS 'Short code, without blanks, that outcomes cite';
COMMENT ON COLUMN benefit.rule.variable IS 'Variable that the rule gives a value';
COMMENT ON COLUMN benefit.rule.region IS 'Division in which it is in force, with all that lies in it';
COMMENT ON COLUMN benefit.rule.valid IS 'Days on which it is in force; an open end has no limit';
COMMENT ON COLUMN benefit.rule.priority IS 'Where the hit policy is first: the higher goes first';
COMMENT ON COLUMN benefit.rule.condition IS 'When it hits; null for always';
COMMENT ON COLUMN benefit.rule.value IS 'What the variable then is; null, always and without a condition, repeals the rule that it replaces';
COMMENT ON COLUMN benefit.rule.baseline IS 'For a target: where it started from, in the unit of the variable, with at most 1000 digits on either side of the point; null for none';
COMMENT ON COLUMN benefit.rule.replaces IS 'Rule of the same variable that is out of force where and when this one is in force; null for none';
COMMENT ON COLUMN benefit.rule.clause IS 'Clause it rests on; null for none';
COMMENT ON COLUMN benefit.rule.note IS 'How a doubtful text was read, or another remark; null for none';
COMMENT ON COLUMN benefit.rule.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.edition (
	name text COLLATE "C" NOT NULL
		CONSTRAINT edition_pkey PRIMARY KEY
		CONSTRAINT edition_name_is_one_line_without_outer_blanks
			CHECK (name ~ E'^[^[:space:]]([^\\n\\r]*[^[:space:]])?$' AND octet_length(name) <= 200),
	kind text NOT NULL DEFAULT 'release'
		CONSTRAINT edition_kind_is_known CHECK (kind IN ('release', 'scenario')),
	content benefit.rulebook NOT NULL,
	sha256 text COLLATE "C" NOT NULL
		CONSTRAINT edition_sha256_is_that_of_content CHECK (sha256 = benefit.sha256_of(content)),
	published_at timestamptz NOT NULL
		CONSTRAINT edition_published_at_is_finite CHECK (isfinite(published_at)),
	published_by text NOT NULL,
	origin text NOT NULL DEFAULT 'imported'
		CONSTRAINT edition_origin_is_known CHECK (origin IN ('published', 'imported', 'restored')),
	note text,
	shipped boolean NOT NULL DEFAULT false,

	CONSTRAINT edition_names_of_pg_benefit_are_shipped
		CHECK (shipped = starts_with(name, 'pg_benefit ')),
	CONSTRAINT edition_shipped_is_a_release CHECK (kind = 'release' OR NOT shipped)
);
-- A backend reads a content once. It is opened fastest when it is not packed.
ALTER TABLE benefit.edition ALTER COLUMN content SET STORAGE EXTERNAL;
-- The current edition is the first one here.
CREATE UNIQUE INDEX edition_current_idx ON benefit.edition (shipped, published_at DESC)
	WHERE kind = 'release';
COMMENT ON TABLE benefit.edition IS 'A published rulebook, which never changes. benefit.publish() adds them, and whoever may call it may publish.';
COMMENT ON COLUMN benefit.edition.name IS 'Name it is asked for by; those that start with "pg_benefit " came with the extension';
COMMENT ON COLUMN benefit.edition.kind IS 'release (the newest local one is current) or scenario (used only where it is named, and may be deleted)';
COMMENT ON COLUMN benefit.edition.content IS 'The rulebook';
COMMENT ON COLUMN benefit.edition.sha256 IS 'SHA-256 of the content, in hexadecimal digits';
COMMENT ON COLUMN benefit.edition.published_at IS 'When it was published; of two editions of a database the later has the later time';
COMMENT ON COLUMN benefit.edition.published_by IS 'Role that published it';
COMMENT ON COLUMN benefit.edition.origin IS 'published (by benefit.publish() in this database), restored (from a dump) or imported (inserted otherwise); of the last two, time and role are what the dump or the insertion said';
COMMENT ON COLUMN benefit.edition.note IS 'What it is for; null for none';
COMMENT ON COLUMN benefit.edition.shipped IS 'True if the row came with the extension';

-- ---- what triggers refuse

CREATE FUNCTION benefit.guard_shipped() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_guard_shipped';
COMMENT ON FUNCTION benefit.guard_shipped() IS 'Trigger: only the extension''s own script adds, changes or removes shipped rows (23001)';

CREATE FUNCTION benefit.guard_edition() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_guard_edition';
COMMENT ON FUNCTION benefit.guard_edition() IS 'Trigger: no edition is changed, and no release is removed (23001)';

CREATE FUNCTION benefit.announce_edition() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_announce_edition';
COMMENT ON FUNCTION benefit.announce_edition() IS 'Trigger: tells every session that another edition may be current';

CREATE FUNCTION benefit.resolve_variable() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_resolve_variable';
COMMENT ON FUNCTION benefit.resolve_variable() IS 'Trigger (column): an alias of a variable in the column becomes the name of the variable';

CREATE FUNCTION benefit.verify_variable() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_variable';
COMMENT ON FUNCTION benefit.verify_variable() IS 'Trigger: a variable is one that a rulebook may have, and its default is written as its kind writes it (42602, 42939 or 23505 for a name; 22023 for what does not fit together; 22P02 for a default)';

CREATE FUNCTION benefit.verify_names() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_names';
COMMENT ON FUNCTION benefit.verify_names() IS 'Trigger: no two variables share a name or alias (23505)';

CREATE FUNCTION benefit.verify_rule() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_rule';
COMMENT ON FUNCTION benefit.verify_rule() IS 'Trigger: a rule has the shape of one (22023, 23502), and its expressions know their variables and are of the right type';

CREATE FUNCTION benefit.verify_replaces() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_replaces';
COMMENT ON FUNCTION benefit.verify_replaces() IS 'Trigger: a rule replaces one of its own variable (23503)';

CREATE FUNCTION benefit.verify_reference() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_reference';
COMMENT ON FUNCTION benefit.verify_reference() IS 'Trigger (column, table): what the column names is in the table (23503)';

CREATE FUNCTION benefit.verify_unused() RETURNS trigger
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_verify_unused';
COMMENT ON FUNCTION benefit.verify_unused() IS 'Trigger (table, column): no row of the table names in the column what is deleted or renamed (23503)';

REVOKE EXECUTE ON FUNCTION benefit.guard_shipped(), benefit.guard_edition(),
	benefit.announce_edition(), benefit.resolve_variable(), benefit.verify_variable(),
	benefit.verify_names(), benefit.verify_rule(), benefit.verify_replaces(),
	benefit.verify_reference(), benefit.verify_unused() FROM PUBLIC;

-- Triggers of one kind fire in the order of their names: guard before verify.
-- What rows of the same statement may settle between them is verified after it.
-- Guards fire always: what logical replication brings passes them too.
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.policy
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER verify_unused_by_clause AFTER UPDATE OF id OR DELETE ON benefit.policy
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('clause', 'policy');

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.clause
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF variable ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('variable');
CREATE TRIGGER verify_policy AFTER INSERT OR UPDATE OF policy ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('policy', 'policy');
CREATE TRIGGER verify_variable AFTER INSERT OR UPDATE OF variable ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('variable', 'variable');
CREATE TRIGGER verify_unused_by_rule AFTER UPDATE OF id OR DELETE ON benefit.clause
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'clause');

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.variable
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF measure ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('measure');
CREATE TRIGGER verify BEFORE INSERT OR UPDATE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_variable();
CREATE TRIGGER verify_names AFTER INSERT OR UPDATE OF name, aliases ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_names();
CREATE TRIGGER verify_measure AFTER INSERT OR UPDATE OF measure ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('measure', 'variable');
CREATE TRIGGER verify_unused_by_clause AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('clause', 'variable');
CREATE TRIGGER verify_unused_by_rule AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'variable');
CREATE TRIGGER verify_unused_by_variable AFTER UPDATE OF name OR DELETE ON benefit.variable
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('variable', 'measure');

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.rule
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER resolve BEFORE INSERT OR UPDATE OF variable ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.resolve_variable('variable');
CREATE TRIGGER verify BEFORE INSERT OR UPDATE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_rule();
CREATE TRIGGER verify_clause AFTER INSERT OR UPDATE OF clause ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_reference('clause', 'clause');
CREATE TRIGGER verify_replaces AFTER INSERT OR UPDATE OF replaces, variable ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_replaces();
CREATE TRIGGER verify_unused_by_rule AFTER UPDATE OF id OR DELETE ON benefit.rule
	FOR EACH ROW EXECUTE FUNCTION benefit.verify_unused('rule', 'replaces');

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.edition
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_edition();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.edition
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_edition();
-- By row, for logical replication fires no other trigger.
CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE ON benefit.edition
	FOR EACH ROW EXECUTE FUNCTION benefit.announce_edition();
CREATE TRIGGER announce_truncate AFTER TRUNCATE ON benefit.edition
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.announce_edition();

CREATE TRIGGER guard BEFORE INSERT OR UPDATE OR DELETE ON benefit.division
	FOR EACH ROW EXECUTE FUNCTION benefit.guard_shipped();
CREATE TRIGGER guard_truncate BEFORE TRUNCATE ON benefit.division
	FOR EACH STATEMENT EXECUTE FUNCTION benefit.guard_shipped();

ALTER TABLE benefit.policy
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.clause
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.variable
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.rule
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.division
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate;
ALTER TABLE benefit.edition
	ENABLE ALWAYS TRIGGER guard, ENABLE ALWAYS TRIGGER guard_truncate,
	ENABLE ALWAYS TRIGGER announce, ENABLE ALWAYS TRIGGER announce_truncate;

-- ---- rights and dumps

-- Rules of public benefits are public, and a backend keeps an edition that one
-- role has opened for the next: hiding editions from some roles could not hold.
GRANT SELECT ON benefit.policy, benefit.clause, benefit.variable, benefit.rule,
	benefit.edition, benefit.division TO PUBLIC;

-- To the owner of the extension, and to the owner of the database, who may be
-- another: where a superuser restores a dump, so that the owner's own grants
-- in it can be made again, and where the database passes on to somebody else.
GRANT SELECT, INSERT, UPDATE, DELETE ON benefit.policy, benefit.clause,
	benefit.variable, benefit.rule, benefit.division
	TO @extowner@, pg_database_owner WITH GRANT OPTION;

-- He inserts an edition when he restores a dump; nobody else does. The guard
-- tells better than a missing right why none is changed.
GRANT SELECT, DELETE ON benefit.edition TO @extowner@, pg_database_owner WITH GRANT OPTION;
GRANT INSERT, UPDATE ON benefit.edition TO @extowner@, pg_database_owner;

SELECT pg_catalog.pg_extension_config_dump('benefit.policy', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.clause', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.variable', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.rule', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.edition', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.division', 'WHERE NOT shipped');

-- ---- from the tables to an edition

CREATE FUNCTION benefit.draft(only_shipped boolean DEFAULT false) RETURNS jsonb
	LANGUAGE sql STABLE PARALLEL SAFE COST 10000
	RETURN jsonb_strip_nulls(jsonb_build_object(
		'format', 1,
		'circumstances', (SELECT count(*) FROM benefit.list_circumstances()),
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
				'default', v.default_value,
				'scale', CASE WHEN v.kind = 'money' THEN coalesce(v.scale, 2) ELSE v.scale END,
				'rounding', v.rounding,
				'measure', v.measure,
				'direction', v.direction)), '{}')
			FROM benefit.variable v
			WHERE v.shipped OR NOT only_shipped),
		'rules', (
			SELECT coalesce(jsonb_object_agg(r.id, jsonb_build_object(
				'variable', r.variable,
				'region', r.region::text,
				'from', to_char(lower(r.valid), 'YYYY-MM-DD'),
				'before', to_char(upper(r.valid), 'YYYY-MM-DD'),
				'priority', r.priority,
				'condition', r.condition::text,
				'value', r.value::text,
				'baseline', r.baseline::text,
				'replaces', r.replaces,
				'clause', r.clause,
				'note', r.note)), '{}')
			FROM benefit.rule r
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

CREATE FUNCTION benefit.current_edition() RETURNS text
	LANGUAGE c STABLE STRICT PARALLEL SAFE COST 100 AS 'MODULE_PATHNAME', 'benefit_current_edition';
COMMENT ON FUNCTION benefit.current_edition() IS 'Name of the edition used where none is named: the one that SET benefit.edition names, else the newest local release, else the newest shipped one (42704 if there is none). 42501 inside a SECURITY DEFINER function while its caller pins an edition';
