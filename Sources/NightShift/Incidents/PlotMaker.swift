import TaskForce

/// Fills the plan of the night with matters, places and boxes.
struct PlotMaker {
  let quiet: Quiet
  var random: SplitMix64
  private var decks: [Severity: [Matter]] = [:]
  private var load: [String: Int] = [:]

  init(quiet: Quiet, random: SplitMix64) {
    self.quiet = quiet
    self.random = random
  }

  /// A plot for every slot of the plan, in the plan's order.
  mutating func plots() -> [Plot] {
    var plots: [Plot] = []
    for (index, slot) in Slot.plan.enumerated() {
      if case .sameAs(let back) = slot.career {
        plots.append(again(plots[index - back], at: moment(of: slot), slot.career))
      } else {
        plots.append(plot(for: slot))
      }
    }
    return plots
  }

  private mutating func moment(of slot: Slot) -> Instant {
    NightShift.start.advanced(
      seconds: random.number(in: slot.minutes) * 60 + random.number(in: 0...59))
  }

  private mutating func plot(for slot: Slot) -> Plot {
    let openedAt = moment(of: slot)
    let matter = matter(of: slot.grade)
    let desk = desk(for: matter.site)
    let place = random.pick(matter.site.places(of: desk))
    return Plot(
      openedAt: openedAt, matter: matter, career: slot.career, desk: desk,
      place: PlaceID(place),
      origin: origin(of: matter),
      identifiers: identifiers(of: matter), feed: feed(for: matter, place, at: openedAt),
      evaluation: evaluation(of: slot.grade),
      kilograms: matter.weight.map { Double(random.number(in: $0.range)) },
      coldAt: coldAt(matter, openedAt, slot.career))
  }

  /// When the chance to act ends: in the shift at the earliest for what is open when it begins.
  private mutating func coldAt(_ matter: Matter, _ openedAt: Instant, _ career: Career)
    -> Instant?
  {
    guard let cold = matter.cold else { return nil }
    let spread = cold.hours.upperBound - cold.hours.lowerBound
    let hours = cold.hours.lowerBound + spread * random.unit()
    let end = openedAt.advanced(seconds: Int(hours * 3_600))
    switch career {
    case .confirmed, .dismissed: return end
    case .guarded: return max(end, .shift(0, random.number(in: 12...35)))
    case .grows, .taken, .sameAs:
      return max(end, .shift(random.number(in: 4...20), random.number(in: 0...59)))
    case .neglected, .seen, .shelved:
      return max(end, .shift(random.number(in: 12...24), random.number(in: 0...59)))
    }
  }

  /// The same matter, told a second time by somebody else.
  private mutating func again(_ first: Plot, at openedAt: Instant, _ career: Career) -> Plot {
    Plot(
      openedAt: openedAt, matter: first.matter, career: career, desk: first.desk,
      place: first.place, origin: first.origin, identifiers: first.identifiers, feed: .europol,
      evaluation: Evaluation(.B, .three), kilograms: nil, coldAt: first.coldAt)
  }

  /// The next of a shuffled deck, so that a night does not tell the same twice in a row.
  private mutating func matter(of grade: Severity) -> Matter {
    if decks[grade]?.isEmpty ?? true { decks[grade] = random.shuffled(Matter.all(of: grade)) }
    return decks[grade]?.popLast() ?? Matter.all(of: grade)[0]
  }

  /// One of the desks that have such places and have had the least to do so far.
  private mutating func desk(for site: Matter.Site) -> String {
    let able = Duty.desks.filter { !site.places(of: $0).isEmpty }
    let least = able.map { load[$0] ?? 0 }.min()
    let desk = random.pick(able.filter { (load[$0] ?? 0) == least })
    load[desk, default: 0] += 1
    return desk
  }

  private mutating func origin(of matter: Matter) -> String {
    if matter.site == .crossing { return "TR" }
    return random.pick([
      ("EC", 5), ("CO", 4), ("BR", 4), ("PE", 2), ("CR", 1.5), ("PA", 1.5), ("SR", 1), ("DO", 1),
    ])
  }

  private mutating func identifiers(of matter: Matter) -> [Identifier] {
    if matter.namesBox { return [Identifier("container:" + Containers.next(&random))] }
    guard matter.mode != .unknown else { return [] }
    let number = random.number(in: 10_000...99_999)
    return [Identifier("reference:X-\(number)")]
  }

  private mutating func feed(for matter: Matter, _ place: String, at moment: Instant) -> Feed {
    let usual: Feed =
      switch matter.site {
      case .approach, .coast: .shipPositions
      case .crossing, .seaGate: .crossings
      case .terminal where place.hasPrefix("NL") && random.chance(0.4): .portCallsNL
      case .terminal, .airport: Feed.of(String(place.prefix(2)))
      }
    if quiet.speaks(usual, at: moment) { return usual }
    return usual == .portCallsNL ? .customsNL : .europol
  }

  private mutating func evaluation(of grade: Severity) -> Evaluation? {
    guard grade > .caution || random.chance(0.6) else { return nil }
    let source: Evaluation.Source = random.pick([(.A, 1), (.B, 5), (.C, 2), (.X, 0.5)])
    let information: Evaluation.Information = random.pick([
      (.one, 1), (.two, 4), (.three, 4), (.four, 2),
    ])
    return Evaluation(source, information)
  }
}
