/*
 * shape.c
 *	  Keeps the shapes of facts that a rulebook is asked by.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "program/shape.h"

/*
 * Shapes of facts kept per rulebook, and what they may take, their programs
 * aside; more only where all are in use.
 */
#define MAX_SHAPES			64
#define MAX_SHAPE_MEMORY	((Size) 32 * 1024 * 1024)

/* Of the shapes that nobody holds the one that was used longest ago, or NULL. */
static Shape *
oldest_unused_shape(Rulebook *book)
{
	dlist_iter	iter;

	dlist_reverse_foreach(iter, &book->shapes)
	{
		Shape	   *shape = dlist_container(Shape, node, iter.cur);

		if (shape->pins == 0)
			return shape;
	}
	return NULL;
}

static Size
shape_memory(Rulebook *book)
{
	Size		memory = 0;
	dlist_iter	iter;

	dlist_foreach(iter, &book->shapes)
		memory += MemoryContextMemAllocated(dlist_container(Shape, node, iter.cur)->context, false);
	return memory;
}

/* Make room for one more. */
static void
free_unused_shapes(Rulebook *book)
{
	Shape	   *shape;

	while ((book->nshapes >= MAX_SHAPES || shape_memory(book) > MAX_SHAPE_MEMORY) &&
		   (shape = oldest_unused_shape(book)) != NULL)
	{
		dlist_delete(&shape->node);
		book->nshapes--;
		MemoryContextDelete(shape->context);
	}
}

Shape *
hold_shape(Rulebook *book, int nslots, const Slot *slots)
{
	dlist_iter	iter;
	MemoryContext context;
	Shape	   *shape;

	Assert(book->pins > 0);
	dlist_foreach(iter, &book->shapes)
	{
		shape = dlist_container(Shape, node, iter.cur);
		if (shape->nslots == nslots &&
			memcmp(shape->slots, slots, sizeof(Slot) * nslots) == 0)
		{
			dlist_move_head(&book->shapes, &shape->node);
			shape->pins++;
			return shape;
		}
	}
	free_unused_shapes(book);
	context = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit shape",
									ALLOCSET_SMALL_SIZES);
	shape = MemoryContextAllocZero(context, offsetof(Shape, slots) + sizeof(Slot) * nslots);
	shape->book = book;
	shape->context = context;
	shape->plans = MemoryContextAllocZero(context, sizeof(DecisionPlan *) * book->nvariables);
	shape->nslots = nslots;
	memcpy(shape->slots, slots, sizeof(Slot) * nslots);
	MemoryContextSetParent(context, book->context);
	dlist_push_head(&book->shapes, &shape->node);
	book->nshapes++;
	shape->pins++;
	return shape;
}

void
release_shape(Shape *shape)
{
	shape->pins--;
}

DecisionPlan *
shape_plan(Shape *shape, int variable)
{
	DecisionPlan **plan = &shape->plans[variable];

	if (*plan == NULL)
		*plan = make_plan(shape->context, shape->book, variable, shape->nslots, shape->slots);
	return *plan;
}

DecisionPlan *
shape_belief_plan(Shape *shape)
{
	if (shape->belief_plan == NULL)
		shape->belief_plan = make_plan(shape->context, shape->book, NO_VARIABLE,
									   shape->nslots, shape->slots);
	return shape->belief_plan;
}
