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
		[PHRASE_NO_CLAUSE] = {"by a rule that cites no clause", "依本地规则"},
		[PHRASE_NOT_MET] = {"the conditions of the rules in force are not met", "现行规定的条件均不满足"},
		[PHRASE_NO_RULE] = {"no rule is in force here on this day", "当地当日没有规定"},
		[PHRASE_NOT_KNOWN] = {"not known yet: ", "尚不清楚:"},
		[PHRASE_NO_RESULT] = {"the facts give no result: they contradict one another, or a divisor is zero",
		"所给事实算不出结果:彼此矛盾或除数为零"},
		[PHRASE_BEFORE_SUMMARY] = {": ", ":"},
		[PHRASE_BETWEEN_CLAUSES] = {"; ", ";"},
		[PHRASE_BETWEEN_FACTS] = {"; ", "、"}
	};

	return choose_text(phrases[phrase].chinese, phrases[phrase].english);
}

/* The units of the shipped rules. */
static const Bilingual units[] = {
	{"10000 beds", "万张"},
	{"10000 elders", "万名老人"},
	{"10000 persons", "万人"},
	{"10000 slots", "万个托位"},
	{"100 beds", "百张床位"},
	{"100 households", "百户"},
	{"1000 elders", "千名老人"},
	{"1000 residents", "千人"},
	{"area", "片区"},
	{"bed", "张"},
	{"bill", "账单"},
	{"brand", "个品牌"},
	{"check", "次检查"},
	{"college", "所院校"},
	{"community", "个社区"},
	{"consortium", "个联合体"},
	{"county", "个区县"},
	{"course", "门课程"},
	{"day", "天"},
	{"enterprise", "家企业"},
	{"evaluation", "次评估"},
	{"event", "场次"},
	{"facility", "处设施"},
	{"facility and year", "设施·年"},
	{"hospital", "家医院"},
	{"household", "户"},
	{"institution", "家机构"},
	{"item", "项"},
	{"kindergarten", "所幼儿园"},
	{"km2", "平方公里"},
	{"level", "级"},
	{"m", "米"},
	{"m2", "平方米"},
	{"minute", "分钟"},
	{"month", "月"},
	{"percent", "%"},
	{"person", "人"},
	{"person and month", "人·月"},
	{"person time", "人次"},
	{"platform", "个平台"},
	{"residential area", "个小区"},
	{"room", "间"},
	{"school", "所学校"},
	{"site", "处"},
	{"slot", "个托位"},
	{"star", "星"},
	{"street", "个街道"},
	{"township", "个乡镇"},
	{"unit", "单位"},
	{"university", "所大学"},
	{"village", "个村"},
	{"visit", "次"},
	{"year", "年"},
	{"yuan", "元"},
};

const char *
unit_name(const char *unit)
{
	if (unit != NULL && language == LANGUAGE_CHINESE)
		for (int i = 0; i < lengthof(units); i++)
			if (strcmp(units[i].english, unit) == 0)
				return units[i].chinese;
	return unit;
}
