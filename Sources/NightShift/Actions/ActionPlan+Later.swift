import TaskForce

extension ActionPlan {
  static let later = [
    Item(
      id: "A-02", pillar: .logisticsHubs, title: "Magistrates' network, (air)ports",
      text:
        "magistrates of the six who deal with ports and airports know each other and answer each other",
      lead: "FR", partners: ["BE", "NL"], due: "2026-07-15",
      history: [
        ("2025-07-01", .progress(45, "contact points in five countries")),
        ("2026-02-21", .progress(65, "second meeting of the network")),
      ]),
    Item(
      id: "A-09", pillar: .criminalMoney, title: "Crypto agreements, 3rd countries",
      text: "agreements with countries that support payment and trade in crypto currency",
      lead: "DE", partners: ["COM"], due: "2026-09-30", waitsFor: ["A-08"],
      history: [("2026-01-29", .progress(20, "two countries approached"))]),
    Item(
      id: "A-12", pillar: .information, title: "Sharing with data protection kept",
      text: "gather and share information between authorities, with data protection kept",
      lead: "Europol", partners: ["COM", "NL"], due: "2026-10-31",
      history: [
        ("2025-11-20", .progress(30, "rules of exchange drafted")),
        ("2026-03-03", .progress(50, "rules of exchange tried by two desks")),
      ]),
    Item(
      id: "A-14", pillar: .logisticsHubs, title: "Airports, parcels, transport flows",
      text: "airports, parcels and transport flows watched as sea ports are",
      lead: "IT", partners: ["BE", "DE", "NL"], meeting: "valencia-2025", agreedOn: "2025-12-07",
      due: "2026-11-30", history: []),
  ]

  static let done = [
    Item(
      id: "A-15", pillar: .detection, title: "Common test loads for scanners",
      text: "test loads that are the same everywhere, so that scanners can be compared",
      lead: "NL", due: "2025-12-31",
      history: [
        ("2025-06-12", .progress(70, "test loads built")),
        ("2025-12-02", .done("in use at nine terminals")),
      ]),
    Item(
      id: "A-16", pillar: .information, title: "One list of contact points",
      text: "one list of contact points of all desks, for day and night",
      lead: "BE", due: "2025-11-15",
      history: [
        ("2025-10-22", .progress(90, "all desks but one have answered")),
        ("2025-11-14", .done("list in force, renewed each quarter")),
      ]),
    Item(
      id: "A-17", pillar: .criminalMoney, title: "Survey of laundering methods",
      text: "survey of laundering methods, new ones first",
      lead: "IT", due: "2026-02-28",
      history: [
        ("2025-12-18", .progress(60, "answers of eleven units")),
        ("2026-02-26", .done("survey shared with the six")),
      ]),
  ]

  /// What happens in the shift, by minutes after its start.
  static let shift: [(minutes: ClosedRange<Int>, action: String, what: Step)] = [
    (20...32, "A-03", .progress(90, "call with both countries: camera answers within 5 days")),
    (88...102, "A-04", .putOff(to: "2026-04-02", "two courses moved to the end of the month")),
    (134...148, "A-06", .blocked("one partner country has not named its control posts")),
    (
      205...218, "A-11",
      .progress(90, "fourth port joins the image sharing", evidence: "signed form")
    ),
    (262...276, "A-10", .unblocked("opinion of the legal service has come in")),
    (325...345, "A-05", .progress(55, "Caribbean desk takes part in the weekly exchange")),
    (400...420, "A-12", .progress(60, "third desk tries the rules of exchange")),
    (468...480, "A-06", .unblocked("control posts are named")),
    (550...575, "A-11", .done("four ports share images, crews trained")),
    (630...650, "A-14", .progress(5, "kick-off call set")),
    (690...705, "A-13", .progress(60, "agenda agreed by five of six")),
  ]
}
