/*
 * dates.c
 *	  Reads and writes dates, and counts the years and months between them.
 */
#include "compat.h"

#include "utils/datetime.h"

#include "types/dates.h"

static bool
has_form(const char *text)
{
	static const char form[] = "dddd-dd-dd";

	for (int i = 0; i < (int) lengthof(form); i++)
		if (form[i] == 'd' ? !isdigit((unsigned char) text[i]) : text[i] != form[i])
			return false;
	return true;
}

DateReading
date_read(const char *text, DateADT *date)
{
	int			year;
	int			month;
	int			day;

	if (!has_form(text))
		return DATE_IS_MALFORMED;
	year = atoi(text);
	month = atoi(text + 5);
	day = atoi(text + 8);
	if (year < 1 || month < 1 || month > MONTHS_PER_YEAR ||
		day < 1 || day > day_tab[isleap(year)][month - 1])
		return DATE_IS_NO_DAY;
	*date = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return DATE_IS_READ;
}

char *
date_to_cstring(DateADT date)
{
	char	   *text = palloc(MAXDATELEN + 1);
	struct pg_tm tm;

	if (DATE_NOT_FINITE(date))
		EncodeSpecialDate(date, text);
	else
	{
		j2date(date + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
		EncodeDateOnly(&tm, USE_ISO_DATES, text);
	}
	return text;
}

/* Years and the day within the year as one number, so that years subtract. */
static inline int64
packed_date(DateADT date)
{
	int			year;
	int			month;
	int			day;

	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	return (int64) year * 512 + month * 32 + day;
}

int64
years_between(DateADT from, DateADT to)
{
	/* a shift rounds downwards, which a division would not */
	return (packed_date(to) - packed_date(from)) >> 9;
}

int64
months_between(DateADT from, DateADT to)
{
	int			year1;
	int			month1;
	int			day1;
	int			year2;
	int			month2;
	int			day2;

	j2date(from + POSTGRES_EPOCH_JDATE, &year1, &month1, &day1);
	j2date(to + POSTGRES_EPOCH_JDATE, &year2, &month2, &day2);
	return (year2 - year1) * MONTHS_PER_YEAR + month2 - month1 - (day2 < day1);
}

DateADT
date_years_before(DateADT day, int years)
{
	int			year;
	int			month;
	int			day_of_month;

	j2date(day + POSTGRES_EPOCH_JDATE, &year, &month, &day_of_month);
	year -= years;
	if (year >= JULIAN_MAXYEAR)
		return DATEVAL_NOEND;
	if (!IS_VALID_JULIAN(year, month, day_of_month))
		return DATEVAL_NOBEGIN;
	day_of_month = Min(day_of_month, day_tab[isleap(year)][month - 1]);
	return date2j(year, month, day_of_month) - POSTGRES_EPOCH_JDATE;
}

/* More months than the calendar has. */
#define MAX_MONTHS_APART	INT64CONST(100000000)

/*
 * A day of the month so many months on, or the last one if the month has no such
 * day; day 0 is that of the date.
 */
static bool
day_of_month(DateADT date, int64 months, int day, DateADT *result)
{
	int			year;
	int			month;
	int			own_day;

	*result = date;
	if (DATE_NOT_FINITE(date))
		return true;
	if (months > MAX_MONTHS_APART || months < -MAX_MONTHS_APART)
		return false;
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &own_day);
	months += (int64) year * MONTHS_PER_YEAR + month - 1;
	/* downwards, before the year 0 too */
	year = (months - (months < 0 ? MONTHS_PER_YEAR - 1 : 0)) / MONTHS_PER_YEAR;
	month = months - (int64) year * MONTHS_PER_YEAR + 1;
	day = Min(day == 0 ? own_day : day, day_tab[isleap(year)][month - 1]);
	if (!IS_VALID_JULIAN(year, month, day))
		return false;
	*result = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return IS_VALID_DATE(*result);
}

bool
date_add_months(DateADT date, int64 months, DateADT *result)
{
	return day_of_month(date, months, 0, result);
}

bool
date_month_start(DateADT date, DateADT *result)
{
	return day_of_month(date, 0, 1, result);
}

bool
date_month_end(DateADT date, DateADT *result)
{
	return day_of_month(date, 0, 31, result);
}
