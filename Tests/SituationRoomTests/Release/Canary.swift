import TaskForce

@testable import SituationRoom

/// Texts and codes that stand nowhere else, planted into events that an audience may not see. One
/// that is found in an output has got past the release.
struct Canary {
  /// What every one of them begins and ends with, whatever is cut off it. No word of the six
  /// languages holds it.
  static let mark = "qxv"

  private(set) var count = 0

  /// The next one.
  mutating func next() -> String {
    count += 1
    return "\(Self.mark)\(count)\(Self.mark)"
  }

  /// Whether `text` holds one, in whichever case.
  static func isIn(_ text: String) -> Bool { text.lowercased().contains(mark) }
}

/// Fills every field of an event: texts and codes with canaries, and the rest with something that
/// is taken for real. It knows no event and no field, so that new ones are filled too.
struct CanaryPlanter: FieldVisitor {
  /// What places and countries are filled with.
  enum Places {
    /// Canaries too.
    case unknown
    /// Such as the counts know, so that everything is counted.
    case known
  }

  var canary: Canary
  let places: Places
  /// Codes that stay as they are, so that events are about the same thing.
  let names: [String: String]
  /// Counts the fields, so that moments follow one another.
  private var fields = 0

  init(_ canary: Canary, _ places: Places, names: [String: String]) {
    self.canary = canary
    self.places = places
    self.names = names
  }

  /// An event of `type` with every field filled.
  mutating func event<Payload: EventPayload>(_ type: Payload.Type) -> Payload {
    var payload = Payload()
    try? payload.visitFields(&self)
    return payload
  }

  mutating func field<Value: FieldValue>(
    _ name: StaticString, _ value: inout Value, _ limit: Limit
  ) throws(FieldError) {
    fields += 1
    if let planted = planted(Value.self, limit) as? Value { value = planted }
  }

  private mutating func planted(_ type: Any.Type, _ limit: Limit) -> Any? {
    if let container = type as? any Container.Type {
      return planted(container.inner, limit).flatMap(container.wrap)
    }
    if let code = type as? any TextCode.Type { return planted(code) }
    if let word = type as? any FieldCode.Type { return Self.first(word) }
    switch type {
    case is String.Type: return canary.next()
    case is PersonalText.Type: return PersonalText.clear(canary.next())
    case is Instant.Type: return FictionalNight.now.advanced(days: -400 + 10 * fields)
    case is DueDate.Type: return DueDate("2026-01-10")
    case is Int.Type: return max(Int(limit.range.lowerBound), min(70, Int(limit.range.upperBound)))
    case is Double.Type: return 70.0
    case is Bool.Type: return true
    case is IncidentReference.Type:
      return IncidentReference(desk: Body(canary.next()), year: 2026, counter: 9)
    default: return nil
    }
  }

  private mutating func planted(_ type: any TextCode.Type) -> any TextCode {
    if let name = names["\(type)"] { return type.init(name) }
    switch (type, places) {
    case (is PlaceID.Type, .known):
      let places = Gazetteer.standard.all
      return places[fields * 7 % places.count].id
    case (is Country.Type, .known): return Partner.all[fields % Partner.all.count].country
    default: return type.init(canary.next())
    }
  }

  private static func first<Word: FieldCode>(_ type: Word.Type) -> Word? { Word.allCases.first }
}

/// A value that may hold another one.
private protocol Container {
  static var inner: Any.Type { get }
  static func wrap(_ value: Any) -> Any?
}

extension Optional: Container {
  static var inner: Any.Type { Wrapped.self }
  static func wrap(_ value: Any) -> Any? { (value as? Wrapped).map(Optional.some) as Any? }
}

extension Array: Container {
  static var inner: Any.Type { Element.self }
  static func wrap(_ value: Any) -> Any? { (value as? Element).map { [$0] } }
}
