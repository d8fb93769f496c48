/*
 * scan.h
 *	  Reads the rows of a query as they come, however many they are.
 */
#ifndef PG_BENEFIT_SCAN_H
#define PG_BENEFIT_SCAN_H

#include "compat.h"

#include "access/tupdesc.h"

/* What is done with them. */
typedef struct RowReader
{
	/* once, before the first row, or without any: its columns */
	void		(*begin) (void *state, TupleDesc row);
	/* its values are gone afterwards */
	void		(*read) (void *state, const Datum *values, const bool *nulls);
} RowReader;

/*
 * Run a query of the active snapshot, with the rights of whoever asks, in the
 * context of SPI: what is to be kept belongs in another.
 */
extern void scan_query(const char *statement, const RowReader *reader, void *state);

#endif
