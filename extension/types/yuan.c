/*
 * yuan.c
 *	  Reads and writes amounts: as text, in binary, as numeric.
 *
 * What is read:
 *
 *		- ¥ 20,000.50 万 元		sign and ¥ in either order, each at most once;
 *							commas only between groups of three digits
 *
 * Zeros at the end of the decimals are no fraction: 300.0000 is 300.00.
 * Nothing is rounded when it is read, cast or compared.
 */
#include "compat.h"

#include "common/int.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "types/yuan.h"
#include "types/input.h"
#include "types/number.h"

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

void
report_yuan_out_of_range(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("yuan out of range")));
}

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
	size_t		places = YUAN_DECIMALS + (amount->wan ? WAN_DECIMALS : 0);
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

	if (amount.decimals > (amount.wan ? YUAN_DECIMALS + WAN_DECIMALS : YUAN_DECIMALS))
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
	uint64		fen = yuan_magnitude(amount);

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

PG_FUNCTION_INFO_V1(benefit_yuan_in);
Datum
benefit_yuan_in(PG_FUNCTION_ARGS)
{
	Yuan		amount;

	if (!yuan_from_cstring(PG_GETARG_CSTRING(0), &amount, fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_YUAN(amount);
}

PG_FUNCTION_INFO_V1(benefit_yuan_out);
Datum
benefit_yuan_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(yuan_to_cstring(PG_GETARG_YUAN(0)));
}

/* Every int64 is an amount, so that there is nothing to validate. */
PG_FUNCTION_INFO_V1(benefit_yuan_recv);
Datum
benefit_yuan_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_YUAN(pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0)));
}

PG_FUNCTION_INFO_V1(benefit_yuan_send);
Datum
benefit_yuan_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_YUAN(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

/* A number in JSON, where another type of ours would be a string. */
PG_FUNCTION_INFO_V1(benefit_yuan_json);
Datum
benefit_yuan_json(PG_FUNCTION_ARGS)
{
	char		text[YUAN_TEXT_SIZE];

	write_amount(PG_GETARG_YUAN(0), text);
	PG_RETURN_TEXT_P(cstring_to_text(text));
}

Numeric
yuan_to_numeric(Yuan amount)
{
	return int64_div_fast_to_numeric(amount, YUAN_DECIMALS);
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
	if (amount.end > amount.digits && amount.decimals <= YUAN_DECIMALS)
		fits = count_fen(&amount, result);

	pfree(text);
	return fits;
}

Yuan
require_yuan(Numeric number)
{
	Yuan		amount;

	if (numeric_to_yuan(number, &amount))
		return amount;

	if (!is_in_range(number))
		report_yuan_out_of_range();
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("number %s is no exact amount in yuan",
					shortened(DatumGetCString(DirectFunctionCall1(numeric_out,
																	  NumericGetDatum(number))))),
			 errdetail("An amount has at most two decimals and is never rounded."),
			 errhint("Round it to the fen first, for example with pg_catalog.round(number, 2).")));
	return 0;					/* keep compiler quiet */
}
