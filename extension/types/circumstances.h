/*
 * circumstances.h
 *	  The type circumstances: a set of standard personal circumstances, and
 *	  the vocabulary of their names.
 */
#ifndef PG_BENEFIT_CIRCUMSTANCES_H
#define PG_BENEFIT_CIRCUMSTANCES_H

#include "compat.h"

#include "fmgr.h"

/* Bit n is the circumstance n of the vocabulary. */
typedef uint64 Circumstances;

#define DatumGetCircumstances(X)	((Circumstances) DatumGetInt64(X))
#define CircumstancesGetDatum(X)	Int64GetDatum((int64) (X))
#define PG_GETARG_CIRCUMSTANCES(n)	DatumGetCircumstances(PG_GETARG_DATUM(n))
#define PG_RETURN_CIRCUMSTANCES(x)	return CircumstancesGetDatum(x)

#define CIRCUMSTANCE_MASK(bit)		(UINT64CONST(1) << (bit))

/* How many there are; their bits are 0 to this less one. */
extern int	circumstance_count(void);

/* The bit of a name, a Chinese term or a synonym; -1 if it is none of them. */
extern int	circumstance_bit(const char *name);

/* The English name, the Chinese term, and what it means in English, of a bit. */
extern const char *circumstance_name(int bit);
extern const char *circumstance_term(int bit);
extern const char *circumstance_meaning(int bit);

/*
 * Parse a set as the type does. False if it is malformed (22P02) and escontext
 * takes the error softly.
 */
extern bool circumstances_from_cstring(const char *str, Circumstances *result,
									   Node *escontext);

/* The set as the type writes it, {dibao,tekun}, palloc'd. */
extern char *circumstances_to_cstring(Circumstances set);

#endif
