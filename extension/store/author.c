/*
 * author.c
 *	  Who wrote a row of the rule tables, and when: the trigger named note_author.
 */
#include "compat.h"

#include "access/xact.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "store/own.h"
#include "store/trigger.h"

/*
 * Whom a dump is believed that is being restored: those who may put in editions,
 * of whom time and role are believed too. Anybody can say that he restores.
 */
static bool
may_restore(void)
{
	return pg_class_aclcheck(own_table("edition"), GetUserId(), ACL_INSERT) == ACLCHECK_OK;
}

PG_FUNCTION_INFO_V1(benefit_note_author);
Datum
benefit_note_author(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);

	/* what came with the extension is nobody's, and the same wherever it is */
	if (own_script_is_running() ||
		(TRIGGER_FIRED_BY_INSERT(trigger->tg_event) && is_restoring() && may_restore()))
		return PointerGetDatum(row);
	row = set_column(trigger, row, "written_by",
					 CStringGetTextDatum(GetUserNameFromId(GetUserId(), false)));
	return PointerGetDatum(set_column(trigger, row, "written_at",
									  TimestampTzGetDatum(GetCurrentTransactionStartTimestamp())));
}
