/// Exponential and logarithm from additions and multiplications alone, so that a limit, a verdict
/// and the night of a seed are the same to the last bit with every C library.
package enum Elementary {
  private static let ln2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive, finite number.
  package static func logarithm(_ x: Double) -> Double {
    // x = m·2ᵉ with m in 0.75..<1.5; ln m = 2·artanh((m − 1)/(m + 1)).
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand >= 1.5 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 25.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return exponent * ln2 + 2 * ratio * sum
  }

  /// e to the power of `x`, for `x` within ±700.
  package static func exponential(_ x: Double) -> Double {
    let power = (x / ln2).rounded()
    let rest = x - power * ln2
    var sum = 1.0
    for divisor in stride(from: 18.0, through: 1, by: -1) { sum = 1 + sum * rest / divisor }
    return Double(sign: .plus, exponent: Int(power), significand: sum)
  }
}
