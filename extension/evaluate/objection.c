/*
 * objection.c
 *	  Holds all facts of a row against one another, and says of each whether it is
 *	  believed, and if not, why.
 */
#include "compat.h"

#include "evaluate/exact.h"
#include "evaluate/fast.h"

/* The term within its memo. */
static const Term *
bare_term(const Term *term)
{
	return term->op == OP_MEMO ? term->args[0] : term;
}

/* What speaks against the facts of a variable, one of which is given. */
static Objection
object_to_variable(ExactRun *run, const Term *facts, int variable)
{
	const Term *bare = bare_term(facts);

	if (bare->op == OP_CIRCUMSTANCE)
	{
		(void) run_exact(run, facts);
		return bms_is_member(variable, run->unbelieved) ? OBJECTION_DENIES : OBJECTION_NONE;
	}
	if (bare->op == OP_BELIEVED && !run_exact(run, bare->args[0]).isnull)
		return run_exact(run, facts).isnull ? OBJECTION_DOMAIN : OBJECTION_NONE;
	return run_exact(run, facts).isnull ? OBJECTION_DIFFERS : OBJECTION_NONE;
}

static bool
is_no_code(const Variable *variable, SlotType type, Datum value)
{
	struct varlena *text;

	if (variable->codes == NULL || type != SLOT_TEXT)
		return false;
	text = PG_DETOAST_DATUM_PACKED(value);
	return code_of_text(variable->codes, VARDATA_ANY(text), VARSIZE_ANY_EXHDR(text)) == NO_CODE;
}

/* An objection to a variable is one to each fact of it that is given. */
static void
object_to_facts(const DecisionPlan *plan, const Subject *subject, int variable,
				Objection objection, Objection *objections)
{
	for (int i = 0; i < plan->nslots; i++)
	{
		SlotType	type = plan->slots[i].type;

		if (plan->slots[i].variable != variable || type == SLOT_NONE || subject->facts[i].isnull)
			continue;
		/* who says true is not the one that is contradicted */
		if (objection == OBJECTION_DENIES && DatumGetBool(subject->facts[i].value))
			continue;
		objections[i] = objection == OBJECTION_DIFFERS &&
			is_no_code(&plan->book->variables[variable], type, subject->facts[i].value)
			? OBJECTION_NO_CODE : objection;
	}
}

static bool
is_given(const DecisionPlan *plan, const Subject *subject, int variable, int first_slot)
{
	for (int i = first_slot; i < plan->nslots; i++)
		if (plan->slots[i].variable == variable && !subject->facts[i].isnull)
			return true;
	return false;
}

/* Of most rows a fast program tells that all is well. */
static bool
is_all_believed(DecisionPlan *plan, const Subject *subject)
{
	Value		ignored;

	return run_fast_program(plan_find_program(plan, subject->region, subject->on_date, true),
							subject, &ignored);
}

bool
plan_objections(DecisionPlan *plan, const Subject *subject, Objection *objections)
{
	bool		any = false;
	Program    *program;
	ExactRun	run;

	if (is_all_believed(plan, subject))
		return false;
	program = plan_find_program(plan, subject->region, subject->on_date, false);
	start_exact(&run, program, subject, NULL);
	for (int i = 0; i < program->nguards; i++)
	{
		const Guard *guard = &program->guards[i];
		int			variable = plan->slots[guard->slot].variable;
		Objection	objection;

		if (!is_given(plan, subject, variable, guard->slot))
			continue;
		objection = object_to_variable(&run, guard->test, variable);
		if (objection == OBJECTION_NONE)
			continue;
		if (!any)
			memset(objections, 0, sizeof(Objection) * plan->nslots);
		any = true;
		object_to_facts(plan, subject, variable, objection, objections);
	}
	return any;
}
