/*
 * callsite.h
 *	  What a call keeps from row to row, in fn_extra:
 *
 *		CallSite --> Rulebook (pinned) --> Shape of the facts (held) --> DecisionPlan of the variable
 *		    |
 *		    +-- sources: how each fact reaches its slot
 *
 * It holds one rulebook and one shape, those of the last row, and gives them
 * back when others take their place or the memory context of the call goes.
 */
#ifndef PG_BENEFIT_CALLSITE_H
#define PG_BENEFIT_CALLSITE_H

#include "compat.h"

#include "access/tupdesc.h"
#include "access/xact.h"
#include "fmgr.h"
#include "utils/date.h"

#include "call/conversion.h"
#include "evaluate/evaluate.h"
#include "program/shape.h"
#include "store/edition.h"

typedef struct CallSite
{
	MemoryContext context;
	MemoryContextCallback release;	/* of the rulebook and the shape */

	/* the rulebook, and when it was last asked for */
	Rulebook   *book;			/* pinned */
	bool		book_is_known;	/* it is what the arguments asked for */
	bool		book_is_constant;	/* they ask for the same in every call */
	uint64		generation;		/* of editions */
	TimestampTz statement;
	char	   *edition;		/* name given; NULL for the current one */
	bool		for_another;	/* what acts_for_another() said */
	struct varatt_external stored_book; /* where the rulebook given is stored */

	/* the variable and the shape of the facts */
	char	   *variable_name;
	int			variable;
	DecisionPlan *plan;
	DecisionPlan *measure_plan; /* comply */
	Shape	   *shape;			/* held */
	MemoryContext shape_context;	/* of what follows, up to the result */
	int			nslots;
	Slot	   *slots;
	FactSource *sources;
	bool		converts;		/* some slot cannot take its fact as it is */
	NullableDatum *values;		/* where facts are converted or deformed to */

	/* variables that JSON gave under more than one name, once for each of these */
	int			nrepeated;
	int		   *repeated;

	/* a record's row type, and its columns */
	Oid			row_type;
	uint64		row_identifier; /* another one if the type was altered */
	TupleDesc	row;
	Datum	   *columns;
	bool	   *column_nulls;

	/* the result */
	TupleDesc	result;
	Oid			status_labels[STATUS_COUNT];
} CallSite;

/* Which argument of a function is what, from 0. */
typedef struct Positions
{
	int			book;			/* an edition or a rulebook */
	int			variable;
	int			facts;
	int			region;
	int			on_date;
	bool		by_rulebook;
	/* what the facts are declared to be; NULL where each is an argument */
	void		(*read_facts) (CallSite *site, Datum facts);
} Positions;

/*
 * Every function of SQL has a C function of its own, so that what an argument
 * is follows from the function that was declared. The expression of the call
 * says something else where the type of an aggregate is binary-coercible to
 * that of the argument, and nothing where the call came by the fast path of the
 * protocol. ENTRY defines one: its symbol, the expression that it returns, and
 * the Positions of its arguments, which the expression knows as "positions".
 */
#define ENTRY(symbol, result, ...) \
PG_FUNCTION_INFO_V1(symbol); \
Datum \
symbol(PG_FUNCTION_ARGS) \
{ \
	static const Positions place = __VA_ARGS__; \
	const Positions *positions = &place; \
\
	return result; \
} \
extern int	no_such_variable_here

extern CallSite *make_site(FunctionCallInfo fcinfo, const Positions *positions);

/*
 * The rulebook that an argument asks for becomes site->book: as an edition, by
 * name or the current one, or as a value. Does it still name the same edition?
 */
extern void site_find_edition(CallSite *site, FunctionCallInfo fcinfo, int argument);
extern void site_find_rulebook(CallSite *site, FunctionCallInfo fcinfo, int argument);
extern bool site_has_edition(const CallSite *site, FunctionCallInfo fcinfo, int argument);

/* site->variable becomes the index of this one; 42704 if there is none. */
extern void site_find_variable(CallSite *site, text *name);

/* Is an argument written as a constant; as a null, which no row changes? */
extern bool argument_is_constant(FunctionCallInfo fcinfo, int argument);
extern bool argument_is_never_given(FunctionCallInfo fcinfo, int argument);

/*
 * A new shape of facts: forget the last one, allocate the slots, fill each that
 * has a fact, and finish; then site->shape holds it.
 */
extern void site_forget_shape(CallSite *site);
extern void site_allocate_slots(CallSite *site, int nslots);
extern void site_fill_slot(CallSite *site, int slot, int variable, const char *given,
						   bool in_column, Oid type);
extern void site_finish_shape(CallSite *site);

/* What the call keeps, made on its first row. */
static inline CallSite *
find_site(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site = likely(fcinfo->flinfo != NULL) ? fcinfo->flinfo->fn_extra : NULL;

	return likely(site != NULL) ? site : make_site(fcinfo, positions);
}

/*
 * The region and the day that a call asks about. False, as its answer is null,
 * if one of them or the rulebook is null, or the day infinite.
 */
static inline bool
read_subject(FunctionCallInfo fcinfo, const Positions *positions, Subject *subject)
{
	if (PG_ARGISNULL(positions->region) || PG_ARGISNULL(positions->on_date) ||
		(positions->by_rulebook && PG_ARGISNULL(positions->book)))
		return false;
	subject->region = PG_GETARG_REGION(positions->region);
	subject->on_date = PG_GETARG_DATEADT(positions->on_date);
	return likely(!DATE_NOT_FINITE(subject->on_date));
}

/* See to it that site->book is the one that this call asks for. */
static inline void
find_book(CallSite *site, FunctionCallInfo fcinfo, const Positions *positions)
{
	if (positions->by_rulebook)
	{
		if (unlikely(!site->book_is_known || !site->book_is_constant))
			site_find_rulebook(site, fcinfo, positions->book);
	}
	else if (unlikely(!site->book_is_known ||
					  site->generation != edition_generation ||
					  site->statement != GetCurrentStatementStartTimestamp() ||
					  (edition_is_pinned_by_caller &&
					   site->for_another != acts_for_another()) ||
					  (!site->book_is_constant &&
					   !site_has_edition(site, fcinfo, positions->book))))
		site_find_edition(site, fcinfo, positions->book);
}

#endif
