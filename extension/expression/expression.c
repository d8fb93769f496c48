/*
 * expression.c
 *	  The type expression, which holds the canonical text of a rule's
 *	  condition or value; and what parsing (parse.c), checking (check.c) and
 *	  printing (print.c) share.
 *
 *		expression = { length, text }		as text, so that both casts are free
 */
#include "compat.h"

#include "fmgr.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#include "expression/expression.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/number.h"
#include "types/region.h"

/* The first byte of the binary form. */
#define EXPRESSION_BINARY_VERSION	1

PG_FUNCTION_INFO_V1(expression_in);
PG_FUNCTION_INFO_V1(expression_out);
PG_FUNCTION_INFO_V1(expression_recv);
PG_FUNCTION_INFO_V1(expression_send);

#define ANY_NUMBER	EXPRESSION_MAX_NODES

const ExprSyntax expr_syntax[EXPR_MARGINAL_SCALE + 1] = {
	[EXPR_CONST] = {NULL, BINDS_WHOLLY, 0, 0},
	[EXPR_VARIABLE] = {NULL, BINDS_WHOLLY, 0, 0},
	[EXPR_ON_DATE] = {"on_date", BINDS_WHOLLY, 0, 0},
	[EXPR_REGION] = {"region", BINDS_WHOLLY, 0, 0},
	[EXPR_AND] = {"AND", BINDS_AND, 0, 0},
	[EXPR_OR] = {"OR", BINDS_OR, 0, 0},
	[EXPR_NOT] = {"NOT", BINDS_NOT, 0, 0},
	[EXPR_ADD] = {"+", BINDS_ADD, 0, 0},
	[EXPR_SUBTRACT] = {"-", BINDS_ADD, 0, 0},
	[EXPR_MULTIPLY] = {"*", BINDS_MULTIPLY, 0, 0},
	[EXPR_DIVIDE] = {"/", BINDS_MULTIPLY, 0, 0},
	[EXPR_NEGATE] = {"-", BINDS_MINUS, 0, 0},
	[EXPR_EQ] = {"=", BINDS_COMPARISON, 0, 0},
	[EXPR_NE] = {"<>", BINDS_COMPARISON, 0, 0},
	[EXPR_LT] = {"<", BINDS_COMPARISON, 0, 0},
	[EXPR_LE] = {"<=", BINDS_COMPARISON, 0, 0},
	[EXPR_GT] = {">", BINDS_COMPARISON, 0, 0},
	[EXPR_GE] = {">=", BINDS_COMPARISON, 0, 0},
	[EXPR_CONTAINED] = {"<@", BINDS_OPERATOR, 0, 0},
	[EXPR_CONTAINS] = {"@>", BINDS_OPERATOR, 0, 0},
	[EXPR_BETWEEN] = {"BETWEEN", BINDS_BETWEEN, 0, 0},
	[EXPR_NOT_BETWEEN] = {"NOT BETWEEN", BINDS_BETWEEN, 0, 0},
	[EXPR_IN] = {"IN", BINDS_BETWEEN, 0, 0},
	[EXPR_NOT_IN] = {"NOT IN", BINDS_BETWEEN, 0, 0},
	[EXPR_IS_NULL] = {"IS NULL", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_NULL] = {"IS NOT NULL", BINDS_IS, 0, 0},
	[EXPR_IS_TRUE] = {"IS TRUE", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_TRUE] = {"IS NOT TRUE", BINDS_IS, 0, 0},
	[EXPR_IS_FALSE] = {"IS FALSE", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_FALSE] = {"IS NOT FALSE", BINDS_IS, 0, 0},
	[EXPR_CASE] = {"CASE", BINDS_WHOLLY, 0, 0},
	[EXPR_COALESCE] = {"coalesce", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_NULLIF] = {"nullif", BINDS_WHOLLY, 2, 2},
	[EXPR_LEAST] = {"least", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_GREATEST] = {"greatest", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_ABS] = {"abs", BINDS_WHOLLY, 1, 1},
	[EXPR_SIGN] = {"sign", BINDS_WHOLLY, 1, 1},
	[EXPR_FLOOR] = {"floor", BINDS_WHOLLY, 1, 1},
	[EXPR_CEIL] = {"ceil", BINDS_WHOLLY, 1, 1},
	[EXPR_ROUND] = {"round", BINDS_WHOLLY, 1, 2},
	[EXPR_TRUNC] = {"trunc", BINDS_WHOLLY, 1, 2},
	[EXPR_MOD] = {"mod", BINDS_WHOLLY, 2, 2},
	[EXPR_YEARS_BETWEEN] = {"years_between", BINDS_WHOLLY, 2, 2},
	[EXPR_MONTHS_BETWEEN] = {"months_between", BINDS_WHOLLY, 2, 2},
	[EXPR_DAYS_BETWEEN] = {"days_between", BINDS_WHOLLY, 2, 2},
	[EXPR_STEP_SCALE] = {"step_scale", BINDS_WHOLLY, 3, ANY_NUMBER},
	[EXPR_MARGINAL_SCALE] = {"marginal_scale", BINDS_WHOLLY, 3, ANY_NUMBER},
};

/*---- Faults ----*/

char *
format_text(const char *format, va_list args)
{
	size_t		size = 128;

	format = _(format);
	for (;;)
	{
		char	   *text = palloc(size);
		va_list		again;
		size_t		needed;

		va_copy(again, args);
		needed = pvsnprintf(text, size, format, again);
		va_end(again);
		if (needed < size)
			return text;
		pfree(text);
		size = needed;
	}
}

void
set_fault(Fault *fault, int sqlerrcode, int location, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->message = format_text(format, args);
	va_end(args);
	fault->sqlerrcode = sqlerrcode;
	fault->location = location;
	fault->detail = NULL;
	fault->hint = NULL;
}

void
set_fault_detail(Fault *fault, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->detail = format_text(format, args);
	va_end(args);
}

void
set_fault_hint(Fault *fault, const char *format,...)
{
	va_list		args;

	va_start(args, format);
	fault->hint = format_text(format, args);
	va_end(args);
}

/*
 * Let the contexts outside add their lines, but not their position: a literal
 * in a query would else put the caret at its first quote, and psql would not
 * show the place within the expression.
 */
static void
keep_position(void *arg)
{
	for (ErrorContextCallback *outer = arg; outer != NULL; outer = outer->previous)
		outer->callback(outer->arg);
	errposition(0);
}

/* Call within errsave only. */
static int
errfaultposition(const Fault *fault, const char *source)
{
	if (source != NULL && fault->location >= 0)
	{
		internalerrposition(pg_mbstrlen_with_len(source, fault->location) + 1);
		internalerrquery(source);
	}
	return 0;
}

void
fault_report(const Fault *fault, const char *source, Node *escontext)
{
	ErrorContextCallback *outer = error_context_stack;
	ErrorContextCallback inner = {
		.previous = NULL,
		.callback = keep_position,
		.arg = outer
	};

	error_context_stack = &inner;
	errsave(escontext,
			(errcode(fault->sqlerrcode),
			 errmsg_internal("%s", fault->message),
			 fault->detail ? errdetail_internal("%s", fault->detail) : 0,
			 fault->hint ? errhint("%s", fault->hint) : 0,
			 errfaultposition(fault, source)));
	error_context_stack = outer;
}

const char *
value_type_name(ValueType type)
{
	switch (type)
	{
		case TYPE_UNKNOWN:
			return _("a literal without a type");
		case TYPE_BOOLEAN:
			return _("a condition");
		case TYPE_NUMBER:
			return _("a number");
		case TYPE_TEXT:
			return _("a text");
		case TYPE_DATE:
			return _("a date");
		case TYPE_REGION:
			return _("a region");
	}
	return NULL;
}

/*---- Literals ----*/

static bool
number_value(const char *text, int location, Datum *value, Fault *fault)
{
	const char *at = text;
	int			whole;
	int			fraction = 0;
	int			exponent = 0;
	bool		negative_exponent = false;

	if (*at == '+' || *at == '-')
		at++;
	whole = count_digits(at);
	at += whole;
	if (*at == '.')
	{
		at++;
		fraction = count_digits(at);
		at += fraction;
	}
	if (whole + fraction > 0 && (*at == 'e' || *at == 'E'))
	{
		int			digits;

		at++;
		if (*at == '+' || *at == '-')
			negative_exponent = *at++ == '-';
		digits = count_digits(at);
		if (digits == 0)
			at--;				/* not the end of a number */
		for (; digits > 0; digits--, at++)
		{
			if (exponent <= NUMBER_MAX_DIGITS)
				exponent = exponent * 10 + (*at - '0');
		}
	}
	if (whole + fraction == 0 || *at != '\0')
	{
		set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
				  "\"%s\" is not a number", text);
		set_fault_detail(fault, "A number is decimal digits with at most one point, such as 60 or -0.5.");
		return false;
	}
	if (whole + (negative_exponent ? 0 : exponent) > NUMBER_MAX_DIGITS ||
		fraction + (negative_exponent ? exponent : 0) > NUMBER_MAX_DIGITS)
	{
		set_fault(fault, ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, location,
				  "the number has too many digits");
		set_fault_detail(fault, "A number may have %d digits before the point and as many after it.",
						 NUMBER_MAX_DIGITS);
		return false;
	}

	*value = DirectFunctionCall3(numeric_in, CStringGetDatum(text),
								 ObjectIdGetDatum(InvalidOid),
								 Int32GetDatum(-1));
	return true;
}

static bool
date_value(const char *text, int location, Datum *value, Fault *fault)
{
	DateADT		date;

	switch (date_read(text, &date))
	{
		case DATE_IS_READ:
			*value = DateADTGetDatum(date);
			return true;
		case DATE_IS_MALFORMED:
			set_fault(fault, ERRCODE_INVALID_DATETIME_FORMAT, location,
					  "\"%s\" is not a date", text);
			set_fault_detail(fault, "A date is written YYYY-MM-DD, such as 2024-02-29.");
			return false;
		case DATE_IS_NO_DAY:
			set_fault(fault, ERRCODE_DATETIME_FIELD_OVERFLOW, location,
					  "there is no day \"%s\"", text);
			return false;
	}
	return false;
}

static bool
region_value(const char *text, int location, Datum *value, Fault *fault)
{
	Region		region;

	if (region_parse(text, &region))
	{
		*value = RegionGetDatum(region);
		return true;
	}
	set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
			  "\"%s\" is not a region", text);
	set_fault_detail(fault, "A region is a code of 6 digits (GB/T 2260), or one of 9 or 12 digits, in which no level is missing.");
	return false;
}

static bool
boolean_value(const char *text, int location, Datum *value, Fault *fault)
{
	bool		result;

	if (!parse_bool(text, &result))
	{
		set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
				  "\"%s\" is not a condition", text);
		set_fault_hint(fault, "Write true or false, or compare it with something.");
		return false;
	}
	*value = BoolGetDatum(result);
	return true;
}

bool
literal_value(ValueType type, const char *text, int location,
			  Datum *value, Fault *fault)
{
	switch (type)
	{
		case TYPE_UNKNOWN:
			*value = CStringGetDatum(text);
			return true;
		case TYPE_BOOLEAN:
			return boolean_value(text, location, value, fault);
		case TYPE_NUMBER:
			return number_value(text, location, value, fault);
		case TYPE_TEXT:
			*value = PointerGetDatum(cstring_to_text(text));
			return true;
		case TYPE_DATE:
			return date_value(text, location, value, fault);
		case TYPE_REGION:
			return region_value(text, location, value, fault);
	}
	elog(ERROR, "unrecognized value type: %d", (int) type);
	return false;
}

/*---- The SQL type ----*/

#ifdef USE_ASSERT_CHECKING
/* Are these the same tree, but for where it was written? */
static bool
same_tree(const Expression *a, const Expression *b)
{
	if (a->kind != b->kind || a->type != b->type ||
		a->isnull != b->isnull || a->nargs != b->nargs)
		return false;
	if (a->kind == EXPR_VARIABLE && strcmp(a->name, b->name) != 0)
		return false;
	if (a->kind == EXPR_CONST &&
		strcmp(expression_print(a), expression_print(b)) != 0)
		return false;
	for (int i = 0; i < a->nargs; i++)
	{
		if (!same_tree(a->args[i], b->args[i]))
			return false;
	}
	return true;
}
#endif

/* The canonical form of source, or NULL after a soft error. */
static text *
canonical_text(const char *source, Node *escontext)
{
	Fault		fault;
	Expression *expr = expression_parse(source, &fault);
	char	   *printed;

	if (expr == NULL)
	{
		fault_report(&fault, source, escontext);
		return NULL;
	}
	printed = expression_print(expr);
#ifdef USE_ASSERT_CHECKING
	{
		Expression *again = expression_parse(printed, &fault);

		Assert(again != NULL && same_tree(expr, again));
	}
#endif
	return cstring_to_text(printed);
}

Datum
expression_in(PG_FUNCTION_ARGS)
{
	text	   *result = canonical_text(PG_GETARG_CSTRING(0), fcinfo->context);

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(result);
}

Datum
expression_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring(PG_GETARG_TEXT_PP(0)));
}

Datum
expression_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(message);
	int			length;

	if (version != EXPRESSION_BINARY_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported version %d of the binary form of type %s",
						version, "expression")));
	PG_RETURN_TEXT_P(canonical_text(pq_getmsgtext(message,
												  message->len - message->cursor,
												  &length), NULL));
}

Datum
expression_send(PG_FUNCTION_ARGS)
{
	text	   *expression = PG_GETARG_TEXT_PP(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, EXPRESSION_BINARY_VERSION);
	pq_sendtext(&message, VARDATA_ANY(expression),
				VARSIZE_ANY_EXHDR(expression));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
