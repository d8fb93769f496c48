/*
 * check.c
 *	  Gives every node of an expression its type, from the variables upwards,
 *	  and every literal without a type the one that its place asks for.
 */
#include "compat.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"

#include "expression/expression.h"
#include "expression/respell.h"
#include "expression/syntax.h"
#include "types/input.h"
#include "types/loose_word.h"
#include "types/nearest_name.h"

typedef struct CheckState
{
	const ExprScope *scope;
	Fault	   *fault;
} CheckState;

/* Which arguments of a node must agree on one type. */
typedef bool (*ArgFilter) (const Expression *expr, int i);

static bool
any_arg(const Expression *expr, int i)
{
	return true;
}

/* What an expression like CASE may give: its own type is theirs. */
static bool
is_result(const Expression *expr, int i)
{
	switch (expr->kind)
	{
		case EXPR_CASE:
			return i % 2 == 1 || i == expr->nargs - 1;
		case EXPR_STEP_SCALE:
			return i > 0 && i % 2 == 0;
		case EXPR_COALESCE:
		case EXPR_NULLIF:
		case EXPR_LEAST:
		case EXPR_GREATEST:
			return true;
		default:
			return false;
	}
}

/* The x of a scale, and its thresholds. */
static bool
is_scale_position(const Expression *expr, int i)
{
	return i == 0 || i % 2 == 1;
}

/* Returns false for the caller, as the other faults do. */
static bool
fault_mismatch(CheckState *state, const Expression *expr, ValueType wanted)
{
	set_fault(state->fault, ERRCODE_DATATYPE_MISMATCH, expr->location,
			  "%s was expected, this is %s",
			  value_type_name(wanted), value_type_name(expr->type));
	return false;
}

static bool
fault_no_order(CheckState *state, const Expression *expr, ValueType type)
{
	set_fault(state->fault, ERRCODE_DATATYPE_MISMATCH, expr->location,
			  "%s has no order here", value_type_name(type));
	if (type == TYPE_TEXT)
		set_fault_detail(state->fault, "The order of texts depends on a collation.");
	set_fault_hint(state->fault, type == TYPE_TEXT ?
				   gettext_noop("Compare with =, <> or IN.") :
				   gettext_noop("Compare with =, <>, IN, <@ or @>."));
	return false;
}

static bool
fault_date_arithmetic(CheckState *state, const Expression *expr)
{
	set_fault(state->fault, ERRCODE_DATATYPE_MISMATCH, expr->location,
			  "a date takes part in no arithmetic but date - date");
	set_fault_hint(state->fault, "Use years_between, months_between or days_between, and compare the number, or add_months for another date.");
	return false;
}

/* Is there a variable of this name? One of so many bytes. */
static bool
is_known(CheckState *state, const char *name, int length)
{
	char	   *copy = pnstrdup(name, length);
	int			variable;
	ValueType	type;
	bool		known = length > 0 &&
		state->scope->resolve(state->scope, copy, &variable, &type);

	pfree(copy);
	return known;
}

/* Is a name nothing but a known one with an operator written on to it, as 低保且失能? */
static bool
joins_operator(CheckState *state, const char *name)
{
	const char *end = name + strlen(name);

	for (const char *at = name; at < end; at += pg_mblen(at))
	{
		int			length = operator_length(at);

		if (length > 0 && (is_known(state, name, at - name) ||
						   is_known(state, at + length, end - at - length)))
			return true;
	}
	return false;
}

static bool
fault_unknown_name(CheckState *state, const Expression *expr)
{
	const LooseWord *word;

	set_fault(state->fault, ERRCODE_UNDEFINED_OBJECT, expr->location,
			  "variable \"%s\" does not exist", expr->name);
	word = find_loose_word(expr->name);
	if (word != NULL && word->hint != NULL)
		state->fault->hint = pstrdup(_(word->hint));
	else if (joins_operator(state, expr->name))
		set_fault_hint(state->fault, "The words 且, 或 and 非 stand by themselves, between blanks or signs.");
	else
		state->fault->hint = nearest_name_hint(state->scope->nearest(state->scope, expr->name));
	return false;
}

static bool
has_order(ValueType type)
{
	return type == TYPE_BOOLEAN || type == TYPE_NUMBER || type == TYPE_DATE;
}

static bool
takes_order(ExprKind kind)
{
	switch (kind)
	{
		case EXPR_LT:
		case EXPR_LE:
		case EXPR_GT:
		case EXPR_GE:
		case EXPR_BETWEEN:
		case EXPR_NOT_BETWEEN:
		case EXPR_LEAST:
		case EXPR_GREATEST:
			return true;
		default:
			return false;
	}
}

/* Can this be nothing but null? Then any type will do. */
static bool
is_always_null(const Expression *expr)
{
	bool		result = expr->kind == EXPR_CONST && expr->isnull;

	for (int i = 0; i < expr->nargs; i++)
	{
		if (is_result(expr, i))
		{
			if (!is_always_null(expr->args[i]))
				return false;
			result = true;
		}
	}
	return result;
}

/* The type that an expression has if its place asks for none, as in SELECT. */
static ValueType
default_type(const Expression *expr)
{
	return is_always_null(expr) ? TYPE_NUMBER : TYPE_TEXT;
}

static bool
require(CheckState *state, Expression *expr, ValueType wanted)
{
	if (expr->type == wanted)
		return true;
	if (expr->type != TYPE_UNKNOWN)
		return fault_mismatch(state, expr, wanted);

	if (expr->kind == EXPR_CONST)
	{
		if (!expr->isnull &&
			!literal_value(wanted, DatumGetCString(expr->value), expr->location,
						   &expr->value, state->fault))
			return false;
	}
	else
	{
		if (takes_order(expr->kind) && !has_order(wanted))
			return fault_no_order(state, expr, wanted);
		for (int i = 0; i < expr->nargs; i++)
		{
			if (is_result(expr, i) && !require(state, expr->args[i], wanted))
				return false;
		}
	}
	expr->type = wanted;
	return true;
}

static bool
require_all(CheckState *state, Expression *expr, ValueType wanted)
{
	for (int i = 0; i < expr->nargs; i++)
	{
		if (!require(state, expr->args[i], wanted))
			return false;
	}
	return true;
}

/*
 * Let the arguments that the filter takes have one type, the first one's that
 * has any. *type stays unknown, and they too, if none has.
 */
static bool
unify(CheckState *state, Expression *expr, ArgFilter takes, ValueType *type)
{
	*type = TYPE_UNKNOWN;
	for (int i = 0; i < expr->nargs && *type == TYPE_UNKNOWN; i++)
	{
		if (takes(expr, i))
			*type = expr->args[i]->type;
	}
	for (int i = 0; i < expr->nargs && *type != TYPE_UNKNOWN; i++)
	{
		if (takes(expr, i) && !require(state, expr->args[i], *type))
			return false;
	}
	return true;
}

/* The same, and what none of them knows is settled. */
static bool
unify_fully(CheckState *state, Expression *expr, ArgFilter takes, ValueType *type)
{
	if (!unify(state, expr, takes, type))
		return false;
	if (*type != TYPE_UNKNOWN)
		return true;

	*type = TYPE_NUMBER;
	for (int i = 0; i < expr->nargs; i++)
	{
		if (takes(expr, i) && default_type(expr->args[i]) == TYPE_TEXT)
			*type = TYPE_TEXT;
	}
	for (int i = 0; i < expr->nargs; i++)
	{
		if (takes(expr, i) && !require(state, expr->args[i], *type))
			return false;
	}
	return true;
}

static bool
check_name(CheckState *state, Expression *expr)
{
	if (!state->scope->resolve(state->scope, expr->name, &expr->variable,
							   &expr->type))
		return fault_unknown_name(state, expr);
	return true;
}

static bool
check_arithmetic(CheckState *state, Expression *expr)
{
	bool		has_date = false;
	bool		dates_only = expr->kind == EXPR_SUBTRACT;

	for (int i = 0; i < expr->nargs; i++)
	{
		if (expr->args[i]->type == TYPE_DATE)
			has_date = true;
		else if (expr->args[i]->type != TYPE_UNKNOWN)
			dates_only = false;
	}
	expr->type = TYPE_NUMBER;
	if (has_date && !dates_only)
		return fault_date_arithmetic(state, expr);
	return require_all(state, expr, has_date ? TYPE_DATE : TYPE_NUMBER);
}

/* The grammar keeps no minus before a number, so -'5' must become -5. */
static void
fold_minus(Expression *expr)
{
	Expression *arg = expr->args[0];

	if (arg->kind != EXPR_CONST || arg->isnull)
		return;
	expr->kind = EXPR_CONST;
	expr->name = arg->name;
	expr->value = DirectFunctionCall1(numeric_uminus, arg->value);
	expr->nargs = 0;
	expr->args = NULL;
}

/* Let a text be the code that it names. */
static bool
require_code(CheckState *state, Expression *expr, const CodeList *codes)
{
	char	   *given;
	int			code;
	int			other;

	if (expr->isnull)
		return true;
	given = TextDatumGetCString(expr->value);
	switch (match_code(codes, given, &code, &other))
	{
		case CODE_FOUND:
			expr->value = CStringGetTextDatum(codes->codes[code].name);
			return true;
		case CODE_AMBIGUOUS:
			set_fault(state->fault, ERRCODE_AMBIGUOUS_PARAMETER, expr->location,
					  "\"%s\" may mean two codes", shortened(given));
			set_fault_hint(state->fault, "It is \"%s\" or \"%s\".",
						   codes->codes[code].name, codes->codes[other].name);
			return false;
		case CODE_UNKNOWN:
			break;
	}
	set_fault(state->fault, ERRCODE_UNDEFINED_OBJECT, expr->location,
			  "code \"%s\" does not exist", shortened(given));
	state->fault->hint = nearest_name_hint(nearest_code(codes, given));
	return false;
}

/* The codes of a text variable, or NULL. */
static const CodeList *
variable_codes(CheckState *state, const Expression *expr)
{
	if (expr->kind != EXPR_VARIABLE || expr->type != TYPE_TEXT || state->scope->codes == NULL)
		return NULL;
	return state->scope->codes(state->scope, expr->name, expr->variable);
}

/* The texts that a variable is compared with are codes of it, where it has any. */
static bool
check_compared_codes(CheckState *state, Expression *expr)
{
	const CodeList *codes = NULL;

	for (int i = 0; i < expr->nargs && codes == NULL; i++)
		codes = variable_codes(state, expr->args[i]);
	for (int i = 0; i < expr->nargs && codes != NULL; i++)
		if (expr->args[i]->kind == EXPR_CONST && !require_code(state, expr->args[i], codes))
			return false;
	return true;
}

/* Of a region in a region, or a text variable in a class of its codes. */
static bool
check_containment(CheckState *state, Expression *expr)
{
	int			inner = expr->kind == EXPR_CONTAINED ? 0 : 1;
	Expression *variable = expr->args[inner];
	Expression *class = expr->args[1 - inner];

	expr->type = TYPE_BOOLEAN;
	if (variable->type != TYPE_TEXT)
		return require_all(state, expr, TYPE_REGION);
	if (!require(state, class, TYPE_TEXT))
		return false;
	if (class->kind != EXPR_CONST || class->isnull || variable_codes(state, variable) == NULL)
	{
		set_fault(state->fault, ERRCODE_DATATYPE_MISMATCH, expr->location,
				  "only a region, or a text variable that has codes, lies in another");
		set_fault_hint(state->fault, "Write variable <@ 'code', and the codes into benefit.code.");
		return false;
	}
	return check_compared_codes(state, expr);
}

static bool
check_comparison(CheckState *state, Expression *expr)
{
	ValueType	type;

	expr->type = TYPE_BOOLEAN;
	if (!unify_fully(state, expr, any_arg, &type))
		return false;
	if (type == TYPE_TEXT && !check_compared_codes(state, expr))
		return false;
	if (takes_order(expr->kind) && !has_order(type))
		return fault_no_order(state, expr, type);
	return true;
}

/* CASE and the like: its type is that of its results, and may stay unknown. */
static bool
check_results(CheckState *state, Expression *expr)
{
	if (!unify(state, expr, is_result, &expr->type))
		return false;
	if (takes_order(expr->kind) && expr->type != TYPE_UNKNOWN &&
		!has_order(expr->type))
		return fault_no_order(state, expr, expr->type);
	if (expr->kind == EXPR_NULLIF && expr->type == TYPE_TEXT)
		return check_compared_codes(state, expr);
	return true;
}

static bool
check_case(CheckState *state, Expression *expr)
{
	for (int i = 0; i + 1 < expr->nargs; i += 2)
	{
		if (!require(state, expr->args[i], TYPE_BOOLEAN))
			return false;
	}
	return check_results(state, expr);
}

static bool
is_less(ValueType type, Datum a, Datum b)
{
	if (type == TYPE_DATE)
		return DatumGetDateADT(a) < DatumGetDateADT(b);
	return DatumGetBool(DirectFunctionCall2(numeric_lt, a, b));
}

/* The thresholds that are literals rise; of the others a program asks. */
static bool
check_thresholds(CheckState *state, Expression *expr, ValueType type)
{
	const Expression *last = NULL;

	for (int i = 1; i < expr->nargs; i += 2)
	{
		const Expression *threshold = expr->args[i];

		/* a fact that evaluate() has put in the place of its name is no literal */
		if (threshold->kind != EXPR_CONST || threshold->isnull || threshold->name != NULL)
			continue;
		if (last != NULL && !is_less(type, last->value, threshold->value))
		{
			set_fault(state->fault, ERRCODE_INVALID_PARAMETER_VALUE,
					  threshold->location,
					  "the thresholds of %s must rise",
					  expr_syntax[expr->kind].name);
			return false;
		}
		last = threshold;
	}
	return true;
}

/* round(x, places, 'rounding') */
static bool
check_rounding(CheckState *state, Expression *expr)
{
	expr->type = TYPE_NUMBER;
	for (int i = 0; i < expr->nargs; i++)
	{
		if (!require(state, expr->args[i], i < 2 ? TYPE_NUMBER : TYPE_TEXT))
			return false;
	}
	return true;
}

static bool
check_step_scale(CheckState *state, Expression *expr)
{
	ValueType	type;

	if (!unify(state, expr, is_scale_position, &type))
		return false;
	if (type != TYPE_DATE)
	{
		type = TYPE_NUMBER;
		for (int i = 0; i < expr->nargs; i++)
		{
			if (is_scale_position(expr, i) &&
				!require(state, expr->args[i], TYPE_NUMBER))
				return false;
		}
	}
	return check_thresholds(state, expr, type) && check_results(state, expr);
}

/* Every argument has been checked. */
static bool
check_kind(CheckState *state, Expression *expr)
{
	ValueType	type;

	switch (expr->kind)
	{
		case EXPR_CONST:
			return true;
		case EXPR_VARIABLE:
			return check_name(state, expr);
		case EXPR_ON_DATE:
			expr->type = TYPE_DATE;
			return true;
		case EXPR_REGION:
			expr->type = TYPE_REGION;
			return true;

		case EXPR_AND:
		case EXPR_OR:
		case EXPR_NOT:
		case EXPR_IS_TRUE:
		case EXPR_IS_NOT_TRUE:
		case EXPR_IS_FALSE:
		case EXPR_IS_NOT_FALSE:
			expr->type = TYPE_BOOLEAN;
			return require_all(state, expr, TYPE_BOOLEAN);
		case EXPR_IS_NULL:
		case EXPR_IS_NOT_NULL:
			expr->type = TYPE_BOOLEAN;
			return unify_fully(state, expr, any_arg, &type);

		case EXPR_ADD:
		case EXPR_SUBTRACT:
		case EXPR_MULTIPLY:
		case EXPR_DIVIDE:
			return check_arithmetic(state, expr);
		case EXPR_NEGATE:
			if (!check_arithmetic(state, expr))
				return false;
			fold_minus(expr);
			return true;

		case EXPR_EQ:
		case EXPR_NE:
		case EXPR_LT:
		case EXPR_LE:
		case EXPR_GT:
		case EXPR_GE:
		case EXPR_BETWEEN:
		case EXPR_NOT_BETWEEN:
		case EXPR_IN:
		case EXPR_NOT_IN:
			return check_comparison(state, expr);
		case EXPR_CONTAINED:
		case EXPR_CONTAINS:
			return check_containment(state, expr);

		case EXPR_CASE:
			return check_case(state, expr);
		case EXPR_COALESCE:
		case EXPR_NULLIF:
		case EXPR_LEAST:
		case EXPR_GREATEST:
			return check_results(state, expr);

		case EXPR_FLOOR:
		case EXPR_CEIL:
		case EXPR_ROUND:
		case EXPR_TRUNC:
			return check_rounding(state, expr);
		case EXPR_ABS:
		case EXPR_SIGN:
		case EXPR_MOD:
		case EXPR_POWER:
			expr->type = TYPE_NUMBER;
			return require_all(state, expr, TYPE_NUMBER);
		case EXPR_YEARS_BETWEEN:
		case EXPR_MONTHS_BETWEEN:
		case EXPR_DAYS_BETWEEN:
			expr->type = TYPE_NUMBER;
			return require_all(state, expr, TYPE_DATE);
		case EXPR_ADD_MONTHS:
			expr->type = TYPE_DATE;
			return require(state, expr->args[0], TYPE_DATE) &&
				require(state, expr->args[1], TYPE_NUMBER);
		case EXPR_MONTH_START:
		case EXPR_MONTH_END:
			expr->type = TYPE_DATE;
			return require(state, expr->args[0], TYPE_DATE);
		case EXPR_STEP_SCALE:
			return check_step_scale(state, expr);
		case EXPR_MARGINAL_SCALE:
			expr->type = TYPE_NUMBER;
			return require_all(state, expr, TYPE_NUMBER) &&
				check_thresholds(state, expr, TYPE_NUMBER);
	}
	elog(ERROR, "unrecognized expression kind: %d", (int) expr->kind);
	return false;
}

static bool
check_expr(CheckState *state, Expression *expr)
{
	check_stack_depth();

	for (int i = 0; i < expr->nargs; i++)
	{
		if (!check_expr(state, expr->args[i]))
			return false;
	}
	return check_kind(state, expr);
}

bool
expression_check(Expression *expr, ValueType wanted, const ExprScope *scope,
				 Fault *fault)
{
	CheckState	state = {.scope = scope, .fault = fault};

	if (!check_expr(&state, expr))
		return false;
	if (wanted == TYPE_UNKNOWN && expr->type == TYPE_UNKNOWN)
		wanted = default_type(expr);
	return wanted == TYPE_UNKNOWN || require(&state, expr, wanted);
}

static bool
require_codes(CheckState *state, Expression *expr, const CodeList *codes)
{
	check_stack_depth();
	if (expr->kind == EXPR_CONST)
		return require_code(state, expr, codes);
	for (int i = 0; i < expr->nargs; i++)
		if (is_result(expr, i) && !require_codes(state, expr->args[i], codes))
			return false;
	return true;
}

bool
expression_check_codes(Expression *expr, const CodeList *codes, Fault *fault)
{
	CheckState	state = {.fault = fault};

	return require_codes(&state, expr, codes);
}
