/*
 * signature.h
 *	  The parameters of a typed function, and the statements that make it:
 *
 *		VARIABLE(region, on_date, inputs ..., edition)
 *		VARIABLE_by_rulebook(rulebook, region, on_date, inputs ...)
 *
 * They have two names, because of two functions of one name PostgreSQL could not
 * choose where all arguments are plain literals.
 */
#ifndef PG_BENEFIT_SIGNATURE_H
#define PG_BENEFIT_SIGNATURE_H

#include "compat.h"

#include "rulebook/rulebook.h"

typedef struct Parameter
{
	const char *name;
	Oid			type;
} Parameter;

typedef struct Signature
{
	const char *name;
	const Variable *variable;
	bool		by_rulebook;
	Oid			schema;
	Oid			result;
	int			first_input;
	int			ninputs;
	int			nparameters;
	Parameter	parameters[FUNC_MAX_ARGS];
} Signature;

/* The name of the function of a variable of this name; NULL if it would be too long. */
extern const char *function_name(const char *variable, bool by_rulebook);

/* Fill it in for a variable of which these are the inputs. */
extern void make_signature(Signature *signature, const Rulebook *book, int variable,
						   List *inputs, bool by_rulebook, Oid schema);

/* CREATE FUNCTION, and COMMENT ON FUNCTION, which marks it as made here. */
extern char *create_statement(const Signature *signature, bool replace);
extern char *comment_statement(const Signature *signature, Oid function);

/* Is a function marked so? */
extern bool is_marked(Oid function);

/* Does a function have these parameters, by type and name, and this result? */
extern bool has_signature(Oid function, const Signature *signature);

#endif
