/*
 * decision.c
 *	  A variable as its rules in force decide it.
 */
#include "program/builder.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

/*
 * What one program may take while it is built, with the parsed expressions that
 * it is built from; 100,000 ordinary rules in force in one place take half of
 * it.
 */
#define MAX_PROGRAM_MEGABYTES	256
#define MAX_PROGRAM_MEMORY	((Size) MAX_PROGRAM_MEGABYTES * 1024 * 1024)

static bool
policy_orders(HitPolicy policy, int nbranches)
{
	return nbranches == 1 || policy == HIT_FIRST || policy == HIT_MIN || policy == HIT_MAX;
}

/* Of equal amounts the rule asked first comes first: its decimals are shown. */
static int
compare_branches(const void *a, const void *b, void *policy)
{
	const Branch *left = a;
	const Branch *right = b;
	int64		order;

	if (left->value->form == FORM_DECIMAL)
		order = DatumGetInt64(left->value->constant.value) < DatumGetInt64(right->value->constant.value) ? -1 :
			DatumGetInt64(left->value->constant.value) > DatumGetInt64(right->value->constant.value);
	else
		order = DatumGetInt32(DirectFunctionCall2(numeric_cmp, left->value->constant.value,
												  right->value->constant.value));
	if (order == 0)
		return left->place - right->place;
	return *(HitPolicy *) policy == HIT_MAX ? -order : order;
}

/*
 * The fast program of a min or max over known amounts asks the best first, so
 * that the first hit decides.
 */
static bool
order_branches(Decision *decision)
{
	HitPolicy	policy = decision->variable->hit_policy;

	if (!policy_orders(policy, decision->nbranches) || policy == HIT_COUNT)
		return false;
	if (decision->nbranches == 1 || policy == HIT_FIRST)
		return true;
	for (int i = 0; i < decision->nbranches; i++)
		if (!is_const(decision->branches[i].value) || decision->branches[i].value->constant.isnull)
			return false;
	qsort_arg(decision->branches, decision->nbranches, sizeof(Branch), compare_branches, &policy);
	return true;
}

/*
 * A rule's expression; where it has no rounding, its number of decimals is
 * part of the answer too. Numbers in which decimals might differ from what
 * numeric gives are computed by numeric.
 */
static Term *
build_rule_expression(Builder *builder, const Expression *expr, bool rounded)
{
	bool		outer = builder->scale_leaked;
	Term	   *result;

	builder->scale_leaked = false;
	result = build(builder, expr);
	if (builder->scale_leaked || (result->form == FORM_DECIMAL && result->scale_may_differ && !rounded))
	{
		/* as the exact program has it */
		builder->fast = false;
		result = build(builder, expr);
		builder->fast = true;
	}
	builder->scale_leaked = outer;
	return result;
}

/* Bring the branches' values and the default to one form. */
static void
match_branches(Builder *builder, Decision *decision)
{
	const Variable *variable = decision->variable;
	int			count = decision->nbranches + (decision->fallback ? 1 : 0);
	Term	  **values = palloc(sizeof(Term *) * (count + 1));
	Form		form;
	int			scale;
	bool		fast = builder->fast;

	for (int i = 0; i < decision->nbranches; i++)
		values[i] = decision->branches[i].value;
	if (decision->fallback)
		values[decision->nbranches] = decision->fallback;

	/* without rounding, values of different scales keep them */
	if (variable->scale == NO_SCALE && count > 0)
	{
		int			shown = prefer_decimal(builder, values[0])->scale;

		for (int i = 1; i < count; i++)
			if (prefer_decimal(builder, values[i])->scale != shown)
				builder->fast = false;
	}
	match_values(builder, count, values, &form, &scale);
	builder->fast = fast;

	if (count == 0)
		form = type_form(kind_value_type(variable->kind));
	if (form == FORM_DECIMAL && variable->scale > DECIMAL_MAX_SCALE)
	{
		form = FORM_NUMERIC;
		scale = 0;
		for (int i = 0; i < count; i++)
			values[i] = to_numeric(builder, values[i]);
	}
	if (form == FORM_DECIMAL && scale < variable->scale)
	{
		scale = variable->scale;
		for (int i = 0; i < count; i++)
			values[i] = scale_up(builder, values[i], scale);
	}
	for (int i = 0; i < decision->nbranches; i++)
		decision->branches[i].value = values[i];
	if (decision->fallback)
		decision->fallback = values[decision->nbranches];
	decision->form = form;
	decision->scale = scale;
	decision->needs_rounding = variable->scale != NO_SCALE &&
		(form == FORM_NUMERIC || (form == FORM_DECIMAL && scale > variable->scale));
}

/* Does all that has been built for the program, and what it is built from, fit? */
static void
check_program_memory(const Builder *builder)
{
	Size		used = builder->waiting + MemoryContextMemAllocated(builder->context, false);

	if (used > MAX_PROGRAM_MEMORY)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("the rules that decide \"%s\" are too large",
						builder->book->variables[builder->plan->variable].name),
				 errdetail("Those in force in one region on one day, with the rules of what they ask for, may take %d MB in memory.",
						   MAX_PROGRAM_MEGABYTES),
				 errhint("Write shorter conditions, or fewer rules for one region and day.")));
}

/* The term that decides a variable by rules; NULL if none is in force. */
Term *
build_decision(Builder *builder, int index)
{
	Rulebook   *book = builder->book;
	const Variable *variable = &book->variables[index];
	List	   *rules = rules_in_force(book, index, builder->region, builder->day);
	Decision   *decision;
	Term	   *term;
	int			count = 0;
	int			budget = MAX_INLINED_NODES;
	MemoryContext rule_context;
	MemoryContext old;
	Size		waiting = builder->waiting;
	ListCell   *cell;

	if (rules == NIL)
		return NULL;
	rule_context = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit rule",
										 ALLOCSET_START_SMALL_SIZES);
	decision = builder_alloc(builder, offsetof(Decision, branches) +
							 sizeof(Branch) * list_length(rules));
	decision->variable = variable;
	if (variable->has_default)
		decision->fallback = make_const(builder, type_form(kind_value_type(variable->kind)),
										0, variable->default_value, false);
	foreach(cell, rules)
	{
		const Rule *rule = lfirst(cell);
		Branch	   *branch = &decision->branches[count];
		const Expression *condition;
		const Expression *value;

		CHECK_FOR_INTERRUPTS();
		MemoryContextReset(rule_context);
		old = MemoryContextSwitchTo(rule_context);
		condition = rule_condition(book, rule);
		value = rule_value(book, rule);
		builder->waiting = waiting + MemoryContextMemAllocated(rule_context, false);
		check_program_memory(builder);
		branch->rule = rule;
		branch->place = count;
		branch->condition = condition ? build_rule_expression(builder, condition, true) : NULL;
		if (branch->condition && is_true_const(branch->condition))
			branch->condition = NULL;
		if (branch->condition == NULL || !is_false_const(branch->condition))
		{
			branch->value = build_rule_expression(builder, value, variable->scale != NO_SCALE);
			count++;
		}
		MemoryContextSwitchTo(old);
	}
	MemoryContextDelete(rule_context);
	builder->waiting = waiting;
	decision->nbranches = count;
	match_branches(builder, decision);

	if (builder->fast && count == 1 && decision->branches[0].condition == NULL &&
		variable->scale == NO_SCALE && variable->hit_policy != HIT_COUNT &&
		is_small(decision->branches[0].value, &budget))
		return decision->branches[0].value;

	if (builder->fast)
		decision->first_hit_decides = order_branches(decision);
	term = make_term(builder, OP_DECIDE, decision->form, 0);
	term->decision = decision;
	term->scale = decision->scale;
	if (variable->hit_policy == HIT_COUNT)
	{
		term->form = decision->form = FORM_NUMERIC;
		term->scale = decision->scale = 0;
		decision->needs_rounding = variable->scale != NO_SCALE;
		if (decision->fallback)
			decision->fallback = make_const(builder, FORM_NUMERIC, 0,
											variable->default_value, false);
	}
	else if (term->form == FORM_DECIMAL && variable->scale != NO_SCALE)
		term->scale = variable->scale;

	return make_memo(builder, term);
}
