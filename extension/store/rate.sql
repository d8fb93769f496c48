-- rate.sql: a place's own rate, as the rows that say it.

CREATE FUNCTION benefit.set_rate(variable text, region benefit.region, amount numeric, from_date date,
	document text DEFAULT NULL, note text DEFAULT NULL, replaces boolean DEFAULT false,
	OUT item text, OUT id text, OUT content jsonb)
	RETURNS SETOF record
	LANGUAGE c COST 20000 ROWS 3
	AS 'MODULE_PATHNAME', 'benefit_set_rate';
COMMENT ON FUNCTION benefit.set_rate(text, benefit.region, numeric, date, text, text, boolean) IS 'Writes that a variable has another amount in a region from a day on, because of a document: the policy (unless document is the id, number or title of one that is there), a clause and a rule, which it returns, a row each. The rule has the conditions, priority and last day of the one that decides there on that day. It takes the place of that one where that is the region''s own or both could not stand together; elsewhere it stands beside it, and the hit policy lets the better amount count. An amount that is worse than that of the region around (lower, or of a cap higher) is refused unless replaces is true, which lets it take the place of all that would count instead. Refused too: a region that is no known division, what has no rule there then, an amount for days of which a later one is set there already, rules that are formulas or differ in their conditions (the hint has the rows to write by hand), an amount below zero or finer than the variable, the amount that is there already, a day before the document''s issue or outside its days. It needs the caller''s own rights on the tables, and computes nothing until publish(). note becomes the note of the rule.';
