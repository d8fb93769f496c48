# Builds, installs and tests pg_benefit.
#
#   make, make install, make uninstall, make clean   as for every PGXS extension
#   make test, demo, bench, docs                     on a private server, see test/with-server.sh
#   make test-coverage, test-mutations               what the tests notice, on such a server too
#   make test-versions, test-machines                as root, in chroots, see test/lib/chroot.sh
#   make installcheck                                pg_regress against a running server
#   make update-po                                   the catalogs of messages follow the sources
#   make dist                                        the archive for PGXN
#
# PG_CONFIG=…/pg_config selects the PostgreSQL version. The second group needs
# no PostgreSQL beforehand: it installs what is missing.

EXTENSION = extension/pg_benefit
EXTVERSION = 1.0
DISTRIBUTION = pg_benefit-1.0.0

# CREATE EXTENSION runs two scripts: the one of version "base", then the one
# that leads from there to the version asked for.
BASE_SCRIPT = pg_benefit--base.sql
SCRIPT = pg_benefit--base--$(EXTVERSION).sql

# The folders of extension/ are layers, each of which uses only those before it.
LAYERS = types expression rulebook program evaluate store call shipped
SOURCES = $(foreach layer,. $(LAYERS),$(sort $(wildcard extension/$(layer)/*.c)))
HEADERS = $(foreach layer,. $(LAYERS),$(wildcard extension/$(layer)/*.h))

# What the script creates, in its order.
SCRIPT_PARTS = extension/head.sql \
	$(addprefix extension/types/,yuan.sql yuan_number.sql yuan_cast.sql yuan_arithmetic.sql yuan_sum.sql yuan_words.sql) \
	$(addprefix extension/types/,region.sql division.sql identity_number.sql circumstances.sql vocabulary.sql) \
	extension/expression/expression.sql \
	extension/rulebook/rulebook.sql \
	$(addprefix extension/store/,tables.sql guard.sql author.sql reference.sql verify.sql publish.sql rate.sql edition.sql) \
	$(addprefix extension/call/,result.sql total.sql ask.sql try_expression.sql report.sql inputs.sql check_facts.sql typed_call.sql typed_function.sql) \
	$(addprefix extension/shipped/,form.sql units.sql codes.sql common.sql huzhou.sql quanzhou.sql tongnan.sql zhengzhou.sql zhenjiang.sql domains.sql implications.sql questions.sql ship.sql)
UNLISTED = $(filter-out extension/base.sql $(SCRIPT_PARTS),$(wildcard extension/*.sql extension/*/*.sql))
ifneq ($(UNLISTED),)
$(error $(UNLISTED) must be named in SCRIPT_PARTS, at its place)
endif

MODULE_big = pg_benefit
OBJS = $(SOURCES:.c=.o)
DATA_built = $(BASE_SCRIPT) $(SCRIPT)
PGFILEDESC = "pg_benefit - welfare rules computed in SQL"
EXTRA_CLEAN = $(SCRIPT).tmp $(DISTRIBUTION).zip extension/po/*.mo extension/po/*.pot

PG_CPPFLAGS = -Iextension
PG_CFLAGS = -std=gnu11 -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers
# Only what PostgreSQL looks up is exported, and what calls itself by such a
# name cannot be handed another library's. (PGXS hides symbols from 16 on.)
PG_CFLAGS += -fvisibility=hidden
SHLIB_LINK += -Wl,-Bsymbolic
ifeq ($(WERROR),1)
PG_CFLAGS += -Werror
endif
# Counts how often each line runs, for test/coverage.sh. What counts stays in the
# library, and what it counts is not optimised, which fortification warns of.
ifeq ($(COVERAGE),1)
PG_CFLAGS += --coverage -O0 -Wno-cpp
SHLIB_LINK += --coverage -Wl,--exclude-libs,ALL
override with_llvm = no
endif

# install.sql creates the extension that the others use.
REGRESS = install $(filter-out install,$(patsubst sql/%.sql,%,$(sort $(wildcard sql/*.sql))))
ISOLATION = $(patsubst test/isolation/specs/%.spec,%,$(sort $(wildcard test/isolation/specs/*.spec)))
ifneq ($(ISOLATION),)
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=pg_benefit
else
undefine ISOLATION
endif

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs 2>/dev/null)

.DELETE_ON_ERROR:
.PHONY: test test-coverage test-mutations test-versions test-machines demo bench docs update-po dist

SERVER_HEADERS := $(shell $(PG_CONFIG) --includedir-server 2>/dev/null)

# Debian has the makefiles without the headers.
ifneq ($(and $(wildcard $(PGXS)),$(wildcard $(SERVER_HEADERS)/postgres.h)),)
include $(PGXS)

# Messages in other languages, where PostgreSQL speaks them and gettext is at hand.
CATALOGS = $(if $(and $(filter yes,$(enable_nls)),$(shell command -v msgfmt)),$(wildcard extension/po/*.po))
all: $(CATALOGS:.po=.mo)
extension/po/%.mo: extension/po/%.po
	msgfmt --check --output-file=$@ $<

.PHONY: install-catalogs uninstall-catalogs
install: install-catalogs
install-catalogs: all
	$(foreach catalog,$(CATALOGS:.po=.mo),$(MKDIR_P) '$(DESTDIR)$(dir $(call installed_catalog,$(catalog)))' && \
		$(INSTALL_DATA) $(catalog) '$(DESTDIR)$(call installed_catalog,$(catalog))' &&) :
uninstall: uninstall-catalogs
uninstall-catalogs:
	$(foreach catalog,$(wildcard extension/po/*.po),rm -f '$(DESTDIR)$(call installed_catalog,$(catalog))' &&) :
# As PG_TEXTDOMAIN() in c.h has it.
installed_catalog = $(localedir)/$(basename $(notdir $(1)))/LC_MESSAGES/pg_benefit-$(MAJORVERSION).mo

# PGXS keeps no account of headers.
$(OBJS) $(OBJS:.o=.bc): $(HEADERS)
else
.PHONY: all install uninstall clean installcheck
all install uninstall clean installcheck:
	@echo 'PostgreSQL server development files are needed (Debian: postgresql-server-dev-15), or PG_CONFIG=/path/to/pg_config.' >&2
	@exit 1
endif

$(BASE_SCRIPT): extension/base.sql
	cp $< $@

$(SCRIPT): $(SCRIPT_PARTS) Makefile
	cat $(SCRIPT_PARTS) > $@.tmp
	mv $@.tmp $@

# With exec, so that a signal to make reaches the script that cleans up.
test:
	@exec test/with-server.sh -t test/run.sh $(TESTS) </dev/null

test-coverage:
	@exec test/with-server.sh -t -m COVERAGE=1 test/coverage.sh $(TESTS) </dev/null

test-mutations:
	@exec test/mutations.sh $(MUTATIONS) </dev/null

demo:
	@exec test/with-server.sh test/demo/demo.sh </dev/null

bench:
	@exec test/with-server.sh -c shared_buffers=2GB -c max_wal_size=16GB test/bench/bench.sh </dev/null

test-versions:
	@exec test/versions.sh </dev/null

test-machines:
	@exec test/machines.sh </dev/null

# The pages that are made from the catalog; redirected here, for the server works on a copy.
docs:
	@for page in reference clauses; do \
		test/with-server.sh docs/page.sh $$page </dev/null >docs/$$page.new && mv docs/$$page.new docs/$$page.md || exit 1; \
	done

# What a catalog has to translate: every text that gettext is asked for.
MESSAGES = errmsg errmsg_plural:1,2 errdetail errdetail_plural:1,2 errhint errhint_plural:1,2 errcontext \
	set_fault:4 set_fault_detail:2 set_fault_hint:2 add_fault:5 gettext_noop _
extension/po/pg_benefit.pot: $(SOURCES) $(HEADERS)
	xgettext --from-code=UTF-8 --add-location=file --sort-by-file --no-wrap --add-comments=translator: --package-name=pg_benefit \
		$(MESSAGES:%=--keyword=%) $(foreach function,errmsg errdetail errhint errcontext,--flag=$(function):1:c-format) \
		--flag=set_fault:4:c-format --flag=set_fault_detail:2:c-format --flag=set_fault_hint:2:c-format --flag=add_fault:5:c-format \
		--output=$@ $(sort $^)

update-po: extension/po/pg_benefit.pot
	for catalog in extension/po/*.po; do msgmerge --update --backup=none --add-location=file --no-wrap --no-fuzzy-matching $$catalog $< || exit 1; done

dist:
	git archive --format=zip --prefix=$(DISTRIBUTION)/ --output=$(DISTRIBUTION).zip HEAD
