import Testing

@testable import Canvas

@Suite struct LayoutTests {
  @Test(
    "lengths are given in order, the rest by weight",
    arguments: [
      ([.length(3), .fill(1)], 10, [3, 7]),
      ([.fill(1), .fill(1)], 9, [5, 4]),
      ([.fill(2), .fill(1)], 10, [7, 3]),
      ([.length(8), .length(8)], 10, [8, 2]),
      ([.length(8), .fill(1), .length(8)], 10, [8, 0, 2]),
      ([.length(2), .length(3)], 10, [2, 3]),
      ([.length(-4), .fill(1)], 10, [0, 10]),
      ([.fill(1)], -5, [0]),
      ([], 10, []),
    ] as [([Extent], Int, [Int])])
  func lengths(_ extents: [Extent], _ total: Int, _ expected: [Int]) {
    #expect(Layout.lengths(extents, in: total) == expected)
  }

  @Test("parts that fill cover the whole and never overlap", arguments: 0...60)
  func covers(_ total: Int) {
    let extents: [Extent] = [.length(7), .fill(3), .length(1), .fill(2), .fill(2)]
    let lengths = Layout.lengths(extents, in: total)
    #expect(lengths.reduce(0, +) == total)
    #expect(lengths.allSatisfy { $0 >= 0 })
    let parts = Layout.columns(extents, in: Rect(column: 5, row: 2, width: total, height: 3))
    #expect(parts.first?.left == 5 && parts.last?.right == 5 + total)
    for (part, next) in zip(parts, parts.dropFirst()) { #expect(part.right == next.left) }
  }

  @Test("rows lie one below the other")
  func rows() {
    let area = Rect(column: 1, row: 4, width: 9, height: 6)
    #expect(
      Layout.rows([.length(1), .fill(1)], in: area) == [
        Rect(column: 1, row: 4, width: 9, height: 1), Rect(column: 1, row: 5, width: 9, height: 5),
      ])
  }
}

@Suite struct ColumnPlanTests {
  private static let columns: [ColumnPlan<String>.Column] = [
    .init("grade", width: 7), .init("reference", width: 14), .init("age", width: 7),
    .init("what", width: 10, dropRank: 5, isFlexible: true), .init("kg", width: 5, dropRank: 2),
    .init("n", width: 2, dropRank: 1),
  ]

  @Test(
    "columns go in the stated order",
    arguments: [
      (60, ["grade", "reference", "age", "what", "kg", "n"]),
      (50, ["grade", "reference", "age", "what", "kg", "n"]),
      (49, ["grade", "reference", "age", "what", "kg"]),
      (46, ["grade", "reference", "age", "what"]),
      (40, ["grade", "reference", "age"]), (5, ["grade", "reference", "age"]),
    ])
  func order(_ room: Int, _ expected: [String]) {
    #expect(ColumnPlan(Self.columns, room: room).columns.map(\.id) == expected)
  }

  @Test("no column is ever cut, and the flexible one takes the rest", arguments: 0...90)
  func widths(_ room: Int) {
    let plan = ColumnPlan(Self.columns, room: room)
    for (id, width) in plan.columns {
      let wanted = Self.columns.first { $0.id == id }?.width ?? 0
      #expect(id == "what" ? width >= wanted : width == wanted)
    }
    if plan.columns.contains(where: { $0.id == "what" }) {
      #expect(plan.columns.reduce(0) { $0 + $1.width } + plan.columns.count - 1 == room)
    }
  }
}
