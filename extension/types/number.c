/*
 * number.c
 *	  Compares, rounds and converts exact numbers.
 */
#include "compat.h"

#include <math.h>

#include "common/shortest_dec.h"
#include "fmgr.h"
#include "utils/builtins.h"

#include "types/number.h"

const char *const rounding_names[] = {"half_up", "half_even", "up", "down", NULL};

bool
rounding_of_name(const char *name, Rounding *rounding)
{
	for (int i = 0; rounding_names[i] != NULL; i++)
	{
		if (strcmp(name, rounding_names[i]) == 0)
		{
			*rounding = i;
			return true;
		}
	}
	return false;
}

int
number_compare(Datum a, Datum b)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, a, b));
}

bool
number_is_zero(Datum number)
{
	return number_sign(DatumGetNumeric(number)) == 0;
}

Numeric
multiply_numerics(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_mul,
											   NumericGetDatum(a),
											   NumericGetDatum(b)));
}

Numeric
subtract_numerics(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_sub,
											   NumericGetDatum(a),
											   NumericGetDatum(b)));
}

Datum
number_round(Datum number, int scale, Rounding rounding)
{
	Datum		places = Int32GetDatum(scale);
	Datum		down;
	Datum		step;
	Datum		rest;

	rounding = rounding_of_magnitude(rounding, number_sign(DatumGetNumeric(number)) < 0);

	if (rounding == ROUND_HALF_UP)
		return DirectFunctionCall2(numeric_round, number, places);
	down = DirectFunctionCall2(numeric_trunc, number, places);
	if (rounding == ROUND_DOWN)
		return down;
	rest = DirectFunctionCall2(numeric_sub, number, down);
	if (number_is_zero(rest))
		return down;
	step = NumericGetDatum(int64_div_fast_to_numeric(1, scale));
	if (number_compare(rest, NumericGetDatum(int64_to_numeric(0))) < 0)
		step = DirectFunctionCall1(numeric_uminus, step);
	if (rounding == ROUND_UP)
		return DirectFunctionCall2(numeric_add, down, step);

	/* half even: only a tie differs from the nearest */
	if (number_compare(DirectFunctionCall2(numeric_add, rest, rest), step) != 0)
		return DirectFunctionCall2(numeric_round, number, places);
	return number_is_zero(DirectFunctionCall2(numeric_mod,
											  DirectFunctionCall2(numeric_div, down, step),
											  NumericGetDatum(int64_to_numeric(2))))
		? down : DirectFunctionCall2(numeric_round, number, places);
}

/*
 * A binary fraction stands for the decimal that it is printed as, the shortest
 * one that is read back as the same: 0.1 is a tenth and nothing beside it.
 */
static Numeric
printed_to_numeric(const char *text)
{
	return DatumGetNumeric(DirectFunctionCall3(numeric_in,
											   CStringGetDatum(text),
											   ObjectIdGetDatum(InvalidOid),
											   Int32GetDatum(-1)));
}

Numeric
float8_to_numeric(float8 number)
{
	char		text[DOUBLE_SHORTEST_DECIMAL_LEN];

	double_to_shortest_decimal_buf(number, text);
	return printed_to_numeric(text);
}

Numeric
float4_to_numeric(float4 number)
{
	char		text[FLOAT_SHORTEST_DECIMAL_LEN];

	float_to_shortest_decimal_buf(number, text);
	return printed_to_numeric(text);
}

bool
number_to_decimal(Numeric number, int64 *digits, int *scale)
{
	char	   *text;
	bool		negative;
	int			count = 0;

	if (numeric_is_nan(number) || numeric_is_inf(number))
		return false;
	text = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
	negative = text[0] == '-';
	*digits = 0;
	*scale = -1;
	for (char *at = text + (negative ? 1 : 0); *at; at++)
	{
		if (*at == '.')
			*scale = 0;
		else
		{
			if (*digits > 0 && ++count >= 18)
				return false;
			*digits = *digits * 10 + (*at - '0');
			if (*scale >= 0)
				(*scale)++;
		}
	}
	if (*scale < 0)
		*scale = 0;
	if (negative)
		*digits = -*digits;
	return *scale <= DECIMAL_MAX_SCALE;
}

Numeric
decimal_to_number(int64 digits, int scale)
{
	return scale == 0 ? int64_to_numeric(digits)
		: int64_div_fast_to_numeric(digits, scale);
}

int64
power_of_ten(int exponent)
{
	int64		result = 1;

	while (exponent-- > 0)
		result *= 10;
	return result;
}

double
number_log10(Numeric number)
{
	const char *text = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number)));
	const char *point = strchr(text, '.');
	const char *first = text + strcspn(text, "123456789");
	const char *end = point ? point : text + strlen(text);
	char		digits[16] = "0.";
	int			count = 2;

	for (const char *at = first; *at != '\0' && count < lengthof(digits) - 1; at++)
		if (*at != '.')
			digits[count++] = *at;
	digits[count] = '\0';
	/* 0.digits times ten to the power of the places before the point */
	return log10(strtod(digits, NULL)) + (first < end ? end - first : end - first + 1);
}

bool
number_power(Numeric x, int64 n, Numeric *result)
{
	if (n > NUMBER_MAX_EXPONENT)
		return false;
	/* a little more than may stand, so that what is left tells exactly */
	if (number_sign(x) != 0 &&
		fabs(number_log10(x) * n) > NUMBER_MAX_DIGITS + 1)
		return false;
	*result = DatumGetNumeric(DirectFunctionCall2(numeric_power, NumericGetDatum(x),
												  NumericGetDatum(int64_to_numeric(n))));
	return true;
}
