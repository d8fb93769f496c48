/*
 * name_table.c
 *	  A hash table whose keys are as long as a name may be.
 */
#include "compat.h"

#include "rulebook/name_table.h"
#include "rulebook/name.h"

typedef struct NameEntry
{
	char		name[NAMEDATALEN];
	int			index;
} NameEntry;

HTAB *
make_name_table(MemoryContext context, const char *title)
{
	HASHCTL		ctl = {
		.keysize = NAMEDATALEN,.entrysize = sizeof(NameEntry),.hcxt = context
	};

	return hash_create(title, 64, &ctl, HASH_ELEM | HASH_STRINGS | HASH_CONTEXT);
}

int
enter_name(HTAB *table, const char *name, int index)
{
	NameEntry  *entry;
	bool		found;

	if (name_is_long(name))
		return index;
	entry = hash_search(table, name, HASH_ENTER, &found);
	if (!found)
		entry->index = index;
	return entry->index;
}

int
find_name(HTAB *table, const char *name)
{
	NameEntry  *entry;

	if (name_is_long(name))
		return -1;
	entry = hash_search(table, name, HASH_FIND, NULL);
	return entry ? entry->index : -1;
}

void
consider_names(NearestName *nearest, HTAB *table, const bool *among)
{
	HASH_SEQ_STATUS status;
	NameEntry  *entry;

	hash_seq_init(&status, table);
	while ((entry = hash_seq_search(&status)) != NULL)
		if (among == NULL || among[entry->index])
			nearest_name_consider(nearest, entry->name);
}

const char *
find_nearest_name(HTAB *table, const char *name)
{
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	consider_names(&nearest, table, NULL);
	return nearest_name(&nearest);
}
