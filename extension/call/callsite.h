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

#include "evaluate/evaluate.h"
#include "program/shape.h"
#include "store/store.h"

#include "access/tupdesc.h"
#include "access/xact.h"
#include "fmgr.h"
#include "nodes/primnodes.h"
#include "utils/jsonb.h"

/* How a fact's SQL value becomes one that a slot holds. */
typedef enum Conversion
{
	CONVERT_NOTHING,
	CONVERT_NUMBER,				/* to numeric, finite */
	CONVERT_MONEY,				/* to yuan, to the fen */
	CONVERT_PADDED,				/* char(n) to text */
	CONVERT_ENUM,				/* to text */
	CONVERT_NAMES,				/* text[] to circumstances */
	CONVERT_LITERAL				/* an untyped literal, by the variable's kind */
} Conversion;

/* Where a slot's value comes from. */
typedef struct Source
{
	Conversion	conversion;
	int			attribute;		/* record: column number from 0 */
	Oid			type;
	VariableKind kind;
	const char *name;
} Source;

typedef struct CallSite
{
	MemoryContext context;
	MemoryContextCallback at_end;	/* releases the rulebook and the shape */
	Oid			yuan_type;
	Oid			circumstances_type;

	/* the rulebook, and when it was last asked for */
	Rulebook   *book;			/* pinned */
	uint64		generation;
	TimestampTz statement;
	char	   *edition;		/* name given; NULL for the current one */
	bool		for_another;	/* what acts_for_another() said */
	struct varatt_external rulebook;	/* where the rulebook given is stored */
	bool		source_is_constant;
	bool		source_is_known;	/* book is what the arguments asked for */

	/* the variable and the shape of the facts */
	char	   *variable_name;
	int			variable;
	DecisionPlan *plan;
	DecisionPlan *measure_plan;	/* comply */
	Shape	   *shape;			/* held */
	MemoryContext shape_context;	/* of what follows, up to the result */
	int			nslots;
	Slot	   *slots;
	Source	   *sources;
	bool		converts;		/* some slot cannot take its fact as it is */
	NullableDatum *values;		/* where facts are converted or deformed to */

	/* a record's row type, and its columns */
	Oid			row_type;
	uint64		row_identifier; /* another one if the type was altered */
	TupleDesc	row;
	Datum	   *columns;
	bool	   *column_nulls;

	/* the result */
	TupleDesc	result;
	Oid			status_labels[STATUS_UNDETERMINED + 1];
} CallSite;

/* Positions of what every call names. */
typedef struct Positions
{
	int			source;			/* edition or rulebook */
	int			variable;
	int			facts;
	int			region;
	int			on_date;
	bool		by_rulebook;
	/* what the facts are declared to be; NULL where each is an argument */
	void		(*read_facts) (CallSite *site, Datum facts);
} Positions;

extern CallSite *make_site(FunctionCallInfo fcinfo, const Positions *at);

/* The rulebook that the arguments ask for becomes site->book. */
extern bool same_edition(const CallSite *site, FunctionCallInfo fcinfo, int at);
extern void find_edition(CallSite *site, FunctionCallInfo fcinfo, int at);
extern void find_rulebook(CallSite *site, FunctionCallInfo fcinfo, int at);

/* site->variable becomes the index of this one; 42704 if there is none. */
extern void find_variable(CallSite *site, text *name);

/* Is an argument written as a constant; as a null, which no row changes? */
extern bool argument_is_constant(FunctionCallInfo fcinfo, int index);
extern bool argument_is_never_given(FunctionCallInfo fcinfo, int index);

/* A new shape of facts, slot by slot; then site->shape holds it. */
extern void forget_shape(CallSite *site);
extern void allocate_slots(CallSite *site, int nslots);
extern void fill_slot(CallSite *site, int index, int variable, const char *name,
					  Oid type);
extern void finish_shape(CallSite *site);

/* A fact's name as a variable: its index, CIRCUMSTANCES_INPUT or NO_VARIABLE. */
extern int	fact_variable(const CallSite *site, const char *name);

/* A fact's value as its slot holds it; 22P02 names a fact that is none. */
extern Datum convert_fact(const Source *source, Datum value);

/* Read the facts into site->values; null: nothing is known. */
extern void site_read_facts(CallSite *site, FunctionCallInfo fcinfo,
							const Positions *at);

/* Facts declared as jsonb, as text that holds JSON, as record. */
extern void read_jsonb_facts(CallSite *site, Datum facts);
extern void read_text_facts(CallSite *site, Datum facts);
extern void read_record_facts(CallSite *site, Datum facts);

extern char *json_text(JsonbValue *value);
extern Datum read_json_circumstances(JsonbValue *value);
pg_noreturn extern void fact_value_error(const char *name, const char *value,
										 const char *wanted);
pg_noreturn extern void fact_length_error(const char *name);

/* What the call keeps, made on its first row. */
static inline CallSite *
find_site(FunctionCallInfo fcinfo, const Positions *at)
{
	CallSite   *site = likely(fcinfo->flinfo != NULL) ? fcinfo->flinfo->fn_extra : NULL;

	return likely(site != NULL) ? site : make_site(fcinfo, at);
}

/*
 * Every function of SQL has a C function of its own, so that what an argument
 * is follows from the function that was declared. The expression of the call
 * says something else where the type of an aggregate is binary-coercible to
 * that of the argument, and nothing where the call came by the fast path of the
 * protocol. ENTRY defines one: its symbol, the expression that it returns, and
 * the Positions of its arguments, which the expression knows as "at".
 */
#define ENTRY(symbol, result, ...) \
PG_FUNCTION_INFO_V1(symbol); \
Datum \
symbol(PG_FUNCTION_ARGS) \
{ \
	static const Positions at = __VA_ARGS__; \
\
	return result; \
} \
extern int	no_such_variable_here

/* See to it that site->book is the one that this call asks for. */
static inline void
find_book(CallSite *site, FunctionCallInfo fcinfo, const Positions *at)
{
	if (at->by_rulebook)
	{
		if (unlikely(!site->source_is_known || !site->source_is_constant))
			find_rulebook(site, fcinfo, at->source);
	}
	else if (unlikely(!site->source_is_known ||
					  site->generation != edition_generation ||
					  site->statement != GetCurrentStatementStartTimestamp() ||
					  (edition_is_pinned_by_caller &&
					   site->for_another != acts_for_another()) ||
					  (!site->source_is_constant && !same_edition(site, fcinfo, at->source))))
		find_edition(site, fcinfo, at->source);
}

#endif
