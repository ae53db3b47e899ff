import TaskForce

@testable import SituationRoom

extension FictionalNight {
  /// Local time of the partners in that night.
  static let partnerClocks: [Country: DeskClock] = {
    let hours = [
      "CO": -5, "PE": -5, "EC": -5, "BR": -3, "BO": -4, "PY": -3, "CR": -6, "PA": -5, "SR": -3,
      "DO": -4, "JM": -5, "US": -4,
    ]
    return Dictionary(
      uniqueKeysWithValues: hours.map { code, hours in
        let period = DeskClock.Period(start: Instant(milliseconds: 0), seconds: hours * 3600)
        return (Country(code), DeskClock(label: code, periods: [period]))
      })
  }()

  /// What is known of one partner: figures of our requests and of theirs.
  private struct Load {
    let code: String
    let open: Int
    let late: Int
    let oldest: Int
    let median: Double
    let answers: Int
    let owed: Int
    let owedLate: Int

    init(
      _ code: String, _ open: Int, _ late: Int, _ oldest: Int, _ median: Double, _ answers: Int,
      _ owed: Int, _ owedLate: Int
    ) {
      self.code = code
      self.open = open
      self.late = late
      self.oldest = oldest
      self.median = median
      self.answers = answers
      self.owed = owed
      self.owedLate = owedLate
    }
  }

  private static let loads = [
    Load("CO", 12, 2, 41, 6, 31, 5, 1), Load("PE", 4, 0, 12, 9, 11, 2, 0),
    Load("EC", 7, 0, 18, 4, 22, 6, 2), Load("BR", 9, 3, 66, 11, 19, 3, 0),
    Load("BO", 2, 1, 58, 17, 2, 0, 0), Load("PY", 3, 1, 35, 14, 5, 1, 0),
    Load("CR", 3, 0, 14, 7, 8, 1, 0), Load("PA", 4, 1, 29, 8, 12, 2, 1),
    Load("SR", 5, 0, 20, 5, 14, 4, 0), Load("DO", 6, 1, 33, 6, 16, 2, 0),
    Load("JM", 2, 0, 17, 10, 5, 0, 0), Load("US", 5, 0, 11, 3, 28, 7, 1),
  ]

  /// Open requests with a name: number, partner, who asks, kind, days until due, about, incident.
  private static let named: [(Int, String, RequestDirection, RequestKind, Int, String, Int?)] = [
    (71, "BR", .toPartner, .legalAssistance, -27, "bank records", 288),
    (84, "BO", .toPartner, .information, -22, "owner of light aircraft", nil),
    (90, "EC", .fromPartner, .information, -12, "container list, Guayaquil", nil),
    (102, "CO", .toPartner, .legalAssistance, -11, "Cartagena phone data", 301),
    (97, "EC", .fromPartner, .investigationTeam, -9, "answer on joining the team", nil),
    (110, "CO", .toPartner, .information, -4, "shipper history", 398),
    (113, "US", .fromPartner, .information, -3, "parcel senders, 9 finds", nil),
    (105, "PY", .toPartner, .information, -3, "river barge convoy", nil),
    (117, "CO", .fromPartner, .information, 1, "Antwerp terminal cameras", nil),
    (121, "PE", .toPartner, .extradition, 6, "file 44 pages, translated", nil),
    (123, "SR", .toPartner, .information, 9, "tug off Paramaribo", 391),
    (124, "EC", .toPartner, .information, 9, "PIN of box", 412),
  ]

  mutating func dealWithPartners(short: Bool) {
    engage(short: short)
    for load in Self.loads { exchange(with: load) }
    for (number, partner, direction, kind, day, about, incident) in Self.named {
      // In the short night nothing falls overdue later on.
      let due = short && day > 0 ? day + 300 : day
      var opened = RequestOpened()
      opened.identity = RequestID("R-2026-" + number.padded(to: 4))
      opened.partner = Country(partner)
      opened.direction = direction
      opened.kind = kind
      opened.about = short ? "x" : about
      opened.due = DueDate(Self.now.date.advanced(days: due))
      opened.incident = incident.map { Self.reference($0) }
      tell(
        opened, in: .request(opened.identity), ago: (21 - day) * 43_200 + 9_000, actor: "NL-3")
      guard due < 0 else { continue }
      acknowledgeOverdue(opened.identity)
    }
    for (load, owed) in Self.loads.flatMap({ [($0, false), ($0, true)] }) {
      fill(load, isOwed: owed, short: short)
    }
    remind(short: short)
  }

  /// As many unnamed open requests as make the figures of a partner whole.
  private mutating func fill(_ load: Load, isOwed: Bool, short: Bool) {
    let direction: RequestDirection = isOwed ? .fromPartner : .toPartner
    let known = Self.named.filter { $0.1 == load.code && $0.2 == direction }
    let late = (isOwed ? load.owedLate : load.late) - known.count { $0.4 < 0 }
    let count = (isOwed ? load.owed : load.open) - known.count
    for index in 0..<max(0, count) {
      counter += 1
      var opened = RequestOpened()
      opened.identity = RequestID("R-2026-" + (counter + 200).padded(to: 4))
      opened.partner = Country(load.code)
      opened.direction = direction
      opened.kind = index % 4 == 3 ? .legalAssistance : .information
      opened.about = "y"
      let due = index < late ? -2 - index : (short ? 310 : 10) + index
      opened.due = DueDate(Self.now.date.advanced(days: due))
      let age = index == 0 && !isOwed ? load.oldest : 3 + index
      tell(opened, in: .request(opened.identity), ago: age * 86_400 + 3_600, actor: "NL-3")
      if due < 0 { acknowledgeOverdue(opened.identity) }
    }
  }

  /// The answers of a year.
  private mutating func exchange(with load: Load) {
    for index in 0..<load.answers {
      counter += 1
      var opened = RequestOpened()
      opened.identity = RequestID("R-2025-" + counter.padded(to: 4))
      opened.partner = Country(load.code)
      opened.about = "z"
      let days = load.median + Double(index % 5 - 2) * load.median / 6
      let ended = (8 + index * 330 / load.answers) * 86_400
      tell(
        opened, in: .request(opened.identity), ago: ended + Int(days * 86_400), actor: "NL-1")
      var answered = RequestAnswered()
      answered.identity = opened.identity
      tell(answered, in: .request(opened.identity), ago: ended, source: "S7")
    }
  }

  /// Told as long ago, so that the newest page of the log shows other things.
  private mutating func acknowledgeOverdue(_ id: RequestID) {
    var payload = AlertAcknowledged()
    payload.alert = AlertID(.requestOverdue(id))
    payload.since = Self.now
    tell(payload, in: StreamName(kind: "alert", payload.alert.code), ago: 3_456_000, actor: "NL-2")
  }

  private mutating func remind(short: Bool) {
    for (ago, basis) in [(6 * 86_400, Basis.fact), (50_000, .fact), (20_000, .assessment)] {
      var reminded = RequestReminded()
      reminded.identity = RequestID("R-2026-0110")
      reminded.text = short ? "" : basis == .fact ? "by telephone" : "they wait for the court"
      tell(reminded, in: .request(reminded.identity), ago: ago, actor: "NL-3") {
        $0.basis = basis
      }
    }
  }

  private mutating func engage(short: Bool) {
    for (index, (partner, city, sender)) in [
      ("CO", "Bogota", "NL"), ("CO", "Cartagena", "ES"), ("PE", "Lima", "ES"),
      ("EC", "Guayaquil", "BE"), ("PA", "Panama City", "ES"), ("DO", "Santo Domingo", "ES"),
      ("US", "Key West", "NL"),
    ].enumerated() {
      var post = LiaisonPosted()
      post.identity = EngagementID("LO-\(index)")
      post.partner = Country(partner)
      post.city = short ? "L" : city
      post.sender = Body(sender)
      tell(post, in: .engagement(post.identity), ago: (200 + index) * 86_400, actor: "NL-1")
    }
    for (index, (partner, title, due)) in [
      ("CO", "port control unit Buenaventura", "2026-04-30"),
      ("PE", "container profiling, Callao", "2026-09"),
      ("EC", "port control unit Guayaquil", "2026-06-30"),
      ("BR", "hull inspection divers, Santos", "2026-22"),
      ("SR", "airport interdiction", "2026-03-31"),
    ].enumerated() {
      var project = CapacityStarted()
      project.identity = EngagementID("CAP-\(index)")
      project.partner = Country(partner)
      project.title = short ? "p" : title
      project.due = DueDate(due)
      tell(project, in: .engagement(project.identity), ago: (90 + index) * 86_400, actor: "ES-1")
    }
    var operation = OperationStarted()
    operation.identity = EngagementID("JO-2026-1")
    operation.title = short ? "o" : "joint operation on banana lines"
    operation.partners = [Country("CO"), Country("EC"), Country("US")]
    operation.members = [Body("ES"), Body("NL")]
    tell(operation, in: .engagement(operation.identity), ago: 31 * 86_400, actor: "NL-1")
    for (partner, tlp, until) in [
      ("CO", TLP.amber, "2027-12-31"), ("PE", .green, "2027-06-30"), ("US", .amber, "2027"),
    ] {
      var agreement = AgreementSigned()
      agreement.identity = EngagementID("AG-" + partner)
      agreement.partner = Country(partner)
      agreement.title = short ? "a" : "exchange of operational information"
      agreement.tlp = tlp
      agreement.until = DueDate(until)
      tell(agreement, in: .engagement(agreement.identity), ago: 60 * 86_400, actor: "NL-1")
    }
  }
}

extension StreamName {
  fileprivate static func request(_ id: RequestID) -> StreamName {
    StreamName(kind: "request", id.code)
  }

  fileprivate static func engagement(_ id: EngagementID) -> StreamName {
    StreamName(kind: "engagement", id.code)
  }
}
