import Canvas
import TaskForce

/// One line of a menu: a key and what it chooses.
package struct DraftMenuItem: Hashable, Sendable {
  /// The key.
  package let key: Unicode.Scalar
  /// What it says.
  package let label: String
  /// What it chooses.
  package let choice: DraftChoice
}

extension RoomContext {
  /// The choices of a draft's verb; empty if it has none, or one was made.
  func menu(of draft: Draft) -> [DraftMenuItem] {
    guard draft.choice == nil else { return [] }
    if case .work(let item) = draft.object { return workMenu(of: draft.verb, item) }
    switch draft.verb {
    case .grade: return gradeItems
    case .assign: return officerItems
    case .shelve: return timeItems(.menuOtherTime)
    case .escalate: return timeItems(.menuOtherDeadline)
    case .note: return basisItems
    case .end: return endItems(of: draft)
    case .acknowledge, .take, .rate, .progress, .reopen, .tag, .link, .merge: return []
    }
  }

  /// Whether a comment tells what was observed or what was concluded.
  var basisItems: [DraftMenuItem] {
    [
      DraftMenuItem(key: "f", label: wording[.menuFact], choice: .basis(.fact)),
      DraftMenuItem(key: "a", label: wording[.menuAssessment], choice: .basis(.assessment)),
    ]
  }

  private var gradeItems: [DraftMenuItem] {
    zip(["e", "a", "w", "c"], Severity.allCases).map { key, severity in
      DraftMenuItem(
        key: key, label: mark(severity) + " " + wording.name(severity), choice: .grade(severity))
    }
  }

  private var officerItems: [DraftMenuItem] {
    let duties = situation.shifts.value.all.filter { $0.officer != desk.officer }
    let keys = (1...9).compactMap { Unicode.Scalar(UInt8(48 + $0)) }
    return [
      DraftMenuItem(
        key: "m", label: desk.officer.code + " " + wording[.menuMe], choice: .officer(desk.officer))
    ]
      + zip(keys, duties).map { key, duty in
        DraftMenuItem(
          key: key, label: duty.officer.code + " " + wording[.menuOnDuty],
          choice: .officer(duty.officer))
      } + [
        DraftMenuItem(key: "b", label: wording[.menuGiveBack], choice: .giveBack),
        DraftMenuItem(key: "o", label: wording[.menuOtherOfficer], choice: .other),
      ]
  }

  func timeItems(_ other: DeedPhrase) -> [DraftMenuItem] {
    let hours = [("1", 1), ("2", 2), ("4", 4), ("8", 8)] as [(Unicode.Scalar, Int)]
    return hours.map { key, count in
      let end = now.advanced(seconds: count * 3600)
      return DraftMenuItem(
        key: key, label: wording(.menuHours, count: count) + ", " + end.clockTime + "Z",
        choice: .until(end))
    } + [
      DraftMenuItem(
        key: "m", label: wording(.menuMorning, ["time": morning.clockTime + "Z"]),
        choice: .until(morning)),
      DraftMenuItem(key: "o", label: wording[other], choice: .other),
    ]
  }

  /// Six in the morning, UTC, that comes next.
  private var morning: Instant {
    let today = Instant(
      milliseconds: Int64(now.date.daysSinceEpoch * 86_400 + 6 * 3600) * 1000)
    return today > now ? today : today.advanced(days: 1)
  }

  private func endItems(of draft: Draft) -> [DraftMenuItem] {
    let keys: [(Unicode.Scalar, Disposition)] = [
      ("c", .confirmed), ("t", .transferred), ("d", .deferred), ("u", .duplicate),
      ("f", .refuted), ("i", .insufficientData), ("y", .faultyIndicator), ("n", .unidentified),
    ]
    let resolve = DraftMenuItem(
      key: "r", label: wording[.menuResolve], choice: .resolve(withText: false))
    let close = keys.map { key, disposition in
      DraftMenuItem(
        key: key, label: wording.name(disposition), choice: .close(disposition, withText: false))
    }
    let canResolve = draft.object.references.contains { reference in
      situation.incident(reference)?.value.standing.state == .assigned
    }
    return canResolve ? [resolve] + close : close
  }
}

extension DraftMenuItem {
  /// What the key chooses; a capital letter asks for a text too, where one can be given.
  func choice(for pressed: Unicode.Scalar) -> DraftChoice? {
    if pressed == key { return choice }
    guard pressed == key.properties.uppercaseMapping.unicodeScalars.first, pressed != key else {
      return nil
    }
    switch choice {
    case .resolve: return .resolve(withText: true)
    case .close(let disposition, _): return .close(disposition, withText: true)
    default: return nil
    }
  }
}
