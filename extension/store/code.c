/*
 * code.c
 *	  What the triggers of benefit.code see to beside what they share with the
 *	  other tables: the variable and the class of a code.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "rulebook/item.h"
#include "store/query.h"
#include "store/row_fault.h"
#include "store/trigger.h"
#include "types/nearest_name.h"

static StoredQuery query_kind = {
	"SELECT v.kind FROM benefit.variable v"
	" WHERE v.name OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

/* $1: a variable, $2: a code of it, $3: another that should not lie above that. */
static StoredQuery query_circle = {
	"WITH RECURSIVE above (code) AS ("
	" SELECT $2 COLLATE pg_catalog.\"C\""
	" UNION"
	" SELECT c.parent FROM benefit.code c, above a"
	" WHERE c.variable OPERATOR(pg_catalog.=) $1"
	" AND c.code OPERATOR(pg_catalog.=) a.code"
	" AND c.parent IS NOT NULL)"
	" SELECT a.code FROM above a WHERE a.code OPERATOR(pg_catalog.=) $3",
	3, {TEXTOID, TEXTOID, TEXTOID}, NULL
};

static StoredQuery query_code = {
	"SELECT c.code FROM benefit.code c"
	" WHERE c.variable OPERATOR(pg_catalog.=) $1 AND c.code OPERATOR(pg_catalog.=) $2",
	2, {TEXTOID, TEXTOID}, NULL
};

static StoredQuery query_codes = {
	"SELECT c.code FROM benefit.code c"
	" WHERE c.variable OPERATOR(pg_catalog.=) $1 LIMIT 10000",
	1, {TEXTOID}, NULL
};

static StoredQuery query_child = {
	"SELECT c.code FROM benefit.code c"
	" WHERE c.variable OPERATOR(pg_catalog.=) $1 AND c.parent OPERATOR(pg_catalog.=) $2"
	" ORDER BY c.code LIMIT 1",
	2, {TEXTOID, TEXTOID}, NULL
};

pg_noreturn static void
refuse_parent(const char *parent)
{
	NearestName nearest;

	/* the codes of the variable are the rows of the last query */
	nearest_name_begin(&nearest, parent);
	consider_results(&nearest);
	ereport(ERROR,
			(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
			 errmsg("code \"%s\" does not exist among those of the variable", parent),
			 nearest_name(&nearest) != NULL ?
			 errhint_nearest_name(nearest_name(&nearest)) :
			 errhint("Insert it into benefit.%s first.", "code")));
}

PG_FUNCTION_INFO_V1(benefit_verify_code);
Datum
benefit_verify_code(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "code", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *variable = column_text(trigger, row, "variable");
	char	   *parent = column_text(trigger, row, "parent");
	RowSink		sink = {{raise_row_fault}, "code", row_key(trigger, row)};
	bool		isnull;
	Datum		values[3];

	if (is_restoring())
		return PointerGetDatum(NULL);

	begin_queries();
	values[0] = CStringGetTextDatum(variable);
	/* that the variable is there another trigger says */
	if (run_query(&query_kind, values, NULL, false) > 0 &&
		strcmp(result_text(1), "text") != 0)
		refuse_codes_of_kind(&sink.sink, variable);
	if (parent != NULL)
	{
		values[1] = CStringGetTextDatum(parent);
		values[2] = column_value(trigger, row, "code", &isnull);
		if (run_query(&query_code, values, NULL, false) == 0)
		{
			run_query(&query_codes, values, NULL, false);
			refuse_parent(parent);
		}
		if (run_query(&query_circle, values, NULL, false) > 0)
			refuse_code_circle(&sink.sink);
	}
	end_queries();
	return PointerGetDatum(NULL);
}

PG_FUNCTION_INFO_V1(benefit_verify_code_unused);
Datum
benefit_verify_code_unused(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "code", TRIGGER_EVENT_AFTER, "UD");
	HeapTuple	old = trigger->tg_trigtuple;
	bool		isnull;
	Datum		values[2];

	if (is_restoring() ||
		(TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) &&
		 strcmp(row_key(trigger, old), row_key(trigger, trigger->tg_newtuple)) == 0))
		return PointerGetDatum(NULL);

	begin_queries();
	values[0] = column_value(trigger, old, "variable", &isnull);
	values[1] = column_value(trigger, old, "code", &isnull);
	if (run_query(&query_child, values, NULL, false) > 0)
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("%s \"%s\" is still in use", table_noun("code"), row_key(trigger, old)),
				 errdetail("%s \"%s\" refers to it in column \"%s\".",
						   table_noun("code"), result_text(1), "parent")));
	end_queries();
	return PointerGetDatum(NULL);
}
