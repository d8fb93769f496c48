/*
 * rulebook.h
 *	  The rulebook: variables, rules, clauses as one immutable value, and that
 *	  value opened in memory.
 *
 * The value is a varlena that holds the SHA-256 of its text and the text as
 * jsonb, so that two rulebooks compare by 32 bytes and a large one opens
 * without being parsed:
 *
 *		RulebookValue = { length, sha256[32], jsonb }
 *
 *		{"format": 1, "circumstances": 38,
 *		 "units":     {name: {title_zh, title_en}},
 *		 "subjects":  {name: {title_zh, title_en, duty}},
 *		 "policies":  {id: {number, title_zh, title_en, issuer_zh, region, issued}},
 *		 "clauses":   {id: {policy, section, summary_zh, summary_en, force, text_zh,
 *		                    variable}},
 *		 "variables": {name: {kind, title_zh, title_en, aliases: [...], subject, unit, per,
 *		                      hit_policy, domain, default, scale, rounding, measure,
 *		                      direction, beneficiary, ask_zh, ask_en, changed_by,
 *		                      sensitive}},
 *		 "codes":     {variable: {code: {title_zh, title_en, aliases: [...], parent}}},
 *		 "rules":     {id: {variable, region, from, before, level, priority, condition,
 *		                    value, baseline, baseline_on, replaces, overrides, clause,
 *		                    note_zh, note_en}}}
 *
 * A null is left out. A variable may have a unit and a subject that no item
 * describes. Dates are YYYY-MM-DD; from is the first day of a rule,
 * before the first day after it. condition, value and domain are expressions,
 * default and baseline are constants in the text form of the kind; all of
 * them are JSON strings; scale and priority are JSON numbers. What an item may
 * be, item.h and name.h say.
 *
 * circumstances is how much of their vocabulary the rulebook was made with: a
 * name that a later release gives to another circumstance means in it what it
 * meant before. Without the field it is the vocabulary of the first release.
 *
 * An open Rulebook is that value indexed in memory. An index stands for a
 * variable or a rule, an address for a clause or a policy:
 *
 *		names:  name or alias ---> variables[]: circumstances | those of the book
 *		                            |  |  |
 *		                            |  |  +-- measure: another variable
 *		                            |  +-- first_rule --+
 *		                            |                   v
 *		chains: (variable, region) ---> rules[]: next_of_variable, next_of_region
 *		                                 |  |  |
 *		                                 |  |  +-- clause --> clauses[] --> policies[]
 *		                                 |  +-- replaces, overrides: other rules
 *		                                 +-- condition, value: texts
 *		                                                        |
 *		trees:  (text, type) ---> checked tree of it  <---------+ when first asked for
 *
 *		open.c's list --> Rulebook, owned by book->context, which is closed as a whole
 *			tables and arrays			pieces of the context
 *			strings, trees				pieces of the arena, memory.h; a text that stands
 *										in many places is one string
 *			shapes						built and bounded by shape.h, in contexts below it
 *
 * Open rulebooks are kept by their SHA-256, and closed, the least recently used
 * first, when they are too many or too large.
 */
#ifndef PG_BENEFIT_RULEBOOK_H
#define PG_BENEFIT_RULEBOOK_H

#include "compat.h"

#include "common/sha2.h"
#include "lib/ilist.h"
#include "nodes/pg_list.h"
#include "utils/date.h"
#include "utils/hsearch.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

#include "expression/expression.h"
#include "rulebook/kind.h"
#include "types/code.h"
#include "types/number.h"
#include "types/region.h"

typedef struct RulebookValue
{
	int32		vl_len_;
	uint8		sha256[PG_SHA256_DIGEST_LENGTH];
	JsonbContainer root;
} RulebookValue;

#define DatumGetRulebookValue(X)	((RulebookValue *) PG_DETOAST_DATUM(X))

typedef enum HitPolicy
{
	HIT_UNIQUE, HIT_FIRST, HIT_ANY, HIT_MIN, HIT_MAX, HIT_SUM, HIT_COUNT
} HitPolicy;

/* How far a clause binds. */
typedef enum Force
{
	FORCE_UNSAID, GRANTS, ORDERS, AIMS, ENCOURAGES
} Force;

typedef enum Direction
{
	DIRECTION_NONE, AT_LEAST, AT_MOST, ABOVE, BELOW
} Direction;

/*
 * Limits, far beyond what documents fill, so that whatever is read is bounded
 * in time and memory. jsonb sets one more, 256 MB for the whole.
 */
#define NAME_MAX_LENGTH			(NAMEDATALEN - 1)	/* bytes of ids, names and
													 * aliases */
#define VARIABLE_MAX_ALIASES	1000
#define REPEAL_MAX_DEPTH		100
#define OVERRIDE_MAX_DEPTH		100 /* rules above one another */

#define NO_SCALE		(-1)
#define NO_VARIABLE		(-1)
#define NO_RULE			(-1)
#define ANY_LEVEL		(-1)
/* stands for the whole set where a list of inputs is meant */
#define CIRCUMSTANCES_INPUT	(-2)

typedef struct Policy
{
	const char *id;
	const char *number;			/* of the document, or NULL as what follows */
	const char *title_zh;
	const char *title_en;
} Policy;

typedef struct Clause
{
	const char *id;
	const Policy *policy;		/* or NULL */
	int			variable;		/* that answers it, or NO_VARIABLE */
	const char *section;		/* or NULL, as what follows */
	const char *summary_zh;
	const char *summary_en;
	Force		force;
} Clause;

typedef struct Rule
{
	const char *id;
	int			variable;
	Region		region;
	DateADT		from;			/* DATEVAL_NOBEGIN if open */
	DateADT		before;			/* DATEVAL_NOEND if open */
	int			level;			/* of the divisions it is asked of, or ANY_LEVEL */
	int			priority;
	int			replaces;		/* index into rules, or NO_RULE */
	int			overrides;		/* the same */
	int			repeal_depth;	/* 1 for a repeal, 2 for a repeal of that; 0
								 * for a rule with a value */
	const char *condition;		/* or NULL: always */
	const char *value;			/* or NULL: the rule repeals what it replaces */
	const Clause *clause;		/* or NULL */
	Numeric		baseline;		/* where a target starts from, or NULL */
	int			next_of_region; /* the next rule of this variable and region, or
								 * NO_RULE */
	int			next_of_variable;	/* the next of this variable, or NO_RULE */
} Rule;

/* A unit, or a subject: what variables say something about. */
typedef struct Word
{
	const char *name;
	const char *title_zh;		/* or NULL, as what follows */
	const char *title_en;
	bool		duty;			/* of a subject: its government owes it, which is
								 * nobody's benefit */
} Word;

typedef struct Variable
{
	const char *name;
	VariableKind kind;
	int			circumstance;	/* bit, or -1 */
	HitPolicy	hit_policy;
	bool		has_default;	/* where no rule hits, or no rule is and no fact
								 * is given */
	Datum		default_value;	/* of the expression type */
	int			scale;			/* NO_SCALE: not rounded */
	Rounding	rounding;
	Direction	direction;
	int			measure;		/* variable it bounds, or NO_VARIABLE */
	int			first_rule;		/* wherever and whenever it is in force, or
								 * NO_RULE */
	const char *domain;			/* what a believable fact satisfies, or NULL */
	CodeList   *codes;			/* what a text can be, or NULL: anything */
	const char *title_zh;		/* or NULL, as what follows */
	const char *title_en;
	const Word *subject;
	const Word *unit;
	const Word *per;
	const char *beneficiary;	/* or NULL: anybody */
} Variable;

/*
 * The first variables are the standard circumstances that the book knows, at
 * the index of their bit; its own follow.
 */
typedef struct Rulebook
{
	ExprScope	scope;			/* must be first: the scope's callbacks find
								 * the book by it */
	uint8		sha256[PG_SHA256_DIGEST_LENGTH];
	MemoryContext context;
	int			pins;			/* call sites that hold it */
	uint64		used;			/* clock of the last use */
	char	   *arena;			/* free space for what lives as long as the
								 * book, without a header a piece */
	Size		arena_left;
	int			ncircumstances; /* that it knows */
	int			nvariables;		/* these among them */
	Variable   *variables;
	int			nrules;
	Rule	   *rules;
	Policy	   *policies;
	Clause	   *clauses;
	HTAB	   *names;			/* name or alias -> variable */
	HTAB	   *chains;			/* (variable, region) -> first and last rule */
	HTAB	   *trees;			/* text and type -> checked tree, the first that
								 * have room */
	Size		tree_bytes;		/* that these take */
	dlist_head	shapes;			/* of facts, see shape.h; the one used last
								 * comes first */
	int			nshapes;
} Rulebook;

/* A value from content; NULL, if escontext takes the error softly, if it has faults. */
extern RulebookValue *make_rulebook_value(Jsonb *content, Node *escontext);

#endif
