/*
 * limit.h
 *	  What one evaluation may take in memory.
 */
#ifndef PG_BENEFIT_LIMIT_H
#define PG_BENEFIT_LIMIT_H

#include "compat.h"

#include "utils/memutils.h"

#define MAX_RUN_MEGABYTES	256
#define MAX_RUN_MEMORY		((Size) MAX_RUN_MEGABYTES * 1024 * 1024)

/* It is looked at every so many steps. */
#define STEPS_UNCHECKED		256

pg_noreturn extern void report_run_memory(void);

static inline Size
current_memory(void)
{
	return MemoryContextMemAllocated(CurrentMemoryContext, false);
}

/* Raise 54000 if the current context has grown too much since it had this size. */
static inline void
check_run_memory(Size before)
{
	if (unlikely(current_memory() > before + MAX_RUN_MEMORY))
		report_run_memory();
}

#endif
