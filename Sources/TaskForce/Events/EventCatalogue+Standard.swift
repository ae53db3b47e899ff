extension EventCatalogue {
  /// The types of this version of the program, one line each.
  public static let standard = EventCatalogue([
    SourceRegistered.self,
    SourceReported.self,
  ])
}
