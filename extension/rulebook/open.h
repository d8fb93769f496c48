/*
 * open.h
 *	  The open rulebooks of a backend.
 */
#ifndef PG_BENEFIT_OPEN_H
#define PG_BENEFIT_OPEN_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* The open rulebook with this digest if this backend has it, or NULL. */
extern Rulebook *rulebook_find_open(const uint8 *sha256);

/* Open a value (already detoasted), or find it open. Errors on a malformed one. */
extern Rulebook *rulebook_open(RulebookValue *value);

/* Keep a rulebook open until the memory context goes. */
extern void rulebook_pin(Rulebook *book, MemoryContext context);

#endif
