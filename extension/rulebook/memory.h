/*
 * memory.h
 *	  Memory with the life of an open rulebook: pieces of large chunks, without
 *	  a header each, and one copy of each distinct string.
 */
#ifndef PG_BENEFIT_MEMORY_H
#define PG_BENEFIT_MEMORY_H

#include "rulebook/rulebook.h"

/* Finds the copy of a string; lives in the current memory context. */
typedef struct pool_hash StringPool;

/* Zeroed memory that lives as long as the book. */
extern void *rulebook_alloc(Rulebook *book, Size size);

extern StringPool *make_string_pool(void);

/* The one copy, terminated, of a string that is so many bytes. */
extern const char *pool_string(Rulebook *book, StringPool *pool,
							   const char *bytes, int length);

#endif
