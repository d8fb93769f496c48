/*
 * domain.h
 *	  What a domain leaves of its variable.
 */
#ifndef PG_BENEFIT_DOMAIN_H
#define PG_BENEFIT_DOMAIN_H

#include "compat.h"

#include "expression/expression.h"

/*
 * Can any value of the variable satisfy its domain, a checked tree? False where
 * its bounds contradict each other: a domain that nothing satisfies believes
 * nobody. What hangs on other variables may hold.
 */
extern bool domain_can_hold(const Expression *domain, int variable);

#endif
