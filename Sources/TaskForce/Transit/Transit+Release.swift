extension Transit {
  func released(to audience: Audience) -> Transit {
    guard markings.contains(where: { !audience.maySee($0) }) else { return self }
    var result = self
    for key in passages.keys {
      result.withheldFinds += result.passages[key]?.release(to: audience) ?? 0
    }
    for (place, chronicle) in chronicles {
      let shown = chronicle.released(to: audience)
      let gone = chronicle.entries.count - shown.entries.count
      guard gone > 0 else { continue }
      result.chronicles[place] = shown
      result.withheldEntries[place] = gone
    }
    return result
  }

  func concerning(_ country: Country, _ gazetteer: Gazetteer) -> Transit {
    var result = self
    result.passages = passages.filter {
      gazetteer.way(of: $0.key)?.touches(country) == true
    }
    let places = Set(result.passages.keys.map(\.place))
    result.chronicles = chronicles.filter { places.contains($0.key) }
    result.withheldEntries = withheldEntries.filter { places.contains($0.key) }
    result.findsElsewhere = 0
    return result
  }

  /// What happened at `place`, oldest first: states and finds.
  package func chronicle(of place: PlaceID) -> [ChronicleEntry] {
    chronicles[place]?.entries ?? []
  }
}
