/*
 * operation.h
 *	  One strict operation on values none of which is null, and how values are
 *	  compared; the same for the builder, which computes at once what is known,
 *	  and for both programs.
 */
#ifndef PG_BENEFIT_OPERATION_H
#define PG_BENEFIT_OPERATION_H

#include "compat.h"

#include "utils/fmgrprotos.h"

#include "program/term.h"
#include "types/fraction.h"
#include "types/number.h"

typedef enum Applied
{
	APPLIED_VALUE,
	APPLIED_NULL,				/* a division by zero, or by an infinite date */
	APPLIED_OVERFLOW,			/* a decimal outgrew int64: ask the exact program */
	APPLIED_TOO_LONG			/* see number_is_too_long */
} Applied;

/* A term's operation on the values of its arguments. */
extern Applied apply_operation(const Term *term, const Datum *args, Datum *result);

/* One of dates: the time between two, or another date. */
static inline bool
is_date_function(Op op)
{
	return op >= OP_DAYS_BETWEEN && op <= OP_MONTH_END;
}

static inline bool
is_comparison(Op op)
{
	return op >= OP_INT_EQ && op <= OP_TEXT_NE;
}

/* One of the exact program that takes the least or the greatest. */
static inline bool
is_extreme(Op op)
{
	return op >= OP_NUM_LEAST && op <= OP_INT_GREATEST;
}

static inline bool
is_code_test(Op op)
{
	return op == OP_CODE_WITHIN || op == OP_CODE_IS;
}

/* The same number in another form. */
static inline bool
is_conversion(Op op)
{
	return op == OP_DEC_TO_NUM || op == OP_DEC_RESCALE || op == OP_NUM_TO_FRACTION;
}

/*
 * Does what an operation gives rise or fall all along with that argument, or turn at
 * zero at most, whatever the other one is?
 */
extern bool follows_argument(Op op, int at);

/* IS NULL, IS TRUE and their kind, of a value or a null. */
extern bool is_test_holds(Op op, bool isnull, Datum value);

extern bool text_equal(Datum left, Datum right);

/* The form of a decision's value at the scale of its variable: it ends a fraction. */
static inline Form
decided_form(const Decision *decision)
{
	return decision->form == FORM_FRACTION && decision->needs_rounding ? FORM_NUMERIC
		: (Form) decision->form;
}

/* A value of a branch or of the default at the scale of the decision's variable. */
static inline Datum
value_at_scale(const Decision *decision, Datum value)
{
	const Variable *variable = decision->variable;
	int64		power = 1;

	if (!decision->needs_rounding)
		return value;
	if (decision->form == FORM_FRACTION)
		return NumericGetDatum(fraction_round(DatumGetFraction(value), variable->scale,
											  variable->rounding));
	if (decision->form == FORM_NUMERIC)
		return number_round(value, variable->scale, variable->rounding);
	for (int i = variable->scale; i < decision->scale; i++)
		power *= 10;
	return Int64GetDatum(decimal_round(DatumGetInt64(value), power, variable->rounding));
}

/* The nth comparison, counted from OP_INT_EQ or OP_NUM_EQ, of what stands in this order. */
static inline bool
order_holds(int nth, int order)
{
	switch (nth)
	{
		case 0:
			return order == 0;
		case 1:
			return order != 0;
		case 2:
			return order < 0;
		case 3:
			return order <= 0;
		case 4:
			return order > 0;
		default:
			return order >= 0;
	}
}

/* Below 0, 0 or above 0. */
static inline int
int_order(Datum left, Datum right)
{
	return DatumGetInt64(left) < DatumGetInt64(right) ? -1 :
		DatumGetInt64(left) > DatumGetInt64(right);
}

/* Two values of one form. */
static inline bool
values_equal(Form form, Datum left, Datum right)
{
	if (form == FORM_NUMERIC)
		return number_compare(left, right) == 0;
	if (form == FORM_FRACTION)
		return fraction_compare(DatumGetFraction(left), DatumGetFraction(right)) == 0;
	if (form == FORM_TEXT)
		return text_equal(left, right);
	return DatumGetInt64(left) == DatumGetInt64(right);
}

static inline int
values_order(Form form, Datum left, Datum right)
{
	if (form == FORM_FRACTION)
		return fraction_compare(DatumGetFraction(left), DatumGetFraction(right));
	return form == FORM_NUMERIC ? number_compare(left, right) : int_order(left, right);
}

/* Is a number in one of the exact program's forms zero? */
static inline bool
value_is_zero(Form form, Datum value)
{
	return form == FORM_FRACTION ? fraction_sign(DatumGetFraction(value)) == 0
		: number_is_zero(value);
}

/* The result of an operation on numerics, or on fractions, if it may stand. */
static inline Applied
applied_number(Datum number, Datum *result)
{
	*result = number;
	return number_is_too_long(DatumGetNumeric(number)) ? APPLIED_TOO_LONG : APPLIED_VALUE;
}

static inline Applied
applied_fraction(const Fraction *fraction, Datum *result)
{
	*result = FractionGetDatum(fraction);
	return fraction_is_too_long(fraction) ? APPLIED_TOO_LONG : APPLIED_VALUE;
}

/* The sum of two numbers in one of the exact program's forms. */
static inline Applied
add_values(Form form, Datum left, Datum right, Datum *result)
{
	if (form == FORM_FRACTION)
		return applied_fraction(fraction_add(DatumGetFraction(left), DatumGetFraction(right)), result);
	return applied_number(DirectFunctionCall2(numeric_add, left, right), result);
}

#endif
