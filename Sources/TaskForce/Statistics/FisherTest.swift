/// Fisher's exact test of a table of two rows and two columns (Fisher 1922), two-sided.
package struct FisherTest: Hashable, Sendable {
  /// The odds ratio of the sample, a·d ∕ b·c; nil where b or c is 0.
  package let oddsRatio: Double?
  /// The chance, if rows and columns are independent, of a table as rare as this one or rarer.
  package let probability: Double

  /// The test of the rows (a, b) and (c, d), none of them negative.
  ///
  /// - Complexity: O(smallest margin).
  package init(_ a: Int, _ b: Int, _ c: Int, _ d: Int) {
    oddsRatio = b * c == 0 ? nil : Double(a) * Double(d) / (Double(b) * Double(c))
    let range = max(0, a - d)...min(a + b, a + c)
    // The chance of each table relative to the first, by the ratio of neighbours.
    var logarithms = [0.0]
    for x in range.dropLast() {
      let up = Double(a + b - x) * Double(a + c - x)
      let down = Double(x + 1) * Double(d - a + x + 1)
      logarithms.append(logarithms[logarithms.count - 1] + Elementary.logarithm(up / down))
    }
    let highest = logarithms.max() ?? 0
    let chances = logarithms.map { Elementary.exponential(max(-700, $0 - highest)) }
    // Tables as rare as this one differ from it in the last digits only.
    let rarest = chances[a - range.lowerBound] * (1 + 1e-7)
    let rare = chances.filter { $0 <= rarest }.reduce(0, +)
    probability = min(1, rare / chances.reduce(0, +))
  }
}
