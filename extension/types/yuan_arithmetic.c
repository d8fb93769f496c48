/*
 * yuan_arithmetic.c
 *	  Arithmetic with amounts: exact, but for multiplication and division by a
 *	  number, which round half away from zero to the fen.
 */
#include "compat.h"

#include "common/int.h"
#include "utils/fmgrprotos.h"

#include "types/number.h"
#include "types/yuan.h"

static void
report_division_by_zero(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_DIVISION_BY_ZERO),
			 errmsg("division by zero")));
}

static Numeric
round_to_fen(Numeric number)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_round,
											   NumericGetDatum(number),
											   Int32GetDatum(YUAN_DECIMALS)));
}

static Yuan
require_rounded(Numeric number)
{
	return require_yuan(round_to_fen(number));
}

static Yuan
add_amounts(Yuan a, Yuan b)
{
	Yuan		sum;

	if (pg_add_s64_overflow(a, b, &sum))
		report_yuan_out_of_range();
	return sum;
}

static Yuan
subtract_amounts(Yuan a, Yuan b)
{
	Yuan		difference;

	if (pg_sub_s64_overflow(a, b, &difference))
		report_yuan_out_of_range();
	return difference;
}

static Yuan
multiply_by_integer(Yuan amount, int64 factor)
{
	Yuan		product;

	if (pg_mul_s64_overflow(amount, factor, &product))
		report_yuan_out_of_range();
	return product;
}

static Yuan
multiply_by_number(Yuan amount, Numeric factor)
{
	return require_rounded(multiply_numerics(yuan_to_numeric(amount), factor));
}

static Yuan
divide_by_integer(Yuan amount, int64 divisor)
{
	Yuan		quotient;
	uint64		rest;
	uint64		whole = yuan_magnitude(divisor);

	if (divisor == 0)
		report_division_by_zero();
	/* The one quotient that is too large, and that the processor refuses. */
	if (divisor == -1)
		return subtract_amounts(0, amount);

	quotient = amount / divisor;
	rest = yuan_magnitude(amount % divisor);
	if (rest >= whole - rest)
		quotient += (amount < 0) == (divisor < 0) ? 1 : -1;
	return quotient;
}

/*
 * By whole quotient and remainder: rounding a quotient that is already
 * rounded to some precision could take 0.00499... for a half.
 */
static Yuan
divide_by_number(Yuan amount, Numeric divisor)
{
	Numeric		fen = int64_to_numeric(amount);
	Numeric		zero = int64_to_numeric(0);
	Numeric		quotient;
	Numeric		rest;
	Numeric		twice;
	Numeric		size;
	int64		step;

	if (numeric_is_nan(divisor) || numeric_is_inf(divisor))
		report_yuan_out_of_range();

	/* Raises division_by_zero. */
	quotient = DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc,
												   NumericGetDatum(fen),
												   NumericGetDatum(divisor)));
	rest = subtract_numerics(fen, multiply_numerics(quotient, divisor));
	twice = DatumGetNumeric(DirectFunctionCall1(numeric_abs,
												NumericGetDatum(multiply_numerics(rest, int64_to_numeric(2)))));
	size = DatumGetNumeric(DirectFunctionCall1(numeric_abs,
											   NumericGetDatum(divisor)));
	if (number_compare(NumericGetDatum(twice), NumericGetDatum(size)) >= 0)
	{
		step = (amount < 0) == (number_compare(NumericGetDatum(divisor), NumericGetDatum(zero)) < 0) ? 1 : -1;
		quotient = subtract_numerics(quotient, int64_to_numeric(-step));
	}
	return require_yuan(multiply_numerics(quotient,
										   yuan_to_numeric(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_add);
Datum
benefit_yuan_add(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(PG_GETARG_YUAN(0), PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_add_number);
Datum
benefit_yuan_add_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(PG_GETARG_YUAN(0),
							   require_yuan(PG_GETARG_NUMERIC(1))));
}

PG_FUNCTION_INFO_V1(benefit_number_add_yuan);
Datum
benefit_number_add_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(require_yuan(PG_GETARG_NUMERIC(0)),
							   PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_subtract);
Datum
benefit_yuan_subtract(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(PG_GETARG_YUAN(0), PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_subtract_number);
Datum
benefit_yuan_subtract_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(PG_GETARG_YUAN(0),
									require_yuan(PG_GETARG_NUMERIC(1))));
}

PG_FUNCTION_INFO_V1(benefit_number_subtract_yuan);
Datum
benefit_number_subtract_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(require_yuan(PG_GETARG_NUMERIC(0)),
									PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_multiply_int8);
Datum
benefit_yuan_multiply_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT64(1)));
}

PG_FUNCTION_INFO_V1(benefit_int8_multiply_yuan);
Datum
benefit_int8_multiply_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_integer(PG_GETARG_YUAN(1), PG_GETARG_INT64(0)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_multiply_number);
Datum
benefit_yuan_multiply_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_number(PG_GETARG_YUAN(0), PG_GETARG_NUMERIC(1)));
}

PG_FUNCTION_INFO_V1(benefit_number_multiply_yuan);
Datum
benefit_number_multiply_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_number(PG_GETARG_YUAN(1), PG_GETARG_NUMERIC(0)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_divide_int2);
Datum
benefit_yuan_divide_int2(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT16(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_divide_int4);
Datum
benefit_yuan_divide_int4(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT32(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_divide_int8);
Datum
benefit_yuan_divide_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT64(1)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_divide_number);
Datum
benefit_yuan_divide_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_number(PG_GETARG_YUAN(0), PG_GETARG_NUMERIC(1)));
}

/* How often one amount goes into another, to numeric's precision. */
PG_FUNCTION_INFO_V1(benefit_yuan_divide);
Datum
benefit_yuan_divide(PG_FUNCTION_ARGS)
{
	Yuan		divisor = PG_GETARG_YUAN(1);

	if (divisor == 0)
		report_division_by_zero();
	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(yuan_to_numeric(PG_GETARG_YUAN(0))),
							   NumericGetDatum(yuan_to_numeric(divisor)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_negate);
Datum
benefit_yuan_negate(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(0, PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_abs);
Datum
benefit_yuan_abs(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);

	PG_RETURN_YUAN(amount < 0 ? subtract_amounts(0, amount) : amount);
}
