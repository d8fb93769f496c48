/*
 * language.c
 *	  The setting benefit.language, and everything that is said in both
 *	  languages.
 */
#include "compat.h"

#include "utils/guc.h"

#include "call/language.h"

typedef enum Language
{
	LANGUAGE_ENGLISH,
	LANGUAGE_CHINESE
} Language;

static const struct config_enum_entry language_options[] = {
	{"en", LANGUAGE_ENGLISH, false},
	{"zh", LANGUAGE_CHINESE, false},
	{NULL, 0, false}
};

static int	language = LANGUAGE_ENGLISH;

/* A text in both. */
typedef struct Bilingual
{
	const char *english;
	const char *chinese;
} Bilingual;

void
language_init(void)
{
	const char *locale = GetConfigOption("lc_messages", true, false);

	DefineCustomEnumVariable("benefit.language",
							 _("Sets the language of titles and reasons in reports."),
							 _("The default follows lc_messages."),
							 &language,
							 locale != NULL && strncmp(locale, "zh", 2) == 0
							 ? LANGUAGE_CHINESE : LANGUAGE_ENGLISH,
							 language_options,
							 PGC_USERSET, 0, NULL, NULL, NULL);
}

const char *
choose_text(const char *chinese, const char *english)
{
	const char *first = language == LANGUAGE_CHINESE ? chinese : english;

	return first ? first : chinese ? chinese : english;
}

const char *
phrase_text(Phrase phrase)
{
	static const Bilingual phrases[] = {
		[PHRASE_GIVEN] = {"given as a fact", "由所给事实直接得出"},
		[PHRASE_BY_RULE] = {"by rule ", "依规则"},
		[PHRASE_AIMED] = {" (striven for)", "(力争达到)"},
		[PHRASE_ENCOURAGED] = {" (encouraged, and owed to nobody)", "(属鼓励,不作硬性要求)"},
		[PHRASE_AT_LEAST] = {"this is the least that may be set", "此为最低标准"},
		[PHRASE_AT_MOST] = {"this is the most that may be set", "此为最高限额"},
		[PHRASE_NOT_MET] = {"the conditions of the rules in force are not met", "现行规定的条件均不满足"},
		[PHRASE_NO_RULE] = {"no rule is in force here on this day", "当地当日没有规定"},
		[PHRASE_NO_RULE_OF] = {"no rule is in force here on this day of: ", "当地当日没有规定的事项:"},
		[PHRASE_NOT_KNOWN] = {"not known yet: ", "尚不清楚:"},
		[PHRASE_ZERO_DIVISOR] = {"the divisor is zero: ", "除数为零:"},
		[PHRASE_ENDLESS_TIME] = {"of an infinite date: ", "日期为无穷:"},
		[PHRASE_NOT_WHOLE] = {"not a whole number: ", "不是整数:"},
		[PHRASE_NO_DAY] = {"no such day in any calendar: ", "历法中没有这一天:"},
		[PHRASE_NOT_RISING] = {"the thresholds do not rise: ", "分段起点没有递增:"},
		[PHRASE_NOT_BELIEVED] = {"given, but not believed: ", "所给事实不可采信:"},
		[PHRASE_ASSUMED] = {"not given, their defaults count: ", "未提供而按默认值计:"},
		[PHRASE_BEYOND_DOMAIN] = {"%s %s (%s does not hold)", "%s“%s”(不满足 %s)"},
		[PHRASE_UNKNOWN_CODE] = {"%s \"%s\" (no known code)", "%s“%s”(没有这一代码)"},
		[PHRASE_NEAREST_CODE] = {"%s \"%s\" (no known code; perhaps \"%s\")", "%s“%s”(没有这一代码,是否为“%s”)"},
		[PHRASE_TWO_CODES] = {"%s \"%s\" (it may be %s or %s)", "%s“%s”(既可指%s,也可指%s)"},
		[PHRASE_WHICH_KIND] = {"%s \"%s\" (it does not say which kind)", "%s“%s”(过于宽泛,未指明是哪一种)"},
		[PHRASE_TWO_VALUES] = {"%s (given as %s and as %s)", "%s(既为“%s”又为“%s”)"},
		[PHRASE_DENIED] = {"%s (denied beside what says so)", "%s(与其他事实相反)"},
		[PHRASE_ZERO_FACT] = {"%s %s (nothing can be divided by it)", "%s“%s”(不能作除数)"},
		[PHRASE_ENDLESS_DATE] = {"%s %s (no time can be reckoned from it)", "%s“%s”(无从推算时间)"},
		[PHRASE_BEFORE_SUMMARY] = {": ", ":"},
		[PHRASE_BETWEEN_PARTS] = {"; ", ";"},
		[PHRASE_BETWEEN_FACTS] = {"; ", "、"},
		[PHRASE_CIRCUMSTANCES] = {"Set of circumstances", "情形的集合"},
		[PHRASE_REGION] = {"Administrative division", "行政区划"},
		[PHRASE_REFUSED] = {"a call refuses a column of type %s, since it should be %s", "调用时不接受 %s 类型的列,应为 %s"},
		[PHRASE_UNREADABLE] = {"some values are not of the kind %s", "有的值不属于类别 %s"},
		[PHRASE_UNREADABLE_SET] = {"some values have a word that says no circumstance", "有的值含有不表示任何情形的词"},
		[PHRASE_UNREADABLE_REGION] = {"some values are no code of a division", "有的值不是行政区划代码"},
		[PHRASE_NO_DIVISION] = {"some codes are those of no known division", "有的代码查无此区划"},
		[PHRASE_NO_FACT] = {"no fact has this name", "没有这一名称的事实"},
		[PHRASE_NEAREST_FACT] = {"no fact has this name (perhaps \"%s\")", "没有这一名称的事实(是否为“%s”)"},
		[PHRASE_NOT_NEEDED] = {"nothing that is asked for needs it", "所问各项都用不到"},
		[PHRASE_MISSING] = {"no column gives it, and it is asked for by: ", "没有提供它的列,而以下各项用到它:"},
		[PHRASE_MISSING_MEASURE] = {"no column gives it, so that nothing is held against: ", "没有提供它的列,无从判断是否达到:"},
		[PHRASE_DEFAULT] = {"no column gives it, and its default counts: ", "没有提供它的列,按默认值计:"},
		[PHRASE_NO_RULE_ANYWHERE] = {"no rule of it is in force on the day where the rows are", "各行所在地当日都没有它的规定"}
	};

	return choose_text(phrases[phrase].chinese, phrases[phrase].english);
}

const char *
unit_name(const Word *unit)
{
	const char *title;

	if (unit == NULL)
		return NULL;
	title = language == LANGUAGE_CHINESE ? unit->title_zh : unit->title_en;
	return title ? title : unit->name;
}

const char *
variable_title(const Variable *variable)
{
	const char *title = choose_text(variable->title_zh, variable->title_en);

	return title ? title : variable->name;
}
