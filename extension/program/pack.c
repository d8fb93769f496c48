/*
 * pack.c
 *	  A program in one piece of memory.
 */
#include "program/builder.h"

#include "miscadmin.h"
#include "utils/memutils.h"

/*
 * What was built lies scattered among what was left over. It is measured, and
 * copied to one piece of memory in the order in which it is asked. A term that
 * stands in several places is measured once and copied once: what is left of it
 * is the way to its copy.
 */
static Size measure_term(Term *term);
static Term *keep_term(char **room, Term *term);

static Size
value_size(const Term *term)
{
	return term->op == OP_CONST && !term->constant.isnull &&
		(term->form == FORM_NUMERIC || term->form == FORM_TEXT)
		? VARSIZE(DatumGetPointer(term->constant.value)) : 0;
}

static Size
decision_size(const Decision *decision)
{
	return offsetof(Decision, branches) + sizeof(Branch) * decision->nbranches;
}

static Size
measure_decision(Decision *decision)
{
	Size		size = MAXALIGN(decision_size(decision));

	for (int i = 0; i < decision->nbranches; i++)
	{
		if (decision->branches[i].condition)
			size += measure_term(decision->branches[i].condition);
		size += measure_term(decision->branches[i].value);
	}
	if (decision->fallback)
		size += measure_term(decision->fallback);
	return size;
}

static Size
measure_term(Term *term)
{
	Size		size;

	check_stack_depth();
	if (term->measured)
		return 0;
	term->measured = true;
	size = MAXALIGN(offsetof(Term, args) + sizeof(Term *) * term->nargs) +
		MAXALIGN(value_size(term));
	if (term->op == OP_DECIDE)
		size += measure_decision(term->decision);
	for (int i = 0; i < term->nargs; i++)
		size += measure_term(term->args[i]);
	return size;
}

static void *
keep(char **room, const void *from, Size size)
{
	void	   *kept = *room;

	memcpy(kept, from, size);
	*room += MAXALIGN(size);
	return kept;
}

static Decision *
keep_decision(char **room, const Decision *decision)
{
	Decision   *kept = keep(room, decision, decision_size(decision));

	for (int i = 0; i < kept->nbranches; i++)
	{
		if (kept->branches[i].condition)
			kept->branches[i].condition = keep_term(room, kept->branches[i].condition);
		kept->branches[i].value = keep_term(room, kept->branches[i].value);
	}
	if (kept->fallback)
		kept->fallback = keep_term(room, kept->fallback);
	return kept;
}

static Term *
keep_term(char **room, Term *term)
{
	Term	   *kept;
	Size		size = value_size(term);

	if (term->op == OP_PACKED)
		return term->copy;
	kept = keep(room, term, offsetof(Term, args) + sizeof(Term *) * term->nargs);
	if (size > 0)
		kept->constant.value = PointerGetDatum(keep(room, DatumGetPointer(term->constant.value), size));
	else if (term->op == OP_DECIDE)
		kept->decision = keep_decision(room, term->decision);
	term->op = OP_PACKED;
	term->copy = kept;
	for (int i = 0; i < kept->nargs; i++)
		kept->args[i] = keep_term(room, kept->args[i]);
	return kept;
}

Program *
keep_program(MemoryContext context, const Program *program)
{
	Size		cutoffs = sizeof(Cutoff) * program->ncutoffs;
	Size		values = sizeof(NullableDatum) * program->nkept;
	Size		flags = sizeof(bool) * program->nkept;
	char	   *room = MemoryContextAllocHuge(context, MAXALIGN(sizeof(Program)) + MAXALIGN(cutoffs) +
											  MAXALIGN(values) + MAXALIGN(flags) +
											  measure_term(program->root));
	Program    *kept = keep(&room, program, sizeof(Program));

	kept->cutoffs = keep(&room, program->cutoffs, cutoffs);
	kept->kept = keep(&room, program->kept, values);
	kept->is_kept = keep(&room, program->is_kept, flags);
	kept->root = keep_term(&room, program->root);
	return kept;
}
