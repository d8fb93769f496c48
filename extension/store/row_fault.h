/*
 * row_fault.h
 *	  What is wrong with a row of a table, raised as an error that says where.
 */
#ifndef PG_BENEFIT_ROW_FAULT_H
#define PG_BENEFIT_ROW_FAULT_H

#include "compat.h"

#include "expression/fault.h"

/* Takes faults of one row: raise_row_fault for those that are to be raised. */
typedef struct RowSink
{
	FaultSink	sink;			/* must be first */
	const char *table;
	const char *key;
	const char *field;			/* that a fault is about, or NULL */
} RowSink;

extern void raise_row_fault(FaultSink *sink, const char *field, const Fault *fault);

/* The same for a fault that points into a text of the field. */
extern void raise_text_fault(RowSink *row, const char *field, const Fault *fault,
							 const char *text);

#endif
