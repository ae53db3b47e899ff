#!/usr/bin/env python3
"""Print GlyphWidth+Table.swift from glibc's wcwidth, which ncurses uses.

Run on the Debian release that sitroom targets:  make_glyph_widths.py > Sources/Canvas/Text/...
"""
import ctypes
import locale

locale.setlocale(locale.LC_ALL, "C.UTF-8")
wcwidth = ctypes.CDLL(None).wcwidth

ranges = []
for scalar in range(0x110000):
    width = -1 if 0xD800 <= scalar < 0xE000 else wcwidth(scalar)
    if ranges and ranges[-1][1] == width:
        continue
    ranges.append((scalar, width))

print("// swift-format-ignore-file")
print("// Made by Tests/Support/make_glyph_widths.py from glibc's wcwidth; do not edit by hand.\n")
print("extension GlyphWidth {")
print("  /// Where a range begins × 4 + its width + 1, ascending.")
print("  static let table: [UInt32] = [")
row = []
for start, width in ranges:
    row.append(str(start * 4 + width + 1))
    if len(row) == 12:
        print("    " + ", ".join(row) + ",")
        row = []
if row:
    print("    " + ", ".join(row) + ",")
print("  ]\n}")
