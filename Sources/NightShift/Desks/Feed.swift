/// The eight feeds that speak to the room.
enum Feed: String, CaseIterable {
  case customsBE = "S1"
  case customsNL = "S2"
  case southernPorts = "S3"
  case shipPositions = "S4"
  case portCallsNL = "S5"
  case crossings = "S6"
  case partners = "S7"
  case europol = "S8"

  /// What officers call it.
  var title: String {
    switch self {
    case .customsBE: "customs BE"
    case .customsNL: "customs NL"
    case .southernPorts: "ports FR ES IT"
    case .shipPositions: "ship positions"
    case .portCallsNL: "port calls NL"
    case .crossings: "crossings"
    case .partners: "partners"
    case .europol: "Europol"
    }
  }

  /// Seconds without a pulse after which it counts as silent.
  var silentAfter: Int {
    switch self {
    case .shipPositions: 900
    case .customsBE, .customsNL: 1_800
    case .southernPorts, .portCallsNL: 2_700
    case .crossings, .europol: 5_400
    case .partners: 7_200
    }
  }

  /// Seconds from one pulse to the next, on average.
  var pulseEvery: Int {
    switch self {
    case .shipPositions: 240
    case .customsBE, .customsNL: 420
    case .southernPorts: 600
    case .portCallsNL: 540
    case .crossings, .europol: 1_200
    case .partners: 1_800
    }
  }

  /// The feed that speaks for the places of a country.
  static func of(_ country: String) -> Feed {
    switch country {
    case "BE": .customsBE
    case "NL": .customsNL
    case "FR", "ES", "IT": .southernPorts
    case "DE", "PT", "PL", "SE": .europol
    default: .crossings
    }
  }
}
