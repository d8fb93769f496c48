/*
 * nearest_name.h
 *	  Finds the known name that somebody most likely meant by an unknown one.
 *
 *		NearestName nearest;
 *
 *		nearest_name_begin(&nearest, "dibbao");
 *		for each known name
 *			nearest_name_consider(&nearest, name);
 *		hint = nearest_name(&nearest);		-- "dibao", or NULL
 */
#ifndef PG_BENEFIT_NEAREST_NAME_H
#define PG_BENEFIT_NEAREST_NAME_H

#include "compat.h"

typedef struct NearestName
{
	const char *wanted;
	int			wanted_bytes;
	int			limit;			/* the next one must be at most this far */
	const char *best;			/* or NULL */
} NearestName;

/* Start a search; wanted must outlive it. */
extern void nearest_name_begin(NearestName *nearest, const char *wanted);

/* Offer a known name; it is kept by reference if it is nearer than the last. */
extern void nearest_name_consider(NearestName *nearest, const char *known);

/* The nearest of the names offered, or NULL if none is near enough to hint at. */
extern const char *nearest_name(const NearestName *nearest);

/*
 * The hint at a name, for whoever speaks to the reader: "Perhaps you meant ...".
 * NULL if the name is NULL.
 */
extern char *nearest_name_hint(const char *nearest);

/* The same within ereport; without a name no hint. */
extern int	errhint_nearest_name(const char *nearest);

#endif
