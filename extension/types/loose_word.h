/*
 * loose_word.h
 *	  Words of registers that are near circumstances, but are the name of none.
 */
#ifndef PG_BENEFIT_LOOSE_WORD_H
#define PG_BENEFIT_LOOSE_WORD_H

#include "compat.h"

typedef struct LooseWord
{
	const char *names;			/* the circumstances that it says, between
								 * blanks; NULL: it is asked back */
	const char *hint;			/* what to write instead, untranslated */
} LooseWord;

/* The word of this spelling, or NULL. */
extern const LooseWord *find_loose_word(const char *word);

#endif
