/*
 * run_fast.c
 *	  Runs the fast program.
 *
 * It gives up where only the exact program can tell. Where it does not, it has
 * the answer of the exact one: where that looks at a term, this one has done so
 * too, but for what cannot matter. What is run for every row is in this file,
 * so that the compiler can put it together.
 */
#include "compat.h"

#include "common/int.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/numeric.h"

#include "evaluate/fast.h"
#include "evaluate/limit.h"
#include "program/operation.h"
#include "types/number.h"
#include "types/region.h"

static inline Value
value_of(Datum value)
{
	return (Value) {value, false};
}

static inline Value
no_value(void)
{
	return (Value) {(Datum) 0, true};
}

static inline Value
give_up(FastRun *run)
{
	run->gave_up = true;
	return no_value();
}

static inline Value
rounded(const Decision *decision, Value value)
{
	if (!value.isnull)
		value.value = value_at_scale(decision, value.value);
	return value;
}

/*
 * What one more hit makes of the value of those before it; false if only the
 * exact program can settle it.
 */
static bool
add_hit(const Decision *decision, int hits, Value value, Value *result)
{
	Datum		before = result->value;

	switch (decision->variable->hit_policy)
	{
		case HIT_MIN:
			if (values_order(decision->form, value.value, before) < 0)
				*result = value;
			return true;
		case HIT_MAX:
			if (values_order(decision->form, value.value, before) > 0)
				*result = value;
			return true;
		case HIT_SUM:
			if (decision->form != FORM_DECIMAL)
			{
				if (add_values(decision->form, before, value.value, &result->value) != APPLIED_VALUE)
					return false;
				/* the first is not a sum; what is in a fraction may be in another */
				if (decision->form == FORM_NUMERIC && hits > 2)
					pfree(DatumGetPointer(before));
			}
			else
			{
				int64		sum;

				if (pg_add_s64_overflow(DatumGetInt64(before), DatumGetInt64(value.value), &sum))
					return false;
				result->value = Int64GetDatum(sum);
			}
			return true;
		case HIT_ANY:
			return values_equal(decided_form(decision), value_at_scale(decision, value.value),
								value_at_scale(decision, before));
		default:
			return false;
	}
}

/*
 * Which rules hit, where one may override another; false if only the exact
 * program can tell. One without a value would not override.
 */
static bool
find_hits(FastRun *run, const Decision *decision, bool *hits)
{
	const Branch *branches = decision->branches;

	for (int i = 0; i < decision->nbranches; i++)
	{
		Value		hit = {BoolGetDatum(true)};

		CHECK_FOR_INTERRUPTS();
		if (branches[i].condition)
			hit = run_fast(run, branches[i].condition);
		hits[i] = !hit.isnull && DatumGetBool(hit.value);
		if (hit.isnull ||
			(hits[i] && branches[i].overrides != NO_BRANCH &&
			 run_fast(run, branches[i].value).isnull))
			return false;
	}
	for (int i = 0; i < decision->nbranches; i++)
		for (int at = i; hits[i] && branches[at].overrides != NO_BRANCH;)
		{
			at = branches[at].overrides;
			hits[at] = false;
		}
	return true;
}

/* All rules are asked; false if only the exact program can settle it. */
static bool
combine_fast(FastRun *run, const Decision *decision, Value *result)
{
	bool		counts = decision->variable->hit_policy == HIT_COUNT;
	int			hits = 0;
	bool		few[32];
	bool	   *known_hits = few;

	if (decision->has_overrides)
	{
		if (decision->nbranches > (int) lengthof(few))
			known_hits = palloc(decision->nbranches);
		if (!find_hits(run, decision, known_hits))
			return false;
	}

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];
		Value		value;

		CHECK_FOR_INTERRUPTS();
		if (decision->has_overrides)
		{
			if (!known_hits[i])
				continue;
		}
		else if (branch->condition)
		{
			Value		hit = run_fast(run, branch->condition);

			if (hit.isnull)
				return false;
			if (!DatumGetBool(hit.value))
				continue;
		}
		hits++;
		if (counts && !branch->may_be_null)
			continue;
		value = run_fast(run, branch->value);
		/* whether a fact is missing, or the rule does not hit */
		if (value.isnull)
			return false;
		if (counts)
			continue;
		if (hits == 1)
			*result = value;
		else if (!add_hit(decision, hits, value, result))
			return false;
		if (decision->variable->hit_policy == HIT_FIRST)
			break;
	}
	if (hits == 0)
		*result = decision->fallback ? run_fast(run, decision->fallback) : no_value();
	else if (counts)
		*result = value_of(NumericGetDatum(int64_to_numeric(hits)));
	return true;
}

/* The tests of facts that most conditions are made of, without a call. */
static inline Value
test_fact(const FastRun *run, const Term *term)
{
	const NullableDatum *fact;
	bool		holds;

	switch ((Op) term->op)
	{
		case OP_FACT_BOOLEAN:
			fact = &run->facts[term->fact.slot];
			holds = DatumGetBool(fact->value);
			break;
		case OP_FACT_BIT:
			fact = &run->facts[term->fact.slot];
			holds = (fact->value & term->fact.mask) != 0;
			break;
		case OP_MASK_ALL:
			fact = &run->facts[term->bits.slot];
			holds = (fact->value & term->bits.mask) == term->bits.pattern;
			break;
		case OP_MASK_ANY:
			fact = &run->facts[term->bits.slot];
			holds = (fact->value & term->bits.mask) != term->bits.pattern;
			break;
		case OP_MASK_OPEN:
			fact = &run->facts[term->bits.slot];
			holds = (fact->value & term->bits.mask) != 0;
			return (Value) {BoolGetDatum(holds),
				fact->isnull | (!holds & ((fact->value & term->bits.pattern) != 0))};
		case OP_REACHED:
		case OP_NOT_REACHED:
			{
				DateADT		date;
				bool		reached;

				fact = &run->facts[term->reached.slot];
				date = DatumGetDateADT(fact->value);
				reached = date <= run->program->cutoffs[term->reached.cutoff].date;
				return (Value) {BoolGetDatum(reached == (term->op == OP_REACHED)),
					fact->isnull || DATE_NOT_FINITE(date)};
			}
		default:
			pg_unreachable();
	}
	return (Value) {BoolGetDatum(holds), fact->isnull};
}

/* An AND or OR of nothing but them: cheaper than a branch that is guessed wrong. */
static inline Value
ask_facts(const FastRun *run, const Term *term)
{
	bool		deciding = term->op == OP_OR;
	bool		decided = false;
	bool		isnull = false;

	for (int i = 0; i < term->nargs; i++)
	{
		Value		test = test_fact(run, term->args[i]);

		isnull |= test.isnull;
		decided |= !test.isnull & (DatumGetBool(test.value) == deciding);
	}
	return (Value) {BoolGetDatum(deciding == decided), isnull & !decided};
}

/* The value of a branch or of the default, which is a constant in most. */
static inline Value
run_value(FastRun *run, const Term *term)
{
	return term->op == OP_CONST ? term->constant : run_fast(run, term);
}

Value
decide_fast(FastRun *run, const Decision *decision)
{
	Value		result = no_value();

	if (!decision->first_hit_decides)
	{
		if (!combine_fast(run, decision, &result))
			return give_up(run);
		return rounded(decision, result);
	}
	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];

		if (branch->condition)
		{
			Value		hit = branch->condition->asks_facts
				? ask_facts(run, branch->condition) : run_fast(run, branch->condition);

			if (unlikely(hit.isnull))
				return give_up(run);
			if (!DatumGetBool(hit.value))
				continue;
		}
		result = run_value(run, branch->value);
		/* whether a fact is missing, or the rule does not hit */
		if (unlikely(result.isnull))
			return give_up(run);
		return rounded(decision, result);
	}
	if (decision->fallback == NULL)
		return result;
	return rounded(decision, run_value(run, decision->fallback));
}

static Value
apply_fast(FastRun *run, const Term *term)
{
	Datum		few[4];
	Datum	   *args = term->nargs <= 4 ? few : palloc(sizeof(Datum) * term->nargs);
	bool		isnull = false;
	Datum		result;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (unlikely(++run->steps % STEPS_UNCHECKED == 0))
	{
		if (run->steps == STEPS_UNCHECKED)
			run->memory = current_memory();
		check_run_memory(run->memory);
	}
	/* all of them, because one beside a null may fail */
	for (int i = 0; i < term->nargs; i++)
	{
		Value		arg = run_fast(run, term->args[i]);

		isnull |= arg.isnull;
		args[i] = arg.value;
	}
	if (isnull)
		return no_value();
	switch (apply_operation(term, args, &result))
	{
		case APPLIED_VALUE:
			return value_of(result);
		case APPLIED_NULL:
			return no_value();
		case APPLIED_OVERFLOW:
		case APPLIED_TOO_LONG:
			break;
	}
	return give_up(run);
}

/* A text as the code that it names. */
static Value
code_fact(FastRun *run, const Term *term)
{
	NullableDatum fact = run->facts[term->fact.slot];
	struct varlena *text;
	int			code;

	if (fact.isnull)
		return no_value();
	text = PG_DETOAST_DATUM_PACKED(fact.value);
	code = code_of_text(term->fact.codes, VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text));
	return code == NO_CODE ? give_up(run) : value_of(code_value(term->fact.codes, code));
}

/* One that has several sources: the first that is true, else what facts say. */
static Value
circumstance_fast(FastRun *run, const Term *term)
{
	bool		any_known = false;
	bool		any_open = false;
	bool		is_denied = false;	/* by a fact of its own, which is believed then */

	for (int i = 0; i < term->nargs; i++)
	{
		Value		fact = run_fast(run, term->args[i]);

		if (!fact.isnull && DatumGetBool(fact.value))
			return fact;
		any_known |= !fact.isnull;
		is_denied |= !fact.isnull && term->args[i]->op != OP_FACT_BIT;
	}
	for (int i = 0; i < term->decision->nbranches; i++)
	{
		const Term *condition = term->decision->branches[i].condition;
		Value		implied = condition ? run_fast(run, condition) : value_of(BoolGetDatum(true));

		if (!implied.isnull && DatumGetBool(implied.value))
			return implied;
		any_open |= implied.isnull;
	}
	return (Value) {BoolGetDatum(false), !is_denied && (any_open || !any_known)};
}

/* Is every fact that the program takes as it is believed? */
bool
guards_hold(FastRun *run)
{
	const Program *program = run->program;

	for (int i = 0; i < program->nranges; i++)
	{
		const FactRange *range = &program->ranges[i];
		const NullableDatum *fact = &run->facts[range->slot];
		int64		number = range->op == OP_FACT_INT4 ? DatumGetInt32(fact->value) :
			range->op == OP_FACT ? DatumGetInt64(fact->value) : DatumGetInt16(fact->value);

		if (unlikely(number < range->low || number > range->high || number == range->except) &&
			!fact->isnull)
			return false;
	}
	for (int i = 0; i < program->nguards; i++)
	{
		const Guard *guard = &program->guards[i];
		Value		test;

		if (run->facts[guard->slot].isnull)
			continue;
		test = run_fast(run, guard->test);
		if (unlikely(test.isnull || !DatumGetBool(test.value)))
			return false;
	}
	return true;
}

Value
run_fast(FastRun *run, const Term *term)
{
	switch ((Op) term->op)
	{
		case OP_CONST:
			return term->constant;
		case OP_FACT:
			return run->facts[term->fact.slot];
		case OP_FACT_INT2:
			return (Value) {Int64GetDatum((int64) DatumGetInt16(run->facts[term->fact.slot].value)),
				run->facts[term->fact.slot].isnull};
		case OP_FACT_INT4:
			return (Value) {Int64GetDatum((int64) DatumGetInt32(run->facts[term->fact.slot].value)),
				run->facts[term->fact.slot].isnull};
		case OP_FACT_BOOLEAN:
		case OP_FACT_BIT:
		case OP_MASK_ALL:
		case OP_MASK_ANY:
		case OP_MASK_OPEN:
		case OP_REACHED:
		case OP_NOT_REACHED:
			return test_fact(run, term);
		case OP_FACT_CODE:
			return code_fact(run, term);
		case OP_MISSING:
			return no_value();
		case OP_ON_DATE:
			return value_of(Int64GetDatum((int64) run->on_date));
		case OP_REGION:
			return value_of(RegionGetDatum(run->region));
		case OP_AND:
		case OP_OR:
			{
				bool		deciding = term->op == OP_OR;
				bool		isnull = false;

				if (term->asks_facts)
					return ask_facts(run, term);
				for (int i = 0; i < term->nargs; i++)
				{
					Value		test = run_fast(run, term->args[i]);

					if (test.isnull)
						isnull = true;
					else if (DatumGetBool(test.value) == deciding)
						return test;
				}
				return (Value) {BoolGetDatum(!deciding), isnull};
			}
		case OP_NOT:
			{
				Value		arg = run_fast(run, term->args[0]);

				arg.value = BoolGetDatum(!DatumGetBool(arg.value));
				return arg;
			}
		case OP_IS_NULL:
		case OP_IS_NOT_NULL:
		case OP_IS_TRUE:
		case OP_IS_NOT_TRUE:
		case OP_IS_FALSE:
		case OP_IS_NOT_FALSE:
			{
				Value		arg = run_fast(run, term->args[0]);

				return value_of(BoolGetDatum(is_test_holds(term->op, arg.isnull, arg.value)));
			}
		case OP_CASE:
			for (int i = 0; i + 1 < term->nargs; i += 2)
			{
				Value		when = run_fast(run, term->args[i]);

				/* whether a fact is missing, or it is null for good */
				if (when.isnull)
					return give_up(run);
				if (DatumGetBool(when.value))
					return run_fast(run, term->args[i + 1]);
			}
			return run_fast(run, term->args[term->nargs - 1]);
		case OP_COALESCE:
		case OP_GIVEN:
			for (int i = 0; i < term->nargs; i++)
			{
				Value		arg = run_fast(run, term->args[i]);

				if (!arg.isnull)
					return arg;
			}
			return no_value();
		case OP_MEMO:
			if (!run->memo_is_set[term->memo])
			{
				check_stack_depth();
				run->memos[term->memo] = run_fast(run, term->args[0]);
				run->memo_is_set[term->memo] = true;
			}
			return run->memos[term->memo];
		case OP_DECIDE:
			return decide_fast(run, term->decision);
		case OP_CIRCUMSTANCE:
			return circumstance_fast(run, term);
		case OP_ASSUMED:
			return term->args[0]->constant;
		case OP_INT_EQ:
		case OP_INT_NE:
		case OP_INT_LT:
		case OP_INT_LE:
		case OP_INT_GT:
		case OP_INT_GE:
			{
				Value		left = run_fast(run, term->args[0]);
				Value		right = run_fast(run, term->args[1]);

				return (Value) {BoolGetDatum(order_holds(term->op - OP_INT_EQ,
														 int_order(left.value, right.value))),
					left.isnull || right.isnull};
			}
		default:
			return apply_fast(run, term);
	}
}
