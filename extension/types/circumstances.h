/*
 * circumstances.h
 *	  The type circumstances: a set of standard personal circumstances.
 */
#ifndef PG_BENEFIT_CIRCUMSTANCES_H
#define PG_BENEFIT_CIRCUMSTANCES_H

#include "compat.h"

#include "fmgr.h"
#include "utils/array.h"

#include "types/vocabulary.h"

/* Bit n is the circumstance n of the vocabulary. */
typedef uint64 Circumstances;

#define DatumGetCircumstances(X)	((Circumstances) DatumGetInt64(X))
#define CircumstancesGetDatum(X)	Int64GetDatum((int64) (X))
#define PG_GETARG_CIRCUMSTANCES(n)	DatumGetCircumstances(PG_GETARG_DATUM(n))
#define PG_RETURN_CIRCUMSTANCES(x)	return CircumstancesGetDatum(x)

#define CIRCUMSTANCE_MASK(bit)		(UINT64CONST(1) << (bit))

/*
 * Parse a set as the type does. False if it is malformed (22P02) and escontext
 * takes the error softly.
 */
extern bool circumstances_from_cstring(const char *str, Circumstances *result,
									   Node *escontext);

/*
 * Add what a name says to a set: one of the vocabulary, or a loose word, of any
 * width and with blanks around it. False, with an untranslated hint or NULL, if
 * it says no circumstance, or does not say which.
 */
extern bool circumstances_add(Circumstances *set, const char *name,
							  const char **hint);

/* The set of the names in an array of text; an error if one is null or unknown. */
extern Circumstances circumstances_from_array(ArrayType *array);

/*
 * The same of both without an error. False if the list is malformed, or a null
 * among the names, and if one says no circumstance: that is *unknown then, else
 * NULL.
 */
extern bool circumstances_read_list(const char *str, Circumstances *result,
									char **unknown);
extern bool circumstances_read_array(ArrayType *array, Circumstances *result,
									 char **unknown);

#endif
