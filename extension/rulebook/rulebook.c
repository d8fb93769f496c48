/*
 * rulebook.c
 *	  The type rulebook, told apart and compared by the digest of its text.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "common/hashfn.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"

#include "rulebook/rulebook.h"
#include "rulebook/check.h"

#define RULEBOOK_BINARY_VERSION 1

#define ROOT_SIZE(value)		(VARSIZE(value) - offsetof(RulebookValue, root))

static char *
value_text(RulebookValue *value)
{
	return JsonbToCString(NULL, &value->root, ROOT_SIZE(value));
}

static void
digest_text(const char *text, uint8 *digest)
{
	pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);

	if (context == NULL ||
		pg_cryptohash_init(context) < 0 ||
		pg_cryptohash_update(context, (const uint8 *) text, strlen(text)) < 0 ||
		pg_cryptohash_final(context, digest, PG_SHA256_DIGEST_LENGTH) < 0)
		elog(ERROR, "could not compute SHA-256");
	pg_cryptohash_free(context);
}

RulebookValue *
make_rulebook_value(Jsonb *content, Node *escontext)
{
	Size		size = VARSIZE(content) - VARHDRSZ;
	Size		total = offsetof(RulebookValue, root) + size;
	RulebookValue *value;

	if (!report_findings(rulebook_findings(content), NULL, escontext))
		return NULL;
	value = palloc0(total);
	SET_VARSIZE(value, total);
	memcpy(&value->root, &content->root, size);
	digest_text(value_text(value), value->sha256);
	return value;
}

PG_FUNCTION_INFO_V1(benefit_rulebook_in);
Datum
benefit_rulebook_in(PG_FUNCTION_ARGS)
{
	Datum		content;

	if (!input_function_call_safe(jsonb_in, PG_GETARG_CSTRING(0), JSONBOID,
								  fcinfo->context, &content))
		PG_RETURN_NULL();
	PG_RETURN_POINTER(make_rulebook_value(DatumGetJsonbP(content), fcinfo->context));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_out);
Datum
benefit_rulebook_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(value_text(DatumGetRulebookValue(PG_GETARG_DATUM(0))));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_recv);
Datum
benefit_rulebook_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgint(buffer, 1);
	int			length;
	char	   *text;

	if (version != RULEBOOK_BINARY_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported rulebook binary version %d", version)));
	text = pq_getmsgtext(buffer, buffer->len - buffer->cursor, &length);
	PG_RETURN_POINTER(make_rulebook_value(DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(text))),
										  NULL));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_send);
Datum
benefit_rulebook_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;
	char	   *text = value_text(DatumGetRulebookValue(PG_GETARG_DATUM(0)));

	pq_begintypsend(&buffer);
	pq_sendint8(&buffer, RULEBOOK_BINARY_VERSION);
	pq_sendtext(&buffer, text, strlen(text));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_from_jsonb);
Datum
benefit_rulebook_from_jsonb(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(make_rulebook_value(PG_GETARG_JSONB_P(0), NULL));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_to_jsonb);
Datum
benefit_rulebook_to_jsonb(PG_FUNCTION_ARGS)
{
	RulebookValue *value = DatumGetRulebookValue(PG_GETARG_DATUM(0));
	Jsonb	   *content = palloc(VARHDRSZ + ROOT_SIZE(value));

	SET_VARSIZE(content, VARHDRSZ + ROOT_SIZE(value));
	memcpy(&content->root, &value->root, ROOT_SIZE(value));
	PG_RETURN_JSONB_P(content);
}

/* The digest of a value, of which no more is read. */
static void
read_digest(Datum value, uint8 *digest)
{
	RulebookValue *head = (RulebookValue *)
		PG_DETOAST_DATUM_SLICE(value, 0, offsetof(RulebookValue, root) - VARHDRSZ);

	memcpy(digest, head->sha256, PG_SHA256_DIGEST_LENGTH);
	pfree(head);				/* always a copy */
}

PG_FUNCTION_INFO_V1(benefit_rulebook_sha256);
Datum
benefit_rulebook_sha256(PG_FUNCTION_ARGS)
{
	uint8		digest[PG_SHA256_DIGEST_LENGTH];
	char		hex[PG_SHA256_DIGEST_LENGTH * 2];

	read_digest(PG_GETARG_DATUM(0), digest);
	(void) hex_encode((const char *) digest, PG_SHA256_DIGEST_LENGTH, hex);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(hex, sizeof(hex)));
}

static bool
same_value(Datum a, Datum b)
{
	uint8		left[PG_SHA256_DIGEST_LENGTH];
	uint8		right[PG_SHA256_DIGEST_LENGTH];

	read_digest(a, left);
	read_digest(b, right);
	return memcmp(left, right, PG_SHA256_DIGEST_LENGTH) == 0;
}

PG_FUNCTION_INFO_V1(benefit_rulebook_eq);
Datum
benefit_rulebook_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(same_value(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_ne);
Datum
benefit_rulebook_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(!same_value(PG_GETARG_DATUM(0), PG_GETARG_DATUM(1)));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_hash);
Datum
benefit_rulebook_hash(PG_FUNCTION_ARGS)
{
	uint8		digest[PG_SHA256_DIGEST_LENGTH];

	read_digest(PG_GETARG_DATUM(0), digest);
	return hash_any(digest, PG_SHA256_DIGEST_LENGTH);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_hash_extended);
Datum
benefit_rulebook_hash_extended(PG_FUNCTION_ARGS)
{
	uint8		digest[PG_SHA256_DIGEST_LENGTH];

	read_digest(PG_GETARG_DATUM(0), digest);
	return hash_any_extended(digest, PG_SHA256_DIGEST_LENGTH, PG_GETARG_INT64(1));
}
