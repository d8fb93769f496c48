/*
 * publish.h
 *	  What the guard of the table of editions asks of publish().
 */
#ifndef PG_BENEFIT_PUBLISH_H
#define PG_BENEFIT_PUBLISH_H

#include "compat.h"

/* True while publish_edition() puts a row in the table of editions. */
extern bool publishing;

#endif
