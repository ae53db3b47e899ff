@testable import TaskForce

/// Work with partners, told day by day before 2026-03-14T12:00Z.
struct PartnerFixture {
  static let now = Fixture.instant("2026-03-14T12:00:00Z")
  var log = Fixture()

  var partners: Partners { log.situation.partners }

  /// The figures of a partner.
  func figures(_ code: String = "CO", at now: Instant = Self.now) -> PartnerFigures {
    partners.figures(at: now)[Country(code)] ?? PartnerFigures()
  }

  mutating func ask(
    _ id: String, _ partner: String = "CO", _ direction: RequestDirection = .toPartner,
    daysAgo: Double, due: String? = nil, shape: (inout EventEnvelope) -> Void = { _ in }
  ) {
    var opened = RequestOpened()
    opened.identity = RequestID(id)
    opened.partner = Country(partner)
    opened.direction = direction
    opened.about = "owner of a ship"
    opened.due = due.flatMap { DueDate($0) }
    tell(opened, daysAgo: daysAgo, shape)
  }

  mutating func answer(_ id: String, daysAgo: Double) {
    var answered = RequestAnswered()
    answered.identity = RequestID(id)
    tell(answered, daysAgo: daysAgo)
  }

  /// Asks and is answered `days` later.
  mutating func exchange(_ id: String, _ partner: String = "CO", days: Double, daysAgo: Double) {
    ask(id, partner, daysAgo: daysAgo + days)
    answer(id, daysAgo: daysAgo)
  }

  mutating func tell(
    _ payload: any EventPayload, daysAgo: Double, _ shape: (inout EventEnvelope) -> Void = { _ in }
  ) {
    let at = Self.now.advanced(seconds: -Int(daysAgo * 86_400))
    let id = EventID(high: 1, low: 1)
    guard case .named(let stream) = payload.stream(for: id) else { return }
    log.record(payload, on: stream, at: at) {
      $0.body = Body("NL")
      shape(&$0)
    }
  }
}
