-- typed_function.sql: functions with a parameter for every fact of one variable.

CREATE FUNCTION benefit.create_function(variable text, by_rulebook boolean DEFAULT false,
		schema text DEFAULT NULL)
	RETURNS regprocedure
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_create_function';
COMMENT ON FUNCTION benefit.create_function(text, boolean, text) IS 'Makes the typed function of a variable of the current edition, care_allowance(region, on_date, ...), or brings one that it made for the same role up to date. By rulebook it is called care_allowance_by_rulebook, takes a rulebook first in place of an edition, and is IMMUTABLE. In the schema named, else in the first of the search_path in which the caller may create. 42704 if there is no such variable, 42809 if no rule computes it, 42939 if PostgreSQL has a function of that name, 42622 if the name would be too long, 42501 if another role owns the one that is there.';

CREATE FUNCTION benefit.create_functions(subject text DEFAULT NULL, by_rulebook boolean DEFAULT false,
		schema text DEFAULT NULL)
	RETURNS SETOF regprocedure
	LANGUAGE c ROWS 50 AS 'MODULE_PATHNAME', 'benefit_create_functions';
COMMENT ON FUNCTION benefit.create_functions(text, boolean, text) IS 'Makes the typed functions of all variables of a subject (person, facility, community, region; null: of all variables) that rules of the current edition compute, as benefit.create_function() does, one row each. A notice names those that cannot have one. 42704 if no variable has that subject.';

CREATE FUNCTION benefit.drop_function(variable text, by_rulebook boolean DEFAULT false,
		schema text DEFAULT NULL)
	RETURNS void
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_drop_function';
COMMENT ON FUNCTION benefit.drop_function(text, boolean, text) IS 'Drops what benefit.create_function() made from the same arguments; 42883 if there is no such function. A function that it did not make, that another role owns, or that came with the extension, stays.';
