-- Makes random() start from SEED, or from a seed that is drawn here, and prints it:
-- run.sh shows that line of a test that fails. :rows is ROWS, empty without it.
\getenv seed SEED
\if :{?seed}
\else
	\set seed ''
\endif
\getenv rows ROWS
\if :{?rows}
\else
	\set rows ''
\endif
SELECT coalesce(nullif(:'seed', ''), floor(random() * 1000000)::text) AS seed \gset
SELECT '# seed ' || :'seed';
SELECT setseed((:'seed'::numeric % 1000000) / 1000000) \g /dev/null
