/// A text of the room by name; its words are in one file per language.
///
/// The files hold lines `key = text`. A text may hold `{name}` for something filled in, and
/// `one|more` for its forms by number.
package protocol WordingKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The lines of `language`.
  static func lines(_ language: Language) -> String
  /// The columns this text has on the screen, nil where it may be as long as it likes.
  var columns: Int? { get }
}

extension WordingKey {
  package var columns: Int? { nil }

  /// The texts of a language by key; a line that cannot be read is left out.
  static func texts(_ language: Language) -> [Self: String] {
    // A raw value is looked up by comparing it with one case after the other.
    let keys = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    var texts: [Self: String] = [:]
    for (name, text) in Self.entries(language) {
      if let key = keys[name] { texts[key] = text }
    }
    return texts
  }

  /// Names and texts in the order of the file.
  package static func entries(_ language: Language) -> [(name: String, text: String)] {
    let blank = UInt8(ascii: " ")
    return lines(language).utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let sign = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
      let name = line[..<sign].filter { $0 != blank }
      let text = line[line.index(after: sign)...].drop { $0 == blank }
      return (String(decoding: name, as: UTF8.self), String(Substring(text)))
    }
  }
}
