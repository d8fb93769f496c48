/*
 * findings.h
 *	  Everything that is wrong with a rulebook: collected item by item, shown in
 *	  an error, or given as rows.
 */
#ifndef PG_BENEFIT_FINDINGS_H
#define PG_BENEFIT_FINDINGS_H

#include "compat.h"

#include "nodes/execnodes.h"
#include "nodes/pg_list.h"

#include "expression/fault.h"

/* One thing wrong with a rulebook. */
typedef struct Finding
{
	const char *item;			/* what it is, as item_noun() knows it */
	const char *id;				/* of the item, or NULL */
	const char *field;			/* or NULL */
	Fault		fault;
} Finding;

/* Everything wrong with it; nothing if count is 0. */
typedef struct Findings
{
	List	   *list;			/* of Finding, the first of them */
	int			count;			/* of all */
} Findings;

/* Takes the faults of one item after another, which whoever reads them sets. */
typedef struct FindingSink
{
	FaultSink	sink;			/* must be first */
	Findings   *findings;		/* or NULL: the first fault is raised */
	MemoryContext context;		/* of the findings */
	const char *item;			/* what is being looked at */
	const char *id;
} FindingSink;

/*
 * What an item is, in the language of messages: rulebook, unit, subject,
 * policy, clause, variable, circumstance, code, rule.
 */
extern const char *item_noun(const char *item);

/*
 * Collect findings, in the current memory context; without any, nothing may be
 * wrong any more.
 */
extern void begin_findings(FindingSink *found, Findings *findings);

/* Is the next fault one whose hint is read? */
extern bool may_search(const FindingSink *found);

/*
 * Report findings as one error, softly if asked; false if there were any.
 * edition is what was to be published with them, or NULL: a value has them.
 */
extern bool report_findings(const Findings *findings, const char *edition,
							Node *escontext);

/* Give them as rows. */
extern void put_findings(ReturnSetInfo *result, const Findings *findings);

#endif
