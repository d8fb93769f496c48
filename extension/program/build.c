/*
 * build.c
 *	  An expression as a term: what each construct becomes.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "program/builder.h"

/* round, trunc, floor or ceil: places and rounding are literals where they are given. */
static Term *
build_rounding(Builder *builder, const Expression *expr)
{
	int			places = 0;
	Rounding	rounding = expr->kind == EXPR_FLOOR ? ROUND_FLOOR :
		expr->kind == EXPR_CEIL ? ROUND_CEIL :
		expr->kind == EXPR_TRUNC ? ROUND_DOWN : ROUND_HALF_UP;

	if (expr->nargs > 1)
		places = DatumGetInt32(DirectFunctionCall1(numeric_int4, expr->args[1]->value));
	if (expr->nargs > 2)
		(void) rounding_of_name(TextDatumGetCString(expr->args[2]->value), &rounding);
	return make_rounding(builder, build(builder, expr->args[0]), places, rounding);
}

/*
 * A power rounds, by as many decimals as its base has: the fast program has it of
 * what the exact one has.
 */
static Term *
build_power(Builder *builder, const Expression *expr)
{
	bool		fast = builder->fast;
	Term	   *result;

	builder->fast = false;
	result = make_power(builder, build(builder, expr->args[0]), build(builder, expr->args[1]));
	builder->fast = fast;
	return result;
}

/* The variable with codes whose value an expression compares, or NO_VARIABLE. */
static int
compared_variable(const Builder *builder, const Expression *expr)
{
	bool		compares = expr->kind == EXPR_EQ || expr->kind == EXPR_NE ||
		expr->kind == EXPR_IN || expr->kind == EXPR_NOT_IN || expr->kind == EXPR_NULLIF;

	for (int i = 0; i < expr->nargs && compares && builder->book; i++)
		if (expr->args[i]->kind == EXPR_VARIABLE &&
			builder->book->variables[expr->args[i]->variable].codes)
			return expr->args[i]->variable;
	return NO_VARIABLE;
}

/* What an expression is of the terms that its arguments have become. */
static Term *
build_operation(Builder *builder, const Expression *expr, Term **args)
{
	switch (expr->kind)
	{
		case EXPR_AND:
			return make_junction(builder, OP_AND, expr->nargs, args);
		case EXPR_OR:
			return make_junction(builder, OP_OR, expr->nargs, args);
		case EXPR_NOT:
			return make_not(builder, args[0]);
		case EXPR_SUBTRACT:
			return args[0]->form == FORM_DATE
				? make_time_between(builder, OP_DAYS_BETWEEN, args[1], args[0])
				: make_arithmetic(builder, expr->kind, args[0], args[1]);
		case EXPR_ADD:
		case EXPR_MULTIPLY:
		case EXPR_DIVIDE:
		case EXPR_MOD:
			return make_arithmetic(builder, expr->kind, args[0], args[1]);
		case EXPR_NEGATE:
		case EXPR_ABS:
		case EXPR_SIGN:
			return make_number_function(builder, expr->kind, args[0]);
		case EXPR_EQ:
		case EXPR_NE:
		case EXPR_LT:
		case EXPR_LE:
		case EXPR_GT:
		case EXPR_GE:
			return make_comparison(builder, expr->kind, args[0], args[1]);
		case EXPR_CONTAINED:
			return make_contained(builder, args[0], args[1]);
		case EXPR_CONTAINS:
			return make_contained(builder, args[1], args[0]);
		case EXPR_BETWEEN:
			return make_between(builder, args[0], args[1], args[2]);
		case EXPR_NOT_BETWEEN:
			return make_not(builder, make_between(builder, args[0], args[1], args[2]));
		case EXPR_IN:
			return make_in(builder, expr->nargs, args);
		case EXPR_NOT_IN:
			return make_not(builder, make_in(builder, expr->nargs, args));
		case EXPR_IS_NULL:
			return make_is_test(builder, OP_IS_NULL, args[0]);
		case EXPR_IS_NOT_NULL:
			return make_is_test(builder, OP_IS_NOT_NULL, args[0]);
		case EXPR_IS_TRUE:
			return make_is_test(builder, OP_IS_TRUE, args[0]);
		case EXPR_IS_NOT_TRUE:
			return make_is_test(builder, OP_IS_NOT_TRUE, args[0]);
		case EXPR_IS_FALSE:
			return make_is_test(builder, OP_IS_FALSE, args[0]);
		case EXPR_IS_NOT_FALSE:
			return make_is_test(builder, OP_IS_NOT_FALSE, args[0]);
		case EXPR_CASE:
			return make_case(builder, expr->nargs, args);
		case EXPR_COALESCE:
			return make_coalesce(builder, OP_COALESCE, expr->nargs, args);
		case EXPR_NULLIF:
			return make_nullif(builder, args[0], args[1]);
		case EXPR_LEAST:
		case EXPR_GREATEST:
			return make_extreme(builder, expr->kind, expr->nargs, args);
		case EXPR_STEP_SCALE:
			return make_step_scale(builder, expr->nargs, args);
		case EXPR_MARGINAL_SCALE:
			return make_marginal_scale(builder, expr->nargs, args);
		case EXPR_YEARS_BETWEEN:
			return make_time_between(builder, OP_YEARS_BETWEEN, args[0], args[1]);
		case EXPR_MONTHS_BETWEEN:
			return make_time_between(builder, OP_MONTHS_BETWEEN, args[0], args[1]);
		case EXPR_DAYS_BETWEEN:
			return make_time_between(builder, OP_DAYS_BETWEEN, args[0], args[1]);
		case EXPR_ADD_MONTHS:
			return make_add_months(builder, args[0], args[1]);
		case EXPR_MONTH_START:
			return make_unary(builder, OP_MONTH_START, FORM_DATE, args[0]);
		case EXPR_MONTH_END:
			return make_unary(builder, OP_MONTH_END, FORM_DATE, args[0]);
		default:
			elog(ERROR, "unrecognized expression kind: %d", (int) expr->kind);
	}
}

/*
 * Where a term of the exact program may have no result, it tells the rule and the
 * text that it comes from: of a division the divisor's.
 */
static Term *
note_source(Builder *builder, const Expression *expr, Term *result)
{
	Term	   *term = result->op == OP_DEC_TO_NUM ? result->args[0] : result;
	const Expression *part = expr;
	char	   *text;
	char	   *copy;

	if (!builder->is_exact || builder->rule == NULL || !may_lack_result(term) || term->source.rule)
		return result;
	/* a number of months, or an exponent, must be whole */
	if ((term->op == OP_ADD_MONTHS || term->op == OP_FRACTION_POWER) &&
		(term->args[1]->op == OP_NUM_TO_WHOLE || term->args[1]->op == OP_FRACTION_TO_WHOLE))
		(void) note_source(builder, expr->args[1], term->args[1]);
	if ((expr->kind == EXPR_DIVIDE || expr->kind == EXPR_MOD) &&
		term->op != OP_NUM_TO_WHOLE && term->op != OP_FRACTION_TO_WHOLE)
		part = expr->args[1];
	text = expression_print(part);
	copy = builder_alloc(builder, strlen(text) + 1);
	strcpy(copy, text);
	term->source.rule = builder->rule;
	term->source.text = copy;
	return result;
}

Term *
build(Builder *builder, const Expression *expr)
{
	Term	  **args;
	Term	   *result;

	check_stack_depth();
	switch (expr->kind)
	{
		case EXPR_CONST:
			return prefer_decimal(builder, make_const(builder, type_form(expr->type), 0,
													  expr->value, expr->isnull));
		case EXPR_VARIABLE:
			return build_variable(builder, expr->variable);
		case EXPR_ON_DATE:
			return make_term(builder, OP_ON_DATE, FORM_DATE, 0);
		case EXPR_REGION:
			return make_term(builder, OP_REGION, FORM_REGION, 0);
		case EXPR_CONTAINED:
		case EXPR_CONTAINS:
			{
				int			inner = expr->kind == EXPR_CONTAINED ? 0 : 1;
				const Expression *variable = expr->args[inner];

				if (variable->type != TYPE_TEXT)
					break;
				return make_code_test(builder, OP_CODE_WITHIN, build(builder, variable),
									  variable->variable, expr->args[1 - inner]->value);
			}
		case EXPR_FLOOR:
		case EXPR_CEIL:
		case EXPR_ROUND:
		case EXPR_TRUNC:
			return build_rounding(builder, expr);
		case EXPR_POWER:
			return note_source(builder, expr, build_power(builder, expr));
		default:
			break;
	}
	args = palloc(sizeof(Term *) * Max(expr->nargs, 1));
	for (int i = 0; i < expr->nargs; i++)
		args[i] = build(builder, expr->args[i]);
	builder->compared = compared_variable(builder, expr);
	result = build_operation(builder, expr, args);
	builder->compared = NO_VARIABLE;
	return note_source(builder, expr, result);
}
