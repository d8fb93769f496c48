/*
 * variable.c
 *	  A variable as a term: the facts that stand for it, and its rules.
 */
#include "compat.h"

#include "miscadmin.h"

#include "program/builder.h"

/* Nothing gives the variable, neither a fact nor a rule. */
Term *
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

/* A default that somebody decided for a fact: it counts where that is not given. */
static Term *
make_assumed(Builder *builder, int variable)
{
	const Variable *it = &builder->book->variables[variable];
	Term	   *value = prefer_decimal(builder, make_const(builder, type_form(kind_value_type(it->kind)),
														   0, it->default_value, false));
	Term	   *term;

	if (!builder->is_exact)
		return value;
	term = make_term(builder, OP_ASSUMED, value->form, 1);
	term->scale = value->scale;
	term->variable = variable;
	term->args[0] = value;
	return term;
}

/* What gives a variable: facts, then what its rules say, or what is assumed. */
static Term *
make_sources(Builder *builder, int variable)
{
	const Variable *it = &builder->book->variables[variable];
	Term	   *facts;
	Term	   *otherwise;
	Term	   *sources[2];
	Term	   *result;

	if (it->circumstance >= 0)
		return build_circumstance(builder, variable);
	facts = build_facts(builder, variable);
	otherwise = build_decision(builder, variable);
	if (otherwise == NULL && it->first_rule == NO_RULE && it->has_default)
		otherwise = make_assumed(builder, variable);
	if (facts == NULL || otherwise == NULL)
		return facts ? facts : otherwise ? otherwise
			: build_believed(builder, variable, make_missing(builder, variable));
	sources[0] = facts;
	sources[1] = otherwise;
	result = make_coalesce(builder, OP_GIVEN, 2, sources);
	if (result->op == OP_GIVEN)
		result->variable = variable;
	return result;
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

/*
 * A variable: the fact where it is given, else what its rules say. Where its
 * decimals are seen, they are those of the exact program.
 */
Term *
build_variable(Builder *builder, int variable)
{
	Term	   *result;

	if (builder->variables[builder->fast][variable])
		return builder->variables[builder->fast][variable];
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	result = make_sources(builder, variable);
	if (builder->fast && variable == builder->shown && is_number_form(result->form) &&
		result->scale_may_differ)
	{
		builder->fast = false;
		result = make_sources(builder, variable);
		builder->fast = true;
	}
	builder->variables[builder->fast][variable] = result;
	return result;
}
