/*
 * refuse.c
 *	  Words the faults of parsing, and what would be right instead.
 */
#include "compat.h"

#include "nodes/parsenodes.h"

#include "expression/refuse.h"
#include "expression/expression.h"

void
list_what_is_allowed(Fault *fault)
{
	set_fault_detail(fault, "A rule may hold numbers, strings, true, false, null, date 'YYYY-MM-DD', "
					 "variables, on_date, region, + - * /, = <> < <= > >=, BETWEEN, IN, AND, OR, NOT, "
					 "IS [NOT] NULL, IS [NOT] TRUE, IS [NOT] FALSE, CASE, <@ and @> between regions, "
					 "and the functions least, greatest, coalesce, nullif, abs, sign, floor, ceil, "
					 "round, trunc, mod, power, years_between, months_between, days_between, add_months, "
					 "month_start, month_end, step_scale and marginal_scale.");
}

void *
refuse(Fault *fault, int location, const char *what)
{
	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "%s is not allowed in a rule", _(what));
	list_what_is_allowed(fault);
	return NULL;
}

void *
refuse_too_long(Fault *fault)
{
	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, -1,
			  "the expression is too long");
	set_fault_detail(fault, "An expression may have %d bytes, as given and in its canonical form.",
					 EXPRESSION_MAX_LENGTH);
	set_fault_hint(fault, "Give a part of it to a variable of its own.");
	return NULL;
}

void *
refuse_too_large(Fault *fault, int location)
{
	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "the expression has too many parts");
	set_fault_detail(fault, "An expression may have %d literals, names, operators and calls.",
					 EXPRESSION_MAX_NODES);
	set_fault_hint(fault, "Give a part of it to a variable of its own.");
	return NULL;
}

void *
refuse_too_deep(Fault *fault, int location)
{
	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "the expression is nested too deeply");
	set_fault_detail(fault, "An expression may be %d levels deep, and so may parentheses; a + b + c has three.",
					 EXPRESSION_MAX_DEPTH);
	set_fault_hint(fault, "Give a part of it to a variable of its own.");
	return NULL;
}

void *
refuse_operator(Fault *fault, const char *name, int location)
{
	set_fault(fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "operator %s is not allowed in a rule", name);
	list_what_is_allowed(fault);
	if (strcmp(name, "%") == 0)
		set_fault_hint(fault, "Write mod(a, b).");
	else if (strcmp(name, "^") == 0)
		set_fault_hint(fault, "Write power(a, n).");
	else if (strcmp(name, "==") == 0)
		set_fault_hint(fault, "Equality is written with one =.");
	else if (strcmp(name, "&&") == 0)
		set_fault_hint(fault, "Write AND.");
	return NULL;
}

void *
refuse_current(Fault *fault, SQLValueFunction *function)
{
	switch (function->op)
	{
		case SVFOP_CURRENT_DATE:
			refuse(fault, function->location, "CURRENT_DATE");
			break;
		case SVFOP_CURRENT_ROLE:
		case SVFOP_CURRENT_USER:
		case SVFOP_USER:
		case SVFOP_SESSION_USER:
		case SVFOP_CURRENT_CATALOG:
		case SVFOP_CURRENT_SCHEMA:
			return refuse(fault, function->location, gettext_noop("the current user or database"));
		default:
			refuse(fault, function->location, gettext_noop("the current time"));
	}
	set_fault_hint(fault, "The day in question is on_date.");
	return NULL;
}

void *
refuse_node(Fault *fault, Node *node, int location)
{
	const char *what;

	switch (nodeTag(node))
	{
		case T_SubLink:
			what = gettext_noop("a subquery");
			break;
		case T_ParamRef:
			what = gettext_noop("a parameter");
			break;
		case T_A_Indirection:
			what = gettext_noop("a subscript or a field");
			break;
		case T_A_ArrayExpr:
			what = gettext_noop("an array");
			break;
		case T_RowExpr:
			what = gettext_noop("a row");
			break;
		case T_CollateClause:
			what = gettext_noop("COLLATE");
			break;
		case T_GroupingFunc:
			what = gettext_noop("GROUPING");
			break;
		case T_XmlExpr:
		case T_XmlSerialize:
			what = gettext_noop("XML");
			break;
		case T_NamedArgExpr:
			what = gettext_noop("a named argument");
			break;
		case T_SetToDefault:
			what = gettext_noop("DEFAULT");
			break;
		default:
			what = gettext_noop("this construct");
			break;
	}
	return refuse(fault, location, what);
}
