import TaskForce

extension Model {
  /// Questions of the screen that have no answer, or an old one, and do not wait already.
  mutating func ask(_ context: RoomContext) -> [Effect] {
    guard let box = room.screens[room.current] else { return [] }
    let wanted = box.screen.queries(context)
    let asked = Set(wanted)
    if asked != room.asked {
      room.asked = asked
      room.stale.formIntersection(asked)
      answers.forget(except: asked)
    }
    let open = wanted.filter { query in
      !room.waiting.contains(query) && !room.failed.contains(query)
        && (!answers.has(query) || room.stale.contains(query))
    }
    room.waiting.formUnion(open)
    room.stale.subtract(open)
    return open.map(Effect.query)
  }

  mutating func keep(_ answer: StoreAnswer, to query: StoreQuery, at now: Instant) {
    room.waiting.remove(query)
    guard room.asked.contains(query) else { return }
    answers.keep(answer, to: query, releasedBy: context(at: now).situation)
  }

  mutating func noteFailure(of query: StoreQuery, _ failure: StoreFailure, at now: Instant) {
    room.waiting.remove(query)
    room.failed.insert(query)
    room.notices.tell(.storeFailed(failure), at: now)
  }
}
