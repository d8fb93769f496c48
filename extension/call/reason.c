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

/* Between what is said already and what comes. */
static void
append_separator(StringInfo text)
{
	if (text->len > 0)
		appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_PARTS));
}

/* The clause with its document, section and summary. */
static void
append_clause(StringInfo text, const Clause *clause)
{
	const char *document = document_name(clause);
	const char *summary = choose_text(clause->summary_zh, clause->summary_en);

	append_separator(text);
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

/* What is said of these variables, and their titles; nothing of none. */
static void
append_variables(StringInfo text, const Rulebook *book, Phrase phrase,
				 const Bitmapset *variables)
{
	int			variable = -1;
	bool		first = true;

	if (variables == NULL)
		return;
	append_separator(text);
	appendStringInfoString(text, phrase_text(phrase));
	while ((variable = bms_next_member(variables, variable)) >= 0)
	{
		if (!first)
			appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_FACTS));
		appendStringInfoString(text, variable_title(&book->variables[variable]));
		first = false;
	}
}

char *
outcome_reason(const Rulebook *book, Status status, const Outcome *outcome)
{
	StringInfoData text;

	initStringInfo(&text);
	switch (status)
	{
		case STATUS_DECIDED:
			append_clauses(&text, book, outcome->rules);
			break;
		case STATUS_DEFAULT:
			appendStringInfoString(&text, phrase_text(PHRASE_NOT_MET));
			break;
		case STATUS_NO_RULE:
			appendStringInfoString(&text, phrase_text(PHRASE_NO_RULE));
			break;
		case STATUS_UNDETERMINED:
			if (outcome->missing == NULL && outcome->invalid == NULL)
				appendStringInfoString(&text, phrase_text(PHRASE_NO_RESULT));
			/* what is not believed is not known either, but that is said below */
			append_variables(&text, book, PHRASE_NOT_KNOWN,
							 bms_difference(outcome->missing, outcome->invalid));
			break;
	}
	append_variables(&text, book, PHRASE_NOT_BELIEVED, outcome->invalid);
	append_variables(&text, book, PHRASE_ASSUMED, outcome->assumed);
	return text.data;
}
