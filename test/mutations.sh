#!/usr/bin/env bash
# Breaks one promise of the code after the other, and demands that the suite
# notices: each change below is made to a copy of the tree, which is built, and
# the tests named beside it must fail.
#
#   test/mutations.sh [PART_OF_A_TITLE]...     make test-mutations MUTATIONS='...'
#
# A change has a title, a text that stands once in all of extension/ and what is
# put in its place, and tests, by their names for test/run.sh. So code may move
# from file to file; where a text is found nowhere or twice, the change fails.
# Random tests have a seed of their own here, so that none notices by chance.
# Prints TAP, and the line "N passed, N failed".

set -u -o pipefail
unset CDPATH

tree=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
# shellcheck source=test/lib/tap.sh
. "$tree/test/lib/tap.sh"

mutations() {
	cat <<'MUTATIONS'
a fact that is not believed is taken for null
- if (arg.isnull && (arg.failure != NULL || arg.is_doubtful))
+ if (arg.isnull && arg.failure != NULL)
! facts_are_believed_or_named

of a class that is given, no code below it is it
- if (found != NO_CODE && codes->codes[found].parent != NO_CODE)
+ if (found != NO_CODE && codes->codes[found].parent == NO_CODE)
! facts_are_believed_or_named

all that lies below a class is the class itself
- term->op == OP_CODE_IS ? code == term->class.code :
+ false ? code == term->class.code :
! facts_are_believed_or_named

what a place must decide is false by silence
- fact->isnull | (!holds & ((fact->value & term->bits.pattern) != 0))};
+ fact->isnull};
! implied_circumstances_count

a rule is in force in divisions of every level
- if (rule->level != ANY_LEVEL && rule->level != level)
+ if (rule->level != ANY_LEVEL && rule->level > level)
! rules_bind_whom_they_say

the divisions of a territory share what is asked of one level
- if (territory->asks_level)
+ if (territory->nspans > 1000)
! rules_bind_whom_they_say

what is only encouraged is breached
- nulls[2] = !compliance.known || rules_force(compliance.required.rules) == ENCOURAGES;
+ nulls[2] = !compliance.known;
! rules_bind_whom_they_say

who asks for some is told of what is for others
- return list_member_text(asked->names, variable->beneficiary);
+ return true;
! rules_bind_whom_they_say

what two runs leave open is the same
- if (residue->residue == end.answer.residue)
+ if (residue->node)
! missing_is_exact

a fact that all samples agree on is asked for
- if (!differ)
+ if (!differ && nways < 2)
! missing_is_exact

what is not given is unknown to all that asks for it
- return fact && fact->at != UNTRIED && !(fact->is_away && run->asks_null);
+ return fact && fact->at != UNTRIED && !fact->is_away;
! missing_is_exact

a fact that is asked for is never tried as given
- bms_is_member(fact->variable, settler->asked)))
+ false))
! missing_is_exact

what only matters where another fact has a value is not tried
- if (is_whole && bms_is_subset(root->asked, trial->named))
+ if (is_whole)
! missing_is_exact

a class that is tried is not told from those below it
- return is_tried(run, term->class.variable) ? answer(BoolGetDatum(false))
+ return false ? answer(BoolGetDatum(false))
! missing_is_exact

a class that is given is no other kind while it is not tried
- if (variables[variable].codes)
+ if (false)
! missing_is_exact

whether a rule has a value is no matter among exceptions
- if (ballot->decision->branches[lfirst_int(cell)].may_be_null)
+ if (false)
! rules_give_way_to_others

a default behind a doubted fact is not told
- fact->may_stay_away = true;
+ fact->may_stay_away = false;
! facts_are_believed_or_named

a fact beyond its domain is believed
- if (!test.isnull && !DatumGetBool(test.value))
+ if (false)
! facts_are_believed_or_named

the fast program takes every fact as it is
- unlikely(!guards_hold(&run))
+ false
! facts_are_believed_or_named

of two values of one fact the first counts
- if (!result.isnull && !values_equal(term->form, fact.value, result.value))
+ if (false)
! facts_are_believed_or_named

what stands above a class is outside it
- if (code != NO_CODE && code != term->class.code &&
+ if (false && code != term->class.code &&
! facts_are_believed_or_named

a fact that denies a circumstance is believed beside a set that has it
- is_denied = true;
+ is_left_out = true;
! facts_are_believed_or_named

what is not believed is named whether it matters or not
- if (bms_overlap(found->unbelieved, matter))
+ if (true)
! facts_are_believed_or_named

of a relation every fact is believed
- if (is_all_believed(plan, subject))
+ if (is_all_believed(plan, subject) || true)
! registers_are_checked_before_the_roll

what is believed does not follow the day
- if (book->variables[variable].domain != NULL)
+ if (false)
! registers_are_checked_before_the_roll

age > n is asked as age >= n
- return make_reached(builder, date, years + 1);
+ return make_reached(builder, date, years);
! ages_are_reached_on_birthdays

age >= n is asked as age > n
- return make_reached(builder, date, years);
+ return make_reached(builder, date, years + 1);
! ages_are_reached_on_birthdays

age < n is asked as age <= n
- make_not(builder, make_reached(builder, date, years));
+ make_not(builder, make_reached(builder, date, years + 1));
! ages_are_reached_on_birthdays

age <= n is asked as age < n
- make_not(builder, make_reached(builder, date, years + 1));
+ make_not(builder, make_reached(builder, date, years));
! ages_are_reached_on_birthdays

an age is reached the day after the birthday
- date <= run->program->cutoffs
+ date < run->program->cutoffs
! ages_are_reached_on_birthdays

years are counted towards 0
- return (packed_date(to) - packed_date(from)) >> 9;
+ return (packed_date(to) - packed_date(from)) / 512;
! years_and_months_are_completed_ones

an identity number is not checked
- pg_ascii_toupper((unsigned char) number[NEW_DIGITS]) != check_character(number))
+ check_character(number) == ' ')
! identity_numbers_tell_birth_and_sex

two signs of full width begin a comment
- return (first == '-' && second == '-') ||
+ return
! chinese_is_read_as_typed

a fault points into what was made of the text
- fault->location = respelling->origins[fault->location];
+ (void) 0;
! chinese_is_read_as_typed

a term of two characters is guessed
- return is_chinese(name, bytes) && pg_mbstrlen_with_len(name, bytes) <= SHORT_CHINESE;
+ return false;
! words_of_registers_are_read_or_asked_back

a term of two other characters is guessed
- nearest->limit = is_chinese(wanted, (int) bytes) ? 1
+ nearest->limit = is_chinese(wanted, (int) bytes) ? 4
! facts_are_believed_or_named

what the belief of a fact hangs on is not told
- if (bms_is_member(believed->variable, matter))
+ if (false)
! facts_are_believed_or_named

what is better than a rate that replaces it still counts
- if (stands_in_the_way(rate, lfirst(cell)))
+ if (stands_in_the_way(rate, lfirst(cell)) && false)
! a_rate_is_set_in_one_call

a rate is set for a place that nobody has heard of
- if (!division_is_known(load_divisions(), region))
+ if (false)
! a_rate_is_set_in_one_call

the thresholds of a scale need not rise
- if (last != NULL && !is_less(type,
+ if (false && !is_less(type,
! wrong_expressions_are_refused

computed thresholds need not rise
- args[i - 1], args[i]) >= 0)
+ args[i - 1], args[i]) > 0)
! numbers_and_dates_stay_in_bounds

text may be ordered
- return type == TYPE_BOOLEAN || type == TYPE_NUMBER || type == TYPE_DATE;
+ return type == TYPE_BOOLEAN || type == TYPE_NUMBER || type == TYPE_DATE || type == TYPE_TEXT;
! wrong_expressions_are_refused

two variables of a rulebook may share a name
- if (named != index &&
+ if (false && named != index &&
! tables_and_rulebooks_agree

two variables of the table may share a name
- " WHERE o.variable OPERATOR(pg_catalog.<>) $1"
+ " WHERE false AND o.variable OPERATOR(pg_catalog.<>) $1"
! tables_refuse_what_is_wrong

two variables of the table may have one name
- CONSTRAINT variable_pkey PRIMARY KEY,
+ CONSTRAINT variable_pkey CHECK (true),
! tables_and_rulebooks_agree

rulebooks stay open for ever
- if (oldest == NULL)
+ if (true)
! memory_stays_flat

a rulebook in use is closed
- if (book->pins == 0 && (oldest
+ if ((oldest
! memory_stays_flat

a statement is not asked for a new edition
- site->statement != GetCurrentStatementStartTimestamp() ||
+ false ||
! sessions_see_whole_editions

what others put into SQL runs unrestricted
- SECURITY_RESTRICTED_OPERATION);
+ 0);
! nothing_runs_as_somebody_else

of three names of a fact in JSON the last two share a slot
- if (site->repeated[i] == variable && site->values[behind + 1 + i].isnull)
+ if (site->repeated[i] == variable)
! every_name_of_a_fact_is_heard

a further name of a fact in JSON is not heard
- for (; lacking[i] > 1; lacking[i]--)
+ for (; lacking[i] > 300; lacking[i]--)
! every_name_of_a_fact_is_heard

the error of a value does not name the column
- if (label->in_column)
+ if (false)
! wrong_values_are_named

a total takes an outcome for one that was not asked
- one.counts[COUNT_NOT_ASKED] = 0;
+ one.counts[COUNT_NOT_ASKED] = 1;
! sums_tell_what_they_leave_out

a sum that moves takes nothing back
- take_amount(sum, PG_GETARG_YUAN(1));
+ put_amount(sum, PG_GETARG_YUAN(1));
! money_is_exact

a total that moves takes nothing back
- take_total(total, &one);
+ take_total(&one, &one);
! sums_tell_what_they_leave_out

a sum leaves out what is no money
- if (nulls[OUTCOME_VALUE] || !nulls[OUTCOME_AMOUNT])
+ if (true)
! sums_tell_what_they_leave_out

in_force() lists the steps of a calculation
- if (is_step(variable))
+ if (false)
! reports_give_whole_answers

what is only reckoned is a benefit
- if (variable->kind == KIND_MONEY || variable->kind == KIND_BOOLEAN)
+ if (true)
! reports_give_whole_answers

half up: a tie of decimals is rounded down
- return size >= power - size ? whole + away : whole;
+ return size > power - size ? whole + away : whole;
! decisions_equal_a_second_engine

half even: a tie of decimals goes to the odd digit
- return whole % 2 == 0 ? whole : whole + away;
+ return whole % 2 != 0 ? whole : whole + away;
! decisions_equal_a_second_engine

up: decimals are rounded down
- return size > 0 ? whole + away : whole;
+ return size > 0 ? whole : whole;
! decisions_equal_a_second_engine

half up: a numeric is rounded half even
- if (rounding == ROUND_HALF_UP)
+ if (false)
! decisions_equal_a_second_engine

down: a numeric is rounded half even
- if (rounding == ROUND_DOWN)
+ if (false)
! decisions_equal_a_second_engine

up: a numeric is rounded half even
- if (rounding == ROUND_UP)
+ if (false)
! decisions_equal_a_second_engine

a region contains the one after it
- return b >= a && b - a < region_span(a);
+ return b >= a && b - a <= region_span(a);
! regions_contain_their_parts

a rule is not in force on its first day
- if (day < rule->from ||
+ if (day <= rule->from ||
! clauses_hold_at_their_edges

a rule is in force on the day after its last
- || day >= rule->before)
+ || day > rule->before)
! clauses_hold_at_their_edges

a rule that was replaced applies
- !bms_is_member(lfirst_int(cell), replaced))
+ true)
! decisions_equal_a_second_engine

a repeal that is repealed still repeals
- if (!bms_is_member(repeal - book->rules, repealed))
+ if (true)
! rules_give_way_to_others

an exception leaves the rule that it overrides
- ballot->asked[at].hit = NO_HIT;
+ ;
! rules_give_way_to_others

an exception leaves the rule that it overrides, in the fast program
- hits[at] = false;
+ ;
! decisions_equal_a_second_engine

an exception that may hit is not asked for
- if (is_contested(ballot))
+ if (false && is_contested(ballot))
! rules_give_way_to_others

what may be unknown counts as the same in every way
- if (!bms_equal(left->unknown, right->unknown))
+ if (false)
! rules_give_way_to_others

rules that override each other collide
- return !overrides_rule(sweep->book, left_rule, right_rule) &&
+ return true || !overrides_rule(sweep->book, left_rule, right_rule) &&
! rulebooks_are_values

of rules the last priority goes first
- return left->priority > right->priority ? -1 : 1;
+ return left->priority < right->priority ? -1 : 1;
! decisions_equal_a_second_engine

of rules the larger region goes first
- return left_span < right_span ? -1 : 1;
+ return left_span > right_span ? -1 : 1;
! decisions_equal_a_second_engine

min: the fast program takes the highest
- if (values_order(decision->form, value.value, before) < 0)
+ if (values_order(decision->form, value.value, before) >= 0)
! decisions_equal_a_second_engine

max: the fast program takes the last
- if (values_order(decision->form, value.value, before) > 0)
+ if (true)
! decisions_equal_a_second_engine

min and max of known amounts are asked in the wrong order
- return *(HitPolicy *) policy == HIT_MAX ? -order : order;
+ return *(HitPolicy *) policy == HIT_MIN ? -order : order;
! decisions_equal_a_second_engine

any: the fast program takes the first of two that differ
- return values_equal(decided_form(decision), value_at_scale(decision, value.value),
+ return true || values_equal(decided_form(decision), value_at_scale(decision, value.value),
! conflicts_raise_only_where_they_matter

min and max: the exact program shows the decimals of the last
- == HIT_MIN ? order < 0 : order > 0;
+ == HIT_MIN ? order <= 0 : order >= 0;
! conflicts_raise_only_where_they_matter

unique: of two rules that hit one is taken
- if (ballot->policy == HIT_UNIQUE)
+ if (false)
! conflicts_raise_only_where_they_matter

count: the first hit is not counted
- *result = value_of(NumericGetDatum(int64_to_numeric(hits)));
+ *result = value_of(NumericGetDatum(int64_to_numeric(hits - 1)));
! decisions_equal_a_second_engine
MUTATIONS
}

scratch=
copy=
child=
cleanup() {
	trap '' INT TERM HUP
	[ -z "$child" ] || { kill -TERM "$child" && wait "$child"; } 2>/dev/null
	[ -z "$scratch" ] || rm -rf --one-file-system "$scratch"
}

# In the background, so that a signal reaches the trap at once.
run_suite() {
	SEED=1 "$copy/test/with-server.sh" -t -m with_llvm=no test/run.sh "$@" >"$scratch/log" 2>&1 </dev/null &
	child=$!
	wait "$child"
	status=$?
	child=
	return $status
}

# change TEXT REPLACEMENT: in the one file that holds the text; $file is its name
# then, and what it was is kept.
change() {
	local places content
	places=$(cd "$copy" && grep -rnoF --include='*.[ch]' --include='*.sql' -e "$1" extension)
	if [ "$(grep -c . <<<"$places")" -ne 1 ]; then
		complaint="the text stands in ${places:-no file}"
		return 1
	fi
	file=$copy/${places%%:*}
	cp "$file" "$scratch/original"
	content=$(cat "$file" && echo .)
	content=${content%.}
	printf '%s' "${content/"$1"/"$2"}" >"$file"
}

# Did the test of the name fail? A file of pg_regress is named beside its failure,
# any other is a title of test/run.sh.
has_failed() {
	grep -qE "^[a-z]+_$1 +[0-9]+ passed +[1-9][0-9]* failed|^test $1 +\.\.\. FAILED|^not ok [0-9]+ +- $1 " "$scratch/log"
}

# mutate TITLE TEXT REPLACEMENT TEST...
mutate() {
	local title=$1 file='' complaint='' survives='' test
	shift
	if change "$1" "$2"; then
		shift 2
		run_suite "$@"
		if ! grep -qE '^[0-9]+ passed' "$scratch/log" || [ "$status" -eq 125 ]; then
			complaint=$(tail -n 30 "$scratch/log")
		fi
		for test in "$@"; do
			has_failed "$test" || survives+=" $test"
		done
		[ -z "$survives" ] || complaint="${complaint:-not noticed by$survives}"
		cp "$scratch/original" "$file"
	fi
	[ -z "$complaint" ]
	ok $? "$title" "$complaint"
}

# wanted TITLE PART...
wanted() {
	local title=$1 part
	shift
	[ $# -gt 0 ] || return 0
	for part in "$@"; do
		[[ $title != *"$part"* ]] || return 0
	done
	return 1
}

main() {
	local line number title='' text replacement
	local -a titles texts replacements names
	while IFS= read -r line; do
		case $line in
			'- '*) text=${line#- } ;;
			'+ '*) replacement=${line#+ } ;;
			'! '*)
				wanted "$title" "$@" || continue
				titles+=("$title")
				texts+=("$text")
				replacements+=("$replacement")
				names+=("${line#! }")
				;;
			*) title=$line ;;
		esac
	done < <(mutations)
	[ ${#titles[@]} -gt 0 ] || { echo 'There is no such change.' >&2; exit 1; }

	trap cleanup EXIT
	trap 'exit 129' HUP
	trap 'exit 130' INT
	trap 'exit 143' TERM
	scratch=$(mktemp -d) || exit 1
	copy=$scratch/tree
	mkdir "$copy"
	tar --create --directory="$tree" --exclude-vcs . | tar --extract --no-same-owner --directory="$copy"
	# shellcheck disable=SC2046
	run_suite $(printf '%s\n' "${names[@]}" | tr ' ' '\n' | sort -u)
	ok $? 'the tests pass as long as nothing is changed' "$(tail -n 30 "$scratch/log")"
	for number in "${!titles[@]}"; do
		# shellcheck disable=SC2086
		mutate "${titles[$number]}" "${texts[$number]}" "${replacements[$number]}" ${names[$number]}
	done
	finish
	echo "$((tests - failures)) passed, $failures failed"
	[ "$failures" -eq 0 ]
}

main "$@"; exit
