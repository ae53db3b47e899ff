import Canvas
import TaskForce

/// What the detail says of a crossing or sea gate, field by field.
struct CrossingFields {
  let line: CrossingLine
  let context: RoomContext

  private var figures: CrossingFigures { line.figures }
  var wording: Wording { context.wording }

  /// The labelled fields, in the order of the sketch; those that are not known are left out.
  var fields: [FieldRows.Field] {
    [state, queue, checks, count, rate, moved, finds, weight, hidden, origin, undated].compactMap {
      $0
    }
  }

  /// `road, RS>HR`.
  var headline: String {
    let kind = line.key.flow == .cocaineInland ? wording[.transitSea] : wording[.transitRoad]
    return kind + ", " + line.way
  }

  private var state: FieldRows.Field? {
    guard let state = figures.state, let since = figures.stateSince else { return nil }
    let head = wording(
      .transitSince, ["state": context.stateName(state), "time": time(since)])
    let text = [head, figures.stateReason].filter { !$0.isEmpty }.joined(separator: ": ")
    return .init(wording[.transitHeadState], text, state == .open ? .text : .strong)
  }

  /// `21:10Z`, before today `13 Mar 21:10Z`.
  private func time(_ instant: Instant) -> String {
    guard instant.date.year == context.today.year else { return instant.date.iso8601 }
    let clock = String(instant.clockTime.prefix(5)) + "Z"
    guard instant.date != context.today else { return clock }
    return wording.shortDate(instant.date) + " " + clock
  }

  private var queue: FieldRows.Field? {
    guard let minutes = figures.queueMinutes else { return nil }
    guard let usual = figures.usualQueueMinutes else {
      return .init(wording[.transitHeadQueue], context.hours(minutes))
    }
    return .init(
      wording[.transitHeadQueue],
      wording(
        .transitUsual, ["now": context.hours(minutes), "usual": context.hours(usual)]))
  }

  private var checks: FieldRows.Field? {
    guard figures.countAge != nil else { return nil }
    let count = wording.whole(figures.checks)
    guard figures.checksChange != nil else { return .init(wording[.transitHeadChecks], count) }
    return .init(
      wording[.transitHeadChecks],
      wording(
        .transitChange, ["n": count, "percent": context.percent(figures.checksChange)]))
  }

  private var rate: FieldRows.Field? {
    guard let rate = figures.rate else { return nil }
    return .init(
      wording[.transitHeadRate],
      wording(
        .transitRate,
        ["n": context.figure(rate.perThousand, of: rate), "interval": context.interval(rate)]))
  }

  private var finds: FieldRows.Field {
    let text = parts(figures.matter.substances)
    let count = wording(
      .transitFinds,
      ["n": wording.whole(figures.finds), "before": wording.whole(figures.findsBefore)])
    return .init(
      wording[.transitHeadFinds], text.isEmpty ? count : count + ": " + text, .strong)
  }

  private var weight: FieldRows.Field? {
    figures.matter.medianKilograms.map {
      .init(
        wording[.transitWeight], wording(.transitMedian, ["n": wording.kilograms($0)]))
    }
  }

  private var hidden: FieldRows.Field? {
    let text = parts(figures.matter.concealments)
    return text.isEmpty ? nil : .init(wording[.transitHidden], text)
  }

  private var origin: FieldRows.Field? {
    let text = parts(figures.matter.origins)
    return text.isEmpty ? nil : .init(wording[.transitFrom], text)
  }

  private var undated: FieldRows.Field? {
    guard figures.undatedFinds > 0 else { return nil }
    return .init(
      wording[.transitUndated], wording(.transitUndatedText, count: figures.undatedFinds), .muted)
  }

  private var count: FieldRows.Field? {
    guard figures.countAge != nil else {
      return .init(wording[.transitHeadCount], wording[.transitNotCounted], .stale)
    }
    let text = wording(
      .transitAgo,
      ["age": line.countAge(wording), "source": figures.countSource?.code ?? "-"])
    let tail = figures.isStale ? ", " + wording[.transitInNoSum] : ""
    return .init(wording[.transitHeadCount], text + tail, line.isDoubtful ? .stale : .text)
  }

  /// `heroin 6, cannabis 2`, the rest counted.
  private func parts(_ tallies: [FoundMatter.Tally]) -> String {
    let shown = tallies.prefix(4).map { $0.name + " " + wording.whole($0.count) }
    let rest = tallies.dropFirst(4).reduce(0) { $0 + $1.count }
    let more = rest > 0 ? [wording(.transitOthers, ["n": wording.whole(rest)])] : []
    return (shown + more).joined(separator: ", ")
  }
}
