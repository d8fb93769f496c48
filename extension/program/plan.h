/*
 * plan.h
 *	  A variable's rules, specialised for the facts of a call site, a region
 *	  and a span of days.
 *
 *		Rulebook --> Shape --> DecisionPlan --> Territory --> Span --+--> exact program
 *		             (slots)   (variable)       (region)      (days) +--> fast program
 *
 * A Shape says how facts come: which one stands in which slot, as which SQL
 * type. A DecisionPlan is what decides one variable for facts of that shape. A
 * Territory is the narrowest region that has rules and contains the subject's;
 * all regions without rules of their own share it. A Span is a run of days on
 * which the same rules are in force there. Programs are built when first needed.
 *
 * A shape owns its plans and whatever they build: all of it lies in or below
 * the shape's memory context, and goes with it. The rulebook owns the shapes. A
 * call site holds the one that it uses; of those that nobody holds the book
 * keeps the few used last.
 *
 * What all plans of a backend have built is limited; at the limit it is
 * forgotten, and what is asked for is built anew. So is what one program may
 * take; a variable of which the rules need more cannot be computed.
 */
#ifndef PG_BENEFIT_PLAN_H
#define PG_BENEFIT_PLAN_H

#include "compat.h"

#include "lib/ilist.h"

#include "program/slot.h"
#include "program/territory.h"

/* What is known of a region that was asked for. */
typedef struct RegionEntry
{
	Region		region;
	Territory  *territory;		/* NULL: free */
} RegionEntry;

typedef struct DecisionPlan
{
	Rulebook   *book;
	MemoryContext context;		/* the shape's */
	int			variable;		/* or NO_VARIABLE: it decides nothing, but tells
								 * which facts are believed */
	int			nslots;			/* the shape's */
	const Slot *slots;
	/* what was built: regions, territories, programs */
	MemoryContext built;		/* NULL: nothing yet, or it was forgotten */
	MemoryContextCallback forget;	/* of that context */
	dlist_node	node;			/* among the plans that have built something */
	Size		built_memory;
	/* open addressing, because it is asked for every row */
	RegionEntry *regions;
	int			region_bits;
	int			nregions;
} DecisionPlan;

/* The plan of a variable that has built nothing, in that context, with these slots in it. */
extern DecisionPlan *make_plan(MemoryContext context, Rulebook *book, int variable,
							   int nslots, const Slot *slots);

/*
 * The territory of a region, and the program of a region and a day, where the
 * plan has them not yet. Both may forget what was built before, also of other
 * plans.
 */
extern Territory *plan_add_region(DecisionPlan *plan, Region region);
extern Program *plan_add_program(DecisionPlan *plan, Region region, DateADT on_date,
								 bool fast);

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

/* The program for a subject of the region on the day. */
static inline Program *
plan_find_program(DecisionPlan *plan, Region region, DateADT on_date, bool fast)
{
	Territory  *territory = plan_find_territory(plan, region);
	Span	   *span = territory->current;
	Program    *program;

	if (unlikely(on_date < span->from || on_date >= span->before))
		span = territory_find_span(territory, on_date);
	program = fast ? span->fast : span->exact;
	return likely(program != NULL) ? program
		: plan_add_program(plan, region, on_date, fast);
}

#endif
