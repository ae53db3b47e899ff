import Canvas
import TaskForce

extension Model {
  /// Asks what is to be added, where there is a choice.
  mutating func beginForm(at now: Instant) {
    show(.formMenu(FormKind.offered(on: room.current)))
  }

  /// Answers a key in the menu of what can be added.
  mutating func choose(_ key: KeyPress, of kinds: [FormKind], at now: Instant) {
    if key.key == .escape || key.key == .backspace { room.overlays.removeLast() }
    guard case .character(let letter) = key.key, key.modifiers.isEmpty,
      let kind = kinds.first(where: { $0.key == letter })
    else { return }
    room.overlays.removeLast()
    open(kind, at: now)
  }

  /// Shows a form as it was left, or a fresh one.
  mutating func open(_ kind: FormKind, at now: Instant) {
    show(.form(room.forms[kind] ?? freshForm(kind, at: now)))
  }

  /// A form that knows what the cursor is on.
  private func freshForm(_ kind: FormKind, at now: Instant) -> Form {
    var form = Form(kind)
    switch subject(at: now) {
    case .place(let place):
      form.prefill(.place, place.code)
      form.prefill(.squeezed, place.code)
    case .partner(let country): form.prefill(.partner, country.code)
    case .request(let id):
      if let partner = situation.partners.request(id)?.partner.code {
        form.prefill(.partner, partner)
      }
    case .incident, .route, .event, .source, .quarantined, .action, .alert, .report, nil: break
    }
    if kind == .comparison {
      form.prefill(.weeks, "12")
      form.prefill(.start, now.date.iso8601)
    }
    if kind == .action { form.prefill(.lead, setup.desk.body.code) }
    return form
  }

  /// Answers a key in a form: what is typed is kept whatever ends it.
  mutating func press(_ key: KeyPress, in form: Form, at now: Instant) -> [Effect] {
    var form = form
    switch key.key {
    case .escape:
      room.forms[form.kind] = form
      room.overlays.removeLast()
    case .enter: return send(form, at: now)
    default:
      form.press(key)
      replaceOverlay(.form(form))
    }
    return []
  }

  /// Writes what a form says; where something should be looked at first, that is shown once.
  private mutating func send(_ form: Form, at now: Instant) -> [Effect] {
    var form = form
    let creation: Creation
    do throws(FormFlaw) {
      creation = try self.creation(of: form, at: now)
    } catch {
      form.show(error)
      replaceOverlay(.form(form))
      return []
    }
    if !form.isWarned, creation.isWarning {
      form.isWarned = true
      form.problem = nil
      replaceOverlay(.form(form))
      return []
    }
    // Kept until it is written: the store may refuse.
    room.forms[form.kind] = form
    room.overlays.removeLast()
    return write(creation.act, creation.parts, at: now)
  }

  /// A form is written: it is empty the next time, and the cursor goes to a new incident as soon
  /// as it is there.
  mutating func finishForm(_ kind: FormKind, in streams: [StreamName], at now: Instant) {
    room.forms[kind] = nil
    room.awaited = streams.lazy.compactMap(\.incident).first
    greetAwaited(at: now)
  }

  mutating func greetAwaited(at now: Instant) {
    guard let reference = room.awaited, situation.incidents[reference] != nil else { return }
    room.awaited = nil
    if room.overlays.isEmpty { move(.place(.incident(reference)), context(at: now)) }
  }
}
