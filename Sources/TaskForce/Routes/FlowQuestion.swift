/// Whether the trade has moved from some places to others between two periods.
package struct FlowQuestion: Sendable, Equatable {
  /// Where fewer may have come.
  package let squeezed: [PlaceID]
  /// Where more may have come.
  package let receiver: [PlaceID]
  /// The days of the first period, since 1970.
  package let before: Range<Int>
  /// The days of the second.
  package let after: Range<Int>

  /// The question that `comparison` was fixed for.
  package init(_ comparison: Comparison) {
    squeezed = comparison.squeezed
    receiver = comparison.receiver
    before = comparison.before
    after = comparison.after
  }

  /// The question that a published pair raises, over whole years.
  package init(_ pair: PublishedPair) {
    func year(_ number: Int) -> Range<Int> {
      let days = [number, number + 1].map {
        CivilDate(year: $0, month: 1, day: 1)?.daysSinceEpoch ?? 0
      }
      return days[0]..<max(days[0], days[1])
    }
    squeezed = [pair.fell]
    receiver = [pair.rose]
    before = year(pair.years.before)
    after = year(pair.years.after)
  }
}

/// What the store knows about the five explanations for a change (domain.md): each of them, or
/// nil where it knows nothing.
package struct FlowEvidence: Sendable, Equatable {
  /// Displaced: of the receiver's finds with a known origin, those from where the squeezed
  /// places had most before.
  package let sameOrigin: Likeness<Country>?
  /// Displaced: of the receiver's finds with a known way, those by the way of most finds at the
  /// squeezed places before.
  package let sameWay: Likeness<TransportMode.Way>?
  /// Displaced: of the receiver's finds with a known concealment, those hidden as most were at the
  /// squeezed places before.
  package let sameConcealment: Likeness<String>?
  /// Displaced: how long a ship takes from where most came to the receiver; nil where the table of
  /// sea distances has no such pair.
  package let lead: SeaLead?
  /// Stopped upstream: finds at the ports from which the squeezed places had their loads.
  package let stoppedUpstream: BeforeAfter?
  /// Less looking: inspections a week at the squeezed places.
  package let inspections: Pair?
  /// Split loads: median kilograms at the squeezed places.
  package let median: Pair?
  /// The counts beside it.
  package let counts: BeforeAfter
  /// Late reporting: finds of the second period at the squeezed places still expected.
  package let late: Estimate?
  /// Finds at the squeezed places that were known when each period had ended.
  package let knownThen: BeforeAfter

  /// How many of the receiver's finds are like most that the squeezed places had before.
  package struct Likeness<Value: Sendable & Equatable>: Sendable, Equatable {
    /// What most were.
    package let value: Value
    /// Finds that are the same.
    package let count: Int
    /// Finds of which it is known.
    package let all: Int

    /// Whether at least half of them are.
    var isMost: Bool { 2 * count >= all }
  }

  /// A figure of the first period and of the second.
  package struct Pair: Sendable, Equatable {
    package let before: Double
    package let after: Double
  }
}

/// How a piece of evidence bears on its explanation.
package enum EvidenceWeight: Sendable {
  /// Speaks for it.
  case supports
  /// Speaks against it.
  case against
  /// A reason to be careful with everything else on the panel.
  case careful
  /// The store knows nothing.
  case noData
}

extension Routes {
  /// What is known about the explanations for `question`, as of `today`.
  ///
  /// - Parameters:
  ///   - question: places and periods.
  ///   - late: how late finds become known.
  ///   - today: the day since 1970.
  ///   - gazetteer: which places are gateways.
  /// - Returns: each explanation's evidence, nil where nothing is known.
  package func evidence(
    on question: FlowQuestion, late: ExpectedLate?, today: Int, gazetteer: Gazetteer = .standard
  ) -> FlowEvidence {
    func finds(_ places: [PlaceID], _ days: Range<Int>) -> [Find] {
      places.flatMap { byPlace[$0]?.inward(on: days) ?? [] }
    }
    let then = finds(question.squeezed, question.before)
    let now = finds(question.squeezed, question.after)
    let origins = Dictionary(grouping: then.compactMap(\.origin)) { $0 }.mapValues(\.count)
    let received = finds(question.receiver, question.after)
    return FlowEvidence(
      sameOrigin: likeness(received, to: then, name: \.code) { $0.origin?.country(in: gazetteer) },
      sameWay: likeness(received, to: then, name: \.rawValue) {
        $0.way == .unknown ? nil : $0.way
      },
      sameConcealment: likeness(received, to: then, name: \.self) { concealment(of: $0) },
      lead: lead(received, to: question.receiver),
      stoppedUpstream: stoppedUpstream(question, Set(origins.keys), gazetteer),
      inspections: inspections(question),
      median: median(then, now), counts: BeforeAfter(then.count, now.count),
      late: late.map { expected($0, question, today: today) },
      knownThen: BeforeAfter(
        inward(at: question.squeezed, on: question.before, known: .then),
        inward(at: question.squeezed, on: question.after, known: .then)))
  }

  /// How many of `received` have what most of `then` had; of two as common, the first by name.
  private func likeness<Value: Hashable & Sendable>(
    _ received: [Find], to then: [Find], name: (Value) -> String, _ property: (Find) -> Value?
  ) -> FlowEvidence.Likeness<Value>? {
    let before = Dictionary(grouping: then.compactMap(property)) { $0 }.mapValues(\.count)
    let most = before.max { ($0.value, name($1.key)) < ($1.value, name($0.key)) }
    let known = received.compactMap(property)
    guard let most, !known.isEmpty else { return nil }
    return FlowEvidence.Likeness(
      value: most.key, count: known.count { $0 == most.key }, all: known.count)
  }

  /// From the port of most finds at the receiver to the receiver.
  private func lead(_ received: [Find], to receiver: [PlaceID]) -> SeaLead? {
    let origins = received.filter { $0.way == .sea }.compactMap(\.origin)
    let counts = Dictionary(grouping: origins) { $0 }.mapValues(\.count)
    let most = counts.max { ($0.value, $1.key.code) < ($1.value, $0.key.code) }
    guard let most, let gateway = receiver.first else { return nil }
    return SeaLead.between(most.key, gateway)
  }

  private func stoppedUpstream(
    _ question: FlowQuestion, _ origins: Set<RouteEnd>, _ gazetteer: Gazetteer
  ) -> BeforeAfter? {
    let countries = Set(origins.compactMap { $0.country(in: gazetteer) })
    let upstream = byPlace.filter { place, _ in
      guard let place = gazetteer.place(place), place.role != .gateway else { return false }
      return countries.contains(place.country)
    }
    guard !upstream.isEmpty else { return nil }
    func count(_ days: Range<Int>) -> Int {
      upstream.values.reduce(0) { sum, place in
        sum + place.byDay.reduce(0) { $0 + (days.contains($1.key) ? $1.value.count : 0) }
      }
    }
    return BeforeAfter(count(question.before), count(question.after))
  }

  private func inspections(_ question: FlowQuestion) -> FlowEvidence.Pair? {
    func weekly(_ days: Range<Int>) -> Double? {
      let told = question.squeezed.compactMap { byPlace[$0]?.inspections(on: days) }
      return told.isEmpty ? nil : Double(told.reduce(0, +)) * 7 / Double(max(1, days.count))
    }
    guard let before = weekly(question.before), let after = weekly(question.after) else {
      return nil
    }
    return FlowEvidence.Pair(before: before, after: after)
  }

  private func median(_ then: [Find], _ now: [Find]) -> FlowEvidence.Pair? {
    let before = then.compactMap(\.kilograms).sorted().median
    let after = now.compactMap(\.kilograms).sorted().median
    guard let before, let after else { return nil }
    return FlowEvidence.Pair(before: before, after: after)
  }

  private func expected(
    _ late: ExpectedLate, _ question: FlowQuestion, today: Int
  ) -> Estimate {
    let end = today + 1
    let weeks = (0..<ExpectedLate.memory).map { age in end - 7 * (age + 1)..<end - 7 * age }
    let counts = weeks.reversed().map { week in
      inward(at: question.squeezed, on: week.clamped(to: question.after))
    }
    return late.estimate(counts)
  }
}

extension FlowEvidence {
  /// Each explanation, in the order of domain.md, and how its evidence bears on it.
  package var weights: [EvidenceWeight] {
    let isAlike = (sameWay?.isMost ?? true) && (sameConcealment?.isMost ?? true)
    let moved = sameOrigin.map { $0.isMost && isAlike ? EvidenceWeight.supports : .against }
    let upstream = stoppedUpstream.map {
      $0.after > $0.before && counts.after < counts.before ? EvidenceWeight.supports : .against
    }
    let looking = inspections.map {
      $0.after < 0.9 * $0.before ? EvidenceWeight.careful : .against
    }
    let split = median.map {
      counts.after > counts.before && $0.after < $0.before ? EvidenceWeight.supports : .against
    }
    return [moved, upstream, looking, split, reporting].map { $0 ?? .noData }
  }

  /// Whether anything can be said of late reporting.
  package var tellsOfReporting: Bool { late != nil || counts.before + counts.after > 0 }

  private var reporting: EvidenceWeight? {
    guard tellsOfReporting else { return nil }
    let isIncomplete = late.map { $0.value >= 0.5 } ?? false
    return isIncomplete || 10 * knownThen.after < 9 * counts.after ? .careful : .against
  }
}
