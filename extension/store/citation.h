/*
 * citation.h
 *	  What a rule is written by: a document, and the clause of it that says what
 *	  the rule says.
 */
#ifndef PG_BENEFIT_CITATION_H
#define PG_BENEFIT_CITATION_H

#include "compat.h"

#include "utils/date.h"
#include "utils/tuplestore.h"

#include "types/region.h"

typedef struct Citation
{
	const char *document;		/* id, number or title, as it was given */
	const char *policy;			/* its id */
	bool		is_new;			/* it has no row yet */
	const char *clause;			/* an id that no clause and no rule has */
} Citation;

/*
 * The citation of a document, by a rule for a region from a day on; an error if
 * the document is not for that region, or not of that day. Between
 * begin_queries() and end_queries(), as what follows.
 */
extern void find_citation(Citation *citation, const char *document, Region region, DateADT day);

/* The statements that write its rows, for who writes them by hand. */
extern char *citation_statements(const Citation *citation, Region region, const char *variable);

/*
 * Write them; summary_en may be NULL. The rows go to the result too: the table,
 * the id, the row.
 */
extern void write_citation(const Citation *citation, Region region, const char *variable,
						   const char *summary_zh, const char *summary_en,
						   ReturnSetInfo *result);

/* Give the first row of the last query as one of a table: its id, the row as jsonb. */
extern void put_written_row(ReturnSetInfo *result, const char *table);

#endif
