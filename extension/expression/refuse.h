/*
 * refuse.h
 *	  The faults of a text that holds what is not allowed in a rule. Every
 *	  function fills a fault and returns NULL for its caller.
 */
#ifndef PG_BENEFIT_REFUSE_H
#define PG_BENEFIT_REFUSE_H

#include "compat.h"

#include "nodes/primnodes.h"

#include "expression/fault.h"

/* As the detail of a fault. */
extern void list_what_is_allowed(Fault *fault);

/* what is untranslated, such as "a subquery" */
extern void *refuse(Fault *fault, int location, const char *what);
extern void *refuse_too_long(Fault *fault);
extern void *refuse_too_large(Fault *fault, int location);
extern void *refuse_too_deep(Fault *fault, int location);
extern void *refuse_operator(Fault *fault, const char *name, int location);
/* CURRENT_DATE and the like */
extern void *refuse_current(Fault *fault, SQLValueFunction *function);
/* A node of the raw tree that is nothing else. */
extern void *refuse_node(Fault *fault, Node *node, int location);

#endif
