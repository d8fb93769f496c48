/*
 * fraction.c
 *	  Computes with fractions, and keeps them short.
 */
#include "compat.h"

#include <math.h>

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "types/fraction.h"

/* A common divisor is looked for from this size of both numbers on. */
#define FIRST_REDUCTION		128

/* But not where both numbers are larger than this: it takes milliseconds. */
#define LARGEST_DIVISOR		256

/* Denominators that take more than this together are brought to a common multiple. */
#define LARGEST_PRODUCT		48

static Numeric
call(PGFunction function, Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(function, NumericGetDatum(a), NumericGetDatum(b)));
}

static Numeric
call_unary(PGFunction function, Numeric a)
{
	return DatumGetNumeric(DirectFunctionCall1(function, NumericGetDatum(a)));
}

static Numeric
multiply(Numeric a, Numeric b)
{
	return call(numeric_mul, a, b);
}

/* a * den, where that may be NULL */
static Numeric
multiply_by_den(Numeric a, Numeric den)
{
	return den ? multiply(a, den) : a;
}

static int
compare(Numeric a, Numeric b)
{
	return number_compare(NumericGetDatum(a), NumericGetDatum(b));
}

static bool
is_equal(Numeric a, Numeric b)
{
	return a == b || compare(a, b) == 0;
}

static Size
parts_size(const Fraction *a)
{
	return VARSIZE(a->num) + (a->den ? VARSIZE(a->den) : 0);
}

static bool
parts_are_too_long(const Fraction *a)
{
	return number_is_longer(a->num, FRACTION_MAX_DIGITS) ||
		(a->den && number_is_longer(a->den, FRACTION_MAX_DIGITS));
}

/* Numbers from this size on are long to compute with. */
#define FIRST_LONG	64

static int64 long_work = 0;

int64
fraction_long_work(void)
{
	return long_work;
}

/* It takes the product of their lengths. */
static Numeric
common_divisor(Numeric a, Numeric b)
{
	if (Min(VARSIZE(a), VARSIZE(b)) >= FIRST_LONG)
		long_work += (int64) VARSIZE(a) * VARSIZE(b);
	return call(numeric_gcd, a, b);
}

/* Divide numerator and denominator by what they have in common. */
static void
reduce(Fraction *a)
{
	Numeric		divisor = common_divisor(a->num, a->den);

	/* zero over anything: the divisor is the denominator */
	a->num = call(numeric_div_trunc, a->num, divisor);
	a->den = call(numeric_div_trunc, a->den, divisor);
	a->reduce_at = Max(2 * parts_size(a), FIRST_REDUCTION);
}

/* num / den of a and b, computed from them; den > 0. */
static const Fraction *
make_fraction(const Fraction *a, const Fraction *b, Numeric num, Numeric den)
{
	Fraction   *result = palloc(sizeof(Fraction));

	result->num = num;
	result->den = den;
	result->is_lone = false;
	result->reduce_at = Max(a->reduce_at, b->reduce_at);
	if (den == NULL)
		return result;
	if ((parts_size(result) > result->reduce_at &&
		 Min(VARSIZE(num), VARSIZE(den)) <= LARGEST_DIVISOR) || parts_are_too_long(result))
		reduce(result);
	return result;
}

const Fraction *
fraction_of_number(Numeric number)
{
	Fraction   *result = palloc(sizeof(Fraction));

	*result = (Fraction) {.num = number,.reduce_at = FIRST_REDUCTION};
	return result;
}

const Fraction *
fraction_of_quotient(Numeric dividend, Numeric divisor)
{
	Fraction   *result = palloc(sizeof(Fraction));
	bool		negative = number_sign(divisor) < 0;

	result->num = negative ? call_unary(numeric_uminus, dividend) : dividend;
	result->den = negative ? call_unary(numeric_uminus, divisor) : divisor;
	result->is_lone = true;
	result->reduce_at = FIRST_REDUCTION;
	return result;
}

/* a + b or a - b, as the operation of numbers is. */
static const Fraction *
add_or_subtract(const Fraction *a, const Fraction *b, PGFunction operation)
{
	Numeric		left = a->den;
	Numeric		right = b->den;

	if (left == NULL && right == NULL)
		return make_fraction(a, b, call(operation, a->num, b->num), NULL);
	if (left != NULL && right != NULL)
	{
		if (is_equal(left, right))
			return make_fraction(a, b, call(operation, a->num, b->num), left);
		if (VARSIZE(left) + VARSIZE(right) > LARGEST_PRODUCT)
		{
			Numeric		common = common_divisor(left, right);
			Numeric		more = call(numeric_div_trunc, right, common);

			return make_fraction(a, b,
								 call(operation, multiply(a->num, more),
									  multiply(b->num, call(numeric_div_trunc, left, common))),
								 multiply(left, more));
		}
	}
	return make_fraction(a, b,
						 call(operation, multiply_by_den(a->num, right),
							  multiply_by_den(b->num, left)),
						 left ? multiply_by_den(left, right) : right);
}

const Fraction *
fraction_add(const Fraction *a, const Fraction *b)
{
	return add_or_subtract(a, b, numeric_add);
}

const Fraction *
fraction_subtract(const Fraction *a, const Fraction *b)
{
	return add_or_subtract(a, b, numeric_sub);
}

const Fraction *
fraction_multiply(const Fraction *a, const Fraction *b)
{
	return make_fraction(a, b, multiply(a->num, b->num),
						 a->den ? multiply_by_den(a->den, b->den) : b->den);
}

const Fraction *
fraction_divide(const Fraction *a, const Fraction *b)
{
	Numeric		num = multiply_by_den(a->num, b->den);
	Numeric		den = multiply_by_den(b->num, a->den);

	if (number_sign(den) < 0)
	{
		num = call_unary(numeric_uminus, num);
		den = call_unary(numeric_uminus, den);
	}
	return make_fraction(a, b, num, den);
}

const Fraction *
fraction_mod(const Fraction *a, const Fraction *b)
{
	return make_fraction(a, b,
						 call(numeric_mod, multiply_by_den(a->num, b->den),
							  multiply_by_den(b->num, a->den)),
						 a->den ? multiply_by_den(a->den, b->den) : b->den);
}

static const Fraction *
with_numerator(const Fraction *a, Numeric num)
{
	Fraction   *result = palloc(sizeof(Fraction));

	*result = *a;
	result->num = num;
	return result;
}

const Fraction *
fraction_negate(const Fraction *a)
{
	return with_numerator(a, call_unary(numeric_uminus, a->num));
}

const Fraction *
fraction_abs(const Fraction *a)
{
	return number_sign(a->num) < 0 ? fraction_negate(a) : a;
}

/* x^n, n > 0, with all its digits; NULL if it has more than a fraction's part may. */
static Numeric
exact_power(Numeric x, int64 n)
{
	Numeric		result = NULL;

	x = call_unary(numeric_trim_scale, x);
	if (number_scale(x) * n > FRACTION_MAX_DIGITS ||
		(number_sign(x) != 0 && fabs(number_log10(x) * n) > FRACTION_MAX_DIGITS))
		return NULL;
	for (; n > 0; n /= 2)
	{
		if (n % 2 == 1)
			result = result ? multiply(result, x) : x;
		if (n > 1)
			x = multiply(x, x);
	}
	return result;
}

const Fraction *
fraction_power(const Fraction *a, int64 n)
{
	Fraction	base = *a;
	Numeric		num;
	Numeric		den;

	if (n >= 0 && a->den == NULL)
		return number_power(a->num, n, &num) ? fraction_of_number(num) : NULL;
	if (n == 0)
		return fraction_of_number(int64_to_numeric(1));
	if (n > NUMBER_MAX_EXPONENT || n < -NUMBER_MAX_EXPONENT)
		return NULL;
	if (a->den == NULL)
		base.den = int64_to_numeric(1);
	else if (Min(VARSIZE(a->num), VARSIZE(a->den)) <= LARGEST_DIVISOR)
		reduce(&base);
	num = exact_power(base.num, n < 0 ? -n : n);
	den = num ? exact_power(base.den, n < 0 ? -n : n) : NULL;
	if (den == NULL || n > 0)
		return den ? make_fraction(&base, &base, num, den) : NULL;
	if (number_sign(num) < 0)
	{
		num = call_unary(numeric_uminus, num);
		den = call_unary(numeric_uminus, den);
	}
	return make_fraction(&base, &base, den, num);
}

bool
fraction_is_too_long(const Fraction *a)
{
	if (a->den == NULL)
		return number_is_too_long(a->num);
	if (parts_are_too_long(a))
		return true;
	/* it is below 10000^(this + 1) */
	if (number_weight(a->num) - number_weight(a->den) < NUMBER_MAX_DIGITS / 4)
		return false;
	return number_is_too_long(fraction_to_number(a));
}

int
fraction_compare(const Fraction *a, const Fraction *b)
{
	Numeric		left = a->num;
	Numeric		right = b->num;
	int			result;

	if (a->den == NULL && b->den == NULL)
		return compare(left, right);
	if (a->den != NULL && b->den != NULL && is_equal(a->den, b->den))
		return compare(left, right);
	left = multiply_by_den(left, b->den);
	right = multiply_by_den(right, a->den);
	result = compare(left, right);
	if (left != a->num)
		pfree(left);
	if (right != b->num)
		pfree(right);
	return result;
}

static Numeric
power_of_ten_number(int exponent)
{
	return int64_div_fast_to_numeric(1, -exponent);
}

/*
 * Would a quotient of so many decimals be rounded as the fraction itself is?
 *
 * Between what rounds one way and what rounds another lie whole numbers of half
 * units, k / (2 * 10^places). Unless the fraction is one of them, which PostgreSQL's
 * quotient then is too, it lies at least 1 / (2 * den * 10^s) away, s being the
 * decimals of num or those of den and of the places together. That quotient is
 * half a unit of its last place away from it at most: nearer than that where it
 * has s decimals and as many more as den has digits.
 */
static bool
quotient_suffices(const Fraction *a, Numeric quotient, int places)
{
	int			scale = Max(number_scale(a->num), places + number_scale(a->den));

	if (places < 0)
		return false;
	for (int groups = 1; groups <= 2; groups++)
		if (number_is_below(a->den, groups))
			return number_scale(quotient) >= Max(scale, places + 1) + 4 * groups;
	return false;
}

/* Does what is left over below the last place take the whole number away from zero? */
static bool
rounds_away(Numeric whole, Numeric rest, Numeric den, Rounding rounding)
{
	int			order;

	if (number_sign(rest) == 0)
		return false;
	switch (rounding)
	{
		case ROUND_DOWN:
			return false;
		case ROUND_UP:
			return true;
		default:
			break;
	}
	order = compare(call(numeric_add, rest, rest), den);
	if (order == 0 && rounding == ROUND_HALF_EVEN)
		return number_sign(call(numeric_mod, whole, int64_to_numeric(2))) != 0;
	return order >= 0;
}

Numeric
fraction_round(const Fraction *a, int places, Rounding rounding)
{
	Numeric		quotient;
	Numeric		scaled;
	Numeric		whole;

	if (a->den == NULL)
		return DatumGetNumeric(number_round(NumericGetDatum(a->num), places, rounding));
	rounding = rounding_of_magnitude(rounding, fraction_sign(a) < 0);
	quotient = call(numeric_div, a->num, a->den);
	if (quotient_suffices(a, quotient, places))
		return DatumGetNumeric(number_round(NumericGetDatum(quotient), places, rounding));

	scaled = multiply(call_unary(numeric_abs, a->num), power_of_ten_number(places));
	whole = call(numeric_div_trunc, scaled, a->den);
	if (rounds_away(whole, subtract_numerics(scaled, multiply(whole, a->den)), a->den, rounding))
		whole = call(numeric_add, whole, int64_to_numeric(1));
	whole = multiply(whole, power_of_ten_number(-places));
	return number_sign(a->num) < 0 ? call_unary(numeric_uminus, whole) : whole;
}

/*
 * After how many decimals does num / den end; -1 if never, or not within those that
 * a number may have? A denominator without a divisor in common with the numerator
 * must be one of a power of ten then.
 */
static int
decimals_to_end(Numeric num, Numeric den)
{
	Numeric		divisor = common_divisor(num, den);
	Numeric		whole = call(numeric_div_trunc, den, divisor);
	int			digits = (number_weight(whole) + 1) * 4;
	/* of 2^n the last power of ten is 10^n, and it has more than 3 n / 10 digits */
	int			most = Min(digits * 10 / 3 + 1, NUMBER_MAX_DIGITS);

	return number_sign(call(numeric_mod, power_of_ten_number(most), whole)) == 0 ? most : -1;
}

Numeric
fraction_to_number(const Fraction *a)
{
	Numeric		quotient;
	int			places;

	if (a->den == NULL)
		return a->num;
	quotient = call(numeric_div, a->num, a->den);
	if (a->is_lone || is_equal(multiply(quotient, a->den), a->num))
		return quotient;
	places = decimals_to_end(a->num, a->den);
	return places < 0 ? quotient : call_unary(numeric_trim_scale, fraction_round(a, places, ROUND_DOWN));
}

Size
fraction_size(const Fraction *a)
{
	return MAXALIGN(sizeof(Fraction)) + MAXALIGN(VARSIZE(a->num)) +
		(a->den ? MAXALIGN(VARSIZE(a->den)) : 0);
}

Fraction *
fraction_copy(void *room, const Fraction *a)
{
	Fraction   *result = room;
	char	   *numbers = (char *) room + MAXALIGN(sizeof(Fraction));

	*result = *a;
	result->num = memcpy(numbers, a->num, VARSIZE(a->num));
	numbers += MAXALIGN(VARSIZE(a->num));
	if (a->den)
		result->den = memcpy(numbers, a->den, VARSIZE(a->den));
	return result;
}
