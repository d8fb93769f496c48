/*
 * syntax.c
 *	  How expressions are written: the table of constructs, and which names
 *	  need quotes.
 */
#include "compat.h"

#include "common/keywords.h"

#include "expression/respell.h"
#include "expression/syntax.h"

#define ANY_NUMBER	EXPRESSION_MAX_NODES

const ExprSyntax expr_syntax[EXPR_MARGINAL_SCALE + 1] = {
	[EXPR_CONST] = {NULL, BINDS_WHOLLY, 0, 0},
	[EXPR_VARIABLE] = {NULL, BINDS_WHOLLY, 0, 0},
	[EXPR_ON_DATE] = {"on_date", BINDS_WHOLLY, 0, 0},
	[EXPR_REGION] = {"region", BINDS_WHOLLY, 0, 0},
	[EXPR_AND] = {"AND", BINDS_AND, 0, 0},
	[EXPR_OR] = {"OR", BINDS_OR, 0, 0},
	[EXPR_NOT] = {"NOT", BINDS_NOT, 0, 0},
	[EXPR_ADD] = {"+", BINDS_ADD, 0, 0},
	[EXPR_SUBTRACT] = {"-", BINDS_ADD, 0, 0},
	[EXPR_MULTIPLY] = {"*", BINDS_MULTIPLY, 0, 0},
	[EXPR_DIVIDE] = {"/", BINDS_MULTIPLY, 0, 0},
	[EXPR_NEGATE] = {"-", BINDS_MINUS, 0, 0},
	[EXPR_EQ] = {"=", BINDS_COMPARISON, 0, 0},
	[EXPR_NE] = {"<>", BINDS_COMPARISON, 0, 0},
	[EXPR_LT] = {"<", BINDS_COMPARISON, 0, 0},
	[EXPR_LE] = {"<=", BINDS_COMPARISON, 0, 0},
	[EXPR_GT] = {">", BINDS_COMPARISON, 0, 0},
	[EXPR_GE] = {">=", BINDS_COMPARISON, 0, 0},
	[EXPR_CONTAINED] = {"<@", BINDS_OPERATOR, 0, 0},
	[EXPR_CONTAINS] = {"@>", BINDS_OPERATOR, 0, 0},
	[EXPR_BETWEEN] = {"BETWEEN", BINDS_BETWEEN, 0, 0},
	[EXPR_NOT_BETWEEN] = {"NOT BETWEEN", BINDS_BETWEEN, 0, 0},
	[EXPR_IN] = {"IN", BINDS_BETWEEN, 0, 0},
	[EXPR_NOT_IN] = {"NOT IN", BINDS_BETWEEN, 0, 0},
	[EXPR_IS_NULL] = {"IS NULL", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_NULL] = {"IS NOT NULL", BINDS_IS, 0, 0},
	[EXPR_IS_TRUE] = {"IS TRUE", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_TRUE] = {"IS NOT TRUE", BINDS_IS, 0, 0},
	[EXPR_IS_FALSE] = {"IS FALSE", BINDS_IS, 0, 0},
	[EXPR_IS_NOT_FALSE] = {"IS NOT FALSE", BINDS_IS, 0, 0},
	[EXPR_CASE] = {"CASE", BINDS_WHOLLY, 0, 0},
	[EXPR_COALESCE] = {"coalesce", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_NULLIF] = {"nullif", BINDS_WHOLLY, 2, 2},
	[EXPR_LEAST] = {"least", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_GREATEST] = {"greatest", BINDS_WHOLLY, 1, ANY_NUMBER},
	[EXPR_ABS] = {"abs", BINDS_WHOLLY, 1, 1},
	[EXPR_SIGN] = {"sign", BINDS_WHOLLY, 1, 1},
	[EXPR_FLOOR] = {"floor", BINDS_WHOLLY, 1, 2},
	[EXPR_CEIL] = {"ceil", BINDS_WHOLLY, 1, 2},
	[EXPR_ROUND] = {"round", BINDS_WHOLLY, 1, 3},
	[EXPR_TRUNC] = {"trunc", BINDS_WHOLLY, 1, 2},
	[EXPR_MOD] = {"mod", BINDS_WHOLLY, 2, 2},
	[EXPR_POWER] = {"power", BINDS_WHOLLY, 2, 2},
	[EXPR_YEARS_BETWEEN] = {"years_between", BINDS_WHOLLY, 2, 2},
	[EXPR_MONTHS_BETWEEN] = {"months_between", BINDS_WHOLLY, 2, 2},
	[EXPR_DAYS_BETWEEN] = {"days_between", BINDS_WHOLLY, 2, 2},
	[EXPR_ADD_MONTHS] = {"add_months", BINDS_WHOLLY, 2, 2},
	[EXPR_MONTH_START] = {"month_start", BINDS_WHOLLY, 1, 1},
	[EXPR_MONTH_END] = {"month_end", BINDS_WHOLLY, 1, 1},
	[EXPR_STEP_SCALE] = {"step_scale", BINDS_WHOLLY, 3, ANY_NUMBER},
	[EXPR_MARGINAL_SCALE] = {"marginal_scale", BINDS_WHOLLY, 3, ANY_NUMBER},
};

/*
 * Words that need quotes since 16, 17 or 19. They get them on 15 too, so that a
 * stored expression reads back, and its rulebook has the same SHA-256, after
 * an upgrade.
 */
static const char *const later_keywords[] = {
	"json", "json_array", "json_arrayagg", "json_exists", "json_object",
	"json_objectagg", "json_query", "json_scalar", "json_serialize",
	"json_table", "json_value", "merge_action", "system_user",
	"graph_table"
};

static bool
is_keyword(const char *name)
{
	int			keyword = ScanKeywordLookup(name, &ScanKeywords);

	if (keyword >= 0 && ScanKeywordCategories[keyword] != UNRESERVED_KEYWORD)
		return true;
	for (int i = 0; i < lengthof(later_keywords); i++)
	{
		if (strcmp(name, later_keywords[i]) == 0)
			return true;
	}
	return false;
}

/*
 * As quote_identifier(), but blind to quote_all_identifiers, and Chinese
 * stands as it is: the scanner takes every byte above ASCII for a letter. A
 * sign or a word that is read as an operator is none only in quotes.
 */
bool
is_plain_name(const char *name)
{
	for (const char *c = name; *c != '\0'; c++)
	{
		bool		letter = (*c >= 'a' && *c <= 'z') || *c == '_' ||
			IS_HIGHBIT_SET(*c);

		if (!letter && !(c > name && *c >= '0' && *c <= '9'))
			return false;
	}
	return *name != '\0' && !is_keyword(name) && !is_respelt(name);
}
