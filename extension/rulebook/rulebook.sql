-- rulebook.sql: the rulebook: variables, rules and clauses as one immutable value.

CREATE FUNCTION benefit.is_id(id pg_catalog.text) RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_is_id'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1;
COMMENT ON FUNCTION benefit.is_id(pg_catalog.text) IS
'Can this be the id of a rule, a clause or a policy? A word of 1 to 63 bytes, without blanks and without characters that cannot be seen.';

CREATE FUNCTION benefit.is_word(name pg_catalog.text) RETURNS pg_catalog.bool
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 5
AS 'MODULE_PATHNAME', 'benefit_is_word';
COMMENT ON FUNCTION benefit.is_word(pg_catalog.text) IS
'Can this be the name of a unit or a subject: 1 to 63 bytes in which every character can be seen, with blanks only within? Null for null.';

CREATE TYPE benefit.rulebook;

CREATE FUNCTION benefit.rulebook_in(pg_catalog.cstring) RETURNS benefit.rulebook
AS 'MODULE_PATHNAME', 'benefit_rulebook_in'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;

CREATE FUNCTION benefit.rulebook_out(benefit.rulebook) RETURNS pg_catalog.cstring
AS 'MODULE_PATHNAME', 'benefit_rulebook_out'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;

CREATE FUNCTION benefit.rulebook_recv(pg_catalog.internal) RETURNS benefit.rulebook
AS 'MODULE_PATHNAME', 'benefit_rulebook_recv'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;

CREATE FUNCTION benefit.rulebook_send(benefit.rulebook) RETURNS pg_catalog.bytea
AS 'MODULE_PATHNAME', 'benefit_rulebook_send'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 1000;

CREATE TYPE benefit.rulebook (
	INPUT = benefit.rulebook_in,
	OUTPUT = benefit.rulebook_out,
	RECEIVE = benefit.rulebook_recv,
	SEND = benefit.rulebook_send,
	INTERNALLENGTH = VARIABLE,
	ALIGNMENT = int4,
	STORAGE = external
);

COMMENT ON TYPE benefit.rulebook IS
'Variables, rules, clauses and policies as one value that needs no table: text form is JSON, checked whole when it is read (every expression, reference and cycle). The same content always has the same text and SHA-256. What names, ids, aliases, kinds, hit policies, scales, defaults, days and rules may be is what the tables policy, clause, variable and rule take; but titles, summaries and the policy of a clause may be left out, and so may what has a default there. At most 500000 rules, and as many variables, clauses and policies; 1000 aliases a variable, and 1000000 names in all. "circumstances" is how many of the standard circumstances it knows, 38 where it is left out: what a later release adds has no meaning in it.';
COMMENT ON FUNCTION benefit.rulebook_in(pg_catalog.cstring) IS 'Input of rulebook: JSON; an error lists the first twenty faults and counts the rest.';
COMMENT ON FUNCTION benefit.rulebook_out(benefit.rulebook) IS 'Output of rulebook: its canonical JSON.';
COMMENT ON FUNCTION benefit.rulebook_recv(pg_catalog.internal) IS 'Binary input of rulebook: a version byte and the JSON, checked as strictly as text input.';
COMMENT ON FUNCTION benefit.rulebook_send(benefit.rulebook) IS 'Binary output of rulebook: a version byte and the JSON.';

CREATE FUNCTION benefit.rulebook(content pg_catalog.jsonb) RETURNS benefit.rulebook
AS 'MODULE_PATHNAME', 'benefit_rulebook_from_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION benefit.rulebook(pg_catalog.jsonb) IS 'The rulebook with this content; an error lists the first twenty faults and counts the rest, findings() lists them all.';

CREATE FUNCTION benefit.jsonb(rulebook benefit.rulebook) RETURNS pg_catalog.jsonb
AS 'MODULE_PATHNAME', 'benefit_rulebook_to_jsonb'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 100;
COMMENT ON FUNCTION benefit.jsonb(benefit.rulebook) IS 'The content of a rulebook, to be read with the operators of jsonb.';

CREATE CAST (pg_catalog.jsonb AS benefit.rulebook) WITH FUNCTION benefit.rulebook(pg_catalog.jsonb);
CREATE CAST (benefit.rulebook AS pg_catalog.jsonb) WITH FUNCTION benefit.jsonb(benefit.rulebook);
COMMENT ON CAST (pg_catalog.jsonb AS benefit.rulebook) IS 'checks the content, as reading its text does';
COMMENT ON CAST (benefit.rulebook AS pg_catalog.jsonb) IS 'the content';

CREATE FUNCTION benefit.sha256_of(rulebook benefit.rulebook) RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_rulebook_sha256'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.sha256_of(benefit.rulebook) IS
'The SHA-256 of a rulebook''s text in UTF-8, as 64 hexadecimal digits: what sha256(convert_to(rulebook::text, ''UTF8'')) gives.';

CREATE FUNCTION benefit.excerpt(rulebook benefit.rulebook, variable pg_catalog.text) RETURNS benefit.rulebook
AS 'MODULE_PATHNAME', 'benefit_rulebook_excerpt'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000;
COMMENT ON FUNCTION benefit.excerpt(benefit.rulebook, pg_catalog.text) IS
'What one variable needs of a rulebook: its rules in every region and on every day, what they ask for, and their clauses. It answers for the variable as the whole does, and is small enough for an index or a generated column. 42704 if there is no such variable.';

CREATE FUNCTION benefit.findings(content pg_catalog.jsonb,
	OUT item pg_catalog.text, OUT id pg_catalog.text, OUT field pg_catalog.text,
	OUT code pg_catalog.text, OUT message pg_catalog.text,
	OUT detail pg_catalog.text, OUT hint pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_findings'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10000 ROWS 10;
COMMENT ON FUNCTION benefit.findings(pg_catalog.jsonb) IS
'Everything that is wrong with a rulebook''s content, one row a fault: the item (rulebook, unit, subject, policy, clause, variable, circumstance, rule) and its id, the field, the SQLSTATE, the message, detail and hint. Of more than 10000 faults the last row gives the number of the rest; the nearest name to an unknown one is looked for among the first twenty. No row: the content is a rulebook.';

-- Equality is that of the texts, told by their SHA-256 without reading them.

CREATE FUNCTION benefit.rulebook_eq(benefit.rulebook, benefit.rulebook) RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_rulebook_eq'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.rulebook_eq(benefit.rulebook, benefit.rulebook) IS 'implementation of = operator';

CREATE FUNCTION benefit.rulebook_ne(benefit.rulebook, benefit.rulebook) RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_rulebook_ne'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.rulebook_ne(benefit.rulebook, benefit.rulebook) IS 'implementation of <> operator';

CREATE FUNCTION benefit.rulebook_hash(benefit.rulebook) RETURNS pg_catalog.int4
AS 'MODULE_PATHNAME', 'benefit_rulebook_hash'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.rulebook_hash(benefit.rulebook) IS 'hash of a rulebook, from its SHA-256';

CREATE FUNCTION benefit.rulebook_hash_extended(benefit.rulebook, pg_catalog.int8) RETURNS pg_catalog.int8
AS 'MODULE_PATHNAME', 'benefit_rulebook_hash_extended'
LANGUAGE C IMMUTABLE STRICT PARALLEL SAFE COST 10;
COMMENT ON FUNCTION benefit.rulebook_hash_extended(benefit.rulebook, pg_catalog.int8) IS 'hash of a rulebook with a seed, from its SHA-256';

CREATE OPERATOR benefit.= (
	LEFTARG = benefit.rulebook,
	RIGHTARG = benefit.rulebook,
	FUNCTION = benefit.rulebook_eq,
	COMMUTATOR = OPERATOR(benefit.=),
	NEGATOR = OPERATOR(benefit.<>),
	RESTRICT = pg_catalog.eqsel,
	JOIN = pg_catalog.eqjoinsel,
	HASHES
);
COMMENT ON OPERATOR benefit.= (benefit.rulebook, benefit.rulebook) IS 'the same content';

CREATE OPERATOR benefit.<> (
	LEFTARG = benefit.rulebook,
	RIGHTARG = benefit.rulebook,
	FUNCTION = benefit.rulebook_ne,
	COMMUTATOR = OPERATOR(benefit.<>),
	NEGATOR = OPERATOR(benefit.=),
	RESTRICT = pg_catalog.neqsel,
	JOIN = pg_catalog.neqjoinsel
);
COMMENT ON OPERATOR benefit.<> (benefit.rulebook, benefit.rulebook) IS 'another content';

CREATE OPERATOR FAMILY benefit.rulebook_hash_ops USING hash;

CREATE OPERATOR CLASS benefit.rulebook_hash_ops
DEFAULT FOR TYPE benefit.rulebook USING hash FAMILY benefit.rulebook_hash_ops AS
	OPERATOR 1 benefit.=,
	FUNCTION 1 benefit.rulebook_hash(benefit.rulebook),
	FUNCTION 2 benefit.rulebook_hash_extended(benefit.rulebook, pg_catalog.int8);

COMMENT ON OPERATOR FAMILY benefit.rulebook_hash_ops USING hash IS 'equality of rulebooks';
COMMENT ON OPERATOR CLASS benefit.rulebook_hash_ops USING hash IS 'equality of rulebooks';
