/*
 * evaluate.h
 *	  Runs programs: facts, a region and a day to a value or an outcome.
 */
#ifndef PG_BENEFIT_EVALUATE_H
#define PG_BENEFIT_EVALUATE_H

#include "compat.h"

#include "nodes/bitmapset.h"

#include "program/plan.h"
#include "program/program.h"

typedef enum Status
{
	STATUS_DECIDED,				/* a rule, or the fact itself, gave the value */
	STATUS_DEFAULT,				/* rules are in force, none applies */
	STATUS_NO_RULE,				/* nothing is in force here on this day, of the
								 * variable or of one that the answer hangs on:
								 * that one is missing */
	STATUS_UNDETERMINED			/* a missing fact could change the answer */
} Status;

#define STATUS_COUNT	(STATUS_UNDETERMINED + 1)

/* Everything one evaluation asks about. */
typedef struct Subject
{
	const NullableDatum *facts; /* one per slot of the plan */
	Region		region;
	DateADT		on_date;		/* finite */
} Subject;

/* Why something has no result, although all is known. */
typedef enum NoResultCause
{
	CAUSE_ZERO_DIVISOR,
	CAUSE_ENDLESS_TIME,			/* between dates, one of which is infinite */
	CAUSE_NOT_WHOLE,			/* a number of months, or an exponent */
	CAUSE_NO_DAY,				/* no calendar reaches so far */
	CAUSE_NOT_RISING			/* the thresholds of a scale */
} NoResultCause;

/* What a rule computes by and cannot, as a divisor that comes out as zero. */
typedef struct NoResult
{
	const Rule *rule;
	const char *text;			/* of what has none; of a division the divisor's */
	NoResultCause cause;
} NoResult;

typedef struct Outcome
{
	Status		status;
	bool		isnull;
	Datum		value;			/* of the variable's expression type */
	List	   *rules;			/* of const Rule *, the ones that gave the value;
								 * of an undetermined one, those of no_result */
	List	   *no_result;		/* of NoResult *, which the answer hangs on */
	/* of variables */
	Bitmapset  *missing;		/* could still change the answer */
	Bitmapset  *invalid;		/* given, not believed, and could change it */
	Bitmapset  *useless;		/* of these, those that leave something without a
								 * result */
	Bitmapset  *assumed;		/* not given, their decided default counted */
} Outcome;

/*
 * What follows raises 21000 if the answer hangs on rules that contradict each
 * other, and 22003 if it hangs on a number that is too long, but not where a
 * missing fact could lead around that, and 54000 if it takes too much memory.
 * Answers do not point into a program.
 */

/* The value, as the SQL type of the variable's kind; false if it is null. */
extern bool plan_value(DecisionPlan *plan, const Subject *subject, Datum *value);

/* The value with its status, reasons and what is missing. */
extern void plan_outcome(DecisionPlan *plan, const Subject *subject, Outcome *outcome);

/* What speaks against a fact that is given. */
typedef enum Objection
{
	OBJECTION_NONE,				/* it is believed, or not given */
	OBJECTION_NO_CODE,			/* the text is none of the codes */
	OBJECTION_DIFFERS,			/* another fact for the variable has another value */
	OBJECTION_DOMAIN,			/* its domain is false */
	OBJECTION_DENIES			/* it is false, and a set of circumstances, a rule or
								 * another fact says true */
} Objection;

#define OBJECTION_COUNT	(OBJECTION_DENIES + 1)

/*
 * What speaks against each fact of a belief plan's slots; false if nothing does,
 * and then objections are not filled. Nothing is raised but for the memory.
 */
extern bool plan_objections(DecisionPlan *plan, const Subject *subject,
							Objection *objections);

/* A standard beside what it bounds; all amounts are Numeric. */
typedef struct Compliance
{
	Outcome		required;		/* missing, invalid, assumed: of both sides */
	Outcome		actual;
	Status		status;			/* of the bound; undetermined also if only the
								 * measure is missing */
	bool		known;			/* both sides are */
	bool		met;
	Datum		shortfall;		/* how far the measure is on the wrong side */
} Compliance;

/* The plans are those of a variable with a measure, and of that measure. */
extern void plan_comply(DecisionPlan *plan, DecisionPlan *measure_plan,
						const Subject *subject, Compliance *compliance);

/* The value of a program made by expression_program; false if it is null. */
extern bool program_value(Program *program, const Subject *subject,
						  Datum *value);

#endif
