/*
 * inputs.h
 *	  What can bear on a variable.
 */
#ifndef PG_BENEFIT_INPUTS_H
#define PG_BENEFIT_INPUTS_H

#include "compat.h"

#include "rulebook/rulebook.h"

/*
 * The facts that can bear on a variable, in any region at any date: a List of
 * int, its inputs in the order the rules ask for them, then what can also be
 * given instead of being computed. CIRCUMSTANCES_INPUT stands once for the
 * set where any circumstance is asked; the single circumstances come behind.
 * Last comes what only implies a circumstance, or tells whether a fact is
 * believed, so that a new domain or implication moves no other input.
 */
extern List *rulebook_inputs(Rulebook *book, int variable);

#endif
