import Testing

@testable import TaskForce

@Suite struct IncidentFilterTests {
  static let now = Instant(milliseconds: 1_773_455_527_000)

  private static let context = FilterContext(
    desk: Body("NL"), officer: Officer("NL-2"), shiftStart: now.advanced(seconds: -7200), now: now)

  /// An alarm at Antwerp, opened 3 h ago, cold in 4 h, of NL-2.
  private static func view() throws -> IncidentView {
    var situation = Situation()
    var opened = IncidentOpened()
    opened.title = "Bananen Ploče, gate 4"
    opened.severity = .alarm
    opened.matter.place = PlaceID("BEANR")
    opened.matter.country = Country("BE")
    opened.matter.origin = Country("EC")
    opened.matter.kilograms = 120
    opened.matter.mode = .container
    opened.matter.coldAt = now.advanced(seconds: 4 * 3600)
    let reference = IncidentReference(desk: Body("NL"), year: 2026, counter: 412)
    let payloads: [(any EventPayload, Int)] = [
      (opened, -10_800), (IncidentAcknowledged(from: .new), -3600),
      (IncidentAssigned(officer: Officer("NL-2"), before: nil, from: .acknowledged), -3600),
      (IncidentTagged(added: ["reefer"], removed: []), -1200),
    ]
    for (index, (payload, ago)) in payloads.enumerated() {
      let at = now.advanced(seconds: ago)
      var envelope = EventEnvelope(
        id: EventID(high: 0, low: UInt64(index + 1)), stream: .named(StreamName(reference)),
        occurredAt: at, source: SourceID("S2"), payload: payload)
      envelope.evaluation = Evaluation("B2")
      envelope.handling = [.h1, .h2]
      situation.apply(
        RecordedEvent(
          envelope, position: Int64(index + 1), stream: StreamName(reference),
          revision: index + 1, recordedAt: at))
    }
    let incident = try #require(situation.incidents[reference])
    return IncidentView(incident, at: now, for: .officer(desk: Body("NL")))
  }

  @Test(
    "each field and comparison holds for what it says, and its negation does not",
    arguments: [
      "bananen", "BANANEN", "gate_4", "ploče", "412", "NL-2026", "sev:alarm", "sev>=alarm",
      "sev>=warning", "sev<emergency", "country:BE", "country:ec", "country:NL,BE", "hub:BEANR",
      "state:assigned", "age<4h", "age>2h", "age>=3h", "cold<6h", "cold>=4h", "updated<1h",
      "owner:me", "owner:nl-2", "mine", "kg>=100", "kg:120", "kg<120.5", "mode:container",
      "priority<=40", "eval:B2", "eval:B", "eval:A,B", "handling:H1", "handling:H1,H0",
      "tlp:AMBER", "tlp<=amber", "tag:reefer", "ref:412", "ref:#412", "ref:NL-2026-000412",
      "source:S2", "since:4h", "banana,bananen", "-linked:", "-due<2d", "-since:shift",
      "sev>=alarm country:BE bananen -state:closed", "",
    ])
  func holds(text: String) throws {
    let view = try Self.view()
    #expect(try IncidentFilter(text, in: Self.context).matches(view, at: Self.now))
    guard !text.isEmpty, !text.contains(" ") else { return }
    let opposite = text.hasPrefix("-") ? String(text.dropFirst()) : "-" + text
    #expect(try !IncidentFilter(opposite, in: Self.context).matches(view, at: Self.now))
  }

  @Test(
    "what cannot be read is named by its place and by what was expected",
    arguments: [
      ("sev>=purple", 5, 11, FilterExpectation.value(.severity)),
      ("country:NL colour:red", 11, 17, .field), ("age:2h", 3, 4, .comparison(.age)),
      ("country>NL", 7, 8, .comparison(.country)), ("age<soon", 4, 8, .value(.age)),
      ("sev>=", 5, 5, .value(.severity)), ("- x", 0, 1, .negated),
      ("kg>=-1", 4, 6, .value(.kilograms)), ("hub:XXXXX", 4, 9, .value(.hub)),
      ("state:new,gone", 10, 14, .value(.state)), ("eval:Z9", 5, 7, .value(.evaluation)),
      ("tag:no!", 4, 7, .value(.tag)), ("priority<=0", 10, 11, .value(.priority)),
      ("mine:x", 5, 6, .value(.mine)), ("since:yesterday", 6, 15, .value(.since)),
    ])
  func mistakes(text: String, start: Int, end: Int, expected: FilterExpectation) {
    let error = #expect(throws: FilterMistake.self) {
      try IncidentFilter(text, in: Self.context)
    }
    #expect(error?.range == start..<end)
    #expect(error?.expected == expected)
  }

  @Test("nobody without a name can ask for what is theirs")
  func nobody() {
    var context = Self.context
    context.officer = nil
    context.shiftStart = nil
    for text in ["mine", "owner:me", "since:shift"] {
      let error = #expect(throws: FilterMistake.self) { try IncidentFilter(text, in: context) }
      #expect((error?.expected == .shift) == (text == "since:shift"))
    }
  }

  @Test("no text makes the parser fail otherwise than by a mistake inside the text")
  func random() {
    var state: UInt64 = 42
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let pieces = Array("-,:<>=_ abz19é\u{1F6A2}\u{200B}#@sev") + ["\n", "\u{0}"]
    for _ in 0..<3000 {
      let text = String((0..<next(14)).map { _ in pieces[next(pieces.count)] })
      do throws(FilterMistake) {
        _ = try IncidentFilter(text, in: Self.context)
      } catch {
        #expect(error.range.lowerBound >= 0)
        #expect(error.range.upperBound <= text.unicodeScalars.count)
      }
    }
  }
}
