/*
 * facts.c
 *	  Brings the columns of a record and the keys of a JSON object into slots.
 *
 * A record has a slot for each column that is a fact. JSON has one for every
 * variable, at its index, since each row may name others:
 *
 *		0 ... nvariables - 1, the set of circumstances, repeated variables
 *
 * A fact may be given more than once, under a name and an alias: each reaches a
 * slot of its own, and what is to be believed of them is not decided here.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/typcache.h"

#include "call/facts.h"
#include "rulebook/lookup.h"

int
fact_variable(const Rulebook *book, const char *name)
{
	if (strcmp(name, "circumstances") == 0)
		return CIRCUMSTANCES_INPUT;
	return rulebook_find_variable(book, name);
}

/* Match the columns of a row type to variables. */
static void
resolve_row(CallSite *site, Oid type, int32 typmod, uint64 identifier)
{
	TupleDesc	row;
	int			nslots = 0;
	MemoryContext old;

	site_forget_shape(site);
	row = lookup_rowtype_tupdesc(type, typmod);
	old = MemoryContextSwitchTo(site->shape_context);
	/* with its constraints, which hold the defaults of columns added later */
	site->row = CreateTupleDescCopyConstr(row);
	MemoryContextSwitchTo(old);
	ReleaseTupleDesc(row);
	row = site->row;

	site->columns = MemoryContextAlloc(site->shape_context, sizeof(Datum) * Max(row->natts, 1));
	site->column_nulls = MemoryContextAlloc(site->shape_context, sizeof(bool) * Max(row->natts, 1));
	site_allocate_slots(site, row->natts);
	for (int i = 0; i < row->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(row, i);
		const char *name = NameStr(column->attname);
		int			variable;

		if (column->attisdropped)
			continue;
		variable = fact_variable(site->book, name);
		if (variable == NO_VARIABLE)
			continue;
		site_fill_slot(site, nslots, variable, name, true, column->atttypid);
		site->sources[nslots++].attribute = i;
	}
	site->nslots = nslots;
	site_finish_shape(site);
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
		const FactSource *source = &site->sources[i];

		site->values[i].isnull = site->column_nulls[source->attribute];
		site->values[i].value = site->columns[source->attribute];
		if (source->conversion != CONVERT_NOTHING && !site->values[i].isnull)
			site->values[i].value = convert_fact(source, site->values[i].value);
	}
}

/* See the top of the file. */
static void
resolve_json(CallSite *site)
{
	int			nvariables = site->book->nvariables;

	site_forget_shape(site);
	site_allocate_slots(site, nvariables + 1 + site->nrepeated);
	for (int i = 0; i < site->nslots; i++)
	{
		int			variable = i < nvariables ? i : i == nvariables ? CIRCUMSTANCES_INPUT
			: site->repeated[i - nvariables - 1];

		site->slots[i].variable = variable;
		site->slots[i].type = variable == CIRCUMSTANCES_INPUT ? SLOT_CIRCUMSTANCES
			: kind_slot(site->book->variables[variable].kind);
	}
	site_finish_shape(site);
	site->row_type = JSONBOID;
}

/* The next fact of an object that some rule knows and that is not null. */
static bool
next_json_fact(const Rulebook *book, JsonbIterator **iterator, char *name, int *variable,
			   JsonbValue *value)
{
	JsonbValue	key;

	while (JsonbIteratorNext(iterator, &key, false) == WJB_KEY)
	{
		CHECK_FOR_INTERRUPTS();
		(void) JsonbIteratorNext(iterator, value, true);
		if (key.val.string.len > NAME_MAX_LENGTH || value->type == jbvNull)
			continue;
		memcpy(name, key.val.string.val, key.val.string.len);
		name[key.val.string.len] = '\0';
		*variable = fact_variable(book, name);
		if (*variable != NO_VARIABLE)
			return true;
	}
	return false;
}

static JsonbIterator *
begin_json_facts(Jsonb *json)
{
	JsonbIterator *iterator = JsonbIteratorInit(&json->root);
	JsonbValue	object;

	(void) JsonbIteratorNext(&iterator, &object, false);
	return iterator;
}

/* Slots for what this object gives more often than any did before. */
static void
add_repeated(CallSite *site, Jsonb *json)
{
	const Rulebook *book = site->book;
	int		   *lacking = palloc0(sizeof(int) * book->nvariables);
	JsonbIterator *iterator = begin_json_facts(json);
	JsonbValue	value;
	char		name[NAMEDATALEN];
	int			variable;
	int			total = 0;

	while (next_json_fact(book, &iterator, name, &variable, &value))
		if (variable != CIRCUMSTANCES_INPUT)
			lacking[variable]++;
	for (int i = 0; i < site->nrepeated; i++)
		lacking[site->repeated[i]]--;
	for (int i = 0; i < book->nvariables; i++)
		total += Max(lacking[i] - 1, 0);
	if (site->repeated == NULL)
		site->repeated = MemoryContextAlloc(site->context, sizeof(int) * total);
	else
		site->repeated = repalloc(site->repeated, sizeof(int) * (site->nrepeated + total));
	for (int i = 0; i < book->nvariables; i++)
		for (; lacking[i] > 1; lacking[i]--)
			site->repeated[site->nrepeated++] = i;
	pfree(lacking);
	resolve_json(site);
}

/* The slot for one more fact of a variable; NULL if all that it has are taken. */
static NullableDatum *
find_free_slot(CallSite *site, int variable)
{
	int			behind = site->book->nvariables;

	if (variable == CIRCUMSTANCES_INPUT)
		return &site->values[behind];
	if (site->values[variable].isnull)
		return &site->values[variable];
	for (int i = 0; i < site->nrepeated; i++)
		if (site->repeated[i] == variable && site->values[behind + 1 + i].isnull)
			return &site->values[behind + 1 + i];
	return NULL;
}

/* Fill the slots; false if some fact has none. */
static bool
fill_json_slots(CallSite *site, Jsonb *json)
{
	JsonbIterator *iterator = begin_json_facts(json);
	JsonbValue	value;
	char		name[NAMEDATALEN];
	int			variable;

	for (int i = 0; i < site->nslots; i++)
		site->values[i].isnull = true;
	while (next_json_fact(site->book, &iterator, name, &variable, &value))
	{
		NullableDatum *slot = find_free_slot(site, variable);
		FactLabel	label = label_fact(site->book, variable, name, false);

		if (slot == NULL)
			return false;
		slot->value = variable == CIRCUMSTANCES_INPUT ? read_json_circumstances(&label, &value)
			: read_json_fact(&label, &value, site->book->variables[variable].kind);
		slot->isnull = false;
	}
	return true;
}

void
read_jsonb_facts(CallSite *site, Datum facts)
{
	Jsonb	   *json = DatumGetJsonbP(facts);

	if (site->row_type != JSONBOID)
		resolve_json(site);
	check_json_facts(json);
	if (!fill_json_slots(site, json))
	{
		add_repeated(site, json);
		(void) fill_json_slots(site, json);
	}
}

void
read_text_facts(CallSite *site, Datum facts)
{
	read_jsonb_facts(site, DirectFunctionCall1(jsonb_in,
											   CStringGetDatum(TextDatumGetCString(facts))));
}

void
site_read_facts(CallSite *site, FunctionCallInfo fcinfo, const Positions *positions)
{
	if (!PG_ARGISNULL(positions->facts))
	{
		positions->read_facts(site, PG_GETARG_DATUM(positions->facts));
		return;
	}
	/* nothing is known, whatever the shape */
	if (site->row_type == InvalidOid)
		resolve_json(site);
	for (int i = 0; i < site->nslots; i++)
		site->values[i].isnull = true;
}
