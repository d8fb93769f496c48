/*
 * facts.c
 *	  Brings the columns of a record and the keys of a JSON object into slots.
 *
 * A record has a slot for each column that is a fact. JSON has one for every
 * variable, at its index, since each row may name others. Where a name and an
 * alias of one variable are both given, the name is believed.
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
	/* the name goes before an alias */
	for (int pass = 0; pass < 2; pass++)
		for (int i = 0; i < row->natts; i++)
		{
			Form_pg_attribute column = TupleDescAttr(row, i);
			const char *name = NameStr(column->attname);
			int			variable;
			bool		is_name;

			if (column->attisdropped)
				continue;
			variable = fact_variable(site->book, name);
			if (variable == NO_VARIABLE)
				continue;
			is_name = variable == CIRCUMSTANCES_INPUT ||
				strcmp(name, site->book->variables[variable].name) == 0;
			if (is_name != (pass == 0))
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

/* Every variable has its slot, at its index; behind them the set of circumstances. */
static void
resolve_json(CallSite *site)
{
	int			nvariables = site->book->nvariables;

	site_forget_shape(site);
	site_allocate_slots(site, nvariables + 1);
	for (int i = 0; i < nvariables; i++)
	{
		site->slots[i].variable = i;
		site->slots[i].type = kind_slot(site->book->variables[i].kind);
	}
	site->slots[nvariables].variable = CIRCUMSTANCES_INPUT;
	site->slots[nvariables].type = SLOT_CIRCUMSTANCES;
	site_finish_shape(site);
	site->row_type = JSONBOID;
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
	check_json_facts(json);
	for (int i = 0; i < site->nslots; i++)
		site->values[i].isnull = true;
	iterator = JsonbIteratorInit(&json->root);
	(void) JsonbIteratorNext(&iterator, &key, false);
	while (JsonbIteratorNext(&iterator, &key, false) == WJB_KEY)
	{
		char		name[NAMEDATALEN];
		int			variable;
		FactLabel	label;
		NullableDatum *slot;

		CHECK_FOR_INTERRUPTS();
		(void) JsonbIteratorNext(&iterator, &value, true);
		if (key.val.string.len > NAME_MAX_LENGTH || value.type == jbvNull)
			continue;
		memcpy(name, key.val.string.val, key.val.string.len);
		name[key.val.string.len] = '\0';
		variable = fact_variable(site->book, name);
		if (variable == NO_VARIABLE)
			continue;
		label = label_fact(site->book, variable, name, false);
		if (variable == CIRCUMSTANCES_INPUT)
		{
			slot = &site->values[site->nslots - 1];
			slot->value = read_json_circumstances(&label, &value);
			slot->isnull = false;
			continue;
		}
		slot = &site->values[variable];
		if (!slot->isnull && strcmp(name, site->book->variables[variable].name) != 0)
			continue;
		slot->value = read_json_fact(&label, &value, site->book->variables[variable].kind);
		slot->isnull = false;
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
