/*
 * function.h
 *	  The functions that an expression may call, and what each takes.
 */
#ifndef PG_BENEFIT_FUNCTION_H
#define PG_BENEFIT_FUNCTION_H

#include "compat.h"

#include "expression/expression.h"

/* EXPR_CONST if there is no such function. */
extern ExprKind function_kind(const char *name);

/* Says that there is none; returns NULL. */
extern void *refuse_function(Fault *fault, const char *name, int location);

/* False, with *fault filled, if the number of arguments is wrong, or one of them. */
extern bool takes_so_many(Fault *fault, ExprKind kind, int nargs, int location);
extern bool arguments_fit(Fault *fault, const Expression *call);

#endif
