/*
 * builder.h
 *	  What the files that build a program share; nobody else includes it.
 */
#ifndef PG_BENEFIT_BUILDER_H
#define PG_BENEFIT_BUILDER_H

#include "program/plan.h"

typedef struct Builder
{
	Rulebook   *book;			/* NULL for an expression alone */
	const DecisionPlan *plan;
	MemoryContext context;		/* of the terms, until the program is packed */
	Region		region;
	DateADT		day;			/* the first of the span */
	bool		fast;
	Term	  **variables[2];	/* built nodes, by lower and by variable */
	int		   *first_slot;		/* by variable, or -1 */
	int		   *next_slot;		/* by slot: the next of its variable, or -1 */
	List	   *cutoffs;
	Size		waiting;		/* what the rules take in the midst of which a
								 * variable is built */
	int			nmemos;
	bool		scale_leaked;	/* a decimal whose scale may differ became a
								 * numeric: it may show in what comes of it */
} Builder;

/* A variable of at most so many nodes is computed where it is used. */
#define MAX_INLINED_NODES	4

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

extern void *builder_alloc(Builder *builder, Size size);
extern Term *make_term(Builder *builder, Op op, Form form, int nargs);
extern Term *make_const(Builder *builder, Form form, int scale, Datum value, bool isnull);
extern Term *make_boolean(Builder *builder, bool value);
extern Form type_form(ValueType type);

extern Term *make_strict(Builder *builder, const Term *like, int nargs, Term *const *args);
extern Term *make_unary(Builder *builder, Op op, Form form, Term *arg);
extern Term *make_binary(Builder *builder, Op op, Form form, int scale, Term *left, Term *right);

extern bool is_small(const Term *term, int *budget);
extern Term *make_memo(Builder *builder, Term *term);
extern Term *make_shared(Builder *builder, Term *term);

extern Term *to_numeric(Builder *builder, Term *term);
extern Term *prefer_decimal(Builder *builder, Term *term);
extern Term *scale_up(Builder *builder, Term *term, int scale);
extern bool match_numbers(Builder *builder, Term **left, Term **right);
extern void match_values(Builder *builder, int count, Term **values, Form *form, int *scale);
extern Term *make_arithmetic(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_rounding(Builder *builder, ExprKind kind, Term *arg, int places);
extern Term *make_number_function(Builder *builder, ExprKind kind, Term *arg);

extern Term *make_not(Builder *builder, Term *arg);
extern Term *make_is_test(Builder *builder, Op op, Term *arg);
extern Term *make_junction(Builder *builder, Op op, int nargs, Term *const *args);
extern Term *make_comparison(Builder *builder, ExprKind kind, Term *left, Term *right);
extern Term *make_between(Builder *builder, Term *x, Term *low, Term *high);
extern Term *make_contained(Builder *builder, Term *inner, Term *outer);

extern Term *make_case(Builder *builder, int nargs, Term **args);
extern Term *make_coalesce(Builder *builder, Op op, int nargs, Term **args);
extern Term *make_extreme(Builder *builder, ExprKind kind, int nargs, Term **args);
extern Term *make_step_scale(Builder *builder, const Expression *expr);
extern Term *make_marginal_scale(Builder *builder, const Expression *expr);

extern Term *build_decision(Builder *builder, int index);

extern void index_slots(Builder *builder);

extern Term *build(Builder *builder, const Expression *expr);
extern Term *build_variable(Builder *builder, int index);

extern Program *pack_program(MemoryContext context, const Program *program);

#endif
