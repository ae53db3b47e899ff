import TaskForce

/// What can be completed at the end of a filter that is being typed.
package struct FilterCompletion: Sendable {
  /// What is known here: values by field.
  let values: [FilterField: [String]]

  /// What `text` could become, in order; empty where nothing fits the last word.
  package func candidates(for text: String) -> [String] {
    let head = text.lastIndex(of: " ").map { String(text[...$0]) } ?? ""
    var word = String(text.dropFirst(head.count))
    let sign = word.hasPrefix("-") ? "-" : ""
    word = String(word.dropFirst(sign.count))
    return words(completing: word).filter { $0 != word }.map { head + sign + $0 }
  }

  private func words(completing word: String) -> [String] {
    guard let end = word.lastIndex(where: { ":<>=,".contains($0) }) else {
      return word.isEmpty
        ? [] : Self.fields.filter { $0.hasPrefix(word.lowercased()) }
    }
    let before = String(word[...end])
    let typed = word[word.index(after: end)...].lowercased()
    let name = before.prefix { !":<>".contains($0) }.lowercased()
    guard let field = FilterField(rawValue: name) else { return [] }
    return (values[field] ?? []).filter { $0.lowercased().hasPrefix(typed) }
      .map { before + $0 }
  }

  /// The fields as they begin a term.
  static let fields = FilterField.allCases.map { field in
    switch field {
    case .mine: "mine"
    case .age, .updated, .cold, .due: field.rawValue + "<"
    case .severity, .kilograms: field.rawValue + ">="
    case .priority: field.rawValue + "<="
    default: field.rawValue + ":"
    }
  }
}

extension RoomContext {
  /// What is known here that a filter may ask for.
  package var filterCompletion: FilterCompletion {
    derived.completion.value(clock) { makeFilterCompletion() }
  }

  private func makeFilterCompletion() -> FilterCompletion {
    let incidents = situation.incidents.lazy.map(\.value.incident)
    func known(_ codes: [String?]) -> [String] { Set(codes.compactMap { $0 }).sorted() }
    let officers = incidents.map(\.owner?.code) + situation.shifts.value.all.map(\.officer.code)
    return FilterCompletion(values: [
      .severity: Severity.allCases.map(\.rawValue),
      .state: IncidentState.allCases.map(\.rawValue),
      .country: known(
        incidents.flatMap { [$0.matter.country?.code, $0.matter.origin?.code] }),
      .hub: known(incidents.map(\.matter.place?.code)),
      .owner: ["me", "none"] + known(officers),
      .mode: TransportMode.allCases.map(\.rawValue),
      .evaluation: known(incidents.map(\.evaluation?.code)),
      .handling: ["H0", "H1", "H2", "H3"],
      .tlp: TLP.allCases.map(\.rawValue),
      .tag: known(incidents.flatMap(\.tags)),
      .source: known(incidents.map(\.source.code)),
      .age: ["30m", "2h", "8h", "1d"], .updated: ["30m", "2h", "8h", "1d"],
      .cold: ["2h", "6h", "1d"], .due: ["2h", "1d"], .since: ["shift", "8h", "1d"],
      .reference: [], .linked: [],
    ])
  }
}
