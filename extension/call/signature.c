/*
 * signature.c
 *	  Writes what makes a typed function, and knows one when it sees it.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "commands/comment.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/regproc.h"
#include "utils/syscache.h"

#include "call/signature.h"
#include "store/own.h"

/* How the comment on a typed function ends. */
static const char mark[] = "Made by benefit.create_function().";

static Oid
kind_sql_type(VariableKind kind)
{
	return OidIsValid(kinds[kind].sql_type) ? kinds[kind].sql_type
		: own_type(kinds[kind].own_sql_type);
}

bool
is_marked(Oid function)
{
	char	   *comment = GetComment(function, ProcedureRelationId, 0);
	Size		length = comment != NULL ? strlen(comment) : 0;

	return length >= strlen(mark) &&
		strcmp(comment + length - strlen(mark), mark) == 0;
}

bool
has_signature(Oid function, const Signature *signature)
{
	HeapTuple	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(function));
	Form_pg_proc form;
	Datum		names_array;
	bool		isnull;
	bool		same;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", function);
	form = (Form_pg_proc) GETSTRUCT(tuple);
	names_array = SysCacheGetAttr(PROCOID, tuple, Anum_pg_proc_proargnames,
								  &isnull);
	same = form->prorettype == signature->result &&
		form->pronargs == signature->nparameters && !isnull;
	if (same)
	{
		char	  **names;
		int			nnames = get_func_input_arg_names(names_array, (Datum) 0,
													  &names);

		same = nnames == signature->nparameters;
		for (int i = 0; same && i < nnames; i++)
			same = form->proargtypes.values[i] == signature->parameters[i].type &&
				names[i] != NULL &&
				strcmp(names[i], signature->parameters[i].name) == 0;
	}
	ReleaseSysCache(tuple);
	return same;
}

static void
add_parameter(Signature *signature, const char *name, Oid type)
{
	signature->parameters[signature->nparameters].name = name;
	signature->parameters[signature->nparameters].type = type;
	signature->nparameters++;
}

static void
add_input(Signature *signature, const Rulebook *book, int input)
{
	if (input == CIRCUMSTANCES_INPUT)
		add_parameter(signature, "circumstances", own_type("circumstances"));
	else
		add_parameter(signature, book->variables[input].name,
					  kind_sql_type(book->variables[input].kind));
}

const char *
function_name(const char *variable, bool by_rulebook)
{
	const char *name = by_rulebook ? psprintf("%s_by_rulebook", variable) : variable;

	return strlen(name) < NAMEDATALEN ? name : NULL;
}

void
make_signature(Signature *signature, const Rulebook *book, int variable, List *inputs,
			   bool by_rulebook, Oid schema)
{
	ListCell   *cell;

	signature->variable = &book->variables[variable];
	signature->name = function_name(signature->variable->name, by_rulebook);
	signature->by_rulebook = by_rulebook;
	signature->schema = schema;
	signature->result = kind_sql_type(signature->variable->kind);
	signature->nparameters = 0;
	if (by_rulebook)
		add_parameter(signature, "rulebook", own_type("rulebook"));
	add_parameter(signature, "region", own_type("region"));
	add_parameter(signature, "on_date", DATEOID);
	signature->first_input = signature->nparameters;
	signature->ninputs = list_length(inputs);
	foreach(cell, inputs)
		add_input(signature, book, lfirst_int(cell));
	if (!by_rulebook)
		add_parameter(signature, "edition", TEXTOID);
}

static char *
qualified_name(const Signature *signature)
{
	return quote_qualified_identifier(get_namespace_name(signature->schema),
									  signature->name);
}

/* Names as a text[] is written. */
static char *
text_array_literal(Datum *names, int count)
{
	return OidOutputFunctionCall(F_ARRAY_OUT,
								 PointerGetDatum(construct_array(names, count, TEXTOID, -1,
																 false, TYPALIGN_INT)));
}

/* The names of the inputs as a text[], and the arguments that give them. */
static char *
append_inputs(StringInfo arguments, const Signature *signature)
{
	Datum	   *names = palloc_array(Datum, Max(signature->ninputs, 1));

	for (int i = 0; i < signature->ninputs; i++)
	{
		const char *name = signature->parameters[signature->first_input + i].name;

		names[i] = CStringGetTextDatum(name);
		appendStringInfo(arguments, ", %s", quote_identifier(name));
	}
	/* "any" wants an argument: no input at all is the variable not given */
	if (signature->ninputs == 0)
	{
		names[0] = CStringGetTextDatum(signature->variable->name);
		appendStringInfo(arguments, ", CAST(NULL AS %s)",
						 format_type_be_qualified(signature->result));
	}
	return text_array_literal(names, Max(signature->ninputs, 1));
}

char *
create_statement(const Signature *signature, bool replace)
{
	StringInfoData statement;
	StringInfoData arguments;
	char	   *names;

	initStringInfo(&statement);
	appendStringInfo(&statement, "CREATE %sFUNCTION %s(",
					 replace ? "OR REPLACE " : "", qualified_name(signature));
	for (int i = 0; i < signature->nparameters; i++)
		appendStringInfo(&statement, "%s%s %s%s", i > 0 ? ", " : "",
						 quote_identifier(signature->parameters[i].name),
						 format_type_be_qualified(signature->parameters[i].type),
						 i >= signature->first_input ? " DEFAULT NULL" : "");
	initStringInfo(&arguments);
	names = append_inputs(&arguments, signature);
	appendStringInfo(&statement,
					 ") RETURNS %s LANGUAGE sql %s PARALLEL SAFE COST 10"
					 " RETURN benefit.%s(%s, %s::pg_catalog.text[], %s, region, on_date%s)",
					 format_type_be_qualified(signature->result),
					 signature->by_rulebook ? "IMMUTABLE" : "STABLE",
					 kinds[signature->variable->kind].call,
					 quote_literal_cstr(signature->variable->name),
					 quote_literal_cstr(names),
					 signature->by_rulebook ? "rulebook" : "edition",
					 arguments.data);
	return statement.data;
}

static void
append_text(StringInfo string, const char *prefix, const char *text)
{
	if (text != NULL)
		appendStringInfo(string, "%s%s", prefix, text);
}

char *
comment_statement(const Signature *signature, Oid function)
{
	const Variable *variable = signature->variable;
	StringInfoData comment;

	initStringInfo(&comment);
	append_text(&comment, "", variable->title_zh);
	append_text(&comment, " ", variable->title_en);
	append_text(&comment, ", in ", variable->unit ? variable->unit->name : NULL);
	append_text(&comment, " per ", variable->per ? variable->per->name : NULL);
	appendStringInfo(&comment,
					 ", by %s. An input that is null is not known; the result is null where one"
					 " that matters is not known, where no rule is in force, and where the region"
					 " or the date is null. %s",
					 signature->by_rulebook ? "the rules of this rulebook" :
					 "the edition of this name (42704 if there is none), or else the current one",
					 mark);
	return psprintf("COMMENT ON FUNCTION %s IS %s",
					format_procedure_qualified(function),
					quote_literal_cstr(comment.data));
}
