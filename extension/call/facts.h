/*
 * facts.h
 *	  All facts of a row, given as one value: its columns or keys that are named
 *	  as a variable or by an alias of one.
 */
#ifndef PG_BENEFIT_FACTS_H
#define PG_BENEFIT_FACTS_H

#include "compat.h"

#include "call/callsite.h"

/* A fact's name as a variable: its index, CIRCUMSTANCES_INPUT or NO_VARIABLE. */
extern int	fact_variable(const Rulebook *book, const char *name);

/* Read the facts into site->values; null: nothing is known. */
extern void site_read_facts(CallSite *site, FunctionCallInfo fcinfo,
							const Positions *positions);

/* Facts declared as jsonb, as text that holds JSON, as record. */
extern void read_jsonb_facts(CallSite *site, Datum facts);
extern void read_text_facts(CallSite *site, Datum facts);
extern void read_record_facts(CallSite *site, Datum facts);

#endif
