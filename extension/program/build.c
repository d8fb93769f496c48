/*
 * build.c
 *	  An expression as a term: what each construct becomes.
 */
#include "program/builder.h"

#include "miscadmin.h"
#include "utils/builtins.h"

static Term *
build_constant(Builder *builder, const Expression *expr)
{
	return prefer_decimal(builder, make_const(builder, type_form(expr->type), 0,
											expr->value, expr->isnull));
}

static int
constant_places(const Expression *expr)
{
	if (expr->nargs < 2)
		return 0;
	return DatumGetInt32(DirectFunctionCall1(numeric_int4, expr->args[1]->value));
}

Term *
build(Builder *builder, const Expression *expr)
{
	Term	  **args;

	check_stack_depth();
	switch (expr->kind)
	{
		case EXPR_CONST:
			return build_constant(builder, expr);
		case EXPR_VARIABLE:
			return build_variable(builder, expr->variable);
		case EXPR_ON_DATE:
			return make_term(builder, OP_ON_DATE, FORM_DATE, 0);
		case EXPR_REGION:
			return make_term(builder, OP_REGION, FORM_REGION, 0);
		case EXPR_STEP_SCALE:
			return make_step_scale(builder, expr);
		case EXPR_MARGINAL_SCALE:
			return make_marginal_scale(builder, expr);
		case EXPR_ROUND:
		case EXPR_TRUNC:
			return make_rounding(builder, expr->kind, build(builder, expr->args[0]),
								 constant_places(expr));
		default:
			break;
	}

	args = palloc(sizeof(Term *) * Max(expr->nargs, 1));
	for (int i = 0; i < expr->nargs; i++)
		args[i] = build(builder, expr->args[i]);

	switch (expr->kind)
	{
		case EXPR_AND:
			return make_junction(builder, OP_AND, expr->nargs, args);
		case EXPR_OR:
			return make_junction(builder, OP_OR, expr->nargs, args);
		case EXPR_NOT:
			return make_not(builder, args[0]);
		case EXPR_ADD:
		case EXPR_MULTIPLY:
		case EXPR_DIVIDE:
		case EXPR_MOD:
			return make_arithmetic(builder, expr->kind, args[0], args[1]);
		case EXPR_SUBTRACT:
			if (args[0]->form == FORM_DATE)
			{
				Term	   *days = make_binary(builder, OP_DAYS_BETWEEN, FORM_DECIMAL, 0,
											   args[1], args[0]);

				return builder->fast ? days : to_numeric(builder, days);
			}
			return make_arithmetic(builder, expr->kind, args[0], args[1]);
		case EXPR_NEGATE:
		case EXPR_ABS:
		case EXPR_SIGN:
		case EXPR_FLOOR:
		case EXPR_CEIL:
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
		case EXPR_NOT_IN:
			{
				Term	   *any;

				args[0] = make_shared(builder, args[0]);
				for (int i = 1; i < expr->nargs; i++)
					args[i] = make_comparison(builder, EXPR_EQ, args[0], args[i]);
				any = make_junction(builder, OP_OR, expr->nargs - 1, args + 1);
				return expr->kind == EXPR_IN ? any : make_not(builder, any);
			}
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
			{
				Term	   *parts[3];

				args[0] = make_shared(builder, args[0]);
				parts[0] = make_comparison(builder, EXPR_EQ, args[0], args[1]);
				parts[1] = make_const(builder, args[0]->form, args[0]->scale, (Datum) 0, true);
				parts[2] = args[0];
				return make_case(builder, 3, parts);
			}
		case EXPR_LEAST:
		case EXPR_GREATEST:
			return make_extreme(builder, expr->kind, expr->nargs, args);
		case EXPR_YEARS_BETWEEN:
		case EXPR_MONTHS_BETWEEN:
		case EXPR_DAYS_BETWEEN:
			{
				Term	   *result = make_binary(builder,
												 expr->kind == EXPR_YEARS_BETWEEN ? OP_YEARS_BETWEEN :
												 expr->kind == EXPR_MONTHS_BETWEEN ? OP_MONTHS_BETWEEN : OP_DAYS_BETWEEN,
												 FORM_DECIMAL, 0, args[0], args[1]);

				return builder->fast ? result : to_numeric(builder, result);
			}
		default:
			elog(ERROR, "unrecognized expression kind: %d", (int) expr->kind);
	}
}
