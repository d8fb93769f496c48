/*
 * total.c
 *	  The aggregate total: a sum of outcomes that tells what it leaves out.
 *
 * Its state is a sum of amounts and a number of counts, all of which can be
 * added up and taken back, for parts and for windows that move.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/typcache.h"

#include "call/result.h"
#include "store/own.h"
#include "types/yuan_sum.h"

/* What is counted, in the order of the columns of benefit.total behind the sum. */
typedef enum Count
{
	COUNT_DECIDED,
	COUNT_DEFAULT,
	COUNT_UNDETERMINED,
	COUNT_NO_RULE,
	COUNT_NOT_ASKED,
	COUNT_INVALID,
	COUNT_ASSUMED
} Count;

#define COUNTS	(COUNT_ASSUMED + 1)
#define TOTAL_COLUMNS	(2 + COUNTS)

typedef struct Total
{
	YuanSum		sum;
	int64		rows;
	int64		counts[COUNTS];
} Total;

/* What a call keeps of the type of its rows. */
typedef struct TotalSite
{
	Oid			type;			/* benefit.outcome */
	TupleDesc	row;
	Oid			labels[STATUS_COUNT];
} TotalSite;

static const Count count_of_status[STATUS_COUNT] = {
	[STATUS_DECIDED] = COUNT_DECIDED,[STATUS_DEFAULT] = COUNT_DEFAULT,
	[STATUS_NO_RULE] = COUNT_NO_RULE,[STATUS_UNDETERMINED] = COUNT_UNDETERMINED
};

static TotalSite *
find_total_site(FunctionCallInfo fcinfo)
{
	TotalSite  *site = fcinfo->flinfo->fn_extra;
	MemoryContext old;
	TupleDesc	row;

	if (site)
		return site;
	old = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
	site = palloc0(sizeof(TotalSite));
	site->type = own_type("outcome");
	row = lookup_rowtype_tupdesc(site->type, -1);
	site->row = CreateTupleDescCopy(row);
	ReleaseTupleDesc(row);
	if (site->row->natts != OUTCOME_COLUMNS)
		elog(ERROR, "type benefit.outcome has %d columns instead of %d",
			 site->row->natts, OUTCOME_COLUMNS);
	for (int i = 0; i < STATUS_COUNT; i++)
		site->labels[i] = status_label(i);
	MemoryContextSwitchTo(old);
	fcinfo->flinfo->fn_extra = site;
	return site;
}

static Total *
make_total(FunctionCallInfo fcinfo)
{
	MemoryContext aggcontext;

	if (!AggCheckCallContext(fcinfo, &aggcontext))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return MemoryContextAllocZero(aggcontext, sizeof(Total));
}

/* The state that argument n is; NULL if that is null, the total of nothing. */
static Total *
get_total(FunctionCallInfo fcinfo, int n)
{
	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return PG_ARGISNULL(n) ? NULL : (Total *) PG_GETARG_POINTER(n);
}

static bool
has_elements(Datum array, bool isnull)
{
	return !isnull && ARR_NDIM(DatumGetArrayTypeP(array)) > 0;
}

static Count
status_count(const TotalSite *site, Oid label)
{
	for (int i = 0; i < STATUS_COUNT; i++)
		if (site->labels[i] == label)
			return count_of_status[i];
	elog(ERROR, "invalid benefit.status %u", label);
	return 0;
}

/* A value that is no amount cannot be in a sum, and must not be left out of it. */
static void
check_is_money(const Datum *values, const bool *nulls)
{
	if (nulls[OUTCOME_VALUE] || !nulls[OUTCOME_AMOUNT])
		return;
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 nulls[OUTCOME_VARIABLE] ? errmsg("an outcome has a value that is no amount of money")
			 : errmsg("the value of variable \"%s\" is no amount of money",
					  TextDatumGetCString(values[OUTCOME_VARIABLE])),
			 errhint("benefit.total() adds up amounts; of other outcomes count the statuses, and add up what benefit.amount() gives.")));
}

/* What one outcome adds: each count is 0 or 1, and so is that of the sum. */
static Total
outcome_total(FunctionCallInfo fcinfo, int argument)
{
	Total		one = {.rows = 1};
	TotalSite  *site;
	HeapTupleHeader header;
	HeapTupleData tuple;
	Datum		values[OUTCOME_COLUMNS];
	bool		nulls[OUTCOME_COLUMNS];

	/* an outcome that is null is a row of nulls where it comes from FROM */
	one.counts[COUNT_NOT_ASKED] = 1;
	if (PG_ARGISNULL(argument))
		return one;
	site = find_total_site(fcinfo);
	header = DatumGetHeapTupleHeader(PG_GETARG_DATUM(argument));
	if (HeapTupleHeaderGetTypeId(header) != site->type)
		elog(ERROR, "type %u is not benefit.outcome", HeapTupleHeaderGetTypeId(header));
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	ItemPointerSetInvalid(&tuple.t_self);
	tuple.t_tableOid = InvalidOid;
	tuple.t_data = header;
	heap_deform_tuple(&tuple, site->row, values, nulls);
	if (nulls[OUTCOME_STATUS])
		return one;

	one.counts[COUNT_NOT_ASKED] = 0;
	one.counts[status_count(site, DatumGetObjectId(values[OUTCOME_STATUS]))] = 1;
	one.counts[COUNT_INVALID] = has_elements(values[OUTCOME_INVALID], nulls[OUTCOME_INVALID]);
	one.counts[COUNT_ASSUMED] = has_elements(values[OUTCOME_ASSUMED], nulls[OUTCOME_ASSUMED]);
	check_is_money(values, nulls);
	if (!nulls[OUTCOME_AMOUNT])
		put_amount(&one.sum, DatumGetYuan(values[OUTCOME_AMOUNT]));
	return one;
}

static void
put_total(Total *total, const Total *other)
{
	put_sum(&total->sum, &other->sum);
	total->rows += other->rows;
	for (int i = 0; i < COUNTS; i++)
		total->counts[i] += other->counts[i];
}

static void
take_total(Total *total, const Total *other)
{
	take_sum(&total->sum, &other->sum);
	total->rows -= other->rows;
	for (int i = 0; i < COUNTS; i++)
		total->counts[i] -= other->counts[i];
}

PG_FUNCTION_INFO_V1(benefit_total_add);
Datum
benefit_total_add(PG_FUNCTION_ARGS)
{
	Total	   *total = get_total(fcinfo, 0);
	Total		one = outcome_total(fcinfo, 1);

	if (total == NULL)
		total = make_total(fcinfo);
	put_total(total, &one);
	PG_RETURN_POINTER(total);
}

PG_FUNCTION_INFO_V1(benefit_total_remove);
Datum
benefit_total_remove(PG_FUNCTION_ARGS)
{
	Total	   *total = get_total(fcinfo, 0);
	Total		one = outcome_total(fcinfo, 1);

	if (total == NULL)
		elog(ERROR, "nothing was added to this total");
	take_total(total, &one);
	PG_RETURN_POINTER(total);
}

PG_FUNCTION_INFO_V1(benefit_total_combine);
Datum
benefit_total_combine(PG_FUNCTION_ARGS)
{
	Total	   *total = get_total(fcinfo, 0);
	Total	   *other = get_total(fcinfo, 1);

	if (total == NULL && other == NULL)
		PG_RETURN_NULL();
	if (total == NULL)
		total = make_total(fcinfo);
	if (other != NULL)
		put_total(total, other);
	PG_RETURN_POINTER(total);
}

PG_FUNCTION_INFO_V1(benefit_total_serialize);
Datum
benefit_total_serialize(PG_FUNCTION_ARGS)
{
	Total	   *total = get_total(fcinfo, 0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	send_sum(&buf, &total->sum);
	pq_sendint64(&buf, total->rows);
	for (int i = 0; i < COUNTS; i++)
		pq_sendint64(&buf, total->counts[i]);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(benefit_total_deserialize);
Datum
benefit_total_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *state;
	Total	   *total;
	StringInfoData buf;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	state = PG_GETARG_BYTEA_PP(0);
	initStringInfo(&buf);
	appendBinaryStringInfo(&buf, VARDATA_ANY(state), VARSIZE_ANY_EXHDR(state));

	total = palloc(sizeof(Total));
	receive_sum(&buf, &total->sum);
	total->rows = pq_getmsgint64(&buf);
	for (int i = 0; i < COUNTS; i++)
		total->counts[i] = pq_getmsgint64(&buf);
	pq_getmsgend(&buf);
	pfree(buf.data);
	PG_RETURN_POINTER(total);
}

PG_FUNCTION_INFO_V1(benefit_total_final);
Datum
benefit_total_final(PG_FUNCTION_ARGS)
{
	static const Total nothing = {.rows = 0};
	const Total *total = get_total(fcinfo, 0);
	TupleDesc	row;
	Datum		values[TOTAL_COLUMNS] = {0};
	bool		nulls[TOTAL_COLUMNS] = {false};
	Yuan		amount;

	if (total == NULL)
		total = &nothing;
	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE ||
		row->natts != TOTAL_COLUMNS)
		elog(ERROR, "return type must be benefit.total");
	values[0] = Int64GetDatum(total->rows);
	nulls[1] = !sum_amount(&total->sum, &amount);
	if (!nulls[1])
		values[1] = YuanGetDatum(amount);
	for (int i = 0; i < COUNTS; i++)
		values[2 + i] = Int64GetDatum(total->counts[i]);
	return HeapTupleGetDatum(heap_form_tuple(BlessTupleDesc(row), values, nulls));
}
