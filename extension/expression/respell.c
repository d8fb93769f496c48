/*
 * respell.c
 *	  Reads what is typed with a Chinese input method on: signs, digits, letters
 *	  and blanks of full width, Chinese quotation marks, and the words for AND,
 *	  OR and NOT.
 *
 *		年龄　≥　６０ 且 （低保 或 类别＝“甲”）
 *		年龄  >=  60 AND (低保 OR 类别='甲')
 *
 * The source is cut where PostgreSQL's scanner would cut it, and as far as that
 * tells what is quoted and what is not. A word is an operator only if it is one
 * as a whole: 非农 is a name. For every byte that is written down it is kept
 * where it comes from, so that a fault points into what was typed.
 */
#include "compat.h"

#include "expression/respell.h"
#include "expression/refuse.h"
#include "types/width.h"

typedef struct Writer
{
	const char *at;				/* what is read next */
	const char *source;
	const char *end;
	char	   *sql;
	int		   *origins;
	int			length;
	bool		translated;		/* the last byte is not that of the source */
	Fault	   *fault;
} Writer;

static const struct
{
	const char *word;
	const char *operator;
}			words[] = {
	{"且", "AND"}, {"并且", "AND"}, {"或", "OR"}, {"或者", "OR"}, {"非", "NOT"}
};

/* Signs that are no half-width ones at full width. Between blanks they join nothing. */
static const struct
{
	pg_wchar	sign;
	const char *sql;
}			signs[] = {
	{0x2265, " >= "},			/* ≥ */
	{0x2264, " <= "},			/* ≤ */
	{0x2267, " >= "},			/* ≧ */
	{0x2266, " <= "},			/* ≦ */
	{0x2A7E, " >= "},			/* ⩾ */
	{0x2A7D, " <= "},			/* ⩽ */
	{0x2260, " <> "},			/* ≠ */
	{0x00D7, " * "},			/* × */
	{0x00F7, " / "},			/* ÷ */
	{0x2212, "-"},				/* the minus of mathematics */
	{0x3001, ","},				/* 、 */
};

/* Either one of a pair begins a text, and either ends it, as input methods give them. */
static const struct
{
	pg_wchar	open;
	pg_wchar	close;
	char		sql;
}			quotes[] = {
	{0x201C, 0x201D, '\''},		/* “ ” */
	{0x2018, 0x2019, '\''},		/* ‘ ’ */
	{0x300C, 0x300D, '\''},		/* 「 」 */
	{0x300E, 0x300F, '\''},		/* 『 』 */
	{0xFF07, 0xFF07, '\''},		/* the straight ones, at full width */
	{0xFF02, 0xFF02, '"'},
};

/* Signs that could stand for several things, or for nothing. */
static const struct
{
	pg_wchar	sign;
	const char *hint;
}			refused[] = {
	{0x3002, gettext_noop("A decimal point is written with a half-width full stop.")},	/* 。 */
	{0x3008, gettext_noop("Less is written <, and at most <= or ≤.")},	/* 〈 */
	{0x3009, gettext_noop("Greater is written >, and at least >= or ≥.")},	/* 〉 */
	{0x300A, gettext_noop("Write < for less; a text stands in quotation marks.")},	/* 《 */
	{0x300B, gettext_noop("Write > for greater; a text stands in quotation marks.")},	/* 》 */
	{0x3010, gettext_noop("Write ( and ).")},	/* 【 */
	{0x3011, gettext_noop("Write ( and ).")},	/* 】 */
	{0x3014, gettext_noop("Write ( and ).")},	/* 〔 */
	{0x3015, gettext_noop("Write ( and ).")},	/* 〕 */
	{0x2026, gettext_noop("A rule is written out in full.")},	/* … */
	{0x2014, gettext_noop("A minus is written -.")},	/* — */
	{0x2013, gettext_noop("A minus is written -.")},	/* – */
	{0xFF04, NULL},				/* ＄ */
};

const char *
operator_of_word(const char *word)
{
	for (int i = 0; i < lengthof(words); i++)
		if (strcmp(word, words[i].word) == 0)
			return words[i].operator;
	return NULL;
}

int
operator_length(const char *text)
{
	int			longest = 0;

	for (int i = 0; i < lengthof(words); i++)
	{
		int			length = strlen(words[i].word);

		if (strncmp(text, words[i].word, length) == 0)
			longest = Max(longest, length);
	}
	return longest;
}

/* Which of the table, or -1. */
static int
find_sign(pg_wchar c)
{
	for (int i = 0; i < lengthof(signs); i++)
		if (signs[i].sign == c)
			return i;
	return -1;
}

static int
find_quote(pg_wchar c)
{
	for (int i = 0; i < lengthof(quotes); i++)
		if (quotes[i].open == c || quotes[i].close == c)
			return i;
	return -1;
}

static int
find_refused(pg_wchar c)
{
	for (int i = 0; i < lengthof(refused); i++)
		if (refused[i].sign == c)
			return i;
	return -1;
}

/* Could it stand in a name, to PostgreSQL's scanner and to us? */
static bool
is_word_character(pg_wchar c)
{
	pg_wchar	half;

	if (find_sign(c) >= 0 || find_quote(c) >= 0 || find_refused(c) >= 0)
		return false;
	half = half_width(c);
	return half >= 0x80 || isalnum((unsigned char) half) || half == '_';
}

bool
is_respelt(const char *name)
{
	const char *end = name + strlen(name);
	int			length;

	for (const char *at = name; at < end; at += length)
	{
		pg_wchar	c = character_at(at, end, &length);

		if (c >= 0x80 && (half_width(c) != c || !is_word_character(c)))
			return true;
	}
	return operator_of_word(name) != NULL;
}

static bool
is_respelling_needed(const char *source)
{
	for (; *source; source++)
		if (IS_HIGHBIT_SET(*source))
			return true;
	return false;
}

/* Two signs that would be the mark of a comment. */
static bool
begins_comment(char first, char second)
{
	return (first == '-' && second == '-') || (first == '/' && second == '*');
}

/* Could a quote behind this be taken for the rest of a string, a name or a prefix? */
static bool
joins_quote(char last)
{
	return IS_HIGHBIT_SET(last) || isalnum((unsigned char) last) || strchr("_$&'\"", last) != NULL;
}

/*
 * Write a byte, which comes from that place. Two that stand side by side only
 * because one of them was typed otherwise become no mark together.
 */
static void
put(Writer *writer, char c, const char *from, bool translated)
{
	char		last = writer->length > 0 ? writer->sql[writer->length - 1] : ' ';

	if ((translated || writer->translated) &&
		(begins_comment(last, c) || ((c == '\'' || c == '"') && joins_quote(last))))
	{
		writer->origins[writer->length] = from - writer->source;
		writer->sql[writer->length++] = ' ';
	}
	writer->origins[writer->length] = from - writer->source;
	writer->sql[writer->length++] = c;
	writer->translated = translated;
}

/* Write the rest of a text, which is none of ours: bytes within a quoted one. */
static void
put_raw(Writer *writer, char c, const char *from)
{
	writer->origins[writer->length] = from - writer->source;
	writer->sql[writer->length++] = c;
	writer->translated = false;
}

static void
put_translation(Writer *writer, const char *sql, const char *from)
{
	for (; *sql; sql++)
		put(writer, *sql, from, true);
}

/* Copy everything up to a place. */
static void
copy_to(Writer *writer, const char *to)
{
	while (writer->at < to)
	{
		int			length;
		const char *from = writer->at;

		(void) character_at(from, writer->end, &length);
		for (int i = 0; i < length; i++)
			put_raw(writer, *writer->at++, from);
	}
}

/* Where the word ends that begins here. A $ goes on with a name, but not with a number. */
static const char *
word_end(const Writer *writer)
{
	const char *at = writer->at;
	bool		is_number = false;
	int			length;

	for (; at < writer->end; at += length)
	{
		pg_wchar	c = character_at(at, writer->end, &length);

		if (!(is_word_character(c) || (c == '$' && at > writer->at && !is_number)))
			break;
		if (at == writer->at)
			is_number = half_width(c) >= '0' && half_width(c) <= '9';
	}
	return at;
}

/*
 * Copy the text of E'...', in which a backslash takes in the quote behind it. A
 * text in another line goes on with it.
 */
static void
copy_escaped(Writer *writer)
{
	const char *at = writer->at;

	do
	{
		copy_to(writer, at++);
		while (at < writer->end && !(*at == '\'' && at[1] != '\''))
			at += *at == '\\' || *at == '\'' ? 2 : 1;
		copy_to(writer, Min(at + 1, writer->end));
		at = writer->at + strspn(writer->at, " \t\n\r\f\v");
	} while (*at == '\'' && strcspn(writer->at, "\r\n") < at - writer->at);
}

/* Copy a word at half width, or the operator that it is as a whole. */
static void
copy_word(Writer *writer)
{
	const char *start = writer->at;
	const char *end = word_end(writer);
	char	   *word = pnstrdup(start, end - start);
	const char *operator = operator_of_word(word);
	int			length;

	if (operator)
	{
		put_translation(writer, operator, start);
		writer->at = end;
	}
	for (; writer->at < end; writer->at += length)
	{
		const char *from = writer->at;
		pg_wchar	c = character_at(from, end, &length);
		pg_wchar	half = half_width(c);

		if (half < 0x80)
			put(writer, (char) half, from, c != half);
		else
			for (int i = 0; i < length; i++)
				put(writer, from[i], from, false);
	}
	if (pg_strcasecmp(word, "e") == 0 && *end == '\'')
		copy_escaped(writer);
	pfree(word);
}

/* Copy 'a text' or "a name" as it stands; a quote in it is doubled. */
static void
copy_quoted(Writer *writer)
{
	char		quote = *writer->at;
	const char *at = writer->at + 1;

	put(writer, quote, writer->at++, false);
	while (at < writer->end && !(*at == quote && at[1] != quote))
		at += *at == quote ? 2 : 1;
	copy_to(writer, Min(at + 1, writer->end));
}

/* Copy a text in Chinese quotation marks; what SQL's quote is in it is doubled. */
static void
copy_chinese_quoted(Writer *writer, int kind)
{
	char		quote = quotes[kind].sql;
	int			length;

	(void) character_at(writer->at, writer->end, &length);
	put(writer, quote, writer->at, true);
	writer->at += length;
	while (writer->at < writer->end)
	{
		const char *from = writer->at;
		pg_wchar	c = character_at(from, writer->end, &length);

		if (c == quotes[kind].open || c == quotes[kind].close)
		{
			put_raw(writer, quote, from);
			writer->translated = true;
			writer->at += length;
			return;
		}
		if (c == quote)
			put_raw(writer, quote, from);
		copy_to(writer, from + length);
	}
}

/* Copy $$a text$$ or $tag$a text$tag$, or else the sign alone. */
static void
copy_dollar_quoted(Writer *writer)
{
	const char *tag = writer->at;
	const char *at = tag + 1;
	char	   *mark;
	const char *close;

	while (IS_HIGHBIT_SET(*at) || *at == '_' || isalpha((unsigned char) *at) ||
		   (at > tag + 1 && isdigit((unsigned char) *at)))
		at++;
	if (*at != '$')
	{
		copy_to(writer, tag + 1);
		return;
	}
	mark = pnstrdup(tag, at + 1 - tag);
	close = strstr(at + 1, mark);
	copy_to(writer, close ? close + strlen(mark) : writer->end);
	pfree(mark);
}

/* Copy a comment to the end of its line. */
static void
copy_line_comment(Writer *writer)
{
	put(writer, '-', writer->at++, false);
	copy_to(writer, writer->at + strcspn(writer->at, "\r\n"));
}

/* Copy a comment that may hold others. */
static void
copy_block_comment(Writer *writer)
{
	const char *at = writer->at + 2;
	int			depth = 1;

	while (at < writer->end && depth > 0)
	{
		if (at[0] == '*' && at[1] == '/')
			depth--, at += 2;
		else if (at[0] == '/' && at[1] == '*')
			depth++, at += 2;
		else
			at++;
	}
	put(writer, '/', writer->at++, false);
	copy_to(writer, Min(at, writer->end));
}

/* Copy a sign as SQL has it. */
static bool
copy_sign(Writer *writer, pg_wchar c, int length)
{
	const char *from = writer->at;
	int			kind = find_refused(c);
	pg_wchar	half = half_width(c);

	if (kind >= 0)
	{
		refuse(writer->fault, from - writer->source, pnstrdup(from, length));
		if (refused[kind].hint)
			writer->fault->hint = pstrdup(_(refused[kind].hint));
		return false;
	}
	kind = find_sign(c);
	if (kind >= 0)
		put_translation(writer, signs[kind].sql, from);
	else
		put(writer, (char) half, from, c != half);
	writer->at += length;
	return true;
}

/* Copy what comes next. */
static bool
copy_next(Writer *writer)
{
	const char *at = writer->at;
	int			length;
	pg_wchar	c = character_at(at, writer->end, &length);

	if (is_word_character(c))
		copy_word(writer);
	else if (c == '\'' || c == '"')
		copy_quoted(writer);
	else if (find_quote(c) >= 0)
		copy_chinese_quoted(writer, find_quote(c));
	else if (c == '$')
		copy_dollar_quoted(writer);
	else if (c == '-' && at[1] == '-')
		copy_line_comment(writer);
	else if (c == '/' && at[1] == '*')
		copy_block_comment(writer);
	else
		return copy_sign(writer, c, length);
	return true;
}

bool
respell(const char *source, Respelling *respelling, Fault *fault)
{
	int			length = strlen(source);
	Writer		writer = {.at = source,.source = source,.end = source + length,.fault = fault};

	respelling->sql = source;
	respelling->origins = NULL;
	if (!is_respelling_needed(source))
		return true;

	/* no byte becomes more than two: ≥ is of three, and a quote is doubled */
	writer.sql = palloc(2 * length + 1);
	writer.origins = palloc(sizeof(int) * (2 * length + 1));
	while (writer.at < writer.end)
	{
		if (!copy_next(&writer))
			return false;
	}
	Assert(writer.length <= 2 * length);
	writer.sql[writer.length] = '\0';
	writer.origins[writer.length] = length;
	respelling->sql = writer.sql;
	respelling->origins = writer.origins;
	return true;
}

void
locate_fault(const Respelling *respelling, Fault *fault)
{
	if (respelling->origins != NULL && fault->location >= 0)
		fault->location = respelling->origins[fault->location];
}

void
locate_tree(const Respelling *respelling, Expression *expr)
{
	if (respelling->origins == NULL)
		return;
	if (expr->location >= 0)
		expr->location = respelling->origins[expr->location];
	for (int i = 0; i < expr->nargs; i++)
		locate_tree(respelling, expr->args[i]);
}
