/*
 * trial.h
 *	  An undetermined outcome, with the facts that it hangs on tried out.
 *
 * A run says of every fact that it could not do without that it is missing, term
 * by term. Terms know nothing of each other: a rule for the poor and one for all
 * others of the same amount both ask who is poor. Here it is tried. Each fact
 * gets a few samples, so that between them lies no value of which a test would
 * say something else:
 *
 *		age >= 60 AND age < 80		59, 60, 70, 80, 81
 *
 * and the program is run for each of them, and for each of the next fact in what
 * is left open, which gives a diagram:
 *
 *		age --- 59, 80, 81 ----------------------> 0.00
 *		   +--- 60, 70 ---> dibao --- true ------> 300.00
 *								 +--- false -----> 0.00
 *
 * A fact of which all samples lead to the same is left out of it. What is left
 * in it can change the answer, and is missing.
 *
 * A number or a date that meets another fact, or is the answer, is vague: in
 * comparisons with constants its sample stands for the others, and elsewhere it
 * is not known.
 */
#ifndef PG_BENEFIT_TRIAL_H
#define PG_BENEFIT_TRIAL_H

#include "compat.h"

#include "evaluate/exact.h"
#include "types/fraction.h"

/*
 * More facts, more runs or more work, in terms that are looked at, are not tried:
 * then all that a run names is missing.
 */
#define MAX_TRIED_FACTS		24
#define MAX_TRIAL_RUNS		1000
#define MAX_TRIAL_STEPS		200000

/* Of a decision with more rules, the values are not compared each with each. */
#define MAX_COMPARED_RULES	64

/* What is computed with a fact and constants, one step after another. */
typedef struct Via
{
	const struct Via *inner;	/* or NULL: the fact */
	const Term *term;
	int			at;				/* the argument that is the inner one */
	const Fraction *other;		/* a number, or NULL: there is none */
} Via;

/* A constant with which a fact is compared, or something that hangs on it alone. */
typedef struct Point
{
	const Via  *via;		/* what is compared, or NULL: the fact */
	Form		form;			/* numeric, fraction, date or text */
	Datum		value;
} Point;

/* A fact that is missing. */
typedef struct TriedFact
{
	int			variable;
	VariableKind kind;
	CodeList   *codes;			/* or NULL */
	int			given_class;	/* the code that is given, if it is, which does not
								 * tell which of those below it */
	const Term *domain;			/* a test of it, or NULL */
	bool		is_entangled;	/* it meets more than constants: numbers and dates
								 * are vague, texts are not tried */
	bool		is_domain_vague;	/* the domain computes with it */
	List	   *points;			/* of Point *, with which it is compared */
	int			nsamples;		/* 0: it is not tried */
	Datum	   *samples;		/* a numeric, a date as an int64, a boolean, a text */
	bool		has_default;
	bool		may_stay_away;	/* it is asked whether it is null: that it is not
								 * given is tried too */
	int			at;				/* the sample that is tried, or UNTRIED */
	bool		is_away;		/* it is not given, and null to what asks that; to
								 * all else it is the sample, which nobody knows */
} TriedFact;

#define UNTRIED		(-1)

typedef struct Trial
{
	const Program *program;
	const Subject *subject;
	const ExactRun *found;		/* the run that named them */
	const Bitmapset *doubted;	/* what that doubted, and all codes that are named */
	MemoryContext scratch;		/* of one run */
	int64		steps;			/* work that was done */
	int64		long_work_before;	/* see fraction_long_work() */
	const Bitmapset *named;		/* variables of which nobody knows whether they are
								 * null, until they are tried */
	bool		doubts_all;		/* these are all that are not given */
	int			nfacts;			/* what is tried, in their order */
	TriedFact  *facts;
} Trial;

/* As much of it as fraction_long_work() has, counted in terms. */
#define LONG_WORK_A_STEP	4

static inline bool
is_spent(const Trial *trial)
{
	return trial->steps +
		(fraction_long_work() - trial->long_work_before) / LONG_WORK_A_STEP > MAX_TRIAL_STEPS;
}

static inline const Fraction *
number_as_fraction(Form form, Datum number)
{
	return form == FORM_FRACTION ? DatumGetFraction(number)
		: fraction_of_number(DatumGetNumeric(number));
}

/*
 * Begin a run in which facts have the samples that they are at; ask for a term in
 * one, whose value is no pointer.
 */
extern void start_trial_run(ExactRun *run, const Trial *trial);
extern Answer ask_in_trial(Trial *trial, const Term *term);

/* Find what each fact is compared with; then, by that, its samples. */
extern void find_points(Trial *trial);
extern void find_samples(Trial *trial);

/*
 * What is missing of facts that a run has named, tried out; the run is told with which
 * of those that are given something has no result then. Where that is nothing,
 * the result is known, and fills the outcome with its status and rules. Where all
 * that is wanted is whether it is known, what is missing need not be exact.
 */
extern Bitmapset *settle(const Program *program, const Variable *variables,
						 const Subject *subject, ExactRun *found, bool value_only,
						 Bitmapset *missing, Answer *result, Outcome *outcome);

#endif
