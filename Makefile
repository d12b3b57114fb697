# The path from saved articles to a dataset, in order. `make` alone prints the targets below.
#
#: INPUT=seeds/articles       what to read: a folder, a file, or a glob in quotation marks
#: OUT=out                    where the dataset goes; replaced only by a complete one
#: BUILD=.build               where the stages keep their work
#: REFERENCE=seeds/reference  the hand-kept tables
#: FIELDS=                    names of the fields of records: text=noi_dung,title=tieu_de
#: TEXT=permitted             which running texts are published: permitted, all, none
#: PREVIOUS=                  the folder of the release before: ids are kept, and OUT/changes tells what changed
#: ACCEPT=                    gates against PREVIOUS to pass all the same: counts,fill,schema,version
#: CHECKS=                    for make release: the checks to run, all when not set
#: CORPUS=                    for make score and the benches: an unpacked corpus (lines of id and text)
#: COUNT=10000                for make bench-overlap, bench-peers and bench-explorer: articles to make
#: SEED=1                     which ones
#: STRESS=0                   edited copies of one wire among them, further to COUNT

INPUT ?= seeds/articles
OUT ?= out
BUILD ?= .build
REFERENCE ?= seeds/reference
FIELDS ?=
TEXT ?= permitted
PREVIOUS ?=
ACCEPT ?=
CORPUS ?=
COUNT ?= 10000
SEED ?= 1
STRESS ?= 0
export INPUT OUT BUILD REFERENCE FIELDS TEXT PREVIOUS ACCEPT

NODE ?= node
RUN = $(NODE) $(ENGINE) --import tsx
# the stages search with hundreds of patterns: compile each at once, and functions for speed only when they have run for long; where the engine knows how
FLAGS = --no-regexp-tier-up --interrupt-budget=600000
ENGINE = $(eval ENGINE := $(shell $(NODE) $(FLAGS) -e 0 2>/dev/null && echo '$(FLAGS)'))$(ENGINE)
BIN = node_modules/.bin
# the tests choose their own folders: they see none of the variables above
TEST = env -u INPUT -u OUT -u BUILD -u REFERENCE -u FIELDS -u TEXT -u PREVIOUS -u ACCEPT -u MAKEFLAGS -u MAKELEVEL -u MFLAGS $(NODE) --import tsx --test --test-concurrency=$$(getconf _NPROCESSORS_ONLN)
# the explorer is tested in a browser where there is one; .ci/run installs it
CHROMIUM ?= /usr/bin/chromium
TESTS ?= $(shell find tests -name '*.test.ts' | LC_ALL=C sort $(if $(wildcard $(CHROMIUM)),,| xargs grep -L open-page))

# of make release: every target that checks, those of the code before the dataset is built
CHECKS ?= $(shell awk -F : '/^check[a-z-]*:/ { print $$1 }' $(firstword $(MAKEFILE_LIST)))
BEFORE = check

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.SUFFIXES:
.PHONY: help install dataset ingest deduplicate extract resolve validate publish check types lint test golden score bench-ingest bench-extract bench-names bench-stories bench-overlap bench-peers bench-plagdet bench-explorer release check-withheld check-published check-standards check-notebooks clean

help: ## this page
	@echo 'bienban: saved Vietnamese political news in, a citable dataset out'
	@echo
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo
	@sed -n 's/^#: /  /p' $(firstword $(MAKEFILE_LIST))

dataset: install ## build the whole dataset and say what it holds
	@$(RUN) pipeline/run.ts

ingest: install ## 1 read the input: articles and their segments
	@$(RUN) pipeline/run.ts 1-ingest

deduplicate: install ## 2 find what the texts share (with the stages before)
	@$(RUN) pipeline/run.ts 2-deduplicate

extract: install ## 3 find what each article says (with the stages before)
	@$(RUN) pipeline/run.ts 3-extract

resolve: install ## 4 join what the articles say (with the stages before)
	@$(RUN) pipeline/run.ts 4-resolve

validate: install ## 5 check every row (with the stages before)
	@$(RUN) pipeline/run.ts 5-validate

publish: install ## 6 write OUT (with the stages before): the same as dataset
	@$(RUN) pipeline/run.ts 6-publish

check: types lint test ## types, lint and tests

types: install ## check the types
	@$(BIN)/tsc -p .
	@$(BIN)/tsc -p tsconfig.explorer.json

lint: install ## check style and format
	@$(BIN)/biome check --error-on-warnings

test: install ## run the tests
	@test -x '$(CHROMIUM)' || echo 'bienban: no Chromium at $(CHROMIUM), so the explorer is not tested in a browser; .ci/run installs it on Debian, CHROMIUM= names another' >&2
	@$(TEST) $(TESTS)

golden: install ## write the expected files of the tests anew; read the diff
	@GOLDEN=1 $(TEST) $(TESTS)
	@git diff --stat -- tests

score: install ## score the seeds, and with CORPUS= the labelled articles of that corpus, field by field
	@$(RUN) tests/gold/score.ts --build "$(BUILD)" --corpus "$(CORPUS)"

bench-ingest: install ## measure the speed and memory of reading: one JSONL, plain files, saved pages (texts of CORPUS=, or made up)
	@$(RUN) tests/bench/ingest/ingest.ts --build "$(BUILD)" --corpus "$(CORPUS)"

bench-extract: install ## measure the speed of extraction on CORPUS=, beside underthesea and vntk (fetched into BUILD)
	@$(RUN) tests/bench/extract/extract.ts --build "$(BUILD)" --corpus "$(CORPUS)"

bench-names: install ## count the errors in people's names on the labelled articles of CORPUS=, beside underthesea
	@$(RUN) tests/bench/extract/names.ts --build "$(BUILD)" --corpus "$(CORPUS)"

bench-overlap: install ## make COUNT= articles whose overlaps are known (of the words of CORPUS=) and measure what is found, and its cost
	@$(RUN) tests/bench/overlap/overlap.ts --build "$(BUILD)" --corpus "$(CORPUS)" --count "$(COUNT)" --seed "$(SEED)" --stress "$(STRESS)"

bench-peers: install ## run the MinHash tools of PyPI and npm (fetched into BUILD) beside us on the corpus that bench-overlap makes
	@$(RUN) tests/bench/overlap/peers.ts --build "$(BUILD)" --corpus "$(CORPUS)" --count "$(COUNT)" --seed "$(SEED)"

bench-plagdet: install ## put passages of half the texts of CORPUS= (of any language) into the other half, hidden in seventeen ways, and score what is found
	@$(RUN) tests/bench/overlap/plagdet.ts --build "$(BUILD)" --corpus "$(CORPUS)" --seed "$(SEED)"

bench-stories: install ## score the stories made of the labelled articles of CORPUS= (lines of id, story and text), from text alone
	@$(RUN) tests/bench/stories/stories.ts --build "$(BUILD)" --corpus "$(CORPUS)"

bench-explorer: install ## make a dataset of COUNT= articles of OUT's, and measure its explorer in Chromium: each view, searches, memory
	@$(RUN) tests/bench/explorer/explorer.ts --out "$(OUT)" --build "$(BUILD)" --count "$(COUNT)"

release: install ## all checks, and the dataset with open texts only (TEXT=none); with PREVIOUS= also what changed since
	@$(RUN) pipeline/io/check-followed.ts
	@for check in $(filter $(BEFORE),$(CHECKS)); do $(MAKE) --no-print-directory $$check || exit 1; done
	@TEXT=none $(RUN) pipeline/run.ts
	@for check in $(filter-out $(BEFORE),$(CHECKS)); do TEXT=none $(MAKE) --no-print-directory $$check TEXT=none || exit 1; done

check-withheld: install ## decode every file of OUT and look for texts of BUILD that TEXT= withholds
	@$(RUN) pipeline/6-publish/check-withheld.ts

check-published: install ## read every file of OUT back and check it
	@$(RUN) pipeline/6-publish/check-published.ts

check-standards: install ## check what describes OUT, and have readers of others (fetched into BUILD) read it
	@$(RUN) tests/standards/check-standards.ts

check-notebooks: install ## execute the notebooks of examples/ on OUT, with Python and Arquero fetched into BUILD
	@$(RUN) tests/examples/check-notebooks.ts

clean: install ## remove BUILD's stages and OUT, nothing that is not ours
	@$(RUN) pipeline/clean.ts

# npm ci only where node_modules is missing or was made from another lockfile: its content decides, not its time
install:
	@command -v $(NODE) >/dev/null || { echo 'bienban: no Node.js; install version 20 or later from https://nodejs.org' >&2; exit 1; }
	@test "$$($(NODE) --version | sed 's/^v\([0-9]*\).*/\1/')" -ge 20 || \
		{ echo "bienban: Node.js $$($(NODE) --version) is too old; install version 20 or later from https://nodejs.org" >&2; exit 1; }
	@cmp -s package-lock.json node_modules/.installed-lock || { npm ci && cp package-lock.json node_modules/.installed-lock; }
