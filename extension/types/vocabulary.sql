-- vocabulary.sql: the vocabulary of circumstances, as a table.

CREATE FUNCTION benefit.list_circumstances(
	OUT "bit" pg_catalog.int4,
	OUT name pg_catalog.text,
	OUT term_zh pg_catalog.text,
	OUT synonyms_zh pg_catalog.text[],
	OUT meaning pg_catalog.text
)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_list_circumstances'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE
ROWS 38;

COMMENT ON FUNCTION benefit.list_circumstances() IS 'the vocabulary of the type circumstances; see benefit.circumstance';

CREATE VIEW benefit.circumstance AS
SELECT c.name, c.term_zh, c.synonyms_zh, c.meaning, c.bit
FROM benefit.list_circumstances() AS c;

COMMENT ON VIEW benefit.circumstance IS 'the standard personal circumstances; a set says what it names and nothing more, what follows from that rules say; a release may add some, and none is ever renamed or renumbered';
COMMENT ON COLUMN benefit.circumstance.name IS 'English name, as the type circumstances writes it and as boolean variables are called';
COMMENT ON COLUMN benefit.circumstance.term_zh IS 'Chinese term, as labels() writes it';
COMMENT ON COLUMN benefit.circumstance.synonyms_zh IS 'other Chinese terms that are read as the same';
COMMENT ON COLUMN benefit.circumstance.meaning IS 'what it says of a person';
COMMENT ON COLUMN benefit.circumstance.bit IS 'its bit in the binary form';

GRANT SELECT ON benefit.circumstance TO PUBLIC;
