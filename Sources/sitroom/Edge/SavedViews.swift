import Foundation
import Settings
import SituationRoom

/// The views that an officer keeps, in the folder of the configuration.
struct SavedViews {
  private let file: URL

  init(_ folders: Folders) { file = folders.configuration.appending(path: "views.toml") }

  /// The views, or why they cannot be read; a missing file holds none.
  func read() -> Result<[SavedView], SettingsError> {
    let path = file.path(percentEncoded: false)
    guard let data = FileManager.default.contents(atPath: path) else { return .success([]) }
    do throws(SettingsError) {
      let views = try ViewsFile(toml: String(decoding: data, as: UTF8.self), name: path).views
      return .success(views.prefix(SavedView.most).compactMap(SavedView.init))
    } catch {
      return .failure(error)
    }
  }

  /// Writes the views; a file that cannot be read is put aside first, so that nothing is lost.
  func write(_ views: [SavedView]) {
    let manager = FileManager.default
    try? manager.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    if case .failure = read() {
      try? manager.moveItem(at: file, to: file.appendingPathExtension("unreadable"))
    }
    try? Data(ViewsFile(views.map(\.written)).toml.utf8).write(to: file, options: .atomic)
  }
}

extension SavedView {
  fileprivate init?(_ view: ViewsFile.View) {
    self.init(
      name: view.name, filter: view.filter,
      order: view.order.flatMap(QueueOrder.init) ?? .attention)
  }

  fileprivate var written: ViewsFile.View {
    ViewsFile.View(
      name: name, filter: filter, order: order == .attention ? nil : order.rawValue)
  }
}
