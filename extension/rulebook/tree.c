/*
 * tree.c
 *	  Parses the texts of rules when they are first asked for.
 */
#include "compat.h"

#include "utils/memutils.h"

#include "rulebook/tree.h"
#include "rulebook/findings.h"
#include "rulebook/memory.h"

/* What the trees may take that a rulebook keeps. */
#define MAX_TREE_BYTES	((Size) 16 * 1024 * 1024)

typedef struct TreeKey
{
	const char *text;			/* pooled: equal texts have one address */
	const CodeList *codes;		/* of which its value is one, or NULL */
	int64		type;
} TreeKey;

typedef struct TreeEntry
{
	TreeKey		key;
	Expression *tree;
} TreeEntry;

void
make_tree_table(Rulebook *book)
{
	HASHCTL		ctl = {
		.keysize = sizeof(TreeKey),.entrysize = sizeof(TreeEntry),.hcxt = book->context
	};

	book->trees = hash_create("pg_benefit expressions", 64, &ctl,
							  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
}

static bool
is_varlena_constant(const Expression *expr)
{
	return expr->kind == EXPR_CONST && !expr->isnull &&
		(expr->type == TYPE_NUMBER || expr->type == TYPE_TEXT);
}

/* What a copy takes. */
static Size
expression_size(const Expression *expr)
{
	Size		size = MAXALIGN(sizeof(Expression)) + MAXALIGN(sizeof(Expression *) * expr->nargs);

	if (expr->name)
		size += MAXALIGN(strlen(expr->name) + 1);
	if (is_varlena_constant(expr))
		size += MAXALIGN(VARSIZE_ANY(DatumGetPointer(expr->value)));
	for (int i = 0; i < expr->nargs; i++)
		size += expression_size(expr->args[i]);
	return size;
}

/* A copy that lives as long as the book. */
static Expression *
copy_expression(Rulebook *book, const Expression *expr)
{
	Expression *copy = rulebook_alloc(book, sizeof(Expression));

	*copy = *expr;
	if (expr->name)
		copy->name = strcpy(rulebook_alloc(book, strlen(expr->name) + 1), expr->name);
	if (is_varlena_constant(expr))
	{
		Pointer		value = DatumGetPointer(expr->value);
		Size		size = VARSIZE_ANY(value);

		copy->value = PointerGetDatum(memcpy(rulebook_alloc(book, size), value, size));
	}
	if (expr->nargs > 0)
	{
		copy->args = rulebook_alloc(book, sizeof(Expression *) * expr->nargs);
		for (int i = 0; i < expr->nargs; i++)
			copy->args[i] = copy_expression(book, expr->args[i]);
	}
	return copy;
}

/* The checked tree of a pooled text of a published item. */
static const Expression *
checked_tree(Rulebook *book, const char *item, const char *id, const char *text,
			 ValueType wanted, const CodeList *codes)
{
	TreeKey		key = {.text = text,.codes = codes,.type = wanted};
	TreeEntry  *entry = hash_search(book->trees, &key, HASH_FIND, NULL);
	Fault		fault = {.location = -1};
	Expression *expr;
	Size		size;

	if (entry)
		return entry->tree;
	expr = expression_parse(text, &fault);
	if (expr == NULL || !expression_check(expr, wanted, &book->scope, &fault) ||
		(codes != NULL && !expression_check_codes(expr, codes, &fault)))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("%s \"%s\" cannot be used: %s", item_noun(item), id, fault.message),
				 errdetail("Its text is: %s", text),
				 errhint("The rulebook was made by another version of pg_benefit: publish it again.")));
	size = expression_size(expr) + sizeof(TreeEntry);
	if (book->tree_bytes + size > MAX_TREE_BYTES)
		return expr;
	/* counted first: what an error leaves in the arena stays there */
	book->tree_bytes += size;
	expr = copy_expression(book, expr);
	entry = hash_search(book->trees, &key, HASH_ENTER, NULL);
	entry->tree = expr;
	return expr;
}

const Expression *
rule_condition(Rulebook *book, const Rule *rule)
{
	if (rule->condition == NULL)
		return NULL;
	return checked_tree(book, "rule", rule->id, rule->condition, TYPE_BOOLEAN, NULL);
}

const Expression *
rule_value(Rulebook *book, const Rule *rule)
{
	if (rule->value == NULL)
		return NULL;
	return checked_tree(book, "rule", rule->id, rule->value,
						kind_value_type(book->variables[rule->variable].kind),
						book->variables[rule->variable].codes);
}

const Expression *
variable_domain(Rulebook *book, int variable)
{
	const Variable *it = &book->variables[variable];

	if (it->domain == NULL)
		return NULL;
	return checked_tree(book, "variable", it->name, it->domain, TYPE_BOOLEAN, NULL);
}

/* The variables of a rule, or else of a domain, in the caller's context. */
static List *
asked_variables(Rulebook *book, const Rule *rule, int variable)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit rule",
												  ALLOCSET_START_SMALL_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);
	List	   *variables = NIL;

	if (rule != NULL)
	{
		variables = add_variables(variables, rule_condition(book, rule));
		variables = add_variables(variables, rule_value(book, rule));
	}
	else
		variables = add_variables(variables, variable_domain(book, variable));
	MemoryContextSwitchTo(old);
	variables = list_copy(variables);
	MemoryContextDelete(scratch);
	return variables;
}

List *
rule_variables(Rulebook *book, const Rule *rule)
{
	return asked_variables(book, rule, NO_VARIABLE);
}

List *
domain_variables(Rulebook *book, int variable)
{
	return asked_variables(book, NULL, variable);
}
