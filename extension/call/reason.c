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
		appendStringInfoString(text, document);
	if (clause->section)
		appendStringInfo(text, document ? " %s" : "%s", clause->section);
	if (summary)
		appendStringInfo(text, "%s%s", phrase_text(PHRASE_BEFORE_SUMMARY), summary);
	if (clause->force == AIMS || clause->force == ENCOURAGES)
		appendStringInfoString(text, phrase_text(clause->force == AIMS ? PHRASE_AIMED
												  : PHRASE_ENCOURAGED));
}

/* Of an amount that is a bound, which. */
static void
append_bound(StringInfo text, const Rulebook *book, List *rules)
{
	const Variable *variable = rules == NIL ? NULL
		: &book->variables[((const Rule *) linitial(rules))->variable];

	if (variable == NULL || variable->kind != KIND_MONEY || variable->direction == DIRECTION_NONE)
		return;
	append_separator(text);
	appendStringInfoString(text, phrase_text(variable->direction == AT_LEAST ||
											  variable->direction == ABOVE ? PHRASE_AT_LEAST
											  : PHRASE_AT_MOST));
}

/* What gave the value: clauses, and by name the rules that cite none. */
static void
append_rules(StringInfo text, const Rulebook *book, List *rules)
{
	ListCell   *cell;

	if (rules == NIL)
		appendStringInfoString(text, phrase_text(PHRASE_GIVEN));
	foreach(cell, cited_clauses(book, rules))
		append_clause(text, lfirst(cell));
	foreach(cell, rules)
	{
		const Rule *rule = lfirst(cell);

		if (rule->clause)
			continue;
		append_separator(text);
		appendStringInfo(text, "%s%s", phrase_text(PHRASE_BY_RULE), rule->id);
	}
}

/*
 * What is said of these variables, and their titles; nothing of none. A code that is
 * given all the same, as one of several kinds, is told with it.
 */
static void
append_variables(StringInfo text, const Rulebook *book, const GivenFacts *given, Phrase phrase,
				 const Bitmapset *variables)
{
	int			variable = -1;
	bool		first = true;

	if (bms_is_empty(variables))
		return;
	append_separator(text);
	appendStringInfoString(text, phrase_text(phrase));
	while ((variable = bms_next_member(variables, variable)) >= 0)
	{
		if (!first)
			appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_FACTS));
		if (phrase != PHRASE_NOT_KNOWN || !append_class(text, book, given, variable))
			appendStringInfoString(text, variable_title(&book->variables[variable]));
		first = false;
	}
}

/* What is wrong with each fact that is not believed. */
static void
append_doubts(StringInfo text, const Rulebook *book, const GivenFacts *given,
			  const Outcome *outcome)
{
	int			variable = -1;
	bool		first = true;

	if (outcome->invalid == NULL)
		return;
	append_separator(text);
	appendStringInfoString(text, phrase_text(PHRASE_NOT_BELIEVED));
	while ((variable = bms_next_member(outcome->invalid, variable)) >= 0)
	{
		if (!first)
			appendStringInfoString(text, phrase_text(PHRASE_BETWEEN_FACTS));
		append_doubt(text, book, given, variable, bms_is_member(variable, outcome->useless));
		first = false;
	}
}

/* Which rules cannot compute what is asked, and what of. */
static void
append_no_results(StringInfo text, List *no_results)
{
	static const Phrase phrases[] = {
		[CAUSE_ZERO_DIVISOR] = PHRASE_ZERO_DIVISOR,[CAUSE_ENDLESS_TIME] = PHRASE_ENDLESS_TIME,
		[CAUSE_NOT_WHOLE] = PHRASE_NOT_WHOLE,[CAUSE_NO_DAY] = PHRASE_NO_DAY,
		[CAUSE_NOT_RISING] = PHRASE_NOT_RISING
	};
	ListCell   *cell;

	foreach(cell, no_results)
	{
		const NoResult *it = lfirst(cell);

		append_separator(text);
		appendStringInfo(text, "%s%s (%s%s)",
						 phrase_text(phrases[it->cause]),
						 it->text, phrase_text(PHRASE_BY_RULE), it->rule->id);
	}
}

char *
outcome_reason(const Rulebook *book, const GivenFacts *given, Status status,
			   const Outcome *outcome)
{
	StringInfoData text;

	initStringInfo(&text);
	switch (status)
	{
		case STATUS_DECIDED:
			append_rules(&text, book, outcome->rules);
			append_bound(&text, book, outcome->rules);
			break;
		case STATUS_DEFAULT:
			appendStringInfoString(&text, phrase_text(PHRASE_NOT_MET));
			break;
		case STATUS_NO_RULE:
			if (outcome->missing == NULL)
				appendStringInfoString(&text, phrase_text(PHRASE_NO_RULE));
			append_variables(&text, book, given, PHRASE_NO_RULE_OF, outcome->missing);
			break;
		case STATUS_UNDETERMINED:
			append_no_results(&text, outcome->no_result);
			/* what is not believed is not known either, but that is said below */
			append_variables(&text, book, given, PHRASE_NOT_KNOWN,
							 bms_difference(outcome->missing, outcome->invalid));
			break;
	}
	append_doubts(&text, book, given, outcome);
	append_variables(&text, book, given, PHRASE_ASSUMED, outcome->assumed);
	return text.data;
}
