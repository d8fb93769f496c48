/*
 * number.h
 *	  Exact numbers: what may be one, and how one is rounded. A number is a
 *	  finite numeric; where it is small enough for that, a decimal: its digits
 *	  as an int64, of a scale that is kept elsewhere.
 */
#ifndef PG_BENEFIT_NUMBER_H
#define PG_BENEFIT_NUMBER_H

#include "compat.h"

#include "utils/numeric.h"

/*
 * Digits of a number, before the point and after it; of a literal, a fact and a
 * result alike. As many as PostgreSQL lets a column of type numeric(p, s) have,
 * and more than the longest double precision.
 */
#define NUMBER_MAX_DIGITS		1000

/* The largest exponent of power(): interest of a day over 27 years. */
#define NUMBER_MAX_EXPONENT		10000

/* Decimals of more places are left to numeric. */
#define DECIMAL_MAX_SCALE		9

/* How a value is brought to its scale: ties and directions are of the magnitude. */
typedef enum Rounding
{
	ROUND_HALF_UP,				/* to the nearest, ties away from zero */
	ROUND_HALF_EVEN,			/* to the nearest, ties to the even digit */
	ROUND_UP,					/* away from zero */
	ROUND_DOWN,					/* towards zero */
	/* of expressions alone */
	ROUND_FLOOR,				/* to the number below */
	ROUND_CEIL					/* to the number above */
} Rounding;

/* The names of those that a variable can have, in their order, and NULL. */
extern const char *const rounding_names[];

/* The rounding of that name; false if it has none. */
extern bool rounding_of_name(const char *name, Rounding *rounding);

/* Below 0, 0 or above 0, as a is less than b, equal or greater. */
extern int	number_compare(Datum a, Datum b);
extern bool number_is_zero(Datum number);

extern Numeric multiply_numerics(Numeric a, Numeric b);
extern Numeric subtract_numerics(Numeric a, Numeric b);

/* A number brought to a scale. */
extern Datum number_round(Datum number, int scale, Rounding rounding);

/* The shortest decimal that is read back as the same: what is printed. */
extern Numeric float8_to_numeric(float8 number);
extern Numeric float4_to_numeric(float4 number);

/*
 * A number as an exact decimal of at most 18 digits, DECIMAL_MAX_SCALE of them
 * after the point; false if it is none.
 */
extern bool number_to_decimal(Numeric number, int64 *digits, int *scale);

/* The same number as a numeric of that scale. */
extern Numeric decimal_to_number(int64 digits, int scale);

extern int64 power_of_ten(int exponent);

/* The decimal logarithm of a number's magnitude, to some twelve places; not of zero. */
extern double number_log10(Numeric number);

/*
 * x to the power of n, which is not below 0, as PostgreSQL rounds it; false if that
 * is too long, or n too large, to be computed.
 */
extern bool number_power(Numeric x, int64 n, Numeric *result);

/* A rounding to the number below, or above, as one of the magnitude. */
static inline Rounding
rounding_of_magnitude(Rounding rounding, bool negative)
{
	if (rounding != ROUND_FLOOR && rounding != ROUND_CEIL)
		return rounding;
	return negative == (rounding == ROUND_FLOOR) ? ROUND_UP : ROUND_DOWN;
}

/* digits / power, which is above zero, rounded to a whole number. */
static inline int64
decimal_round(int64 digits, int64 power, Rounding rounding)
{
	int64		whole = digits / power;
	int64		rest = digits % power;
	int64		away = digits < 0 ? -1 : 1;
	int64		size = rest < 0 ? -rest : rest;

	switch (rounding)
	{
		case ROUND_HALF_UP:
			return size >= power - size ? whole + away : whole;
		case ROUND_HALF_EVEN:
			if (size == power - size)
				return whole % 2 == 0 ? whole : whole + away;
			return size > power - size ? whole + away : whole;
		case ROUND_UP:
			return size > 0 ? whole + away : whole;
		case ROUND_DOWN:
			return whole;
		case ROUND_FLOOR:
			return rest < 0 ? whole - 1 : whole;
		case ROUND_CEIL:
			return rest > 0 ? whole + 1 : whole;
	}
	return whole;
}

/*
 * What follows is read from the header of a number's stored form, which never
 * changes, because tables hold it: a bit for the short form, a sign, the digits
 * after the point, and the place of the group of four digits that it starts with.
 */

/* A number is at least 10000^weight, in magnitude, and below 10000^(weight + 1); zero has 0. */
static inline int
number_weight(Numeric number)
{
	const uint16 *header = (const uint16 *) VARDATA(number);

	if (header[0] & 0x8000)
		return (header[0] & 0x40) != 0 ? (header[0] & 0x3F) - 0x40 : header[0] & 0x3F;
	return (int16) header[1];
}

/* Is a number below 10000^groups, in magnitude? */
static inline bool
number_is_below(Numeric number, int groups)
{
	return number_weight(number) < groups;
}

/* How many digits after the point it shows. */
static inline int
number_scale(Numeric number)
{
	uint16		header = *(const uint16 *) VARDATA(number);

	return (header & 0x8000) != 0 ? (header & 0x1F80) >> 7 : header & 0x3FFF;
}

/* Below 0, 0 or above 0: zero has no digits. */
static inline int
number_sign(Numeric number)
{
	uint16		header = *(const uint16 *) VARDATA(number);
	bool		is_short = (header & 0x8000) != 0;

	if (VARSIZE(number) == VARHDRSZ + (is_short ? 1 : 2) * sizeof(uint16))
		return 0;
	return (header & (is_short ? 0x2000 : 0x4000)) != 0 ? -1 : 1;
}

/* Has a number more digits than that before the point, or after it? A multiple of four. */
static inline bool
number_is_longer(Numeric number, int digits)
{
	uint16		header = *(const uint16 *) VARDATA(number);

	/* only the long form has room for so many; short are NaN and the infinities too */
	if (likely((header & 0x8000) != 0))
		return false;
	return (header & 0x3FFF) > digits || !number_is_below(number, digits / 4);
}

/*
 * Has a number more than NUMBER_MAX_DIGITS digits before or after the point?
 * No literal, no fact and no result of an operation may, so that every
 * operation takes a bounded time.
 */
static inline bool
number_is_too_long(Numeric number)
{
	return number_is_longer(number, NUMBER_MAX_DIGITS);
}

#endif
