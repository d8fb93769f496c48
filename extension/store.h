/*
 * store.h
 *	  The rule tables and the published editions: the only code that reads
 *	  tables.
 */
#ifndef PG_BENEFIT_STORE_H
#define PG_BENEFIT_STORE_H

#include "rulebook.h"

/*
 * Grows whenever another edition may be current: when any is published or
 * removed, when the extension is dropped or created, when benefit.edition is
 * set, and when that is undone. Who keeps an open rulebook for the rest of a
 * statement compares: read it before edition_open(), not after.
 */
extern uint64 edition_generation;

/* Called by _PG_init. */
extern void store_init(void);

/*
 * The rulebook of the edition of this name; NULL stands for the one that
 * benefit.edition pins, or else the current one. As the active snapshot sees
 * it; 42704 if there is none. Pin it to keep it.
 */
extern Rulebook *edition_open(const char *name);

/* The name of the edition that edition_open(NULL) opens, palloc'd. */
extern char *edition_current_name(void);

/* Is the script of this extension running, by CREATE or ALTER EXTENSION? */
extern bool own_script_is_running(void);

/* The schema benefit, and a type in it. */
extern Oid	own_schema(void);
extern Oid	own_type(const char *name);

#endif
