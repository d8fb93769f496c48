/*
 * reference.c
 *	  What the rows of the rule tables refer to: that it is there, and stays.
 *
 * Triggers keep references, not foreign keys: reference.sql says why.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/rel.h"

#include "store/query.h"
#include "store/trigger.h"
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

/* The key of a table of ours: its first column. */
static const char *
key_column(const char *table)
{
	return strcmp(table, "variable") == 0 ? "name" : "id";
}

/* The rows of a table that have a text in a column, their key as the result. */
static void
select_keys(const char *table, const char *column, const char *wanted)
{
	Oid			type = TEXTOID;
	Datum		value = CStringGetTextDatum(wanted);
	char	   *query = psprintf("SELECT t.%s FROM benefit.%s t"
								 " WHERE t.%s OPERATOR(pg_catalog.=) $1 ORDER BY 1 LIMIT 1",
								 quote_identifier(key_column(table)),
								 quote_identifier(table), quote_identifier(column));

	if (SPI_execute_with_args(query, 1, &type, &value, NULL, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read table \"%s\"", table);
}

static void
refuse_reference(const char *table, const char *key)
{
	NearestName nearest;

	nearest_name_begin(&nearest, key);
	if (SPI_execute(psprintf("SELECT t.%s FROM benefit.%s t",
							 quote_identifier(key_column(table)),
							 quote_identifier(table)), false, 0) == SPI_OK_SELECT)
		consider_result(&nearest);
	ereport(ERROR,
			(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
			 errmsg("%s \"%s\" does not exist", table, key),
			 nearest_name(&nearest) != NULL ?
			 errhint_nearest_name(nearest_name(&nearest)) :
			 errhint("Insert it into benefit.%s first.", table)));
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

	SPI_connect();
	select_keys(table, key_column(table), key);
	if (SPI_processed == 0)
		refuse_reference(table, key);
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* Arguments: a table, and its column that refers to the key of this one. */
PG_FUNCTION_INFO_V1(benefit_verify_unused);
Datum
benefit_verify_unused(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_AFTER, "UD");
	const char *table = trigger_argument(trigger, 0);
	TupleDesc	columns = trigger->tg_relation->rd_att;
	char	   *key = SPI_getvalue(trigger->tg_trigtuple, columns, 1);
	char	   *new_key = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event)
		? SPI_getvalue(trigger->tg_newtuple, columns, 1) : NULL;

	if (is_restoring() || key == NULL ||
		(new_key != NULL && strcmp(key, new_key) == 0))
		return PointerGetDatum(NULL);

	SPI_connect();
	select_keys(table, trigger_argument(trigger, 1), key);
	if (SPI_processed > 0)
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("%s \"%s\" is still in use",
						RelationGetRelationName(trigger->tg_relation), key),
				 errdetail("%s \"%s\" refers to it in column \"%s\".",
						   table, result_text(1), trigger_argument(trigger, 1))));
	SPI_finish();
	return PointerGetDatum(NULL);
}

PG_FUNCTION_INFO_V1(benefit_verify_replaces);
Datum
benefit_verify_replaces(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "rule", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *id = column_text(trigger, row, "id");
	char	   *variable = column_text(trigger, row, "variable");
	char	   *replaces = column_text(trigger, row, "replaces");
	Datum		value;

	if (replaces == NULL || variable == NULL || is_restoring())
		return PointerGetDatum(NULL);

	SPI_connect();
	value = CStringGetTextDatum(replaces);
	run_query(&query_rule_variable, &value, NULL, false);
	if (SPI_processed == 0)
		refuse_reference("rule", replaces);
	if (strcmp(result_text(1), variable) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("rule \"%s\" cannot replace rule \"%s\", which is of another variable",
						id, replaces),
				 errdetail("The one is of \"%s\", the other of \"%s\".",
						   variable, result_text(1))));
	SPI_finish();
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
	int			column = column_number(trigger, trigger_argument(trigger, 0));
	bool		isnull;
	Datum		name = SPI_getbinval(row, trigger->tg_relation->rd_att, column, &isnull);

	if (isnull || is_restoring())
		return PointerGetDatum(row);

	SPI_connect();
	run_query(&query_alias, &name, NULL, false);
	if (SPI_processed > 0)
	{
		name = SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0],
											   SPI_tuptable->tupdesc, 1, &isnull),
								 false, -1);
		SPI_finish();
		row = heap_modify_tuple_by_cols(row, trigger->tg_relation->rd_att,
										1, &column, &name, &isnull);
	}
	else
		SPI_finish();
	return PointerGetDatum(row);
}
