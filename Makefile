# 明窗 Mingchuang. The two commands of a newcomer: make run, make test.
SHELL := /bin/bash
ARGS ?=

.PHONY: setup parts run test look lint test-oldest bench torture screenshots bundle lock clean

setup:
	@bash packaging/setup.sh

# Large optional parts (weights, voices); MINGCHUANG_NO_PARTS=1 leaves them out.
parts: setup
	@.venv/bin/python packaging/parts.py

run: setup
	@.venv/bin/python packaging/run.py

# $(1): a Python, $(2): tests. What fails while both cores are busy is asked once more, alone (docs/decisions/0025).
# Tests wait for the screens a third of their time: three share two cores.
tested = export QT_QPA_PLATFORM=offscreen; $(1) -m pytest -n 3 --dist worksteal $(2) || { [ $$? = 1 ] && \
	echo "没有通过的，单独再试一次 / Once more, alone, what did not pass" >&2 && \
	$(1) -m pytest --last-failed --last-failed-no-failures none $(2); }

test: setup
	@$(call tested,.venv/bin/python,$(ARGS))

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/python packaging/lint_qml.py

# The oldest PySide6 that the arm64 terminals of the halls can run (see docs/decisions/0002).
test-oldest:
	@PYTHON="$${OLDEST_PYTHON:-python3.11 python3.12 python3}" VENV=.venv-oldest LOCK=requirements-oldest.lock bash packaging/setup.sh
	@$(call tested,.venv-oldest/bin/python,$(if $(ARGS),$(ARGS),tests))

# Every screen in every size, mode, theme and language, inspected (half an hour or more; SCENES=06-reader for a part);
# PICTURES=approve renews the approved pictures.
look: setup
	@QT_QPA_PLATFORM=offscreen MINGCHUANG_LOOK=all MINGCHUANG_SCENES=$(SCENES) MINGCHUANG_PICTURES=$(PICTURES) .venv/bin/python -m pytest -n 2 --timeout 3600 tests/screens/test_look.py tests/screens/test_pictures.py tests/screens/test_search.py $(ARGS)

bench: setup
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks

# Hours of gentle use of terminal, daemon and portal; the summary lands in soak/summary.txt.
MINUTES ?= 125
.PHONY: soak
soak: setup
	@.venv/bin/python -m tests.soak soak --minutes $(MINUTES)

# Plant and search, every way a sitting can end.
.PHONY: leaks
leaks: setup
	@MINGCHUANG_LONG=1 .venv/bin/python -m pytest --timeout 900 tests/leaks

# 100,000 random touches, keys, drops and scans by fixed seeds: nobody gets out, and it always comes back to rest.
EVENTS ?= 25000
.PHONY: monkey
monkey: setup
	@.venv/bin/python -m tests.screens.monkey --troop 101 102 103 104 --events $(EVENTS)
# Thousands of crash trials (SIGKILL, power cuts, full and failing disks, damage, lying networks); seeds are printed.
torture: setup
	@.venv/bin/python -m tests.crash $(ARGS)

screenshots: setup
	@.venv/bin/mingchuang screenshots screenshots

# An installer for halls without internet (docs/deploy.md).
bundle: setup
	@bash packaging/bundle.sh

lock:
	.venv/bin/pip-compile --quiet --strip-extras --extra dev --extra handwriting --extra hearing --extra meaning --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --constraint packaging/newest.txt -o requirements.lock pyproject.toml
	.venv/bin/pip-compile --quiet --strip-extras --extra handwriting --extra hearing --extra meaning --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --constraint requirements.lock -o requirements-runtime.lock pyproject.toml
	.venv/bin/pip-compile --quiet --strip-extras --extra dev --extra handwriting --extra hearing --extra meaning --generate-hashes --no-emit-index-url --no-emit-find-links --no-emit-trusted-host --allow-unsafe --constraint packaging/oldest.txt -o requirements-oldest.lock pyproject.toml
	# pip-compile loses the marker of an extra's package.
	sed -i 's/^misaki==\([^ ;]*\) \\$$/misaki==\1 ; python_version < "3.13" \\/' requirements*.lock
	.venv/bin/python tools/licences.py

# Knock at every door with a coverage-guided fuzzer, SECONDS each, and at the portal's API by its own description.
# What breaks a door is kept in run/fuzz/.
SECONDS ?= 20
.PHONY: fuzz conformance
fuzz: setup
	@.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -e '.[fuzz]'
	@.venv/bin/python -m tests.fuzz $(SECONDS) $(DOORS)
	@MINGCHUANG_FUZZ=1 .venv/bin/python -m pytest tests/fuzz/test_api.py

# The update client under the protocol of tuf-conformance: our own tests of it, and with SUITE=<checkout> the public ones.
conformance: setup
	@.venv/bin/python -m pytest tests/release/test_conformance.py $(ARGS)
	@if [ -n "$(SUITE)" ]; then cd "$(SUITE)" && PYTHONPATH="$(CURDIR)" "$(CURDIR)/.venv/bin/python" -m pytest tuf_conformance --entrypoint "$(CURDIR)/.venv/bin/python -m sync.release.client"; fi

clean:
	rm -rf .venv .venv-oldest parts run screenshots build dist *.egg-info assets/i18n/*.qm
