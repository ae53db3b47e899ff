import Canvas
import TaskForce

/// One screen of the room: what is selected and open in it, and how it is drawn.
///
/// A screen is a value and knows neither keys nor the store: keys come to it as movements, what
/// it needs from the store it names as queries, and acts are done on its ``subject(_:)``.
package protocol RoomScreen: Sendable, Equatable {
  /// The screen as it is first seen.
  init()
  /// Answers a movement. `size` is that of the area it is drawn in.
  mutating func move(_ movement: Movement, _ context: RoomContext, in size: Size)
  /// Events are about to arrive while somebody is at the keys: what is under the cursor stays
  /// under it.
  mutating func hold(_ context: RoomContext)
  /// What acts act on.
  func subject(_ context: RoomContext) -> Subject?
  /// What Enter opens; nil where there is nothing below.
  func opened(_ context: RoomContext) -> Destination?
  /// What its queue lists, in order: marks and ranges run over it.
  func listedItems(_ context: RoomContext) -> [QueueItem]
  /// What it needs from the store.
  func queries(_ context: RoomContext) -> [StoreQuery]
  /// Draws into `area`, which leaves out title bar and key bar.
  func draw(on canvas: inout Canvas, in area: Rect, _ context: RoomContext)
  /// The same figures for plain lines and JSON.
  func facts(_ context: RoomContext) -> [Fact]
  /// What the way back calls the place the cursor is at, such as `BEANR`; empty for nothing.
  func crumb(_ context: RoomContext) -> String
}

extension RoomScreen {
  package mutating func hold(_ context: RoomContext) {}
  package func opened(_ context: RoomContext) -> Destination? { nil }
  package func listedItems(_ context: RoomContext) -> [QueueItem] { [] }
  /// The incidents among what its queue lists.
  package func listedIncidents(_ context: RoomContext) -> [IncidentReference] {
    listedItems(context).compactMap { item in
      if case .incident(let reference) = item { reference } else { nil }
    }
  }
  package func queries(_ context: RoomContext) -> [StoreQuery] { [] }

  /// The screen as it is first seen, but for some of its parts: what one panel looks at.
  func keeping<each Part>(_ parts: repeat WritableKeyPath<Self, each Part>) -> Self {
    var screen = Self()
    repeat screen[keyPath: each parts] = self[keyPath: each parts]
    return screen
  }

  package func crumb(_ context: RoomContext) -> String { subject(context)?.reference ?? "" }
}
