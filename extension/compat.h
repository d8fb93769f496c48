/*
 * compat.h
 *	  What differs between the PostgreSQL versions that pg_benefit supports:
 *	  the only file that asks for PG_VERSION_NUM.
 *
 * The rest of the code is written for the newest version. What an older one
 * lacks is supplied here under the newer name.
 */
#ifndef PG_BENEFIT_COMPAT_H
#define PG_BENEFIT_COMPAT_H

#include "postgres.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "nodes/nodes.h"
#include "parser/parser.h"
#include "utils/guc.h"
#include "utils/jsonb.h"

#if PG_VERSION_NUM < 150000
#error "pg_benefit needs PostgreSQL 15 or later"
#endif

/*
 * Our own catalog of translations. ereport and its helpers look there for what
 * they are given; a text that goes another way is given to _(), and one that
 * is translated later is marked by gettext_noop().
 */
#undef TEXTDOMAIN
#define TEXTDOMAIN PG_TEXTDOMAIN("pg_benefit")
#undef _
#define _(text) dgettext(TEXTDOMAIN, text)

/*
 * How the scanner reads a plain string literal. From 19 on it knows only the
 * standard's way.
 */
typedef struct StringSyntax
{
	bool		standard;
	bool		warn;
} StringSyntax;

#define STANDARD_STRINGS	{.standard = true, .warn = false}

/* Returns how it was. */
static inline StringSyntax
exchange_string_syntax(StringSyntax wanted)
{
#if PG_VERSION_NUM >= 190000
	return wanted;
#else
	StringSyntax old = {standard_conforming_strings, escape_string_warning};

	standard_conforming_strings = wanted.standard;
	escape_string_warning = wanted.warn;
	return old;
#endif
}

/* The level of this process: 19 has one for each type of process. */
#if PG_VERSION_NUM >= 190000
#define own_log_min_messages (log_min_messages[MyBackendType])
#else
#define own_log_min_messages log_min_messages
#endif

#if PG_VERSION_NUM < 190000
typedef struct JsonbInState
{
	JsonbValue *result;
	JsonbParseState *parseState;
} JsonbInState;

static inline void
push_jsonb_value(JsonbInState *state, JsonbIteratorToken token, JsonbValue *value)
{
	state->result = pushJsonbValue(&state->parseState, token, value);
}

#define pushJsonbValue(state, token, value) push_jsonb_value(state, token, value)
#endif

#if PG_VERSION_NUM < 180000
#define pg_noreturn __attribute__((noreturn))
#endif

#if PG_VERSION_NUM < 160000

/*
 * Everything is hidden but what PostgreSQL looks up by its name. The macros
 * that declare such a thing say so only since 16.
 */
#undef PGDLLEXPORT
#define PGDLLEXPORT __attribute__((visibility("default")))

#undef PG_FUNCTION_INFO_V1
#define PG_FUNCTION_INFO_V1(funcname) \
extern PGDLLEXPORT Datum funcname(PG_FUNCTION_ARGS); \
extern PGDLLEXPORT const Pg_finfo_record *CppConcat(pg_finfo_, funcname) (void); \
const Pg_finfo_record * \
CppConcat(pg_finfo_, funcname) (void) \
{ \
	static const Pg_finfo_record my_finfo = {1}; \
	return &my_finfo; \
} \
extern int no_such_variable

/* What a check hook hands on. */
#define guc_malloc(elevel, size)	malloc(size)

#endif							/* PG_VERSION_NUM < 160000 */

#if PG_VERSION_NUM >= 160000

#include "nodes/miscnodes.h"
#include "varatt.h"

/* A range that is not empty, of its bounds. */
#define make_bounded_range(type, lower, upper) \
	make_range(type, lower, upper, false, NULL)

/* Call an input function by its C name; false after a soft error. */
#define input_function_call_safe(function, string, type, escontext, result) \
	DirectInputFunctionCallSafe(function, string, type, -1, escontext, result)

#else

/*
 * Soft errors came with 16. On 15 nobody can ask for one, so that the context
 * is always NULL and every error is a hard one.
 */
#define errsave(context, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
	} while (0)

#define make_bounded_range(type, lower, upper) \
	make_range(type, lower, upper, false)

#define input_function_call_safe(function, string, type, escontext, result) \
	((void) (escontext), \
	 *(result) = DirectFunctionCall3(function, CStringGetDatum(string), \
									 ObjectIdGetDatum(type), Int32GetDatum(-1)), true)

#define ereturn(context, dummy_value, ...) \
	do { \
		(void) (context); \
		ereport(ERROR, __VA_ARGS__); \
		return dummy_value; \
	} while (0)

#endif							/* PG_VERSION_NUM >= 160000 */

#endif
