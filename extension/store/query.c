/*
 * query.c
 *	  Queries with plans that are kept, through SPI.
 */
#include "compat.h"

#include "executor/spi.h"
#include "utils/snapmgr.h"

#include "store/query.h"

void
run_query(StoredQuery *query, Datum *values, const char *nulls, bool reading)
{
	int			result;

	if (query->plan == NULL)
	{
		SPIPlanPtr	plan = SPI_prepare(query->text, query->nparameters,
									   query->types);

		if (plan == NULL)
			elog(ERROR, "SPI_prepare failed: %s",
				 SPI_result_code_string(SPI_result));
		if (SPI_keepplan(plan) != 0)
			elog(ERROR, "SPI_keepplan failed");
		query->plan = plan;
	}
	result = SPI_execute_plan(query->plan, values, nulls, reading, 0);
	if (result < 0)
		elog(ERROR, "SPI_execute_plan failed: %s",
			 SPI_result_code_string(result));
}

char *
result_text(int column)
{
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column);
}

void
consider_result(NearestName *nearest)
{
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *name = SPI_getvalue(SPI_tuptable->vals[i],
										SPI_tuptable->tupdesc, 1);

		if (name != NULL)
			nearest_name_consider(nearest, name);
	}
}

bool
begin_reading(void)
{
	bool		pushed = !ActiveSnapshotSet();

	if (pushed)
		PushActiveSnapshot(GetTransactionSnapshot());
	SPI_connect();
	return pushed;
}

void
end_reading(bool pushed)
{
	SPI_finish();
	if (pushed)
		PopActiveSnapshot();
}
