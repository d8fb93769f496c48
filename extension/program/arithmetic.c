/*
 * arithmetic.c
 *	  Terms of numbers: decimals where the fast program may have them, else
 *	  numerics, or fractions where a division is at work; and of time between
 *	  dates, and dates a time apart.
 */
#include "compat.h"

#include "program/builder.h"
#include "types/number.h"

/* A decimal as a numeric, a ratio as a fraction of numerics; a fraction stays one. */
Term *
to_numeric(Builder *builder, Term *term)
{
	Term		like = {.op = OP_DEC_TO_NUM,.form = FORM_NUMERIC,.places = term->scale};
	Term	   *result;

	if (is_ratio(term))
	{
		result = make_binary(builder, OP_NUM_DIVIDE, FORM_FRACTION, 0,
							 to_numeric(builder, term->args[0]), to_numeric(builder, term->args[1]));
		result->scale_may_differ = true;
		return result;
	}
	return term->form == FORM_DECIMAL ? make_strict(builder, &like, 1, &term) : term;
}

/* A number as what came of a division is held. */
static Term *
to_fraction(Builder *builder, Term *term)
{
	term = to_numeric(builder, term);
	return term->form == FORM_FRACTION ? term
		: make_unary(builder, OP_NUM_TO_FRACTION, FORM_FRACTION, term);
}

/* A number in the form that the program prefers: a decimal where it may be one. */
Term *
prefer_decimal(Builder *builder, Term *term)
{
	int64		digits;
	int			scale;
	Term	   *result;

	if (!builder->fast)
		return to_numeric(builder, term);
	if (!is_const(term) || term->form != FORM_NUMERIC)
		return term;
	if (term->constant.isnull)
		return make_const(builder, FORM_DECIMAL, 0, (Datum) 0, true);
	if (!number_to_decimal(DatumGetNumeric(term->constant.value), &digits, &scale))
		return term;
	result = make_const(builder, FORM_DECIMAL, scale, Int64GetDatum(digits), false);
	result->scale_may_differ = term->scale_may_differ;
	return result;
}

/* The digits times a factor, in another scale. */
static Term *
rescale(Builder *builder, Term *term, int64 factor, int scale)
{
	Term		like = {.op = OP_DEC_RESCALE,.form = FORM_DECIMAL,.scale = scale,.factor = factor};
	Term	   *result = make_strict(builder, &like, 1, &term);

	result->scale_may_differ = true;
	return result;
}

/* The same value with more decimals. */
Term *
scale_up(Builder *builder, Term *term, int scale)
{
	return term->scale == scale ? term
		: rescale(builder, term, power_of_ten(scale - term->scale), scale);
}

/* Numbers that stand for each other, or stand beside each other, in one form. */
void
match_numbers(Builder *builder, int count, Term **values, Form *form, int *scale)
{
	int			widest = 0;

	*form = FORM_DECIMAL;
	for (int i = 0; i < count; i++)
	{
		values[i] = prefer_decimal(builder, values[i]);
		if (values[i]->form == FORM_FRACTION || is_ratio(values[i]) || *form == FORM_FRACTION)
			*form = FORM_FRACTION;
		else if (values[i]->form == FORM_NUMERIC)
			*form = FORM_NUMERIC;
		widest = Max(widest, values[i]->scale);
	}
	*scale = *form == FORM_DECIMAL ? widest : 0;
	for (int i = 0; i < count; i++)
		values[i] = *form == FORM_DECIMAL ? scale_up(builder, values[i], widest)
			: *form == FORM_NUMERIC ? to_numeric(builder, values[i])
			: to_fraction(builder, values[i]);
}

/* Values that stand for each other (branches of a CASE ...) in one form. */
void
match_values(Builder *builder, int count, Term **values, Form *form, int *scale)
{
	*form = count > 0 ? values[0]->form : FORM_TEXT;
	*scale = 0;
	if (is_number_form(*form))
		match_numbers(builder, count, values, form, scale);
}

/* x / constant as x * factor with more decimals, where 1 / constant is a decimal. */
static Term *
divide_decimal(Builder *builder, Term *left, Term *right)
{
	int64		divisor = DatumGetInt64(right->constant.value);
	int64		power = 1;
	int			more;

	if (divisor == 0)
		return NULL;
	/* left.scale decimals, over divisor / 10^right.scale */
	for (more = 0; more <= DECIMAL_MAX_SCALE; more++, power *= 10)
		if (power % divisor == 0)
			break;
	if (more > DECIMAL_MAX_SCALE || left->scale + more - right->scale > DECIMAL_MAX_SCALE ||
		left->scale + more < right->scale)
		return NULL;
	return rescale(builder, left, power / divisor, left->scale + more - right->scale);
}

Term *
make_decimal_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	bool		may_differ = left->scale_may_differ || right->scale_may_differ;
	Term	   *result;

	switch (kind)
	{
		case EXPR_ADD:
		case EXPR_SUBTRACT:
			{
				/* the wider scale is what numeric shows: it does not differ */
				int			scale = Max(left->scale, right->scale);

				result = make_binary(builder, kind == EXPR_ADD ? OP_DEC_ADD : OP_DEC_SUBTRACT,
									 FORM_DECIMAL, scale, scale_up(builder, left, scale),
									 scale_up(builder, right, scale));
				result->scale_may_differ = may_differ;
				return result;
			}
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

/* Of two numerics, or of two fractions: what came of a division stays one. */
static Term *
make_exact_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	static const struct
	{
		Op			numeric;
		Op			fraction;
	}			by_kind[] = {
		[EXPR_ADD] = {OP_NUM_ADD, OP_FRACTION_ADD},
		[EXPR_SUBTRACT] = {OP_NUM_SUBTRACT, OP_FRACTION_SUBTRACT},
		[EXPR_MULTIPLY] = {OP_NUM_MULTIPLY, OP_FRACTION_MULTIPLY},
		[EXPR_DIVIDE] = {OP_NUM_DIVIDE, OP_FRACTION_DIVIDE},
		[EXPR_MOD] = {OP_NUM_MOD, OP_FRACTION_MOD},
	};

	left = to_numeric(builder, left);
	right = to_numeric(builder, right);
	if (left->form == FORM_FRACTION || right->form == FORM_FRACTION)
		return make_binary(builder, by_kind[kind].fraction, FORM_FRACTION, 0,
						   to_fraction(builder, left), to_fraction(builder, right));
	return make_binary(builder, by_kind[kind].numeric,
					   kind == EXPR_DIVIDE ? FORM_FRACTION : FORM_NUMERIC, 0, left, right);
}

Term *
make_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *result = NULL;

	left = prefer_decimal(builder, left);
	right = prefer_decimal(builder, right);
	if (left->form == FORM_DECIMAL && right->form == FORM_DECIMAL)
		result = make_decimal_arithmetic(builder, kind, left, right);
	if (result == NULL && (left->form == FORM_DECIMAL || is_ratio(left)) &&
		(right->form == FORM_DECIMAL || is_ratio(right)) &&
		(kind == EXPR_DIVIDE || is_ratio(left) || is_ratio(right)))
		result = make_ratio_arithmetic(builder, kind, left, right);
	return result ? result : make_exact_arithmetic(builder, kind, left, right);
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
	Term		like = {.form = FORM_NUMERIC,.rounded = {places, rounding}};
	Term	   *result = NULL;

	arg = prefer_decimal(builder, arg);
	if (is_ratio(arg))
		result = make_ratio_rounding(builder, arg, places, rounding);
	if (result)
		return result;
	if (arg->form == FORM_DECIMAL && places >= 0 && places <= arg->scale)
		return round_decimal(builder, arg, places, rounding);
	arg = to_numeric(builder, arg);
	like.op = arg->form == FORM_FRACTION ? OP_FRACTION_ROUND : OP_NUM_ROUND;
	result = make_strict(builder, &like, 1, &arg);
	result->scale_may_differ = false;
	return result;
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
	static const struct
	{
		Op			decimal;
		Op			numeric;
		Op			fraction;
		bool		gives_whole;
	}			by_kind[] = {
		[EXPR_NEGATE] = {OP_DEC_NEGATE, OP_NUM_NEGATE, OP_FRACTION_NEGATE, false},
		[EXPR_ABS] = {OP_DEC_ABS, OP_NUM_ABS, OP_FRACTION_ABS, false},
		[EXPR_SIGN] = {OP_DEC_SIGN, OP_NUM_SIGN, OP_FRACTION_SIGN, true},
	};
	bool		gives_whole = by_kind[kind].gives_whole;
	Term	   *result = NULL;

	arg = prefer_decimal(builder, arg);
	if (is_ratio(arg))
		result = make_ratio_function(builder, kind, arg);
	if (result)
		return result;
	arg = is_ratio(arg) ? to_numeric(builder, arg) : arg;
	if (arg->form == FORM_DECIMAL)
		return gives_whole ? make_sign(builder, arg)
			: make_unary(builder, by_kind[kind].decimal, FORM_DECIMAL, arg);
	result = arg->form == FORM_FRACTION
		? make_unary(builder, by_kind[kind].fraction, gives_whole ? FORM_NUMERIC : FORM_FRACTION, arg)
		: make_unary(builder, by_kind[kind].numeric, FORM_NUMERIC, arg);
	result->scale_may_differ &= !gives_whole;
	return result;
}

/* A number that must be whole, as a decimal without places. */
static Term *
make_whole(Builder *builder, Term *arg)
{
	Term		like = {.form = FORM_DECIMAL};

	arg = prefer_decimal(builder, arg);
	if (arg->form == FORM_DECIMAL && arg->scale == 0)
		return arg;
	arg = to_numeric(builder, arg);
	like.op = arg->form == FORM_FRACTION ? OP_FRACTION_TO_WHOLE : OP_NUM_TO_WHOLE;
	return make_strict(builder, &like, 1, &arg);
}

/* Below 0 it is a quotient. */
Term *
make_power(Builder *builder, Term *x, Term *n)
{
	x = to_numeric(builder, prefer_decimal(builder, x));
	n = make_whole(builder, n);
	if (x->form == FORM_NUMERIC && is_const(n) && !n->constant.isnull &&
		DatumGetInt64(n->constant.value) >= 0)
		return make_binary(builder, OP_NUM_POWER, FORM_NUMERIC, 0, x, n);
	return make_binary(builder, OP_FRACTION_POWER, FORM_FRACTION, 0, to_fraction(builder, x), n);
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
