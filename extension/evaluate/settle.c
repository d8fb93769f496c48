/*
 * settle.c
 *	  Tries out what is missing: the diagram of an undetermined outcome.
 *
 * Its nodes ask one fact each, in the order of the facts. Two that lead from each
 * sample to the same are one node, and one of which all samples lead to the same
 * is none. So a fact stands in the diagram if, and only if, it can change the
 * answer. What runs leave open in the same words, by a hash of them, is not run
 * again.
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
	struct DiagramNode **ways;	/* by sample; NULL: that one cannot be */
	Answer		answer;			/* of an end: known, or open where what is left
								 * to be asked cannot be tried */
	Bitmapset  *missing;		/* of that end */
	bool		has_answer;		/* some end below is more than open on facts that
								 * stay away */
	bool		is_counted;
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
	Bitmapset  *useless;		/* facts that are given, as in ExactRun */
	bool		any_known;		/* some end is; then of those */
	Status		status;
	List	   *common_rules;	/* that gave the value of each */
	List	   *rules;			/* of any */
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

/* Are these all facts of which it is tried that they are not given? */
static bool
all_stay_away(const Trial *trial, const Bitmapset *missing)
{
	int			away = 0;

	for (int i = 0; i < trial->nfacts; i++)
		away += trial->facts[i].at == trial->facts[i].nsamples &&
			bms_is_member(trial->facts[i].variable, missing);
	return away == bms_num_members(missing);
}

static DiagramNode *
make_end(Settler *settler, Answer answer, Bitmapset *missing)
{
	bool		has_answer = missing == NULL || !all_stay_away(&settler->trial, missing);

	for (DiagramNode *node = settler->nodes; node; node = node->next)
		if (node->fact == NO_FACT &&
			ends_agree(settler->trial.program->root, &node->answer, &answer))
			return node;
	/* what is not tried yet may lead to the same */
	if (has_answer && bms_is_subset(missing, settler->trial.named))
	{
		settler->has_stopped = settler->stops_at_two && settler->any_end;
		settler->any_end = true;
	}
	return add_node(settler, (DiagramNode) {
		.fact = NO_FACT,.answer = answer,.missing = missing,.has_answer = has_answer
	});
}

/* A node, unless all of its ways lead to the same. */
static DiagramNode *
make_node(Settler *settler, int fact, DiagramNode **ways, int nways)
{
	DiagramNode *only = NULL;
	bool		differ = false;
	bool		has_answer = false;

	for (int i = 0; i < nways; i++)
	{
		has_answer |= ways[i] && ways[i]->has_answer;
		differ |= only && ways[i] && ways[i] != only;
		if (only == NULL)
			only = ways[i];
	}
	if (!differ)
		return only;
	for (DiagramNode *node = settler->nodes; node; node = node->next)
		if (node->fact == fact && memcmp(node->ways, ways, sizeof(DiagramNode *) * nways) == 0)
			return node;
	return add_node(settler, (DiagramNode) {.fact = fact,.ways = ways,.has_answer = has_answer});
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

static void
count_end(Settler *settler, const Outcome *outcome)
{
	ListCell   *cell;

	if (!settler->any_known || outcome->status == STATUS_DECIDED)
		settler->status = outcome->status;
	foreach(cell, settler->common_rules)
		if (!list_member_ptr(outcome->rules, lfirst(cell)))
			settler->common_rules = foreach_delete_current(settler->common_rules, cell);
	if (!settler->any_known)
		settler->common_rules = list_copy(outcome->rules);
	settler->rules = list_concat_unique_ptr(settler->rules, outcome->rules);
	settler->any_known = true;
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

/* A run of the program; what it comes to, in this context. */
static void
try_samples(Settler *settler, Answer *result, Bitmapset **missing)
{
	const Term *root = settler->trial.program->root;
	MemoryContext old = MemoryContextSwitchTo(settler->trial.scratch);
	Outcome		outcome = {0};
	ExactRun	run;
	Bitmapset  *named;

	start_trial_run(&run, &settler->trial);
	*result = without_vague(ask_root(&run, root, &outcome));
	named = missing_set(result->missing, NULL);
	settler->trial.steps += run.steps + settler->trial.program->nmemos;
	MemoryContextSwitchTo(old);
	settler->useless = bms_add_members(settler->useless, run.useless);
	*missing = bms_copy(named);
	*result = copy_answer(root, *result);
	if (!is_open(*result) || is_failed(*result))
		count_end(settler, &outcome);
	MemoryContextReset(settler->trial.scratch);
}

/* Has it been tried for too long, or long enough? */
static bool
is_over(const Settler *settler)
{
	return settler->runs > MAX_TRIAL_RUNS || is_spent(&settler->trial) || settler->has_stopped;
}

/* What is left where facts are at these samples. */
static DiagramNode *
grow(Settler *settler)
{
	Trial	   *trial = &settler->trial;
	Answer		answer;
	Bitmapset  *missing;
	TriedFact  *fact;
	int			nways;
	int			next;
	DiagramNode **ways;
	DiagramNode *node;
	Residue    *residue;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	settler->runs++;
	if (is_over(settler))
		return NULL;
	try_samples(settler, &answer, &missing);
	if (!is_open(answer) || is_failed(answer))
		return make_end(settler, answer, NULL);
	for (residue = settler->residues; residue; residue = residue->next)
		if (residue->residue == answer.residue)
			return residue->node;
	next = next_fact(trial, missing);
	if (next == NO_FACT)
		return make_end(settler, answer, missing);
	fact = &trial->facts[next];
	nways = fact->nsamples + (fact->may_stay_away ? 1 : 0);
	ways = palloc0(sizeof(DiagramNode *) * nways);
	for (int i = 0; i < nways && !is_over(settler); i++)
	{
		fact->at = i;
		ways[i] = grow(settler);
		if (i == fact->nsamples && ways[i] && !ways[i]->has_answer)
			ways[i] = NULL;
	}
	fact->at = UNTRIED;
	node = make_node(settler, next, ways, nways);
	residue = palloc(sizeof(Residue));
	residue->next = settler->residues;
	residue->residue = answer.residue;
	residue->node = node;
	settler->residues = residue;
	return node;
}

/* The facts that a diagram asks, and what its ends leave open. */
static Bitmapset *
asked_facts(const Trial *trial, DiagramNode *node, Bitmapset *asked)
{
	const TriedFact *fact;

	check_stack_depth();
	if (node == NULL || node->is_counted)
		return asked;
	node->is_counted = true;
	if (node->fact == NO_FACT)
		return bms_add_members(asked, node->missing);
	fact = &trial->facts[node->fact];
	asked = bms_add_member(asked, fact->variable);
	for (int i = 0; i < fact->nsamples + (fact->may_stay_away ? 1 : 0); i++)
		asked = asked_facts(trial, node->ways[i], asked);
	return asked;
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

/* Of what is missing if some facts are given, more is not asked for: then of all. */
#define MAX_NAMING_RUNS		8

/*
 * All that could be missing. Where it is asked whether a fact is null, more may be
 * so when it is given; then that is asked too, and so on.
 */
static Bitmapset *
name_all(Settler *settler, Bitmapset *missing)
{
	Trial	   *trial = &settler->trial;

	for (int runs = 1;; runs++)
	{
		Bitmapset  *named;
		Answer		ignored;

		trial->named = missing;
		trial->doubts_all = runs == MAX_NAMING_RUNS;
		try_samples(settler, &ignored, &named);
		if (bms_is_subset(named, missing))
			break;
		missing = bms_union(missing, named);
		if (trial->doubts_all)
			break;
	}
	trial->named = missing;
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
	outcome->status = settler->status;
	outcome->rules = list_copy(settler->common_rules ? settler->common_rules : settler->rules);
}

/*
 * The diagram, and the facts in it. What only matters where another fact has a value
 * may come up in it: then that is tried as well, from the beginning. NULL, with all
 * that could be missing, where it is too much.
 */
static DiagramNode *
grow_all(Settler *settler, const Variable *variables, Bitmapset **missing)
{
	Trial	   *trial = &settler->trial;

	while (bms_num_members(trial->named) <= MAX_TRIED_FACTS)
	{
		DiagramNode *root;
		Bitmapset  *asked;

		set_tried_facts(trial, variables);
		trial->doubted = trial->found->doubted;
		find_points(trial);
		find_samples(trial);
		settler->nodes = NULL;
		settler->residues = NULL;
		settler->any_known = settler->any_end = false;
		settler->rules = NIL;
		root = grow(settler);
		if (root == NULL || is_over(settler))
			break;
		asked = asked_facts(trial, root, NULL);
		if (bms_is_subset(asked, trial->named))
		{
			*missing = asked;
			return root;
		}
		trial->named = *missing = bms_union(trial->named, asked);
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
			.program = program,.subject = subject,.found = found,.doubted = found->doubted,
			.scratch = AllocSetContextCreate(context, "pg_benefit trial run", ALLOCSET_DEFAULT_SIZES)
		},
		.stops_at_two = value_only
	};
	DiagramNode *root;

	MemoryContextSwitchTo(context);
	missing = name_all(&settler, missing);
	root = grow_all(&settler, variables, &missing);
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
