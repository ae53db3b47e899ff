/// A feed or desk is known from now on.
public struct SourceRegistered: EventPayload {
  public static let type = EventType("source.registered")
  /// The source.
  public var identity = SourceID("")
  /// What officers call it.
  public var title = ""
  /// Seconds without a pulse after which it counts as silent.
  public var silentAfter = 3600

  public init() {}

  public mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &identity)
    try visitor.field("title", &title, .text(60))
    try visitor.field("silentAfter", &silentAfter, .range(60...864_000))
  }

  public func apply(to situation: inout Situation, as event: RecordedEvent) {}
}

/// A source gave its pulse: it is alive, whether or not it had anything to say.
public struct SourceReported: EventPayload {
  public static let type = EventType("source.reported")
  /// The source.
  public var identity = SourceID("")
  /// Items it has sent since its last pulse.
  public var items = 0

  public init() {}

  public mutating func visitFields(_ visitor: inout some FieldVisitor) throws(FieldError) {
    try visitor.field("source", &identity)
    try visitor.field("items", &items, .range(0...1_000_000))
  }

  public func apply(to situation: inout Situation, as event: RecordedEvent) {}
}
