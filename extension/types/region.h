/*
 * region.h
 *	  The type region: an administrative division of China by its code.
 *
 * A region is the twelve digits of the statistical code as a number; the six
 * digits of a GB/T 2260 code are its first half.
 *
 *		 35   05   02  001  003
 *		 --   --   --  ---  ---
 *		 |    |    |    |   village
 *		 |    |    |    township
 *		 |    |    county
 *		 |    prefecture
 *		 province					all zeros: the nation
 *
 * A level that is zero ends the code, with two exceptions: a few prefectures
 * (441900 Dongguan, 442000 Zhongshan) have townships and no counties, and
 * their townships have 00 for the county; and the counties of Hainan had 00 for
 * the prefecture, directly under the province, until 2001 (460001 Tongshi).
 * What a region contains is a range of numbers, the region itself the first of
 * them.
 */
#ifndef PG_BENEFIT_REGION_H
#define PG_BENEFIT_REGION_H

#include "compat.h"

#include "fmgr.h"

typedef int64 Region;

#define REGION_NATION		INT64CONST(0)
#define REGION_END			INT64CONST(1000000000000)	/* no region from here */

/* The numbers that a division of each level takes up. */
#define REGION_PROVINCE_SPAN	INT64CONST(10000000000)
#define REGION_PREFECTURE_SPAN	INT64CONST(100000000)
#define REGION_COUNTY_SPAN		INT64CONST(1000000)
#define REGION_TOWNSHIP_SPAN	INT64CONST(1000)

/* What an out function needs at most, with the terminator. */
#define REGION_TEXT_SIZE	13

#define DatumGetRegion(X)		((Region) DatumGetInt64(X))
#define RegionGetDatum(X)		Int64GetDatum(X)
#define PG_GETARG_REGION(n)		DatumGetRegion(PG_GETARG_DATUM(n))
#define PG_RETURN_REGION(x)		return RegionGetDatum(x)

typedef enum RegionLevel
{
	LEVEL_NATION,
	LEVEL_PROVINCE,
	LEVEL_PREFECTURE,
	LEVEL_COUNTY,
	LEVEL_TOWNSHIP,
	LEVEL_VILLAGE
} RegionLevel;

static inline RegionLevel
region_level(Region region)
{
	if (region % REGION_TOWNSHIP_SPAN != 0)
		return LEVEL_VILLAGE;
	if (region % REGION_COUNTY_SPAN != 0)
		return LEVEL_TOWNSHIP;
	if (region % REGION_PREFECTURE_SPAN != 0)
		return LEVEL_COUNTY;
	if (region % REGION_PROVINCE_SPAN != 0)
		return LEVEL_PREFECTURE;
	return region != REGION_NATION ? LEVEL_PROVINCE : LEVEL_NATION;
}

/* What each level is called; NULL behind the last. */
extern const char *const region_level_names[];

/* How many numbers the subtree of a region takes up. */
static inline int64
region_span(Region region)
{
	if (region % REGION_COUNTY_SPAN != 0)
		return region % REGION_TOWNSHIP_SPAN != 0 ? 1 : REGION_TOWNSHIP_SPAN;
	if (region % REGION_PREFECTURE_SPAN != 0)
		return REGION_COUNTY_SPAN;
	if (region % REGION_PROVINCE_SPAN != 0)
		return REGION_PREFECTURE_SPAN;
	return region != REGION_NATION ? REGION_PROVINCE_SPAN : REGION_END;
}

/* The last number of the subtree; the first is the region itself. */
static inline Region
region_last(Region region)
{
	return region + region_span(region) - 1;
}

/* Is b a, or a part of it? */
static inline bool
region_contains(Region a, Region b)
{
	return b >= a && b - a < region_span(a);
}

/* The division directly above; the nation for itself. */
extern Region region_parent(Region region);

/* Parse a code as the type does, without an error; false if it is malformed. */
extern bool region_parse(const char *str, Region *region);

/* The region of a code that is a number, the same. */
extern bool region_of_number(int64 code, Region *region);

/* Write the 6 or 12 digits, terminated, into text[REGION_TEXT_SIZE]. */
extern void region_to_text(Region region, char *text);

/* The same, palloc'd. */
extern char *region_to_cstring(Region region);

/* The input function, which tells our type from any other of its name. */
extern PGDLLEXPORT Datum benefit_region_in(PG_FUNCTION_ARGS);

#endif
