/// What stands between a fact and an audience that sits at no desk: time, and other facts like it.
///
/// Counts are protected by the threshold rule of statistical disclosure control: "a cell is
/// sensitive if the number of respondents is less than some specified number; some agencies require
/// at least five, others three" (Glossary of Statistical Disclosure Control, Joint UNECE/Eurostat
/// work session, Geneva 2005). A sensitive cell is left out before anything is computed. No fact is
/// in two cells, and everything shown is a function of the cells that are left, so that no sum and
/// no difference of what is shown can bring a cell back that was left out.
package struct ReleasePolicy: Hashable, Sendable {
  /// Seconds for which what became known is in no figure.
  package let delay: Int
  /// The least count that is shown; below it stands `<3`.
  package let minimumCell: Int
  /// The level of the audience, which nothing that it is shown exceeds.
  package let level: Marking

  private init(delay: Int, minimumCell: Int, tlp: TLP, handling: Handling) {
    self.delay = delay
    self.minimumCell = minimumCell
    var level = Marking()
    level.tlp = tlp
    level.handling = handling
    self.level = level
  }

  /// Ministers and their staff: what is older than two nights, so that nothing said in the room can
  /// warn those whom an operation is about; three to a cell, as among officials.
  package static let ministerial = ReleasePolicy(
    delay: 48 * 3600, minimumCell: 3, tlp: .green, handling: .h0)

  /// Everybody: what is older than thirty days, by which what was found is before a court or in the
  /// press; five to a cell, as in official statistics.
  package static let `public` = ReleasePolicy(
    delay: 30 * 86_400, minimumCell: 5, tlp: .clear, handling: [])

  /// The first moment of which nothing is in the figures at `now`: the beginning of a day, so that
  /// figures change once a day and never with a single event.
  package func cutoff(at now: Instant) -> Instant {
    Instant(now.advanced(seconds: -delay).date)
  }
}

extension Audience {
  /// What it takes for something to be shown beyond its marking; nil for officers.
  package var policy: ReleasePolicy? {
    switch self {
    case .officer: nil
    case .ministerial: .ministerial
    case .public: .public
    }
  }

  /// Whether it sits at no desk: it sees figures, the action plan and the public record, never
  /// persons, words of officers or the work of the room.
  package var isOutside: Bool { policy != nil }

  /// The words by which an audience is chosen.
  package static let words = ["officer", "ministerial", "public"]

  /// The audience called `word`; officers are those of `desk`. Nil for an unknown word.
  package init?(_ word: String, desk: Body) {
    switch word {
    case "officer": self = .officer(desk: desk)
    case "ministerial": self = .ministerial
    case "public": self = .public
    default: return nil
    }
  }

  /// The word by which it is chosen.
  package var word: String {
    switch self {
    case .officer: "officer"
    case .ministerial: "ministerial"
    case .public: "public"
    }
  }
}

extension Marking {
  /// Whether it was public before it came here: shown to everybody, with its words and its source,
  /// and in every count.
  package var isPublicRecord: Bool { Audience.public.maySee(self) }
}
