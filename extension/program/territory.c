/*
 * territory.c
 *	  Finds the days on which what is in force in a region changes.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "program/territory.h"
#include "rulebook/lookup.h"
#include "rulebook/tree.h"

/* Add the variables that are not asked yet to those that are. */
static List *
ask_variables(List *asked, bool *is_asked, List *variables)
{
	ListCell   *cell;

	foreach(cell, variables)
		if (!is_asked[lfirst_int(cell)])
		{
			is_asked[lfirst_int(cell)] = true;
			asked = lappend_int(asked, lfirst_int(cell));
		}
	list_free(variables);
	return asked;
}

/*
 * The days on which the rules of variables change, or of what they ask for, or of
 * what tells whether a fact of these is believed; and whether any of them is asked of
 * divisions of one level alone.
 */
static List *
find_boundaries(Rulebook *book, List *variables, Region region, bool *asks_level)
{
	bool	   *is_asked = palloc0(sizeof(bool) * book->nvariables);
	List	   *asked = ask_variables(NIL, is_asked, variables);
	List	   *boundaries = list_make2_int(DATEVAL_NOBEGIN, DATEVAL_NOEND);

	/* the list grows on the way */
	for (int i = 0; i < list_length(asked); i++)
	{
		int			variable = list_nth_int(asked, i);
		List	   *rules = rules_around(book, variable, region);
		ListCell   *cell;

		foreach(cell, rules)
		{
			const Rule *rule = &book->rules[lfirst_int(cell)];

			CHECK_FOR_INTERRUPTS();
			*asks_level |= rule->level != ANY_LEVEL;
			boundaries = lappend_int(boundaries, rule->from);
			boundaries = lappend_int(boundaries, rule->before);
			asked = ask_variables(asked, is_asked, rule_variables(book, rule));
		}
		list_free(rules);
		if (book->variables[variable].domain != NULL)
			asked = ask_variables(asked, is_asked, domain_variables(book, variable));
	}
	return boundaries;
}

static int
compare_ints(const ListCell *a, const ListCell *b)
{
	return lfirst_int(a) < lfirst_int(b) ? -1 : lfirst_int(a) > lfirst_int(b);
}

Territory *
make_territory(Rulebook *book, List *variables, Region region, MemoryContext context)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit territory",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);
	bool		asks_level = false;
	List	   *boundaries = find_boundaries(book, variables, region, &asks_level);
	ListCell   *cell;
	DateADT    *days;
	int			ndays = 0;
	Territory  *territory;

	list_sort(boundaries, compare_ints);
	days = palloc(sizeof(DateADT) * list_length(boundaries));
	foreach(cell, boundaries)
		if (ndays == 0 || days[ndays - 1] != lfirst_int(cell))
			days[ndays++] = lfirst_int(cell);

	territory = MemoryContextAllocZero(context,
									   offsetof(Territory, spans) + sizeof(Span) * (ndays - 1));
	territory->region = region;
	territory->asks_level = asks_level;
	territory->nspans = ndays - 1;
	for (int i = 0; i < territory->nspans; i++)
	{
		territory->spans[i].from = days[i];
		territory->spans[i].before = days[i + 1];
	}
	territory->current = &territory->spans[territory->nspans - 1];
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return territory;
}

Span *
territory_find_span(Territory *territory, DateADT on_date)
{
	int			low = 0;
	int			high = territory->nspans - 1;

	while (low < high)
	{
		int			middle = (low + high + 1) / 2;

		if (on_date >= territory->spans[middle].from)
			low = middle;
		else
			high = middle - 1;
	}
	territory->current = &territory->spans[low];
	return territory->current;
}
