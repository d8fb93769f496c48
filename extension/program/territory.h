/*
 * territory.h
 *	  Where and when the same rules are in force.
 */
#ifndef PG_BENEFIT_TERRITORY_H
#define PG_BENEFIT_TERRITORY_H

#include "program/program.h"

typedef struct Span
{
	DateADT		from;
	DateADT		before;
	Program    *fast;
	Program    *exact;
} Span;

typedef struct Territory
{
	Region		region;
	Span	   *current;		/* the one used last */
	int			nspans;
	Span		spans[FLEXIBLE_ARRAY_MEMBER];
} Territory;

/* The span of a day. */
extern Span *territory_find_span(Territory *territory, DateADT on_date);

#endif
