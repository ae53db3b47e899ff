import Canvas
import TaskForce

/// When a scene does something by itself: keys that are pressed, lenses in turn, and in a show
/// that nobody attends the next scene. Counts seconds at the desk, whatever the room's clock does.
package struct Conductor: Hashable, Sendable {
  /// What is due.
  package enum Cue: Hashable, Sendable {
    /// A key is pressed.
    case key(KeyPress)
    /// The screens are filtered by another country.
    case lens(Country)
    /// The next scene begins.
    case next
  }

  private struct Timed: Hashable {
    var seconds: Double
    var cue: Cue
  }

  private var cues: [Timed] = []

  /// Nothing to do.
  package init() {}

  /// The cues of `scene`, which began at `start`.
  package init(_ scene: Scene, from start: Double, isUnattended: Bool) {
    let length = scene.minutes * 60
    cues = scene.keys.enumerated().map { index, key in
      Timed(seconds: start + scene.pause * Double(index + 1), cue: .key(key))
    }
    // The first one is there from the beginning.
    cues += scene.lens.enumerated().dropFirst().map { index, country in
      Timed(
        seconds: start + length * Double(index) / Double(scene.lens.count), cue: .lens(country))
    }
    if isUnattended { cues.append(Timed(seconds: start + length, cue: .next)) }
    cues.sort { $0.seconds < $1.seconds }
  }

  /// When something is due next; nil if nothing is.
  package var next: Double? { cues.first?.seconds }

  /// What is due at `seconds`, in order; it is not due again.
  package mutating func due(at seconds: Double) -> [Cue] {
    let count = cues.prefix { $0.seconds <= seconds }.count
    defer { cues.removeFirst(count) }
    return cues.prefix(count).map(\.cue)
  }
}
