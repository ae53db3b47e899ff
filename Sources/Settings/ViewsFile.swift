import TOMLKit
import TaskForce

/// The file of saved views: filters and orders under names, one `[[view]]` each.
package struct ViewsFile: Hashable, Sendable {
  /// One view as it is written.
  package struct View: Hashable, Sendable {
    /// What it is called.
    package var name: String
    /// The filter.
    package var filter: String
    /// The name of the order; nil for the standing one.
    package var order: String?

    /// The view called `name`.
    package init(name: String, filter: String, order: String?) {
      self.name = name
      self.filter = filter
      self.order = order
    }
  }

  /// In the order of the file.
  package var views: [View]

  /// These views.
  package init(_ views: [View]) { self.views = views }

  /// Reads the text of such a file.
  ///
  /// - Parameters:
  ///   - text: TOML.
  ///   - name: what errors call the file.
  /// - Throws: the first mistake, with its line and key.
  package init(toml text: String, name: String) throws(SettingsError) {
    let file = try TOMLFile(text, name: name)
    try file.check(file.root, at: "", known: ["view"])
    views = []
    guard let list = file.root["view"] else { return }
    guard let tables = list.array else {
      throw file.error("view", .value(expected: .list(maximum: 50), found: list.debugDescription))
    }
    for item in tables {
      guard let table = item.table else {
        throw file.error("view", .value(expected: .object, found: item.debugDescription))
      }
      try file.check(table, at: "view", known: ["name", "filter", "order"])
      guard let title = try file.text(table, "view", "name") else {
        throw file.error("view.name", .value(expected: .text(maximum: 40), found: "-"))
      }
      views.append(
        View(
          name: title, filter: try file.text(table, "view", "filter") ?? "",
          order: try file.text(table, "view", "order")))
    }
  }

  /// The text of the file.
  package var toml: String {
    views.map { view in
      var lines = ["[[view]]", "name = " + view.name.quoted, "filter = " + view.filter.quoted]
      if let order = view.order { lines.append("order = " + order.quoted) }
      return lines.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}

extension String {
  /// As a basic string of TOML; control characters are left out.
  fileprivate var quoted: String {
    var result = "\""
    for scalar in unicodeScalars where scalar.value >= 32 && scalar.value != 127 {
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
