/*
 * kind.c
 *	  The one table of the kinds of variables.
 */
#include "compat.h"

#include "catalog/pg_type.h"

#include "rulebook/kind.h"

const KindDescription kinds[KIND_COUNT] = {
	[KIND_BOOLEAN] = {"boolean", gettext_noop("a boolean"),
		TYPE_BOOLEAN, BOOLOID, NULL, "call_boolean"},
	[KIND_NUMBER] = {"number", gettext_noop("a number"),
		TYPE_NUMBER, NUMERICOID, NULL, "call_numeric"},
	[KIND_MONEY] = {"money", gettext_noop("an amount in yuan and fen"),
		TYPE_NUMBER, InvalidOid, "yuan", "call_yuan"},
	[KIND_TEXT] = {"text", gettext_noop("a text"),
		TYPE_TEXT, TEXTOID, NULL, "call_text"},
	[KIND_DATE] = {"date", gettext_noop("a date"),
		TYPE_DATE, DATEOID, NULL, "call_date"},
};

const char *
kind_name(VariableKind kind)
{
	return kinds[kind].name;
}

ValueType
kind_value_type(VariableKind kind)
{
	return kinds[kind].value_type;
}

bool
kind_from_name(const char *name, VariableKind *kind)
{
	for (int i = 0; i < KIND_COUNT; i++)
		if (strcmp(name, kinds[i].name) == 0)
		{
			*kind = i;
			return true;
		}
	return false;
}

bool
kind_read_literal(VariableKind kind, const char *text, Datum *value)
{
	Fault		fault;

	return literal_value(kinds[kind].value_type, text, -1, value, &fault);
}
