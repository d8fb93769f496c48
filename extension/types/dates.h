/*
 * dates.h
 *	  Dates as text, always YYYY-MM-DD, and the arithmetic of ages.
 */
#ifndef PG_BENEFIT_DATES_H
#define PG_BENEFIT_DATES_H

#include "compat.h"

#include "utils/date.h"

typedef enum DateReading
{
	DATE_IS_READ,
	DATE_IS_MALFORMED,			/* not of the form YYYY-MM-DD */
	DATE_IS_NO_DAY				/* 2023-02-29, 2024-13-01 */
} DateReading;

/*
 * Read YYYY-MM-DD, of the years 1 to 9999: the one form that every DateStyle
 * reads alike. ("today" would mean another day tomorrow.)
 */
extern DateReading date_read(const char *text, DateADT *date);

/* YYYY-MM-DD under every DateStyle, or infinity, palloc'd. */
extern char *date_to_cstring(DateADT date);

/*
 * Completed years, months between two dates, counted downwards: on the day
 * before from it is -1.
 */
extern int64 years_between(DateADT from, DateADT to);
extern int64 months_between(DateADT from, DateADT to);

/*
 * A date so many months on, on the last day of the month where that has no such
 * day; the first and the last day of a date's month. An infinite date is itself.
 * False if the calendar does not reach so far.
 */
extern bool date_add_months(DateADT date, int64 months, DateADT *result);
extern bool date_month_start(DateADT date, DateADT *result);
extern bool date_month_end(DateADT date, DateADT *result);

/*
 * The latest date from which so many years are completed on a day, below 0 one
 * after it; an infinity if the calendar does not reach so far.
 */
extern DateADT date_years_before(DateADT day, int years);

#endif
