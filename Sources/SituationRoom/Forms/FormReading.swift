import TaskForce

/// Reads what was typed into a form.
struct FormReading {
  let form: Form
  let now: Instant
  let desk: DeskIdentity

  func needed(_ field: FormField.Kind) throws(FormFlaw) -> String {
    let text = form.text(field)
    guard !text.isEmpty else { throw FormFlaw(field: field, reason: .fieldMissing(field)) }
    return text
  }

  /// Reads `field` by `read`, which returns nil for what it cannot read; nil where nothing stands.
  func value<Value>(
    _ field: FormField.Kind, _ reason: (String) -> Objection, _ read: (String) -> Value?
  ) throws(FormFlaw) -> Value? {
    let text = form.text(field)
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else { throw FormFlaw(field: field, reason: reason(text)) }
    return value
  }

  /// A place by its code, or by a part of its name that no other place has.
  func place() throws(FormFlaw) -> PlaceID? {
    try value(.place, Objection.noPlace) { Gazetteer.standard.place(typed: $0)?.id }
  }

  /// Places with blanks or commas between.
  func places(_ field: FormField.Kind) throws(FormFlaw) -> [PlaceID] {
    let words = try needed(field).split { $0 == " " || $0 == "," }.map(String.init)
    var places: [PlaceID] = []
    for word in words {
      guard let place = Gazetteer.standard.place(typed: word) else {
        throw FormFlaw(field: field, reason: .noPlace(word))
      }
      places.append(place.id)
    }
    return places
  }

  func country(_ field: FormField.Kind) throws(FormFlaw) -> Country? {
    try value(field, Objection.unknownCountry) { text in
      let code = text.uppercased()
      return Country.isWellFormed(code) ? Country(code) : nil
    }
  }

  func number(_ field: FormField.Kind) throws(FormFlaw) -> Int? {
    try value(field, Objection.noNumber) { Int($0) }
  }

  func kilograms() throws(FormFlaw) -> Double? {
    try value(.kilograms, Objection.noNumber) { text in
      Double(text.replacing(",", with: ".")).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
    }
  }

  func due(_ field: FormField.Kind) throws(FormFlaw) -> DueDate? {
    try value(field, Objection.noDate) { DueDate(typed: $0, from: now) }
  }

  /// Containers and ships by their numbers alone, others with their kind before a colon.
  func identifiers() throws(FormFlaw) -> [Identifier] {
    var list: [Identifier] = []
    for word in form.text(.identifiers).split(whereSeparator: { " ,;".contains($0) }) {
      guard let identifier = Identifier(typed: String(word)) else {
        throw FormFlaw(field: .identifiers, reason: .noIdentifier(String(word)))
      }
      list.append(identifier)
    }
    return list
  }

  func matter() throws(FormFlaw) -> IncidentMatter {
    var matter = IncidentMatter()
    matter.place = try place()
    matter.country = matter.place.flatMap { Gazetteer.standard.place($0)?.country }
    matter.identifiers = try identifiers()
    matter.kilograms = try kilograms()
    matter.kilogramsBasis = matter.kilograms == nil ? nil : .assessment
    matter.origin = try country(.origin)
    matter.coldAt = try value(.cold, Objection.noTime) { UntilText($0, from: now)?.instant }
    let concealment = form.text(.concealment)
    matter.concealment = concealment.isEmpty ? nil : concealment
    return matter
  }
}

extension Gazetteer {
  /// The place of this code, or the only one whose name holds `text`.
  func place(typed text: String) -> Place? {
    let code = text.uppercased()
    if let place = place(PlaceID(code)) ?? place(PlaceID(text.lowercased())) { return place }
    let wanted = text.lowercased()
    let fitting = all.filter { $0.name.lowercased().contains(wanted) }
    return fitting.count == 1 ? fitting.first : fitting.first { $0.name.lowercased() == wanted }
  }
}

extension Identifier {
  /// A container's or a ship's number, or another identifier with its kind.
  init?(typed word: String) {
    let code = word.uppercased()
    let letters = code.prefix { $0.isLetter && $0.isASCII }.count
    let isDigits = code.dropFirst(letters).allSatisfy { $0.isNumber && $0.isASCII }
    if word.contains(":") {
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { return nil }
      self.init(parts[0].lowercased() + ":" + parts[1].uppercased())
    } else if code.utf8.count == 11, letters == 4, isDigits {
      self.init("container:" + code)
    } else if code.utf8.count == 7, letters == 0, isDigits {
      self.init("vessel:" + code)
    } else {
      return nil
    }
    guard Self.isWellFormed(self.code) else { return nil }
  }
}
