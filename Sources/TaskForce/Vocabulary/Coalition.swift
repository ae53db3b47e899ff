/// That a body belongs to a coalition or programme from one day on, and until when.
package struct Membership: Hashable, Sendable {
  /// The country or agency.
  package let body: Body
  /// The coalition or programme.
  package let coalition: Body
  /// Its first day.
  package let since: CivilDate
  /// The day after its last one; nil while it lasts.
  package let until: CivilDate?
}

/// Who belongs to what, and since when: data with dates, never an enum.
///
/// The task force began on 9 December 2021 with BE, ES, FR and NL; DE and IT joined on 7 October
/// 2022. Other programmes have other members: MAOC-N has neither BE nor DE.
package struct Coalitions: Sendable {
  /// The code of the joint task force.
  package static let taskForce = Body("JTF")
  /// Maritime Analysis and Operations Centre (Narcotics), Lisbon.
  package static let maritimeCentre = Body("MAOC-N")

  private let memberships: [Membership]

  /// These memberships.
  package init(_ memberships: [Membership]) { self.memberships = memberships }

  /// The memberships known to this version of the program.
  package static let standard = Coalitions(
    members(["BE", "ES", "FR", "NL"], of: taskForce, since: (2021, 12, 9))
      + members(["DE", "IT"], of: taskForce, since: (2022, 10, 7))
      + members(["COM", "Europol", "Eurojust"], of: taskForce, since: (2022, 10, 7))
      + members(
        ["FR", "IE", "IT", "ES", "NL", "PT", "UK"], of: maritimeCentre, since: (2007, 9, 30)))

  /// The members of `coalition` on a day, in alphabetical order.
  package func members(of coalition: Body, on day: CivilDate) -> [Body] {
    memberships.filter { membership in
      membership.coalition == coalition && membership.since <= day
        && membership.until.map { day < $0 } ?? true
    }.map(\.body).sorted()
  }

  private static func members(
    _ codes: [String], of coalition: Body, since day: (Int, Int, Int)
  ) -> [Membership] {
    guard let since = CivilDate(year: day.0, month: day.1, day: day.2) else { return [] }
    return codes.map { Membership(body: Body($0), coalition: coalition, since: since, until: nil) }
  }
}
