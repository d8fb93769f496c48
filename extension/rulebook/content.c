/*
 * content.c
 *	  Reads sections, items and fields of jsonb.
 */
#include "compat.h"

#include "miscadmin.h"

#include "rulebook/content.h"
#include "types/number.h"

JsonbIterator *
section_iterator(JsonbContainer *root, const char *section)
{
	JsonbValue	value;
	JsonbValue	ignored;
	JsonbIterator *iterator;

	if (!getKeyJsonValueFromContainer(root, section, strlen(section), &value) ||
		value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data))
		return NULL;
	iterator = JsonbIteratorInit(value.val.binary.data);
	(void) JsonbIteratorNext(&iterator, &ignored, false);
	return iterator;
}

bool
next_item(JsonbIterator **iterator, JsonbValue *key, JsonbValue *value)
{
	CHECK_FOR_INTERRUPTS();
	if (*iterator == NULL || JsonbIteratorNext(iterator, key, false) != WJB_KEY)
		return false;
	(void) JsonbIteratorNext(iterator, value, true);
	return true;
}

int
section_size(JsonbContainer *root, const char *section)
{
	JsonbValue	value;

	if (!getKeyJsonValueFromContainer(root, section, strlen(section), &value) ||
		value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data))
		return 0;
	return JsonContainerSize(value.val.binary.data);
}

void
read_fields(ItemReader *reader, JsonbContainer *container)
{
	JsonbIterator *iterator = JsonbIteratorInit(container);
	JsonbValue	key;
	JsonbValue	value;

	reader->nfields = 0;
	reader->fields_read = 0;
	(void) JsonbIteratorNext(&iterator, &key, false);
	while (JsonbIteratorNext(&iterator, &key, false) == WJB_KEY)
	{
		CHECK_FOR_INTERRUPTS();
		(void) JsonbIteratorNext(&iterator, &value, true);
		if (reader->nfields < MAX_FIELDS)
		{
			reader->keys[reader->nfields] = key;
			reader->values[reader->nfields] = value;
		}
		reader->nfields++;
	}
}

void
read_item(ItemReader *reader, const JsonbValue *fields)
{
	reader->nfields = 0;
	reader->fields_read = 0;
	if (fields->type == jbvBinary && JsonContainerIsObject(fields->val.binary.data))
		read_fields(reader, fields->val.binary.data);
	else
		add_fault(&reader->found->sink, NULL, ERRCODE_INVALID_TEXT_REPRESENTATION, NULL,
				  "an object was expected");
}

/* A field of the item, or NULL. */
static JsonbValue *
find_field(ItemReader *reader, const char *field)
{
	int			length = strlen(field);

	for (int i = 0; i < Min(reader->nfields, MAX_FIELDS); i++)
		if (reader->keys[i].val.string.len == length &&
			memcmp(reader->keys[i].val.string.val, field, length) == 0)
			return &reader->values[i];
	return NULL;
}

bool
get_field(ItemReader *reader, const char *field, JsonbValue *value)
{
	JsonbValue *found = find_field(reader, field);

	if (found == NULL)
		return false;
	reader->fields_read++;
	*value = *found;
	return value->type != jbvNull;
}

const char *
string_field(ItemReader *reader, const char *field)
{
	JsonbValue	value;

	if (!get_field(reader, field, &value))
		return NULL;
	if (value.type != jbvString)
	{
		add_fault(&reader->found->sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
				  "a string was expected");
		return NULL;
	}
	return pool_string(reader->book, reader->pool, value.val.string.val, value.val.string.len);
}

const char *
text_field(ItemReader *reader, const char *field)
{
	const char *text = string_field(reader, field);

	if (text != NULL && text[0] == '\0')
		add_fault(&reader->found->sink, field, ERRCODE_INVALID_PARAMETER_VALUE,
				  gettext_noop("Leave it out."), "the text is empty");
	return text;
}

const char **
names_field(ItemReader *reader, const char *field, int *count)
{
	JsonbValue	value;
	JsonbIterator *iterator;
	const char **names;

	*count = 0;
	if (!get_field(reader, field, &value))
		return NULL;
	if (value.type != jbvBinary || !JsonContainerIsArray(value.val.binary.data))
	{
		add_fault(&reader->found->sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
				  "a list of names was expected");
		return NULL;
	}
	names = palloc_extended(sizeof(char *) * (JsonContainerSize(value.val.binary.data) + 1),
							MCXT_ALLOC_HUGE);
	iterator = JsonbIteratorInit(value.val.binary.data);
	(void) JsonbIteratorNext(&iterator, &value, false);
	while (JsonbIteratorNext(&iterator, &value, true) == WJB_ELEM)
	{
		CHECK_FOR_INTERRUPTS();
		if (value.type == jbvString)
			names[(*count)++] = pool_string(reader->book, reader->pool,
											value.val.string.val, value.val.string.len);
		else
			add_fault(&reader->found->sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
					  "a list of names was expected");
	}
	return names;
}

bool
boolean_field(ItemReader *reader, const char *field)
{
	JsonbValue	value;

	if (!get_field(reader, field, &value))
		return false;
	if (value.type == jbvBool)
		return value.val.boolean;
	add_fault(&reader->found->sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
			  "true or false was expected");
	return false;
}

bool
integer_field(ItemReader *reader, const char *field, int *number)
{
	JsonbValue	value;
	int64		digits;
	int			scale;

	if (!get_field(reader, field, &value))
		return false;
	if (value.type == jbvNumeric && number_to_decimal(value.val.numeric, &digits, &scale) &&
		scale == 0 && digits >= PG_INT32_MIN && digits <= PG_INT32_MAX)
	{
		*number = (int) digits;
		return true;
	}
	add_fault(&reader->found->sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
			  "an integer was expected");
	return false;
}

/* The value of a text as a literal, missing if it is none. */
static Datum
literal_field(ItemReader *reader, const char *field, ValueType type,
			  const char *text, Datum missing)
{
	Datum		value;
	Fault		fault;

	if (literal_value(type, text, -1, &value, &fault))
		return value;
	take_fault(&reader->found->sink, field, &fault);
	return missing;
}

DateADT
date_field(ItemReader *reader, const char *field, DateADT missing)
{
	const char *text = string_field(reader, field);

	if (text == NULL)
		return missing;
	return DatumGetDateADT(literal_field(reader, field, TYPE_DATE, text,
										 DateADTGetDatum(missing)));
}

Region
region_field(ItemReader *reader, const char *field)
{
	const char *text = string_field(reader, field);

	if (text == NULL)
	{
		add_fault(&reader->found->sink, field, ERRCODE_NOT_NULL_VIOLATION, NULL,
				  "a region is required");
		return REGION_NATION;
	}
	return DatumGetRegion(literal_field(reader, field, TYPE_REGION, text,
										RegionGetDatum(REGION_NATION)));
}

void
end_item(ItemReader *reader)
{
	if (reader->fields_read != reader->nfields)
		add_fault(&reader->found->sink, NULL, ERRCODE_INVALID_PARAMETER_VALUE,
				  gettext_noop("See the description of the rulebook's text form."),
				  "the %s has an unknown field", item_noun(reader->found->item));
}
