/*
 * syntax.h
 *	  How expressions are written: what parsing, checking and printing share.
 */
#ifndef PG_BENEFIT_SYNTAX_H
#define PG_BENEFIT_SYNTAX_H

#include "compat.h"

#include "expression/expression.h"

/* How tightly a construct binds in PostgreSQL's grammar, loosest first. */
typedef enum Precedence
{
	BINDS_OR = 1,
	BINDS_AND,
	BINDS_NOT,
	BINDS_IS,					/* not associative */
	BINDS_COMPARISON,			/* not associative */
	BINDS_BETWEEN,				/* and IN; not associative */
	BINDS_OPERATOR,				/* <@ and @> */
	BINDS_ADD,
	BINDS_MULTIPLY,
	BINDS_MINUS,
	BINDS_WHOLLY				/* names, literals, calls, CASE */
} Precedence;

/* How each ExprKind is written. */
typedef struct ExprSyntax
{
	const char *name;			/* operator, keyword or function, or NULL */
	Precedence	binds;
	int			min_args;		/* of what is written as a call, else 0 */
	int			max_args;
} ExprSyntax;

extern const ExprSyntax expr_syntax[EXPR_MARGINAL_SCALE + 1];

/* Can a name stand without quotes? */
extern bool is_plain_name(const char *name);

#endif
