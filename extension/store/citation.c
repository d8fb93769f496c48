/*
 * citation.c
 *	  Finds the document that somebody cites by its id, number or title, and
 *	  writes the rows of a policy and a clause.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "nodes/execnodes.h"
#include "utils/builtins.h"

#include "rulebook/name.h"
#include "store/citation.h"
#include "store/query.h"
#include "types/dates.h"
#include "types/input.h"

/* A longer one is no id that anybody would type. */
#define MAX_DOCUMENT_ID		40
/* Of an id that is the beginning of another. */
#define MAX_ID_STEM			(NAME_MAX_LENGTH - 8)

/* $1: what a document is called, by its id first; at most two. */
static StoredQuery query_documents = {
	"SELECT p.id, CAST(p.region AS pg_catalog.text), p.issued, p.valid, pg_catalog.count(*) OVER (),"
	" p.valid OPERATOR(pg_catalog.@>) $2"
	" FROM benefit.policy p"
	" WHERE p.id OPERATOR(pg_catalog.=) $1"
	" OR NOT EXISTS (SELECT FROM benefit.policy i WHERE i.id OPERATOR(pg_catalog.=) $1)"
	" AND (p.number OPERATOR(pg_catalog.=) $1 OR p.title_zh OPERATOR(pg_catalog.=) $1"
	" OR p.title_en OPERATOR(pg_catalog.=) $1)"
	" ORDER BY p.id",
	2, {TEXTOID, DATEOID}, NULL
};

static StoredQuery query_id_is_taken = {
	"SELECT FROM benefit.policy p WHERE p.id OPERATOR(pg_catalog.=) $1"
	" UNION ALL SELECT FROM benefit.clause c WHERE c.id OPERATOR(pg_catalog.=) $1"
	" UNION ALL SELECT FROM benefit.rule r WHERE r.id OPERATOR(pg_catalog.=) $1",
	1, {TEXTOID}, NULL
};

#define WRITTEN \
	" RETURNING n.id, pg_catalog.jsonb_strip_nulls(pg_catalog.to_jsonb(n)" \
	" OPERATOR(pg_catalog.-) CAST('{written_by,written_at,shipped}' AS pg_catalog.text[]))"

static StoredQuery query_insert_policy = {
	"INSERT INTO benefit.policy AS n (id, title_zh, region)"
	" VALUES ($1, $2, CAST($3 AS benefit.region))" WRITTEN,
	3, {TEXTOID, TEXTOID, TEXTOID}, NULL
};

static StoredQuery query_insert_clause = {
	"INSERT INTO benefit.clause AS n (id, policy, summary_zh, summary_en, variable)"
	" VALUES ($1, $2, $3, $4, $5)" WRITTEN,
	5, {TEXTOID, TEXTOID, TEXTOID, TEXTOID, TEXTOID}, NULL
};

/* The stem, or the stem and a number, that nothing has yet as its id. */
static char *
free_id(const char *stem, int number)
{
	int			length = pg_mbcliplen(stem, strlen(stem), MAX_ID_STEM);

	for (;; number++)
	{
		char	   *id = number > 0 ? psprintf("%.*s-%d", length, stem, number)
			: pnstrdup(stem, length);
		Datum		value = CStringGetTextDatum(id);

		if (run_query(&query_id_is_taken, &value, NULL, false) == 0)
			return id;
	}
}

/* The id of a document without a row: what it is called, if that is a short word. */
static char *
new_policy_id(const char *document, Region region, DateADT day)
{
	if (strlen(document) <= MAX_DOCUMENT_ID && is_id(document))
		return free_id(document, 0);
	return free_id(psprintf("%s-%s", region_to_cstring(region), date_to_cstring(day)), 0);
}

/* Is the document that the last query found for the region, and of the day? */
static void
check_document(const char *document, Region region, DateADT day)
{
	Region		its_region;
	bool		isnull;
	Datum		issued = result_value(3, &isnull);
	char	   *in_force = result_text(6);

	if (!isnull && DatumGetDateADT(issued) > day)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("document \"%s\" was issued on %s, after %s", shortened(document),
						date_to_cstring(DatumGetDateADT(issued)), date_to_cstring(day))));
	if (in_force != NULL && strcmp(in_force, "f") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("document \"%s\" is not in force on %s", shortened(document),
						date_to_cstring(day)),
				 errdetail("Its days are %s.", result_text(4))));
	if (region_parse(result_text(2), &its_region) && !region_contains(its_region, region))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("document \"%s\" is for region %s, which does not contain %s",
						shortened(document), result_text(2), region_to_cstring(region))));
}

void
find_citation(Citation *citation, const char *document, Region region, DateADT day)
{
	Datum		values[2];

	values[0] = CStringGetTextDatum(document);
	values[1] = DateADTGetDatum(day);
	citation->document = document;
	citation->is_new = run_query(&query_documents, values, NULL, false) == 0;
	if (citation->is_new)
		citation->policy = new_policy_id(document, region, day);
	else
	{
		if (strcmp(result_text(5), "1") != 0)
			ereport(ERROR,
					(errcode(ERRCODE_CARDINALITY_VIOLATION),
					 errmsg("%s documents are called \"%s\"", result_text(5), shortened(document)),
					 errhint("Name the one that is meant by its id, as \"%s\" is.", result_text(1))));
		check_document(document, region, day);
		citation->policy = result_text(1);
	}
	citation->clause = free_id(citation->policy, 1);
}

char *
citation_statements(const Citation *citation, Region region, const char *variable)
{
	StringInfoData text;

	initStringInfo(&text);
	if (citation->is_new)
		appendStringInfo(&text, "INSERT INTO benefit.policy (id, title_zh, region) VALUES (%s, %s, '%s');\n",
						 quote_literal_cstr(citation->policy), quote_literal_cstr(citation->document),
						 region_to_cstring(region));
	appendStringInfo(&text, "INSERT INTO benefit.clause (id, policy, summary_zh, variable) VALUES (%s, %s, %s, '%s');\n",
					 quote_literal_cstr(citation->clause), quote_literal_cstr(citation->policy),
					 quote_literal_cstr(citation->document), variable);
	return text.data;
}

void
put_written_row(ReturnSetInfo *result, const char *table)
{
	Datum		values[3];
	bool		nulls[3] = {false};

	values[0] = CStringGetTextDatum(table);
	for (int i = 1; i < 3; i++)
		values[i] = result_value(i, &nulls[i]);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

void
write_citation(const Citation *citation, Region region, const char *variable,
			   const char *summary_zh, const char *summary_en, ReturnSetInfo *result)
{
	Datum		values[5];
	char		nulls[] = "     ";

	if (citation->is_new)
	{
		values[0] = CStringGetTextDatum(citation->policy);
		values[1] = CStringGetTextDatum(citation->document);
		values[2] = CStringGetTextDatum(region_to_cstring(region));
		run_query(&query_insert_policy, values, NULL, false);
		put_written_row(result, "policy");
	}
	values[0] = CStringGetTextDatum(citation->clause);
	values[1] = CStringGetTextDatum(citation->policy);
	values[2] = CStringGetTextDatum(summary_zh);
	values[3] = summary_en ? CStringGetTextDatum(summary_en) : (Datum) 0;
	values[4] = CStringGetTextDatum(variable);
	if (summary_en == NULL)
		nulls[3] = 'n';
	run_query(&query_insert_clause, values, nulls, false);
	put_written_row(result, "clause");
}
