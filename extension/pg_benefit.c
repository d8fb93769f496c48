/*
 * pg_benefit.c
 *	  What PostgreSQL calls when it loads the library.
 */
#include "postgres.h"

#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"

#include "report.h"
#include "store.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "pg_benefit", .version = "1.0");
#else
PG_MODULE_MAGIC;
#endif

void		_PG_init(void);

/*
 * The terms of the rules are Chinese, and the parsers compare them byte by
 * byte with literals in UTF-8.
 */
static void
require_utf8(void)
{
	/* The postmaster has no database yet, hence no encoding to speak of. */
	if (process_shared_preload_libraries_in_progress)
		return;

	if (GetDatabaseEncoding() != PG_UTF8)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("pg_benefit needs a database with encoding UTF8"),
				 errdetail("The encoding of this database is %s.",
						   GetDatabaseEncodingName()),
				 errhint("Create the database with ENCODING 'UTF8' TEMPLATE template0.")));
}

void
_PG_init(void)
{
	require_utf8();
	store_init();
	report_init();
}
