/*
 * exact.h
 *	  A run of an exact program: facts, a region and a day to an answer, which
 *	  says what is missing and what fails.
 *
 * run_exact.c, decide_exact.c and believe_exact.c call each other: terms hold
 * decisions and facts, and rules and domains hold terms.
 */
#ifndef PG_BENEFIT_EXACT_H
#define PG_BENEFIT_EXACT_H

#include "compat.h"

#include "evaluate/evaluate.h"

/* Why an answer cannot be given. */
typedef struct Failure
{
	const Decision *decision;	/* whose rules contradict each other; NULL: a
								 * number is too long */
	const Rule *first;			/* of that number, the one that computes it, or
								 * NULL */
	const Rule *second;
} Failure;

/*
 * A set of variables as the union of two others, so that it takes the same room
 * wherever in a rulebook they stand, and however many they are. Beside them there
 * may be terms that lack a result, as a division by what comes out as zero does.
 */
typedef struct Missing
{
	int			variable;		/* where it is the only one */
	const Term *without_result; /* or that is; then there is no variable */
	const Term *via;			/* of a vague value: what is computed with it, or
								 * NULL: nothing */
	bool		is_listed;		/* by missing_set */
	struct Missing *parts[2];	/* else, not NULL */
	struct Missing *next;		/* to be listed */
} Missing;

/*
 * An answer of the exact program: known, or unknown for one of three reasons,
 * the first two of which may meet.
 *
 *		missing		facts that are not given could change it, or what is asked
 *					has no result, as a division by zero
 *		failure		rules contradict each other, or a number is too long
 *		neither		it is null for good, as a CASE that no test of is true of; a
 *					rule of such a value or condition does not hit
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
 * A fact that is not given is null to IS NULL and COALESCE. One that is given and
 * not believed is not: that there is something is all that is known of it, and
 * what they would say of it hangs on the fact.
 *
 * missing and failure together: as the facts turn out, some ways may lead to
 * the failure and some around it. Where all lead to it, nothing is missing. So
 * what is raised would be raised however the facts were completed, and what is
 * decided is so whatever they are.
 */
typedef struct Answer
{
	union
	{
		Datum		value;
		const Failure *failure; /* where it is unknown, or NULL */
	};
	bool		isnull;			/* unknown */
	bool		is_doubtful;	/* it hangs on a fact that is given and not
								 * believed: it may be null or not */
	Missing    *missing;		/* or NULL: nothing; of a known value in a trial:
								 * the fact for which it stands, see trial.h */
	uint64		residue;		/* of an open one in a trial: a hash of what is
								 * left to be asked */
} Answer;

struct Trial;

typedef struct ExactRun
{
	const NullableDatum *facts;
	Region		region;
	DateADT		on_date;
	const Rule *rule;			/* that is asked, or NULL */
	int			steps;
	Size		memory;			/* of the current context at the start */
	Bitmapset  *unbelieved;		/* variables, as the run finds them: of facts that
								 * are not believed */
	Bitmapset  *assumed;		/* of facts for which a default counted */
	Bitmapset  *useless;		/* the same: of facts, or defaults, with which
								 * something has no result */
	List	   *leaning;		/* of const Term *, OP_BELIEVED: of facts that are
								 * believed while others are doubted, on which
								 * their domains hang */
	const Bitmapset *discarded; /* of these, those that count as not given */
	const Bitmapset *doubted;	/* to be taken as unknown, whatever rules or
								 * defaults say of them */
	const struct Trial *trial;	/* facts that are tried out, or NULL */
	bool		asks_null;		/* it matters whether the term is null: in a trial */
	Answer	   *memos[2];		/* computed once, see OP_MEMO; the second, where it
								 * matters whether they are null */
	bool	   *memo_is_set[2];
	bool		beliefs_are_asked;	/* of all facts, see ask_beliefs */
} ExactRun;

static inline Answer
answer(Datum value)
{
	return (Answer) {.value = value};
}

/* Unknown because of what is missing; null for good if that is nothing. */
static inline Answer
no_answer(Missing *missing)
{
	return (Answer) {.isnull = true,.missing = missing};
}

/* Nothing that is missing can lead around the failure. */
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

/*
 * Unknown because a fact is missing; because one is not believed; because a term
 * lacks a result; because something fails, as in Failure.
 */
extern Answer missing_fact(int variable);
extern Answer doubtful_fact(int variable);
extern Answer missing_result(const Term *term);
extern Answer failure_answer(const Decision *decision, const Rule *first, const Rule *second);

/* Let an answer hang on another one too, if that is unknown. */
extern void hang_on(Answer *it, Answer other);

/* Does a value stand for others, so that nothing can be computed with it? */
static inline bool
is_vague(Answer it)
{
	return !it.isnull && it.missing != NULL;
}

/* The same as what is not known of the fact; any other answer as it is. */
static inline Answer
without_vague(Answer it)
{
	if (is_vague(it))
	{
		it.isnull = true;
		it.is_doubtful = true;
		it.failure = NULL;
	}
	return it;
}

/*
 * May a strict operation be applied to it all the same, or be told which of it and
 * a value is more? What that gives is known, or is vague again.
 */
extern bool vague_argument_serves(const ExactRun *run, const Term *term, const Datum *args,
								  int which, Answer vague);
extern bool vague_is_comparable(const ExactRun *run, Answer vague, Form form, Datum value);
extern Answer vague_result(const ExactRun *run, const Term *term, const Datum *args,
						   int which, Answer vague, Datum value);

/*
 * Has a variable a value in a trial? Is it tried as one that is not given? Is it so,
 * and does it matter that it is null?
 */
extern bool is_tried(const ExactRun *run, int variable);
extern bool is_away(const ExactRun *run, int variable);
extern bool stays_away(const ExactRun *run, int variable);

/*
 * A fact that is not given; in a trial that has not come to it, one of which nobody
 * knows whether it is null.
 */
extern Answer unknown_fact(const ExactRun *run, int variable);

/*
 * The value of a variable that is tried, see trial.h, in a form; a number as a
 * numeric or a fraction, whatever its column can hold.
 */
extern Answer tried_fact(const ExactRun *run, Form form, int variable);

/*
 * In a trial, tell an open answer from others: by what gave it, and by the nth of
 * what that takes, where it is known.
 */
extern void add_residue(const ExactRun *run, Answer *it, const void *source);
extern void add_known_residue(const ExactRun *run, Answer *it, int nth, Form form, Answer part);

/* Is nothing to be known of the variable? */
static inline bool
is_doubted(const ExactRun *run, int variable)
{
	return unlikely(run->doubted != NULL) && bms_is_member(variable, run->doubted) &&
		!is_tried(run, variable) && !stays_away(run, variable);
}

/* The variables of a set, which is spent; its terms in a list, where one is wanted. */
extern Bitmapset *missing_set(Missing *missing, List **without_result);

/*
 * Begin a run of a program; ask one of its terms. A run finds which facts are
 * not believed and which are assumed; what it would say if nothing were known of
 * them, and so whether they matter, a second one tells, in which they are
 * doubted.
 */
extern void start_exact(ExactRun *run, const Program *program, const Subject *subject,
						const Bitmapset *doubted);
extern Answer run_exact(ExactRun *run, const Term *term);

/* Ask the root of a program; the decision in it, if one counts, fills the outcome. */
extern Answer ask_root(ExactRun *run, const Term *root, Outcome *outcome);

/* A fact as a code; as one of several; where its domain holds; what is assumed. */
extern Answer code_exact(ExactRun *run, const Term *term);
extern Answer agreed_exact(ExactRun *run, const Term *term);
extern Answer believed_exact(ExactRun *run, const Term *term);
extern Answer assumed_exact(ExactRun *run, const Term *term);

/* The fact is there and counts for nothing. */
extern Answer unbelieved_fact(ExactRun *run, int variable);

/* Find all facts that are not believed, or assumed, whether the answer hangs on them or not. */
extern void ask_beliefs(ExactRun *run, const Program *program);

/* The answer of a term that lacks a result with this argument. */
extern Answer without_result(ExactRun *run, const Term *term, const Term *arg);

/* A circumstance of several sources; rules, where wanted, gets those that imply it. */
extern Answer circumstance_exact(ExactRun *run, const Term *term, List **rules);

/* Ask every rule of a decision; outcome, where wanted, gets the status and the rules. */
extern Answer decide_exact(ExactRun *run, const Decision *decision, Outcome *outcome);

#endif
