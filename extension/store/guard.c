/*
 * guard.c
 *	  What the triggers named guard refuse: to touch what came with the
 *	  extension, and to change a published edition.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/timestamp.h"

#include "store/own.h"
#include "store/publish.h"
#include "store/trigger.h"

static bool
is_shipped(const TriggerData *trigger, HeapTuple row)
{
	char	   *shipped = column_text(trigger, row, "shipped");

	return shipped != NULL && strcmp(shipped, "t") == 0;
}

/* What to do instead of changing a shipped row. */
static int
errhint_way_around(const char *table, const char *key)
{
	if (strcmp(table, "rule") == 0)
		return errhint("Insert a rule of your own with replaces = '%s'; without a value it only repeals it.",
					   key);
	if (strcmp(table, "variable") == 0)
		return errhint("Insert a variable of your own, under another name.");
	if (strcmp(table, "policy") == 0)
		return errhint("Insert a policy of your own, under another key.");
	if (strcmp(table, "clause") == 0)
		return errhint("Insert a clause of your own, under another key.");
	if (strcmp(table, "unit") == 0)
		return errhint("Insert a unit of your own, under another name.");
	if (strcmp(table, "subject") == 0)
		return errhint("Insert a subject of your own, under another name.");
	if (strcmp(table, "code") == 0)
		return errhint("Insert a code of your own, which may have this one as its parent.");
	return errhint("Insert a division of your own, under another key.");
}

pg_noreturn static void
refuse_shipped_row(const TriggerData *trigger, HeapTuple row)
{
	const char *table = trigger_table(trigger);
	char	   *key = row_key(trigger, row);

	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 TRIGGER_FIRED_BY_DELETE(trigger->tg_event) ?
			 errmsg("%s \"%s\" came with pg_benefit and cannot be deleted",
					table_noun(table), key) :
			 errmsg("%s \"%s\" came with pg_benefit and cannot be changed",
					table_noun(table), key),
			 errdetail("Shipped rows change only when the extension is updated."),
			 errhint_way_around(table, key)));
}

pg_noreturn static void
refuse_shipped_mark(const TriggerData *trigger)
{
	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 errmsg("a row of \"%s\" cannot be marked as shipped",
					trigger_table(trigger)),
			 errdetail("Only rows that come with the extension are, and only these are left out of a dump."),
			 errhint("Leave the column \"shipped\" out.")));
}

pg_noreturn static void
refuse_truncation(const TriggerData *trigger)
{
	const char *table = trigger_table(trigger);

	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 errmsg("\"%s\" holds rows that came with pg_benefit and cannot be truncated",
					table),
			 errhint("Delete your own rows: DELETE FROM benefit.%s WHERE NOT shipped.",
					 table)));
}

/*
 * Shipped rows are touched by nobody but the extension's own script, and every
 * row that the script inserts is one.
 */
PG_FUNCTION_INFO_V1(benefit_guard_shipped);
Datum
benefit_guard_shipped(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_BEFORE,
									   ROW_CHANGES "T");
	TriggerEvent event = trigger->tg_event;

	if (TRIGGER_FIRED_BY_TRUNCATE(event))
	{
		if (!own_script_is_running())
			refuse_truncation(trigger);
		return PointerGetDatum(NULL);
	}

	if (own_script_is_running())
		return PointerGetDatum(TRIGGER_FIRED_BY_INSERT(event) ?
							   set_column(trigger, trigger_row(trigger),
										  "shipped", BoolGetDatum(true)) :
							   trigger_row(trigger));
	if (!TRIGGER_FIRED_BY_INSERT(event) &&
		is_shipped(trigger, trigger->tg_trigtuple))
		refuse_shipped_row(trigger, trigger->tg_trigtuple);
	if (!TRIGGER_FIRED_BY_DELETE(event) &&
		is_shipped(trigger, trigger_row(trigger)))
		refuse_shipped_mark(trigger);
	return PointerGetDatum(trigger_row(trigger));
}

/*
 * An edition that publish() did not make, but somebody who may insert: most
 * likely a dump. That its content is a rulebook and has this digest, its type
 * and a constraint of the table see to. A time to come would make it the
 * current one for good.
 */
static HeapTuple
admit_edition(const TriggerData *trigger, HeapTuple row)
{
	char	   *told = column_text(trigger, row, "origin");
	bool		isnull;
	Datum		published_at = column_value(trigger, row, "published_at", &isnull);

	if (!isnull && DatumGetTimestampTz(published_at) > GetCurrentTimestamp())
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg("edition \"%s\" cannot have been published in the future",
						column_text(trigger, row, "name")),
				 errdetail("It would be the current edition until %s, whatever is published.",
						   column_text(trigger, row, "published_at")),
				 errhint("If it is of another machine, compare the clocks.")));

	return set_column(trigger, row, "origin",
					  CStringGetTextDatum(is_restoring() &&
										  (told == NULL || strcmp(told, "imported") != 0)
										  ? "restored" : "imported"));
}

/* Editions are only added; a scenario may be deleted. */
PG_FUNCTION_INFO_V1(benefit_guard_edition);
Datum
benefit_guard_edition(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "edition", TRIGGER_EVENT_BEFORE,
									   ROW_CHANGES "T");
	TriggerEvent event = trigger->tg_event;
	HeapTuple	row = trigger->tg_trigtuple;

	if (TRIGGER_FIRED_BY_TRUNCATE(event))
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("published editions cannot be truncated"),
				 errdetail("Amounts that were paid refer to them."),
				 errhint("Delete the scenarios: DELETE FROM benefit.edition WHERE kind = 'scenario'.")));
	if (TRIGGER_FIRED_BY_UPDATE(event))
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("edition \"%s\" is published and cannot be changed",
						column_text(trigger, row, "name")),
				 errhint("Change the rules and publish another edition: SELECT benefit.publish('name').")));
	if (TRIGGER_FIRED_BY_DELETE(event) &&
		strcmp(column_text(trigger, row, "kind"), "release") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("edition \"%s\" is a release and cannot be deleted",
						column_text(trigger, row, "name")),
				 errdetail("Amounts that were paid refer to it."),
				 errhint("Publish another release, which then is the current one.")));
	if (TRIGGER_FIRED_BY_INSERT(event) && !edition_is_being_published)
	{
		if (is_shipped(trigger, row))
			refuse_shipped_mark(trigger);
		row = admit_edition(trigger, row);
	}
	return PointerGetDatum(row);
}

/* Every session drops what it took for the current edition. */
PG_FUNCTION_INFO_V1(benefit_announce_edition);
Datum
benefit_announce_edition(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "edition", TRIGGER_EVENT_AFTER,
									   ROW_CHANGES "T");

	CacheInvalidateRelcache(trigger->tg_relation);
	return PointerGetDatum(NULL);
}
