/*
 * load.h
 *	  Reads the content of a rulebook into memory. One loader reads every
 *	  rulebook: checking collects what is wrong as findings; opening trusts a
 *	  value that was checked when it was made and raises what would be a
 *	  finding, so that a damaged value never computes.
 */
#ifndef PG_BENEFIT_LOAD_H
#define PG_BENEFIT_LOAD_H

#include "compat.h"

#include "rulebook/findings.h"
#include "rulebook/rulebook.h"

/*
 * Read content into a new Rulebook in a context below the current one. NULL,
 * with a finding, if it is too large.
 */
extern Rulebook *load_rulebook(FindingSink *found, JsonbContainer *root);

#endif
