/*
 * load.c
 *	  Loads sections one after another, each before those that refer to it, and
 *	  finds what an item refers to in its own section when the section is read.
 */
#include "compat.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "rulebook/load.h"
#include "rulebook/content.h"
#include "rulebook/item.h"
#include "rulebook/lookup.h"
#include "rulebook/memory.h"
#include "rulebook/name.h"
#include "rulebook/name_table.h"
#include "rulebook/tree.h"
#include "types/circumstances.h"
#include "types/input.h"
#include "types/nearest_name.h"

#define RULEBOOK_FORMAT			1
#define RULEBOOK_MAX_NAMES		1000000 /* names and aliases of all variables */
#define RULEBOOK_MAX_ITEMS		500000	/* rules; as many of each other item */
/*
 * What a rulebook knows that does not say how many circumstances it knows:
 * those of the release that began to say so. Never to be changed.
 */
#define FIRST_VOCABULARY		38

/* Units, or subjects. */
typedef struct Words
{
	HTAB	   *names;
	List	   *list;			/* of Word, by the indexes of their names */
} Words;

/*
 * What loading needs and an open rulebook does not. A name or an id is looked
 * at when a value is made, not when it is opened: a later release, or a later
 * PostgreSQL with more keywords, may take fewer of them.
 */
typedef struct Loader
{
	FindingSink *found;			/* what is wrong with the item that is being read */
	ItemReader	reader;			/* of that item */
	Rulebook   *book;
	HTAB	   *rule_ids;
	HTAB	   *clause_ids;
	HTAB	   *policy_ids;
	Words		units;
	Words		subjects;
	int			nnames;			/* of variables, aliases included */
	const char **measures;		/* by variable, what its measure is called */
	const char **links[2];		/* by RuleLink and by rule, what the one it is
								 * linked to is called */
} Loader;

/* A hint at the variable that was meant, or NULL. */
static const char *
nearest_hint(Loader *loader, const char *name)
{
	const ExprScope *scope = &loader->book->scope;
	const char *nearest = may_search(loader->found) ? scope->nearest(scope, name) : NULL;

	return nearest_name_hint(nearest);
}

static void
add_unknown_variable(Loader *loader, const char *field, const char *name)
{
	add_fault(&loader->found->sink, field, ERRCODE_UNDEFINED_OBJECT,
			  nearest_hint(loader, name),
			  "variable \"%s\" does not exist", shortened(name));
}

/* The name of a variable is checked with its aliases. */
static void
check_nothing(FaultSink *sink, const char *name)
{
}

static void
begin_item(Loader *loader, const char *item, const JsonbValue *key,
		   const JsonbValue *fields, void (*check) (FaultSink *sink, const char *name))
{
	loader->found->item = item;
	loader->found->id = pool_string(loader->book, loader->reader.pool,
									key->val.string.val, key->val.string.len);
	if (loader->found->findings != NULL)
		check(&loader->found->sink, loader->found->id);
	read_item(&loader->reader, fields);
}

static void
add_name(Loader *loader, const char *name, int index, const char *field)
{
	Rulebook   *book = loader->book;
	int			named;

	/* what name.h says of a name is not said again */
	if (name_is_long(name))
		return;
	if (loader->nnames >= RULEBOOK_MAX_NAMES)
	{
		if (loader->nnames++ == RULEBOOK_MAX_NAMES)
			add_fault(&loader->found->sink, field, ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "the variables cannot have more than %d names and aliases",
					  RULEBOOK_MAX_NAMES);
		return;
	}
	loader->nnames++;
	named = enter_name(book->names, name, index);
	if (named != index && named >= book->ncircumstances)
		refuse_shared_name(&loader->found->sink, field, name,
						   loader->found->id, book->variables[named].name);
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

/*
 * The word of a name, which is nothing but that where no item describes it. One
 * whose name is too long for the table is made anew each time.
 */
static Word *
get_word(Loader *loader, Words *words, const char *name)
{
	int			index;
	Word	   *word;

	if (name == NULL)
		return NULL;
	index = enter_name(words->names, name, list_length(words->list));
	if (index < list_length(words->list))
		return list_nth(words->list, index);
	word = rulebook_alloc(loader->book, sizeof(Word));
	word->name = name;
	if (!name_is_long(name))
		words->list = lappend(words->list, word);
	return word;
}

static void
load_words(Loader *loader, JsonbContainer *root, const char *section,
		   const char *item, Words *words)
{
	JsonbIterator *iterator = section_iterator(root, section);
	JsonbValue	key;
	JsonbValue	fields;

	words->names = make_name_table(CurrentMemoryContext, "pg_benefit words");
	while (next_item(&iterator, &key, &fields))
	{
		Word	   *word;

		begin_item(loader, item, &key, &fields, check_word);
		word = get_word(loader, words, loader->found->id);
		word->title_zh = text_field(&loader->reader, "title_zh");
		word->title_en = text_field(&loader->reader, "title_en");
		if (words == &loader->subjects)
			word->duty = boolean_field(&loader->reader, "duty");
		end_item(&loader->reader);
	}
}

static void
load_variable(Loader *loader, int index)
{
	ItemReader *reader = &loader->reader;
	FaultSink  *sink = &loader->found->sink;
	Variable   *variable = &loader->book->variables[index];
	VariableText text = {.name = loader->found->id};

	text.aliases = names_field(reader, "aliases", &text.naliases);
	text.kind = string_field(reader, "kind");
	text.hit_policy = string_field(reader, "hit_policy");
	text.rounding = string_field(reader, "rounding");
	text.direction = string_field(reader, "direction");
	text.measure = string_field(reader, "measure");
	text.default_value = string_field(reader, "default");
	text.has_scale = integer_field(reader, "scale", &text.scale);
	variable->domain = text_field(reader, "domain");

	variable->name = loader->found->id;
	variable->circumstance = -1;
	variable->measure = NO_VARIABLE;
	variable->title_zh = text_field(reader, "title_zh");
	variable->title_en = text_field(reader, "title_en");
	variable->subject = get_word(loader, &loader->subjects, string_field(reader, "subject"));
	variable->unit = get_word(loader, &loader->units, string_field(reader, "unit"));
	variable->per = get_word(loader, &loader->units, string_field(reader, "per"));
	variable->beneficiary = text_field(reader, "beneficiary");
	(void) string_field(reader, "ask_zh");
	(void) string_field(reader, "ask_en");
	check_changed_by(sink, string_field(reader, "changed_by"));
	(void) boolean_field(reader, "sensitive");
	loader->measures[index] = text.measure;

	if (loader->found->findings != NULL)
		check_names(sink, &text, loader->book->ncircumstances);
	read_variable(sink, &text, variable);
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
	loader->found->item = "circumstance";
	for (int bit = 0; bit < book->ncircumstances; bit++)
	{
		Variable   *variable = &book->variables[bit];

		loader->found->id = variable->name = circumstance_name(bit);
		variable->title_zh = circumstance_term(bit);
		variable->title_en = circumstance_meaning(bit);
		variable->kind = KIND_BOOLEAN;
		variable->circumstance = bit;
		variable->hit_policy = HIT_ANY;
		variable->scale = NO_SCALE;
		variable->measure = NO_VARIABLE;
		add_name(loader, variable->name, bit, NULL);
		add_name(loader, circumstance_term(bit), bit, NULL);
	}
	while (next_item(&iterator, &key, &fields))
	{
		begin_item(loader, "variable", &key, &fields, check_nothing);
		load_variable(loader, index++);
		end_item(&loader->reader);
	}
}

static void
load_code(Loader *loader, CodeList *list, const JsonbValue *key, const JsonbValue *fields,
		  const char *variable)
{
	ItemReader *reader = &loader->reader;
	const char *name;
	const char **aliases;
	int			naliases;

	begin_item(loader, "code", key, fields, check_word);
	name = loader->found->id;
	loader->found->id = psprintf("%s.%s", variable, name);
	aliases = names_field(reader, "aliases", &naliases);
	if (naliases > VARIABLE_MAX_ALIASES)
		add_fault(&loader->found->sink, "aliases", ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
				  "a code cannot have %d aliases", naliases);
	code_list_add(list, name, text_field(reader, "title_zh"), text_field(reader, "title_en"),
				  string_field(reader, "parent"), aliases, Min(naliases, VARIABLE_MAX_ALIASES));
	if (aliases)
		pfree(aliases);
	end_item(reader);
}

/* What can be told of the codes of a variable only when all are known. */
static void
check_codes(Loader *loader, const CodeList *list, const char *variable)
{
	FaultSink  *sink = &loader->found->sink;

	for (int i = 0; i < list->ncodes; i++)
	{
		const Code *code = &list->codes[i];

		loader->found->id = psprintf("%s.%s", variable, code->name);
		if (code->twin != NO_CODE)
			add_fault(sink, NULL, ERRCODE_UNIQUE_VIOLATION, NULL,
					  "codes \"%s\" and \"%s\" are read alike",
					  list->codes[code->twin].name, code->name);
		if (code->is_in_circle)
			refuse_code_circle(sink);
		else if (code->parent_name != NULL && code->parent == NO_CODE)
			refuse_unknown_parent(sink, list, code->parent_name);
	}
}

/* The codes of one variable. */
static void
load_code_list(Loader *loader, const JsonbValue *key, const JsonbValue *codes)
{
	Rulebook   *book = loader->book;
	FaultSink  *sink = &loader->found->sink;
	const char *name = pool_string(book, loader->reader.pool,
								   key->val.string.val, key->val.string.len);
	int			variable = rulebook_find_variable(book, name);
	JsonbIterator *iterator;
	JsonbValue	code;
	JsonbValue	fields;
	CodeList   *list;

	loader->found->item = "variable";
	loader->found->id = name;
	if (variable == NO_VARIABLE)
		add_unknown_variable(loader, "codes", name);
	else if (book->variables[variable].kind != KIND_TEXT)
		refuse_codes_of_kind(sink, name);
	else if (codes->type != jbvBinary || !JsonContainerIsObject(codes->val.binary.data))
		add_fault(sink, "codes", ERRCODE_DATATYPE_MISMATCH, NULL, "an object was expected");
	else if (JsonContainerSize(codes->val.binary.data) > VARIABLE_MAX_CODES)
		add_fault(sink, "codes", ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
				  "a variable cannot have more than %d codes", VARIABLE_MAX_CODES);
	else
	{
		list = rulebook_alloc(book, sizeof(CodeList));
		code_list_begin(list, book->context, JsonContainerSize(codes->val.binary.data));
		iterator = JsonbIteratorInit(codes->val.binary.data);
		(void) JsonbIteratorNext(&iterator, &code, false);
		while (next_item(&iterator, &code, &fields))
			load_code(loader, list, &code, &fields, name);
		code_list_finish(list);
		loader->found->item = "code";
		check_codes(loader, list, name);
		if (list->ncodes > 0)
			book->variables[variable].codes = list;
	}
}

static void
load_codes(Loader *loader, JsonbContainer *root)
{
	JsonbIterator *iterator = section_iterator(root, "codes");
	JsonbValue	key;
	JsonbValue	codes;

	while (next_item(&iterator, &key, &codes))
		load_code_list(loader, &key, &codes);
}

/* The variables that measures name; needs all of them known. */
static void
load_measures(Loader *loader)
{
	Rulebook   *book = loader->book;

	loader->found->item = "variable";
	for (int i = book->ncircumstances; i < book->nvariables; i++)
	{
		Variable   *variable = &book->variables[i];
		const char *measure = loader->measures[i];

		CHECK_FOR_INTERRUPTS();
		loader->found->id = variable->name;
		if (measure == NULL)
			continue;
		variable->measure = rulebook_find_variable(book, measure);
		if (variable->measure == NO_VARIABLE)
			add_unknown_variable(loader, "measure", measure);
		else
			check_measure(&loader->found->sink, measure,
						  book->variables[variable->measure].kind);
	}
}

static void
load_policies(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	ItemReader *reader = &loader->reader;
	JsonbIterator *iterator = section_iterator(root, "policies");
	JsonbValue	key;
	JsonbValue	fields;
	int			index = 0;

	book->policies = rulebook_alloc(book, sizeof(Policy) * section_size(root, "policies"));
	while (next_item(&iterator, &key, &fields))
	{
		Policy	   *policy = &book->policies[index];

		begin_item(loader, "policy", &key, &fields, check_id);
		policy->id = loader->found->id;
		policy->number = text_field(reader, "number");
		policy->title_zh = text_field(reader, "title_zh");
		policy->title_en = text_field(reader, "title_en");
		(void) string_field(reader, "issuer_zh");
		(void) date_field(reader, "issued", 0);
		(void) region_field(reader, "region");
		enter_name(loader->policy_ids, policy->id, index++);
		end_item(reader);
	}
}

static void
load_clauses(Loader *loader, JsonbContainer *root)
{
	Rulebook   *book = loader->book;
	ItemReader *reader = &loader->reader;
	FaultSink  *sink = &loader->found->sink;
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

		begin_item(loader, "clause", &key, &fields, check_id);
		clause->id = loader->found->id;
		clause->section = string_field(reader, "section");
		clause->summary_zh = text_field(reader, "summary_zh");
		clause->summary_en = text_field(reader, "summary_en");
		clause->force = read_force(sink, string_field(reader, "force"));
		(void) string_field(reader, "text_zh");
		policy = string_field(reader, "policy");
		variable = string_field(reader, "variable");
		if (policy)
		{
			int			at = find_name(loader->policy_ids, policy);

			if (at >= 0)
				clause->policy = &book->policies[at];
			else
				add_fault(sink, "policy", ERRCODE_UNDEFINED_OBJECT, NULL,
						  "policy \"%s\" does not exist", shortened(policy));
		}
		clause->variable = variable ? rulebook_find_variable(book, variable) : NO_VARIABLE;
		if (variable && clause->variable == NO_VARIABLE)
			add_unknown_variable(loader, "variable", variable);
		else if (variable && book->variables[clause->variable].circumstance >= 0)
			refuse_circumstance_as_answer(sink);
		enter_name(loader->clause_ids, clause->id, index++);
		end_item(reader);
	}
}

static void
load_rule(Loader *loader, int index)
{
	Rulebook   *book = loader->book;
	ItemReader *reader = &loader->reader;
	FaultSink  *sink = &loader->found->sink;
	Rule	   *rule = &book->rules[index];
	RuleText	text = {.id = loader->found->id};
	const char *variable = string_field(reader, "variable");
	const char *clause;

	rule->id = loader->found->id;
	rule->replaces = rule->overrides = NO_RULE;
	rule->variable = variable ? rulebook_find_variable(book, variable) : NO_VARIABLE;
	if (rule->variable == NO_VARIABLE)
		add_unknown_variable(loader, "variable", variable ? variable : "");
	rule->region = region_field(reader, "region");
	rule->from = date_field(reader, "from", DATEVAL_NOBEGIN);
	rule->before = date_field(reader, "before", DATEVAL_NOEND);
	if (rule->from >= rule->before)
		add_fault(sink, "before", ERRCODE_INVALID_PARAMETER_VALUE, NULL,
				  "the rule ends before it starts");
	(void) integer_field(reader, "priority", &rule->priority);
	text.condition = rule->condition = string_field(reader, "condition");
	text.value = rule->value = string_field(reader, "value");
	text.replaces = loader->links[LINK_REPLACES][index] = string_field(reader, "replaces");
	text.overrides = loader->links[LINK_OVERRIDES][index] = string_field(reader, "overrides");
	text.level = string_field(reader, "level");
	text.has_region = true;
	text.region = rule->region;
	text.baseline = string_field(reader, "baseline");
	(void) date_field(reader, "baseline_on", 0);
	clause = string_field(reader, "clause");
	(void) string_field(reader, "note_zh");
	(void) string_field(reader, "note_en");
	text.is_implication = rule->variable != NO_VARIABLE &&
		book->variables[rule->variable].circumstance >= 0;
	read_rule(sink, &text, rule);
	if (rule->baseline)
		rule->baseline = DatumGetNumeric(keep_value(book, KIND_NUMBER,
													NumericGetDatum(rule->baseline)));
	if (clause)
	{
		int			at = find_name(loader->clause_ids, clause);

		if (at >= 0)
			rule->clause = &book->clauses[at];
		else
			add_fault(sink, "clause", ERRCODE_UNDEFINED_OBJECT, NULL,
					  "clause \"%s\" does not exist", shortened(clause));
	}
}

static const char *
variable_name(const Rulebook *book, int variable)
{
	return variable == NO_VARIABLE ? NULL : book->variables[variable].name;
}

/* Which rule a rule is linked to. */
static int *
linked_rule(Rule *rule, RuleLink link)
{
	return link == LINK_REPLACES ? &rule->replaces : &rule->overrides;
}

/* The rules that others replace or override; needs all of them known. */
static void
load_links(Loader *loader, RuleLink link)
{
	Rulebook   *book = loader->book;
	FaultSink  *sink = &loader->found->sink;

	loader->found->item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		Rule	   *rule = &book->rules[i];
		const char *name = loader->links[link][i];
		int			other;

		CHECK_FOR_INTERRUPTS();
		loader->found->id = rule->id;
		if (name == NULL)
			continue;
		other = *linked_rule(rule, link) = find_name(loader->rule_ids, name);
		if (other < 0)
			add_fault(sink, link_field(link), ERRCODE_UNDEFINED_OBJECT, NULL,
					  "rule \"%s\" does not exist", shortened(name));
		else if (book->rules[other].variable != rule->variable)
			refuse_other_variable(sink, link, rule->id, variable_name(book, rule->variable),
								  name, variable_name(book, book->rules[other].variable));
	}
}

/*
 * Each rule is linked to at most one: a walk from one to the next that meets
 * itself is a ring. It is told, and cut, so that whoever walks comes to an end.
 */
static void
check_links(Loader *loader, RuleLink link)
{
	Rulebook   *book = loader->book;
	int		   *walks = palloc0(sizeof(int) * (book->nrules + 1));

	loader->found->item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		int			at = i;

		CHECK_FOR_INTERRUPTS();
		while (at != NO_RULE && walks[at] == 0)
		{
			walks[at] = i + 1;
			at = *linked_rule(&book->rules[at], link);
		}
		if (at == NO_RULE || walks[at] != i + 1)
			continue;
		/* that one is linked to itself has been said */
		if (*linked_rule(&book->rules[at], link) != at)
		{
			loader->found->id = book->rules[at].id;
			refuse_ring(&loader->found->sink, link);
		}
		*linked_rule(&book->rules[at], link) = NO_RULE;
	}
	pfree(walks);
}

/*
 * How deep repeals repeal one another: which of them are in force is told by
 * asking the deepest first. That and the exceptions to exceptions are bounded.
 */
static void
check_depths(Loader *loader)
{
	Rulebook   *book = loader->book;
	FaultSink  *sink = &loader->found->sink;

	loader->found->item = "rule";
	for (int i = 0; i < book->nrules; i++)
	{
		Rule	   *rule = &book->rules[i];
		int			depth = 0;

		CHECK_FOR_INTERRUPTS();
		loader->found->id = rule->id;
		for (int at = i; at != NO_RULE && book->rules[at].value == NULL && depth <= REPEAL_MAX_DEPTH;
			 at = book->rules[at].replaces)
			depth++;
		rule->repeal_depth = depth;
		if (depth > REPEAL_MAX_DEPTH)
			add_fault(sink, "replaces", ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "more than %d repeals repeal one another", REPEAL_MAX_DEPTH);

		depth = 0;
		for (int at = rule->overrides; at != NO_RULE && depth <= OVERRIDE_MAX_DEPTH;
			 at = book->rules[at].overrides)
			depth++;
		if (depth > OVERRIDE_MAX_DEPTH)
			add_fault(sink, "overrides", ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "the rule overrides more than %d rules, one through another",
					  OVERRIDE_MAX_DEPTH);
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
	for (RuleLink link = LINK_REPLACES; link <= LINK_OVERRIDES; link++)
		loader->links[link] = palloc_extended(sizeof(char *) * (book->nrules + 1),
											  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	while (next_item(&iterator, &key, &fields))
	{
		begin_item(loader, "rule", &key, &fields, check_id);
		load_rule(loader, index);
		end_item(&loader->reader);
		enter_name(loader->rule_ids, book->rules[index].id, index);
		index++;
	}
	for (RuleLink link = LINK_REPLACES; link <= LINK_OVERRIDES; link++)
	{
		load_links(loader, link);
		check_links(loader, link);
	}
	check_depths(loader);
	index_rules(book);
}

/* Check what holds the items; false if there are too many of them to be read. */
static bool
check_shape(Loader *loader, JsonbContainer *root)
{
	static const char *const sections[] = {
		"units", "subjects", "policies", "clauses", "variables", "codes", "rules"
	};
	Rulebook   *book = loader->book;
	ItemReader *reader = &loader->reader;
	FaultSink  *sink = &loader->found->sink;
	int			format = -1;
	bool		fits = true;

	loader->found->item = "rulebook";
	loader->found->id = NULL;
	read_fields(reader, root);
	(void) integer_field(reader, "format", &format);
	if (format != RULEBOOK_FORMAT)
		add_fault(sink, "format", ERRCODE_FEATURE_NOT_SUPPORTED, NULL,
				  "a rulebook of format %d was expected", RULEBOOK_FORMAT);

	book->ncircumstances = FIRST_VOCABULARY;
	(void) integer_field(reader, "circumstances", &book->ncircumstances);
	if (book->ncircumstances < 0 || book->ncircumstances > circumstance_count())
	{
		add_fault(sink, "circumstances", ERRCODE_FEATURE_NOT_SUPPORTED,
				  gettext_noop("A newer release of pg_benefit made the rulebook, and can read it."),
				  "the rulebook knows %d circumstances, and this release %d",
				  book->ncircumstances, circumstance_count());
		book->ncircumstances = circumstance_count();
	}

	for (int i = 0; i < (int) lengthof(sections); i++)
	{
		JsonbValue	value;

		if (get_field(reader, sections[i], &value) &&
			(value.type != jbvBinary || !JsonContainerIsObject(value.val.binary.data)))
			add_fault(sink, sections[i], ERRCODE_DATATYPE_MISMATCH, NULL,
					  "an object was expected");
		if (section_size(root, sections[i]) > RULEBOOK_MAX_ITEMS)
		{
			add_fault(sink, sections[i], ERRCODE_PROGRAM_LIMIT_EXCEEDED, NULL,
					  "a rulebook cannot have more than %d %s",
					  RULEBOOK_MAX_ITEMS, sections[i]);
			fits = false;
		}
	}
	end_item(reader);
	return fits;
}

Rulebook *
load_rulebook(FindingSink *found, JsonbContainer *root)
{
	Loader		loader = {.found = found};
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext,
												  "pg_benefit rulebook",
												  ALLOCSET_DEFAULT_SIZES);
	Rulebook   *book = MemoryContextAllocZero(context, sizeof(Rulebook));

	book->context = context;
	make_indexes(book);
	make_tree_table(book);
	loader.book = book;
	loader.reader.found = found;
	loader.reader.book = book;
	loader.reader.pool = make_string_pool();
	loader.rule_ids = make_name_table(CurrentMemoryContext, "pg_benefit rule ids");
	loader.clause_ids = make_name_table(CurrentMemoryContext, "pg_benefit clause ids");
	loader.policy_ids = make_name_table(CurrentMemoryContext, "pg_benefit policy ids");

	if (!check_shape(&loader, root))
		return NULL;
	load_words(&loader, root, "units", "unit", &loader.units);
	load_words(&loader, root, "subjects", "subject", &loader.subjects);
	load_variables(&loader, root);
	load_measures(&loader);
	load_codes(&loader, root);
	load_policies(&loader, root);
	load_clauses(&loader, root);
	load_rules(&loader, root);
	return book;
}
