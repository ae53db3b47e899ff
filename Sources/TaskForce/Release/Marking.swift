/// Who may see an item, as its event said.
package struct Marking: Hashable, Sendable, Codable {
  /// Europol's handling codes.
  package var handling: Handling = []
  /// For partners outside police channels.
  package var tlp = TLP.amber
  /// Bodies it may go to.
  package var release = ReleaseList.everybody
  /// The body it belongs to; nil for a feed.
  package var body: Body?

  package init() {}

  /// What the envelope says.
  package init(_ envelope: EventEnvelope) {
    handling = envelope.handling
    tlp = envelope.tlp
    release = envelope.release
    body = envelope.body
  }

  /// The stricter of both in every respect, for a banner.
  package func joined(with other: Marking) -> Marking {
    var result = self
    result.handling.formUnion(other.handling)
    result.tlp = max(tlp, other.tlp)
    return result
  }
}
