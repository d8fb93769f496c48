/*
 * operation.c
 *	  Applies operations: to decimals with a look at what overflows, to numerics
 *	  with one at how long they get.
 */
#include "compat.h"

#include "access/detoast.h"
#include "common/int.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/numeric.h"

#include "program/operation.h"
#include "types/dates.h"
#include "types/region.h"

bool
text_equal(Datum left, Datum right)
{
	struct varlena *a;
	struct varlena *b;
	bool		equal;

	/* a long text is compared with many short ones, which need not fetch it */
	if (toast_raw_datum_size(left) != toast_raw_datum_size(right))
		return false;
	a = PG_DETOAST_DATUM_PACKED(left);
	b = PG_DETOAST_DATUM_PACKED(right);
	equal = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), VARSIZE_ANY_EXHDR(a)) == 0;
	if (a != (struct varlena *) DatumGetPointer(left))
		pfree(a);
	if (b != (struct varlena *) DatumGetPointer(right))
		pfree(b);
	return equal;
}

/* IS NULL, IS TRUE and their kind */
bool
is_test_holds(Op op, bool isnull, Datum value)
{
	switch (op)
	{
		case OP_IS_NULL:
			return isnull;
		case OP_IS_NOT_NULL:
			return !isnull;
		case OP_IS_TRUE:
			return !isnull && DatumGetBool(value);
		case OP_IS_NOT_TRUE:
			return isnull || !DatumGetBool(value);
		case OP_IS_FALSE:
			return !isnull && !DatumGetBool(value);
		default:
			return isnull || DatumGetBool(value);
	}
}

static Applied
apply_power(Datum x, int64 n, Datum *result)
{
	Numeric		power;

	if (!number_power(DatumGetNumeric(x), n, &power))
		return APPLIED_TOO_LONG;
	return applied_number(NumericGetDatum(power), result);
}

/* Nothing divides by zero. */
static Applied
apply_fraction_power(const Fraction *x, int64 n, Datum *result)
{
	const Fraction *power;

	if (n < 0 && fraction_sign(x) == 0)
		return APPLIED_NULL;
	power = fraction_power(x, n);
	return power ? applied_fraction(power, result) : APPLIED_TOO_LONG;
}

/* A whole number as an integer; one that is far too large stays so. */
static void
apply_whole(Numeric whole, Datum *result)
{
	if (number_is_below(whole, 4))
		*result = DirectFunctionCall1(numeric_int8, NumericGetDatum(whole));
	else
		*result = Int64GetDatum(number_sign(whole) < 0 ? PG_INT64_MIN : PG_INT64_MAX);
}

static Applied
apply_number_to_whole(Datum number, Datum *result)
{
	Datum		whole = number_round(number, 0, ROUND_DOWN);

	if (number_compare(whole, number) != 0)
		return APPLIED_NULL;
	apply_whole(DatumGetNumeric(whole), result);
	return APPLIED_VALUE;
}

static Applied
apply_fraction_to_whole(const Fraction *fraction, Datum *result)
{
	Numeric		whole = fraction_round(fraction, 0, ROUND_DOWN);

	if (fraction_compare(fraction_of_number(whole), fraction) != 0)
		return APPLIED_NULL;
	apply_whole(whole, result);
	return APPLIED_VALUE;
}

/* The first of these, unless the others, of that form, do not rise. */
static Applied
apply_rising(Form form, int nargs, const Datum *args, Datum *result)
{
	*result = args[0];
	for (int i = 2; i < nargs; i++)
		if (values_order(form, args[i - 1], args[i]) >= 0)
			return APPLIED_NULL;
	return APPLIED_VALUE;
}

/* Of four arguments, two numerators and their denominators. */
static Applied
compare_ratios(const Term *term, const Datum *args, Datum *result)
{
	int64		left_den = DatumGetInt64(args[1]);
	int64		right_den = DatumGetInt64(args[3]);
	int			order;
#ifdef HAVE_INT128
	int128		left = (int128) DatumGetInt64(args[0]) * right_den;
	int128		right = (int128) DatumGetInt64(args[2]) * left_den;
#else
	int64		left;
	int64		right;

	if (pg_mul_s64_overflow(DatumGetInt64(args[0]), right_den, &left) ||
		pg_mul_s64_overflow(DatumGetInt64(args[2]), left_den, &right))
		return APPLIED_OVERFLOW;
#endif
	if (left_den == 0 || right_den == 0)
		return APPLIED_NULL;
	order = left < right ? -1 : left > right;
	*result = BoolGetDatum(order_holds(term->op - OP_RATIO_EQ,
									   (left_den < 0) == (right_den < 0) ? order : -order));
	return APPLIED_VALUE;
}

/* num / den times a power of ten, as a whole number. */
static Applied
round_ratio(const Term *term, const Datum *args, Datum *result)
{
	int64		num = DatumGetInt64(args[0]);
	int64		den = DatumGetInt64(args[1]);
	int			exponent = term->rounded.places;

	if (den == 0)
		return APPLIED_NULL;
	if (exponent > 0 ? pg_mul_s64_overflow(num, power_of_ten(exponent), &num)
		: pg_mul_s64_overflow(den, power_of_ten(-exponent), &den))
		return APPLIED_OVERFLOW;
	if (den < 0 && (pg_sub_s64_overflow(0, den, &den) || pg_sub_s64_overflow(0, num, &num)))
		return APPLIED_OVERFLOW;
	*result = Int64GetDatum(decimal_round(num, den, term->rounded.rounding));
	return APPLIED_VALUE;
}

/* Of fractions, or what gives one. */
static pg_noinline Applied
apply_fraction(const Term *term, const Datum *args, Datum *result)
{
	const Fraction *left = DatumGetFraction(args[0]);
	const Fraction *right = term->nargs > 1 ? DatumGetFraction(args[1]) : NULL;
	Numeric		number;

	switch ((Op) term->op)
	{
		case OP_RATIO_EQ:
		case OP_RATIO_NE:
		case OP_RATIO_LT:
		case OP_RATIO_LE:
		case OP_RATIO_GT:
		case OP_RATIO_GE:
			return compare_ratios(term, args, result);
		case OP_RATIO_ROUND:
			return round_ratio(term, args, result);

		case OP_FRACTION_EQ:
		case OP_FRACTION_NE:
		case OP_FRACTION_LT:
		case OP_FRACTION_LE:
		case OP_FRACTION_GT:
		case OP_FRACTION_GE:
			*result = BoolGetDatum(order_holds(term->op - OP_FRACTION_EQ,
											   fraction_compare(left, right)));
			return APPLIED_VALUE;
		case OP_FRACTION_LEAST:
		case OP_FRACTION_GREATEST:
			*result = args[0];
			for (int i = 1; i < term->nargs; i++)
			{
				int			order = fraction_compare(DatumGetFraction(args[i]), DatumGetFraction(*result));

				if (term->op == OP_FRACTION_LEAST ? order < 0 : order > 0)
					*result = args[i];
			}
			return APPLIED_VALUE;

		case OP_NUM_TO_FRACTION:
			*result = FractionGetDatum(fraction_of_number(DatumGetNumeric(args[0])));
			return APPLIED_VALUE;
		case OP_NUM_DIVIDE:
			if (number_is_zero(args[1]))
				return APPLIED_NULL;
			return applied_fraction(fraction_of_quotient(DatumGetNumeric(args[0]), DatumGetNumeric(args[1])),
									result);
		case OP_FRACTION_ADD:
			return applied_fraction(fraction_add(left, right), result);
		case OP_FRACTION_SUBTRACT:
			return applied_fraction(fraction_subtract(left, right), result);
		case OP_FRACTION_MULTIPLY:
			return applied_fraction(fraction_multiply(left, right), result);
		case OP_FRACTION_DIVIDE:
			if (fraction_sign(right) == 0)
				return APPLIED_NULL;
			return applied_fraction(fraction_divide(left, right), result);
		case OP_FRACTION_MOD:
			if (fraction_sign(right) == 0)
				return APPLIED_NULL;
			return applied_fraction(fraction_mod(left, right), result);
		case OP_FRACTION_NEGATE:
			return applied_fraction(fraction_negate(left), result);
		case OP_FRACTION_ABS:
			return applied_fraction(fraction_abs(left), result);
		case OP_FRACTION_POWER:
			return apply_fraction_power(left, DatumGetInt64(args[1]), result);
		case OP_FRACTION_TO_WHOLE:
			return apply_fraction_to_whole(left, result);
		case OP_FRACTION_RISING:
			return apply_rising(FORM_FRACTION, term->nargs, args, result);

		case OP_FRACTION_SIGN:
			number = int64_to_numeric(fraction_sign(left));
			break;
		case OP_FRACTION_ROUND:
			number = fraction_round(left, term->rounded.places, term->rounded.rounding);
			break;
		default:
			elog(ERROR, "unrecognized operation: %d", term->op);
	}
	return applied_number(NumericGetDatum(number), result);
}

Applied
apply_operation(const Term *term, const Datum *args, Datum *result)
{
	int64		left = DatumGetInt64(args[0]);
	int64		right = term->nargs > 1 ? DatumGetInt64(args[1]) : 0;
	int64		number = 0;
	bool		overflow = false;

	switch ((Op) term->op)
	{
		case OP_INT_EQ:
		case OP_INT_NE:
		case OP_INT_LT:
		case OP_INT_LE:
		case OP_INT_GT:
		case OP_INT_GE:
			*result = BoolGetDatum(order_holds(term->op - OP_INT_EQ,
											   int_order(args[0], args[1])));
			return APPLIED_VALUE;
		case OP_NUM_EQ:
		case OP_NUM_NE:
		case OP_NUM_LT:
		case OP_NUM_LE:
		case OP_NUM_GT:
		case OP_NUM_GE:
			*result = BoolGetDatum(order_holds(term->op - OP_NUM_EQ,
											   number_compare(args[0], args[1])));
			return APPLIED_VALUE;
		case OP_TEXT_EQ:
			*result = BoolGetDatum(text_equal(args[0], args[1]));
			return APPLIED_VALUE;
		case OP_TEXT_NE:
			*result = BoolGetDatum(!text_equal(args[0], args[1]));
			return APPLIED_VALUE;
		case OP_CONTAINED:
			*result = BoolGetDatum(region_contains(right, left));
			return APPLIED_VALUE;

		case OP_CODE_WITHIN:
		case OP_CODE_IS:
			{
				int			code = code_of_value(term->class.codes, args[0]);

				if (code != NO_CODE && code != term->class.code &&
					code_is_within(term->class.codes, term->class.code, code))
					return APPLIED_NULL;
				*result = BoolGetDatum(code != NO_CODE &&
									   (term->op == OP_CODE_IS ? code == term->class.code :
										code_is_within(term->class.codes, code, term->class.code)));
				return APPLIED_VALUE;
			}

		case OP_DEC_ADD:
			overflow = pg_add_s64_overflow(left, right, &number);
			break;
		case OP_DEC_SUBTRACT:
			overflow = pg_sub_s64_overflow(left, right, &number);
			break;
		case OP_DEC_MULTIPLY:
			overflow = pg_mul_s64_overflow(left, right, &number);
			break;
		case OP_DEC_NEGATE:
			overflow = pg_sub_s64_overflow(0, left, &number);
			break;
		case OP_DEC_RESCALE:
			overflow = pg_mul_s64_overflow(left, term->factor, &number);
			break;
		case OP_DEC_ROUND:
			number = decimal_round(left, term->round.power, term->round.rounding);
			break;
		case OP_DEC_ABS:
			overflow = left == PG_INT64_MIN;
			number = left < 0 && !overflow ? -left : left;
			break;
		case OP_DEC_SIGN:
			number = left < 0 ? -1 : left > 0;
			break;

		case OP_DEC_LEAST:
		case OP_INT_LEAST:
		case OP_DEC_GREATEST:
		case OP_INT_GREATEST:
			{
				bool		least = term->op == OP_DEC_LEAST || term->op == OP_INT_LEAST;

				*result = args[0];
				for (int i = 1; i < term->nargs; i++)
					if (least ? int_order(args[i], *result) < 0 : int_order(args[i], *result) > 0)
						*result = args[i];
				return APPLIED_VALUE;
			}
		case OP_NUM_LEAST:
		case OP_NUM_GREATEST:
			*result = args[0];
			for (int i = 1; i < term->nargs; i++)
				if (term->op == OP_NUM_LEAST ? number_compare(args[i], *result) < 0
					: number_compare(args[i], *result) > 0)
					*result = args[i];
			return APPLIED_VALUE;

		case OP_DEC_TO_NUM:
			*result = NumericGetDatum(decimal_to_number(left, term->places));
			return APPLIED_VALUE;
		case OP_NUM_ADD:
			return applied_number(DirectFunctionCall2(numeric_add, args[0], args[1]), result);
		case OP_NUM_SUBTRACT:
			return applied_number(DirectFunctionCall2(numeric_sub, args[0], args[1]), result);
		case OP_NUM_MULTIPLY:
			return applied_number(DirectFunctionCall2(numeric_mul, args[0], args[1]), result);
		case OP_NUM_MOD:
			if (number_is_zero(args[1]))
				return APPLIED_NULL;
			return applied_number(DirectFunctionCall2(numeric_mod, args[0], args[1]), result);
		case OP_NUM_NEGATE:
			return applied_number(DirectFunctionCall1(numeric_uminus, args[0]), result);
		case OP_NUM_ABS:
			return applied_number(DirectFunctionCall1(numeric_abs, args[0]), result);
		case OP_NUM_SIGN:
			return applied_number(DirectFunctionCall1(numeric_sign, args[0]), result);
		case OP_NUM_POWER:
			return apply_power(args[0], right, result);
		case OP_NUM_ROUND:
			return applied_number(number_round(args[0], term->rounded.places, term->rounded.rounding),
								  result);
		case OP_NUM_TO_WHOLE:
			return apply_number_to_whole(args[0], result);

		case OP_DAYS_BETWEEN:
		case OP_MONTHS_BETWEEN:
		case OP_YEARS_BETWEEN:
			if (DATE_NOT_FINITE((DateADT) left) || DATE_NOT_FINITE((DateADT) right))
				return APPLIED_NULL;
			number = term->op == OP_DAYS_BETWEEN ? right - left :
				term->op == OP_MONTHS_BETWEEN ? months_between(left, right) :
				years_between(left, right);
			break;
		case OP_ADD_MONTHS:
		case OP_MONTH_START:
		case OP_MONTH_END:
			{
				DateADT		date;
				bool		is_day = term->op == OP_ADD_MONTHS ? date_add_months(left, right, &date) :
					term->op == OP_MONTH_START ? date_month_start(left, &date) :
					date_month_end(left, &date);

				if (!is_day)
					return APPLIED_NULL;
				number = date;
				break;
			}
		case OP_INT_RISING:
			return apply_rising(FORM_DECIMAL, term->nargs, args, result);
		case OP_NUM_RISING:
			return apply_rising(FORM_NUMERIC, term->nargs, args, result);
		default:
			return apply_fraction(term, args, result);
	}
	*result = Int64GetDatum(number);
	return overflow ? APPLIED_OVERFLOW : APPLIED_VALUE;
}

bool
follows_argument(Op op, int at)
{
	switch (op)
	{
		case OP_NUM_NEGATE:
		case OP_NUM_ABS:
		case OP_NUM_SIGN:
		case OP_NUM_ROUND:
		case OP_NUM_ADD:
		case OP_NUM_SUBTRACT:
		case OP_NUM_MULTIPLY:
		case OP_FRACTION_NEGATE:
		case OP_FRACTION_ABS:
		case OP_FRACTION_SIGN:
		case OP_FRACTION_ROUND:
		case OP_FRACTION_ADD:
		case OP_FRACTION_SUBTRACT:
		case OP_FRACTION_MULTIPLY:
			return true;
		case OP_NUM_DIVIDE:
		case OP_FRACTION_DIVIDE:
		case OP_ADD_MONTHS:
			return at == 0;
		default:
			return is_date_function(op);
	}
}
