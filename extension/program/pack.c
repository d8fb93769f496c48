/*
 * pack.c
 *	  A program in one piece of memory.
 *
 * What was built lies scattered among what was left over. It is measured, and
 * copied to one piece of memory in the order in which it is asked. A term that
 * stands in several places is measured once and copied once: what is left of it
 * is the way to its copy.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "program/builder.h"
#include "types/fraction.h"

static Size measure_term(Term *term);
static Term *pack_term(char **room, Term *term);

/* Of a constant that lies behind a pointer; 0 of any other term. */
static Size
value_size(const Term *term)
{
	if (term->op != OP_CONST || term->constant.isnull)
		return 0;
	if (term->form == FORM_FRACTION)
		return fraction_size(DatumGetFraction(term->constant.value));
	return term->form == FORM_NUMERIC || term->form == FORM_TEXT
		? VARSIZE(DatumGetPointer(term->constant.value)) : 0;
}

/* Of the text that a term tells where it comes from. */
static Size
source_size(const Term *term)
{
	return may_lack_result(term) && term->source.text ? strlen(term->source.text) + 1 : 0;
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
	Assert(!is_ratio(term));
	if (term->measured)
		return 0;
	term->measured = true;
	size = MAXALIGN(offsetof(Term, args) + sizeof(Term *) * term->nargs) +
		MAXALIGN(value_size(term)) + MAXALIGN(source_size(term));
	if (has_decision(term))
		size += measure_decision(term->decision);
	for (int i = 0; i < term->nargs; i++)
		size += measure_term(term->args[i]);
	return size;
}

static void *
pack(char **room, const void *from, Size size)
{
	void	   *packed = *room;

	memcpy(packed, from, size);
	*room += MAXALIGN(size);
	return packed;
}

static Decision *
pack_decision(char **room, const Decision *decision)
{
	Decision   *packed = pack(room, decision, decision_size(decision));

	for (int i = 0; i < packed->nbranches; i++)
	{
		if (packed->branches[i].condition)
			packed->branches[i].condition = pack_term(room, packed->branches[i].condition);
		packed->branches[i].value = pack_term(room, packed->branches[i].value);
	}
	if (packed->fallback)
		packed->fallback = pack_term(room, packed->fallback);
	return packed;
}

static Term *
pack_term(char **room, Term *term)
{
	Term	   *packed;
	Size		size = value_size(term);
	Size		source = source_size(term);

	if (term->op == OP_PACKED)
		return term->copy;
	packed = pack(room, term, offsetof(Term, args) + sizeof(Term *) * term->nargs);
	if (size > 0 && term->form == FORM_FRACTION)
	{
		packed->constant.value = FractionGetDatum(fraction_copy(*room, DatumGetFraction(term->constant.value)));
		*room += MAXALIGN(size);
	}
	else if (size > 0)
		packed->constant.value = PointerGetDatum(pack(room, DatumGetPointer(term->constant.value), size));
	else if (has_decision(term))
		packed->decision = pack_decision(room, term->decision);
	if (source > 0)
		packed->source.text = pack(room, term->source.text, source);
	term->op = OP_PACKED;
	term->copy = packed;
	for (int i = 0; i < packed->nargs; i++)
		packed->args[i] = pack_term(room, packed->args[i]);
	return packed;
}

Program *
pack_program(MemoryContext context, const Program *program)
{
	Size		cutoffs = sizeof(Cutoff) * program->ncutoffs;
	Size		values = sizeof(NullableDatum) * program->nmemos;
	Size		flags = sizeof(bool) * program->nmemos;
	Size		ranges = sizeof(FactRange) * program->nranges;
	Size		guards = sizeof(Guard) * program->nguards;
	Size		terms = measure_term(program->root);
	char	   *room;
	Program    *packed;

	for (int i = 0; i < program->nguards; i++)
		terms += measure_term(program->guards[i].test);
	room = MemoryContextAllocHuge(context, MAXALIGN(sizeof(Program)) + MAXALIGN(cutoffs) +
								  MAXALIGN(values) + MAXALIGN(flags) + MAXALIGN(ranges) +
								  MAXALIGN(guards) + terms);
	packed = pack(&room, program, sizeof(Program));

	packed->cutoffs = pack(&room, program->cutoffs, cutoffs);
	packed->memos = pack(&room, program->memos, values);
	packed->memo_is_set = pack(&room, program->memo_is_set, flags);
	packed->ranges = pack(&room, program->ranges, ranges);
	packed->guards = pack(&room, program->guards, guards);
	for (int i = 0; i < program->nguards; i++)
		packed->guards[i].test = pack_term(&room, program->guards[i].test);
	packed->root = pack_term(&room, program->root);
	return packed;
}
