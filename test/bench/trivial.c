/*
 * trivial.c
 *	  The least that a C function of the same columns can do: the limit that
 *	  the benchmark compares with.
 */
#include "postgres.h"

#include "fmgr.h"

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(trivial);
Datum
trivial(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1) || PG_ARGISNULL(2) || PG_ARGISNULL(3))
		PG_RETURN_NULL();
	PG_RETURN_INT64(PG_GETARG_INT64(0) + PG_GETARG_INT32(1) +
					PG_GETARG_INT32(2) + PG_GETARG_INT64(3));
}
