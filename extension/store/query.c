/*
 * query.c
 *	  SPI with errors where it has codes, and with plans that outlive it.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/snapmgr.h"

#include "store/query.h"

void
begin_queries(void)
{
	SPI_connect();
}

void
end_queries(void)
{
	SPI_finish();
}

bool
begin_reading(void)
{
	bool		pushed = !ActiveSnapshotSet();

	if (pushed)
		PushActiveSnapshot(GetTransactionSnapshot());
	begin_queries();
	return pushed;
}

void
end_reading(bool pushed)
{
	end_queries();
	if (pushed)
		PopActiveSnapshot();
}

uint64
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
	return SPI_processed;
}

uint64
run_once(const char *statement, const char *parameter)
{
	Oid			type = TEXTOID;
	Datum		value = parameter ? CStringGetTextDatum(parameter) : (Datum) 0;
	int			result = SPI_execute_with_args(statement, parameter ? 1 : 0, &type,
											   &value, NULL, false, 0);

	if (result < 0)
		elog(ERROR, "SPI_execute_with_args failed: %s",
			 SPI_result_code_string(result));
	return SPI_processed;
}

Oid
result_type(int column)
{
	return SPI_gettypeid(SPI_tuptable->tupdesc, column);
}

Datum
result_value(int column, bool *isnull)
{
	return SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column,
						 isnull);
}

char *
result_text(int column)
{
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, column);
}

void
consider_results(NearestName *nearest)
{
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *name = SPI_getvalue(SPI_tuptable->vals[i],
										SPI_tuptable->tupdesc, 1);

		if (name != NULL)
			nearest_name_consider(nearest, name);
	}
}
