/*
 * conflict.c
 *	  Sweeps the days of a region for rules that are in force side by side.
 *
 * For each region that has rules of a variable the days are swept once, with
 * what may be in force there: the region's rules and those of the regions
 * around it.
 *
 *		day     1   2   3   4   5
 *		rule a  [-------)
 *		rule b      [-----------)		on day 2 b meets a
 *		rule c          [---)			replaces b: b is back in force on day 4
 *
 * A rule acts on the days of its own on which no repeal that stands repeals it,
 * and a repeal stands likewise. It is in force where it acts and none does that
 * replaces it, directly or through others, be they in force themselves or not.
 * What replaces a rule so is the tree below it, and a walk through the trees
 * numbers each of them in one run: whether any rule of it acts is then a question
 * to a range of numbers, and so is which one above a rule does. Of two rules of
 * which one overrides the other, through others too, one hits at most.
 */
#include "compat.h"

#include "miscadmin.h"
#include "port/pg_bitutils.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"

#include "rulebook/conflict.h"
#include "rulebook/lookup.h"

#define NONE	(-1)

/* A rule in the sweep of a region. */
typedef struct Member
{
	int			rule;
	int			end;			/* behind the last member of its tree */
	bool		own;			/* of the region itself */
	bool		can_hit;		/* has a value and a condition that matters here */
	bool		has_day;
	int			repeals;		/* that stand and repeal it */
	bool		in_force;
	int			previous;		/* while it is in force: the others on its */
	int			next;			/* condition, oldest first */
	int			next_alone;		/* the next that has met none */
} Member;

/* The first or the last day of a member. */
typedef struct Event
{
	DateADT		day;
	int			member;
	bool		starts;
} Event;

/* What is in force on one condition. */
typedef struct Condition
{
	int			region_number;	/* the sweep that it was last asked for in */
	int			oldest;			/* members */
	int			newest;
	int			alone;			/* own, and have met none yet: the first; of two
								 * of them one overrides the other */
} Condition;

typedef struct Sweep
{
	const Rulebook *book;
	int		   *conflicts;		/* the result, by rule */

	int		   *number;			/* by rule: in the walk through the trees, */
	int		   *last_number;	/* and of the last one in its tree */
	int		   *condition_of;	/* by rule */
	Condition  *conditions;
	int			region_number;

	Member	   *members;		/* of this region, by their numbers */
	int			nmembers;
	int		   *member_of;		/* by rule, or NONE */

	/*
	 * A heap over the members that act: a leaf is where the member's tree
	 * ends, 0 while it does not act, and a node the most below it.
	 */
	int		   *ends;
	int			nleaves;
	int		   *changed;		/* members that began or ceased to act this day */
	int			nchanged;
} Sweep;

/* Walk through the trees of what replaces what. */
static void
number_rules(Sweep *sweep)
{
	const Rulebook *book = sweep->book;
	int		   *child = palloc_extended(sizeof(int) * (book->nrules + 1), MCXT_ALLOC_HUGE);
	int		   *sibling = palloc_extended(sizeof(int) * (book->nrules + 1), MCXT_ALLOC_HUGE);
	int			number = 0;

	for (int i = 0; i < book->nrules; i++)
		child[i] = NONE;
	for (int i = book->nrules - 1; i >= 0; i--)
	{
		int			replaces = book->rules[i].replaces;

		sibling[i] = NONE;
		if (replaces >= 0)
		{
			sibling[i] = child[replaces];
			child[replaces] = i;
		}
	}
	for (int root = 0; root < book->nrules; root++)
	{
		int			at = root;

		if (book->rules[root].replaces >= 0)
			continue;
		sweep->number[at] = number++;
		for (;;)
		{
			CHECK_FOR_INTERRUPTS();
			if (child[at] != NONE)
			{
				int			down = child[at];

				child[at] = sibling[down];
				at = down;
				sweep->number[at] = number++;
				continue;
			}
			sweep->last_number[at] = number - 1;
			if (at == root)
				break;
			at = book->rules[at].replaces;
		}
	}
	pfree(child);
	pfree(sibling);
}

/* Equal conditions are one text in memory; asked of divisions of another level they are others. */
static void
number_conditions(Sweep *sweep)
{
	typedef struct Key
	{
		const char *text;
		int64		level;
	} Key;
	typedef struct Entry
	{
		Key			key;
		int			number;
	} Entry;
	const Rulebook *book = sweep->book;
	HASHCTL		ctl = {.keysize = sizeof(Key),.entrysize = sizeof(Entry),.hcxt = CurrentMemoryContext};
	HTAB	   *numbers = hash_create("pg_benefit conditions", 64, &ctl,
									  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);

	for (int i = 0; i < book->nrules; i++)
	{
		bool		found;
		Key			key = {book->rules[i].condition, book->rules[i].level};
		Entry	   *entry = hash_search(numbers, &key, HASH_ENTER, &found);

		CHECK_FOR_INTERRUPTS();
		if (!found)
			entry->number = (int) hash_get_num_entries(numbers) - 1;
		sweep->condition_of[i] = entry->number;
	}
	sweep->conditions = palloc_extended(sizeof(Condition) * (hash_get_num_entries(numbers) + 1),
										MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	hash_destroy(numbers);
}

/* Can it be in force, but for what replaces it? */
static bool
acts(const Member *member)
{
	return member->has_day && member->repeals == 0;
}

/* A member with a value began or ceased to act. */
static void
change_acting(Sweep *sweep, int member)
{
	int			at = sweep->nleaves + member;

	sweep->changed[sweep->nchanged++] = member;
	sweep->ends[at] = acts(&sweep->members[member]) ? sweep->members[member].end : 0;
	while (at > 1)
	{
		at /= 2;
		sweep->ends[at] = Max(sweep->ends[2 * at], sweep->ends[2 * at + 1]);
	}
}

/*
 * A day of the member begins or ends. Where that is a repeal which stands, what
 * it repeals acts no more, or again; and so on, where that is a repeal itself.
 */
static void
set_day(Sweep *sweep, int at, bool has_day)
{
	bool		acted = acts(&sweep->members[at]);

	sweep->members[at].has_day = has_day;
	while (acts(&sweep->members[at]) != acted)
	{
		const Rule *rule = &sweep->book->rules[sweep->members[at].rule];
		int			change;

		CHECK_FOR_INTERRUPTS();
		if (rule->value != NULL)
		{
			change_acting(sweep, at);
			return;
		}
		at = sweep->member_of[rule->replaces];
		if (at == NONE)
			return;
		change = acted ? -1 : 1;
		acted = acts(&sweep->members[at]);
		sweep->members[at].repeals += change;
	}
}

/* Does any member from first to before act? */
static bool
any_acts(const Sweep *sweep, int first, int before)
{
	int			left = sweep->nleaves + first;
	int			right = sweep->nleaves + before;

	for (; left < right; left /= 2, right /= 2)
	{
		if (left % 2 == 1 && sweep->ends[left++] > 0)
			return true;
		if (right % 2 == 1 && sweep->ends[--right] > 0)
			return true;
	}
	return false;
}

/* The nearest member that this one replaces and that acts, or NONE. */
static int
replaced_by(const Sweep *sweep, int member)
{
	int			end = sweep->members[member].end;
	int			at = sweep->nleaves + member;

	/* the last one before it whose tree reaches as far: leftwards, then down */
	for (;;)
	{
		while (at > 1 && at % 2 == 0)
			at /= 2;
		if (at <= 1)
			return NONE;
		at--;
		if (sweep->ends[at] >= end)
			break;
	}
	while (at < sweep->nleaves)
		at = sweep->ends[2 * at + 1] >= end ? 2 * at + 1 : 2 * at;
	return at - sweep->nleaves;
}

/* Does a rule override another one, directly or through others? */
static bool
overrides_rule(const Rulebook *book, int rule, int other)
{
	for (int at = book->rules[rule].overrides; at != NO_RULE; at = book->rules[at].overrides)
		if (at == other)
			return true;
	return false;
}

/* Can two members on one condition hit together? */
static bool
meet(const Sweep *sweep, int left, int right)
{
	int			left_rule = sweep->members[left].rule;
	int			right_rule = sweep->members[right].rule;

	return !overrides_rule(sweep->book, left_rule, right_rule) &&
		!overrides_rule(sweep->book, right_rule, left_rule);
}

static void
leave(Sweep *sweep, int index)
{
	Member	   *member = &sweep->members[index];
	Condition  *condition = &sweep->conditions[sweep->condition_of[member->rule]];

	if (!member->in_force)
		return;
	member->in_force = false;
	if (member->previous == NONE)
		condition->oldest = member->next;
	else
		sweep->members[member->previous].next = member->next;
	if (member->next == NONE)
		condition->newest = member->previous;
	else
		sweep->members[member->next].previous = member->previous;
	for (int *alone = &condition->alone; *alone != NONE; alone = &sweep->members[*alone].next_alone)
		if (*alone == index)
		{
			*alone = member->next_alone;
			break;
		}
}

/* Tell whom a member meets that comes into force. */
static void
tell_meetings(Sweep *sweep, int index, Condition *condition)
{
	Member	   *member = &sweep->members[index];
	int		   *alone = &condition->alone;

	if (!member->own)
	{
		while (*alone != NONE)
		{
			Member	   *other = &sweep->members[*alone];

			if (meet(sweep, *alone, index))
			{
				sweep->conflicts[other->rule] = member->rule;
				*alone = other->next_alone;
			}
			else
				alone = &other->next_alone;
		}
		return;
	}
	if (sweep->conflicts[member->rule] != NONE)
		return;
	for (int at = condition->oldest; at != NONE; at = sweep->members[at].next)
	{
		CHECK_FOR_INTERRUPTS();
		if (meet(sweep, at, index))
		{
			sweep->conflicts[member->rule] = sweep->members[at].rule;
			return;
		}
	}
	member->next_alone = condition->alone;
	condition->alone = index;
}

/* Come into force, if nothing that acts replaces it. */
static void
enter(Sweep *sweep, int index)
{
	Member	   *member = &sweep->members[index];
	Condition  *condition = &sweep->conditions[sweep->condition_of[member->rule]];

	if (member->in_force || !member->can_hit || !acts(member) ||
		any_acts(sweep, index + 1, member->end))
		return;

	tell_meetings(sweep, index, condition);
	member->in_force = true;
	member->next = NONE;
	member->previous = condition->newest;
	if (member->previous == NONE)
		condition->oldest = index;
	else
		sweep->members[member->previous].next = index;
	condition->newest = index;
}

/*
 * The events of one day. What goes out of force does so before anything comes
 * into it: the two are not in force side by side.
 */
static void
sweep_day(Sweep *sweep, const Event *events, int nevents)
{
	int			replaced;

	sweep->nchanged = 0;
	for (int i = 0; i < nevents; i++)
		set_day(sweep, events[i].member, events[i].starts);
	for (int i = 0; i < sweep->nchanged; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (!acts(&sweep->members[sweep->changed[i]]))
			leave(sweep, sweep->changed[i]);
		else if ((replaced = replaced_by(sweep, sweep->changed[i])) != NONE)
			leave(sweep, replaced);
	}
	for (int i = 0; i < sweep->nchanged; i++)
	{
		CHECK_FOR_INTERRUPTS();
		if (acts(&sweep->members[sweep->changed[i]]))
			enter(sweep, sweep->changed[i]);
		else if ((replaced = replaced_by(sweep, sweep->changed[i])) != NONE)
			enter(sweep, replaced);
	}
}

static int
compare_numbers(const void *a, const void *b, void *arg)
{
	const Sweep *sweep = arg;
	int			left = sweep->number[((const Member *) a)->rule];
	int			right = sweep->number[((const Member *) b)->rule];

	return left < right ? -1 : left > right;
}

/* Of one day, in the order of the rules. */
static int
compare_events(const void *a, const void *b, void *arg)
{
	const Sweep *sweep = arg;
	const Event *left = a;
	const Event *right = b;
	int			left_rule = sweep->members[left->member].rule;
	int			right_rule = sweep->members[right->member].rule;

	if (left->day != right->day)
		return left->day < right->day ? -1 : 1;
	return left_rule < right_rule ? -1 : left_rule > right_rule;
}

static bool
matters_here(const Sweep *sweep, int rule)
{
	return sweep->book->rules[rule].value != NULL &&
		sweep->conditions[sweep->condition_of[rule]].region_number == sweep->region_number;
}

static void
add_member(Sweep *sweep, int *room, int rule, bool own)
{
	bool		can_hit = matters_here(sweep, rule);

	if (!can_hit && sweep->book->rules[rule].replaces < 0)
		return;
	if (sweep->nmembers == *room)
	{
		*room *= 2;
		sweep->members = repalloc_huge(sweep->members, sizeof(Member) * *room);
	}
	sweep->members[sweep->nmembers++] = (Member)
	{
		.rule = rule,.own = own,.can_hit = can_hit
	};
}

/* Where the tree of each member ends, now that they are in order. */
static void
find_ends(Sweep *sweep)
{
	int		   *open = palloc_extended(sizeof(int) * sweep->nmembers, MCXT_ALLOC_HUGE);
	int			nopen = 0;

	for (int i = 0; i < sweep->nmembers; i++)
	{
		while (nopen > 0 &&
			   sweep->last_number[sweep->members[open[nopen - 1]].rule] <
			   sweep->number[sweep->members[i].rule])
			sweep->members[open[--nopen]].end = i;
		open[nopen++] = i;
	}
	while (nopen > 0)
		sweep->members[open[--nopen]].end = sweep->nmembers;
	pfree(open);
}

/*
 * The members of the region that the rule is the first of: what may be in
 * force there and has to do with a condition of its own rules.
 */
static void
begin_region(Sweep *sweep, int first)
{
	const Rule *rules = sweep->book->rules;
	int			variable = rules[first].variable;
	Region		region = rules[first].region;
	int			room = 16;

	sweep->region_number++;
	sweep->nmembers = 0;
	sweep->members = palloc(sizeof(Member) * room);
	for (int at = first; at >= 0; at = rules[at].next_of_region)
	{
		if (rules[at].value != NULL)
			sweep->conditions[sweep->condition_of[at]] = (Condition)
			{
				.region_number = sweep->region_number,
					.oldest = NONE,.newest = NONE,.alone = NONE
			};
	}
	for (int at = first; at >= 0; at = rules[at].next_of_region)
		add_member(sweep, &room, at, true);
	while (region != REGION_NATION)
	{
		region = region_parent(region);
		for (int at = rulebook_first_rule(sweep->book, variable, region);
			 at >= 0; at = rules[at].next_of_region)
		{
			CHECK_FOR_INTERRUPTS();
			add_member(sweep, &room, at, false);
		}
	}
	qsort_arg(sweep->members, sweep->nmembers, sizeof(Member),
			  compare_numbers, sweep);
	find_ends(sweep);
	for (int i = 0; i < sweep->nmembers; i++)
		sweep->member_of[sweep->members[i].rule] = i;

	sweep->nleaves = pg_nextpower2_32(Max(sweep->nmembers, 1));
	sweep->ends = palloc_extended(sizeof(int) * 2 * sweep->nleaves,
								  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
	/* an event changes one member at most */
	sweep->changed = palloc_extended(sizeof(int) * 2 * (sweep->nmembers + 1), MCXT_ALLOC_HUGE);
}

static void
sweep_region(Sweep *sweep, int first)
{
	const Rule *rules = sweep->book->rules;
	Event	   *events;
	int			nevents = 0;
	int			done = 0;

	begin_region(sweep, first);
	events = palloc_extended(sizeof(Event) * 2 * (sweep->nmembers + 1), MCXT_ALLOC_HUGE);
	for (int i = 0; i < sweep->nmembers; i++)
	{
		const Rule *rule = &rules[sweep->members[i].rule];

		events[nevents++] = (Event) {.day = rule->from,.member = i,.starts = true};
		events[nevents++] = (Event) {.day = rule->before,.member = i,.starts = false};
	}
	qsort_arg(events, nevents, sizeof(Event), compare_events, sweep);
	while (done < nevents)
	{
		int			count = 1;

		while (done + count < nevents && events[done + count].day == events[done].day)
			count++;
		sweep_day(sweep, &events[done], count);
		done += count;
	}
	for (int i = 0; i < sweep->nmembers; i++)
		sweep->member_of[sweep->members[i].rule] = NONE;
}

int *
find_conflicts(const Rulebook *book)
{
	Size		size = sizeof(int) * (book->nrules + 1);
	Sweep		sweep = {.book = book};
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext scratch;
	MemoryContext region;

	sweep.conflicts = palloc_extended(size, MCXT_ALLOC_HUGE);
	for (int i = 0; i < book->nrules; i++)
		sweep.conflicts[i] = NONE;

	scratch = AllocSetContextCreate(caller, "pg_benefit conflicts",
									ALLOCSET_DEFAULT_SIZES);
	region = AllocSetContextCreate(scratch, "pg_benefit conflicts of a region",
								   ALLOCSET_DEFAULT_SIZES);
	MemoryContextSwitchTo(scratch);
	sweep.number = palloc_extended(size, MCXT_ALLOC_HUGE);
	sweep.last_number = palloc_extended(size, MCXT_ALLOC_HUGE);
	sweep.condition_of = palloc_extended(size, MCXT_ALLOC_HUGE);
	sweep.member_of = palloc_extended(size, MCXT_ALLOC_HUGE);
	for (int i = 0; i < book->nrules; i++)
		sweep.member_of[i] = NONE;
	number_rules(&sweep);
	number_conditions(&sweep);

	MemoryContextSwitchTo(region);
	for (int i = 0; i < book->nrules; i++)
	{
		const Rule *rule = &book->rules[i];

		CHECK_FOR_INTERRUPTS();
		if (book->variables[rule->variable].hit_policy == HIT_UNIQUE &&
			rulebook_first_rule(book, rule->variable, rule->region) == i)
		{
			sweep_region(&sweep, i);
			MemoryContextReset(region);
		}
	}
	MemoryContextSwitchTo(caller);
	MemoryContextDelete(scratch);
	return sweep.conflicts;
}
