/*
 * ring.c
 *	  Walks from variable to variable, and meets those that it comes from.
 */
#include "compat.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"

#include "rulebook/ring.h"

/* A ring of variables is shown by so many of them. */
#define MAX_SHOWN_RING			10

/* A variable on the way from the first one to itself. */
typedef struct Step
{
	int			variable;
	int			next_use;		/* of the variables it asks for */
} Step;

static void
add_ring(FindingSink *found, const Rulebook *book, const Step *ring, int length)
{
	const Variable *variables = book->variables;
	StringInfoData text;

	initStringInfo(&text);
	for (int i = 0; i < Min(length, MAX_SHOWN_RING); i++)
		appendStringInfo(&text, "%s -> ", variables[ring[i].variable].name);
	appendStringInfo(&text, "%s%s", length > MAX_SHOWN_RING ? "... -> " : "",
					 variables[ring[0].variable].name);
	found->item = "variable";
	found->id = variables[ring[0].variable].name;
	add_fault(&found->sink, NULL, ERRCODE_INVALID_RECURSION, NULL,
			  "the variable depends on itself: %s", text.data);
	pfree(text.data);
}

void
check_rings(FindingSink *found, const Rulebook *book, List *const *asked)
{
	int			nvariables = book->nvariables;
	Step	   *path = palloc_extended(sizeof(Step) * (nvariables + 1), MCXT_ALLOC_HUGE);
	int		   *place = palloc(sizeof(int) * (nvariables + 1));
	bool	   *told = palloc0(nvariables + 1);
	const int	unseen = -1;
	const int	done = -2;

	for (int i = 0; i < nvariables; i++)
		place[i] = unseen;		/* else done, or where it is on the path */
	for (int start = 0; start < nvariables; start++)
	{
		int			length = 0;

		if (place[start] == unseen)
		{
			place[start] = length;
			path[length++] = (Step) {.variable = start};
		}
		while (length > 0)
		{
			Step	   *step = &path[length - 1];
			List	   *used = asked[step->variable];
			int			next;

			CHECK_FOR_INTERRUPTS();
			if (step->next_use == list_length(used))
			{
				place[step->variable] = done;
				length--;
				continue;
			}
			next = list_nth_int(used, step->next_use++);
			if (place[next] == unseen)
			{
				place[next] = length;
				path[length++] = (Step) {.variable = next};
			}
			else if (place[next] != done && !told[next])
			{
				told[next] = true;
				add_ring(found, book, &path[place[next]], length - place[next]);
			}
		}
	}
}
