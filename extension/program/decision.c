/*
 * decision.c
 *	  A variable as its rules in force decide it.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "program/builder.h"
#include "program/operation.h"
#include "rulebook/lookup.h"
#include "rulebook/tree.h"

/*
 * What one program may take while it is built, with the parsed expressions that
 * it is built from; 100,000 ordinary rules in force in one place take half of
 * it.
 */
#define MAX_PROGRAM_MEGABYTES	256
#define MAX_PROGRAM_MEMORY	((Size) MAX_PROGRAM_MEGABYTES * 1024 * 1024)

/* Does all that has been built for the program, and what it is built from, fit? */
static void
check_program_memory(const Builder *builder)
{
	Size		used = builder->unfinished + MemoryContextMemAllocated(builder->context, false);

	if (used > MAX_PROGRAM_MEMORY)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 builder->plan->variable == NO_VARIABLE ?
				 errmsg("the rules that tell which facts are believed are too large") :
				 errmsg("the rules that decide \"%s\" are too large",
						builder->book->variables[builder->plan->variable].name),
				 errdetail("Those in force in one region on one day, with the rules of what they ask for, may take %d MB in memory.",
						   MAX_PROGRAM_MEGABYTES),
				 errhint("Write shorter conditions, or fewer rules for one region and day.")));
}

/* Are the decimals of what the rules say seen as they are? */
static bool
is_shown_unrounded(const Builder *builder, const Variable *variable)
{
	return variable - builder->book->variables == builder->shown && variable->scale == NO_SCALE;
}

/*
 * A rule's value. Where its number of decimals is part of the answer, and might
 * differ from what the exact program gives, it is computed as that does.
 */
static Term *
build_value(Builder *builder, const Rule *rule)
{
	const Expression *value = rule_value(builder->book, rule);
	Term	   *result = build(builder, value);

	if (builder->fast && result->scale_may_differ && is_number_form(result->form) &&
		is_shown_unrounded(builder, &builder->book->variables[rule->variable]))
	{
		builder->fast = false;
		result = build(builder, value);
		builder->fast = true;
	}
	return result;
}

/*
 * The branch of a rule; false if its condition is never true. What is parsed
 * lies in the current context, which is there for nothing else.
 */
static bool
build_branch(Builder *builder, const Rule *rule, Branch *branch)
{
	const Expression *condition = rule_condition(builder->book, rule);
	Size		outer = builder->unfinished;
	const Rule *outer_rule = builder->rule;
	bool		may_hit;

	builder->rule = rule;
	builder->unfinished += MemoryContextMemAllocated(CurrentMemoryContext, false);
	check_program_memory(builder);
	branch->rule = rule;
	branch->condition = condition ? build(builder, condition) : NULL;
	if (branch->condition && is_true_const(branch->condition))
		branch->condition = NULL;
	may_hit = branch->condition == NULL || !is_false_const(branch->condition);
	if (may_hit)
		branch->value = build_value(builder, rule);
	/* without a value it grants nothing */
	if (may_hit && builder->is_exact && is_null_const(branch->value))
		may_hit = false;
	builder->rule = outer_rule;
	builder->unfinished = outer;
	return may_hit;
}

/* The branches of all rules that may hit. What is parsed of one goes before the next. */
static void
build_branches(Builder *builder, const List *rules, Decision *decision)
{
	MemoryContext rule_context = AllocSetContextCreate(CurrentMemoryContext,
													   "pg_benefit rule",
													   ALLOCSET_START_SMALL_SIZES);
	MemoryContext old = MemoryContextSwitchTo(rule_context);
	ListCell   *cell;

	foreach(cell, rules)
	{
		Branch	   *branch = &decision->branches[decision->nbranches];

		CHECK_FOR_INTERRUPTS();
		MemoryContextReset(rule_context);
		branch->place = decision->nbranches;
		branch->overrides = NO_BRANCH;
		if (build_branch(builder, lfirst(cell), branch))
			decision->nbranches++;
	}
	MemoryContextSwitchTo(old);
	MemoryContextDelete(rule_context);
}

/*
 * Which branch is an exception to which, directly or through rules that are out
 * of force, or cannot hit here: these override nothing, but lie between two that
 * may.
 */
static void
link_overrides(const Builder *builder, Decision *decision)
{
	const Rulebook *book = builder->book;
	Branch	   *branches = decision->branches;
	int		   *branch_of = NULL;	/* by rule, counted from 1 */

	for (int i = 0; i < decision->nbranches; i++)
	{
		int			at = branches[i].rule->overrides;

		CHECK_FOR_INTERRUPTS();
		if (at == NO_RULE)
			continue;
		if (branch_of == NULL)
		{
			branch_of = palloc0(sizeof(int) * book->nrules);
			for (int j = 0; j < decision->nbranches; j++)
				branch_of[branches[j].rule - book->rules] = j + 1;
		}
		while (at != NO_RULE && branch_of[at] == 0)
			at = book->rules[at].overrides;
		if (at == NO_RULE)
			continue;
		branches[i].overrides = branch_of[at] - 1;
		decision->has_overrides = true;
	}
	if (branch_of)
		pfree(branch_of);
}

/* Have numbers different scales, as far as they can be decimals? */
static bool
scales_differ(Builder *builder, int count, Term **values)
{
	int			scale = prefer_decimal(builder, values[0])->scale;

	for (int i = 1; i < count; i++)
		if (prefer_decimal(builder, values[i])->scale != scale)
			return true;
	return false;
}

/*
 * Bring values to one form, decimals to the scale of the variable at least. Where
 * they are seen as they are, numbers of different scales keep them, which numerics
 * do.
 */
static void
match_to_variable(Builder *builder, const Variable *variable, int count, Term **values,
				  Form *form, int *scale)
{
	bool		fast = builder->fast;

	if (is_shown_unrounded(builder, variable) && scales_differ(builder, count, values))
		builder->fast = false;
	match_values(builder, count, values, form, scale);
	builder->fast = fast;

	if (*form == FORM_DECIMAL && variable->scale > DECIMAL_MAX_SCALE)
	{
		*form = FORM_NUMERIC;
		*scale = 0;
		for (int i = 0; i < count; i++)
			values[i] = to_numeric(builder, values[i]);
	}
	if (*form == FORM_DECIMAL && *scale < variable->scale)
	{
		*scale = variable->scale;
		for (int i = 0; i < count; i++)
			values[i] = scale_up(builder, values[i], *scale);
	}
}

/*
 * A ratio is rounded in its branch. That is right for all policies but a sum: which
 * value is the highest or the lowest does not change when they are rounded.
 */
static Term *
round_branch(Builder *builder, const Decision *decision, Term *value)
{
	const Variable *variable = decision->variable;
	Term	   *rounded = NULL;

	if (is_ratio(value) && variable->scale != NO_SCALE &&
		(variable->hit_policy != HIT_SUM || decision->nbranches == 1))
		rounded = make_ratio_rounding(builder, value, variable->scale, variable->rounding);
	return rounded ? rounded : value;
}

/* Bring the branches' values and the default to one form. */
static void
match_branches(Builder *builder, Decision *decision)
{
	const Variable *variable = decision->variable;
	int			count = decision->nbranches + (decision->fallback ? 1 : 0);
	Term	  **values = palloc(sizeof(Term *) * (count + 1));
	Form		form = type_form(kind_value_type(variable->kind));
	int			scale = 0;

	for (int i = 0; i < decision->nbranches; i++)
		values[i] = round_branch(builder, decision, decision->branches[i].value);
	if (decision->fallback)
		values[decision->nbranches] = decision->fallback;
	if (count > 0)
		match_to_variable(builder, variable, count, values, &form, &scale);
	for (int i = 0; i < decision->nbranches; i++)
	{
		decision->branches[i].value = values[i];
		decision->branches[i].may_be_null = may_be_null(values[i]);
	}
	if (decision->fallback)
		decision->fallback = values[decision->nbranches];
	decision->form = form;
	decision->scale = scale;
	decision->needs_rounding = variable->scale != NO_SCALE &&
		(form == FORM_NUMERIC || form == FORM_FRACTION ||
		 (form == FORM_DECIMAL && scale > variable->scale));
}

/* The decimals of what it decides, where that is a decimal. */
static int
decided_scale(const Decision *decision)
{
	return decision->form == FORM_DECIMAL && decision->variable->scale != NO_SCALE
		? decision->variable->scale : decision->scale;
}

/* One rule that always applies, and gives what is cheap: no decision is needed. */
static bool
is_plain_value(const Builder *builder, const Decision *decision)
{
	const Branch *branch = &decision->branches[0];

	return builder->fast && decision->nbranches == 1 && branch->condition == NULL &&
		decision->fallback == NULL && decision->variable->scale == NO_SCALE &&
		decision->variable->hit_policy != HIT_COUNT &&
		(is_ratio(branch->value) || is_small(branch->value));
}

/* The same, where the value is known; NULL if it is not. */
static Term *
make_known_value(Builder *builder, const Decision *decision)
{
	const Variable *variable = decision->variable;
	const Branch *branch = &decision->branches[0];
	Form		form = decided_form(decision);

	if (!builder->fast || decision->nbranches != 1 || branch->condition != NULL ||
		variable->hit_policy == HIT_COUNT || !is_const(branch->value) || branch->value->constant.isnull)
		return NULL;
	return make_const(builder, form, decided_scale(decision),
					  value_at_scale(decision, branch->value->constant.value), false);
}

/* What is counted is a number, whatever the kind of the values; so is the default. */
static void
count_branches(Builder *builder, Decision *decision)
{
	const Variable *variable = decision->variable;

	decision->form = FORM_NUMERIC;
	decision->scale = 0;
	decision->needs_rounding = variable->scale != NO_SCALE;
	if (decision->fallback)
		decision->fallback = make_const(builder, FORM_NUMERIC, 0, variable->default_value, false);
}

/* Of equal amounts the rule asked first comes first: its decimals are shown. */
static int
compare_branches(const void *a, const void *b, void *policy)
{
	const Branch *left = a;
	const Branch *right = b;
	int			order = values_order(left->value->form, left->value->constant.value,
									 right->value->constant.value);

	if (order == 0)
		return left->place - right->place;
	return *(HitPolicy *) policy == HIT_MAX ? -order : order;
}

/*
 * Does the first hit decide? The fast program of a min or max over known amounts
 * asks the best first, so that it does.
 */
static bool
order_branches(Decision *decision)
{
	HitPolicy	policy = decision->variable->hit_policy;

	if (policy == HIT_COUNT || decision->has_overrides)
		return false;
	if (decision->nbranches == 1 || policy == HIT_FIRST)
		return true;
	if (policy != HIT_MIN && policy != HIT_MAX)
		return false;
	for (int i = 0; i < decision->nbranches; i++)
		if (!is_const(decision->branches[i].value) || decision->branches[i].value->constant.isnull)
			return false;
	qsort_arg(decision->branches, decision->nbranches, sizeof(Branch), compare_branches, &policy);
	return true;
}

static Term *
make_decision(Builder *builder, Decision *decision)
{
	const Variable *variable = decision->variable;
	Term	   *term = make_term(builder, OP_DECIDE, decided_form(decision), 0);

	term->decision = decision;
	term->scale = decided_scale(decision);
	for (int i = 0; i < decision->nbranches && variable->scale == NO_SCALE; i++)
		term->scale_may_differ |= decision->branches[i].value->scale_may_differ;
	if (decision->fallback && variable->scale == NO_SCALE)
		term->scale_may_differ |= decision->fallback->scale_may_differ;
	return make_memo(builder, term);
}

/* Rules in force of a circumstance say by their conditions what implies it. */
Decision *
build_implications(Builder *builder, int variable)
{
	List	   *rules = rules_in_force(builder->book, variable, builder->region, builder->day);
	Decision   *decision;

	if (rules == NIL)
		return NULL;
	decision = builder_alloc(builder, offsetof(Decision, branches) +
							 sizeof(Branch) * list_length(rules));
	decision->variable = &builder->book->variables[variable];
	decision->form = FORM_BOOLEAN;
	build_branches(builder, rules, decision);
	return decision->nbranches > 0 ? decision : NULL;
}

Term *
build_decision(Builder *builder, int variable)
{
	List	   *rules = rules_in_force(builder->book, variable, builder->region, builder->day);
	Decision   *decision;
	Term	   *known;

	if (rules == NIL)
		return NULL;
	decision = builder_alloc(builder, offsetof(Decision, branches) +
							 sizeof(Branch) * list_length(rules));
	decision->variable = &builder->book->variables[variable];
	if (decision->variable->has_default)
		decision->fallback = make_const(builder, type_form(kind_value_type(decision->variable->kind)),
										0, decision->variable->default_value, false);
	build_branches(builder, rules, decision);
	link_overrides(builder, decision);
	if (is_plain_value(builder, decision))
		return make_shared(builder, decision->branches[0].value);
	match_branches(builder, decision);
	known = make_known_value(builder, decision);
	if (known)
		return known;
	if (builder->fast)
		decision->first_hit_decides = order_branches(decision);
	if (decision->variable->hit_policy == HIT_COUNT)
		count_branches(builder, decision);
	return make_decision(builder, decision);
}
