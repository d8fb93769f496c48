/*
 * typed_function.c
 *	  Typed functions: for one variable, a line of SQL that names its inputs.
 *
 *		CREATE FUNCTION benefit.care_allowance(region benefit.region, on_date date,
 *			birth_date date DEFAULT NULL, ..., edition text DEFAULT NULL)
 *		RETURNS benefit.yuan ...
 *		RETURN benefit.call_yuan('care_allowance', '{birth_date,...}',
 *			edition, region, on_date, birth_date, ...)
 *
 * By rulebook it is called care_allowance_by_rulebook.
 *
 * The statements run as the caller, who therefore needs no more than the right
 * to create a function. The end of the comment on it marks a function as made
 * here, and the role that owns it as the caller's own: nothing else is ever
 * replaced or dropped, for whoever owns a function can change what it does.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/catalog.h"
#include "catalog/dependency.h"
#include "catalog/namespace.h"
#include "catalog/pg_proc.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "parser/parse_func.h"
#include "utils/builtins.h"
#include "utils/catcache.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"
#include "utils/regproc.h"
#include "utils/syscache.h"
#include "utils/tuplestore.h"

#include "call/signature.h"
#include "call/typed_call.h"
#include "rulebook/inputs.h"
#include "rulebook/lookup.h"
#include "rulebook/open.h"
#include "store/edition.h"
#include "store/own.h"
#include "store/query.h"

/* A function passes each of its inputs on to the typed call. */
#define MAX_INPUTS	(FUNC_MAX_ARGS - TYPED_CALL_FACTS)

static bool
may_create_in(Oid schema)
{
	return DatumGetBool(DirectFunctionCall2(has_schema_privilege_id,
											ObjectIdGetDatum(schema),
											CStringGetTextDatum("CREATE")));
}

/*
 * The schema of this name; without one, the first of the search_path in which
 * the caller may create. Ours takes what the extension's own script makes, and
 * nothing else.
 */
static Oid
choose_schema(text *name)
{
	List	   *path;
	ListCell   *cell;

	if (own_script_is_running())
		return own_schema();
	if (name != NULL)
	{
		Oid			schema = get_namespace_oid(text_to_cstring(name), false);

		if (schema == own_schema())
			ereport(ERROR,
					(errcode(ERRCODE_RESERVED_NAME),
					 errmsg("schema \"benefit\" is for what came with the extension"),
					 errhint("Name another schema for functions of yours: schema => 'public'.")));
		return schema;
	}
	path = fetch_search_path(false);
	foreach(cell, path)
		if (lfirst_oid(cell) != own_schema() &&
			!IsCatalogNamespace(lfirst_oid(cell)) &&
			!isTempOrTempToastNamespace(lfirst_oid(cell)) &&
			may_create_in(lfirst_oid(cell)))
			return lfirst_oid(cell);
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_SCHEMA),
			 errmsg("no schema has been selected to create in"),
			 errdetail("There is none in the search_path that you may create in."),
			 errhint("Name one: schema => 'name'.")));
}

/*
 * The function made earlier for a variable, in a schema, with this type of
 * first parameter; InvalidOid if there is none. One of another role is not ours
 * to touch, nor one that belongs to an extension, but for its own script.
 */
static Oid
find_function(const char *name, Oid schema, Oid first_type)
{
	CatCList   *candidates = SearchSysCacheList1(PROCNAMEARGSNSP,
												 CStringGetDatum(name));
	Oid			found = InvalidOid;
	Oid			owner = InvalidOid;

	for (int i = 0; i < candidates->n_members; i++)
	{
		Form_pg_proc form = (Form_pg_proc) GETSTRUCT(&candidates->members[i]->tuple);

		if (form->pronamespace == schema && form->pronargs > 0 &&
			form->proargtypes.values[0] == first_type && is_marked(form->oid))
		{
			found = form->oid;
			owner = form->proowner;
		}
	}
	ReleaseSysCacheList(candidates);

	if (!OidIsValid(found) || own_script_is_running())
		return found;
	if (OidIsValid(getExtensionOfObject(ProcedureRelationId, found)))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("function %s came with an extension and stays as it is",
						format_procedure_qualified(found)),
				 errhint("Name another schema for yours: schema => 'public'.")));
	if (owner != GetUserId())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("function %s belongs to role \"%s\"",
						format_procedure_qualified(found),
						GetUserNameFromId(owner, false)),
				 errdetail("Whoever owns a function can change what it does."),
				 errhint("Name another schema for yours, or let that role drop it.")));
	return found;
}

static bool
has_rules(const Rulebook *book, int variable)
{
	return book->variables[variable].first_rule != NO_RULE;
}

/*
 * Is it the name of a function of PostgreSQL's? A function of that name of ours
 * could be the one that a statement means which knows nothing of us.
 */
static bool
is_catalog_name(const char *name)
{
	CatCList   *functions = SearchSysCacheList1(PROCNAMEARGSNSP,
												CStringGetDatum(name));
	bool		found = false;

	for (int i = 0; i < functions->n_members && !found; i++)
		found = IsCatalogNamespace(((Form_pg_proc) GETSTRUCT(&functions->members[i]->tuple))->pronamespace);
	ReleaseSysCacheList(functions);
	return found;
}

/* Why a variable that rules compute gets no function. */
typedef enum Obstacle
{
	OBSTACLE_NONE,
	OBSTACLE_RESERVED_NAME,
	OBSTACLE_LONG_NAME,
	OBSTACLE_INPUTS
} Obstacle;

static Obstacle
find_obstacle(const Variable *variable, List *inputs, bool by_rulebook)
{
	const char *name = function_name(variable->name, by_rulebook);

	if (name == NULL)
		return OBSTACLE_LONG_NAME;
	if (is_catalog_name(name))
		return OBSTACLE_RESERVED_NAME;
	return list_length(inputs) > MAX_INPUTS ? OBSTACLE_INPUTS : OBSTACLE_NONE;
}

static void
check_variable(const Rulebook *book, int variable, List *inputs, bool by_rulebook)
{
	const char *name = book->variables[variable].name;

	if (!has_rules(book, variable))
		ereport(ERROR,
				(errcode(ERRCODE_WRONG_OBJECT_TYPE),
				 errmsg("variable \"%s\" is a fact, which no rule computes", name)));
	switch (find_obstacle(&book->variables[variable], inputs, by_rulebook))
	{
		case OBSTACLE_NONE:
			break;
		case OBSTACLE_RESERVED_NAME:
			ereport(ERROR,
					(errcode(ERRCODE_RESERVED_NAME),
					 errmsg("variable \"%s\" has the name of a function of PostgreSQL", name),
					 errdetail("A function of that name could be taken for PostgreSQL's, by statements that mean that one."),
					 errhint("Use benefit.assess(), benefit.amount() or benefit.holds() for it.")));
			break;
		case OBSTACLE_LONG_NAME:
			ereport(ERROR,
					(errcode(ERRCODE_NAME_TOO_LONG),
					 errmsg("variable \"%s\" has too long a name for a function by rulebook", name),
					 errdetail("The function would be called \"%s_by_rulebook\".", name),
					 errhint("Use benefit.assess(), benefit.amount() or benefit.holds() for it.")));
			break;
		case OBSTACLE_INPUTS:
			ereport(ERROR,
					(errcode(ERRCODE_TOO_MANY_ARGUMENTS),
					 errmsg("variable \"%s\" has too many inputs for a function", name),
					 errdetail("It has %d, and a function takes at most %d.",
							   list_length(inputs), MAX_INPUTS),
					 errhint("Use benefit.assess(), which takes the facts as one row or jsonb.")));
			break;
	}
}

/* Say that this one is passed over. */
static void
notice_obstacle(const Variable *variable, Obstacle obstacle)
{
	ereport(NOTICE,
			(errmsg("variable \"%s\" gets no function", variable->name),
			 obstacle == OBSTACLE_RESERVED_NAME ?
			 errdetail("PostgreSQL has a function of that name.") :
			 obstacle == OBSTACLE_LONG_NAME ?
			 errdetail("The function would be called \"%s_by_rulebook\".", variable->name) :
			 errdetail("It has more inputs than a function can take."),
			 errhint("Use benefit.assess(), benefit.amount() or benefit.holds() for it.")));
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

/* Make the typed function of a variable, or bring it up to date. */
static Oid
create_function(const Rulebook *book, int variable, List *inputs, bool by_rulebook,
				Oid schema)
{
	Signature	signature;
	Oid			function;
	bool		replace;

	make_signature(&signature, book, variable, inputs, by_rulebook, schema);
	function = find_function(signature.name, schema,
							 signature.parameters[0].type);
	replace = OidIsValid(function) && has_signature(function, &signature);

	begin_queries();
	if (OidIsValid(function) && !replace)
		run_once(psprintf("DROP FUNCTION %s", format_procedure_qualified(function)),
				 NULL);
	run_once(create_statement(&signature, replace), NULL);
	function = created_function(&signature);
	run_once(comment_statement(&signature, function), NULL);
	end_queries();
	return function;
}

PG_FUNCTION_INFO_V1(benefit_create_function);
Datum
benefit_create_function(PG_FUNCTION_ARGS)
{
	char	   *name = variable_argument(fcinfo);
	bool		by_rulebook = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Rulebook   *book = edition_open(NULL);
	Oid			schema;
	int			variable;
	List	   *inputs;

	rulebook_pin(book, CurrentMemoryContext);
	schema = choose_schema(text_argument(fcinfo, 2));
	variable = rulebook_variable(book, name);
	inputs = rulebook_inputs(book, variable);
	check_variable(book, variable, inputs, by_rulebook);
	PG_RETURN_OID(create_function(book, variable, inputs, by_rulebook, schema));
}

/* Arguments: a subject, null for all; by rulebook; a schema. */
PG_FUNCTION_INFO_V1(benefit_create_functions);
Datum
benefit_create_functions(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	char	   *subject = PG_ARGISNULL(0) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(0));
	bool		by_rulebook = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Rulebook   *book = edition_open(NULL);
	Oid			schema = choose_schema(text_argument(fcinfo, 2));
	bool		known = subject == NULL;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	rulebook_pin(book, CurrentMemoryContext);
	for (int i = 0; i < book->nvariables; i++)
	{
		const Variable *variable = &book->variables[i];
		bool		isnull = false;
		List	   *inputs;
		Obstacle	obstacle;
		Datum		function;

		CHECK_FOR_INTERRUPTS();
		if (subject != NULL &&
			(variable->subject == NULL || strcmp(variable->subject->name, subject) != 0))
			continue;
		known = true;
		if (!has_rules(book, i))
			continue;
		inputs = rulebook_inputs(book, i);
		obstacle = find_obstacle(variable, inputs, by_rulebook);
		if (obstacle != OBSTACLE_NONE)
		{
			notice_obstacle(variable, obstacle);
			continue;
		}
		function = ObjectIdGetDatum(create_function(book, i, inputs, by_rulebook,
													schema));
		tuplestore_putvalues(result->setResult, result->setDesc, &function, &isnull);
	}
	if (!known)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("no variable has the subject \"%s\"", subject),
				 errhint("SELECT DISTINCT subject FROM benefit.variable lists those that there are.")));
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(benefit_drop_function);
Datum
benefit_drop_function(PG_FUNCTION_ARGS)
{
	char	   *name = variable_argument(fcinfo);
	bool		by_rulebook = !PG_ARGISNULL(1) && PG_GETARG_BOOL(1);
	Oid			schema = choose_schema(text_argument(fcinfo, 2));
	const char *made = function_name(name, by_rulebook);
	Oid			function = InvalidOid;

	if (made != NULL)
		function = find_function(made, schema,
								 own_type(by_rulebook ? "rulebook" : "region"));
	if (!OidIsValid(function))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FUNCTION),
				 errmsg("schema \"%s\" has no typed function of variable \"%s\"",
						get_namespace_name(schema), name),
				 errhint("Only what benefit.create_function() made is dropped; schema => 'name' names another schema.")));
	begin_queries();
	run_once(psprintf("DROP FUNCTION %s", format_procedure_qualified(function)), NULL);
	end_queries();
	PG_RETURN_VOID();
}
