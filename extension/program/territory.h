/*
 * territory.h
 *	  Where and when the same rules are in force.
 *
 *		Territory (region) ---- spans[0]   from 2020-01-01, before 2022-12-29
 *		                    |-- spans[1]   from 2022-12-29, before infinity
 *		                                       |-- fast program
 *		                                       +-- exact program
 */
#ifndef PG_BENEFIT_TERRITORY_H
#define PG_BENEFIT_TERRITORY_H

#include "compat.h"

#include "program/program.h"

/* A run of days on which the same rules are in force. */
typedef struct Span
{
	DateADT		from;
	DateADT		before;
	Program    *fast;			/* NULL: not built yet */
	Program    *exact;			/* the same */
} Span;

/*
 * A region that has rules, with all parts of it that have none of their own; without
 * them where its rules are not those of its parts.
 */
typedef struct Territory
{
	Region		region;
	bool		asks_level;		/* some are asked of divisions of one level */
	Span	   *current;		/* the one used last */
	int			nspans;
	Span		spans[FLEXIBLE_ARRAY_MEMBER];
} Territory;

/* The region's spans for variables, a List of int that is spent, in that context. */
extern Territory *make_territory(Rulebook *book, List *variables, Region region,
								 MemoryContext context);

/* The span of a day, which is the current one from now on. */
extern Span *territory_find_span(Territory *territory, DateADT on_date);

#endif
