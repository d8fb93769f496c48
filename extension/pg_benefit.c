/*
 * pg_benefit.c
 *	  What PostgreSQL calls when it loads the library.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/guc.h"

#include "call/language.h"
#include "store/edition.h"
#include "store/own.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "pg_benefit", .version = "1.0");
#else
PG_MODULE_MAGIC;
#endif

extern PGDLLEXPORT void _PG_init(void);

void
_PG_init(void)
{
	pg_bindtextdomain(TEXTDOMAIN);

	/* Preloaded, it is in the postmaster, which has no database. */
	if (!process_shared_preload_libraries_in_progress)
		require_utf8();
	edition_init();
	language_init();

	/* From here on a setting of ours that is misspelt is an error. */
	MarkGUCPrefixReserved("benefit");
}
