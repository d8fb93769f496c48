/*
 * inputs.c
 *	  Walks from a variable through all that its rules ask for, and the domains of
 *	  that.
 */
#include "compat.h"

#include "miscadmin.h"

#include "rulebook/inputs.h"
#include "rulebook/lookup.h"
#include "rulebook/tree.h"

typedef struct InputWalk
{
	Rulebook   *book;
	bool		in_force;		/* only by rules that are, there and then */
	const Region *region;		/* NULL: anywhere */
	DateADT		day;
	const bool *given;			/* by variable, or NULL */
	bool	   *seen;			/* by variable */
	bool	   *behind_seen;	/* by variable: what stands behind it */
	bool		implications_last;	/* with the domains */
	InputRole	role;			/* of what is found now */
	List	   *inputs;			/* of Input * */
} InputWalk;

static void walk_rules(InputWalk *walk, List *rules);

/* The rules of a variable that count: a List of const Rule *. */
static List *
rules_to_walk(InputWalk *walk, int variable)
{
	const Rule *rules = walk->book->rules;
	List	   *result = NIL;

	if (walk->in_force && walk->region)
		return rules_in_force(walk->book, variable, *walk->region, walk->day);
	for (int at = walk->book->variables[variable].first_rule; at != NO_RULE;
		 at = rules[at].next_of_variable)
		if (!walk->in_force || (rules[at].value != NULL &&
								walk->day >= rules[at].from && walk->day < rules[at].before))
			result = lappend(result, (void *) &rules[at]);
	return result;
}

static void
walk_variable(InputWalk *walk, int variable)
{
	bool		is_given = walk->given != NULL && walk->given[variable];
	Input	   *input;
	List	   *rules;

	if (walk->seen[variable])
		return;
	walk->seen[variable] = true;
	rules = is_given ? NIL : rules_to_walk(walk, variable);
	input = palloc(sizeof(Input));
	input->variable = variable;
	input->role = walk->role;
	input->place = list_length(walk->inputs);
	input->source = walk->book->variables[variable].circumstance >= 0 ? INPUT_CIRCUMSTANCE :
		rules != NIL ? INPUT_COMPUTED : INPUT_FACT;
	walk->inputs = lappend(walk->inputs, input);
	/* what computes it, or implies it */
	if (input->source == INPUT_CIRCUMSTANCE && walk->implications_last)
		list_free(rules);
	else
		walk_rules(walk, rules);
}

static void
walk_variables(InputWalk *walk, List *variables)
{
	ListCell   *cell;

	foreach(cell, variables)
		walk_variable(walk, lfirst_int(cell));
	list_free(variables);
}

static void
walk_rules(InputWalk *walk, List *rules)
{
	ListCell   *cell;

	check_stack_depth();
	foreach(cell, rules)
	{
		CHECK_FOR_INTERRUPTS();
		walk_variables(walk, rule_variables(walk->book, lfirst(cell)));
	}
	list_free(rules);
}

/*
 * What decides whether a fact is believed matters too: behind everything else,
 * whatever the domains name, and what is asked for because of that; there too,
 * if they are to be last, what implies a circumstance.
 */
static void
walk_behind(InputWalk *walk)
{
	bool		more = true;

	walk->role = INPUT_CROSS_CHECKS;
	while (more)
	{
		more = false;
		for (int i = 0; i < walk->book->nvariables; i++)
		{
			CHECK_FOR_INTERRUPTS();
			if (!walk->seen[i] || walk->behind_seen[i])
				continue;
			walk->behind_seen[i] = more = true;
			if (walk->book->variables[i].circumstance >= 0 && walk->implications_last)
				walk_rules(walk, rules_to_walk(walk, i));
			walk_variables(walk, domain_variables(walk->book, i));
		}
	}
}

static void
begin_walk(InputWalk *walk, Rulebook *book)
{
	memset(walk, 0, sizeof(InputWalk));
	walk->book = book;
	walk->seen = palloc0(sizeof(bool) * book->nvariables);
	walk->behind_seen = palloc0(sizeof(bool) * book->nvariables);
}

List *
rulebook_inputs(Rulebook *book, int variable)
{
	InputWalk	walk;
	List	   *inputs = NIL;
	List	   *computed = NIL;
	List	   *circumstances = NIL;
	List	   *behind = NIL;
	ListCell   *cell;

	begin_walk(&walk, book);
	walk.implications_last = true;
	walk.seen[variable] = true;
	walk_rules(&walk, rules_to_walk(&walk, variable));
	walk_behind(&walk);
	foreach(cell, walk.inputs)
	{
		const Input *input = lfirst(cell);

		switch (input->source)
		{
			case INPUT_FACT:
				if (input->role == INPUT_CROSS_CHECKS)
					behind = lappend_int(behind, input->variable);
				else
					inputs = lappend_int(inputs, input->variable);
				break;
			case INPUT_CIRCUMSTANCE:
				if (circumstances == NIL)
					inputs = lappend_int(inputs, CIRCUMSTANCES_INPUT);
				circumstances = lappend_int(circumstances, input->variable);
				break;
			case INPUT_COMPUTED:
				computed = lappend_int(computed, input->variable);
				break;
		}
	}
	return list_concat(list_concat(list_concat(inputs, computed), circumstances), behind);
}

List *
inputs_in_force(Rulebook *book, int variable, const Region *region, DateADT day,
				const bool *given)
{
	const Variable *it = &book->variables[variable];
	InputWalk	walk;
	List	   *rules;

	if (given != NULL && given[variable])
		return NIL;
	begin_walk(&walk, book);
	walk.in_force = true;
	walk.region = region;
	walk.day = day;
	walk.given = given;
	if (it->first_rule == NO_RULE || it->circumstance >= 0)
		walk_variable(&walk, variable);
	else
	{
		rules = rules_to_walk(&walk, variable);
		if (rules == NIL)
			return NIL;
		walk.seen[variable] = true;
		walk_rules(&walk, rules);
		if (it->measure != NO_VARIABLE)
		{
			walk.role = INPUT_MEASURED;
			walk_variable(&walk, it->measure);
		}
	}
	walk_behind(&walk);
	return walk.inputs;
}
