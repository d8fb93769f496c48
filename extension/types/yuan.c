/*
 * yuan.c
 *	  The type yuan: an exact amount of money, a whole number of fen.
 *
 * What is read:
 *
 *		- ¥ 20,000.50 万 元		sign and ¥ in either order, each at most once;
 *							commas only between groups of three digits
 *
 * Zeros at the end of the decimals are no fraction: 300.0000 is 300.00.
 * Nothing is rounded when it is read, cast or compared. Multiplication and
 * division by a number round half away from zero to the fen.
 */
#include "compat.h"

#include "common/int.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"

#include "types/input.h"
#include "types/number.h"
#include "types/yuan.h"

#define DECIMALS		2		/* of a yuan */
#define WAN_DECIMALS	4		/* how many more a count of 万 may have */

/* No amount is written at such length, whatever zeros surround it. */
#define MAX_AMOUNT_BYTES	1000

/* Sign, 17 digits before the point, the point, two digits, terminator. */
#define YUAN_TEXT_SIZE	24

/* Where the parts of an amount lie in its text. */
typedef struct AmountText
{
	bool		negative;
	bool		wan;
	const char *digits;			/* digits, commas and a point */
	const char *end;			/* of the digits that count */
	size_t		decimals;		/* that count */
} AmountText;

static inline uint64
magnitude(Yuan amount)
{
	return amount < 0 ? -(uint64) amount : (uint64) amount;
}

/*
 * Errors
 */

static void
report_out_of_range(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("yuan out of range")));
}

static void
report_division_by_zero(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_DIVISION_BY_ZERO),
			 errmsg("division by zero")));
}

/*
 * Text
 */

static bool
skip_literal(const char **p, const char *literal)
{
	size_t		length = strlen(literal);

	if (strncmp(*p, literal, length) != 0)
		return false;
	*p += length;
	return true;
}

static bool
skip_sign(const char **p, bool *negative)
{
	if (**p != '-' && **p != '+')
		return false;
	*negative = **p == '-';
	(*p)++;
	return true;
}

static size_t
count_digits(const char *p)
{
	return strspn(p, "0123456789");
}

/* Digits, either without a comma or in groups of three. */
static bool
skip_whole_part(const char **p)
{
	size_t		digits = count_digits(*p);

	if (digits == 0)
		return false;
	*p += digits;
	if (**p != ',')
		return true;
	if (digits > 3)
		return false;
	while (**p == ',')
	{
		if (count_digits(*p + 1) != 3)
			return false;
		*p += 4;
	}
	return true;
}

static void
skip_decimals(const char **p, AmountText *amount)
{
	amount->decimals = count_digits(*p);
	*p += amount->decimals;
	amount->end = *p;

	while (amount->decimals > 0 && amount->end[-1] == '0')
	{
		amount->decimals--;
		amount->end--;
	}
}

static bool
scan_amount(const char *str, AmountText *amount)
{
	const char *p = skip_spaces(str);
	bool		has_sign;

	if (is_longer_than(str, MAX_AMOUNT_BYTES))
		return false;

	amount->negative = false;
	amount->decimals = 0;

	has_sign = skip_sign(&p, &amount->negative);
	if ((skip_literal(&p, "¥") || skip_literal(&p, "￥")) && !has_sign)
		skip_sign(&p, &amount->negative);

	amount->digits = p;
	if (!skip_whole_part(&p))
		return false;
	amount->end = p;
	if (*p == '.')
	{
		p++;
		if (count_digits(p) == 0)
			return false;
		skip_decimals(&p, amount);
	}

	amount->wan = skip_literal(&p, "万");
	skip_literal(&p, "元");
	return *skip_spaces(p) == '\0';
}

/* Add up the fen; false if there are too many. The decimals are known to fit. */
static bool
count_fen(const AmountText *amount, Yuan *result)
{
	size_t		places = DECIMALS + (amount->wan ? WAN_DECIMALS : 0);
	int64		fen = 0;

	/* Downwards, since the range has one more amount below zero than above. */
	for (const char *p = amount->digits; p < amount->end; p++)
	{
		if (*p == ',' || *p == '.')
			continue;
		if (pg_mul_s64_overflow(fen, 10, &fen) ||
			pg_sub_s64_overflow(fen, *p - '0', &fen))
			return false;
	}
	for (size_t i = amount->decimals; i < places; i++)
	{
		if (pg_mul_s64_overflow(fen, 10, &fen))
			return false;
	}

	if (amount->negative)
		*result = fen;
	else if (pg_sub_s64_overflow(0, fen, result))
		return false;
	return true;
}

bool
yuan_from_cstring(const char *str, Yuan *result, Node *escontext)
{
	AmountText	amount;

	if (!scan_amount(str, &amount))
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"yuan", shortened(str)),
				 errhint("Write an amount like 300, 300.50, 20,000, ¥300, 300元, 2万 or 2.5万元.")));

	if (amount.decimals > (amount.wan ? DECIMALS + WAN_DECIMALS : DECIMALS))
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"yuan", shortened(str)),
				 errdetail("An amount has at most two decimals, or six before 万, and is never rounded."),
				 errhint("Round it to the fen first, as the rules of the payment require.")));

	if (!count_fen(&amount, result))
		ereturn(escontext, false,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value \"%s\" is out of range for type %s",
						shortened(str), "yuan")));
	return true;
}

/* Write the amount into text[YUAN_TEXT_SIZE]. */
static void
write_amount(Yuan amount, char *text)
{
	uint64		fen = magnitude(amount);

	if (amount < 0)
		*text++ = '-';
	text += pg_ulltoa_n(fen / FEN_PER_YUAN, text);
	*text++ = '.';
	*text++ = '0' + fen / 10 % 10;
	*text++ = '0' + fen % 10;
	*text = '\0';
}

char *
yuan_to_cstring(Yuan amount)
{
	char	   *text = palloc(YUAN_TEXT_SIZE);

	write_amount(amount, text);
	return text;
}

PG_FUNCTION_INFO_V1(yuan_in);
Datum
yuan_in(PG_FUNCTION_ARGS)
{
	Yuan		amount;

	if (!yuan_from_cstring(PG_GETARG_CSTRING(0), &amount, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_YUAN(amount);
}

PG_FUNCTION_INFO_V1(yuan_out);
Datum
yuan_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(yuan_to_cstring(PG_GETARG_YUAN(0)));
}

/* Every int64 is an amount, so that there is nothing to validate. */
PG_FUNCTION_INFO_V1(yuan_recv);
Datum
yuan_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0)));
}

PG_FUNCTION_INFO_V1(yuan_send);
Datum
yuan_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_YUAN(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* A number in JSON, where another type of ours would be a string. */
PG_FUNCTION_INFO_V1(yuan_json);
Datum
yuan_json(PG_FUNCTION_ARGS)
{
	char		text[YUAN_TEXT_SIZE];

	write_amount(PG_GETARG_YUAN(0), text);
	PG_RETURN_TEXT_P(cstring_to_text(text));
}

/*
 * To and from numbers
 */

Numeric
yuan_to_numeric(Yuan amount)
{
	return int64_div_fast_to_numeric(amount, DECIMALS);
}

static Numeric
multiply_numerics(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_mul,
											   NumericGetDatum(a),
											   NumericGetDatum(b)));
}

static Numeric
subtract_numerics(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_sub,
											   NumericGetDatum(a),
											   NumericGetDatum(b)));
}

static Numeric
round_to_fen(Numeric number)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_round,
											   NumericGetDatum(number),
											   Int32GetDatum(DECIMALS)));
}

/* NaN, which compares above every number, and the infinities are not. */
static bool
is_in_range(Numeric number)
{
	Datum		value = NumericGetDatum(number);

	return number_compare(value, NumericGetDatum(yuan_to_numeric(PG_INT64_MIN))) >= 0 &&
		number_compare(value, NumericGetDatum(yuan_to_numeric(PG_INT64_MAX))) <= 0;
}

/*
 * By way of the digits: exact without any thought, and three times as fast as
 * the multiplication and comparisons that would tell the same.
 */
bool
numeric_to_yuan(Numeric number, Yuan *result)
{
	char	   *text = numeric_normalize(number);	/* no trailing zeros */
	AmountText	amount = {0};
	const char *p = text;
	bool		fits = false;

	skip_sign(&p, &amount.negative);
	amount.digits = p;
	p += count_digits(p);
	if (*p == '.')
	{
		amount.decimals = count_digits(p + 1);
		p += 1 + amount.decimals;
	}
	amount.end = p;

	/* NaN and the infinities have no digits. */
	if (amount.end > amount.digits && amount.decimals <= DECIMALS)
		fits = count_fen(&amount, result);

	pfree(text);
	return fits;
}

/* The amount that a number is, or an error; never the nearest amount. */
static Yuan
require_exact(Numeric number)
{
	Yuan		amount;

	if (numeric_to_yuan(number, &amount))
		return amount;

	if (!is_in_range(number))
		report_out_of_range();
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("number %s is no exact amount in yuan",
					shortened(DatumGetCString(DirectFunctionCall1(numeric_out,
																	  NumericGetDatum(number))))),
			 errdetail("An amount has at most two decimals and is never rounded."),
			 errhint("Round it to the fen first, for example with pg_catalog.round(number, 2).")));
	return 0;					/* keep compiler quiet */
}

static Yuan
require_rounded(Numeric number)
{
	return require_exact(round_to_fen(number));
}

PG_FUNCTION_INFO_V1(yuan_numeric);
Datum
yuan_numeric(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(yuan_to_numeric(PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(numeric_yuan);
Datum
numeric_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_exact(PG_GETARG_NUMERIC(0)));
}

PG_FUNCTION_INFO_V1(float8_number);
Datum
float8_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(float8_to_numeric(PG_GETARG_FLOAT8(0)));
}

PG_FUNCTION_INFO_V1(float4_number);
Datum
float4_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_NUMERIC(float4_to_numeric(PG_GETARG_FLOAT4(0)));
}

PG_FUNCTION_INFO_V1(float8_yuan);
Datum
float8_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_exact(float8_to_numeric(PG_GETARG_FLOAT8(0))));
}

PG_FUNCTION_INFO_V1(float4_yuan);
Datum
float4_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_exact(float4_to_numeric(PG_GETARG_FLOAT4(0))));
}

/* The nearest there is; the shortest decimal is the amount to 2^53 fen. */
PG_FUNCTION_INFO_V1(yuan_float8);
Datum
yuan_float8(PG_FUNCTION_ARGS)
{
	return DirectFunctionCall1(numeric_float8,
							   NumericGetDatum(yuan_to_numeric(PG_GETARG_YUAN(0))));
}

/*
 * PostgreSQL's money counts units of its locale, which may have no fen, or
 * more decimals than two.
 */
PG_FUNCTION_INFO_V1(money_yuan);
Datum
money_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(require_exact(DatumGetNumeric(DirectFunctionCall1(cash_numeric,
																	 PG_GETARG_DATUM(0)))));
}

PG_FUNCTION_INFO_V1(yuan_money);
Datum
yuan_money(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);
	Numeric		number = yuan_to_numeric(amount);
	Datum		money = DirectFunctionCall1(numeric_cash,
											NumericGetDatum(number));

	/* numeric_cash rounds */
	if (number_compare(DirectFunctionCall1(cash_numeric, money),
					   NumericGetDatum(number)) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount %s is no exact amount of type %s",
						yuan_to_cstring(amount), "money"),
				 errdetail("It has more decimals than money has under lc_monetary \"%s\".",
						   GetConfigOption("lc_monetary", false, false))));
	return money;
}

PG_FUNCTION_INFO_V1(int2_yuan);
Datum
int2_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN((Yuan) PG_GETARG_INT16(0) * FEN_PER_YUAN);
}

PG_FUNCTION_INFO_V1(int4_yuan);
Datum
int4_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN((Yuan) PG_GETARG_INT32(0) * FEN_PER_YUAN);
}

PG_FUNCTION_INFO_V1(int8_yuan);
Datum
int8_yuan(PG_FUNCTION_ARGS)
{
	Yuan		amount;

	if (pg_mul_s64_overflow(PG_GETARG_INT64(0), FEN_PER_YUAN, &amount))
		report_out_of_range();
	PG_RETURN_YUAN(amount);
}

static int64
require_whole(Yuan amount)
{
	if (amount % FEN_PER_YUAN != 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("amount %s is no whole number of yuan",
						yuan_to_cstring(amount)),
				 errhint("Cast it to numeric, and round that as the case requires.")));
	return amount / FEN_PER_YUAN;
}

PG_FUNCTION_INFO_V1(yuan_int8);
Datum
yuan_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(require_whole(PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(yuan_int4);
Datum
yuan_int4(PG_FUNCTION_ARGS)
{
	int64		whole = require_whole(PG_GETARG_YUAN(0));

	if (whole < PG_INT32_MIN || whole > PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("integer out of range")));
	PG_RETURN_INT32((int32) whole);
}

/*
 * Arithmetic
 */

static Yuan
add_amounts(Yuan a, Yuan b)
{
	Yuan		sum;

	if (pg_add_s64_overflow(a, b, &sum))
		report_out_of_range();
	return sum;
}

static Yuan
subtract_amounts(Yuan a, Yuan b)
{
	Yuan		difference;

	if (pg_sub_s64_overflow(a, b, &difference))
		report_out_of_range();
	return difference;
}

static Yuan
multiply_by_integer(Yuan amount, int64 factor)
{
	Yuan		product;

	if (pg_mul_s64_overflow(amount, factor, &product))
		report_out_of_range();
	return product;
}

static Yuan
multiply_by_number(Yuan amount, Numeric factor)
{
	return require_rounded(multiply_numerics(yuan_to_numeric(amount), factor));
}

static Yuan
divide_by_integer(Yuan amount, int64 divisor)
{
	Yuan		quotient;
	uint64		rest;
	uint64		whole = magnitude(divisor);

	if (divisor == 0)
		report_division_by_zero();
	/* The one quotient that is too large, and that the processor refuses. */
	if (divisor == -1)
		return subtract_amounts(0, amount);

	quotient = amount / divisor;
	rest = magnitude(amount % divisor);
	if (rest >= whole - rest)
		quotient += (amount < 0) == (divisor < 0) ? 1 : -1;
	return quotient;
}

/*
 * By whole quotient and remainder: rounding a quotient that is already
 * rounded to some precision could take 0.00499... for a half.
 */
static Yuan
divide_by_number(Yuan amount, Numeric divisor)
{
	Numeric		fen = int64_to_numeric(amount);
	Numeric		zero = int64_to_numeric(0);
	Numeric		quotient;
	Numeric		rest;
	Numeric		twice;
	Numeric		size;
	int64		step;

	if (numeric_is_nan(divisor) || numeric_is_inf(divisor))
		report_out_of_range();

	/* Raises division_by_zero. */
	quotient = DatumGetNumeric(DirectFunctionCall2(numeric_div_trunc,
												   NumericGetDatum(fen),
												   NumericGetDatum(divisor)));
	rest = subtract_numerics(fen, multiply_numerics(quotient, divisor));
	twice = DatumGetNumeric(DirectFunctionCall1(numeric_abs,
												NumericGetDatum(multiply_numerics(rest, int64_to_numeric(2)))));
	size = DatumGetNumeric(DirectFunctionCall1(numeric_abs,
											   NumericGetDatum(divisor)));
	if (number_compare(NumericGetDatum(twice), NumericGetDatum(size)) >= 0)
	{
		step = (amount < 0) == (number_compare(NumericGetDatum(divisor), NumericGetDatum(zero)) < 0) ? 1 : -1;
		quotient = subtract_numerics(quotient, int64_to_numeric(-step));
	}
	return require_exact(multiply_numerics(quotient,
										   yuan_to_numeric(1)));
}

PG_FUNCTION_INFO_V1(yuan_add);
Datum
yuan_add(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(PG_GETARG_YUAN(0), PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(yuan_add_number);
Datum
yuan_add_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(PG_GETARG_YUAN(0),
							   require_exact(PG_GETARG_NUMERIC(1))));
}

PG_FUNCTION_INFO_V1(number_add_yuan);
Datum
number_add_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(add_amounts(require_exact(PG_GETARG_NUMERIC(0)),
							   PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(yuan_subtract);
Datum
yuan_subtract(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(PG_GETARG_YUAN(0), PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(yuan_subtract_number);
Datum
yuan_subtract_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(PG_GETARG_YUAN(0),
									require_exact(PG_GETARG_NUMERIC(1))));
}

PG_FUNCTION_INFO_V1(number_subtract_yuan);
Datum
number_subtract_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(require_exact(PG_GETARG_NUMERIC(0)),
									PG_GETARG_YUAN(1)));
}

PG_FUNCTION_INFO_V1(yuan_multiply_int8);
Datum
yuan_multiply_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT64(1)));
}

PG_FUNCTION_INFO_V1(int8_multiply_yuan);
Datum
int8_multiply_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_integer(PG_GETARG_YUAN(1), PG_GETARG_INT64(0)));
}

PG_FUNCTION_INFO_V1(yuan_multiply_number);
Datum
yuan_multiply_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_number(PG_GETARG_YUAN(0), PG_GETARG_NUMERIC(1)));
}

PG_FUNCTION_INFO_V1(number_multiply_yuan);
Datum
number_multiply_yuan(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(multiply_by_number(PG_GETARG_YUAN(1), PG_GETARG_NUMERIC(0)));
}

PG_FUNCTION_INFO_V1(yuan_divide_int2);
Datum
yuan_divide_int2(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT16(1)));
}

PG_FUNCTION_INFO_V1(yuan_divide_int4);
Datum
yuan_divide_int4(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT32(1)));
}

PG_FUNCTION_INFO_V1(yuan_divide_int8);
Datum
yuan_divide_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_integer(PG_GETARG_YUAN(0), PG_GETARG_INT64(1)));
}

PG_FUNCTION_INFO_V1(yuan_divide_number);
Datum
yuan_divide_number(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(divide_by_number(PG_GETARG_YUAN(0), PG_GETARG_NUMERIC(1)));
}

/* How often one amount goes into another, to numeric's precision. */
PG_FUNCTION_INFO_V1(yuan_divide);
Datum
yuan_divide(PG_FUNCTION_ARGS)
{
	Yuan		divisor = PG_GETARG_YUAN(1);

	if (divisor == 0)
		report_division_by_zero();
	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(yuan_to_numeric(PG_GETARG_YUAN(0))),
							   NumericGetDatum(yuan_to_numeric(divisor)));
}

PG_FUNCTION_INFO_V1(yuan_negate);
Datum
yuan_negate(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(subtract_amounts(0, PG_GETARG_YUAN(0)));
}

PG_FUNCTION_INFO_V1(yuan_abs);
Datum
yuan_abs(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);

	PG_RETURN_YUAN(amount < 0 ? subtract_amounts(0, amount) : amount);
}

/*
 * Comparison with numbers, which need not be amounts: 300.005 is above 300.00
 * and below 300.01. Amounts among themselves compare as int8 does.
 */
static int
compare_with_number(Yuan amount, Numeric number)
{
	return number_compare(NumericGetDatum(yuan_to_numeric(amount)), NumericGetDatum(number));
}

#define COMPARE_WITH_NUMBER(name, operator) \
PG_FUNCTION_INFO_V1(yuan_##name##_number); \
Datum \
yuan_##name##_number(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(compare_with_number(PG_GETARG_YUAN(0), \
									   PG_GETARG_NUMERIC(1)) operator 0); \
} \
PG_FUNCTION_INFO_V1(number_##name##_yuan); \
Datum \
number_##name##_yuan(PG_FUNCTION_ARGS) \
{ \
	PG_RETURN_BOOL(0 operator compare_with_number(PG_GETARG_YUAN(1), \
												  PG_GETARG_NUMERIC(0))); \
}

COMPARE_WITH_NUMBER(eq, ==)
COMPARE_WITH_NUMBER(ne, !=)
COMPARE_WITH_NUMBER(lt, <)
COMPARE_WITH_NUMBER(le, <=)
COMPARE_WITH_NUMBER(gt, >)
COMPARE_WITH_NUMBER(ge, >=)

/*
 * Aggregates
 *
 * The state of sum and avg is a 128-bit sum in two halves, which no number of
 * rows can overflow, and how many amounts it holds. It is subtracted from,
 * too, where a window moves.
 */
typedef struct YuanSum
{
	int64		count;
	int64		high;
	uint64		low;
} YuanSum;

static YuanSum *
make_sum(FunctionCallInfo fcinfo)
{
	MemoryContext aggcontext;

	if (!AggCheckCallContext(fcinfo, &aggcontext))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return MemoryContextAllocZero(aggcontext, sizeof(YuanSum));
}

/* The state that argument n is; NULL if that is null, the sum of nothing. */
static YuanSum *
get_sum(FunctionCallInfo fcinfo, int n)
{
	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return PG_ARGISNULL(n) ? NULL : (YuanSum *) PG_GETARG_POINTER(n);
}

/* Add 128 bits to the sum, modulo 2^128. */
static void
add_to_sum(YuanSum *sum, int64 high, uint64 low)
{
	uint64		old_low = sum->low;

	sum->low += low;
	sum->high = (int64) ((uint64) sum->high + (uint64) high +
						 (sum->low < old_low ? 1 : 0));
}

static void
subtract_from_sum(YuanSum *sum, int64 high, uint64 low)
{
	uint64		old_low = sum->low;

	sum->low -= low;
	sum->high = (int64) ((uint64) sum->high - (uint64) high -
						 (sum->low > old_low ? 1 : 0));
}

static inline int64
sign_extension(Yuan amount)
{
	return amount < 0 ? -1 : 0;
}

/* The sum in yuan, with two decimals. */
static Numeric
sum_to_numeric(const YuanSum *sum)
{
	Numeric		two_to_32 = int64_to_numeric(INT64CONST(1) << 32);
	Numeric		fen = int64_to_numeric(sum->high);

	/* numeric has no unsigned integers: the low half goes in two pieces */
	fen = multiply_numerics(fen, two_to_32);
	fen = subtract_numerics(fen, int64_to_numeric(-(int64) (sum->low >> 32)));
	fen = multiply_numerics(fen, two_to_32);
	fen = subtract_numerics(fen,
							int64_to_numeric(-(int64) (sum->low & 0xFFFFFFFF)));
	return multiply_numerics(fen, yuan_to_numeric(1));
}

/*
 * Not strict: the state starts as null, and nulls among the input are skipped.
 * What is no null was made here; the question is not asked for every row.
 */
PG_FUNCTION_INFO_V1(yuan_sum_add);
Datum
yuan_sum_add(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = PG_ARGISNULL(0) ? make_sum(fcinfo) :
		(YuanSum *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1))
	{
		Yuan		amount = PG_GETARG_YUAN(1);

		sum->count++;
		add_to_sum(sum, sign_extension(amount), (uint64) amount);
	}
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(yuan_sum_remove);
Datum
yuan_sum_remove(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);

	if (sum == NULL)
		elog(ERROR, "nothing was added to this sum");

	if (!PG_ARGISNULL(1))
	{
		Yuan		amount = PG_GETARG_YUAN(1);

		sum->count--;
		subtract_from_sum(sum, sign_extension(amount), (uint64) amount);
	}
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(yuan_sum_combine);
Datum
yuan_sum_combine(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);
	YuanSum    *other = get_sum(fcinfo, 1);

	if (sum == NULL && other == NULL)
		PG_RETURN_NULL();

	if (sum == NULL)
		sum = make_sum(fcinfo);
	if (other != NULL)
	{
		sum->count += other->count;
		add_to_sum(sum, other->high, other->low);
	}
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(yuan_sum_serialize);
Datum
yuan_sum_serialize(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, sum->count);
	pq_sendint64(&buf, sum->high);
	pq_sendint64(&buf, (int64) sum->low);
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(yuan_sum_deserialize);
Datum
yuan_sum_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *state;
	YuanSum    *sum;
	StringInfoData buf;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "aggregate function called in non-aggregate context");
	state = PG_GETARG_BYTEA_PP(0);

	initStringInfo(&buf);
	appendBinaryStringInfo(&buf, VARDATA_ANY(state), VARSIZE_ANY_EXHDR(state));

	sum = palloc(sizeof(YuanSum));
	sum->count = pq_getmsgint64(&buf);
	sum->high = pq_getmsgint64(&buf);
	sum->low = (uint64) pq_getmsgint64(&buf);
	pq_getmsgend(&buf);
	if (sum->count < 0)
		elog(ERROR, "invalid state of a sum of yuan");

	pfree(buf.data);
	PG_RETURN_POINTER(sum);
}

PG_FUNCTION_INFO_V1(yuan_sum_final);
Datum
yuan_sum_final(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);

	if (sum == NULL || sum->count == 0)
		PG_RETURN_NULL();

	if (sum->high != sign_extension((Yuan) sum->low))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("yuan out of range"),
				 errdetail("The sum is %s.",
						   DatumGetCString(DirectFunctionCall1(numeric_out,
															   NumericGetDatum(sum_to_numeric(sum))))),
				 errhint("Cast the amounts to numeric before adding them up.")));
	PG_RETURN_YUAN((Yuan) sum->low);
}

PG_FUNCTION_INFO_V1(yuan_avg_final);
Datum
yuan_avg_final(PG_FUNCTION_ARGS)
{
	YuanSum    *sum = get_sum(fcinfo, 0);

	if (sum == NULL || sum->count == 0)
		PG_RETURN_NULL();

	return DirectFunctionCall2(numeric_div,
							   NumericGetDatum(sum_to_numeric(sum)),
							   NumericGetDatum(int64_to_numeric(sum->count)));
}

/*
 * Amounts in words, as cheques and receipts have them
 *
 * Places go in groups of four, and groups pair up: 万 counts ten thousands,
 * 亿 hundred millions, and 亿 of 亿 comes of itself. One 零 stands for any run
 * of zeros that has digits on both sides within a group, or that opens a
 * group; zeros that close a group are silent.
 */
#define WAN		UINT64CONST(10000)
#define YI		UINT64CONST(100000000)

static const char *const financial_digit[] = {
	"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"
};

static void
append_group(StringInfo words, int number)
{
	static const int weight[] = {1000, 100, 10, 1};
	static const char *const place[] = {"仟", "佰", "拾", ""};
	bool		started = false;
	bool		gap = false;

	for (int i = 0; i < lengthof(weight); i++)
	{
		int			digit = number / weight[i] % 10;

		if (digit == 0)
		{
			gap = started;
			continue;
		}
		if (gap)
			appendStringInfoString(words, financial_digit[0]);
		appendStringInfoString(words, financial_digit[digit]);
		appendStringInfoString(words, place[i]);
		started = true;
		gap = false;
	}
}

static void
append_whole(StringInfo words, uint64 number)
{
	uint64		unit = number >= YI ? YI : WAN;
	uint64		rest = number % unit;

	if (number < WAN)
	{
		append_group(words, (int) number);
		return;
	}

	append_whole(words, number / unit);
	appendStringInfoString(words, unit == YI ? "亿" : "万");
	if (rest == 0)
		return;
	if (rest < unit / 10)
		appendStringInfoString(words, financial_digit[0]);
	append_whole(words, rest);
}

PG_FUNCTION_INFO_V1(yuan_in_words);
Datum
yuan_in_words(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);
	uint64		total = magnitude(amount);
	uint64		whole = total / FEN_PER_YUAN;
	int			jiao = total / 10 % 10;
	int			fen = total % 10;
	StringInfoData words;

	initStringInfo(&words);
	if (amount < 0)
		appendStringInfoString(&words, "负");
	if (whole > 0)
	{
		append_whole(&words, whole);
		appendStringInfoString(&words, "元");
	}
	else if (total == 0)
		appendStringInfo(&words, "%s元", financial_digit[0]);

	if (jiao > 0)
		appendStringInfo(&words, "%s角", financial_digit[jiao]);
	else if (fen > 0 && whole > 0)
		appendStringInfoString(&words, financial_digit[0]);

	if (fen > 0)
		appendStringInfo(&words, "%s分", financial_digit[fen]);
	else
		appendStringInfoString(&words, "整");

	PG_RETURN_TEXT_P(cstring_to_text_with_len(words.data, words.len));
}
