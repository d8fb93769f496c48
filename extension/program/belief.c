/*
 * belief.c
 *	  Facts, as far as they are believed.
 *
 * A fact is given in a slot, or in several: under its name, under an alias, or
 * as an argument. It is not believed, and counts as not given, where
 *
 *		its text is no code of the variable
 *		two slots of it have two values
 *		its domain is false of it
 *
 * The exact program asks all this where the fact is asked. The fast one, which
 * knows tests of facts as they are, asks it first, in its guards.
 */
#include "compat.h"

#include "miscadmin.h"

#include "program/builder.h"
#include "rulebook/tree.h"
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
	if (type == SLOT_TEXT && builder->book->variables[variable].codes)
	{
		term->op = OP_FACT_CODE;
		term->fact.codes = builder->book->variables[variable].codes;
	}
	if (type == SLOT_CIRCUMSTANCES)
		term->fact.mask = CIRCUMSTANCE_MASK(builder->book->variables[variable].circumstance);
	return prefer_decimal(builder, term);
}

/* The facts in the slots of a variable. */
static List *
slot_facts(Builder *builder, int variable)
{
	List	   *facts = NIL;

	for (int i = builder->first_slot[variable]; i >= 0; i = builder->next_slot[i])
		facts = lappend(facts, make_fact(builder, i, variable));
	if (facts != NIL)
		builder->is_asked[variable] = true;
	return facts;
}

/* Facts that stand for one variable as one value; the first that is given. */
static Term *
combine_facts(Builder *builder, int variable, List *facts)
{
	int			count = list_length(facts);
	Term	  **args;
	Term	   *term;
	ListCell   *cell;

	if (count == 1)
		return linitial(facts);
	args = palloc(sizeof(Term *) * count);
	foreach(cell, facts)
		args[foreach_current_index(cell)] = lfirst(cell);
	term = make_coalesce(builder, builder->is_exact ? OP_AGREED : OP_COALESCE, count, args);
	if (term->op == OP_AGREED)
		term->variable = variable;
	return term;
}

/* The domain of a variable, as a test of a fact that stands for it. */
static Term *
build_domain(Builder *builder, int variable, Term *fact)
{
	const Expression *domain = variable_domain(builder->book, variable);
	Term	   *outer[2] = {builder->variables[false][variable], builder->variables[true][variable]};
	bool		fast = builder->fast;
	const Rule *outer_rule = builder->rule;
	Term	   *test;

	builder->rule = NULL;
	builder->variables[false][variable] = builder->variables[true][variable] = fact;
	test = build(builder, domain);
	builder->variables[false][variable] = outer[false];
	builder->variables[true][variable] = outer[true];
	builder->fast = fast;
	builder->rule = outer_rule;
	return test;
}

Term *
build_facts(Builder *builder, int variable)
{
	List	   *facts = slot_facts(builder, variable);

	return facts == NIL ? NULL
		: build_believed(builder, variable, combine_facts(builder, variable, facts));
}

Term *
build_believed(Builder *builder, int variable, Term *fact)
{
	Term	   *test;
	Term	   *term;

	if (!builder->is_exact || builder->book->variables[variable].domain == NULL)
		return fact;
	fact = make_shared(builder, fact);
	test = build_domain(builder, variable, fact);
	if (is_true_const(test))
		return fact;
	term = make_term(builder, OP_BELIEVED, fact->form, 2);
	term->scale = fact->scale;
	term->variable = variable;
	term->args[0] = fact;
	term->args[1] = test;
	return make_memo(builder, term);
}

/*
 * True comes from a set, from a fact of its own or from a rule that implies it.
 * Most have one source.
 */
Term *
build_circumstance(Builder *builder, int variable)
{
	const DecisionPlan *plan = builder->plan;
	List	   *facts = slot_facts(builder, variable);
	Decision   *implied = build_implications(builder, variable);
	Term	   *term;
	ListCell   *cell;

	for (int i = 0; i < plan->nslots; i++)
		if (plan->slots[i].type == SLOT_CIRCUMSTANCES)
			facts = lappend(facts, make_fact(builder, i, variable));
	if (implied == NULL && list_length(facts) <= 1)
		return facts != NIL ? linitial(facts) : make_missing(builder, variable);
	if (!builder->is_exact && list_length(facts) <= 1)
	{
		Term	  **args = palloc(sizeof(Term *) * (implied->nbranches + 1));

		args[0] = facts != NIL ? linitial(facts) : make_missing(builder, variable);
		for (int i = 0; i < implied->nbranches; i++)
		{
			args[i + 1] = implied->branches[i].condition ? implied->branches[i].condition
				: make_boolean(builder, true);
			/* a fact that denies it is believed, where nothing says more than that it may be */
			if (args[0]->op == OP_FACT_BOOLEAN)
				args[i + 1] = make_is_test(builder, OP_IS_TRUE, args[i + 1]);
		}
		return make_shared(builder, make_junction(builder, OP_OR, implied->nbranches + 1, args));
	}
	term = make_term(builder, OP_CIRCUMSTANCE, FORM_BOOLEAN, list_length(facts));
	if (implied == NULL)
	{
		implied = builder_alloc(builder, offsetof(Decision, branches));
		implied->variable = &builder->book->variables[variable];
	}
	term->decision = implied;
	foreach(cell, facts)
		term->args[foreach_current_index(cell)] = lfirst(cell);
	return make_memo(builder, term);
}

/* What guards a fast program. */
typedef struct Guards
{
	List	   *tests;			/* of Guard */
	List	   *ranges;			/* of FactRange */
} Guards;

/* Does a term read the fact of a slot as an integer? */
static bool
is_integer_fact(const Term *term, int slot)
{
	return (term->op == OP_FACT || term->op == OP_FACT_INT2 || term->op == OP_FACT_INT4) &&
		(term->form == FORM_DECIMAL || term->form == FORM_DATE) && term->fact.slot == slot;
}

static FactRange *
find_range(Guards *guards, int slot, Op op)
{
	FactRange  *range;
	ListCell   *cell;

	foreach(cell, guards->ranges)
	{
		range = lfirst(cell);
		if (range->slot == slot)
			return range;
	}
	range = palloc(sizeof(FactRange));
	*range = (FactRange) {
		.slot = slot,.op = op,.except = PG_INT64_MIN,
		.constant_low = PG_INT64_MIN + 1,.constant_high = PG_INT64_MAX,.after = -1,.until = -1
	};
	guards->ranges = lappend(guards->ranges, range);
	return range;
}

/* Narrow the range of a fact by its comparison with a constant; false if it cannot. */
static bool
narrow_range(Guards *guards, int slot, const Term *test)
{
	FactRange  *range;
	int64		bound;

	if (test->op == OP_REACHED || test->op == OP_NOT_REACHED)
	{
		int		   *cutoff;

		range = find_range(guards, slot, OP_FACT_INT4);
		cutoff = test->op == OP_REACHED ? &range->until : &range->after;
		if (*cutoff >= 0)
			return *cutoff == test->reached.cutoff;
		*cutoff = test->reached.cutoff;
		return true;
	}
	if (test->op < OP_INT_EQ || test->op > OP_INT_GE || !is_integer_fact(test->args[0], slot))
		return false;
	/* a whole number is its own floor */
	if (test->op == OP_INT_EQ && is_integer_fact(test->args[1], slot))
		return true;
	if (!is_const(test->args[1]) || test->args[1]->constant.isnull)
		return false;
	bound = DatumGetInt64(test->args[1]->constant.value);
	if (bound <= PG_INT64_MIN + 2 || bound == PG_INT64_MAX)
		return false;
	range = find_range(guards, slot, test->args[0]->op);
	switch ((Op) test->op)
	{
		case OP_INT_NE:
			if (range->except != PG_INT64_MIN)
				return false;
			range->except = bound;
			return true;
		case OP_INT_EQ:
			range->constant_low = Max(range->constant_low, bound);
			range->constant_high = Min(range->constant_high, bound);
			return true;
		case OP_INT_LT:
			range->constant_high = Min(range->constant_high, bound - 1);
			return true;
		case OP_INT_LE:
			range->constant_high = Min(range->constant_high, bound);
			return true;
		case OP_INT_GT:
			range->constant_low = Max(range->constant_low, bound + 1);
			return true;
		default:
			range->constant_low = Max(range->constant_low, bound);
			return true;
	}
}

static Guard *
make_guard(int slot, Term *test)
{
	Guard	   *guard = palloc(sizeof(Guard));

	guard->slot = slot;
	guard->test = test;
	return guard;
}

static void
add_guard(Guards *guards, int slot, Term *test)
{
	if (is_true_const(test))
		return;
	if (test->op == OP_AND)
	{
		for (int i = 0; i < test->nargs; i++)
			add_guard(guards, slot, test->args[i]);
		return;
	}
	if (narrow_range(guards, slot, test))
		return;
	guards->tests = lappend(guards->tests, make_guard(slot, test));
}

/* The facts of a variable agree, and its domain holds. */
static void
guard_variable(Builder *builder, Guards *guards, int variable)
{
	List	   *facts = slot_facts(builder, variable);
	Term	   *test = NULL;
	ListCell   *cell;

	if (builder->book->variables[variable].domain != NULL)
		test = build_domain(builder, variable, combine_facts(builder, variable, facts));
	foreach(cell, facts)
	{
		Term	   *fact = lfirst(cell);
		ListCell   *other;

		if (test)
			add_guard(guards, fact->fact.slot, test);
		for_each_cell(other, facts, lnext(facts, cell))
		{
			Term	   *tests[2] = {
				make_is_test(builder, OP_IS_NULL, lfirst(other)),
				make_comparison(builder, EXPR_EQ, fact, lfirst(other))
			};

			add_guard(guards, fact->fact.slot, make_junction(builder, OP_OR, 2, tests));
		}
	}
}

/* What a guard asks for is guarded too. */
List *
build_guards(Builder *builder, List **ranges)
{
	const Rulebook *book = builder->book;
	bool	   *is_guarded = palloc0(sizeof(bool) * book->nvariables);
	Guards		guards = {NIL, NIL};
	bool		more = true;

	while (more)
	{
		more = false;
		for (int i = book->ncircumstances; i < book->nvariables; i++)
		{
			if (!builder->is_asked[i] || is_guarded[i])
				continue;
			is_guarded[i] = more = true;
			if (book->variables[i].domain != NULL ||
				builder->next_slot[builder->first_slot[i]] >= 0)
				guard_variable(builder, &guards, i);
		}
	}
	*ranges = guards.ranges;
	return guards.tests;
}

List *
build_beliefs(Builder *builder)
{
	List	   *beliefs = NIL;

	for (int i = 0; i < builder->book->nvariables; i++)
	{
		const Variable *variable = &builder->book->variables[i];
		int			slot = builder->first_slot[i];

		CHECK_FOR_INTERRUPTS();
		if (slot < 0)
			continue;
		if (variable->circumstance >= 0)
			beliefs = lappend(beliefs, make_guard(slot, build_circumstance(builder, i)));
		else if (variable->codes || variable->domain || builder->next_slot[slot] >= 0)
			beliefs = lappend(beliefs, make_guard(slot, build_facts(builder, i)));
	}
	return beliefs;
}

/* A fact that is false, where nothing says that the circumstance is there. */
static Guard *
guard_denial(Builder *builder, Term *fact, Term *circumstance)
{
	Term	   *tests[2] = {fact, make_is_test(builder, OP_IS_NOT_TRUE, circumstance)};

	return make_guard(fact->fact.slot, make_junction(builder, OP_OR, 2, tests));
}

List *
build_belief_guards(Builder *builder, List **ranges)
{
	List	   *guards = NIL;

	for (int i = 0; i < builder->book->nvariables; i++)
	{
		const Variable *variable = &builder->book->variables[i];
		Term	   *circumstance = NULL;
		List	   *facts;
		ListCell   *cell;

		CHECK_FOR_INTERRUPTS();
		if (builder->first_slot[i] < 0)
			continue;
		if (variable->circumstance >= 0)
			circumstance = make_shared(builder, build_circumstance(builder, i));
		facts = slot_facts(builder, i);
		foreach(cell, facts)
		{
			Term	   *fact = lfirst(cell);

			if (fact->op == OP_FACT_CODE)
				guards = lappend(guards, make_guard(fact->fact.slot,
													make_is_test(builder, OP_IS_NOT_NULL, fact)));
			else if (circumstance)
				guards = lappend(guards, guard_denial(builder, fact, circumstance));
		}
	}
	return list_concat(guards, build_guards(builder, ranges));
}
