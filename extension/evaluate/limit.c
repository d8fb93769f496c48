/*
 * limit.c
 *	  Ends an evaluation that takes too much memory: numbers can be long, and
 *	  nothing is freed before the end.
 */
#include "evaluate/limit.h"

#define MAX_RUN_MEGABYTES	256
#define MAX_RUN_MEMORY		((Size) MAX_RUN_MEGABYTES * 1024 * 1024)

void
check_run_memory(Size before)
{
	if (current_memory() > before + MAX_RUN_MEMORY)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the rules take too much memory to be evaluated"),
				 errdetail("One evaluation may take %d MB.", MAX_RUN_MEGABYTES),
				 errhint("Write shorter numbers, or fewer operations on long ones.")));
}
