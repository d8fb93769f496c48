/*
 * builder.h
 *	  What the files that build a program share. They alone include it.
 *
 *		program.c    a whole program
 *		    |
 *		variable.c   a variable: the facts that stand for it, or --+
 *		    |                                                      |
 *		belief.c     these facts, as far as they are believed -----+
 *		    |                                                      |
 *		decision.c   what its rules in force say: of each          |
 *		    |                                                      |
 *		build.c      an expression, which can ask for variables <--+
 *		    |
 *		choice.c  test.c  arithmetic.c  ratio.c   each construct
 *		    |
 *		term.c       a term
 *
 * Whatever is known is computed at once, so that a function may give back a
 * simpler term than its name says.
 */
#ifndef PG_BENEFIT_BUILDER_H
#define PG_BENEFIT_BUILDER_H

#include "compat.h"

#include "program/plan.h"

typedef struct Builder
{
	Rulebook   *book;			/* NULL for an expression alone */
	const DecisionPlan *plan;	/* the same */
	MemoryContext context;		/* of the terms, until the program is packed */
	Region		region;
	DateADT		day;			/* the first of the span */
	bool		fast;			/* now, at this term: the fast program leaves some
								 * to numeric, as the exact one has them */
	Term	  **variables[2];	/* what was built, by fast and by variable */
	int		   *first_slot;		/* by variable, or -1 */
	int		   *next_slot;		/* by slot: the next of its variable, or -1 */
	bool	   *is_asked;		/* by variable: does the program read its facts? */
	bool		is_exact;		/* the program is, whatever is built now */
	const Rule *rule;			/* that is built now, or NULL */
	int			compared;		/* the variable with codes that is compared now, or
								 * NO_VARIABLE */
	List	   *cutoffs;		/* of int, years */
	int			nmemos;
	Size		unfinished;		/* what the rules take in the midst of which a
								 * variable is built */
	int			shown;			/* the variable that is asked for, where its
								 * decimals are seen; or NO_VARIABLE */
} Builder;

static inline bool
is_const(const Term *term)
{
	return term->op == OP_CONST;
}

static inline bool
is_null_const(const Term *term)
{
	return term->op == OP_CONST && term->constant.isnull;
}

static inline bool
is_true_const(const Term *term)
{
	return term->op == OP_CONST && !term->constant.isnull && DatumGetBool(term->constant.value);
}

static inline bool
is_false_const(const Term *term)
{
	return term->op == OP_CONST && !term->constant.isnull && !DatumGetBool(term->constant.value);
}

static inline bool
is_number_form(Form form)
{
	return form == FORM_DECIMAL || form == FORM_NUMERIC || form == FORM_FRACTION ||
		form == FORM_RATIO;
}

static inline bool
is_ratio(const Term *term)
{
	return term->op == OP_RATIO;
}

/* Zeroed memory that lives as long as the terms. */
extern void *builder_alloc(Builder *builder, Size size);

/* A term as it is asked for; the caller fills its arguments and its member. */
extern Term *make_term(Builder *builder, Op op, Form form, int nargs);

/* A constant, of which the value is copied; the form in which a literal of a type comes. */
extern Term *make_const(Builder *builder, Form form, int scale, Datum value, bool isnull);
extern Term *make_boolean(Builder *builder, bool value);
extern Form type_form(ValueType type);

/* A strict operation of these arguments, all else as in like; of one at its scale; of two. */
extern Term *make_strict(Builder *builder, const Term *like, int nargs, Term *const *args);
extern Term *make_unary(Builder *builder, Op op, Form form, Term *arg);
extern Term *make_binary(Builder *builder, Op op, Form form, int scale, Term *left, Term *right);

/* A term that is computed once a row; one that is so unless it is small. */
extern Term *make_memo(Builder *builder, Term *term);
extern Term *make_shared(Builder *builder, Term *term);
extern bool is_small(const Term *term);

/* May a term be null although every fact is known, and nothing lacks a result? */
extern bool may_be_null(const Term *term);

/* Do two terms say the same? Not every two that do are found. */
extern bool is_same_term(const Term *left, const Term *right);

/*
 * A number in the exact program's form, which also a ratio gets where it is to be
 * run; in that which the program prefers; with more decimals.
 */
extern Term *to_numeric(Builder *builder, Term *term);
extern Term *prefer_decimal(Builder *builder, Term *term);
extern Term *scale_up(Builder *builder, Term *term, int scale);

/* Bring numbers, or values that stand for each other, to one form, decimals to one scale. */
extern void match_numbers(Builder *builder, int count, Term **values, Form *form, int *scale);
extern void match_values(Builder *builder, int count, Term **values, Form *form, int *scale);

/* What is computed with numbers and dates. */
extern Term *make_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_rounding(Builder *builder, Term *arg, int places, Rounding rounding);
extern Term *make_power(Builder *builder, Term *x, Term *n);
extern Term *make_number_function(Builder *builder, ExprKind kind, Term *arg);
extern Term *make_time_between(Builder *builder, Op op, Term *from, Term *to);
extern Term *make_add_months(Builder *builder, Term *date, Term *months);

/* Of two decimals; NULL where only numeric can. */
extern Term *make_decimal_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right);

/* Of quotients of decimals; NULL where only numeric can. */
extern Term *make_ratio_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_ratio_comparison(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_ratio_extreme(Builder *builder, ExprKind kind, int nargs, Term *const *args);
extern Term *make_ratio_rounding(Builder *builder, Term *ratio, int places, Rounding rounding);
extern Term *make_ratio_function(Builder *builder, ExprKind kind, Term *ratio);
extern Term *share_ratio(Builder *builder, Term *ratio);

/* What is true or false. */
extern Term *make_not(Builder *builder, Term *arg);
extern Term *make_is_test(Builder *builder, Op op, Term *arg);
extern Term *make_junction(Builder *builder, Op op, int nargs, Term *const *args);
extern Term *make_comparison(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_between(Builder *builder, Term *x, Term *low, Term *high);
extern Term *make_in(Builder *builder, int nargs, Term **args);
extern Term *make_contained(Builder *builder, Term *inner, Term *outer);
extern Term *make_code_test(Builder *builder, Op op, Term *arg, int variable, Datum class);

/* What takes one of several values. */
extern Term *make_case(Builder *builder, int nargs, Term **args);
extern Term *make_coalesce(Builder *builder, Op op, int nargs, Term **args);
extern Term *make_nullif(Builder *builder, Term *value, Term *unwanted);
extern Term *make_extreme(Builder *builder, ExprKind kind, int nargs, Term **args);
extern Term *make_step_scale(Builder *builder, int nargs, Term *const *args);
extern Term *make_marginal_scale(Builder *builder, int nargs, Term *const *args);

/* An expression; a variable as its rules decide it, NULL if none is in force; a variable. */
extern Term *build(Builder *builder, const Expression *expr);
extern Term *build_decision(Builder *builder, int variable);
extern Term *build_variable(Builder *builder, int variable);

/*
 * The facts that stand for a variable, as far as they are believed: NULL if none
 * can be given. What stands for them, as far as the domain believes it. A
 * circumstance, with the rules that imply it. What implies it, a decision of which
 * only the conditions count, or NULL.
 */
extern Term *build_facts(Builder *builder, int variable);
extern Term *build_believed(Builder *builder, int variable, Term *fact);
extern Term *build_circumstance(Builder *builder, int variable);
extern Decision *build_implications(Builder *builder, int variable);

/*
 * The guards of a fast program, of which the root has been built, as Guard *; and
 * those that could be made ranges, as FactRange *.
 */
extern List *build_guards(Builder *builder, List **ranges);

/*
 * Of every variable of which a fact can be given that may not be believed, what
 * stands for it, as Guard *; its slot is one of these facts. For a fast program,
 * guards that hold only where all of them are believed.
 */
extern List *build_beliefs(Builder *builder);
extern List *build_belief_guards(Builder *builder, List **ranges);

/* Nothing gives the variable, neither a fact nor a rule. */
extern Term *make_missing(Builder *builder, int variable);

static inline bool
has_decision(const Term *term)
{
	return term->op == OP_DECIDE || term->op == OP_CIRCUMSTANCE;
}

/* Find the slots of every variable; before the first one is built. */
extern void index_slots(Builder *builder);

/* A copy in one piece of that context's memory; the terms of the program are spent. */
extern Program *pack_program(MemoryContext context, const Program *program);

#endif
