/*
 * lookup.c
 *	  Asks the indexes of an open rulebook.
 */
#include "compat.h"

#include "nodes/bitmapset.h"

#include "rulebook/lookup.h"
#include "rulebook/name_table.h"
#include "types/circumstances.h"
#include "types/nearest_name.h"

typedef struct HeadKey
{
	Region		region;
	int64		variable;
} HeadKey;

typedef struct HeadEntry
{
	HeadKey		key;
	int			first;
	int			last;
} HeadEntry;

static bool
resolve_variable(const ExprScope *scope, const char *name, int *variable,
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
nearest_variable(const ExprScope *scope, const char *name)
{
	const Rulebook *book = (const Rulebook *) scope;
	HASH_SEQ_STATUS status;
	NameEntry  *entry;
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	hash_seq_init(&status, book->names);
	while ((entry = hash_seq_search(&status)) != NULL)
		nearest_name_consider(&nearest, entry->name);
	return nearest_name(&nearest);
}

void
make_indexes(Rulebook *book)
{
	MemoryContext context = book->context;
	HASHCTL		heads = {.keysize = sizeof(HeadKey),.entrysize = sizeof(HeadEntry),.hcxt = context};
	HASHCTL		regions = {.keysize = sizeof(Region),.entrysize = sizeof(Region),.hcxt = context};

	book->scope.resolve = resolve_variable;
	book->scope.nearest = nearest_variable;
	book->names = make_name_table(context, "pg_benefit names");
	book->heads = hash_create("pg_benefit rules", 64, &heads,
							  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	book->regions = hash_create("pg_benefit regions", 64, &regions,
								HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

/* Chain a rule to those of the same variable and region. */
void
index_rule(Rulebook *book, int index)
{
	Rule	   *rule = &book->rules[index];
	HeadKey		key = {.region = rule->region,.variable = rule->variable};
	HeadEntry  *head;
	bool		found;

	if (rule->variable == NO_VARIABLE)
		return;
	head = hash_search(book->heads, &key, HASH_ENTER, &found);
	if (!found)
		head->first = index;
	else
		book->rules[head->last].next = index;
	head->last = index;
	(void) hash_search(book->regions, &rule->region, HASH_ENTER, NULL);
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
	HeadKey		key = {.region = region,.variable = variable};
	HeadEntry  *head = hash_search(book->heads, &key, HASH_FIND, NULL);

	return head ? head->first : -1;
}

List *
rules_of_region(const Rulebook *book, int variable, Region region)
{
	List	   *rules = NIL;

	for (;;)
	{
		for (int at = rulebook_first_rule(book, variable, region); at >= 0;
			 at = book->rules[at].next)
			rules = lappend_int(rules, at);
		if (region == REGION_NATION)
			return rules;
		region = region_parent(region);
	}
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

List *
rules_in_force(const Rulebook *book, int variable, Region region, DateADT day)
{
	List	   *candidates = NIL;
	Bitmapset  *replaced = NULL;
	List	   *result = NIL;
	List	   *all = rules_of_region(book, variable, region);
	ListCell   *cell;

	foreach(cell, all)
	{
		const Rule *rule = &book->rules[lfirst_int(cell)];

		if (day < rule->from || day >= rule->before)
			continue;
		candidates = lappend_int(candidates, lfirst_int(cell));
		/* to the end, or to one from where the way is known */
		for (int at = rule->replaces; at >= 0 && !bms_is_member(at, replaced);
			 at = book->rules[at].replaces)
			replaced = bms_add_member(replaced, at);
	}
	foreach(cell, candidates)
	{
		Rule	   *rule = &book->rules[lfirst_int(cell)];

		if (rule->value != NULL && !bms_is_member(lfirst_int(cell), replaced))
			result = lappend(result, rule);
	}
	list_free(all);
	list_free(candidates);
	bms_free(replaced);
	list_sort(result, compare_rule_order);
	return result;
}

bool
rulebook_has_region(const Rulebook *book, Region region)
{
	return hash_search(book->regions, &region, HASH_FIND, NULL) != NULL;
}
