/*
 * samples.c
 *	  Of a fact that is missing, a few values that stand for all others: where the
 *	  tests of it turn, and one value between each two turns.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/numeric.h"

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "types/fraction.h"

static void
add_sample(TriedFact *fact, Datum sample)
{
	fact->samples[fact->nsamples++] = sample;
}

static int
compare_samples(const ListCell *a, const ListCell *b)
{
	return number_compare(PointerGetDatum(lfirst(a)), PointerGetDatum(lfirst(b)));
}

/* A number between two, of as few decimals as there is one; else the one in the middle. */
static Datum
number_between(Datum low, Datum high)
{
	static const int scales[] = {0, 1, 2, 3, 4, 6, 9, 20};
	Datum		middle = NumericGetDatum(multiply_numerics(DatumGetNumeric(DirectFunctionCall2(numeric_add, low, high)),
														   decimal_to_number(5, 1)));

	for (int i = 0; i < (int) lengthof(scales); i++)
	{
		Datum		rounded = number_round(middle, scales[i], ROUND_FLOOR);

		if (number_compare(low, rounded) < 0 && number_compare(rounded, high) < 0)
			return rounded;
	}
	return middle;
}

/*
 * More are not looked for, and the fact is not tried: each rounding in another one
 * has seven times as many.
 */
#define MAX_TURNS	200

/* A number that is half of the last of so many places after the point. */
static Numeric
half_of_place(int places)
{
	return DatumGetNumeric(DirectFunctionCall3(numeric_in, CStringGetDatum(psprintf("5e%d", -places - 1)),
											   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

/* Where what is computed with a number turns from below a bound to above it. */
static List *
find_turns(const Via *via, const Fraction *bound, List *turns)
{
	Numeric		half;
	Numeric		low;

	CHECK_FOR_INTERRUPTS();
	if (list_length(turns) > MAX_TURNS)
		return turns;
	if (via == NULL)
		return lappend(turns, unconstify(Fraction *, bound));
	switch ((Op) via->term->op)
	{
		case OP_NUM_ADD:
		case OP_FRACTION_ADD:
			return find_turns(via->inner, fraction_subtract(bound, via->other), turns);
		case OP_NUM_SUBTRACT:
		case OP_FRACTION_SUBTRACT:
			return find_turns(via->inner, via->at == 0 ? fraction_add(bound, via->other)
							  : fraction_subtract(via->other, bound), turns);
		case OP_NUM_MULTIPLY:
		case OP_FRACTION_MULTIPLY:
			return find_turns(via->inner, fraction_divide(bound, via->other), turns);
		case OP_NUM_DIVIDE:
		case OP_FRACTION_DIVIDE:
			return find_turns(via->inner, fraction_multiply(bound, via->other), turns);
		case OP_NUM_NEGATE:
		case OP_FRACTION_NEGATE:
			return find_turns(via->inner, fraction_negate(bound), turns);
		case OP_NUM_ABS:
		case OP_FRACTION_ABS:
			turns = find_turns(via->inner, fraction_negate(bound), turns);
			return find_turns(via->inner, bound, turns);
		case OP_NUM_SIGN:
		case OP_FRACTION_SIGN:
			return find_turns(via->inner, fraction_subtract(bound, bound), turns);
		default:
			/* whichever way it is rounded, at halves of the last place around it */
			half = half_of_place(via->term->rounded.places);
			low = fraction_round(bound, via->term->rounded.places, ROUND_FLOOR);
			for (int i = -2; i <= 4; i++)
			{
				Numeric		distance = multiply_numerics(half, int64_to_numeric(i));

				turns = find_turns(via->inner,
								   fraction_add(fraction_of_number(low), fraction_of_number(distance)), turns);
			}
			return turns;
	}
}

/* By so many places two quotients of numbers that rules have can be told apart. */
#define FRACTION_PLACES	60

static int
compare_turns(const ListCell *a, const ListCell *b)
{
	return fraction_compare(lfirst(a), lfirst(b));
}

/* Is there room for the numbers on each side of those that no number is? */
static bool
are_apart(List *turns)
{
	const Fraction *least = fraction_of_number(half_of_place(FRACTION_PLACES - 2));
	ListCell   *cell;
	const Fraction *previous = NULL;

	list_sort(turns, compare_turns);
	foreach(cell, turns)
	{
		const Fraction *turn = lfirst(cell);

		if (previous && (previous->den || turn->den) && fraction_compare(previous, turn) != 0 &&
			fraction_compare(fraction_subtract(turn, previous), least) < 0)
			return false;
		previous = turn;
	}
	return true;
}

/* Each turn, and a number before, between and behind them. */
static void
sample_number(TriedFact *fact)
{
	Numeric		one = int64_to_numeric(1);
	List	   *turns = NIL;
	List	   *numbers = NIL;
	ListCell   *cell;
	Datum		previous = (Datum) 0;

	foreach(cell, fact->points)
	{
		const Point *point = lfirst(cell);

		turns = find_turns(point->via, number_as_fraction(point->form, point->value), turns);
	}
	if (list_length(turns) > MAX_TURNS || !are_apart(turns))
		return;
	/* one that no number is lies between two */
	foreach(cell, turns)
	{
		const Fraction *turn = lfirst(cell);
		Numeric		low = turn->den ? fraction_round(turn, FRACTION_PLACES, ROUND_FLOOR) : turn->num;

		numbers = lappend(numbers, low);
		if (turn->den && fraction_compare(fraction_of_number(low), turn) != 0)
			numbers = lappend(numbers, fraction_round(turn, FRACTION_PLACES, ROUND_CEIL));
	}
	list_sort(numbers, compare_samples);
	fact->samples = palloc(sizeof(Datum) * (2 * list_length(numbers) + 2));
	foreach(cell, numbers)
	{
		Datum		number = NumericGetDatum(lfirst(cell));

		if (previous == (Datum) 0)
			add_sample(fact, number_round(DirectFunctionCall2(numeric_sub, number, NumericGetDatum(one)),
										  0, ROUND_FLOOR));
		else if (number_compare(previous, number) == 0)
			continue;
		else
			add_sample(fact, number_between(previous, number));
		add_sample(fact, number);
		previous = number;
	}
	add_sample(fact, previous == (Datum) 0 ? NumericGetDatum(one)
			   : number_round(DirectFunctionCall2(numeric_add, previous, NumericGetDatum(one)),
							  0, ROUND_CEIL));
}

/* What is computed with a date; false where that comes to nothing. */
static bool
compute_with_date(Trial *trial, TriedFact *fact, const Point *point, DateADT date, int64 *result)
{
	bool		is_entangled = fact->is_entangled;
	Datum		sample = Int64GetDatum((int64) date);
	Answer		it;

	fact->samples = &sample;
	fact->nsamples = 1;
	fact->at = 0;
	fact->is_entangled = false;
	it = ask_in_trial(trial, point->via->term);
	fact->at = UNTRIED;
	fact->nsamples = 0;
	fact->is_entangled = is_entangled;
	if (it.isnull || is_spent(trial))
		return false;
	*result = DatumGetInt64(it.value);
	return true;
}

/* The last date from one on with which something can be computed, towards the end of all dates. */
static DateADT
find_end(Trial *trial, TriedFact *fact, const Point *point, DateADT from, DateADT end)
{
	int64		ignored;

	if (compute_with_date(trial, fact, point, end, &ignored))
		return end;
	while (abs(end - from) > 1)
	{
		DateADT		middle = from + (end - from) / 2;

		if (compute_with_date(trial, fact, point, middle, &ignored))
			from = middle;
		else
			end = middle;
	}
	return from;
}

/* The first date from which on what is computed is at least so much, or no more. */
static void
add_turn(Trial *trial, TriedFact *fact, const Point *point, int64 bound, List **turns,
		 bool *is_lost)
{
	DateADT		low = DATETIME_MIN_JULIAN - POSTGRES_EPOCH_JDATE;
	DateADT		high = DATE_END_JULIAN - 1 - POSTGRES_EPOCH_JDATE;
	int64		at_low = 0;
	int64		at_high = 0;

	if (point->via == NULL)
	{
		if (bound > low && bound <= high)
			*turns = lappend_int(*turns, (int) bound);
		return;
	}
	low = find_end(trial, fact, point, 0, low);
	high = find_end(trial, fact, point, 0, high);
	*is_lost |= !compute_with_date(trial, fact, point, low, &at_low) ||
		!compute_with_date(trial, fact, point, high, &at_high);
	if (*is_lost || (at_low >= bound) == (at_high >= bound))
		return;
	while (high - low > 1 && !*is_lost)
	{
		DateADT		middle = low + (high - low) / 2;
		int64		result = 0;

		*is_lost |= !compute_with_date(trial, fact, point, middle, &result);
		if ((result >= bound) == (at_low >= bound))
			low = middle;
		else
			high = middle;
	}
	*turns = lappend_int(*turns, high);
}

static int
compare_days(const ListCell *a, const ListCell *b)
{
	return lfirst_int(a) < lfirst_int(b) ? -1 : lfirst_int(a) > lfirst_int(b);
}

/* Each day on which a test turns, and the day before the first. */
static void
sample_date(Trial *trial, TriedFact *fact)
{
	List	   *turns = NIL;
	bool		is_lost = false;
	ListCell   *cell;

	foreach(cell, fact->points)
	{
		const Point *point = lfirst(cell);
		int64		below;
		int64		above;

		if (point->form == FORM_DATE)
		{
			below = DatumGetInt64(point->value);
			above = below + 1;
		}
		else
		{
			const Fraction *bound = number_as_fraction(point->form, point->value);
			Numeric		ceiling = fraction_round(bound, 0, ROUND_CEIL);

			if (!number_is_below(ceiling, 4))
				continue;
			below = DatumGetInt64(DirectFunctionCall1(numeric_int8, NumericGetDatum(ceiling)));
			above = DatumGetInt64(DirectFunctionCall1(numeric_int8,
													  NumericGetDatum(fraction_round(bound, 0, ROUND_FLOOR)))) + 1;
		}
		add_turn(trial, fact, point, below, &turns, &is_lost);
		if (above != below)
			add_turn(trial, fact, point, above, &turns, &is_lost);
	}
	if (is_lost)
		return;
	list_sort(turns, compare_days);
	fact->samples = palloc(sizeof(Datum) * (list_length(turns) + 1));
	add_sample(fact, Int64GetDatum(turns == NIL ? (int64) 0 : (int64) linitial_int(turns) - 1));
	foreach(cell, turns)
		if (cell == list_head(turns) || lfirst_int(cell) != lfirst_int(cell - 1))
			add_sample(fact, Int64GetDatum((int64) lfirst_int(cell)));
}

/* Each text that it is compared with, and one that it is not. */
static void
sample_text(TriedFact *fact)
{
	StringInfoData other;
	ListCell   *cell;

	initStringInfo(&other);
	appendStringInfoChar(&other, '?');
	fact->samples = palloc(sizeof(Datum) * (list_length(fact->points) + 1));
	foreach(cell, fact->points)
	{
		const Point *point = lfirst(cell);
		text	   *value = DatumGetTextPP(point->value);

		add_sample(fact, point->value);
		while (other.len <= VARSIZE_ANY_EXHDR(value))
			appendStringInfoChar(&other, '?');
	}
	add_sample(fact, PointerGetDatum(cstring_to_text(other.data)));
}

/* All codes, a class for what is none of those below it; of one that is given, those in it. */
static void
sample_code(TriedFact *fact)
{
	fact->samples = palloc(sizeof(Datum) * fact->codes->ncodes);
	for (int i = 0; i < fact->codes->ncodes; i++)
		if (fact->given_class == NO_CODE || code_is_within(fact->codes, i, fact->given_class))
			add_sample(fact, code_value(fact->codes, i));
}

static void
sample_boolean(TriedFact *fact)
{
	fact->samples = palloc(sizeof(Datum) * 2);
	add_sample(fact, BoolGetDatum(false));
	add_sample(fact, BoolGetDatum(true));
}

/* Leave those that would not be believed. */
static void
keep_believed(Trial *trial, TriedFact *fact)
{
	bool		is_entangled = fact->is_entangled;
	int			kept = 0;

	/* by rules, not by the domain */
	fact->is_entangled = false;

	for (int i = 0; i < fact->nsamples && !is_spent(trial); i++)
	{
		Answer		test;

		fact->at = i;
		test = ask_in_trial(trial, fact->domain);
		if (test.isnull || DatumGetBool(test.value))
			fact->samples[kept++] = fact->samples[i];
	}
	fact->at = UNTRIED;
	fact->nsamples = kept;
	fact->is_entangled = is_entangled;
}

/* None of one that cannot be tried. */
static void
sample_fact(Trial *trial, TriedFact *fact)
{
	if (fact->codes)
		sample_code(fact);
	else if (fact->kind == KIND_BOOLEAN)
		sample_boolean(fact);
	else if (fact->kind == KIND_DATE)
		sample_date(trial, fact);
	else if (fact->kind != KIND_TEXT)
		sample_number(fact);
	else if (!fact->is_entangled)
		sample_text(fact);
	/* whatever else speaks for one that is doubted */
	if (fact->domain && !fact->is_domain_vague &&
		!bms_is_member(fact->variable, trial->found->doubted))
		keep_believed(trial, fact);
}

void
find_samples(Trial *trial)
{
	for (int i = 0; i < trial->nfacts && !is_spent(trial); i++)
		sample_fact(trial, &trial->facts[i]);
}
