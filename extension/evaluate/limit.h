/*
 * limit.h
 *	  What one evaluation may take in memory.
 */
#ifndef PG_BENEFIT_LIMIT_H
#define PG_BENEFIT_LIMIT_H

#include "compat.h"

#include "utils/memutils.h"

/* It is looked at every so many steps. */
#define STEPS_UNCHECKED		256

static inline Size
current_memory(void)
{
	return MemoryContextMemAllocated(CurrentMemoryContext, false);
}

/* Raise 54000 if the current context has grown too much since it had this size. */
extern void check_run_memory(Size before);

#endif
