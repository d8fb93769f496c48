/*
 * shape.h
 *	  How the facts of a call come, and the plans that are made for facts that
 *	  come so. Where it stands among them: plan.h.
 */
#ifndef PG_BENEFIT_SHAPE_H
#define PG_BENEFIT_SHAPE_H

#include "compat.h"

#include "program/plan.h"

typedef struct Shape
{
	dlist_node	node;			/* in book->shapes */
	Rulebook   *book;
	MemoryContext context;
	int			pins;			/* call sites that hold it */
	DecisionPlan **plans;		/* by variable; NULL until it is asked for */
	DecisionPlan *belief_plan;	/* the same */
	int			nslots;
	Slot		slots[FLEXIBLE_ARRAY_MEMBER];
} Shape;

/* The shape of these slots, held until it is released; the book must be pinned. */
extern Shape *hold_shape(Rulebook *book, int nslots, const Slot *slots);
extern void release_shape(Shape *shape);

/* A variable's plan for facts of a shape; the one that tells which of them are believed. */
extern DecisionPlan *shape_plan(Shape *shape, int variable);
extern DecisionPlan *shape_belief_plan(Shape *shape);

#endif
