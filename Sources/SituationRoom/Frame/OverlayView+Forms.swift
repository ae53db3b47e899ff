import Canvas
import TaskForce

// What is added by hand.
extension OverlayView {
  func drawFormMenu(_ kinds: [FormKind], on canvas: inout Canvas, in area: Rect) {
    let names = kinds.map { wording.name($0) }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: 3 + (names.map(\.columns).max() ?? 0), height: kinds.count),
      in: area, title: wording[.formMenuTitle], symbols)
    for (row, kind) in kinds.prefix(inside.height).enumerated() {
      canvas.put(
        String(kind.key), column: inside.left, row: inside.top + row,
        Style(.keyBarKey, on: .background, .bold))
      canvas.put(names[row], column: inside.left + 3, row: inside.top + row)
    }
  }

  func drawForm(_ form: Form, on canvas: inout Canvas, in area: Rect) {
    let labels = form.fields.map { wording.name($0.kind) }
    let labelWidth = labels.map(\.columns).max() ?? 0
    let width = min(area.width - 6, 84)
    let notes = notes(of: form).flatMap { note in
      note.text.wrapped(to: width).map { (text: $0, role: note.role) }
    }
    let inside = Popup.draw(
      on: &canvas, size: Size(width: width, height: form.fields.count + 1 + notes.count),
      in: area, title: title(of: form.kind), symbols)
    for (index, field) in form.fields.enumerated() where index < inside.height {
      let row = inside.top + index
      let isHere = index == form.focus
      canvas.put(isHere ? symbols.cursor : " ", column: inside.left, row: row, Style(.strong))
      canvas.put(
        labels[index], column: inside.left + 2, row: row,
        Style(isHere ? .strong : .muted))
      let columns = inside.left + 4 + labelWidth..<inside.right
      draw(field, isHere, on: &canvas, columns: columns, row: row)
    }
    for (offset, note) in notes.enumerated() {
      let row = inside.top + form.fields.count + 1 + offset
      guard row < inside.bottom else { break }
      canvas.put(note.text, column: inside.left, row: row, Style(note.role))
    }
  }

  private func title(of kind: FormKind) -> String {
    let name = wording.name(kind)
    return kind == .handOver ? name : wording(.formTitle, ["what": name])
  }

  private func draw(
    _ field: FormField, _ isHere: Bool, on canvas: inout Canvas, columns: Range<Int>, row: Int
  ) {
    let options = wording.options(field.kind)
    if !options.isEmpty {
      drawOptions(options, of: field, isHere, on: &canvas, columns: columns, row: row)
    } else if isHere {
      field.input.draw(on: &canvas, columns: columns, row: row)
    } else {
      let text = field.input.text.cut(to: columns.count, ellipsis: symbols.ellipsis)
      canvas.put(text, column: columns.lowerBound, row: row)
    }
  }

  /// All options while the field has the keys, as far as they fit; else the chosen one.
  private func drawOptions(
    _ options: [String], of field: FormField, _ isHere: Bool, on canvas: inout Canvas,
    columns: Range<Int>, row: Int
  ) {
    guard isHere else {
      canvas.put(options[field.option], column: columns.lowerBound, row: row)
      return
    }
    var column = columns.lowerBound
    for (index, option) in options.enumerated() {
      let key = String(field.kind.options[index])
      let isChosen = index == field.option
      let word = isChosen ? "[" + key + " " + option + "]" : " " + key + " " + option + " "
      guard column + word.columns <= columns.upperBound else { break }
      column += canvas.put(
        word, column: column, row: row,
        Style(isChosen ? .strong : .text, on: .background, isChosen ? .bold : []))
    }
  }

  /// What is wrong, or what should be looked at first, or what the field may hold.
  private func notes(of form: Form) -> [(text: String, role: Role)] {
    if let problem = form.problem { return [(wording.sentence(problem), .bad)] }
    let help = [(text: wording.help(form.fields[form.focus].kind), role: Role.muted)]
    guard form.isWarned, let creation = try? model.creation(of: form, at: context.now) else {
      return help
    }
    if let handing = creation.handingOver {
      return model.notes(on: handing, at: context.now).map { ($0, Role.text) }
        + [(wording[.handEnter], Role.strong)]
    }
    return creation.alike.map { alike in
      (
        wording(
          .formAlike,
          ["reference": alike.reference.description, "identifier": alike.identifier.value]),
        Role.bad
      )
    }
      + creation.doubtful.map { identifier in
        (wording(.formDoubtful, ["identifier": identifier.value]), Role.bad)
      }
  }
}
