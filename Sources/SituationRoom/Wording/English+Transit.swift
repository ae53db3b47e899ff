extension English {
  static let transit = """
    transitTitle = Crossings and sea gates
    """
}
