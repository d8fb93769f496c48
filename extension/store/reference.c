/*
 * reference.c
 *	  What the rows of the rule tables refer to: that it is there, and stays.
 *
 * Triggers keep references, not foreign keys: reference.sql says why.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "rulebook/item.h"
#include "store/query.h"
#include "store/row_fault.h"
#include "store/trigger.h"
#include "types/circumstances.h"
#include "types/nearest_name.h"

static StoredQuery query_alias = {
	"SELECT v.name FROM benefit.variable v"
	" WHERE $1 OPERATOR(pg_catalog.=) ANY (v.aliases)"
	" AND NOT EXISTS (SELECT FROM benefit.variable n"
	" WHERE n.name OPERATOR(pg_catalog.=) $1)",
	1, {TEXTOID}, NULL
};

static StoredQuery query_rule_variable = {
	"SELECT r.variable FROM benefit.rule r"
	" WHERE r.id OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

/* By RuleLink. $1: a rule; is it among those that it is linked to, one through another? */
static StoredQuery query_ring[] = {
	{
		"WITH RECURSIVE linked (id) AS ("
		" SELECT r.replaces FROM benefit.rule r WHERE r.id OPERATOR(pg_catalog.=) $1"
		" UNION"
		" SELECT r.replaces FROM benefit.rule r, linked l WHERE r.id OPERATOR(pg_catalog.=) l.id)"
		" SELECT FROM linked l WHERE l.id OPERATOR(pg_catalog.=) $1 LIMIT 1",
		1, {TEXTOID}, NULL
	},
	{
		"WITH RECURSIVE linked (id) AS ("
		" SELECT r.overrides FROM benefit.rule r WHERE r.id OPERATOR(pg_catalog.=) $1"
		" UNION"
		" SELECT r.overrides FROM benefit.rule r, linked l WHERE r.id OPERATOR(pg_catalog.=) l.id)"
		" SELECT FROM linked l WHERE l.id OPERATOR(pg_catalog.=) $1 LIMIT 1",
		1, {TEXTOID}, NULL
	}
};

/* The column of a table that is referred to, or that tells which row refers. */
static const char *
key_column(const char *table)
{
	return strcmp(table, "variable") == 0 ? "name" :
		strcmp(table, "code") == 0 ? "code" : "id";
}

/* Has a table a row with this text in a column? Its key is the result. */
static bool
find_row(const char *table, const char *column, const char *wanted)
{
	return run_once(psprintf("SELECT t.%s FROM benefit.%s t"
							 " WHERE t.%s OPERATOR(pg_catalog.=) $1 ORDER BY 1 LIMIT 1",
							 quote_identifier(key_column(table)),
							 quote_identifier(table), quote_identifier(column)),
					wanted) > 0;
}

pg_noreturn static void
refuse_reference(const char *table, const char *key)
{
	NearestName nearest;

	nearest_name_begin(&nearest, key);
	run_once(psprintf("SELECT t.%s FROM benefit.%s t",
					  quote_identifier(key_column(table)),
					  quote_identifier(table)), NULL);
	consider_results(&nearest);
	ereport(ERROR,
			(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
			 errmsg("%s \"%s\" does not exist", table_noun(table), key),
			 nearest_name(&nearest) != NULL ?
			 errhint_nearest_name(nearest_name(&nearest)) :
			 errhint("Insert it into benefit.%s first.", table)));
}

/* Raise what item.h says of a circumstance that answers a clause or is a measure. */
static void
refuse_circumstance(const TriggerData *trigger, const char *name)
{
	RowSink		sink = {{raise_row_fault}, trigger_table(trigger),
		row_key(trigger, trigger_row(trigger))};

	if (strcmp(sink.table, "clause") == 0)
		refuse_circumstance_as_answer(&sink.sink);
	else
		check_measure(&sink.sink, name, KIND_BOOLEAN);
}

/* Arguments: a column, and the table that it refers to by the key. */
PG_FUNCTION_INFO_V1(benefit_verify_reference);
Datum
benefit_verify_reference(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_AFTER, "IU");
	const char *table = trigger_argument(trigger, 1);
	char	   *key = column_text(trigger, trigger_row(trigger),
								  trigger_argument(trigger, 0));

	if (key == NULL || is_restoring())
		return PointerGetDatum(NULL);

	begin_queries();
	if (!find_row(table, key_column(table), key))
	{
		if (strcmp(table, "variable") == 0 && circumstance_bit(key) >= 0)
			refuse_circumstance(trigger, key);
		refuse_reference(table, key);
	}
	end_queries();
	return PointerGetDatum(NULL);
}

/* Arguments: a table, and its column that refers to the key of this one. */
PG_FUNCTION_INFO_V1(benefit_verify_unused);
Datum
benefit_verify_unused(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_AFTER, "UD");
	const char *table = trigger_argument(trigger, 0);
	const char *column = trigger_argument(trigger, 1);
	char	   *key = row_key(trigger, trigger->tg_trigtuple);
	char	   *new_key = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event)
		? row_key(trigger, trigger->tg_newtuple) : NULL;

	if (is_restoring() || key == NULL ||
		(new_key != NULL && strcmp(key, new_key) == 0))
		return PointerGetDatum(NULL);

	begin_queries();
	if (find_row(table, column, key))
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("%s \"%s\" is still in use",
						table_noun(trigger_table(trigger)), key),
				 errdetail("%s \"%s\" refers to it in column \"%s\".",
						   table_noun(table), result_text(1), column)));
	end_queries();
	return PointerGetDatum(NULL);
}

/* Argument: a column that refers to another rule, replaces or overrides. */
PG_FUNCTION_INFO_V1(benefit_verify_link);
Datum
benefit_verify_link(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "rule", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *id = column_text(trigger, row, "id");
	char	   *variable = column_text(trigger, row, "variable");
	RuleLink	link = strcmp(trigger_argument(trigger, 0), "replaces") == 0
		? LINK_REPLACES : LINK_OVERRIDES;
	char	   *other = column_text(trigger, row, link_field(link));
	RowSink		sink = {{raise_row_fault}, "rule", id};
	Datum		value;

	if (other == NULL || variable == NULL || is_restoring())
		return PointerGetDatum(NULL);

	begin_queries();
	value = CStringGetTextDatum(other);
	if (run_query(&query_rule_variable, &value, NULL, false) == 0)
		refuse_reference("rule", other);
	if (strcmp(result_text(1), variable) != 0)
		refuse_other_variable(&sink.sink, link, id, variable, other, result_text(1));
	value = CStringGetTextDatum(id);
	if (run_query(&query_ring[link], &value, NULL, false) > 0)
		refuse_ring(&sink.sink, link);
	end_queries();
	return PointerGetDatum(NULL);
}

/*
 * Argument: a column that refers to a variable. Officers write the alias that
 * they know it by.
 */
PG_FUNCTION_INFO_V1(benefit_resolve_variable);
Datum
benefit_resolve_variable(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);
	const char *column = trigger_argument(trigger, 0);
	MemoryContext caller = CurrentMemoryContext;
	bool		isnull;
	Datum		alias = column_value(trigger, row, column, &isnull);
	char	   *name = NULL;
	int			bit;

	if (isnull || is_restoring())
		return PointerGetDatum(row);

	bit = circumstance_bit(TextDatumGetCString(alias));
	if (bit >= 0)
		return PointerGetDatum(set_column(trigger, row, column,
										  CStringGetTextDatum(circumstance_name(bit))));
	begin_queries();
	if (run_query(&query_alias, &alias, NULL, false) > 0)
		name = MemoryContextStrdup(caller, result_text(1));
	end_queries();
	if (name != NULL)
		row = set_column(trigger, row, column, CStringGetTextDatum(name));
	return PointerGetDatum(row);
}
