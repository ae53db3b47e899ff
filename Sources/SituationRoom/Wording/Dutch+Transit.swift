extension Dutch {
  static let transit = """
    transitTitle = Overgangen en zeepoorten
    """
}
