/// A token that stands for a subject in free text: `@S-0012`.
package struct SubjectToken: TextCode {
  package let code: String
  package init(_ code: String) { self.code = code }
  package static func isWellFormed(_ code: String) -> Bool {
    let digits = code.dropFirst(3)
    return code.hasPrefix("@S-") && (1...12).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (48...57).contains($0) }
  }
  package static let expectation = Expectation.subjectToken
}

/// Text about a person: clear as it comes in, or sealed under the person's key.
///
/// The sealed form is part of version 1 of every payload although nothing is sealed yet, since
/// plaintext cannot be taken back from an eternal log.
package enum PersonalText: Hashable, Sendable {
  case clear(String)
  /// Key identity, nonce and ciphertext, each in base64.
  case sealed(key: String, nonce: String, box: String)
}

extension PersonalText: FieldValue {
  package static func read(_ json: JSONValue?, _ limit: Limit) throws(FieldError) -> PersonalText {
    if json?.isObject == true, let sealed = json?.members?.value(named: "sealed")?.members,
      let key = sealed.value(named: "key")?.text, let nonce = sealed.value(named: "nonce")?.text,
      let box = sealed.value(named: "box")?.text
    {
      return .sealed(key: key, nonce: nonce, box: box)
    }
    return .clear(try String.read(json, limit))
  }
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .clear(let text): writer.text(text)
    case .sealed(let key, let nonce, let box):
      writer.object { writer in
        writer.member("sealed") { writer in
          writer.object { writer in
            writer.member("key", key)
            writer.member("nonce", nonce)
            writer.member("box", box)
          }
        }
      }
    }
  }
  package static func expectation(_ limit: Limit) -> Expectation { .text(maximum: limit.bytes) }
}
