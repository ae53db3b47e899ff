import TaskForce

extension Model {
  /// Shows a screen as its key would; what it asks of the store.
  package mutating func show(_ screen: ScreenID, at now: Instant) -> [Effect] {
    go(to: screen)
    look(at: now)
    return ask(context(at: now))
  }

  /// The figures of the frame and of the screen that is shown.
  package func facts(at now: Instant) -> [Fact] {
    let context = context(at: now)
    let facts = room.screens[room.current]?.screen.facts(context) ?? []
    return frameFacts(alerts(at: now), at: now) + facts
  }

  private func frameFacts(_ alerts: AlertSummary, at now: Instant) -> [Fact] {
    var facts = [
      fact("screen", .roomFactScreen, .text(wording.name(room.current))),
      fact("mode", .roomFactMode, .text(wording.name(setup.mode))),
      fact("at", .roomFactAt, .instant(setup.asOf ?? now)),
    ]
    if setup.audience.isOutside {
      return facts + [
        Fact(["room", "audience"], wording[.audienceFact], .text(setup.audience.word)),
        fact("handling", .roomFactHandling, banner(alerts)),
      ]
    }
    facts += [
      fact("officer", .roomFactOfficer, .text(setup.desk.officer.code)),
      fact("desk", .roomFactDesk, .text(setup.desk.body.code)),
      fact("handling", .roomFactHandling, banner(alerts)),
    ]
    for severity in Severity.allCases {
      let label = wording(.roomFactNotAcknowledged, ["grade": wording.name(severity)])
      facts.append(
        Fact(
          ["room", "notAcknowledged", severity.rawValue], label,
          .whole(alerts.notAcknowledged(severity))))
    }
    let answering = alerts.sources - alerts.silentSources
    return facts + [
      fact("sourcesAnswering", .roomFactAnswering, .whole(answering)),
      fact("sources", .roomFactSources, .whole(alerts.sources)),
      fact(
        "quarantined", .roomFactQuarantined, (room.quarantine?.count).map(FactValue.whole) ?? .none),
    ]
  }

  private func fact(_ name: String, _ label: Phrase, _ value: FactValue) -> Fact {
    Fact(["room", name], wording[label], value)
  }

  private func banner(_ alerts: AlertSummary) -> FactValue {
    alerts.banner.map { .text(Self.banner($0)) } ?? .none
  }
}
