/*
 * lookup.h
 *	  What an open rulebook knows by name and by region.
 */
#ifndef PG_BENEFIT_LOOKUP_H
#define PG_BENEFIT_LOOKUP_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* Make the indexes of a book that is being read, and enter its rules. */
extern void make_indexes(Rulebook *book);
extern void index_rules(Rulebook *book);

/* Index of a variable by name or alias, or NO_VARIABLE. */
extern int	rulebook_find_variable(const Rulebook *book, const char *name);
/* The same, raising 42704 with the nearest name as hint. */
extern int	rulebook_variable(const Rulebook *book, const char *name);

/*
 * The first rule of a variable whose region is just this, or NO_RULE;
 * next_of_region goes on. NO_VARIABLE asks for a rule of any variable.
 */
extern int	rulebook_first_rule(const Rulebook *book, int variable, Region region);
/*
 * Indexes of a variable's rules for a region on any day, its own before its parents';
 * of divisions of any level there, not of its own alone.
 */
extern List *rules_of_region(const Rulebook *book, int variable, Region region);
extern List *rules_around(const Rulebook *book, int variable, Region region);

/*
 * The rules in force, as const Rule *: of this region on this day, less what
 * repeals repeal, less what another of them replaces, directly or through rules
 * that are not in force themselves. What is repealed is as if it were not
 * there: what it replaced is in force again, and so is what a repeal repealed
 * that is repealed itself. In the order of hit policy first: priority, narrower
 * region, later start.
 */
extern List *rules_in_force(const Rulebook *book, int variable, Region region,
							DateADT day);

/* Does any rule of any variable have this region? */
extern bool rulebook_has_region(const Rulebook *book, Region region);

#endif
