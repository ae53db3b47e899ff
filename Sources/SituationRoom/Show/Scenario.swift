import Canvas
import TaskForce

/// A show: scenes that are played one after the other, in the language of the room.
package struct Scenario: Hashable, Sendable {
  /// The name of its folder.
  package var name: String
  /// What it is called.
  package var title: String
  /// Where the room's clock stands when it begins.
  package var start: Instant
  /// In the order in which they are shown.
  package var scenes: [Scene]

  /// A scenario with these scenes.
  package init(name: String, title: String, start: Instant, scenes: [Scene]) {
    self.name = name
    self.title = title
    self.start = start
    self.scenes = scenes
  }

  /// Planned minutes of all scenes.
  package var minutes: Double { scenes.reduce(0) { $0 + $1.minutes } }

  /// Planned minutes of the scenes before the one at `index`.
  package func minutes(before index: Int) -> Double {
    scenes.prefix(index).reduce(0) { $0 + $1.minutes }
  }
}

/// One scene of a show.
package struct Scene: Hashable, Sendable {
  /// What the script calls it.
  package var name: String
  /// What the room and the presenter read.
  package var texts: Texts
  /// The screen that is shown.
  package var screen: ScreenID
  /// The page, where the screen is the briefing.
  package var page: BriefingPage?
  /// What is under the cursor.
  package var subject: Subject?
  /// Whether the focused panel fills the screen.
  package var isZoomed = false
  /// Countries that the screens are filtered by, each in turn; none for all.
  package var lens: [Country] = []
  /// Texts that are marked wherever they stand on the screen.
  package var highlight: [String] = []
  /// Where the clock goes; nil to let it run on.
  package var at: Instant?
  /// Seconds of the room's clock in one at the desk; 0 stands still.
  package var speed = 1.0
  /// Keys that are pressed by themselves.
  package var keys: [KeyPress] = []
  /// Seconds at the desk before each of them.
  package var pause = 2.0
  /// Planned minutes.
  package var minutes: Double

  /// What is said of a scene, in one language.
  package struct Texts: Hashable, Sendable {
    /// What it is called.
    package var title: String
    /// What the room is told.
    package var caption: String
    /// What the presenter is told.
    package var notes: [String]

    /// Texts of a scene.
    package init(title: String, caption: String, notes: [String] = []) {
      self.title = title
      self.caption = caption
      self.notes = notes
    }
  }

  /// A scene on `screen` that is planned for `minutes`.
  package init(name: String, texts: Texts, screen: ScreenID, minutes: Double) {
    self.name = name
    self.texts = texts
    self.screen = screen
    self.minutes = minutes
  }
}
