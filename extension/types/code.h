/*
 * code.h
 *	  The codes of a text variable: what it can be, by which names each is read,
 *	  and which stand for classes of others.
 *
 *		elder_care_facility (养老服务设施)
 *			elder_care_service_institution (养老服务机构)
 *				elder_care_institution (养老机构, 养老院, nursing home)
 *				community_elder_care ...
 *
 * A text is one of them where, without outer blanks and without regard to width
 * and case, it is the code, its title or an alias. A title or an alias may be of
 * several codes: such a word is asked back, not guessed. A code goes before.
 *
 *		code_list_begin(&list, context, n);
 *		for each code
 *			code_list_add(&list, ...);
 *		code_list_finish(&list);			-- then it can be asked
 */
#ifndef PG_BENEFIT_CODE_H
#define PG_BENEFIT_CODE_H

#include "compat.h"

#define NO_CODE		(-1)

/* More than any list of kinds has; it bounds the work. */
#define VARIABLE_MAX_CODES	10000

typedef struct Code
{
	const char *name;
	const char *title_zh;		/* or NULL, as what follows */
	const char *title_en;
	const char *parent_name;
	int			parent;			/* index, or NO_CODE: none, not there, or in a circle */
	bool		is_in_circle;	/* of parents, itself included */
	int			twin;			/* another that is read alike, or NO_CODE */
	int			place;			/* in an order where all below a code follow it */
	int			last_place;		/* of these, or its own */
} Code;

/*
 * A code's name as the value of a fact. All of a list lie in one piece of
 * memory, so that a value tells which code it is, and two are equal only if
 * they are one.
 */
typedef struct CodeValue
{
	int32		code;
	int32		vl_len_;		/* what follows is a text */
	char		name[NAMEDATALEN];
} CodeValue;

/* A name in the form in which names are compared. */
typedef struct CodeName
{
	const char *normal;
	int			code;
	bool		is_code;		/* no title or alias */
} CodeName;

typedef struct CodeList
{
	MemoryContext context;		/* of all that is made for it */
	int			ncodes;
	Code	   *codes;
	CodeValue  *values;			/* by code */
	int			nnames;
	int			room_for_names;
	CodeName   *names;			/* sorted when it is finished */
	/* the texts that were read last, found by a hash of their bytes */
	struct CodeReading **readings;
	int			nreadings;
} CodeList;

typedef enum CodeMatch
{
	CODE_FOUND,
	CODE_UNKNOWN,
	CODE_AMBIGUOUS				/* a word of two codes */
} CodeMatch;

/* Make an empty list with room for so many codes. */
extern void code_list_begin(CodeList *list, MemoryContext context, int ncodes);

/* Add one; its strings must live as long as the list. */
extern void code_list_add(CodeList *list, const char *name, const char *title_zh,
						  const char *title_en, const char *parent,
						  const char **aliases, int naliases);

extern void code_list_finish(CodeList *list);

/* The code of just this name, or NO_CODE. */
extern int	find_code(const CodeList *list, const char *name);

extern int	find_code_of_text(const CodeList *list, Datum value);

/* Which code a text is; where it may be two, the other one too. */
extern CodeMatch match_code(const CodeList *list, const char *text, int *code, int *other);

/* The code, title or alias nearest to a text, in the form of normal_text(), or NULL. */
extern const char *nearest_code(const CodeList *list, const char *text);

/*
 * The code that a text of so many bytes is, as match_code() finds it, or NO_CODE:
 * asked for every row, so that what was read before is remembered.
 */
extern int	code_of_text(CodeList *list, const char *bytes, int length);

/* A code's name as a text, and the code that a text of that list, or any other, is. */
static inline Datum
code_value(const CodeList *list, int code)
{
	return PointerGetDatum(&list->values[code].vl_len_);
}

static inline int
code_of_value(const CodeList *list, Datum value)
{
	const char *text = (const char *) DatumGetPointer(value);

	if (text >= (const char *) list->values && text < (const char *) (list->values + list->ncodes))
		return ((const CodeValue *) (text - offsetof(CodeValue, vl_len_)))->code;
	return find_code_of_text(list, value);
}

/* Is a code the other one, or below it? */
static inline bool
code_is_within(const CodeList *list, int code, int within)
{
	int			place = list->codes[code].place;

	return place >= list->codes[within].place && place <= list->codes[within].last_place;
}

#endif
