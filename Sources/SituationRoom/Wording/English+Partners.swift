extension English {
  static let partners = """
    partnersTitle = Partners
    """
}
