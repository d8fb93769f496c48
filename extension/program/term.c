/*
 * term.c
 *	  Makes terms, and computes at once what is known.
 */
#include "compat.h"

#include "utils/datum.h"
#include "utils/memutils.h"

#include "program/builder.h"
#include "program/operation.h"

/* What stands in several places is computed there if it has at most so many nodes. */
#define MAX_INLINED_NODES	4

StaticAssertDecl(offsetof(Term, args) <= 32, "there are many terms: they stay small");

void *
builder_alloc(Builder *builder, Size size)
{
	return MemoryContextAllocZero(builder->context, size);
}

Term *
make_term(Builder *builder, Op op, Form form, int nargs)
{
	Term	   *term = builder_alloc(builder, offsetof(Term, args) + sizeof(Term *) * nargs);

	term->op = op;
	term->form = form;
	term->nargs = nargs;
	return term;
}

Term *
make_const(Builder *builder, Form form, int scale, Datum value, bool isnull)
{
	Term	   *term = make_term(builder, OP_CONST, form, 0);

	term->scale = scale;
	if (!isnull && form == FORM_FRACTION)
	{
		const Fraction *from = DatumGetFraction(value);

		value = FractionGetDatum(fraction_copy(builder_alloc(builder, fraction_size(from)), from));
	}
	else if (!isnull && (form == FORM_NUMERIC || form == FORM_TEXT))
	{
		struct varlena *from = PG_DETOAST_DATUM(value);
		void	   *copy = builder_alloc(builder, VARSIZE(from));

		memcpy(copy, from, VARSIZE(from));
		value = PointerGetDatum(copy);
	}
	else if (!isnull && form == FORM_DATE)
		value = Int64GetDatum((int64) DatumGetDateADT(value));
	term->constant = (NullableDatum) {value, isnull};
	return term;
}

Term *
make_boolean(Builder *builder, bool value)
{
	return make_const(builder, FORM_BOOLEAN, 0, BoolGetDatum(value), false);
}

Form
type_form(ValueType type)
{
	switch (type)
	{
		case TYPE_BOOLEAN:
			return FORM_BOOLEAN;
		case TYPE_NUMBER:
			return FORM_NUMERIC;
		case TYPE_DATE:
			return FORM_DATE;
		case TYPE_REGION:
			return FORM_REGION;
		case TYPE_TEXT:
		case TYPE_UNKNOWN:
			return FORM_TEXT;
	}
	return FORM_TEXT;
}

/* Could the term fail (see Answer), in this program or in the exact one? */
static bool
may_fail(const Term *term)
{
	if (term->op == OP_MEMO || has_decision(term) ||
		(term->op >= OP_DEC_ADD && term->op <= OP_FRACTION_ROUND))
		return true;
	for (int i = 0; i < term->nargs; i++)
		if (may_fail(term->args[i]))
			return true;
	return false;
}

/* The constant that an operation on constants gives, or else the operation. */
static Term *
fold(Builder *builder, Term *term)
{
	Datum	   *args = palloc(sizeof(Datum) * term->nargs);
	Term	   *constant;
	Datum		result;

	for (int i = 0; i < term->nargs; i++)
		args[i] = term->args[i]->constant.value;
	switch (apply_operation(term, args, &result))
	{
		case APPLIED_VALUE:
			constant = make_const(builder, term->form, term->scale, result, false);
			constant->scale_may_differ = term->scale_may_differ;
			return constant;
		case APPLIED_NULL:
			if (builder->rule && builder->is_exact && may_lack_result(term))
				break;			/* it is to be told */
			return make_const(builder, term->form, term->scale, (Datum) 0, true);
		case APPLIED_OVERFLOW:
		case APPLIED_TOO_LONG:
			break;				/* it matters only if it is asked for */
	}
	return term;
}

/*
 * A strict operation like this one, of these arguments. Beside a null the others
 * do not matter, but for one that fails.
 */
Term *
make_strict(Builder *builder, const Term *like, int nargs, Term *const *args)
{
	Term	   *term;
	bool		all_known = true;
	bool		any_null = false;
	bool		any_fails = false;

	for (int i = 0; i < nargs; i++)
	{
		Assert(!is_ratio(args[i]));
		any_null |= is_null_const(args[i]);
		all_known &= is_const(args[i]);
	}
	for (int i = 0; any_null && i < nargs; i++)
		any_fails |= may_fail(args[i]);
	if (any_null && !any_fails)
		return make_const(builder, like->form, like->scale, (Datum) 0, true);
	term = make_term(builder, like->op, like->form, nargs);
	*term = *like;
	term->nargs = nargs;
	for (int i = 0; i < nargs; i++)
	{
		term->args[i] = args[i];
		term->scale_may_differ |= args[i]->scale_may_differ;
	}
	return all_known ? fold(builder, term) : term;
}

Term *
make_unary(Builder *builder, Op op, Form form, Term *arg)
{
	Term		like = {.op = op,.form = form,.scale = arg->scale};

	return make_strict(builder, &like, 1, &arg);
}

Term *
make_binary(Builder *builder, Op op, Form form, int scale, Term *left, Term *right)
{
	Term		like = {.op = op,.form = form,.scale = scale};
	Term	   *args[2] = {left, right};

	return make_strict(builder, &like, 2, args);
}

bool
is_same_term(const Term *left, const Term *right)
{
	if (left == right)
		return true;
	if (left->op != right->op || left->form != right->form || left->scale != right->scale ||
		left->nargs != right->nargs)
		return false;
	switch ((Op) left->op)
	{
		case OP_CONST:
			/* of equal numbers too the decimals may be seen */
			if (left->constant.isnull || right->constant.isnull)
				return left->constant.isnull && right->constant.isnull;
			if (left->form == FORM_NUMERIC || left->form == FORM_TEXT)
				return datumIsEqual(left->constant.value, right->constant.value, false, -1);
			return left->form != FORM_FRACTION && left->constant.value == right->constant.value;
		case OP_FACT:
		case OP_FACT_BOOLEAN:
		case OP_FACT_INT2:
		case OP_FACT_INT4:
		case OP_FACT_CODE:
			return left->fact.slot == right->fact.slot;
		case OP_FACT_BIT:
			return left->fact.slot == right->fact.slot && left->fact.mask == right->fact.mask;
		case OP_MISSING:
			return left->variable == right->variable;
		case OP_ON_DATE:
		case OP_REGION:
			return true;
		case OP_DEC_RESCALE:
			if (left->factor != right->factor)
				return false;
			break;
		case OP_NUM_ROUND:
		case OP_FRACTION_ROUND:
			if (left->rounded.places != right->rounded.places ||
				left->rounded.rounding != right->rounded.rounding)
				return false;
			break;
		case OP_NOT:
		case OP_AND:
		case OP_OR:
		case OP_DEC_TO_NUM:
		case OP_NUM_TO_FRACTION:
		case OP_DEC_ADD:
		case OP_DEC_SUBTRACT:
		case OP_DEC_MULTIPLY:
		case OP_DEC_NEGATE:
		case OP_NUM_ADD:
		case OP_NUM_SUBTRACT:
		case OP_NUM_MULTIPLY:
		case OP_NUM_DIVIDE:
		case OP_NUM_NEGATE:
		case OP_FRACTION_ADD:
		case OP_FRACTION_SUBTRACT:
		case OP_FRACTION_MULTIPLY:
		case OP_FRACTION_DIVIDE:
		case OP_FRACTION_NEGATE:
			break;
		default:
			return false;		/* a memo is one term wherever it stands */
	}
	for (int i = 0; i < left->nargs; i++)
		if (!is_same_term(left->args[i], right->args[i]))
			return false;
	return true;
}

/* The value of a variable is null where no rule applies and it has no default. */
static bool
decision_may_be_null(const Decision *decision)
{
	if (decision->fallback)
		return is_null_const(decision->fallback);
	for (int i = 0; i < decision->nbranches; i++)
		if (decision->branches[i].condition == NULL && !decision->branches[i].may_be_null)
			return false;
	return true;
}

bool
may_be_null(const Term *term)
{
	bool		every = term->nargs > 0;

	switch ((Op) term->op)
	{
		case OP_CONST:
			return term->constant.isnull;
		case OP_MEMO:
			return term->may_be_null;
		case OP_DECIDE:
			return decision_may_be_null(term->decision);
		case OP_IS_NULL:
		case OP_IS_NOT_NULL:
		case OP_IS_TRUE:
		case OP_IS_NOT_TRUE:
		case OP_IS_FALSE:
		case OP_IS_NOT_FALSE:
		case OP_CIRCUMSTANCE:
			return false;
		case OP_BELIEVED:
			return may_be_null(term->args[0]);
		case OP_GIVEN:
			/* where no fact is given, by its rules */
			return may_be_null(term->args[term->nargs - 1]);
		case OP_COALESCE:
			for (int i = 0; i < term->nargs; i++)
				every &= may_be_null(term->args[i]);
			return every;
		case OP_CASE:
			/* the tests decide which value counts */
			for (int i = 1; i < term->nargs; i += 2)
				if (may_be_null(term->args[i]))
					return true;
			return may_be_null(term->args[term->nargs - 1]);
		default:
			for (int i = 0; i < term->nargs; i++)
				if (may_be_null(term->args[i]))
					return true;
			return false;
	}
}

Term *
make_memo(Builder *builder, Term *term)
{
	Term	   *memo = make_term(builder, OP_MEMO, term->form, 1);

	Assert(!is_ratio(term));
	memo->scale = term->scale;
	memo->scale_may_differ = term->scale_may_differ;
	memo->may_be_null = may_be_null(term);
	memo->memo = builder->nmemos++;
	memo->args[0] = term;
	return memo;
}

/* Has a term no more than so many nodes? What is left of the budget is for others. */
static bool
fits(const Term *term, int *budget)
{
	if (--*budget < 0)
		return false;
	for (int i = 0; i < term->nargs; i++)
		if (!fits(term->args[i], budget))
			return false;
	return true;
}

bool
is_small(const Term *term)
{
	int			budget = MAX_INLINED_NODES;

	return fits(term, &budget);
}

/*
 * A term that stands in several places. One that is not small is computed once
 * a row: terms that each ask the one within twice would else take twice as
 * long with every level.
 */
Term *
make_shared(Builder *builder, Term *term)
{
	if (is_ratio(term))
		return share_ratio(builder, term);
	return term->op == OP_MEMO || is_small(term) ? term : make_memo(builder, term);
}
