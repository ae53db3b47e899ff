extension String {
  /// Columns that this text takes on a canvas.
  ///
  /// - Complexity: O(n).
  public var columns: Int {
    let ascii = printableASCIIPrefix()
    let rest = utf8.index(startIndex, offsetBy: ascii)
    return unicodeScalars[rest...].reduce(ascii) { $0 + Sanitiser.columns(of: $1) }
  }

  /// The beginning of this text that fits `width` columns, with an ellipsis where it was cut.
  ///
  /// - Complexity: O(width), however long the text is.
  public func cut(to width: Int, ellipsis: String = "…") -> String {
    let room = width - ellipsis.columns
    var used = 0
    var end = startIndex
    for index in unicodeScalars.indices {
      used += Sanitiser.columns(of: unicodeScalars[index])
      if used > width { return room < 0 ? "" : String(unicodeScalars[..<end]) + ellipsis }
      if used <= room { end = unicodeScalars.index(after: index) }
    }
    return self
  }

  /// This text with blanks behind it, or before it, until it takes `width` columns.
  public func padded(to width: Int, right: Bool = false) -> String {
    let missing = width - columns
    guard missing > 0 else { return self }
    let blanks = String(repeating: " ", count: missing)
    return right ? blanks + self : self + blanks
  }

  /// This text in lines of at most `width` columns, broken between words where that can be.
  ///
  /// - Complexity: O(n).
  public func wrapped(to width: Int) -> [String] {
    guard width > 0 else { return [] }
    if let lines = plainLines(of: width) { return lines }
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(whereSeparator: { $0 == " " || $0.isNewline }) {
      for (index, piece) in String(word).pieces(of: width).enumerated() {
        let wanted = piece.columns
        if index == 0, used > 0, used + 1 + wanted <= width {
          line += " " + piece
          used += 1 + wanted
        } else {
          if used > 0 { lines.append(line) }
          line = piece
          used = wanted
        }
      }
    }
    return used > 0 ? lines + [line] : lines
  }

  /// The same for printable ASCII with one blank between words, none of them too long, in a quarter
  /// of the time; nil for any other text.
  private func plainLines(of width: Int) -> [String]? {
    guard !isEmpty, printableASCIIPrefix() == utf8.count else { return nil }
    var lines: [Range<Int>] = []
    var (line, word, end) = (0, 0, 0)
    for (place, byte) in utf8.enumerated() where byte == 0x20 {
      guard place > word, place - word <= width else { return nil }
      if place - line > width {
        lines.append(line..<end)
        line = word
      }
      (word, end) = (place + 1, place)
    }
    let last = utf8.count
    guard last > word, last - word <= width else { return nil }
    if last - line > width {
      lines.append(line..<end)
      line = word
    }
    lines.append(line..<last)
    return lines.map { range in
      String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
  }

  /// This text in pieces of at most `width` columns; a glyph wider than that is left out.
  private func pieces(of width: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var used = 0
    for scalar in unicodeScalars {
      let wanted = Sanitiser.columns(of: scalar)
      if wanted > width { continue }
      if used + wanted > width {
        pieces.append(String(piece))
        piece.removeAll()
        used = 0
      }
      used += wanted
      piece.append(scalar)
    }
    return used > 0 ? pieces + [String(piece)] : pieces
  }

  /// How many bytes at the beginning, at most `limit`, are printable ASCII; 0 if that cannot be
  /// told fast.
  func printableASCIIPrefix(limit: Int = .max) -> Int {
    utf8.withContiguousStorageIfAvailable { bytes in
      let room = min(bytes.count, max(0, limit))
      var count = 0
      while count < room, bytes[count] &- 0x20 < 0x5f { count += 1 }
      return count
    } ?? 0
  }
}

extension Sequence<String> {
  /// As many of these as `width` columns hold, whole, and `+2` where two more did not fit; empty
  /// where not even one does.
  public func listed(by separator: String = " ", within width: Int) -> String {
    let items = Array(self)
    for count in stride(from: items.count, through: 1, by: -1) {
      let left = items.count - count
      let shown = items.prefix(count) + (left > 0 ? ["+\(left)"] : [])
      let text = shown.joined(separator: separator)
      if text.columns <= width { return text }
    }
    return ""
  }
}
