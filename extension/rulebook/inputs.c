/*
 * inputs.c
 *	  Walks from a variable through all that its rules ask for.
 */
#include "compat.h"

#include "miscadmin.h"

#include "rulebook/inputs.h"
#include "rulebook/tree.h"

/* Per variable, the indexes of its rules, wherever and whenever they are in force. */
List **
rules_by_variable(const Rulebook *book)
{
	List	  **result = palloc0(sizeof(List *) * book->nvariables);

	for (int i = 0; i < book->nrules; i++)
		result[book->rules[i].variable] =
			lappend_int(result[book->rules[i].variable], i);
	return result;
}

typedef struct InputWalk
{
	Rulebook   *book;
	List	  **rules;			/* per variable, its rules */
	bool	   *seen;
	List	   *inputs;
	List	   *computed;
	List	   *circumstances;
} InputWalk;

static void walk_inputs(InputWalk *walk, int variable);

static void
walk_input(InputWalk *walk, int variable)
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
	else if (walk->rules[variable] == NIL)
		walk->inputs = lappend_int(walk->inputs, variable);
	else
	{
		walk->computed = lappend_int(walk->computed, variable);
		walk_inputs(walk, variable);
	}
}

static void
walk_inputs(InputWalk *walk, int variable)
{
	ListCell   *cell;

	check_stack_depth();
	foreach(cell, walk->rules[variable])
	{
		List	   *asked = rule_variables(walk->book, &walk->book->rules[lfirst_int(cell)]);
		ListCell   *variable_cell;

		CHECK_FOR_INTERRUPTS();
		foreach(variable_cell, asked)
			walk_input(walk, lfirst_int(variable_cell));
		list_free(asked);
	}
}

List *
rulebook_inputs(Rulebook *book, int variable)
{
	InputWalk	walk = {.book = book};

	walk.rules = rules_by_variable(book);
	walk.seen = palloc0(sizeof(bool) * book->nvariables);
	walk.seen[variable] = true;
	walk_inputs(&walk, variable);
	return list_concat(list_concat(walk.inputs, walk.computed), walk.circumstances);
}
