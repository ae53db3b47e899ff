/// How many columns a scalar takes, by the table of glibc, since ncurses asks glibc.
public enum GlyphWidth {
  /// 0 for a mark, 1 or 2 for a glyph, −1 for what must not be shown.
  ///
  /// - Complexity: constant for Latin text, else O(log n) in about 1,400 ranges.
  public static func width(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value >= 0x20 && value < 0x7f { return 1 }
    if value < 0xa0 { return -1 }
    if value < 0x300 { return 1 }
    // Rules, blocks and braille patterns: what the canvas itself is drawn with.
    if value >= 0x2500 && value < 0x25fd || value >= 0x2800 && value < 0x2900 { return 1 }
    return lookUp(value)
  }

  static func lookUp(_ value: UInt32) -> Int {
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] >> 2 <= value { low = middle } else { high = middle }
    }
    return Int(table[low] & 3) - 1
  }
}
