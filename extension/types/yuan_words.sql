-- yuan_words.sql: amounts in words.

CREATE FUNCTION benefit.in_words(benefit.yuan)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_yuan_in_words'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE COST 10;

COMMENT ON FUNCTION benefit.in_words(benefit.yuan) IS 'the amount in formal Chinese words: 20000 gives 贰万元整';
