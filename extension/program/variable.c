/*
 * variable.c
 *	  A variable as a term: the facts that stand for it, and its rules.
 */
#include "compat.h"

#include "miscadmin.h"

#include "program/builder.h"
#include "types/circumstances.h"

/* The fact in a slot, as one of a variable; of a set, whether that circumstance is in it. */
static Term *
make_fact(Builder *builder, int slot, int variable)
{
	static const struct
	{
		Op			op;
		Form		form;
		int			scale;
	}			by_type[] = {
		[SLOT_BOOLEAN] = {OP_FACT_BOOLEAN, FORM_BOOLEAN, 0},
		[SLOT_INT2] = {OP_FACT_INT2, FORM_DECIMAL, 0},
		[SLOT_INT4] = {OP_FACT_INT4, FORM_DECIMAL, 0},
		[SLOT_INT8] = {OP_FACT, FORM_DECIMAL, 0},
		[SLOT_NUMERIC] = {OP_FACT, FORM_NUMERIC, 0},
		[SLOT_YUAN] = {OP_FACT, FORM_DECIMAL, 2},
		[SLOT_TEXT] = {OP_FACT, FORM_TEXT, 0},
		[SLOT_DATE] = {OP_FACT_INT4, FORM_DATE, 0},
		[SLOT_CIRCUMSTANCES] = {OP_FACT_BIT, FORM_BOOLEAN, 0},
	};
	SlotType	type = builder->plan->slots[slot].type;
	Term	   *term = make_term(builder, by_type[type].op, by_type[type].form, 0);

	term->scale = by_type[type].scale;
	term->fact.slot = slot;
	term->fact.variable = variable;
	if (type == SLOT_CIRCUMSTANCES)
		term->fact.mask = CIRCUMSTANCE_MASK(builder->book->variables[variable].circumstance);
	return prefer_decimal(builder, term);
}

/* Nothing gives the variable, neither a fact nor a rule. */
static Term *
make_missing(Builder *builder, int variable)
{
	Form		form = type_form(kind_value_type(builder->book->variables[variable].kind));
	Term	   *term;

	if (builder->fast)
		return make_const(builder, form, 0, (Datum) 0, true);
	term = make_term(builder, OP_MISSING, form, 0);
	term->variable = variable;
	return term;
}

/*
 * The facts that stand for a variable, in the order in which they are believed,
 * then what its rules say.
 */
static List *
variable_sources(Builder *builder, int variable)
{
	const DecisionPlan *plan = builder->plan;
	bool		is_circumstance = builder->book->variables[variable].circumstance >= 0;
	List	   *sources = NIL;
	Term	   *computed;

	for (int i = builder->first_slot[variable]; i >= 0; i = builder->next_slot[i])
		sources = lappend(sources, make_fact(builder, i, variable));
	for (int i = 0; is_circumstance && i < plan->nslots; i++)
		if (plan->slots[i].type == SLOT_CIRCUMSTANCES)
			sources = lappend(sources, make_fact(builder, i, variable));
	computed = is_circumstance ? NULL : build_decision(builder, variable);
	if (computed)
		sources = lappend(sources, computed);
	return sources != NIL ? sources : list_make1(make_missing(builder, variable));
}

/* Which slots hold facts of a variable, for all of them at once. */
void
index_slots(Builder *builder)
{
	const DecisionPlan *plan = builder->plan;

	builder->first_slot = palloc(sizeof(int) * builder->book->nvariables);
	builder->next_slot = palloc(sizeof(int) * Max(plan->nslots, 1));
	memset(builder->first_slot, -1, sizeof(int) * builder->book->nvariables);
	for (int i = plan->nslots - 1; i >= 0; i--)
	{
		int			variable = plan->slots[i].variable;

		if (plan->slots[i].type == SLOT_NONE || variable < 0)
			continue;
		builder->next_slot[i] = builder->first_slot[variable];
		builder->first_slot[variable] = i;
	}
}

/* The first of them that is given. Where decimals are seen, each keeps its own. */
static Term *
make_given(Builder *builder, int variable, List *sources)
{
	Term	  **terms = palloc(sizeof(Term *) * list_length(sources));
	bool		fast = builder->fast;
	Term	   *result;
	ListCell   *cell;

	foreach(cell, sources)
		terms[foreach_current_index(cell)] = lfirst(cell);
	if (list_length(sources) == 1)
		return terms[0];
	builder->fast &= variable != builder->shown;
	result = make_coalesce(builder, OP_GIVEN, list_length(sources), terms);
	builder->fast = fast;
	return result;
}

/* A variable: the fact where it is given, else what its rules say. */
Term *
build_variable(Builder *builder, int variable)
{
	List	   *sources;
	Term	   *result;

	if (builder->variables[builder->fast][variable])
		return builder->variables[builder->fast][variable];
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	sources = variable_sources(builder, variable);
	result = make_given(builder, variable, sources);
	builder->variables[builder->fast][variable] = result;
	return result;
}
