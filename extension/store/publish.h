/*
 * publish.h
 *	  What the guard of the table of editions has to know of publish().
 */
#ifndef PG_BENEFIT_PUBLISH_H
#define PG_BENEFIT_PUBLISH_H

#include "compat.h"

/* True while publish() puts a row in the table of editions. */
extern bool edition_is_being_published;

#endif
