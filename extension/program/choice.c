/*
 * choice.c
 *	  Terms that take one of several values: CASE, COALESCE and NULLIF, the
 *	  least and the greatest, and the scales, which are made of these.
 */
#include "compat.h"

#include "utils/numeric.h"

#include "program/builder.h"
#include "program/operation.h"

/*
 * whens and thens in turn, then the else. In the exact program a null that is
 * known to be null (a division by zero) is not true, as in SQL; one that
 * comes of a missing fact stays, because the fact could make it true.
 */
Term *
make_case(Builder *builder, int nargs, Term **args)
{
	Term	   *otherwise = args[nargs - 1];
	Term	  **whens = palloc(sizeof(Term *) * nargs);
	Term	  **values = palloc(sizeof(Term *) * nargs);
	int			count = 0;
	Term	   *term;
	Form		form;
	int			scale;

	for (int i = 0; i + 1 < nargs; i += 2)
	{
		if (is_false_const(args[i]) || (is_null_const(args[i]) && builder->is_exact))
			continue;
		if (is_true_const(args[i]))
		{
			otherwise = args[i + 1];
			break;
		}
		whens[count] = args[i];
		values[count++] = args[i + 1];
	}
	values[count] = otherwise;
	/* where all ways lead to the same, the tests do not matter */
	while (count > 0 && is_same_term(values[count - 1], otherwise))
		count--;
	if (count == 0)
		return otherwise;
	values[count] = otherwise;
	match_values(builder, count + 1, values, &form, &scale);
	term = make_term(builder, OP_CASE, form, 2 * count + 1);
	term->scale = scale;
	for (int i = 0; i < count; i++)
	{
		term->args[2 * i] = whens[i];
		term->args[2 * i + 1] = values[i];
	}
	term->args[2 * count] = values[count];
	for (int i = 0; i <= count; i++)
		term->scale_may_differ |= values[i]->scale_may_differ;
	return term;
}

Term *
make_coalesce(Builder *builder, Op op, int nargs, Term **args)
{
	int			count = 0;
	Term	  **kept = palloc(sizeof(Term *) * nargs);
	Term	   *term;
	Form		form;
	int			scale;

	for (int i = 0; i < nargs; i++)
	{
		if (is_null_const(args[i]) && (count > 0 || i + 1 < nargs))
			continue;
		kept[count++] = args[i];
		if (is_const(args[i]))
			break;
	}
	if (count == 1)
		return kept[0];
	match_values(builder, count, kept, &form, &scale);
	term = make_term(builder, op, form, count);
	term->scale = scale;
	for (int i = 0; i < count; i++)
	{
		term->args[i] = kept[i];
		term->scale_may_differ |= kept[i]->scale_may_differ;
	}
	return term;
}

/* The value, or null where it is the unwanted one. */
Term *
make_nullif(Builder *builder, Term *value, Term *unwanted)
{
	Term	   *parts[3];

	value = make_shared(builder, is_ratio(value) ? to_numeric(builder, value) : value);
	parts[0] = make_comparison(builder, EXPR_EQ, value, unwanted);
	parts[1] = make_const(builder, value->form, value->scale, (Datum) 0, true);
	parts[2] = value;
	return make_case(builder, 3, parts);
}

Term *
make_extreme(Builder *builder, ExprKind kind, int nargs, Term **args)
{
	bool		least = kind == EXPR_LEAST;
	Term		like = {0};
	Term	   *result;
	Form		form;
	int			scale;
	bool		any_ratio = false;

	for (int i = 0; i < nargs; i++)
		any_ratio |= is_ratio(args[i]);
	result = any_ratio ? make_ratio_extreme(builder, kind, nargs, args) : NULL;
	if (result)
		return result;
	match_values(builder, nargs, args, &form, &scale);
	like.form = form;
	like.scale = scale;
	like.op = form == FORM_DECIMAL ? (least ? OP_DEC_LEAST : OP_DEC_GREATEST) :
		form == FORM_NUMERIC ? (least ? OP_NUM_LEAST : OP_NUM_GREATEST) :
		form == FORM_FRACTION ? (least ? OP_FRACTION_LEAST : OP_FRACTION_GREATEST) :
		(least ? OP_INT_LEAST : OP_INT_GREATEST);
	result = make_strict(builder, &like, nargs, args);
	for (int i = 0; i < nargs; i++)
		result->scale_may_differ |= args[i]->scale_may_differ;
	return result;
}

/*
 * x and the thresholds of a scale, each of which stands in several places, and
 * what it gives; ratios are run unless they are only compared.
 */
static Term **
share_positions(Builder *builder, int nargs, Term *const *args, bool only_compared)
{
	Term	  **shared = palloc(sizeof(Term *) * nargs);

	for (int i = 0; i < nargs; i++)
	{
		bool		is_position = i == 0 || i % 2 == 1;

		shared[i] = args[i];
		if (is_position && is_ratio(args[i]) && !only_compared)
			shared[i] = to_numeric(builder, args[i]);
		if (is_position)
			shared[i] = make_shared(builder, shared[i]);
	}
	return shared;
}

static bool
are_known_to_rise(int count, Term *const *thresholds)
{
	for (int i = 0; i < count; i++)
		if (!is_const(thresholds[i]) || thresholds[i]->constant.isnull ||
			(i > 0 && values_order(thresholds[i]->form, thresholds[i - 1]->constant.value,
								   thresholds[i]->constant.value) >= 0))
			return false;
	return true;
}

/* The value of a scale, which has none unless its thresholds rise. */
static Term *
make_rising(Builder *builder, Term *value, int nargs, Term *const *args)
{
	int			count = (nargs - 1) / 2;
	Term	  **thresholds = palloc(sizeof(Term *) * (count + 1));
	Term		like = {0};
	Term	   *result;
	Form		form;
	int			scale;

	if (count == 1)
		return value;
	for (int i = 0; i < count; i++)
		thresholds[i + 1] = args[2 * i + 1];
	match_values(builder, count, thresholds + 1, &form, &scale);
	if (are_known_to_rise(count, thresholds + 1))
		return value;
	value = is_ratio(value) ? to_numeric(builder, value) : value;
	like.form = value->form;
	like.scale = value->scale;
	thresholds[0] = value;
	like.op = form == FORM_NUMERIC ? OP_NUM_RISING :
		form == FORM_FRACTION ? OP_FRACTION_RISING : OP_INT_RISING;
	result = make_strict(builder, &like, count + 1, thresholds);
	result->scale_may_differ = value->scale_may_differ;
	return result;
}

/* x, t1, v1, t2, v2, ...: the last threshold that x has reached is asked first. */
Term *
make_step_scale(Builder *builder, int nargs, Term *const *args)
{
	Term	  **shared = share_positions(builder, nargs, args, true);
	int			steps = (nargs - 1) / 2;
	Term	  **parts = palloc(sizeof(Term *) * (2 * steps + 1));

	for (int i = 0; i < steps; i++)
	{
		int			from = 1 + 2 * (steps - 1 - i);

		parts[2 * i] = make_comparison(builder, EXPR_GE, shared[0], shared[from]);
		parts[2 * i + 1] = shared[from + 1];
	}
	parts[2 * steps] = is_ratio(parts[1]) ? make_const(builder, FORM_DECIMAL, 0, (Datum) 0, true)
		: make_const(builder, parts[1]->form, parts[1]->scale, (Datum) 0, true);
	return make_rising(builder, make_case(builder, 2 * steps + 1, parts), nargs, shared);
}

/* x, t1, r1, t2, r2, ...: of each band, what x fills of it times its rate */
Term *
make_marginal_scale(Builder *builder, int nargs, Term *const *args)
{
	Term	  **shared = share_positions(builder, nargs, args, false);
	Term	   *x = shared[0];
	Term	   *zero = make_const(builder, FORM_NUMERIC, 0,
								  NumericGetDatum(int64_to_numeric(0)), false);
	Term	   *sum = NULL;

	for (int i = 1; i < nargs; i += 2)
	{
		Term	   *filled = x;
		Term	   *pair[2];
		Term	   *share;

		if (i + 2 < nargs)
		{
			pair[0] = x;
			pair[1] = shared[i + 2];
			filled = make_extreme(builder, EXPR_LEAST, 2, pair);
		}
		pair[0] = make_arithmetic(builder, EXPR_SUBTRACT, filled, shared[i]);
		pair[1] = zero;
		share = make_arithmetic(builder, EXPR_MULTIPLY,
								make_extreme(builder, EXPR_GREATEST, 2, pair), args[i + 1]);
		sum = sum ? make_arithmetic(builder, EXPR_ADD, sum, share) : share;
	}
	return make_rising(builder, sum, nargs, shared);
}
