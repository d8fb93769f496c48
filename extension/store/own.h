/*
 * own.h
 *	  What belongs to the extension: the schema benefit with its types and
 *	  tables, and the script that is running.
 */
#ifndef PG_BENEFIT_OWN_H
#define PG_BENEFIT_OWN_H

#include "compat.h"

/* 0A000 in a database whose encoding is not UTF8, for the terms are Chinese. */
extern void require_utf8(void);

/* Is the script of this extension running, by CREATE or ALTER EXTENSION? */
extern bool own_script_is_running(void);

/* The schema benefit, 55000 if it is not the one that we made. */
extern Oid	own_schema(void);

/* The role that any schema belongs to. */
extern Oid	schema_owner(Oid schema);

/* A type in it; a table, InvalidOid if there is no such table. */
extern Oid	own_type(const char *name);
extern Oid	own_table(const char *name);

#endif
