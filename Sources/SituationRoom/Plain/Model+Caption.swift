import Canvas
import TaskForce

extension Model {
  /// What a picture of the screen that is shown says of itself: how it is to be handled, what it
  /// shows, and of when it is.
  package func caption(at now: Instant) -> PictureCaption {
    let shown = [wording[.product], wording.name(room.current), wording.name(setup.mode)]
    let handling = alerts(at: now).banner.map(Self.banner)
    let origin = [setup.desk.body.code, (setup.asOf ?? now).iso8601]
    return PictureCaption(
      title: (shown + [handling].compactMap { $0 }).joined(separator: ", "),
      description: ([handling].compactMap { $0 } + [wording.name(setup.mode)] + origin)
        .joined(separator: ", "),
      language: wording.language.rawValue)
  }

  /// `TLP:AMBER H0 H1`.
  static func banner(_ marking: Marking) -> String {
    let codes = marking.handling.codes
    return "TLP:" + marking.tlp.rawValue + (codes.isEmpty ? "" : " " + codes)
  }
}
