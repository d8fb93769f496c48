/*
 * conversion.c
 *	  Which SQL types, strings and JSON values a fact may come as, by its kind.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "call/conversion.h"
#include "store/own.h"
#include "types/circumstances.h"
#include "types/input.h"
#include "types/nearest_name.h"
#include "types/yuan.h"

FactLabel
label_fact(const Rulebook *book, int variable, const char *given, bool in_column)
{
	FactLabel	label = {
		.fact = variable == CIRCUMSTANCES_INPUT ? "circumstances" : book->variables[variable].name,
		.given = given,
		.in_column = in_column
	};

	return label;
}

/* A detail that says where a fact stands, behind another one or alone. */
static int
errdetail_place(const FactLabel *label, const char *detail)
{
	const char *place = NULL;

	if (label->in_column)
		place = psprintf(_("It stands in column \"%s\"."), label->given);
	else if (strcmp(label->fact, label->given) != 0)
		place = psprintf(_("It is given as \"%s\"."), label->given);
	if (place && detail)
		return errdetail_internal("%s %s", detail, place);
	return place || detail ? errdetail_internal("%s", place ? place : detail) : 0;
}

pg_noreturn static void
fact_type_error(const FactLabel *label, Oid type, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("fact \"%s\" cannot be of type %s", label->fact, format_type_be(type)),
			 errdetail_place(label, psprintf(_("It is %s."), wanted)),
			 type == TIMESTAMPOID || type == TIMESTAMPTZOID
			 ? errhint("Cast it: %s::date.", quote_identifier(label->given))
			 : errhint("Cast it, or give the column another name if it means something else.")));
}

SlotType
kind_slot(VariableKind kind)
{
	static const SlotType slots[KIND_COUNT] = {
		[KIND_BOOLEAN] = SLOT_BOOLEAN,[KIND_NUMBER] = SLOT_NUMERIC,
		[KIND_MONEY] = SLOT_YUAN,[KIND_TEXT] = SLOT_TEXT,[KIND_DATE] = SLOT_DATE
	};

	return slots[kind];
}

static bool
is_number_type(Oid type)
{
	return type == INT2OID || type == INT4OID || type == INT8OID ||
		type == NUMERICOID || type == FLOAT4OID || type == FLOAT8OID;
}

/* How a set of circumstances comes; SLOT_NONE if not as this type. */
static SlotType
fit_circumstances(Oid type, Conversion *conversion)
{
	if (type == TEXTARRAYOID || type == VARCHARARRAYOID)
	{
		*conversion = CONVERT_NAMES;
		return SLOT_CIRCUMSTANCES;
	}
	if (type == UNKNOWNOID)
	{
		*conversion = CONVERT_LITERAL_SET;
		return SLOT_CIRCUMSTANCES;
	}
	return type == own_type("circumstances") ? SLOT_CIRCUMSTANCES : SLOT_NONE;
}

/* How a fact of this kind comes; SLOT_NONE if not as this type. */
static SlotType
fit_kind(VariableKind kind, Oid type, Conversion *conversion)
{
	if (type == UNKNOWNOID)
	{
		*conversion = CONVERT_LITERAL;
		return kind_slot(kind);
	}
	switch (kind)
	{
		case KIND_BOOLEAN:
			if (type == BOOLOID)
				return SLOT_BOOLEAN;
			break;
		case KIND_NUMBER:
			if (type == INT2OID)
				return SLOT_INT2;
			if (type == INT4OID)
				return SLOT_INT4;
			if (type == INT8OID)
				return SLOT_INT8;
			if (is_number_type(type))
			{
				*conversion = CONVERT_NUMBER;
				return SLOT_NUMERIC;
			}
			if (type == own_type("yuan"))
				return SLOT_YUAN;
			break;
		case KIND_MONEY:
			if (is_number_type(type))
			{
				*conversion = CONVERT_MONEY;
				return SLOT_YUAN;
			}
			if (type == own_type("yuan"))
				return SLOT_YUAN;
			break;
		case KIND_TEXT:
			if (type == TEXTOID || type == VARCHAROID)
				return SLOT_TEXT;
			if (type == BPCHAROID || type_is_enum(type))
			{
				*conversion = type == BPCHAROID ? CONVERT_PADDED : CONVERT_ENUM;
				return SLOT_TEXT;
			}
			break;
		case KIND_DATE:
			if (type == DATEOID)
				return SLOT_DATE;
			break;
	}
	return SLOT_NONE;
}

SlotType
find_fit(const Rulebook *book, int variable, Oid type, Conversion *conversion)
{
	*conversion = CONVERT_NOTHING;
	type = getBaseType(type);
	return variable == CIRCUMSTANCES_INPUT ? fit_circumstances(type, conversion)
		: fit_kind(book->variables[variable].kind, type, conversion);
}

SlotType
fit_fact(const Rulebook *book, int variable, const FactLabel *label, Oid type,
		 Conversion *conversion)
{
	SlotType	slot = find_fit(book, variable, type, conversion);

	if (slot == SLOT_NONE)
		fact_type_error(label, getBaseType(type), variable == CIRCUMSTANCES_INPUT ?
						_("a set of circumstances (benefit.circumstances or text[])") :
						_(kinds[book->variables[variable].kind].meaning));
	return slot;
}

void
fact_value_error(const FactLabel *label, const char *value, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("fact \"%s\" has a value that is not %s: \"%s\"", label->fact, wanted,
					shortened(value)),
			 errdetail_place(label, NULL)));
}

/* A word that says no circumstance, or does not say which. */
pg_noreturn static void
circumstance_error(const FactLabel *label, const char *name)
{
	Circumstances set = 0;
	const char *hint;
	const char *nearest;

	(void) circumstances_add(&set, name, &hint);
	nearest = hint ? NULL : nearest_circumstance(name);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("fact \"%s\" has a value that is not %s: \"%s\"", label->fact,
					_("a circumstance"), shortened(name)),
			 errdetail_place(label, NULL),
			 hint ? errhint("%s", _(hint)) :
			 nearest ? errhint_nearest_name(nearest) :
			 errhint("The view benefit.circumstance lists the known ones.")));
}

void
fact_length_error(const FactLabel *label)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("fact \"%s\" has too many digits", label->fact),
			 errdetail_place(label,
							 psprintf(_("A number may have %d digits before the point and as many after it."),
									  NUMBER_MAX_DIGITS))));
}

/*
 * A finite number of bounded length, as NaN and infinity are no age and no
 * price; or an amount of money, which is never rounded to the fen here.
 */
static bool
is_number_of_kind(Numeric number, VariableKind kind, Datum *result)
{
	Yuan		amount;

	if (number_is_too_long(number))
		return false;
	if (kind == KIND_MONEY)
	{
		if (!numeric_to_yuan(number, &amount))
			return false;
		*result = YuanGetDatum(amount);
		return true;
	}
	*result = NumericGetDatum(number);
	return !numeric_is_nan(number) && !numeric_is_inf(number);
}

static Datum
number_fact(const FactLabel *label, Numeric number, VariableKind kind)
{
	Datum		result;

	if (is_number_of_kind(number, kind, &result))
		return result;
	if (number_is_too_long(number))
		fact_length_error(label);
	fact_value_error(label,
					 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))),
					 _(kinds[kind].meaning));
}

/* A fact given as a string. */
static Datum
read_fact(const FactLabel *label, const char *value, VariableKind kind)
{
	Datum		result;

	if (!kind_read_literal(kind, value, &result))
		fact_value_error(label, value, _(kinds[kind].meaning));
	return kind == KIND_MONEY ? number_fact(label, DatumGetNumeric(result), kind) : result;
}

/* A number of one of the types of numbers. */
static Numeric
numeric_of_type(Oid type, Datum value)
{
	switch (type)
	{
		case INT2OID:
			return int64_to_numeric(DatumGetInt16(value));
		case INT4OID:
			return int64_to_numeric(DatumGetInt32(value));
		case INT8OID:
			return int64_to_numeric(DatumGetInt64(value));
		case FLOAT4OID:
			return float4_to_numeric(DatumGetFloat4(value));
		case FLOAT8OID:
			return float8_to_numeric(DatumGetFloat8(value));
		default:
			return DatumGetNumeric(value);
	}
}

/* A set of circumstances as it is written, {dibao,tekun}. */
static Datum
read_circumstances(const FactLabel *label, const char *value)
{
	Circumstances set;
	char	   *unknown;

	if (circumstances_read_list(value, &set, &unknown))
		return CircumstancesGetDatum(set);
	if (unknown)
		circumstance_error(label, unknown);
	fact_value_error(label, value, _("a list of circumstances"));
}

/* A set as an array of names. */
static Datum
read_names(const FactLabel *label, ArrayType *names)
{
	Circumstances set;
	char	   *unknown;

	if (!circumstances_read_array(names, &set, &unknown))
		circumstance_error(label, unknown ? unknown : "null");
	return CircumstancesGetDatum(set);
}

Datum
convert_fact(const FactSource *source, Datum value)
{
	switch (source->conversion)
	{
		case CONVERT_NOTHING:
			break;
		case CONVERT_NUMBER:
			return number_fact(&source->label, numeric_of_type(source->type, value), KIND_NUMBER);
		case CONVERT_MONEY:
			return number_fact(&source->label, numeric_of_type(source->type, value), KIND_MONEY);
		case CONVERT_PADDED:
			return DirectFunctionCall1(rtrim1, value);
		case CONVERT_ENUM:
			return DirectFunctionCall1(textin, OidFunctionCall1(F_ENUM_OUT, value));
		case CONVERT_NAMES:
			return read_names(&source->label, DatumGetArrayTypeP(value));
		case CONVERT_LITERAL:
			return read_fact(&source->label, DatumGetCString(value), source->kind);
		case CONVERT_LITERAL_SET:
			return read_circumstances(&source->label, DatumGetCString(value));
	}
	return value;
}

bool
fact_is_of_kind(const FactSource *source, Datum value, Datum *result)
{
	Circumstances set;
	char	   *unknown;

	switch (source->conversion)
	{
		case CONVERT_NUMBER:
		case CONVERT_MONEY:
			return is_number_of_kind(numeric_of_type(source->type, value), source->kind, result);
		case CONVERT_NAMES:
			if (!circumstances_read_array(DatumGetArrayTypeP(value), &set, &unknown))
				return false;
			*result = CircumstancesGetDatum(set);
			return true;
		case CONVERT_LITERAL:
			if (!kind_read_literal(source->kind, DatumGetCString(value), result))
				return false;
			return source->kind != KIND_MONEY ||
				is_number_of_kind(DatumGetNumeric(*result), KIND_MONEY, result);
		case CONVERT_LITERAL_SET:
			if (!circumstances_read_list(DatumGetCString(value), &set, &unknown))
				return false;
			*result = CircumstancesGetDatum(set);
			return true;
		default:
			*result = convert_fact(source, value);
			return true;
	}
}

void
check_json_facts(Jsonb *facts)
{
	if (!JB_ROOT_IS_OBJECT(facts))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("facts are not a JSON object"),
				 errhint("Write them as {\"name\": value, ...}.")));
}

char *
json_text(JsonbValue *value)
{
	Jsonb	   *json;

	if (value->type == jbvString)
		return pnstrdup(value->val.string.val, value->val.string.len);
	json = JsonbValueToJsonb(value);
	return JsonbToCString(NULL, &json->root, VARSIZE(json));
}

Datum
read_json_fact(const FactLabel *label, JsonbValue *value, VariableKind kind)
{
	char	   *string;

	if (value->type == jbvBool && kind == KIND_BOOLEAN)
		return BoolGetDatum(value->val.boolean);
	if (value->type == jbvNumeric && (kind == KIND_NUMBER || kind == KIND_MONEY))
		return number_fact(label, value->val.numeric, kind);
	string = json_text(value);
	if (value->type != jbvString)
		fact_value_error(label, string, _(kinds[kind].meaning));
	return kind == KIND_TEXT ? CStringGetTextDatum(string) : read_fact(label, string, kind);
}

Datum
read_json_circumstances(const FactLabel *label, JsonbValue *value)
{
	Circumstances set = 0;
	JsonbIterator *iterator;
	JsonbValue	item;

	if (value->type == jbvString)
		return read_circumstances(label, json_text(value));
	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data))
		fact_value_error(label, json_text(value), _("a list of circumstances"));
	iterator = JsonbIteratorInit(value->val.binary.data);
	(void) JsonbIteratorNext(&iterator, &item, false);
	while (JsonbIteratorNext(&iterator, &item, true) == WJB_ELEM)
	{
		const char *name = json_text(&item);
		const char *hint;

		CHECK_FOR_INTERRUPTS();
		if (item.type != jbvString || !circumstances_add(&set, name, &hint))
			circumstance_error(label, name);
	}
	return CircumstancesGetDatum(set);
}
