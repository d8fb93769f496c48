/*
 * edition.c
 *	  Finds the row of an edition and opens what it holds.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/inval.h"

#include "store/edition.h"
#include "rulebook/open.h"
#include "store/own.h"
#include "store/query.h"

uint64		edition_generation = 0;

/*
 * The setting benefit.edition; empty for none. Set by whoever asks, it must not
 * decide for somebody else's function by what that one computes.
 */
static char *pinned_edition = NULL;
bool		edition_is_pinned_by_caller = false;

/* The setting benefit.require_edition. */
static bool require_edition = false;

/* The table benefit.edition as it was last seen, for the callback. */
static Oid	edition_relid = InvalidOid;

/* The content comes as a pointer to where it is stored, and is read on a miss alone. */
static StoredQuery query_edition_by_name = {
	"SELECT e.name, e.sha256, e.content FROM benefit.edition e"
	" WHERE e.name OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

static StoredQuery query_current_edition = {
	"SELECT e.name, e.sha256, e.content FROM benefit.edition e"
	" WHERE e.kind OPERATOR(pg_catalog.=) 'release'"
	" ORDER BY e.shipped, e.published_at DESC LIMIT 1",
	0, {0}, NULL
};

static StoredQuery query_shipped_edition = {
	"SELECT e.name, e.sha256, e.content FROM benefit.edition e"
	" WHERE e.shipped"
	" ORDER BY e.published_at DESC LIMIT 1",
	0, {0}, NULL
};

static StoredQuery query_edition_names = {
	"SELECT e.name FROM benefit.edition e",
	0, {0}, NULL
};

/*
 * Called when the definition of any table changed, or seems to have, at a
 * moment when no catalog may be read. What is not known to be another table
 * counts: 0 stands for all of them.
 */
static void
note_edition_change(Datum arg, Oid relid)
{
	if (relid == edition_relid || !OidIsValid(relid) ||
		!OidIsValid(edition_relid))
		edition_generation++;
}

/* The extra value: where the setting comes from. */
static bool
check_pinned_edition(char **newval, void **extra, GucSource source)
{
	GucSource  *kept = guc_malloc(LOG, sizeof(GucSource));

	if (kept == NULL)
		return false;
	*kept = source;
	*extra = kept;
	return true;
}

static void
note_pinned_edition(const char *newval, void *extra)
{
	edition_is_pinned_by_caller = newval != NULL && newval[0] != '\0' &&
		extra != NULL && *(GucSource *) extra > PGC_S_DATABASE;
	edition_generation++;
}

void
edition_init(void)
{
	DefineCustomStringVariable("benefit.edition",
							   _("Sets the edition that is used where none is named."),
							   _("An empty string stands for the current one. Inside a SECURITY DEFINER function a call that names none is an error while its caller has set this."),
							   &pinned_edition,
							   "",
							   PGC_USERSET,
							   0,
							   check_pinned_edition, note_pinned_edition, NULL);
	DefineCustomBoolVariable("benefit.require_edition",
							 _("Makes it an error to compute without naming an edition."),
							 _("For servers that compute for another one, such as the workers of a cluster: their own current edition may not be the one that was meant."),
							 &require_edition,
							 false,
							 PGC_USERSET,
							 0,
							 NULL, NULL, NULL);
}

bool
acts_for_another(void)
{
	return InLocalUserIdChange() || InSecurityRestrictedOperation();
}

/* From here on a change of the table of editions is noticed. */
static void
watch_editions(void)
{
	static bool watching = false;
	Oid			relid;

	if (!watching)
	{
		CacheRegisterRelcacheCallback(note_edition_change, (Datum) 0);
		watching = true;
	}
	relid = own_table("edition");
	if (relid != edition_relid)
	{
		edition_relid = relid;
		edition_generation++;
	}
}

pg_noreturn static void
refuse_unknown_edition(const char *name)
{
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	run_query(&query_edition_names, NULL, NULL, true);
	consider_results(&nearest);
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("edition \"%s\" does not exist", name),
			 nearest_name(&nearest) != NULL ?
			 errhint_nearest_name(nearest_name(&nearest)) :
			 errhint("SELECT name FROM benefit.edition lists those that do.")));
}

/* The edition that benefit.edition pins, or NULL. */
static const char *
pinned_name(void)
{
	if (pinned_edition == NULL || pinned_edition[0] == '\0')
		return NULL;
	if (edition_is_pinned_by_caller && acts_for_another())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("\"benefit.edition\" of a caller does not decide what is computed with the rights of another role"),
				 errdetail("It is set to \"%s\", and a SECURITY DEFINER function or the refresh of a view would go by it.", pinned_edition),
				 errhint("Reset it, or name the edition where it is computed.")));
	return pinned_edition;
}

/*
 * Find the row of an edition; without a name of the one that is used then, or
 * for the extension's own script of the one that it has just published. Between
 * begin_reading() and end_reading(); the results live as long.
 */
static void
find_edition(const char *name, char **found, char **sha256)
{
	StoredQuery *query = &query_current_edition;

	watch_editions();
	if (name == NULL && own_script_is_running())
		query = &query_shipped_edition;
	else if (name == NULL)
		name = pinned_name();

	if (name != NULL)
	{
		Datum		value = CStringGetTextDatum(name);

		if (run_query(&query_edition_by_name, &value, NULL, true) == 0)
			refuse_unknown_edition(name);
	}
	else if (run_query(query, NULL, NULL, true) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("no edition has been published"),
				 errhint("Publish the rules: SELECT benefit.publish('name').")));
	*found = result_text(1);
	*sha256 = result_text(2);
}

/* The content of the edition just found. */
static Rulebook *
open_content(void)
{
	bool		isnull;
	Datum		content = result_value(3, &isnull);

	if (isnull || result_type(3) != own_type("rulebook"))
		elog(ERROR, "column \"content\" of benefit.edition holds no rulebook");
	return rulebook_open((RulebookValue *) PG_DETOAST_DATUM(content));
}

/* The rulebook of the edition just found, from memory if it is there. */
static Rulebook *
open_found(const char *name, const char *digits)
{
	uint8		sha256[PG_SHA256_DIGEST_LENGTH];
	Rulebook   *book;

	if (digits == NULL || strlen(digits) != 2 * PG_SHA256_DIGEST_LENGTH)
		elog(ERROR, "malformed digest of edition \"%s\"", name);
	hex_decode(digits, 2 * PG_SHA256_DIGEST_LENGTH, (char *) sha256);
	book = rulebook_find_open(sha256);
	return book != NULL ? book : open_content();
}

Rulebook *
edition_open(const char *name)
{
	bool		pushed = begin_reading();
	char	   *found;
	char	   *digits;
	Rulebook   *book;

	find_edition(name, &found, &digits);
	book = open_found(found, digits);
	end_reading(pushed);
	return book;
}

Rulebook *
edition_open_to_compute(const char *name)
{
	if (name == NULL && require_edition && pinned_name() == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("no edition was named"),
				 errdetail("\"benefit.require_edition\" is on, because the current edition of this server may not be the one that was meant."),
				 errhint("Name it in the call, edition => 'name', or for the session: SET benefit.edition = 'name'.")));
	return edition_open(name);
}

PG_FUNCTION_INFO_V1(benefit_current_edition);
Datum
benefit_current_edition(PG_FUNCTION_ARGS)
{
	MemoryContext caller = CurrentMemoryContext;
	bool		pushed = begin_reading();
	char	   *found;
	char	   *digits;

	find_edition(NULL, &found, &digits);
	found = MemoryContextStrdup(caller, found);
	end_reading(pushed);
	PG_RETURN_TEXT_P(cstring_to_text(found));
}
