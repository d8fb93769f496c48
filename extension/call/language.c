/*
 * language.c
 *	  The setting benefit.language, and what is chosen by it.
 */
#include "compat.h"

#include "utils/guc.h"

#include "call/language.h"

static const struct config_enum_entry language_options[] = {
	{"en", LANGUAGE_ENGLISH, false},
	{"zh", LANGUAGE_CHINESE, false},
	{NULL, 0, false}
};

int			language = LANGUAGE_ENGLISH;

void
report_init(void)
{
	const char *locale = GetConfigOption("lc_messages", true, false);

	DefineCustomEnumVariable("benefit.language",
							 gettext_noop("Sets the language of titles and reasons in reports."),
							 gettext_noop("The default follows lc_messages."),
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

/* The units of the shipped rules. */
static const struct
{
	const char *english;
	const char *chinese;
}			units[] = {
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
		for (int i = 0; i < (int) lengthof(units); i++)
			if (strcmp(units[i].english, unit) == 0)
				return units[i].chinese;
	return unit;
}
