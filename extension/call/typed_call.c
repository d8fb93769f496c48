/*
 * typed_call.c
 *	  What a typed function is inlined to: a call that names its variable and its
 *	  facts by constants, and gives each fact as an argument.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"

#include "call/typed_call.h"
#include "call/callsite.h"
#include "call/facts.h"

/*
 * The constants of a call: its variable, and the names of its facts. Only what
 * was planned has constants, and tells the types of its facts.
 */
static void
check_call(FunctionCallInfo fcinfo)
{
	if (get_fn_expr_variadic(fcinfo->flinfo))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("facts cannot be given as an array"),
				 errhint("Give one argument for each name.")));
	if (!argument_is_constant(fcinfo, 0) || !argument_is_constant(fcinfo, 1) ||
		PG_ARGISNULL(0) || PG_ARGISNULL(1))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the variable and the names of its facts must be constants"),
				 errhint("Use benefit.assess() or benefit.amount() where they vary.")));
}

/* The shape of the facts, in the order of the arguments. */
static void
resolve_facts(CallSite *site, FunctionCallInfo fcinfo)
{
	int			nfacts = PG_NARGS() - TYPED_CALL_FACTS;
	Datum	   *names;
	int			nnames;

	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT,
					  &names, NULL, &nnames);
	if (nnames != nfacts)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%d names for %d facts", nnames, nfacts),
				 errhint("Give each fact one name, in the same order.")));

	site_forget_shape(site);
	site_allocate_slots(site, nfacts);
	for (int i = 0; i < nfacts; i++)
	{
		char	   *name = TextDatumGetCString(names[i]);
		int			variable = fact_variable(site->book, name);

		if (variable != NO_VARIABLE &&
			!argument_is_never_given(fcinfo, TYPED_CALL_FACTS + i))
			site_fill_slot(site, i, variable, name, false,
						   get_fn_expr_argtype(fcinfo->flinfo, TYPED_CALL_FACTS + i));
	}
	site_finish_shape(site);
}

/* The variable's plan, for a function that returns values of this kind. */
static void
resolve_call(CallSite *site, FunctionCallInfo fcinfo, VariableKind kind)
{
	const Variable *variable;

	check_call(fcinfo);
	site_find_variable(site, PG_GETARG_TEXT_PP(0));
	variable = &site->book->variables[site->variable];
	if (variable->kind != kind)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("variable \"%s\" is of kind %s, not %s", variable->name,
						kind_name(variable->kind), kind_name(kind)),
				 errhint("Make its typed function anew: SELECT benefit.create_function('%s').",
						 variable->name)));
	resolve_facts(site, fcinfo);
	site->plan = shape_plan(site->shape, site->variable);
}

static Datum
call_variable(FunctionCallInfo fcinfo, const Positions *positions, VariableKind kind)
{
	CallSite   *site = find_site(fcinfo, positions);
	Subject		subject = {0};
	Datum		result;

	if (!read_subject(fcinfo, positions, &subject))
		PG_RETURN_NULL();
	find_book(site, fcinfo, positions);
	if (unlikely(site->plan == NULL))
		resolve_call(site, fcinfo, kind);
	subject.facts = &fcinfo->args[TYPED_CALL_FACTS];
	if (unlikely(site->converts))
	{
		for (int i = 0; i < site->nslots; i++)
		{
			site->values[i] = subject.facts[i];
			if (!site->values[i].isnull && site->slots[i].type != SLOT_NONE)
				site->values[i].value = convert_fact(&site->sources[i], site->values[i].value);
		}
		subject.facts = site->values;
	}
	if (!plan_value(site->plan, &subject, &result))
		PG_RETURN_NULL();
	return result;
}

#define CALL_ENTRY(symbol, kind, is_by_rulebook) \
	ENTRY(symbol, call_variable(fcinfo, positions, kind), \
		  {.variable = 0,.book = 2,.region = 3,.on_date = 4,.by_rulebook = is_by_rulebook})
#define CALL_ENTRIES(name, kind) \
	CALL_ENTRY(benefit_call_##name, kind, false); \
	CALL_ENTRY(benefit_call_##name##_by_rulebook, kind, true)

CALL_ENTRIES(yuan, KIND_MONEY);
CALL_ENTRIES(numeric, KIND_NUMBER);
CALL_ENTRIES(boolean, KIND_BOOLEAN);
CALL_ENTRIES(text, KIND_TEXT);
CALL_ENTRIES(date, KIND_DATE);
