-- typed.sql: functions with a parameter for every fact of one variable.

CREATE FUNCTION benefit.create_function(variable text, by_rulebook boolean DEFAULT false,
		schema text DEFAULT NULL)
	RETURNS regprocedure
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_create_function';
COMMENT ON FUNCTION benefit.create_function(text, boolean, text) IS 'Makes the typed function of a variable of the current edition, benefit.care_allowance(region, on_date, ...), or brings one that it made up to date. By rulebook, it takes a rulebook in place of an edition and is IMMUTABLE. In the schema named, else in benefit where the caller may create, else in the first of the search_path. 42704 if there is no such variable, 42809 if no rule computes it.';

CREATE FUNCTION benefit.drop_function(variable text, by_rulebook boolean DEFAULT false,
		schema text DEFAULT NULL)
	RETURNS void
	LANGUAGE c AS 'MODULE_PATHNAME', 'benefit_drop_function';
COMMENT ON FUNCTION benefit.drop_function(text, boolean, text) IS 'Drops what benefit.create_function() made from the same arguments; 42883 if there is no such function. A function that it did not make, or that came with the extension, stays.';
