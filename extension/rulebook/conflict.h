/*
 * conflict.h
 *	  Finds the rules of a unique variable that cannot but apply together.
 */
#ifndef PG_BENEFIT_CONFLICT_H
#define PG_BENEFIT_CONFLICT_H

#include "compat.h"

#include "rulebook/rulebook.h"

/*
 * For each rule of a sound rulebook another one that is in force beside it, in
 * its region on some day, on the same condition; -1 if there is none. Only of
 * variables whose hit policy is unique. Of two rules of one region the one that
 * came into force later has the other.
 */
extern int *find_conflicts(const Rulebook *book);

#endif
