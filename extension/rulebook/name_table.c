/*
 * name_table.c
 *	  Finds what has a name or an id.
 */
#include "compat.h"

#include "rulebook/name_table.h"

HTAB *
make_name_table(MemoryContext context, const char *name)
{
	HASHCTL		ctl = {.keysize = NAMEDATALEN, .entrysize = sizeof(NameEntry),.hcxt = context};

	return hash_create(name, 64, &ctl, HASH_ELEM | HASH_STRINGS | HASH_CONTEXT);
}

int
find_name(HTAB *table, const char *name)
{
	NameEntry  *entry;

	if (strlen(name) > NAME_MAX_LENGTH)
		return -1;
	entry = hash_search(table, name, HASH_FIND, NULL);
	return entry ? entry->index : -1;
}

void
add_id(HTAB *table, const char *id, int index)
{
	if (strnlen(id, NAMEDATALEN) <= NAME_MAX_LENGTH)
		((NameEntry *) hash_search(table, id, HASH_ENTER, NULL))->index = index;
}
