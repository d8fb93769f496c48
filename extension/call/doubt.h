/*
 * doubt.h
 *	  What is wrong with a fact that is not believed, in the reader's language.
 */
#ifndef PG_BENEFIT_DOUBT_H
#define PG_BENEFIT_DOUBT_H

#include "compat.h"

#include "lib/stringinfo.h"

#include "program/slot.h"
#include "rulebook/rulebook.h"

/* The facts of one row, each in its slot. */
typedef struct GivenFacts
{
	int			nslots;
	const Slot *slots;
	const NullableDatum *values;
} GivenFacts;

/*
 * Say it, with the values that were given for the variable: is_useless, that nothing
 * can be computed with it.
 */
extern void append_doubt(StringInfo text, const Rulebook *book, const GivenFacts *given,
						 int variable, bool is_useless);

/* Say of a code that is given that it is not specific enough; false if none is. */
extern bool append_class(StringInfo text, const Rulebook *book, const GivenFacts *given,
						 int variable);

#endif
