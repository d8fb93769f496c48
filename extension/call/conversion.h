/*
 * conversion.h
 *	  A fact as its slot holds it: from a value of an SQL type, from a string and
 *	  from JSON.
 */
#ifndef PG_BENEFIT_CONVERSION_H
#define PG_BENEFIT_CONVERSION_H

#include "call/callsite.h"

/* How a value of an SQL type can be the fact of this variable. */
extern SlotType fit_fact(const CallSite *site, int variable, const char *name,
						 Oid type, Conversion *conversion);

/* A fact's value as its slot holds it; 22P02 names a fact that is none. */
extern Datum convert_fact(const Source *source, Datum value);

extern Datum read_json_fact(const char *name, JsonbValue *value, VariableKind kind);
extern char *json_text(JsonbValue *value);
extern Datum read_json_circumstances(JsonbValue *value);
pg_noreturn extern void fact_value_error(const char *name, const char *value,
										 const char *wanted);
pg_noreturn extern void fact_length_error(const char *name);

#endif
