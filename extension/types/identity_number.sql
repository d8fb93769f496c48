-- identity_number.sql: what a citizen's identity number tells.

CREATE FUNCTION benefit.id_is_valid(number pg_catalog.text)
RETURNS pg_catalog.bool
AS 'MODULE_PATHNAME', 'benefit_id_is_valid'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.id_is_valid(pg_catalog.text) IS 'whether it is a citizen''s identity number by GB 11643: 18 characters of which the last, x or X for 10, checks the others, or the 15 digits of before 1999, with a date of birth that the calendar has; blanks around it and full width do not matter; the division is not looked up';

CREATE FUNCTION benefit.id_birth_date(number pg_catalog.text)
RETURNS pg_catalog.date
AS 'MODULE_PATHNAME', 'benefit_id_birth_date'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.id_birth_date(pg_catalog.text) IS 'the date of birth in an identity number by GB 11643, of 15 digits one of the years 1900 to 1999; null for what is not one (see id_is_valid); it may lie in the future: the number does not know today';

CREATE FUNCTION benefit.id_sex(number pg_catalog.text)
RETURNS pg_catalog.text
AS 'MODULE_PATHNAME', 'benefit_id_sex'
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE;

COMMENT ON FUNCTION benefit.id_sex(pg_catalog.text) IS '''male'' or ''female'': by GB 11643 the last digit of the order, the 17th of 18 characters or the last of 15 digits, is odd for men; null for what is not an identity number (see id_is_valid)';
