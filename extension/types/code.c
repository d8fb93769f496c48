/*
 * code.c
 *	  Puts codes in the order of a walk through their classes, finds them by
 *	  binary search among all their names, and remembers what was read.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "types/code.h"
#include "types/nearest_name.h"
#include "types/normal_text.h"

/*
 * What is remembered: of more texts, which a column without order would bring,
 * all are forgotten. A longer text is no slip of the pen.
 */
#define READING_BITS		10
#define MAX_READINGS		(1 << (READING_BITS - 1))
#define MAX_READING_BYTES	255

typedef struct CodeReading
{
	int			code;			/* or NO_CODE */
	int			length;
	char		bytes[FLEXIBLE_ARRAY_MEMBER];
} CodeReading;

void
code_list_begin(CodeList *list, MemoryContext context, int ncodes)
{
	memset(list, 0, sizeof(CodeList));
	list->context = context;
	list->codes = MemoryContextAllocExtended(context, sizeof(Code) * Max(ncodes, 1),
											 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	list->values = MemoryContextAllocExtended(context, sizeof(CodeValue) * Max(ncodes, 1),
											  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

/* The list grows, and is in its context already. */
static void
add_code_name(CodeList *list, const char *name, bool is_code)
{
	if (name == NULL)
		return;
	if (list->nnames == list->room_for_names)
	{
		list->room_for_names = Max(list->room_for_names * 2, 16);
		list->names = list->names == NULL ?
			palloc(sizeof(CodeName) * list->room_for_names) :
			repalloc_huge(list->names, sizeof(CodeName) * list->room_for_names);
	}
	list->names[list->nnames++] = (CodeName) {normal_text(name), list->ncodes, is_code};
}

void
code_list_add(CodeList *list, const char *name, const char *title_zh,
			  const char *title_en, const char *parent,
			  const char **aliases, int naliases)
{
	MemoryContext old = MemoryContextSwitchTo(list->context);
	Code	   *code = &list->codes[list->ncodes];
	CodeValue  *value = &list->values[list->ncodes];

	value->code = list->ncodes;
	strlcpy(value->name, name, sizeof(value->name));
	SET_VARSIZE(&value->vl_len_, VARHDRSZ + strlen(value->name));
	code->name = name;
	code->title_zh = title_zh;
	code->title_en = title_en;
	code->parent_name = parent;
	code->parent = NO_CODE;
	code->twin = NO_CODE;
	add_code_name(list, name, true);
	add_code_name(list, title_zh, false);
	add_code_name(list, title_en, false);
	for (int i = 0; i < naliases; i++)
		add_code_name(list, aliases[i], false);
	list->ncodes++;
	MemoryContextSwitchTo(old);
}

/* A code before a title or an alias of the same name. */
static int
compare_code_names(const void *a, const void *b)
{
	const CodeName *left = a;
	const CodeName *right = b;
	int			order = strcmp(left->normal, right->normal);

	if (order != 0)
		return order;
	if (left->is_code != right->is_code)
		return left->is_code ? -1 : 1;
	return left->code - right->code;
}

/* The first of these names, or NULL. */
static const CodeName *
find_code_name(const CodeList *list, const char *normal)
{
	int			low = 0;
	int			high = list->nnames;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (strcmp(list->names[middle].normal, normal) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low < list->nnames && strcmp(list->names[low].normal, normal) == 0
		? &list->names[low] : NULL;
}

int
find_code(const CodeList *list, const char *name)
{
	char	   *normal = normal_text(name);
	const CodeName *found = find_code_name(list, normal);

	pfree(normal);
	return found != NULL && found->is_code && strcmp(list->codes[found->code].name, name) == 0
		? found->code : NO_CODE;
}

/*
 * Walk up from each code until one that was seen, with the number of the walk
 * as its mark: a walk that meets itself is a circle, which is then opened.
 */
static void
open_circles(CodeList *list)
{
	int		   *walks = palloc0(sizeof(int) * (list->ncodes + 1));

	for (int i = 0; i < list->ncodes; i++)
	{
		int			at = i;

		while (at != NO_CODE && walks[at] == 0)
		{
			walks[at] = i + 1;
			at = list->codes[at].parent;
		}
		if (at == NO_CODE || walks[at] != i + 1)
			continue;
		while (at != NO_CODE)
		{
			int			next = list->codes[at].parent;

			list->codes[at].is_in_circle = true;
			list->codes[at].parent = NO_CODE;
			at = next;
		}
	}
	pfree(walks);
}

/* Give the places: each code, then all below it. */
static void
place_codes(CodeList *list)
{
	int		   *sizes = palloc0(sizeof(int) * (list->ncodes + 1));	/* with all below */
	int		   *next = palloc0(sizeof(int) * (list->ncodes + 1));	/* place for the next child */
	int			roots = 0;

	for (int i = 0; i < list->ncodes; i++)
	{
		CHECK_FOR_INTERRUPTS();
		list->codes[i].place = -1;
		for (int at = i; at != NO_CODE; at = list->codes[at].parent)
			sizes[at]++;
	}
	for (int i = 0; i < list->ncodes; i++)
	{
		/* those above it that have no place yet, from the top down */
		while (list->codes[i].place < 0)
		{
			int			at = i;
			Code	   *code;

			while (list->codes[at].parent != NO_CODE &&
				   list->codes[list->codes[at].parent].place < 0)
				at = list->codes[at].parent;
			code = &list->codes[at];
			if (code->parent == NO_CODE)
			{
				code->place = roots;
				roots += sizes[at];
			}
			else
			{
				code->place = next[code->parent];
				next[code->parent] += sizes[at];
			}
			code->last_place = code->place + sizes[at] - 1;
			next[at] = code->place + 1;
		}
	}
	pfree(sizes);
	pfree(next);
}

void
code_list_finish(CodeList *list)
{
	if (list->nnames > 0)
		qsort(list->names, list->nnames, sizeof(CodeName), compare_code_names);
	for (int i = 0; i + 1 < list->nnames; i++)
	{
		const CodeName *name = &list->names[i];

		if (name->is_code && name[1].is_code && strcmp(name->normal, name[1].normal) == 0)
			list->codes[name[1].code].twin = name->code;
	}
	for (int i = 0; i < list->ncodes; i++)
		if (list->codes[i].parent_name != NULL)
			list->codes[i].parent = find_code(list, list->codes[i].parent_name);
	open_circles(list);
	place_codes(list);
}

CodeMatch
match_code(const CodeList *list, const char *text, int *code, int *other)
{
	char	   *normal = normal_text(text);
	const CodeName *name = find_code_name(list, normal);
	CodeMatch	match = CODE_UNKNOWN;

	if (name != NULL)
	{
		*code = name->code;
		match = CODE_FOUND;
		for (const CodeName *next = name + 1; match == CODE_FOUND && !name->is_code &&
			 next < list->names + list->nnames && strcmp(next->normal, normal) == 0; next++)
			if (next->code != name->code)
			{
				*other = next->code;
				match = CODE_AMBIGUOUS;
			}
	}
	pfree(normal);
	return match;
}

const char *
nearest_code(const CodeList *list, const char *text)
{
	NearestName nearest;
	char	   *normal = normal_text(text);

	nearest_name_begin(&nearest, normal);
	for (int i = 0; i < list->nnames; i++)
		nearest_name_consider(&nearest, list->names[i].normal);
	return nearest_name(&nearest);
}

int
find_code_of_text(const CodeList *list, Datum value)
{
	return find_code(list, TextDatumGetCString(value));
}

static inline uint64
mix(uint64 hash, uint64 word)
{
	hash = (hash ^ word) * UINT64CONST(0x9E3779B97F4A7C15);
	return hash ^ hash >> 32;
}

/*
 * Mixes eight bytes at a time, the last ones with some before them again: a name is
 * short, and is hashed for every row.
 */
static inline uint32
reading_hash(const char *bytes, int length)
{
	uint64		hash = length;
	uint64		word;
	uint32		ends[2];

	if (length >= 8)
	{
		for (int i = 0; i < length - 8; i += 8)
		{
			memcpy(&word, bytes + i, 8);
			hash = mix(hash, word);
		}
		memcpy(&word, bytes + length - 8, 8);
		hash = mix(hash, word);
	}
	else if (length >= 4)
	{
		memcpy(&ends[0], bytes, 4);
		memcpy(&ends[1], bytes + length - 4, 4);
		hash = mix(hash, (uint64) ends[0] << 32 | ends[1]);
	}
	else
		for (int i = 0; i < length; i++)
			hash = mix(hash, (unsigned char) bytes[i]);
	return (uint32) hash & ((1 << READING_BITS) - 1);
}

static int
read_code_anew(CodeList *list, const char *bytes, int length)
{
	char	   *text = pnstrdup(bytes, length);
	int			code;
	int			other;
	CodeMatch	match = match_code(list, text, &code, &other);

	pfree(text);
	return match == CODE_FOUND ? code : NO_CODE;
}

static void
forget_readings(CodeList *list)
{
	for (int i = 0; i < 1 << READING_BITS; i++)
		if (list->readings[i] != NULL)
		{
			pfree(list->readings[i]);
			list->readings[i] = NULL;
		}
	list->nreadings = 0;
}

int
code_of_text(CodeList *list, const char *bytes, int length)
{
	uint32		at;
	CodeReading *reading;

	if (length > MAX_READING_BYTES)
		return NO_CODE;
	if (list->readings == NULL)
		list->readings = MemoryContextAllocZero(list->context,
												sizeof(CodeReading *) << READING_BITS);
	at = reading_hash(bytes, length);
	while ((reading = list->readings[at]) != NULL)
	{
		if (reading->length == length && memcmp(reading->bytes, bytes, length) == 0)
			return reading->code;
		at = (at + 1) & ((1 << READING_BITS) - 1);
	}
	if (list->nreadings == MAX_READINGS)
	{
		forget_readings(list);
		at = reading_hash(bytes, length);
	}
	reading = MemoryContextAlloc(list->context, offsetof(CodeReading, bytes) + length);
	reading->code = read_code_anew(list, bytes, length);
	reading->length = length;
	memcpy(reading->bytes, bytes, length);
	list->readings[at] = reading;
	list->nreadings++;
	return reading->code;
}
