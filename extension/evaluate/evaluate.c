/*
 * evaluate.c
 *	  What is asked of plans and programs, and in which form the answer goes out.
 *
 * A value comes from the fast program, and where that gives up from the exact
 * one; everything else comes from the exact one.
 */
#include "compat.h"

#include "common/int.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/numeric.h"

#include "evaluate/evaluate.h"
#include "evaluate/exact.h"
#include "evaluate/fast.h"
#include "evaluate/trial.h"
#include "rulebook/lookup.h"
#include "types/dates.h"
#include "types/fraction.h"
#include "types/number.h"
#include "types/region.h"
#include "types/yuan.h"

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

/*
 * A value as it leaves: a fraction as the number that PostgreSQL's division
 * gives, and nothing that goes with the program, which may go before it does.
 */
static Datum
leaving_value(Form form, Datum value)
{
	if (form == FORM_FRACTION)
	{
		const Fraction *fraction = DatumGetFraction(value);

		if (fraction->den)
			return NumericGetDatum(fraction_to_number(fraction));
		value = NumericGetDatum(fraction->num);
	}
	else if (form != FORM_NUMERIC && form != FORM_TEXT)
		return value;
	return datumCopy(value, false, -1);
}

/* What no yuan can hold is an error in every form; 10^16 it can. */
static void
check_money(const Variable *variable, const Outcome *outcome)
{
	if (variable->kind == KIND_MONEY && !outcome->isnull &&
		!number_is_below(DatumGetNumeric(outcome->value), 4))
		(void) money_datum(variable, outcome->value);
}

/* What the domain of a fact hangs on that is believed while others are doubted. */
static Bitmapset *
leans_on(const Program *program, const Subject *subject, const Bitmapset *doubted,
		 const Term *believed)
{
	ExactRun	run;

	start_exact(&run, program, subject, doubted);
	return missing_set(run_exact(&run, believed->args[1]).missing, NULL);
}

/*
 * Which of the facts that are not believed, and of those that are assumed, could
 * change the answer: those that would be missing if nothing were known of any of
 * them, and those on which it hangs whether others are believed that would be.
 */
static void
ask_doubts(const Program *program, const Variable *variables, const Subject *subject,
		   ExactRun *found, Outcome *outcome)
{
	Bitmapset  *doubted;
	List	   *leaning;
	Outcome		ignored = {0};
	ExactRun	run;
	Answer		result;
	Bitmapset  *matter;
	ListCell   *cell;

	ask_beliefs(found, program);
	doubted = bms_union(found->unbelieved, found->assumed);
	if (doubted == NULL)
		return;
	start_exact(&run, program, subject, doubted);
	ask_beliefs(&run, program);
	leaning = run.leaning;
	if (leaning != NIL)
	{
		Bitmapset  *unsure = bms_copy(doubted);

		foreach(cell, leaning)
			unsure = bms_add_member(unsure, ((const Term *) lfirst(cell))->variable);
		start_exact(&run, program, subject, unsure);
	}
	result = ask_root(&run, program->root, &ignored);
	matter = missing_set(result.missing, NULL);
	if (matter)
		matter = settle(program, variables, subject, &run, false, matter, &result, &ignored);
	/* what is asked for is told to be wrong, if it is given */
	matter = bms_union(matter, outcome->missing);
	foreach(cell, leaning)
	{
		const Term *believed = lfirst(cell);

		if (bms_is_member(believed->variable, matter))
			matter = bms_add_members(matter, leans_on(program, subject, doubted, believed));
	}
	if (bms_overlap(found->unbelieved, matter))
		outcome->invalid = bms_intersect(found->unbelieved, matter);
	if (bms_overlap(found->assumed, matter))
		outcome->assumed = bms_intersect(found->assumed, matter);
}

/* In the order of the rules. */
static int
compare_sources(const ListCell *a, const ListCell *b)
{
	const Rule *left = ((const Term *) lfirst(a))->source.rule;
	const Rule *right = ((const Term *) lfirst(b))->source.rule;

	return left < right ? -1 : left > right;
}

static NoResultCause
cause_of(const Term *term)
{
	switch ((Op) term->op)
	{
		case OP_DAYS_BETWEEN:
		case OP_MONTHS_BETWEEN:
		case OP_YEARS_BETWEEN:
			return CAUSE_ENDLESS_TIME;
		case OP_NUM_TO_WHOLE:
		case OP_FRACTION_TO_WHOLE:
			return CAUSE_NOT_WHOLE;
		case OP_ADD_MONTHS:
		case OP_MONTH_START:
		case OP_MONTH_END:
			return CAUSE_NO_DAY;
		case OP_INT_RISING:
		case OP_NUM_RISING:
		case OP_FRACTION_RISING:
			return CAUSE_NOT_RISING;
		default:
			return CAUSE_ZERO_DIVISOR;
	}
}

/* Let an outcome name the rules that cannot compute what it hangs on. */
static void
name_no_results(Outcome *outcome, List *terms)
{
	ListCell   *cell;

	list_sort(terms, compare_sources);
	foreach(cell, terms)
	{
		const Term *term = lfirst(cell);
		NoResult   *it = palloc(sizeof(NoResult));

		it->rule = term->source.rule;
		it->text = pstrdup(term->source.text);
		it->cause = cause_of(term);
		outcome->no_result = lappend(outcome->no_result, it);
		outcome->rules = list_append_unique_ptr(outcome->rules, (void *) it->rule);
	}
}

/*
 * Ask the program; where the answer hangs on facts with which something has no
 * result, ask once more without them.
 */
static Answer
ask_without_useless(const Program *program, const Variable *variables, const Subject *subject,
					bool value_only, ExactRun *run, Outcome *outcome)
{
	Bitmapset  *discarded = NULL;

	for (;;)
	{
		List	   *without_result = NIL;
		Bitmapset  *useless;
		Answer		result;

		memset(outcome, 0, sizeof(Outcome));
		start_exact(run, program, subject, NULL);
		run->discarded = discarded;
		result = ask_root(run, program->root, outcome);
		outcome->missing = missing_set(result.missing, &without_result);
		if (outcome->status == STATUS_UNDETERMINED && outcome->missing)
		{
			ask_beliefs(run, program);
			outcome->missing = settle(program, variables, subject, run, value_only,
									  outcome->missing, &result, outcome);
		}
		useless = bms_intersect(run->useless, outcome->missing);
		if (bms_is_subset(useless, discarded))
		{
			if (is_open(result))
				name_no_results(outcome, without_result);
			outcome->useless = discarded;
			return result;
		}
		discarded = bms_add_members(discarded, useless);
	}
}

/* Is a variable computed by rules, but by none here on this day? */
static bool
lacks_rules(Rulebook *book, int variable, const Subject *subject)
{
	return book->variables[variable].first_rule != NO_RULE &&
		book->variables[variable].circumstance < 0 &&
		rules_in_force(book, variable, subject->region, subject->on_date) == NIL;
}

/*
 * Where an answer hangs on nothing but variables that no rule computes here and
 * now, nobody can look them up: that is what it is, and not a missing fact.
 */
static bool
hangs_on_no_rule(Rulebook *book, const Subject *subject, const Outcome *outcome)
{
	int			variable = -1;

	if (outcome->status != STATUS_UNDETERMINED || outcome->missing == NULL ||
		outcome->no_result != NIL || outcome->invalid != NULL)
		return false;
	while ((variable = bms_next_member(outcome->missing, variable)) >= 0)
		if (!lacks_rules(book, variable, subject))
			return false;
	return true;
}

/*
 * Ask the exact program. A failure is the caller's to raise; the answer's value
 * is in the form of the program, that of the outcome has left it. Of an outcome
 * that is wanted for its value alone, nothing else is exact.
 */
static Answer
ask_exactly(DecisionPlan *plan, const Subject *subject, bool value_only, Outcome *outcome,
			Form *form)
{
	Program    *program = plan_find_program(plan, subject->region, subject->on_date, false);
	ExactRun	run;
	const Variable *variables = plan->book->variables;
	Answer		result = ask_without_useless(program, variables, subject, value_only, &run,
												 outcome);

	*form = program->root->form;
	outcome->isnull = result.isnull;
	outcome->value = result.isnull ? (Datum) 0 : leaving_value(*form, result.value);
	/* a code goes with the book */
	if (!result.isnull && program->root->form == FORM_TEXT)
		outcome->value = datumCopy(outcome->value, false, -1);
	if (value_only)
		return result;
	if (run.unbelieved || run.assumed || outcome->missing)
		ask_doubts(program, variables, subject, &run, outcome);
	if (hangs_on_no_rule(plan->book, subject, outcome))
		outcome->status = STATUS_NO_RULE;
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
				 failure->first
				 ? errdetail("Rule \"%s\" computes it. A number may have %d digits before the point and as many after it, of a quotient both numbers %d.",
							 failure->first->id, NUMBER_MAX_DIGITS, FRACTION_MAX_DIGITS)
				 : errdetail("A number may have %d digits before the point and as many after it, of a quotient both numbers %d.",
							 NUMBER_MAX_DIGITS, FRACTION_MAX_DIGITS)));
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
			 errhint("Make their conditions exclude each other, let one replace or override the other, or give the variable another hit policy.")));
}

void
plan_outcome(DecisionPlan *plan, const Subject *subject, Outcome *outcome)
{
	const Variable *variable = &plan->book->variables[plan->variable];
	Form		form;

	raise_failure(ask_exactly(plan, subject, false, outcome, &form), subject);
	check_money(variable, outcome);
}

/* How far a measure is on the wrong side of its bound; below zero, on the right one. */
static const Fraction *
find_gap(Direction direction, const Fraction *required, const Fraction *actual)
{
	return direction == AT_LEAST || direction == ABOVE
		? fraction_subtract(required, actual) : fraction_subtract(actual, required);
}

static const Fraction *
as_fraction(Form form, Datum value)
{
	return form == FORM_FRACTION ? DatumGetFraction(value) : fraction_of_number(DatumGetNumeric(value));
}

/*
 * Both sides are compared as they are, before any of them is written as a number.
 * Where nothing is required, or that is not known, a failure of the measure does
 * not matter.
 */
void
plan_comply(DecisionPlan *plan, DecisionPlan *measure_plan,
			const Subject *subject, Compliance *compliance)
{
	const Variable *variable = &plan->book->variables[plan->variable];
	Outcome    *required = &compliance->required;
	Outcome    *actual = &compliance->actual;
	Form		bound_form;
	Form		measured_form;
	Answer		bound;
	Answer		measured;
	const Fraction *gap;
	int			sign;

	memset(compliance, 0, sizeof(Compliance));
	bound = ask_exactly(plan, subject, false, required, &bound_form);
	raise_failure(bound, subject);
	check_money(variable, required);
	measured = ask_exactly(measure_plan, subject, false, actual, &measured_form);
	compliance->status = required->status;
	compliance->known = !required->isnull && !actual->isnull;

	/* without a bound the measure does not matter */
	if (!required->isnull && actual->isnull)
	{
		raise_failure(measured, subject);
		required->missing = actual->missing || actual->no_result ? bms_copy(actual->missing)
			: bms_make_singleton(variable->measure);
		compliance->status = actual->status == STATUS_NO_RULE &&
			(actual->missing || lacks_rules(plan->book, variable->measure, subject))
			? STATUS_NO_RULE : STATUS_UNDETERMINED;
		required->no_result = actual->no_result;
		required->rules = list_concat_unique_ptr(required->rules, actual->rules);
	}
	if (!required->isnull)
	{
		required->invalid = bms_add_members(required->invalid, actual->invalid);
		required->assumed = bms_add_members(required->assumed, actual->assumed);
		required->useless = bms_add_members(required->useless, actual->useless);
	}
	if (!compliance->known)
		return;
	gap = find_gap(variable->direction, as_fraction(bound_form, bound.value),
				   as_fraction(measured_form, measured.value));
	sign = fraction_sign(gap);
	compliance->met = variable->direction == AT_LEAST || variable->direction == AT_MOST
		? sign <= 0 : sign < 0;
	compliance->shortfall = NumericGetDatum(fraction_to_number(sign > 0 ? gap : fraction_subtract(gap, gap)));
}

/* A value of the fast program as the SQL type of the variable's kind. */
static Datum
kind_datum(const Variable *variable, Form form, int scale, Datum value)
{
	Yuan		amount;

	if (variable->kind == KIND_MONEY && form == FORM_DECIMAL && scale <= 2)
	{
		int64		power = scale == 2 ? 1 : scale == 1 ? 10 : FEN_PER_YUAN;

		if (!pg_mul_s64_overflow(DatumGetInt64(value), power, &amount))
			return YuanGetDatum(amount);
	}
	value = form == FORM_DECIMAL ? NumericGetDatum(decimal_to_number(DatumGetInt64(value), scale))
		: leaving_value(form, value);
	return variable->kind == KIND_MONEY ? money_datum(variable, value) : value;
}

static bool
exact_value(DecisionPlan *plan, const Subject *subject, Datum *value)
{
	const Variable *variable = &plan->book->variables[plan->variable];
	Outcome		outcome;
	Form		form;

	raise_failure(ask_exactly(plan, subject, true, &outcome, &form), subject);
	check_money(variable, &outcome);
	if (outcome.isnull)
		return false;
	*value = variable->kind == KIND_MONEY ? money_datum(variable, outcome.value) : outcome.value;
	return true;
}

bool
plan_value(DecisionPlan *plan, const Subject *subject, Datum *value)
{
	Program    *program = plan_find_program(plan, subject->region, subject->on_date, true);
	Value		result;

	if (unlikely(!run_fast_program(program, subject, &result)))
		return exact_value(plan, subject, value);
	if (result.isnull)
		/* where no rule hits, that is certain; else it may still be settled */
		return program->root->op != OP_DECIDE && exact_value(plan, subject, value);
	if (likely(program->gives_sql_value))
		*value = result.value;
	else
		*value = kind_datum(&plan->book->variables[plan->variable], program->root->form,
							program->root->scale, result.value);
	return true;
}

bool
program_value(Program *program, const Subject *subject, Datum *value)
{
	ExactRun	run;
	Answer		result;

	start_exact(&run, program, subject, NULL);
	result = run_exact(&run, program->root);
	raise_failure(result, subject);
	if (result.isnull)
		return false;
	*value = leaving_value(program->root->form, result.value);
	return true;
}
