extension Dutch {
  static let partners = """
    partnersTitle = Partners
    """
}
