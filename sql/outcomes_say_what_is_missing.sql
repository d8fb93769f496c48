-- An evaluation gives its status, value, rules and clauses, and says what is missing.
SET search_path = public, benefit;
-- Two floors, a rule for a date, a standard and its measure, unknown facts
CREATE TABLE book AS SELECT rulebook '{"format": 1,
	"policies": {"P": {"title_zh": "某市规定", "title_en": "Rules of a city", "region": "350500"}},
	"clauses": {"P-1": {"policy": "P", "summary_zh": "下限", "summary_en": "A floor"}},
	"variables": {
		"beds": {"kind": "number", "title_zh": "床位数", "title_en": "Beds", "hit_policy": "unique", "rounding": "half_up", "unit": "bed"},
		"inclusive": {"kind": "boolean", "title_zh": "普惠", "title_en": "Inclusive", "hit_policy": "unique", "rounding": "half_up"},
		"opened": {"kind": "date", "title_zh": "开业日期", "title_en": "Opened on", "hit_policy": "unique", "rounding": "half_up"},
		"grade": {"kind": "text", "title_zh": "等级", "title_en": "Grade", "hit_policy": "first", "rounding": "half_up", "default": "none"},
		"staff": {"kind": "number", "title_zh": "职工数", "title_en": "Staff", "hit_policy": "unique", "rounding": "half_up", "unit": "person"},
		"staff_required": {"kind": "number", "title_zh": "应配职工", "title_en": "Staff required", "hit_policy": "max", "rounding": "up", "scale": 0, "unit": "person", "direction": "at_least", "measure": "staff"},
		"review_due": {"kind": "date", "title_zh": "复审日期", "title_en": "Review due", "hit_policy": "first", "rounding": "half_up"},
		"subsidy": {"kind": "money", "title_zh": "补贴", "title_en": "Subsidy", "hit_policy": "sum", "rounding": "half_up", "scale": 2, "default": "0", "unit": "yuan"}},
	"rules": {
		"S-1": {"variable": "staff_required", "region": "350500", "priority": 0, "value": "beds / 7", "clause": "P-1"},
		"S-2": {"variable": "staff_required", "region": "350582", "priority": 0, "condition": "inclusive", "value": "beds / 5"},
		"G-1": {"variable": "grade", "region": "350500", "priority": 1, "condition": "beds >= 100", "value": "''large''"},
		"G-2": {"variable": "grade", "region": "350500", "priority": 0, "condition": "beds >= 10", "value": "''small''"},
		"R-1": {"variable": "review_due", "region": "350500", "priority": 0, "value": "greatest(opened, date ''2025-01-01'')"},
		"B-1": {"variable": "subsidy", "region": "350500", "priority": 0, "from": "2024-01-01", "condition": "grade = ''large''", "value": "beds * 100"},
		"B-2": {"variable": "subsidy", "region": "350500", "priority": 0, "before": "2025-01-01", "condition": "inclusive", "value": "500.5"}}}' AS content;

CREATE FUNCTION ask(variable text, facts jsonb, region region DEFAULT '350502', on_date date DEFAULT '2024-06-30') RETURNS outcome
LANGUAGE sql STABLE AS $$ SELECT assess(variable, facts, region, on_date, content) FROM book $$;

\pset null -
SELECT (ask('staff_required', '{"beds": 50}')).*;
SELECT (ask('staff_required', '{"beds": 50}', '350582')).*;
SELECT (ask('staff_required', '{"beds": 50, "inclusive": true}', '350582')).*;
SELECT (ask('staff_required', '{}', '350582')).*;
SELECT (ask('staff_required', '{"beds": 50}', '350000')).*;
SELECT (ask('grade', '{"beds": 100}')).*;
SELECT (ask('grade', '{"beds": 9}')).*;
SELECT (ask('grade', '{}')).*;
SELECT (ask('grade', '{"grade": "given"}')).*;
SELECT (ask('review_due', '{"opened": "2024-02-29"}')).*;
SELECT (ask('review_due', '{"开业日期": "2026-02-28"}')).*;
SELECT (ask('subsidy', '{"beds": 120, "inclusive": true}')).*;
SELECT (ask('subsidy', '{"beds": 120, "inclusive": true}', on_date => '2023-12-31')).*;
SELECT (ask('subsidy', '{"beds": 120}')).*;
SELECT (ask('subsidy', '{"beds": 20, "inclusive": false}')).*;
SELECT (ask('subsidy', '{"inclusive": true}')).*;
SELECT (ask('beds', '{"beds": 20}')).*;
SELECT (ask('beds', '{}')).*;

SELECT c.* FROM book, comply('staff_required', '{"beds": 50, "staff": 7}'::jsonb, '350502', '2024-06-30', content) c;
SELECT c.* FROM book, comply('staff_required', '{"beds": 50, "staff": 8}'::jsonb, '350502', '2024-06-30', content) c;
SELECT c.* FROM book, comply('staff_required', '{"beds": 50}'::jsonb, '350502', '2024-06-30', content) c;
SELECT c.* FROM book, comply('staff_required', '{"staff": 7}'::jsonb, '350502', '2024-06-30', content) c;
SELECT c.* FROM book, comply('staff_required', '{"staff": 7}'::jsonb, '330500', '2024-06-30', content) c;

-- Statuses have an order, so that a report may sort by them.
SELECT enum_range(NULL::status);
DROP FUNCTION ask;
DROP TABLE book;
