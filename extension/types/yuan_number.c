/*
 * yuan_number.c
 *	  Numbers beside amounts: how a binary fraction becomes one, and how an
 *	  amount compares with one.
 */
#include "compat.h"

#include "types/number.h"
#include "types/yuan.h"

PG_FUNCTION_INFO_V1(benefit_float8_number);
Datum
benefit_float8_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(float8_to_numeric(PG_GETARG_FLOAT8(0)));
}

PG_FUNCTION_INFO_V1(benefit_float4_number);
Datum
benefit_float4_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(float4_to_numeric(PG_GETARG_FLOAT4(0)));
}

/*
 * Comparison with numbers, which need not be amounts: 300.005 is above 300.00
 * and below 300.01. Amounts among themselves compare as int8 does.
 */
static int
compare_with_number(Yuan amount, Numeric number)
{
	return number_compare(NumericGetDatum(yuan_to_numeric(amount)), NumericGetDatum(number));
}

#define COMPARE_WITH_NUMBER(name, operator) \
PG_FUNCTION_INFO_V1(benefit_yuan_##name##_number); \
Datum \
benefit_yuan_##name##_number(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare_with_number(PG_GETARG_YUAN(0), \
									   PG_GETARG_NUMERIC(1)) operator 0); \
} \
PG_FUNCTION_INFO_V1(benefit_number_##name##_yuan); \
Datum \
benefit_number_##name##_yuan(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(0 operator compare_with_number(PG_GETARG_YUAN(1), \
												  PG_GETARG_NUMERIC(0))); \
}

COMPARE_WITH_NUMBER(eq, ==)
COMPARE_WITH_NUMBER(ne, !=)
COMPARE_WITH_NUMBER(lt, <)
COMPARE_WITH_NUMBER(le, <=)
COMPARE_WITH_NUMBER(gt, >)
COMPARE_WITH_NUMBER(ge, >=)
