/*
 * reason.h
 *	  Why an outcome is what it is, in the reader's language.
 */
#ifndef PG_BENEFIT_REASON_H
#define PG_BENEFIT_REASON_H

#include "compat.h"

#include "call/doubt.h"
#include "evaluate/evaluate.h"

/* The document of a clause by its number, or by its title where it has none. */
extern const char *document_name(const Clause *clause);

/*
 * Why an outcome of these facts is what it is, in a sentence. The status is the outcome's own,
 * but for a standard, whose measure may not be known.
 */
extern char *outcome_reason(const Rulebook *book, const GivenFacts *given, Status status,
							const Outcome *outcome);

#endif
