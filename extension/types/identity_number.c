/*
 * identity_number.c
 *	  What a citizen's identity number tells, by GB 11643: the date of birth and
 *	  the sex.
 *
 *		110101 19900307 775 8		six digits of a division, the date of birth,
 *		|	   |		  | |		an order, odd for a man, and a check character
 *		110101   900307 775			of before 1999: a year of 19, and no check
 *
 * The division is not looked up: codes are given up, and a number keeps its own.
 */
#include "compat.h"

#include "fmgr.h"
#include "parser/scansup.h"
#include "utils/builtins.h"

#include "types/dates.h"
#include "types/width.h"

#define NEW_LENGTH	18
#define OLD_LENGTH	15

#define DIVISION_DIGITS	6

/* Without its check character: the last digit is of the order. */
#define NEW_DIGITS	(NEW_LENGTH - 1)

typedef struct IdentityNumber
{
	DateADT		birth_date;
	bool		is_male;
} IdentityNumber;

static bool
is_outer_blank(pg_wchar c)
{
	return c <= 0x7F && scanner_isspace((char) c);
}

/*
 * The characters of a number, without the blanks around it and at half width,
 * terminated; false if there are too many or one could not be of a number.
 */
static bool
read_characters(text *source, char *number)
{
	const char *at = VARDATA_ANY(source);
	const char *end = at + VARSIZE_ANY_EXHDR(source);
	int			count = 0;
	bool		ended = false;	/* by a blank */

	for (int length; at < end; at += length)
	{
		pg_wchar	c = half_width(character_at(at, end, &length));

		if (is_outer_blank(c))
		{
			ended = count > 0;
			continue;
		}
		if (ended || count == NEW_LENGTH ||
			!((c >= '0' && c <= '9') || c == 'x' || c == 'X'))
			return false;
		number[count++] = (char) c;
	}
	number[count] = '\0';
	return true;
}

/* ISO 7064, MOD 11-2, of the digits before the check character. */
static char
check_character(const char *number)
{
	static const int weights[NEW_DIGITS] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
	int			sum = 0;

	for (int i = 0; i < NEW_DIGITS; i++)
		sum += (number[i] - '0') * weights[i];
	return "10X98765432"[sum % 11];
}

/* The date whose year, month and day are eight digits; false if no calendar has it. */
static bool
read_birth_date(const char *digits, DateADT *date)
{
	char		text[] = "YYYY-MM-DD";

	memcpy(text, digits, 4);
	memcpy(text + 5, digits + 4, 2);
	memcpy(text + 8, digits + 6, 2);
	return date_read(text, date) == DATE_IS_READ;
}

/* False if it is no identity number. */
static bool
read_identity_number(text *source, IdentityNumber *id)
{
	char		number[NEW_LENGTH + 1];
	char		birth_date[] = "19YYMMDD";
	char		order;
	int			length;

	if (!read_characters(source, number))
		return false;
	length = strlen(number);
	/* no code of GB/T 2260 begins with 0 */
	if (number[0] == '0')
		return false;
	if (length == NEW_LENGTH)
	{
		if (strspn(number, "0123456789") < NEW_DIGITS ||
			pg_ascii_toupper((unsigned char) number[NEW_DIGITS]) != check_character(number))
			return false;
		memcpy(birth_date, number + DIVISION_DIGITS, 8);
		order = number[NEW_DIGITS - 1];
	}
	else if (length == OLD_LENGTH && strspn(number, "0123456789") == OLD_LENGTH)
	{
		memcpy(birth_date + 2, number + DIVISION_DIGITS, 6);
		order = number[OLD_LENGTH - 1];
	}
	else
		return false;
	id->is_male = (order - '0') % 2 == 1;
	return read_birth_date(birth_date, &id->birth_date);
}

PG_FUNCTION_INFO_V1(benefit_id_birth_date);
Datum
benefit_id_birth_date(PG_FUNCTION_ARGS)
{
	IdentityNumber id;

	if (!read_identity_number(PG_GETARG_TEXT_PP(0), &id))
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(id.birth_date);
}

PG_FUNCTION_INFO_V1(benefit_id_sex);
Datum
benefit_id_sex(PG_FUNCTION_ARGS)
{
	IdentityNumber id;

	if (!read_identity_number(PG_GETARG_TEXT_PP(0), &id))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(id.is_male ? "male" : "female"));
}

PG_FUNCTION_INFO_V1(benefit_id_is_valid);
Datum
benefit_id_is_valid(PG_FUNCTION_ARGS)
{
	IdentityNumber id;

	PG_RETURN_BOOL(read_identity_number(PG_GETARG_TEXT_PP(0), &id));
}
