#!/usr/bin/env python3
"""Turn places.csv into ../PlacesData.swift, so that a moved binary still knows its places."""
import pathlib

here = pathlib.Path(__file__).parent
text = (here / "places.csv").read_text(encoding="utf-8")
assert '"""' not in text and "\\" not in text
(here.parent / "PlacesData.swift").write_text(
    "// swift-format-ignore-file\n"
    "// Made by Data/make_source.py from Data/places.csv; do not edit by hand.\n\n"
    "/// The places file, compiled in.\n"
    "enum PlacesData {\n"
    '  static let csv = """\n' + text.rstrip("\n") + '\n"""\n}\n',
    encoding="utf-8")
