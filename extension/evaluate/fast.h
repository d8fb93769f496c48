/*
 * fast.h
 *	  A run of a fast program.
 */
#ifndef PG_BENEFIT_FAST_H
#define PG_BENEFIT_FAST_H

#include "program/program.h"

typedef NullableDatum Value;

typedef struct FastRun
{
	const NullableDatum *facts;
	const Program *program;
	Region		region;
	DateADT		on_date;
	bool		gave_up;
	int			steps;			/* operations */
	Size		memory;			/* of the current context at the first check */
	Value	   *memos;			/* the program's */
	bool	   *memo_is_set;
} FastRun;

extern Value run_fast(FastRun *run, const Term *term);
extern Value decide_fast(FastRun *run, const Decision *decision);

#endif
