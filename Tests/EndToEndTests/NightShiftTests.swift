import Foundation
import Testing

/// The fictional night, played by the program as a person would play it.
@Suite struct NightShiftTests {
  private func play(_ store: String, seed: Int, until: String = "19:30") throws {
    let outcome = try Shell.sitroom([
      "demo", "night-shift", "--seed", "\(seed)", "--until", until, "--store", store,
    ])
    #expect(outcome.status == 0, "\(outcome.errorText)")
  }

  @Test("the same seed gives the same log to the last bit, another seed another one")
  func determinism() throws {
    let scratch = try ScratchFolder()
    let witnesses = try [("a", 7), ("b", 7), ("c", 8)].map { name, seed in
      try play(scratch.file(name), seed: seed)
      return try Shell.sitroom(["witness", "--store", scratch.file(name)]).text
    }
    #expect(witnesses[0] == witnesses[1])
    #expect(witnesses[0] != witnesses[2])
    #expect(try Shell.sitroom(["verify", "--store", scratch.file("a")]).status == 0)
  }

  @Test("the figures of the screens are those of the log, counted again")
  func recomputed() throws {
    let scratch = try ScratchFolder()
    let store = scratch.file("store")
    try play(store, seed: 7, until: "04:00")
    let log = try NightLog(Shell.sitroom(["log", "--store", store, "--format", "json"]).lines)
    func figures(_ screen: String) throws -> [String: Any] {
      let outcome = try Shell.sitroom(["snapshot", screen, "--store", store, "--format", "json"])
      return try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    }
    let partners = try #require(try figures("partners")["partners"] as? [String: [String: Any]])
    #expect(partners.count == 12)
    for (country, shown) in partners {
      let counted = log.requests(with: country)
      let asked = try #require(shown["asked"] as? [String: Any])
      let owed = try #require(shown["owed"] as? [String: Any])
      #expect(asked["open"] as? Int == counted.asked.open, "\(country)")
      #expect(asked["late"] as? Int == counted.asked.late, "\(country)")
      #expect(owed["open"] as? Int == counted.owed.open, "\(country)")
      #expect(owed["late"] as? Int == counted.owed.late, "\(country)")
      #expect(asked["answered"] as? Int == counted.days.count, "\(country)")
      #expect(isNear(asked["medianDays"] as? Double, counted.median), "\(country)")
    }
    let actions = try figures("actions")
    let open = try #require(actions["actions"] as? [String: [String: Any]])
    let counted = log.openActions
    #expect(Set(open.keys) == Set(counted.keys))
    for (id, action) in counted {
      #expect(open[id]?["quietDays"] as? Int == action.quiet, "\(id)")
      #expect(open[id]?["isLate"] as? Bool == action.isLate, "\(id)")
    }
    let totals = try #require(actions["actionsTotal"] as? [String: Any])
    #expect(totals["late"] as? Int == counted.values.count(where: \.isLate))
    try compareCrossings(figures("transit"), log)
  }

  private func compareCrossings(_ figures: [String: Any], _ log: NightLog) throws {
    let crossings = try #require(figures["crossings"] as? [String: [String: [String: Any]]])
    for (place, from, to) in [
      ("batrovci-bajakovo", "RS", "HR"), ("kapitan-andreevo", "TR", "BG"),
      ("ipsala-kipoi", "TR", "GR"),
    ] {
      let shown = try #require(crossings[place]?["nw"])
      let (checks, finds) = log.crossing(place, from: from, to: to)
      #expect(shown["checks30d"] as? Int == checks, "\(place)")
      #expect(shown["finds30d"] as? Int == finds, "\(place)")
      let low = try #require(shown["low90"] as? Double)
      let high = try #require(shown["high90"] as? Double)
      #expect(isNear(shown["per1000"] as? Double, Double(finds) * 1000 / Double(checks)))
      // The interval is exact when either end leaves five per cent outside.
      let scale = Double(checks) / 1000
      if finds > 0 { #expect(isNear(1 - poisson(finds - 1, mean: low * scale), 0.05)) }
      #expect(isNear(poisson(finds, mean: high * scale), 0.05))
    }
  }

  /// The chance of at most `count` where `mean` are expected.
  private func poisson(_ count: Int, mean: Double) -> Double {
    var term = exp(-mean)
    var sum = term
    for number in stride(from: 1, through: count, by: 1) {
      term *= mean / Double(number)
      sum += term
    }
    return sum
  }

  private func isNear(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) < 1e-6 * max(1, abs(right))
  }
}
