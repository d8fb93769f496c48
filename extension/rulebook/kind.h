/*
 * kind.h
 *	  The kinds of variables: what each is called, how it is computed with, and
 *	  as which SQL type it comes and goes.
 */
#ifndef PG_BENEFIT_KIND_H
#define PG_BENEFIT_KIND_H

#include "compat.h"

#include "expression/expression.h"

typedef enum VariableKind
{
	KIND_BOOLEAN,
	KIND_NUMBER,
	KIND_MONEY,
	KIND_TEXT,
	KIND_DATE
} VariableKind;

#define KIND_COUNT	(KIND_DATE + 1)

typedef struct KindDescription
{
	const char *name;			/* in tables, rulebooks and messages */
	const char *meaning;		/* what a fact of it is, for messages; not
								 * translated yet */
	ValueType	value_type;		/* inside expressions */
	Oid			sql_type;		/* or InvalidOid: the next one */
	const char *own_sql_type;	/* a type in the schema benefit */
	const char *call;			/* the function there that typed functions call */
} KindDescription;

extern const KindDescription kinds[KIND_COUNT];

extern const char *kind_name(VariableKind kind);
extern ValueType kind_value_type(VariableKind kind);

/* False if there is no such kind. */
extern bool kind_from_name(const char *name, VariableKind *kind);

/*
 * The value of a text as a literal of an expression has it, such as 60 or
 * 2024-02-29, in the Datum of the value type; false if it is none.
 */
extern bool kind_read_literal(VariableKind kind, const char *text, Datum *value);

#endif
