import Canvas
import TaskForce

/// One way through a crossing, or one sea gate, as a row shows it.
struct CrossingLine: Sendable {
  let figures: CrossingFigures
  /// `Batrovci/Bajakovo`, in the order of the way.
  let name: String
  /// `RS>HR`.
  let way: String
  /// Whether the age of its count is marked: it is too old, or its source has fallen silent.
  let isDoubtful: Bool

  var key: PassageKey { figures.key }
  var place: PlaceID { figures.key.place }

  /// The side that the way leaves, where there is no room for both.
  var shortName: String { name.split(separator: "/").first.map(String.init) ?? name }

  /// What a search looks at.
  var searchText: String { name + " " + way + " " + place.code }
}

extension RoomContext {
  /// Every way through a crossing, and every sea gate, of which anything is known: by flow, most
  /// finds of the last 30 days first.
  var crossingLines: [CrossingLine] {
    derived.crossings.value(wording.language, clock) { makeCrossingLines() }
  }

  private func makeCrossingLines() -> [CrossingLine] {
    agedCrossings.map { figures in
      let source = figures.countSource.flatMap { situation.sources.value[$0] }
      return CrossingLine(
        figures: figures, name: crossingName(figures.key),
        way: figures.way.from.code + ">" + (figures.way.to?.code ?? ""),
        isDoubtful: figures.isStale || (isLive && source?.isSilent(at: clock.silentNow) == true))
    }
  }

  /// The figures are those of the day but for the age of the last count.
  private var agedCrossings: [CrossingFigures] {
    let figures = derived.crossingFigures.value(clock) {
      situation.transit.value.crossings(at: clock.nowByDay)
    }
    return figures.map { figures in
      if let counted = figures.countedAt {
        // The age is shown in minutes, and marked from a second on.
        _ = clock.seconds(since: counted)
        _ = clock.isPast(counted.advanced(seconds: Transit.countLimit + 1))
      }
      return figures.aged(at: clock.silentNow)
    }
  }

  /// Both sides of a crossing in the order of the way, or the one side by which it is known; a
  /// port as a port.
  func crossingName(_ key: PassageKey) -> String {
    guard let place = gazetteer.place(key.place) else { return key.place.code }
    guard place.kind == .crossing else {
      return wording(.transitPort, ["name": place.name])
    }
    let sides = place.name.components(by: " – ")
    if let known = sides.first(where: { $0.slug == place.id.code }) { return known }
    let isReversed = gazetteer.way(of: key)?.from == place.otherCountry
    return (isReversed ? sides.reversed() : sides).joined(separator: "/")
  }

  /// How traffic goes, in one word.
  func stateName(_ state: CrossingState) -> String {
    switch state {
    case .open: wording[.crossingOpen]
    case .slow: wording[.crossingSlow]
    case .closed: wording[.crossingClosed]
    }
  }

  /// The flow, in at most 24 columns.
  func flowName(_ flow: TransitFlow) -> String {
    switch flow {
    case .heroinNorthWest: wording[.transitHeroin]
    case .cocaineInland: wording[.transitCocaine]
    case .moneySouthEast: wording[.transitMoney]
    }
  }

  /// Minutes as hours, with a decimal below ten: `4.6 h`.
  func hours(_ minutes: Int) -> String {
    let hours = Double(minutes) / 60
    return wording(
      .transitHours, ["n": wording.number(hours, decimals: hours < 9.95 ? 1 : 0)])
  }

  /// `1.4-4.0`.
  func interval(_ rate: CheckRate) -> String {
    figure(rate.low, of: rate) + "-" + figure(rate.high, of: rate)
  }

  /// A rate with a decimal, without one where the interval has four digits.
  func figure(_ value: Double, of rate: CheckRate) -> String {
    wording.number(value, decimals: rate.high < 1000 ? 1 : 0)
  }
}

extension CrossingLine {
  /// The age of its last count: `0:40`, `~18:58`, `-` without one.
  func countAge(_ wording: Wording) -> String {
    guard let age = figures.countAge else { return "-" }
    let text = age < 864_000 ? wording.shortAge(age) : wording.columnAge(age)
    return (isDoubtful ? "~" : "") + text
  }

  /// The ink of its figures.
  func ink(_ role: Role) -> Role { figures.isStale ? .stale : role }
}

extension String {
  /// The parts between occurrences of `mark`.
  fileprivate func components(by mark: String) -> [String] {
    split(separator: mark).map(String.init)
  }

  /// How a name is spelt in the identity of a crossing: `Gradiška` is `gradiska`.
  fileprivate var slug: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      text.append(scalar == " " ? "-" : ASCIISpelling.of(scalar))
    }
    return String(text).lowercased()
  }
}
