extension English {
  static let screens = """
    overviewTitle = Overview
    """
}
