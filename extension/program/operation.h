/*
 * operation.h
 *	  One strict operation on values none of which is null, and how values are
 *	  compared; the same for the builder, which computes at once what is known,
 *	  and for both programs.
 */
#ifndef PG_BENEFIT_OPERATION_H
#define PG_BENEFIT_OPERATION_H

#include "program/term.h"
#include "types/number.h"

typedef enum Applied
{
	APPLIED_VALUE,
	APPLIED_NULL,				/* a division by zero, or by an infinite date */
	APPLIED_OVERFLOW,			/* a decimal outgrew int64: ask the exact program */
	APPLIED_TOO_LONG			/* see number_is_too_long */
} Applied;

/* One strict operation on values none of which is null. */
extern Applied apply_operation(const Term *node, const Datum *args,
							   Datum *result);

/* IS NULL, IS TRUE and their kind, of a value or of none. */
extern bool is_test_holds(Op op, bool isnull, Datum value);

/* Two values of one form. */
extern bool values_equal(Form form, Datum left, Datum right);
extern int	values_order(Form form, Datum left, Datum right);

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

static inline int
int_order(Datum left, Datum right)
{
	return DatumGetInt64(left) < DatumGetInt64(right) ? -1 :
		DatumGetInt64(left) > DatumGetInt64(right);
}

static inline Applied
applied_number(Datum number, Datum *result)
{
	*result = number;
	return number_is_too_long(DatumGetNumeric(number)) ? APPLIED_TOO_LONG : APPLIED_VALUE;
}

#endif
