/// The roles and attributes something is drawn with.
public struct Style: Hashable, Sendable {
  /// The role of the ink.
  public var foreground: Role
  /// The role of the paper.
  public var background: Role
  /// Bold, dim and the like.
  public var attributes: Attributes

  /// The plain style unless said otherwise.
  public init(
    _ foreground: Role = .text, on background: Role = .background, _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// The same roles with `attributes` added.
  public func adding(_ attributes: Attributes) -> Style {
    Style(foreground, on: background, self.attributes.union(attributes))
  }

  /// The same ink on other paper.
  public func on(_ background: Role) -> Style { Style(foreground, on: background, attributes) }

  /// The same without the mark of a right half, which belongs to a cell and not to a style.
  var whole: Style { Style(foreground, on: background, attributes.subtracting(.continuation)) }
}
