# sitroom: `make demo` and `make test` are all that a fresh machine needs.

PREFIX ?= /usr/local
NAME ?= night-shift
SECONDS ?= 600
SOAK ?= 360
SWIFT ?= swift
RELEASE := .build/release/sitroom
# The languages that the manual page is installed in beside English.
MANUALS := nl fr de es it

.PHONY: demo run build test bench bench-peers lint format accept install uninstall man docs clean
.PHONY: prove prove-terminal prove-protections soak fuzz sanitize

demo: build ## open the room on a fictional night shift; NAME=public-record for the real chronicle
	@$(RELEASE) demo $(NAME)

run: build ## open the room on your own store
	@$(RELEASE) watch

build:
	@.ci/packages build >&2
	@$(SWIFT) build -c release --product sitroom >&2

test: ## all tests, including sessions in tmux
	@.ci/packages test
	@SWIFT_BACKTRACE=enable=no .ci/test $(SWIFT)

accept: ## take the screens as they are now for golden, after a person has looked at them
	ACCEPT=1 $(SWIFT) test --filter "SituationRoomTests|ScenarioTests"

bench: build ## the table of speed with budgets, also as bench.json; QUICK=--quick for a short one
	@$(SWIFT) build -c release --product sitroom-bench >&2
	@.build/release/sitroom-bench $(QUICK)

bench-peers: build ## the same questions to htop, btop, tig, lnav, jq, sqlite3 and grep
	@.ci/packages peers >&2 || echo "measuring with the peers that are installed" >&2
	@$(SWIFT) build -c release --product sitroom-bench >&2
	@.build/release/sitroom-bench --peers $(QUICK) --json bench-peers.json

prove: ## the promises under faults with all their rounds, as a table; about half an hour
	@.ci/packages test
	@$(SWIFT) build --build-tests >&2
	@SOAK=$(SOAK) .ci/prove $(SWIFT)
	@.ci/prove-terminal

prove-terminal: ## deaths, terminals and sizes, for sitroom and the programs like it
	@.ci/packages test
	@$(SWIFT) build --build-tests >&2
	@.ci/prove-terminal

prove-protections: ## takes each protection out and looks whether its test notices
	@.ci/protections $(SWIFT)

soak: ## a day of a busy desk in six minutes; SOAK=30 for a short one
	@.ci/packages test
	@$(SWIFT) build --build-tests >&2
	@SOAK=$(SOAK) .ci/prove $(SWIFT) SoakTests

fuzz: ## hostile input for SECONDS seconds at each of the four places where bytes come in
	@.ci/packages build >&2
	@mkdir -p .build
	@.ci/fuzz $(SWIFT) $(SECONDS)

sanitize: ## tests under the address sanitizer and the thread sanitizer, built apart
	@.ci/packages test
	@mkdir -p .build
	@.ci/sanitize $(SWIFT)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

man: build ## the manual pages, from the declarations of the commands
	@$(RELEASE) manual > .build/sitroom.1
	@for code in $(MANUALS); do \
	  $(RELEASE) manual --language $$code > .build/sitroom.$$code.1 || exit 1; done
	@echo .build/sitroom.1 $(MANUALS:%=.build/sitroom.%.1)

docs: ## symbol graphs of the libraries, for DocC
	$(SWIFT) package dump-symbol-graph --minimum-access-level package

install: man
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/sitroom \
	  $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	install -s -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/sitroom
	cp -R Themes Demo $(DESTDIR)$(PREFIX)/share/sitroom/
	install -m 644 .build/sitroom.1 $(DESTDIR)$(PREFIX)/share/man/man1/sitroom.1
	for code in $(MANUALS); do \
	  install -d $(DESTDIR)$(PREFIX)/share/man/$$code/man1 && \
	  install -m 644 .build/sitroom.$$code.1 \
	    $(DESTDIR)$(PREFIX)/share/man/$$code/man1/sitroom.1 || exit 1; done
	$(RELEASE) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sitroom
	$(RELEASE) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sitroom
	$(RELEASE) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sitroom.fish

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/sitroom $(DESTDIR)$(PREFIX)/share/man/man1/sitroom.1 \
	  $(MANUALS:%=$(DESTDIR)$(PREFIX)/share/man/%/man1/sitroom.1) \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/sitroom \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_sitroom \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/sitroom.fish
	rm -rf $(DESTDIR)$(PREFIX)/share/sitroom

clean:
	rm -rf .build
