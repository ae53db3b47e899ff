import Canvas
import TaskForce

extension RoomContext {
  /// Finds of the last 30 days, or when the last one was.
  var findsNote: PanelRule.Note {
    let lines = gatewayLines
    let month = lines.filter { !$0.restsOnSilence }.reduce(0) { $0 + $1.figures.lastMonth }
    if month > 0 || lines.contains(where: \.restsOnSilence) {
      return .init(wording(.noteFinds30, count: month), Style(.text))
    }
    guard let last = situation.routes.value.lastFind else {
      return .init(wording[.noteNoFind30])
    }
    return .init(
      wording(.noteLastFind, ["day": last.day.date.iso8601, "place": shortCode(last.place) ?? "-"]))
  }
}
