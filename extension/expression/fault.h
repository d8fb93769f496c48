/*
 * fault.h
 *	  What is wrong with a text, before it is known how to report it: one
 *	  caller raises a fault, another returns it softly, a third collects all
 *	  of them.
 */
#ifndef PG_BENEFIT_FAULT_H
#define PG_BENEFIT_FAULT_H

#include "compat.h"

/* What is wrong with a text, before it is known how to report it. */
typedef struct Fault
{
	int			sqlerrcode;
	char	   *message;
	char	   *detail;			/* or NULL */
	char	   *hint;			/* or NULL */
	int			location;		/* byte offset in the source, or -1 */
} Fault;

/*
 * Fill a fault. set_fault takes the primary message, and clears detail and
 * hint, which the other two add. All three look the format up in the catalog.
 */
extern void set_fault(Fault *fault, int sqlerrcode, int location,
					  const char *format,...) pg_attribute_printf(4, 5);
extern void set_fault_detail(Fault *fault, const char *format,...) pg_attribute_printf(2, 3);
extern void set_fault_hint(Fault *fault, const char *format,...) pg_attribute_printf(2, 3);

/*
 * Takes the faults of something that has fields; field is NULL if the whole of
 * it is wrong. What it keeps of a fault it copies.
 */
typedef struct FaultSink
{
	void		(*take) (struct FaultSink *sink, const char *field,
						 const Fault *fault);
} FaultSink;

static inline void
take_fault(FaultSink *sink, const char *field, const Fault *fault)
{
	sink->take(sink, field, fault);
}

/* Fill a fault, with a hint or NULL, and give it to the sink. */
extern void add_fault(FaultSink *sink, const char *field, int sqlerrcode,
					  const char *hint, const char *format,...) pg_attribute_printf(5, 6);

/*
 * In PG_CATCH: the error that is being handled becomes a fault, in the given
 * context, and is over; where it points to, as cursorpos of ErrorData.
 */
extern int	fault_from_error(Fault *fault, MemoryContext context);

/*
 * Raise a fault as an error (softly if escontext says so), with source as the
 * text its location points into (NULL for none).
 */
extern void fault_report(const Fault *fault, const char *source,
						 Node *escontext);

#endif
