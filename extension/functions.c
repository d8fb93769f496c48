/*
 * functions.c
 *	  What SQL calls: typed functions, assess, amount, holds, comply, evaluate.
 *
 * A call site (fn_extra) keeps what does not change from row to row:
 *
 *		CallSite --> Rulebook (pinned) --> DecisionPlan of the variable for these facts
 *		    |
 *		    +-- how each fact reaches its slot: as it is, or converted
 *
 * Which edition is current is asked again in every statement and whenever one
 * was published; the answer comes from the active snapshot.
 */
#include "postgres.h"

#include "circumstances.h"
#include "evaluate.h"
#include "store.h"
#include "yuan.h"

#include "access/detoast.h"
#include "access/htup_details.h"
#include "access/tupdesc.h"
#include "access/xact.h"
#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "nodes/primnodes.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/fmgroids.h"
#include "utils/jsonb.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

/* The arguments of the two families of functions, by position. */
#define CALL_FACTS		5		/* call_*: variable, names, source, region,
								 * on_date, facts ... */

/* What a fact of each kind is, for messages. */
static const char *const kind_meaning[] = {
	[KIND_BOOLEAN] = "a boolean",[KIND_NUMBER] = "a number",
	[KIND_MONEY] = "an amount in yuan and fen",[KIND_TEXT] = "a text",
	[KIND_DATE] = "a date"
};

/* How a fact's SQL value becomes one that a slot holds. */
typedef enum Conversion
{
	CONVERT_NOTHING,
	CONVERT_NUMBER,				/* to numeric, finite */
	CONVERT_MONEY,				/* to yuan, to the fen */
	CONVERT_PADDED,				/* char(n) to text */
	CONVERT_ENUM,				/* to text */
	CONVERT_NAMES,				/* text[] to circumstances */
	CONVERT_LITERAL				/* an untyped literal, by the variable's kind */
} Conversion;

/* Where a slot's value comes from. */
typedef struct Source
{
	Conversion	conversion;
	int			attribute;		/* record: column number from 0 */
	Oid			type;
	VariableKind kind;
	const char *name;
} Source;

typedef struct CallSite
{
	MemoryContext context;
	Oid			yuan_type;
	Oid			circumstances_type;

	/* the rulebook, and when it was last asked for */
	Rulebook   *book;
	List	   *pinned;
	uint64		generation;
	TimestampTz statement;
	char	   *edition;		/* name given; NULL for the current one */
	struct varatt_external rulebook;	/* where the rulebook given is stored */
	bool		source_is_constant;
	bool		source_is_known;	/* book is what the arguments asked for */

	/* the variable and the shape of the facts */
	char	   *variable_name;
	int			variable;
	DecisionPlan	   *plan;
	DecisionPlan	   *measure_plan;	/* comply */
	MemoryContext shape;		/* of what follows, up to the result */
	int			nslots;
	Slot	   *slots;
	Source	   *sources;
	bool		converts;		/* some slot cannot take its fact as it is */
	NullableDatum *values;		/* where facts are converted or deformed to */

	/* a record's row type, and its columns */
	Oid			row_type;
	uint64		row_identifier; /* another one if the type was altered */
	TupleDesc	row;
	Datum	   *columns;
	bool	   *column_nulls;

	/* the result */
	TupleDesc	result;
	Oid			status_labels[STATUS_UNDETERMINED + 1];
} CallSite;

/* Positions of what every call names. */
typedef struct Positions
{
	int			source;			/* edition or rulebook */
	int			variable;
	int			facts;
	int			region;
	int			on_date;
	bool		by_rulebook;
} Positions;

static const Positions call_by_edition = {2, 0, CALL_FACTS, 3, 4, false};
static const Positions call_by_rulebook = {2, 0, CALL_FACTS, 3, 4, true};
static const Positions ask_by_edition = {4, 0, 1, 2, 3, false};
static const Positions ask_by_rulebook = {0, 1, 2, 3, 4, true};

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
static bool
is_constant(FunctionCallInfo fcinfo, int index)
{
	Node	   *node = argument_node(fcinfo, index);

	return node && IsA(node, Const);
}

static CallSite *
make_site(FunctionCallInfo fcinfo, const Positions *at)
{
	MemoryContext context = fcinfo->flinfo->fn_mcxt;
	CallSite   *site = MemoryContextAllocZero(context, sizeof(CallSite));

	site->context = context;
	site->yuan_type = own_type("yuan");
	site->circumstances_type = own_type("circumstances");
	site->variable = NO_VARIABLE;
	site->source_is_constant = is_constant(fcinfo, at->source);
	fcinfo->flinfo->fn_extra = site;
	return site;
}

/* Another rulebook: what was resolved against the last one is void. */
static void
use_book(CallSite *site, Rulebook *book)
{
	if (site->book == book)
		return;
	site->book = NULL;
	if (!list_member_ptr(site->pinned, book))
	{
		MemoryContext old = MemoryContextSwitchTo(site->context);

		rulebook_pin(book, site->context);
		site->pinned = lappend(site->pinned, book);
		MemoryContextSwitchTo(old);
	}
	site->variable = NO_VARIABLE;
	site->plan = NULL;
	site->measure_plan = NULL;
	site->row_type = InvalidOid;
	site->book = book;
}

static bool
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

static void
find_edition(CallSite *site, FunctionCallInfo fcinfo, int at)
{
	uint64		generation = edition_generation;
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	char	   *name = PG_ARGISNULL(at) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(at));

	site->source_is_known = false;
	use_book(site, edition_open(name));
	if (site->edition)
		pfree(site->edition);
	site->edition = name ? MemoryContextStrdup(site->context, name) : NULL;
	site->generation = generation;
	site->statement = statement;
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

static void
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

/* See to it that site->book is the one that this call asks for. */
static inline void
find_book(CallSite *site, FunctionCallInfo fcinfo, const Positions *at)
{
	if (at->by_rulebook)
	{
		if (unlikely(!site->source_is_known || !site->source_is_constant))
			find_rulebook(site, fcinfo, at->source);
	}
	else if (unlikely(!site->source_is_known ||
					  site->generation != edition_generation ||
					  site->statement != GetCurrentStatementStartTimestamp() ||
					  (!site->source_is_constant && !same_edition(site, fcinfo, at->source))))
		find_edition(site, fcinfo, at->source);
}

/* The variable asked for, which seldom changes. */
static void
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
	fact_type_error(name, type, kind_meaning[kind]);
}

/* A fact's name as a variable: its index, CIRCUMSTANCES_INPUT or NO_VARIABLE. */
static int
fact_variable(const CallSite *site, const char *name)
{
	if (strcmp(name, "circumstances") == 0)
		return CIRCUMSTANCES_INPUT;
	return rulebook_find_variable(site->book, name);
}

pg_noreturn static void fact_value_error(const char *name, const char *value, const char *wanted);

static void
fact_value_error(const char *name, const char *value, const char *wanted)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("fact \"%s\" has a value that is not %s: \"%s\"", name, wanted, value)));
}

/* A finite number: NaN and infinity are no age and no price. */
static Datum
number_fact(const char *name, Numeric number)
{
	if (numeric_is_nan(number) || numeric_is_inf(number))
		fact_value_error(name,
						 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))),
						 kind_meaning[KIND_NUMBER]);
	return NumericGetDatum(number);
}

/* An amount of money, which is never rounded to the fen here. */
static Datum
money_fact(const char *name, Numeric number)
{
	Yuan		amount;

	if (!numeric_to_yuan(number, &amount))
		fact_value_error(name,
						 DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(number))),
						 kind_meaning[KIND_MONEY]);
	return YuanGetDatum(amount);
}

/* A fact given as a string. */
static Datum
read_fact(const char *name, const char *value, VariableKind kind)
{
	Datum		result;

	if (!read_constant(value, kind, &result))
		fact_value_error(name, value, kind_meaning[kind]);
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
			return DatumGetNumeric(DirectFunctionCall1(float4_numeric, value));
		case FLOAT8OID:
			return DatumGetNumeric(DirectFunctionCall1(float8_numeric, value));
		default:
			return DatumGetNumeric(value);
	}
}

static Datum
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
static void
forget_shape(CallSite *site)
{
	site->row_type = InvalidOid;
	site->plan = NULL;
	site->measure_plan = NULL;
	if (site->shape)
		MemoryContextReset(site->shape);
	else
		site->shape = AllocSetContextCreate(site->context, "pg_benefit facts",
											ALLOCSET_SMALL_SIZES);
}

static void
allocate_slots(CallSite *site, int nslots)
{
	site->nslots = nslots;
	site->slots = MemoryContextAllocZero(site->shape, sizeof(Slot) * Max(nslots, 1));
	site->sources = MemoryContextAllocZero(site->shape, sizeof(Source) * Max(nslots, 1));
	site->values = MemoryContextAllocZero(site->shape, sizeof(NullableDatum) * Max(nslots, 1));
	site->converts = false;
	for (int i = 0; i < nslots; i++)
		site->slots[i].variable = NO_VARIABLE;
}

static void
fill_slot(CallSite *site, int index, int variable, const char *name, Oid type)
{
	Source	   *source = &site->sources[index];

	site->slots[index].variable = variable;
	site->slots[index].type = fit_fact(site, variable, name, type, &source->conversion);
	source->type = getBaseType(type);
	source->name = MemoryContextStrdup(site->shape, name);
	if (variable >= 0)
		source->kind = site->book->variables[variable].kind;
	site->converts |= source->conversion != CONVERT_NOTHING;
}

/* ---------- typed calls ---------- */

/* An argument that is a null constant is a fact that this call never gives. */
static bool
is_never_given(FunctionCallInfo fcinfo, int index)
{
	Node	   *node = argument_node(fcinfo, index);

	return node && IsA(node, Const) && ((Const *) node)->constisnull;
}

static void
resolve_call(CallSite *site, FunctionCallInfo fcinfo, const Positions *at,
			 VariableKind kind)
{
	int			nfacts = PG_NARGS() - CALL_FACTS;
	const Variable *variable;
	Datum	   *names;
	int			nnames;

	if (get_fn_expr_variadic(fcinfo->flinfo))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("facts cannot be given as an array"),
				 errhint("Give one argument for each name.")));
	if (!is_constant(fcinfo, 0) || !is_constant(fcinfo, 1) ||
		PG_ARGISNULL(0) || PG_ARGISNULL(1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the variable and the names of its facts must be constants"),
				 errhint("Use benefit.assess() or benefit.amount() where they vary.")));
	find_variable(site, PG_GETARG_TEXT_PP(0));
	variable = &site->book->variables[site->variable];
	if (variable->kind != kind)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("variable \"%s\" is of kind %s, not %s", variable->name,
						kind_name(variable->kind), kind_name(kind)),
				 errhint("Make its typed function anew: SELECT benefit.create_function('%s').",
						 variable->name)));
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT,
					  &names, NULL, &nnames);
	if (nnames != nfacts)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%d names for %d facts", nnames, nfacts),
				 errhint("Give each fact one name, in the same order.")));

	forget_shape(site);
	allocate_slots(site, nfacts);
	for (int i = 0; i < nfacts; i++)
	{
		char	   *name = TextDatumGetCString(names[i]);
		int			index = fact_variable(site, name);

		if (index != NO_VARIABLE && !is_never_given(fcinfo, CALL_FACTS + i))
			fill_slot(site, i, index, name,
					  get_fn_expr_argtype(fcinfo->flinfo, CALL_FACTS + i));
	}
	site->plan = rulebook_plan(site->book, site->variable, site->nslots, site->slots);
}

static Datum
call_variable(FunctionCallInfo fcinfo, const Positions *at, VariableKind kind)
{
	CallSite   *site = fcinfo->flinfo->fn_extra;
	Subject		subject;
	Datum		result;

	if (unlikely(site == NULL))
		site = make_site(fcinfo, at);
	if (PG_ARGISNULL(at->region) || PG_ARGISNULL(at->on_date) ||
		(at->by_rulebook && PG_ARGISNULL(at->source)))
		PG_RETURN_NULL();
	subject.region = PG_GETARG_REGION(at->region);
	subject.on_date = PG_GETARG_DATEADT(at->on_date);
	if (unlikely(DATE_NOT_FINITE(subject.on_date)))
		PG_RETURN_NULL();
	find_book(site, fcinfo, at);
	if (unlikely(site->plan == NULL))
		resolve_call(site, fcinfo, at, kind);
	subject.facts = &fcinfo->args[CALL_FACTS];
	if (unlikely(site->converts))
	{
		for (int i = 0; i < site->nslots; i++)
		{
			site->values[i] = subject.facts[i];
			if (!site->values[i].isnull && site->slots[i].type != SLOT_NONE)
				site->values[i].value = convert_fact(&site->sources[i], site->values[i].value);
		}
		subject.facts = site->values;
	}
	if (!plan_value(site->plan, &subject, &result))
		PG_RETURN_NULL();
	return result;
}

#define CALL_FUNCTIONS(name, kind) \
PG_FUNCTION_INFO_V1(benefit_call_##name); \
Datum \
benefit_call_##name(PG_FUNCTION_ARGS) \
{ \
	return call_variable(fcinfo, &call_by_edition, kind); \
} \
PG_FUNCTION_INFO_V1(benefit_call_##name##_by_rulebook); \
Datum \
benefit_call_##name##_by_rulebook(PG_FUNCTION_ARGS) \
{ \
	return call_variable(fcinfo, &call_by_rulebook, kind); \
} \
extern int	no_such_variable_here

CALL_FUNCTIONS(yuan, KIND_MONEY);
CALL_FUNCTIONS(numeric, KIND_NUMBER);
CALL_FUNCTIONS(boolean, KIND_BOOLEAN);
CALL_FUNCTIONS(text, KIND_TEXT);
CALL_FUNCTIONS(date, KIND_DATE);

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
	old = MemoryContextSwitchTo(site->shape);
	site->row = CreateTupleDescCopy(row);
	MemoryContextSwitchTo(old);
	ReleaseTupleDesc(row);
	row = site->row;

	site->columns = MemoryContextAlloc(site->shape, sizeof(Datum) * Max(row->natts, 1));
	site->column_nulls = MemoryContextAlloc(site->shape, sizeof(bool) * Max(row->natts, 1));
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
	site->row_type = type;
	site->row_identifier = identifier;
}

static void
read_record(CallSite *site, Datum datum)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(datum);
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
	site->row_type = JSONBOID;
}

static char *
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
		return NumericGetDatum(value->val.numeric);
	if (value->type == jbvNumeric && kind == KIND_MONEY)
		return money_fact(name, value->val.numeric);
	string = json_text(value);
	if (value->type != jbvString)
		fact_value_error(name, string, kind_meaning[kind]);
	return kind == KIND_TEXT ? CStringGetTextDatum(string) : read_fact(name, string, kind);
}

static Datum
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
		int			bit;

		if (item.type != jbvString)
			fact_value_error("circumstances", json_text(&item), "a circumstance");
		bit = circumstance_bit(json_text(&item));
		if (bit < 0)
			fact_value_error("circumstances", json_text(&item), "a circumstance");
		set |= CIRCUMSTANCE_MASK(bit);
	}
	return CircumstancesGetDatum(set);
}

static void
read_json(CallSite *site, Jsonb *json)
{
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

static Jsonb *
parse_json(text *json)
{
	return DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(text_to_cstring(json))));
}

/* ---------- assess, amount, holds, comply ---------- */

/*
 * Everything that these four share: false if the answer is null. site->plan is
 * the variable's plan afterwards.
 */
static bool
prepare(FunctionCallInfo fcinfo, const Positions *at, CallSite **result,
		Subject *subject)
{
	CallSite   *site = fcinfo->flinfo->fn_extra;

	if (unlikely(site == NULL))
		site = make_site(fcinfo, at);
	*result = site;
	if (PG_ARGISNULL(at->variable) || PG_ARGISNULL(at->region) ||
		PG_ARGISNULL(at->on_date) || (at->by_rulebook && PG_ARGISNULL(at->source)))
		return false;
	subject->region = PG_GETARG_REGION(at->region);
	subject->on_date = PG_GETARG_DATEADT(at->on_date);
	if (DATE_NOT_FINITE(subject->on_date))
		return false;
	find_book(site, fcinfo, at);
	find_variable(site, PG_GETARG_TEXT_PP(at->variable));

	if (PG_ARGISNULL(at->facts))
	{
		/* nothing is known, whatever the shape */
		if (site->row_type == InvalidOid)
			resolve_json(site);
		for (int i = 0; i < site->nslots; i++)
			site->values[i].isnull = true;
	}
	else
		switch (get_fn_expr_argtype(fcinfo->flinfo, at->facts))
		{
			case JSONBOID:
				read_json(site, PG_GETARG_JSONB_P(at->facts));
				break;
			case TEXTOID:
				read_json(site, parse_json(PG_GETARG_TEXT_PP(at->facts)));
				break;
			default:
				read_record(site, PG_GETARG_DATUM(at->facts));
		}
	if (site->plan == NULL)
		site->plan = rulebook_plan(site->book, site->variable, site->nslots, site->slots);
	subject->facts = site->values;
	return true;
}

pg_noreturn static void wrong_kind(const Variable *variable, const char *function);

static void
wrong_kind(const Variable *variable, const char *function)
{
	const char *instead = variable->kind == KIND_BOOLEAN ? "holds" :
		variable->kind == KIND_NUMBER || variable->kind == KIND_MONEY ? "amount" : "assess";

	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("variable \"%s\" is of kind %s", variable->name,
					kind_name(variable->kind)),
			 errhint("Use benefit.%s() for it instead of benefit.%s().", instead, function)));
}

static Datum
amount(FunctionCallInfo fcinfo, const Positions *at)
{
	CallSite   *site;
	Subject		subject;
	Datum		value;
	VariableKind kind;

	if (!prepare(fcinfo, at, &site, &subject))
		PG_RETURN_NULL();
	kind = site->book->variables[site->variable].kind;
	if (kind != KIND_NUMBER && kind != KIND_MONEY)
		wrong_kind(&site->book->variables[site->variable], "amount");
	if (!plan_value(site->plan, &subject, &value))
		PG_RETURN_NULL();
	if (kind == KIND_MONEY)
		PG_RETURN_NUMERIC(yuan_to_numeric(DatumGetYuan(value)));
	return value;
}

static Datum
holds(FunctionCallInfo fcinfo, const Positions *at)
{
	CallSite   *site;
	Subject		subject;
	Datum		value;

	if (!prepare(fcinfo, at, &site, &subject))
		PG_RETURN_NULL();
	if (site->book->variables[site->variable].kind != KIND_BOOLEAN)
		wrong_kind(&site->book->variables[site->variable], "holds");
	if (!plan_value(site->plan, &subject, &value))
		PG_RETURN_NULL();
	return value;
}

/* The row type of the result, and the labels of status, looked up once. */
static void
find_result(CallSite *site, FunctionCallInfo fcinfo)
{
	static const char *const labels[] = {
		[STATUS_DECIDED] = "decided",[STATUS_DEFAULT] = "default",
		[STATUS_NO_RULE] = "no_rule",[STATUS_UNDETERMINED] = "undetermined"
	};
	Oid			status;
	TupleDesc	row;
	MemoryContext old;

	if (site->result)
		return;
	status = own_type("status");
	for (int i = 0; i <= STATUS_UNDETERMINED; i++)
		site->status_labels[i] =
			GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid, ObjectIdGetDatum(status),
							CStringGetDatum(labels[i]));
	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	old = MemoryContextSwitchTo(site->context);
	site->result = BlessTupleDesc(CreateTupleDescCopy(row));
	MemoryContextSwitchTo(old);
}

static Datum
text_array(List *strings)
{
	Datum	   *elements = palloc(sizeof(Datum) * Max(list_length(strings), 1));
	ListCell   *cell;

	foreach(cell, strings)
		elements[foreach_current_index(cell)] = CStringGetTextDatum(lfirst(cell));
	return PointerGetDatum(construct_array(elements, list_length(strings),
										   TEXTOID, -1, false, TYPALIGN_INT));
}

static Datum
rule_ids(List *rules)
{
	List	   *ids = NIL;
	ListCell   *cell;

	foreach(cell, rules)
		ids = lappend(ids, (void *) ((const Rule *) lfirst(cell))->id);
	return text_array(ids);
}

static Datum
clause_ids(List *rules)
{
	List	   *ids = NIL;
	ListCell   *cell;

	/* ids are pooled: the same clause is the same pointer */
	foreach(cell, rules)
		if (((const Rule *) lfirst(cell))->clause)
			ids = list_append_unique_ptr(ids, (void *) ((const Rule *) lfirst(cell))->clause);
	return text_array(ids);
}

static Datum
missing_names(const Rulebook *book, const Bitmapset *missing)
{
	List	   *names = NIL;
	int			variable = -1;

	while ((variable = bms_next_member(missing, variable)) >= 0)
		names = lappend(names, (void *) book->variables[variable].name);
	return text_array(names);
}

static Datum
json_value(ValueType type, Datum value)
{
	JsonbValue	json;

	switch (type)
	{
		case TYPE_BOOLEAN:
			json.type = jbvBool;
			json.val.boolean = DatumGetBool(value);
			break;
		case TYPE_NUMBER:
			json.type = jbvNumeric;
			json.val.numeric = DatumGetNumeric(value);
			break;
		default:
			json.type = jbvString;
			if (type == TYPE_TEXT)
				json.val.string.val = TextDatumGetCString(value);
			else if (type == TYPE_REGION)
				json.val.string.val = region_to_cstring(DatumGetRegion(value));
			else
				json.val.string.val = iso_date(DatumGetDateADT(value));
			json.val.string.len = strlen(json.val.string.val);
			break;
	}
	return JsonbPGetDatum(JsonbValueToJsonb(&json));
}

static Datum
assess(FunctionCallInfo fcinfo, const Positions *at)
{
	CallSite   *site;
	Subject		subject;
	Outcome		outcome;
	const Variable *variable;
	Datum		values[7];
	bool		nulls[7] = {false};

	if (!prepare(fcinfo, at, &site, &subject))
		PG_RETURN_NULL();
	find_result(site, fcinfo);
	plan_outcome(site->plan, &subject, &outcome);
	variable = &site->book->variables[site->variable];
	values[0] = CStringGetTextDatum(variable->name);
	values[1] = ObjectIdGetDatum(site->status_labels[outcome.status]);
	nulls[2] = outcome.isnull;
	if (!outcome.isnull)
		values[2] = json_value(kind_value_type(variable->kind), outcome.value);
	nulls[3] = variable->unit == NULL;
	if (variable->unit)
		values[3] = CStringGetTextDatum(variable->unit);
	values[4] = rule_ids(outcome.rules);
	values[5] = clause_ids(outcome.rules);
	values[6] = missing_names(site->book, outcome.missing);
	return HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
}

static Datum
comply(FunctionCallInfo fcinfo, const Positions *at)
{
	CallSite   *site;
	Subject		subject;
	Outcome		required;
	Outcome		actual;
	const Variable *variable;
	Datum		values[8];
	bool		nulls[8] = {false};
	Status		status;

	if (!prepare(fcinfo, at, &site, &subject))
		PG_RETURN_NULL();
	variable = &site->book->variables[site->variable];
	if (variable->measure == NO_VARIABLE)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("variable \"%s\" is not a standard", variable->name),
				 errdetail("It has no measure that it bounds."),
				 errhint("Use benefit.assess() for it.")));
	find_result(site, fcinfo);
	if (site->measure_plan == NULL)
		site->measure_plan = rulebook_plan(site->book, variable->measure,
										   site->nslots, site->slots);
	plan_outcome(site->plan, &subject, &required);
	plan_outcome(site->measure_plan, &subject, &actual);

	/* without a bound the measure does not matter */
	status = required.status;
	if (!required.isnull && actual.isnull)
	{
		status = STATUS_UNDETERMINED;
		if (actual.missing == NULL && actual.status == STATUS_NO_RULE)
			actual.missing = bms_make_singleton(variable->measure);
		required.missing = bms_union(required.missing, actual.missing);
	}
	nulls[0] = required.isnull;
	values[0] = required.value;
	nulls[1] = actual.isnull;
	values[1] = actual.value;
	nulls[2] = nulls[3] = required.isnull || actual.isnull;
	if (!nulls[2])
	{
		bool		bounded_below = variable->direction == AT_LEAST || variable->direction == ABOVE;
		Datum		gap = bounded_below
			? DirectFunctionCall2(numeric_sub, required.value, actual.value)
			: DirectFunctionCall2(numeric_sub, actual.value, required.value);
		Datum		zero = DirectFunctionCall2(numeric_sub, gap, gap);
		int			order = DatumGetInt32(DirectFunctionCall2(numeric_cmp, gap, zero));

		values[2] = BoolGetDatum(variable->direction == AT_LEAST || variable->direction == AT_MOST
								 ? order <= 0 : order < 0);
		values[3] = order > 0 ? gap : zero;
	}
	values[4] = ObjectIdGetDatum(site->status_labels[status]);
	values[5] = rule_ids(required.rules);
	values[6] = clause_ids(required.rules);
	values[7] = missing_names(site->book, required.missing);
	return HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
}

#define ASK_FUNCTIONS(name) \
PG_FUNCTION_INFO_V1(benefit_##name); \
Datum \
benefit_##name(PG_FUNCTION_ARGS) \
{ \
	return name(fcinfo, &ask_by_edition); \
} \
PG_FUNCTION_INFO_V1(benefit_##name##_by_rulebook); \
Datum \
benefit_##name##_by_rulebook(PG_FUNCTION_ARGS) \
{ \
	return name(fcinfo, &ask_by_rulebook); \
} \
extern int	no_such_variable_here

ASK_FUNCTIONS(assess);
ASK_FUNCTIONS(amount);
ASK_FUNCTIONS(holds);
ASK_FUNCTIONS(comply);

/* ---------- evaluate ---------- */

/* The value of a JSON fact as a constant of the expression. */
static void
substitute_fact(Expression *expr, Jsonb *facts)
{
	JsonbValue	value;
	JsonbValue	circumstances;

	if (getKeyJsonValueFromContainer(&facts->root, expr->name, strlen(expr->name), &value) == NULL)
	{
		int			bit = circumstance_bit(expr->name);

		if (bit < 0 ||
			!getKeyJsonValueFromContainer(&facts->root, "circumstances",
										  strlen("circumstances"), &circumstances))
			ereport(ERROR,
					(errcode(ERRCODE_UNDEFINED_OBJECT),
					 errmsg("variable \"%s\" is not among the facts", expr->name),
					 errhint("Give it, as null if it is not known.")));
		value.type = jbvNull;
		if (circumstances.type != jbvNull)
		{
			value.type = jbvBool;
			value.val.boolean =
				(DatumGetCircumstances(read_json_circumstances(&circumstances)) &
				 CIRCUMSTANCE_MASK(bit)) != 0;
		}
	}
	expr->kind = EXPR_CONST;
	expr->type = TYPE_UNKNOWN;
	expr->isnull = false;
	switch (value.type)
	{
		case jbvNull:
			expr->isnull = true;
			break;
		case jbvBool:
			expr->type = TYPE_BOOLEAN;
			expr->value = BoolGetDatum(value.val.boolean);
			break;
		case jbvNumeric:
			expr->type = TYPE_NUMBER;
			expr->value = NumericGetDatum(value.val.numeric);
			break;
		case jbvString:
			{
				Datum		date;
				char	   *string = json_text(&value);

				expr->value = CStringGetDatum(string);
				if (strlen(string) == 10 && read_constant(string, KIND_DATE, &date))
				{
					expr->type = TYPE_DATE;
					expr->value = date;
				}
				break;
			}
		default:
			fact_value_error(expr->name, json_text(&value), "a number, boolean or string");
	}
}

static void
substitute_facts(Expression *expr, Jsonb *facts)
{
	if (expr->kind == EXPR_VARIABLE)
		substitute_fact(expr, facts);
	for (int i = 0; i < expr->nargs; i++)
		substitute_facts(expr->args[i], facts);
}

PG_FUNCTION_INFO_V1(benefit_evaluate);
Datum
benefit_evaluate(PG_FUNCTION_ARGS)
{
	char	   *source;
	Jsonb	   *facts;
	Expression	   *expr;
	Fault		fault = {.location = -1};
	Subject		subject = {NULL};
	Datum		value;

	for (int i = 0; i < 4; i++)
		if (PG_ARGISNULL(i))
			PG_RETURN_NULL();
	source = text_to_cstring(PG_GETARG_TEXT_PP(0));
	facts = PG_GETARG_JSONB_P(1);
	if (!JB_ROOT_IS_OBJECT(facts))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("facts are not a JSON object"),
				 errhint("Write them as {\"name\": value, ...}.")));
	subject.region = PG_GETARG_REGION(2);
	subject.on_date = PG_GETARG_DATEADT(3);
	if (DATE_NOT_FINITE(subject.on_date))
		PG_RETURN_NULL();
	expr = expression_parse(source, &fault);
	if (expr == NULL)
		fault_report(&fault, source, NULL);
	substitute_facts(expr, facts);
	if (!expression_check(expr, TYPE_UNKNOWN, NULL, &fault))
		fault_report(&fault, source, NULL);
	if (!program_value(expression_program(expr), &subject, &value))
		PG_RETURN_NULL();
	return json_value(expr->type, value);
}
