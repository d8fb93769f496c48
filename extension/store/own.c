/*
 * own.c
 *	  Makes sure that what is called ours is.
 *
 * The schema, and so everything in it, belongs to the bootstrap superuser and
 * nobody else creates in it: what is found there by name is what the extension
 * made. own_schema() sees to it that it is still so.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/dependency.h"
#include "catalog/namespace.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "store/own.h"

void
require_utf8(void)
{
	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("pg_benefit needs a database with encoding UTF8"),
				 errdetail("The encoding of this database is %s.",
						   GetDatabaseEncodingName()),
				 errhint("Create the database with ENCODING 'UTF8' TEMPLATE template0.")));
}

bool
own_script_is_running(void)
{
	return creating_extension &&
		CurrentExtensionObject == get_extension_oid("pg_benefit", true);
}

/* The schema benefit as it was last looked at, for the callback. */
static Oid	known_schema = InvalidOid;

static void
forget_schema(Datum arg, int cacheid, uint32 hashvalue)
{
	known_schema = InvalidOid;
}

Oid
schema_owner(Oid schema)
{
	HeapTuple	tuple = SearchSysCache1(NAMESPACEOID, ObjectIdGetDatum(schema));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for schema %u", schema);
	owner = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);
	return owner;
}

Oid
own_schema(void)
{
	static bool watching = false;
	Oid			schema;

	if (OidIsValid(known_schema))
		return known_schema;
	if (!watching)
	{
		CacheRegisterSyscacheCallback(NAMESPACEOID, forget_schema, (Datum) 0);
		watching = true;
	}
	require_utf8();
	schema = get_namespace_oid("benefit", false);
	if (schema_owner(schema) != BOOTSTRAP_SUPERUSERID ||
		getExtensionOfObject(NamespaceRelationId, schema) !=
		get_extension_oid("pg_benefit", false))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("schema \"benefit\" is not the one that pg_benefit made"),
				 errdetail("That one belongs to the extension and to role \"%s\", so that nobody else can put anything in it.",
						   GetUserNameFromId(BOOTSTRAP_SUPERUSERID, false)),
				 errhint("Give it back to this role, or drop the extension and create it again.")));
	known_schema = schema;
	return schema;
}

Oid
own_type(const char *name)
{
	Oid			type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid,
									   CStringGetDatum(name),
									   ObjectIdGetDatum(own_schema()));

	if (!OidIsValid(type))
		elog(ERROR, "type benefit.%s does not exist", name);
	return type;
}

Oid
own_table(const char *name)
{
	return get_relname_relid(name, own_schema());
}
