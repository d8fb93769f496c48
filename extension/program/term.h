/*
 * term.h
 *	  What a program is made of: terms, each an operation on other terms, and
 *	  decisions, which ask rules.
 *
 * An allowance of 300 yuan, as the fast program has it:
 *
 *		Term OP_DECIDE
 *		      |
 *		Decision --- fallback ---------- Term OP_CONST     constant: 0.00
 *		      |
 *		      +-- branches[0]
 *		            |-- rule
 *		            |-- condition ------ Term OP_AND
 *		            |                     |-- OP_REACHED   reached: slot 0, cutoff 0 (60 years)
 *		            |                     |-- OP_MASK_ANY  bits: slot 1, poor or bereaved
 *		            |                     +-- OP_FACT_BIT  fact: slot 1, disabled
 *		            +-- value ---------- Term OP_CONST     constant: 300.00
 *
 * A term can stand in several places; then it is a memo where it is not small.
 */
#ifndef PG_BENEFIT_TERM_H
#define PG_BENEFIT_TERM_H

#include "compat.h"

#include "rulebook/rulebook.h"

/* How a term's value is held in a Datum. */
typedef enum Form
{
	FORM_BOOLEAN,
	FORM_DATE,					/* int64, wherever it comes from */
	FORM_REGION,
	FORM_DECIMAL,				/* int64; Term.scale digits after the point */
	FORM_NUMERIC,
	FORM_FRACTION,				/* const Fraction *: what came of a division */
	FORM_RATIO,					/* none: an OP_RATIO is never run, see ratio.c */
	FORM_TEXT
} Form;

/* What a term does; its comment names the member of Term that says of what. */
typedef enum Op
{
	/* leaves */
	OP_CONST,					/* constant */
	OP_FACT,					/* fact */
	OP_FACT_BOOLEAN,			/* fact */
	OP_FACT_INT2,				/* fact */
	OP_FACT_INT4,				/* fact; also a date */
	OP_FACT_BIT,				/* fact: is one of the mask's bits in the set? */
	OP_FACT_CODE,				/* fact: the code that the text is, as a text */
	OP_MISSING,					/* variable: not given and not computed */
	OP_ON_DATE,
	OP_REGION,
	/* values with an answer for null arguments */
	OP_AND,
	OP_OR,
	OP_NOT,
	OP_IS_NULL,
	OP_IS_NOT_NULL,
	OP_IS_TRUE,
	OP_IS_NOT_TRUE,
	OP_IS_FALSE,
	OP_IS_NOT_FALSE,
	OP_CASE,
	OP_COALESCE,
	OP_GIVEN,					/* variable: a fact; where it is null, the rules */
	OP_AGREED,					/* variable: facts that stand for it, and must agree */
	OP_BELIEVED,				/* variable: a fact, where the test of its domain,
								 * the other argument, is not false */
	OP_ASSUMED,					/* variable: the default that somebody decided */
	OP_CIRCUMSTANCE,			/* decision: facts, and the rules that imply it */
	OP_MEMO,					/* memo: computed once a row, and kept there */
	OP_DECIDE,					/* decision */
	/* tests that only the fast program has */
	OP_MASK_ALL,				/* bits: set & mask = pattern */
	OP_MASK_ANY,				/* bits: set & mask <> pattern */
	OP_MASK_OPEN,				/* bits: set & mask <> 0; where it is not, and
								 * set & pattern <> 0, null */
	OP_REACHED,					/* reached: fact <= the cutoff */
	OP_NOT_REACHED,				/* reached: fact > the cutoff */
	OP_RATIO,					/* of two decimals, a quotient that is never run */
	/* strict: null if an argument is null; INT is all that an int64 holds */
	OP_INT_EQ, OP_INT_NE, OP_INT_LT, OP_INT_LE, OP_INT_GT, OP_INT_GE,
	OP_NUM_EQ, OP_NUM_NE, OP_NUM_LT, OP_NUM_LE, OP_NUM_GT, OP_NUM_GE,
	OP_FRACTION_EQ, OP_FRACTION_NE, OP_FRACTION_LT, OP_FRACTION_LE, OP_FRACTION_GT, OP_FRACTION_GE,
	OP_RATIO_EQ, OP_RATIO_NE, OP_RATIO_LT, OP_RATIO_LE, OP_RATIO_GT, OP_RATIO_GE,
	OP_TEXT_EQ, OP_TEXT_NE,
	OP_CONTAINED,
	/* class: is a code it, or below it? Is it just it? Null where it stands above it */
	OP_CODE_WITHIN, OP_CODE_IS,
	/* what may fail lies from here to OP_FRACTION_ROUND: see may_fail() */
	OP_DEC_ADD, OP_DEC_SUBTRACT, OP_DEC_MULTIPLY, OP_DEC_NEGATE,
	OP_DEC_RESCALE,				/* factor: of the digits, in another scale */
	OP_DEC_ROUND,				/* round */
	OP_DEC_ABS, OP_DEC_SIGN,
	OP_DEC_LEAST, OP_DEC_GREATEST,
	OP_RATIO_ROUND,				/* rounded: times that power of ten, a decimal */
	OP_DEC_TO_NUM,				/* places: of the argument */
	OP_NUM_ADD, OP_NUM_SUBTRACT, OP_NUM_MULTIPLY,
	OP_NUM_MOD,					/* source */
	OP_NUM_NEGATE, OP_NUM_ABS, OP_NUM_SIGN,
	OP_NUM_POWER,				/* of a numeric and a whole number, not below 0 */
	OP_NUM_ROUND,				/* rounded */
	OP_NUM_TO_FRACTION,
	OP_NUM_DIVIDE,				/* of numerics, a fraction; source */
	OP_FRACTION_ADD, OP_FRACTION_SUBTRACT, OP_FRACTION_MULTIPLY,
	OP_FRACTION_DIVIDE, OP_FRACTION_MOD,	/* source */
	OP_FRACTION_NEGATE, OP_FRACTION_ABS,
	OP_FRACTION_POWER,			/* of a fraction and a whole number; source */
	OP_FRACTION_SIGN,			/* of a fraction, a numeric */
	OP_FRACTION_ROUND,			/* rounded: a numeric */
	OP_NUM_LEAST, OP_NUM_GREATEST,
	OP_FRACTION_LEAST, OP_FRACTION_GREATEST,
	OP_INT_LEAST, OP_INT_GREATEST,
	/* a decimal without places; null if the number has any; source */
	OP_NUM_TO_WHOLE, OP_FRACTION_TO_WHOLE,
	OP_DAYS_BETWEEN, OP_MONTHS_BETWEEN, OP_YEARS_BETWEEN,	/* source */
	OP_ADD_MONTHS, OP_MONTH_START, OP_MONTH_END,	/* source */
	/* the first; null unless the others rise; source */
	OP_INT_RISING, OP_NUM_RISING, OP_FRACTION_RISING,
	/* what is left where a term was, when it is packed */
	OP_PACKED					/* copy */
} Op;

typedef struct Term
{
	uint8		op;
	uint8		form;
	int8		scale;			/* FORM_DECIMAL */
	bool		scale_may_differ;	/* equal in value to what numeric gives, not
									 * always in its number of decimals */
	bool		asks_facts;		/* OP_AND, OP_OR: every argument is a test of
								 * a fact */
	bool		measured:1;		/* while the program is packed */
	bool		may_be_null:1;	/* OP_MEMO: see may_be_null() */
	uint16		nargs;
	union
	{
		NullableDatum constant;
		struct
		{
			int			slot;
			int			variable;
			union
			{
				uint64		mask;	/* OP_FACT_BIT */
				CodeList   *codes;	/* OP_FACT_CODE */
			};
		}			fact;
		struct
		{
			int			variable;	/* of which the codes are */
			int			code;
			const CodeList *codes;
		}			class;
		struct
		{
			int			slot;
			uint64		mask;
			uint64		pattern;
		}			bits;
		struct
		{
			int			slot;	/* of a date */
			int			cutoff;
		}			reached;
		int			variable;
		int			memo;
		struct Decision *decision;
		int64		factor;
		struct
		{
			int64		power;	/* of ten: what is rounded to */
			Rounding	rounding;
		}			round;
		int			places;
		struct
		{
			int			places;
			Rounding	rounding;
		}			rounded;
		struct
		{
			const Rule *rule;	/* NULL: none */
			const char *text;	/* of the divisor, or of the time between */
		}			source;
		struct Term *copy;
	};
	struct Term *args[FLEXIBLE_ARRAY_MEMBER];
} Term;

#define NO_BRANCH	(-1)

typedef struct Branch
{
	const Rule *rule;
	int			place;			/* among the rules in force */
	int			overrides;		/* the nearest branch that this one is an
								 * exception to, or NO_BRANCH */
	Term	   *condition;		/* NULL: always */
	Term	   *value;
	bool		may_be_null;	/* the value */
} Branch;

/* What decides a variable among the rules in force. */
typedef struct Decision
{
	const Variable *variable;
	Term	   *fallback;		/* the default, or NULL */
	uint8		form;
	int8		scale;			/* FORM_DECIMAL: of the branches' values */
	bool		has_overrides;	/* some branch is an exception to another */
	bool		first_hit_decides;	/* the others need not be asked */
	bool		needs_rounding; /* of values, to the variable's scale */
	int			nbranches;
	Branch		branches[FLEXIBLE_ARRAY_MEMBER];
} Decision;

/*
 * May it be that there is no result of known arguments, as of a division by zero?
 * In the rules of an exact program such a term tells where it comes from.
 */
static inline bool
may_lack_result(const Term *term)
{
	switch ((Op) term->op)
	{
		case OP_NUM_DIVIDE:
		case OP_NUM_MOD:
		case OP_FRACTION_DIVIDE:
		case OP_FRACTION_MOD:
		case OP_DAYS_BETWEEN:
		case OP_MONTHS_BETWEEN:
		case OP_YEARS_BETWEEN:
		case OP_FRACTION_POWER:
		case OP_NUM_TO_WHOLE:
		case OP_FRACTION_TO_WHOLE:
		case OP_ADD_MONTHS:
		case OP_MONTH_START:
		case OP_MONTH_END:
		case OP_INT_RISING:
		case OP_NUM_RISING:
		case OP_FRACTION_RISING:
			return true;
		default:
			return false;
	}
}

#endif
