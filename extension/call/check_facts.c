/*
 * check_facts.c
 *	  benefit.check_facts(): reads a relation once, and tells what its columns are
 *	  taken for and which of its values are not believed.
 */
#include "compat.h"

#include "access/relation.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

#include "call/doubt.h"
#include "call/fact_check.h"
#include "call/language.h"
#include "rulebook/lookup.h"
#include "store/scan.h"

/* The column that tells where the subject lives: the one that is called so, or the first. */
static int
choose_region(const FactCheck *check)
{
	int			first = -1;

	for (int i = 0; i < check->ncolumns; i++)
	{
		const CheckedColumn *column = &check->columns[i];

		if (!column->is_region || column->is_refused)
			continue;
		if (strcmp(column->name, "region") == 0)
			return i;
		if (first < 0)
			first = i;
	}
	return first;
}

static void
begin_check(void *state, TupleDesc row)
{
	FactCheck  *check = state;
	CallSite   *site = check->site;
	MemoryContext old = MemoryContextSwitchTo(check->context);
	HASHCTL		ctl = {
		.keysize = sizeof(Region),.entrysize = sizeof(Region),.hcxt = check->context
	};
	int			nslots = 0;

	check->columns = palloc0(sizeof(CheckedColumn) * Max(row->natts, 1));
	site_forget_shape(site);
	site_allocate_slots(site, row->natts);
	for (int i = 0; i < row->natts; i++)
	{
		Form_pg_attribute column = TupleDescAttr(row, i);

		match_column(check, &check->columns[check->ncolumns++], NameStr(column->attname),
					 column->atttypid, &nslots);
		if (check->columns[i].is_region && check->divisions == NULL)
			check->divisions = load_divisions();
	}
	site->nslots = nslots;
	site_finish_shape(site);
	check->plan = shape_belief_plan(site->shape);
	check->objections = palloc(sizeof(Objection) * Max(nslots, 1));
	check->region_column = choose_region(check);
	check->territories = hash_create("pg_benefit territories", 64, &ctl,
									 HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	check->last_territory = -1;
	MemoryContextSwitchTo(old);
}

/* A value that cannot be read is none: what is not known is believed. */
static void
count_unreadable(FactCheck *check, CheckedColumn *column, Datum value)
{
	column->unreadable++;
	(void) add_example(check, column, &column->unreadable_values, value);
}

static void
read_region_column(FactCheck *check, CheckedColumn *column, Datum value, Region *region)
{
	Region		read;

	if (!read_region_value(column, value, &read))
	{
		count_unreadable(check, column, value);
		return;
	}
	if (!division_is_known(check->divisions, read))
	{
		column->unbelieved++;
		(void) add_example(check, column, &column->unbelieved_values, value);
	}
	if (column == &check->columns[check->region_column])
		*region = read;
}

/* The facts of a row come into their slots, and the region. */
static void
read_columns(FactCheck *check, const Datum *values, const bool *nulls, Region *region)
{
	for (int i = 0; i < check->ncolumns; i++)
	{
		CheckedColumn *column = &check->columns[i];
		NullableDatum *fact = column->slot >= 0 ? &check->site->values[column->slot] : NULL;

		if (fact)
			fact->isnull = true;
		if (nulls[i])
			column->nulls++;
		else if (fact)
		{
			fact->isnull = !read_fact_value(check, column, values[i], &fact->value);
			if (fact->isnull)
				count_unreadable(check, column, values[i]);
		}
		else if (column->reading != READ_NOTHING)
			read_region_column(check, column, values[i], region);
	}
}

static void
remember_territory(FactCheck *check, Region region)
{
	Region		territory = plan_find_territory(check->plan, region)->region;

	if (territory == check->last_territory)
		return;
	check->last_territory = territory;
	(void) hash_search(check->territories, &territory, HASH_ENTER, NULL);
}

/* What is wrong with the value: of texts that are no code of each that is shown. */
static void
tell_objection(FactCheck *check, CheckedColumn *column, Objection objection, bool is_shown)
{
	const CallSite *site = check->site;
	const GivenFacts given = {site->nslots, site->slots, site->values};
	char	  **doubt = &column->doubts[objection];
	StringInfoData text;

	if (*doubt != NULL && !(objection == OBJECTION_NO_CODE && is_shown))
		return;
	initStringInfo(&text);
	if (*doubt != NULL)
		appendStringInfo(&text, "%s%s", *doubt, phrase_text(PHRASE_BETWEEN_PARTS));
	append_doubt(&text, site->book, &given, column->variable, false);
	*doubt = MemoryContextStrdup(check->context, text.data);
}

static void
count_objections(FactCheck *check, const Datum *values)
{
	for (int i = 0; i < check->ncolumns; i++)
	{
		CheckedColumn *column = &check->columns[i];
		Objection	objection = column->slot >= 0 ? check->objections[column->slot] : OBJECTION_NONE;

		if (objection == OBJECTION_NONE)
			continue;
		column->unbelieved++;
		tell_objection(check, column, objection,
					   add_example(check, column, &column->unbelieved_values, values[i]));
	}
}

static void
check_row(void *state, const Datum *values, const bool *nulls)
{
	FactCheck  *check = state;
	MemoryContext old = MemoryContextSwitchTo(check->row_context);
	Region		region = -1;
	Subject		subject = {.facts = check->site->values,.on_date = check->on_date};

	MemoryContextReset(check->row_context);
	check->rows++;
	read_columns(check, values, nulls, &region);
	if (region >= 0 && check->asked != NIL)
		remember_territory(check, region);
	subject.region = region >= 0 ? region : REGION_NATION;
	if (plan_objections(check->plan, &subject, check->objections))
		count_objections(check, values);
	MemoryContextSwitchTo(old);
}

/* The variables asked for, each once. */
static List *
read_asked(const Rulebook *book, ArrayType *array)
{
	List	   *asked = NIL;
	Datum	   *names;
	bool	   *nulls;
	int			count;

	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &names, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("null among the names of variables")));
		asked = list_append_unique_int(asked, rulebook_variable(book, TextDatumGetCString(names[i])));
	}
	return asked;
}

static void
check_arguments(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("no relation to check")));
	if (PG_ARGISNULL(2) || DATE_NOT_FINITE(PG_GETARG_DATEADT(2)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("facts are checked for a day, which is neither null nor infinite")));
}

/*
 * The relation, locked, so that what is read is what was looked at. Whether its
 * rows may be read the query asks.
 */
static Relation
open_relation(Oid oid)
{
	Relation	relation = try_relation_open(oid, AccessShareLock);

	if (relation == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_TABLE),
				 errmsg("relation with OID %u does not exist", oid)));
	switch (relation->rd_rel->relkind)
	{
		case RELKIND_RELATION:
		case RELKIND_PARTITIONED_TABLE:
		case RELKIND_VIEW:
		case RELKIND_MATVIEW:
		case RELKIND_FOREIGN_TABLE:
			return relation;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_WRONG_OBJECT_TYPE),
					 errmsg("\"%s\" has no rows of facts", RelationGetRelationName(relation)),
					 errhint("Name a table, a view, a materialized view or a foreign table.")));
	}
}

static void
check_relation(FactCheck *check, Relation relation)
{
	static const RowReader reader = {begin_check, check_row};
	char	   *schema = get_namespace_name(RelationGetNamespace(relation));

	scan_query(psprintf("SELECT * FROM %s",
						quote_qualified_identifier(schema, RelationGetRelationName(relation))),
			   &reader, check);
}

/* Arguments: the relation, the variables asked for, the day, the edition. */
static Datum
check_facts(FunctionCallInfo fcinfo, const Positions *positions)
{
	FactCheck	check = {.context = CurrentMemoryContext};
	Relation	relation;

	check_arguments(fcinfo);
	InitMaterializedSRF(fcinfo, 0);
	check.site = find_site(fcinfo, positions);
	find_book(check.site, fcinfo, positions);
	check.on_date = PG_GETARG_DATEADT(2);
	if (!PG_ARGISNULL(1))
		check.asked = read_asked(check.site->book, PG_GETARG_ARRAYTYPE_P(1));
	check.row_context = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit row",
											  ALLOCSET_DEFAULT_SIZES);
	relation = open_relation(PG_GETARG_OID(0));
	check_relation(&check, relation);
	relation_close(relation, AccessShareLock);
	if (check.asked != NIL)
		find_needs(&check);
	report_check(fcinfo, &check);
	return (Datum) 0;
}

ENTRY(benefit_check_facts, check_facts(fcinfo, positions),
	  {.variable = 1,.on_date = 2,.book = 3});
