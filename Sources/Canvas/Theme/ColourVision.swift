/// How an eye sees colours: with all three cones, or as if one kind were missing.
public enum ColourVision: String, CaseIterable, Sendable {
  case full, protanopia, deuteranopia, tritanopia

  /// What this eye makes of `colour`: the matrices of Machado, Oliveira and Fernandes 2009 for
  /// severity 1.0, which apply to linear light. Their tritanopia is the least certain of the three.
  public func seen(_ colour: LinearColour) -> LinearColour {
    guard let rows = matrix else { return colour }
    func amount(_ row: [Double]) -> Double {
      min(1, max(0, row[0] * colour.red + row[1] * colour.green + row[2] * colour.blue))
    }
    return LinearColour(red: amount(rows[0]), green: amount(rows[1]), blue: amount(rows[2]))
  }

  private var matrix: [[Double]]? {
    switch self {
    case .full: nil
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }
}
