/*
 * print.c
 *	  Writes an expression tree as SQL: always the same text for the same
 *	  tree, on every version of PostgreSQL and under every setting, and with no
 *	  more parentheses than the grammar needs.
 */
#include "compat.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "expression/expression.h"
#include "expression/syntax.h"
#include "types/dates.h"
#include "types/region.h"

static void print_expr(StringInfo out, const Expression *expr, Precedence at_least);

/* quote is doubled within; backslashes mean nothing special. */
static void
print_quoted(StringInfo out, const char *str, int length, char quote)
{
	appendStringInfoCharMacro(out, quote);
	for (int i = 0; i < length; i++)
	{
		if (str[i] == quote)
			appendStringInfoCharMacro(out, quote);
		appendStringInfoCharMacro(out, str[i]);
	}
	appendStringInfoCharMacro(out, quote);
}

static void
print_name(StringInfo out, const char *name)
{
	if (is_plain_name(name))
		appendStringInfoString(out, name);
	else
		print_quoted(out, name, (int) strlen(name), '"');
}

static char *
number_text(Datum number)
{
	return DatumGetCString(DirectFunctionCall1(numeric_out, number));
}

static void
print_const(StringInfo out, const Expression *expr)
{
	char	   *str;
	text	   *value;

	if (expr->isnull)
	{
		appendStringInfoString(out, "null");
		return;
	}
	switch (expr->type)
	{
		case TYPE_UNKNOWN:
			str = DatumGetCString(expr->value);
			print_quoted(out, str, (int) strlen(str), '\'');
			break;
		case TYPE_BOOLEAN:
			appendStringInfoString(out, DatumGetBool(expr->value) ? "true" : "false");
			break;
		case TYPE_NUMBER:
			appendStringInfoString(out, number_text(expr->value));
			break;
		case TYPE_TEXT:
			value = DatumGetTextPP(expr->value);
			print_quoted(out, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), '\'');
			break;
		case TYPE_DATE:
			appendStringInfo(out, "date '%s'", date_to_cstring(DatumGetDateADT(expr->value)));
			break;
		case TYPE_REGION:
			str = region_to_cstring(DatumGetRegion(expr->value));
			print_quoted(out, str, (int) strlen(str), '\'');
			break;
	}
}

static void
print_list(StringInfo out, const Expression *expr, int first, const char *separator,
		   Precedence at_least)
{
	for (int i = first; i < expr->nargs; i++)
	{
		if (i > first)
			appendStringInfoString(out, separator);
		print_expr(out, expr->args[i], at_least);
	}
}

static void
print_case(StringInfo out, const Expression *expr)
{
	const Expression *otherwise = expr->args[expr->nargs - 1];

	appendStringInfoString(out, "CASE");
	for (int i = 0; i + 1 < expr->nargs; i += 2)
	{
		appendStringInfoString(out, " WHEN ");
		print_expr(out, expr->args[i], BINDS_OR);
		appendStringInfoString(out, " THEN ");
		print_expr(out, expr->args[i + 1], BINDS_OR);
	}
	if (otherwise->kind != EXPR_CONST || !otherwise->isnull)
	{
		appendStringInfoString(out, " ELSE ");
		print_expr(out, otherwise, BINDS_OR);
	}
	appendStringInfoString(out, " END");
}

static void
print_bare(StringInfo out, const Expression *expr)
{
	const ExprSyntax *syntax = &expr_syntax[expr->kind];

	switch (expr->kind)
	{
		case EXPR_CONST:
			print_const(out, expr);
			break;
		case EXPR_VARIABLE:
			print_name(out, expr->name);
			break;
		case EXPR_ON_DATE:
		case EXPR_REGION:
			appendStringInfoString(out, syntax->name);
			break;
		case EXPR_AND:
			print_list(out, expr, 0, " AND ", syntax->binds + 1);
			break;
		case EXPR_OR:
			print_list(out, expr, 0, " OR ", syntax->binds + 1);
			break;
		case EXPR_NOT:
			appendStringInfoString(out, "NOT ");
			print_expr(out, expr->args[0], syntax->binds);
			break;
		case EXPR_NEGATE:
			/* Not two signs in a row: that would start a comment. */
			appendStringInfoChar(out, '-');
			print_expr(out, expr->args[0], syntax->binds + 1);
			break;
		case EXPR_ADD:
		case EXPR_SUBTRACT:
		case EXPR_MULTIPLY:
		case EXPR_DIVIDE:
		case EXPR_CONTAINED:
		case EXPR_CONTAINS:
			print_expr(out, expr->args[0], syntax->binds);
			appendStringInfo(out, " %s ", syntax->name);
			print_expr(out, expr->args[1], syntax->binds + 1);
			break;
		case EXPR_EQ:
		case EXPR_NE:
		case EXPR_LT:
		case EXPR_LE:
		case EXPR_GT:
		case EXPR_GE:
			print_expr(out, expr->args[0], syntax->binds + 1);
			appendStringInfo(out, " %s ", syntax->name);
			print_expr(out, expr->args[1], syntax->binds + 1);
			break;
		case EXPR_BETWEEN:
		case EXPR_NOT_BETWEEN:
			print_expr(out, expr->args[0], syntax->binds + 1);
			appendStringInfo(out, " %s ", syntax->name);
			print_list(out, expr, 1, " AND ", syntax->binds + 1);
			break;
		case EXPR_IN:
		case EXPR_NOT_IN:
			print_expr(out, expr->args[0], syntax->binds + 1);
			appendStringInfo(out, " %s (", syntax->name);
			print_list(out, expr, 1, ", ", BINDS_OR);
			appendStringInfoChar(out, ')');
			break;
		case EXPR_IS_NULL:
		case EXPR_IS_NOT_NULL:
		case EXPR_IS_TRUE:
		case EXPR_IS_NOT_TRUE:
		case EXPR_IS_FALSE:
		case EXPR_IS_NOT_FALSE:
			print_expr(out, expr->args[0], syntax->binds + 1);
			appendStringInfo(out, " %s", syntax->name);
			break;
		case EXPR_CASE:
			print_case(out, expr);
			break;
		case EXPR_COALESCE:
		case EXPR_NULLIF:
		case EXPR_LEAST:
		case EXPR_GREATEST:
		case EXPR_ABS:
		case EXPR_SIGN:
		case EXPR_FLOOR:
		case EXPR_CEIL:
		case EXPR_ROUND:
		case EXPR_TRUNC:
		case EXPR_MOD:
		case EXPR_POWER:
		case EXPR_YEARS_BETWEEN:
		case EXPR_MONTHS_BETWEEN:
		case EXPR_DAYS_BETWEEN:
		case EXPR_ADD_MONTHS:
		case EXPR_MONTH_START:
		case EXPR_MONTH_END:
		case EXPR_STEP_SCALE:
		case EXPR_MARGINAL_SCALE:
			appendStringInfo(out, "%s(", syntax->name);
			print_list(out, expr, 0, ", ", BINDS_OR);
			appendStringInfoChar(out, ')');
			break;
	}
}

/* A negative number is written with a minus, and binds like one. */
static Precedence
binds(const Expression *expr)
{
	if (expr->kind == EXPR_CONST && expr->type == TYPE_NUMBER &&
		!expr->isnull && *number_text(expr->value) == '-')
		return BINDS_MINUS;
	return expr_syntax[expr->kind].binds;
}

/* In parentheses if it binds less tightly than its place asks for. */
static void
print_expr(StringInfo out, const Expression *expr, Precedence at_least)
{
	check_stack_depth();

	if (binds(expr) >= at_least)
	{
		print_bare(out, expr);
		return;
	}
	appendStringInfoChar(out, '(');
	print_bare(out, expr);
	appendStringInfoChar(out, ')');
}

char *
expression_print(const Expression *expr)
{
	StringInfoData out;

	initStringInfo(&out);
	print_expr(&out, expr, BINDS_OR);
	return out.data;
}
