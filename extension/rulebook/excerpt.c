/*
 * excerpt.c
 *	  Makes a rulebook of what one variable needs of another rulebook.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "rulebook/content.h"
#include "rulebook/lookup.h"
#include "rulebook/open.h"
#include "rulebook/rulebook.h"
#include "rulebook/tree.h"

/* What a variable needs of a book. */
typedef struct Excerpt
{
	Rulebook   *book;
	bool	   *variables;		/* by variable, and so on: is it needed? */
	bool	   *clauses;
	bool	   *policies;
} Excerpt;

static void excerpt_variable(Excerpt *excerpt, int variable);

static void
excerpt_asked(Excerpt *excerpt, List *asked)
{
	ListCell   *cell;

	foreach(cell, asked)
		excerpt_variable(excerpt, lfirst_int(cell));
	list_free(asked);
}

/* A variable with its measure and its domain, and its rules with their clauses. */
static void
excerpt_variable(Excerpt *excerpt, int variable)
{
	Rulebook   *book = excerpt->book;

	if (variable == NO_VARIABLE || excerpt->variables[variable])
		return;
	check_stack_depth();
	excerpt->variables[variable] = true;
	excerpt_variable(excerpt, book->variables[variable].measure);
	excerpt_asked(excerpt, domain_variables(book, variable));
	for (int at = book->variables[variable].first_rule; at != NO_RULE;
		 at = book->rules[at].next_of_variable)
	{
		const Rule *rule = &book->rules[at];

		CHECK_FOR_INTERRUPTS();
		excerpt_asked(excerpt, rule_variables(book, rule));
		if (rule->clause)
		{
			excerpt->clauses[rule->clause - book->clauses] = true;
			if (rule->clause->policy)
				excerpt->policies[rule->clause->policy - book->policies] = true;
			excerpt_variable(excerpt, rule->clause->variable);
		}
	}
}

static void
push_string_key(JsonbInState *state, const char *key)
{
	JsonbValue	name = {.type = jbvString};

	name.val.string.val = unconstify(char *, key);
	name.val.string.len = strlen(key);
	pushJsonbValue(state, WJB_KEY, &name);
}

/* Copy a field of the rulebook as it is, if it is there. */
static void
copy_field(JsonbInState *state, JsonbContainer *root, const char *key)
{
	JsonbValue	value;

	if (getKeyJsonValueFromContainer(root, key, strlen(key), &value))
	{
		push_string_key(state, key);
		pushJsonbValue(state, WJB_VALUE, &value);
	}
}

/* Copy the items of a section that are wanted, which are in the order of the flags. */
static void
copy_section(JsonbInState *state, JsonbContainer *root, const char *section,
			 const bool *wanted)
{
	JsonbIterator *iterator = section_iterator(root, section);
	JsonbValue	key;
	JsonbValue	value;

	push_string_key(state, section);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	while (next_item(&iterator, &key, &value))
		if (*wanted++)
		{
			pushJsonbValue(state, WJB_KEY, &key);
			pushJsonbValue(state, WJB_VALUE, &value);
		}
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* Copy the codes of the variables that are wanted. */
static void
copy_codes(JsonbInState *state, JsonbContainer *root, const Excerpt *excerpt)
{
	JsonbIterator *iterator = section_iterator(root, "codes");
	JsonbValue	key;
	JsonbValue	value;

	push_string_key(state, "codes");
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	while (next_item(&iterator, &key, &value))
	{
		char	   *name = pnstrdup(key.val.string.val, key.val.string.len);

		if (!excerpt->variables[rulebook_variable(excerpt->book, name)])
			continue;
		pushJsonbValue(state, WJB_KEY, &key);
		pushJsonbValue(state, WJB_VALUE, &value);
	}
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

static bool
names_word(const Word *word, const char *name)
{
	return word && strcmp(word->name, name) == 0;
}

/* Copy the units, or the subjects, of the variables that are wanted. */
static void
copy_words(JsonbInState *state, JsonbContainer *root, const char *section, const Excerpt *excerpt)
{
	const Rulebook *book = excerpt->book;
	JsonbIterator *iterator = section_iterator(root, section);
	JsonbValue	key;
	JsonbValue	value;

	push_string_key(state, section);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	while (next_item(&iterator, &key, &value))
	{
		char	   *name = pnstrdup(key.val.string.val, key.val.string.len);
		bool		is_wanted = false;

		for (int i = book->ncircumstances; i < book->nvariables && !is_wanted; i++)
		{
			const Variable *variable = &book->variables[i];

			is_wanted = excerpt->variables[i] &&
				(names_word(variable->unit, name) || names_word(variable->per, name) ||
				 names_word(variable->subject, name));
		}
		if (!is_wanted)
			continue;
		pushJsonbValue(state, WJB_KEY, &key);
		pushJsonbValue(state, WJB_VALUE, &value);
	}
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_excerpt);
Datum
benefit_rulebook_excerpt(PG_FUNCTION_ARGS)
{
	RulebookValue *value = DatumGetRulebookValue(PG_GETARG_DATUM(0));
	Rulebook   *book = rulebook_open(value);
	Excerpt		excerpt = {.book = book};
	bool	   *rules = palloc0(book->nrules + 1);
	JsonbInState state = {0};

	excerpt.variables = palloc0(book->nvariables);
	excerpt.clauses = palloc0(section_size(&value->root, "clauses") + 1);
	excerpt.policies = palloc0(section_size(&value->root, "policies") + 1);
	excerpt_variable(&excerpt, rulebook_variable(book, text_to_cstring(PG_GETARG_TEXT_PP(1))));
	for (int i = 0; i < book->nrules; i++)
		rules[i] = excerpt.variables[book->rules[i].variable];

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	copy_field(&state, &value->root, "format");
	copy_field(&state, &value->root, "circumstances");
	copy_words(&state, &value->root, "units", &excerpt);
	copy_words(&state, &value->root, "subjects", &excerpt);
	copy_section(&state, &value->root, "policies", excerpt.policies);
	copy_section(&state, &value->root, "clauses", excerpt.clauses);
	copy_section(&state, &value->root, "variables", excerpt.variables + book->ncircumstances);
	copy_codes(&state, &value->root, &excerpt);
	copy_section(&state, &value->root, "rules", rules);
	pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	PG_RETURN_POINTER(make_rulebook_value(JsonbValueToJsonb(state.result), NULL));
}
