/*
 * nearest_name.c
 *	  Measures how far known names are from an unknown one, within limits that
 *	  keep the search short and its result plausible.
 */
#include "compat.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/varlena.h"

#include "types/nearest_name.h"

/* A longer name is no slip of the pen; it also bounds the work per name. */
#define MAX_NAME_BYTES		255

/* As psql and the parser do: a hint further off than this only confuses. */
#define MAX_DISTANCE		4

/*
 * A Chinese word of so few characters is another word if one of them is changed:
 * nobody's slip of the pen is to be guessed there. Of a longer one no more than one
 * is wrong: two are a word of their own, and another kind of home.
 */
#define SHORT_CHINESE	3

static bool
is_chinese(const char *name, int bytes)
{
	return pg_mbstrlen_with_len(name, bytes) < bytes;
}

static bool
is_short_chinese(const char *name, int bytes)
{
	return is_chinese(name, bytes) && pg_mbstrlen_with_len(name, bytes) <= SHORT_CHINESE;
}

void
nearest_name_begin(NearestName *nearest, const char *wanted)
{
	size_t		bytes = strlen(wanted);

	nearest->wanted = wanted;
	nearest->best = NULL;

	if (bytes == 0 || bytes > MAX_NAME_BYTES || is_short_chinese(wanted, (int) bytes))
	{
		nearest->wanted_bytes = 0;
		nearest->limit = -1;
		return;
	}

	/*
	 * At most half of its characters may be wrong: characters, not bytes.
	 */
	nearest->wanted_bytes = (int) bytes;
	nearest->limit = is_chinese(wanted, (int) bytes) ? 1
		: Min(MAX_DISTANCE, pg_mbstrlen_with_len(wanted, (int) bytes) / 2);
}

void
nearest_name_consider(NearestName *nearest, const char *known)
{
	size_t		bytes = strlen(known);
	int			distance;

	CHECK_FOR_INTERRUPTS();
	if (nearest->limit < 0 || bytes == 0 || bytes > MAX_NAME_BYTES ||
		is_short_chinese(known, (int) bytes))
		return;

	distance = varstr_levenshtein_less_equal(nearest->wanted,
											 nearest->wanted_bytes,
											 known, (int) bytes,
											 1, 1, 1,
											 nearest->limit, true);
	if (distance <= nearest->limit)
	{
		nearest->best = known;
		/* Of two that are equally near the first offered stays. */
		nearest->limit = distance - 1;
	}
}

const char *
nearest_name(const NearestName *nearest)
{
	return nearest->best;
}

char *
nearest_name_hint(const char *nearest)
{
	return nearest ? psprintf(_("Perhaps you meant \"%s\"."), nearest) : NULL;
}

int
errhint_nearest_name(const char *nearest)
{
	return nearest ? errhint("%s", nearest_name_hint(nearest)) : 0;
}
