/*
 * query.h
 *	  Queries of ours, through SPI. They run with the rights of whoever asks and
 *	  under whatever search_path he has, and therefore qualify every name and
 *	  operator.
 *
 *		begin_queries();
 *		if (run_query(&query, values, NULL, false) > 0)
 *			text = result_text(1);
 *		end_queries();
 */
#ifndef PG_BENEFIT_QUERY_H
#define PG_BENEFIT_QUERY_H

#include "compat.h"

#include "executor/spi.h"

#include "types/nearest_name.h"

#define QUERY_MAX_PARAMETERS	9

/*
 * A query whose plan is kept. The plan cache plans it anew when a table has
 * changed, and parses it anew when the extension was dropped and created.
 */
typedef struct StoredQuery
{
	const char *text;
	int			nparameters;
	Oid			types[QUERY_MAX_PARAMETERS];
	SPIPlanPtr	plan;
} StoredQuery;

/* Between these two queries run; what is allocated there is gone afterwards. */
extern void begin_queries(void);
extern void end_queries(void);

/*
 * The same for who only reads, and may have no active snapshot yet; true if
 * end_reading() has one to drop.
 */
extern bool begin_reading(void);
extern void end_reading(bool pushed);

/*
 * Run a query; how many rows it gives. A reading one uses the active snapshot,
 * any other sees all that was done before in this transaction. nulls as for
 * SPI_execute_plan.
 */
extern uint64 run_query(StoredQuery *query, Datum *values, const char *nulls,
						bool reading);

/* The same for a statement whose plan is not kept; $1 is a text, or NULL for none. */
extern uint64 run_once(const char *statement, const char *parameter);

/* A column of the first row that the last query gave; as text, NULL for a null. */
extern Oid	result_type(int column);
extern Datum result_value(int column, bool *isnull);
extern char *result_text(int column);

/* The first columns of all its rows, offered to a search for the nearest name. */
extern void consider_results(NearestName *nearest);

#endif
