/*
 * item.c
 *	  What a variable, a rule, a clause and a policy may be: one description,
 *	  for the rows of the tables and for the items of a rulebook's text.
 */
#include "compat.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "parser/scansup.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "types/circumstances.h"
#include "rulebook/item.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/yuan.h"

/* Decimals that a number may be rounded to. */
#define MAX_SCALE			20
#define MONEY_SCALE			2

/* The names of the enums in rulebook.h, in their order. */
static const char *const kind_names[] =
{"boolean", "number", "money", "text", "date", NULL};
static const char *const hit_policy_names[] =
{"unique", "first", "any", "min", "max", "sum", "count", NULL};
static const char *const rounding_names[] =
{"half_up", "half_even", "up", "down", NULL};
static const char *const direction_names[] =
{"", "at_least", "at_most", "above", "below", NULL};

static bool
is_numeric_kind(VariableKind kind)
{
	return kind == KIND_NUMBER || kind == KIND_MONEY;
}

/* The index of a text among the choices; missing if there is none or it is unknown. */
static int
choose(FaultSink *sink, const char *field, const char *text,
	   const char *const *choices, int missing)
{
	StringInfoData all;
	Fault		fault;

	if (text == NULL)
		return missing;
	for (int i = 0; choices[i] != NULL; i++)
	{
		if (choices[i][0] != '\0' && strcmp(choices[i], text) == 0)
			return i;
	}
	initStringInfo(&all);
	for (int i = 0; choices[i] != NULL; i++)
	{
		if (choices[i][0] != '\0')
			appendStringInfo(&all, "%s%s", all.len > 0 ? ", " : "", choices[i]);
	}
	set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
			  "\"%s\" is not a known value", shortened(text));
	set_fault_hint(&fault, "It is one of %s.", all.data);
	take_fault(sink, field, &fault);
	return missing;
}

static void
check_scale(FaultSink *sink, const Variable *variable)
{
	int			most = variable->kind == KIND_MONEY ? MONEY_SCALE : MAX_SCALE;
	Fault		fault;

	if (!is_numeric_kind(variable->kind))
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "only a number or an amount of money has a scale");
		take_fault(sink, "scale", &fault);
	}
	else if (variable->scale < 0 || variable->scale > most)
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "the scale must be between 0 and %d", most);
		take_fault(sink, "scale", &fault);
	}
}

/* An amount counts and has no count: it has the kind number. */
static void
check_hit_policy(FaultSink *sink, const Variable *variable)
{
	Fault		fault;

	switch (variable->hit_policy)
	{
		case HIT_UNIQUE:
		case HIT_FIRST:
		case HIT_ANY:
			return;
		case HIT_MIN:
		case HIT_MAX:
		case HIT_SUM:
			if (is_numeric_kind(variable->kind))
				return;
			set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
					  "hit policy \"%s\" needs a number or an amount of money",
					  hit_policy_names[variable->hit_policy]);
			break;
		case HIT_COUNT:
			if (variable->kind == KIND_NUMBER)
				return;
			set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
					  "hit policy \"%s\" needs a number",
					  hit_policy_names[variable->hit_policy]);
			break;
	}
	take_fault(sink, "hit_policy", &fault);
}

static void
check_standard(FaultSink *sink, const VariableText *text, const Variable *variable)
{
	Fault		fault;

	if ((text->direction == NULL) != (text->measure == NULL))
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "a standard needs both a direction and a measure");
		take_fault(sink, text->direction == NULL ? "direction" : "measure", &fault);
	}
	if (text->direction != NULL && !is_numeric_kind(variable->kind))
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "only a number or an amount of money can bound another");
		take_fault(sink, "direction", &fault);
	}
	if (text->measure != NULL && strcmp(text->measure, text->name) == 0)
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "a variable cannot bound itself");
		take_fault(sink, "measure", &fault);
	}
}

/*
 * An amount as people write it: 300, 20,000, 2万元. The reader of the type
 * raises its faults.
 */
static bool
amount_value(const char *text, Datum *value, Fault *fault)
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
		ErrorData  *error;

		if (ERRCODE_TO_CATEGORY(geterrcode()) != ERRCODE_DATA_EXCEPTION)
			PG_RE_THROW();
		MemoryContextSwitchTo(caller);
		error = CopyErrorData();
		FlushErrorState();
		set_fault(fault, error->sqlerrcode, -1, "%s", error->message);
		fault->detail = error->detail;
		fault->hint = error->hint;
	}
	PG_END_TRY();
	return read;
}

static bool
default_value(VariableKind kind, const char *text, Datum *value, Fault *fault)
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
		read = amount_value(trimmed(text), value, &cause);
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

void
read_variable(FaultSink *sink, const VariableText *text, Variable *variable)
{
	Fault		fault;
	int			kind = choose(sink, "kind", text->kind, kind_names, -1);

	variable->hit_policy = choose(sink, "hit_policy", text->hit_policy,
								  hit_policy_names, HIT_UNIQUE);
	variable->rounding = choose(sink, "rounding", text->rounding,
								rounding_names, ROUND_HALF_UP);
	variable->direction = choose(sink, "direction", text->direction,
								 direction_names, DIRECTION_NONE);
	variable->scale = NO_SCALE;
	variable->has_default = false;
	if (text->kind == NULL)
	{
		set_fault(&fault, ERRCODE_NOT_NULL_VIOLATION, -1,
				  "a variable needs a kind");
		take_fault(sink, "kind", &fault);
	}
	if (kind < 0)
	{
		/* what hangs on the kind cannot be told */
		variable->kind = KIND_NUMBER;
		return;
	}

	variable->kind = kind;
	if (text->has_scale)
	{
		variable->scale = text->scale;
		check_scale(sink, variable);
	}
	else if (kind == KIND_MONEY)
		variable->scale = MONEY_SCALE;
	check_hit_policy(sink, variable);
	check_standard(sink, text, variable);
	if (text->default_value != NULL)
	{
		variable->has_default = default_value(kind, text->default_value,
											  &variable->default_value, &fault);
		if (!variable->has_default)
			take_fault(sink, "default", &fault);
	}
}

void
read_rule(FaultSink *sink, const RuleText *text, Numeric *baseline)
{
	Fault		fault;

	*baseline = NULL;
	if (text->value == NULL && text->replaces == NULL)
	{
		set_fault(&fault, ERRCODE_NOT_NULL_VIOLATION, -1,
				  "a rule needs a value, or a rule that it repeals");
		take_fault(sink, "value", &fault);
	}
	if (text->value == NULL && text->condition != NULL)
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "a rule without a value repeals and cannot have a condition");
		take_fault(sink, "condition", &fault);
	}
	if (text->replaces != NULL && strcmp(text->replaces, text->id) == 0)
	{
		set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
				  "the rule replaces itself");
		take_fault(sink, "replaces", &fault);
	}
	if (text->baseline != NULL)
	{
		Datum		number;

		if (literal_value(TYPE_NUMBER, text->baseline, -1, &number, &fault))
			*baseline = DatumGetNumeric(number);
		else
		{
			fault.message = psprintf(_("the baseline \"%s\" is not a number"),
									 shortened(text->baseline));
			take_fault(sink, "baseline", &fault);
		}
	}
}
