/// What a number of finds have in common.
package struct FoundMatter: Sendable, Equatable {
  /// How often something was named.
  package struct Tally: Sendable, Equatable {
    /// The word for it.
    package let name: String
    /// How often.
    package let count: Int
  }

  /// What was found, most often first; finds of which it is not known are in none.
  package var substances: [Tally] = []
  /// How it was hidden.
  package var concealments: [Tally] = []
  /// The countries it came from.
  package var origins: [Tally] = []
  /// The median weight in kilograms; nil without weights.
  package var medianKilograms: Double?

  init(_ finds: [TransitFind] = []) {
    substances = Self.tally(finds.compactMap(\.substance))
    concealments = Self.tally(finds.compactMap(\.concealment))
    origins = Self.tally(finds.compactMap { $0.origin?.code })
    medianKilograms = finds.compactMap(\.kilograms).sorted().middle
  }

  private static func tally(_ names: [String]) -> [Tally] {
    Dictionary(grouping: names) { $0 }.map { Tally(name: $0.key, count: $0.value.count) }
      .sorted { $0.count == $1.count ? $0.name < $1.name : $0.count > $1.count }
  }
}

extension [Double] {
  /// The middle of sorted values, the mean of the two middle ones for an even count.
  var middle: Double? {
    guard !isEmpty else { return nil }
    return count % 2 == 1 ? self[count / 2] : (self[count / 2 - 1] + self[count / 2]) / 2
  }
}
