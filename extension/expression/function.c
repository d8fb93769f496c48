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

/* Decimal places that round and trunc may be asked for. */
#define MAX_PLACES	20

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
		set_fault_detail(fault, "Given are %d, it takes %d or %d.",
						 nargs, syntax->min_args, syntax->max_args);
	return false;
}

/* round(x, 2): a number known beforehand keeps the scale of results known. */
static bool
places_fit(Fault *fault, Expression *places)
{
	if (places->kind == EXPR_CONST && places->type == TYPE_NUMBER)
	{
		const char *text = DatumGetCString(DirectFunctionCall1(numeric_out, places->value));

		if (strlen(text) <= 3 && strchr(text, '.') == NULL &&
			abs(atoi(text)) <= MAX_PLACES)
			return true;
	}
	set_fault(fault, ERRCODE_INVALID_PARAMETER_VALUE, places->location,
			  "the places to round to must be a whole number from %d to %d",
			  -MAX_PLACES, MAX_PLACES);
	return false;
}

/* Literals they must be; that they rise can wait until they have a type. */
static bool
thresholds_fit(Fault *fault, Expression *scale)
{
	for (int i = 1; i < scale->nargs; i += 2)
	{
		Expression *threshold = scale->args[i];

		if (threshold->kind != EXPR_CONST || threshold->isnull)
		{
			refuse(fault, threshold->location,
				   gettext_noop("a threshold other than a literal"));
			return false;
		}
	}
	return true;
}

bool
arguments_fit(Fault *fault, Expression *call)
{
	if ((call->kind == EXPR_ROUND || call->kind == EXPR_TRUNC) && call->nargs == 2 &&
		!places_fit(fault, call->args[1]))
		return false;
	if ((call->kind == EXPR_STEP_SCALE || call->kind == EXPR_MARGINAL_SCALE) &&
		!thresholds_fit(fault, call))
		return false;
	return true;
}
