/*
 * typed_call.h
 *	  What call_yuan() and its siblings take:
 *
 *		variable, names of the facts, edition or rulebook, region, on_date, facts ...
 */
#ifndef PG_BENEFIT_TYPED_CALL_H
#define PG_BENEFIT_TYPED_CALL_H

/* The first fact's place among the arguments, from 0. */
#define TYPED_CALL_FACTS	5

#endif
