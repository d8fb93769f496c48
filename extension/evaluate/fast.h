/*
 * fast.h
 *	  A run of a fast program: facts, a region and a day to a value, unless it
 *	  gives up.
 */
#ifndef PG_BENEFIT_FAST_H
#define PG_BENEFIT_FAST_H

#include "compat.h"

#include "evaluate/evaluate.h"

typedef NullableDatum Value;

typedef struct FastRun
{
	const NullableDatum *facts;
	const Program *program;
	Region		region;
	DateADT		on_date;
	bool		gave_up;		/* only the exact program can tell the value */
	int			steps;			/* operations */
	Size		memory;			/* of the current context at the first check */
	Value	   *memos;			/* the program's */
	bool	   *memo_is_set;
} FastRun;

extern Value run_fast(FastRun *run, const Term *term);
extern Value decide_fast(FastRun *run, const Decision *decision);
extern bool guards_hold(FastRun *run);

/* The value of a program; false if it gave up. */
static inline bool
run_fast_program(Program *program, const Subject *subject, Value *result)
{
	FastRun		run;

	if (unlikely(program->day != subject->on_date))
		program_set_day(program, subject->on_date);
	run.facts = subject->facts;
	run.program = program;
	run.region = subject->region;
	run.on_date = subject->on_date;
	run.gave_up = false;
	run.steps = 0;
	run.memos = program->memos;
	run.memo_is_set = program->memo_is_set;
	for (int i = 0; i < program->nmemos; i++)
		run.memo_is_set[i] = false;
	if (program->nranges + program->nguards > 0 && unlikely(!guards_hold(&run)))
		return false;
	*result = program->root->op == OP_DECIDE ? decide_fast(&run, program->root->decision)
		: run_fast(&run, program->root);
	return !run.gave_up;
}

#endif
