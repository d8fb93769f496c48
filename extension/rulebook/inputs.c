/*
 * inputs.c
 *	  Walks from a variable through all that its rules ask for, then what implies
 *	  the circumstances among that, and the domains of it.
 */
#include "compat.h"

#include "miscadmin.h"

#include "rulebook/inputs.h"
#include "rulebook/tree.h"

typedef struct InputWalk
{
	Rulebook   *book;
	bool	   *seen;			/* by variable */
	bool	   *behind_seen;	/* by variable: what stands behind it */
	List	   *inputs;
	List	   *computed;
	List	   *circumstances;
	List	   *behind;			/* inputs that the rules do not ask for themselves */
	bool		is_behind;
} InputWalk;

static void walk_rules(InputWalk *walk, int variable);

static void
walk_variable(InputWalk *walk, int variable)
{
	if (walk->seen[variable])
		return;
	walk->seen[variable] = true;
	if (walk->book->variables[variable].circumstance >= 0)
	{
		if (walk->circumstances == NIL)
			walk->inputs = lappend_int(walk->inputs, CIRCUMSTANCES_INPUT);
		walk->circumstances = lappend_int(walk->circumstances, variable);
	}
	else if (walk->book->variables[variable].first_rule == NO_RULE && walk->is_behind)
		walk->behind = lappend_int(walk->behind, variable);
	else if (walk->book->variables[variable].first_rule == NO_RULE)
		walk->inputs = lappend_int(walk->inputs, variable);
	else
	{
		walk->computed = lappend_int(walk->computed, variable);
		walk_rules(walk, variable);
	}
}

/*
 * What implies a circumstance, and what decides whether a fact is believed,
 * matters too: behind everything else, and with what is asked for because of it.
 */
static void
walk_behind(InputWalk *walk)
{
	bool		more = true;

	walk->is_behind = true;
	while (more)
	{
		more = false;
		for (int i = 0; i < walk->book->nvariables; i++)
		{
			const Variable *variable = &walk->book->variables[i];
			List	   *asked;
			ListCell   *cell;

			CHECK_FOR_INTERRUPTS();
			if (!walk->seen[i] || walk->behind_seen[i])
				continue;
			walk->behind_seen[i] = true;
			more = true;
			if (variable->circumstance >= 0)
				walk_rules(walk, i);
			if (variable->domain == NULL)
				continue;
			asked = domain_variables(walk->book, i);
			foreach(cell, asked)
				walk_variable(walk, lfirst_int(cell));
			list_free(asked);
		}
	}
}

/* Of every region and day. */
static void
walk_rules(InputWalk *walk, int variable)
{
	const Rule *rules = walk->book->rules;

	check_stack_depth();
	for (int at = walk->book->variables[variable].first_rule; at != NO_RULE;
		 at = rules[at].next_of_variable)
	{
		List	   *asked = rule_variables(walk->book, &rules[at]);
		ListCell   *cell;

		CHECK_FOR_INTERRUPTS();
		foreach(cell, asked)
			walk_variable(walk, lfirst_int(cell));
		list_free(asked);
	}
}

List *
rulebook_inputs(Rulebook *book, int variable)
{
	InputWalk	walk = {.book = book};

	walk.seen = palloc0(sizeof(bool) * book->nvariables);
	walk.behind_seen = palloc0(sizeof(bool) * book->nvariables);
	walk.seen[variable] = true;
	walk_rules(&walk, variable);
	walk_behind(&walk);
	return list_concat(list_concat(list_concat(walk.inputs, walk.computed), walk.circumstances),
					   walk.behind);
}
