/*
 * edition.h
 *	  The published editions: which one is current, and the rulebook of one.
 *
 *		name, or none --table benefit.edition--> digest --> open Rulebook
 *
 * An edition never changes, so that what a backend has opened is kept under the
 * digest of its content and never stale. Which edition a name, or no name,
 * stands for is asked of the table each time, with the snapshot of the query
 * that asks: a REPEATABLE READ transaction stays with its own, and a
 * publication that was rolled back was never there. Who keeps the answer keeps
 * it for no more than a statement, and only while edition_generation stands.
 */
#ifndef PG_BENEFIT_EDITION_H
#define PG_BENEFIT_EDITION_H

#include "compat.h"

#include "rulebook/rulebook.h"

/*
 * Grows whenever another edition may be current: when any is published or
 * removed, when the extension is dropped or created, when benefit.edition is
 * set, and when that is undone. Who keeps an open rulebook for the rest of a
 * statement compares: read it before edition_open(), not after.
 */
extern uint64 edition_generation;

/* Called by _PG_init: defines benefit.edition and benefit.require_edition. */
extern void edition_init(void);

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

#endif
