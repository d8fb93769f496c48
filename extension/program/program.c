/*
 * program.c
 *	  Builds programs: which rules are in force, folded with everything known.
 *
 * One builder makes both programs. With lower set, it writes numbers as
 * integers of a known scale wherever that is exact and recognises the tests
 * that welfare rules are made of; without, every number is a numeric and an
 * unknown fact stays in the tree, so that the evaluator can name it.
 */
#include "program/builder.h"

#include "program/operation.h"
#include "program/shape.h"
#include "types/circumstances.h"
#include "types/dates.h"
#include "types/number.h"
#include "types/yuan.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#if SIZEOF_DATUM < 8
#error "pg_benefit needs a platform with 64-bit Datums"
#endif

#define MIN_REGION_BITS		6
/*
 * Shapes of facts kept per rulebook, and what they may take, their programs
 * aside; more only where all are in use.
 */
#define MAX_SHAPES			64
#define MAX_SHAPE_MEMORY	((Size) 32 * 1024 * 1024)
/*
 * What all plans of a backend may have built; a month's roll of ten variables
 * over 3,000 counties with rules of their own takes a tenth of it.
 */
#define MAX_BUILT_MEMORY	((Size) 128 * 1024 * 1024)

static Program *
finish_program(Builder *builder, Term *root)
{
	Program    *program = palloc0(sizeof(Program));
	ListCell   *cell;

	program->root = root;
	program->day = DATEVAL_NOEND;	/* no evaluation is for this day */
	program->nkept = builder->nkept;
	program->kept = palloc0(sizeof(NullableDatum) * (builder->nkept + 1));
	program->is_kept = palloc0(sizeof(bool) * (builder->nkept + 1));
	program->ncutoffs = list_length(builder->cutoffs);
	program->cutoffs = palloc0(sizeof(Cutoff) * (program->ncutoffs + 1));
	foreach(cell, builder->cutoffs)
		program->cutoffs[foreach_current_index(cell)].years = lfirst_int(cell);
	return program;
}

/*
 * All is made below the current context, and only what is whole goes to the
 * plan: an error leaves nothing.
 */
static Program *
build_program(DecisionPlan *plan, Region region, DateADT day, bool lower)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit building",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);
	int			nvariables = plan->book->nvariables;
	Builder		builder = {
		.book = plan->book,.plan = plan,.region = region,.day = day,.lower = lower
	};
	Program    *program;
	Term	   *root;

	/* much is built and nothing freed: no piece needs to be a power of two */
	builder.context = GenerationContextCreate(scratch, "pg_benefit terms",
											  ALLOCSET_DEFAULT_SIZES);
	builder.variables[true] = palloc0(sizeof(Term *) * nvariables);
	builder.variables[false] = palloc0(sizeof(Term *) * nvariables);
	index_slots(&builder);
	root = build_variable(&builder, plan->variable);
	/* nothing else asks for the root: its value need not be kept */
	if (root->op == OP_VARIABLE)
		root = root->args[0];
	program = finish_program(&builder, root);
	program->direct = root->rep == REP_BOOLEAN || root->rep == REP_DATE ||
		(root->rep == REP_DECIMAL && root->scale == 2 &&
		 plan->book->variables[plan->variable].kind == KIND_MONEY);
	program = keep_program(plan->built, program);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return program;
}

Program *
expression_program(const Expression *expr)
{
	Builder		builder = {.context = CurrentMemoryContext,.lower = false};

	return finish_program(&builder, build(&builder, expr));
}

void
program_set_day(Program *program, DateADT on_date)
{
	for (int i = 0; i < program->ncutoffs; i++)
		program->cutoffs[i].date = date_years_before(on_date, program->cutoffs[i].years);
	program->day = on_date;
}

/* The days on which the rules of a variable, or of what it asks for, change. */
static List *
find_boundaries(Rulebook *book, int variable, Region region)
{
	bool	   *is_asked = palloc0(sizeof(bool) * book->nvariables);
	List	   *asked = list_make1_int(variable);
	List	   *boundaries = list_make2_int(DATEVAL_NOBEGIN, DATEVAL_NOEND);

	is_asked[variable] = true;
	/* the list grows on the way */
	for (int i = 0; i < list_length(asked); i++)
	{
		List	   *rules = rules_of_region(book, list_nth_int(asked, i), region);
		ListCell   *rule_cell;

		foreach(rule_cell, rules)
		{
			const Rule *rule = &book->rules[lfirst_int(rule_cell)];
			List	   *variables = rule_variables(book, rule);
			ListCell   *cell;

			CHECK_FOR_INTERRUPTS();
			boundaries = lappend_int(boundaries, rule->from);
			boundaries = lappend_int(boundaries, rule->before);
			foreach(cell, variables)
				if (!is_asked[lfirst_int(cell)])
				{
					is_asked[lfirst_int(cell)] = true;
					asked = lappend_int(asked, lfirst_int(cell));
				}
			list_free(variables);
		}
		list_free(rules);
	}
	return boundaries;
}

static int
compare_ints(const ListCell *a, const ListCell *b)
{
	return lfirst_int(a) < lfirst_int(b) ? -1 : lfirst_int(a) > lfirst_int(b);
}

static Scope *
build_scope(DecisionPlan *plan, Region region)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit scope",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);
	List	   *boundaries = find_boundaries(plan->book, plan->variable, region);
	ListCell   *cell;
	DateADT    *days;
	int			ndays = 0;
	Scope	   *scope;

	list_sort(boundaries, compare_ints);
	days = palloc(sizeof(DateADT) * list_length(boundaries));
	foreach(cell, boundaries)
		if (ndays == 0 || days[ndays - 1] != lfirst_int(cell))
			days[ndays++] = lfirst_int(cell);

	scope = MemoryContextAllocZero(plan->built,
								   offsetof(Scope, spans) + sizeof(Span) * (ndays - 1));
	scope->region = region;
	scope->nspans = ndays - 1;
	for (int i = 0; i < scope->nspans; i++)
	{
		scope->spans[i].from = days[i];
		scope->spans[i].before = days[i + 1];
	}
	scope->current = &scope->spans[scope->nspans - 1];
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return scope;
}

/* The plans that have built something, and what they all hold. */
static dlist_head built_plans = DLIST_STATIC_INIT(built_plans);
static Size built_memory = 0;

/* The regions of a plan that has built nothing: room for none. */
static RegionEntry no_regions[2];

/* Its context goes, with the plan or without. */
static void
forget_built(void *arg)
{
	DecisionPlan *plan = arg;

	dlist_delete(&plan->node);
	built_memory -= plan->built_memory;
	plan->built = NULL;
	plan->built_memory = 0;
	plan->regions = no_regions;
	plan->region_bits = 1;
	plan->nregions = 0;
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
		if (old[i].scope != NULL)
		{
			*plan_region_entry(plan, old[i].region) = old[i];
			plan->nregions++;
		}
	if (old != no_regions)
		pfree(old);
}

static void
remember_region(DecisionPlan *plan, Region region, Scope *scope)
{
	RegionEntry *entry = plan_region_entry(plan, region);

	entry->region = region;
	entry->scope = scope;
	plan->nregions++;
}

/* The region that has the rules is remembered with its scope as any other is. */
Scope *
plan_add_region(DecisionPlan *plan, Region region)
{
	bool		is_full = plan->nregions + 2 > 1 << (plan->region_bits - 1);
	Region		narrowest = region;
	Scope	   *scope;

	make_room(is_full ? sizeof(RegionEntry) << (plan->region_bits + 1) : 0);
	if (plan->built == NULL)
		start_building(plan);
	else if (is_full)
		grow_regions(plan);

	while (narrowest != REGION_NATION && !rulebook_has_region(plan->book, narrowest))
		narrowest = region_parent(narrowest);
	scope = plan_region_entry(plan, narrowest)->scope;
	if (scope == NULL)
	{
		scope = build_scope(plan, narrowest);
		remember_region(plan, narrowest, scope);
	}
	if (narrowest != region)
		remember_region(plan, region, scope);
	count_built(plan);
	return scope;
}

Program *
plan_build(DecisionPlan *plan, Region region, DateADT on_date, bool fast)
{
	Scope	   *scope;
	Span	   *span;
	Program   **program;

	make_room(0);
	scope = plan_find_scope(plan, region);
	span = scope_find_span(scope, on_date);
	program = fast ? &span->fast : &span->exact;
	*program = build_program(plan, scope->region, span->from, fast);
	count_built(plan);
	return *program;
}

Span *
scope_find_span(Scope *scope, DateADT on_date)
{
	int			low = 0;
	int			high = scope->nspans - 1;

	while (low < high)
	{
		int			middle = (low + high + 1) / 2;

		if (on_date >= scope->spans[middle].from)
			low = middle;
		else
			high = middle - 1;
	}
	scope->current = &scope->spans[low];
	return scope->current;
}

/* Of the shapes that nobody holds the one that was used longest ago, or NULL. */
static Shape *
oldest_unused_shape(Rulebook *book)
{
	dlist_iter	iter;

	dlist_reverse_foreach(iter, &book->shapes)
	{
		Shape	   *shape = dlist_container(Shape, node, iter.cur);

		if (shape->pins == 0)
			return shape;
	}
	return NULL;
}

static Size
shape_memory(Rulebook *book)
{
	Size		memory = 0;
	dlist_iter	iter;

	dlist_foreach(iter, &book->shapes)
		memory += MemoryContextMemAllocated(dlist_container(Shape, node, iter.cur)->context, false);
	return memory;
}

/* Make room for one more. */
static void
free_unused_shapes(Rulebook *book)
{
	Shape	   *shape;

	while ((book->nshapes >= MAX_SHAPES || shape_memory(book) > MAX_SHAPE_MEMORY) &&
		   (shape = oldest_unused_shape(book)) != NULL)
	{
		dlist_delete(&shape->node);
		book->nshapes--;
		MemoryContextDelete(shape->context);
	}
}

Shape *
hold_shape(Rulebook *book, int nslots, const Slot *slots)
{
	dlist_iter	iter;
	MemoryContext context;
	Shape	   *shape;

	Assert(book->pins > 0);
	dlist_foreach(iter, &book->shapes)
	{
		shape = dlist_container(Shape, node, iter.cur);
		if (shape->nslots == nslots &&
			memcmp(shape->slots, slots, sizeof(Slot) * nslots) == 0)
		{
			dlist_move_head(&book->shapes, &shape->node);
			shape->pins++;
			return shape;
		}
	}
	free_unused_shapes(book);
	context = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit shape",
									ALLOCSET_SMALL_SIZES);
	shape = MemoryContextAllocZero(context, offsetof(Shape, slots) + sizeof(Slot) * nslots);
	shape->book = book;
	shape->context = context;
	shape->plans = MemoryContextAllocZero(context, sizeof(DecisionPlan *) * book->nvariables);
	shape->nslots = nslots;
	memcpy(shape->slots, slots, sizeof(Slot) * nslots);
	MemoryContextSetParent(context, book->context);
	dlist_push_head(&book->shapes, &shape->node);
	book->nshapes++;
	shape->pins++;
	return shape;
}

void
release_shape(Shape *shape)
{
	shape->pins--;
}

DecisionPlan *
shape_plan(Shape *shape, int variable)
{
	DecisionPlan *plan = shape->plans[variable];

	if (plan)
		return plan;
	plan = MemoryContextAllocZero(shape->context, sizeof(DecisionPlan));
	plan->book = shape->book;
	plan->context = shape->context;
	plan->variable = variable;
	plan->nslots = shape->nslots;
	plan->slots = shape->slots;
	plan->regions = no_regions;
	plan->region_bits = 1;
	shape->plans[variable] = plan;
	return plan;
}
