/*
 * memory.c
 *	  Cuts pieces off large chunks, and remembers which strings there are.
 */
#include "compat.h"

#include "common/hashfn.h"
#include "utils/memutils.h"

#include "rulebook/memory.h"

#define ARENA_CHUNK				(64 * 1024)

typedef struct PoolEntry
{
	const char *text;
	uint32		hash;
	char		status;
} PoolEntry;

#define SH_PREFIX pool
#define SH_ELEMENT_TYPE PoolEntry
#define SH_KEY_TYPE const char *
#define SH_KEY text
#define SH_HASH_KEY(tb, key) hash_bytes((const unsigned char *) (key), strlen(key))
#define SH_EQUAL(tb, a, b) (strcmp(a, b) == 0)
#define SH_STORE_HASH
#define SH_GET_HASH(tb, a) (a)->hash
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

static void *
arena_alloc(Rulebook *book, Size size, Size alignment)
{
	Size		skip = (alignment - (uintptr_t) book->arena % alignment) % alignment;
	char	   *result;

	if (book->arena_left < size + skip)
	{
		Size		chunk = Max(size, ARENA_CHUNK);

		book->arena = MemoryContextAllocHuge(book->context, chunk);
		book->arena_left = chunk;
		skip = 0;
	}
	result = book->arena + skip;
	book->arena += size + skip;
	book->arena_left -= size + skip;
	return result;
}

void *
rulebook_alloc(Rulebook *book, Size size)
{
	void	   *result = arena_alloc(book, size, MAXIMUM_ALIGNOF);

	memset(result, 0, size);
	return result;
}

const char *
pool_string(Rulebook *book, StringPool *pool, const char *bytes, int length)
{
	char		stack[256];
	char	   *key = length < (int) sizeof(stack) ? stack : palloc(length + 1);
	PoolEntry  *entry;
	bool		found;

	memcpy(key, bytes, length);
	key[length] = '\0';
	entry = pool_insert(pool, key, &found);
	if (!found)
	{
		char	   *copy = arena_alloc(book, length + 1, 1);

		memcpy(copy, key, length + 1);
		entry->text = copy;
	}
	if (key != stack)
		pfree(key);
	return entry->text;
}

StringPool *
make_string_pool(void)
{
	return pool_create(CurrentMemoryContext, 1024, NULL);
}
