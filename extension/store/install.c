/*
 * install.c
 *	  What base.sql asks before it makes anything: can the extension be in this
 *	  database?
 */
#include "compat.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"

#include "store/own.h"
#include "store/query.h"

/* $1: a schema; the first object in it, as messages describe it. */
static StoredQuery query_content = {
	"SELECT pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid)"
	" FROM pg_catalog.pg_depend d"
	" WHERE d.refclassid OPERATOR(pg_catalog.=) CAST('pg_catalog.pg_namespace' AS pg_catalog.regclass)"
	" AND d.refobjid OPERATOR(pg_catalog.=) $1"
	" AND d.deptype OPERATOR(pg_catalog.=) 'n'"
	" ORDER BY d.classid, d.objid LIMIT 1",
	1, {OIDOID}, NULL
};

pg_noreturn static void
refuse_schema(Oid schema)
{
	Datum		value = ObjectIdGetDatum(schema);
	char	   *owner = GetUserNameFromId(schema_owner(schema), false);

	begin_queries();
	ereport(ERROR,
			(errcode(ERRCODE_DUPLICATE_SCHEMA),
			 errmsg("schema \"benefit\" already exists"),
			 run_query(&query_content, &value, NULL, true) > 0 ?
			 errdetail("It belongs to role \"%s\", and holds %s.", owner,
					   result_text(1)) :
			 errdetail("It belongs to role \"%s\", and is empty.", owner),
			 errhint("The extension makes the schema itself, as its own: rename or drop this one, and create the extension again.")));
}

PG_FUNCTION_INFO_V1(benefit_check_database);
Datum
benefit_check_database(PG_FUNCTION_ARGS)
{
	Oid			schema;

	require_utf8();
	schema = get_namespace_oid("benefit", true);
	if (OidIsValid(schema))
		refuse_schema(schema);
	PG_RETURN_VOID();
}
