/*
 * arithmetic.c
 *	  Terms of numbers: decimals where the fast program may have them, else
 *	  numerics; and of time between dates, and dates a time apart.
 */
#include "compat.h"

#include "program/builder.h"
#include "types/number.h"

Term *
to_numeric(Builder *builder, Term *term)
{
	Term		like = {.op = OP_DEC_TO_NUM,.form = FORM_NUMERIC,.places = term->scale};

	if (term->form != FORM_DECIMAL)
		return term;
	builder->scale_leaked |= term->scale_may_differ;
	return make_strict(builder, &like, 1, &term);
}

/* A number in the form that the program prefers: a decimal where it may be one. */
Term *
prefer_decimal(Builder *builder, Term *term)
{
	int64		digits;
	int			scale;

	if (!builder->fast)
		return to_numeric(builder, term);
	if (!is_const(term) || term->form != FORM_NUMERIC)
		return term;
	if (term->constant.isnull)
		return make_const(builder, FORM_DECIMAL, 0, (Datum) 0, true);
	if (!number_to_decimal(DatumGetNumeric(term->constant.value), &digits, &scale))
		return term;
	return make_const(builder, FORM_DECIMAL, scale, Int64GetDatum(digits), false);
}

/* The same value with more decimals. */
Term *
scale_up(Builder *builder, Term *term, int scale)
{
	Term		like = {.op = OP_DEC_SCALE_UP,.form = FORM_DECIMAL,.scale = scale};
	Term	   *result;

	if (term->scale == scale)
		return term;
	like.factor = power_of_ten(scale - term->scale);
	result = make_strict(builder, &like, 1, &term);
	result->scale_may_differ = true;
	return result;
}

/* Both decimals of one scale, or both numeric; true if decimals. */
bool
match_numbers(Builder *builder, Term **left, Term **right)
{
	*left = prefer_decimal(builder, *left);
	*right = prefer_decimal(builder, *right);
	if ((*left)->form == FORM_DECIMAL && (*right)->form == FORM_DECIMAL)
	{
		int			scale = Max((*left)->scale, (*right)->scale);

		*left = scale_up(builder, *left, scale);
		*right = scale_up(builder, *right, scale);
		return true;
	}
	*left = to_numeric(builder, *left);
	*right = to_numeric(builder, *right);
	return false;
}

/* Values that stand for each other (branches of a CASE ...) in one form. */
void
match_values(Builder *builder, int count, Term **values, Form *form, int *scale)
{
	bool		decimal = builder->fast;
	int			widest = 0;

	*form = count > 0 ? values[0]->form : FORM_TEXT;
	*scale = 0;
	if (*form != FORM_NUMERIC && *form != FORM_DECIMAL)
		return;
	for (int i = 0; i < count; i++)
	{
		values[i] = prefer_decimal(builder, values[i]);
		decimal &= values[i]->form == FORM_DECIMAL;
		widest = Max(widest, values[i]->scale);
	}
	for (int i = 0; i < count; i++)
		values[i] = decimal ? scale_up(builder, values[i], widest)
			: to_numeric(builder, values[i]);
	*form = decimal ? FORM_DECIMAL : FORM_NUMERIC;
	*scale = decimal ? widest : 0;
}

/*
 * x / constant as x * factor with more decimals, where 1 / constant is a
 * decimal. numeric's division gives the same value as long as the quotient has
 * room for these decimals, which operation.c checks by its size.
 */
static Term *
divide_decimal(Builder *builder, Term *left, Term *right)
{
	int64		divisor = DatumGetInt64(right->constant.value);
	int64		power = 1;
	int			more;
	Term		like = {.op = OP_DEC_DIVIDE,.form = FORM_DECIMAL};
	Term	   *result;

	if (divisor == 0)
		return NULL;
	/* left.scale decimals, over divisor / 10^right.scale */
	for (more = 0; more <= DECIMAL_MAX_SCALE; more++, power *= 10)
		if (power % divisor == 0)
			break;
	if (more > DECIMAL_MAX_SCALE || left->scale + more - right->scale > DECIMAL_MAX_SCALE ||
		left->scale + more < right->scale)
		return NULL;
	like.scale = left->scale + more - right->scale;
	like.factor = power / divisor;
	result = make_strict(builder, &like, 1, &left);
	result->scale_may_differ = true;
	return result;
}

/* Of two decimals; NULL where only numeric can. */
static Term *
make_decimal_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	bool		may_differ = left->scale_may_differ || right->scale_may_differ;
	Term	   *result;

	switch (kind)
	{
		case EXPR_ADD:
		case EXPR_SUBTRACT:
			/* the wider scale is what numeric shows: it does not differ */
			(void) match_numbers(builder, &left, &right);
			result = make_binary(builder, kind == EXPR_ADD ? OP_DEC_ADD : OP_DEC_SUBTRACT,
								 FORM_DECIMAL, left->scale, left, right);
			result->scale_may_differ = may_differ;
			return result;
		case EXPR_MULTIPLY:
			return left->scale + right->scale > DECIMAL_MAX_SCALE ? NULL :
				make_binary(builder, OP_DEC_MULTIPLY, FORM_DECIMAL,
							left->scale + right->scale, left, right);
		case EXPR_DIVIDE:
			return is_const(right) && !right->constant.isnull
				? divide_decimal(builder, left, right) : NULL;
		default:
			return NULL;
	}
}

Term *
make_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *result = NULL;

	left = prefer_decimal(builder, left);
	right = prefer_decimal(builder, right);
	if (left->form == FORM_DECIMAL && right->form == FORM_DECIMAL)
		result = make_decimal_arithmetic(builder, kind, left, right);
	if (result)
		return result;
	left = to_numeric(builder, left);
	right = to_numeric(builder, right);
	return make_binary(builder,
					   kind == EXPR_ADD ? OP_NUM_ADD :
					   kind == EXPR_SUBTRACT ? OP_NUM_SUBTRACT :
					   kind == EXPR_MULTIPLY ? OP_NUM_MULTIPLY :
					   kind == EXPR_DIVIDE ? OP_NUM_DIVIDE : OP_NUM_MOD,
					   FORM_NUMERIC, 0, left, right);
}

/* A decimal to fewer places, or as many. */
static Term *
round_decimal(Builder *builder, Term *arg, int places, Rounding rounding)
{
	Term		like = {
		.op = OP_DEC_ROUND,.form = FORM_DECIMAL,.scale = places,
		.round = {power_of_ten(arg->scale - places), rounding}
	};
	Term	   *result = make_strict(builder, &like, 1, &arg);

	result->scale_may_differ = false;
	return result;
}

/* round, trunc, floor and ceil */
Term *
make_rounding(Builder *builder, Term *arg, int places, Rounding rounding)
{
	Term		like = {
		.op = OP_NUM_ROUND,.form = FORM_NUMERIC,.rounded = {places, rounding}
	};

	arg = prefer_decimal(builder, arg);
	if (arg->form == FORM_DECIMAL && places >= 0 && places <= arg->scale)
		return round_decimal(builder, arg, places, rounding);
	arg = to_numeric(builder, arg);
	return make_strict(builder, &like, 1, &arg);
}

/* The sign of a decimal: a whole number. */
static Term *
make_sign(Builder *builder, Term *arg)
{
	Term		like = {.op = OP_DEC_SIGN,.form = FORM_DECIMAL};
	Term	   *result = make_strict(builder, &like, 1, &arg);

	result->scale_may_differ = false;
	return result;
}

Term *
make_number_function(Builder *builder, ExprKind kind, Term *arg)
{
	bool		decimal;

	arg = prefer_decimal(builder, arg);
	decimal = arg->form == FORM_DECIMAL;
	switch (kind)
	{
		case EXPR_NEGATE:
			return make_unary(builder, decimal ? OP_DEC_NEGATE : OP_NUM_NEGATE, arg->form, arg);
		case EXPR_ABS:
			return make_unary(builder, decimal ? OP_DEC_ABS : OP_NUM_ABS, arg->form, arg);
		default:
			return decimal ? make_sign(builder, arg)
				: make_unary(builder, OP_NUM_SIGN, FORM_NUMERIC, arg);
	}
}

/* A number that must be whole, as a decimal without places. */
static Term *
make_whole(Builder *builder, Term *arg)
{
	Term		like = {.op = OP_NUM_TO_WHOLE,.form = FORM_DECIMAL};

	arg = prefer_decimal(builder, arg);
	if (arg->form == FORM_DECIMAL && arg->scale == 0)
		return arg;
	arg = to_numeric(builder, arg);
	return make_strict(builder, &like, 1, &arg);
}

Term *
make_power(Builder *builder, Term *x, Term *n)
{
	x = to_numeric(builder, prefer_decimal(builder, x));
	return make_binary(builder, OP_NUM_POWER, FORM_NUMERIC, 0, x, make_whole(builder, n));
}

Term *
make_add_months(Builder *builder, Term *date, Term *months)
{
	return make_binary(builder, OP_ADD_MONTHS, FORM_DATE, 0, date, make_whole(builder, months));
}

/* Days, months or years between two dates. */
Term *
make_time_between(Builder *builder, Op op, Term *from, Term *to)
{
	return prefer_decimal(builder, make_binary(builder, op, FORM_DECIMAL, 0, from, to));
}
