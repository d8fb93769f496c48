/*
 * default.h
 *	  The default of a variable, as its kind reads and writes it.
 */
#ifndef PG_BENEFIT_DEFAULT_H
#define PG_BENEFIT_DEFAULT_H

#include "compat.h"

#include "expression/fault.h"
#include "rulebook/kind.h"

/*
 * The default that a text is, in the Datum of the value type and in the
 * current memory context. False, with *fault filled, if it is none.
 */
extern bool read_default(VariableKind kind, const char *text, Datum *value,
						 Fault *fault);

/* A default as its kind writes it. */
extern char *default_text(VariableKind kind, Datum value);

#endif
