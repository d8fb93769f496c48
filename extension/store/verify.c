/*
 * verify.c
 *	  What the triggers named verify see to: that a variable and a rule are what
 *	  a rulebook takes, and that no end of days is written as a day.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

#include "rulebook/default.h"
#include "rulebook/item.h"
#include "rulebook/name.h"
#include "store/query.h"
#include "store/row_fault.h"
#include "store/trigger.h"
#include "types/circumstances.h"
#include "types/nearest_name.h"

static StoredQuery query_variable_by_name = {
	"SELECT v.kind FROM benefit.variable v"
	" WHERE v.name OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

static StoredQuery query_variable_by_alias = {
	"SELECT v.kind FROM benefit.variable v"
	" WHERE $1 OPERATOR(pg_catalog.=) ANY (v.aliases)",
	1, {TEXTOID}, NULL
};

/* $1: a variable, or an alias of it. */
#define SELECT_CODES \
	"SELECT c.code, c.title_zh, c.title_en, c.parent, c.aliases FROM benefit.code c"

static StoredQuery query_codes_by_name = {
	SELECT_CODES " WHERE c.variable OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

static StoredQuery query_codes_by_alias = {
	SELECT_CODES ", benefit.variable v"
	" WHERE c.variable OPERATOR(pg_catalog.=) v.name"
	" AND $1 OPERATOR(pg_catalog.=) ANY (v.aliases)",
	1, {TEXTOID}, NULL
};

/* Of so many names the nearest is told: the search must not take longer than the work. */
static StoredQuery query_variable_names = {
	"SELECT n.name FROM ("
	" SELECT v.name FROM benefit.variable v"
	" UNION ALL"
	" SELECT a.alias FROM benefit.variable v, pg_catalog.unnest(v.aliases) a (alias)"
	" ) n LIMIT 10000",
	0, {0}, NULL
};

/* $1: a variable, $2: its aliases; another one that has one of its names. */
static StoredQuery query_shared_name = {
	"SELECT o.variable, o.name FROM ("
	" SELECT v.name AS variable, v.name FROM benefit.variable v"
	" UNION ALL"
	" SELECT v.name, a.alias FROM benefit.variable v, pg_catalog.unnest(v.aliases) a (alias)"
	" ) o, ("
	" SELECT $1 UNION ALL SELECT a.alias FROM pg_catalog.unnest($2) a (alias)"
	" ) n (name)"
	" WHERE o.variable OPERATOR(pg_catalog.<>) $1"
	" AND o.name OPERATOR(pg_catalog.=) n.name"
	" ORDER BY o.variable, o.name LIMIT 1",
	2, {TEXTOID, TEXTARRAYOID}, NULL
};

/*
 * A last day at the end of the calendar, as who has to write one writes it where
 * there is none, or that day as the first one after: then the range is open.
 */
static HeapTuple
open_end(const TriggerData *trigger, HeapTuple row)
{
	const DateADT calendar_end = date2j(9999, 12, 31) - POSTGRES_EPOCH_JDATE;
	TypeCacheEntry *type = lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;
	bool		isnull;
	Datum		valid = column_value(trigger, row, "valid", &isnull);

	if (isnull)
		return row;
	range_deserialize(type, DatumGetRangeTypeP(valid), &lower, &upper, &empty);
	if (empty || upper.infinite || DatumGetDateADT(upper.val) < calendar_end ||
		DatumGetDateADT(upper.val) > calendar_end + 1)
		return row;
	upper.infinite = true;
	return set_column(trigger, row, "valid",
					  RangeTypePGetDatum(make_bounded_range(type, &lower, &upper)));
}

/* While a dump is restored a row is taken as it is: publish() tells its faults. */
static void
ignore_row_fault(FaultSink *sink, const char *field, const Fault *fault)
{
}

/* The aliases of a variable; a null one is refused. */
static void
read_aliases(const TriggerData *trigger, HeapTuple row, VariableText *said)
{
	bool		isnull;
	Datum		value = column_value(trigger, row, "aliases", &isnull);
	ArrayType  *array;
	Datum	   *aliases;
	bool	   *nulls;

	if (isnull)
		return;
	array = DatumGetArrayTypeP(value);
	if (ARR_NDIM(array) > 1)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("the aliases of variable \"%s\" are not one list",
						said->name)));
	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT,
					  &aliases, &nulls, &said->naliases);
	said->aliases = palloc_array(const char *, said->naliases);
	for (int i = 0; i < said->naliases; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("an alias of variable \"%s\" is null", said->name)));
		said->aliases[i] = TextDatumGetCString(aliases[i]);
	}
}

/* What a row says of a variable. */
static void
read_variable_row(const TriggerData *trigger, HeapTuple row, VariableText *said)
{
	char	   *scale = column_text(trigger, row, "scale");

	said->name = column_text(trigger, row, "name");
	said->kind = column_text(trigger, row, "kind");
	said->hit_policy = column_text(trigger, row, "hit_policy");
	said->rounding = column_text(trigger, row, "rounding");
	said->direction = column_text(trigger, row, "direction");
	said->measure = column_text(trigger, row, "measure");
	said->default_value = column_text(trigger, row, "default_value");
	said->has_scale = scale != NULL;
	said->scale = scale != NULL ? atoi(scale) : 0;
	said->aliases = NULL;
	said->naliases = 0;
}

/*
 * What can be said of a variable alone. A null is left to the constraints of
 * the table. A default is always written as its kind writes it, whatever the
 * settings of the session, so that the same rules have the same digest.
 */
PG_FUNCTION_INFO_V1(benefit_verify_variable);
Datum
benefit_verify_variable(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "variable", TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);
	VariableText said;
	Variable	variable = {0};
	RowSink		sink = {.table = "variable"};

	read_variable_row(trigger, row, &said);
	if (said.name == NULL || said.kind == NULL)
		return PointerGetDatum(row);

	sink.key = said.name;
	if (is_restoring())
		sink.sink.take = ignore_row_fault;
	else
	{
		sink.sink.take = raise_row_fault;
		read_aliases(trigger, row, &said);
		check_names(&sink.sink, &said, circumstance_count());
	}
	read_variable(&sink.sink, &said, &variable);
	if (variable.has_default)
		row = set_column(trigger, row, "default_value",
						 CStringGetTextDatum(default_text(variable.kind,
														  variable.default_value)));
	return PointerGetDatum(row);
}

/* What can be said of a variable only beside the others. */
PG_FUNCTION_INFO_V1(benefit_verify_names);
Datum
benefit_verify_names(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "variable", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *name = column_text(trigger, row, "name");
	RowSink		sink = {{raise_row_fault}, "variable", name};
	Datum		values[2];
	bool		isnull;

	if (name == NULL || is_restoring())
		return PointerGetDatum(NULL);

	values[0] = CStringGetTextDatum(name);
	values[1] = column_value(trigger, row, "aliases", &isnull);
	begin_queries();
	if (run_query(&query_shared_name, values, NULL, false) > 0)
		refuse_shared_name(&sink.sink, NULL, result_text(2), name, result_text(1));
	end_queries();
	return PointerGetDatum(NULL);
}

/* False if no row of the table has the name. */
static bool
find_variable_kind(StoredQuery *query, const char *name, VariableKind *kind)
{
	Datum		value = CStringGetTextDatum(name);

	return run_query(query, &value, NULL, false) > 0 &&
		kind_from_name(result_text(1), kind);
}

/*
 * The variables of the tables, and the circumstances. Between begin_queries()
 * and end_queries().
 */
static bool
resolve_in_tables(const ExprScope *scope, const char *name, int *variable,
				  ValueType *type)
{
	VariableKind kind;

	*variable = NO_VARIABLE;
	if (circumstance_bit(name) >= 0)
	{
		*type = TYPE_BOOLEAN;
		return true;
	}
	if (!find_variable_kind(&query_variable_by_name, name, &kind) &&
		!find_variable_kind(&query_variable_by_alias, name, &kind))
		return false;
	*type = kind_value_type(kind);
	return true;
}

static const char *
nearest_in_tables(const ExprScope *scope, const char *name)
{
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	for (int bit = 0; bit < circumstance_count(); bit++)
	{
		nearest_name_consider(&nearest, circumstance_name(bit));
		nearest_name_consider(&nearest, circumstance_term(bit));
	}
	run_query(&query_variable_names, NULL, NULL, false);
	consider_results(&nearest);
	return nearest_name(&nearest);
}

/* The aliases in a column of a result; nulls are left out. */
static const char **
result_names(HeapTuple row, TupleDesc columns, int column, int *count)
{
	bool		isnull;
	Datum		value = SPI_getbinval(row, columns, column, &isnull);
	Datum	   *elements;
	bool	   *nulls;
	int			nelements = 0;
	const char **names;

	*count = 0;
	if (!isnull)
		deconstruct_array(DatumGetArrayTypeP(value), TEXTOID, -1, false, TYPALIGN_INT,
						  &elements, &nulls, &nelements);
	names = palloc_array(const char *, nelements + 1);
	for (int i = 0; i < nelements; i++)
		if (!nulls[i])
			names[(*count)++] = TextDatumGetCString(elements[i]);
	return names;
}

static const CodeList *
codes_in_tables(const ExprScope *scope, const char *name, int variable)
{
	Datum		value = CStringGetTextDatum(name);
	uint64		ncodes = run_query(&query_codes_by_name, &value, NULL, false);
	CodeList   *list;

	if (ncodes == 0)
		ncodes = run_query(&query_codes_by_alias, &value, NULL, false);
	if (ncodes == 0)
		return NULL;
	list = palloc(sizeof(CodeList));
	code_list_begin(list, CurrentMemoryContext, (int) ncodes);
	for (uint64 i = 0; i < ncodes; i++)
	{
		HeapTuple	row = SPI_tuptable->vals[i];
		TupleDesc	columns = SPI_tuptable->tupdesc;
		int			naliases;
		const char **aliases = result_names(row, columns, 5, &naliases);

		code_list_add(list, SPI_getvalue(row, columns, 1), SPI_getvalue(row, columns, 2),
					  SPI_getvalue(row, columns, 3), SPI_getvalue(row, columns, 4),
					  aliases, naliases);
	}
	code_list_finish(list);
	return list;
}

static const ExprScope tables_scope = {resolve_in_tables, nearest_in_tables, codes_in_tables};

/* Raise what is wrong with an expression, which gives codes where it must. */
static void
check_row_expression(RowSink *sink, const char *field, const char *source,
					 ValueType wanted, const CodeList *codes)
{
	Fault		fault = {0};
	Expression *expression;

	if (source == NULL)
		return;
	expression = expression_parse(source, &fault);
	if (expression == NULL ||
		!expression_check(expression, wanted, &tables_scope, &fault) ||
		(codes != NULL && !expression_check_codes(expression, codes, &fault)))
		raise_text_fault(sink, field, &fault, source);
}

/* The domain of a variable may name others of the same statement. */
PG_FUNCTION_INFO_V1(benefit_verify_domain);
Datum
benefit_verify_domain(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "variable", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *domain = column_text(trigger, row, "domain");
	RowSink		sink = {{raise_row_fault}, "variable", row_key(trigger, row)};

	if (domain == NULL || is_restoring())
		return PointerGetDatum(NULL);

	begin_queries();
	check_row_expression(&sink, "domain", domain, TYPE_BOOLEAN, NULL);
	end_queries();
	return PointerGetDatum(NULL);
}

pg_noreturn static void
refuse_unknown_variable(const char *name)
{
	const char *nearest = nearest_in_tables(&tables_scope, name);

	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("variable \"%s\" does not exist", name),
			 nearest != NULL ?
			 errhint_nearest_name(nearest) :
			 errhint("Insert it into benefit.variable first.")));
}

/* What a row says of a rule. */
static void
read_rule_row(const TriggerData *trigger, HeapTuple row, RuleText *said)
{
	const char *region = column_text(trigger, row, "region");

	said->id = column_text(trigger, row, "id");
	said->condition = column_text(trigger, row, "condition");
	said->value = column_text(trigger, row, "value");
	said->replaces = column_text(trigger, row, "replaces");
	said->overrides = column_text(trigger, row, "overrides");
	said->baseline = column_text(trigger, row, "baseline");
	said->level = column_text(trigger, row, "level");
	said->has_region = region != NULL && region_parse(region, &said->region);
}

/* What can be said of a rule beside the variables. */
PG_FUNCTION_INFO_V1(benefit_verify_rule);
Datum
benefit_verify_rule(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "rule", TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *variable = column_text(trigger, row, "variable");
	RuleText	said;
	RowSink		sink = {{raise_row_fault}, "rule"};
	VariableKind kind;
	Rule		rule;

	row = open_end(trigger, row);
	if (variable == NULL || is_restoring())
		return PointerGetDatum(row);

	read_rule_row(trigger, row, &said);
	sink.key = said.id != NULL ? said.id : "";
	said.is_implication = circumstance_bit(variable) >= 0;
	/* a null id is left to the constraint of the table */
	if (said.id != NULL)
		read_rule(&sink.sink, &said, &rule);
	begin_queries();
	if (said.is_implication)
		kind = KIND_BOOLEAN;
	else if (!find_variable_kind(&query_variable_by_name, variable, &kind))
		refuse_unknown_variable(variable);
	check_row_expression(&sink, "condition", said.condition, TYPE_BOOLEAN, NULL);
	check_row_expression(&sink, "value", said.value, kind_value_type(kind),
						 kind == KIND_TEXT ? codes_in_tables(NULL, variable, NO_VARIABLE) : NULL);
	end_queries();
	return PointerGetDatum(row);
}

/* The days of a policy, which are those of its rules. */
PG_FUNCTION_INFO_V1(benefit_verify_policy);
Datum
benefit_verify_policy(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "policy", TRIGGER_EVENT_BEFORE, "IU");

	return PointerGetDatum(open_end(trigger, trigger_row(trigger)));
}
