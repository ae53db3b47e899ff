/// The palette entry nearest to a colour, for terminals that have no direct colour.
public enum NearestColour {
  private static let steps: [Int] = [0, 95, 135, 175, 215, 255]

  /// Number 16…255 of the 256-colour palette: the cube or the greys, whichever is nearer.
  ///
  /// The first sixteen are left out, since people set them as they like.
  public static func of256(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    func step(_ channel: UInt8) -> Int {
      steps.indices.min { abs(steps[$0] - Int(channel)) < abs(steps[$1] - Int(channel)) } ?? 0
    }
    let cube = [step(red), step(green), step(blue)]
    let mean = (Int(red) + Int(green) + Int(blue)) / 3
    let grey = min(23, max(0, (mean - 3) / 10))
    let colour = [Int(red), Int(green), Int(blue)]
    let cubeDistance = distance(colour, cube.map { steps[$0] })
    let greyDistance = distance(colour, Array(repeating: 8 + 10 * grey, count: 3))
    return greyDistance < cubeDistance
      ? 232 + grey : 16 + 36 * cube[0] + 6 * cube[1] + cube[2]
  }

  /// Number 0…15, by the palette of xterm.
  public static func of16(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    nearest([Int(red), Int(green), Int(blue)], among: 16)
  }

  /// Number 0…7, by the palette of xterm.
  public static func of8(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Int {
    nearest([Int(red), Int(green), Int(blue)], among: 8)
  }

  private static let base: [[Int]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
    [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
    [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]

  private static func nearest(_ colour: [Int], among count: Int) -> Int {
    let chroma = (colour.max() ?? 0) - (colour.min() ?? 0)
    // A grey between black and white is nearest to a dull yellow, which means something else.
    let entries = chroma < 32 ? greys.filter { $0 < count } : Array(0..<count)
    return entries.min { distance(colour, base[$0]) < distance(colour, base[$1]) } ?? 7
  }

  private static let greys = [0, 7, 8, 15]

  private static func distance(_ left: [Int], _ right: [Int]) -> Int {
    zip(left, right).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
