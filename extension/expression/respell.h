/*
 * respell.h
 *	  Expressions as they are typed with a Chinese input method on, and the SQL
 *	  that they stand for.
 */
#ifndef PG_BENEFIT_RESPELL_H
#define PG_BENEFIT_RESPELL_H

#include "compat.h"

#include "expression/expression.h"

typedef struct Respelling
{
	const char *sql;			/* the source itself if there is nothing to do */
	int		   *origins;		/* by byte of sql and one more: where in the
								 * source its character begins; or NULL */
} Respelling;

/*
 * Write a source in SQL's own characters. Quoted text and comments stay as they
 * are. False, with *fault filled, if it has a sign that stands for nothing.
 */
extern bool respell(const char *source, Respelling *respelling, Fault *fault);

/* Let places in sql be places in the source: of a fault, of a tree. */
extern void locate_fault(const Respelling *respelling, Fault *fault);
extern void locate_tree(const Respelling *respelling, Expression *expr);

/* The operator that a word stands for, "AND", "OR" or "NOT", or NULL. */
extern const char *operator_of_word(const char *word);

/* The length of such a word at the beginning of a text, or 0. */
extern int	operator_length(const char *text);

/* Would this be read otherwise if it stood without quotes? */
extern bool is_respelt(const char *name);

#endif
