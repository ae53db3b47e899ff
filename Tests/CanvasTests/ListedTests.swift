import Canvas
import Testing

@Suite struct ListedTests {
  @Test(
    "a list in few columns keeps its items whole and counts the rest",
    arguments: [
      (11, "A-08 A-10 é"), (10, "A-08 +2"), (7, "A-08 +2"), (6, ""),
    ])
  func width(columns: Int, expected: String) {
    #expect(["A-08", "A-10", "é"].listed(within: columns) == expected)
  }
}
