extension English {
  static let actions = """
    actionsTitle = Open actions
    """
}
