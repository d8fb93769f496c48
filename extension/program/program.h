/*
 * program.h
 *	  A program: a term that is run, and what it holds from one run to the next.
 *
 *		Program --- root -------> Term
 *		       |--- ranges, guards --> Term ...
 *		       |--- cutoffs       dates of birth, for the day asked about last
 *		       +--- memos         values, for the row asked about last
 *
 * The exact program follows the rules to the letter, in numeric, or in fractions
 * of them where a rule divides, and says what is missing. The fast program
 * computes the same value: amounts as integers of a known decimal scale, several
 * circumstances as one mask test, an age limit as a comparison with the latest
 * birth date that has reached it. Whatever it cannot settle (an unknown fact, an
 * overflow, a conflict of rules) it leaves to the exact one. It takes facts as
 * they are: its guards, which are asked first, leave what is not believed to the
 * exact one too.
 */
#ifndef PG_BENEFIT_PROGRAM_H
#define PG_BENEFIT_PROGRAM_H

#include "compat.h"

#include "program/term.h"

struct DecisionPlan;

/* The latest date of birth that has reached so many years on the day. */
typedef struct Cutoff
{
	int			years;
	DateADT		date;
} Cutoff;

/* The test of a fact: it holds, or the fact is null. */
typedef struct Guard
{
	int			slot;
	Term	   *test;
} Guard;

/* What most tests of a fact come to: it lies between two numbers, or is null. */
typedef struct FactRange
{
	int			slot;
	Op			op;				/* that reads the fact */
	int64		low;
	int64		high;
	int64		except;			/* one between them that it is not, or the least */
	int64		constant_low;	/* on every day */
	int64		constant_high;
	int			after;			/* cutoffs between which it lies too, or -1 */
	int			until;
} FactRange;

typedef struct Program
{
	Term	   *root;
	int			nranges;		/* these two in the fast program */
	FactRange  *ranges;
	int			nguards;		/* in that of a belief plan: what stands for each
								 * variable of which a fact is given */
	Guard	   *guards;
	DateADT		day;			/* the day that the cutoffs are for */
	int			ncutoffs;
	Cutoff	   *cutoffs;
	int			nmemos;
	NullableDatum *memos;
	bool	   *memo_is_set;
	bool		gives_sql_value;	/* the root's Datum is the SQL value */
} Program;

/*
 * The program of a plan's variable by the rules in force in a region on a day,
 * in that context. Raises 54000 where they are too large for one program.
 */
extern Program *build_program(const struct DecisionPlan *plan, Region region,
							  DateADT day, bool fast, MemoryContext context);

/* The program of an expression without variables, an exact one, in the current context. */
extern Program *expression_program(const Expression *expr);

/* Fill the cutoffs for a day. */
extern void program_set_day(Program *program, DateADT on_date);

#endif
