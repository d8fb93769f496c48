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

typedef struct Scope
{
	Region		region;
	Span	   *current;		/* the one used last */
	int			nspans;
	Span		spans[FLEXIBLE_ARRAY_MEMBER];
} Scope;

/* The span of a day. */
extern Span *scope_find_span(Scope *scope, DateADT on_date);

#endif
