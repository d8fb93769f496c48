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

/*
 * A quotient below this size has room for DECIMAL_MAX_SCALE exact decimals in
 * numeric, which keeps at least 16 significant digits.
 */
#define MAX_EXACT_QUOTIENT	INT64CONST(1000000)

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

/* Nothing divides by zero. */
static Applied
apply_power(Datum x, int64 n, Datum *result)
{
	Numeric		power;

	if (n < 0 && number_is_zero(x))
		return APPLIED_NULL;
	if (!number_power(DatumGetNumeric(x), n, &power))
		return APPLIED_TOO_LONG;
	return applied_number(NumericGetDatum(power), result);
}

/* A number as an integer; one that is far too large stays so. */
static Applied
apply_whole(Datum number, Datum *result)
{
	Datum		whole = DirectFunctionCall2(numeric_trunc, number, Int32GetDatum(0));

	if (number_compare(whole, number) != 0)
		return APPLIED_NULL;
	if (number_is_below(DatumGetNumeric(whole), 4))
		*result = DirectFunctionCall1(numeric_int8, whole);
	else
		*result = Int64GetDatum(number_compare(whole, NumericGetDatum(int64_to_numeric(0))) < 0
								? PG_INT64_MIN : PG_INT64_MAX);
	return APPLIED_VALUE;
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
			{
				int			code = code_of_value(term->class.codes, args[0]);

				if (code != NO_CODE && code != term->class.code &&
					code_is_within(term->class.codes, term->class.code, code))
					return APPLIED_NULL;
				*result = BoolGetDatum(code != NO_CODE &&
									   code_is_within(term->class.codes, code, term->class.code));
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
		case OP_DEC_SCALE_UP:
			overflow = pg_mul_s64_overflow(left, term->factor, &number);
			break;
		case OP_DEC_DIVIDE:
			{
				int64		limit = MAX_EXACT_QUOTIENT;

				for (int i = 0; i < term->scale; i++)
					limit *= 10;
				overflow = pg_mul_s64_overflow(left, term->factor, &number) ||
					number >= limit || number <= -limit;
				break;
			}
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
		case OP_NUM_DIVIDE:
			if (number_is_zero(args[1]))
				return APPLIED_NULL;
			return applied_number(DirectFunctionCall2(numeric_div, args[0], args[1]), result);
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
			return apply_whole(args[0], result);

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
		case OP_NUM_RISING:
			*result = args[0];
			for (int i = 2; i < term->nargs; i++)
				if (values_order(term->op == OP_NUM_RISING ? FORM_NUMERIC : FORM_DECIMAL,
								 args[i - 1], args[i]) >= 0)
					return APPLIED_NULL;
			return APPLIED_VALUE;
		default:
			elog(ERROR, "unrecognized operation: %d", term->op);
	}
	*result = Int64GetDatum(number);
	return overflow ? APPLIED_OVERFLOW : APPLIED_VALUE;
}
