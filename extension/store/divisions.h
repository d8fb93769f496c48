/*
 * divisions.h
 *	  Which regions are divisions, by the table benefit.division.
 */
#ifndef PG_BENEFIT_DIVISIONS_H
#define PG_BENEFIT_DIVISIONS_H

#include "compat.h"

#include "types/region.h"

/* The codes of the table, in their order. */
typedef struct Divisions
{
	int			ncodes;
	int			room;
	Region	   *codes;
} Divisions;

/* All there are now, in the current context. */
extern Divisions *load_divisions(void);

/*
 * Is a region the nation or a row of the table? What lies below a county may be
 * no row as long as nothing beside it is: who has not entered the townships of a
 * county does not miss one of them.
 */
extern bool division_is_known(const Divisions *divisions, Region region);

#endif
