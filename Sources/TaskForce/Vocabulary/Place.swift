/// A port, airport, land crossing or city.
package struct Place: Hashable, Sendable {
  /// What kind of place it is.
  package enum Kind: String, Sendable { case port, airport, crossing, city }
  /// The part it plays.
  package enum Role: String, Sendable { case gateway, source, transit, balkan }

  /// UN/LOCODE, or a slug for a crossing.
  package let id: PlaceID
  /// Port, airport, crossing or city.
  package let kind: Kind
  /// Its name in its own language.
  package let name: String
  /// Where it lies; for a crossing, the first side.
  package let country: Country
  /// For a crossing, the other side.
  package let otherCountry: Country?
  /// Degrees north.
  package let latitude: Double
  /// Degrees east.
  package let longitude: Double
  /// The part it plays.
  package let role: Role
}

/// The places that the task force speaks of.
package struct Gazetteer: Sendable {
  private let places: [PlaceID: Place]

  /// The places of the file that comes with the program.
  package static let standard = Gazetteer(csv: PlacesData.csv)

  /// Every place, by identity.
  package let all: [Place]

  /// The place called `id`, or nil.
  package func place(_ id: PlaceID) -> Place? { places[id] }

  /// Reads lines of `id,kind,name,country,country2,latitude,longitude,role`; a line that is not
  /// such is left out, which a test of the shipped file excludes.
  package init(csv: String) {
    var places: [PlaceID: Place] = [:]
    for line in csv.split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 8, let kind = Place.Kind(rawValue: fields[1]),
        let latitude = Double(fields[5]), let longitude = Double(fields[6]),
        let role = Place.Role(rawValue: fields[7])
      else { continue }
      let id = PlaceID(fields[0])
      places[id] = Place(
        id: id, kind: kind, name: fields[2], country: Country(fields[3]),
        otherCountry: fields[4].isEmpty ? nil : Country(fields[4]), latitude: latitude,
        longitude: longitude, role: role)
    }
    self.places = places
    all = places.values.sorted { $0.id < $1.id }
  }
}
