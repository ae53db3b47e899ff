/// A colour as a theme writes it, before the driver maps it to what the terminal has.
public enum ThemeColour: Hashable, Sendable {
  /// Whatever the terminal uses by itself.
  case terminal
  /// Red, green and blue, 0…255 each.
  case rgb(UInt8, UInt8, UInt8)
}

/// What a theme says of one role.
public struct RoleStyle: Hashable, Sendable {
  /// Ink; `nil` leaves the ink of the cell's other role.
  public var foreground: ThemeColour?
  /// Paper; `nil` leaves the paper of the cell's other role.
  public var background: ThemeColour?
  /// Attributes added to the cell's own.
  public var attributes: Attributes

  /// Nothing said unless given.
  public init(
    foreground: ThemeColour? = nil, background: ThemeColour? = nil, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// The colours and attributes of every role.
public struct Theme: Hashable, Sendable {
  /// The name a person chooses it by, such as `night-watch`.
  public var name: String
  /// The contrast that the theme promises everywhere; nil for what text needs anyway.
  public var promisedContrast: Double?
  /// By raw value of the role; roles beyond the end say nothing.
  private var styles: [RoleStyle]

  /// A theme in which the roles not in `styles` say nothing.
  public init(name: String, styles: [Role: RoleStyle], promisedContrast: Double? = nil) {
    self.name = name
    self.promisedContrast = promisedContrast
    self.styles = Role.allCases.map { styles[$0] ?? RoleStyle() }
  }

  /// What this theme says of `role`.
  public subscript(role: Role) -> RoleStyle {
    let index = Int(role.rawValue)
    return index < styles.count ? styles[index] : RoleStyle()
  }
}
