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

#include "evaluate/exact.h"
#include "evaluate/trial.h"
#include "program/operation.h"
#include "types/fraction.h"

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
	ExactRun	as_given;		/* outside the trial */
	const TriedFact *alone;		/* the only one that is open, or NULL */
	Flow	  **flows;			/* by memo */
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
			if (++search->trial->steps > MAX_TRIAL_STEPS)
				return;
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

/* Is it a constant by which nothing can be told of the other argument? */
static bool
hides_other(Op op, Form form, Datum constant)
{
	switch (op)
	{
		case OP_NUM_MULTIPLY:
		case OP_NUM_DIVIDE:
		case OP_FRACTION_MULTIPLY:
		case OP_FRACTION_DIVIDE:
			return value_is_zero(form, constant);
		default:
			return false;
	}
}

/* What is computed with one fact and constants, if it is, and rises or falls with the fact. */
static Via *
make_via(Search *search, const Term *term, Flow **parts)
{
	Via		   *via = palloc0(sizeof(Via));
	const Source *source;

	via->term = term;
	via->at = -1;
	for (int i = 0; i < term->nargs; i++)
	{
		Form		form = (Form) term->args[i]->form;
		Answer		constant;

		if (parts[i]->facts)
		{
			if (via->at >= 0)
				return NULL;
			via->at = i;
			continue;
		}
		constant = run_exact(&search->run, term->args[i]);
		if (constant.isnull || hides_other(term->op, form, constant.value))
			return NULL;
		if (form == FORM_NUMERIC || form == FORM_FRACTION)
			via->other = number_as_fraction(form, constant.value);
	}
	if (via->at < 0 || !follows_argument(term->op, via->at) ||
		list_length(parts[via->at]->sources) != 1)
		return NULL;
	source = linitial(parts[via->at]->sources);
	if (source->type != SOURCE_FACT ||
		is_date_function(term->op) != (source->fact->kind == KIND_DATE))
		return NULL;
	via->inner = source->via;
	return via;
}

/* Computed with. */
static void
follow_strict(Search *search, Flow *flow)
{
	const Term *term = flow->term;
	Flow	  **parts = palloc(sizeof(Flow *) * term->nargs);
	const Via  *via;

	for (int i = 0; i < term->nargs; i++)
	{
		parts[i] = follow(search, term->args[i]);
		flow->facts |= parts[i]->facts;
	}
	via = flow->facts ? make_via(search, term, parts) : NULL;
	if (via)
	{
		const Source *source = linitial(parts[via->at]->sources);

		flow->sources = add_source(NIL, (Source) {
			.type = SOURCE_FACT,.fact = source->fact,.via = via
		});
		return;
	}
	for (int i = 0; i < term->nargs; i++)
		entangle_all(search, parts[i]->sources);
	flow->sources = add_source(NIL, (Source) {.type = SOURCE_OTHER});
}

/* Is a test known, whatever is open? Then *holds tells how it comes out. */
static bool
is_settled(Search *search, const Flow *test, bool *holds)
{
	Answer		known;

	if (test->facts)
		return false;
	known = run_exact(&search->run, test->term);
	*holds = !known.isnull && DatumGetBool(known.value);
	return !is_open(known);
}

/* What is left of a source when it is rounded to the scale of a variable. */
static Source *
rounded_source(Search *search, const Variable *variable, Source *source)
{
	Source	   *rounded = palloc(sizeof(Source));

	*rounded = *source;
	if (source->type == SOURCE_VALUE)
	{
		rounded->form = FORM_NUMERIC;
		rounded->value = source->form != FORM_FRACTION
			? number_round(source->value, variable->scale, variable->rounding)
			: NumericGetDatum(fraction_round(DatumGetFraction(source->value), variable->scale,
											 variable->rounding));
	}
	else if (source->type == SOURCE_FACT && source->fact->kind != KIND_DATE)
	{
		entangle(search, source);
		rounded->type = SOURCE_OTHER;
	}
	return rounded;
}

static void
follow_decision(Search *search, Flow *flow, const Decision *decision)
{
	const Variable *variable = decision->variable;
	HitPolicy	policy = variable->hit_policy;
	bool		is_compared = policy == HIT_MIN || policy == HIT_MAX || policy == HIT_ANY;
	Flow	  **values = palloc(sizeof(Flow *) * (decision->nbranches + 1));
	int			nvalues = 0;	/* of rules that may hit */
	ListCell   *cell;

	for (int i = 0; i < decision->nbranches; i++)
	{
		const Branch *branch = &decision->branches[i];

		CHECK_FOR_INTERRUPTS();
		if (branch->condition)
		{
			Flow	   *test = follow(search, branch->condition);
			bool		holds = true;

			flow->facts |= test->facts;
			if (is_settled(search, test, &holds) && !holds)
				continue;
		}
		values[nvalues++] = follow(search, branch->value);
		flow->facts |= values[nvalues - 1]->facts;
	}
	if (flow->facts == 0 || flow->term->form == FORM_BOOLEAN)
		return;
	if (policy == HIT_SUM || policy == HIT_COUNT ||
		(is_compared && nvalues > MAX_COMPARED_RULES))
	{
		for (int i = 0; i < nvalues; i++)
			entangle_all(search, values[i]->sources);
		flow->sources = add_source(NIL, (Source) {.type = SOURCE_OTHER});
		return;
	}
	for (int i = 0; i < nvalues; i++)
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
		lfirst(cell) = rounded_source(search, variable, lfirst(cell));
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
	/* a domain has it as it is given, believed or not */
	if (fact->codes && search->alone == NULL)
	{
		Answer		given = run_exact(&search->as_given, flow->term);

		if (!given.isnull)
			fact->given_class = code_of_value(fact->codes, given.value);
	}
}

/* Of one that is doubted, it is not known either whether it is given, or what rules say counts. */
static void
let_stay_away(Search *search, int variable)
{
	TriedFact  *fact = open_fact(search, variable);

	if (fact && bms_is_member(variable, search->trial->found->doubted))
		fact->may_stay_away = true;
}

static void
follow_circumstance(Search *search, Flow *flow, const Decision *decision)
{
	follow_args(search, flow);
	for (int i = 0; i < decision->nbranches; i++)
		if (decision->branches[i].condition)
			flow->facts |= follow(search, decision->branches[i].condition)->facts;
	follow_fact(search, flow, decision->variable->circumstance);
	if (decision->nbranches > 0)
		let_stay_away(search, decision->variable->circumstance);
}

/* The values behind tests that may be the first to hold. */
static void
follow_case(Search *search, Flow *flow)
{
	const Term *term = flow->term;
	bool		holds = false;

	for (int at = 0; at + 1 < term->nargs && !holds; at += 2)
	{
		Flow	   *test = follow(search, term->args[at]);

		flow->facts |= test->facts;
		if (!is_settled(search, test, &holds) || holds)
			add_flow(search, flow, follow(search, term->args[at + 1]));
	}
	if (!holds)
		add_flow(search, flow, follow(search, term->args[term->nargs - 1]));
}

/* The first that is given: nothing behind one that is known. */
static void
follow_choice(Search *search, Flow *flow)
{
	for (int i = 0; i < flow->term->nargs; i++)
	{
		Flow	   *part = follow(search, flow->term->args[i]);
		bool		is_known = part->facts == 0 && !run_exact(&search->run, part->term).isnull;

		/* what nobody has given, and is not tried, gives nothing */
		if (flow->term->op == OP_COALESCE || part->facts || is_known)
			add_flow(search, flow, part);
		if (flow->term->op == OP_COALESCE)
			ask_null(search, part);
		if (is_known)
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

	if (is_comparison(term->op) || is_extreme(term->op))
		follow_extreme(search, flow);
	else if (is_code_test(term->op))
		follow_args(search, flow);
	else if (is_conversion(term->op))
	{
		Flow	   *part = follow(search, term->args[0]);

		if (part->facts)
			add_flow(search, flow, part);
	}
	else
		follow_strict(search, flow);
}

static Flow *
follow(Search *search, const Term *term)
{
	Flow	   *flow;

	check_stack_depth();
	CHECK_FOR_INTERRUPTS();
	if (term->op == OP_MEMO && search->flows[term->memo])
		return search->flows[term->memo];
	flow = palloc0(sizeof(Flow));
	flow->term = term;
	/* what comes of it is not used then */
	if (++search->trial->steps + search->run.steps > MAX_TRIAL_STEPS)
		return flow;
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
		case OP_ASSUMED:
			if (open_fact(search, term->variable))
				open_fact(search, term->variable)->has_default = true;
			follow_fact(search, flow, term->variable);
			break;
		case OP_MISSING:
		case OP_AGREED:
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
			follow_case(search, flow);
			break;
		case OP_GIVEN:
			let_stay_away(search, term->variable);
			follow_choice(search, flow);
			break;
		case OP_COALESCE:
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
	if (term->op == OP_MEMO)
		search->flows[term->memo] = flow;
	return flow;
}

/* Follow all that are open, or one alone, from a term. */
static void
search_from(Trial *trial, const TriedFact *alone, const Term *term)
{
	Search		search = {.trial = trial,.alone = alone};
	Flow	   *flow;

	search.flows = palloc0(sizeof(Flow *) * (trial->program->nmemos + 1));
	start_trial_run(&search.run, trial);
	start_exact(&search.as_given, trial->program, trial->subject, trial->found->doubted);
	search.as_given.discarded = trial->found->discarded;
	flow = follow(&search, term);
	/* what is the answer itself is no few values either */
	if (alone == NULL)
		entangle_all(&search, flow->sources);
	trial->steps += search.run.steps + 2 * trial->program->nmemos;
}

void
find_points(Trial *trial)
{
	search_from(trial, NULL, trial->program->root);
	for (int i = 0; i < trial->nfacts && !is_spent(trial); i++)
		if (trial->facts[i].domain)
			search_from(trial, &trial->facts[i], trial->facts[i].domain);
	/* what has a default, or is given as a class, is not null */
	for (int i = 0; i < trial->nfacts; i++)
		if (trial->facts[i].has_default || trial->facts[i].given_class != NO_CODE)
			trial->facts[i].may_stay_away = false;
}
