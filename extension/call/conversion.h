/*
 * conversion.h
 *	  One fact, as its slot holds it.
 *
 *		value of an SQL type --fit_fact--> slot and Conversion --convert_fact--+
 *		                                                                       +--> Datum
 *		JSON --read_json_fact, read_json_circumstances-------------------------+
 *
 * What is no fact of its variable is refused: by its type once (42804), by its
 * value in each row (22P02, 22003); find_fit() and fact_is_of_kind() only say so.
 */
#ifndef PG_BENEFIT_CONVERSION_H
#define PG_BENEFIT_CONVERSION_H

#include "compat.h"

#include "utils/jsonb.h"

#include "program/program.h"
#include "program/slot.h"
#include "rulebook/rulebook.h"

/* How a fact's SQL value becomes one that a slot holds. */
typedef enum Conversion
{
	CONVERT_NOTHING,
	CONVERT_NUMBER,				/* to numeric, finite */
	CONVERT_MONEY,				/* to yuan, to the fen */
	CONVERT_PADDED,				/* char(n) to text */
	CONVERT_ENUM,				/* to text */
	CONVERT_NAMES,				/* text[] to circumstances */
	CONVERT_LITERAL,			/* an untyped literal, by the variable's kind */
	CONVERT_LITERAL_SET			/* one that is a set of circumstances */
} Conversion;

/* What a fact is called: by its variable, and by whoever gives it. */
typedef struct FactLabel
{
	const char *fact;
	const char *given;			/* of a column, a key, an argument */
	bool		in_column;
} FactLabel;

/* Where a slot's value comes from. */
typedef struct FactSource
{
	Conversion	conversion;
	int			attribute;		/* record: column number from 0 */
	Oid			type;			/* below domains */
	VariableKind kind;
	FactLabel	label;
} FactSource;

/* The label of a fact, also of CIRCUMSTANCES_INPUT. */
extern FactLabel label_fact(const Rulebook *book, int variable, const char *given,
							bool in_column);

/* How a value of an SQL type can be the fact of this variable; SLOT_NONE if it cannot. */
extern SlotType find_fit(const Rulebook *book, int variable, Oid type,
						 Conversion *conversion);
extern SlotType fit_fact(const Rulebook *book, int variable, const FactLabel *label,
						 Oid type, Conversion *conversion);

/* A fact's value as its slot holds it. */
extern Datum convert_fact(const FactSource *source, Datum value);

/* The same; false if it is not of the kind. */
extern bool fact_is_of_kind(const FactSource *source, Datum value, Datum *result);

/* The slot of a fact that comes as text or JSON, and how JSON is read for it. */
extern SlotType kind_slot(VariableKind kind);
extern Datum read_json_fact(const FactLabel *label, JsonbValue *value, VariableKind kind);
extern Datum read_json_circumstances(const FactLabel *label, JsonbValue *value);

/* What is in it: a string without quotes, anything else as JSON. */
extern char *json_text(JsonbValue *value);

/* 22P02 if it is no object, which facts in JSON have to be. */
extern void check_json_facts(Jsonb *facts);

/*
 * One error for a value that is not of the kind, however it is given: it names
 * the fact, the value and the column. wanted: what it should be, translated.
 */
pg_noreturn extern void fact_value_error(const FactLabel *label, const char *value,
										 const char *wanted);
pg_noreturn extern void fact_length_error(const FactLabel *label);

#endif
