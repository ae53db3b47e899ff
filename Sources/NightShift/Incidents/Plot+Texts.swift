import TaskForce

extension Plot {
  /// What officers write down as observed.
  static let facts = [
    "terminal holds the box, gate told by telephone", "scan images asked for and received",
    "driver of the booked pick-up has not turned up", "patrol is at the gate",
    "camera pictures of the stack kept for 30 days", "seal number compared with the photograph",
    "ship has confirmed its time of arrival", "dog team is on its way",
    "weight taken again: 1.2 t over the declared one",
  ]

  /// What officers conclude.
  static let assessments = [
    "same haulier as in a case of last month, likely", "PIN was leaked inside the terminal, likely",
    "shipper exists on paper only, probably", "looks like a trial run without a load",
    "goods do not fit the season", "same group as at the neighbouring port, possible",
  ]

  /// Why an incident waits.
  static let waits = [
    "ship is late, berths in the morning", "scanner is free at six", "waits for the day team",
  ]

  /// How an incident ends without a find.
  static let endings: [(Disposition, String)] = [
    (.refuted, "opened and unpacked, nothing found"), (.refuted, "seal agrees with the new list"),
    (.transferred, "given to the desk of the next port"),
    (.insufficientData, "nothing to act on, kept for reference"),
    (.faultyIndicator, "scanner image was of the box beside it"),
    (.deferred, "checked again when it returns empty"),
  ]

  /// What other feeds say of a container.
  static let ofBoxes: [(text: String, feed: Feed)] = [
    ("box is 1.2 t heavier than declared", .europol),
    ("PIN of this box was asked for from outside", .portCallsNL),
    ("consignee began business three weeks ago", .europol),
    ("shipper was in two finds of the last year", .partners),
    ("box stood two days longer than usual at the port of loading", .partners),
    ("reefer log shows a gap of 40 minutes", .shipPositions),
    ("box stands at the edge of the stack", .southernPorts),
  ]

  /// What other feeds say of a ship, a flight or a sender.
  static let ofShips: [(text: String, feed: Feed)] = [
    ("position signal was off for two hours", .shipPositions),
    ("same pattern as in a find of last autumn", .europol),
    ("partner confirms the time of departure", .partners),
    ("crew changed at the last port", .partners),
    ("speed dropped to 4 kn for an hour", .shipPositions),
  ]
}
