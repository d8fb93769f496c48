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
SELECT f.name, 'boolean', f.title_zh, f.title_en, ARRAY[f.title_zh]
FROM (VALUES
	('dibao_margin_is_economic_hardship', '低保边缘视为经济困难',
		'The place takes families just above the limit of dibao as being in economic hardship'),
	('dibao_margin_is_living_hardship', '低保边缘视为生活困难',
		'The place takes families just above the limit of dibao as living in hardship'),
	('dibao_margin_is_in_hardship', '低保边缘视为困难群众',
		'The place takes families just above the limit of dibao as people in hardship'),
	('supported_child_is_in_hardship', '保障儿童视为困难群众',
		'The place takes orphans and children who are supported as orphans are as people in hardship'),
	('unable_selfcare_is_functionally_disabled', '生活不能自理视为失能',
		'The place takes persons unable to care for themselves as functionally disabled'),
	('living_alone_is_empty_nest', '独居视为空巢',
		'The place takes elders who live alone as empty-nesters'),
	('left_behind_is_empty_nest', '留守视为空巢',
		'The place takes elders left behind as empty-nesters')
) AS f (name, title_zh, title_en);
CALL benefit.add_variable('functionally_disabled_from',
	'失能起算等级', 'The lowest level that the place takes as functionally disabled, by its code',
	kind => 'text');
INSERT INTO benefit.code (variable, code, title_zh, title_en, aliases)
SELECT 'functionally_disabled_from', code, title_zh, title_en, aliases
FROM benefit.code
WHERE variable = 'disability_level' AND code IN ('mild', 'moderate', 'severe');

-- By the words, and by texts of the nation. 依词义和全国性规定。
INSERT INTO benefit.rule (id, variable, region, valid, condition, value, note_en)
SELECT i.id, split_part(i.id, '-', 1), '000000', daterange(i.since, NULL),
	i.condition::benefit.expression, 'true', i.note
FROM (VALUES
	('economic_hardship-assistance', NULL::date, 'dibao OR tekun',
		'Both are for want of income: articles 9 and 14 of the Interim Measures for Social '
		'Assistance (社会救助暂行办法, order 649 of the State Council of 2014).'),
	('economic_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_economic_hardship',
		'Each place decides.'),
	('living_hardship-assistance', NULL, 'dibao OR tekun',
		'As economic_hardship-assistance.'),
	('living_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_living_hardship',
		'Each place decides.'),
	('in_hardship-assistance', NULL, 'dibao OR tekun',
		'Article 28 of the Interim Measures for Social Assistance names both for medical '
		'assistance, which article 83 of the Act on Basic Medical and Health Care and the '
		'Promotion of Health of 2019 calls one for people in hardship (困难群众).'),
	('in_hardship-margin', NULL, 'dibao_margin IS TRUE AND dibao_margin_is_in_hardship',
		'Each place decides.'),
	('disability-severe', NULL, 'severe_disability',
		'By the words: a card of a severe grade, which is one of the four of GB/T 26341-2010.'),
	('disabled_child-kinds', NULL, 'severely_disabled_child OR physically_disabled_child',
		'By the words. Physical disability is one of the kinds in article 2 of the Act on the '
		'Protection of Persons with Disabilities.'),
	('disabled_child-card', NULL, 'disability AND age < 18',
		'Who holds a disability card and is a minor, by article 2 of the Act on the Protection '
		'of Minors.'),
	('severely_disabled_child-card', NULL, 'severe_disability AND age < 18',
		'As disabled_child-card.'),
	-- a register that has no levels says nothing by that
	('functionally_disabled-level', NULL,
		'disability_level IS NOT NULL AND disability_level <@ ''severe''',
		'By the words: severe functional disability. Of the levels of GB/T 42195-2022 these are '
		'the upper two.'),
	('functionally_disabled-lower', NULL,
		'disability_level IS NOT NULL AND (disability_level = ''moderate'' '
			'AND functionally_disabled_from IN (''mild'', ''moderate'') '
			'OR disability_level = ''mild'' AND functionally_disabled_from = ''mild'')',
		'GB/T 42195-2022 calls these levels mild and moderate functional disability; from which '
		'one on somebody counts as functionally disabled, each place decides.'),
	('functionally_disabled-selfcare', NULL,
		'unable_selfcare IS TRUE AND unable_selfcare_is_functionally_disabled',
		'Who has lost all of it is; whether who has lost a part of it is unable to care for '
		'themselves differs by document, so each place decides.'),
	('partly_functionally_disabled-level', NULL,
		'disability_level IS NOT NULL AND (disability_level = ''moderate'' '
			'AND functionally_disabled_from = ''severe'' '
			'OR disability_level = ''mild'' AND functionally_disabled_from IN (''moderate'', ''severe''))',
		'By the words: who has lost a part, and less than makes functionally disabled there.'),
	('empty_nest-alone', NULL, 'living_alone IS TRUE AND living_alone_is_empty_nest',
		'Each place decides: who lives alone may never have had children.'),
	('empty_nest-left_behind', NULL, 'left_behind IS TRUE AND left_behind_is_empty_nest',
		'Each place decides: grandchildren may live there.'),
	('in_hardship-children', NULL,
		'(orphan OR de_facto_unattended_child OR hiv_child) IS TRUE AND supported_child_is_in_hardship',
		'The rules of the place on medical assistance decide.'),
	('living_alone-key', NULL, 'key_living_alone',
		'By the words: 重点独居.'),
	('special_hardship-visits', '2022-10-01', 'age >= 60 AND (living_alone OR empty_nest OR left_behind '
			'OR functionally_disabled OR severe_disability OR special_fp_family)',
		'The notice of ten ministries of October 2022 on visits to elders in special hardship '
		'names these groups. Its day is not known here.'),
	('family_planning_family-kinds', NULL, 'special_fp_family OR rural_family_planning_family',
		'By the words. A special family is one that held the certificate of its only child: '
		'articles 31 and 32 of the Act on Population and Family Planning.'),
	('disadvantaged_child-guardianship', NULL, 'guardianship_absent_child',
		'国发〔2016〕36号 names absent guardianship as one of three reasons. It adds that the child '
		'is in danger or was harmed; a register of such children is taken to mean it.')
) AS i (id, since, condition, note);

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
	note_en => 'The clause names them as elders in special hardship, with economic hardship as a part '
		'of it.');
CALL benefit.add_rule('ZZ-E-001-groups', 'special_hardship',
	condition => $$age >= 60 AND (severe_disability OR functionally_disabled OR left_behind
		OR empty_nest OR special_fp_family)$$,
	value => $$true$$,
	note_en => 'The clause names them as elders in special hardship.');
