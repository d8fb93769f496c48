/*
 * domain.c
 *	  Holds the bounds of a domain against each other.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/date.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "rulebook/domain.h"

/* Between which constants the variable must lie, each NULL where there is none. */
typedef struct Bounds
{
	int			variable;
	const Expression *low;
	const Expression *high;
	bool		low_is_open;	/* the bound itself is outside */
	bool		high_is_open;
} Bounds;

static bool
is_variable(const Expression *expr, int variable)
{
	return expr->kind == EXPR_VARIABLE && expr->variable == variable;
}

static bool
is_bound(const Expression *expr)
{
	return expr->kind == EXPR_CONST && !expr->isnull &&
		(expr->type == TYPE_NUMBER || expr->type == TYPE_DATE);
}

/* Of two bounds of one type. */
static int
compare_bounds(const Expression *left, const Expression *right)
{
	if (left->type == TYPE_DATE)
		return DatumGetDateADT(left->value) < DatumGetDateADT(right->value) ? -1 :
			DatumGetDateADT(left->value) > DatumGetDateADT(right->value);
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, left->value, right->value));
}

static void
raise_low(Bounds *bounds, const Expression *low, bool is_open)
{
	int			order = bounds->low ? compare_bounds(low, bounds->low) : 1;

	if (order > 0)
		bounds->low_is_open = is_open;
	else if (order == 0)
		bounds->low_is_open |= is_open;
	if (order > 0)
		bounds->low = low;
}

static void
lower_high(Bounds *bounds, const Expression *high, bool is_open)
{
	int			order = bounds->high ? compare_bounds(high, bounds->high) : -1;

	if (order < 0)
		bounds->high_is_open = is_open;
	else if (order == 0)
		bounds->high_is_open |= is_open;
	if (order < 0)
		bounds->high = high;
}

/* The bounds that a comparison of the variable with a constant sets. */
static void
add_comparison(Bounds *bounds, const Expression *expr)
{
	bool		turned = is_bound(expr->args[0]);
	const Expression *bound = expr->args[turned ? 0 : 1];
	bool		is_open = expr->kind == EXPR_LT || expr->kind == EXPR_GT;
	bool		is_upper = expr->kind == EXPR_LT || expr->kind == EXPR_LE;

	if (!is_bound(bound) || !is_variable(expr->args[turned ? 1 : 0], bounds->variable))
		return;
	if (expr->kind == EXPR_EQ || is_upper != turned)
		lower_high(bounds, bound, is_open);
	if (expr->kind == EXPR_EQ || is_upper == turned)
		raise_low(bounds, bound, is_open);
}

static void
add_test(Bounds *bounds, const Expression *expr)
{
	switch (expr->kind)
	{
		case EXPR_EQ:
		case EXPR_LT:
		case EXPR_LE:
		case EXPR_GT:
		case EXPR_GE:
			add_comparison(bounds, expr);
			break;
		case EXPR_BETWEEN:
			if (!is_variable(expr->args[0], bounds->variable))
				break;
			if (is_bound(expr->args[1]))
				raise_low(bounds, expr->args[1], false);
			if (is_bound(expr->args[2]))
				lower_high(bounds, expr->args[2], false);
			break;
		default:
			break;
	}
}

static bool
bounds_leave_room(const Bounds *bounds)
{
	int			order;

	if (bounds->low == NULL || bounds->high == NULL)
		return true;
	order = compare_bounds(bounds->low, bounds->high);
	return order < 0 || (order == 0 && !bounds->low_is_open && !bounds->high_is_open);
}

bool
domain_can_hold(const Expression *domain, int variable)
{
	Bounds		bounds = {.variable = variable};

	check_stack_depth();
	switch (domain->kind)
	{
		case EXPR_CONST:
			return domain->isnull || DatumGetBool(domain->value);
		case EXPR_OR:
			for (int i = 0; i < domain->nargs; i++)
				if (domain_can_hold(domain->args[i], variable))
					return true;
			return false;
		case EXPR_AND:
			for (int i = 0; i < domain->nargs; i++)
			{
				if (!domain_can_hold(domain->args[i], variable))
					return false;
				add_test(&bounds, domain->args[i]);
			}
			return bounds_leave_room(&bounds);
		case EXPR_NE:
		case EXPR_LT:
		case EXPR_GT:
			return !is_variable(domain->args[0], variable) ||
				!is_variable(domain->args[1], variable);
		default:
			add_test(&bounds, domain);
			return bounds_leave_room(&bounds);
	}
}
