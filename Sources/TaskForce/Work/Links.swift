/// The incidents that a piece of work has to do with.
enum Links {
  /// Incidents that one piece of work can be linked with.
  static let most = Incident.mostLinks

  /// `links` with one more, or one less, in order; what does not fit any more is left out.
  static func changed(_ links: [IncidentReference], _ other: IncidentReference?, _ isLess: Bool)
    -> [IncidentReference]
  {
    guard let other else { return links }
    let kept = links.filter { $0 != other }
    return isLess || kept.count >= most ? kept : (kept + [other]).sorted()
  }

  /// What a chronicle keeps of a link: `+NL-2026-000412`, or with a hyphen where it was taken away.
  static func brief(_ other: IncidentReference?, _ isLess: Bool) -> String {
    (isLess ? "-" : "+") + (other?.description ?? "")
  }

  /// Whether a link with `other` can be made, or taken away.
  static func check(
    _ links: [IncidentReference], _ other: IncidentReference, isLess: Bool
  ) throws(Refusal) {
    if isLess {
      guard links.contains(other) else { throw .notLinked(other, present: links) }
      return
    }
    guard !links.contains(other) else { throw .alreadyLinked(other) }
    guard links.count < most else { throw .tooManyWorkLinks(limit: most) }
  }
}

extension Tags {
  /// What putting on `added` and taking off `removed` changes of `tags`.
  ///
  /// - Throws: a word that is no tag, more than there can be, or that nothing would change.
  static func changes(_ tags: [String], adding added: [String], removing removed: [String])
    throws(Refusal) -> (added: [String], removed: [String])
  {
    let words = try added.map { (word) throws(Refusal) in try tag(word) }
    let dropped = try removed.map { (word) throws(Refusal) in try tag(word) }
    let removing = Set(dropped).subtracting(words).intersection(tags)
    let adding = Set(words).subtracting(tags)
    guard !adding.isEmpty || !removing.isEmpty else { throw .noTagChanges }
    guard tags.count + adding.count - removing.count <= most else {
      throw .tooManyTags(limit: most, present: tags)
    }
    return (adding.sorted(), removing.sorted())
  }

  private static func tag(_ word: String) throws(Refusal) -> String {
    let tag = word.trimmed.lowercased()
    guard isWellFormed(tag) else { throw .malformedTag(word) }
    return tag
  }

  /// What a chronicle keeps of it: `+pin-code -tide`.
  static func brief(_ added: [String], _ removed: [String]) -> String {
    (added.map { "+" + $0 } + removed.map { "-" + $0 }).joined(separator: " ")
  }
}
