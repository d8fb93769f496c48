/*
 * inputs.c
 *	  Walks from a variable through all that its rules ask for, then what implies
 *	  the circumstances among that, and the domains of it.
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
	InputRole	role;			/* of what is found now */
	List	   *inputs;			/* of Input *, as they are found */
} InputWalk;

static void walk_rules(InputWalk *walk, List *rules);

/* The rules of a variable that count, a List of const Rule *; none if it is given. */
static List *
rules_to_walk(InputWalk *walk, int variable)
{
	const Rule *rules = walk->book->rules;
	List	   *result = NIL;

	if (walk->given && walk->given[variable])
		return NIL;
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
	bool		is_circumstance = walk->book->variables[variable].circumstance >= 0;
	Input	   *input;
	List	   *rules;

	if (walk->seen[variable])
		return;
	walk->seen[variable] = true;
	rules = is_circumstance ? NIL : rules_to_walk(walk, variable);
	input = palloc(sizeof(Input));
	input->variable = variable;
	input->role = walk->role;
	input->source = is_circumstance ? INPUT_CIRCUMSTANCE : rules != NIL ? INPUT_COMPUTED : INPUT_FACT;
	input->place = list_length(walk->inputs);
	walk->inputs = lappend(walk->inputs, input);
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
 * What implies a circumstance, and what decides whether a fact is believed,
 * matters too: behind everything else, and with what is asked for because of it.
 */
static void
walk_behind(InputWalk *walk, InputRole role, bool with_domains)
{
	bool	   *behind_seen = palloc0(sizeof(bool) * walk->book->nvariables);
	bool		more = true;

	walk->role = role;
	while (more)
	{
		more = false;
		for (int i = 0; i < walk->book->nvariables; i++)
		{
			const Variable *variable = &walk->book->variables[i];

			CHECK_FOR_INTERRUPTS();
			if (!walk->seen[i] || behind_seen[i])
				continue;
			behind_seen[i] = more = true;
			if (variable->circumstance >= 0)
				walk_rules(walk, rules_to_walk(walk, i));
			if (with_domains && variable->domain != NULL)
				walk_variables(walk, domain_variables(walk->book, i));
		}
	}
}

List *
rulebook_inputs(Rulebook *book, int variable)
{
	InputWalk	walk = {.book = book,.role = INPUT_DECIDES};
	List	   *inputs = NIL;
	List	   *computed = NIL;
	List	   *circumstances = NIL;
	List	   *behind = NIL;
	ListCell   *cell;

	walk.seen = palloc0(sizeof(bool) * book->nvariables);
	walk.seen[variable] = true;
	walk_rules(&walk, rules_to_walk(&walk, variable));
	walk_behind(&walk, INPUT_CROSS_CHECKS, true);
	foreach(cell, walk.inputs)
	{
		const Input *input = lfirst(cell);

		if (input->source == INPUT_CIRCUMSTANCE && circumstances == NIL)
			inputs = lappend_int(inputs, CIRCUMSTANCES_INPUT);
		if (input->source == INPUT_CIRCUMSTANCE)
			circumstances = lappend_int(circumstances, input->variable);
		else if (input->source == INPUT_COMPUTED)
			computed = lappend_int(computed, input->variable);
		else if (input->role == INPUT_DECIDES)
			inputs = lappend_int(inputs, input->variable);
		else
			behind = lappend_int(behind, input->variable);
	}
	return list_concat(list_concat(list_concat(inputs, computed), circumstances), behind);
}

/* The variable's rules, or the variable itself where it is a fact; false if there is neither. */
static bool
walk_decisions(InputWalk *walk, int variable)
{
	const Variable *it = &walk->book->variables[variable];
	List	   *rules;

	if (it->first_rule == NO_RULE || it->circumstance >= 0)
	{
		walk_variable(walk, variable);
		return true;
	}
	rules = rules_to_walk(walk, variable);
	if (rules == NIL)
		return false;
	walk->seen[variable] = true;
	walk_rules(walk, rules);
	if (it->measure != NO_VARIABLE)
	{
		walk->role = INPUT_MEASURED;
		walk_variable(walk, it->measure);
	}
	return true;
}

List *
inputs_in_force(Rulebook *book, int variable, const Region *region, DateADT day,
				const bool *given)
{
	InputWalk	walk = {
		.book = book,.in_force = true,.region = region,.day = day,.given = given,
		.role = INPUT_DECIDES
	};

	walk.seen = palloc0(sizeof(bool) * book->nvariables);
	if ((given && given[variable]) || !walk_decisions(&walk, variable))
		return NIL;
	walk_behind(&walk, INPUT_IMPLIES, false);
	walk_behind(&walk, INPUT_CROSS_CHECKS, true);
	return walk.inputs;
}
