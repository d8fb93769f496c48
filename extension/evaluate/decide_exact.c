/*
 * decide_exact.c
 *	  Decides a variable by its rules, where some may hit and some values are
 *	  not known.
 *
 * Every rule is asked, then the hits are counted, and then each rule that may
 * hit is held against what the others give: the result hangs on it only if it
 * could change that.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/numeric.h"

#include "evaluate/exact.h"
#include "evaluate/limit.h"
#include "evaluate/trial.h"
#include "program/operation.h"
#include "types/number.h"

/* One rule in one evaluation. */
typedef struct Asked
{
	enum
	{
		NO_HIT, HIT, MAY_HIT
	}			hit;
	Answer		condition;		/* where it may hit: what that hangs on */
	Answer		value;			/* at the variable's scale only at the end */
	Answer		vague;			/* where it is so, in a trial */
} Asked;

/* All that decides a variable in one evaluation. */
typedef struct Ballot
{
	const ExactRun *run;
	const Decision *decision;
	HitPolicy	policy;
	Asked	   *asked;			/* by branch */
	int			hits;
	int			may_hit;
	Answer		others;			/* what the hits of known value give, or
								 * without any hit the default */
	bool		settled;		/* every hit's value is known */
	Answer		hangs_on;		/* null where something hangs on what is not
								 * known */
} Ballot;

/* Do two values differ at the variable's scale? One that is not known may. */
static bool
results_differ(const Decision *decision, Answer left, Answer right)
{
	Datum		first;
	Datum		second;
	bool		differ;

	if (left.isnull || right.isnull)
		return true;
	first = value_at_scale(decision, left.value);
	second = value_at_scale(decision, right.value);
	differ = !values_equal(decided_form(decision), first, second);
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
	int			order = values_order(decision->form, value.value, than.value);

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
			if (add_values(ballot->decision->form, others.value, value.value,
						   &others.value) == APPLIED_TOO_LONG)
				return failure_answer(NULL, ballot->run->rule, NULL);
			return others;
		case HIT_FIRST:
			return value;		/* it is asked before them */
		default:
			return others;
	}
}

/*
 * Would another hit change what the others give? One of unknown value may. One hit is
 * as good as none where the default is one.
 */
static bool
hit_changes(const Ballot *ballot, bool any_hit, Answer others, Answer value)
{
	if (ballot->policy == HIT_COUNT)
		return any_hit || ballot->may_hit > 1 || others.isnull ||
			number_compare(others.value, NumericGetDatum(int64_to_numeric(1))) != 0;
	if (value.isnull)
		return true;
	if (ballot->policy == HIT_UNIQUE && any_hit)
		return true;			/* two hits are an error */
	if (ballot->policy == HIT_SUM && any_hit)
		return !value_is_zero(ballot->decision->form, value.value);
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

/* Does it fail because rules of what a term is itself contradict each other? */
static bool
has_several_values(const Term *term, const Failure *failure)
{
	while (term->op == OP_MEMO || term->op == OP_GIVEN || is_conversion(term->op))
		term = term->args[term->nargs - 1];
	return term->op == OP_DECIDE && term->decision == failure->decision;
}

/*
 * The value of a rule that hits or may hit. Without one it does not hit, and where
 * it may turn out to have none, it may hit. Of rules that are counted, all that
 * matters of the value is whether there is one: rules that contradict each other give
 * more than one.
 */
static void
ask_value(ExactRun *run, const Branch *branch, bool counts, Asked *asked)
{
	asked->vague = run_exact(run, branch->value);
	asked->value = without_vague(asked->vague);
	if (!asked->value.isnull)
		return;
	if (counts && is_failed(asked->value) && has_several_values(branch->value, asked->value.failure))
		asked->value = answer((Datum) 0);
	else if (!is_open(asked->value))
		asked->hit = NO_HIT;
	else if (asked->hit == HIT && branch->may_be_null && (counts || !is_failed(asked->value)))
	{
		asked->hit = MAY_HIT;
		asked->condition = asked->value;
	}
}

static void
drop(Ballot *ballot, Asked *asked)
{
	if (asked->hit == MAY_HIT)
		ballot->may_hit--;
	asked->hit = NO_HIT;
}

/*
 * In a trial: of two values, one of them vague, it can be known which is better all
 * the same. Then the other does not count.
 */
static void
drop_worse(Ballot *ballot)
{
	const Decision *decision = ballot->decision;

	for (int i = 0; i < decision->nbranches; i++)
		for (int j = 0; j < decision->nbranches && is_vague(ballot->asked[i].vague); j++)
		{
			Asked	   *vague = &ballot->asked[i];
			Asked	   *other = &ballot->asked[j];

			check_ballot(ballot);
			if (vague->hit == NO_HIT || other->hit == NO_HIT || other->value.isnull ||
				!vague_is_comparable(ballot->run, vague->vague, (Form) decision->form, other->value.value))
				continue;
			if (!is_better(decision, vague->vague, other->value))
			{
				if (other->hit == HIT)
					drop(ballot, vague);
			}
			else if (vague->hit == HIT)
				drop(ballot, other);
		}
}

/* Nothing behind the first hit is asked where that decides, and no exception can take its place. */
static void
ask_rules(ExactRun *run, Ballot *ballot)
{
	const Decision *decision = ballot->decision;
	const Rule *outer = run->rule;

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];
		Asked	   *asked = &ballot->asked[i];

		run->rule = branch->rule;
		asked->hit = HIT;
		if (branch->condition)
		{
			Answer		condition = run_exact(run, branch->condition);

			if (is_open(condition))
			{
				asked->hit = MAY_HIT;
				asked->condition = condition;
			}
			else if (condition.isnull || !DatumGetBool(condition.value))
			{
				asked->hit = NO_HIT;
				continue;
			}
		}
		if (ballot->policy != HIT_COUNT || branch->may_be_null)
			ask_value(run, branch, ballot->policy == HIT_COUNT, asked);
		if (asked->hit == MAY_HIT)
			ballot->may_hit++;
		if (asked->hit == HIT && ballot->policy == HIT_FIRST && !decision->has_overrides)
			break;
	}
	run->rule = outer;
	if (unlikely(run->trial != NULL) && !decision->has_overrides &&
		decision->nbranches <= MAX_COMPARED_RULES &&
		(ballot->policy == HIT_MIN || ballot->policy == HIT_MAX))
		drop_worse(ballot);
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
		if (ballot->policy == HIT_COUNT)
		{
			ballot->hits++;
			continue;
		}
		value = ballot->asked[i].value;
		if (hit_contradicts(ballot, ballot->hits > 0, ballot->others, value))
			*failure = failure_answer(decision, first, rule);
		else if (ballot->policy != HIT_FIRST && is_failed(value))
			*failure = value;
		else if (value.isnull)
		{
			ballot->settled = false;
			hang_on(&ballot->hangs_on, value);
		}
		else
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
		ballot->others.value = ballot->hits == 0 ? decision->fallback->constant.value
			: NumericGetDatum(int64_to_numeric(ballot->hits));
	}
	return true;
}

/*
 * Let the result hang on the rules that may hit and could change it, whatever
 * the others of them and the unknown values turn out to be: alone, or together
 * with another one.
 */
static void
add_possible_hits(Ballot *ballot)
{
	const Decision *decision = ballot->decision;
	bool		any_hit = ballot->hits > 0;
	int			last_differing = -1;
	bool		others_worse = false;	/* than the default */

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		check_ballot(ballot);
		if (asked->hit != MAY_HIT)
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
		if (asked->hit != MAY_HIT)
			continue;
		matters = hit_changes(ballot, any_hit, ballot->others, asked->value);
		if (!matters)
			switch (ballot->policy)
			{
				case HIT_UNIQUE:
					matters = ballot->may_hit > 1;
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
					matters = ballot->may_hit > 1 && !value_is_zero(decision->form, asked->value.value);
					break;
				case HIT_COUNT:
					break;
			}
		if (!matters)
			continue;
		hang_on(&ballot->hangs_on, asked->condition);
		hang_on(&ballot->hangs_on, asked->value);
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
		if (asked->hit != MAY_HIT || !is_failed(asked->condition))
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
 * Is the failure certain, whichever of the rules hit that may? None of them or
 * one is all that need be tried: of several together the one that counts has
 * done so alone.
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
		if (asked->hit != MAY_HIT || asked->condition.missing == NULL ||
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

/*
 * Exceptions. A rule that hits puts out those that it overrides, one through
 * another. Where it may hit, they may be put out: then what the rules give is
 * tried for every way in which those that may hit do or do not.
 */

/* More ways are not tried: the result then hangs on all that may hit. */
#define MAX_OPEN_RULES		10
#define MAX_TRIED_RULES		65536

/* What the rules give in one of the ways. */
typedef struct Way
{
	const Failure *failure;		/* or NULL */
	Answer		others;
	Bitmapset  *unknown;		/* branches that hit, with a value that is not
								 * known */
} Way;

/* Does a rule put out those that it overrides? */
static bool
is_exception(const Ballot *ballot, int branch)
{
	return ballot->asked[branch].hit != NO_HIT &&
		ballot->decision->branches[branch].overrides != NO_BRANCH;
}

/* Put out all that the rules which hit override. */
static void
put_out_overridden(Ballot *ballot)
{
	const Branch *branches = ballot->decision->branches;

	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		if (ballot->asked[i].hit != HIT || !is_exception(ballot, i))
			continue;
		for (int at = branches[i].overrides; at != NO_BRANCH; at = branches[at].overrides)
			ballot->asked[at].hit = NO_HIT;
	}
}

/* Nothing behind the first hit counts where that decides. */
static void
leave_first(Ballot *ballot)
{
	bool		found = false;

	if (ballot->policy != HIT_FIRST)
		return;
	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		if (found)
			ballot->asked[i].hit = NO_HIT;
		found |= ballot->asked[i].hit == HIT;
	}
}

/* Can what may hit change what is put out? */
static bool
is_contested(const Ballot *ballot)
{
	const Branch *branches = ballot->decision->branches;

	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		if (ballot->asked[i].hit != MAY_HIT || !is_exception(ballot, i))
			continue;
		for (int at = branches[i].overrides; at != NO_BRANCH; at = branches[at].overrides)
			if (ballot->asked[at].hit != NO_HIT)
				return true;
	}
	return false;
}

/* Fill a way: the nth open rule hits where the nth bit of hitting is set. */
static void
try_way(Ballot *ballot, const Asked *asked, const List *open, int hitting, Way *way)
{
	Answer		failure = {0};
	ListCell   *cell;

	memcpy(ballot->asked, asked, sizeof(Asked) * ballot->decision->nbranches);
	foreach(cell, open)
		ballot->asked[lfirst_int(cell)].hit =
			hitting & 1 << foreach_current_index(cell) ? HIT : NO_HIT;
	put_out_overridden(ballot);
	leave_first(ballot);
	ballot->hits = 0;
	if (!count_hits(ballot, &failure))
	{
		way->failure = failure.failure;
		return;
	}
	way->others = ballot->others;
	for (int i = 0; i < ballot->decision->nbranches; i++)
		if (ballot->asked[i].hit == HIT && ballot->policy != HIT_COUNT && ballot->asked[i].value.isnull)
			way->unknown = bms_add_member(way->unknown, i);
}

/* Do two ways lead to the same, whatever the unknown values are? */
static bool
ways_agree(const Ballot *ballot, const Way *left, const Way *right)
{
	Answer		one = left->others;
	Answer		other = right->others;

	if (left->failure || right->failure)
		return left->failure && right->failure;
	if (!bms_equal(left->unknown, right->unknown))
		return false;
	if (one.isnull && other.isnull)
		return true;
	if (ballot->policy != HIT_SUM || left->unknown == NULL)
		return !results_differ(ballot->decision, one, other);
	/* beside unknown ones nothing is rounded yet, and nothing is as much as zero */
	if (one.isnull || other.isnull)
		return value_is_zero(ballot->decision->form, one.isnull ? other.value : one.value);
	return values_equal(ballot->decision->form, one.value, other.value);
}

/* Where there are too many ways: let the result hang on all that may count. */
static void
hang_on_all(Ballot *ballot)
{
	for (int i = 0; i < ballot->decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		if (asked->hit == MAY_HIT)
			hang_on(&ballot->hangs_on, asked->condition);
		if (asked->hit != NO_HIT)
			hang_on(&ballot->hangs_on, asked->value);
	}
}

/* Does the result change in any way with an open rule, the nth of them? */
static bool
rule_matters(const Ballot *ballot, const Way *ways, int nways, int nth)
{
	int			bit = 1 << nth;

	for (int way = 0; way < nways; way++)
		if ((way & bit) == 0 && !ways_agree(ballot, &ways[way], &ways[way | bit]))
			return true;
	return false;
}

/*
 * Is the failure certain, whichever of the rules hit that a missing fact decides?
 * failing has the bits of those of which the condition fails: where it matters
 * whether they hit, the result fails too.
 */
static bool
every_way_fails(const Ballot *ballot, const Way *ways, int nways, int failing)
{
	for (int way = 0; way < nways; way++)
	{
		bool		fails = ways[way].failure != NULL;

		if ((way & failing) != 0)
			continue;
		for (int more = failing; more > 0 && !fails; more = (more - 1) & failing)
		{
			const Way  *other = &ways[way | more];

			fails = other->failure ||
				(!ways[way].unknown && !other->unknown && !ways_agree(ballot, &ways[way], other));
		}
		if (!fails)
			return false;
	}
	return true;
}

/*
 * Let the result hang on the rules that may hit and would change it in one of
 * the ways, and on the unknown values. Where it hangs on nothing it is that of
 * the way in which none of them hits; false, with *failure, if every way fails.
 */
static bool
try_ways(Ballot *ballot, Answer *failure)
{
	int			nbranches = ballot->decision->nbranches;
	Asked	   *asked = palloc(sizeof(Asked) * nbranches);
	List	   *open = NIL;
	Bitmapset  *unknown = NULL;
	Answer		hangs_on = {0};
	int			failing = 0;
	Way		   *ways;
	int			nways;
	ListCell   *cell;

	for (int i = 0; i < nbranches; i++)
		if (ballot->asked[i].hit == MAY_HIT)
			open = lappend_int(open, i);
	nways = 1 << Min(list_length(open), MAX_OPEN_RULES + 1);
	if (list_length(open) > MAX_OPEN_RULES || nbranches > MAX_TRIED_RULES / nways)
	{
		hang_on_all(ballot);
		return true;
	}

	memcpy(asked, ballot->asked, sizeof(Asked) * nbranches);
	ways = palloc0(sizeof(Way) * nways);
	/* the last one is that in which none of them hits */
	for (int way = nways - 1; way >= 0; way--)
	{
		try_way(ballot, asked, open, way, &ways[way]);
		unknown = bms_add_members(unknown, ways[way].unknown);
	}
	foreach(cell, open)
	{
		const Asked *rule = &asked[lfirst_int(cell)];

		if (rule_matters(ballot, ways, nways, foreach_current_index(cell)))
		{
			hang_on(&hangs_on, rule->condition);
			/* without one it does not hit */
			if (ballot->decision->branches[lfirst_int(cell)].may_be_null)
				hang_on(&hangs_on, rule->value);
		}
		if (is_failed(rule->condition))
			failing |= 1 << foreach_current_index(cell);
	}
	for (int i = -1; (i = bms_next_member(unknown, i)) >= 0;)
		hang_on(&hangs_on, asked[i].value);
	if (hangs_on.failure && hangs_on.missing && every_way_fails(ballot, ways, nways, failing))
		hangs_on.missing = NULL;
	ballot->hangs_on = hangs_on;
	if (hangs_on.isnull)
		memcpy(ballot->asked, asked, sizeof(Asked) * nbranches);
	if (hangs_on.isnull || ways[0].failure == NULL)
		return true;
	*failure = (Answer) {.failure = ways[0].failure,.isnull = true};
	return false;
}

/*
 * Settle who puts out whom, as far as that is certain; false where it hangs on
 * rules that may hit.
 */
static bool
settle_overrides(Ballot *ballot)
{
	put_out_overridden(ballot);
	if (is_contested(ballot))
		return false;
	leave_first(ballot);
	ballot->may_hit = 0;
	for (int i = 0; i < ballot->decision->nbranches; i++)
		if (ballot->asked[i].hit == MAY_HIT)
			ballot->may_hit++;
	return true;
}

/* How the variable was decided, and the rules that gave its value. */
static void
fill_reasons(const Ballot *ballot, Outcome *outcome)
{
	const Decision *decision = ballot->decision;
	bool		best_only = ballot->policy == HIT_MIN || ballot->policy == HIT_MAX;

	outcome->status = ballot->hits > 0 ? STATUS_DECIDED : STATUS_DEFAULT;
	for (int i = 0; i < decision->nbranches; i++)
		if (ballot->asked[i].hit == HIT &&
			(!best_only || values_equal(decision->form, ballot->asked[i].value.value,
										ballot->others.value)))
			outcome->rules = lappend(outcome->rules, (void *) decision->branches[i].rule);
}

/* In a trial: what is left to be asked is told by all that each rule comes to. */
static Answer
open_ballot(const Ballot *ballot)
{
	const Decision *decision = ballot->decision;
	Answer		result = ballot->hangs_on;

	if (ballot->run->trial == NULL)
		return result;
	result.residue = 0;
	add_residue(ballot->run, &result, decision);
	for (int i = 0; i < decision->nbranches; i++)
	{
		const Asked *asked = &ballot->asked[i];

		if (asked->hit == NO_HIT)
			continue;
		add_known_residue(ballot->run, &result, 2 * i, FORM_BOOLEAN,
						  asked->hit == MAY_HIT ? asked->condition : answer(BoolGetDatum(true)));
		/* of rules that are counted, a value is one like any other */
		if (ballot->policy != HIT_COUNT || asked->value.isnull)
			add_known_residue(ballot->run, &result, 2 * i + 1,
							  (Form) decision->branches[i].value->form, asked->value);
	}
	return result;
}

Answer
decide_exact(ExactRun *run, const Decision *decision, Outcome *outcome)
{
	Ballot		ballot = {.run = run,.decision = decision,.policy = decision->variable->hit_policy};
	Answer		failure = {0};
	bool		contested;

	if (outcome)
		outcome->status = STATUS_UNDETERMINED;
	ballot.asked = palloc0(sizeof(Asked) * Max(decision->nbranches, 1));
	ask_rules(run, &ballot);
	contested = decision->has_overrides && !settle_overrides(&ballot);
	if (contested ? !try_ways(&ballot, &failure) : !count_hits(&ballot, &failure))
		return failure;
	if (ballot.may_hit > 0 && !contested)
		add_possible_hits(&ballot);
	if (ballot.hangs_on.isnull)
	{
		if (!contested && ballot.hangs_on.failure && ballot.hangs_on.missing &&
			failure_is_certain(&ballot))
			ballot.hangs_on.missing = NULL;
		return open_ballot(&ballot);
	}
	if (outcome)
		fill_reasons(&ballot, outcome);
	if (ballot.others.isnull)
		return no_answer(NULL);
	return answer(value_at_scale(decision, ballot.others.value));
}
