/// A screen of whatever type, compared as the value it is.
package struct ScreenBox: Sendable, Equatable {
  /// The screen.
  package var screen: any RoomScreen

  /// Holds `screen`.
  package init(_ screen: any RoomScreen) { self.screen = screen }

  package static func == (left: ScreenBox, right: ScreenBox) -> Bool {
    func equals<Screen: RoomScreen>(_ screen: Screen) -> Bool {
      (right.screen as? Screen) == screen
    }
    return equals(left.screen)
  }
}
