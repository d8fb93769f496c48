-- form.sql: the form in which shipped rules are written, four procedures that add
-- a row or two each, and vanish in ship.sql. A clause is a block of them:
--
--		CALL benefit.add_clause('QZ-B-001', '二(一)2',		where it stands
--			'…', '…',										what it says, in Chinese and English
--			force => 'grants');								how far it binds
--		CALL benefit.add_figure(…);							how that is measured which it sets,
--		CALL benefit.add_variable('care_allowance', …);		and what it sets: each once, at the
--															first clause that needs it
--		CALL benefit.add_rule('QZ-B-001', 'care_allowance',
--			condition => $$age >= 60 AND …$$,				when
--			value => $$300$$,								how much
--			since => …, until => …,							first and last day
--			region => …, level => …,						where, if not all of the document's
--			note_zh => '…', note_en => '…');				how a doubtful text was read
--
-- Only what differs from the default is written. What a document says once stands
-- once, in its row of benefit.policy: a clause whose id begins with QZ- stands in
-- the document QZ, and its rules hold in the region of QZ, from its day of issue.
-- Facts have no rule, and stand in lists by what they are facts about.
--
-- psql runs these files as well, this one first. A script that updates the
-- extension may use it too, and drops the procedures as ship.sql does.

CREATE PROCEDURE benefit.add_clause(id text, section text, summary_zh text, summary_en text,
	force text DEFAULT NULL)
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, force)
	VALUES (id, split_part(id, '-', 1), section, summary_zh, summary_en, force);
END
$$;

-- A variable has its Chinese title as an alias, besides those that are given. Of
-- several rules of a standard the strictest decides, unless hit_policy is given.
CREATE PROCEDURE benefit.add_variable(name text, title_zh text, title_en text, kind text,
	unit text DEFAULT NULL, per text DEFAULT NULL, subject text DEFAULT NULL,
	measure text DEFAULT NULL, direction text DEFAULT NULL, hit_policy text DEFAULT NULL,
	default_value text DEFAULT NULL, scale integer DEFAULT NULL, rounding text DEFAULT 'half_up',
	aliases text[] DEFAULT NULL, beneficiary text DEFAULT NULL)
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, subject, unit, per,
		hit_policy, default_value, scale, rounding, direction, measure, beneficiary)
	VALUES (name, kind, title_zh, title_en, array_prepend(title_zh, array_remove(aliases, title_zh)), subject, unit, per,
		coalesce(hit_policy, CASE
			WHEN direction IN ('at_least', 'above') THEN 'max'
			WHEN direction IN ('at_most', 'below') THEN 'min'
			ELSE 'unique' END),
		default_value, scale, rounding, direction, measure, beneficiary);
END
$$;

-- A figure is reckoned from facts, at all times and everywhere in the same way.
CREATE PROCEDURE benefit.add_figure(name text, title_zh text, title_en text, value text,
	kind text DEFAULT 'number', unit text DEFAULT NULL, per text DEFAULT NULL,
	subject text DEFAULT 'region', aliases text[] DEFAULT NULL,
	note_zh text DEFAULT NULL, note_en text DEFAULT NULL)
LANGUAGE plpgsql AS $$
BEGIN
	INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, subject, unit, per)
	VALUES (name, kind, title_zh, title_en, array_prepend(title_zh, array_remove(aliases, title_zh)), subject, unit, per);

	INSERT INTO benefit.rule (id, variable, region, valid, value, note_zh, note_en)
	VALUES (name, name, '000000', '(,)', value::benefit.expression, note_zh, note_en);
END
$$;

-- A rule has the id of the clause that it rests on, and its variable answers the
-- clause; further rules add a word to the id, as QZ-P-001-charge does.
CREATE PROCEDURE benefit.add_rule(id text, variable text, value text,
	condition text DEFAULT NULL, baseline numeric DEFAULT NULL,
	since date DEFAULT NULL, until date DEFAULT NULL, region text DEFAULT NULL,
	level text DEFAULT NULL, baseline_on date DEFAULT NULL,
	note_zh text DEFAULT NULL, note_en text DEFAULT NULL)
LANGUAGE plpgsql AS $$
DECLARE
	days daterange;
BEGIN
	IF since IS NOT NULL OR until IS NOT NULL THEN
		SELECT daterange(coalesce(since, p.issued, lower(p.valid)), until, '[]') INTO STRICT days
		FROM benefit.policy AS p
		WHERE p.id = split_part(add_rule.id, '-', 1);
	END IF;

	INSERT INTO benefit.rule (id, variable, region, valid, level, condition, value, baseline,
		baseline_on, clause, note_zh, note_en)
	VALUES (id, variable, region::benefit.region, days, level,
		condition::benefit.expression, value::benefit.expression, baseline,
		baseline_on, substring(id, '^[^-]+-[^-]+-[^-]+'), note_zh, note_en);

	UPDATE benefit.clause AS c SET variable = add_rule.variable WHERE c.id = add_rule.id;
END
$$;
