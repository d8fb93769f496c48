/*
 * try_expression.c
 *	  benefit.evaluate(): an expression alone, with the facts that it names and
 *	  without any rulebook.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "call/conversion.h"
#include "call/result.h"
#include "types/circumstances.h"

/* A text is copied wherever the expression names it, to be read as its place asks. */
#define MAX_EVALUATED_TEXT	65536

/* The facts of an evaluation, each of which is read once, however often it is named. */
typedef struct GivenFacts
{
	Jsonb	   *json;
	List	   *read;			/* of Expression, the first that names a fact */
	bool		has_set;		/* the set of circumstances was read */
	bool		set_isnull;
	Circumstances set;
} GivenFacts;

/* Is a circumstance in the set that is given? False if no set is. */
static bool
find_in_set(GivenFacts *facts, int bit, JsonbValue *value)
{
	static const FactLabel label = {"circumstances", "circumstances", false};
	JsonbValue	circumstances;

	if (!facts->has_set)
	{
		if (!getKeyJsonValueFromContainer(&facts->json->root, "circumstances",
										  strlen("circumstances"), &circumstances))
			return false;
		facts->set_isnull = circumstances.type == jbvNull;
		if (!facts->set_isnull)
			facts->set = DatumGetCircumstances(read_json_circumstances(&label, &circumstances));
		facts->has_set = true;
	}
	value->type = facts->set_isnull ? jbvNull : jbvBool;
	value->val.boolean = (facts->set & CIRCUMSTANCE_MASK(bit)) != 0;
	return true;
}

/* The value of a JSON fact as a constant of the expression. */
static void
read_given_fact(Expression *expr, GivenFacts *facts)
{
	FactLabel	label = {expr->name, expr->name, false};
	JsonbValue	value;

	if (getKeyJsonValueFromContainer(&facts->json->root, expr->name,
									 strlen(expr->name), &value) == NULL)
	{
		int			bit = circumstance_bit(expr->name);

		if (bit < 0 || !find_in_set(facts, bit, &value))
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_OBJECT),
					 errmsg("variable \"%s\" is not among the facts", expr->name),
					 errhint("Give it, as null if it is not known.")));
	}
	expr->kind = EXPR_CONST;
	expr->type = TYPE_UNKNOWN;
	expr->isnull = false;
	switch (value.type)
	{
		case jbvNull:
			expr->isnull = true;
			break;
		case jbvBool:
			expr->type = TYPE_BOOLEAN;
			expr->value = BoolGetDatum(value.val.boolean);
			break;
		case jbvNumeric:
			if (number_is_too_long(value.val.numeric))
				fact_length_error(&label);
			expr->type = TYPE_NUMBER;
			expr->value = NumericGetDatum(value.val.numeric);
			break;
		case jbvString:
			{
				Datum		date;
				char	   *string;

				if (value.val.string.len > MAX_EVALUATED_TEXT)
					ereport(ERROR,
							(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
							 errmsg("fact \"%s\" is too long", expr->name),
							 errdetail("A text has at most %d bytes here.", MAX_EVALUATED_TEXT)));
				string = json_text(&value);
				expr->value = CStringGetDatum(string);
				if (strlen(string) == 10 && kind_read_literal(KIND_DATE, string, &date))
				{
					expr->type = TYPE_DATE;
					expr->value = date;
				}
				break;
			}
		default:
			fact_value_error(&label, json_text(&value),
							 _("a number, boolean or string"));
	}
}

static void
substitute_fact(Expression *expr, GivenFacts *facts)
{
	ListCell   *cell;

	foreach(cell, facts->read)
	{
		const Expression *known = lfirst(cell);

		if (strcmp(known->name, expr->name) == 0)
		{
			expr->kind = known->kind;
			expr->type = known->type;
			expr->isnull = known->isnull;
			expr->value = known->value;
			return;
		}
	}
	read_given_fact(expr, facts);
	facts->read = lappend(facts->read, expr);
}

static void
substitute_facts(Expression *expr, GivenFacts *facts)
{
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (expr->kind == EXPR_VARIABLE)
		substitute_fact(expr, facts);
	for (int i = 0; i < expr->nargs; i++)
		substitute_facts(expr->args[i], facts);
}

PG_FUNCTION_INFO_V1(benefit_evaluate);
Datum
benefit_evaluate(PG_FUNCTION_ARGS)
{
	char	   *source;
	GivenFacts	facts = {NULL};
	Expression *expr;
	Fault		fault = {.location = -1};
	Subject		subject = {NULL};
	Datum		value;

	for (int i = 0; i < 4; i++)
		if (PG_ARGISNULL(i))
			PG_RETURN_NULL();
	source = text_to_cstring(PG_GETARG_TEXT_PP(0));
	facts.json = PG_GETARG_JSONB_P(1);
	check_json_facts(facts.json);
	subject.region = PG_GETARG_REGION(2);
	subject.on_date = PG_GETARG_DATEADT(3);
	if (DATE_NOT_FINITE(subject.on_date))
		PG_RETURN_NULL();
	expr = expression_parse(source, &fault);
	if (expr == NULL)
		fault_report(&fault, source, NULL);
	substitute_facts(expr, &facts);
	if (!expression_check(expr, TYPE_UNKNOWN, NULL, &fault))
		fault_report(&fault, source, NULL);
	if (!program_value(expression_program(expr), &subject, &value))
		PG_RETURN_NULL();
	return json_value(expr->type, value);
}
