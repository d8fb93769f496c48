/*
 * ring.h
 *	  Finds the variables that depend on themselves.
 */
#ifndef PG_BENEFIT_RING_H
#define PG_BENEFIT_RING_H

#include "compat.h"

#include "rulebook/findings.h"
#include "rulebook/rulebook.h"

/*
 * Tell each variable that asks for itself, through others or not, once. asked
 * has for each variable those that its rules ask for.
 */
extern void check_rings(FindingSink *found, const Rulebook *book, List *const *asked);

#endif
