/*
 * rulebook.h
 *	  The rulebook: variables, rules, clauses as one immutable value.
 *
 * The value is a varlena that holds the SHA-256 of its text and the text as
 * jsonb, so that two rulebooks compare by 32 bytes and a large one opens
 * without being parsed:
 *
 *		RulebookValue = { length, sha256[32], jsonb }
 *
 *		{"format": 1, "circumstances": 36,
 *		 "policies":  {id: {number, title_zh, title_en, issuer_zh, region, issued}},
 *		 "clauses":   {id: {policy, section, summary_zh, summary_en, variable}},
 *		 "variables": {name: {kind, title_zh, title_en, aliases: [...], subject, unit, per,
 *		                      hit_policy, default, scale, rounding, measure, direction}},
 *		 "rules":     {id: {variable, region, from, before, priority, condition, value,
 *		                    baseline, replaces, clause, note}}}
 *
 * A null is left out. Dates are YYYY-MM-DD; from is the first day of a rule,
 * before the first day after it. condition and value are expressions,
 * default and baseline are constants in the text form of the kind; all of
 * them are JSON strings; scale and priority are JSON numbers. What an item may
 * be, item.h says.
 *
 * circumstances is how much of their vocabulary the rulebook was made with: a
 * name that a later release gives to another circumstance means in it what it
 * meant before. Without the field it is the vocabulary of the first release.
 *
 * An open Rulebook is that value indexed in memory: expressions are parsed
 * when a program first needs them. Open rulebooks are kept by their SHA-256
 * for the life of the backend, the least recently used going first.
 */
#ifndef PG_BENEFIT_RULEBOOK_H
#define PG_BENEFIT_RULEBOOK_H

#include "expression/expression.h"
#include "rulebook/kind.h"
#include "types/number.h"
#include "types/region.h"

#include "common/sha2.h"
#include "lib/ilist.h"
#include "nodes/pg_list.h"
#include "utils/date.h"
#include "utils/hsearch.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

typedef struct RulebookValue
{
	int32		vl_len_;
	uint8		sha256[PG_SHA256_DIGEST_LENGTH];
	JsonbContainer root;
} RulebookValue;

typedef enum HitPolicy
{
	HIT_UNIQUE, HIT_FIRST, HIT_ANY, HIT_MIN, HIT_MAX, HIT_SUM, HIT_COUNT
} HitPolicy;

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
#define RULEBOOK_MAX_NAMES		1000000 /* names and aliases of all variables */
#define RULEBOOK_MAX_ITEMS		500000	/* rules; as many of each other item */
#define FINDINGS_MAX_KEPT		10000	/* the others are counted */
#define FINDINGS_MAX_SHOWN		20	/* in the text of an error */

#define NO_SCALE		(-1)
#define NO_VARIABLE		(-1)
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
} Clause;

typedef struct Rule
{
	const char *id;
	int			variable;
	Region		region;
	DateADT		from;			/* DATEVAL_NOBEGIN if open */
	DateADT		before;			/* DATEVAL_NOEND if open */
	int			priority;
	int			replaces;		/* index into rules, or -1 */
	const char *condition;		/* or NULL: always */
	const char *value;			/* or NULL: repeals what it replaces */
	const Clause *clause;		/* or NULL */
	Numeric		baseline;		/* where a target starts from, or NULL */
	int			next;			/* the next rule of this variable and region,
								 * or -1 */
} Rule;

typedef struct Variable
{
	const char *name;
	VariableKind kind;
	int			circumstance;	/* bit, or -1 */
	HitPolicy	hit_policy;
	bool		has_default;
	Datum		default_value;	/* of the expression type */
	int			scale;			/* NO_SCALE: not rounded */
	Rounding	rounding;
	Direction	direction;
	int			measure;		/* variable it bounds, or NO_VARIABLE */
	const char *title_zh;		/* or NULL, as what follows */
	const char *title_en;
	const char *subject;
	const char *unit;
	const char *per;
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
	HTAB	   *heads;			/* (variable, region) -> first rule */
	HTAB	   *regions;		/* every region that has a rule */
	HTAB	   *expressions;	/* text and type -> checked tree, the first that
								 * have room */
	Size		kept_expressions;	/* bytes of these */
	dlist_head	shapes;			/* of facts, see shape.h; the one used last
								 * comes first */
	int			nshapes;
} Rulebook;

/* One thing wrong with a rulebook. */
typedef struct Finding
{
	const char *item;			/* "variable", "rule", "clause", "policy", "rulebook" */
	const char *id;				/* of the item, or NULL */
	const char *field;			/* or NULL */
	Fault		fault;
} Finding;

/* Everything wrong with it; nothing if count is 0. */
typedef struct Findings
{
	List	   *kept;			/* of Finding, the first of them */
	int			count;			/* of all */
} Findings;

/* Every fault of a rulebook's content, which may be published if there is none. */
extern Findings *rulebook_findings(Jsonb *content);

/* The first of them as the detail of an error, and how many more there are. */
extern char *describe_findings(const Findings *findings);

/* The open rulebook with this digest if this backend has it, or NULL. */
extern Rulebook *rulebook_lookup(const uint8 *sha256);

/* Open a value (already detoasted), or find it open. Errors on a malformed one. */
extern Rulebook *rulebook_open(RulebookValue *value);

/* Keep a rulebook open until the memory context goes. */
extern void rulebook_pin(Rulebook *book, MemoryContext context);

/* Index of a variable by name or alias, or NO_VARIABLE. */
extern int	rulebook_find_variable(const Rulebook *book, const char *name);
/* The same, raising 42704 with the nearest name as hint. */
extern int	rulebook_variable(const Rulebook *book, const char *name);

/* The first rule of a variable whose region is just this, or -1; Rule.next goes on. */
extern int	rulebook_first_rule(const Rulebook *book, int variable, Region region);
/* Indexes of a variable's rules for a region on any day, its own before its parents'. */
extern List *rules_of_region(const Rulebook *book, int variable, Region region);

/*
 * The rules in force, as const Rule *: of this region on this day, less what
 * another of them replaces, directly or through rules that are not in force
 * themselves, less the repeals. In the order of hit policy first: priority,
 * narrower region, later start.
 */
extern List *rules_in_force(const Rulebook *book, int variable, Region region,
							DateADT day);

/* Does any rule of any variable have this region? */
extern bool rulebook_has_region(const Rulebook *book, Region region);

/*
 * A rule's condition (NULL: always) and value (NULL: a repeal) as checked
 * trees. Those that were asked for first are kept; others live in the current
 * memory context.
 */
extern const Expression *rule_condition(Rulebook *book, const Rule *rule);
extern const Expression *rule_value(Rulebook *book, const Rule *rule);

/*
 * The variables that a rule asks for, in the order of its text and as often;
 * its trees are gone.
 */
extern List *rule_variables(Rulebook *book, const Rule *rule);

/* Zeroed memory that lives as long as the book. */
extern void *rulebook_alloc(Rulebook *book, Size size);

/*
 * The facts that can bear on a variable, in any region at any date: a List of
 * int, its inputs in the order the rules ask for them, then what can also be
 * given instead of being computed. CIRCUMSTANCES_INPUT stands once for the
 * set where any circumstance is asked; the single circumstances come last.
 */
extern List *rulebook_inputs(Rulebook *book, int variable);

#endif
