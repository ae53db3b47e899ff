extension Dutch {
  static let screens = """
    overviewTitle = Overzicht
    """
}
