/*
 * open.c
 *	  Keeps a list of open rulebooks, and closes those that were not used for
 *	  longest.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "rulebook/open.h"
#include "rulebook/load.h"

/*
 * Open rulebooks kept, and what they may take together; more only where call
 * sites hold them.
 */
#define MAX_OPEN_RULEBOOKS		8
#define MAX_OPEN_MEMORY			((Size) 256 * 1024 * 1024)

static List *open_rulebooks = NIL;
static uint64 use_clock = 0;

Rulebook *
rulebook_find_open(const uint8 *sha256)
{
	ListCell   *cell;

	foreach(cell, open_rulebooks)
	{
		Rulebook   *book = lfirst(cell);

		if (memcmp(book->sha256, sha256, PG_SHA256_DIGEST_LENGTH) == 0)
		{
			book->used = ++use_clock;
			return book;
		}
	}
	return NULL;
}

static Size
open_memory(void)
{
	Size		memory = 0;
	ListCell   *cell;

	foreach(cell, open_rulebooks)
		memory += MemoryContextMemAllocated(((Rulebook *) lfirst(cell))->context, true);
	return memory;
}

/*
 * Close the least recently used books that nobody holds, where there are too
 * many or they are too large beside the one that is opened.
 */
static void
close_unused(const Rulebook *opened)
{
	Size		taken = MemoryContextMemAllocated(opened->context, true);

	while (list_length(open_rulebooks) >= MAX_OPEN_RULEBOOKS ||
		   taken + open_memory() > MAX_OPEN_MEMORY)
	{
		Rulebook   *oldest = NULL;
		ListCell   *cell;

		foreach(cell, open_rulebooks)
		{
			Rulebook   *book = lfirst(cell);

			if (book->pins == 0 && (oldest == NULL || book->used < oldest->used))
				oldest = book;
		}
		if (oldest == NULL)
			return;
		open_rulebooks = list_delete_ptr(open_rulebooks, oldest);
		MemoryContextDelete(oldest->context);
	}
}

Rulebook *
rulebook_open(RulebookValue *value)
{
	Rulebook   *book = rulebook_find_open(value->sha256);
	FindingSink found = {0};
	MemoryContext scratch;
	MemoryContext old;

	if (book)
		return book;

	/* everything is made below the current context: an error leaves nothing */
	scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit loading",
									ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(scratch);
	begin_findings(&found, NULL);
	book = load_rulebook(&found, &value->root);
	memcpy(book->sha256, value->sha256, PG_SHA256_DIGEST_LENGTH);
	book->used = ++use_clock;

	close_unused(book);
	MemoryContextSwitchTo(CacheMemoryContext);
	open_rulebooks = lappend(open_rulebooks, book);
	MemoryContextSetParent(book->context, CacheMemoryContext);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return book;
}

static void
release_pin(void *arg)
{
	((Rulebook *) arg)->pins--;
}

void
rulebook_pin(Rulebook *book, MemoryContext context)
{
	MemoryContextCallback *callback =
		MemoryContextAlloc(context, sizeof(MemoryContextCallback));

	callback->func = release_pin;
	callback->arg = book;
	MemoryContextRegisterResetCallback(context, callback);
	book->pins++;
}
