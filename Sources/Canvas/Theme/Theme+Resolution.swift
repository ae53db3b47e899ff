extension Theme {
  /// The ink of a cell: what its own role says, else the role of its paper, else plain text.
  public func ink(of style: Style) -> ThemeColour {
    (style.foreground == .text ? nil : self[style.foreground].foreground)
      ?? (style.background == .background ? nil : self[style.background].foreground)
      ?? self[.text].foreground ?? .terminal
  }

  /// The paper of a cell: what its own role says, else the role of its ink, else the background.
  public func paper(of style: Style) -> ThemeColour {
    (style.background == .background ? nil : self[style.background].background)
      ?? (style.foreground == .text ? nil : self[style.foreground].background)
      ?? self[.background].background ?? .terminal
  }

  /// The attributes of a cell: its own and those of both roles.
  public func attributes(of style: Style) -> Attributes {
    let ofRoles = self[style.foreground].attributes.union(self[style.background].attributes)
    // Reverse twice would hide the flash of something that is reversed already.
    let reverse = ofRoles.intersection(.reverse).symmetricDifference(
      style.attributes.intersection(.reverse))
    return ofRoles.union(style.attributes).subtracting([.reverse, .continuation]).union(reverse)
  }
}
