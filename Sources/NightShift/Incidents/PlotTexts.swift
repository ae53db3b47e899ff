import TaskForce

/// What is said of an incident, by where it happens.
struct PlotTexts {
  /// What officers write down as observed.
  let facts: [String]
  /// What officers conclude.
  let assessments: [String]
  /// How it ends without a find.
  let endings: [(disposition: Disposition, text: String)]
  /// What feeds say of the same thing.
  let reports: [(text: String, feed: Feed?)]
  /// How it ends with one.
  let confirmed: String
}

extension PlotTexts {
  /// A feed of nil is the one that speaks for the place.
  static func of(_ site: Matter.Site, namesBox: Bool) -> PlotTexts {
    switch site {
    case .terminal, .seaGate: namesBox ? boxes : quays
    case .approach, .coast: ships
    case .airport: flights
    case .crossing: lorries
    }
  }

  private static let boxes = PlotTexts(
    facts: [
      "terminal holds the box, gate told by telephone", "scan images asked for and received",
      "driver of the booked pick-up has not turned up", "patrol is at the gate",
      "camera pictures of the stack kept for 30 days", "seal compared with the photograph",
      "weighed again: 1.2 t over the declared weight", "dog team is on its way",
    ],
    assessments: [
      "same haulier as in a case of last month, likely",
      "PIN was leaked inside the terminal, likely", "shipper exists on paper only, probably",
      "looks like a trial run without a load", "goods do not fit the season",
      "same group as at the neighbouring port, possible",
    ],
    endings: [
      (.refuted, "opened and unpacked, nothing found"),
      (.refuted, "seal agrees with the corrected list"),
      (.transferred, "given to the desk of the place it is bound for"),
      (.faultyIndicator, "scanner image was of the box beside it"),
      (.deferred, "checked again when it returns empty"),
      (.insufficientData, "nothing to act on, kept for reference"),
    ],
    reports: [
      ("box is 1.2 t heavier than declared", nil), ("PIN of this box asked for from outside", nil),
      ("box stands at the edge of the stack", nil),
      ("consignee began business three weeks ago", .europol),
      ("shipper was in two finds of the last year", .partners),
      ("box stood two days longer than usual at the port of loading", .partners),
      ("ship with this box berths two hours early", .shipPositions),
    ],
    confirmed: "opened with customs, load taken, box resealed")

  private static let quays = PlotTexts(
    facts: [
      "terminal security told by telephone", "camera pictures kept for 30 days",
      "patrol is on the quay", "second scanner takes over from midnight",
    ],
    assessments: ["meant to draw the patrol away, possible", "nobody of the terminal, likely"],
    endings: [
      (.unidentified, "gone before the patrol came"), (.refuted, "survey flight with a permit"),
      (.insufficientData, "nothing to act on, kept for reference"),
    ],
    reports: [], confirmed: "searched with customs, load taken")

  private static let ships = PlotTexts(
    facts: [
      "ship has confirmed its time of arrival", "patrol ship is 30 nautical miles off",
      "patrol aircraft asked for first light", "agent named, berth not fixed yet",
      "divers are ordered for the berth", "pilot told to report what he sees on deck",
    ],
    assessments: [
      "course fits a meeting at sea, likely", "crew may not know of it",
      "same tug as off the coast in January, possible", "waits for darkness, likely",
    ],
    endings: [
      (.refuted, "searched at anchor, nothing found"), (.refuted, "engine damage, confirmed"),
      (.transferred, "given to the desk of the next port"),
      (.insufficientData, "lost from sight, kept for reference"),
      (.faultyIndicator, "two ships with one number in the position feed"),
    ],
    reports: [
      ("position signal was off for two hours", .shipPositions),
      ("speed dropped to 4 kn for an hour", .shipPositions),
      ("same pattern as in a find of last autumn", .europol),
      ("partner confirms the time of departure", .partners),
      ("part of the crew changed at the last port", .partners),
    ],
    confirmed: "searched with divers and customs, load taken")

  private static let flights = PlotTexts(
    facts: [
      "passenger list asked for", "luggage held behind the belt",
      "customs team is at the gate", "parcels put aside in the sorting hall",
    ],
    assessments: ["one organiser, likely", "others of the group on the next flight, possible"],
    endings: [
      (.refuted, "searched, nothing found"), (.transferred, "given to the desk of the destination"),
      (.insufficientData, "nothing to act on, kept for reference"),
    ],
    reports: [
      ("tickets were paid with one card", .europol), ("sender sent 14 parcels in March", nil),
      ("partner checked the same flight last week", .partners),
    ],
    confirmed: "searched with customs, load taken")

  private static let lorries = PlotTexts(
    facts: [
      "lorry is on the control yard", "dog team is there", "papers copied, load unsealed",
      "second lorry of the firm stopped as well",
    ],
    assessments: ["same firm as in February, likely", "bound for two of the six, possible"],
    endings: [
      (.transferred, "goes on at the desk of the country it was bound for"),
      (.insufficientData, "firm kept for reference"),
    ],
    reports: [
      ("same firm crossed eleven times this year", .crossings),
      ("firm is known to two units", .europol),
    ],
    confirmed: "roof opened, load taken, papers copied")

  /// Why an incident waits.
  static let waits = [
    "scanner is free at six", "waits for the day team", "firm can be asked in the morning",
  ]

  /// Why its grade changes: up for the less grave, down for the graver.
  static func reason(leaving grade: Severity) -> String {
    switch grade {
    case .emergency: "gate is closed, box is guarded"
    case .alarm: "nothing moves before the morning"
    case .warning: "second load of the same shipper"
    case .caution: "corroborated by a second feed"
    }
  }
}
