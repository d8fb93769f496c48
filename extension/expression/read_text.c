/*
 * read_text.c
 *	  Has PostgreSQL's scanner and raw parser read a text, under settings of
 *	  our own, after a look at what the grammar would not tell.
 *
 *		source --scanner--> tokens looked at --raw_parser--> raw tree --> the one value in it
 */
#include "compat.h"

#include "common/keywords.h"
#include "mb/pg_wchar.h"
#include "nodes/nodeFuncs.h"
#include "nodes/parsenodes.h"
#include "parser/parser.h"
#include "parser/scanner.h"
#include "utils/guc.h"

#include "expression/read_text.h"
#include "expression/expression.h"
#include "expression/refuse.h"

/*
 * The codes of those tokens of the core scanner that are looked at. Every
 * grammar built on it has them in the order that scanner.h gives.
 */
enum
{
	TOKEN_IDENT = 258,
	TOKEN_UIDENT,
	TOKEN_FCONST,
	TOKEN_SCONST,
	TOKEN_USCONST,
	TOKEN_BCONST,
	TOKEN_XCONST,
	TOKEN_OP,
	TOKEN_ICONST
};

typedef struct TextReader
{
	const char *source;
	Fault	   *fault;
	int			last_token;		/* code and location of the last token */
	int			last_location;
} TextReader;

/* The byte offset of a character position as ereport counts it, or -1. */
static int
byte_offset(const char *source, int position)
{
	const char *at = source;

	if (position <= 0)
		return -1;
	while (--position > 0 && *at != '\0')
		at += pg_mblen(at);
	return (int) (at - source);
}

/* Is this what a wrong text can cause? The rest is none of our business. */
static bool
is_fault_of_text(int sqlerrcode)
{
	int			category = ERRCODE_TO_CATEGORY(sqlerrcode);

	return category == ERRCODE_TO_CATEGORY(ERRCODE_SYNTAX_ERROR) ||
		category == ERRCODE_DATA_EXCEPTION ||
		category == ERRCODE_FEATURE_NOT_SUPPORTED;
}

/*
 * The scanner has cut a longer name by now, so that two long names that differ
 * at their ends would be one.
 */
static bool
name_is_short(TextReader *reader, int location)
{
	const char *at = reader->source + location;
	int			length = 0;

	if (*at == '"')
	{
		for (at++; *at != '"' || at[1] == '"'; at++)
		{
			if (*at == '\0')
				break;
			if (*at == '"')
				at++;
			length++;
		}
	}
	else
	{
		while (IS_HIGHBIT_SET(*at) || isalnum((unsigned char) *at) ||
			   *at == '_' || *at == '$')
		{
			at++;
			length++;
		}
	}
	if (length < NAMEDATALEN)
		return true;

	set_fault(reader->fault, ERRCODE_NAME_TOO_LONG, location,
			  "the name is too long");
	set_fault_detail(reader->fault, "A name may have %d bytes.", NAMEDATALEN - 1);
	return false;
}

/*
 * From 16 on 0x10 and 1_000 are numbers, before that they are not. What an
 * expression means must not hang on the version.
 */
static bool
number_is_decimal(TextReader *reader, int location)
{
	const char *at = reader->source + location;

	while (isdigit((unsigned char) *at) || *at == '.')
		at++;
	if (*at == 'e' || *at == 'E')
	{
		at++;
		if (*at == '+' || *at == '-')
			at++;
		while (isdigit((unsigned char) *at))
			at++;
	}
	if (!IS_HIGHBIT_SET(*at) && !isalnum((unsigned char) *at) && *at != '_')
		return true;

	refuse(reader->fault, location, gettext_noop("a number that is not plain decimal digits"));
	return false;
}

static bool
tokens_fit(TextReader *reader)
{
	core_yy_extra_type extra;
	core_YYSTYPE value;
	YYLTYPE		location;
	core_yyscan_t scanner;
	int			token;
	int			parentheses = 0;
	bool		fit = true;

	scanner = scanner_init(reader->source, &extra, &ScanKeywords, ScanKeywordTokens);
	while (fit && (token = core_yylex(&value, &location, scanner)) != 0)
	{
		reader->last_token = token;
		reader->last_location = location;
		switch (token)
		{
			case TOKEN_IDENT:
				fit = name_is_short(reader, location);
				break;
			case TOKEN_UIDENT:
				refuse(reader->fault, location, gettext_noop("a name with Unicode escapes"));
				fit = false;
				break;
			case TOKEN_FCONST:
			case TOKEN_ICONST:
				fit = number_is_decimal(reader, location);
				break;
			case '(':
				/* Canonical text has no more of them than its tree has levels. */
				fit = ++parentheses <= EXPRESSION_MAX_DEPTH;
				if (!fit)
					refuse_too_deep(reader->fault, location);
				break;
			case ')':
				parentheses--;
				break;
			default:
				break;
		}
	}
	scanner_finish(scanner);
	return fit;
}

/* The settings that change what a text means, or that make the scanner talk. */
typedef struct Settings
{
	int			backslash_quote;
	StringSyntax strings;
	int			client_min_messages;
	int			log_min_messages;
	ErrorContextCallback *context;
} Settings;

static const Settings fixed_settings = {
	/* In a server encoding no character ends in a backslash. */
	.backslash_quote = BACKSLASH_QUOTE_ON,
	.strings = STANDARD_STRINGS,
	.client_min_messages = ERROR,
	.log_min_messages = ERROR,
	/* The context of a literal in a query would overwrite the position. */
	.context = NULL
};

static Settings
exchange_settings(Settings wanted)
{
	Settings	old = {
		.backslash_quote = backslash_quote,
		.strings = exchange_string_syntax(wanted.strings),
		.client_min_messages = client_min_messages,
		.log_min_messages = own_log_min_messages,
		.context = error_context_stack
	};

	backslash_quote = wanted.backslash_quote;
	client_min_messages = wanted.client_min_messages;
	own_log_min_messages = wanted.log_min_messages;
	error_context_stack = wanted.context;
	return old;
}

/* NIL, with the fault filled, if PostgreSQL cannot read the text. */
static List *
read_raw_tree(TextReader *reader, MemoryContext scratch)
{
	MemoryContext caller = CurrentMemoryContext;
	Settings	old = exchange_settings(fixed_settings);
	List	   *volatile raw = NIL;

	PG_TRY();
	{
		if (tokens_fit(reader))
		{
			MemoryContextSwitchTo(scratch);
			raw = raw_parser(reader->source, RAW_PARSE_PLPGSQL_EXPR);
		}
	}
	PG_CATCH();
	{
		int			position;

		exchange_settings(old);
		if (!is_fault_of_text(geterrcode()))
			PG_RE_THROW();
		position = fault_from_error(reader->fault, caller);
		reader->fault->location = byte_offset(reader->source, position);
		if (reader->fault->detail == NULL)
			list_what_is_allowed(reader->fault);
		raw = NIL;
	}
	PG_END_TRY();

	exchange_settings(old);
	MemoryContextSwitchTo(caller);
	return raw;
}

/*
 * The grammar takes a last word for the name of the column, so that it sees
 * nothing wrong in "age >= 60 AND".
 */
static void *
refuse_label(TextReader *reader, const char *label)
{
	int			keyword = ScanKeywordLookup(label, &ScanKeywords);

	if (reader->last_token == TOKEN_IDENT || keyword < 0 ||
		ScanKeywordCategories[keyword] == UNRESERVED_KEYWORD)
		return refuse(reader->fault, reader->last_location,
					  gettext_noop("a name after a value"));

	set_fault(reader->fault, ERRCODE_SYNTAX_ERROR, reader->last_location,
			  "the expression breaks off after \"%s\"", label);
	list_what_is_allowed(reader->fault);
	return NULL;
}

/* The one value of SELECT value, or NULL if there is anything else. */
static Node *
only_value(TextReader *reader, List *raw)
{
	SelectStmt *select = castNode(SelectStmt, linitial_node(RawStmt, raw)->stmt);
	ResTarget  *target;
	const struct
	{
		bool		present;
		const char *what;
		Node	   *node;
	}			clauses[] = {
		{select->distinctClause != NIL, gettext_noop("DISTINCT"), NULL},
		{select->intoClause != NULL, gettext_noop("INTO"), NULL},
		{select->fromClause != NIL, gettext_noop("FROM"), (Node *) select->fromClause},
		{select->whereClause != NULL, gettext_noop("WHERE"), select->whereClause},
		{select->groupClause != NIL, gettext_noop("GROUP BY"), (Node *) select->groupClause},
		{select->havingClause != NULL, gettext_noop("HAVING"), select->havingClause},
		{select->windowClause != NIL, gettext_noop("WINDOW"), (Node *) select->windowClause},
		{select->sortClause != NIL, gettext_noop("ORDER BY"), (Node *) select->sortClause},
		{select->limitOffset != NULL, gettext_noop("OFFSET"), select->limitOffset},
		{select->limitCount != NULL, gettext_noop("LIMIT"), select->limitCount},
		{select->lockingClause != NIL, gettext_noop("FOR UPDATE"), NULL},
		{select->withClause != NULL, gettext_noop("WITH"), NULL},
		{select->valuesLists != NIL, gettext_noop("VALUES"), NULL},
		{select->op != SETOP_NONE, gettext_noop("UNION, INTERSECT or EXCEPT"), NULL},
	};

	for (int i = 0; i < lengthof(clauses); i++)
	{
		if (clauses[i].present)
			return refuse(reader->fault, exprLocation(clauses[i].node), clauses[i].what);
	}
	if (select->targetList == NIL)
	{
		set_fault(reader->fault, ERRCODE_SYNTAX_ERROR, -1, "the expression is empty");
		list_what_is_allowed(reader->fault);
		return NULL;
	}
	if (list_length(select->targetList) > 1)
		return refuse(reader->fault, lsecond_node(ResTarget, select->targetList)->location,
					  gettext_noop("a second value"));
	target = linitial_node(ResTarget, select->targetList);
	if (target->name != NULL)
		return refuse_label(reader, target->name);
	return target->val;
}

Node *
read_raw_value(const char *source, MemoryContext scratch, Fault *fault)
{
	TextReader	reader = {.source = source,.fault = fault};
	List	   *raw = read_raw_tree(&reader, scratch);

	return raw != NIL ? only_value(&reader, raw) : NULL;
}
