/*
 * circumstances.c
 *	  The type circumstances: a set of standard personal circumstances, and
 *	  the vocabulary of their names.
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
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "types/circumstances.h"
#include "types/input.h"
#include "types/nearest_name.h"

#define MAX_CIRCUMSTANCES	64
#define MAX_SYNONYMS		6

/* A list of every name that there is takes a third of this. */
#define MAX_LIST_BYTES		16384

typedef struct Circumstance
{
	const char *name;
	const char *term;
	const char *synonyms[MAX_SYNONYMS];
	const char *meaning;
} Circumstance;

/*
 * The place of an entry is its bit, which stands in tables of users: entries
 * are only ever added, at the end, and a name or term that has been released
 * stays readable. The names are those of the facts that rules ask for.
 *
 * A rulebook keeps how many entries it knew when it was made, since a later
 * one may have the name of a variable of its own. That holds only if a
 * released entry gets no further synonym: a new word is a new entry.
 *
 * No circumstance implies another: who registers a severe disability and means
 * to say a disability too must say both. Rules decide what follows from what.
 */
static const Circumstance vocabulary[] = {
	/* 0 */
	{"dibao", "低保",
		{"最低生活保障", "低保对象", "低保户", "低保家庭", "低保人员"},
	"receives the minimum living allowance, or is of a family that does"},
	{"dibao_margin", "低保边缘",
		{"低保边缘家庭", "低保边缘户", "低保边缘人口", "低边"},
	"is of a family just above the means limit of the minimum living allowance"},
	{"tekun", "特困",
		{"特困人员", "特困供养", "特困供养人员", "特困老人"},
	"is supported by the state for want of means, of work and of a supporter"},
	{"economic_hardship", "经济困难",
		{"经济困难家庭", "经济困难老人"},
	"is recognised as being in economic difficulty"},
	{"functionally_disabled", "失能",
		{"失能老人", "失能人员"},
	"is assessed as unable to look after themselves"},
	{"partly_functionally_disabled", "部分失能",
		{"半失能", "部分失能老人", "半失能老人"},
	"is assessed as partly unable to look after themselves"},
	{"dementia", "失智",
		{"失智老人", "认知障碍", "认知症", "老年痴呆"},
	"is assessed as having dementia"},
	{"severe_disability", "重度残疾",
		{"重残", "重度残疾人", "重度残疾老人"},
	"holds a disability card of a severe grade"},
	/* 8 */
	{"disability", "残疾",
		{"残疾人", "持证残疾人", "持证残疾"},
	"holds a disability card of any grade"},
	{"empty_nest", "空巢",
		{"空巢老人", "空巢家庭"},
	"is an elder whose children live elsewhere"},
	{"living_alone", "独居",
		{"独居老人"},
	"lives alone"},
	{"left_behind", "留守",
		{"留守老人", "农村留守老人"},
	"is an elder left behind by children who work elsewhere"},
	{"special_fp_family", "计生特殊家庭",
		{"计划生育特殊家庭", "计生特困家庭", "计生特困户", "计生特殊困难家庭", "失独家庭", "失独"},
	"is a parent whose only child has died or is disabled"},
	{"family_planning_family", "计生家庭",
		{"计划生育家庭"},
	"is of a family that kept to family planning"},
	{"rural_family_planning_family", "农村计生家庭",
		{"农村计划生育家庭", "农村计生户"},
	"is of a rural family that kept to family planning"},
	{"only_child", "独生子女",
		{NULL},
	"is their parents' only child"},
	/* 16 */
	{"unable_selfcare", "生活不能自理",
		{"不能自理", "完全不能自理"},
	"is found unable to care for themselves, as support for tekun has it"},
	{"in_hardship", "困难群众",
		{"困难人员"},
	"is one of the people in hardship whom a policy favours"},
	{"living_hardship", "生活困难",
		{"生活困难家庭", "生活困难老人"},
	"is recognised as living in hardship"},
	{"special_hardship", "特殊困难",
		{"特殊困难老人", "特殊困难家庭"},
	"is on the list of elders in special hardship"},
	{"key_living_alone", "重点独居",
		{"重点独居老人"},
	"lives alone and is on the list for regular visits"},
	{"terminal_stage", "疾病终末期",
		{"临终", "终末期", "临终患者"},
	"is in the last stage of an illness"},
	{"ltci_insured", "长护险参保",
		{"长期护理保险参保", "长护险参保人", "长护险"},
	"is insured in a long-term care insurance scheme"},
	{"family_carer", "家庭照护者",
		{"家庭照料者", "家庭护理员"},
	"looks after a member of the family"},
	/* 24 */
	{"orphan", "孤儿",
		{NULL},
	"is a child who has lost both parents, or whose parents cannot be found"},
	{"de_facto_unattended_child", "事实无人抚养儿童",
		{"事实孤儿", "事实无人抚养"},
	"is a child whose living parents do not or cannot bring it up"},
	{"guardianship_absent_child", "监护缺失儿童",
		{"监护缺失"},
	"is a child without effective guardianship"},
	{"disadvantaged_child", "困境儿童",
		{NULL},
	"is recognised as a child in difficulty"},
	{"left_behind_child", "留守儿童",
		{"农村留守儿童"},
	"is a child left behind by parents who work elsewhere"},
	{"disabled_child", "残疾儿童",
		{NULL},
	"is a child with a disability"},
	{"severely_disabled_child", "重残儿童",
		{"重度残疾儿童"},
	"is a child with a severe disability"},
	{"physically_disabled_child", "肢体残疾儿童",
		{"肢残儿童"},
	"is a child with a physical disability"},
	/* 32 */
	{"cerebral_palsy", "脑瘫",
		{"脑性瘫痪", "脑瘫儿童"},
	"has cerebral palsy"},
	{"autistic_child", "孤独症儿童",
		{"自闭症儿童", "孤独症"},
	"is a child with autism"},
	{"severely_ill_child", "重病儿童",
		{"重大疾病儿童"},
	"is a child with a severe illness"},
	{"hiv_child", "艾滋病儿童",
		{"感染艾滋病病毒儿童"},
	"is a child who lives with HIV or is affected by AIDS"},
};

StaticAssertDecl(lengthof(vocabulary) <= MAX_CIRCUMSTANCES,
				 "a circumstance is a bit of one word");

#define KNOWN_BITS \
	(~UINT64CONST(0) >> (MAX_CIRCUMSTANCES - lengthof(vocabulary)))

/*
 * The vocabulary
 */

int
circumstance_count(void)
{
	return lengthof(vocabulary);
}

const char *
circumstance_name(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].name;
}

const char *
circumstance_term(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].term;
}

const char *
circumstance_meaning(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].meaning;
}

int
circumstance_bit(const char *name)
{
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];

		if (strcmp(name, entry->name) == 0 || strcmp(name, entry->term) == 0)
			return bit;
		for (int i = 0; i < MAX_SYNONYMS && entry->synonyms[i] != NULL; i++)
		{
			if (strcmp(name, entry->synonyms[i]) == 0)
				return bit;
		}
	}
	return -1;
}

static const char *
nearest_circumstance(const char *name)
{
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];

		nearest_name_consider(&nearest, entry->name);
		nearest_name_consider(&nearest, entry->term);
		for (int i = 0; i < MAX_SYNONYMS && entry->synonyms[i] != NULL; i++)
			nearest_name_consider(&nearest, entry->synonyms[i]);
	}
	return nearest_name(&nearest);
}

/* Add the circumstance of this name to the set; false if it is none. */
static bool
add_circumstance(Circumstances *set, const char *name, Node *escontext)
{
	int			bit = circumstance_bit(name);

	if (bit < 0)
	{
		const char *nearest = nearest_circumstance(name);

		ereturn(escontext, false,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("unknown circumstance \"%s\"", shortened(name)),
				 nearest != NULL ?
				 errhint_nearest_name(nearest) :
				 errhint("The view benefit.circumstance lists the known ones.")));
	}
	*set |= CIRCUMSTANCE_MASK(bit);
	return true;
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
 * Text
 *
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
circumstances_from_cstring(const char *str, Circumstances *result,
						   Node *escontext)
{
	const char *p = skip_spaces(str);
	bool		braces = *p == '{';
	size_t		separator;

	*result = 0;

	if (is_longer_than(str, MAX_LIST_BYTES))
		return report_malformed(str, escontext);

	if (braces)
	{
		p = skip_spaces(p + 1);
		if (*p == '}' && *skip_spaces(p + 1) == '\0')
			return true;
	}

	do
	{
		char	   *name;

		p = skip_spaces(p);
		name = read_name(&p);
		if (name == NULL)
			return report_malformed(str, escontext);
		if (!add_circumstance(result, name, escontext))
			return false;
		pfree(name);

		separator = separator_length(p);
		p += separator;
	} while (separator > 0);

	if (braces && *p++ != '}')
		return report_malformed(str, escontext);
	if (*skip_spaces(p) != '\0')
		return report_malformed(str, escontext);
	return true;
}

char *
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

PG_FUNCTION_INFO_V1(circumstances_in);
Datum
circumstances_in(PG_FUNCTION_ARGS)
{
	Circumstances set;

	if (!circumstances_from_cstring(PG_GETARG_CSTRING(0), &set,
									fcinfo->context))
		PG_RETURN_NULL();
	PG_RETURN_CIRCUMSTANCES(set);
}

PG_FUNCTION_INFO_V1(circumstances_out);
Datum
circumstances_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(circumstances_to_cstring(PG_GETARG_CIRCUMSTANCES(0)));
}

/* A bit that this release knows nothing of must not get into a table. */
PG_FUNCTION_INFO_V1(circumstances_recv);
Datum
circumstances_recv(PG_FUNCTION_ARGS)
{
	Circumstances set = (Circumstances)
		pq_getmsgint64((StringInfo) PG_GETARG_POINTER(0));

	if ((set & ~KNOWN_BITS) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid bits in a set of circumstances")));
	PG_RETURN_CIRCUMSTANCES(set);
}

PG_FUNCTION_INFO_V1(circumstances_send);
Datum
circumstances_send(PG_FUNCTION_ARGS)
{
	StringInfoData buf;

	pq_begintypsend(&buf);
	pq_sendint64(&buf, (int64) PG_GETARG_CIRCUMSTANCES(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buf));
}

PG_FUNCTION_INFO_V1(circumstances_labels);
Datum
circumstances_labels(PG_FUNCTION_ARGS)
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

/*
 * To and from text[]
 */

PG_FUNCTION_INFO_V1(text_array_circumstances);
Datum
text_array_circumstances(PG_FUNCTION_ARGS)
{
	ArrayType  *array = PG_GETARG_ARRAYTYPE_P(0);
	Circumstances set = 0;
	Datum	   *names;
	bool	   *nulls;
	int			count;

	/* of varchar too */
	deconstruct_array(array, ARR_ELEMTYPE(array), -1, false, TYPALIGN_INT,
					  &names, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		char	   *name;

		CHECK_FOR_INTERRUPTS();
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("null among the names of circumstances")));
		name = TextDatumGetCString(names[i]);
		add_circumstance(&set, name, NULL);
		pfree(name);
	}
	PG_RETURN_CIRCUMSTANCES(set);
}

PG_FUNCTION_INFO_V1(circumstances_text_array);
Datum
circumstances_text_array(PG_FUNCTION_ARGS)
{
	Circumstances set = PG_GETARG_CIRCUMSTANCES(0);
	Datum		names[MAX_CIRCUMSTANCES];
	int			count = 0;

	while (set != 0)
		names[count++] = CStringGetTextDatum(circumstance_name(take_lowest(&set)));
	PG_RETURN_ARRAYTYPE_P(construct_array(names, count, TEXTOID,
										  -1, false, TYPALIGN_INT));
}

/*
 * Sets
 */

static inline bool
has_all(Circumstances set, Circumstances wanted)
{
	return (wanted & ~set) == 0;
}

PG_FUNCTION_INFO_V1(circumstances_contains);
Datum
circumstances_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_all(PG_GETARG_CIRCUMSTANCES(0),
						   PG_GETARG_CIRCUMSTANCES(1)));
}

PG_FUNCTION_INFO_V1(circumstances_contained);
Datum
circumstances_contained(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(has_all(PG_GETARG_CIRCUMSTANCES(1),
						   PG_GETARG_CIRCUMSTANCES(0)));
}

PG_FUNCTION_INFO_V1(circumstances_overlaps);
Datum
circumstances_overlaps(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL((PG_GETARG_CIRCUMSTANCES(0) &
					PG_GETARG_CIRCUMSTANCES(1)) != 0);
}

PG_FUNCTION_INFO_V1(circumstances_difference);
Datum
circumstances_difference(PG_FUNCTION_ARGS)
{
	PG_RETURN_CIRCUMSTANCES(PG_GETARG_CIRCUMSTANCES(0) &
							~PG_GETARG_CIRCUMSTANCES(1));
}

/*
 * The vocabulary as a table
 */

static Datum
synonyms_array(const Circumstance *entry)
{
	Datum		synonyms[MAX_SYNONYMS];
	int			count = 0;

	while (count < MAX_SYNONYMS && entry->synonyms[count] != NULL)
	{
		synonyms[count] = CStringGetTextDatum(entry->synonyms[count]);
		count++;
	}
	return PointerGetDatum(construct_array(synonyms, count, TEXTOID,
										   -1, false, TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(list_circumstances);
Datum
list_circumstances(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];
		Datum		values[5];
		bool		nulls[5] = {false};

		values[0] = Int32GetDatum(bit);
		values[1] = CStringGetTextDatum(entry->name);
		values[2] = CStringGetTextDatum(entry->term);
		values[3] = synonyms_array(entry);
		values[4] = CStringGetTextDatum(entry->meaning);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
