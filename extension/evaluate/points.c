/*
 * points.c
 *	  What a fact that is missing is compared with.
 *
 * A fact goes through terms as it is (a choice of several values, a computed
 * variable, the years since a date) until it is compared. The constants that it
 * meets there are its points: those, and one value between each two of them, tell
 * apart all that the tests can. What else is done with a fact entangles it, for
 * then no few values stand for all.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/numeric.h"

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "program/operation.h"
#include "types/dates.h"
#include "types/fraction.h"

/* Of a decision with more rules, the values are not compared each with each. */
#define MAX_COMPARED_RULES	64

/* Points of one fact; more are not tried. */
#define MAX_POINTS			100

/* Where a term's values come from: a list of them, and what hangs on a fact. */
typedef enum SourceType
{
	SOURCE_VALUE,				/* a constant, or what is known */
	SOURCE_FACT,				/* a fact, or via a term that hangs on it alone */
	SOURCE_OTHER				/* anything */
} SourceType;

typedef struct Source
{
	SourceType	type;
	Form		form;
	Datum		value;
	TriedFact  *fact;
	const Via  *via;			/* or NULL */
} Source;

typedef struct Flow
{
	const Term *term;
	uint32		facts;			/* that it hangs on, a bit each; 0: it is known */
	List	   *sources;		/* of Source *, where it hangs on some and is no
								 * boolean */
} Flow;

typedef struct Search
{
	Trial	   *trial;
	ExactRun	run;			/* without samples */
	const TriedFact *alone;		/* the only one that is open, or NULL */
	Flow	  **flows;			/* by memo; of a search for all */
} Search;

static Flow *follow(Search *search, const Term *term);

/* The fact of a variable, if it is open. */
static TriedFact *
open_fact(const Search *search, int variable)
{
	Trial	   *trial = search->trial;

	for (int i = 0; i < trial->nfacts; i++)
		if (trial->facts[i].variable == variable)
			return search->alone == NULL || search->alone == &trial->facts[i]
				? &trial->facts[i] : NULL;
	return NULL;
}

static List *
add_source(List *sources, Source source)
{
	Source	   *it = palloc(sizeof(Source));

	*it = source;
	return lappend(sources, it);
}

/* A value of a term; a decimal as a numeric, so that it is read without the term. */
static List *
add_value(List *sources, const Term *term, Datum value)
{
	Source		source = {.type = SOURCE_VALUE,.form = (Form) term->form,.value = value};

	if (term->form == FORM_DECIMAL)
	{
		source.form = FORM_NUMERIC;
		source.value = NumericGetDatum(decimal_to_number(DatumGetInt64(value), term->scale));
	}
	return add_source(sources, source);
}

/* A term's sources; of one that is known, its value, unless that is null. */
static List *
flow_sources(Search *search, const Flow *flow)
{
	Answer		known;

	if (flow->facts)
		return flow->sources;
	known = run_exact(&search->run, flow->term);
	if (known.isnull && !is_open(known))
		return NIL;
	return known.isnull ? add_source(NIL, (Source) {.type = SOURCE_OTHER})
		: add_value(NIL, flow->term, known.value);
}

/* A fact is computed with: of one that a domain computes with, the domain is not asked. */
static void
entangle(Search *search, Source *source)
{
	if (source->type != SOURCE_FACT || source->fact->codes)
		return;
	if (search->alone)
		source->fact->is_domain_vague = true;
	else
		source->fact->is_entangled = true;
}

static void
entangle_all(Search *search, const List *sources)
{
	ListCell   *cell;

	foreach(cell, sources)
		entangle(search, lfirst(cell));
}

/* A fact is compared with a value. */
static void
add_point(const Source *source, const Source *value)
{
	TriedFact  *fact = source->fact;
	Point	   *point;

	if (fact->kind == KIND_BOOLEAN || fact->codes)
		return;					/* all values are tried */
	if (list_length(fact->points) >= MAX_POINTS)
	{
		/* what is no point is not compared with a vague number either */
		fact->is_entangled = true;
		return;
	}
	point = palloc(sizeof(Point));
	point->via = source->via;
	point->form = value->form;
	point->value = value->value;
	fact->points = lappend(fact->points, point);
}

static bool
is_same_via(const Via *left, const Via *right)
{
	return (left ? left->term : NULL) == (right ? right->term : NULL);
}

static bool
is_rounding(const Via *via)
{
	return via && via->inner == NULL && via->term->op == OP_NUM_ROUND;
}

/*
 * Is it nothing that these are compared? A fact is equal to itself. In a domain, what
 * is not known of others is not false, and a fact that is to be whole, or of so many
 * decimals, can be so between any two points.
 */
static bool
is_harmless(const Search *search, const Source *a, const Source *b)
{
	if (a->type == SOURCE_FACT && b->type == SOURCE_FACT && a->fact == b->fact)
		return is_same_via(a->via, b->via) ||
			(search->alone && (is_rounding(a->via) ? b->via == NULL : is_rounding(b->via) && a->via == NULL));
	return search->alone != NULL;
}

/* Values of two terms are compared with each other. */
static void
relate(Search *search, const Flow *left, const Flow *right)
{
	List	   *lefts = flow_sources(search, left);
	List	   *rights = flow_sources(search, right);
	ListCell   *l;
	ListCell   *r;

	if (left->facts == 0 && right->facts == 0)
		return;
	foreach(l, lefts)
		foreach(r, rights)
		{
			Source	   *a = lfirst(l);
			Source	   *b = lfirst(r);

			CHECK_FOR_INTERRUPTS();
			if (a->type == SOURCE_FACT && b->type == SOURCE_VALUE)
				add_point(a, b);
			else if (b->type == SOURCE_FACT && a->type == SOURCE_VALUE)
				add_point(b, a);
			else if (!is_harmless(search, a, b))
			{
				entangle(search, a);
				entangle(search, b);
			}
		}
}

/* What a term gives of values that are chosen, not computed with. */
static void
add_flow(Search *search, Flow *flow, const Flow *part)
{
	flow->facts |= part->facts;
	if (flow->term->form != FORM_BOOLEAN)
		flow->sources = list_concat(flow->sources, flow_sources(search, part));
}

static void
follow_args(Search *search, Flow *flow)
{
	for (int i = 0; i < flow->term->nargs; i++)
		flow->facts |= follow(search, flow->term->args[i])->facts;
}

/* It is asked whether a term is null: some facts of it may stay away. */
static void
ask_null(Search *search, const Flow *flow)
{
	for (int i = 0; i < search->trial->nfacts; i++)
		if (flow->facts & 1U << i)
			search->trial->facts[i].may_stay_away = true;
}

/* Compared with each other, and one of them taken. */
static void
follow_extreme(Search *search, Flow *flow)
{
	const Term *term = flow->term;
	Flow	  **parts = palloc(sizeof(Flow *) * term->nargs);

	for (int i = 0; i < term->nargs; i++)
	{
		parts[i] = follow(search, term->args[i]);
		for (int j = 0; j < i; j++)
			relate(search, parts[i], parts[j]);
		add_flow(search, flow, parts[i]);
	}
}

/* Computed with. */
static void
follow_strict(Search *search, Flow *flow)
{
	for (int i = 0; i < flow->term->nargs; i++)
	{
		Flow	   *part = follow(search, flow->term->args[i]);

		flow->facts |= part->facts;
		if (part->facts)
			entangle_all(search, part->sources);
	}
	flow->sources = add_source(NIL, (Source) {.type = SOURCE_OTHER});
}

/* Is it a constant by which nothing can be told of the other argument? */
static bool
hides_other(const Term *term, Answer constant)
{
	switch ((Op) term->op)
	{
		case OP_NUM_MULTIPLY:
		case OP_NUM_DIVIDE:
			return number_is_zero(constant.value);
		case OP_FRACTION_MULTIPLY:
		case OP_FRACTION_DIVIDE:
			return fraction_sign(DatumGetFraction(constant.value)) == 0;
		default:
			return false;
	}
}

/* A function of one fact that rises or falls with it. */
static void
follow_function(Search *search, Flow *flow)
{
	const Term *term = flow->term;
	Answer		other = no_answer(NULL);
	Form		other_form = FORM_BOOLEAN;
	Source	   *only = NULL;
	bool		is_lone = true;
	int			at = 0;
	Via		   *via;

	for (int i = 0; i < term->nargs; i++)
	{
		Flow	   *part = follow(search, term->args[i]);

		if (part->facts)
		{
			is_lone &= only == NULL && list_length(part->sources) == 1;
			only = part->sources ? linitial(part->sources) : NULL;
			at = i;
			continue;
		}
		other = run_exact(&search->run, term->args[i]);
		other_form = (Form) term->args[i]->form;
		is_lone &= !other.isnull;
	}
	if (!is_lone || only == NULL || only->type != SOURCE_FACT || !follows_fact(term, at) ||
		is_date_function(term) != (only->fact->kind == KIND_DATE) ||
		(!other.isnull && hides_other(term, other)))
	{
		follow_strict(search, flow);
		return;
	}
	via = palloc0(sizeof(Via));
	via->inner = only->via;
	via->term = term;
	via->at = at;
	if (!other.isnull && (other_form == FORM_NUMERIC || other_form == FORM_FRACTION))
		via->other = number_as_fraction(other_form, other.value);
	flow->facts |= 1U << (only->fact - search->trial->facts);
	flow->sources = add_source(NIL, (Source) {
		.type = SOURCE_FACT,.fact = only->fact,.via = via
	});
}

static void
follow_decision(Search *search, Flow *flow, const Decision *decision)
{
	const Variable *variable = decision->variable;
	HitPolicy	policy = variable->hit_policy;
	bool		is_compared = policy == HIT_MIN || policy == HIT_MAX || policy == HIT_ANY;
	Flow	  **values = palloc(sizeof(Flow *) * (decision->nbranches + 1));
	ListCell   *cell;

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];

		CHECK_FOR_INTERRUPTS();
		if (branch->condition)
			flow->facts |= follow(search, branch->condition)->facts;
		values[i] = follow(search, branch->value);
		flow->facts |= values[i]->facts;
	}
	if (flow->facts == 0 || flow->term->form == FORM_BOOLEAN)
		return;
	if (policy == HIT_SUM || policy == HIT_COUNT ||
		(is_compared && decision->nbranches > MAX_COMPARED_RULES))
	{
		for (int i = 0; i < decision->nbranches; i++)
			entangle_all(search, values[i]->sources);
		flow->sources = add_source(NIL, (Source) {.type = SOURCE_OTHER});
		return;
	}
	for (int i = 0; i < decision->nbranches; i++)
	{
		for (int j = 0; j < i && is_compared; j++)
			relate(search, values[i], values[j]);
		flow->sources = list_concat(flow->sources, flow_sources(search, values[i]));
	}
	if (decision->fallback)
		flow->sources = add_value(flow->sources, decision->fallback,
								  decision->fallback->constant.value);
	if (!decision->needs_rounding)
		return;
	/* rounded, each is another value; what counts time is whole */
	foreach(cell, flow->sources)
	{
		Source	   *source = lfirst(cell);

		if (source->type == SOURCE_VALUE)
		{
			source->value = source->form != FORM_FRACTION
				? number_round(source->value, variable->scale, variable->rounding)
				: NumericGetDatum(fraction_round(DatumGetFraction(source->value), variable->scale,
												 variable->rounding));
			source->form = FORM_NUMERIC;
		}
		else if (source->type == SOURCE_FACT && source->fact->kind != KIND_DATE)
		{
			entangle(search, source);
			source->type = SOURCE_OTHER;
		}
	}
}

/* The fact of a variable, whatever gives it. */
static void
follow_fact(Search *search, Flow *flow, int variable)
{
	TriedFact  *fact = open_fact(search, variable);

	if (fact == NULL)
		return;
	flow->facts |= 1U << (fact - search->trial->facts);
	if (flow->term->form != FORM_BOOLEAN)
		flow->sources = add_source(NIL, (Source) {.type = SOURCE_FACT,.fact = fact});
}

static void
follow_circumstance(Search *search, Flow *flow, const Decision *decision)
{
	follow_args(search, flow);
	for (int i = 0; i < decision->nbranches; i++)
		if (decision->branches[i].condition)
			flow->facts |= follow(search, decision->branches[i].condition)->facts;
	follow_fact(search, flow, decision->variable->circumstance);
}

/* The first that is given: nothing behind one that is known. */
static void
follow_choice(Search *search, Flow *flow)
{
	for (int i = 0; i < flow->term->nargs; i++)
	{
		Flow	   *part = follow(search, flow->term->args[i]);

		add_flow(search, flow, part);
		if (flow->term->op == OP_COALESCE)
			ask_null(search, part);
		if (part->facts == 0 && !run_exact(&search->run, part->term).isnull)
			break;
	}
}

/* One test that is known may decide, and then nothing else matters. */
static void
follow_junction(Search *search, Flow *flow)
{
	const Term *term = flow->term;
	bool		is_decided = false;

	for (int i = 0; i < term->nargs && !is_decided; i++)
	{
		Flow	   *part = follow(search, term->args[i]);
		Answer		test = {0};

		flow->facts |= part->facts;
		if (part->facts)
			continue;
		test = run_exact(&search->run, part->term);
		is_decided = !test.isnull && DatumGetBool(test.value) == (term->op == OP_OR);
	}
	if (is_decided)
		flow->facts = 0;
}

static void
follow_operation(Search *search, Flow *flow)
{
	const Term *term = flow->term;

	switch ((Op) term->op)
	{
		case OP_INT_EQ:
		case OP_INT_NE:
		case OP_INT_LT:
		case OP_INT_LE:
		case OP_INT_GT:
		case OP_INT_GE:
		case OP_NUM_EQ:
		case OP_NUM_NE:
		case OP_NUM_LT:
		case OP_NUM_LE:
		case OP_NUM_GT:
		case OP_NUM_GE:
		case OP_FRACTION_EQ:
		case OP_FRACTION_NE:
		case OP_FRACTION_LT:
		case OP_FRACTION_LE:
		case OP_FRACTION_GT:
		case OP_FRACTION_GE:
		case OP_TEXT_EQ:
		case OP_TEXT_NE:
			follow_extreme(search, flow);
			break;
		case OP_NUM_LEAST:
		case OP_NUM_GREATEST:
		case OP_FRACTION_LEAST:
		case OP_FRACTION_GREATEST:
		case OP_INT_LEAST:
		case OP_INT_GREATEST:
			follow_extreme(search, flow);
			break;
		case OP_CODE_WITHIN:
			follow_args(search, flow);
			break;
		case OP_DEC_TO_NUM:
		case OP_DEC_RESCALE:
		case OP_NUM_TO_FRACTION:
			{
				Flow	   *part = follow(search, term->args[0]);

				if (part->facts)
					add_flow(search, flow, part);
				break;
			}
		case OP_DAYS_BETWEEN:
		case OP_MONTHS_BETWEEN:
		case OP_YEARS_BETWEEN:
		case OP_ADD_MONTHS:
		case OP_MONTH_START:
		case OP_MONTH_END:
		case OP_NUM_NEGATE:
		case OP_NUM_ABS:
		case OP_NUM_SIGN:
		case OP_NUM_ROUND:
		case OP_NUM_ADD:
		case OP_NUM_SUBTRACT:
		case OP_NUM_MULTIPLY:
		case OP_NUM_DIVIDE:
		case OP_FRACTION_NEGATE:
		case OP_FRACTION_ABS:
		case OP_FRACTION_SIGN:
		case OP_FRACTION_ROUND:
		case OP_FRACTION_ADD:
		case OP_FRACTION_SUBTRACT:
		case OP_FRACTION_MULTIPLY:
		case OP_FRACTION_DIVIDE:
			follow_function(search, flow);
			break;
		default:
			follow_strict(search, flow);
			break;
	}
}

static Flow *
follow(Search *search, const Term *term)
{
	Flow	   *flow;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (term->op == OP_MEMO && search->flows[term->memo] && search->alone == NULL)
		return search->flows[term->memo];
	flow = palloc0(sizeof(Flow));
	flow->term = term;
	switch ((Op) term->op)
	{
		case OP_CONST:
		case OP_ON_DATE:
		case OP_REGION:
			break;
		case OP_FACT:
		case OP_FACT_BOOLEAN:
		case OP_FACT_INT2:
		case OP_FACT_INT4:
		case OP_FACT_BIT:
		case OP_FACT_CODE:
			follow_fact(search, flow, term->fact.variable);
			break;
		case OP_MISSING:
		case OP_AGREED:
		case OP_ASSUMED:
			follow_fact(search, flow, term->variable);
			break;
		case OP_BELIEVED:
			{
				TriedFact  *fact = open_fact(search, term->variable);

				follow_fact(search, flow, term->variable);
				if (fact)
					fact->domain = term->args[1];
				break;
			}
		case OP_CIRCUMSTANCE:
			follow_circumstance(search, flow, term->decision);
			break;
		case OP_AND:
		case OP_OR:
			follow_junction(search, flow);
			break;
		case OP_NOT:
			follow_args(search, flow);
			break;
		case OP_IS_NULL:
		case OP_IS_NOT_NULL:
		case OP_IS_TRUE:
		case OP_IS_NOT_TRUE:
		case OP_IS_FALSE:
		case OP_IS_NOT_FALSE:
			follow_args(search, flow);
			ask_null(search, flow);
			break;
		case OP_CASE:
			for (int i = 0; i < term->nargs; i++)
				if (i % 2 == 0 && i + 1 < term->nargs)
					flow->facts |= follow(search, term->args[i])->facts;
				else
					add_flow(search, flow, follow(search, term->args[i]));
			break;
		case OP_COALESCE:
		case OP_GIVEN:
			follow_choice(search, flow);
			break;
		case OP_MEMO:
			{
				Flow	   *part = follow(search, term->args[0]);

				flow->facts = part->facts;
				flow->sources = part->sources;
				break;
			}
		case OP_DECIDE:
			follow_decision(search, flow, term->decision);
			break;
		default:
			follow_operation(search, flow);
			break;
	}
	if (term->op == OP_MEMO && search->alone == NULL)
		search->flows[term->memo] = flow;
	return flow;
}

void
find_points(Trial *trial)
{
	Search		search = {.trial = trial};

	search.flows = palloc0(sizeof(Flow *) * (trial->program->nmemos + 1));
	start_trial_run(&search.run, trial);
	/* what is the answer itself is no few values either */
	entangle_all(&search, follow(&search, trial->program->root)->sources);
	for (int i = 0; i < trial->nfacts; i++)
	{
		search.alone = &trial->facts[i];
		if (search.alone->domain)
			(void) follow(&search, search.alone->domain);
	}
}
