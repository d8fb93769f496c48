-- inputs.sql: which facts can matter.

CREATE FUNCTION benefit.inputs(variable pg_catalog.text, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL,
	OUT name pg_catalog.text, OUT title pg_catalog.text, OUT kind pg_catalog.text, OUT unit pg_catalog.text, OUT per pg_catalog.text,
	OUT source pg_catalog.text, OUT role pg_catalog.text, OUT codes pg_catalog.jsonb, OUT domain pg_catalog.text,
	OUT default_value pg_catalog.jsonb)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_inputs'
LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 20;
COMMENT ON FUNCTION benefit.inputs(pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'The facts that can matter for a variable in a region on a day, by the rules that are in force there: a row each. title, unit and per are in the language of benefit.language, kind is that of the variable. source says where the value comes from: fact (from whoever asks), circumstance (the same, in the set circumstances or as a boolean of its name), computed (by rules from others of these; it may be given instead). role says how it matters: decides (rules ask for it), measured (only benefit.comply() and benefit.standards() ask for it, to hold it against the bound), implies (it only implies one of the circumstances), cross_check (it only tells whether other facts are believed). In the order of roles, in each facts before circumstances before what is computed, and in that as the rules ask for them. codes is what a text can be, null for any: a JSON array of {"code", "title", "parent"}, each class before what is below it. domain is what a believable value satisfies, default_value what counts if a fact is not given; null for none. A variable without rules is its own input. No row if the variable, region or date is null, or if no rule of the variable is in force there; 42704 if there is no such variable or edition.';
