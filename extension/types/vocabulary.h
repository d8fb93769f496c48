/*
 * vocabulary.h
 *	  The vocabulary of standard circumstances: a number for each, and its
 *	  names in English and in Chinese.
 */
#ifndef PG_BENEFIT_VOCABULARY_H
#define PG_BENEFIT_VOCABULARY_H

#include "compat.h"

/* A circumstance is a bit of one word. */
#define MAX_CIRCUMSTANCES	64

/* How many there are; their bits are 0 to this less one. */
extern int	circumstance_count(void);

/* The bit of a name, a Chinese term or a synonym; -1 if it is none of them. */
extern int	circumstance_bit(const char *name);

/* The English name, the Chinese term, and what it means in English, of a bit. */
extern const char *circumstance_name(int bit);
extern const char *circumstance_term(int bit);
extern const char *circumstance_meaning(int bit);

/* The name, term or synonym nearest to a text that is none, or NULL. */
extern const char *nearest_circumstance(const char *name);

#endif
