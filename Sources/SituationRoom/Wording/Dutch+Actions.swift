extension Dutch {
  static let actions = """
    actionsTitle = Open acties
    """
}
