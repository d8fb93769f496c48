/*
 * region_support.c
 *	  What the planner is told of containment in a constant region: that it is
 *	  a range of numbers, which an index can give.
 */
#include "compat.h"

#include "access/stratnum.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/supportnodes.h"
#include "utils/lsyscache.h"
#include "utils/typcache.h"

#include "types/region.h"

/* The arguments of a call of a function of two, by operator or by name, or NIL. */
static List *
binary_arguments(Node *node)
{
	List	   *args = NIL;

	if (IsA(node, OpExpr))
		args = ((OpExpr *) node)->args;
	else if (IsA(node, FuncExpr))
		args = ((FuncExpr *) node)->args;
	return list_length(args) == 2 ? args : NIL;
}

/*
 * Is this our type, in whatever schema it has come to be? A superuser may name
 * these support functions for any function of two arguments.
 */
static bool
is_region_type(Oid type)
{
	Oid			input;
	Oid			param;
	FmgrInfo	function;

	getTypeInputInfo(type, &input, &param);
	fmgr_info(input, &function);
	return function.fn_addr == benefit_region_in;
}

static Expr *
compare_with_bound(Node *column, Oid operator, Oid type, Region bound)
{
	Const	   *value = makeConst(type, -1, InvalidOid, sizeof(int64),
								  RegionGetDatum(bound), false,
								  FLOAT8PASSBYVAL);

	return make_opclause(operator, BOOLOID, false,
						 (Expr *) column, (Expr *) value,
						 InvalidOid, InvalidOid);
}

/*
 * The range of an index that holds what a constant region contains, as a list
 * of conditions; NIL if the index is not in the order of the type.
 *
 * Only for a constant: what an index scan evaluates at its start would need a
 * function for the end of the range, and the planner sees no more in that than
 * in the operator as it stands.
 */
static List *
subtree_conditions(SupportRequestIndexCondition *request,
				   Node *column, Node *subtree)
{
	Const	   *root = (Const *) subtree;
	TypeCacheEntry *type;
	Oid			at_least;
	Oid			at_most;
	Region		region;

	if (!IsA(subtree, Const) || root->constisnull ||
		exprType(column) != root->consttype ||
		!is_region_type(root->consttype))
		return NIL;

	type = lookup_type_cache(root->consttype, TYPECACHE_BTREE_OPFAMILY);
	if (request->opfamily != type->btree_opf)
		return NIL;
	at_least = get_opfamily_member(type->btree_opf,
								   root->consttype, root->consttype,
								   BTGreaterEqualStrategyNumber);
	at_most = get_opfamily_member(type->btree_opf,
								  root->consttype, root->consttype,
								  BTLessEqualStrategyNumber);
	if (!OidIsValid(at_least) || !OidIsValid(at_most))
		return NIL;

	region = DatumGetRegion(root->constvalue);
	return list_make2(compare_with_bound(column, at_least, root->consttype,
										 region),
					  compare_with_bound(column, at_most, root->consttype,
										 region_last(region)));
}

/* For an operator of which the part stands at this place, and the whole at the other. */
static Node *
support_containment(Node *rawreq, int part)
{
	SupportRequestIndexCondition *request = (SupportRequestIndexCondition *) rawreq;
	List	   *args;
	List	   *conditions;

	if (!IsA(rawreq, SupportRequestIndexCondition))
		return NULL;
	args = binary_arguments(request->node);
	if (args == NIL || request->indexarg != part)
		return NULL;
	conditions = subtree_conditions(request, list_nth(args, part),
									list_nth(args, 1 - part));
	if (conditions != NIL)
		request->lossy = false;
	return (Node *) conditions;
}

/* column <@ constant */
PG_FUNCTION_INFO_V1(benefit_region_contained_support);
Datum
benefit_region_contained_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(support_containment((Node *) PG_GETARG_POINTER(0), 0));
}

/* constant @> column */
PG_FUNCTION_INFO_V1(benefit_region_contains_support);
Datum
benefit_region_contains_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(support_containment((Node *) PG_GETARG_POINTER(0), 1));
}
