import Canvas
import TaskForce

/// Two moments between which actions are compared: a meeting, and a later one or now.
struct MeetingPair: Sendable, Equatable {
  let earlier: HeldMeeting
  /// Nil for now.
  let later: HeldMeeting?
}

extension RoomContext {
  /// Every pair of two meetings, and of each with now: those that end last first, of these the
  /// shortest first.
  var meetingPairs: [MeetingPair] {
    let held = situation.actions.value.heldMeetings(at: now)
    let ends: [HeldMeeting?] = [nil] + held.reversed()
    return ends.flatMap { later -> [MeetingPair] in
      let before = later.map { end in Array(held.prefix { $0 != end }) } ?? held
      return before.reversed().map { MeetingPair(earlier: $0, later: later) }
    }
  }

  /// What became of the actions between the two.
  func changes(between pair: MeetingPair) -> [ActionChange] {
    situation.actions.value.changes(after: pair.earlier.at, until: pair.later?.at ?? now)
  }

  /// `Amsterdam 2022-10-07 > Valencia 2025-10-16`.
  func text(of pair: MeetingPair) -> String {
    text(of: pair.earlier) + " > " + (pair.later.map(text) ?? wording[.changeNow])
  }

  private func text(of meeting: HeldMeeting) -> String {
    (meeting.city.isEmpty ? meeting.id.code : meeting.city) + " " + meeting.at.date.iso8601
  }

  /// `done 3  put off 4  new 1`: how many actions each happened to.
  func counts(of changes: [ActionChange]) -> String {
    ActionChange.Kind.allCases.compactMap { kind in
      let count = changes.count { $0.kinds.contains(kind) }
      return count == 0 ? nil : wording.name(kind) + " " + wording.whole(count)
    }.joined(separator: "  ")
  }

  /// Everything that happened to an action, with figures, in `width` columns:
  /// `blocked; put off 82 d: 2025-11-30 > 2026-02-20 (why it is blocked)`.
  ///
  /// Nothing is cut: the reason goes first, then what is least telling, as a number: `blocked +2`.
  func text(of change: ActionChange, width: Int = .max) -> String {
    let parts = parts(of: change)
    let all = parts.joined(separator: "; ")
    // The reason is known for what blocks now only.
    let isBlocked = change.kinds.contains(.blocked) && change.action.state == .blocked
    let reason = isBlocked ? change.action.blockedReason : ""
    let explained = reason.isEmpty ? all : all + " (" + reason + ")"
    let shortened = (1..<max(2, parts.count)).reversed().map { count in
      parts.prefix(count).joined(separator: "; ") + " +" + wording.whole(parts.count - count)
    }
    return ([explained, all] + shortened).first { $0.columns <= width } ?? parts.first ?? ""
  }

  private func parts(of change: ActionChange) -> [String] {
    change.kinds.map { kind in
      switch kind {
      case .putOff, .broughtForward, .dated: redated(change, kind)
      case .movedOn:
        wording(
          .changePercent,
          [
            "word": wording.name(kind), "from": wording.whole(change.before?.percent ?? 0),
            "to": wording.whole(change.after.percent),
          ])
      case .new: wording.name(kind) + (change.after.due.map { ", " + dueText($0) } ?? "")
      case .done, .dropped, .blocked, .unblocked, .reopened: wording.name(kind)
      }
    }
  }

  /// By how much where both days are known, else only from when to when.
  private func redated(_ change: ActionChange, _ kind: ActionChange.Kind) -> String {
    let dues = dueText(change.before?.due) + " > " + dueText(change.after.due)
    guard let days = change.putOffDays else {
      return wording(.changeDue, ["word": wording.name(kind), "dues": dues])
    }
    return wording(
      .changeDueBy,
      ["word": wording.name(kind), "days": wording.whole(abs(days)), "dues": dues])
  }

  /// What became of every action between any two meetings, for plain lines and JSON.
  var meetingChangeFacts: [Fact] {
    meetingPairs.flatMap { pair -> [Fact] in
      let name = pair.earlier.id.code + ".." + (pair.later?.id.code ?? "now")
      return changes(between: pair).flatMap { change -> [Fact] in
        let path = ["meetingChanges", name, change.action.id.code]
        let head = text(of: pair) + ", " + change.action.id.code + ", "
        var facts = [
          Fact(
            path + ["what"], head + wording[.changeWhat],
            .term(
              change.kinds.map(\.rawValue).joined(separator: " "),
              change.kinds.map(wording.name).joined(separator: ", "))),
          Fact(path + ["gained"], head + wording[.changeGained], .whole(change.gained)),
        ]
        if change.before.map({ $0.due != change.after.due }) ?? false {
          facts += [
            Fact(
              path + ["putOffDays"], head + wording[.changeDays],
              change.putOffDays.map(FactValue.whole) ?? .none),
            Fact(
              path + ["due"], head + wording[.actionHeadDue],
              .text((change.before?.due?.text ?? "-") + " > " + (change.after.due?.text ?? "-"))),
          ]
        }
        return facts
      }
    }
  }
}

extension Wording {
  /// What happened to an action, in a word or two.
  func name(_ kind: ActionChange.Kind) -> String {
    switch kind {
    case .done: self[.changeDone]
    case .dropped: self[.changeDropped]
    case .blocked: self[.changeBlocked]
    case .putOff: self[.changePutOff]
    case .broughtForward: self[.changeBrought]
    case .dated: self[.changeDated]
    case .unblocked: self[.changeUnblocked]
    case .reopened: self[.changeReopened]
    case .movedOn: self[.changeMovedOn]
    case .new: self[.changeNew]
    }
  }
}
