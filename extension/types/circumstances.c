/*
 * circumstances.c
 *	  Reads, writes and compares sets of circumstances.
 *
 * A set is one word, a bit for each circumstance:
 *
 *		... 0 0 0 1 0 0 0 1
 *					|	  bit 0: dibao 低保
 *					bit 4: functionally_disabled 失能
 *
 * The order of the bits means nothing but the order of output. Comparison,
 * hashing, union and intersection are those of int8.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/builtins.h"

#include "types/circumstances.h"
#include "types/input.h"
#include "types/loose_word.h"
#include "types/nearest_name.h"
#include "types/width.h"

/* A list of every name that there is takes a third of this. */
#define MAX_LIST_BYTES		16384

#define KNOWN_BITS \
	(~UINT64CONST(0) >> (MAX_CIRCUMSTANCES - circumstance_count()))

/* A name as the vocabulary has it: at half width, without blanks around it. */
static char *
spelling(const char *name)
{
	const char *end = name + strlen(name);
	StringInfoData buf;
	int			length;

	initStringInfo(&buf);
	for (const char *at = name; at < end; at += length)
	{
		pg_wchar	c = character_at(at, end, &length);
		pg_wchar	half = half_width(c);

		if (half < 0x80)
			appendStringInfoCharMacro(&buf, (char) half);
		else
			appendBinaryStringInfo(&buf, at, length);
	}
	return trimmed(buf.data);
}

/* The set of names between blanks. */
static Circumstances
set_of_names(const char *names)
{
	Circumstances set = 0;

	while (*names)
	{
		int			length = strcspn(names, " ");
		char	   *name = pnstrdup(names, length);

		set |= CIRCUMSTANCE_MASK(circumstance_bit(name));
		pfree(name);
		names += length + strspn(names + length, " ");
	}
	return set;
}

bool
circumstances_add(Circumstances *set, const char *name, const char **hint)
{
	char	   *spelt = spelling(name);
	int			bit = circumstance_bit(spelt);
	const LooseWord *word = bit < 0 ? find_loose_word(spelt) : NULL;

	pfree(spelt);
	*hint = word != NULL ? word->hint : NULL;
	if (bit >= 0)
		*set |= CIRCUMSTANCE_MASK(bit);
	else if (word != NULL && word->names != NULL)
		*set |= set_of_names(word->names);
	else
		return false;
	return true;
}

/* Add what this name says to the set; false if it says no circumstance. */
static bool
add_circumstance(Circumstances *set, const char *name, Node *escontext)
{
	const char *hint;
	const char *nearest;

	if (circumstances_add(set, name, &hint))
		return true;
	if (hint != NULL)
		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("\"%s\" does not say one circumstance", shortened(name)),
				 errhint("%s", _(hint))));
	nearest = nearest_circumstance(name);
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("unknown circumstance \"%s\"", shortened(name)),
			 nearest != NULL ?
			 errhint_nearest_name(nearest) :
			 errhint("The view benefit.circumstance lists the known ones.")));
}

/* The lowest bit of a set that is not empty, which is taken out. */
static int
take_lowest(Circumstances *set)
{
	int			bit = pg_rightmost_one_pos64(*set);

	*set &= *set - 1;
	return bit;
}

/*
 * What is read is a list of names, in braces or not, parted by any of the
 * commas that people type. A name may be quoted, as in an array.
 */

static const char *const separators[] = {",", "，", "、", ";", "；"};

static size_t
separator_length(const char *p)
{
	for (int i = 0; i < lengthof(separators); i++)
	{
		size_t		length = strlen(separators[i]);

		if (strncmp(p, separators[i], length) == 0)
			return length;
	}
	return 0;
}

/*
 * The name at p, palloc'd, with p moved behind it and the blanks that follow;
 * NULL if there is none.
 */
static char *
read_name(const char **p)
{
	const char *start;
	const char *end;

	if (**p == '"')
	{
		start = *p + 1;
		end = strchr(start, '"');
		if (end == NULL)
			return NULL;
		*p = skip_spaces(end + 1);
	}
	else
	{
		start = end = *p;
		while (**p != '\0' && **p != '{' && **p != '}' && **p != '"' &&
			   separator_length(*p) == 0)
		{
			if (!scanner_isspace(**p))
				end = *p + 1;
			(*p)++;
		}
	}
	return end > start ? pnstrdup(start, end - start) : NULL;
}

static bool
report_malformed(const char *str, Node *escontext)
{
	ereturn(escontext, false,
			(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
			 errmsg("invalid input syntax for type %s: \"%s\"",
					"circumstances", shortened(str)),
			 errhint("Write a list of names like {dibao,functionally_disabled} or 低保、失能, and {} for none.")));
}

bool
circumstances_read_list(const char *str, Circumstances *result, char **unknown)
{
	const char *p = skip_spaces(str);
	bool		braces = *p == '{';
	size_t		separator;

	*result = 0;
	*unknown = NULL;

	if (is_longer_than(str, MAX_LIST_BYTES))
		return false;

	if (braces)
	{
		p = skip_spaces(p + 1);
		if (*p == '}' && *skip_spaces(p + 1) == '\0')
			return true;
	}

	do
	{
		char	   *name;
		const char *hint;

		p = skip_spaces(p);
		name = read_name(&p);
		if (name == NULL)
			return false;
		if (!circumstances_add(result, name, &hint))
		{
			*unknown = name;
			return false;
		}
		pfree(name);

		separator = separator_length(p);
		p += separator;
	} while (separator > 0);

	if (braces && *p++ != '}')
		return false;
	return *skip_spaces(p) == '\0';
}

bool
circumstances_from_cstring(const char *str, Circumstances *result,
						   Node *escontext)
{
	char	   *unknown;

	if (circumstances_read_list(str, result, &unknown))
		return true;
	return unknown != NULL ? add_circumstance(result, unknown, escontext)
		: report_malformed(str, escontext);
}

/* The set as the type writes it, {dibao,tekun}, palloc'd. */
static char *
circumstances_to_cstring(Circumstances set)
{
	StringInfoData buf;
	const char *separator = "";

	initStringInfo(&buf);
	appendStringInfoChar(&buf, '{');
	while (set != 0)
	{
		appendStringInfo(&buf, "%s%s", separator,
						 circumstance_name(take_lowest(&set)));
		separator = ",";
	}
	appendStringInfoChar(&buf, '}');
	return buf.data;
}

PG_FUNCTION_INFO_V1(benefit_circumstances_in);
Datum
benefit_circumstances_in(PG_FUNCTION_ARGS)
{
	Circumstances set;

	if (!circumstances_from_cstring(PG_GETARG_CSTRING(0), &set,
									fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_CIRCUMSTANCES(set);
}

PG_FUNCTION_INFO_V1(benefit_circumstances_out);
Datum
benefit_circumstances_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(circumstances_to_cstring(PG_GETARG_CIRCUMSTANCES(0)));
}

/* A bit that this release knows nothing of must not get into a table. */
PG_FUNCTION_INFO_V1(benefit_circumstances_recv);
Datum
benefit_circumstances_recv(PG_FUNCTION_ARGS)
{
	Circumstances set = (Circumstances)
		pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	if ((set & ~KNOWN_BITS) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid bits in a set of circumstances")));
	PG_RETURN_CIRCUMSTANCES(set);
}

PG_FUNCTION_INFO_V1(benefit_circumstances_send);
Datum
benefit_circumstances_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, (int64) PG_GETARG_CIRCUMSTANCES(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(benefit_circumstances_labels);
Datum
benefit_circumstances_labels(PG_FUNCTION_ARGS)
{
	Circumstances set = PG_GETARG_CIRCUMSTANCES(0);
	StringInfoData buf;
	const char *separator = "";

	initStringInfo(&buf);
	while (set != 0)
	{
		appendStringInfo(&buf, "%s%s", separator,
						 circumstance_term(take_lowest(&set)));
		separator = "、";
	}
	PG_RETURN_TEXT_P(cstring_to_text_with_len(buf.data, buf.len));
}

bool
circumstances_read_array(ArrayType *array, Circumstances *result, char **unknown)
{
	Datum	   *names;
	bool	   *nulls;
	int			count;

	*result = 0;
	*unknown = NULL;
	/* of varchar too */
	deconstruct_array(array, ARR_ELEMTYPE(array), -1, false, TYPALIGN_INT,
					  &names, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *name;
		const char *hint;

		CHECK_FOR_INTERRUPTS();
		if (nulls[i])
			return false;
		name = TextDatumGetCString(names[i]);
		if (!circumstances_add(result, name, &hint))
		{
			*unknown = name;
			return false;
		}
		pfree(name);
	}
	return true;
}

Circumstances
circumstances_from_array(ArrayType *array)
{
	Circumstances set;
	char	   *unknown;

	if (circumstances_read_array(array, &set, &unknown))
		return set;
	if (unknown == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("null among the names of circumstances")));
	add_circumstance(&set, unknown, NULL);
	return set;
}

PG_FUNCTION_INFO_V1(benefit_text_array_circumstances);
Datum
benefit_text_array_circumstances(PG_FUNCTION_ARGS)
{
	PG_RETURN_CIRCUMSTANCES(circumstances_from_array(PG_GETARG_ARRAYTYPE_P(0)));
}

PG_FUNCTION_INFO_V1(benefit_circumstances_text_array);
Datum
benefit_circumstances_text_array(PG_FUNCTION_ARGS)
{
	Circumstances set = PG_GETARG_CIRCUMSTANCES(0);
	Datum		names[MAX_CIRCUMSTANCES];
	int			count = 0;

	while (set != 0)
		names[count++] = CStringGetTextDatum(circumstance_name(take_lowest(&set)));
	PG_RETURN_ARRAYTYPE_P(construct_array(names, count, TEXTOID,
										  -1, false, TYPALIGN_INT));
}

static inline bool
has_all(Circumstances set, Circumstances wanted)
{
	return (wanted & ~set) == 0;
}

PG_FUNCTION_INFO_V1(benefit_circumstances_contains);
Datum
benefit_circumstances_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_all(PG_GETARG_CIRCUMSTANCES(0),
						   PG_GETARG_CIRCUMSTANCES(1)));
}

PG_FUNCTION_INFO_V1(benefit_circumstances_contained);
Datum
benefit_circumstances_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_all(PG_GETARG_CIRCUMSTANCES(1),
						   PG_GETARG_CIRCUMSTANCES(0)));
}

PG_FUNCTION_INFO_V1(benefit_circumstances_overlaps);
Datum
benefit_circumstances_overlaps(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_CIRCUMSTANCES(0) &
					PG_GETARG_CIRCUMSTANCES(1)) != 0);
}

PG_FUNCTION_INFO_V1(benefit_circumstances_difference);
Datum
benefit_circumstances_difference(PG_FUNCTION_ARGS)
{
	PG_RETURN_CIRCUMSTANCES(PG_GETARG_CIRCUMSTANCES(0) &
							~PG_GETARG_CIRCUMSTANCES(1));
}
