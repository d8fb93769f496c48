/*
 * doubt.c
 *	  Looks once more at a fact that the engine did not believe, to tell why.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/numeric.h"

#include "call/doubt.h"
#include "call/language.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/yuan.h"

/* The value of a fact. */
typedef struct Told
{
	const char *text;			/* as people write it */
	const char *compared;		/* so that two that are equal are one text */
} Told;

/* 7.50 and 7.5 are one number. */
static const char *
plain_number(const char *text)
{
	Datum		number = DirectFunctionCall3(numeric_in, CStringGetDatum(text),
											 ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));

	return DatumGetCString(DirectFunctionCall1(numeric_out,
											   DirectFunctionCall1(numeric_trim_scale, number)));
}

static Told
tell_fact(const CodeList *codes, SlotType type, Datum value)
{
	Told		told;
	int			code;
	int			other;

	switch (type)
	{
		case SLOT_BOOLEAN:
			told.text = DatumGetBool(value) ? "true" : "false";
			break;
		case SLOT_INT2:
			told.text = psprintf("%d", DatumGetInt16(value));
			break;
		case SLOT_INT4:
			told.text = psprintf("%d", DatumGetInt32(value));
			break;
		case SLOT_INT8:
			told.text = psprintf(INT64_FORMAT, DatumGetInt64(value));
			break;
		case SLOT_NUMERIC:
			told.text = DatumGetCString(DirectFunctionCall1(numeric_out, value));
			break;
		case SLOT_YUAN:
			told.text = yuan_to_cstring(DatumGetYuan(value));
			break;
		case SLOT_DATE:
			told.text = date_to_cstring(DatumGetDateADT(value));
			break;
		case SLOT_TEXT:
			told.text = shortened(TextDatumGetCString(value));
			told.compared = told.text;
			if (codes && match_code(codes, told.text, &code, &other) == CODE_FOUND)
				told.compared = codes->codes[code].name;
			return told;
		default:
			told.text = "";
			break;
	}
	told.compared = type == SLOT_NUMERIC || type == SLOT_YUAN ? plain_number(told.text) : told.text;
	return told;
}

static const char *
code_title(const Code *code)
{
	const char *title = choose_text(code->title_zh, code->title_en);

	return title ? title : code->name;
}

/* A text that is no code; false if it is one. */
static bool
append_code_doubt(StringInfo text, const CodeList *codes, const char *title, const char *value)
{
	const char *nearest;
	int			code;
	int			other;

	switch (match_code(codes, value, &code, &other))
	{
		case CODE_FOUND:
			return false;
		case CODE_AMBIGUOUS:
			appendStringInfo(text, phrase_text(PHRASE_TWO_CODES), title, value,
							 code_title(&codes->codes[code]), code_title(&codes->codes[other]));
			return true;
		case CODE_UNKNOWN:
			break;
	}
	nearest = nearest_code(codes, value);
	if (nearest)
		appendStringInfo(text, phrase_text(PHRASE_NEAREST_CODE), title, value, nearest);
	else
		appendStringInfo(text, phrase_text(PHRASE_UNKNOWN_CODE), title, value);
	return true;
}

bool
append_class(StringInfo text, const Rulebook *book, const GivenFacts *given, int variable)
{
	const Variable *it = &book->variables[variable];

	for (int i = 0; i < given->nslots && it->codes; i++)
		if (given->slots[i].variable == variable && given->slots[i].type == SLOT_TEXT &&
			!given->values[i].isnull)
		{
			appendStringInfo(text, phrase_text(PHRASE_WHICH_KIND), variable_title(it),
							 tell_fact(it->codes, SLOT_TEXT, given->values[i].value).text);
			return true;
		}
	return false;
}

void
append_doubt(StringInfo text, const Rulebook *book, const GivenFacts *given, int variable,
			 bool is_useless)
{
	const Variable *it = &book->variables[variable];
	const char *title = variable_title(it);
	Told		first = {NULL, NULL};

	for (int i = 0; i < given->nslots; i++)
	{
		Told		told;

		if (given->slots[i].variable != variable || given->slots[i].type == SLOT_NONE ||
			given->values[i].isnull)
			continue;
		told = tell_fact(it->codes, given->slots[i].type, given->values[i].value);
		if (it->codes && append_code_doubt(text, it->codes, title, told.text))
			return;
		if (first.text == NULL)
			first = told;
		else if (strcmp(told.compared, first.compared) != 0 && it->circumstance < 0)
		{
			appendStringInfo(text, phrase_text(PHRASE_TWO_VALUES), title, first.text, told.text);
			return;
		}
	}
	if (it->circumstance >= 0)
		appendStringInfo(text, phrase_text(PHRASE_DENIED), title);
	else if (is_useless && first.text)
		appendStringInfo(text, phrase_text(it->kind == KIND_DATE ? PHRASE_ENDLESS_DATE : PHRASE_ZERO_FACT),
						 title, first.text);
	else if (it->domain && first.text)
		appendStringInfo(text, phrase_text(PHRASE_BEYOND_DOMAIN), title, first.text, it->domain);
	else
		appendStringInfoString(text, title);
}
