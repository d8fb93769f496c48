/*
 * findings.h
 *	  Everything that is wrong with a rulebook.
 */
#ifndef PG_BENEFIT_FINDINGS_H
#define PG_BENEFIT_FINDINGS_H

#include "nodes/execnodes.h"
#include "nodes/pg_list.h"

#include "expression/fault.h"

#define FINDINGS_MAX_KEPT		10000	/* the others are counted */
#define FINDINGS_MAX_SHOWN		20	/* in the text of an error */

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

/* Keeps the faults of one item after another, or raises the first. */
typedef struct FindingSink
{
	FaultSink	sink;			/* must be first */
	Findings   *findings;		/* or NULL: nothing may be wrong any more */
	MemoryContext context;		/* where they are kept */
	const char *item;			/* what is being looked at */
	const char *id;
} FindingSink;

extern void begin_findings(FindingSink *found, Findings *findings);

/* Is the next fault one whose hint is read? */
extern bool may_search(const FindingSink *found);

/* The first of them as the detail of an error, and how many more there are. */
extern char *describe_findings(const Findings *findings);

/* Report findings as one error, softly if asked; false if there were any. */
extern bool report_findings(const Findings *findings, Node *escontext);

/* Give them as rows. */
extern void put_findings(ReturnSetInfo *result, const Findings *findings);

#endif
