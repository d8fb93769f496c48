/*
 * check.c
 *	  Loads the content of a rulebook, and checks what can be told only of all
 *	  its items together: the texts of its rules, rings and conflicts.
 */
#include "compat.h"

#include "funcapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "rulebook/check.h"
#include "rulebook/conflict.h"
#include "rulebook/domain.h"
#include "rulebook/load.h"
#include "rulebook/ring.h"

/* Bytes of an expression that are shown around a fault in it. */
#define MAX_SHOWN_SOURCE		1000

/* The scope of an expression that is being checked: as the book's, but few searches. */
typedef struct CheckScope
{
	ExprScope	scope;			/* must be first */
	const Rulebook *book;
	const FindingSink *found;
} CheckScope;

static bool
resolve_checked(const ExprScope *scope, const char *name, int *variable,
				ValueType *type)
{
	const ExprScope *book = &((const CheckScope *) scope)->book->scope;

	return book->resolve(book, name, variable, type);
}

static const char *
nearest_checked(const ExprScope *scope, const char *name)
{
	const CheckScope *checked = (const CheckScope *) scope;
	const ExprScope *book = &checked->book->scope;

	return may_search(checked->found) ? book->nearest(book, name) : NULL;
}

static const CodeList *
codes_checked(const ExprScope *scope, const char *name, int variable)
{
	return ((const CheckScope *) scope)->book->variables[variable].codes;
}

/* By variable, those that its rules and its domain ask for. */
typedef struct AskedVariables
{
	List	  **of;
	int		   *seen_in;		/* by variable, what asked for it last: a rule, or
								 * a domain, whose numbers follow the rules' */
} AskedVariables;

static void
note_asked(AskedVariables *asked, int asking, int index, const List *variables)
{
	ListCell   *cell;

	foreach(cell, variables)
	{
		int			variable = lfirst_int(cell);

		if (asked->seen_in[variable] == index)
			continue;
		asked->seen_in[variable] = index;
		asked->of[asking] = lappend_int(asked->of[asking], variable);
	}
}

/* What stands around a place of a text, all of it if it is short. */
static const char *
source_around(const char *text, int location)
{
	int			length = strlen(text);
	const char *from = text;
	int			shown;

	if (length <= MAX_SHOWN_SOURCE)
		return text;
	if (location > MAX_SHOWN_SOURCE / 2)
		from += pg_mbcliplen(text, length, location - MAX_SHOWN_SOURCE / 2);
	length -= from - text;
	shown = pg_mbcliplen(from, length, MAX_SHOWN_SOURCE);
	return psprintf("%s%.*s%s", from > text ? "... " : "", shown, from,
					shown < length ? " ..." : "");
}

/*
 * Parse and check one expression of an item, which gives codes where it must;
 * NULL, with a finding, if it is faulty.
 */
static Expression *
check_text(FindingSink *found, const Rulebook *book, const char *field,
		   const char *text, ValueType wanted, const CodeList *codes)
{
	CheckScope	scope = {{resolve_checked, nearest_checked, codes_checked}, book, found};
	Fault		fault = {.location = -1};
	Expression *expr = expression_parse(text, &fault);

	if (expr && expression_check(expr, wanted, &scope.scope, &fault) &&
		(codes == NULL || expression_check_codes(expr, codes, &fault)))
		return expr;
	if (fault.location >= 0)
	{
		int			location = Min(fault.location, (int) strlen(text));
		char	   *where = psprintf(_("At character %d of: %s"),
									 pg_mbstrlen_with_len(text, location) + 1,
									 source_around(text, location));

		fault.detail = fault.detail ? psprintf("%s %s", where, fault.detail) : where;
	}
	take_fault(&found->sink, field, &fault);
	return NULL;
}

static void
check_rule_texts(FindingSink *found, const Rulebook *book, AskedVariables *asked, int index)
{
	const Rule *rule = &book->rules[index];
	const Variable *variable = &book->variables[rule->variable];
	List	   *variables = NIL;
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext scratch = AllocSetContextCreate(caller, "pg_benefit check",
												  ALLOCSET_DEFAULT_SIZES);

	MemoryContextSwitchTo(scratch);
	found->item = "rule";
	found->id = rule->id;
	if (rule->condition)
		variables = add_variables(variables, check_text(found, book, "condition",
														rule->condition, TYPE_BOOLEAN, NULL));
	if (rule->value)
		variables = add_variables(variables, check_text(found, book, "value", rule->value,
														kind_value_type(variable->kind),
														variable->codes));
	MemoryContextSwitchTo(caller);
	note_asked(asked, rule->variable, index, variables);
	MemoryContextDelete(scratch);
}

/* A domain may name its own variable: that is the fact which is tested. */
static void
check_domain(FindingSink *found, const Rulebook *book, AskedVariables *asked, int index)
{
	const Variable *variable = &book->variables[index];
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext scratch = AllocSetContextCreate(caller, "pg_benefit check",
												  ALLOCSET_DEFAULT_SIZES);
	Expression *domain;
	List	   *variables;

	MemoryContextSwitchTo(scratch);
	found->item = "variable";
	found->id = variable->name;
	domain = check_text(found, book, "domain", variable->domain, TYPE_BOOLEAN, NULL);
	variables = add_variables(NIL, domain);
	if (domain != NULL && !domain_can_hold(domain, index))
		add_fault(&found->sink, "domain", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "no fact can satisfy the domain");
	MemoryContextSwitchTo(caller);
	asked->seen_in[index] = book->nrules + index;
	note_asked(asked, index, book->nrules + index, variables);
	MemoryContextDelete(scratch);
}

static void
check_rules(FindingSink *found, const Rulebook *book)
{
	AskedVariables asked;

	asked.of = palloc0(sizeof(List *) * (book->nvariables + 1));
	asked.seen_in = palloc(sizeof(int) * (book->nvariables + 1));
	for (int i = 0; i < book->nvariables; i++)
		asked.seen_in[i] = -1;
	for (int i = 0; i < book->nrules; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (book->rules[i].variable != NO_VARIABLE)
			check_rule_texts(found, book, &asked, i);
	}
	for (int i = 0; i < book->nvariables; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (book->variables[i].domain != NULL)
			check_domain(found, book, &asked, i);
	}
	check_rings(found, book, asked.of);
}

/* Two rules of a unique variable on one condition that are in force side by side. */
static void
check_conflicts(FindingSink *found, const Rulebook *book)
{
	int		   *others = find_conflicts(book);

	found->item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		if (others[i] < 0)
			continue;
		found->id = book->rules[i].id;
		add_fault(&found->sink, NULL, ERRCODE_CARDINALITY_VIOLATION,
				  gettext_noop("Let one replace or override the other, make their conditions exclude each other, or give the variable another hit policy."),
				  "the rule applies together with rule \"%s\", and the hit policy of \"%s\" is unique",
				  book->rules[others[i]].id,
				  book->variables[book->rules[i].variable].name);
	}
}

Findings *
rulebook_findings(Jsonb *content)
{
	Findings   *findings = palloc0(sizeof(Findings));
	FindingSink found = {.item = "rulebook"};
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit findings",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old;
	Rulebook   *book;

	begin_findings(&found, findings);
	old = MemoryContextSwitchTo(scratch);
	if (!JsonContainerIsObject(&content->root))
		add_fault(&found.sink, NULL, ERRCODE_INVALID_TEXT_REPRESENTATION, NULL,
				  "a rulebook is a JSON object");
	else if ((book = load_rulebook(&found, &content->root)) != NULL)
	{
		check_rules(&found, book);
		/* which rules are in force can be told only of a sound book */
		if (findings->count == 0)
			check_conflicts(&found, book);
	}
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return findings;
}

PG_FUNCTION_INFO_V1(benefit_findings);
Datum
benefit_findings(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Findings   *findings;

	InitMaterializedSRF(fcinfo, 0);
	findings = rulebook_findings(PG_GETARG_JSONB_P(0));
	put_findings(result, findings);
	return (Datum) 0;
}
