/*
 * callsite.c
 *	  Finds anew what a call site keeps where a row asks for something else.
 *
 * Which edition is current is asked again in every statement and whenever one
 * was published; the answer comes from the active snapshot.
 */
#include "compat.h"

#include "access/detoast.h"
#include "nodes/primnodes.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"

#include "call/callsite.h"
#include "rulebook/lookup.h"
#include "rulebook/open.h"
#include "store/own.h"

static inline bool
text_is(const text *text, const char *string)
{
	Size		length = VARSIZE_ANY_EXHDR(text);

	return strlen(string) == length &&
		memcmp(string, VARDATA_ANY(text), length) == 0;
}

static Node *
argument_node(FunctionCallInfo fcinfo, int argument)
{
	Node	   *call = fcinfo->flinfo->fn_expr;

	if (call == NULL || !IsA(call, FuncExpr))
		return NULL;
	if (argument >= list_length(((FuncExpr *) call)->args))
		return NULL;
	return list_nth(((FuncExpr *) call)->args, argument);
}

/*
 * Is an argument the same in every call? A parameter is not: PL/pgSQL keeps a
 * call site over the values of its variables.
 */
bool
argument_is_constant(FunctionCallInfo fcinfo, int argument)
{
	Node	   *node = argument_node(fcinfo, argument);

	return node && IsA(node, Const);
}

/* An argument that is a null constant is a fact that this call never gives. */
bool
argument_is_never_given(FunctionCallInfo fcinfo, int argument)
{
	Node	   *node = argument_node(fcinfo, argument);

	return node && IsA(node, Const) && ((Const *) node)->constisnull;
}

static void
release_site(void *arg)
{
	CallSite   *site = arg;

	if (site->shape)
		release_shape(site->shape);
	if (site->book)
		site->book->pins--;
}

CallSite *
make_site(FunctionCallInfo fcinfo, const Positions *positions)
{
	MemoryContext context;
	CallSite   *site;

	if (fcinfo->flinfo == NULL)
		elog(ERROR, "called without a function");
	(void) own_schema();		/* nothing is computed where it is not ours */
	context = fcinfo->flinfo->fn_mcxt;
	site = MemoryContextAllocZero(context, sizeof(CallSite));
	site->context = context;
	site->variable = NO_VARIABLE;
	site->book_is_constant = argument_is_constant(fcinfo, positions->book);
	site->release.func = release_site;
	site->release.arg = site;
	MemoryContextRegisterResetCallback(context, &site->release);
	fcinfo->flinfo->fn_extra = site;
	return site;
}

/* Another rulebook: what was resolved against the last one is void. */
static void
use_book(CallSite *site, Rulebook *book)
{
	if (site->book == book)
		return;
	if (site->book)
	{
		site_forget_shape(site);
		site->book->pins--;
	}
	site->variable = NO_VARIABLE;
	site->nrepeated = 0;
	site->book = book;
	book->pins++;
}

bool
site_has_edition(const CallSite *site, FunctionCallInfo fcinfo, int argument)
{
	if (PG_ARGISNULL(argument))
		return site->edition == NULL;
	return site->edition != NULL &&
		text_is(PG_GETARG_TEXT_PP(argument), site->edition);
}

void
site_find_edition(CallSite *site, FunctionCallInfo fcinfo, int argument)
{
	uint64		generation = edition_generation;
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	char	   *name = PG_ARGISNULL(argument) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(argument));

	site->book_is_known = false;
	use_book(site, edition_open_to_compute(name));
	if (site->edition)
		pfree(site->edition);
	site->edition = name ? MemoryContextStrdup(site->context, name) : NULL;
	site->generation = generation;
	site->statement = statement;
	site->for_another = acts_for_another();
	site->book_is_known = true;
}

/* The digest of a rulebook, without reading all of it. */
static const uint8 *
rulebook_digest(Datum datum)
{
	struct varlena *pointer = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_EXTENDED(pointer))
		pointer = PG_DETOAST_DATUM_SLICE(datum, 0,
										 offsetof(RulebookValue, root) - VARHDRSZ);
	return ((RulebookValue *) pointer)->sha256;
}

void
site_find_rulebook(CallSite *site, FunctionCallInfo fcinfo, int argument)
{
	Datum		datum = PG_GETARG_DATUM(argument);
	TimestampTz statement = GetCurrentStatementStartTimestamp();
	bool		stored = VARATT_IS_EXTERNAL_ONDISK(DatumGetPointer(datum));
	struct varatt_external pointer;
	const uint8 *digest;

	/* within a statement the same place holds the same value */
	if (stored)
	{
		VARATT_EXTERNAL_GET_POINTER(pointer, DatumGetPointer(datum));
		if (site->book_is_known && site->statement == statement &&
			memcmp(&pointer, &site->stored_book, sizeof(pointer)) == 0)
			return;
	}
	digest = rulebook_digest(datum);
	site->book_is_known = false;
	if (site->book == NULL ||
		memcmp(site->book->sha256, digest, PG_SHA256_DIGEST_LENGTH) != 0)
	{
		Rulebook   *book = rulebook_find_open(digest);

		if (book == NULL)
			book = rulebook_open((RulebookValue *) PG_DETOAST_DATUM(datum));
		use_book(site, book);
	}
	memset(&site->stored_book, 0, sizeof(site->stored_book));
	if (stored)
		site->stored_book = pointer;
	site->statement = statement;
	site->book_is_known = true;
}

/* The variable asked for, which seldom changes. */
void
site_find_variable(CallSite *site, text *name)
{
	if (site->variable != NO_VARIABLE && text_is(name, site->variable_name))
		return;
	site->plan = NULL;
	site->measure_plan = NULL;
	site->variable = NO_VARIABLE;
	if (site->variable_name)
		pfree(site->variable_name);
	site->variable_name = NULL;
	site->variable_name = MemoryContextStrdup(site->context, text_to_cstring(name));
	site->variable = rulebook_variable(site->book, site->variable_name);
}

/*
 * Facts of another shape: what was known of the last one goes. Rows may take
 * turns, of two rulebooks for one, so that nothing of it may stay behind.
 */
void
site_forget_shape(CallSite *site)
{
	site->row_type = InvalidOid;
	site->plan = NULL;
	site->measure_plan = NULL;
	if (site->shape)
		release_shape(site->shape);
	site->shape = NULL;
	site->nslots = 0;
	if (site->shape_context)
		MemoryContextReset(site->shape_context);
	else
		site->shape_context = AllocSetContextCreate(site->context, "pg_benefit facts",
													ALLOCSET_SMALL_SIZES);
}

void
site_allocate_slots(CallSite *site, int nslots)
{
	site->nslots = nslots;
	site->slots = MemoryContextAllocZero(site->shape_context, sizeof(Slot) * Max(nslots, 1));
	site->sources = MemoryContextAllocZero(site->shape_context, sizeof(FactSource) * Max(nslots, 1));
	site->values = MemoryContextAllocZero(site->shape_context, sizeof(NullableDatum) * Max(nslots, 1));
	site->converts = false;
	for (int i = 0; i < nslots; i++)
		site->slots[i].variable = NO_VARIABLE;
}

void
site_fill_slot(CallSite *site, int slot, int variable, const char *given,
			   bool in_column, Oid type)
{
	FactSource *source = &site->sources[slot];

	source->label = label_fact(site->book, variable,
							   MemoryContextStrdup(site->shape_context, given), in_column);
	site->slots[slot].variable = variable;
	site->slots[slot].type = fit_fact(site->book, variable, &source->label, type,
									  &source->conversion);
	source->type = getBaseType(type);
	if (variable >= 0)
		source->kind = site->book->variables[variable].kind;
	site->converts |= source->conversion != CONVERT_NOTHING;
}

void
site_finish_shape(CallSite *site)
{
	site->shape = hold_shape(site->book, site->nslots, site->slots);
}
