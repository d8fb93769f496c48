/*
 * default.c
 *	  Reads a default as people write it, and writes it always alike, so that
 *	  the same rules have the same digest.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "rulebook/default.h"
#include "expression/expression.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/yuan.h"

/*
 * An amount as people write it: 300, 20,000, 2万元. The reader of the type
 * raises its faults.
 */
static bool
read_amount_default(const char *text, Datum *value, Fault *fault)
{
	MemoryContext caller = CurrentMemoryContext;
	volatile bool read = false;

	PG_TRY();
	{
		Yuan		amount;

		(void) yuan_from_cstring(text, &amount, NULL);
		*value = NumericGetDatum(yuan_to_numeric(amount));
		read = true;
	}
	PG_CATCH();
	{
		if (ERRCODE_TO_CATEGORY(geterrcode()) != ERRCODE_DATA_EXCEPTION)
			PG_RE_THROW();
		(void) fault_from_error(fault, caller);
	}
	PG_END_TRY();
	return read;
}

bool
read_default(VariableKind kind, const char *text, Datum *value, Fault *fault)
{
	Fault		cause;
	bool		read;

	if (strlen(text) > EXPRESSION_MAX_LENGTH)
	{
		set_fault(fault, ERRCODE_PROGRAM_LIMIT_EXCEEDED, -1,
				  "the default is too long");
		set_fault_detail(fault, "A default may have %d bytes, as an expression may.",
						 EXPRESSION_MAX_LENGTH);
		return false;
	}
	if (kind == KIND_TEXT)
		read = literal_value(TYPE_TEXT, text, -1, value, &cause);
	else if (kind == KIND_MONEY)
		read = read_amount_default(trimmed(text), value, &cause);
	else
		read = literal_value(kind_value_type(kind), trimmed(text), -1, value,
							 &cause);
	if (read)
		return true;

	set_fault(fault, cause.sqlerrcode, -1,
			  "\"%s\" is not a default of kind %s", shortened(text),
			  kind_name(kind));
	fault->detail = cause.detail;
	fault->hint = cause.hint;
	if (kind == KIND_BOOLEAN)
		set_fault_hint(fault, "Write true or false.");
	return false;
}

char *
default_text(VariableKind kind, Datum value)
{
	Yuan		amount;

	switch (kind)
	{
		case KIND_BOOLEAN:
			return pstrdup(DatumGetBool(value) ? "true" : "false");
		case KIND_NUMBER:
			return DatumGetCString(DirectFunctionCall1(numeric_out, value));
		case KIND_MONEY:
			if (!numeric_to_yuan(DatumGetNumeric(value), &amount))
				elog(ERROR, "default is no amount of money");
			return yuan_to_cstring(amount);
		case KIND_DATE:
			return date_to_cstring(DatumGetDateADT(value));
		case KIND_TEXT:
			return TextDatumGetCString(value);
	}
	elog(ERROR, "unknown kind %d", (int) kind);
	return NULL;
}
