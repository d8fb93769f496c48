/*
 * width.h
 *	  Characters of full width, as a Chinese input method types them, and the
 *	  half-width ones that they stand for.
 */
#ifndef PG_BENEFIT_WIDTH_H
#define PG_BENEFIT_WIDTH_H

#include "compat.h"

#include "mb/pg_wchar.h"

/*
 * The ASCII character that one stands for: U+FF01 to U+FF5E are those of ASCII
 * at full width, and the ideographic blank and the one that does not break are
 * blanks. Any other is itself.
 */
static inline pg_wchar
half_width(pg_wchar c)
{
	if (c >= 0xFF01 && c <= 0xFF5E)
		return c - 0xFF01 + '!';
	return c == 0x3000 || c == 0x00A0 ? ' ' : c;
}

/* The character at a place before the end, and its length in bytes; 0 if it is cut off. */
static inline pg_wchar
character_at(const char *at, const char *end, int *length)
{
	*length = pg_utf_mblen((const unsigned char *) at);
	if (*length > end - at)
	{
		*length = end - at;
		return 0;
	}
	return utf8_to_unicode((const unsigned char *) at);
}

#endif
