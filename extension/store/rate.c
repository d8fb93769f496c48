/*
 * rate.c
 *	  set_rate(): "here it is 400 from July", as the rows that say it.
 *
 *		tables --benefit.draft()--> Rulebook --> rules in force there and then
 *		                                              |
 *		                                   the one that decides: the base
 *		                                              |
 *		        policy ──< clause ──< rule: its conditions, the new amount
 *		                                              |
 *		tables --benefit.draft()--> Rulebook --> does the new rule decide?
 *
 * All is asked of the tables as they are, published or not, and written with
 * the rights of whoever asks.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/numeric.h"

#include "rulebook/lookup.h"
#include "rulebook/open.h"
#include "rulebook/tree.h"
#include "store/citation.h"
#include "store/divisions.h"
#include "store/query.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/number.h"
#include "types/yuan.h"

/* More rules are not written out for who is to write them by hand. */
#define MAX_ROWS_BY_HAND	10

typedef struct Rate
{
	Rulebook   *book;
	int			index;			/* of the variable */
	const Variable *variable;
	Region		region;
	DateADT		day;			/* the first */
	Datum		amount;			/* a numeric */
	const char *amount_text;
	const char *note;			/* or NULL */
	bool		replaces;
	Citation	citation;
	List	   *here;			/* of const Rule *: in force there and then */
	const Rule *base;			/* that decides among them */
	Datum		base_amount;
} Rate;

static StoredQuery query_draft = {
	"SELECT benefit.rulebook(benefit.draft())",
	0, {0}, NULL
};

/* $6: the rule whose condition it has; $7: does it take its place? $9: its clause */
static StoredQuery query_insert_rule = {
	"INSERT INTO benefit.rule AS n"
	" (id, variable, region, valid, priority, condition, value, baseline, baseline_on, replaces, overrides, clause, level, note_zh)"
	" SELECT $1, b.variable, CAST($2 AS benefit.region), pg_catalog.daterange($3, $4), b.priority,"
	" b.condition, CAST($5 AS benefit.expression), b.baseline, b.baseline_on,"
	" CASE WHEN $7 THEN b.id END, CASE WHEN $7 THEN b.overrides END, $9, b.level, $8"
	" FROM benefit.rule b WHERE b.id OPERATOR(pg_catalog.=) $6"
	" RETURNING n.id, pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(n)"
	" OPERATOR(pg_catalog.-) CAST('{written_by,written_at,shipped}' AS pg_catalog.text[]))",
	9, {TEXTOID, TEXTOID, DATEOID, DATEOID, TEXTOID, TEXTOID, BOOLOID, TEXTOID, TEXTOID}, NULL
};

/* The tables as a rulebook, which stays open until end_queries(). */
static Rulebook *
open_draft(void)
{
	bool		isnull;
	Rulebook   *book;

	run_query(&query_draft, NULL, NULL, false);
	book = rulebook_open(DatumGetRulebookValue(result_value(1, &isnull)));
	rulebook_pin(book, CurrentMemoryContext);
	return book;
}

/* The amount, as it is to be written. */
static void
read_amount(Rate *rate, Datum amount)
{
	const Variable *variable = rate->variable;

	rate->amount_text = DatumGetCString(DirectFunctionCall1(numeric_out, amount));
	if (numeric_is_nan(DatumGetNumeric(amount)) || numeric_is_inf(DatumGetNumeric(amount)) ||
		number_sign(DatumGetNumeric(amount)) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s cannot be a rate", rate->amount_text),
				 errdetail("A rate is a number from zero on.")));
	if (variable->scale != NO_SCALE && number_scale(DatumGetNumeric(amount)) > variable->scale)
	{
		amount = DirectFunctionCall1(numeric_trim_scale, amount);
		if (number_scale(DatumGetNumeric(amount)) > variable->scale)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("%s cannot be a rate of \"%s\"", rate->amount_text, variable->name),
					 errdetail_plural("Its amounts have at most %d decimal.",
									  "Its amounts have at most %d decimals.",
									  variable->scale, variable->scale)));
		rate->amount_text = DatumGetCString(DirectFunctionCall1(numeric_out, amount));
	}
	if (variable->kind == KIND_MONEY)
		(void) require_yuan(DatumGetNumeric(amount));
	rate->amount = amount;
}

static void
check_day(DateADT day)
{
	const DateADT first = date2j(1, 1, 1) - POSTGRES_EPOCH_JDATE;
	const DateADT last = date2j(9999, 12, 31) - POSTGRES_EPOCH_JDATE;

	if (day < first || day > last)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("%s cannot be the first day of a rate", date_to_cstring(day)),
				 errdetail("It is a day of the years 1 to 9999.")));
}

static void
check_has_rate(const Variable *variable)
{
	if (variable->kind != KIND_MONEY && variable->kind != KIND_NUMBER)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("variable \"%s\" has no rate", variable->name),
				 errdetail("It is of kind %s.", kind_name(variable->kind))));
	if (variable->hit_policy == HIT_COUNT)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("variable \"%s\" has no rate", variable->name),
				 errdetail("Its hit policy counts rules, whatever their values are.")));
}

/* Days as the tables have them. */
static char *
days_text(DateADT from, DateADT before)
{
	return psprintf("%s%s,%s)", from == DATEVAL_NOBEGIN ? "(" : "[",
					from == DATEVAL_NOBEGIN ? "" : date_to_cstring(from),
					before == DATEVAL_NOEND ? "" : date_to_cstring(before));
}

/* A rate is one for a place that is there. */
static void
check_region(Region region)
{
	if (!division_is_known(load_divisions(), region))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("region %s is no known division", region_to_cstring(region)),
				 errhint("The table benefit.division lists them.")));
}

static void
append_literal(StringInfo text, const char *value)
{
	appendStringInfoString(text, value ? quote_literal_cstr(value) : "NULL");
}

/* With the amount; or in the place of a rule of which the value is to be written. */
static void
append_rule_statement(StringInfo text, const Rate *rate, const Rule *like, bool takes_place,
					  const char *id)
{
	appendStringInfo(text, "INSERT INTO benefit.rule (id, variable, region, valid, condition, value, replaces, clause) VALUES (%s, '%s', '%s', '%s', ",
					 quote_literal_cstr(id), rate->variable->name, region_to_cstring(rate->region),
					 days_text(rate->day, takes_place ? like->before : DATEVAL_NOEND));
	append_literal(text, like->condition);
	appendStringInfoString(text, ", ");
	append_literal(text, takes_place ? like->value : rate->amount_text);
	appendStringInfoString(text, ", ");
	append_literal(text, takes_place ? like->id : NULL);
	appendStringInfo(text, ", %s);\n", quote_literal_cstr(rate->citation.clause));
}

/* The rows to write by hand: a rule for each of these. */
static char *
by_hand(const Rate *rate, List *rules)
{
	StringInfoData text;
	int			number = 0;
	ListCell   *cell;

	initStringInfo(&text);
	appendStringInfoString(&text, citation_statements(&rate->citation, rate->region,
													  rate->variable->name));
	foreach(cell, rules)
	{
		if (number == MAX_ROWS_BY_HAND)
			break;
		number++;
		append_rule_statement(&text, rate, lfirst(cell), true, number == 1 ? rate->citation.clause
							  : psprintf("%s-%d", rate->citation.clause, number));
	}
	return text.data;
}

static int
errhint_by_hand(const Rate *rate, List *rules)
{
	return errhint("Write the rows by hand, with the new values in place of these:\n%s",
				   by_hand(rate, rules));
}

/* The same where there is nothing to take the place of: a rule on the condition of another one. */
static int
errhint_like(const Rate *rate, const Rule *like)
{
	StringInfoData text;

	initStringInfo(&text);
	appendStringInfoString(&text, citation_statements(&rate->citation, rate->region,
													  rate->variable->name));
	append_rule_statement(&text, rate, like, false, rate->citation.clause);
	return errhint("Write the rows by hand, for whom the document says, as here for whom rule \"%s\" does:\n%s",
				   like->id, text.data);
}

/* Of a variable's rules for a region the one that starts next after a day, or any. */
static const Rule *
next_rule(const Rulebook *book, List *rules, DateADT day)
{
	const Rule *next = NULL;
	ListCell   *cell;

	foreach(cell, rules)
	{
		const Rule *rule = &book->rules[lfirst_int(cell)];

		if (next == NULL || (rule->from > day && (next->from <= day || rule->from < next->from)))
			next = rule;
	}
	return next;
}

/* Of a variable's rules one for a region as wide as any, or NULL. */
static const Rule *
widest_rule(const Rulebook *book, const Variable *variable)
{
	const Rule *widest = NULL;

	for (int at = variable->first_rule; at != NO_RULE; at = book->rules[at].next_of_variable)
		if (widest == NULL || region_span(book->rules[at].region) > region_span(widest->region))
			widest = &book->rules[at];
	return widest;
}

/* Nothing is in force there and then: nowhere, or on other days. */
pg_noreturn static void
refuse_place(const Rate *rate)
{
	List	   *ever = rules_of_region(rate->book, rate->index, rate->region);
	const Rule *other = ever != NIL ? next_rule(rate->book, ever, rate->day)
		: widest_rule(rate->book, rate->variable);

	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 ever != NIL
			 ? errmsg("no rule of \"%s\" is in force in region %s on %s", rate->variable->name,
					  region_to_cstring(rate->region), date_to_cstring(rate->day))
			 : errmsg("\"%s\" has no rule in region %s", rate->variable->name,
					  region_to_cstring(rate->region)),
			 ever != NIL
			 ? errdetail("Rule \"%s\" is in force on the days %s.", other->id,
						 days_text(other->from, other->before))
			 : other != NULL
			 ? errdetail("Rule \"%s\" is one for region %s.", other->id,
						 region_to_cstring(other->region))
			 : errdetail("It has none anywhere: it is a fact."),
			 other != NULL ? errhint_like(rate, other) : 0));
}

/* The amount that a rule gives, if it gives one by itself. */
static bool
plain_amount(Rulebook *book, const Rule *rule, Datum *amount)
{
	const Variable *variable = &book->variables[rule->variable];
	const Expression *value = rule_value(book, rule);

	if (value->kind != EXPR_CONST || value->isnull)
		return false;
	*amount = variable->scale == NO_SCALE ? value->value
		: number_round(value->value, variable->scale, variable->rounding);
	return true;
}

/* Is the lower amount the better one? */
static bool
is_cap(const Variable *variable)
{
	return variable->hit_policy == HIT_MIN || variable->direction == AT_MOST ||
		variable->direction == BELOW;
}

/*
 * Of rules in force the one that decides, where that can be told without facts:
 * all give plain amounts on one condition, and none is an exception. Else NULL,
 * with *formula a rule that gives no plain amount, or NULL.
 */
static const Rule *
deciding_rule(Rulebook *book, List *rules, Datum *amount, const Rule **formula)
{
	const Rule *best = NULL;
	ListCell   *cell;

	*formula = NULL;
	foreach(cell, rules)
	{
		const Rule *rule = lfirst(cell);
		HitPolicy	policy = book->variables[rule->variable].hit_policy;
		Datum		its_amount;

		if (!plain_amount(book, rule, &its_amount))
		{
			*formula = rule;
			return NULL;
		}
		if (list_length(rules) > 1 && rule->overrides != NO_RULE)
			return NULL;
		if (best != NULL)
		{
			int			order = number_compare(its_amount, *amount);

			if ((rule->condition == NULL) != (best->condition == NULL) ||
				(rule->condition != NULL && strcmp(rule->condition, best->condition) != 0) ||
				policy == HIT_SUM)
				return NULL;
			if (!(policy == HIT_MIN && order < 0) && !(policy == HIT_MAX && order > 0))
				continue;
		}
		best = rule;
		*amount = its_amount;
	}
	return best;
}

/* The base, of the rules in force there and then. */
static void
find_base(Rate *rate)
{
	const Rule *formula;
	StringInfoData ids;
	ListCell   *cell;

	rate->here = rules_in_force(rate->book, rate->index, rate->region, rate->day);
	if (rate->here == NIL)
		refuse_place(rate);
	rate->base = deciding_rule(rate->book, rate->here, &rate->base_amount, &formula);
	if (rate->base != NULL)
		return;
	if (formula != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("rule \"%s\" computes \"%s\", and gives no plain amount", formula->id,
						rate->variable->name),
				 errdetail("It says: %s", shortened(formula->value)),
				 errhint_by_hand(rate, rate->here)));
	initStringInfo(&ids);
	foreach(cell, rate->here)
		appendStringInfo(&ids, "%s%s", ids.len > 0 ? ", " : "", ((const Rule *) lfirst(cell))->id);
	ereport(ERROR,
			(errcode(ERRCODE_CARDINALITY_VIOLATION),
			 errmsg("several rules give \"%s\" in region %s on %s", rate->variable->name,
					region_to_cstring(rate->region), date_to_cstring(rate->day)),
			 errdetail("They have conditions of their own, or are added up: %s.", shortened(ids.data)),
			 errhint_by_hand(rate, rate->here)));
}

/*
 * A place may be better than what lies around it; to be worse has to be said.
 * What lies around is what would be in force without rules of its own; where
 * that cannot be told without facts, it is the base.
 */
static void
check_level(const Rate *rate)
{
	bool		cap = is_cap(rate->variable);
	const Rule *outer = NULL;
	const Rule *formula;
	Datum		level;
	int			order;

	if (rate->replaces)
		return;
	if (rate->region != REGION_NATION)
		outer = deciding_rule(rate->book,
							  rules_in_force(rate->book, rate->index, region_parent(rate->region), rate->day),
							  &level, &formula);
	if (outer == NULL && rate->base->region != rate->region)
	{
		outer = rate->base;
		level = rate->base_amount;
	}
	if (outer == NULL)
		return;
	order = number_compare(rate->amount, level);
	if (cap ? order <= 0 : order >= 0)
		return;
	ereport(ERROR,
			(errcode(ERRCODE_CHECK_VIOLATION),
			 cap ? errmsg("%s is higher than what rule \"%s\" allows in region %s", rate->amount_text,
						  outer->id, region_to_cstring(outer->region))
			 : errmsg("%s is lower than what rule \"%s\" gives in region %s", rate->amount_text,
					  outer->id, region_to_cstring(outer->region)),
			 errdetail("That is %s.", DatumGetCString(DirectFunctionCall1(numeric_out, level))),
			 errhint("If the document may do so, call it with replaces => true.")));
}

/* Which of two should count from the later one's first day on is for the document to say. */
static void
check_later(const Rate *rate)
{
	ListCell   *cell;

	foreach(cell, rules_of_region(rate->book, rate->index, rate->region))
	{
		const Rule *rule = &rate->book->rules[lfirst_int(cell)];

		if (rule->region != rate->region || rule->from <= rate->day || rule->value == NULL ||
			rule->from >= rate->base->before)
			continue;
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("\"%s\" has another rate in region %s from %s on", rate->variable->name,
						region_to_cstring(rate->region), date_to_cstring(rule->from)),
				 errdetail("Rule \"%s\" says so.", rule->id),
				 errhint("Delete that rule and set its rate again afterwards, or write the rows by hand, with the day on which this one ends:\n%s",
						 by_hand(rate, list_make1(unconstify(Rule *, rate->base))))));
	}
}

static void
check_news(const Rate *rate)
{
	if (number_compare(rate->amount, rate->base_amount) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("\"%s\" is %s in region %s on %s already", rate->variable->name,
						rate->amount_text, region_to_cstring(rate->region), date_to_cstring(rate->day)),
				 errdetail("Rule \"%s\" says so.", rate->base->id)));
}

/* Has the new rule to take the place of the base? */
static bool
takes_place(const Rate *rate)
{
	switch (rate->variable->hit_policy)
	{
		case HIT_MIN:
		case HIT_MAX:
		case HIT_FIRST:
			/* a place's new rate is instead of its old one */
			return rate->replaces || rate->base->region == rate->region;
		default:
			/* two of them would contradict each other, or be added up */
			return true;
	}
}

/* The title of the variable and the amount, in its unit and per what it is. */
static char *
summary(const char *title, const char *separator, const char *amount, const char *space,
		const char *unit, const char *between, const char *per)
{
	return psprintf("%s%s%s%s%s%s%s", title, separator, amount, unit ? space : "", unit ? unit : "",
					per ? between : "", per ? per : "");
}

static const char *
word_title_zh(const Word *word)
{
	return word == NULL ? NULL : word->title_zh ? word->title_zh : word->name;
}

static const char *
word_title_en(const Word *word)
{
	return word == NULL ? NULL : word->title_en ? word->title_en : word->name;
}

/* Would a rule beside the base still count, or contradict the new one? */
static bool
stands_in_the_way(const Rate *rate, const Rule *rule)
{
	Datum		amount;
	int			order;

	if (rule == rate->base || !plain_amount(rate->book, rule, &amount))
		return false;
	order = number_compare(amount, rate->amount);
	switch (rate->variable->hit_policy)
	{
		case HIT_MIN:
			return order < 0;
		case HIT_MAX:
			return order > 0;
		case HIT_ANY:
			return order != 0;
		default:
			return false;
	}
}

/* A rule with the new amount: the nth, on the condition of another one. */
static void
write_rule(const Rate *rate, const Rule *like, bool takes_place, int n, ReturnSetInfo *result)
{
	Datum		values[9];
	char		nulls[] = "         ";

	values[0] = CStringGetTextDatum(n == 1 ? rate->citation.clause
									: psprintf("%s-%d", rate->citation.clause, n));
	values[1] = CStringGetTextDatum(region_to_cstring(rate->region));
	values[2] = DateADTGetDatum(rate->day);
	values[3] = DateADTGetDatum(rate->base->before);
	values[4] = CStringGetTextDatum(rate->amount_text);
	values[5] = CStringGetTextDatum(like->id);
	values[6] = BoolGetDatum(takes_place);
	values[7] = rate->note ? CStringGetTextDatum(rate->note) : (Datum) 0;
	values[8] = CStringGetTextDatum(rate->citation.clause);
	if (rate->base->before == DATEVAL_NOEND)
		nulls[3] = 'n';
	if (rate->note == NULL)
		nulls[7] = 'n';
	run_query(&query_insert_rule, values, nulls, false);
	put_written_row(result, "rule");
}

static void
write_rows(const Rate *rate, ReturnSetInfo *result)
{
	const Variable *variable = rate->variable;
	const char *title = variable->title_zh ? variable->title_zh :
		variable->title_en ? variable->title_en : variable->name;
	int			number = 1;
	ListCell   *cell;

	write_citation(&rate->citation, rate->region, variable->name,
				   summary(title, ":", rate->amount_text, "", word_title_zh(variable->unit),
						   "/", word_title_zh(variable->per)),
				   variable->title_en == NULL ? NULL
				   : summary(variable->title_en, ": ", rate->amount_text, " ",
							 word_title_en(variable->unit), " per ", word_title_en(variable->per)),
				   result);

	write_rule(rate, rate->base, takes_place(rate), number, result);
	/* without a value in its place, one that is repealed would bring back what it replaces */
	if (rate->replaces)
		foreach(cell, rate->here)
			if (stands_in_the_way(rate, lfirst(cell)))
				write_rule(rate, lfirst(cell), true, ++number, result);
}

/* Is it so, now that the rows are there? Their faults, if any, are an error too. */
static void
check_result(const Rate *rate)
{
	Rulebook   *book = open_draft();
	int			index = rulebook_variable(book, rate->variable->name);
	const Rule *formula;
	Datum		amount;
	const Rule *rule = deciding_rule(book, rules_in_force(book, index, rate->region, rate->day),
									 &amount, &formula);

	if (rule == NULL || number_compare(amount, rate->amount) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_CARDINALITY_VIOLATION),
				 errmsg("\"%s\" would not be %s in region %s on %s", rate->variable->name,
						rate->amount_text, region_to_cstring(rate->region), date_to_cstring(rate->day)),
				 errdetail("Rule \"%s\" would still decide.", rule ? rule->id : rate->base->id),
				 errhint_by_hand(rate, rate->here)));
}

PG_FUNCTION_INFO_V1(benefit_set_rate);
Datum
benefit_set_rate(PG_FUNCTION_ARGS)
{
	Rate		rate = {0};
	char	   *document = PG_ARGISNULL(4) ? "" : trimmed(text_to_cstring(PG_GETARG_TEXT_PP(4)));

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3) || document[0] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("a rate needs a variable, a region, an amount, its first day and the document that sets it"),
				 errhint("For instance: SELECT * FROM benefit.set_rate('care_allowance', '350582', 400, '2025-07-01', document => 'number or title')")));
	rate.region = PG_GETARG_REGION(1);
	rate.day = PG_GETARG_DATEADT(3);
	rate.note = PG_ARGISNULL(5) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(5));
	rate.replaces = !PG_ARGISNULL(6) && PG_GETARG_BOOL(6);
	check_day(rate.day);

	begin_queries();
	rate.book = open_draft();
	rate.index = rulebook_variable(rate.book, text_to_cstring(PG_GETARG_TEXT_PP(0)));
	rate.variable = &rate.book->variables[rate.index];
	check_has_rate(rate.variable);
	read_amount(&rate, PG_GETARG_DATUM(2));
	check_region(rate.region);
	find_citation(&rate.citation, document, rate.region, rate.day);
	find_base(&rate);
	check_news(&rate);
	check_later(&rate);
	check_level(&rate);
	write_rows(&rate, (ReturnSetInfo *) fcinfo->resultinfo);
	check_result(&rate);
	end_queries();
	return (Datum) 0;
}
