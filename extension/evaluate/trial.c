/*
 * trial.c
 *	  Runs in which missing facts have values that are tried.
 */
#include "compat.h"

#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "program/operation.h"
#include "types/fraction.h"
#include "types/number.h"

/* The fact of a variable, if it is tried or will be; a run asks it of every fact. */
static const TriedFact *
find_fact(const ExactRun *run, int variable)
{
	const Trial *trial = run->trial;

	if (likely(trial == NULL) || !bms_is_member(variable, trial->named))
		return NULL;
	for (int i = 0; i < trial->nfacts; i++)
		if (trial->facts[i].variable == variable)
			return &trial->facts[i];
	return NULL;
}

bool
is_tried(const ExactRun *run, int variable)
{
	const TriedFact *fact = find_fact(run, variable);

	return fact && fact->at != UNTRIED && !(fact->is_away && run->asks_null);
}

bool
is_away(const ExactRun *run, int variable)
{
	const TriedFact *fact = find_fact(run, variable);

	return fact && fact->is_away;
}

bool
stays_away(const ExactRun *run, int variable)
{
	return run->asks_null && is_away(run, variable);
}

Answer
unknown_fact(const ExactRun *run, int variable)
{
	const Trial *trial = run->trial;

	return trial && (trial->doubts_all || bms_is_member(variable, trial->named)) &&
		!stays_away(run, variable) ? doubtful_fact(variable) : missing_fact(variable);
}

/* The value of a fact that stands for others is told from that of the next sample. */
Answer
tried_fact(const ExactRun *run, Form form, int variable)
{
	const TriedFact *fact = find_fact(run, variable);
	Datum		sample = fact->samples[fact->at];
	Answer		result = answer(sample);

	if (fact->is_entangled)
	{
		result = missing_fact(variable);
		result.isnull = false;
		result.value = sample;
		result.residue = hash_combine64(result.residue, fact->at);
	}
	if (form == FORM_FRACTION)
		result.value = FractionGetDatum(fraction_of_number(DatumGetNumeric(sample)));
	return result;
}

/* A number as the exact program has it. */
static bool
is_exact_number(Form form)
{
	return form == FORM_NUMERIC || form == FORM_FRACTION;
}

static uint64
value_residue(Form form, Datum value)
{
	struct varlena *text;

	switch (form)
	{
		case FORM_NUMERIC:
			/* PostgreSQL's hash is the same of a number and its negative */
			return DatumGetUInt64(DirectFunctionCall2(hash_numeric_extended, value,
													  Int64GetDatum((int64) number_sign(DatumGetNumeric(value)) + 2)));
		case FORM_FRACTION:
			{
				const Fraction *fraction = DatumGetFraction(value);

				return hash_combine64(value_residue(FORM_NUMERIC, NumericGetDatum(fraction->num)),
									  fraction->den ? value_residue(FORM_NUMERIC, NumericGetDatum(fraction->den)) : 1);
			}
		case FORM_TEXT:
			text = PG_DETOAST_DATUM_PACKED(value);
			return hash_bytes_extended((const unsigned char *) VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text), 0);
		default:
			return hash_bytes_extended((const unsigned char *) &value, sizeof(value), 0);
	}
}

/*
 * Is a value a point of a fact, or of what is computed with it? The samples tell on
 * which side of it that lies.
 */
static bool
is_point(const TriedFact *fact, const Term *via, Form form, Datum value)
{
	ListCell   *cell;

	foreach(cell, fact->points)
	{
		const Point *point = lfirst(cell);

		if ((point->via ? point->via->term : NULL) != via)
			continue;
		if (form == point->form && values_equal(form, point->value, value))
			return true;
		if (form != point->form && is_exact_number(form) && is_exact_number(point->form) &&
			fraction_compare(number_as_fraction(point->form, point->value),
							 number_as_fraction(form, value)) == 0)
			return true;
	}
	return false;
}

bool
vague_is_comparable(const ExactRun *run, Answer vague, Form form, Datum value)
{
	return is_point(find_fact(run, vague.missing->variable), vague.missing->via, form, value);
}

bool
vague_argument_serves(const ExactRun *run, const Term *term, const Datum *args, int which,
					  Answer vague)
{
	if (!is_comparison(term->op) && !is_extreme(term->op))
		return is_conversion(term->op) || follows_argument(term->op, which);
	for (int i = 0; i < term->nargs; i++)
		if (i != which && !vague_is_comparable(run, vague, (Form) term->args[i]->form, args[i]))
			return false;
	return true;
}

/* Of a choice, the argument that is taken; of zero, zero; else something of the fact. */
Answer
vague_result(const ExactRun *run, const Term *term, const Datum *args, int which, Answer vague,
			 Datum value)
{
	Answer		result = answer(value);
	bool		is_same = is_conversion(term->op) || is_extreme(term->op);

	if (is_comparison(term->op))
		return result;
	/* where another is as much, it is known */
	for (int i = 0; i < term->nargs && is_extreme(term->op); i++)
		if (i != which && values_equal((Form) term->form, args[i], value))
			return result;
	if ((term->op == OP_NUM_MULTIPLY || term->op == OP_FRACTION_MULTIPLY) &&
		value_is_zero((Form) term->form, args[1 - which]))
		return result;
	if (is_same)
	{
		result.missing = vague.missing;
		result.residue = vague.residue;
		return result;
	}
	result.missing = missing_fact(vague.missing->variable).missing;
	result.missing->via = term;
	result.residue = vague.residue;
	result.isnull = true;
	add_residue(run, &result, term);
	result.isnull = false;
	for (int i = 0; i < term->nargs; i++)
		if (i != which)
			result.residue = hash_combine64(result.residue, value_residue((Form) term->args[i]->form, args[i]));
	return result;
}

void
start_trial_run(ExactRun *run, const Trial *trial)
{
	start_exact(run, trial->program, trial->subject, trial->doubted);
	run->discarded = trial->found->discarded;
	run->trial = trial;
	run->memos[true] = palloc0(sizeof(Answer) * (trial->program->nmemos + 1));
	run->memo_is_set[true] = palloc0(sizeof(bool) * (trial->program->nmemos + 1));
}

Answer
ask_in_trial(Trial *trial, const Term *term)
{
	MemoryContext old = MemoryContextSwitchTo(trial->scratch);
	ExactRun	run;
	Answer		result;

	start_trial_run(&run, trial);
	result = run_exact(&run, term);
	trial->steps += run.steps + trial->program->nmemos;
	MemoryContextSwitchTo(old);
	MemoryContextReset(trial->scratch);
	return result;
}

void
add_residue(const ExactRun *run, Answer *it, const void *source)
{
	if (run->trial && it->isnull)
		it->residue = hash_combine64(it->residue,
									 hash_bytes_extended((const unsigned char *) &source, sizeof(source), 0));
}

void
add_known_residue(const ExactRun *run, Answer *it, int nth, Form form, Answer part)
{
	uint64		residue = nth;

	if (likely(run->trial == NULL) || !it->isnull)
		return;
	if (!part.isnull)
		residue = hash_combine64(residue, value_residue(form, part.value));
	else
		residue = hash_combine64(residue + (part.failure ? 2 : 1), part.residue);
	it->residue = hash_combine64(it->residue, residue);
}
