/*
 * reason.h
 *	  Why an outcome is what it is, in the reader's language.
 */
#ifndef PG_BENEFIT_REASON_H
#define PG_BENEFIT_REASON_H

#include "compat.h"

#include "evaluate/evaluate.h"

extern const char *variable_title(const Variable *variable);

/* The document of a clause by its number, or by its title where it has none. */
extern const char *document_name(const Clause *clause);

/*
 * Why an outcome is what it is, in a sentence. The status is the outcome's own,
 * but for a standard, whose measure may not be known.
 */
extern char *outcome_reason(const Rulebook *book, Status status, const Outcome *outcome);

#endif
