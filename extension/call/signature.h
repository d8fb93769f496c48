/*
 * signature.h
 *	  The parameters of a typed function, and the statements that make it.
 */
#ifndef PG_BENEFIT_SIGNATURE_H
#define PG_BENEFIT_SIGNATURE_H

#include "rulebook/rulebook.h"

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

/*
 * Region and date, then a parameter an input; around them the edition as the
 * last or the rulebook as the first. *first_input is where the inputs begin.
 */
extern void make_signature(Signature *signature, Rulebook *book, int variable,
						   List *inputs, bool by_rulebook, int *first_input);

extern char *create_statement(const Signature *signature, const Variable *variable,
							  bool by_rulebook, bool replace, int first_input,
							  int ninputs);
extern char *comment_statement(const Variable *variable, Oid function,
							   bool by_rulebook);

/* Did create_function() make it? */
extern bool is_marked(Oid function);

/* Does a function have these parameters, by type and name, and this result? */
extern bool has_signature(Oid function, const Signature *signature);

#endif
