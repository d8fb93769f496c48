/*
 * plan.c
 *	  What plans have built, found by region and forgotten when it grows too
 *	  large.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "program/plan.h"
#include "rulebook/lookup.h"

#define MIN_REGION_BITS		6
/*
 * What all plans of a backend may have built; a month's roll of ten variables
 * over 3,000 counties with rules of their own takes a tenth of it.
 */
#define MAX_BUILT_MEMORY	((Size) 128 * 1024 * 1024)

/* The plans that have built something, and what they all hold. */
static dlist_head built_plans = DLIST_STATIC_INIT(built_plans);
static Size built_memory = 0;

/* The regions of a plan that has built nothing: room for none. */
static RegionEntry no_regions[2];

/* The plan has built nothing, or it is forgotten. */
static void
clear_built(DecisionPlan *plan)
{
	plan->built = NULL;
	plan->built_memory = 0;
	plan->regions = no_regions;
	plan->region_bits = 1;
	plan->nregions = 0;
}

DecisionPlan *
make_plan(MemoryContext context, Rulebook *book, int variable, int nslots, const Slot *slots)
{
	DecisionPlan *plan = MemoryContextAllocZero(context, sizeof(DecisionPlan));

	plan->book = book;
	plan->context = context;
	plan->variable = variable;
	plan->nslots = nslots;
	plan->slots = slots;
	clear_built(plan);
	return plan;
}

/* The context of what was built goes, with the plan or without. */
static void
forget_built(void *arg)
{
	DecisionPlan *plan = arg;

	dlist_delete(&plan->node);
	built_memory -= plan->built_memory;
	clear_built(plan);
}

static void
count_built(DecisionPlan *plan)
{
	built_memory -= plan->built_memory;
	plan->built_memory = MemoryContextMemAllocated(plan->built, false);
	built_memory += plan->built_memory;
}

/* Forget all that any plan has built, where more would be too much. */
static void
make_room(Size wanted)
{
	if (built_memory + wanted <= MAX_BUILT_MEMORY)
		return;
	while (!dlist_is_empty(&built_plans))
		MemoryContextDelete(dlist_head_element(DecisionPlan, node, &built_plans)->built);
}

static void
allocate_regions(DecisionPlan *plan, int bits)
{
	plan->regions = MemoryContextAllocZero(plan->built, sizeof(RegionEntry) << bits);
	plan->region_bits = bits;
	plan->nregions = 0;
}

static void
start_building(DecisionPlan *plan)
{
	/* no piece needs to be a power of two */
	plan->built = GenerationContextCreate(plan->context, "pg_benefit built",
										  0, 1024, 64 * 1024);
	plan->forget.func = forget_built;
	plan->forget.arg = plan;
	MemoryContextRegisterResetCallback(plan->built, &plan->forget);
	dlist_push_head(&built_plans, &plan->node);
	allocate_regions(plan, MIN_REGION_BITS);
}

static void
grow_regions(DecisionPlan *plan)
{
	RegionEntry *old = plan->regions;
	int			old_bits = plan->region_bits;

	allocate_regions(plan, old_bits + 1);
	for (int i = 0; i < 1 << old_bits; i++)
		if (old[i].territory != NULL)
		{
			*plan_region_entry(plan, old[i].region) = old[i];
			plan->nregions++;
		}
	if (old != no_regions)
		pfree(old);
}

static void
remember_region(DecisionPlan *plan, Region region, Territory *territory)
{
	RegionEntry *entry = plan_region_entry(plan, region);

	entry->region = region;
	entry->territory = territory;
	plan->nregions++;
}

/* What the plan is about: its variable, or all of which a fact can be given. */
static List *
planned_variables(const DecisionPlan *plan)
{
	List	   *variables = NIL;

	if (plan->variable != NO_VARIABLE)
		return list_make1_int(plan->variable);
	for (int i = 0; i < plan->nslots; i++)
		if (plan->slots[i].type != SLOT_NONE && plan->slots[i].variable >= 0)
			variables = lappend_int(variables, plan->slots[i].variable);
	return variables;
}

/* The region that has the rules is remembered with its territory as any other is. */
Territory *
plan_add_region(DecisionPlan *plan, Region region)
{
	bool		is_full = plan->nregions + 2 > 1 << (plan->region_bits - 1);
	Region		narrowest = region;
	Territory  *territory;

	make_room(is_full ? sizeof(RegionEntry) << (plan->region_bits + 1) : 0);
	if (plan->built == NULL)
		start_building(plan);
	else if (is_full)
		grow_regions(plan);

	while (narrowest != REGION_NATION && !rulebook_has_region(plan->book, narrowest))
		narrowest = region_parent(narrowest);
	territory = plan_region_entry(plan, narrowest)->territory;
	if (territory == NULL)
	{
		territory = make_territory(plan->book, planned_variables(plan), narrowest, plan->built);
		remember_region(plan, narrowest, territory);
	}
	if (narrowest != region)
	{
		if (territory->asks_level)
			territory = make_territory(plan->book, planned_variables(plan), region, plan->built);
		remember_region(plan, region, territory);
	}
	count_built(plan);
	return territory;
}

Program *
plan_add_program(DecisionPlan *plan, Region region, DateADT on_date, bool fast)
{
	Territory  *territory;
	Span	   *span;
	Program   **program;

	make_room(0);
	territory = plan_find_territory(plan, region);
	span = territory_find_span(territory, on_date);
	program = fast ? &span->fast : &span->exact;
	*program = build_program(plan, territory->region, span->from, fast, plan->built);
	count_built(plan);
	return *program;
}
