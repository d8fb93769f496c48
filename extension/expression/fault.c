/*
 * fault.c
 *	  Fills faults with texts of the message catalog, and raises them as errors.
 */
#include "compat.h"

#include "mb/pg_wchar.h"

#include "expression/fault.h"

/* A text for a fault, palloc'd; the format is looked up in the catalog. */
static char *format_text(const char *format, va_list args) pg_attribute_printf(1, 0);

static char *
format_text(const char *format, va_list args)
{
	size_t		size = 128;

	format = _(format);
	for (;;)
	{
		char	   *text = palloc(size);
		va_list		again;
		size_t		needed;

		va_copy(again, args);
		needed = pvsnprintf(text, size, format, again);
		va_end(again);
		if (needed < size)
			return text;
		pfree(text);
		size = needed;
	}
}

void
set_fault(Fault *fault, int sqlerrcode, int location, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->message = format_text(format, args);
	va_end(args);
	fault->sqlerrcode = sqlerrcode;
	fault->location = location;
	fault->detail = NULL;
	fault->hint = NULL;
}

void
set_fault_detail(Fault *fault, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->detail = format_text(format, args);
	va_end(args);
}

void
set_fault_hint(Fault *fault, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->hint = format_text(format, args);
	va_end(args);
}

void
add_fault(FaultSink *sink, const char *field, int sqlerrcode,
		  const char *hint, const char *format,...)
{
	Fault		fault = {
		.sqlerrcode = sqlerrcode,
		.hint = hint ? pstrdup(_(hint)) : NULL,
		.location = -1
	};
	va_list		args;

	va_start(args, format);
	fault.message = format_text(format, args);
	va_end(args);
	take_fault(sink, field, &fault);
	pfree(fault.message);
}

int
fault_from_error(Fault *fault, MemoryContext context)
{
	ErrorData  *error;

	MemoryContextSwitchTo(context);
	error = CopyErrorData();
	FlushErrorState();
	*fault = (Fault) {
		.sqlerrcode = error->sqlerrcode,
		.message = error->message,
		.detail = error->detail,
		.hint = error->hint,
		.location = -1
	};
	return error->cursorpos;
}

/*
 * Let the contexts outside add their lines, but not their position: a literal
 * in a query would else put the caret at its first quote, and psql would not
 * show the place within the expression.
 */
static void
keep_position(void *arg)
{
	for (ErrorContextCallback *outer = arg; outer != NULL; outer = outer->previous)
		outer->callback(outer->arg);
	errposition(0);
}

/* Call within errsave only. */
static int
errfaultposition(const Fault *fault, const char *source)
{
	if (source != NULL && fault->location >= 0)
	{
		internalerrposition(pg_mbstrlen_with_len(source, fault->location) + 1);
		internalerrquery(source);
	}
	return 0;
}

void
fault_report(const Fault *fault, const char *source, Node *escontext)
{
	ErrorContextCallback *outer = error_context_stack;
	ErrorContextCallback inner = {
		.previous = NULL,
		.callback = keep_position,
		.arg = outer
	};

	error_context_stack = &inner;
	errsave(escontext,
			(errcode(fault->sqlerrcode),
			 errmsg_internal("%s", fault->message),
			 fault->detail ? errdetail_internal("%s", fault->detail) : 0,
			 fault->hint ? errhint("%s", fault->hint) : 0,
			 errfaultposition(fault, source)));
	error_context_stack = outer;
}
