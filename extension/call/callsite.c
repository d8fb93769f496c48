/*
 * callsite.c
 *	  What a call keeps from row to row: its rulebook, and how its facts come.
 *
 * Which edition is current is asked again in every statement and whenever one
 * was published; the answer comes from the active snapshot.
 */
#include "call/callsite.h"

#include "store/own.h"
#include "types/circumstances.h"
#include "types/yuan.h"

#include "access/detoast.h"
#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/typcache.h"

extern Datum text_array_circumstances(PG_FUNCTION_ARGS);

/* ---------- the call site and its rulebook ---------- */

static Node *
argument_node(FunctionCallInfo fcinfo, int index)
{
	Node	   *call = fcinfo->flinfo->fn_expr;

	if (call == NULL || !IsA(call, FuncExpr))
		return NULL;
	if (index >= list_length(((FuncExpr *) call)->args))
		return NULL;
	return list_nth(((FuncExpr *) call)->args, index);
}

/*
 * Is an argument the same in every call? A parameter is not: PL/pgSQL keeps a
 * call site over the values of its variables.
 */
bool
argument_is_constant(FunctionCallInfo fcinfo, int index)
{
	Node	   *node = argument_node(fcinfo, index);

	return node && IsA(node, Const);
}

static void
release_site(void *arg)
{
	CallSite   *site = arg;

	if (site->shape)
		release_shape(site->shape);
	if (site->book)
		site->book->pins--;
}

CallSite *
make_site(FunctionCallInfo fcinfo, const Positions *at)
{
	MemoryContext context;
	CallSite   *site;

	if (fcinfo->flinfo == NULL)
		elog(ERROR, "called without a function");
	context = fcinfo->flinfo->fn_mcxt;
	site = MemoryContextAllocZero(context, sizeof(CallSite));
	site->context = context;
	site->yuan_type = own_type("yuan");
	site->circumstances_type = own_type("circumstances");
	site->variable = NO_VARIABLE;
	site->source_is_constant = argument_is_constant(fcinfo, at->source);
	site->at_end.func = release_site;
	site->at_end.arg = site;
	MemoryContextRegisterResetCallback(context, &site->at_end);
	fcinfo->flinfo->fn_extra = site;
	return site;
}

/* Another rulebook: what was resolved against the last one is void. */
static void
use_book(CallSite *site, Rulebook *book)
{
	if (site->book == book)
		return;
	if (site->book)
	{
		forget_shape(site);
		site->book->pins--;
	}
	site->variable = NO_VARIABLE;
	site->book = book;
	book->pins++;
}

bool
same_edition(const CallSite *site, FunctionCallInfo fcinfo, int at)
{
	text	   *name;

	if (PG_ARGISNULL(at))
		return site->edition == NULL;
	if (site->edition == NULL)
		return false;
	name = PG_GETARG_TEXT_PP(at);
	return strlen(site->edition) == VARSIZE_ANY_EXHDR(name) &&
		memcmp(site->edition, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)) == 0;
}

void
find_edition(CallSite *site, FunctionCallInfo fcinfo, int at)
{
	uint64		generation = edition_generation;
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	char	   *name = PG_ARGISNULL(at) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(at));

	site->source_is_known = false;
	use_book(site, edition_open_to_compute(name));
	if (site->edition)
		pfree(site->edition);
	site->edition = name ? MemoryContextStrdup(site->context, name) : NULL;
	site->generation = generation;
	site->statement = statement;
	site->for_another = acts_for_another();
	site->source_is_known = true;
}

/* The digest of a rulebook, without reading all of it. */
static const uint8 *
rulebook_digest(Datum datum)
{
	struct varlena *pointer = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_EXTENDED(pointer))
		pointer = PG_DETOAST_DATUM_SLICE(datum, 0,
										 offsetof(RulebookValue, root) - VARHDRSZ);
	return ((RulebookValue *) pointer)->sha256;
}

void
find_rulebook(CallSite *site, FunctionCallInfo fcinfo, int at)
{
	Datum		datum = PG_GETARG_DATUM(at);
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	bool		stored = VARATT_IS_EXTERNAL_ONDISK(DatumGetPointer(datum));
	struct varatt_external pointer;
	const uint8 *digest;

	/* within a statement the same place holds the same value */
	if (stored)
	{
		VARATT_EXTERNAL_GET_POINTER(pointer, DatumGetPointer(datum));
		if (site->source_is_known && site->statement == statement &&
			memcmp(&pointer, &site->rulebook, sizeof(pointer)) == 0)
			return;
	}
	digest = rulebook_digest(datum);
	site->source_is_known = false;
	if (site->book == NULL ||
		memcmp(site->book->sha256, digest, PG_SHA256_DIGEST_LENGTH) != 0)
	{
		Rulebook   *book = rulebook_lookup(digest);

		if (book == NULL)
			book = rulebook_open((RulebookValue *) PG_DETOAST_DATUM(datum));
		use_book(site, book);
	}
	memset(&site->rulebook, 0, sizeof(site->rulebook));
	if (stored)
		site->rulebook = pointer;
	site->statement = statement;
	site->source_is_known = true;
}

/* The variable asked for, which seldom changes. */
void
find_variable(CallSite *site, text *name)
{
	if (site->variable != NO_VARIABLE &&
		strlen(site->variable_name) == VARSIZE_ANY_EXHDR(name) &&
		memcmp(site->variable_name, VARDATA_ANY(name), VARSIZE_ANY_EXHDR(name)) == 0)
		return;
	site->plan = NULL;
	site->measure_plan = NULL;
	site->variable = NO_VARIABLE;
	if (site->variable_name)
		pfree(site->variable_name);
	site->variable_name = NULL;
	site->variable_name = MemoryContextStrdup(site->context, text_to_cstring(name));
	site->variable = rulebook_variable(site->book, site->variable_name);
}

/* An argument that is a null constant is a fact that this call never gives. */
bool
argument_is_never_given(FunctionCallInfo fcinfo, int index)
{
	Node	   *node = argument_node(fcinfo, index);

	return node && IsA(node, Const) && ((Const *) node)->constisnull;
}

/* ---------- facts ---------- */

pg_noreturn static void fact_type_error(const char *name, Oid type, const char *wanted);

static void
fact_type_error(const char *name, Oid type, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("fact \"%s\" cannot be of type %s", name, format_type_be(type)),
			 errdetail("It is %s.", wanted),
			 type == TIMESTAMPOID || type == TIMESTAMPTZOID
			 ? errhint("Cast it: %s::date.", quote_identifier(name))
			 : errhint("Cast it, or give the column another name if it means something else.")));
}

static bool
is_number_type(Oid type)
{
	return type == INT2OID || type == INT4OID || type == INT8OID ||
		type == NUMERICOID || type == FLOAT4OID || type == FLOAT8OID;
}

/* How a value of an SQL type can be the fact of this variable. */
static SlotType
fit_fact(const CallSite *site, int variable, const char *name, Oid type,
		 Conversion *conversion)
{
	VariableKind kind;

	*conversion = CONVERT_NOTHING;
	type = getBaseType(type);
	if (variable == CIRCUMSTANCES_INPUT)
	{
		if (type == site->circumstances_type)
			return SLOT_CIRCUMSTANCES;
		if (type == TEXTARRAYOID || type == VARCHARARRAYOID)
		{
			*conversion = CONVERT_NAMES;
			return SLOT_CIRCUMSTANCES;
		}
		fact_type_error(name, type, "a set of circumstances (benefit.circumstances or text[])");
	}

	kind = site->book->variables[variable].kind;
	if (type == UNKNOWNOID)
	{
		static const SlotType by_kind[] = {
			[KIND_BOOLEAN] = SLOT_BOOLEAN,[KIND_NUMBER] = SLOT_NUMERIC,
			[KIND_MONEY] = SLOT_YUAN,[KIND_TEXT] = SLOT_TEXT,[KIND_DATE] = SLOT_DATE
		};

		*conversion = CONVERT_LITERAL;
		return by_kind[kind];
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
			if (type == site->yuan_type)
				return SLOT_YUAN;
			if (is_number_type(type))
			{
				*conversion = CONVERT_NUMBER;
				return SLOT_NUMERIC;
			}
			break;
		case KIND_MONEY:
			if (type == site->yuan_type)
				return SLOT_YUAN;
			if (is_number_type(type))
			{
				*conversion = CONVERT_MONEY;
				return SLOT_YUAN;
			}
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
	fact_type_error(name, type, kinds[kind].meaning);
}

/* A fact's name as a variable: its index, CIRCUMSTANCES_INPUT or NO_VARIABLE. */
int
fact_variable(const CallSite *site, const char *name)
{
	if (strcmp(name, "circumstances") == 0)
		return CIRCUMSTANCES_INPUT;
	return rulebook_find_variable(site->book, name);
}

void
fact_value_error(const char *name, const char *value, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("fact \"%s\" has a value that is not %s: \"%s\"", name, wanted, value)));
}

void
fact_length_error(const char *name)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("fact \"%s\" has too many digits", name),
			 errdetail("A number may have %d digits before the point and as many after it.",
					   NUMBER_MAX_DIGITS)));
}

/* A finite number of bounded length: NaN and infinity are no age and no price. */
static Datum
number_fact(const char *name, Numeric number)
{
	if (number_is_too_long(number))
		fact_length_error(name);
	if (numeric_is_nan(number) || numeric_is_inf(number))
		fact_value_error(name,
						 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))),
						 kinds[KIND_NUMBER].meaning);
	return NumericGetDatum(number);
}

/* An amount of money, which is never rounded to the fen here. */
static Datum
money_fact(const char *name, Numeric number)
{
	Yuan		amount;

	if (number_is_too_long(number))
		fact_length_error(name);
	if (!numeric_to_yuan(number, &amount))
		fact_value_error(name,
						 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))),
						 kinds[KIND_MONEY].meaning);
	return YuanGetDatum(amount);
}

/* A fact given as a string. */
static Datum
read_fact(const char *name, const char *value, VariableKind kind)
{
	Datum		result;

	if (!kind_read_literal(kind, value, &result))
		fact_value_error(name, value, kinds[kind].meaning);
	return kind == KIND_MONEY ? money_fact(name, DatumGetNumeric(result)) : result;
}

static Numeric
number_value(Oid type, Datum value)
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

Datum
convert_fact(const Source *source, Datum value)
{
	switch (source->conversion)
	{
		case CONVERT_NOTHING:
			break;
		case CONVERT_NUMBER:
			return number_fact(source->name, number_value(source->type, value));
		case CONVERT_MONEY:
			return money_fact(source->name, number_value(source->type, value));
		case CONVERT_PADDED:
			return DirectFunctionCall1(rtrim1, value);
		case CONVERT_ENUM:
			return DirectFunctionCall1(textin, OidFunctionCall1(F_ENUM_OUT, value));
		case CONVERT_NAMES:
			return DirectFunctionCall1(text_array_circumstances, value);
		case CONVERT_LITERAL:
			return read_fact(source->name, DatumGetCString(value), source->kind);
	}
	return value;
}

/*
 * Facts of another shape: what was known of the last one goes. Rows may take
 * turns, of two rulebooks for one, so that nothing of it may stay behind.
 */
void
forget_shape(CallSite *site)
{
	site->row_type = InvalidOid;
	site->plan = NULL;
	site->measure_plan = NULL;
	if (site->shape)
		release_shape(site->shape);
	site->shape = NULL;
	site->nslots = 0;
	if (site->shape_context)
		MemoryContextReset(site->shape_context);
	else
		site->shape_context = AllocSetContextCreate(site->context, "pg_benefit facts",
													ALLOCSET_SMALL_SIZES);
}

void
finish_shape(CallSite *site)
{
	site->shape = hold_shape(site->book, site->nslots, site->slots);
}

void
allocate_slots(CallSite *site, int nslots)
{
	site->nslots = nslots;
	site->slots = MemoryContextAllocZero(site->shape_context, sizeof(Slot) * Max(nslots, 1));
	site->sources = MemoryContextAllocZero(site->shape_context, sizeof(Source) * Max(nslots, 1));
	site->values = MemoryContextAllocZero(site->shape_context, sizeof(NullableDatum) * Max(nslots, 1));
	site->converts = false;
	for (int i = 0; i < nslots; i++)
		site->slots[i].variable = NO_VARIABLE;
}

void
fill_slot(CallSite *site, int index, int variable, const char *name, Oid type)
{
	Source	   *source = &site->sources[index];

	site->slots[index].variable = variable;
	site->slots[index].type = fit_fact(site, variable, name, type, &source->conversion);
	source->type = getBaseType(type);
	source->name = MemoryContextStrdup(site->shape_context, name);
	if (variable >= 0)
		source->kind = site->book->variables[variable].kind;
	site->converts |= source->conversion != CONVERT_NOTHING;
}

/* ---------- facts of a record ---------- */

/* Match the columns of a row type to variables. */
static void
resolve_row(CallSite *site, Oid type, int32 typmod, uint64 identifier)
{
	TupleDesc	row;
	int			nslots = 0;
	MemoryContext old;

	forget_shape(site);
	row = lookup_rowtype_tupdesc(type, typmod);
	old = MemoryContextSwitchTo(site->shape_context);
	/* with its constraints, which hold the defaults of columns added later */
	site->row = CreateTupleDescCopyConstr(row);
	MemoryContextSwitchTo(old);
	ReleaseTupleDesc(row);
	row = site->row;

	site->columns = MemoryContextAlloc(site->shape_context, sizeof(Datum) * Max(row->natts, 1));
	site->column_nulls = MemoryContextAlloc(site->shape_context, sizeof(bool) * Max(row->natts, 1));
	allocate_slots(site, row->natts);
	/* the name goes before an alias: where both are given, it is believed */
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < row->natts; i++)
		{
			Form_pg_attribute column = TupleDescAttr(row, i);
			const char *name = NameStr(column->attname);
			int			variable;
			bool		is_name;

			if (column->attisdropped)
				continue;
			variable = fact_variable(site, name);
			if (variable == NO_VARIABLE)
				continue;
			is_name = variable == CIRCUMSTANCES_INPUT ||
				strcmp(name, site->book->variables[variable].name) == 0;
			if (is_name != (pass == 0))
				continue;
			fill_slot(site, nslots, variable, name, column->atttypid);
			site->sources[nslots++].attribute = i;
		}
	site->nslots = nslots;
	finish_shape(site);
	site->row_type = type;
	site->row_identifier = identifier;
}

void
read_record_facts(CallSite *site, Datum facts)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(facts);
	Oid			type = HeapTupleHeaderGetTypeId(header);
	int32		typmod = HeapTupleHeaderGetTypMod(header);
	uint64		identifier = assign_record_type_identifier(type, typmod);
	HeapTupleData tuple;

	if (unlikely(type != site->row_type || identifier != site->row_identifier))
		resolve_row(site, type, typmod, identifier);
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	ItemPointerSetInvalid(&tuple.t_self);
	tuple.t_tableOid = InvalidOid;
	tuple.t_data = header;
	heap_deform_tuple(&tuple, site->row, site->columns, site->column_nulls);
	for (int i = 0; i < site->nslots; i++)
	{
		const Source *source = &site->sources[i];

		site->values[i].isnull = site->column_nulls[source->attribute];
		site->values[i].value = site->columns[source->attribute];
		if (source->conversion != CONVERT_NOTHING && !site->values[i].isnull)
			site->values[i].value = convert_fact(source, site->values[i].value);
	}
}

/* ---------- facts in jsonb ---------- */

/* Every variable has its slot, at its index; behind them the set of circumstances. */
static void
resolve_json(CallSite *site)
{
	static const SlotType by_kind[] = {
		[KIND_BOOLEAN] = SLOT_BOOLEAN,[KIND_NUMBER] = SLOT_NUMERIC,
		[KIND_MONEY] = SLOT_YUAN,[KIND_TEXT] = SLOT_TEXT,[KIND_DATE] = SLOT_DATE
	};
	int			nvariables = site->book->nvariables;

	forget_shape(site);
	allocate_slots(site, nvariables + 1);
	for (int i = 0; i < nvariables; i++)
	{
		site->slots[i].variable = i;
		site->slots[i].type = by_kind[site->book->variables[i].kind];
	}
	site->slots[nvariables].variable = CIRCUMSTANCES_INPUT;
	site->slots[nvariables].type = SLOT_CIRCUMSTANCES;
	finish_shape(site);
	site->row_type = JSONBOID;
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

static Datum
read_json_fact(const char *name, JsonbValue *value, VariableKind kind)
{
	char	   *string;

	if (value->type == jbvBool && kind == KIND_BOOLEAN)
		return BoolGetDatum(value->val.boolean);
	if (value->type == jbvNumeric && kind == KIND_NUMBER)
		return number_fact(name, value->val.numeric);
	if (value->type == jbvNumeric && kind == KIND_MONEY)
		return money_fact(name, value->val.numeric);
	string = json_text(value);
	if (value->type != jbvString)
		fact_value_error(name, string, kinds[kind].meaning);
	return kind == KIND_TEXT ? CStringGetTextDatum(string) : read_fact(name, string, kind);
}

Datum
read_json_circumstances(JsonbValue *value)
{
	Circumstances set = 0;
	JsonbIterator *iterator;
	JsonbValue	item;

	if (value->type == jbvString)
	{
		(void) circumstances_from_cstring(json_text(value), &set, NULL);
		return CircumstancesGetDatum(set);
	}
	if (value->type != jbvBinary || !JsonContainerIsArray(value->val.binary.data))
		fact_value_error("circumstances", json_text(value), "a list of circumstances");
	iterator = JsonbIteratorInit(value->val.binary.data);
	(void) JsonbIteratorNext(&iterator, &item, false);
	while (JsonbIteratorNext(&iterator, &item, true) == WJB_ELEM)
	{
		char		name[NAMEDATALEN];
		int			bit = -1;

		CHECK_FOR_INTERRUPTS();
		if (item.type == jbvString && item.val.string.len <= NAME_MAX_LENGTH)
		{
			memcpy(name, item.val.string.val, item.val.string.len);
			name[item.val.string.len] = '\0';
			bit = circumstance_bit(name);
		}
		if (bit < 0)
			fact_value_error("circumstances", json_text(&item), "a circumstance");
		set |= CIRCUMSTANCE_MASK(bit);
	}
	return CircumstancesGetDatum(set);
}

void
read_jsonb_facts(CallSite *site, Datum facts)
{
	Jsonb	   *json = DatumGetJsonbP(facts);
	JsonbIterator *iterator;
	JsonbValue	key;
	JsonbValue	value;

	if (site->row_type != JSONBOID)
		resolve_json(site);
	if (!JB_ROOT_IS_OBJECT(json))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("facts are not a JSON object"),
				 errhint("Write them as {\"name\": value, ...}.")));
	for (int i = 0; i < site->nslots; i++)
		site->values[i].isnull = true;
	iterator = JsonbIteratorInit(&json->root);
	(void) JsonbIteratorNext(&iterator, &key, false);
	while (JsonbIteratorNext(&iterator, &key, false) == WJB_KEY)
	{
		char		name[NAMEDATALEN];
		int			variable;
		NullableDatum *slot;

		CHECK_FOR_INTERRUPTS();
		(void) JsonbIteratorNext(&iterator, &value, true);
		if (key.val.string.len > NAME_MAX_LENGTH || value.type == jbvNull)
			continue;
		memcpy(name, key.val.string.val, key.val.string.len);
		name[key.val.string.len] = '\0';
		variable = fact_variable(site, name);
		if (variable == NO_VARIABLE)
			continue;
		if (variable == CIRCUMSTANCES_INPUT)
		{
			slot = &site->values[site->nslots - 1];
			slot->value = read_json_circumstances(&value);
			slot->isnull = false;
			continue;
		}
		slot = &site->values[variable];
		if (!slot->isnull && strcmp(name, site->book->variables[variable].name) != 0)
			continue;
		slot->value = read_json_fact(name, &value, site->book->variables[variable].kind);
		slot->isnull = false;
	}
}

void
read_text_facts(CallSite *site, Datum facts)
{
	read_jsonb_facts(site, DirectFunctionCall1(jsonb_in,
											   CStringGetDatum(TextDatumGetCString(facts))));
}

/* ---------- facts however given ---------- */

void
site_read_facts(CallSite *site, FunctionCallInfo fcinfo, const Positions *at)
{
	if (!PG_ARGISNULL(at->facts))
	{
		at->read_facts(site, PG_GETARG_DATUM(at->facts));
		return;
	}
	/* nothing is known, whatever the shape */
	if (site->row_type == InvalidOid)
		resolve_json(site);
	for (int i = 0; i < site->nslots; i++)
		site->values[i].isnull = true;
}
