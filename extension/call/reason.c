/*
 * reason.c
 *	  The sentence that says why an outcome is what it is.
 */
#include "compat.h"

#include "lib/stringinfo.h"

#include "call/answer.h"
#include "call/language.h"
#include "call/reason.h"

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
	const char *summary = choose_text(clause->summary_zh, clause->summary_en);

	if (text->len > 0)
		appendStringInfoString(text, language == LANGUAGE_CHINESE ? ";" : "; ");
	if (document_name(clause))
		appendStringInfo(text, "%s ", document_name(clause));
	if (clause->section)
		appendStringInfo(text, "%s", clause->section);
	if (summary)
		appendStringInfo(text, language == LANGUAGE_CHINESE ? ":%s" : ": %s", summary);
}

char *
outcome_reason(const Rulebook *book, Status status, List *rules,
			   const Bitmapset *missing)
{
	bool		chinese = language == LANGUAGE_CHINESE;
	StringInfoData text;
	ListCell   *cell;
	int			first = bms_next_member(missing, -1);

	initStringInfo(&text);
	switch (status)
	{
		case STATUS_DECIDED:
			foreach(cell, cited_clauses(book, rules))
				append_clause(&text, lfirst(cell));
			if (text.len == 0)
				appendStringInfoString(&text, rules == NIL
									   ? (chinese ? "由所给事实直接得出" : "given as a fact")
									   : (chinese ? "依本地规则" : "by a rule that cites no clause"));
			break;
		case STATUS_DEFAULT:
			appendStringInfoString(&text, chinese ? "现行规定的条件均不满足"
								   : "the conditions of the rules in force are not met");
			break;
		case STATUS_NO_RULE:
			appendStringInfoString(&text, chinese ? "当地当日没有规定" : "no rule is in force here on this day");
			break;
		case STATUS_UNDETERMINED:
			appendStringInfoString(&text, missing
								   ? (chinese ? "尚不清楚:" : "not known yet: ")
								   : (chinese ? "所给事实算不出结果:彼此矛盾或除数为零"
									  : "the facts give no result: they contradict one another, or a divisor is zero"));
			for (int variable = first; variable >= 0;
				 variable = bms_next_member(missing, variable))
				appendStringInfo(&text, "%s%s",
								 variable == first ? "" : chinese ? "、" : "; ",
								 variable_title(&book->variables[variable]));
			break;
	}
	return text.data;
}
