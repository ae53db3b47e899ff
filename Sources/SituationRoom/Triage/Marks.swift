import TaskForce

/// The incidents that an officer has marked, on which the next act acts together.
package struct Marks: Hashable, Sendable {
  /// The marked ones.
  package private(set) var references: Set<IncidentReference> = []
  /// Where a range began that still grows with the cursor.
  package private(set) var anchor: IncidentReference?
  private var before: Set<IncidentReference> = []

  package var isEmpty: Bool { references.isEmpty }

  mutating func toggle(_ reference: IncidentReference) {
    if references.remove(reference) == nil { references.insert(reference) }
  }

  /// Takes the marks off those that something was done to.
  mutating func remove(_ done: [IncidentReference]) {
    references.subtract(done)
    anchor = nil
  }

  /// Begins a range at `reference`, or ends the one that grows.
  mutating func toggleRange(at reference: IncidentReference) {
    if anchor == nil {
      before = references
      references.insert(reference)
      anchor = reference
    } else {
      anchor = nil
    }
  }

  /// The cursor has come to `reference` in `list`: the range reaches there.
  mutating func extend(to reference: IncidentReference, in list: [IncidentReference]) {
    guard let anchor, let start = list.firstIndex(of: anchor),
      let end = list.firstIndex(of: reference)
    else { return }
    references = before.union(list[min(start, end)...max(start, end)])
  }

  /// Marks all of `list`; none any more if all of them were marked.
  mutating func toggleAll(of list: [IncidentReference]) {
    let all = Set(list)
    references = all.isSubset(of: references) ? references.subtracting(all) : references.union(all)
    anchor = nil
  }
}
