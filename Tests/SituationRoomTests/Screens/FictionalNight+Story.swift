import TaskForce

extension FictionalNight {
  private mutating func number() -> Int {
    counter += 1
    return counter
  }

  mutating func registerSources(short: Bool = false) {
    for (code, title, limit) in [
      ("S1", "customs BE", 3600), ("S2", "customs NL", 3600), ("S3", "ports FR ES IT", 3600),
      ("S4", "ship positions", 3600), ("S5", "port calls NL", 3600), ("S7", "partners", 7200),
    ] {
      var source = SourceRegistered()
      source.identity = SourceID(code)
      source.title = short ? "feed" : title
      source.silentAfter = limit
      tell(source, in: StreamName(kind: "source", code), ago: 40_000_000, source: code)
    }
  }

  mutating func recordFinds(short: Bool = false) {
    let gateways: [(String, String, Int, Double, TransportMode)] = [
      ("FRLEH", "ECGYE", 5, 52, .container), ("NLRTM", "COCTG", 6, 61, .container),
      ("BEANR", "ECGYE", 8, 38, .container), ("NLAMS", "BRSSZ", 19, 4, .container),
      ("ESALG", "COCTG", 12, 94, .container), ("ESVLC", "ECGYE", 14, 70, .container),
      ("NLVLI", "ECGYE", 17, 66, .container), ("DEHAM", "BRSSZ", 21, 49, .container),
      ("ITGIT", "ECGYE", 33, 120, .container), ("FRDKK", "SRPBM", 41, 45, .container),
      ("DEBRV", "BRSSZ", 75, 30, .container),
    ]
    var finds: [(day: Int, seizure: SeizureRecorded)] = []
    for (place, origin, step, weight, mode) in gateways {
      for day in stride(from: step, to: 400, by: step) {
        var seizure = SeizureRecorded()
        seizure.circumstances.place = PlaceID(place)
        seizure.circumstances.originPlace = PlaceID(origin)
        seizure.circumstances.substance = "cocaine"
        seizure.circumstances.kilograms = weight + Double(day % 7) * weight / 2
        seizure.circumstances.mode = mode
        seizure.circumstances.summary = short ? "box" : "exercise: box opened at \(place)"
        finds.append((day, seizure))
      }
    }
    for (day, seizure) in finds.sorted(by: {
      ($0.day, $1.seizure.circumstances.place?.code ?? "") > (
        $1.day, $0.seizure.circumstances.place?.code ?? ""
      )
    }) {
      let at = Self.now.advanced(days: -day)
      tell(
        seizure, in: StreamName(kind: "seizure", "\(number())"), ago: day * 86_400,
        occurred: Instant(at.date), precision: .day, source: "S1")
    }
    for (place, precision) in [("BEANR", Precision.month), ("NLRTM", .month), ("BEANR", .year)] {
      var seizure = SeizureRecorded()
      seizure.circumstances.place = PlaceID(place)
      seizure.circumstances.summary = short ? "find" : "exercise: find of that time"
      tell(
        seizure, in: StreamName(kind: "seizure", "\(number())"), ago: 86_400 * 3,
        occurred: Instant(iso8601: "2026-01-01"), precision: precision, source: "S1")
    }
  }

  mutating func publishStatistics() {
    for (year, place, count, kilograms) in [
      ("2024", "NLRTM", 148, nil), ("2024", "NLVLI", 24, nil), ("2025", "NLRTM", 131, nil),
      ("2025", "BEANR", nil, 44_300.0), ("2025", "DEHAM", nil, 12_800.0),
    ] as [(String, String, Int?, Double?)] {
      var statistic = StatisticPublished()
      statistic.circumstances.place = PlaceID(place)
      statistic.circumstances.substance = "cocaine"
      statistic.circumstances.kilograms = kilograms
      statistic.unit = count == nil ? nil : "lots"
      statistic.count = count
      tell(
        statistic, in: StreamName(kind: "statistic", "\(number())"), ago: 86_400 * 2,
        occurred: Instant(iso8601: year + "-01-01"), precision: .year, source: "S7")
    }
  }

  mutating func openIncidents() {
    open(377, .caution, ago: 93_600, "drone over quay", at: "BEZEE", evaluation: "C4")
    open(371, .warning, ago: 90_000, "scan odd", at: "ITGOA", cold: (100_000, .berth))
    open(
      383, .warning, ago: 39_720, "heroin 31 kg, lorry", at: "batrovci-bajakovo", evaluation: "B2"
    ) {
      $0.kilograms = 31
      $0.kilogramsBasis = .fact
    }
    open(
      387, .warning, ago: 33_000, "scan anomaly", at: "HRPLE", cold: (23_400, .gate),
      evaluation: "B2")
    open(
      391, .alarm, ago: 26_940, "drop-off, tug", at: "FRLEH", cold: (187_200, .sea),
      evaluation: "B3", handling: .h2)
    open(394, .caution, ago: 21_900, "courier pattern", at: "NLAMS")
    open(
      398, .alarm, ago: 14_520, "engine room", at: "ESALG", cold: (50_700, .berth),
      evaluation: "C4", handling: .h1
    ) {
      $0.kilograms = 300
      $0.kilogramsBasis = .assessment
      $0.identifiers = [Identifier("reference:PIN-LEAK-7")]
    }
    open(399, .caution, ago: 14_280, "PIN asked twice", at: "ESVLC", cold: (73_800, .gate))
    open(
      402, .warning, ago: 11_700, "switched seal", at: "BEANR", cold: (40_800, .berth),
      evaluation: "B3")
    open(
      404, .alarm, ago: 10_260, "rip-off, 3 bags", at: "DEHAM", cold: (18_600, .gate),
      evaluation: "A1"
    ) {
      $0.kilograms = 74
      $0.kilogramsBasis = .fact
      $0.concealment = "rip-on/rip-off"
    }
    for counter in [377, 383, 387, 391, 394, 398, 399, 402, 404] {
      tell(IncidentAcknowledged(from: .new), in: Self.stream(counter), ago: 9_000, actor: "NL-2")
    }
    for (counter, officer) in [
      (377, "BE-1"), (383, "IT-1"), (387, "NL-2"), (402, "BE-2"), (404, "DE-1"),
    ] {
      tell(
        IncidentAssigned(officer: Officer(officer), before: nil, from: .acknowledged),
        in: Self.stream(counter), ago: 8_900, actor: officer)
    }
    tell(
      IncidentShelved(
        until: Self.now.advanced(seconds: 12_473), from: .new, reason: "ship is late"),
      in: Self.stream(371), ago: 7_000, actor: "NL-2")
    tell(
      IncidentNoted(text: "same haulier name as #329"), in: Self.stream(398), ago: 3_000,
      actor: "NL-3"
    ) {
      $0.basis = .assessment
    }
    open(
      409, .alarm, ago: 1_240, "PIN, 2 boxes held", at: "NLVLI", cold: (13_200, .gate),
      evaluation: "B3", source: "S4")
    open(410, .warning, ago: 690, "port calls quiet", evaluation: nil)
    open(
      411, .warning, ago: 480, "seal differs", at: "FRLEH", cold: (33_300, .berth), evaluation: "B3"
    )
    openGravest()
  }

  private mutating func openGravest() {
    open(
      412, .emergency, ago: 63, "PIN, bananas EC", at: "BEANR", cold: (1_380, .gate),
      evaluation: "B2", handling: .h1
    ) {
      $0.kilograms = 1_240
      $0.kilogramsBasis = .assessment
      $0.concealment = "PIN-code fraud"
      $0.mode = .container
      $0.origin = Country("EC")
      $0.identifiers = [
        Identifier("container:CSQU3054383"), Identifier("reference:PIN-LEAK-7"),
      ]
      $0.rule = "R7: PIN, gate < 1 h"
    }
    var report = ReportReceived()
    report.identifiers = [Identifier("container:CSQU3054383")]
    report.circumstances.summary = "box weight 1.2 t over"
    tell(report, in: StreamName(kind: "report", "1"), ago: 40, source: "S1") {
      $0.evaluation = Evaluation("B3")
    }
  }

  mutating func soundPulses() {
    for (code, ago) in [
      ("S5", 9_060), ("S5", 7_800), ("S5", 6_240), ("S3", 360), ("S4", 60), ("S7", 1_860),
      ("S1", 120), ("S2", 9),
      ("S1", 2_000), ("S1", 4_000), ("S4", 1_000), ("S4", 3_000), ("S4", 5_000), ("S3", 2_900),
    ] {
      var pulse = SourceReported()
      pulse.identity = SourceID(code)
      pulse.items = 3
      tell(pulse, in: StreamName(kind: "source", code), ago: ago, source: code)
    }
    acknowledgeSilence()
  }

  /// The desk knows that S5 is silent.
  private mutating func acknowledgeSilence() {
    var payload = AlertAcknowledged()
    payload.alert = AlertID(.sourceSilent(SourceID("S5")))
    payload.since = Self.now
    tell(payload, in: StreamName(kind: "alert", "source:S5"), ago: 600, actor: "NL-2")
  }
}
