/*
 * loose_word.c
 *	  What registers call people beside the terms of the vocabulary: words that
 *	  say several circumstances at once, or none; and words that may mean one or
 *	  another, or that say something which is no circumstance. These are asked
 *	  back, with what to write instead: a guess would pay or refuse somebody by it.
 */
#include "compat.h"

#include "types/loose_word.h"

#define MAX_SPELLINGS	13

static const struct
{
	const char *spellings[MAX_SPELLINGS];
	LooseWord	word;
}			loose_words[] = {
	/* what says more than one, or that there is none */
	{{"重残单人保"}, {"dibao severe_disability", NULL}},
	{{"特困全护理"}, {"tekun unable_selfcare", NULL}},
	{{"全自理", "能自理", "生活能自理", "具备生活自理能力"}, {"", NULL}},

	/* a circumstance, and a fact of its own */
	{{"集中供养特困", "集中供养人员", "集中特困"},
	{NULL, gettext_noop("Write tekun, and give the fact centrally_supported as true.")}},
	{{"分散供养特困", "分散供养人员", "散养特困"},
	{NULL, gettext_noop("Write tekun, and give the fact centrally_supported as false.")}},
	{{"农村留守老人", "农村留守老年人", "留守在农村的老人"},
	{NULL, gettext_noop("Write left_behind, and give the fact rural as true.")}},
	{{"农村留守儿童"},
	{NULL, gettext_noop("Write left_behind_child, and give the fact rural as true.")}},
	{{"完全失能", "完全失能老人"},
	{NULL, gettext_noop("Write functionally_disabled, and give the fact disability_level as complete.")}},
	{{"重度失能", "重度失能老人"},
	{NULL, gettext_noop("Write functionally_disabled, and give the fact disability_level as severe.")}},

	/* a fact alone */
	{{"轻度失能"},
	{NULL, gettext_noop("Give the fact disability_level as mild; documents differ on whether that is functionally_disabled or partly_functionally_disabled.")}},
	{{"中度失能"},
	{NULL, gettext_noop("Give the fact disability_level as moderate; documents differ on whether that is functionally_disabled or partly_functionally_disabled.")}},
	{{"老年人", "60岁以上", "60周岁以上", "60岁及以上", "高龄", "高龄老人", "高龄老年人",
			"80岁以上", "80周岁以上", "80岁及以上", "90岁以上", "百岁老人", "百岁寿星"},
	{NULL, gettext_noop("It says an age: give the fact birth_date.")}},
	{{"高龄失能", "高龄独居", "高龄困难"},
	{NULL, gettext_noop("It says an age too: write the circumstance alone, and give the fact birth_date.")}},

	/* one circumstance or another */
	{{"低收入", "低收入家庭", "低收入人口", "低收入老人", "低收入户"},
	{NULL, gettext_noop("It may be dibao_margin, or any of dibao, tekun, dibao_margin and expenditure_hardship: write which.")}},
	{{"困难", "困难老人", "困难家庭", "困难户", "贫困户", "贫困老人"},
	{NULL, gettext_noop("It may be in_hardship, economic_hardship or living_hardship: write which.")}},
	{{"特困家庭", "特困户"},
	{NULL, gettext_noop("It may be tekun, special_fp_family or a family in another hardship: write which.")}},
	{{"特殊困难", "特殊困难家庭"},
	{NULL, gettext_noop("It may be special_hardship, special_fp_family, dibao or tekun: write which.")}},
	{{"留守"},
	{NULL, gettext_noop("It may be left_behind or left_behind_child: write which.")}},
	{{"失能失智", "失能(失智)", "失智失能"},
	{NULL, gettext_noop("It may be functionally_disabled, dementia or both: write which.")}},
	{{"空巢独居", "独居空巢"},
	{NULL, gettext_noop("It may be empty_nest, living_alone or both: write which.")}},
	{{"空巢留守"},
	{NULL, gettext_noop("It may be empty_nest, left_behind or both: write which.")}},
	{{"纯老家庭", "双老户", "老老户"},
	{NULL, gettext_noop("It may be empty_nest, living_alone or neither: write which.")}},
	{{"孤寡老人", "孤老", "鳏寡老人", "无子女老人"},
	{NULL, gettext_noop("It may be tekun, living_alone or neither: write which.")}},
	{{"不能自理(部分)", "部分不能自理"},
	{NULL, gettext_noop("It may be unable_selfcare or partly_functionally_disabled: write which.")}},
	{{"独生子女"},
	{NULL, gettext_noop("It may be only_child, or family_planning_family of the parents: write which.")}},
	{{"独生子女家庭", "独生子女父母"},
	{NULL, gettext_noop("It may be family_planning_family, special_fp_family or neither: write which.")}},
	{{"计生困难家庭", "计划生育困难家庭"},
	{NULL, gettext_noop("It may be special_fp_family, or family_planning_family beside economic_hardship: write which.")}},
	{{"家庭护理员", "照护者"},
	{NULL, gettext_noop("It may be family_carer, or somebody who is paid for it: write family_carer only for the first.")}},
	{{"1级", "2级", "3级", "4级", "残疾等级1", "残疾等级2", "残疾等级3", "残疾等级4"},
	{NULL, gettext_noop("It may be a grade of a disability card, where 1 is the heaviest, or a level of functional disability, where it is the lightest: write severe_disability or disability, or give the fact disability_level.")}},
	{{"精神障碍", "精神病", "智障"},
	{NULL, gettext_noop("It may be a disease, or a disability by the card: write disability only for the second.")}},
	{{"重病", "大病", "重特大疾病", "重病患者"},
	{NULL, gettext_noop("It is severely_ill_child of a child, and no circumstance of anybody else.")}},
	{{"三无"},
	{NULL, gettext_noop("It may be tekun of a person, or something of a place: write which.")}},

	/* no circumstance, or not without more */
	{{"弃婴", "弃儿", "流浪儿童", "流浪未成年人"},
	{NULL, gettext_noop("Write orphan only if the parents cannot be found.")}},
	{{"事实孤儿(父母一方)"},
	{NULL, gettext_noop("Write de_facto_unattended_child only if the other parent does not or cannot bring it up either.")}},
	{{"单亲家庭", "离异家庭儿童"},
	{NULL, gettext_noop("It is no circumstance: write guardianship_absent_child or de_facto_unattended_child only if that was found.")}},
	{{"护理", "护理对象", "需要护理", "卧床", "长期卧床"},
	{NULL, gettext_noop("It is no level that was assessed: write functionally_disabled or partly_functionally_disabled only if that was found.")}},
	{{"优抚对象", "重点优抚对象", "残疾军人", "烈属", "退役军人", "军烈属"},
	{NULL, gettext_noop("It honours a merit: write disability or economic_hardship only if that was found.")}},
	{{"脱贫户", "建档立卡", "脱贫人口", "脱贫不稳定户"},
	{NULL, gettext_noop("It is of a campaign that has ended: write anti_poverty_monitored, dibao or tekun only if that holds now.")}},
	{{"临时救助对象", "临时困难"},
	{NULL, gettext_noop("It is a single payment: write dibao, tekun or expenditure_hardship only if that holds.")}},
	{{"残疾人家庭", "残疾家庭"},
	{NULL, gettext_noop("It may be of another member of the family: write disability only of the person who has it.")}},
	{{"失能老人家庭", "失能家庭"},
	{NULL, gettext_noop("It may be of another member of the family: write functionally_disabled only of the person who is, and give the fact cared_functionally_disabled of the carer.")}},
	{{"家庭养老床位"},
	{NULL, gettext_noop("It is a bed, which is no circumstance.")}},
};

const LooseWord *
find_loose_word(const char *word)
{
	for (int i = 0; i < lengthof(loose_words); i++)
		for (int j = 0; j < MAX_SPELLINGS && loose_words[i].spellings[j] != NULL; j++)
			if (strcmp(word, loose_words[i].spellings[j]) == 0)
				return &loose_words[i].word;
	return NULL;
}
