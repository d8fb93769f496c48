/*
 * load.h
 *	  The reader of rulebooks.
 */
#ifndef PG_BENEFIT_LOAD_H
#define PG_BENEFIT_LOAD_H

#include "rulebook/findings.h"
#include "rulebook/rulebook.h"

/*
 * Read content into a new Rulebook in a context below the current one. NULL,
 * with a finding, if it is too large.
 */
extern Rulebook *load_rulebook(FindingSink *found, JsonbContainer *root);

#endif
