/*
 * normal_text.c
 *	  Leaves what is plain ASCII to itself, and asks PostgreSQL's tables of
 *	  Unicode for everything else.
 */
#include "compat.h"

#include "common/unicode_norm.h"
#include "mb/pg_wchar.h"

#include "types/input.h"
#include "types/normal_text.h"

static bool
is_ascii(const char *text)
{
	for (; *text; text++)
		if (IS_HIGHBIT_SET(*text))
			return false;
	return true;
}

/* NFKC of a text. */
static char *
compatible_form(const char *text)
{
	int			bytes = strlen(text);
	pg_wchar   *points = palloc(sizeof(pg_wchar) * (bytes + 1));
	pg_wchar   *normal;
	char	   *result;
	int			count = pg_mb2wchar_with_len(text, points, bytes);

	points[count] = 0;
	normal = unicode_normalize(UNICODE_NFKC, points);
	for (count = 0; normal[count] != 0; count++)
		;
	result = palloc(count * MAX_MULTIBYTE_CHAR_LEN + 1);
	pg_wchar2mb_with_len(normal, result, count);
	return result;
}

char *
normal_text(const char *text)
{
	char	   *result = trimmed(is_ascii(text) ? text : compatible_form(text));

	for (char *at = result; *at; at++)
		if (*at >= 'A' && *at <= 'Z')
			*at += 'a' - 'A';
	return result;
}
