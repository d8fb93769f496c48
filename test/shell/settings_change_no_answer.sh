#!/usr/bin/env bash
# Whatever a server, a database or a session is set to, the extension is
# created, publishes, computes, is dumped and restored as everywhere, or says
# why not: the same calls under one setting after another give the same answer.

set -u -o pipefail

. test/lib/tap.sh

# What an agency does once.
prepare() {
	cat <<-'SQL'
		CREATE EXTENSION pg_benefit;
		CREATE TABLE public.elder (name text, birth_date date, region benefit.region, circumstances benefit.circumstances, paid benefit.yuan);
		INSERT INTO public.elder VALUES
			('陈秀英', '1950-03-08', '350502', '{失能,低保}', '2万元'),
			('林国平', '1948-11-20', '350582', '{低保}', '-0.05'),
			('黄丽珍', '1957-02-28', '350582001000', '{functionally_disabled,special_fp_family}', NULL),
			('郑淑芬', '1940-10-01', '350583', NULL, '300');
		CREATE INDEX ON public.elder (region);
		INSERT INTO benefit.policy (id, number, title_zh, title_en, issuer_zh, region, issued)
		VALUES ('JJ', NULL, '晋江市护理补贴办法(示例)', 'Jinjiang: care allowance (example)', NULL, '350582', '2025-06-20');
		INSERT INTO benefit.clause (id, policy, section, summary_zh, summary_en, variable)
		VALUES ('JJ-1', 'JJ', '一', '护理补贴每月四百元', 'The care allowance is 400 yuan a month', 'care_allowance');
		INSERT INTO benefit.variable (name, kind, title_zh, title_en, aliases, hit_policy, scale)
		VALUES ('meal_price', 'money', '餐费', 'Price of a meal', '{餐费}', 'unique', 2);
		INSERT INTO benefit.rule (id, variable, region, valid, condition, value, clause) VALUES
			('JJ-1', 'care_allowance', '350582', '[2025-07-01,)', '年龄 >= 60 and 失能 and (低保 or 计生特殊家庭)', '400', 'JJ-1'),
			('JJ-2', 'meal_price', '350500', '[2025-01-01,2026-01-01)', 'birth_date < date ''1960-12-31'' or 年龄 >= 80', '7.25 * 1.5', NULL);
		SELECT count(*) FROM benefit.check_rules();
		SELECT benefit.publish('2025', note => '晋江');
		SELECT benefit.create_function('meal_price', schema => 'public') IS NOT NULL;
	SQL
}

# What it does every day. Nothing here is printed in a form that a setting
# chooses, but for the digits of money, which none may.
compute() {
	cat <<-'SQL'
		SET benefit.language = 'en';
		SELECT name, sha256 FROM benefit.edition ORDER BY name COLLATE "C";
		SELECT benefit.current_edition();
		SELECT id, condition, value FROM benefit.rule WHERE NOT shipped ORDER BY id COLLATE "C";
		SELECT name, benefit.care_allowance(region => region, on_date => '2025-07-31', birth_date => birth_date, circumstances => circumstances)
		FROM public.elder ORDER BY birth_date;
		SELECT name, public.meal_price(region, '2025-07-31', birth_date => birth_date) FROM public.elder ORDER BY birth_date;
		SELECT e.name, a.status, a.value, a.rules, a.clauses, a.missing
		FROM public.elder e CROSS JOIN benefit.assess('care_allowance', e, e.region, '2025-07-31') a ORDER BY e.birth_date;
		SELECT benefit.amount('care_allowance', '{"出生日期": "1950-03-08", "失能": true, "低保": true}'::jsonb, '350582', date '2025-07-31');
		SELECT * FROM benefit.comply('affordable_price_cap', '{"inclusive": true, "market_price": 3000, "price": 2200.50}'::jsonb, '330502', '2025-06-30');
		SELECT a.variable, a.status, a.value, a.missing, a.reason
		FROM public.elder e CROSS JOIN benefit.entitlements(e, e.region, '2025-06-30') a WHERE e.name = '陈秀英';
		SELECT variable, required, actual, met, shortfall
		FROM benefit.standards('{"is_new": true, "households": 1200, "population": 3300, "elder_care_area": 380}'::jsonb, '350502', '2025-06-30');
		SELECT variable, rule, to_char(lower(valid), 'YYYYMMDD'), to_char(upper(valid), 'YYYYMMDD'), document, section
		FROM benefit.in_force('350502', '2025-06-30');
		SELECT benefit.evaluate('年龄 >= 60 and (低保 or 计生特殊家庭)', '{"年龄": 71, "低保": true, "计生特殊家庭": null}'),
			benefit.evaluate('marginal_scale(income, 0, 0.03, 36000, 0.10)', '{"income": 50000}'),
			benefit.evaluate('years_between(date ''1960-02-29'', date ''2025-02-28'')', '{}');
		SELECT benefit.sum(paid), benefit.in_words(benefit.sum(paid)), benefit.max(paid), benefit.avg(paid) FROM public.elder;
		SELECT region, benefit.division_name(region), circumstances, benefit.labels(circumstances), to_jsonb(circumstances)
		FROM public.elder WHERE region OPERATOR(benefit.<@) '350582' ORDER BY birth_date;
		SELECT count(*), md5(string_agg(r::text, '' ORDER BY id COLLATE "C")) FROM (SELECT id, variable, condition, value, clause FROM benefit.rule) r;
	SQL
}

major=${PG_MAJOR:?}
number=0

# The next database, of an owner who is no superuser, with the settings for it
# from standard input, one a line.
database() {
	local setting
	number=$((number + 1))
	createdb --owner=keeper "$@" "settings_$number"
	while read -r setting; do
		[ -z "$setting" ] || psql -X -q -d postgres -c "ALTER DATABASE settings_$number SET $setting"
	done
}

# everyday TITLE SETTINGS [OPTION_OF_CREATEDB]...
everyday() {
	local title=$1 settings=$2 made
	shift 2
	database "$@" <<<"$settings"
	made=settings_$number
	is "$(prepare | sql_as keeper "$made")" "$prepared" "$title: created, changed and published"
	is "$(compute | sql_as keeper "$made")" "$computed" "$title: computed"
	database "$@" <<<"$settings"
	pg_dump -U keeper "$made" >"$SCRATCH/settings.sql" 2>"$SCRATCH/settings.log" &&
		sql_as keeper "settings_$number" >>"$SCRATCH/settings.log" <"$SCRATCH/settings.sql"
	ok $? "$title: dumped and restored" "$(tail -n 20 "$SCRATCH/settings.log")"
	is "$(compute | sql_as keeper "settings_$number")" "$computed" "$title: computed after the restore"
	dropdb "$made"
	dropdb "settings_$number"
}

# session TITLE SETTINGS: for what changes no more than how a statement runs.
session() {
	is "$(compute | PGOPTIONS="$(sed -E 's/^[[:space:]]*/-c /; s/ *= */=/' <<<"$2" | tr '\n' ' ')" sql_as keeper settings_1)" "$computed" "$1: computed"
}

# What the server's system and build know.
has_locale() {
	locale -a | grep -qi "^${1//-/}\$"
}

test_default() {
	database </dev/null
	prepared=$(prepare | sql_as keeper settings_1)
	is "$prepared" $'0\n2025\nt' 'created, changed and published'
	computed=$(compute | sql_as keeper settings_1)
	is "$(grep -E '^(psql:.*)?(ERROR|WARNING|NOTICE):' <<<"$computed")" '' 'computed'
	# 7.25 * 1.5 is 10.875; who is born in 1957 is 68.
	is "$(grep -E '^(陈秀英|黄丽珍)\|[0-9.]+$' <<<"$computed" | paste -s -d ' ')" \
		'陈秀英|300.00 黄丽珍|400.00 陈秀英|10.88 黄丽珍|10.88' 'as the rules say'
}

test_texts() {
	if [ "$major" -lt 19 ]; then
		everyday 'backslashes that escape' $'standard_conforming_strings = off\nescape_string_warning = on\nbackslash_quote = off'
	else
		skip 'backslashes that escape' '19 has only the standard'
	fi
	everyday 'German dates and other forms of output' "DateStyle = 'German, DMY'
		IntervalStyle = iso_8601
		timezone = 'Asia/Shanghai'
		extra_float_digits = -15
		bytea_output = escape
		xmloption = content
		quote_all_identifiers = on"
	everyday 'a search_path of no use' $'search_path = \'"$user"\', "no such schema", "福利"\nrow_security = off'
	is "$(compute | iconv -f UTF-8 -t GBK | PGCLIENTENCODING=GBK sql_as keeper settings_1 | iconv -f GBK -t UTF-8)" "$computed" \
		'a client that speaks GBK: computed'
	database </dev/null
	is "$(prepare | iconv -f UTF-8 -t GBK | PGCLIENTENCODING=GBK sql_as keeper "settings_$number")" "$prepared" \
		'and created, changed and published'
}

test_collations() {
	local locale
	if psql -X -q -A -t -c 'SELECT count(*) FROM pg_collation WHERE collprovider = $$i$$' | grep -qv '^0$'; then
		everyday 'a Chinese collation of ICU' '' --template=template0 --locale-provider=icu --icu-locale=zh-Hans-CN
		everyday 'a Turkish one' '' --template=template0 --locale-provider=icu --icu-locale=tr-TR
	else
		skip 'collations of ICU' 'PostgreSQL was built without ICU'
	fi
	everyday 'no collation but bytes' '' --template=template0 --locale=C
	for locale in zh_CN.UTF-8 tr_TR.UTF-8; do
		! has_locale "$locale" || everyday "the system's $locale" "lc_messages = '$locale'" --template=template0 "--locale=$locale"
	done
}

# See test/with-server.sh on how a server without locales speaks Chinese.
test_messages() {
	if ! speaks_chinese; then
		skip 'Chinese messages' 'PostgreSQL does not speak Chinese here'
		return
	fi
	everyday 'Chinese messages' "lc_messages = 'C.UTF-8'"
	database <<<"lc_messages = 'C.UTF-8'"
	matches "$(sql_as keeper "settings_$number" 'SELECT 1 / 0')" '^错误: ' 'where they are Chinese indeed'
	is "$(sql_as keeper settings_1 'SELECT 1 / 0')" 'ERROR:  division by zero' 'and English where nothing is set'
	dropdb "settings_$number"
}

# Where an owner's settings would put the tables and indexes of whoever comes.
test_storage() {
	local ours
	mkdir "$SCRATCH/tablespace"
	psql -X -q -c "CREATE TABLESPACE elsewhere LOCATION '$SCRATCH/tablespace'" -c 'GRANT CREATE ON TABLESPACE elsewhere TO public'
	everyday 'another tablespace' $'default_tablespace = elsewhere\ntemp_tablespaces = elsewhere'
	database <<<'default_tablespace = elsewhere'
	psql -X -q -d "settings_$number" -c 'CREATE ACCESS METHOD other TYPE TABLE HANDLER heap_tableam_handler'
	psql -X -q -d postgres -c "ALTER DATABASE settings_$number SET default_table_access_method = other"
	is "$(prepare | sql_as keeper "settings_$number")" "$prepared" 'another access method too: created, changed and published'
	is "$(compute | sql_as keeper "settings_$number")" "$computed" 'and computed'
	ours="FROM pg_class c LEFT JOIN pg_index i ON i.indexrelid = c.oid LEFT JOIN pg_class t ON t.reltoastrelid = coalesce(i.indrelid, c.oid)
		JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = coalesce(t.oid, i.indrelid, c.oid) AND d.deptype = 'e'
		WHERE c.relkind IN ('r', 'i', 't')"
	is "$(sql_as postgres "settings_$number" "SELECT string_agg(c.oid::regclass::text, ' ' ORDER BY 1) $ours AND c.reltablespace <> 0")" '' \
		'nothing of the extension lies in the tablespace'
	is "$(sql_as postgres "settings_$number" "SELECT string_agg(c.oid::regclass::text, ' ' ORDER BY 1) $ours AND c.relkind <> 'i'
			AND c.relam <> (SELECT oid FROM pg_am WHERE amname = 'heap')")" '' \
		'nor under the access method'
	dropdb "settings_$number"
	psql -X -q -c 'DROP TABLESPACE elsewhere'
	ok $? 'and the tablespace can be dropped with the database'
}

test_read_only() {
	local statement
	psql -X -q -d postgres -c 'ALTER DATABASE settings_1 SET default_transaction_read_only = on'
	session 'a database that is only read' 'default_transaction_read_only = on'
	for statement in "benefit.publish('no')" "benefit.create_function('meal_price', by_rulebook => true, schema => 'public')" "benefit.drop_function('meal_price', schema => 'public')"; do
		matches "$(VERBOSITY=verbose sql_as keeper settings_1 "SELECT $statement")" 'ERROR:  25006: cannot .* in a read-only transaction' \
			"and $statement says so"
	done
	psql -X -q -d postgres -c 'ALTER DATABASE settings_1 RESET default_transaction_read_only'
	database <<<'default_transaction_read_only = on'
	matches "$(VERBOSITY=verbose sql_as keeper "settings_$number" 'CREATE EXTENSION pg_benefit')" 'ERROR:  25006: cannot .* in a read-only transaction' \
		'as CREATE EXTENSION does'
	dropdb "settings_$number"
}

test_plans() {
	local parallel=debug_parallel_query
	[ "$major" -ge 16 ] || parallel=force_parallel_mode
	session 'every statement compiled' $'jit = on\njit_above_cost = 0\njit_inline_above_cost = 0\njit_optimize_above_cost = 0'
	session 'every statement in a parallel worker' "$parallel=regress
		parallel_setup_cost=0
		parallel_tuple_cost=0
		min_parallel_table_scan_size=0"
	session 'generic plans' 'plan_cache_mode=force_generic_plan'
	session 'custom plans' 'plan_cache_mode=force_custom_plan'
	session 'no plan that is quick' $'enable_indexscan=off\nenable_bitmapscan=off\nenable_hashjoin=off\nenable_hashagg=off\nenable_sort=off\nfrom_collapse_limit=1\ngeqo_threshold=2'
	session 'little memory' $'work_mem=64kB\nlogical_decoding_work_mem=64kB'
}

# refused_by_encoding SERVER: before anything is sent that the encoding lacks,
# and not only by what a client of the same encoding would be told.
refused_by_encoding() {
	local encoding client
	for encoding in EUC_CN SQL_ASCII LATIN1; do
		createdb --owner=keeper --template=template0 "--encoding=$encoding" --locale=C "settings_$encoding"
		for client in UTF8 "$encoding"; do
			is "$(PGCLIENTENCODING=$client sql_as keeper "settings_$encoding" 'CREATE EXTENSION pg_benefit' | grep ERROR)" \
				'ERROR:  pg_benefit needs a database with encoding UTF8' "$1: a database in $encoding is refused, to a client in $client"
		done
		dropdb "settings_$encoding"
	done
}

# A second server, of which nothing is left but what lies under the scratch folder.
test_preloaded() {
	local folder=$SCRATCH/preloaded
	mkdir "$folder"
	if ! { initdb --pgdata="$folder/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C --no-sync --no-instructions &&
		printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$folder'" 'fsync = off' "shared_preload_libraries = 'pg_benefit'" \
			>>"$folder/data/postgresql.conf" &&
		pg_ctl --pgdata="$folder/data" --log="$folder/server.log" --silent --wait start; } >"$folder/log" 2>&1; then
		ok 1 'a server that preloads the library' "$(cat "$folder/log" "$folder/server.log")"
		return
	fi
	(
		export PGHOST=$folder
		createuser keeper
		everyday 'a server that preloads the library' ''
		refused_by_encoding 'a server that preloads the library'
		echo "$tests" >"$folder/tests"
	)
	tests=$(cat "$folder/tests")
	pg_ctl --pgdata="$folder/data" --mode=immediate --silent --wait stop
}

test_occupied() {
	database </dev/null
	sql_as keeper "settings_$number" 'CREATE SCHEMA benefit; CREATE TABLE benefit.payroll (person text)'
	matches "$(sql_as keeper "settings_$number" 'CREATE EXTENSION pg_benefit')" 'ERROR:  .*schema "*benefit"* ' \
		'a schema benefit that holds a table is named as what is in the way'
	is "$(sql_as keeper "settings_$number" "SELECT count(*) FROM benefit.payroll; SELECT count(*) FROM pg_extension WHERE extname = 'pg_benefit'")" \
		$'0\n0' 'and stays as it was'
	dropdb "settings_$number"
}

createuser --no-superuser keeper
test_default
test_texts
test_collations
test_messages
test_storage
test_read_only
test_plans
refused_by_encoding 'the server as it is'
test_preloaded
test_occupied
finish
