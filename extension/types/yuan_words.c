/*
 * yuan_words.c
 *	  Amounts in words, as cheques and receipts have them.
 *
 * Places go in groups of four, and groups pair up: 万 counts ten thousands,
 * 亿 hundred millions, and 亿 of 亿 comes of itself. One 零 stands for any run
 * of zeros that has digits on both sides within a group, or that opens a
 * group; zeros that close a group are silent.
 */
#include "compat.h"

#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "types/yuan.h"

#define WAN		UINT64CONST(10000)
#define YI		UINT64CONST(100000000)

static const char *const financial_digit[] = {
	"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"
};

static void
append_group(StringInfo words, int number)
{
	static const int weight[] = {1000, 100, 10, 1};
	static const char *const place[] = {"仟", "佰", "拾", ""};
	bool		started = false;
	bool		gap = false;

	for (int i = 0; i < lengthof(weight); i++)
	{
		int			digit = number / weight[i] % 10;

		if (digit == 0)
		{
			gap = started;
			continue;
		}
		if (gap)
			appendStringInfoString(words, financial_digit[0]);
		appendStringInfoString(words, financial_digit[digit]);
		appendStringInfoString(words, place[i]);
		started = true;
		gap = false;
	}
}

static void
append_whole(StringInfo words, uint64 number)
{
	uint64		unit = number >= YI ? YI : WAN;
	uint64		rest = number % unit;

	if (number < WAN)
	{
		append_group(words, (int) number);
		return;
	}

	append_whole(words, number / unit);
	appendStringInfoString(words, unit == YI ? "亿" : "万");
	if (rest == 0)
		return;
	if (rest < unit / 10)
		appendStringInfoString(words, financial_digit[0]);
	append_whole(words, rest);
}

PG_FUNCTION_INFO_V1(benefit_yuan_in_words);
Datum
benefit_yuan_in_words(PG_FUNCTION_ARGS)
{
	Yuan		amount = PG_GETARG_YUAN(0);
	uint64		total = yuan_magnitude(amount);
	uint64		whole = total / FEN_PER_YUAN;
	int			jiao = total / 10 % 10;
	int			fen = total % 10;
	StringInfoData words;

	initStringInfo(&words);
	if (amount < 0)
		appendStringInfoString(&words, "负");
	if (whole > 0)
	{
		append_whole(&words, whole);
		appendStringInfoString(&words, "元");
	}
	else if (total == 0)
		appendStringInfo(&words, "%s元", financial_digit[0]);

	if (jiao > 0)
		appendStringInfo(&words, "%s角", financial_digit[jiao]);
	else if (fen > 0 && whole > 0)
		appendStringInfoString(&words, financial_digit[0]);

	if (fen > 0)
		appendStringInfo(&words, "%s分", financial_digit[fen]);
	else
		appendStringInfoString(&words, "整");

	PG_RETURN_TEXT_P(cstring_to_text_with_len(words.data, words.len));
}
