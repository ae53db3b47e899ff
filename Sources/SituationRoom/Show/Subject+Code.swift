import TaskForce

extension Subject {
  /// What `code` names on `screen`: a place or route, a partner or request, an action, an
  /// incident, a source; nil if the screen selects nothing of that form.
  package init?(code: String, on screen: ScreenID) {
    switch screen {
    case .routes, .transit: self.init(placeOrRoute: code)
    case .partners:
      if Country.isWellFormed(code) {
        self = .partner(Country(code))
      } else if RequestID.isWellFormed(code) {
        self = .request(RequestID(code))
      } else {
        return nil
      }
    case .actions:
      guard ActionID.isWellFormed(code) else { return nil }
      self = .action(ActionID(code))
    case .overview, .incidents:
      guard let reference = IncidentReference(code) else { return nil }
      self = .incident(reference)
    case .log:
      guard SourceID.isWellFormed(code) else { return nil }
      self = .source(SourceID(code))
    case .screening, .money, .briefing: return nil
    }
  }

  /// `BEANR`, or `EC-BEANR` for the way from there.
  private init?(placeOrRoute code: String) {
    if PlaceID.isWellFormed(code) {
      self = .place(PlaceID(code))
      return
    }
    let parts = code.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, PlaceID.isWellFormed(parts[1]) else { return nil }
    self = .route(origin: parts[0], gateway: PlaceID(parts[1]))
  }
}
