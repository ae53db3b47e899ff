import Canvas
import TaskForce

extension RoomContext {
  /// How many sources are silent, for the rule above them.
  func silenceNote(_ lines: [SourceLine]) -> PanelRule.Note {
    let silent = lines.filter(\.isSilent).count
    if silent > 0 {
      return .init(wording(.noteSilent, count: silent), Style(.silent, on: .background, .bold))
    }
    return .init(wording(.noteSources, count: lines.count))
  }

  /// Whether the store is whole, in one row.
  func drawHealth(on canvas: inout Canvas, in area: Rect) {
    var pen = RowPen(area, row: 0, symbols)
    pen.skip()
    guard let health = answers.health else {
      pen.put(wording[.storeAsked], Style(.muted), on: &canvas)
      return
    }
    pen.put(wording[.storeWord] + " ", Style(.muted), on: &canvas)
    pen.put(wording(.storeEvents, count: Int(clamping: health.events)) + ", ", on: &canvas)
    switch health.chain {
    case .notChecked: pen.put(wording[.chainNotChecked], Style(.muted), on: &canvas)
    case .holds: pen.put(wording[.chainHolds], Style(.good), on: &canvas)
    case .broken(let position):
      let text = wording(.chainBroken, ["position": String(position)])
      pen.put(text, Style(.bad, on: .background, .bold), on: &canvas)
    }
  }
}
