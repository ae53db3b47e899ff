import Canvas
import Settings
import SituationRoom
import TaskForce

/// Makes scenes of what a script says, or tells what in it cannot be.
struct SceneMaker {
  let script: ScriptFile
  let captions: CaptionsFile

  /// The scenes in their order.
  ///
  /// - Parameter start: where the clock stands before the first.
  /// - Returns: a scene for every table of the script.
  /// - Throws: the first mistake, with its line and key.
  func scenes(from start: Instant) throws(SettingsError) -> [Scene] {
    var scenes: [Scene] = []
    var last: Instant?
    for index in script.scenes.indices {
      let scene = try scene(at: index)
      if let at = scene.at, let last, at < last {
        throw script.error("at", of: index, .value(expected: .later, found: at.iso8601))
      }
      last = scene.at ?? last
      scenes.append(scene)
    }
    return scenes
  }

  private func scene(at index: Int) throws(SettingsError) -> Scene {
    let entry = script.scenes[index]
    let told = captions.scenes[entry.name]
    let built = ScreenID.allCases.filter { RoomScreens.all[$0] != nil }
    guard let screen = ScreenID(rawValue: entry.screen), built.contains(screen) else {
      throw script.error(
        "screen", of: index,
        .value(expected: .oneOf(built.map(\.rawValue)), found: entry.screen))
    }
    var scene = Scene(
      name: entry.name,
      texts: Scene.Texts(
        title: told?.title ?? "", caption: told?.caption ?? "", notes: told?.notes ?? []),
      screen: screen, minutes: entry.minutes)
    scene.page = try page(entry.page, of: index)
    scene.subject = try subject(entry.select, on: screen, of: index)
    scene.isZoomed = entry.zoom
    scene.lens = entry.lens
    scene.highlight = entry.highlight
    scene.at = entry.at
    scene.speed = entry.speed
    scene.pause = entry.pause
    for text in entry.keys {
      guard let key = KeyPress(notation: text) else {
        throw script.error("keys", of: index, .value(expected: .keyName, found: text))
      }
      scene.keys.append(key)
    }
    return scene
  }

  private func page(_ text: String?, of index: Int) throws(SettingsError) -> BriefingPage? {
    guard let text else { return nil }
    guard let page = BriefingPage(rawValue: text) else {
      let known = BriefingPage.allCases.map(\.rawValue)
      throw script.error("page", of: index, .value(expected: .oneOf(known), found: text))
    }
    return page
  }

  private func subject(_ text: String?, on screen: ScreenID, of index: Int) throws(SettingsError)
    -> Subject?
  {
    guard let text else { return nil }
    guard let subject = Subject(code: text, on: screen) else {
      throw script.error("select", of: index, .value(expected: .subject, found: text))
    }
    return subject
  }
}
