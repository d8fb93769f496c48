/*
 * yuan.h
 *	  The type yuan: an exact amount of money, a whole number of fen.
 */
#ifndef PG_BENEFIT_YUAN_H
#define PG_BENEFIT_YUAN_H

#include "compat.h"

#include "fmgr.h"
#include "utils/numeric.h"

/* Fen, hundredths of a yuan; every int64 is an amount. */
typedef int64 Yuan;

#define FEN_PER_YUAN	100
#define YUAN_DECIMALS	2

#define DatumGetYuan(X)			((Yuan) DatumGetInt64(X))
#define YuanGetDatum(X)			Int64GetDatum(X)
#define PG_GETARG_YUAN(n)		DatumGetYuan(PG_GETARG_DATUM(n))
#define PG_RETURN_YUAN(x)		return YuanGetDatum(x)

/* The fen without their sign, which for the least amount are no int64. */
static inline uint64
yuan_magnitude(Yuan amount)
{
	return amount < 0 ? -(uint64) amount : (uint64) amount;
}

/*
 * Parse an amount as the type does. False if it is malformed (22P02) or out
 * of range (22003) and escontext takes the error softly.
 */
extern bool yuan_from_cstring(const char *str, Yuan *result, Node *escontext);

/* The amount as the type writes it, 300.00, palloc'd. */
extern char *yuan_to_cstring(Yuan amount);

/* The amount in yuan, with two decimals. */
extern Numeric yuan_to_numeric(Yuan amount);

/*
 * A number of yuan as an amount; false, with nothing rounded, if it has more
 * than two decimals that count, is out of range or is not finite.
 */
extern bool numeric_to_yuan(Numeric number, Yuan *result);

/* The amount that a number of yuan is, or 22003; never the nearest amount. */
extern Yuan require_yuan(Numeric number);

/* Raise 22003. */
pg_noreturn extern void report_yuan_out_of_range(void);

#endif
