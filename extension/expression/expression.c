/*
 * expression.c
 *	  The type expression, which holds the canonical text of a rule's condition
 *	  or value, and what its tree asks for.
 *
 *		expression = { length, text }		as text, so that both casts are free
 */
#include "compat.h"

#include "fmgr.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "expression/expression.h"

/* The first byte of the binary form. */
#define EXPRESSION_BINARY_VERSION	1

List *
add_variables(List *variables, const Expression *expr)
{
	if (expr == NULL)
		return variables;
	if (expr->kind == EXPR_VARIABLE)
		variables = lappend_int(variables, expr->variable);
	for (int i = 0; i < expr->nargs; i++)
		variables = add_variables(variables, expr->args[i]);
	return variables;
}

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

PG_FUNCTION_INFO_V1(benefit_expression_in);
Datum
benefit_expression_in(PG_FUNCTION_ARGS)
{
	text	   *result = canonical_text(PG_GETARG_CSTRING(0), fcinfo->context);

	if (result == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(result);
}

PG_FUNCTION_INFO_V1(benefit_expression_out);
Datum
benefit_expression_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring(PG_GETARG_TEXT_PP(0)));
}

PG_FUNCTION_INFO_V1(benefit_expression_recv);
Datum
benefit_expression_recv(PG_FUNCTION_ARGS)
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

PG_FUNCTION_INFO_V1(benefit_expression_send);
Datum
benefit_expression_send(PG_FUNCTION_ARGS)
{
	text	   *expression = PG_GETARG_TEXT_PP(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendbyte(&message, EXPRESSION_BINARY_VERSION);
	pq_sendtext(&message, VARDATA_ANY(expression),
				VARSIZE_ANY_EXHDR(expression));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}
