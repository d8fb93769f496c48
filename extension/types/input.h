/*
 * input.h
 *	  What the input functions of the types have in common.
 */
#ifndef PG_BENEFIT_INPUT_H
#define PG_BENEFIT_INPUT_H

#include "compat.h"

#include "mb/pg_wchar.h"
#include "parser/scansup.h"

/* What an error repeats of a text that it refuses. */
#define MAX_EXCERPT_BYTES	200

static inline const char *
skip_spaces(const char *p)
{
	while (scanner_isspace(*p))
		p++;
	return p;
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

/* The text for an error message, or its beginning and dots. */
static inline const char *
input_excerpt(const char *text)
{
	size_t		bytes = strlen(text);

	if (bytes <= MAX_EXCERPT_BYTES)
		return text;
	return psprintf("%.*s...",
					pg_mbcliplen(text, (int) bytes, MAX_EXCERPT_BYTES), text);
}

#endif
