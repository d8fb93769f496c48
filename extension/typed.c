/*
 * typed.c
 *	  Typed functions: for one variable, a line of SQL that names its inputs.
 *
 *		CREATE FUNCTION benefit.care_allowance(region benefit.region, on_date date,
 *			birth_date date DEFAULT NULL, ..., edition text DEFAULT NULL)
 *		RETURNS benefit.yuan ...
 *		RETURN benefit.call_yuan('care_allowance', '{birth_date,...}',
 *			edition, region, on_date, birth_date, ...)
 *
 * The statements run as the caller, who therefore needs no more than the right
 * to create a function. The end of the comment on it marks a function as made
 * here: nothing else is ever replaced or dropped.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/dependency.h"
#include "catalog/namespace.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "commands/comment.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "parser/parse_func.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/catcache.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/regproc.h"
#include "utils/syscache.h"

#include "store.h"

/* What call_yuan and its siblings take before the facts. */
#define CALL_FIXED_ARGUMENTS	5

static const char mark[] = "Made by benefit.create_function().";

typedef struct Parameter
{
	const char *name;
	Oid			type;
} Parameter;

typedef struct Signature
{
	const char *name;
	Oid			schema;
	Oid			result;
	int			nparameters;
	Parameter	parameters[FUNC_MAX_ARGS];
} Signature;

/* ---- types */

static Oid
kind_sql_type(VariableKind kind)
{
	switch (kind)
	{
		case KIND_BOOLEAN:
			return BOOLOID;
		case KIND_NUMBER:
			return NUMERICOID;
		case KIND_MONEY:
			return own_type("yuan");
		case KIND_TEXT:
			return TEXTOID;
		case KIND_DATE:
			return DATEOID;
	}
	elog(ERROR, "unknown kind %d", (int) kind);
	return InvalidOid;
}

/* The C function that computes a variable of this kind. */
static const char *
kind_call(VariableKind kind)
{
	switch (kind)
	{
		case KIND_BOOLEAN:
			return "call_boolean";
		case KIND_NUMBER:
			return "call_numeric";
		case KIND_MONEY:
			return "call_yuan";
		case KIND_TEXT:
			return "call_text";
		case KIND_DATE:
			return "call_date";
	}
	elog(ERROR, "unknown kind %d", (int) kind);
	return NULL;
}

/* ---- where the function is, and whose */

/* The schema of this name; without one, ours if the caller may create there. */
static Oid
choose_schema(text *name)
{
	Oid			ours = own_schema();
	List	   *path;

	if (name != NULL)
		return get_namespace_oid(text_to_cstring(name), false);
	if (DatumGetBool(DirectFunctionCall2(has_schema_privilege_id,
										 ObjectIdGetDatum(ours),
										 CStringGetTextDatum("CREATE"))))
		return ours;
	path = fetch_search_path(false);
	if (path == NIL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_SCHEMA),
				 errmsg("no schema has been selected to create in"),
				 errhint("Name one: schema => 'name'.")));
	return linitial_oid(path);
}

/* Did create_function() make it? */
static bool
is_marked(Oid function)
{
	char	   *comment = GetComment(function, ProcedureRelationId, 0);
	Size		length = comment != NULL ? strlen(comment) : 0;

	return length >= strlen(mark) &&
		strcmp(comment + length - strlen(mark), mark) == 0;
}

/*
 * The function made earlier for a variable, in a schema, with this type of
 * first parameter; InvalidOid if there is none. One that belongs to an
 * extension only the extension's own script may touch.
 */
static Oid
find_function(const char *name, Oid schema, Oid first_type)
{
	CatCList   *candidates = SearchSysCacheList1(PROCNAMEARGSNSP,
												 CStringGetDatum(name));
	Oid			found = InvalidOid;

	for (int i = 0; i < candidates->n_members; i++)
	{
		Form_pg_proc form = (Form_pg_proc) GETSTRUCT(&candidates->members[i]->tuple);

		if (form->pronamespace == schema && form->pronargs > 0 &&
			form->proargtypes.values[0] == first_type && is_marked(form->oid))
			found = form->oid;
	}
	ReleaseSysCacheList(candidates);

	if (OidIsValid(found) && !own_script_is_running() &&
		OidIsValid(getExtensionOfObject(ProcedureRelationId, found)))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("function %s came with an extension and stays as it is",
						format_procedure_qualified(found)),
				 errhint("Name another schema for yours: schema => 'public'.")));
	return found;
}

/* Does a function have these parameters, by type and name, and this result? */
static bool
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

/* ---- the statements */

static void
execute(const char *statement)
{
	int			result = SPI_execute(statement, false, 0);

	if (result < 0)
		elog(ERROR, "SPI_execute failed: %s", SPI_result_code_string(result));
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

/*
 * Region and date, then a parameter an input; around them the edition as the
 * last or the rulebook as the first. *first_input is where the inputs begin.
 */
static void
make_signature(Signature *signature, Rulebook *book, int variable, List *inputs,
			   bool by_rulebook, int *first_input)
{
	ListCell   *cell;

	signature->name = book->variables[variable].name;
	signature->result = kind_sql_type(book->variables[variable].kind);
	signature->nparameters = 0;
	if (by_rulebook)
		add_parameter(signature, "rulebook", own_type("rulebook"));
	add_parameter(signature, "region", own_type("region"));
	add_parameter(signature, "on_date", DATEOID);
	*first_input = signature->nparameters;
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

static char *
create_statement(const Signature *signature, const Variable *variable,
				 bool by_rulebook, bool replace, int first_input, int ninputs)
{
	StringInfoData statement;
	StringInfoData arguments;

	initStringInfo(&statement);
	appendStringInfo(&statement, "CREATE %sFUNCTION %s(",
					 replace ? "OR REPLACE " : "", qualified_name(signature));
	for (int i = 0; i < signature->nparameters; i++)
		appendStringInfo(&statement, "%s%s %s%s", i > 0 ? ", " : "",
						 quote_identifier(signature->parameters[i].name),
						 format_type_be_qualified(signature->parameters[i].type),
						 i >= first_input ? " DEFAULT NULL" : "");
	appendStringInfo(&statement,
					 ") RETURNS %s LANGUAGE sql %s PARALLEL SAFE COST 10"
					 " RETURN benefit.%s(%s, '{",
					 format_type_be_qualified(signature->result),
					 by_rulebook ? "IMMUTABLE" : "STABLE",
					 kind_call(variable->kind),
					 quote_literal_cstr(signature->name));

	initStringInfo(&arguments);
	for (int i = first_input; i < first_input + ninputs; i++)
	{
		const char *name = signature->parameters[i].name;

		appendStringInfo(&statement, "%s%s", i > first_input ? "," : "", name);
		appendStringInfo(&arguments, ", %s", quote_identifier(name));
	}
	/* "any" wants an argument: no input at all is the variable not given */
	if (ninputs == 0)
	{
		appendStringInfoString(&statement, signature->name);
		appendStringInfo(&arguments, ", CAST(NULL AS %s)",
						 format_type_be_qualified(signature->result));
	}
	appendStringInfo(&statement,
					 "}'::pg_catalog.text[], %s, region, on_date%s)",
					 by_rulebook ? "rulebook" : "edition", arguments.data);
	return statement.data;
}

/* Titles and units are not in an open rulebook, but in its edition. */
static const char variable_texts[] =
	"SELECT v.texts OPERATOR(pg_catalog.->>) 'title_zh',"
	" v.texts OPERATOR(pg_catalog.->>) 'title_en',"
	" v.texts OPERATOR(pg_catalog.->>) 'unit',"
	" v.texts OPERATOR(pg_catalog.->>) 'per'"
	" FROM (SELECT CAST(e.content AS pg_catalog.jsonb)"
	" OPERATOR(pg_catalog.->) 'variables' OPERATOR(pg_catalog.->) $1"
	" FROM benefit.edition e"
	" WHERE e.name OPERATOR(pg_catalog.=) benefit.current_edition()) v (texts)";

/* Append a column of the first row, after a prefix, unless it is null. */
static void
append_text(StringInfo string, const char *prefix, int column)
{
	char	   *value = SPI_getvalue(SPI_tuptable->vals[0],
									 SPI_tuptable->tupdesc, column);

	if (value != NULL)
		appendStringInfo(string, "%s%s", prefix, value);
}

static char *
comment_statement(const Signature *signature, Oid function, bool by_rulebook)
{
	Oid			type = TEXTOID;
	Datum		name = CStringGetTextDatum(signature->name);
	StringInfoData comment;

	if (SPI_execute_with_args(variable_texts, 1, &type, &name, NULL, true, 1) != SPI_OK_SELECT ||
		SPI_processed != 1)
		elog(ERROR, "the current edition cannot be read");

	initStringInfo(&comment);
	append_text(&comment, "", 1);
	append_text(&comment, " ", 2);
	append_text(&comment, ", in ", 3);
	append_text(&comment, " per ", 4);
	appendStringInfo(&comment,
					 ", by %s. An input that is null is not known; the result is null where one"
					 " that matters is not known, where no rule is in force, and where the region"
					 " or the date is null. %s",
					 by_rulebook ? "the rules of this rulebook" :
					 "the edition of this name (42704 if there is none), or else the current one",
					 mark);
	return psprintf("COMMENT ON FUNCTION %s IS %s",
					format_procedure_qualified(function),
					quote_literal_cstr(comment.data));
}

/* ---- what SQL calls */

static bool
has_rules(const Rulebook *book, int variable)
{
	for (int i = 0; i < book->nrules; i++)
		if (book->rules[i].variable == variable)
			return true;
	return false;
}

static List *
function_inputs(Rulebook *book, int variable)
{
	const char *name = book->variables[variable].name;
	List	   *inputs;

	if (!has_rules(book, variable))
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("variable \"%s\" is a fact, which no rule computes", name)));
	inputs = rulebook_inputs(book, variable);
	if (list_length(inputs) > FUNC_MAX_ARGS - CALL_FIXED_ARGUMENTS)
		ereport(ERROR,
				(errcode(ERRCODE_TOO_MANY_ARGUMENTS),
				 errmsg("variable \"%s\" has too many inputs for a function", name),
				 errdetail("It has %d, and a function takes at most %d.",
						   list_length(inputs),
						   FUNC_MAX_ARGS - CALL_FIXED_ARGUMENTS),
				 errhint("Use benefit.assess(), which takes the facts as one row or jsonb.")));
	return inputs;
}

static Oid
created_function(const Signature *signature)
{
	Oid			types[FUNC_MAX_ARGS];
	List	   *name = list_make2(makeString(get_namespace_name(signature->schema)),
								  makeString(pstrdup(signature->name)));

	for (int i = 0; i < signature->nparameters; i++)
		types[i] = signature->parameters[i].type;
	return LookupFuncName(name, signature->nparameters, types, false);
}

static text *
text_argument(FunctionCallInfo fcinfo, int number)
{
	return PG_ARGISNULL(number) ? NULL : PG_GETARG_TEXT_PP(number);
}

static char *
variable_argument(FunctionCallInfo fcinfo)
{
	if (PG_ARGISNULL(0))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("a variable must be named")));
	return text_to_cstring(PG_GETARG_TEXT_PP(0));
}

PG_FUNCTION_INFO_V1(benefit_create_function);
Datum
benefit_create_function(PG_FUNCTION_ARGS)
{
	char	   *name = variable_argument(fcinfo);
	bool		by_rulebook = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Rulebook   *book = edition_open(NULL);
	int			variable = rulebook_variable(book, name);
	List	   *inputs = function_inputs(book, variable);
	Signature	signature;
	int			first_input;
	Oid			function;
	bool		replace;

	rulebook_pin(book, CurrentMemoryContext);
	make_signature(&signature, book, variable, inputs, by_rulebook, &first_input);
	signature.schema = choose_schema(text_argument(fcinfo, 2));
	function = find_function(signature.name, signature.schema,
							 signature.parameters[0].type);
	replace = OidIsValid(function) && has_signature(function, &signature);

	SPI_connect();
	if (OidIsValid(function) && !replace)
		execute(psprintf("DROP FUNCTION %s",
						 format_procedure_qualified(function)));
	execute(create_statement(&signature, &book->variables[variable], by_rulebook,
							 replace, first_input, list_length(inputs)));
	function = created_function(&signature);
	execute(comment_statement(&signature, function, by_rulebook));
	SPI_finish();
	PG_RETURN_OID(function);
}

PG_FUNCTION_INFO_V1(benefit_drop_function);
Datum
benefit_drop_function(PG_FUNCTION_ARGS)
{
	char	   *name = variable_argument(fcinfo);
	bool		by_rulebook = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Oid			schema = choose_schema(text_argument(fcinfo, 2));
	Oid			function = find_function(name, schema,
										 own_type(by_rulebook ? "rulebook" : "region"));

	if (!OidIsValid(function))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("schema \"%s\" has no typed function of variable \"%s\"",
						get_namespace_name(schema), name),
				 errhint("Only what benefit.create_function() made is dropped; schema => 'name' names another schema.")));
	SPI_connect();
	execute(psprintf("DROP FUNCTION %s", format_procedure_qualified(function)));
	SPI_finish();
	PG_RETURN_VOID();
}
