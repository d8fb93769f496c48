/*
 * name_table.h
 *	  A table from names, or ids, to the indexes of what they name.
 */
#ifndef PG_BENEFIT_NAME_TABLE_H
#define PG_BENEFIT_NAME_TABLE_H

#include "rulebook/rulebook.h"

typedef struct NameEntry
{
	char		name[NAMEDATALEN];
	int			index;
} NameEntry;

extern HTAB *make_name_table(MemoryContext context, const char *name);

/* The index of a name, or -1. */
extern int	find_name(HTAB *table, const char *name);
extern void add_id(HTAB *table, const char *id, int index);

#endif
