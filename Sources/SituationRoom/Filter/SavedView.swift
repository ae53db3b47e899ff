import TaskForce

/// A filter and an order under a name.
package struct SavedView: Hashable, Sendable {
  /// Views that are kept at most.
  package static let most = 50
  /// Characters of a name.
  package static let longestName = 40

  /// What it is called.
  package let name: String
  /// The filter as it was typed.
  package let filter: String
  /// The order.
  package let order: QueueOrder

  /// The view called `name`; nil if the name is empty or too long.
  package init?(name: String, filter: String, order: QueueOrder) {
    let name = name.split(separator: " ").joined(separator: " ")
    guard (1...Self.longestName).contains(name.count) else { return nil }
    self.name = name
    self.filter = filter
    self.order = order
  }
}
