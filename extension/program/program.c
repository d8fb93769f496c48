/*
 * program.c
 *	  Makes programs.
 *
 * One builder makes both. For the fast program it writes numbers as integers of
 * a known scale wherever that is exact, and recognises the tests that welfare
 * rules are made of. For the exact one every number is a numeric, and an
 * unknown fact stays in the tree, so that the evaluator can name it. Both are
 * folded with everything known.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "program/builder.h"
#include "types/dates.h"

#if SIZEOF_DATUM < 8
#error "pg_benefit needs a platform with 64-bit Datums"
#endif

static Program *
make_program(const Builder *builder, Term *root, const List *ranges, const List *guards)
{
	Program    *program = palloc0(sizeof(Program));
	ListCell   *cell;

	program->root = root;
	program->nranges = list_length(ranges);
	program->ranges = palloc(sizeof(FactRange) * (program->nranges + 1));
	foreach(cell, ranges)
		program->ranges[foreach_current_index(cell)] = *(FactRange *) lfirst(cell);
	program->nguards = list_length(guards);
	program->guards = palloc(sizeof(Guard) * (program->nguards + 1));
	foreach(cell, guards)
		program->guards[foreach_current_index(cell)] = *(Guard *) lfirst(cell);
	program->day = DATEVAL_NOEND;	/* no evaluation is for this day */
	program->nmemos = builder->nmemos;
	program->memos = palloc0(sizeof(NullableDatum) * (builder->nmemos + 1));
	program->memo_is_set = palloc0(sizeof(bool) * (builder->nmemos + 1));
	program->ncutoffs = list_length(builder->cutoffs);
	program->cutoffs = palloc0(sizeof(Cutoff) * (program->ncutoffs + 1));
	foreach(cell, builder->cutoffs)
		program->cutoffs[foreach_current_index(cell)].years = lfirst_int(cell);
	return program;
}

/* Is the term's Datum what SQL gets for a variable of this kind? */
static bool
is_sql_value(const Term *term, VariableKind kind)
{
	return term->form == FORM_BOOLEAN || term->form == FORM_DATE ||
		(term->form == FORM_DECIMAL && term->scale == 2 && kind == KIND_MONEY);
}

/* What a plan is for: its variable, or nothing. */
static Term *
build_root(Builder *builder)
{
	Term	   *root;

	if (builder->plan->variable == NO_VARIABLE)
		return make_boolean(builder, true);
	root = build_variable(builder, builder->plan->variable);
	if (is_ratio(root))
		root = to_numeric(builder, root);
	/* nothing else asks for the root: it needs no memo */
	return root->op == OP_MEMO ? root->args[0] : root;
}

/*
 * All is made below the current context, and only what is whole goes to the
 * one that was asked for: an error leaves nothing.
 */
Program *
build_program(const DecisionPlan *plan, Region region, DateADT day, bool fast,
			  MemoryContext context)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit building",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);
	int			nvariables = plan->book->nvariables;
	Builder		builder = {
		.book = plan->book,.plan = plan,.region = region,.day = day,.fast = fast,
		.is_exact = !fast,
		.compared = NO_VARIABLE,
		.shown = plan->variable != NO_VARIABLE &&
			plan->book->variables[plan->variable].kind == KIND_NUMBER ? plan->variable : NO_VARIABLE
	};
	Program    *program;
	Term	   *root;
	List	   *ranges = NIL;
	List	   *guards = NIL;

	/* much is built and nothing freed: no piece needs to be a power of two */
	builder.context = GenerationContextCreate(scratch, "pg_benefit terms",
											  ALLOCSET_DEFAULT_SIZES);
	builder.variables[true] = palloc0(sizeof(Term *) * nvariables);
	builder.variables[false] = palloc0(sizeof(Term *) * nvariables);
	builder.is_asked = palloc0(sizeof(bool) * nvariables);
	index_slots(&builder);
	root = build_root(&builder);
	if (plan->variable == NO_VARIABLE)
		guards = fast ? build_belief_guards(&builder, &ranges) : build_beliefs(&builder);
	else if (fast)
		guards = build_guards(&builder, &ranges);
	program = make_program(&builder, root, ranges, guards);
	if (plan->variable != NO_VARIABLE)
		program->gives_sql_value = is_sql_value(root, plan->book->variables[plan->variable].kind);
	program = pack_program(context, program);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return program;
}

Program *
expression_program(const Expression *expr)
{
	Builder		builder = {.context = CurrentMemoryContext,.is_exact = true,.shown = NO_VARIABLE,
	.compared = NO_VARIABLE};

	return make_program(&builder, build(&builder, expr), NIL, NIL);
}

void
program_set_day(Program *program, DateADT on_date)
{
	for (int i = 0; i < program->ncutoffs; i++)
		program->cutoffs[i].date = date_years_before(on_date, program->cutoffs[i].years);
	for (int i = 0; i < program->nranges; i++)
	{
		FactRange  *range = &program->ranges[i];

		range->low = range->constant_low;
		range->high = range->constant_high;
		if (range->after >= 0)
			range->low = Max(range->low, (int64) program->cutoffs[range->after].date + 1);
		if (range->until >= 0)
			range->high = Min(range->high, (int64) program->cutoffs[range->until].date);
	}
	program->day = on_date;
}
