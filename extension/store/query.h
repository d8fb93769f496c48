/*
 * query.h
 *	  Queries of ours: with plans that are kept, in the rights of whoever asks
 *	  and under whatever search_path he has, so that each qualifies every name
 *	  and operator.
 */
#ifndef PG_BENEFIT_QUERY_H
#define PG_BENEFIT_QUERY_H

#include "compat.h"

#include "executor/spi.h"

#include "types/nearest_name.h"

#define MAX_PARAMETERS	6

/*
 * A query whose plan is kept. The plan cache plans it anew when a table has
 * changed, and parses it anew when the extension was dropped and created.
 */
typedef struct StoredQuery
{
	const char *text;
	int			nparameters;
	Oid			types[MAX_PARAMETERS];
	SPIPlanPtr	plan;
} StoredQuery;

/*
 * Run a query between SPI_connect and SPI_finish. A reading one uses the
 * active snapshot, any other sees all that was done before in this
 * transaction. nulls as for SPI_execute_plan.
 */
extern void run_query(StoredQuery *query, Datum *values, const char *nulls,
					  bool reading);

/* A column of the first row as text, NULL for a null. */
extern char *result_text(int column);

/* The first column of what was selected, offered to a search for the nearest name. */
extern void consider_result(NearestName *nearest);

/* Begin to read; true if end_reading() has a snapshot to drop. */
extern bool begin_reading(void);
extern void end_reading(bool pushed);

#endif
