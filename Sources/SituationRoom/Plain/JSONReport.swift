import Canvas
import TaskForce

/// The figures of a screen as one JSON object, nested as the paths of the facts say.
package enum JSONReport {
  /// The object as text, members in the order of the facts.
  ///
  /// Where all parts at one level are whole numbers counted from 0, the level is an array. Of two
  /// facts with one path the later one counts.
  package static func text(_ facts: [Fact]) -> String {
    var root = Node()
    for fact in facts { root.insert(fact.value, at: fact.path[...]) }
    var writer = JSONWriter()
    root.write(to: &writer)
    return writer.string
  }

  private struct Node {
    var value: FactValue?
    var names: [String] = []
    var children: [String: Node] = [:]

    mutating func insert(_ new: FactValue, at path: ArraySlice<String>) {
      guard let name = path.first else {
        value = new
        return
      }
      if children[name] == nil { names.append(name) }
      children[name, default: Node()].insert(new, at: path.dropFirst())
    }

    private var isList: Bool {
      !names.isEmpty && names.enumerated().allSatisfy { $0.element == String($0.offset) }
    }

    func write(to writer: inout JSONWriter) {
      if names.isEmpty, let value {
        Self.write(value, to: &writer)
      } else if isList {
        writer.array { writer in
          for name in names {
            writer.item { writer in children[name]?.write(to: &writer) }
          }
        }
      } else {
        writer.object { writer in
          if let value { writer.member("value") { Self.write(value, to: &$0) } }
          for name in names {
            writer.member(Sanitiser.plain(name)) { writer in
              children[name]?.write(to: &writer)
            }
          }
        }
      }
    }

    private static func write(_ value: FactValue, to writer: inout JSONWriter) {
      switch value {
      case .text(let text), .term(let text, _): writer.text(Sanitiser.plain(text))
      case .whole(let number), .seconds(let number): writer.number(number)
      case .number(let number): writer.number(number)
      case .instant(let instant): writer.text(instant.iso8601)
      case .truth(let truth): writer.truth(truth)
      case .none: writer.null()
      }
    }
  }
}
