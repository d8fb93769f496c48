/*
 * exact.h
 *	  What the files of the exact evaluator share.
 */
#ifndef PG_BENEFIT_EXACT_H
#define PG_BENEFIT_EXACT_H

#include "evaluate/evaluate.h"

/*
 * An answer of the exact program: known, or unknown for one of three reasons,
 * the first two of which may meet.
 *
 *		missing		facts that are not given could change it
 *		failure		rules contradict each other, or a number is too long
 *		neither		it is null for good: a division by zero, a variable
 *					without a default of which no rule applies
 *
 * A failure is an unknown that remembers its error. It is raised at the end,
 * and only if the outcome hangs on it, so that neither the order in which a
 * program asks nor what else it asks can be seen:
 *
 *		AND, OR		one test that decides is enough, whatever fails beside it
 *		CASE		where both ways lead to one value, its test does not matter
 *		rules		one whose value could not change what the others give
 *					does not matter either, whether its condition fails or
 *					hangs on a missing fact
 *		all others	hang on every argument: a failure beside a null or a
 *					missing fact is a failure; what fails is neither null nor
 *					not null, so that IS NULL and COALESCE fail with it
 *
 * missing and failure together: as the facts turn out, some ways may lead to
 * the failure and some around it. Where all lead to it, nothing is missing. So
 * what is raised would be raised however the facts were completed, and what is
 * decided is so whatever they are.
 */
typedef struct Failure
{
	const Decision *decision;	/* whose rules contradict each other, or NULL */
	const Rule *first;
	const Rule *second;
} Failure;

/*
 * A set of variables as the union of two others, so that it takes the same room
 * wherever in a rulebook they stand, and however many they are.
 */
typedef struct Missing
{
	int			variable;		/* where it is the only one */
	bool		is_listed;		/* by missing_set */
	struct Missing *parts[2];	/* else, not NULL */
	struct Missing *next;		/* to be listed */
} Missing;

typedef struct Answer
{
	union
	{
		Datum		value;
		const Failure *failure; /* where it is unknown, or NULL */
	};
	bool		isnull;			/* unknown */
	Missing    *missing;		/* or NULL: nothing */
} Answer;

typedef struct ExactRun
{
	const NullableDatum *facts;
	Region		region;
	DateADT		on_date;
	int			steps;
	Size		memory;			/* of the current context at the start */
	Answer	   *memos;			/* computed once, see OP_MEMO */
	bool	   *memo_is_set;
} ExactRun;

static inline Answer
answer(Datum value)
{
	return (Answer) {.value = value};
}

static inline Answer
no_answer(Missing *missing)
{
	return (Answer) {.isnull = true,.missing = missing};
}

static inline bool
is_failed(Answer it)
{
	return it.isnull && it.failure != NULL && it.missing == NULL;
}

/* Unknown, but not null for good. */
static inline bool
is_open(Answer it)
{
	return it.isnull && (it.failure != NULL || it.missing != NULL);
}

extern Answer missing_fact(int variable);
extern Bitmapset *missing_set(Missing *missing);
extern Answer failed(const Decision *decision, const Rule *first, const Rule *second);
extern void hang_on(Answer *it, Answer other);

extern void start_exact(ExactRun *run, const Program *program, const Subject *subject);
extern Answer run_exact(ExactRun *run, const Term *term);
extern Answer root_outcome(ExactRun *run, const Term *root, Outcome *outcome);
extern Answer decide_exact(ExactRun *run, const Decision *decision, Outcome *outcome);

#endif
