/*
 * ask.c
 *	  What SQL calls to compute a variable that it names: assess, amount, holds,
 *	  comply.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "funcapi.h"
#include "utils/builtins.h"

#include "call/callsite.h"
#include "call/facts.h"
#include "call/result.h"
#include "types/yuan.h"

/*
 * Everything that these four share: false if the answer is null. site->plan is
 * the variable's plan afterwards.
 */
static bool
prepare_answer(FunctionCallInfo fcinfo, const Positions *positions,
			   CallSite **result, Subject *subject)
{
	CallSite   *site = find_site(fcinfo, positions);

	*result = site;
	if (PG_ARGISNULL(positions->variable) ||
		!read_subject(fcinfo, positions, subject))
		return false;
	find_book(site, fcinfo, positions);
	site_find_variable(site, PG_GETARG_TEXT_PP(positions->variable));

	site_read_facts(site, fcinfo, positions);
	if (site->plan == NULL)
		site->plan = shape_plan(site->shape, site->variable);
	subject->facts = site->values;
	return true;
}

/* The variable is not of the kind that this function is for. */
pg_noreturn static void
refuse_kind(const Variable *variable, const char *function)
{
	const char *instead = variable->kind == KIND_BOOLEAN ? "holds" :
		variable->kind == KIND_NUMBER || variable->kind == KIND_MONEY ? "amount" : "assess";

	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("variable \"%s\" is of kind %s", variable->name,
					kind_name(variable->kind)),
			 errhint("Use benefit.%s() for it instead of benefit.%s().", instead, function)));
}

static Datum
amount(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	Datum		value;
	VariableKind kind;

	if (!prepare_answer(fcinfo, positions, &site, &subject))
		PG_RETURN_NULL();
	kind = site->book->variables[site->variable].kind;
	if (kind != KIND_NUMBER && kind != KIND_MONEY)
		refuse_kind(&site->book->variables[site->variable], "amount");
	if (!plan_value(site->plan, &subject, &value))
		PG_RETURN_NULL();
	if (kind == KIND_MONEY)
		PG_RETURN_NUMERIC(yuan_to_numeric(DatumGetYuan(value)));
	return value;
}

static Datum
holds(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	Datum		value;

	if (!prepare_answer(fcinfo, positions, &site, &subject))
		PG_RETURN_NULL();
	if (site->book->variables[site->variable].kind != KIND_BOOLEAN)
		refuse_kind(&site->book->variables[site->variable], "holds");
	if (!plan_value(site->plan, &subject, &value))
		PG_RETURN_NULL();
	return value;
}

static Datum
assess(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	Outcome		outcome;
	const Variable *variable;
	Datum		values[OUTCOME_COLUMNS] = {0};
	bool		nulls[OUTCOME_COLUMNS] = {false};

	if (!prepare_answer(fcinfo, positions, &site, &subject))
		PG_RETURN_NULL();
	site_find_result(site, fcinfo, lengthof(values));
	plan_outcome(site->plan, &subject, &outcome);
	variable = &site->book->variables[site->variable];
	values[OUTCOME_VARIABLE] = CStringGetTextDatum(variable->name);
	values[OUTCOME_STATUS] = status_datum(site, outcome.status);
	nulls[OUTCOME_VALUE] = outcome.isnull;
	if (!outcome.isnull)
		values[OUTCOME_VALUE] = json_value(kind_value_type(variable->kind), outcome.value);
	nulls[OUTCOME_AMOUNT] = outcome.isnull ||
		!amount_value(variable, outcome.value, &values[OUTCOME_AMOUNT]);
	nulls[OUTCOME_UNIT] = variable->unit == NULL;
	if (variable->unit)
		values[OUTCOME_UNIT] = CStringGetTextDatum(variable->unit->name);
	values[OUTCOME_RULES] = rule_ids(outcome.rules);
	values[OUTCOME_CLAUSES] = clause_ids(site->book, outcome.rules);
	values[OUTCOME_MISSING] = variable_names(site->book, outcome.missing);
	values[OUTCOME_INVALID] = variable_names(site->book, outcome.invalid);
	values[OUTCOME_ASSUMED] = variable_names(site->book, outcome.assumed);
	return HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
}

static Datum
comply(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	Compliance	compliance;
	const Variable *variable;
	Datum		values[10] = {0};
	bool		nulls[10] = {false};

	if (!prepare_answer(fcinfo, positions, &site, &subject))
		PG_RETURN_NULL();
	variable = &site->book->variables[site->variable];
	if (variable->measure == NO_VARIABLE)
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("variable \"%s\" is not a standard", variable->name),
				 errdetail("It has no measure that it bounds."),
				 errhint("Use benefit.assess() for it.")));
	site_find_result(site, fcinfo, lengthof(values));
	if (site->measure_plan == NULL)
		site->measure_plan = shape_plan(site->shape, variable->measure);
	plan_comply(site->plan, site->measure_plan, &subject, &compliance);
	values[0] = compliance.required.value;
	nulls[0] = compliance.required.isnull;
	values[1] = compliance.actual.value;
	nulls[1] = compliance.actual.isnull;
	values[2] = BoolGetDatum(compliance.met);
	values[3] = compliance.shortfall;
	nulls[3] = !compliance.known;
	/* what is only encouraged is neither kept nor breached */
	nulls[2] = !compliance.known || rules_force(compliance.required.rules) == ENCOURAGES;
	values[4] = status_datum(site, compliance.status);
	values[5] = rule_ids(compliance.required.rules);
	values[6] = clause_ids(site->book, compliance.required.rules);
	values[7] = variable_names(site->book, compliance.required.missing);
	values[8] = variable_names(site->book, compliance.required.invalid);
	values[9] = variable_names(site->book, compliance.required.assumed);
	return HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
}

#define ASK_ENTRY(symbol, answer, reader, is_by_rulebook) \
	ENTRY(symbol, answer(fcinfo, positions), \
		  {.variable = 0,.facts = 1,.region = 2,.on_date = 3,.book = 4, \
			.by_rulebook = is_by_rulebook,.read_facts = reader})
#define ASK_ENTRIES(name, form) \
	ASK_ENTRY(benefit_##name##_##form, name, read_##form##_facts, false); \
	ASK_ENTRY(benefit_##name##_##form##_by_rulebook, name, read_##form##_facts, true)
#define ASK_ENTRIES_OF(name) \
	ASK_ENTRIES(name, jsonb); \
	ASK_ENTRIES(name, text); \
	ASK_ENTRIES(name, record)

ASK_ENTRIES_OF(assess);
ASK_ENTRIES_OF(amount);
ASK_ENTRIES_OF(holds);
ASK_ENTRIES_OF(comply);
