/*
 * yuan_sum.c
 *	  The aggregates sum and avg of amounts.
 *
 * The state of sum and avg is a 128-bit sum in two halves, which no number of
 * rows can overflow, and how many amounts it holds. It is subtracted from,
 * too, where a window moves.
 */
#include "compat.h"

#include "libpq/pqformat.h"
#include "utils/fmgrprotos.h"

#include "types/number.h"
#include "types/yuan_sum.h"

static YuanSum *
make_sum(FunctionCallInfo fcinfo)
{
	MemoryContext aggcontext;

	if (!AggCheckCallContext(fcinfo, &aggcontext))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return MemoryContextAllocZero(aggcontext, sizeof(YuanSum));
}

/* The state that argument n is; NULL if that is null, the sum of nothing. */
static YuanSum *
get_sum(FunctionCallInfo fcinfo, int n)
{
	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return PG_ARGISNULL(n) ? NULL : (YuanSum *) PG_GETARG_POINTER(n);
}

/* The sum in yuan, with two decimals. */
static Numeric
sum_to_numeric(const YuanSum *sum)
{
	Numeric		two_to_32 = int64_to_numeric(INT64CONST(1) << 32);
	Numeric		fen = int64_to_numeric(sum->high);

	/* numeric has no unsigned integers: the low half goes in two pieces */
	fen = multiply_numerics(fen, two_to_32);
	fen = subtract_numerics(fen, int64_to_numeric(-(int64) (sum->low >> 32)));
	fen = multiply_numerics(fen, two_to_32);
	fen = subtract_numerics(fen,
							int64_to_numeric(-(int64) (sum->low & 0xFFFFFFFF)));
	return multiply_numerics(fen, yuan_to_numeric(1));
}

bool
sum_amount(const YuanSum *sum, Yuan *amount)
{
	if (sum->count == 0)
		return false;
	if (sum->high != sign_extension((Yuan) sum->low))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("yuan out of range"),
				 errdetail("The sum is %s.",
						   DatumGetCString(DirectFunctionCall1(numeric_out,
															   NumericGetDatum(sum_to_numeric(sum))))),
				 errhint("Cast the amounts to numeric before adding them up.")));
	*amount = (Yuan) sum->low;
	return true;
}

void
send_sum(StringInfo buf, const YuanSum *sum)
{
	pq_sendint64(buf, sum->count);
	pq_sendint64(buf, sum->high);
	pq_sendint64(buf, (int64) sum->low);
}

void
receive_sum(StringInfo buf, YuanSum *sum)
{
	sum->count = pq_getmsgint64(buf);
	sum->high = pq_getmsgint64(buf);
	sum->low = (uint64) pq_getmsgint64(buf);
	if (sum->count < 0)
		elog(ERROR, "invalid state of a sum of yuan");
}

/*
 * Not strict: the state starts as null, and nulls among the input are skipped.
 * What is no null was made here; the question is not asked for every row.
 */
PG_FUNCTION_INFO_V1(benefit_yuan_sum_add);
Datum
benefit_yuan_sum_add(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = PG_ARGISNULL(0) ? make_sum(fcinfo) :
		(YuanSum *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1))
		put_amount(sum, PG_GETARG_YUAN(1));
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(benefit_yuan_sum_remove);
Datum
benefit_yuan_sum_remove(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);

	if (sum == NULL)
		elog(ERROR, "nothing was added to this sum");

	if (!PG_ARGISNULL(1))
		take_amount(sum, PG_GETARG_YUAN(1));
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(benefit_yuan_sum_combine);
Datum
benefit_yuan_sum_combine(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);
	YuanSum    *other = get_sum(fcinfo, 1);

	if (sum == NULL && other == NULL)
		PG_RETURN_NULL();

	if (sum == NULL)
		sum = make_sum(fcinfo);
	if (other != NULL)
		put_sum(sum, other);
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(benefit_yuan_sum_serialize);
Datum
benefit_yuan_sum_serialize(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	send_sum(&buf, sum);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(benefit_yuan_sum_deserialize);
Datum
benefit_yuan_sum_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *state;
	YuanSum    *sum;
	StringInfoData buf;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	state = PG_GETARG_BYTEA_PP(0);

	initStringInfo(&buf);
	appendBinaryStringInfo(&buf, VARDATA_ANY(state), VARSIZE_ANY_EXHDR(state));

	sum = palloc(sizeof(YuanSum));
	receive_sum(&buf, sum);
	pq_getmsgend(&buf);
	pfree(buf.data);
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(benefit_yuan_sum_final);
Datum
benefit_yuan_sum_final(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);
	Yuan		amount;

	if (sum == NULL || !sum_amount(sum, &amount))
		PG_RETURN_NULL();
	PG_RETURN_YUAN(amount);
}

PG_FUNCTION_INFO_V1(benefit_yuan_avg_final);
Datum
benefit_yuan_avg_final(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);

	if (sum == NULL || sum->count == 0)
		PG_RETURN_NULL();

	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(sum_to_numeric(sum)),
							   NumericGetDatum(int64_to_numeric(sum->count)));
}
