import Canvas
import TaskForce

extension Model {
  /// The countries that a lens can be set to: the six of the task force, then all that a place of
  /// the gazetteer lies in.
  var lensCountries: (members: [Country], others: [Country]) {
    let members = ["BE", "DE", "ES", "FR", "IT", "NL"].map(Country.init)
    let known = Set(
      setup.gazetteer.all.flatMap { [$0.country, $0.otherCountry].compactMap { $0 } })
    return (members, known.subtracting(members).sorted())
  }

  /// Asks for a country, or takes the lens away that is on.
  mutating func toggleLens(at now: Instant) {
    if room.lens == nil { show(.lens(TextField())) } else { setLens(nil, at: now) }
  }

  /// Shows `country` alone on every screen; all countries if nil.
  mutating func setLens(_ country: Country?, at now: Instant) {
    room.lens = country
    answers = StoreAnswers()
    room.notices.tell(.lensChosen(country), at: now)
    look(at: now)
  }

  /// Two letters name a country; no Enter is needed.
  mutating func typeLens(_ field: TextField, at now: Instant) {
    let country = Country(field.text.uppercased())
    guard field.text.unicodeScalars.count >= 2 else { return replaceOverlay(.lens(field)) }
    let (members, others) = lensCountries
    if members.contains(country) || others.contains(country) {
      room.overlays.removeLast()
      setLens(country, at: now)
    } else {
      replaceOverlay(.lens(TextField()))
      object(.unknownCountry(country.code), at: now)
    }
  }
}
