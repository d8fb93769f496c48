/*
 * edition.h
 *	  The published editions: which one is current, and its rulebook.
 */
#ifndef PG_BENEFIT_EDITION_H
#define PG_BENEFIT_EDITION_H

#include "rulebook/rulebook.h"

/*
 * Grows whenever another edition may be current: when any is published or
 * removed, when the extension is dropped or created, when benefit.edition is
 * set, and when that is undone. Who keeps an open rulebook for the rest of a
 * statement compares: read it before edition_open(), not after.
 */
extern uint64 edition_generation;

/* Called by _PG_init. */
extern void store_init(void);

/* Is benefit.edition set by whoever asks, rather than for the whole database? */
extern bool edition_is_pinned_by_caller;

/* Does this code run with the rights of another role than the one that asks? */
extern bool acts_for_another(void);

/*
 * The rulebook of the edition of this name; NULL stands for the one that
 * benefit.edition pins, or else the current one. As the active snapshot sees
 * it; 42704 if there is none, 42501 if a caller's pin would decide for another
 * role. Pin it to keep it.
 */
extern Rulebook *edition_open(const char *name);

/* The same for what computes: 55000 without a name where one is required. */
extern Rulebook *edition_open_to_compute(const char *name);

/* The name of the edition that edition_open(NULL) opens, palloc'd. */
extern char *edition_current_name(void);

#endif
