/*
 * normal_text.h
 *	  How a text is compared that people have typed: without outer blanks, and
 *	  without regard to width and case.
 */
#ifndef PG_BENEFIT_NORMAL_TEXT_H
#define PG_BENEFIT_NORMAL_TEXT_H

#include "compat.h"

/*
 * The form in which two texts are equal that differ only so, palloc'd: Unicode's
 * NFKC, which makes full-width characters half-width ones, with the letters
 * a to z in lower case. The text is in the server's encoding, UTF-8.
 */
extern char *normal_text(const char *text);

#endif
