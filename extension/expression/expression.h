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
 * Fault, so that one caller can raise it, another can return it softly and a
 * third can collect all of them.
 */
#ifndef PG_BENEFIT_EXPRESSION_H
#define PG_BENEFIT_EXPRESSION_H

#include "compat.h"

/* The limits of one expression; checked before anything is built. */
#define EXPRESSION_MAX_LENGTH	16384	/* bytes */
#define EXPRESSION_MAX_NODES	2000
#define EXPRESSION_MAX_DEPTH	100
/* What a value is inside an expression: money is a number. */
typedef enum ValueType
{
	TYPE_UNKNOWN,				/* null, or a string literal not yet typed */
	TYPE_BOOLEAN,				/* Datum: bool */
	TYPE_NUMBER,				/* Datum: Numeric */
	TYPE_TEXT,					/* Datum: text * */
	TYPE_DATE,					/* Datum: DateADT */
	TYPE_REGION					/* Datum: Region (int64) */
} ValueType;

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
	EXPR_CONTAINED,				/* region <@ region */
	EXPR_CONTAINS,				/* region @> region */
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
	/* functions; the number of arguments is checked when parsed */
	EXPR_ABS,
	EXPR_SIGN,
	EXPR_FLOOR,
	EXPR_CEIL,
	EXPR_ROUND,					/* x [, places]: places is an integer literal */
	EXPR_TRUNC,					/* x [, places] */
	EXPR_MOD,
	EXPR_YEARS_BETWEEN,			/* from, to: dates; a number */
	EXPR_MONTHS_BETWEEN,
	EXPR_DAYS_BETWEEN,
	EXPR_STEP_SCALE,			/* x, t1, v1, t2, v2, ...: t are literals that
								 * rise; v are of one type */
	EXPR_MARGINAL_SCALE			/* x, t1, r1, t2, r2, ...: t are literals that
								 * rise */
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

/* What is wrong with a text, before it is known how to report it. */
typedef struct Fault
{
	int			sqlerrcode;
	char	   *message;
	char	   *detail;			/* or NULL */
	char	   *hint;			/* or NULL */
	int			location;		/* byte offset in the source, or -1 */
} Fault;

/* Where variables come from. */
typedef struct ExprScope
{
	/* false if there is no variable of this name or alias */
	bool		(*resolve) (const struct ExprScope *scope, const char *name,
							int *variable, ValueType *type);
	/* the known name nearest to this one, or NULL */
	const char *(*nearest) (const struct ExprScope *scope, const char *name);
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

/* The canonical SQL text of a tree, checked or not: parsing it gives an equal tree. */
extern char *expression_print(const Expression *expr);

/*
 * Does a name, printed, read back as the variable of that name? *quoted: it is
 * printed in quotes.
 */
extern bool reads_as_variable(const char *name, bool *quoted);

/* Has a name a sign that is typed with a Chinese input method on? */
extern bool has_fullwidth_mark(const char *name);

/*
 * Raise a fault as an error (softly if escontext says so), with source as the
 * text its location points into (NULL for none).
 */
extern void fault_report(const Fault *fault, const char *source,
						 Node *escontext);

/* "a number", "a date", ... for messages */
extern const char *value_type_name(ValueType type);

/* A text for a fault, palloc'd; the format is looked up in the catalog. */
extern char *format_text(const char *format, va_list args) pg_attribute_printf(1, 0);

/*
 * Fill a fault. set_fault takes the primary message, and clears detail and
 * hint, which the other two add. All three look the format up in the catalog.
 */
extern void set_fault(Fault *fault, int sqlerrcode, int location,
					  const char *format,...) pg_attribute_printf(4, 5);
extern void set_fault_detail(Fault *fault, const char *format,...) pg_attribute_printf(2, 3);
extern void set_fault_hint(Fault *fault, const char *format,...) pg_attribute_printf(2, 3);

/*
 * The value that a literal's text has as the given type; false, with *fault
 * filled, if it has none. The same texts on every version of PostgreSQL,
 * whatever DateStyle says: numbers are decimal, dates are YYYY-MM-DD.
 */
extern bool literal_value(ValueType type, const char *text, int location,
						  Datum *value, Fault *fault);

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

#endif
