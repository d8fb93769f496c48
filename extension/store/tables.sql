-- tables.sql: the rules as they are edited, and the editions they are frozen in.
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
-- What a variable and a rule may be is said once, in C, for these tables and for
-- the text of a rulebook alike; the triggers named verify ask it. The constraints
-- here are on what only a table has, nulls, ranges of days, keys; and on ids, words
-- and texts that are empty, which the loader of rulebooks refuses too.
--
-- Each row says who wrote it and when, whatever the statement says (author.sql);
-- that is no part of the rules, and of no edition.
--
-- Names compare in the C locale, so that no upgrade of the operating system's
-- collations can disturb the keys.
--
-- The tables belong to the bootstrap superuser, as all of the extension does.
-- The owner of the database edits their rows and says who else may; he can
-- neither alter a table nor disable or add a trigger. So what is immutable stays
-- so, and no code of his runs when somebody computes, publishes or dumps.

CREATE TABLE benefit.policy (
	id text COLLATE "C" NOT NULL
		CONSTRAINT policy_pkey PRIMARY KEY
		CONSTRAINT policy_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	number text
		CONSTRAINT policy_number_is_not_empty CHECK (number <> ''),
	title_zh text NOT NULL
		CONSTRAINT policy_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text
		CONSTRAINT policy_title_en_is_not_empty CHECK (title_en <> ''),
	issuer_zh text,
	region benefit.region NOT NULL,
	issued date
		CONSTRAINT policy_issued_is_a_year_from_1_to_9999
			CHECK (issued BETWEEN '0001-01-01' AND '9999-12-31'),
	valid daterange
		CONSTRAINT policy_valid_is_not_empty CHECK (NOT isempty(valid))
		CONSTRAINT policy_valid_is_open_or_from_year_1_to_9999
			CHECK ((lower_inf(valid) OR lower(valid) BETWEEN '0001-01-01' AND '9999-12-31')
				AND (upper_inf(valid) OR upper(valid) BETWEEN '0001-01-01' AND '9999-12-31')),
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.policy IS 'A published document that rules are drawn from';
COMMENT ON COLUMN benefit.policy.id IS 'Short code, without blanks: QZ';
COMMENT ON COLUMN benefit.policy.number IS 'Number the issuer gave it: 泉政办〔2022〕57号; null if it has none';
COMMENT ON COLUMN benefit.policy.title_zh IS 'Title in Chinese';
COMMENT ON COLUMN benefit.policy.title_en IS 'Title in English; null for the Chinese one';
COMMENT ON COLUMN benefit.policy.issuer_zh IS 'Who issued it, in Chinese; null if that is not known';
COMMENT ON COLUMN benefit.policy.region IS 'Division the document is for, and its rules that name no other';
COMMENT ON COLUMN benefit.policy.issued IS 'Day of issue; null if that is not known';
COMMENT ON COLUMN benefit.policy.valid IS 'Days on which its rules are in force that have none of their own; null for those from the day of issue on, or for all days where that is not known. A last day of 9999-12-31 means none, and is kept as that';
COMMENT ON COLUMN benefit.policy.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.policy.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.policy.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.unit (
	name text COLLATE "C" NOT NULL
		CONSTRAINT unit_pkey PRIMARY KEY
		CONSTRAINT unit_name_is_legible_and_at_most_63_bytes
			CHECK (benefit.is_word(name)),
	title_zh text
		CONSTRAINT unit_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text
		CONSTRAINT unit_title_en_is_not_empty CHECK (title_en <> ''),
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.unit IS 'How a unit of variables is called in reports; a unit without a row is called by its name';
COMMENT ON COLUMN benefit.unit.name IS 'What variables have as unit or per, at most 63 bytes: person and month';
COMMENT ON COLUMN benefit.unit.title_zh IS 'What reports in Chinese say; null for the name';
COMMENT ON COLUMN benefit.unit.title_en IS 'What reports in English say; null for the name';
COMMENT ON COLUMN benefit.unit.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.unit.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.unit.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.subject (
	name text COLLATE "C" NOT NULL
		CONSTRAINT subject_pkey PRIMARY KEY
		CONSTRAINT subject_name_is_legible_and_at_most_63_bytes
			CHECK (benefit.is_word(name)),
	title_zh text
		CONSTRAINT subject_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text
		CONSTRAINT subject_title_en_is_not_empty CHECK (title_en <> ''),
	duty boolean NOT NULL DEFAULT false,
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.subject IS 'What variables say something about; a subject without a row is nobody''s duty';
COMMENT ON COLUMN benefit.subject.name IS 'What variables have as subject, at most 63 bytes: person';
COMMENT ON COLUMN benefit.subject.title_zh IS 'Title in Chinese; null for none';
COMMENT ON COLUMN benefit.subject.title_en IS 'Title in English; null for none';
COMMENT ON COLUMN benefit.subject.duty IS 'True if what rules say of it is a duty of the government there, which benefit.standards() lists, and not a benefit, which benefit.entitlements() lists';
COMMENT ON COLUMN benefit.subject.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.subject.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.subject.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.variable (
	name text COLLATE "C" NOT NULL
		CONSTRAINT variable_pkey PRIMARY KEY,
	kind text NOT NULL,
	title_zh text
		CONSTRAINT variable_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text
		CONSTRAINT variable_title_en_is_not_empty CHECK (title_en <> ''),
	aliases text[] COLLATE "C" NOT NULL DEFAULT '{}',
	subject text,
	unit text,
	per text,
	hit_policy text NOT NULL DEFAULT 'unique',
	domain benefit.expression,
	default_value text,
	scale smallint,
	rounding text NOT NULL DEFAULT 'half_up',
	direction text,
	measure text COLLATE "C",
	beneficiary text
		CONSTRAINT variable_beneficiary_is_legible_and_at_most_63_bytes
			CHECK (benefit.is_word(beneficiary) AND beneficiary !~ '[,，、]'),
	ask_zh text
		CONSTRAINT variable_ask_zh_is_not_empty CHECK (ask_zh <> ''),
	ask_en text
		CONSTRAINT variable_ask_en_is_not_empty CHECK (ask_en <> ''),
	changed_by text
		CONSTRAINT variable_changed_by_is_known
			CHECK (changed_by IN ('record', 'applicant', 'authority', 'time', 'nobody')),
	sensitive boolean NOT NULL DEFAULT false,
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.variable IS 'Anything that has a name in a rule: a fact about a person, a facility or a region, or what rules compute';
COMMENT ON COLUMN benefit.variable.name IS 'Name in expressions, facts and typed functions: lower-case letters, digits and _, at most 63, and no word that SQL reads as another thing';
COMMENT ON COLUMN benefit.variable.kind IS 'boolean, number, money (yuan), text or date';
COMMENT ON COLUMN benefit.variable.title_zh IS 'Title in Chinese; null for the English one. A variable without any title is a step inside a calculation';
COMMENT ON COLUMN benefit.variable.title_en IS 'Title in English; null for the Chinese one';
COMMENT ON COLUMN benefit.variable.aliases IS 'Other names that expressions and facts may use, Chinese terms as a rule: up to 1000, each any text of at most 63 bytes without outer blanks and with every character to be seen (in quotes in an expression, where it is no plain name); no two variables share a name';
COMMENT ON COLUMN benefit.variable.subject IS 'What it is a fact about: person, facility, region and so on, where benefit.subject has more to say of it; null if that does not matter';
COMMENT ON COLUMN benefit.variable.unit IS 'Unit of the value: yuan, year, bed; null if it has none';
COMMENT ON COLUMN benefit.variable.per IS 'What one value is for: person and month, facility and year; null if it is not a rate';
COMMENT ON COLUMN benefit.variable.hit_policy IS 'What decides among the rules that hit: unique, first, any; for numbers and money also min, max and sum, and for numbers count';
COMMENT ON COLUMN benefit.variable.domain IS 'Condition that a believable fact satisfies: it may name the variable, others, on_date and region. A fact of which it is false is not believed, which counts as not given; where it is null, because a fact that it names is missing, nothing speaks against the fact. Null for none';
COMMENT ON COLUMN benefit.variable.default_value IS 'Value where rules are in force and none hits, as text of the kind, which is kept as the kind writes it; null for none';
COMMENT ON COLUMN benefit.variable.scale IS 'Decimals the value is rounded to, up to 20, and up to 2 for money, also where other rules ask for it; null leaves a number as it is, a quotient exact, and money at 2';
COMMENT ON COLUMN benefit.variable.rounding IS 'How it is rounded: half_up (ties away from zero), half_even, up (away from zero) or down (towards zero)';
COMMENT ON COLUMN benefit.variable.direction IS 'For a standard, which is a number or money: at_least, at_most, above or below; null for any other variable';
COMMENT ON COLUMN benefit.variable.measure IS 'For a standard: the variable it bounds, a number or money, and another one; null for any other variable';
COMMENT ON COLUMN benefit.variable.beneficiary IS 'For a benefit: whom it is for, such as elder, child, infant, infant_family, carer or care_worker; null if it is for anybody, and for any other variable. benefit.entitlements() can be asked for those of some';
COMMENT ON COLUMN benefit.variable.ask_zh IS 'How a fact is asked for, a question in Chinese; null for the title';
COMMENT ON COLUMN benefit.variable.ask_en IS 'How a fact is asked for, a question in English; null for the title';
COMMENT ON COLUMN benefit.variable.changed_by IS 'Who can change a fact: record (it is put right in a register), applicant (who asks for the benefit), authority (which assesses, admits, decides), time (by itself), nobody; null if that is not said';
COMMENT ON COLUMN benefit.variable.sensitive IS 'True for a fact that is shown only to those who handle the case, as an illness is';
COMMENT ON COLUMN benefit.variable.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.variable.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.variable.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.code (
	variable text COLLATE "C" NOT NULL,
	code text COLLATE "C" NOT NULL
		CONSTRAINT code_is_legible_and_at_most_63_bytes
			CHECK (benefit.is_word(code)),
	title_zh text
		CONSTRAINT code_title_zh_is_not_empty CHECK (title_zh <> ''),
	title_en text
		CONSTRAINT code_title_en_is_not_empty CHECK (title_en <> ''),
	aliases text[] COLLATE "C" NOT NULL DEFAULT '{}'
		CONSTRAINT code_aliases_are_not_empty
			CHECK (array_position(aliases, NULL) IS NULL AND '' <> ALL (aliases)),
	parent text COLLATE "C",
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false,

	CONSTRAINT code_pkey PRIMARY KEY (variable, code)
);
CREATE UNIQUE INDEX code_no_two_of_a_variable_are_read_alike
	ON benefit.code (variable, lower(normalize(code, NFKC) COLLATE "C"));
COMMENT ON TABLE benefit.code IS 'What a text variable can be. A variable that has codes takes no other text: a fact is read by code, title or alias, without outer blanks and without regard to width and case, and is not believed where it is none of them';
COMMENT ON COLUMN benefit.code.variable IS 'Variable of kind text';
COMMENT ON COLUMN benefit.code.code IS 'What rules and answers call it, at most 63 bytes: elder_care_institution';
COMMENT ON COLUMN benefit.code.title_zh IS 'Title in Chinese; null for none';
COMMENT ON COLUMN benefit.code.title_en IS 'Title in English; null for none';
COMMENT ON COLUMN benefit.code.aliases IS 'Other names that facts may use. A word that is title or alias of two codes of a variable, and itself no code, is not guessed: a fact of it is not believed, and the reason names both';
COMMENT ON COLUMN benefit.code.parent IS 'Code of the same variable that is the class it belongs to: variable <@ ''class'' is true of the class and all below it, variable = ''class'' of it alone, and both are unknown of what stands above it; null for none';
COMMENT ON COLUMN benefit.code.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.code.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.code.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.clause (
	id text COLLATE "C" NOT NULL
		CONSTRAINT clause_pkey PRIMARY KEY
		CONSTRAINT clause_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	policy text COLLATE "C" NOT NULL,
	section text,
	summary_zh text NOT NULL
		CONSTRAINT clause_summary_zh_is_not_empty CHECK (summary_zh <> ''),
	summary_en text
		CONSTRAINT clause_summary_en_is_not_empty CHECK (summary_en <> ''),
	force text
		CONSTRAINT clause_force_is_known
			CHECK (force IN ('grants', 'orders', 'aims', 'encourages')),
	text_zh text
		CONSTRAINT clause_text_zh_is_not_empty CHECK (text_zh <> ''),
	variable text COLLATE "C",
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false
);
COMMENT ON TABLE benefit.clause IS 'A place in a policy that says one thing';
COMMENT ON COLUMN benefit.clause.id IS 'Short code, without blanks, that outcomes cite: QZ-B-001';
COMMENT ON COLUMN benefit.clause.policy IS 'Policy it stands in';
COMMENT ON COLUMN benefit.clause.section IS 'Where in the policy: 二(一)2; null for the whole';
COMMENT ON COLUMN benefit.clause.summary_zh IS 'What it says, in Chinese, in words other than the document''s';
COMMENT ON COLUMN benefit.clause.summary_en IS 'What it says, in English; null for the Chinese';
COMMENT ON COLUMN benefit.clause.force IS 'How far it binds: grants (somebody has a right to it), orders (it must be done), aims (it is striven for: 力争, 逐步) or encourages (鼓励, 支持, 探索: nobody is owed it, and nothing is breached without it); null if that is not said';
COMMENT ON COLUMN benefit.clause.text_zh IS 'Its own words, in Chinese; null if they are not quoted';
COMMENT ON COLUMN benefit.clause.variable IS 'Variable whose value answers the clause; null if none does';
COMMENT ON COLUMN benefit.clause.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.clause.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
COMMENT ON COLUMN benefit.clause.shipped IS 'True if the row came with the extension and follows its version';

CREATE TABLE benefit.rule (
	id text COLLATE "C" NOT NULL
		CONSTRAINT rule_pkey PRIMARY KEY
		CONSTRAINT rule_id_is_a_word_of_at_most_63_bytes
			CHECK (benefit.is_id(id)),
	variable text COLLATE "C" NOT NULL,
	region benefit.region,
	valid daterange
		CONSTRAINT rule_valid_is_not_empty CHECK (NOT isempty(valid))
		CONSTRAINT rule_valid_is_open_or_from_year_1_to_9999
			CHECK ((lower_inf(valid) OR lower(valid) BETWEEN '0001-01-01' AND '9999-12-31')
				AND (upper_inf(valid) OR upper(valid) BETWEEN '0001-01-01' AND '9999-12-31')),
	level text,
	priority integer NOT NULL DEFAULT 0,
	condition benefit.expression,
	value benefit.expression,
	baseline numeric,
	baseline_on date
		CONSTRAINT rule_baseline_on_has_a_baseline
			CHECK (baseline_on IS NULL OR (baseline IS NOT NULL AND isfinite(baseline_on))),
	replaces text COLLATE "C",
	overrides text COLLATE "C",
	clause text COLLATE "C",
	note_zh text
		CONSTRAINT rule_note_zh_is_not_empty CHECK (note_zh <> ''),
	note_en text
		CONSTRAINT rule_note_en_is_not_empty CHECK (note_en <> ''),
	written_by text,
	written_at timestamptz,
	shipped boolean NOT NULL DEFAULT false,

	CONSTRAINT rule_without_a_clause_has_region_and_valid
		CHECK (clause IS NOT NULL OR (region IS NOT NULL AND valid IS NOT NULL))
);
CREATE INDEX rule_variable_idx ON benefit.rule (variable);
CREATE INDEX rule_replaces_idx ON benefit.rule (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX rule_overrides_idx ON benefit.rule (overrides) WHERE overrides IS NOT NULL;
COMMENT ON TABLE benefit.rule IS 'In this region, on these dates, when the condition holds, the variable has this value, because of this clause';
COMMENT ON COLUMN benefit.rule.id IS 'Short code, without blanks, that outcomes cite';
COMMENT ON COLUMN benefit.rule.variable IS 'Variable that the rule gives a value';
COMMENT ON COLUMN benefit.rule.region IS 'Division in which it is in force, with all that lies in it; null for that of the policy of its clause, as it is when the rules are published';
COMMENT ON COLUMN benefit.rule.valid IS 'Days on which it is in force; an open end has no limit, and a last day of 9999-12-31 means none and is kept as that; null for those of the policy of its clause, as they are when the rules are published';
COMMENT ON COLUMN benefit.rule.level IS 'Level of the divisions that it is asked of: nation, province, prefecture, county, township or village. A rule of a prefecture with the level prefecture is for the prefecture itself, one with the level county for each of its counties and not for what lies in them; null for all levels';
COMMENT ON COLUMN benefit.rule.priority IS 'Where the hit policy is first: the higher goes first';
COMMENT ON COLUMN benefit.rule.condition IS 'When it hits; null for always. One that comes out null, with its facts known, is not met';
COMMENT ON COLUMN benefit.rule.value IS 'What the variable then is; where that comes out null, with its facts known, the rule does not hit. Null, always and without a condition, repeals the rule that it replaces, which gives back its force to what that one replaced';
COMMENT ON COLUMN benefit.rule.baseline IS 'For a target: where it started from, in the unit of the variable, with at most 1000 digits on either side of the point; null for none';
COMMENT ON COLUMN benefit.rule.baseline_on IS 'Day of which the baseline is; null if that is not known';
COMMENT ON COLUMN benefit.rule.replaces IS 'Rule of the same variable that is out of force where and when this one is in force, with all that it replaces itself; null for none';
COMMENT ON COLUMN benefit.rule.overrides IS 'Rule of the same variable that this one is an exception to: where this one hits, that one does not, nor what that one overrides; where it does not hit, that one stands; null for none';
COMMENT ON COLUMN benefit.rule.clause IS 'Clause it rests on; null for none';
COMMENT ON COLUMN benefit.rule.note_zh IS 'How a doubtful text was read, or another remark, in Chinese; null for none';
COMMENT ON COLUMN benefit.rule.note_en IS 'The same in English; null for none';
COMMENT ON COLUMN benefit.rule.written_by IS 'Role that wrote the row as it is; null if it came with the extension';
COMMENT ON COLUMN benefit.rule.written_at IS 'When that role began the transaction in which it did; null if the row came with the extension';
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

-- Rules of public benefits are public, and a backend keeps an edition that one
-- role has opened for the next: hiding editions from some roles could not hold.
GRANT SELECT ON benefit.policy, benefit.clause, benefit.variable, benefit.rule,
	benefit.unit, benefit.subject, benefit.code, benefit.edition,
	benefit.division TO PUBLIC;

-- To the owner of the extension, and to the owner of the database, who may be
-- another: where a superuser restores a dump, so that the owner's own grants
-- in it can be made again, and where the database passes on to somebody else.
GRANT SELECT, INSERT, UPDATE, DELETE ON benefit.policy, benefit.clause,
	benefit.variable, benefit.rule, benefit.unit, benefit.subject, benefit.code,
	benefit.division
	TO @extowner@, pg_database_owner WITH GRANT OPTION;

-- He inserts an edition when he restores a dump; nobody else does. The guard
-- tells better than a missing right why none is changed.
GRANT SELECT, DELETE ON benefit.edition TO @extowner@, pg_database_owner WITH GRANT OPTION;
GRANT INSERT, UPDATE ON benefit.edition TO @extowner@, pg_database_owner;

SELECT pg_catalog.pg_extension_config_dump('benefit.policy', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.clause', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.variable', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.rule', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.unit', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.subject', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.code', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.edition', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('benefit.division', 'WHERE NOT shipped');
