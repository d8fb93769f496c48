/*
 * yuan_sum.h
 *	  A sum of amounts, as aggregates keep it.
 */
#ifndef PG_BENEFIT_YUAN_SUM_H
#define PG_BENEFIT_YUAN_SUM_H

#include "compat.h"

#include "lib/stringinfo.h"

#include "types/yuan.h"

/* How many amounts, and their sum in fen, of 128 bits in two halves. */
typedef struct YuanSum
{
	int64		count;
	int64		high;
	uint64		low;
} YuanSum;

/* Add 128 bits to the sum, modulo 2^128. */
static inline void
add_to_sum(YuanSum *sum, int64 high, uint64 low)
{
	uint64		old_low = sum->low;

	sum->low += low;
	sum->high = (int64) ((uint64) sum->high + (uint64) high +
						 (sum->low < old_low ? 1 : 0));
}

static inline void
subtract_from_sum(YuanSum *sum, int64 high, uint64 low)
{
	uint64		old_low = sum->low;

	sum->low -= low;
	sum->high = (int64) ((uint64) sum->high - (uint64) high -
						 (sum->low > old_low ? 1 : 0));
}

static inline int64
sign_extension(Yuan amount)
{
	return amount < 0 ? -1 : 0;
}

static inline void
put_amount(YuanSum *sum, Yuan amount)
{
	sum->count++;
	add_to_sum(sum, sign_extension(amount), (uint64) amount);
}

/* One that was put in before. */
static inline void
take_amount(YuanSum *sum, Yuan amount)
{
	sum->count--;
	subtract_from_sum(sum, sign_extension(amount), (uint64) amount);
}

static inline void
put_sum(YuanSum *sum, const YuanSum *other)
{
	sum->count += other->count;
	add_to_sum(sum, other->high, other->low);
}

/* What was put in before. */
static inline void
take_sum(YuanSum *sum, const YuanSum *other)
{
	sum->count -= other->count;
	subtract_from_sum(sum, other->high, other->low);
}

/* The sum as an amount; false if it is of none, 22003 if it is beyond the range. */
extern bool sum_amount(const YuanSum *sum, Yuan *amount);

/* For another process. */
extern void send_sum(StringInfo buf, const YuanSum *sum);
extern void receive_sum(StringInfo buf, YuanSum *sum);

#endif
