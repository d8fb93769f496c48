/*
 * name.h
 *	  What may be the name or an alias of a variable, the name of a unit or a
 *	  subject, and the id of any other item.
 */
#ifndef PG_BENEFIT_NAME_H
#define PG_BENEFIT_NAME_H

#include "compat.h"

#include "rulebook/item.h"

static inline bool
name_is_long(const char *name)
{
	return strnlen(name, NAME_MAX_LENGTH + 1) > NAME_MAX_LENGTH;
}

/*
 * Check the id of a rule, a clause or a policy: a word of 1 to 63 bytes in
 * which every character can be seen.
 */
extern void check_id(FaultSink *sink, const char *id);
extern bool is_id(const char *id);

/*
 * Check the name of a unit or a subject: 1 to 63 bytes in which every character
 * can be seen, with blanks only within.
 */
extern void check_word(FaultSink *sink, const char *word);

/*
 * Check the name and the aliases of a variable, with none of the first so many
 * circumstances among them.
 */
extern void check_names(FaultSink *sink, const VariableText *text,
						int ncircumstances);

#endif
