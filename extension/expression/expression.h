/*
 * expression.h
 *	  A rule's condition or value: a PostgreSQL scalar expression over
 *	  variables, parsed by PostgreSQL itself, accepted from a short list,
 *	  typed, and printed in one canonical form.
 *
 *		source text --expression_parse--> Expression --expression_check--> typed Expression
 *		                                     |
 *		                                     +--expression_print--> canonical text
 *
 * Nothing here reads a table, and no fault is thrown: parse and check fill a
 * Fault.
 */
#ifndef PG_BENEFIT_EXPRESSION_H
#define PG_BENEFIT_EXPRESSION_H

#include "compat.h"

#include "nodes/pg_list.h"

#include "expression/fault.h"
#include "expression/literal.h"
#include "types/code.h"

/* The limits of one expression; checked before anything is built. */
#define EXPRESSION_MAX_LENGTH	16384	/* bytes */
#define EXPRESSION_MAX_NODES	2000
#define EXPRESSION_MAX_DEPTH	100

typedef enum ExprKind
{
	/* leaves */
	EXPR_CONST,					/* value, isnull; an untyped string literal is
								 * TYPE_UNKNOWN with a cstring value until
								 * expression_check types it */
	EXPR_VARIABLE,				/* name; variable is set by expression_check */
	EXPR_ON_DATE,
	EXPR_REGION,
	/* three-valued logic; AND and OR are n-ary */
	EXPR_AND,
	EXPR_OR,
	EXPR_NOT,
	/* arithmetic, binary but for NEGATE; SUBTRACT of two dates is their days */
	EXPR_ADD,
	EXPR_SUBTRACT,
	EXPR_MULTIPLY,
	EXPR_DIVIDE,
	EXPR_NEGATE,
	/* comparison, binary; text and region know only = and <> */
	EXPR_EQ,
	EXPR_NE,
	EXPR_LT,
	EXPR_LE,
	EXPR_GT,
	EXPR_GE,
	EXPR_CONTAINED,				/* region <@ region, or variable <@ code */
	EXPR_CONTAINS,				/* region @> region, or code @> variable */
	/* x, low, high */
	EXPR_BETWEEN,
	EXPR_NOT_BETWEEN,
	/* x, item, item, ... */
	EXPR_IN,
	EXPR_NOT_IN,
	/* tests that never give null */
	EXPR_IS_NULL,
	EXPR_IS_NOT_NULL,
	EXPR_IS_TRUE,
	EXPR_IS_NOT_TRUE,
	EXPR_IS_FALSE,
	EXPR_IS_NOT_FALSE,
	/* when, then, when, then, ..., else; the else is always there (a null
	 * constant where the text has none); CASE x WHEN v is kept as x = v */
	EXPR_CASE,
	EXPR_COALESCE,
	EXPR_NULLIF,
	EXPR_LEAST,
	EXPR_GREATEST,
	/*
	 * functions, from ABS to MARGINAL_SCALE, which is the last of all; the
	 * number of arguments is checked when parsed
	 */
	EXPR_ABS,
	EXPR_SIGN,
	EXPR_FLOOR,					/* x [, places]: places is an integer literal */
	EXPR_CEIL,					/* x [, places] */
	EXPR_ROUND,					/* x [, places [, rounding]]: a literal too */
	EXPR_TRUNC,					/* x [, places] */
	EXPR_MOD,
	EXPR_POWER,					/* x, n: a whole number */
	EXPR_YEARS_BETWEEN,			/* from, to: dates; a number */
	EXPR_MONTHS_BETWEEN,
	EXPR_DAYS_BETWEEN,
	EXPR_ADD_MONTHS,			/* date, n: a whole number; a date */
	EXPR_MONTH_START,			/* date: a date */
	EXPR_MONTH_END,
	EXPR_STEP_SCALE,			/* x, t1, v1, t2, v2, ...: t rise; v are of one
								 * type */
	EXPR_MARGINAL_SCALE			/* x, t1, r1, t2, r2, ...: t rise */
} ExprKind;

typedef struct Expression
{
	ExprKind	kind;
	ValueType	type;			/* TYPE_UNKNOWN until checked */
	int			location;		/* byte offset in the source, or -1 */
	Datum		value;			/* EXPR_CONST */
	bool		isnull;			/* EXPR_CONST */
	char	   *name;			/* EXPR_VARIABLE: as written */
	int			variable;		/* EXPR_VARIABLE: what the scope said */
	int			nargs;
	struct Expression **args;
} Expression;

/* Where variables come from. */
typedef struct ExprScope
{
	/* false if there is no variable of this name or alias */
	bool		(*resolve) (const struct ExprScope *scope, const char *name,
							int *variable, ValueType *type);
	/* the known name nearest to this one, or NULL */
	const char *(*nearest) (const struct ExprScope *scope, const char *name);
	/* what a text variable, as resolve() found it, can be; NULL: anything */
	const CodeList *(*codes) (const struct ExprScope *scope, const char *name,
							  int variable);
} ExprScope;

/*
 * Parse source (a NUL-terminated string in the server encoding) into a tree
 * in the current memory context. NULL, with *fault filled, if it is not an
 * expression that a rule may hold.
 */
extern Expression *expression_parse(const char *source, Fault *fault);

/*
 * Resolve the variables, give every node its type and every literal the type
 * that its place asks for. wanted is the type the whole must have, or
 * TYPE_UNKNOWN for any. False, with *fault filled, if it does not fit.
 */
extern bool expression_check(Expression *expr, ValueType wanted,
							 const ExprScope *scope, Fault *fault);

/*
 * Let the texts that a checked tree may have as its value be codes of these: a
 * title or an alias becomes the code. False, with *fault filled, if one is none.
 */
extern bool expression_check_codes(Expression *expr, const CodeList *codes,
								   Fault *fault);

/*
 * The variables that a checked tree asks for, in the order of its text and as
 * often, at the end of a list. Without a tree none.
 */
extern List *add_variables(List *variables, const Expression *expr);

/* The canonical SQL text of a tree, checked or not: parsing it gives an equal tree. */
extern char *expression_print(const Expression *expr);

#endif
