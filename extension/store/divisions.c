/*
 * divisions.c
 *	  Keeps the codes of benefit.division for as long as many regions are asked.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "store/divisions.h"
#include "store/scan.h"

static void
begin_codes(void *state, TupleDesc row)
{
}

static void
add_code(void *state, const Datum *values, const bool *nulls)
{
	Divisions  *divisions = state;

	if (divisions->ncodes == divisions->room)
	{
		divisions->room *= 2;
		divisions->codes = repalloc_huge(divisions->codes, sizeof(Region) * divisions->room);
	}
	divisions->codes[divisions->ncodes++] = DatumGetRegion(values[0]);
}

static int
compare_codes(const void *a, const void *b)
{
	Region		left = *(const Region *) a;
	Region		right = *(const Region *) b;

	return left < right ? -1 : left > right;
}

Divisions *
load_divisions(void)
{
	static const RowReader reader = {begin_codes, add_code};
	Divisions  *divisions = palloc0(sizeof(Divisions));

	divisions->room = 4096;
	divisions->codes = palloc(sizeof(Region) * divisions->room);
	scan_query("SELECT d.code FROM benefit.division d", &reader, divisions);
	qsort(divisions->codes, divisions->ncodes, sizeof(Region), compare_codes);
	return divisions;
}

/* Is any of the codes one of these, the last included? */
static bool
has_code(const Divisions *divisions, Region first, Region last)
{
	int			low = 0;
	int			high = divisions->ncodes;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (divisions->codes[middle] < first)
			low = middle + 1;
		else
			high = middle;
	}
	return low < divisions->ncodes && divisions->codes[low] <= last;
}

bool
division_is_known(const Divisions *divisions, Region region)
{
	while (region != REGION_NATION && !has_code(divisions, region, region))
	{
		Region		parent = region_parent(region);

		if (region % REGION_COUNTY_SPAN == 0 ||
			has_code(divisions, parent + 1, region_last(parent)))
			return false;
		region = parent;
	}
	return true;
}
