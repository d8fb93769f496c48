/*
 * result.c
 *	  Makes SQL values of outcomes.
 */
#include "compat.h"

#include "catalog/pg_enum.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/syscache.h"

#include "call/result.h"
#include "store/own.h"
#include "types/dates.h"
#include "types/yuan.h"

Oid
status_label(Status status)
{
	static const char *const labels[] = {
		[STATUS_DECIDED] = "decided",[STATUS_DEFAULT] = "default",
		[STATUS_NO_RULE] = "no_rule",[STATUS_UNDETERMINED] = "undetermined"
	};

	return GetSysCacheOid2(ENUMTYPOIDNAME, Anum_pg_enum_oid,
						   ObjectIdGetDatum(own_type("status")),
						   CStringGetDatum(labels[status]));
}

/* The labels are looked up once a call site. */
Datum
status_datum(CallSite *site, Status status)
{
	if (!OidIsValid(site->status_labels[status]))
		site->status_labels[status] = status_label(status);
	return ObjectIdGetDatum(site->status_labels[status]);
}

void
site_find_result(CallSite *site, FunctionCallInfo fcinfo, int columns)
{
	TupleDesc	row;
	MemoryContext old;

	if (site->result)
		return;
	if (get_call_result_type(fcinfo, NULL, &row) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (row->natts != columns)
		elog(ERROR, "return type has %d columns instead of %d", row->natts, columns);
	old = MemoryContextSwitchTo(site->context);
	site->result = BlessTupleDesc(CreateTupleDescCopy(row));
	MemoryContextSwitchTo(old);
}

void
put_text(Datum *values, bool *nulls, int column, const char *text)
{
	nulls[column] = text == NULL;
	if (text)
		values[column] = CStringGetTextDatum(text);
}

Datum
text_array(List *strings)
{
	Datum	   *elements = palloc(sizeof(Datum) * Max(list_length(strings), 1));
	ListCell   *cell;

	foreach(cell, strings)
		elements[foreach_current_index(cell)] = CStringGetTextDatum(lfirst(cell));
	return PointerGetDatum(construct_array(elements, list_length(strings),
										   TEXTOID, -1, false, TYPALIGN_INT));
}

Datum
rule_ids(List *rules)
{
	List	   *ids = NIL;
	ListCell   *cell;

	foreach(cell, rules)
		ids = lappend(ids, (void *) ((const Rule *) lfirst(cell))->id);
	return text_array(ids);
}

List *
cited_clauses(const Rulebook *book, List *rules)
{
	Bitmapset  *seen = NULL;
	List	   *clauses = NIL;
	ListCell   *cell;

	foreach(cell, rules)
	{
		const Clause *clause = ((const Rule *) lfirst(cell))->clause;

		CHECK_FOR_INTERRUPTS();
		if (clause == NULL || bms_is_member(clause - book->clauses, seen))
			continue;
		seen = bms_add_member(seen, clause - book->clauses);
		clauses = lappend(clauses, (void *) clause);
	}
	bms_free(seen);
	return clauses;
}

Force
rules_force(List *rules)
{
	Force		strongest = FORCE_UNSAID;
	ListCell   *cell;

	foreach(cell, rules)
	{
		const Clause *clause = ((const Rule *) lfirst(cell))->clause;

		if (clause == NULL || clause->force == FORCE_UNSAID)
			return FORCE_UNSAID;
		if (strongest == FORCE_UNSAID || clause->force < strongest)
			strongest = clause->force;
	}
	return strongest;
}

Datum
clause_ids(const Rulebook *book, List *rules)
{
	List	   *ids = NIL;
	ListCell   *cell;

	foreach(cell, cited_clauses(book, rules))
		ids = lappend(ids, (void *) ((const Clause *) lfirst(cell))->id);
	return text_array(ids);
}

Datum
variable_names(const Rulebook *book, const Bitmapset *variables)
{
	List	   *names = NIL;
	int			variable = -1;

	while ((variable = bms_next_member(variables, variable)) >= 0)
		names = lappend(names, (void *) book->variables[variable].name);
	return text_array(names);
}

bool
amount_value(const Variable *variable, Datum value, Datum *amount)
{
	Yuan		yuan;

	if (variable->kind != KIND_MONEY)
		return false;
	if (!numeric_to_yuan(DatumGetNumeric(value), &yuan))
		elog(ERROR, "value of \"%s\" is no amount of money", variable->name);
	*amount = YuanGetDatum(yuan);
	return true;
}

Datum
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
				json.val.string.val = date_to_cstring(DatumGetDateADT(value));
			json.val.string.len = strlen(json.val.string.val);
			break;
	}
	return JsonbPGetDatum(JsonbValueToJsonb(&json));
}
