-- report.sql: whole answers in one query.

CREATE FUNCTION benefit.in_force(region benefit.region, on_date pg_catalog.date, edition pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT rule pg_catalog.text,
	OUT rule_region benefit.region, OUT level pg_catalog.text, OUT valid pg_catalog.daterange,
	OUT condition pg_catalog.text, OUT value pg_catalog.text, OUT clause pg_catalog.text, OUT force pg_catalog.text,
	OUT document pg_catalog.text, OUT section pg_catalog.text, OUT summary pg_catalog.text)
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_in_force'
LANGUAGE C STABLE PARALLEL SAFE COST 1000 ROWS 100;
COMMENT ON FUNCTION benefit.in_force(benefit.region, pg_catalog.date, pg_catalog.text) IS
'The rules that apply in a region on a day by an edition (else the current one), without those that are replaced or repealed there: one row a rule, with the level of divisions that it is asked of (null for all), its dates, texts and clause, in the order of the clauses; null clause, force and document for a rule that cites none; document is the number, or the title where it has none. Titles and summaries in the language of benefit.language. No row for a variable without a title, and none if the region or date is null.';

CREATE FUNCTION benefit.entitlements(facts pg_catalog.jsonb, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL, beneficiary pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT for_whom pg_catalog.text,
	OUT status benefit.status, OUT value pg_catalog.jsonb, OUT amount benefit.yuan, OUT direction pg_catalog.text,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_entitlements_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.entitlements(pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text, pg_catalog.text) IS
'Every benefit, entitlement and price that a rule in force there gives or bounds for a person, facility or community, for these facts: one row each, first what is due, then what a document only encourages, then what is not known yet, then what is not due. Not listed are variables without a title, circumstances, and what is only reckoned for everybody, such as the age. beneficiary takes one or several names between commas (elder, child): then only benefits for them and for anybody of their kind are listed, so that a person is told of none of a facility; 22023 for a name that no benefit has; null for all. subject tells of whom it is asked (person, facility ...), for_whom is the beneficiary, null for anybody; direction tells that an amount is the least (at_least) or the most (at_most) that may be set, null for one that is as it is; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; value, amount, missing, invalid and assumed are as in benefit.assess(); reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. No row if the region or date is null.';

CREATE FUNCTION benefit.standards(facts pg_catalog.jsonb, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT direction pg_catalog.text,
	OUT required pg_catalog.numeric, OUT actual pg_catalog.numeric, OUT met pg_catalog.bool,
	OUT shortfall pg_catalog.numeric, OUT progress pg_catalog.numeric,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT status benefit.status, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_standards_jsonb'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.standards(pg_catalog.jsonb, benefit.region, pg_catalog.date, pg_catalog.text) IS
'Every standard and target in force there that has a title, for these facts: one row each in the order of the clauses, with what benefit.comply() says of it; of a duty of a region without figures met alone is told. direction is at_least, at_most, above or below; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; of what is only encouraged met is null. progress is the way done from the baseline of the rule to what is required, 1 at the end, null without a baseline; reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. No row if the region or date is null.';

CREATE FUNCTION benefit.entitlements(facts pg_catalog.text, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL, beneficiary pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT for_whom pg_catalog.text,
	OUT status benefit.status, OUT value pg_catalog.jsonb, OUT amount benefit.yuan, OUT direction pg_catalog.text,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_entitlements_text'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.entitlements(pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text, pg_catalog.text) IS
'Every benefit, entitlement and price that a rule in force there gives or bounds for a person, facility or community, for these facts: one row each, first what is due, then what a document only encourages, then what is not known yet, then what is not due. Not listed are variables without a title, circumstances, and what is only reckoned for everybody, such as the age. beneficiary takes one or several names between commas (elder, child): then only benefits for them and for anybody of their kind are listed, so that a person is told of none of a facility; 22023 for a name that no benefit has; null for all. subject tells of whom it is asked (person, facility ...), for_whom is the beneficiary, null for anybody; direction tells that an amount is the least (at_least) or the most (at_most) that may be set, null for one that is as it is; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; value, amount, missing, invalid and assumed are as in benefit.assess(); reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. The facts are JSON as text. No row if the region or date is null.';

CREATE FUNCTION benefit.standards(facts pg_catalog.text, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT direction pg_catalog.text,
	OUT required pg_catalog.numeric, OUT actual pg_catalog.numeric, OUT met pg_catalog.bool,
	OUT shortfall pg_catalog.numeric, OUT progress pg_catalog.numeric,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT status benefit.status, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_standards_text'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.standards(pg_catalog.text, benefit.region, pg_catalog.date, pg_catalog.text) IS
'Every standard and target in force there that has a title, for these facts: one row each in the order of the clauses, with what benefit.comply() says of it; of a duty of a region without figures met alone is told. direction is at_least, at_most, above or below; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; of what is only encouraged met is null. progress is the way done from the baseline of the rule to what is required, 1 at the end, null without a baseline; reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. The facts are JSON as text. No row if the region or date is null.';

CREATE FUNCTION benefit.entitlements(facts pg_catalog.record, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL, beneficiary pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT for_whom pg_catalog.text,
	OUT status benefit.status, OUT value pg_catalog.jsonb, OUT amount benefit.yuan, OUT direction pg_catalog.text,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_entitlements_record'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.entitlements(pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text, pg_catalog.text) IS
'Every benefit, entitlement and price that a rule in force there gives or bounds for a person, facility or community, for these facts: one row each, first what is due, then what a document only encourages, then what is not known yet, then what is not due. Not listed are variables without a title, circumstances, and what is only reckoned for everybody, such as the age. beneficiary takes one or several names between commas (elder, child): then only benefits for them and for anybody of their kind are listed, so that a person is told of none of a facility; 22023 for a name that no benefit has; null for all. subject tells of whom it is asked (person, facility ...), for_whom is the beneficiary, null for anybody; direction tells that an amount is the least (at_least) or the most (at_most) that may be set, null for one that is as it is; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; value, amount, missing, invalid and assumed are as in benefit.assess(); reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. The facts are a row, whose columns are named as the variables or their aliases. No row if the region or date is null.';

CREATE FUNCTION benefit.standards(facts pg_catalog.record, region benefit.region, on_date pg_catalog.date,
	edition pg_catalog.text DEFAULT NULL,
	OUT variable pg_catalog.text, OUT title pg_catalog.text, OUT subject pg_catalog.text, OUT direction pg_catalog.text,
	OUT required pg_catalog.numeric, OUT actual pg_catalog.numeric, OUT met pg_catalog.bool,
	OUT shortfall pg_catalog.numeric, OUT progress pg_catalog.numeric,
	OUT unit pg_catalog.text, OUT per pg_catalog.text, OUT status benefit.status, OUT force pg_catalog.text,
	OUT reason pg_catalog.text, OUT clauses pg_catalog.text[], OUT missing pg_catalog.text[],
	OUT invalid pg_catalog.text[], OUT assumed pg_catalog.text[])
RETURNS SETOF pg_catalog.record
AS 'MODULE_PATHNAME', 'benefit_standards_record'
LANGUAGE C STABLE PARALLEL SAFE COST 5000 ROWS 50;
COMMENT ON FUNCTION benefit.standards(pg_catalog.record, benefit.region, pg_catalog.date, pg_catalog.text) IS
'Every standard and target in force there that has a title, for these facts: one row each in the order of the clauses, with what benefit.comply() says of it; of a duty of a region without figures met alone is told. direction is at_least, at_most, above or below; force is how far the clauses bind (grants, orders, aims, encourages), null where one does not say; of what is only encouraged met is null. progress is the way done from the baseline of the rule to what is required, 1 at the end, null without a baseline; reason is a sentence in the language of benefit.language, with the clause, or the rule that cites none. The facts are a row, whose columns are named as the variables or their aliases. No row if the region or date is null.';
