/*
 * inputs.h
 *	  What can bear on a variable.
 */
#ifndef PG_BENEFIT_INPUTS_H
#define PG_BENEFIT_INPUTS_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* How a variable bears on another. */
typedef enum InputRole
{
	INPUT_DECIDES,				/* rules ask for it */
	INPUT_MEASURED,				/* only what a standard bounds, or what that asks for */
	INPUT_IMPLIES,				/* only what implies a circumstance */
	INPUT_CROSS_CHECKS			/* only tells whether other facts are believed */
} InputRole;

/* Who says what it is. */
typedef enum InputSource
{
	INPUT_FACT,					/* nobody but who asks */
	INPUT_CIRCUMSTANCE,			/* the same, in a set or by its name */
	INPUT_COMPUTED				/* rules, unless it is given */
} InputSource;

typedef struct Input
{
	int			variable;
	InputRole	role;
	InputSource source;
	int			place;			/* in the order in which they are asked for */
} Input;

/*
 * The facts that can bear on a variable, in any region at any date: a List of
 * int, its inputs in the order the rules ask for them, then what can also be
 * given instead of being computed. CIRCUMSTANCES_INPUT stands once for the
 * set where any circumstance is asked; the single circumstances come behind.
 * Last comes what only implies a circumstance, or tells whether a fact is
 * believed, so that a new domain or implication moves no other input.
 */
extern List *rulebook_inputs(Rulebook *book, int variable);

/*
 * The same by the rules in force in a region, or where that is NULL in any, on a
 * day: a List of Input *, in the order in which they are asked for, with what the
 * variable measures. Of a variable without rules it is that itself.
 * What given, by variable, says is given needs nothing; NULL: nothing is.
 */
extern List *inputs_in_force(Rulebook *book, int variable, const Region *region,
							 DateADT day, const bool *given);

#endif
