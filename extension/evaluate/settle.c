/*
 * settle.c
 *	  Tries out what is missing: the diagram of an undetermined outcome.
 *
 * Its nodes ask one fact each, in the order of the facts. Two that lead from each
 * sample to the same are one node, and one of which all samples lead to the same
 * is none. So a fact stands in the diagram if, and only if, it can change the
 * answer. What runs leave open in the same words, by a hash of them, is not run
 * again.
 *
 * A fact that is asked whether it is null is first tried as one that is not given, and
 * is then something that nobody knows. Where it does not matter what, it stays away;
 * else it is asked for, and may be given.
 */
#include "compat.h"

#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/datum.h"
#include "utils/memutils.h"

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "program/operation.h"
#include "types/fraction.h"

typedef struct DiagramNode
{
	struct DiagramNode *next;	/* of all */
	int			fact;			/* that is asked, or NO_FACT: an end */
	int			nways;
	struct DiagramNode **ways;	/* by sample */
	Bitmapset  *asked;			/* variables of all facts from here on, and what is left
								 * open */
	/* of an end: known, or open where what is left cannot be tried */
	Answer		answer;
	Status		status;
	List	   *common_rules;	/* that gave the value wherever it comes out */
	List	   *rules;			/* somewhere */
} DiagramNode;

#define NO_FACT		(-1)

/* A node for what some run left open. */
typedef struct Residue
{
	struct Residue *next;
	uint64		residue;
	DiagramNode *node;
} Residue;

typedef struct Settler
{
	Trial		trial;
	int			runs;
	bool		stops_at_two;	/* answers: then it is not known */
	bool		any_end;		/* that is an answer */
	bool		has_stopped;
	DiagramNode *nodes;
	Residue    *residues;
	Bitmapset  *asked;			/* variables that are in an earlier diagram, or given
								 * and not believed */
	Bitmapset  *useless;		/* facts that are given, as in ExactRun */
} Settler;

static bool
ends_agree(const Term *root, const Answer *left, const Answer *right)
{
	if (is_open(*left) || is_open(*right))
		return is_open(*left) && is_open(*right) && is_failed(*left) == is_failed(*right) &&
			(is_failed(*left) || left->residue == right->residue);
	if (left->isnull || right->isnull)
		return left->isnull && right->isnull;
	return values_equal((Form) root->form, left->value, right->value);
}

static DiagramNode *
add_node(Settler *settler, DiagramNode node)
{
	DiagramNode *it = palloc(sizeof(DiagramNode));

	*it = node;
	it->next = settler->nodes;
	settler->nodes = it;
	return it;
}

/* The same end once more: of its rules those count that give the value anyway. */
static void
join_ends(DiagramNode *end, const DiagramNode *other)
{
	ListCell   *cell;

	if (other->status == STATUS_DECIDED)
		end->status = STATUS_DECIDED;
	foreach(cell, end->common_rules)
		if (!list_member_ptr(other->rules, lfirst(cell)))
			end->common_rules = foreach_delete_current(end->common_rules, cell);
	end->rules = list_concat_unique_ptr(end->rules, other->rules);
}

static DiagramNode *
make_end(Settler *settler, const DiagramNode *end)
{
	for (DiagramNode *node = settler->nodes; node; node = node->next)
		if (node->fact == NO_FACT &&
			ends_agree(settler->trial.program->root, &node->answer, &end->answer))
		{
			join_ends(node, end);
			return node;
		}
	/* what is not tried yet may lead to the same */
	if (bms_is_subset(end->asked, settler->trial.named))
	{
		settler->has_stopped = settler->stops_at_two && settler->any_end;
		settler->any_end = true;
	}
	return add_node(settler, *end);
}

/* A node, unless all of its ways lead to the same. */
static DiagramNode *
make_node(Settler *settler, int fact, DiagramNode **ways, int nways)
{
	DiagramNode node = {.fact = fact,.ways = ways,.nways = nways};
	bool		differ = false;

	for (int i = 0; i < nways; i++)
	{
		if (ways[i] == NULL)
			return NULL;		/* it was too much */
		differ |= ways[i] != ways[0];
		node.asked = bms_add_members(node.asked, ways[i]->asked);
	}
	if (!differ)
		return ways[0];
	for (DiagramNode *other = settler->nodes; other; other = other->next)
		if (other->fact == fact && other->nways == nways &&
			memcmp(other->ways, ways, sizeof(DiagramNode *) * nways) == 0)
			return other;
	node.asked = bms_add_member(node.asked, settler->trial.facts[fact].variable);
	return add_node(settler, node);
}

/* The first fact that is left open and can be tried. */
static int
next_fact(const Trial *trial, const Bitmapset *missing)
{
	for (int i = 0; i < trial->nfacts; i++)
		if (trial->facts[i].at == UNTRIED && trial->facts[i].nsamples > 0 &&
			bms_is_member(trial->facts[i].variable, missing))
			return i;
	return NO_FACT;
}

/* An answer with its value, or its failure, in the current context. */
static Answer
copy_answer(const Term *root, Answer answer)
{
	if (is_failed(answer))
		answer = failure_answer(answer.failure->decision, answer.failure->first, answer.failure->second);
	else if (answer.isnull)
		return answer;
	else if (root->form == FORM_FRACTION)
		answer.value = FractionGetDatum(fraction_copy(palloc(fraction_size(DatumGetFraction(answer.value))),
													  DatumGetFraction(answer.value)));
	else if (root->form == FORM_NUMERIC || root->form == FORM_TEXT)
		answer.value = datumCopy(answer.value, false, -1);
	return answer;
}

/* A run of the program: what it comes to, as an end, in this context. */
static DiagramNode
try_samples(Settler *settler)
{
	const Term *root = settler->trial.program->root;
	MemoryContext old = MemoryContextSwitchTo(settler->trial.scratch);
	DiagramNode end = {.fact = NO_FACT};
	Outcome		outcome = {0};
	ExactRun	run;
	Bitmapset  *missing;

	start_trial_run(&run, &settler->trial);
	end.answer = without_vague(ask_root(&run, root, &outcome));
	missing = missing_set(end.answer.missing, NULL);
	settler->trial.steps += run.steps + settler->trial.program->nmemos;
	MemoryContextSwitchTo(old);
	settler->useless = bms_add_members(settler->useless, run.useless);
	end.asked = bms_copy(missing);
	end.answer = copy_answer(root, end.answer);
	end.status = outcome.status;
	end.rules = list_copy(outcome.rules);
	end.common_rules = list_copy(outcome.rules);
	MemoryContextReset(settler->trial.scratch);
	return end;
}

/* Has it been tried for too long, or long enough? */
static bool
is_over(const Settler *settler)
{
	return settler->runs > MAX_TRIAL_RUNS || is_spent(&settler->trial) || settler->has_stopped;
}

static DiagramNode *grow(Settler *settler);

/* What is left for each sample of a fact. */
static DiagramNode *
grow_ways(Settler *settler, int at)
{
	TriedFact  *fact = &settler->trial.facts[at];
	DiagramNode **ways = palloc0(sizeof(DiagramNode *) * fact->nsamples);

	for (int i = 0; i < fact->nsamples && !is_over(settler); i++)
	{
		fact->at = i;
		ways[i] = grow(settler);
	}
	fact->at = UNTRIED;
	return make_node(settler, at, ways, fact->nsamples);
}

/*
 * The same of one that is asked whether it is null. One that is not given stays so,
 * unless it matters what it is, here or elsewhere in the diagram. Nothing of one that
 * is given and not believed is known, not even that.
 */
static DiagramNode *
grow_absent(Settler *settler, int at)
{
	TriedFact  *fact = &settler->trial.facts[at];
	DiagramNode **ways = palloc(sizeof(DiagramNode *) * 2);

	fact->is_away = true;
	ways[0] = grow_ways(settler, at);
	fact->is_away = false;
	if (ways[0] == NULL || !(bms_is_member(fact->variable, ways[0]->asked) ||
							 bms_is_member(fact->variable, settler->asked)))
		return ways[0];
	ways[1] = grow_ways(settler, at);
	return make_node(settler, at, ways, 2);
}

/* What is left where facts are at these samples; NULL: it was too much. */
static DiagramNode *
grow(Settler *settler)
{
	DiagramNode end;
	int			next;
	Residue    *residue;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	settler->runs++;
	if (is_over(settler))
		return NULL;
	end = try_samples(settler);
	if (!is_open(end.answer) || is_failed(end.answer))
	{
		end.asked = NULL;
		return make_end(settler, &end);
	}
	for (residue = settler->residues; residue; residue = residue->next)
		if (residue->residue == end.answer.residue)
			return residue->node;
	next = next_fact(&settler->trial, end.asked);
	if (next == NO_FACT)
		return make_end(settler, &end);
	residue = palloc(sizeof(Residue));
	residue->residue = end.answer.residue;
	residue->node = settler->trial.facts[next].may_stay_away ? grow_absent(settler, next)
		: grow_ways(settler, next);
	residue->next = settler->residues;
	settler->residues = residue;
	return residue->node;
}

/* Set up the facts. */
static void
set_tried_facts(Trial *trial, const Variable *variables)
{
	int			variable = -1;

	trial->facts = palloc(sizeof(TriedFact) * MAX_TRIED_FACTS);
	trial->nfacts = 0;
	while ((variable = bms_next_member(trial->named, variable)) >= 0)
		trial->facts[trial->nfacts++] = (TriedFact) {
			.variable = variable,.kind = variables[variable].kind,
			.codes = variables[variable].codes,.given_class = NO_CODE,.at = UNTRIED
		};
}

/*
 * These may be missing. A code that is given all the same stands above others: until
 * one of them is tried, nothing is known of it.
 */
static void
name_facts(Trial *trial, const Variable *variables, const Bitmapset *named)
{
	Bitmapset  *doubted = bms_copy(trial->found->doubted);
	int			variable = -1;

	while ((variable = bms_next_member(named, variable)) >= 0)
		if (variables[variable].codes)
			doubted = bms_add_member(doubted, variable);
	trial->named = named;
	trial->doubted = doubted;
}

/* Of what is missing if some facts are given, more is not asked for: then of all. */
#define MAX_NAMING_RUNS		8

/*
 * All that could be missing. Where it is asked whether a fact is null, more may be
 * so when it is given; then that is asked too, and so on.
 */
static Bitmapset *
name_all(Settler *settler, const Variable *variables, Bitmapset *missing)
{
	Trial	   *trial = &settler->trial;

	for (int runs = 1;; runs++)
	{
		Bitmapset  *named;

		name_facts(trial, variables, missing);
		trial->doubts_all = runs == MAX_NAMING_RUNS;
		named = try_samples(settler).asked;
		if (bms_is_subset(named, missing))
			break;
		missing = bms_union(missing, named);
		if (trial->doubts_all)
			break;
	}
	name_facts(trial, variables, missing);
	trial->doubts_all = false;
	return missing;
}

/* The answer that all ends agree on, if they do. */
static void
take_answer(const Settler *settler, const DiagramNode *root, Answer *result, Outcome *outcome)
{
	if (root->fact != NO_FACT || (is_open(root->answer) && !is_failed(root->answer)))
		return;
	*result = copy_answer(settler->trial.program->root, root->answer);
	outcome->status = root->status;
	outcome->rules = list_copy(root->common_rules ? root->common_rules : root->rules);
}

/* A diagram of the facts that are named; NULL: it was too much. */
static DiagramNode *
draw(Settler *settler, const Variable *variables)
{
	Trial	   *trial = &settler->trial;

	if (bms_num_members(trial->named) > MAX_TRIED_FACTS)
		return NULL;
	set_tried_facts(trial, variables);
	find_points(trial);
	find_samples(trial);
	settler->nodes = NULL;
	settler->residues = NULL;
	settler->any_end = false;
	/* not all that it leads to counts then */
	for (int i = 0; i < trial->nfacts; i++)
		settler->stops_at_two &= !trial->facts[i].may_stay_away;
	return grow(settler);
}

/*
 * The diagram, and the facts in it. What only matters where another fact has a value
 * may come up in it: then that is tried as well, from the beginning; so is what matters
 * where one is given that is asked for. NULL, with all that could be missing, where
 * it is too much.
 */
static DiagramNode *
draw_whole(Settler *settler, const Variable *variables, Bitmapset **missing)
{
	Trial	   *trial = &settler->trial;
	DiagramNode *root;

	while ((root = draw(settler, variables)) != NULL && !is_over(settler))
	{
		bool		is_whole = true;

		for (int i = 0; i < trial->nfacts; i++)
			is_whole &= !trial->facts[i].may_stay_away ||
				bms_is_member(trial->facts[i].variable, settler->asked) ||
				!bms_is_member(trial->facts[i].variable, root->asked);
		if (is_whole && bms_is_subset(root->asked, trial->named))
		{
			*missing = root->asked;
			return root;
		}
		settler->asked = bms_union(settler->asked, root->asked);
		*missing = bms_union(trial->named, root->asked);
		name_facts(trial, variables, *missing);
	}
	return NULL;
}

Bitmapset *
settle(const Program *program, const Variable *variables, const Subject *subject,
	   ExactRun *found, bool value_only, Bitmapset *missing, Answer *result,
	   Outcome *outcome)
{
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext context = AllocSetContextCreate(outer, "pg_benefit trial", ALLOCSET_DEFAULT_SIZES);
	Settler		settler = {
		.trial = {
			.program = program,.subject = subject,.found = found,
			.long_work_before = fraction_long_work(),
			.scratch = AllocSetContextCreate(context, "pg_benefit trial run", ALLOCSET_DEFAULT_SIZES)
		},
		.stops_at_two = value_only
	};
	DiagramNode *root;

	MemoryContextSwitchTo(context);
	settler.asked = bms_union(found->unbelieved, found->doubted);
	missing = name_all(&settler, variables, missing);
	root = draw_whole(&settler, variables, &missing);
	if (root)
	{
		MemoryContextSwitchTo(outer);
		take_answer(&settler, root, result, outcome);
	}
	MemoryContextSwitchTo(outer);
	missing = bms_copy(missing);
	found->useless = bms_add_members(found->useless, settler.useless);
	MemoryContextDelete(context);
	return missing;
}
