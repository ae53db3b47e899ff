import Canvas
import TaskForce

/// One partner as a row of a table shows it, here and on the Overview.
struct PartnerLine: Sendable {
  let country: Country
  let group: Partner.Group
  let name: String
  let figures: PartnerFigures
  let office: PartnerOffice

  /// What a search looks at.
  var searchText: String { country.code + " " + name }
}

/// Whether the office of a partner is open, and when it opens, by its own clock.
struct PartnerOffice: Sendable, Equatable {
  /// What its clock shows; nil where its clock is not known.
  var local: Instant?
  var isOpen = false
  /// Whether it never shuts.
  var isAlwaysOpen = false
  /// When it opens next; nil while it is open or if that is not known.
  var opensAt: Instant?
}

extension RoomContext {
  /// The partners in the order of the reference table, then others that work is known with; the
  /// lens leaves only its own where it is set to a partner.
  var partnerLines: [PartnerLine] {
    derived.partnerLines.value(wording.language, clock) { makePartnerLines() }
  }

  private func makePartnerLines() -> [PartnerLine] {
    let figures = partnerFigures
    let all =
      Partner.all.map { ($0.country, $0.group) }
      + otherPartners.map { ($0, Partner.Group.other) }
    let named = all.filter { $0.0 == situation.lens }
    return (named.isEmpty ? all : named).map { country, group in
      PartnerLine(
        country: country, group: group, name: wording.partnerName(country),
        figures: figures[country] ?? PartnerFigures(), office: office(of: country))
    }
  }

  private var otherPartners: [Country] {
    derived.otherPartners.value(clock) { situation.partners.value.others }
  }

  /// Whether the office of a partner is open at this moment, and when it opens.
  func office(of country: Country) -> PartnerOffice {
    guard let hours = Partner.of(country)?.hours, let clock = partnerClocks[country]
    else { return PartnerOffice() }
    let now = self.clock.nowByMinute
    let local = clock.local(now)
    var office = PartnerOffice(local: local, isOpen: hours.isOpen(local: local))
    office.isAlwaysOpen = hours == .always
    if !office.isOpen, let opening = hours.nextOpening(local: local) {
      // The offset may change before the office opens.
      let guess = opening.advanced(seconds: -clock.offset(at: now))
      office.opensAt = opening.advanced(seconds: -clock.offset(at: guess))
    }
    return office
  }

  /// `13Z`, with the day where that is more than 24 hours away; `now` while it is open, `-` if
  /// that is not known.
  func opens(_ office: PartnerOffice) -> String {
    if office.isOpen { return wording[.partnerNow] }
    guard let at = office.opensAt else { return "-" }
    let time = at.secondOfDay % 3600 == 0 ? at.clockTime.prefix(2) : at.clockTime.prefix(5)
    return dayAhead(at) + time + "Z"
  }

  /// The day of the week and a blank if `at` is more than 24 hours away.
  func dayAhead(_ at: Instant) -> String {
    at > clock.nowByMinute.advanced(days: 1) ? wording.weekdayName(at.date.weekday) + " " : ""
  }

  /// `6 d`, `5.5 d`, or `-`.
  func days(_ value: Double?) -> String {
    guard let value else { return "-" }
    let decimals = value < 10 && (value * 10).rounded() != value.rounded() * 10 ? 1 : 0
    return wording(.partnerDays, ["n": wording.number(value, decimals: decimals)])
  }
}

extension Wording {
  /// The name of a partner country in at most 14 columns; its code if it has none.
  func partnerName(_ country: Country) -> String {
    PartnerPhrase(rawValue: "partner" + country.code).map { self[$0] } ?? country.code
  }

  /// The circle of partners, for a heading.
  func name(_ group: Partner.Group) -> String {
    switch group {
    case .taskForce: self[.partnerGroupTaskForce]
    case .sourceAndTransit: self[.partnerGroupSource]
    case .caribbeanAndUnitedStates: self[.partnerGroupCaribbean]
    case .other: self[.partnerGroupOther]
    }
  }

  /// The circle of partners in at most four columns.
  func tag(_ group: Partner.Group) -> String {
    switch group {
    case .taskForce: self[.partnerTagTaskForce]
    case .sourceAndTransit: self[.partnerTagSource]
    case .caribbeanAndUnitedStates: self[.partnerTagCaribbean]
    case .other: self[.partnerTagOther]
    }
  }
}
