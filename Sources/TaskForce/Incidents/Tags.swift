/// The rules for the words that officers put on an incident, such as `pin-code`.
package enum Tags {
  /// Tags that an incident can bear.
  package static let most = 12
  /// Characters of one tag.
  package static let longest = 24

  /// Whether `tag` is 1 to 24 of a–z, 0–9 and hyphen.
  package static func isWellFormed(_ tag: String) -> Bool {
    (1...longest).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
  }

  /// `tags` with `added` and without `removed`, in alphabetical order; what is no tag is passed
  /// over, and what does not fit any more is left out.
  static func changed(_ tags: [String], adding added: [String], removing removed: [String])
    -> [String]
  {
    let kept = Set(tags).union(added.filter(isWellFormed)).subtracting(removed)
    return Array(kept.sorted().prefix(most))
  }
}
