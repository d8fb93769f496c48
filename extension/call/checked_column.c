/*
 * checked_column.c
 *	  Which fact a column is taken for, and how its values are read without an
 *	  error.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "call/fact_check.h"
#include "call/facts.h"
#include "store/own.h"
#include "types/input.h"

/* Of its values the text is what they are. */
static bool
is_text_type(Oid type)
{
	char		category;
	bool		is_preferred;

	get_type_category_preferred(type, &category, &is_preferred);
	return category == TYPCATEGORY_STRING || category == TYPCATEGORY_ENUM;
}

static void
match_region(CheckedColumn *column)
{
	column->is_region = true;
	if (column->type == own_type("region"))
		column->reading = READ_REGION;
	else if (column->type == INT4OID || column->type == INT8OID)
		column->reading = READ_REGION_NUMBER;
	else if (column->type == NUMERICOID)
		column->reading = READ_REGION_NUMERIC;
	else if (is_text_type(column->type))
		column->reading = READ_REGION_TEXT;
	else
		column->is_refused = true;
}

/* The slot of a column that a call would take, or would if it were of the right type. */
static void
match_fact(FactCheck *check, CheckedColumn *column, int *nslots)
{
	CallSite   *site = check->site;
	FactSource *source = &site->sources[*nslots];
	Slot	   *slot = &site->slots[*nslots];
	bool		is_set = column->variable == CIRCUMSTANCES_INPUT;

	slot->type = find_fit(site->book, column->variable, column->type, &source->conversion);
	column->reading = READ_FACT;
	column->is_refused = slot->type == SLOT_NONE;
	if (!is_set)
		source->kind = site->book->variables[column->variable].kind;
	if (column->is_refused)
	{
		if (!is_text_type(column->type))
		{
			column->reading = READ_NOTHING;
			return;
		}
		column->reading = READ_FACT_TEXT;
		slot->type = is_set ? SLOT_CIRCUMSTANCES : kind_slot(source->kind);
		source->conversion = is_set ? CONVERT_LITERAL_SET : CONVERT_LITERAL;
	}
	slot->variable = column->variable;
	source->type = column->type;
	source->label = label_fact(site->book, column->variable, column->name, true);
	column->slot = (*nslots)++;
}

void
match_column(FactCheck *check, CheckedColumn *column, const char *name, Oid type, int *nslots)
{
	Oid			output;
	bool		is_varlena;

	memset(column, 0, sizeof(CheckedColumn));
	column->name = pstrdup(name);
	getTypeOutputInfo(type, &output, &is_varlena);
	fmgr_info(output, &column->output);
	column->type = getBaseType(type);
	column->slot = -1;
	column->variable = fact_variable(check->site->book, name);
	if (column->variable != NO_VARIABLE)
		match_fact(check, column, nslots);
	else if (strcmp(name, "region") == 0 || column->type == own_type("region"))
		match_region(column);
}

/* A value as the text that it is, without the blanks that char(n) adds. */
static char *
print_value(const CheckedColumn *column, Datum value)
{
	char	   *text = OutputFunctionCall(unconstify(FmgrInfo *, &column->output), value);

	return column->type == BPCHAROID ? trimmed(text) : text;
}

bool
read_fact_value(const FactCheck *check, const CheckedColumn *column, Datum value, Datum *fact)
{
	if (column->reading == READ_FACT_TEXT)
		value = CStringGetDatum(print_value(column, value));
	return fact_is_of_kind(&check->site->sources[column->slot], value, fact);
}

bool
read_region_value(const CheckedColumn *column, Datum value, Region *region)
{
	char	   *text;

	switch (column->reading)
	{
		case READ_REGION:
			*region = DatumGetRegion(value);
			return true;
		case READ_REGION_NUMBER:
			return region_of_number(column->type == INT4OID ? DatumGetInt32(value)
									: DatumGetInt64(value), region);
		case READ_REGION_NUMERIC:
			/* 350500.00 is a code too */
			text = numeric_normalize(DatumGetNumeric(value));
			return region_parse(text, region) ||
				(strcmp(text, "0") == 0 && region_of_number(0, region));
		case READ_REGION_TEXT:
			return region_parse(print_value(column, value), region);
		default:
			return false;
	}
}

bool
add_example(FactCheck *check, CheckedColumn *column, Examples *examples, Datum value)
{
	const char *text;

	if (examples->count == MAX_EXAMPLES)
		return false;
	text = shortened(OutputFunctionCall(&column->output, value));
	for (int i = 0; i < examples->count; i++)
		if (strcmp(examples->values[i], text) == 0)
			return false;
	examples->values[examples->count++] = MemoryContextStrdup(check->context, text);
	return true;
}
