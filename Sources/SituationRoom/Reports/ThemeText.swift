import Canvas

/// What `sitroom theme` tells of themes, in lines.
package struct ThemeText {
  private let wording: Wording
  private static let nameWidth = 16

  /// Tells it in the words of `wording`.
  package init(_ wording: Wording) { self.wording = wording }

  /// A theme in the list.
  ///
  /// - Parameters:
  ///   - theme: the theme.
  ///   - isChosen: whether the room opens with it.
  ///   - place: the path of its file; nil if it is compiled in.
  /// - Returns: one line.
  package func listed(_ theme: Theme, isChosen: Bool, place: String?) -> String {
    let head = (isChosen ? "* " : "  ") + theme.name.padded(to: Self.nameWidth)
    return head + "  " + tone(theme).padded(to: 22) + "  " + (place ?? wording.theme(.builtIn))
  }

  /// A line for every role: its ink on its paper, its attributes, the contrast of both.
  package func roles(_ theme: Theme) -> [String] {
    Role.allCases.map { role in
      let style = Style(role)
      let (ink, paper) = (theme.ink(of: style), theme.paper(of: style))
      var line = role.name.padded(to: 20)
      line +=
        wording.theme(.onPaper, ["ink": text(ink), "paper": text(paper)]).padded(to: 24)
      if let ink = LinearColour(ink), let paper = LinearColour(paper) {
        let ratio = Contrast.ratio(ink.luminance, paper.luminance)
        line += wording.theme(.contrastOf, ["contrast": number(ratio)]).padded(to: 16)
      }
      return line + Self.attributes(theme[role].attributes)
    }
  }

  /// The worst figures of a theme, and whether it passes.
  package func summary(_ theme: Theme, _ check: ThemeCheck) -> String {
    let name = theme.name.padded(to: Self.nameWidth)
    let verdict = wording.theme(check.passes ? .checkPasses : .checkFails)
    guard let faintest = check.readings.first, let nearest = check.separations.first else {
      return wording.theme(.checkLineColourless, ["name": name, "verdict": verdict])
    }
    let line = wording.theme(
      .checkLine,
      [
        "name": name, "contrast": number(faintest.ratio), "limit": number(check.contrastLimit),
        "ink": faintest.pair.ink.name, "paper": faintest.pair.paper.name,
        "distance": number(nearest.distance), "least": number(ThemeCheck.leastDistance),
        "first": nearest.first.name, "second": nearest.second.name,
        "vision": wording.name(nearest.vision), "verdict": verdict,
      ])
    guard !check.unknown.isEmpty else { return line }
    return line + "; " + wording.theme(.unknownPairs, count: check.unknown.count)
  }

  /// A line for everything that is below its limit, with the roles and the numbers.
  package func failures(_ theme: Theme, _ check: ThemeCheck) -> [String] {
    let faint = check.tooFaint.map {
      wording.theme(
        .tooFaint,
        [
          "name": theme.name, "ink": $0.pair.ink.name, "paper": $0.pair.paper.name,
          "contrast": number($0.ratio), "limit": number(check.contrastLimit),
        ])
    }
    let near = check.tooNear.map {
      wording.theme(
        .tooNear,
        [
          "name": theme.name, "first": $0.first.name, "second": $0.second.name,
          "vision": wording.name($0.vision), "distance": number($0.distance),
          "least": number(ThemeCheck.leastDistance),
        ])
    }
    let alike = check.alike.map {
      wording.theme(
        .alike, ["name": theme.name, "first": $0.first.name, "second": $0.second.name])
    }
    return faint + near + alike
  }

  /// Two decimals, cut and not rounded: 4.496 must not read as the 4.5 it misses.
  private func number(_ value: Double) -> String {
    wording.number((value * 100).rounded(.down) / 100, decimals: 2)
  }

  private func tone(_ theme: Theme) -> String {
    guard let paper = LinearColour(theme.paper(of: Style())) else {
      return wording.theme(.toneTerminal)
    }
    return wording.theme(paper.luminance > 0.18 ? .toneLight : .toneDark)
  }

  private func text(_ colour: ThemeColour) -> String {
    switch colour {
    case .terminal: wording.theme(.colourTerminal)
    case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Self.hex).joined()
    }
  }

  private static func hex(_ channel: UInt8) -> String {
    (channel < 16 ? "0" : "") + String(channel, radix: 16)
  }

  /// Attributes by the words of theme files.
  private static func attributes(_ attributes: Attributes) -> String {
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"),
    ]
    return names.filter { attributes.contains($0.0) }.map(\.1).joined(separator: " ")
  }
}
