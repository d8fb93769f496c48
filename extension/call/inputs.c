/*
 * inputs.c
 *	  benefit.inputs(): lists the facts that can matter for a variable.
 */
#include "compat.h"

#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/tuplestore.h"

#include "call/callsite.h"
#include "call/language.h"
#include "call/result.h"
#include "rulebook/inputs.h"

#define INPUT_COLUMNS	10

static const char *const sources[] = {
	[INPUT_FACT] = "fact",[INPUT_CIRCUMSTANCE] = "circumstance",[INPUT_COMPUTED] = "computed"
};

static const char *const roles[] = {
	[INPUT_DECIDES] = "decides",[INPUT_MEASURED] = "measured",[INPUT_IMPLIES] = "implies",
	[INPUT_CROSS_CHECKS] = "cross_check"
};

/* What is equal stays in the order in which it is asked for. */
static int
compare_inputs(const ListCell *a, const ListCell *b)
{
	const Input *left = lfirst(a);
	const Input *right = lfirst(b);

	if (left->role != right->role)
		return left->role < right->role ? -1 : 1;
	if (left->source != right->source)
		return left->source < right->source ? -1 : 1;
	return left->place - right->place;
}

static void
push_string(JsonbInState *state, JsonbIteratorToken token, const char *string)
{
	JsonbValue	value = {.type = jbvString};

	value.val.string.val = unconstify(char *, string);
	value.val.string.len = strlen(string);
	pushJsonbValue(state, token, &value);
}

static void
push_field(JsonbInState *state, const char *field, const char *string)
{
	if (string == NULL)
		return;
	push_string(state, WJB_KEY, field);
	push_string(state, WJB_VALUE, string);
}

static void
push_code(JsonbInState *state, const CodeList *codes, const Code *code)
{
	const char *title = choose_text(code->title_zh, code->title_en);

	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	push_field(state, "code", code->name);
	push_field(state, "title", title ? title : code->name);
	push_field(state, "parent", code->parent == NO_CODE ? NULL : codes->codes[code->parent].name);
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

/* All codes, those below a class behind it. */
static Datum
code_list_json(const CodeList *codes)
{
	const Code **by_place = palloc(sizeof(Code *) * Max(codes->ncodes, 1));
	JsonbInState state = {0};

	for (int i = 0; i < codes->ncodes; i++)
		by_place[codes->codes[i].place] = &codes->codes[i];
	pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < codes->ncodes; i++)
		push_code(&state, codes, by_place[i]);
	pushJsonbValue(&state, WJB_END_ARRAY, NULL);
	return JsonbPGetDatum(JsonbValueToJsonb(state.result));
}

static void
emit_input(ReturnSetInfo *result, const Rulebook *book, const Input *input)
{
	const Variable *variable = &book->variables[input->variable];
	Datum		values[INPUT_COLUMNS] = {0};
	bool		nulls[INPUT_COLUMNS] = {false};

	put_text(values, nulls, 0, variable->name);
	put_text(values, nulls, 1, variable_title(variable));
	put_text(values, nulls, 2, kind_name(variable->kind));
	put_text(values, nulls, 3, unit_name(variable->unit));
	put_text(values, nulls, 4, unit_name(variable->per));
	put_text(values, nulls, 5, sources[input->source]);
	put_text(values, nulls, 6, roles[input->role]);
	nulls[7] = variable->codes == NULL;
	if (variable->codes)
		values[7] = code_list_json(variable->codes);
	put_text(values, nulls, 8, variable->domain);
	/* the default of what has rules counts where these do not hit */
	nulls[9] = !variable->has_default || variable->first_rule != NO_RULE;
	if (!nulls[9])
		values[9] = json_value(kind_value_type(variable->kind), variable->default_value);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

static Datum
list_inputs(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	List	   *inputs;
	ListCell   *cell;

	InitMaterializedSRF(fcinfo, 0);
	site = find_site(fcinfo, positions);
	if (PG_ARGISNULL(positions->variable) || !read_subject(fcinfo, positions, &subject))
		return (Datum) 0;
	find_book(site, fcinfo, positions);
	site_find_variable(site, PG_GETARG_TEXT_PP(positions->variable));
	inputs = inputs_in_force(site->book, site->variable, &subject.region, subject.on_date, NULL);
	list_sort(inputs, compare_inputs);
	foreach(cell, inputs)
		emit_input((ReturnSetInfo *) fcinfo->resultinfo, site->book, lfirst(cell));
	return (Datum) 0;
}

ENTRY(benefit_inputs, list_inputs(fcinfo, positions),
	  {.variable = 0,.region = 1,.on_date = 2,.book = 3});
