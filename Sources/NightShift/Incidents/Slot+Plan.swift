import TaskForce

extension Slot {
  /// Twenty incidents of the days before, of which nine are still open, one of each grade among
  /// them, and thirty-one of the shift: in each of its first three hours a warning that nobody
  /// acknowledges in time.
  static let plan = daysBefore + evening + night

  private static func before(
    _ hours: ClosedRange<Int>, _ grade: Severity, _ career: Career
  ) -> Slot {
    Slot(minutes: -hours.upperBound * 60 ... -hours.lowerBound * 60, grade: grade, career: career)
  }

  private static func at(
    _ hour: Int, _ minutes: ClosedRange<Int>, _ grade: Severity, _ career: Career
  ) -> Slot {
    Slot(
      minutes: hour * 60 + minutes.lowerBound...hour * 60 + minutes.upperBound, grade: grade,
      career: career)
  }

  private static let daysBefore = [
    before(300...310, .alarm, .confirmed), before(280...290, .caution, .dismissed),
    before(252...262, .warning, .dismissed), before(228...238, .warning, .confirmed),
    before(201...212, .emergency, .confirmed), before(180...190, .caution, .dismissed),
    before(150...160, .alarm, .confirmed), before(128...138, .warning, .dismissed),
    before(110...118, .caution, .dismissed), before(84...94, .alarm, .confirmed),
    before(60...70, .warning, .confirmed),
    before(30...33, .warning, .shelved), before(25...28, .caution, .taken),
    before(20...23, .alarm, .taken), before(14...17, .warning, .taken),
    before(9...11, .caution, .shelved), before(6...7, .alarm, .taken),
    at(-4, 40...55, .caution, .seen), at(-1, 36...48, .emergency, .guarded),
    at(-1, 44...56, .caution, .seen),
  ]

  private static let evening = [
    at(0, 4...14, .warning, .grows), at(0, 18...38, .alarm, .confirmed),
    at(0, 41...56, .caution, .seen), at(1, 2...16, .warning, .grows),
    at(1, 20...35, .caution, .seen), at(1, 38...56, .warning, .taken),
    at(2, 2...14, .warning, .grows), at(2, 24...42, .emergency, .confirmed),
    at(2, 45...57, .caution, .dismissed), at(3, 5...20, .alarm, .taken),
    at(3, 22...38, .warning, .dismissed), at(3, 41...57, .caution, .shelved),
    at(4, 4...20, .alarm, .confirmed), at(4, 22...38, .warning, .taken),
    at(4, 41...57, .caution, .dismissed),
  ]

  private static let night = [
    at(5, 5...25, .warning, .seen), at(5, 30...55, .caution, .seen),
    at(6, 4...20, .alarm, .taken), at(6, 22...36, .warning, .dismissed),
    at(6, 38...56, .caution, .neglected), at(7, 4...14, .alarm, .sameAs(3)),
    at(7, 19...26, .warning, .neglected), at(7, 28...34, .emergency, .confirmed),
    at(8, 5...25, .caution, .taken), at(8, 30...55, .warning, .dismissed),
    at(9, 5...25, .alarm, .taken), at(9, 30...55, .caution, .seen),
    at(10, 5...25, .warning, .taken), at(10, 30...55, .caution, .dismissed),
    at(11, 5...20, .warning, .taken), at(11, 25...40, .caution, .seen),
  ]
}
