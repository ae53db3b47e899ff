extension EventCatalogue {
  /// The types of this version of the program, one line each.
  package static let standard = EventCatalogue([
    SourceRegistered.self,
    SourceReported.self,
  ])
}
