-- implications.sql: which circumstances follow from others. A rule of a circumstance
-- says what implies it: who has the condition has it too, beside those of whom a set or
-- a fact says so. One rule for each text it rests on; the note says which.
--
-- What an agency decides hangs on a fact that says how the place decides: as long as
-- nobody says it, the circumstance is unknown of those whom it would decide, and not
-- false. Nobody else is asked about it, hence IS TRUE and IS NOT NULL. What implies
-- nothing, though people think so, docs/clauses.md tells.
--
-- 一种情形由其他情形推出：满足 condition 者即具有该情形。每条依据一条规则，note 说明出处。
-- 由地方认定的（如低保边缘是否算经济困难），取决于“当地如何认定”这一事实：无人说明之前是
-- 未知，不是否。

-- Facts about how a place decides. 当地认定口径的事实。
INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases)
SELECT f.name, 'boolean', f.title_zh, f.title_en, ARRAY[f.title_zh, f.former]
FROM (VALUES
	('dibao_margin_is_economic_hardship', '当地将低保边缘家庭认定为经济困难', '低保边缘视为经济困难',
		'The place takes families just above the limit of dibao as being in economic hardship'),
	('dibao_margin_is_living_hardship', '当地将低保边缘家庭认定为生活困难', '低保边缘视为生活困难',
		'The place takes families just above the limit of dibao as living in hardship'),
	('dibao_margin_is_in_hardship', '当地将低保边缘家庭认定为困难群众', '低保边缘视为困难群众',
		'The place takes families just above the limit of dibao as people in hardship'),
	('supported_child_is_in_hardship', '当地将孤儿等保障儿童认定为困难群众', '保障儿童视为困难群众',
		'The place takes orphans and children who are supported as orphans are as people in hardship'),
	('unable_selfcare_is_functionally_disabled', '当地将生活不能自理认定为失能',
		'生活不能自理视为失能',
		'The place takes persons unable to care for themselves as functionally disabled'),
	('living_alone_is_empty_nest', '当地将独居老年人认定为空巢', '独居视为空巢',
		'The place takes elders who live alone as empty-nesters'),
	('left_behind_is_empty_nest', '当地将留守老年人认定为空巢', '留守视为空巢',
		'The place takes elders left behind as empty-nesters')
) AS f (name, title_zh, former, title_en);
CALL benefit.add_variable('functionally_disabled_from',
	'当地认定失能的最低等级',
	'The lowest level that the place takes as functionally disabled, by its code',
	kind => 'text',
	aliases => '{当地认定失能的最低等级,失能起算等级}');
INSERT INTO benefit.code (variable, code, title_zh, title_en, aliases)
SELECT 'functionally_disabled_from', code, title_zh, title_en, aliases
FROM benefit.code
WHERE variable = 'disability_level' AND code IN ('mild', 'moderate', 'severe');

-- By the words, and by texts of the nation. 依词义和全国性规定。
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, note_zh, note_en)
SELECT i.id, split_part(i.id, '-', 1), '000000', daterange(i.since, NULL),
	i.condition::benefit.expression, 'true', i.note_zh, i.note_en
FROM (VALUES
	('economic_hardship-assistance', NULL::date, 'dibao OR tekun',
		'两者均因收入不足而获救助：《社会救助暂行办法》（国务院令第649号，2014年）第九条、第'
			'十四条。',
		'Both are for want of income: articles 9 and 14 of the Interim Measures for Social '
		'Assistance (社会救助暂行办法, order 649 of the State Council of 2014).'),
	('economic_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_economic_hardship',
		'由各地认定。',
		'Each place decides.'),
	('living_hardship-assistance', NULL, 'dibao OR tekun',
		'理由同经济困难：低保、特困均因收入不足而获救助（《社会救助暂行办法》第九条、第十四条'
			'）。',
		'Both are for want of income, as with economic hardship.'),
	('living_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_living_hardship',
		'由各地认定。',
		'Each place decides.'),
	('in_hardship-assistance', NULL, 'dibao OR tekun',
		'《社会救助暂行办法》第二十八条将两者列为医疗救助对象；2019年《基本医疗卫生与健康促进'
			'法》第八十三条称医疗救助系保障符合条件的困难群众。',
		'Article 28 of the Interim Measures for Social Assistance names both for medical '
		'assistance, which article 83 of the Act on Basic Medical and Health Care and the '
		'Promotion of Health of 2019 calls one for people in hardship (困难群众).'),
	('in_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_in_hardship',
		'由各地认定。',
		'Each place decides.'),
	('disability-severe', NULL, 'severe_disability',
		'依词义：残疾人证载明的重度等级，属 GB/T 26341-2010 四个等级之内。',
		'By the words: a card of a severe grade, which is one of the four of GB/T 26341-2010.'),
	('disabled_child-kinds', NULL, 'severely_disabled_child OR physically_disabled_child',
		'依词义。肢体残疾是《残疾人保障法》第二条所列残疾类别之一。',
		'By the words. Physical disability is one of the kinds in article 2 of the Act on the '
		'Protection of Persons with Disabilities.'),
	('disabled_child-card', NULL, 'disability AND age < 18',
		'持有残疾人证且未满十八周岁；未成年人的界定依《未成年人保护法》第二条。',
		'Who holds a disability card and is a minor, by article 2 of the Act on the Protection '
		'of Minors.'),
	('severely_disabled_child-card', NULL, 'severe_disability AND age < 18',
		'理由同残疾儿童：持有重度残疾人证且未满十八周岁。',
		'Who holds a card of a severe grade and is a minor, as with a disabled child.'),
	-- a register that has no levels says nothing by that
	('functionally_disabled-level', NULL,
		'disability_level IS NOT NULL AND disability_level <@ ''severe''',
		'依词义：重度失能属失能。对应 GB/T 42195-2022 各等级中的最高两级。',
		'By the words: severe functional disability. Of the levels of GB/T 42195-2022 these are '
		'the upper two.'),
	('functionally_disabled-lower', NULL,
		'disability_level IS NOT NULL AND (disability_level = ''moderate'' '
			'AND functionally_disabled_from IN (''mild'', ''moderate'') '
			'OR disability_level = ''mild'' AND functionally_disabled_from = ''mild'')',
		'GB/T 42195-2022 将这两级称为轻度失能和中度失能；从哪一级起认定为失能，由各地决定。',
		'GB/T 42195-2022 calls these levels mild and moderate functional disability; from which '
		'one on somebody counts as functionally disabled, each place decides.'),
	('functionally_disabled-selfcare', NULL,
		'unable_selfcare IS TRUE AND unable_selfcare_is_functionally_disabled',
		'完全丧失生活自理能力的属失能；部分丧失的是否属生活不能自理，各文件口径不一，故由各地'
			'认定。',
		'Who has lost all of it is; whether who has lost a part of it is unable to care for '
		'themselves differs by document, so each place decides.'),
	('partly_functionally_disabled-level', NULL,
		'disability_level IS NOT NULL AND (disability_level = ''moderate'' '
			'AND functionally_disabled_from = ''severe'' '
			'OR disability_level = ''mild'' AND functionally_disabled_from IN (''moderate'', ''severe''))',
		'依词义：丧失部分自理能力，但未达到当地认定失能的等级。',
		'By the words: who has lost a part, and less than makes functionally disabled there.'),
	('empty_nest-alone', NULL, 'living_alone IS TRUE AND living_alone_is_empty_nest',
		'由各地认定：独居者可能从未生育子女。',
		'Each place decides: who lives alone may never have had children.'),
	('empty_nest-left_behind', NULL, 'left_behind IS TRUE AND left_behind_is_empty_nest',
		'由各地认定：可能与孙辈同住。',
		'Each place decides: grandchildren may live there.'),
	('in_hardship-children', NULL,
		'(orphan OR de_facto_unattended_child OR hiv_child) IS TRUE AND supported_child_is_in_hardship',
		'以当地医疗救助规定为准。',
		'The rules of the place on medical assistance decide.'),
	('living_alone-key', NULL, 'key_living_alone',
		'依词义：重点独居属独居。',
		'By the words: 重点独居.'),
	('special_hardship-visits', '2022-10-01', 'age >= 60 AND (living_alone OR empty_nest OR left_behind '
			'OR functionally_disabled OR severe_disability OR special_fp_family)',
		'2022年10月民政部等十部门关于特殊困难老年人探访关爱服务的文件列举了这些群体，其印发日'
			'在此未能查明。',
		'The notice of ten ministries of October 2022 on visits to elders in special hardship '
		'names these groups. Its day is not known here.'),
	('family_planning_family-kinds', NULL, 'special_fp_family OR rural_family_planning_family',
		'依词义。计划生育特殊家庭曾持有独生子女父母光荣证：《人口与计划生育法》第三十一条、第'
			'三十二条。',
		'By the words. A special family is one that held the certificate of its only child: '
		'articles 31 and 32 of the Act on Population and Family Planning.'),
	('disadvantaged_child-guardianship', NULL, 'guardianship_absent_child',
		'国发〔2016〕36号将监护缺失列为三类原因之一，并以遭受侵害或面临危险为条件；登记为监护'
			'缺失儿童的，视为符合该条件。',
		'国发〔2016〕36号 names absent guardianship as one of three reasons. It adds that the child '
		'is in danger or was harmed; a register of such children is taken to mean it.')
) AS i (id, since, condition, note_zh, note_en);

-- By the text of a city. 依各市文件。
CALL benefit.add_rule('HZ-E-011-palsy', 'physically_disabled_child',
	condition => $$cerebral_palsy AND age < 18$$,
	value => $$true$$,
	note_zh => '该条把脑瘫列为肢体残疾。',
	note_en => 'The clause names cerebral palsy as a physical disability.');
CALL benefit.add_rule('HZ-E-013-groups', 'disadvantaged_child',
	condition => $$orphan OR hiv_child OR de_facto_unattended_child OR severely_ill_child
		OR severely_disabled_child OR guardianship_absent_child
		OR other_disadvantaged_child_recognised$$,
	value => $$true$$,
	note_zh => '该条列为困境儿童；所列以“等”收尾，另经认定的同样属于。',
	note_en => 'The clause names them as groups of children in difficulty. The list ends with 等: who '
		'is recognised for another reason is one too.');
CALL benefit.add_rule('HZ-Q-001-groups', 'special_hardship',
	condition => $$age >= 60 AND (empty_nest OR living_alone OR functionally_disabled
		OR severe_disability OR age >= 80 OR special_fp_family OR other_hardship_elder_recognised)$$,
	value => $$true$$,
	note_zh => '该条列为特殊困难老年人；所列以“等”收尾，另经认定的同样属于。',
	note_en => 'The clause names them as elders in special hardship. The list ends with 等: who is '
		'recognised for another reason is one too.');
CALL benefit.add_rule('QZ-E-013-groups', 'special_hardship',
	condition => $$age >= 60 AND economic_hardship AND (age >= 80 OR severe_disability
		OR functionally_disabled OR partly_functionally_disabled OR living_alone
		OR special_fp_family)$$,
	value => $$true$$,
	note_zh => '该条列其为特殊困难老年人，并以经济困难为前提。',
	note_en => 'The clause names them as elders in special hardship, with economic hardship as a part '
		'of it.');
CALL benefit.add_rule('ZZ-E-001-groups', 'special_hardship',
	condition => $$age >= 60 AND (severe_disability OR functionally_disabled OR left_behind
		OR empty_nest OR special_fp_family)$$,
	value => $$true$$,
	note_zh => '条文列举的特殊困难老年人。',
	note_en => 'The clause names them as elders in special hardship.');
