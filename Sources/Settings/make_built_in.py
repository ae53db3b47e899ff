#!/usr/bin/env python3
"""Turn Themes/night-watch.toml into NightWatch.swift: the theme of a moved binary."""
import pathlib

here = pathlib.Path(__file__).parent
text = (here.parent.parent / "Themes" / "night-watch.toml").read_text()
(here / "NightWatch.swift").write_text(
    "// swift-format-ignore-file\n"
    "// Made by make_built_in.py from Themes/night-watch.toml; do not edit by hand.\n\n"
    f'package enum NightWatch {{\n  package static let toml = #"""\n{text}\n"""#\n}}\n')
