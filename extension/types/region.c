/*
 * region.c
 *	  Reads, writes and casts codes of regions, and finds what is above them.
 *
 * See region.h for the code. Comparison and hashing are those of int8.
 */
#include "compat.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "types/region.h"
#include "types/input.h"

/* What people write down to the county, the township and the village. */
#define COUNTY_DIGITS	6
#define TOWNSHIP_DIGITS	9
#define VILLAGE_DIGITS	12

#define ACCEPTED_FORMS \
	errhint("Write the 6 digits of a GB/T 2260 code, like 350500, the 9 of a township, like 350502001, or the 12 of a statistical code, like 350502001003; 000000 is the nation.")

#define HAINAN			46

/* The number that a code of so many digits stands for; -1 if none has so many. */
static int64
expand_code(int64 code, int digits)
{
	switch (digits)
	{
		case COUNTY_DIGITS:
			return code * REGION_COUNTY_SPAN;
		case TOWNSHIP_DIGITS:
			return code * REGION_TOWNSHIP_SPAN;
		case VILLAGE_DIGITS:
			return code;
		default:
			return -1;
	}
}

/* What is wrong with a number of up to twelve digits, or NULL. */
static const char *
code_fault(int64 number)
{
	bool		has_province = number / REGION_PROVINCE_SPAN != 0;
	bool		has_prefecture = number / REGION_PREFECTURE_SPAN % 100 != 0;
	bool		has_county = number / REGION_COUNTY_SPAN % 100 != 0;
	bool		has_township = number / REGION_TOWNSHIP_SPAN % 1000 != 0;
	bool		has_village = number % REGION_TOWNSHIP_SPAN != 0;

	/* Of 1988 to 2001, when Hainan's counties had 00 for the prefecture. */
	if (number / REGION_PROVINCE_SPAN == HAINAN && has_county)
		has_prefecture = true;

	if (number == REGION_NATION)
		return NULL;
	if (!has_province)
		return gettext_noop("It names a division without its province.");
	if (!has_prefecture && (has_county || has_township || has_village))
		return gettext_noop("It names a division without its prefecture.");
	if (!has_township && has_village)
		return gettext_noop("It names a village without its township.");
	return NULL;
}

/* Is the number a code, in which no level is missing? */
static bool
region_is_valid(int64 number)
{
	return number >= 0 && number < REGION_END && code_fault(number) == NULL;
}

Region
region_parent(Region region)
{
	/* A township without a county ends up in its prefecture. */
	switch (region_level(region))
	{
		case LEVEL_VILLAGE:
			return region - region % REGION_TOWNSHIP_SPAN;
		case LEVEL_TOWNSHIP:
			return region - region % REGION_COUNTY_SPAN;
		case LEVEL_COUNTY:
			return region - region % REGION_PREFECTURE_SPAN;
		case LEVEL_PREFECTURE:
			return region - region % REGION_PROVINCE_SPAN;
		case LEVEL_PROVINCE:
		case LEVEL_NATION:
			break;
	}
	return REGION_NATION;
}

/*
 * The number of a code of so many digits, with blanks around it as a char(n)
 * column gives them; -1 if it has another form.
 */
static int64
read_code(const char *str)
{
	const char *p = skip_spaces(str);
	int			digits = 0;
	int64		number = 0;

	for (; *p >= '0' && *p <= '9' && digits <= VILLAGE_DIGITS; p++, digits++)
		number = number * 10 + (*p - '0');
	return *skip_spaces(p) == '\0' ? expand_code(number, digits) : -1;
}

bool
region_parse(const char *str, Region *region)
{
	*region = read_code(str);
	return *region >= 0 && code_fault(*region) == NULL;
}

/*
 * Parse a code of 6, 9 or 12 digits. The nation, with 22P02 reported, if it is
 * malformed and escontext takes the error softly.
 */
static Region
region_from_cstring(const char *str, Node *escontext)
{
	int64		number = read_code(str);
	const char *fault;

	if (number < 0)
		ereturn(escontext, REGION_NATION,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"region", shortened(str)),
				 ACCEPTED_FORMS));

	fault = code_fault(number);
	if (fault != NULL)
		ereturn(escontext, REGION_NATION,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"",
						"region", shortened(str)),
				 errdetail("%s", _(fault)),
				 ACCEPTED_FORMS));
	return number;
}

void
region_to_text(Region region, char *text)
{
	int			digits = VILLAGE_DIGITS;

	if (region % REGION_COUNTY_SPAN == 0)
	{
		region /= REGION_COUNTY_SPAN;
		digits = COUNTY_DIGITS;
	}
	text[digits] = '\0';
	while (digits > 0)
	{
		text[--digits] = '0' + region % 10;
		region /= 10;
	}
}

char *
region_to_cstring(Region region)
{
	char	   *text = palloc(REGION_TEXT_SIZE);

	region_to_text(region, text);
	return text;
}

PG_FUNCTION_INFO_V1(benefit_region_in);
Datum
benefit_region_in(PG_FUNCTION_ARGS)
{
	PG_RETURN_REGION(region_from_cstring(PG_GETARG_CSTRING(0),
										 fcinfo->context));
}

PG_FUNCTION_INFO_V1(benefit_region_out);
Datum
benefit_region_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(region_to_cstring(PG_GETARG_REGION(0)));
}

PG_FUNCTION_INFO_V1(benefit_region_recv);
Datum
benefit_region_recv(PG_FUNCTION_ARGS)
{
	int64		number = pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	if (!region_is_valid(number))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid region code %lld", (long long) number)));
	PG_RETURN_REGION(number);
}

PG_FUNCTION_INFO_V1(benefit_region_send);
Datum
benefit_region_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, PG_GETARG_REGION(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

static void
report_no_code(const char *number)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("number %s is no region code", number),
			 ACCEPTED_FORMS));
}

/*
 * A number lacks the zeros that a code might begin with, but of codes only
 * the nation's does, so that its digits can be counted.
 */
bool
region_of_number(int64 code, Region *region)
{
	char		digits[MAXINT8LEN + 1];

	*region = code != 0 ? expand_code(code, pg_lltoa(code, digits)) : REGION_NATION;
	return region_is_valid(*region);
}

static Region
region_from_integer(int64 code)
{
	Region		region;

	if (!region_of_number(code, &region))
		report_no_code(psprintf(INT64_FORMAT, code));
	return region;
}

PG_FUNCTION_INFO_V1(benefit_int4_region);
Datum
benefit_int4_region(PG_FUNCTION_ARGS)
{
	PG_RETURN_REGION(region_from_integer(PG_GETARG_INT32(0)));
}

PG_FUNCTION_INFO_V1(benefit_int8_region);
Datum
benefit_int8_region(PG_FUNCTION_ARGS)
{
	PG_RETURN_REGION(region_from_integer(PG_GETARG_INT64(0)));
}

/* 350500.00 is a code, in a column of numeric(10,2) for one. */
PG_FUNCTION_INFO_V1(benefit_numeric_region);
Datum
benefit_numeric_region(PG_FUNCTION_ARGS)
{
	char	   *text = numeric_normalize(PG_GETARG_NUMERIC(0));
	size_t		length = strlen(text);

	if (length > VILLAGE_DIGITS || strspn(text, "0123456789") != length)
		report_no_code(shortened(text));
	PG_RETURN_REGION(region_from_integer(strtoi64(text, NULL, 10)));
}

PG_FUNCTION_INFO_V1(benefit_region_int4);
Datum
benefit_region_int4(PG_FUNCTION_ARGS)
{
	Region		region = PG_GETARG_REGION(0);

	if (region % REGION_COUNTY_SPAN != 0)
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("region %s has no code of 6 digits",
						region_to_cstring(region)),
				 errhint("Cast it to bigint for the code of 12 digits.")));
	PG_RETURN_INT32((int32) (region / REGION_COUNTY_SPAN));
}

PG_FUNCTION_INFO_V1(benefit_region_int8);
Datum
benefit_region_int8(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_REGION(0));
}

const char *const region_level_names[] = {
	[LEVEL_NATION] = "nation",
	[LEVEL_PROVINCE] = "province",
	[LEVEL_PREFECTURE] = "prefecture",
	[LEVEL_COUNTY] = "county",
	[LEVEL_TOWNSHIP] = "township",
	[LEVEL_VILLAGE] = "village",
	NULL
};

static RegionLevel
level_of_name(const char *name)
{
	for (int level = 0; region_level_names[level] != NULL; level++)
		if (strcmp(name, region_level_names[level]) == 0)
			return level;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("there is no level \"%s\" of regions", shortened(name)),
			 errhint("Levels are nation, province, prefecture, county, township and village.")));
}

PG_FUNCTION_INFO_V1(benefit_region_level_name);
Datum
benefit_region_level_name(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(region_level_names[region_level(PG_GETARG_REGION(0))]));
}

PG_FUNCTION_INFO_V1(benefit_region_parent_region);
Datum
benefit_region_parent_region(PG_FUNCTION_ARGS)
{
	Region		region = PG_GETARG_REGION(0);

	if (region == REGION_NATION)
		PG_RETURN_NULL();
	PG_RETURN_REGION(region_parent(region));
}

/* The division of a level that a region lies in, or is. */
PG_FUNCTION_INFO_V1(benefit_region_at);
Datum
benefit_region_at(PG_FUNCTION_ARGS)
{
	Region		region = PG_GETARG_REGION(0);
	RegionLevel wanted = level_of_name(text_to_cstring(PG_GETARG_TEXT_PP(1)));

	while (region_level(region) > wanted)
		region = region_parent(region);
	if (region_level(region) != wanted)
		PG_RETURN_NULL();
	PG_RETURN_REGION(region);
}

PG_FUNCTION_INFO_V1(benefit_region_contains_region);
Datum
benefit_region_contains_region(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(region_contains(PG_GETARG_REGION(0), PG_GETARG_REGION(1)));
}

PG_FUNCTION_INFO_V1(benefit_region_contained_region);
Datum
benefit_region_contained_region(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(region_contains(PG_GETARG_REGION(1), PG_GETARG_REGION(0)));
}
