/*
 * yuan_cast.c
 *	  Casts between amounts and the numeric types of PostgreSQL. None of them
 *	  rounds: what is no exact amount is an error.
 */
#include "compat.h"

#include "common/int.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"

#include "types/number.h"
#include "types/yuan.h"

PG_FUNCTION_INFO_V1(benefit_yuan_numeric);
Datum
benefit_yuan_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(yuan_to_numeric(PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(benefit_numeric_yuan);
Datum
benefit_numeric_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_yuan(PG_GETARG_NUMERIC(0)));
}

PG_FUNCTION_INFO_V1(benefit_float8_yuan);
Datum
benefit_float8_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_yuan(float8_to_numeric(PG_GETARG_FLOAT8(0))));
}

PG_FUNCTION_INFO_V1(benefit_float4_yuan);
Datum
benefit_float4_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_yuan(float4_to_numeric(PG_GETARG_FLOAT4(0))));
}

/* The nearest there is; the shortest decimal is the amount to 2^53 fen. */
PG_FUNCTION_INFO_V1(benefit_yuan_float8);
Datum
benefit_yuan_float8(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(numeric_float8,
							   NumericGetDatum(yuan_to_numeric(PG_GETARG_YUAN(0))));
}

/*
 * PostgreSQL's money counts units of its locale, which may have no fen, or
 * more decimals than two.
 */
PG_FUNCTION_INFO_V1(benefit_money_yuan);
Datum
benefit_money_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_yuan(DatumGetNumeric(DirectFunctionCall1(cash_numeric,
																	 PG_GETARG_DATUM(0)))));
}

PG_FUNCTION_INFO_V1(benefit_yuan_money);
Datum
benefit_yuan_money(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);
	Numeric		number = yuan_to_numeric(amount);
	Datum		money = DirectFunctionCall1(numeric_cash,
											NumericGetDatum(number));

	/* numeric_cash rounds */
	if (number_compare(DirectFunctionCall1(cash_numeric, money),
					   NumericGetDatum(number)) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount %s is no exact amount of type %s",
						yuan_to_cstring(amount), "money"),
				 errdetail("It has more decimals than money has under lc_monetary \"%s\".",
						   GetConfigOption("lc_monetary", false, false))));
	return money;
}

PG_FUNCTION_INFO_V1(benefit_int2_yuan);
Datum
benefit_int2_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN((Yuan) PG_GETARG_INT16(0) * FEN_PER_YUAN);
}

PG_FUNCTION_INFO_V1(benefit_int4_yuan);
Datum
benefit_int4_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN((Yuan) PG_GETARG_INT32(0) * FEN_PER_YUAN);
}

PG_FUNCTION_INFO_V1(benefit_int8_yuan);
Datum
benefit_int8_yuan(PG_FUNCTION_ARGS)
{
	Yuan		amount;

	if (pg_mul_s64_overflow(PG_GETARG_INT64(0), FEN_PER_YUAN, &amount))
		report_yuan_out_of_range();
	PG_RETURN_YUAN(amount);
}

static int64
require_whole(Yuan amount)
{
	if (amount % FEN_PER_YUAN != 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount %s is no whole number of yuan",
						yuan_to_cstring(amount)),
				 errhint("Cast it to numeric, and round that as the case requires.")));
	return amount / FEN_PER_YUAN;
}

PG_FUNCTION_INFO_V1(benefit_yuan_int8);
Datum
benefit_yuan_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(require_whole(PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_int4);
Datum
benefit_yuan_int4(PG_FUNCTION_ARGS)
{
	int64		whole = require_whole(PG_GETARG_YUAN(0));

	if (whole < PG_INT32_MIN || whole > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("integer out of range")));
	PG_RETURN_INT32((int32) whole);
}
