/*
 * reason.c
 *	  Puts a sentence together from clauses, from what is missing, and from the
 *	  phrases of language.c.
 */
#include "compat.h"

#include "lib/stringinfo.h"

#include "call/reason.h"
#include "call/language.h"
#include "call/result.h"

const char *
variable_title(const Variable *variable)
{
	const char *title = choose_text(variable->title_zh, variable->title_en);

	return title ? title : variable->name;
}

const char *
document_name(const Clause *clause)
{
	const Policy *policy = clause->policy;

	if (policy == NULL)
		return NULL;
	return policy->number ? policy->number : choose_text(policy->title_zh, policy->title_en);
}

/* The clause with its document, section and summary. */
static void
append_clause(StringInfo text, const Clause *clause)
{
	const char *document = document_name(clause);
	const char *summary = choose_text(clause->summary_zh, clause->summary_en);

	if (text->len > 0)
		appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_CLAUSES));
	if (document)
		appendStringInfo(text, "%s ", document);
	if (clause->section)
		appendStringInfoString(text, clause->section);
	if (summary)
		appendStringInfo(text, "%s%s", phrase_text(PHRASE_BEFORE_SUMMARY), summary);
}

static void
append_clauses(StringInfo text, const Rulebook *book, List *rules)
{
	ListCell   *cell;

	foreach(cell, cited_clauses(book, rules))
		append_clause(text, lfirst(cell));
	if (text->len == 0)
		appendStringInfoString(text, phrase_text(rules == NIL ? PHRASE_GIVEN :
												 PHRASE_NO_CLAUSE));
}

static void
append_missing(StringInfo text, const Rulebook *book, const Bitmapset *missing)
{
	int			variable = -1;
	bool		first = true;

	if (missing == NULL)
	{
		appendStringInfoString(text, phrase_text(PHRASE_NO_RESULT));
		return;
	}
	appendStringInfoString(text, phrase_text(PHRASE_NOT_KNOWN));
	while ((variable = bms_next_member(missing, variable)) >= 0)
	{
		if (!first)
			appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_FACTS));
		appendStringInfoString(text, variable_title(&book->variables[variable]));
		first = false;
	}
}

char *
outcome_reason(const Rulebook *book, Status status, List *rules,
			   const Bitmapset *missing)
{
	StringInfoData text;

	initStringInfo(&text);
	switch (status)
	{
		case STATUS_DECIDED:
			append_clauses(&text, book, rules);
			break;
		case STATUS_DEFAULT:
			appendStringInfoString(&text, phrase_text(PHRASE_NOT_MET));
			break;
		case STATUS_NO_RULE:
			appendStringInfoString(&text, phrase_text(PHRASE_NO_RULE));
			break;
		case STATUS_UNDETERMINED:
			append_missing(&text, book, missing);
			break;
	}
	return text.data;
}
