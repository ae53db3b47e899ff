import TaskForce

/// One line of the palette.
package struct PaletteItem: Hashable, Sendable {
  /// What it does.
  package var title: String
  /// The key that does the same; empty if none does.
  package var key: String
  /// What Enter does with it.
  package var choice: PaletteChoice
}

/// What can be chosen in the palette.
package enum PaletteChoice: Hashable, Sendable {
  case command(CommandID)
  case theme(String)
  case language(Language)
  case incident(IncidentReference)
  case view(SavedView)
  /// A scene of the show, 0 for the first.
  case scene(Int)
}

extension Model {
  /// The lines of the palette that fit what was typed, best first.
  package func paletteItems(matching typed: String, at now: Instant) -> [PaletteItem] {
    let items = incidentItems(matching: typed, at: now) + allPaletteItems
    guard !typed.isEmpty else { return items }
    return items.enumerated().compactMap { place, item -> (Int, Int, PaletteItem)? in
      if case .incident = item.choice { return (.max, place, item) }
      return FuzzyMatch.score(typed, in: item.title).map { ($0, place, item) }
    }
    .sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    .map(\.2)
  }

  private var allPaletteItems: [PaletteItem] {
    let commands = commandsHere.filter { $0.id != .palette && $0.id != .cancel }.map { command in
      PaletteItem(
        title: wording[command.label], key: command.keys.first?.name ?? "",
        choice: .command(command.id))
    }
    let themes = setup.themes.map { name in
      PaletteItem(title: wording(.themeItem, ["name": name]), key: "", choice: .theme(name))
    }
    let languages = Language.allCases.map { language in
      PaletteItem(
        title: wording(.languageItem, ["name": language.ownName]), key: "",
        choice: .language(language))
    }
    let views = (setup.audience.isOutside ? [] : room.views).map { view in
      PaletteItem(title: wording(.viewItem, ["name": view.name]), key: "", choice: .view(view))
    }
    return sceneItems + commands + views + themes + languages
  }

  private var sceneItems: [PaletteItem] {
    (playing?.scenario.scenes ?? []).enumerated().map { index, scene in
      PaletteItem(
        title: wording(.sceneItem, ["n": String(index + 1), "title": scene.texts.title]), key: "",
        choice: .scene(index))
    }
  }

  /// `412` and `#412` name an incident of this desk, the full reference any.
  private func incidentItems(matching typed: String, at now: Instant) -> [PaletteItem] {
    let text = typed.filter { $0 != "#" && $0 != " " }.uppercased()
    guard !text.isEmpty else { return [] }
    let context = context(at: now)
    let year = now.date.year
    return context.situation.incidents.map(\.value.incident.reference).filter { reference in
      reference.description.uppercased() == text
        || reference.short(desk: setup.desk.body, year: year) == "#" + text
    }.map { reference in
      PaletteItem(
        title: wording(.incidentItem, ["reference": reference.description]), key: "",
        choice: .incident(reference))
    }
  }

  /// Does what a line of the palette says.
  mutating func choose(_ choice: PaletteChoice, at now: Instant) -> [Effect] {
    switch choice {
    case .command(let id):
      guard let command = setup.keys.command(id) else { return [] }
      return perform(command, at: now)
    case .theme(let name):
      room.theme = name
      room.notices.tell(.themeChosen(name), at: now)
      return [.useTheme(name), .remember(.theme(name))]
    case .language(let language):
      room.language = language
      wording = Wording(language)
      room.notices.tell(.languageChosen, at: now)
      return [.remember(.language(language))]
    case .view(let view):
      choose(view, at: now)
      return []
    case .scene(let index): return turn(to: index)
    case .incident(let reference):
      select(.incident(reference), context(at: now))
      return []
    }
  }
}
