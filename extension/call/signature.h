/*
 * signature.h
 *	  The parameters of a typed function, and the statements that make it:
 *
 *		region, on_date, inputs ..., edition
 *		rulebook, region, on_date, inputs ...
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
	const Variable *variable;
	bool		by_rulebook;
	Oid			schema;
	Oid			result;
	int			first_input;
	int			ninputs;
	int			nparameters;
	Parameter	parameters[FUNC_MAX_ARGS];
} Signature;

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
