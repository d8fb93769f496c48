/*
 * item.h
 *	  What a variable, a rule, a clause and a policy may be: one description,
 *	  for the rows of the tables and for the items of a rulebook's text.
 *
 *		row of a table --trigger--+
 *		                          +--> VariableText, RuleText --> faults
 *		rulebook's text --loader--+
 *
 * What is wrong goes to a FaultSink, so that a trigger can raise the first
 * fault and the loader can collect all of them. What an item refers to is not
 * looked at here: only those know it who have the others.
 */
#ifndef PG_BENEFIT_ITEM_H
#define PG_BENEFIT_ITEM_H

#include "rulebook/rulebook.h"

/* What is said of a variable, NULL where nothing is. */
typedef struct VariableText
{
	const char *name;
	const char **aliases;
	int			naliases;
	const char *kind;
	const char *hit_policy;
	const char *rounding;
	const char *direction;
	const char *measure;
	const char *default_value;
	bool		has_scale;
	int			scale;
} VariableText;

/* What is said of a rule. */
typedef struct RuleText
{
	const char *id;
	const char *condition;
	const char *value;
	const char *replaces;
	const char *baseline;
} RuleText;

/*
 * Fill what the description gives of a variable: kind, hit_policy, rounding,
 * direction, scale, and the default in the current memory context.
 */
extern void read_variable(FaultSink *sink, const VariableText *text,
						  Variable *variable);

/* A default as its kind writes it. */
extern char *default_text(VariableKind kind, Datum value);

/* Check the shape of a rule, and fill baseline in the current memory context. */
extern void read_rule(FaultSink *sink, const RuleText *text, Numeric *baseline);

#endif
