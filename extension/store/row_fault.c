/*
 * row_fault.c
 *	  Raises faults of a row, with the field, the table and the key as context.
 */
#include "compat.h"

#include "store/row_fault.h"
#include "store/trigger.h"

static void
row_context(void *arg)
{
	const RowSink *row = arg;

	if (row->field != NULL)
		errcontext("%s of %s \"%s\"", row->field, table_noun(row->table),
				   row->key);
}

void
raise_text_fault(RowSink *row, const char *field, const Fault *fault,
				 const char *text)
{
	ErrorContextCallback context = {
		.previous = error_context_stack,.callback = row_context,.arg = row
	};

	row->field = field;
	error_context_stack = &context;
	fault_report(fault, text, NULL);
	error_context_stack = context.previous;
}

void
raise_row_fault(FaultSink *sink, const char *field, const Fault *fault)
{
	raise_text_fault((RowSink *) sink, field, fault, NULL);
}
