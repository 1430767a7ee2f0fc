# `make run` and `make test` do all set-up from nothing; see README.md.

SHELL := /bin/sh
BIN := .venv/bin
READY := .venv/.ready
PACK := kiosk/data/bundled.kpack
# Over the processors there are and two more, since some tests wait; PYTEST="-n 0 ..." keeps to one process.
SPREAD := -n $(shell expr $$(nproc) + 2) --maxprocesses 6 --dist worksteal
# What is tested on the screen, on whole contents or by the hundred, and the workshop; how much of the rooms runs is counted in the rest.
WHOLE := $(addprefix tests/,content damaged hostile mutants ui workshop)
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software

# Whether the pack is older than something it is made from. Names stay out of make, which cuts them at blanks.
CHANGED := $(shell test -f $(PACK) && { \
	find content -newer $(PACK) -not -name '.*'; \
	find kiosk/authored kiosk/compiler kiosk/pack -newer $(PACK) -name '*.py'; } | head -n 1 | wc -c)

.PHONY: run test matrix mutants hostile tour check bench bundle installers offline-media test-installers pack words setup lock clean changed

run: $(READY) $(PACK)
	$(BIN)/kiosk run --or-tour build/tour

# PYTEST names tests or options; without, all of them run.
test: $(READY) $(PACK)
ifdef PYTEST
	$(OFFSCREEN) $(BIN)/python -m pytest $(SPREAD) $(PYTEST)
else
	$(OFFSCREEN) $(BIN)/python -m pytest $(SPREAD) --cov --cov-report=term $(WHOLE:%=--ignore=%)
	$(OFFSCREEN) $(BIN)/python -m pytest $(SPREAD) $(WHOLE)
endif

IN_MATRIX := tests/ui/test_screens.py tests/ui/test_sheets.py tests/ui/test_small_start.py tests/ui/test_start_settings.py
IN_MATRIX += tests/content/test_page_screens.py tests/content/test_picture_names.py
# Every kind of screen at every size of screen and text, in every theme and language, lowered or not.
matrix: $(READY) $(PACK)
	MATRIX=1 $(OFFSCREEN) $(BIN)/python -m pytest $(SPREAD) $(IN_MATRIX)

# Plants small faults and tells which the tests notice; MUTANTS="--room visit --count 20 --seed 3" for a share.
mutants: $(READY) $(PACK)
	$(OFFSCREEN) $(BIN)/python -m tests.mutants $(MUTANTS)

tour: $(READY) $(PACK)
	$(OFFSCREEN) $(BIN)/kiosk tour build/tour --sheet

# Every gate but the tests.
check: $(READY)
	$(BIN)/python .ci/check.py $(GATES)

bench: $(READY) $(PACK)
	$(BIN)/python -m tests.bench $(BENCH)

# Content that nobody should write, by the hundred: time, memory and answer of the check.
hostile: $(READY)
	$(BIN)/python -m tests.hostile $(HOSTILE)

bundle: $(READY) $(PACK)
	$(BIN)/python packaging/build.py

# All four; those for Windows need wine here. INSTALLERS="deb run" for some, INSTALLERS="deb run --slim" with less Unicode data.
INSTALLERS := deb run exe msi
installers: $(READY) $(PACK)
	$(BIN)/python packaging/build.py $(INSTALLERS)

# The installers with Debian's packages for the session, in a folder and an image; needs root, debootstrap and xorriso.
offline-media: $(READY)
	$(BIN)/python packaging/media.py

# On a minimal machine in a folder, the network cut, and built twice; needs root and debootstrap.
test-installers: $(READY)
	$(BIN)/python packaging/prove.py

pack: $(PACK)

# Brings kiosk/ui/i18n up to the words of the QML: new ones wait there, unfinished, for a translation.
words: $(READY)
	for words in kiosk/ui/i18n/*.ts; do \
		$(BIN)/pyside6-lupdate -locations none -no-obsolete -extensions qml kiosk/ui/Kiosk -ts $$words \
		&& $(BIN)/pyside6-lrelease $$words -qm $${words%.ts}.qm || exit 1; done

setup: $(READY)

$(READY): requirements-dev.lock pyproject.toml .ci/setup .ci/system_libraries.py
	.ci/setup .venv
	touch $@

$(PACK): $(READY) $(if $(filter-out 0,$(CHANGED)),changed)
	mkdir -p $(@D)
	$(BIN)/python -m kiosk pack build content -o $@

# Newest versions that pyproject.toml allows; needs uv (https://docs.astral.sh/uv/).
LOCK := uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	--no-emit-find-links --custom-compile-command "make lock" --quiet --upgrade pyproject.toml
lock:
	$(LOCK) --output-file requirements.lock
	$(LOCK) --group dev --output-file requirements-dev.lock

clean:
	rm -rf build dist kiosk/data .pytest_cache .ruff_cache
	find kiosk tests -name __pycache__ -type d -prune -exec rm -rf {} +
