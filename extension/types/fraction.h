/*
 * fraction.h
 *	  A quotient of numbers as it is: nothing of it is rounded before the
 *	  variable that it ends in is.
 *
 *		Fraction --- num		numerator, a numeric
 *		         |-- den		denominator, a numeric above zero; NULL: the fraction
 *		         |				is the number num itself
 *		         |-- is_lone	num and den are as they were divided
 *		         +-- reduce_at	the size of the two from which on a common divisor
 *								is looked for
 *
 *		1000 / 3			{1000, 3, is_lone}
 *		700 - 1000 / 3		{1100, 3}
 *		100 / 3 * 3			{300, 3}		not reduced: it is small
 *		5, beside 1 / 3		{5, NULL}
 *
 * num and den need not be whole: 700.50 / 3 is {700.50, 3}.
 *
 * Looking for a common divisor costs more than thirty multiplications of the
 * usual size, and of long numbers much more. It is done when a fraction has
 * grown, and again when it has grown to the double of what was left.
 *
 * A fraction never changes. Its numbers are shared with others, and live in the
 * memory context in which they were computed.
 */
#ifndef PG_BENEFIT_FRACTION_H
#define PG_BENEFIT_FRACTION_H

#include "compat.h"

#include "types/number.h"

/*
 * Digits of a numerator or denominator, before the point and after it; but the
 * value of a fraction has no more before the point than any number.
 */
#define FRACTION_MAX_DIGITS		(2 * NUMBER_MAX_DIGITS)

typedef struct Fraction
{
	Numeric		num;
	Numeric		den;
	bool		is_lone;
	Size		reduce_at;
} Fraction;

#define DatumGetFraction(X)		((const Fraction *) DatumGetPointer(X))
#define FractionGetDatum(X)		PointerGetDatum(X)

/* A number as a fraction; a lone quotient, of a divisor that is not zero. */
extern const Fraction *fraction_of_number(Numeric number);
extern const Fraction *fraction_of_quotient(Numeric dividend, Numeric divisor);

/* Divisor and modulus are not zero. The sign of a mod is that of a, as in SQL. */
extern const Fraction *fraction_add(const Fraction *a, const Fraction *b);
extern const Fraction *fraction_subtract(const Fraction *a, const Fraction *b);
extern const Fraction *fraction_multiply(const Fraction *a, const Fraction *b);
extern const Fraction *fraction_divide(const Fraction *a, const Fraction *b);
extern const Fraction *fraction_mod(const Fraction *a, const Fraction *b);
extern const Fraction *fraction_negate(const Fraction *a);
extern const Fraction *fraction_abs(const Fraction *a);

/*
 * a to the power of n; NULL if that is too long to be computed. Not of zero where
 * n is negative. Of what is a plain number, and n not below 0, as number_power().
 */
extern const Fraction *fraction_power(const Fraction *a, int64 n);

/* Has it outgrown the limits, so that it may not stand? */
extern bool fraction_is_too_long(const Fraction *a);

/* Below 0, 0 or above 0, as a is less than b, equal or greater. */
extern int	fraction_compare(const Fraction *a, const Fraction *b);

/* The number of that many places that is nearest, see Rounding; they may be negative. */
extern Numeric fraction_round(const Fraction *a, int places, Rounding rounding);

/*
 * What leaves: the number that PostgreSQL's division gives of num and den. Where
 * that is cut off, and the fraction has an end, it is written to the end, but for
 * a lone quotient.
 */
extern Numeric fraction_to_number(const Fraction *a);

/* A copy in one piece of memory, of that size; room is MAXALIGNed. */
extern Size fraction_size(const Fraction *a);
extern Fraction *fraction_copy(void *room, const Fraction *a);

static inline int
fraction_sign(const Fraction *a)
{
	return number_sign(a->num);
}

/*
 * What was done on long numbers since the backend began: a common divisor of two of
 * 400 bytes, 160,000, takes milliseconds.
 */
extern int64 fraction_long_work(void);

#endif
