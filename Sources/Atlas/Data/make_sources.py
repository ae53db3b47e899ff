#!/usr/bin/env python3
"""Turn the coastline files beside this script into Swift sources, so that a moved binary still
has them: embedding resources costs 19 s of compile time, a bundle dies when the binary moves."""
import pathlib

here = pathlib.Path(__file__).parent
for scale in ("110m", "50m"):
    lines = (here / f"coastline-{scale}.txt").read_text().splitlines()
    body = "\n".join(line for line in lines if not line.startswith("#"))
    (here.parent / f"Coastline{scale}.swift").write_text(
        "// swift-format-ignore-file\n"
        "// Natural Earth, public domain. Made by Data/make_sources.py; do not edit by hand.\n\n"
        f"enum Coastline{scale} {{\n"
        f'  static let text: StaticString = """\n{body}\n"""\n}}\n')
