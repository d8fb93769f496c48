/*
 * limit.c
 *	  Ends an evaluation that takes too much memory: numbers can be long, and
 *	  nothing is freed before the end.
 */
#include "compat.h"

#include "evaluate/limit.h"

void
report_run_memory(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("the rules take too much memory to be evaluated"),
			 errdetail("One evaluation may take %d MB.", MAX_RUN_MEGABYTES),
			 errhint("Write shorter numbers, or fewer operations on long ones.")));
}
