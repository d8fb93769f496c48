/*
 * fact_check.h
 *	  A check of the facts that a relation gives, before a roll is made of them.
 *
 *		relation --columns--> CheckedColumn: which fact it is, how its values are read
 *			|                       |
 *			+--rows--> values --> facts in slots --> objections: counted, a few shown
 *			|
 *			+--regions--> FactNeed: what the variables asked for need there
 */
#ifndef PG_BENEFIT_FACT_CHECK_H
#define PG_BENEFIT_FACT_CHECK_H

#include "compat.h"

#include "utils/hsearch.h"

#include "call/callsite.h"
#include "rulebook/inputs.h"
#include "store/divisions.h"

#define MAX_EXAMPLES	3

/* A few values of a column that differ, as text. */
typedef struct Examples
{
	int			count;
	char	   *values[MAX_EXAMPLES];
} Examples;

/* How a value of the column is read. */
typedef enum ColumnReading
{
	READ_NOTHING,				/* whether it is null is all that counts */
	READ_FACT,					/* as a call reads it */
	READ_FACT_TEXT,				/* as a call would read the text in JSON */
	READ_REGION,
	READ_REGION_NUMBER,
	READ_REGION_NUMERIC,
	READ_REGION_TEXT
} ColumnReading;

typedef struct CheckedColumn
{
	const char *name;
	Oid			type;			/* below domains */
	FmgrInfo	output;
	int			variable;		/* or CIRCUMSTANCES_INPUT; NO_VARIABLE: no fact */
	bool		is_region;
	bool		is_refused;		/* by every call, for its type */
	ColumnReading reading;
	int			slot;			/* of READ_FACT and READ_FACT_TEXT */
	int64		nulls;
	int64		unreadable;		/* values that are not of the kind */
	int64		unbelieved;
	char	   *doubts[OBJECTION_COUNT];	/* what is wrong with the first value to
										 * which there is each, or NULL */
	Examples	unreadable_values;
	Examples	unbelieved_values;
} CheckedColumn;

/* What the variables asked for need. */
typedef struct FactNeed
{
	bool		is_reached;		/* it bears on one of them in some way */
	bool		is_needed;		/* no column gives it, and nothing computes it */
	InputRole	role;			/* the first by which it is needed */
	int			place;			/* among what is needed, as it was found */
	Bitmapset  *by;				/* of which of them, by their places */
} FactNeed;

typedef struct FactCheck
{
	CallSite   *site;
	DateADT		on_date;
	MemoryContext context;		/* of what is kept */
	MemoryContext row_context;
	int64		rows;
	int			ncolumns;
	CheckedColumn *columns;
	int			region_column;	/* that tells where the subjects live, or -1 */
	Divisions  *divisions;		/* where a column is one of regions */
	DecisionPlan *plan;			/* of beliefs */
	Objection  *objections;		/* by slot */
	/* of the variables asked for, if any are */
	List	   *asked;			/* of int */
	HTAB	   *territories;	/* regions with rules of their own in which the rows
								 * lie */
	Region		last_territory;
	FactNeed   *needs;			/* by variable */
	Bitmapset  *without_rules;	/* of asked: places of those for which no rule is
								 * in force where the rows are */
} FactCheck;

/* Match a column of this name and type; its slot is filled where it is a fact. */
extern void match_column(FactCheck *check, CheckedColumn *column, const char *name, Oid type,
						 int *nslots);

/* Read a value that is not null; false if it is not of the kind. */
extern bool read_fact_value(const FactCheck *check, const CheckedColumn *column, Datum value,
							Datum *fact);
extern bool read_region_value(const CheckedColumn *column, Datum value, Region *region);

/* Show a value; false if it is shown already, or enough are. */
extern bool add_example(FactCheck *check, CheckedColumn *column, Examples *examples,
						Datum value);

/* Fill needs, from where the rows are. */
extern void find_needs(FactCheck *check);

/* Put the findings into the result of the call, what is most urgent first. */
extern void report_check(FunctionCallInfo fcinfo, FactCheck *check);

#endif
