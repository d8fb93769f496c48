/*
 * parse.c
 *	  Turns the text of an expression into a tree of the few things that a rule
 *	  may hold. PostgreSQL's own grammar reads the text, so that it means what
 *	  it means in SQL; a walk over the raw tree then takes over what is known
 *	  to be harmless, node by node, and names the rest in a fault.
 *
 *		source --scanner--> tokens looked at --raw_parser--> raw tree --walk--> Expression
 */
#include "compat.h"

#include "common/keywords.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "parser/parser.h"
#include "parser/scanner.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/fmgrprotos.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "expression/expression.h"
#include "expression/syntax.h"
#include "types/nearest_name.h"

/*
 * The codes of those tokens of the core scanner that are looked at. Every
 * grammar built on it has them in the order that scanner.h gives.
 */
enum
{
	TOKEN_IDENT = 258,
	TOKEN_UIDENT,
	TOKEN_FCONST,
	TOKEN_SCONST,
	TOKEN_USCONST,
	TOKEN_BCONST,
	TOKEN_XCONST,
	TOKEN_OP,
	TOKEN_ICONST
};

/* Decimal places that round and trunc may be asked for. */
#define MAX_PLACES	20

typedef struct ParseState
{
	const char *source;
	Fault	   *fault;
	int			nodes;			/* made so far */
	Size		bytes;			/* of names and literals so far */
	int			last_token;		/* code and location of the last token */
	int			last_location;
} ParseState;

static Expression *walk(ParseState *state, Node *node, int depth);

/*---- Faults ----*/

static void
list_what_is_allowed(Fault *fault)
{
	set_fault_detail(fault, "A rule may hold numbers, strings, true, false, null, date 'YYYY-MM-DD', "
					 "variables, on_date, region, + - * /, = <> < <= > >=, BETWEEN, IN, AND, OR, NOT, "
					 "IS [NOT] NULL, IS [NOT] TRUE, IS [NOT] FALSE, CASE, <@ and @> between regions, "
					 "and the functions least, greatest, coalesce, nullif, abs, sign, floor, ceil, "
					 "round, trunc, mod, years_between, months_between, days_between, step_scale and "
					 "marginal_scale.");
}

/* what is untranslated, such as "a subquery"; returns NULL for the caller. */
static void *
refuse(ParseState *state, int location, const char *what)
{
	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "%s is not allowed in a rule", _(what));
	list_what_is_allowed(state->fault);
	return NULL;
}

static void *
refuse_too_long(ParseState *state)
{
	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, -1,
			  "the expression is too long");
	set_fault_detail(state->fault, "An expression may have %d bytes, as given and in its canonical form.",
					 EXPRESSION_MAX_LENGTH);
	set_fault_hint(state->fault, "Give a part of it to a variable of its own.");
	return NULL;
}

static void *
refuse_too_large(ParseState *state, int location)
{
	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "the expression has too many parts");
	set_fault_detail(state->fault, "An expression may have %d literals, names, operators and calls.",
					 EXPRESSION_MAX_NODES);
	set_fault_hint(state->fault, "Give a part of it to a variable of its own.");
	return NULL;
}

static void *
refuse_too_deep(ParseState *state, int location)
{
	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "the expression is nested too deeply");
	set_fault_detail(state->fault, "An expression may be %d levels deep, and so may parentheses; a + b + c has three.",
					 EXPRESSION_MAX_DEPTH);
	set_fault_hint(state->fault, "Give a part of it to a variable of its own.");
	return NULL;
}

/* The byte offset of a character position as ereport counts it, or -1. */
static int
byte_offset(const char *source, int position)
{
	const char *at = source;

	if (position <= 0)
		return -1;
	while (--position > 0 && *at != '\0')
		at += pg_mblen(at);
	return (int) (at - source);
}

/* Is this what a wrong text can cause? The rest is none of our business. */
static bool
is_fault_of_text(int sqlerrcode)
{
	int			category = ERRCODE_TO_CATEGORY(sqlerrcode);

	return category == ERRCODE_TO_CATEGORY(ERRCODE_SYNTAX_ERROR) ||
		category == ERRCODE_DATA_EXCEPTION ||
		category == ERRCODE_FEATURE_NOT_SUPPORTED;
}

/*---- Tokens ----*/

/*
 * The scanner has cut a longer name by now, so that two long names that differ
 * at their ends would be one.
 */
static bool
name_fits(ParseState *state, int location)
{
	const char *at = state->source + location;
	int			length = 0;

	if (*at == '"')
	{
		for (at++; *at != '"' || at[1] == '"'; at++)
		{
			if (*at == '\0')
				break;
			if (*at == '"')
				at++;
			length++;
		}
	}
	else
	{
		while (IS_HIGHBIT_SET(*at) || isalnum((unsigned char) *at) ||
			   *at == '_' || *at == '$')
		{
			at++;
			length++;
		}
	}
	if (length < NAMEDATALEN)
		return true;

	set_fault(state->fault, ERRCODE_NAME_TOO_LONG, location,
			  "the name is too long");
	set_fault_detail(state->fault, "A name may have %d bytes.", NAMEDATALEN - 1);
	return false;
}

/*
 * From 16 on 0x10 and 1_000 are numbers, before that they are not. What an
 * expression means must not hang on the version.
 */
static bool
number_is_decimal(ParseState *state, int location)
{
	const char *at = state->source + location;

	while (isdigit((unsigned char) *at) || *at == '.')
		at++;
	if (*at == 'e' || *at == 'E')
	{
		at++;
		if (*at == '+' || *at == '-')
			at++;
		while (isdigit((unsigned char) *at))
			at++;
	}
	if (!IS_HIGHBIT_SET(*at) && !isalnum((unsigned char) *at) && *at != '_')
		return true;

	refuse(state, location, gettext_noop("a number that is not plain decimal digits"));
	return false;
}

static bool
tokens_fit(ParseState *state)
{
	core_yy_extra_type extra;
	core_YYSTYPE value;
	YYLTYPE		location;
	core_yyscan_t scanner;
	int			token;
	int			parentheses = 0;
	bool		fit = true;

	scanner = scanner_init(state->source, &extra, &ScanKeywords, ScanKeywordTokens);
	while (fit && (token = core_yylex(&value, &location, scanner)) != 0)
	{
		state->last_token = token;
		state->last_location = location;
		switch (token)
		{
			case TOKEN_IDENT:
				fit = name_fits(state, location);
				break;
			case TOKEN_UIDENT:
				refuse(state, location, gettext_noop("a name with Unicode escapes"));
				fit = false;
				break;
			case TOKEN_FCONST:
			case TOKEN_ICONST:
				fit = number_is_decimal(state, location);
				break;
			case '(':
				/* Canonical text has no more of them than its tree has levels. */
				fit = ++parentheses <= EXPRESSION_MAX_DEPTH;
				if (!fit)
					refuse_too_deep(state, location);
				break;
			case ')':
				parentheses--;
				break;
			default:
				break;
		}
	}
	scanner_finish(scanner);
	return fit;
}

/*---- The raw tree ----*/

/* The settings that change what a text means, or that make the scanner talk. */
typedef struct Settings
{
	int			backslash_quote;
	StringSyntax strings;
	int			client_min_messages;
	int			log_min_messages;
	ErrorContextCallback *context;
} Settings;

static const Settings fixed_settings = {
	/* In a server encoding no character ends in a backslash. */
	.backslash_quote = BACKSLASH_QUOTE_ON,
	.strings = STANDARD_STRINGS,
	.client_min_messages = ERROR,
	.log_min_messages = ERROR,
	/* The context of a literal in a query would overwrite the position. */
	.context = NULL
};

static Settings
exchange_settings(Settings wanted)
{
	Settings	old = {
		.backslash_quote = backslash_quote,
		.strings = exchange_string_syntax(wanted.strings),
		.client_min_messages = client_min_messages,
		.log_min_messages = own_log_min_messages,
		.context = error_context_stack
	};

	backslash_quote = wanted.backslash_quote;
	client_min_messages = wanted.client_min_messages;
	own_log_min_messages = wanted.log_min_messages;
	error_context_stack = wanted.context;
	return old;
}

/* NIL, with the fault filled, if PostgreSQL cannot read the text. */
static List *
read_raw_tree(ParseState *state, MemoryContext scratch)
{
	MemoryContext caller = CurrentMemoryContext;
	Settings	old = exchange_settings(fixed_settings);
	List	   *volatile raw = NIL;

	PG_TRY();
	{
		if (tokens_fit(state))
		{
			MemoryContextSwitchTo(scratch);
			raw = raw_parser(state->source, RAW_PARSE_PLPGSQL_EXPR);
		}
	}
	PG_CATCH();
	{
		ErrorData  *error;

		exchange_settings(old);
		if (!is_fault_of_text(geterrcode()))
			PG_RE_THROW();
		MemoryContextSwitchTo(caller);
		error = CopyErrorData();
		FlushErrorState();

		*state->fault = (Fault) {
			.sqlerrcode = error->sqlerrcode,
			.message = error->message,
			.detail = error->detail,
			.hint = error->hint,
			.location = byte_offset(state->source, error->cursorpos)
		};
		if (state->fault->detail == NULL)
			list_what_is_allowed(state->fault);
		raw = NIL;
	}
	PG_END_TRY();

	exchange_settings(old);
	MemoryContextSwitchTo(caller);
	return raw;
}

/*
 * The grammar takes a last word for the name of the column, so that it sees
 * nothing wrong in "age >= 60 AND".
 */
static void *
refuse_label(ParseState *state, const char *label)
{
	int			keyword = ScanKeywordLookup(label, &ScanKeywords);

	if (state->last_token == TOKEN_IDENT || keyword < 0 ||
		ScanKeywordCategories[keyword] == UNRESERVED_KEYWORD)
		return refuse(state, state->last_location,
					  gettext_noop("a name after a value"));

	set_fault(state->fault, ERRCODE_SYNTAX_ERROR, state->last_location,
			  "the expression breaks off after \"%s\"", label);
	list_what_is_allowed(state->fault);
	return NULL;
}

/* The one value of SELECT value, or NULL if there is anything else. */
static Node *
only_value(ParseState *state, List *raw)
{
	SelectStmt *select = castNode(SelectStmt, linitial_node(RawStmt, raw)->stmt);
	ResTarget  *target;
	const struct
	{
		bool		present;
		const char *what;
		Node	   *node;
	}			clauses[] = {
		{select->distinctClause != NIL, gettext_noop("DISTINCT"), NULL},
		{select->intoClause != NULL, gettext_noop("INTO"), NULL},
		{select->fromClause != NIL, gettext_noop("FROM"), (Node *) select->fromClause},
		{select->whereClause != NULL, gettext_noop("WHERE"), select->whereClause},
		{select->groupClause != NIL, gettext_noop("GROUP BY"), (Node *) select->groupClause},
		{select->havingClause != NULL, gettext_noop("HAVING"), select->havingClause},
		{select->windowClause != NIL, gettext_noop("WINDOW"), (Node *) select->windowClause},
		{select->sortClause != NIL, gettext_noop("ORDER BY"), (Node *) select->sortClause},
		{select->limitOffset != NULL, gettext_noop("OFFSET"), select->limitOffset},
		{select->limitCount != NULL, gettext_noop("LIMIT"), select->limitCount},
		{select->lockingClause != NIL, gettext_noop("FOR UPDATE"), NULL},
		{select->withClause != NULL, gettext_noop("WITH"), NULL},
		{select->valuesLists != NIL, gettext_noop("VALUES"), NULL},
		{select->op != SETOP_NONE, gettext_noop("UNION, INTERSECT or EXCEPT"), NULL},
	};

	for (int i = 0; i < lengthof(clauses); i++)
	{
		if (clauses[i].present)
			return refuse(state, exprLocation(clauses[i].node), clauses[i].what);
	}
	if (select->targetList == NIL)
	{
		set_fault(state->fault, ERRCODE_SYNTAX_ERROR, -1, "the expression is empty");
		list_what_is_allowed(state->fault);
		return NULL;
	}
	if (list_length(select->targetList) > 1)
		return refuse(state, lsecond_node(ResTarget, select->targetList)->location,
					  gettext_noop("a second value"));
	target = linitial_node(ResTarget, select->targetList);
	if (target->name != NULL)
		return refuse_label(state, target->name);
	return target->val;
}

/*---- The walk: what every node needs ----*/

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
new_expr(ParseState *state, ExprKind kind, int location, int nargs)
{
	Expression *expr;

	/* Every argument is a node to come: refuse before there is room for it. */
	if (++state->nodes + nargs > EXPRESSION_MAX_NODES)
		return refuse_too_large(state, location);

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
add_bytes(ParseState *state, Size bytes)
{
	state->bytes += bytes;
	if (state->bytes <= EXPRESSION_MAX_LENGTH)
		return true;
	refuse_too_long(state);
	return false;
}

/* Fill expr->args from first on with the nodes; NULL after a fault. */
static Expression *
walk_list(ParseState *state, Expression *expr, int first, List *nodes, int depth)
{
	ListCell   *lc;

	if (expr == NULL)
		return NULL;
	foreach(lc, nodes)
	{
		expr->args[first] = walk(state, lfirst(lc), depth + 1);
		if (expr->args[first++] == NULL)
			return NULL;
	}
	return expr;
}

static Expression *
walk_one(ParseState *state, ExprKind kind, int location, Node *arg, int depth)
{
	return walk_list(state, new_expr(state, kind, location, 1), 0,
					 list_make1(arg), depth);
}

static Expression *
walk_two(ParseState *state, ExprKind kind, int location,
		 Node *left, Node *right, int depth)
{
	return walk_list(state, new_expr(state, kind, location, 2), 0,
					 list_make2(left, right), depth);
}

/*---- The walk: leaves ----*/

static Expression *
new_const(ParseState *state, ValueType type, Datum value, bool isnull, int location)
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
new_literal(ParseState *state, ValueType type, const char *text, int location)
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
walk_const(ParseState *state, A_Const *constant)
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
			return refuse(state, location, gettext_noop("a bit string"));
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
walk_cast(ParseState *state, TypeCast *cast)
{
	int			location = exprLocation((Node *) cast);

	if (IsA(cast->arg, A_Const))
	{
		A_Const    *constant = (A_Const *) cast->arg;

		if (!constant->isnull && IsA(&constant->val, String) &&
			is_date_type(cast->typeName))
			return new_literal(state, TYPE_DATE, strVal(&constant->val), location);
	}
	refuse(state, location, gettext_noop("a cast"));
	set_fault_hint(state->fault, "A literal takes the type its place asks for; a date may be written date '2024-02-29'.");
	return NULL;
}

static Expression *
walk_name(ParseState *state, ColumnRef *column)
{
	Node	   *field = linitial(column->fields);
	Expression *expr;
	char	   *name;

	if (IsA(llast(column->fields), A_Star))
		return refuse(state, column->location, "*");
	if (list_length(column->fields) > 1)
		return refuse(state, column->location, gettext_noop("a qualified name"));

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

/*---- The walk: operators ----*/

static Expression *
refuse_operator(ParseState *state, const char *name, int location)
{
	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "operator %s is not allowed in a rule", name);
	list_what_is_allowed(state->fault);
	if (strcmp(name, "%") == 0)
		set_fault_hint(state->fault, "Write mod(a, b).");
	else if (strcmp(name, "==") == 0)
		set_fault_hint(state->fault, "Equality is written with one =.");
	else if (strcmp(name, "&&") == 0)
		set_fault_hint(state->fault, "Write AND.");
	return NULL;
}

static Expression *
walk_operator(ParseState *state, A_Expr *operator, int depth)
{
	const char *name = strVal(llast(operator->name));

	if (list_length(operator->name) > 1)
		return refuse(state, operator->location,
					  gettext_noop("a qualified operator"));
	if (operator->lexpr == NULL)
	{
		if (strcmp(name, expr_syntax[EXPR_NEGATE].name) != 0)
			return refuse_operator(state, name, operator->location);
		return walk_one(state, EXPR_NEGATE, operator->location,
						operator->rexpr, depth);
	}
	for (ExprKind kind = EXPR_ADD; kind <= EXPR_CONTAINS; kind++)
	{
		if (kind != EXPR_NEGATE && strcmp(name, expr_syntax[kind].name) == 0)
			return walk_two(state, kind, operator->location,
							operator->lexpr, operator->rexpr, depth);
	}
	return refuse_operator(state, name, operator->location);
}

static Expression *
walk_list_operator(ParseState *state, ExprKind kind, A_Expr *operator, int depth)
{
	List	   *nodes = castNode(List, operator->rexpr);

	return walk_list(state,
					 new_expr(state, kind, operator->location,
							  list_length(nodes) + 1),
					 0, lcons(operator->lexpr, list_copy(nodes)), depth);
}

static Expression *
walk_a_expr(ParseState *state, A_Expr *operator, int depth)
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
			return refuse(state, location, gettext_noop("BETWEEN SYMMETRIC"));
		case AEXPR_OP_ANY:
			return refuse(state, location, gettext_noop("ANY"));
		case AEXPR_OP_ALL:
			return refuse(state, location, gettext_noop("ALL"));
		case AEXPR_DISTINCT:
		case AEXPR_NOT_DISTINCT:
			return refuse(state, location, gettext_noop("IS DISTINCT FROM"));
		case AEXPR_LIKE:
			return refuse(state, location, gettext_noop("LIKE"));
		case AEXPR_ILIKE:
			return refuse(state, location, gettext_noop("ILIKE"));
		case AEXPR_SIMILAR:
			return refuse(state, location, gettext_noop("SIMILAR TO"));
	}
	return refuse(state, location, gettext_noop("this construct"));
}

/* a AND (b AND c) is a AND b AND c: collect the arguments of all levels. */
static bool
collect_args(ParseState *state, BoolExpr *expr, List **args, int depth)
{
	ListCell   *lc;

	if (depth > EXPRESSION_MAX_DEPTH)
		return refuse_too_deep(state, expr->location) != NULL;
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
walk_bool_expr(ParseState *state, BoolExpr *expr, int depth)
{
	List	   *args = NIL;

	if (expr->boolop == NOT_EXPR)
		return walk_one(state, EXPR_NOT, expr->location, linitial(expr->args), depth);
	if (!collect_args(state, expr, &args, depth))
		return NULL;
	return walk_list(state,
					 new_expr(state, expr->boolop == AND_EXPR ? EXPR_AND : EXPR_OR,
							  expr->location, list_length(args)),
					 0, args, depth);
}

static Expression *
walk_boolean_test(ParseState *state, BooleanTest *test, int depth)
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
			refuse(state, test->location, gettext_noop("IS UNKNOWN"));
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
walk_case(ParseState *state, CaseExpr *cases, int depth)
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
			return refuse_too_deep(state, cases->location);
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

/*---- The walk: functions ----*/

/* EXPR_CONST if there is no such function. */
static ExprKind
function_kind(const char *name)
{
	if (strcmp(name, "ceiling") == 0)
		return EXPR_CEIL;
	for (ExprKind kind = EXPR_ABS; kind <= EXPR_MARGINAL_SCALE; kind++)
	{
		if (strcmp(name, expr_syntax[kind].name) == 0)
			return kind;
	}
	return EXPR_CONST;
}

static Expression *
refuse_function(ParseState *state, const char *name, int location)
{
	NearestName nearest;
	const char *meant;

	set_fault(state->fault, ERRCODE_FEATURE_NOT_SUPPORTED, location,
			  "function \"%s\" is not allowed in a rule", name);
	list_what_is_allowed(state->fault);

	if (strcmp(name, "now") == 0 || strcmp(name, "age") == 0)
	{
		set_fault_hint(state->fault, "The day in question is on_date; years_between(birth_date, on_date) is an age in years.");
		return NULL;
	}
	nearest_name_begin(&nearest, name);
	for (ExprKind kind = EXPR_COALESCE; kind <= EXPR_MARGINAL_SCALE; kind++)
		nearest_name_consider(&nearest, expr_syntax[kind].name);
	meant = nearest_name(&nearest);
	if (meant != NULL && strcmp(meant, name) != 0)
		state->fault->hint = nearest_name_hint(meant);
	return NULL;
}

static bool
takes_so_many(ParseState *state, ExprKind kind, int nargs, int location)
{
	const ExprSyntax *syntax = &expr_syntax[kind];
	bool		pairs = kind == EXPR_STEP_SCALE || kind == EXPR_MARGINAL_SCALE;

	if (nargs >= syntax->min_args && nargs <= syntax->max_args &&
		!(pairs && nargs % 2 == 0))
		return true;

	set_fault(state->fault, ERRCODE_SYNTAX_ERROR, location,
			  "wrong number of arguments for %s", syntax->name);
	if (pairs)
		set_fault_detail(state->fault, "%s takes a value and then one or more pairs of a threshold and what holds from there.",
						 syntax->name);
	else if (syntax->min_args == syntax->max_args)
		set_fault_detail(state->fault, "Given are %d, it takes %d.",
						 nargs, syntax->min_args);
	else
		set_fault_detail(state->fault, "Given are %d, it takes %d or %d.",
						 nargs, syntax->min_args, syntax->max_args);
	return false;
}

/* round(x, 2): a number known beforehand keeps the scale of results known. */
static bool
places_fit(ParseState *state, Expression *places)
{
	if (places->kind == EXPR_CONST && places->type == TYPE_NUMBER)
	{
		const char *text = DatumGetCString(DirectFunctionCall1(numeric_out, places->value));

		if (strlen(text) <= 3 && strchr(text, '.') == NULL &&
			abs(atoi(text)) <= MAX_PLACES)
			return true;
	}
	set_fault(state->fault, ERRCODE_INVALID_PARAMETER_VALUE, places->location,
			  "the places to round to must be a whole number from %d to %d",
			  -MAX_PLACES, MAX_PLACES);
	return false;
}

/* Literals they must be; that they rise can wait until they have a type. */
static bool
thresholds_fit(ParseState *state, Expression *scale)
{
	for (int i = 1; i < scale->nargs; i += 2)
	{
		Expression *threshold = scale->args[i];

		if (threshold->kind != EXPR_CONST || threshold->isnull)
		{
			refuse(state, threshold->location,
				   gettext_noop("a threshold other than a literal"));
			return false;
		}
	}
	return true;
}

static Expression *
walk_call(ParseState *state, ExprKind kind, List *args, int location, int depth)
{
	Expression *expr;

	if (!takes_so_many(state, kind, list_length(args), location))
		return NULL;
	expr = walk_list(state, new_expr(state, kind, location, list_length(args)),
					 0, args, depth);
	if (expr == NULL)
		return NULL;

	if ((kind == EXPR_ROUND || kind == EXPR_TRUNC) && expr->nargs == 2 &&
		!places_fit(state, expr->args[1]))
		return NULL;
	if ((kind == EXPR_STEP_SCALE || kind == EXPR_MARGINAL_SCALE) &&
		!thresholds_fit(state, expr))
		return NULL;
	return expr;
}

static Expression *
walk_function(ParseState *state, FuncCall *call, int depth)
{
	const char *name = strVal(llast(call->funcname));
	int			location = call->location;
	ExprKind	kind;

	/* EXTRACT and its like come as calls of functions in pg_catalog. */
	if (call->funcformat == COERCE_SQL_SYNTAX)
		return refuse_function(state, name, location);
	if (list_length(call->funcname) > 1)
		return refuse(state, location, gettext_noop("a qualified function name"));
	kind = function_kind(name);
	if (kind == EXPR_CONST)
		return refuse_function(state, name, location);

	if (call->over != NULL)
		return refuse(state, location, gettext_noop("OVER"));
	if (call->agg_filter != NULL)
		return refuse(state, location, gettext_noop("FILTER"));
	if (call->agg_within_group)
		return refuse(state, location, gettext_noop("WITHIN GROUP"));
	if (call->agg_order != NIL)
		return refuse(state, location, gettext_noop("ORDER BY"));
	if (call->agg_distinct)
		return refuse(state, location, gettext_noop("DISTINCT"));
	if (call->func_variadic)
		return refuse(state, location, gettext_noop("VARIADIC"));
	if (call->agg_star)
		return refuse(state, location, "*");

	return walk_call(state, kind, call->args, location, depth);
}

/*---- The walk: everything ----*/

static Expression *
refuse_current(ParseState *state, SQLValueFunction *function)
{
	switch (function->op)
	{
		case SVFOP_CURRENT_DATE:
			refuse(state, function->location, "CURRENT_DATE");
			break;
		case SVFOP_CURRENT_ROLE:
		case SVFOP_CURRENT_USER:
		case SVFOP_USER:
		case SVFOP_SESSION_USER:
		case SVFOP_CURRENT_CATALOG:
		case SVFOP_CURRENT_SCHEMA:
			return refuse(state, function->location, gettext_noop("the current user or database"));
		default:
			refuse(state, function->location, gettext_noop("the current time"));
	}
	set_fault_hint(state->fault, "The day in question is on_date.");
	return NULL;
}

static Expression *
refuse_node(ParseState *state, Node *node)
{
	const char *what;

	switch (nodeTag(node))
	{
		case T_SubLink:
			what = gettext_noop("a subquery");
			break;
		case T_ParamRef:
			what = gettext_noop("a parameter");
			break;
		case T_A_Indirection:
			what = gettext_noop("a subscript or a field");
			break;
		case T_A_ArrayExpr:
			what = gettext_noop("an array");
			break;
		case T_RowExpr:
			what = gettext_noop("a row");
			break;
		case T_CollateClause:
			what = gettext_noop("COLLATE");
			break;
		case T_GroupingFunc:
			what = gettext_noop("GROUPING");
			break;
		case T_XmlExpr:
		case T_XmlSerialize:
			what = gettext_noop("XML");
			break;
		case T_NamedArgExpr:
			what = gettext_noop("a named argument");
			break;
		case T_SetToDefault:
			what = gettext_noop("DEFAULT");
			break;
		default:
			what = gettext_noop("this construct");
			break;
	}
	return refuse(state, node_location(node), what);
}

static Expression *
walk(ParseState *state, Node *node, int depth)
{
	check_stack_depth();

	if (depth > EXPRESSION_MAX_DEPTH)
		return refuse_too_deep(state, node_location(node));

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
			return refuse_current(state, (SQLValueFunction *) node);
		default:
			return refuse_node(state, node);
	}
}

Expression *
expression_parse(const char *source, Fault *fault)
{
	ParseState	state = {.source = source, .fault = fault};
	MemoryContext scratch;
	List	   *raw;
	Node	   *value = NULL;
	Expression *expr = NULL;

	if (strlen(source) > EXPRESSION_MAX_LENGTH)
		return refuse_too_long(&state);

	scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit raw expression",
									ALLOCSET_DEFAULT_SIZES);
	raw = read_raw_tree(&state, scratch);
	if (raw != NIL)
		value = only_value(&state, raw);
	if (value != NULL)
		expr = walk(&state, value, 1);
	MemoryContextDelete(scratch);

	/* What is stored is the canonical text, which must read back. */
	if (expr != NULL && strlen(expression_print(expr)) > EXPRESSION_MAX_LENGTH)
		return refuse_too_long(&state);
	return expr;
}
