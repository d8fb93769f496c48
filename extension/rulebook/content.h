/*
 * content.h
 *	  Reads the content of a rulebook: its sections, the items of a section and
 *	  the fields of an item.
 *
 *		read_item(&reader, fields);
 *		kind = string_field(&reader, "kind");
 *		...
 *		end_item(&reader);				-- a field that nobody asked for is a fault
 */
#ifndef PG_BENEFIT_CONTENT_H
#define PG_BENEFIT_CONTENT_H

#include "compat.h"

#include "utils/date.h"
#include "utils/jsonb.h"

#include "rulebook/findings.h"
#include "rulebook/memory.h"
#include "types/region.h"

/* No item of a rulebook has more fields. */
#define MAX_FIELDS				20

typedef struct ItemReader
{
	FindingSink *found;			/* takes what is wrong with the fields */
	Rulebook   *book;			/* keeps their strings */
	StringPool *pool;			/* of these */
	JsonbValue	keys[MAX_FIELDS];	/* of the item, read in one pass */
	JsonbValue	values[MAX_FIELDS];
	int			nfields;
	int			fields_read;
} ItemReader;

/* The items of a section, none if it is no object; to be given to next_item(). */
extern JsonbIterator *section_iterator(JsonbContainer *root, const char *section);
extern bool next_item(JsonbIterator **iterator, JsonbValue *key, JsonbValue *value);
extern int	section_size(JsonbContainer *root, const char *section);

/* Read the fields of an item, or of the rulebook itself. */
extern void read_item(ItemReader *reader, const JsonbValue *fields);
extern void read_fields(ItemReader *reader, JsonbContainer *container);

/* A field that is there and not null. */
extern bool get_field(ItemReader *reader, const char *field, JsonbValue *value);

/* A string, or NULL. */
extern const char *string_field(ItemReader *reader, const char *field);

/* A string that says something, or NULL. */
extern const char *text_field(ItemReader *reader, const char *field);

/* A list of strings in the order they are written, or NULL. */
extern const char **names_field(ItemReader *reader, const char *field, int *count);

/* False, with *number as it was, if there is none. */
extern bool integer_field(ItemReader *reader, const char *field, int *number);

/* False if there is none. */
extern bool boolean_field(ItemReader *reader, const char *field);
extern DateADT date_field(ItemReader *reader, const char *field, DateADT missing);
extern Region region_field(ItemReader *reader, const char *field);

/* Every field was asked for, or something unknown stands in the item. */
extern void end_item(ItemReader *reader);

#endif
