/*
 * rulebook.c
 *	  The rulebook type, its findings, and the open rulebooks of a backend.
 *
 * One loader reads the content of every rulebook. Checking collects what is
 * wrong as findings; opening trusts a value that was checked when it was made
 * and raises what would be a finding, so that a damaged value never computes.
 */
#include "compat.h"

#include "types/circumstances.h"
#include "rulebook/conflict.h"
#include "rulebook/findings.h"
#include "rulebook/inputs.h"
#include "rulebook/item.h"
#include "rulebook/lookup.h"
#include "rulebook/memory.h"
#include "rulebook/name_table.h"
#include "rulebook/tree.h"
#include "types/input.h"
#include "types/nearest_name.h"

#include "catalog/pg_type.h"
#include "common/cryptohash.h"
#include "common/hashfn.h"
#include "fmgr.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "nodes/bitmapset.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/tuplestore.h"

#define RULEBOOK_FORMAT			1
#define RULEBOOK_BINARY_VERSION 1
/* No item of a rulebook has more fields. */
#define MAX_FIELDS				20
/*
 * What a rulebook knows that does not say how many circumstances it knows:
 * those of the release that began to say so. Never to be changed.
 */
#define FIRST_VOCABULARY		36
/* A ring of variables is shown by so many of them. */
#define MAX_SHOWN_RING			10
/* Bytes of an expression that are shown around a fault in it. */
#define MAX_SHOWN_SOURCE		1000
/*
 * Open rulebooks kept, and what they may take together; more only where call
 * sites hold them.
 */
#define MAX_OPEN_RULEBOOKS		8
#define MAX_OPEN_MEMORY			((Size) 256 * 1024 * 1024)

#define DatumGetRulebook(X)		((RulebookValue *) PG_DETOAST_DATUM(X))
#define ROOT_SIZE(value)		(VARSIZE(value) - offsetof(RulebookValue, root))

/*
 * What loading needs and an open rulebook does not. A name or an id is looked
 * at when a value is made, not when it is opened: a later release, or a later
 * PostgreSQL with more keywords, may take fewer of them.
 */
typedef struct Loader
{
	FindingSink found;
	Rulebook   *book;
	StringPool *pool;
	HTAB	   *rule_ids;
	HTAB	   *clause_ids;
	HTAB	   *policy_ids;
	JsonbValue	keys[MAX_FIELDS];	/* its fields, read in one pass */
	JsonbValue	values[MAX_FIELDS];
	int			nfields;
	int			fields_read;
	int			nnames;			/* of variables, aliases included */
	const char **measures;		/* by variable, what its measure is called */
	const char **replaces;		/* by rule, what the one it replaces is called */
} Loader;

static List *open_rulebooks = NIL;
static uint64 use_clock = 0;

/* A hint at the variable that was meant, or NULL. */
static const char *
nearest_hint(Loader *loader, const char *name)
{
	const ExprScope *scope = &loader->book->scope;
	const char *nearest = may_search(&loader->found) ? scope->nearest(scope, name) : NULL;

	return nearest_name_hint(nearest);
}

static void
add_unknown_variable(Loader *loader, const char *field, const char *name)
{
	add_fault(&loader->found.sink, field, ERRCODE_UNDEFINED_OBJECT,
			  nearest_hint(loader, name),
			  "variable \"%s\" does not exist", shortened(name));
}

/* ---------- reading one item's fields ---------- */

static void
read_fields(Loader *loader, JsonbContainer *container)
{
	JsonbIterator *iterator = JsonbIteratorInit(container);
	JsonbValue	key;
	JsonbValue	value;

	loader->nfields = 0;
	loader->fields_read = 0;
	(void) JsonbIteratorNext(&iterator, &key, false);
	while (JsonbIteratorNext(&iterator, &key, false) == WJB_KEY)
	{
		CHECK_FOR_INTERRUPTS();
		(void) JsonbIteratorNext(&iterator, &value, true);
		if (loader->nfields < MAX_FIELDS)
		{
			loader->keys[loader->nfields] = key;
			loader->values[loader->nfields] = value;
		}
		loader->nfields++;
	}
}

static void
start_item(Loader *loader, const char *item, const JsonbValue *key,
		   const JsonbValue *fields)
{
	loader->found.item = item;
	loader->found.id = pool_string(loader->book, loader->pool, key->val.string.val, key->val.string.len);
	loader->nfields = 0;
	loader->fields_read = 0;
	if (loader->found.findings != NULL && strcmp(item, "variable") != 0)
		check_id(&loader->found.sink, loader->found.id);
	if (fields->type == jbvBinary && JsonContainerIsObject(fields->val.binary.data))
		read_fields(loader, fields->val.binary.data);
	else
		add_fault(&loader->found.sink, NULL, ERRCODE_INVALID_TEXT_REPRESENTATION, NULL,
				  "an object was expected");
}

/* A field of the item, or NULL. */
static JsonbValue *
find_field(Loader *loader, const char *field)
{
	int			length = strlen(field);

	for (int i = 0; i < Min(loader->nfields, MAX_FIELDS); i++)
		if (loader->keys[i].val.string.len == length &&
			memcmp(loader->keys[i].val.string.val, field, length) == 0)
			return &loader->values[i];
	return NULL;
}

/* A field that is there and not null. */
static bool
get_field(Loader *loader, const char *field, JsonbValue *value)
{
	JsonbValue *found = find_field(loader, field);

	if (found == NULL)
		return false;
	loader->fields_read++;
	*value = *found;
	return value->type != jbvNull;
}

static const char *
get_string(Loader *loader, const char *field)
{
	JsonbValue	value;

	if (!get_field(loader, field, &value))
		return NULL;
	if (value.type != jbvString)
	{
		add_fault(&loader->found.sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
				  "a string was expected");
		return NULL;
	}
	return pool_string(loader->book, loader->pool, value.val.string.val, value.val.string.len);
}

/* A string that says something, or none. */
static const char *
get_text(Loader *loader, const char *field)
{
	const char *text = get_string(loader, field);

	if (text != NULL && text[0] == '\0')
		add_fault(&loader->found.sink, field, ERRCODE_INVALID_PARAMETER_VALUE,
				  "Leave it out.", "the text is empty");
	return text;
}

/* False, with *number as it was, if there is none. */
static bool
get_integer(Loader *loader, const char *field, int *number)
{
	JsonbValue	value;

	if (!get_field(loader, field, &value))
		return false;
	if (value.type == jbvNumeric)
	{
		char	   *text = DatumGetCString(DirectFunctionCall1(numeric_out,
															   NumericGetDatum(value.val.numeric)));
		char	   *end;
		long		read;

		errno = 0;
		read = strtol(text, &end, 10);
		if (*end == '\0' && errno == 0 && read >= PG_INT32_MIN && read <= PG_INT32_MAX)
		{
			*number = (int) read;
			return true;
		}
	}
	add_fault(&loader->found.sink, field, ERRCODE_DATATYPE_MISMATCH, NULL,
			  "an integer was expected");
	return false;
}

static DateADT
get_date(Loader *loader, const char *field, DateADT missing)
{
	const char *text = get_string(loader, field);
	int			year,
				month,
				day;
	char		end;

	if (text == NULL)
		return missing;
	if (strlen(text) == 10 && strspn(text, "0123456789") == 4 &&
		strspn(text + 5, "0123456789") == 2 && strspn(text + 8, "0123456789") == 2 &&
		sscanf(text, "%4d-%2d-%2d%c", &year, &month, &day, &end) == 3 &&
		year >= 1 && month >= 1 && month <= MONTHS_PER_YEAR && day >= 1 &&
		day <= day_tab[isleap(year)][month - 1])
		return date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	add_fault(&loader->found.sink, field, ERRCODE_INVALID_DATETIME_FORMAT,
			  "Dates are written YYYY-MM-DD.", "\"%s\" is not a date", shortened(text));
	return missing;
}

static Region
get_region(Loader *loader, const char *field)
{
	const char *text = get_string(loader, field);
	Region		region = 0;

	if (text == NULL)
		add_fault(&loader->found.sink, field, ERRCODE_NOT_NULL_VIOLATION, NULL,
				  "a region is required");
	else if (!region_parse(text, &region))
	{
		add_fault(&loader->found.sink, field, ERRCODE_INVALID_TEXT_REPRESENTATION,
				  "A region is a code of 6 digits (GB/T 2260), or one of 9 or 12 digits, in which no level is missing.",
				  "\"%s\" is not a region", shortened(text));
		region = REGION_NATION;
	}
	return region;
}

/* Every field was asked for, or something unknown stands in the item. */
static void
end_item(Loader *loader)
{
	if (loader->fields_read != loader->nfields)
		add_fault(&loader->found.sink, NULL, ERRCODE_INVALID_PARAMETER_VALUE,
				  "See the description of the rulebook's text form.",
				  "the %s has an unknown field", loader->found.item);
}

/* ---------- loading ---------- */

static JsonbIterator *
section_iterator(JsonbContainer *root, const char *section)
{
	JsonbValue	value;
	JsonbValue	ignored;
	JsonbIterator *iterator;

	if (!getKeyJsonValueFromContainer(root, section, strlen(section), &value) ||
		value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data))
		return NULL;
	iterator = JsonbIteratorInit(value.val.binary.data);
	(void) JsonbIteratorNext(&iterator, &ignored, false);
	return iterator;
}

static bool
next_item(JsonbIterator **iterator, JsonbValue *key, JsonbValue *value)
{
	CHECK_FOR_INTERRUPTS();
	if (*iterator == NULL || JsonbIteratorNext(iterator, key, false) != WJB_KEY)
		return false;
	(void) JsonbIteratorNext(iterator, value, true);
	return true;
}

static int
section_size(JsonbContainer *root, const char *section)
{
	JsonbValue	value;

	if (!getKeyJsonValueFromContainer(root, section, strlen(section), &value) ||
		value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data))
		return 0;
	return JsonContainerSize(value.val.binary.data);
}

static void
add_name(Loader *loader, const char *name, int index, const char *field)
{
	NameEntry  *entry;
	bool		found;

	/* what item.h says of a name is not said again */
	if (strnlen(name, NAMEDATALEN) > NAME_MAX_LENGTH)
		return;
	if (loader->nnames >= RULEBOOK_MAX_NAMES)
	{
		if (loader->nnames++ == RULEBOOK_MAX_NAMES)
			add_fault(&loader->found.sink, field, ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "the variables cannot have more than %d names and aliases",
					  RULEBOOK_MAX_NAMES);
		return;
	}
	entry = hash_search(loader->book->names, name, HASH_ENTER, &found);
	loader->nnames++;
	if (!found)
		entry->index = index;
	else if (entry->index != index && entry->index >= loader->book->ncircumstances)
		add_fault(&loader->found.sink, field, ERRCODE_UNIQUE_VIOLATION, NULL,
				  "\"%s\" already names the variable \"%s\"", name,
				  loader->book->variables[entry->index].name);
}

/* The aliases of a variable, in the order they are written. */
static void
get_aliases(Loader *loader, VariableText *text)
{
	JsonbValue	value;
	JsonbIterator *iterator;

	if (!get_field(loader, "aliases", &value))
		return;
	if (value.type != jbvBinary || !JsonContainerIsArray(value.val.binary.data))
	{
		add_fault(&loader->found.sink, "aliases", ERRCODE_DATATYPE_MISMATCH, NULL,
				  "a list of names was expected");
		return;
	}
	text->aliases = palloc_extended(sizeof(char *) * (JsonContainerSize(value.val.binary.data) + 1),
									MCXT_ALLOC_HUGE);
	iterator = JsonbIteratorInit(value.val.binary.data);
	(void) JsonbIteratorNext(&iterator, &value, false);
	while (JsonbIteratorNext(&iterator, &value, true) == WJB_ELEM)
	{
		CHECK_FOR_INTERRUPTS();
		if (value.type == jbvString)
			text->aliases[text->naliases++] =
				pool_string(loader->book, loader->pool, value.val.string.val, value.val.string.len);
		else
			add_fault(&loader->found.sink, "aliases", ERRCODE_DATATYPE_MISMATCH, NULL,
					  "a list of names was expected");
	}
}

/* A value of a variable with the life of the book. */
static Datum
keep_value(Rulebook *book, VariableKind kind, Datum value)
{
	MemoryContext old = MemoryContextSwitchTo(book->context);

	if (kind == KIND_NUMBER || kind == KIND_MONEY || kind == KIND_TEXT)
		value = PointerGetDatum(PG_DETOAST_DATUM_COPY(value));
	MemoryContextSwitchTo(old);
	return value;
}

static void
load_variable(Loader *loader, int index)
{
	Variable   *variable = &loader->book->variables[index];
	VariableText text = {.name = loader->found.id};

	get_aliases(loader, &text);
	text.kind = get_string(loader, "kind");
	text.hit_policy = get_string(loader, "hit_policy");
	text.rounding = get_string(loader, "rounding");
	text.direction = get_string(loader, "direction");
	text.measure = get_string(loader, "measure");
	text.default_value = get_string(loader, "default");
	text.has_scale = get_integer(loader, "scale", &text.scale);

	variable->name = loader->found.id;
	variable->circumstance = -1;
	variable->measure = NO_VARIABLE;
	variable->title_zh = get_text(loader, "title_zh");
	variable->title_en = get_text(loader, "title_en");
	variable->subject = get_string(loader, "subject");
	variable->unit = get_string(loader, "unit");
	variable->per = get_string(loader, "per");
	loader->measures[index] = text.measure;

	if (loader->found.findings != NULL)
		check_names(&loader->found.sink, &text, loader->book->ncircumstances);
	read_variable(&loader->found.sink, &text, variable);
	if (variable->has_default)
		variable->default_value = keep_value(loader->book, variable->kind,
											 variable->default_value);
	add_name(loader, text.name, index, NULL);
	for (int i = 0; i < Min(text.naliases, VARIABLE_MAX_ALIASES); i++)
		add_name(loader, text.aliases[i], index, "aliases");
	if (text.aliases)
		pfree(text.aliases);
}

static void
load_variables(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	JsonbIterator *iterator = section_iterator(root, "variables");
	JsonbValue	key;
	JsonbValue	fields;
	int			index = book->ncircumstances;

	book->nvariables = index + section_size(root, "variables");
	book->variables = MemoryContextAllocZero(book->context,
											 sizeof(Variable) * (book->nvariables + 1));
	loader->measures = palloc0(sizeof(char *) * (book->nvariables + 1));
	loader->found.item = "circumstance";
	for (int bit = 0; bit < book->ncircumstances; bit++)
	{
		Variable   *variable = &book->variables[bit];

		loader->found.id = variable->name = circumstance_name(bit);
		variable->title_zh = circumstance_term(bit);
		variable->title_en = circumstance_meaning(bit);
		variable->kind = KIND_BOOLEAN;
		variable->circumstance = bit;
		variable->scale = NO_SCALE;
		variable->measure = NO_VARIABLE;
		add_name(loader, variable->name, bit, NULL);
		add_name(loader, circumstance_term(bit), bit, NULL);
	}
	while (next_item(&iterator, &key, &fields))
	{
		start_item(loader, "variable", &key, &fields);
		load_variable(loader, index++);
		end_item(loader);
	}
}

/* The variables that measures name; needs all of them known. */
static void
load_measures(Loader *loader)
{
	Rulebook   *book = loader->book;

	loader->found.item = "variable";
	for (int i = book->ncircumstances; i < book->nvariables; i++)
	{
		Variable   *variable = &book->variables[i];
		const char *measure = loader->measures[i];

		CHECK_FOR_INTERRUPTS();
		loader->found.id = variable->name;
		if (measure == NULL)
			continue;
		variable->measure = rulebook_find_variable(book, measure);
		if (variable->measure == NO_VARIABLE)
			add_unknown_variable(loader, "measure", measure);
		else if (variable->measure == i && strcmp(measure, variable->name) != 0)
			add_fault(&loader->found.sink, "measure", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
					  "a variable cannot bound itself");
		else if (kind_value_type(book->variables[variable->measure].kind) != TYPE_NUMBER)
			add_fault(&loader->found.sink, "measure", ERRCODE_DATATYPE_MISMATCH, NULL,
					  "the measure \"%s\" is not a number", measure);
	}
}

static void
load_policies(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	JsonbIterator *iterator = section_iterator(root, "policies");
	JsonbValue	key;
	JsonbValue	fields;
	int			index = 0;

	book->policies = rulebook_alloc(book, sizeof(Policy) * section_size(root, "policies"));
	while (next_item(&iterator, &key, &fields))
	{
		Policy	   *policy = &book->policies[index];

		start_item(loader, "policy", &key, &fields);
		policy->id = loader->found.id;
		policy->number = get_text(loader, "number");
		policy->title_zh = get_text(loader, "title_zh");
		policy->title_en = get_text(loader, "title_en");
		(void) get_string(loader, "issuer_zh");
		(void) get_date(loader, "issued", 0);
		(void) get_region(loader, "region");
		add_id(loader->policy_ids, loader->found.id, index++);
		end_item(loader);
	}
}

static void
load_clauses(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	JsonbIterator *iterator = section_iterator(root, "clauses");
	JsonbValue	key;
	JsonbValue	fields;
	int			index = 0;

	book->clauses = rulebook_alloc(book, sizeof(Clause) * section_size(root, "clauses"));
	while (next_item(&iterator, &key, &fields))
	{
		Clause	   *clause = &book->clauses[index];
		const char *policy;
		const char *variable;

		start_item(loader, "clause", &key, &fields);
		clause->id = loader->found.id;
		clause->section = get_string(loader, "section");
		clause->summary_zh = get_text(loader, "summary_zh");
		clause->summary_en = get_text(loader, "summary_en");
		policy = get_string(loader, "policy");
		variable = get_string(loader, "variable");
		if (policy)
		{
			int			at = find_name(loader->policy_ids, policy);

			if (at >= 0)
				clause->policy = &book->policies[at];
			else
				add_fault(&loader->found.sink, "policy", ERRCODE_UNDEFINED_OBJECT, NULL,
						  "policy \"%s\" does not exist", shortened(policy));
		}
		clause->variable = variable ? rulebook_find_variable(book, variable) : NO_VARIABLE;
		if (variable && clause->variable == NO_VARIABLE)
			add_unknown_variable(loader, "variable", variable);
		else if (variable && book->variables[clause->variable].circumstance >= 0)
			add_fault(&loader->found.sink, "variable", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
					  "a standard circumstance is a fact and answers no clause");
		add_id(loader->clause_ids, loader->found.id, index++);
		end_item(loader);
	}
}

static void
load_rule(Loader *loader, int index)
{
	Rulebook   *book = loader->book;
	Rule	   *rule = &book->rules[index];
	RuleText	text = {.id = loader->found.id};
	const char *variable = get_string(loader, "variable");
	const char *clause;

	rule->id = loader->found.id;
	rule->replaces = -1;
	rule->next = -1;
	rule->variable = variable ? rulebook_find_variable(book, variable) : NO_VARIABLE;
	if (rule->variable == NO_VARIABLE)
		add_unknown_variable(loader, "variable", variable ? variable : "");
	else if (book->variables[rule->variable].circumstance >= 0)
		add_fault(&loader->found.sink, "variable", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "a standard circumstance is a fact and cannot have rules");
	rule->region = get_region(loader, "region");
	rule->from = get_date(loader, "from", DATEVAL_NOBEGIN);
	rule->before = get_date(loader, "before", DATEVAL_NOEND);
	if (rule->from >= rule->before)
		add_fault(&loader->found.sink, "before", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule ends before it starts");
	(void) get_integer(loader, "priority", &rule->priority);
	text.condition = rule->condition = get_string(loader, "condition");
	text.value = rule->value = get_string(loader, "value");
	text.replaces = loader->replaces[index] = get_string(loader, "replaces");
	text.baseline = get_string(loader, "baseline");
	clause = get_string(loader, "clause");
	(void) get_string(loader, "note");
	read_rule(&loader->found.sink, &text, &rule->baseline);
	if (rule->baseline)
		rule->baseline = DatumGetNumeric(keep_value(book, KIND_NUMBER,
													NumericGetDatum(rule->baseline)));
	if (clause)
	{
		int			at = find_name(loader->clause_ids, clause);

		if (at >= 0)
			rule->clause = &book->clauses[at];
		else
			add_fault(&loader->found.sink, "clause", ERRCODE_UNDEFINED_OBJECT, NULL,
					  "clause \"%s\" does not exist", shortened(clause));
	}
}

static void
load_replaces(Loader *loader)
{
	Rulebook   *book = loader->book;
	int		   *walks;

	loader->found.item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		Rule	   *rule = &book->rules[i];
		const char *replaces = loader->replaces[i];

		CHECK_FOR_INTERRUPTS();
		loader->found.id = rule->id;
		if (replaces == NULL)
			continue;
		rule->replaces = find_name(loader->rule_ids, replaces);
		if (rule->replaces < 0)
			add_fault(&loader->found.sink, "replaces", ERRCODE_UNDEFINED_OBJECT, NULL,
					  "rule \"%s\" does not exist", shortened(replaces));
		else if (book->rules[rule->replaces].variable != rule->variable)
			add_fault(&loader->found.sink, "replaces", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
					  "rule \"%s\" is a rule of another variable", replaces);
	}

	/* each rule has at most one way on: a walk that meets itself is a ring */
	walks = palloc0(sizeof(int) * (book->nrules + 1));
	for (int i = 0; i < book->nrules; i++)
	{
		int			at = i;

		CHECK_FOR_INTERRUPTS();
		while (at >= 0 && walks[at] == 0)
		{
			walks[at] = i + 1;
			at = book->rules[at].replaces;
		}
		/* that one replaces itself has been said */
		if (at >= 0 && walks[at] == i + 1 && book->rules[at].replaces != at)
		{
			loader->found.item = "rule";
			loader->found.id = book->rules[at].id;
			add_fault(&loader->found.sink, "replaces", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
					  "the rule replaces itself, directly or through others");
		}
	}
}

static void
load_rules(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	JsonbIterator *iterator = section_iterator(root, "rules");
	JsonbValue	key;
	JsonbValue	fields;
	int			index = 0;

	book->nrules = section_size(root, "rules");
	book->rules = MemoryContextAllocExtended(book->context,
											 sizeof(Rule) * Max(book->nrules, 1),
											 MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	loader->replaces = palloc_extended(sizeof(char *) * (book->nrules + 1),
									   MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	while (next_item(&iterator, &key, &fields))
	{
		start_item(loader, "rule", &key, &fields);
		load_rule(loader, index);
		end_item(loader);
		add_id(loader->rule_ids, loader->found.id, index);
		index_rule(book, index);
		index++;
	}
	load_replaces(loader);
}

/* The scope of an expression that is being checked: as the book's, but few searches. */
typedef struct LoaderScope
{
	ExprScope	scope;			/* must be first */
	Loader	   *loader;
} LoaderScope;

static bool
resolve_in_loader(const ExprScope *scope, const char *name, int *variable,
				  ValueType *type)
{
	const ExprScope *book = &((const LoaderScope *) scope)->loader->book->scope;

	return book->resolve(book, name, variable, type);
}

static const char *
nearest_in_loader(const ExprScope *scope, const char *name)
{
	const Loader *loader = ((const LoaderScope *) scope)->loader;

	return may_search(&loader->found) ? loader->book->scope.nearest(&loader->book->scope, name) : NULL;
}

/* Check what holds the items; false if there are too many of them to be read. */
static bool
check_shape(Loader *loader, JsonbContainer *root)
{
	static const char *const sections[] = {"policies", "clauses", "variables", "rules"};
	Rulebook   *book = loader->book;
	int			format = -1;
	bool		fits = true;

	loader->found.item = "rulebook";
	loader->found.id = NULL;
	read_fields(loader, root);
	(void) get_integer(loader, "format", &format);
	if (format != RULEBOOK_FORMAT)
		add_fault(&loader->found.sink, "format", ERRCODE_FEATURE_NOT_SUPPORTED, NULL,
				  "a rulebook of format %d was expected", RULEBOOK_FORMAT);

	book->ncircumstances = FIRST_VOCABULARY;
	(void) get_integer(loader, "circumstances", &book->ncircumstances);
	if (book->ncircumstances < 0 || book->ncircumstances > circumstance_count())
	{
		add_fault(&loader->found.sink, "circumstances", ERRCODE_FEATURE_NOT_SUPPORTED,
				  "A newer release of pg_benefit made the rulebook, and can read it.",
				  "the rulebook knows %d circumstances, and this release %d",
				  book->ncircumstances, circumstance_count());
		book->ncircumstances = circumstance_count();
	}

	for (int i = 0; i < (int) lengthof(sections); i++)
	{
		JsonbValue	value;

		if (get_field(loader, sections[i], &value) &&
			(value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data)))
			add_fault(&loader->found.sink, sections[i], ERRCODE_DATATYPE_MISMATCH, NULL,
					  "an object was expected");
		if (section_size(root, sections[i]) > RULEBOOK_MAX_ITEMS)
		{
			add_fault(&loader->found.sink, sections[i], ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "a rulebook cannot have more than %d %s",
					  RULEBOOK_MAX_ITEMS, sections[i]);
			fits = false;
		}
	}
	end_item(loader);
	return fits;
}

/*
 * Read content into a new Rulebook in a context below the current one. NULL,
 * with a finding, if it is too large.
 */
static Rulebook *
load_rulebook(Loader *loader, JsonbContainer *root)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit rulebook",
												  ALLOCSET_DEFAULT_SIZES);
	Rulebook   *book = MemoryContextAllocZero(context, sizeof(Rulebook));

	book->context = context;
	make_indexes(book);
	make_tree_table(book);
		loader->book = book;
	loader->pool = make_string_pool();
	loader->rule_ids = make_name_table(CurrentMemoryContext, "pg_benefit rule ids");
	loader->clause_ids = make_name_table(CurrentMemoryContext, "pg_benefit clause ids");
	loader->policy_ids = make_name_table(CurrentMemoryContext, "pg_benefit policy ids");

	if (!check_shape(loader, root))
		return NULL;
	load_variables(loader, root);
	load_measures(loader);
	load_policies(loader, root);
	load_clauses(loader, root);
	load_rules(loader, root);
	return book;
}

/* ---------- checking ---------- */

/* Per variable, the variables that its rules ask for. */
typedef struct Uses
{
	List	  **of;
	int		   *seen_in;		/* per variable, the last rule that asked for it */
} Uses;

static void
collect_uses(Uses *uses, const Expression *expr, int variable, int rule)
{
	if (expr->kind == EXPR_VARIABLE && uses->seen_in[expr->variable] != rule)
	{
		uses->seen_in[expr->variable] = rule;
		uses->of[variable] = lappend_int(uses->of[variable], expr->variable);
	}
	for (int i = 0; i < expr->nargs; i++)
		collect_uses(uses, expr->args[i], variable, rule);
}

/* A variable on the way from the first one to itself. */
typedef struct Step
{
	int			variable;
	int			next_use;		/* of the variables it asks for */
} Step;

static void
add_ring(Loader *loader, const Step *ring, int length)
{
	const Variable *variables = loader->book->variables;
	StringInfoData text;

	initStringInfo(&text);
	for (int i = 0; i < Min(length, MAX_SHOWN_RING); i++)
		appendStringInfo(&text, "%s -> ", variables[ring[i].variable].name);
	appendStringInfo(&text, "%s%s", length > MAX_SHOWN_RING ? "... -> " : "",
					 variables[ring[0].variable].name);
	loader->found.item = "variable";
	loader->found.id = variables[ring[0].variable].name;
	add_fault(&loader->found.sink, NULL, ERRCODE_INVALID_RECURSION, NULL,
			  "the variable depends on itself: %s", text.data);
	pfree(text.data);
}

/* Tell each variable that asks for itself, through others or not, once. */
static void
check_rings(Loader *loader, const Uses *uses)
{
	int			nvariables = loader->book->nvariables;
	Step	   *path = palloc_extended(sizeof(Step) * (nvariables + 1), MCXT_ALLOC_HUGE);
	int		   *place = palloc(sizeof(int) * (nvariables + 1));
	bool	   *told = palloc0(nvariables + 1);
	const int	unseen = -1;
	const int	done = -2;

	for (int i = 0; i < nvariables; i++)
		place[i] = unseen;		/* else done, or where it is on the path */
	for (int start = 0; start < nvariables; start++)
	{
		int			length = 0;

		if (place[start] == unseen)
		{
			place[start] = length;
			path[length++] = (Step) {.variable = start};
		}
		while (length > 0)
		{
			Step	   *step = &path[length - 1];
			List	   *used = uses->of[step->variable];
			int			next;

			CHECK_FOR_INTERRUPTS();
			if (step->next_use == list_length(used))
			{
				place[step->variable] = done;
				length--;
				continue;
			}
			next = list_nth_int(used, step->next_use++);
			if (place[next] == unseen)
			{
				place[next] = length;
				path[length++] = (Step) {.variable = next};
			}
			else if (place[next] != done && !told[next])
			{
				told[next] = true;
				add_ring(loader, &path[place[next]], length - place[next]);
			}
		}
	}
}

/* What stands around a place of a text, all of it if it is short. */
static const char *
source_around(const char *text, int location)
{
	int			length = strlen(text);
	const char *from = text;
	int			shown;

	if (length <= MAX_SHOWN_SOURCE)
		return text;
	if (location > MAX_SHOWN_SOURCE / 2)
		from += pg_mbcliplen(text, length, location - MAX_SHOWN_SOURCE / 2);
	length -= from - text;
	shown = pg_mbcliplen(from, length, MAX_SHOWN_SOURCE);
	return psprintf("%s%.*s%s", from > text ? "... " : "", shown, from,
					shown < length ? " ..." : "");
}

/* Parse and check one expression of a rule; NULL, with a finding, if it is faulty. */
static Expression *
check_rule_text(Loader *loader, const char *field, const char *text,
				ValueType wanted)
{
	LoaderScope scope = {{resolve_in_loader, nearest_in_loader}, loader};
	Fault		fault = {.location = -1};
	Expression *expr = expression_parse(text, &fault);

	if (expr && expression_check(expr, wanted, &scope.scope, &fault))
		return expr;
	if (fault.location >= 0)
	{
		int			location = Min(fault.location, (int) strlen(text));
		char	   *where = psprintf("At character %d of: %s",
									 pg_mbstrlen_with_len(text, location) + 1,
									 source_around(text, location));

		fault.detail = fault.detail ? psprintf("%s %s", where, fault.detail) : where;
	}
	loader->found.sink.take(&loader->found.sink, field, &fault);
	return NULL;
}

static void
check_rule_texts(Loader *loader, Uses *uses, int index)
{
	const Rule *rule = &loader->book->rules[index];
	ValueType	type = kind_value_type(loader->book->variables[rule->variable].kind);
	Expression *condition = NULL;
	Expression *value = NULL;
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext scratch = AllocSetContextCreate(caller, "pg_benefit check",
												  ALLOCSET_DEFAULT_SIZES);

	MemoryContextSwitchTo(scratch);
	loader->found.item = "rule";
	loader->found.id = rule->id;
	if (rule->condition)
		condition = check_rule_text(loader, "condition", rule->condition, TYPE_BOOLEAN);
	if (rule->value)
		value = check_rule_text(loader, "value", rule->value, type);
	MemoryContextSwitchTo(caller);
	if (condition)
		collect_uses(uses, condition, rule->variable, index);
	if (value)
		collect_uses(uses, value, rule->variable, index);
	MemoryContextDelete(scratch);
}

static void
check_loaded_rules(Loader *loader)
{
	Rulebook   *book = loader->book;
	Uses		uses;

	uses.of = palloc0(sizeof(List *) * (book->nvariables + 1));
	uses.seen_in = palloc(sizeof(int) * (book->nvariables + 1));
	for (int i = 0; i < book->nvariables; i++)
		uses.seen_in[i] = -1;
	for (int i = 0; i < book->nrules; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (book->rules[i].variable != NO_VARIABLE)
			check_rule_texts(loader, &uses, i);
	}
	check_rings(loader, &uses);
}

/* Two rules of a unique variable on one condition that are in force side by side. */
static void
check_conflicts(Loader *loader)
{
	Rulebook   *book = loader->book;
	int		   *others = find_conflicts(book);

	loader->found.item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		if (others[i] < 0)
			continue;
		loader->found.id = book->rules[i].id;
		add_fault(&loader->found.sink, NULL, ERRCODE_CARDINALITY_VIOLATION,
				  "Let one replace the other, make their conditions exclude each other, or give the variable another hit policy.",
				  "the rule applies together with rule \"%s\", and the hit policy of \"%s\" is unique",
				  book->rules[others[i]].id,
				  book->variables[book->rules[i].variable].name);
	}
}

static Findings *
container_findings(JsonbContainer *root)
{
	Findings   *findings = palloc0(sizeof(Findings));
	Loader		loader = {0};
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit findings",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old;

	begin_findings(&loader.found, findings);
	old = MemoryContextSwitchTo(scratch);
	if (!JsonContainerIsObject(root))
	{
		loader.found.item = "rulebook";
		add_fault(&loader.found.sink, NULL, ERRCODE_INVALID_TEXT_REPRESENTATION, NULL,
				  "a rulebook is a JSON object");
	}
	else if (load_rulebook(&loader, root) != NULL)
	{
		check_loaded_rules(&loader);
		/* which rules are in force can be told only of a sound book */
		if (findings->count == 0)
			check_conflicts(&loader);
	}
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return findings;
}

Findings *
rulebook_findings(Jsonb *content)
{
	return container_findings(&content->root);
}

/* ---------- open rulebooks ---------- */

Rulebook *
rulebook_lookup(const uint8 *sha256)
{
	ListCell   *cell;

	foreach(cell, open_rulebooks)
	{
		Rulebook   *book = lfirst(cell);

		if (memcmp(book->sha256, sha256, PG_SHA256_DIGEST_LENGTH) == 0)
		{
			book->used = ++use_clock;
			return book;
		}
	}
	return NULL;
}

static Size
open_memory(void)
{
	Size		memory = 0;
	ListCell   *cell;

	foreach(cell, open_rulebooks)
		memory += MemoryContextMemAllocated(((Rulebook *) lfirst(cell))->context, true);
	return memory;
}

/*
 * Close the least recently used books that nobody holds, where there are too
 * many or they are too large beside the one that is opened.
 */
static void
close_unused(const Rulebook *opened)
{
	Size		taken = MemoryContextMemAllocated(opened->context, true);

	while (list_length(open_rulebooks) > MAX_OPEN_RULEBOOKS ||
		   taken + open_memory() > MAX_OPEN_MEMORY)
	{
		Rulebook   *oldest = NULL;
		ListCell   *cell;

		foreach(cell, open_rulebooks)
		{
			Rulebook   *book = lfirst(cell);

			if (book->pins == 0 && (oldest == NULL || book->used < oldest->used))
				oldest = book;
		}
		if (oldest == NULL)
			return;
		open_rulebooks = list_delete_ptr(open_rulebooks, oldest);
		MemoryContextDelete(oldest->context);
	}
}

Rulebook *
rulebook_open(RulebookValue *value)
{
	Rulebook   *book = rulebook_lookup(value->sha256);
	Loader		loader = {0};
	MemoryContext scratch;
	MemoryContext old;

	if (book)
		return book;

	begin_findings(&loader.found, NULL);

	/* everything is made below the current context: an error leaves nothing */
	scratch = AllocSetContextCreate(CurrentMemoryContext, "pg_benefit loading",
									ALLOCSET_DEFAULT_SIZES);
	old = MemoryContextSwitchTo(scratch);
	book = load_rulebook(&loader, &value->root);
	memcpy(book->sha256, value->sha256, PG_SHA256_DIGEST_LENGTH);
	book->used = ++use_clock;

	close_unused(book);
	MemoryContextSwitchTo(CacheMemoryContext);
	open_rulebooks = lappend(open_rulebooks, book);
	MemoryContextSetParent(book->context, CacheMemoryContext);
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
	return book;
}

static void
release_pin(void *arg)
{
	((Rulebook *) arg)->pins--;
}

void
rulebook_pin(Rulebook *book, MemoryContext context)
{
	MemoryContextCallback *callback =
		MemoryContextAlloc(context, sizeof(MemoryContextCallback));

	callback->func = release_pin;
	callback->arg = book;
	MemoryContextRegisterResetCallback(context, callback);
	book->pins++;
}

/* ---------- the SQL type ---------- */

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

/* A value from checked content; NULL after a soft error. */
static RulebookValue *
make_value(JsonbContainer *root, Size size, Node *escontext)
{
	RulebookValue *value;
	Size		total = offsetof(RulebookValue, root) + size;

	if (!report_findings(container_findings(root), escontext))
		return NULL;
	value = palloc0(total);
	SET_VARSIZE(value, total);
	memcpy(&value->root, root, size);
	digest_text(value_text(value), value->sha256);
	return value;
}

static Datum
make_value_datum(Jsonb *content, Node *escontext)
{
	RulebookValue *value = make_value(&content->root,
									  VARSIZE(content) - VARHDRSZ, escontext);

	return value ? PointerGetDatum(value) : (Datum) 0;
}

PG_FUNCTION_INFO_V1(benefit_rulebook_in);
Datum
benefit_rulebook_in(PG_FUNCTION_ARGS)
{
	Datum		content;

	if (!input_function_call_safe(jsonb_in, PG_GETARG_CSTRING(0), JSONBOID,
								  fcinfo->context, &content))
		PG_RETURN_NULL();
	return make_value_datum(DatumGetJsonbP(content), fcinfo->context);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_out);
Datum
benefit_rulebook_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(value_text(DatumGetRulebook(PG_GETARG_DATUM(0))));
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
	return make_value_datum(DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(text))),
							NULL);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_send);
Datum
benefit_rulebook_send(PG_FUNCTION_ARGS)
{
	StringInfoData buffer;
	char	   *text = value_text(DatumGetRulebook(PG_GETARG_DATUM(0)));

	pq_begintypsend(&buffer);
	pq_sendint8(&buffer, RULEBOOK_BINARY_VERSION);
	pq_sendtext(&buffer, text, strlen(text));
	PG_RETURN_BYTEA_P(pq_endtypsend(&buffer));
}

PG_FUNCTION_INFO_V1(benefit_rulebook_from_jsonb);
Datum
benefit_rulebook_from_jsonb(PG_FUNCTION_ARGS)
{
	return make_value_datum(PG_GETARG_JSONB_P(0), NULL);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_to_jsonb);
Datum
benefit_rulebook_to_jsonb(PG_FUNCTION_ARGS)
{
	RulebookValue *value = DatumGetRulebook(PG_GETARG_DATUM(0));
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

/* What a variable needs of a book. */
typedef struct Excerpt
{
	Rulebook   *book;
	List	  **rules;			/* per variable, its rules */
	bool	   *variables;
	bool	   *clauses;
	bool	   *policies;
} Excerpt;

/* A variable with its measure, and its rules with their clauses. */
static void
excerpt_variable(Excerpt *excerpt, int variable)
{
	Rulebook   *book = excerpt->book;
	ListCell   *cell;

	if (variable == NO_VARIABLE || excerpt->variables[variable])
		return;
	check_stack_depth();
	excerpt->variables[variable] = true;
	excerpt_variable(excerpt, book->variables[variable].measure);
	foreach(cell, excerpt->rules[variable])
	{
		const Rule *rule = &book->rules[lfirst_int(cell)];
		List	   *asked = rule_variables(book, rule);
		ListCell   *variable_cell;

		CHECK_FOR_INTERRUPTS();
		foreach(variable_cell, asked)
			excerpt_variable(excerpt, lfirst_int(variable_cell));
		list_free(asked);
		if (rule->clause)
		{
			excerpt->clauses[rule->clause - book->clauses] = true;
			if (rule->clause->policy)
				excerpt->policies[rule->clause->policy - book->policies] = true;
			excerpt_variable(excerpt, rule->clause->variable);
		}
	}
}

static void
push_string_key(JsonbInState *state, const char *key)
{
	JsonbValue	name = {.type = jbvString};

	name.val.string.val = unconstify(char *, key);
	name.val.string.len = strlen(key);
	pushJsonbValue(state, WJB_KEY, &name);
}

/* Copy a number that stands beside the sections, if it is there. */
static void
copy_number(JsonbInState *state, JsonbContainer *root, const char *key)
{
	JsonbValue	value;

	if (getKeyJsonValueFromContainer(root, key, strlen(key), &value))
	{
		push_string_key(state, key);
		pushJsonbValue(state, WJB_VALUE, &value);
	}
}

/* Copy the items of a section that are wanted, which are in the order of the flags. */
static void
copy_section(JsonbInState *state, JsonbContainer *root, const char *section,
			 const bool *wanted)
{
	JsonbIterator *iterator = section_iterator(root, section);
	JsonbValue	key;
	JsonbValue	value;

	push_string_key(state, section);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	while (next_item(&iterator, &key, &value))
		if (*wanted++)
		{
			pushJsonbValue(state, WJB_KEY, &key);
			pushJsonbValue(state, WJB_VALUE, &value);
		}
	pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

PG_FUNCTION_INFO_V1(benefit_rulebook_excerpt);
Datum
benefit_rulebook_excerpt(PG_FUNCTION_ARGS)
{
	RulebookValue *value = DatumGetRulebook(PG_GETARG_DATUM(0));
	Rulebook   *book = rulebook_open(value);
	Excerpt		excerpt = {.book = book};
	bool	   *rules = palloc0(book->nrules + 1);
	JsonbInState state = {0};

	excerpt.rules = rules_by_variable(book);
	excerpt.variables = palloc0(book->nvariables);
	excerpt.clauses = palloc0(section_size(&value->root, "clauses") + 1);
	excerpt.policies = palloc0(section_size(&value->root, "policies") + 1);
	excerpt_variable(&excerpt, rulebook_variable(book, text_to_cstring(PG_GETARG_TEXT_PP(1))));
	for (int i = 0; i < book->nrules; i++)
		rules[i] = excerpt.variables[book->rules[i].variable];

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	copy_number(&state, &value->root, "format");
	copy_number(&state, &value->root, "circumstances");
	copy_section(&state, &value->root, "policies", excerpt.policies);
	copy_section(&state, &value->root, "clauses", excerpt.clauses);
	copy_section(&state, &value->root, "variables", excerpt.variables + book->ncircumstances);
	copy_section(&state, &value->root, "rules", rules);
	pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	return make_value_datum(JsonbValueToJsonb(state.result), NULL);
}

PG_FUNCTION_INFO_V1(benefit_findings);
Datum
benefit_findings(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Findings   *findings;

	InitMaterializedSRF(fcinfo, 0);
	findings = rulebook_findings(PG_GETARG_JSONB_P(0));
	put_findings(result, findings);
	return (Datum) 0;
}
