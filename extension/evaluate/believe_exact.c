/*
 * believe_exact.c
 *	  Facts of the exact program: which of them are believed, and what stands in
 *	  for those that are not.
 */
#include "compat.h"

#include "evaluate/exact.h"
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

	if (fact.isnull)
		return missing_fact(term->fact.variable);
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
	Answer		result = missing_fact(term->variable);

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

/* A domain that is not known to be false speaks against nothing. */
Answer
believed_exact(ExactRun *run, const Term *term)
{
	Answer		fact = run_exact(run, term->args[0]);
	Answer		test;

	if (fact.isnull)
		return fact;
	if (is_doubted(run, term->variable))
		return doubtful_fact(term->variable);
	test = run_exact(run, term->args[1]);
	if (!test.isnull && !DatumGetBool(test.value))
		return unbelieved_fact(run, term->variable);
	return fact;
}

Answer
assumed_exact(ExactRun *run, const Term *term)
{
	if (is_doubted(run, term->variable) || bms_is_member(term->variable, run->discarded))
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
	run->useless = bms_add_member(run->useless, variable);
	return missing_fact(variable);
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
	bool		is_denied = false;	/* by a fact of its own */
	bool		is_left_out = false;	/* of a set */
	Answer		open = answer(BoolGetDatum(false));

	if (is_doubted(run, variable))
		return doubtful_fact(variable);
	for (int i = 0; i < term->nargs; i++)
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
	if (is_true || is_denied)
		return answer(BoolGetDatum(is_true));
	if (!is_left_out)
		hang_on(&open, missing_fact(variable));
	return open;
}
