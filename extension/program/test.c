/*
 * test.c
 *	  Terms that are true or false: comparisons, tests of ages and of several
 *	  circumstances at once, and what AND, OR and NOT make of them.
 */
#include "compat.h"

#include "miscadmin.h"

#include "program/builder.h"
#include "program/operation.h"

/* An age of more years, or as far below 0, is compared as any number is. */
#define MAX_YEARS	9999

Term *
make_not(Builder *builder, Term *arg)
{
	Term	   *term;

	if (is_const(arg))
		return arg->constant.isnull ? arg : make_boolean(builder, !DatumGetBool(arg->constant.value));
	if (arg->op == OP_NOT)
		return arg->args[0];
	if (arg->op == OP_REACHED || arg->op == OP_NOT_REACHED)
	{
		term = make_term(builder, arg->op == OP_REACHED ? OP_NOT_REACHED : OP_REACHED,
						 FORM_BOOLEAN, 0);
		term->reached = arg->reached;
		return term;
	}
	term = make_term(builder, OP_NOT, FORM_BOOLEAN, 1);
	term->args[0] = arg;
	return term;
}

/* IS NULL, IS TRUE and their kind; a fact that nobody gives is null. */
Term *
make_is_test(Builder *builder, Op op, Term *arg)
{
	Term	   *term;

	if (is_ratio(arg))
		arg = to_numeric(builder, arg);
	if (is_const(arg))
		return make_boolean(builder, is_test_holds(op, arg->constant.isnull, arg->constant.value));
	term = make_term(builder, op, FORM_BOOLEAN, 1);
	term->args[0] = arg;
	return term;
}

/* What a test costs, for the order in which an AND or OR asks. */
static int
test_cost(const Term *term)
{
	int			cost = 1;

	check_stack_depth();
	switch (term->op)
	{
		case OP_CONST:
			return 0;
		case OP_MASK_ALL:
		case OP_MASK_ANY:
		case OP_MASK_OPEN:
		case OP_FACT_BIT:
		case OP_FACT_BOOLEAN:
		case OP_REACHED:
		case OP_NOT_REACHED:
			return 1;
		case OP_TEXT_EQ:
		case OP_TEXT_NE:
			cost = 4;
			break;
		case OP_DECIDE:
		case OP_CIRCUMSTANCE:
		case OP_MEMO:
			return 50;
		default:
			if (term->op >= OP_NUM_EQ && term->op <= OP_FRACTION_GE)
				cost = 10;
			if (term->op >= OP_RATIO_EQ && term->op <= OP_RATIO_GE)
				cost = 4;
			if (term->op >= OP_DEC_TO_NUM && term->op <= OP_FRACTION_GREATEST)
				cost = 20;
			break;
	}
	for (int i = 0; i < term->nargs; i++)
		cost += test_cost(term->args[i]);
	return cost;
}

typedef struct Test
{
	Term	   *term;
	int			cost;
	int			place;
} Test;

static int
compare_tests(const void *a, const void *b)
{
	const Test *left = a;
	const Test *right = b;

	return left->cost != right->cost ? left->cost - right->cost : left->place - right->place;
}

/* The cheapest test goes first, and of equally cheap ones the one written first. */
static void
order_tests(int count, Term **terms)
{
	Test	   *tests = palloc(sizeof(Test) * Max(count, 1));

	for (int i = 0; i < count; i++)
		tests[i] = (Test) {terms[i], test_cost(terms[i]), i};
	qsort(tests, count, sizeof(Test), compare_tests);
	for (int i = 0; i < count; i++)
		terms[i] = tests[i].term;
	pfree(tests);
}

/*
 * In an AND all wanted bits and none of the unwanted are there, in an OR any of
 * the wanted is there or any of the unwanted is not.
 */
static Term *
make_mask_test(Builder *builder, Op op, int slot, uint64 wanted, uint64 unwanted)
{
	Term	   *term = make_term(builder, op == OP_AND ? OP_MASK_ALL : OP_MASK_ANY, FORM_BOOLEAN, 0);

	term->bits.slot = slot;
	term->bits.mask = wanted | unwanted;
	term->bits.pattern = op == OP_AND ? wanted : unwanted;
	return term;
}

/* Several bits of one set become one test. */
static int
merge_bits(Builder *builder, Op op, int nargs, Term **args)
{
	uint64		wanted = 0;
	uint64		unwanted = 0;
	int			slot = -1;
	int			kept = 0;
	Term	   *first = NULL;
	int			merged = 0;

	for (int i = 0; i < nargs; i++)
	{
		Term	   *arg = args[i];
		bool		negated = arg->op == OP_NOT && arg->args[0]->op == OP_FACT_BIT;
		Term	   *bit = negated ? arg->args[0] : arg;

		if (bit->op != OP_FACT_BIT || (slot >= 0 && bit->fact.slot != slot))
		{
			args[kept++] = arg;
			continue;
		}
		slot = bit->fact.slot;
		first = first ? first : arg;
		merged++;
		if (negated)
			unwanted |= bit->fact.mask;
		else
			wanted |= bit->fact.mask;
	}
	if (merged == 0)
		return nargs;
	if (merged == 1)
		args[kept++] = first;
	else if (wanted & unwanted)
	{
		/* dibao AND NOT dibao: leave the contradiction as two tests */
		args[kept++] = make_mask_test(builder, op, slot, wanted, 0);
		args[kept++] = make_mask_test(builder, op, slot, 0, unwanted);
	}
	else
		args[kept++] = make_mask_test(builder, op, slot, wanted, unwanted);
	return kept;
}

/* Is it that any bit of a set is there; which ones? */
static bool
is_any_bit(const Term *term, int *slot, uint64 *mask)
{
	if (term->op == OP_FACT_BIT)
	{
		*slot = term->fact.slot;
		*mask = term->fact.mask;
	}
	else if (term->op == OP_MASK_ANY && term->bits.pattern == 0)
	{
		*slot = term->bits.slot;
		*mask = term->bits.mask;
	}
	else
		return false;
	return true;
}

/* The same, and something that nobody says. */
static bool
is_open_bit(const Term *term, int *slot, uint64 *mask)
{
	const Term *bit;

	if (term->op != OP_AND || term->nargs != 2 ||
		!(is_null_const(term->args[0]) || is_null_const(term->args[1])))
		return false;
	bit = term->args[is_null_const(term->args[0]) ? 1 : 0];
	return is_any_bit(bit->op == OP_IS_TRUE ? bit->args[0] : bit, slot, mask);
}

/*
 * In an OR, bits that make it true and bits that leave it open, of one set, become
 * one test: a circumstance, and what implies it if the place has decided so.
 */
static int
merge_open_bits(Builder *builder, int nargs, Term **args)
{
	uint64		sure = 0;
	uint64		open = 0;
	int			slot = -1;
	int			kept = 0;
	Term	   *term;

	for (int pass = 0; pass < 2; pass++)
	{
		for (int i = 0; i < nargs; i++)
		{
			int			of;
			uint64		mask;
			uint64		open_mask = 0;

			if (args[i]->op == OP_MASK_OPEN)
			{
				of = args[i]->bits.slot;
				mask = args[i]->bits.mask;
				open_mask = args[i]->bits.pattern;
			}
			else if (is_open_bit(args[i], &of, &open_mask))
				mask = 0;
			else if (!is_any_bit(args[i], &of, &mask))
				of = -1;
			if (of < 0 || (slot >= 0 && of != slot))
			{
				if (pass == 1)
					args[kept++] = args[i];
				continue;
			}
			slot = of;
			sure |= mask;
			open |= open_mask;
		}
		/* without the first a set that is not given would be open, and not unknown */
		if (sure == 0 || open == 0)
			return nargs;
	}
	term = make_term(builder, OP_MASK_OPEN, FORM_BOOLEAN, 0);
	term->bits.slot = slot;
	term->bits.mask = sure;
	term->bits.pattern = open;
	args[kept++] = term;
	return kept;
}

/* A test that the fast program makes of a fact itself, see test_fact. */
static bool
is_fact_test(const Term *term)
{
	return term->op == OP_FACT_BOOLEAN || term->op == OP_FACT_BIT ||
		term->op == OP_MASK_ALL || term->op == OP_MASK_ANY || term->op == OP_MASK_OPEN ||
		term->op == OP_REACHED || term->op == OP_NOT_REACHED;
}

/* AND or OR of any number of tests; nested ones of the same kind are joined. */
Term *
make_junction(Builder *builder, Op op, int nargs, Term *const *args)
{
	int			most = 1;
	Term	  **all;
	int			count = 0;
	bool		any_null = false;
	Term	   *term;

	for (int i = 0; i < nargs; i++)
		most += args[i]->op == op ? args[i]->nargs : 1;
	all = palloc(sizeof(Term *) * most);
	for (int i = 0; i < nargs; i++)
	{
		Term	   *arg = args[i];

		if (op == OP_AND ? is_false_const(arg) : is_true_const(arg))
			return arg;
		if (op == OP_AND ? is_true_const(arg) : is_false_const(arg))
			continue;
		if (is_null_const(arg))
			any_null = true;
		else if (arg->op == op)
			for (int j = 0; j < arg->nargs; j++)
				all[count++] = arg->args[j];
		else
			all[count++] = arg;
	}
	if (any_null)
		all[count++] = make_const(builder, FORM_BOOLEAN, 0, (Datum) 0, true);
	if (builder->fast)
	{
		count = merge_bits(builder, op, count, all);
		if (op == OP_OR)
			count = merge_open_bits(builder, count, all);
		order_tests(count, all);
	}
	if (count == 0)
		return make_boolean(builder, op == OP_AND);
	if (count == 1)
		return all[0];
	term = make_term(builder, op, FORM_BOOLEAN, count);
	term->asks_facts = true;
	for (int i = 0; i < count; i++)
	{
		term->args[i] = all[i];
		term->asks_facts &= is_fact_test(all[i]);
	}
	return term;
}

static int
add_cutoff(Builder *builder, int years)
{
	MemoryContext old;
	ListCell   *cell;

	foreach(cell, builder->cutoffs)
		if (lfirst_int(cell) == years)
			return foreach_current_index(cell);
	/* the current context goes with the rule */
	old = MemoryContextSwitchTo(builder->context);
	builder->cutoffs = lappend_int(builder->cutoffs, years);
	MemoryContextSwitchTo(old);
	return list_length(builder->cutoffs) - 1;
}

/* Has this fact, on on_date, lain back so many years? */
static Term *
make_reached(Builder *builder, Term *date, int years)
{
	Term	   *term = make_term(builder, OP_REACHED, FORM_BOOLEAN, 0);

	term->reached.slot = date->fact.slot;
	term->reached.cutoff = add_cutoff(builder, years);
	return term;
}

/*
 * years_between(date, on_date) against a whole number, at 0 and below too, where
 * the date lies after on_date; NULL if it is not that.
 */
static Term *
make_age_test(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	Term	   *date;
	int64		years;

	if (!builder->fast || left->op != OP_YEARS_BETWEEN ||
		left->args[0]->op != OP_FACT_INT4 || left->args[1]->op != OP_ON_DATE ||
		!is_const(right) || right->constant.isnull || right->form != FORM_DECIMAL ||
		right->scale != 0)
		return NULL;
	years = DatumGetInt64(right->constant.value);
	if (years < -MAX_YEARS || years >= MAX_YEARS)
		return NULL;
	date = left->args[0];
	switch (kind)
	{
		case EXPR_GE:
			return make_reached(builder, date, years);
		case EXPR_GT:
			return make_reached(builder, date, years + 1);
		case EXPR_LT:
			return make_not(builder, make_reached(builder, date, years));
		case EXPR_LE:
			return make_not(builder, make_reached(builder, date, years + 1));
		default:
			return NULL;
	}
}

/* A date against the day that is asked about; NULL if it is not that. */
static Term *
make_day_test(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	if (!builder->fast || left->op != OP_FACT_INT4 || right->op != OP_ON_DATE)
		return NULL;
	if (kind == EXPR_LE)
		return make_reached(builder, left, 0);
	if (kind == EXPR_GT)
		return make_not(builder, make_reached(builder, left, 0));
	return NULL;
}

/* The comparison that holds of right and left where this one does of left and right. */
static ExprKind
commute_comparison(ExprKind kind)
{
	switch (kind)
	{
		case EXPR_LT:
			return EXPR_GT;
		case EXPR_LE:
			return EXPR_GE;
		case EXPR_GT:
			return EXPR_LT;
		case EXPR_GE:
			return EXPR_LE;
		default:
			return kind;
	}
}

/* A ratio beside another one, or beside a decimal. */
static bool
is_ratio_comparison(Term *const *sides)
{
	return (is_ratio(sides[0]) && (is_ratio(sides[1]) || sides[1]->form == FORM_DECIMAL)) ||
		(is_ratio(sides[1]) && sides[0]->form == FORM_DECIMAL);
}

/* Is a code of a variable the class, or below it; or is it just it? */
Term *
make_code_test(Builder *builder, Op op, Term *arg, int variable, Datum class)
{
	const CodeList *codes = builder->book->variables[variable].codes;
	Term	   *term;

	if (is_null_const(arg))
		return make_const(builder, FORM_BOOLEAN, 0, (Datum) 0, true);
	term = make_term(builder, op, FORM_BOOLEAN, 1);
	term->class.variable = variable;
	term->class.codes = codes;
	term->class.code = code_of_value(codes, class);
	term->args[0] = arg;
	return term;
}

/*
 * A text beside another one. Where a variable that is compared has codes, a class
 * may be given of it, of which a code below is neither equal nor different.
 */
static Term *
make_text_comparison(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	const CodeList *codes = builder->compared == NO_VARIABLE ? NULL
		: builder->book->variables[builder->compared].codes;
	Term	   *code = is_const(left) ? left : right;

	if (codes && is_const(code) && !code->constant.isnull)
	{
		int			found = code_of_value(codes, code->constant.value);

		if (found != NO_CODE && codes->codes[found].parent != NO_CODE)
		{
			Term	   *test = make_code_test(builder, OP_CODE_IS, code == left ? right : left,
											  builder->compared, code->constant.value);

			return kind == EXPR_EQ ? test : make_not(builder, test);
		}
	}
	return make_binary(builder, kind == EXPR_EQ ? OP_TEXT_EQ : OP_TEXT_NE, FORM_BOOLEAN, 0,
					   left, right);
}

Term *
make_comparison(Builder *builder, ExprKind kind, Term *left, Term *right)
{
	int			nth = kind - EXPR_EQ;
	Op			op;

	if (left->form == FORM_TEXT)
		return make_text_comparison(builder, kind, left, right);
	else if (!is_number_form(left->form))
	{
		Term	   *test = make_day_test(builder, kind, left, right);

		if (test == NULL)
			test = make_day_test(builder, commute_comparison(kind), right, left);
		if (test)
			return test;
		op = OP_INT_EQ + nth;
	}
	else
	{
		Term	   *sides[2] = {prefer_decimal(builder, left), prefer_decimal(builder, right)};
		Term	   *test = make_age_test(builder, kind, sides[0], sides[1]);
		Form		form;
		int			scale;

		if (test == NULL)
			test = make_age_test(builder, commute_comparison(kind), sides[1], sides[0]);
		if (test == NULL && is_ratio_comparison(sides))
			test = make_ratio_comparison(builder, kind, sides[0], sides[1]);
		if (test)
			return test;
		match_numbers(builder, 2, sides, &form, &scale);
		left = sides[0];
		right = sides[1];
		op = (form == FORM_DECIMAL ? OP_INT_EQ : form == FORM_NUMERIC ? OP_NUM_EQ : OP_FRACTION_EQ) + nth;
	}
	return make_binary(builder, op, FORM_BOOLEAN, 0, left, right);
}

/* low <= x AND x <= high, as SQL defines BETWEEN */
Term *
make_between(Builder *builder, Term *x, Term *low, Term *high)
{
	Term	   *tests[2];

	x = make_shared(builder, x);
	tests[0] = make_comparison(builder, EXPR_GE, x, low);
	tests[1] = make_comparison(builder, EXPR_LE, x, high);
	return make_junction(builder, OP_AND, 2, tests);
}

/* x = item OR x = item ..., as SQL defines IN; the first argument is x. */
Term *
make_in(Builder *builder, int nargs, Term **args)
{
	args[0] = make_shared(builder, args[0]);
	for (int i = 1; i < nargs; i++)
		args[i] = make_comparison(builder, EXPR_EQ, args[0], args[i]);
	return make_junction(builder, OP_OR, nargs - 1, args + 1);
}

/*
 * region <@ constant: known where the territory lies inside it or apart from it;
 * a constant inside the territory is asked of the subject's own region.
 */
Term *
make_contained(Builder *builder, Term *inner, Term *outer)
{
	if (builder->book && inner->op == OP_REGION && is_const(outer) && !outer->constant.isnull)
	{
		Region		constant = DatumGetRegion(outer->constant.value);

		if (region_contains(constant, builder->region))
			return make_boolean(builder, true);
		if (!region_contains(builder->region, constant))
			return make_boolean(builder, false);
	}
	return make_binary(builder, OP_CONTAINED, FORM_BOOLEAN, 0, inner, outer);
}
