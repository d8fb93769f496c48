/*
 * ratio.c
 *	  Quotients of decimals in the fast program.
 *
 * A ratio is a term that is never run. It keeps a quotient as two decimals until
 * something asks for it, which mostly can be answered by whole numbers:
 *
 *		(standard - family_income / members) * members
 *
 *		RATIO
 *		  |-- (standard * members - family_income) * members
 *		  +-- members
 *
 *		compared		OP_RATIO_LT and its kind, of both numerators and denominators
 *		rounded			OP_RATIO_ROUND
 *		anything else	a fraction of numerics: to_numeric()
 *
 * A denominator may turn out to be below zero, or zero: then there is no value,
 * and whatever is made of the ratio keeps that denominator as a factor of its own.
 */
#include "compat.h"

#include "program/builder.h"
#include "types/number.h"

/* Powers of ten that an int64 holds. */
#define MAX_EXPONENT	18

static bool
is_nonzero_const(const Term *term)
{
	return is_const(term) && !term->constant.isnull && DatumGetInt64(term->constant.value) != 0;
}

static Term *
make_ratio(Builder *builder, Term *num, Term *den)
{
	Term	   *term;

	if (num == NULL || den == NULL)
		return NULL;
	term = make_term(builder, OP_RATIO, FORM_RATIO, 2);
	term->scale_may_differ = true;
	term->args[0] = num;
	term->args[1] = den;
	return term;
}

static Term *
one(Builder *builder)
{
	return make_const(builder, FORM_DECIMAL, 0, Int64GetDatum(1), false);
}

/* A decimal is a ratio over one. */
static Term *
num_of(Term *term)
{
	return is_ratio(term) ? term->args[0] : term;
}

static Term *
den_of(Builder *builder, Term *term)
{
	return is_ratio(term) ? term->args[1] : one(builder);
}

static bool
is_same(const Term *left, const Term *right)
{
	return left == right ||
		(is_nonzero_const(left) && is_nonzero_const(right) && left->scale == right->scale &&
		 left->constant.value == right->constant.value);
}

static bool
is_one(const Term *term)
{
	return is_nonzero_const(term) && term->scale == 0 && DatumGetInt64(term->constant.value) == 1;
}

/* The product of two decimals; NULL where they have too many. */
static Term *
multiply_decimals(Builder *builder, Term *left, Term *right)
{
	if (left == NULL || right == NULL)
		return NULL;
	if (is_one(left) || is_one(right))
		return is_one(left) ? right : left;
	return make_decimal_arithmetic(builder, EXPR_MULTIPLY, left, right);
}

static Term *
add_ratios(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *left_den = den_of(builder, left);
	Term	   *right_den = den_of(builder, right);
	Term	   *left_num = num_of(left);
	Term	   *right_num = num_of(right);
	bool		common = is_same(left_den, right_den);

	if (!common)
	{
		left_num = multiply_decimals(builder, left_num, right_den);
		right_num = multiply_decimals(builder, right_num, left_den);
	}
	if (left_num == NULL || right_num == NULL)
		return NULL;
	return make_ratio(builder, make_decimal_arithmetic(builder, kind, left_num, right_num),
					  common ? left_den : multiply_decimals(builder, left_den, right_den));
}

/* Of decimals and ratios, where the result is no decimal; NULL where only numeric can. */
Term *
make_ratio_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *left_den = den_of(builder, left);
	Term	   *right_den = den_of(builder, right);

	if (is_null_const(left) || is_null_const(right))
		return NULL;
	switch (kind)
	{
		case EXPR_ADD:
		case EXPR_SUBTRACT:
			return add_ratios(builder, kind, left, right);
		case EXPR_MULTIPLY:
			return make_ratio(builder, multiply_decimals(builder, num_of(left), num_of(right)),
							  multiply_decimals(builder, left_den, right_den));
		case EXPR_DIVIDE:
			/* the divisor's own denominator moves up, where it would not be missed */
			if (!is_nonzero_const(right_den) || (is_const(num_of(right)) && !is_nonzero_const(num_of(right))))
				return NULL;
			/* it is asked for wherever the numerator meets another term */
			return make_ratio(builder, multiply_decimals(builder, num_of(left), right_den),
							  multiply_decimals(builder, left_den, make_shared(builder, num_of(right))));
		default:
			return NULL;
	}
}

/* The greatest of two, or the least, over a denominator that both have. */
static Term *
pick_ratio(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *left_den;
	Term	   *right_den;
	Term	   *parts[3];
	bool		common;

	left = make_shared(builder, left);
	right = make_shared(builder, right);
	left_den = den_of(builder, left);
	right_den = den_of(builder, right);
	common = is_same(left_den, right_den);
	parts[0] = make_ratio_comparison(builder, kind == EXPR_LEAST ? EXPR_LE : EXPR_GE, left, right);
	parts[1] = common ? num_of(left) : multiply_decimals(builder, num_of(left), right_den);
	parts[2] = common ? num_of(right) : multiply_decimals(builder, num_of(right), left_den);
	if (parts[0] == NULL || parts[1] == NULL || parts[2] == NULL)
		return NULL;
	return make_ratio(builder, make_case(builder, 3, parts),
					  common ? left_den : multiply_decimals(builder, left_den, right_den));
}

/* The least or the greatest of decimals and ratios; NULL where only numeric can. */
Term *
make_ratio_extreme(Builder *builder, ExprKind kind, int nargs, Term *const *args)
{
	Term	   *result = args[0];

	for (int i = 0; i < nargs; i++)
		if (is_null_const(args[i]) || (args[i]->form != FORM_DECIMAL && !is_ratio(args[i])))
			return NULL;
	for (int i = 1; i < nargs && result; i++)
		result = pick_ratio(builder, kind, result, args[i]);
	return result;
}

/*
 * How two decimals or ratios compare; NULL where only numeric can. Their digits
 * stand for a multiple of what they are, which is the same on both sides.
 */
Term *
make_ratio_comparison(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term		like = {.op = OP_RATIO_EQ + (kind - EXPR_EQ),.form = FORM_BOOLEAN};
	Term	   *args[4] = {num_of(left), den_of(builder, left), num_of(right), den_of(builder, right)};
	int			more = (args[0]->scale - args[1]->scale) - (args[2]->scale - args[3]->scale);
	int			raised = more < 0 ? 0 : 2;

	if (is_null_const(left) || is_null_const(right) ||
		args[raised]->scale + abs(more) > MAX_EXPONENT)
		return NULL;
	args[raised] = scale_up(builder, args[raised], args[raised]->scale + abs(more));
	return make_strict(builder, &like, 4, args);
}

/* A ratio as a decimal of that many places; NULL where only numeric can. */
Term *
make_ratio_rounding(Builder *builder, Term *ratio, int places, Rounding rounding)
{
	int			exponent = places + ratio->args[1]->scale - ratio->args[0]->scale;
	Term		like = {
		.op = OP_RATIO_ROUND,.form = FORM_DECIMAL,.scale = places,.rounded = {exponent, rounding}
	};
	Term	   *result;

	if (places < 0 || places > DECIMAL_MAX_SCALE || abs(exponent) > MAX_EXPONENT)
		return NULL;
	result = make_strict(builder, &like, 2, ratio->args);
	result->scale_may_differ = false;
	return result;
}

/* Of a ratio; NULL where only numeric can. */
Term *
make_ratio_function(Builder *builder, ExprKind kind, Term *ratio)
{
	Term	   *num = ratio->args[0];
	Term	   *den = ratio->args[1];

	switch (kind)
	{
		case EXPR_NEGATE:
			return make_ratio(builder, make_unary(builder, OP_DEC_NEGATE, FORM_DECIMAL, num), den);
		case EXPR_ABS:
			return make_ratio(builder, make_unary(builder, OP_DEC_ABS, FORM_DECIMAL, num),
							  make_unary(builder, OP_DEC_ABS, FORM_DECIMAL, den));
		default:
			return NULL;
	}
}

/* A ratio of which the parts may stand in several places. */
Term *
share_ratio(Builder *builder, Term *ratio)
{
	return make_ratio(builder, make_shared(builder, ratio->args[0]),
					  make_shared(builder, ratio->args[1]));
}
