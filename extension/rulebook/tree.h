/*
 * tree.h
 *	  The conditions and values of an open rulebook's rules, and the domains of
 *	  its variables, as checked trees.
 */
#ifndef PG_BENEFIT_TREE_H
#define PG_BENEFIT_TREE_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* Make the table of trees of a book that is being read. */
extern void make_tree_table(Rulebook *book);

/*
 * A rule's condition (NULL: always) and value (NULL: a repeal) as checked
 * trees. Those that were asked for first are kept; others live in the current
 * memory context.
 */
extern const Expression *rule_condition(Rulebook *book, const Rule *rule);
extern const Expression *rule_value(Rulebook *book, const Rule *rule);

/* The same of a variable's domain; NULL if it has none. */
extern const Expression *variable_domain(Rulebook *book, int variable);

/*
 * The variables that a rule, or a domain, asks for, in the order of its text and
 * as often; its trees are gone.
 */
extern List *rule_variables(Rulebook *book, const Rule *rule);
extern List *domain_variables(Rulebook *book, int variable);

#endif
