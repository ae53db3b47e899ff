import Canvas
import TaskForce

extension RoomContext {
  /// Finds of the last 30 days, or when the last one was.
  var findsNote: PanelRule.Note {
    let lines = gatewayLines
    func finds(_ lines: [GatewayLine]) -> Int { lines.reduce(0) { $0 + $1.figures.lastMonth } }
    if finds(lines) > 0 {
      // What rests on a silent source is left out of the sum, and the sum says so.
      let sure = finds(lines.filter { !$0.restsOnSilence })
      let isWhole = sure == finds(lines)
      return .init(
        (isWhole ? "" : "~") + wording(.noteFinds30, count: sure), Style(isWhole ? .text : .stale))
    }
    guard let last = situation.routes.value.lastFind else {
      return .init(wording[.noteNoFind30])
    }
    return .init(
      wording(.noteLastFind, ["day": last.day.date.iso8601, "place": shortCode(last.place) ?? "-"]))
  }
}
