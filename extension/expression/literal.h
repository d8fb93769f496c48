/*
 * literal.h
 *	  The types that values have inside expressions, and the one reader of
 *	  their literals.
 */
#ifndef PG_BENEFIT_LITERAL_H
#define PG_BENEFIT_LITERAL_H

#include "compat.h"

#include "expression/fault.h"

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

/* "a number", "a date", ... for messages */
extern const char *value_type_name(ValueType type);

/*
 * The value that a literal's text has as the given type; false, with *fault
 * filled, if it has none. The same texts on every version of PostgreSQL,
 * whatever DateStyle says: numbers are decimal, dates are YYYY-MM-DD.
 */
extern bool literal_value(ValueType type, const char *text, int location,
						  Datum *value, Fault *fault);

#endif
