/*
 * run_exact.c
 *	  Runs the terms of an exact program, all that could matter.
 */
#include "compat.h"

#include "common/hashfn.h"
#include "miscadmin.h"
#include "utils/date.h"

#include "evaluate/exact.h"
#include "evaluate/limit.h"
#include "program/operation.h"
#include "types/fraction.h"
#include "types/region.h"

static Answer
fact_exact(ExactRun *run, const Term *term)
{
	NullableDatum fact = run->facts[term->fact.slot];

	if (is_tried(run, term->fact.variable))
		return tried_fact(run, (Form) term->form, term->fact.variable);
	if (is_doubted(run, term->fact.variable))
		return doubtful_fact(term->fact.variable);
	if (fact.isnull || stays_away(run, term->fact.variable))
		return unknown_fact(run, term->fact.variable);
	if (bms_is_member(term->fact.variable, run->discarded))
		return unbelieved_fact(run, term->fact.variable);
	switch ((Op) term->op)
	{
		case OP_FACT_BOOLEAN:
			return answer(BoolGetDatum(DatumGetBool(fact.value)));
		case OP_FACT_INT2:
			return answer(Int64GetDatum((int64) DatumGetInt16(fact.value)));
		case OP_FACT_INT4:
			return answer(Int64GetDatum((int64) DatumGetInt32(fact.value)));
		case OP_FACT_BIT:
			return answer(BoolGetDatum((fact.value & term->fact.mask) != 0));
		default:
			return answer(fact.value);
	}
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
			hang_on(&result, test);
		else if (DatumGetBool(test.value) == deciding)
			return test;
	}
	add_residue(run, &result, term);
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
			Answer		then = without_vague(run_exact(run, term->args[at + 1]));
			Answer		otherwise = without_vague(case_exact(run, term, at + 2));
			Answer		result = no_answer(NULL);

			if (is_failed(then) && is_failed(otherwise))
				return then;
			if (!is_open(then) && !is_open(otherwise) &&
				then.isnull == otherwise.isnull &&
				(then.isnull || values_equal(term->form, then.value, otherwise.value)))
				return then;
			hang_on(&result, when);
			hang_on(&result, then);
			hang_on(&result, otherwise);
			add_residue(run, &result, term);
			add_known_residue(run, &result, at, term->form, then);
			add_known_residue(run, &result, at + 1, term->form, otherwise);
			return result;
		}
		if (!when.isnull && DatumGetBool(when.value))
			return run_exact(run, term->args[at + 1]);
	}
	return run_exact(run, term->args[term->nargs - 1]);
}

/* A term of which it matters whether it is null. */
static Answer
run_for_null(ExactRun *run, const Term *term)
{
	bool		outer = run->asks_null;
	Answer		result;

	run->asks_null = run->trial != NULL;
	result = run_exact(run, term);
	run->asks_null = outer;
	return result;
}

/*
 * The first that is not null; a missing fact is null here, a failure is not. One
 * that is not believed may be it: then all hangs on that.
 */
static Answer
coalesce_exact(ExactRun *run, const Term *term)
{
	Answer		result = no_answer(NULL);
	Answer		doubts = {0};

	for (int i = 0; i < term->nargs && result.failure == NULL; i++)
	{
		Answer		arg = run_for_null(run, term->args[i]);

		if (!arg.isnull)
		{
			add_known_residue(run, &doubts, i, term->form, arg);
			return doubts.isnull ? doubts : arg;
		}
		hang_on(&result, arg);
		if (arg.is_doubtful)
			hang_on(&doubts, arg);
	}
	add_residue(run, &result, term);
	return result;
}

/*
 * The first that is known; where rules compute it, what they miss is what is
 * missing. Where they have no value, a fact that is not believed is. One that is
 * tried as not given is what they say.
 */
static Answer
given_exact(ExactRun *run, const Term *term)
{
	Answer		last = no_answer(NULL);
	Answer		doubtful = {0};

	if (is_doubted(run, term->variable))
	{
		doubtful = doubtful_fact(term->variable);
		/* in a trial it may turn out not to be given, and be what they say */
		if (run->trial)
			add_known_residue(run, &doubtful, 1, (Form) term->form, run_exact(run, term->args[1]));
		return doubtful;
	}
	for (int i = is_away(run, term->variable) ? 1 : 0; i < term->nargs && last.isnull; i++)
	{
		last = run_exact(run, term->args[i]);
		if (last.is_doubtful)
			doubtful = last;
	}
	if (!doubtful.isnull || !last.isnull)
		return last;
	if (!is_open(last))
		return doubtful;
	last.is_doubtful = true;
	return last;
}

/* Does a term lack a result with this argument, whatever the other is? */
static bool
is_useless(const Term *term, int which, Datum arg)
{
	switch ((Op) term->op)
	{
		case OP_NUM_DIVIDE:
		case OP_NUM_MOD:
			return which == 1 && number_is_zero(arg);
		case OP_FRACTION_DIVIDE:
		case OP_FRACTION_MOD:
			return which == 1 && fraction_sign(DatumGetFraction(arg)) == 0;
		case OP_DAYS_BETWEEN:
		case OP_MONTHS_BETWEEN:
		case OP_YEARS_BETWEEN:
		case OP_MONTH_START:
		case OP_MONTH_END:
			return DATE_NOT_FINITE(DatumGetDateADT(arg));
		case OP_ADD_MONTHS:
			return which == 0 && DATE_NOT_FINITE(DatumGetDateADT(arg));
		case OP_NUM_TO_WHOLE:
		case OP_FRACTION_TO_WHOLE:
			{
				Datum		ignored;

				return apply_operation(term, &arg, &ignored) == APPLIED_NULL;
			}
		default:
			return false;
	}
}

/* A strict operation; see Answer for what comes of arguments that are unknown. */
static Answer
apply_exact(ExactRun *run, const Term *term)
{
	Datum		few[4];
	Datum	   *args = term->nargs <= 4 ? few : palloc(sizeof(Datum) * term->nargs);
	Answer		hangs_on = {0};
	Answer		failing = no_answer(NULL);
	Answer		certain = {0};
	Answer		useless = {0};
	Answer		known = no_answer(NULL);
	Answer		vague = {0};	/* of the last argument that is */
	Answer		vagues = {0};	/* of all of them, as what is not known */
	int			vague_at = -1;
	bool		for_good = false;
	bool		is_null = false;	/* certainly */
	Datum		result;

	for (int i = 0; i < term->nargs; i++)
	{
		Answer		arg = run_exact(run, term->args[i]);

		args[i] = arg.value;
		add_known_residue(run, &known, i, term->args[i]->form, arg);
		if (is_vague(arg))
		{
			vague_at = vagues.isnull ? -1 : i;
			vague = arg;
			hang_on(&vagues, without_vague(arg));
			continue;
		}
		if (!arg.isnull)
		{
			if (is_useless(term, i, arg.value))
				hang_on(&useless, without_result(run, term, term->args[i]));
			continue;
		}
		hang_on(&hangs_on, arg);
		is_null |= !arg.is_doubtful;
		if (is_failed(arg))
			certain = arg;
		else if (arg.failure != NULL)
			hang_on(&failing, arg);
		else if (arg.missing == NULL)
			for_good = true;
	}
	if (certain.isnull)
		return certain;
	/* beside a null for good, all that matters is whether something fails */
	if (for_good)
		return failing;
	hang_on(&hangs_on, useless);
	if (vagues.isnull && (hangs_on.isnull || vague_at < 0 ||
						  !vague_argument_serves(run, term, args, vague_at, vague)))
		hang_on(&hangs_on, vagues);
	if (hangs_on.isnull)
	{
		hangs_on.is_doubtful &= !is_null;
		add_residue(run, &hangs_on, term);
		hangs_on.residue = hash_combine64(hangs_on.residue, known.residue);
		return hangs_on;
	}
	switch (apply_operation(term, args, &result))
	{
		case APPLIED_VALUE:
			return vagues.isnull ? vague_result(run, term, args, vague_at, vague, result)
				: answer(result);
		case APPLIED_NULL:
			/* a class that is given where a kind is asked for; one that is tried is another kind */
			if (is_code_test(term->op))
				return is_tried(run, term->class.variable) ? answer(BoolGetDatum(false))
					: missing_fact(term->class.variable);
			return may_lack_result(term) && term->source.rule ? missing_result(term) : no_answer(NULL);
		case APPLIED_TOO_LONG:
			return failure_answer(NULL, run->rule, NULL);
		case APPLIED_OVERFLOW:
			break;
	}
	elog(ERROR, "decimal overflow in an exact program");
}

/* Is it a number as it stands in its column, as an integer of some scale? */
static bool
is_integer_slot(const Term *term)
{
	return (term->op == OP_FACT || term->op == OP_FACT_INT2 || term->op == OP_FACT_INT4) &&
		term->form == FORM_DECIMAL;
}

Answer
run_exact(ExactRun *run, const Term *term)
{
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (++run->steps % STEPS_UNCHECKED == 0)
		check_run_memory(run->memory);
	switch ((Op) term->op)
	{
		case OP_CONST:
			return term->constant.isnull ? no_answer(NULL) : answer(term->constant.value);
		case OP_FACT:
		case OP_FACT_BOOLEAN:
		case OP_FACT_INT2:
		case OP_FACT_INT4:
		case OP_FACT_BIT:
			return fact_exact(run, term);
		case OP_FACT_CODE:
			return code_exact(run, term);
		case OP_MISSING:
			return is_tried(run, term->variable) ? tried_fact(run, (Form) term->form, term->variable)
				: unknown_fact(run, term->variable);
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

				if (!arg.isnull)
					return answer(BoolGetDatum(!DatumGetBool(arg.value)));
				add_residue(run, &arg, term);
				return arg;
			}
		case OP_IS_NULL:
		case OP_IS_NOT_NULL:
		case OP_IS_TRUE:
		case OP_IS_NOT_TRUE:
		case OP_IS_FALSE:
		case OP_IS_NOT_FALSE:
			{
				Answer		arg = run_for_null(run, term->args[0]);

				if (arg.isnull && (arg.failure != NULL || arg.is_doubtful))
				{
					add_residue(run, &arg, term);
					return arg;
				}
				return answer(BoolGetDatum(is_test_holds(term->op, arg.isnull, arg.value)));
			}
		case OP_CASE:
			return case_exact(run, term, 0);
		case OP_COALESCE:
			return coalesce_exact(run, term);
		case OP_GIVEN:
			return given_exact(run, term);
		case OP_AGREED:
			return agreed_exact(run, term);
		case OP_BELIEVED:
			return believed_exact(run, term);
		case OP_ASSUMED:
			return assumed_exact(run, term);
		case OP_CIRCUMSTANCE:
			return circumstance_exact(run, term, NULL);
		case OP_DEC_TO_NUM:
			/* what is tried is no decimal */
			if (unlikely(run->trial != NULL) && is_integer_slot(term->args[0]) &&
				is_tried(run, term->args[0]->fact.variable))
				return tried_fact(run, FORM_NUMERIC, term->args[0]->fact.variable);
			return apply_exact(run, term);
		case OP_MEMO:
			if (!run->memo_is_set[run->asks_null][term->memo])
			{
				run->memos[run->asks_null][term->memo] = run_exact(run, term->args[0]);
				run->memo_is_set[run->asks_null][term->memo] = true;
			}
			return run->memos[run->asks_null][term->memo];
		case OP_DECIDE:
			return decide_exact(run, term->decision, NULL);
		default:
			return apply_exact(run, term);
	}
}

Answer
ask_root(ExactRun *run, const Term *root, Outcome *outcome)
{
	Answer		result;

	switch ((Op) root->op)
	{
		case OP_GIVEN:
			/* a fact that is given for the variable wins */
			if (is_doubted(run, root->variable))
			{
				outcome->status = STATUS_UNDETERMINED;
				return missing_fact(root->variable);
			}
			for (int i = 0; i + 1 < root->nargs; i++)
			{
				result = run_exact(run, root->args[i]);
				if (!result.isnull)
				{
					outcome->status = STATUS_DECIDED;
					return result;
				}
			}
			return ask_root(run, root->args[root->nargs - 1], outcome);
		case OP_MEMO:
			return ask_root(run, root->args[0], outcome);
		case OP_DECIDE:
			return decide_exact(run, root->decision, outcome);
		case OP_CIRCUMSTANCE:
			result = circumstance_exact(run, root, &outcome->rules);
			outcome->status = result.isnull ? STATUS_UNDETERMINED : STATUS_DECIDED;
			return result;
		default:
			/* no rule: the fact itself, where it is given */
			result = run_exact(run, root);
			outcome->status = !result.isnull ? STATUS_DECIDED :
				run->unbelieved || run->doubted ? STATUS_UNDETERMINED : STATUS_NO_RULE;
			if (outcome->status == STATUS_NO_RULE)
				result.missing = NULL;
			return result;
	}
}

void
start_exact(ExactRun *run, const Program *program, const Subject *subject,
			const Bitmapset *doubted)
{
	run->facts = subject->facts;
	run->region = subject->region;
	run->on_date = subject->on_date;
	run->unbelieved = NULL;
	run->assumed = NULL;
	run->useless = NULL;
	run->leaning = NIL;
	run->discarded = NULL;
	run->doubted = doubted;
	run->rule = NULL;
	run->trial = NULL;
	run->beliefs_are_asked = false;
	run->steps = 0;
	run->memory = current_memory();
	run->asks_null = false;
	run->memos[false] = palloc0(sizeof(Answer) * (program->nmemos + 1));
	run->memo_is_set[false] = palloc0(sizeof(bool) * (program->nmemos + 1));
}
