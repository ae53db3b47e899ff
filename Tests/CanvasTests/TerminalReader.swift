/// A terminal that understands what a recording may hold, and traps at anything else.
struct TerminalReader {
  struct Shown: Equatable {
    var text = " "
    var rendition = "0"
  }

  let width: Int, height: Int
  private(set) var cells: [[Shown?]]
  private(set) var hidesCursor = false
  private(set) var mistakes: [String] = []
  private var row = 0, column = 0
  private var rendition = "0"

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: Array(repeating: Shown(), count: width), count: height)
  }

  mutating func read(_ output: String) {
    var rest = Array(output.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\u{1b}" else {
        if scalar.value < 32 || scalar.value == 127 { mistakes.append("control \(scalar.value)") }
        put(scalar)
        continue
      }
      guard rest.popFirst() == "[" else {
        mistakes.append("no CSI")
        return
      }
      var parameters = ""
      while let next = rest.popFirst() {
        if (0x40...0x7e).contains(next.value) {
          obey(next, parameters)
          break
        }
        parameters.unicodeScalars.append(next)
      }
    }
  }

  private mutating func obey(_ command: Unicode.Scalar, _ parameters: String) {
    switch (command, parameters) {
    case ("m", _): rendition = parameters
    case ("J", "2"):
      cells = Array(
        repeating: Array(repeating: Shown(rendition: rendition), count: width), count: height)
    case ("l", "?25"): hidesCursor = true
    case ("h", "?25"): hidesCursor = false
    case ("H", _):
      let numbers = parameters.split(separator: ";").compactMap { Int($0) }
      guard numbers.count == 2, (1...height).contains(numbers[0]), (1...width).contains(numbers[1])
      else {
        mistakes.append("address \(parameters)")
        return
      }
      (row, column) = (numbers[0] - 1, numbers[1] - 1)
    default: mistakes.append("CSI \(parameters)\(command)")
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = PictureTests.columns(of: scalar)
    if columns == 0 {
      let left = cells[row][max(0, column - 1)] == nil ? column - 2 : column - 1
      guard left >= 0 else {
        mistakes.append("a mark without a base")
        return
      }
      cells[row][left]?.text.unicodeScalars.append(scalar)
      return
    }
    guard column + columns <= width else {
      mistakes.append("beyond the edge")
      return
    }
    cells[row][column] = Shown(text: String(scalar), rendition: rendition)
    if columns == 2 { cells[row][column + 1] = nil }
    column += columns
  }
}
