/*
 * inputs.c
 *	  Walks from a variable through all that its rules ask for, and the domains of
 *	  that.
 */
#include "compat.h"

#include "miscadmin.h"

#include "rulebook/inputs.h"
#include "rulebook/tree.h"

typedef struct InputWalk
{
	Rulebook   *book;
	bool	   *seen;			/* by variable */
	bool	   *domain_seen;
	List	   *inputs;
	List	   *computed;
	List	   *circumstances;
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
		/* what implies it */
		walk_rules(walk, variable);
	}
	else if (walk->book->variables[variable].first_rule == NO_RULE)
		walk->inputs = lappend_int(walk->inputs, variable);
	else
	{
		walk->computed = lappend_int(walk->computed, variable);
		walk_rules(walk, variable);
	}
}

/*
 * What decides whether a fact is believed matters too: behind everything else,
 * whatever the domains name, and what is asked for because of that.
 */
static void
walk_domains(InputWalk *walk)
{
	bool		more = true;

	while (more)
	{
		more = false;
		for (int i = 0; i < walk->book->nvariables; i++)
		{
			List	   *asked;
			ListCell   *cell;

			CHECK_FOR_INTERRUPTS();
			if (!walk->seen[i] || walk->domain_seen[i] || walk->book->variables[i].domain == NULL)
				continue;
			walk->domain_seen[i] = true;
			asked = domain_variables(walk->book, i);
			foreach(cell, asked)
			{
				more |= !walk->seen[lfirst_int(cell)];
				walk_variable(walk, lfirst_int(cell));
			}
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
	walk.domain_seen = palloc0(sizeof(bool) * book->nvariables);
	walk.seen[variable] = true;
	walk_rules(&walk, variable);
	walk_domains(&walk);
	return list_concat(list_concat(walk.inputs, walk.computed), walk.circumstances);
}
