/*
 * function.c
 *	  Knows the functions by the table of constructs, and looks at what they
 *	  are given.
 */
#include "compat.h"

#include "utils/fmgrprotos.h"

#include "expression/function.h"
#include "expression/refuse.h"
#include "expression/syntax.h"
#include "types/nearest_name.h"
#include "types/number.h"

/* Decimal places that round and its kind may be asked for. */
#define MAX_PLACES	20

/* Of add_months: 10,000 years. */
#define MAX_MONTHS	120000

ExprKind
function_kind(const char *name)
{
	if (strcmp(name, "ceiling") == 0)
		return EXPR_CEIL;
	for (ExprKind kind = EXPR_ABS; kind <= EXPR_MARGINAL_SCALE; kind++)
	{
		if (strcmp(name, expr_syntax[kind].name) == 0)
			return kind;
	}
	return EXPR_CONST;
}

void *
refuse_function(Fault *fault, const char *name, int location)
{
	NearestName nearest;
	const char *meant;

	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "function \"%s\" is not allowed in a rule", name);
	list_what_is_allowed(fault);

	if (strcmp(name, "now") == 0 || strcmp(name, "age") == 0)
	{
		set_fault_hint(fault, "The day in question is on_date; years_between(birth_date, on_date) is an age in years.");
		return NULL;
	}
	nearest_name_begin(&nearest, name);
	for (ExprKind kind = EXPR_COALESCE; kind <= EXPR_MARGINAL_SCALE; kind++)
		nearest_name_consider(&nearest, expr_syntax[kind].name);
	meant = nearest_name(&nearest);
	if (meant != NULL && strcmp(meant, name) != 0)
		fault->hint = nearest_name_hint(meant);
	return NULL;
}

bool
takes_so_many(Fault *fault, ExprKind kind, int nargs, int location)
{
	const ExprSyntax *syntax = &expr_syntax[kind];
	bool		pairs = kind == EXPR_STEP_SCALE || kind == EXPR_MARGINAL_SCALE;

	if (nargs >= syntax->min_args && nargs <= syntax->max_args &&
		!(pairs && nargs % 2 == 0))
		return true;

	set_fault(fault, ERRCODE_SYNTAX_ERROR, location,
			  "wrong number of arguments for %s", syntax->name);
	if (pairs)
		set_fault_detail(fault, "%s takes a value and then one or more pairs of a threshold and what holds from there.",
						 syntax->name);
	else if (syntax->min_args == syntax->max_args)
		set_fault_detail(fault, "Given are %d, it takes %d.",
						 nargs, syntax->min_args);
	else
		set_fault_detail(fault, "Given are %d, it takes %d to %d.",
						 nargs, syntax->min_args, syntax->max_args);
	return false;
}

static bool
is_number_literal(const Expression *expr)
{
	return expr->kind == EXPR_CONST && expr->type == TYPE_NUMBER;
}

/* Is a number whole, without decimals, and within a limit in magnitude? */
static bool
is_whole(Datum number, int limit)
{
	const char *text = DatumGetCString(DirectFunctionCall1(numeric_out, number));

	return strlen(text) <= 8 && strchr(text, '.') == NULL && abs(atoi(text)) <= limit;
}

/* round(x, 2): a number known beforehand keeps the scale of results known. */
static bool
places_fit(Fault *fault, const Expression *places)
{
	if (is_number_literal(places) && is_whole(places->value, MAX_PLACES))
		return true;
	set_fault(fault, ERRCODE_INVALID_PARAMETER_VALUE, places->location,
			  "the places to round to must be a whole number from %d to %d",
			  -MAX_PLACES, MAX_PLACES);
	return false;
}

/* round(x, 2, 'half_even') */
static bool
rounding_fits(Fault *fault, const Expression *rounding)
{
	Rounding	ignored;

	if (rounding->kind == EXPR_CONST && rounding->type == TYPE_UNKNOWN && !rounding->isnull &&
		rounding_of_name(DatumGetCString(rounding->value), &ignored))
		return true;
	set_fault(fault, ERRCODE_INVALID_PARAMETER_VALUE, rounding->location,
			  "the rounding must be 'half_up', 'half_even', 'up' or 'down'");
	return false;
}

/* power(x, n) and add_months(date, n): where n is a literal, it can be told now. */
static bool
count_fits(Fault *fault, const Expression *count, int limit, const char *name)
{
	if (!is_number_literal(count) ||
		is_whole(DirectFunctionCall1(numeric_trim_scale, count->value), limit))
		return true;
	set_fault(fault, ERRCODE_INVALID_PARAMETER_VALUE, count->location,
			  "the second argument of %s must be a whole number from %d to %d",
			  name, -limit, limit);
	return false;
}

/* That they rise can wait until they have a type, and mostly until they have a value. */
static bool
thresholds_fit(Fault *fault, const Expression *scale)
{
	for (int i = 1; i < scale->nargs; i += 2)
	{
		const Expression *threshold = scale->args[i];

		if (threshold->kind == EXPR_CONST && threshold->isnull)
		{
			refuse(fault, threshold->location, gettext_noop("a threshold of null"));
			return false;
		}
	}
	return true;
}

bool
arguments_fit(Fault *fault, const Expression *call)
{
	const char *name = expr_syntax[call->kind].name;

	switch (call->kind)
	{
		case EXPR_FLOOR:
		case EXPR_CEIL:
		case EXPR_ROUND:
		case EXPR_TRUNC:
			return (call->nargs < 2 || places_fit(fault, call->args[1])) &&
				(call->nargs < 3 || rounding_fits(fault, call->args[2]));
		case EXPR_POWER:
			return count_fits(fault, call->args[1], NUMBER_MAX_EXPONENT, name);
		case EXPR_ADD_MONTHS:
			return count_fits(fault, call->args[1], MAX_MONTHS, name);
		case EXPR_STEP_SCALE:
		case EXPR_MARGINAL_SCALE:
			return thresholds_fit(fault, call);
		default:
			return true;
	}
}
