import Canvas
import TaskForce

/// The picture of the room at one moment: frame, screen, and what lies above it.
package enum RoomView {
  /// Below this the room says what it needs, and counts.
  package static let smallest = Size(width: 60, height: 16)

  /// Draws `model` as it is at `now`.
  package static func draw(_ model: Model, at now: Instant) -> Canvas {
    var canvas = Canvas(size: model.room.size)
    draw(model, at: now, on: &canvas)
    if model.setup.symbols.isASCII { canvas.spellInASCII() }
    return canvas
  }

  private static func draw(_ model: Model, at now: Instant, on canvas: inout Canvas) {
    let context = model.context(at: now)
    let alerts = model.alerts(at: now)
    guard canvas.size.width >= smallest.width, canvas.size.height >= smallest.height else {
      drawTooSmall(on: &canvas, model, alerts)
      return
    }
    guard model.playing?.isBlank != true else { return }
    let size = model.room.area
    let area = Rect(column: 0, row: 1, width: size.width, height: size.height)
    let show = model.playing.map {
      ShowView(show: $0, wording: model.wording, symbols: model.setup.symbols)
    }
    model.room.screens[model.room.current]?.screen.draw(on: &canvas, in: area, context)
    show?.drawHighlights(on: &canvas, in: area)
    show?.drawCaption(
      on: &canvas,
      in: Rect(
        column: 0, row: area.bottom, width: size.width, height: model.room.captionRows))
    for overlay in model.room.overlays {
      OverlayView(model, context, alerts).draw(overlay, on: &canvas, in: area)
    }
    TitleBar(model, alerts, now: now, flashOn: context.flashOn)
      .layout(width: canvas.size.width).draw(on: &canvas)
    KeyBar(model, context, now: now).draw(on: &canvas)
  }

  private static func drawTooSmall(
    on canvas: inout Canvas, _ model: Model, _ alerts: AlertSummary
  ) {
    let size = canvas.size
    let counts = Severity.allCases.map { severity in
      model.setup.symbols.mark(of: severity) + String(alerts.notAcknowledged(severity))
    }
    let sentence = model.wording(
      .tooSmall,
      [
        "width": String(smallest.width), "height": String(smallest.height),
        "columns": String(size.width), "rows": String(size.height),
      ])
    let grades =
      model.setup.audience.isOutside
      ? model.wording.name(model.setup.audience)
      : model.wording[.newWord] + " " + counts.joined(separator: " ")
    let lines = [grades] + sentence.wrapped(to: size.width)
    for (row, line) in lines.enumerated() {
      canvas.put(line, column: 0, row: row, Style(row == 0 ? .strong : .text))
    }
  }
}
