import TaskForce

extension Matter {
  /// What a night draws from; words of the field, no persons, no firms.
  static func all(of grade: Severity) -> [Matter] {
    switch grade {
    case .emergency: emergencies
    case .alarm: alarms
    case .warning: warnings
    case .caution: cautions
    }
  }

  private static let emergencies = [
    Matter(
      title: "bananas %o, PIN pick-up, other haulier", grade: .emergency,
      site: .terminal, concealment: "PIN-code fraud", cold: (.gate, 0.4...0.9),
      weight: (700...1_900, .assessment), rule: "R7: PIN used twice, gate in less than 1 h",
      handling: .h1),
    Matter(
      title: "crew in the stack, %o reefer open", grade: .emergency,
      site: .terminal, concealment: "rip-on/rip-off", cold: (.gate, 0.3...0.8),
      weight: (200...600, .assessment), rule: "R8: persons in the stack beside a box of interest"),
    Matter(
      title: "%o box released by a night account", grade: .emergency,
      site: .terminal, concealment: "PIN-code fraud", cold: (.gate, 0.5...0.9),
      weight: (400...2_400, .assessment), rule: "R7: release by an account not on duty",
      handling: .h1),
  ]

  private static let alarms = [
    Matter(
      title: "PIN-code fraud, 2 boxes from %o", grade: .alarm, site: .terminal,
      concealment: "PIN-code fraud", cold: (.gate, 2...7), rule: "R6: PIN asked by two hauliers"),
    Matter(
      title: "rip-off %o, 3 bags at the doors", grade: .alarm, site: .terminal,
      concealment: "rip-on/rip-off", cold: (.gate, 3...8), weight: (40...180, .fact),
      rule: "R4: load found by terminal staff"),
    Matter(
      title: "engine room, ship from %o", grade: .alarm, site: .approach,
      mode: .bulk, concealment: "engine room", cold: (.berth, 6...20),
      weight: (150...500, .assessment), rule: "R9: tip about a ship under way", handling: .h1,
      namesBox: false),
    Matter(
      title: "drop-off at sea, tug, ship from %o", grade: .alarm, site: .coast,
      mode: .smallVessel, concealment: "drop-off at sea", cold: (.sea, 18...60),
      rule: "R10: two ships meet without a reason", handling: .h2, namesBox: false),
    Matter(
      title: "reefer %o, machine compartment", grade: .alarm, site: .terminal,
      concealment: "reefer machine compartment", cold: (.berth, 5...16),
      weight: (30...160, .assessment), rule: "R3: reefer compartment"),
    Matter(
      title: "semi-submersible, course from %o", grade: .alarm, site: .coast,
      mode: .semiSubmersible, concealment: "semi-submersible", cold: (.sea, 24...70),
      weight: (1_500...4_000, .assessment), rule: "R11: sighting by patrol aircraft",
      handling: .h2, namesBox: false),
    Matter(
      title: "4 suitcases, one tag, flight from %o", grade: .alarm, site: .airport,
      mode: .airCargo, concealment: "rip-on/rip-off", cold: (.gate, 1...4),
      weight: (20...90, .fact), rule: "R4: load found by airport staff", namesBox: false),
  ]

  private static let warnings = [
    Matter(
      title: "%o box, seal differs from the list", grade: .warning, site: .terminal,
      concealment: "switched seal", cold: (.berth, 5...30), rule: "R5: seal not as declared"),
    Matter(
      title: "%o box, scan anomaly", grade: .warning, site: .terminal,
      concealment: "rip-on/rip-off", cold: (.gate, 4...12), rule: "R5: scan anomaly"),
    Matter(
      title: "coffee %o, 2 boxes too heavy", grade: .warning, site: .terminal,
      concealment: "blind hook", cold: (.berth, 8...40), weight: (60...320, .assessment),
      rule: "R5: weight over the declared one"),
    Matter(
      title: "charcoal %o, unknown shipper", grade: .warning, site: .terminal,
      concealment: "chemical concealment", cold: (.gate, 10...30),
      rule: "R12: new shipper, goods out of pattern"),
    Matter(
      title: "heroin, roof of a lorry", grade: .warning, site: .crossing, mode: .road,
      concealment: "roof of the trailer", weight: (12...60, .fact), rule: "R4: find at a crossing",
      namesBox: false),
    Matter(
      title: "mother ship from %o, 3 fast boats", grade: .warning, site: .coast,
      mode: .smallVessel, concealment: "mother ship", cold: (.sea, 20...60),
      rule: "R10: ships meet without a reason", namesBox: false),
    Matter(
      title: "bananas %o, scan anomaly", grade: .warning, site: .seaGate,
      concealment: "among bananas", cold: (.gate, 5...14), rule: "R5: scan anomaly"),
  ]

  private static let cautions = [
    Matter(
      title: "%o box, PIN asked for twice", grade: .caution, site: .terminal,
      concealment: "PIN-code fraud", cold: (.gate, 14...36), rule: "R6: PIN asked twice"),
    Matter(
      title: "reefer %o, plug cut for 40 min", grade: .caution, site: .terminal,
      concealment: "reefer machine compartment", cold: (.berth, 12...40),
      rule: "R3: reefer without power"),
    Matter(
      title: "AIS gap of 7 h, ship from %o", grade: .caution, site: .approach, mode: .bulk,
      cold: (.sea, 24...70), rule: "R10: ship silent on a trade route", namesBox: false),
    Matter(
      title: "drone over the quay", grade: .caution, site: .terminal, mode: .unknown,
      rule: "R2: drone near a terminal", namesBox: false),
    Matter(
      title: "courier pattern, 6 tickets from %o", grade: .caution, site: .airport,
      mode: .airCargo, rule: "R13: booking pattern", namesBox: false),
    Matter(
      title: "new firm, third load from %o", grade: .caution, site: .terminal,
      cold: (.berth, 20...60), rule: "R12: new firm"),
    Matter(
      title: "rerouted late, ship from %o", grade: .caution, site: .approach,
      mode: .bulk, cold: (.sea, 30...72), rule: "R14: change of route after departure",
      namesBox: false),
    Matter(
      title: "parcels of one sender, same weights", grade: .caution, site: .airport, mode: .post,
      rule: "R13: parcels in a series", namesBox: false),
    Matter(
      title: "scanner out of service", grade: .caution, site: .terminal, mode: .unknown,
      rule: "R2: gap in detection", namesBox: false),
    Matter(
      title: "listed firm books pick-up, %o box", grade: .caution, site: .terminal,
      cold: (.gate, 18...40), rule: "R15: hit on the list of firms"),
  ]
}
