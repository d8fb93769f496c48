/*
 * check_need.c
 *	  What the variables asked for need where the rows of a relation are, and no
 *	  column of it gives.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "call/fact_check.h"
#include "rulebook/lookup.h"

/* By variable: does a column give it, by itself or in a set of circumstances? */
static bool *
find_given(const FactCheck *check)
{
	const Rulebook *book = check->site->book;
	bool	   *given = palloc0(sizeof(bool) * book->nvariables);

	for (int i = 0; i < check->ncolumns; i++)
	{
		int			variable = check->columns[i].variable;

		if (variable >= 0)
			given[variable] = true;
		else if (variable == CIRCUMSTANCES_INPUT)
			memset(given, true, sizeof(bool) * book->ncircumstances);
	}
	return given;
}

/* All that bears on a variable of this place in a region; anywhere, where that is NULL. */
static void
add_needs(FactCheck *check, const bool *given, int place, const Region *region, int *nneeds)
{
	Rulebook   *book = check->site->book;
	int			variable = list_nth_int(check->asked, place);
	List	   *reached = inputs_in_force(book, variable, region, check->on_date, NULL);
	List	   *needed = inputs_in_force(book, variable, region, check->on_date, given);
	ListCell   *cell;

	check->needs[variable].is_reached = true;
	foreach(cell, reached)
		check->needs[((const Input *) lfirst(cell))->variable].is_reached = true;
	foreach(cell, needed)
	{
		const Input *input = lfirst(cell);
		FactNeed   *need = &check->needs[input->variable];
		MemoryContext old;

		if (given[input->variable] || input->source == INPUT_COMPUTED ||
			(input->role != INPUT_DECIDES && input->role != INPUT_MEASURED))
			continue;
		if (!need->is_needed)
			need->place = (*nneeds)++;
		if (!need->is_needed || input->role < need->role)
			need->role = input->role;
		need->is_needed = true;
		old = MemoryContextSwitchTo(check->context);
		need->by = bms_add_member(need->by, place);
		MemoryContextSwitchTo(old);
	}
}

/* Is a rule of the variable in force on the day, in the region or anywhere? */
static bool
has_rule(const FactCheck *check, int variable, const Region *region)
{
	const Rulebook *book = check->site->book;

	if (region)
		return rules_in_force(book, variable, *region, check->on_date) != NIL;
	for (int at = book->variables[variable].first_rule; at != NO_RULE;
		 at = book->rules[at].next_of_variable)
		if (book->rules[at].value != NULL && check->on_date >= book->rules[at].from &&
			check->on_date < book->rules[at].before)
			return true;
	return false;
}

/* Nothing but a rule says what it is. */
static bool
hangs_on_rules(const FactCheck *check, const bool *given, int variable)
{
	const Variable *it = &check->site->book->variables[variable];

	return it->first_rule != NO_RULE && it->circumstance < 0 && !given[variable];
}

static int
compare_regions(const void *a, const void *b)
{
	Region		left = *(const Region *) a;
	Region		right = *(const Region *) b;

	return left < right ? -1 : left > right;
}

/* Where the rows are, in order; none if no row says. */
static Region *
sorted_territories(const FactCheck *check, int *count)
{
	Region	   *regions = palloc(sizeof(Region) * (hash_get_num_entries(check->territories) + 1));
	HASH_SEQ_STATUS status;
	Region	   *territory;

	*count = 0;
	hash_seq_init(&status, check->territories);
	while ((territory = hash_seq_search(&status)) != NULL)
		regions[(*count)++] = *territory;
	qsort(regions, *count, sizeof(Region), compare_regions);
	return regions;
}

void
find_needs(FactCheck *check)
{
	bool	   *given = find_given(check);
	int			nregions;
	Region	   *regions = sorted_territories(check, &nregions);
	int			nneeds = 0;
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit needs",
												  ALLOCSET_DEFAULT_SIZES);
	ListCell   *cell;

	check->needs = palloc0(sizeof(FactNeed) * check->site->book->nvariables);
	foreach(cell, check->asked)
	{
		int			place = foreach_current_index(cell);
		bool		is_answered = !hangs_on_rules(check, given, lfirst_int(cell));
		MemoryContext old = MemoryContextSwitchTo(scratch);

		for (int i = 0; i < Max(nregions, 1); i++)
		{
			const Region *region = nregions > 0 ? &regions[i] : NULL;

			CHECK_FOR_INTERRUPTS();
			is_answered = is_answered || has_rule(check, lfirst_int(cell), region);
			add_needs(check, given, place, region, &nneeds);
			MemoryContextReset(scratch);
		}
		MemoryContextSwitchTo(old);
		if (!is_answered)
			check->without_rules = bms_add_member(check->without_rules, place);
	}
	MemoryContextDelete(scratch);
}
