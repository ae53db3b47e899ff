import TaskForce

extension ActionPlan {
  static let meetings: [(id: String, city: String, date: String, setOn: String, isHeld: Bool)] = [
    ("amsterdam-2022", "Amsterdam", "2022-10-07", "2022-09-01", true),
    ("valencia-2025", "Valencia", "2025-10-16", "2025-04-02", true),
    ("antwerp-2026", "Antwerp", "2026-04-23", "2025-10-16", false),
  ]

  /// The plan as of the exercise; leads, dates and progress are invented.
  static let items = late + soon + later + done

  private static let late = [
    Item(
      id: "A-08", pillar: .screening, title: "Screening: companies, money flows",
      text: "step up screening of money flows, companies and things such as ships and other "
        + "vehicles, used knowingly or not",
      lead: "BE", partners: ["FR", "NL", "COM"], due: "2025-06-30", evidenceNeeded: 5,
      history: [
        (
          "2025-05-20",
          .progress(15, "list of 4 registers drawn up", evidence: "list of 4 registers")
        ),
        ("2025-06-24", .putOff(to: "2025-11-30", "registers of two countries are not open yet")),
        ("2025-11-28", .putOff(to: "2026-02-20", "pilot began late")),
        ("2026-01-02", .progress(35, "pilot in 2 registers", evidence: "matching pilot report")),
        ("2026-01-02", .blocked("legal basis for sharing company data", waitsFor: ["A-10"])),
      ]),
    Item(
      id: "A-07", pillar: .screening, title: "Screening: ships, other vehicles",
      text: "screen ships and other vehicles that are used by criminal networks, knowingly or not",
      lead: "FR", partners: ["ES", "IT"], due: "2026-03-05", evidenceNeeded: 3,
      history: [
        ("2025-07-09", .progress(20, "criteria agreed by four countries")),
        ("2026-03-02", .progress(40, "first list of 60 ships compared", evidence: "list compared")),
      ]),
    Item(
      id: "A-11", pillar: .detection, title: "Detection at container terminals",
      text: "find illegal goods at container terminals sooner, with new means of detection",
      lead: "ES", partners: ["BE", "NL"], due: "2026-01-31", evidenceNeeded: 4,
      history: [
        ("2025-06-17", .progress(40, "second scanner at Algeciras", evidence: "acceptance report")),
        ("2026-01-20", .putOff(to: "2026-03-10", "crews are still being trained")),
        (
          "2026-03-11",
          .progress(80, "image sharing runs between three ports", evidence: "test log")
        ),
      ]),
    Item(
      id: "A-04", pillar: .latinAmerica, title: "Capacity, source/transit countries",
      text: "build capacity with source and transit countries in Latin America",
      lead: "ES", partners: ["NL", "FR"], due: "2026-03-12",
      history: [
        ("2025-09-30", .progress(45, "six projects under way")),
        ("2026-03-09", .progress(60, "second course ended, 24 trained")),
      ]),
  ]

  private static let soon = [
    Item(
      id: "A-03", pillar: .latinAmerica, title: "Task force with Colombia and Peru",
      text:
        "a task force on organised drug crime with Latin-American countries, first Colombia and Peru",
      lead: "NL", partners: ["ES", "BE"], due: "2026-03-26", evidenceNeeded: 2,
      history: [
        (
          "2025-10-02",
          .progress(60, "task force met, 5 points agreed", evidence: "record of meeting")
        ),
        ("2026-03-12", .progress(85, "duty lines of both countries tested")),
      ]),
    Item(
      id: "A-13", pillar: .meetings, title: "Ministers meet in Antwerp",
      text:
        "ministers meet again and look at what was done, so that the approach stays current and sharp",
      lead: "BE", meeting: "valencia-2025", agreedOn: "2025-10-16", due: "2026-04-23",
      history: [
        ("2025-12-11", .progress(25, "date and hall are fixed")),
        ("2026-03-05", .progress(50, "draft agenda sent round")),
      ]),
    Item(
      id: "A-10", pillar: .criminalMoney, title: "EU law on tracing criminal money",
      text: "stronger EU law on tracing criminal money and taking it away",
      lead: "COM", partners: ["NL", "IT"], due: "2026-04-23",
      history: [
        ("2025-11-06", .progress(40, "impact assessment published")),
        ("2026-01-10", .progress(55, "first reading prepared")),
        ("2026-01-14", .blocked("opinion of the legal service is awaited")),
      ]),
    Item(
      id: "A-06", pillar: .exportAndTransit, title: "Joint controls, Balkan countries",
      text:
        "joint controls with the Balkan countries against transit of drugs, money and precursors",
      lead: "DE", partners: ["IT", "FR"], due: "2026-05-15",
      history: [
        ("2025-09-18", .progress(30, "first joint control, 2 days")),
        ("2026-03-06", .progress(45, "control plan for the spring agreed")),
      ]),
    Item(
      id: "A-05", pillar: .exportAndTransit, title: "Export and transit: US, Caribbean",
      text: "against export and through-transit of drugs, with the United States and the Caribbean",
      lead: "NL", partners: ["FR", "ES"], due: "2026-03-31",
      history: [
        ("2025-08-21", .progress(35, "parcel pattern shared with the US")),
        ("2026-02-03", .putOff(to: "2026-05-29", "two countries join the exchange later")),
        ("2026-02-25", .progress(50, "exchange on parcel senders runs weekly")),
      ]),
    Item(
      id: "A-01", pillar: .logisticsHubs, title: "Platform for the logistics hubs",
      text:
        "a platform in which the six disrupt smuggling through sea ports, airports and transport flows",
      lead: "NL", partners: ["BE", "DE", "ES", "FR", "IT"], due: "2026-06-30", evidenceNeeded: 4,
      history: [
        ("2025-06-05", .progress(50, "eleven ports take part", evidence: "list of ports")),
        ("2026-03-08", .progress(70, "common PIN rules in seven ports", evidence: "PIN rules")),
      ]),
  ]
}
