/*
 * believe_exact.c
 *	  Facts of the exact program: which of them are believed, and what stands in
 *	  for those that are not.
 */
#include "compat.h"

#include "miscadmin.h"

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "program/operation.h"

Answer
unbelieved_fact(ExactRun *run, int variable)
{
	run->unbelieved = bms_add_member(run->unbelieved, variable);
	return doubtful_fact(variable);
}

Answer
code_exact(ExactRun *run, const Term *term)
{
	NullableDatum fact = run->facts[term->fact.slot];
	struct varlena *text;
	int			code;

	if (is_tried(run, term->fact.variable))
		return tried_fact(run, (Form) term->form, term->fact.variable);
	if (is_doubted(run, term->fact.variable))
		return doubtful_fact(term->fact.variable);
	if (fact.isnull || stays_away(run, term->fact.variable))
		return unknown_fact(run, term->fact.variable);
	text = PG_DETOAST_DATUM_PACKED(fact.value);
	code = code_of_text(term->fact.codes, VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text));
	if (code == NO_CODE)
		return unbelieved_fact(run, term->fact.variable);
	return answer(code_value(term->fact.codes, code));
}

/* The one value of all slots that have one; a text that is no code has another. */
Answer
agreed_exact(ExactRun *run, const Term *term)
{
	Answer		result = is_doubted(run, term->variable) ? doubtful_fact(term->variable)
		: unknown_fact(run, term->variable);

	if (is_tried(run, term->variable))
		return tried_fact(run, (Form) term->form, term->variable);
	for (int i = 0; i < term->nargs; i++)
	{
		Answer		fact = run_exact(run, term->args[i]);

		if (bms_is_member(term->variable, run->unbelieved))
			return unbelieved_fact(run, term->variable);
		if (fact.isnull)
			continue;
		if (!result.isnull && !values_equal(term->form, fact.value, result.value))
			return unbelieved_fact(run, term->variable);
		if (result.isnull)
			result = fact;
	}
	return result;
}

/*
 * A domain that is not known to be false speaks against nothing. What is tried
 * changes nothing of what is believed of others.
 */
Answer
believed_exact(ExactRun *run, const Term *term)
{
	Answer		fact = run_exact(run, term->args[0]);
	Answer		test;

	if (fact.isnull)
		return fact;
	if (is_doubted(run, term->variable))
		return doubtful_fact(term->variable);
	if (is_tried(run, term->variable))
		return fact;
	if (run->trial)
		return bms_is_member(term->variable, run->trial->found->unbelieved)
			? unbelieved_fact(run, term->variable) : fact;
	test = run_exact(run, term->args[1]);
	if (!test.isnull && !DatumGetBool(test.value))
		return unbelieved_fact(run, term->variable);
	if (run->doubted && test.isnull && test.is_doubtful)
		run->leaning = list_append_unique_ptr(run->leaning, (void *) term);
	return fact;
}

Answer
assumed_exact(ExactRun *run, const Term *term)
{
	if (is_tried(run, term->variable))
		return tried_fact(run, (Form) term->form, term->variable);
	if (is_doubted(run, term->variable))
		return doubtful_fact(term->variable);
	if (bms_is_member(term->variable, run->discarded))
		return missing_fact(term->variable);
	run->assumed = bms_add_member(run->assumed, term->variable);
	return run_exact(run, term->args[0]);
}

/* The variable of which a term is the fact that is given, or the default; else NO_VARIABLE. */
static int
given_variable(ExactRun *run, const Term *term)
{
	switch ((Op) term->op)
	{
		case OP_FACT:
		case OP_FACT_INT2:
		case OP_FACT_INT4:
			return term->fact.variable;
		case OP_AGREED:
		case OP_ASSUMED:
			return term->variable;
		case OP_MEMO:
		case OP_BELIEVED:
		case OP_DEC_TO_NUM:
		case OP_NUM_TO_FRACTION:
			return given_variable(run, term->args[0]);
		case OP_GIVEN:
			/* else it is computed, unless it is assumed */
			return given_variable(run, term->args[run_exact(run, term->args[0]).isnull ? 1 : 0]);
		default:
			return NO_VARIABLE;
	}
}

/*
 * Nothing can be divided by a fact that is zero, and no time be reckoned from a
 * date that is infinite: the fact is to blame. Where the argument is computed, the
 * rule is named. An expression alone is null then.
 */
Answer
without_result(ExactRun *run, const Term *term, const Term *arg)
{
	int			variable = given_variable(run, arg);

	if (!may_lack_result(term) || term->source.rule == NULL)
		return no_answer(NULL);
	if (variable == NO_VARIABLE)
		return missing_result(term);
	if (!is_tried(run, variable))
		run->useless = bms_add_member(run->useless, variable);
	return missing_fact(variable);
}

/* One that is doubted; in a trial it may turn out not to be given, and be what rules imply. */
static Answer
doubted_circumstance(ExactRun *run, const Decision *decision)
{
	Answer		result = doubtful_fact(decision->variable->circumstance);

	for (int i = 0; i < decision->nbranches && run->trial; i++)
		if (decision->branches[i].condition)
			add_known_residue(run, &result, i, FORM_BOOLEAN,
							  run_exact(run, decision->branches[i].condition));
	return result;
}

/*
 * True comes from a set, a fact or a rule, and a fact that denies it beside them
 * is not believed. Where nothing says so, a fact that denies it is, and then a
 * set that leaves it out, if no rule could still imply it.
 */
Answer
circumstance_exact(ExactRun *run, const Term *term, List **rules)
{
	const Decision *decision = term->decision;
	int			variable = decision->variable->circumstance;
	bool		is_true = false;
	bool		tried = is_tried(run, variable);
	bool		is_unknown = bms_is_member(variable, run->doubted);
	bool		is_denied = false;	/* by a fact of its own */
	bool		is_left_out = false;	/* of a set */
	Answer		open = answer(BoolGetDatum(false));

	if (is_doubted(run, variable))
		return doubted_circumstance(run, decision);
	if (tried)
	{
		Answer		fact = tried_fact(run, FORM_BOOLEAN, variable);

		if (DatumGetBool(fact.value) || (is_unknown && !is_away(run, variable)))
			return fact;
	}
	/* of one that is doubted, what is given says nothing */
	for (int i = 0; i < term->nargs && !is_unknown; i++)
	{
		Answer		fact = run_exact(run, term->args[i]);

		if (fact.isnull)
			continue;
		if (DatumGetBool(fact.value))
			is_true = true;
		else if (term->args[i]->op == OP_FACT_BIT)
			is_left_out = true;
		else
			is_denied = true;
	}
	/* what is tried changes nothing of what is believed */
	if (run->trial && is_denied && !tried && !bms_is_member(variable, run->trial->found->unbelieved))
		return answer(BoolGetDatum(false));
	for (int i = 0; i < decision->nbranches && (!is_true || rules); i++)
	{
		const Branch *branch = &decision->branches[i];
		Answer		implied = branch->condition ? run_exact(run, branch->condition)
			: answer(BoolGetDatum(true));

		if (is_open(implied))
			hang_on(&open, implied);
		if (implied.isnull || !DatumGetBool(implied.value))
			continue;
		if (rules)
			*rules = lappend(*rules, (void *) branch->rule);
		is_true = true;
	}
	if (is_true && is_denied)
		(void) unbelieved_fact(run, variable);
	if (is_true || (is_denied && !tried))
		return answer(BoolGetDatum(is_true));
	if (!is_left_out && !tried)
		hang_on(&open, unknown_fact(run, variable));
	return open;
}

/*
 * Ask of all facts below a term whether they are believed, whatever decides. Of a
 * default, only whether it counts.
 */
static void
ask_beliefs_below(ExactRun *run, const Term *term, bool *seen)
{
	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	switch ((Op) term->op)
	{
		case OP_MEMO:
			if (!seen[term->memo])
			{
				seen[term->memo] = true;
				ask_beliefs_below(run, term->args[0], seen);
			}
			return;
		case OP_DECIDE:
		case OP_CIRCUMSTANCE:
			for (int i = 0; i < term->decision->nbranches; i++)
			{
				const Branch *branch = &term->decision->branches[i];

				if (branch->condition)
					ask_beliefs_below(run, branch->condition, seen);
				if (branch->value)
					ask_beliefs_below(run, branch->value, seen);
			}
			if (term->op == OP_CIRCUMSTANCE)
				(void) run_exact(run, term);
			return;
		case OP_BELIEVED:
			(void) run_exact(run, term);
			ask_beliefs_below(run, term->args[0], seen);
			ask_beliefs_below(run, term->args[1], seen);
			return;
		case OP_AGREED:
		case OP_ASSUMED:
		case OP_FACT_CODE:
			(void) run_exact(run, term);
			return;
		case OP_GIVEN:
			(void) run_exact(run, term);
			for (int i = 0; i < term->nargs; i++)
				if (term->args[i]->op != OP_ASSUMED)
					ask_beliefs_below(run, term->args[i], seen);
			return;
		case OP_CONST:
		case OP_FACT:
		case OP_FACT_BOOLEAN:
		case OP_FACT_INT2:
		case OP_FACT_INT4:
		case OP_FACT_BIT:
		case OP_MISSING:
		case OP_ON_DATE:
		case OP_REGION:
			return;
		default:
			for (int i = 0; i < term->nargs; i++)
				ask_beliefs_below(run, term->args[i], seen);
			return;
	}
}

void
ask_beliefs(ExactRun *run, const Program *program)
{
	if (run->beliefs_are_asked)
		return;
	run->beliefs_are_asked = true;
	ask_beliefs_below(run, program->root, palloc0(sizeof(bool) * (program->nmemos + 1)));
}
