/*
 * publish.c
 *	  publish(): freezes the tables as an edition.
 *
 *		tables --benefit.draft()--> jsonb --findings, if any: an error
 *		                              |
 *		                              +--> row of benefit.edition
 */
#include "compat.h"

#include "access/xact.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "parser/scansup.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/snapmgr.h"

#include "store/publish.h"
#include "rulebook/check.h"
#include "rulebook/findings.h"
#include "rulebook/rulebook.h"
#include "store/own.h"
#include "store/query.h"

bool		edition_is_being_published = false;

/* As the table has it. */
#define EDITION_NAME_MAX_LENGTH	200

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

static StoredQuery query_newest_publication = {
	"SELECT pg_catalog.max(e.published_at) FROM benefit.edition e",
	0, {0}, NULL
};

static StoredQuery query_local_release = {
	"SELECT e.name FROM benefit.edition e"
	" WHERE e.kind OPERATOR(pg_catalog.=) 'release' AND NOT e.shipped"
	" ORDER BY e.published_at DESC LIMIT 1",
	0, {0}, NULL
};

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

	if (run_query(&query_same_name, &value, NULL, false) > 0)
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

	run_query(&query_draft, &value, NULL, false);
	content = result_value(1, &isnull);
	(void) report_findings(rulebook_findings(DatumGetJsonbP(content)), name, NULL);
	return content;
}

static void
notice_same_content(const char *name, char *sha256)
{
	Datum		values[2];

	values[0] = CStringGetTextDatum(sha256);
	values[1] = CStringGetTextDatum(name);
	if (run_query(&query_same_content, values, NULL, false) > 0)
		ereport(NOTICE,
				(errmsg("edition \"%s\" has the same content as edition \"%s\"",
						name, result_text(1))));
}

/* When the newest edition that a snapshot sees was published; "" if it sees none. */
static char *
newest_publication(Snapshot snapshot)
{
	char	   *result;

	PushActiveSnapshot(snapshot);
	run_query(&query_newest_publication, NULL, NULL, true);
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
		strcmp(newest_publication(GetTransactionSnapshot()),
			   newest_publication(GetLatestSnapshot())) != 0)
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
		edition_is_being_published = true;
		SetUserIdAndSecContext(BOOTSTRAP_SUPERUSERID, security_context |
							   SECURITY_LOCAL_USERID_CHANGE |
							   SECURITY_RESTRICTED_OPERATION);
		run_query(&query_insert_edition, values, nulls, false);
	}
	PG_FINALLY();
	{
		edition_is_being_published = false;
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
	begin_queries();
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
	end_queries();
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
	begin_queries();
	if (run_query(&query_local_release, NULL, NULL, false) > 0)
		ereport(WARNING,
				(errmsg("edition \"%s\" stays current", result_text(1)),
				 errhint("The new shipped rules wait for benefit.publish().")));
	end_queries();
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
