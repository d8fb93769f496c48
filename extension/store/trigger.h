/*
 * trigger.h
 *	  The triggers of our tables: the one that a function is called as, its row,
 *	  and the columns of that.
 */
#ifndef PG_BENEFIT_TRIGGER_H
#define PG_BENEFIT_TRIGGER_H

#include "compat.h"

#include "commands/trigger.h"

/* Everything that a trigger can be fired for, TRUNCATE apart. */
#define ROW_CHANGES	"IUD"

/*
 * Called as a trigger of one of our tables, at the time, on the level and for
 * an event ("IUD") that the function is made for? Nobody but the owner of a
 * table makes a trigger on it, and nobody but us may use the functions: this
 * holds should a superuser try.
 */
extern TriggerData *get_trigger(FunctionCallInfo fcinfo, const char *table,
								TriggerEvent time, const char *events);

/* An argument that CREATE TRIGGER gives the function, from 0. */
extern const char *trigger_argument(const TriggerData *trigger, int number);

/* The table that it is on, and what a row of it is called in messages: "rule". */
extern const char *trigger_table(const TriggerData *trigger);
extern const char *table_noun(const char *table);

/* The row that a BEFORE trigger lets through, or that an AFTER one is about. */
extern HeapTuple trigger_row(const TriggerData *trigger);

/*
 * A column of a row; as text, NULL for a null. The key is the first column, and
 * of a code its variable and the code, with a point between them.
 */
extern Datum column_value(const TriggerData *trigger, HeapTuple row,
						  const char *column, bool *isnull);
extern char *column_text(const TriggerData *trigger, HeapTuple row,
						 const char *column);
extern char *row_key(const TriggerData *trigger, HeapTuple row);

/* The row with another value in a column. */
extern HeapTuple set_column(const TriggerData *trigger, HeapTuple row,
							const char *column, Datum value);

/*
 * Is a dump being restored? Its tables come in any order, so that nothing can
 * be verified against another. Every script of pg_dump turns row_security off,
 * and hardly anybody else does.
 */
extern bool is_restoring(void);

#endif
