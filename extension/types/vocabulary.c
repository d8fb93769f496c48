/*
 * vocabulary.c
 *	  The standard circumstances: the table of their names.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/tuplestore.h"

#include "types/vocabulary.h"
#include "types/nearest_name.h"

#define MAX_SYNONYMS		17

typedef struct Circumstance
{
	const char *name;
	const char *term;
	const char *synonyms[MAX_SYNONYMS];
	const char *meaning;
} Circumstance;

/*
 * The place of an entry is its bit, which stands in tables of users: entries
 * are only ever added, at the end, and a name or term that has been released
 * stays readable. The names are those of the facts that rules ask for.
 *
 * A rulebook keeps how many entries it knew when it was made, since a later
 * one may have the name of a variable of its own. That holds only if a
 * released entry gets no further synonym: a new word is a new entry.
 *
 * A synonym says all of its entry and nothing more. What says two things, or
 * may be one of two, stands in loose_word.c.
 *
 * Here no circumstance implies another: rules decide what follows from what.
 */
static const Circumstance vocabulary[] = {
	/* 0 */
	{"dibao", "低保",
		{"最低生活保障", "低保对象", "低保户", "低保家庭", "低保人员",
			"城市低保", "农村低保", "城乡低保", "低保A类", "低保B类", "低保C类",
		"单人保", "单人户低保", "重病单人保"},
	"receives the minimum living allowance, or is of a family that does"},
	{"dibao_margin", "低保边缘",
		{"低保边缘家庭", "低保边缘户", "低保边缘人口", "低边"},
	"is of a family just above the means limit of the minimum living allowance"},
	{"tekun", "特困",
		{"特困人员", "特困供养", "特困供养人员", "特困老人",
			"五保", "农村五保", "五保户", "五保对象", "五保老人", "五保供养",
		"三无人员", "城市三无", "三无老人", "三无对象"},
	"is supported by the state for want of means, of work and of a supporter"},
	{"economic_hardship", "经济困难",
		{"经济困难家庭", "经济困难老人"},
	"is recognised as being in economic difficulty"},
	{"functionally_disabled", "失能",
		{"失能老人", "失能人员", "介护"},
	"is assessed as unable to look after themselves"},
	{"partly_functionally_disabled", "部分失能",
		{"半失能", "部分失能老人", "半失能老人",
		"半护理", "半自理", "介助", "部分丧失生活自理能力"},
	"is assessed as partly unable to look after themselves"},
	{"dementia", "失智",
		{"失智老人", "认知障碍", "认知症", "老年痴呆",
			"阿尔茨海默病", "阿尔茨海默症", "老年性痴呆", "痴呆症", "失智症",
		"认知障碍老人", "血管性痴呆"},
	"is assessed as having dementia"},
	{"severe_disability", "重度残疾",
		{"重残", "重度残疾人", "重度残疾老人",
			"一级残疾", "二级残疾", "残疾一级", "残疾二级",
		"重度残疾人(一级)", "重度残疾人(二级)"},
	"holds a disability card of a severe grade"},
	/* 8 */
	{"disability", "残疾",
		{"残疾人", "持证残疾人", "持证残疾", "残疾老人", "残疾老年人", "老年残疾人",
			"三级残疾", "四级残疾", "残疾三级", "残疾四级",
			"视力残疾", "听力残疾", "言语残疾", "肢体残疾", "智力残疾", "精神残疾",
		"多重残疾"},
	"holds a disability card of any grade"},
	{"empty_nest", "空巢",
		{"空巢老人", "空巢家庭"},
	"is an elder whose children live elsewhere"},
	{"living_alone", "独居",
		{"独居老人"},
	"lives alone"},
	{"left_behind", "留守老人",
		{"留守老年人"},
	"is an elder left behind by children who work elsewhere"},
	{"special_fp_family", "计生特殊家庭",
		{"计划生育特殊家庭", "计生特困家庭", "计生特困户", "计生特殊困难家庭", "失独家庭", "失独",
			"失独老人", "失独父母", "失独者", "独生子女死亡家庭",
			"独生子女伤残家庭", "伤残独生子女家庭", "独生子女伤残父母",
		"特扶对象", "特别扶助对象", "计划生育特别扶助对象"},
	"is a parent whose only child has died or is disabled"},
	{"family_planning_family", "计生家庭",
		{"计划生育家庭"},
	"is of a family that kept to family planning"},
	{"rural_family_planning_family", "农村计生家庭",
		{"农村计划生育家庭", "农村计生户",
			"奖扶对象", "奖励扶助对象", "农村计划生育奖励扶助对象",
		"农村双女户", "农村独女户", "农村独生子女户"},
	"is of a rural family that kept to family planning"},
	{"only_child", "独生子女本人",
		{NULL},
	"is their parents' only child"},
	/* 16 */
	{"unable_selfcare", "生活不能自理",
		{"不能自理", "完全不能自理", "全护理", "完全丧失生活自理能力"},
	"is found unable to care for themselves, as support for tekun has it"},
	{"in_hardship", "困难群众",
		{"困难人员"},
	"is one of the people in hardship whom a policy favours"},
	{"living_hardship", "生活困难",
		{"生活困难家庭", "生活困难老人"},
	"is recognised as living in hardship"},
	{"special_hardship", "特殊困难老年人",
		{"特殊困难老人"},
	"is on the list of elders in special hardship"},
	{"key_living_alone", "重点独居",
		{"重点独居老人"},
	"lives alone and is on the list for regular visits"},
	{"terminal_stage", "疾病终末期",
		{"临终", "终末期", "临终患者"},
	"is in the last stage of an illness"},
	{"ltci_insured", "长护险参保",
		{"长期护理保险参保", "长护险参保人", "长护险",
		"长护险待遇享受人员", "长护险待遇人员"},
	"is insured in a long-term care insurance scheme"},
	{"family_carer", "家庭照护者",
		{"家庭照料者", "家属照护者", "家庭照护人员", "家庭照顾者"},
	"looks after a member of the family"},
	/* 24 */
	{"orphan", "孤儿",
		{"散居孤儿", "社会散居孤儿", "集中养育孤儿"},
	"is a child who has lost both parents, or whose parents cannot be found"},
	{"de_facto_unattended_child", "事实无人抚养儿童",
		{"事实孤儿", "事实无人抚养"},
	"is a child whose living parents do not or cannot bring it up"},
	{"guardianship_absent_child", "监护缺失儿童",
		{"监护缺失"},
	"is a child without effective guardianship"},
	{"disadvantaged_child", "困境儿童",
		{"困境未成年人"},
	"is recognised as a child in difficulty"},
	{"left_behind_child", "留守儿童",
		{NULL},
	"is a child left behind by parents who work elsewhere"},
	{"disabled_child", "残疾儿童",
		{NULL},
	"is a child with a disability"},
	{"severely_disabled_child", "重残儿童",
		{"重度残疾儿童"},
	"is a child with a severe disability"},
	{"physically_disabled_child", "肢体残疾儿童",
		{"肢残儿童"},
	"is a child with a physical disability"},
	/* 32 */
	{"cerebral_palsy", "脑瘫",
		{"脑性瘫痪", "脑瘫儿童"},
	"has cerebral palsy"},
	{"autistic_child", "孤独症儿童",
		{"自闭症儿童", "孤独症", "自闭症", "孤独症谱系障碍"},
	"is a child with autism"},
	{"severely_ill_child", "重病儿童",
		{"重大疾病儿童"},
	"is a child with a severe illness"},
	{"hiv_child", "艾滋病儿童",
		{"感染艾滋病病毒儿童", "艾滋病病毒感染儿童", "受艾滋病影响儿童"},
	"is a child who lives with HIV or is affected by AIDS"},
	{"expenditure_hardship", "支出型困难家庭",
		{"支出型困难", "刚性支出困难", "刚性支出困难家庭", "支出型贫困家庭"},
	"is of a family whom unavoidable expenses have left in hardship"},
	{"anti_poverty_monitored", "防止返贫监测对象",
		{"返贫致贫人口", "易返贫致贫人口"},
	"is watched lest they fall into poverty, or has fallen into it"},
};

StaticAssertDecl(lengthof(vocabulary) <= MAX_CIRCUMSTANCES,
				 "a circumstance is a bit of one word");

int
circumstance_count(void)
{
	return lengthof(vocabulary);
}

const char *
circumstance_name(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].name;
}

const char *
circumstance_term(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].term;
}

const char *
circumstance_meaning(int bit)
{
	Assert(bit >= 0 && bit < lengthof(vocabulary));
	return vocabulary[bit].meaning;
}

int
circumstance_bit(const char *name)
{
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];

		if (strcmp(name, entry->name) == 0 || strcmp(name, entry->term) == 0)
			return bit;
		for (int i = 0; i < MAX_SYNONYMS && entry->synonyms[i] != NULL; i++)
		{
			if (strcmp(name, entry->synonyms[i]) == 0)
				return bit;
		}
	}
	return -1;
}

const char *
nearest_circumstance(const char *name)
{
	NearestName nearest;

	nearest_name_begin(&nearest, name);
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];

		nearest_name_consider(&nearest, entry->name);
		nearest_name_consider(&nearest, entry->term);
		for (int i = 0; i < MAX_SYNONYMS && entry->synonyms[i] != NULL; i++)
			nearest_name_consider(&nearest, entry->synonyms[i]);
	}
	return nearest_name(&nearest);
}

static Datum
synonyms_array(const Circumstance *entry)
{
	Datum		synonyms[MAX_SYNONYMS];
	int			count = 0;

	while (count < MAX_SYNONYMS && entry->synonyms[count] != NULL)
	{
		synonyms[count] = CStringGetTextDatum(entry->synonyms[count]);
		count++;
	}
	return PointerGetDatum(construct_array(synonyms, count, TEXTOID,
										   -1, false, TYPALIGN_INT));
}

PG_FUNCTION_INFO_V1(benefit_list_circumstances);
Datum
benefit_list_circumstances(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rsinfo = (ReturnSetInfo *) fcinfo->resultinfo;

	InitMaterializedSRF(fcinfo, 0);
	for (int bit = 0; bit < lengthof(vocabulary); bit++)
	{
		const Circumstance *entry = &vocabulary[bit];
		Datum		values[5];
		bool		nulls[5] = {false};

		values[0] = Int32GetDatum(bit);
		values[1] = CStringGetTextDatum(entry->name);
		values[2] = CStringGetTextDatum(entry->term);
		values[3] = synonyms_array(entry);
		values[4] = CStringGetTextDatum(entry->meaning);
		tuplestore_putvalues(rsinfo->setResult, rsinfo->setDesc, values, nulls);
	}
	return (Datum) 0;
}
