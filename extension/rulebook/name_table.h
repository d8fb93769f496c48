/*
 * name_table.h
 *	  A table from names, or ids, to the indexes of what they name.
 */
#ifndef PG_BENEFIT_NAME_TABLE_H
#define PG_BENEFIT_NAME_TABLE_H

#include "compat.h"

#include "utils/hsearch.h"

#include "types/nearest_name.h"

extern HTAB *make_name_table(MemoryContext context, const char *title);

/*
 * Let a name stand for an index, unless it stands for one already; the index
 * that it stands for then. What is too long to be a name is left out.
 */
extern int	enter_name(HTAB *table, const char *name, int index);

/* The index of a name, or -1. */
extern int	find_name(HTAB *table, const char *name);

/* Offer the names whose index is marked, or all, to a search for the nearest. */
extern void consider_names(NearestName *nearest, HTAB *table, const bool *among);

/* The name nearest to one that is not there, or NULL. */
extern const char *find_nearest_name(HTAB *table, const char *name);

#endif
