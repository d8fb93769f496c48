/*
 * item.c
 *	  Judges what is said of a variable or a rule, and what items say of each
 *	  other.
 */
#include "compat.h"

#include "lib/stringinfo.h"

#include "rulebook/item.h"
#include "rulebook/default.h"
#include "types/input.h"
#include "types/nearest_name.h"
#include "types/yuan.h"

/* Decimals that a number may be rounded to; an amount has fewer. */
#define MAX_SCALE			20

/* The names of the enums in rulebook.h, in their order; types/number.h has those of roundings. */
static const char *const hit_policy_names[] =
{"unique", "first", "any", "min", "max", "sum", "count", NULL};
const char *const direction_names[] =
{"", "at_least", "at_most", "above", "below", NULL};
const char *const force_names[] =
{"", "grants", "orders", "aims", "encourages", NULL};
static const char *const changed_by_names[] =
{"record", "applicant", "authority", "time", "nobody", NULL};

static bool
is_numeric_kind(VariableKind kind)
{
	return kind == KIND_NUMBER || kind == KIND_MONEY;
}

/* The index of a text among the choices; missing if there is none or it is unknown. */
static int
choose(FaultSink *sink, const char *field, const char *text,
	   const char *const *choices, int missing)
{
	StringInfoData all;
	Fault		fault;

	if (text == NULL)
		return missing;
	for (int i = 0; choices[i] != NULL; i++)
	{
		if (choices[i][0] != '\0' && strcmp(choices[i], text) == 0)
			return i;
	}
	initStringInfo(&all);
	for (int i = 0; choices[i] != NULL; i++)
	{
		if (choices[i][0] != '\0')
			appendStringInfo(&all, "%s%s", all.len > 0 ? ", " : "", choices[i]);
	}
	set_fault(&fault, ERRCODE_INVALID_PARAMETER_VALUE, -1,
			  "\"%s\" is not a known value", shortened(text));
	set_fault_hint(&fault, "It is one of %s.", all.data);
	take_fault(sink, field, &fault);
	return missing;
}

/* The kind of this name, or -1. */
static int
choose_kind(FaultSink *sink, const char *text)
{
	const char *names[KIND_COUNT + 1] = {NULL};

	if (text == NULL)
		add_fault(sink, "kind", ERRCODE_NOT_NULL_VIOLATION, NULL,
				  "a variable needs a kind");
	for (int kind = 0; kind < KIND_COUNT; kind++)
		names[kind] = kind_name(kind);
	return choose(sink, "kind", text, names, -1);
}

static void
check_scale(FaultSink *sink, const Variable *variable)
{
	int			most = variable->kind == KIND_MONEY ? YUAN_DECIMALS : MAX_SCALE;

	if (!is_numeric_kind(variable->kind))
		add_fault(sink, "scale", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "only a number or an amount of money has a scale");
	else if (variable->scale < 0 || variable->scale > most)
		add_fault(sink, "scale", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the scale must be between 0 and %d", most);
}

/* An amount counts and has no count: it has the kind number. */
static void
check_hit_policy(FaultSink *sink, const Variable *variable)
{
	switch (variable->hit_policy)
	{
		case HIT_UNIQUE:
		case HIT_FIRST:
		case HIT_ANY:
			return;
		case HIT_MIN:
		case HIT_MAX:
		case HIT_SUM:
			if (!is_numeric_kind(variable->kind))
				add_fault(sink, "hit_policy", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
						  "hit policy \"%s\" needs a number or an amount of money",
						  hit_policy_names[variable->hit_policy]);
			return;
		case HIT_COUNT:
			if (variable->kind != KIND_NUMBER)
				add_fault(sink, "hit_policy", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
						  "hit policy \"%s\" needs a number",
						  hit_policy_names[variable->hit_policy]);
			return;
	}
}

/* Has the variable this name or alias? */
static bool
is_called(const VariableText *text, const char *name)
{
	if (strcmp(text->name, name) == 0)
		return true;
	for (int i = 0; i < text->naliases; i++)
	{
		if (strcmp(text->aliases[i], name) == 0)
			return true;
	}
	return false;
}

static void
check_standard(FaultSink *sink, const VariableText *text, const Variable *variable)
{
	if ((text->direction == NULL) != (text->measure == NULL))
		add_fault(sink, text->direction == NULL ? "direction" : "measure",
				  ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a standard needs both a direction and a measure");
	if (text->direction != NULL && !is_numeric_kind(variable->kind))
		add_fault(sink, "direction", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "only a number or an amount of money can bound another");
	if (text->measure != NULL && is_called(text, text->measure))
		add_fault(sink, "measure", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a variable cannot bound itself");
}

void
read_variable(FaultSink *sink, const VariableText *text, Variable *variable)
{
	Fault		fault;
	int			kind = choose_kind(sink, text->kind);

	variable->hit_policy = choose(sink, "hit_policy", text->hit_policy,
								  hit_policy_names, HIT_UNIQUE);
	variable->rounding = choose(sink, "rounding", text->rounding,
								rounding_names, ROUND_HALF_UP);
	variable->direction = choose(sink, "direction", text->direction,
								 direction_names, DIRECTION_NONE);
	variable->scale = NO_SCALE;
	variable->has_default = false;
	if (kind < 0)
	{
		/* what hangs on the kind cannot be told */
		variable->kind = KIND_NUMBER;
		return;
	}

	variable->kind = kind;
	if (text->has_scale)
	{
		variable->scale = text->scale;
		check_scale(sink, variable);
	}
	else if (kind == KIND_MONEY)
		variable->scale = YUAN_DECIMALS;
	check_hit_policy(sink, variable);
	check_standard(sink, text, variable);
	if (text->default_value != NULL)
	{
		variable->has_default = read_default(kind, text->default_value,
											 &variable->default_value, &fault);
		if (!variable->has_default)
			take_fault(sink, "default", &fault);
	}
}

Force
read_force(FaultSink *sink, const char *name)
{
	return choose(sink, "force", name, force_names, FORCE_UNSAID);
}

void
check_changed_by(FaultSink *sink, const char *name)
{
	(void) choose(sink, "changed_by", name, changed_by_names, 0);
}

void
read_rule(FaultSink *sink, const RuleText *text, Rule *rule)
{
	Datum		number;
	Fault		fault;

	rule->baseline = NULL;
	rule->level = choose(sink, "level", text->level, region_level_names, ANY_LEVEL);
	if (rule->level != ANY_LEVEL && text->has_region && rule->level < region_level(text->region))
		add_fault(sink, "level", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "no %s lies in the region of the rule", text->level);
	if (text->value == NULL && text->replaces == NULL)
		add_fault(sink, "value", ERRCODE_NOT_NULL_VIOLATION, NULL,
				  "a rule needs a value, or a rule that it repeals");
	if (text->value == NULL && text->condition != NULL)
		add_fault(sink, "condition", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a rule without a value repeals and cannot have a condition");
	if (text->is_implication && text->value != NULL && strcmp(text->value, "true") != 0)
		add_fault(sink, "value", ERRCODE_INVALID_PARAMETER_VALUE,
				  gettext_noop("Put what implies it into the condition."),
				  "the value of a rule of a standard circumstance can only be true");
	if (text->replaces != NULL && strcmp(text->replaces, text->id) == 0)
		add_fault(sink, "replaces", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule replaces itself");
	if (text->is_implication && text->overrides != NULL)
		add_fault(sink, "overrides", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a rule of a standard circumstance only adds to the others and overrides none");
	if (text->overrides != NULL && strcmp(text->overrides, text->id) == 0)
		add_fault(sink, "overrides", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule overrides itself");
	if (text->value == NULL && text->overrides != NULL)
		add_fault(sink, "overrides", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a rule without a value repeals and overrides nothing");
	if (text->baseline == NULL)
		return;
	if (literal_value(TYPE_NUMBER, text->baseline, -1, &number, &fault))
		rule->baseline = DatumGetNumeric(number);
	else
	{
		fault.message = psprintf(_("the baseline \"%s\" is not a number"),
								 shortened(text->baseline));
		take_fault(sink, "baseline", &fault);
	}
}

void
check_measure(FaultSink *sink, const char *measure, VariableKind kind)
{
	if (!is_numeric_kind(kind))
		add_fault(sink, "measure", ERRCODE_DATATYPE_MISMATCH, NULL,
				  "the measure \"%s\" is not a number", shortened(measure));
}

void
refuse_circumstance_as_answer(FaultSink *sink)
{
	add_fault(sink, "variable", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
			  "a standard circumstance is a fact and answers no clause");
}

void
refuse_shared_name(FaultSink *sink, const char *field, const char *name,
				   const char *variable, const char *other)
{
	add_fault(sink, field, ERRCODE_UNIQUE_VIOLATION, NULL,
			  "variables \"%s\" and \"%s\" cannot share the name \"%s\"",
			  shortened(variable), other, name);
}

const char *
link_field(RuleLink link)
{
	return link == LINK_REPLACES ? "replaces" : "overrides";
}

void
refuse_other_variable(FaultSink *sink, RuleLink link, const char *rule, const char *variable,
					  const char *other, const char *its_variable)
{
	Fault		fault;

	if (link == LINK_REPLACES)
		set_fault(&fault, ERRCODE_FOREIGN_KEY_VIOLATION, -1,
				  "rule \"%s\" cannot replace rule \"%s\", which is of another variable",
				  shortened(rule), shortened(other));
	else
		set_fault(&fault, ERRCODE_FOREIGN_KEY_VIOLATION, -1,
				  "rule \"%s\" cannot override rule \"%s\", which is of another variable",
				  shortened(rule), shortened(other));
	if (variable != NULL && its_variable != NULL)
		set_fault_detail(&fault, "The one is of \"%s\", the other of \"%s\".",
						 variable, its_variable);
	take_fault(sink, link_field(link), &fault);
}

void
refuse_ring(FaultSink *sink, RuleLink link)
{
	if (link == LINK_REPLACES)
		add_fault(sink, "replaces", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule replaces itself, directly or through others");
	else
		add_fault(sink, "overrides", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule overrides itself, directly or through others");
}

void
refuse_codes_of_kind(FaultSink *sink, const char *variable)
{
	add_fault(sink, "codes", ERRCODE_DATATYPE_MISMATCH, NULL,
			  "variable \"%s\" is not a text and cannot have codes", shortened(variable));
}

void
refuse_unknown_parent(FaultSink *sink, const CodeList *list, const char *parent)
{
	add_fault(sink, "parent", ERRCODE_FOREIGN_KEY_VIOLATION,
			  nearest_name_hint(list ? nearest_code(list, parent) : NULL),
			  "code \"%s\" does not exist among those of the variable", shortened(parent));
}

void
refuse_code_circle(FaultSink *sink)
{
	add_fault(sink, "parent", ERRCODE_INVALID_RECURSION, NULL,
			  "the code is its own class, directly or through others");
}
