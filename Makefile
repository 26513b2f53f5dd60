# The commands of the project. Each brings what it needs; README says what that is.

PYTHON ?= python3
PORT ?= 8000

.NOTPARALLEL:
.PHONY: run test score weights build bench check-packages modules functions picture lock

run: vendor/licenses.txt
	$(PYTHON) -m tools.serve --port $(PORT)

build: vendor/licenses.txt
	$(PYTHON) -m tools.build

test: build .venv/packages
	$(PYTHON) -m tools.machine test-tools
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/pytest --numprocesses auto --dist worksteal

# What the check makes of messages that it was not made by.
score: .venv/packages
	.venv/bin/python -m tests.messages.score

# What each word says for and against a fault, learned from the marked sentences.
weights: .venv/packages
	.venv/bin/python -m tests.messages.weigh

bench: build .venv/packages bench/node_modules/.package-lock.json
	$(PYTHON) -m tools.machine test-tools
	.venv/bin/python -m bench

# That what is installed is what the locks name, and what the page carries what their archives hold.
check-packages: .venv/packages node_modules/.package-lock.json
	.venv/bin/python -m tools.check_packages

# The lists of the modules of the standard library that the page carries.
modules: build .venv/packages
	$(PYTHON) -m tools.machine test-tools
	.venv/bin/python -m tools.modules

# The list of the interpreter's functions that the page carries first.
functions: build .venv/packages
	$(PYTHON) -m tools.machine test-tools
	.venv/bin/python -m tools.functions

# The picture in the README and the icons.
picture: build .venv/packages
	$(PYTHON) -m tools.machine test-tools
	.venv/bin/python -m tools.picture

# Writes the locks of the Python packages afresh, after a change to requirements*.in. What a lock names stays as long as
# the lists allow it: for newer versions, remove the lock before.
lock:
	$(PYTHON) -m tools.machine lock-packages
	for list in requirements-page requirements requirements-npm requirements-lock; do \
		.venv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
			--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
			--output-file $$list.txt $$list.in || exit 1; \
	done

vendor/licenses.txt: node_modules/.package-lock.json .venv/page-packages tools/vendor.py
	.venv/bin/python -m tools.vendor

node_modules/.package-lock.json: package-lock.json
	$(PYTHON) -m tools.machine npm-packages
	touch $@

bench/node_modules/.package-lock.json: bench/package-lock.json
	$(PYTHON) -m tools.machine bench-packages
	touch $@

.venv/page-packages: requirements-page.txt
	$(PYTHON) -m tools.machine page-packages
	touch $@

.venv/packages: requirements.txt .venv/page-packages
	$(PYTHON) -m tools.machine python-packages
	touch $@
