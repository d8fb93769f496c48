/*
 * read_text.h
 *	  Reads the text of an expression by PostgreSQL's own grammar, so that it
 *	  means what it means in SQL.
 */
#ifndef PG_BENEFIT_READ_TEXT_H
#define PG_BENEFIT_READ_TEXT_H

#include "compat.h"

#include "nodes/nodes.h"

#include "expression/fault.h"

/*
 * The one value of SELECT source, as a raw tree in the context scratch. NULL,
 * with *fault filled, if PostgreSQL cannot read the text, or if it holds
 * anything else.
 */
extern Node *read_raw_value(const char *source, MemoryContext scratch, Fault *fault);

#endif
