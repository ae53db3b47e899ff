import TaskForce

extension Engagements {
  struct Post {
    let id: String
    let partner: String
    let city: String
    let sender: String
    let since: String
    var until: String?
  }

  struct Project {
    let id: String
    let partner: String
    let title: String
    let since: String
    let due: String
    var end: String?
  }

  struct Operation {
    let id: String
    let title: String
    let partners: [String]
    let members: [String]
    let since: String
    var end: String?
  }

  struct Agreement {
    let partner: String
    let title: String
    let tlp: TLP
    let since: String
    let until: String
    var end: String?
  }

  static let posts = [
    Post(id: "LO-CO-1", partner: "CO", city: "Bogotá", sender: "NL", since: "2024-02-01"),
    Post(id: "LO-CO-2", partner: "CO", city: "Cartagena", sender: "ES", since: "2024-09-16"),
    Post(id: "LO-PE-1", partner: "PE", city: "Lima", sender: "ES", since: "2024-06-03"),
    Post(id: "LO-EC-1", partner: "EC", city: "Guayaquil", sender: "BE", since: "2024-10-01"),
    Post(
      id: "LO-EC-2", partner: "EC", city: "Quito", sender: "DE", since: "2024-03-01",
      until: "2025-11-28"),
    Post(id: "LO-BR-1", partner: "BR", city: "Brasília", sender: "FR", since: "2024-01-15"),
    Post(id: "LO-BR-2", partner: "BR", city: "Santos", sender: "IT", since: "2025-05-05"),
    Post(id: "LO-CR-1", partner: "CR", city: "San José", sender: "NL", since: "2025-02-03"),
    Post(id: "LO-PA-1", partner: "PA", city: "Panama City", sender: "ES", since: "2024-11-04"),
    Post(id: "LO-SR-1", partner: "SR", city: "Paramaribo", sender: "NL", since: "2024-04-08"),
    Post(id: "LO-DO-1", partner: "DO", city: "Santo Domingo", sender: "ES", since: "2025-06-02"),
    Post(id: "LO-US-1", partner: "US", city: "Key West", sender: "NL", since: "2024-01-08"),
  ]

  static let projects = [
    Project(
      id: "CAP-CO-1", partner: "CO", title: "port control unit Buenaventura",
      since: "2025-03-20", due: "2026-04-30"),
    Project(
      id: "CAP-PE-1", partner: "PE", title: "container profiling, Callao",
      since: "2025-06-11", due: "2026-09"),
    Project(
      id: "CAP-EC-1", partner: "EC", title: "port control unit Guayaquil",
      since: "2025-01-13", due: "2026-06-30"),
    Project(
      id: "CAP-EC-2", partner: "EC", title: "scanner crews, Posorja",
      since: "2025-09-01", due: "2026-22"),
    Project(
      id: "CAP-BR-1", partner: "BR", title: "hull inspection divers, Santos",
      since: "2025-04-14", due: "2026-12-15"),
    Project(
      id: "CAP-PY-1", partner: "PY", title: "river barge control", since: "2025-07-07",
      due: "2026-11"),
    Project(
      id: "CAP-CR-1", partner: "CR", title: "reefer control, Moín", since: "2025-05-19",
      due: "2026-05-29"),
    Project(
      id: "CAP-PA-1", partner: "PA", title: "transhipment profiling", since: "2025-08-04",
      due: "2026-10-30"),
    Project(
      id: "CAP-SR-1", partner: "SR", title: "airport interdiction, two courses",
      since: "2025-03-31", due: "2026-03-31"),
    Project(
      id: "CAP-SR-0", partner: "SR", title: "airport interdiction, first course",
      since: "2025-03-31", due: "2025-12", end: "2025-12-09"),
    Project(
      id: "CAP-JM-1", partner: "JM", title: "fast boats, upkeep", since: "2025-10-06",
      due: "2026-08-31"),
  ]

  static let operations = [
    Operation(
      id: "JO-2026-1", title: "joint operation on banana lines",
      partners: ["CO", "EC", "US"], members: ["NL", "ES", "BE"], since: "2026-02-11"),
    Operation(
      id: "JO-2025-4", title: "joint operation on transhipment ports",
      partners: ["PA", "DO", "US"], members: ["ES", "FR"], since: "2025-11-17"),
    Operation(
      id: "JO-2025-3", title: "joint operation on hull loads", partners: ["BR"],
      members: ["FR", "IT"], since: "2025-10-01"),
    Operation(
      id: "JO-2025-1", title: "joint operation on small airports",
      partners: ["SR", "PY"], members: ["NL", "DE"], since: "2025-04-01", end: "2025-09-12"),
  ]

  static let agreements = [
    Agreement(
      partner: "CO", title: "exchange of operational information", tlp: .amber,
      since: "2023-09-01", until: "2027-12-31"),
    Agreement(
      partner: "PE", title: "exchange of operational information", tlp: .green,
      since: "2024-05-01", until: "2027-06-30"),
    Agreement(
      partner: "EC", title: "exchange of operational information", tlp: .amber,
      since: "2024-11-01", until: "2028-10-31"),
    Agreement(
      partner: "BR", title: "exchange of container data", tlp: .green,
      since: "2023-03-01", until: "2026-12-31"),
    Agreement(
      partner: "PA", title: "working arrangement on transhipment", tlp: .green,
      since: "2025-05-12", until: "2028"),
    Agreement(
      partner: "DO", title: "working arrangement on ports", tlp: .green,
      since: "2025-07-01", until: "2028-06-30"),
    Agreement(
      partner: "US", title: "joint interagency exchange", tlp: .amber,
      since: "2022-11-01", until: "2027-10-31"),
    Agreement(
      partner: "PY", title: "exchange of container data", tlp: .green,
      since: "2022-12-01", until: "2025-11-30", end: "2025-12-01"),
  ]
}
