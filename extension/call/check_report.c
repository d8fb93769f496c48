/*
 * check_report.c
 *	  Says what was found of the columns of a relation and of what none of them
 *	  gives, in the reader's language.
 */
#include "compat.h"

#include "funcapi.h"
#include "lib/stringinfo.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "call/fact_check.h"
#include "call/language.h"
#include "call/result.h"
#include "rulebook/name_table.h"

#define CHECK_COLUMNS	10

/* One of so many characters of a name may be wrong, or one in all. */
#define CHARACTERS_A_SLIP	5

/* What a row says, in the order in which it is shown. */
typedef enum CheckRank
{
	CHECK_REFUSED,
	CHECK_NO_RULE,
	CHECK_UNBELIEVED,
	CHECK_MISNAMED,
	CHECK_MISSING,
	CHECK_ASSUMED,
	CHECK_USED,
	CHECK_NOT_NEEDED,
	CHECK_IGNORED
} CheckRank;

static const char *const statuses[] = {
	[CHECK_REFUSED] = "refused",[CHECK_NO_RULE] = "no_rule",[CHECK_UNBELIEVED] = "used",
	[CHECK_MISNAMED] = "ignored",[CHECK_MISSING] = "missing",[CHECK_ASSUMED] = "assumed",
	[CHECK_USED] = "used",[CHECK_NOT_NEEDED] = "not_needed",[CHECK_IGNORED] = "ignored"
};

typedef struct CheckRow
{
	CheckRank	rank;
	int64		weight;			/* more come first */
	int			place;			/* the order of what is equal else */
	const CheckedColumn *column;	/* or NULL */
	const char *fact;			/* or NULL, as what follows */
	const char *title;
	const char *reason;
} CheckRow;

static int
compare_check_rows(const ListCell *a, const ListCell *b)
{
	const CheckRow *left = lfirst(a);
	const CheckRow *right = lfirst(b);

	if (left->rank != right->rank)
		return left->rank < right->rank ? -1 : 1;
	if (left->weight != right->weight)
		return left->weight > right->weight ? -1 : 1;
	return left->place - right->place;
}

/* Begin another part of a reason. */
static void
begin_part(StringInfo reason)
{
	if (reason->len > 0)
		appendStringInfoString(reason, phrase_text(PHRASE_BETWEEN_PARTS));
}

/* One of a list, which begins where the text had this length. */
static void
append_item(StringInfo reason, int start, const char *item)
{
	if (reason->len > start)
		appendStringInfoString(reason, phrase_text(PHRASE_BETWEEN_FACTS));
	appendStringInfoString(reason, item);
}

/* What a column of the fact should be. */
static const char *
wanted_kind(const FactCheck *check, const CheckedColumn *column)
{
	if (column->is_region)
		return "region";
	if (column->variable == CIRCUMSTANCES_INPUT)
		return "circumstances";
	return kind_name(check->site->book->variables[column->variable].kind);
}

/* What is wrong with a column that is a fact or a region; nothing said of nothing. */
static void
append_faults(StringInfo reason, const FactCheck *check, const CheckedColumn *column)
{
	if (column->is_refused)
		appendStringInfo(reason, phrase_text(PHRASE_REFUSED), format_type_be(column->type),
						 wanted_kind(check, column));
	if (column->unreadable > 0)
	{
		begin_part(reason);
		appendStringInfo(reason, phrase_text(column->is_region ? PHRASE_UNREADABLE_REGION :
											 column->variable == CIRCUMSTANCES_INPUT ?
											 PHRASE_UNREADABLE_SET : PHRASE_UNREADABLE),
						 wanted_kind(check, column));
	}
	if (column->is_region && column->unbelieved > 0)
	{
		begin_part(reason);
		appendStringInfoString(reason, phrase_text(PHRASE_NO_DIVISION));
	}
	for (int i = 0; i < OBJECTION_COUNT; i++)
		if (column->doubts[i])
		{
			begin_part(reason);
			appendStringInfoString(reason, column->doubts[i]);
		}
}

/* Is a fact of the column of use for what is asked? */
static bool
is_of_use(const FactCheck *check, const CheckedColumn *column)
{
	if (check->asked == NIL || column->is_region)
		return true;
	if (column->variable >= 0)
		return check->needs[column->variable].is_reached;
	for (int i = 0; i < check->site->book->ncircumstances; i++)
		if (check->needs[i].is_reached)
			return true;
	return false;
}

/*
 * The name that is perhaps meant by one that is no fact's, of those that no column
 * has. Most columns of a register are no facts: only a slip of the pen counts.
 */
static const char *
find_meant(const FactCheck *check, const char *name)
{
	const Rulebook *book = check->site->book;
	bool	   *among = palloc(sizeof(bool) * book->nvariables);
	bool		has_region = false;
	bool		has_set = false;
	NearestName nearest;

	for (int i = 0; i < book->nvariables; i++)
		among[i] = check->asked == NIL || check->needs[i].is_reached;
	for (int i = 0; i < check->ncolumns; i++)
	{
		has_region |= check->columns[i].is_region;
		has_set |= check->columns[i].variable == CIRCUMSTANCES_INPUT;
		if (check->columns[i].variable >= 0)
			among[check->columns[i].variable] = false;
	}
	nearest_name_begin(&nearest, name);
	nearest.limit = Min(nearest.limit, Max(1, pg_mbstrlen(name) / CHARACTERS_A_SLIP));
	consider_names(&nearest, book->names, among);
	if (!has_region)
		nearest_name_consider(&nearest, "region");
	if (!has_set)
		nearest_name_consider(&nearest, "circumstances");
	return nearest_name(&nearest);
}

static void
fill_ignored(const FactCheck *check, CheckRow *row, StringInfo reason)
{
	const char *meant = find_meant(check, row->column->name);

	row->rank = meant ? CHECK_MISNAMED : CHECK_IGNORED;
	appendStringInfo(reason, phrase_text(meant ? PHRASE_NEAREST_FACT : PHRASE_NO_FACT), meant);
}

static CheckRow *
column_row(const FactCheck *check, const CheckedColumn *column, int place)
{
	CheckRow   *row = palloc0(sizeof(CheckRow));
	StringInfoData reason;

	initStringInfo(&reason);
	row->place = place;
	row->column = column;
	if (column->is_region)
	{
		row->fact = "region";
		row->title = phrase_text(PHRASE_REGION);
	}
	else if (column->variable == CIRCUMSTANCES_INPUT)
	{
		row->fact = "circumstances";
		row->title = phrase_text(PHRASE_CIRCUMSTANCES);
	}
	else if (column->variable >= 0)
	{
		row->fact = check->site->book->variables[column->variable].name;
		row->title = variable_title(&check->site->book->variables[column->variable]);
	}
	if (row->fact == NULL)
		fill_ignored(check, row, &reason);
	else
	{
		append_faults(&reason, check, column);
		row->weight = column->unreadable + column->unbelieved;
		row->rank = column->is_refused || column->unreadable > 0 ? CHECK_REFUSED :
			!is_of_use(check, column) ? CHECK_NOT_NEEDED :
			column->unbelieved > 0 ? CHECK_UNBELIEVED : CHECK_USED;
		if (row->rank == CHECK_NOT_NEEDED)
		{
			begin_part(&reason);
			appendStringInfoString(&reason, phrase_text(PHRASE_NOT_NEEDED));
		}
	}
	row->reason = reason.len > 0 ? reason.data : NULL;
	return row;
}

/* Of a variable, without a column. */
static CheckRow *
variable_row(const FactCheck *check, int variable, CheckRank rank, int place)
{
	CheckRow   *row = palloc0(sizeof(CheckRow));

	row->rank = rank;
	row->place = place;
	row->fact = check->site->book->variables[variable].name;
	row->title = variable_title(&check->site->book->variables[variable]);
	return row;
}

static char *
print_default(const Variable *variable)
{
	Jsonb	   *json = DatumGetJsonbP(json_value(kind_value_type(variable->kind),
												 variable->default_value));

	return JsonbToCString(NULL, &json->root, VARSIZE(json));
}

/* A variable that is needed, and no column gives. */
static CheckRow *
need_row(const FactCheck *check, int variable)
{
	const Rulebook *book = check->site->book;
	const Variable *it = &book->variables[variable];
	const FactNeed *need = &check->needs[variable];
	bool		is_assumed = it->has_default && it->first_rule == NO_RULE;
	CheckRow   *row = variable_row(check, variable, is_assumed ? CHECK_ASSUMED : CHECK_MISSING,
								   need->place);
	StringInfoData reason;
	int			start;
	int			place = -1;

	row->weight = -(int64) need->role;
	initStringInfo(&reason);
	if (is_assumed)
	{
		appendStringInfoString(&reason, phrase_text(PHRASE_DEFAULT));
		appendStringInfoString(&reason, print_default(it));
	}
	else
	{
		appendStringInfoString(&reason, phrase_text(need->role == INPUT_MEASURED ?
													PHRASE_MISSING_MEASURE : PHRASE_MISSING));
		start = reason.len;
		while ((place = bms_next_member(need->by, place)) >= 0)
			append_item(&reason, start, variable_title(&book->variables[list_nth_int(check->asked, place)]));
	}
	row->reason = reason.data;
	return row;
}

static List *
add_need_rows(const FactCheck *check, List *rows)
{
	int			place = -1;

	for (int i = 0; i < check->site->book->nvariables; i++)
		if (check->needs[i].is_needed)
			rows = lappend(rows, need_row(check, i));
	while ((place = bms_next_member(check->without_rules, place)) >= 0)
	{
		CheckRow   *row = variable_row(check, list_nth_int(check->asked, place), CHECK_NO_RULE, place);

		row->reason = phrase_text(PHRASE_NO_RULE_ANYWHERE);
		rows = lappend(rows, row);
	}
	return rows;
}

/* What cannot be read comes first: it is what stops a call. */
static List *
all_examples(const CheckedColumn *column)
{
	const Examples *examples[] = {&column->unreadable_values, &column->unbelieved_values};
	List	   *values = NIL;

	for (int i = 0; i < lengthof(examples); i++)
		for (int j = 0; j < examples[i]->count && list_length(values) < MAX_EXAMPLES; j++)
			values = lappend(values, examples[i]->values[j]);
	return values;
}

static void
emit_check_row(ReturnSetInfo *result, const FactCheck *check, const CheckRow *row)
{
	const CheckedColumn *column = row->column;
	Datum		values[CHECK_COLUMNS] = {0};
	bool		nulls[CHECK_COLUMNS] = {false};
	bool		is_read = column && column->reading != READ_NOTHING;
	List	   *examples = column ? all_examples(column) : NIL;

	put_text(values, nulls, 0, column ? column->name : NULL);
	put_text(values, nulls, 1, row->fact);
	put_text(values, nulls, 2, row->title);
	put_text(values, nulls, 3, statuses[row->rank]);
	values[4] = Int64GetDatum(check->rows);
	nulls[5] = column == NULL;
	if (column)
		values[5] = Int64GetDatum(column->nulls);
	nulls[6] = nulls[7] = !is_read;
	if (is_read)
	{
		values[6] = Int64GetDatum(column->unreadable);
		values[7] = Int64GetDatum(column->unbelieved);
	}
	nulls[8] = examples == NIL;
	if (examples != NIL)
		values[8] = text_array(examples);
	put_text(values, nulls, 9, row->reason);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

void
report_check(FunctionCallInfo fcinfo, FactCheck *check)
{
	List	   *rows = NIL;
	ListCell   *cell;

	for (int i = 0; i < check->ncolumns; i++)
		rows = lappend(rows, column_row(check, &check->columns[i], i));
	if (check->asked != NIL)
		rows = add_need_rows(check, rows);
	list_sort(rows, compare_check_rows);
	foreach(cell, rows)
		emit_check_row((ReturnSetInfo *) fcinfo->resultinfo, check, lfirst(cell));
}
