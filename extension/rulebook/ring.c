/*
 * ring.c
 *	  Walks from each variable to those that it asks for, and remembers the way:
 *	  a variable that lies on it depends on itself.
 */
#include "compat.h"

#include "lib/stringinfo.h"
#include "miscadmin.h"

#include "rulebook/ring.h"

/* A ring of variables is shown by so many of them. */
#define MAX_SHOWN_RING			10

/* A variable on the way. */
typedef struct PathStep
{
	int			variable;
	int			next_asked;		/* of those that it asks for */
} PathStep;

static void
add_ring(FindingSink *found, const Rulebook *book, const PathStep *ring, int length)
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
	PathStep   *path = palloc_extended(sizeof(PathStep) * (nvariables + 1), MCXT_ALLOC_HUGE);
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
			path[length++] = (PathStep) {.variable = start};
		}
		while (length > 0)
		{
			PathStep   *step = &path[length - 1];
			List	   *asks_for = asked[step->variable];
			int			next;

			CHECK_FOR_INTERRUPTS();
			if (step->next_asked == list_length(asks_for))
			{
				place[step->variable] = done;
				length--;
				continue;
			}
			next = list_nth_int(asks_for, step->next_asked++);
			if (place[next] == unseen)
			{
				place[next] = length;
				path[length++] = (PathStep) {.variable = next};
			}
			else if (place[next] != done && !told[next])
			{
				told[next] = true;
				add_ring(found, book, &path[place[next]], length - place[next]);
			}
		}
	}
}
