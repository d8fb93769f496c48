/*
 * store.c
 *	  The rule tables and the published editions: what triggers refuse, how an
 *	  edition is published, and which one is current.
 *
 * All queries run with the rights of the caller and whatever search_path it
 * has, and therefore qualify every name and operator. Only a new edition is
 * put in its table with the rights of the table's owner.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "miscadmin.h"
#include "parser/scansup.h"
#include "storage/lmgr.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/rls.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "types/circumstances.h"
#include "rulebook/item.h"
#include "types/nearest_name.h"
#include "store/own.h"
#include "store/query.h"
#include "store/trigger.h"

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

static StoredQuery query_alias = {
	"SELECT v.name FROM benefit.variable v"
	" WHERE $1 OPERATOR(pg_catalog.=) ANY (v.aliases)"
	" AND NOT EXISTS (SELECT FROM benefit.variable n"
	" WHERE n.name OPERATOR(pg_catalog.=) $1)",
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

static StoredQuery query_rule_variable = {
	"SELECT r.variable FROM benefit.rule r"
	" WHERE r.id OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

static StoredQuery query_draft = {
	"SELECT benefit.draft($1)",
	1, {BOOLOID}, NULL
};

static StoredQuery query_same_name = {
	"SELECT FROM benefit.edition e"
	" WHERE e.name OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

/* The clock may go back; the order of editions may not. */
static StoredQuery query_insert_edition = {
	"INSERT INTO benefit.edition"
	" (name, kind, content, sha256, published_at, published_by, origin, note, shipped)"
	" SELECT $1, $2, d.content, benefit.sha256_of(d.content),"
	" GREATEST(pg_catalog.clock_timestamp(),"
	" (SELECT pg_catalog.max(e.published_at) OPERATOR(pg_catalog.+)"
	" pg_catalog.interval '1 microsecond' FROM benefit.edition e)),"
	" $6, 'published', $4, $5"
	" FROM (SELECT CAST($3 AS benefit.rulebook) OFFSET 0) d (content)"
	" RETURNING sha256",
	6, {TEXTOID, TEXTOID, JSONBOID, TEXTOID, BOOLOID, TEXTOID}, NULL
};

/* $1: a digest, $2: its newest edition; the one before it. */
static StoredQuery query_same_content = {
	"SELECT e.name FROM benefit.edition e"
	" WHERE e.sha256 OPERATOR(pg_catalog.=) $1"
	" AND e.name OPERATOR(pg_catalog.<>) $2"
	" ORDER BY e.published_at DESC LIMIT 1",
	2, {TEXTOID, TEXTOID}, NULL
};

static StoredQuery query_newest_edition = {
	"SELECT pg_catalog.max(e.published_at) FROM benefit.edition e",
	0, {0}, NULL
};

static StoredQuery query_local_release = {
	"SELECT e.name FROM benefit.edition e"
	" WHERE e.kind OPERATOR(pg_catalog.=) 'release' AND NOT e.shipped"
	" ORDER BY e.published_at DESC LIMIT 1",
	0, {0}, NULL
};

static bool
is_shipped(const TriggerData *trigger, HeapTuple row)
{
	char	   *shipped = column_text(trigger, row, "shipped");

	return shipped != NULL && strcmp(shipped, "t") == 0;
}

/* What to do instead of changing a shipped row of this table. */
static const char *
way_around_shipped(const char *table, const char *key)
{
	if (strcmp(table, "rule") == 0)
		return psprintf(_("Insert a rule of your own with replaces = '%s'; without a value it only repeals it."),
						key);
	if (strcmp(table, "variable") == 0)
		return _("Insert a variable of your own, under another name.");
	return psprintf(_("Insert a %s of your own, under another key."), table);
}

static void
refuse_shipped_row(const TriggerData *trigger, HeapTuple row)
{
	const char *table = RelationGetRelationName(trigger->tg_relation);
	char	   *key = SPI_getvalue(row, trigger->tg_relation->rd_att, 1);

	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 TRIGGER_FIRED_BY_DELETE(trigger->tg_event) ?
			 errmsg("%s \"%s\" came with pg_benefit and cannot be deleted",
					table, key) :
			 errmsg("%s \"%s\" came with pg_benefit and cannot be changed",
					table, key),
			 errdetail("Shipped rows change only when the extension is updated."),
			 errhint("%s", way_around_shipped(table, key))));
}

static void
refuse_shipped_mark(const TriggerData *trigger)
{
	ereport(ERROR,
			(errcode(ERRCODE_RESTRICT_VIOLATION),
			 errmsg("a row of \"%s\" cannot be marked as shipped",
					RelationGetRelationName(trigger->tg_relation)),
			 errdetail("Only rows that come with the extension are, and only these are left out of a dump."),
			 errhint("Leave the column \"shipped\" out.")));
}

/* The row as one that came with the extension. */
static HeapTuple
mark_shipped(const TriggerData *trigger, HeapTuple row)
{
	int			column = column_number(trigger, "shipped");
	Datum		value = BoolGetDatum(true);
	bool		isnull = false;

	return heap_modify_tuple_by_cols(row, trigger->tg_relation->rd_att,
									 1, &column, &value, &isnull);
}

/*
 * Shipped rows are touched by nobody but the extension's own script, and every
 * row that the script inserts is one.
 */
PG_FUNCTION_INFO_V1(benefit_guard_shipped);
Datum
benefit_guard_shipped(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_BEFORE,
									   ROW_CHANGES "T");
	TriggerEvent event = trigger->tg_event;

	if (TRIGGER_FIRED_BY_TRUNCATE(event))
	{
		if (!own_script_is_running())
			ereport(ERROR,
					(errcode(ERRCODE_RESTRICT_VIOLATION),
					 errmsg("\"%s\" holds rows that came with pg_benefit and cannot be truncated",
							RelationGetRelationName(trigger->tg_relation)),
					 errhint("Delete your own rows: DELETE FROM benefit.%s WHERE NOT shipped.",
							 RelationGetRelationName(trigger->tg_relation))));
		return PointerGetDatum(NULL);
	}

	if (own_script_is_running())
		return PointerGetDatum(TRIGGER_FIRED_BY_INSERT(event) ?
							   mark_shipped(trigger, trigger->tg_trigtuple) :
							   trigger_row(trigger));
	if (!TRIGGER_FIRED_BY_INSERT(event) &&
		is_shipped(trigger, trigger->tg_trigtuple))
		refuse_shipped_row(trigger, trigger->tg_trigtuple);
	if (!TRIGGER_FIRED_BY_DELETE(event) &&
		is_shipped(trigger, trigger_row(trigger)))
		refuse_shipped_mark(trigger);
	return PointerGetDatum(trigger_row(trigger));
}

/* True while publish_edition() puts a row in the table of editions. */
static bool publishing = false;

/*
 * An edition that publish() did not make, but somebody who may insert: most
 * likely a dump. That its content is a rulebook and has this digest, its type
 * and a constraint of the table see to. A time to come would make it the
 * current one for good.
 */
static HeapTuple
admit_edition(const TriggerData *trigger, HeapTuple row)
{
	TupleDesc	columns = trigger->tg_relation->rd_att;
	int			published_at = column_number(trigger, "published_at");
	int			origin = column_number(trigger, "origin");
	char	   *told = column_text(trigger, row, "origin");
	bool		isnull;
	Datum		value = SPI_getbinval(row, columns, published_at, &isnull);

	if (!isnull && DatumGetTimestampTz(value) > GetCurrentTimestamp())
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg("edition \"%s\" cannot have been published in the future",
						column_text(trigger, row, "name")),
				 errdetail("It would be the current edition until %s, whatever is published.",
						   column_text(trigger, row, "published_at")),
				 errhint("If it is of another machine, compare the clocks.")));

	value = CStringGetTextDatum(is_restoring() &&
								(told == NULL || strcmp(told, "imported") != 0)
								? "restored" : "imported");
	isnull = false;
	return heap_modify_tuple_by_cols(row, columns, 1, &origin, &value, &isnull);
}

/* Editions are only added; a scenario may be deleted. */
PG_FUNCTION_INFO_V1(benefit_guard_edition);
Datum
benefit_guard_edition(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "edition", TRIGGER_EVENT_BEFORE,
									   ROW_CHANGES "T");
	TriggerEvent event = trigger->tg_event;
	HeapTuple	row = trigger->tg_trigtuple;

	if (TRIGGER_FIRED_BY_TRUNCATE(event))
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("published editions cannot be truncated"),
				 errdetail("Amounts that were paid refer to them."),
				 errhint("Delete the scenarios: DELETE FROM benefit.edition WHERE kind = 'scenario'.")));
	if (TRIGGER_FIRED_BY_UPDATE(event))
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("edition \"%s\" is published and cannot be changed",
						column_text(trigger, row, "name")),
				 errhint("Change the rules and publish another edition: SELECT benefit.publish('name').")));
	if (TRIGGER_FIRED_BY_DELETE(event) &&
		strcmp(column_text(trigger, row, "kind"), "release") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_RESTRICT_VIOLATION),
				 errmsg("edition \"%s\" is a release and cannot be deleted",
						column_text(trigger, row, "name")),
				 errdetail("Amounts that were paid refer to it."),
				 errhint("Publish another release, which then is the current one.")));
	if (TRIGGER_FIRED_BY_INSERT(event) && !publishing)
	{
		if (is_shipped(trigger, row))
			refuse_shipped_mark(trigger);
		row = admit_edition(trigger, row);
	}
	return PointerGetDatum(row);
}

/* Every session drops what it took for the current edition. */
PG_FUNCTION_INFO_V1(benefit_announce_edition);
Datum
benefit_announce_edition(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "edition", TRIGGER_EVENT_AFTER,
									   ROW_CHANGES "T");

	CacheInvalidateRelcache(trigger->tg_relation);
	return PointerGetDatum(NULL);
}

/* ---- references */

/* The key of a table of ours: its first column. */
static const char *
key_column(const char *table)
{
	return strcmp(table, "variable") == 0 ? "name" : "id";
}

/* The rows of a table that have a text in a column, their key as the result. */
static void
select_keys(const char *table, const char *column, const char *wanted)
{
	Oid			type = TEXTOID;
	Datum		value = CStringGetTextDatum(wanted);
	char	   *query = psprintf("SELECT t.%s FROM benefit.%s t"
								 " WHERE t.%s OPERATOR(pg_catalog.=) $1 ORDER BY 1 LIMIT 1",
								 quote_identifier(key_column(table)),
								 quote_identifier(table), quote_identifier(column));

	if (SPI_execute_with_args(query, 1, &type, &value, NULL, false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not read table \"%s\"", table);
}

static void
refuse_reference(const char *table, const char *key)
{
	NearestName nearest;

	nearest_name_begin(&nearest, key);
	if (SPI_execute(psprintf("SELECT t.%s FROM benefit.%s t",
							 quote_identifier(key_column(table)),
							 quote_identifier(table)), false, 0) == SPI_OK_SELECT)
		consider_result(&nearest);
	ereport(ERROR,
			(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
			 errmsg("%s \"%s\" does not exist", table, key),
			 nearest_name(&nearest) != NULL ?
			 errhint_nearest_name(nearest_name(&nearest)) :
			 errhint("Insert it into benefit.%s first.", table)));
}

/* Arguments: a column, and the table that it refers to by the key. */
PG_FUNCTION_INFO_V1(benefit_verify_reference);
Datum
benefit_verify_reference(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_AFTER, "IU");
	const char *table = trigger_argument(trigger, 1);
	char	   *key = column_text(trigger, trigger_row(trigger),
								  trigger_argument(trigger, 0));

	if (key == NULL || is_restoring())
		return PointerGetDatum(NULL);

	SPI_connect();
	select_keys(table, key_column(table), key);
	if (SPI_processed == 0)
		refuse_reference(table, key);
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* Arguments: a table, and its column that refers to the key of this one. */
PG_FUNCTION_INFO_V1(benefit_verify_unused);
Datum
benefit_verify_unused(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_AFTER, "UD");
	const char *table = trigger_argument(trigger, 0);
	TupleDesc	columns = trigger->tg_relation->rd_att;
	char	   *key = SPI_getvalue(trigger->tg_trigtuple, columns, 1);
	char	   *new_key = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event)
		? SPI_getvalue(trigger->tg_newtuple, columns, 1) : NULL;

	if (is_restoring() || key == NULL ||
		(new_key != NULL && strcmp(key, new_key) == 0))
		return PointerGetDatum(NULL);

	SPI_connect();
	select_keys(table, trigger_argument(trigger, 1), key);
	if (SPI_processed > 0)
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("%s \"%s\" is still in use",
						RelationGetRelationName(trigger->tg_relation), key),
				 errdetail("%s \"%s\" refers to it in column \"%s\".",
						   table, result_text(1), trigger_argument(trigger, 1))));
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* ---- variables */

/* Where a fault of a row is raised. */
typedef struct RowSink
{
	FaultSink	sink;			/* must be first */
	const char *table;
	const char *key;
	const char *field;			/* or NULL */
} RowSink;

static void
row_context(void *arg)
{
	const RowSink *row = arg;

	if (row->field != NULL)
		errcontext("%s of %s \"%s\"", row->field, row->table, row->key);
}

static void
raise_row_fault(FaultSink *sink, const char *field, const Fault *fault)
{
	RowSink    *row = (RowSink *) sink;
	ErrorContextCallback context = {
		.previous = error_context_stack,.callback = row_context,.arg = row
	};

	row->field = field;
	error_context_stack = &context;
	fault_report(fault, NULL, NULL);
	error_context_stack = context.previous;
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
	Datum		value = SPI_getbinval(row, trigger->tg_relation->rd_att,
									  column_number(trigger, "aliases"), &isnull);
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
	{
		int			column = column_number(trigger, "default_value");
		Datum		value = CStringGetTextDatum(default_text(variable.kind,
															 variable.default_value));
		bool		isnull = false;

		row = heap_modify_tuple_by_cols(row, trigger->tg_relation->rd_att,
										1, &column, &value, &isnull);
	}
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
	Datum		values[2];
	bool		isnull;

	if (name == NULL || is_restoring())
		return PointerGetDatum(NULL);

	values[0] = CStringGetTextDatum(name);
	values[1] = SPI_getbinval(row, trigger->tg_relation->rd_att,
							  column_number(trigger, "aliases"), &isnull);
	SPI_connect();
	run_query(&query_shared_name, values, NULL, false);
	if (SPI_processed > 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNIQUE_VIOLATION),
				 errmsg("variables \"%s\" and \"%s\" cannot share the name \"%s\"",
						name, result_text(1), result_text(2))));
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* ---- rules */

/*
 * Argument: a column that refers to a variable. Officers write the alias that
 * they know it by.
 */
PG_FUNCTION_INFO_V1(benefit_resolve_variable);
Datum
benefit_resolve_variable(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, NULL, TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);
	int			column = column_number(trigger, trigger_argument(trigger, 0));
	bool		isnull;
	Datum		name = SPI_getbinval(row, trigger->tg_relation->rd_att, column, &isnull);

	if (isnull || is_restoring())
		return PointerGetDatum(row);

	SPI_connect();
	run_query(&query_alias, &name, NULL, false);
	if (SPI_processed > 0)
	{
		name = SPI_datumTransfer(SPI_getbinval(SPI_tuptable->vals[0],
											   SPI_tuptable->tupdesc, 1, &isnull),
								 false, -1);
		SPI_finish();
		row = heap_modify_tuple_by_cols(row, trigger->tg_relation->rd_att,
										1, &column, &name, &isnull);
	}
	else
		SPI_finish();
	return PointerGetDatum(row);
}

/* False if no row of the table has the name. */
static bool
find_variable(StoredQuery *query, const char *name, VariableKind *kind)
{
	Datum		value = CStringGetTextDatum(name);

	run_query(query, &value, NULL, false);
	return SPI_processed > 0 && kind_from_name(result_text(1), kind);
}

/* The variables of the tables, and the circumstances, between SPI_connect and SPI_finish. */
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
	if (!find_variable(&query_variable_by_name, name, &kind) &&
		!find_variable(&query_variable_by_alias, name, &kind))
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
	consider_result(&nearest);
	return nearest_name(&nearest);
}

static const ExprScope tables_scope = {resolve_in_tables, nearest_in_tables};

typedef struct RuleField
{
	const char *rule;
	const char *field;
} RuleField;

static void
rule_field_context(void *arg)
{
	RuleField  *where = arg;

	errcontext("%s of rule \"%s\"", where->field, where->rule);
}

/* Raise what is wrong with an expression of a rule. */
static void
check_rule_expression(const TriggerData *trigger, HeapTuple row,
					  const char *field, ValueType wanted)
{
	char	   *source = column_text(trigger, row, field);
	RuleField	where;
	ErrorContextCallback context;
	Fault		fault = {0};
	Expression *expression;

	if (source == NULL)
		return;

	where.rule = column_text(trigger, row, "id");
	if (where.rule == NULL)
		where.rule = "";
	where.field = field;
	context.callback = rule_field_context;
	context.arg = &where;
	context.previous = error_context_stack;
	error_context_stack = &context;

	expression = expression_parse(source, &fault);
	if (expression == NULL ||
		!expression_check(expression, wanted, &tables_scope, &fault))
		fault_report(&fault, source, NULL);

	error_context_stack = context.previous;
}

/* Raise what is wrong with the shape of a rule. */
static void
check_rule_shape(const TriggerData *trigger, HeapTuple row)
{
	RuleText	said;
	Numeric		baseline;
	RowSink		sink = {{raise_row_fault}, "rule"};

	said.id = column_text(trigger, row, "id");
	said.condition = column_text(trigger, row, "condition");
	said.value = column_text(trigger, row, "value");
	said.replaces = column_text(trigger, row, "replaces");
	said.baseline = column_text(trigger, row, "baseline");
	if (said.id == NULL)
		return;					/* left to the constraint of the table */
	sink.key = said.id;
	read_rule(&sink.sink, &said, &baseline);
}

static void
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

PG_FUNCTION_INFO_V1(benefit_verify_rule);
Datum
benefit_verify_rule(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "rule", TRIGGER_EVENT_BEFORE, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *variable = column_text(trigger, row, "variable");
	VariableKind kind;

	if (variable == NULL || is_restoring())
		return PointerGetDatum(row);

	check_rule_shape(trigger, row);
	SPI_connect();
	if (!find_variable(&query_variable_by_name, variable, &kind))
		refuse_unknown_variable(variable);
	check_rule_expression(trigger, row, "condition", TYPE_BOOLEAN);
	check_rule_expression(trigger, row, "value", kind_value_type(kind));
	SPI_finish();
	return PointerGetDatum(row);
}

PG_FUNCTION_INFO_V1(benefit_verify_replaces);
Datum
benefit_verify_replaces(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = get_trigger(fcinfo, "rule", TRIGGER_EVENT_AFTER, "IU");
	HeapTuple	row = trigger_row(trigger);
	char	   *id = column_text(trigger, row, "id");
	char	   *variable = column_text(trigger, row, "variable");
	char	   *replaces = column_text(trigger, row, "replaces");
	Datum		value;

	if (replaces == NULL || variable == NULL || is_restoring())
		return PointerGetDatum(NULL);

	SPI_connect();
	value = CStringGetTextDatum(replaces);
	run_query(&query_rule_variable, &value, NULL, false);
	if (SPI_processed == 0)
		refuse_reference("rule", replaces);
	if (strcmp(result_text(1), variable) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_FOREIGN_KEY_VIOLATION),
				 errmsg("rule \"%s\" cannot replace rule \"%s\", which is of another variable",
						id, replaces),
				 errdetail("The one is of \"%s\", the other of \"%s\".",
						   variable, result_text(1))));
	SPI_finish();
	return PointerGetDatum(NULL);
}

/* ---- publishing */

/* As the table has it. */
#define EDITION_NAME_MAX_LENGTH	200

/* The table of editions, with nobody else publishing until the transaction ends. */
static void
lock_editions(void)
{
	LockRelationOid(own_table("edition"), ShareRowExclusiveLock);
}

static void
check_edition_name(const char *name, bool shipped)
{
	Datum		value = CStringGetTextDatum(name);
	int			length = strlen(name);

	if (length == 0 || length > EDITION_NAME_MAX_LENGTH ||
		scanner_isspace(name[0]) || scanner_isspace(name[length - 1]) ||
		strpbrk(name, "\n\r") != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" cannot be the name of an edition", name),
				 errdetail("A name is one line of 1 to %d bytes that neither begins nor ends with a blank.",
						   EDITION_NAME_MAX_LENGTH)));
	if (!shipped && strncmp(name, "pg_benefit ", 11) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_RESERVED_NAME),
				 errmsg("the name \"%s\" is kept for editions that come with the extension",
						name)));

	run_query(&query_same_name, &value, NULL, false);
	if (SPI_processed > 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNIQUE_VIOLATION),
				 errmsg("edition \"%s\" already exists", name),
				 errhint("An edition never changes: choose another name.")));
}

/* The tables as the content of an edition, if nothing is wrong with them. */
static Datum
draft_edition(const char *name, bool shipped)
{
	Datum		value = BoolGetDatum(shipped);
	bool		isnull;
	Datum		content;
	Findings   *findings;

	run_query(&query_draft, &value, NULL, false);
	content = SPI_getbinval(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1,
							&isnull);
	findings = rulebook_findings(DatumGetJsonbP(content));
	if (findings->count > 0)
		ereport(ERROR,
				(errcode(ERRCODE_CHECK_VIOLATION),
				 errmsg_plural("cannot publish \"%s\": the rules have %d fault",
							   "cannot publish \"%s\": the rules have %d faults",
							   findings->count, name, findings->count),
				 errdetail("%s", describe_findings(findings)),
				 errhint("SELECT * FROM benefit.check_rules() lists them as rows.")));
	return content;
}

static void
notice_same_content(const char *name, char *sha256)
{
	Datum		values[2];

	values[0] = CStringGetTextDatum(sha256);
	values[1] = CStringGetTextDatum(name);
	run_query(&query_same_content, values, NULL, false);
	if (SPI_processed > 0)
		ereport(NOTICE,
				(errmsg("edition \"%s\" has the same content as edition \"%s\"",
						name, result_text(1))));
}

/* When the newest edition that a snapshot sees was published; "" if it sees none. */
static char *
newest_edition(Snapshot snapshot)
{
	char	   *result;

	PushActiveSnapshot(snapshot);
	run_query(&query_newest_edition, NULL, NULL, true);
	result = result_text(1);
	PopActiveSnapshot();
	return result ? result : "";
}

/*
 * A transaction that keeps its snapshot would freeze the rules as they were
 * before an edition that somebody published meanwhile, and make them current.
 */
static void
refuse_stale_snapshot(void)
{
	if (IsolationUsesXactSnapshot() &&
		strcmp(newest_edition(GetTransactionSnapshot()),
			   newest_edition(GetLatestSnapshot())) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("could not publish, because another edition was published meanwhile"),
				 errhint("Begin the transaction anew.")));
}

/*
 * Put a new edition in its table, as nobody but the owner of the table may: who
 * may publish is who may call publish(). Nobody else's code runs meanwhile.
 */
static void
insert_edition(Datum *values, const char *nulls)
{
	Oid			caller;
	int			security_context;

	GetUserIdAndSecContext(&caller, &security_context);
	PG_TRY();
	{
		publishing = true;
		SetUserIdAndSecContext(BOOTSTRAP_SUPERUSERID, security_context |
							   SECURITY_LOCAL_USERID_CHANGE |
							   SECURITY_RESTRICTED_OPERATION);
		run_query(&query_insert_edition, values, nulls, false);
	}
	PG_FINALLY();
	{
		publishing = false;
		SetUserIdAndSecContext(caller, security_context);
	}
	PG_END_TRY();
}

/*
 * Freeze the tables as an edition. Editions are published one after another;
 * all of the content is what one query saw.
 */
static void
publish_edition(const char *name, const char *kind, Datum note, bool note_isnull,
				bool shipped)
{
	Datum		values[6];
	char		nulls[] = "      ";

	lock_editions();
	SPI_connect();
	refuse_stale_snapshot();
	check_edition_name(name, shipped);

	values[0] = CStringGetTextDatum(name);
	values[1] = CStringGetTextDatum(kind);
	values[2] = draft_edition(name, shipped);
	values[3] = note;
	values[4] = BoolGetDatum(shipped);
	values[5] = CStringGetTextDatum(GetUserNameFromId(GetUserId(), false));
	if (note_isnull)
		nulls[3] = 'n';
	insert_edition(values, nulls);
	notice_same_content(name, result_text(1));
	SPI_finish();
}

PG_FUNCTION_INFO_V1(benefit_publish);
Datum
benefit_publish(PG_FUNCTION_ARGS)
{
	char	   *name;
	char	   *kind;

	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("an edition needs a name")));
	name = text_to_cstring(PG_GETARG_TEXT_PP(0));
	kind = PG_ARGISNULL(2) ? "" : text_to_cstring(PG_GETARG_TEXT_PP(2));
	if (strcmp(kind, "release") != 0 && strcmp(kind, "scenario") != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"%s\" is not a kind of edition", kind),
				 errhint("An edition is a release, which can become the current one, or a scenario.")));

	publish_edition(name, kind, PG_GETARG_DATUM(1), PG_ARGISNULL(1), false);
	PG_RETURN_DATUM(PG_GETARG_DATUM(0));
}

/*
 * An update must not change an agency's rules behind its back, but say so. A
 * notice of an extension's script would not reach anybody.
 */
static void
warn_of_local_release(void)
{
	SPI_connect();
	run_query(&query_local_release, NULL, NULL, false);
	if (SPI_processed > 0)
		ereport(WARNING,
				(errmsg("edition \"%s\" stays current", result_text(1)),
				 errhint("The new shipped rules wait for benefit.publish().")));
	SPI_finish();
}

PG_FUNCTION_INFO_V1(benefit_publish_shipped);
Datum
benefit_publish_shipped(PG_FUNCTION_ARGS)
{
	if (!own_script_is_running())
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("shipped rules are published only while the extension is created or updated"),
				 errhint("SELECT benefit.publish('name') publishes yours together with them.")));
	publish_edition(text_to_cstring(PG_GETARG_TEXT_PP(0)), "release",
					(Datum) 0, true, true);
	warn_of_local_release();
	PG_RETURN_DATUM(PG_GETARG_DATUM(0));
}
