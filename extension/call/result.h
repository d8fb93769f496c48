/*
 * result.h
 *	  Outcomes as SQL values: statuses, rules, clauses, what is missing.
 */
#ifndef PG_BENEFIT_RESULT_H
#define PG_BENEFIT_RESULT_H

#include "compat.h"

#include "call/callsite.h"

/* site->result becomes the row type that the call returns, of so many columns. */
extern void site_find_result(CallSite *site, FunctionCallInfo fcinfo, int columns);

/* The columns of benefit.outcome, as result.sql has them. */
typedef enum OutcomeColumn
{
	OUTCOME_VARIABLE,
	OUTCOME_STATUS,
	OUTCOME_VALUE,
	OUTCOME_AMOUNT,
	OUTCOME_UNIT,
	OUTCOME_RULES,
	OUTCOME_CLAUSES,
	OUTCOME_MISSING,
	OUTCOME_INVALID,
	OUTCOME_ASSUMED
} OutcomeColumn;

#define OUTCOME_COLUMNS	(OUTCOME_ASSUMED + 1)

/* A value of benefit.status, looked up, and kept by a call site. */
extern Oid	status_label(Status status);
extern Datum status_datum(CallSite *site, Status status);

/* The clauses that rules cite, each once: a List of const Clause *. */
extern List *cited_clauses(const Rulebook *book, List *rules);

/* How far rules bind: the strongest force of their clauses; unsaid where one has none. */
extern Force rules_force(List *rules);

/* A column of a row that is put together: a text, null for NULL. */
extern void put_text(Datum *values, bool *nulls, int column, const char *text);

/* text[] of strings. */
extern Datum text_array(List *strings);

/* text[]: the ids of rules (const Rule *), of their clauses, the names of variables. */
extern Datum rule_ids(List *rules);
extern Datum clause_ids(const Rulebook *book, List *rules);
extern Datum variable_names(const Rulebook *book, const Bitmapset *variables);

/* A value that is not null: as jsonb; as yuan, false if it is no money. */
extern Datum json_value(ValueType type, Datum value);
extern bool amount_value(const Variable *variable, Datum value, Datum *amount);

#endif
