/*
 * findings.c
 *	  Collects, describes and reports findings.
 */
#include "compat.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "rulebook/findings.h"
#include "types/input.h"

#define FINDINGS_MAX_LISTED	10000	/* the others are counted */
#define FINDINGS_MAX_SHOWN	20	/* in the text of an error */

/* Keep a fault as a finding, or raise it where nothing may be wrong any more. */
const char *
item_noun(const char *item)
{
	static const char *const nouns[] = {
		gettext_noop("rulebook"), gettext_noop("unit"), gettext_noop("subject"),
		gettext_noop("policy"), gettext_noop("clause"), gettext_noop("variable"),
		gettext_noop("circumstance"), gettext_noop("code"), gettext_noop("rule")
	};

	for (int i = 0; i < lengthof(nouns); i++)
		if (strcmp(item, nouns[i]) == 0)
			return _(nouns[i]);
	return item;
}

static void
add_finding(FaultSink *sink, const char *field, const Fault *fault)
{
	FindingSink *found = (FindingSink *) sink;
	Findings   *findings = found->findings;
	MemoryContext old;
	Finding    *finding;

	if (findings == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("rulebook is damaged: %s", fault->message),
				 errdetail("In %s \"%s\".", item_noun(found->item),
						   found->id ? found->id : "")));
	if (findings->count++ >= FINDINGS_MAX_LISTED)
		return;

	old = MemoryContextSwitchTo(found->context);
	finding = palloc0(sizeof(Finding));
	finding->item = found->item;
	finding->id = found->id ? pstrdup(shortened(found->id)) : NULL;
	finding->field = field;
	finding->fault = *fault;
	finding->fault.message = pstrdup(fault->message);
	finding->fault.detail = fault->detail ? pstrdup(fault->detail) : NULL;
	finding->fault.hint = fault->hint ? pstrdup(fault->hint) : NULL;
	findings->list = lappend(findings->list, finding);
	MemoryContextSwitchTo(old);
}

void
begin_findings(FindingSink *found, Findings *findings)
{
	found->sink.take = add_finding;
	found->findings = findings;
	found->context = CurrentMemoryContext;
}

/* Nobody reads the hints of more faults than are shown, and a search takes its time. */
bool
may_search(const FindingSink *found)
{
	return found->findings != NULL &&
		found->findings->count < FINDINGS_MAX_SHOWN;
}

/* One fault a paragraph: where, what, and the way out below it. */
static char *
describe_findings(const Findings *findings)
{
	StringInfoData text;
	int			shown = 0;
	ListCell   *cell;

	initStringInfo(&text);
	foreach(cell, findings->list)
	{
		Finding    *finding = lfirst(cell);

		if (shown == FINDINGS_MAX_SHOWN)
			break;
		if (shown++ > 0)
			appendStringInfoChar(&text, '\n');
		appendStringInfoString(&text, item_noun(finding->item));
		if (finding->id != NULL)
			appendStringInfo(&text, " \"%s\"", finding->id);
		if (finding->field != NULL)
			appendStringInfo(&text, ", %s", finding->field);
		appendStringInfo(&text, ": %s", finding->fault.message);
		if (finding->fault.detail != NULL)
			appendStringInfo(&text, "\n    %s", finding->fault.detail);
		if (finding->fault.hint != NULL)
			appendStringInfo(&text, "\n    %s", finding->fault.hint);
	}
	if (findings->count > shown)
		appendStringInfo(&text, _("\nand %d more"), findings->count - shown);
	return text.data;
}

bool
report_findings(const Findings *findings, const char *edition, Node *escontext)
{
	if (findings->count == 0)
		return true;
	ereturn(escontext, false,
			(errcode(edition ? ERRCODE_CHECK_VIOLATION :
					 ((Finding *) linitial(findings->list))->fault.sqlerrcode),
			 edition ?
			 errmsg_plural("cannot publish \"%s\": the rules have %d fault",
						   "cannot publish \"%s\": the rules have %d faults",
						   findings->count, edition, findings->count) :
			 errmsg_plural("rulebook has %d fault", "rulebook has %d faults",
						   findings->count, findings->count),
			 errdetail_internal("%s", describe_findings(findings)),
			 edition ?
			 errhint("SELECT * FROM benefit.check_rules() lists them as rows.") :
			 errhint("benefit.findings(content) lists them as rows.")));
}

static void
put_finding(ReturnSetInfo *result, const Finding *finding)
{
	const char *columns[] = {
		finding->item, finding->id, finding->field,
		unpack_sql_state(finding->fault.sqlerrcode),
		finding->fault.message, finding->fault.detail, finding->fault.hint
	};
	Datum		values[lengthof(columns)];
	bool		nulls[lengthof(columns)];

	for (int i = 0; i < (int) lengthof(columns); i++)
	{
		nulls[i] = columns[i] == NULL;
		values[i] = nulls[i] ? (Datum) 0 : CStringGetTextDatum(columns[i]);
	}
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

void
put_findings(ReturnSetInfo *result, const Findings *findings)
{
	ListCell   *cell;

	foreach(cell, findings->list)
		put_finding(result, lfirst(cell));
	if (findings->count > list_length(findings->list))
	{
		Finding		rest = {.item = "rulebook"};

		set_fault(&rest.fault, ERRCODE_PROGRAM_LIMIT_EXCEEDED, -1,
				  "there are %d more faults",
				  findings->count - list_length(findings->list));
		put_finding(result, &rest);
	}
}
