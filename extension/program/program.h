/*
 * program.h
 *	  A variable's rules, specialised for the facts of a call site, a region
 *	  and a span of dates.
 *
 *		Rulebook --> Shape (slots) --> DecisionPlan (variable) --> Scope (region) --> Span (dates)
 *		                                                                           |
 *		                                                           exact program <-+-> fast program
 *
 * A Shape says how facts come: which one stands in which slot, as which SQL
 * type. A DecisionPlan is what decides one variable for facts of that shape. A
 * Scope is the narrowest region that has rules and contains the subject's; all
 * regions without rules of their own share it. A Span is a run of days on which
 * the same rules are in force there. Programs are built when first needed.
 *
 * A shape owns its plans and whatever they build: all of it lies in or below
 * the shape's memory context, and goes with it. The rulebook owns the shapes. A
 * call site holds the one that it uses; of those that nobody holds the book
 * keeps the few used last.
 *
 * What all plans of a backend have built is limited; at the limit it is
 * forgotten, and what is asked for is built anew. So is what one program may
 * take; a variable of which the rules need more cannot be computed.
 *
 * The exact program follows the rules to the letter, in numeric, and says what
 * is missing. The fast program computes the same value: amounts as integers of
 * a known decimal scale, several circumstances as one mask test, an age limit
 * as a comparison with the latest birth date that has reached it. Whatever it
 * cannot settle (an unknown fact, an overflow, a conflict of rules) it leaves
 * to the exact one.
 */
#ifndef PG_BENEFIT_PROGRAM_H
#define PG_BENEFIT_PROGRAM_H

#include "rulebook/rulebook.h"

#include "lib/ilist.h"

/* How a fact reaches a program. */
typedef enum SlotType
{
	SLOT_NONE,					/* nothing of interest stands here */
	SLOT_BOOLEAN,
	SLOT_INT2,
	SLOT_INT4,
	SLOT_INT8,
	SLOT_NUMERIC,
	SLOT_YUAN,
	SLOT_TEXT,
	SLOT_DATE,
	SLOT_CIRCUMSTANCES
} SlotType;

typedef struct Slot
{
	int			variable;		/* or CIRCUMSTANCES_INPUT */
	SlotType	type;
} Slot;

/* How a term's value is held in a Datum. */
typedef enum Rep
{
	REP_BOOLEAN,
	REP_DATE,
	REP_REGION,
	REP_DECIMAL,				/* int64; Term.scale digits after the point */
	REP_NUMERIC,
	REP_TEXT
} Rep;

typedef enum Op
{
	/* leaves */
	OP_CONST,					/* value, isnull */
	OP_FACT,					/* slot index, of variable */
	OP_FACT_BOOLEAN,
	OP_FACT_INT2,
	OP_FACT_INT4,				/* also a date */
	OP_FACT_BIT,				/* slot index; value: the bit's mask */
	OP_MISSING,					/* variable: not given and not computed */
	OP_ON_DATE,
	OP_REGION,
	/* values with an answer for null arguments */
	OP_AND,
	OP_OR,
	OP_NOT,
	OP_IS_NULL,
	OP_IS_NOT_NULL,
	OP_IS_TRUE,
	OP_IS_NOT_TRUE,
	OP_IS_FALSE,
	OP_IS_NOT_FALSE,
	OP_CASE,
	OP_COALESCE,
	OP_GIVEN,					/* a fact; where it is null, the rules */
	OP_VARIABLE,				/* index: where the row's value is kept */
	OP_DECIDE,					/* value: the Decision */
	/* lowered tests of the fast program */
	OP_MASK_ALL,				/* slot index: fact & value = other */
	OP_MASK_ANY,				/* slot index: fact & value <> other */
	OP_REACHED,					/* slot index, a date: fact <= the cutoff */
	/* strict: null if an argument is null */
	OP_INT_EQ, OP_INT_NE, OP_INT_LT, OP_INT_LE, OP_INT_GT, OP_INT_GE,
	OP_NUM_EQ, OP_NUM_NE, OP_NUM_LT, OP_NUM_LE, OP_NUM_GT, OP_NUM_GE,
	OP_TEXT_EQ, OP_TEXT_NE,
	OP_CONTAINED,
	OP_DEC_ADD, OP_DEC_SUBTRACT, OP_DEC_MULTIPLY, OP_DEC_NEGATE,
	OP_DEC_SCALE_UP,			/* value: the power of ten */
	OP_DEC_DIVIDE,				/* value: the factor that makes it exact */
	OP_DEC_ROUND,				/* value: the power of ten; index: Rounding */
	OP_DEC_FLOOR, OP_DEC_CEIL,	/* value: the power of ten */
	OP_DEC_ABS, OP_DEC_SIGN,
	OP_DEC_LEAST, OP_DEC_GREATEST,
	OP_DEC_TO_NUM,
	OP_NUM_ADD, OP_NUM_SUBTRACT, OP_NUM_MULTIPLY, OP_NUM_DIVIDE, OP_NUM_MOD,
	OP_NUM_NEGATE, OP_NUM_ABS, OP_NUM_SIGN, OP_NUM_FLOOR, OP_NUM_CEIL,
	OP_NUM_ROUND, OP_NUM_TRUNC, /* index: places */
	OP_NUM_LEAST, OP_NUM_GREATEST,
	OP_INT_LEAST, OP_INT_GREATEST,
	OP_DAYS_BETWEEN, OP_MONTHS_BETWEEN, OP_YEARS_BETWEEN
} Op;

typedef struct Term
{
	uint8		op;
	uint8		rep;
	int8		scale;			/* REP_DECIMAL */
	bool		isnull;			/* OP_CONST */
	bool		loose;			/* equal in value to what numeric gives, not
								 * always in its number of decimals */
	bool		asks_facts;		/* OP_AND, OP_OR: every argument is a test of
								 * a fact */
	bool		marked;			/* while it is built: see measure_term */
	uint16		nargs;
	int32		index;
	Datum		value;
	union
	{
		Datum		other;
		int			variable;
		int			cutoff;
	};
	struct Term *args[FLEXIBLE_ARRAY_MEMBER];
} Term;

typedef struct Branch
{
	const Rule *rule;
	int			place;			/* among the rules in force */
	Term	   *condition;		/* NULL: always */
	Term	   *value;
} Branch;

/* What decides a variable among the rules in force. */
typedef struct Decision
{
	const Variable *variable;
	Term	   *fallback;		/* the default, or NULL */
	uint8		rep;
	int8		scale;			/* REP_DECIMAL: of the branches' values */
	bool		ordered;		/* the first that hits decides */
	bool		rounds;			/* the variable's scale is yet to be made */
	int			nbranches;
	Branch		branches[FLEXIBLE_ARRAY_MEMBER];
} Decision;

/* The latest date of birth that has reached so many years on the day. */
typedef struct Cutoff
{
	int			years;
	DateADT		date;
} Cutoff;

typedef struct Program
{
	Term	   *root;
	DateADT		day;			/* the day that the cutoffs are for */
	int			ncutoffs;
	Cutoff	   *cutoffs;
	int			nkept;			/* variables whose value is kept for the row */
	NullableDatum *kept;		/* these values */
	bool	   *is_kept;
	bool		direct;			/* the root's Datum is the SQL value */
} Program;

typedef struct Span
{
	DateADT		from;
	DateADT		before;
	Program    *fast;
	Program    *exact;
} Span;

typedef struct Scope
{
	Region		region;
	Span	   *current;		/* the one used last */
	int			nspans;
	Span		spans[FLEXIBLE_ARRAY_MEMBER];
} Scope;

typedef struct RegionEntry
{
	Region		region;
	Scope	   *scope;			/* NULL: free */
} RegionEntry;

typedef struct DecisionPlan
{
	Rulebook   *book;
	MemoryContext context;		/* the shape's */
	int			variable;
	/* what was built: regions, scopes, programs */
	MemoryContext built;		/* NULL: nothing yet, or it was forgotten */
	MemoryContextCallback forget;	/* of that context */
	dlist_node	node;			/* among the plans that have built something */
	Size		built_memory;
	/* open addressing, because it is asked for every row */
	RegionEntry *regions;
	int			region_bits;
	int			nregions;
	int			nslots;			/* the shape's */
	const Slot *slots;
} DecisionPlan;

typedef struct Shape
{
	dlist_node	node;			/* in book->shapes */
	Rulebook   *book;
	MemoryContext context;
	int			pins;			/* call sites that hold it */
	DecisionPlan **plans;		/* by variable; NULL until it is asked for */
	int			nslots;
	Slot		slots[FLEXIBLE_ARRAY_MEMBER];
} Shape;

/* The shape of these slots, held until it is released; the book must be pinned. */
extern Shape *hold_shape(Rulebook *book, int nslots, const Slot *slots);
extern void release_shape(Shape *shape);

/* A variable's plan for facts of a shape. */
extern DecisionPlan *shape_plan(Shape *shape, int variable);

/*
 * Where the region's rules are; on_date's span in it; the program of both. The
 * first and the last may forget what was built before, also of other plans. The
 * last raises 54000 where the rules are too large for one program.
 */
extern Scope *plan_add_region(DecisionPlan *plan, Region region);
extern Span *scope_find_span(Scope *scope, DateADT on_date);
extern Program *plan_build(DecisionPlan *plan, Region region, DateADT on_date, bool fast);
extern void program_set_day(Program *program, DateADT on_date);

/* The entry of a region in the plan's memory, or the free one for it. */
static inline RegionEntry *
plan_region_entry(const DecisionPlan *plan, Region region)
{
	uint32		mask = (1U << plan->region_bits) - 1;
	uint32		at = (uint32) (((uint64) region * UINT64CONST(0x9E3779B97F4A7C15)) >>
							   (64 - plan->region_bits));

	while (plan->regions[at].scope != NULL && plan->regions[at].region != region)
		at = (at + 1) & mask;
	return &plan->regions[at];
}

static inline Scope *
plan_find_scope(DecisionPlan *plan, Region region)
{
	Scope	   *scope = plan_region_entry(plan, region)->scope;

	return likely(scope != NULL) ? scope : plan_add_region(plan, region);
}

/* A program for an expression without variables, in the current context. */
extern Program *expression_program(const Expression *expr);

#endif
