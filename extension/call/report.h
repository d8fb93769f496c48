/*
 * report.h
 *	  Whole answers in one query, and the language they are given in.
 */
#ifndef PG_BENEFIT_REPORT_H
#define PG_BENEFIT_REPORT_H

#include "compat.h"

/* Called by _PG_init: defines benefit.language. */
extern void report_init(void);

#endif
