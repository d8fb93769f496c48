/*
 * answer.c
 *	  What an answer hangs on that is not known: makes it, joins it, lists it.
 */
#include "compat.h"

#include "common/hashfn.h"

#include "evaluate/exact.h"

Answer
missing_fact(int variable)
{
	Missing    *missing = palloc0(sizeof(Missing));

	missing->variable = variable;
	return (Answer) {.isnull = true,.missing = missing,
		.residue = hash_bytes_uint32_extended(variable, 0)};
}

Answer
doubtful_fact(int variable)
{
	Answer		it = missing_fact(variable);

	it.is_doubtful = true;
	return it;
}

Answer
missing_result(const Term *term)
{
	Missing    *missing = palloc0(sizeof(Missing));

	missing->without_result = term;
	return (Answer) {.isnull = true,.missing = missing,
		.residue = hash_bytes_extended((const unsigned char *) &term, sizeof(term), 0)};
}

static Missing *
join_missing(Missing *left, Missing *right)
{
	Missing    *both;

	if (left == NULL || right == NULL || left == right)
		return left ? left : right;
	both = palloc0(sizeof(Missing));
	both->parts[0] = left;
	both->parts[1] = right;
	return both;
}

/*
 * Each part is listed once. Parts can lie in one another as
 * deep as there are rules, too deep for the stack.
 */
Bitmapset *
missing_set(Missing *missing, List **without_result)
{
	Bitmapset  *set = NULL;
	Missing    *todo = missing;

	while (todo != NULL)
	{
		Missing    *it = todo;

		todo = it->next;
		if (it->without_result)
		{
			if (without_result)
				*without_result = list_append_unique_ptr(*without_result, (void *) it->without_result);
			continue;
		}
		if (it->parts[0] == NULL)
		{
			set = bms_add_member(set, it->variable);
			continue;
		}
		for (int i = 0; i < 2; i++)
		{
			Missing    *part = it->parts[i];

			if (part->is_listed)
				continue;
			part->is_listed = true;
			part->next = todo;
			todo = part;
		}
	}
	return set;
}

Answer
failure_answer(const Decision *decision, const Rule *first, const Rule *second)
{
	Failure    *failure = palloc(sizeof(Failure));

	failure->decision = decision;
	failure->first = first;
	failure->second = second;
	return (Answer) {.failure = failure,.isnull = true};
}

void
hang_on(Answer *it, Answer other)
{
	if (!other.isnull)
		return;
	if (!it->isnull)
		*it = no_answer(NULL);
	it->missing = join_missing(it->missing, other.missing);
	it->is_doubtful |= other.is_doubtful;
	it->residue = hash_combine64(it->residue, other.residue);
	if (it->failure == NULL)
		it->failure = other.failure;
}
