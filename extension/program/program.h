/*
 * program.h
 *	  A program: the term to be run, and what it keeps from one run to the next.
 */
#ifndef PG_BENEFIT_PROGRAM_H
#define PG_BENEFIT_PROGRAM_H

#include "program/term.h"

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
	int			nmemos;			/* values that are computed once a row */
	NullableDatum *memos;
	bool	   *memo_is_set;
	bool		gives_sql_value;	/* the root's Datum is the SQL value */
} Program;

extern void program_set_day(Program *program, DateADT on_date);

/* A program for an expression without variables, in the current context. */
extern Program *expression_program(const Expression *expr);

#endif
