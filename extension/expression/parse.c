/*
 * parse.c
 *	  Turns the text of an expression into a tree of the few things that a rule
 *	  may hold. PostgreSQL's own grammar reads the text; a walk over its raw
 *	  tree then takes over what is known to be harmless, node by node, and
 *	  names the rest in a fault.
 *
 *		source --respell.c--> SQL --read_text.c--> raw tree --walk--> Expression
 */
#include "compat.h"

#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "utils/fmgrprotos.h"
#include "utils/memutils.h"

#include "expression/expression.h"
#include "expression/function.h"
#include "expression/read_text.h"
#include "expression/refuse.h"
#include "expression/respell.h"
#include "expression/syntax.h"

typedef struct ParseWalk
{
	Fault	   *fault;
	int			nodes;			/* made so far */
	Size		bytes;			/* of names and literals so far */
} ParseWalk;

static Expression *walk(ParseWalk *state, Node *node, int depth);

/* Where a raw node is: an operator at its sign, as PostgreSQL's errors do. */
static int
node_location(Node *node)
{
	if (IsA(node, A_Expr))
		return ((A_Expr *) node)->location;
	if (IsA(node, BoolExpr))
		return ((BoolExpr *) node)->location;
	if (IsA(node, NullTest))
		return ((NullTest *) node)->location;
	if (IsA(node, BooleanTest))
		return ((BooleanTest *) node)->location;
	if (IsA(node, FuncCall))
		return ((FuncCall *) node)->location;
	if (IsA(node, A_Indirection))
		return exprLocation(((A_Indirection *) node)->arg);
	return exprLocation(node);
}

static Expression *
new_expr(ParseWalk *state, ExprKind kind, int location, int nargs)
{
	Expression *expr;

	/* Every argument is a node to come: refuse before there is room for it. */
	if (++state->nodes + nargs > EXPRESSION_MAX_NODES)
		return refuse_too_large(state->fault, location);

	expr = palloc0(sizeof(Expression));
	expr->kind = kind;
	expr->location = location;
	expr->nargs = nargs;
	if (nargs > 0)
		expr->args = palloc0(nargs * sizeof(Expression *));
	return expr;
}

/* Count what the canonical text will hold at least. */
static bool
add_bytes(ParseWalk *state, Size bytes)
{
	state->bytes += bytes;
	if (state->bytes <= EXPRESSION_MAX_LENGTH)
		return true;
	refuse_too_long(state->fault);
	return false;
}

/* Fill expr->args with the nodes; NULL after a fault. */
static Expression *
walk_list(ParseWalk *state, Expression *expr, List *nodes, int depth)
{
	ListCell   *lc;
	int			i = 0;

	if (expr == NULL)
		return NULL;
	foreach(lc, nodes)
	{
		expr->args[i] = walk(state, lfirst(lc), depth + 1);
		if (expr->args[i++] == NULL)
			return NULL;
	}
	return expr;
}

static Expression *
walk_one(ParseWalk *state, ExprKind kind, int location, Node *arg, int depth)
{
	return walk_list(state, new_expr(state, kind, location, 1),
					 list_make1(arg), depth);
}

static Expression *
walk_two(ParseWalk *state, ExprKind kind, int location,
		 Node *left, Node *right, int depth)
{
	return walk_list(state, new_expr(state, kind, location, 2),
					 list_make2(left, right), depth);
}

static Expression *
new_const(ParseWalk *state, ValueType type, Datum value, bool isnull, int location)
{
	Expression *expr = new_expr(state, EXPR_CONST, location, 0);

	if (expr != NULL)
	{
		expr->type = type;
		expr->value = value;
		expr->isnull = isnull;
	}
	return expr;
}

static Expression *
new_literal(ParseWalk *state, ValueType type, const char *text, int location)
{
	Datum		value;

	if (!literal_value(type, text, location, &value, state->fault))
		return NULL;
	/* 1e1000 is short as given, not as printed. */
	if (type == TYPE_NUMBER)
		text = DatumGetCString(DirectFunctionCall1(numeric_out, value));
	if (!add_bytes(state, strlen(text)))
		return NULL;
	return new_const(state, type, value, false, location);
}

static Expression *
walk_const(ParseWalk *state, A_Const *constant)
{
	int			location = constant->location;

	if (constant->isnull)
		return new_const(state, TYPE_UNKNOWN, (Datum) 0, true, location);
	switch (nodeTag(&constant->val))
	{
		case T_Integer:
			return new_literal(state, TYPE_NUMBER,
							   psprintf("%d", intVal(&constant->val)), location);
		case T_Float:
			return new_literal(state, TYPE_NUMBER,
							   pstrdup(castNode(Float, &constant->val)->fval), location);
		case T_String:
			return new_literal(state, TYPE_UNKNOWN,
							   pstrdup(strVal(&constant->val)), location);
		case T_Boolean:
			return new_const(state, TYPE_BOOLEAN,
							 BoolGetDatum(boolVal(&constant->val)), false, location);
		default:
			return refuse(state->fault, location, gettext_noop("a bit string"));
	}
}

static bool
is_date_type(TypeName *type)
{
	return list_length(type->names) == 1 &&
		strcmp(strVal(linitial(type->names)), "date") == 0 &&
		!type->setof && !type->pct_type &&
		type->typmods == NIL && type->arrayBounds == NIL;
}

/* To the grammar date '...' is a cast. */
static Expression *
walk_cast(ParseWalk *state, TypeCast *cast)
{
	int			location = exprLocation((Node *) cast);

	if (IsA(cast->arg, A_Const))
	{
		A_Const    *constant = (A_Const *) cast->arg;

		if (!constant->isnull && IsA(&constant->val, String) &&
			is_date_type(cast->typeName))
			return new_literal(state, TYPE_DATE, strVal(&constant->val), location);
	}
	refuse(state->fault, location, gettext_noop("a cast"));
	set_fault_hint(state->fault, "A literal takes the type its place asks for; a date may be written date '2024-02-29'.");
	return NULL;
}

static Expression *
walk_name(ParseWalk *state, ColumnRef *column)
{
	Node	   *field = linitial(column->fields);
	Expression *expr;
	char	   *name;

	if (IsA(llast(column->fields), A_Star))
		return refuse(state->fault, column->location, "*");
	if (list_length(column->fields) > 1)
		return refuse(state->fault, column->location, gettext_noop("a qualified name"));

	name = strVal(field);
	if (strcmp(name, expr_syntax[EXPR_ON_DATE].name) == 0)
		return new_expr(state, EXPR_ON_DATE, column->location, 0);
	if (strcmp(name, expr_syntax[EXPR_REGION].name) == 0)
		return new_expr(state, EXPR_REGION, column->location, 0);

	if (!add_bytes(state, strlen(name)))
		return NULL;
	expr = new_expr(state, EXPR_VARIABLE, column->location, 0);
	if (expr != NULL)
		expr->name = pstrdup(name);
	return expr;
}

static Expression *
walk_operator(ParseWalk *state, A_Expr *operator, int depth)
{
	const char *name = strVal(llast(operator->name));

	if (list_length(operator->name) > 1)
		return refuse(state->fault, operator->location,
					  gettext_noop("a qualified operator"));
	if (operator->lexpr == NULL)
	{
		if (strcmp(name, expr_syntax[EXPR_NEGATE].name) != 0)
			return refuse_operator(state->fault, name, operator->location);
		return walk_one(state, EXPR_NEGATE, operator->location,
						operator->rexpr, depth);
	}
	for (ExprKind kind = EXPR_ADD; kind <= EXPR_CONTAINS; kind++)
	{
		if (kind != EXPR_NEGATE && strcmp(name, expr_syntax[kind].name) == 0)
			return walk_two(state, kind, operator->location,
							operator->lexpr, operator->rexpr, depth);
	}
	return refuse_operator(state->fault, name, operator->location);
}

static Expression *
walk_list_operator(ParseWalk *state, ExprKind kind, A_Expr *operator, int depth)
{
	List	   *nodes = castNode(List, operator->rexpr);

	return walk_list(state,
					 new_expr(state, kind, operator->location,
							  list_length(nodes) + 1),
					 lcons(operator->lexpr, list_copy(nodes)), depth);
}

static Expression *
walk_a_expr(ParseWalk *state, A_Expr *operator, int depth)
{
	int			location = operator->location;

	switch (operator->kind)
	{
		case AEXPR_OP:
			return walk_operator(state, operator, depth);
		case AEXPR_NULLIF:
			return walk_two(state, EXPR_NULLIF, location,
							operator->lexpr, operator->rexpr, depth);
		case AEXPR_IN:
			return walk_list_operator(state,
									  strcmp(strVal(linitial(operator->name)), "=") == 0 ?
									  EXPR_IN : EXPR_NOT_IN,
									  operator, depth);
		case AEXPR_BETWEEN:
			return walk_list_operator(state, EXPR_BETWEEN, operator, depth);
		case AEXPR_NOT_BETWEEN:
			return walk_list_operator(state, EXPR_NOT_BETWEEN, operator, depth);
		case AEXPR_BETWEEN_SYM:
		case AEXPR_NOT_BETWEEN_SYM:
			return refuse(state->fault, location, gettext_noop("BETWEEN SYMMETRIC"));
		case AEXPR_OP_ANY:
			return refuse(state->fault, location, gettext_noop("ANY"));
		case AEXPR_OP_ALL:
			return refuse(state->fault, location, gettext_noop("ALL"));
		case AEXPR_DISTINCT:
		case AEXPR_NOT_DISTINCT:
			return refuse(state->fault, location, gettext_noop("IS DISTINCT FROM"));
		case AEXPR_LIKE:
			return refuse(state->fault, location, gettext_noop("LIKE"));
		case AEXPR_ILIKE:
			return refuse(state->fault, location, gettext_noop("ILIKE"));
		case AEXPR_SIMILAR:
			return refuse(state->fault, location, gettext_noop("SIMILAR TO"));
	}
	return refuse(state->fault, location, gettext_noop("this construct"));
}

/* a AND (b AND c) is a AND b AND c: collect the arguments of all levels. */
static bool
collect_args(ParseWalk *state, BoolExpr *expr, List **args, int depth)
{
	ListCell   *lc;

	if (depth > EXPRESSION_MAX_DEPTH)
		return refuse_too_deep(state->fault, expr->location) != NULL;
	foreach(lc, expr->args)
	{
		BoolExpr   *arg = lfirst(lc);

		if (!IsA(arg, BoolExpr) || arg->boolop != expr->boolop)
			*args = lappend(*args, arg);
		else if (!collect_args(state, arg, args, depth + 1))
			return false;
	}
	return true;
}

static Expression *
walk_bool_expr(ParseWalk *state, BoolExpr *expr, int depth)
{
	List	   *args = NIL;

	if (expr->boolop == NOT_EXPR)
		return walk_one(state, EXPR_NOT, expr->location, linitial(expr->args), depth);
	if (!collect_args(state, expr, &args, depth))
		return NULL;
	return walk_list(state,
					 new_expr(state, expr->boolop == AND_EXPR ? EXPR_AND : EXPR_OR,
							  expr->location, list_length(args)),
					 args, depth);
}

static Expression *
walk_boolean_test(ParseWalk *state, BooleanTest *test, int depth)
{
	ExprKind	kind;

	switch (test->booltesttype)
	{
		case IS_TRUE:
			kind = EXPR_IS_TRUE;
			break;
		case IS_NOT_TRUE:
			kind = EXPR_IS_NOT_TRUE;
			break;
		case IS_FALSE:
			kind = EXPR_IS_FALSE;
			break;
		case IS_NOT_FALSE:
			kind = EXPR_IS_NOT_FALSE;
			break;
		default:
			refuse(state->fault, test->location, gettext_noop("IS UNKNOWN"));
			set_fault_hint(state->fault, "Write IS NULL or IS NOT NULL.");
			return NULL;
	}
	return walk_one(state, kind, test->location, (Node *) test->arg, depth);
}

/*
 * CASE x WHEN v is kept as CASE WHEN x = v: x is walked, and counted, once for
 * every WHEN.
 */
static Expression *
walk_case(ParseWalk *state, CaseExpr *cases, int depth)
{
	int			nargs = 2 * list_length(cases->args) + 1;
	Expression *expr = new_expr(state, EXPR_CASE, cases->location, nargs);
	int			i = 0;
	ListCell   *lc;

	if (expr == NULL)
		return NULL;
	foreach(lc, cases->args)
	{
		CaseWhen   *when = lfirst_node(CaseWhen, lc);

		if (cases->arg == NULL)
			expr->args[i] = walk(state, (Node *) when->expr, depth + 1);
		else if (depth < EXPRESSION_MAX_DEPTH)
			expr->args[i] = walk_two(state, EXPR_EQ, node_location((Node *) when->expr),
									 (Node *) cases->arg, (Node *) when->expr,
									 depth + 1);
		else
			return refuse_too_deep(state->fault, cases->location);
		if (expr->args[i++] == NULL)
			return NULL;
		expr->args[i] = walk(state, (Node *) when->result, depth + 1);
		if (expr->args[i++] == NULL)
			return NULL;
	}
	expr->args[i] = cases->defresult != NULL ?
		walk(state, (Node *) cases->defresult, depth + 1) :
		new_const(state, TYPE_UNKNOWN, (Datum) 0, true, cases->location);
	return expr->args[i] != NULL ? expr : NULL;
}

static Expression *
walk_call(ParseWalk *state, ExprKind kind, List *args, int location, int depth)
{
	Expression *expr;

	if (!takes_so_many(state->fault, kind, list_length(args), location))
		return NULL;
	expr = walk_list(state, new_expr(state, kind, location, list_length(args)),
					 args, depth);
	if (expr == NULL || !arguments_fit(state->fault, expr))
		return NULL;
	return expr;
}

static Expression *
walk_function(ParseWalk *state, FuncCall *call, int depth)
{
	const char *name = strVal(llast(call->funcname));
	int			location = call->location;
	ExprKind	kind;

	/* EXTRACT and its like come as calls of functions in pg_catalog. */
	if (call->funcformat == COERCE_SQL_SYNTAX)
		return refuse_function(state->fault, name, location);
	if (list_length(call->funcname) > 1)
		return refuse(state->fault, location, gettext_noop("a qualified function name"));
	kind = function_kind(name);
	if (kind == EXPR_CONST)
		return refuse_function(state->fault, name, location);

	if (call->over != NULL)
		return refuse(state->fault, location, gettext_noop("OVER"));
	if (call->agg_filter != NULL)
		return refuse(state->fault, location, gettext_noop("FILTER"));
	if (call->agg_within_group)
		return refuse(state->fault, location, gettext_noop("WITHIN GROUP"));
	if (call->agg_order != NIL)
		return refuse(state->fault, location, gettext_noop("ORDER BY"));
	if (call->agg_distinct)
		return refuse(state->fault, location, gettext_noop("DISTINCT"));
	if (call->func_variadic)
		return refuse(state->fault, location, gettext_noop("VARIADIC"));
	if (call->agg_star)
		return refuse(state->fault, location, "*");

	return walk_call(state, kind, call->args, location, depth);
}

static Expression *
walk(ParseWalk *state, Node *node, int depth)
{
	check_stack_depth();

	if (depth > EXPRESSION_MAX_DEPTH)
		return refuse_too_deep(state->fault, node_location(node));

	switch (nodeTag(node))
	{
		case T_A_Const:
			return walk_const(state, (A_Const *) node);
		case T_TypeCast:
			return walk_cast(state, (TypeCast *) node);
		case T_ColumnRef:
			return walk_name(state, (ColumnRef *) node);
		case T_A_Expr:
			return walk_a_expr(state, (A_Expr *) node, depth);
		case T_BoolExpr:
			return walk_bool_expr(state, (BoolExpr *) node, depth);
		case T_NullTest:
			{
				NullTest   *test = (NullTest *) node;

				return walk_one(state,
								test->nulltesttype == IS_NULL ? EXPR_IS_NULL : EXPR_IS_NOT_NULL,
								test->location, (Node *) test->arg, depth);
			}
		case T_BooleanTest:
			return walk_boolean_test(state, (BooleanTest *) node, depth);
		case T_CaseExpr:
			return walk_case(state, (CaseExpr *) node, depth);
		case T_CoalesceExpr:
			{
				CoalesceExpr *call = (CoalesceExpr *) node;

				return walk_call(state, EXPR_COALESCE, call->args, call->location, depth);
			}
		case T_MinMaxExpr:
			{
				MinMaxExpr *call = (MinMaxExpr *) node;

				return walk_call(state,
								 call->op == IS_LEAST ? EXPR_LEAST : EXPR_GREATEST,
								 call->args, call->location, depth);
			}
		case T_FuncCall:
			return walk_function(state, (FuncCall *) node, depth);
		case T_SQLValueFunction:
			return refuse_current(state->fault, (SQLValueFunction *) node);
		default:
			return refuse_node(state->fault, node, node_location(node));
	}
}

Expression *
expression_parse(const char *source, Fault *fault)
{
	ParseWalk	state = {.fault = fault};
	Respelling	respelling;
	MemoryContext scratch;
	Node	   *value;
	Expression *expr = NULL;

	if (strlen(source) > EXPRESSION_MAX_LENGTH)
		return refuse_too_long(fault);
	if (!respell(source, &respelling, fault))
		return NULL;

	scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit raw expression",
									ALLOCSET_DEFAULT_SIZES);
	value = read_raw_value(respelling.sql, scratch, fault);
	if (value != NULL)
		expr = walk(&state, value, 1);
	MemoryContextDelete(scratch);
	if (expr == NULL)
		locate_fault(&respelling, fault);
	else
		locate_tree(&respelling, expr);

	/* What is stored is the canonical text, which must read back. */
	if (expr != NULL && strlen(expression_print(expr)) > EXPRESSION_MAX_LENGTH)
		return refuse_too_long(fault);
	return expr;
}
