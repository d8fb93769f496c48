-- quanzhou.sql: shipped rules of 泉政办〔2022〕57号, Quanzhou's plan for the old
-- and the young.

INSERT INTO benefit.policy (id, number, title_zh, title_en, issuer_zh, region, issued, shipped)
VALUES
	('QZ', '泉政办〔2022〕57号', '泉州市“一老一小”整体解决方案',
		'Quanzhou: overall plan for elder care and child care', '泉州市人民政府办公室',
		'350500', '2022-12-29', true);

INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, subject, unit, per,
	hit_policy, default_value, scale, rounding, direction, measure, shipped)
VALUES
	('care_allowance', 'money', '失能老人护理补贴', 'Care allowance for functionally disabled elders',
		'{护理补贴,失能老人护理补贴}',
		'person', 'yuan', 'person and month', 'max', '0', NULL, DEFAULT, NULL, NULL, true),
	('in_subsidy_scope', 'boolean', '是否纳入补助范围', 'The facility is within the scope of subsidies',
		'{纳入补助范围}',
		'facility', NULL, NULL, DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('subsidy_paid', 'money', '已发运营补贴', 'Operating subsidy paid',
		'{已发补贴,已发运营补贴}',
		'facility', 'yuan', 'facility and year', DEFAULT, NULL, NULL, DEFAULT, NULL, NULL, true),
	('operating_subsidy', 'money', '运营补贴下限', 'Least operating subsidy of a care facility',
		'{运营补贴,运营补贴下限}',
		'facility', 'yuan', 'facility and year', 'max', '0', NULL, DEFAULT, 'at_least', 'subsidy_paid', true);

INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable, shipped)
VALUES
	('QZ-B-001', 'QZ', '二(一)2',
		'低保户或计生特困户的失能老人按月领护理补贴三百元',
		'A functionally disabled elder of a dibao or special family-planning family is paid 300 yuan a month for care',
		'care_allowance', true),
	('QZ-B-002', 'QZ', '二(三)2',
		'照料中心列入补助且正常运转,年补下限两万元',
		'A home and community care centre in scope and in operation is paid 20,000 yuan a year or more',
		'operating_subsidy', true),
	('QZ-B-003', 'QZ', '二(三)2',
		'农村站点(幸福院)列入补助且正常运转,年补下限五千元',
		'A rural home-care station in scope and in operation is paid 5,000 yuan a year or more',
		'operating_subsidy', true);

INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause, note, shipped)
VALUES
	('QZ-B-001', 'care_allowance', '350500', '[2022-12-29,)',
		'age >= 60 and functionally_disabled and (dibao or special_fp_family)', '300', 'QZ-B-001',
		'An elder is 60 or older. Either kind of family is enough, and both are paid once. The text gives no first day: that of issue is taken.',
		true),
	('QZ-B-002', 'operating_subsidy', '350500', '[2022-12-29,)',
		'facility_kind = ''home_community_care_center'' and in_subsidy_scope and built and operating_normally',
		'20000', 'QZ-B-002',
		'A floor: a county may set more. A part of a year counts as a year.',
		true),
	('QZ-B-003', 'operating_subsidy', '350500', '[2022-12-29,)',
		'facility_kind = ''rural_home_care_station'' and in_subsidy_scope and built and operating_normally',
		'5000', 'QZ-B-003',
		'Scope, building and operation are taken to be asked of rural stations too.',
		true);
