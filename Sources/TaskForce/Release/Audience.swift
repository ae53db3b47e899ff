/// For whom something is shown or exported.
package enum Audience: Hashable, Sendable {
  /// An officer at the desk of a body.
  case officer(desk: Body)
  /// Ministers and their staff.
  case ministerial
  /// Everybody.
  case `public`

  /// Whether an item with `marking` may be shown: the intersection of handling codes, TLP and
  /// release list (domain.md, "Four fields that are never mixed").
  ///
  /// An officer sees what is the own body's. Of others, nothing that is TLP:RED, nothing with H2
  /// unless the release list names the desk, and nothing whose list leaves the desk out. Ministers
  /// see what is at most TLP:GREEN and bound by H0 alone; the public sees TLP:CLEAR without codes.
  package func maySee(_ marking: Marking) -> Bool {
    switch self {
    case .officer(let desk):
      if marking.body == desk { return true }
      guard marking.tlp < .red else { return false }
      switch marking.release {
      case .everybody: return !marking.handling.contains(.h2)
      case .bodies(let bodies): return bodies.contains(desk)
      }
    case .ministerial:
      return marking.tlp <= .green && marking.handling.isSubset(of: .h0)
        && marking.release == .everybody
    case .public:
      return marking.tlp == .clear && marking.handling.isEmpty && marking.release == .everybody
    }
  }
}
