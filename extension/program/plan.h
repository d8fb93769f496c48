/*
 * plan.h
 *	  A variable's rules, specialised for the facts of a call site, a region
 *	  and a span of dates.
 *
 *		Rulebook --> Shape (slots) --> DecisionPlan (variable) --> Territory (region) --> Span (dates)
 *		                                                                           |
 *		                                                           exact program <-+-> fast program
 *
 * A Shape says how facts come: which one stands in which slot, as which SQL
 * type. A DecisionPlan is what decides one variable for facts of that shape. A
 * Territory is the narrowest region that has rules and contains the subject's; all
 * regions without rules of their own share it. A Span is a run of days on which
 * the same rules are in force there. Programs are built when first needed.
 *
 * A shape owns its plans and whatever they build: all of it lies in or below
 * the shape's memory context, and goes with it. The rulebook owns the shapes. A
 * call site holds the one that it uses; of those that nobody holds the book
 * keeps the few used last.
 *
 * What all plans of a backend have built is limited; at the limit it is
 * forgotten, and what is asked for is built anew. So is what one program may
 * take; a variable of which the rules need more cannot be computed.
 *
 * The exact program follows the rules to the letter, in numeric, and says what
 * is missing. The fast program computes the same value: amounts as integers of
 * a known decimal scale, several circumstances as one mask test, an age limit
 * as a comparison with the latest birth date that has reached it. Whatever it
 * cannot settle (an unknown fact, an overflow, a conflict of rules) it leaves
 * to the exact one.
 */
#ifndef PG_BENEFIT_PLAN_H
#define PG_BENEFIT_PLAN_H

#include "program/slot.h"
#include "program/territory.h"

#include "lib/ilist.h"

typedef struct RegionEntry
{
	Region		region;
	Territory  *territory;		/* NULL: free */
} RegionEntry;

typedef struct DecisionPlan
{
	Rulebook   *book;
	MemoryContext context;		/* the shape's */
	int			variable;
	/* what was built: regions, territories, programs */
	MemoryContext built;		/* NULL: nothing yet, or it was forgotten */
	MemoryContextCallback forget;	/* of that context */
	dlist_node	node;			/* among the plans that have built something */
	Size		built_memory;
	/* open addressing, because it is asked for every row */
	RegionEntry *regions;
	int			region_bits;
	int			nregions;
	int			nslots;			/* the shape's */
	const Slot *slots;
} DecisionPlan;

extern RegionEntry no_regions[2];

extern Territory *build_territory(DecisionPlan *plan, Region region);

/*
 * Where the region's rules are; the program of a region and a day. Both may
 * forget what was built before, also of other plans. The second raises 54000
 * where the rules are too large for one program.
 */
extern Territory *plan_add_region(DecisionPlan *plan, Region region);
extern Program *plan_build(DecisionPlan *plan, Region region, DateADT on_date, bool fast);

/* The entry of a region in the plan's memory, or the free one for it. */
static inline RegionEntry *
plan_region_entry(const DecisionPlan *plan, Region region)
{
	uint32		mask = (1U << plan->region_bits) - 1;
	uint32		at = (uint32) (((uint64) region * UINT64CONST(0x9E3779B97F4A7C15)) >>
							   (64 - plan->region_bits));

	while (plan->regions[at].territory != NULL && plan->regions[at].region != region)
		at = (at + 1) & mask;
	return &plan->regions[at];
}

static inline Territory *
plan_find_territory(DecisionPlan *plan, Region region)
{
	Territory  *territory = plan_region_entry(plan, region)->territory;

	return likely(territory != NULL) ? territory : plan_add_region(plan, region);
}

#endif
