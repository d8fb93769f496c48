-- ship.sql: publishes the shipped rules and makes their typed functions.

DROP PROCEDURE benefit.add_clause, benefit.add_variable, benefit.add_figure, benefit.add_rule;

SELECT benefit.publish_shipped('pg_benefit 1.0');

SELECT benefit.create_function('care_allowance');
SELECT benefit.create_function('operating_subsidy');
SELECT benefit.create_function('affordable_price_cap');
