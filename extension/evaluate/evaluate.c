/*
 * evaluate.c
 *	  Runs programs.
 *
 * run_fast computes a value and gives up (bail) where only the exact program
 * can tell; run_exact also says which missing facts could still change it, and
 * which error the value hangs on. Both share every strict operation. A fast
 * program that does not give up has the answer of the exact one: where that
 * looks at a term, this one has done so too, but for what cannot matter.
 */
#include "evaluate/evaluate.h"

#include "evaluate/fast.h"
#include "evaluate/limit.h"
#include "program/operation.h"
#include "types/dates.h"
#include "types/number.h"
#include "types/region.h"
#include "types/yuan.h"

#include "common/int.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datum.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

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
	Answer	   *kept;
	bool	   *is_kept;
} ExactRun;

static Answer run_exact(ExactRun *run, const Term *term);

/* ---------- the exact program ---------- */

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

static Answer
missing_fact(int variable)
{
	Missing    *missing = palloc0(sizeof(Missing));

	missing->variable = variable;
	return no_answer(missing);
}

static Missing *
join_missing(Missing *left, Missing *right)
{
	Missing    *both;

	if (left == NULL || right == NULL || left == right)
		return left ? left : right;
	both = palloc0(sizeof(Missing));
	both->parts[0] = left;
	both->parts[1] = right;
	return both;
}

/*
 * The variables of a set, each part listed once. Parts can lie in one another as
 * deep as there are rules, too deep for the stack.
 */
static Bitmapset *
missing_set(Missing *missing)
{
	Bitmapset  *set = NULL;
	Missing    *todo = missing;

	while (todo != NULL)
	{
		Missing    *it = todo;

		todo = it->next;
		if (it->parts[0] == NULL)
		{
			set = bms_add_member(set, it->variable);
			continue;
		}
		for (int i = 0; i < 2; i++)
		{
			Missing    *part = it->parts[i];

			if (part->is_listed)
				continue;
			part->is_listed = true;
			part->next = todo;
			todo = part;
		}
	}
	return set;
}

/* Nothing that is missing can lead around the failure. */
static Answer
failed(const Decision *decision, const Rule *first, const Rule *second)
{
	Failure    *failure = palloc(sizeof(Failure));

	failure->decision = decision;
	failure->first = first;
	failure->second = second;
	return (Answer) {.failure = failure,.isnull = true};
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

/* Make an answer unknown because of another one, if that is. */
static void
add_unknown(Answer *it, Answer other)
{
	if (!other.isnull)
		return;
	if (!it->isnull)
		*it = no_answer(NULL);
	it->missing = join_missing(it->missing, other.missing);
	if (it->failure == NULL)
		it->failure = other.failure;
}

static Answer
fact_answer(ExactRun *run, const Term *term, Datum value)
{
	if (run->facts[term->index].isnull)
		return missing_fact(term->variable);
	return answer(value);
}

/*
 * A junction is decided by one false (AND) or true (OR), whatever is unknown
 * elsewhere; otherwise every unknown test could still decide it.
 */
static Answer
junction_exact(ExactRun *run, const Term *term)
{
	bool		deciding = term->op == OP_OR;
	Answer		result = answer(BoolGetDatum(!deciding));

	for (int i = 0; i < term->nargs; i++)
	{
		Answer		test = run_exact(run, term->args[i]);

		if (test.isnull)
			add_unknown(&result, test);
		else if (DatumGetBool(test.value) == deciding)
			return test;
	}
	return result;
}

/*
 * A test that is open makes the result open, unless both ways lead to the same
 * value. A test that is null for good is not true.
 */
static Answer
case_exact(ExactRun *run, const Term *term, int at)
{
	for (; at + 1 < term->nargs; at += 2)
	{
		Answer		when = run_exact(run, term->args[at]);

		if (is_open(when))
		{
			Answer		then = run_exact(run, term->args[at + 1]);
			Answer		otherwise = case_exact(run, term, at + 2);
			Answer		result = no_answer(NULL);

			if (is_failed(then) && is_failed(otherwise))
				return then;
			if (!is_open(then) && !is_open(otherwise) &&
				then.isnull == otherwise.isnull &&
				(then.isnull || values_equal(term->rep, then.value, otherwise.value)))
				return then;
			add_unknown(&result, when);
			add_unknown(&result, then);
			add_unknown(&result, otherwise);
			return result;
		}
		if (!when.isnull && DatumGetBool(when.value))
			return run_exact(run, term->args[at + 1]);
	}
	return run_exact(run, term->args[term->nargs - 1]);
}

/* The first that is not null; a missing fact is null here, a failure is not. */
static Answer
coalesce_exact(ExactRun *run, const Term *term)
{
	Answer		result = no_answer(NULL);

	for (int i = 0; i < term->nargs && result.failure == NULL; i++)
	{
		Answer		arg = run_exact(run, term->args[i]);

		if (!arg.isnull)
			return arg;
		add_unknown(&result, arg);
	}
	return result;
}

static Answer
apply_exact(ExactRun *run, const Term *term)
{
	Datum		few[4];
	Datum	   *args = term->nargs <= 4 ? few : palloc(sizeof(Datum) * term->nargs);
	Answer		unknown = {0};
	Answer		failing = no_answer(NULL);
	Answer		certain = {0};
	bool		for_good = false;
	Datum		result;

	for (int i = 0; i < term->nargs; i++)
	{
		Answer		arg = run_exact(run, term->args[i]);

		args[i] = arg.value;
		if (!arg.isnull)
			continue;
		add_unknown(&unknown, arg);
		if (is_failed(arg))
			certain = arg;
		else if (arg.failure != NULL)
			add_unknown(&failing, arg);
		else if (arg.missing == NULL)
			for_good = true;
	}
	if (certain.isnull)
		return certain;
	/* beside a null for good, all that matters is whether something fails */
	if (unknown.isnull)
		return for_good ? failing : unknown;
	switch (apply_operation(term, args, &result))
	{
		case APPLIED_VALUE:
			return answer(result);
		case APPLIED_NULL:
			return no_answer(NULL);
		case APPLIED_TOO_LONG:
			return failed(NULL, NULL, NULL);
		case APPLIED_OVERFLOW:
			break;
	}
	elog(ERROR, "decimal overflow in an exact program");
}

/* ---------- a decision ---------- */

/* One rule in one evaluation. */
typedef struct Asked
{
	enum
	{
		HIT, NO_HIT, OPEN
	}			hit;
	Answer		condition;		/* where it is open */
	Answer		value;			/* at the variable's scale only at the end */
} Asked;

/* All that decides a variable in one evaluation. */
typedef struct Ballot
{
	const ExactRun *run;
	const Decision *decision;
	HitPolicy	policy;
	Asked	   *asked;			/* by branch */
	int			open;
	int			hits;
	Answer		others;			/* what the hits of known value give, or
								 * without any hit the default */
	bool		settled;		/* every hit's value is known */
	Answer		unknown;		/* unless it is known, what the result hangs on */
} Ballot;

static Datum
scaled_exact(const Decision *decision, Datum value)
{
	if (decision->variable->scale == NO_SCALE || decision->rep != REP_NUMERIC)
		return value;
	return number_round(value, decision->variable->scale, decision->variable->rounding);
}

/* Do two values differ at the variable's scale? One that is not known may. */
static bool
results_differ(const Decision *decision, Answer left, Answer right)
{
	Datum		first;
	Datum		second;
	bool		differ;

	if (left.isnull || right.isnull)
		return true;
	first = scaled_exact(decision, left.value);
	second = scaled_exact(decision, right.value);
	differ = !values_equal(decision->rep, first, second);
	/* it is asked of every two rules */
	if (first != left.value)
		pfree(DatumGetPointer(first));
	if (second != right.value)
		pfree(DatumGetPointer(second));
	return differ;
}

static bool
is_better(const Decision *decision, Answer value, Answer than)
{
	int			order = values_order(decision->rep, value.value, than.value);

	return decision->variable->hit_policy == HIT_MIN ? order < 0 : order > 0;
}

/* Do another hit and the others contradict each other? */
static bool
hit_contradicts(const Ballot *ballot, bool any_hit, Answer others, Answer value)
{
	if (ballot->policy == HIT_UNIQUE)
		return any_hit;
	return ballot->policy == HIT_ANY && any_hit && !others.isnull && !value.isnull &&
		results_differ(ballot->decision, value, others);
}

/*
 * What the others and another hit give, both of known value. Of equal values
 * min, max and any keep the one asked first, whose decimals are shown.
 */
static Answer
with_hit(const Ballot *ballot, bool any_hit, Answer others, Answer value)
{
	if (!any_hit)
		return value;
	switch (ballot->policy)
	{
		case HIT_MIN:
		case HIT_MAX:
			return is_better(ballot->decision, value, others) ? value : others;
		case HIT_SUM:
			if (applied_number(DirectFunctionCall2(numeric_add, others.value, value.value),
							   &others.value) == APPLIED_TOO_LONG)
				return failed(NULL, NULL, NULL);
			return others;
		case HIT_FIRST:
			return value;		/* it is asked before them */
		default:
			return others;
	}
}

/* Would another hit change what the others give? One of unknown value may. */
static bool
hit_changes(const Ballot *ballot, bool any_hit, Answer others, Answer value)
{
	if (ballot->policy == HIT_COUNT || value.isnull)
		return true;
	if (ballot->policy == HIT_UNIQUE && any_hit)
		return true;			/* two hits are an error */
	if (ballot->policy == HIT_SUM && any_hit)
		return !number_is_zero(value.value);
	if (!results_differ(ballot->decision, value, others))
		return false;
	if ((ballot->policy == HIT_MIN || ballot->policy == HIT_MAX) && any_hit && !others.isnull)
		return is_better(ballot->decision, value, others);
	return true;
}

/* At every rule that is looked at. */
static void
check_ballot(const Ballot *ballot)
{
	CHECK_FOR_INTERRUPTS();
	check_run_memory(ballot->run->memory);
}

static void
ask_rules(ExactRun *run, Ballot *ballot)
{
	const Decision *decision = ballot->decision;

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];
		Asked	   *asked = &ballot->asked[i];

		asked->hit = HIT;
		if (branch->condition)
		{
			Answer		condition = run_exact(run, branch->condition);

			if (condition.isnull)
			{
				asked->hit = OPEN;
				asked->condition = condition;
				ballot->open++;
			}
			else if (!DatumGetBool(condition.value))
			{
				asked->hit = NO_HIT;
				continue;
			}
		}
		if (ballot->policy != HIT_COUNT)
			asked->value = run_exact(run, branch->value);
		if (asked->hit == HIT && ballot->policy == HIT_FIRST)
		{
			/* nothing behind the first hit is asked */
			for (int j = i + 1; j < decision->nbranches; j++)
				ballot->asked[j].hit = NO_HIT;
			return;
		}
	}
}

/* What the hits give: false, with *failure, if whatever else hits it fails. */
static bool
count_hits(Ballot *ballot, Answer *failure)
{
	const Decision *decision = ballot->decision;
	const Rule *first = NULL;	/* of those that must agree */

	ballot->others = no_answer(NULL);
	ballot->settled = true;
	for (int i = 0; i < decision->nbranches; i++)
	{
		const Rule *rule = decision->branches[i].rule;
		Answer		value;

		check_ballot(ballot);
		if (ballot->asked[i].hit != HIT)
			continue;
		value = ballot->asked[i].value;
		if (hit_contradicts(ballot, ballot->hits > 0, ballot->others, value))
			*failure = failed(decision, first, rule);
		else if (ballot->policy != HIT_FIRST && is_failed(value))
			*failure = value;
		else if (value.isnull)
		{
			ballot->settled = false;
			add_unknown(&ballot->unknown, value);
		}
		else if (ballot->policy != HIT_COUNT)
		{
			ballot->others = ballot->others.isnull ? value :
				with_hit(ballot, true, ballot->others, value);
			if (is_failed(ballot->others))
				*failure = ballot->others;
		}
		if (failure->isnull)
			return false;
		if (first == NULL && (ballot->policy == HIT_UNIQUE || !value.isnull))
			first = rule;
		ballot->hits++;
	}
	if (ballot->hits > 0 ? ballot->policy == HIT_COUNT : decision->fallback != NULL)
	{
		ballot->others.isnull = false;
		ballot->others.value = ballot->hits == 0 ? decision->fallback->value
			: NumericGetDatum(int64_to_numeric(ballot->hits));
	}
	return true;
}

/*
 * The open rules that could change the result, whatever the other open rules
 * and the unknown values turn out to be: alone, or together with another one.
 */
static void
add_open_rules(Ballot *ballot)
{
	const Decision *decision = ballot->decision;
	bool		any_hit = ballot->hits > 0;
	int			last_differing = -1;
	bool		others_worse = false;	/* than the default */

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		check_ballot(ballot);
		if (asked->hit != OPEN)
			continue;
		if (ballot->policy == HIT_COUNT || ballot->policy == HIT_SUM ||
			!results_differ(decision, asked->value, ballot->others))
			continue;
		last_differing = i;
		if (ballot->policy == HIT_MIN || ballot->policy == HIT_MAX)
			others_worse |= asked->value.isnull || ballot->others.isnull ||
				is_better(decision, ballot->others, asked->value);
	}
	for (int i = 0; i < decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];
		bool		matters;

		check_ballot(ballot);
		if (asked->hit != OPEN)
			continue;
		matters = hit_changes(ballot, any_hit, ballot->others, asked->value);
		if (!matters)
			switch (ballot->policy)
			{
				case HIT_UNIQUE:
					matters = ballot->open > 1;
					break;
				case HIT_FIRST:
					matters = i < last_differing;
					break;
				case HIT_ANY:
					matters = !any_hit && last_differing >= 0;
					break;
				case HIT_MIN:
				case HIT_MAX:
					matters = !any_hit && others_worse;
					break;
				case HIT_SUM:
					/* of a known zero nothing is asked */
					matters = ballot->open > 1 && !number_is_zero(asked->value.value);
					break;
				case HIT_COUNT:
					break;
			}
		if (!matters)
			continue;
		add_unknown(&ballot->unknown, asked->condition);
		add_unknown(&ballot->unknown, asked->value);
	}
}

/* Does a rule of which the condition fails matter beside these? */
static bool
some_failure_matters(const Ballot *ballot, int beside, bool any_hit, Answer others)
{
	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		if (ballot->policy == HIT_FIRST && beside >= 0 && i > beside)
			return false;		/* it would not be asked */
		if (asked->hit != OPEN || !is_failed(asked->condition))
			continue;
		/* a value that is open may turn out to be one that changes nothing */
		if (asked->value.missing != NULL && !(ballot->policy == HIT_UNIQUE && any_hit))
			continue;
		if (hit_changes(ballot, any_hit, others, asked->value))
			return true;
	}
	return false;
}

/*
 * Is the failure certain, whichever of the rules apply that missing facts leave
 * open? None of them or one is all that need be tried: of several together the
 * one that counts has done so alone.
 */
static bool
failure_is_certain(const Ballot *ballot)
{
	bool		any_hit = ballot->hits > 0;

	if (!ballot->settled || !some_failure_matters(ballot, -1, any_hit, ballot->others))
		return false;
	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		check_ballot(ballot);
		if (asked->hit != OPEN || asked->condition.missing == NULL ||
			ballot->policy == HIT_COUNT || is_failed(asked->value) ||
			hit_contradicts(ballot, any_hit, ballot->others, asked->value))
			continue;
		if (asked->value.isnull ||
			!some_failure_matters(ballot, i, true,
								  with_hit(ballot, any_hit, ballot->others, asked->value)))
			return false;
	}
	return true;
}

/* Ask every rule in force; outcome, where wanted, gets the status and the rules. */
static Answer
decide_exact(ExactRun *run, const Decision *decision, Outcome *outcome)
{
	Ballot		ballot = {.run = run,.decision = decision,.policy = decision->variable->hit_policy};
	Answer		failure = {0};
	Datum		value;

	if (outcome)
		outcome->status = STATUS_UNDETERMINED;
	ballot.asked = palloc0(sizeof(Asked) * Max(decision->nbranches, 1));
	ask_rules(run, &ballot);
	if (!count_hits(&ballot, &failure))
		return failure;
	if (ballot.open > 0)
		add_open_rules(&ballot);
	if (ballot.unknown.isnull)
	{
		if (ballot.unknown.failure && ballot.unknown.missing && failure_is_certain(&ballot))
			ballot.unknown.missing = NULL;
		return ballot.unknown;
	}
	if (outcome)
	{
		outcome->status = ballot.hits > 0 ? STATUS_DECIDED : STATUS_DEFAULT;
		for (int i = 0; i < decision->nbranches; i++)
			if (ballot.asked[i].hit == HIT &&
				((ballot.policy != HIT_MIN && ballot.policy != HIT_MAX) ||
				 values_equal(decision->rep, ballot.asked[i].value.value, ballot.others.value)))
				outcome->rules = lappend(outcome->rules, (void *) decision->branches[i].rule);
	}
	if (ballot.others.isnull)
		return no_answer(NULL);
	value = scaled_exact(decision, ballot.others.value);
	/* a constant goes with the program, which may go before the outcome does */
	if (outcome && decision->variable->scale == NO_SCALE &&
		(decision->rep == REP_NUMERIC || decision->rep == REP_TEXT))
		value = datumCopy(value, false, -1);
	return answer(value);
}

/* ---------- terms ---------- */

static Answer
run_exact(ExactRun *run, const Term *term)
{
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (++run->steps % STEPS_UNCHECKED == 0)
		check_run_memory(run->memory);
	switch ((Op) term->op)
	{
		case OP_CONST:
			return term->isnull ? no_answer(NULL) : answer(term->value);
		case OP_FACT:
			return fact_answer(run, term, run->facts[term->index].value);
		case OP_FACT_BOOLEAN:
			return fact_answer(run, term, BoolGetDatum(DatumGetBool(run->facts[term->index].value)));
		case OP_FACT_INT2:
			return fact_answer(run, term, Int64GetDatum((int64) DatumGetInt16(run->facts[term->index].value)));
		case OP_FACT_INT4:
			return fact_answer(run, term, Int64GetDatum((int64) DatumGetInt32(run->facts[term->index].value)));
		case OP_FACT_BIT:
			return fact_answer(run, term, BoolGetDatum((run->facts[term->index].value & term->value) != 0));
		case OP_MISSING:
			return missing_fact(term->variable);
		case OP_ON_DATE:
			return answer(Int64GetDatum((int64) run->on_date));
		case OP_REGION:
			return answer(RegionGetDatum(run->region));
		case OP_AND:
		case OP_OR:
			return junction_exact(run, term);
		case OP_NOT:
			{
				Answer		arg = run_exact(run, term->args[0]);

				return arg.isnull ? arg : answer(BoolGetDatum(!DatumGetBool(arg.value)));
			}
		case OP_IS_NULL:
		case OP_IS_NOT_NULL:
		case OP_IS_TRUE:
		case OP_IS_NOT_TRUE:
		case OP_IS_FALSE:
		case OP_IS_NOT_FALSE:
			{
				Answer		arg = run_exact(run, term->args[0]);

				if (arg.isnull && arg.failure != NULL)
					return arg;
				return answer(BoolGetDatum(test_holds(term->op, arg.isnull, arg.value)));
			}
		case OP_CASE:
			return case_exact(run, term, 0);
		case OP_COALESCE:
			return coalesce_exact(run, term);
		case OP_GIVEN:
			{
				Answer		last = no_answer(NULL);

				/* where rules compute it, what they miss is what is missing */
				for (int i = 0; i < term->nargs; i++)
				{
					last = run_exact(run, term->args[i]);
					if (!last.isnull)
						break;
				}
				return last;
			}
		case OP_VARIABLE:
			if (!run->is_kept[term->index])
			{
				run->kept[term->index] = run_exact(run, term->args[0]);
				run->is_kept[term->index] = true;
			}
			return run->kept[term->index];
		case OP_DECIDE:
			return decide_exact(run, (const Decision *) DatumGetPointer(term->value), NULL);
		default:
			return apply_exact(run, term);
	}
}

static void
start_exact(ExactRun *run, const Program *program, const Subject *subject)
{
	run->facts = subject->facts;
	run->region = subject->region;
	run->on_date = subject->on_date;
	run->steps = 0;
	run->memory = current_memory();
	run->kept = palloc0(sizeof(Answer) * (program->nkept + 1));
	run->is_kept = palloc0(sizeof(bool) * (program->nkept + 1));
}

/* The decision behind a root, and whether a fact given for it wins. */
static Answer
root_outcome(ExactRun *run, const Term *root, Outcome *outcome)
{
	Answer		result;

	switch ((Op) root->op)
	{
		case OP_GIVEN:
			for (int i = 0; i + 1 < root->nargs; i++)
			{
				result = run_exact(run, root->args[i]);
				if (!result.isnull)
				{
					outcome->status = STATUS_DECIDED;
					return result;
				}
			}
			return root_outcome(run, root->args[root->nargs - 1], outcome);
		case OP_VARIABLE:
			return root_outcome(run, root->args[0], outcome);
		case OP_DECIDE:
			return decide_exact(run, (const Decision *) DatumGetPointer(root->value), outcome);
		default:
			/* no rule: the fact itself, where it is given */
			result = run_exact(run, root);
			outcome->status = result.isnull ? STATUS_NO_RULE : STATUS_DECIDED;
			result.missing = NULL;
			return result;
	}
}

/* ---------- entry points ---------- */

static inline Program *
find_program(DecisionPlan *plan, const Subject *subject, bool fast)
{
	Scope	   *scope = plan_find_scope(plan, subject->region);
	Span	   *span = scope->current;
	Program    *program;

	if (unlikely(subject->on_date < span->from || subject->on_date >= span->before))
		span = scope_find_span(scope, subject->on_date);
	program = fast ? span->fast : span->exact;
	return likely(program != NULL) ? program
		: plan_build(plan, subject->region, subject->on_date, fast);
}

/* A value of money as yuan, to the fen. */
static Datum
money_datum(const Variable *variable, Datum number)
{
	Yuan		amount;

	if (!numeric_to_yuan(DatumGetNumeric(number), &amount))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("value of \"%s\" is not an amount in yuan and fen: %s",
						variable->name,
						DatumGetCString(DirectFunctionCall1(numeric_out, number)))));
	return YuanGetDatum(amount);
}

/* Ask the exact program; a failure is the caller's to raise. */
static Answer
ask_exactly(DecisionPlan *plan, const Subject *subject, Outcome *outcome)
{
	Program    *program = find_program(plan, subject, false);
	ExactRun	run;
	Answer		result;

	memset(outcome, 0, sizeof(Outcome));
	start_exact(&run, program, subject);
	result = root_outcome(&run, program->root, outcome);
	outcome->isnull = result.isnull;
	outcome->value = result.isnull ? (Datum) 0 : result.value;
	outcome->missing = missing_set(result.missing);
	return result;
}

/* Raise the failure that an answer hangs on, whatever the missing facts are. */
static void
raise_failure(Answer it, const Subject *subject)
{
	const Failure *failure = it.failure;
	const Variable *variable;
	char		region[REGION_TEXT_SIZE];

	if (!is_failed(it))
		return;
	if (failure->decision == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("a computed number has too many digits"),
				 errdetail("A number may have %d digits before the point and as many after it.",
						   NUMBER_MAX_DIGITS)));
	variable = failure->decision->variable;
	region_to_text(subject->region, region);
	ereport(ERROR,
			(errcode(ERRCODE_CARDINALITY_VIOLATION),
			 variable->hit_policy == HIT_UNIQUE
			 ? errmsg("more than one rule of \"%s\" applies", variable->name)
			 : errmsg("rules of \"%s\" that must agree do not", variable->name),
			 errdetail("Rules \"%s\" and \"%s\" both apply in region %s on %s.",
					   failure->first->id, failure->second->id, region,
					   date_to_cstring(subject->on_date)),
			 errhint("Make their conditions exclude each other, let one replace the other, or give the variable another hit policy.")));
}

void
plan_outcome(DecisionPlan *plan, const Subject *subject, Outcome *outcome)
{
	const Variable *variable = &plan->book->variables[plan->variable];

	raise_failure(ask_exactly(plan, subject, outcome), subject);
	/* what no yuan can hold is an error in every form; 10^16 it can */
	if (variable->kind == KIND_MONEY && !outcome->isnull &&
		!number_is_below(DatumGetNumeric(outcome->value), 4))
		(void) money_datum(variable, outcome->value);
}

/*
 * Where nothing is required, or that is not known, a failure of the measure
 * does not matter.
 */
void
plan_comply(DecisionPlan *plan, DecisionPlan *measure_plan,
			const Subject *subject, Compliance *compliance)
{
	const Variable *variable = &plan->book->variables[plan->variable];
	Outcome    *required = &compliance->required;
	Outcome    *actual = &compliance->actual;
	Answer		measured;
	Datum		gap;
	Datum		zero;
	int			order;

	memset(compliance, 0, sizeof(Compliance));
	plan_outcome(plan, subject, required);
	measured = ask_exactly(measure_plan, subject, actual);
	compliance->status = required->status;
	compliance->known = !required->isnull && !actual->isnull;

	/* without a bound the measure does not matter */
	if (!required->isnull && actual->isnull)
	{
		raise_failure(measured, subject);
		compliance->status = STATUS_UNDETERMINED;
		required->missing = actual->status == STATUS_NO_RULE
			? bms_make_singleton(variable->measure) : bms_copy(actual->missing);
	}
	if (!compliance->known)
		return;
	gap = variable->direction == AT_LEAST || variable->direction == ABOVE
		? DirectFunctionCall2(numeric_sub, required->value, actual->value)
		: DirectFunctionCall2(numeric_sub, actual->value, required->value);
	zero = DirectFunctionCall2(numeric_sub, gap, gap);
	order = number_compare(gap, zero);
	compliance->met = variable->direction == AT_LEAST || variable->direction == AT_MOST
		? order <= 0 : order < 0;
	compliance->shortfall = order > 0 ? gap : zero;
}

/* A value of the fast program as the SQL type of the variable's kind. */
static Datum
kind_datum(const Variable *variable, Rep rep, int scale, Datum value)
{
	Yuan		amount;

	if (variable->kind == KIND_MONEY && rep == REP_DECIMAL && scale <= 2)
	{
		int64		power = scale == 2 ? 1 : scale == 1 ? 10 : FEN_PER_YUAN;

		if (!pg_mul_s64_overflow(DatumGetInt64(value), power, &amount))
			return YuanGetDatum(amount);
	}
	if (rep == REP_DECIMAL)
		value = NumericGetDatum(decimal_to_number(DatumGetInt64(value), scale));
	if (variable->kind == KIND_MONEY)
		return money_datum(variable, value);
	/* the program may go before the value does */
	if (rep == REP_NUMERIC || rep == REP_TEXT)
		return datumCopy(value, false, -1);
	return value;
}

static bool
exact_value(DecisionPlan *plan, const Subject *subject, Datum *value)
{
	const Variable *variable = &plan->book->variables[plan->variable];
	Outcome		outcome;

	plan_outcome(plan, subject, &outcome);
	if (outcome.isnull)
		return false;
	*value = variable->kind == KIND_MONEY ? money_datum(variable, outcome.value) : outcome.value;
	return true;
}

bool
plan_value(DecisionPlan *plan, const Subject *subject, Datum *value)
{
	Program    *program = find_program(plan, subject, true);
	FastRun		run;
	Value		result;

	if (unlikely(program->day != subject->on_date))
		program_set_day(program, subject->on_date);
	run.facts = subject->facts;
	run.program = program;
	run.region = subject->region;
	run.on_date = subject->on_date;
	run.bail = false;
	run.steps = 0;
	run.kept = program->kept;
	run.is_kept = program->is_kept;
	for (int i = 0; i < program->nkept; i++)
		run.is_kept[i] = false;
	result = program->root->op == OP_DECIDE
		? decide_fast(&run, (const Decision *) DatumGetPointer(program->root->value))
		: run_fast(&run, program->root);
	if (unlikely(run.bail))
		return exact_value(plan, subject, value);
	if (result.isnull)
		return false;
	if (likely(program->direct))
		*value = result.value;
	else
		*value = kind_datum(&plan->book->variables[plan->variable], program->root->rep,
							program->root->scale, result.value);
	return true;
}

bool
program_value(Program *program, const Subject *subject, Datum *value)
{
	ExactRun	run;
	Answer		result;

	start_exact(&run, program, subject);
	result = run_exact(&run, program->root);
	raise_failure(result, subject);
	*value = result.value;
	return !result.isnull;
}
