/*
 * language.h
 *	  The language of titles and reasons in reports: that of the setting
 *	  benefit.language.
 */
#ifndef PG_BENEFIT_LANGUAGE_H
#define PG_BENEFIT_LANGUAGE_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* What reasons are made of, beside the texts of a rulebook. */
typedef enum Phrase
{
	PHRASE_GIVEN,
	PHRASE_BY_RULE,				/* its id follows */
	PHRASE_AIMED,
	PHRASE_ENCOURAGED,
	PHRASE_AT_LEAST,
	PHRASE_AT_MOST,
	PHRASE_NOT_MET,
	PHRASE_NO_RULE,
	PHRASE_NO_RULE_OF,			/* the names of variables follow */
	PHRASE_NOT_KNOWN,			/* the names of facts follow */
	PHRASE_ZERO_DIVISOR,		/* texts of expressions follow */
	PHRASE_ENDLESS_TIME,		/* the same */
	PHRASE_NOT_WHOLE,			/* the same */
	PHRASE_NO_DAY,				/* the same */
	PHRASE_NOT_RISING,			/* the same */
	PHRASE_NOT_BELIEVED,		/* what is wrong with them follows */
	PHRASE_ASSUMED,				/* the same */
	PHRASE_BEYOND_DOMAIN,		/* of a title, a value, a condition */
	PHRASE_UNKNOWN_CODE,		/* of a title, a value */
	PHRASE_NEAREST_CODE,		/* of a title, a value, a code */
	PHRASE_TWO_CODES,			/* of a title, a value, two codes */
	PHRASE_WHICH_KIND,			/* of a title, a value */
	PHRASE_TWO_VALUES,			/* of a title, two values */
	PHRASE_DENIED,				/* of a title */
	PHRASE_ZERO_FACT,			/* of a title, a value */
	PHRASE_ENDLESS_DATE,		/* of a title, a value */
	PHRASE_BEFORE_SUMMARY,
	PHRASE_BETWEEN_PARTS,
	PHRASE_BETWEEN_FACTS,
	/* of columns that are checked, and of what no column gives */
	PHRASE_CIRCUMSTANCES,		/* the set, as a title */
	PHRASE_REGION,				/* the same */
	PHRASE_REFUSED,				/* of a type, the kind that it should be */
	PHRASE_UNREADABLE,			/* of a kind */
	PHRASE_UNREADABLE_SET,
	PHRASE_UNREADABLE_REGION,
	PHRASE_NO_DIVISION,
	PHRASE_NO_FACT,
	PHRASE_NEAREST_FACT,		/* of a name */
	PHRASE_NOT_NEEDED,
	PHRASE_MISSING,				/* the titles of variables follow */
	PHRASE_MISSING_MEASURE,		/* the same */
	PHRASE_DEFAULT,				/* it follows */
	PHRASE_NO_RULE_ANYWHERE
} Phrase;

/* Called by _PG_init: defines benefit.language. */
extern void language_init(void);

/* Of two texts the one in the reader's language, else the one that there is. */
extern const char *choose_text(const char *chinese, const char *english);

/* A phrase; where it is said of something, the format that takes that. */
extern const char *phrase_text(Phrase phrase);

/* The title of a variable; its name where it has none. */
extern const char *variable_title(const Variable *variable);

/* A unit in the reader's language; its name where it has no title in that. NULL for none. */
extern const char *unit_name(const Word *unit);

#endif
