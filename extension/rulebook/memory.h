/*
 * memory.h
 *	  Memory with the life of an open rulebook: pieces of large chunks, without
 *	  a header each, and one copy of each distinct string.
 */
#ifndef PG_BENEFIT_MEMORY_H
#define PG_BENEFIT_MEMORY_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* Zeroed memory that lives as long as the book. */
extern void *rulebook_alloc(Rulebook *book, Size size);

/* Finds the copy of a string while a book is read; in the current memory context. */
typedef struct pool_hash StringPool;

extern StringPool *make_string_pool(void);

/* The one copy, terminated, of a string that is so many bytes. */
extern const char *pool_string(Rulebook *book, StringPool *pool,
							   const char *bytes, int length);

#endif
