/*
 * literal.c
 *	  Reads literals, the same on every version and under every setting.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/fmgrprotos.h"

#include "expression/literal.h"
#include "types/dates.h"
#include "types/input.h"
#include "types/number.h"
#include "types/region.h"

const char *
value_type_name(ValueType type)
{
	switch (type)
	{
		case TYPE_UNKNOWN:
			return _("a literal without a type");
		case TYPE_BOOLEAN:
			return _("a condition");
		case TYPE_NUMBER:
			return _("a number");
		case TYPE_TEXT:
			return _("a text");
		case TYPE_DATE:
			return _("a date");
		case TYPE_REGION:
			return _("a region");
	}
	return NULL;
}

static bool
read_number_literal(const char *text, int location, Datum *value, Fault *fault)
{
	const char *at = text;
	int			whole;
	int			fraction = 0;
	int			exponent = 0;
	bool		negative_exponent = false;

	if (*at == '+' || *at == '-')
		at++;
	whole = count_digits(at);
	at += whole;
	if (*at == '.')
	{
		at++;
		fraction = count_digits(at);
		at += fraction;
	}
	if (whole + fraction > 0 && (*at == 'e' || *at == 'E'))
	{
		int			digits;

		at++;
		if (*at == '+' || *at == '-')
			negative_exponent = *at++ == '-';
		digits = count_digits(at);
		if (digits == 0)
			at--;				/* not the end of a number */
		for (; digits > 0; digits--, at++)
		{
			if (exponent <= NUMBER_MAX_DIGITS)
				exponent = exponent * 10 + (*at - '0');
		}
	}
	if (whole + fraction == 0 || *at != '\0')
	{
		set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
				  "\"%s\" is not a number", shortened(text));
		set_fault_detail(fault, "A number is decimal digits with at most one point, such as 60 or -0.5.");
		return false;
	}
	if (whole + (negative_exponent ? 0 : exponent) > NUMBER_MAX_DIGITS ||
		fraction + (negative_exponent ? exponent : 0) > NUMBER_MAX_DIGITS)
	{
		set_fault(fault, ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, location,
				  "the number has too many digits");
		set_fault_detail(fault, "A number may have %d digits before the point and as many after it.",
						 NUMBER_MAX_DIGITS);
		return false;
	}

	*value = DirectFunctionCall3(numeric_in, CStringGetDatum(text),
								 ObjectIdGetDatum(InvalidOid),
								 Int32GetDatum(-1));
	return true;
}

static bool
read_date_literal(const char *text, int location, Datum *value, Fault *fault)
{
	DateADT		date;

	switch (date_read(text, &date))
	{
		case DATE_IS_READ:
			*value = DateADTGetDatum(date);
			return true;
		case DATE_IS_MALFORMED:
			set_fault(fault, ERRCODE_INVALID_DATETIME_FORMAT, location,
					  "\"%s\" is not a date", shortened(text));
			set_fault_detail(fault, "A date is written YYYY-MM-DD, such as 2024-02-29.");
			return false;
		case DATE_IS_NO_DAY:
			set_fault(fault, ERRCODE_DATETIME_FIELD_OVERFLOW, location,
					  "there is no day \"%s\"", text);
			return false;
	}
	return false;
}

static bool
read_region_literal(const char *text, int location, Datum *value, Fault *fault)
{
	Region		region;

	if (region_parse(text, &region))
	{
		*value = RegionGetDatum(region);
		return true;
	}
	set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
			  "\"%s\" is not a region", shortened(text));
	set_fault_detail(fault, "A region is a code of 6 digits (GB/T 2260), or one of 9 or 12 digits, in which no level is missing.");
	return false;
}

static bool
read_boolean_literal(const char *text, int location, Datum *value, Fault *fault)
{
	bool		result;

	if (!parse_bool(text, &result))
	{
		set_fault(fault, ERRCODE_INVALID_TEXT_REPRESENTATION, location,
				  "\"%s\" is not a condition", shortened(text));
		set_fault_hint(fault, "Write true or false, or compare it with something.");
		return false;
	}
	*value = BoolGetDatum(result);
	return true;
}

bool
literal_value(ValueType type, const char *text, int location,
			  Datum *value, Fault *fault)
{
	switch (type)
	{
		case TYPE_UNKNOWN:
			*value = CStringGetDatum(text);
			return true;
		case TYPE_BOOLEAN:
			return read_boolean_literal(text, location, value, fault);
		case TYPE_NUMBER:
			return read_number_literal(text, location, value, fault);
		case TYPE_TEXT:
			*value = PointerGetDatum(cstring_to_text(text));
			return true;
		case TYPE_DATE:
			return read_date_literal(text, location, value, fault);
		case TYPE_REGION:
			return read_region_literal(text, location, value, fault);
	}
	elog(ERROR, "unrecognized value type: %d", (int) type);
	return false;
}
