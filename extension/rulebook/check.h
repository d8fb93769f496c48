/*
 * check.h
 *	  Finds everything that is wrong with the content of a rulebook.
 */
#ifndef PG_BENEFIT_CHECK_H
#define PG_BENEFIT_CHECK_H

#include "compat.h"

#include "utils/jsonb.h"

#include "rulebook/findings.h"

/* Every fault of a rulebook's content, which may be published if there is none. */
extern Findings *rulebook_findings(Jsonb *content);

#endif
