/*
 * trigger.c
 *	  Reads what PostgreSQL calls a trigger with.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_class.h"
#include "executor/spi.h"
#include "utils/rel.h"
#include "utils/rls.h"

#include "store/trigger.h"
#include "rulebook/findings.h"
#include "store/own.h"

TriggerData *
get_trigger(FunctionCallInfo fcinfo, const char *table, TriggerEvent time,
			const char *events)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	TriggerEvent event;
	bool		fits = false;

	if (CALLED_AS_TRIGGER(fcinfo))
	{
		Relation	relation = trigger->tg_relation;

		event = trigger->tg_event;
		fits = relation->rd_rel->relnamespace == own_schema() &&
			relation->rd_rel->relowner == BOOTSTRAP_SUPERUSERID &&
			relation->rd_rel->relkind == RELKIND_RELATION &&
			(table == NULL ||
			 strcmp(RelationGetRelationName(relation), table) == 0);
		if (TRIGGER_FIRED_BY_TRUNCATE(event))
			fits = fits && strchr(events, 'T') != NULL &&
				TRIGGER_FIRED_FOR_STATEMENT(event);
		else
			fits = fits && TRIGGER_FIRED_FOR_ROW(event) &&
				(event & TRIGGER_EVENT_TIMINGMASK) == time &&
				strchr(events, TRIGGER_FIRED_BY_INSERT(event) ? 'I' :
					   TRIGGER_FIRED_BY_UPDATE(event) ? 'U' : 'D') != NULL;
	}
	if (!fits)
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("this function serves a trigger that pg_benefit has made on a table of its own")));
	return trigger;
}

const char *
trigger_argument(const TriggerData *trigger, int number)
{
	if (number >= trigger->tg_trigger->tgnargs)
		elog(ERROR, "trigger \"%s\" has too few arguments",
			 trigger->tg_trigger->tgname);
	return trigger->tg_trigger->tgargs[number];
}

const char *
trigger_table(const TriggerData *trigger)
{
	return RelationGetRelationName(trigger->tg_relation);
}

const char *
table_noun(const char *table)
{
	static const char *const nouns[] = {
		gettext_noop("edition"), gettext_noop("division")
	};

	for (int i = 0; i < lengthof(nouns); i++)
		if (strcmp(table, nouns[i]) == 0)
			return _(nouns[i]);
	return item_noun(table);
}

HeapTuple
trigger_row(const TriggerData *trigger)
{
	return TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ?
		trigger->tg_newtuple : trigger->tg_trigtuple;
}

static int
column_number(const TriggerData *trigger, const char *column)
{
	int			number = SPI_fnumber(trigger->tg_relation->rd_att, column);

	if (number <= 0)
		elog(ERROR, "table \"%s\" has no column \"%s\"",
			 trigger_table(trigger), column);
	return number;
}

Datum
column_value(const TriggerData *trigger, HeapTuple row, const char *column,
			 bool *isnull)
{
	return SPI_getbinval(row, trigger->tg_relation->rd_att,
						 column_number(trigger, column), isnull);
}

char *
column_text(const TriggerData *trigger, HeapTuple row, const char *column)
{
	return SPI_getvalue(row, trigger->tg_relation->rd_att,
						column_number(trigger, column));
}

char *
row_key(const TriggerData *trigger, HeapTuple row)
{
	char	   *first = SPI_getvalue(row, trigger->tg_relation->rd_att, 1);

	/* the only table whose key has two columns */
	if (first == NULL || strcmp(trigger_table(trigger), "code") != 0)
		return first;
	return psprintf("%s.%s", first, column_text(trigger, row, "code"));
}

HeapTuple
set_column(const TriggerData *trigger, HeapTuple row, const char *column,
		   Datum value)
{
	int			number = column_number(trigger, column);
	bool		isnull = false;

	return heap_modify_tuple_by_cols(row, trigger->tg_relation->rd_att,
									 1, &number, &value, &isnull);
}

bool
is_restoring(void)
{
	return !row_security;
}
