/*
 * item.h
 *	  What a variable and a rule may be: one description, for the rows of the
 *	  tables and for the items of a rulebook's text.
 *
 *		row of a table --trigger--+
 *		                          +--> VariableText, RuleText --> faults
 *		rulebook's text --loader--+
 *
 * What is wrong goes to a FaultSink, so that a trigger can raise the first
 * fault and the loader can collect all of them. Names and ids are name.h's
 * concern. What an item refers to only those find who have the others: what
 * there is to say of it they say by the functions at the end.
 */
#ifndef PG_BENEFIT_ITEM_H
#define PG_BENEFIT_ITEM_H

#include "compat.h"

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
	const char *overrides;
	const char *baseline;
	const char *level;
	bool		has_region;
	Region		region;
	bool		is_implication; /* the variable is a standard circumstance */
} RuleText;

/* What the enums in rulebook.h are called, in their order; the first is empty. */
extern const char *const direction_names[];
extern const char *const force_names[];

/* How one rule refers to another of the same variable. */
typedef enum RuleLink
{
	LINK_REPLACES, LINK_OVERRIDES
} RuleLink;

/*
 * Fill what the description gives of a variable: kind, hit_policy, rounding,
 * direction, scale, and the default in the current memory context.
 */
extern void read_variable(FaultSink *sink, const VariableText *text,
						  Variable *variable);

/*
 * Check the shape of a rule, and fill what the description gives of it: level, and
 * the baseline in the current memory context.
 */
extern void read_rule(FaultSink *sink, const RuleText *text, Rule *rule);

/* The force of this name; FORCE_UNSAID of none. */
extern Force read_force(FaultSink *sink, const char *name);

/* Check who can change a fact. */
extern void check_changed_by(FaultSink *sink, const char *name);

/* Check that what a variable bounds, of this kind, is a number. */
extern void check_measure(FaultSink *sink, const char *measure, VariableKind kind);

/* Say of a standard circumstance that a clause refers to it. */
extern void refuse_circumstance_as_answer(FaultSink *sink);

/* Say that a name or an alias of a variable is one of another variable too. */
extern void refuse_shared_name(FaultSink *sink, const char *field, const char *name,
							   const char *variable, const char *other);

/* The field of a rule that says so. */
extern const char *link_field(RuleLink link);

/*
 * Say that a rule is linked to one of another variable, each of which may be
 * NULL if it is not known; to itself through others.
 */
extern void refuse_other_variable(FaultSink *sink, RuleLink link, const char *rule,
								  const char *variable, const char *other,
								  const char *its_variable);
extern void refuse_ring(FaultSink *sink, RuleLink link);

/*
 * Say of a variable, which is of another kind than text, that it has codes; of a
 * code that its parent is not among the others, or that it lies in itself.
 */
extern void refuse_codes_of_kind(FaultSink *sink, const char *variable);
extern void refuse_unknown_parent(FaultSink *sink, const CodeList *list, const char *parent);
extern void refuse_code_circle(FaultSink *sink);

#endif
