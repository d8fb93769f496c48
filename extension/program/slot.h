/*
 * slot.h
 *	  How a fact reaches a program: the facts of a call are an array, and each
 *	  place in it is a slot.
 */
#ifndef PG_BENEFIT_SLOT_H
#define PG_BENEFIT_SLOT_H

#include "compat.h"

/* As which SQL type the fact comes. */
typedef enum SlotType
{
	SLOT_NONE,					/* nothing of interest stands here */
	SLOT_BOOLEAN,
	SLOT_INT2,
	SLOT_INT4,
	SLOT_INT8,
	SLOT_NUMERIC,
	SLOT_YUAN,
	SLOT_TEXT,
	SLOT_DATE,
	SLOT_CIRCUMSTANCES
} SlotType;

typedef struct Slot
{
	int			variable;		/* or CIRCUMSTANCES_INPUT */
	SlotType	type;
} Slot;

#endif
