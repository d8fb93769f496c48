-- What registers call people is read as the circumstances that it says, all of them
-- and no more; a word that may mean one or another is asked back with both.
SET search_path = benefit, public;
SET client_min_messages = warning;
SELECT plan(21);

CREATE FUNCTION pg_temp.said(word text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	hint text;
	message text;
	code text;
BEGIN
	RETURN ARRAY[word]::circumstances;
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT, hint = PG_EXCEPTION_HINT;
	RETURN code || ' ' || message || ' ' || coalesce(hint, '');
END $$;

-- Words that say one circumstance.
CREATE TEMP TABLE term AS
SELECT unnest(string_to_array(words, ' ')) AS word, circumstance
FROM (VALUES
	('五保 农村五保 五保户 五保对象 五保老人 五保供养 三无人员 城市三无 三无老人 三无对象 特困 特困人员', 'tekun'),
	('城市低保 农村低保 城乡低保 低保A类 低保B类 低保C类 单人保 单人户低保 重病单人保', 'dibao'),
	('刚性支出困难家庭 支出型困难家庭 支出型贫困家庭', 'expenditure_hardship'),
	('防止返贫监测对象 返贫致贫人口 易返贫致贫人口', 'anti_poverty_monitored'),
	('失独老人 失独父母 失独者 独生子女死亡家庭 独生子女伤残家庭 伤残独生子女家庭 独生子女伤残父母 特扶对象 特别扶助对象 计划生育特别扶助对象 计生特困户', 'special_fp_family'),
	('奖扶对象 奖励扶助对象 农村计划生育奖励扶助对象 农村双女户 农村独女户 农村独生子女户', 'rural_family_planning_family'),
	('全护理 完全丧失生活自理能力 不能自理', 'unable_selfcare'),
	('半护理 半自理 介助 部分丧失生活自理能力', 'partly_functionally_disabled'),
	('介护 失能', 'functionally_disabled'),
	('阿尔茨海默病 阿尔茨海默症 老年性痴呆 痴呆症 失智症 认知障碍老人 血管性痴呆', 'dementia'),
	('一级残疾 二级残疾 残疾一级 残疾二级 重度残疾人(一级) 重度残疾人(二级) 重度残疾人（一级） 重残', 'severe_disability'),
	('三级残疾 四级残疾 残疾三级 残疾四级 视力残疾 听力残疾 言语残疾 肢体残疾 智力残疾 精神残疾 多重残疾 残疾老人 残疾老年人 老年残疾人', 'disability'),
	('散居孤儿 集中养育孤儿 社会散居孤儿', 'orphan'),
	('困境未成年人', 'disadvantaged_child'),
	('孤独症谱系障碍 自闭症', 'autistic_child'),
	('受艾滋病影响儿童 艾滋病病毒感染儿童', 'hiv_child'),
	('长护险待遇享受人员 长护险待遇人员', 'ltci_insured'),
	('家属照护者 家庭照护人员 家庭照顾者', 'family_carer'),
	('留守老人 留守老年人', 'left_behind'), ('留守儿童', 'left_behind_child'), ('特殊困难老年人', 'special_hardship'), ('独生子女本人', 'only_child')) v (words, circumstance);
SELECT is_empty($$SELECT word, pg_temp.said(word) FROM term WHERE pg_temp.said(word) <> '{' || circumstance || '}'$$,
	'a word that says one circumstance is read as it');
SELECT is_empty($$SELECT word, pg_temp.said(word) FROM (SELECT '　' || word || ' ' FROM term UNION ALL SELECT translate(word, 'ABC()', 'ＡＢＣ（）') FROM term) t (word)
	WHERE pg_temp.said(word) <> (SELECT '{' || circumstance || '}' FROM term WHERE term.word = translate(btrim(t.word, ' 　'), 'ＡＢＣ（）', 'ABC()') LIMIT 1)$$,
	'of any width, and with blanks around it');

-- Words that say two, or that there is none.
SELECT is(pg_temp.said('重残单人保'), '{dibao,severe_disability}', 'a word that says two is read as both');
SELECT is(pg_temp.said('特困全护理'), '{tekun,unable_selfcare}', 'another one');
SELECT is('{低保、能自理}'::circumstances, '{dibao}', 'that somebody looks after themselves says no circumstance');
SELECT is(assess('care_allowance', '{"age": 70, "circumstances": ["全自理", "低保"]}'::jsonb, '350502', '2024-06-30', NULL::text)::text,
	assess('care_allowance', '{"age": 70, "circumstances": ["dibao"]}'::jsonb, '350502', '2024-06-30', NULL::text)::text, 'in JSON too');

-- Words that are asked back: what the hint must name.
CREATE TEMP TABLE refused AS
SELECT unnest(string_to_array(words, ' ')) AS word, string_to_array(named, ' ') AS named
FROM (VALUES
	('集中供养特困 集中供养人员 集中特困 分散供养特困 分散供养人员 散养特困', 'tekun centrally_supported'),
	('农村留守老人 农村留守老年人 留守在农村的老人', 'left_behind rural'),
	('农村留守儿童', 'left_behind_child rural'),
	('完全失能 完全失能老人 重度失能 重度失能老人', 'functionally_disabled disability_level'),
	('轻度失能 中度失能', 'disability_level functionally_disabled partly_functionally_disabled'),
	('80岁以上 80周岁以上 80岁及以上 高龄 高龄老人 高龄老年人 老年人 60岁以上 60周岁以上 60岁及以上 90岁以上 百岁老人 百岁寿星 高龄失能 高龄独居 高龄困难 ８０岁以上', 'birth_date'),
	('低收入 低收入家庭 低收入人口 低收入老人 低收入户', 'dibao_margin dibao tekun'),
	('困难 困难老人 困难家庭 困难户 贫困户 贫困老人', 'in_hardship economic_hardship living_hardship'),
	('特困家庭 特困户', 'tekun special_fp_family'),
	('特殊困难 特殊困难家庭', 'special_hardship special_fp_family'),
	('留守', 'left_behind left_behind_child'),
	('1级 2级 3级 4级 残疾等级1 １级', 'severe_disability disability_level'),
	('失能失智 失能(失智) 失智失能 失能（失智）', 'functionally_disabled dementia'),
	('空巢独居 独居空巢', 'empty_nest living_alone'), ('空巢留守', 'empty_nest left_behind'), ('纯老家庭 双老户 老老户', 'empty_nest living_alone'),
	('护理 护理对象 需要护理 卧床 长期卧床', 'functionally_disabled partly_functionally_disabled'),
	('不能自理(部分) 部分不能自理', 'unable_selfcare partly_functionally_disabled'),
	('孤寡老人 孤老 鳏寡老人 无子女老人', 'tekun living_alone'),
	('独生子女', 'only_child family_planning_family'), ('独生子女家庭 独生子女父母', 'family_planning_family special_fp_family'),
	('计生困难家庭 计划生育困难家庭', 'special_fp_family family_planning_family'),
	('家庭护理员 照护者', 'family_carer'),
	('重病 大病 重特大疾病 重病患者', 'severely_ill_child'), ('精神障碍 精神病 智障', 'disability'), ('三无', 'tekun'),
	('弃婴 弃儿 流浪儿童 流浪未成年人', 'orphan'), ('事实孤儿(父母一方)', 'de_facto_unattended_child'), ('单亲家庭 离异家庭儿童', 'guardianship_absent_child'),
	('优抚对象 重点优抚对象 残疾军人 烈属 退役军人 军烈属', 'disability'), ('脱贫户 建档立卡 脱贫人口 脱贫不稳定户', 'anti_poverty_monitored'),
	('临时救助对象 临时困难', 'dibao tekun'), ('残疾人家庭 残疾家庭', 'disability'), ('失能老人家庭 失能家庭', 'functionally_disabled cared_functionally_disabled'), ('家庭养老床位', 'circumstance')) v (words, named);
SELECT is_empty($$SELECT word, pg_temp.said(word) FROM refused WHERE pg_temp.said(word) NOT LIKE format('22P02 "%s" does not say one circumstance %%', word)$$,
	'a word that may mean one or another is refused');
SELECT is_empty($$SELECT word, pg_temp.said(word) FROM refused, unnest(named) n WHERE substring(pg_temp.said(word) FROM 'does not say one circumstance (.*)') !~ ('\m' || n || '\M') AND n <> 'circumstance'$$,
	'and the hint names what it may mean, or the facts that it says');
SELECT is_empty($$
	SELECT word, n FROM refused, unnest(regexp_split_to_array(substring(pg_temp.said(word) FROM 'does not say one circumstance (.*)'), '[^a-z_]+')) n
	WHERE n LIKE '%\_%' AND n NOT IN (SELECT name FROM circumstance UNION ALL SELECT name FROM variable)$$,
	'what a hint names is there');
SELECT is_empty($$SELECT word FROM refused JOIN circumstance ON word = term_zh OR word = ANY (synonyms_zh)$$, 'none of them is a name besides');
SELECT is(pg_temp.said('低保、低收入'), '22P02 unknown circumstance "低保、低收入" The view benefit.circumstance lists the known ones.', 'a list is none of them');
SELECT throws_ok($$SELECT '{低保、低收入}'::circumstances$$, '22P02', '"低收入" does not say one circumstance', 'in a list the word is named');
SELECT throws_ok($$SELECT amount('care_allowance', '{"age": 70, "circumstances": ["留守"]}'::jsonb, '350502', '2024-06-30', NULL::text)$$,
	'22P02', 'fact "circumstances" has a value that is not a circumstance: "留守"', 'in JSON the fact is named with it');
SELECT is(
	(SELECT array_agg(f.message || ' ' || f.hint) FROM findings('{"format": 1, "variables": {"x": {"kind": "number"}}, "rules": {"r": {"variable": "x", "region": "000000", "value": "1", "condition": "失能 且 留守"}}}') f),
	ARRAY['variable "留守" does not exist It may be left_behind or left_behind_child: write which.'], 'a rule that asks for it is told the same');

-- A guess between short terms would be a wrong one.
SELECT is(pg_temp.said(word), format('22P02 unknown circumstance "%s" The view benefit.circumstance lists the known ones.', word), word || ' has no near term')
FROM unnest('{低宝,失聪,独身,孤巢老,残废}'::text[]) word;
SELECT is(pg_temp.said('functionaly_disabled'), '22P02 unknown circumstance "functionaly_disabled" Perhaps you meant "functionally_disabled".', 'a slip in English is one');
SELECT is(pg_temp.said('最低生话保障'), '22P02 unknown circumstance "最低生话保障" Perhaps you meant "最低生活保障".', 'so is one in a long term');

SELECT * FROM finish();
