import TaskForce

/// How far a show has come.
package struct Show: Hashable, Sendable {
  /// What is played, in the language of the room.
  package internal(set) var scenario: Scenario
  /// The scene that is shown, 0 for the first.
  package internal(set) var index = 0
  /// The scene that is being prepared; nil while one stands.
  package internal(set) var coming: Int?
  /// What has been prepared and waits for its events.
  var staged: StagedScene?
  /// Whether nothing is shown.
  package internal(set) var isBlank = false
  /// Whether a person has left the script to answer a question.
  package internal(set) var isDetour = false
  /// Whether it goes on by itself, and begins anew at its end.
  package internal(set) var isUnattended = false
  /// What is to be under the cursor as soon as it is there.
  var wanted: Subject?

  /// Rows of the screen that a caption takes.
  static let captionRows = 2

  /// A show of `scenario`, which has one scene at least.
  package init(_ scenario: Scenario, isUnattended: Bool = false) {
    self.scenario = scenario
    self.isUnattended = isUnattended
  }

  /// The scene that is shown.
  package var scene: Scene { scenario.scenes[index] }
}

/// A scene whose moment has been reached in the store.
package struct StagedScene: Hashable, Sendable {
  /// Which one, 0 for the first.
  package var index: Int
  /// The last event that belongs before it.
  package var position: Int64
  /// The moment of the past that it shows; nil for the present.
  package var past: Instant?
  /// Seconds of the room's clock in one at the desk; 0 stands still.
  package var speed: Double

  /// The scene at `index`, ready.
  package init(index: Int, position: Int64, past: Instant?, speed: Double) {
    self.index = index
    self.position = position
    self.past = past
    self.speed = speed
  }
}
