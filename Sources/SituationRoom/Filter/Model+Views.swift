import Canvas
import TaskForce

extension Model {
  /// Answers a key in the list of saved views: a digit or Enter chooses, `s` keeps what is shown
  /// now, `d` drops the selected one.
  mutating func press(_ key: KeyPress, in list: ListState, at now: Instant) -> [Effect] {
    switch (key.key, key.modifiers) {
    case (.enter, _): choose(view: list.selected, at: now)
    case (.character("s"), []):
      room.overlays.removeLast()
      show(.viewName(TextField()))
    case (.character("d"), []) where room.views.indices.contains(list.selected):
      room.views.remove(at: list.selected)
      replaceOverlay(.views(ListState(selected: max(0, min(list.selected, room.views.count - 1)))))
      return [.remember(.views(room.views))]
    case (.character(let letter), []) where ("1"..."9").contains(letter):
      choose(view: Int(letter.value) - 49, at: now)
    default: break
    }
    return []
  }

  private mutating func choose(view index: Int, at now: Instant) {
    guard room.views.indices.contains(index) else { return }
    room.overlays.removeLast()
    choose(room.views[index], at: now)
  }

  /// Lists what a saved view asks for; one that cannot be read any more is opened for correction.
  mutating func choose(_ view: SavedView, at now: Instant) {
    guard let filter = try? IncidentFilter(view.filter, in: filterContext(at: now)) else {
      show(.filter(FilterLine(view.filter)))
      return
    }
    choose(filter.isEmpty ? nil : filter, view.order)
  }

  /// Tells once why the saved views cannot be read.
  mutating func tellSavedViews(at now: Instant) {
    guard let problem = setup.viewsProblem else { return }
    let notice = Notice.viewsBroken(problem)
    guard !room.notices.entries.contains(where: { $0.notice == notice }) else { return }
    room.notices.tell(notice, at: now)
  }

  /// Keeps what is shown now under a name; a view of that name is replaced.
  mutating func saveView(named name: String, at now: Instant) -> [Effect] {
    guard
      let view = SavedView(
        name: name, filter: room.choice.filter?.text ?? "", order: room.choice.order)
    else { return [] }
    room.views.removeAll { $0.name == view.name }
    guard room.views.count < SavedView.most else {
      object(.tooManyViews(SavedView.most), at: now)
      return []
    }
    room.views.append(view)
    room.notices.tell(.viewSaved(view.name), at: now)
    return [.remember(.views(room.views))]
  }
}
