/*
 * name.c
 *	  Judges names by their characters, by what they mean already, and by whether
 *	  an expression reads them back.
 */
#include "compat.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "rulebook/name.h"
#include "expression/respell.h"
#include "expression/syntax.h"
#include "types/circumstances.h"
#include "types/input.h"

/* Names that expressions, facts and typed functions use for something else. */
static const char *const reserved_names[] = {
	"circumstances", "edition", "on_date", "region", "rulebook"
};

/* One of them, or a word that expressions read for AND, OR or NOT. */
static bool
is_reserved(const char *name)
{
	for (int i = 0; i < lengthof(reserved_names); i++)
		if (strcmp(name, reserved_names[i]) == 0)
			return true;
	return operator_of_word(name) != NULL;
}

/* Characters that leave no mark, so that two names would look like one. */
static bool
is_unseen(pg_wchar c)
{
	static const struct
	{
		pg_wchar	first;
		pg_wchar	last;
	}			ranges[] = {
		{0x0000, 0x001F},		/* controls */
		{0x007F, 0x00A0},		/* more of them, the blank that does not break */
		{0x00AD, 0x00AD},		/* the hyphen that may be one */
		{0x1680, 0x1680},		/* blanks of many widths, none among them, */
		{0x2000, 0x200F},		/* and marks of direction */
		{0x2028, 0x202F},
		{0x205F, 0x206F},
		{0xFEFF, 0xFEFF}		/* the mark of byte order */
	};

	for (int i = 0; i < lengthof(ranges); i++)
	{
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	}
	return false;
}

/* Between words, of either width. */
static bool
is_blank(pg_wchar c)
{
	return c == ' ' || c == 0x3000;
}

/*
 * Is every character one that can be seen? A blank counts as one where it
 * stands between others and within_blanks says so.
 */
static bool
is_legible(const char *text, bool within_blanks)
{
	const unsigned char *start = (const unsigned char *) text;
	const unsigned char *end = start + strlen(text);
	int			length;

	for (const unsigned char *at = start; at < end; at += length)
	{
		pg_wchar	c;

		length = pg_utf_mblen(at);
		if (length > end - at)
			return false;
		c = utf8_to_unicode(at);
		if (is_unseen(c))
			return false;
		if (is_blank(c) && (!within_blanks || at == start || at + length == end))
			return false;
	}
	return true;
}

/* Can this be the id of a rule, a clause or a policy? */
bool
is_id(const char *id)
{
	return id[0] != '\0' && !name_is_long(id) && is_legible(id, false);
}

void
check_id(FaultSink *sink, const char *id)
{
	Fault		fault;

	if (is_id(id))
		return;
	set_fault(&fault, ERRCODE_INVALID_NAME, -1,
			  "\"%s\" cannot be an id", shortened(id));
	set_fault_detail(&fault, "An id is a word of 1 to %d bytes, without blanks and without characters that cannot be seen.",
					 NAME_MAX_LENGTH);
	take_fault(sink, NULL, &fault);
}

/* Can this be the name of a unit or a subject? */
static bool
is_word(const char *word)
{
	return word[0] != '\0' && !name_is_long(word) && is_legible(word, true);
}

void
check_word(FaultSink *sink, const char *word)
{
	Fault		fault;

	if (is_word(word))
		return;
	set_fault(&fault, ERRCODE_INVALID_NAME, -1,
			  "\"%s\" cannot be a name", shortened(word));
	set_fault_detail(&fault, "A name of a unit or a subject has 1 to %d bytes, without blanks around it and without characters that cannot be seen.",
					 NAME_MAX_LENGTH);
	take_fault(sink, NULL, &fault);
}

PG_FUNCTION_INFO_V1(benefit_is_word);
Datum
benefit_is_word(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(is_word(text_to_cstring(PG_GETARG_TEXT_PP(0))));
}

/* The same for a column, as a constraint asks it. */
PG_FUNCTION_INFO_V1(benefit_is_id);
Datum
benefit_is_id(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(is_id(text_to_cstring(PG_GETARG_TEXT_PP(0))));
}

/* Does the name of a variable, or an alias, mean something else already? */
static bool
is_taken(const char *name, int ncircumstances, Fault *fault)
{
	int			bit = circumstance_bit(name);

	if (is_reserved(name))
	{
		set_fault(fault, ERRCODE_RESERVED_NAME, -1,
				  "a variable cannot have the name \"%s\"", name);
		set_fault_detail(fault, "An expression, a fact or a parameter of that name is something else.");
		return true;
	}
	if (bit >= 0 && bit < ncircumstances)
	{
		set_fault(fault, ERRCODE_UNIQUE_VIOLATION, -1,
				  "a variable cannot have the name \"%s\"", name);
		set_fault_detail(fault, "It is a name of the circumstance \"%s\", which is a boolean variable already.",
						 circumstance_name(bit));
		return true;
	}
	return false;
}

static bool
is_plain_identifier(const char *name)
{
	if (!(*name >= 'a' && *name <= 'z') && *name != '_')
		return false;
	return name[strspn(name, "abcdefghijklmnopqrstuvwxyz0123456789_")] == '\0';
}

/*
 * Does a name, printed, read back as the variable of that name? *quoted: it is
 * printed in quotes.
 */
static bool
reads_as_variable(const char *name, bool *quoted)
{
	Expression	variable = {.kind = EXPR_VARIABLE,.location = -1,.name = unconstify(char *, name)};
	Expression *read;
	Fault		fault;

	*quoted = !is_plain_name(name);
	read = expression_parse(expression_print(&variable), &fault);
	return read != NULL && read->kind == EXPR_VARIABLE &&
		strcmp(read->name, name) == 0;
}

/*
 * A name becomes the name of a function and of its parameters, and stands in
 * expressions: nowhere may it need quotes.
 */
static bool
name_fits(const char *name, int ncircumstances, Fault *fault)
{
	bool		quoted;

	if (!is_plain_identifier(name) || name_is_long(name))
	{
		set_fault(fault, ERRCODE_INVALID_NAME, -1,
				  "a variable cannot have the name \"%s\"", shortened(name));
		set_fault_detail(fault, "A name is made of lower-case letters, digits and _, does not begin with a digit, and has at most %d bytes.",
						 NAME_MAX_LENGTH);
		set_fault_hint(fault, "Other names, Chinese ones too, can be aliases.");
		return false;
	}
	if (is_taken(name, ncircumstances, fault))
		return false;
	if (!reads_as_variable(name, &quoted) || quoted)
	{
		set_fault(fault, ERRCODE_RESERVED_NAME, -1,
				  "a variable cannot have the name \"%s\"", name);
		set_fault_detail(fault, "It is a word of SQL, which an expression does not read as a name.");
		return false;
	}
	return true;
}

/* An alias is any text that an expression can hold as a name, in quotes if need be. */
static bool
alias_fits(const char *alias, int ncircumstances, Fault *fault)
{
	bool		quoted;

	if (alias[0] == '\0')
	{
		set_fault(fault, ERRCODE_INVALID_NAME, -1, "an alias cannot be empty");
		return false;
	}
	if (name_is_long(alias))
	{
		set_fault(fault, ERRCODE_NAME_TOO_LONG, -1,
				  "alias \"%s\" is too long", shortened(alias));
		set_fault_detail(fault, "It has %zu bytes, and an identifier at most %d.",
						 strlen(alias), NAME_MAX_LENGTH);
		return false;
	}
	if (is_taken(alias, ncircumstances, fault))
		return false;
	if (!is_legible(alias, true) || !reads_as_variable(alias, &quoted))
	{
		set_fault(fault, ERRCODE_INVALID_NAME, -1,
				  "\"%s\" cannot be an alias", alias);
		set_fault_detail(fault, "An alias neither begins nor ends with a blank, and every character of it can be seen.");
		return false;
	}
	return true;
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

static void
check_twice(FaultSink *sink, const VariableText *text)
{
	const char **names = palloc(sizeof(char *) * (text->naliases + 1));

	names[0] = text->name;
	for (int i = 0; i < text->naliases; i++)
		names[i + 1] = text->aliases[i];
	qsort(names, text->naliases + 1, sizeof(char *), compare_names);
	for (int i = 0; i < text->naliases; i++)
	{
		if (strcmp(names[i], names[i + 1]) == 0)
			add_fault(sink, "aliases", ERRCODE_UNIQUE_VIOLATION, NULL,
					  "the variable has the name \"%s\" twice",
					  shortened(names[i]));
	}
	pfree(names);
}

void
check_names(FaultSink *sink, const VariableText *text, int ncircumstances)
{
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext scratch;
	bool		too_many = text->naliases > VARIABLE_MAX_ALIASES;
	Fault		fault;

	if (too_many)
	{
		set_fault(&fault, ERRCODE_PROGRAM_LIMIT_EXCEEDED, -1,
				  "a variable cannot have %d aliases", text->naliases);
		set_fault_detail(&fault, "It can have %d.", VARIABLE_MAX_ALIASES);
		take_fault(sink, "aliases", &fault);
	}

	/* where the parser leaves what it made */
	scratch = AllocSetContextCreate(caller, "pg_benefit names",
									ALLOCSET_SMALL_SIZES);
	MemoryContextSwitchTo(scratch);
	if (!name_fits(text->name, ncircumstances, &fault))
		take_fault(sink, NULL, &fault);
	for (int i = 0; i < (too_many ? 0 : text->naliases); i++)
	{
		CHECK_FOR_INTERRUPTS();
		MemoryContextReset(scratch);
		if (!alias_fits(text->aliases[i], ncircumstances, &fault))
			take_fault(sink, "aliases", &fault);
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(scratch);
	if (!too_many)
		check_twice(sink, text);
}
