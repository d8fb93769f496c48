/*
 * input.h
 *	  What all that reads a text has in common: blanks, length, and how much of
 *	  it a message repeats.
 */
#ifndef PG_BENEFIT_INPUT_H
#define PG_BENEFIT_INPUT_H

#include "compat.h"

#include "mb/pg_wchar.h"
#include "parser/scansup.h"

/* What a message repeats of a text. */
#define MAX_QUOTED_BYTES	200

static inline const char *
skip_spaces(const char *p)
{
	while (scanner_isspace(*p))
		p++;
	return p;
}

/* The number of digits that a text starts with. */
static inline size_t
count_digits(const char *p)
{
	return strspn(p, "0123456789");
}

/*
 * Does text hold more than so many bytes, blanks around it not counted? A
 * char(n) column may add any number of these.
 */
static inline bool
is_longer_than(const char *text, size_t bytes)
{
	const char *start = skip_spaces(text);
	const char *end = start + strlen(start);

	while (end > start && scanner_isspace(end[-1]))
		end--;
	return end - start > bytes;
}

/* The text without the blanks around it, palloc'd. */
static inline char *
trimmed(const char *text)
{
	const char *start = skip_spaces(text);
	const char *end = start + strlen(start);

	while (end > start && scanner_isspace(end[-1]))
		end--;
	return pnstrdup(start, end - start);
}

/* A text for a message; its beginning and dots if it is long. */
static inline const char *
shortened(const char *text)
{
	size_t		bytes = strnlen(text, MAX_QUOTED_BYTES + 1);

	if (bytes <= MAX_QUOTED_BYTES)
		return text;
	return psprintf("%.*s...",
					pg_mbcliplen(text, (int) bytes, MAX_QUOTED_BYTES), text);
}

#endif
