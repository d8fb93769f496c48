/*
 * lookup.c
 *	  Keeps two indexes of an open rulebook, and asks them: from names to
 *	  variables, and from a variable and a region to a chain of rules.
 */
#include "compat.h"

#include "nodes/bitmapset.h"

#include "rulebook/lookup.h"
#include "rulebook/name_table.h"
#include "types/circumstances.h"
#include "types/nearest_name.h"

/* NO_VARIABLE stands for any of them: the chain only tells that there are rules. */
typedef struct ChainKey
{
	Region		region;
	int64		variable;
} ChainKey;

typedef struct RuleChain
{
	ChainKey	key;
	int			first;			/* rules, chained by next_of_region */
	int			last;
} RuleChain;

static bool
resolve_in_book(const ExprScope *scope, const char *name, int *variable,
				ValueType *type)
{
	const Rulebook *book = (const Rulebook *) scope;

	*variable = rulebook_find_variable(book, name);
	if (*variable == NO_VARIABLE)
		return false;
	*type = kind_value_type(book->variables[*variable].kind);
	return true;
}

static const char *
nearest_in_book(const ExprScope *scope, const char *name)
{
	return find_nearest_name(((const Rulebook *) scope)->names, name);
}

static const CodeList *
codes_in_book(const ExprScope *scope, const char *name, int variable)
{
	return ((const Rulebook *) scope)->variables[variable].codes;
}

void
make_indexes(Rulebook *book)
{
	HASHCTL		ctl = {
		.keysize = sizeof(ChainKey),.entrysize = sizeof(RuleChain),.hcxt = book->context
	};

	book->scope.resolve = resolve_in_book;
	book->scope.nearest = nearest_in_book;
	book->scope.codes = codes_in_book;
	book->names = make_name_table(book->context, "pg_benefit names");
	book->chains = hash_create("pg_benefit rules", 64, &ctl,
							   HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

/* Chain a rule to those of the same variable and region. */
static void
chain_rule(Rulebook *book, int index)
{
	Rule	   *rule = &book->rules[index];
	ChainKey	key = {.region = rule->region,.variable = rule->variable};
	RuleChain  *chain;
	bool		found;

	chain = hash_search(book->chains, &key, HASH_ENTER, &found);
	if (!found)
		chain->first = index;
	else
		book->rules[chain->last].next_of_region = index;
	chain->last = index;
	rule->next_of_region = NO_RULE;

	key.variable = NO_VARIABLE;
	chain = hash_search(book->chains, &key, HASH_ENTER, &found);
	if (!found)
		chain->first = chain->last = index;
}

void
index_rules(Rulebook *book)
{
	for (int i = 0; i < book->nvariables; i++)
		book->variables[i].first_rule = NO_RULE;
	for (int i = 0; i < book->nrules; i++)
	{
		if (book->rules[i].variable != NO_VARIABLE)
			chain_rule(book, i);
	}
	for (int i = book->nrules - 1; i >= 0; i--)
	{
		Rule	   *rule = &book->rules[i];

		if (rule->variable == NO_VARIABLE)
			continue;
		rule->next_of_variable = book->variables[rule->variable].first_rule;
		book->variables[rule->variable].first_rule = i;
	}
}

int
rulebook_find_variable(const Rulebook *book, const char *name)
{
	int			index = find_name(book->names, name);
	int			bit;

	if (index >= 0)
		return index;
	bit = circumstance_bit(name);	/* its other Chinese terms */
	return bit >= 0 && bit < book->ncircumstances ? bit : NO_VARIABLE;
}

int
rulebook_variable(const Rulebook *book, const char *name)
{
	int			index = rulebook_find_variable(book, name);
	const char *nearest;

	if (index != NO_VARIABLE)
		return index;
	nearest = book->scope.nearest(&book->scope, name);
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("variable \"%s\" does not exist", name),
			 errhint_nearest_name(nearest)));
}

int
rulebook_first_rule(const Rulebook *book, int variable, Region region)
{
	ChainKey	key = {.region = region,.variable = variable};
	RuleChain  *chain = hash_search(book->chains, &key, HASH_FIND, NULL);

	return chain ? chain->first : NO_RULE;
}

List *
rules_around(const Rulebook *book, int variable, Region region)
{
	List	   *rules = NIL;

	for (;;)
	{
		for (int at = rulebook_first_rule(book, variable, region); at != NO_RULE;
			 at = book->rules[at].next_of_region)
			rules = lappend_int(rules, at);
		if (region == REGION_NATION)
			return rules;
		region = region_parent(region);
	}
}

List *
rules_of_region(const Rulebook *book, int variable, Region region)
{
	List	   *rules = rules_around(book, variable, region);
	int			level = region_level(region);
	ListCell   *cell;

	foreach(cell, rules)
	{
		const Rule *rule = &book->rules[lfirst_int(cell)];

		if (rule->level != ANY_LEVEL && rule->level != level)
			rules = foreach_delete_current(rules, cell);
	}
	return rules;
}

/* Of two rules of a variable in force, the one asked first goes first. */
static int
compare_rule_order(const ListCell *a, const ListCell *b)
{
	const Rule *left = lfirst(a);
	const Rule *right = lfirst(b);
	int64		left_span = region_span(left->region);
	int64		right_span = region_span(right->region);

	if (left->priority != right->priority)
		return left->priority > right->priority ? -1 : 1;
	if (left_span != right_span)
		return left_span < right_span ? -1 : 1;
	if (left->from != right->from)
		return left->from > right->from ? -1 : 1;
	return strcmp(left->id, right->id);
}

/* The repeal of a repeal comes before it. */
static int
compare_depth(const ListCell *a, const ListCell *b)
{
	return ((const Rule *) lfirst(b))->repeal_depth - ((const Rule *) lfirst(a))->repeal_depth;
}

/*
 * The rules that repeals put out of force, as indexes. A repeal that another
 * one repeals counts as if it were not there.
 */
static Bitmapset *
repealed_rules(const Rulebook *book, List *repeals)
{
	Bitmapset  *repealed = NULL;
	ListCell   *cell;

	list_sort(repeals, compare_depth);
	foreach(cell, repeals)
	{
		const Rule *repeal = lfirst(cell);

		if (!bms_is_member(repeal - book->rules, repealed))
			repealed = bms_add_member(repealed, repeal->replaces);
	}
	return repealed;
}

List *
rules_in_force(const Rulebook *book, int variable, Region region, DateADT day)
{
	List	   *candidates = NIL;
	List	   *repeals = NIL;
	Bitmapset  *repealed;
	Bitmapset  *replaced = NULL;
	List	   *result = NIL;
	List	   *all = rules_of_region(book, variable, region);
	ListCell   *cell;

	foreach(cell, all)
	{
		Rule	   *rule = &book->rules[lfirst_int(cell)];

		if (day < rule->from || day >= rule->before)
			continue;
		if (rule->value == NULL)
			repeals = lappend(repeals, rule);
		else
			candidates = lappend_int(candidates, lfirst_int(cell));
	}
	repealed = repealed_rules(book, repeals);
	foreach(cell, candidates)
	{
		/* what is repealed replaces nothing */
		if (bms_is_member(lfirst_int(cell), repealed))
			continue;
		/* to the end, or to one from where the way is known */
		for (int at = book->rules[lfirst_int(cell)].replaces;
			 at != NO_RULE && !bms_is_member(at, replaced); at = book->rules[at].replaces)
			replaced = bms_add_member(replaced, at);
	}
	foreach(cell, candidates)
	{
		if (!bms_is_member(lfirst_int(cell), repealed) &&
			!bms_is_member(lfirst_int(cell), replaced))
			result = lappend(result, &book->rules[lfirst_int(cell)]);
	}
	list_free(all);
	list_free(candidates);
	list_free(repeals);
	bms_free(repealed);
	bms_free(replaced);
	list_sort(result, compare_rule_order);
	return result;
}

bool
rulebook_has_region(const Rulebook *book, Region region)
{
	return rulebook_first_rule(book, NO_VARIABLE, region) != NO_RULE;
}
