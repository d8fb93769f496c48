/*
 * language.h
 *	  The language of titles and reasons in reports.
 */
#ifndef PG_BENEFIT_LANGUAGE_H
#define PG_BENEFIT_LANGUAGE_H

#include "compat.h"

typedef enum Language
{
	LANGUAGE_ENGLISH,
	LANGUAGE_CHINESE
} Language;

extern int	language;

/* Called by _PG_init: defines benefit.language. */
extern void report_init(void);

/* Of two texts the one in the reader's language, else the one that there is. */
extern const char *choose_text(const char *chinese, const char *english);

/* A unit in the reader's language; a unit of an agency's own stays as it is. */
extern const char *unit_name(const char *unit);

#endif
