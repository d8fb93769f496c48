/*
 * report.c
 *	  Whole answers in one query, in the reader's language: what is in force, what
 *	  a subject is entitled to, and which standards are kept.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/numeric.h"
#include "utils/rangetypes.h"
#include "utils/tuplestore.h"
#include "utils/typcache.h"

#include "call/facts.h"
#include "call/language.h"
#include "call/reason.h"
#include "call/result.h"
#include "rulebook/item.h"
#include "rulebook/lookup.h"
#include "types/input.h"
#include "types/number.h"

/* One row of a report before it is put in the reader's order. */
typedef struct ReportRow
{
	int			rank;
	const char *clause;			/* the first in force, or NULL; those that have
								 * one come first */
	const Variable *variable;
	Datum	   *values;
	bool	   *nulls;
} ReportRow;

static int
compare_rows(const ListCell *a, const ListCell *b)
{
	const ReportRow *left = lfirst(a);
	const ReportRow *right = lfirst(b);
	int			order;

	if (left->rank != right->rank)
		return left->rank < right->rank ? -1 : 1;
	if ((left->clause == NULL) != (right->clause == NULL))
		return left->clause == NULL ? 1 : -1;
	order = left->clause ? strcmp(left->clause, right->clause) : 0;
	return order != 0 ? order : strcmp(left->variable->name, right->variable->name);
}

static ReportRow *
make_row(const Variable *variable, int rank, const char *clause, int columns)
{
	ReportRow  *row = palloc0(sizeof(ReportRow));

	row->variable = variable;
	row->rank = rank;
	row->clause = clause;
	row->values = palloc0(sizeof(Datum) * columns);
	row->nulls = palloc0(sizeof(bool) * columns);
	return row;
}

static void
set_text(ReportRow *row, int column, const char *text)
{
	row->nulls[column] = text == NULL;
	if (text)
		row->values[column] = CStringGetTextDatum(text);
}

/* A name of an enum, or an empty one for none. */
static void
set_choice(ReportRow *row, int column, const char *name)
{
	set_text(row, column, name[0] != '\0' ? name : NULL);
}

/* From this column on: the facts that are missing, invalid, assumed. */
static void
set_facts(ReportRow *row, int column, const Rulebook *book, const Outcome *outcome)
{
	row->values[column] = variable_names(book, outcome->missing);
	row->values[column + 1] = variable_names(book, outcome->invalid);
	row->values[column + 2] = variable_names(book, outcome->assumed);
}

/* Put the rows out in order. */
static void
emit_rows(FunctionCallInfo fcinfo, List *rows)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	ListCell   *cell;

	list_sort(rows, compare_rows);
	foreach(cell, rows)
	{
		ReportRow  *row = lfirst(cell);

		tuplestore_putvalues(result->setResult, result->setDesc, row->values, row->nulls);
	}
}

/* The least id of a clause that these rules cite; NULL if none does. */
static const char *
first_clause(List *rules)
{
	const char *first = NULL;
	ListCell   *cell;

	foreach(cell, rules)
	{
		const Clause *clause = ((const Rule *) lfirst(cell))->clause;

		if (clause && (first == NULL || strcmp(clause->id, first) < 0))
			first = clause->id;
	}
	return first;
}

/* A variable without a title is a step inside a calculation, which no report lists. */
static bool
is_step(const Variable *variable)
{
	return variable->title_zh == NULL && variable->title_en == NULL;
}

/* What the three reports share; false if there is nothing to report. */
static bool
start_report(FunctionCallInfo fcinfo, const Positions *positions, CallSite **result,
			 Subject *subject)
{
	CallSite   *site;

	InitMaterializedSRF(fcinfo, 0);
	site = *result = find_site(fcinfo, positions);
	if (!read_subject(fcinfo, positions, subject))
		return false;
	find_book(site, fcinfo, positions);
	if (positions->read_facts)
	{
		site_read_facts(site, fcinfo, positions);
		subject->facts = site->values;
	}
	return true;
}

/* The dates of a rule as a daterange. */
static Datum
rule_dates(const Rule *rule)
{
	TypeCacheEntry *type = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	RangeBound	lower = {
		.val = DateADTGetDatum(rule->from),
		.infinite = rule->from == DATEVAL_NOBEGIN,
		.inclusive = true,
		.lower = true
	};
	RangeBound	upper = {
		.val = DateADTGetDatum(rule->before),
		.infinite = rule->before == DATEVAL_NOEND
	};

	return RangeTypePGetDatum(make_bounded_range(type, &lower, &upper));
}

static ReportRow *
rule_row(const Variable *variable, const Rule *rule)
{
	const Clause *clause = rule->clause;
	ReportRow  *row = make_row(variable, 0, clause ? clause->id : NULL, 13);

	set_text(row, 0, variable->name);
	set_text(row, 1, variable_title(variable));
	set_text(row, 2, rule->id);
	row->values[3] = RegionGetDatum(rule->region);
	set_text(row, 4, rule->level == ANY_LEVEL ? NULL : region_level_names[rule->level]);
	row->values[5] = rule_dates(rule);
	set_text(row, 6, rule->condition);
	set_text(row, 7, rule->value);
	set_text(row, 8, clause ? clause->id : NULL);
	set_choice(row, 9, force_names[clause ? clause->force : FORCE_UNSAID]);
	set_text(row, 10, clause ? document_name(clause) : NULL);
	set_text(row, 11, clause ? clause->section : NULL);
	set_text(row, 12, clause ? choose_text(clause->summary_zh, clause->summary_en) : NULL);
	return row;
}

static Datum
report_in_force(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	List	   *rows = NIL;

	if (!start_report(fcinfo, positions, &site, &subject))
		return (Datum) 0;
	for (int i = 0; i < site->book->nvariables; i++)
	{
		const Variable *variable = &site->book->variables[i];
		ListCell   *cell;

		CHECK_FOR_INTERRUPTS();
		if (is_step(variable))
			continue;
		foreach(cell, rules_in_force(site->book, i, subject.region, subject.on_date))
			rows = lappend(rows, rule_row(variable, lfirst(cell)));
	}
	emit_rows(fcinfo, rows);
	return (Datum) 0;
}

/* What is asked of a whole region is a duty of its government, nobody's benefit. */
static bool
is_region_matter(const Variable *variable)
{
	return variable->subject && variable->subject->duty;
}

static bool
is_positive(const Variable *variable, const Outcome *outcome)
{
	if (outcome->isnull)
		return false;
	if (variable->kind == KIND_BOOLEAN)
		return DatumGetBool(outcome->value);
	if (variable->kind == KIND_NUMBER || variable->kind == KIND_MONEY)
		return number_compare(outcome->value, NumericGetDatum(int64_to_numeric(0))) > 0;
	return true;
}

/*
 * A bound on anything but money is a standard, not a benefit, and a circumstance
 * is what somebody is, not what is due to him.
 */
static bool
is_entitlement(const Variable *variable)
{
	return !is_step(variable) && variable->circumstance < 0 &&
		!is_region_matter(variable) &&
		(variable->direction == DIRECTION_NONE || variable->kind == KIND_MONEY);
}

/*
 * How something is reckoned for everybody, everywhere and always, as an age is,
 * is no benefit either, unless a clause speaks of it.
 */
static bool
is_measure(const Variable *variable, List *rules)
{
	ListCell   *cell;

	if (variable->kind == KIND_MONEY || variable->kind == KIND_BOOLEAN)
		return false;
	foreach(cell, rules)
	{
		const Rule *rule = lfirst(cell);

		if (rule->clause || rule->condition || rule->region != REGION_NATION ||
			rule->from != DATEVAL_NOBEGIN || rule->before != DATEVAL_NOEND)
			return false;
	}
	return true;
}

/* Why the facts of this row have that outcome. */
static char *
site_reason(const CallSite *site, Status status, const Outcome *outcome)
{
	GivenFacts	given = {site->nslots, site->slots, site->values};

	return outcome_reason(site->book, &given, status, outcome);
}

/* First what is due, then what is only encouraged, what is not known yet, what is not due. */
static int
entitlement_rank(const Variable *variable, const Outcome *outcome, Force force)
{
	if (is_positive(variable, outcome))
		return force == ENCOURAGES ? 1 : 0;
	return outcome->status == STATUS_UNDETERMINED || outcome->status == STATUS_NO_RULE ? 2 : 3;
}

/* The rules are those in force: they tell the force of what none of them decides. */
static ReportRow *
entitlement_row(CallSite *site, const Variable *variable, List *rules, const Outcome *outcome)
{
	Force		force = rules_force(outcome->rules != NIL ? outcome->rules : rules);
	ReportRow  *row = make_row(variable, entitlement_rank(variable, outcome, force),
							   first_clause(rules), 16);

	set_text(row, 0, variable->name);
	set_text(row, 1, variable_title(variable));
	set_text(row, 2, variable->subject ? variable->subject->name : NULL);
	set_text(row, 3, variable->beneficiary);
	row->values[4] = status_datum(site, outcome->status);
	row->nulls[5] = outcome->isnull;
	if (!outcome->isnull)
		row->values[5] = json_value(kind_value_type(variable->kind), outcome->value);
	row->nulls[6] = outcome->isnull || !amount_value(variable, outcome->value, &row->values[6]);
	set_choice(row, 7, direction_names[variable->direction]);
	set_text(row, 8, unit_name(variable->unit));
	set_text(row, 9, unit_name(variable->per));
	set_choice(row, 10, force_names[force]);
	set_text(row, 11, site_reason(site, outcome->status, outcome));
	row->values[12] = clause_ids(site->book, outcome->rules);
	set_facts(row, 13, site->book, outcome);
	return row;
}

static bool
list_member_text(const List *list, const char *text)
{
	ListCell   *cell;

	foreach(cell, list)
		if (strcmp(lfirst(cell), text) == 0)
			return true;
	return false;
}

/* Is any benefit for them? If not, an error that lists whom benefits are for. */
static void
check_beneficiary(const Rulebook *book, const char *name)
{
	StringInfoData known;
	List	   *seen = NIL;

	initStringInfo(&known);
	for (int i = 0; i < book->nvariables; i++)
	{
		const char *other = book->variables[i].beneficiary;

		if (other == NULL || list_member_text(seen, other))
			continue;
		if (strcmp(other, name) == 0)
			return;
		seen = lappend(seen, (void *) other);
		appendStringInfo(&known, "%s%s", known.len > 0 ? ", " : "", other);
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("no benefit is for \"%s\"", shortened(name)),
			 known.len > 0 ? errhint("Benefits are for %s.", known.data) : 0));
}

/* Whom benefits are asked for, and what they are, a person as a rule. */
typedef struct Beneficiaries
{
	List	   *names;			/* NIL: everybody */
	List	   *subjects;		/* of const Word * */
} Beneficiaries;

/* Names between commas; null or none for everybody. */
static void
read_beneficiaries(FunctionCallInfo fcinfo, int argument, const Rulebook *book,
				   Beneficiaries *asked)
{
	char	   *list;
	char	   *rest;

	memset(asked, 0, sizeof(Beneficiaries));
	if (PG_ARGISNULL(argument))
		return;
	list = text_to_cstring(PG_GETARG_TEXT_PP(argument));
	for (char *name = strtok_r(list, ", ", &rest); name; name = strtok_r(NULL, ", ", &rest))
	{
		check_beneficiary(book, name);
		asked->names = lappend(asked->names, name);
	}
	for (int i = 0; i < book->nvariables; i++)
		if (book->variables[i].beneficiary &&
			list_member_text(asked->names, book->variables[i].beneficiary))
			asked->subjects = list_append_unique_ptr(asked->subjects,
													 (void *) book->variables[i].subject);
}

/* Whoever asks for some is told of what is for anybody, if not for another kind of row. */
static bool
is_for(const Variable *variable, const Beneficiaries *asked)
{
	if (asked->names == NIL)
		return true;
	if (variable->beneficiary)
		return list_member_text(asked->names, variable->beneficiary);
	return variable->subject == NULL || list_member_ptr(asked->subjects, variable->subject);
}

static Datum
report_entitlements(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	List	   *rows = NIL;
	Beneficiaries asked;

	if (!start_report(fcinfo, positions, &site, &subject))
		return (Datum) 0;
	read_beneficiaries(fcinfo, 4, site->book, &asked);
	for (int i = 0; i < site->book->nvariables; i++)
	{
		const Variable *variable = &site->book->variables[i];
		List	   *rules;
		Outcome		outcome;

		if (!is_entitlement(variable) || !is_for(variable, &asked))
			continue;
		CHECK_FOR_INTERRUPTS();
		rules = rules_in_force(site->book, i, subject.region, subject.on_date);
		if (rules == NIL || is_measure(variable, rules))
			continue;
		plan_outcome(shape_plan(site->shape, i), &subject, &outcome);
		rows = lappend(rows, entitlement_row(site, variable, rules, &outcome));
	}
	emit_rows(fcinfo, rows);
	return (Datum) 0;
}

/* The baseline of the rules that set a bound; NULL if they have none. */
static Numeric
rules_baseline(List *rules)
{
	ListCell   *cell;

	foreach(cell, rules)
		if (((const Rule *) lfirst(cell))->baseline)
			return ((const Rule *) lfirst(cell))->baseline;
	return NULL;
}

/* How much of the way from the baseline to the bound is done; false if there is none. */
static bool
find_progress(const Compliance *compliance, Datum *progress)
{
	Numeric		baseline = rules_baseline(compliance->required.rules);
	Datum		way;
	Datum		done;

	if (baseline == NULL || !compliance->known)
		return false;
	way = DirectFunctionCall2(numeric_sub, compliance->required.value, NumericGetDatum(baseline));
	done = DirectFunctionCall2(numeric_sub, compliance->actual.value, NumericGetDatum(baseline));
	if (number_is_zero(way))
		return false;
	*progress = DirectFunctionCall1(numeric_trim_scale,
									DirectFunctionCall2(numeric_div, done, way));
	return true;
}

/* Without the zeros that a division leaves, where the variable has no scale. */
static void
set_number(ReportRow *row, int column, Datum number, bool isnull)
{
	row->nulls[column] = isnull;
	if (!isnull)
		row->values[column] = row->variable->scale == NO_SCALE ?
			DirectFunctionCall1(numeric_trim_scale, number) : number;
}

/* A duty of a region that is kept or not, without figures. */
static bool
is_duty(const Variable *variable)
{
	return variable->direction == DIRECTION_NONE &&
		variable->kind == KIND_BOOLEAN && is_region_matter(variable);
}

static bool
is_standard(const Variable *variable)
{
	return !is_step(variable) &&
		(variable->direction != DIRECTION_NONE || is_duty(variable));
}

static void
check_duty(DecisionPlan *plan, const Subject *subject, Compliance *compliance)
{
	memset(compliance, 0, sizeof(Compliance));
	plan_outcome(plan, subject, &compliance->required);
	compliance->status = compliance->required.status;
	compliance->known = !compliance->required.isnull;
	compliance->met = compliance->known && DatumGetBool(compliance->required.value);
}

static ReportRow *
standard_row(CallSite *site, const Variable *variable, List *rules, const Compliance *compliance)
{
	const Outcome *required = &compliance->required;
	const Outcome *actual = &compliance->actual;
	bool		has_figures = !is_duty(variable);
	Force		force = rules_force(required->rules != NIL ? required->rules : rules);
	ReportRow  *row = make_row(variable, 0, first_clause(rules), 18);

	set_text(row, 0, variable->name);
	set_text(row, 1, variable_title(variable));
	set_text(row, 2, variable->subject ? variable->subject->name : NULL);
	set_choice(row, 3, direction_names[variable->direction]);
	set_number(row, 4, required->value, !has_figures || required->isnull);
	set_number(row, 5, actual->value, !has_figures || actual->isnull);
	row->values[6] = BoolGetDatum(compliance->met);
	/* what is only encouraged is neither kept nor breached */
	row->nulls[6] = !compliance->known || force == ENCOURAGES;
	set_number(row, 7, compliance->shortfall, !has_figures || !compliance->known);
	row->nulls[8] = !has_figures || !find_progress(compliance, &row->values[8]);
	set_text(row, 9, unit_name(variable->unit));
	set_text(row, 10, unit_name(variable->per));
	row->values[11] = status_datum(site, compliance->status);
	set_choice(row, 12, force_names[force]);
	set_text(row, 13, site_reason(site, compliance->status, required));
	row->values[14] = clause_ids(site->book, required->rules);
	set_facts(row, 15, site->book, required);
	return row;
}

static Datum
report_standards(FunctionCallInfo fcinfo, const Positions *positions)
{
	CallSite   *site;
	Subject		subject = {0};
	List	   *rows = NIL;

	if (!start_report(fcinfo, positions, &site, &subject))
		return (Datum) 0;
	for (int i = 0; i < site->book->nvariables; i++)
	{
		const Variable *variable = &site->book->variables[i];
		List	   *rules;
		Compliance	compliance;
		DecisionPlan *plan;

		if (!is_standard(variable))
			continue;
		CHECK_FOR_INTERRUPTS();
		rules = rules_in_force(site->book, i, subject.region, subject.on_date);
		if (rules == NIL)
			continue;
		plan = shape_plan(site->shape, i);
		if (is_duty(variable))
			check_duty(plan, &subject, &compliance);
		else
			plan_comply(plan, shape_plan(site->shape, variable->measure), &subject, &compliance);
		rows = lappend(rows, standard_row(site, variable, rules, &compliance));
	}
	emit_rows(fcinfo, rows);
	return (Datum) 0;
}

#define REPORT_ENTRY(symbol, report, reader) \
	ENTRY(symbol, report(fcinfo, positions), \
		  {.facts = 0,.region = 1,.on_date = 2,.book = 3,.read_facts = reader})
#define REPORT_ENTRIES(name) \
	REPORT_ENTRY(benefit_##name##_jsonb, report_##name, read_jsonb_facts); \
	REPORT_ENTRY(benefit_##name##_text, report_##name, read_text_facts); \
	REPORT_ENTRY(benefit_##name##_record, report_##name, read_record_facts)

ENTRY(benefit_in_force, report_in_force(fcinfo, positions),
	  {.region = 0,.on_date = 1,.book = 2});
REPORT_ENTRIES(entitlements);
REPORT_ENTRIES(standards);
